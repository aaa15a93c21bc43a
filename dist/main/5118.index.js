'use strict';
exports.id = 5118;
exports.ids = [5118];
exports.modules = {

/***/ 9880:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ decodeCatalogue)
/* harmony export */ });
/* harmony import */ var _model_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1577);

/**
 * Reads a compiled catalogue (the decompressed text of `dist/data/catalogue.json.br`). Only the header
 * is parsed at once; a service is parsed when it is first asked for and kept.
 * Throws `SyntaxError` where the text is not a catalogue.
 */
function decodeCatalogue(text) {
    const headerEnd = text.indexOf('\n');
    if (!text.startsWith('[') || headerEnd < 0)
        throw new SyntaxError('not a compiled catalogue');
    const header = JSON.parse(text.slice(1, headerEnd - 1));
    const places = new Map();
    let at = headerEnd + 1;
    for (const [prefix, length] of header.services) {
        places.set(prefix, [at, length]);
        at += length + 2;
    }
    const decoded = new Map();
    return {
        date: header.date,
        prefixes: header.services.map(([prefix]) => prefix),
        globalConditionKeys: byLowerName(header.globalKeys.map(([name, type]) => ({ name, type }))),
        resourceControlServices: header.resourceControlServices,
        service(asked) {
            const prefix = asked.toLowerCase();
            const known = decoded.get(prefix);
            if (known !== undefined)
                return known;
            const place = places.get(prefix);
            if (place === undefined)
                return undefined;
            const [start, length] = place;
            const raw = JSON.parse(text.slice(start, start + length));
            const service = decodeService(prefix, raw);
            decoded.set(prefix, service);
            return service;
        },
    };
}
function decodeService(prefix, raw) {
    const keySets = raw.keySets.map((set) => set.map((index) => at(raw.keys, index)[0]));
    const targets = raw.targets.map(([type, required, keySet, dependents]) => ({
        type,
        required: required === 1,
        conditionKeys: at(keySets, keySet),
        dependentActions: at(raw.dependents, dependents),
    }));
    const targetSets = raw.targetSets.map((set) => set.map((index) => at(targets, index)));
    const actions = raw.actions.map(([name, level, targetSet, keySet, dependents]) => ({
        name,
        accessLevel: at(_model_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .accessLevels */ .y, level),
        resources: at(targetSets, targetSet),
        conditionKeys: at(keySets, keySet),
        dependentActions: at(raw.dependents, dependents),
    }));
    const resourceTypes = raw.resources.map(([name, arn, keySet]) => ({
        name,
        arn,
        conditionKeys: at(keySets, keySet),
    }));
    const keys = raw.keys
        .filter(([, type]) => type !== '')
        .map(([name, type]) => ({ name, type }));
    return {
        prefix,
        name: raw.name,
        actions: byLowerName(actions),
        resourceTypes: byLowerName(resourceTypes),
        conditionKeys: byLowerName(keys),
    };
}
function at(table, index) {
    const found = table[index];
    if (found === undefined)
        throw new SyntaxError('a compiled catalogue with an index out of range');
    return found;
}
function byLowerName(items) {
    return new Map(items.map((item) => [item.name.toLowerCase(), item]));
}


/***/ }),

/***/ 5891:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readDocument)
/* harmony export */ });
/* unused harmony export kindByShape */
/* harmony import */ var _model_render_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7086);
/* harmony import */ var _parse_json_pieces_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7414);
/* harmony import */ var _flatten_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2778);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5377);




/** Reads a policy from the value of a property: a map, JSON text (with holes), a list of statements, or branches of those. */
function readDocument(value, origin) {
    const problems = [];
    const opened = unwrap(value, problems, 0);
    const branches = (0,_flatten_js__WEBPACK_IMPORTED_MODULE_3__/* .flatten */ .B)(opened, origin.guards ?? []);
    const statements = [];
    let open;
    let version;
    let isPolicy = false;
    const addStatements = (list, guards) => {
        for (const item of statementItems(list, guards)) {
            if (item.value.kind === 'map') {
                statements.push((0,_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .readStatement */ .cO)(item.value, statements.length, item.guards));
            }
            else if (item.value.kind === 'unresolved')
                open ??= item.value;
        }
        for (const branch of (0,_flatten_js__WEBPACK_IMPORTED_MODULE_3__/* .flatten */ .B)(list, guards)) {
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
            const found = (0,_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .element */ .ND)(branch.value, 'Statement');
            version ??= versionOf(branch.value);
            if (found !== undefined) {
                isPolicy = true;
                addStatements(found.value, branch.guards);
            }
            else if ((0,_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .element */ .ND)(branch.value, 'Effect') !== undefined) {
                isPolicy = true;
                statements.push((0,_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .readStatement */ .cO)(branch.value, statements.length, branch.guards));
            }
            open ??= branch.value.open;
            isPolicy ||= branch.value.open !== undefined || version !== undefined;
        }
        else if (branch.value.kind === 'string' && problems.length === 0) {
            // What a text is that is known in part, and is no JSON as far as it is known.
            const hole = branch.value.pieces.find((piece) => piece.kind === 'unresolved');
            if (hole === undefined)
                continue;
            open ??= hole;
            isPolicy = true;
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
            unresolved: (0,_model_render_js__WEBPACK_IMPORTED_MODULE_0__/* .unresolvedIn */ .r)(opened),
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
            const parsed = (0,_parse_json_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJsonPieces */ .V)(value.pieces, value.span);
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
    return (0,_flatten_js__WEBPACK_IMPORTED_MODULE_3__/* .flatten */ .B)(list, guards).flatMap((branch) => {
        if (branch.value.kind !== 'list')
            return [branch];
        return branch.value.items.flatMap((item) => {
            const inner = item.kind === 'json' ? item.value : item;
            return (0,_flatten_js__WEBPACK_IMPORTED_MODULE_3__/* .flatten */ .B)(inner, branch.guards).flatMap((part) => part.value.kind === 'list' ? statementItems(part.value, part.guards) : [part]);
        });
    });
}
function versionOf(map) {
    const entry = (0,_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .element */ .ND)(map, 'Version');
    return entry === undefined ? undefined : (0,_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .scalar */ .d_)(entry.value);
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

/***/ 2778:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ flatten)
/* harmony export */ });
/* unused harmony export flattenItems */
/* harmony import */ var _model_equality_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6106);

/** What a condition that holds makes of another side; undefined where it says nothing of it. */
function whatOf(guard, other) {
    if (guard.symbol === other.symbol)
        return guard.holds === other.holds;
    const known = (0,_model_equality_js__WEBPACK_IMPORTED_MODULE_0__/* .equalityOf */ .Al)(guard.symbol, guard.holds);
    const asked = known === undefined ? undefined : (0,_model_equality_js__WEBPACK_IMPORTED_MODULE_0__/* .equalityOf */ .Al)(other.symbol, other.holds);
    return known === undefined || asked === undefined ? undefined : (0,_model_equality_js__WEBPACK_IMPORTED_MODULE_0__/* .consequence */ .IY)(known, asked);
}
/** The branches of a value, each with the conditions that lead to it; values that are absent are left out. */
function flatten(value, guards = []) {
    if (value.kind === 'absent')
        return [];
    if (value.kind !== 'alternatives')
        return [{ value, guards }];
    return value.branches.flatMap((branch) => {
        // A branch whose condition contradicts one that already holds cannot be reached.
        const told = guards.map((guard) => whatOf(guard, branch.guard));
        if (told.includes(false))
            return [];
        const known = told.includes(true);
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

/***/ 5377:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ND: () => (/* binding */ element),
/* harmony export */   cO: () => (/* binding */ readStatement),
/* harmony export */   d_: () => (/* binding */ scalar)
/* harmony export */ });
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1925);
/* harmony import */ var _flatten_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2778);


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
    const effectOpen = effectHole(effect?.value);
    const effectText = effect === undefined ? '' : (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(effect.value)?.toLowerCase();
    const conditions = readConditions(element(map, 'Condition')?.value);
    return {
        index,
        sid: sidOf(element(map, 'Sid')?.value),
        effect: effectOf(effect?.value),
        ...(effectOpen === undefined ? {} : { effectOpen }),
        ...(effectText === undefined || isEffect(effectText) ? {} : { effectText }),
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
const isEffect = (text) => text === 'allow' || text === 'deny';
/** The expression that an effect is as a whole. */
function effectHole(value) {
    if (value?.kind === 'unresolved')
        return value;
    const [only, ...others] = value?.kind === 'string' ? value.pieces : [];
    return only?.kind === 'unresolved' && others.length === 0 ? only : undefined;
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
        const { value: whole } = branch;
        if (whole.kind === 'unresolved' && whole.shape === 'any' && whole.of === undefined) {
            open ??= whole;
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
        open ??= (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .furtherEntries */ .BJ)(branch.value);
        for (const operator of branch.value.entries) {
            for (const keys of (0,_flatten_js__WEBPACK_IMPORTED_MODULE_1__/* .flatten */ .B)(operator.value, branch.guards)) {
                if (keys.value.kind === 'unresolved')
                    open ??= keys.value;
                if (keys.value.kind !== 'map')
                    continue;
                open ??= (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .furtherEntries */ .BJ)(keys.value);
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

/***/ 1577:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ accessLevels)
/* harmony export */ });
/** The access levels of the service authorization reference, mildest first. */
const accessLevels = ['List', 'Read', 'Tagging', 'Write', 'Permissions management'];


/***/ }),

/***/ 7414:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ parseJsonPieceNodes),
/* harmony export */   V: () => (/* binding */ parseJsonPieces)
/* harmony export */ });
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6066);
/* harmony import */ var _located_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7303);
/* harmony import */ var _top_level_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1401);



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

/***/ 2001:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ worse),
/* harmony export */   m: () => (/* binding */ ProblemLog)
/* harmony export */ });
/* harmony import */ var _model_span_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(274);

/** Above this a text is not a damaged policy but something else; the rest is counted in one problem. */
const maxProblems = 200;
/** Above this a fix would no longer be one that a person looks through. */
const maxEdits = 10_000;
const outcomes = ['tolerated', 'repaired', 'unreadable'];
/** The worse of two outcomes: what stands for several problems is as bad as the worst of them. */
function worse(a, b) {
    return outcomes.indexOf(a) > outcomes.indexOf(b) ? a : b;
}
/** Collects the problems of one text; a problem met twice at the same place counts once. */
class ProblemLog {
    #source;
    #reports = [];
    #located = [];
    #seen = new Set();
    #repeated = new Map();
    #looked = 0;
    #dropped = 0;
    #worstDropped = 'tolerated';
    constructor(source) {
        this.#source = source;
    }
    add(report) {
        if (this.#reports.length >= maxProblems) {
            this.#drop(report.outcome ?? 'repaired');
            return;
        }
        const key = `${report.code} ${report.start}`;
        if (this.#seen.has(key))
            return;
        this.#seen.add(key);
        this.#reports.push(report);
    }
    /**
     * Counts `length` characters that are read once more to find the best place of a problem. False
     * when it would not be listed, and when more than `most` were read so in this text.
     */
    mayLook(length, most) {
        this.#looked += length;
        return this.#reports.length < maxProblems && this.#looked <= most;
    }
    /** Reports `report` the first time only; `edits` of every time go into its one fix. */
    once(report, title, edits = []) {
        const known = this.#repeated.get(report.code);
        if (known === undefined) {
            this.#repeated.set(report.code, { report, title, edits: [...edits], count: 1 });
            return;
        }
        const last = known.edits.at(-1);
        const first = edits[0];
        if (last !== undefined && first !== undefined && first.start <= last.start)
            return;
        known.count += 1;
        if (known.edits.length <= maxEdits)
            known.edits.push(...edits);
    }
    /** A problem whose span is known already. */
    located(problem) {
        if (this.#located.length >= maxProblems)
            this.#drop(problem.outcome);
        else
            this.#located.push(problem);
    }
    problems() {
        const reports = [...this.#reports];
        for (const { report, title, edits, count } of this.#repeated.values()) {
            const mendable = title !== undefined && edits.length > 0 && edits.length <= maxEdits;
            const message = count > 1 ? `${report.message} (${count} times)` : report.message;
            reports.push({ ...report, message, ...(mendable ? { repair: { title, edits } } : {}) });
        }
        const problems = [...this.#located, ...reports.map((report) => this.#problemOf(report))];
        problems.sort((a, b) => (0,_model_span_js__WEBPACK_IMPORTED_MODULE_0__/* .compareSpans */ .fd)(a.span, b.span));
        if (this.#dropped > 0)
            problems.push({
                code: 'too-many-problems',
                message: `${this.#dropped} more problems are not listed`,
                span: this.#source.span(this.#source.start, this.#source.start),
                outcome: this.#worstDropped,
            });
        return problems;
    }
    #drop(outcome) {
        this.#dropped += 1;
        this.#worstDropped = worse(this.#worstDropped, outcome);
    }
    #problemOf(report) {
        const fix = this.#fixOf(report);
        return {
            code: report.code,
            message: report.message,
            span: this.#source.span(report.start, report.end),
            outcome: report.outcome ?? 'repaired',
            ...(fix === undefined ? {} : { fix }),
        };
    }
    #fixOf(report) {
        if (report.repair === undefined)
            return undefined;
        const edits = [];
        for (const edit of report.repair.edits) {
            const span = this.#source.editable(edit.start, edit.end);
            if (span === undefined)
                return undefined;
            edits.push({ span, text: edit.text });
        }
        return { title: report.repair.title, safety: report.repair.safety ?? 'safe', edits };
    }
}


/***/ }),

/***/ 1401:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ parseText)
/* harmony export */ });
/* harmony import */ var _characters_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2173);
/* harmony import */ var _cursor_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3351);
/* harmony import */ var _engine_mark_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7589);
/* harmony import */ var _located_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7303);
/* harmony import */ var _parser_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9925);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1393);
/* harmony import */ var _problem_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2001);
/* harmony import */ var _reports_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4481);
/* harmony import */ var _strings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(703);









const openBracket = 91;
const openBrace = 123;
const textAround = 'text-around';
/** Parses located text; never throws; linear in the text's length. */
function parseText(source) {
    const log = new _problem_log_js__WEBPACK_IMPORTED_MODULE_3__/* .ProblemLog */ .m(source);
    const { text, start, end } = source;
    const nodes = readAll({ source, text, end, log, at: start, open: [] });
    const problems = log.problems();
    return {
        nodes,
        problems: nodes.length > 0 ? problems : problems.map(asNoJson(text.slice(start, end))),
    };
}
/** Where no value was found the text does not stand around JSON: it is none. */
const asNoJson = (text) => (problem) => problem.code === textAround
    ? {
        ...problem,
        code: 'not-json',
        message: text.trimStart().startsWith('arn:')
            ? 'this is an ARN, not a policy: attach what it names, or write the policy as JSON'
            : 'this is not JSON',
        outcome: 'unreadable',
    }
    : problem;
/**
 * Reads all the values of a text: usually one; several where fragments were pasted one behind the
 * other, with or without prose between them. Lines of prose are passed over.
 */
function readAll(parser) {
    const nodes = [];
    let prose = false;
    for (;;) {
        (0,_cursor_js__WEBPACK_IMPORTED_MODULE_4__/* .skipSpace */ .AN)(parser);
        const code = (0,_cursor_js__WEBPACK_IMPORTED_MODULE_4__/* .peek */ .se)(parser);
        if (Number.isNaN(code))
            return nodes;
        const at = parser.at;
        const before = nodes.length;
        const mark = (0,_engine_mark_js__WEBPACK_IMPORTED_MODULE_5__/* .engineMarkEnd */ .X)(parser);
        if (mark !== undefined) {
            (0,_reports_js__WEBPACK_IMPORTED_MODULE_6__/* .engineMark */ .yJ)(parser, at, mark);
            parser.at = mark;
        }
        else if (code === openBrace || code === openBracket) {
            if ((nodes.length === 0 && !prose) || startsStructure(parser, at))
                push(nodes, (0,_parser_js__WEBPACK_IMPORTED_MODULE_0__/* .readValue */ .wK)(parser));
            else
                prose = skipProse(parser);
        }
        else if (code === 34 || (0,_characters_js__WEBPACK_IMPORTED_MODULE_7__/* .isDoubleQuote */ .IR)(code) || ((0,_characters_js__WEBPACK_IMPORTED_MODULE_7__/* .isSingleQuote */ .vo)(code) && !prose)) {
            nodes.push(readLooseString(parser, at));
        }
        else if (code === 44) {
            fragment(parser, at);
            parser.at += 1;
        }
        else if (code === 125 || code === 93 || code === 58) {
            if (!prose || nodes.length > 0)
                fragment(parser, at);
            parser.at += 1;
        }
        else if (code === _located_text_js__WEBPACK_IMPORTED_MODULE_8__/* .holeMark */ ._H && parser.source.holeAt(at) !== undefined) {
            push(nodes, (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .readPlain */ .r)(parser, 'value'));
        }
        else if (standsAlone(parser))
            push(nodes, (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .readPlain */ .r)(parser, 'value'));
        else
            prose = skipProse(parser);
        if (parser.at === at)
            parser.at += 1;
        if (nodes.length === 2 && before === 1)
            severalValues(parser, nodes[1]);
    }
}
/** Documents one behind the other (JSON lines, a page of examples). */
function severalValues(parser, second) {
    if (second === undefined)
        return;
    parser.log.located({
        code: 'several-values',
        message: 'several JSON values stand in one text',
        span: { ...second.span, end: second.span.start },
        outcome: 'tolerated',
    });
}
function push(nodes, node) {
    if (node !== undefined)
        nodes.push(node);
}
/** A string at the top: an element of a list without its brackets, or a key of a map without its braces. */
function readLooseString(parser, at) {
    const string = (0,_strings_js__WEBPACK_IMPORTED_MODULE_2__/* .readString */ .E)(parser);
    const behind = parser.at;
    (0,_cursor_js__WEBPACK_IMPORTED_MODULE_4__/* .skipSpace */ .AN)(parser);
    if ((0,_cursor_js__WEBPACK_IMPORTED_MODULE_4__/* .peek */ .se)(parser) !== 58) {
        parser.at = behind;
        return string;
    }
    parser.at = at;
    fragment(parser, at);
    return (0,_parser_js__WEBPACK_IMPORTED_MODULE_0__/* .readMembers */ .mo)(parser, at, 'fragment');
}
function fragment(parser, at) {
    parser.log.once({
        code: 'fragment',
        message: 'this is a fragment: brackets around it are missing',
        start: at,
        end: at + 1,
    });
}
/** A number, `true`, `false` or `null` that is not the first word of a sentence. */
function standsAlone(parser) {
    let at = (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .literalEnd */ .b)(parser);
    if (at === undefined)
        return false;
    while (at < parser.end) {
        const code = parser.text.charCodeAt(at);
        if (code === 10 || code === 13 || code === 44)
            return true;
        if (!(0,_characters_js__WEBPACK_IMPORTED_MODULE_7__/* .isSpace */ .xC)(code))
            return false;
        at += 1;
    }
    return true;
}
/** Passes over prose to the end of its line, or to a structure that starts on it. */
function skipProse(parser) {
    const start = parser.at;
    const stop = (0,_cursor_js__WEBPACK_IMPORTED_MODULE_4__/* .lineEnd */ .kd)(parser, start);
    let at = start + 1;
    while (at < stop) {
        const code = parser.text.charCodeAt(at);
        if ((code === openBrace || code === openBracket) && startsStructure(parser, at))
            break;
        at += 1;
    }
    let end = at;
    while (end > start + 1 && (0,_characters_js__WEBPACK_IMPORTED_MODULE_7__/* .isSpace */ .xC)(parser.text.charCodeAt(end - 1)))
        end -= 1;
    parser.log.once({
        code: textAround,
        message: 'text that is not JSON stands around the JSON',
        start,
        end,
    });
    parser.at = at;
    return true;
}
/** True where a bracket is followed by what a list or map starts with, not by the words of a sentence. */
function startsStructure(parser, open) {
    const { text, end } = parser;
    let at = open + 1;
    while (at < end && ((0,_characters_js__WEBPACK_IMPORTED_MODULE_7__/* .isSpace */ .xC)(text.charCodeAt(at)) || (0,_characters_js__WEBPACK_IMPORTED_MODULE_7__/* .isOddSpace */ .ii)(text.charCodeAt(at))))
        at += 1;
    if (at >= end)
        return false;
    const code = text.charCodeAt(at);
    if ((0,_characters_js__WEBPACK_IMPORTED_MODULE_7__/* .isDoubleQuote */ .IR)(code))
        return true;
    if (code === openBrace)
        return text.charCodeAt(open) === openBracket;
    if (code === 47)
        return text.charCodeAt(at + 1) === 47 || text.charCodeAt(at + 1) === 42;
    if (text.charCodeAt(open) === openBracket)
        return false;
    if ((0,_characters_js__WEBPACK_IMPORTED_MODULE_7__/* .isSingleQuote */ .vo)(code))
        return true;
    // An unquoted key.
    const key = at;
    while (at < end && (0,_characters_js__WEBPACK_IMPORTED_MODULE_7__/* .isWord */ .Jg)(text.charCodeAt(at)) && at - key < 64)
        at += 1;
    return at > key && (text.charCodeAt(at) === 58 || text.charCodeAt(at) === 61);
}


/***/ }),

/***/ 6066:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
