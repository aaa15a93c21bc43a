'use strict';
exports.id = 278;
exports.ids = [278];
exports.modules = {

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

/***/ 7400:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  access: () => (/* binding */ access)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/access/not-granted.js
var not_granted = __webpack_require__(3878);
// EXTERNAL MODULE: ./lib/src/access/not-public.js
var not_public = __webpack_require__(2124);
// EXTERNAL MODULE: ./lib/src/access/compare.js
var compare = __webpack_require__(9314);
// EXTERNAL MODULE: ./lib/src/access/examples.js
var access_examples = __webpack_require__(7230);
// EXTERNAL MODULE: ./lib/src/adapters/given-file.js
var given_file = __webpack_require__(877);
// EXTERNAL MODULE: ./lib/src/catalogue/decode.js
var decode = __webpack_require__(9880);
// EXTERNAL MODULE: ./lib/src/config/settings.js
var settings = __webpack_require__(5516);
// EXTERNAL MODULE: ./lib/src/extract/document.js
var extract_document = __webpack_require__(5891);
// EXTERNAL MODULE: ./lib/src/model/span.js
var model_span = __webpack_require__(274);
// EXTERNAL MODULE: ./lib/src/parse/json/json.js
var json = __webpack_require__(7387);
// EXTERNAL MODULE: ./lib/src/parse/values.js
var values = __webpack_require__(6066);
// EXTERNAL MODULE: ./lib/src/report/printable.js
var printable = __webpack_require__(1634);
// EXTERNAL MODULE: ./lib/src/model/value.js
var model_value = __webpack_require__(1925);
;// CONCATENATED MODULE: ./lib/src/command/access-answer.js


/** Policy types of the service by name. */
const kinds = new Map([
    ['IDENTITY_POLICY', 'identity'],
    ['RESOURCE_POLICY', 'resource'],
    ['SERVICE_CONTROL_POLICY', 'service-control'],
    ['RESOURCE_CONTROL_POLICY', 'resource-control'],
]);
/** The kind of a policy type, identity where none is named; undefined for what is none. */
const kindNamed = (policyType) => policyType === undefined ? 'identity' : kinds.get(policyType);
function spellings(catalogue, documents) {
    return (action) => {
        const known = (0,access_examples/* spelledAs */.s)(catalogue, action);
        if (known !== action)
            return known;
        const written = documents.flatMap(({ statements }) => statements.flatMap(({ actions }) => actions?.entries.flatMap(({ value }) => (0,model_value/* textOf */.b6)(value) ?? []) ?? []));
        return written.find((text) => text.toLowerCase() === action.toLowerCase()) ?? action;
    };
}
/** The answer as JSON has it. */
function decisionV1(decision, spelling) {
    const reasons = decision.reasons.map(({ statementIndex, statementId, description }) => ({
        statementIndex,
        statementId,
        description,
    }));
    if (decision.undecided !== undefined) {
        reasons.push({ statementIndex: null, statementId: null, description: decision.undecided });
    }
    const { result, witness } = decision;
    return {
        result,
        reasons,
        witness: witness === null ? null : { ...witness, action: spelling(witness.action) },
    };
}

// EXTERNAL MODULE: ./lib/src/access/document.js + 1 modules
var access_document = __webpack_require__(8159);
// EXTERNAL MODULE: ./lib/src/command/io.js
var command_io = __webpack_require__(3954);
;// CONCATENATED MODULE: ./lib/src/command/access-pairs.js







/** `--pairs FILE`: JSON lines in, one result line each out, in order. */
function answerPairs(io, path, text, policyType) {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    const catalogue = (0,decode/* decodeCatalogue */.w)(io.data.text('catalogue'));
    const examples = (0,access_examples/* examplesFrom */.g)(catalogue);
    let answered = true;
    for (const [index, line] of lines.entries()) {
        const pair = parsePair(line);
        if (pair === undefined) {
            io.stderr(`iam-baseline: ${path}:${index + 1}: not a JSON object with base and head\n`);
            io.stdout(`${JSON.stringify(unanswered(null, 'the line could not be read'))}\n`);
            answered = false;
            continue;
        }
        const kind = kindNamed(pair.policyType ?? policyType);
        const unfit = unfitPart(pair, kind);
        if (kind === undefined || unfit !== undefined) {
            io.stderr(`iam-baseline: ${path}:${index + 1}: ${(0,printable/* printable */.g$)(unfit ?? '')}\n`);
            io.stdout(`${JSON.stringify(unanswered(pair.id, unfit ?? ''))}\n`);
            answered = false;
            continue;
        }
        const head = (0,access_document/* documentFromJson */.S)(pair.head, { kind, name: 'head' });
        const decision = (0,compare/* compareDocuments */.O)((0,access_document/* documentFromJson */.S)(pair.base, { kind, name: 'base' }), head, examples);
        const spelling = spellings(catalogue, [head]);
        io.stdout(`${JSON.stringify({ id: pair.id, ...decisionV1(decision, spelling) })}\n`);
    }
    return answered ? command_io/* exitCodes */.h.clean : command_io/* exitCodes */.h.failed;
}
const unanswered = (id, description) => ({
    id,
    result: 'UNDECIDED',
    reasons: [{ statementIndex: null, statementId: null, description }],
    witness: null,
});
/** What of a pair cannot be compared, in words. */
function unfitPart({ base, head, policyType }, kind) {
    if (kind === undefined)
        return `"${policyType ?? ''}" is no policy type`;
    if (!isObject(base))
        return 'base is no policy document';
    return isObject(head) ? undefined : 'head is no policy document';
}
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
function parsePair(line) {
    try {
        const value = JSON.parse(line);
        if (typeof value !== 'object' || value === null || !('base' in value) || !('head' in value))
            return undefined;
        const policyType = 'policyType' in value && typeof value.policyType === 'string' ? value.policyType : undefined;
        return {
            id: 'id' in value ? value.id : null,
            base: opened(value.base),
            head: opened(value.head),
            policyType,
        };
    }
    catch {
        return undefined;
    }
}
/** A policy given as JSON text is opened. */
function opened(value) {
    return typeof value === 'string' ? JSON.parse(value) : value;
}

// EXTERNAL MODULE: ./lib/src/catalogue/nearest.js + 1 modules
var nearest = __webpack_require__(8238);
// EXTERNAL MODULE: ./lib/src/model/edit-distance.js
var edit_distance = __webpack_require__(9316);
;// CONCATENATED MODULE: ./lib/src/command/access-notes.js


/** What somebody who asks for an action that does not exist should know: nothing grants it, whatever they meant. */
function actionNotes(actions, catalogue, now) {
    return actions.flatMap((action) => {
        if (action === '*')
            return [];
        const verdict = (0,nearest/* unknownAction */.P)(action, catalogue, now.toISOString().slice(0, 10));
        switch (verdict.verdict) {
            case 'known':
                return [];
            case 'typo':
                return [`${action} is no action of AWS; did you mean ${verdict.suggestion}?`];
            case 'operation':
                return [
                    `${action} is an API operation and no action of AWS; ask for what it needs: ${verdict.needs.join(', ')}`,
                ];
            case 'unknown':
                return [`${action} is unknown to our catalogue of ${catalogue.date}`];
        }
    });
}
/** Resource types that CheckNoPublicAccess takes (API reference of IAM Access Analyzer). */
const publicTypes = [
    'ApiGateway::RestApi',
    'Backup::BackupVault',
    'CloudTrail::Dashboard',
    'CloudTrail::EventDataStore',
    'CodeArtifact::Domain',
    'DynamoDB::Stream',
    'DynamoDB::Table',
    'EFS::FileSystem',
    'IAM::AssumeRolePolicyDocument',
    'Kinesis::Stream',
    'Kinesis::StreamConsumer',
    'KMS::Key',
    'Lambda::Function',
    'OpenSearchService::Domain',
    'S3::AccessPoint',
    'S3::Bucket',
    'S3::Glacier',
    'S3Express::AccessPoint',
    'S3Express::DirectoryBucket',
    'S3Outposts::AccessPoint',
    'S3Outposts::Bucket',
    'S3Tables::Table',
    'S3Tables::TableBucket',
    'SecretsManager::Secret',
    'SNS::Topic',
    'SQS::Queue',
].map((name) => `AWS::${name}`);
/** A slip of the pen in a type's name. */
const slip = 3;
/** Says where the resource type is none that the service knows: the answer is that for any resource. */
function typeNotes(type) {
    if (publicTypes.includes(type))
        return [];
    const [nearest] = publicTypes
        .map((name) => ({ name, distance: (0,edit_distance/* editDistance */.Y)(type, name, slip) }))
        .filter(({ distance }) => distance <= slip)
        .sort((a, b) => a.distance - b.distance);
    const meant = nearest === undefined ? '' : `; did you mean ${nearest.name}?`;
    return [`${type} is no type that IAM Access Analyzer checks, and is taken as any other${meant}`];
}
/** Says where a policy that names principals is compared with one that has none, which speaks for whoever has it. */
function kindNotes(base, head) {
    const names = ({ statements }) => statements.some(({ principals }) => principals !== undefined);
    if (names(base) === names(head))
        return [];
    const [resource, identity] = names(base) ? [base, head] : [head, base];
    if (identity.statements.length === 0)
        return [];
    return [
        `${resource.site.file} names principals and ${identity.site.file} does not: a policy without principals is taken to speak of all`,
    ];
}

;// CONCATENATED MODULE: ./lib/src/command/access.js

















/** `access`: what HEAD allows that BASE does not, or whether a policy grants what it must not. */
async function access(io, files, options) {
    if (options.pairs !== undefined)
        return answerPairs(io, options.pairs, await given(io, options.pairs), options.policyType);
    const kind = kindOf(options.policyType);
    const catalogue = (0,decode/* decodeCatalogue */.w)(io.data.text('catalogue'));
    const [first, second, ...rest] = files;
    if (options.on !== undefined && options.notGranted === undefined)
        throw new settings/* UsageError */.eb('--on goes with --not-granted');
    if (options.notGranted !== undefined && options.notPublic !== undefined)
        throw new settings/* UsageError */.eb('ask for --not-granted or for --not-public, one at a time');
    const note = (texts) => {
        for (const text of texts)
            io.stderr(`iam-baseline: ${(0,printable/* printable */.g$)(text)}\n`);
    };
    if (options.notGranted !== undefined || options.notPublic !== undefined) {
        // `--not-public TYPE FILE`: the type is the option's value, the file the only argument.
        if (first === undefined || second !== undefined)
            throw new settings/* UsageError */.eb('name one policy file');
        const document = await readPolicy(io, first, options.notPublic === undefined ? kind : 'resource');
        note(actionNotes(options.notGranted ?? [], catalogue, io.now));
        if (options.notPublic !== undefined)
            note(typeNotes(options.notPublic));
        const decision = options.notPublic === undefined
            ? (0,not_granted/* checkAccessNotGranted */.j7)(document, [{ actions: options.notGranted ?? [], resources: options.on ?? [] }], (0,access_examples/* examplesFrom */.g)(catalogue))
            : (0,not_public/* checkNoPublicAccess */.$)(document, options.notPublic, (0,access_examples/* examplesFrom */.g)(catalogue));
        return print(io, decision, spellings(catalogue, [document]), options);
    }
    if (first === undefined || second === undefined || rest.length > 0)
        throw new settings/* UsageError */.eb('name two policy files: BASE and HEAD');
    const base = await readPolicy(io, first, kind);
    const head = await readPolicy(io, second, kind);
    note(kindNotes(base, head));
    return print(io, (0,compare/* compareDocuments */.O)(base, head, (0,access_examples/* examplesFrom */.g)(catalogue)), spellings(catalogue, [head]), options);
}
function kindOf(policyType) {
    const kind = kindNamed(policyType);
    if (kind !== undefined)
        return kind;
    throw new settings/* UsageError */.eb(`"${policyType ?? ''}" is none of ${[...kinds.keys()].join(', ')}`);
}
/** Bytes of a policy, or of a list of pairs of them. */
const largestInput = 200 * 1024 * 1024;
async function given(io, path) {
    if (path === '-')
        return io.stdin();
    const read = (0,given_file/* readGiven */.Q)((0,external_node_path_.resolve)(io.cwd, path), largestInput);
    if ('problem' in read)
        throw new settings/* UsageError */.eb(`${path} could not be read: ${read.problem}`);
    return read.toString('utf8');
}
/** A policy file; damaged JSON is read as it was meant, what cannot be read as one policy is refused. */
async function readPolicy(io, path, kind) {
    const text = await given(io, path);
    const { nodes, problems } = (0,json/* parseJson */.q)({ path, text });
    const [node, ...others] = nodes;
    const span = { file: path, start: 0, end: text.length };
    const value = node === undefined ? undefined : (0,values/* nodeToValue */.Z)(node, { literals: 'json' });
    const read = value === undefined
        ? undefined
        : (0,extract_document/* readDocument */.u)(value, {
            kind,
            instantiated: true,
            site: {
                file: path,
                root: '.',
                address: path,
                property: '',
                resourceType: undefined,
                validatePolicyResourceType: undefined,
                publicAccessResourceType: undefined,
                span,
            },
        });
    const isEmpty = value?.kind === 'list' && value.items.length === 0;
    if (read?.document === undefined || isEmpty)
        throw new settings/* OperationalError */.LE(`${path} holds no policy`);
    if (others.length > 0)
        throw new settings/* OperationalError */.LE(`${path} holds more than one document`);
    // An answer about what somebody else reads otherwise is none.
    const lost = problems.find(({ outcome, code }) => outcome === 'unreadable' || code === 'duplicate-key');
    const [first, ...rest] = lost === undefined ? problems : [lost];
    if (first === undefined)
        return read.document;
    const { line } = (0,model_span/* positionAt */.t$)(text, (0,model_span/* lineStarts */._$)(text), first.span.start);
    const where = `${path}:${line}: ${first.message}`;
    if (lost !== undefined)
        throw new settings/* OperationalError */.LE(`${where}; the policy is not compared`);
    const more = rest.length === 0 ? '' : `, and ${rest.length} more`;
    io.stderr(`iam-baseline: ${(0,printable/* printable */.g$)(`${where}${more}; read as it was meant`)}\n`);
    return read.document;
}
function print(io, decision, spelling, options) {
    const shape = decisionV1(decision, spelling);
    if (options.format === 'json')
        io.stdout(`${JSON.stringify(shape, null, 2)}\n`);
    else {
        io.stdout(`${decision.result}\n`);
        for (const reason of decision.reasons)
            io.stdout(`  ${(0,printable/* printable */.g$)(reason.description)}\n`);
        if (decision.undecided !== undefined)
            io.stdout(`  undecided: ${(0,printable/* printable */.g$)(decision.undecided)}\n`);
        if (decision.witness !== null)
            io.stdout(`  for example (what the policy leaves open is made up): ${(0,printable/* printable */.g$)(JSON.stringify(shape.witness))}\n`);
    }
    return decision.result === 'PASS'
        ? command_io/* exitCodes */.h.clean
        : decision.result === 'FAIL'
            ? command_io/* exitCodes */.h.findings
            : command_io/* exitCodes */.h.failed;
}


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
