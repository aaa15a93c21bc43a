'use strict';
exports.id = 308;
exports.ids = [308];
exports.modules = {

/***/ 5455:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
    // A folder of the tree that is laid out as a bare repository brings settings of its own.
    'safe.bareRepository=explicit',
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
    const unknown = /^fatal: Not a valid object name:? '?([^'\n]{1,200})'?/i.exec(stderr)?.[1];
    if (unknown !== undefined)
        return `there is no branch, tag or commit "${unknown}" here; fetch it, or name another`;
    return stderr.split('\n')[0] ?? `git ended with ${output.code}`;
}


/***/ }),

/***/ 877:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ readGiven)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

/** Streams that a shell hands over by name: `<(command)`, `/dev/stdin`. */
const handedOver = /^\/(?:dev\/fd\/\d{1,6}|proc\/self\/fd\/\d{1,6}|dev\/stdin)$/;
/**
 * The bytes of a file that somebody names, up to `most`; or a sentence, without a stop, why not. What
 * is no regular file is not opened: a named pipe would be waited for, a device may never end.
 */
function readGiven(path, most) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
        if (stat.isDirectory())
            return { problem: 'it is a folder' };
        if (!stat.isFile() && !handedOver.test(path))
            return { problem: 'it is not a regular file' };
        const bytes = stat.size > most ? undefined : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
        return bytes === undefined || bytes.length > most
            ? { problem: `it is larger than ${Math.round(most / 1024 / 1024)} MB` }
            : bytes;
    }
    catch (error) {
        return { problem: error instanceof Error ? error.message : String(error) };
    }
}


/***/ }),

/***/ 6853:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fv: () => (/* binding */ walkFiles),
/* harmony export */   Rj: () => (/* binding */ listWithGit),
/* harmony export */   SA: () => (/* binding */ posix),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   yb: () => (/* binding */ closedFolders)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _git_process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5455);



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
    if (node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '/')
        return path === folder || path.startsWith(folder === '/' ? '/' : `${folder}/`);
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
    const closed = [];
    const pending = [{ path: folder, depth: 0 }];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        const entries = entriesOf(next.path);
        if (entries === undefined)
            closed.push(next.path);
        for (const entry of entries ?? []) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(next.path, entry.name);
            if (entry.isDirectory()) {
                if (!skipped.has(entry.name) && next.depth < deepest)
                    pending.push({ path, depth: next.depth + 1 });
            }
            else if (entry.isFile() || (entry.isSymbolicLink() && isListedLink(folder, path)))
                files.push(path);
            if (files.length >= maximumFiles)
                return { files, cutOff: true, closed };
        }
    }
    return { files, cutOff: false, closed };
}
function entriesOf(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        return undefined;
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
const listing = ['ls-files', '-z', '-t', '--stage', '--deleted', '--others', '--exclude-standard'];
/**
 * The files of the work tree that holds `context.directory`: tracked and present, or untracked and
 * not ignored. Submodules that are checked out are walked.
 */
async function listWithGit(context) {
    const { directory } = context;
    if (!hasRepositoryAbove(directory))
        return { kind: 'no-repository' };
    // At the top of a work tree, where most runs start, both are asked at once: starting git is what takes the time.
    const [found, here] = await Promise.all([
        (0,_git_process_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(context, ['rev-parse', '--show-toplevel']),
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, '.git')) ? (0,_git_process_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(context, listing) : undefined,
    ]);
    if (found.code !== 0)
        return /must be run in a work tree/i.test(found.stderr)
            ? { kind: 'no-repository' }
            : { kind: 'failed', text: (0,_git_process_js__WEBPACK_IMPORTED_MODULE_2__/* .explainGit */ .y2)(found, directory) };
    const top = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(found.stdout.toString('utf8').replace(/\r?\n$/, ''));
    const listed = here !== undefined && top === (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(directory)
        ? here
        : await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)({ ...context, directory: top }, listing);
    if (listed.code !== 0)
        return { kind: 'failed', text: (0,_git_process_js__WEBPACK_IMPORTED_MODULE_2__/* .explainGit */ .y2)(listed, top) };
    return { kind: 'listed', top, ...filesListed(top, records(listed.stdout), listed.stderr) };
}
/** False where no folder from here up holds a `.git`: git need not be started to say so. */
function hasRepositoryAbove(directory) {
    for (let folder = directory;; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git')))
            return true;
        if (folder === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder))
            return false;
    }
}
/**
 * From records `? path` of what is not tracked, `H mode hash stage\u21e5path` of what is, `S \u2026` of what a sparse checkout
 * leaves out, `R \u2026` of what is gone; `complaints`: git's own, of folders that it could not open.
 */
function filesListed(top, listed, complaints) {
    const pathOf = (record) => record.slice(record.indexOf('\t') + 1);
    const gone = new Set(listed.filter((record) => record.startsWith('R ')).map(pathOf));
    const found = { files: new Set(), closed: [], absent: [] };
    let sparse = 0;
    for (const record of listed) {
        if (record.startsWith('? '))
            addUntracked(found, top, record.slice(2));
        else if (record.startsWith('S ') && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, pathOf(record))))
            sparse += 1;
        else if (!gone.has(pathOf(record)))
            addTracked(found, top, pathOf(record), record.slice(2, 8));
    }
    for (const [, folder = ''] of complaints.matchAll(/could not open directory '(.*)'/g))
        found.closed.push((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, folder));
    return {
        files: [...found.files],
        notices: [
            ...(sparse > 0
                ? [`the checkout is sparse: ${sparse} tracked files are not there and were not checked`]
                : []),
            ...named(found.absent, 'a submodule is not checked out', 'submodules are not checked out'),
            ...closedFolders(top, found.closed),
        ],
    };
}
/** Sentences about folders below `top` that could not be read. */
function closedFolders(top, folders) {
    const names = folders.map((folder) => posix((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(top, folder)) || '.');
    return named(names, 'a folder could not be read', 'folders could not be read');
}
function named(names, one, more) {
    if (names.length === 0)
        return [];
    const shown = names
        .slice(0, 5)
        .map((name) => (name.length > 200 ? `${name.slice(0, 200)}\u2026` : name));
    const rest = names.length - shown.length;
    const count = names.length === 1 ? one : `${names.length} ${more}`;
    return [`${count}: ${shown.join(', ')}${rest > 0 ? `, and ${rest} more` : ''}`];
}
function addUntracked(found, top, path) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, path);
    // A nested repository is listed as a folder.
    if (path.endsWith('/'))
        addFolder(found, absolute);
    else
        found.files.add(absolute);
}
function addTracked(found, top, path, mode) {
    // Git's paths are normalised: `join` would look at each letter of each again.
    const absolute = node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '/' && top !== '/' ? `${top}/${path}` : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, path);
    if (mode === '160000') {
        if (addFolder(found, absolute) === 0)
            found.absent.push(path);
    }
    else if (mode !== '120000' || isListedLink(top, absolute))
        found.files.add(absolute);
}
function addFolder(found, folder) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
        return 0;
    const { files, closed } = walkFiles(folder);
    for (const file of files)
        found.files.add(file);
    found.closed.push(...closed);
    return files.length + closed.length;
}
function records(bytes) {
    return bytes
        .toString('utf8')
        .split('\0')
        .filter((record) => record !== '');
}


/***/ }),

/***/ 6810:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ writeParts),
/* harmony export */   x: () => (/* binding */ writeText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5516);
/* harmony import */ var _list_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6853);




/**
 * Writes a text to `file`, from `root` if it is relative; folders are made. A file below `root` stays
 * there: the reviewed tree may hold a symbolic link of the report's name that leads to the runner's own
 * files. Throws an `OperationalError` for that, and where the system refuses.
 */
function writeText(root, file, text) {
    writeParts(root, file, [text]);
}
/** The same with a text in parts, written one after the other. */
function writeParts(root, file, parts) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, file);
    if ((0,_list_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root), path) && !(0,_list_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root), landing(path)))
        throw new _config_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .OperationalError */ .LE(`${file} leads out of ${root} by a symbolic link`);
    const opened = asked(path, () => {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'w');
    });
    try {
        for (const part of parts)
            asked(path, () => {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(opened, part);
            });
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(opened);
    }
}
/** What the system answers; what it refuses is an `OperationalError`. */
function asked(path, ask) {
    try {
        return ask();
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

/***/ 9880:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 308:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  importFile: () => (/* binding */ importFile)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/adapters/given-file.js
var given_file = __webpack_require__(877);
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
var dist = __webpack_require__.later(8815, 8815);
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
/** True for a statement of a trust policy: it says who may assume the role. */
function isTrust(statement) {
    const actions = textsOf(valueAt(statement, 'Action'));
    return (valueAt(statement, 'Principal') !== undefined &&
        actions.length > 0 &&
        actions.every((action) => /^sts:/i.test(action)));
}
function trustOf(statement) {
    const principal = valueAt(statement, 'Principal');
    const principals = principal?.kind === 'map'
        ? Object.fromEntries(principal.entries.map(({ key, value }) => [key.text, [...textsOf(value)]]))
        : { AWS: [...textsOf(principal)] };
    const actions = [...textsOf(valueAt(statement, 'Action'))];
    const condition = conditionOf(valueAt(statement, 'Condition'));
    return {
        principals,
        ...(actions.join() === 'sts:AssumeRole' ? {} : { actions }),
        ...(condition === undefined ? {} : { condition }),
    };
}
/** `ec2:DescribeInstances` in running text; what AWS does not have is a host and a port, or a word. */
const actionWord = /\b[a-z][a-z0-9-]{1,40}:[A-Z][A-Za-z0-9]{2,80}\*?/g;
/** The actions that a page names one by one, where it holds no policy. */
function namedIn(files, isKnown) {
    const found = files.flatMap(({ text }) => [...text.matchAll(actionWord)].map(([word]) => word).filter(isKnown));
    const actions = [...new Set(found)].sort(byService);
    return actions.length === 0 ? [] : [{ actions }];
}
/** Actions that AWS does not have; `ec2>Describe\u2026` is meant as `ec2:Describe\u2026`. */
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
/** What a page of sentences is to the parser of JSON. */
const prose = new Set(['text-around', 'not-json']);
/** Turns a vendor's JSON or pasted page into a draft of a baseline, and says what is left to do. */
function importBaseline(files, facts) {
    const problems = [];
    const statements = files.flatMap((file) => {
        const parsed = (0,json/* parseJson */.q)(file);
        problems.push(...parsed.problems.filter(({ code }) => !prose.has(code)));
        return parsed.nodes.flatMap((node) => statementsIn(node));
    });
    const trust = statements.filter(isTrust).map(trustOf);
    const stated = statements
        .filter((statement) => !isTrust(statement))
        .map(grantOf)
        .filter((grant) => (grant.actions ?? grant.notActions ?? []).length > 0);
    const named = stated.length === 0 && facts.isKnown !== undefined;
    const grants = named ? namedIn(files, facts.isKnown) : stated;
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
                ...(trust.length > 0 ? { trust } : {}),
                ...(defects.length > 0 ? { defects } : {}),
                ...(grants.length > 0 ? { grants } : {}),
            },
        },
    };
    return {
        yaml: (0,dist/* stringify */.As)(draft, { lineWidth: 100, singleQuote: true, aliasDuplicateObjects: false }),
        toFillIn: [
            ...remarks(facts, grants, defects.length, named),
            trust.length === 0
                ? 'trust: who must be able to assume the role'
                : '${Name} in place of the accounts and external ids of the reader in the trust',
            ...(named || facts.isKnown === undefined ? [] : unstated(files, grants, facts.isKnown)),
            ...bracketed(grants),
        ],
        problems,
    };
}
/** Names at most this many things in one remark. */
const mostNamed = 12;
const listed = (names) => names.length <= mostNamed
    ? names.join(', ')
    : `${names.slice(0, mostNamed).join(', ')} and ${String(names.length - mostNamed)} more`;
/** What the text around the policies names and no policy has. */
function unstated(files, grants, isKnown) {
    const stated = new Set(grants.flatMap(({ actions = [], notActions = [] }) => [...actions, ...notActions].map((action) => action.toLowerCase())));
    const left = namedIn(files, isKnown)
        .flatMap(({ actions = [] }) => actions)
        .filter((action) => !stated.has(action.toLowerCase()));
    return left.length === 0
        ? []
        : [`whether these, which stand beside the policies, are needed, too: ${listed(left)}`];
}
/** `<bucket name>` and its kind, which a baseline writes as `${BucketName}`. */
function bracketed(grants) {
    const found = grants.flatMap(({ resources = [], condition = {} }) => [
        ...resources,
        ...Object.values(condition).flatMap((keys) => Object.entries(keys).flat(2)),
    ].flatMap((text) => text.slice(0, 500).match(/<{1,2}[^<>]{1,80}>{1,2}|\{\{[^{}]{1,80}\}\}/g) ?? []));
    const names = [...new Set(found)];
    return names.length === 0 ? [] : [`\${Name} in place of each of ${listed(names)}`];
}
function remarks(facts, grants, defects, named) {
    const labelled = grants.filter((grant) => grant.sid !== undefined).length;
    const resources = grants.flatMap((grant) => grant.resources ?? []);
    const accounts = resources.filter((resource) => /:\d{12}:/.test(resource)).length;
    return [
        ...(grants.length === 0 ? ['no statement was found: paste the JSON of the policy'] : []),
        ...(named && grants.length > 0
            ? [
                'no policy was found, only names of actions: resources, conditions, and whether all of them are needed',
            ]
            : []),
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
            ? [
                `meant of ${defects === 1 ? 'the one action' : `the ${String(defects)} actions`} that AWS does not have, where it is plain`,
            ]
            : []),
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
// EXTERNAL MODULE: ./lib/src/adapters/write-text.js
var write_text = __webpack_require__(6810);
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
        isKnown: (action) => (0,expand/* namesAnAction */.k)(action, catalogue),
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
/** Bytes of a vendor's file or archive. */
const largestImport = 50 * 1024 * 1024;
async function filesOf(io, path) {
    if (path === '-')
        return [{ path: 'stdin', text: await io.stdin() }];
    const bytes = (0,given_file/* readGiven */.Q)((0,external_node_path_.resolve)(io.cwd, path), largestImport);
    if ('problem' in bytes)
        throw new settings/* UsageError */.eb(`${path} could not be read: ${bytes.problem}`);
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

/***/ 1577:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ accessLevels)
/* harmony export */ });
/** The access levels of the service authorization reference, mildest first. */
const accessLevels = ['List', 'Read', 'Tagging', 'Write', 'Permissions management'];


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


/***/ }),

/***/ 7387:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _located_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7303);
/* harmony import */ var _top_level_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1401);


/**
 * Parses JSON with the damages of hand-edited and pasted text repaired, each one a problem with a
 * place. `bounds` are offsets into the file's text. Never throws; linear in the text's length.
 */
function parseJson(file, bounds) {
    return (0,_top_level_js__WEBPACK_IMPORTED_MODULE_0__/* .parseText */ .r)((0,_located_text_js__WEBPACK_IMPORTED_MODULE_1__/* .fileText */ .CG)(file, bounds));
}


/***/ }),

/***/ 2001:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ worse),
/* harmony export */   m: () => (/* binding */ ProblemLog)
/* harmony export */ });
/* harmony import */ var _model_span_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(274);

/** Above this a text is not a damaged policy but something else; the rest is counted in one problem. */
const maxProblems = 200;
/** Above this a fix would no longer be one that a person looks through. */
const maxEdits = 10_000;
const outcomes = ['tolerated', 'repaired', 'unreadable'];
/** The worse of two outcomes: what stands for several problems is as bad as the worst of them. */
function worse(a, b) {
    return outcomes.indexOf(a) > outcomes.indexOf(b) ? a : b;
}
/** Collects the problems of one text; a problem met twice at the same place counts once. */
class ProblemLog {
    #source;
    #reports = [];
    #located = [];
    #seen = new Set();
    #repeated = new Map();
    #looked = 0;
    #dropped = 0;
    #worstDropped = 'tolerated';
    constructor(source) {
        this.#source = source;
    }
    add(report) {
        if (this.#reports.length >= maxProblems) {
            this.#drop(report.outcome ?? 'repaired');
            return;
        }
        const key = `${report.code} ${report.start}`;
        if (this.#seen.has(key))
            return;
        this.#seen.add(key);
        this.#reports.push(report);
    }
    /**
     * Counts `length` characters that are read once more to find the best place of a problem. False
     * when it would not be listed, and when more than `most` were read so in this text.
     */
    mayLook(length, most) {
        this.#looked += length;
        return this.#reports.length < maxProblems && this.#looked <= most;
    }
    /** Reports `report` the first time only; `edits` of every time go into its one fix. */
    once(report, title, edits = []) {
        const known = this.#repeated.get(report.code);
        if (known === undefined) {
            this.#repeated.set(report.code, { report, title, edits: [...edits], count: 1 });
            return;
        }
        const last = known.edits.at(-1);
        const first = edits[0];
        if (last !== undefined && first !== undefined && first.start <= last.start)
            return;
        known.count += 1;
        if (known.edits.length <= maxEdits)
            known.edits.push(...edits);
    }
    /** A problem whose span is known already. */
    located(problem) {
        if (this.#located.length >= maxProblems)
            this.#drop(problem.outcome);
        else
            this.#located.push(problem);
    }
    problems() {
        const reports = [...this.#reports];
        for (const { report, title, edits, count } of this.#repeated.values()) {
            const mendable = title !== undefined && edits.length > 0 && edits.length <= maxEdits;
            const message = count > 1 ? `${report.message} (${count} times)` : report.message;
            reports.push({ ...report, message, ...(mendable ? { repair: { title, edits } } : {}) });
        }
        const problems = [...this.#located, ...reports.map((report) => this.#problemOf(report))];
        problems.sort((a, b) => (0,_model_span_js__WEBPACK_IMPORTED_MODULE_0__/* .compareSpans */ .fd)(a.span, b.span));
        if (this.#dropped > 0)
            problems.push({
                code: 'too-many-problems',
                message: `${this.#dropped} more problems are not listed`,
                span: this.#source.span(this.#source.start, this.#source.start),
                outcome: this.#worstDropped,
            });
        return problems;
    }
    #drop(outcome) {
        this.#dropped += 1;
        this.#worstDropped = worse(this.#worstDropped, outcome);
    }
    #problemOf(report) {
        const fix = this.#fixOf(report);
        return {
            code: report.code,
            message: report.message,
            span: this.#source.span(report.start, report.end),
            outcome: report.outcome ?? 'repaired',
            ...(fix === undefined ? {} : { fix }),
        };
    }
    #fixOf(report) {
        if (report.repair === undefined)
            return undefined;
        const edits = [];
        for (const edit of report.repair.edits) {
            const span = this.#source.editable(edit.start, edit.end);
            if (span === undefined)
                return undefined;
            edits.push({ span, text: edit.text });
        }
        return { title: report.repair.title, safety: report.repair.safety ?? 'safe', edits };
    }
}


/***/ }),

/***/ 1401:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ parseText)
/* harmony export */ });
/* harmony import */ var _characters_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2173);
/* harmony import */ var _cursor_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3351);
/* harmony import */ var _engine_mark_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7589);
/* harmony import */ var _located_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7303);
/* harmony import */ var _parser_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9925);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1393);
/* harmony import */ var _problem_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2001);
/* harmony import */ var _reports_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4481);
/* harmony import */ var _strings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(703);









const openBracket = 91;
const openBrace = 123;
const textAround = 'text-around';
/** Parses located text; never throws; linear in the text's length. */
function parseText(source) {
    const log = new _problem_log_js__WEBPACK_IMPORTED_MODULE_3__/* .ProblemLog */ .m(source);
    const { text, start, end } = source;
    const nodes = readAll({ source, text, end, log, at: start, open: [] });
    const problems = log.problems();
    return {
        nodes,
        problems: nodes.length > 0 ? problems : problems.map(asNoJson(text.slice(start, end))),
    };
}
/** Where no value was found the text does not stand around JSON: it is none. */
const asNoJson = (text) => (problem) => problem.code === textAround
    ? {
        ...problem,
        code: 'not-json',
        message: text.trimStart().startsWith('arn:')
            ? 'this is an ARN, not a policy: attach what it names, or write the policy as JSON'
            : 'this is not JSON',
        outcome: 'unreadable',
    }
    : problem;
/**
 * Reads all the values of a text: usually one; several where fragments were pasted one behind the
 * other, with or without prose between them. Lines of prose are passed over.
 */
function readAll(parser) {
    const nodes = [];
    let prose = false;
    for (;;) {
        (0,_cursor_js__WEBPACK_IMPORTED_MODULE_4__/* .skipSpace */ .AN)(parser);
        const code = (0,_cursor_js__WEBPACK_IMPORTED_MODULE_4__/* .peek */ .se)(parser);
        if (Number.isNaN(code))
            return nodes;
        const at = parser.at;
        const before = nodes.length;
        const mark = (0,_engine_mark_js__WEBPACK_IMPORTED_MODULE_5__/* .engineMarkEnd */ .X)(parser);
        if (mark !== undefined) {
            (0,_reports_js__WEBPACK_IMPORTED_MODULE_6__/* .engineMark */ .yJ)(parser, at, mark);
            parser.at = mark;
        }
        else if (code === openBrace || code === openBracket) {
            if ((nodes.length === 0 && !prose) || startsStructure(parser, at))
                push(nodes, (0,_parser_js__WEBPACK_IMPORTED_MODULE_0__/* .readValue */ .wK)(parser));
            else
                prose = skipProse(parser);
        }
        else if (code === 34 || (0,_characters_js__WEBPACK_IMPORTED_MODULE_7__/* .isDoubleQuote */ .IR)(code) || ((0,_characters_js__WEBPACK_IMPORTED_MODULE_7__/* .isSingleQuote */ .vo)(code) && !prose)) {
            nodes.push(readLooseString(parser, at));
        }
        else if (code === 44) {
            fragment(parser, at);
            parser.at += 1;
        }
        else if (code === 125 || code === 93 || code === 58) {
            if (!prose || nodes.length > 0)
                fragment(parser, at);
            parser.at += 1;
        }
        else if (code === _located_text_js__WEBPACK_IMPORTED_MODULE_8__/* .holeMark */ ._H && parser.source.holeAt(at) !== undefined) {
            push(nodes, (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .readPlain */ .r)(parser, 'value'));
        }
        else if (standsAlone(parser))
            push(nodes, (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .readPlain */ .r)(parser, 'value'));
        else
            prose = skipProse(parser);
        if (parser.at === at)
            parser.at += 1;
        if (nodes.length === 2 && before === 1)
            severalValues(parser, nodes[1]);
    }
}
/** Documents one behind the other (JSON lines, a page of examples). */
function severalValues(parser, second) {
    if (second === undefined)
        return;
    parser.log.located({
        code: 'several-values',
        message: 'several JSON values stand in one text',
        span: { ...second.span, end: second.span.start },
        outcome: 'tolerated',
    });
}
function push(nodes, node) {
    if (node !== undefined)
        nodes.push(node);
}
/** A string at the top: an element of a list without its brackets, or a key of a map without its braces. */
function readLooseString(parser, at) {
    const string = (0,_strings_js__WEBPACK_IMPORTED_MODULE_2__/* .readString */ .E)(parser);
    const behind = parser.at;
    (0,_cursor_js__WEBPACK_IMPORTED_MODULE_4__/* .skipSpace */ .AN)(parser);
    if ((0,_cursor_js__WEBPACK_IMPORTED_MODULE_4__/* .peek */ .se)(parser) !== 58) {
        parser.at = behind;
        return string;
    }
    parser.at = at;
    fragment(parser, at);
    return (0,_parser_js__WEBPACK_IMPORTED_MODULE_0__/* .readMembers */ .mo)(parser, at, 'fragment');
}
function fragment(parser, at) {
    parser.log.once({
        code: 'fragment',
        message: 'this is a fragment: brackets around it are missing',
        start: at,
        end: at + 1,
    });
}
/** A number, `true`, `false` or `null` that is not the first word of a sentence. */
function standsAlone(parser) {
    let at = (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .literalEnd */ .b)(parser);
    if (at === undefined)
        return false;
    while (at < parser.end) {
        const code = parser.text.charCodeAt(at);
        if (code === 10 || code === 13 || code === 44)
            return true;
        if (!(0,_characters_js__WEBPACK_IMPORTED_MODULE_7__/* .isSpace */ .xC)(code))
            return false;
        at += 1;
    }
    return true;
}
/** Passes over prose to the end of its line, or to a structure that starts on it. */
function skipProse(parser) {
    const start = parser.at;
    const stop = (0,_cursor_js__WEBPACK_IMPORTED_MODULE_4__/* .lineEnd */ .kd)(parser, start);
    let at = start + 1;
    while (at < stop) {
        const code = parser.text.charCodeAt(at);
        if ((code === openBrace || code === openBracket) && startsStructure(parser, at))
            break;
        at += 1;
    }
    let end = at;
    while (end > start + 1 && (0,_characters_js__WEBPACK_IMPORTED_MODULE_7__/* .isSpace */ .xC)(parser.text.charCodeAt(end - 1)))
        end -= 1;
    parser.log.once({
        code: textAround,
        message: 'text that is not JSON stands around the JSON',
        start,
        end,
    });
    parser.at = at;
    return true;
}
/** True where a bracket is followed by what a list or map starts with, not by the words of a sentence. */
function startsStructure(parser, open) {
    const { text, end } = parser;
    let at = open + 1;
    while (at < end && ((0,_characters_js__WEBPACK_IMPORTED_MODULE_7__/* .isSpace */ .xC)(text.charCodeAt(at)) || (0,_characters_js__WEBPACK_IMPORTED_MODULE_7__/* .isOddSpace */ .ii)(text.charCodeAt(at))))
        at += 1;
    if (at >= end)
        return false;
    const code = text.charCodeAt(at);
    if ((0,_characters_js__WEBPACK_IMPORTED_MODULE_7__/* .isDoubleQuote */ .IR)(code))
        return true;
    if (code === openBrace)
        return text.charCodeAt(open) === openBracket;
    if (code === 47)
        return text.charCodeAt(at + 1) === 47 || text.charCodeAt(at + 1) === 42;
    if (text.charCodeAt(open) === openBracket)
        return false;
    if ((0,_characters_js__WEBPACK_IMPORTED_MODULE_7__/* .isSingleQuote */ .vo)(code))
        return true;
    // An unquoted key.
    const key = at;
    while (at < end && (0,_characters_js__WEBPACK_IMPORTED_MODULE_7__/* .isWord */ .Jg)(text.charCodeAt(at)) && at - key < 64)
        at += 1;
    return at > key && (text.charCodeAt(at) === 58 || text.charCodeAt(at) === 61);
}


/***/ }),

/***/ 1634:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   kc: () => (/* binding */ logText),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/** C0 and C1 controls, line and paragraph separators, bidi controls and other invisible format characters. */
const unprintable = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g;
/** Text of the reviewed tree for a terminal or a log: what cannot be seen is shown as `\u{\u2026}`. */
function printable(text) {
    return text.replace(unprintable, (character) => {
        if (character === '\t')
            return '  ';
        return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
    });
}
/**
 * Lines for a log that GitHub's runner may read: none of them is a workflow command, neither `::error`
 * at its start nor the old `##[\u2026]` anywhere.
 */
function logText(lines) {
    return `${lines
        .join('\n')
        .replace(/^([ \t\u001b[\d;m]*):(?=:)/gm, '$1\\u{3a}')
        .replaceAll('##[', '#\\u{23}[')}\n`;
}
/** At most `limit` characters, never half of a surrogate pair. */
function shorten(text, limit) {
    if (text.length <= limit)
        return text;
    const cut = text.charCodeAt(limit - 2) >= 0xd800 && text.charCodeAt(limit - 2) < 0xdc00
        ? limit - 2
        : limit - 1;
    return `${text.slice(0, cut)}\u2026`;
}
/** `12,345`: as `toLocaleString` writes a whole number, without loading the locales for it. */
function grouped(count) {
    return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
function plural(count, one, many = `${one}s`) {
    return `${grouped(count)} ${count === 1 ? one : many}`;
}


/***/ })

};
