'use strict';
exports.id = 5929;
exports.ids = [5929];
exports.modules = {

/***/ 5869:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ isSafeToTokenise),
/* harmony export */   d: () => (/* binding */ depthOf)
/* harmony export */ });
/**
 * Bounds within which the recovering parser is safe. It recurses, and a stack that overflows inside
 * a regular expression ends the process, so that nesting must be known before it starts.
 */
const maxLength = 2_000_000;
const maxIndicators = 150;
const maxRun = 200;
/**
 * False where block collections may nest deeper than the recovering parser's tokeniser can bear: a
 * block level takes an indicator on its line or a column of indentation.
 */
function isSafeToTokenise(text) {
    if (text.length > maxLength)
        return false;
    let run = 0;
    let indicators = 0;
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        // A carriage return by itself ends no line for that tokeniser.
        if (code === 10) {
            run = 0;
            indicators = 0;
            continue;
        }
        const indicator = code === 45 || code === 58 || code === 63;
        if (!indicator && code !== 32 && code !== 9) {
            run = 0;
            continue;
        }
        run += 1;
        if (run > maxRun)
            return false;
        if (!indicator)
            continue;
        indicators += 1;
        if (indicators > maxIndicators)
            return false;
    }
    return true;
}
/** How deep the collections of tokens are nested. Iterative. */
function depthOf(tokens) {
    const stack = [];
    for (const token of tokens)
        stack.push({ token, depth: 0 });
    let deepest = 0;
    for (;;) {
        const next = stack.pop();
        if (next === undefined)
            return deepest;
        const { token, depth } = next;
        deepest = Math.max(deepest, depth);
        if (token.type === 'document') {
            if (token.value !== undefined)
                stack.push({ token: token.value, depth });
        }
        else if ('items' in token)
            for (const { key, value } of token.items) {
                if (key !== undefined && key !== null)
                    stack.push({ token: key, depth: depth + 1 });
                if (value !== undefined)
                    stack.push({ token: value, depth: depth + 1 });
            }
    }
}


/***/ }),

/***/ 5929:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseYaml: () => (/* binding */ parseYaml)
});

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
// EXTERNAL MODULE: ./lib/src/parse/json/parser.js + 1 modules
var parser = __webpack_require__(9925);
// EXTERNAL MODULE: ./lib/src/parse/hole-node.js
var hole_node = __webpack_require__(6297);
;// CONCATENATED MODULE: ./lib/src/parse/yaml/anchors.js

/** How many nodes aliases and merges of one document may stand for, nested aliases counted again. */
const maxExpandedNodes = 100_000;
/** How many aliases may be expanded, nested ones counted again each time. */
const maxExpansions = 1000;
/** The anchors of one document, and what their aliases may still stand for. */
class Anchors {
    #nodes = new Map();
    #weights = new Map();
    #log;
    #expansions = 0;
    #expandedNodes = 0;
    constructor(log) {
        this.#log = log;
    }
    /** An anchored list or map starts: an alias inside it would be a cycle. */
    open(name) {
        this.#nodes.set(name, 'open');
    }
    define(name, node) {
        this.#nodes.set(name, node);
    }
    /** The node that `*name` stands for, shared with its anchor; a hole where there is none. */
    resolve(name, span) {
        const node = this.#nodes.get(name);
        if (node === undefined) {
            if (!/^[\w-]+$/.test(name))
                return this.#unquoted(name, span);
            this.#log.add('unknown-alias', `*${name} names no anchor`, span, 'unreadable');
            return (0,hole_node/* holeNode */.P)(span, `*${name}`, 'undeclared');
        }
        if (node === 'open') {
            this.#log.add('cyclic-alias', `*${name} stands inside its own anchor`, span, 'unreadable');
            return (0,hole_node/* holeNode */.P)(span, `*${name}`, 'cycle');
        }
        const weight = this.#weightOf(node);
        if (!this.#spend(weight.expansions + 1, weight.nodes)) {
            this.#log.add('too-many-aliases', 'aliases stand for more than can be read', span, 'unreadable');
            return (0,hole_node/* holeNode */.P)(span, `*${name}`, 'too-large');
        }
        return node;
    }
    /** `*.example.com`: text that starts with an asterisk and was meant to be quoted. */
    #unquoted(name, span) {
        const text = `*${name}`;
        reportAsterisk(this.#log, span, text);
        const pieces = [{ kind: 'literal', text, span, exact: true }];
        return { kind: 'scalar', text, pieces, style: 'plain', tag: undefined, span };
    }
    #spend(expansions, nodes) {
        const spent = this.#expansions + expansions;
        const expanded = this.#expandedNodes + nodes;
        if (spent > maxExpansions || expanded > maxExpandedNodes)
            return false;
        this.#expansions = spent;
        this.#expandedNodes = expanded;
        return true;
    }
    /** Known for every list and map: `weigh` is called when one is complete. */
    #weightOf(node) {
        return this.#weights.get(node) ?? { nodes: 1, expansions: 0 };
    }
    /** Records what a complete list or map stands for; `aliased` of its children came from aliases. */
    weigh(node, aliased) {
        // Without an anchor nothing can be counted twice.
        if (this.#nodes.size === 0)
            return;
        const children = node.kind === 'list' ? node.items : node.kind === 'map' ? valuesOf(node) : [];
        let nodes = 1;
        let expansions = aliased;
        for (const child of children) {
            const weight = this.#weightOf(child);
            nodes += weight.nodes;
            expansions += weight.expansions;
        }
        this.#weights.set(node, { nodes, expansions });
    }
    /** The entries of a map with its `<<` entries merged: the map's own keys win, then the earlier source. */
    merged(entries) {
        if (!entries.some(isMerge))
            return { entries, open: undefined };
        const own = entries.filter((entry) => !isMerge(entry));
        const known = new Set(own.map(({ key }) => key.text));
        const inherited = [];
        let open;
        for (const { key, value } of entries.filter(isMerge)) {
            for (const source of value.kind === 'list' ? value.items : [value]) {
                if (source.kind !== 'map') {
                    // An alias that could not be resolved was reported as such.
                    const hole = holeOf(source);
                    if (hole === undefined)
                        this.#log.add('bad-merge', '<< takes a map', key.span, 'unreadable');
                    open ??= hole ?? holeOf((0,hole_node/* holeNode */.P)(source.span, '<<', 'invalid'));
                    continue;
                }
                open ??= source.open;
                for (const entry of source.entries) {
                    if (known.has(entry.key.text))
                        continue;
                    if (!this.#spend(0, 1))
                        return { entries: [...inherited, ...own], open };
                    known.add(entry.key.text);
                    inherited.push(entry);
                }
            }
        }
        return { entries: [...inherited, ...own], open };
    }
}
function valuesOf(map) {
    return map.entries.map(({ value }) => value);
}
function isMerge({ key }) {
    return key.style === 'plain' && key.text === '<<';
}
function holeOf(node) {
    if (node.kind !== 'scalar')
        return undefined;
    return node.pieces.find((piece) => piece.kind === 'unresolved');
}
/** Text that starts with `*` and is not quoted is an alias to YAML. */
function reportAsterisk(log, span, text) {
    const { file, start, end } = span;
    log.add('unquoted-asterisk', `${text} has to be quoted in YAML`, span, 'repaired', {
        title: 'Quote it',
        safety: 'safe',
        edits: [
            { span: { file, start, end: start }, text: "'" },
            { span: { file, start: end, end }, text: "'" },
        ],
    });
}

// EXTERNAL MODULE: ./lib/src/parse/json/duplicate-keys.js
var duplicate_keys = __webpack_require__(7297);
;// CONCATENATED MODULE: ./lib/src/parse/yaml/origin.js
/** The file's offset for an offset of the parsed text. */
function fileOffset(origin, offset) {
    let shift = 0;
    for (const { at, width } of origin.inserted) {
        if (at > offset || (at === offset && width > 0))
            break;
        shift += Math.min(width, offset - at);
    }
    return origin.base + offset - shift;
}
function spanIn(origin, start, end) {
    if (origin.inserted.length === 0)
        return { file: origin.file, start: origin.base + start, end: origin.base + end };
    return { file: origin.file, start: fileOffset(origin, start), end: fileOffset(origin, end) };
}
/** True where the file has `text` at the span, letter for letter: repairs may have changed what was parsed. */
function isVerbatim(origin, text, span) {
    if (origin.text === origin.written)
        return true;
    const start = span.start - origin.base;
    return span.end - span.start === text.length && origin.written.startsWith(text, start);
}
/** The origin with `text` put in at an offset of the parsed text. */
function withInsertion(origin, at, text) {
    const width = text.length;
    const moved = origin.inserted.map((one) => (one.at >= at ? { ...one, at: one.at + width } : one));
    return {
        ...origin,
        text: origin.text.slice(0, at) + text + origin.text.slice(at),
        inserted: [...moved, { at, width }].sort((a, b) => a.at - b.at),
    };
}
/** The origin without the character at an offset of the parsed text. */
function withDeletion(origin, at) {
    const moved = origin.inserted.map((one) => (one.at > at ? { ...one, at: one.at - 1 } : one));
    return {
        ...origin,
        text: origin.text.slice(0, at) + origin.text.slice(at + 1),
        inserted: [...moved, { at, width: -1 }].sort((a, b) => a.at - b.at),
    };
}

;// CONCATENATED MODULE: ./lib/src/parse/yaml/scalar-pieces.js

/**
 * The decoded text of a scalar as pieces of its source between `start` and `end`: verbatim runs, and
 * what the source writes otherwise (escapes, folded line breaks, doubled quotes) as inexact pieces.
 */
function scalarPieces(origin, start, end, decoded, form, indent) {
    if (decoded.length === end - start && origin.text.startsWith(decoded, start))
        return [verbatim(origin, decoded, start, end)];
    const pieces = new PieceList(origin);
    if (form === 'double')
        readDouble(pieces, start, end);
    else
        readLines(pieces, start, end, decoded, form, indent);
    pieces.flush();
    if (pieces.text === decoded)
        return pieces.all;
    return [{ kind: 'literal', text: decoded, span: spanIn(origin, start, end), exact: false }];
}
/** A piece that the parsed text has as it is; exact where the file has it too. */
function verbatim(origin, text, start, end) {
    const span = spanIn(origin, start, end);
    return { kind: 'literal', text, span, exact: isVerbatim(origin, text, span) };
}
class PieceList {
    all = [];
    source;
    #origin;
    text = '';
    #exactStart = 0;
    #exactEnd = 0;
    constructor(origin) {
        this.#origin = origin;
        this.source = origin.text;
    }
    /** Verbatim source; runs that follow one another become one piece. */
    exact(start, end) {
        if (start >= end)
            return;
        if (start !== this.#exactEnd) {
            this.flush();
            this.#exactStart = start;
        }
        this.#exactEnd = end;
        this.text += this.source.slice(start, end);
    }
    inexact(text, start, end) {
        if (text === '')
            return;
        this.flush();
        this.text += text;
        this.all.push({ kind: 'literal', text, span: spanIn(this.#origin, start, end), exact: false });
    }
    flush() {
        const start = this.#exactStart;
        const end = this.#exactEnd;
        this.#exactStart = -1;
        this.#exactEnd = -1;
        if (start >= end)
            return;
        this.all.push(verbatim(this.#origin, this.source.slice(start, end), start, end));
    }
}
function isBreak(code) {
    return code === 10 || code === 13;
}
function isBlank(code) {
    return code === 32 || code === 9;
}
/** Where the white space around a line break starts and ends, given a place inside it. */
function breakAround(text, from, at, end) {
    let start = at;
    while (start > from && isBlank(text.charCodeAt(start - 1)))
        start -= 1;
    let stop = at;
    while (stop < end && (isBreak(text.charCodeAt(stop)) || isBlank(text.charCodeAt(stop))))
        stop += 1;
    return [start, stop];
}
/** What line breaks and the blanks around them fold to in a flow scalar. */
function folded(text, start, end) {
    let breaks = 0;
    for (let at = start; at < end; at += 1) {
        const code = text.charCodeAt(at);
        if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10))
            breaks += 1;
    }
    return breaks === 1 ? ' ' : '\n'.repeat(breaks - 1);
}
const escapes = new Map([
    ['0', '\0'],
    ['a', '\u0007'],
    ['b', '\b'],
    ['t', '\t'],
    ['\t', '\t'],
    ['n', '\n'],
    ['v', '\v'],
    ['f', '\f'],
    ['r', '\r'],
    ['e', '\u001b'],
    [' ', ' '],
    ['"', '"'],
    ['/', '/'],
    ['\\', '\\'],
    ['N', '\u0085'],
    ['_', '\u00a0'],
    ['L', '\u2028'],
    ['P', '\u2029'],
]);
const hexadecimalWidths = new Map([
    ['x', 2],
    ['u', 4],
    ['U', 8],
]);
function readDouble(pieces, start, end) {
    const text = pieces.source;
    let run = start;
    let at = start;
    while (at < end) {
        const code = text.charCodeAt(at);
        if (code === 92) {
            pieces.exact(run, at);
            at = readEscape(pieces, at, end);
            run = at;
        }
        else if (isBreak(code)) {
            const [from, stop] = breakAround(text, run, at, end);
            pieces.exact(run, from);
            pieces.inexact(folded(text, from, stop), from, stop);
            at = stop;
            run = stop;
        }
        else
            at += 1;
    }
    pieces.exact(run, end);
}
function readEscape(pieces, at, end) {
    const text = pieces.source;
    // A damaged scalar may end with the backslash: what follows is not of it.
    if (at + 1 >= end) {
        pieces.exact(at, end);
        return end;
    }
    const letter = text[at + 1] ?? '';
    const width = hexadecimalWidths.get(letter);
    if (width !== undefined) {
        const point = Number.parseInt(text.slice(at + 2, at + 2 + width), 16);
        if (point >= 0 && point <= 0x10ffff)
            pieces.inexact(String.fromCodePoint(point), at, Math.min(end, at + 2 + width));
        return Math.min(end, at + 2 + width);
    }
    if (isBreak(text.charCodeAt(at + 1))) {
        const [, stop] = breakAround(text, at + 1, at + 1, end);
        const breaks = folded(text, at + 1, stop);
        pieces.inexact(breaks === ' ' ? '' : breaks, at, stop);
        return stop;
    }
    pieces.inexact(escapes.get(letter) ?? letter, at, at + 2);
    return at + 2;
}
/**
 * Lines of a block, plain or single-quoted scalar: the content of each is in the source as it is;
 * what stands between two contents is read from the decoded text.
 */
function readLines(pieces, start, end, decoded, form, blockIndentation) {
    const text = pieces.source;
    const indent = form === 'block' ? (blockIndentation ?? blockIndent(text, start, end)) : 0;
    let at = start;
    let done = 0;
    let gap = start;
    while (at < end) {
        const lineStart = at;
        let stop = at;
        while (stop < end && !isBreak(text.charCodeAt(stop)))
            stop += 1;
        const next = text.charCodeAt(stop) === 13 && text.charCodeAt(stop + 1) === 10 ? stop + 2 : stop + 1;
        let from = at;
        let to = stop;
        if (form === 'block')
            from = Math.min(stop, at + indent);
        else {
            if (lineStart > start)
                while (from < to && isBlank(text.charCodeAt(from)))
                    from += 1;
            if (stop < end)
                while (to > from && isBlank(text.charCodeAt(to - 1)))
                    to -= 1;
        }
        if (from < to) {
            const separator = separatorBefore(text, from, to, decoded, done, form);
            if (separator === undefined)
                return;
            joinLines(pieces, gap, from, decoded.slice(done, done + separator));
            done += separator + readContent(pieces, from, to, form);
            gap = to;
        }
        at = next;
    }
    joinLines(pieces, gap, Math.min(at, end), decoded.slice(done));
}
/** A line break that is one character in the source too is verbatim; the indentation behind it is not text. */
function joinLines(pieces, start, end, text) {
    if (text.startsWith('\n') && pieces.source.charCodeAt(start) === 10) {
        pieces.exact(start, start + 1);
        if (text.length > 1)
            pieces.inexact(text.slice(1), start + 1, end);
    }
    else
        pieces.inexact(text, start, end);
}
/** How many characters of the decoded text stand before the content of this line. */
function separatorBefore(text, from, to, decoded, done, form) {
    const line = text.slice(from, to);
    const quote = form === 'single' ? line.indexOf("'") : -1;
    const head = quote >= 0 ? line.slice(0, quote + 1) : line;
    let length = 0;
    while (!decoded.startsWith(head, done + length)) {
        const code = decoded.charCodeAt(done + length);
        if (code !== 10 && code !== 32)
            return undefined;
        length += 1;
    }
    return length;
}
/** The content of a line; a doubled quote of a single-quoted scalar is one quote. Returns its decoded length. */
function readContent(pieces, from, to, form) {
    if (form !== 'single') {
        pieces.exact(from, to);
        return to - from;
    }
    const line = pieces.source.slice(from, to);
    let run = 0;
    let length = line.length;
    for (;;) {
        const quote = line.indexOf("''", run);
        if (quote < 0)
            break;
        pieces.exact(from + run, from + quote);
        pieces.inexact("'", from + quote, from + quote + 2);
        length -= 1;
        run = quote + 2;
    }
    pieces.exact(from + run, to);
    return length;
}
/** The indentation of the first line that is not blank. */
function blockIndent(text, start, end) {
    let at = start;
    while (at < end) {
        let stop = at;
        while (stop < end && text.charCodeAt(stop) === 32)
            stop += 1;
        if (stop < end && !isBreak(text.charCodeAt(stop)))
            return stop - at;
        at = text.indexOf('\n', stop) + 1;
        if (at === 0)
            break;
    }
    return 0;
}

;// CONCATENATED MODULE: ./lib/src/parse/yaml/build.js






/** Reads the events of a text into one tree a document. Iterative: depth is bounded by the events. */
function buildNodes(origin, events, log) {
    const documents = [];
    const builder = new Builder(origin, log);
    for (const event of events) {
        const done = builder.take(event);
        if (done !== undefined)
            documents.push(done);
    }
    return documents;
}
class Builder {
    #origin;
    #log;
    #frames = [];
    #anchors;
    #document;
    /** Where the last node ends: an empty value stands behind it. */
    #last = 0;
    constructor(origin, log) {
        this.#origin = origin;
        this.#log = log;
        this.#anchors = new Anchors(log);
    }
    /** The document's tree when its last event was taken. */
    take(event) {
        switch (event.type) {
            case js_yaml/* EVENT_ID */.hy.DOCUMENT:
                this.#anchors = new Anchors(this.#log);
                this.#document = undefined;
                return undefined;
            case js_yaml/* EVENT_ID */.hy.SEQUENCE:
            case js_yaml/* EVENT_ID */.hy.MAPPING:
                this.#start(event);
                return undefined;
            case js_yaml/* EVENT_ID */.hy.SCALAR:
                this.#scalar(event);
                return undefined;
            case js_yaml/* EVENT_ID */.hy.ALIAS: {
                const start = event.anchorStart - 1;
                const span = spanIn(this.#origin, start, event.anchorEnd);
                const name = this.#origin.text.slice(event.anchorStart, event.anchorEnd);
                this.#add(this.#anchors.resolve(name, span), start, event.anchorEnd, true);
                return undefined;
            }
            case js_yaml/* EVENT_ID */.hy.POP: {
                if (this.#frames.length > 0)
                    this.#close();
                else {
                    const document = this.#document;
                    this.#document = undefined;
                    return document;
                }
                return undefined;
            }
        }
    }
    #slice(start, end) {
        return start < 0 ? undefined : this.#origin.text.slice(start, end);
    }
    #start(event) {
        const anchor = this.#slice(event.anchorStart, event.anchorEnd);
        if (anchor !== undefined)
            this.#anchors.open(anchor);
        this.#frames.push({
            kind: event.type === js_yaml/* EVENT_ID */.hy.SEQUENCE ? 'list' : 'map',
            start: event.start,
            flow: event.style === js_yaml/* COLLECTION_STYLE */.Rl.FLOW,
            tag: this.#slice(event.tagStart, event.tagEnd),
            anchor,
            items: [],
            entries: [],
            key: undefined,
            end: event.start,
            aliased: 0,
            open: undefined,
        });
        this.#last = event.start;
    }
    #scalar(event) {
        const tag = this.#slice(event.tagStart, event.tagEnd);
        const anchor = this.#slice(event.anchorStart, event.anchorEnd);
        const { valueStart, valueEnd } = event;
        const empty = valueStart < 0;
        const start = empty ? Math.max(this.#last, event.tagEnd, event.anchorEnd) : valueStart;
        const end = empty ? start : valueEnd;
        const quote = isQuoted(event) ? 1 : 0;
        const text = empty ? '' : (0,js_yaml/* getScalarValue */.KE)(this.#origin.text, event);
        const form = formOf(event);
        const indent = event.indent >= 0 ? event.indent : undefined;
        const node = {
            kind: 'scalar',
            text,
            pieces: scalarPieces(this.#origin, start, end, text, form, indent),
            style: form === 'plain' ? 'plain' : form === 'block' ? 'block' : 'quoted',
            tag,
            span: spanIn(this.#origin, start - quote, end + quote),
        };
        if (anchor !== undefined)
            this.#anchors.define(anchor, node);
        this.#add(node, start - quote, end + quote, false);
    }
    #add(node, start, end, alias) {
        this.#last = end;
        const frame = this.#frames.at(-1);
        if (frame === undefined) {
            this.#document = node;
            return;
        }
        frame.end = end;
        if (alias)
            frame.aliased += 1;
        if (frame.kind === 'list')
            frame.items.push(node);
        else if (frame.key === undefined)
            frame.key = this.#keyOf(node, start, end, frame);
        else {
            frame.entries.push({ key: frame.key, value: node });
            frame.key = undefined;
        }
    }
    /** A list or map as a key is a key that is not known. */
    #keyOf(node, start, end, frame) {
        if (node.kind === 'scalar')
            return node;
        const span = spanIn(this.#origin, start, end);
        const hole = (0,hole_node/* holeNode */.P)(span, this.#origin.text.slice(start, end).slice(0, 200), 'invalid');
        frame.open ??= hole.pieces.find((piece) => piece.kind === 'unresolved');
        return hole;
    }
    #close() {
        const frame = this.#frames.pop();
        if (frame === undefined)
            return;
        const end = frame.flow ? flowEnd(this.#origin.text, frame) : frame.end;
        const node = this.#complete(frame, end);
        if (frame.anchor !== undefined)
            this.#anchors.define(frame.anchor, node);
        this.#anchors.weigh(node, frame.aliased);
        this.#add(node, frame.start, end, false);
    }
    #complete(frame, end) {
        const span = spanIn(this.#origin, frame.start, end);
        const { tag } = frame;
        if (frame.kind === 'list')
            return { kind: 'list', items: frame.items, tag, span };
        reportDuplicates(frame.entries, this.#log);
        const { entries, open } = this.#anchors.merged(frame.entries);
        const hole = frame.open ?? open;
        const map = { kind: 'map', entries, tag, span };
        return templated(this.#origin.text, frame, map) ?? (hole ? { ...map, open: hole } : map);
    }
}
function reportDuplicates(entries, log) {
    for (const { key } of (0,duplicate_keys/* duplicates */.X)(entries))
        if (key.text !== '<<' || key.style !== 'plain')
            log.add('duplicate-key', (0,duplicate_keys/* duplicateMessage */.J)(key.text), key.span, 'tolerated');
}
/** `{{ expression }}` of a template engine reads as a map with a map as its key. */
function templated(text, frame, map) {
    const inner = map.entries[0];
    if (!frame.flow || map.entries.length !== 1 || inner?.key.pieces[0]?.kind !== 'unresolved')
        return undefined;
    if (!text.startsWith('{{', frame.start) || inner.value.kind !== 'scalar')
        return undefined;
    return inner.value.text === '' ? (0,hole_node/* holeNode */.P)(map.span, inner.key.text, 'template-text') : undefined;
}
function isQuoted(event) {
    return event.style === js_yaml/* SCALAR_STYLE */.jK.SINGLE_QUOTED || event.style === js_yaml/* SCALAR_STYLE */.jK.DOUBLE_QUOTED;
}
function formOf(event) {
    switch (event.style) {
        case js_yaml/* SCALAR_STYLE */.jK.PLAIN:
            return 'plain';
        case js_yaml/* SCALAR_STYLE */.jK.SINGLE_QUOTED:
            return 'single';
        case js_yaml/* SCALAR_STYLE */.jK.DOUBLE_QUOTED:
            return 'double';
        default:
            return 'block';
    }
}
/** Where a flow collection's closing bracket stands, behind its last child; a pair in a list has none. */
function flowEnd(text, frame) {
    const open = text.charCodeAt(frame.start);
    if (open !== 91 && open !== 123)
        return frame.end;
    let at = Math.max(frame.end, frame.start + 1);
    for (; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code === 93 || code === 125)
            return at + 1;
        if (code === 35) {
            const line = text.indexOf('\n', at);
            if (line < 0)
                break;
            at = line;
        }
        else if (code > 44 && code !== 58)
            break;
    }
    return frame.end;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__.later(8815, 8815);
// EXTERNAL MODULE: ./lib/src/parse/yaml/depth-guard.js
var depth_guard = __webpack_require__(5869);
;// CONCATENATED MODULE: ./lib/src/parse/yaml/damaged.js








/**
 * Reads what can be read of YAML that is damaged, with the one library that goes on behind an
 * error. `undefined` where the text may be nested too deep for it.
 */
function readDamaged(origin, log) {
    if (!(0,depth_guard/* isSafeToTokenise */.T)(origin.text))
        return undefined;
    const tokens = [...new dist/* Parser */.iX().parse(origin.text)];
    if ((0,depth_guard/* depthOf */.d)(tokens) > parser/* maxDepth */.Mw)
        return undefined;
    const composer = new dist/* Composer */.Dk({
        strict: false,
        uniqueKeys: false,
        logLevel: 'silent',
        prettyErrors: false,
        schema: 'failsafe',
    });
    const nodes = [];
    for (const document of composer.compose(tokens, true, origin.text.length))
        nodes.push(...readDocument(origin, document, log));
    return nodes;
}
function readDocument(origin, document, log) {
    if (document.contents === null)
        return [];
    const reader = { origin, log, anchors: new Anchors(log) };
    return [readNode(reader, document.contents)];
}
/** Recursive: called on trees of at most `maxDepth` levels. */
function readNode(reader, node) {
    const { origin, anchors, log } = reader;
    const [start, valueEnd] = node.range;
    const span = spanIn(origin, start, valueEnd);
    if ((0,dist/* isAlias */.Vj)(node))
        return anchors.resolve(node.source, span);
    const tag = node.tag?.startsWith('!') === true ? node.tag : undefined;
    if ((0,dist/* isScalar */.jn)(node))
        return damaged_define(reader, node.anchor, readScalar(reader, node, tag));
    if (node.anchor !== undefined)
        anchors.open(node.anchor);
    if ((0,dist/* isSeq */.oP)(node)) {
        const items = node.items.map((item) => readNode(reader, item));
        return damaged_define(reader, node.anchor, { kind: 'list', items, tag, span });
    }
    const written = [];
    for (const { key, value } of node.items)
        written.push({
            key: readKey(reader, key, start),
            value: value === null ? emptyAt(reader, key.range[1]) : readNode(reader, value),
        });
    reportDuplicates(written, log);
    const { entries, open } = anchors.merged(written);
    const map = { kind: 'map', entries, tag, span };
    return damaged_define(reader, node.anchor, open === undefined ? map : { ...map, open });
}
function damaged_define(reader, anchor, node) {
    if (anchor !== undefined)
        reader.anchors.define(anchor, node);
    reader.anchors.weigh(node, 0);
    return node;
}
function emptyAt({ origin }, at) {
    const span = spanIn(origin, at, at);
    const pieces = [{ kind: 'literal', text: '', span, exact: true }];
    return { kind: 'scalar', text: '', pieces, style: 'plain', tag: undefined, span };
}
function readKey(reader, key, start) {
    const node = key === null ? emptyAt(reader, start) : readNode(reader, key);
    if (node.kind === 'scalar')
        return node;
    const text = reader.origin.text.slice(key?.range[0] ?? start, key?.range[1] ?? start);
    return (0,hole_node/* holeNode */.P)(node.span, text.slice(0, 200), 'invalid');
}
function readScalar(reader, node, tag) {
    const { origin } = reader;
    const form = (0,dist/* isScalar */.jn)(node) ? damaged_formOf(node.type) : 'plain';
    const text = (0,dist/* isScalar */.jn)(node) && typeof node.value === 'string' ? node.value : '';
    const [start, end] = node.range;
    const from = form === 'block' ? Math.min(end, lineAfter(origin.text, start)) : start;
    const quote = form === 'single' || form === 'double' ? 1 : 0;
    const closed = quote === 1 && end - start > 1 && origin.text[end - 1] === origin.text[start];
    return {
        kind: 'scalar',
        text,
        pieces: scalarPieces(origin, from + quote, closed ? end - 1 : end, text, form),
        style: form === 'plain' ? 'plain' : form === 'block' ? 'block' : 'quoted',
        tag,
        span: spanIn(origin, from, end),
    };
}
function lineAfter(text, at) {
    const line = text.indexOf('\n', at);
    return line < 0 ? text.length : line + 1;
}
function damaged_formOf(type) {
    if (type === 'QUOTE_SINGLE')
        return 'single';
    if (type === 'QUOTE_DOUBLE')
        return 'double';
    return type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED' ? 'block' : 'plain';
}

// EXTERNAL MODULE: ./lib/src/model/span.js
var span = __webpack_require__(274);
// EXTERNAL MODULE: ./lib/src/parse/json/problem-log.js
var problem_log = __webpack_require__(2001);
;// CONCATENATED MODULE: ./lib/src/parse/yaml/log.js


/** Above this the text is not a damaged document but something else; the rest is counted in one problem. */
const maxProblems = 200;
/** Collects the problems of one YAML text. */
class YamlLog {
    #problems = [];
    #once = new Set();
    /** Stands for the problems that are not listed. */
    #rest;
    #dropped = 0;
    add(code, message, span, outcome, fix) {
        if (this.#problems.length < maxProblems) {
            this.#problems.push({ code, message, span, outcome, ...(fix === undefined ? {} : { fix }) });
            return;
        }
        this.#dropped += 1;
        this.#rest = {
            code: 'too-many-problems',
            message: `${this.#dropped} more problems are not listed`,
            span: this.#rest?.span ?? { ...span, end: span.start },
            outcome: (0,problem_log/* worse */.J)(this.#rest?.outcome ?? 'tolerated', outcome),
        };
    }
    /** Adds the problem unless one with its code is there. */
    once(code, message, span, outcome, fix) {
        if (this.#once.has(code))
            return;
        this.#once.add(code);
        this.add(code, message, span, outcome, fix);
    }
    problems() {
        const sorted = [...this.#problems].sort((a, b) => (0,span/* compareSpans */.fd)(a.span, b.span));
        return this.#rest === undefined ? sorted : [...sorted, this.#rest];
    }
}

// EXTERNAL MODULE: ./lib/src/parse/json/characters.js
var characters = __webpack_require__(2173);
;// CONCATENATED MODULE: ./lib/src/parse/yaml/lines.js

/** The line that holds `at`, or the one before or after it that is not blank. */
function lineAround(text, at, step) {
    let start = text.lastIndexOf('\n', at - 1) + 1;
    for (let tries = 0; tries < 20; tries += 1) {
        if (step === 1 || (step === 0 && tries > 0)) {
            const next = text.indexOf('\n', start);
            if (next < 0)
                return undefined;
            start = next + 1;
        }
        else if (step === -1) {
            if (start === 0)
                return undefined;
            start = text.lastIndexOf('\n', start - 2) + 1;
        }
        const line = lineAt(text, start);
        if (line !== undefined)
            return line;
        if (step === 0)
            return undefined;
    }
    return undefined;
}
function lineAt(text, start) {
    const stop = text.indexOf('\n', start);
    const end = stop < 0 ? text.length : stop;
    let first = start;
    while (first < end && text.charCodeAt(first) === 32)
        first += 1;
    const code = text.charCodeAt(first);
    if (first >= end || code === 13 || code === 35)
        return undefined;
    const isItem = code === 45 && (text.charCodeAt(first + 1) === 32 || first + 1 === end);
    return { start, end, indent: first - start, isItem };
}
/**
 * One line that is indented one column more or less than the sibling before or behind it: moved to
 * its sibling's column. `undefined` where the failure is another.
 */
function alignLine(origin, position, log) {
    const failed = lineAround(origin.text, position, 0) ?? lineAround(origin.text, position, -1);
    if (failed === undefined)
        return undefined;
    const before = lineAround(origin.text, failed.start, -1);
    return (align(origin, failed, log) ?? (before === undefined ? undefined : align(origin, before, log)));
}
function align(origin, line, log) {
    const { text } = origin;
    const next = lineAround(text, line.start, 1);
    const before = lineAround(text, line.start, -1);
    // Behind an invisible character nothing says where a line starts, or where its neighbour does.
    const isOdd = (one) => /[\s\u200b\u2060]/.test(text.charAt(one.start + one.indent));
    if ([line, next, before].some((one) => one !== undefined && isOdd(one)))
        return undefined;
    const sibling = [next, before].find((other) => other?.isItem === line.isItem && Math.abs(other.indent - line.indent) === 1);
    if (sibling === undefined)
        return undefined;
    // A line that has a sibling at its own column is in its place.
    const own = [next, before].some((other) => other?.isItem === line.isItem && other.indent === line.indent);
    if (own)
        return undefined;
    const at = fileOffset(origin, line.start);
    const span = { file: origin.file, start: at, end: fileOffset(origin, line.start + line.indent) };
    const more = sibling.indent > line.indent;
    const edit = more
        ? { span: { ...span, end: at }, text: ' ' }
        : { span: { ...span, end: at + 1 }, text: '' };
    const message = 'this line is not indented like its siblings';
    log.add('uneven-indentation', message, span, 'repaired', {
        title: 'Align the line with its siblings',
        safety: 'safe',
        edits: [edit],
    });
    return more ? withInsertion(origin, line.start, ' ') : withDeletion(origin, line.start);
}
/** A value or item that opens a quote and does not close it, with a new entry on the next line. */
const openDouble = /^ *(?:- )*(?:[\w.-]+: +)?(?:![\w:]+ +)?"(?:[^"\\]|\\.)*$/;
const openSingle = /^ *(?:- )*(?:[\w.-]+: +)?(?:![\w:]+ +)?'(?:[^']|'')*$/;
const newEntry = /^ *(?:- |[\w.-]+:(?: |$))/;
/** The quote that a line opens and leaves open although the next line starts a new entry. */
function openQuote(line, next) {
    if (next !== '' && !newEntry.test(next))
        return undefined;
    if (line.includes('"') && openDouble.test(line))
        return '"';
    return line.includes("'") && openSingle.test(line) ? "'" : undefined;
}
function closedAt(origin, at, quote, log) {
    const offset = fileOffset(origin, at);
    const span = { file: origin.file, start: offset, end: offset };
    log.add('missing-quote', 'the closing quote of this string is missing', span, 'repaired', {
        title: 'Insert the missing quote',
        safety: 'safe',
        edits: [{ span, text: quote }],
    });
    return withInsertion(origin, at, quote);
}
/** The text with the quote closed that the line before `position` leaves open; else `undefined`. */
function closeQuoteBefore(origin, position, log) {
    const { text } = origin;
    const start = text.lastIndexOf('\n', position - 1) + 1;
    const stop = text.indexOf('\n', start);
    if (start < 2)
        return undefined;
    const before = text.lastIndexOf('\n', start - 2) + 1;
    const line = text.slice(before, start - 1).trimEnd();
    const next = text.slice(start, stop < 0 ? text.length : stop).trimEnd();
    const quote = next === '' ? undefined : openQuote(line, next);
    return quote === undefined ? undefined : closedAt(origin, before + line.length, quote, log);
}
/** The text with the closing quotes of such lines; `undefined` where there are none. */
function closeQuotes(origin, log) {
    const lines = origin.text.split('\n');
    let mended = origin;
    let shift = 0;
    let start = 0;
    let closed = 0;
    for (const [index, full] of lines.entries()) {
        const line = full.trimEnd();
        const quote = openQuote(line, lines[index + 1]?.trimEnd() ?? '');
        if (quote !== undefined) {
            closed += 1;
            if (closed > 20)
                return undefined;
            mended = closedAt(mended, start + line.length + shift, quote, log);
            shift += 1;
        }
        start += full.length + 1;
    }
    return closed > 0 ? mended : undefined;
}

;// CONCATENATED MODULE: ./lib/src/parse/yaml/tabs.js

/** How many spaces a tab stands for where the next line says nothing. */
const tabWidth = 2;
/** More than a hand-edited file has; each is an insertion to map offsets across and a copy of the text. */
const maxTabbedLines = 200;
const maxCopied = 100_000_000;
/**
 * The text with the tabs of indentations as spaces: as many as the next line has, which most often
 * is a sibling. `undefined` where there are no such tabs, or too many.
 */
function withoutTabs(origin, log) {
    const lines = linesOf(origin.text);
    const tabbed = lines.filter(({ indent }) => indent.includes('\t'));
    const first = tabbed[0];
    if (first === undefined || tabbed.length > maxTabbedLines)
        return undefined;
    if (tabbed.length * origin.text.length > maxCopied)
        return undefined;
    const span = spanIn(origin, first.start, first.start + first.indent.length);
    log.once('tab-indentation', 'tabs stand in the indentation', span, 'repaired');
    let mended = origin;
    // From the last line to the first, so that offsets of the lines before stay true.
    for (let index = lines.length - 1; index >= 0; index -= 1) {
        const line = lines[index];
        if (line?.indent.includes('\t') !== true)
            continue;
        const next = lines[index + 1]?.indent;
        const guess = line.indent.replaceAll('\t', ' '.repeat(tabWidth)).length;
        const wanted = next === undefined || next.includes('\t') ? guess : next.length;
        const end = line.start + line.indent.length;
        const text = mended.text.slice(0, line.start) + ' '.repeat(line.indent.length) + mended.text.slice(end);
        mended = { ...mended, text };
        if (wanted > line.indent.length)
            mended = withInsertion(mended, end, ' '.repeat(wanted - line.indent.length));
    }
    return mended;
}
/** The lines that are not blank. */
function linesOf(text) {
    const lines = [];
    for (const match of text.matchAll(/^[ \t]*(?=[^\s])/gm))
        lines.push({ start: match.index, indent: match[0] });
    return lines;
}

;// CONCATENATED MODULE: ./lib/src/parse/yaml/mend.js





/** More than any line that belongs to a deeper key is indented. */
const indentation = ' '.repeat(40);
/**
 * The text with one plain damage repaired, offsets still those of the file; `undefined` where the
 * damage is none that can be repaired on the spot.
 */
function mend(origin, failure, log) {
    if (failure.reason === 'deficient indentation') {
        const { position } = failure;
        return closeQuoteBefore(origin, position, log) ?? indent(origin, position, log);
    }
    if (failure.reason.startsWith('name of an alias node must')) {
        const at = failure.position - 1;
        if (origin.text[at] === '*')
            return quoteAsterisk(origin, at, log);
    }
    if (failure.reason.startsWith('tab characters')) {
        const mended = withoutTabs(origin, log);
        if (mended !== undefined)
            return mended;
    }
    if (failure.reason.startsWith('bad indentation')) {
        const mended = alignLine(origin, failure.position, log);
        if (mended !== undefined)
            return mended;
    }
    return mendLines(origin, log) ?? closeQuotes(origin, log);
}
/** A continued string or a closing bracket at its parent's indentation: YAML 1.1 readers accept it. */
function indent(origin, position, log) {
    const line = origin.text.lastIndexOf('\n', position - 1) + 1;
    const at = fileOffset(origin, line);
    log.once('deficient-indentation', 'this line is indented less than the key it belongs to', { file: origin.file, start: at, end: Math.max(at, fileOffset(origin, position)) }, 'tolerated');
    return withInsertion(origin, line, indentation);
}
function quoteAsterisk(origin, at, log) {
    reportAsterisk(log, spanIn(origin, at, at + 1), '*');
    return withInsertion(withInsertion(origin, at + 1, "'"), at, "'");
}
/**
 * Blanks out what is no YAML, character for character: invisible characters in the indentation,
 * merge-conflict markers, lines of a template engine.
 */
function mendLines(origin, log) {
    const odd = [];
    let text = '';
    let done = 0;
    const replace = (start, end) => {
        text += origin.text.slice(done, start) + ' '.repeat(end - start);
        done = end;
    };
    for (let start = 0; start < origin.text.length;) {
        let stop = origin.text.indexOf('\n', start);
        if (stop < 0)
            stop = origin.text.length;
        const line = origin.text.slice(start, stop);
        const what = unreadableLine(line);
        if (what !== undefined) {
            log.once(what.code, what.message, spanIn(origin, start, stop), what.outcome);
            replace(start, line.endsWith('\r') ? stop - 1 : stop);
        }
        else {
            const width = oddIndentation(line);
            if (width > 0 && start + width > 1) {
                const span = spanIn(origin, start, start + width);
                odd.push({ span, text: ' '.repeat(width) });
                replace(start, start + width);
            }
        }
        start = stop + 1;
    }
    const first = odd[0];
    if (first !== undefined)
        log.once('odd-space', 'invisible characters stand in the indentation', first.span, 'repaired', {
            title: 'Replace the invisible characters',
            safety: 'safe',
            edits: odd,
        });
    if (done === 0)
        return undefined;
    return { ...origin, text: text + origin.text.slice(done) };
}
/** What Helm's lines say of the lines around them; other expressions put text in their place. */
const helmDirective = /^\{\{-?\s*(?:(?:if|else|end|range|with|define|block)\b|\/\*).*\}\}$/;
function unreadableLine(line) {
    if (/^(<{7}|={7}|>{7}|\|{7})(?![<=>|])/.test(line))
        return {
            code: 'conflict-marker',
            message: 'a merge-conflict marker stands in the text; both sides are read',
            outcome: 'repaired',
        };
    const text = line.trim();
    if ((text.startsWith('{%') && text.endsWith('%}')) || helmDirective.test(text))
        return {
            code: 'template-directive',
            message: 'lines of a template engine stand in the text; what is between them is read',
            outcome: 'tolerated',
        };
    if (!text.startsWith('{{') || !text.endsWith('}}'))
        return undefined;
    return {
        code: 'template-line',
        message: 'a line of a template engine was not read',
        outcome: 'unreadable',
    };
}
/** The width of an indentation that holds other white space than spaces and tabs. */
function oddIndentation(line) {
    let odd = false;
    let at = 0;
    for (; at < line.length; at += 1) {
        const code = line.charCodeAt(at);
        if ((0,characters/* isOddSpace */.ii)(code))
            odd = true;
        else if (code !== 32)
            break;
    }
    return odd ? at : 0;
}

;// CONCATENATED MODULE: ./lib/src/parse/yaml/yaml.js







/** Repairs are tried one at a time, each with another reading of the text: at most so many, and so much text. */
const maxRepairs = 60;
const maxRepairedText = 20_000_000;
/**
 * Parses YAML into located trees in which every scalar is text, tags are kept as written, aliases
 * and `<<` are resolved. Damage is repaired where it is plain, else read around. `bounds` are offsets
 * into the file's text. Never throws.
 */
function parseYaml(file, bounds) {
    const log = new YamlLog();
    const base = bounds?.start ?? 0;
    const text = bounds === undefined ? file.text : file.text.slice(base, bounds.end);
    let origin = { file: file.path, text, written: text, base, inserted: [] };
    let last = -1;
    for (let repairs = 0;; repairs += 1) {
        const outcome = eventsOf(origin.text);
        if (!('reason' in outcome))
            return { nodes: buildNodes(origin, outcome.events, log), problems: log.problems() };
        if (outcome.reason.startsWith('nesting exceeded')) {
            const at = Math.min(outcome.position, text.length);
            const message = `collections are nested more than ${parser/* maxDepth */.Mw} deep`;
            log.add('too-deep', message, spanIn(origin, at, at), 'unreadable');
            return { nodes: [], problems: log.problems() };
        }
        const spent = repairs >= maxRepairs || repairs * text.length > maxRepairedText;
        // A repair that did not help is not followed by another at the same place.
        const again = fileOffset(origin, outcome.position) === last;
        last = fileOffset(origin, outcome.position);
        const mended = spent || again ? undefined : mend(origin, outcome, log);
        if (mended === undefined)
            return readAround(origin, outcome, log);
        origin = mended;
    }
}
/** Reads a text that stays damaged, and says where it is. */
function readAround(origin, failure, log) {
    const at = Math.min(failure.position, origin.text.length);
    log.add('yaml-syntax', failure.reason, spanIn(origin, at, at), 'unreadable');
    return { nodes: readDamaged(origin, log) ?? [], problems: log.problems() };
}
function eventsOf(text) {
    try {
        return { events: (0,js_yaml/* parseEvents */.PH)(text, { maxDepth: parser/* maxDepth */.Mw }) };
    }
    catch (error) {
        if (!(error instanceof js_yaml/* YAMLException */.tB))
            return { reason: 'the text cannot be read as YAML', position: 0 };
        return { reason: error.reason, position: error.mark?.position ?? 0 };
    }
}


/***/ })

};
