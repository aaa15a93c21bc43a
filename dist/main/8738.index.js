export const id = 8738;
export const ids = [8738];
export const modules = {

/***/ 6810:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ writeText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5516);
/* harmony import */ var _list_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6853);




/**
 * Writes a text to `file`, from `root` if it is relative; folders are made. A file below `root` stays
 * there: the reviewed tree may hold a symbolic link of the report's name that leads to the runner's own
 * files. Throws an `OperationalError` for that, and where the system refuses.
 */
function writeText(root, file, text) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, file);
    if ((0,_list_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root), path) && !(0,_list_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root), landing(path)))
        throw new _config_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .OperationalError */ .LE(`${file} leads out of ${root} by a symbolic link`);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, text);
    }
    catch (error) {
        throw new _config_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .OperationalError */ .LE(`${path} could not be written: ${error instanceof Error ? error.message : String(error)}`);
    }
}
/** Where writing to `path` would really write, as far as its folders are there. */
function landing(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
    catch {
        // A link that leads nowhere would make the file that it names.
        if (isLink(path))
            return '/';
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
        return parent === path ? path : landing(parent);
    }
}
function isLink(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path).isSymbolicLink();
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 333:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FX: () => (/* binding */ directedChoices),
/* harmony export */   QR: () => (/* binding */ targetsOf),
/* harmony export */   cU: () => (/* binding */ choicesOf),
/* harmony export */   rG: () => (/* binding */ namesPrincipal),
/* harmony export */   rO: () => (/* binding */ fileGroups)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4006);
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1925);


/**
 * The file groups of the config's bindings. Bindings whose files overlap stand for the same
 * principal, which then needs the union of their baselines.
 */
function fileGroups(bindings, files) {
    const groups = [];
    for (const binding of bindings) {
        if (binding.files === undefined)
            continue;
        const matches = picomatch__WEBPACK_IMPORTED_MODULE_0__([...binding.files], { dot: true });
        const matched = files.filter((file) => matches(file) || matches(file.replace(/^\.\//, '')));
        if (matched.length === 0)
            continue;
        const overlapping = groups.filter((group) => matched.some((file) => group.files.has(file)));
        const merged = {
            files: new Set([...matched, ...overlapping.flatMap((group) => [...group.files])]),
            choices: [
                ...overlapping.flatMap((group) => group.choices),
                written(binding, 'config', undefined),
            ],
        };
        for (const group of overlapping)
            groups.splice(groups.indexOf(group), 1);
        groups.push(merged);
    }
    return groups.map((group) => ({ files: [...group.files].toSorted(), choices: group.choices }));
}
/** The choices written for a principal: config by address, tag, source comment above its block. */
function choicesOf(principal, bindings, directed) {
    const fromConfig = bindings
        .filter((binding) => binding.principal !== undefined && namesPrincipal(binding.principal, principal))
        .map((binding) => written(binding, 'config', undefined));
    if (fromConfig.length > 0)
        return fromConfig;
    const fromSource = directed.get(principal) ?? [];
    if (fromSource.length > 0)
        return fromSource;
    return principal.tags.flatMap((tag) => {
        const text = tag.key === 'iam-baseline' ? (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(tag.value) : undefined;
        return text === undefined ? [] : [parseChoice(text, tag.value.span)];
    });
}
/** `aws_iam_role.r`, the address without its instance keys, `root:address` where several roots have it, or the name. */
function namesPrincipal(text, principal) {
    const { address, root, name } = principal;
    const bare = address.replace(/\[[^\]]*\]/g, '');
    return ([address, bare, `${root}:${address}`, `${root}/${address}`].includes(text) ||
        (0,_model_value_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(name) === text);
}
/** `vendor/product/role[@version] [feature \u2026]`. */
function parseChoice(text, span) {
    const [id = '', ...features] = text.trim().split(/[\s,+]+/);
    const [baseline = '', version] = id.split('@');
    return {
        baseline,
        version,
        edition: undefined,
        features: features.length > 0 ? features : undefined,
        boundBy: 'source',
        span,
    };
}
function written(choice, boundBy, span) {
    return {
        baseline: choice.baseline.split('@')[0] ?? choice.baseline,
        version: choice.version ?? choice.baseline.split('@')[1],
        edition: choice.edition,
        features: choice.features,
        boundBy,
        span,
    };
}
/** The principals and documents that source comments bind: the block that follows the comment. */
function directedChoices(estate) {
    const principals = new Map();
    const documents = new Map();
    for (const directive of estate.directives) {
        if (directive.kind !== 'bind')
            continue;
        const choice = {
            baseline: directive.baseline.split('@')[0] ?? directive.baseline,
            version: directive.version ?? directive.baseline.split('@')[1],
            edition: undefined,
            features: directive.features.length > 0 ? directive.features : undefined,
            boundBy: 'source',
            span: directive.span,
        };
        for (const target of targetsOf(directive, estate)) {
            if (typeof target === 'number')
                push(documents, target, choice);
            else
                push(principals, target, choice);
        }
    }
    return { principals, documents };
}
/** What a directive stands above: principals, or the principals a policy below it is attached to, or that policy alone. */
function targetsOf(directive, estate) {
    const { target, span } = directive;
    if ('address' in target) {
        const named = estate.principals.filter((principal) => principal.address === target.address && principal.file === span.file);
        if (named.length > 0)
            return named;
        return withCarriers(estate, (document) => document.site.address === target.address && document.site.file === span.file);
    }
    const after = (place) => place.file === span.file && place.start >= target.after ? place.start : Infinity;
    // Not `Math.min(...)`: an estate may have more documents than a call may have arguments.
    const nearestPrincipal = estate.principals.reduce((least, principal) => Math.min(least, after(principal.span)), Infinity);
    const nearestDocument = estate.documents.reduce((least, document) => Math.min(least, after(document.site.span)), Infinity);
    if (nearestPrincipal === Infinity && nearestDocument === Infinity)
        return [];
    if (nearestPrincipal <= nearestDocument) {
        return estate.principals.filter((principal) => after(principal.span) === nearestPrincipal);
    }
    return withCarriers(estate, (document) => after(document.site.span) === nearestDocument);
}
function withCarriers(estate, matches) {
    const indexes = new Set(estate.documents.flatMap((document, index) => (matches(document) ? [index] : [])));
    const carriers = estate.principals.filter((principal) => principal.attached.some((attachment) => indexes.has(attachment.document)));
    return carriers.length > 0 ? carriers : [...indexes];
}
function push(map, key, value) {
    const list = map.get(key);
    if (list === undefined)
        map.set(key, [value]);
    else
        list.push(value);
}


/***/ }),

/***/ 5214:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: ./lib/src/adapters/write-text.js
var write_text = __webpack_require__(6810);
// EXTERNAL MODULE: ./lib/src/adapters/workspace.js
var adapters_workspace = __webpack_require__(8946);
// EXTERNAL MODULE: ./lib/src/check/subjects.js + 15 modules
var check_subjects = __webpack_require__(2966);
// EXTERNAL MODULE: ./lib/src/config/settings.js
var settings = __webpack_require__(5516);
// EXTERNAL MODULE: ./lib/src/model/source.js
var source = __webpack_require__(2239);
// EXTERNAL MODULE: ./lib/src/report/printable.js
var printable = __webpack_require__(1634);
// EXTERNAL MODULE: ./lib/src/run/evaluate-tree.js + 9 modules
var evaluate_tree = __webpack_require__(1333);
// EXTERNAL MODULE: ./lib/src/run/libraries.js + 3 modules
var run_libraries = __webpack_require__(8967);
;// CONCATENATED MODULE: ./lib/src/command/init-workflows.js
const checkout = `      - uses: actions/checkout@v5
        with:
          fetch-depth: 0
          persist-credentials: false
`;
const action = '      - uses: iam-baseline/iam-baseline@v1\n';
const credentials = `      - uses: aws-actions/configure-aws-credentials@v6
        with:
          role-to-assume: \${{ vars.IAM_BASELINE_ROLE_ARN }}
          aws-region: \${{ vars.AWS_REGION }}
      - uses: actions/cache@v4
        with:
          path: \${{ runner.temp }}/iam-baseline-cache
          key: iam-baseline-\${{ github.run_id }}
          restore-keys: iam-baseline-
`;
const cacheVariable = `        env:
          IAM_BASELINE_CACHE: \${{ runner.temp }}/iam-baseline-cache
`;
/** The workflows: the check of pull requests, the report for forks, the weekly audit. */
function workflowFiles(choices) {
    return [
        {
            path: '.github/workflows/iam-baseline.yml',
            text: choices.forks ? forkCheck : check(choices.live),
        },
        ...(choices.forks
            ? [{ path: '.github/workflows/iam-baseline-report.yml', text: forkReport }]
            : []),
        { path: '.github/workflows/iam-baseline-audit.yml', text: audit(choices.live) },
    ];
}
function check(live) {
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
${live ? cacheVariable : ''}`;
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
`;
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
`;
function audit(live) {
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
`;
}

// EXTERNAL MODULE: ./lib/src/command/io.js
var command_io = __webpack_require__(3954);
;// CONCATENATED MODULE: ./lib/src/command/init.js










const configFile = '.github/iam-baseline.yml';
const schemaUrl = 'https://raw.githubusercontent.com/iam-baseline/iam-baseline/v1/schema/config.schema.json';
/** From this confidence on a recognised product is bound; below it the binding is a comment. */
const sureFrom = 0.9;
/** `init`: writes a configuration with what is recognised, and workflows. Never overwrites without `--force`. */
async function init(io, options) {
    const { forks = false } = options;
    if (forks && options.live === true)
        throw new settings/* UsageError */.eb('--live needs credentials, which pull requests from forks do not have: choose one');
    const workspace = await (0,adapters_workspace/* openWorkspace */.O)({ root: io.cwd, environment: io.environment });
    const live = options.live ?? (!forks && hasAwsLogin(workspace.tree, workspace.selected));
    const libraries = await (0,run_libraries/* openLibraries */.O)(io.data, settings/* defaultConfig */.sb, workspace.tree);
    const { estate } = await (0,evaluate_tree/* evaluateTree */.q7)({ tree: workspace.tree, selected: workspace.selected, explicit: new Set() }, settings/* defaultConfig */.sb);
    const { subjects } = (0,check_subjects/* subjectsOf */.Z)(estate, {
        bindings: [],
        catalogue: libraries.catalogue,
        library: libraries.library,
        managed: libraries.managed,
        recognition: libraries.recognition,
        caps: { documents: [] },
        kept: new Map(),
    });
    const proposals = proposalsOf(subjects, estate);
    const files = [
        { path: configFile, text: configText(proposals, live) },
        ...workflowFiles({ forks, live }),
    ];
    if (options.dryRun === true) {
        for (const file of files)
            io.stdout(`--- ${file.path}\n${file.text}`);
        return command_io/* exitCodes */.h.clean;
    }
    const present = files.filter(({ path }) => {
        const read = workspace.tree.read(path);
        return !(0,source/* isUnreadable */.G)(read) || read.unreadable !== 'not-found';
    });
    if (present.length > 0 && options.force !== true)
        throw new settings/* UsageError */.eb(`${present.map(({ path }) => path).join(', ')} ${present.length === 1 ? 'is' : 'are'} there; --force overwrites`);
    for (const file of files) {
        (0,write_text/* writeText */.x)(io.cwd, file.path, file.text);
        io.stdout(`wrote ${file.path}\n`);
    }
    io.stdout(nextSteps(proposals, live));
    return command_io/* exitCodes */.h.clean;
}
/** True where a workflow of the repository logs in to AWS: then the service can be asked on every run. */
function hasAwsLogin(tree, paths) {
    return paths.some((path) => {
        if (!/^\.github\/workflows\/[^/]+\.ya?ml$/.test(path))
            return false;
        const read = tree.read(path);
        return !(0,source/* isUnreadable */.G)(read) && /\baws-actions\/configure-aws-credentials@/.test(read.text);
    });
}
/** What is recognised and not yet bound in the source, one proposal a principal or file. */
function proposalsOf(subjects, estate) {
    const bare = (address) => address.replace(/\[[^\]]*\]/g, '');
    const rootsOf = new Map();
    for (const { address, root } of estate.principals)
        rootsOf.set(bare(address), (rootsOf.get(bare(address)) ?? new Set()).add(root));
    const documentsIn = (file) => estate.documents.filter((document) => document.site.file === file).length;
    const proposals = new Map();
    for (const subject of subjects) {
        for (const binding of subject.bindings) {
            if (binding.boundBy !== 'recognised')
                continue;
            const name = bare(subject.address);
            const isAmbiguous = (rootsOf.get(name)?.size ?? 0) > 1;
            const file = subject.span.file;
            const where = subject.principal === undefined
                ? { files: [file] }
                : { principal: isAmbiguous ? `${subject.root}:${name}` : name };
            const { baseline, version, features } = binding.resolved;
            const isShared = subject.principal === undefined && documentsIn(file) > 1;
            proposals.set(`${JSON.stringify(where)} ${baseline.id}`, {
                where,
                baseline: baseline.id,
                version,
                features,
                confidence: binding.confidence,
                doubt: isShared ? 'the file holds several policies, which would count as one' : undefined,
            });
        }
    }
    return [...proposals.values()];
}
const isSure = (proposal) => proposal.confidence >= sureFrom && proposal.doubt === undefined;
function configText(proposals, live) {
    const sure = proposals.filter(isSure);
    const unsure = proposals.filter((proposal) => !isSure(proposal));
    const bindings = sure.length === 0
        ? '# bindings:\n#   - principal: aws_iam_role.backup\n#     baseline: veeam/backup-for-aws/worker\n'
        : `bindings:\n${sure.map((proposal) => entryText(proposal, '')).join('')}`;
    const guesses = unsure.length === 0
        ? ''
        : `# Less sure: take out the number sign where it is right.\n${sure.length === 0 ? '# bindings:\n' : ''}${unsure.map((proposal) => entryText(proposal, '# ')).join('')}`;
    return `# yaml-language-server: $schema=${schemaUrl}

# Which vendor's list a role is compared with. \`iam-baseline baseline list\` prints all.
${sure.length === 0 && unsure.length > 0 ? '' : bindings}${guesses}
# Who validates policies: embedded (no credentials needed), live (IAM Access Analyzer), auto or off.
access-analyzer: ${live ? 'live' : 'embedded'}

# Old findings, accepted for now: run \`iam-baseline adopt\`, then take out the number sign.
# adopted: .github/iam-baseline-adopted.json
`;
}
function entryText(proposal, mark) {
    const { where, baseline, version, features, confidence, doubt } = proposal;
    const first = 'files' in where
        ? `files: [${where.files.map(scalar).join(', ')}]`
        : `principal: ${scalar(where.principal)}`;
    const note = `# recognised with confidence ${confidence.toFixed(2)}${doubt === undefined ? '' : `; ${doubt}`}`;
    return [
        `${mark}  - ${first} ${note}`,
        `${mark}    baseline: ${scalar(baseline)}`,
        ...(version === undefined ? [] : [`${mark}    version: ${JSON.stringify(version)}`]),
        ...(features.length === 0 ? [] : [`${mark}    features: [${features.map(scalar).join(', ')}]`]),
    ]
        .map((line) => `${line}\n`)
        .join('');
}
/** A YAML scalar, quoted where it is not plainly a word; names in the tree may be anything. */
function scalar(text) {
    return /^[A-Za-z][\w./@-]*$/.test(text) && !/^(true|false|null|yes|no|on|off|y|n)$/i.test(text)
        ? text
        : JSON.stringify(text);
}
function nextSteps(proposals, live) {
    const sure = proposals.filter(isSure);
    const products = [...new Set(sure.map((proposal) => proposal.baseline))].map(printable/* printable */.g$);
    const bound = sure.length === 0
        ? 'No product was recognised with certainty: name yours under `bindings`.'
        : `${(0,printable/* plural */.LS)(sure.length, 'binding')} written: ${products.join(', ')}. Look at them.`;
    const steps = [
        bound,
        'Run `iam-baseline check`. In an old repository run `iam-baseline adopt` to accept what is there.',
        ...(live
            ? [
                'Set the variables IAM_BASELINE_ROLE_ARN and AWS_REGION of the repository: docs/access-analyzer.md has the role.',
            ]
            : []),
        'Pin the actions in the workflows by commit, and make `check` a required check.',
    ];
    return `\nNext:\n${steps.map((step, index) => `${index + 1}. ${step}\n`).join('')}`;
}


/***/ })

};
