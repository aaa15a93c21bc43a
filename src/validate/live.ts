import type { ValidationFinding } from './finding.ts'
import { isCheck, isFindings } from './kept-answer.ts'
import { minify } from './minify.ts'
import type {
  AccessAnalyzerService,
  AccessNotGrantedRequest,
  AnswerStore,
  CheckResult,
  Digest,
  NoNewAccessRequest,
  NoPublicAccessRequest,
  Refusal,
  RefusalReason,
  ServiceAnswer,
  ValidatePolicyRequest,
} from './port.ts'

/** The longest policy text the service takes, in characters. */
export const longestPolicy = 32_768

/** The most actions or resources of one CheckAccessNotGranted call. */
export const accessBatch = 100

/** Milliseconds for which a kept answer counts: the service learns new actions every few days. */
const keptFor = 7 * 86_400_000

export interface LiveSettings {
  readonly service: AccessAnalyzerService
  readonly store: AnswerStore | undefined
  readonly digest: Digest
  /** Charged calls (the custom checks) that may be made. */
  readonly budget: number
  /** Milliseconds since 1970. */
  readonly now: () => number
}

type Operation =
  'ValidatePolicy' | 'CheckNoNewAccess' | 'CheckAccessNotGranted' | 'CheckNoPublicAccess'

/** After these the next call of the operation would fare no better: it is not asked again. */
const lasting: ReadonlySet<RefusalReason> = new Set<RefusalReason>(['no-permission', 'throttled'])

/** After these nobody would answer anything: no operation is asked again. */
const final: ReadonlySet<RefusalReason> = new Set<RefusalReason>(['no-credentials', 'unavailable'])

/**
 * One run's talk with the service: every document minified, measured, asked once however often it occurs,
 * answers kept between runs, charged calls counted, and an operation that failed for good left alone.
 */
export class LiveSession {
  readonly #settings: LiveSettings
  readonly #asked = new Map<string, Promise<ServiceAnswer<unknown>>>()
  readonly #given = new Map<Operation, Refusal>()
  #down: Refusal | undefined
  #charged = 0
  /** Charged questions are admitted one after the other, so that the budget goes to the first ones. */
  #turn: Promise<unknown> = Promise.resolve()

  constructor(settings: LiveSettings) {
    this.#settings = settings
  }

  /** Charged calls made so far. */
  get charged(): number {
    return this.#charged
  }

  /** Charged calls that may be made in all. */
  get budget(): number {
    return this.#settings.budget
  }

  /** Why the service answers nothing any more; undefined while it does. */
  get down(): Refusal | undefined {
    return this.#down
  }

  /** The findings with spans in the text as it was given. */
  async validatePolicy(
    request: ValidatePolicyRequest,
  ): Promise<ServiceAnswer<readonly ValidationFinding[]>> {
    const small = minify(request.text)
    if (small.text.length > longestPolicy) return tooLarge(small.text.length)
    const key = [small.text, request.policyType, request.resourceType ?? '']
    const answer = await this.#ask('ValidatePolicy', key, isFindings, () =>
      this.#settings.service.validatePolicy({ ...request, text: small.text }),
    )
    if (answer.kind === 'refused') return answer
    return { kind: 'answered', value: small.restore(answer.value) }
  }

  async checkNoNewAccess(request: NoNewAccessRequest): Promise<ServiceAnswer<CheckResult>> {
    const base = minify(request.base).text
    const head = minify(request.head).text
    const longest = Math.max(base.length, head.length)
    if (longest > longestPolicy) return tooLarge(longest)
    return this.#ask('CheckNoNewAccess', [base, head, request.policyType], isCheck, () =>
      this.#settings.service.checkNoNewAccess({ ...request, base, head }),
    )
  }

  /** Any number of actions and resources, asked in batches: FAIL where one batch fails. */
  async checkAccessNotGranted(
    request: AccessNotGrantedRequest,
  ): Promise<ServiceAnswer<CheckResult>> {
    const text = minify(request.text).text
    if (text.length > longestPolicy) return tooLarge(text.length)
    let failed: CheckResult | undefined
    let passed: CheckResult = { result: 'PASS', message: '', reasons: [] }
    for (const actions of batches(request.actions)) {
      for (const resources of batches(request.resources)) {
        const key = [text, request.policyType, ...actions, '', ...resources]
        const answer = await this.#ask('CheckAccessNotGranted', key, isCheck, () =>
          this.#settings.service.checkAccessNotGranted({ ...request, text, actions, resources }),
        )
        if (answer.kind === 'refused') return answer
        if (answer.value.result === 'PASS') passed = answer.value
        else failed = failed === undefined ? answer.value : joined(failed, answer.value)
      }
    }
    return { kind: 'answered', value: failed ?? passed }
  }

  async checkNoPublicAccess(request: NoPublicAccessRequest): Promise<ServiceAnswer<CheckResult>> {
    const text = minify(request.text).text
    if (text.length > longestPolicy) return tooLarge(text.length)
    return this.#ask('CheckNoPublicAccess', [text, request.resourceType], isCheck, () =>
      this.#settings.service.checkNoPublicAccess({ ...request, text }),
    )
  }

  #ask<T>(
    operation: Operation,
    parts: readonly string[],
    isAnswer: (value: unknown) => value is T,
    call: () => Promise<ServiceAnswer<T>>,
  ): Promise<ServiceAnswer<T>> {
    const key = this.#settings.digest(JSON.stringify([operation, ...parts]))
    const asked = this.#asked.get(key) as Promise<ServiceAnswer<T>> | undefined
    if (asked !== undefined) return asked
    const answer = this.#askAfresh(operation, key, isAnswer, call)
    this.#asked.set(key, answer)
    return answer
  }

  async #askAfresh<T>(
    operation: Operation,
    key: string,
    isAnswer: (value: unknown) => value is T,
    call: () => Promise<ServiceAnswer<T>>,
  ): Promise<ServiceAnswer<T>> {
    const admitted =
      operation === 'ValidatePolicy'
        ? await this.#admit(operation, key, isAnswer)
        : await this.#inTurn(() => this.#admit(operation, key, isAnswer))
    if (admitted !== undefined) return admitted
    const answer = await call()
    if (answer.kind === 'refused') {
      if (final.has(answer.reason)) this.#down ??= answer
      if (lasting.has(answer.reason) && !this.#given.has(operation))
        this.#given.set(operation, answer)
      return answer
    }
    await this.#keep(key, answer.value)
    return answer
  }

  /** The answer that needs no call: kept from before, or a refusal; undefined where the service is to be asked. */
  async #admit<T>(
    operation: Operation,
    key: string,
    isAnswer: (value: unknown) => value is T,
  ): Promise<ServiceAnswer<T> | undefined> {
    const kept = await this.#kept(key)
    if (isAnswer(kept)) return { kind: 'answered', value: kept }
    const given = this.#down ?? this.#given.get(operation)
    if (given !== undefined) return given
    if (operation === 'ValidatePolicy') return undefined
    if (this.#charged >= this.#settings.budget) return budgetSpent(this.#settings.budget)
    this.#charged += 1
    return undefined
  }

  #inTurn<T>(task: () => Promise<T>): Promise<T> {
    const result = this.#turn.then(task)
    this.#turn = result.catch(() => undefined)
    return result
  }

  async #kept(key: string): Promise<unknown> {
    const { store, now } = this.#settings
    const text = await store?.read(key).catch(() => undefined)
    if (text === undefined) return undefined
    try {
      const kept: unknown = JSON.parse(text)
      if (typeof kept !== 'object' || kept === null || !('at' in kept) || !('value' in kept))
        return undefined
      const age = now() - Number(kept.at)
      return age >= 0 && age < keptFor ? kept.value : undefined
    } catch {
      return undefined
    }
  }

  /** An answer that cannot be kept is asked for again next time: no reason to fail. */
  async #keep(key: string, value: unknown): Promise<void> {
    const { store, now } = this.#settings
    await store?.write(key, JSON.stringify({ at: now(), value })).catch(() => undefined)
  }
}

function batches(items: readonly string[]): readonly (readonly string[])[] {
  if (items.length === 0) return [[]]
  const found: (readonly string[])[] = []
  for (let start = 0; start < items.length; start += accessBatch)
    found.push(items.slice(start, start + accessBatch))
  return found
}

function joined(a: CheckResult, b: CheckResult): CheckResult {
  return { ...a, reasons: [...a.reasons, ...b.reasons] }
}

function tooLarge(length: number): Refusal {
  return {
    kind: 'refused',
    reason: 'too-large',
    text: `the document has ${length} characters without blanks, ${longestPolicy} are taken`,
  }
}

function budgetSpent(budget: number): Refusal {
  return {
    kind: 'refused',
    reason: 'budget-spent',
    text: `the budget of ${budget} charged calls is spent`,
  }
}
