export const id = 476;
export const ids = [476];
export const modules = {

/***/ 9011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explain: () => (/* binding */ explain),
/* harmony export */   listRules: () => (/* binding */ listRules)
/* harmony export */ });
/* harmony import */ var _check_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4675);
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5516);
/* harmony import */ var _config_nearest_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1663);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3954);




/** `explain RULE`: what it means, why it matters, what to do, an example of each side. */
function explain(io, id) {
    const rule = _check_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .a.find((entry) => entry.id === id) ??
        (id.startsWith('access-analyzer/')
            ? _check_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .a.find((entry) => entry.id === 'access-analyzer/finding')
            : undefined);
    if (rule === undefined)
        throw new _config_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`there is no rule "${id}"${(0,_config_nearest_name_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .a)(id, _check_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .a.map((entry) => entry.id))}`);
    io.stdout(text(rule));
    return _io_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .h.clean;
}
function text(rule) {
    const { docs } = rule;
    return [
        `${rule.id} (${rule.severity}, since ${rule.since})`,
        rule.summary,
        '',
        `What: ${docs.what}`,
        `Why: ${docs.why}`,
        `Do: ${docs.fix}`,
        '',
        `Speaks (${docs.bad.file}):`,
        indented(docs.bad.text),
        `Silent (${docs.good.file}):`,
        indented(docs.good.text),
        ...docs.references.map((reference) => `See ${reference}`),
        '',
    ].join('\n');
}
const indented = (source) => source
    .trimEnd()
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n') + '\n';
/** `rules`: every rule, its severity and its summary. */
function listRules(io, format) {
    if (format === 'json') {
        const list = _check_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .a.map(({ id, summary, severity, confidence, since }) => ({
            id,
            summary,
            severity,
            confidence,
            since,
        }));
        io.stdout(`${JSON.stringify({ rules: list }, null, 2)}\n`);
    }
    else {
        const width = Math.max(..._check_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .a.map((rule) => rule.id.length));
        for (const rule of _check_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .a)
            io.stdout(`${rule.id.padEnd(width)}  ${rule.severity.padEnd(7)}  ${rule.summary}\n`);
    }
    return _io_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .h.clean;
}


/***/ }),

/***/ 1663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/* unused harmony export nearestName */
/** The name among `names` that is nearest to `wrong`, at most three edits (a third of its length) away. */
function nearestName(wrong, names) {
    let best;
    const limit = Math.min(3, Math.max(1, Math.floor(wrong.length / 3)));
    for (const name of names) {
        const distance = editDistance(wrong.toLowerCase(), name.toLowerCase());
        if (distance <= limit && (best === undefined || distance < best.distance))
            best = { name, distance };
    }
    return best?.name;
}
function editDistance(a, b) {
    // Bounded: names are short, and longer text is no typing error.
    if (a.length > 100 || b.length > 100)
        return a === b ? 0 : 100;
    let row = Array.from({ length: b.length + 1 }, (_, i) => i);
    for (let i = 1; i <= a.length; i += 1) {
        const next = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const substitution = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            next.push(Math.min(substitution, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row[b.length] ?? 0;
}
/** ` (did you mean "x"?)`, or nothing. */
function didYouMean(wrong, names) {
    const near = nearestName(wrong, names);
    return near === undefined ? '' : `, did you mean "${near}"?`;
}


/***/ }),

/***/ 7086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ renderPolicy)
/* harmony export */ });
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1925);

/** Depth of the deepest policy that is rendered; deeper parts become `$unresolved`. IAM's own limit is far below. */
const maxDepth = 60;
/**
 * A policy value as JSON, holes written in place: `"arn:aws:s3:::${var.bucket}/*"`, a wholly unresolved
 * value as `{"$unresolved": text}`, an open list's rest as a last `{"$open": text}`, undecided branches
 * as `{"$alternatives": […]}`.
 */
function renderPolicy(value) {
    const unresolved = [];
    const path = [];
    const hole = (part, index) => {
        unresolved.push({ unresolved: part, path: [...path], index });
    };
    const within = (step, body) => {
        path.push(step);
        const result = body();
        path.pop();
        return result;
    };
    const string = (node) => {
        const [only] = node.pieces;
        if (node.pieces.length === 1 && only?.kind === 'unresolved')
            return whole(only);
        let index = 0;
        for (const piece of node.pieces) {
            if (piece.kind === 'unresolved') {
                hole(piece, index);
                index += piece.text.length + 3;
            }
            else
                index += piece.text.length;
        }
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .displayOf */ .E3)(node);
    };
    const whole = (node) => {
        hole(node, undefined);
        return { $unresolved: node.text };
    };
    const list = (items, open, depth) => {
        const out = [];
        for (const item of items) {
            if (item.kind === 'absent')
                continue;
            out.push(within(out.length, () => render(item, depth + 1)));
        }
        if (open !== undefined) {
            within(out.length, () => hole(open, undefined));
            out.push({ $open: open.text });
        }
        return out;
    };
    const map = (node, depth) => {
        const out = Object.create(null);
        for (const entry of node.entries) {
            if (entry.value.kind === 'absent')
                continue;
            const key = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .displayOf */ .E3)(entry.key);
            out[key] = within(key, () => render(entry.value, depth + 1));
        }
        if (node.open !== undefined) {
            const { open } = node;
            within('$open', () => hole(open, undefined));
            out['$open'] = open.text;
        }
        return out;
    };
    const alternatives = (branches, depth) => {
        const present = branches.filter((branch) => branch.value.kind !== 'absent');
        return {
            $alternatives: within('$alternatives', () => present.map((branch, i) => within(i, () => render(branch.value, depth + 1)))),
        };
    };
    const render = (node, depth) => {
        if (depth > maxDepth)
            return { $unresolved: '…' };
        switch (node.kind) {
            case 'null':
            case 'absent':
                return null;
            case 'bool':
                return node.value;
            case 'number':
                return Number.isSafeInteger(node.value) || String(node.value) === node.text
                    ? node.value
                    : node.text;
            case 'string':
                return string(node);
            case 'list':
                return list(node.items, node.open, depth);
            case 'map':
                return map(node, depth);
            case 'json':
                return render(node.value, depth + 1);
            case 'alternatives':
                return alternatives(node.branches, depth);
            case 'unresolved':
                return whole(node);
        }
    };
    return { policy: render(value, 0), unresolved };
}


/***/ }),

/***/ 1925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
    let text = '';
    for (const piece of value.pieces) {
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
/** The last entry with this key, as JSON readers take it. */
function entryOf(map, key) {
    for (let i = map.entries.length - 1; i >= 0; i -= 1) {
        const entry = map.entries[i];
        if (entry !== undefined && textOf(entry.key) === key)
            return entry;
    }
    return undefined;
}
function valueOf(map, key) {
    return entryOf(map, key)?.value;
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
