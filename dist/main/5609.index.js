'use strict';
exports.id = 5609;
exports.ids = [5609];
exports.modules = {

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
