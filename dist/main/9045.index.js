'use strict';
exports.id = 9045;
exports.ids = [9045];
exports.modules = {

/***/ 8914:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fp: () => (/* binding */ coveringPatterns),
/* harmony export */   Ki: () => (/* binding */ expandNotAction),
/* harmony export */   nh: () => (/* binding */ expandPattern),
/* harmony export */   s6: () => (/* binding */ byLevel)
/* harmony export */ });
/* unused harmony export levelsByWeight */
/* harmony import */ var _model_multimap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4347);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1351);


const indexes = new WeakMap();
const expansions = new WeakMap();
const expansionLimit = 50_000;
/** The actions of one service, decoded once. */
function serviceActions(prefix, catalogue) {
    let known = indexes.get(catalogue);
    if (known === undefined) {
        known = new Map();
        indexes.set(catalogue, known);
    }
    const found = known.get(prefix);
    if (found !== undefined)
        return found;
    const service = catalogue.service(prefix);
    const actions = service === undefined
        ? []
        : [...service.actions].map(([name, action]) => namedAction(service, name, action));
    known.set(prefix, actions);
    return actions;
}
/** `name` is the action's in lower case. */
function namedAction(service, name, action) {
    return {
        text: `${service.prefix}:${action.name}`,
        key: `${service.prefix}:${name}`,
        level: action.accessLevel,
    };
}
/** The one action of a pattern without wildcards; nothing of its service is looked through. */
function plainAction(key, catalogue) {
    const colon = key.indexOf(':');
    const service = colon < 0 ? undefined : catalogue.service(key.slice(0, colon));
    const name = key.slice(colon + 1);
    const action = service?.actions.get(name);
    return service === undefined || action === undefined ? [] : [namedAction(service, name, action)];
}
/** The services that an action pattern can name. */
function prefixesOf(pattern, catalogue) {
    const colon = pattern.indexOf(':');
    const head = colon < 0 ? pattern : pattern.slice(0, colon);
    if (!/[*?]/.test(head))
        return colon < 0 ? [] : [head];
    if (colon < 0)
        return catalogue.prefixes;
    const glob = (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .globOfText */ .TZ)(head, _glob_js__WEBPACK_IMPORTED_MODULE_0__/* .actionForm */ .Rw);
    return catalogue.prefixes.filter((prefix) => head.includes('*') || (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesText */ .Fm)(glob, prefix));
}
/** The actions of the catalogue that a pattern names; a plain action that is not in it stands for itself. */
function expandPattern(pattern, catalogue) {
    let known = expansions.get(catalogue);
    if (known === undefined || known.size > expansionLimit) {
        known = new Map();
        expansions.set(catalogue, known);
    }
    const key = (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .foldAscii */ .Dr)(pattern);
    const found = known.get(key);
    if (found !== undefined)
        return found;
    const glob = (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .globOfText */ .TZ)(key, _glob_js__WEBPACK_IMPORTED_MODULE_0__/* .actionForm */ .Rw);
    const actions = glob.literal === key
        ? plainAction(key, catalogue)
        : prefixesOf(key, catalogue).flatMap((prefix) => serviceActions(prefix, catalogue).filter((action) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesKey */ .vV)(glob, action.key)));
    const answer = actions.length === 0 && glob.literal !== undefined
        ? [{ text: pattern, key, level: 'Unknown' }]
        : actions;
    known.set(key, answer);
    return answer;
}
/** Every action of the catalogue that none of the patterns names. */
function expandNotAction(patterns, catalogue) {
    const globs = patterns.map((pattern) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .globOfText */ .TZ)(pattern, _glob_js__WEBPACK_IMPORTED_MODULE_0__/* .actionForm */ .Rw));
    return expandPattern('*', catalogue).filter((action) => !globs.some((glob) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesKey */ .vV)(glob, action.key)));
}
/** Worst first. */
const levelsByWeight = [
    'Permissions management',
    'Write',
    'Unknown',
    'Tagging',
    'Read',
    'List',
];
/** The actions by access level, worst level first; only levels that occur. */
function byLevel(actions) {
    return levelsByWeight.flatMap((level) => {
        const texts = actions.filter((action) => action.level === level).map((action) => action.text);
        return texts.length === 0 ? [] : [{ level, actions: texts.toSorted() }];
    });
}
/**
 * A short list of patterns that names `wanted` and no other action of the catalogue, sorted. A prefix
 * with `*` stands for three actions at least.
 */
function coveringPatterns(wanted, catalogue) {
    const services = new Map();
    for (const action of wanted) {
        const prefix = action.key.slice(0, Math.max(0, action.key.indexOf(':')));
        (0,_model_multimap_js__WEBPACK_IMPORTED_MODULE_1__/* .addTo */ .D)(services, prefix, action);
    }
    return [...services]
        .flatMap(([prefix, actions]) => coverService(prefix, actions, catalogue))
        .sort();
}
function coverService(prefix, wanted, catalogue) {
    const keys = new Set(wanted.map((action) => action.key));
    const others = serviceActions(prefix, catalogue).filter((action) => !keys.has(action.key));
    const left = new Map(wanted.map((action) => [action.key, action.text]));
    const patterns = [];
    if (others.length === 0 && wanted.length > 1 && catalogue.service(prefix) !== undefined)
        return [`${prefix}:*`];
    for (const stem of stemsOf(wanted)) {
        const folded = (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .foldAscii */ .Dr)(stem);
        if (others.some((action) => action.key.startsWith(folded)))
            continue;
        const inside = [...left.keys()].filter((key) => key.startsWith(folded));
        if (inside.length < 3)
            continue;
        for (const key of inside)
            left.delete(key);
        patterns.push(`${stem}*`);
    }
    return [...patterns, ...left.values()];
}
/** Beginnings of the names up to each capital letter, shortest first: `ec2:Describe`, `ec2:DescribeVpc`. */
function stemsOf(actions) {
    const stems = new Set();
    for (const { text } of actions) {
        const start = text.indexOf(':') + 2;
        for (let i = start; i < text.length; i += 1)
            if (/[A-Z]/.test(text.charAt(i)))
                stems.add(text.slice(0, i));
    }
    return [...stems].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
}


/***/ }),

/***/ 5265:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ judgeAllowed),
  r: () => (/* binding */ withoutPartition)
});

// EXTERNAL MODULE: ./lib/src/access/actions.js
var access_actions = __webpack_require__(8914);
;// CONCATENATED MODULE: ./lib/src/access/data-reading.js
/**
 * Actions of level Read or List that hand out a customer's data or secrets, not just descriptions.
 * More than half stand in the lists DataAccess and CredentialExposure of
 * https://github.com/primeharbor/sensitive_iam_actions; the others, such as secretsmanager:GetSecretValue and
 * kms:Decrypt, are chosen by what the service authorization reference says they return. Lower-cased.
 */
const readsDataActions = new Set([
    'athena:getqueryresults',
    'athena:getqueryresultsstream',
    'cassandra:select',
    'chime:getattendee',
    'cloudformation:gettemplate',
    'codeartifact:getauthorizationtoken',
    'codeartifact:getpackageversionasset',
    'codebuild:batchgetbuilds',
    'codecommit:batchgetcommits',
    'codecommit:getblob',
    'codecommit:getfile',
    'codecommit:getfolder',
    'codecommit:gitpull',
    'cognito-identity:getcredentialsforidentity',
    'cognito-identity:getopenidtoken',
    'cognito-idp:describeuserpoolclient',
    'cognito-idp:listusers',
    'connect:getfederationtoken',
    'dynamodb:batchgetitem',
    'dynamodb:getitem',
    'dynamodb:getrecords',
    'dynamodb:partiqlselect',
    'dynamodb:query',
    'dynamodb:scan',
    'ebs:getsnapshotblock',
    'ec2-instance-connect:sendsshpublickey',
    'ec2:getconsoleoutput',
    'ec2:getconsolescreenshot',
    'ec2:getpassworddata',
    'ecr-public:getauthorizationtoken',
    'ecr:batchgetimage',
    'ecr:getauthorizationtoken',
    'ecr:getdownloadurlforlayer',
    'gamelift:getcomputeaccess',
    'glacier:getjoboutput',
    'glue:getconnection',
    'glue:getconnections',
    'iam:generatecredentialreport',
    'iam:getcredentialreport',
    'kafka:getbootstrapbrokers',
    'kinesis:getrecords',
    'kms:decrypt',
    'lambda:getfunction',
    'lambda:getfunctionconfiguration',
    'lambda:getlayerversion',
    'lightsail:downloaddefaultkeypair',
    'lightsail:getinstanceaccessdetails',
    'lightsail:getrelationaldatabasemasteruserpassword',
    'logs:filterlogevents',
    'logs:getlogevents',
    'logs:getlogrecord',
    'logs:getqueryresults',
    'logs:startlivetail',
    'macie2:getfindings',
    'mediapackage:rotatechannelcredentials',
    'rds-data:batchexecutestatement',
    'rds-data:executestatement',
    'rds:downloadcompletedblogfile',
    'rds:downloadcompletelogfile',
    'rds:downloaddblogfileportion',
    'redshift-data:getstatementresult',
    'redshift:getclustercredentials',
    'redshift:getclustercredentialswithiam',
    's3-object-lambda:getobject',
    's3:getobject',
    's3:getobjectversion',
    's3:getobjecttorrent',
    's3:getobjectversiontorrent',
    's3tables:gettabledata',
    'sdb:select',
    'secretsmanager:batchgetsecretvalue',
    'secretsmanager:getsecretvalue',
    'sqs:receivemessage',
    'ssm:getdocument',
    'ssm:getparameter',
    'ssm:getparameterhistory',
    'ssm:getparameters',
    'ssm:getparametersbypath',
    'sso:getrolecredentials',
    'storagegateway:describechapcredentials',
    'sts:getfederationtoken',
    'sts:getsessiontoken',
    'timestream:select',
]);
/** True for an action (lower-cased, `s3:getobject`) that reads data rather than descriptions. */
function readsData(actionKey) {
    return readsDataActions.has(actionKey);
}

// EXTERNAL MODULE: ./lib/src/access/glob.js
var access_glob = __webpack_require__(1351);
// EXTERNAL MODULE: ./lib/src/model/value.js
var model_value = __webpack_require__(1925);
// EXTERNAL MODULE: ./lib/src/access/cancel.js
var cancel = __webpack_require__(9543);
// EXTERNAL MODULE: ./lib/src/access/cube.js
var cube = __webpack_require__(7212);
// EXTERNAL MODULE: ./lib/src/baselines/compare-effective.js
var compare_effective = __webpack_require__(9542);
// EXTERNAL MODULE: ./lib/src/baselines/compare-scope.js + 1 modules
var compare_scope = __webpack_require__(3018);
// EXTERNAL MODULE: ./lib/src/access/statement.js
var statement = __webpack_require__(5296);
;// CONCATENATED MODULE: ./lib/src/baselines/own-account.js


const codesOf = (text) => Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
const colon = 58;
const head = codesOf('arn:');
const service = codesOf(':iam::');
const policy = codesOf(':policy/');
/**
 * IAM acts on what the caller's own account has: whatever account and partition an ARN of it names, no request
 * names others. AWS's own policies alone stand outside of every account.
 */
function inOwnAccount(set) {
    if (set.complement || !set.globs.some((glob) => restOf(glob) !== undefined))
        return set;
    return (0,statement/* globSet */.xk)(set.globs.map((glob) => {
        const rest = restOf(glob);
        return rest === undefined
            ? glob
            : (0,access_glob/* globOfTokens */.mU)([...head, access_glob/* fieldStar */.hx, ...service, access_glob/* fieldStar */.hx, ...rest], false);
    }), false);
}
/** What follows the account of an ARN of IAM, from its colon on. */
function restOf({ tokens }) {
    const colons = [];
    for (const [at, token] of tokens.entries()) {
        // What takes in any text hides where the fields end.
        if (token === access_glob/* star */.d4)
            return undefined;
        if (token === colon && colons.push(at) === 5)
            break;
    }
    const [, second = 0, , , fifth] = colons;
    if (fifth === undefined || !startsWith(tokens, head, 0))
        return undefined;
    if (!startsWith(tokens, service, second) || startsWith(tokens, policy, fifth))
        return undefined;
    return tokens.slice(fifth);
}
const startsWith = (tokens, text, at) => text.every((code, index) => tokens[at + index] === code);

;// CONCATENATED MODULE: ./lib/src/baselines/compare-width.js





const inside = { verdict: 'inside' };
const isInside = () => inside;
/** The first action on which the statements allow more than all grants of it together. */
function widthOf(statements, actions, index, scope) {
    let doubtful = inside;
    for (const { width } of widthsOf(statements, actions, index, scope)) {
        if (width.verdict === 'undecided')
            doubtful = width;
        else if (width.verdict !== 'inside')
            return width;
    }
    return doubtful;
}
/** The actions of which the statements allow more, or may allow more, than all grants of each. */
function widerActions(statements, actions, index, scope) {
    return [...widthsOf(statements, actions, index, scope)]
        .filter(({ width }) => width.verdict !== 'inside')
        .map(({ action }) => action);
}
function* widthsOf(statements, actions, index, scope) {
    // The actions of a list are asked about one by one, and most of them are in one situation.
    let known = index.widths.get(statements);
    if (known === undefined) {
        known = new Map();
        index.widths.set(statements, known);
    }
    const first = new Map();
    for (const action of actions) {
        const needs = [
            ...(index.required.get(action.key) ?? []),
            ...(index.optional.get(action.key) ?? []),
        ];
        if (needs.some((need) => need.unlimited))
            continue;
        const formats = scope.formats(action.key);
        // Nothing to be wide on: the action names no resource, and a vendor's ARN there means nothing.
        const scoped = needs.some((need) => need.terms.conditions.length > 0);
        if (formats?.formats.length === 0 && !scoped)
            continue;
        const signature = [
            needs.map((need) => index.numbers.get(need)).join(),
            formats?.key ?? 'unknown',
            isOfIam(action),
            (0,compare_effective/* touching */.E)(statements, action.key),
            (0,compare_effective/* touching */.E)(scope.denies, action.key),
        ].join('|');
        let told = known.get(signature);
        if (told === undefined) {
            told = widthOfAction(statements, action, needs, scope);
            known.set(signature, told);
        }
        const named = first.get(signature) ?? action.text;
        first.set(signature, named);
        yield { action, width: told(named) };
    }
}
const isOfIam = ({ key }) => key.startsWith('iam:');
/** A listing without a prefix is that of the prefix of no letters: any prefix is no condition. */
function askedTerms({ terms, grant }) {
    const clauses = Object.entries(grant.condition ?? {}).flatMap(([operator, keys]) => Object.entries(keys).map(([key, values]) => `${operator} ${key} ${values.join()}`));
    return clauses.join().toLowerCase() === 'stringlike s3:prefix *'
        ? { ...terms, conditions: [] }
        : terms;
}
function widthOfAction(statements, action, needs, scope) {
    if (statements.every((allow) => needs.some((need) => (0,cancel/* scopeCovers */.p)(need.terms, allow.terms))))
        return isInside;
    const requests = (0,compare_scope/* requestsFor */.Uw)(action.key);
    const formats = scope.formats(action.key);
    const allowed = statements.flatMap(({ terms }) => (0,cube/* intersect */.y$)(requests, terms));
    const terms = needs.map((need) => {
        const asked = askedTerms(need);
        return isOfIam(action) ? { ...asked, resources: inOwnAccount(asked.resources) } : asked;
    });
    const beyond = (0,compare_scope/* remainderOfTerms */.oB)(allowed, terms);
    if (beyond?.length === 0)
        return isInside;
    const wanted = formats?.formats.length === 0
        ? terms.map((need) => ({ ...need, resources: everyResource(need.resources) }))
        : terms;
    const excess = excessOf(piecesOf(allowed, formats), wanted, scope);
    if (excess === 'none')
        return isInside;
    const resources = [...new Set(needs.flatMap((need) => need.filled.resources))];
    const condition = needs.find((need) => need.filled.condition !== undefined)?.filled.condition;
    const [first] = statements;
    const span = first?.statement.resources?.span ?? first?.source.span;
    const because = (text) => [
        { text, ...(span === undefined ? {} : { span }) },
    ];
    if (excess === 'perhaps') {
        return (text) => ({
            verdict: 'undecided',
            reasons: because(`what ${text} is allowed on is not spelled out`),
            resources,
            condition,
        });
    }
    const lost = excess === 'of condition';
    const limit = lost ? 'under a condition' : `on ${resources.slice(0, 3).join(', ')}`;
    return (text) => ({
        verdict: lost ? 'lost-condition' : 'wider-resource',
        reasons: because(`the baseline allows ${text} only ${limit}`),
        resources,
        condition: lost ? condition : undefined,
    });
}
/** What is allowed, a part for each resource that the action can name: as much as is asked for of what can be very much. */
function* piecesOf(allowed, formats) {
    if (formats === undefined || formats.formats.length === 0)
        yield* (0,compare_scope/* onFormats */._6)(allowed, formats);
    else
        for (const cube of allowed)
            for (const { glob } of formats.formats)
                yield* (0,compare_scope/* onFormat */.$w)(cube, glob);
}
/** How some requests are more than what is wanted, for certain: in what they name, or under no condition alone. */
function excessOf(pieces, wanted, scope) {
    const unconditioned = wanted.map((need) => ({ ...need, conditions: [] }));
    let isWider = false;
    let isCertain = false;
    let isOfResource = false;
    let isTooMuch = false;
    for (const piece of pieces) {
        const wider = beyondDenies((0,compare_scope/* remainderOfTerms */.oB)([piece], wanted), scope);
        if (wider?.length === 0)
            continue;
        isWider = true;
        if (wider === undefined)
            isTooMuch = true;
        else {
            isCertain ||= wider.some(compare_scope/* isSure */.Yv);
            isOfResource ||= (0,compare_scope/* remainderOfTerms */.oB)(wider, unconditioned)?.length !== 0;
        }
        if (isCertain && isOfResource)
            return 'of resource';
    }
    if (!isWider)
        return 'none';
    return isCertain && !isTooMuch ? 'of condition' : 'perhaps';
}
/** Certain denies take the excess away again. */
function beyondDenies(cubes, scope) {
    if (cubes === undefined || cubes.length === 0)
        return cubes;
    return (0,compare_scope/* remainderOf */.fr)(cubes, scope.denies.filter((entry) => entry.certain));
}
function everyResource(set) {
    return { ...set, globs: [], literals: new Set(), rest: [], complement: true };
}

// EXTERNAL MODULE: ./lib/src/baselines/compare-needs.js
var compare_needs = __webpack_require__(4742);
;// CONCATENATED MODULE: ./lib/src/baselines/compare-allowed.js








/** The verdict on every pattern that the principal allows, in the documents' order. */
function judgeAllowed(index, scope, baselines) {
    const rows = [];
    const seen = new Set();
    for (const entry of scope.own) {
        const { attached, how, statement } = entry.source;
        const whole = how === 'aws-managed' || how === 'sam-template';
        const key = whole ? `${attached}` : `${attached} ${statement}`;
        // A statement with undecided clauses comes once for each reading.
        if (seen.has(key))
            continue;
        seen.add(key);
        if (whole) {
            const together = scope.own.filter((other) => other.source.attached === attached);
            rows.push(judgeAttachment(together, index, scope, baselines));
        }
        else
            rows.push(...judgeStatement(entry, index, scope, baselines));
    }
    return rows;
}
function judgeStatement(entry, index, scope, baselines) {
    const list = entry.statement.actions;
    if (list === undefined)
        return [];
    if (list.element === 'NotAction') {
        const texts = list.entries.map(({ value }) => (0,model_value/* displayOf */.E3)(value));
        const subject = {
            pattern: texts.join(', '),
            element: 'NotAction',
            source: entry.source,
            span: list.span,
            actions: (0,access_actions/* expandNotAction */.Ki)(texts, scope.catalogue),
            certain: entry.certain,
            statements: [entry],
            coverable: true,
        };
        return [judgeSubject(subject, index, scope, baselines)];
    }
    const statements = [entry];
    return list.entries.map((written) => judgeEntry(written, statements, index, scope, baselines));
}
function judgeEntry(written, statements, index, scope, baselines) {
    const [entry] = statements;
    const text = (0,model_value/* textOf */.b6)(written.value);
    const span = (0,model_value/* pointAt */.sd)(written.value);
    const subject = {
        pattern: text ?? (0,model_value/* displayOf */.E3)(written.value),
        element: 'Action',
        source: entry.source,
        span,
        actions: text === undefined ? [] : (0,access_actions/* expandPattern */.nh)(text, scope.catalogue),
        certain: entry.certain && written.guards.length === 0,
        statements,
        coverable: text !== undefined && (0,compare_needs/* isWildcard */.z2)(text),
    };
    if (text !== undefined)
        return judgeSubject(subject, index, scope, baselines);
    const reason = { text: 'the action is not spelled out', span };
    return { ...emptyRow(subject), verdict: 'undecided', severity: 'notice', reasons: [reason] };
}
function judgeAttachment(entries, index, scope, baselines) {
    const [first] = entries;
    if (first === undefined)
        throw new Error('an attachment has a statement');
    const attached = scope.access.input.documents[first.source.attached];
    const arn = first.source.arn;
    const actions = new Map();
    for (const { statement } of entries) {
        const texts = statement.actions?.entries.flatMap(({ value }) => (0,model_value/* textOf */.b6)(value) ?? []) ?? [];
        const found = statement.actions?.element === 'NotAction'
            ? (0,access_actions/* expandNotAction */.Ki)(texts, scope.catalogue)
            : texts.flatMap((text) => (0,access_actions/* expandPattern */.nh)(text, scope.catalogue));
        for (const action of found)
            actions.set(action.key, action);
    }
    const span = attached?.span ?? first.source.span;
    const subject = {
        pattern: arn ?? attached?.document.site.label ?? attached?.document.site.address ?? '',
        element: first.source.how === 'sam-template' ? 'sam-template' : 'managed-policy',
        source: { ...first.source, span },
        span,
        actions: [...actions.values()],
        certain: entries.every((entry) => entry.certain),
        statements: entries,
        coverable: false,
    };
    const owner = baselines.find(({ managedPolicies }) => arn !== undefined && managedPolicies.some((own) => sameName(own, arn)));
    if (owner === undefined) {
        const wish = baselines.flatMap(({ id, optionalPolicies }) => (optionalPolicies ?? []).flatMap((own) => arn !== undefined && sameName(own.arn, arn) ? [{ id, feature: own.feature }] : []));
        if (wish.length === 0)
            return judgeSubject(subject, index, scope, baselines);
        return {
            ...emptyRow(subject),
            verdict: 'optional',
            severity: 'notice',
            optional: subject.actions.length,
            features: [...new Set(wish.map(({ feature }) => feature))],
            baselines: [...new Set(wish.map(({ id }) => id))],
        };
    }
    return {
        ...emptyRow(subject),
        verdict: 'needed',
        severity: 'notice',
        needed: subject.actions.length,
        baselines: [owner.id],
    };
}
/** Equal but for the partition. */
function sameName(a, b) {
    return withoutPartition(a) === withoutPartition(b);
}
/** The ARN behind its partition, which source and vendor may leave open. */
function withoutPartition(arn) {
    return arn.replace(/^arn:(?:\$\{[^}]*\}|[^:]*):/, '');
}
function emptyRow(subject) {
    return {
        pattern: subject.pattern,
        element: subject.element,
        verdict: 'needed',
        severity: 'notice',
        source: subject.source,
        span: subject.span,
        allowed: subject.actions.length,
        needed: 0,
        optional: 0,
        excess: 0,
        levels: compare_needs/* none */.dv,
        readsData: false,
        cover: compare_needs/* none */.dv,
        limited: compare_needs/* none */.dv,
        resources: compare_needs/* none */.dv,
        condition: undefined,
        features: compare_needs/* none */.dv,
        baselines: compare_needs/* none */.dv,
        reasons: compare_needs/* none */.dv,
        certain: subject.certain,
    };
}
function judgeSubject(subject, index, scope, baselines) {
    const needed = subject.actions.filter(({ key }) => index.required.has(key));
    const optional = subject.actions.filter(({ key }) => !index.required.has(key) && index.optional.has(key));
    const beside = subject.actions.filter(({ key }) => !index.required.has(key) && !index.optional.has(key));
    const excess = (0,compare_effective/* leftOf */.l)(beside, subject.statements, scope);
    const needs = [...new Set(needed.flatMap(({ key }) => index.required.get(key) ?? []))];
    const wishes = [...new Set(optional.flatMap(({ key }) => index.optional.get(key) ?? []))];
    const levels = excess.length === 0 ? compare_needs/* none */.dv : (0,access_actions/* byLevel */.s6)(excess);
    const row = {
        ...emptyRow(subject),
        needed: needed.length,
        optional: optional.length,
        excess: excess.length,
        levels,
        readsData: excess.some(({ key }) => readsData(key)),
        features: (0,compare_needs/* distinct */.dM)(wishes, ({ grant }) => grant.feature ?? grant.variant?.name),
        baselines: namesOf([...needs, ...wishes], index),
    };
    const named = forbiddenOrDefect(subject, baselines, row, scope);
    if (named !== undefined)
        return named;
    if (excess.length > 0) {
        const verdict = needed.length > 0 ? 'partly-needed' : 'excess';
        return {
            ...row,
            verdict,
            severity: excessSeverity(row),
            ...(subject.coverable && needed.length > 0 ? coverOf(subject, needed, index, scope) : {}),
        };
    }
    if (beside.length > 0 && needed.length + optional.length === 0)
        return { ...row, verdict: 'denied' };
    // A pattern whose whole text the catalogue does not know names nothing that could be needed.
    if (subject.actions.length === 0)
        return { ...row, verdict: 'excess', severity: 'notice' };
    const width = widthOf(subject.statements, [...needed, ...optional], index, scope);
    if (width.verdict !== 'inside')
        return widerRow(row, width);
    return needed.length === 0 ? { ...row, verdict: 'optional' } : row;
}
/** The ids of the baselines: one list for all rows that have the same. */
function namesOf(needs, index) {
    const names = (0,compare_needs/* distinct */.dM)(needs, ({ baseline }) => baseline);
    const key = names.join('\n');
    const known = index.names.get(key) ?? names;
    index.names.set(key, known);
    return known;
}
function widerRow(row, width) {
    return {
        ...row,
        verdict: width.verdict,
        severity: width.verdict === 'undecided' ? 'notice' : 'warning',
        reasons: width.reasons,
        resources: width.resources,
        condition: width.condition,
    };
}
function excessSeverity({ levels, readsData: data }) {
    const grave = levels.some(({ level }) => level === 'Write' || level === 'Permissions management');
    return grave || data ? 'warning' : 'notice';
}
/**
 * The shortest list of patterns that keeps what is needed; the vendor's own wildcards stay as they are,
 * and so do the names of what the statement allows more of than the vendor asks for.
 */
function coverOf(subject, keep, index, scope) {
    const own = index.needs.flatMap((need) => need.required ? need.grant.actions.filter(compare_needs/* isWildcard */.z2) : []);
    const written = new Set(subject.actions.map(({ key }) => key));
    const vendor = [...new Set(own)].filter((pattern) => (0,access_actions/* expandPattern */.nh)(pattern, scope.catalogue).every(({ key }) => written.has(key)));
    const globs = vendor.map((pattern) => (0,access_glob/* globOfText */.TZ)(pattern, access_glob/* actionForm */.Rw));
    const wider = new Set(widerActions(subject.statements, keep, index, scope));
    const left = keep.filter(({ key }) => !globs.some((glob) => (0,access_glob/* matchesKey */.vV)(glob, key)));
    const limited = [
        ...vendor.filter((_, at) => {
            const glob = globs[at];
            return glob !== undefined && [...wider].some(({ key }) => (0,access_glob/* matchesKey */.vV)(glob, key));
        }),
        ...left.filter((action) => wider.has(action)).map(({ text }) => text),
    ];
    const plain = left.filter((action) => !wider.has(action));
    const cover = [...new Set([...vendor, ...limited, ...(0,access_actions/* coveringPatterns */.Fp)(plain, scope.catalogue)])];
    return { cover: cover.sort(), limited: limited.sort() };
}
function forbiddenOrDefect(subject, baselines, row, scope) {
    for (const baseline of baselines) {
        for (const { actions, why } of baseline.forbidden) {
            const globs = actions.map((action) => (0,access_glob/* globOfText */.TZ)(action, access_glob/* actionForm */.Rw));
            const hit = subject.actions.filter(({ key }) => globs.some((glob) => (0,access_glob/* matchesKey */.vV)(glob, key)) &&
                (0,compare_scope/* isLeft */.OC)((0,compare_scope/* requestsFor */.Uw)(key), subject.statements, scope));
            if (hit.length === 0)
                continue;
            const reasons = [
                { text: `${baseline.id} says never: ${why}`, span: subject.span },
            ];
            return {
                ...row,
                verdict: 'forbidden',
                severity: 'error',
                baselines: [baseline.id],
                levels: (0,access_actions/* byLevel */.s6)(hit),
                reasons,
            };
        }
        const own = (0,access_glob/* foldAscii */.Dr)(subject.pattern);
        const defect = baseline.defects.find(({ action }) => (0,access_glob/* foldAscii */.Dr)(action) === own);
        if (subject.element === 'Action' && defect !== undefined && row.needed === 0) {
            const meant = defect.meant === undefined ? '' : `; ${defect.meant} is meant`;
            return {
                ...row,
                verdict: 'vendor-defect',
                severity: 'notice',
                baselines: [baseline.id],
                reasons: [{ text: `${defect.note}${meant}`, span: subject.span }],
            };
        }
    }
    return undefined;
}


/***/ }),

/***/ 9542:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ touching),
/* harmony export */   l: () => (/* binding */ leftOf)
/* harmony export */ });
/* harmony import */ var _compare_scope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3018);

/** Those of the actions that the principal may do: certain denies and boundaries leave something of what the statements allow. */
function leftOf(actions, statements, scope) {
    if (scope.denies.length === 0 && scope.caps.length === 0)
        return actions;
    const known = new Map();
    return actions.filter(({ key }) => {
        const limits = [touching(scope.denies, key), ...scope.caps.map((cap) => touching(cap, key))];
        if (scope.caps.length === 0 && limits[0] === '')
            return true;
        const signature = limits.join('|');
        const before = known.get(signature);
        if (before !== undefined)
            return before;
        const answer = (0,_compare_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .isLeft */ .OC)((0,_compare_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .requestsFor */ .Uw)(key), statements, scope);
        known.set(signature, answer);
        return answer;
    });
}
/** Names the statements that bear on an action: equal texts are equal situations. */
function touching(statements, key) {
    let list = '';
    // What is named only perhaps is a situation of its own.
    for (const { at, entry } of (0,_compare_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .naming */ .b7)(statements, key))
        list += (0,_compare_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .surelyNames */ .$p)(entry.terms, key) ? `${at},` : `${at} ${key},`;
    return list;
}


/***/ }),

/***/ 4742:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ER: () => (/* binding */ needOf),
/* harmony export */   F3: () => (/* binding */ resourcesOf),
/* harmony export */   O7: () => (/* binding */ keyGlob),
/* harmony export */   YD: () => (/* binding */ keysOf),
/* harmony export */   dM: () => (/* binding */ distinct),
/* harmony export */   dv: () => (/* binding */ none),
/* harmony export */   sm: () => (/* binding */ valuesOf),
/* harmony export */   z2: () => (/* binding */ isWildcard)
/* harmony export */ });
/* harmony import */ var _access_condition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4108);
/* harmony import */ var _access_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1351);
/* harmony import */ var _access_letters_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6052);
/* harmony import */ var _access_statement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5296);
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1925);
/* harmony import */ var _compare_placeholders_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2253);






/** A grant with placeholders filled; those that nothing fills stay letters of their own. */
function needOf(source, fillings, partition, severalKeys, keyName) {
    const { grant, cut } = source;
    const resources = grant.notResources ?? grant.resources;
    const unfilled = new Set();
    const fills = (text) => filledParts(cut(text), fillings, partition, unfilled);
    const globs = resources.flatMap((text) => fills(text).map((parts) => (0,_access_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .globOf */ .k8)(inPartition(parts, partition), _access_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceForm */ .j6)));
    const fillAll = (text) => fills(text).map(valueOfParts);
    const fill = (text) => valueOfParts(fills(text)[0] ?? []);
    const conditions = Object.entries(grant.condition ?? {}).flatMap(([operator, keys]) => Object.entries(keys).map(([key, values]) => (0,_access_condition_js__WEBPACK_IMPORTED_MODULE_0__/* .literalOf */ .Zc)(clauseOf(operator, keyName((0,_access_condition_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)({ key: fill(key) })), values.flatMap(fillAll)), {
        variables: true,
        severalKeys,
    })));
    const everyResource = globs.length === 0 || globs.some((glob) => (0,_access_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .displayOfGlob */ .iv)(glob) === '*');
    const actions = (grant.notActions ?? grant.actions).map((text) => (0,_access_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .globOfText */ .TZ)(text, _access_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .actionForm */ .Rw));
    return {
        grant,
        baseline: source.baseline,
        required: source.required,
        terms: {
            index: 0,
            sid: grant.sid,
            effect: grant.effect,
            actions: (0,_access_statement_js__WEBPACK_IMPORTED_MODULE_3__/* .globSet */ .xk)(actions, grant.notActions !== undefined),
            resources: everyResource && grant.notResources === undefined
                ? _access_statement_js__WEBPACK_IMPORTED_MODULE_3__/* .everySet */ .YZ
                : (0,_access_statement_js__WEBPACK_IMPORTED_MODULE_3__/* .globSet */ .xk)(globs, grant.notResources !== undefined),
            principals: _access_statement_js__WEBPACK_IMPORTED_MODULE_3__/* .everySet */ .YZ,
            conditions,
            guards: [],
            key: '',
        },
        filled: {
            resources: everyResource ? ['*'] : globs.map((glob) => shown((0,_access_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .displayOfGlob */ .iv)(glob))),
            condition: shownCondition(grant, (text) => fillAll(text).map((value) => shown((0,_model_value_js__WEBPACK_IMPORTED_MODULE_4__/* .displayOf */ .E3)(value)))),
            unfilled: [...unfilled],
        },
        unlimited: everyResource && grant.notResources === undefined && conditions.length === 0,
    };
}
/**
 * A placeholder that nothing fills is one text that no policy spells: a wildcard in its place is
 * wider, another text is another resource.
 */
const mark = '\uE000';
const shown = (text) => text.replace(/\uE000([^\uE000]*)\uE000/g, '${$1}');
/** A text with its placeholders filled; as many as the values of one that stands for a list. */
function filledParts(template, fillings, partition, unfilled) {
    const valuesOf = (name) => {
        const values = fillings.get(name);
        if (values !== undefined)
            return values.map(partsOfFilling);
        if ((0,_compare_placeholders_js__WEBPACK_IMPORTED_MODULE_5__/* .isPartitionName */ .OD)(name))
            return [[partition]];
        unfilled.add(name);
        return [[`${mark}${name}${mark}`]];
    };
    let texts = [[]];
    for (const part of template) {
        const values = typeof part === 'string' ? [[part]] : valuesOf(part.placeholder);
        texts = texts.flatMap((before) => values.map((value) => [...before, ...value]));
        if (texts.length > mostTexts)
            texts = texts.slice(0, mostTexts);
    }
    return texts;
}
/** Texts that one text with lists in it may become; a policy has room for fewer. */
const mostTexts = 1_000;
/** Texts and letters; a value is read letter for letter, which the absence of wildcards grants. */
function partsOfFilling(value) {
    return value.map((code) => (code < 0x110000 ? String.fromCharCode(code) : code));
}
/** A vendor writes `arn:aws:`; in another partition the same is meant of that one. */
function inPartition(parts, partition) {
    const [first, ...rest] = parts;
    if (partition === 'aws' || typeof first !== 'string')
        return parts;
    return [first.replace(/^arn:aws:/, `arn:${partition}:`), ...rest];
}
const nowhere = { file: '', start: 0, end: 0 };
/** Parts as a string value; a letter becomes the hole it stands for. */
function valueOfParts(parts) {
    const pieces = parts.map((part) => {
        const letter = typeof part === 'number' ? (0,_access_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .letterOf */ .UB)(part) : undefined;
        if (letter === undefined || letter.variable !== undefined)
            return {
                kind: 'literal',
                text: typeof part === 'string' ? part : (letter?.display ?? ''),
                span: nowhere,
                exact: false,
            };
        return {
            kind: 'unresolved',
            text: letter.display.slice(2, -1),
            span: nowhere,
            reason: 'opaque',
            symbol: letter.symbol,
            shape: letter.shape,
        };
    });
    return { kind: 'string', pieces, span: nowhere };
}
function clauseOf(operator, key, values) {
    return {
        operator,
        operatorSpan: nowhere,
        key: (0,_model_value_js__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .eu)(key, nowhere, false),
        values: values.map((value) => ({ value, guards: [] })),
        open: undefined,
        guards: [],
        span: nowhere,
    };
}
function shownCondition(grant, fill) {
    if (grant.condition === undefined)
        return undefined;
    return Object.fromEntries(Object.entries(grant.condition).map(([operator, keys]) => [
        operator,
        Object.fromEntries(Object.entries(keys).map(([key, values]) => [fill(key)[0] ?? key, values.flatMap(fill)])),
    ]));
}
/** Patterns of the baseline's actions that hold wildcards. */
function isWildcard(action) {
    return /[*?]/.test(action);
}
/** The resource patterns of a statement. */
function resourcesOf({ resources }) {
    return resources.globs;
}
/** The condition keys of a statement, as patterns. */
function keysOf(terms) {
    return terms.conditions.map((claim) => keyGlob(claim.key));
}
const exactText = { wild: 'exact', fold: false, arn: false, variables: false };
/** The texts that a statement compares some condition keys with. */
function valuesOf({ conditions }, isMeant) {
    return conditions.flatMap((claim) => claim.values.domain === 'text' && isMeant(claim.key) ? claim.values.globs : []);
}
/** The one empty list of rows that have nothing to list: most rows of a large role have several. */
const none = [];
/** The names that needs have, each once, in their order. */
function distinct(needs, nameOf) {
    let names;
    for (const need of needs) {
        const name = nameOf(need);
        if (name === undefined || names?.includes(name) === true)
            continue;
        if (names === undefined)
            names = [name];
        else
            names.push(name);
    }
    return names ?? none;
}
/** A condition key as a pattern. */
const keyGlob = (key) => (0,_access_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .globOfText */ .TZ)(key, exactText);


/***/ }),

/***/ 2253:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MM: () => (/* binding */ align),
/* harmony export */   OD: () => (/* binding */ isPartitionName),
/* harmony export */   QF: () => (/* binding */ templateCutter),
/* harmony export */   Ro: () => (/* binding */ withPartition),
/* harmony export */   kW: () => (/* binding */ templateOf)
/* harmony export */ });
/* harmony import */ var _access_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1351);
/* harmony import */ var _access_letters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6052);


const cutters = new WeakMap();
/** Cuts texts at placeholders; equal names are equal placeholders. Equal texts give one and the same template. */
function templateCutter(placeholders) {
    const made = cutters.get(placeholders);
    if (made !== undefined)
        return made;
    const byText = new Map(placeholders.map((placeholder) => [placeholder.text, holeOf(placeholder)]));
    const longestFirst = [...byText.keys()].sort((a, b) => b.length - a.length);
    const known = new Map();
    const cutter = (text) => {
        const parts = known.get(text) ?? cut(text, longestFirst, byText);
        known.set(text, parts);
        return parts;
    };
    cutters.set(placeholders, cutter);
    return cutter;
}
function holeOf({ name, default: text }) {
    return text === undefined ? { placeholder: name } : { placeholder: name, widest: patternOf(text) };
}
/** `${AccountId}` in a default is any name that is spelled out. */
function patternOf(text) {
    return text
        .split(/(\$\{\w+\})/)
        .flatMap((part, index) => index % 2 === 1 ? [_access_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .nameStar */ .gs] : codes(part).map((code) => (code === 42 ? _access_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .star */ .d4 : code)));
}
function cut(text, longestFirst, byText) {
    if (longestFirst.length === 0)
        return [text];
    const parts = [];
    let from = 0;
    for (let i = 0; i < text.length;) {
        const found = longestFirst.find((spelling) => spelling !== '' && text.startsWith(spelling, i));
        if (found === undefined) {
            i += 1;
            continue;
        }
        if (i > from)
            parts.push(text.slice(from, i));
        parts.push(byText.get(found) ?? { placeholder: found });
        i += found.length;
        from = i;
    }
    if (from < text.length)
        parts.push(text.slice(from));
    return parts;
}
/** Alignments that one text of a baseline may try with one of the tree. */
const stepLimit = 2_000;
/** What alignments are worth in which a wildcard of the baseline, or one of the tree, takes in text of the other. */
const looseFits = { alike: 0.1, wider: 0.01 };
/**
 * The placeholders' values under which a text of the baseline becomes one of the tree, wildcards on
 * either side taken as any text; undefined where they do not fit. Values hold no wildcard that the
 * vendor's default does not take in, and stay inside their ARN field; what a resource begins with is a whole ARN. `known` values are kept to.
 */
function align(template, written, where, known = new Map()) {
    if (where === 'resource' && !fieldsFit(template.fields, fieldsOfGlob(written)))
        return undefined;
    // First wildcard against wildcard, then one of the baseline against text; only then one of the tree.
    const same = alignWith(template, written, known, where, 'same');
    if (same !== undefined)
        return { values: same, fit: 1 };
    const alike = template.wanted.includes(42)
        ? alignWith(template, written, known, where, 'alike')
        : undefined;
    if (alike !== undefined)
        return { values: alike, fit: looseFits.alike };
    if (!written.tokens.some(_access_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .isStar */ .hQ))
        return undefined;
    const wider = alignWith(template, written, known, where, 'wider');
    return wider === undefined ? undefined : { values: wider, fit: looseFits.wider };
}
function templateOf(parts) {
    const known = templates.get(parts);
    if (known !== undefined)
        return known;
    const wanted = parts.flatMap((part) => typeof part === 'string' ? codes(part) : [part.placeholder]);
    // A placeholder at the start stands for a whole ARN: nothing after it can be counted.
    const fields = typeof wanted[0] === 'string' ? [] : fieldStarts(wanted, (code) => code !== 42);
    const widest = new Map(parts.flatMap((part) => typeof part === 'string' || part.widest === undefined
        ? []
        : [[part.placeholder, part.widest]]));
    const template = { wanted, fields, whole: parts.length === 1, widest };
    templates.set(parts, template);
    return template;
}
const templates = new WeakMap();
function fieldStarts(tokens, isText) {
    const fields = [];
    let text = '';
    let closed = true;
    for (const token of tokens) {
        if (token === 58 && fields.length < 5) {
            fields.push({ text, closed });
            text = '';
            closed = true;
        }
        else if (typeof token === 'number' && isText(token)) {
            if (closed)
                text += String.fromCharCode(token);
        }
        else {
            closed = false;
            // What may hold colons ends the count.
            const colons = typeof token === 'number' ? (0,_access_letters_js__WEBPACK_IMPORTED_MODULE_1__/* .letterOf */ .UB)(token)?.fields === true : isArnName(token);
            if (token === _access_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .star */ .d4 || colons)
                break;
        }
    }
    return [...fields, { text, closed }];
}
/** A placeholder of such a name may hold colons. */
const isArnName = (name) => /arn/i.test(name);
const starts = new WeakMap();
function fieldsOfGlob(glob) {
    const known = starts.get(glob);
    if (known !== undefined)
        return known;
    const fields = fieldStarts(glob.tokens, (token) => token >= 0 && token < _access_letters_js__WEBPACK_IMPORTED_MODULE_1__/* .firstLetter */ .xY);
    starts.set(glob, fields);
    return fields;
}
/** False where some field plainly differs. */
function fieldsFit(a, b) {
    const count = Math.min(a.length, b.length);
    for (let i = 0; i < count; i += 1) {
        const [x, y] = [a[i], b[i]];
        if (x === undefined || y === undefined)
            return true;
        // The last one that was counted may go on behind what ended the count.
        const ended = i === a.length - 1 || i === b.length - 1;
        if (x.closed && y.closed && !ended && x.text !== y.text)
            return false;
        const shared = Math.min(x.text.length, y.text.length);
        if (x.text.slice(0, shared) !== y.text.slice(0, shared))
            return false;
        if (x.closed && !ended && y.text.length > x.text.length)
            return false;
        if (y.closed && !ended && x.text.length > y.text.length)
            return false;
    }
    return true;
}
function alignWith({ wanted, whole, widest }, written, given, where, stars) {
    let steps = 0;
    const visit = (i, j, values) => {
        steps += 1;
        if (steps > stepLimit)
            return undefined;
        const want = wanted[i];
        const have = written.tokens[j];
        if (want === undefined && have === undefined)
            return values;
        if ((0,_access_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .isStar */ .hQ)(have) && stars !== 'wider' && typeof want !== 'string')
            return want === 42 ? visit(i + 1, j + 1, values) : undefined;
        if ((0,_access_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .isStar */ .hQ)(have) && stars === 'wider') {
            // A wildcard of the tree takes in any of the baseline's text, and fills no placeholder.
            for (let k = i; k <= wanted.length; k += 1) {
                const found = visit(k, j + 1, values);
                if (found !== undefined)
                    return found;
            }
            return undefined;
        }
        if (want === undefined)
            return undefined;
        if (want === 42) {
            if (stars === 'same')
                return undefined;
            for (let k = j; k <= written.tokens.length; k += 1) {
                const found = visit(i + 1, k, values);
                if (found !== undefined)
                    return found;
            }
            return undefined;
        }
        if (typeof want === 'number')
            return want === have ? visit(i + 1, j + 1, values) : undefined;
        const known = values.get(want);
        if (known !== undefined) {
            const same = known.every((code, index) => codeOf(written.tokens[j + index] ?? 0) === code);
            return same ? visit(i + 1, j + known.length, values) : undefined;
        }
        const isArn = where === 'resource' && i === 0;
        const within = widest.get(want);
        const colons = whole || isArn || isArnName(want);
        const { first, all } = reachOf(written.tokens, j, colons, within !== undefined);
        // Up to the end of its part first, then shorter, then longer.
        for (let step = 0; step < all; step += 1) {
            const length = step < first ? first - step : step + 1;
            const value = written.tokens.slice(j, j + length).map(codeOf);
            if (isArn && !whole && !spansFields(value))
                continue;
            if (!isInside(value, within))
                continue;
            const found = visit(i + 1, j + length, new Map([...values, [want, value]]));
            if (found !== undefined)
                return found;
        }
        if (within?.length === 0)
            return visit(i + 1, j, new Map([...values, [want, []]]));
        return undefined;
    };
    return visit(0, 0, given);
}
/** How long a value that starts at `from` may be, and how long it is up to the end of its part. */
function reachOf(tokens, from, colons, wildcards) {
    let end = from;
    let part;
    for (; end < tokens.length; end += 1) {
        const token = tokens[end] ?? -1;
        if ((token < 0 && !wildcards) || (token === 58 && !colons))
            break;
        if (part === undefined && (token === 58 || token === 47) && end > from)
            part = end - from;
    }
    return { first: part ?? end - from, all: end - from };
}
/** A wildcard as it is written. */
function codeOf(token) {
    if (token >= 0)
        return token;
    return (0,_access_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .isStar */ .hQ)(token) ? 42 : 63;
}
/** A wildcard of the tree is one letter that only a wildcard of the default takes in, whatever it stands for. */
const anything = (0,_access_letters_js__WEBPACK_IMPORTED_MODULE_1__/* .holeLetter */ .d$)('a wildcard of the tree', '*', 'any').code;
function isInside(value, widest) {
    if (!value.includes(42) && (widest === undefined || !value.includes(63)))
        return true;
    if (widest === undefined)
        return false;
    return (0,_access_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesCodes */ .CU)(widest, value.map((code) => (code === 42 || code === 63 ? anything : code)));
}
/** True for a text with all of an ARN's fields. */
function spansFields(value) {
    const fields = value.some((code) => code >= _access_letters_js__WEBPACK_IMPORTED_MODULE_1__/* .firstLetter */ .xY && (0,_access_letters_js__WEBPACK_IMPORTED_MODULE_1__/* .letterOf */ .UB)(code)?.fields === true);
    return fields || value.filter((code) => code === 58).length >= 5;
}
function codes(text) {
    return Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
}
/** The name of a partition that is not spelled out stands for the commercial one. */
function isPartitionName(name) {
    return /partition$/i.test(name.replace(/[^A-Za-z]/g, ''));
}
/** Letters that stand for a partition, spelled out. */
function withPartition(tokens, partition) {
    const stands = (token) => token >= _access_letters_js__WEBPACK_IMPORTED_MODULE_1__/* .firstLetter */ .xY && (0,_access_letters_js__WEBPACK_IMPORTED_MODULE_1__/* .letterOf */ .UB)(token)?.shape === 'partition';
    if (!tokens.some(stands))
        return tokens;
    return tokens.flatMap((token) => (stands(token) ? codes(partition) : [token]));
}


/***/ }),

/***/ 3018:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  OC: () => (/* binding */ isLeft),
  Yv: () => (/* binding */ isSure),
  vx: () => (/* binding */ mayName),
  jD: () => (/* binding */ mayNameAny),
  HR: () => (/* binding */ mayNameSome),
  GD: () => (/* binding */ meeting),
  b7: () => (/* binding */ naming),
  kA: () => (/* binding */ ofAction),
  $w: () => (/* binding */ onFormat),
  _6: () => (/* binding */ onFormats),
  fr: () => (/* binding */ remainderOf),
  oB: () => (/* binding */ remainderOfTerms),
  Uw: () => (/* binding */ requestsFor),
  aN: () => (/* binding */ scopeFor),
  Od: () => (/* binding */ scopeOf),
  $p: () => (/* binding */ surelyNames),
  aY: () => (/* binding */ surelyNamesAll)
});

// EXTERNAL MODULE: ./lib/src/access/glob.js
var access_glob = __webpack_require__(1351);
;// CONCATENATED MODULE: ./lib/src/access/formats.js

/**
 * Names without `/`, by the service authorization reference's spelling of the parameter. What it calls
 * the id of a secret, or of any resource, is a name that may have one: `secret:prod/database-AbCdEf`.
 */
const plainName = /(?:(?<!^Secret)(?<!^Resource)Id|BucketName|TableName|VaultName|TopicName|QueueName)$/;
/** The resource types of an action (`s3:getobject`, lower-cased), as ARN patterns of a partition. */
function formatsOf(action, catalogue, partition) {
    let known = formatsByCatalogue.get(catalogue);
    if (known === undefined) {
        known = new Map();
        formatsByCatalogue.set(catalogue, known);
    }
    const key = `${partition} ${action}`;
    if (!known.has(key))
        known.set(key, readFormats(action, catalogue, partition));
    return known.get(key);
}
const formatsByCatalogue = new WeakMap();
function readFormats(action, catalogue, partition) {
    const colon = action.indexOf(':');
    const service = catalogue.service(action.slice(0, Math.max(0, colon)));
    const known = service?.actions.get(action.slice(colon + 1));
    if (service === undefined || known === undefined)
        return undefined;
    const formats = known.resources.flatMap(({ type, required }) => {
        const arn = service.resourceTypes.get(type.toLowerCase())?.arn;
        return arn === undefined ? [] : [{ type, required, glob: formatGlob(arn, partition) }];
    });
    // A type without an ARN format leaves open what can be named.
    if (formats.length < known.resources.length)
        return undefined;
    const written = formats.map(({ glob, required }) => `${glob.key} ${required}`).join('\n');
    let key = keys.get(written);
    if (key === undefined) {
        key = String(keys.size);
        keys.set(written, key);
    }
    return { formats, key };
}
/** Short names for formats: they stand in the keys of much that is remembered. */
const keys = new Map();
const formatCache = new Map();
/** `arn:${Partition}:s3:::${BucketName}` as a pattern. */
function formatGlob(arn, partition) {
    const key = `${partition} ${arn}`;
    const known = formatCache.get(key);
    if (known !== undefined)
        return known;
    const tokens = [];
    let colons = 0;
    for (let i = 0; i < arn.length; i += 1) {
        const end = arn.startsWith('${', i) ? arn.indexOf('}', i) : -1;
        if (end > 0) {
            const name = arn.slice(i + 2, end);
            if (name === 'Partition')
                for (const letter of partition)
                    tokens.push(letter.charCodeAt(0));
            else
                tokens.push(colons < 5 ? access_glob/* fieldStar */.hx : plainName.test(name) ? access_glob/* nameStar */.gs : access_glob/* star */.d4);
            i = end;
            continue;
        }
        const code = arn.charCodeAt(i);
        if (code === 58)
            colons += 1;
        tokens.push(code === 42 ? (colons < 5 ? access_glob/* fieldStar */.hx : access_glob/* star */.d4) : code);
    }
    const glob = (0,access_glob/* globOfTokens */.mU)(tokens, false);
    formatCache.set(key, glob);
    return glob;
}

// EXTERNAL MODULE: ./lib/src/model/multimap.js
var multimap = __webpack_require__(4347);
// EXTERNAL MODULE: ./lib/src/access/cube.js
var access_cube = __webpack_require__(7212);
// EXTERNAL MODULE: ./lib/src/access/emptiness.js
var emptiness = __webpack_require__(1383);
// EXTERNAL MODULE: ./lib/src/access/glob-index.js
var glob_index = __webpack_require__(4134);
// EXTERNAL MODULE: ./lib/src/access/statement.js
var statement = __webpack_require__(5296);
// EXTERNAL MODULE: ./lib/src/baselines/compare-placeholders.js
var compare_placeholders = __webpack_require__(2253);
;// CONCATENATED MODULE: ./lib/src/baselines/compare-scope.js








function scopeOf(access, catalogue, keyName) {
    const partition = partitionOf(access);
    const plain = (entry) => {
        const terms = (0,statement/* rewritten */.fm)(entry.terms, (glob) => spelled(glob, partition), keyName);
        return terms === entry.terms ? entry : { ...entry, terms };
    };
    const own = access.allows.map(plain);
    const allowed = access.joined.allows.map(plain);
    const certain = allowed.filter((entry) => entry.certain);
    const denies = access.denies.map(plain);
    const limits = access.joined.denies.map(plain);
    const plainly = limits.filter(({ certain: sure, terms }) => sure && terms.conditions.length === 0);
    return {
        access,
        allows: certain.length === 0 ? own : [...own, ...certain],
        own,
        perhaps: allowed.filter((entry) => !entry.certain),
        denies: [...denies, ...plainly],
        limits: [...denies, ...limits],
        caps: access.caps.map((cap) => cap.map(plain)),
        refused: [],
        catalogue,
        partition,
        keyName,
        formats: (action) => formatsOf(action, catalogue, partition),
    };
}
/**
 * The scope as it bears on needs: what resource policies deny perhaps, or under conditions, counts
 * where every need says which resources it means. One bucket's terms say little of all buckets.
 */
function scopeFor(needs, scope) {
    if (scope.limits.length === scope.denies.length)
        return scope;
    if (!needs.every(({ filled }) => filled.resources.every(namesResource)))
        return scope;
    let known = limited.get(scope);
    if (known === undefined) {
        known = { ...scope, denies: scope.limits };
        limited.set(scope, known);
    }
    return known;
}
const limited = new WeakMap();
/** True for an ARN whose name does not begin with a wildcard. */
function namesResource(text) {
    if (!text.startsWith('arn:'))
        return false;
    const name = text.split(':').slice(5).join(':');
    return !/^(?:(?:key|secret|table|function|repository|file-system|backup-vault|domain|stream)[/:])?(?:\*|$)/.test(name);
}
/** A pattern is spelled out for each of the actions that it is compared for. */
const spelledBefore = new WeakMap();
function spelled(glob, partition) {
    if (!glob.hasLetters)
        return glob;
    const before = spelledBefore.get(glob);
    if (before?.partition === partition)
        return before.glob;
    const tokens = (0,compare_placeholders/* withPartition */.Ro)(glob.tokens, partition);
    const made = tokens === glob.tokens ? glob : (0,access_glob/* globOfTokens */.mU)(tokens, glob.fold, glob.guards);
    spelledBefore.set(glob, { partition, glob: made });
    return made;
}
/** The partition that the principal's ARNs name, where it is one. */
function partitionOf(access) {
    const found = new Set();
    for (const { terms } of access.allows)
        for (const { prefix } of terms.resources.globs) {
            const partition = /^arn:(aws(?:-[a-z]+)*):/.exec(prefix)?.[1];
            if (partition !== undefined)
                found.add(partition);
        }
    const [only] = found;
    return found.size === 1 && only !== undefined ? only : 'aws';
}
/** Requests for one action (or a pattern of actions) on anything. */
function requestsFor(action) {
    return { ...access_cube/* everyRequest */.xW, actions: { all: [(0,access_glob/* globOfText */.TZ)(action, access_glob/* actionForm */.Rw)], none: [] } };
}
/** True where the statement names the action, or may. */
function mayName(terms, actionKey) {
    const { actions } = terms;
    if (!actions.complement && actions.literals.has(actionKey))
        return true;
    const named = actions.rest.some((glob) => glob.hasLetters || (0,access_glob/* matchesKey */.vV)(glob, actionKey));
    if (!actions.complement)
        return named;
    return (!actions.literals.has(actionKey) && (!named || actions.rest.some((glob) => glob.hasLetters)));
}
/** The same where the key may be a pattern of actions. */
function mayNameAny(terms, key) {
    return /[*?]/.test(key) ? mayNameSome(terms, (0,access_glob/* globOfText */.TZ)(key, access_glob/* actionForm */.Rw)) : mayName(terms, key);
}
const indexes = new WeakMap();
/** The statements that name an action, or may, in their order. */
function naming(statements, key) {
    let index = indexes.get(statements);
    if (index === undefined) {
        index = byName(statements);
        indexes.set(statements, index);
    }
    const plain = index.literals.get(key) ?? [];
    const loose = index.loose.filter(({ entry }) => mayName(entry.terms, key));
    if (loose.length === 0)
        return plain;
    const known = new Set(loose.map(({ at }) => at));
    return [...plain.filter(({ at }) => !known.has(at)), ...loose].sort((a, b) => a.at - b.at);
}
function byName(statements) {
    const literals = new Map();
    const loose = [];
    for (const [at, entry] of statements.entries()) {
        const { actions } = entry.terms;
        if (actions.complement || actions.rest.length > 0)
            loose.push({ at, entry });
        if (actions.complement)
            continue;
        for (const key of actions.literals) {
            (0,multimap/* addTo */.D)(literals, key, { at, entry });
        }
    }
    return { literals, loose };
}
/** True where the statement names the action whatever its holes and undecided conditions are. */
function surelyNames({ actions }, actionKey) {
    if (actions.literals.has(actionKey))
        return !actions.complement;
    const plain = actions.rest.filter((glob) => !glob.hasLetters && glob.guards.length === 0);
    const named = plain.some((glob) => (0,access_glob/* matchesKey */.vV)(glob, actionKey));
    return actions.complement ? !named && plain.length === actions.rest.length : named;
}
/** True where the statement names every action of a pattern, whatever its holes and undecided conditions are. */
function surelyNamesAll({ actions }, pattern) {
    if (actions.complement)
        return actions.globs.every((glob) => (0,emptiness/* plainlyDisjoint */.Qf)(glob, pattern));
    return (0,glob_index/* beginningLike */.l)(actions.rest, [pattern]).some((glob) => glob.guards.length === 0 && !glob.hasLetters && (0,emptiness/* plainlyCovers */.qO)(glob, pattern));
}
/** True where the statement may name some action of a pattern. */
function mayNameSome({ actions }, pattern) {
    return (actions.complement ||
        (0,glob_index/* beginningLike */.l)(actions.globs, [pattern]).some((glob) => !(0,emptiness/* plainlyDisjoint */.Qf)(glob, pattern)));
}
/** The part of some requests that names resources the action can have; the requests where nothing is known. */
function onFormats(cubes, formats) {
    if (formats === undefined)
        return cubes;
    if (formats.formats.length === 0)
        return cubes.map((cube) => ({ ...cube, resources: { all: [star], none: [] } }));
    return cubes.flatMap((cube) => formats.formats.flatMap(({ glob }) => onFormat(cube, glob)));
}
/** The part of some requests that is for one action. */
function ofAction(cubes, key) {
    const action = (0,access_glob/* globOfText */.TZ)(key, access_glob/* actionForm */.Rw);
    return cubes.flatMap((cube) => {
        const actions = { all: [...cube.actions.all, action], none: cube.actions.none };
        return (0,emptiness/* isEmpty */.Im)(actions) ? [] : [{ ...cube, actions }];
    });
}
/** The literal resource of actions that take none. */
const star = (0,access_glob/* globOfText */.TZ)('*', { wild: 'exact', fold: false, arn: false, variables: false });
function onFormat(cube, glob) {
    const resources = { all: [...cube.resources.all, glob], none: cube.resources.none };
    return (0,emptiness/* isEmpty */.Im)(resources) ? [] : [{ ...cube, resources }];
}
/** Cubes that one question may be split into before the answer is "cannot tell". */
const cubeLimit = 2_000;
/** The requests that none of the statements has; undefined where there are too many pieces. */
function remainderOf(cubes, statements) {
    let rest = cubes;
    for (const { terms } of statements) {
        if (terms.effect === 'undecided')
            continue;
        rest = rest.flatMap((cube) => (0,access_cube/* subtract */.Re)(cube, terms));
        if (rest.length === 0)
            return rest;
        if (rest.length > cubeLimit)
            return undefined;
    }
    return rest;
}
function remainderOfTerms(cubes, statements) {
    let rest = cubes;
    for (const terms of statements) {
        rest = rest.flatMap((cube) => (0,access_cube/* subtract */.Re)(cube, terms));
        if (rest.length === 0)
            return rest;
        if (rest.length > cubeLimit)
            return undefined;
    }
    return rest;
}
/** False where certain denies and readable boundaries leave nothing of what the statements allow of some requests. */
function isLeft(requests, statements, scope) {
    const denies = scope.denies.filter((entry) => entry.certain);
    if (denies.length === 0 && scope.caps.length === 0)
        return true;
    const allowed = statements.flatMap(({ terms }) => (0,access_cube/* intersect */.y$)(requests, terms));
    const left = remainderOf(allowed, denies) ?? allowed;
    return left.some((cube) => scope.caps.every((cap) => cap.some(({ terms }) => (0,access_cube/* intersect */.y$)(cube, terms).length > 0)));
}
/** How some requests meet some statements: surely, perhaps (letters, guards, unread conditions), or not at all. */
function meeting(cubes, terms) {
    let found = 'none';
    for (const cube of cubes)
        for (const part of (0,access_cube/* intersect */.y$)(cube, terms)) {
            if (isSure(part) && terms.effect !== 'undecided')
                return 'sure';
            found = 'perhaps';
        }
    return found;
}
/** True where the cube surely holds a request, whatever letters and undecided conditions turn out to be. */
function isSure(cube) {
    if (cube.guards.length > 0)
        return false;
    if (cube.conditions.some((literal) => literal.values.domain === 'opaque'))
        return false;
    return [cube.actions, cube.resources].every((cell) => (0,emptiness/* sureWord */.Et)(cell) !== undefined);
}


/***/ }),

/***/ 1097:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ compareWithBaseline)
});

// EXTERNAL MODULE: ./lib/src/access/statement.js
var statement = __webpack_require__(5296);
;// CONCATENATED MODULE: ./lib/src/catalogue/aliases.js
/**
 * The global name of a condition key that a service also has under a name of its own:
 * `ec2:ResourceTag/team` is `aws:ResourceTag/team` on EC2. Other keys come back lower-cased up to
 * their tag part, whose case is kept.
 */
function canonicalConditionKey(key, catalogue) {
    const slash = key.indexOf('/');
    const head = (slash < 0 ? key : key.slice(0, slash)).toLowerCase();
    const tail = slash < 0 ? '' : key.slice(slash);
    const colon = head.indexOf(':');
    if (tail === '' || colon < 0)
        return head + tail;
    const prefix = head.slice(0, colon);
    const name = head.slice(colon + 1);
    if (prefix === 'aws' || !aliasedTagKeys.has(name))
        return head + tail;
    const own = catalogue.service(prefix)?.conditionKeys.has(`${head}/\${tagkey}`) ?? false;
    return own ? `aws:${name}${tail}` : head + tail;
}
/** Service keys of these names mean what the global key of the same name means. */
const aliasedTagKeys = new Set(['resourcetag', 'requesttag']);

// EXTERNAL MODULE: ./lib/src/access/glob.js
var glob = __webpack_require__(1351);
// EXTERNAL MODULE: ./lib/src/access/letters.js
var letters = __webpack_require__(6052);
// EXTERNAL MODULE: ./lib/src/baselines/compare-allowed.js + 3 modules
var compare_allowed = __webpack_require__(5265);
// EXTERNAL MODULE: ./lib/src/access/actions.js
var actions = __webpack_require__(8914);
// EXTERNAL MODULE: ./lib/src/baselines/compare-needs.js
var compare_needs = __webpack_require__(4742);
;// CONCATENATED MODULE: ./lib/src/baselines/compare-index.js



function needIndex(needs, scope) {
    const required = new Map();
    const optional = new Map();
    for (const need of needs) {
        if (need.grant.effect === 'Deny')
            continue;
        const map = need.required ? required : optional;
        for (const action of actionsOf(need, scope)) {
            const known = map.get(action);
            if (known === undefined)
                map.set(action, [need]);
            else if (known.at(-1) !== need)
                known.push(need);
        }
    }
    const numbers = new Map(needs.map((need, at) => [need, at]));
    return { required, optional, needs, numbers, names: new Map(), widths: new WeakMap() };
}
function actionsOf({ grant }, scope) {
    if (grant.notActions !== undefined)
        return (0,actions/* expandNotAction */.Ki)(grant.notActions, scope.catalogue).map((action) => action.key);
    return grant.actions.flatMap((action) => (0,compare_needs/* isWildcard */.z2)(action)
        ? (0,actions/* expandPattern */.nh)(action, scope.catalogue).map(({ key }) => key)
        : [(0,glob/* foldAscii */.Dr)(action)]);
}

// EXTERNAL MODULE: ./lib/src/baselines/compare-placeholders.js
var compare_placeholders = __webpack_require__(2253);
// EXTERNAL MODULE: ./lib/src/access/cube.js
var access_cube = __webpack_require__(7212);
// EXTERNAL MODULE: ./lib/src/baselines/compare-scope.js + 1 modules
var compare_scope = __webpack_require__(3018);
;// CONCATENATED MODULE: ./lib/src/baselines/compare-judgement.js



const severities = {
    granted: 'notice',
    narrower: 'notice',
    ineffective: 'error',
    denied: 'error',
    missing: 'error',
    undecided: 'notice',
};
/** The requests for an action that the needs ask for. */
function needed(key, needs) {
    return needs.flatMap((need) => (0,access_cube/* intersect */.y$)((0,compare_scope/* requestsFor */.Uw)(key), {
        ...need.terms,
        actions: {
            ...need.terms.actions,
            globs: [],
            literals: new Set(),
            rest: [],
            complement: true,
        },
    }));
}
const sourceOf = (entry) => entry.source;
function plain(verdict, reasons, allowedBy, deniedBy = compare_needs/* none */.dv) {
    return {
        verdict,
        severity: severities[verdict],
        reasons: reasons.length === 0 ? compare_needs/* none */.dv : reasons,
        allowedBy: listed(allowedBy),
        deniedBy: listed(deniedBy),
    };
}
/** Lists of one source: rows of a large role are kept by the thousand, and most are allowed by one statement. */
const alone = new WeakMap();
function listed(sources) {
    const [first, ...others] = sources;
    if (first === undefined)
        return compare_needs/* none */.dv;
    if (others.length > 0)
        return sources;
    const known = alone.get(first) ?? sources;
    alone.set(first, known);
    return known;
}
const undecided = (reasons, allowedBy) => plain('undecided', reasons, allowedBy);
function unreadReasons(scope) {
    return scope.access.mayAdd.map((part) => ({
        text: `${part.what === 'attachment' ? 'the attached policy' : `the ${part.what}`} \${${part.text}} could not be read and may allow it`,
        span: part.span,
    }));
}
function guardReasons(cubes) {
    const symbols = new Set(cubes.flatMap((cube) => cube.guards.map((guard) => guard.symbol)));
    return [...symbols].map((symbol) => ({ text: `it depends on the condition ${symbol}` }));
}
function perhapsReasons(allows, cubes) {
    return allows
        .filter(({ terms }) => (0,compare_scope/* meeting */.GD)(cubes, terms) !== 'none')
        .map(({ source, terms, statement }) => ({
        text: terms.guards.length > 0
            ? `the statement is there only under the condition ${statement.guards[0]?.text ?? terms.guards[0]?.symbol ?? ''}`
            : 'the statement holds values that the source does not spell out',
        span: source.span,
    }));
}
function narrowings(allows, rest) {
    const limited = rest ?? [];
    const isConditioned = limited.length > 0 && limited.every((cube) => cube.conditions.length > 0);
    return allows.map(({ source, statement }) => {
        const [first] = statement.conditions;
        if (isConditioned && first !== undefined)
            return {
                text: `allowed only under ${statement.conditions.map((clause) => clause.operator).join(', ')}`,
                span: first.span,
            };
        const by = source.resource === undefined ? '' : ` by the policy of ${source.resource}`;
        return {
            text: `allowed${by} on fewer resources than the vendor asks for`,
            span: statement.resources?.span ?? source.span,
        };
    });
}
function elsewhere(allows) {
    const reasons = allows.map(({ source, statement }) => ({
        text: 'allowed only on other resources, or under other conditions, than the vendor asks for',
        span: statement.resources?.span ?? source.span,
    }));
    return plain('missing', reasons, allows.map(sourceOf));
}

;// CONCATENATED MODULE: ./lib/src/baselines/compare-limits.js



/** What the denies and boundaries leave of requests that the policies allow. */
function afterDenies(key, cubes, allows, by, scope) {
    const denies = scope.denies.filter(({ terms }) => (0,compare_scope/* mayNameAny */.jD)(terms, key) && (0,compare_scope/* meeting */.GD)(cubes, terms) !== 'none');
    const capped = scope.caps.filter((cap) => (0,compare_scope/* remainderOf */.fr)(cubes, cap)?.length !== 0);
    if (denies.length === 0 && capped.length === 0)
        return plain('granted', [], by);
    const certain = denies.filter((entry) => entry.certain);
    const allowed = allows.flatMap(({ terms }) => cubes.flatMap((cube) => (0,access_cube/* intersect */.y$)(cube, terms)));
    const left = (0,compare_scope/* remainderOf */.fr)(allowed, certain);
    const blocked = capped.filter((cap) => cap.every(({ terms }) => (0,compare_scope/* meeting */.GD)(left ?? allowed, terms) === 'none'));
    const deniedBy = [...denies.map(sourceOf), ...blocked.flatMap((cap) => cap.map(sourceOf))];
    if (left?.length === 0)
        return plain('denied', certain.map(({ source }) => ({
            text: `a Deny${ofPolicy(source)} takes all of it away`,
            span: source.span,
        })), by, deniedBy);
    if (blocked.length > 0)
        return plain('denied', [{ text: 'the permissions boundary does not let it through' }], by, deniedBy);
    const open = denies.filter((entry) => !entry.certain);
    if (open.length > 0 && certain.length === 0 && capped.length === 0)
        return undecided(open.map(({ source }) => ({
            text: source.resource === undefined
                ? 'a Deny that is not spelled out may take it away'
                : `a Deny${ofPolicy(source)} may take it away`,
            span: source.span,
        })), by);
    return plain('narrower', [
        ...certain.map(({ source }) => ({
            text: `a Deny${ofPolicy(source)} takes part of it away`,
            span: source.span,
        })),
        ...(capped.length > 0
            ? [{ text: 'the permissions boundary lets only part of it through' }]
            : []),
    ], by, deniedBy);
}
const ofPolicy = ({ resource }) => resource === undefined ? '' : ` of the policy of ${resource}`;
/** A required resource type of the action that nothing allows. */
function leftOut(key, cubes, allows, scope) {
    const formats = scope.formats(key)?.formats ?? [];
    const missing = formats.filter(({ required, glob }) => {
        if (!required)
            return false;
        const typed = cubes.flatMap((cube) => (0,compare_scope/* onFormat */.$w)(cube, glob));
        return typed.length > 0 && allows.every(({ terms }) => (0,compare_scope/* meeting */.GD)(typed, terms) === 'none');
    });
    if (missing.length === 0)
        return undefined;
    return {
        ...plain('ineffective', missing.map(({ type }) => ({
            text: `it needs a resource of type ${type} too, which nothing allows`,
            ...(allows[0] === undefined
                ? {}
                : { span: allows[0].statement.resources?.span ?? allows[0].source.span }),
        })), allows.map(sourceOf)),
        severity: 'warning',
    };
}
/** Allowed, but only on resources that the action never has. */
function ineffective(key, allows, scope) {
    const formats = scope.formats(key);
    if (formats === undefined)
        return undefined;
    const possible = (0,compare_scope/* onFormats */._6)([(0,compare_scope/* requestsFor */.Uw)(key)], formats);
    const effective = allows.some(({ terms }) => (0,compare_scope/* meeting */.GD)(possible, { ...terms, conditions: [] }) !== 'none');
    if (effective)
        return undefined;
    const none = formats.formats.length === 0;
    const types = formats.formats.map(({ type }) => type).join(', ');
    return {
        ...plain('ineffective', allows.map(({ source, statement }) => ({
            text: none
                ? 'the action names no resource: only "*" matches it'
                : `no ARN of its resource types (${types}) matches`,
            span: statement.resources?.span ?? source.span,
        })), allows.map(sourceOf)),
        severity: none ? 'warning' : 'error',
    };
}

// EXTERNAL MODULE: ./lib/src/baselines/compare-effective.js
var compare_effective = __webpack_require__(9542);
;// CONCATENATED MODULE: ./lib/src/baselines/compare-passing.js


/** Whether the role may be passed to each service that the vendor passes it to. */
function judgePassing(judge, key, needs, services, allows, scope) {
    const whole = judge(key, needs, allows, scope);
    if (whole.verdict !== 'granted' && whole.verdict !== 'narrower')
        return { judgement: whole, lacking: [] };
    const judged = services.map((service) => {
        const to = needs.map((need) => ({
            ...need,
            terms: { ...need.terms, conditions: [...need.terms.conditions, passedTo(service)] },
        }));
        return { service, judgement: judge(key, to, allows, scope) };
    });
    const without = judged.filter(({ judgement }) => refusals.has(judgement.verdict));
    const lacking = without.map(({ service }) => service);
    const denied = without.find(({ judgement }) => judgement.verdict === 'denied');
    if (denied !== undefined)
        return { judgement: denied.judgement, lacking };
    if (lacking.length > 0)
        return { judgement: passedToMissing(lacking, allows), lacking };
    const least = ['undecided', 'narrower', 'granted']
        .map((verdict) => judged.find(({ judgement }) => judgement.verdict === verdict))
        .find((found) => found !== undefined);
    return { judgement: least?.judgement ?? whole, lacking: [] };
}
const refusals = new Set(['missing', 'ineffective', 'denied']);
function passedToMissing(services, allows) {
    const reasons = allows.map(({ source, statement }) => ({
        text: `the role cannot be passed to ${services.join(', ')}`,
        span: statement.conditions[0]?.span ?? source.span,
    }));
    return plain('missing', reasons, allows.map(sourceOf));
}
function passedTo(service) {
    return {
        key: 'iam:passedtoservice',
        quantity: 'some',
        absent: false,
        values: { domain: 'text', globs: [(0,glob/* globOfText */.TZ)(service, exactText)], complement: false },
        id: JSON.stringify(['iam:passedtoservice', 'passed', service]),
        several: false,
    };
}
const exactText = { wild: 'exact', fold: false, arn: false, variables: false };

// EXTERNAL MODULE: ./lib/src/access/cancel.js
var cancel = __webpack_require__(9543);
;// CONCATENATED MODULE: ./lib/src/baselines/compare-wildcard.js







/** A vendor's wildcard is missing only where nothing inside it is allowed. */
function judgeWildcard(key, needs, allows, scope) {
    const plainly = grantedPlainly(key, needs, allows, scope);
    if (plainly !== undefined)
        return plainly;
    const cubes = wantedOf(key, needs, scope);
    const rest = (0,compare_scope/* remainderOf */.fr)(cubes, allows);
    const by = allows.filter(({ terms }) => (0,compare_scope/* meeting */.GD)(cubes, terms) !== 'none');
    const inside = (0,actions/* expandPattern */.nh)(key, scope.catalogue).filter((action) => action.level !== 'Unknown');
    if (rest?.length === 0) {
        // A Deny of what is no action takes nothing away.
        const denies = scope.denies.filter(({ terms }) => inside.some((action) => (0,compare_scope/* mayName */.vx)(terms, action.key) && (0,compare_scope/* meeting */.GD)((0,compare_scope/* ofAction */.kA)(cubes, action.key), terms) !== 'none'));
        return afterDenies(key, cubes, by, by.map(sourceOf), {
            ...scope,
            denies: inside.length === 0 ? scope.denies : denies,
        });
    }
    const allowed = allowedOf(inside, needs, by);
    if (allowed.length > 0 || by.some(({ terms }) => (0,compare_scope/* meeting */.GD)(cubes, terms) === 'sure')) {
        const all = inside.length > 0 && allowed.length === inside.length;
        if (all)
            return plain('granted', [], by.map(sourceOf));
        const reason = {
            text: `${allowed.length} of the ${inside.length} actions of ${key} are allowed; the vendor does not say which are needed`,
        };
        return plain('narrower', [reason], by.map(sourceOf));
    }
    if (by.length > 0)
        return undecided(perhapsReasons(by, cubes), by.map(sourceOf));
    if (scope.access.mayAdd.length > 0)
        return undecided(unreadReasons(scope), []);
    return plain('missing', [], []);
}
/** Those of some actions that the statements allow on what is needed. */
function allowedOf(inside, needs, by) {
    // What a statement says of one action that it surely names it says of all of them.
    const meets = new Map();
    const isMet = (entry, key) => {
        const { terms } = entry;
        if (!entry.certain || !(0,compare_scope/* mayName */.vx)(terms, key))
            return false;
        if (!(0,compare_scope/* surelyNames */.$p)(terms, key))
            return (0,compare_scope/* meeting */.GD)(needed(key, needs), terms) !== 'none';
        const known = meets.get(entry) ?? (0,compare_scope/* meeting */.GD)(needed(key, needs), terms) !== 'none';
        meets.set(entry, known);
        return known;
    };
    return inside.filter(({ key }) => by.some((entry) => isMet(entry, key)));
}
/** What the needs ask for, less what the baselines themselves deny; what they deny as a whole is judged as it stands. */
function wantedOf(key, needs, scope) {
    const asked = needed(key, needs);
    const wanted = (0,compare_scope/* remainderOfTerms */.oB)(asked, scope.refused);
    return wanted === undefined || wanted.length === 0 ? asked : wanted;
}
/** What single statements allow just as it is asked for, where nothing takes anything away. */
function grantedPlainly(key, needs, allows, scope) {
    if (scope.caps.length > 0)
        return undefined;
    const pattern = (0,compare_needs/* isWildcard */.z2)(key) ? (0,glob/* globOfText */.TZ)(key, glob/* actionForm */.Rw) : undefined;
    const denied = pattern === undefined
        ? (0,compare_scope/* naming */.b7)(scope.denies, key).length > 0
        : scope.denies.some(({ terms }) => (0,compare_scope/* mayNameSome */.HR)(terms, pattern));
    if (denied)
        return undefined;
    const names = (terms) => pattern === undefined ? (0,compare_scope/* surelyNames */.$p)(terms, key) : (0,compare_scope/* surelyNamesAll */.aY)(terms, pattern);
    const sure = allows.filter(({ terms }) => terms.effect === 'Allow' && names(terms));
    const by = new Set();
    for (const need of needs) {
        const covering = sure.find(({ terms }) => (0,cancel/* scopeCovers */.p)(terms, need.terms));
        if (covering === undefined)
            return undefined;
        by.add(covering);
    }
    return plain('granted', [], [...by].map(sourceOf));
}

;// CONCATENATED MODULE: ./lib/src/baselines/compare-required.js










/** The verdict on every action that the needs demand, in their order; one row an action. */
function judgeRequired(needs, scope) {
    const byAction = new Map();
    for (const need of needs) {
        if (need.grant.effect === 'Deny')
            continue;
        for (const action of need.grant.actions) {
            const key = (0,glob/* foldAscii */.Dr)(action);
            const known = byAction.get(key);
            if (known === undefined)
                byAction.set(key, { action, needs: [need] });
            else
                known.needs.push(need);
        }
    }
    const known = new Map();
    const asked = new Map();
    const numbers = new Map(needs.map((need, index) => [need, index]));
    const rows = [...byAction].map(([key, entry]) => judgeAction(key, entry.action, entry.needs, scope, { known, asked, numbers }));
    return [...rows, ...judgeRefused(needs, scope)];
}
function judgeAction(key, action, needs, every, memo) {
    const scope = (0,compare_scope/* scopeFor */.aN)(needs, every);
    const wildcard = (0,compare_needs/* isWildcard */.z2)(action);
    const allows = wildcard ? scope.allows : (0,compare_scope/* naming */.b7)(scope.allows, key).map(({ entry }) => entry);
    const asking = needs.map((need) => memo.numbers.get(need)).join();
    const asked = memo.asked.get(asking) ?? askedBy(needs);
    memo.asked.set(asking, asked);
    const row = { asked, action, wildcard, scope };
    const services = [...new Set(needs.flatMap((need) => need.grant.passedTo ?? []))];
    if (key === 'iam:passrole' && services.length > 0) {
        const { judgement, lacking } = judgePassing(judge, key, needs, services, allows, scope);
        return rowOf(row, judgement, lacking);
    }
    if (wildcard)
        return rowOf(row, judgeWildcard(key, needs, allows, scope), compare_needs/* none */.dv);
    const formats = scope.formats(key);
    const signature = [
        asking,
        (0,compare_effective/* touching */.E)(scope.allows, key),
        (0,compare_effective/* touching */.E)(scope.perhaps, key),
        (0,compare_effective/* touching */.E)(scope.denies, key),
        ...scope.caps.map((cap) => (0,compare_effective/* touching */.E)(cap, key)),
        formats?.key ?? 'unknown',
    ].join('|');
    let judgement = memo.known.get(signature);
    if (judgement === undefined) {
        judgement = perhapsGranted(key, needs, judge(key, needs, allows, scope), scope);
        memo.known.set(signature, judgement);
    }
    return rowOf(row, judgement, compare_needs/* none */.dv);
}
function askedBy(needs) {
    const optional = needs.some(({ grant }) => grant.feature === undefined);
    return {
        baselines: (0,compare_needs/* distinct */.dM)(needs, ({ baseline }) => baseline),
        features: optional ? compare_needs/* none */.dv : (0,compare_needs/* distinct */.dM)(needs, ({ grant }) => grant.feature),
        phase: needs.find(({ grant }) => grant.phase !== undefined)?.grant.phase,
        why: needs.find(({ grant }) => grant.why !== undefined)?.grant.why,
        grants: needs.map((need) => need.filled),
    };
}
function rowOf(row, judgement, passedTo) {
    const { asked, action, wildcard, scope } = row;
    // Spelled out: a spread of many rows is what a comparison of a large role would spend its time on.
    return {
        effect: 'Allow',
        action,
        verdict: judgement.verdict,
        severity: judgement.severity,
        reasons: judgement.reasons,
        allowedBy: judgement.allowedBy,
        deniedBy: judgement.deniedBy,
        baselines: asked.baselines,
        features: asked.features,
        phase: asked.phase,
        why: asked.why,
        level: wildcard ? undefined : levelOf(action, scope),
        vendorWildcard: wildcard,
        grants: asked.grants,
        passedTo,
    };
}
function levelOf(action, scope) {
    const level = (0,actions/* expandPattern */.nh)(action, scope.catalogue)[0]?.level;
    return level === 'Unknown' ? undefined : level;
}
function judge(key, needs, allows, scope) {
    const certainly = scope.access.mayAdd.length === 0;
    if (allows.length === 0)
        return certainly ? plain('missing', [], []) : undecided(unreadReasons(scope), []);
    const plainly = grantedPlainly(key, needs, allows, scope);
    if (plainly !== undefined)
        return plainly;
    const written = wantedOf(key, needs, scope);
    const formats = scope.formats(key);
    let cubes = written;
    let rest = (0,compare_scope/* remainderOf */.fr)(written, allows);
    if (rest?.length !== 0 && formats !== undefined) {
        cubes = (0,compare_scope/* onFormats */._6)(written, formats);
        rest = (0,compare_scope/* remainderOf */.fr)(cubes, allows);
    }
    const by = allows.filter(({ terms }) => (0,compare_scope/* meeting */.GD)(cubes, terms) !== 'none').map(sourceOf);
    if (rest?.length === 0)
        return afterDenies(key, cubes, allows, by, scope);
    const sure = allows.filter(({ terms }) => (0,compare_scope/* meeting */.GD)(cubes, terms) === 'sure');
    if (sure.length > 0) {
        const left = leftOut(key, cubes, allows, scope);
        if (left !== undefined)
            return left;
        const denied = afterDenies(key, cubes, sure, by, scope);
        if (denied.verdict === 'denied')
            return denied;
        if (rest?.every((cube) => cube.guards.length > 0) === true)
            return undecided(guardReasons(rest), by);
        return plain('narrower', [...narrowings(sure, rest), ...denied.reasons], by, denied.deniedBy);
    }
    if (by.length > 0)
        return undecided(perhapsReasons(allows, cubes), by);
    if (!certainly)
        return undecided(unreadReasons(scope), allows.map(sourceOf));
    // Where the vendor scopes it to ARNs that it never has, nobody can say more than that.
    const alike = (0,compare_scope/* onFormats */._6)(written, formats).length === 0;
    if (alike && written.length > 0)
        return undecided(elsewhere(allows).reasons, allows.map(sourceOf));
    return ineffective(key, allows, scope) ?? elsewhere(allows);
}
/** A resource policy that perhaps speaks of the principal, and would give all that is asked for, leaves it open. */
function perhapsGranted(key, needs, judgement, scope) {
    if (judgement.verdict !== 'missing' && judgement.verdict !== 'ineffective')
        return judgement;
    const perhaps = (0,compare_scope/* naming */.b7)(scope.perhaps, key).map(({ entry }) => entry);
    if (perhaps.length === 0)
        return judgement;
    const cubes = (0,compare_scope/* onFormats */._6)(needed(key, needs), scope.formats(key));
    const given = perhaps.map((entry) => ({ ...entry, terms: { ...entry.terms, guards: [] } }));
    const own = (0,compare_scope/* naming */.b7)(scope.allows, key).map(({ entry }) => entry);
    if ((0,compare_scope/* remainderOf */.fr)(cubes, [...own, ...given])?.length !== 0)
        return judgement;
    return undecided(perhaps.map(({ source, statement }) => ({
        text: `it depends on whether ${statement.guards.at(-1)?.text ?? 'a resource policy grants it'}`,
        span: source.span,
    })), perhaps.map(sourceOf));
}
/** What the baselines want refused: missing where it is allowed all the same. */
function judgeRefused(needs, scope) {
    return needs.flatMap((need) => {
        if (need.grant.effect !== 'Deny')
            return [];
        return need.grant.actions.map((action) => {
            const cubes = needed((0,glob/* foldAscii */.Dr)(action), [need]);
            const allowing = scope.own.filter(({ terms }) => (0,compare_scope/* meeting */.GD)(cubes, terms) === 'sure');
            const allowed = allowing.flatMap(({ terms }) => cubes.flatMap((cube) => (0,access_cube/* intersect */.y$)(cube, terms)));
            const open = (0,compare_scope/* remainderOf */.fr)(allowed, scope.denies)?.filter((cube) => scope.caps.every((cap) => cap.some(({ terms }) => (0,access_cube/* intersect */.y$)(cube, terms).length > 0)));
            const refused = allowing.length === 0 || open?.length === 0;
            const row = { asked: askedBy([need]), action, wildcard: (0,compare_needs/* isWildcard */.z2)(action), scope };
            const reasons = [{ text: 'the baseline denies it, and nothing here does' }];
            const judgement = refused
                ? plain('granted', [], [])
                : { ...plain('missing', reasons, allowing.map(sourceOf)), severity: 'warning' };
            return { ...rowOf(row, judgement, compare_needs/* none */.dv), effect: 'Deny' };
        });
    });
}

// EXTERNAL MODULE: ./lib/src/model/multimap.js
var multimap = __webpack_require__(4347);
;// CONCATENATED MODULE: ./lib/src/baselines/fill-placeholders.js



/** What is left of the voice of a text of the tree that another text of the baseline already explains. */
const explainedShare = 0.1;
const keyOf = (value) => value.join();
/**
 * A value for each placeholder, by the weight of the texts of the tree that speak for it. The surest placeholder
 * chooses first, and what it chose holds for the others; a value that another has taken counts half. A placeholder
 * that stands for a list takes every text that nothing else explains, of the statements most like its grant.
 */
function fillPlaceholders(comparables, placeholders, given = new Map()) {
    const lists = new Set(placeholders.flatMap(({ name, several }) => (several === true ? name : [])));
    const ballot = new Ballot(placeholders, lists, given);
    for (const { where, templates, written, weight } of comparables)
        for (const template of templates)
            for (const glob of written)
                ballot.add((0,compare_placeholders/* templateOf */.kW)(template), glob, where, weight);
    ballot.fixAll();
    const filled = new Map([...ballot.fixed].map(([name, value]) => [name, [value]]));
    for (const name of lists) {
        const values = ballot.listed(name, comparables);
        if (values.length > 0)
            filled.set(name, values);
    }
    return filled;
}
/** Who speaks for which value, while placeholders are fixed one after the other. */
class Ballot {
    fixed = new Map();
    shapes;
    lists;
    pairs = {
        resource: new Map(),
        value: new Map(),
    };
    byName = new Map();
    byGlob = new Map();
    votes = new Map();
    explained = new Set();
    taken = new Set();
    constructor(placeholders, lists, given) {
        this.lists = lists;
        this.shapes = new Map(placeholders.map((entry) => [entry.name, shapeOf(entry)]));
        for (const [name, [value, ...more]] of given)
            if (value !== undefined && more.length === 0)
                this.fixed.set(name, value);
    }
    add(template, glob, where, weight) {
        let pairs = this.pairs[where].get(template);
        if (pairs === undefined) {
            pairs = new Map();
            this.pairs[where].set(template, pairs);
        }
        let pair = pairs.get(glob.key);
        if (pair === undefined) {
            const alignment = this.aligned(template, glob, where);
            pair = { template, glob, where, weight: 0, alignment };
            pairs.set(glob.key, pair);
            if (alignment !== undefined) {
                for (const name of alignment.values.keys())
                    (0,multimap/* addTo */.D)(this.byName, name, pair);
                (0,multimap/* addTo */.D)(this.byGlob, glob.key, pair);
            }
        }
        // A text without placeholders only explains.
        const isVoting = pair.alignment !== undefined && pair.alignment.values.size > 0;
        if (isVoting)
            this.vote(pair, -1);
        pair.weight += weight;
        if (isVoting)
            this.vote(pair, 1);
    }
    /** Fixes one placeholder after the other, the surest first. */
    fixAll() {
        for (const templates of [this.pairs.resource, this.pairs.value])
            for (const pairs of templates.values())
                for (const pair of pairs.values())
                    this.settle(pair);
        for (;;) {
            let surest;
            for (const [name, options] of this.votes) {
                if (this.fixed.has(name))
                    continue;
                const best = this.best(options);
                if (best === undefined || (surest !== undefined && best.count <= surest.count))
                    continue;
                surest = { name, ...best };
            }
            if (surest === undefined)
                return;
            this.fix(surest.name, surest.option.value);
        }
    }
    /** What a placeholder of many values stands for. */
    listed(name, comparables) {
        const own = comparables.flatMap((comparable) => {
            const templates = comparable.templates
                .map(compare_placeholders/* templateOf */.kW)
                .filter(({ wanted }) => wanted.includes(name));
            return templates.length === 0 ? [] : [{ ...comparable, templates }];
        });
        const most = Math.max(0, ...own.map(({ weight }) => weight));
        const values = new Map();
        for (const { templates, written, where, weight } of own) {
            if (weight < most * 0.999)
                continue;
            for (const template of templates)
                for (const glob of written) {
                    const found = (0,compare_placeholders/* align */.MM)(template, glob, where, this.fixed);
                    const value = found?.fit === 1 ? found.values.get(name) : undefined;
                    if (value !== undefined && !this.explained.has(glob.key))
                        values.set(keyOf(value), value);
                }
        }
        return [...values.values()];
    }
    best(options) {
        let first;
        for (const [key, option] of options) {
            const count = this.taken.has(key) ? option.count / 2 : option.count;
            if (count > 1e-9 && (first === undefined || count > first.count))
                first = { option, count };
        }
        return first;
    }
    fix(name, value) {
        this.fixed.set(name, value);
        this.taken.add(keyOf(value));
        for (const pair of this.byName.get(name) ?? []) {
            const known = pair.alignment?.values.get(name);
            if (known === undefined || keyOf(known) !== keyOf(value)) {
                this.vote(pair, -1);
                pair.alignment = this.aligned(pair.template, pair.glob, pair.where);
                this.vote(pair, 1);
            }
            this.settle(pair);
        }
    }
    /** What a text with nothing open explains letter for letter speaks for little else. */
    settle({ template, glob, alignment }) {
        if (alignment?.fit !== 1 || this.explained.has(glob.key))
            return;
        if (template.wanted.some((part) => typeof part === 'string' && !this.fixed.has(part)))
            return;
        const others = this.byGlob.get(glob.key) ?? [];
        for (const pair of others)
            this.vote(pair, -1);
        this.explained.add(glob.key);
        for (const pair of others)
            this.vote(pair, 1);
    }
    aligned(template, glob, where) {
        const found = (0,compare_placeholders/* align */.MM)(template, glob, where, this.fixed);
        if (found === undefined)
            return undefined;
        for (const [name, value] of found.values)
            if (!this.fixed.has(name) && !this.isFit(name, value))
                return undefined;
        return found;
    }
    isFit(name, value) {
        if (value.some((code) => code >= letters/* firstLetter */.xY))
            return true;
        return this.shapes.get(name)?.((0,letters/* displayOfCodes */.Ei)(value)) !== false;
    }
    vote({ alignment, weight, glob }, sign) {
        if (alignment === undefined || weight === 0)
            return;
        const share = this.explained.has(glob.key) ? explainedShare : 1;
        for (const [name, value] of alignment.values) {
            if (this.fixed.has(name) || this.lists.has(name))
                continue;
            const options = this.votes.get(name) ?? new Map();
            this.votes.set(name, options);
            const key = keyOf(value);
            const option = options.get(key) ?? { value, count: 0 };
            options.set(key, option);
            option.count += sign * weight * alignment.fit * share;
        }
    }
}
function shapeOf(placeholder) {
    if (placeholder.pattern === undefined)
        return undefined;
    const expression = new RegExp(`^(?:${placeholder.pattern})$`);
    return (text) => text.length <= 512 && expression.test(text);
}

;// CONCATENATED MODULE: ./lib/src/baselines/compare.js











/** Compares what a principal may do with what the bound baselines say. */
function compareWithBaseline(input) {
    const { access, baselines, catalogue, isLackAlone = false } = input;
    const keyName = keyNames(catalogue);
    const plain = (0,compare_scope/* scopeOf */.Od)(access, catalogue, keyName);
    const sources = baselines.flatMap(sourcesOf);
    const fillings = fillingsOf([...sources, ...baselines.flatMap(variantSources)], baselines, plain);
    const severalKeys = (0,statement/* severalKeysOf */.GH)([...access.input.documents, ...access.input.boundaries].map((entry) => entry.document));
    const ready = (source) => (0,compare_needs/* needOf */.ER)(source, fillings, plain.partition, severalKeys, keyName);
    const needs = sources.map(ready);
    const variants = baselines.flatMap((baseline) => alternativesOf(baseline).map((group) => chosenVariant(group.group, variantNeeds(group, baseline, ready), plain)));
    const required = [
        ...needs.filter((need) => need.required),
        ...variants.flatMap(({ needs: chosen }) => chosen),
    ];
    const scope = {
        ...plain,
        refused: required.map(({ terms }) => terms).filter(({ effect }) => effect === 'Deny'),
    };
    const all = [...required, ...needs.filter((need) => !need.required)];
    const reversed = baselines.length > 0 && baselines.every(({ kind }) => isCap(kind));
    const rows = judgeRequired(required, scope);
    return {
        baselines: baselines.map((baseline) => baseline.id),
        // A boundary that allows less than the vendor's is no gap: only what it must refuse counts.
        required: reversed ? rows.map((row) => (row.effect === 'Deny' ? row : asCapped(row))) : rows,
        allowed: isLackAlone ? [] : (0,compare_allowed/* judgeAllowed */.g)(needIndex(all, scope), scope, baselines),
        placeholders: [...fillings].map(([name, values]) => ({ name, value: shownValues(values) })),
        unread: [...access.mayAdd, ...access.mayTake],
        assumptions: assumptionsOf(access, fillings),
        variants: variants.map(({ group, variant, complete }) => ({ group, variant, complete })),
    };
}
const isCap = (kind) => kind === 'boundary' || kind === 'service-control' || kind === 'resource-control';
function asCapped(row) {
    if (row.verdict === 'granted')
        return row;
    return { ...row, verdict: 'narrower', severity: 'notice' };
}
/** Condition keys by their global names, in lower case. */
function keyNames(catalogue) {
    const known = new Map();
    return (key) => {
        let name = known.get(key);
        if (name === undefined) {
            name = canonicalConditionKey(key, catalogue).toLowerCase();
            known.set(key, name);
        }
        return name;
    };
}
function sourcesOf(baseline) {
    const cut = (0,compare_placeholders/* templateCutter */.QF)(baseline.placeholders);
    const source = (grant, required) => ({
        grant,
        baseline: baseline.id,
        required,
        cut,
    });
    return [
        ...baseline.required.map((grant) => source(grant, true)),
        ...baseline.optional.map((grant) => source(grant, false)),
    ];
}
/** Values of placeholders, from the statements that allow what their grants are about. */
function fillingsOf(sources, baselines, scope) {
    const placeholders = baselines.flatMap((baseline) => baseline.placeholders);
    if (placeholders.length === 0)
        return new Map();
    const comparables = (required) => sources.flatMap((source) => (source.required === required ? comparablesOf(source, scope) : []));
    // Required grants come first; features that are not active fill what is left.
    const filled = fillPlaceholders(comparables(true), placeholders);
    return new Map([...fillPlaceholders(comparables(false), placeholders, filled), ...filled]);
}
function comparablesOf({ grant, cut }, scope) {
    const hasHole = (text) => cut(text).some((part) => typeof part !== 'string');
    const resources = [...grant.resources, ...(grant.notResources ?? [])].filter(hasHole).map(cut);
    const clauses = Object.values(grant.condition ?? {}).flatMap((keys) => Object.entries(keys));
    const limited = clauses.filter(([key, values]) => hasHole(key) || values.some(hasHole));
    if (resources.length === 0 && limited.length === 0)
        return [];
    const actions = grant.actions.map((action) => action.toLowerCase());
    const keyTemplate = (key) => cut(key).map((part, index) => {
        if (typeof part !== 'string')
            return part;
        // The global name of `ec2:ResourceTag/\u2026` shows only with something behind the slash.
        const text = part.toLowerCase();
        return index === 0 && text.endsWith('/') ? scope.keyName(`${text}x`).slice(0, -1) : text;
    });
    const isMeantBy = (key) => {
        const name = scope.keyName(key.toLowerCase());
        if (!hasHole(key))
            return (written) => written === name;
        const template = (0,compare_placeholders/* templateOf */.kW)(keyTemplate(key));
        return (written) => (0,compare_placeholders/* align */.MM)(template, (0,compare_needs/* keyGlob */.O7)(written), 'value') !== undefined;
    };
    const statements = grant.effect === 'Deny' ? scope.denies : scope.allows;
    return alikeStatements(actions, statements).flatMap(({ terms, weight }) => [
        { where: 'resource', templates: resources, written: (0,compare_needs/* resourcesOf */.F3)(terms), weight },
        ...limited.flatMap(([key, values]) => [
            // Keys are in lower case: what they say counts only where nothing else does.
            {
                where: 'value',
                templates: [keyTemplate(key)],
                written: (0,compare_needs/* keysOf */.YD)(terms),
                weight: weight / 1000,
            },
            {
                where: 'value',
                templates: values.filter(hasHole).map(cut),
                written: (0,compare_needs/* valuesOf */.sm)(terms, isMeantBy(key)),
                weight,
            },
        ]),
    ]);
}
/**
/**
 * The statements that share actions with a grant, and how many they share of all that both name. Of a pattern half is
 * taken to be shared where the statement has the pattern's service, and all where it has the pattern.
 */
function alikeStatements(actions, statements) {
    const shared = new Map();
    const share = (at, count) => {
        if (count > 0)
            shared.set(at, (shared.get(at) ?? 0) + count);
    };
    for (const action of actions) {
        if ((0,compare_needs/* isWildcard */.z2)(action)) {
            const pattern = (0,glob/* globOfText */.TZ)(action, glob/* actionForm */.Rw);
            for (const [at, { terms }] of statements.entries())
                share(at, sharedPattern(pattern, terms));
        }
        else
            for (const { at } of (0,compare_scope/* naming */.b7)(statements, action))
                share(at, 1);
    }
    return [...shared.keys()]
        .sort((a, b) => a - b)
        .flatMap((at) => {
        const terms = statements[at]?.terms;
        if (terms === undefined)
            return [];
        const both = shared.get(at) ?? 0;
        const all = terms.actions.complement ? actions.length : terms.actions.globs.length;
        return [{ terms, weight: both / Math.max(both, actions.length + all - both) }];
    });
}
function sharedPattern(pattern, { actions }) {
    if (actions.complement)
        return 1;
    const service = pattern.prefix.slice(0, pattern.prefix.indexOf(':') + 1);
    let most = 0;
    for (const glob of actions.globs) {
        if (glob.hasLetters || glob.key === pattern.key)
            return 1;
        if (glob.prefix.startsWith(service) || service.startsWith(glob.prefix))
            most = 0.5;
    }
    return most;
}
/** Grants of explicit alternatives, for what they say about placeholders. */
function variantSources(baseline) {
    const cut = (0,compare_placeholders/* templateCutter */.QF)(baseline.placeholders);
    return (baseline.alternatives ?? []).flatMap(({ variants }) => variants.flatMap(({ grants }) => grants.map((grant) => ({ grant, baseline: baseline.id, required: false, cut }))));
}
/** The groups of which one variant suffices. */
function alternativesOf(baseline) {
    if (baseline.alternatives !== undefined)
        return baseline.alternatives;
    const groups = new Map();
    for (const grant of baseline.optional) {
        if (grant.variant === undefined || grant.feature !== undefined)
            continue;
        const variants = groups.get(grant.variant.group) ?? new Map();
        groups.set(grant.variant.group, variants);
        const grants = variants.get(grant.variant.name) ?? [];
        variants.set(grant.variant.name, [...grants, grant]);
    }
    return [...groups].map(([group, variants]) => ({
        group,
        variants: [...variants].map(([name, grants]) => ({ name, grants })),
    }));
}
function variantNeeds(group, baseline, ready) {
    const cut = (0,compare_placeholders/* templateCutter */.QF)(baseline.placeholders);
    return group.variants.map(({ name, grants }) => ({
        name,
        needs: grants.map((grant) => ready({ grant, baseline: baseline.id, required: true, cut })),
    }));
}
/** The nearest variant: the fewest gaps, then the least narrowed, then the one that limits least. */
function chosenVariant(group, variants, scope) {
    const measured = variants.map(({ name, needs }) => {
        const rows = judgeRequired(needs, scope);
        const count = (...verdicts) => rows.filter(({ verdict }) => verdicts.includes(verdict)).length;
        return {
            group,
            variant: name,
            needs,
            distances: [
                count('missing', 'denied', 'ineffective'),
                count('narrower'),
                // A role that meets the vendor's limits and the vendor's form without them meant the latter.
                needs.filter(({ unlimited }) => !unlimited).length,
            ],
        };
    });
    const [first, ...rest] = measured;
    if (first === undefined)
        return { group, variant: '', complete: true, needs: [] };
    const best = rest.reduce((least, next) => (isNearer(next.distances, least.distances) ? next : least), first);
    const { variant, needs, distances } = best;
    return { group, variant, needs, complete: distances[0] === 0 };
}
/** True where the first number that differs is the smaller one. */
function isNearer(a, b) {
    const at = a.findIndex((distance, index) => distance !== b[index]);
    return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0);
}
function assumptionsOf(access, fillings) {
    const filled = [...fillings].map(([name, values]) => `${name} is ${shownValues(values)}`);
    const caps = access.mayTake.map((part) => `\${${part.text}} could not be read and is taken to let everything through`);
    return [...filled, ...caps];
}
const shownValues = (values) => values.map(letters/* displayOfCodes */.Ei).join(', ');


/***/ }),

/***/ 2529:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ bindingId),
/* harmony export */   K: () => (/* binding */ boundBaseline)
/* harmony export */ });
/** `veeam/backup-for-aws/worker@10`. */
function bindingId(resolved) {
    return resolved.version === undefined
        ? resolved.baseline.id
        : `${resolved.baseline.id}@${resolved.version}`;
}
/** A binding as the comparison takes it. */
function boundBaseline(binding) {
    const { resolved } = binding;
    return {
        id: binding.id,
        kind: resolved.baseline.kind,
        required: [...resolved.required, ...resolved.contested],
        optional: [
            ...resolved.optional.flatMap((feature) => feature.grants),
            // Another variant than the chosen one is no excess either.
            ...resolved.alternatives.flatMap((group) => group.variants.flatMap((variant) => variant.grants)),
        ],
        alternatives: resolved.alternatives.map(({ group, variants }) => ({
            group,
            variants: variants.map(({ name, grants }) => ({ name, grants })),
        })),
        forbidden: resolved.forbidden,
        defects: resolved.defects,
        placeholders: resolved.baseline.placeholders,
        managedPolicies: resolved.managedPolicies.map((policy) => policy.arn),
        optionalPolicies: resolved.baseline.managedPolicies.flatMap((policy) => policy.feature === undefined || resolved.managedPolicies.includes(policy)
            ? []
            : [{ arn: policy.arn, feature: policy.feature }]),
    };
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
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__.later(4006, 4006);
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1925);
/* harmony import */ var _estate_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5504);
/* harmony import */ var _model_multimap_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4347);




/**
 * The file groups of the config's bindings. Bindings whose files overlap stand for the same
 * principal, which then needs the union of their baselines.
 */
function fileGroups(bindings, files) {
    const groups = [];
    for (const binding of bindings) {
        if (binding.files === undefined)
            continue;
        const matches = picomatch__WEBPACK_IMPORTED_MODULE_2__([...binding.files], { dot: true });
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
        const text = tag.key === 'iam-baseline' ? (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(tag.value) : undefined;
        return text === undefined ? [] : [parseChoice(text, tag.value.span)];
    });
}
/** `aws_iam_role.r`, the address without its instance keys, `root:address` where several roots have it, or the name. */
function namesPrincipal(text, principal) {
    const { address, root, name } = principal;
    const bare = address.replace(/\[[^\]]*\]/g, '');
    return ([address, bare, `${root}:${address}`, `${root}/${address}`].includes(text) ||
        (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(name) === text);
}
/** `vendor/product/role[@version] [none | feature \u2026]`. */
function parseChoice(text, span) {
    const [id = '', ...features] = text.trim().split(/[\s,+]+/);
    const [baseline = '', version] = id.split('@');
    return {
        baseline,
        version,
        edition: undefined,
        features: namedFeatures(features),
        boundBy: 'source',
        span,
    };
}
/** Features as a comment names them: `none` for none at all, nothing for those that are in use. */
function namedFeatures(words) {
    if (words.length === 0)
        return undefined;
    return words.length === 1 && words[0] === 'none' ? [] : words;
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
            features: namedFeatures(directive.features),
            boundBy: 'source',
            span: directive.span,
        };
        for (const target of targetsOf(directive, estate)) {
            if (typeof target === 'number')
                (0,_model_multimap_js__WEBPACK_IMPORTED_MODULE_3__/* .addTo */ .D)(documents, target, choice);
            else
                (0,_model_multimap_js__WEBPACK_IMPORTED_MODULE_3__/* .addTo */ .D)(principals, target, choice);
        }
    }
    return { principals, documents };
}
/** What a directive stands above: principals, or the principals a policy below it is attached to, or that policy alone. */
function targetsOf(directive, estate) {
    const { target, span } = directive;
    const { principals, documents } = (0,_estate_index_js__WEBPACK_IMPORTED_MODULE_1__/* .standingIn */ .Z)(estate, span.file);
    const inFile = documents.flatMap((index) => {
        const document = estate.documents[index];
        return document === undefined ? [] : [{ index, document }];
    });
    if ('address' in target) {
        const named = principals.filter((principal) => principal.address === target.address && principal.file === span.file);
        if (named.length > 0)
            return named;
        return withCarriers(estate, inFile.filter(({ document: { site } }) => site.address === target.address && site.file === span.file));
    }
    const after = (place) => place.file === span.file && place.start >= target.after ? place.start : Infinity;
    // Not `Math.min(...)`: an estate may have more documents than a call may have arguments.
    const nearestPrincipal = principals.reduce((least, principal) => Math.min(least, after(principal.span)), Infinity);
    // A policy stands where its text does, and where the resource that has it does.
    const afterDocument = ({ document: { site } }) => Math.min(after(site.span), site.resource === undefined ? Infinity : after(site.resource));
    const nearestDocument = inFile.reduce((least, document) => Math.min(least, afterDocument(document)), Infinity);
    if (nearestPrincipal === Infinity && nearestDocument === Infinity)
        return [];
    if (nearestPrincipal <= nearestDocument) {
        return principals.filter((principal) => after(principal.span) === nearestPrincipal);
    }
    return withCarriers(estate, inFile.filter((one) => afterDocument(one) === nearestDocument));
}
function withCarriers(estate, documents) {
    const { carriers } = (0,_estate_index_js__WEBPACK_IMPORTED_MODULE_1__/* .indexOf */ .q)(estate);
    const holding = new Set(documents.flatMap(({ index }) => carriers.get(index) ?? []));
    return holding.size > 0 ? [...holding] : documents.map(({ index }) => index);
}


/***/ }),

/***/ 5504:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ standingIn),
/* harmony export */   q: () => (/* binding */ indexOf)
/* harmony export */ });
/* harmony import */ var _model_multimap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4347);

const known = new WeakMap();
function indexOf(estate) {
    let index = known.get(estate);
    if (index === undefined) {
        index = made(estate);
        known.set(estate, index);
    }
    return index;
}
/** What stands in a file; nothing where the estate does not know it. */
function standingIn(estate, file) {
    return indexOf(estate).files.get(file) ?? { principals: [], documents: [] };
}
function made(estate) {
    const files = new Map();
    const at = (file) => {
        let own = files.get(file);
        if (own === undefined) {
            own = { principals: [], documents: [] };
            files.set(file, own);
        }
        return own;
    };
    const principals = new Map();
    const carriers = new Map();
    const trusting = new Map();
    for (const principal of estate.principals) {
        const { file, span, body } = principal;
        for (const one of new Set([file, span.file, body.file]))
            at(one).principals.push(principal);
        (0,_model_multimap_js__WEBPACK_IMPORTED_MODULE_0__/* .addTo */ .D)(principals, principal.address, principal);
        for (const document of new Set(principal.attached.map((entry) => entry.document)))
            (0,_model_multimap_js__WEBPACK_IMPORTED_MODULE_0__/* .addTo */ .D)(carriers, document, principal);
        if (principal.trust !== undefined)
            (0,_model_multimap_js__WEBPACK_IMPORTED_MODULE_0__/* .addTo */ .D)(trusting, principal.trust, principal);
    }
    for (const [index, { site, statements }] of estate.documents.entries()) {
        const standing = new Set([
            site.file,
            site.span.file,
            ...statements.map(({ span }) => span.file),
        ]);
        if (site.resource !== undefined)
            standing.add(site.resource.file);
        for (const one of standing)
            at(one).documents.push(index);
    }
    return { files, principals, carriers, trusting };
}


/***/ })

};
