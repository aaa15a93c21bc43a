export const id = 308;
export const ids = [308];
export const modules = {

/***/ 9880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 7350:
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

/***/ 308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  importFile: () => (/* binding */ importFile)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./lib/src/adapters/unzip.js

/** No policy archive is larger; more is a mistake or an attack. */
const mostFiles = 1_000;
const mostBytes = 20_000_000;
const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
/**
 * The files of a ZIP archive as UTF-8 texts, stored or deflated, in the archive's order. Encrypted
 * entries, ZIP64 and other methods are left out; what is cut short ends the reading.
 */
function unzipTexts(bytes) {
    const end = endOf(bytes);
    if (end === undefined)
        return [];
    const count = Math.min(bytes.readUInt16LE(end + 10), mostFiles);
    let at = bytes.readUInt32LE(end + 16);
    let left = mostBytes;
    const files = [];
    for (let index = 0; index < count; index += 1) {
        if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== entrySignature)
            break;
        const encrypted = (bytes.readUInt16LE(at + 8) & 1) === 1;
        const method = bytes.readUInt16LE(at + 10);
        const packed = bytes.readUInt32LE(at + 20);
        const nameLength = bytes.readUInt16LE(at + 28);
        const extra = bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
        const local = bytes.readUInt32LE(at + 42);
        const path = bytes.toString('utf8', at + 46, at + 46 + nameLength);
        at += 46 + nameLength + extra;
        if (encrypted || path.endsWith('/'))
            continue;
        const body = bodyOf(bytes, local, packed);
        const text = body === undefined ? undefined : inflated(body, method, left);
        if (text === undefined)
            continue;
        left -= text.length;
        files.push({ path, text: text.toString('utf8') });
    }
    return files;
}
/** Where the end record is: within the last 64 KiB, behind a comment. */
function endOf(bytes) {
    for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 65_557); at -= 1)
        if (bytes.readUInt32LE(at) === endSignature)
            return at;
    return undefined;
}
function bodyOf(bytes, local, packed) {
    if (local + 30 > bytes.length || bytes.readUInt32LE(local) !== localSignature)
        return undefined;
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    return start + packed > bytes.length ? undefined : bytes.subarray(start, start + packed);
}
function inflated(body, method, most) {
    if (method === 0)
        return body.length > most ? undefined : body;
    if (method !== 8 || most <= 0)
        return undefined;
    try {
        return (0,external_node_zlib_.inflateRawSync)(body, { maxOutputLength: most });
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/src/parse/json/json.js
var json = __webpack_require__(7387);
;// CONCATENATED MODULE: ./lib/src/baselines/import.js


const unknown = 'FILL-IN';
const valueAt = (map, key) => map.entries.find((entry) => entry.key.text.toLowerCase() === key.toLowerCase())?.value;
const textsOf = (node) => node === undefined
    ? []
    : node.kind === 'scalar'
        ? [node.text]
        : node.kind === 'list'
            ? node.items.flatMap((item) => (item.kind === 'scalar' ? [item.text] : []))
            : [];
/** Every statement below a node: a policy, a list of them, a single statement, policies nested in one another. */
function statementsIn(node, depth = 0) {
    if (depth > 20 || node.kind === 'scalar')
        return [];
    if (node.kind === 'list')
        return node.items.flatMap((item) => statementsIn(item, depth + 1));
    const statement = valueAt(node, 'Statement');
    if (statement !== undefined)
        return statementsIn(statement, depth + 1);
    if (valueAt(node, 'Action') !== undefined || valueAt(node, 'NotAction') !== undefined)
        return [node];
    return node.entries.flatMap((entry) => statementsIn(entry.value, depth + 1));
}
const byService = (a, b) => {
    const [x, y] = [a.toLowerCase(), b.toLowerCase()];
    return x < y ? -1 : x > y ? 1 : 0;
};
function conditionOf(node) {
    if (node?.kind !== 'map' || node.entries.length === 0)
        return undefined;
    return Object.fromEntries(node.entries.map(({ key, value }) => [
        key.text,
        Object.fromEntries(value.kind === 'map'
            ? value.entries.map((entry) => [entry.key.text, [...textsOf(entry.value)]])
            : []),
    ]));
}
function grantOf(statement) {
    const unique = (texts) => [...new Set(texts)];
    const sid = textsOf(valueAt(statement, 'Sid'))[0];
    const denied = textsOf(valueAt(statement, 'Effect'))[0]?.toLowerCase() === 'deny';
    const notActions = unique(textsOf(valueAt(statement, 'NotAction'))).sort(byService);
    const actions = unique(textsOf(valueAt(statement, 'Action'))).sort(byService);
    const resources = unique(textsOf(valueAt(statement, 'Resource')));
    const notResources = unique(textsOf(valueAt(statement, 'NotResource')));
    const condition = conditionOf(valueAt(statement, 'Condition'));
    return {
        ...(sid !== undefined && /^[A-Za-z0-9]+$/.test(sid) ? { sid } : {}),
        ...(denied ? { effect: 'Deny' } : {}),
        ...(notActions.length > 0 ? { notActions } : { actions }),
        ...(resources.length > 0 && resources.join() !== '*' ? { resources } : {}),
        ...(notResources.length > 0 ? { notResources } : {}),
        ...(condition === undefined ? {} : { condition }),
    };
}
/** Actions that AWS does not have; `ec2>Describe…` is meant as `ec2:Describe…`. */
function defectsOf(grants, isKnown) {
    const wrong = new Set(grants.flatMap((grant) => grant.actions ?? []).filter((action) => !isKnown(action)));
    return [...wrong].sort(byService).map((action) => {
        const meant = action.replace(/^([a-z0-9-]+)[>;.]/i, '$1:');
        return {
            action,
            ...(meant !== action && isKnown(meant) ? { meant } : {}),
            note: 'not an IAM action',
        };
    });
}
/** Turns a vendor's JSON or pasted page into a draft of a baseline, and says what is left to do. */
function importBaseline(files, facts) {
    const problems = [];
    const grants = files
        .flatMap((file) => {
        const parsed = (0,json/* parseJson */.q)(file);
        problems.push(...parsed.problems.filter((problem) => problem.code !== 'text-around'));
        return parsed.nodes.flatMap((node) => statementsIn(node));
    })
        .map(grantOf)
        .filter((grant) => (grant.actions ?? grant.notActions ?? []).length > 0);
    const [vendor = unknown, product = unknown, role = unknown] = facts.id.split('/');
    const defects = facts.isKnown === undefined ? [] : defectsOf(grants, facts.isKnown);
    const list = `${vendor}/${product}-${role}`;
    const draft = {
        vendor,
        vendorName: unknown,
        product,
        title: unknown,
        retrieved: facts.retrieved,
        licence: unknown,
        roles: {
            [role]: {
                title: unknown,
                ...(facts.version === undefined ? {} : { versions: [facts.version] }),
                sources: [
                    {
                        list,
                        url: facts.url ?? `https://${unknown}`,
                        ...(facts.version === undefined ? {} : { version: facts.version }),
                    },
                ],
                ...(defects.length > 0 ? { defects } : {}),
                ...(grants.length > 0 ? { grants } : {}),
            },
        },
    };
    return {
        yaml: (0,dist/* stringify */.As)(draft, { lineWidth: 100, singleQuote: true, aliasDuplicateObjects: false }),
        toFillIn: remarks(facts, grants, defects.length),
        problems,
    };
}
function remarks(facts, grants, defects) {
    const labelled = grants.filter((grant) => grant.sid !== undefined).length;
    const resources = grants.flatMap((grant) => grant.resources ?? []);
    const accounts = resources.filter((resource) => /:\d{12}:/.test(resource)).length;
    return [
        ...(grants.length === 0 ? ['no statement was found: paste the JSON of the policy'] : []),
        'vendorName, title and the title of the role, as people know them',
        "licence of the vendor's page; write `none stated` where there is none",
        ...(facts.url === undefined ? ['url of the page or file that states the list'] : []),
        ...(facts.version === undefined ? ['versions, where the vendor names one'] : []),
        ...(labelled > 1
            ? [
                `feature of each of the ${String(labelled)} statements with a Sid that not everybody needs`,
            ]
            : []),
        ...(accounts > 0
            ? [`\${AccountId} in place of the account in ${String(accounts)} resources`]
            : []),
        ...(defects > 0
            ? [`meant of ${String(defects)} actions that AWS does not have, where it is plain`]
            : []),
        'trust: who must be able to assume the role',
    ];
}

// EXTERNAL MODULE: ./lib/src/catalogue/decode.js
var decode = __webpack_require__(9880);
// EXTERNAL MODULE: ./lib/src/catalogue/expand.js
var expand = __webpack_require__(7350);
// EXTERNAL MODULE: ./lib/src/config/settings.js
var settings = __webpack_require__(5516);
// EXTERNAL MODULE: ./lib/src/report/printable.js
var printable = __webpack_require__(1634);
// EXTERNAL MODULE: ./lib/src/command/io.js
var command_io = __webpack_require__(3954);
// EXTERNAL MODULE: ./lib/src/command/outputs.js
var outputs = __webpack_require__(4678);
;// CONCATENATED MODULE: ./lib/src/command/baseline-import.js










/**
 * `baseline import FILE`: a draft baseline of a vendor's JSON, a ZIP of JSON files, or a pasted page, on
 * stdout or in a file; what a person has to fill in goes to stderr.
 */
async function importFile(io, path, options) {
    const id = options.id ?? 'vendor/product/role';
    if (!/^[a-z0-9.-]+\/[a-z0-9.-]+\/[a-z0-9.-]+$/.test(id))
        throw new settings/* UsageError */.eb(`"${id}" is no id: vendor/product/role, in lower case`);
    const files = await filesOf(io, path);
    const catalogue = (0,decode/* decodeCatalogue */.w)(io.data.text('catalogue'));
    const draft = importBaseline(files, {
        id,
        retrieved: io.now.toISOString().slice(0, 10),
        ...(options.url === undefined ? {} : { url: options.url }),
        ...(options.useVersion === undefined ? {} : { version: options.useVersion }),
        isKnown: (action) => (0,expand/* namesAnAction */.kW)(action, catalogue),
    });
    if (options.output === undefined)
        io.stdout(draft.yaml);
    else
        (0,outputs/* writeText */.x3)((0,external_node_path_.resolve)(io.cwd, options.output), draft.yaml);
    for (const problem of draft.problems)
        io.stderr(`${(0,printable/* printable */.g$)(`${problem.span.file}: ${problem.message}`)}\n`);
    io.stderr('to fill in:\n');
    for (const remark of draft.toFillIn)
        io.stderr(`  - ${(0,printable/* printable */.g$)(remark)}\n`);
    const isEmpty = draft.toFillIn.some((remark) => remark.startsWith('no statement was found'));
    return isEmpty ? command_io/* exitCodes */.h.findings : command_io/* exitCodes */.h.clean;
}
async function filesOf(io, path) {
    if (path === '-')
        return [{ path: 'stdin', text: await io.stdin() }];
    let bytes;
    try {
        bytes = (0,external_node_fs_.readFileSync)((0,external_node_path_.resolve)(io.cwd, path));
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        throw new settings/* UsageError */.eb(`${path} could not be read: ${why}`);
    }
    const isZip = bytes.length > 3 && bytes.readUInt32LE(0) === 0x04034b50;
    if (!isZip)
        return [page({ path, text: bytes.toString('utf8') })];
    const files = unzipTexts(bytes)
        .filter((file) => /\.(json|txt|md|html?)$/i.test(file.path))
        .map(page);
    if (files.length === 0)
        throw new settings/* UsageError */.eb(`${path} holds no JSON file`);
    return files;
}
/** A saved page as the text it shows; other texts as they are. */
function page(file) {
    if (!/^\s*<(?:!doctype|html|head|body|pre|div|p)\b/i.test(file.text))
        return file;
    const text = file.text
        .replace(/<[^<>]*>/g, '')
        .replace(/&(?:quot|#34|#x22);/gi, '"')
        .replace(/&nbsp;/gi, ' ')
        .replace(/&lt;/gi, '<')
        .replace(/&gt;/gi, '>')
        .replace(/&amp;/gi, '&');
    return { ...file, text };
}


/***/ }),

/***/ 4678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kn: () => (/* binding */ writeOutputs),
/* harmony export */   XX: () => (/* binding */ render),
/* harmony export */   x3: () => (/* binding */ writeText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5516);
/* harmony import */ var _report_json_v1_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9481);
/* harmony import */ var _report_human_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9713);





/** A run's result in a format; throws a `UsageError` for a format that there is not. */
async function render(format, result, sources, options) {
    switch (format) {
        case 'human':
            return (options.human ?? _report_human_js__WEBPACK_IMPORTED_MODULE_3__/* .human */ .e)(result, sources, options);
        case 'json':
            return `${JSON.stringify((0,_report_json_v1_js__WEBPACK_IMPORTED_MODULE_4__/* .findingsV1 */ .S)(result, sources), null, 2)}\n`;
        default: {
            const { renderMore } = await Promise.all(/* import() */[__webpack_require__.e(2380), __webpack_require__.e(212)]).then(__webpack_require__.bind(__webpack_require__, 212));
            const { ruleTexts } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(6033), __webpack_require__.e(6530), __webpack_require__.e(9233), __webpack_require__.e(6264), __webpack_require__.e(6169)]).then(__webpack_require__.bind(__webpack_require__, 1962));
            const text = renderMore(format, result, sources, ruleTexts());
            if (text === undefined)
                throw new _config_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`there is no format "${format}"`);
            return text;
        }
    }
}
/** Writes the result to stdout and to the files of `--output format=file`. */
async function writeOutputs(io, result, sources, options) {
    for (const output of options.output) {
        const [format = '', ...rest] = output.split('=');
        const file = rest.join('=');
        if (file === '')
            throw new _config_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`--output takes format=file, not "${output}"`);
        writeText((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, file), await render(format, result, sources, { ...options, all: true, colour: false }));
    }
    io.stdout(await render(options.format, result, sources, { ...options, colour: io.colour }));
}
function writeText(path, text) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, text);
    }
    catch (error) {
        throw new _config_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .OperationalError */ .LE(`${path} could not be written: ${error instanceof Error ? error.message : String(error)}`);
    }
}


/***/ }),

/***/ 1577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ accessLevels)
/* harmony export */ });
/** The access levels of the service authorization reference, mildest first. */
const accessLevels = ['List', 'Read', 'Tagging', 'Write', 'Permissions management'];


/***/ }),

/***/ 9713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ human)
});

// EXTERNAL MODULE: ./lib/src/report/printable.js
var printable = __webpack_require__(1634);
;// CONCATENATED MODULE: ./lib/src/report/frame.js

/** The longest source line that a frame shows; longer ones are cut around the marked part. */
const maxWidth = 160;
/**
 * The source line of a span with a caret line under it, for terminals and logs; several lines are
 * shown by their first with the count of the rest. Empty where the text is not at hand.
 */
function frame_frame(sources, tree, span, label) {
    const { start, end } = sources.positions(tree, span);
    const source = sources.line(tree, span.file, start.line);
    if (source === undefined)
        return [];
    const gutter = String(start.line);
    const blank = ' '.repeat(gutter.length);
    const from = start.column - 1;
    const to = start.line === end.line
        ? Math.max(end.column - 1, from + 1)
        : Math.max(source.trimEnd().length, from + 1);
    const cut = from > maxWidth / 2 ? from - 40 : 0;
    const before = (0,printable/* printable */.g$)(source.slice(cut, from));
    const marked = (0,printable/* printable */.g$)(source.slice(from, to));
    const after = (0,printable/* printable */.g$)(source.slice(to));
    const lead = cut > 0 ? '…' : '';
    const carets = '^'.repeat(Math.max(1, Math.min(marked.length, maxWidth)));
    const more = end.line > start.line
        ? ` (and ${end.line - start.line} more ${end.line - start.line === 1 ? 'line' : 'lines'})`
        : '';
    return [
        ` ${blank} |`,
        ` ${gutter} | ${(0,printable/* shorten */.ml)(lead + before + marked + after, maxWidth)}`,
        ` ${blank} | ${' '.repeat(lead.length + before.length)}${carets}${label === '' ? '' : ` ${(0,printable/* printable */.g$)(label)}`}${more}`,
    ];
}

;// CONCATENATED MODULE: ./lib/src/report/human.js


/** How many findings are shown unless all are asked for. */
const shownByDefault = 20;
const shownItems = 12;
const colours = {
    error: ['\u001b[1;31m', '\u001b[0m'],
    warning: ['\u001b[1;33m', '\u001b[0m'],
    notice: ['\u001b[1;36m', '\u001b[0m'],
    dim: ['\u001b[2m', '\u001b[0m'],
    bold: ['\u001b[1m', '\u001b[0m'],
};
/** Findings as a person reads them on a terminal: grouped by principal, each with its source frame. */
function human(result, sources, options) {
    const paint = (name, text) => options.colour ? `${colours[name][0]}${text}${colours[name][1]}` : text;
    const shown = options.all ? result.findings : result.findings.slice(0, shownByDefault);
    const lines = [];
    for (const [group, findings] of grouped(shown)) {
        if (group !== '')
            lines.push(paint('bold', (0,printable/* printable */.g$)(group)), '');
        for (const finding of findings)
            lines.push(...findingLines(finding, sources, paint), '');
    }
    const rest = result.findings.length - shown.length;
    if (rest > 0)
        lines.push(paint('dim', `… and ${(0,printable/* plural */.LS)(rest, 'more finding')}: --all shows them`), '');
    lines.push(...summaryLines(result, paint));
    return `${lines.join('\n')}\n`;
}
function grouped(findings) {
    const groups = new Map();
    for (const finding of findings) {
        const key = finding.principal === undefined ? '' : headline(finding);
        const list = groups.get(key);
        if (list === undefined)
            groups.set(key, [finding]);
        else
            list.push(finding);
    }
    return groups;
}
function headline(finding) {
    const baseline = finding.baseline === undefined ? '' : ` · ${finding.baseline}`;
    return `${finding.principal ?? ''}${baseline}`;
}
function findingLines(finding, sources, paint) {
    const { start } = sources.positions(finding.tree, finding.primary.span);
    const place = `${finding.primary.span.file}:${start.line}:${start.column}${finding.tree === 'base' ? ' (base)' : ''}`;
    const lines = [
        `${paint(finding.severity, finding.severity)} ${(0,printable/* printable */.g$)(finding.message)} ${paint('dim', `[${finding.rule}]`)}`,
        `  ${paint('dim', '-->')} ${(0,printable/* printable */.g$)(place)}`,
        ...frame_frame(sources, finding.tree, finding.primary.span, finding.primary.text),
    ];
    for (const group of finding.groups ?? []) {
        lines.push(`  ${(0,printable/* printable */.g$)(group.title)}: ${itemList(group.items)}`);
    }
    for (const related of finding.related) {
        const at = sources.positions(related.tree ?? finding.tree, related.span).start;
        lines.push(`  see ${(0,printable/* printable */.g$)(`${related.span.file}:${at.line}:${at.column}`)}: ${(0,printable/* printable */.g$)(related.text)}`);
    }
    if (finding.addresses.length > 1)
        lines.push(`  in: ${itemList(finding.addresses)}`);
    for (const assumption of finding.assumptions ?? [])
        lines.push(`  assumed: ${(0,printable/* printable */.g$)(assumption)}`);
    if (finding.advice !== '')
        lines.push(`  ${paint('bold', 'do')}: ${(0,printable/* printable */.g$)(finding.advice)}`);
    if (finding.fix !== undefined) {
        const how = finding.fix.safety === 'safe'
            ? '`iam-baseline fix` does it'
            : '`iam-baseline fix --unsafe` does it';
        lines.push(`  ${paint('bold', 'fix')}: ${(0,printable/* printable */.g$)(finding.fix.title)} (${how})`);
    }
    return lines;
}
function itemList(items) {
    const shown = items.slice(0, shownItems).map((item) => (0,printable/* shorten */.ml)((0,printable/* printable */.g$)(item), 160));
    const rest = items.length - shown.length;
    return shown.join(', ') + (rest > 0 ? `, … and ${rest} more` : '');
}
/** What was checked, found and not checked; never silence. */
function summaryLines(result, paint) {
    const { counts } = result;
    const lines = [];
    for (const subject of result.compared) {
        const version = subject.version === undefined ? '' : ` ${subject.version}`;
        const how = subject.boundBy === 'recognised'
            ? `looks like it (${(subject.confidence ?? 0).toFixed(2)})`
            : `bound by ${subject.boundBy}`;
        lines.push((0,printable/* printable */.g$)(`${subject.address}: ${subject.title}${version}, ${how}: ${subject.granted} of ${subject.required} required actions granted`));
    }
    for (const note of result.notes)
        lines.push((0,printable/* printable */.g$)(note));
    if (result.notChecked.length > 0) {
        lines.push(`not checked (${result.notChecked.length}):`);
        for (const entry of result.notChecked.slice(0, shownItems)) {
            lines.push(`  ${(0,printable/* printable */.g$)(entry.file)}: ${(0,printable/* shorten */.ml)((0,printable/* printable */.g$)(entry.text), 200)} [${entry.reason}]`);
        }
        const rest = result.notChecked.length - shownItems;
        if (rest > 0)
            lines.push(`  … and ${rest} more`);
    }
    lines.push(paint('bold', `${(0,printable/* plural */.LS)(counts.errors, 'error')}, ${(0,printable/* plural */.LS)(counts.warnings, 'warning')}, ${(0,printable/* plural */.LS)(counts.notices, 'notice')}` +
        (counts.waived > 0 ? `, ${counts.waived} waived` : '') +
        (counts.undecided > 0 ? `, ${counts.undecided} undecided` : '')) +
        ` in ${(0,printable/* plural */.LS)(counts.files, 'file')}, ${(0,printable/* plural */.LS)(counts.documents, 'policy', 'policies')}, ${(0,printable/* plural */.LS)(counts.principals, 'principal')}` +
        ` (catalogue ${result.tool.catalogueDate}, baselines ${result.tool.baselinesDate}, Access Analyzer ${counts.accessAnalyzer})`);
    return lines;
}


/***/ }),

/***/ 9481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ findingsV1)
/* harmony export */ });
function findingsV1(result, sources) {
    return {
        schema: 'iam-baseline/findings/1',
        tool: { ...result.tool },
        summary: { ...result.counts, accessChange: result.accessChange ?? null },
        findings: result.findings.map((finding) => findingV1(finding, sources)),
        waived: result.waived.map((finding) => findingV1(finding, sources)),
        compared: result.compared,
        keyTables: result.keyTables ?? [],
        notes: result.notes,
        notChecked: result.notChecked.map((entry) => ({
            file: entry.file,
            reason: entry.reason,
            text: entry.text,
            span: entry.span === undefined ? null : sources.positions('head', entry.span),
        })),
    };
}
function findingV1(finding, sources) {
    const at = (span, tree = finding.tree) => sources.positions(tree, span);
    return {
        rule: finding.rule,
        severity: finding.severity,
        confidence: finding.confidence,
        message: finding.message,
        advice: finding.advice,
        tree: finding.tree,
        file: finding.primary.span.file,
        span: at(finding.primary.span),
        label: finding.primary.text,
        related: finding.related.map((related) => ({
            file: related.span.file,
            tree: related.tree ?? finding.tree,
            span: at(related.span, related.tree),
            text: related.text,
        })),
        fingerprint: finding.fingerprint,
        atoms: finding.atoms,
        addresses: finding.addresses,
        principal: finding.principal ?? null,
        baseline: finding.baseline ?? null,
        boundBy: finding.boundBy ?? null,
        actions: finding.actions ?? [],
        groups: finding.groups ?? [],
        assumptions: finding.assumptions ?? [],
        introduced: finding.introduced,
        undecided: finding.undecided ?? false,
        summaryOnly: finding.summaryOnly ?? false,
        wholeSubject: finding.wholeSubject ?? false,
        origin: finding.origin ?? null,
        issueCode: finding.issueCode ?? null,
        fix: finding.fix === undefined
            ? null
            : {
                title: finding.fix.title,
                safety: finding.fix.safety,
                edits: finding.fix.edits.map((edit) => ({
                    file: edit.span.file,
                    span: at(edit.span),
                    text: edit.text,
                })),
            },
    };
}


/***/ })

};
