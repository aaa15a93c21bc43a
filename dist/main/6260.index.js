'use strict';
exports.id = 6260;
exports.ids = [6260];
exports.modules = {

/***/ 1445:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ refusal)
/* harmony export */ });
const reasons = new Map([
    ['AccessDeniedException', 'no-permission'],
    ['AccessDenied', 'no-permission'],
    ['NoSuchEntityException', 'invalid-request'],
    ['NoSuchEntity', 'invalid-request'],
    ['InvalidInputException', 'invalid-request'],
    ['InvalidInput', 'invalid-request'],
    ['Throttling', 'throttled'],
    ['ExpiredToken', 'no-credentials'],
    ['UnrecognizedClientException', 'no-credentials'],
    ['InvalidClientTokenId', 'no-credentials'],
    ['ExpiredTokenException', 'no-credentials'],
    ['CredentialsProviderError', 'no-credentials'],
    ['ValidationException', 'invalid-request'],
    ['InvalidParameterException', 'invalid-request'],
    ['UnprocessableEntityException', 'invalid-request'],
    ['ThrottlingException', 'throttled'],
    ['TooManyRequestsException', 'throttled'],
    ['SyntaxError', 'unreadable-answer'],
]);
/** An error of an AWS client as a refusal with its reason; `service` opens the sentence. */
function refusal(service, error) {
    const name = error instanceof Error ? error.name : '';
    const message = error instanceof Error ? error.message : String(error);
    const lacksRegion = /region is missing/i.test(message);
    const reason = lacksRegion ? 'no-credentials' : reasons.get(name);
    return {
        kind: 'refused',
        reason: reason ?? 'unavailable',
        text: lacksRegion
            ? `${service} was not asked: no Region is set (AWS_REGION)`
            : `${service} did not answer (${name === '' ? 'error' : name}: ${message.slice(0, 300)})`,
    };
}


/***/ }),

/***/ 2420:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ accessAnalyzer),
/* harmony export */   l: () => (/* binding */ namesCredentials)
/* harmony export */ });
/* harmony import */ var _access_analyzer_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1445);

/** More pages than any policy has findings: a service that never ends is not followed. */
const mostPages = 100;
/**
 * IAM Access Analyzer through the AWS SDK, which is loaded with the first call. Credentials and endpoint
 * (`AWS_ENDPOINT_URL_ACCESSANALYZER`) come from where the SDK looks for them, proxies from the environment.
 */
function accessAnalyzer(options) {
    const timeout = options.timeout ?? 60_000;
    let opened;
    const open = () => (opened ??= openClient(options));
    const call = async (run) => {
        try {
            const { sdk, client } = await open();
            return { kind: 'answered', value: await run(sdk, client, AbortSignal.timeout(timeout)) };
        }
        catch (error) {
            return (0,_access_analyzer_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refusal */ .x)('IAM Access Analyzer', error);
        }
    };
    return {
        validatePolicy: (request) => call(async (sdk, client, abortSignal) => {
            const findings = [];
            let nextToken;
            for (let page = 0; page < mostPages; page += 1) {
                const input = {
                    policyDocument: request.text,
                    policyType: request.policyType,
                    ...(request.policyType === 'RESOURCE_POLICY' && request.resourceType !== undefined
                        ? { validatePolicyResourceType: request.resourceType }
                        : {}),
                    ...(nextToken === undefined ? {} : { nextToken }),
                };
                const output = await client.send(new sdk.ValidatePolicyCommand(input), { abortSignal });
                if (output.findings === undefined)
                    throw new SyntaxError('an answer without findings');
                findings.push(...output.findings.map(readFinding));
                if (output.nextToken === undefined || output.nextToken === nextToken)
                    return findings;
                nextToken = output.nextToken;
            }
            throw new SyntaxError(`more than ${mostPages} pages`);
        }),
        checkNoNewAccess: ({ base, head, policyType }) => call(async (sdk, client, abortSignal) => {
            const input = { existingPolicyDocument: base, newPolicyDocument: head, policyType };
            return readCheck(await client.send(new sdk.CheckNoNewAccessCommand(input), { abortSignal }));
        }),
        checkAccessNotGranted: ({ text, policyType, actions, resources }) => call(async (sdk, client, abortSignal) => {
            const access = {
                ...(actions.length > 0 ? { actions: [...actions] } : {}),
                ...(resources.length > 0 ? { resources: [...resources] } : {}),
            };
            const input = { policyDocument: text, policyType, access: [access] };
            return readCheck(await client.send(new sdk.CheckAccessNotGrantedCommand(input), { abortSignal }));
        }),
        checkNoPublicAccess: ({ text, resourceType }) => call(async (sdk, client, abortSignal) => {
            const input = {
                policyDocument: text,
                resourceType,
            };
            return readCheck(await client.send(new sdk.CheckNoPublicAccessCommand(input), { abortSignal }));
        }),
    };
}
/** Variables by which credentials are given to a process; the SDK looks in further places. */
const credentialVariables = [
    'AWS_ACCESS_KEY_ID',
    'AWS_PROFILE',
    'AWS_WEB_IDENTITY_TOKEN_FILE',
    'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
    'AWS_CONTAINER_CREDENTIALS_FULL_URI',
];
/**
 * True where the environment names credentials. Without any, the SDK would end by asking the network for
 * an instance role, which on a runner outside AWS costs seconds and finds none.
 */
function namesCredentials(environment) {
    return credentialVariables.some((name) => (environment[name] ?? '') !== '');
}
async function openClient(options) {
    const [sdk, { proxyAgents, withoutVersionWarning }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(1645)]).then(__webpack_require__.t.bind(__webpack_require__, 1645, 19)),
        // The HTTP client of Node is not loaded by runs that never call.
        __webpack_require__.e(/* import() */ 8471).then(__webpack_require__.bind(__webpack_require__, 8471)),
    ]);
    withoutVersionWarning(process.env);
    const agents = proxyAgents(process.env);
    const client = new sdk.AccessAnalyzerClient({
        ...(agents === undefined ? {} : { requestHandler: agents }),
        ...(options.region === undefined ? {} : { region: options.region }),
        maxAttempts: options.maxAttempts ?? 8,
        // What the environment asks of every AWS client holds here too.
        ...(process.env['AWS_RETRY_MODE'] === undefined ? { retryMode: 'adaptive' } : {}),
    });
    return { sdk, client };
}
function readFinding(finding) {
    const type = finding.findingType ?? '';
    return {
        // The reference page's name for what the service calls WARNING.
        findingType: type === 'GENERAL_WARNING' ? 'WARNING' : type,
        issueCode: finding.issueCode ?? '',
        findingDetails: finding.findingDetails ?? '',
        learnMoreLink: finding.learnMoreLink ?? '',
        locations: (finding.locations ?? []).map(readLocation),
    };
}
function readLocation(location) {
    const position = (place) => ({
        line: place?.line ?? 1,
        column: place?.column ?? 0,
        offset: place?.offset ?? 0,
    });
    return {
        path: (location.path ?? []).flatMap(readStep),
        span: { start: position(location.span?.start), end: position(location.span?.end) },
    };
}
function readStep(step) {
    if (step.index !== undefined)
        return [{ index: step.index }];
    if (step.key !== undefined)
        return [{ key: step.key }];
    if (step.value !== undefined)
        return [{ value: step.value }];
    if (step.substring?.start === undefined || step.substring.length === undefined)
        return [];
    return [{ substring: { start: step.substring.start, length: step.substring.length } }];
}
function readCheck(output) {
    const { result } = output;
    if (result !== 'PASS' && result !== 'FAIL')
        throw new SyntaxError('an answer without a result');
    return {
        result,
        message: output.message ?? '',
        reasons: (output.reasons ?? []).map((reason) => ({
            description: reason.description ?? '',
            statementIndex: reason.statementIndex,
            statementId: reason.statementId,
        })),
    };
}


/***/ }),

/***/ 6850:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cz: () => (/* binding */ applyAdopted),
/* harmony export */   ZN: () => (/* binding */ adoptedText),
/* harmony export */   sX: () => (/* binding */ readAdopted)
/* harmony export */ });
/* unused harmony export adoptedSchemaName */
/* harmony import */ var _counted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9659);

const adoptedSchemaName = 'iam-baseline/adopted/1';
/**
 * Sets aside what is adopted. A group that got worse stands with what is new, and says how much of it
 * is adopted; where it has no parts it stands as a whole, and its new atoms are those not adopted.
 */
function applyAdopted(findings, atoms, estate) {
    if (atoms.size === 0)
        return { kept: findings, adopted: [] };
    const kept = [];
    const adopted = [];
    for (const finding of findings) {
        const fresh = finding.atoms.filter((atom) => !atoms.has(`${finding.rule}|${atom}`));
        const isInnerOld = (finding.inner ?? []).every((inner) => inner.atoms.every((atom) => atoms.has(`${inner.rule}|${atom}`)));
        if (fresh.length === 0 && isInnerOld)
            adopted.push(finding);
        else if (fresh.length === finding.atoms.length || fresh.length === 0)
            kept.push(finding);
        else {
            const isOld = (_, own) => own.every((atom) => !fresh.includes(atom));
            const parts = (0,_counted_js__WEBPACK_IMPORTED_MODULE_0__/* .hasParts */ .bg)(finding) ? (0,_counted_js__WEBPACK_IMPORTED_MODULE_0__/* .divide */ .Qr)(finding, isOld, 'adopted', estate) : undefined;
            const { newAtoms, ...rest } = parts?.stays ?? finding;
            kept.push({ ...rest, newAtoms: newAtoms.filter((atom) => fresh.includes(atom)) });
            if (parts !== undefined)
                adopted.push(parts.leaves);
        }
    }
    return { kept, adopted };
}
/** The file of adopted debt: one atom a line, sorted, so that merges and reviews are easy. */
function adoptedText(atoms) {
    const lines = [...atoms]
        .map(({ rule, atom }) => `    ${JSON.stringify({ rule, atom })}`)
        .toSorted();
    const unique = [...new Set(lines)];
    return `{\n  "schema": "${adoptedSchemaName}",\n  "adopted": [${unique.length === 0 ? '' : `\n${unique.join(',\n')}\n  `}]\n}\n`;
}
/** Reads the file of adopted debt; a sentence where it is none. */
function readAdopted(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        return { problem: error instanceof Error ? error.message : 'it is not JSON' };
    }
    if (!isRecord(value) || value['schema'] !== adoptedSchemaName || !Array.isArray(value['adopted']))
        return { problem: `it is no file of adopted debt (its "schema" is not "${adoptedSchemaName}")` };
    const atoms = [];
    for (const [index, entry] of value['adopted'].entries()) {
        if (!isRecord(entry) || typeof entry['rule'] !== 'string' || typeof entry['atom'] !== 'string')
            return { problem: `entry ${index + 1} has no "rule" and "atom"` };
        atoms.push({ rule: entry['rule'], atom: entry['atom'] });
    }
    return atoms;
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
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

/***/ 3666:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ withEdits),
/* harmony export */   c: () => (/* binding */ applyEdits)
/* harmony export */ });
/* harmony import */ var _model_span_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(274);

/**
 * Applies fixes as wholes: one whose edits overlap an earlier fix's is left for the next run, and so is
 * one that, with those taken, would leave a list empty: what then becomes of the statement is judged anew.
 */
function applyEdits(fixes, textOf) {
    const taken = new Map();
    let applied = 0;
    let skipped = 0;
    const seen = new Set();
    /** Elements taken so far, by list. */
    const lists = new Map();
    for (const fix of fixes) {
        const identity = JSON.stringify(fix.edits);
        if (seen.has(identity))
            continue;
        seen.add(identity);
        const free = fix.edits.every((edit) => textOf(edit.span.file) !== undefined &&
            (taken.get(edit.span.file)?.edits ?? []).every((other) => !overlaps(edit, other)));
        if (!free || (fix.takes ?? []).some((one) => empties(one, lists))) {
            skipped += 1;
            continue;
        }
        applied += 1;
        for (const one of fix.takes ?? [])
            lists.set(keyOf(one), (lists.get(keyOf(one)) ?? 0) + one.count);
        for (const edit of fix.edits) {
            const entry = taken.get(edit.span.file) ?? { edits: [], titles: [] };
            entry.edits.push(edit);
            if (!entry.titles.includes(fix.title))
                entry.titles.push(fix.title);
            taken.set(edit.span.file, entry);
        }
    }
    const files = [...taken]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([file, { edits, titles }]) => ({
        file,
        titles,
        edits,
        text: withEdits(textOf(file) ?? '', edits),
    }));
    return { files, applied, skipped };
}
const keyOf = ({ list }) => (0,_model_span_js__WEBPACK_IMPORTED_MODULE_0__/* .spanKey */ .yi)(list);
function empties(taken, lists) {
    return (lists.get(keyOf(taken)) ?? 0) + taken.count >= taken.of;
}
function overlaps(a, b) {
    // Two insertions at one place, or an insertion at a border, would depend on their order.
    return a.span.start <= b.span.end && b.span.start <= a.span.end;
}
/** The text with edits applied, last first so that offsets hold. */
function withEdits(text, edits) {
    let result = text;
    for (const edit of edits.toSorted((a, b) => b.span.start - a.span.start)) {
        result = result.slice(0, edit.span.start) + edit.text + result.slice(edit.span.end);
    }
    return result;
}


/***/ }),

/***/ 9817:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ select)
/* harmony export */ });
/* unused harmony export fails */
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9356);

/**
 * Splits findings by scope. `introduced` wants a base: without one everything counts as introduced.
 * A finding is in a changed file if any of its places is; where the list of changed files was cut
 * off, a file that is not on it counts as changed.
 */
function select(findings, scope, changes) {
    const inScope = membership(scope, changes);
    const selected = [];
    const rest = [];
    for (const finding of findings)
        (inScope(finding) ? selected : rest).push(finding);
    return { scope, selected, rest };
}
function membership(scope, changes) {
    if (scope === 'all')
        return () => true;
    if (scope === 'introduced')
        return (finding) => finding.introduced;
    if (changes?.complete !== true)
        return () => true;
    const changed = { head: new Set(), base: new Set() };
    for (const file of changes.files) {
        changed.head.add(file.path);
        changed.base.add(file.previousPath ?? file.path);
    }
    return (finding) => [finding.primary, ...finding.related].some(({ span, tree }) => changed[tree ?? finding.tree].has(span.file));
}
/** True where the run fails: something selected reaches the threshold. Waived findings never come here. */
function fails(selection, threshold) {
    return selection.selected.some((finding) => reaches(finding.severity, threshold));
}


/***/ }),

/***/ 4584:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iv: () => (/* binding */ masked),
/* harmony export */   Tj: () => (/* binding */ sources)
/* harmony export */ });
/* unused harmony export textsOf */
/* harmony import */ var _model_span_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(274);
/* harmony import */ var _model_multimap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4347);



/** Adds the cached position look-up to `texts`; a file is asked for once, however often it is pointed at. */
function sources(texts) {
    const tables = { head: new Map(), base: new Map() };
    function table(tree, file) {
        const known = tables[tree].get(file);
        if (known !== undefined)
            return known;
        const text = texts.text(tree, file);
        const made = { text, starts: text === undefined ? [0] : (0,_model_span_js__WEBPACK_IMPORTED_MODULE_0__/* .lineStarts */ ._$)(text) };
        tables[tree].set(file, made);
        return made;
    }
    function position(at, offset) {
        const end = at.text?.length ?? offset;
        return (0,_model_span_js__WEBPACK_IMPORTED_MODULE_0__/* .positionAt */ .t$)(at.text ?? '', at.starts, Math.max(0, Math.min(offset, end)));
    }
    return {
        text: (tree, file) => table(tree, file).text,
        starts: (tree, file) => table(tree, file).starts,
        positions(tree, span) {
            const at = table(tree, span.file);
            return { start: position(at, span.start), end: position(at, span.end) };
        },
        line(tree, file, line) {
            const { text, starts } = table(tree, file);
            const start = starts[line - 1];
            if (text === undefined || start === undefined)
                return undefined;
            return text.slice(start, starts[line] ?? text.length).replace(/[\r\n]+$/, '');
        },
    };
}
/**
 * The texts with `\u2022` in place of every visible character at the secret spans: as long as before, so that
 * every position stays. For what is shown; edits are made from the texts themselves.
 */
function masked(texts, secrets) {
    const grouped = {};
    return {
        text(tree, file) {
            const text = texts.text(tree, file);
            const byFile = (grouped[tree] ??= spansByFile(secrets(tree) ?? []));
            const own = byFile.get(file) ?? [];
            if (text === undefined || own.length === 0)
                return text;
            let shown = '';
            let at = 0;
            for (const { start, end } of own.toSorted((a, b) => a.start - b.start)) {
                if (end <= at)
                    continue;
                const from = Math.max(start, at);
                shown += text.slice(at, from) + text.slice(from, end).replace(/\S/g, '\u2022');
                at = end;
            }
            return shown + text.slice(at);
        },
    };
}
function spansByFile(spans) {
    const byFile = new Map();
    for (const span of spans) {
        (0,_model_multimap_js__WEBPACK_IMPORTED_MODULE_1__/* .addTo */ .D)(byFile, span.file, span);
    }
    return byFile;
}
/** The texts of the head tree and, on a comparison, of the base tree. */
function textsOf(head, base) {
    return {
        text(tree, file) {
            const found = tree === 'head' ? head.read(file) : base?.read(file);
            return found === undefined || isUnreadable(found) ? undefined : found.text;
        },
    };
}


/***/ }),

/***/ 6260:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  analyse: () => (/* binding */ analyse)
});

// EXTERNAL MODULE: ./lib/src/check/adopted.js
var check_adopted = __webpack_require__(6850);
// EXTERNAL MODULE: ./lib/src/model/span.js
var model_span = __webpack_require__(274);
// EXTERNAL MODULE: ./lib/src/model/multimap.js
var multimap = __webpack_require__(4347);
// EXTERNAL MODULE: ./lib/src/model/finding.js
var finding = __webpack_require__(2673);
// EXTERNAL MODULE: ./lib/src/model/hash.js
var hash = __webpack_require__(8714);
// EXTERNAL MODULE: ./lib/src/validate/codes.js
var codes = __webpack_require__(8996);
;// CONCATENATED MODULE: ./lib/src/check/engine.js





/** Runs every rule once over the context and makes findings of what they say; equal ones become one. */
function findings(context, options) {
    const ruled = [];
    for (const rule of options.rules) {
        for (const report of rule.check(context)) {
            const id = ruleIdOf(rule, report);
            const chosen = options.severity.get(id) ?? options.severity.get(rule.id);
            if (chosen === 'off')
                continue;
            ruled.push({
                rule: id,
                severity: chosen ?? report.severity ?? rule.severity,
                confidence: report.confidence ?? rule.confidence,
                report,
            });
        }
    }
    const baseAtoms = context.base === undefined
        ? undefined
        : withEdited(atomsOf(context.base, options), ruled.flatMap(({ rule, report }) => report.atoms.map((atom) => `${rule}|${atom}`)));
    return withFingerprints(mergeElements(mergeInstances(ruled)).map((entry) => findingOf(entry, context, baseAtoms)));
}
/** Access Analyzer's findings have an id a code. */
function ruleIdOf(rule, report) {
    return rule.id === 'access-analyzer/finding' && report.issueCode !== undefined
        ? (0,codes/* findingIdOf */.AW)(report.issueCode)
        : rule.id;
}
/** Every atom of a tree as `rule|atom`, whatever finding would show it. */
function atomsOf(context, options) {
    const atoms = new Set();
    for (const rule of options.rules) {
        for (const report of rule.check(context)) {
            const id = ruleIdOf(rule, report);
            for (const atom of report.atoms)
                atoms.add(`${id}|${atom}`);
        }
    }
    return atoms;
}
/** The base's atoms with those of the head that tell of an element of the base whose text alone changed. */
function withEdited(base, head) {
    const present = new Set(head);
    /** How many elements of each kind the head has no more. */
    const left = new Map();
    for (const atom of base) {
        const stem = stemOf(atom);
        if (stem !== undefined && !present.has(atom))
            left.set(stem, (left.get(stem) ?? 0) + 1);
    }
    const edited = [...present].filter((atom) => {
        const stem = base.has(atom) ? undefined : stemOf(atom);
        const count = stem === undefined ? 0 : (left.get(stem) ?? 0);
        if (stem !== undefined)
            left.set(stem, count - 1);
        return count > 0;
    });
    return edited.length === 0 ? base : new Set([...base, ...edited]);
}
function stemOf(atom) {
    const at = atom.startsWith('access-analyzer/') ? atom.lastIndexOf(finding/* atomOfText */.q) : -1;
    return at === -1 ? undefined : atom.slice(0, at);
}
/** Equal findings on one span (the instances of a module) are one finding with the list of addresses. */
function mergeInstances(ruled) {
    const groups = new Map();
    for (const entry of ruled) {
        const { report } = entry;
        const key = [
            entry.rule,
            entry.severity,
            report.tree ?? 'head',
            (0,model_span/* spanKey */.yi)(report.primary.span),
            report.baseline ?? '',
            (report.actions ?? []).join(),
            report.undecided === true,
            report.issueCode ?? '',
            // A finding that names no action is told apart by its words, the address left out.
            report.says ?? (report.actions === undefined ? report.message.replace(/`[^`]*`/, '') : ''),
        ].join('\n');
        (0,multimap/* addTo */.D)(groups, key, entry);
    }
    return [...groups.values()].map((group) => {
        const [first] = group;
        if (first === undefined || group.length === 1)
            return first;
        const addresses = [...new Set(group.flatMap((entry) => entry.report.addresses ?? []))];
        return {
            ...first,
            report: {
                ...first.report,
                addresses,
                atoms: [...new Set(group.flatMap((entry) => entry.report.atoms))],
            },
        };
    });
}
const precedence = [
    'syntax',
    'policy/unknown-action',
    'baseline',
    'policy',
    'change',
    'access-analyzer',
];
function precedenceOf(rule) {
    const exact = precedence.indexOf(rule);
    return exact === -1 ? precedence.indexOf(rule.split('/')[0] ?? '') : exact;
}
const severityRank = { error: 0, warning: 1, notice: 2 };
/** Several findings on one element have one cause: the first by precedence stands, the others inside it. */
function mergeElements(ruled) {
    const groups = new Map();
    const alone = [];
    for (const entry of ruled) {
        // A finding about a whole subject shares its span with others by accident, not by cause.
        if (entry.report.wholeSubject === true) {
            alone.push(entry);
            continue;
        }
        const key = `${entry.report.tree ?? 'head'}\n${(0,model_span/* spanKey */.yi)(entry.report.primary.span)}`;
        (0,multimap/* addTo */.D)(groups, key, entry);
    }
    const merged = [...groups.values()].flatMap((group) => {
        const worst = Math.min(...group.map((entry) => severityRank[entry.severity]));
        // What rests on a recognised vendor warns at most: an error of another rule speaks for itself.
        const yields = ({ report, severity }) => report.boundBy === 'recognised' && severityRank[severity] > worst ? 1 : 0;
        const sorted = group.toSorted((a, b) => yields(a) - yields(b) || precedenceOf(a.rule) - precedenceOf(b.rule));
        const [first, ...others] = sorted;
        // Codes of one kind on one element are different facts: only another kind explains them.
        if (first === undefined ||
            others.every((entry) => precedenceOf(entry.rule) === precedenceOf(first.rule)))
            return group;
        const severity = sorted.reduce((worst, entry) => severityRank[entry.severity] < severityRank[worst] ? entry.severity : worst, first.severity);
        // The cause is told once; what else was noticed about the element is named by its rule.
        const also = [...new Set(others.map((entry) => entry.rule))];
        const fix = first.report.fix ?? others.find((entry) => entry.report.fix !== undefined)?.report.fix;
        const intent = first.report.intent ??
            others.find((entry) => entry.report.intent !== undefined)?.report.intent;
        return [
            {
                ...first,
                severity,
                report: {
                    ...first.report,
                    groups: [
                        ...(first.report.groups ?? []),
                        // What the vendor's document says is an explanation that no other finding gives.
                        ...others.flatMap(({ rule, report }) => rule === 'baseline/vendor-defect' ? (report.groups ?? []) : []),
                        { title: 'also', items: also },
                    ],
                    inner: others.map(({ rule, report }) => ({
                        rule,
                        atoms: report.atoms,
                        actions: report.actions ?? [],
                        addresses: report.addresses ?? [],
                    })),
                    ...(fix === undefined ? {} : { fix }),
                    ...(intent === undefined ? {} : { intent }),
                },
            },
        ];
    });
    return [...merged, ...alone];
}
function findingOf(entry, context, baseAtoms) {
    const { report } = entry;
    const isNew = (rule, atom) => baseAtoms?.has(`${rule}|${atom}`) !== true;
    const newAtoms = report.atoms.filter((atom) => isNew(entry.rule, atom));
    const isInnerNew = (report.inner ?? []).some((inner) => inner.atoms.some((atom) => isNew(inner.rule, atom)));
    return {
        ...report,
        rule: entry.rule,
        severity: entry.severity,
        confidence: entry.confidence,
        tree: report.tree ?? context.estate.tree,
        related: report.related ?? [],
        addresses: report.addresses ?? [],
        introduced: newAtoms.length > 0 || isInnerNew,
        newAtoms,
    };
}
/** The fingerprint is of rule and key; where one key stands on several elements, the order in the tree tells them apart. */
function withFingerprints(list) {
    const used = new Map();
    return list
        .toSorted((a, b) => (0,model_span/* compareSpans */.fd)(a.primary.span, b.primary.span) || (a.rule < b.rule ? -1 : 1))
        .map((finding) => {
        const identity = `${finding.rule}\n${finding.tree}\n${finding.key}`;
        const seen = used.get(identity) ?? 0;
        used.set(identity, seen + 1);
        return { ...finding, fingerprint: (0,hash/* shortHash */.B)(seen === 0 ? identity : `${identity}\n${seen}`) };
    });
}

// EXTERNAL MODULE: ./lib/src/check/moved.js
var check_moved = __webpack_require__(7366);
;// CONCATENATED MODULE: ./lib/src/check/pair.js

/**
 * The base's estate with the addresses that the head has: files that git renamed take their new
 * path, resources that were moved their new address. So equal things have equal atoms.
 */
function carryOver(base, changes, head) {
    const renamed = new Map(changes.files.flatMap((file) => file.previousPath !== undefined && file.status === 'renamed'
        ? [[file.previousPath, file.path]]
        : []));
    const folders = renamedFolders(renamed);
    const moved = (0,check_moved/* movedAddresses */.C)(base, head);
    const root = (text) => renamed.get(text) ?? folders.get(text) ?? text;
    const address = (text, inRoot) => {
        const [path = '', ...rest] = text.split('#');
        const file = renamed.get(path);
        if (file !== undefined)
            return [file, ...rest].join('#');
        return moved?.(text, root(inRoot)) ?? text;
    };
    if (renamed.size === 0 && moved === undefined)
        return base;
    // What stays where it is stays the same object: what is known of it holds.
    const placed = (at) => {
        const now = { root: root(at.root), address: address(at.address, at.root) };
        return now.root === at.root && now.address === at.address ? at : { ...at, ...now };
    };
    return {
        ...base,
        documents: base.documents.map((document) => {
            const site = placed(document.site);
            return site === document.site ? document : { ...document, site };
        }),
        principals: base.principals.map(placed),
        directives: base.directives.map((directive) => 'address' in directive.target
            ? { ...directive, target: { address: address(directive.target.address, '') } }
            : directive),
        problems: base.problems.map((problem) => ({
            ...problem,
            span: { ...problem.span, file: renamed.get(problem.span.file) ?? problem.span.file },
        })),
    };
}
/** A folder moved as a whole where every renamed file of it went to one other folder. */
function renamedFolders(renamed) {
    const targets = new Map();
    for (const [from, to] of renamed) {
        const source = folderOf(from);
        const set = targets.get(source) ?? new Set();
        set.add(folderOf(to));
        targets.set(source, set);
    }
    return new Map([...targets].flatMap(([from, to]) => {
        const [only] = to;
        return to.size === 1 && only !== undefined && only !== from ? [[from, only]] : [];
    }));
}
function folderOf(path) {
    const slash = path.lastIndexOf('/');
    return slash === -1 ? '.' : path.slice(0, slash);
}

// EXTERNAL MODULE: ./lib/src/check/registry.js + 62 modules
var registry = __webpack_require__(1148);
// EXTERNAL MODULE: ./lib/src/check/scenarios.js + 1 modules
var scenarios = __webpack_require__(8563);
// EXTERNAL MODULE: ./lib/src/model/value.js
var model_value = __webpack_require__(1925);
// EXTERNAL MODULE: ./lib/src/check/choices.js
var choices = __webpack_require__(333);
// EXTERNAL MODULE: ./lib/src/check/waive-target.js + 1 modules
var waive_target = __webpack_require__(4688);
;// CONCATENATED MODULE: ./lib/src/check/settings-change.js




/**
 * What of the head's inline bindings and waivers is in force. Without a base all of it. With one,
 * what the change adds, alters or removes waits for the merge, and the base's holds until then; the
 * first binding of a new principal counts at once.
 */
function settle(head, base, mode) {
    const own = waiversOf(head);
    if (base === undefined)
        return { estate: head, waivers: mode === 'forbid' ? [] : own, changes: [], notes: [] };
    const bindings = settledBindings(head, base, mode === 'honour');
    const waivers = settledWaivers(own, head, base, mode);
    return {
        estate: bindings.estate,
        waivers: waivers.inForce,
        changes: [...bindings.changes, ...waivers.changes],
        notes: bindings.notes,
    };
}
/** A waiver without a reason or with a date that is none is not in force anywhere. */
function isWellFormed(directive) {
    return (directive.reason !== '' &&
        (directive.until === undefined || /^\d{4}-\d{2}-\d{2}$/.test(directive.until)));
}
function waiversOf(estate) {
    return estate.directives
        .filter(waive_target/* isWaiver */.nr)
        .filter(isWellFormed)
        .flatMap((directive) => (0,waive_target/* waiveTargets */.hq)(directive, estate).map((target) => ({ directive, target })));
}
function settledWaivers(own, head, base, mode) {
    const now = grouped(own, ({ target }) => (0,waive_target/* targetKey */.hD)(target));
    const was = grouped(waiversOf(base), ({ target }) => (0,waive_target/* targetKey */.hD)(target));
    const present = new Map(targetsIn(head).map((target) => [(0,waive_target/* targetKey */.hD)(target), target]));
    const inForce = [];
    const changes = [];
    for (const key of new Set([...now.keys(), ...was.keys()])) {
        const target = present.get(key);
        // What is gone altogether took its waivers with it.
        if (target === undefined)
            continue;
        const after = now.get(key) ?? [];
        const before = was.get(key) ?? [];
        const counts = mode === 'honour';
        if (mode !== 'forbid')
            inForce.push(...(counts ? after : before.map(({ directive }) => ({ directive, target }))));
        const [wasTexts, nowTexts] = [textsOf(before), textsOf(after)];
        if (sameTexts(wasTexts, nowTexts))
            continue;
        const fresh = after.find(({ directive }) => !wasTexts.includes(directiveText(directive)));
        const gone = before.find(({ directive }) => !nowTexts.includes(directiveText(directive)));
        const place = (fresh ?? gone)?.directive.span;
        if (place === undefined)
            continue;
        changes.push({
            what: 'waivers',
            ...nameOfTarget(target),
            tree: fresh === undefined ? 'base' : 'head',
            span: place,
            before: fresh === undefined ? undefined : gone?.directive.span,
            was: wasTexts,
            now: nowTexts,
            counts,
        });
    }
    return { inForce, changes };
}
function targetsIn(estate) {
    return [
        ...estate.principals.map((principal) => ({ kind: 'principal', principal })),
        ...estate.documents.map((document, index) => ({ kind: 'document', document, index })),
    ];
}
const nameOfTarget = (target) => target.kind === 'principal'
    ? { root: target.principal.root, address: target.principal.address }
    : { root: target.document.site.root, address: target.document.site.address };
const textsOf = (waivers) => [...new Set(waivers.map(({ directive }) => directiveText(directive)))].toSorted();
/** A directive as it would be written. */
function directiveText(directive) {
    if (directive.kind === 'bind') {
        const version = directive.version === undefined ? '' : `@${directive.version}`;
        return [`${directive.baseline}${version}`, ...directive.features.toSorted()].join(' ');
    }
    const until = directive.until === undefined ? [] : [`until=${directive.until}`];
    return `waive ${[directive.rule, ...directive.actions, ...until].join(' ')} -- ${directive.reason}`;
}
function boundIn(estate) {
    const directed = new Map();
    for (const directive of estate.directives) {
        if (directive.kind !== 'bind')
            continue;
        for (const target of (0,choices/* targetsOf */.QR)(directive, estate))
            directed.set(target, [...(directed.get(target) ?? []), directive]);
    }
    const principals = estate.principals.map((principal) => {
        const directives = directed.get(principal) ?? [];
        const tags = principal.tags.filter((tag) => tag.key === bindingTag);
        const { root, address, file, span } = principal;
        return {
            key: `principal|${root}|${address}`,
            root,
            address,
            file,
            span: directives[0]?.span ?? tags[0]?.value.span ?? span,
            principal,
            directives,
            texts: [
                ...directives.map(directiveText),
                ...tags.map((tag) => `tag ${(0,model_value/* textOf */.b6)(tag.value) ?? '(not known)'}`),
            ].toSorted(),
        };
    });
    const documents = estate.documents.map((document, index) => {
        const directives = directed.get(index) ?? [];
        const { root, address, property, file, span } = document.site;
        return {
            key: `document|${root}|${address}|${property}`,
            root,
            address,
            file,
            span: directives[0]?.span ?? span,
            principal: undefined,
            directives,
            texts: directives.map(directiveText).toSorted(),
        };
    });
    return new Map([...principals, ...documents].map((bound) => [bound.key, bound]));
}
const bindingTag = 'iam-baseline';
function settledBindings(head, base, counts) {
    const after = boundIn(head);
    const before = boundIn(base);
    const changes = [];
    const notes = [];
    const restored = new Map();
    for (const [key, now] of after) {
        const was = before.get(key);
        if (was === undefined) {
            if (now.texts.length > 0)
                notes.push(`\`${now.address}\` is new and is bound by this change to ${now.texts.join(', ')}`);
            continue;
        }
        if (sameTexts(was.texts, now.texts))
            continue;
        if (!counts)
            restored.set(key, was);
        changes.push({
            what: 'binding',
            root: now.root,
            address: now.address,
            tree: now.texts.length > 0 ? 'head' : 'base',
            span: now.texts.length > 0 ? now.span : was.span,
            before: was.texts.length > 0 && now.texts.length > 0 ? was.span : undefined,
            was: was.texts,
            now: now.texts,
            counts,
        });
    }
    return {
        estate: restored.size === 0 ? head : withBindings(head, after, restored),
        changes,
        notes: [...new Set(notes)],
    };
}
/** The head's estate, bound as the base has it where the two differ: each target by its own address. */
function withBindings(head, after, restored) {
    const seen = new Set();
    const binds = [...after].flatMap(([key, now]) => (restored.get(key) ?? now).directives.flatMap((directive) => {
        const identity = [now.file, now.address, directiveText(directive)].join('\n');
        if (seen.has(identity))
            return [];
        seen.add(identity);
        return [
            {
                ...directive,
                span: { ...now.span, file: now.file },
                target: { address: now.address },
            },
        ];
    }));
    return {
        ...head,
        directives: [...head.directives.filter(waive_target/* isWaiver */.nr), ...binds],
        principals: head.principals.map((principal) => {
            const was = restored.get(`principal|${principal.root}|${principal.address}`);
            if (was === undefined)
                return principal;
            const tags = was.principal?.tags.filter((tag) => tag.key === bindingTag) ?? [];
            return {
                ...principal,
                tags: [...principal.tags.filter((tag) => tag.key !== bindingTag), ...tags],
            };
        }),
    };
}
const sameTexts = (a, b) => a.length === b.length && a.every((text, index) => text === b[index]);
function grouped(list, keyOf) {
    const groups = new Map();
    for (const item of list) {
        const key = keyOf(item);
        (0,multimap/* addTo */.D)(groups, key, item);
    }
    return groups;
}

// EXTERNAL MODULE: ./lib/src/check/subjects.js + 2 modules
var subjects = __webpack_require__(5396);
// EXTERNAL MODULE: ./lib/src/model/wildcard.js
var wildcard = __webpack_require__(7788);
// EXTERNAL MODULE: ./lib/src/check/counted.js
var counted = __webpack_require__(9659);
;// CONCATENATED MODULE: ./lib/src/check/granted.js


/** The statements a finding points at; undefined where it points at none, or at a principal as a whole. */
function grantedBy(finding, estate) {
    if (finding.wholeSubject === true || finding.tree !== estate.tree)
        return undefined;
    const places = [finding.primary, ...finding.related]
        .filter((place) => (place.tree ?? finding.tree) === estate.tree)
        .map((place) => place.span);
    const statements = estate.documents
        .flatMap((document) => document.statements)
        .filter((statement) => places.some((place) => holds(statement, place)));
    if (statements.length === 0)
        return undefined;
    return {
        actions: unique(statements.flatMap(actionsOf)),
        resources: unique(statements.flatMap(resourcesOf)),
    };
}
function holds(statement, place) {
    return ((0,model_span/* contains */.gR)(statement.span, place) ||
        statement.actions?.entries.some((entry) => (0,model_span/* compareSpans */.fd)(entry.value.span, place) === 0) === true);
}
/** What is excluded or unread counts as everything. */
function actionsOf(statement) {
    const { actions } = statement;
    if (actions?.element !== 'Action' || actions.open !== undefined)
        return ['*'];
    return actions.entries.map((entry) => (0,model_value/* displayOf */.E3)(entry.value));
}
function resourcesOf(statement) {
    const { resources } = statement;
    if (resources?.element !== 'Resource' || resources.open !== undefined)
        return ['*'];
    return resources.entries.map((entry) => (0,model_value/* displayOf */.E3)(entry.value));
}
const unique = (texts) => [...new Set(texts)];

;// CONCATENATED MODULE: ./lib/src/check/waive.js





/**
 * Sets aside what waivers accept. A finding is accepted where every address it stands for is, for
 * its rule and for the rules merged into it; where it is about more resources than a waiver names, the
 * waiver does not hold. Of a group of actions those that are accepted leave it, and the others stay.
 */
function applyWaivers(findings, waivers, estate, options) {
    const isLive = (until) => until === undefined || until >= options.today;
    const ofConfig = waivers.filter((waiver) => isLive(waiver.expires));
    const inline = options.inline.filter(({ directive }) => isLive(directive.until));
    const accepts = ofConfig.length + inline.length === 0 ? undefined : acceptancesOf(ofConfig, inline, estate);
    const kept = [];
    const waived = [];
    const inPart = new Set();
    for (const finding of findings) {
        if (accepts === undefined)
            kept.push(finding);
        else if (isAccepted(finding, accepts, estate))
            waived.push(finding);
        else {
            for (const rule of leftOver(finding, accepts, estate))
                inPart.add(`a waiver of ${finding.rule} hides nothing where ${rule} is told with it: waive that too`);
            const parts = acceptedParts(finding, accepts, estate);
            kept.push(parts?.stays ?? finding);
            if (parts !== undefined)
                waived.push(parts.leaves);
        }
    }
    const expired = [
        ...waivers.filter((waiver) => !isLive(waiver.expires)),
        ...options.inline
            .filter(({ directive }) => !isLive(directive.until))
            .map(({ directive }) => ({ ...directive, expires: directive.until })),
    ];
    return {
        kept,
        waived,
        notes: [
            ...inPart,
            ...new Set(expired.map((waiver) => `the waiver of ${waiver.rule} (${waiver.reason}) ran out on ${waiver.expires ?? ''}`)),
        ],
    };
}
function acceptancesOf(waivers, inline, estate) {
    const fromAll = waivers.map(fromConfig);
    const everywhere = new Map();
    const there = new Map();
    for (const { directive, target } of inline) {
        const acceptance = fromComment(directive, target, estate);
        for (const address of new Set((0,waive_target/* addressesOf */.sO)(target, estate)))
            (0,multimap/* addTo */.D)(there, address, acceptance);
    }
    return (rule, address) => {
        const isOfRule = (one) => (0,wildcard/* coversPattern */.p)(one.rule.toLowerCase(), rule.toLowerCase());
        const known = everywhere.get(rule) ?? fromAll.filter(isOfRule);
        everywhere.set(rule, known);
        return [...known, ...(there.get(address) ?? []).filter(isOfRule)];
    };
}
function fromConfig(waiver) {
    const { principal } = waiver;
    return {
        ...waiver,
        isFor: (address, finding) => principal === undefined ||
            namesOf(address, finding).some((name) => (0,wildcard/* coversPattern */.p)(principal, name)),
    };
}
/** An address as people write it: whole, without instance keys, with its root. */
function namesOf(address, finding) {
    const bare = address.replace(/\[[^\]]*\]/g, '');
    const root = finding.atoms[0]?.split('|')[0] ?? '';
    return [address, bare, `${root}:${address}`, `${root}:${bare}`];
}
/** ARNs among the words of a comment are resources. */
function fromComment(directive, target, estate) {
    const isArn = (word) => word.startsWith('arn:');
    return {
        rule: directive.rule,
        actions: directive.actions.filter((word) => !isArn(word)),
        resources: directive.actions.filter(isArn),
        isFor: (address, finding) => (0,waive_target/* isAbout */.KH)(target, address, finding, estate),
    };
}
function isAccepted(finding, acceptances, estate) {
    const granted = grantedOnce(finding, estate);
    return partsOf(finding).every((part) => isPartAccepted(part, finding, acceptances, granted));
}
/** The rules told with an accepted one that no waiver accepts: for them the finding stays. */
function leftOver(finding, acceptances, estate) {
    const [own, ...inner] = partsOf(finding);
    if (own === undefined || inner.length === 0)
        return [];
    const granted = grantedOnce(finding, estate);
    if (!isPartAccepted(own, finding, acceptances, granted))
        return [];
    return inner
        .filter((part) => !isPartAccepted(part, finding, acceptances, granted))
        .map(({ rule }) => rule);
}
function partsOf(finding) {
    return [
        ownPart(finding),
        ...(finding.inner ?? []).map((inner) => ({
            ...inner,
            addresses: standingFor(inner.addresses, finding),
        })),
    ];
}
function ownPart(finding) {
    const { rule, actions = [], addresses } = finding;
    return { rule, actions, addresses: standingFor(addresses, finding) };
}
/** A group of which only some actions are accepted, divided; undefined for every other finding. */
function acceptedParts(finding, acceptances, estate) {
    if (!(0,counted/* hasParts */.bg)(finding))
        return undefined;
    const granted = grantedOnce(finding, estate);
    const own = ownPart(finding);
    const accepted = new Set(own.actions.filter((action) => isPartAccepted({ ...own, actions: [action] }, finding, acceptances, granted)));
    return (0,counted/* divide */.Qr)(finding, (action) => accepted.has(action), 'waived', estate);
}
function isPartAccepted({ rule, actions, addresses }, finding, acceptances, granted) {
    return addresses.every((address) => acceptances(rule, address).some((acceptance) => acceptance.isFor(address, finding) &&
        covers(acceptance.actions, 'fold', () => actions.length > 0 ? actions : (granted()?.actions ?? [])) &&
        covers(acceptance.resources, 'exact', () => granted()?.resources ?? [])));
}
/** What is about no resource is about its file. */
function standingFor(addresses, finding) {
    return addresses.length > 0 ? addresses : [finding.principal ?? finding.primary.span.file];
}
/** Everything is covered where a waiver names nothing; where nothing is known, nothing is. */
function covers(waived, letters, present) {
    if (waived.length === 0)
        return true;
    const spelled = (text) => (letters === 'fold' ? text.toLowerCase() : text);
    const patterns = waived.map(spelled);
    const texts = present().map(spelled);
    return (texts.length > 0 &&
        texts.every((text) => patterns.some((pattern) => (0,wildcard/* coversPattern */.p)(pattern, text))));
}
function grantedOnce(finding, estate) {
    let known;
    return () => (known ??= { value: grantedBy(finding, estate) }).value;
}

// EXTERNAL MODULE: ./lib/src/check/effective-input.js + 2 modules
var effective_input = __webpack_require__(2722);
;// CONCATENATED MODULE: ./lib/src/check/unknown-managed.js

/** AWS-managed policies that principals attach, or have as their boundary, and the snapshot does not have. */
function unknownManaged(estate, policies) {
    return estate.principals
        .flatMap(({ arns, boundary }) => [
        ...arns.map(({ arn }) => arn),
        ...(boundary !== undefined && 'arn' in boundary ? [boundary.arn] : []),
    ])
        .flatMap((arn) => {
        const name = (0,effective_input/* canonicalArn */.uO)(arn);
        // With a hole in its name it is told as one.
        if (name === undefined || name.includes('${'))
            return [];
        if (policies().document(name) !== undefined)
            return [];
        return [
            {
                file: arn.span.file,
                span: arn.span,
                reason: 'unknown-managed-policy',
                text: `The AWS-managed policy ${name.replace(/^.*:policy\//, '')} is not in the data of ${policies().date}`,
            },
        ];
    });
}

// EXTERNAL MODULE: ./lib/src/evaluate/shared-units.js
var shared_units = __webpack_require__(4637);
// EXTERNAL MODULE: ./lib/src/model/memo.js
var model_memo = __webpack_require__(6776);
// EXTERNAL MODULE: ./lib/src/model/source.js
var source = __webpack_require__(2239);
// EXTERNAL MODULE: ./lib/src/parse/yaml/deferred.js
var deferred = __webpack_require__(849);
// EXTERNAL MODULE: ./lib/src/model/plan-text.js
var plan_text = __webpack_require__(2601);
;// CONCATENATED MODULE: ./lib/src/repair/canonical.js
/**
 * What a node says, layout left out, as a text that can be compared. In statements order does not
 * count and one value is a list of one; elsewhere everything does.
 */
function statementText(node) {
    switch (node.kind) {
        case 'text':
        case 'opaque':
            return listText([itemText(node)]);
        case 'list':
            return textOfList(node);
        case 'map':
            return mapText(elementsOf(node));
    }
}
/** Texts of long lists: every finding of a statement asks for those of all its lists. */
const lists = new WeakMap();
function textOfList(node) {
    const known = lists.get(node);
    if (known !== undefined)
        return known;
    const text = listText(node.items.map(itemText));
    lists.set(node, text);
    return text;
}
/** The elements of a map, each with what it says. */
function elementsOf(node) {
    return node.entries.map((entry) => [entry.name, statementText(entry.value)]);
}
/** The elements once the list `element` holds these items and texts. */
function withItems(elements, element, items, texts) {
    return elements.map((own) => own[0] === element ? [element, itemsText(items, texts)] : own);
}
function mapText(elements) {
    return `{${elements
        .map(([name, text]) => `${JSON.stringify(name)}:${text}`)
        .toSorted()
        .join()}}`;
}
function listText(items) {
    return `[${items.toSorted().join()}]`;
}
function itemText(node) {
    switch (node.kind) {
        case 'text':
            return JSON.stringify(node.text);
        case 'opaque':
            return `<${node.source.replace(/\s+/g, ' ')}>`;
        default:
            return statementText(node);
    }
}
/** The same for what is yet to be written. */
function draftText(draft) {
    switch (draft.kind) {
        case 'text':
            return listText([JSON.stringify(draft.text)]);
        case 'list':
            return listText(draft.items.map((item) => draftItem(item)));
        case 'map':
            return mapText(draft.entries.map(({ name, value }) => [name, draftText(value)]));
        case 'copy':
            return statementText(draft.node);
    }
}
function draftItem(draft) {
    if (draft.kind === 'text')
        return JSON.stringify(draft.text);
    return draft.kind === 'copy' ? itemText(draft.node) : draftText(draft);
}
/** A list that holds items of the source and new texts. */
function itemsText(items, texts) {
    return listText([...items.map(itemText), ...texts.map((text) => JSON.stringify(text))]);
}
/** Everything that the tree says. */
function textOfTree(root) {
    return textExcept(root, undefined);
}
/** Everything that the tree says but for the children of the node at `path`. */
function textAround(root, path) {
    return textExcept(root, path);
}
function textExcept(root, path) {
    const visit = (node, rest) => {
        if (rest?.length === 0)
            return '\u2026';
        switch (node.kind) {
            case 'text':
                return JSON.stringify(node.text);
            case 'opaque':
                return `<${node.source}>`;
            case 'list':
                return `[${node.items.map((item, index) => visit(item, stepInto(rest, index))).join()}]`;
            case 'map':
                return `{${node.entries
                    .map(({ name, value }, index) => `${JSON.stringify(name)}:${visit(value, stepInto(rest, index))}`)
                    .join()}}`;
        }
    };
    return visit(root, path);
}
function stepInto(path, index) {
    return path !== undefined && path[0] === index ? path.slice(1) : undefined;
}

;// CONCATENATED MODULE: ./lib/src/repair/source-tree.js
function childrenOf(node) {
    if (node.kind === 'map')
        return node.entries.map((entry) => entry.value);
    return node.kind === 'list' ? node.items : [];
}
/** The node at the end of a path of child indexes. */
function nodeAt(root, path) {
    let node = root;
    for (const index of path)
        node = node === undefined ? undefined : childrenOf(node)[index];
    return node;
}
/** The one map that is written at `span`; undefined where there is none, or an alias repeats it. */
function placeOf(root, span) {
    const found = [];
    const path = [];
    const visit = (node) => {
        if (node.kind !== 'map' && node.kind !== 'list')
            return;
        for (const [child, value] of childrenOf(node).entries()) {
            if (value.span.start > span.start || value.span.end < span.end)
                continue;
            if (value.kind === 'map' && value.span.start === span.start && value.span.end === span.end)
                found.push({ node: value, container: node, path: [...path], child });
            path.push(child);
            visit(value);
            path.pop();
        }
    };
    visit(root);
    return found.length === 1 ? found[0] : undefined;
}
/** Entries of a statement's element, whatever the case or the syntax names it. */
function elementsNamed(node, ...names) {
    return node.entries.filter((entry) => names.includes(entry.name.toLowerCase()));
}

;// CONCATENATED MODULE: ./lib/src/repair/draft.js
/**
 * The elements of a statement, named as the grammar names them; `copied` entries come after the
 * actions. A statement without resources of its own has them among the copied. A block can leave
 * its effect out.
 */
function statementDraft(statement, grammar, copied = [], withEffect = true) {
    const isBlock = grammar === 'block';
    const effect = {
        name: isBlock ? 'effect' : 'Effect',
        value: { kind: 'text', text: 'Allow' },
    };
    return [
        ...(withEffect ? [effect] : []),
        { name: isBlock ? 'actions' : 'Action', value: listDraft(statement.actions, grammar) },
        ...(statement.resources === undefined ? [] : [resourcesDraft(statement.resources, grammar)]),
        ...copied.map(({ name, node }) => ({ name, value: { kind: 'copy', node } })),
        ...conditionDraft(statement.condition, grammar),
    ];
}
function resourcesDraft(resources, grammar) {
    const name = grammar === 'block' ? 'resources' : 'Resource';
    return { name, value: listDraft(resources, grammar) };
}
/** A Condition element, or a block for each key. */
function conditionDraft(condition, grammar) {
    const operators = Object.entries(condition ?? {});
    if (operators.length === 0)
        return [];
    if (grammar === 'block')
        return operators.flatMap(([test, keys]) => Object.entries(keys).map(([variable, values]) => {
            const entries = [
                { name: 'test', value: textDraft(test, grammar) },
                { name: 'variable', value: textDraft(variable, grammar) },
                { name: 'values', value: listDraft(values, grammar) },
            ];
            return { name: 'condition', value: { kind: 'map', entries } };
        }));
    const entries = operators.map(([operator, keys]) => operatorDraft(operator, keys, grammar));
    return [{ name: 'Condition', value: { kind: 'map', entries } }];
}
/** One operator with its keys; a single value stands without a list. */
function operatorDraft(operator, keys, grammar) {
    const entries = Object.entries(keys).map(([name, values]) => {
        const [only] = values;
        const single = values.length === 1 && only !== undefined;
        return { name, value: single ? textDraft(only, grammar) : listDraft(values, grammar) };
    });
    return { name: operator, value: { kind: 'map', entries } };
}
function listDraft(values, grammar) {
    return { kind: 'list', items: values.map((value) => textDraft(value, grammar)) };
}
/** In a policy document block the provider spells policy variables `&{\u2026}`. */
function textDraft(text, grammar) {
    return { kind: 'text', text: grammar === 'block' ? text.replaceAll('${', '&{') : text };
}

;// CONCATENATED MODULE: ./lib/src/repair/scan.js
/** Small scans over source text that know comments and strings; all stay within the given bounds. */
/** The next offset at or after `from` that is neither white space nor a comment (`#`, `//`, `/* * /`). */
function skipForward(text, from, limit) {
    let at = from;
    while (at < limit) {
        const character = text[at] ?? '';
        if (/\s/.test(character))
            at += 1;
        else if (character === '#' || text.startsWith('//', at))
            at = lineEndOf(text, at);
        else if (text.startsWith('/*', at)) {
            const end = text.indexOf('*/', at + 2);
            at = end === -1 ? limit : end + 2;
        }
        else
            return at;
    }
    return limit;
}
/** Offset of the line feed (or carriage return before it) that ends the line at `from`, or the text's end. */
function lineEndOf(text, from) {
    const end = text.indexOf('\n', from);
    if (end === -1)
        return text.length;
    return end > from && text[end - 1] === '\r' ? end - 1 : end;
}
/** Offset of the first character of the line that holds `at`. */
function lineStartOf(text, at) {
    return text.lastIndexOf('\n', at - 1) + 1;
}
/** Offset of the first character of the line after the one that holds `at`. */
function nextLineOf(text, at) {
    const end = text.indexOf('\n', at);
    return end === -1 ? text.length : end + 1;
}
/** The blanks at the start of the line that holds `at`. */
function indentOf(text, at) {
    return /^[ \t]*/.exec(text.slice(lineStartOf(text, at), at))?.[0] ?? '';
}
/** How the text ends its lines. */
function newlineOf(text) {
    return text.includes('\r\n') ? '\r\n' : '\n';
}

;// CONCATENATED MODULE: ./lib/src/repair/list.js

/** `block`: one `- item` a line (YAML). `scalar`: a single string where a list could stand. */
function styleOf(list) {
    const first = list.text[list.span.start];
    if (first === '[')
        return 'flow';
    return first === '-' ? 'block' : 'scalar';
}
/** Edits that take the elements at `indexes` out; undefined where nothing would be left. */
function removeElements(list, indexes) {
    if (indexes.length === 0 || indexes.length >= list.elements.length)
        return undefined;
    switch (styleOf(list)) {
        case 'flow':
            return removeFromFlow(list, new Set(indexes));
        case 'block':
            return removeFromBlock(list, indexes);
        case 'scalar':
            return undefined;
    }
}
function removeFromBlock(list, indexes) {
    const edits = [];
    for (const index of indexes) {
        const element = list.elements[index];
        if (element === undefined)
            return undefined;
        const start = lineStartOf(list.text, element.start);
        if (!/^\s*-\s+$/.test(list.text.slice(start, element.start)))
            return undefined;
        const end = lineEndOf(list.text, element.end);
        if (!/^\s*(#.*)?$/.test(list.text.slice(element.end, end)))
            return undefined;
        edits.push({
            span: { file: list.file, start, end: nextLineOf(list.text, element.end) },
            text: '',
        });
    }
    return edits;
}
/** Elements that stay keep their commas; the last that stays ends as the last element did. */
function removeFromFlow(list, removed) {
    const { elements } = list;
    const edits = [];
    let lastKept = elements.length - 1;
    while (removed.has(lastKept))
        lastKept -= 1;
    const kept = elements[lastKept];
    const last = elements.at(-1);
    const endsBare = lastKept < elements.length - 1 && commaAfter(list, elements.length - 1) === undefined;
    // Without a trailing comma the comma before the removed tail goes too, at once where no comment stands between.
    const tail = endsBare &&
        kept !== undefined &&
        last !== undefined &&
        !/#|\/\/|\/\*/.test(between(list, lastKept))
        ? { span: { file: list.file, start: kept.end, end: last.end }, text: '' }
        : undefined;
    for (let index = 0; index < elements.length; index += 1) {
        const element = elements[index];
        if (element === undefined || !removed.has(index))
            continue;
        if (tail !== undefined && index > lastKept)
            continue;
        const comma = commaAfter(list, index);
        edits.push(cut(list, element.start, comma === undefined ? element.end : comma + 1));
    }
    if (tail !== undefined)
        edits.push(tail);
    else if (endsBare) {
        const comma = commaAfter(list, lastKept);
        if (comma !== undefined)
            edits.push({ span: { file: list.file, start: comma, end: comma + 1 }, text: '' });
    }
    return edits;
}
/** What stands between the elements from `index` on, the elements themselves left out. */
function between(list, index) {
    let text = '';
    for (let i = index; i + 1 < list.elements.length; i += 1) {
        text += list.text.slice(list.elements[i]?.end, list.elements[i + 1]?.start);
    }
    return text;
}
/** Takes `start`\u2013`end` out: with its line where nothing else stands on it, else with the blanks after it. */
function cut(list, start, end) {
    const { text } = list;
    const line = lineStartOf(text, start);
    const lineEnd = lineEndOf(text, end);
    if (text.slice(line, start).trim() === '' &&
        text.slice(end, lineEnd).trim() === '' &&
        line > list.span.start) {
        return { span: { file: list.file, start: line, end: nextLineOf(text, end) }, text: '' };
    }
    let after = end;
    while (text[after] === ' ' || text[after] === '\t')
        after += 1;
    if (text[after] === ']' || text[after] === '\n' || text[after] === '\r') {
        // The last on its line: the blanks before it go instead.
        let before = start;
        while (before > 0 && (text[before - 1] === ' ' || text[before - 1] === '\t'))
            before -= 1;
        return { span: { file: list.file, start: before, end }, text: '' };
    }
    return { span: { file: list.file, start, end: after }, text: '' };
}
function commaAfter(list, index) {
    const element = list.elements[index];
    if (element === undefined)
        return undefined;
    const limit = list.elements[index + 1]?.start ?? list.span.end;
    const at = skipForward(list.text, element.end, limit);
    return list.text[at] === ',' ? at : undefined;
}
/**
 * Edits that add strings in the list's own style: each at its place where the list is sorted today,
 * letters of either case alike, else at the end.
 */
function addElements(list, values) {
    const last = list.elements.at(-1);
    if (last === undefined || values.length === 0)
        return undefined;
    const source = list.text.slice(last.start, last.end);
    if (styleOf(list) === 'scalar') {
        const all = [source, ...values.map((value) => quoteLike(source, value))];
        return [{ span: last, text: `[${all.join(jointOf(list))}]` }];
    }
    const keys = list.elements.map((element) => sortKey(list.text.slice(element.start, element.end)));
    const isSorted = keys.length > 1 && keys.every((key, index) => index === 0 || (keys[index - 1] ?? '') <= key);
    if (!isSorted)
        return insertTexts(list, keys.length - 1, values.map((value) => quoteLike(source, value)));
    const byPlace = new Map();
    for (const value of values.toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))) {
        const key = sortKey(value);
        const place = keys.findLastIndex((other) => other <= key);
        byPlace.set(place, [...(byPlace.get(place) ?? []), quoteLike(source, value)]);
    }
    const edits = [];
    for (const [place, texts] of byPlace) {
        const made = insertTexts(list, place, texts);
        if (made === undefined)
            return undefined;
        edits.push(...made);
    }
    return edits;
}
/** What an element is sorted by: its text without quotes, in lower case. */
function sortKey(source) {
    return source.replace(/^\\?["']|\\?["']$/g, '').toLowerCase();
}
/** Edits that put elements, ready as they are to stand, behind the one at `index` (-1: before the first). */
function insertTexts(list, index, texts) {
    const element = list.elements[Math.max(0, index)];
    if (element === undefined || texts.length === 0)
        return undefined;
    switch (styleOf(list)) {
        case 'scalar':
            return undefined;
        case 'block':
            return insertIntoBlock(list, element, index === -1, texts);
        case 'flow':
            return index === -1
                ? [insertion(list, element.start, beforeFirst(list, element, texts))]
                : insertIntoFlow(list, index, element, texts);
    }
}
function insertIntoBlock(list, element, before, texts) {
    const { text } = list;
    const lead = text.slice(lineStartOf(text, element.start), element.start);
    if (!/^\s*-\s+$/.test(lead))
        return undefined;
    const newline = newlineOf(text);
    if (before)
        return [insertion(list, element.start, texts.map((one) => one + newline + lead).join(''))];
    return [
        insertion(list, lineEndOf(text, element.end), texts.map((one) => newline + lead + one).join('')),
    ];
}
function beforeFirst(list, element, texts) {
    const joint = startsLine(list, element)
        ? newlineOf(list.text) + indentOf(list.text, element.start)
        : jointOf(list).slice(1);
    return texts.map((one) => `${one},${joint}`).join('');
}
function insertIntoFlow(list, index, element, texts) {
    const { text } = list;
    if (!startsLine(list, element))
        return [insertion(list, element.end, texts.map((one) => jointOf(list) + one).join(''))];
    const comma = commaAfter(list, index);
    const lead = newlineOf(text) + indentOf(text, element.start);
    const end = comma === undefined ? element.end : comma + 1;
    const lineEnd = lineEndOf(text, end);
    const tail = text.slice(end, lineEnd).trim();
    // A comment stays with the element it stands behind.
    const at = tail === '' || /^(?:#|\/\/|\/\*(?:(?!\*\/).)*\*\/$)/.test(tail) ? lineEnd : end;
    if (comma !== undefined && at === end && tail !== '')
        return [insertion(list, end, texts.map((one) => ` ${one},`).join(''))];
    if (comma !== undefined)
        return [insertion(list, at, texts.map((one) => `${lead}${one},`).join(''))];
    const lines = texts.join(`,${lead}`);
    if (at === end)
        return [insertion(list, end, `,${lead}${lines}`)];
    return [insertion(list, end, ','), insertion(list, at, `${lead}${lines}`)];
}
/** What stands between elements of one line: as between the first two, else as in the text around. */
function jointOf({ text, span, elements: [first, second] }) {
    if (first !== undefined && second !== undefined) {
        const between = text.slice(first.end, second.start);
        if (between.trim() === ',' && !between.includes('\n'))
            return between === ',' ? ',' : ', ';
    }
    const around = text.slice(Math.max(0, span.start - 200), span.end);
    return /":["[{]/.test(around) && !/": |", /.test(around) ? ',' : ', ';
}
/** True where the element stands first on its line. */
function startsLine(list, element) {
    const line = lineStartOf(list.text, element.start);
    return list.text.slice(line, element.start).trim() === '' && line > list.span.start;
}
function insertion(list, at, text) {
    return { span: { file: list.file, start: at, end: at }, text };
}
/** Edits that put other strings in the place of one element. */
function replaceElement(list, index, values) {
    const element = list.elements[index];
    if (element === undefined)
        return undefined;
    if (values.length === 0)
        return removeElements(list, [index]);
    const source = list.text.slice(element.start, element.end);
    const quoted = values.map((value) => quoteLike(source, value));
    const [first = '', ...rest] = quoted;
    if (rest.length === 0)
        return [{ span: element, text: first }];
    switch (styleOf(list)) {
        case 'scalar':
            return [{ span: element, text: `[${quoted.join(jointOf(list))}]` }];
        case 'block': {
            const lead = /^\s*-\s+/.exec(list.text.slice(lineStartOf(list.text, element.start), element.start))?.[0];
            if (lead === undefined)
                return undefined;
            return [{ span: element, text: quoted.join(`${newlineOf(list.text)}${lead}`) }];
        }
        case 'flow': {
            const line = lineStartOf(list.text, element.start);
            const ownLine = list.text.slice(line, element.start).trim() === '' && line > list.span.start;
            const joint = ownLine
                ? `,${newlineOf(list.text)}${indentOf(list.text, element.start)}`
                : jointOf(list);
            return [{ span: element, text: quoted.join(joint) }];
        }
    }
}
/** `value` quoted as `like` is; a plain YAML scalar stays plain unless the value needs quotes. */
function quoteLike(like, value) {
    const quote = like[0];
    if (quote === '\\')
        return `\\"${value}\\"`;
    if (quote === '"' || quote === "'")
        return `${quote}${value}${quote}`;
    return /^[A-Za-z][A-Za-z0-9:_.-]*$/.test(value) ? value : `'${value}'`;
}

;// CONCATENATED MODULE: ./lib/src/repair/style.js


/** The style of `model`; what it does not show is learned from `siblings`. */
function style_styleOf(model, siblings, source) {
    const { text, language } = source;
    const { grammar, span } = model;
    const [first, second] = model.entries;
    const start = first?.key.start ?? span.start;
    const isBlock = grammar === 'yaml-block';
    const multiline = isBlock || text.slice(span.start, start).includes('\n');
    const indent = isBlock
        ? ' '.repeat(start - lineStartOf(text, start))
        : multiline
            ? indentOf(text, start)
            : indentOf(text, span.start);
    const outer = isBlock ? indentOf(text, start) : indentOf(text, span.end - 1);
    const unit = isBlock
        ? yamlUnit(model, text)
        : multiline && indent.startsWith(outer) && indent.length > outer.length
            ? indent.slice(outer.length)
            : '  ';
    const maps = [model, ...siblings.filter((node) => node.kind === 'map')];
    const quotes = maps.flatMap((map) => textsIn(map, text));
    return {
        grammar,
        language,
        text,
        newline: newlineOf(text),
        multiline,
        indent,
        outer,
        unit,
        keyQuote: quoteAt(text, start),
        separator: separatorOf(model, source),
        commas: first !== undefined &&
            second !== undefined &&
            text[skipForward(text, first.value.span.end, second.key.start)] === ',',
        lastComma: endsWithComma(model, text),
        padding: /^\s/.test(text.slice(span.start + 1, start)) ? ' ' : '',
        joint: style_jointOf(maps, text),
        quote: quotes.find((quote) => quote !== '') === '"' ? '"' : "'",
        quoteAlways: quotes.length > 0 && quotes.every((quote) => quote !== ''),
        order: model.entries.map((entry) => entry.name),
        listOf: (name) => listStyle(name, maps, multiline, source),
    };
}
function quoteAt(text, at) {
    const quote = text[at];
    return quote === '"' || quote === "'" ? quote : '';
}
/** Quotes of the strings in a statement's lists and elements, keys and Effect left out. */
function textsIn(map, text) {
    return map.entries
        .filter((entry) => !/^(effect|sid)$/i.test(entry.name))
        .flatMap(({ value }) => [value, ...childrenOf(value)])
        .filter((node) => node.kind === 'text')
        .map((node) => quoteAt(text, node.span.start));
}
function separatorOf(model, { text, language }) {
    const [first] = model.entries;
    if (model.grammar === 'block')
        return ' = ';
    if (model.grammar === 'yaml-block')
        return ': ';
    const written = first === undefined ? '' : text.slice(first.key.end, first.value.span.start);
    const plain = language === 'hcl' && model.grammar === 'object' ? ' = ' : ': ';
    // Blanks that align values are not learned: they are worked out.
    return /^[ \t]*[:=][ \t]?$/.test(written) || written === ':' || written === '='
        ? written.replace(/^[ \t]+/, ' ')
        : plain;
}
function endsWithComma(model, text) {
    const last = model.entries.at(-1);
    if (last === undefined)
        return false;
    return text[skipForward(text, last.value.span.end, model.span.end)] === ',';
}
function style_jointOf(maps, text) {
    for (const map of maps)
        for (const { value } of map.entries) {
            const [a, b] = childrenOf(value);
            if (value.kind !== 'list' || a === undefined || b === undefined)
                continue;
            const between = text.slice(a.span.end, b.span.start);
            if (between === ',')
                return ',';
            if (between === ', ')
                return ', ';
        }
    const tight = maps.some(({ entries: [a, b] }) => {
        if (a === undefined || b === undefined)
            return false;
        return text.slice(a.value.span.end, b.key.start) === ',';
    });
    return tight ? ',' : ', ';
}
function yamlUnit(model, text) {
    for (const { key, value } of model.entries) {
        if (value.kind !== 'map' || value.grammar !== 'yaml-block')
            continue;
        const step = columnOf(text, value.span.start) - columnOf(text, key.start);
        if (step > 0)
            return ' '.repeat(step);
    }
    return '  ';
}
function columnOf(text, at) {
    return at - lineStartOf(text, at);
}
/** How the element is written here or in another statement; else as other lists are. */
function listStyle(name, maps, multiline, { text }) {
    const all = maps.flatMap((map) => map.entries);
    const own = all.filter((entry) => entry.name.toLowerCase() === name.toLowerCase());
    const lists = (entries) => entries.filter(({ value }) => value.kind === 'list');
    const model = lists(own)[0] ?? lists(all)[0];
    const bareSingle = own.length > 0 && own.some(({ value }) => value.kind === 'text');
    const [first] = model === undefined ? [] : childrenOf(model.value);
    const last = model === undefined ? undefined : childrenOf(model.value).at(-1);
    if (model === undefined || first === undefined || last === undefined) {
        const isBlock = maps[0]?.grammar === 'yaml-block';
        return { multiline, block: isBlock ? '  ' : undefined, trailingComma: false, bareSingle };
    }
    const { span } = model.value;
    if (text[span.start] === '-') {
        const step = Math.max(0, columnOf(text, span.start) - columnOf(text, model.key.start));
        return { multiline: true, block: ' '.repeat(step), trailingComma: false, bareSingle };
    }
    return {
        multiline: text.slice(span.start, first.span.start).includes('\n'),
        block: undefined,
        trailingComma: text[skipForward(text, last.span.end, span.end)] === ',',
        bareSingle,
    };
}

;// CONCATENATED MODULE: ./lib/src/repair/write.js

/** A whole statement, to stand where `model` stands: behind a dash, in a list, or as a block. */
function writeStatement(entries, style) {
    const sorted = inOrder(entries, style);
    switch (style.grammar) {
        case 'yaml-block':
            return writeEntries(sorted, style, style.indent).join(`${style.newline}${style.indent}`);
        case 'block':
            return `statement ${writeBlock(sorted, style, style.outer)}`;
        default:
            return writeMap(sorted, style, style.outer, !style.multiline);
    }
}
/** Elements in the order of the model; new ones behind. */
function inOrder(entries, style) {
    const rank = ({ name, value }) => {
        const at = style.order.indexOf(name);
        // Blocks stand behind arguments.
        if (style.grammar === 'block' && value.kind === 'map')
            return style.order.length + 1;
        return at === -1 ? style.order.length : at;
    };
    return entries.toSorted((a, b) => rank(a) - rank(b));
}
function writeBlock(entries, style, at) {
    const inner = at + style.unit;
    const lines = writeEntries(entries, style, inner);
    let text = '{';
    for (const [index, line] of lines.entries()) {
        // A blank line before each nested block.
        if (index > 0 && entries[index]?.value.kind === 'map')
            text += style.newline;
        text += `${style.newline}${inner}${line}`;
    }
    return `${text}${style.newline}${at}}`;
}
function writeMap(entries, style, at, inline) {
    if (inline) {
        const parts = entries.map((entry) => writeEntry(entry, style, at, true));
        return `{${style.padding}${parts.join(style.joint)}${style.padding}}`;
    }
    const inner = at + style.unit;
    const lines = writeEntries(entries, style, inner);
    const isObject = style.grammar === 'object';
    const comma = !isObject || style.commas ? ',' : '';
    const last = isObject && style.lastComma ? ',' : '';
    return `{${style.newline}${lines.map((line) => inner + line).join(comma + style.newline)}${last}${style.newline}${at}}`;
}
/** Entries one a line, without what joins them; `=` of neighbouring one-line arguments stand below each other. */
function writeEntries(entries, style, at) {
    const lines = entries.map((entry) => writeEntry(entry, style, at, false));
    if (!style.separator.includes('='))
        return lines;
    const widths = entries.map(({ name }, index) => lines[index]?.includes('\n') === true ? 0 : writeKey(name, style).length);
    return lines.map((line, index) => {
        const own = widths[index] ?? 0;
        if (own === 0)
            return line;
        let widest = own;
        for (const step of [-1, 1])
            for (let i = index + step; (widths[i] ?? 0) > 0; i += step)
                widest = Math.max(widest, widths[i] ?? 0);
        return `${line.slice(0, own)}${' '.repeat(widest - own)}${line.slice(own)}`;
    });
}
/** One entry; inside what stands on one line everything does. */
function writeEntry({ name, value }, style, at, inline) {
    if (style.grammar === 'block' && value.kind === 'map')
        return `${name} ${writeBlock(value.entries, style, at)}`;
    const text = writeValue(value, style, at, inline, name);
    const key = writeKey(name, style);
    if (text.startsWith('\n') || text.startsWith('\r'))
        return `${key}:${text}`;
    return `${key}${style.separator}${text}`;
}
function writeKey(name, style) {
    switch (style.grammar) {
        case 'json':
        case 'escaped':
            return quoted(name, style);
        case 'block':
            return name;
        case 'object':
            return style.keyQuote === '' && /^[A-Za-z_][\w-]*$/.test(name) ? name : quoted(name, style);
        default:
            if (style.keyQuote !== '')
                return quotedWith(style.keyQuote, name);
            return /^[A-Za-z_](?:[\w:/.-]*\w)?$/.test(name) ? name : quotedWith(style.quote, name);
    }
}
/** A value that starts on a line with indentation `at`; where it starts with a line end it is a YAML block. */
function writeValue(value, style, at, inline, name) {
    switch (value.kind) {
        case 'text':
            return scalar(value.text, style);
        case 'copy':
            return copied(value.node.span, style, at);
        case 'map': {
            if (style.grammar !== 'yaml-block')
                return writeMap(value.entries, style, at, inline);
            const inner = at + style.unit;
            const lines = writeEntries(value.entries, style, inner);
            return lines.map((line) => `${style.newline}${inner}${line}`).join('');
        }
        case 'list': {
            const [only] = value.items;
            const learned = style.listOf(name);
            const isSingle = value.items.length === 1 && only !== undefined;
            if (isSingle && learned.bareSingle && style.grammar !== 'block')
                return writeValue(only, style, at, inline, name);
            return writeList(value.items, learned, style, at, inline, name);
        }
    }
}
function writeList(items, learned, style, at, inline, name) {
    const texts = items.map((item) => writeValue(item, style, at, true, name));
    if (style.grammar === 'yaml-block' && learned.block !== undefined) {
        const lead = `${style.newline}${at}${learned.block}- `;
        return texts.map((text) => lead + text).join('');
    }
    if (inline || !learned.multiline || (items.length === 1 && /resource|values/i.test(name)))
        return `[${texts.join(style.joint)}]`;
    const inner = `${style.newline}${at}${style.unit}`;
    const end = learned.trailingComma ? ',' : '';
    return `[${inner}${texts.join(`,${inner}`)}${end}${style.newline}${at}]`;
}
/** Source text moved to another indentation. */
function copied(span, style, at) {
    const { text } = style;
    const lead = indentOf(text, span.start);
    const source = text.slice(span.start, span.end);
    const startsLine = text.slice(lineStartOf(text, span.start), span.start).trim() === '';
    // A YAML list or map that starts on a line of its own; statements of one list are indented alike.
    if (style.grammar === 'yaml-block' && startsLine)
        return `${style.newline}${lead}${source}`;
    return source
        .split('\n')
        .map((line, index) => index > 0 && line.startsWith(lead) ? `${at}${line.slice(lead.length)}` : line)
        .join('\n');
}
function scalar(text, style) {
    if (style.language !== 'yaml' || style.grammar === 'json')
        return quoted(text, style);
    const isPlain = /^[A-Za-z_](?:[\w:/.-]*\w)?$/.test(text) &&
        !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text);
    const isEffect = (text === 'Allow' || text === 'Deny') && style.keyQuote === '';
    return isPlain && (isEffect || !style.quoteAlways) ? text : quotedWith(style.quote, text);
}
/** A string of JSON or HCL; what HCL would read as a template is escaped. */
function quoted(text, style) {
    const json = JSON.stringify(text);
    return style.language === 'hcl' ? json.replace(/[$%](?=\{)/g, '$&$&') : json;
}
function quotedWith(quote, text) {
    return quote === "'" ? `'${text.replaceAll("'", "''")}'` : JSON.stringify(text);
}

;// CONCATENATED MODULE: ./lib/src/repair/statement-edits.js







/** A list as it is written, or the one string that stands for it. */
function listAt(node, source) {
    const { file, text } = source;
    if (node.kind === 'text')
        return { file, text, span: node.span, elements: [node.span] };
    if (node.kind !== 'list' || node.joins === true)
        return undefined;
    return { file, text, span: node.span, elements: node.items.map((item) => item.span) };
}
/** The style of the statement at a place, helped by those beside it. */
function styleAt(place, source) {
    return style_styleOf(place.node, siblingsOf(place), source);
}
function siblingsOf({ container, node }) {
    if (container.kind === 'list')
        return container.items.filter((item) => item !== node);
    return container.entries
        .filter((entry) => entry.name === 'statement' && entry.value !== node)
        .map((entry) => entry.value);
}
/** New statements behind the one at `place`, in its style. */
function insertStatements(place, source, statements, copied = []) {
    const { grammar } = place.node;
    if (grammar === 'escaped')
        return undefined;
    const style = styleAt(place, source);
    // Blocks say their effect where those beside them do.
    const withEffect = grammar !== 'block' ||
        [place.node, ...siblingsOf(place)].some((node) => node.kind === 'map' && elementsNamed(node, 'effect').length > 0);
    const drafts = statements.map((statement) => statementDraft(statement, grammar, copied, withEffect));
    const says = drafts.map((entries) => draftText({ kind: 'map', entries }));
    const texts = drafts.map((entries) => writeStatement(entries, style));
    const edits = grammar === 'block' ? insertBlocks(place, source, texts) : insertItems(place, source, texts);
    return edits === undefined ? undefined : { edits, says };
}
function insertItems(place, source, texts) {
    const list = place.container.kind === 'list' ? listAt(place.container, source) : undefined;
    return list === undefined ? undefined : insertTexts(list, place.child, texts);
}
function insertBlocks(place, { file, text }, texts) {
    if (!isStatementBlock(place))
        return undefined;
    const { start, end } = place.node.span;
    const at = lineEndOf(text, end);
    if (!/^\s*(?:#|\/\/|$)/.test(text.slice(end, at)))
        return undefined;
    const newline = newlineOf(text);
    const lead = `${newline}${newline}${indentOf(text, start)}`;
    return [{ span: { file, start: at, end: at }, text: texts.map((one) => lead + one).join('') }];
}
/** `statement { \u2026 }`, not what a dynamic block or a resource holds. */
function isStatementBlock({ container, child }) {
    return container.kind === 'map' && container.entries[child]?.name === 'statement';
}
/** Takes statements of one list or body out; undefined where none would be left. */
function removeStatements(places, source) {
    const [first] = places;
    if (first === undefined || siblingsOf(first).length < places.length)
        return undefined;
    if (first.node.grammar === 'block') {
        const edits = places.map((place) => removeBlock(place, source));
        return edits.some((edit) => edit === undefined)
            ? undefined
            : edits.flatMap((edit) => edit ?? []);
    }
    const { container } = first;
    const list = container.kind === 'list' ? listAt(container, source) : undefined;
    const children = places.map(({ child }) => child);
    return list === undefined ? undefined : removeElements(list, children);
}
function removeBlock(place, { text, file }) {
    if (!isStatementBlock(place))
        return undefined;
    const { span } = place.node;
    let start = lineStartOf(text, span.start);
    const end = nextLineOf(text, span.end);
    const isAlone = text.slice(start, span.start).trim() === '' && text.slice(span.end, end).trim() === '';
    if (!isAlone)
        return undefined;
    // The blank line before it goes along.
    const before = lineStartOf(text, Math.max(0, start - 1));
    if (start > 0 && text.slice(before, start).trim() === '')
        start = before;
    return { span: { file, start, end }, text: '' };
}
/** Puts a condition, other resources, or both on the whole statement. */
function limitStatement(place, source, limits) {
    const { node } = place;
    if (node.grammar === 'escaped' || hasTwice(node))
        return undefined;
    const style = styleAt(place, source);
    const edits = [];
    const changes = [];
    if (limits.resources !== undefined) {
        const [element] = elementsNamed(node, 'resource', 'resources');
        if (element === undefined || element.value.kind === 'opaque')
            return undefined;
        const draft = resourcesDraft(limits.resources, node.grammar).value;
        const at = style.multiline ? style.indent : indentOf(source.text, element.key.start);
        const text = writeValue(draft, style, at, !style.multiline, element.name);
        edits.push(replaceValue(element.key, element.value.span, text, source));
        changes.push((elements) => elements.map((own) => own[0] === element.name ? [element.name, draftText(draft)] : own));
    }
    if (limits.condition !== undefined) {
        const added = addCondition(node, style, source, limits.condition);
        if (added === undefined)
            return undefined;
        edits.push(...added.edits);
        changes.push((elements) => [
            ...elements.filter(([name]) => name !== added.replaces),
            ...added.elements,
        ]);
    }
    return { edits, says: (elements) => changes.reduce((said, change) => change(said), elements) };
}
function hasTwice(node) {
    const names = node.entries.map((entry) => entry.name.toLowerCase());
    return names.some((name, index) => name !== 'condition' && names.indexOf(name) !== index);
}
/** A value in the place of another; where either is a YAML block, from the colon on. */
function replaceValue(key, value, text, source) {
    const isBlock = /^[\r\n]/.test(text);
    const onOwnLine = source.text.slice(key.end, value.start).includes('\n');
    if (!isBlock && !onOwnLine)
        return { span: value, text };
    const colon = source.text.indexOf(':', key.end);
    return { span: { ...value, start: colon + 1 }, text: isBlock ? text : ` ${text}` };
}
function addCondition(node, style, source, condition) {
    const drafts = conditionDraft(condition, node.grammar);
    const [present] = elementsNamed(node, 'condition');
    const elements = drafts.map(({ name, value }) => [name, draftText(value)]);
    if (node.grammar === 'block') {
        const known = new Set(elementsOf(node).map(([, text]) => text));
        if (elements.some(([, text]) => known.has(text)))
            return undefined;
        const edits = appendBlocks(node, style, source, drafts);
        return edits === undefined ? undefined : { edits, elements, replaces: undefined };
    }
    if (present === undefined) {
        const edits = appendEntries(node, style, source, drafts);
        return edits === undefined ? undefined : { edits, elements, replaces: undefined };
    }
    // Operators that are not there yet come beside those that are.
    const { value } = present;
    if (value.kind !== 'map')
        return undefined;
    const names = new Set(value.entries.map((entry) => entry.name.toLowerCase()));
    const operators = Object.entries(condition);
    if (operators.some(([operator]) => names.has(operator.toLowerCase())))
        return undefined;
    const added = operators.map(([operator, keys]) => operatorDraft(operator, keys, node.grammar));
    const edits = appendEntries(value, style_styleOf(value, [node, ...childrenOf(value)], source), source, added);
    const says = mapText([
        ...elementsOf(value),
        ...added.map((entry) => [entry.name, draftText(entry.value)]),
    ]);
    return edits === undefined
        ? undefined
        : { edits, elements: [[present.name, says]], replaces: present.name };
}
/** Entries behind the last one of a map. */
function appendEntries(node, style, source, entries) {
    const { text, file } = source;
    const last = node.entries.at(-1);
    if (last === undefined || entries.length === 0)
        return undefined;
    const insert = (at, inserted) => ({
        span: { file, start: at, end: at },
        text: inserted,
    });
    const end = last.value.span.end;
    const newline = style.newline + style.indent;
    if (node.grammar === 'yaml-block') {
        const lines = writeEntries(entries, style, style.indent);
        return [insert(lineEndOf(text, end), lines.map((line) => newline + line).join(''))];
    }
    if (!style.multiline) {
        const parts = entries.map((entry) => style.joint + writeEntry(entry, style, style.outer, true));
        return [insert(end, parts.join(''))];
    }
    const lines = writeEntries(entries, style, style.indent);
    const isObject = node.grammar === 'object';
    const next = skipForward(text, end, node.span.end);
    const comma = text[next] === ',' ? next : undefined;
    const from = comma === undefined ? end : comma + 1;
    const lineEnd = lineEndOf(text, from);
    const rest = text.slice(from, lineEnd).trim();
    // Behind a comment of the last entry, but before what closes the map on the same line.
    const at = rest === '' || (isObject && /^(?:#|\/\/)/.test(rest)) ? lineEnd : from;
    const joint = !isObject || style.commas ? ',' : '';
    const body = lines.map((line) => newline + line).join(joint);
    const tail = at === from && rest !== '' ? style.newline + style.outer : '';
    if (comma !== undefined)
        return [insert(at, `${body}${isObject ? ',' : ''}${tail}`)];
    if (joint === '' || at === end)
        return [insert(at, `${joint}${body}${tail}`)];
    return [insert(end, joint), insert(at, `${body}${tail}`)];
}
function appendBlocks(node, style, { text, file }, entries) {
    const last = node.entries.at(-1);
    if (last === undefined || !style.multiline)
        return undefined;
    const at = lineEndOf(text, last.value.span.end);
    if (at > node.span.end)
        return undefined;
    const lines = writeEntries(entries, style, style.indent);
    const lead = `${style.newline}${style.newline}${style.indent}`;
    return [{ span: { file, start: at, end: at }, text: lines.map((line) => lead + line).join('') }];
}

;// CONCATENATED MODULE: ./lib/src/repair/outcome.js



/** An outcome whose edits change what the statement says. */
function changed(at, changes) {
    const elements = changes.reduce((said, { says }) => says(said), elementsOf(at.place.node));
    return {
        at,
        edits: changes.flatMap(({ edits }) => edits),
        takes: changes.flatMap(({ takes }) => takes ?? []),
        says: { text: mapText(elements) },
        inserted: [],
    };
}
/** The statement goes; how is worked out with all that go along. */
function gone(at) {
    return { at, edits: [], takes: [], says: 'gone', inserted: [] };
}
/**
 * Everything that is done to the statements of one list or body as one piece of work; undefined where
 * two outcomes of a statement do not go together, or none of the statements would be left.
 */
function worksOf(outcomes) {
    const holders = new Map();
    for (const outcome of outcomes) {
        const { source, place } = outcome.at;
        const paths = holders.get(source) ?? new Map();
        holders.set(source, paths);
        const path = place.path.join();
        paths.set(path, [...(paths.get(path) ?? []), outcome]);
    }
    const works = [...holders.values()].flatMap((paths) => [...paths.values()].map(workOf));
    return works.some((work) => work === undefined) ? undefined : works.flatMap((work) => work ?? []);
}
function workOf(all) {
    const [first] = all;
    if (first === undefined)
        return undefined;
    const { source, place } = first.at;
    const outcomes = withoutEqual(all, place);
    const changed = new Map();
    const inserted = new Map();
    for (const outcome of outcomes) {
        const { child } = outcome.at.place;
        if (outcome.says !== undefined) {
            if (changed.has(child))
                return undefined;
            changed.set(child, outcome.says === 'gone' ? undefined : outcome.says.text);
        }
        if (outcome.inserted.length > 0) {
            if (inserted.has(child))
                return undefined;
            inserted.set(child, outcome.inserted);
        }
    }
    // Nothing can stand behind a statement that goes.
    if ([...inserted.keys()].some((child) => changed.has(child) && changed.get(child) === undefined))
        return undefined;
    const leaving = outcomes.filter(({ says }) => says === 'gone').map(({ at }) => at.place);
    const removing = leaving.length === 0 ? [] : removeStatements(leaving, source);
    if (removing === undefined)
        return undefined;
    const of = siblingsOf(place).length + 1;
    const taken = leaving.length === 0 ? [] : [{ list: place.container.span, count: leaving.length, of }];
    return {
        source,
        path: place.path,
        edits: [...outcomes.flatMap(({ edits }) => edits), ...removing],
        takes: [...outcomes.flatMap(({ takes }) => takes), ...taken],
        changed,
        inserted,
    };
}
/** A statement that would come to say what another says goes, or is not written at all. */
function withoutEqual(outcomes, { container }) {
    const said = new Map();
    for (const [child, node] of childrenOf(container).entries())
        said.set(child, statementText(node));
    for (const { says, at } of outcomes) {
        if (says === 'gone')
            said.delete(at.place.child);
        else if (says !== undefined)
            said.set(at.place.child, says.text);
    }
    const isSaid = (text, but) => [...said].some(([child, other]) => child !== but && other === text);
    return outcomes.flatMap((outcome) => {
        const { says, at, inserted } = outcome;
        if (inserted.length > 0 && inserted.every((text) => isSaid(text)))
            return [];
        if (says === undefined || says === 'gone')
            return [outcome];
        if (!isSaid(says.text, at.place.child))
            return [outcome];
        said.delete(at.place.child);
        return [gone(at)];
    });
}

// EXTERNAL MODULE: ./lib/src/parse/hcl/parse.js + 9 modules
var hcl_parse = __webpack_require__(6316);
// EXTERNAL MODULE: ./lib/src/parse/json/json.js
var json = __webpack_require__(7387);
// EXTERNAL MODULE: ./lib/src/parse/json/pieces.js
var json_pieces = __webpack_require__(7414);
;// CONCATENATED MODULE: ./lib/src/repair/read-nodes.js

/** A located tree of JSON or YAML. Tagged nodes and intrinsic functions are opaque. */
function readNode(node, reading) {
    const { span } = node;
    const opaque = {
        kind: 'opaque',
        source: reading.text.slice(span.start, span.end),
        span,
    };
    if (node.tag !== undefined)
        return taggedOf(node, node.tag, reading);
    if (node.kind === 'list') {
        if (node.open !== undefined)
            return opaque;
        return { kind: 'list', items: node.items.map((item) => readNode(item, reading)), span };
    }
    if (node.kind === 'map') {
        // What an alias or a merge key brings stands elsewhere.
        const foreign = node.entries.some(({ key }) => key.span.start < span.start || key.span.end > span.end);
        if (node.open !== undefined || foreign)
            return opaque;
        const grammar = grammarOf(node, reading);
        const entries = node.entries.map(({ key, value }) => ({
            name: key.text,
            key: key.span,
            value: isIntrinsic(key.text) ? opaqueOf(value, reading) : readNode(value, reading),
        }));
        return { kind: 'map', grammar, entries, span };
    }
    const embedded = reading.language === 'hcl' ? undefined : readEmbedded(node.pieces, span, reading);
    if (embedded !== undefined)
        return embedded;
    if (node.style === 'block' || node.pieces.some((piece) => piece.kind === 'unresolved'))
        return opaque;
    return { kind: 'text', text: node.text, span };
}
/** The tag with what it stands before. */
function taggedOf({ span }, tag, { text }) {
    const at = text.lastIndexOf(tag, span.start);
    const isBefore = at >= 0 && text.slice(at + tag.length, span.start).trim() === '';
    const whole = isBefore ? { ...span, start: at } : span;
    return { kind: 'opaque', source: text.slice(whole.start, whole.end), span: whole };
}
function isIntrinsic(name) {
    return name.startsWith('Fn::') || name === 'Ref';
}
function opaqueOf({ span }, reading) {
    return { kind: 'opaque', source: reading.text.slice(span.start, span.end), span };
}
function grammarOf(node, reading) {
    const { text, language } = reading;
    if (text[node.span.start] !== '{')
        return 'yaml-block';
    const [first] = node.entries;
    if (first !== undefined && text[first.key.span.start] === '\\')
        return 'escaped';
    const before = first === undefined ? '' : text.slice(first.key.span.start - 1, first.key.span.start);
    if (before === '\\')
        return 'escaped';
    return language === 'yaml' ? 'yaml-flow' : 'json';
}
/** JSON that a string spells out: a heredoc, a block scalar, a string with escaped quotes. */
function readEmbedded(pieces, span, reading) {
    const [first] = pieces;
    if (first?.kind !== 'literal' || !/^\s*[{[]/.test(first.text))
        return undefined;
    const { nodes, problems } = (0,json_pieces/* parseJsonPieceNodes */.T)(pieces, span);
    const [only] = nodes;
    if (only === undefined || only.kind === 'scalar' || nodes.length > 1)
        return undefined;
    reading.problems.push(...problems);
    return readNode(only, { ...reading, language: reading.language === 'hcl' ? 'hcl' : 'json' });
}

;// CONCATENATED MODULE: ./lib/src/repair/read-hcl.js

/** A body of arguments and blocks; a block stands under its type and labels. */
function readBody(body, reading) {
    const attributes = body.attributes.map((attribute) => ({
        name: attribute.name,
        key: attribute.nameSpan,
        value: readExpression(attribute.expression, reading),
    }));
    const blocks = body.blocks.map((block) => ({
        name: [block.type, ...block.labels.map((label) => label.text)].join(' '),
        key: block.head,
        value: { ...readBody(block.body, reading), span: block.span },
    }));
    const entries = [...attributes, ...blocks].toSorted((a, b) => a.key.start - b.key.start);
    return { kind: 'map', grammar: 'block', entries, span: body.span };
}
function readExpression(expression, reading) {
    const { span } = expression;
    switch (expression.kind) {
        case 'template':
            return readTemplate(expression, reading);
        case 'parentheses':
            return readExpression(expression.inner, reading);
        case 'call': {
            const [only] = expression.args;
            const encodes = expression.name === 'jsonencode' && expression.args.length === 1;
            if (encodes && only !== undefined && !expression.expand)
                return readExpression(only, reading);
            // What is joined is spelled out list by list.
            if (expression.name === 'concat' && !expression.expand) {
                const items = expression.args.map((item) => readExpression(item, reading));
                return { kind: 'list', joins: true, items, span };
            }
            break;
        }
        case 'tuple':
            return {
                kind: 'list',
                items: expression.items.map((item) => readExpression(item, reading)),
                span,
            };
        case 'object': {
            const entries = expression.entries.map(({ key, value }) => {
                const text = key.kind === 'bare-key' ? undefined : readExpression(key, reading);
                return {
                    name: key.kind === 'bare-key' ? key.name : text?.kind === 'text' ? text.text : '',
                    key: key.span,
                    value: readExpression(value, reading),
                };
            });
            return { kind: 'map', grammar: 'object', entries, span };
        }
        default:
    }
    return { kind: 'opaque', source: reading.text.slice(span.start, span.end), span };
}
function readTemplate(template, reading) {
    const pieces = [];
    const source = reading.text.slice(template.span.start, template.span.end);
    const opaque = { kind: 'opaque', source, span: template.span };
    for (const part of template.parts) {
        if (part.kind === 'text')
            pieces.push(...part.pieces);
        else if (part.kind === 'interpolation')
            pieces.push({
                kind: 'unresolved',
                text: reading.text.slice(part.span.start + 2, part.span.end - 1),
                span: part.span,
                reason: 'opaque',
                symbol: `${part.span.start}`,
                shape: 'any',
            });
        else
            return opaque;
    }
    const embedded = readEmbedded(pieces, template.span, reading);
    if (embedded !== undefined)
        return embedded;
    if (template.form !== 'quoted')
        return opaque;
    let text = '';
    for (const piece of pieces) {
        if (piece.kind !== 'literal')
            return opaque;
        text += piece.text;
    }
    return { kind: 'text', text, span: template.span };
}

;// CONCATENATED MODULE: ./lib/src/repair/read-source.js





/**
 * Reads a file with the parser that its name and its first character ask for. Throws `YamlNotLoaded` for YAML that
 * the run has no reader for yet.
 */
function readSource(file, text) {
    const language = languageOf(file, text);
    const reading = { text, language, problems: [] };
    if (language === 'hcl') {
        const parsed = (0,hcl_parse/* parseHcl */.z4)({ path: file, text });
        const root = readBody(parsed.body, reading);
        return { file, text, language, root, problems: [...parsed.problems, ...reading.problems] };
    }
    const parse = language === 'json' ? json/* parseJson */.q : deferred/* parseYamlIfLoaded */.D$;
    const { nodes, problems } = parse({ path: file, text });
    const items = nodes.map((node) => readNode(node, reading));
    const root = { kind: 'list', items, span: { file, start: 0, end: text.length } };
    return { file, text, language, root, problems: [...problems, ...reading.problems] };
}
function languageOf(file, text) {
    if (/\.(?:tf|tofu|hcl)$/.test(file))
        return 'hcl';
    if (/\.ya?ml$/.test(file))
        return 'yaml';
    return /^\ufeff?\s*[{["]/.test(text) ? 'json' : 'yaml';
}

;// CONCATENATED MODULE: ./lib/src/repair/secret.js
/**
 * True where showing the edits would show a secret: it stands on one of the lines that a suggestion
 * replaces, or an edit writes it again.
 */
function quotesSecret(edits, estate, texts) {
    if (estate.secrets === undefined || estate.secrets.length === 0)
        return false;
    const secrets = estate.secrets;
    return [...new Set(edits.map(({ span }) => span.file))].some((file) => {
        const text = texts.text('head', file);
        const own = secrets.filter((span) => span.file === file);
        if (text === undefined || own.length === 0)
            return false;
        const here = edits.filter(({ span }) => span.file === file);
        const first = Math.min(...here.map(({ span }) => span.start));
        const last = Math.max(...here.map(({ span }) => span.end));
        const from = text.lastIndexOf('\n', first - 1) + 1;
        const lineEnd = text.indexOf('\n', last);
        const to = lineEnd < 0 ? text.length : lineEnd;
        return own.some(({ start, end }) => {
            const secret = text.slice(start, end).replace(/^"|"$/g, '').trim();
            return ((start < to && from < end) ||
                (secret !== '' && here.some((edit) => edit.text.includes(secret))));
        });
    });
}

;// CONCATENATED MODULE: ./lib/src/repair/map-edits.js





/** Writes an entry before the one at `index`, in the style of the map; undefined where it can take none. */
function entryBefore(map, index, entry, source) {
    const next = map.entries[index];
    if (next === undefined || map.grammar === 'escaped' || map.grammar === 'block')
        return undefined;
    const style = style_styleOf(map, childrenOf(map), source);
    const isObject = map.grammar === 'object';
    const comma = map.grammar === 'yaml-block' || (isObject && !style.commas) ? '' : ',';
    const at = next.key.start;
    // On a line with others it stands with them.
    const startsLine = /^\s*(?:-\s+)*$/.test(source.text.slice(lineStartOf(source.text, at), at));
    const joint = style.multiline && startsLine
        ? comma + style.newline + style.indent
        : style.separator.endsWith(' ')
            ? style.joint
            : ',';
    const text = writeEntry(entry, style, style.indent, !style.multiline);
    return { span: { file: source.file, start: at, end: at }, text: text + joint };
}
/** What the map says once it has an entry more. */
function withEntry(map, { name, value }) {
    return mapText([...elementsOf(map), [name, draftText(value)]]);
}
/** Takes an entry out of a map that keeps others; undefined where its place cannot be told from theirs. */
function withoutEntry(map, index, source) {
    const { text, file } = source;
    const own = map.entries[index];
    const next = map.entries[index + 1];
    const before = map.entries[index - 1];
    if (own === undefined || map.entries.length < 2)
        return undefined;
    if (map.grammar === 'yaml-block') {
        const start = lineStartOf(text, own.key.start);
        if (text.slice(start, own.key.start).trim() !== '')
            return undefined;
        return { span: { file, start, end: nextLineOf(text, own.value.span.end) }, text: '' };
    }
    if (next !== undefined && isPlainBetween(own, next, text))
        return { span: { file, start: own.key.start, end: next.key.start }, text: '' };
    if (before === undefined || !isPlainBetween(before, own, text))
        return undefined;
    return { span: { file, start: before.value.span.end, end: own.value.span.end }, text: '' };
}
/** True where no comment stands between two entries. */
function isPlainBetween(a, b, text) {
    return /^,?$/.test(text.slice(a.value.span.end, b.key.start).trim());
}

;// CONCATENATED MODULE: ./lib/src/repair/add-version.js


const version = { name: 'Version', value: { kind: 'text', text: '2012-10-17' } };
/** Writes the Version first into the document at `span`, where the document is spelled out there. */
function addingVersion(span, source) {
    const place = placeOf(source.root, span);
    if (place === undefined)
        return undefined;
    const { node } = place;
    const names = node.entries.map(({ name }) => name.toLowerCase());
    if (!names.includes('statement') || names.includes('version'))
        return undefined;
    const edit = entryBefore(node, 0, version, source);
    if (edit === undefined)
        return undefined;
    return {
        source,
        path: [...place.path, place.child],
        edits: [edit],
        takes: [],
        changed: new Map(),
        inserted: new Map(),
        whole: withEntry(node, version),
    };
}

;// CONCATENATED MODULE: ./lib/src/repair/attach.js






/**
 * Attaches the policy to the role: in its list of managed policies where it has one that is spelled out,
 * else in a list or, in Terraform, a resource of its own. Undefined where the role stands for several,
 * or is not written in a file of HCL or as a resource of a template.
 */
function attaching(intent, scene) {
    const { estate, finding } = scene;
    const role = estate.principals.find(({ root, address }) => root === intent.root && address === intent.address);
    if (role?.kind !== 'role' || !isOne(role, estate, finding))
        return undefined;
    // The list names policies of the partition `aws`.
    const isElsewhere = role.arns.some(({ arn }) => {
        const [first] = arn.pieces;
        return first?.kind === 'literal' && first.text.startsWith('arn:aws-');
    });
    const source = scene.sources(role.body.file);
    if (source === undefined || isElsewhere)
        return undefined;
    return source.language === 'hcl'
        ? inTerraform(role, intent.arn, source)
        : inTemplate(role, intent.arn, source);
}
/** True where what is written of the role serves no role that the finding is not about. */
function isOne(role, { principals }, finding) {
    return principals.every(({ address, root, body }) => body.file !== role.body.file ||
        body.start !== role.body.start ||
        (address === role.address && root === role.root) ||
        (root === role.root && finding.addresses.includes(address)));
}
function workOn(source, path, edits, whole) {
    if (edits === undefined)
        return undefined;
    return { source, path, edits, takes: [], changed: new Map(), inserted: new Map(), whole };
}
function inTerraform(role, arn, source) {
    const { root, file, text } = source;
    if (root.kind !== 'map')
        return undefined;
    const at = root.entries.findIndex(({ key }) => key.start === role.body.start);
    const entry = root.entries[at];
    const name = /^resource aws_iam_role ([A-Za-z_][\w-]*)$/.exec(entry?.name ?? '')?.[1];
    if (entry?.value.kind !== 'map' || name === undefined)
        return undefined;
    const own = entry.value.entries.find((one) => one.name === 'managed_policy_arns');
    if (own !== undefined)
        return inList(source, [at], entry.value, own, arn);
    // A role of many, or of a provider of its own, wants more than these two lines.
    if (entry.value.entries.some((one) => /^(?:count|for_each|provider)$/.test(one.name)))
        return undefined;
    const label = `${name}_${labelOf(arn)}`;
    const title = `resource aws_iam_role_policy_attachment ${label}`;
    if (root.entries.some((one) => one.name === title))
        return undefined;
    const newline = newlineOf(text);
    const reference = `aws_iam_role.${name}.name`;
    const lines = [
        '',
        '',
        `resource "aws_iam_role_policy_attachment" "${label}" {`,
        `  role       = ${reference}`,
        `  policy_arn = "${arn}"`,
        '}',
    ];
    const end = lineEndOf(text, entry.value.span.end);
    if (text.slice(entry.value.span.end, end).trim() !== '')
        return undefined;
    const opaque = { kind: 'opaque', source: reference, span: role.span };
    const block = mapText([
        ['role', statementText(opaque)],
        ['policy_arn', itemsText([], [arn])],
    ]);
    return workOn(source, [], [{ span: { file, start: end, end }, text: lines.join(newline) }], mapText([...elementsOf(root), [title, block]]));
}
/** `AmazonSSMManagedInstanceCore` as a label: `amazon_ssm_managed_instance_core`. */
function labelOf(arn) {
    const name = arn.slice(arn.lastIndexOf('/') + 1);
    return name
        .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
        .replace(/([A-Z])([A-Z][a-z])/g, '$1_$2')
        .replace(/\W+/g, '_')
        .toLowerCase();
}
function inTemplate(role, arn, source) {
    const resource = resourceAt(role, source);
    const type = resource?.node.entries.find(({ name }) => name === 'Type')?.value;
    if (resource === undefined || type?.kind !== 'text' || type.text !== 'AWS::IAM::Role')
        return undefined;
    const at = resource.node.entries.findIndex(({ name }) => name === 'Properties');
    const properties = resource.node.entries[at]?.value;
    if (properties?.kind !== 'map')
        return undefined;
    const path = [...resource.path, resource.child, at];
    const own = properties.entries.find(({ name }) => name === 'ManagedPolicyArns');
    if (own !== undefined)
        return inList(source, path, properties, own, arn);
    const entry = {
        name: 'ManagedPolicyArns',
        value: { kind: 'list', items: [{ kind: 'text', text: arn }] },
    };
    // Behind the trust where something follows it, else first.
    const trust = properties.entries.findIndex(({ name }) => name === 'AssumeRolePolicyDocument');
    const index = trust + 1 < properties.entries.length ? trust + 1 : 0;
    const edit = entryBefore(properties, index, entry, source);
    if (edit === undefined)
        return undefined;
    return workOn(source, path, [edit], withEntry(properties, entry));
}
/** The resource of a template whose key begins where the role does. */
function resourceAt({ body }, source) {
    const { root } = source;
    if (root.kind !== 'list')
        return undefined;
    for (const template of root.items) {
        if (template.kind !== 'map')
            continue;
        const resources = template.entries.find(({ name }) => name === 'Resources')?.value;
        if (resources?.kind !== 'map')
            continue;
        const entry = resources.entries.find(({ key }) => startsAt(key, body, source));
        if (entry?.value.kind === 'map')
            return placeOf(root, entry.value.span);
    }
    return undefined;
}
/** A quoted key's span begins at its quote or behind it. */
function startsAt(key, body, { text }) {
    return key.start === body.start || (key.start + 1 === body.start && text[key.start] === '"');
}
/** Behind the last item of the list that `holder` has under `own`. */
function inList(source, path, holder, own, arn) {
    if (own.value.kind !== 'list')
        return undefined;
    const list = listAt(own.value, source);
    const { items } = own.value;
    if (list === undefined || items.length === 0)
        return undefined;
    const model = items.find(({ kind }) => kind === 'text');
    const written = source.text[model?.span.start ?? -1];
    const quote = written === "'" || written === '"' ? written : source.language === 'yaml' ? '' : '"';
    const edits = insertTexts(list, items.length - 1, [`${quote}${arn}${quote}`]);
    const whole = mapText(elementsOf(holder).map((element) => element[0] === own.name ? [own.name, itemsText(items, [arn])] : element));
    return workOn(source, path, edits, whole);
}

;// CONCATENATED MODULE: ./lib/src/repair/replace-operator.js





/** Puts the key under the other operator; keys that share its operator keep theirs. */
function replacingOperator(at, step) {
    const { node } = at.place;
    if (node.grammar === 'escaped')
        return undefined;
    if (node.grammar === 'block')
        return inBlock(at, step);
    const conditions = elementsNamed(node, 'condition');
    const [condition] = conditions;
    if (condition?.value.kind !== 'map' || conditions.length > 1)
        return undefined;
    const made = inMap(condition.value, step, at.source);
    if (made === undefined)
        return undefined;
    const says = (elements) => elements.map((own) => own[0] === condition.name ? [condition.name, made.says] : own);
    return changed(at, [{ edits: made.edits, says }]);
}
/** `test = "StringLike"` of the condition block that has the key. */
function inBlock(at, step) {
    const { node } = at.place;
    const index = node.entries.findIndex(({ name, value }) => name === 'condition' && value.kind === 'map' && (0,model_span/* contains */.gR)(value.span, step.key));
    const block = node.entries[index]?.value;
    if (block?.kind !== 'map')
        return undefined;
    const [test] = elementsNamed(block, 'test');
    if (test?.value.kind !== 'text' || test.value.text !== step.from)
        return undefined;
    const text = elementsOf(block).map((own) => own[0] === test.name ? [test.name, itemsText([], [step.to])] : own);
    const says = (elements) => elements.map((own, place) => (place === index ? [own[0], mapText(text)] : own));
    const edits = renamed(test.value.span, step, at.source);
    return edits === undefined ? undefined : changed(at, [{ edits, says }]);
}
function inMap(condition, step, source) {
    const names = condition.entries.map(({ name }) => name);
    if (new Set(names).size < names.length)
        return undefined;
    const at = condition.entries.findIndex(({ name, value }) => name === step.from && value.kind === 'map' && (0,model_span/* contains */.gR)(value.span, step.key));
    const operator = condition.entries[at];
    if (operator?.value.kind !== 'map')
        return undefined;
    const keys = operator.value;
    const index = keys.entries.findIndex(({ key }) => (0,model_span/* contains */.gR)(key, step.key));
    const own = keys.entries[index];
    if (own === undefined)
        return undefined;
    const target = condition.entries.find(({ name }) => name === step.to);
    const isAlone = keys.entries.length === 1;
    if (target === undefined && isAlone) {
        const edits = renamed(operator.key, step, source);
        if (edits === undefined)
            return undefined;
        return { edits, says: saysOf(condition, step, own, undefined) };
    }
    // An operator that loses its only key would have to go as well.
    if (isAlone)
        return undefined;
    const edits = [
        withoutEntry(keys, index, source),
        entering(condition, at, target, own, step, source),
    ];
    if (edits.some((edit) => edit === undefined))
        return undefined;
    return { edits: edits.flatMap((edit) => edit ?? []), says: saysOf(condition, step, own, target) };
}
/** The key with its values under the operator that is there, or under a new one. */
function entering(condition, at, target, own, step, source) {
    const entry = { name: own.name, value: { kind: 'copy', node: own.value } };
    if (target === undefined) {
        const value = { kind: 'map', entries: [entry] };
        return entryBefore(condition, at, { name: step.to, value }, source);
    }
    if (target.value.kind !== 'map')
        return undefined;
    if (target.value.entries.some(({ name }) => name.toLowerCase() === own.name.toLowerCase()))
        return undefined;
    return entryBefore(target.value, 0, entry, source);
}
function saysOf(condition, { from, to }, own, target) {
    const moved = [own.name, statementText(own.value)];
    const operators = condition.entries.flatMap(({ name, value }) => {
        if (value.kind !== 'map')
            return [[name, statementText(value)]];
        const keys = value.entries.flatMap((key) => key === own ? [] : [[key.name, statementText(key.value)]]);
        if (name === to)
            return [[name, mapText([...keys, moved])]];
        if (name === from && keys.length === 0)
            return [];
        return [[name, mapText(keys)]];
    });
    return mapText([...operators, ...(target === undefined ? [[to, mapText([moved])]] : [])]);
}
/** The operator's name in place of the other, its quotes as they are. */
function renamed(span, { from, to }, { text }) {
    const at = text.slice(span.start, span.end).indexOf(from);
    if (at < 0)
        return undefined;
    const start = span.start + at;
    return [{ span: { ...span, start, end: start + from.length }, text: to }];
}

;// CONCATENATED MODULE: ./lib/src/repair/shared.js


/**
 * True where what is written at `span` also serves a principal or resource that the finding is not
 * about: another caller of a module, another role with the same policy.
 */
function isShared(span, own, finding, estate) {
    const named = new Set(finding.addresses);
    // Files that stand for one principal are named by their paths.
    const files = new Set(finding.addresses.flatMap((address) => address.split(', ')));
    const { saying, users } = usesOf(estate);
    return (saying.get((0,model_span/* spanKey */.yi)(span)) ?? []).some((index) => {
        const document = estate.documents[index];
        if (document === undefined || files.has(document.site.file))
            return false;
        const attachedTo = users.get(index);
        if (attachedTo === undefined) {
            // The file read by itself is no second user of what it says.
            const isFileItself = document.site.address === span.file;
            return document !== own && !isFileItself && !named.has(document.site.address);
        }
        return attachedTo.some((user) => !named.has(user.address));
    });
}
/** True where what is written at `span` is also said by a document that the finding does not name. */
function isSaidElsewhere(span, finding, estate) {
    return (usesOf(estate).saying.get((0,model_span/* spanKey */.yi)(span)) ?? []).some((index) => {
        const address = estate.documents[index]?.site.address;
        return address !== undefined && !finding.addresses.includes(address);
    });
}
const known = new WeakMap();
/** Made once an estate: every finding asks. */
function usesOf(estate) {
    const before = known.get(estate);
    if (before !== undefined)
        return before;
    const saying = new Map();
    estate.documents.forEach((document, index) => {
        for (const place of new Set(document.statements.map(({ span }) => (0,model_span/* spanKey */.yi)(span))))
            (0,multimap/* addTo */.D)(saying, place, index);
    });
    const users = new Map();
    for (const principal of estate.principals)
        if (principal.kind !== 'group')
            for (const { document } of principal.attached)
                (0,multimap/* addTo */.D)(users, document, principal);
    const uses = { saying, users };
    known.set(estate, uses);
    return uses;
}

;// CONCATENATED MODULE: ./lib/src/repair/action-list.js




/** The Action (or NotAction) element of a statement; undefined where it is not a list spelled out here. */
function actionListOf(place, source) {
    const entries = elementsNamed(place.node, 'action', 'actions', 'notaction', 'not_actions');
    const [entry] = entries;
    if (entry === undefined || entries.length > 1)
        return undefined;
    return listOfEntry(entry, source);
}
/**
 * Each fix is proved by reading its list again, so that many fixes of one list take time with the square
 * of its length. No policy that IAM takes has so many actions: its largest quota is 10,240 characters.
 */
const maximumItems = 1000;
function listOfEntry({ name, value }, source) {
    if (value.kind === 'list' && value.items.length > maximumItems)
        return undefined;
    const list = listAt(value, source);
    if (list === undefined)
        return undefined;
    const items = value.kind === 'list' ? value.items : [value];
    if (items.some((item) => item.kind === 'map' || item.kind === 'list'))
        return undefined;
    return { element: name, items, list };
}
/** Indexes of the elements at these spans; undefined where one is not an element. */
function indexesOf(actions, spans) {
    const found = spans.map((span) => actions.items.findIndex((item) => item.kind === 'text' &&
        item.span.file === span.file &&
        item.span.start <= span.start &&
        span.end <= item.span.end));
    const distinct = [...new Set(found)];
    return distinct.includes(-1) || distinct.length < spans.length ? undefined : distinct;
}
/** Adds the actions that are not there yet; undefined where all are. */
function addActions(actions, names) {
    const added = withoutPresent(actions.items, names);
    const edits = addElements(actions.list, added);
    if (edits === undefined)
        return undefined;
    return {
        edits,
        takes: [],
        says: (elements) => withItems(elements, actions.element, actions.items, added),
    };
}
/** Takes elements out and puts others in the place of one; `empty` where none would be left. */
function changeActions(actions, { removed: named, replaced }) {
    // What is put together may say the same again, and only the first of a set is seen.
    if (isSet(actions) && !actions.items.every(isText))
        return undefined;
    const removed = withRepeats(actions, [
        ...named,
        ...(replaced === undefined ? [] : [replaced.index]),
    ]).filter((index) => index !== replaced?.index);
    const isKept = (index) => index !== replaced?.index && !removed.includes(index);
    const kept = actions.items.filter((_, index) => isKept(index));
    // What is there already is not written again.
    const texts = replaced === undefined ? [] : withoutPresent(kept, replaced.by);
    const gone = replaced === undefined || texts.length > 0 ? removed : [...removed, replaced.index];
    if (kept.length + texts.length === 0)
        return 'empty';
    const replacing = replaced === undefined || texts.length === 0
        ? []
        : replaceElement(actions.list, replaced.index, texts);
    const removing = gone.length === 0 ? [] : removeElements(actions.list, gone);
    if (replacing === undefined || removing === undefined)
        return undefined;
    const { span } = actions.list;
    const of = actions.items.length;
    return {
        edits: [...replacing, ...removing],
        takes: gone.length === 0 ? [] : [{ list: span, count: gone.length, of }],
        says: (elements) => withItems(elements, actions.element, kept, texts),
    };
}
/**
 * The elements at these indexes and, in a block, those that say the same: there a list is a set, and
 * what is read of equal elements is the first.
 */
function withRepeats(actions, indexes) {
    const { items } = actions;
    if (!isSet(actions))
        return indexes;
    const texts = new Set(indexes.map((index) => textAt(items, index)));
    return [...items.keys()].filter((index) => indexes.includes(index) || (isText(items[index]) && texts.has(textAt(items, index))));
}
/** True in a block: there a list of actions is a set. */
const isSet = ({ element }) => element === 'actions' || element === 'not_actions';
const isText = (node) => node?.kind === 'text';
function textAt(items, index) {
    const item = items[index];
    return item?.kind === 'text' ? item.text : undefined;
}
function withoutPresent(items, names) {
    const present = new Set(items.map((item) => (item.kind === 'text' ? item.text.toLowerCase() : '')));
    return [...new Set(names)].filter((name) => !present.has(name.toLowerCase()));
}

;// CONCATENATED MODULE: ./lib/src/repair/steps.js




/** Adds actions to the list of a statement. */
function adding(at, names) {
    const actions = actionListOf(at.place, at.source);
    const made = actions === undefined ? undefined : addActions(actions, names);
    return made === undefined ? undefined : changed(at, [made]);
}
/** Writes statements behind this one. */
function inserting(at, statements, copied = []) {
    if (!spellsPlainly(statements, at.source))
        return undefined;
    const made = insertStatements(at.place, at.source, statements, copied);
    if (made === undefined)
        return undefined;
    return { at, edits: made.edits, takes: [], says: undefined, inserted: made.says };
}
/** Takes actions out of their statements; a statement goes where none is left. */
function removing(chosen) {
    return steps_all(chosen.map(({ at, spans }) => withoutActions(at, spans)));
}
function withoutActions(at, spans) {
    const actions = actionListOf(at.place, at.source);
    const removed = actions === undefined ? undefined : indexesOf(actions, spans);
    if (actions === undefined || removed === undefined)
        return undefined;
    const made = changeActions(actions, { removed });
    if (made === 'empty')
        return gone(at);
    return made === undefined ? undefined : changed(at, [made]);
}
/**
 * Puts other actions in the place of some. What may be granted with limits alone stands in statements
 * of its own: behind the first statement that stays, or in the place of one of which nothing stays.
 */
function replacing(chosen, by, limited) {
    const outcomes = [];
    let left = limited;
    for (const { at, spans } of chosen) {
        const actions = actionListOf(at.place, at.source);
        const indexes = actions === undefined ? undefined : indexesOf(actions, spans);
        const [index, ...removed] = indexes ?? [];
        if (actions === undefined || index === undefined)
            return undefined;
        const made = changeActions(actions, { removed, replaced: { index, by } });
        if (made === undefined)
            return undefined;
        if (left.length > 0 && !isOpen(at))
            return undefined;
        if (made !== 'empty') {
            outcomes.push(changed(at, [made]));
            const behind = left.length === 0 ? undefined : inserting(at, left);
            if (left.length > 0 && behind === undefined)
                return undefined;
            if (behind !== undefined)
                outcomes.push(behind);
        }
        else if (left.length === 0)
            outcomes.push(gone(at));
        else {
            const rewritten = rewriting(at, actions, { removed, replaced: { index, by: [] } }, left);
            if (rewritten === undefined)
                return undefined;
            outcomes.push(...rewritten);
        }
        left = [];
    }
    return outcomes;
}
/** The statement becomes the first of `statements`; the others come behind it. */
function rewriting(at, actions, { removed, replaced }, [first, ...rest]) {
    if (first === undefined || !spellsPlainly([first], at.source))
        return undefined;
    const by = replaced === undefined ? undefined : { index: replaced.index, by: first.actions };
    const made = changeActions(actions, { removed, ...(by === undefined ? {} : { replaced: by }) });
    const limit = limitStatement(at.place, at.source, first);
    if (made === undefined || made === 'empty' || limit === undefined)
        return undefined;
    const outcome = changed(at, [made, limit]);
    if (rest.length === 0)
        return [outcome];
    const behind = inserting(at, rest);
    return behind === undefined ? undefined : [outcome, behind];
}
/** Limits the statement where all its actions get the same limits; else takes them out and writes statements of their own. */
function limiting({ at, spans }, step) {
    const { place, source } = at;
    const actions = actionListOf(place, source);
    const indexes = actions === undefined ? undefined : indexesOf(actions, spans);
    const [only, ...more] = step.statements;
    if (actions === undefined || indexes === undefined || only === undefined)
        return undefined;
    if (!spellsPlainly(step.statements, source))
        return undefined;
    const isWhole = withRepeats(actions, indexes).length === actions.items.length;
    if (isWhole && more.length === 0) {
        const limit = limitStatement(place, source, only);
        return limit === undefined ? undefined : [changed(at, [limit])];
    }
    // What else limits the statement would have to be copied and joined with what is restored.
    if (!isOpen(at))
        return undefined;
    const [resources] = elementsNamed(place.node, 'resource', 'resources');
    const keeps = step.statements.filter((statement) => statement.resources === undefined);
    if (keeps.length > 0 && (resources === undefined || keeps.length < step.statements.length))
        return undefined;
    if (isWhole && keeps.length === 0) {
        const [index = 0, ...removed] = indexes;
        return rewriting(at, actions, { removed, replaced: { index, by: [] } }, step.statements);
    }
    const made = changeActions(actions, { removed: indexes });
    if (made === undefined || made === 'empty')
        return undefined;
    const copied = keeps.length === 0 || resources === undefined
        ? []
        : [{ name: resources.name, node: resources.value }];
    return steps_all([changed(at, [made]), inserting(at, step.statements, copied)]);
}
/** True where nothing but its resources limits a statement. */
function isOpen({ place }) {
    const limits = ['condition', 'principal', 'principals', 'notresource', 'not_resources'];
    return elementsNamed(place.node, ...limits).length === 0;
}
function steps_all(outcomes) {
    return outcomes.some((outcome) => outcome === undefined)
        ? undefined
        : outcomes.flatMap((outcome) => outcome ?? []);
}
/** True where no text could be read as a template by what reads the file. */
function spellsPlainly(statements, { file, language }) {
    if (language === 'hcl')
        return true;
    const isPlain = /\.(?:json|ya?ml|template)$/.test(file) && !/(?:^|\/)serverless\.|\.tf\.json$/.test(file);
    return isPlain || !/[$%]\{/.test(JSON.stringify(statements));
}

// EXTERNAL MODULE: ./lib/src/repair/apply.js
var apply = __webpack_require__(3666);
;// CONCATENATED MODULE: ./lib/src/repair/fragment.js



/**
 * The smallest part around the node at `path` whose reading does not depend on what stands around it:
 * a map of a JSON file, a top-level block of HCL, else the file. An edit inside it is proved by
 * reading it alone, so that the fixes of a large file cost no more than those of many small ones.
 */
function fragmentAround(source, path) {
    const whole = { source, start: 0, path };
    const cut = source.language === 'json' ? jsonMap(source, path) : hclBlock(source, path);
    if (cut === undefined)
        return whole;
    const part = partOf(source, path, cut);
    if (part === undefined)
        return whole;
    return { source: part, start: cut.span.start, path: [0, ...path.slice(cut.depth)] };
}
/** Parts of files by where they are cut out: the findings of one statement are proved in the same part. */
const parts = new WeakMap();
/** What is cut out, read by itself; undefined where it does not say there what it says in the file. */
function partOf(source, path, cut) {
    const known = parts.get(source) ?? new Map();
    parts.set(source, known);
    const { start, end } = cut.span;
    const key = `${start}-${end}`;
    if (known.has(key))
        return known.get(key);
    const part = readSource(source.file, source.text.slice(start, end));
    const inFile = nodeAt(source.root, path.slice(0, cut.depth));
    const alone = nodeAt(part.root, [0]);
    const saysTheSame = part.language === source.language &&
        inFile !== undefined &&
        alone !== undefined &&
        childrenOf(part.root).length === 1 &&
        textOfTree(inFile) === textOfTree(alone);
    const kept = saysTheSame ? part : undefined;
    known.set(key, kept);
    return kept;
}
/** The deepest map on the path that is written as JSON itself, not as text inside a string. */
function jsonMap(source, path) {
    let node = source.root;
    let found;
    for (let depth = 0; node !== undefined && depth <= path.length; depth += 1) {
        if (node.kind === 'map') {
            if (node.grammar !== 'json')
                break;
            found = { span: node.span, depth };
        }
        node = childrenOf(node)[path[depth] ?? -1];
    }
    return found;
}
function hclBlock(source, path) {
    const { root } = source;
    const entry = root.kind === 'map' ? root.entries[path[0] ?? -1] : undefined;
    if (source.language !== 'hcl' || entry?.value.kind !== 'map')
        return undefined;
    if (entry.value.grammar !== 'block' || entry.value.span.start !== entry.key.start)
        return undefined;
    return { span: entry.value.span, depth: 1 };
}

;// CONCATENATED MODULE: ./lib/src/repair/work.js





/**
 * True where the edited text, read again, has no new problem, says of the statements what is meant,
 * and of everything else what it said before.
 */
function proves(work) {
    const { edits } = work;
    if (edits.some((edit) => edit.span.file !== work.source.file) || overlap(edits))
        return false;
    const fragment = fragmentAround(work.source, work.path);
    const inside = edits.map((edit) => movedBack(edit, fragment.start));
    const { length } = fragment.source.text;
    if (inside.some(({ span }) => span.start < 0 || span.end > length))
        return false;
    return provesIn(work, fragment.source, fragment.path, inside);
}
const movedBack = ({ span, text }, by) => ({
    span: { file: span.file, start: span.start - by, end: span.end - by },
    text,
});
function provesIn(work, source, path, edits) {
    const after = readSource(source.file, (0,apply/* withEdits */.Q)(source.text, edits));
    if (after.language !== source.language)
        return false;
    if (!noNewProblem(source, after))
        return false;
    const before = nodeAt(source.root, path);
    const now = nodeAt(after.root, path);
    if (before === undefined || now === undefined || before.kind !== now.kind)
        return false;
    if (textAround(source.root, path) !== textAround(after.root, path))
        return false;
    if (work.whole !== undefined)
        return statementText(now) === work.whole;
    const expected = childrenOf(before).flatMap((child, index) => {
        const name = nameOf(before, index);
        const own = work.changed.has(index) ? work.changed.get(index) : statementText(child);
        const added = work.inserted.get(index) ?? [];
        return [...(own === undefined ? [] : [own]), ...added].map((text) => name + text);
    });
    const said = childrenOf(now).map((child, index) => nameOf(now, index) + statementText(child));
    return expected.length === said.length && expected.every((text, index) => text === said[index]);
}
function nameOf(node, index) {
    return node.kind === 'map' ? `${node.entries[index]?.name ?? ''}=` : '';
}
function overlap(edits) {
    const sorted = edits.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
    return sorted.some((edit, index) => {
        const next = sorted[index + 1];
        if (next === undefined)
            return false;
        // Two insertions at one place would depend on their order.
        return next.span.start < edit.span.end || next.span.start === edit.span.start;
    });
}
function noNewProblem(before, after) {
    const counts = new Map();
    for (const { code } of before.problems)
        counts.set(code, (counts.get(code) ?? 0) + 1);
    for (const { code } of after.problems) {
        const left = (counts.get(code) ?? 0) - 1;
        if (left < 0)
            return false;
        counts.set(code, left);
    }
    return true;
}

;// CONCATENATED MODULE: ./lib/src/repair/repair.js













/**
 * The finding with the edits of its intent, where they can be made in the file's own syntax: only
 * what stands spelled out in one place that serves nobody else is edited, and only where the text,
 * read again, says what is meant.
 */
function repairFinding(finding, estate, texts) {
    const { intent } = finding;
    if (finding.tree !== 'head')
        return finding;
    if (finding.fix !== undefined) {
        const { fix: made, ...rest } = finding;
        return quotesSecret(made.edits, estate, texts) ? rest : finding;
    }
    if (intent === undefined)
        return finding;
    const works = provedWorks(intent, { finding, estate, sources: sourcesOf(texts) });
    const edits = (works ?? []).flatMap((work) => work.edits);
    const takes = (works ?? []).flatMap((work) => work.takes);
    if (edits.length === 0)
        return finding;
    if (quotesSecret(edits, estate, texts))
        return finding;
    const fix = { title: intent.title, safety: intent.safety, edits, takes };
    return { ...finding, fix };
}
const repair_known = new WeakMap();
/** Characters of files that stay read between findings, which come file by file. */
const mostCharacters = 8_000_000;
/** Files as they are written, each read once for a finding, and for those that follow. */
function sourcesOf(texts) {
    let read = repair_known.get(texts);
    // Never within a finding: its steps are joined by the source they stand in.
    if (read === undefined || read.characters > mostCharacters) {
        read = { files: new Map(), characters: 0 };
        repair_known.set(texts, read);
    }
    const { files } = read;
    const kept = read;
    return (file) => {
        if (files.has(file))
            return files.get(file);
        const text = texts.text('head', file);
        const isWritten = text !== undefined && !(file.endsWith('.json') && (0,plan_text/* isPlanText */.t)(text));
        const source = isWritten ? readSource(file, text) : undefined;
        files.set(file, source);
        kept.characters += text?.length ?? 0;
        return source;
    };
}
/** The edits of all steps, list by list, each read again to prove it; undefined where one cannot be made. */
function provedWorks(intent, scene) {
    const work = workOfWhole(intent, scene);
    if (work !== undefined)
        return proves(work) ? [work] : undefined;
    if (intent.kind === 'attach-policy')
        return undefined;
    const steps = intent.kind === 'steps' ? intent.steps : [intent];
    const outcomes = [];
    for (const step of steps) {
        const made = outcomesOf(step, scene);
        if (made === undefined)
            return undefined;
        outcomes.push(...made);
    }
    const works = worksOf(outcomes);
    return works?.every(proves) === true ? works : undefined;
}
/** The work on a document or a role as a whole, where the intent is of that kind and can be done. */
function workOfWhole(intent, scene) {
    if (intent.kind === 'attach-policy')
        return attaching(intent, scene);
    if (intent.kind !== 'add-version')
        return undefined;
    const document = scene.estate.documents[intent.document];
    const span = document?.value.span;
    const source = span === undefined ? undefined : scene.sources(span.file);
    const [first] = document?.statements ?? [];
    if (span === undefined || source === undefined || first === undefined)
        return undefined;
    if (intent.safety !== 'safe' && isSaidElsewhere(first.span, scene.finding, scene.estate))
        return undefined;
    return addingVersion(span, source);
}
function outcomesOf(step, scene) {
    const document = scene.estate.documents[step.document];
    if (document === undefined)
        return undefined;
    const stage = { ...scene, document };
    switch (step.kind) {
        case 'add-actions': {
            const statement = document.statements.find(({ index }) => index === step.statement);
            const at = statement === undefined ? undefined : locate(statement, stage);
            const made = at === undefined ? undefined : adding(at, step.actions);
            return made === undefined ? undefined : [made];
        }
        case 'insert-statement': {
            const at = lastStatement(stage);
            const made = at === undefined ? undefined : inserting(at, step.statements);
            return made === undefined ? undefined : [made];
        }
        case 'add-version':
            return undefined;
        case 'replace-operator': {
            const statement = document.statements.find(({ index }) => index === step.statement);
            const at = statement === undefined ? undefined : locate(statement, stage);
            const made = at === undefined ? undefined : replacingOperator(at, step);
            return made === undefined ? undefined : [made];
        }
        case 'remove-actions': {
            const chosen = choose(step.spans, stage);
            return chosen === undefined ? undefined : removing(chosen);
        }
        case 'replace-actions': {
            const chosen = choose(step.spans, stage);
            return chosen === undefined ? undefined : replacing(chosen, step.by, step.statements ?? []);
        }
        case 'restore-condition':
        case 'replace-resources': {
            const [chosen, ...others] = choose(step.spans, stage) ?? [];
            return chosen === undefined || others.length > 0 ? undefined : limiting(chosen, step);
        }
    }
}
/** Where a statement is written; undefined where it is not spelled out in one place of its own. */
function locate(statement, scene) {
    const { span, guards } = statement;
    if (guards.length > 0)
        return undefined;
    const { statements } = scene.document;
    if (statements.filter((other) => (0,model_span/* sameSpan */.D4)(other.span, span)).length !== 1)
        return undefined;
    const { finding, estate } = scene;
    const { intent } = finding;
    // What is wrong with the document as it is written is so for each role that has it.
    const isOfDocument = intent?.kind === 'replace-operator';
    const serves = isOfDocument
        ? isSaidElsewhere(span, finding, estate)
        : isShared(span, scene.document, finding, estate);
    if (intent?.safety !== 'safe' && serves)
        return undefined;
    const source = scene.sources(span.file);
    const place = source === undefined ? undefined : placeOf(source.root, span);
    if (source === undefined || place === undefined)
        return undefined;
    if (place.node.grammar === 'block' && !isStatementBlock(place))
        return undefined;
    return { place, source };
}
/** The last statement that stands in a list, or as a block, of the document's own. */
function lastStatement(scene) {
    for (const statement of scene.document.statements.toReversed()) {
        const at = locate(statement, scene);
        if (at !== undefined)
            return at;
    }
    return undefined;
}
/** The statements whose lists hold the actions at these spans, in their order. */
function choose(spans, scene) {
    const chosen = scene.document.statements.flatMap((statement) => {
        const own = spans.filter((span) => (0,model_span/* contains */.gR)(statement.span, span));
        return own.length === 0 ? [] : [{ statement, spans: own }];
    });
    const found = chosen.flatMap(({ statement, spans: own }) => {
        const at = locate(statement, scene);
        return at === undefined ? [] : [{ at, spans: own }];
    });
    const held = found.reduce((sum, { spans: own }) => sum + own.length, 0);
    return found.length < chosen.length || held !== spans.length || held === 0 ? undefined : found;
}

// EXTERNAL MODULE: ./lib/src/report/not-checked.js
var not_checked = __webpack_require__(9408);
// EXTERNAL MODULE: ./lib/src/report/result.js
var result = __webpack_require__(9356);
// EXTERNAL MODULE: ./lib/src/report/select.js
var report_select = __webpack_require__(9817);
// EXTERNAL MODULE: ./lib/src/report/shown-first.js
var shown_first = __webpack_require__(83);
// EXTERNAL MODULE: ./lib/src/report/source.js
var report_source = __webpack_require__(4584);
;// CONCATENATED MODULE: ./lib/src/run/beyond-bounds.js
/** Reasons that are ours: a value was there, and was not followed. */
const ours = new Map([
    ['too-large', 'is larger than is evaluated'],
    ['too-deep', 'is nested deeper than is evaluated'],
    ['too-many-alternatives', 'has more alternatives than are followed'],
]);
/** The text asks for what is not to be had; no honest unknown, such as a variable nobody gives. */
const faults = new Map([
    ['cycle', 'refers to itself'],
    ['outside-workspace', 'is in a file outside of the workspace'],
    ['file-not-found', 'is in a file that is not in the tree'],
    ['failed-call', 'is made by a call that fails'],
    ['unsupported-function', 'is made by a function that is not evaluated'],
]);
/** One entry for each such value of the policies: what is not followed is never silent. */
function beyondBounds(documents) {
    const found = new Map();
    for (const { site, unresolved, instantiated } of documents) {
        const hole = unresolved.find(({ unresolved: { reason } }) => ours.has(reason) || (instantiated && faults.has(reason)))?.unresolved;
        if (hole === undefined)
            continue;
        const span = hole.span.file === site.file ? hole.span : site.span;
        const key = `${hole.reason} ${span.file} ${span.start} ${span.end}`;
        const known = found.get(key);
        if (known === undefined)
            found.set(key, { entry: entryOf(site, hole, span), others: 0 });
        else
            known.others += 1;
    }
    return [...found.values()].map(({ entry, others }) => others === 0 ? entry : { ...entry, text: `${entry.text}, and so in ${others} more` });
}
function entryOf({ file, address }, { reason }, span) {
    const text = `a value of the policy of ${address} ${ours.get(reason) ?? faults.get(reason) ?? ''}`;
    return { file, span, reason, text };
}

// EXTERNAL MODULE: ./lib/src/model/catalogue.js
var catalogue = __webpack_require__(1577);
;// CONCATENATED MODULE: ./lib/src/run/level-counts.js

const columns = {
    granted: 'granted',
    narrower: 'narrower',
    missing: 'missing',
    denied: 'missing',
    ineffective: 'missing',
    undecided: 'undecided',
};
/** What a subject has, lacks and has beyond its baseline, counted in actions by access level, worst level first. */
function levelCounts(required, allowed) {
    return [...catalogue/* accessLevels */.y.toReversed(), 'Unknown'].flatMap((level) => {
        const own = required.filter((row) => (row.level ?? 'Unknown') === level);
        const of = (column) => own.filter((row) => columns[row.verdict] === column).length;
        const counts = {
            level,
            granted: of('granted'),
            narrower: of('narrower'),
            missing: of('missing'),
            undecided: of('undecided'),
            excess: excessOf(allowed, level),
        };
        return own.length === 0 && counts.excess === 0 ? [] : [counts];
    });
}
/** Distinct actions: a statement that repeats another's adds nothing. */
function excessOf(allowed, level) {
    const names = allowed
        .filter(({ verdict }) => verdict === 'excess' || verdict === 'partly-needed')
        .flatMap((row) => row.levels.filter((entry) => entry.level === level))
        .flatMap((entry) => entry.actions.map((action) => action.toLowerCase()));
    return new Set(names).size;
}

// EXTERNAL MODULE: ./lib/src/config/settings.js
var settings = __webpack_require__(5516);
;// CONCATENATED MODULE: ./lib/src/run/adopted-atoms.js



/** The adopted debt that the configuration names; a `UsageError` where the file is not there or none. */
function adoptedAtoms(config, tree) {
    if (config.adopted === undefined)
        return new Set();
    const read = tree.read(config.adopted);
    if ((0,source/* isUnreadable */.G)(read))
        throw new settings/* UsageError */.eb(`the adopted debt ${config.adopted} could not be read: ${read.text}; \`iam-baseline adopt\` writes it`, config.file);
    const atoms = (0,check_adopted/* readAdopted */.sX)(read.text);
    if ('problem' in atoms)
        throw new settings/* UsageError */.eb(atoms.problem, config.adopted);
    return new Set(atoms.map(({ rule, atom }) => `${rule}|${atom}`));
}
/** Files that hold settings: a change to one is shown. */
function watchedFiles(config) {
    return new Set([
        ...settings/* configPaths */.hg,
        ...(config.file === undefined ? [] : [config.file]),
        ...config.baselines,
        ...(config.adopted === undefined ? [] : [config.adopted]),
    ]);
}

// EXTERNAL MODULE: ./lib/src/run/evaluate-tree.js + 11 modules
var evaluate_tree = __webpack_require__(7743);
// EXTERNAL MODULE: ./lib/src/run/libraries.js + 4 modules
var run_libraries = __webpack_require__(222);
// EXTERNAL MODULE: ./lib/src/baselines/resolve.js
var resolve = __webpack_require__(9033);
// EXTERNAL MODULE: ./lib/src/catalogue/nearest.js + 1 modules
var nearest = __webpack_require__(8238);
// EXTERNAL MODULE: ./lib/src/run/configured.js
var configured = __webpack_require__(2642);
// EXTERNAL MODULE: ./lib/src/run/rule-names.js
var rule_names = __webpack_require__(2597);
;// CONCATENATED MODULE: ./lib/src/run/named-in-config.js







/** Throws a `UsageError` for a rule, or a binding of a baseline, version or feature, that does not exist. */
function refuseUnknownNames(config, library) {
    for (const id of config.severity.keys())
        refuseUnknownRule(id, config.file ?? '');
    for (const waiver of config.waivers)
        refuseUnknownRule(waiver.rule, named_in_config_placeOf(waiver, config));
    for (const binding of config.bindings) {
        const bound = (0,resolve/* resolveBaseline */.oL)(library, binding);
        if (!bound.ok)
            throw new settings/* UsageError */.eb(bound.problem, named_in_config_placeOf(binding, config));
    }
}
/** A rule, or a pattern of some. The service may have issue codes that are newer than this release. */
function refuseUnknownRule(text, place) {
    const pattern = text.toLowerCase();
    if (rule_names/* ruleNames */.X.some((name) => (0,wildcard/* coversPattern */.p)(pattern, name)))
        return;
    const near = (0,rule_names/* ruleHint */.q)(pattern);
    if (near === '' && pattern.startsWith('access-analyzer/'))
        return;
    throw new settings/* UsageError */.eb(`there is no rule "${text}"${near}`, place);
}
/** Actions that the configuration calls critical and that the catalogue does not know, a sentence each. */
function unknownCritical({ criticalActions }, catalogue, today) {
    return criticalActions.flatMap((action) => {
        const told = (0,nearest/* unknownAction */.P)(action, catalogue, today);
        if (told.verdict === 'known')
            return [];
        const meant = told.verdict === 'typo' ? `; ${told.suggestion} is` : '';
        return [`the critical action ${action} is none that the catalogue knows${meant}`];
    });
}
/**
 * What the configuration names and the tree does not have, a sentence each: a comparison that is asked for and does not
 * take place. Nothing where a part of the tree is read.
 */
function namedInVain(config, selection, { documents, principals }) {
    if (config.bindings.length + config.serviceControlPolicies.length === 0)
        return [];
    const { tree } = selection;
    const whole = (0,configured/* configured */.t)({ ...selection, selected: tree.paths() }, config);
    if (selection.selected.length < whole.selected.length)
        return [];
    const files = [
        ...new Set([
            ...documents.map((document) => document.site.file),
            ...principals.map((principal) => principal.file),
        ]),
    ];
    const bindings = config.bindings.flatMap((binding) => {
        const { principal } = binding;
        if (principal === undefined
            ? (0,choices/* fileGroups */.rO)([binding], files).length > 0
            : principals.some((one) => (0,choices/* namesPrincipal */.rG)(principal, one)))
            return [];
        const what = principal === undefined
            ? `no file that matches ${(binding.files ?? []).join(', ')} holds a policy`
            : `no principal is called ${principal}`;
        return [`${named_in_config_placeOf(binding, config)}: ${what}, so none is compared with ${binding.baseline}`];
    });
    const policies = config.serviceControlPolicies.flatMap((path) => documents.some(({ site }) => site.file === path)
        ? []
        : [
            `${config.file ?? ''}: ${path} holds no policy, so no service control policy of it is taken into account`,
        ]);
    return [...bindings, ...policies];
}
const named_in_config_placeOf = ({ line }, { file }) => `${file ?? ''}:${line}:1`;

// EXTERNAL MODULE: ./lib/src/config/nearest-name.js
var nearest_name = __webpack_require__(1663);
;// CONCATENATED MODULE: ./lib/src/run/scenarios.js


/**
 * The key scenarios of the configuration with the steps of the vendor's table that they bind. Throws a
 * `UsageError` for a baseline or an operation that no table has.
 */
function boundScenarios(config, library) {
    return config.scenarios.map((scenario) => ({
        ...scenario,
        rows: rowsOf(scenario, config, library),
    }));
}
function rowsOf(scenario, config, library) {
    const tables = tablesFor(scenario.baseline, library).flatMap((baseline) => baseline.scenarios);
    if (tables.length === 0) {
        const withTables = library.ids();
        throw new settings/* UsageError */.eb(`the baseline "${scenario.baseline}" of a scenario has no key table${library.get(scenario.baseline) === undefined ? (0,nearest_name/* didYouMean */.a)(scenario.baseline, withTables) : ''}`, config.file);
    }
    const operation = tables.filter((row) => row.operation === scenario.operation);
    const operations = [...new Set(tables.map((row) => row.operation))];
    if (operation.length === 0)
        throw new settings/* UsageError */.eb(`${scenario.baseline} has no operation "${scenario.operation}"${(0,nearest_name/* didYouMean */.a)(scenario.operation, operations)} (it has ${operations.join(', ')})`, config.file);
    const rows = operation.filter((row) => row.accounts === scenario.accounts &&
        (row.regions === 'any' || row.regions === scenario.regions));
    if (rows.length > 0)
        return rows;
    // A table that says one thing for every account relation states it once, as `same`.
    const told = operation.filter((row) => row.keys.length === 0);
    if (told.length > 0)
        return told;
    throw new settings/* UsageError */.eb(`${scenario.baseline} says nothing of ${scenario.operation} with accounts: ${scenario.accounts}, regions: ${scenario.regions}`, config.file);
}
/** The baseline's own table, else those of the same product. */
function tablesFor(id, library) {
    const bare = id.split('@')[0] ?? id;
    const own = library.get(bare);
    if (own !== undefined && own.scenarios.length > 0)
        return [own];
    const product = bare.split('/').slice(0, 2).join('/');
    return library
        .ids()
        .filter((entry) => entry.startsWith(`${product}/`))
        .flatMap((entry) => library.get(entry) ?? [])
        .filter((baseline) => baseline.scenarios.length > 0);
}

// EXTERNAL MODULE: ./lib/src/check/evidence.js
var evidence = __webpack_require__(5220);
;// CONCATENATED MODULE: ./lib/src/run/third-parties.js


/**
 * Roles that were compared with no baseline although a third party holds them: an account that is known to be a vendor's
 * may assume them, or whoever does has to tell an external id, and nobody asks that of his own people (IAM User Guide:
 * "Access to AWS accounts owned by third parties").
 */
function thirdParties(estate, subjects, vendorAccounts) {
    const compared = new Set(subjects.flatMap(({ principal, bindings }) => (bindings.length > 0 ? [principal] : [])));
    return estate.principals.flatMap((principal) => {
        const trust = principal.trust === undefined ? undefined : estate.documents[principal.trust];
        if (trust === undefined || !principal.instantiated || compared.has(principal))
            return [];
        const vendor = vendorAdmitted(trust, vendorAccounts);
        if (vendor === undefined && !asksForExternalId(trust))
            return [];
        const { address, root, span } = principal;
        return [{ address, root, span, ...(vendor === undefined ? {} : { vendor }) }];
    });
}
/** The vendor whose account may assume the role. */
function vendorAdmitted(trust, vendorAccounts) {
    const { accounts } = (0,evidence/* trustEvidence */.G)([trust]);
    if (accounts.length === 0)
        return undefined;
    const vendors = vendorAccounts();
    return accounts
        .map((account) => vendors.holderOf(account)?.name)
        .find((name) => name !== undefined);
}
function asksForExternalId({ statements }) {
    return statements.some(({ effect, principals, conditions }) => effect === 'Allow' &&
        // AWS services are asked for one, too, as older guides have it.
        principals?.entries.every(({ type }) => type === 'Service') !== true &&
        conditions.some(({ key }) => (0,model_value/* textOf */.b6)(key)?.toLowerCase() === 'sts:externalid'));
}

// EXTERNAL MODULE: ./lib/src/adapters/access-analyzer.js
var access_analyzer = __webpack_require__(2420);
;// CONCATENATED MODULE: ./lib/src/validate/placeholder.js
/** Codes that say that a value has the wrong form: of a placeholder that is no news. */
const aboutForm = new Set([
    'INVALID_ARN_ACCOUNT',
    'INVALID_ARN_PREFIX',
    'INVALID_ARN_REGION',
    'INVALID_ARN_RESOURCE',
    'INVALID_FEDERATED_PRINCIPAL_SYNTAX_IN_ROLE_TRUST_POLICY',
    'INVALID_KMS_KEY_VALUE',
    'INVALID_PARTITION',
    'INVALID_PRINCIPAL_FORMAT',
    'INVALID_REGION',
    'INVALID_SERVICE',
    'INVALID_SERVICE_PRINCIPAL_FORMAT',
    'INVALID_VPC_FORMAT',
    'INVALID_VPCE_FORMAT',
    'MISSING_ARN_FIELD',
    'TYPE_MISMATCH',
    'TYPE_MISMATCH_IP_RANGE',
]);
/** `<region>`, `{account-id}`, `{{ name }}`, `:[ACCOUNT]:`; `${\u2026}` is a variable of the policy language. */
const bracketed = /<[^<>\s][^<>\n]{0,80}>|(?<![$%{])\{\{?[ \t]*[A-Za-z_][\w .-]{0,60}\}\}?|(?<=:)\[[A-Za-z][\w .-]{0,60}\]/g;
/** `ACCOUNT_ID`, `BUCKET-NAME`: several words in capitals; a Region in capitals ends in a digit. */
const shouted = /^(?!.*-\d$)[A-Z][A-Z0-9]*(?:[_-][A-Z0-9]+)+$/;
/** No account, Region or partition is a word in capitals: `REGION`, `ACCOUNT`, `XXXXXXXXXXXX`. */
const shoutedField = /^[A-Z]{4,}\d?$/;
/** `xxxxxxxxxxxx`, `xxACCOUNTxx`. */
const crossedOut = /^[xX]{2}[A-Za-z_-]*[xX]{2}$/;
/** Longer values are read no further than this. */
const mostRead = 400;
/** The parts of a value that somebody is to fill in, as they are written. */
function placeholdersIn(value) {
    const text = value.slice(0, mostRead);
    const fields = text.split(':');
    // With a colon too few an ARN stays wrong when it is filled in.
    if (fields[0] === 'arn' && fields.length < 6)
        return [];
    const words = fields[0] === 'arn' ? fields.slice(1, 5) : [text];
    return [
        ...[...text.matchAll(bracketed)].map(([found]) => found),
        ...words.filter((word) => [shouted, shoutedField, crossedOut].some((form) => form.test(word))),
    ];
}
/**
 * The placeholders that are all a finding is about: in the value as the source has it, or, where the value
 * came from elsewhere, as the finding cites it. None where what is wrong would stay wrong.
 */
function placeholdersOf(issueCode, source, details) {
    if (!aboutForm.has(issueCode) || source.includes('\n'))
        return [];
    const written = placeholdersIn(source);
    if (written.length > 0)
        return written;
    return details
        .split(/\s+/, 40)
        .filter((word) => /[<_]/.test(word))
        .flatMap((word) => placeholdersIn(word.replace(/[.:,]$/, '')));
}

// EXTERNAL MODULE: ./node_modules/p-map/index.js
var p_map = __webpack_require__.later(606, 606);
// EXTERNAL MODULE: ./lib/src/validate/node.js
var node = __webpack_require__(4997);
;// CONCATENATED MODULE: ./lib/src/validate/render.js
/** Elements whose strings may hold stand-ins: findings elsewhere do not hang on what the holes are. */
const tolerant = new Set(['Resource', 'NotResource', 'Condition']);
/** Text that a hole of each meaning could be, so that ARNs around it stay well formed. */
const standIns = {
    partition: 'aws',
    region: 'us-east-1',
    account: '123456789012',
    name: 'stand-in',
    field: 'stand-in',
    arn: undefined,
    any: undefined,
};
/**
 * The document as minified JSON. Holes inside resources and condition values become stand-ins of their
 * meaning; a document with any other hole is not sent, for the answer would be about another document.
 */
function renderForService(value) {
    let standInCount = 0;
    let obstacle;
    const refuse = (text) => {
        obstacle ??= text;
        return 'null';
    };
    const string = (pieces, element) => {
        let text = '';
        for (const piece of pieces) {
            if (piece.kind === 'literal') {
                text += piece.text;
                continue;
            }
            const standIn = standIns[piece.shape] ??
                (pieces.length > 1 && piece.shape === 'any' ? 'stand-in' : undefined);
            if (standIn === undefined || element === undefined || !tolerant.has(element))
                return refuse(`\${${piece.text}} is not known`);
            standInCount += 1;
            text += standIn;
        }
        return JSON.stringify(text);
    };
    const render = (value, element) => {
        switch (value.kind) {
            case 'null':
                return 'null';
            case 'bool':
                return String(value.value);
            case 'number':
                return value.text;
            case 'string':
                return string(value.pieces, element);
            case 'list': {
                if (value.open !== undefined)
                    return refuse(`the list holds \${${value.open.text}}`);
                const items = value.items.filter((item) => item.kind !== 'absent');
                return `[${items.map((item) => render(item, element)).join(',')}]`;
            }
            case 'map': {
                if (value.open !== undefined)
                    return refuse(`the object holds \${${value.open.text}}`);
                const entries = value.entries.filter((entry) => entry.value.kind !== 'absent');
                return `{${entries
                    .map((entry) => {
                    const key = string(entry.key.pieces, undefined);
                    const inner = tolerant.has(element ?? '') ? element : keyText(key);
                    return `${key}:${render(entry.value, inner)}`;
                })
                    .join(',')}}`;
            }
            case 'unresolved':
                return refuse(`\${${value.text}} is not known`);
            case 'alternatives':
                return refuse('a branch is not decided');
            case 'json':
            case 'absent':
                return refuse('a part is no policy element');
        }
    };
    const text = render(value, undefined);
    return obstacle === undefined
        ? { kind: 'text', text, standIns: standInCount }
        : { kind: 'unsendable', text: obstacle };
}
function keyText(json) {
    const key = JSON.parse(json);
    return typeof key === 'string' ? key : '';
}

// EXTERNAL MODULE: ./lib/src/validate/validate.js + 33 modules
var validate = __webpack_require__(4247);
;// CONCATENATED MODULE: ./lib/src/validate/validate-documents.js






/** Calls that are made at the same time; the service publishes no quota. */
const concurrency = 4;
/** Documents that one sentence names; more are only counted. */
const namedDocuments = 4;
/**
 * Validates documents with the service, where a session is given, and with the embedded validator where
 * the service cannot or will not answer. Every question has exactly one answer.
 */
async function validateDocuments(questions, live, memo = new model_memo/* Memo */.l()) {
    const answers = live === undefined
        ? questions.map((question) => embedded(question, undefined, memo))
        : await (0,p_map/* default */.Ay)(questions, (question) => answer(question, live, memo), { concurrency });
    const count = answers.filter((item) => item.origin === 'live').length;
    return {
        answers,
        origin: count === 0 ? 'embedded' : count === answers.length ? 'live' : 'mixed',
        fellBack: answers.filter((item) => item.fallback !== undefined).length,
        notes: fallbackNotes(answers, questions),
    };
}
/** One sentence a reason, with the documents it is about. */
function fallbackNotes(answers, questions) {
    const reasons = new Map();
    for (const [index, { fallback }] of answers.entries()) {
        if (fallback === undefined)
            continue;
        (0,multimap/* addTo */.D)(reasons, fallback.text, index);
    }
    return [...reasons].map(([reason, indexes]) => {
        const names = [...new Set(indexes.flatMap((index) => questions[index]?.name ?? []))];
        const listed = names.length > namedDocuments ? '' : names.join(', ');
        return (`the embedded validator checked ${indexes.length} ${indexes.length === 1 ? 'document' : 'documents'}` +
            `${listed === '' ? '' : ` (${listed})`}: ${reason}`);
    });
}
async function answer(question, live, memo) {
    const rendered = renderForService(question.value);
    if (rendered.kind === 'unsendable')
        return embedded(question, { text: 'parts of it are not spelled out, so it was not sent', isRefusal: false }, memo);
    const reply = await live.validatePolicy({
        text: rendered.text,
        policyType: question.policyType,
        resourceType: question.resourceType,
    });
    if (reply.kind === 'refused')
        return embedded(question, { text: reply.text, isRefusal: reply.reason !== 'too-large' }, memo);
    return place(reply.value, (0,node/* readNode */.XH)(question.value));
}
/** Longer documents hardly have a twin, and their texts are not kept. */
const longestRemembered = 20_000;
const faultless = { findings: [], withheld: 0 };
/** A document that head and base share is validated once, and one that says what a faultless one says not at all. */
function embedded(question, fallback, memo) {
    const { value, policyType, resourceType = '' } = question;
    const found = memo.about(`validate ${policyType} ${resourceType}`, value, () => {
        const root = (0,node/* readNode */.XH)(value);
        const said = `${policyType}\n${resourceType}\n${(0,node/* sayingOf */.NM)(root)}`;
        if (said.length > longestRemembered)
            return (0,validate/* validateNode */.T2)(root, question);
        const first = [];
        const isFaultless = memo.of('faultless', said, () => {
            const own = (0,validate/* validateNode */.T2)(root, question);
            first.push(own);
            return own.findings.length === 0 && own.withheld === 0;
        });
        return first[0] ?? (isFaultless ? faultless : (0,validate/* validateNode */.T2)(root, question));
    });
    return { ...found, origin: 'embedded', fallback };
}
/** Findings of the service at the nodes their paths lead to; those on stand-ins are dropped. */
function place(findings, root) {
    const placed = [];
    let withheld = 0;
    for (const finding of findings) {
        const nodes = finding.locations.map(({ path }) => validate_documents_nodeAt(root, path));
        if (nodes.some(node/* isUnread */.KJ)) {
            withheld += 1;
            continue;
        }
        placed.push({
            ...finding,
            locations: finding.locations.map(({ path }, index) => ({
                path,
                span: (nodes[index] ?? root).span,
            })),
        });
    }
    return { findings: placed, withheld, origin: 'live', fallback: undefined };
}
/** The node a path leads to; the last one on the way where it leads nowhere. */
function validate_documents_nodeAt(root, path) {
    let node = root;
    for (const step of path) {
        if ('index' in step)
            node = node.items[step.index] ?? node;
        else if ('key' in step)
            node = node.entries.findLast((e) => e.name === step.key)?.key ?? node;
        else if ('value' in step)
            node = node.entries.findLast((e) => e.name === step.value)?.value ?? node;
    }
    return node;
}

;// CONCATENATED MODULE: ./lib/src/run/empty-by-reference.js


/** Codes that say that something is empty or left out, and the Terraform arguments that would hold it. */
const emptiness = new Map([
    ['MISSING_STATEMENT', undefined],
    ['MISSING_ACTION', /\b(not_)?actions?\s*[=:{]/i],
    ['MISSING_RESOURCE', /\b(not_?)?resources?\s*[=:{]/i],
    ['MISSING_PRINCIPAL', /\b(not_?)?principals?\s*[=:{]/i],
    ['EMPTY_ARRAY_ACTION', undefined],
    ['EMPTY_ARRAY_RESOURCE', undefined],
    ['EMPTY_ARRAY_PRINCIPAL', undefined],
    ['EMPTY_OBJECT_PRINCIPAL', undefined],
    ['INVALID_PRINCIPAL_FORMAT', undefined],
]);
/**
 * True where a policy is faulty only because something it refers to is empty, such as a variable whose
 * default is `""` or `[]`. Such a default asks to be replaced when the configuration is applied: what
 * stands in the source is no fault, and whether there is one is not known.
 */
function isEmptyByReference({ issueCode, locations }, document, textOf) {
    const argument = emptiness.get(issueCode);
    const span = locations[0]?.span ?? document.site.span;
    if (!emptiness.has(issueCode) || !/\.(tf|tofu)(\.json)?$/.test(document.site.file))
        return false;
    if (issueCode === 'MISSING_STATEMENT')
        return !/\bstatement"?\s*[=:]\s*\[\s*\]/i.test(sourceOf(document.site.span, textOf));
    if (issueCode === 'INVALID_PRINCIPAL_FORMAT' && !isEmptyPrincipal(document, span))
        return false;
    const statement = document.statements.find((candidate) => (0,model_span/* contains */.gR)(candidate.span, span));
    if (argument !== undefined)
        return statement !== undefined && argument.test(sourceOf(statement.span, textOf));
    return statement === undefined || !writtenEmpty.test(sourceOf(span, textOf));
}
const writtenEmpty = /^\s*("\s*"|\[\s*\]|\{\s*\})\s*$/;
/** Codes that speak of what is written, whatever it is evaluated to. */
const ofTheText = new Set(['INVALID_ACTION', 'INVALID_SERVICE_IN_ACTION']);
/**
 * True where a finding is about a document that today's values do not create. It is shown as it would
 * be, made of references to other things that are not there either: only its own text is judged.
 */
function isOfNothing({ issueCode }, document) {
    return !document.instantiated && !ofTheText.has(issueCode);
}
function isEmptyPrincipal(document, span) {
    return document.statements.some((statement) => (statement.principals?.entries ?? []).some(({ value }) => (0,model_span/* sameSpan */.D4)(value.span, span) && (0,model_value/* textOf */.b6)(value) === ''));
}
function sourceOf(span, textOf) {
    return textOf(span.file)?.slice(span.start, span.end) ?? '';
}

;// CONCATENATED MODULE: ./lib/src/run/fragment.js

/** What of a fragment's outline is no fault: somebody puts the rest of the policy around it. */
const ofOutline = new Set(['MISSING_VERSION']);
/** True for what the validator says of the frame that a fragment does not have. */
function isOfFrame(issueCode, document) {
    return ofOutline.has(issueCode) && policyValue(document) !== document.value;
}
/**
 * The value of a document as a policy: a statement or a list of statements in a file, which others build their
 * policies from, stands in the frame that it lacks; everything else is as it is written.
 */
function policyValue({ site, value }) {
    if (site.resourceType !== undefined)
        return value;
    if (value.kind === 'list')
        return framed(value);
    if (value.kind !== 'map' || has(value, 'statement'))
        return value;
    if (!has(value, 'effect') || !(has(value, 'action') || has(value, 'notaction')))
        return value;
    return framed({ kind: 'list', items: [value], span: value.span });
}
function framed(statements) {
    const { span } = statements;
    const key = (0,model_value/* literal */.eu)('Statement', { ...span, end: span.start }, false);
    return { kind: 'map', entries: [{ key, value: statements }], span };
}
function has(map, name) {
    return map.entries.some(({ key }) => (0,model_value/* textOf */.b6)(key)?.toLowerCase() === name);
}

;// CONCATENATED MODULE: ./lib/src/run/true-here.js


/** Resource types whose policies have no Resource element: the repository is the resource. */
const withoutResource = /^(aws_ecr(public)?_(repository|registry)|awscc_ecr|AWS::ECR::|AWS::RAM::Permission)/;
/** What is said of a grant: a boundary is none. */
const ofGrants = /^(PASS_ROLE|CREATE_SLR)_WITH_/;
/** False for what the service says of a policy in general and is not so where this one is used. */
function isTrueHere({ issueCode, locations }, document, textOf) {
    const span = locations[0]?.span ?? document.site.span;
    if (document.kind === 'boundary' && ofGrants.test(issueCode))
        return false;
    if (issueCode === 'INVALID_POLICY_ELEMENT' && isRecordedAnswer(document))
        return false;
    if (issueCode === 'MISSING_VERSION')
        return isWritten(document, textOf);
    if (issueCode === 'MISSING_RESOURCE')
        return !namesNoResource(document);
    if (issueCode === 'MISMATCHED_ACTION_FOR_PRINCIPAL')
        return !isDeniedToAll(document, span);
    if (issueCode !== 'DATA_TYPE_MISMATCH')
        return true;
    const resourceType = document.site.resourceType ?? '';
    if (!resourceType.startsWith('AWS::'))
        return true;
    // CloudFormation hands on numbers and booleans as strings, and SAM wraps a list parameter once more,
    // also in the policies that it writes into an API's definition.
    if (document.site.property === 'Body.x-amazon-apigateway-policy')
        return false;
    const text = textOf(span.file)?.slice(span.start, span.end) ?? '';
    return (!resourceType.startsWith('AWS::Serverless::') && !/^(-?\d+(\.\d+)?|true|false)$/i.test(text));
}
/** False for what a transform makes of a policy template or a destination: nobody can give that a Version. */
function isWritten({ value }, textOf) {
    if (value.kind !== 'map')
        return true;
    const key = value.entries.find((entry) => (0,model_value/* textOf */.b6)(entry.key)?.toLowerCase() === 'statement')?.key;
    const text = key === undefined ? undefined : textOf(key.span.file);
    if (key === undefined || text === undefined)
        return true;
    return /statement/i.test(text.slice(key.span.start, key.span.end));
}
/** An answer of an API, kept by a test: what it says beside the policy is no element of it. */
function isRecordedAnswer({ site, value }) {
    return (site.resourceType === undefined &&
        value.kind === 'map' &&
        (0,model_value/* valueOf */.RP)(value, 'ResponseMetadata') !== undefined);
}
/** A file of its own does not say what carries it: the actions are a repository's, or anyone's. */
function namesNoResource({ kind, site, statements }) {
    if (site.resourceType !== undefined)
        return withoutResource.test(site.resourceType);
    const actions = statements.flatMap((statement) => statement.actions?.entries ?? []);
    return (kind === 'resource' &&
        statements.every(({ resources }) => resources === undefined) &&
        actions.every(({ value }) => /^(ecr(-public)?:.*|\*)$/i.test((0,model_value/* textOf */.b6)(value) ?? '')));
}
/** `*` is everybody, federated users too: a Deny of every way to assume a role is a perimeter. */
function isDeniedToAll({ statements }, span) {
    const statement = statements.find((candidate) => (0,model_span/* contains */.gR)(candidate.span, span));
    return (statement?.effect === 'Deny' &&
        (statement.principals?.entries ?? []).some(({ value }) => (0,model_value/* textOf */.b6)(value) === '*'));
}

// EXTERNAL MODULE: ./lib/src/access/not-granted.js
var not_granted = __webpack_require__(3878);
// EXTERNAL MODULE: ./lib/src/access/not-public.js
var not_public = __webpack_require__(2124);
// EXTERNAL MODULE: ./lib/src/check/pair-documents.js
var pair_documents = __webpack_require__(9610);
;// CONCATENATED MODULE: ./lib/src/run/custom-checks.js





/** Calls that are made at the same time; the service publishes no quota. */
const custom_checks_concurrency = 4;
/** Documents that a note names before it counts the rest. */
const named = 10;
/**
 * The service's custom checks of what the change alters: new access between base and head, access for
 * everybody, and the critical actions; without a base the critical actions of every policy. Documents
 * with holes or errors are not sent. The base is asked where the head's answer is news to the embedded
 * proof, for what was so before is not the change's doing.
 */
async function customChecks(question, live) {
    const changed = changedDocuments(question.head, question.base);
    const faulty = new Set(question.validation
        .filter((result) => result.findingType === 'ERROR')
        .map((result) => result.document));
    const planned = [];
    const withHoles = new Set();
    const withErrors = new Set();
    for (const check of ['new access', 'public access', 'critical actions']) {
        for (const { index, document, old } of changed) {
            const wanted = callOf(check, document, old?.document, question, live);
            if (wanted === undefined)
                continue;
            const { address } = document.site;
            if (wanted === 'holes')
                withHoles.add(address);
            else if (faulty.has(index))
                withErrors.add(address);
            else
                planned.push({ check, index, document, ask: wanted });
        }
    }
    const down = live.down;
    if (down !== undefined) {
        const notes = planned.length === 0 ? [] : [`${custom_checks_counted(planned.length)} of the service were not made either`];
        return { head: nothing, base: nothing, notes };
    }
    const answers = await askAll(planned);
    const before = await askAll(baseQuestions(answers, changed, question, live));
    return {
        head: checksOf(answers),
        base: checksOf(before),
        notes: [
            ...notSent(withHoles, 'has parts that the source does not spell out'),
            ...notSent(withErrors, 'has errors'),
            ...refusals([...answers, ...before]),
        ],
    };
}
const nothing = {
    newAccess: new Map(),
    publicAccess: new Map(),
    criticalActions: new Map(),
};
function changedDocuments(head, base) {
    const pairs = (0,pair_documents/* pairDocuments */.V)(head.documents, base?.documents ?? []);
    return [...head.documents.entries()].flatMap(([index, document]) => {
        if (document.site.assembled === true || !document.instantiated)
            return [];
        const at = pairs.get(index);
        const before = base?.documents[at ?? -1];
        if (at === undefined || before === undefined)
            return [{ index, document, old: undefined }];
        if ((0,pair_documents/* policyText */.M)(before) === (0,pair_documents/* policyText */.M)(document))
            return [];
        return [{ index, document, old: { document: before, index: at } }];
    });
}
/** The call that a check of a document takes; undefined where the check does not apply to it. */
function callOf(check, document, old, question, live) {
    const policyType = checkedType(document);
    if (policyType === undefined)
        return undefined;
    switch (check) {
        case 'new access': {
            if (old === undefined)
                return undefined;
            const base = plainText(old);
            const head = plainText(document);
            if (base === undefined || head === undefined)
                return 'holes';
            return () => live.checkNoNewAccess({ base, head, policyType });
        }
        case 'public access': {
            const resourceType = document.site.publicAccessResourceType;
            if (question.base === undefined || resourceType === undefined || document.kind === 'identity')
                return undefined;
            const text = plainText(document);
            return text === undefined ? 'holes' : () => live.checkNoPublicAccess({ text, resourceType });
        }
        case 'critical actions': {
            const { criticalActions: actions } = question;
            if (actions.length === 0 || document.kind !== 'identity')
                return undefined;
            const text = plainText(document);
            return text === undefined
                ? 'holes'
                : () => live.checkAccessNotGranted({ text, policyType, actions, resources: [] });
        }
    }
}
/** Boundaries and control policies grant nothing, and the checks do not take them. */
function checkedType({ kind }) {
    if (kind === 'identity')
        return 'IDENTITY_POLICY';
    return kind === 'resource' || kind === 'trust' ? 'RESOURCE_POLICY' : undefined;
}
/** The document as it will be, or undefined where it has holes: with stand-ins the answer would be another's. */
function plainText({ value }) {
    const rendered = renderForService(value);
    return rendered.kind === 'text' && rendered.standIns === 0 ? rendered.text : undefined;
}
function askAll(planned) {
    return (0,p_map/* default */.Ay)(planned, async (item) => ({ ...item, answer: await item.ask() }), { concurrency: custom_checks_concurrency });
}
/** Where the service sees what the proof does not: whether it saw so in the base. */
function baseQuestions(answers, changed, question, live) {
    const olds = new Map(changed.map(({ index, old }) => [index, old]));
    return answers.flatMap(({ check, index, document, answer }) => {
        const old = olds.get(index);
        if (check === 'new access' || old === undefined)
            return [];
        if (answer.kind === 'refused' || answer.value.result === 'PASS')
            return [];
        if (isProved(check, document, question.criticalActions))
            return [];
        const ask = callOf(check, old.document, undefined, question, live);
        return ask === undefined || ask === 'holes' ? [] : [{ check, ...old, ask }];
    });
}
/** True where the embedded proof says FAIL too. */
function isProved(check, document, actions) {
    if (check === 'critical actions')
        return (0,not_granted/* checkAccessNotGranted */.j7)(document, [{ actions, resources: [] }]).result === 'FAIL';
    const type = document.site.publicAccessResourceType ?? '';
    return (0,not_public/* checkNoPublicAccess */.$)(document, type).result === 'FAIL';
}
function checksOf(answers) {
    const of = (check) => new Map(answers.flatMap((item) => item.check === check && item.answer.kind === 'answered'
        ? [[item.index, item.answer.value]]
        : []));
    return {
        newAccess: of('new access'),
        publicAccess: of('public access'),
        criticalActions: of('critical actions'),
    };
}
function notSent(addresses, why) {
    if (addresses.size === 0)
        return [];
    const all = [...addresses];
    const verb = all.length === 1 ? why : why.replace(/^has/, 'have');
    return [
        `${all.length} ${all.length === 1 ? 'policy' : 'policies'} ${verb} and ${all.length === 1 ? 'was' : 'were'} not sent to the custom checks of IAM Access Analyzer: ${listed(all)}`,
    ];
}
/** One sentence a reason, with what stays without an answer of the service. */
function refusals(answers) {
    const reasons = new Map();
    for (const { check, document, answer } of answers) {
        if (answer.kind === 'answered')
            continue;
        const known = reasons.get(answer.text) ?? new Set();
        known.add(`${check} of ${document.site.address}`);
        reasons.set(answer.text, known);
    }
    return [...reasons].map(([text, questions]) => `${text}: the embedded proof alone speaks about ${listed([...questions])}`);
}
function custom_checks_counted(count) {
    return count === 1 ? 'one custom check' : `${count} custom checks`;
}
function listed(items) {
    const rest = items.length - named;
    return items.slice(0, named).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}

;// CONCATENATED MODULE: ./lib/src/run/validation.js










const policyTypes = {
    identity: 'IDENTITY_POLICY',
    boundary: 'IDENTITY_POLICY',
    trust: 'RESOURCE_POLICY',
    resource: 'RESOURCE_POLICY',
    'service-control': 'SERVICE_CONTROL_POLICY',
    'resource-control': 'RESOURCE_CONTROL_POLICY',
};
/** The policy type and resource type a document is validated as. */
function questionOf(document) {
    return {
        policyType: policyTypes[document.kind],
        resourceType: document.kind === 'trust'
            ? 'AWS::IAM::AssumeRolePolicyDocument'
            : document.site.validatePolicyResourceType,
    };
}
/** More findings than any policy of AWS has entries; the rest of a document is counted. */
const mostOfDocument = 2_000;
/**
 * Asks whoever is to speak about every document; every document has one answer. Where the run insists on
 * the service, what it would not answer is not checked.
 */
async function validateWith(estate, catalogue, textOf, live, insists, memo = new model_memo/* Memo */.l()) {
    const documents = estate.documents.flatMap((document, index) => document.site.assembled === true ? [] : [{ document, index }]);
    const answer = await validateDocuments(documents.map(({ document }) => ({
        value: policyValue(document),
        catalogue,
        name: document.site.address,
        ...questionOf(document),
    })), live, memo);
    let emptied = 0;
    const cut = [];
    const results = answer.answers.flatMap(({ findings, origin }, nth) => {
        const entry = documents[nth];
        if (entry === undefined)
            return [];
        const { document, index } = entry;
        const said = findings.filter((finding) => isTrueHere(finding, document, textOf) && !isOfFrame(finding.issueCode, document));
        const shown = said.filter((finding) => !isOfNothing(finding, document) && !isEmptyByReference(finding, document, textOf));
        emptied += said.length - shown.length;
        if (shown.length > mostOfDocument)
            cut.push(`${shown.length - mostOfDocument} more validation findings of ${document.site.address} are not shown`);
        return shown
            .slice(0, mostOfDocument)
            .map((finding) => resultOf(finding, origin, index, document, textOf));
    });
    const withheld = emptied + answer.answers.reduce((sum, item) => sum + item.withheld, 0);
    return {
        results,
        origin: answer.origin === 'mixed' ? 'live' : answer.origin,
        fellBack: answer.fellBack,
        notes: [
            ...answer.notes,
            ...cut,
            ...(withheld === 0
                ? []
                : [
                    `${withheld} validation ${withheld === 1 ? 'finding rests' : 'findings rest'} on parts the source does not spell out and ${withheld === 1 ? 'is' : 'are'} not shown`,
                ]),
        ],
        notChecked: insists ? unanswered(answer.answers, documents) : [],
    };
}
/**
 * What the service was to answer and did not, one entry a document; where it answered nothing at all and
 * always for the same reason, one entry a file, all in the same words.
 */
function unanswered(answers, documents) {
    const refusals = answers.flatMap(({ fallback }) => fallback?.isRefusal === true ? [fallback] : []);
    const isForAll = answers.every(({ origin }) => origin === 'embedded') &&
        new Set(refusals.map(({ text }) => text)).size === 1;
    const entries = new Map();
    answers.forEach(({ fallback }, nth) => {
        const site = documents[nth]?.document.site;
        if (fallback?.isRefusal !== true || site === undefined)
            return;
        const who = isForAll ? 'policies were' : `${site.address} was`;
        const key = isForAll ? site.file : String(nth);
        if (entries.has(key))
            return;
        entries.set(key, {
            file: site.file,
            span: site.span,
            reason: 'access-analyzer',
            text: `${who} checked by the embedded validator alone: ${fallback.text}`,
        });
    });
    return [...entries.values()];
}
function resultOf(finding, origin, index, document, textOf) {
    const [first, ...rest] = finding.locations;
    const span = within(first?.span ?? document.site.span, textOf);
    const source = textOf(span.file)?.slice(span.start, span.end) ?? '';
    return {
        document: index,
        issueCode: finding.issueCode,
        findingType: typeOf(finding.findingType),
        details: finding.findingDetails,
        learnMore: finding.learnMoreLink,
        span,
        related: rest.map((location) => within(location.span, textOf)),
        origin,
        isWhole: (first?.path ?? []).length === 0,
        elements: [
            keyOf(first?.path ?? [], span, textOf),
            ...(ofEachEntry.has(finding.issueCode) ? rest : []).map((location) => keyOf(location.path, within(location.span, textOf), textOf)),
        ],
        placeholders: placeholdersOf(finding.issueCode, source, finding.findingDetails),
    };
}
/** Of these each entry of the list that they name is one thing to mend: the others stay when one goes. */
const ofEachEntry = new Set(['REDUNDANT_ACTION', 'REDUNDANT_RESOURCE']);
const quotes = new Set(['"', "'", '\u201c', '\u201d', '\u2018', '\u2019']);
/**
 * A quoted scalar's span without its quotes, as every other rule points at it. Where the text had to be
 * repaired they may be those of a word processor, and the closing one may be missing.
 */
function within(span, textOf) {
    const text = textOf(span.file);
    if (text === undefined || span.end - span.start < 2)
        return span;
    if (text.charAt(span.start) === '\\')
        return withinEscaped(span, text);
    if (!quotes.has(text.charAt(span.start)))
        return span;
    const isClosed = quotes.has(text.charAt(span.end - 1));
    return { ...span, start: span.start + 1, end: isClosed ? span.end - 1 : span.end };
}
/** Within a text of another syntax the quotes are escaped. */
function withinEscaped(span, text) {
    const mark = /^\\{1,15}"/.exec(text.slice(span.start, span.start + 16))?.[0];
    if (mark === undefined || span.end - span.start < 2 * mark.length)
        return span;
    const isClosed = text.startsWith(mark, span.end - mark.length);
    const end = isClosed ? span.end - mark.length : span.end;
    return { ...span, start: span.start + mark.length, end };
}
/**
 * The element and the text it is about: stays the same when statements and lines move. What stands
 * behind `atomOfText` is another text once the element is edited or laid out anew.
 */
function keyOf(path, span, textOf) {
    const names = path.flatMap((step) => 'value' in step ? [step.value] : 'key' in step ? [step.key] : []);
    const text = textOf(span.file)?.slice(span.start, span.end) ?? '';
    const isScalar = text.length <= 200 && !/^[{[]|\s/.test(text);
    // A text that had to be repaired may lack one of its quotes.
    const own = isScalar
        ? `.${text.replace(/^["'\u201c\u201d\u2018\u2019]|["'\u201c\u201d\u2018\u2019]$/g, '')}`
        : finding/* atomOfText */.q + (0,hash/* shortHash */.B)(text.replace(/\s+/g, ''));
    return names.join('.') + own;
}
function validationOff() {
    return { results: [], origin: 'off', fellBack: 0, notes: [], notChecked: [] };
}
/** The service knows finding types that we may not; an unknown one is shown as a warning. */
function typeOf(type) {
    return type === 'ERROR' || type === 'SECURITY_WARNING' || type === 'SUGGESTION' ? type : 'WARNING';
}
/**
 * Whoever the mode names: `auto` asks the service where the environment has credentials, `live`
 * always, `embedded` never. `budget` is the number of charged calls that may be made.
 */
async function openValidator(mode, catalogue, environment, budget) {
    if (mode === 'off')
        return { validate: () => Promise.resolve(validationOff()), customChecks: undefined };
    const wanted = mode === 'live' || (mode === 'auto' && (0,access_analyzer/* namesCredentials */.l)(environment));
    if (!wanted)
        return {
            validate: (estate, textOf, memo) => validateWith(estate, catalogue, textOf, undefined, false, memo),
            customChecks: undefined,
        };
    const { openLive } = await __webpack_require__.e(/* import() */ 791).then(__webpack_require__.bind(__webpack_require__, 791));
    const live = openLive(environment, budget);
    return {
        validate: (estate, textOf, memo) => validateWith(estate, catalogue, textOf, live, mode === 'live', memo),
        customChecks: budget === 0 ? undefined : (question) => customChecks(question, live),
    };
}

// EXTERNAL MODULE: ./lib/src/version.js
var src_version = __webpack_require__(1294);
;// CONCATENATED MODULE: ./lib/src/run.js





























/** The whole way once: evaluate both trees, bind, compare, check, waive, repair, count. */
async function analyse(request) {
    const { analysis, written } = await judge(request);
    const { estate, selection, result } = analysis;
    const seen = seenOf(selection.selected, request.mostRepairs);
    const shown = await (0,deferred/* withYaml */.O9)(() => selection.selected.map((finding) => {
        request.room?.();
        return seen?.has(finding) !== false ? repairFinding(finding, estate, written) : finding;
    }));
    return {
        ...analysis,
        selection: { ...selection, selected: shown },
        result: { ...result, findings: shown },
    };
}
/** The findings that somebody will see; undefined for all. */
function seenOf(selected, most) {
    if (most === undefined)
        return undefined;
    return new Set((0,shown_first/* shownFirst */.wr)(selected)
        .slice(0, most)
        .map(({ finding }) => finding));
}
/**
 * All but the repairs, with the texts that these are made from. Comparisons, accesses and what was remembered of them
 * are the most that a run holds, and are no more needed when it ends.
 */
async function judge(request) {
    const { config } = request;
    const settingsTree = request.settingsFrom ?? request.head.tree;
    const libraries = await (0,run_libraries/* openLibraries */.O)(request.data, config, settingsTree);
    refuseUnknownNames(config, libraries.library);
    const adopted = adoptedAtoms(config, settingsTree);
    const validator = await openValidator(request.accessAnalyzer, libraries.catalogue, request.environment, request.customCheckBudget);
    const today = request.now.toISOString().slice(0, 10);
    const memo = new model_memo/* Memo */.l(request.room);
    const shared = request.base === undefined ? undefined : { units: new shared_units/* SharedUnits */.n_(), memo };
    const { estate: head } = await (0,evaluate_tree/* evaluateTree */.q7)(withRoom(request.head, request.room), config, {
        managed: libraries.managed,
        shared,
    });
    const base = request.base === undefined
        ? undefined
        : await baseContext(request, request.base, head, libraries, validator, today, memo, shared);
    const settled = settle(head, base?.estate, config.inlineWaivers);
    const { estate } = settled;
    const bound = bind(estate, request, libraries, base, memo);
    const texts = { head: request.head.tree, base: request.base?.selection.tree };
    const written = { text: (tree, file) => textIn(texts[tree], file) };
    const secrets = { head: estate.secrets, base: base?.estate.secrets };
    const located = (0,report_source/* sources */.Tj)((0,report_source/* masked */.Iv)(written, (tree) => secrets[tree]));
    const validation = await validator.validate(estate, (file) => located.text('head', file), memo);
    const asked = await validator.customChecks?.({
        head: estate,
        base: base?.estate,
        criticalActions: config.criticalActions,
        validation: validation.results,
    });
    const context = {
        estate,
        catalogue: libraries.catalogue,
        vendorAccounts: libraries.vendorAccounts,
        subjects: bound.subjects,
        validation: validation.results,
        serviceChecks: asked?.head,
        settings: settingsOf(config, libraries, today),
        settingsChanges: [...settled.changes, ...(await changedFiles(request))],
        bindingProblems: bindingProblems(bound.problems),
        base: base === undefined ? undefined : { ...base, serviceChecks: asked?.base },
    };
    const found = findings(context, { rules: registry/* rules */.a, severity: config.severity });
    const waived = applyWaivers(found, config.waivers, estate, { today, inline: settled.waivers });
    const old = (0,check_adopted/* applyAdopted */.Cz)(waived.kept, adopted, estate);
    const adoptedDebt = old.adopted.map((finding) => ({ ...finding, isAdopted: true }));
    const setAside = [...waived.waived, ...adoptedDebt];
    const all = old.kept.toSorted(result/* compareFindings */.Eg);
    const selection = (0,report_select/* select */.L)(all, base === undefined ? 'all' : request.scope, request.base?.changes);
    const shown = selection.selected;
    const analysis = {
        selection,
        sources: located,
        estate,
        result: {
            tool: {
                name: 'iam-baseline',
                version: src_version/* version */.r,
                catalogueDate: libraries.catalogue.date,
                baselinesDate: libraries.library.date,
            },
            counts: countsOf({ estate, shown, setAside, adopted: adoptedDebt.length, validation }),
            findings: shown,
            waived: setAside,
            notChecked: notChecked(estate, validation, libraries),
            compared: compared(context),
            thirdParties: base === undefined ? thirdParties(estate, bound.subjects, libraries.vendorAccounts) : [],
            keyTables: (0,scenarios/* reportedTables */.T)(context),
            notes: [
                ...request.notes,
                ...validation.notes,
                ...(asked?.notes ?? []),
                ...waived.notes,
                ...settled.notes,
                ...namedInVain(config, request.head, estate),
                ...unknownCritical(config, libraries.catalogue, today),
                ...notesOf(context, selection.rest.length),
            ],
            accessChange: base === undefined ? undefined : accessChange(all),
            compares: base !== undefined,
        },
    };
    return { analysis, written };
}
function countsOf(found) {
    const { estate, shown, validation } = found;
    return {
        files: estate.files,
        documents: estate.documents.length,
        principals: estate.principals.filter((principal) => principal.kind !== 'external').length,
        statements: estate.documents.reduce((sum, document) => sum + document.statements.length, 0),
        errors: count(shown, 'error'),
        warnings: count(shown, 'warning'),
        notices: count(shown, 'notice'),
        waived: found.setAside.length,
        adopted: found.adopted,
        undecided: shown.filter((finding) => finding.undecided === true).length,
        accessAnalyzer: validation.origin,
        fellBack: validation.fellBack,
    };
}
/** A tree whose every read asks first whether there is room for it. */
function withRoom(selection, room) {
    if (room === undefined)
        return selection;
    const { tree } = selection;
    const read = (path) => {
        room();
        return tree.read(path);
    };
    return { ...selection, tree: { name: tree.name, paths: () => tree.paths(), read } };
}
async function baseContext(request, base, head, libraries, validator, today, memo, shared) {
    const evaluated = await (0,evaluate_tree/* evaluateTree */.q7)(withRoom(base.selection, request.room), request.config, {
        managed: libraries.managed,
        shared,
    });
    const estate = carryOver(evaluated.estate, base.changes, head);
    const bound = bind(estate, request, libraries, undefined, memo);
    const written = { text: (_, file) => textIn(base.selection.tree, file) };
    const shown = (0,report_source/* sources */.Tj)((0,report_source/* masked */.Iv)(written, () => estate.secrets));
    const validation = await validator.validate(estate, (file) => shown.text('base', file), memo);
    return {
        estate,
        catalogue: libraries.catalogue,
        vendorAccounts: libraries.vendorAccounts,
        subjects: bound.subjects,
        validation: validation.results,
        settings: settingsOf(request.config, libraries, today),
        settingsChanges: [],
        bindingProblems: bindingProblems(bound.problems),
        base: undefined,
    };
}
function settingsOf(config, libraries, today) {
    const { criticalActions, inlineWaivers } = config;
    const scenarios = boundScenarios(config, libraries.library);
    return { criticalActions, inlineWaivers, scenarios, today };
}
function bindingProblems(problems) {
    return problems.flatMap(({ choice, text }) => choice.boundBy === 'source' && choice.span !== undefined ? [{ span: choice.span, text }] : []);
}
/** Settings' files among the changed ones; the reader of YAML is loaded only where there are some. */
async function changedFiles(request) {
    const { base, config } = request;
    if (base === undefined)
        return [];
    const watched = watchedFiles(config);
    const files = base.changes.files.filter((file) => watched.has(file.path) || watched.has(file.previousPath ?? file.path));
    if (files.length === 0)
        return [];
    const { settingsFiles } = await Promise.all(/* import() */[__webpack_require__.e(2629)]).then(__webpack_require__.bind(__webpack_require__, 2629));
    const counts = request.settingsFrom !== base.selection.tree;
    return settingsFiles({ files, head: request.head.tree, base: base.selection.tree, counts });
}
function bind(estate, request, libraries, base, memo) {
    const kept = new Map();
    for (const subject of base?.subjects ?? []) {
        const guessed = subject.bindings.filter(({ boundBy, inferred }) => boundBy === 'recognised' || inferred !== undefined);
        if (guessed.length > 0)
            kept.set(`${subject.root}\n${subject.address}`, guessed);
    }
    const caps = new Set(request.config.serviceControlPolicies);
    return (0,subjects/* subjectsOf */.Z)(estate, {
        bindings: request.config.bindings,
        catalogue: libraries.catalogue,
        library: libraries.library,
        managed: libraries.managed,
        recognition: libraries.recognition,
        caps: {
            documents: estate.documents.flatMap((document, index) => caps.has(document.site.file) ? [index] : []),
        },
        kept,
        isCompared: request.base !== undefined,
        memo,
    });
}
function textIn(tree, file) {
    const read = tree?.read(file);
    return read === undefined || (0,source/* isUnreadable */.G)(read) ? undefined : read.text;
}
function count(list, severity) {
    return list.filter((finding) => finding.severity === severity).length;
}
function notChecked(estate, validation, libraries) {
    return (0,not_checked/* distinctEntries */.xp)([
        ...estate.notAnalysed,
        ...beyondBounds(estate.documents),
        ...unknownManaged(estate, libraries.managed),
        ...validation.notChecked,
    ]);
}
function compared(context) {
    return context.subjects.flatMap((subject) => subject.bindings.map((binding) => {
        const required = (subject.comparison?.required ?? []).filter((row) => row.baselines.includes(binding.id));
        const lacking = subject.lackingPolicies.flatMap((policy) => policy.binding === binding.id ? [policy.arn] : []);
        return {
            address: subject.address,
            baseline: binding.id,
            title: binding.resolved.baseline.title,
            version: binding.resolved.version,
            features: binding.resolved.features,
            boundBy: binding.boundBy,
            confidence: binding.boundBy === 'recognised' ? binding.confidence : undefined,
            required: required.length,
            granted: required.filter((row) => row.verdict === 'granted').length,
            root: subject.root,
            ...(lacking.length === 0 ? {} : { lackingPolicies: lacking }),
            levels: levelCounts(required, subject.comparison?.allowed ?? []),
        };
    }));
}
function notesOf(context, hidden) {
    const notes = [];
    const hasPolicies = context.estate.documents.length > 0;
    if (hasPolicies && context.subjects.every((subject) => subject.bindings.length === 0)) {
        notes.push('no vendor product was recognised, so no policy was compared with a baseline');
    }
    if (!hasPolicies)
        notes.push('no policy was found');
    if (hidden > 0)
        notes.push(`${hidden} more ${hidden === 1 ? 'finding was' : 'findings were'} there before this change`);
    return notes;
}
function accessChange(all) {
    const changes = all.filter((finding) => finding.rule === 'change/new-access');
    if (changes.some((finding) => finding.undecided !== true))
        return 'widened';
    return changes.length > 0 ? 'undecided' : 'none';
}


/***/ }),

/***/ 2597:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ ruleNames),
/* harmony export */   q: () => (/* binding */ ruleHint)
/* harmony export */ });
/* harmony import */ var _check_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1148);
/* harmony import */ var _config_nearest_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1663);
/* harmony import */ var _validate_codes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8996);



/** All that findings have as their rule: the rules, and the issue codes of policy validation. */
const ruleNames = [
    ..._check_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .a.map(({ id }) => id),
    ..._validate_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .findingTypes */ .v8.flatMap((type) => _validate_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .issueCodes */ .s_[type].map(_validate_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .findingIdOf */ .AW)),
];
/** `, did you mean "x"?`: rules that have the name without its group, else the nearest, with its group or without. */
function ruleHint(id) {
    const same = ruleNames.filter((known) => known.endsWith(`/${id}`));
    if (same.length > 0)
        return `, did you mean "${same.join('" or "')}"?`;
    const whole = (0,_config_nearest_name_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(id, ruleNames);
    if (whole !== '' || id.includes('/'))
        return whole;
    const bare = (0,_config_nearest_name_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(id, ruleNames.map(withoutGroup));
    const meant = ruleNames.find((known) => bare.includes(`"${withoutGroup(known)}"`));
    return meant === undefined ? '' : `, did you mean "${meant}"?`;
}
const withoutGroup = (id) => id.slice(id.indexOf('/') + 1);


/***/ })

};
