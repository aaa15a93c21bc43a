'use strict';
exports.id = 7185;
exports.ids = [7185];
exports.modules = {

/***/ 9314:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ compareDocuments)
/* harmony export */ });
/* harmony import */ var _decide_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4057);
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

/***/ 4057:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ decide)
});

// EXTERNAL MODULE: ./lib/src/model/value.js
var model_value = __webpack_require__(1925);
// EXTERNAL MODULE: ./lib/src/access/guards.js
var guards = __webpack_require__(3279);
;// CONCATENATED MODULE: ./lib/src/access/shared-guards.js

/**
 * A side for each undecided condition that both sides have: the one that `statements` of the head stand on, and
 * elsewhere one on which nothing is denied that need not be. undefined where nothing is shared.
 */
function sharedGuards(base, head, statements) {
    const before = new Set(guardsOf(base).map(({ symbol }) => symbol));
    const chosen = new Map();
    const choose = (guard) => {
        if (before.has(guard.symbol) && !chosen.has(guard.symbol))
            chosen.set(guard.symbol, guard);
    };
    statements.flatMap(guardsOfStatement).forEach(choose);
    const all = guardsOf(head);
    const denying = all.length === 0 ? [] : guardsOf(head, ({ effect }) => effect === 'Deny');
    for (const guard of denying)
        if (!chosen.has(guard.symbol))
            otherSides(guard, all).slice(0, 1).forEach(choose);
    all.forEach(choose);
    return chosen.size === 0 ? undefined : chosen;
}
function otherSides(guard, all) {
    if (typeof guard.holds === 'boolean')
        return [{ ...guard, holds: !guard.holds }];
    return all.filter(({ symbol, holds }) => symbol === guard.symbol && holds !== guard.holds);
}
/** True where the same conditions stand on the same sides, wherever they stand. */
function haveEqualGuards(base, head) {
    const [before, after] = [base, head].map((side) => new Set((0,guards/* guardIds */.kP)(guardsOf(side))));
    return before?.size === after?.size && [...(before ?? [])].every((id) => after?.has(id) === true);
}
/** What was chosen, in words. */
const choicesOf = (chosen) => [...chosen.values()].map(({ text, holds }) => `${text} ${holds === true ? 'holds' : holds === false ? 'does not hold' : `is ${holds}`}`);
/** A side as it is where the conditions are as chosen. */
const decidedBy = (side, chosen) => ({
    ...side,
    layers: side.layers.map((layer) => layer.map((entry) => decideEntry(entry, chosen))),
});
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
/** A document that is not there keeps its place, and says nothing. */
function decideEntry(entry, chosen) {
    const guards = left(entry.guards, chosen);
    return guards === undefined
        ? { guards: [], document: { ...entry.document, statements: [], open: undefined } }
        : { guards, document: decideDocument(entry.document, chosen) };
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
function guardsOf(side, wanted = () => true) {
    return side.layers
        .flat()
        .flatMap(({ document, guards }) => [
        ...guards,
        ...document.statements.filter(wanted).flatMap(guardsOfStatement),
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

// EXTERNAL MODULE: ./lib/src/access/condition.js
var condition = __webpack_require__(4108);
// EXTERNAL MODULE: ./lib/src/access/principal-link.js
var principal_link = __webpack_require__(9828);
;// CONCATENATED MODULE: ./lib/src/access/shared-values.js



/** Private-use letters: no value of AWS holds one. A text that does is left alone. */
const firstPrivate = 0xe000;
const lastPrivate = 0xf8ff;
const privateLetter = /[\uE000-\uF8FF]/;
/** As long as a name is: no `?` and no few of them stand for it. */
const valueLength = 12;
const oneValue = /([\uE000-\uF8FF])\1{11}/g;
const oneArn = /arn:aws:(([\uE000-\uF8FF])\2{11}):\1:\1:\1/g;
/** All holes of some documents, by symbol. */
function holesIn(layers) {
    const found = new Map();
    const note = (hole) => {
        if (hole !== undefined && !found.has(hole.symbol))
            found.set(hole.symbol, hole);
    };
    const noteText = ({ pieces }) => {
        for (const piece of pieces)
            if (piece.kind === 'unresolved')
                note(piece);
    };
    for (const { document } of layers.flat()) {
        note(document.open);
        for (const { actions, resources, principals, conditions, openCondition, effectOpen, } of document.statements) {
            note(openCondition);
            note(effectOpen);
            for (const list of [actions, resources, principals, ...conditions]) {
                note(list?.open);
                if (list === undefined)
                    continue;
                for (const { value } of 'entries' in list ? list.entries : list.values)
                    noteText(value);
            }
            for (const { key } of conditions)
                noteText(key);
        }
    }
    return found;
}
/** Holes of `everybody`, where they are principals as a whole, stand for everybody; `given` are texts by symbol. */
function valuesFor(holes, everybody, given = new Map()) {
    const letters = new Map();
    const shown = new Map();
    /** One letter a name, repeated; the last one serves for all that find no other. */
    const ownValue = (name, text) => {
        const known = letters.get(name);
        if (known !== undefined)
            return known;
        const letter = String.fromCharCode(Math.min(firstPrivate + letters.size, lastPrivate));
        const value = letter.repeat(valueLength);
        letters.set(name, value);
        shown.set(letter, `\${${text}}`);
        return value;
    };
    const textFor = (hole) => {
        const { pattern, shape, symbol, text, reason } = hole;
        const known = given.get(symbol);
        if (known !== undefined)
            return known;
        if (pattern !== undefined && pattern.length > 0)
            return pattern
                .map((part, index) => typeof part === 'string'
                ? part
                : fieldFor(part.shape, part.symbol ?? `${symbol} ${index}`, text, true))
                .join('');
        const isOwn = reason === 'data-source' || reason === 'pseudo-parameter';
        return fieldFor(shape, symbol, text, isOwn);
    };
    /** `isOwn`: partition, region and account are those that the policy lives in. */
    const fieldFor = (shape, symbol, text, isOwn) => {
        if (shape === 'partition')
            return 'aws';
        if (isOwn && (shape === 'region' || shape === 'account'))
            return ownValue(`own ${shape}`, shape);
        const letter = ownValue(symbol, text);
        return shape === 'arn' ? `arn:aws:${letter}:${letter}:${letter}:${letter}` : letter;
    };
    const numbers = new Map();
    const numberOf = (symbol) => {
        const number = numbers.get(symbol) ?? numbers.size + 1;
        numbers.set(symbol, number);
        return number;
    };
    const filled = (value, make) => {
        if (!value.pieces.some((piece) => piece.kind === 'unresolved' && holes.has(piece.symbol)))
            return value;
        return {
            ...value,
            pieces: value.pieces.map((piece) => piece.kind === 'unresolved' && holes.has(piece.symbol)
                ? { kind: 'literal', text: make(piece), span: piece.span, exact: false }
                : piece),
        };
    };
    const entryOf = (entry, make = textFor) => {
        const value = filled(entry.value, make);
        return value === entry.value ? entry : { ...entry, value };
    };
    const restOf = (open, make = textFor) => open !== undefined && holes.has(open.symbol)
        ? [{ value: (0,model_value/* literal */.eu)(make(open), open.span, false), guards: [] }]
        : [];
    const leftOpen = (open) => open !== undefined && holes.has(open.symbol) ? undefined : open;
    const list = (own) => own && {
        ...own,
        entries: [...own.entries.map((entry) => entryOf(entry)), ...restOf(own.open)],
        open: leftOpen(own.open),
    };
    const principal = (entry) => {
        const [only] = entry.value.pieces;
        if (only?.kind === 'unresolved' && everybody.has(only.symbol))
            return everyone(entry.guards, only);
        const after = entryOf(entry);
        return after !== entry && after.type === 'unknown' ? { ...after, type: 'AWS' } : after;
    };
    const restOfPrincipals = (open) => open !== undefined && everybody.has(open.symbol)
        ? [everyone([], open)]
        : restOf(open).map((entry) => ({ ...entry, type: 'AWS' }));
    const principalList = (own) => own && {
        ...own,
        entries: [...own.entries.map(principal), ...restOfPrincipals(own.open)],
        open: leftOpen(own.open),
    };
    const clause = (own) => {
        const make = valueFor((0,condition/* operatorOf */.gN)(own.operator).base, textFor, numberOf);
        return {
            ...own,
            key: filled(own.key, textFor),
            values: [...own.values.map((entry) => entryOf(entry, make)), ...restOf(own.open, make)],
            open: leftOpen(own.open),
        };
    };
    /** A condition that nobody read asks for something of its own. */
    const unread = (open) => ({
        operator: 'StringEquals',
        operatorSpan: open.span,
        key: (0,model_value/* literal */.eu)(ownValue(`condition ${open.symbol}`, open.text), open.span, false),
        values: [{ value: (0,model_value/* literal */.eu)('as it requires', open.span, false), guards: [] }],
        open: undefined,
        guards: [],
        span: open.span,
    });
    const statement = (own) => {
        const { openCondition } = own;
        const isShared = openCondition !== undefined && holes.has(openCondition.symbol);
        const allows = own.effectOpen !== undefined && given.get(own.effectOpen.symbol) === 'Allow';
        return {
            ...own,
            effect: allows ? 'Allow' : own.effect,
            actions: list(own.actions),
            resources: list(own.resources),
            principals: principalList(own.principals),
            conditions: [...own.conditions.map(clause), ...(isShared ? [unread(openCondition)] : [])],
            openCondition: isShared ? undefined : openCondition,
        };
    };
    const document = (own) => ({
        ...own,
        statements: own.statements.map(statement),
        open: leftOpen(own.open),
    });
    return {
        holes,
        fill: (layers) => layers.map((layer) => layer.map((entry) => ({ ...entry, document: document(entry.document) }))),
        display: (text) => text
            .replace(oneArn, (whole, _, letter) => shown.get(letter) ?? whole)
            .replace(oneValue, (whole, letter) => shown.get(letter) ?? whole),
    };
}
const everyone = (guards, { span }) => ({
    value: (0,model_value/* literal */.eu)('*', span, false),
    guards,
    type: '*',
});
/** Holes that are principals as a whole where a condition asks besides who the principal is. */
function principalsAskedTwice(layers) {
    const found = new Set();
    for (const { document } of layers.flat())
        for (const statement of document.statements) {
            const { principals } = statement;
            if (principals?.element !== 'Principal' || !(0,principal_link/* asksForPrincipal */.cT)([statement]))
                continue;
            for (const { value } of principals.entries) {
                const [only, ...others] = value.pieces;
                if (only?.kind === 'unresolved' && others.length === 0)
                    found.add(only.symbol);
            }
            if (principals.open !== undefined)
                found.add(principals.open.symbol);
        }
    return found;
}
/** Expressions that are an effect, each as `Allow`. */
function allowingEffects(layers) {
    const found = new Map();
    for (const { document } of layers.flat())
        for (const { effectOpen } of document.statements)
            if (effectOpen !== undefined)
                found.set(effectOpen.symbol, effectOpen);
    return [...found.values()].map((hole) => ({ hole, text: 'Allow' }));
}
/** True where some text is written in the letters that values are made of. */
function hasPrivateLetters(layers) {
    const isPrivate = ({ pieces }) => pieces.some((piece) => piece.kind === 'literal' && privateLetter.test(piece.text));
    return layers
        .flat()
        .some(({ document }) => document.statements.some(({ actions, resources, principals, conditions }) => [
        ...[actions, resources, principals].flatMap((list) => list?.entries ?? []),
        ...conditions.flatMap(({ key, values }) => [{ value: key }, ...values]),
    ].some(({ value }) => isPrivate(value))));
}
/** What a hole among the values of an operator is taken to be. */
function valueFor(base, textFor, numberOf) {
    if (base === 'bool')
        return () => 'true';
    if (base === 'null')
        return () => 'false';
    if ((0,condition/* textFormOf */.vX)(base) !== undefined)
        return textFor;
    // Ranges of documentation (RFC 5737), and numbers and days that no policy names.
    if (base.endsWith('ipaddress'))
        return ({ symbol }) => `198.51.100.${numberOf(symbol) % 256}/32`;
    if (base.startsWith('date'))
        return ({ symbol }) => new Date(Date.UTC(2199, 0, numberOf(symbol))).toISOString();
    return ({ symbol }) => String(7_919_000 + numberOf(symbol));
}

;// CONCATENATED MODULE: ./lib/src/access/shared-texts.js

/** Texts that one question tries. */
const mostTexts = 24;
/**
 * What holes may stand for so that the pattern they are part of meets one that is written in the same
 * place, each with the text of that one. `filled`: the layers with values in place of all holes.
 */
function textsToTry(layers, filled, holes) {
    const written = textsByPlace(filled);
    const found = new Map();
    for (const [place, values] of valuesByPlace(layers))
        for (const value of values) {
            const [hole, ...more] = value.pieces.filter((piece) => piece.kind === 'unresolved');
            if (hole === undefined || more.length > 0 || !holes.has(hole.symbol))
                continue;
            if (hole.pattern !== undefined && hole.pattern.length > 0)
                continue;
            const [before, after] = around(value.pieces, hole);
            for (const example of written.get(place) ?? []) {
                const text = between(example, before, after.replace(/^\*+/, ''));
                if (text === undefined || !fits(text, hole.shape))
                    continue;
                found.set(JSON.stringify([hole.symbol, text]), { hole, text });
                if (found.size >= mostTexts)
                    return choices(found, holes);
            }
        }
    return choices(found, holes);
}
/** One text at a time; a value of which nothing is known may be a wildcard, and so may all of them. */
function choices(found, holes) {
    const wild = [...holes.values()]
        .filter(({ shape }) => shape === 'any')
        .map((hole) => ({ hole, text: '*' }));
    const single = [...found.values(), ...wild.slice(0, mostTexts)].map((one) => [one]);
    return wild.length > 1 ? [...single, wild] : single;
}
function around(pieces, hole) {
    const at = pieces.indexOf(hole);
    const textOf = (some) => some.map((piece) => (piece.kind === 'literal' ? piece.text : '')).join('');
    return [textOf(pieces.slice(0, at)), textOf(pieces.slice(at + 1))];
}
function between(text, before, after) {
    const [head, tail] = [exampleOf(before), exampleOf(after)];
    if (text.length < head.length + tail.length)
        return undefined;
    return text.startsWith(head) && text.endsWith(tail)
        ? text.slice(head.length, text.length - tail.length)
        : undefined;
}
/** A text that a pattern matches. */
const exampleOf = (pattern) => pattern.replace(/\*/g, 'example').replace(/\?/g, 'x');
const fits = (text, shape) => text !== '' &&
    (shape === 'any' || (shape === 'arn' ? text.startsWith('arn:') : !/[:/]/.test(text)));
function valuesByPlace(layers) {
    const found = new Map();
    const note = (place, values) => {
        const known = found.get(place) ?? [];
        known.push(...values.map(({ value }) => value));
        found.set(place, known);
    };
    const visit = ({ actions, resources, conditions }) => {
        note('action', actions?.entries ?? []);
        note('resource', resources?.entries ?? []);
        for (const clause of conditions)
            note(`condition ${(0,condition/* keyOf */.TN)(clause)}`, clause.values);
    };
    for (const { document } of layers.flat())
        document.statements.forEach(visit);
    return found;
}
const textsByPlace = (layers) => new Map([...valuesByPlace(layers)].map(([place, values]) => [
    place,
    new Set(values.flatMap(({ pieces }) => {
        if (pieces.some((piece) => piece.kind === 'unresolved'))
            return [];
        const text = pieces.map((piece) => (piece.kind === 'literal' ? piece.text : '')).join('');
        return [exampleOf(text), text];
    })),
]));

// EXTERNAL MODULE: ./lib/src/access/sides.js
var sides = __webpack_require__(5993);
;// CONCATENATED MODULE: ./lib/src/access/assumptions.js





/** Statements whose conditions are tried one by one. */
const mostStatements = 4;
/**
 * What both sides leave open in the same words is the same on both. Where the head allows something more for
 * one value of it, the change adds access there, whatever else it may be. `statements` of the head perhaps
 * bring new access; `decide` compares two sides. The answer that assumes least; undefined where none is FAIL.
 */
function decideAssuming(base, head, statements, decide) {
    const attempt = (assumed) => {
        if (assumed === undefined)
            return undefined;
        const decision = decide(assumed.base, assumed.head);
        return decision.result === 'FAIL' ? { decision, assumed } : undefined;
    };
    if (statements.length === 0)
        return undefined;
    const narrow = narrowHoles(base, head, statements);
    const valued = attempt(withValues(base, head)) ?? attempt(withValues(base, head, narrow));
    if (valued !== undefined)
        return valued;
    const together = statements.length > 1 ? [statements] : [];
    for (const some of [...together, ...statements.slice(0, mostStatements).map((one) => [one])]) {
        const chosen = sharedGuards(base, head, some);
        if (chosen === undefined)
            break;
        // With the base as wide as it may be; on the same side too where the conditions did not change.
        const before = withGuards(base, decidedBy(head, chosen), chosen);
        const both = haveEqualGuards(base, head)
            ? withGuards(decidedBy(base, chosen), decidedBy(head, chosen), chosen)
            : before;
        // What the most assumes and does not show is not shown by less.
        const most = attempt(valuesToo(both, narrow) ?? both);
        if (most !== undefined)
            return attempt(before) ?? attempt(valuesToo(before)) ?? attempt(valuesToo(both)) ?? most;
    }
    for (const texts of textsFor(base, head)) {
        const told = attempt(withValues(base, head, narrow, texts));
        if (told !== undefined)
            return told;
    }
    return undefined;
}
/** Texts of holes under which something may be new that is not for values of their own. */
function textsFor(base, head) {
    const shared = sharedHoles(base, head);
    if (shared.size === 0)
        return [];
    const layers = [...base.layers, ...head.layers];
    return textsToTry(layers, valuesFor(shared, new Set()).fill(layers), shared);
}
function sharedHoles(base, head) {
    const before = holesOf(base);
    return new Map([...holesOf(head)].filter(([symbol]) => before.has(symbol)));
}
function withGuards(base, head, chosen) {
    const [before, after] = (0,sides/* sidesOf */.M)([base, head]);
    if (before === undefined || after === undefined)
        throw new Error('two sides were asked for');
    const assumption = `It is assumed that ${listed(choicesOf(chosen))}, the same on both sides.`;
    return { base: before, head: after, assumption, display: (text) => text };
}
function valuesToo({ base, head, assumption }, narrow) {
    const valued = withValues(base, head, narrow);
    return valued && { ...valued, assumption: `${assumption} ${valued.assumption}` };
}
const noHoles = new Map();
/**
 * Both sides with a value of its own in place of each hole that both have, and of `narrow` ones of the base;
 * undefined where there is none. What nobody read of either allows nothing that is written.
 */
function withValues(base, head, narrow = noHoles, texts = []) {
    const shared = sharedHoles(base, head);
    const layers = [...base.layers, ...head.layers];
    const effects = allowingEffects(layers).filter(({ hole }) => shared.has(hole.symbol));
    const told = [...effects, ...texts];
    if (shared.size + narrow.size === 0 || hasPrivateLetters(layers))
        return undefined;
    const everybody = new Set([...principalsAskedTwice(layers)].filter((symbol) => shared.has(symbol)));
    const given = new Map(told.map(({ hole, text }) => [hole.symbol, text]));
    const values = valuesFor(new Map([...shared, ...narrow]), everybody, given);
    const [plainBase, plainHead] = (0,sides/* sidesOf */.M)([base, head].map(({ layers, unread, unreadCaps }) => ({
        layers: values.fill(layers),
        unread: unread.filter(({ symbol }) => !shared.has(symbol)),
        unreadCaps,
    })));
    if (plainBase === undefined || plainHead === undefined)
        throw new Error('two sides were asked for');
    return {
        base: plainBase,
        head: plainHead,
        assumption: [
            ...told.map(({ hole, text }) => `It is assumed that \${${hole.text}}, the same on both sides, stands for ${values.display(text)}.`),
            assumptionOf([...shared.values()].filter(({ symbol }) => !given.has(symbol)), everybody, [...narrow.values()]),
        ]
            .filter((text) => text !== '')
            .join(' '),
        display: values.display,
    };
}
/**
 * Holes of the base alone that say which resources or principals are allowed, where the statements of the
 * head allow all: it is new access unless such a hole is a `*` itself.
 */
function narrowHoles(base, head, statements) {
    const lists = ['resources', 'principals'].filter((list) => statements.some((statement) => statement[list]?.entries.some(isEverything)));
    if (lists.length === 0)
        return noHoles;
    const elsewhere = holesIn(base.layers.map((layer) => layer.map((entry) => without(entry, lists))));
    const after = holesOf(head);
    return new Map([...holesIn(base.layers)].filter(([symbol]) => !elsewhere.has(symbol) && !after.has(symbol)));
}
const isEverything = ({ value, guards }) => guards.length === 0 && (0,model_value/* textOf */.b6)(value) === '*';
/** The document without some lists of its Allow statements. */
function without({ document, guards }, lists) {
    const none = Object.fromEntries(lists.map((list) => [list, undefined]));
    const statements = document.statements.map((statement) => statement.effect === 'Allow' ? { ...statement, ...none } : statement);
    return { guards, document: { ...document, statements } };
}
function assumptionOf(holes, everybody, narrow) {
    const textsOf = (some) => [
        ...new Set(some.map(({ text }) => `\${${text}}`)),
    ];
    const own = textsOf(holes.filter(({ symbol }) => !everybody.has(symbol)));
    const wide = textsOf(holes.filter(({ symbol }) => everybody.has(symbol)));
    const stand = (texts) => `${listed(texts)}, the same on both sides, ${texts.length === 1 ? 'stands' : 'stand'} for`;
    const less = textsOf(narrow);
    return [
        ...(less.length === 0
            ? []
            : [`It is assumed that ${listed(less)} did not stand for everything.`]),
        ...(own.length === 0 ? [] : [`It is assumed that ${stand(own)} nothing that is written out.`]),
        ...(wide.length === 0
            ? []
            : [`It is assumed that ${stand(wide)} whom the conditions ask for.`]),
    ].join(' ');
}
const holesOf = ({ layers, unread }) => new Map([...holesIn(layers), ...unread.map((hole) => [hole.symbol, hole])]);
const listed = (texts) => texts.length <= 3
    ? texts.join(', ')
    : `${texts.slice(0, 3).join(', ')} and ${texts.length - 3} more`;

// EXTERNAL MODULE: ./lib/src/access/cancel.js
var cancel = __webpack_require__(9543);
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

// EXTERNAL MODULE: ./lib/src/access/letters.js
var letters = __webpack_require__(6052);
// EXTERNAL MODULE: ./lib/src/access/request.js
var request = __webpack_require__(2084);
// EXTERNAL MODULE: ./lib/src/access/witness.js
var witness = __webpack_require__(173);
;// CONCATENATED MODULE: ./lib/src/access/decide.js









/** Cubes that one statement may be split into, and requests tried to confirm new access. */
const cubeLimit = 6_000;
const attemptLimit = 24;
/** Cubes under undecided conditions that are passed over in search of one that is not. */
const guardedLimit = 400;
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
    const statements = statementsOf(decision.reasons, head);
    const assumed = decideAssuming(base, head, statements, (before, after) => decideAsRead(before, after, examples, decision.reasons));
    return assumed === undefined ? decision : assuming(assumed.decision, assumed.assumed);
}
function assuming(decision, { assumption, display }) {
    return {
        ...decision,
        reasons: decision.reasons.map((reason) => ({
            ...reason,
            description: `${reason.description} ${assumption}`,
        })),
        witness: decision.witness && (0,request/* displayedWitness */.ld)(decision.witness, display),
        assumption,
    };
}
/** The statements of the head that perhaps bring new access. */
function statementsOf(reasons, head) {
    return reasons.flatMap(({ document, statementIndex }) => (head.layers[0]?.[document]?.document.statements ?? []).filter((statement) => statement.index === statementIndex));
}
/** `among`: statements of the head that perhaps bring new access; all others are proven to bring none. */
function decideAsRead(base, head, examples, among) {
    const form = formOf(base, head);
    const evaluations = { left: evaluationLimit, cost: patternsOf(base) + patternsOf(head) };
    const confirmed = [];
    const possible = [];
    for (const placed of head.terms) {
        if (placed.layer !== 0 || placed.terms.effect === 'Deny')
            continue;
        if (among?.some((reason) => isAbout(reason, placed)) === false)
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
            witness: (0,request/* witnessOf */.XH)(first.request),
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
const isAbout = (reason, { document, terms }) => reason.document === document && reason.statementIndex === terms.index;
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
    const kept = new Set(head.terms.filter(isKnownNoAllow).map(({ terms }) => terms.key));
    return base.terms.filter((placed) => placed.terms.effect !== 'Allow' && !(isKnownNoAllow(placed) && kept.has(placed.terms.key)));
}
/** A Deny, or a statement whose effect is an expression: the same one is the same on both sides. */
const isKnownNoAllow = ({ terms: { effect, effectSymbol } }) => effect === 'Deny' || (effect === 'undecided' && effectSymbol !== undefined);
/** undefined: adds nothing; a text: perhaps, and why it cannot be told; a request: confirmed new access. */
function decideStatement(placed, base, head, form, examples, evaluations) {
    const budget = { cubes: cubeLimit };
    let why;
    let found;
    let attempts = 0;
    let guarded = 0;
    for (const cube of newCubes(placed, base, head, budget)) {
        why ??= explain(cube);
        // What is allowed whatever the undecided conditions are lies where none of them is assumed.
        if (cube.guards.length > 0) {
            guarded += 1;
            if (guarded >= guardedLimit)
                break;
            continue;
        }
        attempts += 1;
        const request = decide_confirm(cube, base, head, form, examples, evaluations);
        // A misspelt action is new access too, and says little: one that there is comes first.
        if (request !== undefined && isKnownAction(request, examples))
            return request;
        found ??= request;
        if (attempts >= attemptLimit)
            break;
    }
    if (found !== undefined)
        return found;
    if (budget.cubes <= 0)
        return why ?? 'the policies are too intricate to compare in full';
    return why;
}
/** True for every action where no examples are given. */
const isKnownAction = ({ action }, examples) => examples === undefined || examples.resources((0,letters/* displayOfCodes */.Ei)(action)).length > 0;
/** Requests of the statement that the base does not allow, as cubes; never too few. */
function* newCubes({ terms }, base, head, budget) {
    const denies = head.terms.filter(({ terms: other }) => other.effect === 'Deny');
    // Where the effect of a statement is not known, the same statement allows what it does.
    const isSame = (other) => terms.effectSymbol !== undefined && other.key === terms.key;
    const dropped = uncancelledDenies(base, head);
    if (dropped.length > 0)
        for (const cube of headCubes(terms, head, denies, budget)) {
            for (const { terms: deny } of dropped)
                yield* (0,access_cube/* intersect */.y$)(cube, deny);
        }
    for (let layer = 0; layer < base.layers.length; layer += 1) {
        const allows = base.terms.filter((other) => other.layer === layer && (other.terms.effect === 'Allow' || isSame(other.terms)));
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
            witness: request === undefined ? null : (0,_request_js__WEBPACK_IMPORTED_MODULE_4__/* .witnessOf */ .XH)(request),
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
        if (allow.effect === 'Deny' || !reaches(allow, resourceType, document))
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
        witness: request === undefined ? null : (0,_request_js__WEBPACK_IMPORTED_MODULE_7__/* .witnessOf */ .XH)(request),
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
/** A function's policy speaks of the function only where its Resource is an ARN; a permission always does. */
function reaches({ resources }, resourceType, { site }) {
    if (resourceType !== 'AWS::Lambda::Function' || resources.complement)
        return true;
    if (site.assembled === true)
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
    // Nobody chooses the id before the colon; of an id without one, 16 characters are enough to tell whose it is.
    if (key === 'aws:userid')
        return known.includes(':') || /^[A-Z0-9]{16,}/.test(known);
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

/***/ 3914:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ inOnePartition)
/* harmony export */ });
/**
 * Documents that are deployed to one place, with that place's partition wherever one of them leaves it open
 * (`arn:${AWS::Partition}:\u2026`, `ec2.${AWS::URLSuffix}`) and others spell it out: who replaces `aws` by the
 * pseudo parameter changes nothing where it is deployed. As they are where none or several are spelled out.
 */
function inOnePartition(documents) {
    const named = new Set();
    let isOpen = false;
    for (const document of documents)
        for (const value of stringsOf(document)) {
            const partition = partitionOf(value);
            if (partition !== undefined)
                named.add(partition);
            isOpen ||= value.pieces.some((piece) => leftOpen(piece) !== undefined);
        }
    const [only] = named;
    if (!isOpen || only === undefined || named.size > 1)
        return documents;
    return documents.map((document) => placedIn(document, only));
}
function* stringsOf({ statements }) {
    for (const statement of statements) {
        for (const { value } of statement.resources?.entries ?? [])
            yield value;
        for (const { value } of statement.principals?.entries ?? [])
            yield value;
        for (const clause of statement.conditions)
            for (const { value } of clause.values)
                yield value;
    }
}
/** The partition that a text spells out: an ARN's own, or that of a service principal's domain. */
function partitionOf({ pieces: [first] }) {
    if (first?.kind !== 'literal')
        return undefined;
    const { text } = first;
    if (text.startsWith('arn:')) {
        const partition = text.slice(4, text.indexOf(':', 4));
        return /^aws[a-z-]*$/.test(partition) ? partition : undefined;
    }
    if (text.endsWith('.amazonaws.com'))
        return 'aws';
    return text.endsWith('.amazonaws.com.cn') ? 'aws-cn' : undefined;
}
function leftOpen(piece) {
    if (piece.kind !== 'unresolved')
        return undefined;
    if (piece.shape === 'partition')
        return 'partition';
    return /(?:^AWS::URLSuffix|\.dns_suffix)$/.test(piece.text) ? 'suffix' : undefined;
}
/** A document is read once for each partition: what is compiled of it is kept by identity. */
const placed = new WeakMap();
function placedIn(document, partition) {
    const known = placed.get(document);
    const before = known?.get(partition);
    if (before !== undefined)
        return before;
    const statements = document.statements.map((statement) => statementIn(statement, partition));
    const isSame = statements.every((statement, at) => statement === document.statements[at]);
    const made = isSame ? document : { ...document, statements };
    if (known === undefined)
        placed.set(document, new Map([[partition, made]]));
    else
        known.set(partition, made);
    return made;
}
function statementIn(statement, partition) {
    const { resources, principals, conditions } = statement;
    const clauses = conditions.map((clause) => {
        const values = entriesIn(clause.values, partition);
        return values === clause.values ? clause : { ...clause, values };
    });
    const changed = {
        resources: listIn(resources, partition),
        principals: listIn(principals, partition),
        conditions: clauses.every((clause, at) => clause === conditions[at]) ? conditions : clauses,
    };
    const isSame = changed.resources === resources &&
        changed.principals === principals &&
        changed.conditions === conditions;
    return isSame ? statement : { ...statement, ...changed };
}
function listIn(list, partition) {
    if (list === undefined)
        return undefined;
    const entries = entriesIn(list.entries, partition);
    return entries === list.entries ? list : { ...list, entries };
}
function entriesIn(entries, partition) {
    const made = entries.map((entry) => {
        const value = valueIn(entry.value, partition);
        return value === entry.value ? entry : { ...entry, value };
    });
    return made.every((entry, at) => entry === entries[at]) ? entries : made;
}
function valueIn(value, partition) {
    if (!value.pieces.some((piece) => leftOpen(piece) !== undefined))
        return value;
    const suffix = partition === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com';
    return {
        ...value,
        pieces: value.pieces.map((piece) => {
            const open = leftOpen(piece);
            if (open === undefined)
                return piece;
            const text = open === 'partition' ? partition : suffix;
            return { kind: 'literal', text, span: piece.span, exact: false };
        }),
    };
}


/***/ }),

/***/ 5993:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ sidesOf)
/* harmony export */ });
/* harmony import */ var _guards_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3279);
/* harmony import */ var _one_partition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3914);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5296);



/** Both sides read alike: which keys hold lists is decided over all their documents. */
function sidesOf(sides) {
    const written = sides.flatMap((side) => side.layers.flat().map((entry) => entry.document));
    const documents = (0,_one_partition_js__WEBPACK_IMPORTED_MODULE_0__/* .inOnePartition */ .g)(written);
    const severalKeys = (0,_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .severalKeysOf */ .GH)(documents);
    let next = 0;
    return sides.map((side) => {
        const layers = documents === written
            ? side.layers
            : side.layers.map((layer) => layer.map((entry) => ({ ...entry, document: documents[next++] ?? entry.document })));
        return {
            layers,
            terms: layers.flatMap((layer, index) => placed(layer, index, severalKeys)),
            unread: [...side.unread, ...opensOf(layers[0] ?? [])],
            unreadCaps: [...side.unreadCaps, ...layers.slice(1).flatMap(opensOf)],
        };
    });
}
function placed(layer, index, severalKeys) {
    return layer.flatMap(({ document, guards }, at) => {
        const assumed = (0,_guards_js__WEBPACK_IMPORTED_MODULE_2__/* .guardIds */ .kP)(guards).map((id) => (0,_guards_js__WEBPACK_IMPORTED_MODULE_2__/* .guardLiteral */ .jP)(id, true));
        return (0,_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .termsOf */ .fd)(document, severalKeys).map((terms) => ({
            terms: (0,_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .underGuards */ .JV)(terms, assumed),
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







/** What policy variables without a claim on them are taken to be, all alike, each for itself, or not there. */
const fillings = [
    ['x', 'alike'],
    ['example', 'apart'],
    ['', 'alike'],
    ['example', 'absent'],
];
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
    for (const [filler, each] of fillings) {
        const context = contextOf(cube, variables, filler, each);
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
                return (0,_request_js__WEBPACK_IMPORTED_MODULE_5__/* .codesOf */ .MZ)(text);
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
            codes.push(...(0,_request_js__WEBPACK_IMPORTED_MODULE_5__/* .codesOf */ .MZ)(field ?? (isPrincipal ? 'role/example' : 'example')));
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
function contextOf(cube, variables, filler, each) {
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
        for (const [at, key] of [...variables].entries()) {
            const known = context.get(key);
            if (known === undefined) {
                if (each !== 'absent')
                    context.set(key, [each === 'alike' ? filler : `${filler}${at}`]);
            }
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
            const letter = token >= _letters_js__WEBPACK_IMPORTED_MODULE_3__/* .firstLetter */ .xY ? (0,_letters_js__WEBPACK_IMPORTED_MODULE_3__/* .letterOf */ .UB)(token) : undefined;
            if (letter?.variable === undefined)
                return [token];
            return codesOfValue(context.get(letter.variable)?.[0] ?? letter.fallback ?? filler);
        });
        return (0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .globOfTokens */ .mU)(tokens, glob.fold, glob.guards);
    };
    return { all: cell.all.map(filled), none: cell.none.map(filled) };
}
const codesOfValue = (value) => typeof value === 'string' ? (0,_request_js__WEBPACK_IMPORTED_MODULE_5__/* .codesOf */ .MZ)(value) : value;


/***/ }),

/***/ 7350:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ namesAnAction),
/* harmony export */   l: () => (/* binding */ expandAction)
/* harmony export */ });
/* harmony import */ var _model_wildcard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7788);

/** The services whose prefix an action pattern's prefix names; all of them for `*`. */
function servicesOf(prefix, catalogue) {
    const wanted = /[*?]/.test(prefix)
        ? catalogue.prefixes.filter((known) => (0,_model_wildcard_js__WEBPACK_IMPORTED_MODULE_0__/* .coversPattern */ .p)(prefix, known))
        : [prefix];
    return wanted.flatMap((known) => catalogue.service(known) ?? []);
}
/**
 * The actions of the catalogue that a pattern such as `s3:Get*` names, sorted; case-insensitive.
 * `*` alone names every action. A text without a colon names none.
 */
function expandAction(pattern, catalogue) {
    const lower = pattern.toLowerCase();
    const colon = lower === '*' ? -1 : lower.indexOf(':');
    if (colon < 0 && lower !== '*')
        return [];
    const prefix = colon < 0 ? '*' : lower.slice(0, colon);
    const name = colon < 0 ? '*' : lower.slice(colon + 1);
    return servicesOf(prefix, catalogue).flatMap((service) => actionsOf(service, name).map((action) => ({
        text: `${service.prefix}:${action.name}`,
        service,
        action,
    })));
}
function actionsOf(service, name) {
    if (/[*?]/.test(name)) {
        const found = [];
        for (const [key, action] of service.actions) {
            if ((0,_model_wildcard_js__WEBPACK_IMPORTED_MODULE_0__/* .coversPattern */ .p)(name, key))
                found.push(action);
        }
        return found;
    }
    const action = service.actions.get(name);
    return action === undefined ? [] : [action];
}
/** True where the pattern names at least one action of the catalogue. */
function namesAnAction(pattern, catalogue) {
    return pattern === '*' || expandAction(pattern, catalogue).length > 0;
}


/***/ }),

/***/ 8238:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ nearestAction),
  P: () => (/* binding */ unknownAction)
});

// EXTERNAL MODULE: ./lib/src/model/edit-distance.js
var edit_distance = __webpack_require__(9316);
;// CONCATENATED MODULE: ./lib/src/catalogue/api-operations.js
/**
 * What well-known API operations need where no action is called like them, by service: operations, then actions. From
 * the permission references of the services:
 * docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html
 * docs.aws.amazon.com/lambda/latest/api/API_Invoke.html
 * docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-api-permissions-reference.html
 * docs.aws.amazon.com/sns/latest/api/API_PublishBatch.html
 * docs.aws.amazon.com/amazondynamodb/latest/developerguide/transaction-apis-iam.html
 * docs.aws.amazon.com/kms/latest/developerguide/kms-api-permissions-reference.html
 * docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Converse.html
 */
const table = [
    ['s3', 'ListObjects ListObjectsV2 HeadBucket', 'ListBucket'],
    ['s3', 'ListBuckets', 'ListAllMyBuckets'],
    ['s3', 'ListObjectVersions', 'ListBucketVersions'],
    ['s3', 'ListMultipartUploads', 'ListBucketMultipartUploads'],
    ['s3', 'ListParts', 'ListMultipartUploadParts'],
    ['s3', 'HeadObject SelectObjectContent', 'GetObject'],
    ['s3', 'CopyObject UploadPartCopy', 'GetObject PutObject'],
    ['s3', 'CreateMultipartUpload UploadPart CompleteMultipartUpload', 'PutObject'],
    ['s3', 'DeleteObjects', 'DeleteObject'],
    ['s3', 'GetBucketEncryption', 'GetEncryptionConfiguration'],
    ['s3', 'PutBucketEncryption DeleteBucketEncryption', 'PutEncryptionConfiguration'],
    ['s3', 'GetBucketLifecycle GetBucketLifecycleConfiguration', 'GetLifecycleConfiguration'],
    [
        's3',
        'PutBucketLifecycle PutBucketLifecycleConfiguration DeleteBucketLifecycle',
        'PutLifecycleConfiguration',
    ],
    ['s3', 'GetBucketReplication', 'GetReplicationConfiguration'],
    ['s3', 'PutBucketReplication DeleteBucketReplication', 'PutReplicationConfiguration'],
    ['s3', 'GetPublicAccessBlock', 'GetBucketPublicAccessBlock'],
    ['s3', 'PutPublicAccessBlock DeletePublicAccessBlock', 'PutBucketPublicAccessBlock'],
    ['s3', 'GetBucketNotificationConfiguration', 'GetBucketNotification'],
    ['s3', 'PutBucketNotificationConfiguration', 'PutBucketNotification'],
    ['s3', 'GetBucketAccelerateConfiguration', 'GetAccelerateConfiguration'],
    ['s3', 'PutBucketAccelerateConfiguration', 'PutAccelerateConfiguration'],
    ['s3', 'GetObjectLockConfiguration', 'GetBucketObjectLockConfiguration'],
    ['s3', 'PutObjectLockConfiguration', 'PutBucketObjectLockConfiguration'],
    [
        's3',
        'GetBucketInventoryConfiguration ListBucketInventoryConfigurations',
        'GetInventoryConfiguration',
    ],
    [
        's3',
        'PutBucketInventoryConfiguration DeleteBucketInventoryConfiguration',
        'PutInventoryConfiguration',
    ],
    [
        's3',
        'GetBucketMetricsConfiguration ListBucketMetricsConfigurations',
        'GetMetricsConfiguration',
    ],
    [
        's3',
        'PutBucketMetricsConfiguration DeleteBucketMetricsConfiguration',
        'PutMetricsConfiguration',
    ],
    [
        's3',
        'GetBucketAnalyticsConfiguration ListBucketAnalyticsConfigurations',
        'GetAnalyticsConfiguration',
    ],
    ['s3', 'PutBucketAnalyticsConfiguration', 'PutAnalyticsConfiguration'],
    ['s3', 'DeleteBucketTagging', 'PutBucketTagging'],
    ['s3', 'DeleteBucketCors', 'PutBucketCORS'],
    ['lambda', 'Invoke', 'InvokeFunction'],
    ['sqs', 'SendMessageBatch', 'SendMessage'],
    ['sqs', 'DeleteMessageBatch', 'DeleteMessage'],
    ['sqs', 'ChangeMessageVisibilityBatch', 'ChangeMessageVisibility'],
    ['sns', 'PublishBatch', 'Publish'],
    ['dynamodb', 'TransactGetItems', 'GetItem'],
    ['dynamodb', 'TransactWriteItems', 'PutItem UpdateItem DeleteItem ConditionCheckItem'],
    ['kms', 'ReEncrypt', 'ReEncryptFrom ReEncryptTo'],
    ['bedrock', 'Converse', 'InvokeModel'],
    ['bedrock', 'ConverseStream', 'InvokeModelWithResponseStream'],
];
const byOperation = new Map(table.flatMap(([service, operations, actions]) => operations
    .split(' ')
    .map((name) => [
    `${service}:${name.toLowerCase()}`,
    actions.split(' ').map((action) => `${service}:${action}`),
])));
/** API Gateway's actions are HTTP methods: docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-iam-policy-examples.html. */
const gatewayMethods = [
    [/^apigateway:get[a-z]/, 'apigateway:GET'],
    [/^apigateway:(?:create|import)[a-z]/, 'apigateway:POST'],
    [/^apigateway:update[a-z]/, 'apigateway:PATCH'],
    [/^apigateway:delete[a-z]/, 'apigateway:DELETE'],
    [/^apigateway:put[a-z]/, 'apigateway:PUT'],
];
/** The actions that an API operation needs which is written as an action and is none; empty where that is not known. */
function actionsOfOperation(text, catalogue) {
    const key = text.toLowerCase();
    const method = gatewayMethods.find(([verb]) => verb.test(key));
    const needed = byOperation.get(key) ?? (method === undefined ? [] : [method[1]]);
    const colon = key.indexOf(':');
    const service = catalogue.service(key.slice(0, Math.max(0, colon)));
    if (service === undefined || service.actions.has(key.slice(colon + 1)))
        return [];
    return needed.filter((action) => service.actions.has(action.slice(colon + 1).toLowerCase()));
}
/** Every operation of the table, as `service:operation` in lower case. */
const knownOperations = byOperation.keys();

// EXTERNAL MODULE: ./lib/src/catalogue/expand.js
var expand = __webpack_require__(7350);
;// CONCATENATED MODULE: ./lib/src/catalogue/nearest.js



/** The largest edit distance that counts as a slip of the pen. */
const slip = 2;
/** Days after which the catalogue accuses nobody. */
const staleDays = 90;
/** Longer texts are no action names; bounds the work on hostile input. */
const longestAction = 160;
const unknown = { verdict: 'unknown' };
/** Whether an action pattern names something, and if not, what it may have meant. `today` is an ISO date. */
function unknownAction(text, catalogue, today) {
    if ((0,expand/* namesAnAction */.k)(text, catalogue))
        return { verdict: 'known' };
    const needs = actionsOfOperation(text, catalogue);
    if (needs.length > 0)
        return { verdict: 'operation', needs };
    const nearest = nearestAction(text, catalogue);
    if (nearest.verdict === 'unknown')
        return nearest;
    const age = (Date.parse(today) - Date.parse(catalogue.date)) / 86_400_000;
    return {
        verdict: 'typo',
        suggestion: nearest.fix,
        severity: age > staleDays ? 'warning' : 'error',
    };
}
/**
 * The action that a pattern which names nothing was meant to be: a wrong separator (`ec2>RunInstances`),
 * or a single nearest action within two edits that differs by more than a plural, a number or a version
 * suffix. Everything else may be newer than the catalogue.
 */
function nearestAction(text, catalogue) {
    if (text.length > longestAction)
        return unknown;
    const separated = separatorFix(text, catalogue);
    if (separated !== undefined)
        return { verdict: 'typo', fix: separated };
    if (/[*?]/.test(text))
        return unknown;
    const colon = text.indexOf(':');
    return colon < 0 ? unknown : nearestName(text.slice(0, colon), text.slice(colon + 1), catalogue);
}
/** `ec2>Run*`, `ec2.Run*`, `ec2 : Run*`, `s3GetObject`: the right words with the wrong thing between them. */
function separatorFix(text, catalogue) {
    const trimmed = text.trim();
    const asked = (prefix, name) => {
        const service = catalogue.service(prefix);
        if (service === undefined || name === '')
            return undefined;
        const known = service.actions.get(name.toLowerCase());
        if (known !== undefined)
            return `${service.prefix}:${known.name}`;
        const pattern = `${service.prefix}:${name}`;
        return /[*?]/.test(name) && (0,expand/* namesAnAction */.k)(pattern, catalogue) ? pattern : undefined;
    };
    for (const separator of trimmed.matchAll(/[^A-Za-z0-9*?]+/g)) {
        const end = separator.index + separator[0].length;
        const fix = asked(trimmed.slice(0, separator.index), trimmed.slice(end));
        if (fix !== undefined)
            return fix;
    }
    if (trimmed.includes(':'))
        return undefined;
    const lower = trimmed.toLowerCase();
    for (const prefix of catalogue.prefixes) {
        if (!lower.startsWith(prefix) || /[*?]/.test(trimmed))
            continue;
        const fix = asked(prefix, trimmed.slice(prefix.length));
        if (fix !== undefined)
            return fix;
    }
    return undefined;
}
function nearestName(prefix, name, catalogue) {
    const lowerPrefix = prefix.toLowerCase();
    const lowerName = name.toLowerCase();
    let best = slip + 1;
    let found = [];
    const offer = (distance, candidate) => {
        if (distance > best || distance > slip)
            return;
        if (distance < best)
            found = [];
        best = distance;
        found.push(candidate);
    };
    for (const [known, far] of nearPrefixes(lowerPrefix, catalogue)) {
        const service = catalogue.service(known);
        if (service === undefined)
            continue;
        if (far > 0) {
            const action = service.actions.get(lowerName);
            if (action !== undefined)
                offer(far, `${known}:${action.name}`);
            continue;
        }
        for (const [key, action] of service.actions) {
            const distance = (0,edit_distance/* editDistance */.Y)(lowerName, key, slip);
            if (distance > slip || distance * 2 > key.length)
                continue;
            if (isSuffixApart(name, action.name) || isOtherVerb(name, action.name))
                return unknown;
            offer(distance, `${known}:${action.name}`);
        }
    }
    const [only, ...others] = found;
    return only === undefined || others.length > 0 ? unknown : { verdict: 'typo', fix: only };
}
/** Prefixes within two edits; the prefix itself alone where it is one. */
function nearPrefixes(prefix, catalogue) {
    if (catalogue.service(prefix) !== undefined)
        return [[prefix, 0]];
    return catalogue.prefixes
        .map((known) => [known, (0,edit_distance/* editDistance */.Y)(prefix, known, slip)])
        .filter(([known, distance]) => distance <= slip && distance < known.length);
}
/** `DescribeDBInstances` \u2192 Describe, DB, Instances; digits belong to the word before them. */
function words(name) {
    return name.match(/[A-Z]+(?![a-z])[0-9]*|[A-Z]?[a-z]+[0-9]*|[0-9]+/g) ?? [name];
}
/** True where two names differ only by plurals, numbers or versions: both may exist. */
function isSuffixApart(a, b) {
    return stem(a) === stem(b);
}
function stem(name) {
    return words(name)
        .map((word) => word
        .toLowerCase()
        .replace(/v?[0-9]+$/, '')
        .replace(/ies$/, 'y')
        .replace(/s$/, '')
        .replace(/e$/, ''))
        .join('')
        .replace(/v$/, '');
}
/** Short verbs of AWS's action names that lie within two edits of one another. */
const verbs = new Set([
    'get',
    'put',
    'set',
    'let',
    'list',
    'add',
    'tag',
    'untag',
]);
/** True where the names differ in a verb that both may have: `SetPolicy` is no slip for `GetPolicy`. */
function isOtherVerb(a, b) {
    const verb = words(a)[0]?.toLowerCase() ?? '';
    return verb !== words(b)[0]?.toLowerCase() && verbs.has(verb);
}


/***/ }),

/***/ 7788:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ coversPattern)
/* harmony export */ });
/**
 * True where every text that `narrow` matches is matched by `wide`; both may hold `*` for any run and `?` for
 * one character. Wildcards of `narrow` are taken as letters that only a star (a question mark also a question
 * mark) of `wide` takes: sound, and complete for all but odd neighbours such as `*?` and `?*`. Letter for
 * letter; linear in practice, quadratic at worst: one point to go back to.
 */
function coversPattern(wide, narrow) {
    let w = 0;
    let n = 0;
    let star = -1;
    let resume = 0;
    while (n < narrow.length) {
        const wanted = wide[w];
        const given = narrow[n];
        if (wanted === '*') {
            star = w;
            w += 1;
            resume = n;
        }
        else if (wanted !== undefined && given !== '*' && (wanted === given || wanted === '?')) {
            w += 1;
            n += 1;
        }
        else if (star >= 0) {
            w = star + 1;
            resume += 1;
            n = resume;
        }
        else
            return false;
    }
    while (wide[w] === '*')
        w += 1;
    return w === wide.length;
}


/***/ })

};
