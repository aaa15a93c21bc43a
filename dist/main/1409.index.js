'use strict';
exports.id = 1409;
exports.ids = [1409];
exports.modules = {

/***/ 9780:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(6421);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/src/report/printable.js
var printable = __webpack_require__(1634);
;// CONCATENATED MODULE: ./lib/src/adapters/action-runtime.js




/** The runtime of `@actions/core`. */
function actionRuntime(environment) {
    return {
        environment,
        input: (name) => core/* getInput */.V4(name),
        inputs: (name) => core/* getMultilineInput */.q3(name).filter((line) => line.trim() !== ''),
        event() {
            const path = environment['GITHUB_EVENT_PATH'];
            if (path === undefined || path === '')
                return {};
            return JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
        },
        // The runner takes a line that starts with `::`, blanks aside, and any line with `##[` in it,
        // for a command: text of the reviewed tree is printed while it listens to nothing but a token.
        log: (text) => {
            const token = (0,external_node_crypto_.randomUUID)();
            const lines = text.split('\n').map((line) => `  ${(0,printable/* printable */.g$)(line)}`);
            core/* info */.pq([`::stop-commands::${token}`, ...lines, `::${token}::`].join('\n'));
        },
        annotate(annotation) {
            const { title, file, startLine, endLine, startColumn, endColumn } = annotation;
            const properties = {
                title: (0,printable/* printable */.g$)(title),
                ...(file === undefined ? {} : { file }),
                ...(startLine === undefined ? {} : { startLine }),
                ...(endLine === undefined ? {} : { endLine }),
                ...(startColumn === undefined ? {} : { startColumn }),
                ...(endColumn === undefined ? {} : { endColumn }),
            };
            const emit = { error: core/* error */.z3, warning: core/* warning */.$e, notice: core/* notice */.lm }[annotation.severity];
            emit(annotation.message, properties);
        },
        async summarise(markdown) {
            if ((environment['GITHUB_STEP_SUMMARY'] ?? '') === '')
                return false;
            try {
                await core/* summary */.z.addRaw(markdown, true).write();
                return true;
            }
            catch (error) {
                core/* warning */.$e(`the job summary could not be written: ${error instanceof Error ? error.message : String(error)}`);
                return false;
            }
        },
        output: (name, value) => {
            core/* setOutput */.uH(name, value);
        },
        fail: (message) => {
            core/* setFailed */.C1((0,printable/* printable */.g$)(message));
        },
    };
}

// EXTERNAL MODULE: ./lib/src/adapters/data.js
var data = __webpack_require__(3963);
;// CONCATENATED MODULE: ./lib/src/adapters/github-client.js
/** Longer than this is not waited for: a job costs money. */
const longestWait = 120;
const maximumRetries = 2;
/** What cannot get better by asking again; limits (403, 429) are the throttling plugin's. */
const github_client_final = [400, 401, 403, 404, 406, 409, 410, 413, 415, 422, 429, 451];
/** Octokit with retries on 5xx and obedience to rate limits; loaded only when GitHub is talked to. */
async function openClient(access) {
    const [{ getOctokit }, { throttling }, { retry }] = await Promise.all([
        __webpack_require__.e(/* import() */ 1758).then(__webpack_require__.bind(__webpack_require__, 1758)),
        Promise.all(/* import() */[__webpack_require__.e(3251), __webpack_require__.e(6856)]).then(__webpack_require__.bind(__webpack_require__, 6856)),
        Promise.all(/* import() */[__webpack_require__.e(3251), __webpack_require__.e(9735)]).then(__webpack_require__.bind(__webpack_require__, 9735)),
    ]);
    const wait = (what) => (after, _options, _octokit, count) => {
        const again = count < maximumRetries && after <= longestWait;
        access.log(`GitHub: ${what}; ${again ? `asking again in ${after} s` : `not waiting ${after} s`}`);
        return again;
    };
    const options = {
        baseUrl: access.apiUrl,
        userAgent: 'iam-baseline',
        log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
        retry: { retries: maximumRetries, doNotRetry: github_client_final, retryAfterBaseValue: 500 },
        throttle: {
            // Writes are spaced by whoever writes; the plugin's own gaps (3 s) would hold up every run.
            write: passing,
            notifications: passing,
            onRateLimit: wait('the hourly limit is used up'),
            onSecondaryRateLimit: wait('too many requests at once'),
        },
    };
    const octokit = getOctokit(access.token, options, throttling, retry);
    const [owner = '', repo = ''] = access.repository.split('/');
    return {
        owner,
        repo,
        async request(route, parameters) {
            const response = await octokit.request(route, { owner, repo, ...parameters });
            return { status: response.status, data: response.data, headers: response.headers };
        },
        graphql: (query, variables) => octokit.graphql(query, { ...variables }),
    };
}
/** Stands in for a group of limiters of the throttling plugin: lets everything pass. */
const passing = {
    key: () => ({
        schedule: (_options, job, ...args) => Promise.resolve(job(...args)),
    }),
};
function ignore() {
    // Octokit reports every failure to its log; ours are values.
}
/** A writer's pause: at least `gap` milliseconds between two calls (GitHub asks for one second). */
function spacing(gap, log) {
    let next = 0;
    return async () => {
        const now = performance.now();
        const pause = next - now;
        next = Math.max(now, next) + gap;
        if (pause <= 0)
            return;
        log?.(`waiting ${Math.ceil(pause)} ms between two writes`);
        await new Promise((resolve) => setTimeout(resolve, pause));
    };
}
/** What a failed request means; anything that is not an answer of GitHub's is `unavailable`. */
function outcomeOf(error, creating) {
    const status = statusOf(error);
    const text = messageOf(error);
    switch (status) {
        case 401:
        case 403:
            return limited(error)
                ? { kind: 'unavailable', text }
                : { kind: 'forbidden', text: `GitHub answered ${status}: ${text}` };
        case 404:
        case 410:
            return creating
                ? { kind: 'forbidden', text: `GitHub answered ${status}: ${text}` }
                : { kind: 'gone' };
        case 400:
        case 406:
        case 409:
        case 413:
        case 415:
        case 422:
        case 451:
            return { kind: 'refused', text: `GitHub answered ${status}: ${text}` };
        default:
            return {
                kind: 'unavailable',
                text: status === undefined ? text : `GitHub answered ${status}: ${text}`,
            };
    }
}
/** A 403 that is a rate limit, which was waited for in vain. */
function limited(error) {
    if (/rate limit/i.test(messageOf(error)))
        return true;
    const response = field(error, 'response');
    const headers = field(response, 'headers');
    return (field(headers, 'x-ratelimit-remaining') === '0' || field(headers, 'retry-after') !== undefined);
}
function statusOf(error) {
    const status = field(error, 'status');
    return typeof status === 'number' ? status : undefined;
}
/** GitHub's own message in one line, without the link to its documentation. */
function messageOf(error) {
    const text = error instanceof Error ? error.message : String(error);
    return (text.split('\n')[0] ?? '').replace(/ - https?:\/\/\S+$/, '').slice(0, 300);
}
function field(value, name) {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
        ? value[name]
        : undefined;
}

// EXTERNAL MODULE: ./lib/src/adapters/heap.js
var heap = __webpack_require__(6181);
// EXTERNAL MODULE: ./lib/src/adapters/write-text.js
var write_text = __webpack_require__(6810);
// EXTERNAL MODULE: ./lib/src/command/outputs.js + 1 modules
var outputs = __webpack_require__(2154);
// EXTERNAL MODULE: ./lib/src/command/session.js
var session = __webpack_require__(2660);
// EXTERNAL MODULE: ./lib/src/config/nearest-name.js
var nearest_name = __webpack_require__(1663);
// EXTERNAL MODULE: ./lib/src/config/settings.js
var settings = __webpack_require__(5516);
;// CONCATENATED MODULE: ./lib/src/config/inputs.js


/** Reads and checks the inputs; throws a `UsageError` that names the input and the nearest valid value. */
function readInputs(reader) {
    const optional = (name) => {
        const text = reader.input(name);
        return text === '' ? undefined : text;
    };
    const choice = (name, values) => {
        const text = reader.input(name);
        if (text === '')
            return undefined;
        const found = values.find((value) => value === text);
        if (found === undefined) {
            throw new settings/* UsageError */.eb(`the input \`${name}\` is "${text}", none of ${values.join(', ')}${(0,nearest_name/* didYouMean */.a)(text, values)}`);
        }
        return found;
    };
    const explicit = (mode) => mode === 'auto' ? undefined : mode;
    const flag = (name, byDefault) => {
        const text = reader.input(name);
        if (text === '')
            return byDefault;
        if (text.toLowerCase() === 'true')
            return true;
        if (text.toLowerCase() === 'false')
            return false;
        throw new settings/* UsageError */.eb(`the input \`${name}\` is "${text}", neither true nor false`);
    };
    const budget = optional('custom-check-budget') ?? '50';
    if (!/^\d{1,6}$/.test(budget))
        throw new settings/* UsageError */.eb(`the input \`custom-check-budget\` is "${budget}", not a whole number`);
    return {
        paths: reader.inputs('paths'),
        config: optional('config'),
        baselines: reader.inputs('baselines'),
        mode: choice('mode', ['check', 'audit', 'report']) ?? 'check',
        failOn: choice('fail-on', ['error', 'warning', 'notice', 'never']) ?? 'error',
        scope: choice('scope', ['introduced', 'changed-files', 'all']),
        comments: choice('comments', ['review', 'summary', 'off']) ?? 'review',
        suggestions: flag('suggestions', true),
        // `auto` is action.yml's default: it leaves the word to the configuration.
        accessAnalyzer: explicit(choice('access-analyzer', ['auto', 'live', 'embedded', 'off'])),
        customCheckBudget: Number(budget),
        criticalActions: reader.inputs('critical-actions'),
        files: {
            sarif: reader.input('sarif-file'),
            json: reader.input('json-file'),
            html: reader.input('html-file'),
            junit: reader.input('junit-file'),
        },
        shard: optional('shard'),
        strict: flag('strict', false),
        token: reader.input('token'),
        baseRef: optional('base-ref'),
        headRef: optional('head-ref'),
    };
}

;// CONCATENATED MODULE: ./lib/src/discover/event.js
/**
 * Reads the payload of an event. `name` is `GITHUB_EVENT_NAME`, `commit` `GITHUB_SHA`. The payload
 * is GitHub's, but branch and repository names in it are the author's: they are kept as text.
 */
function readEvent(name, payload, commit) {
    switch (name) {
        case 'pull_request':
        case 'pull_request_target':
        case 'pull_request_review':
        case 'pull_request_review_comment':
            return pullRequest(payload, name === 'pull_request_target');
        case 'merge_group': {
            const base = commitAt(payload, 'merge_group', 'base_sha');
            const head = commitAt(payload, 'merge_group', 'head_sha');
            return base === undefined || head === undefined
                ? missing(name, 'merge_group.base_sha and head_sha')
                : { kind: 'merge-group', base, head };
        }
        case 'push': {
            const after = commitAt(payload, 'after') ?? commit;
            const before = commitAt(payload, 'before');
            // All zeros: the branch is new, or was deleted.
            if (/^0+$/.test(after))
                return { problem: 'the push deleted its branch: nothing to check' };
            return {
                kind: 'push',
                before: before === undefined || /^0+$/.test(before) ? undefined : before,
                after,
            };
        }
        case 'workflow_run': {
            const runId = at(payload, 'workflow_run', 'id');
            const event = at(payload, 'workflow_run', 'event');
            const head = commitAt(payload, 'workflow_run', 'head_sha');
            const ref = at(payload, 'workflow_run', 'head_branch');
            if (typeof runId !== 'number' || typeof event !== 'string' || head === undefined)
                return missing(name, 'workflow_run.id, event and head_sha');
            return {
                kind: 'workflow-run',
                runId,
                event,
                head: {
                    commit: head,
                    ref: typeof ref === 'string' ? ref : '',
                    repository: textAt(payload, 'workflow_run', 'head_repository', 'full_name'),
                },
            };
        }
        default:
            return { kind: 'plain', head: commit };
    }
}
function pullRequest(payload, target) {
    const number = at(payload, 'pull_request', 'number');
    const base = tip(payload, 'base');
    const head = tip(payload, 'head');
    if (typeof number !== 'number' || base === undefined || head === undefined)
        return missing('pull_request', 'pull_request.number, base and head');
    const author = textAt(payload, 'sender', 'login');
    return {
        kind: 'pull-request',
        number,
        base,
        head,
        fork: head.repository !== base.repository,
        dependabot: author === 'dependabot[bot]',
        target,
    };
}
function tip(payload, side) {
    const commit = commitAt(payload, 'pull_request', side, 'sha');
    const ref = textAt(payload, 'pull_request', side, 'ref');
    if (commit === undefined || ref === undefined)
        return undefined;
    return { commit, ref, repository: textAt(payload, 'pull_request', side, 'repo', 'full_name') };
}
function missing(event, fields) {
    return { problem: `the ${event} event has no ${fields}` };
}
function at(value, ...keys) {
    let found = value;
    for (const key of keys) {
        if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key))
            return undefined;
        found = found[key];
    }
    return found;
}
function textAt(value, ...keys) {
    const found = at(value, ...keys);
    return typeof found === 'string' ? found : undefined;
}
/** A full commit id; nothing else is handed to git or put into an address. */
function commitAt(value, ...keys) {
    const found = textAt(value, ...keys);
    return found !== undefined && /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(found) ? found : undefined;
}

;// CONCATENATED MODULE: ./lib/src/discover/refs.js
/** One event, one answer: no other part knows events. Undefined for `workflow_run`, which only reports. */
function refsOf(trigger, inputs) {
    const refs = eventRefs(trigger);
    if (refs === undefined)
        return undefined;
    const base = inputs.baseRef ?? refs.base;
    return {
        ...refs,
        head: inputs.headRef ?? refs.head,
        base,
        baseIs: inputs.baseRef !== undefined ? 'merge-base' : refs.baseIs,
    };
}
function eventRefs(trigger) {
    const quiet = { pullRequest: undefined, mayComment: 'no', byApi: false, scope: 'all' };
    switch (trigger.kind) {
        case 'pull-request':
            return {
                base: trigger.base.commit,
                baseIs: 'merge-base',
                head: trigger.head.commit,
                pullRequest: trigger.number,
                mayComment: !trigger.target && (trigger.fork || trigger.dependabot) ? 'unlikely' : 'yes',
                byApi: trigger.target,
                scope: 'introduced',
                settingsFromBase: true,
            };
        case 'merge-group':
            return {
                ...quiet,
                base: trigger.base,
                baseIs: 'exact',
                scope: 'introduced',
                head: trigger.head,
                settingsFromBase: true,
            };
        case 'push':
            return {
                ...quiet,
                base: trigger.before,
                baseIs: trigger.before === undefined ? 'none' : 'exact',
                head: trigger.after,
                settingsFromBase: false,
            };
        case 'plain':
            return {
                ...quiet,
                base: undefined,
                baseIs: 'none',
                head: trigger.head,
                settingsFromBase: false,
            };
        case 'workflow-run':
            return undefined;
    }
}
/**
 * Under `pull_request_target` the workspace must not hold the pull request's own files: the token
 * can write and secrets are at hand. Answers the sentence to stop with.
 */
function unsafeCheckout(trigger, workspaceHead) {
    if (trigger.kind !== 'pull-request' || !trigger.target)
        return undefined;
    return workspaceHead === trigger.head.commit
        ? 'the workspace holds the head of the pull request under pull_request_target, where secrets and a writing token are at hand; remove the checkout of the head: the files are read through the API'
        : undefined;
}
/**
 * The pull request that a `workflow_run` belongs to, from GitHub's list of the head branch, never
 * from the artifact. Repository, branch and commit have to agree; an open one is preferred.
 */
function pullOfRun(trigger, pulls) {
    if (trigger.kind !== 'workflow-run')
        return undefined;
    const { commit, ref, repository } = trigger.head;
    const matching = pulls.filter(({ head }) => head.sha === commit && head.ref === ref && head.repository === repository);
    return matching.find((pull) => pull.state === 'open') ?? matching[0];
}

// EXTERNAL MODULE: ./lib/src/model/source.js
var source = __webpack_require__(2239);
// EXTERNAL MODULE: ./lib/src/report/annotations.js
var annotations = __webpack_require__(6275);
// EXTERNAL MODULE: ./lib/src/report/human.js + 2 modules
var human = __webpack_require__(7161);
// EXTERNAL MODULE: ./lib/src/report/result.js
var result = __webpack_require__(9356);
// EXTERNAL MODULE: ./lib/src/run.js + 43 modules
var run = __webpack_require__(6260);
// EXTERNAL MODULE: ./node_modules/p-map/index.js
var p_map = __webpack_require__.later(606, 606);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(2311);
// EXTERNAL MODULE: ./lib/src/discover/changed-files.js + 1 modules
var changed_files = __webpack_require__(5293);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./lib/src/adapters/archive.js


/** More than this is not unpacked: an archive of a few kilobytes can grow to any size. */
const maximumBytes = 512 * 1024 * 1024;
const block = 512;
/** Unpacks what GitHub's tarball endpoint sends. Throws where it is not a gzipped tar, or too large. */
async function unpack(compressed) {
    const bytes = await (0,external_node_util_.promisify)(external_node_zlib_.gunzip)(compressed, { maxOutputLength: maximumBytes });
    return readTar(bytes);
}
/** Reads a tar archive as `git archive` writes it (POSIX pax headers; GNU long names too). */
function readTar(bytes) {
    const entries = [];
    let longPath;
    let longLink;
    let at = 0;
    while (at + block <= bytes.length) {
        const header = bytes.subarray(at, at + block);
        if (header.every((byte) => byte === 0))
            break;
        const size = parseInt(archive_field(header, 124, 12).trim() || '0', 8);
        if (!Number.isSafeInteger(size) || size < 0 || at + block + size > bytes.length)
            throw new RangeError('the archive ends in the middle of a file');
        const content = bytes.subarray(at + block, at + block + size);
        at += block + Math.ceil(size / block) * block;
        const type = String.fromCharCode(header[156] ?? 0);
        if (type === 'x') {
            const records = paxRecords(content);
            longPath = records.get('path') ?? longPath;
            longLink = records.get('linkpath') ?? longLink;
            continue;
        }
        if (type === 'L') {
            longPath = archive_text(content);
            continue;
        }
        if (type === 'K') {
            longLink = archive_text(content);
            continue;
        }
        const prefix = archive_field(header, 345, 155);
        const name = archive_field(header, 0, 100);
        const path = inner(longPath ?? (prefix === '' ? name : `${prefix}/${name}`));
        const target = longLink ?? archive_field(header, 157, 100);
        if (type === '2' && path !== '')
            entries.push({ path, kind: 'link', bytes: new TextEncoder().encode(target) });
        if ((type === '0' || type === '\0') && path !== '' && !path.endsWith('/'))
            entries.push({ path, kind: 'file', bytes: content });
        // The global header ('g', the commit's id) keeps what came before it.
        if (type !== 'g')
            longPath = longLink = undefined;
    }
    return entries;
}
/** `<length> <key>=<value>\n`, the length counting itself. */
function paxRecords(content) {
    const records = new Map();
    let at = 0;
    while (at < content.length) {
        const blank = content.indexOf(32, at);
        const length = parseInt(archive_text(content.subarray(at, blank)), 10);
        if (blank < 0 || !(length > 0))
            break;
        const record = archive_text(content.subarray(blank + 1, at + length - 1));
        const equals = record.indexOf('=');
        if (equals > 0)
            records.set(record.slice(0, equals), record.slice(equals + 1));
        at += length;
    }
    return records;
}
function inner(path) {
    return path.slice(path.indexOf('/') + 1);
}
function archive_field(header, start, length) {
    return archive_text(header.subarray(start, start + length));
}
/** Up to the first NUL. */
function archive_text(bytes) {
    const end = bytes.indexOf(0);
    return new TextDecoder().decode(end < 0 ? bytes : bytes.subarray(0, end));
}

// EXTERNAL MODULE: ./lib/src/adapters/decode.js
var decode = __webpack_require__(6041);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/adapters/links.js
var links = __webpack_require__(1894);
// EXTERNAL MODULE: ./lib/src/adapters/read-once.js
var read_once = __webpack_require__(5453);
;// CONCATENATED MODULE: ./lib/src/adapters/memory-tree.js




/** A source tree of contents that are already here, with links followed inside it only. */
function memoryTree(name, contents) {
    const listed = [...contents.keys()].sort();
    function read(asked) {
        const full = external_node_path_.posix.normalize(asked);
        if (external_node_path_.posix.isAbsolute(asked) || (0,links/* leaves */.F)(full))
            return (0,decode/* unreadable */.O$)(asked, 'outside-workspace');
        const content = (0,links/* throughLinks */.h)(full, (at) => contents.get(at), (entry) => (entry.kind === 'link' ? entry : undefined));
        if (content === 'outside')
            return (0,decode/* unreadable */.O$)(asked, 'outside-workspace');
        if (content === 'missing')
            return (0,decode/* unreadable */.O$)(asked, 'not-found');
        if (content.kind === 'unreadable')
            return (0,decode/* unreadable */.O$)(asked, content.reason);
        return content.kind === 'file'
            ? (0,decode/* decodeFile */.JG)(asked, content.bytes)
            : (0,decode/* unreadable */.O$)(asked, 'not-found');
    }
    return {
        name,
        paths: () => listed,
        read: (0,read_once/* readOnce */.W)(read),
    };
}
/**
 * A tree that is another one with some paths replaced; `undefined` takes a path away. For the base
 * and the head of a pull request: all that it does not change is read from what is at hand.
 */
function overlayTree(name, under, over) {
    const replaced = memoryTree(name, new Map([...over].flatMap(([file, content]) => (content === undefined ? [] : [[file, content]]))));
    const kept = under.paths().filter((file) => !over.has(file));
    const listed = [...kept, ...replaced.paths()].sort();
    return {
        name,
        paths: () => listed,
        read(asked) {
            const full = external_node_path_.posix.normalize(asked);
            if (!over.has(full))
                return under.read(asked);
            return over.get(full) === undefined ? (0,decode/* unreadable */.O$)(asked, 'not-found') : replaced.read(asked);
        },
    };
}

;// CONCATENATED MODULE: ./lib/src/adapters/github-api.js









const compared = schemas/* object */.Ikc({ merge_base_commit: schemas/* object */.Ikc({ sha: schemas/* string */.YjP() }) });
const commit = schemas/* object */.Ikc({ sha: schemas/* string */.YjP() });
const files = schemas/* array */.YOg(schemas/* object */.Ikc({
    sha: schemas/* string */.YjP().nullish(),
    filename: schemas/* string */.YjP(),
    previous_filename: schemas/* string */.YjP().optional(),
    status: schemas/* string */.YjP(),
    changes: schemas/* number */.aig(),
    patch: schemas/* string */.YjP().optional(),
}));
const pulls = schemas/* array */.YOg(schemas/* object */.Ikc({
    number: schemas/* number */.aig(),
    state: schemas/* string */.YjP(),
    head: schemas/* object */.Ikc({
        sha: schemas/* string */.YjP(),
        ref: schemas/* string */.YjP(),
        repo: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }).nullable(),
    }),
    base: schemas/* object */.Ikc({ sha: schemas/* string */.YjP() }),
}));
const listedPerPage = 100;
/** Of a long list: thirty pages one after the other would be waited for. */
const pagesAtOnce = 3;
/** Asks GitHub for the commit where `head` left `base`; commits of forks are known there too. */
async function mergeBaseByApi(client, base, head) {
    return guarded(`the merge base of ${base} and ${head}`, async () => {
        // The list of files comes with the first page only: the second is small.
        const { data } = await client.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
            basehead: `${base}...${head}`,
            per_page: 1,
            page: 2,
        });
        return { commit: compared.parse(data).merge_base_commit.sha };
    });
}
/** The full id of a commit, branch or tag. */
async function resolveByApi(client, ref) {
    return guarded(`the commit ${ref}`, async () => {
        const { data } = await client.request('GET /repos/{owner}/{repo}/commits/{ref}', { ref });
        return { commit: commit.parse(data).sha };
    });
}
/** The files of a pull request as GitHub shows them: its hunks are the law for comments. */
async function pullFiles(client, number) {
    return guarded(`the files of pull request ${number}`, async () => {
        const pageOf = async (page) => {
            const { data } = await client.request('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', {
                pull_number: number,
                per_page: listedPerPage,
                page,
            });
            return files.parse(data);
        };
        const all = [...(await pageOf(1))];
        for (let page = 2; all.length === (page - 1) * listedPerPage; page += pagesAtOnce) {
            const left = Math.ceil(changed_files/* maximumListedFiles */.b8 / listedPerPage) - page + 1;
            if (left <= 0)
                break;
            const pages = Array.from({ length: Math.min(pagesAtOnce, left) }, (_, nth) => pageOf(page + nth));
            for (const read of await Promise.all(pages))
                all.push(...read);
        }
        return { files: all, changes: (0,changed_files/* changesOfListedFiles */.Bw)(all) };
    });
}
/** The pull requests of a branch `owner:name`, open or not: for reports about another run. */
async function pullsOfBranch(client, branch) {
    return guarded(`the pull requests of ${branch}`, async () => {
        const { data } = await client.request('GET /repos/{owner}/{repo}/pulls', {
            state: 'all',
            head: branch,
            per_page: 100,
        });
        return pulls.parse(data).map((pull) => ({
            number: pull.number,
            state: pull.state,
            base: { sha: pull.base.sha },
            head: { sha: pull.head.sha, ref: pull.head.ref, repository: pull.head.repo?.full_name },
        }));
    });
}
/** All files of a commit, by one archive: one request, whatever the repository's size. */
async function treeByApi(client, commitId, name) {
    return guarded(`the files of ${commitId}`, async () => {
        const { data } = await client.request('GET /repos/{owner}/{repo}/tarball/{ref}', {
            ref: commitId,
        });
        if (!(data instanceof ArrayBuffer))
            throw new TypeError('GitHub sent no archive');
        const contents = new Map();
        for (const entry of await unpack(new Uint8Array(data)))
            contents.set(entry.path, entry.kind === 'link'
                ? { kind: 'link', target: new TextDecoder().decode(entry.bytes) }
                : { kind: 'file', bytes: entry.bytes });
        return memoryTree(name, contents);
    });
}
/** Above so many files an archive is cheaper than the files one by one. */
const maximumFiles = 8;
/**
 * Base and head of a pull request from one tree at hand and GitHub: `under` may be the checkout (of
 * the merge commit, say) or the head's archive. What the pull request does not change is taken from
 * `under` in both, so that only its own changes differ. Few files are asked for one by one, many by
 * one archive each.
 */
async function pullTrees(client, under, listed, commits, 
/** Files of other kinds are read from `under` in both states. */
wanted) {
    const relevant = listed.filter((file) => wanted(file.filename));
    const heads = relevant.filter((file) => file.status !== 'removed' && !matches(under, file.filename, file.sha));
    const bases = relevant.filter((file) => file.status !== 'added' && file.status !== 'copied');
    const basePaths = bases.map((file) => file.previous_filename ?? file.filename);
    const head = await contentsOf(client, commits.head, heads.map((file) => file.filename));
    if ('refused' in head)
        return head;
    const base = await contentsOf(client, commits.base, basePaths);
    if ('refused' in base)
        return base;
    const present = new Set(relevant.filter((file) => file.status !== 'removed').map((file) => file.filename));
    const gone = relevant
        .filter((file) => file.status === 'removed' || file.status === 'renamed')
        .map((file) => (file.status === 'removed' ? file.filename : (file.previous_filename ?? '')))
        .filter((path) => !present.has(path));
    const headOver = new Map(gone.map((path) => [path, undefined]));
    for (const [path, content] of head.contents)
        headOver.set(path, content);
    const baseOver = new Map(relevant.map((file) => [file.filename, undefined]));
    for (const [path, content] of base.contents)
        baseOver.set(path, content);
    return {
        base: overlayTree('base', under, baseOver),
        head: overlayTree('head', under, headOver),
    };
}
/** True where the tree holds exactly the blob that GitHub names. */
function matches(tree, path, sha) {
    if (sha === null || sha === undefined)
        return false;
    const read = tree.read(path);
    if ((0,source/* isUnreadable */.G)(read))
        return false;
    // Text that was decoded from UTF-8 gives its bytes back; UTF-16 does not and is asked for.
    const bytes = Buffer.from(read.text, 'utf8');
    const hash = (0,external_node_crypto_.createHash)(sha.length === 64 ? 'sha256' : 'sha1');
    return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex') === sha;
}
async function contentsOf(client, commitId, paths) {
    if (paths.length > maximumFiles) {
        const tree = await treeByApi(client, commitId, 'base');
        if ('refused' in tree)
            return tree;
        return { contents: new Map(paths.map((path) => [path, asContent(tree, path)])) };
    }
    return guarded(`files of ${commitId}`, async () => ({
        contents: new Map(await (0,p_map/* default */.Ay)(paths, async (path) => [
            path,
            await fileByApi(client, commitId, path),
        ], { concurrency: 4 })),
    }));
}
function asContent(tree, path) {
    const read = tree.read(path);
    return (0,source/* isUnreadable */.G)(read)
        ? { kind: 'unreadable', reason: read.unreadable }
        : { kind: 'file', bytes: Buffer.from(read.text, 'utf8') };
}
/** One file at a commit. A link's target comes as its content; GitHub follows it itself. */
async function fileByApi(client, commitId, path) {
    try {
        const { data } = await client.request('GET /repos/{owner}/{repo}/contents/{path}', {
            path,
            ref: commitId,
            headers: { accept: 'application/vnd.github.raw+json' },
            // As bytes: Octokit would decode them and lose what is not UTF-8.
            request: { parseSuccessResponseBody: false },
        });
        const bytes = await bytesOf(data);
        return bytes.length > decode/* maximumFileBytes */.WH
            ? { kind: 'unreadable', reason: 'too-large' }
            : { kind: 'file', bytes };
    }
    catch (error) {
        if (statusOf(error) === 404)
            return { kind: 'unreadable', reason: 'not-found' };
        if (statusOf(error) === 403 && /too large|too_large/i.test(messageOf(error)))
            return { kind: 'unreadable', reason: 'too-large' };
        throw error;
    }
}
async function bytesOf(data) {
    if (!(data instanceof ReadableStream))
        throw new TypeError('GitHub sent no content');
    const chunks = [];
    let size = 0;
    for await (const chunk of data) {
        chunks.push(chunk);
        size += chunk.length;
        if (size > decode/* maximumFileBytes */.WH)
            break;
    }
    return Buffer.concat(chunks);
}
async function guarded(what, ask) {
    try {
        return await ask();
    }
    catch (error) {
        const status = statusOf(error);
        const text = `${what} could not be read from GitHub: ${messageOf(error)}`;
        if (status === 404)
            return { refused: 'not-found', text };
        if (status === 401 || status === 403)
            return { refused: 'forbidden', text };
        if (status === 406 || status === 413 || status === 422)
            return { refused: 'too-large', text };
        return { refused: 'unavailable', text };
    }
}

;// CONCATENATED MODULE: ./lib/src/adapters/github-review.js


/**
 * One query for everything that stands in a pull request. Written with REST and read with GraphQL:
 * GraphQL takes anchors outside of the diff without a word, and only GraphQL knows resolved threads
 * and whose comment it is.
 */
const conversationQuery = `query conversation($owner: String!, $repo: String!, $number: Int!, $threads: String, $comments: String, $withThreads: Boolean!, $withComments: Boolean!) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      headRefOid
      reviewThreads(first: 100, after: $threads) @include(if: $withThreads) {
        pageInfo { hasNextPage endCursor }
        nodes {
          isResolved
          isOutdated
          path
          line
          startLine
          subjectType
          comments(first: 2) {
            totalCount
            nodes { id fullDatabaseId body viewerDidAuthor isMinimized viewerCanMinimize }
          }
        }
      }
      comments(first: 100, after: $comments) @include(if: $withComments) {
        pageInfo { hasNextPage endCursor }
        nodes { fullDatabaseId body viewerDidAuthor }
      }
    }
  }
}`;
const minimiseMutation = `mutation minimise($id: ID!) {
  minimizeComment(input: { subjectId: $id, classifier: RESOLVED }) {
    minimizedComment { isMinimized }
  }
}`;
/** Ten pages of a hundred: nobody reads more, and the run says that it did not. */
const maximumPages = 10;
const id = schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP()]).transform(Number);
const page = schemas/* object */.Ikc({ hasNextPage: schemas/* boolean */.zMY(), endCursor: schemas/* string */.YjP().nullable() });
const answer = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({
        pullRequest: schemas/* object */.Ikc({
            headRefOid: schemas/* string */.YjP(),
            reviewThreads: schemas/* object */.Ikc({
                pageInfo: page,
                nodes: schemas/* array */.YOg(schemas/* object */.Ikc({
                    isResolved: schemas/* boolean */.zMY(),
                    isOutdated: schemas/* boolean */.zMY(),
                    path: schemas/* string */.YjP(),
                    line: schemas/* number */.aig().nullable(),
                    startLine: schemas/* number */.aig().nullable(),
                    subjectType: schemas/* string */.YjP().nullish(),
                    comments: schemas/* object */.Ikc({
                        totalCount: schemas/* number */.aig(),
                        nodes: schemas/* array */.YOg(schemas/* object */.Ikc({
                            id: schemas/* string */.YjP(),
                            fullDatabaseId: id,
                            body: schemas/* string */.YjP(),
                            viewerDidAuthor: schemas/* boolean */.zMY(),
                            isMinimized: schemas/* boolean */.zMY(),
                            viewerCanMinimize: schemas/* boolean */.zMY(),
                        })),
                    }),
                })),
            })
                .optional(),
            comments: schemas/* object */.Ikc({
                pageInfo: page,
                nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ fullDatabaseId: id, body: schemas/* string */.YjP(), viewerDidAuthor: schemas/* boolean */.zMY() })),
            })
                .optional(),
        }),
    }),
});
/** The conversation of one pull request on GitHub. */
function reviewService(client, number) {
    return {
        async read() {
            try {
                return await readConversation(client, number);
            }
            catch (error) {
                return graphqlOutcome(error);
            }
        },
        async apply(operation) {
            const creating = operation.kind.startsWith('create-');
            try {
                await send(client, number, operation);
                return { kind: 'done' };
            }
            catch (error) {
                if (operation.kind === 'minimise-comment')
                    return graphqlOutcome(error);
                return outcomeOf(error, creating);
            }
        },
    };
}
async function readConversation(client, number) {
    const comments = [];
    const summaries = [];
    let head = '';
    let threadsAfter = null;
    let commentsAfter = null;
    let withThreads = true;
    let withComments = true;
    for (let count = 0; count < maximumPages && (withThreads || withComments); count += 1) {
        const variables = {
            owner: client.owner,
            repo: client.repo,
            number,
            threads: threadsAfter,
            comments: commentsAfter,
            withThreads,
            withComments,
        };
        const read = answer.parse(await client.graphql(conversationQuery, variables));
        const { pullRequest } = read.repository;
        head = pullRequest.headRefOid;
        for (const thread of pullRequest.reviewThreads?.nodes ?? [])
            comments.push(...existingComments(thread));
        for (const node of pullRequest.comments?.nodes ?? [])
            summaries.push({ id: node.fullDatabaseId, body: node.body, mine: node.viewerDidAuthor });
        const threads = pullRequest.reviewThreads?.pageInfo;
        const conversation = pullRequest.comments?.pageInfo;
        withThreads = threads?.hasNextPage === true;
        withComments = conversation?.hasNextPage === true;
        threadsAfter = threads?.endCursor ?? null;
        commentsAfter = conversation?.endCursor ?? null;
    }
    return { head, comments, summaries, complete: !withThreads && !withComments };
}
/** Ours is the comment that opens a thread; what follows are answers. */
function existingComments(thread) {
    const [first] = thread.comments.nodes;
    if (first === undefined)
        return [];
    const { line, startLine } = thread;
    return [
        {
            id: first.fullDatabaseId,
            nodeId: first.id,
            body: first.body,
            path: thread.path,
            range: line === null ? undefined : { first: startLine ?? line, last: line },
            onFile: thread.subjectType === 'FILE',
            outdated: thread.isOutdated,
            mine: first.viewerDidAuthor,
            answered: thread.comments.totalCount > 1,
            resolved: thread.isResolved,
            minimised: first.isMinimized,
            canMinimise: first.viewerCanMinimize,
        },
    ];
}
async function send(client, number, operation) {
    // A creation is never repeated blindly: its answer may be lost and the comment be there.
    const once = { pull_number: number, request: { retries: 0 } };
    switch (operation.kind) {
        case 'create-review':
            await client.request('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
                ...once,
                commit_id: operation.commit,
                event: 'COMMENT',
                body: operation.body,
                comments: operation.comments.map(({ path, side, range, body }) => ({
                    path,
                    side,
                    line: range.last,
                    // `start_line` has to be less than `line`: it is left out for one line.
                    ...(range.first < range.last ? { start_line: range.first, start_side: side } : {}),
                    body,
                })),
            });
            return;
        case 'create-file-comment':
            await client.request('POST /repos/{owner}/{repo}/pulls/{pull_number}/comments', {
                ...once,
                commit_id: operation.commit,
                path: operation.path,
                subject_type: 'file',
                body: operation.body,
            });
            return;
        case 'update-comment':
            await client.request('PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}', {
                comment_id: operation.id,
                body: operation.body,
            });
            return;
        case 'delete-comment':
            await client.request('DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}', {
                comment_id: operation.id,
            });
            return;
        case 'create-summary':
            await client.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
                issue_number: number,
                request: { retries: 0 },
                body: operation.body,
            });
            return;
        case 'update-summary':
            await client.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
                comment_id: operation.id,
                body: operation.body,
            });
            return;
        case 'delete-summary':
            await client.request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', {
                comment_id: operation.id,
            });
            return;
        case 'minimise-comment':
            await client.graphql(minimiseMutation, { id: operation.nodeId });
            return;
    }
}
/** GraphQL answers 200 with errors in it; what the token may not do has the type FORBIDDEN. */
function graphqlOutcome(error) {
    const errors = typeof error === 'object' && error !== null && 'errors' in error && Array.isArray(error.errors)
        ? error.errors
        : undefined;
    if (errors === undefined)
        return outcomeOf(error, true);
    const forbidden = errors.some((entry) => typeof entry === 'object' &&
        entry !== null &&
        'type' in entry &&
        (entry.type === 'FORBIDDEN' ||
            entry.type === 'INSUFFICIENT_SCOPES' ||
            entry.type === 'NOT_FOUND'));
    return { kind: forbidden ? 'forbidden' : 'unavailable', text: messageOf(error) };
}

// EXTERNAL MODULE: ./lib/src/discover/ports.js
var ports = __webpack_require__(8820);
// EXTERNAL MODULE: ./lib/src/model/hash.js
var hash = __webpack_require__(8714);
;// CONCATENATED MODULE: ./lib/src/report/comment-keys.js

/** What findings have in common that one comment tells together, wherever they stand. */
function causeOf(finding, side) {
    const about = finding.principal ?? finding.addresses[0] ?? '';
    return JSON.stringify([finding.rule, about, finding.baseline, side]);
}
/** The key of a comment that tells several findings of one cause. */
function groupKey(finding, side) {
    return (0,hash/* shortHash */.B)(causeOf(finding, side));
}
/** The key of the n-th comment of those that would have the same; the first keeps it. */
function numberedKey(key, nth) {
    return nth === 1 ? key : (0,hash/* shortHash */.B)(`${key} ${nth}`);
}
/**
 * Every key that a comment about those findings which have none in this run may have had in another,
 * however they were grouped then: such a comment is not to be closed as if what it tells were mended.
 * Of a cause that has comments in this run, those are the ones that stand for it.
 */
function aliveKeys(findings, comments) {
    const commented = new Set(comments.flatMap((comment) => comment.findings));
    const untold = findings.filter((finding) => !commented.has(finding));
    const told = new Set([...commented].flatMap(groupKeys));
    const alive = new Set(untold.map(({ fingerprint }) => fingerprint));
    const counts = new Map();
    for (const key of untold.flatMap(groupKeys)) {
        if (told.has(key))
            continue;
        const nth = (counts.get(key) ?? 0) + 1;
        counts.set(key, nth);
        alive.add(numberedKey(key, nth));
    }
    return alive;
}
const sides = ['LEFT', 'RIGHT', 'FILE'];
function groupKeys(finding) {
    return sides.map((side) => groupKey(finding, side));
}

// EXTERNAL MODULE: ./lib/src/report/lines.js
var report_lines = __webpack_require__(3134);
// EXTERNAL MODULE: ./lib/src/model/change.js
var change = __webpack_require__(6278);
// EXTERNAL MODULE: ./lib/src/model/multimap.js
var multimap = __webpack_require__(4347);
// EXTERNAL MODULE: ./lib/src/report/new-actions.js
var new_actions = __webpack_require__(1373);
;// CONCATENATED MODULE: ./lib/src/report/suggest.js


/** Longer replacements are no longer read before they are clicked. */
const maximumLines = 40;
/**
 * The edits as a replacement of the fewest whole lines, or `undefined` where they overlap, lie in
 * several files, span too many lines, or would write characters that a reader cannot see.
 */
function suggestionOf(lines, file, edits) {
    const sorted = distinct(edits);
    const [first] = sorted;
    if (first === undefined || sorted.some(({ span }) => span.file !== file))
        return undefined;
    for (const [index, edit] of sorted.entries()) {
        const next = sorted[index + 1];
        if (edit.span.end > lines.text.length || edit.span.start > edit.span.end)
            return undefined;
        if (next !== undefined && next.span.start < edit.span.end)
            return undefined;
        if (next !== undefined && next.span.start === edit.span.start)
            return undefined;
    }
    const ranges = sorted.map(({ span }) => (0,report_lines/* rangeOf */.be)(lines, span));
    let range = {
        first: Math.min(...ranges.map((part) => part.first)),
        last: Math.max(...ranges.map((part) => part.last)),
    };
    let text = applied(lines, range, sorted);
    if (text !== '' && !text.endsWith('\n') && range.last < lines.count) {
        // The line end went with the edit: the next line moves up and belongs to the replacement.
        range = { first: range.first, last: range.last + 1 };
        text = applied(lines, range, sorted);
    }
    const shown = text.replace(/\r?\n$/, '').replaceAll('\r\n', '\n');
    if (range.last - range.first >= maximumLines || shown.split('\n').length > maximumLines)
        return undefined;
    // An empty replacement is a deletion; a replacement by one blank line has no way to be said.
    if (shown === '' && text !== '')
        return undefined;
    if (shown
        .split('\n')
        .some((line) => (0,printable/* printable */.g$)(line.replaceAll('\t', '')) !== line.replaceAll('\t', '')))
        return undefined;
    return { range, text: shown };
}
function distinct(edits) {
    const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.text < b.text ? -1 : 1));
    return sorted.filter((edit, index) => {
        const before = sorted[index - 1];
        return !(before?.span.start === edit.span.start &&
            before.span.end === edit.span.end &&
            before.text === edit.text);
    });
}
function applied(lines, range, edits) {
    let at = lines.startOf(range.first);
    let text = '';
    for (const { span, text: replacement } of edits) {
        text += lines.text.slice(at, span.start) + replacement;
        at = span.end;
    }
    return text + lines.text.slice(at, Math.max(at, lines.startOf(range.last + 1)));
}

;// CONCATENATED MODULE: ./lib/src/report/place.js






const defaultLimits = { inline: 30, file: 10, suggestions: true };
/** So many findings of one rule about one thing in one hunk become one comment. */
const groupFrom = 3;
/**
 * Decides where each finding goes, before anything is posted: every anchor of the answer lies in a
 * hunk, and every finding is in exactly one comment or `elsewhere`.
 */
function place(findings, changes, texts, limits = defaultLimits) {
    const linesOf = typeof texts === 'function' ? texts : (0,report_lines/* gitLinesOf */.dB)(texts);
    const byPath = new Map(changes.files.map((file) => [file.path, file]));
    const byOldPath = new Map(changes.files.map((file) => [file.previousPath ?? file.path, file]));
    const elsewhere = [];
    const spots = [];
    for (const finding of findings) {
        if (finding.summaryOnly === true) {
            elsewhere.push({ finding, why: 'summary-only' });
            continue;
        }
        const { file } = finding.primary.span;
        const changed = finding.tree === 'base' ? byOldPath.get(file) : byPath.get(file);
        if (changed === undefined)
            elsewhere.push({ finding, why: changes.complete ? 'not-in-pull-request' : 'list-cut-off' });
        else
            spots.push(spotOf(finding, changed, linesOf, limits.suggestions));
    }
    const comments = groups(spots).flatMap((group) => commentsOf(group, linesOf, limits.suggestions));
    const kept = [];
    const left = { inline: limits.inline, file: limits.file };
    for (const comment of uniqueKeys(comments)) {
        const kind = comment.anchor.side === 'FILE' ? 'file' : 'inline';
        if (left[kind] > 0)
            kept.push(comment);
        else
            for (const finding of comment.findings)
                elsewhere.push({ finding, why: 'limit' });
        left[kind] -= 1;
    }
    return { comments: kept, elsewhere };
}
function spotOf(finding, changed, linesOf, suggestions) {
    const { path } = changed;
    const hunks = (0,change/* hunksOf */.H)(changed);
    const lines = linesOf(finding.tree, finding.primary.span.file);
    const none = { first: 0, last: 0 };
    const onFile = {
        finding,
        path,
        hunk: undefined,
        side: 'FILE',
        range: none,
        suggestion: undefined,
    };
    if (lines === undefined)
        return onFile;
    const whole = (0,report_lines/* rangeOf */.be)(lines, finding.primary.span);
    const wanted = finding.wholeSubject === true ? { first: whole.first, last: whole.first } : whole;
    if (finding.tree === 'base') {
        const removed = best(hunks, wanted, (hunk) => hunk.removed);
        return removed === undefined ? onFile : { ...onFile, ...removed, side: 'LEFT' };
    }
    const shown = best(hunks, wanted, newLines);
    const edits = suggestions ? (finding.fix?.edits ?? []) : [];
    const suggestion = suggestionOf(lines, finding.primary.span.file, edits);
    const hunk = suggestion && hunks.find((candidate) => holds(candidate, suggestion.range));
    if (suggestion !== undefined &&
        hunk !== undefined &&
        (shown === undefined || shown.hunk === hunk))
        return { ...onFile, hunk, side: 'RIGHT', range: suggestion.range, suggestion };
    if (shown !== undefined)
        return { ...onFile, ...shown, side: 'RIGHT' };
    const before = finding.areAbsent === true ? linesOf('base', changed.previousPath ?? path) : undefined;
    const takenOut = before && removedPlace(finding, hunks, before);
    return takenOut === undefined ? onFile : { ...onFile, ...takenOut, side: 'LEFT' };
}
/** The removed lines that name most of the actions whose absence the change introduces. */
function removedPlace(finding, hunks, before) {
    const actions = (0,new_actions/* newActions */.O)(finding).map((action) => action.toLowerCase());
    const names = (line) => {
        const text = before.text.slice(before.startOf(line), before.startOf(line + 1)).toLowerCase();
        return actions.some((action) => isNamed(text, action));
    };
    const wanted = { first: 1, last: before.count };
    return best(hunks, wanted, (hunk) => hunk.removed.filter(names));
}
/** True where the text holds the action as a whole word: `s3:GetObject` is not in `s3:GetObjectAcl`. */
function isNamed(text, action) {
    for (let at = text.indexOf(action); at >= 0; at = text.indexOf(action, at + 1))
        if (!/[\w*:-]/.test(text.charAt(at - 1) + text.charAt(at + action.length)))
            return true;
    return false;
}
function newLines(hunk) {
    return Array.from({ length: hunk.newCount }, (_, index) => hunk.newStart + index);
}
function holds(hunk, range) {
    return hunk.newStart <= range.first && range.last < hunk.newStart + hunk.newCount;
}
/** The hunk that shows most of the lines, and the first run of them that it shows. */
function best(hunks, wanted, linesOf) {
    let found;
    for (const hunk of hunks) {
        const shown = linesOf(hunk).filter((line) => wanted.first <= line && line <= wanted.last);
        const [first] = shown;
        if (first === undefined || (found !== undefined && shown.length <= found.count))
            continue;
        let last = first;
        for (const line of shown)
            if (line === last + 1)
                last = line;
        found = { hunk, range: { first, last }, count: shown.length };
    }
    return found;
}
/** Spots that one comment tells, in the order of their first finding. */
function groups(spots) {
    const byCause = new Map();
    for (const spot of spots) {
        (0,multimap/* addTo */.D)(byCause, togetherKey(spot), spot);
    }
    const done = new Set();
    return spots.flatMap((spot) => {
        if (done.has(spot))
            return [];
        const list = byCause.get(togetherKey(spot)) ?? [spot];
        const group = list.length >= groupFrom ? list : [spot];
        for (const member of group)
            done.add(member);
        return [group];
    });
}
/** One cause in one hunk. */
function togetherKey({ finding, path, side, hunk }) {
    const at = hunk === undefined ? '' : `${hunk.oldStart} ${hunk.newStart}`;
    return JSON.stringify([causeOf(finding, side), path, at]);
}
/** A group is split where that gives each part its repair at one click, and in few parts. */
const maximumParts = 4;
function commentsOf(group, linesOf, suggestions) {
    const whole = commentOf(group, linesOf, suggestions);
    if (whole.suggestion !== undefined || group.some((spot) => spot.suggestion === undefined))
        return [whole];
    const parts = neighbours(group);
    if (parts.length === 1 || parts.length > maximumParts)
        return [whole];
    return parts.map((part) => commentOf(part, linesOf, suggestions));
}
/** Lines between two findings that are still told in one breath. */
const nearby = 6;
function neighbours(group) {
    const parts = [];
    let last;
    for (const spot of group.toSorted((a, b) => a.range.first - b.range.first)) {
        if (last !== undefined && spot.range.first - last.range.last <= nearby)
            parts.at(-1)?.push(spot);
        else
            parts.push([spot]);
        last = spot;
    }
    return parts;
}
function commentOf(group, linesOf, suggestions) {
    const findings = group.map((spot) => spot.finding);
    const [first] = group;
    if (first === undefined)
        throw new RangeError('a comment is about something');
    const key = group.length === 1 ? first.finding.fingerprint : groupKey(first.finding, first.side);
    if (first.side === 'FILE')
        return { key, anchor: { path: first.path, side: 'FILE' }, findings, suggestion: undefined };
    const anchor = (range) => ({
        path: first.path,
        side: first.side === 'LEFT' ? 'LEFT' : 'RIGHT',
        range,
    });
    if (group.length === 1)
        return { key, anchor: anchor(first.range), findings, suggestion: first.suggestion?.text };
    // One comment, one click: only where every finding of the group is mended by it.
    const lines = linesOf('head', first.finding.primary.span.file);
    const edits = group.flatMap((spot) => spot.finding.fix?.edits ?? []);
    const all = suggestions && group.every((spot) => spot.suggestion !== undefined);
    const joint = all && lines !== undefined
        ? suggestionOf(lines, first.finding.primary.span.file, edits)
        : undefined;
    if (joint !== undefined && first.hunk !== undefined && holds(first.hunk, joint.range))
        return { key, anchor: anchor(joint.range), findings, suggestion: joint.text };
    return { key, anchor: anchor(first.range), findings, suggestion: undefined };
}
/** Two groups of one cause in two hunks get different keys, by their order. */
function uniqueKeys(comments) {
    const seen = new Map();
    return comments.map((comment) => {
        const count = (seen.get(comment.key) ?? 0) + 1;
        seen.set(comment.key, count);
        return { ...comment, key: numberedKey(comment.key, count) };
    });
}

// EXTERNAL MODULE: ./lib/src/report/describe.js
var describe = __webpack_require__(3892);
// EXTERNAL MODULE: ./lib/src/report/links.js
var report_links = __webpack_require__(6668);
// EXTERNAL MODULE: ./lib/src/report/markdown.js
var markdown = __webpack_require__(2560);
;// CONCATENATED MODULE: ./lib/src/report/review/marker.js


/** The last line of a body: nothing that comes from the reviewed tree can stand there. */
const pattern = /(?:^|\n)<!-- iam-baseline:v1 (finding|summary|review) ([0-9a-f]{1,32}) ([0-9a-f]{1,32}|all) -->\s*$/;
function markerBlock(marker) {
    return (0,markdown/* comment */.Im)(['iam-baseline:v1', marker.kind, marker.instance, marker.key]);
}
/** The marker of a body, or `undefined` for anybody's comment. Ownership is not judged here. */
function readMarker(body) {
    const match = pattern.exec(body);
    if (match === null)
        return undefined;
    const [, kind, instance = '', key = ''] = match;
    if (kind !== 'finding' && kind !== 'summary' && kind !== 'review')
        return undefined;
    return { kind, instance, key };
}
/**
 * The name of an instance from what tells uses of the action apart: workflow file, job, step, and
 * the inputs that choose what is checked. Jobs of a matrix differ in their inputs or not at all.
 */
function instanceOf(parts) {
    return (0,hash/* shortHash */.B)(JSON.stringify(parts.map((part) => part ?? '')));
}

;// CONCATENATED MODULE: ./lib/src/report/review/body.js







/** GitHub refuses bodies above 65,536 characters; what it counts is not documented, so room is left. */
const maximumBody = 60_000;
/** Rows of a table that are shown outside of a folded part. */
const shownRows = 12;
/**
 * The text of one comment: a line of fact, a short list, the advice, the repair, the rule. The
 * repair is left out where the comment stands on other lines than the repair replaces.
 */
function commentBody(planned, context, instance, repair) {
    const comment = repair === 'with-repair' ? planned : { ...planned, suggestion: undefined };
    const [first] = comment.findings;
    if (first === undefined)
        throw new RangeError('a comment is about something');
    const blocks = comment.findings.length === 1
        ? singleBlocks(comment, first, context)
        : groupBlocks(comment, first, context);
    return (0,markdown/* renderWithin */.As)(maximumBody, {
        start: [factLine(comment.findings, first, context)],
        blocks: [...blocks, ...repairBlocks(comment), ruleLine(comment.findings, context)],
        rest: (leftOut) => [(0,markdown/* paragraph */.FY)(`${(0,printable/* plural */.LS)(leftOut, 'part')} left out: see the job summary.`)],
        end: [markerBlock({ kind: 'finding', instance, key: comment.key })],
    }).text;
}
/** What stands in the place of a comment whose finding is gone, where people have answered. */
function fixedBody(key, instance, commit) {
    return (0,markdown/* renderWithin */.As)(maximumBody, {
        start: [(0,markdown/* paragraph */.FY)('No longer found as of ', (0,markdown/* code */.aY)(commit.slice(0, 12)), '.')],
        blocks: [],
        rest: () => [],
        end: [markerBlock({ kind: 'finding', instance, key })],
    }).text;
}
/** The body that GitHub wants for a review; the facts stand in its comments and in the summary. */
function reviewBody(comments, instance, key) {
    const findings = comments.flatMap((comment) => comment.findings);
    const counts = ['error', 'warning', 'notice'].flatMap((severity) => {
        const count = findings.filter((finding) => finding.severity === severity).length;
        return count === 0 ? [] : [(0,printable/* plural */.LS)(count, severity)];
    });
    return (0,markdown/* renderWithin */.As)(maximumBody, {
        start: [(0,markdown/* paragraph */.FY)(`iam-baseline: ${counts.join(', ')} on changed lines.`)],
        blocks: [],
        rest: () => [],
        end: [markerBlock({ kind: 'review', instance, key })],
    }).text;
}
function factLine(findings, first, context) {
    const { message } = first;
    const text = findings.length === 1
        ? (0,markdown/* line */.n8)(`${message}.`)
        : (0,markdown/* line */.n8)(jointSentence(findings.map(({ message }) => message))?.text ??
            `${(0,printable/* plural */.LS)(findings.length, 'finding')} of one rule about \`${aboutOf(first)}\``, '.');
    const subject = (0,describe/* recognisedSubject */.ij)(context.result, first);
    const version = subject?.version === undefined ? '' : ` ${subject.version}`;
    const looks = subject === undefined
        ? []
        : (0,markdown/* line */.n8)(`Looks like ${subject.title}${version} (${(subject.confidence ?? 0).toFixed(2)}). `);
    return (0,markdown/* paragraph */.FY)((0,describe/* severityName */.vb)(first.severity), ' ', looks, text);
}
function aboutOf(finding) {
    return finding.principal ?? finding.addresses[0] ?? finding.primary.span.file;
}
/** Names that are spelled out in the sentence for several findings. */
const spelledOut = 3;
/**
 * One sentence for several that differ in one name only, which stands between backquotes:
 * ``allows `a`, `b` and 4 more, which the product does not need``.
 */
function jointSentence(sentences) {
    const split = sentences.map((sentence) => sentence.split('`'));
    const [first = []] = split;
    if (split.some((parts) => parts.length !== first.length))
        return undefined;
    const differing = first.flatMap((part, index) => split.every((parts) => parts[index] === part) ? [] : [index]);
    const [at] = differing;
    // The parts with an odd index stand between backquotes.
    if (at === undefined || differing.length > 1 || at % 2 === 0)
        return undefined;
    const names = [...new Set(split.map((parts) => parts[at] ?? ''))];
    const shown = names.slice(0, names.length <= spelledOut ? spelledOut : spelledOut - 1);
    const rest = names.length - shown.length;
    const quoted = shown.map((name) => `\`${name}\``);
    const last = rest > 0 ? `${rest} more` : (quoted.pop() ?? '');
    const list = quoted.length === 0 ? last : `${quoted.join(', ')} and ${last}`;
    return {
        text: `${first.slice(0, at).join('`')}${list}${first.slice(at + 1).join('`')}`,
        names: split.map((parts) => parts[at] ?? ''),
    };
}
function singleBlocks(comment, finding, context) {
    const blocks = [...(0,describe/* itemBlocks */.WO)(finding)];
    const lines = (0,describe/* linesOfFinding */.Kb)(context, finding);
    const { anchor } = comment;
    const shown = anchor.side === 'FILE' ? undefined : anchor.range;
    if (lines !== undefined && (shown?.first !== lines.first || shown.last !== lines.last))
        blocks.push((0,markdown/* paragraph */.FY)('Place: ', (0,describe/* placeOf */.$t)(context, finding), '.'));
    if (finding.addresses.length > 1)
        blocks.push((0,markdown/* details */.zH)((0,markdown/* words */.aL)(`In ${(0,printable/* plural */.LS)(finding.addresses.length, 'resource')}`), [
            (0,markdown/* list */.p_)(finding.addresses.slice(0, 200).map((address) => [(0,markdown/* code */.aY)(address)])),
        ]));
    const related = (0,describe/* relatedLines */.Nt)(context, finding);
    if (related.length > 0)
        blocks.push((0,markdown/* list */.p_)(related));
    if (!saysTheRepair(finding, comment))
        blocks.push((0,markdown/* paragraph */.FY)(finding.advice));
    blocks.push(...assumed(finding));
    return blocks;
}
/** True where the title of the one-click repair is the advice over again. */
function saysTheRepair(finding, comment) {
    const plain = (text) => text
        .toLowerCase()
        .replace(/[\s.`]+/g, ' ')
        .trim();
    return (comment.suggestion !== undefined && plain(finding.fix?.title ?? '') === plain(finding.advice));
}
function assumed(finding) {
    const assumptions = finding.assumptions ?? [];
    if (assumptions.length === 0)
        return [];
    const items = assumptions.slice(0, 50).map((text) => (0,markdown/* words */.aL)(text));
    return [(0,markdown/* details */.zH)((0,markdown/* words */.aL)(`Assumed (${assumptions.length})`), [(0,markdown/* list */.p_)(items)])];
}
function groupBlocks({ findings, suggestion: repair }, first, context) {
    const joint = jointSentence(findings.map(({ message }) => message));
    const rows = findings.map((finding, index) => [
        (0,describe/* placeOf */.$t)(context, finding),
        joint === undefined ? (0,markdown/* words */.aL)(finding.message) : [(0,markdown/* code */.aY)(joint.names[index] ?? '')],
    ]);
    const head = [(0,markdown/* words */.aL)('Where'), (0,markdown/* words */.aL)(joint === undefined ? 'What' : 'Which')];
    const advice = repair === undefined ? [...new Set(findings.map((finding) => finding.advice))] : [];
    return [
        (0,markdown/* table */.tp)(head, rows.slice(0, shownRows)),
        ...(rows.length > shownRows
            ? [(0,markdown/* details */.zH)((0,markdown/* words */.aL)(`${rows.length - shownRows} more`), [(0,markdown/* table */.tp)(head, rows.slice(shownRows))])]
            : []),
        ...advice.slice(0, 3).map((text) => (0,markdown/* paragraph */.FY)(text)),
        ...assumed(first),
    ];
}
function repairBlocks(comment) {
    if (comment.suggestion === undefined)
        return [];
    const unsafe = comment.findings.some((finding) => finding.fix?.safety === 'unsafe');
    const titles = [...new Set(comment.findings.flatMap((finding) => finding.fix?.title ?? []))];
    const title = titles.length === 1
        ? (titles[0] ?? '')
        : (jointSentence(titles)?.text ?? `${titles.length} repairs`);
    return [
        (0,markdown/* paragraph */.FY)(`${title}${unsafe ? ' (look before you accept: it changes what is allowed)' : ''}:`),
        (0,markdown/* suggestion */.h)(comment.suggestion),
    ];
}
function ruleLine(findings, context) {
    const codes = [...new Set(findings.flatMap((finding) => finding.issueCode ?? []))].map(markdown/* code */.aY);
    const rule = findings[0]?.rule ?? '';
    return (0,markdown/* paragraph */.FY)('Rule: ', (0,report_links/* ruleLink */.l)(context.links, rule), codes.length === 0 ? [] : [...(0,markdown/* line */.n8)(', '), ...(0,markdown/* commas */.Rm)(codes)]);
}

;// CONCATENATED MODULE: ./lib/src/report/review/port.js
function isConversation(result) {
    return 'comments' in result;
}

;// CONCATENATED MODULE: ./lib/src/report/review/reconcile.js


/**
 * Old comments against the plan, by the key in the marker, for comments that this instance wrote
 * and GitHub says are ours. Replies and threads that people resolved are never touched.
 */
function reconcile(conversation, wanted) {
    const changes = [];
    const creates = [];
    const resolved = [];
    const existing = ownComments(conversation, wanted.instance);
    const planned = new Set(wanted.comments.map((comment) => comment.key));
    for (const comment of wanted.comments) {
        const [old, ...doubles] = existing.get(comment.key) ?? [];
        changes.push(...doubles.flatMap(removal));
        if (old === undefined)
            creates.push({ comment, replaces: undefined });
        else if (old.resolved)
            resolved.push(comment);
        else if (standsAt(old, comment))
            changes.push(...update(old, wanted.body(comment, 'with-repair')));
        else if (old.answered)
            changes.push(...update(old, wanted.body(comment, 'without-repair')));
        else
            creates.push({ comment, replaces: old });
    }
    for (const [key, olds] of existing) {
        if (planned.has(key) || wanted.alive.has(key))
            continue;
        for (const old of olds) {
            if (!old.answered)
                changes.push(...removal(old));
            else if (!old.resolved)
                changes.push(...closing(old, wanted.fixed(key)));
        }
    }
    return { changes, creates, resolved };
}
/** The summaries of this instance: the oldest is kept, the others are doubles of a race. */
function reconcileSummary(conversation, instance, body, 
/** False where a summary is only worth having if there is one already. */
create) {
    const [first, ...doubles] = ownSummaries(conversation, instance);
    const removals = doubles.map(({ id }) => ({ kind: 'delete-summary', id }));
    if (first === undefined)
        return create ? [{ kind: 'create-summary', body }] : [];
    if (sameBody(first.body, body))
        return removals;
    return [{ kind: 'update-summary', id: first.id, body }, ...removals];
}
/** Doubles that two runs at once have left: of each key the oldest stays. */
function removeDoubles(conversation, instance) {
    const [, ...summaries] = ownSummaries(conversation, instance);
    return [
        ...[...ownComments(conversation, instance).values()].flatMap(([, ...doubles]) => doubles.flatMap(removal)),
        ...summaries.map(({ id }) => ({ kind: 'delete-summary', id })),
    ];
}
/** Keys of our comments that stand there now. */
function presentKeys(conversation, instance) {
    return new Set(ownComments(conversation, instance).keys());
}
/** How many summaries of this instance stand there. */
function presentSummaries(conversation, instance) {
    return ownSummaries(conversation, instance).length;
}
function ownComments(conversation, instance) {
    const byKey = new Map();
    for (const comment of conversation.comments.toSorted((a, b) => a.id - b.id)) {
        const marker = comment.mine ? readMarker(comment.body) : undefined;
        if (marker?.kind !== 'finding' || marker.instance !== instance)
            continue;
        (0,multimap/* addTo */.D)(byKey, marker.key, comment);
    }
    return byKey;
}
function ownSummaries(conversation, instance) {
    return conversation.summaries
        .filter((summary) => {
        const marker = summary.mine ? readMarker(summary.body) : undefined;
        return marker?.kind === 'summary' && marker.instance === instance;
    })
        .toSorted((a, b) => a.id - b.id);
}
function standsAt(old, comment) {
    const { anchor } = comment;
    if (old.path !== anchor.path)
        return false;
    if (anchor.side === 'FILE')
        return old.onFile;
    return (!old.outdated && old.range?.first === anchor.range.first && old.range.last === anchor.range.last);
}
function update(old, body) {
    return sameBody(old.body, body) ? [] : [{ kind: 'update-comment', id: old.id, body }];
}
function removal(old) {
    return old.answered ? [] : [{ kind: 'delete-comment', id: old.id }];
}
function closing(old, body) {
    return [
        ...update(old, body),
        ...(old.canMinimise && !old.minimised
            ? [{ kind: 'minimise-comment', nodeId: old.nodeId }]
            : []),
    ];
}
/** GitHub may give line ends back in its own way. */
function sameBody(a, b) {
    return a.replaceAll('\r\n', '\n').trimEnd() === b.replaceAll('\r\n', '\n').trimEnd();
}
/** A planned comment as GitHub wants it in a review. */
function newComment(comment, body) {
    if (comment.anchor.side === 'FILE')
        return undefined;
    const { path, side, range } = comment.anchor;
    return { key: comment.key, path, side, range, body };
}

;// CONCATENATED MODULE: ./lib/src/report/review/post.js



/**
 * Brings the pull request's conversation to what is wanted. Never throws for an answer of GitHub's:
 * what cannot be posted is demoted and told. A run that was killed half-way, or an answer that got
 * lost, leaves nothing twice: what stands there is read again before a request is repeated.
 */
async function post(service, posting) {
    const state = new PostingState(service, posting);
    const conversation = await state.read();
    if (conversation === undefined)
        return state.nothing();
    if (conversation.head !== posting.commit) {
        state.notes.push(`nothing was posted: the pull request has moved on from ${posting.commit.slice(0, 12)}, and the run for its new head will post`);
        return state.nothing();
    }
    const { changes, creates, resolved } = reconcile(conversation, {
        ...posting,
        comments: posting.plan.comments,
    });
    if (resolved.length > 0)
        state.notes.push(`${resolved.length === 1 ? 'one thread' : `${resolved.length} threads`} that people resolved stay resolved; the findings still count`);
    const planned = new Set(creates.map((create) => create.comment.key));
    for (const comment of posting.plan.comments)
        if (!planned.has(comment.key))
            state.keep(comment);
    for (const change of changes)
        await state.change(change);
    const free = await state.makeRoom(creates);
    await state.createReview(free.filter((comment) => comment.anchor.side !== 'FILE'));
    for (const comment of free)
        if (comment.anchor.side === 'FILE')
            await state.createOnFile(comment);
    await state.summarise(conversation);
    if (state.created)
        await state.removeDoubles();
    return state.posted();
}
/** One posting under way. */
class PostingState {
    notes = [];
    created = false;
    service;
    posting;
    commented = new Set();
    demoted = new Set();
    summarised = false;
    /** Once the token is refused, nothing more is asked of GitHub. */
    closed = false;
    constructor(service, posting) {
        this.service = service;
        this.posting = posting;
    }
    async read() {
        const result = await this.service.read();
        if (isConversation(result)) {
            if (!result.complete)
                this.notes.push('not all comments of the pull request could be read: some may stand twice');
            return result;
        }
        this.note('the conversation could not be read', result);
        return undefined;
    }
    keep(comment) {
        this.commented.add(comment);
    }
    /** A change to a comment that is there; where it fails the comment stays as it is. */
    async change(operation) {
        const outcome = await this.apply(operation);
        if (outcome.kind === 'done' || outcome.kind === 'gone')
            return true;
        this.note('an earlier comment could not be changed', outcome);
        return false;
    }
    /** Deletes the comments that new ones replace; a new one whose old one stays is not posted. */
    async makeRoom(creates) {
        const free = [];
        for (const { comment, replaces } of creates) {
            if (replaces === undefined ||
                (await this.change({ kind: 'delete-comment', id: replaces.id })))
                free.push(comment);
            else
                this.keep(comment);
        }
        return free;
    }
    /** One review for all: one bad anchor costs the review, so nothing is tried one by one. */
    async createReview(comments) {
        const wanted = comments.flatMap((comment) => newComment(comment, this.posting.body(comment, 'with-repair')) ?? []);
        if (wanted.length === 0)
            return;
        await this.create(comments, {
            kind: 'create-review',
            commit: this.posting.commit,
            body: this.posting.reviewBody(comments),
            comments: wanted,
        });
    }
    async createOnFile(comment) {
        await this.create([comment], {
            kind: 'create-file-comment',
            commit: this.posting.commit,
            key: comment.key,
            path: comment.anchor.path,
            body: this.posting.body(comment, 'without-repair'),
        });
    }
    async summarise(before) {
        if (this.closed)
            return;
        const body = this.posting.summary(this.posted());
        const { instance, summaryWanted } = this.posting;
        const wanted = summaryWanted || this.demoted.size > 0;
        let outcome = { kind: 'done' };
        for (const operation of reconcileSummary(before, instance, body, wanted)) {
            outcome = await this.apply(operation);
            if (outcome.kind === 'unavailable' && operation.kind === 'create-summary') {
                const now = await this.service.read();
                if (!isConversation(now))
                    break;
                outcome = { kind: 'done' };
                for (const again of reconcileSummary(now, instance, body, wanted))
                    outcome = await this.apply(again);
            }
            // Deleted by somebody since it was read: a new one takes its place.
            if (outcome.kind === 'gone' && operation.kind === 'update-summary')
                outcome = await this.apply({ kind: 'create-summary', body });
            if (outcome.kind !== 'done' && outcome.kind !== 'gone')
                break;
        }
        this.summarised = outcome.kind === 'done' || outcome.kind === 'gone';
        if (this.summarised && presentSummaries(before, instance) === 0)
            this.created = true;
        if (!this.summarised)
            this.note('the summary comment could not be written', outcome);
    }
    async removeDoubles() {
        if (this.closed)
            return;
        const now = await this.service.read();
        if (!isConversation(now))
            return;
        for (const operation of removeDoubles(now, this.posting.instance))
            await this.change(operation);
    }
    posted() {
        const findingsOf = (comments) => this.posting.plan.comments
            .filter((comment) => comments.has(comment))
            .flatMap((comment) => comment.findings);
        return {
            commented: findingsOf(this.commented),
            demoted: findingsOf(this.demoted),
            summarised: this.summarised,
            notes: this.notes,
        };
    }
    nothing() {
        for (const comment of this.posting.plan.comments)
            this.demoted.add(comment);
        return this.posted();
    }
    async create(comments, operation) {
        let outcome = await this.apply(operation);
        // The answer was lost, not necessarily the request: look before asking again.
        if (outcome.kind === 'unavailable') {
            const now = await this.service.read();
            if (isConversation(now)) {
                const present = presentKeys(now, this.posting.instance);
                outcome = comments.every((comment) => present.has(comment.key))
                    ? { kind: 'done' }
                    : await this.apply(operation);
            }
        }
        const sink = outcome.kind === 'done' ? this.commented : this.demoted;
        for (const comment of comments)
            sink.add(comment);
        if (outcome.kind === 'done')
            this.created = true;
        else
            this.note(`${comments.length === 1 ? 'a comment' : `${comments.length} comments`} could not be posted`, outcome);
    }
    async apply(operation) {
        if (this.closed)
            return { kind: 'forbidden', text: 'the token may not write here' };
        await this.posting.beforeWrite(operation);
        const outcome = await this.service.apply(operation);
        // Deleting may be refused where writing is not; a refused creation closes the door.
        if (outcome.kind === 'forbidden' && operation.kind.startsWith('create-'))
            this.closed = true;
        return outcome;
    }
    note(what, outcome) {
        const why = 'text' in outcome ? outcome.text : outcome.kind;
        const note = outcome.kind === 'forbidden'
            ? `${what}: ${why}; the job needs \`permissions: pull-requests: write\``
            : `${what}: ${why}`;
        if (!this.notes.includes(note))
            this.notes.push(note);
    }
}

// EXTERNAL MODULE: ./lib/src/report/summary.js
var summary = __webpack_require__(6965);
;// CONCATENATED MODULE: ./lib/src/run/report-links.js
/** Where the rules are explained when the action's own address is not known. */
const publicRules = 'https://github.com/iam-baseline/iam-baseline/blob/v1/docs/rules.md';
/**
 * Addresses for a report of a job: of the repository under review, and of the rules as the running
 * version of the action explains them. Undefined outside a job.
 */
function linksOf(environment, commits) {
    const server = environment['GITHUB_SERVER_URL'];
    const repository = environment['GITHUB_REPOSITORY'];
    if (server === undefined || repository === undefined)
        return undefined;
    return { server, repository, commits, rules: rulesAddress(environment, server) };
}
/**
 * The runner names the repository and the reference of an action that it fetched, and neither for
 * one in the workspace. An action that GitHub Connect lends to a server of one's own is on github.com,
 * which the runner does not tell: there a name of ours is taken for the public one.
 */
function rulesAddress(environment, server) {
    const action = environment['GITHUB_ACTION_REPOSITORY'] ?? '';
    const reference = environment['GITHUB_ACTION_REF'] ?? '';
    const isNamed = /^[\w.-]+\/[\w.-]+$/.test(action) && /^[\w./-]+$/.test(reference);
    if (!isNamed)
        return publicRules;
    const host = action === 'iam-baseline/iam-baseline' ? 'https://github.com' : server;
    return `${host}/${action}/blob/${reference}/docs/rules.md`;
}

;// CONCATENATED MODULE: ./lib/src/run/action-comments.js













/** Milliseconds between two writes: GitHub asks for one second. */
const gap = 1_000;
/** Posts what belongs into the pull request and makes the job summary of it. */
async function commentOn(request) {
    const { refs, inputs, analysis, trees } = request;
    const context = contextOf(request);
    if (refs.pullRequest === undefined || inputs.comments === 'off' || trees.base === undefined)
        return summaryOnly(context, analysis, undefined, []);
    if (request.client === undefined) {
        return summaryOnly(context, analysis, undefined, [
            'nothing was posted in the pull request: there is no token; give the action `token: ${{ github.token }}`',
        ]);
    }
    const client = await request.client();
    const changes = trees.changesAreListed === true
        ? trees.base.changes
        : await changesOf(client, refs.pullRequest, trees.base.changes);
    const plan = inputs.comments === 'summary'
        ? { comments: [], elsewhere: [] }
        : place(analysis.selection.selected, changes, analysis.sources, {
            ...defaultLimits,
            suggestions: inputs.suggestions,
        });
    const instance = instanceName(request);
    const pause = spacing(gap);
    const posted = await post(reviewService(client, refs.pullRequest), {
        instance,
        commit: trees.headCommit,
        plan,
        alive: aliveKeys([...analysis.selection.selected, ...analysis.selection.rest], plan.comments),
        body: (comment, repair) => commentBody(comment, context, instance, repair),
        fixed: (key) => fixedBody(key, instance, trees.headCommit),
        reviewBody: (comments) => reviewBody(comments, instance, (0,hash/* shortHash */.B)(trees.headCommit)),
        summary: (state) => (0,summary/* summaryComment */.w)(summaryInput(context, analysis, plan, state), maximumBody, [
            markerBlock({ kind: 'summary', instance, key: 'all' }),
        ]).text,
        summaryWanted: analysis.selection.selected.length > 0 ||
            analysis.result.notChecked.length > 0 ||
            analysis.result.compared.length > 0,
        beforeWrite: async () => {
            await pause();
        },
    });
    return {
        summary: (0,summary/* jobSummary */.s)(summaryInput(context, analysis, plan, posted)).text,
        notes: posted.notes,
        where: posted.commented.length > 0 ? ': see the comments on the lines' : ': see the job summary',
    };
}
function summaryOnly(context, analysis, plan, notes) {
    return {
        summary: (0,summary/* jobSummary */.s)({
            context,
            selection: analysis.selection,
            elsewhere: plan?.elsewhere,
            commented: 0,
            posting: notes,
        }).text,
        notes,
        where: ': see the job summary',
    };
}
/** GitHub's own hunks are the law for anchors; git's stand in where GitHub does not answer. */
async function changesOf(client, number, fallback) {
    const files = await pullFiles(client, number);
    if (!(0,ports/* isRefusal */.v)(files))
        return files.changes;
    return fallback ?? { files: [], complete: false };
}
function summaryInput(context, analysis, plan, posted) {
    return {
        context,
        selection: analysis.selection,
        elsewhere: plan.comments.length === 0 && plan.elsewhere.length === 0
            ? undefined
            : [
                ...plan.elsewhere,
                ...posted.demoted.map((finding) => ({ finding, why: 'refused' })),
            ],
        commented: posted.commented.length,
        posting: posted.notes,
    };
}
function contextOf(request) {
    const { headCommit: head, baseCommit: base } = request.trees;
    return {
        result: request.analysis.result,
        linesOf: (0,report_lines/* gitLinesOf */.dB)(request.analysis.sources),
        links: linksOf(request.runtime.environment, { head, base }),
    };
}
/** Uses of the action in one repository are told apart by workflow, job and what they check. */
function instanceName(request) {
    const { environment } = request.runtime;
    const { paths, config, mode, scope, shard } = request.inputs;
    return instanceOf([
        environment['GITHUB_WORKFLOW'],
        environment['GITHUB_JOB'],
        environment['GITHUB_ACTION'],
        paths.join('\n'),
        config,
        mode,
        scope,
        shard,
    ]);
}

// EXTERNAL MODULE: ./lib/src/adapters/given-file.js
var given_file = __webpack_require__(877);
// EXTERNAL MODULE: ./lib/src/report/findings-schema.js
var findings_schema = __webpack_require__(4155);
// EXTERNAL MODULE: ./lib/src/report/told-finding.js
var told_finding = __webpack_require__(8760);
;// CONCATENATED MODULE: ./lib/src/report/review/artifact.js



/** Larger reports are no reports about a pull request. */
const maximumArtifact = 20 * 1024 * 1024;
const maximumFindings = 2000;
/**
 * Reads the JSON report of a run that anybody may have written: a pull request from a fork controls
 * it. Its shape is checked, its size is limited, its texts are only ever rendered as hostile text,
 * and its repairs are dropped: nobody is to be offered an edit that we did not make.
 */
function readArtifact(text) {
    if (text.length > maximumArtifact)
        return { problem: 'the report is larger than 20 MB' };
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return { problem: 'the report is not JSON' };
    }
    const parsed = findings_schema/* findingsSchema */.Q.safeParse(value);
    if (!parsed.success) {
        const [issue] = parsed.error.issues;
        const at = issue?.path.map(String).join('.') ?? '';
        return { problem: `the report is not of the shape iam-baseline/findings/1: ${at}` };
    }
    const { data } = parsed;
    const { accessChange, ...counts } = data.summary;
    const findings = data.findings.map(findingOf).sort(result/* compareFindings */.Eg).slice(0, maximumFindings);
    const left = data.findings.length - findings.length;
    return {
        linesOf: () => lineNumbers,
        result: {
            tool: { ...data.tool, name: 'iam-baseline' },
            counts,
            findings,
            waived: data.waived.slice(0, maximumFindings).map((told) => ({
                ...findingOf(told),
                ...(told.adopted === true ? { isAdopted: true } : {}),
            })),
            notChecked: data.notChecked
                .slice(0, maximumFindings)
                .map((entry) => ({ ...entry, span: entry.span && spanOf(entry.file, entry.span) }))
                .map((entry) => ({ ...entry, span: entry.span ?? undefined })),
            compared: data.compared.slice(0, maximumFindings).map((subject) => ({
                ...subject,
                version: subject.version,
                confidence: subject.confidence,
            })),
            notes: [...data.notes, ...(left > 0 ? [`${left} more findings are in the report`] : [])],
            accessChange: accessChange ?? undefined,
            compares: true,
        },
    };
}
/** Whoever wrote the report says what is new; its origin and its repairs are not believed. */
function findingOf(told) {
    const finding = (0,told_finding/* findingTold */.P)({ ...told, origin: null }, (_tree, file, at) => spanOf(file, at));
    return { ...finding, newAtoms: told.atoms, fingerprint: told.fingerprint.slice(0, 32) };
}
function spanOf(file, { start, end }) {
    const last = end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
    return { file, start: start.line, end: Math.max(start.line, last) + 1 };
}
const lineNumbers = {
    text: '',
    count: Number.MAX_SAFE_INTEGER,
    lineAt: (offset) => Math.max(1, offset),
    startOf: (line) => line,
};

;// CONCATENATED MODULE: ./lib/src/run/action-report.js

















/**
 * `mode: report`: posts what a run without a writing token has found. The report is untrusted; which
 * pull request it is about is asked of GitHub by repository, branch and commit of the run.
 */
async function reportFindings(request) {
    const { runtime, inputs, trigger } = request;
    if (trigger.kind !== 'workflow-run')
        throw new settings/* UsageError */.eb('`mode: report` posts the findings of another run and is for workflow_run events only');
    if (inputs.files.json === '')
        throw new settings/* UsageError */.eb('`mode: report` needs `json-file`: the report of the other run');
    if (request.client === undefined)
        throw new settings/* UsageError */.eb('`mode: report` needs a token');
    if (inputs.comments === 'off')
        throw new settings/* UsageError */.eb('`mode: report` with `comments: off` would do nothing');
    const artifact = readReport((0,external_node_path_.resolve)(request.workspace, inputs.files.json));
    const client = await request.client();
    const { head } = trigger;
    const owner = head.repository?.split('/')[0];
    const pulls = owner === undefined ? [] : await pullsOfBranch(client, `${owner}:${head.ref}`);
    if ((0,ports/* isRefusal */.v)(pulls))
        throw new settings/* OperationalError */.LE(pulls.text);
    const pull = pullOfRun(trigger, pulls);
    if (pull === undefined) {
        runtime.log('no pull request has the repository, branch and commit of that run');
        return 0;
    }
    const files = await pullFiles(client, pull.number);
    if ((0,ports/* isRefusal */.v)(files))
        throw new settings/* OperationalError */.LE(files.text);
    const plan = inputs.comments === 'review'
        ? place(artifact.result.findings, files.changes, artifact.linesOf, defaultLimits)
        : { comments: [], elsewhere: [] };
    const context = action_report_contextOf(request, artifact, head.commit);
    const { environment } = runtime;
    const instance = instanceOf([
        'report',
        environment['GITHUB_WORKFLOW'],
        environment['GITHUB_JOB'],
        inputs.files.json,
    ]);
    const input = (state) => ({
        context,
        selection: { scope: 'introduced', selected: artifact.result.findings, rest: [] },
        elsewhere: inputs.comments === 'review'
            ? [
                ...plan.elsewhere,
                ...state.demoted.map((finding) => ({ finding, why: 'refused' })),
            ]
            : undefined,
        commented: state.commented.length,
        posting: state.notes,
    });
    const pause = spacing(1000);
    const posted = await post(reviewService(client, pull.number), {
        instance,
        commit: head.commit,
        plan,
        alive: aliveKeys(artifact.result.findings, plan.comments),
        body: (comment, repair) => commentBody(comment, context, instance, repair),
        fixed: (key) => fixedBody(key, instance, head.commit),
        reviewBody: (comments) => reviewBody(comments, instance, (0,hash/* shortHash */.B)(head.commit)),
        summary: (state) => (0,summary/* summaryComment */.w)(input(state), maximumBody, [
            markerBlock({ kind: 'summary', instance, key: 'all' }),
        ]).text,
        summaryWanted: artifact.result.findings.length > 0 || artifact.result.notChecked.length > 0,
        beforeWrite: pause,
    });
    for (const note of posted.notes)
        runtime.log(note);
    await runtime.summarise((0,summary/* jobSummary */.s)(input(posted)).text);
    runtime.output('findings', artifact.result.findings.length);
    runtime.output('result', artifact.result.findings.length === 0 ? 'clean' : 'findings');
    return 0;
}
function readReport(path) {
    const read = (0,given_file/* readGiven */.Q)(path, maximumArtifact);
    if ('problem' in read)
        throw new settings/* UsageError */.eb(`the report ${path} cannot be read: ${read.problem}`);
    const artifact = readArtifact(read.toString('utf8'));
    if ('problem' in artifact)
        throw new settings/* UsageError */.eb(artifact.problem);
    return artifact;
}
function action_report_contextOf(request, artifact, head) {
    return {
        result: artifact.result,
        linesOf: artifact.linesOf,
        links: linksOf(request.runtime.environment, { head, base: undefined }),
    };
}

// EXTERNAL MODULE: ./lib/src/adapters/git.js + 1 modules
var git = __webpack_require__(2554);
// EXTERNAL MODULE: ./lib/src/adapters/workspace.js
var workspace = __webpack_require__(8946);
// EXTERNAL MODULE: ./lib/src/discover/classify.js
var classify = __webpack_require__(1932);
;// CONCATENATED MODULE: ./lib/src/run/action-trees.js







/** Materialises head and base: from git where both commits are here, else through GitHub. */
async function openTrees(request) {
    const { refs } = request;
    if (refs.base === undefined)
        return withoutBase(request, []);
    const notes = [];
    if (!refs.byApi) {
        const local = await fromGit(request, refs.base, notes);
        if (local !== undefined)
            return local;
    }
    const remote = request.client === undefined
        ? undefined
        : await fromApi(request, refs.base, await request.client(), notes);
    if (remote !== undefined)
        return remote;
    if (request.client === undefined) {
        notes.push('the base is not in this clone and there is no token to ask GitHub with: every finding counts as introduced; give actions/checkout `fetch-depth: 0`, or the action its token');
    }
    return withoutBase(request, notes);
}
async function withoutBase(request, notes) {
    if (request.refs.byApi) {
        if (request.client === undefined)
            throw new settings/* UsageError */.eb('this event needs a token: the files are read through the API');
        const tree = await treeByApi(await request.client(), request.refs.head, 'head');
        if ((0,ports/* isRefusal */.v)(tree))
            throw new settings/* OperationalError */.LE(tree.text);
        return {
            head: selected(tree, request.paths),
            base: undefined,
            headCommit: request.refs.head,
            baseCommit: undefined,
            notes,
        };
    }
    const opened = await (0,workspace/* openWorkspace */.OH)({
        root: request.workspace,
        given: request.paths,
        environment: request.environment,
    });
    return {
        head: { tree: opened.tree, selected: opened.selected, explicit: new Set() },
        base: undefined,
        headCommit: request.refs.head,
        baseCommit: undefined,
        notes: [...notes, ...opened.notices],
    };
}
async function fromGit(request, baseRef, notes) {
    const repository = await (0,git.openRepository)({
        directory: request.workspace,
        environment: request.environment,
    });
    if ((0,ports/* isRefusal */.v)(repository)) {
        notes.push(repository.text);
        return undefined;
    }
    const commits = await commitsOf(request, baseRef, repository);
    if (commits === undefined)
        return undefined;
    const head = await repository.tree(commits.head, 'head');
    const changes = await repository.changes(commits.base, commits.head);
    if ((0,ports/* isRefusal */.v)(head) || (0,ports/* isRefusal */.v)(changes))
        return undefined;
    const base = await repository.tree(commits.base, 'base', { tree: head, changes });
    if ((0,ports/* isRefusal */.v)(base))
        return undefined;
    const selection = selected(head, request.paths);
    return {
        head: selection,
        base: { selection: (0,session/* baseSelection */.YG)(base, selection, changes), changes },
        headCommit: commits.head,
        baseCommit: commits.base,
        notes,
    };
}
/** Head and the commit to compare with, where both are in the clone. */
async function commitsOf(request, baseRef, repository) {
    const head = await repository.resolve(request.refs.head);
    const base = await repository.resolve(baseRef);
    if ((0,ports/* isRefusal */.v)(head) || (0,ports/* isRefusal */.v)(base))
        return undefined;
    if (request.refs.baseIs === 'exact')
        return { head: head.commit, base: base.commit };
    const merge = await repository.mergeBase(base.commit, head.commit);
    return (0,ports/* isRefusal */.v)(merge) ? undefined : { head: head.commit, base: merge.commit };
}
async function fromApi(request, baseRef, client, notes) {
    const { refs } = request;
    const merge = refs.baseIs === 'exact' ? { commit: baseRef } : await mergeBaseByApi(client, baseRef, refs.head);
    if ((0,ports/* isRefusal */.v)(merge)) {
        notes.push(`the base could not be read, so every finding counts as introduced: ${merge.text}`);
        return undefined;
    }
    if (refs.pullRequest === undefined) {
        notes.push('the base is not in this clone, so every finding counts as introduced; give actions/checkout `fetch-depth: 0`');
        return undefined;
    }
    const files = await pullFiles(client, refs.pullRequest);
    if ((0,ports/* isRefusal */.v)(files)) {
        notes.push(`the changed files could not be read, so every finding counts as introduced: ${files.text}`);
        return undefined;
    }
    const under = refs.byApi
        ? await treeByApi(client, refs.head, 'head')
        : await workspaceTree(request);
    if ((0,ports/* isRefusal */.v)(under)) {
        notes.push(under.text);
        return undefined;
    }
    const trees = await pullTrees(client, under, files.files, { base: merge.commit, head: refs.head }, isWanted(files.files));
    if ((0,ports/* isRefusal */.v)(trees)) {
        notes.push(`base and head could not be read, so every finding counts as introduced: ${trees.text}`);
        return undefined;
    }
    const selection = selected(trees.head, request.paths);
    return {
        head: selection,
        base: {
            selection: (0,session/* baseSelection */.YG)(trees.base, selection, files.changes),
            changes: files.changes,
        },
        changesAreListed: true,
        headCommit: refs.head,
        baseCommit: merge.commit,
        notes,
    };
}
/** Settings and whatever a policy may refer to by path are read from their own side too. */
function isWanted(files) {
    const all = files.length <= 100;
    return (path) => all || (0,classify/* mayHoldPolicy */.D9)(path) || /\.(ya?ml|tpl|tftpl|json|txt)$/.test(path);
}
async function workspaceTree(request) {
    const opened = await (0,workspace/* openWorkspace */.OH)({ root: request.workspace, environment: request.environment });
    return opened.tree;
}
const selected = (tree, globs) => ({
    tree,
    selected: (0,workspace/* narrowed */.fQ)(tree.paths(), globs),
    explicit: new Set(),
});

// EXTERNAL MODULE: ./lib/src/run/configured.js
var configured = __webpack_require__(2642);
;// CONCATENATED MODULE: ./lib/src/run/action-main.js


















/** The action from inputs and event to exit code; what goes wrong is told, never swallowed. */
async function actionMain(runtime, data, now) {
    try {
        return await action_main_run(runtime, data, now);
    }
    catch (error) {
        if (error instanceof settings/* UsageError */.eb) {
            runtime.fail(error.message);
            return 2;
        }
        if (error instanceof settings/* OperationalError */.LE) {
            runtime.fail(error.message);
            return 3;
        }
        runtime.fail(`this is a mistake of ours, please report it: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
        return 3;
    }
}
async function action_main_run(runtime, data, now) {
    const { environment } = runtime;
    const inputs = readInputs(runtime);
    const trigger = readEvent(environment['GITHUB_EVENT_NAME'] ?? '', runtime.event(), environment['GITHUB_SHA'] ?? '');
    if ('problem' in trigger) {
        // A branch that was deleted leaves nothing to check; anything else is an event we cannot read.
        if (!trigger.problem.includes('deleted'))
            throw new settings/* OperationalError */.LE(trigger.problem);
        runtime.log(trigger.problem);
        return 0;
    }
    const workspace = environment['GITHUB_WORKSPACE'] ?? process.cwd();
    const client = clientOf(runtime, inputs);
    const refs = refsOf(trigger, { baseRef: inputs.baseRef, headRef: inputs.headRef });
    if (refs === undefined || inputs.mode === 'report')
        return reportFindings({ runtime, inputs, trigger, workspace, client });
    const unsafe = unsafeCheckout(trigger, await headOf(workspace, environment));
    if (unsafe !== undefined)
        throw new settings/* UsageError */.eb(unsafe);
    const trees = await openTrees({
        refs: inputs.mode === 'audit' ? { ...refs, base: undefined, baseIs: 'none' } : refs,
        workspace,
        environment,
        paths: inputs.paths,
        client,
    });
    const settingsFrom = settingsTree(refs, trees);
    const { config, notes: settingsNotes } = await configOf(inputs, settingsFrom, trees);
    const part = await partOf(configuredTrees(trees, config), config, inputs.shard);
    const analysis = await (0,run.analyse)({
        head: part.head,
        base: part.base,
        config,
        settingsFrom,
        scope: inputs.scope ?? (trees.base === undefined ? 'all' : refs.scope),
        accessAnalyzer: inputs.accessAnalyzer ?? config.accessAnalyzer ?? 'auto',
        data,
        now,
        notes: [...trees.notes, ...settingsNotes],
        environment,
        customCheckBudget: inputs.customCheckBudget,
        room: (0,heap/* roomInHeap */.B)(),
    });
    runtime.log((0,human/* human */.e)(analysis.result, analysis.sources, { all: false, colour: false }));
    for (const annotation of (0,annotations/* annotations */.h)(analysis.result.findings, analysis.sources))
        runtime.annotate(annotation);
    const files = await writeFiles(workspace, inputs, analysis);
    const commented = await commentOn({ runtime, inputs, refs, trees, analysis, client });
    if (!(await runtime.summarise(commented.summary)))
        runtime.log('there is no job summary on this runner');
    for (const note of commented.notes)
        runtime.log(note);
    setOutputs(runtime, analysis, files);
    return exitCode(runtime, inputs, analysis, commented);
}
function configuredTrees({ head, base }, config) {
    return {
        head: (0,configured/* configured */.t)(head, config),
        base: base && { ...base, selection: (0,configured/* configured */.t)(base.selection, config) },
    };
}
/** The shard of the run that this job is to do; all of it where the input names none. */
async function partOf(trees, config, shard) {
    if (shard === undefined)
        return trees;
    const { parseShard, shardOf } = await __webpack_require__.e(/* import() */ 5609).then(__webpack_require__.bind(__webpack_require__, 7990));
    return shardOf(trees, config, parseShard(shard));
}
function clientOf(runtime, inputs) {
    const { environment } = runtime;
    const repository = environment['GITHUB_REPOSITORY'] ?? '';
    if (inputs.token === '' || repository === '')
        return undefined;
    let opened;
    return () => (opened ??= openClient({
        token: inputs.token,
        apiUrl: environment['GITHUB_API_URL'] ?? 'https://api.github.com',
        repository,
        log: (text) => {
            runtime.log(text);
        },
    }));
}
async function headOf(workspace, environment) {
    const { openRepository } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 2554));
    const repository = await openRepository({ directory: workspace, environment });
    if ('refused' in repository)
        return undefined;
    const head = await repository.resolve('HEAD');
    return 'refused' in head ? undefined : head.commit;
}
/** A change cannot set the rules it is judged by: on pull requests settings are the base's. */
function settingsTree(refs, trees) {
    return refs.settingsFromBase && trees.base !== undefined
        ? trees.base.selection.tree
        : trees.head.tree;
}
async function configOf(inputs, tree, trees) {
    const config = await (0,session/* readConfig */.Xg)(tree, inputs.config);
    const isNew = (path) => (0,source/* isUnreadable */.G)(tree.read(path)) && !(0,source/* isUnreadable */.G)(trees.head.tree.read(path));
    const pending = inputs.baselines.filter(isNew);
    return {
        config: {
            ...config,
            baselines: [...config.baselines, ...inputs.baselines.filter((path) => !isNew(path))],
            criticalActions: [...config.criticalActions, ...inputs.criticalActions],
        },
        notes: pending.map((path) => `the baselines of ${path} are new and count after the merge`),
    };
}
async function writeFiles(workspace, inputs, analysis) {
    const written = {};
    for (const [format, file] of Object.entries(inputs.files)) {
        if (file === '')
            continue;
        const parts = await (0,outputs/* render */.X)(format, analysis.result, analysis.sources, {
            all: true,
            colour: false,
        });
        (0,write_text/* writeParts */.Y)(workspace, file, parts);
        written[format] = file;
    }
    return written;
}
function setOutputs(runtime, analysis, files) {
    const { counts, findings, accessChange } = analysis.result;
    runtime.output('findings', findings.length);
    runtime.output('errors', counts.errors);
    runtime.output('warnings', counts.warnings);
    runtime.output('introduced', findings.filter((finding) => finding.introduced).length);
    runtime.output('undecided', counts.undecided);
    runtime.output('result', findings.length === 0 ? 'clean' : 'findings');
    runtime.output('access-change', accessChange ?? 'none');
    for (const format of ['sarif', 'json', 'html'])
        runtime.output(`${format}-file`, files[format] ?? '');
}
function exitCode(runtime, inputs, analysis, commented) {
    const failing = analysis.result.findings.filter((finding) => (0,result/* reaches */.O6)(finding.severity, inputs.failOn));
    if (failing.length > 0) {
        runtime.fail(`${failing.length} ${failing.length === 1 ? 'finding is' : 'findings are'} at or above \`${inputs.failOn}\`${commented.where}`);
        return 1;
    }
    const { counts, notChecked } = analysis.result;
    if (inputs.strict && (counts.undecided > 0 || notChecked.length > 0)) {
        runtime.fail(`strict: ${counts.undecided} undecided, ${notChecked.length} not analysed`);
        return 1;
    }
    return 0;
}

;// CONCATENATED MODULE: ./lib/src/action.js



/** Runs the action in the job's real environment. */
async function runAction(entry) {
    const runtime = actionRuntime(process.env);
    process.exitCode = await actionMain(runtime, (0,data/* shippedData */.y)(entry), new Date());
}


/***/ }),

/***/ 3963:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ shippedData)
/* harmony export */ });
/* unused harmony export sectionsIn */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8522);



/** `entry`: the path of the entry file; the data lies in `../data` from it. */
function shippedData(entry) {
    const bytesOf = (name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(entry), '../data', `${name}.json.br`));
    return {
        text: (name) => (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.brotliDecompressSync)(bytesOf(name)).toString('utf8'),
        sections: (name) => sectionsIn(bytesOf(name)),
    };
}
/**
 * A file of sections: a line with a JSON list of their lengths in bytes, then each section as a brotli stream of its
 * own.
 */
function sectionsIn(bytes) {
    if (!bytes.subarray(0, 1).equals(Buffer.from('[')))
        throw new Error('no file of sections: node lib/scripts/build-baselines.js writes it anew');
    const line = bytes.indexOf(10);
    const lengths = JSON.parse(bytes.toString('utf8', 0, line));
    const starts = [line + 1];
    for (const [index, length] of lengths.entries())
        starts.push((starts[index] ?? 0) + length);
    const section = (index) => (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.brotliDecompressSync)(bytes.subarray(starts[index], starts[index + 1]));
    return { bytes: section, text: (index) => section(index).toString('utf8') };
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

/***/ 5516:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LE: () => (/* binding */ OperationalError),
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   hg: () => (/* binding */ configPaths),
/* harmony export */   sb: () => (/* binding */ defaultConfig)
/* harmony export */ });
const defaultConfig = {
    file: undefined,
    bindings: [],
    scenarios: [],
    baselines: [],
    inlineWaivers: 'after-merge',
    severity: new Map(),
    waivers: [],
    paths: [],
    terraform: { vars: new Map(), varFiles: [], workspace: undefined },
    cloudformation: { parameters: new Map(), pseudoParameters: new Map(), parameterFiles: [] },
    accessAnalyzer: undefined,
    criticalActions: [],
    serviceControlPolicies: [],
    adopted: undefined,
};
/** Where the configuration is looked for, in order. */
const configPaths = [
    '.github/iam-baseline.yml',
    '.github/iam-baseline.yaml',
    'iam-baseline.yml',
    'iam-baseline.yaml',
];
/** Wrong usage or configuration: exit code 2. `place` is `file:line:column` where there is one. */
class UsageError extends Error {
    name = 'UsageError';
    place;
    constructor(message, place) {
        super(place === undefined ? message : `${place}: ${message}`);
        this.place = place;
    }
}
/** The world or the product failed: exit code 3. */
class OperationalError extends Error {
    name = 'OperationalError';
}


/***/ }),

/***/ 6278:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ hunksOf)
/* harmony export */ });
/** The hunks of a changed file; none where they are not known. */
function hunksOf(file) {
    return file !== undefined && Array.isArray(file.hunks) ? file.hunks : [];
}


/***/ }),

/***/ 4155:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ findingsSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2311);

const position = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    line: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).describe('From 1.'),
    column: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).describe('From 1, in UTF-16 units.'),
    offset: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).describe('From 0, in UTF-16 units.'),
});
const span = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ start: position, end: position.describe('Exclusive.') });
const tree = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['head', 'base']);
const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(100_000);
const texts = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text).max(10_000);
const finding = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    rule: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .max(200)
        .regex(/^[a-z-]+\/[a-z0-9-]+$/),
    severity: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['error', 'warning', 'notice']),
    confidence: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['high', 'medium', 'low']),
    message: text,
    advice: text,
    tree,
    file: text,
    span,
    label: text,
    related: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ file: text, tree, span, text })).max(10_000),
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{8,64}$/),
    atoms: texts,
    addresses: texts,
    principal: text.nullable(),
    baseline: text.nullable(),
    boundBy: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['config', 'source', 'recognised']).nullable(),
    actions: texts,
    groups: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ title: text, items: texts })).max(1_000),
    assumptions: texts,
    introduced: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    undecided: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    summaryOnly: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
    wholeSubject: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
    adopted: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional().describe('Among the waived: set aside as old debt.'),
    origin: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['embedded', 'live']).nullable(),
    issueCode: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(200).nullable(),
    fix: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        title: text,
        safety: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['safe', 'unsafe']),
        edits: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ file: text, span, text })).max(10_000),
    })
        .nullable(),
});
const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0);
/** What we alone write, and what is printed as it stands: a report may come from anybody. */
const day = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^\d{4}-\d{2}-\d{2}$/);
const code = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .max(200)
    .regex(/^[a-z0-9-]+$/);
const levelCounts = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    level: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .max(100)
        .regex(/^[A-Za-z ]+$/),
    granted: count,
    narrower: count,
    missing: count,
    undecided: count,
    excess: count,
});
/** The shape `iam-baseline/findings/1`: what `check` and `audit` write and `merge` reads. */
const findingsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('iam-baseline/findings/1'),
    tool: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
            .max(100)
            .regex(/^[\w.+-]+$/),
        catalogueDate: day,
        baselinesDate: day,
    }),
    shard: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ index: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1), count: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(1_000) })
        .optional()
        .describe('Which part of a run this is; absent where it is the whole.'),
    lines: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ tree, file: text, line: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(20_000_000), text }))
        .max(100_000)
        .optional()
        .describe('Of a shard: the source lines that the HTML report of the whole quotes.'),
    summary: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        files: count,
        documents: count,
        principals: count,
        statements: count,
        errors: count,
        warnings: count,
        notices: count,
        waived: count.describe('Adopted ones among them.'),
        adopted: count.optional(),
        undecided: count,
        accessAnalyzer: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['live', 'embedded', 'off']),
        fellBack: count
            .optional()
            .describe('Policies that the embedded checks validated although the service was to.'),
        accessChange: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['none', 'widened', 'undecided']).nullable(),
    }),
    findings: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(finding).max(100_000),
    waived: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(finding).max(100_000),
    compared: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        address: text,
        baseline: text,
        title: text,
        version: text.optional(),
        features: texts,
        boundBy: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['config', 'source', 'recognised']),
        confidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1).optional(),
        required: count,
        granted: count,
        root: text.optional(),
        lackingPolicies: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text).max(1_000).optional(),
        levels: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(levelCounts).max(20).optional(),
    })),
    thirdParties: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ address: text, root: text, file: text, span, vendor: text.optional() }))
        .max(100_000)
        .optional()
        .describe('Roles that a third party assumes, by a known account of a vendor or with an external id, and no baseline is bound to.'),
    keyTables: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        baseline: text,
        operation: text,
        accounts: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['same', 'cross']),
        regions: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['same', 'other']),
        cells: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
            title: text,
            role: text,
            principal: text.optional(),
            use: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['source', 'target', 'default', 'none']),
            key: text.optional(),
            verdict: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([
                'granted',
                'not-needed',
                'missing',
                'denied',
                'unusable',
                'undecided',
            ]),
            actions: texts,
            why: text,
        })),
    }))
        .max(1_000)
        .optional()
        .describe('Key scenarios: which role may use which key.'),
    notes: texts,
    notChecked: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ file: text, reason: code, text, span: span.nullable() }))
        .max(100_000),
})
    .describe('Findings of iam-baseline.');


/***/ }),

/***/ 8760:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ findingTold)
/* harmony export */ });
/** The finding that was told, without its repair; `spanAt` places what is reported by lines and columns. */
function findingTold(told, spanAt) {
    return {
        rule: told.rule,
        severity: told.severity,
        confidence: told.confidence,
        message: told.message,
        advice: told.advice,
        tree: told.tree,
        primary: { span: spanAt(told.tree, told.file, told.span), text: told.label },
        related: told.related.map(({ tree, file, span, text }) => ({
            span: spanAt(tree, file, span),
            text,
            tree,
        })),
        key: told.fingerprint,
        fingerprint: told.fingerprint,
        atoms: told.atoms,
        newAtoms: told.introduced ? told.atoms : [],
        addresses: told.addresses,
        actions: told.actions,
        groups: told.groups,
        assumptions: told.assumptions,
        introduced: told.introduced,
        undecided: told.undecided,
        ...(told.wholeSubject === true ? { wholeSubject: true } : {}),
        ...(told.summaryOnly === true ? { summaryOnly: true } : {}),
        ...(told.principal === null ? {} : { principal: told.principal }),
        ...(told.baseline === null ? {} : { baseline: told.baseline }),
        ...(told.boundBy === null ? {} : { boundBy: told.boundBy }),
        ...(told.origin === null ? {} : { origin: told.origin }),
        ...(told.issueCode === null ? {} : { issueCode: told.issueCode }),
    };
}


/***/ }),

/***/ 1294:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** The release this source is; equal to package.json's (a test holds them together). */
const version = '0.1.0';


/***/ })

};
