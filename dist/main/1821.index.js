export const id = 1821;
export const ids = [1821];
export const modules = {

/***/ 450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   bJ: () => (/* binding */ runGitSync),
/* harmony export */   y2: () => (/* binding */ explainGit)
/* harmony export */ });
/* unused harmony export gitEnvironment */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);

/** More output than this ends the command: 512 MB. */
const maximumOutput = 512 * 1024 * 1024;
/** Options that keep the repository's and the user's configuration out of what we read. */
const settings = [
    '-c',
    'core.quotePath=false',
    '-c',
    'core.fsmonitor=false',
    '-c',
    'diff.suppressBlankEmpty=false',
    '-c',
    'diff.relative=false',
    '-c',
    'log.showSignature=false',
];
/** Variables that would send git to another repository or make it run another program. */
const refused = /^GIT_(DIR|WORK_TREE|INDEX_FILE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|COMMON_DIR|NAMESPACE|EXTERNAL_DIFF|DIFF_OPTS|PAGER|TRACE.*|LITERAL_PATHSPECS|GLOB_PATHSPECS|NOGLOB_PATHSPECS|ICASE_PATHSPECS)$/;
/** The environment of a git process: never asks, never pages, never takes a lock, speaks English. */
function gitEnvironment(environment) {
    const kept = Object.entries(environment).filter(([name]) => !refused.test(name));
    return {
        ...Object.fromEntries(kept),
        LC_ALL: 'C',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_TERMINAL_PROMPT: '0',
        GIT_ASKPASS: 'true',
        GIT_PAGER: 'cat',
        GIT_LITERAL_PATHSPECS: '1',
    };
}
/** Runs git, never through a shell. */
function runGit(context, args, input) {
    return new Promise((resolve) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...settings, ...args], {
            cwd: context.directory,
            env: gitEnvironment(context.environment),
            stdio: ['pipe', 'pipe', 'pipe'],
        });
        const out = [];
        const err = [];
        let size = 0;
        child.stdout.on('data', (chunk) => {
            size += chunk.length;
            if (size > maximumOutput)
                child.kill();
            else
                out.push(chunk);
        });
        child.stderr.on('data', (chunk) => {
            if (err.length < 64)
                err.push(chunk);
        });
        child.on('error', (error) => {
            resolve({ code: -1, stdout: Buffer.alloc(0), stderr: error.message });
        });
        child.on('close', (code) => {
            resolve({
                code: size > maximumOutput ? -1 : (code ?? -1),
                stdout: Buffer.concat(out),
                stderr: Buffer.concat(err).toString('utf8').trim(),
            });
        });
        // git may end before it has read its input; that is its exit code's matter.
        child.stdin.on('error', () => undefined);
        child.stdin.end(input);
    });
}
/** The same, waiting: for the synchronous reads of a source tree. */
function runGitSync(context, args, input, maximumBytes) {
    const done = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('git', [...settings, ...args], {
        cwd: context.directory,
        env: gitEnvironment(context.environment),
        input: input ?? '',
        maxBuffer: maximumBytes,
    });
    return {
        code: done.error === undefined ? (done.status ?? -1) : -1,
        // Absent, against its type, where git could not be started.
        stdout: done.error === undefined ? done.stdout : Buffer.alloc(0),
        stderr: done.error?.message ?? done.stderr.toString('utf8').trim(),
    };
}
/** What git's complaint means for a person: a sentence, with the command that mends it where there is one. */
function explainGit(output, directory) {
    const { stderr } = output;
    if (/dubious ownership|unsafe repository/.test(stderr))
        return `git refuses ${directory} because another user owns it; run: git config --global --add safe.directory ${directory}`;
    if (/not a git repository/i.test(stderr))
        return `${directory} is not inside a git repository`;
    if (output.code === -1 && /ENOENT/.test(stderr))
        return 'git is not installed';
    return stderr.split('\n')[0] ?? `git ended with ${output.code}`;
}


/***/ }),

/***/ 9750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fv: () => (/* binding */ walkFiles),
/* harmony export */   Rj: () => (/* binding */ listWithGit),
/* harmony export */   SA: () => (/* binding */ posix),
/* harmony export */   UO: () => (/* binding */ isWithin)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _git_process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(450);



/** Folders that hold installed or generated files; skipped only where git does not say what is ignored. */
const skipped = new Set(['.git', '.hg', '.svn', 'node_modules', '.terraform', '.terragrunt-cache']);
/** A walk ends here: a work tree of this size should be a git repository. */
const maximumFiles = 200_000;
const maximumDepth = 64;
/** Separators of this platform to `/`. */
function posix(path) {
    return node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '/' ? path : path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}
/** True where `path` is `folder` or below it; both absolute and real. */
function isWithin(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return way === '' || (way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !/^[A-Za-z]:/.test(way));
}
/**
 * Every file below `folder`, without the folders that hold installed things. Symbolic links to
 * folders are not entered; links to files, and links that leave `folder`, are listed as they stand,
 * so that reading them says what they are. `deepest` 0 stays in the folder itself.
 */
function walkFiles(folder, deepest = maximumDepth) {
    const files = [];
    const pending = [{ path: folder, depth: 0 }];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        for (const entry of entriesOf(next.path)) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(next.path, entry.name);
            if (entry.isDirectory()) {
                if (!skipped.has(entry.name) && next.depth < deepest)
                    pending.push({ path, depth: next.depth + 1 });
            }
            else if (entry.isFile() || (entry.isSymbolicLink() && isListedLink(folder, path)))
                files.push(path);
            if (files.length >= maximumFiles)
                return { files, cutOff: true };
        }
    }
    return { files, cutOff: false };
}
function entriesOf(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        return [];
    }
}
function isListedLink(folder, path) {
    try {
        const target = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(target).isFile() || !isWithin(folder, target);
    }
    catch {
        return false;
    }
}
/**
 * The files of the work tree that holds `context.directory`: tracked and present, or untracked and
 * not ignored. Submodules that are checked out are walked.
 */
async function listWithGit(context) {
    const found = await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(context, ['rev-parse', '--show-toplevel']);
    if (found.code !== 0) {
        const none = found.code === -1 || /not a git repository|must be run in a work tree/i.test(found.stderr);
        return none
            ? { kind: 'no-repository' }
            : { kind: 'failed', text: (0,_git_process_js__WEBPACK_IMPORTED_MODULE_2__/* .explainGit */ .y2)(found, context.directory) };
    }
    const top = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(found.stdout.toString('utf8').replace(/\r?\n$/, ''));
    const atTop = { ...context, directory: top };
    const [tracked, deleted, others] = await Promise.all([
        (0,_git_process_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(atTop, ['ls-files', '-z', '--stage']),
        (0,_git_process_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(atTop, ['ls-files', '-z', '--deleted']),
        (0,_git_process_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(atTop, ['ls-files', '-z', '--others', '--exclude-standard']),
    ]);
    for (const output of [tracked, deleted, others])
        if (output.code !== 0)
            return { kind: 'failed', text: (0,_git_process_js__WEBPACK_IMPORTED_MODULE_2__/* .explainGit */ .y2)(output, top) };
    const gone = new Set(records(deleted.stdout));
    const files = new Set();
    for (const record of records(tracked.stdout)) {
        const path = record.slice(record.indexOf('\t') + 1);
        if (gone.has(path))
            continue;
        addTracked(files, top, path, record.slice(0, 6));
    }
    for (const path of records(others.stdout)) {
        const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, path);
        // A nested repository is listed as a folder.
        if (path.endsWith('/'))
            for (const file of walkFiles(absolute).files)
                files.add(file);
        else
            files.add(absolute);
    }
    return { kind: 'listed', top, files: [...files] };
}
function addTracked(files, top, path, mode) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, path);
    if (mode === '160000')
        for (const file of walkFiles(absolute).files)
            files.add(file);
    else if (mode !== '120000' || isListedLink(top, absolute))
        files.add(absolute);
}
function records(bytes) {
    return bytes
        .toString('utf8')
        .split('\0')
        .filter((record) => record !== '');
}


/***/ }),

/***/ 6141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ writeText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2019);
/* harmony import */ var _list_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9750);




/**
 * Writes a text to `file`, from `root` if it is relative; folders are made. A file below `root` stays
 * there: the reviewed tree may hold a symbolic link of the report's name that leads to the runner's own
 * files. Throws an `OperationalError` for that, and where the system refuses.
 */
function writeText(root, file, text) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, file);
    if ((0,_list_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root), path) && !(0,_list_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root), landing(path)))
        throw new _config_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .OperationalError */ .LE(`${file} leads out of ${root} by a symbolic link`);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, text);
    }
    catch (error) {
        throw new _config_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .OperationalError */ .LE(`${path} could not be written: ${error instanceof Error ? error.message : String(error)}`);
    }
}
/** Where writing to `path` would really write, as far as its folders are there. */
function landing(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
    catch {
        // A link that leads nowhere would make the file that it names.
        if (isLink(path))
            return '/';
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
        return parent === path ? path : landing(parent);
    }
}
function isLink(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path).isSymbolicLink();
    }
    catch {
        return false;
    }
}


/***/ }),

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

/***/ 1821:
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

// EXTERNAL MODULE: ../../main/node_modules/yaml/dist/index.js
var dist = __webpack_require__(3645);
// EXTERNAL MODULE: ./lib/src/parse/json/json.js
var json = __webpack_require__(4552);
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
var decode = __webpack_require__(8593);
// EXTERNAL MODULE: ./lib/src/catalogue/expand.js
var expand = __webpack_require__(419);
// EXTERNAL MODULE: ./lib/src/config/settings.js
var settings = __webpack_require__(2019);
// EXTERNAL MODULE: ./lib/src/report/printable.js
var printable = __webpack_require__(143);
// EXTERNAL MODULE: ./lib/src/command/io.js
var command_io = __webpack_require__(9391);
// EXTERNAL MODULE: ./lib/src/adapters/write-text.js
var write_text = __webpack_require__(6141);
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
        (0,write_text/* writeText */.x)(io.cwd, options.output, draft.yaml);
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

/***/ 4738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ accessLevels)
/* harmony export */ });
/** The access levels of the service authorization reference, mildest first. */
const accessLevels = ['List', 'Read', 'Tagging', 'Write', 'Permissions management'];


/***/ })

};
