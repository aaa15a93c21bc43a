'use strict';
exports.id = 6316;
exports.ids = [6316];
exports.modules = {

/***/ 6316:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  YK: () => (/* binding */ parseExpression),
  z4: () => (/* binding */ parseHcl),
  QC: () => (/* binding */ parseTemplate)
});

// EXTERNAL MODULE: ./lib/src/model/multimap.js
var multimap = __webpack_require__(4347);
;// CONCATENATED MODULE: ./lib/src/parse/hcl/landmarks.js

/** Words that only ever start a block at the top of a Terraform file. */
const header = /(?:resource|data|module|variable|output|locals|provider|terraform|moved|removed|import|check|ephemeral|action(?=[ \t]*"))[ \t"{]/y;
const word = /^[\p{ID_Start}_][\p{ID_Continue}_-]*$/u;
/** No marker of a heredoc is longer. */
const longestWord = 200;
/** True where a line at the left edge starts a top-level block. */
function atTopHeader(text, at) {
    if (at > 0 && text.charCodeAt(at - 1) !== 10)
        return false;
    header.lastIndex = at;
    if (!header.test(text))
        return false;
    const line = text.slice(at, Math.min(lineEnd(text, at), at + 500));
    return line.includes('{') && !line.slice(0, line.indexOf('{')).includes('=');
}
/** True where a line starts with a word that only ever starts a top-level block, whatever follows. */
function atTopWord(text, at) {
    header.lastIndex = at;
    return header.test(text);
}
function lineEnd(text, at) {
    const end = text.indexOf('\n', at);
    return end < 0 ? text.length : end;
}
function landmarksIn(text) {
    const headers = [];
    const markers = new Map();
    for (let at = 0; at < text.length;) {
        if (atTopHeader(text, at))
            headers.push(at);
        const end = lineEnd(text, at);
        const line = end - at > longestWord + 100 ? '' : text.slice(at, end).trim();
        if (line.length <= longestWord && word.test(line)) {
            (0,multimap/* addTo */.D)(markers, line, at);
        }
        at = end + 1;
    }
    return { headers, markers, lastCommentEnd: text.lastIndexOf('*/') };
}
/** The first of ascending positions that is not before `from`. */
function firstFrom(positions, from) {
    let low = 0;
    let high = positions.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((positions[middle] ?? 0) < from)
            low = middle + 1;
        else
            high = middle;
    }
    return positions[low];
}

;// CONCATENATED MODULE: ./lib/src/parse/hcl/scanner.js

/** How deep expressions and blocks may nest; far beyond what people write, far below the stack's end. */
const maxDepth = 300;
/** Raised where a text stops being HCL; caught by the body, which goes on with the next item. */
class HclFailure extends Error {
    problem;
    constructor(problem) {
        super(problem.message);
        this.problem = problem;
    }
}
function readerOf(file, closeAtHeaders = false) {
    return {
        file: file.path,
        text: file.text,
        at: file.text.charCodeAt(0) === 0xfeff ? 1 : 0,
        newlines: true,
        closeAtHeaders,
        depth: 0,
        comments: [],
        problems: [],
        wasted: 0,
        landmarks: undefined,
    };
}
function landmarksOf(reader) {
    return (reader.landmarks ??= landmarksIn(reader.text));
}
function spanFrom(reader, start, end = reader.at) {
    return { file: reader.file, start, end };
}
function fail(reader, code, message, start = reader.at) {
    const end = Math.min(reader.text.length, Math.max(start + 1, reader.at));
    throw new HclFailure({
        code,
        message,
        span: spanFrom(reader, Math.min(start, end), end),
        outcome: 'unreadable',
    });
}
/** Notes a mistake that was read over. */
function repaired(reader, code, message, span, fix) {
    const problem = { code, message, span, outcome: 'repaired' };
    reader.problems.push(fix === undefined ? problem : { ...problem, fix });
}
/** Runs `read` one level deeper; fails beyond `maxDepth`. */
function deeper(reader, read) {
    if (reader.depth >= maxDepth)
        fail(reader, 'too-deep', 'The nesting is too deep to be read');
    reader.depth += 1;
    const result = read(reader);
    reader.depth -= 1;
    return result;
}
/** Runs `read` with line breaks significant or not, and restores what held before. */
function withNewlines(reader, significant, read) {
    const before = reader.newlines;
    reader.newlines = significant;
    const result = read(reader);
    reader.newlines = before;
    return result;
}
/** Skips blanks and comments, and line breaks where they mean nothing; the code unit there, NaN at the end. */
function peek(reader) {
    const { text } = reader;
    for (;;) {
        const code = text.charCodeAt(reader.at);
        if (code === 32 || code === 9)
            reader.at += 1;
        else if (code === 10) {
            if (reader.newlines)
                return code;
            reader.at += 1;
        }
        else if (code === 13 && text.charCodeAt(reader.at + 1) === 10) {
            if (reader.newlines)
                return 10;
            reader.at += 2;
        }
        else if (code === 35)
            skipLineComment(reader, 1);
        else if (code === 47 && text.charCodeAt(reader.at + 1) === 47)
            skipLineComment(reader, 2);
        else if (code === 47 && text.charCodeAt(reader.at + 1) === 42)
            skipBlockComment(reader);
        else
            return code;
    }
}
/** Moves over one line break; `peek` has answered 10. */
function takeNewline(reader) {
    reader.at += reader.text.charCodeAt(reader.at) === 13 ? 2 : 1;
}
function skipLineComment(reader, mark) {
    const start = reader.at;
    let end = reader.text.indexOf('\n', start);
    if (end < 0)
        end = reader.text.length;
    else if (reader.text.charCodeAt(end - 1) === 13)
        end -= 1;
    note(reader, start, end, reader.text.slice(start + mark, end));
}
function skipBlockComment(reader) {
    const start = reader.at;
    const isClosed = reader.landmarks === undefined || reader.landmarks.lastCommentEnd >= start + 2;
    const close = isClosed ? reader.text.indexOf('*/', start + 2) : -1;
    if (close < 0)
        fail(reader, 'unterminated-comment', 'The comment is not closed', start);
    note(reader, start, close + 2, reader.text.slice(start + 2, close));
}
function note(reader, start, end, text) {
    reader.at = end;
    const last = reader.comments.at(-1);
    if (last === undefined || last.span.start < start)
        reader.comments.push({ text, span: spanFrom(reader, start, end) });
}
const plainIdentifier = /[A-Za-z_][A-Za-z0-9_-]*/y;
const identifierStart = /[\p{ID_Start}_]/u;
const identifierRun = /[\p{ID_Continue}_-]*/uy;
function isPlainStart(code) {
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95;
}
/** True where an identifier starts at the reader's position. */
function atIdentifier(reader) {
    const code = reader.text.charCodeAt(reader.at);
    if (code < 128)
        return isPlainStart(code);
    const point = reader.text.codePointAt(reader.at);
    return point !== undefined && identifierStart.test(String.fromCodePoint(point));
}
/** The identifier at the position, which is moved behind it; undefined where there is none. */
function takeIdentifier(reader) {
    const { text, at: start } = reader;
    plainIdentifier.lastIndex = start;
    let end = plainIdentifier.test(text) ? plainIdentifier.lastIndex : start;
    if (text.charCodeAt(end) >= 128 && (end > start || atIdentifier(reader))) {
        identifierRun.lastIndex = end;
        end += identifierRun.exec(text)?.[0].length ?? 0;
    }
    if (end === start)
        return undefined;
    reader.at = end;
    return text.slice(start, end);
}
/** The identifier that follows, without moving; `undefined` where there is none. */
function lookIdentifier(reader) {
    const { at } = reader;
    const name = takeIdentifier(reader);
    reader.at = at;
    return name;
}
/** Moves over `text` if it stands at the position. */
function take(reader, text) {
    if (!reader.text.startsWith(text, reader.at))
        return false;
    reader.at += text.length;
    return true;
}
/** What stands at the position, in words for a message. */
function seen(reader) {
    const code = reader.text.charCodeAt(reader.at);
    if (Number.isNaN(code))
        return 'the end of the file';
    if (code === 10 || code === 13)
        return 'a line break';
    if (code === 34)
        return "'\"'";
    const name = lookIdentifier(reader);
    if (name !== undefined)
        return `"${name.slice(0, 40)}"`;
    return `"${String.fromCodePoint(reader.text.codePointAt(reader.at) ?? code)}"`;
}

;// CONCATENATED MODULE: ./lib/src/parse/hcl/literal.js

const escapes = new Map([
    ['n', '\n'],
    ['r', '\r'],
    ['t', '\t'],
    ['"', '"'],
    ['\\', '\\'],
]);
/** The piece of an escape in a quoted string; the reader stands at the backslash and is moved behind it. */
function readEscape(reader) {
    const start = reader.at;
    const letter = reader.text.charAt(start + 1);
    reader.at = start + 2;
    const plain = escapes.get(letter);
    if (plain !== undefined)
        return piece(reader, start, plain);
    const digits = letter === 'u' ? 4 : letter === 'U' ? 8 : 0;
    if (digits === 0)
        fail(reader, 'invalid-escape', `The escape "\\${letter}" does not exist`, start);
    const hex = reader.text.slice(start + 2, start + 2 + digits);
    if (!/^[0-9a-fA-F]+$/.test(hex) || hex.length !== digits)
        fail(reader, 'invalid-escape', `The escape "\\${letter}" needs ${digits} hex digits`, start);
    reader.at += digits;
    const point = Number.parseInt(hex, 16);
    const known = point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff);
    return piece(reader, start, known ? String.fromCodePoint(point) : '\ufffd');
}
/** The piece of `$${` or `%%{`, which stand for `${` and `%{`. */
function readDoubledMark(reader) {
    const start = reader.at;
    reader.at = start + 3;
    return piece(reader, start, `${reader.text.charAt(start)}{`);
}
function piece(reader, start, text) {
    return { kind: 'literal', text, span: spanFrom(reader, start), exact: false };
}
const textRun = /[^"\\$%\n\r]*/y;
/** Where text that means itself ends: at what may close a string, escape, interpolate or break the line. */
function behindText(text, start) {
    textRun.lastIndex = start;
    return textRun.test(text) ? textRun.lastIndex : start;
}
/** Pieces without the white space at their end. */
function trimEnd(pieces) {
    const kept = [...pieces];
    for (let last = kept.pop(); last !== undefined; last = kept.pop()) {
        const text = last.text.trimEnd();
        if (text === '')
            continue;
        const { file, start, end } = last.span;
        const span = last.exact ? { file, start, end: start + text.length } : { file, start, end };
        return [...kept, { ...last, text, span }];
    }
    return kept;
}
/** Pieces without the white space at their start. */
function trimStart(pieces) {
    for (const [index, first] of pieces.entries()) {
        const text = first.text.trimStart();
        if (text !== '')
            return [dropStart(first, first.text.length - text.length), ...pieces.slice(index + 1)];
    }
    return [];
}
/** A piece without its first `count` characters. */
function dropStart(piece, count) {
    if (count === 0)
        return piece;
    const { file, start, end } = piece.span;
    const span = piece.exact ? { file, start: start + count, end } : piece.span;
    return { ...piece, text: piece.text.slice(count), span };
}
/** Pieces with neighbours joined where the source runs on. */
function joinRuns(pieces) {
    if (pieces.length < 2)
        return pieces;
    const joined = [];
    let run = [];
    const close = () => {
        const [first] = run;
        const last = run.at(-1);
        if (first === undefined || last === undefined)
            return;
        const span = { file: first.span.file, start: first.span.start, end: last.span.end };
        const text = run.length === 1 ? first.text : run.map((one) => one.text).join('');
        joined.push({ kind: 'literal', text, span, exact: first.exact });
        run = [];
    };
    for (const next of pieces) {
        const last = run.at(-1);
        if (last !== undefined && !(last.exact && next.exact && last.span.end === next.span.start))
            close();
        run.push(next);
    }
    close();
    return joined;
}

// EXTERNAL MODULE: ./lib/src/model/span.js
var model_span = __webpack_require__(274);
;// CONCATENATED MODULE: ./lib/src/parse/hcl/template-parts.js



/** Trims, takes off a flush heredoc's indent (in this order, as Terraform does) and nests the directives. */
function arrange(reader, flat, flush) {
    const trimmed = flat.some((part) => part.kind === 'mark' && (part.trimBefore || part.trimAfter))
        ? trim(flat)
        : flat;
    return nest(reader, flush ? unindent(trimmed) : trimmed);
}
/** A `~` eats the white space of the run of text beside it, no further than that run. */
function trim(flat) {
    return flat.map((part, index) => {
        if (part.kind === 'mark')
            return part;
        const before = flat[index - 1];
        const after = flat[index + 1];
        let { pieces } = part;
        if (before?.kind === 'mark' && before.trimAfter)
            pieces = trimStart(pieces);
        if (after?.kind === 'mark' && after.trimBefore)
            pieces = trimEnd(pieces);
        return pieces === part.pieces ? part : { ...part, pieces };
    });
}
function unindent(flat) {
    let indent = Number.POSITIVE_INFINITY;
    for (const part of flat)
        if (part.startsLine)
            indent = Math.min(indent, indentOf(part));
    if (indent === 0 || indent === Number.POSITIVE_INFINITY)
        return flat;
    return flat.map((part) => {
        if (part.kind === 'mark' || !part.startsLine || isBlank(part))
            return part;
        const [first, ...rest] = part.pieces;
        return first === undefined ? part : { ...part, pieces: [dropStart(first, indent), ...rest] };
    });
}
function isBlank(part) {
    const last = part.pieces.at(-1);
    return last?.text.endsWith('\n') === true && part.pieces.every((one) => one.text.trim() === '');
}
/** The white space that starts a line; a line without text of its own has no say. */
function indentOf(part) {
    if (part.kind === 'mark')
        return 0;
    if (isBlank(part))
        return Number.POSITIVE_INFINITY;
    const first = part.pieces[0]?.text ?? '';
    return first.length - first.trimStart().length;
}
function nest(reader, flat) {
    const whole = { file: reader.file, start: reader.at, end: reader.at };
    const stack = [{ mark: undefined, span: whole, parts: [], otherwise: undefined }];
    const top = () => stack.at(-1) ?? misplaced(whole);
    const add = (part) => {
        const frame = top();
        (frame.otherwise ?? frame.parts).push(part);
    };
    for (const part of joinText(flat)) {
        if (part.kind === 'text') {
            if (part.pieces.length > 0)
                add({ kind: 'text', pieces: part.pieces, span: part.span });
            continue;
        }
        const { mark, span } = part;
        const frame = top();
        if (mark.kind === 'interpolation')
            add({ kind: 'interpolation', expression: mark.expression, span });
        else if (mark.kind === 'if' || mark.kind === 'for')
            stack.push({ mark, span, parts: [], otherwise: undefined });
        else if (mark.kind === 'else') {
            if (frame.mark?.kind !== 'if' || frame.otherwise !== undefined)
                misplaced(span);
            frame.otherwise = [];
        }
        else if (mark.kind === 'endif') {
            if (frame.mark?.kind !== 'if')
                misplaced(span);
            stack.pop();
            const { condition } = frame.mark;
            const otherwise = frame.otherwise ?? [];
            const both = (0,model_span/* enclose */.gs)(frame.span, span);
            add({ kind: 'if', condition, then: frame.parts, otherwise, span: both });
        }
        else {
            if (frame.mark?.kind !== 'for')
                misplaced(span);
            stack.pop();
            const { keyName, valueName, collection } = frame.mark;
            const both = (0,model_span/* enclose */.gs)(frame.span, span);
            add({ kind: 'for', keyName, valueName, collection, body: frame.parts, span: both });
        }
        if (stack.length > 200)
            misplaced(span);
    }
    const last = top();
    if (last.mark !== undefined)
        misplaced(last.span);
    return last.parts;
}
/** Neighbouring runs of text as one. */
function joinText(flat) {
    const joined = [];
    for (let i = 0; i < flat.length; i += 1) {
        const part = flat[i];
        if (part === undefined)
            continue;
        if (part.kind === 'mark') {
            joined.push(part);
            continue;
        }
        const pieces = [...part.pieces];
        let { span } = part;
        for (let next = flat[i + 1]; next?.kind === 'text'; next = flat[i + 1]) {
            for (const one of next.pieces)
                pieces.push(one);
            span = (0,model_span/* enclose */.gs)(span, next.span);
            i += 1;
        }
        joined.push({ ...part, pieces: joinRuns(pieces), span });
    }
    return joined;
}
function misplaced(span) {
    throw new HclFailure({
        code: 'invalid-directive',
        message: 'This template directive is not closed, or closes nothing',
        span,
        outcome: 'unreadable',
    });
}

;// CONCATENATED MODULE: ./lib/src/parse/hcl/template.js




/** The quoted string at the reader's position. */
function readQuoted(reader, readExpression) {
    const start = reader.at;
    reader.at += 1;
    const parts = readPlain(reader) ??
        arrange(reader, readFlat(reader, { kind: 'quoted', start }, readExpression), false);
    return { kind: 'template', form: 'quoted', parts, span: spanFrom(reader, start) };
}
/** The rest of a quoted string of nothing but text, as nearly all are; undefined for every other. */
function readPlain(reader) {
    const { text, at: start } = reader;
    const end = behindText(text, start);
    if (text.charCodeAt(end) !== 34)
        return undefined;
    reader.at = end + 1;
    if (end === start)
        return [];
    const span = { file: reader.file, start, end };
    const piece = { kind: 'literal', text: text.slice(start, end), span, exact: true };
    return [{ kind: 'text', pieces: [piece], span }];
}
/** The heredoc at the reader's position, which ends behind the closing marker. */
function readHeredoc(reader, readExpression) {
    const start = reader.at;
    reader.at += 2;
    const flush = take(reader, '-');
    const marker = takeIdentifier(reader);
    if (marker === undefined)
        fail(reader, 'invalid-heredoc', 'A heredoc needs a marker after "<<"');
    const code = reader.text.charCodeAt(reader.at);
    const broken = code === 10 || (code === 13 && reader.text.charCodeAt(reader.at + 1) === 10);
    if (!broken)
        fail(reader, 'invalid-heredoc', `A line break must follow the marker of the heredoc`, start);
    takeNewline(reader);
    const ending = { kind: 'heredoc', start, marker };
    if (!isClosedBelow(reader, marker))
        failUnclosed(reader, ending);
    const flat = readFlat(reader, ending, readExpression);
    const parts = arrange(reader, flat, flush);
    return { kind: 'template', form: 'heredoc', parts, span: spanFrom(reader, start) };
}
/** The rest of the text as a template, as `templatefile` reads it. */
function readTemplateText(reader, readExpression) {
    return arrange(reader, readFlat(reader, { kind: 'file' }, readExpression), false);
}
function readFlat(reader, ending, readExpression) {
    const { text } = reader;
    const parts = [];
    let pieces = [];
    let start = reader.at;
    let run = reader.at;
    let startsLine = true;
    const closeRun = () => {
        if (reader.at === run)
            return;
        const literal = text.slice(run, reader.at);
        pieces.push({ kind: 'literal', text: literal, span: spanFrom(reader, run), exact: true });
    };
    const closeText = () => {
        closeRun();
        if (pieces.length > 0)
            parts.push({ kind: 'text', pieces, startsLine, span: spanFrom(reader, start) });
        if (pieces.length > 0)
            startsLine = false;
        pieces = [];
        start = reader.at;
        run = reader.at;
    };
    if (ending.kind === 'heredoc' && closesHeredoc(reader, ending))
        return parts;
    for (;;) {
        reader.at = behindText(text, reader.at);
        const code = text.charCodeAt(reader.at);
        if (code === 34 && ending.kind === 'quoted') {
            closeText();
            reader.at += 1;
            return parts;
        }
        if (code === 92 && ending.kind === 'quoted') {
            closeRun();
            pieces.push(readEscape(reader));
            run = reader.at;
        }
        else if (code === 36 || code === 37) {
            const next = text.charCodeAt(reader.at + 1);
            if (next === code && text.charCodeAt(reader.at + 2) === 123) {
                closeRun();
                pieces.push(readDoubledMark(reader));
                run = reader.at;
            }
            else if (next === 123) {
                closeText();
                parts.push(readMark(reader, startsLine, readExpression));
                startsLine = false;
                start = reader.at;
                run = reader.at;
            }
            else
                reader.at += 1;
        }
        else if (code === 10) {
            if (ending.kind === 'quoted')
                failUnclosed(reader, ending);
            reader.at += 1;
            closeText();
            startsLine = true;
            if (ending.kind === 'heredoc' && closesHeredoc(reader, ending))
                return parts;
        }
        else if (code === 13 && ending.kind !== 'file' && text.charCodeAt(reader.at + 1) !== 10)
            fail(reader, 'lone-carriage-return', 'A carriage return stands without a line feed');
        else if (Number.isNaN(code)) {
            if (ending.kind !== 'file')
                failUnclosed(reader, ending);
            closeText();
            return parts;
        }
        else
            reader.at += 1;
    }
}
function failUnclosed(reader, ending) {
    if (ending.kind === 'quoted')
        fail(reader, 'unterminated-string', 'The string is not closed on its line', ending.start);
    const message = `The heredoc has no closing line "${ending.marker.slice(0, 40)}"`;
    reader.at = ending.start + 2 + ending.marker.length;
    fail(reader, 'unterminated-heredoc', message, ending.start);
}
/** False where no line below ends a heredoc of this marker; looked up once a text is known to be damaged. */
function isClosedBelow(reader, marker) {
    if (reader.landmarks === undefined)
        return true;
    const close = firstFrom(reader.landmarks.markers.get(marker) ?? [], reader.at);
    return close !== undefined && reader.text.includes('\n', close);
}
/** Moves behind the closing marker if the line at the position is one; a line break must follow it. */
function closesHeredoc(reader, ending) {
    const { text } = reader;
    let at = reader.at;
    while (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9)
        at += 1;
    if (!text.startsWith(ending.marker, at))
        return false;
    const end = text.indexOf('\n', at);
    if (end < 0 || text.slice(at, end).trimEnd() !== ending.marker)
        return false;
    reader.at = at + ending.marker.length;
    return true;
}
/** An interpolation or one part of a directive, `${` or `%{` at the position. */
function readMark(reader, startsLine, readExpression) {
    const start = reader.at;
    const directive = reader.text.charCodeAt(start) === 37;
    reader.at += 2;
    return withNewlines(reader, false, () => {
        const trimBefore = take(reader, '~');
        const mark = directive
            ? readDirective(reader, readExpression)
            : { kind: 'interpolation', expression: readExpression(reader) };
        peek(reader);
        const trimAfter = take(reader, '~');
        if (!take(reader, '}')) {
            const message = `Expected "}" to end what "${directive ? '%' : '$'}{" opens, found ${seen(reader)}`;
            fail(reader, 'unterminated-template', message);
        }
        return { kind: 'mark', mark, trimBefore, trimAfter, startsLine, span: spanFrom(reader, start) };
    });
}
function readDirective(reader, readExpression) {
    peek(reader);
    const start = reader.at;
    const keyword = takeIdentifier(reader);
    switch (keyword) {
        case 'if':
            return { kind: 'if', condition: readExpression(reader) };
        case 'else':
        case 'endif':
        case 'endfor':
            return { kind: keyword };
        case 'for': {
            const first = readName(reader);
            peek(reader);
            const second = take(reader, ',') ? readName(reader) : undefined;
            peek(reader);
            if (takeIdentifier(reader) !== 'in')
                fail(reader, 'invalid-directive', 'Expected "in" in the template\'s "for"', start);
            const collection = readExpression(reader);
            return second === undefined
                ? { kind: 'for', keyName: undefined, valueName: first, collection }
                : { kind: 'for', keyName: first, valueName: second, collection };
        }
        default:
            return fail(reader, 'invalid-directive', 'This template directive does not exist', start);
    }
}
/** The name of an iterator. */
function readName(reader) {
    peek(reader);
    const name = takeIdentifier(reader);
    if (name === undefined)
        fail(reader, 'invalid-for', `Expected a name in "for", found ${seen(reader)}`);
    return name;
}

;// CONCATENATED MODULE: ./lib/src/parse/hcl/collection.js


/** `[a, b]` or `[for \u2026]`, the reader at the bracket. */
function readTuple(reader, readExpression) {
    const start = reader.at;
    reader.at += 1;
    return withNewlines(reader, false, () => {
        peek(reader);
        if (lookIdentifier(reader) === 'for')
            return readFor(reader, start, 'tuple', readExpression);
        const { items } = readItems(reader, ']', readExpression);
        return { kind: 'tuple', items, span: spanFrom(reader, start) };
    });
}
/** Expressions between commas, and whether the reader was moved over `close` or stands at `...`. */
function readItems(reader, close, readExpression) {
    const items = [];
    for (;;) {
        peek(reader);
        if (take(reader, close))
            return { items, closed: true };
        const item = readExpression(reader);
        items.push(item);
        peek(reader);
        if (take(reader, ',') || reader.text.startsWith(close, reader.at))
            continue;
        if (close === ')' && reader.text.startsWith('...', reader.at))
            return { items, closed: false };
        if (!startsItem(reader))
            fail(reader, 'missing-comma', `Expected "," or "${close}", found ${seen(reader)}`);
        missingComma(reader, item.span);
    }
}
/** True where what follows can only be the next item, so that a comma was left out. */
function startsItem(reader) {
    const code = reader.text.charCodeAt(reader.at);
    return code === 34 || code === 123;
}
function missingComma(reader, before) {
    const span = { file: before.file, start: before.end, end: before.end };
    repaired(reader, 'missing-comma', 'A comma is missing between two items', before, {
        title: 'Add the comma',
        safety: 'safe',
        edits: [{ span, text: ',' }],
    });
}
/** `{ a = b }` or `{for \u2026}`, the reader at the brace. */
function readObject(reader, readExpression) {
    const start = reader.at;
    reader.at += 1;
    const isFor = withNewlines(reader, false, () => {
        const { at } = reader;
        peek(reader);
        const found = lookIdentifier(reader) === 'for';
        if (!found)
            reader.at = at;
        return found;
    });
    if (isFor)
        return withNewlines(reader, false, () => readFor(reader, start, 'object', readExpression));
    return withNewlines(reader, true, () => {
        const entries = [];
        for (;;) {
            skipLines(reader);
            if (take(reader, '}'))
                return { kind: 'object', entries, span: spanFrom(reader, start) };
            const entry = readEntry(reader, readExpression);
            entries.push(entry);
            const code = peek(reader);
            if (code === 10 || code === 125 || take(reader, ','))
                continue;
            if (code !== 34)
                fail(reader, 'missing-comma', `Expected "," or a line break, found ${seen(reader)}`);
            missingComma(reader, entry.span);
        }
    });
}
function skipLines(reader) {
    while (peek(reader) === 10)
        takeNewline(reader);
}
function readEntry(reader, readExpression) {
    const start = reader.at;
    const key = readKey(reader, readExpression);
    peek(reader);
    if (!take(reader, '=') && !take(reader, ':'))
        fail(reader, 'invalid-object', `Expected "=" after the key, found ${seen(reader)}`);
    const value = readExpression(reader);
    return { key, value, span: spanFrom(reader, start) };
}
function readKey(reader, readExpression) {
    const start = reader.at;
    const name = takeIdentifier(reader);
    if (name !== undefined) {
        const span = spanFrom(reader, start);
        const code = peek(reader);
        if (code === 61 && reader.text.charCodeAt(reader.at + 1) === 61)
            reader.at = start;
        else if (code === 61 || code === 58)
            return { kind: 'bare-key', name, span };
        else
            reader.at = start;
    }
    return readExpression(reader);
}
function readFor(reader, start, form, readExpression) {
    takeIdentifier(reader);
    const first = readName(reader);
    peek(reader);
    const second = take(reader, ',') ? readName(reader) : undefined;
    peek(reader);
    const at = reader.at;
    if (takeIdentifier(reader) !== 'in') {
        reader.at = at;
        fail(reader, 'invalid-for', `Expected "in" in "for", found ${seen(reader)}`);
    }
    const collection = readExpression(reader);
    expect(reader, ':', 'invalid-for');
    const head = readExpression(reader);
    let key;
    let value = head;
    let group = false;
    if (form === 'object') {
        expect(reader, '=>', 'invalid-for');
        key = head;
        value = readExpression(reader);
        peek(reader);
        group = take(reader, '...');
    }
    peek(reader);
    let condition;
    if (lookIdentifier(reader) === 'if') {
        takeIdentifier(reader);
        condition = readExpression(reader);
    }
    expect(reader, form === 'tuple' ? ']' : '}', 'invalid-for');
    return {
        kind: 'for',
        form,
        keyName: second === undefined ? undefined : first,
        valueName: second ?? first,
        collection,
        key,
        value,
        condition,
        group,
        span: spanFrom(reader, start),
    };
}
/** Moves over `text`, or fails. */
function expect(reader, text, code) {
    peek(reader);
    if (!take(reader, text))
        fail(reader, code, `Expected "${text}", found ${seen(reader)}`);
}

;// CONCATENATED MODULE: ./lib/src/parse/hcl/expression.js



/** Reads one expression at the reader's position; raises HclFailure where there is none. */
function readExpression(reader) {
    return deeper(reader, readConditional);
}
function readConditional(reader) {
    const condition = readBinary(reader, 1);
    if (peek(reader) !== 63)
        return condition;
    reader.at += 1;
    const then = readExpression(reader);
    expect(reader, ':', 'invalid-conditional');
    const otherwise = readExpression(reader);
    const span = spanFrom(reader, condition.span.start, otherwise.span.end);
    return { kind: 'conditional', condition, then, otherwise, span };
}
const levels = [
    ['||', 1],
    ['&&', 2],
    ['==', 3],
    ['!=', 3],
    ['<=', 4],
    ['>=', 4],
    ['<', 4],
    ['>', 4],
    ['+', 5],
    ['-', 5],
    ['*', 6],
    ['/', 6],
    ['%', 6],
];
const operators = new Map();
for (const [operator, level] of levels) {
    const first = operator.charCodeAt(0);
    operators.set(first, [...(operators.get(first) ?? []), [operator, level]]);
}
function readBinary(reader, lowest) {
    let left = readUnary(reader);
    for (;;) {
        const code = peek(reader);
        const found = operators.get(code)?.find(([text]) => reader.text.startsWith(text, reader.at));
        if (found === undefined || found[1] < lowest)
            return left;
        const [operator, level] = found;
        reader.at += operator.length;
        const right = readBinary(reader, level + 1);
        const span = spanFrom(reader, left.span.start, right.span.end);
        left = { kind: 'binary', operator, left, right, span };
    }
}
function readUnary(reader) {
    const code = peek(reader);
    if (code !== 33 && code !== 45)
        return readOperand(reader);
    const start = reader.at;
    reader.at += 1;
    const operand = deeper(reader, readUnary);
    const operator = code === 33 ? '!' : '-';
    return { kind: 'unary', operator, operand, span: spanFrom(reader, start, operand.span.end) };
}
function readOperand(reader) {
    return readTraversal(reader, readPrimary(reader));
}
/** What follows an operand: `.name`, `.0`, `[key]`, `.*` and `[*]`. */
function readTraversal(reader, from) {
    const { start } = from.span;
    let source = from;
    for (;;) {
        const code = peek(reader);
        if (code === 46 && !reader.text.startsWith('...', reader.at)) {
            reader.at += 1;
            if (peek(reader) === 42) {
                reader.at += 1;
                const item = { kind: 'splat-item', span: spanFrom(reader, reader.at) };
                const each = readAttributes(reader, item);
                source = { kind: 'splat', source, each, span: spanFrom(reader, start, each.span.end) };
            }
            else
                source = readStep(reader, source);
        }
        else if (code === 91) {
            const splat = readBracket(reader, source);
            source = splat.expression;
            if (splat.ends)
                return source;
        }
        else
            return source;
    }
}
/** The `.name` and `.0` steps that belong to every element of `source.*`. */
function readAttributes(reader, item) {
    let source = item;
    while (peek(reader) === 46 && !reader.text.startsWith('...', reader.at)) {
        reader.at += 1;
        source = readStep(reader, source);
    }
    return source;
}
/** A name or a legacy index, the reader behind the dot. */
function readStep(reader, source) {
    const { start } = source.span;
    peek(reader);
    const at = reader.at;
    const name = takeIdentifier(reader);
    if (name !== undefined) {
        const nameSpan = spanFrom(reader, at);
        return { kind: 'attribute', source, name, nameSpan, span: spanFrom(reader, start) };
    }
    const text = takeNumber(reader);
    if (text === undefined || text.includes('.'))
        fail(reader, 'invalid-attribute', `Expected a name after ".", found ${seen(reader)}`);
    const key = { kind: 'number', text, span: spanFrom(reader, at) };
    return { kind: 'index', source, key, span: spanFrom(reader, start) };
}
/** `[key]`, or `[*]` with all that follows it. */
function readBracket(reader, source) {
    const { start } = source.span;
    reader.at += 1;
    // A key may be spread over lines; a star and its bracket stand on one, as in Terraform.
    const star = peek(reader) === 42;
    if (star) {
        reader.at += 1;
        expect(reader, ']', 'invalid-index');
    }
    const key = star
        ? undefined
        : withNewlines(reader, false, () => {
            const index = readExpression(reader);
            expect(reader, ']', 'invalid-index');
            return index;
        });
    if (key !== undefined)
        return {
            expression: { kind: 'index', source, key, span: spanFrom(reader, start) },
            ends: false,
        };
    const item = { kind: 'splat-item', span: spanFrom(reader, reader.at) };
    const each = deeper(reader, (inner) => readTraversal(inner, item));
    const span = spanFrom(reader, start, Math.max(each.span.end, item.span.end));
    return { expression: { kind: 'splat', source, each, span }, ends: true };
}
const number = /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
function takeNumber(reader) {
    number.lastIndex = reader.at;
    const text = number.exec(reader.text)?.[0];
    if (text !== undefined)
        reader.at += text.length;
    return text;
}
function readPrimary(reader) {
    const code = peek(reader);
    const start = reader.at;
    if (code === 34)
        return readQuoted(reader, readExpression);
    if (code === 91)
        return readTuple(reader, readExpression);
    if (code === 123)
        return readObject(reader, readExpression);
    if (code === 40) {
        reader.at += 1;
        const inner = withNewlines(reader, false, () => {
            const expression = readExpression(reader);
            expect(reader, ')', 'unclosed-parenthesis');
            return expression;
        });
        return { kind: 'parentheses', inner, span: spanFrom(reader, start) };
    }
    if (code === 60 && reader.text.charCodeAt(start + 1) === 60)
        return readHeredoc(reader, readExpression);
    if (code >= 48 && code <= 57) {
        const text = takeNumber(reader) ?? '';
        return { kind: 'number', text, span: spanFrom(reader, start) };
    }
    if (atIdentifier(reader))
        return readNamed(reader);
    return fail(reader, 'invalid-expression', `Expected a value, found ${seen(reader)}`);
}
/** A call, a keyword or the root of a reference. */
function readNamed(reader) {
    const start = reader.at;
    let name = takeIdentifier(reader) ?? '';
    let span = spanFrom(reader, start);
    let code = peek(reader);
    while (code === 58 && reader.text.charCodeAt(reader.at + 1) === 58) {
        reader.at += 2;
        peek(reader);
        const next = takeIdentifier(reader);
        if (next === undefined)
            fail(reader, 'invalid-call', 'Expected the name of a function');
        name += `::${next}`;
        span = spanFrom(reader, start);
        code = peek(reader);
    }
    if (code === 40) {
        reader.at += 1;
        return withNewlines(reader, false, () => {
            const { items, closed } = readItems(reader, ')', readExpression);
            const expand = !closed && take(reader, '...');
            if (!closed)
                expect(reader, ')', 'invalid-call');
            return {
                kind: 'call',
                name,
                nameSpan: span,
                args: items,
                expand,
                span: spanFrom(reader, start),
            };
        });
    }
    if (name.includes('::'))
        fail(reader, 'invalid-call', 'A function must be called with "("', start);
    if (name === 'true' || name === 'false' || name === 'null')
        return { kind: 'keyword', keyword: name, span };
    return { kind: 'variable', name, span };
}

;// CONCATENATED MODULE: ./lib/src/parse/hcl/recovery.js


/**
 * Moves behind a damaged item: to the line break after it that lies in no bracket, string or
 * heredoc, to the closing brace of the body it is in, or to the next top-level block.
 */
function skipItem(reader, from) {
    const { text } = reader;
    const open = [];
    let at = from;
    while (at < text.length) {
        const code = text.charCodeAt(at);
        if (code === 10) {
            if (open.length === 0 || atTopHeader(text, at + 1)) {
                reader.at = at;
                return;
            }
            at += 1;
        }
        else if (code === 123 || code === 91 || code === 40) {
            open.push(code);
            at += 1;
        }
        else if (code === 125 || code === 93 || code === 41) {
            // A closing bracket ends what was left open inside of its pair.
            const opener = open.lastIndexOf(code === 41 ? 40 : code - 2);
            if (opener < 0 && code === 125) {
                reader.at = at;
                return;
            }
            if (opener >= 0)
                open.length = opener;
            at += 1;
        }
        else if (code === 34)
            at = behindString(text, at);
        else if (code === 60 && text.charCodeAt(at + 1) === 60)
            at = behindHeredoc(reader, at);
        else if (code === 35)
            at = lineEnd(text, at);
        else if (code === 47 && text.charCodeAt(at + 1) === 47)
            at = lineEnd(text, at);
        else if (code === 47 && text.charCodeAt(at + 1) === 42) {
            const isClosed = landmarksOf(reader).lastCommentEnd >= at + 2;
            at = isClosed ? text.indexOf('*/', at + 2) + 2 : at + 2;
        }
        else
            at += 1;
    }
    reader.at = text.length;
}
/** Behind a quoted string; an unclosed one ends with its line. */
function behindString(text, start) {
    let at = start + 1;
    while (at < text.length) {
        const code = text.charCodeAt(at);
        if (code === 34)
            return at + 1;
        if (code === 10)
            return at;
        at += code === 92 ? 2 : 1;
    }
    return at;
}
const opening = /<<-?([\p{ID_Start}_][\p{ID_Continue}_-]*)\r?\n/uy;
/** Behind a heredoc; one without its closing line before the next block is stepped over as text. */
function behindHeredoc(reader, start) {
    const { text } = reader;
    opening.lastIndex = start;
    const found = opening.exec(text);
    const marker = found?.[1];
    if (found === null || marker === undefined)
        return start + 2;
    const from = start + found[0].length;
    const { headers, markers } = landmarksOf(reader);
    const close = firstFrom(markers.get(marker) ?? [], from);
    if (close === undefined || close > (firstFrom(headers, from) ?? close))
        return from - 1;
    return lineEnd(text, close);
}

;// CONCATENATED MODULE: ./lib/src/parse/hcl/body.js





/** Reads items up to the end of the text, or for a nested body to its closing brace. Never raises. */
function readBody(reader, nested) {
    const start = reader.at;
    const draft = { attributes: [], blocks: [], names: new Set() };
    for (;;) {
        const { depth } = reader;
        const mark = reader.problems.length;
        let from = reader.at;
        let isRead = false;
        try {
            const code = peek(reader);
            from = reader.at;
            if (Number.isNaN(code)) {
                if (nested)
                    fail(reader, 'unclosed-block', 'The block is not closed', start);
                break;
            }
            if (code === 10) {
                takeNewline(reader);
                continue;
            }
            if (code === 125) {
                if (nested)
                    break;
                fail(reader, 'unexpected-brace', 'This brace closes nothing');
            }
            if (nested && reader.closeAtHeaders && atTopHeader(reader.text, reader.at))
                fail(reader, 'unclosed-block', 'The block before this line is not closed');
            const what = readItem(reader, draft);
            isRead = true;
            endItem(reader, what);
        }
        catch (error) {
            if (!(error instanceof HclFailure))
                throw error;
            reader.depth = depth;
            reader.newlines = true;
            reader.problems.length = mark;
            const problem = conflictAt(reader.text, error.problem) ?? error.problem;
            if (!isToldBefore(reader, problem, nested))
                reader.problems.push(problem);
            landmarksOf(reader);
            if (error.problem.code === 'unclosed-block')
                break;
            // What was read is not read again: nested blocks, each with something behind it, would double the work.
            const until = reader.at;
            if (isRead)
                skipBehind(reader, reader.at, nested);
            else
                recover(reader, from, draft, nested);
            reader.wasted += Math.max(0, until - from) + Math.abs(reader.at - from);
            if (reader.wasted > mostWasted(reader.text))
                giveUp(reader);
        }
    }
    return { attributes: draft.attributes, blocks: draft.blocks, span: spanFrom(reader, start) };
}
const longestMark = 200;
const conflictMark = /^(?:<{7}|\|{7}|={7}|>{7})(?: |\r?$)/;
/** The problem of a line that git has put between two versions, which is no mistake of its own. */
function conflictAt(text, { span }) {
    // A line that is longer begins with no mark; one may hold any number of problems.
    const before = text.slice(Math.max(0, span.start - longestMark), span.start);
    const start = span.start - before.length + before.lastIndexOf('\n') + 1;
    if (start > 0 && text.charCodeAt(start - 1) !== 10)
        return undefined;
    const end = lineEnd(text, start);
    if (!conflictMark.test(text.slice(start, Math.min(end, start + 9))))
        return undefined;
    const message = 'A merge conflict is not resolved here';
    return {
        ...{ code: 'merge-conflict', message, outcome: 'unreadable' },
        span: { ...span, start, end: Math.max(start + 7, Math.min(end, start + 80)) },
    };
}
/** Characters of a body whose closing brace is looked for. */
const longestBody = 20_000;
const longestHead = 500;
/** True for what follows from the problem before it: the other marks of a conflict, the end of a block that has no head. */
function isToldBefore(reader, { code, span }, nested) {
    if (code === 'merge-conflict')
        return (reader.text.charAt(span.start) !== '<' && reader.problems.some((one) => one.code === code));
    const before = reader.problems.at(-1);
    if (code !== 'unexpected-brace' || nested || before === undefined)
        return false;
    const isHead = before.code === 'invalid-block' || before.code === 'unterminated-string';
    if (!isHead || span.start - before.span.start > longestBody)
        return false;
    const line = reader.text.slice(Math.max(0, before.span.start - longestHead), before.span.start);
    const from = before.span.start - line.length + line.lastIndexOf('\n') + 1;
    const between = reader.text.slice(before.span.start, span.start);
    return atTopWord(reader.text, from) && !/\n\S/.test(between);
}
/** Damage that makes a text be read more often than this is none that a person made. */
const mostWasted = (text) => 2_000_000 + text.length * 4;
function giveUp(reader) {
    const span = spanFrom(reader, Math.min(reader.at, reader.text.length), reader.text.length);
    const message = 'The text is too damaged to be read from here on';
    reader.problems.push({ code: 'too-damaged', message, span, outcome: 'unreadable' });
    reader.at = reader.text.length;
}
/** Goes on behind the damaged item; a damaged argument keeps its name, so that it is known to be there. */
function recover(reader, from, draft, nested) {
    reader.at = from;
    const name = takeIdentifier(reader);
    const nameSpan = spanFrom(reader, from);
    const isAttribute = name !== undefined && peekSafely(reader) === 61;
    if (!isAttribute)
        reader.at = from;
    skipBehind(reader, isAttribute ? reader.at : from, nested);
    if (reader.at <= from)
        reader.at = from + 1;
    if (!isAttribute || draft.names.has(name))
        return;
    draft.names.add(name);
    const expression = { kind: 'invalid', span: spanFrom(reader, nameSpan.end) };
    draft.attributes.push({ name, nameSpan, expression, span: spanFrom(reader, from) });
}
/** Behind a damaged item; a brace that closes nothing goes with it. */
function skipBehind(reader, from, nested) {
    skipItem(reader, from);
    if (reader.text.charCodeAt(reader.at) === 125 && !nested)
        reader.at += 1;
}
function peekSafely(reader) {
    const { text } = reader;
    let { at } = reader;
    while (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9)
        at += 1;
    return text.charCodeAt(at);
}
function readItem(reader, draft) {
    const start = reader.at;
    const name = takeIdentifier(reader);
    if (name === undefined)
        fail(reader, 'invalid-item', `Expected an argument or a block, found ${seen(reader)}`);
    const nameSpan = spanFrom(reader, start);
    const code = peek(reader);
    if (code === 61) {
        readAttribute(reader, draft, name, nameSpan);
        return 'argument';
    }
    draft.blocks.push(readBlock(reader, name, nameSpan));
    return 'block';
}
function readAttribute(reader, draft, name, nameSpan) {
    reader.at += 1;
    const expression = readExpression(reader);
    const span = { ...nameSpan, end: expression.span.end };
    if (draft.names.has(name)) {
        const message = `The argument "${name.slice(0, 80)}" is set twice`;
        reader.problems.push({
            code: 'duplicate-argument',
            message,
            span: nameSpan,
            outcome: 'repaired',
        });
        return;
    }
    draft.names.add(name);
    draft.attributes.push({ name, nameSpan, expression, span });
}
function endItem(reader, what) {
    const code = peek(reader);
    if (reader.problems.at(-1)?.code === 'unclosed-block')
        return;
    if (code === 10)
        takeNewline(reader);
    else if (!Number.isNaN(code)) {
        const message = `Expected a line break after the ${what}, found ${seen(reader)}`;
        const span = spanFrom(reader, reader.at, Math.min(reader.text.length, reader.at + 1));
        if (what === 'argument' && code === 125) {
            reader.problems.push({ code: 'missing-line-break', message, span, outcome: 'repaired' });
            return;
        }
        fail(reader, 'missing-line-break', message);
    }
}
function readBlock(reader, type, typeSpan) {
    const labels = [];
    let code = peek(reader);
    while (code !== 123) {
        const label = code === 34 ? readLabel(reader) : readBareLabel(reader);
        labels.push(label);
        code = peek(reader);
    }
    const last = labels.at(-1)?.span ?? typeSpan;
    const head = { ...typeSpan, end: last.end };
    reader.at += 1;
    const body = deeper(reader, readBlockBody);
    return { type, typeSpan, labels, body, head, span: spanFrom(reader, typeSpan.start) };
}
function readBareLabel(reader) {
    const start = reader.at;
    const text = takeIdentifier(reader);
    if (text === undefined)
        fail(reader, 'invalid-block', `Expected "=" or "{", found ${seen(reader)}`);
    return { text, span: spanFrom(reader, start) };
}
/** A quoted label is plain text: no interpolation. */
function readLabel(reader) {
    const start = reader.at;
    let label = '';
    reader.at += 1;
    for (;;) {
        const code = reader.text.charCodeAt(reader.at);
        if (code === 34) {
            reader.at += 1;
            return { text: label, span: spanFrom(reader, start) };
        }
        if (code === 10 || code === 13 || Number.isNaN(code))
            fail(reader, 'unterminated-string', 'The string is not closed on its line', start);
        if (code === 92) {
            label += readEscape(reader).text;
            continue;
        }
        const letter = reader.text.charAt(reader.at);
        const end = behindText(reader.text, reader.at);
        if (end > reader.at) {
            label += reader.text.slice(reader.at, end);
            reader.at = end;
            continue;
        }
        if ((letter === '$' || letter === '%') && reader.text.charAt(reader.at + 1) === '{')
            fail(reader, 'invalid-label', 'A label of a block cannot have an interpolation', start);
        if ((letter === '$' || letter === '%') && take(reader, `${letter}${letter}{`)) {
            label += `${letter}{`;
            continue;
        }
        label += letter;
        reader.at += 1;
    }
}
/** What is between the braces; on one line there is at most one argument. */
function readBlockBody(reader) {
    const start = reader.at;
    const code = peek(reader);
    if (code === 10) {
        const body = readBody(reader, true);
        if (!take(reader, '}'))
            reader.at = Math.min(reader.at, reader.text.length);
        return body;
    }
    const attributes = [];
    if (code !== 125) {
        const at = reader.at;
        const name = takeIdentifier(reader);
        const nameSpan = spanFrom(reader, at);
        if (name === undefined || peek(reader) !== 61)
            fail(reader, 'invalid-block', 'A block on one line holds one argument, and no block');
        reader.at += 1;
        const expression = readExpression(reader);
        attributes.push({ name, nameSpan, expression, span: spanFrom(reader, at, expression.span.end) });
    }
    if (peek(reader) !== 125)
        fail(reader, 'invalid-block', `Expected "}" on the same line, found ${seen(reader)}`);
    reader.at += 1;
    return { attributes, blocks: [], span: spanFrom(reader, start) };
}

;// CONCATENATED MODULE: ./lib/src/parse/hcl/parse.js




/**
 * Parses HCL native syntax. Never raises: what cannot be read is a problem, and the blocks around it
 * are kept.
 */
function parseHcl(file) {
    const first = readFile(file, false);
    const open = first.reader.problems.some((problem) => problem.code === 'unclosed-block');
    const { reader, body } = open ? readFile(file, true) : first;
    return { file, body, problems: listed(reader.problems, file), comments: reader.comments };
}
function readFile(file, closeAtHeaders) {
    const reader = readerOf(file, closeAtHeaders);
    return { reader, body: readBody(reader, false) };
}
/** Above this a text is not damaged Terraform but something else; the rest is counted in one problem. */
const maxProblems = 200;
function listed(problems, file) {
    const rest = problems.slice(maxProblems);
    if (rest.length === 0)
        return problems;
    const outcomes = rest.map((problem) => problem.outcome);
    return [
        ...problems.slice(0, maxProblems),
        {
            code: 'too-many-problems',
            message: `${rest.length} more problems are not listed`,
            span: { file: file.path, start: 0, end: 0 },
            outcome: outcomes.includes('unreadable') ? 'unreadable' : 'repaired',
        },
    ];
}
/** Parses one expression that is the whole text, such as the value of a variable on a command line. */
function parseExpression(file) {
    const reader = readerOf(file);
    reader.newlines = false;
    try {
        const expression = readExpression(reader);
        if (!Number.isNaN(peek(reader)))
            fail(reader, 'trailing-text', `Expected the end of the expression, found ${seen(reader)}`);
        return { expression, problems: reader.problems };
    }
    catch (error) {
        if (!(error instanceof HclFailure))
            throw error;
        return { expression: undefined, problems: [...reader.problems, error.problem] };
    }
}
/** Parses a text from an offset on as a template, as `templatefile` does. */
function parseTemplate(file, from = 0) {
    const reader = readerOf(file);
    reader.at = Math.max(reader.at, from);
    const start = reader.at;
    try {
        const parts = readTemplateText(reader, readExpression);
        const span = spanFrom(reader, start);
        return {
            expression: { kind: 'template', form: 'file', parts, span },
            problems: reader.problems,
        };
    }
    catch (error) {
        if (!(error instanceof HclFailure))
            throw error;
        return { expression: undefined, problems: [...reader.problems, error.problem] };
    }
}


/***/ })

};
