'use strict';
exports.id = 7990;
exports.ids = [7990,5609];
exports.modules = {

/***/ 1932:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ mayHoldPolicy),
/* harmony export */   L8: () => (/* binding */ classify)
/* harmony export */ });
/* unused harmony export nameOf */
/* harmony import */ var _model_plan_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2601);

/** Folders of other people's code, caches and downloads. */
const skippedFolders = new Set([
    'node_modules',
    '.git',
    '.terraform',
    '.terragrunt-cache',
    'site-packages',
    '__pycache__',
    '.venv',
    'venv',
    '.tox',
    '.mypy_cache',
]);
/** Files that no person writes policies in: manifests and locks, CDK's own, botocore's models, state. */
const skippedNames = new Set([
    'package.json',
    'package-lock.json',
    'npm-shrinkwrap.json',
    'composer.json',
    'composer.lock',
    'pnpm-lock.yaml',
    'cdk.json',
    'cdk.context.json',
    'tree.json',
    'manifest.json',
    'service-2.json',
    'paginators-1.json',
    'examples-1.json',
    'endpoints.json',
    'requirements.txt',
    'license.txt',
    '.terraform.lock.hcl',
]);
const skippedEndings = [
    '.assets.json',
    '.schema.json',
    '.tfstate',
    '.tfstate.backup',
    '.tftest.hcl',
];
const readExtensions = new Set([
    'tf',
    'tofu',
    'tfvars',
    'hcl',
    'yaml',
    'yml',
    'json',
    'jsonc',
    'json5',
    'template',
    'cfn',
    'policy',
    'tpl',
    'tftpl',
    'tmpl',
    'j2',
    'txt',
]);
/** Where the marks of a format stand that has them at its top. */
const head = 4000;
const awsType = /["']?Type["']?\s*:\s*["']?(?:AWS|Alexa|Custom)::/;
const resourcesKey = /^[ \t]*["']?Resources["']?[ \t]*:|"Resources"\s*:/m;
const effect = /\b[Ee]ffect\\?["'\u2018-\u201f]?\s*[:=]\s*\\?["'\u2018-\u201f]?(?:Allow|Deny)\b/;
const action = /\b(?:Not)?[Aa]ction\\?["'\u2018-\u201f]?\s*[:=]/;
const statement = /\bStatement\\?["'\u2018-\u201f]?\s*[:=]/;
const element = /\b(?:Effect|(?:Not)?Action|(?:Not)?Principal)\\?["'\u2018-\u201f]?\s*[:=]/;
const languageVersion = /\b20(?:08|12)-10-17\b/;
const listedAction = /["\u201c][a-z0-9-]{2,40}:[A-Z][A-Za-z0-9*]{2,}["\u201d]/g;
/** The name behind the last `/`, in lower case. */
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1).toLowerCase();
}
/** True where a file of this path may hold a policy, so that it has to be read to know. */
function mayHoldPolicy(path) {
    const name = nameOf(path);
    const dot = name.lastIndexOf('.');
    if (dot < 0 || !readExtensions.has(name.slice(dot + 1)))
        return false;
    if (skippedNames.has(name) || (name.startsWith('tsconfig') && name.endsWith('.json')))
        return false;
    if (skippedEndings.some((ending) => name.endsWith(ending)))
        return false;
    if (path.includes('botocore/data/'))
        return false;
    const folders = path.split('/').slice(0, -1);
    return !folders.some((folder) => skippedFolders.has(folder));
}
/**
 * What the file is, by its name where that says it (Terraform), else by its content. A pass of
 * short searches: nothing is parsed. A name without a known extension is no hindrance.
 */
function classify(path, text) {
    const name = nameOf(path);
    const byName = kindOfName(name, text);
    if (byName !== undefined)
        return byName;
    if (text.includes('\0'))
        return 'ignored';
    if ((0,_model_plan_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlanText */ .t)(text))
        return 'terraform-plan';
    if ((0,_model_plan_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isStateText */ .D)(text))
        return 'ignored';
    return kindOfTemplate(text) ?? (holdsPolicy(text, name) ? kindOfHolder(text) : 'ignored');
}
function kindOfName(name, text) {
    if (name.endsWith('.tf') || name.endsWith('.tofu'))
        return 'terraform';
    if (name.endsWith('.tf.json') || name.endsWith('.tofu.json'))
        return 'terraform-json';
    if (name.endsWith('.tfvars') || name.endsWith('.tfvars.json'))
        return 'tfvars';
    if (name.endsWith('.tfstate'))
        return 'ignored';
    if (!name.endsWith('.hcl'))
        return undefined;
    if (name === 'terragrunt.hcl' || name === 'root.hcl')
        return 'terragrunt';
    return /^[ \t]*(?:terraform|include|inputs|dependency)\b/m.test(text) ? 'terragrunt' : 'ignored';
}
function kindOfTemplate(text) {
    const isServerless = isServerlessFramework(text);
    if (text.includes('AWS::') && awsType.test(text)) {
        if (resourcesKey.test(text) || text.includes('AWSTemplateFormatVersion')) {
            if (isServerless)
                return 'serverless';
            if (isCdkTree(text))
                return 'ignored';
            return text.includes('AWS::Serverless') ? 'sam' : 'cloudformation';
        }
    }
    if (text.includes('AWSTemplateFormatVersion'))
        return 'cloudformation';
    return isServerless && /^[ \t]+["']?name["']?[ \t]*:[ \t]*["']?aws\b/m.test(text)
        ? 'serverless'
        : undefined;
}
function isServerlessFramework(text) {
    if (!text.startsWith('service') && !text.includes('\nservice'))
        return false;
    return /^service\s*:/m.test(text) && /^provider\s*:/m.test(text);
}
/** CDK's construct tree repeats every template of the application. */
function isCdkTree(text) {
    return /"version"\s*:\s*"tree-0/.test(text.slice(0, 300));
}
/** What this tool wrote: it repeats the policies of the tree that it was made of, and is none itself. */
function isOwnReport(start) {
    return /^\s*\{\s*"schema"\s*:\s*"iam-baseline\/[a-z]+\/\d/.test(start);
}
/** True where the text has the marks of a policy: an effect and an action, or a statement list. */
function holdsPolicy(text, name) {
    const decides = text.includes('Allow') || text.includes('Deny');
    if (decides && text.includes('ffect') && effect.test(text) && action.test(text))
        return true;
    // As the IAM API answers, without the command line that decodes it.
    if (text.includes('%22Statement%22') && text.includes('%22Effect%22'))
        return true;
    if (text.includes('Statement') && statement.test(text))
        if (languageVersion.test(text) || element.test(text))
            return true;
    return isPage(name) && listsActions(text);
}
/** Pages of vendors list actions without a policy around them. */
function isPage(name) {
    return !name.includes('.') || /\.(?:txt|md|markdown)$/.test(name);
}
function listsActions(text) {
    let found = 0;
    for (const match of text.matchAll(listedAction)) {
        if (match[0].startsWith('"aws:'))
            continue;
        found += 1;
        if (found === 3)
            return true;
    }
    return false;
}
function kindOfHolder(text) {
    const start = text.slice(0, head);
    if (/"(?:RoleDetailList|UserDetailList|GroupDetailList)"\s*:/.test(text))
        return 'account-authorization';
    if (isManifest(text))
        return 'kubernetes';
    if (/["']?(?:openapi|swagger)["']?\s*:\s*["']?[23]\b/.test(start))
        return 'openapi';
    if (isCdkTree(text) || isOwnReport(start))
        return 'ignored';
    if (/"\$schema"\s*:\s*"https?:\/\/json-schema\.org/.test(start))
        return 'ignored';
    return 'policy';
}
function isManifest(text) {
    if (!text.includes('apiVersion'))
        return false;
    if (/^["']?apiVersion["']?\s*:/m.test(text) && /^["']?kind["']?\s*:/m.test(text))
        return true;
    return /^\s*\{/.test(text) && /"apiVersion"\s*:/.test(text) && /"kind"\s*:/.test(text);
}


/***/ }),

/***/ 8714:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ shortHash)
/* harmony export */ });
/**
 * 53-bit string hash (cyrb53 construction) as 14 hex digits: for identities inside a run,
 * not for security.
 */
function shortHash(text) {
    let a = 0xdeadbeef;
    let b = 0x41c6ce57;
    for (let i = 0; i < text.length; i += 1) {
        const code = text.charCodeAt(i);
        a = Math.imul(a ^ code, 2654435761);
        b = Math.imul(b ^ code, 1597334677);
    }
    a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
    b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
    return (4294967296 * (2097151 & b) + (a >>> 0)).toString(16).padStart(14, '0');
}


/***/ }),

/***/ 2601:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ isStateText),
/* harmony export */   t: () => (/* binding */ isPlanText)
/* harmony export */ });
/** True for what `terraform show -json` prints of a plan or a state: written by a program, and not to be mended. */
function isPlanText(text) {
    if (!text.includes('"format_version"'))
        return false;
    return /"(?:planned_values|resource_changes|root_module)"\s*:/.test(text);
}
/** True for a state as Terraform stores it, under whatever name. */
function isStateText(text) {
    const start = text.slice(0, 2000);
    return /"lineage"\s*:/.test(start) && /"serial"\s*:/.test(start);
}


/***/ }),

/***/ 7990:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseShard: () => (/* binding */ parseShard),
  shardOf: () => (/* binding */ shardOf)
});

// UNUSED EXPORTS: partsOf, unitsOf

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/adapters/workspace.js
var workspace = __webpack_require__(8946);
// EXTERNAL MODULE: ./lib/src/config/settings.js
var settings = __webpack_require__(5516);
// EXTERNAL MODULE: ./lib/src/discover/classify.js
var classify = __webpack_require__(1932);
// EXTERNAL MODULE: ./lib/src/model/hash.js
var hash = __webpack_require__(8714);
// EXTERNAL MODULE: ./lib/src/model/source.js
var source = __webpack_require__(2239);
;// CONCATENATED MODULE: ./lib/src/run/shard-links.js

const runs = /[\w@./-]+/g;
const readable = /\.(json|jsonc|json5|ya?ml|template|cfn|tpl|tftpl|tmpl|j2|txt|policy)$/i;
const attached = /\b(?:roles?|users?|groups?)["']?\s{0,40}[=:]\s{0,40}([^\]}]{0,400})|ManagedPolicyNames([^\]}]{0,400})/gi;
const arns = /arn:aws[\w-]*:iam::[^:\s"']{0,60}:(?:role|policy|user|group)\/([\w+=,.@/-]{1,512})/g;
const named = /\b(?:name|(?:Role|User|Group|Policy|ManagedPolicy)Name)["']?\s{0,40}[=:]\s{0,40}["']?([\w+=,.@-]{1,128})/gi;
const words = /[\w+,.@-]{1,128}/g;
const imported = /ImportValue["']?[ \t]{0,40}:?([^\n]{0,300})/g;
const exported = /\bExport["']?\s{0,40}:\s{0,40}\{?\s{0,80}["']?Name["']?\s{0,40}:([^\n]{0,300})/g;
/** Reads the links of a file in time linear in its length. */
function linksOf(file) {
    const { path, text } = file;
    const folder = external_node_path_.posix.dirname(path);
    const paths = [];
    for (const [run] of text.matchAll(runs)) {
        if (/^\.\.?(\/|$)/.test(run) || readable.test(run)) {
            const target = resolve(folder, run);
            if (target !== undefined && target !== path)
                paths.push(target);
        }
    }
    const uses = new Set();
    for (const match of text.matchAll(attached))
        for (const [word] of (match[1] ?? match[2] ?? '').matchAll(words))
            uses.add(word);
    for (const [, name = ''] of text.matchAll(arns))
        uses.add(name.slice(name.lastIndexOf('/') + 1));
    return {
        paths,
        takesFolders: text.includes('fileset('),
        uses,
        defines: new Set([...text.matchAll(named)].map(([, name = '']) => name)),
        exports: keysOf(text, exported),
        imports: keysOf(text, imported),
    };
}
/** `../m`, `policies/p.json` or `/policies/p.json` (after `${path.module}`) from a folder; undefined outside of the tree. */
function resolve(folder, run) {
    const target = external_node_path_.posix.normalize(external_node_path_.posix.join(folder, run)).replace(/(.)\/$/, '$1');
    return target === '..' || target.startsWith('../') ? undefined : target;
}
function keysOf(text, pattern) {
    const found = [...text.matchAll(pattern)].map(([, rest = '']) => rest
        .replace(/\$\{[^}]*\}/g, '')
        .replace(/!\w+|Fn::\w+/g, '')
        .replace(/[^\w]/g, ''));
    return new Set(found);
}

;// CONCATENATED MODULE: ./lib/src/run/shard.js







/** The most parts a run is split into: as many jobs as a matrix of GitHub Actions can have. */
const maximumShards = 256;
/** Reads `2/4`; throws a `UsageError` for anything else. */
function parseShard(text) {
    const match = /^(\d{1,4})\/(\d{1,4})$/.exec(text.trim());
    const index = Number(match?.[1]);
    const count = Number(match?.[2]);
    if (match === null || index < 1 || count < index || count > maximumShards) {
        throw new settings/* UsageError */.eb(`"${text}" is not a shard: write i/n, such as 2/4, with n at most ${maximumShards}`);
    }
    return { index, count };
}
/**
 * The part of a run that falls to one shard. The same tree gives the same parts on every machine:
 * units are dealt out by cost, dearest first, each to the part that has least so far.
 */
function shardOf(trees, config, shard) {
    const parts = partsOf(trees.head, config, shard.count);
    const everywhere = new Set(config.serviceControlPolicies);
    const mine = shard.index - 1;
    const head = {
        ...trees.head,
        // What no unit holds is not read, at most named: the first part names it.
        selected: trees.head.selected.filter((path) => (parts.get(path) ?? 0) === mine || everywhere.has(path)),
    };
    if (trees.base === undefined)
        return { ...trees, head };
    const { selection, changes } = trees.base;
    const now = new Map(changes.files.flatMap((file) => file.previousPath === undefined ? [] : [[file.previousPath, file.path]]));
    const byFolder = new Map([...parts]
        .filter(([path]) => isTerraform(path))
        .map(([path, part]) => [external_node_path_.posix.dirname(path), part]));
    const partOf = (path) => parts.get(path) ??
        parts.get(now.get(path) ?? path) ??
        (isTerraform(path) ? byFolder.get(external_node_path_.posix.dirname(path)) : undefined) ??
        Number.parseInt((0,hash/* shortHash */.B)(isTerraform(path) ? external_node_path_.posix.dirname(path) : path).slice(-8), 16) %
            shard.count;
    const selected = selection.selected.filter((path) => partOf(path) === mine || everywhere.has(path));
    return { ...trees, head, base: { ...trees.base, selection: { ...selection, selected } } };
}
/** The part (from 0) of every file that is read. */
function partsOf(selection, config, count) {
    const load = new Array(count).fill(0);
    const parts = new Map();
    for (const unit of unitsOf(selection, config)) {
        const part = load.indexOf(Math.min(...load));
        load[part] = (load[part] ?? 0) + unit.cost;
        for (const path of unit.files)
            parts.set(path, part);
    }
    return parts;
}
/** What a file costs besides its characters. */
const costOfFile = 500;
/**
 * The units of a selection, dearest first: a folder of Terraform with the modules it calls, a
 * template with what it names, a document; and joined into one where one refers to the other.
 */
function unitsOf(selection, config) {
    const files = readFiles(selection);
    const groups = new Groups();
    for (const file of files)
        groups.add(keyOf(file));
    joinUnits(files, groups, config);
    const units = new Map();
    for (const file of files) {
        const key = groups.find(keyOf(file));
        const unit = units.get(key) ?? { files: [], cost: 0 };
        unit.files.push(file.path);
        unit.cost += file.text.length + costOfFile;
        units.set(key, unit);
    }
    return [...units.values()].toSorted((a, b) => b.cost - a.cost || ((a.files[0] ?? '') < (b.files[0] ?? '') ? -1 : 1));
}
function readFiles(selection) {
    return selection.selected.flatMap((path) => {
        const explicit = selection.explicit.has(path);
        if (!explicit && !(0,classify/* mayHoldPolicy */.D9)(path))
            return [];
        const read = selection.tree.read(path);
        if ((0,source/* isUnreadable */.G)(read))
            return [{ path, text: '', kind: 'unreadable' }];
        const kind = (0,classify/* classify */.L8)(path, read.text);
        return kind === 'ignored' && !explicit ? [] : [{ path, text: read.text, kind }];
    });
}
function isTerraform(path) {
    return /\.(tf|tofu|tfvars|hcl|tf\.json|tofu\.json|tfvars\.json)$/.test(path);
}
const folderKey = (folder) => `folder ${folder}`;
const fileKey = (path) => `file ${path}`;
function keyOf(file) {
    return isTerraform(file.path) ? folderKey(external_node_path_.posix.dirname(file.path)) : fileKey(file.path);
}
function joinUnits(files, groups, config) {
    const links = new Map(files.map((file) => [file, linksOf(file)]));
    for (const [file, { paths, takesFolders }] of links) {
        const key = keyOf(file);
        for (const path of paths) {
            groups.join(key, fileKey(path));
            groups.join(key, folderKey(path));
            if (isTerraform(path))
                groups.join(key, folderKey(external_node_path_.posix.dirname(path)));
        }
        if (takesFolders)
            joinBelow(file, files, groups);
        if (file.kind === 'terraform-plan')
            joinPlan(file, files, groups);
    }
    joinNames(links, groups, 'defines', 'uses');
    joinNames(links, groups, 'exports', 'imports');
    for (const binding of config.bindings) {
        if (binding.files !== undefined)
            groups.joinAll(files.filter(among((0,workspace/* selectPaths */.LO)(files.map(pathOf), binding.files))).map(keyOf));
    }
    for (const names of scenarioNames(config)) {
        groups.joinAll(files.filter(({ text }) => names.some((name) => mentions(text, name))).map(keyOf));
    }
}
const pathOf = (file) => file.path;
function among(paths) {
    const held = new Set(paths);
    return (file) => held.has(file.path);
}
function joinBelow(file, files, groups) {
    const folder = external_node_path_.posix.dirname(file.path);
    const below = (path) => folder === '.' || path.startsWith(`${folder}/`);
    for (const other of files)
        if (below(other.path))
            groups.join(keyOf(file), keyOf(other));
}
/** A plan takes its places from the sources beside it or above it; from any where there are none. */
function joinPlan(plan, files, groups) {
    for (let folder = external_node_path_.posix.dirname(plan.path);; folder = external_node_path_.posix.dirname(folder)) {
        if (groups.join(keyOf(plan), folderKey(folder)))
            return;
        if (folder === '.' || folder === '/')
            break;
    }
    for (const file of files)
        if (isTerraform(file.path))
            groups.join(keyOf(plan), keyOf(file));
}
/** A name that one file gives and another uses keeps both together, and with them all that give or use it. */
function joinNames(links, groups, given, used) {
    const sides = { [given]: new Map(), [used]: new Map() };
    for (const [file, found] of links) {
        for (const side of [given, used]) {
            for (const name of found[side]) {
                const list = sides[side]?.get(name);
                if (list === undefined)
                    sides[side]?.set(name, [keyOf(file)]);
                else
                    list.push(keyOf(file));
            }
        }
    }
    for (const [name, users] of sides[used] ?? []) {
        const givers = sides[given]?.get(name);
        if (givers !== undefined)
            groups.joinAll([...givers, ...users]);
    }
}
/** The names of roles and keys that a scenario of the config brings together. */
function scenarioNames(config) {
    return config.scenarios.map(({ roles, keys }) => [...roles.values(), ...keys.source, keys.target ?? '', ...keys.default.values()]
        .map((address) => /([\w-]+)(?:\[[^\]]*\])?$/.exec(address.slice(-300))?.[1] ?? '')
        .filter((name) => name !== ''));
}
function mentions(text, name) {
    return text.includes(`"${name}"`) || text.includes(`${name}:`) || text.includes(`/${name}`);
}
/** Sets that are only ever joined (union and find). */
class Groups {
    parents = new Map();
    add(key) {
        if (!this.parents.has(key))
            this.parents.set(key, key);
    }
    find(key) {
        let root = key;
        for (let up = this.parents.get(root); up !== undefined && up !== root; up = this.parents.get(root))
            root = up;
        for (let at = key; at !== root;) {
            const up = this.parents.get(at) ?? root;
            this.parents.set(at, root);
            at = up;
        }
        return root;
    }
    /** False where one of the two is not of this selection. */
    join(a, b) {
        if (!this.parents.has(a) || !this.parents.has(b))
            return false;
        const [first, second] = [this.find(a), this.find(b)].toSorted();
        if (first !== undefined && second !== undefined)
            this.parents.set(second, first);
        return true;
    }
    joinAll(keys) {
        const [first, ...rest] = keys;
        if (first !== undefined)
            for (const key of rest)
                this.join(first, key);
    }
}


/***/ })

};
