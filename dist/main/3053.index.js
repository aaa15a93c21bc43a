'use strict';
exports.id = 3053;
exports.ids = [3053];
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

/***/ 2728:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validate: () => (/* binding */ validate)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var p_map__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__.later(606, 606);
/* harmony import */ var _adapters_decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6041);
/* harmony import */ var _adapters_given_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(877);
/* harmony import */ var _catalogue_decode_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9880);
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5516);
/* harmony import */ var _config_nearest_name_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1663);
/* harmony import */ var _parse_json_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7387);
/* harmony import */ var _parse_values_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6066);
/* harmony import */ var _report_printable_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1634);
/* harmony import */ var _validate_validate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4247);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3954);












/** Questions to the service at the same time. */
const concurrency = 4;
const policyTypes = [
    'IDENTITY_POLICY',
    'RESOURCE_POLICY',
    'SERVICE_CONTROL_POLICY',
    'RESOURCE_CONTROL_POLICY',
];
/** The resource types that ValidatePolicy has checks for. */
const resourceTypes = [
    'AWS::S3::Bucket',
    'AWS::S3::AccessPoint',
    'AWS::S3::MultiRegionAccessPoint',
    'AWS::S3ObjectLambda::AccessPoint',
    'AWS::IAM::AssumeRolePolicyDocument',
    'AWS::DynamoDB::Table',
];
/** `validate`: policy documents against the embedded validator or the service, in the service's own shape. */
async function validate(io, files, options) {
    const policyType = typeOf(options.policyType);
    const { resourceType } = options;
    if (resourceType !== undefined && !resourceTypes.some((type) => type === resourceType))
        io.stderr(`${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$)(`the service has no checks of its own for "${resourceType}"${(0,_config_nearest_name_js__WEBPACK_IMPORTED_MODULE_8__/* .didYouMean */ .a)(resourceType, resourceTypes)}`)}\n`);
    const texts = await Promise.all(files.map(async (file) => ({ file, text: await textOf(io, file) })));
    const catalogue = (0,_catalogue_decode_js__WEBPACK_IMPORTED_MODULE_9__/* .decodeCatalogue */ .w)(io.data.text('catalogue'));
    const embedded = texts.map(({ file, text }) => ({
        file,
        findings: ask(text, policyType, options.resourceType, catalogue),
    }));
    if (options.live !== true && options.compare !== true)
        return print(io, embedded, options);
    const { openLive } = await __webpack_require__.e(/* import() */ 3172).then(__webpack_require__.bind(__webpack_require__, 791));
    const session = openLive(io.environment, 0);
    const live = await (0,p_map__WEBPACK_IMPORTED_MODULE_10__/* ["default"] */ .Ay)(texts, ({ file, text }) => askLive(session, file, text, policyType, options.resourceType), { concurrency });
    return options.compare === true ? compare(io, embedded, live, options) : print(io, live, options);
}
function typeOf(text) {
    if (text === undefined)
        return 'IDENTITY_POLICY';
    const found = policyTypes.find((type) => type === text);
    if (found === undefined)
        throw new _config_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`"${text}" is none of ${policyTypes.join(', ')}${(0,_config_nearest_name_js__WEBPACK_IMPORTED_MODULE_8__/* .didYouMean */ .a)(text, policyTypes)}`);
    return found;
}
async function textOf(io, path) {
    if (path === '-')
        return io.stdin();
    const read = (0,_adapters_given_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readGiven */ .Q)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, path), _adapters_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .maximumFileBytes */ .WH);
    if ('problem' in read)
        throw new _config_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`${path} could not be read: ${read.problem}`);
    return read.toString('utf8');
}
function ask(text, policyType, resourceType, catalogue) {
    const fault = faultOf(text);
    const [node] = fault === undefined ? (0,_parse_json_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .q)({ path: 'policy.json', text }).nodes : [];
    const value = node === undefined
        ? (fault ?? { message: 'nothing is in it', offset: 0 })
        : (0,_parse_values_js__WEBPACK_IMPORTED_MODULE_11__/* .nodeToValue */ .Z)(node, { literals: 'json' });
    return (0,_validate_validate_js__WEBPACK_IMPORTED_MODULE_5__/* .validatePolicy */ .tE)({ text, value, policyType, resourceType, catalogue });
}
/** Why the text is not JSON, as strictly as the service reads it. */
function faultOf(text) {
    try {
        JSON.parse(text.replace(/^\ufeff/, ''));
        return undefined;
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        const [problem] = (0,_parse_json_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .q)({ path: 'policy.json', text }).problems;
        return {
            message: problem?.message ?? message.replace(/ in JSON at position.*$/, ''),
            offset: problem?.span.start ?? 0,
        };
    }
}
async function askLive(session, file, text, policyType, resourceType) {
    const answer = await session.validatePolicy({ text, policyType, resourceType });
    if (answer.kind === 'refused')
        throw new _config_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .OperationalError */ .LE(`${file}: ${answer.text}`);
    return { file, findings: answer.value };
}
function print(io, results, options) {
    const [only] = results;
    if (options.format === 'json') {
        const shape = results.length === 1 && only !== undefined
            ? { findings: only.findings, nextToken: null }
            : { results };
        io.stdout(`${JSON.stringify(shape, null, 2)}\n`);
    }
    else {
        for (const { file, findings } of results) {
            io.stdout(`${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$)(file)}: ${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .LS)(findings.length, 'finding')}\n`);
            for (const finding of findings)
                io.stdout(`  ${describe(finding)}\n`);
        }
    }
    const failed = results.some(({ findings }) => findings.some(({ findingType }) => findingType === 'ERROR' || findingType === 'SECURITY_WARNING'));
    return failed ? _io_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .h.findings : _io_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .h.clean;
}
function describe(finding) {
    const [first] = finding.locations;
    const at = first === undefined ? '' : `${first.span.start.line}:${first.span.start.column + 1} `;
    return `${at}${finding.findingType} ${finding.issueCode}: ${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$)(finding.findingDetails)}`;
}
/** Where the two differ, finding by finding; 0 where they agree. */
function compare(io, embedded, live, options) {
    const differences = embedded.flatMap(({ file, findings }, index) => {
        const theirs = live[index]?.findings ?? [];
        return [
            ...without(theirs, findings).map((finding) => ({ file, only: 'service', finding })),
            ...without(findings, theirs).map((finding) => ({ file, only: 'embedded', finding })),
        ];
    });
    if (options.format === 'json') {
        io.stdout(`${JSON.stringify({ documents: embedded.length, differences }, null, 2)}\n`);
    }
    else {
        for (const { file, only, finding } of differences) {
            const who = only === 'service' ? 'the service' : 'the embedded validator';
            io.stdout(`${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$)(file)}: only ${who}: ${describe(finding)}\n`);
        }
        io.stderr(`${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .LS)(differences.length, 'difference')} in ${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .LS)(embedded.length, 'document')}\n`);
    }
    return differences.length === 0 ? _io_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .h.clean : _io_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .h.findings;
}
/** The findings that the others do not have: by type, code and places, as often as they stand there. */
function without(findings, others) {
    const keyOf = ({ findingType, issueCode, locations }) => JSON.stringify([findingType, issueCode, locations.map(({ span }) => span)]);
    const left = new Map();
    for (const other of others)
        left.set(keyOf(other), (left.get(keyOf(other)) ?? 0) + 1);
    return findings.filter((finding) => {
        const count = left.get(keyOf(finding)) ?? 0;
        left.set(keyOf(finding), count - 1);
        return count <= 0;
    });
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

/***/ 6066:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ nodeToValue)
/* harmony export */ });
const jsonNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
/** The value a syntax tree spells out. Tags are not looked at. */
function nodeToValue(node, options) {
    if (node.kind === 'scalar')
        return scalarValue(node, options);
    if (node.kind === 'map')
        return mapValue(node, options);
    const items = node.items.map((item) => nodeToValue(item, options));
    const list = { kind: 'list', items, span: node.span };
    return node.open === undefined ? list : { ...list, open: node.open };
}
function mapValue(node, options) {
    let open = node.open;
    const entries = node.entries.map(({ key, value }) => {
        open ??= key.pieces.find((piece) => piece.kind === 'unresolved');
        return {
            key: { kind: 'string', pieces: key.pieces, span: key.span },
            value: nodeToValue(value, options),
        };
    });
    const map = { kind: 'map', entries, span: node.span };
    return open === undefined ? map : { ...map, open };
}
function scalarValue(node, options) {
    const { span, text, pieces } = node;
    if (node.style === 'plain') {
        const only = pieces[0];
        if (pieces.length === 1 && only?.kind === 'unresolved')
            return only;
        if (options.literals === 'json') {
            if (text === 'true' || text === 'false')
                return { kind: 'bool', value: text === 'true', span };
            if (text === 'null')
                return { kind: 'null', span };
            if (jsonNumber.test(text))
                return { kind: 'number', value: Number(text), text, span };
        }
    }
    return { kind: 'string', pieces, span };
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
