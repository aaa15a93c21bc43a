export const id = 897;
export const ids = [897];
export const modules = {

/***/ 897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   access: () => (/* binding */ access)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _access_not_granted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9703);
/* harmony import */ var _access_not_public_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5707);
/* harmony import */ var _access_compare_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5239);
/* harmony import */ var _access_document_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8108);
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2019);
/* harmony import */ var _extract_document_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6658);
/* harmony import */ var _parse_json_json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4552);
/* harmony import */ var _parse_values_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(987);
/* harmony import */ var _report_printable_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(143);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9391);












/** `access`: what HEAD allows that BASE does not, or whether a policy grants what it must not. */
async function access(io, files, options) {
    if (options.pairs !== undefined)
        return pairs(io, options.pairs, options);
    const kind = kindOf(options.policyType);
    const [first, second, ...rest] = files;
    if (options.notGranted !== undefined || options.notPublic !== undefined) {
        // `--not-public TYPE FILE`: the type is the option's value, the file the only argument.
        if (first === undefined || second !== undefined)
            throw new _config_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .eb('name one policy file');
        const document = await readPolicy(io, first, options.notPublic === undefined ? kind : 'resource');
        const decision = options.notPublic === undefined
            ? (0,_access_not_granted_js__WEBPACK_IMPORTED_MODULE_2__/* .checkAccessNotGranted */ .j7)(document, [
                { actions: options.notGranted ?? [], resources: options.on ?? [] },
            ])
            : (0,_access_not_public_js__WEBPACK_IMPORTED_MODULE_3__/* .checkNoPublicAccess */ .$)(document, options.notPublic);
        return print(io, decision, options);
    }
    if (first === undefined || second === undefined || rest.length > 0)
        throw new _config_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .eb('name two policy files: BASE and HEAD');
    return print(io, (0,_access_compare_js__WEBPACK_IMPORTED_MODULE_4__/* .compareDocuments */ .O)(await readPolicy(io, first, kind), await readPolicy(io, second, kind)), options);
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
            throw new _config_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .eb(`"${policyType}" is none of IDENTITY_POLICY, RESOURCE_POLICY, SERVICE_CONTROL_POLICY, RESOURCE_CONTROL_POLICY`);
    }
}
async function textOf(io, path) {
    if (path === '-')
        return io.stdin();
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, path), 'utf8');
    }
    catch (error) {
        throw new _config_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .eb(`${path} could not be read: ${error instanceof Error ? error.message : String(error)}`);
    }
}
/** A policy file; damaged JSON is read as it was meant, what cannot be read as a policy is refused. */
async function readPolicy(io, path, kind) {
    const text = await textOf(io, path);
    const [node] = (0,_parse_json_json_js__WEBPACK_IMPORTED_MODULE_8__/* .parseJson */ .q)({ path, text }).nodes;
    const span = { file: path, start: 0, end: text.length };
    const read = node === undefined
        ? undefined
        : (0,_extract_document_js__WEBPACK_IMPORTED_MODULE_7__/* .readDocument */ .u)((0,_parse_values_js__WEBPACK_IMPORTED_MODULE_10__/* .nodeToValue */ .Z)(node, { literals: 'json' }), {
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
        throw new _config_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .OperationalError */ .LE(`${path} holds no policy`);
    return read.document;
}
function print(io, decision, options) {
    const shape = decisionV1(decision);
    if (options.format === 'json')
        io.stdout(`${JSON.stringify(shape, null, 2)}\n`);
    else {
        io.stdout(`${decision.result}\n`);
        for (const reason of decision.reasons)
            io.stdout(`  ${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_11__/* .printable */ .g$)(reason.description)}\n`);
        if (decision.undecided !== undefined)
            io.stdout(`  undecided: ${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_11__/* .printable */ .g$)(decision.undecided)}\n`);
        if (decision.witness !== null)
            io.stdout(`  for example: ${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_11__/* .printable */ .g$)(JSON.stringify(decision.witness))}\n`);
    }
    return decision.result === 'PASS'
        ? _io_js__WEBPACK_IMPORTED_MODULE_9__/* .exitCodes */ .h.clean
        : decision.result === 'FAIL'
            ? _io_js__WEBPACK_IMPORTED_MODULE_9__/* .exitCodes */ .h.findings
            : _io_js__WEBPACK_IMPORTED_MODULE_9__/* .exitCodes */ .h.failed;
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
        const decision = (0,_access_compare_js__WEBPACK_IMPORTED_MODULE_4__/* .compareDocuments */ .O)((0,_access_document_js__WEBPACK_IMPORTED_MODULE_5__/* .documentFromJson */ .S)(pair.base, { kind, name: 'base' }), (0,_access_document_js__WEBPACK_IMPORTED_MODULE_5__/* .documentFromJson */ .S)(pair.head, { kind, name: 'head' }));
        io.stdout(`${JSON.stringify({ id: pair.id, ...decisionV1(decision) })}\n`);
    }
    return answered ? _io_js__WEBPACK_IMPORTED_MODULE_9__/* .exitCodes */ .h.clean : _io_js__WEBPACK_IMPORTED_MODULE_9__/* .exitCodes */ .h.failed;
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


/***/ }),

/***/ 6658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readDocument)
/* harmony export */ });
/* unused harmony export kindByShape */
/* harmony import */ var _model_render_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1375);
/* harmony import */ var _parse_json_pieces_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8869);
/* harmony import */ var _flatten_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5153);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(470);




/** Reads a policy from the value of a property: a map, JSON text (with holes), a list of statements, or branches of those. */
function readDocument(value, origin) {
    const problems = [];
    const opened = unwrap(value, problems, 0);
    const branches = (0,_flatten_js__WEBPACK_IMPORTED_MODULE_2__/* .flatten */ .B)(opened, origin.guards ?? []);
    const statements = [];
    let open;
    let version;
    let isPolicy = false;
    const addStatements = (list, guards) => {
        for (const item of statementItems(list, guards)) {
            if (item.value.kind === 'map') {
                statements.push((0,_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .readStatement */ .cO)(item.value, statements.length, item.guards));
            }
            else if (item.value.kind === 'unresolved')
                open ??= item.value;
        }
        for (const branch of (0,_flatten_js__WEBPACK_IMPORTED_MODULE_2__/* .flatten */ .B)(list, guards)) {
            if (branch.value.kind === 'list')
                open ??= branch.value.open;
        }
    };
    for (const branch of branches) {
        if (branch.value.kind === 'unresolved') {
            open ??= branch.value;
            isPolicy = true;
        }
        else if (branch.value.kind === 'list') {
            isPolicy = true;
            addStatements(branch.value, branch.guards);
        }
        else if (branch.value.kind === 'map') {
            const found = (0,_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .element */ .ND)(branch.value, 'Statement');
            version ??= versionOf(branch.value);
            if (found !== undefined) {
                isPolicy = true;
                addStatements(found.value, branch.guards);
            }
            else if ((0,_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .element */ .ND)(branch.value, 'Effect') !== undefined) {
                isPolicy = true;
                statements.push((0,_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .readStatement */ .cO)(branch.value, statements.length, branch.guards));
            }
            open ??= branch.value.open;
            isPolicy ||= branch.value.open !== undefined || version !== undefined;
        }
    }
    if (!isPolicy)
        return { document: undefined, problems };
    return {
        document: {
            kind: origin.kind ?? kindByShape(statements),
            site: origin.site,
            value: opened,
            version,
            statements,
            complete: open === undefined && statements.every(isComplete),
            unresolved: (0,_model_render_js__WEBPACK_IMPORTED_MODULE_3__/* .renderPolicy */ .z)(opened).unresolved,
            open,
            instantiated: origin.instantiated,
        },
        problems,
    };
}
/** JSON text becomes its value, in every branch. */
function unwrap(value, problems, depth) {
    if (depth > 4)
        return value;
    switch (value.kind) {
        case 'json':
            return unwrap(value.value, problems, depth + 1);
        case 'string': {
            const [only] = value.pieces;
            if (value.pieces.length === 1 && only?.kind === 'unresolved')
                return only;
            const parsed = (0,_parse_json_pieces_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJsonPieces */ .V)(value.pieces, value.span);
            problems.push(...parsed.problems);
            return parsed.value ?? value;
        }
        case 'alternatives':
            return {
                ...value,
                branches: value.branches.map((branch) => ({
                    ...branch,
                    value: unwrap(branch.value, problems, depth + 1),
                })),
            };
        default:
            return value;
    }
}
/** The statements of a Statement element; a JSON string among them is read too. */
function statementItems(list, guards) {
    return (0,_flatten_js__WEBPACK_IMPORTED_MODULE_2__/* .flatten */ .B)(list, guards).flatMap((branch) => {
        if (branch.value.kind !== 'list')
            return [branch];
        return branch.value.items.flatMap((item) => {
            const inner = item.kind === 'json' ? item.value : item;
            return (0,_flatten_js__WEBPACK_IMPORTED_MODULE_2__/* .flatten */ .B)(inner, branch.guards).flatMap((part) => part.value.kind === 'list' ? statementItems(part.value, part.guards) : [part]);
        });
    });
}
function versionOf(map) {
    const entry = (0,_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .element */ .ND)(map, 'Version');
    return entry === undefined ? undefined : (0,_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .scalar */ .d_)(entry.value);
}
const hasHole = (value) => value.pieces.some((piece) => piece.kind === 'unresolved');
/** True where nothing that the statement grants or denies is hidden: its lists are closed and its actions spelled out. */
function isComplete(statement) {
    return (statement.effect !== 'undecided' &&
        statement.openCondition === undefined &&
        statement.actions?.open === undefined &&
        statement.resources?.open === undefined &&
        statement.principals?.open === undefined &&
        statement.conditions.every((clause) => clause.open === undefined) &&
        (statement.actions?.entries.every((entry) => !hasHole(entry.value)) ?? true));
}
const trustActions = /^sts:(assumerole|assumerolewithsaml|assumerolewithwebidentity|tagsession|setsourceidentity|setcontext|\*)$/i;
/** What a document without a known place is: a Principal makes it a resource policy, or a trust where it only assumes. */
function kindByShape(statements) {
    const withPrincipal = statements.filter((statement) => statement.principals !== undefined);
    if (withPrincipal.length === 0)
        return 'identity';
    const assumes = withPrincipal.every((statement) => statement.resources === undefined &&
        (statement.actions?.entries ?? []).every((entry) => {
            const [piece] = entry.value.pieces;
            return piece?.kind === 'literal' && trustActions.test(piece.text);
        }));
    return assumes ? 'trust' : 'resource';
}


/***/ }),

/***/ 5153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ flatten)
/* harmony export */ });
/* unused harmony export flattenItems */
/** The branches of a value, each with the conditions that lead to it; values that are absent are left out. */
function flatten(value, guards = []) {
    if (value.kind === 'absent')
        return [];
    if (value.kind !== 'alternatives')
        return [{ value, guards }];
    return value.branches.flatMap((branch) => {
        // A branch whose condition contradicts one that already holds cannot be reached.
        const impossible = guards.some((guard) => guard.symbol === branch.guard.symbol && guard.holds !== branch.guard.holds);
        if (impossible)
            return [];
        const known = guards.some((guard) => guard.symbol === branch.guard.symbol);
        return flatten(branch.value, known ? guards : [...guards, branch.guard]);
    });
}
/** The items of a list (or the one value that stands for a list), each with its conditions. */
function flattenItems(value, guards = []) {
    return flatten(value, guards).flatMap((branch) => branch.value.kind === 'list'
        ? branch.value.items.flatMap((item) => flatten(item, branch.guards))
        : branch.value.kind === 'null'
            ? []
            : [branch]);
}


/***/ }),

/***/ 470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ND: () => (/* binding */ element),
/* harmony export */   cO: () => (/* binding */ readStatement),
/* harmony export */   d_: () => (/* binding */ scalar)
/* harmony export */ });
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3874);
/* harmony import */ var _flatten_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5153);


/** The entry of a statement's element: exactly as spelled, else in any case. The last of equal keys counts. */
function element(map, name) {
    let loose;
    for (let i = map.entries.length - 1; i >= 0; i -= 1) {
        const entry = map.entries[i];
        if (entry === undefined)
            continue;
        const key = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(entry.key);
        if (key === name)
            return entry;
        if (loose === undefined && key?.toLowerCase() === name.toLowerCase())
            loose = entry;
    }
    return loose;
}
/** A statement of the policy grammar from its evaluated map. */
function readStatement(map, index, guards) {
    const effect = element(map, 'Effect');
    const conditions = readConditions(element(map, 'Condition')?.value);
    return {
        index,
        sid: sidOf(element(map, 'Sid')?.value),
        effect: effectOf(effect?.value),
        effectSpan: effect?.value.span ?? map.span,
        actions: entryList(map, 'Action', 'NotAction'),
        resources: entryList(map, 'Resource', 'NotResource'),
        principals: principalList(map),
        conditions: conditions.clauses,
        openCondition: conditions.open ?? map.open,
        guards,
        span: map.span,
    };
}
function sidOf(value) {
    const [first] = value === undefined ? [] : (0,_flatten_js__WEBPACK_IMPORTED_MODULE_1__/* .flatten */ .B)(value);
    return first?.value.kind === 'string' ? first.value : undefined;
}
function effectOf(value) {
    const effects = (value === undefined ? [] : (0,_flatten_js__WEBPACK_IMPORTED_MODULE_1__/* .flatten */ .B)(value)).map((branch) => (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(branch.value)?.toLowerCase());
    const [first] = effects;
    if (first === undefined || effects.some((effect) => effect !== first))
        return 'undecided';
    if (first === 'allow')
        return 'Allow';
    return first === 'deny' ? 'Deny' : 'undecided';
}
/** A scalar as the policy engine reads it: numbers and booleans by their text. */
function scalar(value) {
    switch (value.kind) {
        case 'string':
            return value;
        case 'unresolved':
            return {
                kind: 'string',
                pieces: [value],
                span: value.span,
                ...(value.reference === undefined ? {} : { reference: value.reference }),
            };
        case 'bool':
        case 'number': {
            const text = value.kind === 'bool' ? String(value.value) : value.text;
            return {
                kind: 'string',
                pieces: [{ kind: 'literal', text, span: value.span, exact: false }],
                span: value.span,
            };
        }
        default:
            return undefined;
    }
}
/** The strings of an element's value: one, a list, or branches of those. */
function readEntries(value, outer = []) {
    const entries = [];
    let open;
    for (const branch of (0,_flatten_js__WEBPACK_IMPORTED_MODULE_1__/* .flatten */ .B)(value, outer)) {
        // A whole element that is not spelled out may be one string or many, unless its shape says one.
        if (branch.value.kind === 'unresolved' && branch.value.shape === 'any') {
            open ??= branch.value;
            continue;
        }
        if (branch.value.kind !== 'list') {
            const single = scalar(branch.value);
            if (single !== undefined)
                entries.push({ value: single, guards: branch.guards });
            continue;
        }
        open ??= branch.value.open;
        for (const item of branch.value.items) {
            for (const inner of (0,_flatten_js__WEBPACK_IMPORTED_MODULE_1__/* .flatten */ .B)(item, branch.guards)) {
                if (inner.value.kind === 'list') {
                    const nested = readEntries(inner.value, inner.guards);
                    entries.push(...nested.entries);
                    open ??= nested.open;
                    continue;
                }
                const single = scalar(inner.value);
                if (single !== undefined)
                    entries.push({ value: single, guards: inner.guards });
            }
        }
    }
    return { entries, open };
}
function entryList(map, plain, negated) {
    for (const name of [plain, negated]) {
        const found = element(map, name);
        if (found === undefined || found.value.kind === 'absent' || found.value.kind === 'null')
            continue;
        const { entries, open } = readEntries(found.value);
        return { element: name, entries, open, span: found.value.span, keySpan: found.key.span };
    }
    return undefined;
}
const principalTypes = new Map(['AWS', 'Service', 'Federated', 'CanonicalUser'].map((type) => [
    type.toLowerCase(),
    type,
]));
function principalList(map) {
    for (const name of ['Principal', 'NotPrincipal']) {
        const found = element(map, name);
        if (found === undefined || found.value.kind === 'absent' || found.value.kind === 'null')
            continue;
        const entries = [];
        let open;
        for (const branch of (0,_flatten_js__WEBPACK_IMPORTED_MODULE_1__/* .flatten */ .B)(found.value)) {
            if (branch.value.kind === 'map') {
                open ??= branch.value.open;
                for (const entry of branch.value.entries) {
                    const type = principalTypes.get((0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .displayOf */ .E3)(entry.key).toLowerCase()) ?? 'unknown';
                    const read = readEntries(entry.value, branch.guards);
                    open ??= read.open;
                    entries.push(...read.entries.map((item) => ({ ...item, type })));
                }
            }
            else if (branch.value.kind === 'unresolved')
                open ??= branch.value;
            else {
                const read = readEntries(branch.value, branch.guards);
                open ??= read.open;
                for (const item of read.entries) {
                    const type = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(item.value) === '*' ? '*' : 'unknown';
                    entries.push({ ...item, type });
                }
            }
        }
        return { element: name, entries, open, span: found.value.span, keySpan: found.key.span };
    }
    return undefined;
}
function readConditions(value) {
    const clauses = [];
    let open;
    for (const branch of value === undefined ? [] : (0,_flatten_js__WEBPACK_IMPORTED_MODULE_1__/* .flatten */ .B)(value)) {
        if (branch.value.kind === 'unresolved')
            open ??= branch.value;
        if (branch.value.kind !== 'map')
            continue;
        open ??= branch.value.open;
        for (const operator of branch.value.entries) {
            for (const keys of (0,_flatten_js__WEBPACK_IMPORTED_MODULE_1__/* .flatten */ .B)(operator.value, branch.guards)) {
                if (keys.value.kind === 'unresolved')
                    open ??= keys.value;
                if (keys.value.kind !== 'map')
                    continue;
                open ??= keys.value.open;
                for (const key of keys.value.entries) {
                    if (key.value.kind === 'absent')
                        continue;
                    const read = readEntries(key.value);
                    clauses.push({
                        operator: (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .displayOf */ .E3)(operator.key),
                        operatorSpan: operator.key.span,
                        key: key.key,
                        values: read.entries,
                        open: read.open,
                        guards: keys.guards,
                        span: {
                            file: key.key.span.file,
                            start: key.key.span.start,
                            end: Math.max(key.key.span.end, key.value.span.end),
                        },
                    });
                }
            }
        }
    }
    return { clauses, open };
}


/***/ }),

/***/ 8869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ parseJsonPieceNodes),
/* harmony export */   V: () => (/* binding */ parseJsonPieces)
/* harmony export */ });
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(987);
/* harmony import */ var _located_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5088);
/* harmony import */ var _top_level_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1872);



/** Parses JSON in a string that was put together from pieces; `span` is that of the whole string. */
function parseJsonPieceNodes(pieces, span) {
    return (0,_top_level_js__WEBPACK_IMPORTED_MODULE_0__/* .parseText */ .r)((0,_located_text_js__WEBPACK_IMPORTED_MODULE_1__/* .piecesText */ .BW)(pieces, span));
}
/**
 * The value of JSON text in a string with holes. A hole inside a JSON string is a hole of that
 * string, in the place of a value an unresolved value, and between elements it leaves the list or
 * map open. Of several values the first list or map; `undefined` where the text holds no JSON.
 */
function parseJsonPieces(pieces, span) {
    const { nodes, problems } = parseJsonPieceNodes(pieces, span);
    const node = nodes.find((candidate) => candidate.kind !== 'scalar') ?? nodes[0];
    return {
        value: node === undefined ? undefined : (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .nodeToValue */ .Z)(node, { literals: 'json' }),
        problems,
    };
}


/***/ }),

/***/ 987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ nodeToValue)
/* harmony export */ });
const jsonNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
/** The value a syntax tree spells out. Tags are not looked at. */
function nodeToValue(node, options) {
    if (node.kind === 'scalar')
        return scalarValue(node, options);
    if (node.kind === 'map')
        return mapValue(node, options);
    const items = node.items.map((item) => nodeToValue(item, options));
    const list = { kind: 'list', items, span: node.span };
    return node.open === undefined ? list : { ...list, open: node.open };
}
function mapValue(node, options) {
    let open = node.open;
    const entries = node.entries.map(({ key, value }) => {
        open ??= key.pieces.find((piece) => piece.kind === 'unresolved');
        return {
            key: { kind: 'string', pieces: key.pieces, span: key.span },
            value: nodeToValue(value, options),
        };
    });
    const map = { kind: 'map', entries, span: node.span };
    return open === undefined ? map : { ...map, open };
}
function scalarValue(node, options) {
    const { span, text, pieces } = node;
    if (node.style === 'plain') {
        const only = pieces[0];
        if (pieces.length === 1 && only?.kind === 'unresolved')
            return only;
        if (options.literals === 'json') {
            if (text === 'true' || text === 'false')
                return { kind: 'bool', value: text === 'true', span };
            if (text === 'null')
                return { kind: 'null', span };
            if (jsonNumber.test(text))
                return { kind: 'number', value: Number(text), text, span };
        }
    }
    return { kind: 'string', pieces, span };
}


/***/ })

};
