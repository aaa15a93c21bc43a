export const id = 134;
export const ids = [134];
export const modules = {

/***/ 134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  withOwnBaselines: () => (/* binding */ withOwnBaselines)
});

;// CONCATENATED MODULE: ./lib/src/baselines/profile.js
const applies = (among, one) => among === undefined || one === undefined || among.includes(one);
function partKey(grant) {
    return `${grant.feature ?? ''}\n${grant.variant?.group ?? ''}\n${grant.variant?.name ?? ''}`;
}
function partsOf(baseline, version, edition) {
    const parts = new Map();
    for (const grant of baseline.grants) {
        if (grant.effect === 'Deny' || grant.omittedBy !== undefined)
            continue;
        if (!applies(grant.versions, version) || !applies(grant.editions, edition))
            continue;
        const key = partKey(grant);
        let part = parts.get(key);
        if (part === undefined) {
            part = { grant, actions: new Set() };
            parts.set(key, part);
        }
        for (const action of grant.actions)
            part.actions.add(action.toLowerCase());
    }
    return [...parts.values()].map(({ grant, actions }) => ({
        ...(grant.feature === undefined ? {} : { feature: grant.feature }),
        ...(grant.variant === undefined ? {} : { variant: grant.variant }),
        actions: [...actions].sort(),
    }));
}
const sameParts = (a, b) => JSON.stringify(a) === JSON.stringify(b);
/** The lists that say less than the baseline does: each can stand alone in a document. */
function loneLists(baseline, common) {
    if (baseline.sources.length < 2)
        return [];
    return baseline.sources.flatMap((source) => {
        const grants = baseline.grants.filter((grant) => grant.effect === 'Allow' &&
            grant.omittedBy === undefined &&
            grant.lists.includes(source.list) &&
            applies(grant.versions, source.version) &&
            applies(grant.editions, source.edition));
        const actions = [
            ...new Set(grants.flatMap((grant) => grant.actions.map((action) => action.toLowerCase()))),
        ].sort();
        if (actions.length === 0)
            return [];
        const pins = new Set(grants.flatMap((grant) => [
            ...(grant.feature === undefined ? [] : [grant.feature]),
            ...(grant.variant === undefined ? [] : [grant.variant.name]),
        ]));
        return [
            {
                ...common,
                ...(source.version === undefined ? {} : { version: source.version }),
                ...(source.edition === undefined ? {} : { edition: source.edition }),
                age: source.version === undefined ? 0 : baseline.versions.indexOf(source.version),
                parts: [{ actions }],
                list: source.list,
                ...(pins.size === 0 ? {} : { pins: [...pins] }),
                sids: grants.flatMap((grant) => (grant.sid === undefined ? [] : [grant.sid])),
            },
        ];
    });
}
/**
 * The profiles of a baseline, newest version and first edition first, equal ones once; then its lists that can
 * stand alone. Identity policies only.
 */
function profilesOf(baseline) {
    if (baseline.kind !== 'identity')
        return [];
    const versions = baseline.versions.length === 0 ? [undefined] : baseline.versions.toReversed();
    const editions = baseline.editions.length === 0 ? [undefined] : baseline.editions;
    const common = {
        baseline: baseline.id,
        product: `${baseline.vendor}/${baseline.product}`,
        accounts: baseline.match.accounts ?? [],
        names: baseline.match.names ?? [],
        services: baseline.match.services ?? [],
    };
    const profiles = [];
    for (const edition of editions) {
        for (const version of versions) {
            const parts = partsOf(baseline, version, edition);
            if (parts.length === 0 || profiles.some((profile) => sameParts(profile.parts, parts)))
                continue;
            profiles.push({
                ...common,
                ...(version === undefined ? {} : { version }),
                ...(edition === undefined ? {} : { edition }),
                age: version === undefined ? 0 : baseline.versions.indexOf(version),
                parts,
                sids: baseline.match.sids ?? [],
            });
        }
    }
    const lone = loneLists(baseline, common).filter((profile) => !profiles.some((whole) => whole.parts.length === 1 && sameActions(whole, profile)));
    return [...profiles, ...lone];
}
const sameActions = (a, b) => a.parts[0]?.actions.join() === b.parts[0]?.actions.join();
/** An AWS-managed policy that looks like a vendor's list: what is explained better by it is not recognised. */
function decoyProfile(name, actions) {
    return {
        baseline: name,
        product: 'aws',
        age: 0,
        parts: [{ actions: [...new Set(actions.map((action) => action.toLowerCase()))].sort() }],
        decoy: true,
        accounts: [],
        names: [],
        sids: [],
        services: [],
    };
}

// EXTERNAL MODULE: ./lib/src/baselines/resolve.js
var resolve = __webpack_require__(6634);
;// CONCATENATED MODULE: ./lib/src/baselines/library.js


/** The row of `baseline list` for a baseline. */
function summaryOf(baseline) {
    return {
        id: baseline.id,
        vendor: baseline.vendor,
        vendorName: baseline.vendorName,
        product: baseline.product,
        title: baseline.title,
        kind: baseline.kind,
        versions: baseline.versions,
        editions: baseline.editions,
        features: (0,resolve/* bindableFeatures */.p)(baseline),
        sources: baseline.sources,
    };
}
/** The newest date on which a source of these baselines was read; empty where there is none. */
function newestRead(baselines) {
    return baselines
        .flatMap((baseline) => baseline.sources.map((source) => source.retrieved))
        .reduce((newest, date) => (date > newest ? date : newest), '');
}
/** A library of baselines that are at hand, such as a user's own. Of two with one id the last stands. */
function libraryOf(baselines) {
    const byId = new Map(baselines.map((baseline) => [baseline.id, baseline]));
    let rows;
    let profiles;
    return {
        date: newestRead(baselines),
        list() {
            rows ??= [...byId.values()].map(summaryOf);
            return rows;
        },
        get: (id) => byId.get(id),
        profiles() {
            profiles ??= [...byId.values()].flatMap(profilesOf);
            return profiles;
        },
        specificities: () => new Map(),
    };
}
/** Both libraries; where both have an id, `own` stands. */
function joinLibraries(shipped, own) {
    return {
        date: shipped.date > own.date ? shipped.date : own.date,
        list() {
            const rows = own.list();
            const taken = new Set(rows.map((row) => row.id));
            return [...shipped.list().filter((row) => !taken.has(row.id)), ...rows];
        },
        get: (id) => own.get(id) ?? shipped.get(id),
        profiles: () => [
            ...shipped.profiles().filter((profile) => own.get(profile.baseline) === undefined),
            ...own.profiles(),
        ],
        specificities: () => shipped.specificities(),
    };
}

// EXTERNAL MODULE: ../../main/node_modules/yaml/dist/index.js
var dist = __webpack_require__(3645);
;// CONCATENATED MODULE: ./lib/src/baselines/expand.js
const entriesOf = (record) => record === undefined ? [] : Object.entries(record);
/** Drops keys whose value is undefined: exact optional properties have no undefined. */
function defined(value) {
    return Object.fromEntries(Object.entries(value).filter((entry) => entry[1] !== undefined));
}
function variantsOf(role) {
    return entriesOf(role.variants).map(([group, names]) => ({
        group,
        title: group,
        names: entriesOf(names).map(([name, title]) => ({ id: name, title })),
    }));
}
const groupOf = (variants, name) => variants.find((group) => group.names.some((variant) => variant.id === name))?.group;
const includesOrFree = (among, one) => among === undefined || one === undefined || among.includes(one);
/** A source with the defaults of its file; what must be bound is what its own grants and those it comes with need. */
function sourceOf(file, role, source) {
    const { features, retrieved, licence, ...rest } = source;
    const bound = new Set(features);
    for (const other of source.with ?? []) {
        const found = role.sources.find((entry) => entry.list === other);
        for (const feature of found?.features ?? [])
            bound.add(feature);
    }
    return defined({
        ...rest,
        retrieved: retrieved ?? file.retrieved,
        licence: licence ?? file.licence,
        features: bound.size === 0 ? undefined : [...bound],
    });
}
const placeOf = (source) => ({
    list: source.list,
    version: source.version,
    edition: source.edition,
    features: new Set(source.features),
});
/** The lists that state a grant which names none: those of its version, edition, feature and variant. */
function defaultLists(places, wanted) {
    const at = places.filter((place) => includesOrFree(wanted.versions, place.version) &&
        includesOrFree(wanted.editions, place.edition));
    const names = [wanted.feature, wanted.variant].filter((name) => name !== undefined);
    const exact = at.filter((place) => names.length === 0
        ? place.features.size === 0
        : names.every((name) => place.features.has(name)));
    return (exact.length > 0 ? exact : at).map((place) => place.list);
}
function grantOf(grant, variants, places) {
    const { variant, actions, effect, resources, lists, condition, ...rest } = grant;
    const group = variant === undefined ? undefined : groupOf(variants, variant);
    return defined({
        ...rest,
        effect: effect ?? 'Allow',
        actions: actions ?? [],
        resources: resources ?? (grant.notResources === undefined ? ['*'] : []),
        condition: condition,
        variant: variant === undefined || group === undefined ? undefined : { group, name: variant },
        lists: lists ?? defaultLists(places, grant),
    });
}
/** `${Name}` of a text, IAM policy variables (`${aws:username}`, `${*}`) aside. */
function holesIn(value) {
    return [...value.matchAll(/\$\{([A-Za-z0-9_]+)\}/g)].map((match) => match[1] ?? '');
}
function placeholdersOf(role) {
    const texts = [];
    const addCondition = (condition) => {
        for (const [, keys] of entriesOf(condition)) {
            for (const [key, values] of entriesOf(keys))
                texts.push(key, ...values);
        }
    };
    for (const grant of role.grants ?? []) {
        texts.push(...(grant.resources ?? []), ...(grant.notResources ?? []));
        addCondition(grant.condition);
    }
    for (const requirement of role.trust ?? []) {
        for (const [, values] of entriesOf(requirement.principals))
            texts.push(...values);
        addCondition(requirement.condition);
    }
    const names = new Set(texts.flatMap(holesIn));
    names.delete('role');
    const given = role.placeholders ?? [];
    const found = [...names]
        .sort()
        .map((name) => ({ text: `\${${name}}`, name }))
        .filter((hole) => !given.some((placeholder) => placeholder.text === hole.text));
    return [...given.map((placeholder) => defined(placeholder)), ...found];
}
function hintsOf(file, role) {
    const services = (role.trust ?? []).flatMap((entry) => entry.principals.Service ?? []);
    const sids = (role.grants ?? []).flatMap((grant) => (grant.sid === undefined ? [] : [grant.sid]));
    const names = [...new Set([...(file.names ?? []), ...(role.match?.names ?? [])])];
    const allSids = [...new Set([...(role.match?.sids ?? []), ...sids])];
    return defined({
        accounts: role.match?.accounts,
        names: names.length > 0 ? names : undefined,
        sids: allSids.length > 0 ? allSids : undefined,
        services: services.length > 0 ? [...new Set(services)] : undefined,
    });
}
function baselineOf(file, name, role) {
    const variants = variantsOf(role);
    const sources = role.sources.map((source) => sourceOf(file, role, source));
    const places = role.sources.map(placeOf);
    const pinned = (variant) => {
        const group = variant === undefined ? undefined : groupOf(variants, variant);
        return variant === undefined || group === undefined ? undefined : { group, name: variant };
    };
    return defined({
        id: `${file.vendor}/${file.product}/${name}`,
        vendor: file.vendor,
        vendorName: file.vendorName,
        product: file.product,
        title: `${file.title}: ${role.title}`,
        carrier: role.carrier,
        kind: role.kind ?? 'identity',
        versions: role.versions ?? [],
        editions: role.editions ?? [],
        partitions: role.partitions === undefined
            ? undefined
            : entriesOf(role.partitions).map(([edition, partition]) => ({ edition, partition })),
        features: entriesOf(role.features).map(([feature, title]) => ({ id: feature, title })),
        variants,
        grants: (role.grants ?? []).map((grant) => grantOf(grant, variants, places)),
        forbidden: role.forbidden ?? [],
        managedPolicies: (role.managedPolicies ?? []).map((policy) => defined({
            ...policy,
            variant: pinned(policy.variant),
            lists: policy.lists ?? defaultLists(places, policy),
        })),
        trust: (role.trust ?? []).map((entry) => defined({
            ...entry,
            actions: entry.actions ?? ['sts:AssumeRole'],
            lists: entry.lists ?? defaultLists(places, { versions: entry.versions }),
        })),
        match: hintsOf(file, role),
        defects: (role.defects ?? []).map((defect) => defined(defect)),
        placeholders: placeholdersOf(role),
        scenarios: (role.scenarios ?? []).map((row) => defined(row)),
        sources,
    });
}
/** The baselines of one file of rules, with every default written out. */
function baselinesOf(file) {
    return entriesOf(file.roles).map(([name, role]) => baselineOf(file, name, role));
}

// EXTERNAL MODULE: ./lib/src/baselines/nearest.js
var baselines_nearest = __webpack_require__(7408);
;// CONCATENATED MODULE: ./lib/src/baselines/references.js

function declaredBy(role) {
    const groups = Object.values(role.variants ?? {});
    return {
        versions: role.versions ?? [],
        editions: role.editions ?? [],
        features: Object.keys(role.features ?? {}),
        variants: groups.flatMap((names) => Object.keys(names)),
        lists: role.sources.map((source) => source.list),
    };
}
function unknownNames(what, used, declared, path) {
    const names = used === undefined ? [] : typeof used === 'string' ? [used] : used;
    return names.flatMap((name, index) => {
        if (declared.includes(name))
            return [];
        const nearest = (0,baselines_nearest/* nearestName */.q)(name, declared);
        const hint = nearest === undefined ? '' : `, did you mean ${nearest}?`;
        return [
            {
                path: typeof used === 'string' ? path : [...path, index],
                message: `the role has no ${what} ${name}${hint}`,
                nearest,
            },
        ];
    });
}
function qualifiers(entry, declared, path) {
    return [
        ...unknownNames('feature', entry.feature, declared.features, [...path, 'feature']),
        ...unknownNames('variant', entry.variant, declared.variants, [...path, 'variant']),
        ...unknownNames('version', entry.versions, declared.versions, [...path, 'versions']),
        ...unknownNames('edition', entry.editions, declared.editions, [...path, 'editions']),
    ];
}
function problemsOf(role, path) {
    const declared = declaredBy(role);
    const pinnable = [...declared.features, ...declared.variants];
    const twice = pinnable.filter((name, index) => pinnable.indexOf(name) !== index);
    return [
        ...twice.map((name) => ({
            path: [...path, 'variants'],
            message: `${name} names two features or variants of the role`,
            nearest: undefined,
        })),
        ...role.sources.flatMap((source, index) => {
            const at = [...path, 'sources', index];
            return [
                ...unknownNames('version', source.version, declared.versions, [...at, 'version']),
                ...unknownNames('edition', source.edition, declared.editions, [...at, 'edition']),
                ...unknownNames('feature', source.features, pinnable, [...at, 'features']),
                ...unknownNames('source', source.with, declared.lists, [...at, 'with']),
            ];
        }),
        ...(role.grants ?? []).flatMap((grant, index) => qualifiers(grant, declared, [...path, 'grants', index])),
        ...(role.managedPolicies ?? []).flatMap((policy, index) => qualifiers(policy, declared, [...path, 'managedPolicies', index])),
        ...(role.trust ?? []).flatMap((entry, index) => {
            const at = [...path, 'trust', index];
            return [
                ...unknownNames('feature', entry.feature, pinnable, [...at, 'feature']),
                ...unknownNames('version', entry.versions, declared.versions, [...at, 'versions']),
            ];
        }),
        ...Object.keys(role.partitions ?? {}).flatMap((edition) => unknownNames('edition', edition, declared.editions, [...path, 'partitions', edition])),
    ];
}
/** Versions, editions, features, variants and lists that are used and not declared. */
function referenceProblems(file) {
    return Object.entries(file.roles).flatMap(([name, role]) => problemsOf(role, ['roles', name]));
}

// EXTERNAL MODULE: ./lib/src/baselines/schema.js
var baselines_schema = __webpack_require__(3223);
;// CONCATENATED MODULE: ./lib/src/baselines/load.js





/** Users' files are small; what is larger is not a baseline. */
const largestFile = 4 * 1024 * 1024;
const pathText = (path) => path
    .map((step, index) => typeof step === 'number' ? `[${String(step)}]` : `${index === 0 ? '' : '.'}${String(step)}`)
    .join('');
/** The range of what stands at `path`: of the key where `key` is set, else of the value; of the deepest that exists. */
function rangeAt(document, path, key) {
    let node = document.contents;
    let range = isNodeWithRange(node) ? node.range : undefined;
    for (const [index, step] of path.entries()) {
        if ((0,dist/* isMap */.jh)(node)) {
            const pair = node.items.find((item) => (0,dist/* isPair */.tO)(item) && (0,dist/* isScalar */.jn)(item.key) && String(item.key.value) === String(step));
            if (pair === undefined)
                return range;
            const last = index === path.length - 1;
            const target = last && key ? pair.key : (pair.value ?? pair.key);
            node = pair.value;
            if (isNodeWithRange(target))
                range = target.range;
        }
        else if ((0,dist/* isSeq */.oP)(node) && typeof step === 'number') {
            node = node.items[step];
            if (isNodeWithRange(node))
                range = node.range;
        }
        else
            return range;
    }
    return range;
}
function isNodeWithRange(node) {
    return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}
/** The schema that stands at `path`, to name the keys that are allowed there. */
function schemaAt(path) {
    let schema = baselines_schema/* ruleFileSchema */.y;
    for (const step of path) {
        schema = unwrapped(schema);
        const def = definition(schema);
        if (def?.type === 'object')
            schema = def.shape?.[String(step)];
        else if (def?.type === 'record')
            schema = def.valueType;
        else if (def?.type === 'array')
            schema = def.element;
        else
            return undefined;
    }
    return unwrapped(schema);
}
function definition(schema) {
    return schema?._zod?.def;
}
function unwrapped(schema) {
    let inner = schema;
    for (let def = definition(inner); def?.innerType !== undefined; def = definition(inner)) {
        inner = def.innerType;
    }
    return inner;
}
const keysAt = (path) => Object.keys(definition(schemaAt(path))?.shape ?? {});
function describeIssue(issue) {
    if (issue.code === 'unrecognized_keys') {
        return issue.keys.map((wrong) => {
            const nearest = (0,baselines_nearest/* nearestName */.q)(wrong, keysAt(issue.path));
            const hint = nearest === undefined ? '' : `, did you mean ${nearest}?`;
            return {
                path: [...issue.path, wrong],
                key: true,
                message: `unknown key ${wrong}${hint}`,
                nearest,
            };
        });
    }
    if (issue.code === 'invalid_value' && typeof issue.input === 'string') {
        const nearest = (0,baselines_nearest/* nearestName */.q)(issue.input, issue.values.map(String));
        return [{ path: issue.path, key: false, message: issue.message, nearest }];
    }
    return [
        {
            path: issue.path,
            key: issue.code === 'invalid_key',
            message: issue.message,
            nearest: undefined,
        },
    ];
}
/** Reads a YAML (or JSON) file of baselines. `file` is its name in messages. Never throws. */
function loadBaselines(text, file) {
    const lines = new dist/* LineCounter */.HN();
    const fail = (offset, path, message, nearest) => {
        const { line, col } = lines.linePos(offset);
        return {
            file,
            line: Math.max(line, 1),
            column: Math.max(col, 1),
            path: pathText(path),
            message,
            nearest,
        };
    };
    if (text.length > largestFile) {
        return { baselines: [], problems: [fail(0, [], 'the file is larger than 4 MiB')] };
    }
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, maxAliasCount: 0 });
    const broken = [...document.errors];
    if (broken.length > 0) {
        return {
            baselines: [],
            problems: broken.map((error) => fail(error.pos[0], [], firstLine(error.message))),
        };
    }
    let value;
    try {
        value = document.toJS({ maxAliasCount: 0 });
    }
    catch {
        return { baselines: [], problems: [fail(0, [], 'aliases are not read in baselines')] };
    }
    const parsed = baselines_schema/* ruleFileSchema */.y.safeParse(value, { reportInput: true });
    if (!parsed.success) {
        return {
            baselines: [],
            problems: parsed.error.issues.flatMap((issue) => describeIssue(issue).map((found) => fail(rangeAt(document, found.path, found.key)?.[0] ?? 0, found.path, found.message, found.nearest))),
        };
    }
    const problems = referenceProblems(parsed.data).map((problem) => fail(rangeAt(document, problem.path, false)?.[0] ?? 0, problem.path, problem.message, problem.nearest));
    return { baselines: problems.length > 0 ? [] : baselinesOf(parsed.data), problems };
}
const firstLine = (message) => (message.split('\n')[0] ?? message).replace(/ at line \d+, column \d+:?$/, '');

;// CONCATENATED MODULE: ./lib/src/baselines/load-own.js


/** The shipped library with a user's own files over it. */
function withOwnBaselines(shipped, files) {
    const loaded = files.map((file) => loadBaselines(file.text, file.path));
    const problems = loaded.flatMap((file) => file.problems);
    if (problems.length === 0) {
        const own = libraryOf(loaded.flatMap((file) => file.baselines));
        return { ok: true, value: joinLibraries(shipped, own) };
    }
    const lines = problems.map(({ file, line, column, path, message }) => `${file}:${String(line)}:${String(column)}: ${path === '' ? '' : `${path}: `}${message}`);
    return { ok: false, problem: lines.join('\n'), problems };
}


/***/ }),

/***/ 3223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ ruleFileSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3241);

const id = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^[a-z0-9][a-z0-9-]{0,79}$/, 'lower-case letters, digits and hyphens')
    .describe('Lower-case letters, digits and hyphens');
const listName = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^[a-z0-9][a-z0-9.-]*\/[A-Za-z0-9][A-Za-z0-9._-]*$/, '<vendor>/<list>')
    .describe('Stable name of a published list: <vendor>/<list>');
const date = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^\d{4}-\d{2}-\d{2}$/, 'a date such as 2026-11-22')
    .describe('ISO date');
const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1);
const texts = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text).min(1);
const urlText = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^https:\/\/\S+$/, 'an https address');
/** Versions look like numbers and are not: unquoted, 4.10 would read as 4.1. */
const version = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP({
    error: (issue) => typeof issue.input === 'number'
        ? 'a version must be quoted, or 4.10 reads as 4.1'
        : undefined,
})
    .min(1);
const versions = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(version).min(1);
const condition = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(text, zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(text, zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).min(1)))
    .describe('Condition operator → key → values');
const principals = zod__WEBPACK_IMPORTED_MODULE_0__/* .partialRecord */ .jgl(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['AWS', 'Service', 'Federated', 'CanonicalUser', '*']), texts)
    .describe('Principal type → principals; ${role} stands for the role itself');
const action = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^\S+$/, 'no spaces')
    .describe('An action or action pattern, as the vendor prints it');
const source = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    list: listName,
    title: text.optional(),
    url: urlText.describe("The vendor's page or file"),
    readAt: urlText.optional().describe('The copy that was read, where it is not the page itself'),
    retrieved: date.optional().describe('When it was read; default: that of the file'),
    dated: date.optional().describe('Date of the revision that was read'),
    licence: text.optional().describe('Default: that of the file'),
    version: version.optional(),
    edition: id.optional(),
    features: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(id)
        .min(1)
        .optional()
        .describe('Features and variants under which the grants of this list stand'),
    with: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(listName)
        .min(1)
        .optional()
        .describe('Lists that are bound together with this one'),
    part: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).optional().describe('Place in a set that is split over several policies'),
})
    .describe('One published list');
const grant = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    sid: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^[A-Za-z0-9]+$/)
        .optional()
        .describe("The vendor's Sid"),
    effect: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['Allow', 'Deny']).optional().describe('Default: Allow'),
    feature: id.optional().describe('Absent: required whatever the features'),
    variant: id.optional().describe('A variant of the role'),
    versions: versions.optional().describe('Absent: every version of the role'),
    editions: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(id).min(1).optional().describe('Absent: every edition of the role'),
    lists: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(listName)
        .min(1)
        .optional()
        .describe('Lists that state it; absent: every list of the same version, edition and feature'),
    omittedBy: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(listName)
        .min(1)
        .optional()
        .describe('Lists of the version that leave it out although another source requires it'),
    phase: text.optional().describe('Phase of the life cycle in which it is needed'),
    why: text.optional(),
    passedTo: texts.optional().describe('iam:PassRole: service principals the role is passed to'),
    actions: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(action).min(1).optional(),
    notActions: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(action).min(1).optional(),
    resources: texts.optional().describe('Absent: *'),
    notResources: texts.optional(),
    condition: condition.optional(),
    principals: principals.optional().describe('Key and resource policies only'),
})
    .refine((value) => (value.actions === undefined) !== (value.notActions === undefined), {
    error: 'a grant has either actions or notActions',
})
    .describe('Actions with the same resources and conditions');
const trust = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    principals,
    actions: texts.optional().describe('Default: sts:AssumeRole'),
    condition: condition.optional(),
    feature: id.optional().describe('A feature or variant under which it is needed'),
    versions: versions.optional(),
    self: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true).optional().describe('The role trusts itself'),
    alternative: id.optional().describe('One requirement of an alternative group suffices'),
    lists: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(listName).min(1).optional(),
})
    .describe('Who must be able to assume the role');
const scenarioRow = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    operation: id,
    title: text,
    accounts: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['same', 'cross']),
    regions: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['same', 'other', 'any']),
    role: id.describe('The part that the role plays: snapshot, replica, worker, restore'),
    keys: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['source', 'target', 'default'])),
    targetOrDefault: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true).optional(),
    defaultKey: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        account: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['source', 'target', 'worker']),
        region: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['source', 'target', 'worker']),
    })
        .optional(),
    shares: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true).optional().describe('The step shares a snapshot with another account'),
    actions: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(action),
    note: text.optional(),
})
    .describe('Which role needs which key for an operation');
const role = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    title: text,
    carrier: text.optional().describe('Who carries the permissions'),
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['identity', 'resource', 'boundary', 'service-control', 'resource-control'])
        .optional()
        .describe('Default: identity'),
    versions: versions.optional().describe('Oldest first'),
    editions: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(id).min(1).optional().describe('The first is the default'),
    partitions: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(id, zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^aws(-[a-z0-9-]+)?$/)).optional(),
    features: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(id, text).optional().describe('Feature → title'),
    variants: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(id, zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(id, text))
        .optional()
        .describe('Group → variant → title; one complete variant of a group suffices'),
    sources: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(source).min(1),
    match: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        accounts: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^\d{12}$/)).optional(),
        names: texts.optional(),
        sids: texts.optional(),
    })
        .optional()
        .describe('Evidence by which the role is recognised, besides its actions'),
    trust: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(trust).min(1).optional(),
    managedPolicies: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        arn: text,
        feature: id.optional(),
        variant: id.optional(),
        versions: versions.optional(),
        editions: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(id).min(1).optional(),
        lists: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(listName).min(1).optional(),
    }))
        .min(1)
        .optional()
        .describe('AWS-managed policies that belong to the role'),
    forbidden: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ actions: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(action).min(1), why: text }))
        .min(1)
        .optional()
        .describe('What the vendor says the role must never have'),
    defects: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        action: text.describe("As the vendor's document has it"),
        meant: action.optional(),
        note: text,
        lists: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(listName).min(1).optional(),
    }))
        .min(1)
        .optional()
        .describe("Known mistakes of the vendor's document"),
    placeholders: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ text, name: text, pattern: text.optional() }))
        .min(1)
        .optional()
        .describe('Placeholders other than ${Name}, and patterns for what fills them'),
    scenarios: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(scenarioRow).min(1).optional(),
    grants: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(grant).min(1).optional(),
})
    .describe('One role, user or policy of the product');
/** A file of `rules/`: one product of one vendor. */
const ruleFileSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    vendor: id,
    vendorName: text,
    product: id,
    title: text,
    retrieved: date,
    licence: text.optional(),
    names: texts.optional().describe('Words by which roles of the product are named'),
    roles: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(id, role).describe('Role → what it needs'),
})
    .describe('The minimal permissions that a vendor publishes for a product');


/***/ })

};
