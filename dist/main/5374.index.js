'use strict';
exports.id = 5374;
exports.ids = [5374];
exports.modules = {

/***/ 8239:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ automatonOf)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1351);
/* harmony import */ var _letters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6052);


const lower = (code) => (code >= 65 && code <= 90 ? code + 32 : code);
const letterAllows = (letter, code) => code === 58 ? letter.colon : code === 47 ? letter.slash : true;
/** True where a star surely takes in the whole text of the letter. */
function absorbs(token, letter) {
    if (token === _glob_js__WEBPACK_IMPORTED_MODULE_0__/* .star */ .d4)
        return true;
    if (letter.colon)
        return false;
    return token === _glob_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldStar */ .hx || (token === _glob_js__WEBPACK_IMPORTED_MODULE_0__/* .nameStar */ .gs && !letter.slash);
}
/** Builds the automaton of a pattern for one reading. */
function automatonOf(glob, reading) {
    const { tokens, fold } = glob;
    const wide = reading === 'possible' || reading === 'possible-text';
    const sets = [];
    const ids = new Map();
    const transitions = [];
    const accepts = [];
    const specials = [];
    /** Stars, and letters that may be empty, may be passed without reading. */
    const close = (positions) => {
        for (const position of positions) {
            const token = tokens[position >> 1];
            if (token === undefined)
                continue;
            if ((0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .isStar */ .hQ)(token))
                positions.add(((position >> 1) + 1) * 2);
            else if (wide && token >= _letters_js__WEBPACK_IMPORTED_MODULE_1__/* .firstLetter */ .xY)
                positions.add(((position >> 1) + 1) * 2);
        }
    };
    const add = (positions) => {
        close(positions);
        if (positions.size === 0)
            return -1;
        const sorted = [...positions].sort((a, b) => a - b);
        const key = sorted.join();
        const known = ids.get(key);
        if (known !== undefined)
            return known;
        const id = sets.length;
        ids.set(key, id);
        sets.push(sorted);
        transitions.push(new Map());
        accepts.push(sorted.some((position) => position >> 1 === tokens.length));
        specials.push(specialsOf(sorted));
        return id;
    };
    const specialsOf = (positions) => {
        const found = new Set();
        for (const position of positions) {
            const token = tokens[position >> 1];
            if (token === undefined)
                continue;
            if (token >= _letters_js__WEBPACK_IMPORTED_MODULE_1__/* .firstLetter */ .xY) {
                found.add(token);
                if (wide)
                    found.add(58).add(47);
            }
            else if (token >= 0) {
                found.add(token);
                if (fold && token >= 97 && token <= 122)
                    found.add(token - 32);
            }
            else if (token === _glob_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldStar */ .hx || token === _glob_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldAnyOne */ .bD)
                found.add(58);
            else if (token === _glob_js__WEBPACK_IMPORTED_MODULE_0__/* .nameStar */ .gs)
                found.add(58).add(47);
        }
        return [...found];
    };
    const stepText = (position, code, next) => {
        const index = position >> 1;
        const token = tokens[index];
        if (token === undefined)
            return;
        const forward = (index + 1) * 2;
        if (token === _glob_js__WEBPACK_IMPORTED_MODULE_0__/* .star */ .d4)
            next.add(index * 2);
        else if (token === _glob_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldStar */ .hx) {
            if (code !== 58)
                next.add(index * 2);
        }
        else if (token === _glob_js__WEBPACK_IMPORTED_MODULE_0__/* .nameStar */ .gs) {
            if (code !== 58 && code !== 47)
                next.add(index * 2);
        }
        else if (token === _glob_js__WEBPACK_IMPORTED_MODULE_0__/* .anyOne */ .RV)
            next.add(forward);
        else if (token === _glob_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldAnyOne */ .bD) {
            if (code !== 58)
                next.add(forward);
        }
        else if (token >= _letters_js__WEBPACK_IMPORTED_MODULE_1__/* .firstLetter */ .xY) {
            const letter = (0,_letters_js__WEBPACK_IMPORTED_MODULE_1__/* .letterOf */ .UB)(token);
            if (wide && letter !== undefined && letterAllows(letter, code)) {
                next.add(index * 2 + 1);
                next.add(forward);
            }
        }
        else if (token === (fold ? lower(code) : code))
            next.add(forward);
    };
    /** Everything that some text of the letter's shape leads to. */
    const reach = (position, letter, next) => {
        const seen = new Set([position]);
        for (const current of seen) {
            next.add(current);
            const token = tokens[current >> 1];
            if (token === undefined)
                continue;
            const forward = ((current >> 1) + 1) * 2;
            const passable = token < 0 || (token >= _letters_js__WEBPACK_IMPORTED_MODULE_1__/* .firstLetter */ .xY ? wide : letterAllows(letter, token));
            if (passable)
                seen.add(forward);
        }
    };
    const stepLetter = (position, letter, next) => {
        const index = position >> 1;
        const token = tokens[index];
        if (token === undefined) {
            // The letter may stand for nothing.
            if (wide)
                next.add(position);
            return;
        }
        const forward = (index + 1) * 2;
        const same = (0,_letters_js__WEBPACK_IMPORTED_MODULE_1__/* .standsFor */ .jE)(token, letter) && (position & 1) === 0;
        switch (reading) {
            case 'own':
                if (same)
                    next.add(forward);
                return;
            case 'sure':
                if (same)
                    next.add(forward);
                else if (absorbs(token, letter))
                    next.add(index * 2);
                return;
            case 'possible-text':
                if (same && !letter.many)
                    next.add(forward);
                else
                    reach(position, letter, next);
                return;
            case 'possible':
                reach(position, letter, next);
                return;
        }
    };
    const step = (state, code) => {
        const row = transitions[state];
        if (row === undefined)
            return -1;
        const known = row.get(code);
        if (known !== undefined)
            return known;
        const next = new Set();
        const letter = code >= _letters_js__WEBPACK_IMPORTED_MODULE_1__/* .firstLetter */ .xY ? (0,_letters_js__WEBPACK_IMPORTED_MODULE_1__/* .letterOf */ .UB)(code) : undefined;
        for (const position of sets[state] ?? []) {
            if (letter === undefined)
                stepText(position, code, next);
            else
                stepLetter(position, letter, next);
        }
        const id = add(next);
        row.set(code, id);
        return id;
    };
    return { reading, accepts, specials, step, start: add(new Set([0])) };
}


/***/ }),

/***/ 4108:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D5: () => (/* binding */ unreadLiteral),
/* harmony export */   Q: () => (/* binding */ isUnreadClaim),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   U$: () => (/* binding */ isListKey),
/* harmony export */   Zc: () => (/* binding */ literalOf),
/* harmony export */   gN: () => (/* binding */ operatorOf),
/* harmony export */   qk: () => (/* binding */ pointOf),
/* harmony export */   vR: () => (/* binding */ negated),
/* harmony export */   vX: () => (/* binding */ textFormOf)
/* harmony export */ });
/* unused harmony export complementOf */
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1925);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1351);
/* harmony import */ var _guards_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3279);
/* harmony import */ var _intervals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5987);
/* harmony import */ var _letters_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6052);





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
const form = (wild, fold, arn) => ({
    wild,
    fold,
    arn,
    variables: false,
});
const exactForm = form('exact', false, false);
const foldedForm = form('exact', true, false);
const likeForm = form('wild', false, false);
const arnForm = form('wild', false, true);
const textOperators = new Map([
    ['stringequals', { negative: false, form: exactForm }],
    ['stringnotequals', { negative: true, form: exactForm }],
    ['stringequalsignorecase', { negative: false, form: foldedForm }],
    ['stringnotequalsignorecase', { negative: true, form: foldedForm }],
    ['stringlike', { negative: false, form: likeForm }],
    ['stringnotlike', { negative: true, form: likeForm }],
    ['arnequals', { negative: false, form: arnForm }],
    ['arnlike', { negative: false, form: arnForm }],
    ['arnnotequals', { negative: true, form: arnForm }],
    ['arnnotlike', { negative: true, form: arnForm }],
    ['bool', { negative: false, form: foldedForm }],
    ['binaryequals', { negative: false, form: exactForm }],
]);
/** How the values of a text operator, lower-cased, are read; undefined for other operators. */
function textFormOf(base) {
    return textOperators.get(base)?.form;
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
        clause.values.map((entry) => identityOf(entry, reading.variables)).sort(),
        clause.open?.symbol ?? '',
    ]);
    return { key, several, id, ...claimOf(operator, clause, values) };
}
/** The key, lower-cased; a hole in it is part of its name. */
function keyOf(clause) {
    const text = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(clause.key);
    if (text !== undefined)
        return text.toLowerCase();
    return clause.key.pieces
        .map((piece) => piece.kind === 'literal' ? piece.text.toLowerCase() : `\u0000${piece.symbol}\u0000`)
        .join('');
}
/** Texts side by side are one: what cut them is a matter of the source's syntax. */
function joined(pieces) {
    const out = [];
    for (const piece of pieces) {
        const before = out.at(-1);
        if (typeof piece === 'string' && typeof before === 'string')
            out[out.length - 1] = before + piece;
        else
            out.push(piece);
    }
    return out;
}
/** What looks like a variable is one in some versions of the language only. */
function identityOf({ value, guards }, variables) {
    const parts = joined(value.pieces.map((piece) => (piece.kind === 'literal' ? piece.text : [piece.symbol])));
    const isText = !variables && parts.some((part) => typeof part === 'string' && part.includes('${'));
    return JSON.stringify([parts, (0,_guards_js__WEBPACK_IMPORTED_MODULE_4__/* .guardIds */ .kP)(guards), ...(isText ? ['text'] : [])]);
}
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
    const texts = clause.values.map((entry) => (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(entry.value)?.toLowerCase());
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
        const read = (0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .withVariables */ .sO)(textual.form, reading.variables);
        const globs = clause.values.map((entry) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .globOf */ .k8)((0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .partsOf */ .CI)(entry.value), read, (0,_guards_js__WEBPACK_IMPORTED_MODULE_4__/* .guardIds */ .kP)(entry.guards)));
        if (clause.open !== undefined) {
            const rest = (0,_letters_js__WEBPACK_IMPORTED_MODULE_3__/* .holeLetter */ .d$)(clause.open.symbol, clause.open.text, 'any', true);
            globs.push((0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .globOf */ .k8)([rest.code], read));
        }
        return { values: { domain: 'text', globs, complement: false }, negative: textual.negative };
    }
    if (clause.open !== undefined || clause.values.some((entry) => entry.guards.length > 0))
        return opaque;
    const texts = clause.values.map((entry) => (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(entry.value));
    if (operator.base === 'ipaddress' || operator.base === 'notipaddress') {
        const ranges = texts.map((text) => (text === undefined ? undefined : (0,_intervals_js__WEBPACK_IMPORTED_MODULE_2__/* .addressRange */ .wl)(text)));
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
            return { ..._intervals_js__WEBPACK_IMPORTED_MODULE_2__/* .everyNumber */ .vp, high: point, highOpen: comparison === 'less' };
        case 'greater':
        case 'greaterequals':
            return { ..._intervals_js__WEBPACK_IMPORTED_MODULE_2__/* .everyNumber */ .vp, low: point, lowOpen: comparison === 'greater' };
    }
}
/** All values that are not in the set. */
function complementOf(values) {
    if (values.domain === 'opaque')
        return values;
    if (values.domain === 'text')
        return { ...values, complement: !values.complement };
    const whole = values.domain === 'address' ? _intervals_js__WEBPACK_IMPORTED_MODULE_2__/* .everyAddress */ ._C : _intervals_js__WEBPACK_IMPORTED_MODULE_2__/* .everyNumber */ .vp;
    return { domain: values.domain, ranges: (0,_intervals_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutAll */ .O$)([whole], values.ranges) };
}
/** No context key begins like this. */
const unreadKey = '\u0000';
/** True for the claim of a condition as a whole that could not be read. */
const isUnreadClaim = ({ key }) => key.startsWith(unreadKey);
/** The claim of a condition that could not be read: equal symbols are equal claims. */
function unreadLiteral(symbol, text) {
    return {
        key: `${unreadKey}${symbol}`,
        quantity: 'some',
        absent: false,
        values: { domain: 'opaque' },
        id: JSON.stringify(['unread', symbol, text]),
        several: false,
    };
}


/***/ }),

/***/ 8159:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ documentFromJson)
});

// EXTERNAL MODULE: ./lib/src/model/value.js
var value = __webpack_require__(1925);
;// CONCATENATED MODULE: ./lib/src/access/json-holes.js
/** Alternatives and lists nested deeper than this are not read. */
const maxDepth = 16;
/**
 * The members of a list, or of a value that stands for a list of one, with undecided branches taken
 * apart. A value that is a hole as a whole may be a list: it leaves the list open.
 */
function itemsOf(json, span) {
    const items = [];
    let open;
    const visit = (value, guards, inList, depth) => {
        if (value === undefined || value === null)
            return;
        const rest = stringAt(value, '$open') ?? (inList ? undefined : stringAt(value, '$unresolved'));
        if (rest !== undefined || depth > maxDepth) {
            open ??= holeOf(rest ?? '\u2026', 'any', span);
            return;
        }
        if (Array.isArray(value)) {
            for (const item of value)
                visit(item, guards, true, depth + 1);
            return;
        }
        const branches = branchesOf(value);
        if (branches === undefined) {
            items.push({ json: value, guards });
            return;
        }
        const symbol = `alternatives ${printed(branches)}`;
        branches.forEach((branch, at) => {
            const guard = { symbol, text: 'an undecided branch', holds: String(at), span };
            visit(branch, [...guards, guard], inList, depth + 1);
        });
    };
    visit(json, [], false, 0);
    return { items, open };
}
/** JSON as text; what nests too deeply to be printed is alike. */
function printed(json) {
    try {
        return JSON.stringify(json);
    }
    catch {
        return '\u2026';
    }
}
function branchesOf(value) {
    const branches = memberOf(value, '$alternatives');
    return Array.isArray(branches) ? branches : undefined;
}
/** The hole that a value is as a whole: `{"$unresolved": "var.bucket"}`. */
function wholeHole(value, span) {
    const text = stringAt(value, '$unresolved') ?? stringAt(value, '$open');
    return text === undefined ? undefined : holeOf(text, 'any', span);
}
/** True where a value is not spelled out in some way of printed policies. */
function isOpen(value) {
    return (stringAt(value, '$unresolved') !== undefined ||
        stringAt(value, '$open') !== undefined ||
        branchesOf(value) !== undefined);
}
/** Own members only: a policy may have a key named `constructor`. */
function memberOf(json, key) {
    if (typeof json !== 'object' || json === null)
        return undefined;
    return Object.getOwnPropertyDescriptor(json, key)?.value;
}
function stringAt(value, key) {
    const text = memberOf(value, key);
    return typeof text === 'string' ? text : undefined;
}
/** Equal texts are equal holes. */
function holeOf(text, shape, span) {
    return { kind: 'unresolved', text, span, reason: 'opaque', symbol: `text ${text}`, shape };
}
/** A text whose `${expression}` are holes, as far as they are not variables of IAM; undefined for what is no text. */
function stringOf(json, span) {
    const whole = wholeHole(json, span);
    if (whole !== undefined)
        return { kind: 'string', pieces: [whole], span };
    const text = typeof json === 'number' || typeof json === 'boolean' ? String(json) : json;
    if (typeof text !== 'string')
        return undefined;
    return { kind: 'string', pieces: piecesOf(text, span), span };
}
function piecesOf(text, span) {
    const pieces = [];
    let from = 0;
    for (let at = text.indexOf('${'); at >= 0; at = text.indexOf('${', at)) {
        const end = closing(text, at + 2);
        if (end < 0)
            break;
        const inner = text.slice(at + 2, end);
        if (!isPolicyVariable(inner)) {
            if (at > from)
                pieces.push({ kind: 'literal', text: text.slice(from, at), span, exact: false });
            pieces.push(holeOf(inner, shapeAt(text, at, end), span));
            from = end + 1;
        }
        at = end + 1;
    }
    if (from < text.length || pieces.length === 0)
        pieces.push({ kind: 'literal', text: text.slice(from), span, exact: false });
    return pieces;
}
/** The brace that closes an expression; -1 where none does. */
function closing(text, from) {
    let depth = 0;
    for (let at = from; at < text.length; at += 1) {
        const letter = text.charAt(at);
        if (letter === '{')
            depth += 1;
        else if (letter === '}') {
            if (depth === 0)
                return at;
            depth -= 1;
        }
    }
    return -1;
}
/** `aws:username`, `www.amazon.com:user_id, 'x'`, `*`: what IAM reads; `AWS::AccountId` and `var.x` are not. */
function isPolicyVariable(inner) {
    return /^(?:[*?$]|[A-Za-z][A-Za-z0-9.-]*:[A-Za-z][^:]*)$/.test(inner);
}
const fieldShapes = ['name', 'partition', 'name', 'region', 'account'];
/** The field of an ARN that a hole makes up as a whole tells what it can be. */
function shapeAt(text, start, end) {
    if (!text.startsWith('arn:'))
        return 'any';
    const before = text.slice(0, start).replace(/\$\{[^{}]*\}/g, '');
    const field = before.split(':').length - 1;
    const alone = text.charAt(start - 1) === ':' && text.charAt(end + 1) === ':';
    const shape = fieldShapes[field];
    if (shape === undefined)
        return 'any';
    return alone ? shape : 'name';
}

;// CONCATENATED MODULE: ./lib/src/access/document.js


/**
 * A policy document of JSON, as from `JSON.parse`, with spans that point nowhere. `${expression}` that
 * is no variable of IAM, `$unresolved`, `$open` and `$alternatives` are read as the extraction prints
 * them: equal texts are equal holes. What is not a policy's shape is left out; never throws.
 */
function documentFromJson(json, options) {
    const span = { file: options.name, start: 0, end: 0 };
    const versions = [];
    const statements = [];
    let open;
    const whole = itemsOf(json, span);
    open = whole.open;
    for (const document of whole.items) {
        const version = memberOf(document.json, 'Version');
        if (typeof version === 'string')
            versions.push(version);
        const list = itemsOf(memberOf(document.json, 'Statement'), span);
        open ??= list.open ?? wholeHole(memberOf(document.json, '$open'), span);
        for (const item of list.items) {
            const hole = wholeHole(item.json, span);
            if (hole === undefined)
                statements.push(statementOf(item.json, statements.length, [...document.guards, ...item.guards], span));
            else
                open ??= hole;
        }
    }
    const [version] = versions;
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
        version: version === undefined ? undefined : (0,value/* literal */.eu)(version, span, false),
        statements,
        complete: open === undefined,
        unresolved: [],
        open,
        instantiated: true,
    };
}
function statementOf(json, index, guards, span) {
    const effect = memberOf(json, 'Effect');
    const conditions = clausesOf(memberOf(json, 'Condition'), span);
    const rest = memberOf(json, '$open');
    return {
        index,
        sid: stringOf(memberOf(json, 'Sid'), span),
        effect: effect === 'Allow' || effect === 'Deny' ? effect : 'undecided',
        ...effectHole(effect, span),
        effectSpan: span,
        actions: entryList(json, 'Action', 'NotAction', span),
        resources: entryList(json, 'Resource', 'NotResource', span),
        principals: principalList(json, span),
        conditions: conditions.clauses,
        openCondition: conditions.open ?? (rest === undefined ? undefined : wholeHole(json, span)),
        guards,
        span,
    };
}
/** The expression that an effect is as a whole, or what is written that is none. */
function effectHole(effect, span) {
    const [only, ...others] = stringOf(effect, span)?.pieces ?? [];
    if (only?.kind === 'unresolved')
        return others.length === 0 ? { effectOpen: only } : {};
    const text = effect === undefined ? '' : typeof effect === 'string' ? effect : undefined;
    return text === undefined || text === 'Allow' || text === 'Deny' ? {} : { effectText: text };
}
function entryList(json, positive, negative, span) {
    for (const element of [positive, negative]) {
        const value = memberOf(json, element);
        if (value === undefined)
            continue;
        const list = itemsOf(value, span);
        return { element, entries: entriesOf(list, span), open: list.open, span, keySpan: span };
    }
    return undefined;
}
function entriesOf({ items }, span) {
    return items.flatMap(({ json, guards }) => {
        const value = stringOf(json, span);
        return value === undefined ? [] : [{ value, guards }];
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
        const value = memberOf(json, element);
        if (value === undefined)
            continue;
        const list = itemsOf(value, span);
        let { open } = list;
        const entries = list.items.flatMap(({ json: item, guards }) => {
            const bare = stringOf(item, span);
            if (bare !== undefined)
                return [{ value: bare, guards, type: item === '*' ? '*' : 'unknown' }];
            open ??= wholeHole({ $open: memberOf(item, '$open') }, span);
            return membersOf(item).flatMap(([type, values]) => {
                const own = itemsOf(values, span);
                open ??= own.open;
                return entriesOf(own, span).map((entry) => ({
                    value: entry.value,
                    guards: [...guards, ...entry.guards],
                    type: principalTypes.has(type) ? type : 'unknown',
                }));
            });
        });
        return { element, entries, open, span, keySpan: span };
    }
    return undefined;
}
/** The clauses of a Condition, and the hole where some of it is not spelled out. */
function clausesOf(json, span) {
    let open = conditionHole(json, span);
    const clauses = [];
    for (const [operator, keys] of membersOf(json)) {
        open ??= conditionHole(keys, span);
        for (const [key, values] of membersOf(keys)) {
            const list = itemsOf(values, span);
            clauses.push({
                operator,
                operatorSpan: span,
                key: stringOf(key, span) ?? (0,value/* literal */.eu)(key, span, false),
                values: entriesOf(list, span),
                open: list.open,
                guards: [],
                span,
            });
        }
    }
    return { clauses, open };
}
/** Undecided branches of a whole condition stay one hole, known by its text. */
function conditionHole(json, span) {
    if (!isOpen(json))
        return undefined;
    return wholeHole(json, span) ?? wholeHole({ $unresolved: printed(json) }, span);
}
/** The members of a map, without the marks of what is not spelled out. */
const membersOf = (json) => typeof json === 'object' && json !== null && !Array.isArray(json)
    ? Object.entries(json).filter(([key]) => !marks.has(key))
    : [];
const marks = new Set(['$unresolved', '$open', '$alternatives']);


/***/ }),

/***/ 313:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _3: () => (/* binding */ evaluate),
  RC: () => (/* binding */ evaluateAll)
});

// UNUSED EXPORTS: hasVariables

// EXTERNAL MODULE: ./lib/src/model/value.js
var model_value = __webpack_require__(1925);
// EXTERNAL MODULE: ./lib/src/access/condition.js
var condition = __webpack_require__(4108);
// EXTERNAL MODULE: ./lib/src/access/guards.js
var guards = __webpack_require__(3279);
// EXTERNAL MODULE: ./lib/src/access/intervals.js
var intervals = __webpack_require__(5987);
// EXTERNAL MODULE: ./lib/src/access/match.js
var match = __webpack_require__(1088);
// EXTERNAL MODULE: ./lib/src/access/request.js
var request = __webpack_require__(2084);
// EXTERNAL MODULE: ./lib/src/access/truth.js
var access_truth = __webpack_require__(8096);
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
            every = (0,access_truth/* and */.U)(every, negative ? (0,access_truth/* not */.A)(truth) : truth);
        }
        return every;
    }
    if (operator.set === 'any') {
        let some = absent && operator.ifExists;
        for (const value of values ?? []) {
            const truth = matchesSome(value, clause, operator, context, variables);
            some = (0,access_truth.or)(some, negative ? (0,access_truth/* not */.A)(truth) : truth);
        }
        return some;
    }
    if (absent)
        return isKnown(operator) ? negative || operator.ifExists : 'unknown';
    let some = false;
    for (const value of values)
        some = (0,access_truth.or)(some, matchesSome(value, clause, operator, context, variables));
    return negative ? (0,access_truth/* not */.A)(some) : some;
}
function evaluateNull(clause, values) {
    let truth = clause.open === undefined ? false : 'unknown';
    for (const entry of clause.values) {
        const wanted = (0,model_value/* textOf */.b6)(entry.value)?.toLowerCase();
        const known = wanted === 'true' || wanted === 'false';
        const holds = known ? (wanted === 'true') === (values === undefined) : 'unknown';
        truth = (0,access_truth.or)(truth, guarded(entry, holds));
    }
    return truth;
}
const guarded = (entry, truth) => (0,guards/* guardIds */.kP)(entry.guards).length > 0 ? (0,access_truth/* and */.U)(truth, 'unknown') : truth;
const isNegative = (operator) => operator.base.includes('not') && isKnown(operator);
const isKnown = (operator) => (0,condition/* textFormOf */.vX)(operator.base) !== undefined || testOf(operator.base) !== undefined;
function matchesSome(value, clause, operator, context, variables) {
    let some = clause.open === undefined ? false : 'unknown';
    for (const entry of clause.values)
        some = (0,access_truth.or)(some, guarded(entry, matchesOne(value, entry, operator, context, variables)));
    return some;
}
function matchesOne(value, entry, operator, context, variables) {
    const form = (0,condition/* textFormOf */.vX)(operator.base);
    if (form !== undefined) {
        const glob = (0,match/* globIn */.wh)(entry.value, form, context, variables);
        return glob === undefined ? false : (0,match/* matchesGlob */.kt)(glob, codesOfValue(value));
    }
    const test = testOf(operator.base);
    const wanted = (0,model_value/* textOf */.b6)(entry.value);
    return test === undefined || wanted === undefined || typeof value !== 'string'
        ? 'unknown'
        : test(value, wanted);
}
const codesOfValue = (value) => typeof value === 'string' ? (0,request/* codesOf */.MZ)(value) : value;
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

// EXTERNAL MODULE: ./lib/src/access/glob.js
var access_glob = __webpack_require__(1351);
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
            allowed = (0,access_truth.or)(allowed, 'unknown');
            denied = (0,access_truth.or)(denied, 'unknown');
        }
        for (const statement of document.statements) {
            const own = matchesStatement(statement, request, hasVariables(document));
            const match = guards.length > 0 ? (0,access_truth/* and */.U)(own, 'unknown') : own;
            if (statement.effect !== 'Deny')
                allowed = (0,access_truth.or)(allowed, statement.effect === 'Allow' ? match : (0,access_truth/* and */.U)(match, 'unknown'));
            if (statement.effect !== 'Allow')
                denied = (0,access_truth.or)(denied, statement.effect === 'Deny' ? match : (0,access_truth/* and */.U)(match, 'unknown'));
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
    match = (0,access_truth/* and */.U)(match, matchesAction(statement, request));
    if (match !== false)
        match = (0,access_truth/* and */.U)(match, matchesResource(statement, request, variables));
    if (match !== false)
        match = (0,access_truth/* and */.U)(match, matchesPrincipal(statement, request));
    for (const clause of statement.conditions) {
        if (match === false)
            return false;
        match = (0,access_truth/* and */.U)(match, guardedClause(clause, request.context, variables));
    }
    return statement.openCondition === undefined ? match : (0,access_truth/* and */.U)(match, 'unknown');
}
function guardedClause(clause, context, variables) {
    const truth = evaluateClause(clause, context, variables);
    return clause.guards.length > 0 && truth !== true ? 'unknown' : truth;
}
function matchesAction(statement, request) {
    const list = statement.actions;
    if (list === undefined)
        return false;
    const codes = request.action.map(match/* lowerCode */.$O);
    let any = list.open === undefined ? false : 'unknown';
    for (const entry of list.entries) {
        const truth = (0,match/* matchesGlob */.kt)(actionGlob(entry.value), codes);
        any = (0,access_truth.or)(any, entry.guards.length > 0 ? (0,access_truth/* and */.U)(truth, 'unknown') : truth);
    }
    return list.element === 'NotAction' ? (0,access_truth/* not */.A)(any) : any;
}
/** Documents are asked many times; their action patterns are read once. */
const actionGlobs = new WeakMap();
function actionGlob(value) {
    let glob = actionGlobs.get(value);
    if (glob === undefined) {
        glob = (0,access_glob/* globOf */.k8)((0,access_glob/* partsOf */.CI)(value), access_glob/* actionForm */.Rw);
        actionGlobs.set(value, glob);
    }
    return glob;
}
function matchesResource(statement, request, variables) {
    const list = statement.resources;
    if (list === undefined)
        return true;
    const codes = request.resource ?? [];
    let any = list.open === undefined ? false : 'unknown';
    for (const entry of list.entries) {
        const glob = (0,match/* globIn */.wh)(entry.value, access_glob/* resourceForm */.j6, request.context, variables);
        // A pattern whose variable has no value matches nothing.
        const truth = glob === undefined ? false : (0,match/* matchesGlob */.kt)(glob, codes);
        any = (0,access_truth.or)(any, entry.guards.length > 0 ? (0,access_truth/* and */.U)(truth, 'unknown') : truth);
    }
    return list.element === 'NotResource' ? (0,access_truth/* not */.A)(any) : any;
}
function matchesPrincipal(statement, request) {
    const list = statement.principals;
    if (list === undefined)
        return true;
    const codes = request.principal ?? [];
    let any = list.open === undefined ? false : 'unknown';
    for (const entry of list.entries)
        for (const glob of (0,principal/* principalGlobs */.G)(entry)) {
            const truth = (0,match/* matchesGlob */.kt)(glob, codes);
            any = (0,access_truth.or)(any, entry.guards.length > 0 ? (0,access_truth/* and */.U)(truth, 'unknown') : truth);
        }
    return list.element === 'NotPrincipal' ? (0,access_truth/* not */.A)(any) : any;
}


/***/ }),

/***/ 1351:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
/* harmony export */   mU: () => (/* binding */ globOfTokens),
/* harmony export */   sO: () => (/* binding */ withVariables),
/* harmony export */   vV: () => (/* binding */ matchesKey)
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
const opposites = new WeakMap();
/** The form with policy variables or without them: the same object each time, for what is kept by form. */
function withVariables(form, variables) {
    if (form.variables === variables)
        return form;
    let other = opposites.get(form);
    if (other === undefined) {
        other = { ...form, variables };
        opposites.set(form, other);
    }
    return other;
}
/**
 * The parts of a string value: holes become letters, what is known of a hole's text stays text. Texts side by side are
 * one: HCL's `$${aws:username}` comes in two pieces, and is a variable all the same.
 */
function partsOf(value) {
    const parts = [];
    for (const piece of value.pieces) {
        if (piece.kind !== 'literal')
            parts.push(...holeParts(piece));
        else {
            const before = parts.at(-1);
            if (typeof before === 'string')
                parts[parts.length - 1] = before + piece.text;
            else
                parts.push(piece.text);
        }
    }
    return parts;
}
function holeParts(hole) {
    if (hole.pattern === undefined || hole.pattern.length === 0)
        return [(0,_letters_js__WEBPACK_IMPORTED_MODULE_0__/* .holeLetter */ .d$)(hole.symbol, hole.text, hole.shape).code];
    return hole.pattern.map((known, index) => typeof known === 'string'
        ? known
        : (0,_letters_js__WEBPACK_IMPORTED_MODULE_0__/* .holeLetter */ .d$)(known.symbol ?? `${hole.symbol} ${index}`, partText(known.shape, hole.text), known.shape).code);
}
/** Of an ARN only the name is told by its expression; the fields before it by what they are. */
function partText(shape, text) {
    return shape === 'partition' || shape === 'region' || shape === 'account' ? shape : text;
}
/** Lower-cases A to Z and nothing else, so that lengths stay. */
function foldAscii(text) {
    // Plain ASCII is the rule, and its lower case keeps every length.
    return /[^\0-\x7f]/.test(text)
        ? text.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
        : text.toLowerCase();
}
/** Patterns that the source spells out: policies name the same actions and resources again and again. */
const spelledOut = new WeakMap();
const mostSpelledOut = 20_000;
/** The pattern of some parts read in a form. */
function globOf(parts, form, guards = []) {
    const [text] = parts;
    if (parts.length !== 1 || typeof text !== 'string' || guards.length > 0 || text.length > 500)
        return patternOf(parts, form, guards);
    let known = spelledOut.get(form);
    if (known === undefined || known.size >= mostSpelledOut) {
        known = new Map();
        spelledOut.set(form, known);
    }
    let glob = known.get(text);
    if (glob === undefined) {
        glob = patternOf(parts, form, guards);
        known.set(text, glob);
    }
    return glob;
}
function patternOf(parts, form, guards) {
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
    return matchesKey(glob, glob.fold ? foldAscii(text) : text);
}
/** The same for a text that is folded already where the pattern is: an action's key. */
function matchesKey(glob, subject) {
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
    const end = tokens.length;
    /** By state the last step that reached it. */
    const reached = new Int32Array(end + 1);
    const enter = (states, from, step) => {
        // Stars may match nothing.
        for (let state = from; reached[state] !== step; state += 1) {
            reached[state] = step;
            states.push(state);
            if (!isStar(tokens[state]))
                return;
        }
    };
    let states = [];
    let step = 1;
    enter(states, 0, step);
    for (const code of codes) {
        // What a last star takes in needs no reading.
        if (tokens[end - 1] === star && reached[end - 1] === step)
            return true;
        const letter = code >= _letters_js__WEBPACK_IMPORTED_MODULE_0__/* .firstLetter */ .xY ? (0,_letters_js__WEBPACK_IMPORTED_MODULE_0__/* .letterOf */ .UB)(code) : undefined;
        const colon = code === 58 || letter?.colon === true;
        const slash = code === 47 || letter?.slash === true;
        const next = [];
        step += 1;
        for (const state of states) {
            const token = tokens[state];
            if (token === undefined)
                continue;
            if (isStar(token)) {
                if (token === star || (!colon && (token === fieldStar || !slash)))
                    enter(next, state, step);
            }
            else if (token === code)
                enter(next, state + 1, step);
            else if (code < _letters_js__WEBPACK_IMPORTED_MODULE_0__/* .firstLetter */ .xY && (token === anyOne || (token === fieldAnyOne && !colon)))
                enter(next, state + 1, step);
        }
        if (next.length === 0)
            return false;
        states = next;
    }
    return reached[end] === step;
}


/***/ }),

/***/ 3279:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pg: () => (/* binding */ assume),
/* harmony export */   a9: () => (/* binding */ assumeAll),
/* harmony export */   jP: () => (/* binding */ guardLiteral),
/* harmony export */   kP: () => (/* binding */ guardIds),
/* harmony export */   n9: () => (/* binding */ areAssumed)
/* harmony export */ });
/* unused harmony exports noGuards, guardId */
/* harmony import */ var _model_equality_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6106);

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
    if (typeof holds === 'string') {
        const equality = { subject: symbol, text: holds, is: positive };
        return { id, symbol, holds, positive, equality };
    }
    const side = positive ? holds : !holds;
    const equality = (0,_model_equality_js__WEBPACK_IMPORTED_MODULE_0__/* .equalityOf */ .Al)(symbol, side);
    return {
        id: guardId(symbol, side),
        symbol,
        holds: side,
        positive: true,
        ...(equality === undefined ? {} : { equality }),
    };
}
/** `guards` and one more; undefined where they contradict each other. */
function assume(guards, literal) {
    for (const known of guards) {
        if (known.equality !== undefined && literal.equality !== undefined) {
            const follows = (0,_model_equality_js__WEBPACK_IMPORTED_MODULE_0__/* .consequence */ .IY)(known.equality, literal.equality);
            if (follows !== undefined)
                return follows ? guards : undefined;
        }
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
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
/** IPv4 takes 0 to 2\u00b3\u00b2\u22121, IPv6 what follows. */
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
/** `a` without `b`: none, one or two ranges. Addresses are whole: next to the last one comes the next. */
function without(a, b) {
    if (overlap(a, b) === undefined)
        return [a];
    if (typeof b.low === 'bigint' && typeof b.high === 'bigint')
        return [
            { ...a, high: b.low - 1n },
            { ...a, low: b.high + 1n },
        ].filter(isProper);
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
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ei: () => (/* binding */ displayOfCodes),
/* harmony export */   P_: () => (/* binding */ foldedLetter),
/* harmony export */   UB: () => (/* binding */ letterOf),
/* harmony export */   bH: () => (/* binding */ variableLetter),
/* harmony export */   d$: () => (/* binding */ holeLetter),
/* harmony export */   jE: () => (/* binding */ standsFor),
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
    const comma = inner.indexOf(',');
    const key = (comma < 0 ? inner : inner.slice(0, comma)).trim().toLowerCase();
    // A default is text, the key is not: `${aws:UserName}` is `${aws:username}`.
    const fallback = comma < 0 ? '' : inner.slice(comma).replace(/^,\s*|\s+$/g, ',');
    const quoted = comma < 0 ? undefined : /^\s*'(.*)'\s*$/.exec(inner.slice(comma + 1))?.[1];
    return intern(`variable ${key} ${fallback}`, (code) => ({
        code,
        symbol: `variable ${key}${fallback}`,
        shape: 'any',
        display: `\${${inner}}`,
        colon: true,
        slash: true,
        fields: true,
        many: false,
        variable: key,
        ...(quoted === undefined ? {} : { fallback: quoted }),
    }));
}
/**
 * True where a letter of a pattern stands for whatever the letter of a word does: it is the same one, or the same
 * variable with a text for the absent key, for which the word's is no text at all.
 */
function standsFor(token, letter) {
    if (token === letter.code)
        return true;
    if (letter.variable === undefined || letter.symbol !== `variable ${letter.variable}`)
        return false;
    const own = letterOf(token);
    return own?.variable === letter.variable && !own.symbol.startsWith('fold ');
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
    // Nearly every code is a plain one; an index below zero would be looked up as a name.
    return code < firstLetter ? undefined : letters[code - firstLetter];
}
/** Codes as text: letters as `${\u2026}`. */
function displayOfCodes(codes) {
    let text = '';
    for (const code of codes)
        text += code < firstLetter ? String.fromCharCode(code) : (letterOf(code)?.display ?? '');
    return text;
}


/***/ }),

/***/ 1088:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $O: () => (/* binding */ lowerCode),
/* harmony export */   kt: () => (/* binding */ matchesGlob),
/* harmony export */   wh: () => (/* binding */ globIn)
/* harmony export */ });
/* unused harmony exports filled, filledGlob */
/* harmony import */ var _automaton_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8239);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1351);
/* harmony import */ var _letters_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6052);



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
    const [only] = values ?? [];
    if (only !== undefined)
        return values?.length === 1 && typeof only === 'string' ? only : undefined;
    if (comma < 0)
        return undefined;
    return /^\s*'(.*)'\s*$/.exec(inner.slice(comma + 1))?.[1];
}
/** The pattern of filled parts; values of variables are read letter for letter. */
function filledGlob(parts, form) {
    // `${*}` and its kind spell wildcards as letters, which is what an exact value needs.
    const escaped = parts.map((part) => typeof part === 'object' ? part.exact.replace(/[*?$]/g, (letter) => `\${${letter}}`) : part);
    return (0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .globOf */ .k8)(escaped, (0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .withVariables */ .sO)(form, parts.some((part) => typeof part === 'object')));
}
/** Patterns of values without variables, by form: every context reads them alike. */
const plainGlobs = new WeakMap();
/** The pattern that a value is in a context; undefined where a variable of it has no single value. */
function globIn(value, form, context, variables) {
    const known = plainGlobs.get(form)?.get(value);
    if (known !== undefined)
        return known;
    const parts = (0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .partsOf */ .CI)(value);
    const texts = filled(parts, context, variables);
    if (texts === undefined)
        return undefined;
    const glob = filledGlob(texts, form);
    if (parts.every((part) => typeof part === 'number' || !part.includes('${'))) {
        const ofForm = plainGlobs.get(form) ?? new WeakMap();
        plainGlobs.set(form, ofForm);
        ofForm.set(value, glob);
    }
    return glob;
}
/** Three-valued matching: a hole matches itself, and perhaps anything of its shape. */
function matchesGlob(glob, codes) {
    const folded = glob.fold ? codes.map(lowerCode) : codes;
    if (beginsApart(glob.tokens, folded))
        return false;
    const lettered = glob.hasLetters || folded.some((code) => code >= _letters_js__WEBPACK_IMPORTED_MODULE_2__/* .firstLetter */ .xY);
    const many = glob.tokens.some((token) => (0,_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .letterOf */ .UB)(token)?.many === true);
    if (!many && (0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesCodes */ .CU)(glob.tokens, folded))
        return true;
    if (!lettered)
        return false;
    const machine = (0,_automaton_js__WEBPACK_IMPORTED_MODULE_0__/* .automatonOf */ ._)(glob, 'possible-text');
    let state = machine.start;
    for (const code of folded) {
        if (state < 0)
            return false;
        state = machine.step(state, code);
    }
    return state >= 0 && machine.accepts[state] === true ? 'unknown' : false;
}
/** True where text and pattern differ before either has anything but plain letters: most do. */
function beginsApart(tokens, codes) {
    for (let i = 0; i < tokens.length; i += 1) {
        const [token = _glob_js__WEBPACK_IMPORTED_MODULE_1__/* .star */ .d4, code] = [tokens[i], codes[i]];
        if (token < 0 || token >= _letters_js__WEBPACK_IMPORTED_MODULE_2__/* .firstLetter */ .xY)
            return false;
        if (code === undefined)
            return true;
        if (code >= _letters_js__WEBPACK_IMPORTED_MODULE_2__/* .firstLetter */ .xY)
            return false;
        if (code !== token)
            return true;
    }
    return false;
}


/***/ }),

/***/ 8051:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ principalGlobs),
/* harmony export */   m: () => (/* binding */ everyPrincipal)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1351);
/* harmony import */ var _guards_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3279);
/* harmony import */ var _letters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6052);



/** Principals are texts such as `AWS:arn:aws:iam::111122223333:role/x` or `Service:ec2.amazonaws.com`. */
const exact = { wild: 'exact', fold: false, arn: false, variables: false };
const read = new WeakMap();
/** The principals that one entry names; an account stands for everything of it in IAM and STS. */
function principalGlobs(entry) {
    let globs = read.get(entry);
    if (globs === undefined) {
        globs = readPrincipal(entry);
        read.set(entry, globs);
    }
    return globs;
}
function readPrincipal(entry) {
    const guards = (0,_guards_js__WEBPACK_IMPORTED_MODULE_2__/* .guardIds */ .kP)(entry.guards);
    const written = (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .partsOf */ .CI)(entry.value);
    const parts = entry.type === 'AWS' ? inAccounts(written) : written;
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
/**
 * A whole value that is one hole may be an account or a list of ARNs, never nothing: its letter stands
 * for whomever it names.
 */
function awsGlob(parts, guards) {
    const only = parts.length === 1 ? parts[0] : undefined;
    const letter = typeof only === 'number' ? (0,_letters_js__WEBPACK_IMPORTED_MODULE_1__/* .letterOf */ .UB)(only) : undefined;
    if (letter === undefined)
        return (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .globOf */ .k8)(['AWS:', ...parts], exact, guards);
    const whoever = (0,_letters_js__WEBPACK_IMPORTED_MODULE_1__/* .holeLetter */ .d$)(letter.symbol, letter.display.slice(2, -1), 'any');
    return (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .globOf */ .k8)(['AWS:', whoever.code], exact, guards);
}
/** What makes up the account field of a principal\u2019s ARN can only be an account: AWS takes nothing else there. */
function inAccounts(parts) {
    const [first] = parts;
    if (typeof first !== 'string' || !first.startsWith('arn:'))
        return parts;
    let colons = 0;
    return parts.map((part, at) => {
        if (typeof part === 'string') {
            colons += part.split(':').length - 1;
            return part;
        }
        const [before, after] = [parts[at - 1], parts[at + 1]];
        const isAlone = typeof before === 'string' &&
            before.endsWith(':') &&
            typeof after === 'string' &&
            after.startsWith(':');
        const letter = colons === 4 && isAlone ? (0,_letters_js__WEBPACK_IMPORTED_MODULE_1__/* .letterOf */ .UB)(part) : undefined;
        return letter === undefined || letter.many || letter.variable !== undefined
            ? part
            : (0,_letters_js__WEBPACK_IMPORTED_MODULE_1__/* .holeLetter */ .d$)(letter.symbol, letter.display.slice(2, -1), 'account').code;
    });
}
/** The account that `123456789012`, a hole for such an id, or `arn:aws:iam::123456789012:root` stands for. */
function accountOf(parts) {
    const [first] = parts;
    if (parts.length === 1 && first !== undefined && isAccount(first))
        return parts;
    const last = parts.at(-1);
    if (typeof last !== 'string' || !last.endsWith(':root'))
        return undefined;
    return accountField(parts);
}
const isAccount = (part) => typeof part === 'string' ? /^\d{12}$/.test(part) : (0,_letters_js__WEBPACK_IMPORTED_MODULE_1__/* .letterOf */ .UB)(part)?.shape === 'account';
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
    return (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .globOfTokens */ .mU)([...head, _glob_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldStar */ .hx, ...middle, _glob_js__WEBPACK_IMPORTED_MODULE_0__/* .star */ .d4], false, guards);
}
/** No Principal element: whoever the policy is attached to. */
const everyPrincipal = [_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .everything */ .YT];


/***/ }),

/***/ 2084:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MZ: () => (/* binding */ codesOf),
/* harmony export */   XH: () => (/* binding */ witnessOf),
/* harmony export */   ld: () => (/* binding */ displayedWitness)
/* harmony export */ });
/* harmony import */ var _letters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6052);

function codesOf(text) {
    const codes = [];
    for (let i = 0; i < text.length; i += 1)
        codes.push(text.charCodeAt(i));
    return codes;
}
function witnessOf(request) {
    const entries = [...request.context].map(([key, values]) => {
        const texts = values.map((value) => (typeof value === 'string' ? value : (0,_letters_js__WEBPACK_IMPORTED_MODULE_0__/* .displayOfCodes */ .Ei)(value)));
        return [key, texts.length === 1 ? (texts[0] ?? '') : texts];
    });
    return {
        principal: request.principal === undefined ? null : (0,_letters_js__WEBPACK_IMPORTED_MODULE_0__/* .displayOfCodes */ .Ei)(request.principal),
        action: (0,_letters_js__WEBPACK_IMPORTED_MODULE_0__/* .displayOfCodes */ .Ei)(request.action),
        resource: request.resource === undefined ? null : (0,_letters_js__WEBPACK_IMPORTED_MODULE_0__/* .displayOfCodes */ .Ei)(request.resource),
        context: Object.fromEntries(entries),
    };
}
/** The witness with every text put through a function. */
function displayedWitness(witness, display) {
    const { principal, action, resource, context } = witness;
    return {
        principal: principal && display(principal),
        action: display(action),
        resource: resource && display(resource),
        context: Object.fromEntries(Object.entries(context).map(([key, values]) => [
            display(key),
            typeof values === 'string' ? display(values) : values.map(display),
        ])),
    };
}


/***/ }),

/***/ 5296:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ severalKeysOf),
/* harmony export */   JV: () => (/* binding */ underGuards),
/* harmony export */   YZ: () => (/* binding */ everySet),
/* harmony export */   fd: () => (/* binding */ termsOf),
/* harmony export */   fm: () => (/* binding */ rewritten),
/* harmony export */   xk: () => (/* binding */ globSet)
/* harmony export */ });
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1925);
/* harmony import */ var _condition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4108);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1351);
/* harmony import */ var _guards_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3279);
/* harmony import */ var _letters_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6052);
/* harmony import */ var _principal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8051);






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
const everySet = globSet([_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .everything */ .YT], false);
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
    const version = document.version === undefined ? undefined : (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(document.version);
    const variables = version !== '2008-10-17' && document.version !== undefined;
    return document.statements.flatMap((statement) => statementTerms(statement, variables, severalKeys));
}
/** The terms with every pattern of resources and of condition values, and every condition key, put through a function. */
function rewritten(terms, pattern, key) {
    const globs = mapped(terms.resources.globs, pattern);
    const conditions = mapped(terms.conditions, (literal) => withValues(withKey(literal, key(literal.key)), pattern));
    if (globs === terms.resources.globs && conditions === terms.conditions)
        return terms;
    const { resources } = terms;
    return {
        ...terms,
        resources: globs === resources.globs ? resources : globSet(globs, resources.complement),
        conditions,
    };
}
/** The list itself where nothing in it changes. */
function mapped(list, change) {
    const made = list.map(change);
    return made.every((entry, index) => entry === list[index]) ? list : made;
}
function withKey(literal, key) {
    if (key === literal.key || (0,_condition_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnreadClaim */ .Q)(literal))
        return literal;
    return { ...literal, key, id: JSON.stringify([key, ...idParts(literal).slice(1)]) };
}
function withValues(literal, pattern) {
    const { values } = literal;
    if (values.domain !== 'text')
        return literal;
    const globs = mapped(values.globs, pattern);
    if (globs === values.globs)
        return literal;
    const id = JSON.stringify([...idParts(literal), globs.map((glob) => glob.key)]);
    return { ...literal, values: { ...values, globs }, id };
}
const idParts = ({ id }) => JSON.parse(id);
/** Lower-cased keys that are used with ForAllValues or ForAnyValue. */
function severalKeysOf(documents) {
    const keys = new Set();
    for (const document of documents)
        for (const statement of document.statements)
            for (const clause of statement.conditions) {
                const key = (0,_condition_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(clause);
                if ((0,_condition_js__WEBPACK_IMPORTED_MODULE_1__/* .operatorOf */ .gN)(clause.operator).set !== undefined || (0,_condition_js__WEBPACK_IMPORTED_MODULE_1__/* .isListKey */ .U$)(key))
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
        const literal = (0,_condition_js__WEBPACK_IMPORTED_MODULE_1__/* .literalOf */ .Zc)(clause, { variables, severalKeys });
        const ids = (0,_guards_js__WEBPACK_IMPORTED_MODULE_5__/* .guardIds */ .kP)(clause.guards);
        if (ids.length === 0)
            always.push(literal);
        else if (ids.length > 1 || (guarded.size >= guardSplitLimit && !guarded.has(ids[0] ?? '')))
            always.push((0,_condition_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadLiteral */ .D5)(ids.join('&'), literal.id));
        else
            guarded.set(ids[0] ?? '', [...(guarded.get(ids[0] ?? '') ?? []), literal]);
    }
    if (statement.openCondition !== undefined)
        always.push((0,_condition_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadLiteral */ .D5)(statement.openCondition.symbol, 'condition'));
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
    const sid = statement.sid === undefined ? undefined : (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(statement.sid);
    const effectSymbol = statement.effectOpen?.symbol ??
        (statement.effectText === undefined ? undefined : `written ${statement.effectText}`);
    return variants.map(({ conditions, guards }) => ({
        index: statement.index,
        sid,
        effect: statement.effect,
        ...(effectSymbol === undefined ? {} : { effectSymbol }),
        actions,
        resources,
        principals,
        conditions,
        guards,
        key: keyOfTerms([statement.effect, effectSymbol ?? ''], [actions, resources, principals], conditions, guards),
    }));
}
/** The statement of a document that is there under some guards only. */
function underGuards(terms, assumed) {
    if (assumed.length === 0)
        return terms;
    const ids = assumed.map((guard) => [guard.id, guard.positive]);
    return {
        ...terms,
        guards: [...assumed, ...terms.guards],
        // The same statement under other guards is another one.
        key: `${JSON.stringify(ids)} ${terms.key}`,
    };
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
    const globs = list.entries.map((entry) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .globOf */ .k8)((0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .partsOf */ .CI)(entry.value), _glob_js__WEBPACK_IMPORTED_MODULE_2__/* .actionForm */ .Rw, (0,_guards_js__WEBPACK_IMPORTED_MODULE_5__/* .guardIds */ .kP)(entry.guards)));
    if (list.open !== undefined)
        globs.push((0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .globOf */ .k8)([(0,_letters_js__WEBPACK_IMPORTED_MODULE_3__/* .holeLetter */ .d$)(list.open.symbol, list.open.text, 'any', true).code], _glob_js__WEBPACK_IMPORTED_MODULE_2__/* .actionForm */ .Rw));
    return globSet(globs, list.element === 'NotAction');
}
function resourceSet(statement, variables) {
    const list = statement.resources;
    if (list === undefined)
        return everySet;
    const form = (0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .withVariables */ .sO)(_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .resourceForm */ .j6, variables);
    const globs = list.entries.map((entry) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .globOf */ .k8)((0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .partsOf */ .CI)(entry.value), form, (0,_guards_js__WEBPACK_IMPORTED_MODULE_5__/* .guardIds */ .kP)(entry.guards)));
    if (list.open !== undefined)
        globs.push((0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .globOf */ .k8)([(0,_letters_js__WEBPACK_IMPORTED_MODULE_3__/* .holeLetter */ .d$)(list.open.symbol, list.open.text, 'any', true).code], form));
    return globSet(globs, list.element === 'NotResource');
}
function principalSet(statement) {
    const list = statement.principals;
    if (list === undefined)
        return globSet(_principal_js__WEBPACK_IMPORTED_MODULE_4__/* .everyPrincipal */ .m, false);
    const globs = list.entries.flatMap(_principal_js__WEBPACK_IMPORTED_MODULE_4__/* .principalGlobs */ .G);
    if (list.open !== undefined)
        globs.push((0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .globOf */ .k8)([(0,_letters_js__WEBPACK_IMPORTED_MODULE_3__/* .holeLetter */ .d$)(list.open.symbol, list.open.text, 'any', true).code], {
            ..._glob_js__WEBPACK_IMPORTED_MODULE_2__/* .resourceForm */ .j6,
            arn: false,
            variables: false,
        }));
    return globSet(globs, list.element === 'NotPrincipal');
}


/***/ }),

/***/ 8096:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ not),
/* harmony export */   U: () => (/* binding */ and),
/* harmony export */   or: () => (/* binding */ or)
/* harmony export */ });
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


/***/ })

};
