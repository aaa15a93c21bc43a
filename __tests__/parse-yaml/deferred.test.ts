import { beforeEach, describe, expect, it, vi } from 'vitest'

const file = { path: 'policy.yaml', text: 'Version: "2012-10-17"\n' }

/** The module as a process has it that has read no YAML yet. */
const fresh = () => import('../../src/parse/yaml/deferred.ts')

beforeEach(() => {
  vi.resetModules()
})

describe('the reader of YAML', () => {
  it('is loaded once work asks for it, and the work is done anew', async () => {
    const { parseYamlIfLoaded, withYaml } = await fresh()
    let begun = 0
    const parsed = await withYaml(() => {
      begun += 1
      return parseYamlIfLoaded(file)
    })
    expect(parsed.nodes).toMatchObject([{ kind: 'map', entries: [{ key: { text: 'Version' } }] }])
    expect(begun).toBe(2)
    await withYaml(() => {
      begun += 1
      return parseYamlIfLoaded(file)
    })
    expect(begun).toBe(3)
  })

  it('is not asked for by work that meets no YAML', async () => {
    const { parseYamlIfLoaded, withYaml, YamlNotLoaded } = await fresh()
    expect(await withYaml(() => 'JSON')).toBe('JSON')
    expect(() => parseYamlIfLoaded(file)).toThrow(YamlNotLoaded)
  })

  it('hides no other error', async () => {
    const { withYaml } = await fresh()
    const work = () => {
      throw new RangeError('of the work')
    }
    await expect(withYaml(work)).rejects.toThrow(RangeError)
  })
})

describe('a run', () => {
  const tf = (body: string): string => `resource "aws_iam_policy" "p" {\n  name = "p"\n${body}\n}\n`
  const files = {
    'main.tf': 'module "m" {\n  source = "./m"\n}\n',
    'm/main.tf': tf('  policy = jsonencode(yamldecode(file("${path.module}/p.yaml")))'),
    'm/p.yaml':
      'Version: "2012-10-17"\nStatement:\n  - Effect: Allow\n    Action: "s3:GetObject"\n    Resource: "*"\n',
  }

  it('reads the YAML of a module beside the one file that it checks', async () => {
    const { estate } = await evaluated(files, ['main.tf'])
    expect(estate.documents).toHaveLength(1)
    expect(estate.documents[0]?.statements[0]?.actions).toBeDefined()
  })

  it('evaluates what came before that YAML once', async () => {
    const looksUp = 'data "aws_iam_policy" "d" {\n  name = "x"\n}\n'
    const { estate, asked } = await evaluated(
      {
        'a/main.tf': `${looksUp}${tf('  policy = data.aws_iam_policy.d.policy')}`,
        'b/main.tf': 'module "m" {\n  source = "../m"\n}\n',
        'm/main.tf': files['m/main.tf'],
        'm/p.yaml': files['m/p.yaml'],
      },
      ['a/main.tf', 'b/main.tf'],
    )
    expect(estate.documents).toHaveLength(2)
    expect(asked).toBe(1)
  })
})

/** A tree of which some files are checked, and how often AWS's policies were asked for. */
async function evaluated(texts: Readonly<Record<string, string>>, selected: readonly string[]) {
  const { memoryTree } = await import('../../src/adapters/memory-tree.ts')
  const { defaultConfig } = await import('../../src/config/settings.ts')
  const { evaluateTree } = await import('../../src/run/evaluate-tree.ts')
  const contents = new Map(
    Object.entries(texts).map(([path, text]) => [
      path,
      { kind: 'file' as const, bytes: Buffer.from(text) },
    ]),
  )
  let asked = 0
  const managed = () => {
    asked += 1
    return { date: '', document: () => undefined, named: () => undefined }
  }
  const tree = memoryTree('head', contents)
  const { estate } = await evaluateTree(
    { tree, selected, explicit: new Set(selected) },
    defaultConfig,
    { managed },
  )
  return { estate, asked }
}
