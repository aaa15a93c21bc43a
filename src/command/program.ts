import { Command, CommanderError, Option } from 'commander'
import { OperationalError, UsageError } from '../config/settings.ts'
import { version } from '../version.ts'
import type { RenderOptions } from './baseline-tools.ts'
import { exitCodes, type CommandIo } from './io.ts'
import { addProjectCommands } from './project-commands.ts'
import type { VerifyRoleOptions } from './verify-role.ts'

/** Runs one command and answers its exit code; never throws, never touches the process. */
export async function main(argv: readonly string[], io: CommandIo): Promise<number> {
  let code: number = exitCodes.clean
  const program = build(io, (result) => {
    code = result
  })
  try {
    await program.parseAsync([...argv], { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError)
      return error.exitCode === 0 ? exitCodes.clean : exitCodes.usage
    if (error instanceof UsageError) {
      io.stderr(`iam-baseline: ${error.message}\n`)
      return exitCodes.usage
    }
    if (error instanceof OperationalError) {
      io.stderr(`iam-baseline: ${error.message}\n`)
      return exitCodes.failed
    }
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
    io.stderr(`iam-baseline: this is a mistake of ours, please report it.\n${stack}\n`)
    return exitCodes.failed
  }
}

type Done = (code: number) => void

/** `--baseline` is a word of ours with another meaning than in other tools. */
function refuseBaselineOption(command: Command): Command {
  return command.addOption(
    new Option('--baseline [file]').hideHelp().argParser(() => {
      throw new UsageError(
        'there is no --baseline: a baseline is a vendor’s list here; did you mean `iam-baseline adopt`, which accepts old findings?',
      )
    }),
  )
}

const collect = (value: string, before: readonly string[] | undefined): readonly string[] => [
  ...(before ?? []),
  value,
]

function budget(text: string): number {
  if (!/^\d{1,6}$/.test(text))
    throw new UsageError(`--custom-check-budget takes a whole number, not "${text}"`)
  return Number(text)
}

/** Options of commands that end in a report. */
function outputting(command: Command): Command {
  return refuseBaselineOption(command)
    .option(
      '--format <format>',
      'human, json, html, sarif, junit, gitlab, markdown or github',
      'human',
    )
    .option('--output <format=file>', 'write a format to a file as well; repeatable', collect)
    .addOption(
      new Option('--fail-on <severity>', 'exit 1 from this severity on').choices([
        'error',
        'warning',
        'notice',
        'never',
      ]),
    )
    .option('--strict', 'exit 1 also where something was undecided or not analysed')
    .option('--require-input', 'exit 3 where no policy was read')
    .option('--all', 'show every finding, not only the worst 20')
}

function reading(command: Command): Command {
  return outputting(command)
    .option('--config <file>', 'configuration file')
    .addOption(
      new Option('--access-analyzer <mode>', 'who validates policies').choices([
        'auto',
        'live',
        'embedded',
        'off',
      ]),
    )
    .option(
      '--custom-check-budget <n>',
      'charged checks that IAM Access Analyzer may be asked for (none by default)',
      budget,
    )
    .option('--dump <stage>', 'print a stage’s data: discover, evaluate, extract or check')
}

function build(io: CommandIo, done: Done): Command {
  const program = new Command('iam-baseline')
    .description(
      'Checks IAM roles in infrastructure code against the minimal permissions that vendors publish.',
    )
    .version(version, '-V, --version')
    .exitOverride()
    .configureOutput({ writeOut: io.stdout, writeErr: io.stderr })
    .showSuggestionAfterError()

  reading(program.command('check'))
    .description('check a working tree; with --base only what changed since the merge base')
    .argument('[path...]', 'files, folders or globs', [])
    .option('--base <ref>', 'compare with the merge base of this ref')
    .option('--shard <i/n>', 'do one part of n, for merge to join')
    .addOption(
      new Option('--scope <scope>', 'what is reported and gated').choices([
        'introduced',
        'changed-files',
        'all',
      ]),
    )
    .action(async (paths: string[], options: object) => {
      const { check } = await import('./check.ts')
      done(await check(io, paths, options))
    })

  reading(program.command('audit'))
    .description('check everything, ranked by vendor and role')
    .argument('[path...]', 'files, folders or globs', [])
    .option('--shard <i/n>', 'do one part of n, for merge to join')
    .option('--since <report>', 'JSON report of a former audit: show what changed')
    .action(async (paths: string[], options: object) => {
      const { audit } = await import('./audit.ts')
      done(await audit(io, paths, options))
    })

  outputting(program.command('merge'))
    .description('join the JSON reports of shards into one report')
    .argument('<report...>', 'JSON reports of check or audit')
    .action(async (reports: string[], options: object) => {
      const { merge } = await import('./merge.ts')
      done(await merge(io, reports, options))
    })

  reading(program.command('extract'))
    .description(
      'print policies, principals and keys with their places, and what could not be resolved',
    )
    .argument('[path...]', 'files, folders or globs', [])
    .action(async (paths: string[], options: object) => {
      const { extract } = await import('./extract.ts')
      done(await extract(io, paths, options))
    })

  program
    .command('fix')
    .description('apply fixes: the safe ones, unless told')
    .argument('[path...]', 'files, folders or globs', [])
    .option('--config <file>', 'configuration file')
    .option('--dry-run', 'show the edits and write nothing')
    .option('--unsafe', 'apply fixes that want a person’s look too')
    .action(async (paths: string[], options: object) => {
      const { fix } = await import('./fix.ts')
      done(await fix(io, paths, options))
    })

  program
    .command('validate')
    .description('policy documents against the embedded validator, or the service')
    .argument('<file...>', 'JSON policies; - reads stdin')
    .option(
      '--policy-type <type>',
      'IDENTITY_POLICY (default), RESOURCE_POLICY, SERVICE_CONTROL_POLICY or RESOURCE_CONTROL_POLICY',
    )
    .option('--resource-type <type>', 'for a resource policy: AWS::S3::Bucket and its kind')
    .option('--live', 'ask the service')
    .option('--compare', 'ask both and print where they differ')
    .addOption(new Option('--format <format>').choices(['human', 'json']).default('human'))
    .action(async (files: string[], options: object) => {
      const { validate } = await import('./validate.ts')
      done(await validate(io, files, options))
    })

  program
    .command('access')
    .description('does HEAD allow anything BASE does not?')
    .argument('[file...]', 'BASE and HEAD, or one policy with --not-granted or --not-public')
    .option(
      '--policy-type <type>',
      'IDENTITY_POLICY (default), RESOURCE_POLICY, SERVICE_CONTROL_POLICY or RESOURCE_CONTROL_POLICY',
    )
    .option('--not-granted <action>', 'does the policy grant this action? repeatable', collect)
    .option('--on <arn>', 'with --not-granted: on this resource; repeatable', collect)
    .option('--not-public <type>', 'does the resource policy grant public access?')
    .option('--pairs <file>', 'JSON lines of {id, base, head, policyType}; one answer a line')
    .addOption(new Option('--format <format>').choices(['human', 'json']).default('human'))
    .action(async (files: string[], options: object) => {
      const { access } = await import('./access.ts')
      done(await access(io, files, options))
    })

  addDataCommands(program, io, done)
  addProjectCommands(program, io, done)
  for (const command of program.commands) inherit(command)
  return program
}

function inherit(command: Command): void {
  command.exitOverride().showSuggestionAfterError()
  for (const child of command.commands) inherit(child)
}

function addBaselineCommands(program: Command, io: CommandIo, done: Done): void {
  const baseline = program.command('baseline').description('the vendors’ minimal permissions')
  const data = (command: Command): Command =>
    command
      .option('--config <file>', 'configuration file')
      .addOption(new Option('--format <format>').choices(['human', 'json']).default('human'))
  data(baseline.command('list'))
    .description('every baseline with its versions and sources')
    .action(async (options: object) => {
      const { listBaselines } = await import('./baseline.ts')
      done(await listBaselines(io, options))
    })
  data(baseline.command('show'))
    .description('what a role needs, by feature, with the sources')
    .argument('<id>', 'id, or id@version')
    .action(async (id: string, options: object) => {
      const { showBaseline } = await import('./baseline.ts')
      done(await showBaseline(io, id, options))
    })
  data(baseline.command('diff'))
    .description('what an upgrade adds and removes')
    .argument('<before>', 'id@version')
    .argument('<after>', 'id@version')
    .action(async (before: string, after: string, options: object) => {
      const { diffBaselines } = await import('./baseline-tools.ts')
      done(await diffBaselines(io, before, after, options))
    })
  baseline
    .command('render')
    .description('the baseline as policies, split below the managed-policy quota')
    .argument('<id>', 'id, or id@version')
    .option('--config <file>', 'configuration file')
    .addOption(
      new Option('--format <format>')
        .choices(['terraform', 'cloudformation', 'cloudformation-yaml', 'json'])
        .default('json'),
    )
    .option('--edition <edition>')
    .option('--feature <feature>', 'a feature in use; repeatable', collect)
    .option('--set <name=value>', 'fills a placeholder; repeatable', collect)
    .option('--role <name>', 'writes the role besides, with its trust, bound to the baseline')
    .option('--output <folder>', 'write the files there')
    .action(async (id: string, options: RenderOptions) => {
      const { renderPolicyFiles } = await import('./baseline-tools.ts')
      done(await renderPolicyFiles(io, id, options))
    })
  baseline
    .command('import')
    .description('a draft baseline from a vendor’s JSON, a ZIP of JSON or a pasted page')
    .argument('<file>', 'file; - reads stdin')
    .option('--id <id>', 'vendor/product/role of the draft')
    .option('--url <url>', 'where the vendor publishes the list')
    .option('--use-version <version>', 'the version the list is for')
    .option('--output <file>', 'write the draft there')
    .action(async (file: string, options: object) => {
      const { importFile } = await import('./baseline-import.ts')
      done(await importFile(io, file, options))
    })
  data(baseline.command('recognise'))
    .description('which baseline a policy is likely meant for')
    .argument('<file...>', 'files, folders or globs; - reads a policy from stdin')
    .option('--all', 'also what is not likely: ordinary policies resemble it as much')
    .action(async (files: string[], options: object) => {
      const { recogniseFiles } = await import('./baseline.ts')
      done(await recogniseFiles(io, files, options))
    })
}

function addDataCommands(program: Command, io: CommandIo, done: Done): void {
  addBaselineCommands(program, io, done)
  addVerifyRole(program, io, done)
  program
    .command('explain')
    .description('what a rule means, why it matters and what to do')
    .argument('<rule>')
    .action(async (rule: string) => {
      const { explain } = await import('./explain.ts')
      done(explain(io, rule))
    })

  program
    .command('rules')
    .description('list the rules')
    .addOption(new Option('--format <format>').choices(['human', 'json']).default('human'))
    .action(async (options: { format: string }) => {
      const { listRules } = await import('./explain.ts')
      done(listRules(io, options.format))
    })
}

function addVerifyRole(program: Command, io: CommandIo, done: Done): void {
  program
    .command('verify-role')
    .description('simulates a deployed role against a baseline; reads, changes nothing')
    .argument('<arn>', 'ARN of a role or user')
    .requiredOption('--baseline <id>', 'id, or id@version')
    .option('--use-version <version>', 'the version, where the id names none')
    .option('--edition <edition>')
    .option('--feature <feature>', 'a feature in use; repeatable', collect)
    .option('--set <name=value>', 'fills a placeholder; repeatable', collect)
    .option('--config <file>', 'configuration file')
    .option('--strict', 'exit 1 also where something was undecided')
    .addOption(new Option('--format <format>').choices(['human', 'json']).default('human'))
    .action(async (arn: string, options: VerifyRoleOptions) => {
      const { verifyRole } = await import('./verify-role.ts')
      done(await verifyRole(io, arn, options))
    })
}
