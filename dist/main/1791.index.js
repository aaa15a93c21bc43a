'use strict';
exports.id = 1791;
exports.ids = [1791];
exports.modules = {

/***/ 6496:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ effectiveAccess),
/* harmony export */   B: () => (/* binding */ unreadPart)
/* harmony export */ });
/* harmony import */ var _guards_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3279);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5296);


/** The hole an attachment leaves, as a part that could not be read. */
function unreadPart(hole, what) {
    return { text: hole.text, span: hole.span, what, symbol: hole.symbol };
}
/** The access that a principal's documents give together, with the place each statement is written at. */
function effectiveAccess(input) {
    const resourcePolicies = input.resourcePolicies ?? [];
    const all = [...input.documents, ...input.boundaries, ...resourcePolicies];
    const severalKeys = (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .severalKeysOf */ .GH)(all.map((entry) => entry.document));
    const own = input.documents.flatMap((entry, at) => statementsOf(entry, at, 'document', severalKeys));
    const capping = input.boundaries.map((entry, at) => statementsOf(entry, at, 'boundary', severalKeys));
    const joined = resourcePolicies.flatMap((entry, at) => statementsOf(entry, at, 'document', severalKeys));
    return {
        input,
        joined: {
            allows: joined.filter(({ terms }) => terms.effect === 'Allow'),
            denies: joined.filter(({ terms }) => terms.effect === 'Deny'),
        },
        allows: own.filter(({ terms }) => terms.effect !== 'Deny'),
        denies: [...own, ...capping.flat()].filter(({ terms }) => terms.effect !== 'Allow'),
        caps: capping.map((statements) => statements.filter(({ terms }) => terms.effect !== 'Deny')),
        mayAdd: [
            ...input.unread.filter(({ what }) => what !== 'deny' && what !== 'boundary'),
            ...input.documents.flatMap(({ document }) => document.open === undefined ? [] : [unreadPart(document.open, 'statement')]),
        ],
        mayTake: [
            ...input.unread.filter(({ what }) => what === 'deny' || what === 'boundary'),
            ...input.boundaries.flatMap(({ document }) => document.open === undefined ? [] : [unreadPart(document.open, 'boundary')]),
        ],
    };
}
function statementsOf(entry, attached, role, severalKeys) {
    const assumed = (0,_guards_js__WEBPACK_IMPORTED_MODULE_1__/* .guardIds */ .kP)(entry.guards).map((id) => (0,_guards_js__WEBPACK_IMPORTED_MODULE_1__/* .guardLiteral */ .jP)(id, true));
    const byIndex = new Map(entry.document.statements.map((statement) => [statement.index, statement]));
    return (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .termsOf */ .fd)(entry.document, severalKeys).flatMap((own) => {
        const statement = byIndex.get(own.index);
        if (statement === undefined)
            return [];
        const terms = (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .underGuards */ .JV)(own, assumed);
        const inTree = entry.index !== undefined;
        return {
            terms,
            statement,
            source: {
                attached,
                boundary: role === 'boundary',
                document: entry.index,
                how: entry.how,
                arn: entry.arn,
                statement: own.index,
                sid: own.sid,
                span: inTree ? (statement.actions?.keySpan ?? statement.span) : entry.span,
                ...(entry.how === 'resource-policy' ? { resource: entry.document.site.address } : {}),
            },
            certain: terms.guards.length === 0 && terms.effect !== 'undecided',
        };
    });
}


/***/ }),

/***/ 2722:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iq: () => (/* binding */ ManagedDocuments),
  uO: () => (/* binding */ canonicalArn),
  mg: () => (/* binding */ inputOfDocuments),
  ii: () => (/* binding */ inputOfPrincipal),
  R1: () => (/* binding */ withResourcePolicies)
});

// EXTERNAL MODULE: ./lib/src/access/document.js + 1 modules
var access_document = __webpack_require__(8159);
// EXTERNAL MODULE: ./lib/src/access/effective.js
var effective = __webpack_require__(6496);
// EXTERNAL MODULE: ./lib/src/model/multimap.js
var multimap = __webpack_require__(4347);
// EXTERNAL MODULE: ./lib/src/model/value.js
var model_value = __webpack_require__(1925);
// EXTERNAL MODULE: ./lib/src/access/condition.js
var condition = __webpack_require__(4108);
// EXTERNAL MODULE: ./lib/src/access/glob.js
var glob = __webpack_require__(1351);
// EXTERNAL MODULE: ./lib/src/access/match.js
var match = __webpack_require__(1088);
// EXTERNAL MODULE: ./lib/src/access/truth.js
var access_truth = __webpack_require__(8096);
// EXTERNAL MODULE: ./lib/src/model/hash.js
var hash = __webpack_require__(8714);
// EXTERNAL MODULE: ./lib/src/check/scenarios-decide.js
var scenarios_decide = __webpack_require__(8223);
// EXTERNAL MODULE: ./lib/src/check/scenarios-ground.js
var scenarios_ground = __webpack_require__(2344);
;// CONCATENATED MODULE: ./lib/src/check/principal-hit.js








/**
 * Whether a Principal element means the holder. In an Allow an account means nobody: it leaves the
 * access to that account's own policies.
 */
function principalHit(list, holder, place) {
    const known = answers.get(holder) ?? new Map();
    answers.set(holder, known);
    const question = `${place.root}\n${place.effect} ${place.owner}\n${spellingOf(list)}`;
    const before = known.get(question);
    if (before !== undefined)
        return before;
    const answer = listHit(list, holder, place);
    known.set(question, answer);
    return answer;
}
/** Policies repeat whom they name: in every statement, and every instance of a block. */
const answers = new WeakMap();
const spellings = new WeakMap();
/** A text that is equal for lists that say the same. */
function spellingOf(list) {
    const known = spellings.get(list);
    if (known !== undefined)
        return known;
    const entries = list.entries.map(({ type, value, guards }) => {
        const pieces = value.pieces.map((piece) => piece.kind === 'literal' ? piece.text : [piece.symbol, piece.shape, piece.reference]);
        return [type, pieces, value.reference, guards.length > 0];
    });
    const { element, open } = list;
    const spelled = JSON.stringify([element, entries, open?.symbol, open?.shape, open?.reference]);
    const spelling = spelled.length > 200 ? (0,hash/* shortHash */.B)(spelled) : spelled;
    spellings.set(list, spelling);
    return spelling;
}
function listHit(list, holder, place) {
    let any = list.open === undefined ? false : openHit(list.open, holder, place);
    for (const entry of list.entries) {
        const hit = entryHit(entry, holder, place);
        any = (0,access_truth.or)(any, entry.guards.length > 0 ? (0,access_truth/* and */.U)(hit, 'unknown') : hit);
    }
    if (list.element === 'Principal')
        return any;
    // Everybody but some is rarely meant for an Allow: what it gives is not counted on.
    return place.effect === 'Deny' ? (0,access_truth/* not */.A)(any) : (0,access_truth/* and */.U)((0,access_truth/* not */.A)(any), 'unknown');
}
/** A whole element that is one hole may be the holder's own ARN. */
function openHit(open, holder, place) {
    if (open.shape !== 'arn' || open.reference === undefined)
        return 'unknown';
    return referenceHit(open.reference, holder, place);
}
function entryHit(entry, holder, place) {
    if (entry.type === '*' || (entry.type === 'AWS' && (0,model_value/* textOf */.b6)(entry.value) === '*'))
        return true;
    if (entry.type === 'unknown')
        return 'unknown';
    if (entry.type !== 'AWS')
        return false;
    if ((0,scenarios_decide/* isAccount */.UP)(entry)) {
        if (place.effect === 'Allow')
            return false;
        return namesOwnAccount(entry.value) ? true : 'unknown';
    }
    return valueHit(entry.value, 'arnequals', holder, place);
}
/** Whether a text compared with the holder's ARN means it. */
function valueHit(value, operator, holder, place) {
    const reference = referenceOf(value);
    if (reference !== undefined)
        return referenceHit(reference, holder, place);
    const own = inAccount(value, holder, place);
    if (own === undefined)
        return false;
    const form = (0,condition/* textFormOf */.vX)(operator);
    if (form === undefined || isAnyText(own))
        return 'unknown';
    return (0,match/* matchesGlob */.kt)((0,glob/* globOf */.k8)((0,glob/* partsOf */.CI)(own), form), (0,scenarios_ground/* codesOfPieces */.nk)(holder.arn));
}
/** A value of which nothing is known may be any ARN. */
function isAnyText({ pieces }) {
    const [only] = pieces;
    if (pieces.length !== 1 || only?.kind !== 'unresolved')
        return false;
    return only.shape === 'any' && only.pattern === undefined;
}
/** The resource that a text as a whole refers to. */
function referenceOf(value) {
    const [only] = value.pieces;
    const alone = value.pieces.length === 1 && only?.kind === 'unresolved' ? only : undefined;
    return value.reference ?? alone?.reference;
}
/** A reference means the resource it refers to and no other. */
function referenceHit(reference, holder, place) {
    if ((reference.root ?? place.root) !== holder.root)
        return false;
    if (reference.address === holder.address)
        return true;
    // An instance of the same block, named without its key.
    return bare(reference.address) === bare(holder.address) && isBlock(reference, holder)
        ? 'unknown'
        : false;
}
const bare = (address) => address.replace(/\[[^\]]*\]/g, '');
const isBlock = (reference, holder) => reference.address === bare(reference.address) || holder.address === bare(holder.address);
/**
 * The text with the holder's account in place of what stands for the account of its root. A name that
 * is spelled out with its account means the holder inside its root; undefined where it surely does not.
 */
function inAccount(value, holder, place) {
    const spelled = (0,model_value/* textOf */.b6)(value);
    const literal = /^arn:[a-z*?-]+:iam::(\d{12})(:.*)$/.exec(spelled ?? '');
    if (literal !== null) {
        if (place.root !== holder.root)
            return value;
        // Across accounts the resource's policy is not enough by itself.
        const foreign = place.owner !== undefined && place.owner !== literal[1];
        if (foreign && place.effect === 'Allow')
            return undefined;
        return (0,scenarios_ground/* stringOf */.Je)([(0,scenarios_ground/* text */.Qq)('arn:aws:iam::'), holder.account, (0,scenarios_ground/* text */.Qq)(literal[2] ?? '')]);
    }
    const pieces = value.pieces.map((piece) => {
        if (piece.kind === 'literal')
            return piece;
        if (piece.shape === 'partition')
            return (0,scenarios_ground/* text */.Qq)('aws');
        return place.root === holder.root && isOwnAccount(piece.text) ? holder.account : piece;
    });
    return (0,scenarios_ground/* stringOf */.Je)(pieces);
}
const isOwnAccount = (expression) => /aws_caller_identity\b.*account_id$|^AWS::AccountId$/.test(expression);
const namesOwnAccount = (value) => value.pieces.some((piece) => piece.kind === 'unresolved' && isOwnAccount(piece.text));
/**
 * What a clause says of the holder: its truth where it asks who the principal is; `request` where it asks
 * about the request; `not-taken` where a Deny is about strangers, or about how requests are sent, which
 * nobody's permissions show.
 */
function asksAbout(clause, holder, place) {
    const key = (0,model_value/* displayOf */.E3)(clause.key).toLowerCase();
    const { base, set } = (0,condition/* operatorOf */.gN)(clause.operator);
    const deny = place.effect === 'Deny';
    if (key === 'aws:principalarn' || key === 'aws:userid') {
        if (set !== undefined || clause.open !== undefined || base === 'null')
            return 'unknown';
        const positive = base.replace('not', '');
        let any = false;
        for (const { value, guards } of clause.values) {
            const hit = key === 'aws:userid'
                ? userHit(value, holder, place)
                : valueHit(value, positive, holder, place);
            any = (0,access_truth.or)(any, guards.length > 0 ? (0,access_truth/* and */.U)(hit, 'unknown') : hit);
        }
        const truth = base === positive ? any : (0,access_truth/* not */.A)(any);
        return clause.guards.length > 0 ? (0,access_truth/* and */.U)(truth, 'unknown') : truth;
    }
    if (key === 'aws:principalisawsservice') {
        const wanted = clause.values.map(({ value }) => (0,model_value/* textOf */.b6)(value)?.toLowerCase());
        return base === 'bool' && wanted.length === 1 ? wanted[0] === 'false' : 'unknown';
    }
    if (/^(?:aws:principalaccount|kms:calleraccount)$/.test(key) && base.startsWith('string')) {
        const own = clause.values.some(({ value }) => namesOwnAccount(value));
        if (own && place.root === holder.root)
            return !base.includes('not');
    }
    if (!deny)
        return 'request';
    if (sending.has(key) || key.startsWith('aws:principal'))
        return 'not-taken';
    return 'request';
}
/** How a request is sent, not what it asks for. */
const sending = new Set([
    'aws:securetransport',
    's3:tlsversion',
    's3:signatureversion',
    's3:signatureage',
    's3:authtype',
    'aws:viaawsservice',
    'aws:calledvia',
]);
/** `AROA\u2026:*`, where the id is the holder's by reference. */
function userHit(value, holder, place) {
    const [first] = value.pieces;
    const reference = value.reference ?? (first?.kind === 'unresolved' ? first.reference : undefined);
    return reference === undefined ? 'unknown' : referenceHit(reference, holder, place);
}

;// CONCATENATED MODULE: ./lib/src/check/resource-policies.js





/**
 * What the resource policies of the tree say about one principal, as documents without principals:
 * statements that name it, or may, on the resources they guard. A policy that leaves access to the
 * account names nobody; what is only perhaps about the principal stands under a guard.
 */
function resourcePoliciesFor(principal, estate) {
    const holder = holderOf(principal);
    if (holder === undefined)
        return [];
    return policiesFor(holder.root, estate).flatMap(({ policy, document }) => {
        const said = aboutHolder(document, policy, holder);
        if (said.statements.length === 0)
            return [];
        const span = document.site.span;
        const how = 'resource-policy';
        return [{ document: said, index: policy.document, how, span, guards: [] }];
    });
}
const candidates = new WeakMap();
/** Most policies speak of services and of their own root: what they cannot speak of is not asked principal by principal. */
function policiesFor(root, estate) {
    const known = candidates.get(estate) ?? candidatesOf(estate);
    candidates.set(estate, known);
    const own = known.byRoot.get(root) ?? [];
    return [...known.anywhere, ...own].sort((a, b) => a.at - b.at);
}
function candidatesOf(estate) {
    const anywhere = [];
    const byRoot = new Map();
    for (const [at, policy] of estate.resourcePolicies.entries()) {
        const document = estate.documents[policy.document];
        if (document?.instantiated !== true)
            continue;
        const roots = rootsSpokenOf(document);
        const candidate = { at, policy, document };
        if (roots === 'any')
            anywhere.push(candidate);
        else
            for (const root of roots) {
                (0,multimap/* addTo */.D)(byRoot, root, candidate);
            }
    }
    return { anywhere, byRoot };
}
/** Roots of which a document may name a role or user. */
function rootsSpokenOf({ site, statements }) {
    const roots = new Set();
    for (const { effect, principals } of statements) {
        if (effect === 'undecided' || principals === undefined)
            continue;
        if (principals.element === 'NotPrincipal' || principals.open !== undefined)
            return 'any';
        for (const entry of principals.entries) {
            const { type, value } = entry;
            if (type !== 'AWS' && type !== '*' && type !== 'unknown')
                continue;
            // An Allow leaves the access to the account's own policies.
            if (type === 'AWS' && effect === 'Allow' && (0,scenarios_decide/* isAccount */.UP)(entry))
                continue;
            const reference = type === 'AWS' ? referenceOf(value) : undefined;
            if (reference === undefined)
                return 'any';
            roots.add(reference.root ?? site.root);
        }
    }
    return roots;
}
function holderOf(principal) {
    const { kind, root, address, name, path } = principal;
    if (kind !== 'role' && kind !== 'user')
        return undefined;
    const account = (0,scenarios_ground/* hole */.fk)(`account of ${root}`, 'account');
    const pieces = 
    // A name that AWS makes up ends at random: patterns match it, no written name does.
    name === undefined ? [(0,scenarios_ground/* text */.Qq)(`~${address}`)] : name.pieces;
    const folder = path?.pieces ?? [(0,scenarios_ground/* text */.Qq)('/')];
    return {
        root,
        address,
        account,
        arn: [(0,scenarios_ground/* text */.Qq)('arn:aws:iam::'), account, (0,scenarios_ground/* text */.Qq)(`:${kind}`), ...folder, ...pieces],
    };
}
/** Documents are asked about the same principals in both trees of a comparison: equal questions have one answer. */
const resource_policies_answers = new WeakMap();
function aboutHolder(document, policy, holder) {
    const known = resource_policies_answers.get(document) ?? new Map();
    resource_policies_answers.set(document, known);
    const key = JSON.stringify([holder.root, holder.address, spelled(holder.arn), policy.resources]);
    const before = known.get(key);
    if (before !== undefined)
        return before;
    const statements = document.statements.flatMap((statement) => statementAbout(statement, document, policy, holder) ?? []);
    const said = { ...document, statements, open: undefined };
    known.set(key, said);
    return said;
}
const spelled = (pieces) => pieces.map((piece) => (piece.kind === 'literal' ? piece.text : piece.symbol)).join('');
function statementAbout(statement, document, policy, holder) {
    const { effect, principals } = statement;
    if (effect === 'undecided' || principals === undefined)
        return undefined;
    const resources = resourcesOf(statement, policy.resources);
    if (resources === undefined)
        return undefined;
    const owner = accountIn([...resources.entries.map(({ value }) => value), ...policy.resources]);
    const place = { root: document.site.root, effect, owner };
    let hit = principalHit(principals, holder, place);
    const conditions = [];
    for (const clause of statement.conditions) {
        if (hit === false)
            return undefined;
        const asked = asksAbout(clause, holder, place);
        if (asked === 'request')
            conditions.push(clause);
        else if (asked === false || asked === 'not-taken')
            return undefined;
        else if (asked === 'unknown')
            hit = 'unknown';
    }
    if (hit === false)
        return undefined;
    const perhaps = hit === true ? [] : [perhapsGuard(document, holder)];
    return {
        ...statement,
        principals: undefined,
        resources,
        conditions,
        guards: [...statement.guards, ...perhaps],
    };
}
function perhapsGuard(document, holder) {
    const { root, address, span } = document.site;
    const says = `the policy of ${address} speaks of ${holder.address}`;
    return { symbol: `${root} ${says}`, text: says, holds: true, span };
}
/** The resources of a statement; what it says of everything it says of what its policy guards. */
function resourcesOf({ resources, span }, guarded) {
    const own = guarded.map((value) => ({ value, guards: [] }));
    if (resources === undefined)
        return own.length === 0
            ? undefined
            : { element: 'Resource', entries: own, open: undefined, span, keySpan: span };
    if (resources.element === 'NotResource' || resources.open !== undefined)
        return undefined;
    const entries = resources.entries.flatMap((entry) => (isAnything(entry.value) ? own : [entry]));
    return entries.length === 0 ? undefined : { ...resources, entries };
}
/** A pattern that does not say which resource of the service is meant. */
function isAnything(value) {
    const [first] = value.pieces;
    return first?.kind === 'literal' && /^(?:\*|\?|arn:[^:]*:[^:]*:[^:]*:[^:]*:\*$)/.test(first.text);
}
/** The one account that ARNs spell out. */
function accountIn(arns) {
    const found = new Set(arns.flatMap((arn) => /^arn:[^:]*:[^:]*:[^:]*:(\d{12}):/.exec((0,model_value/* displayOf */.E3)(arn))?.[1] ?? []));
    return found.size === 1 ? [...found][0] : undefined;
}

;// CONCATENATED MODULE: ./lib/src/check/effective-input.js




/** AWS-managed policies as documents, each read once a run. */
class ManagedDocuments {
    known = new Map();
    policies;
    constructor(policies) {
        this.policies = policies;
    }
    /** The document of `arn:\u2026:iam::aws:policy/\u2026`; undefined where the snapshot does not have it. */
    get(arn) {
        const name = canonicalArn(arn);
        return name === undefined ? undefined : this.named(name);
    }
    /** The document of `arn:aws:iam::aws:policy/\u2026`; undefined where the snapshot does not have it. */
    named(name) {
        if (!this.known.has(name)) {
            const found = this.policies().document(name);
            const json = found === undefined ? undefined : JSON.parse(found.json);
            this.known.set(name, json === undefined ? undefined : (0,access_document/* documentFromJson */.S)(json, { kind: 'identity', name }));
        }
        return this.known.get(name);
    }
}
/** `arn:aws:iam::aws:policy/\u2026` whatever partition the source names. */
function canonicalArn(arn) {
    const match = /^arn:.*:iam::aws:policy\/(.+)$/.exec((0,model_value/* displayOf */.E3)(arn));
    return match === null ? undefined : `arn:aws:iam::aws:policy/${match[1] ?? ''}`;
}
/** What speaks about a principal: its policies, those of its groups, its boundary, and what could not be read. */
function inputOfPrincipal(principal, estate, managed, caps) {
    const documents = [];
    const unread = [];
    const boundaries = [];
    const carriers = [principal, ...groupsOf(principal, estate)];
    for (const carrier of carriers) {
        for (const attachment of carrier.attached) {
            const document = estate.documents[attachment.document];
            if (document === undefined)
                continue;
            documents.push({
                document,
                index: attachment.document,
                how: attachment.how,
                span: attachment.span,
                guards: attachment.guards,
            });
        }
        for (const { arn, span, guards } of carrier.arns) {
            const document = managed.get(arn);
            if (document !== undefined)
                documents.push(byArn(document, arn, span, guards));
            else
                unread.push({ text: (0,model_value/* displayOf */.E3)(arn), span, what: 'attachment', symbol: undefined });
        }
        for (const hole of carrier.unresolved)
            unread.push((0,effective/* unreadPart */.B)(hole, 'attachment'));
    }
    if (principal.kind === 'external') {
        unread.push({
            text: (0,model_value/* displayOf */.E3)(principal.name ?? emptyName(principal)),
            span: principal.span,
            what: 'attachment',
            symbol: undefined,
        });
    }
    const { boundary } = principal;
    if (boundary !== undefined) {
        if ('document' in boundary) {
            const document = estate.documents[boundary.document];
            if (document !== undefined) {
                boundaries.push({
                    document,
                    index: boundary.document,
                    how: 'managed',
                    span: document.site.span,
                    guards: [],
                });
            }
        }
        else if ('arn' in boundary) {
            const document = managed.get(boundary.arn);
            if (document !== undefined)
                boundaries.push(byArn(document, boundary.arn, boundary.arn.span, []));
            else
                unread.push({
                    text: (0,model_value/* displayOf */.E3)(boundary.arn),
                    span: boundary.arn.span,
                    what: 'boundary',
                    symbol: undefined,
                });
        }
        else
            unread.push((0,effective/* unreadPart */.B)(boundary.unresolved, 'boundary'));
    }
    return {
        documents,
        boundaries: [...boundaries, ...capping(estate, caps)],
        unread,
    };
}
/** The same with what the policies of resources say of its principals. */
function withResourcePolicies(input, principals, estate) {
    const resourcePolicies = principals.flatMap((one) => resourcePoliciesFor(one, estate));
    return resourcePolicies.length === 0 ? input : { ...input, resourcePolicies };
}
/** Documents that stand for a principal by themselves. */
function inputOfDocuments(indexes, estate, caps) {
    const documents = indexes.flatMap((index) => {
        const document = estate.documents[index];
        return document === undefined
            ? []
            : [{ document, index, how: 'managed', span: document.site.span, guards: [] }];
    });
    return { documents, boundaries: capping(estate, caps), unread: [] };
}
function capping(estate, caps) {
    return caps.documents.flatMap((index) => {
        const document = estate.documents[index];
        return document === undefined
            ? []
            : [{ document, index, how: 'managed', span: document.site.span, guards: [] }];
    });
}
function groupsOf(principal, estate) {
    if (principal.groups.length === 0)
        return [];
    return estate.principals.filter((group) => group.kind === 'group' &&
        group.root === principal.root &&
        principal.groups.includes(group.address));
}
function byArn(document, arn, span, guards) {
    return {
        document,
        index: undefined,
        how: 'aws-managed',
        span,
        guards,
        arn: (0,model_value/* textOf */.b6)(arn) ?? (0,model_value/* displayOf */.E3)(arn),
    };
}
function emptyName(principal) {
    return {
        kind: 'string',
        pieces: [{ kind: 'literal', text: principal.address, span: principal.span, exact: false }],
        span: principal.span,
    };
}


/***/ }),

/***/ 5220:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ trustEvidence),
/* harmony export */   X: () => (/* binding */ evidenceOf)
/* harmony export */ });
/* harmony import */ var _baselines_written_marks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(601);
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1925);
/* harmony import */ var _principal_account_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6773);



/** Gathers the evidence of a principal or of documents that stand for one. */
function evidenceOf(input, principal, trusts) {
    const actions = new Set();
    const names = new Set();
    const sids = new Set();
    const marks = new Set();
    if (principal !== undefined) {
        names.add(principal.address);
        if (principal.name !== undefined)
            names.add((0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .displayOf */ .E3)(principal.name));
        names.add(lastNames(principal.file));
    }
    for (const { document, index } of input.documents) {
        // A managed policy of AWS says what it grants, not whose product it is for.
        if (index === undefined)
            continue;
        const { address, name } = document.site;
        names.add(address);
        if (name !== undefined)
            names.add((0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .displayOf */ .E3)(name));
        if (principal === undefined)
            names.add(lastNames(document.site.file));
        for (const statement of document.statements) {
            const sid = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(statement.sid);
            if (sid !== undefined && sid !== '')
                sids.add(sid);
            if (statement.effect !== 'Allow' || statement.actions?.element !== 'Action')
                continue;
            for (const mark of marksOfStatement(statement))
                marks.add(mark);
            for (const entry of statement.actions.entries) {
                const text = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(entry.value);
                if (text !== undefined)
                    actions.add(text);
            }
        }
    }
    const trust = trustEvidence(trusts.filter((document) => document !== undefined));
    return {
        actions: [...actions],
        names: [...names],
        sids: [...sids],
        marks: [...marks].sort(),
        ...trust,
    };
}
/** A file with its folder: those further up are whole systems. */
const lastNames = (file) => file.split('/').slice(-2).join('/');
/** Words that a statement's resources and conditions have; a hole has none. */
function marksOfStatement({ resources, conditions }) {
    const texts = resources?.entries.map(({ value }) => (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .displayOf */ .E3)(value)) ?? [];
    const clauses = conditions.map(({ key, values }) => [
        (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .displayOf */ .E3)(key),
        values.map(({ value }) => (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .displayOf */ .E3)(value)),
    ]);
    return (0,_baselines_written_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .marksOf */ .O)(texts, clauses);
}
/** Who is admitted, as far as recognition asks. */
function trustEvidence(trusts) {
    const accounts = new Set();
    const services = new Set();
    const admits = new Set();
    for (const entry of trusts.flatMap((document) => document.statements.flatMap((statement) => statement.principals?.entries ?? []))) {
        const text = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .displayOf */ .E3)(entry.value);
        admits.add(entry.type);
        if (entry.type === 'Service')
            services.add(text);
        if (entry.type !== 'AWS')
            continue;
        const account = (0,_principal_account_js__WEBPACK_IMPORTED_MODULE_2__/* .accountOfPrincipal */ .Z)(text);
        if (account !== undefined)
            accounts.add(account);
    }
    return {
        accounts: [...accounts],
        services: [...services],
        ...(admits.size === 0 ? {} : { admits: [...admits].sort() }),
    };
}


/***/ }),

/***/ 6773:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ accountOfPrincipal)
/* harmony export */ });
/** The account of a principal that is an ARN of IAM or a bare account; undefined for every other text. */
const accountOfPrincipal = (text) => /^(?:arn:[^:]*:iam::)?(\d{12})(?::|$)/.exec(text)?.[1];


/***/ }),

/***/ 8223:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U6: () => (/* binding */ decideBoth),
/* harmony export */   UP: () => (/* binding */ isAccount),
/* harmony export */   nM: () => (/* binding */ openConditions),
/* harmony export */   xw: () => (/* binding */ namesAlias)
/* harmony export */ });
/* harmony import */ var _access_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8159);
/* harmony import */ var _access_evaluate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(313);
/* harmony import */ var _access_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2084);
/* harmony import */ var _access_truth_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8096);
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1925);
/* harmony import */ var _scenarios_ground_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2344);






/**
 * Whether a role may take an action on a key or role, from its policies, its boundary and the policy of
 * what it asks for: in one account either side grants, and a policy that names the account alone leaves
 * it to the role's; across accounts both must.
 */
function decideBoth(role, target, action, accounts) {
    const resource = (0,_scenarios_ground_js__WEBPACK_IMPORTED_MODULE_4__/* .codesOfPieces */ .nk)(target.arn);
    const context = role.ground.context;
    const own = { principal: undefined, action: (0,_access_request_js__WEBPACK_IMPORTED_MODULE_2__/* .codesOf */ .MZ)(action), resource, context };
    const asked = {
        ...own,
        principal: [...(0,_access_request_js__WEBPACK_IMPORTED_MODULE_2__/* .codesOf */ .MZ)('AWS:'), ...(0,_scenarios_ground_js__WEBPACK_IMPORTED_MODULE_4__/* .codesOfPieces */ .nk)(role.arn)],
        context: target.ground.context,
    };
    const identity = answer(role.input?.documents, own, role.ground);
    const mayAdd = role.input === undefined ||
        role.input.unread.some(({ what }) => what !== 'deny' && what !== 'boundary');
    const identityAllows = mayAdd ? (0,_access_truth_js__WEBPACK_IMPORTED_MODULE_5__.or)(identity.allows, 'unknown') : identity.allows;
    const guard = guardOf(target, asked, accounts);
    const boundaries = (role.input?.boundaries ?? []).map((entry) => answer([entry], own, role.ground));
    const boundary = boundaries.reduce((all, { allows }) => (0,_access_truth_js__WEBPACK_IMPORTED_MODULE_5__/* .and */ .U)(all, allows), true);
    const denied = [identity, guard.answer, ...boundaries].reduce((any, { denies }) => (0,_access_truth_js__WEBPACK_IMPORTED_MODULE_5__.or)(any, denies), false);
    const admitted = (0,_access_truth_js__WEBPACK_IMPORTED_MODULE_5__.or)(guard.admitted, target.granted);
    const direct = (0,_access_truth_js__WEBPACK_IMPORTED_MODULE_5__.or)(guard.direct, target.granted);
    const sides = accounts === 'same' ? (0,_access_truth_js__WEBPACK_IMPORTED_MODULE_5__.or)(direct, (0,_access_truth_js__WEBPACK_IMPORTED_MODULE_5__/* .and */ .U)(admitted, identityAllows)) : (0,_access_truth_js__WEBPACK_IMPORTED_MODULE_5__/* .and */ .U)(admitted, identityAllows);
    return {
        allowed: (0,_access_truth_js__WEBPACK_IMPORTED_MODULE_5__/* .and */ .U)((0,_access_truth_js__WEBPACK_IMPORTED_MODULE_5__/* .and */ .U)(sides, boundary), (0,_access_truth_js__WEBPACK_IMPORTED_MODULE_5__/* .not */ .A)(denied)),
        denied,
        identity: identityAllows,
        direct,
        admitted,
        boundary,
    };
}
function guardOf(target, asked, accounts) {
    if (target.policy === 'outside')
        return {
            answer: { allows: 'unknown', denies: false },
            direct: 'unknown',
            admitted: 'unknown',
        };
    if (target.policy === 'default')
        return {
            answer: { allows: false, denies: false },
            direct: false,
            admitted: accounts === 'same',
        };
    const all = says([(0,_scenarios_ground_js__WEBPACK_IMPORTED_MODULE_4__/* .grounded */ .dx)(target.policy, target.ground)], asked);
    const direct = says([withoutAccounts((0,_scenarios_ground_js__WEBPACK_IMPORTED_MODULE_4__/* .grounded */ .dx)(target.policy, target.ground))], asked);
    return { answer: all, direct: direct.allows, admitted: all.allows };
}
function answer(documents, request, ground) {
    return says((documents ?? []).map((entry) => (0,_scenarios_ground_js__WEBPACK_IMPORTED_MODULE_4__/* .grounded */ .dx)(entry.document, ground)), request, (documents ?? []).map((entry) => entry.guards));
}
const allowEverything = (0,_access_document_js__WEBPACK_IMPORTED_MODULE_0__/* .documentFromJson */ .S)({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: '*', Action: '*', Resource: '*' }],
}, { kind: 'resource', name: 'everything' });
function says(documents, request, guards = []) {
    const guarded = documents.map((document, index) => ({ document, guards: guards[index] ?? [] }));
    const allowing = guarded.map((entry) => ({
        ...entry,
        document: {
            ...entry.document,
            statements: entry.document.statements.filter((statement) => statement.effect !== 'Deny'),
        },
    }));
    const allowed = (0,_access_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluateAll */ .RC)(allowing, request);
    // Beside an Allow of everything only a Deny can refuse.
    const refused = (0,_access_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluateAll */ .RC)([
        ...guarded.map((entry) => ({ ...entry, document: { ...entry.document, open: undefined } })),
        { document: allowEverything, guards: [] },
    ], request);
    return {
        allows: allowed === 'allowed' ? true : allowed === 'denied' ? false : 'unknown',
        denies: refused === 'denied' ? true : refused === 'allowed' ? false : 'unknown',
    };
}
/** The document without Allows to whole accounts: those only leave it to the account's own policies. */
function withoutAccounts(document) {
    return {
        ...document,
        statements: document.statements.map((statement) => statement.effect === 'Deny' || statement.principals?.element !== 'Principal'
            ? statement
            : {
                ...statement,
                principals: {
                    ...statement.principals,
                    entries: statement.principals.entries.filter((entry) => !isAccount(entry)),
                },
            }),
    };
}
/** A bare account id, or the ARN of an account's root. */
function isAccount(entry) {
    if (entry.type !== 'AWS')
        return false;
    const last = entry.value.pieces.at(-1);
    if (last?.kind === 'literal' && last.text.endsWith(':root'))
        return true;
    const text = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(entry.value);
    if (text !== undefined)
        return /^\d{12}$/.test(text);
    return entry.value.pieces.length === 1 && last?.kind === 'unresolved' && last.shape === 'account';
}
/** Conditions of statements about these actions that nobody can judge, in words. */
function openConditions(document, ground) {
    return (0,_scenarios_ground_js__WEBPACK_IMPORTED_MODULE_4__/* .grounded */ .dx)(document, ground).statements.flatMap(({ openCondition }) => openCondition === undefined ? [] : [openCondition.text]);
}
/** True where the policies name an alias as a resource, which counts for nothing on the key itself. */
function namesAlias(input) {
    return input.documents.some(({ document }) => document.statements.some(({ resources }) => {
        const last = (resources?.entries ?? []).map((entry) => entry.value.pieces.at(-1));
        const written = (resources?.entries ?? []).map((entry) => (0,_model_value_js__WEBPACK_IMPORTED_MODULE_3__/* .displayOf */ .E3)(entry.value));
        return (written.some((value) => value.includes(':alias/')) ||
            [...last, resources?.open].some((piece) => isAliasHole(piece)));
    }));
}
function isAliasHole(piece) {
    return (piece?.kind === 'unresolved' &&
        (piece.pattern ?? []).some((part) => typeof part === 'string' && part.includes(':alias/')));
}


/***/ }),

/***/ 2344:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Je: () => (/* binding */ stringOf),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   dx: () => (/* binding */ grounded),
/* harmony export */   fk: () => (/* binding */ hole),
/* harmony export */   nk: () => (/* binding */ codesOfPieces),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   us: () => (/* binding */ standIn)
/* harmony export */ });
/* harmony import */ var _access_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1351);
/* harmony import */ var _access_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2084);
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1925);



const nowhere = { file: '', start: 0, end: 0 };
function text(value) {
    return { kind: 'literal', text: value, span: nowhere, exact: false };
}
function hole(symbol, shape) {
    return { kind: 'unresolved', text: symbol, span: nowhere, reason: 'opaque', symbol, shape };
}
function stringOf(pieces) {
    return { kind: 'string', pieces, span: nowhere };
}
/** The codes of a request's text: holes are letters. */
function codesOfPieces(pieces) {
    return (0,_access_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .partsOf */ .CI)(stringOf(pieces)).flatMap((part) => typeof part === 'number' ? [part] : (0,_access_request_js__WEBPACK_IMPORTED_MODULE_1__/* .codesOf */ .MZ)(part));
}
/** The pieces as text where nothing is open. */
function plain(pieces) {
    return (0,_model_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(stringOf(pieces));
}
/** The document with every hole that this comparison knows spelled out, and clauses it cannot judge left open. */
function grounded(document, ground) {
    const root = document.site.root;
    return {
        ...document,
        statements: document.statements.map((statement) => groundStatement(statement, root, ground)),
    };
}
function groundStatement(statement, root, ground) {
    const value = (entry) => ({
        ...entry,
        value: groundValue(entry.value, root, ground),
    });
    const { resources, principals } = statement;
    const clauses = [];
    let open = statement.openCondition;
    for (const clause of statement.conditions) {
        const values = clause.values.map((entry) => {
            const known = value(entry);
            return { ...known, value: standing(known.value, ground) };
        });
        const done = { ...clause, values };
        if (judged(done, ground))
            clauses.push(done);
        else
            open ??= openFor(clause);
    }
    return {
        ...statement,
        conditions: clauses,
        openCondition: open,
        resources: resources === undefined
            ? undefined
            : { ...resources, ...single(resources, (entry) => value(entry)) },
        principals: principals === undefined
            ? undefined
            : {
                ...principals,
                ...single(principals, (entry) => ({
                    type: 'AWS',
                    ...value(entry),
                })),
            },
    };
}
/** A whole element that is one ARN, written without a list, is one entry and hides nothing else. */
function single(list, map) {
    const entries = list.entries.map((entry) => map(entry));
    const { open } = list;
    if (open?.shape !== 'arn')
        return { entries, open };
    const entry = {
        value: {
            ...stringOf([open]),
            ...(open.reference === undefined ? {} : { reference: open.reference }),
        },
        guards: [],
    };
    return { entries: [...entries, map(entry)], open: undefined };
}
/** Text that stands in conditions for an account or Region that nothing spells out. */
function standIn(pieces) {
    return pieces
        .map((piece) => (piece.kind === 'literal' ? piece.text : `{${piece.symbol}}`))
        .join('');
}
/** A condition's value with the account and Region of its document as text, so that equal ones compare equal. */
function standing(value, ground) {
    const own = [...ground.account, ...ground.region].flatMap((piece) => piece.kind === 'unresolved' ? [piece.symbol] : []);
    return {
        ...value,
        pieces: value.pieces.map((piece) => piece.kind === 'unresolved' && own.includes(piece.symbol) ? text(standIn([piece])) : piece),
    };
}
function judged(clause, ground) {
    const key = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_2__/* .displayOf */ .E3)(clause.key).toLowerCase();
    if (!ground.context.has(key))
        return false;
    return !clause.values.some((entry) => (0,_model_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(entry.value) === undefined || ground.unsure(key, (0,_model_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(entry.value) ?? ''));
}
function openFor(clause) {
    const key = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_2__/* .displayOf */ .E3)(clause.key);
    return {
        kind: 'unresolved',
        text: `the condition on ${key}`,
        span: clause.span,
        reason: 'opaque',
        symbol: `condition ${key} ${String(clause.span.start)}`,
        shape: 'any',
    };
}
function groundValue(value, root, ground) {
    const whole = value.reference === undefined ? undefined : named(value.reference, root, ground);
    if (whole !== undefined)
        return { ...stringOf(whole), span: value.span };
    return {
        kind: 'string',
        span: value.span,
        pieces: value.pieces.flatMap((piece) => piece.kind === 'literal' ? [piece] : groundHole(piece, root, ground)),
    };
}
function groundHole(piece, root, ground) {
    if (piece.reference !== undefined) {
        const known = named(piece.reference, root, ground);
        if (known !== undefined)
            return known;
    }
    if (piece.shape === 'partition')
        return [text('aws')];
    if (/aws_caller_identity\b.*account_id$|^AWS::AccountId$/.test(piece.text))
        return ground.account;
    if (/aws_region\b.*\.(name|id|region)$|^AWS::Region$/.test(piece.text))
        return ground.region;
    if (piece.pattern === undefined)
        return [piece];
    // What is known of an ARN: its partition is the one of everything here.
    return [
        {
            ...piece,
            pattern: piece.pattern.map((part) => typeof part !== 'string' && part.shape === 'partition' ? 'aws' : part),
        },
    ];
}
function named(reference, root, ground) {
    const spelling = ground.spelling(reference.root ?? root, reference.address);
    if (spelling === undefined)
        return undefined;
    return /arn$/i.test(reference.attribute) ? spelling.arn : spelling.id;
}


/***/ }),

/***/ 8714:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ shortHash)
/* harmony export */ });
/**
 * 53-bit string hash (cyrb53 construction) as 14 hex digits: for identities inside a run,
 * not for security.
 */
function shortHash(text) {
    let a = 0xdeadbeef;
    let b = 0x41c6ce57;
    for (let i = 0; i < text.length; i += 1) {
        const code = text.charCodeAt(i);
        a = Math.imul(a ^ code, 2654435761);
        b = Math.imul(b ^ code, 1597334677);
    }
    a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
    b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
    return (4294967296 * (2097151 & b) + (a >>> 0)).toString(16).padStart(14, '0');
}


/***/ })

};
