/** The one bundle's exports; each entry loads only what it needs. `entry` is the path of the entry file, beside which `../data` lies. */
export async function cli(entry: string): Promise<void> {
  const { runCli } = await import('./cli.ts')
  await runCli(entry)
}

export async function action(entry: string): Promise<void> {
  const { runAction } = await import('./action.ts')
  await runAction(entry)
}
