export const id = 278;
export const ids = [278];
export const modules = {

/***/ 4040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  access: () => (/* binding */ access)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/access/cube.js
var access_cube = __webpack_require__(7212);
// EXTERNAL MODULE: ./lib/src/model/value.js
var model_value = __webpack_require__(1925);
// EXTERNAL MODULE: ./lib/src/access/condition.js
var condition = __webpack_require__(4108);
// EXTERNAL MODULE: ./lib/src/access/guards.js
var access_guards = __webpack_require__(3279);
// EXTERNAL MODULE: ./lib/src/access/glob.js
var access_glob = __webpack_require__(1351);
// EXTERNAL MODULE: ./lib/src/access/intervals.js
var intervals = __webpack_require__(5987);
// EXTERNAL MODULE: ./lib/src/access/automaton.js
var automaton = __webpack_require__(8239);
// EXTERNAL MODULE: ./lib/src/access/letters.js
var letters = __webpack_require__(6052);
;// CONCATENATED MODULE: ./lib/src/access/match.js



function lowerCode(code) {
    return code >= 65 && code <= 90 ? code + 32 : code;
}
/** Puts the context's values in place of policy variables; undefined where one has no single value. */
function filled(parts, context, variables) {
    if (!variables)
        return parts;
    const done = [];
    for (const part of parts) {
        if (typeof part === 'number') {
            done.push(part);
            continue;
        }
        let at = 0;
        for (;;) {
            const open = part.indexOf('${', at);
            const close = open < 0 ? -1 : part.indexOf('}', open);
            if (close < 0)
                break;
            done.push(part.slice(at, open));
            const value = variableValue(part.slice(open + 2, close), context);
            if (value === undefined)
                return undefined;
            done.push({ exact: value });
            at = close + 1;
        }
        done.push(part.slice(at));
    }
    return done;
}
function variableValue(inner, context) {
    if (inner === '*' || inner === '?' || inner === '$')
        return inner;
    const comma = inner.indexOf(',');
    const key = (comma < 0 ? inner : inner.slice(0, comma)).trim().toLowerCase();
    const values = context.get(key);
    if (values !== undefined && values.length > 0)
        return values.length === 1 ? values[0] : undefined;
    if (comma < 0)
        return undefined;
    return /^\s*'(.*)'\s*$/.exec(inner.slice(comma + 1))?.[1];
}
/** The pattern of filled parts; values of variables are read letter for letter. */
function filledGlob(parts, form) {
    // `${*}` and its kind spell wildcards as letters, which is what an exact value needs.
    const escaped = parts.map((part) => typeof part === 'object' ? part.exact.replace(/[*?$]/g, (letter) => `\${${letter}}`) : part);
    return (0,access_glob/* globOf */.k8)(escaped, { ...form, variables: parts.some((part) => typeof part === 'object') });
}
/** Three-valued matching: a hole matches itself, and perhaps anything of its shape. */
function matchesGlob(glob, codes) {
    const folded = glob.fold ? codes.map(lowerCode) : codes;
    const lettered = glob.hasLetters || folded.some((code) => code >= letters/* firstLetter */.xY);
    const many = glob.tokens.some((token) => (0,letters/* letterOf */.UB)(token)?.many === true);
    if (!many && (0,access_glob/* matchesCodes */.CU)(glob.tokens, folded))
        return true;
    if (!lettered)
        return false;
    const machine = (0,automaton/* automatonOf */._)(glob, 'possible-text');
    let state = machine.start;
    for (const code of folded) {
        if (state < 0)
            return false;
        state = machine.step(state, code);
    }
    return state >= 0 && machine.accepts[state] === true ? 'unknown' : false;
}

;// CONCATENATED MODULE: ./lib/src/access/request.js

function codesOf(text) {
    const codes = [];
    for (let i = 0; i < text.length; i += 1)
        codes.push(text.charCodeAt(i));
    return codes;
}
function witnessOf(request) {
    const entries = [...request.context].map(([key, values]) => [key, values.length === 1 ? (values[0] ?? '') : values]);
    return {
        principal: request.principal === undefined ? null : (0,letters/* displayOfCodes */.Ei)(request.principal),
        action: (0,letters/* displayOfCodes */.Ei)(request.action),
        resource: request.resource === undefined ? null : (0,letters/* displayOfCodes */.Ei)(request.resource),
        context: Object.fromEntries(entries),
    };
}

;// CONCATENATED MODULE: ./lib/src/access/truth.js
function and(a, b) {
    if (a === false || b === false)
        return false;
    return a === true && b === true ? true : 'unknown';
}
function or(a, b) {
    if (a === true || b === true)
        return true;
    return a === false && b === false ? false : 'unknown';
}
function not(a) {
    return a === 'unknown' ? a : !a;
}

;// CONCATENATED MODULE: ./lib/src/access/evaluate-clause.js








/** Whether a context satisfies one clause, value by value as IAM does it. */
function evaluateClause(clause, context, variables) {
    const operator = (0,condition/* operatorOf */.gN)(clause.operator);
    const key = (0,model_value/* textOf */.b6)(clause.key)?.toLowerCase();
    if (key === undefined)
        return 'unknown';
    const values = context.get(key);
    if (operator.base === 'null')
        return evaluateNull(clause, values);
    const negative = isNegative(operator);
    const absent = values === undefined || values.length === 0;
    if (operator.set === 'all') {
        let every = true;
        for (const value of values ?? []) {
            const truth = matchesSome(value, clause, operator, context, variables);
            every = and(every, negative ? not(truth) : truth);
        }
        return every;
    }
    if (operator.set === 'any') {
        let some = absent && operator.ifExists;
        for (const value of values ?? []) {
            const truth = matchesSome(value, clause, operator, context, variables);
            some = or(some, negative ? not(truth) : truth);
        }
        return some;
    }
    if (absent)
        return isKnown(operator) ? negative || operator.ifExists : 'unknown';
    let some = false;
    for (const value of values)
        some = or(some, matchesSome(value, clause, operator, context, variables));
    return negative ? not(some) : some;
}
function evaluateNull(clause, values) {
    let truth = clause.open === undefined ? false : 'unknown';
    for (const entry of clause.values) {
        const wanted = (0,model_value/* textOf */.b6)(entry.value)?.toLowerCase();
        const known = wanted === 'true' || wanted === 'false';
        const holds = known ? (wanted === 'true') === (values === undefined) : 'unknown';
        truth = or(truth, guarded(entry, holds));
    }
    return truth;
}
const guarded = (entry, truth) => (0,access_guards/* guardIds */.kP)(entry.guards).length > 0 ? and(truth, 'unknown') : truth;
const isNegative = (operator) => operator.base.includes('not') && isKnown(operator);
const isKnown = (operator) => (0,condition/* textFormOf */.vX)(operator.base) !== undefined || testOf(operator.base) !== undefined;
function matchesSome(value, clause, operator, context, variables) {
    let some = clause.open === undefined ? false : 'unknown';
    for (const entry of clause.values)
        some = or(some, guarded(entry, matchesOne(value, entry, operator, context, variables)));
    return some;
}
function matchesOne(value, entry, operator, context, variables) {
    const form = (0,condition/* textFormOf */.vX)(operator.base);
    if (form !== undefined) {
        const parts = filled((0,access_glob/* partsOf */.CI)(entry.value), context, variables);
        return parts === undefined ? false : matchesGlob(filledGlob(parts, form), codesOf(value));
    }
    const test = testOf(operator.base);
    const wanted = (0,model_value/* textOf */.b6)(entry.value);
    return test === undefined || wanted === undefined ? 'unknown' : test(value, wanted);
}
function testOf(base) {
    if (base === 'ipaddress' || base === 'notipaddress')
        return inRange;
    for (const domain of ['number', 'date']) {
        const word = domain === 'number' ? 'numeric' : 'date';
        if (!base.startsWith(word))
            continue;
        const compare = orders.get(base.slice(word.length));
        if (compare === undefined)
            return undefined;
        return (value, wanted) => {
            const [a, b] = [(0,condition/* pointOf */.qk)(value, domain), (0,condition/* pointOf */.qk)(wanted, domain)];
            return Number.isNaN(a) || Number.isNaN(b) ? 'unknown' : compare(a, b);
        };
    }
    return undefined;
}
/** Negated operators are tested as their positive. */
const orders = new Map([
    ['equals', (a, b) => a === b],
    ['notequals', (a, b) => a === b],
    ['lessthan', (a, b) => a < b],
    ['lessthanequals', (a, b) => a <= b],
    ['greaterthan', (a, b) => a > b],
    ['greaterthanequals', (a, b) => a >= b],
]);
function inRange(value, wanted) {
    const range = (0,intervals/* addressRange */.wl)(wanted);
    const own = (0,intervals/* addressRange */.wl)(value);
    if (range === undefined || own === undefined)
        return 'unknown';
    return range.low <= own.low && own.high <= range.high;
}

// EXTERNAL MODULE: ./lib/src/access/principal.js
var principal = __webpack_require__(8051);
;// CONCATENATED MODULE: ./lib/src/access/evaluate.js






function evaluate(document, request) {
    return evaluateAll([{ document, guards: [] }], request);
}
/** The same for documents whose statements count together. */
function evaluateAll(documents, request) {
    let allowed = false;
    let denied = false;
    for (const { document, guards } of documents) {
        if (document.open !== undefined) {
            allowed = or(allowed, 'unknown');
            denied = or(denied, 'unknown');
        }
        for (const statement of document.statements) {
            const own = matchesStatement(statement, request, hasVariables(document));
            const match = guards.length > 0 ? and(own, 'unknown') : own;
            if (statement.effect !== 'Deny')
                allowed = or(allowed, statement.effect === 'Allow' ? match : and(match, 'unknown'));
            if (statement.effect !== 'Allow')
                denied = or(denied, statement.effect === 'Deny' ? match : and(match, 'unknown'));
        }
    }
    if (denied === true || allowed === false)
        return 'denied';
    return denied === false && allowed === true ? 'allowed' : 'unknown';
}
function hasVariables(document) {
    return document.version !== undefined && (0,model_value/* textOf */.b6)(document.version) !== '2008-10-17';
}
function matchesStatement(statement, request, variables) {
    let match = statement.guards.length > 0 ? 'unknown' : true;
    match = and(match, matchesAction(statement, request));
    if (match !== false)
        match = and(match, matchesResource(statement, request, variables));
    if (match !== false)
        match = and(match, matchesPrincipal(statement, request));
    for (const clause of statement.conditions) {
        if (match === false)
            return false;
        match = and(match, guardedClause(clause, request.context, variables));
    }
    return statement.openCondition === undefined ? match : and(match, 'unknown');
}
function guardedClause(clause, context, variables) {
    const truth = evaluateClause(clause, context, variables);
    return clause.guards.length > 0 && truth !== true ? 'unknown' : truth;
}
function matchesAction(statement, request) {
    const list = statement.actions;
    if (list === undefined)
        return false;
    const codes = request.action.map(lowerCode);
    let any = list.open === undefined ? false : 'unknown';
    for (const entry of list.entries) {
        const truth = matchesGlob((0,access_glob/* globOf */.k8)((0,access_glob/* partsOf */.CI)(entry.value), access_glob/* actionForm */.Rw), codes);
        any = or(any, entry.guards.length > 0 ? and(truth, 'unknown') : truth);
    }
    return list.element === 'NotAction' ? not(any) : any;
}
function matchesResource(statement, request, variables) {
    const list = statement.resources;
    if (list === undefined)
        return true;
    const codes = request.resource ?? [];
    let any = list.open === undefined ? false : 'unknown';
    for (const entry of list.entries) {
        const parts = filled((0,access_glob/* partsOf */.CI)(entry.value), request.context, variables);
        // A pattern whose variable has no value matches nothing.
        const truth = parts === undefined ? false : matchesGlob(filledGlob(parts, access_glob/* resourceForm */.j6), codes);
        any = or(any, entry.guards.length > 0 ? and(truth, 'unknown') : truth);
    }
    return list.element === 'NotResource' ? not(any) : any;
}
function matchesPrincipal(statement, request) {
    const list = statement.principals;
    if (list === undefined)
        return true;
    const codes = request.principal ?? [];
    let any = list.open === undefined ? false : 'unknown';
    for (const entry of list.entries)
        for (const glob of (0,principal/* principalGlobs */.G)(entry)) {
            const truth = matchesGlob({ ...glob, guards: [] }, codes);
            any = or(any, entry.guards.length > 0 ? and(truth, 'unknown') : truth);
        }
    return list.element === 'NotPrincipal' ? not(any) : any;
}

// EXTERNAL MODULE: ./lib/src/access/statement.js
var statement = __webpack_require__(5296);
// EXTERNAL MODULE: ./lib/src/access/emptiness.js
var emptiness = __webpack_require__(1383);
// EXTERNAL MODULE: ./lib/src/access/satisfy.js
var satisfy = __webpack_require__(5260);
;// CONCATENATED MODULE: ./lib/src/access/witness.js






const plainActions = ['s3:GetObject', 'ec2:RunInstances', 'iam:PassRole', 'sts:AssumeRole', 'x:X'];
const plainPrincipals = [
    'AWS:arn:aws:iam::111122223333:role/example',
    'AWS:arn:aws:iam::444455556666:user/example',
    'Service:example.amazonaws.com',
];
/** Requests that should lie in the cube, likeliest first, to be confirmed by evaluation. */
function requestsIn(cube, form) {
    const cells = [cube.actions, cube.resources, cube.principals].map((cell) => (0,access_cube/* active */.vu)(cell, cube.guards));
    const variables = variablesOf(cells, cube.conditions);
    const requests = [];
    for (const filler of ['x', 'example', '']) {
        const context = contextOf(cube, variables, filler);
        if (context === undefined)
            continue;
        const [actions, resources, principals] = cells.map((cell) => fill(cell, context, filler));
        if (actions === undefined || resources === undefined || principals === undefined)
            continue;
        const action = pick(actions, plainActions);
        if (action === undefined)
            continue;
        const resource = form.resources ? pick(resources, plainResources(action)) : undefined;
        const principal = form.principals ? pick(principals, plainPrincipals) : undefined;
        if (form.resources && resource === undefined)
            continue;
        if (form.principals && principal === undefined)
            continue;
        requests.push({ action, resource, principal, context });
        if (variables.size === 0)
            break;
    }
    return requests;
}
function plainResources(action) {
    const colon = action.indexOf(58);
    const service = colon <= 0 ? 'x' : String.fromCharCode(...action.slice(0, colon)).toLowerCase();
    return [`arn:aws:${service}:us-east-1:111122223333:example`, `arn:aws:${service}:::example`];
}
function pick(cell, plain) {
    const wild = cell.all.every((glob) => glob.literal === undefined);
    if (wild && !hasLetters(cell))
        for (const text of plain) {
            const inside = cell.all.every((glob) => (0,access_glob/* matchesText */.Fm)(glob, text)) &&
                !cell.none.some((glob) => (0,access_glob/* matchesText */.Fm)(glob, text));
            if (inside)
                return codesOf(text);
        }
    return (0,emptiness/* sureWord */.Et)(cell);
}
const hasLetters = (cell) => [...cell.all, ...cell.none].some((glob) => glob.hasLetters);
/** Keys of the policy variables in some patterns. */
function variablesOf(cells, conditions) {
    const keys = new Set();
    const globs = [
        ...cells.flatMap((cell) => [...cell.all, ...cell.none]),
        ...conditions.flatMap((literal) => literal.values.domain === 'text' ? literal.values.globs : []),
    ];
    for (const glob of globs)
        for (const token of glob.hasLetters ? glob.tokens : []) {
            const key = token >= letters/* firstLetter */.xY ? (0,letters/* letterOf */.UB)(token)?.variable : undefined;
            if (key !== undefined)
                keys.add(key);
        }
    return keys;
}
function contextOf(cube, variables, filler) {
    let known = new Map();
    // The second round knows what the first found for keys that serve as variables elsewhere.
    for (let round = 0; round < 2; round += 1) {
        const before = known;
        const found = (0,satisfy/* contextFor */.BT)(cube.conditions, cube.guards, (cell) => {
            const word = (0,emptiness/* sureWord */.Et)(fill(cell, before, filler));
            return word?.every((code) => code < letters/* firstLetter */.xY) === true
                ? String.fromCharCode(...word)
                : undefined;
        });
        if (found === undefined)
            return undefined;
        const context = new Map(found);
        for (const key of variables)
            if (!context.has(key))
                context.set(key, [filler]);
        known = context;
        if (variables.size === 0)
            break;
    }
    return known;
}
/** The cell with the context's values in place of variables. */
function fill(cell, context, filler) {
    if (!hasLetters(cell))
        return cell;
    const filled = (glob) => {
        if (!glob.hasLetters)
            return glob;
        const tokens = glob.tokens.flatMap((token) => {
            const key = token >= letters/* firstLetter */.xY ? (0,letters/* letterOf */.UB)(token)?.variable : undefined;
            return key === undefined ? [token] : codesOf(context.get(key)?.[0] ?? filler);
        });
        return (0,access_glob/* globOfTokens */.mU)(tokens, glob.fold, glob.guards);
    };
    return { all: cell.all.map(filled), none: cell.none.map(filled) };
}

;// CONCATENATED MODULE: ./lib/src/access/not-granted.js






/** Cubes that one question may be split into. */
const cubeLimit = 4_000;
/** Does the document allow any of the actions on any of the resources? PASS is proof that it does not. */
function checkAccessNotGranted(document, accesses) {
    const terms = (0,statement/* termsOf */.fd)(document, (0,statement/* severalKeysOf */.GH)([document]));
    const denies = terms.filter(({ effect }) => effect === 'Deny');
    const reasons = [];
    const doubts = [];
    let witness = null;
    for (const allow of terms) {
        if (allow.effect === 'Deny')
            continue;
        const granted = accesses.flatMap((access) => (0,access_cube/* cubesOf */.gn)(allow).flatMap((cube) => (0,access_cube/* intersect */.y$)(cube, wantedTerms(access))));
        const left = leftBy(granted, denies);
        if (left.length === 0)
            continue;
        const found = confirmed(document, left);
        if (found === undefined)
            doubts.push(reasonOf(allow, accesses));
        else {
            witness ??= found;
            reasons.push(reasonOf(allow, accesses));
        }
    }
    return answer(document, once(reasons), once(doubts), witness);
}
function wantedTerms(access) {
    return {
        index: 0,
        sid: undefined,
        effect: 'Deny',
        actions: access.actions.length === 0
            ? statement/* everySet */.YZ
            : (0,statement/* globSet */.xk)(access.actions.map((action) => (0,access_glob/* globOfText */.TZ)(action, access_glob/* actionForm */.Rw)), false),
        resources: access.resources.length === 0
            ? statement/* everySet */.YZ
            : (0,statement/* globSet */.xk)(access.resources.map((arn) => (0,access_glob/* globOfText */.TZ)(arn, { ...access_glob/* resourceForm */.j6, variables: false })), false),
        principals: statement/* everySet */.YZ,
        conditions: [],
        guards: [],
        key: '',
    };
}
/** What the denies leave; never too little. */
function leftBy(cubes, denies) {
    let left = cubes;
    for (const deny of denies) {
        const next = left.flatMap((cube) => (0,access_cube/* subtract */.Re)(cube, deny));
        if (next.length > cubeLimit)
            return left;
        left = next;
    }
    return left;
}
/** A request of the cubes that the document allows for certain. */
function confirmed(document, cubes) {
    const form = {
        principals: document.statements.some((statement) => statement.principals !== undefined),
        resources: document.statements.some((statement) => statement.resources !== undefined),
    };
    for (const cube of cubes.slice(0, 24))
        for (const request of requestsIn(cube, form))
            if (evaluate(document, request) === 'allowed')
                return witnessOf(request);
    return undefined;
}
function reasonOf(terms, accesses) {
    const actions = accesses.some((access) => access.actions.length > 0);
    const resources = accesses.some((access) => access.resources.length > 0);
    const what = actions && resources ? 'actions and/or resources' : resources ? 'resources' : 'actions';
    const named = terms.sid !== undefined && terms.sid !== '';
    const where = named ? `sid: ${terms.sid}` : `index: ${terms.index}`;
    return {
        statementIndex: terms.index,
        statementId: named ? terms.sid : null,
        description: `One or more of the listed ${what} in the statement with ${where}.`,
    };
}
function once(reasons) {
    return reasons.filter((reason, at) => reasons.findIndex((other) => other.statementIndex === reason.statementIndex) === at);
}
function answer(document, reasons, doubts, witness) {
    const what = 'access to perform';
    if (reasons.length > 0)
        return {
            result: 'FAIL',
            message: `The policy document grants ${what} one or more of the listed actions or resources.`,
            reasons,
            witness,
            undecided: undefined,
        };
    const open = document.open;
    const undecided = open !== undefined
        ? `\${${open.text}} could not be read and may grant it`
        : doubts.length > 0
            ? 'the statement holds values or conditions that the source does not spell out'
            : undefined;
    return {
        result: undecided === undefined ? 'PASS' : 'UNDECIDED',
        message: undecided === undefined
            ? `The policy document does not grant ${what} the listed actions or resources.`
            : `It could not be decided whether the policy document grants ${what} the listed actions or resources.`,
        reasons: doubts,
        witness: null,
        undecided,
    };
}

;// CONCATENATED MODULE: ./lib/src/access/not-public.js





/**
 * Keys of which a fixed value keeps the public out: Amazon S3's definition of a public policy, and
 * the organisation and principal keys.
 */
const restrictingKeys = new Set([
    'aws:principalaccount',
    'aws:principalarn',
    'aws:principalorgid',
    'aws:principalorgpaths',
    'aws:sourceaccount',
    'aws:sourcearn',
    'aws:sourceorgid',
    'aws:sourceorgpaths',
    'aws:sourceowner',
    'aws:sourcevpc',
    'aws:sourcevpce',
    'aws:userid',
    'aws:vpceaccount',
    'aws:vpceorgid',
    'kms:calleraccount',
    's3:dataaccesspointaccount',
    's3:dataaccesspointarn',
    's3:x-amz-server-side-encryption-aws-kms-key-id',
]);
/** Address blocks wider than this are as good as everybody: S3's rule. */
const widestBlock = { four: 1n << 24n, six: 1n << 96n };
/**
 * Does a resource policy let everybody in? FAIL where an Allow, less the denies, admits every principal
 * under no condition that keeps strangers out. In doubt FAIL.
 *
 * @param resourceType `AWS::S3::Bucket` and its kind.
 */
function checkNoPublicAccess(document, resourceType) {
    const terms = (0,statement/* termsOf */.fd)(document, (0,statement/* severalKeysOf */.GH)([document]));
    const denies = terms.filter(({ effect }) => effect === 'Deny');
    const reasons = [];
    const doubts = [];
    let witness = null;
    for (const allow of terms) {
        if (allow.effect === 'Deny' || !reaches(allow, resourceType))
            continue;
        const open = leftBy((0,access_cube/* cubesOf */.gn)(allow), denies).filter(isPublic);
        if (open.length === 0)
            continue;
        const certain = allow.effect === 'Allow' && open.some((cube) => cube.guards.length === 0);
        const list = certain ? reasons : doubts;
        list.push(not_public_reasonOf(allow));
        if (certain)
            witness ??= confirmed(document, open) ?? null;
    }
    const failed = reasons.length > 0;
    const undecided = failed || (doubts.length === 0 && document.open === undefined)
        ? undefined
        : 'a statement or condition that could not be read may grant it';
    return {
        result: failed ? 'FAIL' : undecided === undefined ? 'PASS' : 'UNDECIDED',
        message: failed
            ? 'The resource policy grants public access for the given resource type.'
            : undecided === undefined
                ? 'The resource policy does not grant public access for the given resource type.'
                : 'It could not be decided whether the resource policy grants public access.',
        reasons: once(failed ? reasons : doubts),
        witness: failed ? witness : null,
        undecided,
    };
}
function not_public_reasonOf(terms) {
    const named = terms.sid !== undefined && terms.sid !== '';
    const where = named ? `sid: ${terms.sid}` : `index: ${terms.index}`;
    return {
        statementIndex: terms.index,
        statementId: named ? terms.sid : null,
        description: `Public access granted in the following statement with ${where}.`,
    };
}
/** A function's policy speaks of the function only where its Resource is an ARN. */
function reaches({ resources }, resourceType) {
    if (resourceType !== 'AWS::Lambda::Function' || resources.complement)
        return true;
    return resources.globs.some((glob) => glob.hasLetters || glob.prefix.startsWith('arn:') || glob.literal === undefined);
}
/** An account nobody writes into a policy: who reaches it reaches everybody. */
const stranger = 'AWS:arn:aws:iam::999999999999:role/stranger';
function isPublic(cube) {
    return admitsStrangers(cube) && !cube.conditions.some(restricts);
}
function admitsStrangers({ principals }) {
    const inside = principals.all.every((glob) => glob.hasLetters || (0,access_glob/* matchesText */.Fm)(glob, stranger));
    return inside && !principals.none.some((glob) => (0,access_glob/* matchesText */.Fm)(glob, stranger));
}
/** True where the claim holds only for callers, networks or resources that it names. */
function restricts({ key, quantity, absent, values }) {
    // True of absent keys (IfExists, negated operators): strangers pass.
    if (absent)
        return false;
    if (key === 'aws:sourceip' && values.domain === 'address')
        return quantity === 'some' && values.ranges.every(isNarrow);
    if (!restrictingKeys.has(key) || values.domain !== 'text')
        return false;
    const named = quantity === 'some' ? !values.complement : values.complement;
    return named && values.globs.length > 0 && values.globs.every((glob) => isFixed(key, glob));
}
function isNarrow({ low, high }) {
    if (typeof low !== 'bigint' || typeof high !== 'bigint')
        return false;
    return high - low < (high < 1n << 32n ? widestBlock.four : widestBlock.six);
}
/** A value that does not reach across accounts: no wildcard, or an ARN whose account is spelled out. */
function isFixed(key, glob) {
    if (glob.literal !== undefined)
        return true;
    if (glob.hasLetters && !glob.tokens.some((token) => token < 0))
        return true;
    if (key === 'aws:userid')
        return /^[A-Z0-9]{16,}:?/.test(glob.prefix);
    if (!key.endsWith('arn'))
        return false;
    const account = /^arn:[^:]*:[^:]*:[^:]*:(\d{12}):/.exec(glob.prefix);
    if (account !== null)
        return true;
    // Buckets have no account in their ARN: the name has to be there.
    if (/^arn:[^:]*:s3:::[^*?]/.test(glob.prefix))
        return true;
    return (0,emptiness/* isEmpty */.Im)({ all: [glob, otherAccounts], none: [] }) || (0,emptiness/* plainlyDisjoint */.Qf)(glob, otherAccounts);
}
const otherAccounts = (0,access_glob/* globOfText */.TZ)('arn:*:*:*:999999999999:*', {
    wild: 'wild',
    fold: false,
    arn: true,
    variables: false,
});

;// CONCATENATED MODULE: ./lib/src/access/evaluate-side.js

/**
 * What one side says to a request: every layer must allow it, and none may deny it. An unread policy
 * makes it unknown; an unread boundary is taken to let everything through.
 */
function evaluateSide(side, request) {
    if (side.unread.length > 0)
        return 'unknown';
    let answer = 'allowed';
    for (const layer of side.layers) {
        const said = evaluateAll(layer, request);
        if (said === 'denied')
            return 'denied';
        if (said === 'unknown')
            answer = 'unknown';
    }
    return answer;
}

;// CONCATENATED MODULE: ./lib/src/access/decide.js




/** Cubes that one statement may be split into, and requests tried to confirm new access. */
const decide_cubeLimit = 6_000;
const attemptLimit = 24;
/** Compares two sides; see `compareDocuments`. */
function decide(base, head) {
    const form = formOf(base, head);
    const confirmed = [];
    const possible = [];
    for (const placed of head.terms) {
        if (placed.layer !== 0 || placed.terms.effect === 'Deny')
            continue;
        const outcome = decideStatement(placed, base, head, form);
        const reason = decide_reasonOf(placed);
        if (typeof outcome === 'object')
            confirmed.push({ reason, request: outcome });
        else if (outcome !== undefined)
            possible.push({ reason, why: outcome });
    }
    const [first] = confirmed;
    if (first !== undefined)
        return {
            result: 'FAIL',
            reasons: unique(confirmed.map(({ reason }) => reason)),
            witness: witnessOf(first.request),
            request: first.request,
            undecided: undefined,
        };
    const why = unreadReason(base, head) ?? possible[0]?.why;
    return {
        result: why === undefined ? 'PASS' : 'UNDECIDED',
        reasons: unique(possible.map(({ reason }) => reason)),
        witness: null,
        request: undefined,
        undecided: why,
    };
}
function formOf(base, head) {
    const statements = [base, head].flatMap((side) => side.layers.flat().flatMap(({ document }) => document.statements));
    return {
        principals: statements.some((statement) => statement.principals !== undefined),
        resources: statements.some((statement) => statement.resources !== undefined),
    };
}
function decide_reasonOf({ terms, document }) {
    const named = terms.sid !== undefined && terms.sid !== '';
    return {
        document,
        statementIndex: terms.index,
        statementId: named ? terms.sid : null,
        description: named
            ? `New access in the statement with sid: ${terms.sid}.`
            : `New access in the statement with index: ${terms.index}.`,
    };
}
function unique(reasons) {
    const seen = new Set();
    return reasons.filter((reason) => {
        const key = `${reason.document} ${reason.statementIndex}`;
        const fresh = !seen.has(key);
        seen.add(key);
        return fresh;
    });
}
/** What was not read and differs between the sides, in words. */
function unreadReason(base, head) {
    const symbols = (side) => side.unread.map((hole) => hole.symbol);
    const [before, after] = [symbols(base), symbols(head)];
    const added = head.unread.find((hole) => !before.includes(hole.symbol));
    if (added !== undefined)
        return `\${${added.text}} could not be read and may allow more`;
    // What nobody read may deny: the base may allow less than it seems.
    const gone = base.unread.find((hole) => !after.includes(hole.symbol));
    if (gone !== undefined)
        return `\${${gone.text}} of the base could not be read and may deny`;
    if (base.unread.length > 0 && uncancelledDenies(base, head).length > 0)
        return 'a Deny is gone, and what it denied may be allowed by a part that could not be read';
    const caps = head.unreadCaps.map((hole) => hole.symbol);
    const lost = base.unreadCaps.find((hole) => !caps.includes(hole.symbol));
    return lost === undefined
        ? undefined
        : `\${${lost.text}} limited the base, could not be read, and is gone or altered`;
}
/** Denies of the base that the head does not repeat as they are. */
function uncancelledDenies(base, head) {
    const kept = new Set(head.terms.filter(({ terms }) => terms.effect === 'Deny').map(({ terms }) => terms.key));
    return base.terms.filter(({ terms }) => terms.effect !== 'Allow' && !(terms.effect === 'Deny' && kept.has(terms.key)));
}
/** undefined: adds nothing; a text: perhaps, and why it cannot be told; a request: confirmed new access. */
function decideStatement(placed, base, head, form) {
    const budget = { cubes: decide_cubeLimit };
    let why;
    let attempts = 0;
    for (const cube of newCubes(placed, base, head, budget)) {
        if (attempts === 0)
            why = explain(cube);
        attempts += 1;
        const request = decide_confirm(cube, base, head, form);
        if (request !== undefined)
            return request;
        if (attempts >= attemptLimit)
            break;
    }
    if (budget.cubes <= 0)
        return why ?? 'the policies are too intricate to compare in full';
    return why;
}
/** Requests of the statement that the base does not allow, as cubes; never too few. */
function* newCubes({ terms }, base, head, budget) {
    const denies = head.terms.filter(({ terms: other }) => other.effect === 'Deny');
    const dropped = uncancelledDenies(base, head);
    for (const start of (0,access_cube/* cubesOf */.gn)(terms)) {
        for (const capped of cappedBy(start, head)) {
            for (const cube of remainder(capped, denies, 0, budget)) {
                for (const { terms: deny } of dropped) {
                    for (const lost of (0,access_cube/* intersect */.y$)(cube, deny))
                        yield lost;
                }
                for (let layer = 0; layer < base.layers.length; layer += 1) {
                    const allows = base.terms.filter((other) => other.layer === layer && other.terms.effect === 'Allow');
                    yield* remainder(cube, allows, 0, budget);
                }
            }
        }
    }
}
/** What of the cube the head's boundaries let through. */
function cappedBy(cube, head) {
    let cubes = [cube];
    for (let layer = 1; layer < head.layers.length; layer += 1) {
        const allows = head.terms.filter((other) => other.layer === layer && other.terms.effect !== 'Deny');
        cubes = cubes.flatMap((part) => allows.flatMap(({ terms }) => (0,access_cube/* intersect */.y$)(part, terms)));
    }
    return cubes;
}
/** The cube without the statements' requests, depth first. A spent budget yields what is left. */
function* remainder(cube, statements, from, budget) {
    budget.cubes -= 1;
    const next = statements[from];
    if (next === undefined || budget.cubes <= 0) {
        yield cube;
        return;
    }
    for (const part of (0,access_cube/* subtract */.Re)(cube, next.terms))
        yield* remainder(part, statements, from + 1, budget);
}
function decide_confirm(cube, base, head, form) {
    if (freshCap(base, head) !== undefined)
        return undefined;
    return requestsIn(cube, form).find((request) => evaluateSide(head, request) === 'allowed' && evaluateSide(base, request) === 'denied');
}
/** A limit of the head that nobody read, and that the base did not have: it may take anything away. */
function freshCap(base, head) {
    const known = base.unreadCaps.map((hole) => hole.symbol);
    return head.unreadCaps.find((hole) => !known.includes(hole.symbol));
}
function explain(cube) {
    const guard = guardText(cube.guards);
    if (guard !== undefined)
        return `it depends on the condition ${guard}`;
    const opaque = cube.conditions.find((literal) => literal.values.domain === 'opaque');
    if (opaque !== undefined)
        return opaque.key.startsWith('\u0000')
            ? 'a condition could not be read'
            : `the condition on ${opaque.key} cannot be compared`;
    return 'the patterns hold values that the source does not spell out';
}
function guardText(guards) {
    const [first] = guards;
    return first === undefined ? undefined : first.symbol;
}

;// CONCATENATED MODULE: ./lib/src/access/sides.js


/** Both sides read alike: which keys hold lists is decided over all their documents. */
function sidesOf(sides) {
    const documents = sides.flatMap((side) => side.layers.flat().map((entry) => entry.document));
    const severalKeys = (0,statement/* severalKeysOf */.GH)(documents);
    return sides.map((side) => ({
        layers: side.layers,
        terms: side.layers.flatMap((layer, index) => placed(layer, index, severalKeys)),
        unread: [...side.unread, ...opensOf(side.layers[0] ?? [])],
        unreadCaps: [...side.unreadCaps, ...side.layers.slice(1).flatMap(opensOf)],
    }));
}
function placed(layer, index, severalKeys) {
    return layer.flatMap(({ document, guards }, at) => {
        const assumed = (0,access_guards/* guardIds */.kP)(guards).map((id) => (0,access_guards/* guardLiteral */.jP)(id, true));
        return (0,statement/* termsOf */.fd)(document, severalKeys).map((terms) => ({
            terms: assumed.length === 0 ? terms : { ...terms, guards: [...assumed, ...terms.guards] },
            layer: index,
            document: at,
        }));
    });
}
const opensOf = (layer) => layer.flatMap(({ document }) => (document.open === undefined ? [] : [document.open]));

;// CONCATENATED MODULE: ./lib/src/access/compare.js


/**
 * Does `head` allow any request that `base` does not? PASS is proof; FAIL comes with a request that
 * an evaluator confirmed; UNDECIDED names what stands in the way.
 */
function compareDocuments(base, head) {
    const [before, after] = sidesOf([base, head].map((document) => ({
        layers: [[{ document, guards: [] }]],
        unread: [],
        unreadCaps: [],
    })));
    if (before === undefined || after === undefined)
        throw new Error('two sides were asked for');
    return decide(before, after);
}

// EXTERNAL MODULE: ./lib/src/access/document.js
var access_document = __webpack_require__(1780);
// EXTERNAL MODULE: ./lib/src/config/settings.js
var settings = __webpack_require__(5516);
// EXTERNAL MODULE: ./lib/src/extract/document.js
var extract_document = __webpack_require__(5891);
// EXTERNAL MODULE: ./lib/src/parse/json/json.js
var json = __webpack_require__(7387);
// EXTERNAL MODULE: ./lib/src/parse/values.js
var values = __webpack_require__(6066);
// EXTERNAL MODULE: ./lib/src/report/printable.js
var printable = __webpack_require__(1634);
// EXTERNAL MODULE: ./lib/src/command/io.js
var command_io = __webpack_require__(3954);
;// CONCATENATED MODULE: ./lib/src/command/access.js












/** `access`: what HEAD allows that BASE does not, or whether a policy grants what it must not. */
async function access(io, files, options) {
    if (options.pairs !== undefined)
        return pairs(io, options.pairs, options);
    const kind = kindOf(options.policyType);
    const [first, second, ...rest] = files;
    if (options.notGranted !== undefined || options.notPublic !== undefined) {
        // `--not-public TYPE FILE`: the type is the option's value, the file the only argument.
        if (first === undefined || second !== undefined)
            throw new settings/* UsageError */.eb('name one policy file');
        const document = await readPolicy(io, first, options.notPublic === undefined ? kind : 'resource');
        const decision = options.notPublic === undefined
            ? checkAccessNotGranted(document, [
                { actions: options.notGranted ?? [], resources: options.on ?? [] },
            ])
            : checkNoPublicAccess(document, options.notPublic);
        return print(io, decision, options);
    }
    if (first === undefined || second === undefined || rest.length > 0)
        throw new settings/* UsageError */.eb('name two policy files: BASE and HEAD');
    return print(io, compareDocuments(await readPolicy(io, first, kind), await readPolicy(io, second, kind)), options);
}
function kindOf(policyType) {
    switch (policyType) {
        case undefined:
        case 'IDENTITY_POLICY':
            return 'identity';
        case 'RESOURCE_POLICY':
            return 'resource';
        case 'SERVICE_CONTROL_POLICY':
            return 'service-control';
        case 'RESOURCE_CONTROL_POLICY':
            return 'resource-control';
        default:
            throw new settings/* UsageError */.eb(`"${policyType}" is none of IDENTITY_POLICY, RESOURCE_POLICY, SERVICE_CONTROL_POLICY, RESOURCE_CONTROL_POLICY`);
    }
}
async function textOf(io, path) {
    if (path === '-')
        return io.stdin();
    try {
        return (0,external_node_fs_.readFileSync)((0,external_node_path_.resolve)(io.cwd, path), 'utf8');
    }
    catch (error) {
        throw new settings/* UsageError */.eb(`${path} could not be read: ${error instanceof Error ? error.message : String(error)}`);
    }
}
/** A policy file; damaged JSON is read as it was meant, what cannot be read as a policy is refused. */
async function readPolicy(io, path, kind) {
    const text = await textOf(io, path);
    const [node] = (0,json/* parseJson */.q)({ path, text }).nodes;
    const span = { file: path, start: 0, end: text.length };
    const read = node === undefined
        ? undefined
        : (0,extract_document/* readDocument */.u)((0,values/* nodeToValue */.Z)(node, { literals: 'json' }), {
            kind,
            instantiated: true,
            site: {
                file: path,
                root: '.',
                address: path,
                property: '',
                resourceType: undefined,
                validatePolicyResourceType: undefined,
                publicAccessResourceType: undefined,
                span,
            },
        });
    if (read?.document === undefined)
        throw new settings/* OperationalError */.LE(`${path} holds no policy`);
    return read.document;
}
function print(io, decision, options) {
    const shape = decisionV1(decision);
    if (options.format === 'json')
        io.stdout(`${JSON.stringify(shape, null, 2)}\n`);
    else {
        io.stdout(`${decision.result}\n`);
        for (const reason of decision.reasons)
            io.stdout(`  ${(0,printable/* printable */.g$)(reason.description)}\n`);
        if (decision.undecided !== undefined)
            io.stdout(`  undecided: ${(0,printable/* printable */.g$)(decision.undecided)}\n`);
        if (decision.witness !== null)
            io.stdout(`  for example: ${(0,printable/* printable */.g$)(JSON.stringify(decision.witness))}\n`);
    }
    return decision.result === 'PASS'
        ? command_io/* exitCodes */.h.clean
        : decision.result === 'FAIL'
            ? command_io/* exitCodes */.h.findings
            : command_io/* exitCodes */.h.failed;
}
function decisionV1(decision) {
    const reasons = decision.reasons.map(({ statementIndex, statementId, description }) => ({
        statementIndex,
        statementId,
        description,
    }));
    if (decision.undecided !== undefined) {
        reasons.push({ statementIndex: null, statementId: null, description: decision.undecided });
    }
    return { result: decision.result, reasons, witness: decision.witness };
}
/** `--pairs FILE`: JSON lines in, one result line each out, in order. */
async function pairs(io, path, options) {
    const lines = (await textOf(io, path)).split('\n').filter((line) => line.trim() !== '');
    let answered = true;
    for (const [index, line] of lines.entries()) {
        const pair = parsePair(line);
        if (pair === undefined) {
            io.stderr(`iam-baseline: ${path}:${index + 1}: not a JSON object with base and head\n`);
            io.stdout(`${JSON.stringify({ id: null, result: 'UNDECIDED', reasons: [{ statementIndex: null, statementId: null, description: 'the line could not be read' }], witness: null })}\n`);
            answered = false;
            continue;
        }
        const kind = kindOf(pair.policyType ?? options.policyType);
        const decision = compareDocuments((0,access_document/* documentFromJson */.S)(pair.base, { kind, name: 'base' }), (0,access_document/* documentFromJson */.S)(pair.head, { kind, name: 'head' }));
        io.stdout(`${JSON.stringify({ id: pair.id, ...decisionV1(decision) })}\n`);
    }
    return answered ? command_io/* exitCodes */.h.clean : command_io/* exitCodes */.h.failed;
}
function parsePair(line) {
    try {
        const value = JSON.parse(line);
        if (typeof value !== 'object' || value === null || !('base' in value) || !('head' in value))
            return undefined;
        const policyType = 'policyType' in value && typeof value.policyType === 'string' ? value.policyType : undefined;
        return {
            id: 'id' in value ? value.id : null,
            base: opened(value.base),
            head: opened(value.head),
            policyType,
        };
    }
    catch {
        return undefined;
    }
}
/** A policy given as JSON text is opened. */
function opened(value) {
    return typeof value === 'string' ? JSON.parse(value) : value;
}


/***/ })

};
