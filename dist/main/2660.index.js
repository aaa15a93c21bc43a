'use strict';
exports.id = 2660;
exports.ids = [2660];
exports.modules = {

/***/ 2554:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openRepository: () => (/* binding */ openRepository)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/discover/changed-files.js + 1 modules
var changed_files = __webpack_require__(5293);
// EXTERNAL MODULE: ./lib/src/adapters/decode.js
var decode = __webpack_require__(6041);
// EXTERNAL MODULE: ./lib/src/adapters/git-process.js
var git_process = __webpack_require__(5455);
// EXTERNAL MODULE: ./lib/src/model/source.js
var source = __webpack_require__(2239);
// EXTERNAL MODULE: ./lib/src/adapters/links.js
var links = __webpack_require__(1894);
// EXTERNAL MODULE: ./lib/src/adapters/read-once.js
var read_once = __webpack_require__(5453);
;// CONCATENATED MODULE: ./lib/src/adapters/git-tree.js






/** How many bytes of blobs one tree may read: above it files answer `budget-spent`. */
const maximumTreeBytes = 256 * 1024 * 1024;
/** One `git cat-file --batch` reads at most so many bytes ahead of what was asked for. */
const batchBytes = 32 * 1024 * 1024;
/** The size of what is not in the clone. */
const absent = -2;
/**
 * Reads what `git ls-tree -r -z -l --full-tree` printed, where `BAD` is the size of what is not in the
 * clone; without `-l`, `sizes` has those that are there, by id.
 */
function readEntries(output, sizes) {
    const entries = [];
    for (const record of output.split('\0')) {
        const tab = record.indexOf('\t');
        if (tab < 0)
            continue;
        const [mode = '', , id = '', size = ''] = record.slice(0, tab).split(/ +/);
        const told = size === '-' ? -1 : size === 'BAD' ? absent : Number(size);
        const bytes = sizes === undefined ? told : (sizes.get(id) ?? absent);
        entries.push({ mode, id, size: bytes, path: record.slice(tab + 1) });
    }
    return entries;
}
/**
 * The files of one commit. Paths are relative to `prefix` (the working directory inside the
 * repository; files above it are `../\u2026`). Blobs are read by one `git cat-file --batch` for as many
 * files of the same kind as fit, the first time one of them is asked for. A plain file that the other
 * side has unchanged is that side's own `SourceFile`: read once, and known to be the same.
 */
function gitTree(context, name, entries, { prefix, other }) {
    const changed = new Set(other?.changes.files.flatMap((file) => [file.path, file.previousPath ?? file.path]));
    const byPath = new Map(entries.map((entry) => [entry.path, entry]));
    const blobs = new Map();
    const listed = entries
        .filter((entry) => entry.mode !== '160000')
        .map((entry) => external_node_path_.posix.relative(prefix, entry.path))
        .sort();
    const folders = new Set(entries.flatMap((entry) => ancestors(entry.path)));
    let spent = 0;
    function blob(entry) {
        const known = blobs.get(entry.id);
        if (known !== undefined)
            return known;
        if (entry.size < 0)
            return 'missing';
        if (spent + entry.size > maximumTreeBytes)
            return 'budget-spent';
        const wanted = new Map([[entry.id, entry.size]]);
        let bytes = entry.size;
        for (const other of entries) {
            if (other.size < 0 || other.size > decode/* maximumFileBytes */.WH || blobs.has(other.id))
                continue;
            if (wanted.has(other.id) || extension(other.path) !== extension(entry.path))
                continue;
            if (bytes + other.size > batchBytes || spent + bytes + other.size > maximumTreeBytes)
                continue;
            wanted.set(other.id, other.size);
            bytes += other.size;
        }
        spent += bytes;
        const output = (0,git_process/* runGitSync */.bJ)(context, ['cat-file', '--batch'], `${[...wanted.keys()].join('\n')}\n`, bytes + wanted.size * 256 + 65536);
        for (const [id, content] of readBatch(output.stdout))
            blobs.set(id, content);
        for (const id of wanted.keys())
            if (!blobs.has(id))
                blobs.set(id, 'missing');
        return blobs.get(entry.id) ?? 'missing';
    }
    function linkOf(entry) {
        if (entry.mode !== '120000')
            return undefined;
        const target = blob(entry);
        return typeof target === 'string' ? 'unread' : { target: target.toString('utf8') };
    }
    function read(asked) {
        const full = external_node_path_.posix.normalize(external_node_path_.posix.join(prefix, asked));
        if (external_node_path_.posix.isAbsolute(asked) || (0,links/* leaves */.F)(full))
            return (0,decode/* unreadable */.O$)(asked, 'outside-workspace');
        const entry = (0,links/* throughLinks */.h)(full, (at) => byPath.get(at), linkOf);
        if (entry === 'outside')
            return (0,decode/* unreadable */.O$)(asked, 'outside-workspace');
        if (entry === 'missing') {
            return (0,decode/* unreadable */.O$)(asked, folders.has(full) ? 'not-a-file' : 'not-found');
        }
        if (entry.mode === '160000')
            return (0,decode/* unreadable */.O$)(asked, 'not-a-file');
        if (entry.size > decode/* maximumFileBytes */.WH)
            return (0,decode/* unreadable */.O$)(asked, 'too-large');
        const same = entry.path === full ? unchanged(asked, full) : undefined;
        if (same !== undefined)
            return same;
        const content = blob(entry);
        if (content === 'missing')
            return (0,decode/* unreadable */.O$)(asked, 'not-in-clone');
        if (content === 'budget-spent')
            return (0,decode/* unreadable */.O$)(asked, 'budget-spent');
        return (0,decode/* decodeFile */.JG)(asked, content);
    }
    function unchanged(asked, full) {
        if (other?.changes.complete !== true || changed.has(asked))
            return undefined;
        if (asked !== external_node_path_.posix.relative(prefix, full))
            return undefined;
        const file = other.tree.read(asked);
        return (0,source/* isUnreadable */.G)(file) ? undefined : file;
    }
    return {
        name,
        paths: () => listed,
        read: (0,read_once/* readOnce */.W)(read),
    };
}
function ancestors(full) {
    const found = [];
    for (let at = full.indexOf('/'); at > 0; at = full.indexOf('/', at + 1))
        found.push(full.slice(0, at));
    return found;
}
function extension(file) {
    return external_node_path_.posix.extname(file);
}
/** `<id> blob <size>\n<bytes>\n` for each object, `<id> missing\n` for one that is not there. */
function readBatch(bytes) {
    const found = [];
    let at = 0;
    while (at < bytes.length) {
        const end = bytes.indexOf(10, at);
        if (end < 0)
            break;
        const [id = '', kind = '', size = ''] = bytes.toString('latin1', at, end).split(' ');
        if (kind === 'blob') {
            const start = end + 1;
            const length = Number(size);
            if (start + length > bytes.length)
                break;
            found.push([id, bytes.subarray(start, start + length)]);
            at = start + length + 1;
        }
        else {
            found.push([id, 'missing']);
            at = end + 1;
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/src/adapters/git.js






/** Options of every diff: GitHub's own look (three lines of context, renames found), no programs run. */
const diffOptions = [
    '--raw',
    '--patch',
    '-z',
    '-M',
    '-l1000',
    '-U3',
    '--inter-hunk-context=0',
    '--no-ext-diff',
    '--no-textconv',
    '--no-color',
    '--no-relative',
    '--src-prefix=a/',
    '--dst-prefix=b/',
    '--ignore-submodules=dirty',
];
/** Options of a diff that reads no content. */
const nameOptions = ['--raw', '-z', '--no-renames', '--no-ext-diff', '--no-relative'];
/** Opens the repository that holds `context.directory`, or says why git does not. */
async function openRepository(context) {
    const found = await (0,git_process/* runGit */.EO)(context, [
        'rev-parse',
        '--show-toplevel',
        '--show-prefix',
        '--git-dir',
    ]);
    if (found.code !== 0)
        return { refused: 'unavailable', text: (0,git_process/* explainGit */.y2)(found, context.directory) };
    const [top = '', prefix = '', gitDirectory = ''] = git_text(found).split('\n');
    const shallow = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(absolute(context.directory, gitDirectory), 'shallow'));
    // A partial clone would fetch one by one what is listed or read ahead; the diff fetches what it needs.
    const local = {
        ...context,
        environment: { ...context.environment, GIT_NO_LAZY_FETCH: '1' },
    };
    async function resolve(ref) {
        // `--end-of-options`: a ref that starts with a dash is a ref.
        const output = await (0,git_process/* runGit */.EO)(context, [
            'rev-parse',
            '--verify',
            '--quiet',
            '--end-of-options',
            `${ref}^{commit}`,
        ]);
        const commit = git_text(output).trim();
        if (output.code === 0 && /^[0-9a-f]{40,64}$/.test(commit))
            return { commit };
        if (shallow)
            return { refused: 'shallow', text: `${ref} is not in this clone, which is shallow` };
        return { refused: 'not-found', text: `git knows no commit named ${ref}` };
    }
    return {
        top,
        prefix: prefix.replace(/\/$/, ''),
        shallow,
        resolve,
        async has(commit) {
            return (await (0,git_process/* runGit */.EO)(context, ['cat-file', '-e', `${commit}^{commit}`])).code === 0;
        },
        async mergeBase(base, head) {
            const output = await (0,git_process/* runGit */.EO)(context, ['merge-base', '--end-of-options', base, head]);
            const commit = git_text(output).split('\n')[0] ?? '';
            if (output.code === 0 && commit !== '')
                return { commit };
            if (shallow)
                return {
                    refused: 'shallow',
                    text: 'the clone is shallow and does not reach the merge base; set fetch-depth: 0',
                };
            if (output.code === 1)
                return { refused: 'not-found', text: `${base} and ${head} have no common history` };
            return { refused: 'unavailable', text: (0,git_process/* explainGit */.y2)(output, context.directory) };
        },
        async tree(commit, name, other) {
            const entries = await entriesOf(local, commit);
            if ('code' in entries)
                return { refused: 'not-found', text: (0,git_process/* explainGit */.y2)(entries, context.directory) };
            return gitTree(local, name, entries, { prefix: prefix.replace(/\/$/, ''), other });
        },
        async changes(base, head) {
            const commits = head === undefined ? [base] : [base, head];
            const whole = await (0,git_process/* runGit */.EO)(context, ['diff', ...diffOptions, ...commits, '--']);
            // A clone may lack contents that the patch needs; which files differ can be told without them.
            const output = whole.code === 0 ? whole : await (0,git_process/* runGit */.EO)(local, ['diff', ...nameOptions, ...commits, '--']);
            if (output.code !== 0)
                return { refused: 'unavailable', text: (0,git_process/* explainGit */.y2)(output, context.directory) };
            const changes = (0,changed_files/* changesOfGitDiff */.MI)(output.stdout.toString('utf8'));
            const added = head === undefined ? await untracked(context, top) : [];
            return relativeTo(prefix, { ...changes, files: [...changes.files, ...added] });
        },
    };
}
/** A commit's entries; where git will not list sizes because a content is not in the clone, by what is. */
async function entriesOf(context, commit) {
    const list = ['ls-tree', '-r', '-z', '--full-tree'];
    const sized = await (0,git_process/* runGit */.EO)(context, [...list, '-l', commit]);
    if (sized.code === 0)
        return readEntries(sized.stdout.toString('utf8'));
    const plain = await (0,git_process/* runGit */.EO)(context, [...list, commit]);
    if (plain.code !== 0)
        return sized;
    const present = await (0,git_process/* runGit */.EO)(context, [
        'cat-file',
        '--batch-all-objects',
        '--batch-check=%(objectname) %(objectsize)',
    ]);
    const sizes = new Map();
    for (const line of git_text(present).split('\n')) {
        const [id = '', size = ''] = line.split(' ');
        if (/^\d+$/.test(size))
            sizes.set(id, Number(size));
    }
    return readEntries(plain.stdout.toString('utf8'), sizes);
}
/** Files that git does not know yet: wholly added. */
async function untracked(context, top) {
    const output = await (0,git_process/* runGit */.EO)({ ...context, directory: top }, [
        'ls-files',
        '-z',
        '--others',
        '--exclude-standard',
    ]);
    return output.stdout
        .toString('utf8')
        .split('\0')
        .filter((path) => path !== '' && !path.endsWith('/'))
        .map((path) => {
        const count = lineCount((0,external_node_path_.join)(top, path));
        const added = Array.from({ length: count }, (_, index) => index + 1);
        const hunk = { oldStart: 0, oldCount: 0, newStart: 1, newCount: count, added, removed: [] };
        return { path, previousPath: undefined, status: 'added', hunks: count === 0 ? [] : [hunk] };
    });
}
function lineCount(file) {
    try {
        const stat = (0,external_node_fs_.lstatSync)(file);
        if (!stat.isFile() || stat.size > decode/* maximumFileBytes */.WH)
            return 0;
        const bytes = (0,external_node_fs_.readFileSync)(file);
        let count = 0;
        for (const byte of bytes)
            if (byte === 10)
                count += 1;
        return bytes.length > 0 && bytes[bytes.length - 1] !== 10 ? count + 1 : count;
    }
    catch {
        return 0;
    }
}
function relativeTo(prefix, changes) {
    const name = (path) => external_node_path_.posix.relative(prefix, path);
    const files = changes.files.map((file) => ({
        ...file,
        path: name(file.path),
        previousPath: file.previousPath === undefined ? undefined : name(file.previousPath),
    }));
    return { ...changes, files: files.sort((a, b) => (a.path < b.path ? -1 : 1)) };
}
function absolute(directory, path) {
    return external_node_path_.posix.isAbsolute(path) || /^[A-Za-z]:/.test(path) ? path : (0,external_node_path_.join)(directory, path);
}
function git_text(output) {
    return output.stdout.toString('utf8');
}


/***/ }),

/***/ 1894:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ leaves),
/* harmony export */   h: () => (/* binding */ throughLinks)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** More links than this in one path is a cycle. */
const maximumLinks = 8;
/** True for a path that leaves the tree. */
function leaves(full) {
    return full === '..' || full.startsWith('../');
}
/**
 * What stands at a path, symbolic links followed, of folders too, as a checkout would; never out of the tree.
 * `targetOf` is the target of what is a link, relative to its folder; `unread` where it is not at hand.
 */
function throughLinks(full, at, targetOf, links = 0) {
    const direct = at(full);
    if (direct !== undefined && targetOf(direct) === undefined)
        return direct;
    if (links > maximumLinks)
        return 'missing';
    const parts = full.split('/');
    for (let count = 1; count <= parts.length; count += 1) {
        const folder = parts.slice(0, count).join('/');
        const entry = at(folder);
        const link = entry === undefined ? undefined : targetOf(entry);
        if (link === undefined)
            continue;
        if (link === 'unread')
            return 'missing';
        const rest = parts.slice(count).join('/');
        const next = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(folder), link.target, rest));
        if (node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(link.target) || leaves(next))
            return 'outside';
        return throughLinks(next.replace(/\/$/, ''), at, targetOf, links + 1);
    }
    return 'missing';
}


/***/ }),

/***/ 5453:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readOnce)
/* harmony export */ });
/** Reads each path once, and answers from memory after that. */
function readOnce(read) {
    const results = new Map();
    return (path) => {
        const known = results.get(path);
        if (known !== undefined)
            return known;
        const result = read(path);
        results.set(path, result);
        return result;
    };
}


/***/ }),

/***/ 2660:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xg: () => (/* binding */ readConfig),
/* harmony export */   YG: () => (/* binding */ baseSelection),
/* harmony export */   fA: () => (/* binding */ openSession),
/* harmony export */   m: () => (/* binding */ openBase)
/* harmony export */ });
/* harmony import */ var _adapters_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2554);
/* harmony import */ var _adapters_workspace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8946);
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5516);
/* harmony import */ var _discover_ports_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8820);
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2239);
/* harmony import */ var _run_configured_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2642);






/** Opens the working directory: its files, its configuration, the selection. */
async function openSession(io, paths, options) {
    const workspace = await (0,_adapters_workspace_js__WEBPACK_IMPORTED_MODULE_1__/* .openWorkspace */ .OH)({ root: io.cwd, given: paths, environment: io.environment });
    for (const path of workspace.unmatched)
        throw new _config_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${path} names no file or folder`);
    const config = await readConfig(workspace.tree, options.config);
    const { tree, selected } = workspace;
    const explicit = explicitOf(paths, selected);
    const head = (0,_run_configured_js__WEBPACK_IMPORTED_MODULE_3__/* .configured */ .t)({ tree, selected, explicit }, config);
    return { workspace, head, config, notes: [...workspace.notices, ...leftOut(head, config)] };
}
/** Files that are named and that the configuration leaves out: a hook names whatever is committed. */
function leftOut({ selected, explicit }, { file }) {
    const kept = new Set(selected);
    const names = [...explicit].filter((path) => !kept.has(path));
    if (names.length === 0)
        return [];
    return [`${namesInShort(names)} not read: left out by \`paths\` in ${file ?? ''}`];
}
function namesInShort(names) {
    const [first = ''] = names;
    return names.length === 1
        ? `${first} was`
        : `${first} and ${String(names.length - 1)} more named ${names.length === 2 ? 'file' : 'files'} were`;
}
/** Files that the command line names one by one. */
function explicitOf(paths, selected) {
    const named = new Set(paths.map((path) => path.replace(/^\.\//, '')));
    return new Set(selected.filter((path) => named.has(path)));
}
/** Reads the configuration: the file that is named, else the first of the known places. */
async function readConfig(tree, named) {
    for (const path of named === undefined ? _config_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .configPaths */ .hg : [named]) {
        const read = tree.read(path);
        if ((0,_model_source_js__WEBPACK_IMPORTED_MODULE_4__/* .isUnreadable */ .G)(read)) {
            if (named !== undefined)
                throw new _config_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`the configuration ${named} could not be read: ${read.text}`);
            continue;
        }
        const { loadConfig } = await Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(3243), __webpack_require__.e(9925), __webpack_require__.e(1405)]).then(__webpack_require__.bind(__webpack_require__, 1405));
        return loadConfig(read);
    }
    return _config_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultConfig */ .sb;
}
/** The merge base of `ref` and the working tree, read with the same selection. */
async function openBase(io, session, ref) {
    const repository = orFail(await (0,_adapters_git_js__WEBPACK_IMPORTED_MODULE_0__.openRepository)({ directory: io.cwd, environment: io.environment }));
    const { commit } = orFail(await repository.mergeBase(ref, 'HEAD'));
    const changes = orFail(await repository.changes(commit, undefined));
    const other = { tree: session.head.tree, changes };
    const tree = orFail(await repository.tree(commit, 'base', other));
    const selection = (0,_run_configured_js__WEBPACK_IMPORTED_MODULE_3__/* .configured */ .t)(baseSelection(tree, session.head, changes), session.config);
    return { selection, changes, commit };
}
/** The base's files that the head's selection has, had under another name, or deleted. */
function baseSelection(tree, head, changes) {
    const selected = new Set(head.selected);
    const previous = new Set(changes.files.flatMap((file) => [
        ...(file.previousPath !== undefined && selected.has(file.path) ? [file.previousPath] : []),
        ...(file.status === 'removed' ? [file.path] : []),
    ]));
    return {
        tree,
        selected: tree.paths().filter((path) => selected.has(path) || previous.has(path)),
        explicit: head.explicit,
    };
}
function orFail(result) {
    if ((0,_discover_ports_js__WEBPACK_IMPORTED_MODULE_5__/* .isRefusal */ .v)(result))
        throw new _config_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .OperationalError */ .LE(result.text);
    return result;
}


/***/ }),

/***/ 5293:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MI: () => (/* binding */ changesOfGitDiff),
  Bw: () => (/* binding */ changesOfListedFiles),
  b8: () => (/* binding */ maximumListedFiles)
});

// UNUSED EXPORTS: basePathOf

;// CONCATENATED MODULE: ./lib/src/discover/hunks.js
/** `@@ -12,3 +14,0 @@ heading`: a count that is left out is 1. */
const header = /^@@ -(\d{1,9})(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@/;
/**
 * Reads the hunks of one file's unified diff (`git diff`, or the `patch` of GitHub's file list).
 * Lines before the first `@@` are headers and skipped. Answers `undefined` where the text is not a
 * unified diff or ends in the middle of a hunk: half a diff would place comments wrongly.
 */
function readHunks(patch) {
    const lines = patch.split('\n');
    const hunks = [];
    let at = lines.findIndex((line) => line.startsWith('@@'));
    if (at < 0)
        return [];
    while (at < lines.length) {
        const line = lines[at] ?? '';
        if (!line.startsWith('@@')) {
            // What follows a complete hunk is another one, the note on a missing line end, or the end.
            if (line !== '' && !line.startsWith('\\'))
                return undefined;
            at += 1;
            continue;
        }
        const read = readHunk(lines, at);
        if (read === undefined)
            return undefined;
        hunks.push(read.hunk);
        at = read.next;
    }
    return hunks;
}
function readHunk(lines, at) {
    const match = header.exec(lines[at] ?? '');
    if (match === null)
        return undefined;
    const [oldStart, oldCount, newStart, newCount] = [
        Number(match[1]),
        Number(match[2] ?? 1),
        Number(match[3]),
        Number(match[4] ?? 1),
    ];
    const added = [];
    const removed = [];
    let oldSeen = 0;
    let newSeen = 0;
    let next = at + 1;
    while (oldSeen < oldCount || newSeen < newCount) {
        const line = lines[next];
        if (line === undefined)
            return undefined;
        next += 1;
        // An empty line is an empty context line whose blank was trimmed (diff.suppressBlankEmpty).
        const mark = line === '' ? ' ' : line.charAt(0);
        if (mark === '\\')
            continue;
        if (mark === '+') {
            added.push(newStart + newSeen);
            newSeen += 1;
        }
        else if (mark === '-') {
            removed.push(oldStart + oldSeen);
            oldSeen += 1;
        }
        else if (mark === ' ') {
            oldSeen += 1;
            newSeen += 1;
        }
        else
            return undefined;
    }
    if (oldSeen !== oldCount || newSeen !== newCount)
        return undefined;
    return { hunk: { oldStart, oldCount, newStart, newCount, added, removed }, next };
}
/**
 * Cuts the output of `git diff` into one text a file. Lines of content start with a blank, `+`,
 * `-` or a backslash, so `diff --git` at the start of a line is always a header.
 */
function splitDiff(text) {
    const starts = [];
    if (text.startsWith('diff --git '))
        starts.push(0);
    for (let at = text.indexOf('\ndiff --git '); at >= 0; at = text.indexOf('\ndiff --git ', at + 1))
        starts.push(at + 1);
    return starts.map((start, index) => text.slice(start, starts[index + 1] ?? text.length));
}

;// CONCATENATED MODULE: ./lib/src/discover/changed-files.js

/** GitHub lists no more files of a pull request than this (REST: list pull request files). */
const maximumListedFiles = 3000;
/**
 * Reads `git diff --raw -p -z`: the raw records name the files (with NUL as separator, so that any
 * name is safe), the patches follow in the same order. Where the two do not match, the files are
 * kept and their hunks are marked unreadable.
 */
function changesOfGitDiff(output) {
    const records = [];
    let at = 0;
    while (output.charAt(at) === ':') {
        const read = readRecord(output, at);
        if (read === undefined)
            break;
        records.push(read.record);
        at = read.next;
    }
    const sections = splitDiff(output.slice(output.charAt(at) === '\0' ? at + 1 : at));
    const expected = records.reduce((sum, record) => sum + record.sections, 0);
    let section = 0;
    const files = records.map((record) => {
        const own = sections.slice(section, section + record.sections);
        section += record.sections;
        return {
            path: record.path,
            previousPath: record.previousPath,
            status: record.status,
            hunks: sections.length === expected
                ? hunksOfSections(own)
                : { missing: 'unreadable-diff' },
        };
    });
    return { files: files.sort(byPath), complete: true };
}
function readRecord(output, at) {
    const end = output.indexOf('\0', at);
    if (end < 0)
        return undefined;
    const letter = output.slice(at, end).split(' ')[4]?.charAt(0) ?? '';
    const first = output.indexOf('\0', end + 1);
    if (first < 0)
        return undefined;
    const path = output.slice(end + 1, first);
    if (letter === 'R' || letter === 'C') {
        const second = output.indexOf('\0', first + 1);
        if (second < 0)
            return undefined;
        return {
            record: {
                path: output.slice(first + 1, second),
                previousPath: path,
                status: letter === 'R' ? 'renamed' : 'copied',
                sections: 1,
            },
            next: second + 1,
        };
    }
    const status = letter === 'A' ? 'added' : letter === 'D' ? 'removed' : 'modified';
    const sections = letter === 'T' ? 2 : letter === 'U' ? 0 : 1;
    return { record: { path, previousPath: undefined, status, sections }, next: first + 1 };
}
function hunksOfSections(sections) {
    const hunks = [];
    for (const section of sections) {
        if (/^(Binary files |GIT binary patch)/m.test(section))
            return { missing: 'binary' };
        const read = readHunks(section);
        if (read === undefined)
            return { missing: 'unreadable-diff' };
        hunks.push(...read);
    }
    return hunks;
}
/**
 * Reads GitHub's list. A file without `patch` whose lines changed is binary or too large for
 * GitHub to say (the list does not tell which): it counts as too large.
 */
function changesOfListedFiles(listed) {
    const files = listed
        .filter((file) => file.status !== 'unchanged')
        .map((file) => {
        const hunks = file.patch === undefined ? undefined : readHunks(file.patch);
        const moved = file.previous_filename !== undefined && file.previous_filename !== file.filename;
        return {
            path: file.filename,
            previousPath: moved ? file.previous_filename : undefined,
            status: statusOf(file.status),
            hunks: file.patch === undefined
                ? file.changes === 0 && file.status !== 'added' && file.status !== 'removed'
                    ? []
                    : { missing: 'too-large' }
                : (hunks ?? { missing: 'unreadable-diff' }),
        };
    });
    return { files: files.sort(byPath), complete: listed.length < maximumListedFiles };
}
function statusOf(status) {
    switch (status) {
        case 'added':
        case 'removed':
        case 'renamed':
        case 'copied':
            return status;
        default:
            return 'modified';
    }
}
function byPath(a, b) {
    return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
/** Base path of a file of the head: its old name where the change moved it. */
function basePathOf(changes, path) {
    const change = changes.files.find((file) => file.path === path);
    return change?.status === 'renamed' ? (change.previousPath ?? path) : path;
}


/***/ }),

/***/ 8820:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ isRefusal)
/* harmony export */ });
function isRefusal(result) {
    return 'refused' in result;
}


/***/ }),

/***/ 2642:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ configured)
/* harmony export */ });
/* harmony import */ var _adapters_workspace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8946);

/** What the configuration's `paths` leave of a selection; files that it names as service control policies stay. */
function configured(selection, config) {
    if (config.paths.length === 0)
        return selection;
    const { selected } = selection;
    const kept = new Set([...(0,_adapters_workspace_js__WEBPACK_IMPORTED_MODULE_0__/* .narrowed */ .fQ)(selected, config.paths), ...config.serviceControlPolicies]);
    return { ...selection, selected: selected.filter((path) => kept.has(path)) };
}


/***/ })

};
