export const id = 26;
export const ids = [26];
export const modules = {

/***/ 4108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D5: () => (/* binding */ unreadLiteral),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   U$: () => (/* binding */ isListKey),
/* harmony export */   Zc: () => (/* binding */ literalOf),
/* harmony export */   gN: () => (/* binding */ operatorOf),
/* harmony export */   qk: () => (/* binding */ pointOf),
/* harmony export */   vR: () => (/* binding */ negated),
/* harmony export */   vX: () => (/* binding */ textFormOf)
/* harmony export */ });
/* unused harmony export complementOf */
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1925);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1351);
/* harmony import */ var _guards_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3279);
/* harmony import */ var _intervals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5987);
/* harmony import */ var _letters_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6052);





/** The opposite claim. */
function negated(literal) {
    return {
        ...literal,
        quantity: literal.quantity === 'some' ? 'none' : 'some',
        absent: !literal.absent,
    };
}
/** Keys that AWS gives lists of values; every key under a set operator counts as one besides. */
const listKeys = new Set([
    'aws:calledvia',
    'aws:principalorgpaths',
    'aws:resourceorgpaths',
    'aws:sourceorgpaths',
    'aws:principalservicenameslist',
    'aws:tagkeys',
    'dynamodb:attributes',
    'dynamodb:leadingkeys',
]);
function isListKey(key) {
    return listKeys.has(key);
}
function operatorOf(text) {
    const lower = text.toLowerCase();
    const colon = lower.indexOf(':');
    const qualifier = colon < 0 ? '' : lower.slice(0, colon);
    const name = lower.slice(colon + 1);
    const ifExists = name.endsWith('ifexists');
    const set = qualifier === 'forallvalues' ? 'all' : qualifier === 'foranyvalue' ? 'any' : undefined;
    const base = ifExists ? name.slice(0, -8) : name;
    // An unknown qualifier makes the whole operator unknown.
    return { set, base: qualifier !== '' && set === undefined ? lower : base, ifExists };
}
const textOperators = new Map([
    ['stringequals', { negative: false, form: { wild: 'exact', fold: false, arn: false } }],
    ['stringnotequals', { negative: true, form: { wild: 'exact', fold: false, arn: false } }],
    [
        'stringequalsignorecase',
        { negative: false, form: { wild: 'exact', fold: true, arn: false } },
    ],
    [
        'stringnotequalsignorecase',
        { negative: true, form: { wild: 'exact', fold: true, arn: false } },
    ],
    ['stringlike', { negative: false, form: { wild: 'wild', fold: false, arn: false } }],
    ['stringnotlike', { negative: true, form: { wild: 'wild', fold: false, arn: false } }],
    ['arnequals', { negative: false, form: { wild: 'wild', fold: false, arn: true } }],
    ['arnlike', { negative: false, form: { wild: 'wild', fold: false, arn: true } }],
    ['arnnotequals', { negative: true, form: { wild: 'wild', fold: false, arn: true } }],
    ['arnnotlike', { negative: true, form: { wild: 'wild', fold: false, arn: true } }],
    ['bool', { negative: false, form: { wild: 'exact', fold: true, arn: false } }],
    ['binaryequals', { negative: false, form: { wild: 'exact', fold: false, arn: false } }],
]);
/** How the values of a text operator, lower-cased, are read; undefined for other operators. */
function textFormOf(base) {
    const known = textOperators.get(base);
    return known === undefined ? undefined : { ...known.form, variables: false };
}
const comparisons = new Map([
    ['equals', 'equals'],
    ['notequals', 'notequals'],
    ['lessthan', 'less'],
    ['lessthanequals', 'lessequals'],
    ['greaterthan', 'greater'],
    ['greaterthanequals', 'greaterequals'],
]);
/** The claim that a clause makes; guards of the clause itself are its reader's matter. */
function literalOf(clause, reading) {
    const operator = operatorOf(clause.operator);
    const key = keyOf(clause);
    const values = valuesOf(clause, operator, reading);
    const several = operator.set !== undefined || reading.severalKeys.has(key) || isListKey(key);
    const id = JSON.stringify([
        key,
        operator.set ?? '',
        operator.base,
        operator.ifExists,
        clause.values.map((entry) => identityOf(entry)).sort(),
        clause.open?.symbol ?? '',
    ]);
    return { key, several, id, ...claimOf(operator, clause, values) };
}
/** The key, lower-cased; a hole in it is part of its name. */
function keyOf(clause) {
    const text = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(clause.key);
    if (text !== undefined)
        return text.toLowerCase();
    return clause.key.pieces
        .map((piece) => piece.kind === 'literal' ? piece.text.toLowerCase() : `\u0000${piece.symbol}\u0000`)
        .join('');
}
const identityOf = (entry) => JSON.stringify([
    entry.value.pieces.map((piece) => (piece.kind === 'literal' ? piece.text : [piece.symbol])),
    (0,_guards_js__WEBPACK_IMPORTED_MODULE_4__/* .guardIds */ .kP)(entry.guards),
]);
function claimOf(operator, clause, read) {
    if (operator.base === 'null')
        return nullClaim(clause);
    const { values, negative } = read;
    if (values.domain === 'opaque')
        return { quantity: 'some', absent: false, values };
    const present = operator.ifExists;
    // ForAllValues is true of no values; a negated operator is true of an absent key.
    if (operator.set === 'all')
        return { quantity: 'none', absent: true, values: negative ? values : complementOf(values) };
    if (operator.set === 'any')
        return { quantity: 'some', absent: present, values: negative ? complementOf(values) : values };
    if (negative)
        return { quantity: 'none', absent: true, values };
    return { quantity: 'some', absent: present, values };
}
/** `Null: {k: true}`: the key is absent. */
function nullClaim(clause) {
    const nothing = { domain: 'text', globs: [], complement: false };
    const texts = clause.values.map((entry) => (0,_model_value_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(entry.value)?.toLowerCase());
    const plain = clause.open === undefined && clause.values.every((entry) => entry.guards.length === 0);
    const wantsAbsent = texts.includes('true');
    const wantsPresent = texts.includes('false');
    if (!plain || texts.some((text) => text !== 'true' && text !== 'false'))
        return { quantity: 'some', absent: false, values: { domain: 'opaque' } };
    if (wantsAbsent && wantsPresent)
        return { quantity: 'none', absent: true, values: nothing };
    return wantsAbsent
        ? { quantity: 'some', absent: true, values: nothing }
        : { quantity: 'none', absent: false, values: nothing };
}
const opaque = { values: { domain: 'opaque' }, negative: false };
function valuesOf(clause, operator, reading) {
    const textual = textOperators.get(operator.base);
    if (textual !== undefined) {
        const form = { ...textual.form, variables: reading.variables };
        const globs = clause.values.map((entry) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .globOf */ .k8)((0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .partsOf */ .CI)(entry.value), form, (0,_guards_js__WEBPACK_IMPORTED_MODULE_4__/* .guardIds */ .kP)(entry.guards)));
        if (clause.open !== undefined) {
            const rest = (0,_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .holeLetter */ .d$)(clause.open.symbol, clause.open.text, 'any', true);
            globs.push((0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .globOf */ .k8)([rest.code], form));
        }
        return { values: { domain: 'text', globs, complement: false }, negative: textual.negative };
    }
    if (clause.open !== undefined || clause.values.some((entry) => entry.guards.length > 0))
        return opaque;
    const texts = clause.values.map((entry) => (0,_model_value_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(entry.value));
    if (operator.base === 'ipaddress' || operator.base === 'notipaddress') {
        const ranges = texts.map((text) => (text === undefined ? undefined : (0,_intervals_js__WEBPACK_IMPORTED_MODULE_1__/* .addressRange */ .wl)(text)));
        if (ranges.includes(undefined))
            return opaque;
        const known = ranges.filter((range) => range !== undefined);
        return {
            values: { domain: 'address', ranges: known },
            negative: operator.base === 'notipaddress',
        };
    }
    for (const domain of ['number', 'date']) {
        const word = domain === 'number' ? 'numeric' : 'date';
        if (!operator.base.startsWith(word))
            continue;
        const comparison = comparisons.get(operator.base.slice(word.length));
        const points = texts.map((text) => (text === undefined ? NaN : pointOf(text, domain)));
        if (comparison === undefined || points.some((point) => Number.isNaN(point)))
            return opaque;
        const negative = comparison === 'notequals';
        return {
            values: { domain, ranges: points.map((point) => rangeOf(comparison, point)) },
            negative,
        };
    }
    return opaque;
}
/** A number, or a time in milliseconds from ISO 8601 or epoch seconds; NaN where it is none. */
function pointOf(text, domain) {
    const plain = /^[+-]?\d+(\.\d+)?$/.test(text);
    if (domain === 'number')
        return plain ? Number(text) : NaN;
    return plain ? Number(text) * 1000 : Date.parse(text);
}
function rangeOf(comparison, point) {
    switch (comparison) {
        case 'equals':
        case 'notequals':
            return { low: point, high: point, lowOpen: false, highOpen: false };
        case 'less':
        case 'lessequals':
            return { ..._intervals_js__WEBPACK_IMPORTED_MODULE_1__/* .everyNumber */ .vp, high: point, highOpen: comparison === 'less' };
        case 'greater':
        case 'greaterequals':
            return { ..._intervals_js__WEBPACK_IMPORTED_MODULE_1__/* .everyNumber */ .vp, low: point, lowOpen: comparison === 'greater' };
    }
}
/** All values that are not in the set. */
function complementOf(values) {
    if (values.domain === 'opaque')
        return values;
    if (values.domain === 'text')
        return { ...values, complement: !values.complement };
    const whole = values.domain === 'address' ? _intervals_js__WEBPACK_IMPORTED_MODULE_1__/* .everyAddress */ ._C : _intervals_js__WEBPACK_IMPORTED_MODULE_1__/* .everyNumber */ .vp;
    return { domain: values.domain, ranges: (0,_intervals_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutAll */ .O$)([whole], values.ranges) };
}
/** The claim of a condition that could not be read: equal symbols are equal claims. */
function unreadLiteral(symbol, text) {
    return {
        key: `\u0000${symbol}`,
        quantity: 'some',
        absent: false,
        values: { domain: 'opaque' },
        id: JSON.stringify(['unread', symbol, text]),
        several: false,
    };
}


/***/ }),

/***/ 1780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ documentFromJson)
/* harmony export */ });
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1925);

/**
 * A policy document of plain JSON, as from `JSON.parse`: no holes, and spans that point nowhere.
 * What is not a policy's shape is left out; never throws.
 */
function documentFromJson(json, options) {
    const span = { file: options.name, start: 0, end: 0 };
    const version = textValue(member(json, 'Version'), span);
    return {
        kind: options.kind,
        site: {
            file: options.name,
            root: '.',
            address: options.name,
            property: '',
            resourceType: undefined,
            validatePolicyResourceType: undefined,
            publicAccessResourceType: undefined,
            span,
        },
        value: { kind: 'absent', span },
        version,
        statements: listOf(member(json, 'Statement')).map((item, index) => statementOf(item, index, span)),
        complete: true,
        unresolved: [],
        open: undefined,
        instantiated: true,
    };
}
function statementOf(json, index, span) {
    const effect = member(json, 'Effect');
    return {
        index,
        sid: textValue(member(json, 'Sid'), span),
        effect: effect === 'Allow' || effect === 'Deny' ? effect : 'undecided',
        effectSpan: span,
        actions: entryList(json, 'Action', 'NotAction', span),
        resources: entryList(json, 'Resource', 'NotResource', span),
        principals: principalList(json, span),
        conditions: clausesOf(member(json, 'Condition'), span),
        openCondition: undefined,
        guards: [],
        span,
    };
}
function entryList(json, positive, negative, span) {
    for (const element of [positive, negative]) {
        const value = member(json, element);
        if (value === undefined)
            continue;
        return { element, entries: entriesOf(value, span), open: undefined, span, keySpan: span };
    }
    return undefined;
}
function entriesOf(json, span) {
    return listOf(json).flatMap((item) => {
        const value = textValue(item, span);
        return value === undefined ? [] : [{ value, guards: [] }];
    });
}
const principalTypes = new Set([
    'AWS',
    'Service',
    'Federated',
    'CanonicalUser',
]);
function principalList(json, span) {
    for (const element of ['Principal', 'NotPrincipal']) {
        const value = member(json, element);
        if (value === undefined)
            continue;
        const entries = typeof value === 'string'
            ? [{ value: (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(value, span, false), guards: [], type: bareType(value) }]
            : entriesByType(value, span);
        return { element, entries, open: undefined, span, keySpan: span };
    }
    return undefined;
}
const bareType = (value) => (value === '*' ? '*' : 'unknown');
function entriesByType(value, span) {
    return membersOf(value).flatMap(([type, items]) => entriesOf(items, span).map((entry) => ({
        ...entry,
        type: principalTypes.has(type) ? type : 'unknown',
    })));
}
function clausesOf(json, span) {
    return membersOf(json).flatMap(([operator, keys]) => membersOf(keys).map(([key, values]) => ({
        operator,
        operatorSpan: span,
        key: (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(key, span, false),
        values: entriesOf(values, span),
        open: undefined,
        guards: [],
        span,
    })));
}
function textValue(json, span) {
    if (typeof json === 'string')
        return (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(json, span, false);
    if (typeof json === 'number' || typeof json === 'boolean')
        return (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(String(json), span, false);
    return undefined;
}
const listOf = (json) => Array.isArray(json) ? json : json === undefined || json === null ? [] : [json];
const membersOf = (json) => typeof json === 'object' && json !== null && !Array.isArray(json) ? Object.entries(json) : [];
/** Own members only: a policy may have a key named `constructor`. */
function member(json, key) {
    if (typeof json !== 'object' || json === null)
        return undefined;
    return Object.getOwnPropertyDescriptor(json, key)?.value;
}


/***/ }),

/***/ 1351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   CU: () => (/* binding */ matchesCodes),
/* harmony export */   Dr: () => (/* binding */ foldAscii),
/* harmony export */   Fm: () => (/* binding */ matchesText),
/* harmony export */   RV: () => (/* binding */ anyOne),
/* harmony export */   Rw: () => (/* binding */ actionForm),
/* harmony export */   TZ: () => (/* binding */ globOfText),
/* harmony export */   YT: () => (/* binding */ everything),
/* harmony export */   bD: () => (/* binding */ fieldAnyOne),
/* harmony export */   d4: () => (/* binding */ star),
/* harmony export */   gs: () => (/* binding */ nameStar),
/* harmony export */   hQ: () => (/* binding */ isStar),
/* harmony export */   hx: () => (/* binding */ fieldStar),
/* harmony export */   iv: () => (/* binding */ displayOfGlob),
/* harmony export */   j6: () => (/* binding */ resourceForm),
/* harmony export */   k8: () => (/* binding */ globOf),
/* harmony export */   mU: () => (/* binding */ globOfTokens)
/* harmony export */ });
/* harmony import */ var _letters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6052);

/** Token codes below zero; a token of zero or more is a UTF-16 unit or a letter. */
const star = -1;
/** `*` within the first five fields of an ARN: does not cross `:`. */
const fieldStar = -2;
const anyOne = -3;
const fieldAnyOne = -4;
/** A name's worth of text: any run without `:` and `/`. Never written in a policy; for ARN formats. */
const nameStar = -5;
/** True for tokens that match any run. */
function isStar(token) {
    return token === star || token === fieldStar || token === nameStar;
}
const actionForm = { wild: 'wild', fold: true, arn: false, variables: false };
const resourceForm = { wild: 'wild', fold: false, arn: true, variables: true };
/** The parts of a string value: holes become letters, what is known of a hole's text stays text. */
function partsOf(value) {
    const parts = [];
    for (const piece of value.pieces) {
        if (piece.kind === 'literal')
            parts.push(piece.text);
        else
            parts.push(...holeParts(piece));
    }
    return parts;
}
function holeParts(hole) {
    if (hole.pattern === undefined || hole.pattern.length === 0)
        return [(0,_letters_js__WEBPACK_IMPORTED_MODULE_0__/* .holeLetter */ .d$)(hole.symbol, hole.text, hole.shape).code];
    return hole.pattern.map((known, index) => typeof known === 'string'
        ? known
        : (0,_letters_js__WEBPACK_IMPORTED_MODULE_0__/* .holeLetter */ .d$)(`${hole.symbol} ${index}`, hole.text, known.shape).code);
}
/** Lower-cases A to Z and nothing else, so that lengths stay. */
function foldAscii(text) {
    // Plain ASCII is the rule, and its lower case keeps every length.
    return /[^\0-\x7f]/.test(text)
        ? text.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
        : text.toLowerCase();
}
/** The pattern of some parts read in a form. */
function globOf(parts, form, guards = []) {
    const tokens = [];
    for (const part of parts) {
        if (typeof part === 'number')
            tokens.push(form.fold ? (0,_letters_js__WEBPACK_IMPORTED_MODULE_0__/* .foldedLetter */ .P_)(part) : part);
        else
            pushText(tokens, form.fold ? foldAscii(part) : part, part, form);
    }
    return globOfTokens(form.arn ? fieldTokens(tokens) : tokens, form.fold, guards);
}
/** The pattern of a plain text. */
function globOfText(text, form) {
    return globOf([text], form);
}
function pushText(tokens, text, original, form) {
    for (let i = 0; i < text.length; i += 1) {
        const code = text.charCodeAt(i);
        if (form.variables && code === 36 && text.charCodeAt(i + 1) === 123) {
            const end = text.indexOf('}', i + 2);
            if (end > 0) {
                const inner = original.slice(i + 2, end);
                tokens.push(inner === '*' || inner === '?' || inner === '$'
                    ? inner.charCodeAt(0)
                    : (0,_letters_js__WEBPACK_IMPORTED_MODULE_0__/* .variableLetter */ .bH)(inner).code);
                i = end;
                continue;
            }
        }
        if (form.wild === 'wild' && code === 42) {
            if (tokens.at(-1) !== star)
                tokens.push(star);
        }
        else if (form.wild === 'wild' && code === 63)
            tokens.push(anyOne);
        else
            tokens.push(code);
    }
}
/** Wildcards of the first five fields become field wildcards, where the text has six fields at all. */
function fieldTokens(tokens) {
    let colons = 0;
    let field = -1;
    for (let i = 0; i < tokens.length && field < 0; i += 1) {
        const token = tokens[i] ?? 0;
        if (token === 58)
            colons += 1;
        if (colons === 5)
            field = i;
        // Nothing after a letter of several fields can be counted: from there on wildcards cross.
        if (token >= _letters_js__WEBPACK_IMPORTED_MODULE_0__/* .firstLetter */ .xY && (0,_letters_js__WEBPACK_IMPORTED_MODULE_0__/* .letterOf */ .UB)(token)?.fields === true)
            field = i;
    }
    if (field < 0)
        return tokens;
    return tokens.map((token, index) => {
        if (index >= field)
            return token;
        if (token === star)
            return fieldStar;
        return token === anyOne ? fieldAnyOne : token;
    });
}
/** The pattern of tokens that are ready. */
function globOfTokens(tokens, fold, guards = []) {
    let end = 0;
    while (end < tokens.length) {
        const token = tokens[end] ?? -1;
        if (token < 0 || token >= _letters_js__WEBPACK_IMPORTED_MODULE_0__/* .firstLetter */ .xY)
            break;
        end += 1;
    }
    let prefix = '';
    for (let i = 0; i < end; i += 1)
        prefix += String.fromCharCode(tokens[i] ?? 0);
    const literal = end === tokens.length ? prefix : undefined;
    const isPrefix = end === tokens.length - 1 && tokens[end] === star;
    const body = literal !== undefined ? `=${prefix}` : isPrefix ? `^${prefix}` : `~${tokens.join()}`;
    return {
        key: `${guards.length === 0 ? '' : JSON.stringify(guards)}${fold ? 'i' : 's'}${body}`,
        tokens,
        fold,
        literal,
        prefix,
        isPrefix,
        hasLetters: tokens.some((token) => token >= _letters_js__WEBPACK_IMPORTED_MODULE_0__/* .firstLetter */ .xY),
        guards,
    };
}
/** Matches every text. */
const everything = globOfTokens([star], false);
/** The pattern as people write it. */
function displayOfGlob(glob) {
    let text = '';
    for (const token of glob.tokens) {
        if (isStar(token))
            text += '*';
        else if (token === anyOne || token === fieldAnyOne)
            text += '?';
        else if (token >= _letters_js__WEBPACK_IMPORTED_MODULE_0__/* .firstLetter */ .xY)
            text += (0,_letters_js__WEBPACK_IMPORTED_MODULE_0__/* .letterOf */ .UB)(token)?.display ?? '';
        else
            text += String.fromCharCode(token);
    }
    return text;
}
/** True where `text` matches; letters match nothing. Linear in the text for each star. */
function matchesText(glob, text) {
    const subject = glob.fold ? foldAscii(text) : text;
    if (glob.literal !== undefined)
        return glob.literal === subject;
    if (glob.isPrefix)
        return subject.startsWith(glob.prefix);
    const codes = [];
    for (let i = 0; i < subject.length; i += 1)
        codes.push(subject.charCodeAt(i));
    return matchesCodes(glob.tokens, codes);
}
/**
 * State-set matching, so that field stars need no backtracking; codes may hold letters, which match
 * themselves and stars that may cross them.
 */
function matchesCodes(tokens, codes) {
    let states = new Set([0]);
    for (const code of codes) {
        const letter = code >= _letters_js__WEBPACK_IMPORTED_MODULE_0__/* .firstLetter */ .xY ? (0,_letters_js__WEBPACK_IMPORTED_MODULE_0__/* .letterOf */ .UB)(code) : undefined;
        const colon = code === 58 || letter?.colon === true;
        const slash = code === 47 || letter?.slash === true;
        const next = new Set();
        for (let state of states) {
            // Stars may match nothing.
            for (;;) {
                const token = tokens[state];
                if (token === undefined)
                    break;
                if (isStar(token)) {
                    if (token === star || (!colon && (token === fieldStar || !slash)))
                        next.add(state);
                    state += 1;
                    continue;
                }
                if (token === code)
                    next.add(state + 1);
                else if (code < _letters_js__WEBPACK_IMPORTED_MODULE_0__/* .firstLetter */ .xY && (token === anyOne || (token === fieldAnyOne && !colon)))
                    next.add(state + 1);
                break;
            }
        }
        if (next.size === 0)
            return false;
        states = next;
    }
    for (let state of states) {
        while (isStar(tokens[state]))
            state += 1;
        if (state === tokens.length)
            return true;
    }
    return false;
}


/***/ }),

/***/ 3279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pg: () => (/* binding */ assume),
/* harmony export */   a9: () => (/* binding */ assumeAll),
/* harmony export */   jP: () => (/* binding */ guardLiteral),
/* harmony export */   kP: () => (/* binding */ guardIds),
/* harmony export */   n9: () => (/* binding */ areAssumed)
/* harmony export */ });
/* unused harmony exports noGuards, guardId */
const noGuards = (/* unused pure expression or super */ null && ([]));
/** The identity of a guard: symbol and side. */
function guardId(symbol, holds) {
    return JSON.stringify([symbol, holds]);
}
/** The ids of some guards, for patterns that are only there under them. */
function guardIds(guards) {
    if (guards.length === 0)
        return [];
    return [...new Set(guards.map((guard) => guardId(guard.symbol, guard.holds)))].sort();
}
/** The literal of an id; a negated side of a two-way condition is its other side. */
function guardLiteral(id, positive) {
    const [symbol = '', holds = true] = JSON.parse(id);
    if (positive || typeof holds === 'string')
        return { id, symbol, holds, positive };
    return { id: guardId(symbol, !holds), symbol, holds: !holds, positive: true };
}
/** `guards` and one more; undefined where they contradict each other. */
function assume(guards, literal) {
    for (const known of guards) {
        if (known.symbol !== literal.symbol)
            continue;
        if (known.id === literal.id)
            return known.positive === literal.positive ? guards : undefined;
        // A condition is on one side only.
        if (known.positive && literal.positive)
            return undefined;
        if (known.positive && !literal.positive)
            return guards;
    }
    return [...guards, literal];
}
function assumeAll(guards, literals) {
    let all = guards;
    for (const literal of literals) {
        all = assume(all, literal);
        if (all === undefined)
            return undefined;
    }
    return all;
}
/** True where every condition of `ids` is assumed to hold. */
function areAssumed(guards, ids) {
    return ids.every((id) => guards.some((known) => known.positive && known.id === id));
}


/***/ }),

/***/ 5987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ overlapAll),
/* harmony export */   GI: () => (/* binding */ addressText),
/* harmony export */   O$: () => (/* binding */ withoutAll),
/* harmony export */   _C: () => (/* binding */ everyAddress),
/* harmony export */   vp: () => (/* binding */ everyNumber),
/* harmony export */   wl: () => (/* binding */ addressRange)
/* harmony export */ });
/* unused harmony exports isProper, overlap, without */
const everyNumber = {
    low: -Infinity,
    high: Infinity,
    lowOpen: false,
    highOpen: false,
};
/** IPv4 takes 0 to 2³²−1, IPv6 what follows. */
const ipv6Base = 1n << 32n;
const everyAddress = {
    low: 0n,
    high: ipv6Base + (1n << 128n) - 1n,
    lowOpen: false,
    highOpen: false,
};
function isProper({ low, high, lowOpen, highOpen }) {
    return low < high || (low === high && !lowOpen && !highOpen);
}
function overlap(a, b) {
    const low = a.low > b.low || (a.low === b.low && a.lowOpen) ? a : b;
    const high = a.high < b.high || (a.high === b.high && a.highOpen) ? a : b;
    const both = { low: low.low, lowOpen: low.lowOpen, high: high.high, highOpen: high.highOpen };
    return isProper(both) ? both : undefined;
}
/** `a` without `b`: none, one or two ranges. */
function without(a, b) {
    if (overlap(a, b) === undefined)
        return [a];
    return [
        { low: a.low, lowOpen: a.lowOpen, high: b.low, highOpen: !b.lowOpen },
        { low: b.high, lowOpen: !b.highOpen, high: a.high, highOpen: a.highOpen },
    ].filter(isProper);
}
/** All of `ranges` that lies in some of `others`. */
function overlapAll(ranges, others) {
    return ranges.flatMap((range) => others.flatMap((other) => overlap(range, other) ?? []));
}
function withoutAll(ranges, others) {
    let rest = ranges;
    for (const other of others)
        rest = rest.flatMap((range) => without(range, other));
    return rest;
}
/** The addresses of `10.0.0.0/8`, `10.1.2.3` or an IPv6 range; undefined where it is none. */
function addressRange(text) {
    const slash = text.indexOf('/');
    const host = slash < 0 ? text : text.slice(0, slash);
    const length = slash < 0 ? undefined : text.slice(slash + 1);
    if (length !== undefined && !/^\d{1,3}$/.test(length))
        return undefined;
    const four = ipv4(host);
    if (four !== undefined)
        return blockOf(four, 32, length, 0n);
    const six = ipv6(host);
    return six === undefined ? undefined : blockOf(six, 128, length, ipv6Base);
}
function blockOf(address, width, length, base) {
    const bits = length === undefined ? width : Number(length);
    if (bits > width)
        return undefined;
    const size = 1n << BigInt(width - bits);
    const low = base + (address / size) * size;
    return { low, high: low + size - 1n, lowOpen: false, highOpen: false };
}
function ipv4(text) {
    const parts = text.split('.');
    if (parts.length !== 4)
        return undefined;
    let address = 0n;
    for (const part of parts) {
        if (!/^\d{1,3}$/.test(part) || Number(part) > 255)
            return undefined;
        address = address * 256n + BigInt(part);
    }
    return address;
}
function ipv6(text) {
    if (text.length > 45)
        return undefined;
    const halves = text.split('::');
    if (halves.length > 2)
        return undefined;
    const groups = (half) => (half === '' ? [] : half.split(':'));
    const head = groups(halves[0] ?? '');
    const tail = groups(halves[1] ?? '');
    const missing = 8 - head.length - tail.length;
    if (halves.length === 2 ? missing < 0 : missing !== 0)
        return undefined;
    let address = 0n;
    for (const group of [...head, ...Array(missing).fill('0'), ...tail]) {
        if (!/^[0-9a-fA-F]{1,4}$/.test(group))
            return undefined;
        address = address * 65536n + BigInt(`0x${group}`);
    }
    return address;
}
/** An address as text, for witnesses. */
function addressText(address) {
    if (address < ipv6Base)
        return [24n, 16n, 8n, 0n].map((shift) => ((address >> shift) & 255n).toString()).join('.');
    const six = address - ipv6Base;
    const groups = [];
    for (let shift = 112n; shift >= 0n; shift -= 16n)
        groups.push(((six >> shift) & 65535n).toString(16));
    return groups.join(':');
}


/***/ }),

/***/ 6052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ei: () => (/* binding */ displayOfCodes),
/* harmony export */   P_: () => (/* binding */ foldedLetter),
/* harmony export */   UB: () => (/* binding */ letterOf),
/* harmony export */   bH: () => (/* binding */ variableLetter),
/* harmony export */   d$: () => (/* binding */ holeLetter),
/* harmony export */   xY: () => (/* binding */ firstLetter)
/* harmony export */ });
/** Letters start where Unicode ends, so no text can spell one. */
const firstLetter = 0x110000;
const letters = [];
const bySymbol = new Map();
function intern(identity, make) {
    const known = bySymbol.get(identity);
    if (known !== undefined)
        return known;
    const letter = make(firstLetter + letters.length);
    letters.push(letter);
    bySymbol.set(identity, letter);
    return letter;
}
/** The letter of a hole; the same symbol in another shape is another letter, which is never wrong. */
function holeLetter(symbol, text, shape, many = false) {
    return intern(`${many ? 'list' : 'hole'} ${shape} ${symbol}`, (code) => ({
        code,
        symbol,
        shape,
        display: `\${${text}}`,
        colon: shape === 'arn' || shape === 'any',
        slash: shape === 'arn' || shape === 'any' || shape === 'field',
        fields: shape === 'arn' || shape === 'any',
        many,
        variable: undefined,
    }));
}
/** The letter of `${aws:username}` and its kind; `inner` is what stands between the braces. */
function variableLetter(inner) {
    const key = inner.split(',', 1)[0]?.trim().toLowerCase() ?? '';
    return intern(`variable ${key} ${inner}`, (code) => ({
        code,
        symbol: `variable ${inner}`,
        shape: 'any',
        display: `\${${inner}}`,
        colon: true,
        slash: true,
        fields: true,
        many: false,
        variable: key,
    }));
}
/** The letter for the same text compared without regard to case: its own, since it covers more texts. */
function foldedLetter(code) {
    const letter = letterOf(code);
    if (letter === undefined || letter.symbol.startsWith('fold '))
        return code;
    return intern(`fold ${code}`, (next) => ({
        ...letter,
        code: next,
        symbol: `fold ${letter.symbol}`,
    })).code;
}
function letterOf(code) {
    return letters[code - firstLetter];
}
/** Codes as text: letters as `${…}`. */
function displayOfCodes(codes) {
    let text = '';
    for (const code of codes)
        text += code < firstLetter ? String.fromCharCode(code) : (letterOf(code)?.display ?? '');
    return text;
}


/***/ }),

/***/ 8051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ principalGlobs),
/* harmony export */   m: () => (/* binding */ everyPrincipal)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1351);
/* harmony import */ var _guards_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3279);
/* harmony import */ var _letters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6052);



/** Principals are texts such as `AWS:arn:aws:iam::111122223333:role/x` or `Service:ec2.amazonaws.com`. */
const exact = { wild: 'exact', fold: false, arn: false, variables: false };
/** The principals that one entry names; an account stands for everything of it in IAM and STS. */
function principalGlobs(entry) {
    const guards = (0,_guards_js__WEBPACK_IMPORTED_MODULE_2__/* .guardIds */ .kP)(entry.guards);
    const parts = (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .partsOf */ .CI)(entry.value);
    const text = parts.length === 1 && typeof parts[0] === 'string' ? parts[0] : undefined;
    if (entry.type === '*' || (entry.type === 'AWS' && text === '*'))
        return [(0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .globOfTokens */ .mU)([_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .star */ .d4], false, guards)];
    if (entry.type === 'unknown') {
        const hole = entry.value.pieces.find((piece) => piece.kind === 'unresolved');
        if (hole === undefined)
            return [(0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .globOf */ .k8)(['unknown:', ...parts], exact, guards)];
        return [(0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .globOf */ .k8)([(0,_letters_js__WEBPACK_IMPORTED_MODULE_1__/* .holeLetter */ .d$)(hole.symbol, hole.text, 'any', true).code], exact, guards)];
    }
    if (entry.type !== 'AWS')
        return [otherGlob(entry.type, text, parts, guards)];
    const account = accountOf(parts);
    if (account === undefined)
        return [awsGlob(parts, guards)];
    return ['iam', 'sts'].map((service) => accountGlob(service, account, guards));
}
function otherGlob(type, text, parts, guards) {
    if (text !== '*')
        return (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .globOf */ .k8)([`${type}:`, ...parts], exact, guards);
    return (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .globOfTokens */ .mU)([...(0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .globOf */ .k8)([`${type}:`], exact).tokens, _glob_js__WEBPACK_IMPORTED_MODULE_0__/* .star */ .d4], false, guards);
}
/** A whole value that is one hole may be an account or a list of ARNs: it stands for a list of texts. */
function awsGlob(parts, guards) {
    const only = parts.length === 1 ? parts[0] : undefined;
    const letter = typeof only === 'number' ? (0,_letters_js__WEBPACK_IMPORTED_MODULE_1__/* .letterOf */ .UB)(only) : undefined;
    if (letter === undefined)
        return (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .globOf */ .k8)(['AWS:', ...parts], exact, guards);
    const list = (0,_letters_js__WEBPACK_IMPORTED_MODULE_1__/* .holeLetter */ .d$)(letter.symbol, letter.display.slice(2, -1), 'any', true);
    return (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .globOf */ .k8)(['AWS:', list.code], exact, guards);
}
/** The account that `123456789012` or `arn:aws:iam::123456789012:root` stands for. */
function accountOf(parts) {
    const [first] = parts;
    if (parts.length === 1 && typeof first === 'string' && /^\d{12}$/.test(first))
        return parts;
    const last = parts.at(-1);
    if (typeof last !== 'string' || !last.endsWith(':root'))
        return undefined;
    return accountField(parts);
}
/** The parts of the fifth field of an ARN. */
function accountField(parts) {
    const field = [];
    let colons = 0;
    for (const part of parts) {
        if (typeof part === 'number') {
            if ((0,_letters_js__WEBPACK_IMPORTED_MODULE_1__/* .letterOf */ .UB)(part)?.fields === true)
                return undefined;
            if (colons === 4)
                field.push(part);
            continue;
        }
        part.split(':').forEach((text, index) => {
            if (index > 0)
                colons += 1;
            if (colons === 4 && text !== '')
                field.push(text);
        });
    }
    return colons === 5 && field.length > 0 ? field : undefined;
}
function accountGlob(service, account, guards) {
    const head = (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .globOf */ .k8)(['AWS:arn:'], exact).tokens;
    const middle = (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .globOf */ .k8)([`:${service}::`, ...account, ':'], exact).tokens;
    return (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .globOfTokens */ .mU)([...head, _glob_js__WEBPACK_IMPORTED_MODULE_0__/* .star */ .d4, ...middle, _glob_js__WEBPACK_IMPORTED_MODULE_0__/* .star */ .d4], false, guards);
}
/** No Principal element: whoever the policy is attached to. */
const everyPrincipal = [_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .everything */ .YT];


/***/ }),

/***/ 5296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ severalKeysOf),
/* harmony export */   YZ: () => (/* binding */ everySet),
/* harmony export */   fd: () => (/* binding */ termsOf),
/* harmony export */   fm: () => (/* binding */ rewritten),
/* harmony export */   xk: () => (/* binding */ globSet)
/* harmony export */ });
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1925);
/* harmony import */ var _condition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4108);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1351);
/* harmony import */ var _guards_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3279);
/* harmony import */ var _letters_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6052);
/* harmony import */ var _principal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8051);






function globSet(globs, complement) {
    const literals = new Set();
    const rest = [];
    for (const glob of globs) {
        if (glob.literal !== undefined && glob.guards.length === 0)
            literals.add(glob.literal);
        else
            rest.push(glob);
    }
    return { globs, complement, literals, rest };
}
const everySet = globSet([_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .everything */ .YT], false);
/** Guards on clauses beyond this many make the conditions unread instead of doubling the statements. */
const guardSplitLimit = 3;
/** The statements of a document as terms. `severalKeys`: keys that some policy uses with a set operator. */
function termsOf(document, severalKeys) {
    const keys = [...severalKeys].sort().join('\n');
    const known = compiled.get(document);
    if (known?.keys === keys)
        return known.terms;
    const terms = compile(document, severalKeys);
    compiled.set(document, { keys, terms });
    return terms;
}
/** A managed policy is read once, however many principals it is attached to. */
const compiled = new WeakMap();
function compile(document, severalKeys) {
    const version = document.version === undefined ? undefined : (0,_model_value_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(document.version);
    const variables = version !== '2008-10-17' && document.version !== undefined;
    return document.statements.flatMap((statement) => statementTerms(statement, variables, severalKeys));
}
/** The terms with every pattern of its resources, and every condition key, put through a function. */
function rewritten(terms, resource, key) {
    const globs = terms.resources.globs.map(resource);
    const sameGlobs = globs.every((glob, index) => glob === terms.resources.globs[index]);
    const conditions = terms.conditions.map((literal) => withKey(literal, key(literal.key)));
    const sameKeys = conditions.every((literal, index) => literal === terms.conditions[index]);
    if (sameGlobs && sameKeys)
        return terms;
    return {
        ...terms,
        resources: sameGlobs ? terms.resources : globSet(globs, terms.resources.complement),
        conditions: sameKeys ? terms.conditions : conditions,
    };
}
function withKey(literal, key) {
    if (key === literal.key || literal.key.startsWith('\u0000'))
        return literal;
    const parts = JSON.parse(literal.id);
    return { ...literal, key, id: JSON.stringify([key, ...parts.slice(1)]) };
}
/** Lower-cased keys that are used with ForAllValues or ForAnyValue. */
function severalKeysOf(documents) {
    const keys = new Set();
    for (const document of documents)
        for (const statement of document.statements)
            for (const clause of statement.conditions) {
                const key = (0,_condition_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(clause);
                if ((0,_condition_js__WEBPACK_IMPORTED_MODULE_0__/* .operatorOf */ .gN)(clause.operator).set !== undefined || (0,_condition_js__WEBPACK_IMPORTED_MODULE_0__/* .isListKey */ .U$)(key))
                    keys.add(key);
            }
    return keys;
}
function statementTerms(statement, variables, severalKeys) {
    const actions = actionSet(statement);
    const resources = resourceSet(statement, variables);
    const principals = principalSet(statement);
    const always = [];
    const guarded = new Map();
    for (const clause of statement.conditions) {
        const literal = (0,_condition_js__WEBPACK_IMPORTED_MODULE_0__/* .literalOf */ .Zc)(clause, { variables, severalKeys });
        const ids = (0,_guards_js__WEBPACK_IMPORTED_MODULE_5__/* .guardIds */ .kP)(clause.guards);
        if (ids.length === 0)
            always.push(literal);
        else if (ids.length > 1 || (guarded.size >= guardSplitLimit && !guarded.has(ids[0] ?? '')))
            always.push((0,_condition_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadLiteral */ .D5)(ids.join('&'), literal.id));
        else
            guarded.set(ids[0] ?? '', [...(guarded.get(ids[0] ?? '') ?? []), literal]);
    }
    if (statement.openCondition !== undefined)
        always.push((0,_condition_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadLiteral */ .D5)(statement.openCondition.symbol, 'condition'));
    const base = (0,_guards_js__WEBPACK_IMPORTED_MODULE_5__/* .guardIds */ .kP)(statement.guards).map((id) => (0,_guards_js__WEBPACK_IMPORTED_MODULE_5__/* .guardLiteral */ .jP)(id, true));
    let variants = [
        { conditions: always, guards: base },
    ];
    for (const [id, literals] of guarded)
        variants = variants.flatMap((variant) => [
            {
                conditions: [...variant.conditions, ...literals],
                guards: [...variant.guards, (0,_guards_js__WEBPACK_IMPORTED_MODULE_5__/* .guardLiteral */ .jP)(id, true)],
            },
            { conditions: variant.conditions, guards: [...variant.guards, (0,_guards_js__WEBPACK_IMPORTED_MODULE_5__/* .guardLiteral */ .jP)(id, false)] },
        ]);
    const sid = statement.sid === undefined ? undefined : (0,_model_value_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(statement.sid);
    return variants.map(({ conditions, guards }) => ({
        index: statement.index,
        sid,
        effect: statement.effect,
        actions,
        resources,
        principals,
        conditions,
        guards,
        key: keyOfTerms(statement.effect, [actions, resources, principals], conditions, guards),
    }));
}
function keyOfTerms(effect, sets, conditions, guards) {
    return JSON.stringify([
        effect,
        sets.map((set) => [set.complement, set.globs.map((glob) => glob.key).sort()]),
        conditions.map((literal) => literal.id).sort(),
        guards.map((guard) => [guard.id, guard.positive]),
    ]);
}
function actionSet(statement) {
    const list = statement.actions;
    // A statement without actions matches no request.
    if (list === undefined)
        return globSet([], false);
    const globs = list.entries.map((entry) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .globOf */ .k8)((0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .partsOf */ .CI)(entry.value), _glob_js__WEBPACK_IMPORTED_MODULE_1__/* .actionForm */ .Rw, (0,_guards_js__WEBPACK_IMPORTED_MODULE_5__/* .guardIds */ .kP)(entry.guards)));
    if (list.open !== undefined)
        globs.push((0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .globOf */ .k8)([(0,_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .holeLetter */ .d$)(list.open.symbol, list.open.text, 'any', true).code], _glob_js__WEBPACK_IMPORTED_MODULE_1__/* .actionForm */ .Rw));
    return globSet(globs, list.element === 'NotAction');
}
function resourceSet(statement, variables) {
    const list = statement.resources;
    if (list === undefined)
        return everySet;
    const form = { ..._glob_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceForm */ .j6, variables };
    const globs = list.entries.map((entry) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .globOf */ .k8)((0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .partsOf */ .CI)(entry.value), form, (0,_guards_js__WEBPACK_IMPORTED_MODULE_5__/* .guardIds */ .kP)(entry.guards)));
    if (list.open !== undefined)
        globs.push((0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .globOf */ .k8)([(0,_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .holeLetter */ .d$)(list.open.symbol, list.open.text, 'any', true).code], form));
    return globSet(globs, list.element === 'NotResource');
}
function principalSet(statement) {
    const list = statement.principals;
    if (list === undefined)
        return globSet(_principal_js__WEBPACK_IMPORTED_MODULE_3__/* .everyPrincipal */ .m, false);
    const globs = list.entries.flatMap(_principal_js__WEBPACK_IMPORTED_MODULE_3__/* .principalGlobs */ .G);
    if (list.open !== undefined)
        globs.push((0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .globOf */ .k8)([(0,_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .holeLetter */ .d$)(list.open.symbol, list.open.text, 'any', true).code], {
            ..._glob_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceForm */ .j6,
            arn: false,
            variables: false,
        }));
    return globSet(globs, list.element === 'NotPrincipal');
}


/***/ })

};
