/** A file that `init` writes; `path` from the root of the repository. */
export interface InitFile {
  readonly path: string
  readonly text: string
}

export interface WorkflowChoices {
  /** Pull requests come from forks, whose token can only read. */
  readonly forks: boolean
  /** IAM Access Analyzer is asked, with a role assumed by OpenID Connect. */
  readonly live: boolean
}

const checkout = `      - uses: actions/checkout@v5
        with:
          fetch-depth: 0
          persist-credentials: false
`

const action = '      - uses: iam-baseline/iam-baseline@v1\n'

/** Until the role is there the step is left out, and the run says that the service was not asked. */
const credentials = `      - if: vars.IAM_BASELINE_ROLE_ARN != ''
        uses: aws-actions/configure-aws-credentials@v6
        with:
          role-to-assume: \${{ vars.IAM_BASELINE_ROLE_ARN }}
          aws-region: \${{ vars.AWS_REGION }}
      - uses: actions/cache@v4
        with:
          path: \${{ runner.temp }}/iam-baseline-cache
          key: iam-baseline-\${{ github.run_id }}
          restore-keys: iam-baseline-
`

const cacheVariable = `        env:
          IAM_BASELINE_CACHE: \${{ runner.temp }}/iam-baseline-cache
`

/** The workflows: the check of pull requests, the report for forks, the weekly audit. */
export function workflowFiles(choices: WorkflowChoices): readonly InitFile[] {
  return [
    {
      path: '.github/workflows/iam-baseline.yml',
      text: choices.forks ? forkCheck : check(choices.live),
    },
    ...(choices.forks
      ? [{ path: '.github/workflows/iam-baseline-report.yml', text: forkReport }]
      : []),
    { path: '.github/workflows/iam-baseline-audit.yml', text: audit(choices.live) },
  ]
}

function check(live: boolean): string {
  return `name: iam-baseline
on: pull_request
permissions: {}
jobs:
  check:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read
      pull-requests: write
${live ? '      id-token: write\n' : ''}    steps:
${checkout}${live ? credentials : ''}${action}        with:
          token: \${{ github.token }}
${live ? cacheVariable : ''}`
}

const forkCheck = `name: iam-baseline
on: pull_request
permissions: {}
jobs:
  check:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read
    steps:
${checkout}${action}        with:
          comments: 'off'
          json-file: findings.json
      - if: \${{ !cancelled() }}
        uses: actions/upload-artifact@v4
        with:
          name: iam-findings
          path: findings.json
`

const forkReport = `name: iam-baseline-report
on:
  workflow_run:
    workflows: [iam-baseline]
    types: [completed]
permissions: {}
jobs:
  report:
    if: github.event.workflow_run.event == 'pull_request'
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      actions: read
      contents: read
      pull-requests: write
    concurrency: iam-baseline-report-\${{ github.event.workflow_run.head_repository.full_name }}-\${{ github.event.workflow_run.head_branch }}
    steps:
      - uses: actions/download-artifact@v4
        with:
          name: iam-findings
          run-id: \${{ github.event.workflow_run.id }}
          github-token: \${{ github.token }}
${action}        with:
          mode: report
          json-file: findings.json
`

function audit(live: boolean): string {
  return `name: iam-baseline-audit
on:
  schedule:
    - cron: '23 4 * * 1'
  workflow_dispatch:
permissions: {}
jobs:
  audit:
    runs-on: ubuntu-latest
    timeout-minutes: 30
    permissions:
      contents: read
${live ? '      id-token: write\n' : ''}    steps:
${checkout}${live ? credentials : ''}${action}        with:
          mode: audit
          fail-on: never
          json-file: iam-audit.json
          html-file: iam-audit.html
${live ? cacheVariable : ''}      - if: \${{ !cancelled() }}
        uses: actions/upload-artifact@v4
        with:
          name: iam-audit
          path: iam-audit.*
`
}
