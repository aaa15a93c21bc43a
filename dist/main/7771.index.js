'use strict';
exports.id = 7771;
exports.ids = [7771];
exports.modules = {

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

/***/ 8996:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AW: () => (/* binding */ findingIdOf),
/* harmony export */   CU: () => (/* binding */ learnMoreLink),
/* harmony export */   _o: () => (/* binding */ catalogueCodes),
/* harmony export */   fO: () => (/* binding */ findingTypeOf),
/* harmony export */   s_: () => (/* binding */ issueCodes),
/* harmony export */   v8: () => (/* binding */ findingTypes)
/* harmony export */ });
/** The finding types of ValidatePolicy, gravest first. */
const findingTypes = ['ERROR', 'SECURITY_WARNING', 'WARNING', 'SUGGESTION'];
/**
 * The issue codes of ValidatePolicy by finding type, as the reference page of IAM Access Analyzer policy
 * checks lists them.
 */
const issueCodes = {
    ERROR: [
        'ARN_ACCOUNT_NOT_ALLOWED',
        'ARN_REGION_NOT_ALLOWED',
        'DATA_TYPE_MISMATCH',
        'DUPLICATE_KEYS_WITH_DIFFERENT_CASE',
        'EMPTY_VARIABLE',
        'FEDERATED_PRINCIPAL_NOT_SUPPORTED',
        'INVALID_ACTION',
        'INVALID_ARN_ACCOUNT',
        'INVALID_ARN_PREFIX',
        'INVALID_ARN_REGION',
        'INVALID_ARN_RESOURCE',
        'INVALID_ARN_SERVICE_CASE',
        'INVALID_CONDITION_DATA_TYPE',
        'INVALID_CONDITION_KEY_FORMAT',
        'INVALID_CONDITION_MULTIPLE_BOOLEAN',
        'INVALID_CONDITION_OPERATOR',
        'INVALID_EFFECT',
        'INVALID_FEDERATED_PRINCIPAL_SYNTAX_IN_ROLE_TRUST_POLICY',
        'INVALID_GLOBAL_CONDITION_KEY',
        'INVALID_KMS_KEY_VALUE',
        'INVALID_PARTITION',
        'INVALID_POLICY_ELEMENT',
        'INVALID_PRINCIPAL_FORMAT',
        'INVALID_PRINCIPAL_KEY',
        'INVALID_REGION',
        'INVALID_SERVICE',
        'INVALID_SERVICE_CONDITION_KEY',
        'INVALID_SERVICE_IN_ACTION',
        'INVALID_SERVICE_PRINCIPAL_FORMAT',
        'INVALID_VARIABLE_FOR_OPERATOR',
        'INVALID_VERSION',
        'INVALID_VPCE_FORMAT',
        'INVALID_VPC_FORMAT',
        'JSON_SYNTAX_ERROR',
        'MISMATCHED_ACTION_FOR_PRINCIPAL',
        'MISSING_ACTION',
        'MISSING_ACTION_FOR_CONDITION_KEY',
        'MISSING_ACTION_FOR_ROLES_ANYWHERE_TRUST_POLICY',
        'MISSING_ARN_ACCOUNT',
        'MISSING_ARN_FIELD',
        'MISSING_ARN_REGION',
        'MISSING_BRACE_IN_VARIABLE',
        'MISSING_EFFECT',
        'MISSING_PRINCIPAL',
        'MISSING_QUALIFIER',
        'MISSING_QUOTE_IN_VARIABLE',
        'MISSING_RESOURCE',
        'MISSING_STATEMENT',
        'MISSING_TAG_KEY_IN_CONDITION',
        'NULL_WITH_IF_EXISTS',
        'POLICY_SIZE_EXCEEDS_RCP_QUOTA',
        'POLICY_SIZE_EXCEEDS_SCP_QUOTA',
        'PRIVATE_IP_ADDRESS',
        'PRIVATE_NOT_IP_ADDRESS',
        'RCP_SYNTAX_ERROR_ACTION',
        'RCP_SYNTAX_ERROR_ALLOW',
        'RCP_SYNTAX_ERROR_NOTACTION',
        'RCP_SYNTAX_ERROR_PRINCIPAL',
        'ROLE_TRUST_POLICY_SYNTAX_ERROR_NOTPRINCIPAL',
        'ROLE_TRUST_POLICY_SYNTAX_ERROR_RESOURCE',
        'ROLE_TRUST_POLICY_UNSUPPORTED_WILDCARD_IN_PRINCIPAL',
        'SCP_SYNTAX_ERROR_ACTION_WILDCARD',
        'SCP_SYNTAX_ERROR_PRINCIPAL',
        'TYPE_MISMATCH_IP_RANGE',
        'UNIQUE_SIDS_REQUIRED',
        'UNSUPPORTED_ACTION_FOR_CONDITION_KEY',
        'UNSUPPORTED_ACTION_IN_POLICY',
        'UNSUPPORTED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL',
        'UNSUPPORTED_ELEMENT_COMBINATION',
        'UNSUPPORTED_GLOBAL_CONDITION_KEY',
        'UNSUPPORTED_PRINCIPAL',
        'UNSUPPORTED_RESOURCE_ARN_IN_POLICY',
        'UNSUPPORTED_SID',
        'UNSUPPORTED_SPACE_IN_VARIABLE',
        'UNSUPPORTED_WILDCARD_IN_PRINCIPAL',
        'VARIABLE_UNSUPPORTED_IN_ELEMENT',
        'VARIABLE_UNSUPPORTED_IN_VERSION',
        'VARIABLE_USAGE_TOO_PERMISSIVE',
        'WILDCARD_USAGE_TOO_PERMISSIVE',
    ],
    SECURITY_WARNING: [
        'ALLOW_WITH_NOT_PRINCIPAL',
        'DENY_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE',
        'DENY_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE',
        'DYNAMODB_ATTRIBUTES_WITHOUT_SELECT',
        'FORALLVALUES_WITH_SINGLE_VALUED_KEY',
        'FORANYVALUE_WITH_AUDIENCE_CLAIM_TYPE',
        'MISSING_CONDITION_KEY_FOR_OIDC_PRINCIPAL',
        'MISSING_GITHUB_REPO_CONDITION_KEY',
        'MISSING_PAIRED_CONDITION_KEYS',
        'PASS_ROLE_WITH_NOT_ACTION_AND_NOT_RESOURCE',
        'PASS_ROLE_WITH_NOT_RESOURCE',
        'PASS_ROLE_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE',
        'PASS_ROLE_WITH_STAR_IN_ACTION_AND_RESOURCE',
        'PASS_ROLE_WITH_STAR_IN_RESOURCE',
        'PASS_ROLE_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION',
        'RESTRICT_ACCESS_TO_SERVICE_PRINCIPAL',
        'S3_PREFIX_IN_NEGATIVE_CONTEXT',
        'STRING_LIKE_OPERATOR_WITH_ARN_CONDITION_KEYS',
        'UNTRUSTWORTHY_CONDITION_KEY',
    ],
    WARNING: [
        'CREATE_SLR_WITH_NOT_ACTION_AND_NOT_RESOURCE',
        'CREATE_SLR_WITH_NOT_RESOURCE',
        'CREATE_SLR_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE',
        'CREATE_SLR_WITH_STAR_IN_ACTION_AND_RESOURCE',
        'CREATE_SLR_WITH_STAR_IN_RESOURCE',
        'CREATE_SLR_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION',
        'DEPRECATED_GLOBAL_CONDITION_KEY',
        'INVALID_DATE_VALUE',
        'INVALID_ROLE_REFERENCE',
        'INVALID_USER_REFERENCE',
        'MISSING_VERSION',
        'POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA',
        'POLICY_SIZE_EXCEEDS_RESOURCE_POLICY_QUOTA',
        'POLICY_SIZE_EXCEEDS_ROLE_TRUST_POLICY_QUOTA',
        'RCP_MISSING_RELATED_PRINCIPAL_CONDITION_KEY',
        'RCP_MISSING_RELATED_SERVICE_PRINCIPAL_CONDITION_KEY',
        'RCP_MISSING_SERVICE_CONDITION_KEY_NULL_CHECK',
        'SPECIFIC_GITHUB_REPO_AND_BRANCH_RECOMMENDED',
        'TYPE_MISMATCH',
        'TYPE_MISMATCH_BOOLEAN',
        'TYPE_MISMATCH_DATE',
        'TYPE_MISMATCH_NUMBER',
        'TYPE_MISMATCH_STRING',
        'UNIQUE_SIDS_RECOMMENDED',
        'USE_CONDITION_KEY_ONLY_WITH_SUPPORTED_SERVICES',
        'WILDCARD_WITHOUT_LIKE_OPERATOR',
    ],
    SUGGESTION: [
        'ALLOW_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE',
        'ALLOW_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE',
        'CONFIRM_AUDIENCE_CLAIM_TYPE',
        'EMPTY_ARRAY_ACTION',
        'EMPTY_ARRAY_CONDITION',
        'EMPTY_ARRAY_CONDITION_FORALLVALUES',
        'EMPTY_ARRAY_CONDITION_FORANYVALUE',
        'EMPTY_ARRAY_CONDITION_IFEXISTS',
        'EMPTY_ARRAY_PRINCIPAL',
        'EMPTY_ARRAY_RESOURCE',
        'EMPTY_OBJECT_CONDITION',
        'EMPTY_OBJECT_PRINCIPAL',
        'EMPTY_SID_VALUE',
        'EQUIVALENT_TO_NULL_FALSE',
        'EQUIVALENT_TO_NULL_TRUE',
        'IMPROVE_IP_RANGE',
        'IRRELEVANT_CONDITION_KEY_IN_POLICY',
        'NULL_WITH_QUALIFIER',
        'PRIVATE_IP_ADDRESS_SUBSET',
        'PRIVATE_NOT_IP_ADDRESS_SUBSET',
        'RECOMMENDED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL',
        'REDUNDANT_ACTION',
        'REDUNDANT_CONDITION_VALUE_NUM',
        'REDUNDANT_KEY_DUE_TO_WILDCARD_IN_CONDITION',
        'REDUNDANT_PRINCIPAL_IN_ROLE_TRUST_POLICY',
        'REDUNDANT_RESOURCE',
        'REDUNDANT_STATEMENT',
        'REDUNDANT_STATEMENT_DUE_TO_WILDCARD_IN_CONDITION',
        'WILDCARD_IN_SERVICE_NAME',
    ],
};
const typeByCode = new Map(findingTypes.flatMap((type) => issueCodes[type].map((code) => [code, type])));
/** The finding type of a code; `undefined` for a code that is not on the list. */
function findingTypeOf(code) {
    return typeByCode.get(code);
}
/** Id of the findings of a code, for configuration and waivers: `access-analyzer/invalid-action`. */
function findingIdOf(code) {
    return `access-analyzer/${code.toLowerCase().replaceAll('_', '-')}`;
}
const referencePage = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html';
/** Where AWS explains a code: the page's anchors are made of the finding type and the code. */
function learnMoreLink(code) {
    const type = typeByCode.get(code);
    const section = type === 'WARNING' ? 'general-warning' : (type ?? '').toLowerCase();
    const anchor = `${section}-${code}`.toLowerCase().replaceAll('_', '-');
    return `${referencePage}#access-analyzer-reference-policy-checks-${anchor}`;
}
/** Codes that rest on the catalogue of actions, resource types and condition keys, and so on its date. */
const catalogueCodes = new Set([
    'ALLOW_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE',
    'ARN_ACCOUNT_NOT_ALLOWED',
    'ARN_REGION_NOT_ALLOWED',
    'DENY_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE',
    'FORALLVALUES_WITH_SINGLE_VALUED_KEY',
    'INVALID_ACTION',
    'INVALID_ARN_REGION',
    'INVALID_ARN_RESOURCE',
    'INVALID_ARN_SERVICE_CASE',
    'INVALID_GLOBAL_CONDITION_KEY',
    'INVALID_KMS_KEY_VALUE',
    'INVALID_PARTITION',
    'INVALID_REGION',
    'INVALID_SERVICE',
    'INVALID_SERVICE_CONDITION_KEY',
    'INVALID_SERVICE_IN_ACTION',
    'INVALID_SERVICE_PRINCIPAL_FORMAT',
    'IRRELEVANT_CONDITION_KEY_IN_POLICY',
    'MISSING_ACTION_FOR_CONDITION_KEY',
    'MISSING_ARN_ACCOUNT',
    'MISSING_ARN_REGION',
    'MISSING_QUALIFIER',
    'RCP_SYNTAX_ERROR_ACTION',
    'STRING_LIKE_OPERATOR_WITH_ARN_CONDITION_KEYS',
    'TYPE_MISMATCH',
    'UNSUPPORTED_ACTION_FOR_CONDITION_KEY',
    'UNSUPPORTED_ACTION_IN_POLICY',
    'UNSUPPORTED_RESOURCE_ARN_IN_POLICY',
    'USE_CONDITION_KEY_ONLY_WITH_SUPPORTED_SERVICES',
]);


/***/ }),

/***/ 7954:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ir: () => (/* binding */ lacksTagKey),
/* harmony export */   kA: () => (/* binding */ lookUpKey),
/* harmony export */   tX: () => (/* binding */ carriesKey)
/* harmony export */ });
/* unused harmony export isAmong */
/* harmony import */ var _model_wildcard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7788);
/* harmony import */ var _former_services_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1325);


/** Accepted although no longer in the reference. */
const formerGlobalKeys = new Set([
    'aws:principalorgmasteraccountid',
    'aws:sourceowner',
    'aws:arn',
]);
/** Prefixes of keys that are no service prefixes. */
const otherPrefixes = new Set([
    'saml',
    'identitycenter',
    'identitystore',
    'catalog',
    'cognito-identity-auth',
    'cognito-identity-unauth',
]);
const tables = new WeakMap();
function tableOf(keys) {
    const known = tables.get(keys);
    if (known !== undefined)
        return known;
    const patterns = [];
    for (const [name, key] of keys) {
        if (name.includes('${'))
            patterns.push([name.replace(/\$\{[^}]*\}/g, '?*'), key]);
    }
    const table = { exact: keys, patterns };
    tables.set(keys, table);
    return table;
}
function find(keys, name) {
    const table = tableOf(keys);
    return (table.exact.get(name) ?? table.patterns.find(([pattern]) => (0,_model_wildcard_js__WEBPACK_IMPORTED_MODULE_1__/* .coversPattern */ .p)(pattern, name))?.[1]);
}
/** Looks a condition key up; `name` is lower-cased. */
function lookUpKey(name, catalogue) {
    const global = find(catalogue.globalConditionKeys, name);
    if (global !== undefined)
        return known(global.type);
    const prefix = name.slice(0, Math.max(0, name.indexOf(':')));
    if (prefix === 'aws')
        return formerGlobalKeys.has(name) ? known('String') : { kind: 'unknown-global' };
    const service = catalogue.service(prefix);
    if (service === undefined) {
        if (prefix.includes('.') || otherPrefixes.has(prefix) || _former_services_js__WEBPACK_IMPORTED_MODULE_0__/* .formerServices */ .C.has(prefix))
            return { kind: 'provider' };
        return { kind: 'unknown-service' };
    }
    const key = find(service.conditionKeys, name);
    return key === undefined ? { kind: 'unknown-in-service' } : known(key.type);
}
function known(type) {
    const multivalued = type.startsWith('ArrayOf');
    return { kind: 'known', type: multivalued ? type.slice('ArrayOf'.length) : type, multivalued };
}
/** True where one of the keys, which may have a variable part, is the key `name` (lower-cased). */
function isAmong(name, keys) {
    return keys.some((key) => {
        const lower = key.toLowerCase();
        if (lower === name)
            return true;
        return lower.includes('${') && (0,_model_wildcard_js__WEBPACK_IMPORTED_MODULE_1__/* .coversPattern */ .p)(lower.replace(/\$\{[^}]*\}/g, '?*'), name);
    });
}
const tagFamilies = /^[a-z0-9-]+:(?:resourcetag|requesttag|principaltag)\/?$/;
/** True for a tag key without its tag: `aws:ResourceTag/`, `aws:RequestTag`. */
function lacksTagKey(name, catalogue) {
    if (!tagFamilies.test(name))
        return false;
    const family = name.endsWith('/') ? name : `${name}/`;
    return lookUpKey(`${family}x`, catalogue).kind === 'known';
}
/** True where a request for the action can carry the key, by itself or by one of its resource types. */
function carriesKey(service, action, name) {
    return (isAmong(name, action.conditionKeys) ||
        action.resources.some((resource) => isAmong(name, resource.conditionKeys) ||
            isAmong(name, service.resourceTypes.get(resource.type.toLowerCase())?.conditionKeys ?? [])));
}


/***/ }),

/***/ 1325:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ formerServices)
/* harmony export */ });
/** Services that were retired and left the reference; policies that still name them are not accused. */
const formerServices = new Set(['deeplens', 'deepracer']);


/***/ }),

/***/ 2040:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ patternsMeet),
/* harmony export */   r: () => (/* binding */ hasWildcard)
/* harmony export */ });
/* harmony import */ var _model_wildcard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7788);

/** True where some text matches both patterns. Time is at most the product of the lengths. */
function patternsMeet(a, b) {
    if (!endsMeet(a, b))
        return false;
    if (!hasWildcard(a))
        return (0,_model_wildcard_js__WEBPACK_IMPORTED_MODULE_0__/* .coversPattern */ .p)(b, a);
    if (!hasWildcard(b))
        return (0,_model_wildcard_js__WEBPACK_IMPORTED_MODULE_0__/* .coversPattern */ .p)(a, b);
    const width = b.length + 1;
    let [row, next] = rowsOf(width);
    row[0] = 1;
    for (let j = 1; j < width; j += 1)
        row[j] = row[j - 1] === 1 && b.charCodeAt(j - 1) === star ? 1 : 0;
    for (let i = 0; i < a.length; i += 1) {
        const x = a.charCodeAt(i);
        next[0] = row[0] === 1 && x === star ? 1 : 0;
        for (let j = 1; j < width; j += 1) {
            const y = b.charCodeAt(j - 1);
            const many = x === star || y === star;
            const before = row[j - 1] === 1 && (many || x === y || x === question || y === question);
            next[j] = before || (many && (row[j] === 1 || next[j - 1] === 1)) ? 1 : 0;
        }
        ;
        [row, next] = [next, row];
    }
    return row[b.length] === 1;
}
const star = 42;
const question = 63;
let buffers = [new Uint8Array(256), new Uint8Array(256)];
/** Two rows to work in; every place is written before it is read. */
function rowsOf(width) {
    if (buffers[0].length < width)
        buffers = [new Uint8Array(2 * width), new Uint8Array(2 * width)];
    return [buffers[0], buffers[1]];
}
/** False where the texts before the first wildcards, or behind the last ones, differ. */
function endsMeet(a, b) {
    const head = Math.min(firstWildcard(a), firstWildcard(b));
    if (!a.startsWith(b.slice(0, head)))
        return false;
    const tail = Math.min(literalTail(a), literalTail(b));
    return a.endsWith(b.slice(b.length - tail));
}
function firstWildcard(pattern) {
    const found = pattern.search(/[*?]/);
    return found < 0 ? pattern.length : found;
}
function literalTail(pattern) {
    return pattern.length - 1 - Math.max(pattern.lastIndexOf('*'), pattern.lastIndexOf('?'));
}
function hasWildcard(text) {
    return text.includes('*') || text.includes('?');
}


/***/ }),

/***/ 4997:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ asList),
/* harmony export */   KJ: () => (/* binding */ isUnread),
/* harmony export */   NM: () => (/* binding */ sayingOf),
/* harmony export */   OM: () => (/* binding */ entryNamed),
/* harmony export */   XH: () => (/* binding */ readNode),
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   cS: () => (/* binding */ holdsUnread)
/* harmony export */ });
const none = [];
/** Reads a located value; branches that could not be decided and strings that hold JSON are holes. */
function readNode(value) {
    return read(value, undefined, { next: 0 });
}
function read(value, path, counter) {
    const order = counter.next;
    counter.next += 1;
    const { span } = value;
    switch (value.kind) {
        case 'string':
            return leaf('string', span, order, path, knownText(value.pieces));
        case 'number':
            return leaf('number', span, order, path, value.text);
        case 'bool':
            return leaf('bool', span, order, path, String(value.value));
        case 'null':
            return leaf('null', span, order, path, 'null');
        case 'list': {
            const items = [];
            for (const item of value.items) {
                if (item.kind === 'absent')
                    continue;
                items.push(read(item, { parent: path, element: { index: items.length } }, counter));
            }
            const open = value.open !== undefined;
            return { kind: 'list', span, order, path, text: undefined, items, entries: none, open };
        }
        case 'map': {
            const entries = [];
            for (const entry of value.entries) {
                if (entry.value.kind === 'absent')
                    continue;
                const name = knownText(entry.key.pieces);
                const step = name ?? '';
                const keyPath = { parent: path, element: { key: step } };
                const key = leaf('string', entry.key.span, counter.next, keyPath, name);
                counter.next += 1;
                const child = read(entry.value, { parent: path, element: { value: step } }, counter);
                entries.push({ name, key, value: child });
            }
            const open = value.open !== undefined;
            return { kind: 'map', span, order, path, text: undefined, items: none, entries, open };
        }
        case 'absent':
        case 'json':
        case 'alternatives':
        case 'unresolved':
            return leaf('hole', span, order, path, undefined);
    }
}
function leaf(kind, span, order, path, text) {
    const open = kind === 'hole';
    return { kind, span, order, path, text, items: none, entries: none, open };
}
function knownText(pieces) {
    const [first] = pieces;
    if (pieces.length === 1 && first?.kind === 'literal')
        return first.text;
    let text = '';
    for (const piece of pieces) {
        if (piece.kind !== 'literal')
            return undefined;
        text += piece.text;
    }
    return text;
}
/** All that a document says, places left out: equal texts are equal documents to whoever validates them. */
function sayingOf(node) {
    const parts = [];
    say(node, parts);
    return parts.join('');
}
function say(node, parts) {
    parts.push(node.kind, node.open ? '+' : '');
    if (node.kind === 'list') {
        parts.push('[');
        for (const item of node.items)
            say(item, parts);
        parts.push(']');
    }
    else if (node.kind === 'map') {
        parts.push('{');
        for (const { key, value } of node.entries) {
            say(key, parts);
            say(value, parts);
        }
        parts.push('}');
    }
    else
        parts.push(node.text === undefined ? '?' : `${String(node.text.length)}:${node.text}`);
}
/** The steps from the document to the node. */
function pathOf(node) {
    const steps = [];
    for (let path = node.path; path !== undefined; path = path.parent)
        steps.unshift(path.element);
    return steps;
}
/** True where the node itself is not wholly known; what lies below it may still be. */
function isUnread(node) {
    if (node.open || node.kind === 'hole')
        return true;
    return node.kind === 'string' && node.text === undefined;
}
/** True where the node or anything below it is not wholly known. */
function holdsUnread(node) {
    return (isUnread(node) ||
        node.items.some(holdsUnread) ||
        node.entries.some((entry) => isUnread(entry.key) || holdsUnread(entry.value)));
}
/** The last entry of this name, as readers of JSON take it. */
function entryNamed(node, name) {
    for (let index = node.entries.length - 1; index >= 0; index -= 1) {
        const entry = node.entries[index];
        if (entry?.name === name)
            return entry;
    }
    return undefined;
}
/** The elements of a list, or the one value that stands for a list of one. */
function asList(node) {
    return node.kind === 'list' ? node.items : [node];
}


/***/ }),

/***/ 4247:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T2: () => (/* binding */ validateNode),
  tE: () => (/* binding */ validatePolicy)
});

// UNUSED EXPORTS: validateDocument

// EXTERNAL MODULE: ./lib/src/validate/codes.js
var codes = __webpack_require__(8996);
// EXTERNAL MODULE: ./lib/src/catalogue/expand.js
var expand = __webpack_require__(7350);
// EXTERNAL MODULE: ./lib/src/catalogue/nearest.js + 1 modules
var nearest = __webpack_require__(8238);
// EXTERNAL MODULE: ./lib/src/validate/former-services.js
var former_services = __webpack_require__(1325);
// EXTERNAL MODULE: ./lib/src/validate/glob.js
var glob = __webpack_require__(2040);
;// CONCATENATED MODULE: ./lib/src/validate/memo.js
/** Answers kept for each catalogue; beyond this many the memory starts afresh. */
const mostAnswers = 50_000;
/** Remembers what a question about a text has as its answer: estates repeat the same few thousand texts. */
function remembered(ask) {
    const memories = new WeakMap();
    return (text, catalogue) => {
        let memory = memories.get(catalogue);
        if (memory === undefined || memory.size > mostAnswers) {
            memory = new Map();
            memories.set(catalogue, memory);
        }
        const known = memory.get(text);
        if (known !== undefined)
            return known;
        const answer = ask(text, catalogue);
        memory.set(text, answer);
        return answer;
    };
}

// EXTERNAL MODULE: ./lib/src/validate/condition-key.js
var condition_key = __webpack_require__(7954);
// EXTERNAL MODULE: ./lib/src/validate/node.js
var validate_node = __webpack_require__(4997);
;// CONCATENATED MODULE: ./lib/src/validate/operator.js
const shapes = new Map([
    ['stringequals', ['String', false, false]],
    ['stringnotequals', ['String', true, false]],
    ['stringequalsignorecase', ['String', false, false]],
    ['stringnotequalsignorecase', ['String', true, false]],
    ['stringlike', ['String', false, true]],
    ['stringnotlike', ['String', true, true]],
    ['numericequals', ['Numeric', false, false]],
    ['numericnotequals', ['Numeric', true, false]],
    ['numericlessthan', ['Numeric', false, false]],
    ['numericlessthanequals', ['Numeric', false, false]],
    ['numericgreaterthan', ['Numeric', false, false]],
    ['numericgreaterthanequals', ['Numeric', false, false]],
    ['dateequals', ['Date', false, false]],
    ['datenotequals', ['Date', true, false]],
    ['datelessthan', ['Date', false, false]],
    ['datelessthanequals', ['Date', false, false]],
    ['dategreaterthan', ['Date', false, false]],
    ['dategreaterthanequals', ['Date', false, false]],
    ['bool', ['Bool', false, false]],
    ['binaryequals', ['Binary', false, false]],
    ['ipaddress', ['IpAddress', false, false]],
    ['notipaddress', ['IpAddress', true, false]],
    ['arnequals', ['Arn', false, true]],
    ['arnlike', ['Arn', false, true]],
    ['arnnotequals', ['Arn', true, true]],
    ['arnnotlike', ['Arn', true, true]],
    ['null', ['Null', false, false]],
]);
/** Operator names are case-insensitive; `undefined` for what is no operator of IAM. */
function parseOperator(text) {
    let base = text.toLowerCase();
    let set;
    if (base.startsWith('forallvalues:'))
        set = 'ForAllValues';
    else if (base.startsWith('foranyvalue:'))
        set = 'ForAnyValue';
    if (set !== undefined)
        base = base.slice(base.indexOf(':') + 1);
    const ifExists = base.endsWith('ifexists');
    if (ifExists)
        base = base.slice(0, -'ifexists'.length);
    const shape = shapes.get(base);
    if (shape === undefined)
        return undefined;
    const [family, negated, like] = shape;
    return { family, set, negated, like, ifExists, base };
}

;// CONCATENATED MODULE: ./lib/src/validate/policy.js



const trustPolicyType = 'AWS::IAM::AssumeRolePolicyDocument';
function readPolicy(root, question) {
    const statements = (0,validate_node/* entryNamed */.OM)(root, 'Statement')?.value;
    const nodes = statements === undefined ? [] : (0,validate_node/* asList */.DD)(statements);
    return {
        ...question,
        root,
        version: (0,validate_node/* entryNamed */.OM)(root, 'Version')?.value,
        statements: nodes
            .filter((node) => node.kind === 'map')
            .map((node) => readStatement(node, question.catalogue)),
        isTrust: question.type === 'RESOURCE_POLICY' && question.resourceType === trustPolicyType,
    };
}
function readStatement(node, catalogue) {
    const effect = (0,validate_node/* entryNamed */.OM)(node, 'Effect')?.value.text;
    const condition = (0,validate_node/* entryNamed */.OM)(node, 'Condition')?.value;
    const blocks = condition?.entries ?? [];
    return {
        node,
        effect: effect === 'Allow' || effect === 'Deny' ? effect : undefined,
        sid: (0,validate_node/* entryNamed */.OM)(node, 'Sid')?.value,
        action: listElement(node, 'Action', 'NotAction'),
        resource: listElement(node, 'Resource', 'NotResource'),
        principal: principalElement(node),
        condition,
        blocks,
        clauses: blocks.flatMap((block) => readClauses(block, catalogue)),
    };
}
function listElement(node, name, not) {
    const plain = (0,validate_node/* entryNamed */.OM)(node, name);
    const entry = plain ?? (0,validate_node/* entryNamed */.OM)(node, not);
    if (entry === undefined)
        return undefined;
    return {
        name: plain === undefined ? not : name,
        negated: plain === undefined,
        value: entry.value,
        items: (0,validate_node/* asList */.DD)(entry.value),
        strings: knownStrings((0,validate_node/* asList */.DD)(entry.value)),
    };
}
function principalElement(node) {
    const plain = (0,validate_node/* entryNamed */.OM)(node, 'Principal');
    const entry = plain ?? (0,validate_node/* entryNamed */.OM)(node, 'NotPrincipal');
    if (entry === undefined)
        return undefined;
    return {
        name: plain === undefined ? 'NotPrincipal' : 'Principal',
        negated: plain === undefined,
        value: entry.value,
        groups: entry.value.entries.map((group) => ({
            type: group.name,
            key: group.key,
            value: group.value,
            items: (0,validate_node/* asList */.DD)(group.value),
        })),
    };
}
function readClauses(block, catalogue) {
    const operator = block.name === undefined ? undefined : parseOperator(block.name);
    if (operator === undefined)
        return [];
    return block.value.entries.flatMap((entry) => {
        if (entry.name === undefined)
            return [];
        const name = entry.name.toLowerCase();
        return [
            {
                operator,
                key: entry.key,
                keyText: entry.name,
                name,
                knowledge: (0,condition_key/* lookUpKey */.kA)(name, catalogue),
                value: entry.value,
                values: (0,validate_node/* asList */.DD)(entry.value),
            },
        ];
    });
}
/** The string values of a list of nodes that are wholly known. */
function knownStrings(nodes) {
    const known = [];
    for (const node of nodes) {
        if (node.kind === 'string' && node.text !== undefined)
            known.push({ node, text: node.text });
    }
    return known;
}
/** The value nodes of a clause with their texts, whatever scalar they are. */
function knownScalars(nodes) {
    const known = [];
    for (const node of nodes) {
        if (node.text !== undefined && node.kind !== 'null')
            known.push({ node, text: node.text });
    }
    return known;
}

;// CONCATENATED MODULE: ./lib/src/validate/families/action.js






const judge = remembered((text, catalogue) => {
    if ((0,expand/* namesAnAction */.k)(text, catalogue))
        return 'known';
    const colon = text.indexOf(':');
    if (colon < 0)
        return 'unknown-action';
    const prefix = text.slice(0, colon);
    if ((0,glob/* hasWildcard */.r)(prefix))
        return 'unknown-action';
    if (former_services/* formerServices */.C.has(prefix.toLowerCase()))
        return 'known';
    return catalogue.service(prefix) === undefined ? 'unknown-service' : 'unknown-action';
});
const action_nearest = remembered(nearest/* nearestAction */.L);
/** Actions that no service has, and wildcards in a service's name. */
function* actions(policy) {
    const { catalogue } = policy;
    for (const { action } of policy.statements) {
        for (const { node, text } of action?.strings ?? []) {
            if (text === '*' || text.includes('${'))
                continue;
            const prefix = text.slice(0, Math.max(0, text.indexOf(':')));
            if (prefix !== '*' && (0,glob/* hasWildcard */.r)(prefix))
                yield {
                    code: 'WILDCARD_IN_SERVICE_NAME',
                    at: [node],
                    details: `The service part of ${text} has a wildcard: name the service, so that no other is meant.`,
                };
            const verdict = judge(text, catalogue);
            if (verdict === 'known')
                continue;
            const meant = action_nearest(text, catalogue);
            const hint = meant.verdict === 'typo' ? ` Did you mean ${meant.fix}?` : '';
            if (verdict === 'unknown-service')
                yield {
                    code: 'INVALID_SERVICE_IN_ACTION',
                    at: [node],
                    details: `No service has the prefix of the action ${text}.${hint}`,
                };
            else
                yield {
                    code: 'INVALID_ACTION',
                    at: [node],
                    details: `The action ${text} does not exist.${hint}`,
                };
        }
    }
}

// EXTERNAL MODULE: ./lib/src/model/multimap.js
var multimap = __webpack_require__(4347);
;// CONCATENATED MODULE: ./lib/src/validate/variable.js
/** Every `${` of the text, left to right. */
function variablesOf(text) {
    const found = [];
    for (let start = text.indexOf('${'); start >= 0;) {
        const close = text.indexOf('}', start + 2);
        const closed = close >= 0;
        const end = closed ? close + 1 : text.length;
        found.push({ start, end, body: text.slice(start + 2, closed ? close : end), closed });
        start = text.indexOf('${', end);
    }
    return found;
}
/** True for `${*}`, `${?}` and `${$}`, which are these characters and no variables. */
function isEscape(variable) {
    return variable.closed && /^[*?$]$/.test(variable.body);
}
/** True where a variable's value, which nobody knows here, is part of the text. */
function hasVariable(text) {
    return text.includes('${') && variablesOf(text).some((variable) => !isEscape(variable));
}
/** The text with every variable as one `replacement`; for looking at the rest. */
function withoutVariables(text, replacement) {
    if (!text.includes('${'))
        return text;
    let out = '';
    let at = 0;
    for (const variable of variablesOf(text)) {
        out += text.slice(at, variable.start) + replacement;
        at = variable.end;
    }
    return out + text.slice(at);
}

;// CONCATENATED MODULE: ./lib/src/validate/arn.js


/** The fields of an ARN, variables taken as wildcards; `undefined` where there are fewer than six. */
function arnFields(text) {
    const parts = withoutVariables(text, '*').split(':');
    const [prefix, partition, service, region, account, ...rest] = parts;
    if (account === undefined || rest.length === 0)
        return undefined;
    return {
        prefix: prefix ?? '',
        partition: partition ?? '',
        service: service ?? '',
        region: region ?? '',
        account,
        resource: rest.join(':'),
    };
}
const indices = new WeakMap();
function indexOf(catalogue) {
    let index = indices.get(catalogue);
    if (index === undefined) {
        index = { own: new Map(), whole: undefined };
        indices.set(catalogue, index);
    }
    return index;
}
function patternsOf(prefix, catalogue) {
    const types = catalogue.service(prefix)?.resourceTypes.values() ?? [];
    return [...types].flatMap(({ name, arn }) => {
        const fields = arnFields(arn);
        if (fields === undefined)
            return [];
        return [
            {
                type: name,
                service: fields.service,
                hasRegion: fields.region !== '',
                account: fields.account,
                resource: fields.resource,
                whole: withoutVariables(arn, '?*'),
            },
        ];
    });
}
/** The ARN patterns of the service of this very prefix: enough to call an ARN good. */
function ownPatterns(service, catalogue) {
    const { own } = indexOf(catalogue);
    let patterns = own.get(service);
    if (patterns === undefined) {
        patterns = patternsOf(service, catalogue).filter((pattern) => pattern.service === service);
        own.set(service, patterns);
    }
    return patterns;
}
/**
 * Every pattern with this service field, whichever service names it: asked before an ARN is called bad,
 * since it reads the whole catalogue once.
 */
function allPatterns(service, catalogue) {
    const index = indexOf(catalogue);
    if (index.whole === undefined) {
        const whole = new Map();
        for (const prefix of catalogue.prefixes) {
            for (const pattern of patternsOf(prefix, catalogue)) {
                (0,multimap/* addTo */.D)(whole, pattern.service, pattern);
            }
        }
        index.whole = whole;
    }
    return index.whole.get(service) ?? [];
}

;// CONCATENATED MODULE: ./lib/src/validate/region.js
/** AWS's partitions with their Regions, as the SDK's partition data lists them. */
const partitionRegions = new Map([
    [
        'aws',
        [
            ...['af-south-1', 'ap-east-1', 'ap-east-2'],
            ...['ap-northeast-1', 'ap-northeast-2', 'ap-northeast-3', 'ap-south-1', 'ap-south-2'],
            ...['ap-southeast-1', 'ap-southeast-2', 'ap-southeast-3', 'ap-southeast-4'],
            ...['ap-southeast-5', 'ap-southeast-6', 'ap-southeast-7', 'ca-central-1', 'ca-west-1'],
            ...['eu-central-1', 'eu-central-2', 'eu-north-1', 'eu-south-1', 'eu-south-2'],
            ...['eu-west-1', 'eu-west-2', 'eu-west-3', 'il-central-1'],
            ...['me-central-1', 'me-south-1', 'me-west-1', 'mx-central-1', 'sa-east-1', 'sa-west-1'],
            ...['us-east-1', 'us-east-2', 'us-west-1', 'us-west-2'],
        ],
    ],
    ['aws-cn', ['cn-north-1', 'cn-northwest-1']],
    ['aws-eusc', ['eusc-de-east-1']],
    ['aws-iso', ['us-iso-east-1', 'us-iso-west-1']],
    ['aws-iso-b', ['us-isob-east-1', 'us-isob-west-1']],
    ['aws-iso-e', ['eu-isoe-west-1']],
    ['aws-iso-f', ['us-isof-east-1', 'us-isof-south-1']],
    ['aws-us-gov', ['us-gov-east-1', 'us-gov-west-1']],
]);
const regions = new Set([...partitionRegions.values()].flat());
function isPartition(text) {
    return partitionRegions.has(text);
}
function isRegion(text) {
    return regions.has(text);
}
const partitions = [...partitionRegions.keys()];

;// CONCATENATED MODULE: ./lib/src/validate/families/arn.js







/** Longer texts are no ARNs; bounds the comparison with patterns. */
const longestArn = 2_048;
/** The ARNs of Resource and NotResource, field by field. */
function* arns(policy) {
    for (const { resource } of policy.statements) {
        for (const { node, text } of resource?.strings ?? []) {
            if (text === '*' || text.length > longestArn)
                continue;
            for (const [code, details] of faultsOf(text, policy.catalogue))
                yield { code, at: [node], details };
        }
    }
}
const faultsOf = remembered((text, catalogue) => {
    const arn = arnFields(text);
    if (arn === undefined) {
        // A star may stand for the fields that are not written.
        if (withoutVariables(text, '*').includes('*'))
            return [];
        return [['MISSING_ARN_FIELD', `${text} is no ARN: an ARN has six fields with colons between.`]];
    }
    if (arn.prefix !== 'arn')
        return (0,glob/* hasWildcard */.r)(arn.prefix)
            ? []
            : [['INVALID_ARN_PREFIX', `A resource starts with arn:, not with ${arn.prefix}:.`]];
    const faults = [];
    if (!(0,glob/* hasWildcard */.r)(arn.partition) && !isPartition(arn.partition))
        faults.push(['INVALID_PARTITION', `AWS has no partition ${arn.partition || '(empty)'}.`]);
    const { service } = arn;
    if ((0,glob/* hasWildcard */.r)(service)) {
        if (!/^[*?]+$/.test(service))
            faults.push([
                'WILDCARD_IN_SERVICE_NAME',
                `The service field of ${text} has a wildcard: name the service, so that no other is meant.`,
            ]);
        return faults;
    }
    return [...faults, ...serviceFaults(text, arn, catalogue)];
});
function serviceFaults(text, arn, catalogue) {
    const { service } = arn;
    const known = catalogue.service(service) !== undefined;
    if (former_services/* formerServices */.C.has(service))
        return [];
    if (service !== service.toLowerCase()) {
        const lower = service.toLowerCase();
        return known || allPatterns(lower, catalogue).length > 0
            ? [['INVALID_ARN_SERVICE_CASE', `The service of an ARN is in small letters: ${lower}.`]]
            : [['INVALID_SERVICE', `No service has the ARN prefix ${service}.`]];
    }
    const own = fieldFaults(text, arn, ownPatterns(service, catalogue));
    if (known && own.length === 0)
        return own;
    const patterns = allPatterns(service, catalogue);
    if (patterns.length === 0 && !known)
        return [['INVALID_SERVICE', `No service has the ARN prefix ${service || '(empty)'}.`]];
    return fieldFaults(text, arn, patterns);
}
/**
 * What is wrong with Region, account and resource against the service's ARN patterns. Wildcards cross
 * fields, so an ARN that meets a pattern as a whole has every field it needs.
 */
function fieldFaults(text, arn, patterns) {
    const { region, account } = arn;
    const whole = withoutVariables(text, '*');
    const fits = patterns.some((pattern) => (0,glob/* patternsMeet */.F)(whole, pattern.whole));
    const candidates = fits
        ? []
        : patterns.filter((pattern) => (0,glob/* patternsMeet */.F)(arn.resource, pattern.resource));
    const faults = [];
    if (region !== '' && !(0,glob/* hasWildcard */.r)(region)) {
        if (!fits && patterns.length > 0 && patterns.every((pattern) => !pattern.hasRegion))
            faults.push(['ARN_REGION_NOT_ALLOWED', `ARNs of ${arn.service} have no Region: ${text}.`]);
        else if (!isRegion(region))
            faults.push(['INVALID_ARN_REGION', `AWS has no Region ${region}.`]);
    }
    if (account !== '' && !(0,glob/* hasWildcard */.r)(account)) {
        if (candidates.length > 0 && candidates.every((pattern) => pattern.account === ''))
            faults.push(['ARN_ACCOUNT_NOT_ALLOWED', `The ARN of this resource has no account: ${text}.`]);
        else if (!isAccount(account, fits ? patterns : candidates))
            faults.push(['INVALID_ARN_ACCOUNT', `${account} is no account id: it has 12 digits.`]);
    }
    if (fits)
        return faults;
    if (candidates.length === 0) {
        if (patterns.length > 0)
            faults.push(['INVALID_ARN_RESOURCE', `${arn.service} has no resource of the form ${text}.`]);
        return faults;
    }
    if (region === '' && candidates.every((pattern) => pattern.hasRegion))
        faults.push(['MISSING_ARN_REGION', `The ARN of this resource needs a Region: ${text}.`]);
    if (account === '' && candidates.every((pattern) => pattern.account === '*') && !isPublic(arn))
        faults.push(['MISSING_ARN_ACCOUNT', `The ARN of this resource needs an account: ${text}.`]);
    return faults;
}
/** Parameters and documents of Systems Manager that belong to AWS have no account. */
function isPublic(arn) {
    return arn.service === 'ssm' && /^(?:parameter\/aws\/|document\/)/.test(arn.resource);
}
function isAccount(account, candidates) {
    if (/^\d{12}$/.test(account) || account === 'aws')
        return true;
    return candidates.some((pattern) => pattern.account === account);
}

;// CONCATENATED MODULE: ./lib/src/validate/families/condition-key.js


/** Keys whose value the caller chooses. */
const callerControlled = new Set(['aws:useragent', 'aws:referer']);
/** Condition keys that do not exist, are out of date or should not be relied on. */
function* conditionKeys(policy) {
    for (const statement of policy.statements) {
        yield* duplicateKeys(statement);
        for (const clause of statement.clauses) {
            const draft = keyFault(clause, policy);
            if (draft !== undefined)
                yield draft;
            if (clause.name === 'aws:arn')
                yield* formerKey(clause);
            if (callerControlled.has(clause.name) && !admitsService(statement))
                yield {
                    code: 'UNTRUSTWORTHY_CONDITION_KEY',
                    at: [clause.key],
                    details: `The caller chooses the value of ${clause.keyText}: do not decide access by it.`,
                };
        }
    }
}
function keyFault(clause, policy) {
    const { key, keyText, name, knowledge } = clause;
    const fault = (code, details) => ({ code, at: [key], details });
    if (keyText.includes('${'))
        return undefined;
    if (!/^[^:]+:./.test(keyText))
        return fault('INVALID_CONDITION_KEY_FORMAT', `${keyText} is no condition key: write the service, a colon and the name.`);
    if ((0,condition_key/* lacksTagKey */.ir)(name, policy.catalogue))
        return fault('MISSING_TAG_KEY_IN_CONDITION', `${keyText} lacks the key of the tag it tests.`);
    switch (knowledge.kind) {
        case 'unknown-global':
            return fault('INVALID_GLOBAL_CONDITION_KEY', `There is no global condition key ${keyText}.`);
        case 'unknown-in-service':
            return fault('INVALID_SERVICE_CONDITION_KEY', `The service has no condition key ${keyText}.`);
        case 'unknown-service':
            return fault('INVALID_SERVICE', `No service has the prefix of the condition key ${keyText}.`);
        case 'known':
        case 'provider':
            return undefined;
    }
}
/** The reference lists aws:ARN under two codes, so both are given. */
function* formerKey({ key, keyText }) {
    yield {
        code: 'UNSUPPORTED_GLOBAL_CONDITION_KEY',
        at: [key],
        details: `The condition key ${keyText} is not supported: use aws:PrincipalArn.`,
    };
    yield {
        code: 'DEPRECATED_GLOBAL_CONDITION_KEY',
        at: [key],
        details: `The condition key ${keyText} is out of date: use aws:PrincipalArn.`,
    };
}
function* duplicateKeys(statement) {
    for (const block of statement.blocks) {
        if (block.value.entries.length < 2)
            continue;
        const byName = new Map();
        for (const { name, key } of block.value.entries) {
            if (name === undefined)
                continue;
            const lower = name.toLowerCase();
            (0,multimap/* addTo */.D)(byName, lower, key);
        }
        for (const [name, keys] of byName) {
            if (keys.length < 2 || new Set(keys.map((key) => key.text)).size < 2)
                continue;
            yield {
                code: 'DUPLICATE_KEYS_WITH_DIFFERENT_CASE',
                at: keys,
                details: `The condition key ${name} stands here ${keys.length} times with different capitals.`,
            };
        }
    }
}
function admitsService(statement) {
    return statement.principal?.groups.some((group) => group.type === 'Service') ?? false;
}

;// CONCATENATED MODULE: ./lib/src/validate/families/condition-operator.js


/** Operators that do not exist, and Null in combinations it does not have. */
function* conditionOperators(policy) {
    for (const { blocks } of policy.statements) {
        for (const block of blocks) {
            if (block.name === undefined || (0,validate_node/* isUnread */.KJ)(block.key))
                continue;
            const operator = parseOperator(block.name);
            if (operator === undefined)
                yield {
                    code: 'INVALID_CONDITION_OPERATOR',
                    at: [block.key],
                    details: `The condition operator ${block.name} does not exist.`,
                };
            else if (operator.family === 'Null' && operator.ifExists)
                yield {
                    code: 'NULL_WITH_IF_EXISTS',
                    at: [block.key],
                    details: 'Null tests whether a key exists: it cannot be combined with IfExists.',
                };
            else if (operator.family === 'Null' && operator.set !== undefined)
                yield {
                    code: 'NULL_WITH_QUALIFIER',
                    at: [block.key],
                    details: `Null tests the key and not its values: ${operator.set} adds nothing.`,
                };
        }
    }
}

;// CONCATENATED MODULE: ./lib/src/validate/families/condition-type.js
/** Single-valued in the reference and multivalued for the service. */
const multivaluedInPractice = new Set(['codestar-connections:provideraction']);
/** Operators that do not fit the type of their key, and set operators missing or out of place. */
function* conditionTypes(policy) {
    for (const { clauses, effect } of policy.statements) {
        for (const clause of clauses) {
            const { operator, knowledge, key, keyText, name } = clause;
            if (operator.family === 'Null' || knowledge.kind !== 'known')
                continue;
            if (knowledge.multivalued && operator.set === undefined)
                yield {
                    code: 'MISSING_QUALIFIER',
                    at: [key],
                    details: `${keyText} has several values: put ForAllValues: or ForAnyValue: before the operator.`,
                };
            if (!knowledge.multivalued &&
                operator.set === 'ForAllValues' &&
                effect === 'Allow' &&
                !multivaluedInPractice.has(name))
                yield {
                    code: 'FORALLVALUES_WITH_SINGLE_VALUED_KEY',
                    at: [key],
                    details: `${keyText} has one value: with ForAllValues the statement also allows requests without the key.`,
                };
            const mismatch = typeFault(clause, knowledge.type);
            if (mismatch !== undefined)
                yield mismatch;
        }
    }
}
/** The operator families that suit a key of each type. */
const suitable = new Map([
    ['String', ['String', 'Binary']],
    ['ARN', ['Arn', 'String']],
    ['Bool', ['Bool']],
    ['Numeric', ['Numeric']],
    ['Date', ['Date', 'Numeric']],
    ['IPAddress', ['IpAddress']],
    ['Binary', ['Binary', 'String']],
]);
function typeFault(clause, type) {
    const { operator, key, keyText } = clause;
    if (type === 'ARN' && operator.family === 'String' && operator.like)
        return {
            code: 'STRING_LIKE_OPERATOR_WITH_ARN_CONDITION_KEYS',
            at: [key],
            details: `${keyText} holds an ARN: ArnLike compares it field by field, a string operator lets wildcards cross fields.`,
        };
    if (suitable.get(type)?.includes(operator.family) ?? true)
        return undefined;
    return {
        code: 'TYPE_MISMATCH',
        at: [key],
        details: `${keyText} is of type ${type}: an operator for ${operator.family} does not fit it.`,
    };
}

;// CONCATENATED MODULE: ./lib/src/validate/service-principal.js
/**
 * Service principals with more than one label before the suffix, as AWS's documentation of
 * service-linked roles and of policies names them.
 */
const longPrincipals = new Set([
    'apidestinations.events',
    'appstream.application-autoscaling',
    'assets.marketplace',
    'autoscaling-plans',
    'cassandra.application-autoscaling',
    'channels.lex',
    'channels.lexv2',
    'cks.kms',
    'comprehend.application-autoscaling',
    'continuousexport.discovery',
    'custom-resource.application-autoscaling',
    'delivery.logs',
    'dynamodb.application-autoscaling',
    'ec2.application-autoscaling',
    'ecs.application-autoscaling',
    'elasticmapreduce.application-autoscaling',
    'email.cognito-idp',
    'events.workmail',
    'kafka.application-autoscaling',
    'lambda.application-autoscaling',
    'logger.cloudfront',
    'logging.s3',
    'maintenance.elasticbeanstalk',
    'malware-protection.guardduty',
    'managedupdates.elasticbeanstalk',
    'mapping.iotwireless',
    'member.org.stacksets.cloudformation',
    'ops.apigateway',
    'ops.emr-serverless',
    'pods.eks',
    'rds.application-autoscaling',
    'replication.cassandra',
    'replication.dynamodb',
    'replication.ecr',
    'replication.lexv2',
    'replicator.lambda',
    'sagemaker.application-autoscaling',
    'stacksets.cloudformation',
]);
const oneLabel = /^[a-z0-9-]+\.(?:amazonaws\.com|amazon\.com|amazonaws\.com\.cn)$/;
/** `service.amazonaws.com`, with a Region before the suffix, or one of the longer ones. */
function isServicePrincipal(text) {
    if (text.length > 256)
        return false;
    if (oneLabel.test(text))
        return true;
    const body = /^([a-z0-9.-]+)\.amazonaws\.com(?:\.cn)?$/.exec(text)?.[1];
    if (body === undefined)
        return false;
    return longPrincipals.has(body) || /^[a-z0-9-]+\.[a-z]{2,4}-[a-z-]+-\d$/.test(body);
}

;// CONCATENATED MODULE: ./lib/src/validate/families/condition-value.js





/** Values that an operator or a key cannot have. */
function* conditionValues(policy) {
    for (const { clauses } of policy.statements) {
        for (const clause of clauses) {
            yield* listFaults(clause);
            yield* operatorFaults(clause);
            yield* keyFaults(clause);
        }
    }
}
function* listFaults(clause) {
    const { values, value, operator, keyText } = clause;
    if (values.length < 2)
        return;
    const kinds = new Set(values.filter((node) => node.kind !== 'hole').map((node) => node.kind));
    if (kinds.size > 1)
        yield {
            code: 'INVALID_CONDITION_DATA_TYPE',
            at: [value],
            details: `The values of ${keyText} are of different JSON types: write all of them alike.`,
        };
    if (operator.family === 'Bool' || operator.family === 'Null')
        yield {
            code: 'INVALID_CONDITION_MULTIPLE_BOOLEAN',
            at: [value],
            details: `${keyText} has ${values.length} values where ${operator.family} takes one.`,
        };
    if (/^numeric(?:less|greater)than(?:equals)?$/.test(operator.base))
        yield {
            code: 'REDUNDANT_CONDITION_VALUE_NUM',
            at: [value],
            details: `Of the ${values.length} limits for ${keyText} only the widest one matters.`,
        };
}
const day = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?$/;
const condition_value_forms = new Map([
    [
        'Bool',
        {
            code: 'TYPE_MISMATCH_BOOLEAN',
            fits: (text) => /^(?:true|false)$/i.test(text),
            wanted: 'true or false',
        },
    ],
    [
        'Null',
        {
            code: 'TYPE_MISMATCH_BOOLEAN',
            fits: (text) => /^(?:true|false)$/i.test(text),
            wanted: 'true or false',
        },
    ],
    [
        'Numeric',
        {
            code: 'TYPE_MISMATCH_NUMBER',
            fits: (text) => /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text),
            wanted: 'a number',
        },
    ],
    [
        'Date',
        {
            code: 'TYPE_MISMATCH_DATE',
            fits: (text) => /^\d+$/.test(text) || day.test(text) || moment.test(text),
            wanted: 'a date such as 2026-01-31T00:00:00Z',
        },
    ],
    [
        'Binary',
        {
            code: 'TYPE_MISMATCH_STRING',
            fits: (text) => text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text),
            wanted: 'base64 text',
        },
    ],
]);
function* operatorFaults(clause) {
    const { operator, keyText } = clause;
    const form = condition_value_forms.get(operator.family);
    if (form === undefined)
        return;
    for (const { node, text } of knownScalars(clause.values)) {
        if (text.includes('${'))
            continue;
        if (operator.family === 'Date' && /^\d+$/.test(text))
            yield {
                code: 'INVALID_DATE_VALUE',
                at: [node],
                details: `${text} is a bare number: write the date as 2026-01-31T00:00:00Z.`,
            };
        else if (!form.fits(text))
            yield {
                code: form.code,
                at: [node],
                details: `The value ${text} of ${keyText} is not ${form.wanted}.`,
            };
    }
}
const regionKeys = new Set(['aws:requestedregion', 'ec2:region']);
const servicePrincipalKeys = new Set([
    'aws:calledvia',
    'aws:calledviafirst',
    'aws:calledvialast',
    'aws:principalservicename',
    'aws:principalservicenameslist',
]);
const keyArnKeys = new Set(['s3:x-amz-server-side-encryption-aws-kms-key-id']);
const keyArn = /^arn:aws[a-z-]*:kms:[a-z0-9-]+:\d{12}:key\/[A-Za-z0-9-]+$/;
function* keyFaults(clause) {
    const { name, operator, keyText } = clause;
    if (operator.family !== 'String' && operator.family !== 'Arn')
        return;
    for (const { node, text } of knownScalars(clause.values)) {
        const draft = (code, details) => ({ code, at: [node], details });
        if (regionKeys.has(name)) {
            if (!operator.like && !(0,glob/* hasWildcard */.r)(text) && !isRegion(text))
                yield draft('INVALID_REGION', `AWS has no Region ${text}.`);
            continue;
        }
        if ((0,glob/* hasWildcard */.r)(text) || hasVariable(text))
            continue;
        if (servicePrincipalKeys.has(name) && !isServicePrincipal(text))
            yield draft('INVALID_SERVICE_PRINCIPAL_FORMAT', `${text} is no service principal: write it as service.amazonaws.com, all in small letters.`);
        if (name === 'aws:sourcevpc' && !/^vpc-(?:[A-Za-z0-9]{8}|[A-Za-z0-9]{17})$/.test(text))
            yield draft('INVALID_VPC_FORMAT', `${text} is no VPC id: vpc- and 8 or 17 characters.`);
        if (name === 'aws:sourcevpce' && !/^vpce-(?:[A-Za-z0-9]{8}|[A-Za-z0-9]{17})$/.test(text))
            yield draft('INVALID_VPCE_FORMAT', `${text} is no endpoint id: vpce- and 8 or 17 characters.`);
        if (keyArnKeys.has(name) && !keyArn.test(text))
            yield draft('INVALID_KMS_KEY_VALUE', `${keyText} is compared with the ARN of a key: ${text} is none.`);
    }
}

;// CONCATENATED MODULE: ./lib/src/validate/families/data-type.js

/**
 * Values of the wrong JSON type for their place. The service says nothing else about a policy that has
 * one, so the engine asks this family first and stops at what it finds.
 */
function* dataTypes(policy) {
    const { root } = policy;
    if (root.kind === 'hole')
        return;
    if (root.kind !== 'map') {
        yield mismatch(root, 'the policy', 'an object');
        return;
    }
    for (const name of ['Version', 'Id'])
        yield* scalar((0,validate_node/* entryNamed */.OM)(root, name)?.value, name, ['string']);
    const statement = (0,validate_node/* entryNamed */.OM)(root, 'Statement')?.value;
    if (statement === undefined)
        return;
    for (const node of (0,validate_node/* asList */.DD)(statement)) {
        if (node.kind === 'hole')
            continue;
        if (node.kind === 'map')
            yield* statementTypes(node);
        else
            yield mismatch(node, 'a statement', 'an object');
    }
}
function* statementTypes(node) {
    for (const name of ['Sid', 'Effect'])
        yield* scalar((0,validate_node/* entryNamed */.OM)(node, name)?.value, name, ['string']);
    for (const name of ['Action', 'NotAction', 'Resource', 'NotResource'])
        yield* scalars((0,validate_node/* entryNamed */.OM)(node, name)?.value, name, ['string']);
    for (const name of ['Principal', 'NotPrincipal']) {
        const principal = (0,validate_node/* entryNamed */.OM)(node, name)?.value;
        if (principal === undefined || ['string', 'hole'].includes(principal.kind))
            continue;
        if (principal.kind !== 'map')
            yield mismatch(principal, name, 'a string or an object');
        for (const entry of principal.entries)
            yield* scalars(entry.value, `${name} ${entry.name ?? ''}`, ['string']);
    }
    const condition = (0,validate_node/* entryNamed */.OM)(node, 'Condition')?.value;
    if (condition === undefined || condition.kind === 'hole')
        return;
    if (condition.kind !== 'map')
        yield mismatch(condition, 'Condition', 'an object');
    for (const block of condition.entries) {
        if (block.value.kind === 'hole')
            continue;
        if (block.value.kind !== 'map')
            yield mismatch(block.value, block.name ?? '', 'an object');
        for (const entry of block.value.entries)
            yield* scalars(entry.value, entry.name ?? '', ['string', 'number', 'bool']);
    }
}
function* scalars(node, name, kinds) {
    if (node?.kind === 'list') {
        for (const item of node.items)
            yield* scalar(item, name, kinds);
    }
    else
        yield* scalar(node, name, kinds);
}
function* scalar(node, name, kinds) {
    if (node === undefined || node.kind === 'hole' || kinds.includes(node.kind))
        return;
    yield mismatch(node, name, kinds.length === 1 ? 'a string' : 'a string, number or boolean');
}
const jsonNames = {
    string: 'a string',
    number: 'a number',
    bool: 'a boolean',
    null: 'null',
    list: 'a list',
    map: 'an object',
    hole: 'unresolved',
};
function mismatch(node, place, wanted) {
    return {
        code: 'DATA_TYPE_MISMATCH',
        at: [node],
        details: `The value of ${place} is ${jsonNames[node.kind]} where ${wanted} belongs.`,
    };
}

;// CONCATENATED MODULE: ./lib/src/validate/families/empty.js
/** Lists and objects with nothing in them. */
function* empties(policy) {
    for (const statement of policy.statements) {
        const { action, resource, principal, condition } = statement;
        if (isEmptyList(action))
            yield {
                code: 'EMPTY_ARRAY_ACTION',
                at: [action.value],
                details: `The empty ${action.name} list makes the statement name no action.`,
            };
        if (isEmptyList(resource))
            yield {
                code: 'EMPTY_ARRAY_RESOURCE',
                at: [resource.value],
                details: `The empty ${resource.name} list makes the statement apply to no resource.`,
            };
        if (principal?.value.kind === 'map' && principal.value.entries.length === 0)
            yield {
                code: 'EMPTY_OBJECT_PRINCIPAL',
                at: [principal.value],
                details: `The empty ${principal.name} object names nobody.`,
            };
        for (const group of principal?.groups ?? []) {
            if (group.value.kind === 'list' && group.value.items.length === 0)
                yield {
                    code: 'EMPTY_ARRAY_PRINCIPAL',
                    at: [group.value],
                    details: `The empty list under ${group.type ?? 'the principal'} names nobody.`,
                };
        }
        const objects = condition === undefined ? [] : [condition, ...statement.blocks.map((b) => b.value)];
        for (const node of objects) {
            if (node.kind === 'map' && node.entries.length === 0)
                yield {
                    code: 'EMPTY_OBJECT_CONDITION',
                    at: [node],
                    details: 'The empty condition object has no effect.',
                };
        }
        for (const clause of statement.clauses) {
            if (clause.value.kind !== 'list' || clause.value.items.length > 0)
                continue;
            const { operator } = clause;
            yield {
                code: operator.set === 'ForAllValues'
                    ? 'EMPTY_ARRAY_CONDITION_FORALLVALUES'
                    : operator.set === 'ForAnyValue'
                        ? 'EMPTY_ARRAY_CONDITION_FORANYVALUE'
                        : operator.ifExists
                            ? 'EMPTY_ARRAY_CONDITION_IFEXISTS'
                            : 'EMPTY_ARRAY_CONDITION',
                at: [clause.value],
                details: `The condition key ${clause.keyText} has an empty list of values: ${emptyMeaning(operator)}.`,
            };
        }
    }
}
function isEmptyList(element) {
    return element?.value.kind === 'list' && element.value.items.length === 0;
}
function emptyMeaning(operator) {
    if (operator.set === 'ForAllValues')
        return 'it matches only requests without the key';
    if (operator.ifExists)
        return 'it matches only requests without the key';
    return 'no request matches it';
}

;// CONCATENATED MODULE: ./lib/src/validate/families/grammar.js

const documentElements = new Set(['Version', 'Id', 'Statement']);
const statementElements = new Set([
    'Sid',
    'Effect',
    'Principal',
    'NotPrincipal',
    'Action',
    'NotAction',
    'Resource',
    'NotResource',
    'Condition',
]);
const rivals = [
    ['Action', 'NotAction'],
    ['Resource', 'NotResource'],
    ['Principal', 'NotPrincipal'],
];
/** Elements that are missing, unknown or exclude one another, and values the grammar does not have. */
function* grammar(policy) {
    yield* documentLevel(policy);
    for (const statement of policy.statements) {
        const { node } = statement;
        yield* unknownElements(node, statementElements);
        yield* missingElements(policy, statement.node);
        for (const [element, not] of rivals) {
            const first = (0,validate_node/* entryNamed */.OM)(node, element);
            const second = (0,validate_node/* entryNamed */.OM)(node, not);
            if (first === undefined || second === undefined)
                continue;
            yield {
                code: 'UNSUPPORTED_ELEMENT_COMBINATION',
                at: inOrder([first.value, second.value]),
                details: `A statement can have ${element} or ${not}, but not both.`,
            };
        }
        const effect = (0,validate_node/* entryNamed */.OM)(node, 'Effect')?.value;
        if (effect?.text !== undefined && !['Allow', 'Deny'].includes(effect.text))
            yield {
                code: 'INVALID_EFFECT',
                at: [effect],
                details: `The effect ${effect.text} does not exist: write Allow or Deny, with a capital letter.`,
            };
    }
}
function* documentLevel(policy) {
    const { root, version } = policy;
    yield* unknownElements(root, documentElements);
    const statement = (0,validate_node/* entryNamed */.OM)(root, 'Statement')?.value;
    const isEmpty = statement?.kind === 'list' && statement.items.length === 0 && !statement.open;
    if (statement === undefined || isEmpty)
        yield {
            code: 'MISSING_STATEMENT',
            at: [root],
            details: 'The policy has no statement: add a Statement element with at least one statement.',
        };
    if (version === undefined)
        yield {
            code: 'MISSING_VERSION',
            at: [root],
            details: 'The policy has no Version, so the language of 2008 applies: add Version 2012-10-17.',
        };
    else if (version.text !== undefined && !/^20(?:12|08)-10-17$/.test(version.text))
        yield {
            code: 'INVALID_VERSION',
            at: [version],
            details: `The version ${version.text} does not exist: write 2012-10-17.`,
        };
}
function* unknownElements(node, known) {
    for (const entry of node.entries) {
        if (entry.name === undefined || known.has(entry.name))
            continue;
        yield {
            code: 'INVALID_POLICY_ELEMENT',
            at: [entry.key],
            details: `The policy element ${entry.name} does not exist: element names are case-sensitive.`,
        };
    }
}
function* missingElements(policy, node) {
    const has = (...names) => names.some((name) => (0,validate_node/* entryNamed */.OM)(node, name));
    const missing = (code, element) => ({
        code,
        at: [node],
        details: `The statement has no ${element} element.`,
    });
    if (!has('Effect'))
        yield missing('MISSING_EFFECT', 'Effect');
    if (!has('Action', 'NotAction'))
        yield missing('MISSING_ACTION', 'Action or NotAction');
    if (!policy.isTrust && !has('Resource', 'NotResource'))
        yield missing('MISSING_RESOURCE', 'Resource or NotResource');
    const wantsPrincipal = policy.type === 'RESOURCE_POLICY' || policy.type === 'RESOURCE_CONTROL_POLICY';
    if (wantsPrincipal && !has('Principal', 'NotPrincipal'))
        yield missing('MISSING_PRINCIPAL', 'Principal or NotPrincipal');
}
/** Sorted as the document has them. */
function inOrder(nodes) {
    return [...nodes].sort((a, b) => a.order - b.order);
}

;// CONCATENATED MODULE: ./lib/src/validate/ip-range.js
/** An IPv4 or IPv6 address or CIDR block; `undefined` for anything else. */
function parseIpRange(text) {
    const slash = text.indexOf('/');
    const address = slash < 0 ? text : text.slice(0, slash);
    const groups = address.includes(':') ? ipv6Groups(address) : ipv4Groups(address);
    if (groups === undefined)
        return undefined;
    const width = address.includes(':') ? 16 : 8;
    const most = groups.length * width;
    const mask = slash < 0 ? String(most) : text.slice(slash + 1);
    if (!/^\d{1,3}$/.test(mask) || Number(mask) > most)
        return undefined;
    const length = Number(mask);
    const network = groups.map((group, index) => {
        const kept = Math.min(Math.max(length - index * width, 0), width);
        return group & ((((1 << kept) - 1) << (width - kept)) & ((1 << width) - 1));
    });
    const differs = network.some((group, index) => group !== groups[index]);
    const written = width === 8 ? network.join('.') : network.map((group) => group.toString(16)).join(':');
    return {
        isPrivate: width === 8 ? isPrivateIpv4(groups, length) : isUniqueLocal(groups, length),
        network: differs ? `${written}/${length}` : undefined,
    };
}
function ipv4Groups(text) {
    const parts = text.split('.');
    if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part)))
        return undefined;
    const groups = parts.map(Number);
    return groups.every((group) => group <= 255) ? groups : undefined;
}
function ipv6Groups(text) {
    if (text.length > 39)
        return undefined;
    const halves = text.split('::');
    if (halves.length > 2)
        return undefined;
    const read = (half) => half === undefined || half === '' ? [] : half.split(':');
    const left = read(halves[0]);
    const right = read(halves[1]);
    const missing = 8 - left.length - right.length;
    if (halves.length === 1 ? missing !== 0 : missing < 1)
        return undefined;
    const parts = [...left, ...new Array(missing).fill('0'), ...right];
    if (!parts.every((part) => /^[0-9a-f]{1,4}$/i.test(part)))
        return undefined;
    return parts.map((part) => Number.parseInt(part, 16));
}
/** RFC 1918. */
function isPrivateIpv4(groups, length) {
    const [first, second] = groups;
    if (first === 10)
        return length >= 8;
    if (first === 172 && second !== undefined && second >= 16 && second < 32)
        return length >= 12;
    return first === 192 && second === 168 && length >= 16;
}
/** RFC 4193. */
function isUniqueLocal(groups, length) {
    const [first] = groups;
    return first !== undefined && (first & 0xfe00) === 0xfc00 && length >= 7;
}

;// CONCATENATED MODULE: ./lib/src/validate/families/ip-range.js


/** Values of IpAddress and NotIpAddress. */
function* ipRanges(policy) {
    for (const { clauses } of policy.statements) {
        for (const clause of clauses) {
            if (clause.operator.family !== 'IpAddress')
                continue;
            const ranges = [];
            for (const { node, text } of knownScalars(clause.values)) {
                if (text.includes('${'))
                    continue;
                const range = parseIpRange(text);
                if (range === undefined)
                    yield {
                        code: 'TYPE_MISMATCH_IP_RANGE',
                        at: [node],
                        details: `${text} is neither an IP address nor a range such as 203.0.113.0/24.`,
                    };
                else
                    ranges.push({ node, range });
                if (range?.network !== undefined)
                    yield {
                        code: 'IMPROVE_IP_RANGE',
                        at: [node],
                        details: `${text} has bits set after its mask: the range is ${range.network}.`,
                    };
            }
            if (clause.name === 'aws:sourceip')
                yield* privateRanges(clause, ranges);
        }
    }
}
function* privateRanges(clause, ranges) {
    const inside = ranges.filter(({ range }) => range.isPrivate);
    if (inside.length === 0)
        return;
    const all = inside.length === clause.values.length;
    const not = clause.operator.negated;
    yield {
        code: all
            ? not
                ? 'PRIVATE_NOT_IP_ADDRESS'
                : 'PRIVATE_IP_ADDRESS'
            : not
                ? 'PRIVATE_NOT_IP_ADDRESS_SUBSET'
                : 'PRIVATE_IP_ADDRESS_SUBSET',
        at: inside.map(({ node }) => node),
        details: `aws:SourceIp is the public address of a request: ${all ? 'its private ranges never match' : 'the private ranges among its values never match'}.`,
        unless: [clause.value],
    };
}

// EXTERNAL MODULE: ./lib/src/model/wildcard.js
var wildcard = __webpack_require__(7788);
;// CONCATENATED MODULE: ./lib/src/validate/families/key-pairs.js





/** Condition keys that need another key, an action or a direction beside them to do what they seem to. */
function* keyPairs(policy) {
    for (const statement of policy.statements) {
        for (const clause of statement.clauses) {
            if (clause.operator.family === 'Null')
                continue;
            yield* partners(clause, statement, policy);
            yield* neededAction(clause, statement, policy);
            yield* attributes(clause, statement);
            yield* prefix(clause, statement);
            yield* endpointOwner(clause, statement);
        }
    }
}
function has(statement, ...names) {
    return statement.clauses.some((clause) => names.includes(clause.name));
}
function* partners(clause, statement, policy) {
    const unless = statement.condition === undefined ? [] : [statement.condition];
    if (clause.name === 'aws:vpcsourceip' &&
        !has(statement, 'aws:sourcevpc', 'aws:sourcevpce', 'aws:sourcevpcarn'))
        yield {
            code: 'MISSING_PAIRED_CONDITION_KEYS',
            at: [clause.key],
            details: `${clause.keyText} says little without the network: add aws:SourceVpc or aws:SourceVpce.`,
            unless,
        };
    if (policy.type === 'RESOURCE_POLICY' &&
        clause.name === 'aws:sourcearn' &&
        statement.effect === 'Allow' &&
        (statement.principal?.groups.some((group) => group.type === 'Service') ?? false) &&
        !has(statement, 'aws:sourceaccount', 'aws:sourceorgid', 'aws:sourceorgpaths') &&
        knownStrings(clause.values).some(({ text }) => arnFields(text)?.account === ''))
        yield {
            code: 'MISSING_PAIRED_CONDITION_KEYS',
            at: [clause.key],
            details: `The ARN of ${clause.keyText} names no account: add aws:SourceAccount.`,
            unless,
        };
}
/** Keys of what a session carries, and the action that lets it carry that. */
function* neededAction(clause, statement, policy) {
    const { action } = statement;
    if (statement.effect !== 'Allow' || action === undefined || action.negated)
        return;
    const tags = clause.name.startsWith('aws:requesttag/') ||
        clause.name === 'aws:tagkeys' ||
        clause.name === 'sts:transitivetagkeys';
    const needed = clause.name === 'sts:sourceidentity'
        ? 'sts:SetSourceIdentity'
        : tags && policy.isTrust
            ? 'sts:TagSession'
            : undefined;
    if (needed === undefined)
        return;
    const patterns = action.strings.map(({ text }) => text.toLowerCase());
    const assumes = patterns.some((pattern) => pattern.startsWith('sts:assumerole'));
    if (!assumes || patterns.some((pattern) => (0,wildcard/* coversPattern */.p)(pattern, needed.toLowerCase())))
        return;
    yield {
        code: 'MISSING_ACTION_FOR_CONDITION_KEY',
        at: [clause.key],
        details: `${clause.keyText} takes effect only with the action ${needed} in the same statement.`,
        unless: [action.value],
    };
}
function* attributes(clause, statement) {
    if (clause.name !== 'dynamodb:attributes')
        return;
    const selected = statement.clauses.some((other) => other.name === 'dynamodb:select' &&
        other.operator.base === 'stringequals' &&
        other.values.every((value) => value.text === 'SPECIFIC_ATTRIBUTES'));
    if (selected)
        return;
    yield {
        code: 'DYNAMODB_ATTRIBUTES_WITHOUT_SELECT',
        at: [clause.key],
        details: `${clause.keyText} does not bind requests for all attributes: add dynamodb:Select with SPECIFIC_ATTRIBUTES.`,
        unless: statement.condition === undefined ? [] : [statement.condition],
    };
}
function* prefix(clause, statement) {
    if (clause.name !== 's3:prefix' || clause.operator.family !== 'String')
        return;
    const { effect } = statement;
    if (effect !== (clause.operator.negated ? 'Allow' : 'Deny'))
        return;
    yield {
        code: 'S3_PREFIX_IN_NEGATIVE_CONTEXT',
        at: [clause.key],
        details: `To forbid a prefix is easy to get round: allow the wanted values of ${clause.keyText} instead.`,
    };
}
const endpointKeys = new Set([
    'aws:vpceaccount',
    'aws:vpceorgid',
    'aws:vpceorgpaths',
]);
/** Only some services support these keys; an action that names all services reaches the others too. */
function* endpointOwner(clause, statement) {
    const { action } = statement;
    if (!endpointKeys.has(clause.name) || action === undefined)
        return;
    const reachesAll = action.negated ||
        knownStrings((0,validate_node/* asList */.DD)(action.value)).some(({ text }) => {
            const colon = text.indexOf(':');
            return (0,glob/* hasWildcard */.r)(colon < 0 ? text : text.slice(0, colon));
        });
    if (!reachesAll)
        return;
    yield {
        code: 'USE_CONDITION_KEY_ONLY_WITH_SUPPORTED_SERVICES',
        at: [clause.key],
        details: `Not every service supports ${clause.keyText}: name the services that do in ${action.name}.`,
    };
}

;// CONCATENATED MODULE: ./lib/src/validate/families/oidc.js


const github = 'token.actions.githubusercontent.com';
/** Trust in OpenID Connect providers: which of a provider's tokens are let in. */
function* oidc(policy) {
    if (!policy.isTrust)
        return;
    for (const statement of policy.statements) {
        yield* audience(statement);
        if (statement.effect !== 'Allow')
            continue;
        const unless = statement.condition === undefined ? [] : [statement.condition];
        for (const group of statement.principal?.groups ?? []) {
            if (group.type !== 'Federated')
                continue;
            for (const { node, text } of knownStrings(group.items)) {
                const provider = providerOf(text);
                if (provider === undefined)
                    continue;
                const keys = statement.clauses.filter(({ name }) => name.startsWith(`${provider}:`));
                if (keys.length === 0)
                    yield {
                        code: 'MISSING_CONDITION_KEY_FOR_OIDC_PRINCIPAL',
                        at: [node],
                        details: `Anyone with a token of ${provider} is let in: add a condition on its keys.`,
                        unless,
                    };
                if (provider !== github)
                    continue;
                const subjects = keys.filter(({ name }) => name === `${github}:sub`);
                if (subjects.length === 0)
                    yield {
                        code: 'MISSING_GITHUB_REPO_CONDITION_KEY',
                        at: [node],
                        details: `Every repository of GitHub is let in: add a condition on ${github}:sub.`,
                        unless,
                    };
                yield* branches(subjects, keys);
            }
        }
    }
}
function providerOf(text) {
    const marker = ':oidc-provider/';
    const at = text.indexOf(marker);
    if (at >= 0)
        return text.slice(at + marker.length).toLowerCase();
    return /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(text) ? text : undefined;
}
function* branches(subjects, keys) {
    const refs = keys.filter(({ name, operator }) => name === `${github}:ref` && !operator.negated);
    const exact = refs.some(({ values }) => knownStrings(values).every(({ text }) => !(0,glob/* hasWildcard */.r)(text)));
    for (const { values, operator } of subjects) {
        if (operator.negated || operator.family !== 'String')
            continue;
        for (const { node, text } of knownStrings(values)) {
            const [owner, repository] = (/^repo:([^:]*)/.exec(text)?.[1] ?? '').split('/');
            const whole = owner !== undefined &&
                owner !== '' &&
                repository !== undefined &&
                repository !== '' &&
                !(0,glob/* hasWildcard */.r)(owner + repository);
            const branch = exact || (/:ref:refs\/[^*?]+$/.test(text) && !(0,glob/* hasWildcard */.r)(text));
            if (whole && branch)
                continue;
            yield {
                code: 'SPECIFIC_GITHUB_REPO_AND_BRANCH_RECOMMENDED',
                at: [node],
                details: `${text} lets in more than one branch of one repository: write repo:OWNER/REPOSITORY:ref:refs/heads/BRANCH.`,
            };
        }
    }
}
function* audience(statement) {
    for (const { name, key, keyText, operator } of statement.clauses) {
        if (!name.endsWith(':aud') || !name.includes('.') || operator.family === 'Null')
            continue;
        yield {
            code: 'CONFIRM_AUDIENCE_CLAIM_TYPE',
            at: [key],
            details: `Check that the provider's ${keyText} is one value: a list of audiences needs ForAnyValue.`,
        };
        if (operator.set === 'ForAnyValue')
            yield {
                code: 'FORANYVALUE_WITH_AUDIENCE_CLAIM_TYPE',
                at: [key],
                details: `${keyText} has one value: leave out ForAnyValue unless the provider sends several.`,
            };
    }
}

;// CONCATENATED MODULE: ./lib/src/validate/families/organization.js


/** The narrower grammar of service control and resource control policies. */
function* organizationPolicies(policy) {
    if (policy.type === 'SERVICE_CONTROL_POLICY')
        yield* serviceControl(policy);
    if (policy.type === 'RESOURCE_CONTROL_POLICY')
        yield* resourceControl(policy);
}
function* serviceControl(policy) {
    for (const { action } of policy.statements) {
        for (const { node, text } of action?.strings ?? []) {
            const wildcard = text.search(/[*?]/);
            if (wildcard < 0 || wildcard === text.length - 1)
                continue;
            yield {
                code: 'SCP_SYNTAX_ERROR_ACTION_WILDCARD',
                at: [node],
                details: `A wildcard of a service control policy stands at the end of the action: ${text}.`,
            };
        }
    }
}
function* resourceControl(policy) {
    for (const statement of policy.statements) {
        const { principal, action, effect } = statement;
        if (principal !== undefined && !isEverybody(statement))
            yield {
                code: 'RCP_SYNTAX_ERROR_PRINCIPAL',
                at: [principal.value],
                details: 'The principal of a resource control policy is "*": narrow it by conditions.',
            };
        if (action?.negated === true)
            yield {
                code: 'RCP_SYNTAX_ERROR_NOTACTION',
                at: [action.value],
                details: 'A resource control policy has no NotAction: name the actions.',
            };
        if (effect === 'Allow')
            yield* allowFaults(statement);
        if (action !== undefined && !action.negated)
            yield* governedActions(statement, policy);
        if (effect === 'Deny')
            yield* serviceExemptions(statement);
    }
}
function isEverybody(statement) {
    const { principal } = statement;
    if (principal === undefined || principal.negated)
        return false;
    if (principal.value.kind === 'hole' || principal.value.open)
        return true;
    if (principal.value.kind === 'string')
        return (principal.value.text ?? '*') === '*';
    const [group, ...others] = principal.groups;
    const [item, ...more] = group?.items ?? [];
    return (others.length === 0 && more.length === 0 && group?.type === 'AWS' && (item?.text ?? '*') === '*');
}
function* allowFaults(statement) {
    const { condition, resource } = statement;
    if (condition !== undefined)
        yield {
            code: 'RCP_SYNTAX_ERROR_ALLOW',
            at: [condition],
            details: 'An Allow of a resource control policy has no Condition: only Deny has.',
        };
    if (resource === undefined)
        return;
    const [only, ...others] = resource.items;
    const isAny = !resource.negated && others.length === 0 && (only?.text ?? '*') === '*';
    if (!isAny)
        yield {
            code: 'RCP_SYNTAX_ERROR_ALLOW',
            at: [resource.value],
            details: 'An Allow of a resource control policy applies to the resource "*".',
        };
}
function* governedActions(statement, policy) {
    const governed = new Set(policy.catalogue.resourceControlServices);
    for (const { node, text } of statement.action?.strings ?? []) {
        const prefix = text.slice(0, Math.max(0, text.indexOf(':'))).toLowerCase();
        const isAll = text === '*' || (prefix !== '' && (0,glob/* hasWildcard */.r)(prefix));
        if (isAll ? statement.effect !== 'Deny' : governed.has(prefix))
            continue;
        yield {
            code: 'RCP_SYNTAX_ERROR_ACTION',
            at: [node],
            details: isAll
                ? 'A Deny of a resource control policy names the services of its actions.'
                : `Resource control policies do not govern the service of ${text}.`,
        };
    }
}
const principalKeys = new Set([
    'aws:principalorgid',
    'aws:principalorgpaths',
    'aws:principalaccount',
    'aws:principalarn',
]);
const sourceKeys = new Set([
    'aws:sourceorgid',
    'aws:sourceorgpaths',
    'aws:sourceaccount',
    'aws:sourcearn',
]);
/** Conditions on callers must spare AWS services, conditions on sources must mean them. */
function* serviceExemptions(statement) {
    const { clauses, condition } = statement;
    const unless = condition === undefined ? [] : [condition];
    const serviceTest = (wanted) => clauses.some(({ name, operator, values }) => (name === 'aws:principalisawsservice' || name === 'aws:viaawsservice') &&
        operator.family === 'Bool' &&
        values.some((value) => value.text === wanted));
    const tests = (keys) => (clause) => clause.operator.family !== 'Null' &&
        (keys.has(clause.name) ||
            (keys === principalKeys && clause.name.startsWith('aws:principaltag/')));
    const caller = clauses.find(tests(principalKeys));
    if (caller !== undefined && !serviceTest('false'))
        yield {
            code: 'RCP_MISSING_RELATED_PRINCIPAL_CONDITION_KEY',
            at: [caller.key],
            details: `${caller.keyText} is absent when a service calls: add BoolIfExists aws:PrincipalIsAWSService false.`,
            unless,
        };
    const source = clauses.find(tests(sourceKeys));
    if (source === undefined)
        return;
    if (!serviceTest('true')) {
        yield {
            code: 'RCP_MISSING_RELATED_SERVICE_PRINCIPAL_CONDITION_KEY',
            at: [source.key],
            details: `${source.keyText} is there only when a service calls: add Bool aws:PrincipalIsAWSService true.`,
            unless,
        };
        return;
    }
    const nullTest = clauses.some(({ name, operator, values }) => sourceKeys.has(name) &&
        operator.family === 'Null' &&
        values.some((value) => value.text === 'false'));
    if (!nullTest)
        yield {
            code: 'RCP_MISSING_SERVICE_CONDITION_KEY_NULL_CHECK',
            at: [source.key],
            details: `Some calls of services carry no source: add Null aws:SourceAccount false.`,
            unless,
        };
}

;// CONCATENATED MODULE: ./lib/src/validate/families/principal.js


const principalTypes = new Set([
    'AWS',
    'Service',
    'Federated',
    'CanonicalUser',
]);
/** Principals in policies that take none, and values that name nobody. */
function* principals(policy) {
    for (const { principal, effect } of policy.statements) {
        if (principal === undefined)
            continue;
        if (policy.type === 'IDENTITY_POLICY')
            yield {
                code: 'UNSUPPORTED_PRINCIPAL',
                at: [principal.value],
                details: `An identity policy has no ${principal.name}: it is attached to whom it applies to.`,
            };
        if (policy.type === 'SERVICE_CONTROL_POLICY')
            yield {
                code: 'SCP_SYNTAX_ERROR_PRINCIPAL',
                at: [principal.value],
                details: `A service control policy has no ${principal.name}: it is attached to accounts.`,
            };
        if (policy.type !== 'RESOURCE_POLICY')
            continue;
        if (principal.negated && effect === 'Allow' && !policy.isTrust)
            yield {
                code: 'ALLOW_WITH_NOT_PRINCIPAL',
                at: [principal.value],
                details: 'Allow with NotPrincipal admits everybody else, anonymous callers included.',
            };
        yield* elementFaults(principal, policy);
    }
}
function* elementFaults(principal, policy) {
    const { value } = principal;
    if (value.kind === 'string' && value.text !== undefined && value.text !== '*')
        yield {
            code: 'INVALID_PRINCIPAL_FORMAT',
            at: [value],
            details: `${principal.name} is "*" or an object such as {"AWS": "account id or ARN"}.`,
        };
    for (const group of principal.groups) {
        if (group.type === undefined)
            continue;
        if (!principalTypes.has(group.type)) {
            yield {
                code: 'INVALID_PRINCIPAL_KEY',
                at: [group.key],
                details: `${group.type} is no kind of principal: write AWS, Service, Federated or CanonicalUser.`,
            };
            continue;
        }
        if (group.type === 'Federated' && policy.resourceType !== undefined && !policy.isTrust)
            yield {
                code: 'FEDERATED_PRINCIPAL_NOT_SUPPORTED',
                at: [group.value],
                details: 'Only role trust policies can name a federated principal.',
            };
        yield* valueFaults(group);
    }
}
function* valueFaults(group) {
    for (const { node, text } of knownStrings(group.items)) {
        if (text.includes('${'))
            continue;
        if (text === '*' ? group.type !== 'AWS' : (0,glob/* hasWildcard */.r)(text))
            yield {
                code: 'UNSUPPORTED_WILDCARD_IN_PRINCIPAL',
                at: [node],
                details: `A principal cannot have a wildcard as part of its name: ${text}. Use "*" with a condition.`,
            };
        else if (group.type === 'AWS') {
            const reference = uniqueIdReference(text);
            if (reference !== undefined)
                yield {
                    code: reference,
                    at: [node],
                    details: `${text} is the id of a deleted principal: name it by its ARN.`,
                };
            else if (!isAwsPrincipal(text))
                yield {
                    code: 'INVALID_PRINCIPAL_FORMAT',
                    at: [node],
                    details: `${text} is neither an account id nor the ARN of an account, role, user or session.`,
                };
        }
    }
}
function uniqueIdReference(text) {
    if (/^AROA[A-Z0-9]{12,}$/.test(text))
        return 'INVALID_ROLE_REFERENCE';
    if (/^AIDA[A-Z0-9]{12,}$/.test(text))
        return 'INVALID_USER_REFERENCE';
    return undefined;
}
const awsPrincipal = new RegExp([
    '^\\*$',
    '^\\d{12}$',
    '^A[A-Z]{3}[A-Z0-9]{12,}$',
    '^arn:aws[a-z-]*:iam::\\d{12}:(?:root|(?:user|role)/\\S[^*?]*)$',
    '^arn:aws[a-z-]*:iam::cloudfront:user/CloudFront Origin Access Identity \\S+$',
    '^arn:aws[a-z-]*:sts::\\d{12}:(?:assumed-role/[^/]+/.+|federated-user/.+|self)$',
].join('|'));
function isAwsPrincipal(text) {
    return text.length <= 2_048 && awsPrincipal.test(text);
}

;// CONCATENATED MODULE: ./lib/src/validate/families/quota.js
/** The size quotas of policies, in characters; bucket policies in bytes. */
const quotas = {
    identity: 10_240,
    trust: 2_048,
    organization: 5_120,
    bucket: 20_480,
};
/** Documents that are longer than their kind may be. */
function* quotaExcess(policy) {
    const { text, root } = policy;
    if (text === undefined)
        return;
    const excess = (code, size, quota, unit) => ({
        code,
        at: [root],
        details: `The policy has ${size} ${unit}; ${quota} are allowed.`,
    });
    switch (policy.type) {
        case 'IDENTITY_POLICY': {
            // The service counts one character more than there are.
            const size = sizeWithoutBlanks(text, quotas.identity) + 1;
            if (size > quotas.identity)
                yield excess('POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA', size, quotas.identity, 'characters without blanks');
            return;
        }
        case 'SERVICE_CONTROL_POLICY':
        case 'RESOURCE_CONTROL_POLICY':
            if (text.length > quotas.organization)
                yield excess(policy.type === 'SERVICE_CONTROL_POLICY'
                    ? 'POLICY_SIZE_EXCEEDS_SCP_QUOTA'
                    : 'POLICY_SIZE_EXCEEDS_RCP_QUOTA', text.length, quotas.organization, 'characters');
            return;
        case 'RESOURCE_POLICY': {
            if (policy.isTrust) {
                const size = sizeWithoutBlanks(text, quotas.trust);
                if (size > quotas.trust)
                    yield excess('POLICY_SIZE_EXCEEDS_ROLE_TRUST_POLICY_QUOTA', size, quotas.trust, 'characters without blanks');
            }
            else if (policy.resourceType === 'AWS::S3::Bucket') {
                const size = utf8Length(text, quotas.bucket);
                if (size > quotas.bucket)
                    yield excess('POLICY_SIZE_EXCEEDS_RESOURCE_POLICY_QUOTA', size, quotas.bucket, 'bytes');
            }
        }
    }
}
/** The length without whitespace; the plain length where that is within the quota already. */
function sizeWithoutBlanks(text, quota) {
    return text.length < quota ? text.length : text.replace(/\s+/g, '').length;
}
function utf8Length(text, quota) {
    if (text.length * 3 <= quota)
        return text.length;
    let size = 0;
    for (const character of text) {
        const code = character.codePointAt(0) ?? 0;
        size += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    }
    return size;
}

;// CONCATENATED MODULE: ./lib/src/validate/families/redundancy.js




/** Longer lists are compared for equal entries only: the pairs of a list grow with its square. */
const mostEntries = 2_000;
/** Entries of a list that another entry of it covers, and statements that say the same twice. */
function* redundancies(policy) {
    for (const { action, resource } of policy.statements) {
        for (const { first, group, spare } of coverings(action, (text) => text.toLowerCase()))
            yield {
                code: 'REDUNDANT_ACTION',
                at: group,
                details: `${group.length} actions overlap: ${first} covers ${spare}, which can be left out.`,
            };
        for (const { first, group, spare } of coverings(resource, (text) => text))
            yield {
                code: 'REDUNDANT_RESOURCE',
                at: group,
                details: `${group.length} resources overlap: ${first} covers ${spare}, which can be left out.`,
            };
    }
    yield* equalStatements(policy);
}
/**
 * One covering for each entry that takes in others and is not taken in itself; of equal entries the
 * first speaks for all.
 */
function* coverings(element, fold) {
    if (element === undefined || element.items.length < 2)
        return;
    const entries = element.strings.map(({ node, text }) => ({
        node,
        text,
        folded: fold(text),
    }));
    const counts = new Map();
    for (const { folded } of entries)
        counts.set(folded, (counts.get(folded) ?? 0) + 1);
    const wide = entries.length > mostEntries ? [] : [...counts.keys()].filter(glob/* hasWildcard */.r);
    const spoken = new Set();
    for (const entry of entries) {
        const { folded } = entry;
        const isWide = wide.includes(folded);
        if (spoken.has(folded) || (!isWide && (counts.get(folded) ?? 0) < 2))
            continue;
        spoken.add(folded);
        const group = entries.filter((other) => other.folded === folded || (isWide && (0,wildcard/* coversPattern */.p)(folded, other.folded)));
        const spare = group.filter((other) => other !== entry).at(-1);
        const isCovered = wide.some((other) => other !== folded && (0,wildcard/* coversPattern */.p)(other, folded));
        if (spare === undefined || isCovered)
            continue;
        yield { first: entry.text, spare: spare.text, group: group.map((other) => other.node) };
    }
}
function* equalStatements(policy) {
    if (policy.statements.length < 2)
        return;
    const seen = new Map();
    for (const { node } of policy.statements) {
        const key = statementKey(node);
        if (key === undefined)
            continue;
        (0,multimap/* addTo */.D)(seen, key, node);
    }
    for (const nodes of seen.values()) {
        if (nodes.length < 2)
            continue;
        yield {
            code: 'REDUNDANT_STATEMENT',
            at: nodes,
            details: `${nodes.length} statements say the same: one of them is enough.`,
            unless: nodes,
        };
    }
}
/** A text that is equal for statements which differ only in Sid and in the order of lists and keys. */
function statementKey(node) {
    const parts = [];
    for (const entry of node.entries) {
        if (entry.name === undefined)
            return undefined;
        if (entry.name === 'Sid')
            continue;
        const key = valueKey(entry.value);
        if (key === undefined)
            return undefined;
        parts.push(`${JSON.stringify(entry.name)}:${key}`);
    }
    return parts.sort().join(',');
}
function valueKey(node) {
    if (node.kind === 'hole' || node.open)
        return undefined;
    if (node.kind === 'map') {
        const parts = [];
        for (const entry of node.entries) {
            const key = valueKey(entry.value);
            if (entry.name === undefined || key === undefined)
                return undefined;
            // Keys of values are not quoted again: what is quoted at every level doubles at every level.
            parts.push(`${JSON.stringify(entry.name)}:${key}`);
        }
        return `{${parts.sort().join(',')}}`;
    }
    const items = node.kind === 'list' ? node.items : [node];
    const texts = [];
    for (const item of items) {
        if (item.kind === 'list' || item.kind === 'map' || item.text === undefined)
            return undefined;
        texts.push(JSON.stringify(item.text));
    }
    return `[${[...new Set(texts)].sort().join(',')}]`;
}

;// CONCATENATED MODULE: ./lib/src/validate/families/resource-policy.js




const targets = new Map([
    ['AWS::S3::Bucket', { service: 's3', types: ['bucket', 'object'], arns: [[false, false, '*']] }],
    [
        'AWS::S3::AccessPoint',
        {
            service: 's3',
            types: ['accesspoint', 'accesspointobject', 'object', 'bucket'],
            arns: [[true, true, 'accesspoint/*']],
        },
    ],
    [
        'AWS::S3::MultiRegionAccessPoint',
        {
            service: 's3',
            types: ['multiregionaccesspoint', 'accesspointobject', 'object', 'bucket'],
            arns: [[false, true, 'accesspoint/*']],
        },
    ],
    [
        'AWS::S3ObjectLambda::AccessPoint',
        {
            service: 's3-object-lambda',
            types: ['objectlambdaaccesspoint'],
            arns: [[true, true, 'accesspoint/*']],
        },
    ],
    [
        'AWS::DynamoDB::Table',
        {
            service: 'dynamodb',
            types: ['table', 'index', 'stream'],
            arns: [[true, true, 'table/*']],
        },
    ],
]);
const trustActions = new Set([
    'sts:assumerole',
    'sts:assumerolewithsaml',
    'sts:assumerolewithwebidentity',
    'sts:setcontext',
    'sts:setsourceidentity',
    'sts:tagsession',
]);
/** Actions, resources and keys that make no sense in the policy of the declared resource type. */
function* resourcePolicies(policy) {
    if (policy.type !== 'RESOURCE_POLICY')
        return;
    yield* unsupportedKeys(policy);
    if (policy.resourceType === undefined)
        return;
    const target = targets.get(policy.resourceType);
    for (const statement of policy.statements) {
        for (const { node, text } of statement.action?.strings ?? []) {
            if (text === '*' || text.includes('${') || fits(text.toLowerCase(), policy, target))
                continue;
            yield {
                code: 'UNSUPPORTED_ACTION_IN_POLICY',
                at: [node],
                details: `The action ${text} cannot be used in a policy of ${policy.resourceType}.`,
            };
        }
        if (target === undefined)
            continue;
        for (const { node, text } of statement.resource?.strings ?? []) {
            if (text === '*' || isOwnArn(text, target))
                continue;
            yield {
                code: 'UNSUPPORTED_RESOURCE_ARN_IN_POLICY',
                at: [node],
                details: `${text} is no resource that a policy of ${policy.resourceType} can name.`,
            };
        }
        yield* irrelevantKeys(policy, statement.clauses);
    }
}
function fits(action, policy, target) {
    const prefix = action.slice(0, Math.max(0, action.indexOf(':')));
    if (policy.resourceType === trustPolicyType)
        return (0,glob/* hasWildcard */.r)(action) ? (0,glob/* patternsMeet */.F)(action, 'sts:*') : trustActions.has(action);
    if (target === undefined)
        return true;
    if ((0,glob/* hasWildcard */.r)(prefix))
        return (0,glob/* patternsMeet */.F)(prefix, target.service);
    if (prefix !== target.service)
        return false;
    if ((0,glob/* hasWildcard */.r)(action))
        return true;
    const known = policy.catalogue.service(prefix)?.actions.get(action.slice(prefix.length + 1));
    if (known === undefined)
        return true;
    return known.resources.some((resource) => target.types.includes(resource.type));
}
function isOwnArn(text, target) {
    const arn = arnFields(text);
    // Malformed ARNs are the ARN checks' matter.
    if (arn?.prefix !== 'arn')
        return true;
    if (!(0,glob/* patternsMeet */.F)(arn.service, target.service))
        return false;
    return target.arns.some(([region, account, resource]) => (arn.region !== '') === region &&
        (arn.account !== '') === account &&
        (0,glob/* patternsMeet */.F)(arn.resource, resource));
}
const ownershipKeys = new Set([
    's3:resourceaccount',
    'aws:resourceaccount',
    'aws:resourceorgid',
    'aws:resourceorgpaths',
]);
function* irrelevantKeys(policy, clauses) {
    if (policy.resourceType !== 'AWS::S3::Bucket' && policy.resourceType !== 'AWS::S3::AccessPoint')
        return;
    for (const { name, key, keyText } of clauses) {
        if (!ownershipKeys.has(name))
            continue;
        yield {
            code: 'IRRELEVANT_CONDITION_KEY_IN_POLICY',
            at: [key],
            details: `${keyText} always has the same value in the policy of one resource.`,
        };
    }
}
/** Actions that only go along with another one and take no keys of their own. */
const companions = new Set([
    'sts:tagsession',
    'sts:setsourceidentity',
    'sts:setcontext',
]);
/** Actions of a statement that never carry one of its condition keys. */
function* unsupportedKeys(policy) {
    for (const { action, clauses } of policy.statements) {
        if (action === undefined || action.negated)
            continue;
        for (const clause of clauses) {
            if (clause.knowledge.kind !== 'known' || clause.name.startsWith('aws:'))
                continue;
            const prefix = clause.name.slice(0, clause.name.indexOf(':'));
            const service = policy.catalogue.service(prefix);
            const nodes = action.strings.flatMap(({ node, text }) => {
                const lower = text.toLowerCase();
                if (!lower.startsWith(`${prefix}:`) || (0,glob/* hasWildcard */.r)(lower) || companions.has(lower))
                    return [];
                const known = service?.actions.get(lower.slice(prefix.length + 1));
                return service === undefined ||
                    known === undefined ||
                    (0,condition_key/* carriesKey */.tX)(service, known, clause.name)
                    ? []
                    : [node];
            });
            if (nodes.length === 0)
                continue;
            yield {
                code: 'UNSUPPORTED_ACTION_FOR_CONDITION_KEY',
                at: [...nodes, clause.key],
                details: `${nodes.map((node) => node.text ?? '').join(', ')} never carries ${clause.keyText}.`,
            };
        }
    }
}

;// CONCATENATED MODULE: ./lib/src/validate/families/role-passing.js



const concerns = [
    {
        action: 'iam:CreateServiceLinkedRole',
        restricted: (statement) => statement.clauses.some(({ name, operator, values }) => name === 'iam:awsservicename' &&
            operator.family === 'String' &&
            !operator.ifExists &&
            !knownScalars(values).some(({ text }) => (0,glob/* hasWildcard */.r)(text))),
        codes: {
            'named, any resource': 'CREATE_SLR_WITH_STAR_IN_RESOURCE',
            'wildcard, any resource': 'CREATE_SLR_WITH_STAR_IN_ACTION_AND_RESOURCE',
            'NotAction, any resource': 'CREATE_SLR_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION',
            'named, NotResource': 'CREATE_SLR_WITH_NOT_RESOURCE',
            'wildcard, NotResource': 'CREATE_SLR_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE',
            'NotAction, NotResource': 'CREATE_SLR_WITH_NOT_ACTION_AND_NOT_RESOURCE',
        },
        advice: 'name the role or add a condition on iam:AWSServiceName',
    },
    {
        action: 'iam:PassRole',
        restricted: (statement) => statement.clauses.some(({ name, operator }) => (name === 'iam:passedtoservice' || name === 'iam:associatedresourcearn') &&
            operator.family !== 'Null' &&
            !operator.ifExists),
        codes: {
            'named, any resource': 'PASS_ROLE_WITH_STAR_IN_RESOURCE',
            'wildcard, any resource': 'PASS_ROLE_WITH_STAR_IN_ACTION_AND_RESOURCE',
            'NotAction, any resource': 'PASS_ROLE_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION',
            'named, NotResource': 'PASS_ROLE_WITH_NOT_RESOURCE',
            'wildcard, NotResource': 'PASS_ROLE_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE',
            'NotAction, NotResource': 'PASS_ROLE_WITH_NOT_ACTION_AND_NOT_RESOURCE',
        },
        advice: 'name the roles or add a condition on iam:PassedToService',
    },
];
/** iam:PassRole and iam:CreateServiceLinkedRole on every role. */
function* rolePassing(policy) {
    if (policy.type !== 'IDENTITY_POLICY')
        return;
    for (const statement of policy.statements) {
        if (statement.effect !== 'Allow')
            continue;
        const place = openResource(statement);
        if (place === undefined)
            continue;
        for (const concern of concerns) {
            if (concern.restricted(statement))
                continue;
            for (const [how, node] of waysToAllow(statement, concern.action.toLowerCase())) {
                const where = statement.resource?.negated === true ? 'NotResource' : 'any resource';
                yield {
                    code: concern.codes[`${how}, ${where}`],
                    at: [node, place],
                    details: `The statement allows ${concern.action} on ${where === 'NotResource' ? 'all roles but some' : 'every role'}: ${concern.advice}.`,
                    unless: statement.condition === undefined ? [] : [statement.condition],
                };
            }
        }
    }
}
/** The `*` among the resources, or the NotResource element. */
function openResource(statement) {
    const { resource } = statement;
    if (resource === undefined)
        return undefined;
    if (resource.negated)
        return resource.value;
    return resource.strings.find(({ text }) => text === '*')?.node;
}
function* waysToAllow(statement, wanted) {
    const { action } = statement;
    if (action === undefined)
        return;
    const patterns = action.strings.map(({ node, text }) => ({
        node,
        text: text.toLowerCase(),
    }));
    if (action.negated) {
        if (!patterns.some(({ text }) => (0,wildcard/* coversPattern */.p)(text, wanted)) && patterns.length > 0)
            yield ['NotAction', action.value];
        return;
    }
    const named = patterns.find(({ text }) => text === wanted);
    if (named !== undefined)
        yield ['named', named.node];
    const wild = patterns.find(({ text }) => text !== wanted && (0,wildcard/* coversPattern */.p)(text, wanted));
    if (wild !== undefined)
        yield ['wildcard', wild.node];
}

;// CONCATENATED MODULE: ./lib/src/validate/families/service-principal.js

/** Keys that tell for whom a service acts. */
const service_principal_sourceKeys = new Set([
    'aws:sourcearn',
    'aws:sourceaccount',
    'aws:sourceorgid',
    'aws:sourceorgpaths',
]);
/** Keys of callers that are people or roles; a service calling by itself has none of them. */
const callerKeys = new Set([
    'aws:principalorgid',
    'aws:principalorgpaths',
    'aws:principalarn',
    'aws:principalaccount',
    'aws:username',
]);
/**
 * Services that write to or call resources for customers, as their guides tell with a condition on
 * source keys. The service's own list is not published: others are left alone.
 */
const actingServices = new Set([
    'cloudtrail.amazonaws.com',
    'config.amazonaws.com',
    'delivery.logs.amazonaws.com',
    'logging.s3.amazonaws.com',
    's3.amazonaws.com',
    'ses.amazonaws.com',
    'sns.amazonaws.com',
]);
/** Allow statements for AWS services: whether they say on whose behalf. */
function* servicePrincipals(policy) {
    if (policy.type !== 'RESOURCE_POLICY')
        return;
    for (const statement of policy.statements) {
        const { principal, effect, clauses } = statement;
        if (effect !== 'Allow' || principal === undefined || principal.negated)
            continue;
        const services = principal.groups.filter((group) => group.type === 'Service');
        if (services.length === 0)
            continue;
        const isAlone = services.length === principal.groups.length;
        for (const { name, key, keyText, operator } of clauses) {
            const isCallerKey = callerKeys.has(name) || name.startsWith('aws:principaltag/');
            if (isAlone && isCallerKey && !operator.ifExists && operator.family !== 'Null')
                yield {
                    code: 'UNSUPPORTED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL',
                    at: [key],
                    details: `A service principal never carries ${keyText}: use aws:SourceArn, aws:SourceAccount or aws:SourceOrgID.`,
                };
            if (name === 'aws:referer')
                yield {
                    code: 'RECOMMENDED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL',
                    at: [key],
                    details: `For a service principal use aws:SourceArn, aws:SourceAccount or aws:SourceOrgID in place of ${keyText}.`,
                };
        }
        if (policy.isTrust || isRestricted(statement))
            continue;
        for (const { node, text } of services.flatMap((group) => knownStrings(group.items))) {
            if (!actingServices.has(text))
                continue;
            yield {
                code: 'RESTRICT_ACCESS_TO_SERVICE_PRINCIPAL',
                at: [node],
                details: `${text} acts for any of its customers: add aws:SourceArn, aws:SourceAccount or aws:SourceOrgID.`,
                unless: statement.condition === undefined ? [] : [statement.condition],
            };
        }
    }
}
function isRestricted(statement) {
    return statement.clauses.some(({ name }) => service_principal_sourceKeys.has(name) || name.startsWith('kms:encryptioncontext:'));
}

;// CONCATENATED MODULE: ./lib/src/validate/families/sid.js

/** Statement identifiers: empty, with characters that are not supported, or used twice. */
function* sids(policy) {
    const bySid = new Map();
    for (const { sid } of policy.statements) {
        if (sid?.kind !== 'string' || sid.text === undefined)
            continue;
        if (sid.text === '') {
            yield {
                code: 'EMPTY_SID_VALUE',
                at: [sid],
                details: 'The Sid is empty: give it a value or leave it out.',
            };
            continue;
        }
        if (policy.type === 'IDENTITY_POLICY' && !/^[A-Za-z0-9]*$/.test(sid.text))
            yield {
                code: 'UNSUPPORTED_SID',
                at: [sid],
                details: 'A Sid of an identity policy can have only the letters a-z, A-Z and digits.',
            };
        (0,multimap/* addTo */.D)(bySid, sid.text, sid);
    }
    const recommended = policy.type === 'RESOURCE_POLICY';
    for (const [text, nodes] of bySid) {
        if (nodes.length < 2)
            continue;
        yield {
            code: recommended ? 'UNIQUE_SIDS_RECOMMENDED' : 'UNIQUE_SIDS_REQUIRED',
            at: nodes,
            details: `${nodes.length} statements have the Sid ${text}: ${recommended ? 'give each its own' : 'a Sid must be unique in a policy of this type'}.`,
        };
    }
}

;// CONCATENATED MODULE: ./lib/src/validate/families/tag-key.js



/**
 * Services with actions for which resource tags are known not to count. The service's own table is not
 * published: where nothing is known, nothing is said.
 */
const servicesConcerned = new Set([
    'codeguru-reviewer',
    'elasticmapreduce',
    'logs',
    'secretsmanager',
]);
/** aws:ResourceTag on actions of services that do not look at the tags of resources. */
function* tagKeys(policy) {
    for (const statement of policy.statements) {
        const clause = statement.clauses.find((clause) => clause.name.startsWith('aws:resourcetag/'));
        const { effect, action } = statement;
        if (clause === undefined || effect === undefined || action === undefined)
            continue;
        if (action.negated)
            yield {
                code: effect === 'Allow'
                    ? 'ALLOW_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE'
                    : 'DENY_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE',
                at: [action.value, clause.key],
                details: `NotAction takes in services that do not support ${clause.keyText}: ${effect === 'Allow' ? 'they are not allowed' : 'they are not denied'} by this statement.`,
            };
        else
            yield* unsupported(statement, clause, policy);
    }
}
function* unsupported(statement, clause, policy) {
    const nodes = [];
    const services = new Set();
    for (const { node, text } of statement.action?.strings ?? []) {
        const prefix = text.slice(0, Math.max(0, text.indexOf(':'))).toLowerCase();
        if (!servicesConcerned.has(prefix))
            continue;
        const named = (0,expand/* expandAction */.l)(text, policy.catalogue);
        if (named.length === 0)
            continue;
        const supports = named.some(({ service, action }) => (0,condition_key/* carriesKey */.tX)(service, action, clause.name));
        if (supports)
            continue;
        nodes.push(node);
        services.add(prefix);
    }
    if (nodes.length === 0)
        return;
    yield {
        code: statement.effect === 'Allow'
            ? 'ALLOW_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE'
            : 'DENY_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE',
        at: [...nodes, clause.key],
        details: `These actions of ${[...services].join(', ')} do not support ${clause.keyText}: the statement does not ${statement.effect === 'Allow' ? 'allow' : 'deny'} them.`,
    };
}

;// CONCATENATED MODULE: ./lib/src/validate/families/trust.js


const rolesAnywhere = 'rolesanywhere.amazonaws.com';
const rolesAnywhereActions = ['sts:AssumeRole', 'sts:SetSourceIdentity', 'sts:TagSession'];
/** What role trust policies cannot have, and actions that do not fit who is trusted. */
function* trust(policy) {
    if (!policy.isTrust)
        return;
    for (const statement of policy.statements) {
        const { principal } = statement;
        for (const name of ['Resource', 'NotResource']) {
            const entry = (0,validate_node/* entryNamed */.OM)(statement.node, name);
            if (entry !== undefined)
                yield {
                    code: 'ROLE_TRUST_POLICY_SYNTAX_ERROR_RESOURCE',
                    at: [entry.value],
                    details: `A role trust policy has no ${name}: its resource is the role.`,
                };
        }
        if (principal?.negated === true)
            yield {
                code: 'ROLE_TRUST_POLICY_SYNTAX_ERROR_NOTPRINCIPAL',
                at: [principal.value],
                details: 'A role trust policy names whom it trusts: it has no NotPrincipal.',
            };
        if (principal?.value.text === '*')
            yield {
                code: 'ROLE_TRUST_POLICY_UNSUPPORTED_WILDCARD_IN_PRINCIPAL',
                at: [principal.value],
                details: 'A role trust policy cannot have "Principal": "*".',
            };
        yield* federatedSyntax(statement);
        yield* redundantSessions(statement);
        yield* mismatchedActions(statement);
        yield* rolesAnywhereGaps(statement);
    }
}
const domain = /^[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/;
const providerArn = /^arn:aws[a-z-]*:iam::\d{12}:(oidc|saml)-provider\/\S+$/;
function federatedKind(text) {
    const provider = providerArn.exec(text)?.[1];
    if (provider !== undefined)
        return provider === 'saml' ? 'saml' : 'web-identity';
    return domain.test(text) ? 'web-identity' : 'unknown';
}
function* federatedSyntax(statement) {
    for (const group of statement.principal?.groups ?? []) {
        if (group.type !== 'Federated')
            continue;
        for (const { node, text } of knownStrings(group.items)) {
            if (text.includes('${') || text === '*' || federatedKind(text) !== 'unknown')
                continue;
            yield {
                code: 'INVALID_FEDERATED_PRINCIPAL_SYNTAX_IN_ROLE_TRUST_POLICY',
                at: [node],
                details: `${text} is neither a provider's domain nor the ARN of an OIDC or SAML provider.`,
            };
        }
    }
}
const session = /^arn:(aws[a-z-]*):sts::(\d{12}):assumed-role\/([^/]+)\/.+$/;
function* redundantSessions(statement) {
    for (const group of statement.principal?.groups ?? []) {
        if (group.type !== 'AWS' || group.items.length < 2)
            continue;
        const named = knownStrings(group.items);
        for (const { node, text } of named) {
            const [, partition, account, role] = session.exec(text) ?? [];
            if (role === undefined)
                continue;
            const same = named.find((other) => other.text.startsWith(`arn:${partition ?? ''}:iam::${account ?? ''}:role/`) &&
                other.text.slice(other.text.lastIndexOf('/') + 1) === role);
            if (same === undefined)
                continue;
            yield {
                code: 'REDUNDANT_PRINCIPAL_IN_ROLE_TRUST_POLICY',
                at: [node],
                details: `${text} is a session of ${same.text}, which is trusted already.`,
            };
        }
    }
}
const wantedKind = new Map([
    ['sts:assumerole', 'role'],
    ['sts:assumerolewithwebidentity', 'web-identity'],
    ['sts:assumerolewithsaml', 'saml'],
]);
function* mismatchedActions(statement) {
    const { principal, action } = statement;
    if (principal === undefined || principal.negated || action === undefined || action.negated)
        return;
    if (principal.value.kind !== 'map')
        return;
    const trusted = [];
    for (const group of principal.groups) {
        for (const { node, text } of knownStrings(group.items))
            trusted.push({ node, kind: group.type === 'Federated' ? federatedKind(text) : 'role' });
    }
    const [first] = trusted;
    if (first === undefined || trusted.some(({ kind }) => kind === 'unknown'))
        return;
    for (const { node, text } of action.strings) {
        const wanted = wantedKind.get(text.toLowerCase());
        if (wanted === undefined || trusted.some(({ kind }) => kind === wanted))
            continue;
        yield {
            code: 'MISMATCHED_ACTION_FOR_PRINCIPAL',
            at: [node, first.node],
            details: `${text} does not fit the principal: use sts:AssumeRole for AWS and Service, sts:AssumeRoleWithWebIdentity for OIDC and sts:AssumeRoleWithSAML for SAML providers.`,
            unless: [principal.value],
        };
    }
}
function* rolesAnywhereGaps(statement) {
    const { principal, action } = statement;
    if (statement.effect !== 'Allow' || action === undefined || action.negated)
        return;
    const trusts = principal?.groups.some((group) => group.type === 'Service' &&
        knownStrings(group.items).some(({ text }) => text === rolesAnywhere));
    if (trusts !== true)
        return;
    const written = knownStrings((0,validate_node/* asList */.DD)(action.value)).map(({ text }) => text.toLowerCase());
    if (written.some((text) => text.includes('*')))
        return;
    const missing = rolesAnywhereActions.filter((name) => !written.includes(name.toLowerCase()));
    if (missing.length === 0)
        return;
    yield {
        code: 'MISSING_ACTION_FOR_ROLES_ANYWHERE_TRUST_POLICY',
        at: [action.value],
        details: `IAM Roles Anywhere also needs ${missing.join(' and ')}.`,
        unless: [action.value],
    };
}

;// CONCATENATED MODULE: ./lib/src/validate/families/variable.js


/** Policy variables: how they are written, and where they may stand. */
function* variables(policy) {
    const modern = policy.version?.text === '2012-10-17';
    // A version that is not known may be the modern one.
    const old = policy.version === undefined || policy.version.text === '2008-10-17';
    for (const statement of policy.statements) {
        yield* outOfPlace(statement);
        for (const { node, text } of statement.resource?.strings ?? [])
            yield* spelling(node, text, old && !modern);
        for (const clause of statement.clauses) {
            for (const { node, text } of knownScalars(clause.values)) {
                yield* spelling(node, text, old && !modern);
                yield* operatorFault(clause, node, text);
            }
        }
    }
}
function* outOfPlace(statement) {
    const { action, principal, sid } = statement;
    const places = [
        [action?.name ?? '', action?.items ?? []],
        [principal?.name ?? '', principal?.groups.flatMap((group) => group.items) ?? []],
        ['Sid', sid === undefined ? [] : [sid]],
    ];
    for (const [element, nodes] of places) {
        for (const { node, text } of knownStrings(nodes)) {
            if (!text.includes('${'))
                continue;
            yield {
                code: 'VARIABLE_UNSUPPORTED_IN_ELEMENT',
                at: [node],
                details: `${element} cannot have policy variables: only resources and condition values can.`,
            };
        }
    }
}
function* spelling(node, text, old) {
    if (!text.includes('${'))
        return;
    const found = variablesOf(text);
    for (const variable of found) {
        const fault = faultOf(variable);
        if (fault !== undefined)
            yield { code: fault[0], at: [node], details: fault[1] };
    }
    if (old && found.some((variable) => variable.closed))
        yield {
            code: 'VARIABLE_UNSUPPORTED_IN_VERSION',
            at: [node],
            details: 'Policy variables need Version 2012-10-17: here they are taken as plain text.',
        };
}
function faultOf(variable) {
    const { body, closed } = variable;
    if (!closed)
        return ['MISSING_BRACE_IN_VARIABLE', `The variable \${${body} has no closing brace.`];
    if (isEscape(variable))
        return undefined;
    if (body.trim() === '')
        return ['EMPTY_VARIABLE', 'There is no name between the braces.'];
    const comma = body.indexOf(',');
    const name = comma < 0 ? body : body.slice(0, comma);
    if (comma >= 0 && !/^\s*'[^']*'\s*$/.test(body.slice(comma + 1)))
        return [
            'MISSING_QUOTE_IN_VARIABLE',
            `The default value of \${${body}} stands between single quotes.`,
        ];
    if (/\s/.test(name))
        return ['UNSUPPORTED_SPACE_IN_VARIABLE', `The name of the variable \${${body}} has a space.`];
    return undefined;
}
function* operatorFault(clause, node, text) {
    const { family } = clause.operator;
    if (family === 'String' || family === 'Arn' || !text.includes('${'))
        return;
    yield {
        code: 'INVALID_VARIABLE_FOR_OPERATOR',
        at: [node],
        details: `A policy variable is a string: operators for ${family} cannot take ${text}.`,
    };
}

;// CONCATENATED MODULE: ./lib/src/validate/families/wildcard.js



/** Keys that every signed request has. */
const alwaysPresent = new Set([
    'aws:principalarn',
    'aws:principalaccount',
    'aws:principaltype',
    'aws:userid',
]);
/** Keys that draw the border of an account, an organization or a network. */
const sensitiveKeys = new Set([
    'aws:principalaccount',
    'aws:principalorgid',
    'aws:resourceaccount',
    'aws:resourceorgid',
    'aws:sourceaccount',
    'aws:sourceorgid',
    'aws:sourcevpc',
    'aws:sourcevpce',
    'aws:vpceaccount',
    'aws:vpceorgid',
]);
/** Letters that must stand before each wildcard of a subject. */
const lettersBeforeWildcard = 6;
/** Wildcards in condition values: without effect, without need, or too wide. */
function* wildcards(policy) {
    for (const statement of policy.statements) {
        for (const clause of statement.clauses) {
            const { family, like } = clause.operator;
            if (family === 'String' && !like)
                yield* unheard(clause);
            if (like)
                yield* bareStar(clause);
            if (family === 'String' && like)
                yield* tooWide(clause, statement);
        }
    }
}
function* unheard(clause) {
    for (const { node, text } of knownStrings(clause.values)) {
        if (!(0,glob/* hasWildcard */.r)(withoutVariables(text, '')))
            continue;
        yield {
            code: 'WILDCARD_WITHOUT_LIKE_OPERATOR',
            at: [node],
            details: `The wildcard in ${text} is taken as a letter: only StringLike and StringNotLike have wildcards.`,
        };
    }
}
function* bareStar(clause) {
    const { operator, values, keyText, name } = clause;
    const stars = knownStrings(values).filter(({ text }) => text === '*');
    const [star] = stars;
    if (star === undefined)
        return;
    const at = [star.node];
    if (values.length > 1) {
        if (!operator.negated)
            yield {
                code: 'REDUNDANT_KEY_DUE_TO_WILDCARD_IN_CONDITION',
                at,
                details: `"*" takes in the other values of ${keyText}.`,
            };
        return;
    }
    if (operator.ifExists && !operator.negated)
        yield {
            code: 'REDUNDANT_KEY_DUE_TO_WILDCARD_IN_CONDITION',
            at,
            details: `The condition on ${keyText} always holds: "*" with IfExists takes in everything.`,
        };
    else if (operator.set !== undefined || operator.family !== 'String')
        return;
    else if (!operator.negated)
        yield {
            code: 'EQUIVALENT_TO_NULL_FALSE',
            at,
            details: `"*" only asks that ${keyText} is there: Null with false says so.`,
        };
    else if (alwaysPresent.has(name))
        yield {
            code: 'REDUNDANT_STATEMENT_DUE_TO_WILDCARD_IN_CONDITION',
            at,
            details: `Every request has ${keyText}, so the condition never holds.`,
        };
    else
        yield {
            code: 'EQUIVALENT_TO_NULL_TRUE',
            at,
            details: `Not like "*" only asks that ${keyText} is absent: Null with true says so.`,
        };
}
function* tooWide(clause, statement) {
    const { name, keyText, operator } = clause;
    const sensitive = sensitiveKeys.has(name);
    const subject = name.endsWith(':sub') && name.slice(0, -':sub'.length).includes('.');
    const userid = name === 'aws:userid';
    if (!sensitive && !userid && !(subject && statement.effect === 'Allow' && !operator.negated))
        return;
    for (const { node, text } of knownStrings(clause.values)) {
        const reaches = ['wildcard', 'variable'];
        for (const reach of reaches) {
            const open = sensitive
                ? reachesAcross(text, reach)
                : userid
                    ? opensUserid(text, reach)
                    : opensSubject(text, reach);
            if (!open)
                continue;
            yield {
                code: reach === 'wildcard' ? 'WILDCARD_USAGE_TOO_PERMISSIVE' : 'VARIABLE_USAGE_TOO_PERMISSIVE',
                at: [node],
                details: `A ${reach} makes ${text} too wide for ${keyText}: ${sensitive
                    ? 'name the value in full'
                    : userid
                        ? 'keep it right of the colon'
                        : `put at least ${lettersBeforeWildcard} letters before it`}.`,
            };
        }
    }
}
function reachesAcross(text, reach) {
    return reach === 'variable' ? hasVariable(text) : (0,glob/* hasWildcard */.r)(withoutVariables(text, ''));
}
/** Left of the colon a wildcard may only stand alone. */
function opensUserid(text, reach) {
    const plain = withoutVariables(text, '\u0000');
    const colon = plain.indexOf(':');
    const left = colon < 0 ? plain : plain.slice(0, colon);
    if (left.length === 1)
        return false;
    return reach === 'variable' ? hasVariable(text) && left.includes('\u0000') : (0,glob/* hasWildcard */.r)(left);
}
function opensSubject(text, reach) {
    if (reach === 'variable' && !hasVariable(text))
        return false;
    const marks = new Set(variablesOf(text).map((variable) => variable.start));
    let letters = 0;
    for (let at = 0; at < text.length; at += 1) {
        const isVariable = marks.has(at);
        const isWildcard = text[at] === '*' || text[at] === '?';
        if (isVariable ? reach === 'variable' : reach === 'wildcard' && isWildcard) {
            if (letters < lettersBeforeWildcard)
                return true;
        }
        if (isVariable)
            at = Math.max(at, text.indexOf('}', at));
        letters = isVariable || isWildcard ? 0 : letters + 1;
    }
    return false;
}

// EXTERNAL MODULE: ./lib/src/model/span.js
var span = __webpack_require__(274);
;// CONCATENATED MODULE: ./lib/src/validate/finding.js

/** Findings whose spans are offsets into `text`, in the service's shape. */
function toServiceFindings(findings, text) {
    if (findings.length === 0)
        return [];
    const starts = (0,span/* lineStarts */._$)(text);
    const position = (offset) => {
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - (starts[low] ?? 0), offset };
    };
    return findings.map((finding) => ({
        findingType: finding.findingType,
        issueCode: finding.issueCode,
        findingDetails: finding.findingDetails,
        learnMoreLink: finding.learnMoreLink,
        locations: finding.locations.map(({ path, span }) => ({
            path,
            span: { start: position(span.start), end: position(span.end) },
        })),
    }));
}

;// CONCATENATED MODULE: ./lib/src/validate/validate.js




























/** In the order in which findings at the same place are listed. */
const families = [
    quotaExcess,
    grammar,
    sids,
    empties,
    principals,
    trust,
    oidc,
    servicePrincipals,
    resourcePolicies,
    organizationPolicies,
    actions,
    rolePassing,
    arns,
    variables,
    conditionOperators,
    conditionKeys,
    conditionTypes,
    conditionValues,
    ipRanges,
    wildcards,
    keyPairs,
    tagKeys,
    redundancies,
];
/**
 * What ValidatePolicy would say of a document, placed in its source. Findings that touch an unresolved
 * part, or that an unread part could make untrue, are withheld and counted.
 */
function validateDocument(question) {
    return validateNode((0,validate_node/* readNode */.XH)(question.value), question);
}
/** The same for the nodes of the document. */
function validateNode(root, question) {
    const policy = readPolicy(root, {
        type: question.policyType,
        resourceType: question.policyType === 'RESOURCE_POLICY' ? question.resourceType : undefined,
        catalogue: question.catalogue,
        text: question.text,
    });
    const drafts = draftsOf(policy);
    const stands = drafts.filter((draft) => !draft.at.some(validate_node/* isUnread */.KJ) && !(draft.unless?.some(validate_node/* holdsUnread */.cS) ?? false));
    const ordered = stands
        .map((draft, index) => ({ draft, index, order: draft.at[0]?.order ?? 0 }))
        .sort((a, b) => a.order - b.order || a.index - b.index);
    return {
        findings: ordered.map(({ draft }) => locate(draft, question.catalogue)),
        withheld: drafts.length - stands.length,
    };
}
function draftsOf(policy) {
    const mismatches = [...dataTypes(policy)];
    if (mismatches.length > 0 || policy.root.kind !== 'map')
        return mismatches;
    return families.flatMap((family) => [...family(policy)]);
}
function locate(draft, catalogue) {
    const dated = codes/* catalogueCodes */._o.has(draft.code);
    return {
        findingType: (0,codes/* findingTypeOf */.fO)(draft.code) ?? codes/* findingTypes */.v8[0],
        issueCode: draft.code,
        findingDetails: dated
            ? `${draft.details} (By the service data of ${catalogue.date}.)`
            : draft.details,
        learnMoreLink: (0,codes/* learnMoreLink */.CU)(draft.code),
        locations: draft.at.map((node) => ({ path: (0,validate_node/* pathOf */.XM)(node), span: node.span })),
        catalogueDate: dated ? catalogue.date : undefined,
    };
}
/** ValidatePolicy's answer to a policy text, in its shape and order, details in our words. */
function validatePolicy(question) {
    const { text, value } = question;
    if ('message' in value)
        return toServiceFindings([syntaxError(text, value)], text);
    const { findings } = validateDocument({ ...question, value });
    return toServiceFindings(findings, text);
}
function syntaxError(text, fault) {
    return {
        findingType: 'ERROR',
        issueCode: 'JSON_SYNTAX_ERROR',
        findingDetails: `The text is no JSON: ${fault.message} at index ${fault.offset}.`,
        learnMoreLink: (0,codes/* learnMoreLink */.CU)('JSON_SYNTAX_ERROR'),
        locations: [{ path: [], span: { file: '', start: 0, end: text.length } }],
        catalogueDate: undefined,
    };
}


/***/ })

};
