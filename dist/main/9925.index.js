'use strict';
exports.id = 9925;
exports.ids = [9925];
exports.modules = {

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


/***/ }),

/***/ 6297:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ holeNode)
/* harmony export */ });
/** A scalar whose text is not known; equal symbols of one file stand for equal texts. */
function holeNode(span, text, reason, symbol = text) {
    const hole = {
        kind: 'unresolved',
        text,
        span,
        reason,
        symbol: `${span.file}#${symbol}`,
        shape: 'any',
    };
    return {
        kind: 'scalar',
        text: `\${${text}}`,
        pieces: [hole],
        style: 'plain',
        tag: undefined,
        span,
    };
}


/***/ }),

/***/ 2173:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IR: () => (/* binding */ isDoubleQuote),
/* harmony export */   Jg: () => (/* binding */ isWord),
/* harmony export */   ii: () => (/* binding */ isOddSpace),
/* harmony export */   jj: () => (/* binding */ isZeroWidth),
/* harmony export */   kg: () => (/* binding */ isDelimiter),
/* harmony export */   vo: () => (/* binding */ isSingleQuote),
/* harmony export */   xC: () => (/* binding */ isSpace)
/* harmony export */ });
/* unused harmony export isDigit */
/** Character classes of JSON as people write and paste it. Codes are UTF-16 units. */
function isSpace(code) {
    return code === 32 || code === 10 || code === 13 || code === 9;
}
/** Characters that look like white space, or like nothing, and that JSON does not allow between tokens. */
function isOddSpace(code) {
    if (code < 0x80)
        return code === 11 || code === 12;
    return (code === 0xa0 ||
        code === 0x85 ||
        (code >= 0x2000 && code <= 0x200d) ||
        code === 0x2028 ||
        code === 0x2029 ||
        code === 0x202f ||
        code === 0x205f ||
        code === 0x2060 ||
        code === 0x3000 ||
        code === 0xad ||
        code === 0xfeff);
}
/** Odd spaces that take no room: what stands for them is nothing, not a space. */
function isZeroWidth(code) {
    return (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xad || code === 0xfeff;
}
/** `"` and the characters that word processors and web pages put in its place. */
function isDoubleQuote(code) {
    if (code < 0x80)
        return code === 34;
    return ((code >= 0x201c && code <= 0x201f) ||
        code === 0x2033 ||
        code === 0xab ||
        code === 0xbb ||
        code === 0xff02);
}
/** `'`, the backtick and the typographic forms of both. */
function isSingleQuote(code) {
    return code === 39 || code === 96 || (code >= 0x2018 && code <= 0x201b) || code === 0x2032;
}
function isDigit(code) {
    return code >= 48 && code <= 57;
}
/** Letters, digits and `_` of ASCII. */
function isWord(code) {
    return isDigit(code) || (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95;
}
/** What may follow a complete scalar: white space, a comma, a colon, a closing bracket, the end (NaN). */
function isDelimiter(code) {
    return (Number.isNaN(code) ||
        isSpace(code) ||
        code === 44 ||
        code === 58 ||
        code === 59 ||
        code === 93 ||
        code === 125 ||
        isOddSpace(code));
}


/***/ }),

/***/ 3351:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ skipSpace),
/* harmony export */   ep: () => (/* binding */ atLineStart),
/* harmony export */   kd: () => (/* binding */ lineEnd),
/* harmony export */   se: () => (/* binding */ peek)
/* harmony export */ });
/* unused harmony export codePoint */
/* harmony import */ var _characters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2173);

/** The code at `at`, NaN at the end. */
function peek(cursor, ahead = 0) {
    const at = cursor.at + ahead;
    return at < cursor.end ? cursor.text.charCodeAt(at) : NaN;
}
function lineEnd(cursor, from) {
    const text = cursor.text;
    let at = from;
    while (at < cursor.end) {
        const code = text.charCodeAt(at);
        if (code === 10 || code === 13)
            break;
        at += 1;
    }
    return at;
}
function atLineStart(cursor, at) {
    const before = at > cursor.source.start ? cursor.text.charCodeAt(at - 1) : 10;
    return before === 10 || before === 13;
}
/** White space, comments, code fences, conflict markers and invisible characters. */
function skipSpace(cursor) {
    const text = cursor.text;
    const end = cursor.end;
    let at = cursor.at;
    for (;;) {
        if (at >= end)
            break;
        const code = text.charCodeAt(at);
        if (code === 32 || code === 10 || code === 13 || code === 9) {
            at += 1;
            continue;
        }
        if (code > 64 && code < 0x80 && code !== 96 && code !== 124)
            break;
        if (code === 34 || code === 44)
            break;
        cursor.at = at;
        const next = skipOddity(cursor, code);
        if (next === at)
            break;
        at = next;
    }
    cursor.at = at;
}
/** Where reading goes on behind something that is no JSON and holds no value; the same place if it is none. */
function skipOddity(cursor, code) {
    const { at, text, end, log } = cursor;
    if (code === 47)
        return skipSlashComment(cursor);
    if (code === 35) {
        const stop = lineEnd(cursor, at);
        comment(cursor, at, stop);
        return stop;
    }
    if (code === 96 && text.startsWith('```', at)) {
        const stop = lineEnd(cursor, at);
        log.once({
            code: 'code-fence',
            message: 'a Markdown code fence stands in the text',
            start: at,
            end: stop,
        });
        return stop;
    }
    if ((code === 60 || code === 61 || code === 62 || code === 124) && isConflictMarker(cursor, code))
        return skipConflictMarker(cursor);
    if (!(0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .isOddSpace */ .ii)(code))
        return at;
    if (code === 0xfeff && at === 0)
        return Math.min(end, at + 1);
    log.once({
        code: 'odd-space',
        message: `invisible character ${codePoint(code)} where JSON expects a space`,
        start: at,
        end: at + 1,
    }, 'Replace the invisible characters', [{ start: at, end: at + 1, text: (0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .isZeroWidth */ .jj)(code) ? '' : spaceFor(code) }]);
    return at + 1;
}
function spaceFor(code) {
    return code === 0x2028 || code === 0x2029 || code === 0x85 ? '\n' : ' ';
}
function codePoint(code) {
    return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
function skipSlashComment(cursor) {
    const { at, text, end } = cursor;
    const second = peek(cursor, 1);
    if (second === 47) {
        const stop = lineEnd(cursor, at);
        comment(cursor, at, stop);
        return stop;
    }
    if (second !== 42)
        return at;
    const close = text.indexOf('*/', at + 2);
    const stop = close < 0 || close + 2 > end ? end : close + 2;
    comment(cursor, at, stop);
    return stop;
}
function comment(cursor, start, end) {
    cursor.log.once({
        code: 'comment',
        message: 'JSON has no comments',
        start,
        end,
        outcome: 'tolerated',
    });
}
/** Seven equal characters at the start of a line, as git leaves them. */
function isConflictMarker(cursor, code) {
    if (!atLineStart(cursor, cursor.at))
        return false;
    for (let ahead = 1; ahead < 7; ahead += 1)
        if (peek(cursor, ahead) !== code)
            return false;
    return peek(cursor, 7) !== code;
}
function skipConflictMarker(cursor) {
    const stop = lineEnd(cursor, cursor.at);
    cursor.log.add({
        code: 'conflict-marker',
        message: 'a merge-conflict marker stands in the text; both sides are read',
        start: cursor.at,
        end: stop,
    });
    return stop;
}


/***/ }),

/***/ 7297:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ duplicateMessage),
/* harmony export */   X: () => (/* binding */ duplicates)
/* harmony export */ });
/** The entries of a map whose key was given before. Keys that are not known are equal to none. */
function duplicates(entries) {
    if (entries.length < 2)
        return [];
    if (entries.length <= 8)
        return entries.filter((entry, index) => {
            for (let before = 0; before < index; before += 1)
                if (entries[before]?.key.text === entry.key.text)
                    return isKnown(entry);
            return false;
        });
    const seen = new Set();
    return entries.filter((entry) => {
        if (!isKnown(entry))
            return false;
        if (seen.has(entry.key.text))
            return true;
        seen.add(entry.key.text);
        return false;
    });
}
function isKnown({ key }) {
    return key.pieces.every((piece) => piece.kind === 'literal');
}
function duplicateMessage(key) {
    return `${key} is given twice; readers keep the last one`;
}


/***/ }),

/***/ 7589:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ engineMarkEnd)
/* harmony export */ });
/* harmony import */ var _cursor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3351);

/** How long a mark may be. */
const longest = 1000;
/** How much is looked at for the ends of all marks of a text: each may look at much and find none. */
const mostSearched = 2_000_000;
/** `{{ name \u2026 }}`: braces around a member or a text are JSON, damaged. */
const expression = /\{\{\{?(?!\s*[\w.-]+\s*:)[-~\s]*[A-Za-z_$.#/][^\n{}]{0,1000}?\}\}\}?/y;
/** `{% for \u2026 %}`, `{# \u2026 #}`, `<% \u2026 %>`. */
const statement = /\{%[^\n]{0,1000}?%\}|\{#[^\n]{0,1000}?#\}|<%[^\n]{0,1000}?%>/y;
/**
 * Where a mark of a template engine (Jinja, Mustache, ERB) ends that stands here in the place of JSON; undefined where
 * none does.
 */
function engineMarkEnd(cursor) {
    const first = (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .peek */ .se)(cursor);
    const second = (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .peek */ .se)(cursor, 1);
    const isMark = (first === 123 && (second === 123 || second === 37 || second === 35)) ||
        (first === 60 && second === 37);
    if (!isMark || !cursor.log.mayLook(longest, mostSearched))
        return undefined;
    const pattern = first === 123 && second === 123 ? expression : statement;
    pattern.lastIndex = cursor.at;
    if (!pattern.test(cursor.text))
        return undefined;
    return pattern.lastIndex <= cursor.end ? pattern.lastIndex : undefined;
}


/***/ }),

/***/ 7303:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ piecesText),
/* harmony export */   CG: () => (/* binding */ fileText),
/* harmony export */   _H: () => (/* binding */ holeMark)
/* harmony export */ });
/** Stands for a hole in the text of pieces; the same character in a file is no hole. */
const holeMark = 0xfffc;
function fileText(file, bounds) {
    const path = file.path;
    const text = file.text;
    const span = (start, end) => ({ file: path, start, end });
    return {
        text,
        start: Math.max(0, bounds?.start ?? 0),
        end: Math.min(text.length, bounds?.end ?? text.length),
        file: path,
        span,
        pieces: (start, end) => [
            { kind: 'literal', text: text.slice(start, end), span: span(start, end), exact: true },
        ],
        holeAt: () => undefined,
        editable: span,
    };
}
/** The text of a string that was put together from pieces; `whole` is the span of the string itself. */
function piecesText(pieces, whole) {
    const parts = pieces.filter((piece) => piece.kind !== 'literal' || piece.text !== '');
    const starts = [];
    let text = '';
    for (const part of parts) {
        starts.push(text.length);
        text += part.kind === 'literal' ? part.text : String.fromCharCode(holeMark);
    }
    const total = text.length;
    /** Index of the last part that starts at or before `at`. */
    const partAt = (at) => {
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= at)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    };
    const pointIn = (index, at, side) => {
        const part = parts[index];
        if (part === undefined)
            return whole.start;
        const inside = at - (starts[index] ?? 0);
        if (part.kind === 'literal' && part.exact)
            return part.span.start + inside;
        if (inside <= 0)
            return part.span.start;
        if (inside >= widthOf(part))
            return part.span.end;
        return side === 'start' ? part.span.start : part.span.end;
    };
    const span = (start, end) => {
        if (parts.length === 0)
            return whole;
        const first = start >= total ? parts.length - 1 : partAt(start);
        const last = end > start ? partAt(end - 1) : first;
        const from = parts[first];
        const to = parts[last];
        if (from === undefined || to === undefined)
            return whole;
        if (from.span.file !== to.span.file)
            return from.span;
        const begin = pointIn(first, start, 'start');
        return { file: from.span.file, start: begin, end: Math.max(begin, pointIn(last, end, 'end')) };
    };
    const slice = (start, end) => {
        const found = [];
        for (let index = partAt(start); index < parts.length; index += 1) {
            const part = parts[index];
            const offset = starts[index] ?? 0;
            if (part === undefined || offset >= end)
                break;
            if (part.kind === 'unresolved') {
                if (offset >= start)
                    found.push(part);
                continue;
            }
            const from = Math.max(0, start - offset);
            const to = Math.min(part.text.length, end - offset);
            if (from < to)
                found.push(cut(part, from, to));
        }
        if (found.length > 0)
            return found;
        return [{ kind: 'literal', text: '', span: span(start, start), exact: true }];
    };
    return {
        text,
        start: 0,
        end: total,
        file: whole.file,
        span,
        pieces: slice,
        holeAt(at) {
            const index = partAt(at);
            const part = parts[index];
            return part?.kind === 'unresolved' && starts[index] === at ? part : undefined;
        },
        editable(start, end) {
            if (parts.length === 0)
                return undefined;
            if (start === end) {
                // An insertion goes behind the character before it, whatever that was written as.
                const index = partAt(Math.max(0, start - 1));
                const part = parts[index];
                const atEnd = part !== undefined && start === (starts[index] ?? 0) + widthOf(part);
                if (part?.kind !== 'literal' || !(part.exact || atEnd))
                    return undefined;
                const point = pointIn(index, start, 'end');
                return { file: part.span.file, start: point, end: point };
            }
            const index = partAt(start);
            const part = parts[index];
            if (part?.kind !== 'literal' || !part.exact || index !== partAt(end - 1))
                return undefined;
            return span(start, end);
        },
    };
}
function widthOf(part) {
    return part.kind === 'literal' ? part.text.length : 1;
}
/** A part of a literal; a piece that is not verbatim keeps its whole span. */
function cut(piece, from, to) {
    if (from === 0 && to === piece.text.length)
        return piece;
    const text = piece.text.slice(from, to);
    if (!piece.exact)
        return { kind: 'literal', text, span: piece.span, exact: false };
    const start = piece.span.start;
    return {
        kind: 'literal',
        text,
        span: { file: piece.span.file, start: start + from, end: start + to },
        exact: true,
    };
}


/***/ }),

/***/ 9925:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Mw: () => (/* binding */ maxDepth),
  mo: () => (/* binding */ readMembers),
  wK: () => (/* binding */ readValue)
});

// EXTERNAL MODULE: ./lib/src/parse/hole-node.js
var hole_node = __webpack_require__(6297);
// EXTERNAL MODULE: ./lib/src/parse/json/characters.js
var characters = __webpack_require__(2173);
// EXTERNAL MODULE: ./lib/src/parse/json/cursor.js
var cursor = __webpack_require__(3351);
;// CONCATENATED MODULE: ./lib/src/parse/json/balance.js
/** How much is looked at for all the wrong brackets of a text: each of them looks at all behind it. */
const maxSearched = 2_000_000;
/**
 * True where more brackets are closed from the cursor on, the one at the cursor included, than are open:
 * one of them is too many, and nothing is unclosed. False where enough was looked at for others.
 */
function hasSurplus(cursor, open) {
    const { text, end } = cursor;
    if (!cursor.log.mayLook(end - cursor.at, maxSearched))
        return false;
    let depth = open;
    for (let at = cursor.at; at < end; at += 1) {
        const code = text.charCodeAt(at);
        if (code === 34) {
            // A string ends on its line: what a missing quote would swallow counts.
            for (at += 1; at < end; at += 1) {
                const inside = text.charCodeAt(at);
                if (inside === 34 || inside === 10)
                    break;
                if (inside === 92)
                    at += 1;
            }
        }
        else if (code === 91 || code === 123)
            depth += 1;
        else if (code === 93 || code === 125)
            depth -= 1;
    }
    return depth < 0;
}

// EXTERNAL MODULE: ./lib/src/parse/json/engine-mark.js
var engine_mark = __webpack_require__(7589);
// EXTERNAL MODULE: ./lib/src/parse/json/plain.js
var plain = __webpack_require__(1393);
// EXTERNAL MODULE: ./lib/src/parse/json/reports.js + 1 modules
var reports = __webpack_require__(4481);
// EXTERNAL MODULE: ./lib/src/parse/json/strings.js
var strings = __webpack_require__(703);
;// CONCATENATED MODULE: ./lib/src/parse/json/parser.js








/** Nesting above this is not read: published documents reach 24. */
const maxDepth = 100;
const comma = 44;
const colon = 58;
const semicolon = 59;
const equals = 61;
const openBracket = 91;
const closeBracket = 93;
const openBrace = 123;
const closeBrace = 125;
function progressFrom(at) {
    return { pending: 'nothing', start: at, end: at, before: at, comma: undefined, hole: undefined };
}
function advance(state, start, end, pending) {
    state.before = state.end;
    state.start = start;
    state.end = end;
    state.pending = pending;
    state.comma = undefined;
}
/** Reads the value at the cursor; `undefined` where none starts there. */
function readValue(parser, place = 'value') {
    const code = (0,cursor/* peek */.se)(parser);
    if (code === 34)
        return (0,strings/* readString */.E)(parser);
    const mark = (0,engine_mark/* engineMarkEnd */.X)(parser);
    if (mark !== undefined)
        return readMark(parser, mark);
    if (code === openBrace || code === openBracket) {
        if (parser.open.length >= maxDepth)
            return skipTooDeep(parser);
        return code === openBrace ? readMap(parser) : readList(parser, closeBracket);
    }
    if ((0,characters/* isDoubleQuote */.IR)(code) || (0,characters/* isSingleQuote */.vo)(code))
        return (0,strings/* readString */.E)(parser);
    const ellipsis = ellipsisEnd(parser);
    if (ellipsis === undefined)
        return (0,plain/* readPlain */.r)(parser, place);
    const start = parser.at;
    reports/* ellipsis */.gO(parser, start, ellipsis);
    parser.at = ellipsis;
    return gapNode(parser, start, ellipsis, '...');
}
/** What a template engine is to fill in is a hole. */
function readMark(parser, end) {
    const { at, text } = parser;
    reports/* engineMark */.yJ(parser, at, end);
    parser.at = end;
    return gapNode(parser, at, end, text.slice(at, end), 'template-text');
}
function ellipsisEnd(parser) {
    if ((0,cursor/* peek */.se)(parser) === 0x2026)
        return parser.at + 1;
    let dots = 0;
    while ((0,cursor/* peek */.se)(parser, dots) === 46)
        dots += 1;
    return dots >= 3 ? parser.at + dots : undefined;
}
/** A hole of our own making, for what the text leaves out. */
function gapNode(parser, start, end, text, reason = 'invalid') {
    const span = parser.source.span(start, end);
    return (0,hole_node/* holeNode */.P)(span, text, reason, String(span.start));
}
/** The hole that is the whole of a scalar. */
function wholeHole(node) {
    if (node?.kind !== 'scalar' || node.style !== 'plain' || node.pieces.length !== 1)
        return undefined;
    const piece = node.pieces[0];
    return piece?.kind === 'unresolved' ? piece : undefined;
}
/** Passes over a value that is nested too deep, by counting brackets outside strings. */
function skipTooDeep(parser) {
    const { text, end, at: start } = parser;
    let depth = 0;
    let at = start;
    for (; at < end; at += 1) {
        const code = text.charCodeAt(at);
        if (code === openBrace || code === openBracket)
            depth += 1;
        else if (code === closeBrace || code === closeBracket) {
            depth -= 1;
            if (depth === 0)
                break;
        }
        else if (code === 34) {
            at += 1;
            while (at < end && text.charCodeAt(at) !== 34)
                at += text.charCodeAt(at) === 92 ? 2 : 1;
        }
    }
    parser.at = Math.min(end, at + 1);
    reports/* tooDeep */.DI(parser, start, maxDepth);
    return gapNode(parser, start, start + 1, '\u2026');
}
function readComma(parser, state) {
    const at = parser.at;
    if (parser.text.charCodeAt(at) === semicolon)
        reports/* wrongSeparator */.Bi(parser, at);
    if (state.pending === 'nothing')
        reports/* extraComma */.ao(parser, at);
    else
        state.comma = at;
    state.pending = 'nothing';
    parser.at = at + 1;
}
/** A closing bracket of the other kind: true where it closes something that encloses this. */
function closesOutside(parser, code) {
    const outside = parser.open.lastIndexOf(code === closeBrace ? 'map' : 'list', -2);
    if (parser.open.length > 1 && outside >= 0) {
        if (!hasSurplus(parser, parser.open.length))
            return true;
        reports/* surplus */.tI(parser);
    }
    else
        reports/* unexpected */.os(parser);
    parser.at += 1;
    return false;
}
/** Reads a list; with `}` as its closer, a list that stands in braces. */
function readList(parser, closer) {
    const start = parser.at;
    const items = [];
    const state = progressFrom(start + 1);
    parser.open.push('list');
    parser.at = start + 1;
    for (;;) {
        (0,cursor/* skipSpace */.AN)(parser);
        const code = (0,cursor/* peek */.se)(parser);
        if (code === closer) {
            if (state.comma !== undefined)
                reports/* trailingComma */.ew(parser, state.comma);
            parser.at += 1;
            break;
        }
        if (Number.isNaN(code)) {
            reports/* unclosed */.C5(parser, '[', start, state.end, 'end');
            break;
        }
        if (code === comma || code === semicolon)
            readComma(parser, state);
        else if (code === closeBrace || code === closeBracket) {
            if (!closesOutside(parser, code))
                continue;
            reports/* unclosed */.C5(parser, '[', start, state.end, 'bracket');
            break;
        }
        else if (code === colon) {
            if (!readKeyInList(parser, items, state, start))
                break;
        }
        else
            readItem(parser, items, state);
    }
    parser.open.pop();
    const span = parser.source.span(start, parser.at);
    const list = { kind: 'list', items, tag: undefined, span };
    return state.hole === undefined ? list : { ...list, open: state.hole };
}
function readItem(parser, items, state) {
    const start = parser.at;
    const item = readValue(parser);
    if (item === undefined) {
        reports/* unexpected */.os(parser);
        parser.at += 1;
        return;
    }
    const hole = wholeHole(item);
    if (hole !== undefined && state.pending !== 'nothing')
        state.hole ??= hole;
    else {
        if (state.pending === 'element')
            reports/* missingComma */.WB(parser, state.end);
        else if (state.pending === 'hole') {
            // What stands between two elements without a comma may be any number of elements.
            state.hole ??= wholeHole(items.at(-1));
            if (wholeHole(items.at(-1)) !== undefined)
                items.pop();
        }
        items.push(item);
    }
    advance(state, start, parser.at, hole === undefined ? 'element' : 'hole');
}
/**
 * A colon in a list: the last element is a key. The list's `]` was forgotten, or the `{` of its
 * element. False where the list ends before the key.
 */
function readKeyInList(parser, items, state, start) {
    const key = items.at(-1);
    if (key?.kind !== 'scalar' || state.pending === 'nothing') {
        reports/* unexpected */.os(parser);
        parser.at += 1;
        return true;
    }
    items.pop();
    parser.at = state.start;
    if (items.length > 0 && parser.open.at(-2) === 'map') {
        reports/* unclosed */.C5(parser, '[', start, state.before, 'key');
        return false;
    }
    const from = state.start;
    reports/* missingBrace */.cE(parser, from);
    items.push(readMembers(parser, from, 'implied'));
    advance(state, from, parser.at, 'element');
    return true;
}
function readMap(parser) {
    const start = parser.at;
    parser.at = start + 1;
    const map = readMembers(parser, start, 'braced');
    return map ?? readList(parser, closeBrace);
}
/** Reads members up to the `}`; `undefined`, with the cursor back at `start`, for a list in braces. */
function readMembers(parser, start, form) {
    const entries = [];
    const state = progressFrom(parser.at);
    parser.open.push('map');
    for (;;) {
        (0,cursor/* skipSpace */.AN)(parser);
        const code = (0,cursor/* peek */.se)(parser);
        if (code === closeBrace) {
            if (state.comma !== undefined)
                reports/* trailingComma */.ew(parser, state.comma);
            parser.at += 1;
            break;
        }
        if (Number.isNaN(code)) {
            if (form === 'braced')
                reports/* unclosed */.C5(parser, '{', start, state.end, 'end');
            break;
        }
        if (code === comma || code === semicolon) {
            readComma(parser, state);
            continue;
        }
        if (code === closeBracket) {
            if (form !== 'braced')
                break;
            if (!closesOutside(parser, code))
                continue;
            reports/* unclosed */.C5(parser, '{', start, state.end, 'bracket');
            break;
        }
        const startsValue = (code === openBrace || code === openBracket) && (0,engine_mark/* engineMarkEnd */.X)(parser) === undefined;
        if (startsValue) {
            if (form === 'fragment')
                break;
            if (code === openBrace && parser.open.at(-2) === 'list' && entries.length > 0) {
                if (form === 'braced')
                    reports/* unclosed */.C5(parser, '{', start, state.end, 'element');
                parser.at = state.comma ?? parser.at;
                break;
            }
        }
        const from = parser.at;
        const outcome = readMember(parser, entries, state, form, !startsValue);
        if (outcome === 'end')
            break;
        if (outcome === 'list') {
            parser.open.pop();
            parser.at = start;
            reports/* bracesForBrackets */.$n(parser, start);
            return undefined;
        }
        if (parser.at === from) {
            reports/* unexpected */.os(parser);
            parser.at += 1;
        }
    }
    parser.open.pop();
    reports/* duplicateKeys */.ss(parser, entries);
    const span = parser.source.span(start, parser.at);
    const map = { kind: 'map', entries, tag: undefined, span };
    return state.hole === undefined ? map : { ...map, open: state.hole };
}
function readMember(parser, entries, state, form, keyed) {
    const start = parser.at;
    const key = keyed ? readValue(parser, 'key') : gapNode(parser, start, start, 'key');
    if (key?.kind !== 'scalar')
        return 'next';
    const keyEnd = parser.at;
    if (keyed) {
        (0,cursor/* skipSpace */.AN)(parser);
        const hole = wholeHole(key);
        if (hole !== undefined && (0,cursor/* peek */.se)(parser) !== colon) {
            state.hole ??= hole;
            advance(state, start, keyEnd, 'hole');
            return 'next';
        }
        if (!readColon(parser)) {
            const next = (0,cursor/* peek */.se)(parser);
            if (form === 'fragment' && key.style === 'plain') {
                parser.at = start;
                return 'end';
            }
            const bare = entries.length === 0 && state.hole === undefined && key.style === 'quoted';
            if (bare && form === 'braced' && endsMember(next))
                return 'list';
            if (!endsMember(next))
                reports/* missingColon */.gC(parser, keyEnd);
        }
    }
    else
        reports/* missingKey */.aV(parser, start);
    if (state.pending === 'element')
        reports/* missingComma */.WB(parser, state.end);
    (0,cursor/* skipSpace */.AN)(parser);
    const value = endsMember((0,cursor/* peek */.se)(parser)) ? undefined : readValue(parser);
    if (value === undefined)
        reports/* missingValue */.Qh(parser, start, keyEnd);
    entries.push({ key, value: value ?? gapNode(parser, start, keyEnd, '') });
    advance(state, start, value === undefined ? keyEnd : parser.at, 'element');
    return 'next';
}
function endsMember(code) {
    return Number.isNaN(code) || code === comma || code === closeBrace || code === closeBracket;
}
/** Reads the `:` behind a key, or the `=` or `=>` that other notations have there. */
function readColon(parser) {
    const code = (0,cursor/* peek */.se)(parser);
    if (code === colon) {
        parser.at += 1;
        return true;
    }
    if (code !== equals)
        return false;
    const start = parser.at;
    parser.at += (0,cursor/* peek */.se)(parser, 1) === 62 ? 2 : 1;
    reports/* equalsForColon */.WZ(parser, start, parser.at);
    return true;
}


/***/ }),

/***/ 1393:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ literalEnd),
/* harmony export */   r: () => (/* binding */ readPlain)
/* harmony export */ });
/* harmony import */ var _model_span_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(274);
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1925);
/* harmony import */ var _characters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2173);
/* harmony import */ var _cursor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3351);
/* harmony import */ var _located_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7303);





const jsonNumber = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const literals = ['true', 'false', 'null'];
const wordLike = /^[\w.:*/@+-]+$/;
/** The end of a number, `true`, `false` or `null` that starts here and is followed by a delimiter. */
function literalEnd(cursor) {
    const { text, at } = cursor;
    let stop;
    const code = text.charCodeAt(at);
    if (code === 45 || (code >= 48 && code <= 57)) {
        jsonNumber.lastIndex = at;
        stop = jsonNumber.test(text) ? jsonNumber.lastIndex : undefined;
    }
    else {
        const word = literals.find((literal) => text.startsWith(literal, at));
        stop = word === undefined ? undefined : at + word.length;
    }
    if (stop === undefined || stop > cursor.end)
        return undefined;
    const next = stop < cursor.end ? text.charCodeAt(stop) : NaN;
    const ends = (0,_characters_js__WEBPACK_IMPORTED_MODULE_1__/* .isDelimiter */ .kg)(next) || next === 47 || next === 35;
    return ends && next !== 58 ? stop : undefined;
}
/**
 * Reads a bareword up to the delimiter that ends it: an unquoted string, a placeholder, a run of
 * holes. `undefined` where there is none. A bareword ends at a colon too in a key, and where white
 * space follows the colon.
 */
function readPlain(cursor, place) {
    const { text, at, log } = cursor;
    const literal = place === 'value' ? literalEnd(cursor) : undefined;
    if (literal !== undefined) {
        cursor.at = literal;
        return plainNode(cursor, at, literal);
    }
    const run = plainRun(cursor, place, true) ?? plainRun(cursor, place, false) ?? at;
    let stop = run;
    while (stop > at && isBlank(text.charCodeAt(stop - 1)))
        stop -= 1;
    if (stop === at)
        return undefined;
    cursor.at = run;
    if (hasHole(cursor, at, stop))
        return plainNode(cursor, at, stop);
    if (run === stop && (0,_characters_js__WEBPACK_IMPORTED_MODULE_1__/* .isDoubleQuote */ .IR)((0,_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .peek */ .se)(cursor)) && (0,_characters_js__WEBPACK_IMPORTED_MODULE_1__/* .isDelimiter */ .kg)((0,_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .peek */ .se)(cursor, 1))) {
        cursor.at = stop + 1;
        log.add({
            code: 'missing-quote',
            message: 'the opening quote of this string is missing',
            start: at,
            end: stop + 1,
            repair: { title: 'Insert the missing quote', edits: [{ start: at, end: at, text: '"' }] },
        });
        return {
            ...plainNode(cursor, at, stop),
            style: 'quoted',
            span: cursor.source.span(at, stop + 1),
        };
    }
    const word = text.slice(at, stop);
    const node = plainNode(cursor, at, stop);
    if (isFilledIn(word, node.span.file)) {
        log.add({
            code: 'template-placeholder',
            message: `${shortened(word)} stands without quotes: this is JSON only once a template fills it in`,
            start: at,
            end: stop,
            outcome: 'tolerated',
        });
        return node;
    }
    log.add({
        code: 'unquoted',
        message: `${shortened(word)} is not quoted`,
        start: at,
        end: stop,
        ...(wordLike.test(word)
            ? {
                repair: {
                    title: 'Quote it',
                    edits: [
                        { start: at, end: at, text: '"' },
                        { start: stop, end: stop, text: '"' },
                    ],
                },
            }
            : {}),
    });
    return node;
}
const shortened = (word) => (word.length > 40 ? `${word.slice(0, 40)}\u2026` : word);
/** A whole value that the engine of a template file writes, quotes and all. */
function isFilledIn(word, file) {
    return /^\$\{[^{}"]*\}$/.test(word) && /\.(?:template|tpl|tftpl|tmpl)$/.test(file);
}
function isBlank(code) {
    return (0,_characters_js__WEBPACK_IMPORTED_MODULE_1__/* .isSpace */ .xC)(code) || (0,_characters_js__WEBPACK_IMPORTED_MODULE_1__/* .isOddSpace */ .ii)(code);
}
function hasHole(cursor, start, end) {
    for (let at = start; at < end; at += 1)
        if (cursor.text.charCodeAt(at) === _located_text_js__WEBPACK_IMPORTED_MODULE_3__/* .holeMark */ ._H && cursor.source.holeAt(at) !== undefined)
            return true;
    return false;
}
/** How long a placeholder with delimiters inside may be. */
const maxPlaceholder = 1000;
/**
 * Where a bareword that starts here ends. With `nesting`, delimiters inside `<\u2026>`, `${\u2026}` and
 * `{{\u2026}}` belong to it; `undefined` where such a bracket is not closed on the line or soon.
 */
function plainRun(cursor, place, nesting) {
    const { text, end } = cursor;
    let depth = 0;
    let at = cursor.at;
    for (; at < end; at += 1) {
        const code = text.charCodeAt(at);
        if (code === 10 || code === 13)
            break;
        if (depth > 0 && at - cursor.at > maxPlaceholder)
            return undefined;
        if (nesting && opens(text, at, code))
            depth += 1;
        else if (depth > 0) {
            if (code === 62 || code === 125)
                depth -= 1;
        }
        else if (code === 44 || code === 93 || code === 125 || code === 59)
            break;
        else if (code === 123 || code === 91 || (0,_characters_js__WEBPACK_IMPORTED_MODULE_1__/* .isDoubleQuote */ .IR)(code))
            break;
        else if (code === 58) {
            const next = at + 1 < end ? text.charCodeAt(at + 1) : NaN;
            if (place === 'key' || Number.isNaN(next) || (0,_characters_js__WEBPACK_IMPORTED_MODULE_1__/* .isSpace */ .xC)(next) || (0,_characters_js__WEBPACK_IMPORTED_MODULE_1__/* .isDoubleQuote */ .IR)(next))
                break;
        }
        else if (code === 61 && place === 'key')
            break;
        else if (code === _located_text_js__WEBPACK_IMPORTED_MODULE_3__/* .holeMark */ ._H && at > cursor.at && cursor.source.holeAt(at) !== undefined) {
            // A hole behind a word and a space may be anything; behind a letter it is part of the word.
            if ((0,_characters_js__WEBPACK_IMPORTED_MODULE_1__/* .isSpace */ .xC)(text.charCodeAt(at - 1)))
                break;
        }
    }
    return depth > 0 ? undefined : at;
}
function opens(text, at, code) {
    if (code === 60)
        return true;
    if (code !== 123)
        return false;
    const before = text.charCodeAt(at - 1);
    return before === 36 || before === 123 || text.charCodeAt(at + 1) === 123;
}
function plainNode(cursor, start, stop) {
    const span = cursor.source.span(start, stop);
    const pieces = asOneHole(cursor.source.pieces(start, stop));
    const only = pieces[0];
    const text = pieces.length === 1 && only?.kind === 'literal'
        ? only.text
        : (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .displayOf */ .E3)({ kind: 'string', pieces, span });
    return { kind: 'scalar', text, pieces, style: 'plain', tag: undefined, span };
}
/** Holes one behind the other, with nothing but white space between them, are one hole. */
function asOneHole(pieces) {
    if (pieces.length < 2)
        return pieces;
    const holes = [];
    for (const piece of pieces) {
        if (piece.kind === 'unresolved')
            holes.push(piece);
        else if (piece.text.trim() !== '')
            return pieces;
    }
    const first = holes[0];
    if (first === undefined)
        return pieces;
    const last = holes.at(-1) ?? first;
    return [
        {
            ...first,
            text: holes.map((hole) => hole.text).join(' '),
            symbol: holes.map((hole) => hole.symbol).join('+'),
            span: (0,_model_span_js__WEBPACK_IMPORTED_MODULE_4__/* .enclose */ .gs)(first.span, last.span),
            shape: 'any',
        },
    ];
}


/***/ }),

/***/ 4481:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $n: () => (/* binding */ bracesForBrackets),
  ss: () => (/* binding */ duplicateKeys),
  gO: () => (/* binding */ ellipsis),
  yJ: () => (/* binding */ engineMark),
  WZ: () => (/* binding */ equalsForColon),
  ao: () => (/* binding */ extraComma),
  cE: () => (/* binding */ missingBrace),
  gC: () => (/* binding */ missingColon),
  WB: () => (/* binding */ missingComma),
  aV: () => (/* binding */ missingKey),
  Qh: () => (/* binding */ missingValue),
  tI: () => (/* binding */ surplus),
  DI: () => (/* binding */ tooDeep),
  ew: () => (/* binding */ trailingComma),
  C5: () => (/* binding */ unclosed),
  os: () => (/* binding */ unexpected),
  Bi: () => (/* binding */ wrongSeparator)
});

// EXTERNAL MODULE: ./lib/src/parse/json/cursor.js
var json_cursor = __webpack_require__(3351);
// EXTERNAL MODULE: ./lib/src/parse/json/duplicate-keys.js
var duplicate_keys = __webpack_require__(7297);
// EXTERNAL MODULE: ./lib/src/parse/json/characters.js
var characters = __webpack_require__(2173);
;// CONCATENATED MODULE: ./lib/src/parse/json/indentation.js


/** How much text is looked at for one bracket, behind it and before it: more than any policy has. */
const maxSearch = 65_536;
/** How much is looked at for all the brackets of a text: every one of them may be unclosed. */
const maxSearched = 2_000_000;
/**
 * The end of the last line that still belongs, by its indentation, to the bracket at `open`:
 * where the text goes back to the bracket's own indentation or further without closing it.
 * `undefined` where the indentation says nothing up to the cursor, where the bracket's line starts
 * too far away, and where enough of the text was looked at for other brackets.
 */
function whereIndentationStops(cursor, open) {
    const { text } = cursor;
    const limit = Math.min(cursor.at, cursor.end, open + maxSearch);
    if (!cursor.log.mayLook(0, maxSearched))
        return undefined;
    const start = lineStartOf(text, Math.max(cursor.source.start, open - maxSearch), open);
    if (!cursor.log.mayLook(limit - start, maxSearched))
        return undefined;
    if (start > cursor.source.start && !(0,json_cursor/* atLineStart */.ep)(cursor, start))
        return undefined;
    const own = indentationOf(text, start, limit);
    let lastEnd;
    let at = nextLine(text, open, limit);
    while (at < limit) {
        const indent = indentationOf(text, at, limit);
        const first = at + indent;
        const next = nextLine(text, at, limit);
        const code = text.charCodeAt(first);
        if (first < limit && code !== 10 && code !== 13) {
            if (indent <= own && lastEnd !== undefined)
                return lastEnd;
            lastEnd = trimmedEnd(text, first, next);
        }
        at = next;
    }
    return undefined;
}
/** Where the line of `at` starts, or `floor` where it starts before that. */
function lineStartOf(text, floor, at) {
    let start = at;
    while (start > floor) {
        const before = text.charCodeAt(start - 1);
        if (before === 10 || before === 13)
            break;
        start -= 1;
    }
    return start;
}
function indentationOf(text, at, limit) {
    let stop = at;
    while (stop < limit) {
        const code = text.charCodeAt(stop);
        if (code !== 32 && code !== 9 && code !== 0xa0)
            break;
        stop += 1;
    }
    return stop - at;
}
function nextLine(text, at, limit) {
    let stop = at;
    while (stop < limit && text.charCodeAt(stop) !== 10)
        stop += 1;
    return Math.min(limit, stop + 1);
}
/** The end of a line's text, without white space and without the comma behind its last element. */
function trimmedEnd(text, first, next) {
    let end = next;
    while (end > first && ((0,characters/* isSpace */.xC)(text.charCodeAt(end - 1)) || text.charCodeAt(end - 1) === 44))
        end -= 1;
    return end;
}

;// CONCATENATED MODULE: ./lib/src/parse/json/reports.js



/** The mistakes that the parser meets between values; those inside strings are told where they are read. */
function missingComma(cursor, at) {
    cursor.log.add({
        code: 'missing-comma',
        message: 'a comma is missing after this element',
        start: at,
        end: at,
        repair: { title: 'Insert the missing comma', edits: [{ start: at, end: at, text: ',' }] },
    });
}
function trailingComma(cursor, at) {
    cursor.log.add({
        code: 'trailing-comma',
        message: 'a comma stands before the closing bracket',
        start: at,
        end: at + 1,
        outcome: 'tolerated',
        repair: { title: 'Delete the comma', edits: [{ start: at, end: at + 1, text: '' }] },
    });
}
function extraComma(cursor, at) {
    cursor.log.add({
        code: 'extra-comma',
        message: 'a comma stands where no element ends',
        start: at,
        end: at + 1,
        repair: { title: 'Delete the comma', edits: [{ start: at, end: at + 1, text: '' }] },
    });
}
function wrongSeparator(cursor, at) {
    cursor.log.add({
        code: 'wrong-separator',
        message: '; is used instead of a comma',
        start: at,
        end: at + 1,
        repair: { title: 'Use a comma', edits: [{ start: at, end: at + 1, text: ',' }] },
    });
}
function missingColon(cursor, at) {
    cursor.log.add({
        code: 'missing-colon',
        message: 'a colon is missing after this key',
        start: at,
        end: at,
        repair: { title: 'Insert the missing colon', edits: [{ start: at, end: at, text: ':' }] },
    });
}
function equalsForColon(cursor, start, end) {
    cursor.log.add({
        code: 'wrong-separator',
        message: `${cursor.text.slice(start, end)} is used instead of a colon`,
        start,
        end,
        repair: { title: 'Use a colon', edits: [{ start, end, text: ':' }] },
    });
}
function missingValue(cursor, start, end) {
    cursor.log.add({
        code: 'missing-value',
        message: 'this key has no value',
        start,
        end,
        outcome: 'unreadable',
    });
}
function missingKey(cursor, at) {
    cursor.log.add({
        code: 'missing-key',
        message: 'this value has no key',
        start: at,
        end: at + 1,
        outcome: 'unreadable',
    });
}
function missingBrace(cursor, at) {
    cursor.log.add({
        code: 'missing-brace',
        message: 'the { before this key is missing',
        start: at,
        end: at,
        repair: {
            title: 'Insert the missing brace',
            edits: [{ start: at, end: at, text: '{' }],
            safety: 'unsafe',
        },
    });
}
function bracesForBrackets(cursor, at) {
    cursor.log.add({
        code: 'braces-for-brackets',
        message: 'a list stands in { } instead of [ ]',
        start: at,
        end: at + 1,
    });
}
function ellipsis(cursor, start, end) {
    cursor.log.add({
        code: 'ellipsis',
        message: 'something is left out here',
        start,
        end,
        outcome: 'unreadable',
    });
}
function engineMark(cursor, start, end) {
    const { text } = cursor;
    const mark = end - start > 40 ? `${text.slice(start, start + 40)}\u2026` : text.slice(start, end);
    cursor.log.once({
        code: 'template-placeholder',
        message: `${mark} is for a template engine: what it writes is not known here`,
        start,
        end,
        outcome: 'tolerated',
    });
}
function unexpected(cursor) {
    const { at, text } = cursor;
    cursor.log.add({
        code: 'unexpected-character',
        message: `${text[at] ?? ''} is not expected here`,
        start: at,
        end: at + 1,
    });
}
/** A closing bracket more than was opened; alone on its line, the line goes with it. */
function surplus(cursor) {
    const { at, text } = cursor;
    const bracket = text.charAt(at);
    const end = at + 1;
    let start = at;
    while (start > cursor.source.start && /[ \t]/.test(text.charAt(start - 1)))
        start -= 1;
    const isAlone = (0,json_cursor/* atLineStart */.ep)(cursor, start) &&
        start > cursor.source.start &&
        /^[ \t]*$/.test(text.slice(end, (0,json_cursor/* lineEnd */.kd)(cursor, end)));
    if (!isAlone)
        start = at;
    else
        start -= text.startsWith('\r\n', start - 2) ? 2 : 1;
    cursor.log.add({
        code: 'surplus-bracket',
        message: `this ${bracket} closes nothing`,
        start: at,
        end,
        repair: {
            title: `Remove the surplus ${bracket}`,
            edits: [{ start, end, text: '' }],
            safety: 'safe',
        },
    });
}
function tooDeep(cursor, at, limit) {
    cursor.log.add({
        code: 'too-deep',
        message: `brackets are nested more than ${limit} deep`,
        start: at,
        end: at + 1,
        outcome: 'unreadable',
    });
}
/**
 * A bracket that is never closed. A key in a list or an element in a map shows where the closing
 * one belongs; else the place is where the indentation stops fitting.
 */
function unclosed(cursor, bracket, open, lastEnd, by) {
    const close = bracket === '[' ? ']' : '}';
    const plain = by === 'key' || by === 'element';
    const at = plain ? lastEnd : (whereIndentationStops(cursor, open) ?? lastEnd);
    cursor.log.add({
        code: 'unclosed',
        message: `the closing ${close} is missing here`,
        start: at,
        end: at,
        repair: {
            title: `Insert the missing ${close}`,
            edits: [{ start: at, end: at, text: close }],
            safety: plain ? 'safe' : 'unsafe',
        },
    });
}
/** Two keys of one map that are the same text; readers keep the last. */
function duplicateKeys(cursor, entries) {
    for (const { key } of (0,duplicate_keys/* duplicates */.X)(entries))
        cursor.log.located({
            code: 'duplicate-key',
            message: (0,duplicate_keys/* duplicateMessage */.J)(key.text),
            span: key.span,
            outcome: 'tolerated',
        });
}


/***/ }),

/***/ 703:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readString)
/* harmony export */ });
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1925);
/* harmony import */ var _characters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2173);
/* harmony import */ var _cursor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3351);



/** How far into the next line the rest of a string that a page broke in two is looked for. */
const maxWrap = 120;
/** Reads a string; the cursor stands on its opening quote, whichever it is. */
function readString(cursor) {
    const { text, end } = cursor;
    const open = cursor.at;
    const start = open + 1;
    if (text.charCodeAt(open) !== 34)
        return readOddlyQuoted(cursor, open);
    let escapes;
    let at = start;
    while (at < end) {
        const code = text.charCodeAt(at);
        if (code === 34) {
            const closed = closeQuote(cursor, open, at);
            if (closed !== undefined)
                return closed;
            cursor.at = at + 1;
            return scalar(cursor, open, at + 1, start, at, escapes);
        }
        if (code === 92) {
            const escape = readEscape(cursor, at);
            escapes ??= [];
            escapes.push(escape);
            at = escape.end;
        }
        else if (code < 32) {
            if (code === 10 || code === 13)
                return readBroken(cursor, open, at, escapes);
            controlCharacter(cursor, at);
            at += 1;
        }
        else
            at += 1;
    }
    return readBroken(cursor, open, Math.min(at, end), escapes);
}
function controlCharacter(cursor, at) {
    const code = cursor.text.charCodeAt(at);
    cursor.log.once({
        code: 'control-character',
        message: code === 9 ? 'a tab stands in a string' : 'a control character stands in a string',
        start: at,
        end: at + 1,
    }, 'Escape the control characters', [
        {
            start: at,
            end: at + 1,
            text: code === 9 ? '\\t' : `\\u${code.toString(16).padStart(4, '0')}`,
        },
    ]);
}
/**
 * A quote that closes a string is followed by a delimiter. Where a word follows and a comma stands
 * before it (`"a, "b"`), it is the opening quote of the next string, and ours was forgotten.
 */
function closeQuote(cursor, open, at) {
    const { text, end } = cursor;
    if (at + 1 >= end || !(0,_characters_js__WEBPACK_IMPORTED_MODULE_1__/* .isWord */ .Jg)(text.charCodeAt(at + 1)))
        return undefined;
    let stop = at;
    while (stop > open + 1 && (0,_characters_js__WEBPACK_IMPORTED_MODULE_1__/* .isSpace */ .xC)(text.charCodeAt(stop - 1)))
        stop -= 1;
    if (stop <= open + 1 || text.charCodeAt(stop - 1) !== 44)
        return undefined;
    return unclosed(cursor, open, stop - 1, undefined);
}
/** A string in typographic or single quotes: any quote of its family closes it. */
function readOddlyQuoted(cursor, open) {
    const { text, end, log } = cursor;
    const quote = text.charCodeAt(open);
    const double = (0,_characters_js__WEBPACK_IMPORTED_MODULE_1__/* .isDoubleQuote */ .IR)(quote);
    const closes = (code) => double ? (0,_characters_js__WEBPACK_IMPORTED_MODULE_1__/* .isDoubleQuote */ .IR)(code) : quote === 96 ? code === 96 : code !== 96 && (0,_characters_js__WEBPACK_IMPORTED_MODULE_1__/* .isSingleQuote */ .vo)(code);
    let escapes;
    let inner = false;
    let at = open + 1;
    for (; at < end; at += 1) {
        const code = text.charCodeAt(at);
        if (code === 10 || code === 13)
            break;
        if (code === 92) {
            const escape = readEscape(cursor, at);
            escapes ??= [];
            escapes.push(escape);
            at = escape.end - 1;
        }
        else if (closes(code))
            break;
        else if (code === 34)
            inner = true;
    }
    const closed = at < end && closes(text.charCodeAt(at));
    const edits = [
        { start: open, end: open + 1, text: '"' },
        ...(closed && text.charCodeAt(at) !== 34 ? [{ start: at, end: at + 1, text: '"' }] : []),
    ];
    const character = text[open] ?? '';
    log.once(double
        ? {
            code: 'typographic-quote',
            message: `typographic quote ${character} is used instead of "`,
            start: open,
            end: open + 1,
        }
        : {
            code: 'single-quote',
            message: `${character} is used instead of "`,
            start: open,
            end: open + 1,
        }, 'Use straight double quotes', inner ? [] : edits);
    if (!closed)
        return readBroken(cursor, open, at, escapes);
    cursor.at = at + 1;
    return scalar(cursor, open, at + 1, open + 1, at, escapes);
}
const simpleEscapes = new Map([
    [34, '"'],
    [92, '\\'],
    [47, '/'],
    [98, '\b'],
    [102, '\f'],
    [110, '\n'],
    [114, '\r'],
    [116, '\t'],
]);
function readEscape(cursor, at) {
    const { text, end, log } = cursor;
    const code = at + 1 < end ? text.charCodeAt(at + 1) : NaN;
    const simple = simpleEscapes.get(code);
    if (simple !== undefined)
        return { start: at, end: at + 2, text: simple };
    if (code === 117 && at + 6 <= end) {
        const unit = hexadecimal(text, at + 2);
        if (unit !== undefined)
            return { start: at, end: at + 6, text: String.fromCharCode(unit) };
    }
    const broken = Number.isNaN(code) || code === 10 || code === 13;
    const stop = broken ? at + 1 : at + 2;
    log.add({
        code: 'bad-escape',
        message: broken ? 'a \\ stands alone' : `\\${text[at + 1] ?? ''} is no escape of JSON`,
        start: at,
        end: stop,
        repair: {
            title: 'Double the backslash',
            edits: [{ start: at, end: at + 1, text: '\\\\' }],
            safety: 'unsafe',
        },
    });
    return { start: at, end: stop, text: text.slice(at, stop) };
}
function hexadecimal(text, at) {
    let unit = 0;
    for (let i = at; i < at + 4; i += 1) {
        const code = text.charCodeAt(i);
        const letter = code | 32;
        if (code >= 48 && code <= 57)
            unit = unit * 16 + code - 48;
        else if (letter >= 97 && letter <= 102)
            unit = unit * 16 + letter - 87;
        else
            return undefined;
    }
    return unit;
}
/** A string whose line ends before its quote: broken over two lines, or never closed. */
function readBroken(cursor, open, stop, escapes) {
    const { text } = cursor;
    // `"ec2:Foo\u201d,`: closed by the wrong quote.
    for (let at = open + 1; at < stop; at += 1) {
        const code = text.charCodeAt(at);
        if (code < 0x80 || !(0,_characters_js__WEBPACK_IMPORTED_MODULE_1__/* .isDoubleQuote */ .IR)(code))
            continue;
        if (at + 1 < cursor.end && !(0,_characters_js__WEBPACK_IMPORTED_MODULE_1__/* .isDelimiter */ .kg)(text.charCodeAt(at + 1)))
            continue;
        cursor.log.once({
            code: 'typographic-quote',
            message: `typographic quote ${text[at] ?? ''} is used instead of "`,
            start: at,
            end: at + 1,
        }, 'Use straight double quotes', [{ start: at, end: at + 1, text: '"' }]);
        cursor.at = at + 1;
        return scalar(cursor, open, at + 1, open + 1, at, escapes?.filter((escape) => escape.end <= at));
    }
    const wrap = wrapOf(cursor, stop);
    if (wrap !== undefined)
        return readWrapped(cursor, open, stop, wrap, escapes);
    let end = stop;
    while (end > open + 1) {
        const code = text.charCodeAt(end - 1);
        if (!(0,_characters_js__WEBPACK_IMPORTED_MODULE_1__/* .isSpace */ .xC)(code) && !(0,_characters_js__WEBPACK_IMPORTED_MODULE_1__/* .isOddSpace */ .ii)(code))
            break;
        end -= 1;
    }
    // What closes the list or the element is not part of the string.
    const last = text.charCodeAt(end - 1);
    if (end > open + 1 && (last === 44 || last === 59))
        end -= 1;
    return unclosed(cursor, open, end, escapes);
}
function unclosed(cursor, open, end, escapes) {
    cursor.log.add({
        code: 'missing-quote',
        message: 'the closing quote of this string is missing',
        start: open,
        end,
        repair: { title: 'Insert the missing quote', edits: [{ start: end, end, text: '"' }] },
    });
    cursor.at = end;
    return scalar(cursor, open, end, open + 1, end, escapes?.filter((escape) => escape.end <= end));
}
/** The rest of a string on the next line, if a closing quote and a delimiter follow it there. */
function wrapOf(cursor, stop) {
    const { text } = cursor;
    let start = stop;
    while (start < cursor.end && start < stop + maxWrap) {
        const code = text.charCodeAt(start);
        if (!(0,_characters_js__WEBPACK_IMPORTED_MODULE_1__/* .isSpace */ .xC)(code) && !(0,_characters_js__WEBPACK_IMPORTED_MODULE_1__/* .isOddSpace */ .ii)(code))
            break;
        start += 1;
    }
    const limit = Math.min(cursor.end, start + maxWrap, (0,_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .lineEnd */ .kd)(cursor, start));
    for (let at = start; at < limit; at += 1) {
        const code = text.charCodeAt(at);
        if ((0,_characters_js__WEBPACK_IMPORTED_MODULE_1__/* .isDoubleQuote */ .IR)(code)) {
            const next = at + 1 < cursor.end ? text.charCodeAt(at + 1) : NaN;
            return at > start && (0,_characters_js__WEBPACK_IMPORTED_MODULE_1__/* .isDelimiter */ .kg)(next) ? { start, end: at } : undefined;
        }
        // Another element starts here: the string was not wrapped.
        if (code === 123 || code === 125 || code === 91 || code === 93 || code === 44)
            return undefined;
    }
    return undefined;
}
function readWrapped(cursor, open, stop, wrap, escapes) {
    let head = stop;
    while (head > open + 1 && (0,_characters_js__WEBPACK_IMPORTED_MODULE_1__/* .isSpace */ .xC)(cursor.text.charCodeAt(head - 1)))
        head -= 1;
    cursor.log.add({
        code: 'wrapped-string',
        message: 'a string is broken over two lines',
        start: open,
        end: wrap.end + 1,
        repair: { title: 'Join the two lines', edits: [{ start: head, end: wrap.start, text: '' }] },
    });
    cursor.at = wrap.end + 1;
    const pieces = [
        ...piecesBetween(cursor, open + 1, head, escapes),
        ...cursor.source.pieces(wrap.start, wrap.end),
    ];
    return nodeOf(cursor, open, wrap.end + 1, pieces);
}
function scalar(cursor, open, close, start, end, escapes) {
    return nodeOf(cursor, open, close, piecesBetween(cursor, start, end, escapes));
}
function nodeOf(cursor, open, close, pieces) {
    const span = cursor.source.span(open, close);
    const only = pieces[0];
    const text = pieces.length === 1 && only?.kind === 'literal'
        ? only.text
        : (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .displayOf */ .E3)({ kind: 'string', pieces, span });
    return { kind: 'scalar', text, pieces, style: 'quoted', tag: undefined, span };
}
/** Verbatim runs, and one piece an escape that is not verbatim. */
function piecesBetween(cursor, start, end, escapes) {
    if (escapes === undefined || escapes.length === 0)
        return cursor.source.pieces(start, end);
    const pieces = [];
    let at = start;
    for (const escape of escapes) {
        if (escape.start > at)
            pieces.push(...cursor.source.pieces(at, escape.start));
        const span = cursor.source.span(escape.start, escape.end);
        pieces.push({ kind: 'literal', text: escape.text, span, exact: false });
        at = escape.end;
    }
    if (end > at)
        pieces.push(...cursor.source.pieces(at, end));
    return pieces;
}


/***/ })

};
