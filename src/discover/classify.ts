import { isPlanText, isStateText } from '../model/plan-text.ts'

/** What a file is, as far as it matters to where policies stand in it. */
export type FileKind =
  | 'terraform'
  | 'terraform-json'
  | 'tfvars'
  | 'terragrunt'
  | 'terraform-plan'
  | 'cloudformation'
  | 'sam'
  | 'serverless'
  | 'kubernetes'
  | 'policy'
  | 'account-authorization'
  | 'openapi'
  | 'ignored'

/** Folders of other people's code, caches and downloads. */
const skippedFolders = new Set([
  'node_modules',
  '.git',
  '.terraform',
  '.terragrunt-cache',
  'site-packages',
  '__pycache__',
  '.venv',
  'venv',
  '.tox',
  '.mypy_cache',
])

/** Files that no person writes policies in: manifests and locks, CDK's own, botocore's models, state. */
const skippedNames = new Set([
  'package.json',
  'package-lock.json',
  'npm-shrinkwrap.json',
  'composer.json',
  'composer.lock',
  'pnpm-lock.yaml',
  'cdk.json',
  'cdk.context.json',
  'tree.json',
  'manifest.json',
  'service-2.json',
  'paginators-1.json',
  'examples-1.json',
  'endpoints.json',
  'requirements.txt',
  'license.txt',
  '.terraform.lock.hcl',
])

const skippedEndings = [
  '.assets.json',
  '.schema.json',
  '.tfstate',
  '.tfstate.backup',
  '.tftest.hcl',
]

const readExtensions = new Set([
  'tf',
  'tofu',
  'tfvars',
  'hcl',
  'yaml',
  'yml',
  'json',
  'jsonc',
  'json5',
  'template',
  'cfn',
  'policy',
  'tpl',
  'tftpl',
  'tmpl',
  'j2',
  'txt',
])

/** Where the marks of a format stand that has them at its top. */
const head = 4000

const awsType = /["']?Type["']?\s*:\s*["']?(?:AWS|Alexa|Custom)::/
const resourcesKey = /^[ \t]*["']?Resources["']?[ \t]*:|"Resources"\s*:/m
const effect = /\b[Ee]ffect\\?["'\u2018-\u201f]?\s*[:=]\s*\\?["'\u2018-\u201f]?(?:Allow|Deny)\b/
const action = /\b(?:Not)?[Aa]ction\\?["'\u2018-\u201f]?\s*[:=]/
const statement = /\bStatement\\?["'\u2018-\u201f]?\s*[:=]/
const element = /\b(?:Effect|(?:Not)?Action|(?:Not)?Principal)\\?["'\u2018-\u201f]?\s*[:=]/
const languageVersion = /\b20(?:08|12)-10-17\b/
const listedAction = /["\u201c][a-z0-9-]{2,40}:[A-Z][A-Za-z0-9*]{2,}["\u201d]/g

/** The name behind the last `/`, in lower case. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).toLowerCase()
}

/** True where a file of this path may hold a policy, so that it has to be read to know. */
export function mayHoldPolicy(path: string): boolean {
  const name = nameOf(path)
  const dot = name.lastIndexOf('.')
  if (dot < 0 || !readExtensions.has(name.slice(dot + 1))) return false
  if (skippedNames.has(name) || (name.startsWith('tsconfig') && name.endsWith('.json')))
    return false
  if (skippedEndings.some((ending) => name.endsWith(ending))) return false
  if (path.includes('botocore/data/')) return false
  const folders = path.split('/').slice(0, -1)
  return !folders.some((folder) => skippedFolders.has(folder))
}

/**
 * What the file is, by its name where that says it (Terraform), else by its content. A pass of
 * short searches: nothing is parsed. A name without a known extension is no hindrance.
 */
export function classify(path: string, text: string): FileKind {
  const name = nameOf(path)
  const byName = kindOfName(name, text)
  if (byName !== undefined) return byName
  if (text.includes('\0')) return 'ignored'
  if (isPlanText(text)) return 'terraform-plan'
  if (isStateText(text)) return 'ignored'
  return kindOfTemplate(text) ?? (holdsPolicy(text, name) ? kindOfHolder(text) : 'ignored')
}

function kindOfName(name: string, text: string): FileKind | undefined {
  if (name.endsWith('.tf') || name.endsWith('.tofu')) return 'terraform'
  if (name.endsWith('.tf.json') || name.endsWith('.tofu.json')) return 'terraform-json'
  if (name.endsWith('.tfvars') || name.endsWith('.tfvars.json')) return 'tfvars'
  if (name.endsWith('.tfstate')) return 'ignored'
  if (!name.endsWith('.hcl')) return undefined
  if (name === 'terragrunt.hcl' || name === 'root.hcl') return 'terragrunt'
  return /^[ \t]*(?:terraform|include|inputs|dependency)\b/m.test(text) ? 'terragrunt' : 'ignored'
}

function kindOfTemplate(text: string): FileKind | undefined {
  const isServerless = isServerlessFramework(text)
  if (text.includes('AWS::') && awsType.test(text)) {
    if (resourcesKey.test(text) || text.includes('AWSTemplateFormatVersion')) {
      if (isServerless) return 'serverless'
      if (isCdkTree(text)) return 'ignored'
      return text.includes('AWS::Serverless') ? 'sam' : 'cloudformation'
    }
  }
  if (text.includes('AWSTemplateFormatVersion')) return 'cloudformation'
  return isServerless && /^[ \t]+["']?name["']?[ \t]*:[ \t]*["']?aws\b/m.test(text)
    ? 'serverless'
    : undefined
}

function isServerlessFramework(text: string): boolean {
  if (!text.startsWith('service') && !text.includes('\nservice')) return false
  return /^service\s*:/m.test(text) && /^provider\s*:/m.test(text)
}

/** CDK's construct tree repeats every template of the application. */
function isCdkTree(text: string): boolean {
  return /"version"\s*:\s*"tree-0/.test(text.slice(0, 300))
}

/** What this tool wrote: it repeats the policies of the tree that it was made of, and is none itself. */
function isOwnReport(start: string): boolean {
  return /^\s*\{\s*"schema"\s*:\s*"iam-baseline\/[a-z]+\/\d/.test(start)
}

/** True where the text has the marks of a policy: an effect and an action, or a statement list. */
function holdsPolicy(text: string, name: string): boolean {
  const decides = text.includes('Allow') || text.includes('Deny')
  if (decides && text.includes('ffect') && effect.test(text) && action.test(text)) return true
  // As the IAM API answers, without the command line that decodes it.
  if (text.includes('%22Statement%22') && text.includes('%22Effect%22')) return true
  if (text.includes('Statement') && statement.test(text))
    if (languageVersion.test(text) || element.test(text)) return true
  return isPage(name) && listsActions(text)
}

/** Pages of vendors list actions without a policy around them. */
function isPage(name: string): boolean {
  return !name.includes('.') || /\.(?:txt|md|markdown)$/.test(name)
}

function listsActions(text: string): boolean {
  let found = 0
  for (const match of text.matchAll(listedAction)) {
    if (match[0].startsWith('"aws:')) continue
    found += 1
    if (found === 3) return true
  }
  return false
}

function kindOfHolder(text: string): FileKind {
  const start = text.slice(0, head)
  if (/"(?:RoleDetailList|UserDetailList|GroupDetailList)"\s*:/.test(text))
    return 'account-authorization'
  if (isManifest(text)) return 'kubernetes'
  if (/["']?(?:openapi|swagger)["']?\s*:\s*["']?[23]\b/.test(start)) return 'openapi'
  if (isCdkTree(text) || isOwnReport(start)) return 'ignored'
  if (/"\$schema"\s*:\s*"https?:\/\/json-schema\.org/.test(start)) return 'ignored'
  return 'policy'
}

function isManifest(text: string): boolean {
  if (!text.includes('apiVersion')) return false
  if (/^["']?apiVersion["']?\s*:/m.test(text) && /^["']?kind["']?\s*:/m.test(text)) return true
  return /^\s*\{/.test(text) && /"apiVersion"\s*:/.test(text) && /"kind"\s*:/.test(text)
}
