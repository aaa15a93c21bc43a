export const id = 3317;
export const ids = [3317];
export const modules = {

/***/ 8593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ decodeCatalogue)
/* harmony export */ });
/* harmony import */ var _model_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4738);

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

/***/ 419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _W: () => (/* binding */ matchesWildcard),
/* harmony export */   kW: () => (/* binding */ namesAnAction),
/* harmony export */   l1: () => (/* binding */ expandAction)
/* harmony export */ });
/** True where `text` matches `pattern` with `*` for any run and `?` for one character; letter for letter. */
function matchesWildcard(pattern, text) {
    let p = 0;
    let t = 0;
    let star = -1;
    let resume = 0;
    while (t < text.length) {
        const wanted = pattern[p];
        if (wanted === '*') {
            star = p;
            p += 1;
            resume = t;
        }
        else if (wanted !== undefined && (wanted === '?' || wanted === text[t])) {
            p += 1;
            t += 1;
        }
        else if (star >= 0) {
            p = star + 1;
            resume += 1;
            t = resume;
        }
        else
            return false;
    }
    while (pattern[p] === '*')
        p += 1;
    return p === pattern.length;
}
/** The services whose prefix an action pattern's prefix names; all of them for `*`. */
function servicesOf(prefix, catalogue) {
    const wanted = /[*?]/.test(prefix)
        ? catalogue.prefixes.filter((known) => matchesWildcard(prefix, known))
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
            if (matchesWildcard(name, key))
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

/***/ 8409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ nearestAction),
  P: () => (/* binding */ unknownAction)
});

;// CONCATENATED MODULE: ./lib/src/catalogue/edit-distance.js
/**
 * The number of insertions, deletions, replacements and swaps of neighbours that turn `a` into `b`,
 * or `limit + 1` where it is more than `limit`.
 */
function editDistance(a, b, limit) {
    if (Math.abs(a.length - b.length) > limit)
        return limit + 1;
    let before = [];
    let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i += 1) {
        const row = [i];
        let least = i;
        for (let j = 1; j <= b.length; j += 1) {
            const cost = a[i - 1] === b[j - 1] ? 0 : 1;
            let best = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + cost);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
                best = Math.min(best, (before[j - 2] ?? 0) + 1);
            row.push(best);
            least = Math.min(least, best);
        }
        if (least > limit + 1)
            return limit + 1;
        before = previous;
        previous = row;
    }
    return Math.min(previous[b.length] ?? 0, limit + 1);
}

// EXTERNAL MODULE: ./lib/src/catalogue/expand.js
var expand = __webpack_require__(419);
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
    if ((0,expand/* namesAnAction */.kW)(text, catalogue))
        return { verdict: 'known' };
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
        return /[*?]/.test(name) && (0,expand/* namesAnAction */.kW)(pattern, catalogue) ? pattern : undefined;
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
            const distance = editDistance(lowerName, key, slip);
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
        .map((known) => [known, editDistance(prefix, known, slip)])
        .filter(([known, distance]) => distance <= slip && distance < known.length);
}
/** `DescribeDBInstances` → Describe, DB, Instances; digits belong to the word before them. */
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

/***/ 4893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validate: () => (/* binding */ validate)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _catalogue_decode_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8593);
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2019);
/* harmony import */ var _config_nearest_name_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9024);
/* harmony import */ var _parse_json_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4552);
/* harmony import */ var _parse_values_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(987);
/* harmony import */ var _report_printable_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(143);
/* harmony import */ var _validate_validate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2379);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9391);










const policyTypes = [
    'IDENTITY_POLICY',
    'RESOURCE_POLICY',
    'SERVICE_CONTROL_POLICY',
    'RESOURCE_CONTROL_POLICY',
];
/** `validate`: policy documents against the embedded validator or the service, in the service's own shape. */
async function validate(io, files, options) {
    const policyType = typeOf(options.policyType);
    const texts = await Promise.all(files.map(async (file) => ({ file, text: await textOf(io, file) })));
    const catalogue = (0,_catalogue_decode_js__WEBPACK_IMPORTED_MODULE_6__/* .decodeCatalogue */ .w)(io.data.text('catalogue'));
    const embedded = texts.map(({ file, text }) => ({
        file,
        findings: ask(text, policyType, options.resourceType, catalogue),
    }));
    if (options.live !== true && options.compare !== true)
        return print(io, embedded, options);
    const { openLive } = await __webpack_require__.e(/* import() */ 6646).then(__webpack_require__.bind(__webpack_require__, 6646));
    const session = openLive(io.environment, 0);
    const live = await Promise.all(texts.map(({ file, text }) => askLive(session, file, text, policyType, options.resourceType)));
    return options.compare === true ? compare(io, embedded, live) : print(io, live, options);
}
function typeOf(text) {
    if (text === undefined)
        return 'IDENTITY_POLICY';
    const found = policyTypes.find((type) => type === text);
    if (found === undefined)
        throw new _config_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`"${text}" is none of ${policyTypes.join(', ')}${(0,_config_nearest_name_js__WEBPACK_IMPORTED_MODULE_7__/* .didYouMean */ .a)(text, policyTypes)}`);
    return found;
}
async function textOf(io, path) {
    if (path === '-')
        return io.stdin();
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, path), 'utf8');
    }
    catch (error) {
        throw new _config_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${path} could not be read: ${error instanceof Error ? error.message : String(error)}`);
    }
}
function ask(text, policyType, resourceType, catalogue) {
    const fault = faultOf(text);
    const [node] = fault === undefined ? (0,_parse_json_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .q)({ path: 'policy.json', text }).nodes : [];
    const value = node === undefined
        ? (fault ?? { message: 'nothing is in it', offset: 0 })
        : (0,_parse_values_js__WEBPACK_IMPORTED_MODULE_8__/* .nodeToValue */ .Z)(node, { literals: 'json' });
    return (0,_validate_validate_js__WEBPACK_IMPORTED_MODULE_4__/* .validatePolicy */ .t)({ text, value, policyType, resourceType, catalogue });
}
/** Why the text is not JSON, as strictly as the service reads it. */
function faultOf(text) {
    try {
        JSON.parse(text.replace(/^\ufeff/, ''));
        return undefined;
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        const [problem] = (0,_parse_json_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .q)({ path: 'policy.json', text }).problems;
        return {
            message: problem?.message ?? message.replace(/ in JSON at position.*$/, ''),
            offset: problem?.span.start ?? 0,
        };
    }
}
async function askLive(session, file, text, policyType, resourceType) {
    const answer = await session.validatePolicy({ text, policyType, resourceType });
    if (answer.kind === 'refused')
        throw new _config_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .OperationalError */ .LE(`${file}: ${answer.text}`);
    return { file, findings: answer.value };
}
function print(io, results, options) {
    const [only] = results;
    if (options.format === 'json') {
        const shape = results.length === 1 && only !== undefined
            ? { findings: only.findings, nextToken: null }
            : { results };
        io.stdout(`${JSON.stringify(shape, null, 2)}\n`);
    }
    else {
        for (const { file, findings } of results) {
            io.stdout(`${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_9__/* .printable */ .g$)(file)}: ${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_9__/* .plural */ .LS)(findings.length, 'finding')}\n`);
            for (const finding of findings)
                io.stdout(`  ${describe(finding)}\n`);
        }
    }
    const failed = results.some(({ findings }) => findings.some(({ findingType }) => findingType === 'ERROR' || findingType === 'SECURITY_WARNING'));
    return failed ? _io_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCodes */ .h.findings : _io_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCodes */ .h.clean;
}
function describe(finding) {
    const [first] = finding.locations;
    const at = first === undefined ? '' : `${first.span.start.line}:${first.span.start.column + 1} `;
    return `${at}${finding.findingType} ${finding.issueCode}: ${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_9__/* .printable */ .g$)(finding.findingDetails)}`;
}
/** Where the two differ, finding by finding; 0 where they agree. */
function compare(io, embedded, live) {
    const keyOf = (finding) => `${finding.findingType} ${finding.issueCode} ${finding.locations.map((location) => `${location.span.start.offset}-${location.span.end.offset}`).join(',')}`;
    let differences = 0;
    embedded.forEach(({ file, findings }, index) => {
        const ours = new Set(findings.map(keyOf));
        const theirs = new Set((live[index]?.findings ?? []).map(keyOf));
        for (const key of theirs)
            if (!ours.has(key))
                io.stdout(`${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_9__/* .printable */ .g$)(file)}: only the service: ${key}\n`);
        for (const key of ours)
            if (!theirs.has(key))
                io.stdout(`${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_9__/* .printable */ .g$)(file)}: only the embedded validator: ${key}\n`);
        differences +=
            [...theirs].filter((key) => !ours.has(key)).length +
                [...ours].filter((key) => !theirs.has(key)).length;
    });
    io.stderr(`${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_9__/* .plural */ .LS)(differences, 'difference')} in ${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_9__/* .plural */ .LS)(embedded.length, 'document')}\n`);
    return differences === 0 ? _io_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCodes */ .h.clean : _io_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCodes */ .h.findings;
}


/***/ }),

/***/ 9024:
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

/***/ 4738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ accessLevels)
/* harmony export */ });
/** The access levels of the service authorization reference, mildest first. */
const accessLevels = ['List', 'Read', 'Tagging', 'Write', 'Permissions management'];


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
