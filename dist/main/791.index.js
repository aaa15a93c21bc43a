'use strict';
exports.id = 791;
exports.ids = [791];
exports.modules = {

/***/ 791:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openLive: () => (/* binding */ openLive),
  _: () => (/* binding */ patience)
});

// EXTERNAL MODULE: ./lib/src/adapters/access-analyzer.js
var access_analyzer = __webpack_require__(2420);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/src/adapters/access-analyzer-store.js



/** SHA-256 in hexadecimal. */
const sha256 = (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
/** Answers as files of a folder that a workflow can restore; a key is a file name of hexadecimal digits. */
function folderStore(folder) {
    const path = (key) => (0,external_node_path_.join)(folder, `${key}.json`);
    return {
        async read(key) {
            if (!/^[0-9a-f]+$/.test(key))
                return undefined;
            try {
                return await (0,promises_.readFile)(path(key), 'utf8');
            }
            catch {
                return undefined;
            }
        },
        async write(key, text) {
            if (!/^[0-9a-f]+$/.test(key))
                return;
            await (0,promises_.mkdir)(folder, { recursive: true });
            // Two runs may share the folder: a half-written answer must not be read.
            const draft = `${path(key)}.${process.pid}.tmp`;
            await (0,promises_.writeFile)(draft, text);
            await (0,promises_.rename)(draft, path(key));
        },
    };
}

;// CONCATENATED MODULE: ./lib/src/validate/kept-answer.js
/*
 * Answers of the service that a run before this one kept. They lie in a folder that a workflow saves and restores:
 * what is not wholly an answer is none, and the service is asked again.
 */
function isFindings(value) {
    return Array.isArray(value) && value.every(isFinding);
}
function isCheck(value) {
    return (isObject(value) &&
        (value['result'] === 'PASS' || value['result'] === 'FAIL') &&
        typeof value['message'] === 'string' &&
        Array.isArray(value['reasons']) &&
        value['reasons'].every(isReason));
}
const isObject = (value) => typeof value === 'object' && value !== null;
const isText = (value) => typeof value === 'string';
const isCount = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
function isFinding(value) {
    return (isObject(value) &&
        isText(value['findingType']) &&
        isText(value['issueCode']) &&
        isText(value['findingDetails']) &&
        isText(value['learnMoreLink']) &&
        Array.isArray(value['locations']) &&
        value['locations'].every(isLocation));
}
function isLocation(value) {
    if (!isObject(value) || !Array.isArray(value['path']) || !value['path'].every(isStep))
        return false;
    const span = value['span'];
    if (!isObject(span))
        return false;
    const { start, end } = span;
    return isPosition(start) && isPosition(end) && start.offset <= end.offset;
}
function isPosition(value) {
    return (isObject(value) &&
        isCount(value['line']) &&
        isCount(value['column']) &&
        isCount(value['offset']));
}
function isStep(value) {
    if (!isObject(value))
        return false;
    const { index, key, value: name, substring } = value;
    return (isCount(index) ||
        isText(key) ||
        isText(name) ||
        (isObject(substring) && isCount(substring['start']) && isCount(substring['length'])));
}
function isReason(value) {
    if (!isObject(value) || !isText(value['description']))
        return false;
    const { statementIndex: index, statementId: id } = value;
    return (index === undefined || isCount(index)) && (id === undefined || isText(id));
}

// EXTERNAL MODULE: ./lib/src/model/span.js
var span = __webpack_require__(274);
;// CONCATENATED MODULE: ./lib/src/validate/minify.js

/** Takes the blanks out between tokens; strings stay as they are. Linear; text that is no JSON survives too. */
function minify(source) {
    const runs = [];
    let text = '';
    let start = -1;
    let inString = false;
    const close = (end) => {
        if (start < 0)
            return;
        runs.push({ from: start, to: end, at: text.length });
        text += source.slice(start, end);
        start = -1;
    };
    for (let at = 0; at < source.length; at += 1) {
        const code = source.charCodeAt(at);
        if (inString) {
            if (code === 92)
                at += 1;
            else if (code === 34)
                inString = false;
            continue;
        }
        if (code === 32 || code === 9 || code === 10 || code === 13 || code === 0xfeff) {
            close(at);
            continue;
        }
        if (code === 34)
            inString = true;
        if (start < 0)
            start = at;
    }
    close(source.length);
    const sourceOf = (offset, isEnd) => {
        // The end of a span belongs to the run of the character before it.
        const wanted = isEnd ? offset - 1 : offset;
        let low = 0;
        let high = runs.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((runs[middle]?.at ?? 0) <= wanted)
                low = middle;
            else
                high = middle - 1;
        }
        const run = runs[low];
        if (run === undefined)
            return 0;
        return Math.min(run.from + Math.max(offset - run.at, 0), run.to);
    };
    return {
        text,
        restore: (findings) => restoreSpans(findings, source, text.length, sourceOf),
    };
}
function restoreSpans(findings, source, length, sourceOf) {
    const starts = (0,span/* lineStarts */._$)(source);
    const position = (offset) => {
        let line = 0;
        let high = starts.length - 1;
        while (line < high) {
            const middle = (line + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                line = middle;
            else
                high = middle - 1;
        }
        return { line: line + 1, column: offset - (starts[line] ?? 0), offset };
    };
    const restore = ({ path, span }) => {
        // A finding about the document as a whole spans its text, blanks around it included.
        const isWhole = path.length === 0 && span.start.offset === 0 && span.end.offset >= length;
        const start = isWhole ? 0 : sourceOf(span.start.offset, false);
        const end = isWhole ? source.length : sourceOf(span.end.offset, true);
        return { path, span: { start: position(start), end: position(end) } };
    };
    return findings.map((finding) => ({ ...finding, locations: finding.locations.map(restore) }));
}

;// CONCATENATED MODULE: ./lib/src/validate/live.js


/** The longest policy text the service takes, in characters. */
const longestPolicy = 32_768;
/** The most actions or resources of one CheckAccessNotGranted call. */
const accessBatch = 100;
/** Milliseconds for which a kept answer counts: the service learns new actions every few days. */
const keptFor = 7 * 86_400_000;
/** After these the next call of the operation would fare no better: it is not asked again. */
const lasting = new Set(['no-permission', 'throttled']);
/** After these nobody would answer anything: no operation is asked again. */
const live_final = new Set(['no-credentials', 'unavailable']);
/**
 * One run's talk with the service: every document minified, measured, asked once however often it occurs,
 * answers kept between runs, charged calls counted, and an operation that failed for good left alone.
 */
class LiveSession {
    #settings;
    #asked = new Map();
    #given = new Map();
    #down;
    #charged = 0;
    /** Charged questions are admitted one after the other, so that the budget goes to the first ones. */
    #turn = Promise.resolve();
    constructor(settings) {
        this.#settings = settings;
    }
    /** Charged calls made so far. */
    get charged() {
        return this.#charged;
    }
    /** Charged calls that may be made in all. */
    get budget() {
        return this.#settings.budget;
    }
    /** Why the service answers nothing any more; undefined while it does. */
    get down() {
        return this.#down;
    }
    /** The findings with spans in the text as it was given. */
    async validatePolicy(request) {
        const small = minify(request.text);
        if (small.text.length > longestPolicy)
            return tooLarge(small.text.length);
        const key = [small.text, request.policyType, request.resourceType ?? ''];
        const answer = await this.#ask('ValidatePolicy', key, isFindings, () => this.#settings.service.validatePolicy({ ...request, text: small.text }));
        if (answer.kind === 'refused')
            return answer;
        return { kind: 'answered', value: small.restore(answer.value) };
    }
    async checkNoNewAccess(request) {
        const base = minify(request.base).text;
        const head = minify(request.head).text;
        const longest = Math.max(base.length, head.length);
        if (longest > longestPolicy)
            return tooLarge(longest);
        return this.#ask('CheckNoNewAccess', [base, head, request.policyType], isCheck, () => this.#settings.service.checkNoNewAccess({ ...request, base, head }));
    }
    /** Any number of actions and resources, asked in batches: FAIL where one batch fails. */
    async checkAccessNotGranted(request) {
        const text = minify(request.text).text;
        if (text.length > longestPolicy)
            return tooLarge(text.length);
        let failed;
        let passed = { result: 'PASS', message: '', reasons: [] };
        for (const actions of batches(request.actions)) {
            for (const resources of batches(request.resources)) {
                const key = [text, request.policyType, ...actions, '', ...resources];
                const answer = await this.#ask('CheckAccessNotGranted', key, isCheck, () => this.#settings.service.checkAccessNotGranted({ ...request, text, actions, resources }));
                if (answer.kind === 'refused')
                    return answer;
                if (answer.value.result === 'PASS')
                    passed = answer.value;
                else
                    failed = failed === undefined ? answer.value : joined(failed, answer.value);
            }
        }
        return { kind: 'answered', value: failed ?? passed };
    }
    async checkNoPublicAccess(request) {
        const text = minify(request.text).text;
        if (text.length > longestPolicy)
            return tooLarge(text.length);
        return this.#ask('CheckNoPublicAccess', [text, request.resourceType], isCheck, () => this.#settings.service.checkNoPublicAccess({ ...request, text }));
    }
    #ask(operation, parts, isAnswer, call) {
        const key = this.#settings.digest(JSON.stringify([operation, ...parts]));
        const asked = this.#asked.get(key);
        if (asked !== undefined)
            return asked;
        const answer = this.#askAfresh(operation, key, isAnswer, call);
        this.#asked.set(key, answer);
        return answer;
    }
    async #askAfresh(operation, key, isAnswer, call) {
        const admitted = operation === 'ValidatePolicy'
            ? await this.#admit(operation, key, isAnswer)
            : await this.#inTurn(() => this.#admit(operation, key, isAnswer));
        if (admitted !== undefined)
            return admitted;
        const answer = await call();
        if (answer.kind === 'refused') {
            if (live_final.has(answer.reason))
                this.#down ??= answer;
            if (lasting.has(answer.reason) && !this.#given.has(operation))
                this.#given.set(operation, answer);
            return answer;
        }
        await this.#keep(key, answer.value);
        return answer;
    }
    /** The answer that needs no call: kept from before, or a refusal; undefined where the service is to be asked. */
    async #admit(operation, key, isAnswer) {
        const kept = await this.#kept(key);
        if (isAnswer(kept))
            return { kind: 'answered', value: kept };
        const given = this.#down ?? this.#given.get(operation);
        if (given !== undefined)
            return given;
        if (operation === 'ValidatePolicy')
            return undefined;
        if (this.#charged >= this.#settings.budget)
            return budgetSpent(this.#settings.budget);
        this.#charged += 1;
        return undefined;
    }
    #inTurn(task) {
        const result = this.#turn.then(task);
        this.#turn = result.catch(() => undefined);
        return result;
    }
    async #kept(key) {
        const { store, now } = this.#settings;
        const text = await store?.read(key).catch(() => undefined);
        if (text === undefined)
            return undefined;
        try {
            const kept = JSON.parse(text);
            if (typeof kept !== 'object' || kept === null || !('at' in kept) || !('value' in kept))
                return undefined;
            const age = now() - Number(kept.at);
            return age >= 0 && age < keptFor ? kept.value : undefined;
        }
        catch {
            return undefined;
        }
    }
    /** An answer that cannot be kept is asked for again next time: no reason to fail. */
    async #keep(key, value) {
        const { store, now } = this.#settings;
        await store?.write(key, JSON.stringify({ at: now(), value })).catch(() => undefined);
    }
}
function batches(items) {
    if (items.length === 0)
        return [[]];
    const found = [];
    for (let start = 0; start < items.length; start += accessBatch)
        found.push(items.slice(start, start + accessBatch));
    return found;
}
function joined(a, b) {
    return { ...a, reasons: [...a.reasons, ...b.reasons] };
}
function tooLarge(length) {
    return {
        kind: 'refused',
        reason: 'too-large',
        text: `the document has ${length} characters without blanks, ${longestPolicy} are taken`,
    };
}
function budgetSpent(budget) {
    return {
        kind: 'refused',
        reason: 'budget-spent',
        text: `the budget of ${budget} charged calls is spent`,
    };
}

;// CONCATENATED MODULE: ./lib/src/run/live.js



/**
 * A run's session with the service. `IAM_BASELINE_CACHE` names a folder in which answers are kept
 * between runs; a workflow can save and restore it. `IAM_BASELINE_AWS_TIMEOUT` is the time in seconds
 * after which a question with all its tries is given up, `AWS_MAX_ATTEMPTS` the number of tries.
 */
function openLive(environment, budget) {
    const folder = environment['IAM_BASELINE_CACHE'] ?? '';
    return new LiveSession({
        service: (0,access_analyzer/* accessAnalyzer */.B)({
            region: environment['AWS_REGION'] ?? environment['AWS_DEFAULT_REGION'],
            ...patience(environment),
        }),
        store: folder === '' ? undefined : folderStore(folder),
        digest: sha256,
        budget,
        now: Date.now,
    });
}
/** How long and how often an AWS service is asked, as the environment says; empty where it does not. */
function patience(environment) {
    const seconds = Number(environment['IAM_BASELINE_AWS_TIMEOUT'] ?? '');
    const attempts = Number(environment['AWS_MAX_ATTEMPTS'] ?? '');
    return {
        ...(seconds > 0 && seconds <= 3_600 ? { timeout: seconds * 1000 } : {}),
        ...(Number.isInteger(attempts) && attempts > 0 ? { maxAttempts: attempts } : {}),
    };
}


/***/ })

};
