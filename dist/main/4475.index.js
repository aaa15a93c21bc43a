'use strict';
exports.id = 4475;
exports.ids = [4475];
exports.modules = {

/***/ 9033:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ partOf),
/* harmony export */   Ed: () => (/* binding */ resolveChoice),
/* harmony export */   oL: () => (/* binding */ resolveBaseline),
/* harmony export */   p: () => (/* binding */ bindableFeatures),
/* harmony export */   qe: () => (/* binding */ parseBaselineReference)
/* harmony export */ });
/* unused harmony export matchVersion */
/* harmony import */ var _model_multimap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4347);
/* harmony import */ var _model_edit_distance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9316);


/** The id and version of `veeam/backup-for-aws/worker@10`. */
function parseBaselineReference(text) {
    const at = text.indexOf('@');
    return at < 0
        ? { id: text, version: undefined }
        : { id: text.slice(0, at), version: text.slice(at + 1) };
}
const numbersOf = (version) => version
    .toLowerCase()
    .replace(/^v(?=\d)/, '')
    .split(/[.-]/);
/** The declared version that `wanted` means: itself, `v4.2` for `4.2`, `10` for build `10.0.0.232`. */
function matchVersion(wanted, declared) {
    if (declared.includes(wanted))
        return wanted;
    const parts = numbersOf(wanted);
    const startsWith = (long, short) => short.every((part, index) => long[index] === part);
    const same = declared.filter((version) => {
        const own = numbersOf(version);
        return startsWith(parts, own) || startsWith(own, parts);
    });
    return same.at(-1);
}
/** Names that a message lists at most. */
const mostNamed = 24;
function problem(what, baseline, name, known) {
    const nearest = (0,_model_edit_distance_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestName */ .q)(name, known);
    const end = known.length === 0
        ? `it has none`
        : `it has ${known.slice(0, mostNamed).join(', ')}${known.length > mostNamed ? ` and ${String(known.length - mostNamed)} more` : ''}`;
    const hint = nearest === undefined ? '' : `; did you mean ${nearest}?`;
    return {
        what,
        name,
        known,
        nearest,
        message: `${baseline.id} has no ${what} ${name}: ${end}${hint}`,
    };
}
/** Every name that a binding may list among the features of a baseline: features and variants. */
function bindableFeatures(baseline) {
    return [
        ...baseline.features.map((feature) => feature.id),
        ...baseline.variants.flatMap((group) => group.names.map((name) => name.id)),
    ];
}
const holds = (among, one) => among === undefined || one === undefined || among.includes(one);
function placeOf(entry, chosen) {
    if (!holds(entry.versions, chosen.version) || !holds(entry.editions, chosen.edition))
        return 'other';
    const pinned = entry.variant === undefined ? undefined : chosen.pinned.get(entry.variant.group);
    if (entry.variant !== undefined && pinned !== undefined && !pinned.has(entry.variant.name))
        return 'other';
    if (entry.feature !== undefined && !chosen.features.has(entry.feature))
        return 'optional';
    return entry.variant !== undefined && pinned === undefined ? 'alternative' : 'required';
}
const inPartition = (text, partition) => text.replaceAll('${Partition}', partition);
/** The grant with the partition of the edition filled in. */
function filled(grant, partition) {
    if (partition === undefined)
        return grant;
    const texts = (values) => values.map((value) => inPartition(value, partition));
    const condition = grant.condition &&
        Object.fromEntries(Object.entries(grant.condition).map(([operator, keys]) => [
            operator,
            Object.fromEntries(Object.entries(keys).map(([key, values]) => [key, texts(values)])),
        ]));
    return {
        ...grant,
        resources: texts(grant.resources),
        ...(grant.notResources && { notResources: texts(grant.notResources) }),
        ...(condition && { condition }),
    };
}
function withoutDefects(grant, defective) {
    const actions = grant.actions.filter((action) => !defective.has(action.toLowerCase()));
    if (actions.length === grant.actions.length)
        return grant;
    if (actions.length === 0 && grant.notActions === undefined)
        return undefined;
    return { ...grant, actions };
}
/** Groups in order of first appearance. */
function grouped(grants, nameOf, titleOf) {
    const groups = new Map();
    for (const grant of grants) {
        const name = nameOf(grant);
        (0,_model_multimap_js__WEBPACK_IMPORTED_MODULE_1__/* .addTo */ .D)(groups, name, grant);
    }
    return [...groups].map(([name, members]) => ({ name, title: titleOf(name), grants: members }));
}
function choose(baseline, choice) {
    const problems = [];
    const version = choice.version === undefined
        ? baseline.versions.at(-1)
        : matchVersion(choice.version, baseline.versions);
    if (choice.version !== undefined && version === undefined) {
        problems.push(problem('version', baseline, choice.version, baseline.versions));
    }
    const edition = choice.edition ?? baseline.editions[0];
    if (choice.edition !== undefined && !baseline.editions.includes(choice.edition)) {
        problems.push(problem('edition', baseline, choice.edition, baseline.editions));
    }
    const known = bindableFeatures(baseline);
    for (const feature of choice.features ?? []) {
        if (!known.includes(feature))
            problems.push(problem('feature', baseline, feature, known));
    }
    if (problems.length > 0)
        return problems;
    const features = new Set(choice.features);
    const pinned = new Map();
    for (const group of baseline.variants) {
        const names = group.names.map((name) => name.id).filter((name) => features.has(name));
        if (names.length > 0)
            pinned.set(group.group, new Set(names));
    }
    const partition = baseline.partitions?.find((entry) => entry.edition === edition)?.partition;
    return { version, edition, features, pinned, partition };
}
const failed = (problems) => ({
    ok: false,
    problem: problems.map((entry) => entry.message).join('; '),
    problems,
});
/**
 * What a baseline asks for under one choice of version (default: the newest), edition (default: the first) and
 * features (default: none, the required grants alone). `choice.baseline` is not looked at.
 */
function resolveChoice(baseline, choice) {
    const chosen = choose(baseline, choice);
    if (!('features' in chosen))
        return failed(chosen);
    return { ok: true, value: resolved(baseline, chosen) };
}
/** As `resolveChoice`, with the baseline looked up by its id; `id@version` is accepted where no version is given. */
function resolveBaseline(library, choice) {
    const { id, version } = parseBaselineReference(choice.baseline);
    const baseline = library.get(id);
    if (baseline !== undefined) {
        return resolveChoice(baseline, { ...choice, version: choice.version ?? version });
    }
    const known = library.ids();
    const nearest = (0,_model_edit_distance_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestName */ .q)(id, known);
    const hint = nearest === undefined ? '' : `: did you mean ${nearest}?`;
    return failed([
        { what: 'baseline', name: id, known, nearest, message: `there is no baseline ${id}${hint}` },
    ]);
}
/** What one of the published lists that a choice follows asks for. */
function partOf(resolved, list) {
    const isOfList = (grant) => grant.lists.includes(list);
    const required = resolved.required.filter(isOfList);
    if (required.length === 0)
        return resolved;
    return {
        ...resolved,
        required,
        contested: resolved.contested.filter(isOfList),
        alternatives: [],
        lists: [list],
    };
}
function resolved(baseline, chosen) {
    const lists = new Set();
    for (const grant of baseline.grants) {
        const place = placeOf(grant, chosen);
        if (place === 'required' && grant.omittedBy === undefined) {
            for (const list of grant.lists)
                lists.add(list);
        }
    }
    const followed = baseline.sources
        .filter((source) => lists.has(source.list) &&
        (source.version === undefined || source.version === chosen.version) &&
        (source.edition === undefined || source.edition === chosen.edition))
        .map((source) => source.list);
    const follows = new Set(followed);
    const defects = baseline.defects.filter((defect) => defect.lists === undefined ? true : defect.lists.some((list) => follows.has(list)));
    const defective = new Set(baseline.defects.map((defect) => defect.action.toLowerCase()));
    const by = new Map([
        ['required', []],
        ['optional', []],
        ['alternative', []],
    ]);
    for (const grant of baseline.grants) {
        const sound = withoutDefects(grant, defective);
        if (sound !== undefined)
            by.get(placeOf(grant, chosen))?.push(filled(sound, chosen.partition));
    }
    const required = by.get('required') ?? [];
    const titles = new Map(baseline.features.map((feature) => [feature.id, feature.title]));
    const alternatives = by.get('alternative') ?? [];
    return {
        baseline,
        version: chosen.version,
        edition: chosen.edition,
        features: [...chosen.features],
        required: required.filter((grant) => grant.omittedBy === undefined),
        contested: required.filter((grant) => grant.omittedBy !== undefined),
        optional: grouped(by.get('optional') ?? [], (grant) => grant.feature ?? '', (name) => titles.get(name) ?? name),
        alternatives: baseline.variants.flatMap((group) => {
            const members = alternatives.filter((grant) => grant.variant?.group === group.group);
            if (members.length === 0)
                return [];
            const title = new Map(group.names.map((name) => [name.id, name.title]));
            return [
                {
                    group: group.group,
                    variants: grouped(members, (grant) => grant.variant?.name ?? '', (name) => title.get(name) ?? name),
                },
            ];
        }),
        forbidden: baseline.forbidden,
        managedPolicies: baseline.managedPolicies.filter((policy) => placeOf(policy, chosen) === 'required'),
        trust: baseline.trust.filter((entry) => holds(entry.versions, chosen.version) &&
            (entry.feature === undefined || chosen.features.has(entry.feature))),
        defects,
        lists: followed,
    };
}


/***/ }),

/***/ 601:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ clausesOf),
/* harmony export */   O: () => (/* binding */ marksOf)
/* harmony export */ });
/**
 * Words by which a vendor's policies are known besides their actions: names within ARNs, keys of tags, values of
 * conditions. `role/clumio-*` has `clumio-`, `aws:ResourceTag/CrowdStrikeManaged` has `crowdstrikemanaged`.
 */
/** Shorter words, and those without four letters, are anybody's. */
const leastLetters = 4;
const mostMarks = 2_000;
/** What the reader is to fill in, and what IAM fills in itself; wildcards and what cuts an ARN. */
const seams = /\$\{[^{}]{0,300}\}|[*?:/,|]+/;
const tagKey = /^[a-z0-9-]+:(?:resource|request|principal)tag\/(.+)$/i;
const servicePrincipal = /\.amazonaws\.com(?:\.cn)?$/i;
/**
 * The telling words of one statement, lower case, each behind `=`; a text of any length is read up to 500 characters.
 * `clauses`: the keys of its conditions with their values.
 */
function marksOf(resources, clauses) {
    const marks = new Set();
    const add = (text) => {
        for (const word of text.slice(0, 500).split(seams)) {
            if (marks.size >= mostMarks)
                return;
            if (isTelling(word))
                marks.add(`=${word.toLowerCase()}`);
        }
    };
    const addText = (text) => add(isArn(text) ? behindAccount(text) : text);
    for (const text of resources)
        if (isArn(text))
            addText(text);
    for (const [key, values] of clauses) {
        const tag = tagKey.exec(key.slice(0, 300))?.[1];
        if (tag !== undefined)
            add(tag);
        for (const value of values)
            if (!servicePrincipal.test(value.slice(0, 300)))
                addText(value);
    }
    return marks;
}
/** The clauses of a condition block: operator \u2192 key \u2192 values. */
const clausesOf = (condition = {}) => Object.values(condition).flatMap((keys) => Object.entries(keys));
const isArn = (text) => text.startsWith('arn:');
/** What an ARN names, behind its account. */
function behindAccount(arn) {
    let at = 0;
    for (let colons = 0; colons < 5; colons += 1) {
        at = arn.indexOf(':', at) + 1;
        if (at === 0)
            return '';
    }
    return arn.slice(at);
}
const isTelling = (word) => word.length <= 80 && word.replace(/[^a-z]/gi, '').length >= leastLetters;


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

/***/ 6106:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Al: () => (/* binding */ equalityOf),
/* harmony export */   IY: () => (/* binding */ consequence),
/* harmony export */   jP: () => (/* binding */ equalitySymbol)
/* harmony export */ });
const start = 'is ["';
/** The symbol of the condition that what a symbol stands for is a text. */
const equalitySymbol = (subject, text) => `is ${JSON.stringify([subject, text])}`;
/** What a side of a condition says; a named case says that its symbol has that value. */
function equalityOf(symbol, holds) {
    if (typeof holds === 'string')
        return { subject: symbol, text: holds, is: true };
    if (!symbol.startsWith(start))
        return undefined;
    try {
        const [subject = '', text = ''] = JSON.parse(symbol.slice(3));
        return { subject, text, is: holds };
    }
    catch {
        // A file may be called so.
        return undefined;
    }
}
/** What one equality makes of another: nothing has two values. Undefined where it says nothing of it. */
function consequence(known, other) {
    if (known.subject !== other.subject)
        return undefined;
    if (known.text === other.text)
        return known.is === other.is;
    return known.is ? !other.is : undefined;
}


/***/ }),

/***/ 7086:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ unresolvedIn),
/* harmony export */   z: () => (/* binding */ renderPolicy)
/* harmony export */ });
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1925);

/** Depth of the deepest policy that is rendered; deeper parts become `$unresolved`. IAM's own limit is far below. */
const maxDepth = 60;
/**
 * A policy value as JSON, holes written in place: `"arn:aws:s3:::${var.bucket}/*"`, a wholly unresolved
 * value as `{"$unresolved": text}`, an open list's rest as a last `{"$open": text}`, undecided branches
 * as `{"$alternatives": [\u2026]}`.
 */
function renderPolicy(value) {
    const unresolved = [];
    const path = [];
    const hole = (part, index) => {
        unresolved.push({ unresolved: part, path: [...path], index });
    };
    const within = (step, body) => {
        path.push(step);
        const result = body();
        path.pop();
        return result;
    };
    const string = (node) => {
        const [only] = node.pieces;
        if (node.pieces.length === 1 && only?.kind === 'unresolved')
            return whole(only);
        let index = 0;
        for (const piece of node.pieces) {
            if (piece.kind === 'unresolved') {
                hole(piece, index);
                index += piece.text.length + 3;
            }
            else
                index += piece.text.length;
        }
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .displayOf */ .E3)(node);
    };
    const whole = (node) => {
        hole(node, undefined);
        return { $unresolved: node.text };
    };
    const list = (items, open, depth) => {
        const out = [];
        for (const item of items) {
            if (item.kind === 'absent')
                continue;
            out.push(within(out.length, () => render(item, depth + 1)));
        }
        if (open !== undefined) {
            within(out.length, () => hole(open, undefined));
            out.push({ $open: open.text });
        }
        return out;
    };
    const map = (node, depth) => {
        const out = Object.create(null);
        for (const entry of node.entries) {
            if (entry.value.kind === 'absent')
                continue;
            const key = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .displayOf */ .E3)(entry.key);
            out[key] = within(key, () => render(entry.value, depth + 1));
        }
        const open = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .furtherEntries */ .BJ)(node);
        if (open !== undefined) {
            within('$open', () => hole(open, undefined));
            out['$open'] = open.text;
        }
        return out;
    };
    const alternatives = (branches, depth) => {
        const present = branches.filter((branch) => branch.value.kind !== 'absent');
        return {
            $alternatives: within('$alternatives', () => present.map((branch, i) => within(i, () => render(branch.value, depth + 1)))),
        };
    };
    const render = (node, depth) => {
        if (depth > maxDepth)
            return { $unresolved: '\u2026' };
        switch (node.kind) {
            case 'null':
            case 'absent':
                return null;
            case 'bool':
                return node.value;
            case 'number':
                return Number.isSafeInteger(node.value) || String(node.value) === node.text
                    ? node.value
                    : node.text;
            case 'string':
                return string(node);
            case 'list':
                return list(node.items, node.open, depth);
            case 'map':
                return map(node, depth);
            case 'json':
                return render(node.value, depth + 1);
            case 'alternatives':
                return alternatives(node.branches, depth);
            case 'unresolved':
                return whole(node);
        }
    };
    return { policy: render(value, 0), unresolved };
}
/** The parts of a policy that are not known, as `renderPolicy` tells them; most policies have none. */
function unresolvedIn(value) {
    return holdsHole(value, 0) ? renderPolicy(value).unresolved : [];
}
function holdsHole(value, depth) {
    if (depth > maxDepth)
        return false;
    switch (value.kind) {
        case 'unresolved':
            return true;
        case 'string':
            return value.pieces.some((piece) => piece.kind === 'unresolved');
        case 'list':
            return value.open !== undefined || value.items.some((item) => holdsHole(item, depth + 1));
        case 'map':
            return (value.open !== undefined || value.entries.some((entry) => holdsHole(entry.value, depth + 1)));
        case 'json':
            return holdsHole(value.value, depth + 1);
        case 'alternatives':
            return value.branches.some((branch) => holdsHole(branch.value, depth + 1));
        default:
            return false;
    }
}


/***/ }),

/***/ 8371:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ isGuarded),
/* harmony export */   Z: () => (/* binding */ guardedResource)
/* harmony export */ });
const itself = [''];
const objects = ['', '/*'];
/**
 * Resource types whose policies give or refuse access to principals of the account. Policies that
 * only filter (VPC endpoints), that services alone are named in, or that govern an account's settings
 * are left out. From the resource policies' pages of the service guides and the ARN formats of the
 * service authorization reference.
 */
const table = new Map([
    ['aws_s3_bucket', { parts: objects }],
    ['aws_s3_bucket_policy', { of: 'bucket', parts: objects }],
    ['awscc_s3_bucket_policy', { of: 'bucket', parts: objects }],
    ['AWS::S3::BucketPolicy', { of: 'Bucket', parts: objects }],
    ['aws_sqs_queue', { parts: itself }],
    ['aws_sqs_queue_policy', { of: 'queue_url', parts: itself }],
    ['awscc_sqs_queue_policy', { of: 'queues', parts: itself }],
    ['awscc_sqs_queue_inline_policy', { of: 'queue', parts: itself }],
    ['AWS::SQS::QueuePolicy', { of: 'Queues', parts: itself }],
    ['AWS::SQS::QueueInlinePolicy', { of: 'Queue', parts: itself }],
    ['aws_sns_topic', { parts: itself }],
    ['aws_sns_topic_policy', { of: 'arn', parts: itself }],
    ['awscc_sns_topic_policy', { of: 'topics', parts: itself }],
    ['awscc_sns_topic_inline_policy', { of: 'topic_arn', parts: itself }],
    ['AWS::SNS::TopicPolicy', { of: 'Topics', parts: itself }],
    ['AWS::SNS::TopicInlinePolicy', { of: 'TopicArn', parts: itself }],
    ['aws_secretsmanager_secret', { parts: itself }],
    ['aws_secretsmanager_secret_policy', { of: 'secret_arn', parts: itself }],
    ['awscc_secretsmanager_resource_policy', { of: 'secret_id', parts: itself }],
    ['AWS::SecretsManager::ResourcePolicy', { of: 'SecretId', parts: itself }],
    ['aws_kms_key', { parts: itself }],
    ['aws_kms_external_key', { parts: itself }],
    ['aws_kms_replica_key', { parts: itself }],
    ['aws_kms_replica_external_key', { parts: itself }],
    ['aws_kms_key_policy', { of: 'key_id', parts: itself }],
    ['awscc_kms_key', { parts: itself }],
    ['awscc_kms_replica_key', { parts: itself }],
    ['AWS::KMS::Key', { parts: itself }],
    ['AWS::KMS::ReplicaKey', { parts: itself }],
    ['aws_ecr_repository_policy', { of: 'repository', parts: itself }],
    ['awscc_ecr_repository', { parts: itself }],
    ['AWS::ECR::Repository', { parts: itself }],
    ['aws_dynamodb_resource_policy', { of: 'resource_arn', parts: ['', '/index/*'] }],
    ['awscc_dynamodb_table', { parts: ['', '/index/*'] }],
    ['AWS::DynamoDB::Table', { parts: ['', '/index/*'] }],
    ['aws_kinesis_resource_policy', { of: 'resource_arn', parts: itself }],
    ['awscc_kinesis_resource_policy', { of: 'resource_arn', parts: itself }],
    ['AWS::Kinesis::ResourcePolicy', { of: 'ResourceArn', parts: itself }],
    ['aws_lambda_permission', { of: 'function_name', parts: ['', ':*'] }],
    ['awscc_lambda_permission', { of: 'function_name', parts: ['', ':*'] }],
    ['AWS::Lambda::Permission', { of: 'FunctionName', parts: ['', ':*'] }],
    ['aws_efs_file_system_policy', { of: 'file_system_id', parts: itself }],
    ['awscc_efs_file_system', { parts: itself }],
    ['AWS::EFS::FileSystem', { parts: itself }],
    ['aws_backup_vault_policy', { of: 'backup_vault_name', parts: itself }],
    ['awscc_backup_backup_vault', { parts: itself }],
    ['AWS::Backup::BackupVault', { parts: itself }],
    ['aws_cloudwatch_event_bus_policy', { of: 'event_bus_name', parts: itself }],
    ['AWS::Events::EventBusPolicy', { of: 'EventBusName', parts: itself }],
    ['aws_opensearch_domain', { parts: objects }],
    ['aws_opensearch_domain_policy', { of: 'domain_name', parts: objects }],
    ['aws_elasticsearch_domain', { parts: objects }],
    ['aws_elasticsearch_domain_policy', { of: 'domain_name', parts: objects }],
    ['AWS::OpenSearchService::Domain', { parts: objects }],
    ['AWS::Elasticsearch::Domain', { parts: objects }],
    ['aws_glacier_vault', { parts: itself }],
]);
/** Types of resources that policies of other resources speak for. */
const guarded = new Set([
    ...[...table].flatMap(([type, { of }]) => (of === undefined ? [type] : [])),
    'AWS::S3::Bucket',
    'AWS::SQS::Queue',
    'AWS::SNS::Topic',
    'AWS::SecretsManager::Secret',
    'AWS::Kinesis::Stream',
    'AWS::Lambda::Function',
    'AWS::Events::EventBus',
]);
/** True for resources whose ARN a policy of the same tree can stand for. */
function isGuarded(type) {
    return guarded.has(type);
}
/** undefined for types whose policies are not joined with what principals are allowed. */
function guardedResource(type) {
    return table.get(type);
}


/***/ })

};
