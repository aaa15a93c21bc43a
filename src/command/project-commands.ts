import { Argument, type Command } from 'commander'
import type { CommandIo } from './io.ts'

/** The commands that set a repository up: `adopt`, `init`, `schema`, `completion`. */
export function addProjectCommands(
  program: Command,
  io: CommandIo,
  done: (code: number) => void,
): void {
  program
    .command('adopt')
    .description('accept today’s findings, so that checks speak of new ones only')
    .argument('[path...]', 'files, folders or globs', [])
    .option('--config <file>', 'configuration file')
    .option('--file <file>', 'file of adopted debt; the configuration’s by default')
    .option('--prune', 'only forget what is no longer there')
    .option('--dry-run', 'show what would be hidden and write nothing')
    .action(async (paths: string[], options: object) => {
      const { adopt } = await import('./adopt.ts')
      done(await adopt(io, paths, options))
    })

  program
    .command('init')
    .description('write a configuration and workflows for what is in the repository')
    .option(
      '--forks',
      'pull requests come from forks: a pair of workflows that is safe for them, without IAM Access Analyzer',
    )
    .option(
      '--no-live',
      'never ask IAM Access Analyzer; else workflows ask it as soon as there is a role for it',
    )
    .option('--force', 'overwrite files that are there')
    .option('--dry-run', 'print the files and write nothing')
    .action(async (options: object) => {
      const { init } = await import('./init.ts')
      done(await init(io, options))
    })

  program
    .command('schema')
    .description('print the JSON Schema of a file')
    .addArgument(
      new Argument('[name]').choices(['config', 'baseline', 'findings']).default('config'),
    )
    .action(async (name: 'config' | 'baseline' | 'findings') => {
      const { schema } = await import('./schema.ts')
      done(schema(io, name))
    })

  program
    .command('completion')
    .description('print a completion script for a shell')
    .addArgument(new Argument('<shell>').choices(['bash', 'zsh', 'fish']))
    .action(async (shell: 'bash' | 'zsh' | 'fish') => {
      const { completion } = await import('./completion.ts')
      done(completion(io, shell, program))
    })
}
