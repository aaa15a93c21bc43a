'use strict';
exports.id = 740;
exports.ids = [740];
exports.modules = {

/***/ 740:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  withOwnBaselines: () => (/* binding */ withOwnBaselines)
});

// EXTERNAL MODULE: ./lib/src/baselines/library.js + 1 modules
var library = __webpack_require__(6262);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__.later(8815, 8815);
// EXTERNAL MODULE: ./lib/src/parse/json/parser.js + 1 modules
var parser = __webpack_require__(9925);
// EXTERNAL MODULE: ./lib/src/parse/yaml/depth-limit.js
var depth_limit = __webpack_require__(8127);
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
        passedTo: grant.passedTo ?? passedToOf(grant),
        effect: effect ?? 'Allow',
        actions: actions ?? [],
        resources: resources ?? (grant.notResources === undefined ? ['*'] : []),
        condition: condition,
        variant: variant === undefined || group === undefined ? undefined : { group, name: variant },
        lists: lists ?? defaultLists(places, grant),
    });
}
/**
 * The services that a condition of `iam:PassRole` names. Of one service's names in several partitions the commercial
 * one; a star behind a name takes in those.
 */
function passedToOf({ effect, actions, condition }) {
    if (effect === 'Deny' || actions?.some((action) => /^iam:passrole$/i.test(action)) !== true)
        return undefined;
    const named = entriesOf(condition)
        .filter(([operator]) => /^(?:ForAnyValue:)?String(?:Equals|Like)(?:IfExists)?$/i.test(operator))
        .flatMap(([, keys]) => entriesOf(keys))
        .filter(([key]) => key.toLowerCase() === 'iam:passedtoservice')
        .flatMap(([, values]) => values.map((value) => value.replace(/\*$/, '')));
    const commercial = named.filter((service) => /^[a-z0-9.-]+\.amazonaws\.com$/.test(service));
    return commercial.length === 0 ? undefined : [...new Set(commercial)];
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

// EXTERNAL MODULE: ./lib/src/model/edit-distance.js
var edit_distance = __webpack_require__(9316);
// EXTERNAL MODULE: ./lib/src/catalogue/nearest.js + 1 modules
var catalogue_nearest = __webpack_require__(8238);
// EXTERNAL MODULE: ./lib/src/catalogue/expand.js
var expand = __webpack_require__(7350);
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
        const nearest = (0,edit_distance/* nearestName */.q)(name, declared);
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
/**
 * Actions that AWS does not have and that are a slip of the pen for one it has, declared mistakes of the vendor apart.
 * Others may be newer than the catalogue, and are taken as they are.
 */
function actionProblems(file, catalogue) {
    return Object.entries(file.roles).flatMap(([name, role]) => {
        const declared = new Set((role.defects ?? []).map(({ action }) => action));
        return (role.grants ?? []).flatMap((grant, place) => (grant.actions ?? []).flatMap((action, index) => {
            if (declared.has(action) || (0,expand/* namesAnAction */.k)(action, catalogue))
                return [];
            const nearest = (0,catalogue_nearest/* nearestAction */.L)(action, catalogue);
            if (nearest.verdict === 'unknown')
                return [];
            return [
                {
                    path: ['roles', name, 'grants', place, 'actions', index],
                    message: `AWS has no action ${action}, did you mean ${nearest.fix}?`,
                    nearest: nearest.fix,
                },
            ];
        }));
    });
}

// EXTERNAL MODULE: ./lib/src/baselines/schema.js
var baselines_schema = __webpack_require__(8786);
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
            const nearest = (0,edit_distance/* nearestName */.q)(wrong, keysAt(issue.path));
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
        const nearest = (0,edit_distance/* nearestName */.q)(issue.input, issue.values.map(String));
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
/**
 * Reads a YAML (or JSON) file of baselines. `file` is its name in messages; misspelt actions are problems where a
 * catalogue is given. Never throws.
 */
function loadBaselines(text, file, catalogue) {
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
    if ((0,depth_limit/* isTooDeep */.f)(text)) {
        const message = `collections are nested more than ${parser/* maxDepth */.Mw} deep`;
        return { baselines: [], problems: [fail(0, [], message)] };
    }
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, logLevel: 'error' });
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
    const problems = [
        ...referenceProblems(parsed.data),
        ...(catalogue === undefined ? [] : actionProblems(parsed.data, catalogue)),
    ].map((problem) => fail(rangeAt(document, problem.path, false)?.[0] ?? 0, problem.path, problem.message, problem.nearest));
    return { baselines: problems.length > 0 ? [] : baselinesOf(parsed.data), problems };
}
const firstLine = (message) => (message.split('\n')[0] ?? message).replace(/ at line \d+, column \d+:?$/, '');

;// CONCATENATED MODULE: ./lib/src/baselines/load-own.js


/** The shipped library with a user's own files over it; actions are looked up where a catalogue is given. */
function withOwnBaselines(shipped, files, catalogue) {
    const loaded = files.map((file) => loadBaselines(file.text, file.path, catalogue));
    const problems = loaded.flatMap((file) => file.problems);
    if (problems.length === 0) {
        const own = (0,library/* libraryOf */.vT)(loaded.flatMap((file) => file.baselines));
        return { ok: true, value: (0,library/* joinLibraries */.K6)(shipped, own) };
    }
    const lines = problems.map(({ file, line, column, path, message }) => `${file}:${String(line)}:${String(column)}: ${path === '' ? '' : `${path}: `}${message}`);
    return { ok: false, problem: lines.join('\n'), problems };
}


/***/ }),

/***/ 8786:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ ruleFileSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2311);

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
    .describe('Condition operator \u2192 key \u2192 values');
const principals = zod__WEBPACK_IMPORTED_MODULE_0__/* .partialRecord */ .jgl(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['AWS', 'Service', 'Federated', 'CanonicalUser', '*']), texts)
    .describe('Principal type \u2192 principals; ${role} stands for the role itself');
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
    features: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(id, text).optional().describe('Feature \u2192 title'),
    variants: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(id, zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(id, text))
        .optional()
        .describe('Group \u2192 variant \u2192 title; one complete variant of a group suffices'),
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
    placeholders: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        text,
        name: text,
        pattern: text.optional(),
        default: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
            .regex(/^$|^[^*?]*\*[^?]*$/)
            .optional()
            .describe("What the vendor's template fills in, where that is nothing or has `*`"),
        several: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true)
            .optional()
            .describe('Stands for a list: the ARNs of all buckets'),
    }))
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
    roles: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(id, role).describe('Role \u2192 what it needs'),
})
    .describe('The minimal permissions that a vendor publishes for a product');


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

/***/ 8238:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ nearestAction),
  P: () => (/* binding */ unknownAction)
});

// EXTERNAL MODULE: ./lib/src/model/edit-distance.js
var edit_distance = __webpack_require__(9316);
;// CONCATENATED MODULE: ./lib/src/catalogue/api-operations.js
/**
 * What well-known API operations need where no action is called like them, by service: operations, then actions. From
 * the permission references of the services:
 * docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html
 * docs.aws.amazon.com/lambda/latest/api/API_Invoke.html
 * docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-api-permissions-reference.html
 * docs.aws.amazon.com/sns/latest/api/API_PublishBatch.html
 * docs.aws.amazon.com/amazondynamodb/latest/developerguide/transaction-apis-iam.html
 * docs.aws.amazon.com/kms/latest/developerguide/kms-api-permissions-reference.html
 * docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Converse.html
 */
const table = [
    ['s3', 'ListObjects ListObjectsV2 HeadBucket', 'ListBucket'],
    ['s3', 'ListBuckets', 'ListAllMyBuckets'],
    ['s3', 'ListObjectVersions', 'ListBucketVersions'],
    ['s3', 'ListMultipartUploads', 'ListBucketMultipartUploads'],
    ['s3', 'ListParts', 'ListMultipartUploadParts'],
    ['s3', 'HeadObject SelectObjectContent', 'GetObject'],
    ['s3', 'CopyObject UploadPartCopy', 'GetObject PutObject'],
    ['s3', 'CreateMultipartUpload UploadPart CompleteMultipartUpload', 'PutObject'],
    ['s3', 'DeleteObjects', 'DeleteObject'],
    ['s3', 'GetBucketEncryption', 'GetEncryptionConfiguration'],
    ['s3', 'PutBucketEncryption DeleteBucketEncryption', 'PutEncryptionConfiguration'],
    ['s3', 'GetBucketLifecycle GetBucketLifecycleConfiguration', 'GetLifecycleConfiguration'],
    [
        's3',
        'PutBucketLifecycle PutBucketLifecycleConfiguration DeleteBucketLifecycle',
        'PutLifecycleConfiguration',
    ],
    ['s3', 'GetBucketReplication', 'GetReplicationConfiguration'],
    ['s3', 'PutBucketReplication DeleteBucketReplication', 'PutReplicationConfiguration'],
    ['s3', 'GetPublicAccessBlock', 'GetBucketPublicAccessBlock'],
    ['s3', 'PutPublicAccessBlock DeletePublicAccessBlock', 'PutBucketPublicAccessBlock'],
    ['s3', 'GetBucketNotificationConfiguration', 'GetBucketNotification'],
    ['s3', 'PutBucketNotificationConfiguration', 'PutBucketNotification'],
    ['s3', 'GetBucketAccelerateConfiguration', 'GetAccelerateConfiguration'],
    ['s3', 'PutBucketAccelerateConfiguration', 'PutAccelerateConfiguration'],
    ['s3', 'GetObjectLockConfiguration', 'GetBucketObjectLockConfiguration'],
    ['s3', 'PutObjectLockConfiguration', 'PutBucketObjectLockConfiguration'],
    [
        's3',
        'GetBucketInventoryConfiguration ListBucketInventoryConfigurations',
        'GetInventoryConfiguration',
    ],
    [
        's3',
        'PutBucketInventoryConfiguration DeleteBucketInventoryConfiguration',
        'PutInventoryConfiguration',
    ],
    [
        's3',
        'GetBucketMetricsConfiguration ListBucketMetricsConfigurations',
        'GetMetricsConfiguration',
    ],
    [
        's3',
        'PutBucketMetricsConfiguration DeleteBucketMetricsConfiguration',
        'PutMetricsConfiguration',
    ],
    [
        's3',
        'GetBucketAnalyticsConfiguration ListBucketAnalyticsConfigurations',
        'GetAnalyticsConfiguration',
    ],
    ['s3', 'PutBucketAnalyticsConfiguration', 'PutAnalyticsConfiguration'],
    ['s3', 'DeleteBucketTagging', 'PutBucketTagging'],
    ['s3', 'DeleteBucketCors', 'PutBucketCORS'],
    ['lambda', 'Invoke', 'InvokeFunction'],
    ['sqs', 'SendMessageBatch', 'SendMessage'],
    ['sqs', 'DeleteMessageBatch', 'DeleteMessage'],
    ['sqs', 'ChangeMessageVisibilityBatch', 'ChangeMessageVisibility'],
    ['sns', 'PublishBatch', 'Publish'],
    ['dynamodb', 'TransactGetItems', 'GetItem'],
    ['dynamodb', 'TransactWriteItems', 'PutItem UpdateItem DeleteItem ConditionCheckItem'],
    ['kms', 'ReEncrypt', 'ReEncryptFrom ReEncryptTo'],
    ['bedrock', 'Converse', 'InvokeModel'],
    ['bedrock', 'ConverseStream', 'InvokeModelWithResponseStream'],
];
const byOperation = new Map(table.flatMap(([service, operations, actions]) => operations
    .split(' ')
    .map((name) => [
    `${service}:${name.toLowerCase()}`,
    actions.split(' ').map((action) => `${service}:${action}`),
])));
/** API Gateway's actions are HTTP methods: docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-iam-policy-examples.html. */
const gatewayMethods = [
    [/^apigateway:get[a-z]/, 'apigateway:GET'],
    [/^apigateway:(?:create|import)[a-z]/, 'apigateway:POST'],
    [/^apigateway:update[a-z]/, 'apigateway:PATCH'],
    [/^apigateway:delete[a-z]/, 'apigateway:DELETE'],
    [/^apigateway:put[a-z]/, 'apigateway:PUT'],
];
/** The actions that an API operation needs which is written as an action and is none; empty where that is not known. */
function actionsOfOperation(text, catalogue) {
    const key = text.toLowerCase();
    const method = gatewayMethods.find(([verb]) => verb.test(key));
    const needed = byOperation.get(key) ?? (method === undefined ? [] : [method[1]]);
    const colon = key.indexOf(':');
    const service = catalogue.service(key.slice(0, Math.max(0, colon)));
    if (service === undefined || service.actions.has(key.slice(colon + 1)))
        return [];
    return needed.filter((action) => service.actions.has(action.slice(colon + 1).toLowerCase()));
}
/** Every operation of the table, as `service:operation` in lower case. */
const knownOperations = byOperation.keys();

// EXTERNAL MODULE: ./lib/src/catalogue/expand.js
var expand = __webpack_require__(7350);
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
    if ((0,expand/* namesAnAction */.k)(text, catalogue))
        return { verdict: 'known' };
    const needs = actionsOfOperation(text, catalogue);
    if (needs.length > 0)
        return { verdict: 'operation', needs };
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
        return /[*?]/.test(name) && (0,expand/* namesAnAction */.k)(pattern, catalogue) ? pattern : undefined;
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
            const distance = (0,edit_distance/* editDistance */.Y)(lowerName, key, slip);
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
        .map((known) => [known, (0,edit_distance/* editDistance */.Y)(prefix, known, slip)])
        .filter(([known, distance]) => distance <= slip && distance < known.length);
}
/** `DescribeDBInstances` \u2192 Describe, DB, Instances; digits belong to the word before them. */
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

/***/ 5869:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ isSafeToTokenise),
/* harmony export */   d: () => (/* binding */ depthOf)
/* harmony export */ });
/**
 * Bounds within which the recovering parser is safe. It recurses, and a stack that overflows inside
 * a regular expression ends the process, so that nesting must be known before it starts.
 */
const maxLength = 2_000_000;
const maxIndicators = 150;
const maxRun = 200;
/**
 * False where block collections may nest deeper than the recovering parser's tokeniser can bear: a
 * block level takes an indicator on its line or a column of indentation.
 */
function isSafeToTokenise(text) {
    if (text.length > maxLength)
        return false;
    let run = 0;
    let indicators = 0;
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        // A carriage return by itself ends no line for that tokeniser.
        if (code === 10) {
            run = 0;
            indicators = 0;
            continue;
        }
        const indicator = code === 45 || code === 58 || code === 63;
        if (!indicator && code !== 32 && code !== 9) {
            run = 0;
            continue;
        }
        run += 1;
        if (run > maxRun)
            return false;
        if (!indicator)
            continue;
        indicators += 1;
        if (indicators > maxIndicators)
            return false;
    }
    return true;
}
/** How deep the collections of tokens are nested. Iterative. */
function depthOf(tokens) {
    const stack = [];
    for (const token of tokens)
        stack.push({ token, depth: 0 });
    let deepest = 0;
    for (;;) {
        const next = stack.pop();
        if (next === undefined)
            return deepest;
        const { token, depth } = next;
        deepest = Math.max(deepest, depth);
        if (token.type === 'document') {
            if (token.value !== undefined)
                stack.push({ token: token.value, depth });
        }
        else if ('items' in token)
            for (const { key, value } of token.items) {
                if (key !== undefined && key !== null)
                    stack.push({ token: key, depth: depth + 1 });
                if (value !== undefined)
                    stack.push({ token: value, depth: depth + 1 });
            }
    }
}


/***/ }),

/***/ 8127:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ isTooDeep)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3243);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__.later(8815, 8815);
/* harmony import */ var _json_parser_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9925);
/* harmony import */ var _depth_guard_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5869);




/**
 * True where collections are nested deeper than `maxDepth`, or may be. The library that reads settings
 * recurses without a bound of its own: whoever calls it asks this first.
 */
function isTooDeep(text) {
    try {
        (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseEvents */ .PH)(text, { maxDepth: _json_parser_js__WEBPACK_IMPORTED_MODULE_2__/* .maxDepth */ .Mw });
        return false;
    }
    catch (error) {
        if (error instanceof js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLException */ .tB && error.reason.startsWith('nesting exceeded'))
            return true;
        // Damaged: what stands behind the damage has not been seen.
        return !(0,_depth_guard_js__WEBPACK_IMPORTED_MODULE_3__/* .isSafeToTokenise */ .T)(text) || (0,_depth_guard_js__WEBPACK_IMPORTED_MODULE_3__/* .depthOf */ .d)([...new yaml__WEBPACK_IMPORTED_MODULE_1__/* .Parser */ .iX().parse(text)]) > _json_parser_js__WEBPACK_IMPORTED_MODULE_2__/* .maxDepth */ .Mw;
    }
}


/***/ })

};
