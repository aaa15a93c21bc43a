'use strict';
exports.id = 1405;
exports.ids = [1405];
exports.modules = {

/***/ 1405:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadConfig: () => (/* binding */ loadConfig)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__.later(8815, 8815);
// EXTERNAL MODULE: ./lib/src/parse/json/parser.js + 1 modules
var parser = __webpack_require__(9925);
// EXTERNAL MODULE: ./lib/src/parse/yaml/depth-limit.js
var depth_limit = __webpack_require__(8127);
// EXTERNAL MODULE: ./lib/src/config/nearest-name.js
var nearest_name = __webpack_require__(1663);
// EXTERNAL MODULE: ./lib/src/config/settings.js
var settings = __webpack_require__(5516);
;// CONCATENATED MODULE: ./lib/src/config/cloudformation.js


const pseudoNames = [
    'AWS::AccountId',
    'AWS::NotificationARNs',
    'AWS::Partition',
    'AWS::Region',
    'AWS::StackId',
    'AWS::StackName',
    'AWS::URLSuffix',
];
/**
 * The section `cloudformation`: parameters whose names start with `AWS::` are pseudo parameters, a list
 * is what its items are with commas between them. Throws a `UsageError` for a pseudo parameter that
 * CloudFormation does not have; `placeOf` says where a parameter stands.
 */
function cloudFormationOf(raw, placeOf) {
    const parameters = new Map();
    const pseudoParameters = new Map();
    for (const [name, value] of Object.entries(raw?.parameters ?? {})) {
        const text = Array.isArray(value) ? value.map(String).join(',') : String(value);
        if (!name.startsWith('AWS::'))
            parameters.set(name, text);
        else if (pseudoNames.includes(name))
            pseudoParameters.set(name, spelled(name, text));
        else {
            throw new settings/* UsageError */.eb(`CloudFormation has no pseudo parameter "${name}"${(0,nearest_name/* didYouMean */.a)(name, pseudoNames)}`, placeOf(name));
        }
    }
    return { parameters, pseudoParameters, parameterFiles: raw?.['parameter-files'] ?? [] };
}
/** YAML takes unquoted digits for a number, which has no leading zeros. */
function spelled(name, text) {
    return name === 'AWS::AccountId' && /^\d+$/.test(text) ? text.padStart(12, '0') : text;
}

// EXTERNAL MODULE: ./lib/src/config/schema.js
var config_schema = __webpack_require__(7918);
;// CONCATENATED MODULE: ./lib/src/config/load.js







/**
 * Reads the configuration file. Throws a `UsageError` with file, line, the wrong key and the nearest
 * right one; only the first mistake is told, the rest tend to follow from it.
 */
function loadConfig(file) {
    if ((0,depth_limit/* isTooDeep */.f)(file.text))
        throw new settings/* UsageError */.eb(`collections are nested more than ${parser/* maxDepth */.Mw} deep`, file.path);
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(file.text, {
        lineCounter: lines,
        uniqueKeys: true,
        // Its warnings would print text of the file as it stands.
        logLevel: 'error',
    });
    const [error] = document.errors;
    const placeAt = (offset) => {
        const { line, col } = lines.linePos(offset);
        return `${file.path}:${line}:${col}`;
    };
    if (error !== undefined) {
        throw new settings/* UsageError */.eb(error.message.split('\n')[0]?.replace(/ at line.*$/, '') ?? 'not YAML', placeAt(error.pos[0]));
    }
    const parsed = config_schema/* configSchema */.Q.safeParse(load_valueOf(document, file.path));
    if (!parsed.success)
        throw usageError(parsed.error, document, placeAt);
    return settled(parsed.data, file, (path) => lines.linePos(offsetOf(document, path)).line);
}
/** The document's value; aliases of nothing, or too many of them, are mistakes of the file's author. */
function load_valueOf(document, path) {
    if (document.contents === null)
        return {};
    try {
        return document.toJS({ maxAliasCount: 100 });
    }
    catch (error) {
        if (!(error instanceof ReferenceError))
            throw error;
        throw new settings/* UsageError */.eb(error.message.replace(/ \(.*$/, ''), path);
    }
}
function usageError(error, document, placeAt) {
    const issue = error.issues.find((entry) => entry.code === 'unrecognized_keys') ?? error.issues[0];
    if (issue === undefined)
        return new settings/* UsageError */.eb('not valid');
    const path = issue.path.filter((step) => typeof step !== 'symbol');
    const where = path.length === 0 ? '' : ` in \`${path.join('.')}\``;
    if (issue.code === 'unrecognized_keys') {
        const [key = ''] = issue.keys;
        return new settings/* UsageError */.eb(`unknown key "${key}"${where}${(0,nearest_name/* didYouMean */.a)(key, knownKeys(path))}`, placeAt(keyOffset(document, path, key)));
    }
    if (issue.code === 'invalid_value') {
        const wrong = document.getIn(path);
        const values = issue.values.map(String);
        return new settings/* UsageError */.eb(`"${String(wrong)}"${where} is none of ${values.join(', ')}${(0,nearest_name/* didYouMean */.a)(String(wrong), values)}`, placeAt(offsetOf(document, path)));
    }
    return new settings/* UsageError */.eb(`${issue.message}${where}`, placeAt(offsetOf(document, path)));
}
/** The keys that the schema has at a path. */
function knownKeys(path) {
    let schema = config_schema/* configSchema */.Q;
    for (const step of path) {
        const definition = unwrapped(schema);
        if (definition.type === 'object')
            schema = definition.shape[step];
        else if (definition.type === 'array')
            schema = definition.element;
        else if (definition.type === 'record')
            schema = definition.valueType;
        else
            return [];
        if (schema === undefined)
            return [];
    }
    const definition = unwrapped(schema);
    return definition.type === 'object' ? Object.keys(definition.shape) : [];
}
function unwrapped(schema) {
    const { def } = schema._zod;
    return def.type === 'optional' ? unwrapped(def.innerType) : def;
}
function offsetOf(document, path) {
    for (let length = path.length; length >= 0; length -= 1) {
        const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
        if (((0,dist/* isScalar */.jn)(node) || (0,dist/* isCollection */.P3)(node) || (0,dist/* isAlias */.Vj)(node)) && node.range)
            return node.range[0];
    }
    return 0;
}
function keyOffset(document, path, key) {
    const node = path.length === 0 ? document.contents : document.getIn(path, true);
    if (!(0,dist/* isMap */.jh)(node))
        return offsetOf(document, path);
    const pair = node.items.find((item) => (0,dist/* isScalar */.jn)(item.key) && String(item.key.value) === key);
    return (0,dist/* isScalar */.jn)(pair?.key) && pair.key.range ? pair.key.range[0] : offsetOf(document, path);
}
const list = (value) => value === undefined ? [] : typeof value === 'string' ? [value] : value;
function settled(raw, file, lineOf) {
    return {
        file: file.path,
        bindings: (raw.bindings ?? []).map((binding, i) => {
            const line = lineOf(['bindings', i]);
            if ((binding.files === undefined) === (binding.principal === undefined)) {
                throw new settings/* UsageError */.eb('a binding names either `files` or a `principal`', `${file.path}:${line}:1`);
            }
            return {
                files: binding.files === undefined ? undefined : list(binding.files),
                principal: binding.principal,
                baseline: binding.baseline,
                version: binding.version === undefined ? undefined : String(binding.version),
                edition: binding.edition,
                features: binding.features,
                line,
            };
        }),
        scenarios: (raw.scenarios ?? []).map((scenario) => ({
            baseline: scenario.baseline,
            operation: scenario.operation,
            accounts: scenario.accounts,
            regions: scenario.regions,
            roles: new Map(Object.entries(scenario.roles)),
            keys: {
                source: list(scenario.keys.source),
                target: scenario.keys.target,
                default: new Map(Object.entries(scenario.keys.default ?? {})),
            },
        })),
        baselines: raw.baselines ?? [],
        inlineWaivers: raw['inline-waivers'] ?? 'after-merge',
        severity: new Map(Object.entries(raw.severity ?? {})),
        waivers: (raw.waivers ?? []).map((waiver, i) => ({
            rule: waiver.rule,
            principal: waiver.principal,
            actions: list(waiver.actions),
            resources: list(waiver.resources),
            reason: waiver.reason,
            expires: waiver.expires,
            line: lineOf(['waivers', i]),
        })),
        paths: list(raw.paths),
        terraform: {
            vars: new Map(Object.entries(raw.terraform?.vars ?? {}).map(([name, value]) => [
                name,
                typeof value === 'string' ? value : JSON.stringify(value),
            ])),
            varFiles: raw.terraform?.['var-files'] ?? [],
            workspace: raw.terraform?.workspace,
        },
        cloudformation: cloudFormationOf(raw.cloudformation, (name) => {
            return `${file.path}:${lineOf(['cloudformation', 'parameters', name])}:1`;
        }),
        accessAnalyzer: raw['access-analyzer'],
        criticalActions: list(raw['critical-actions']),
        serviceControlPolicies: list(raw['service-control-policies']),
        adopted: raw.adopted,
    };
}


/***/ }),

/***/ 1663:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/* harmony import */ var _model_edit_distance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9316);

/** `, did you mean "x"?`, or nothing: at most three edits, and a third of the length. */
function didYouMean(wrong, names) {
    const near = (0,_model_edit_distance_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestName */ .q)(wrong, names, Math.min(3, Math.max(1, Math.floor(wrong.length / 3))));
    return near === undefined ? '' : `, did you mean "${near}"?`;
}


/***/ }),

/***/ 7918:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ configSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2311);

const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1);
const texts = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([text, zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text)]);
const date = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^\d{4}-\d{2}-\d{2}$/, 'write a date as YYYY-MM-DD');
const binding = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    files: texts.optional().describe('Globs; the files of one binding stand for one principal.'),
    principal: text
        .optional()
        .describe('Address of the principal, for example aws_iam_role.veeam.'),
    baseline: text.describe('Id of a baseline, as `baseline list` prints it.'),
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([text, zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()])
        .optional()
        .describe('Product version; the newest if left out.'),
    edition: text.optional(),
    features: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text).optional().describe('Features in use; left out, they are recognised.'),
})
    .describe('Binds a baseline to a principal or to files.');
const waiver = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    rule: text.describe('Id of the rule, for example baseline/excess-action.'),
    principal: text.optional().describe('Address; a `*` stands for any text.'),
    actions: texts.optional().describe('Actions or patterns that are waived; all if left out.'),
    resources: texts.optional(),
    reason: text.describe('Why this is accepted.'),
    expires: date.optional(),
})
    .describe('Accepts findings of a rule until a date.');
const scenario = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    baseline: text,
    operation: text.describe('Operation of the baseline\u2019s key table.'),
    accounts: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['same', 'cross']),
    regions: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['same', 'other']),
    roles: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(text, text)
        .describe('snapshot, replica, worker, restore \u2192 address of the principal.'),
    keys: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        source: texts.optional(),
        target: text.optional(),
        default: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(text, text).optional().describe('<account>/<region> \u2192 key or aws/ebs.'),
    }),
})
    .describe('Binds roles and keys to an operation of a baseline\u2019s key table.');
const parameter = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()]);
const severity = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['error', 'warning', 'notice', 'off']);
/** The shape of `.github/iam-baseline.yml`. */
const configSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    bindings: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(binding).optional(),
    scenarios: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(scenario).optional(),
    baselines: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text).optional().describe('Files with baselines of your own.'),
    'inline-waivers': zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['after-merge', 'honour', 'forbid'])
        .optional()
        .describe('Whether waivers in source comments hold, and from when.'),
    severity: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(text, severity).optional().describe('Severity by rule id, or off.'),
    waivers: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(waiver).optional(),
    paths: texts.optional().describe('Globs of the files to read; `!` excludes.'),
    terraform: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        vars: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(text, zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()).optional(),
        'var-files': zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text).optional(),
        workspace: text.optional(),
    })
        .optional(),
    cloudformation: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        parameters: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(text, zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([parameter, zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(parameter)]))
            .optional()
            .describe('Values of template parameters, and of AWS::AccountId, AWS::Region and the like.'),
        'parameter-files': zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text)
            .optional()
            .describe('Parameter files of the command line or of CodePipeline; later ones win.'),
    })
        .optional(),
    'access-analyzer': zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['auto', 'live', 'embedded', 'off']).optional(),
    'critical-actions': texts
        .optional()
        .describe('Actions that no policy of the change may newly allow.'),
    'service-control-policies': texts
        .optional()
        .describe('Files of SCPs and RCPs that cap every principal.'),
    adopted: text.optional().describe('File of adopted debt, as `adopt` writes it.'),
})
    .describe('Configuration of iam-baseline.');


/***/ }),

/***/ 9316:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ editDistance),
/* harmony export */   q: () => (/* binding */ nearestName)
/* harmony export */ });
/**
 * The number of insertions, deletions, replacements and swaps of neighbours that turn `a` into `b`,
 * or `limit + 1` where it is more than `limit`.
 */
function editDistance(a, b, limit) {
    if (Math.abs(a.length - b.length) > limit)
        return limit + 1;
    let before = [];
    let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i += 1) {
        const row = [i];
        let least = i;
        for (let j = 1; j <= b.length; j += 1) {
            const cost = a[i - 1] === b[j - 1] ? 0 : 1;
            let best = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + cost);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
                best = Math.min(best, (before[j - 2] ?? 0) + 1);
            row.push(best);
            least = Math.min(least, best);
        }
        if (least > limit + 1)
            return limit + 1;
        before = previous;
        previous = row;
    }
    return Math.min(previous[b.length] ?? 0, limit + 1);
}
/**
 * The name closest to `wrong`, ignoring case; undefined where none is near. `limit` is the most edits that
 * still count as near: a third of the length, and two for short names, unless told.
 */
function nearestName(wrong, names, limit = Math.max(2, Math.floor(wrong.length / 3))) {
    const target = wrong.toLowerCase().slice(0, longest);
    let best;
    let bound = Math.min(limit, longest);
    for (const name of names) {
        const distance = editDistance(target, name.toLowerCase(), bound);
        if (distance <= bound && (best === undefined || distance < bound)) {
            best = name;
            bound = distance;
            if (bound === 0)
                break;
        }
    }
    return best;
}
/** Names are short, and longer text is no typing error. */
const longest = 200;


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
