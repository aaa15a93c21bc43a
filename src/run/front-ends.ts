import type { FileKind } from '../discover/classify.ts'
import type { FrontEnd } from './front-end.ts'

interface DeferredFrontEnd {
  readonly kinds: ReadonlySet<FileKind>
  load(): Promise<FrontEnd['evaluate']>
}

/** What Terraform's front end reads. */
export const terraformKinds: ReadonlySet<FileKind> = new Set([
  'terraform',
  'terraform-json',
  'tfvars',
  'terragrunt',
  'terraform-plan',
])

/** Each is a third of the program or less, and most runs need one or two: they are loaded where a tree asks for them. */
const deferred: readonly DeferredFrontEnd[] = [
  {
    kinds: terraformKinds,
    load: async () => (await import('./terraform-files.ts')).terraformFiles,
  },
  {
    kinds: new Set(['cloudformation', 'sam', 'serverless']),
    load: async () => (await import('./template-files.ts')).templateFiles,
  },
  {
    kinds: new Set(['policy', 'kubernetes', 'account-authorization', 'openapi']),
    load: async () => (await import('./document-files.ts')).documentFiles,
  },
]

/**
 * The front ends that some kinds of files need; all of them unless told. `carriesTemplates`: resources of Terraform may
 * deploy CloudFormation templates.
 */
export async function loadFrontEnds(
  kinds?: ReadonlySet<FileKind>,
  carriesTemplates = true,
): Promise<readonly FrontEnd[]> {
  const needed = deferred.filter(
    (one) => kinds === undefined || [...one.kinds].some((kind) => kinds.has(kind)),
  )
  return Promise.all(
    needed.map(async (one) => ({
      kinds: one.kinds,
      evaluate:
        carriesTemplates && one.kinds === terraformKinds ? await withTemplates() : await one.load(),
    })),
  )
}

/** Terraform's files, and the CloudFormation templates that their resources carry as text. */
async function withTemplates(): Promise<FrontEnd['evaluate']> {
  const [{ terraformFiles, carriedTexts }, { carriedTemplates }] = await Promise.all([
    import('./terraform-files.ts'),
    import('./template-files.ts'),
  ])
  return (input) => {
    const { evaluations, notAnalysed } = terraformFiles(input)
    const carried = carriedTemplates(carriedTexts(evaluations), input)
    return { evaluations: [...evaluations, ...carried], notAnalysed }
  }
}
