'use strict';
exports.id = 7275;
exports.ids = [7275];
exports.modules = {

/***/ 6041:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JG: () => (/* binding */ decodeFile),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   WH: () => (/* binding */ maximumFileBytes)
/* harmony export */ });
/** Above this a file is not read: 5 MB is a hundred times the largest hand-written template. */
const maximumFileBytes = 5 * 1024 * 1024;
const sentences = {
    'too-large': `larger than ${maximumFileBytes / 1024 / 1024} MB`,
    binary: 'contains NUL bytes: not a text file',
    'not-utf-8': 'not valid UTF-8',
    'outside-workspace': 'lies outside the directory that is checked',
    'not-found': 'no such file',
    'not-in-clone': 'its content is not in this clone',
    'lfs-pointer': 'a pointer of Git LFS: its content was not fetched',
    'not-a-file': 'not a regular file',
    'no-permission': 'no permission to read it',
    'budget-spent': 'not read: the run had already read as much as it may',
};
/** What stands in place of a file that Git LFS keeps, where it was not fetched. */
const lfsPointer = /^version https:\/\/(?:git-lfs|hawser)\.github\.com\/spec\/v1\r?\n/;
/** The answer for a file that cannot be read. */
function unreadable(path, reason) {
    return { path, unreadable: reason, text: sentences[reason] };
}
/**
 * Decodes a file's bytes. UTF-16 is recognised by its byte-order mark, everything else must be
 * UTF-8. The mark stays in the text, so that offsets are those of the file.
 */
function decodeFile(path, bytes) {
    if (bytes.length > maximumFileBytes)
        return unreadable(path, 'too-large');
    const encoding = bytes[0] === 0xff && bytes[1] === 0xfe
        ? 'utf-16le'
        : bytes[0] === 0xfe && bytes[1] === 0xff
            ? 'utf-16be'
            : 'utf-8';
    if (encoding === 'utf-8' && bytes.includes(0))
        return unreadable(path, 'binary');
    try {
        const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
        if (text.includes('\0'))
            return unreadable(path, 'binary');
        return lfsPointer.test(text) ? unreadable(path, 'lfs-pointer') : { path, text };
    }
    catch {
        return unreadable(path, 'not-utf-8');
    }
}


/***/ }),

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

/***/ 8946:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LO: () => (/* binding */ selectPaths),
/* harmony export */   OH: () => (/* binding */ openWorkspace),
/* harmony export */   fQ: () => (/* binding */ narrowed)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__.later(4006, 4006);
/* harmony import */ var _model_recent_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8249);
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2239);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6041);
/* harmony import */ var _list_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6853);







/** Characters of text that are kept; above it the file that was not asked for longest is read again. */
const cacheCharacters = 64 * 1024 * 1024;
/** Lists the work tree once and answers reads of it. Never throws for what a tree can hold. */
async function openWorkspace(options) {
    const root = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(options.root);
    const notices = [];
    const listed = await (0,_list_files_js__WEBPACK_IMPORTED_MODULE_3__/* .listWithGit */ .Rj)({ directory: root, environment: options.environment });
    if (listed.kind === 'failed')
        notices.push(`${listed.text}; ignored files are checked too`);
    const below = listed.kind === 'listed' && listed.files.some((file) => (0,_list_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(root, file));
    const boundaries = [below ? listed.top : root];
    const files = new Set();
    if (below) {
        for (const file of listed.files)
            files.add(file);
        notices.push(...listed.notices);
    }
    else
        addWalk(files, root, notices);
    addDownloadedModules(files, below ? listed.top : root);
    const given = (options.given ?? []).map((text) => text.trim()).filter((text) => text !== '');
    const chosen = new Set();
    const globs = [];
    for (const text of given) {
        const target = existing(root, text);
        if (target === undefined) {
            globs.push(text);
            continue;
        }
        const inside = boundaries.some((boundary) => (0,_list_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(boundary, target.path));
        if (target.kind === 'file') {
            if (!inside && !target.belowRoot) {
                // Its neighbours are listed too: a Terraform root is more than one file.
                boundaries.push((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target.path));
                for (const file of (0,_list_files_js__WEBPACK_IMPORTED_MODULE_3__/* .walkFiles */ .Fv)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target.path), 0).files)
                    files.add(file);
            }
            files.add(target.path);
            chosen.add(target.path);
        }
        else {
            if (!inside && !target.belowRoot)
                boundaries.push(target.path);
            if (![...files].some((file) => (0,_list_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(target.path, file)))
                addWalk(files, target.path, notices);
            for (const file of files)
                if ((0,_list_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(target.path, file))
                    chosen.add(file);
        }
    }
    const name = nameFrom(root);
    const paths = [...files].map(name).sort();
    const unmatched = [];
    const positive = globs.filter((glob) => !glob.startsWith('!'));
    const negative = globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1));
    const selected = new Set([...chosen].map(name));
    for (const glob of positive) {
        const matching = selectPaths(paths, [glob]);
        if (matching.length === 0)
            unmatched.push(glob);
        for (const path of matching)
            selected.add(path);
    }
    if (given.length === negative.length)
        for (const path of paths)
            if (!path.startsWith('../') && path !== '..')
                selected.add(path);
    const excluded = new Set(negative.length === 0 ? [] : selectPaths([...selected], negative));
    // Downloaded modules are read where the configuration calls them, not by themselves.
    const named = (options.given ?? []).some((text) => text.includes('.terraform'));
    return {
        tree: workspaceTree(options.name ?? 'head', root, boundaries, paths),
        selected: [...selected]
            .filter((path) => !excluded.has(path) && (named || !isDownloaded(path)))
            .sort(),
        unmatched,
        notices,
        fromGit: below,
    };
}
/** Names files, given absolute and normalised, from the root: `../module/main.tf` beside it. */
function nameFrom(root) {
    const folders = [];
    for (let folder = root, ups = '';; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder), ups += '../') {
        folders.push({ start: folder.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? folder : `${folder}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`, ups });
        if (folder === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder))
            break;
    }
    return (file) => {
        const above = folders.find(({ start }) => file.startsWith(start));
        return (0,_list_files_js__WEBPACK_IMPORTED_MODULE_3__/* .posix */ .SA)(above === undefined ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, file) : `${above.ups}${file.slice(above.start.length)}`);
    };
}
/** The paths that match any of the globs. `infra` and `infra/` mean everything below the folder. */
function selectPaths(paths, globs) {
    const patterns = globs.flatMap((glob) => {
        const plain = glob.replace(/^\.\//, '').replace(/\/+$/, '');
        return plain === '' || plain === '.' ? ['**'] : [plain, `${plain}/**`];
    });
    const matches = picomatch__WEBPACK_IMPORTED_MODULE_4__(patterns, { dot: true, nonegate: true });
    return paths.filter((path) => matches(path));
}
/** What globs leave of paths: those that match any, or all where none is positive, without those that a `!` takes away. */
function narrowed(paths, globs) {
    const positive = globs.filter((glob) => !glob.startsWith('!'));
    const negative = globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1));
    const kept = positive.length === 0 ? paths : selectPaths(paths, positive);
    const without = new Set(negative.length === 0 ? [] : selectPaths(kept, negative));
    return kept.filter((path) => !without.has(path));
}
function existing(root, text) {
    const named = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, text);
    const belowRoot = (0,_list_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(root, named);
    try {
        const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(named);
        const kind = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real).isDirectory() ? 'folder' : 'file';
        return { kind, path: belowRoot && kind === 'file' ? named : real, belowRoot };
    }
    catch {
        return undefined;
    }
}
function addWalk(files, folder, notices) {
    const walked = (0,_list_files_js__WEBPACK_IMPORTED_MODULE_3__/* .walkFiles */ .Fv)(folder);
    for (const file of walked.files)
        files.add(file);
    if (walked.cutOff)
        notices.push(`${folder} holds more than ${walked.files.length} files; the rest was not looked at`);
    notices.push(...(0,_list_files_js__WEBPACK_IMPORTED_MODULE_3__/* .closedFolders */ .yb)(folder, walked.closed));
}
/** Modules that `terraform init` has put beside a root: git ignores them, the configuration calls them. */
function addDownloadedModules(files, top) {
    const folders = new Set([...files].filter((file) => /\.(tf|tofu)$/.test(file)).map(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname));
    for (const folder of folders) {
        const modules = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.terraform', 'modules');
        try {
            if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(modules, 'modules.json')).isFile())
                continue;
            if (!(0,_list_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(top, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(modules)))
                continue;
        }
        catch {
            continue;
        }
        for (const file of (0,_list_files_js__WEBPACK_IMPORTED_MODULE_3__/* .walkFiles */ .Fv)(modules).files)
            files.add(file);
    }
}
function isDownloaded(path) {
    return path.split('/').includes('.terraform');
}
function workspaceTree(name, root, boundaries, paths) {
    const cache = new _model_recent_js__WEBPACK_IMPORTED_MODULE_5__/* .Recent */ .g(cacheCharacters);
    const folders = new Map();
    return {
        name,
        paths: () => paths,
        read(path) {
            const known = cache.get(path);
            if (known !== undefined)
                return known;
            const result = readWithin(root, boundaries, path, folders);
            cache.keep(path, result, (0,_model_source_js__WEBPACK_IMPORTED_MODULE_6__/* .isUnreadable */ .G)(result) ? 0 : result.text.length);
            return result;
        },
    };
}
function readWithin(root, boundaries, path, folders) {
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) || path.includes('\0'))
        return (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(path, 'outside-workspace');
    try {
        const { real, stat } = locate((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), folders);
        const boundary = boundaries.find((folder) => (0,_list_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(folder, real));
        // `.git` holds the checkout's token: an expression such as file(".git/config") must not show it.
        if (boundary === undefined || (0,_list_files_js__WEBPACK_IMPORTED_MODULE_3__/* .posix */ .SA)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(boundary, real)).split('/').includes('.git'))
            return (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(path, 'outside-workspace');
        if (!stat.isFile())
            return (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(path, 'not-a-file');
        if (stat.size > _decode_js__WEBPACK_IMPORTED_MODULE_2__/* .maximumFileBytes */ .WH)
            return (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(path, 'too-large');
        return (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeFile */ .JG)(path, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(real));
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? error.code : undefined;
        if (code === 'EACCES' || code === 'EPERM')
            return (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(path, 'no-permission');
        // Bytes that are no UTF-8 were replaced when the name was read.
        if (code === 'ENOENT' && path.includes('\ufffd'))
            return {
                ...(0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(path, 'not-found'),
                text: 'its name is not UTF-8: it cannot be opened',
            };
        return (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(path, code === 'ENOENT' || code === 'ENOTDIR' ? 'not-found' : 'not-a-file');
    }
}
/** Where a path leads, and what is there. Links above it are followed once a folder, kept in `folders`. */
function locate(path, folders) {
    const own = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(realFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), folders), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(own);
    if (!stat.isSymbolicLink())
        return { real: own, stat };
    const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(own);
    return { real, stat: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real) };
}
function realFolder(folder, folders) {
    const known = folders.get(folder);
    if (known !== undefined)
        return known;
    const isTop = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) === folder;
    const real = isTop ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder) : locate(folder, folders).real;
    folders.set(folder, real);
    return real;
}


/***/ }),

/***/ 4347:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ addTo)
/* harmony export */ });
/** Adds a value to the list that a map has under a key, the first one included. */
function addTo(map, key, value) {
    const list = map.get(key);
    if (list === undefined)
        map.set(key, [value]);
    else
        list.push(value);
}


/***/ }),

/***/ 8249:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ Recent)
/* harmony export */ });
/** Values that are kept up to a total weight: beyond it the one that was not asked for longest is forgotten. */
class Recent {
    most;
    entries = new Map();
    total = 0;
    constructor(most) {
        this.most = most;
    }
    get(key) {
        const found = this.entries.get(key);
        if (found === undefined)
            return undefined;
        this.entries.delete(key);
        this.entries.set(key, found);
        return found.value;
    }
    /** Keeps a value, and the one that is kept last however much it weighs. */
    keep(key, value, weight) {
        this.forget(key);
        this.entries.set(key, { value, weight });
        this.total += weight;
        for (const oldest of this.entries.keys()) {
            if (this.total <= this.most || oldest === key)
                return;
            this.forget(oldest);
        }
    }
    forget(key) {
        this.total -= this.entries.get(key)?.weight ?? 0;
        this.entries.delete(key);
    }
}


/***/ }),

/***/ 2239:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isUnreadable)
/* harmony export */ });
function isUnreadable(result) {
    return 'unreadable' in result;
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
