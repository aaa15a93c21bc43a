'use strict';
exports.id = 7276;
exports.ids = [7276];
exports.modules = {

/***/ 6810:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ writeParts),
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
    writeParts(root, file, [text]);
}
/** The same with a text in parts, written one after the other. */
function writeParts(root, file, parts) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, file);
    if ((0,_list_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root), path) && !(0,_list_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root), landing(path)))
        throw new _config_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .OperationalError */ .LE(`${file} leads out of ${root} by a symbolic link`);
    const opened = asked(path, () => {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'w');
    });
    try {
        for (const part of parts)
            asked(path, () => {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(opened, part);
            });
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(opened);
    }
}
/** What the system answers; what it refuses is an `OperationalError`. */
function asked(path, ask) {
    try {
        return ask();
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

/***/ 5396:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ subjectsOf)
});

// UNUSED EXPORTS: evidenceOfSubjects

// EXTERNAL MODULE: ./lib/src/access/effective.js
var effective = __webpack_require__(6496);
// EXTERNAL MODULE: ./lib/src/baselines/compare.js + 8 modules
var compare = __webpack_require__(1097);
// EXTERNAL MODULE: ./lib/src/baselines/side-evidence.js + 1 modules
var side_evidence = __webpack_require__(9006);
// EXTERNAL MODULE: ./lib/src/baselines/recognise.js + 10 modules
var recognise = __webpack_require__(1846);
// EXTERNAL MODULE: ./lib/src/baselines/resolve.js
var resolve = __webpack_require__(9033);
// EXTERNAL MODULE: ./lib/src/model/memo.js
var model_memo = __webpack_require__(6776);
// EXTERNAL MODULE: ./lib/src/model/value.js
var model_value = __webpack_require__(1925);
// EXTERNAL MODULE: ./lib/src/check/bound.js
var check_bound = __webpack_require__(2529);
// EXTERNAL MODULE: ./lib/src/check/choices.js
var choices = __webpack_require__(333);
// EXTERNAL MODULE: ./lib/src/check/effective-input.js + 2 modules
var effective_input = __webpack_require__(2722);
// EXTERNAL MODULE: ./lib/src/check/evidence.js
var evidence = __webpack_require__(5220);
// EXTERNAL MODULE: ./lib/src/model/multimap.js
var multimap = __webpack_require__(4347);
;// CONCATENATED MODULE: ./lib/src/check/kindred.js

const nothing = new Map();
/**
 * Of the actions that recognised baselines do not need those that others of the same products do: who removes them
 * takes them from whatever else the role is for.
 */
function kindredOf(bindings, allowed, library, memo) {
    const excess = allowed.filter(({ verdict }) => verdict === 'excess');
    // Who wrote a binding has said what the role is for.
    const isGuess = bindings.every(({ boundBy }) => boundBy === 'recognised');
    if (excess.length === 0 || !isGuess)
        return nothing;
    const bound = new Set(bindings.map(({ resolved }) => resolved.baseline.id));
    const products = new Set([...bound].map((id) => id.slice(0, id.lastIndexOf('/') + 1)));
    const tables = [...products].map((product) => memo.of('actions of a product', product, () => actionsOf(product, library)));
    return new Map(excess.flatMap(({ pattern }) => {
        const action = pattern.toLowerCase();
        const ids = tables.flatMap((table) => table.get(action) ?? []).filter((id) => !bound.has(id));
        return ids.length === 0 ? [] : [[action, ids]];
    }));
}
function actionsOf(product, library) {
    const ids = library.ids().filter((id) => id.startsWith(product));
    const table = new Map();
    for (const id of ids) {
        const { kind, grants = [] } = library.get(id) ?? {};
        if (kind !== 'identity')
            continue;
        const own = new Set(grants
            .filter(({ effect }) => effect === 'Allow')
            .flatMap(({ actions }) => actions.map((action) => action.toLowerCase())));
        for (const action of own)
            (0,multimap/* addTo */.D)(table, action, id);
    }
    return table;
}

// EXTERNAL MODULE: ./lib/src/baselines/compare-allowed.js + 3 modules
var compare_allowed = __webpack_require__(5265);
;// CONCATENATED MODULE: ./lib/src/check/required-policies.js



/**
 * The AWS-managed policies that the baselines ask for: each is attached, or what it allows is granted by
 * other statements, or it is missing; undecided where an attachment could not be read.
 */
function requiredPolicies(question) {
    const { access, bindings } = question;
    const attached = new Set(access.input.documents.flatMap(({ arn, guards }) => arn === undefined || guards.length > 0 ? [] : [(0,compare_allowed/* withoutPartition */.r)(arn)]));
    const guarded = guardedOf(access);
    return bindings.flatMap((binding) => binding.resolved.managedPolicies.flatMap(({ arn }) => {
        if (attached.has((0,compare_allowed/* withoutPartition */.r)(arn)))
            return [];
        const policy = {
            arn: `arn:aws:${(0,compare_allowed/* withoutPartition */.r)(arn)}`,
            binding: binding.id,
            perhaps: guarded.get((0,compare_allowed/* withoutPartition */.r)(arn)) ?? access.mayAdd[0],
        };
        const document = question.managed.named(policy.arn);
        // An attachment by an ARN that the snapshot does not have is an unread part with that name.
        if (access.mayAdd.some(({ text }) => (0,compare_allowed/* withoutPartition */.r)(text) === (0,compare_allowed/* withoutPartition */.r)(arn)))
            return [];
        if (document === undefined)
            return [{ ...policy, lacking: [], allowed: 0 }];
        const rows = rowsOf(document, policy.arn, question);
        const lacking = rows.flatMap(({ verdict, action }) => (verdict === 'granted' ? [] : [action]));
        return lacking.length === 0 ? [] : [{ ...policy, lacking, allowed: rows.length }];
    }));
}
/** The policies that are attached under a condition nobody can decide: by their names, what they depend on. */
function guardedOf({ input }) {
    return new Map(input.documents.flatMap(({ arn, guards, span }) => {
        const [guard] = guards;
        if (arn === undefined || guard === undefined)
            return [];
        const { text, symbol } = guard;
        return [[(0,compare_allowed/* withoutPartition */.r)(arn), { text, symbol, span, what: 'attachment' }]];
    }));
}
function rowsOf(document, id, { access, catalogue }) {
    const none = [];
    const required = document.statements
        .filter(({ effect }) => effect === 'Allow')
        .map((statement) => grantOf(statement, id));
    const wanted = { id, kind: 'identity', required, optional: none, forbidden: none };
    return (0,compare/* compareWithBaseline */.$)({
        access,
        baselines: [{ ...wanted, defects: none, placeholders: none, managedPolicies: none }],
        catalogue,
        isLackAlone: true,
    }).required;
}
function grantOf({ actions, resources, conditions }, id) {
    const named = (actions?.entries ?? []).map(({ value }) => (0,model_value/* displayOf */.E3)(value));
    const on = (resources?.entries ?? []).map(({ value }) => (0,model_value/* displayOf */.E3)(value));
    const condition = {};
    for (const { operator, key, values } of conditions)
        condition[operator] = {
            ...condition[operator],
            [(0,model_value/* displayOf */.E3)(key)]: values.map(({ value }) => (0,model_value/* displayOf */.E3)(value)),
        };
    return {
        effect: 'Allow',
        actions: actions?.element === 'NotAction' ? [] : named,
        ...(actions?.element === 'NotAction' ? { notActions: named } : {}),
        resources: resources?.element === 'NotResource' ? [] : on,
        ...(resources?.element === 'NotResource' ? { notResources: on } : {}),
        ...(conditions.length === 0 ? {} : { condition }),
        lists: [id],
    };
}

;// CONCATENATED MODULE: ./lib/src/check/subjects.js













/** Everything of an estate that is judged as one, with its baselines and the comparison with them. */
function subjectsOf(estate, options) {
    const problems = [];
    const memo = options.memo ?? new model_memo/* Memo */.l();
    const managed = memo.about('managed documents', options.managed, () => new effective_input/* ManagedDocuments */.iq(options.managed));
    const subjects = drafts(estate, options, managed).map((draft) => {
        const before = options.kept.get(`${draft.root}\n${draft.address}`) ?? [];
        const kept = before.filter(({ boundBy }) => boundBy === 'recognised');
        const written = draft.choices.flatMap((choice) => bindChoice(choice, draft, before, estate, options, problems));
        const bindings = written.length > 0 || draft.choices.length > 0
            ? written
            : kept.length > 0
                ? kept
                : recognised(draft, estate, options, memo);
        const input = bindings.length > 0 || options.isCompared
            ? (0,effective_input/* withResourcePolicies */.R1)(draft.input, draft.holders, estate)
            : draft.input;
        const identity = identityOf(input, memo);
        const access = memo.of('access', identity, () => (0,effective/* effectiveAccess */.A)(input));
        const comparison = bindings.length === 0
            ? undefined
            : memo.of('comparison', `${identity}\n${namesOf(bindings)}`, () => (0,compare/* compareWithBaseline */.$)({
                access,
                baselines: bindings.map(check_bound/* boundBaseline */.K),
                catalogue: options.catalogue,
            }));
        const { catalogue } = options;
        const canAttach = draft.principal !== undefined && draft.principal.kind !== 'external';
        return {
            address: draft.address,
            root: draft.root,
            principal: draft.principal,
            documents: draft.documents,
            trusts: draft.trusts,
            span: draft.span,
            access,
            bindings,
            comparison,
            kindred: kindredOf(bindings, comparison?.allowed ?? [], options.library, memo),
            lackingPolicies: !canAttach || bindings.every(({ resolved }) => resolved.managedPolicies.length === 0)
                ? []
                : requiredPolicies({ access, bindings, catalogue, managed }),
        };
    });
    return { subjects, problems };
}
/** All that a subject's access depends on: the documents themselves, how they are attached, what could not be read. */
function identityOf(input, memo) {
    const attached = (entries) => entries.map(({ document, ...rest }) => [memo.numberOf(document), rest]);
    return JSON.stringify([
        attached(input.documents),
        attached(input.boundaries),
        input.unread,
        attached(input.resourcePolicies ?? []),
    ]);
}
const namesOf = (bindings) => JSON.stringify(bindings.map(({ id, resolved }) => [id, resolved.edition, resolved.features]));
function drafts(estate, options, managed) {
    const directed = (0,choices/* directedChoices */.FX)(estate);
    const files = [
        ...new Set([
            ...estate.documents.map((document) => document.site.file),
            ...estate.principals.map((principal) => principal.file),
        ]),
    ];
    const groups = (0,choices/* fileGroups */.rO)(options.bindings, files);
    const grouped = new Set(groups.flatMap((group) => group.files));
    const isGrouped = (principal) => grouped.has(principal.file) ||
        (principal.attached.length > 0 &&
            principal.attached.every(({ document }) => grouped.has(estate.documents[document]?.site.file ?? '')));
    const inGroups = groups.map((group) => groupDraft(group.files, group.choices, estate, options, managed));
    const attached = new Set(estate.principals.flatMap((principal) => principal.attached.map((entry) => entry.document)));
    const principals = estate.principals
        .filter((principal) => !isGrouped(principal))
        .filter((principal) => principal.kind !== 'group' && !isOfAws(principal))
        .map((principal) => ({
        address: principal.address,
        root: principal.root,
        principal,
        holders: [principal],
        documents: principal.attached.map((entry) => entry.document),
        trusts: principal.trust === undefined ? [] : [principal.trust],
        span: principal.span,
        input: (0,effective_input/* inputOfPrincipal */.ii)(principal, estate, managed, options.caps),
        choices: (0,choices/* choicesOf */.cU)(principal, options.bindings, directed.principals),
    }))
        // What today's settings leave out is compared only where somebody binds it.
        .filter(({ principal, choices }) => principal?.instantiated !== false || choices.length > 0);
    const isReadElsewhere = readElsewhere(estate);
    const alone = estate.documents.flatMap((document, index) => {
        if (attached.has(index) || grouped.has(document.site.file))
            return [];
        if (document.kind === 'trust' || document.kind === 'resource')
            return [];
        const choices = directed.documents.get(index) ?? [];
        // What caps grants nothing: it is judged where somebody says by what.
        if (document.kind !== 'identity' && choices.length === 0)
            return [];
        if (choices.length === 0 && (!document.instantiated || isReadElsewhere(document)))
            return [];
        return [
            {
                address: document.site.address,
                root: document.site.root,
                principal: undefined,
                holders: [],
                documents: [index],
                trusts: [],
                span: document.site.span,
                input: (0,effective_input/* inputOfDocuments */.mg)([index], estate, options.caps),
                choices,
            },
        ];
    });
    return [...inGroups, ...principals, ...alone];
}
/** Service-linked roles and those of IAM Identity Center, which a dump of an account lists, are AWS's own. */
const isOfAws = ({ name, path }) => /^AWS(?:ReservedSSO_|ServiceRoleFor)/.test((0,model_value/* textOf */.b6)(name) ?? '') ||
    /^\/aws-(?:service-role|reserved)\//.test((0,model_value/* textOf */.b6)(path) ?? '');
/**
 * True of a file that a template reads (`file`, `templatefile`): what it grants is judged where it is
 * used, with its values and beside the role's other policies.
 */
function readElsewhere(estate) {
    const files = new Set();
    for (const { site, statements } of estate.documents) {
        // A policy that is nothing but a file stands in that file; what declares it is elsewhere.
        if (site.property !== '')
            files.add(site.file);
        for (const { span } of statements)
            if (span.file !== site.file)
                files.add(span.file);
    }
    return ({ site }) => site.property === '' && files.has(site.file);
}
/** Files that stand for one principal: their documents, and what is attached to principals declared in them. */
function groupDraft(files, choices, estate, options, managed) {
    const held = new Set(files);
    const principals = estate.principals.filter((principal) => held.has(principal.file));
    const documents = new Set(estate.documents.flatMap((document, index) => held.has(document.site.file) && document.kind !== 'trust' && document.kind !== 'resource'
        ? [index]
        : []));
    for (const principal of principals)
        for (const { document } of principal.attached)
            documents.add(document);
    for (const { boundary } of principals) {
        if (boundary !== undefined && 'document' in boundary)
            documents.delete(boundary.document);
    }
    const indexes = [...documents].toSorted((a, b) => a - b);
    const own = (0,effective_input/* inputOfDocuments */.mg)(indexes, estate, options.caps);
    const carried = principals.map((principal) => (0,effective_input/* inputOfPrincipal */.ii)(principal, estate, managed, { documents: [] }));
    const trusts = estate.documents.flatMap((document, index) => document.kind === 'trust' &&
        (held.has(document.site.file) || principals.some((principal) => principal.trust === index))
        ? [index]
        : []);
    const first = estate.documents[indexes[0] ?? -1];
    const [principal] = principals;
    return {
        address: principals.length === 1 && principal !== undefined ? principal.address : files.join(', '),
        root: principals.length === 1 && principal !== undefined ? principal.root : '.',
        principal: principals.length === 1 ? principal : undefined,
        holders: principals,
        documents: indexes,
        trusts,
        span: principal?.span ?? first?.site.span ?? { file: files[0] ?? '', start: 0, end: 0 },
        input: {
            documents: [
                ...own.documents,
                ...carried.flatMap((input) => input.documents.filter((entry) => entry.index === undefined)),
            ],
            boundaries: [...own.boundaries, ...carried.flatMap((input) => input.boundaries)],
            unread: carried.flatMap((input) => input.unread),
        },
        choices,
    };
}
function bindChoice(choice, draft, before, estate, options, problems) {
    const bound = (0,resolve/* resolveBaseline */.oL)(options.library, choice);
    if (!bound.ok) {
        problems.push({ choice, text: bound.problem });
        return [];
    }
    const inferred = choice.features === undefined
        ? inferredFeatures(bound.value, draft, before, estate, options)
        : [];
    const withFeatures = inferred.length === 0
        ? bound
        : (0,resolve/* resolveBaseline */.oL)(options.library, { ...choice, features: inferred });
    const resolved = withFeatures.ok ? withFeatures.value : bound.value;
    return [
        {
            id: (0,check_bound/* bindingId */.B)(resolved),
            resolved,
            boundBy: choice.boundBy,
            confidence: 1,
            evidence: [],
            ...(inferred.length === 0 ? {} : { inferred }),
        },
    ];
}
/** Variants are left open: whichever the role has nearest is compared. */
function inferredFeatures({ baseline, version }, draft, before, estate, options) {
    if (baseline.features.length === 0 || baseline.kind !== 'identity')
        return [];
    const { actions } = draftEvidence(draft, estate);
    const used = new Set([
        ...(0,recognise/* featuresInUse */.ED)(options.recognition(), baseline.id, version, { actions }),
        // What the base shows to be in use stays so: losing it is a finding.
        ...before
            .filter(({ resolved }) => resolved.baseline.id === baseline.id)
            .flatMap(({ inferred }) => inferred ?? []),
    ]);
    return baseline.features.map(({ id }) => id).filter((id) => used.has(id));
}
const draftEvidence = (draft, estate) => (0,evidence/* evidenceOf */.X)(draft.input, draft.principal, draft.trusts.map((index) => estate.documents[index]));
/** What recognition reads of each subject that no binding names. */
function evidenceOfSubjects(estate, options) {
    return drafts(estate, options, new ManagedDocuments(options.managed))
        .filter((draft) => draft.choices.length === 0)
        .map((draft) => ({ address: draft.address, evidence: draftEvidence(draft, estate) }));
}
/** Folders that hold what tests read: a policy there that nobody carries is an example, nobody's permissions. */
const testFolder = /(?:^|\/)(?:tests?|__tests__|test-?data|(?:__)?fixtures(?:__)?)\//i;
const isOfTests = (file) => testFolder.test(file.slice(-1000));
function recognised(draft, estate, options, memo) {
    if (draft.principal === undefined && isOfTests(draft.span.file))
        return [];
    const index = options.recognition();
    const evidence = (0,side_evidence/* tellingEvidence */.$e)(index, draftEvidence(draft, estate));
    const candidates = memo.of('recognition', JSON.stringify(evidence), () => (0,recognise/* recogniseSubject */.O5)(index, evidence));
    return candidates.flatMap((candidate) => {
        const resolved = (0,resolve/* resolveBaseline */.oL)(options.library, {
            baseline: candidate.baseline,
            version: candidate.version,
            edition: candidate.edition,
            features: candidate.features,
        });
        const { list } = candidate;
        return resolved.ok
            ? [
                {
                    id: (0,check_bound/* bindingId */.B)(resolved.value),
                    // A document by itself that is one part of a set is that part; the others are not seen.
                    resolved: draft.principal === undefined && list !== undefined
                        ? (0,resolve/* partOf */.BU)(resolved.value, list)
                        : resolved.value,
                    boundBy: 'recognised',
                    confidence: candidate.confidence,
                    evidence: candidate.evidence,
                },
            ]
            : [];
    });
}


/***/ }),

/***/ 7276:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: ./lib/src/adapters/write-text.js
var write_text = __webpack_require__(6810);
// EXTERNAL MODULE: ./lib/src/adapters/workspace.js
var adapters_workspace = __webpack_require__(8946);
;// CONCATENATED MODULE: ./lib/src/check/subject-options.js
/** A tree by itself, nothing of it bound and nothing known from before. */
function unbound({ catalogue, library, managed, recognition, }) {
    return {
        bindings: [],
        catalogue,
        library,
        managed,
        recognition,
        caps: { documents: [] },
        kept: new Map(),
        isCompared: false,
    };
}

// EXTERNAL MODULE: ./lib/src/check/subjects.js + 2 modules
var check_subjects = __webpack_require__(5396);
// EXTERNAL MODULE: ./lib/src/config/settings.js
var settings = __webpack_require__(5516);
// EXTERNAL MODULE: ./lib/src/model/source.js
var source = __webpack_require__(2239);
// EXTERNAL MODULE: ./lib/src/report/printable.js
var printable = __webpack_require__(1634);
// EXTERNAL MODULE: ./lib/src/run/evaluate-tree.js + 11 modules
var evaluate_tree = __webpack_require__(7743);
// EXTERNAL MODULE: ./lib/src/run/libraries.js + 4 modules
var run_libraries = __webpack_require__(222);
;// CONCATENATED MODULE: ./lib/src/command/init-workflows.js
const checkout = `      - uses: actions/checkout@v5
        with:
          fetch-depth: 0
          persist-credentials: false
`;
const action = '      - uses: iam-baseline/iam-baseline@v1\n';
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
    const workspace = await (0,adapters_workspace/* openWorkspace */.OH)({ root: io.cwd, environment: io.environment });
    const live = !forks && options.live !== false;
    const libraries = await (0,run_libraries/* openLibraries */.O)(io.data, settings/* defaultConfig */.sb, workspace.tree);
    const { estate } = await (0,evaluate_tree/* evaluateTree */.q7)({ tree: workspace.tree, selected: workspace.selected, explicit: new Set() }, settings/* defaultConfig */.sb, { managed: libraries.managed });
    const { subjects } = (0,check_subjects/* subjectsOf */.Z)(estate, unbound(libraries));
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
    const kept = options.force === true ? [] : present;
    if (kept.length === files.length)
        throw new settings/* UsageError */.eb(`${kept.map(({ path }) => path).join(', ')} are there; --force overwrites them`);
    for (const file of files) {
        if (kept.includes(file)) {
            io.stdout(`kept  ${file.path}: it is there; --force overwrites it\n`);
            continue;
        }
        (0,write_text/* writeText */.x)(io.cwd, file.path, file.text);
        io.stdout(`wrote ${file.path}\n`);
    }
    const isConfigured = kept.some(({ path }) => path === configFile);
    const boundInSource = estate.directives.filter(({ kind }) => kind === 'bind').length;
    io.stdout(nextSteps(isConfigured ? undefined : proposals, boundInSource, live));
    return command_io/* exitCodes */.h.clean;
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
/** What to do now; the proposals are undefined where an older configuration was kept. */
function nextSteps(proposals, boundInSource, live) {
    const steps = [
        proposals === undefined
            ? 'The configuration stays as it was: `iam-baseline init --dry-run` prints the one that would be written.'
            : boundText(proposals, boundInSource),
        'Run `iam-baseline check`. In an old repository run `iam-baseline adopt` to accept what is there.',
        ...(live
            ? [
                'Set the variables IAM_BASELINE_ROLE_ARN and AWS_REGION of the repository, for IAM Access Analyzer: docs/access-analyzer.md has the role. Until then runs are done without it and say so; `init --no-live` writes workflows that never ask.',
            ]
            : []),
        'Pin the actions in the workflows by commit, and make `check` a required check.',
    ];
    return `\nNext:\n${steps.map((step, index) => `${index + 1}. ${step}\n`).join('')}`;
}
/** What is bound, and what is left for a person to bind. */
function boundText(proposals, boundInSource) {
    const sure = proposals.filter(isSure);
    const products = [...new Set(sure.map((proposal) => proposal.baseline))].map(printable/* printable */.g$);
    const unsure = proposals.length - sure.length;
    const guessed = `${(0,printable/* plural */.LS)(unsure, 'less certain one stands', 'less certain ones stand')} there as ${unsure === 1 ? 'a comment' : 'comments'}: take out the number sign where it is right.`;
    return [
        ...(sure.length > 0
            ? [
                `${(0,printable/* plural */.LS)(sure.length, 'binding')} written: ${products.join(', ')}. Look at ${sure.length === 1 ? 'it' : 'them'}.`,
            ]
            : []),
        ...(boundInSource > 0
            ? [`${(0,printable/* plural */.LS)(boundInSource, 'binding stands', 'bindings stand')} in the source.`]
            : []),
        ...(sure.length === 0 && boundInSource === 0
            ? [
                unsure > 0
                    ? 'No product was recognised with certainty.'
                    : 'No product was recognised: where a role is a vendor\u2019s, name it under `bindings`.',
            ]
            : []),
        ...(unsure > 0 ? [guessed] : []),
    ].join(' ');
}


/***/ })

};
