import { readFileSync } from 'node:fs'
import tseslint from 'typescript-eslint'

/** The import law: which folders of src each folder may import. `run`, `command`, `action`, `cli` may import anything. */
const importLaw = JSON.parse(readFileSync(new URL('./import-law.json', import.meta.url), 'utf8'))

const folders = [...Object.keys(importLaw), 'adapters', 'command']

/** Packages and Node modules that touch the world: only adapters (and the entries) import them. */
const world =
  '^(node:(fs|child_process|http|https|net|os|process|worker_threads)(/.*)?|@actions/.*|@octokit/.*|@aws-sdk/.*)$'

const lawRules = Object.entries(importLaw).map(([folder, allowed]) => {
  const refused = folders.filter((other) => other !== folder && !allowed.includes(other))
  return {
    files: [`src/${folder}/**/*.ts`],
    // baselines/load and baselines/import also read text: they may import the parsers.
    ignores: folder === 'baselines' ? ['src/baselines/load*.ts', 'src/baselines/import*.ts'] : [],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^(\\.\\./)+(${refused.join('|')})/`,
              message: `src/${folder} may import only: ${allowed.join(', ') || 'nothing'}`,
            },
            {
              regex: '^(\\.\\./)+(run|action|cli|main)\\.ts$',
              message: 'stages do not know the pipeline',
            },
            { regex: world, message: 'only src/adapters touches the world: use a port' },
          ],
        },
      ],
    },
  }
})

export default tseslint.config(
  { ignores: ['dist/', 'lib/', 'node_modules/', '__tests__/fixtures/', 'coverage/'] },
  {
    files: ['src/**/*.ts', 'scripts/**/*.ts', '__tests__/**/*.ts', 'bench/**/*.ts', 'fuzz/**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      eqeqeq: 'error',
      'no-control-regex': 'off',
    },
  },
  ...lawRules,
)
