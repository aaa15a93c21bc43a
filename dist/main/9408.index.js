'use strict';
exports.id = 9408;
exports.ids = [9408];
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

/***/ 1962:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ruleTexts: () => (/* binding */ ruleTexts)
/* harmony export */ });
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1148);

/** What renderers say about rules: id, summary and help. */
function ruleTexts() {
    return _registry_js__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .a.map((rule) => ({
        id: rule.id,
        summary: rule.summary,
        help: `${rule.docs.what} ${rule.docs.why} ${rule.docs.fix}`,
    }));
}


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


/***/ }),

/***/ 274:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ sameSpan),
/* harmony export */   _$: () => (/* binding */ lineStarts),
/* harmony export */   fd: () => (/* binding */ compareSpans),
/* harmony export */   gR: () => (/* binding */ contains),
/* harmony export */   gs: () => (/* binding */ enclose),
/* harmony export */   t$: () => (/* binding */ positionAt),
/* harmony export */   yi: () => (/* binding */ spanKey)
/* harmony export */ });
/** The offsets at which each line of `text` starts; line 1 is `[0]`. CR, LF and CRLF end a line. */
function lineStarts(text) {
    const starts = [0];
    for (let i = 0; i < text.length; i += 1) {
        const code = text.charCodeAt(i);
        if (code === 10)
            starts.push(i + 1);
        else if (code === 13 && text.charCodeAt(i + 1) !== 10)
            starts.push(i + 1);
    }
    return starts;
}
/** The position of `offset`. A byte-order mark at the start of the text takes no column. */
function positionAt(text, starts, offset) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    const mark = low === 0 && offset > 0 && text.charCodeAt(0) === 0xfeff ? 1 : 0;
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 - mark, offset };
}
/** The smallest span that holds both; `a` where they lie in different files. */
function enclose(a, b) {
    if (a.file !== b.file)
        return a;
    return { file: a.file, start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}
/** True where `inner` lies within `outer`, borders included. */
function contains(outer, inner) {
    return outer.file === inner.file && outer.start <= inner.start && inner.end <= outer.end;
}
/** True where both are the same text of the same file. */
function sameSpan(a, b) {
    return a.file === b.file && a.start === b.start && a.end === b.end;
}
/** A text that is the same for the same text of the same file alone. */
function spanKey({ file, start, end }) {
    return `${file}\n${start}\n${end}`;
}
/** Order by file, then start, then end. */
function compareSpans(a, b) {
    if (a.file !== b.file)
        return a.file < b.file ? -1 : 1;
    return a.start - b.start || a.end - b.end;
}


/***/ }),

/***/ 1925:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BJ: () => (/* binding */ furtherEntries),
/* harmony export */   E3: () => (/* binding */ displayOf),
/* harmony export */   MT: () => (/* binding */ prefixOf),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   PT: () => (/* binding */ maxBranches),
/* harmony export */   RP: () => (/* binding */ valueOf),
/* harmony export */   _D: () => (/* binding */ pieceSpans),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   eu: () => (/* binding */ literal),
/* harmony export */   sd: () => (/* binding */ pointAt)
/* harmony export */ });
/* unused harmony export maxDocumentBranches */
/** Bounds on alternatives: a value beyond them becomes a hole with reason `too-many-alternatives`. */
const maxBranches = 8;
const maxDocumentBranches = 64;
/** The literal text of a string without holes; `undefined` for every other value. */
function textOf(value) {
    if (value?.kind !== 'string')
        return undefined;
    const { pieces } = value;
    if (pieces.length === 1)
        return pieces[0]?.kind === 'literal' ? pieces[0].text : undefined;
    let text = '';
    for (const piece of pieces) {
        if (piece.kind !== 'literal')
            return undefined;
        text += piece.text;
    }
    return text;
}
/** A string as people see it: holes as `${expression}`. */
function displayOf(value) {
    let text = '';
    for (const piece of value.pieces)
        text += piece.kind === 'literal' ? piece.text : `\${${piece.text}}`;
    return text;
}
/** The literal text before the first hole. */
function prefixOf(value) {
    let text = '';
    for (const piece of value.pieces) {
        if (piece.kind !== 'literal')
            break;
        text += piece.text;
    }
    return text;
}
/** Maps with more entries are looked up in an index that is made once. */
const mostSearched = 16;
const indexes = new WeakMap();
/** The last entry with this key, as JSON readers take it. */
function entryOf({ entries }, key) {
    if (entries.length <= mostSearched)
        return entries.findLast((entry) => textOf(entry.key) === key);
    let index = indexes.get(entries);
    if (index === undefined) {
        index = indexOf(entries);
        indexes.set(entries, index);
    }
    return index.get(key);
}
function indexOf(entries) {
    const index = new Map();
    for (const entry of entries) {
        const key = textOf(entry.key);
        if (key !== undefined)
            index.set(key, entry);
    }
    return index;
}
function valueOf(map, key) {
    return entryOf(map, key)?.value;
}
/** What says that there may be more than the entries: an entry whose key is not known is told already. */
function furtherEntries({ entries, open }) {
    const isOfKey = entries.some(({ key }) => key.pieces.some((piece) => piece.kind === 'unresolved' && piece.symbol === open?.symbol));
    return isOfKey ? undefined : open;
}
function literal(text, span, exact) {
    return { kind: 'string', pieces: [{ kind: 'literal', text, span, exact }], span };
}
/** The spans of the pieces that a string was put together from, in order. */
function pieceSpans(value) {
    return value.pieces.map((piece) => piece.span);
}
/** Where to point at a string: its text without quotes where it is one exact literal, else the whole expression. */
function pointAt(value) {
    const [only] = value.pieces;
    return value.pieces.length === 1 && only?.kind === 'literal' && only.exact
        ? only.span
        : value.span;
}


/***/ })

};
