'use strict';
exports.id = 1514;
exports.ids = [1514];
exports.modules = {

/***/ 9314:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ compareDocuments)
/* harmony export */ });
/* harmony import */ var _decide_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3054);
/* harmony import */ var _sides_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5993);


/**
 * Does `head` allow any request that `base` does not? PASS is proof; FAIL comes with a request that
 * an evaluator confirmed; UNDECIDED names what stands in the way.
 */
function compareDocuments(base, head, examples) {
    const [before, after] = (0,_sides_js__WEBPACK_IMPORTED_MODULE_1__/* .sidesOf */ .M)([base, head].map((document) => ({
        layers: [[{ document, guards: [] }]],
        unread: [],
        unreadCaps: [],
    })));
    if (before === undefined || after === undefined)
        throw new Error('two sides were asked for');
    return (0,_decide_js__WEBPACK_IMPORTED_MODULE_0__/* .decide */ .L)(before, after, examples);
}


/***/ }),

/***/ 3054:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ decide)
});

// EXTERNAL MODULE: ./lib/src/access/cancel.js
var cancel = __webpack_require__(9543);
// EXTERNAL MODULE: ./lib/src/access/condition.js
var condition = __webpack_require__(4108);
// EXTERNAL MODULE: ./lib/src/access/cube.js
var access_cube = __webpack_require__(7212);
// EXTERNAL MODULE: ./lib/src/access/evaluate.js + 1 modules
var evaluate = __webpack_require__(313);
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
        const said = (0,evaluate/* evaluateAll */.RC)(layer, request);
        if (said === 'denied')
            return 'denied';
        if (said === 'unknown')
            answer = 'unknown';
    }
    return answer;
}

// EXTERNAL MODULE: ./lib/src/access/principal-link.js
var principal_link = __webpack_require__(9828);
// EXTERNAL MODULE: ./lib/src/access/sides.js
var sides = __webpack_require__(5993);
;// CONCATENATED MODULE: ./lib/src/access/shared-guards.js

/**
 * A condition that both sides have is the same on both. Where the head allows something on one side of it
 * that the base allows on neither, the change adds it. The side is the one that `statements` of the head
 * stand on. undefined where nothing is shared.
 */
function underSharedGuards(base, head, statements) {
    const before = new Set(guardsOf(base).map(({ symbol }) => symbol));
    const chosen = new Map();
    for (const guard of [...statements.flatMap(guardsOfStatement), ...guardsOf(head)])
        if (before.has(guard.symbol) && !chosen.has(guard.symbol))
            chosen.set(guard.symbol, guard);
    if (chosen.size === 0)
        return undefined;
    const [decidedBase, decidedHead] = (0,sides/* sidesOf */.M)([
        base,
        {
            ...head,
            layers: head.layers.map((layer) => layer.flatMap((entry) => decideEntry(entry, chosen))),
        },
    ]);
    if (decidedBase === undefined || decidedHead === undefined)
        return undefined;
    const assumed = [...chosen.values()].map(({ text, holds }) => `${text} ${holds === true ? 'holds' : holds === false ? 'does not hold' : `is ${holds}`}`);
    return { base: decidedBase, head: decidedHead, assumed };
}
/** The guards that stay; undefined where one of them does not hold. */
function left(guards, chosen) {
    const stay = [];
    for (const guard of guards) {
        const known = chosen.get(guard.symbol);
        if (known === undefined)
            stay.push(guard);
        else if (known.holds !== guard.holds)
            return undefined;
    }
    return stay;
}
function kept(items, chosen) {
    return items.flatMap((item) => {
        const guards = left(item.guards, chosen);
        return guards === undefined ? [] : [{ ...item, guards }];
    });
}
function decideEntry(entry, chosen) {
    const guards = left(entry.guards, chosen);
    return guards === undefined ? [] : [{ guards, document: decideDocument(entry.document, chosen) }];
}
function decideDocument(document, chosen) {
    const statements = kept(document.statements, chosen).map((statement) => ({
        ...statement,
        actions: decideList(statement.actions, chosen),
        resources: decideList(statement.resources, chosen),
        principals: decideList(statement.principals, chosen),
        conditions: kept(statement.conditions, chosen).map((clause) => ({
            ...clause,
            values: kept(clause.values, chosen),
        })),
    }));
    return { ...document, statements };
}
function decideList(list, chosen) {
    return list === undefined ? undefined : { ...list, entries: kept(list.entries, chosen) };
}
function guardsOf(side) {
    return side.layers
        .flat()
        .flatMap(({ document, guards }) => [
        ...guards,
        ...document.statements.flatMap(guardsOfStatement),
    ]);
}
function guardsOfStatement(statement) {
    const { guards, actions, resources, principals, conditions } = statement;
    const entries = [actions, resources, principals].flatMap((list) => list?.entries ?? []);
    return [
        ...guards,
        ...entries.flatMap((entry) => entry.guards),
        ...conditions.flatMap((clause) => [
            ...clause.guards,
            ...clause.values.flatMap((entry) => entry.guards),
        ]),
    ];
}

;// CONCATENATED MODULE: ./lib/src/access/shared-holes.js

/**
 * Equal holes are equal values: what they allow, both sides allow. Taking them out leaves what the sides spell
 * out. New access that is left is new unless a hole stands for it, which is the assumption to be told.
 * undefined where there are none.
 */
function withoutSharedHoles(base, head) {
    const before = actionHoles(base);
    const shared = new Map([...actionHoles(head)].filter(([symbol]) => before.has(symbol)));
    if (shared.size === 0)
        return undefined;
    const [plainBase, plainHead] = (0,sides/* sidesOf */.M)([base, head].map((side) => ({
        ...side,
        layers: side.layers.map((layer) => layer.map((entry) => ({
            ...entry,
            document: {
                ...entry.document,
                statements: entry.document.statements.map((statement) => without(statement, shared)),
            },
        }))),
    })));
    if (plainBase === undefined || plainHead === undefined)
        return undefined;
    return {
        base: plainBase,
        head: plainHead,
        holes: [...new Set([...shared.values()].map(({ text }) => `\${${text}}`))],
    };
}
const isPlainAllow = ({ effect, actions }) => effect === 'Allow' && actions?.element === 'Action';
/** The holes of one action, and of the unread rest of the list. */
function holesOf({ actions }) {
    if (actions === undefined)
        return [];
    const inside = actions.entries.flatMap(({ value }) => value.pieces.flatMap((piece) => (piece.kind === 'unresolved' ? [piece] : [])));
    return actions.open === undefined ? inside : [...inside, actions.open];
}
function actionHoles(side) {
    const found = new Map();
    for (const { document } of side.layers.flat())
        for (const statement of document.statements.filter(isPlainAllow))
            for (const hole of holesOf(statement))
                found.set(hole.symbol, hole);
    return found;
}
function without(statement, shared) {
    const { actions } = statement;
    if (actions === undefined || !isPlainAllow(statement))
        return statement;
    const isShared = (hole) => shared.has(hole.symbol);
    return {
        ...statement,
        actions: {
            ...actions,
            entries: actions.entries.filter(({ value }) => !value.pieces.some((piece) => piece.kind === 'unresolved' && isShared(piece))),
            open: actions.open !== undefined && isShared(actions.open) ? undefined : actions.open,
        },
    };
}

// EXTERNAL MODULE: ./lib/src/access/request.js
var request = __webpack_require__(2084);
// EXTERNAL MODULE: ./lib/src/access/witness.js
var witness = __webpack_require__(173);
;// CONCATENATED MODULE: ./lib/src/access/decide.js









/** Cubes that one statement may be split into, and requests tried to confirm new access. */
const cubeLimit = 6_000;
const attemptLimit = 24;
/** Patterns that all attempts of one comparison may be evaluated against. */
const evaluationLimit = 2_000_000;
/** Statements of both sides together: more than AWS takes for any principal (20 managed policies of 6,144 characters). */
const statementLimit = 6_000;
/** Compares two sides; see `compareDocuments`. */
function decide(base, head, examples) {
    const count = base.terms.length + head.terms.length;
    if (count > statementLimit)
        return tooMany(count);
    const decision = decideAsRead(base, head, examples);
    if (decision.result !== 'UNDECIDED')
        return decision;
    const plain = withoutSharedHoles(base, head);
    const spelled = plain === undefined ? decision : decideAsRead(plain.base, plain.head, examples);
    if (plain !== undefined && spelled.result === 'FAIL')
        return assuming(spelled, `It is assumed that ${plain.holes.join(', ')}, the same on both sides, did not allow it before.`);
    const decided = underSharedGuards(base, head, statementsOf(decision.reasons, head));
    if (decided === undefined)
        return decision;
    const guarded = decideAsRead(decided.base, decided.head, examples);
    return guarded.result === 'FAIL'
        ? assuming(guarded, `It is assumed that ${listed(decided.assumed)}, the same on both sides.`)
        : decision;
}
function assuming(decision, assumption) {
    return {
        ...decision,
        reasons: decision.reasons.map((reason) => ({
            ...reason,
            description: `${reason.description} ${assumption}`,
        })),
        assumption,
    };
}
const listed = (texts) => texts.length <= 3
    ? texts.join(', ')
    : `${texts.slice(0, 3).join(', ')} and ${texts.length - 3} more`;
/** The statements of the head that perhaps bring new access. */
function statementsOf(reasons, head) {
    return reasons.flatMap(({ document, statementIndex }) => (head.layers[0]?.[document]?.document.statements ?? []).filter((statement) => statement.index === statementIndex));
}
function decideAsRead(base, head, examples) {
    const form = formOf(base, head);
    const evaluations = { left: evaluationLimit, cost: patternsOf(base) + patternsOf(head) };
    const confirmed = [];
    const possible = [];
    for (const placed of head.terms) {
        if (placed.layer !== 0 || placed.terms.effect === 'Deny')
            continue;
        const outcome = decideStatement(placed, base, head, form, examples, evaluations);
        const reason = reasonOf(placed);
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
            witness: (0,request/* witnessOf */.X)(first.request),
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
function tooMany(count) {
    const undecided = `the policies have ${count} statements, more than are compared (${statementLimit})`;
    return { result: 'UNDECIDED', reasons: [], witness: null, request: undefined, undecided };
}
function formOf(base, head) {
    const statements = [base, head].flatMap((side) => side.layers.flat().flatMap(({ document }) => document.statements));
    return {
        principals: statements.some((statement) => statement.principals !== undefined),
        resources: statements.some((statement) => statement.resources !== undefined),
        principalArn: (0,principal_link/* asksForPrincipal */.cT)(statements),
    };
}
function reasonOf({ terms, document }) {
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
function decideStatement(placed, base, head, form, examples, evaluations) {
    const budget = { cubes: cubeLimit };
    let why;
    let attempts = 0;
    for (const cube of newCubes(placed, base, head, budget)) {
        if (attempts === 0)
            why = explain(cube);
        attempts += 1;
        const request = decide_confirm(cube, base, head, form, examples, evaluations);
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
    if (dropped.length > 0)
        for (const cube of headCubes(terms, head, denies, budget)) {
            for (const { terms: deny } of dropped)
                yield* (0,access_cube/* intersect */.y$)(cube, deny);
        }
    for (let layer = 0; layer < base.layers.length; layer += 1) {
        const allows = base.terms.filter((other) => other.layer === layer && other.terms.effect === 'Allow');
        const left = (0,cancel/* withoutPlainlyAllowed */.w)(terms, allows.map((allow) => allow.terms));
        if (left === undefined)
            continue;
        for (const cube of headCubes(left, head, denies, budget))
            yield* remainder(cube, allows, 0, budget);
    }
}
/** Requests of a statement that the head's boundaries and denies leave. */
function* headCubes(terms, head, denies, budget) {
    for (const start of (0,access_cube/* cubesOf */.gn)(terms))
        for (const capped of cappedBy(start, head))
            yield* remainder(capped, denies, 0, budget);
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
function decide_confirm(cube, base, head, form, examples, evaluations) {
    if (freshCap(base, head) !== undefined || evaluations.left <= 0)
        return undefined;
    evaluations.left -= evaluations.cost;
    return (0,witness/* requestsIn */.q)(cube, form, examples).find((request) => evaluateSide(head, request) === 'allowed' && evaluateSide(base, request) === 'denied');
}
/** The patterns of all statements. */
const patternsOf = ({ terms }) => terms.reduce((sum, { terms: { actions, resources, principals } }) => {
    const sets = [actions, resources, principals];
    return sets.reduce((count, { globs }) => count + globs.length, sum);
}, 0);
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
        return (0,condition/* isUnreadClaim */.Q)(opaque)
            ? 'a condition could not be read'
            : `the condition on ${opaque.key} cannot be compared`;
    return 'the patterns hold values that the source does not spell out';
}
function guardText(guards) {
    const [first] = guards;
    return first === undefined ? undefined : first.symbol;
}


/***/ }),

/***/ 7230:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ examplesFrom),
/* harmony export */   s: () => (/* binding */ spelledAs)
/* harmony export */ });
const account = '111122223333';
const region = 'us-east-1';
/** `arn:${Partition}:s3:::${BucketName}/${ObjectName}` \u2192 `arn:aws:s3:::example/example`. */
const arnExample = (pattern) => pattern
    .replace('${Partition}', 'aws')
    .replace('${Region}', region)
    .replace('${Account}', account)
    .replace(/\$\{[^}]*\}/g, 'example');
/** Examples from the catalogue: ARNs of the action's own resource types, those it requires first, then the plainest. */
function examplesFrom(catalogue) {
    return {
        actions(prefix) {
            const service = catalogue.service(prefix);
            return service === undefined
                ? []
                : [...service.actions.values()].map(({ name }) => `${service.prefix}:${name}`);
        },
        resources(action) {
            const colon = action.indexOf(':');
            const service = catalogue.service(action.slice(0, colon));
            const found = service?.actions.get(action.slice(colon + 1).toLowerCase());
            if (service === undefined || found === undefined)
                return [];
            // A request for an action that names no resource is one for everything.
            if (found.resources.length === 0)
                return ['*'];
            return found.resources
                .flatMap(({ type, required }) => {
                const arn = service.resourceTypes.get(type.toLowerCase())?.arn;
                return arn === undefined ? [] : [{ arn: arnExample(arn), required }];
            })
                .toSorted((a, b) => Number(b.required) - Number(a.required) || a.arn.length - b.arn.length)
                .map(({ arn }) => arn);
        },
    };
}
/** An action as AWS spells it, where the catalogue knows it. */
function spelledAs(catalogue, action) {
    const colon = action.indexOf(':');
    const service = catalogue.service(action.slice(0, colon));
    const found = service?.actions.get(action.slice(colon + 1).toLowerCase());
    return service === undefined || found === undefined ? action : `${service.prefix}:${found.name}`;
}


/***/ }),

/***/ 3878:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oo: () => (/* binding */ once),
/* harmony export */   j7: () => (/* binding */ checkAccessNotGranted),
/* harmony export */   jf: () => (/* binding */ leftBy),
/* harmony export */   qF: () => (/* binding */ confirmed)
/* harmony export */ });
/* harmony import */ var _cube_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7212);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(313);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1351);
/* harmony import */ var _principal_link_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9828);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2084);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5296);
/* harmony import */ var _witness_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(173);







/** Cubes that one question may be split into. */
const cubeLimit = 4_000;
/** Cubes of a statement that are tried, and statements that all tries of one question may be evaluated against. */
const attemptLimit = 24;
const evaluationLimit = 2_000_000;
/**
 * Does the document allow any of the actions on any of the resources? PASS is proof that it does not.
 * FAIL comes with a request that an evaluator confirmed; `examples` make it one that people know.
 */
function checkAccessNotGranted(document, accesses, examples) {
    const terms = (0,_statement_js__WEBPACK_IMPORTED_MODULE_5__/* .termsOf */ .fd)(document, (0,_statement_js__WEBPACK_IMPORTED_MODULE_5__/* .severalKeysOf */ .GH)([document]));
    const denies = terms.filter(({ effect }) => effect === 'Deny');
    const reasons = [];
    const doubts = [];
    let request;
    let evaluations = evaluationLimit;
    for (const allow of terms) {
        if (allow.effect === 'Deny')
            continue;
        const granted = accesses.flatMap((access) => (0,_cube_js__WEBPACK_IMPORTED_MODULE_0__/* .cubesOf */ .gn)(allow).flatMap((cube) => (0,_cube_js__WEBPACK_IMPORTED_MODULE_0__/* .intersect */ .y$)(cube, wantedTerms(access))));
        const left = leftBy(granted, denies);
        if (left.length === 0)
            continue;
        const found = evaluations > 0 ? confirmed(document, left, examples) : undefined;
        if (found === undefined)
            evaluations -= Math.min(left.length, attemptLimit) * terms.length;
        if (found === undefined)
            doubts.push(reasonOf(allow, accesses));
        else {
            request ??= found;
            reasons.push(reasonOf(allow, accesses));
        }
    }
    return answer(document, once(reasons), once(doubts), request);
}
function wantedTerms(access) {
    return {
        index: 0,
        sid: undefined,
        effect: 'Deny',
        actions: access.actions.length === 0
            ? _statement_js__WEBPACK_IMPORTED_MODULE_5__/* .everySet */ .YZ
            : (0,_statement_js__WEBPACK_IMPORTED_MODULE_5__/* .globSet */ .xk)(access.actions.map((action) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .globOfText */ .TZ)(action, _glob_js__WEBPACK_IMPORTED_MODULE_2__/* .actionForm */ .Rw)), false),
        resources: access.resources.length === 0
            ? _statement_js__WEBPACK_IMPORTED_MODULE_5__/* .everySet */ .YZ
            : (0,_statement_js__WEBPACK_IMPORTED_MODULE_5__/* .globSet */ .xk)(access.resources.map((arn) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .globOfText */ .TZ)(arn, { ..._glob_js__WEBPACK_IMPORTED_MODULE_2__/* .resourceForm */ .j6, variables: false })), false),
        principals: _statement_js__WEBPACK_IMPORTED_MODULE_5__/* .everySet */ .YZ,
        conditions: [],
        guards: [],
        key: '',
    };
}
/** What the denies leave; never too little. */
function leftBy(cubes, denies) {
    let left = cubes;
    for (const deny of denies) {
        const next = left.flatMap((cube) => (0,_cube_js__WEBPACK_IMPORTED_MODULE_0__/* .subtract */ .Re)(cube, deny));
        if (next.length > cubeLimit)
            return left;
        left = next;
    }
    return left;
}
/** A request of the cubes that the document allows for certain. */
function confirmed(document, cubes, examples) {
    const form = {
        principals: document.statements.some((statement) => statement.principals !== undefined),
        resources: document.statements.some((statement) => statement.resources !== undefined),
        principalArn: (0,_principal_link_js__WEBPACK_IMPORTED_MODULE_3__/* .asksForPrincipal */ .cT)(document.statements),
    };
    for (const cube of cubes.slice(0, attemptLimit))
        for (const request of (0,_witness_js__WEBPACK_IMPORTED_MODULE_6__/* .requestsIn */ .q)(cube, form, examples))
            if ((0,_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._3)(document, request) === 'allowed')
                return request;
    return undefined;
}
function reasonOf(terms, accesses) {
    const actions = accesses.some((access) => access.actions.length > 0);
    const resources = accesses.some((access) => access.resources.length > 0);
    const what = actions && resources ? 'actions and/or resources' : resources ? 'resources' : 'actions';
    const named = terms.sid !== undefined && terms.sid !== '';
    const where = named ? `sid: ${terms.sid}` : `index: ${terms.index}`;
    return {
        document: 0,
        statementIndex: terms.index,
        statementId: named ? terms.sid : null,
        description: `One or more of the listed ${what} in the statement with ${where}.`,
    };
}
function once(reasons) {
    return reasons.filter((reason, at) => reasons.findIndex((other) => other.statementIndex === reason.statementIndex) === at);
}
function answer(document, reasons, doubts, request) {
    const what = 'access to perform';
    if (reasons.length > 0)
        return {
            result: 'FAIL',
            message: `The policy document grants ${what} one or more of the listed actions or resources.`,
            reasons,
            witness: request === undefined ? null : (0,_request_js__WEBPACK_IMPORTED_MODULE_4__/* .witnessOf */ .X)(request),
            request,
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
        request: undefined,
        undecided,
    };
}


/***/ }),

/***/ 2124:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ checkNoPublicAccess)
/* harmony export */ });
/* harmony import */ var _condition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4108);
/* harmony import */ var _cube_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7212);
/* harmony import */ var _emptiness_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1383);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1351);
/* harmony import */ var _letters_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6052);
/* harmony import */ var _not_granted_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3878);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5296);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2084);








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
 * under no condition that keeps strangers out; UNDECIDED where a principal or condition is not read.
 *
 * @param resourceType `AWS::S3::Bucket` and its kind.
 */
function checkNoPublicAccess(document, resourceType, examples) {
    const terms = (0,_statement_js__WEBPACK_IMPORTED_MODULE_6__/* .termsOf */ .fd)(document, (0,_statement_js__WEBPACK_IMPORTED_MODULE_6__/* .severalKeysOf */ .GH)([document]));
    const denies = terms.filter(({ effect }) => effect === 'Deny');
    const reasons = [];
    const doubts = [];
    let request;
    for (const allow of terms) {
        if (allow.effect === 'Deny' || !reaches(allow, resourceType))
            continue;
        const open = (0,_not_granted_js__WEBPACK_IMPORTED_MODULE_5__/* .leftBy */ .jf)((0,_cube_js__WEBPACK_IMPORTED_MODULE_1__/* .cubesOf */ .gn)(allow), denies).filter(isPublic);
        if (open.length === 0)
            continue;
        const certain = allow.effect === 'Allow' &&
            open.some(({ guards, principals, conditions }) => guards.length === 0 && !isUnread(principals) && !conditions.some(mayRestrict));
        const list = certain ? reasons : doubts;
        list.push(reasonOf(allow));
        if (certain)
            request ??= (0,_not_granted_js__WEBPACK_IMPORTED_MODULE_5__/* .confirmed */ .qF)(document, open, examples);
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
        reasons: (0,_not_granted_js__WEBPACK_IMPORTED_MODULE_5__/* .once */ .Oo)(failed ? reasons : doubts),
        witness: request === undefined ? null : (0,_request_js__WEBPACK_IMPORTED_MODULE_7__/* .witnessOf */ .X)(request),
        request,
        undecided,
    };
}
function reasonOf(terms) {
    const named = terms.sid !== undefined && terms.sid !== '';
    const where = named ? `sid: ${terms.sid}` : `index: ${terms.index}`;
    return {
        document: 0,
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
    const inside = principals.all.every((glob) => isAny(glob) || (0,_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .matchesText */ .Fm)(glob, stranger));
    return inside && !principals.none.some((glob) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .matchesText */ .Fm)(glob, stranger));
}
/** True where the whole principal is not read: it may be `*`. A part of an ARN may not hold a wildcard. */
function isAny({ tokens, hasLetters, prefix }) {
    return hasLetters && tokens.length === prefix.length + 1 && /^(AWS:)?$/.test(prefix);
}
const isUnread = ({ all }) => all.some(isAny);
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
/** True where a claim's values, or a condition as a whole, are not read: they may keep strangers out. */
function mayRestrict(claim) {
    if (claim.values.domain !== 'opaque')
        return false;
    return (0,_condition_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnreadClaim */ .Q)(claim) || claim.key === 'aws:sourceip' || restrictingKeys.has(claim.key);
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
    const known = writtenPart(glob);
    // What begins with something unread names somebody.
    if (known.startsWith(unread))
        return true;
    if (key === 'aws:userid')
        return /^[A-Z0-9]{16,}:?/.test(known);
    if (key.endsWith('orgpaths'))
        return /^o-[a-z0-9]{10,32}\//.test(known);
    if (!key.endsWith('arn'))
        return false;
    if (/^arn:[^:]*:[^:]*:[^:]*:(\d{12}|\0):/.test(known))
        return true;
    // Buckets have no account in their ARN: the name has to be there.
    if (/^arn:[^:]*:s3:::[^*?]/.test(known))
        return true;
    return (0,_emptiness_js__WEBPACK_IMPORTED_MODULE_2__/* .isEmpty */ .Im)({ all: [glob, otherAccounts], none: [] }) || (0,_emptiness_js__WEBPACK_IMPORTED_MODULE_2__/* .plainlyDisjoint */ .Qf)(glob, otherAccounts);
}
const unread = '\0';
/** The text before the first wildcard, with one NUL for each part that is not spelled out. */
function writtenPart({ tokens }) {
    let text = '';
    for (const token of tokens) {
        if (token < 0)
            break;
        text += token >= _letters_js__WEBPACK_IMPORTED_MODULE_4__/* .firstLetter */ .xY ? unread : String.fromCharCode(token);
    }
    return text;
}
const otherAccounts = (0,_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .globOfText */ .TZ)('arn:*:*:*:999999999999:*', {
    wild: 'wild',
    fold: false,
    arn: true,
    variables: false,
});


/***/ }),

/***/ 5993:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ sidesOf)
/* harmony export */ });
/* harmony import */ var _guards_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3279);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5296);


/** Both sides read alike: which keys hold lists is decided over all their documents. */
function sidesOf(sides) {
    const documents = sides.flatMap((side) => side.layers.flat().map((entry) => entry.document));
    const severalKeys = (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .severalKeysOf */ .GH)(documents);
    return sides.map((side) => ({
        layers: side.layers,
        terms: side.layers.flatMap((layer, index) => placed(layer, index, severalKeys)),
        unread: [...side.unread, ...opensOf(side.layers[0] ?? [])],
        unreadCaps: [...side.unreadCaps, ...side.layers.slice(1).flatMap(opensOf)],
    }));
}
function placed(layer, index, severalKeys) {
    return layer.flatMap(({ document, guards }, at) => {
        const assumed = (0,_guards_js__WEBPACK_IMPORTED_MODULE_1__/* .guardIds */ .kP)(guards).map((id) => (0,_guards_js__WEBPACK_IMPORTED_MODULE_1__/* .guardLiteral */ .jP)(id, true));
        return (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .termsOf */ .fd)(document, severalKeys).map((terms) => ({
            terms: assumed.length === 0 ? terms : { ...terms, guards: [...assumed, ...terms.guards] },
            layer: index,
            document: at,
        }));
    });
}
const opensOf = (layer) => layer.flatMap(({ document }) => (document.open === undefined ? [] : [document.open]));


/***/ }),

/***/ 173:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ requestsIn)
/* harmony export */ });
/* harmony import */ var _cube_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7212);
/* harmony import */ var _emptiness_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1383);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1351);
/* harmony import */ var _letters_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6052);
/* harmony import */ var _principal_link_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9828);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2084);
/* harmony import */ var _satisfy_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5260);







const plainActions = ['s3:GetObject', 'ec2:RunInstances', 'iam:PassRole', 'sts:AssumeRole', 'x:X'];
const plainPrincipals = [
    'AWS:arn:aws:iam::111122223333:role/example',
    'AWS:arn:aws:iam::444455556666:user/example',
    'Service:example.amazonaws.com',
];
/** Requests that should lie in the cube, likeliest first, to be confirmed by evaluation. */
function requestsIn(cube, form, examples) {
    const cells = [cube.actions, cube.resources, cube.principals].map((cell) => (0,_cube_js__WEBPACK_IMPORTED_MODULE_0__/* .active */ .vu)(cell, cube.guards));
    const variables = variablesOf(cells, cube.conditions);
    const requests = [];
    for (const filler of ['x', 'example', '']) {
        const context = contextOf(cube, variables, filler);
        if (context === undefined)
            continue;
        const [actions, resources, principals] = cells.map((cell) => fill(cell, context, filler));
        if (actions === undefined || resources === undefined || principals === undefined)
            continue;
        const action = pick(actions, [...plainActions, ...knownActions(actions, examples)]);
        if (action === undefined)
            continue;
        const asked = form.principalArn === true ? askingCells(principals, cube.conditions) : [];
        // As people would write it; where that is not in the cell for certain, the shortest that is.
        for (const isInCell of [isPlausible, isNever]) {
            const chosen = (cell, plain) => pick(cell, plain, isInCell);
            const resource = form.resources
                ? chosen(resources, [...plainResources(action, examples), ...under(resources)])
                : undefined;
            if (form.resources && resource === undefined)
                continue;
            if (!form.principals) {
                requests.push({ action, resource, principal: undefined, context });
                continue;
            }
            for (const cell of [...asked, principals]) {
                const principal = chosen(cell, plainPrincipals);
                if (principal === undefined)
                    continue;
                const known = form.principalArn === true ? knowing(context, principal) : context;
                requests.push({ action, resource, principal, context: known });
            }
        }
        if (variables.size === 0)
            break;
    }
    return requests.filter((request, at) => requests.findIndex((one) => isSame(one, request)) === at);
}
/** The principals of a cell whose ARN a claim on aws:PrincipalArn wants, and those that have none. */
function askingCells({ all, none }, conditions) {
    const wanted = conditions.flatMap((claim) => (0,_principal_link_js__WEBPACK_IMPORTED_MODULE_4__/* .wantedPrincipals */ .tq)(claim));
    return [
        ...wanted.map((glob) => ({ all: [...all, glob], none })),
        { all: [...all, services], none },
    ].filter((cell) => !(0,_emptiness_js__WEBPACK_IMPORTED_MODULE_1__/* .isEmpty */ .Im)(cell));
}
const services = (0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .globOfText */ .TZ)('Service:*', {
    wild: 'wild',
    fold: false,
    arn: false,
    variables: false,
});
/** The context of a request, which holds the ARN of the role or user that asks. */
function knowing(context, principal) {
    const text = (0,_letters_js__WEBPACK_IMPORTED_MODULE_3__/* .displayOfCodes */ .Ei)(principal);
    if (!/^AWS:arn:[^:]*:iam::/.test(text))
        return context;
    return new Map([...context, [_principal_link_js__WEBPACK_IMPORTED_MODULE_4__/* .principalArnKey */ .$K, [text.slice(4)]]]);
}
const isSame = (a, b) => a.context === b.context &&
    a.resource?.join() === b.resource?.join() &&
    a.principal?.join() === b.principal?.join();
/** The actions of the service that the first pattern names. */
function knownActions(cell, examples) {
    const prefix = cell.all[0]?.prefix ?? '';
    const colon = prefix.indexOf(':');
    return examples === undefined || colon < 0 ? [] : examples.actions(prefix.slice(0, colon));
}
/** A name behind what a pattern spells out: `arn:aws:s3:::bucket/example` for `arn:aws:s3:::bucket/*`. */
const under = (cell) => cell.all.flatMap((glob) => (glob.isPrefix && !glob.hasLetters ? [`${glob.prefix}example`] : []));
function plainResources(action, examples) {
    const colon = action.indexOf(58);
    const service = colon <= 0 ? 'x' : String.fromCharCode(...action.slice(0, colon)).toLowerCase();
    const known = examples?.resources(String.fromCharCode(...action.filter((code) => code < _letters_js__WEBPACK_IMPORTED_MODULE_3__/* .firstLetter */ .xY)));
    return [
        ...(known ?? []),
        `arn:aws:${service}:us-east-1:111122223333:example`,
        `arn:aws:${service}:::example`,
    ];
}
function pick(cell, plain, isInCell = isNever) {
    const wild = cell.all.every((glob) => glob.literal === undefined);
    if (wild && !hasLetters(cell))
        for (const text of plain) {
            const inside = cell.all.every((glob) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesText */ .Fm)(glob, text)) &&
                !cell.none.some((glob) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesText */ .Fm)(glob, text));
            if (inside)
                return (0,_request_js__WEBPACK_IMPORTED_MODULE_5__/* .codesOf */ .M)(text);
        }
    return (cell.all.map(spelledOut).find((codes) => codes !== undefined && isInCell(cell, codes)) ??
        (0,_emptiness_js__WEBPACK_IMPORTED_MODULE_1__/* .sureWord */ .Et)(cell));
}
const isNever = () => false;
const isPlausible = (cell, codes) => cell.all.every((glob) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesCodes */ .CU)(glob.tokens, codes)) &&
    !cell.none.some((glob) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesCodes */ .CU)(glob.tokens, codes));
/** What people expect between the colons of an ARN, by how many stand before. */
const fieldExamples = new Map([
    [1, 'aws'],
    [3, 'us-east-1'],
    [4, '111122223333'],
]);
/** A text of an ARN pattern as people would write one; undefined for what is no ARN or has no wildcard. */
function spelledOut({ tokens }) {
    const text = String.fromCharCode(...tokens.slice(0, 8).map((token) => Math.max(token, 0)));
    const isPrincipal = text.startsWith('AWS:arn:');
    if (!tokens.some((token) => token < 0) || !(isPrincipal || text.startsWith('arn:')))
        return undefined;
    const codes = [];
    let colons = isPrincipal ? -1 : 0;
    for (const token of tokens) {
        if (token === 58)
            colons += 1;
        if (token >= 0)
            codes.push(token);
        else if (!(0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .isStar */ .hQ)(token))
            codes.push(120);
        else {
            const field = codes.at(-1) === 58 ? fieldExamples.get(colons) : undefined;
            codes.push(...(0,_request_js__WEBPACK_IMPORTED_MODULE_5__/* .codesOf */ .M)(field ?? (isPrincipal ? 'role/example' : 'example')));
        }
    }
    return codes;
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
            const key = token >= _letters_js__WEBPACK_IMPORTED_MODULE_3__/* .firstLetter */ .xY ? (0,_letters_js__WEBPACK_IMPORTED_MODULE_3__/* .letterOf */ .UB)(token)?.variable : undefined;
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
        const found = (0,_satisfy_js__WEBPACK_IMPORTED_MODULE_6__/* .contextFor */ .BT)(cube.conditions, cube.guards, (cell) => {
            const word = (0,_emptiness_js__WEBPACK_IMPORTED_MODULE_1__/* .sureWord */ .Et)(fill(cell, before, filler));
            if (word === undefined)
                return undefined;
            return word.every((code) => code < _letters_js__WEBPACK_IMPORTED_MODULE_3__/* .firstLetter */ .xY) ? String.fromCharCode(...word) : word;
        });
        if (found === undefined)
            return undefined;
        const context = new Map(found);
        for (const key of variables) {
            const known = context.get(key);
            if (known === undefined)
                context.set(key, [filler]);
            // What a variable stands for has to be spelled out.
            else if (known.some((value) => typeof value !== 'string'))
                return undefined;
        }
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
            const key = token >= _letters_js__WEBPACK_IMPORTED_MODULE_3__/* .firstLetter */ .xY ? (0,_letters_js__WEBPACK_IMPORTED_MODULE_3__/* .letterOf */ .UB)(token)?.variable : undefined;
            return key === undefined ? [token] : codesOfValue(context.get(key)?.[0] ?? filler);
        });
        return (0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .globOfTokens */ .mU)(tokens, glob.fold, glob.guards);
    };
    return { all: cell.all.map(filled), none: cell.none.map(filled) };
}
const codesOfValue = (value) => typeof value === 'string' ? (0,_request_js__WEBPACK_IMPORTED_MODULE_5__/* .codesOf */ .M)(value) : value;


/***/ })

};
