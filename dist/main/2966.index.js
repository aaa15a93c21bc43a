export const id = 2966;
export const ids = [2966];
export const modules = {

/***/ 2966:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ subjectsOf)
});

// UNUSED EXPORTS: evidenceOfSubjects

// EXTERNAL MODULE: ./lib/src/access/effective.js
var effective = __webpack_require__(6496);
// EXTERNAL MODULE: ./lib/src/access/statement.js
var statement = __webpack_require__(5296);
;// CONCATENATED MODULE: ./lib/src/catalogue/aliases.js
/**
 * The global name of a condition key that a service also has under a name of its own:
 * `ec2:ResourceTag/team` is `aws:ResourceTag/team` on EC2. Other keys come back lower-cased up to
 * their tag part, whose case is kept.
 */
function canonicalConditionKey(key, catalogue) {
    const slash = key.indexOf('/');
    const head = (slash < 0 ? key : key.slice(0, slash)).toLowerCase();
    const tail = slash < 0 ? '' : key.slice(slash);
    const colon = head.indexOf(':');
    if (tail === '' || colon < 0)
        return head + tail;
    const prefix = head.slice(0, colon);
    const name = head.slice(colon + 1);
    if (prefix === 'aws' || !aliasedTagKeys.has(name))
        return head + tail;
    const own = catalogue.service(prefix)?.conditionKeys.has(`${head}/\${tagkey}`) ?? false;
    return own ? `aws:${name}${tail}` : head + tail;
}
/** Service keys of these names mean what the global key of the same name means. */
const aliasedTagKeys = new Set(['resourcetag', 'requesttag']);

// EXTERNAL MODULE: ./lib/src/access/letters.js
var letters = __webpack_require__(6052);
// EXTERNAL MODULE: ./lib/src/access/glob.js
var access_glob = __webpack_require__(1351);
;// CONCATENATED MODULE: ./lib/src/access/actions.js

const indexes = new WeakMap();
const expansions = new WeakMap();
const expansionLimit = 50_000;
/** The actions of one service, decoded once. */
function serviceActions(prefix, catalogue) {
    let known = indexes.get(catalogue);
    if (known === undefined) {
        known = new Map();
        indexes.set(catalogue, known);
    }
    const found = known.get(prefix);
    if (found !== undefined)
        return found;
    const service = catalogue.service(prefix);
    const actions = service === undefined
        ? []
        : [...service.actions].map(([name, action]) => namedAction(service, name, action));
    known.set(prefix, actions);
    return actions;
}
/** `name` is the action's in lower case. */
function namedAction(service, name, action) {
    return {
        text: `${service.prefix}:${action.name}`,
        key: `${service.prefix}:${name}`,
        level: action.accessLevel,
    };
}
/** The one action of a pattern without wildcards; nothing of its service is looked through. */
function plainAction(key, catalogue) {
    const colon = key.indexOf(':');
    const service = colon < 0 ? undefined : catalogue.service(key.slice(0, colon));
    const name = key.slice(colon + 1);
    const action = service?.actions.get(name);
    return service === undefined || action === undefined ? [] : [namedAction(service, name, action)];
}
/** The services that an action pattern can name. */
function prefixesOf(pattern, catalogue) {
    const colon = pattern.indexOf(':');
    const head = colon < 0 ? pattern : pattern.slice(0, colon);
    if (!/[*?]/.test(head))
        return colon < 0 ? [] : [head];
    if (colon < 0)
        return catalogue.prefixes;
    const glob = (0,access_glob/* globOfText */.TZ)(head, access_glob/* actionForm */.Rw);
    return catalogue.prefixes.filter((prefix) => head.includes('*') || (0,access_glob/* matchesText */.Fm)(glob, prefix));
}
/** The actions of the catalogue that a pattern names; a plain action that is not in it stands for itself. */
function expandPattern(pattern, catalogue) {
    let known = expansions.get(catalogue);
    if (known === undefined || known.size > expansionLimit) {
        known = new Map();
        expansions.set(catalogue, known);
    }
    const key = (0,access_glob/* foldAscii */.Dr)(pattern);
    const found = known.get(key);
    if (found !== undefined)
        return found;
    const glob = (0,access_glob/* globOfText */.TZ)(key, access_glob/* actionForm */.Rw);
    const actions = glob.literal === key
        ? plainAction(key, catalogue)
        : prefixesOf(key, catalogue).flatMap((prefix) => serviceActions(prefix, catalogue).filter((action) => (0,access_glob/* matchesKey */.vV)(glob, action.key)));
    const answer = actions.length === 0 && glob.literal !== undefined
        ? [{ text: pattern, key, level: 'Unknown' }]
        : actions;
    known.set(key, answer);
    return answer;
}
/** Every action of the catalogue that none of the patterns names. */
function expandNotAction(patterns, catalogue) {
    const globs = patterns.map((pattern) => (0,access_glob/* globOfText */.TZ)(pattern, access_glob/* actionForm */.Rw));
    return expandPattern('*', catalogue).filter((action) => !globs.some((glob) => (0,access_glob/* matchesKey */.vV)(glob, action.key)));
}
/** Worst first. */
const levelsByWeight = [
    'Permissions management',
    'Write',
    'Unknown',
    'Tagging',
    'Read',
    'List',
];
/** The actions by access level, worst level first; only levels that occur. */
function byLevel(actions) {
    return levelsByWeight.flatMap((level) => {
        const texts = actions.filter((action) => action.level === level).map((action) => action.text);
        return texts.length === 0 ? [] : [{ level, actions: texts.toSorted() }];
    });
}
/**
 * A short list of patterns that names `wanted` and no other action of the catalogue, sorted. A prefix
 * with `*` stands for three actions at least.
 */
function coveringPatterns(wanted, catalogue) {
    const services = new Map();
    for (const action of wanted) {
        const prefix = action.key.slice(0, Math.max(0, action.key.indexOf(':')));
        const group = services.get(prefix);
        if (group === undefined)
            services.set(prefix, [action]);
        else
            group.push(action);
    }
    return [...services]
        .flatMap(([prefix, actions]) => coverService(prefix, actions, catalogue))
        .sort();
}
function coverService(prefix, wanted, catalogue) {
    const keys = new Set(wanted.map((action) => action.key));
    const others = serviceActions(prefix, catalogue).filter((action) => !keys.has(action.key));
    const left = new Map(wanted.map((action) => [action.key, action.text]));
    const patterns = [];
    if (others.length === 0 && wanted.length > 1 && catalogue.service(prefix) !== undefined)
        return [`${prefix}:*`];
    for (const stem of stemsOf(wanted)) {
        const folded = (0,access_glob/* foldAscii */.Dr)(stem);
        if (others.some((action) => action.key.startsWith(folded)))
            continue;
        const inside = [...left.keys()].filter((key) => key.startsWith(folded));
        if (inside.length < 3)
            continue;
        for (const key of inside)
            left.delete(key);
        patterns.push(`${stem}*`);
    }
    return [...patterns, ...left.values()];
}
/** Beginnings of the names up to each capital letter, shortest first: `ec2:Describe`, `ec2:DescribeVpc`. */
function stemsOf(actions) {
    const stems = new Set();
    for (const { text } of actions) {
        const start = text.indexOf(':') + 2;
        for (let i = start; i < text.length; i += 1)
            if (/[A-Z]/.test(text.charAt(i)))
                stems.add(text.slice(0, i));
    }
    return [...stems].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
}

;// CONCATENATED MODULE: ./lib/src/access/data-reading.js
/**
 * Actions of level Read or List that hand out a customer's data or secrets, not just descriptions.
 * More than half stand in the lists DataAccess and CredentialExposure of
 * https://github.com/primeharbor/sensitive_iam_actions; the others, such as secretsmanager:GetSecretValue and
 * kms:Decrypt, are chosen by what the service authorization reference says they return. Lower-cased.
 */
const readsDataActions = new Set([
    'athena:getqueryresults',
    'athena:getqueryresultsstream',
    'cassandra:select',
    'chime:getattendee',
    'cloudformation:gettemplate',
    'codeartifact:getauthorizationtoken',
    'codeartifact:getpackageversionasset',
    'codebuild:batchgetbuilds',
    'codecommit:batchgetcommits',
    'codecommit:getblob',
    'codecommit:getfile',
    'codecommit:getfolder',
    'codecommit:gitpull',
    'cognito-identity:getcredentialsforidentity',
    'cognito-identity:getopenidtoken',
    'cognito-idp:describeuserpoolclient',
    'cognito-idp:listusers',
    'connect:getfederationtoken',
    'dynamodb:batchgetitem',
    'dynamodb:getitem',
    'dynamodb:getrecords',
    'dynamodb:partiqlselect',
    'dynamodb:query',
    'dynamodb:scan',
    'ebs:getsnapshotblock',
    'ec2-instance-connect:sendsshpublickey',
    'ec2:getconsoleoutput',
    'ec2:getconsolescreenshot',
    'ec2:getpassworddata',
    'ecr-public:getauthorizationtoken',
    'ecr:batchgetimage',
    'ecr:getauthorizationtoken',
    'ecr:getdownloadurlforlayer',
    'gamelift:getcomputeaccess',
    'glacier:getjoboutput',
    'glue:getconnection',
    'glue:getconnections',
    'iam:generatecredentialreport',
    'iam:getcredentialreport',
    'kafka:getbootstrapbrokers',
    'kinesis:getrecords',
    'kms:decrypt',
    'lambda:getfunction',
    'lambda:getfunctionconfiguration',
    'lambda:getlayerversion',
    'lightsail:downloaddefaultkeypair',
    'lightsail:getinstanceaccessdetails',
    'lightsail:getrelationaldatabasemasteruserpassword',
    'logs:filterlogevents',
    'logs:getlogevents',
    'logs:getlogrecord',
    'logs:getqueryresults',
    'logs:startlivetail',
    'macie2:getfindings',
    'mediapackage:rotatechannelcredentials',
    'rds-data:batchexecutestatement',
    'rds-data:executestatement',
    'rds:downloadcompletedblogfile',
    'rds:downloadcompletelogfile',
    'rds:downloaddblogfileportion',
    'redshift-data:getstatementresult',
    'redshift:getclustercredentials',
    'redshift:getclustercredentialswithiam',
    's3-object-lambda:getobject',
    's3:getobject',
    's3:getobjectversion',
    's3:getobjecttorrent',
    's3:getobjectversiontorrent',
    's3tables:gettabledata',
    'sdb:select',
    'secretsmanager:batchgetsecretvalue',
    'secretsmanager:getsecretvalue',
    'sqs:receivemessage',
    'ssm:getdocument',
    'ssm:getparameter',
    'ssm:getparameterhistory',
    'ssm:getparameters',
    'ssm:getparametersbypath',
    'sso:getrolecredentials',
    'storagegateway:describechapcredentials',
    'sts:getfederationtoken',
    'sts:getsessiontoken',
    'timestream:select',
]);
/** True for an action (lower-cased, `s3:getobject`) that reads data rather than descriptions. */
function readsData(actionKey) {
    return readsDataActions.has(actionKey);
}

// EXTERNAL MODULE: ./lib/src/model/value.js
var model_value = __webpack_require__(1925);
// EXTERNAL MODULE: ./lib/src/access/cancel.js
var cancel = __webpack_require__(9543);
// EXTERNAL MODULE: ./lib/src/access/cube.js
var access_cube = __webpack_require__(7212);
;// CONCATENATED MODULE: ./lib/src/access/formats.js

/** Names without `/`, by the service authorization reference's spelling of the parameter. */
const plainName = /(?:Id|BucketName|TableName|VaultName|TopicName|QueueName|KeyId)$/;
/** The resource types of an action (`s3:getobject`, lower-cased), as ARN patterns of a partition. */
function formatsOf(action, catalogue, partition) {
    let known = formatsByCatalogue.get(catalogue);
    if (known === undefined) {
        known = new Map();
        formatsByCatalogue.set(catalogue, known);
    }
    const key = `${partition} ${action}`;
    if (!known.has(key))
        known.set(key, readFormats(action, catalogue, partition));
    return known.get(key);
}
const formatsByCatalogue = new WeakMap();
function readFormats(action, catalogue, partition) {
    const colon = action.indexOf(':');
    const service = catalogue.service(action.slice(0, Math.max(0, colon)));
    const known = service?.actions.get(action.slice(colon + 1));
    if (service === undefined || known === undefined)
        return undefined;
    const formats = known.resources.flatMap(({ type, required }) => {
        const arn = service.resourceTypes.get(type)?.arn;
        return arn === undefined ? [] : [{ type, required, glob: formatGlob(arn, partition) }];
    });
    // A type without an ARN format leaves open what can be named.
    if (formats.length < known.resources.length)
        return undefined;
    return { formats, key: formats.map(({ glob, required }) => `${glob.key} ${required}`).join('\n') };
}
const formatCache = new Map();
/** `arn:${Partition}:s3:::${BucketName}` as a pattern. */
function formatGlob(arn, partition) {
    const key = `${partition} ${arn}`;
    const known = formatCache.get(key);
    if (known !== undefined)
        return known;
    const tokens = [];
    let colons = 0;
    for (let i = 0; i < arn.length; i += 1) {
        const end = arn.startsWith('${', i) ? arn.indexOf('}', i) : -1;
        if (end > 0) {
            const name = arn.slice(i + 2, end);
            if (name === 'Partition')
                for (const letter of partition)
                    tokens.push(letter.charCodeAt(0));
            else
                tokens.push(colons < 5 ? access_glob/* fieldStar */.hx : plainName.test(name) ? access_glob/* nameStar */.gs : access_glob/* star */.d4);
            i = end;
            continue;
        }
        const code = arn.charCodeAt(i);
        if (code === 58)
            colons += 1;
        tokens.push(code === 42 ? (colons < 5 ? access_glob/* fieldStar */.hx : access_glob/* star */.d4) : code);
    }
    const glob = (0,access_glob/* globOfTokens */.mU)(tokens, false);
    formatCache.set(key, glob);
    return glob;
}

// EXTERNAL MODULE: ./lib/src/access/emptiness.js
var emptiness = __webpack_require__(1383);
;// CONCATENATED MODULE: ./lib/src/baselines/compare-placeholders.js


const cutters = new WeakMap();
/** Cuts texts at placeholders; equal names are equal placeholders. Equal texts give one and the same template. */
function templateCutter(placeholders) {
    const made = cutters.get(placeholders);
    if (made !== undefined)
        return made;
    const byText = new Map(placeholders.map((placeholder) => [placeholder.text, placeholder.name]));
    const longestFirst = [...byText.keys()].sort((a, b) => b.length - a.length);
    const known = new Map();
    const cutter = (text) => {
        const parts = known.get(text) ?? cut(text, longestFirst, byText);
        known.set(text, parts);
        return parts;
    };
    cutters.set(placeholders, cutter);
    return cutter;
}
function cut(text, longestFirst, byText) {
    if (longestFirst.length === 0)
        return [text];
    const parts = [];
    let from = 0;
    for (let i = 0; i < text.length;) {
        const found = longestFirst.find((spelling) => spelling !== '' && text.startsWith(spelling, i));
        if (found === undefined) {
            i += 1;
            continue;
        }
        if (i > from)
            parts.push(text.slice(from, i));
        parts.push({ placeholder: byText.get(found) ?? found });
        i += found.length;
        from = i;
    }
    if (from < text.length)
        parts.push(text.slice(from));
    return parts;
}
/** Alignments that one text of a baseline may try with one of the tree. */
const stepLimit = 2_000;
/**
 * The placeholders' values under which a text of the baseline becomes one of the tree, wildcards on
 * either side taken as any text; undefined where they do not fit. Values hold no wildcard and stay
 * inside their ARN field; what a resource begins with is a whole ARN.
 */
function align(template, written, where) {
    if (where === 'resource' && !fieldsFit(template.fields, fieldsOfGlob(written)))
        return undefined;
    // First wildcard against wildcard; only then one of the tree against text of the baseline.
    const alike = alignWith(template, written, where, 'alike');
    if (alike !== undefined || !written.tokens.some(access_glob/* isStar */.hQ))
        return alike;
    return alignWith(template, written, where, 'wider');
}
function templateOf(parts) {
    const known = templates.get(parts);
    if (known !== undefined)
        return known;
    const wanted = parts.flatMap((part) => typeof part === 'string' ? codes(part) : [part.placeholder]);
    // A placeholder at the start stands for a whole ARN: nothing after it can be counted.
    const fields = typeof wanted[0] === 'string' ? [] : fieldStarts(wanted, (code) => code !== 42);
    const template = { wanted, fields, whole: parts.length === 1 };
    templates.set(parts, template);
    return template;
}
const templates = new WeakMap();
function fieldStarts(tokens, isText) {
    const fields = [];
    let text = '';
    let closed = true;
    for (const token of tokens) {
        if (token === 58 && fields.length < 5) {
            fields.push({ text, closed });
            text = '';
            closed = true;
        }
        else if (typeof token === 'number' && isText(token)) {
            if (closed)
                text += String.fromCharCode(token);
        }
        else {
            closed = false;
            // What may hold colons ends the count.
            if (token === access_glob/* star */.d4 || (typeof token === 'number' && (0,letters/* letterOf */.UB)(token)?.fields === true))
                break;
        }
    }
    return [...fields, { text, closed }];
}
const starts = new WeakMap();
function fieldsOfGlob(glob) {
    const known = starts.get(glob);
    if (known !== undefined)
        return known;
    const fields = fieldStarts(glob.tokens, (token) => token >= 0 && token < letters/* firstLetter */.xY);
    starts.set(glob, fields);
    return fields;
}
/** False where some field plainly differs. */
function fieldsFit(a, b) {
    const count = Math.min(a.length, b.length);
    for (let i = 0; i < count; i += 1) {
        const [x, y] = [a[i], b[i]];
        if (x === undefined || y === undefined)
            return true;
        // The last one that was counted may go on behind what ended the count.
        const ended = i === a.length - 1 || i === b.length - 1;
        if (x.closed && y.closed && !ended && x.text !== y.text)
            return false;
        const shared = Math.min(x.text.length, y.text.length);
        if (x.text.slice(0, shared) !== y.text.slice(0, shared))
            return false;
        if (x.closed && !ended && y.text.length > x.text.length)
            return false;
        if (y.closed && !ended && x.text.length > y.text.length)
            return false;
    }
    return true;
}
function alignWith({ wanted, whole }, written, where, stars) {
    let steps = 0;
    const visit = (i, j, values) => {
        steps += 1;
        if (steps > stepLimit)
            return undefined;
        const want = wanted[i];
        const have = written.tokens[j];
        if (want === undefined && have === undefined)
            return values;
        if ((0,access_glob/* isStar */.hQ)(have) && stars === 'alike')
            return want === 42 ? visit(i + 1, j + 1, values) : undefined;
        if ((0,access_glob/* isStar */.hQ)(have)) {
            // A wildcard of the tree takes in any of the baseline's text, and fills no placeholder.
            for (let k = i; k <= wanted.length; k += 1) {
                const found = visit(k, j + 1, values);
                if (found !== undefined)
                    return found;
            }
            return undefined;
        }
        if (want === undefined)
            return undefined;
        if (want === 42) {
            for (let k = j; k <= written.tokens.length; k += 1) {
                const found = visit(i + 1, k, values);
                if (found !== undefined)
                    return found;
            }
            return undefined;
        }
        if (typeof want === 'number')
            return want === have ? visit(i + 1, j + 1, values) : undefined;
        const known = values.get(want);
        if (known !== undefined) {
            const same = known.every((code, index) => written.tokens[j + index] === code);
            return same ? visit(i + 1, j + known.length, values) : undefined;
        }
        const isArn = where === 'resource' && i === 0;
        const { first, all } = reachOf(written.tokens, j, whole || isArn || /arn/i.test(want));
        // Up to the end of its part first, then shorter, then longer.
        for (let step = 0; step < all; step += 1) {
            const length = step < first ? first - step : step + 1;
            const value = written.tokens.slice(j, j + length);
            if (isArn && !whole && !spansFields(value))
                continue;
            const found = visit(i + 1, j + length, new Map([...values, [want, value]]));
            if (found !== undefined)
                return found;
        }
        return undefined;
    };
    return visit(0, 0, new Map());
}
/** How long a value that starts at `from` may be, and how long it is up to the end of its part. */
function reachOf(tokens, from, colons) {
    let end = from;
    let part;
    for (; end < tokens.length; end += 1) {
        const token = tokens[end] ?? -1;
        if (token < 0 || (token === 58 && !colons))
            break;
        if (part === undefined && (token === 58 || token === 47) && end > from)
            part = end - from;
    }
    return { first: part ?? end - from, all: end - from };
}
/** True for a text with all of an ARN's fields. */
function spansFields(value) {
    const fields = value.some((code) => code >= letters/* firstLetter */.xY && (0,letters/* letterOf */.UB)(code)?.fields === true);
    return fields || value.filter((code) => code === 58).length >= 5;
}
function codes(text) {
    return Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
}
/**
 * One value a placeholder, by the weight of the texts of the tree that speak for it. The surest
 * placeholder chooses first; a value that another has taken counts half.
 */
function fillPlaceholders(comparables, placeholders) {
    const votes = new Map();
    const shapes = new Map(placeholders.map((entry) => [entry.name, shapeOf(entry)]));
    const vote = (name, value, weight) => {
        const spelled = value.every((code) => code < letters/* firstLetter */.xY);
        if (spelled && shapes.get(name)?.((0,letters/* displayOfCodes */.Ei)(value)) === false)
            return;
        const options = votes.get(name) ?? new Map();
        votes.set(name, options);
        const known = options.get(value.join());
        if (known === undefined)
            options.set(value.join(), { value, count: weight });
        else
            known.count += weight;
    };
    const found = new Map();
    for (const { where, templates, written, weight } of comparables)
        for (const template of templates) {
            let known = found.get(template);
            if (known === undefined) {
                known = { template: templateOf(template), values: new Map() };
                found.set(template, known);
            }
            for (const glob of written) {
                if (!known.values.has(glob))
                    known.values.set(glob, align(known.template, glob, where));
                for (const [name, value] of known.values.get(glob) ?? [])
                    vote(name, value, weight);
            }
        }
    return chosenFrom(votes);
}
function chosenFrom(votes) {
    const best = (options, taken) => {
        let first;
        let most = 0;
        for (const option of options) {
            const weight = taken.has(option.value.join()) ? option.count / 2 : option.count;
            if (first !== undefined && weight <= most)
                continue;
            first = option;
            most = weight;
        }
        return first;
    };
    const none = new Set();
    const order = [...votes]
        .map(([name, options]) => ({ name, options, top: best(options.values(), none)?.count ?? 0 }))
        .sort((a, b) => b.top - a.top);
    const taken = new Set();
    const chosen = new Map();
    for (const { name, options } of order) {
        const option = best(options.values(), taken);
        if (option === undefined)
            continue;
        chosen.set(name, option.value);
        taken.add(option.value.join());
    }
    return chosen;
}
function shapeOf(placeholder) {
    if (placeholder.pattern === undefined)
        return undefined;
    const expression = new RegExp(`^(?:${placeholder.pattern})$`);
    return (text) => text.length <= 512 && expression.test(text);
}
/** The name of a partition that is not spelled out stands for the commercial one. */
function isPartitionName(name) {
    return /partition$/i.test(name.replace(/[^A-Za-z]/g, ''));
}
/** Letters that stand for a partition, spelled out. */
function withPartition(tokens, partition) {
    if (!tokens.some((token) => (0,letters/* letterOf */.UB)(token)?.shape === 'partition'))
        return tokens;
    return tokens.flatMap((token) => (0,letters/* letterOf */.UB)(token)?.shape === 'partition' ? codes(partition) : [token]);
}

;// CONCATENATED MODULE: ./lib/src/baselines/compare-scope.js






function scopeOf(access, catalogue, keyName) {
    const partition = partitionOf(access);
    const plain = (entry) => {
        const terms = (0,statement/* rewritten */.fm)(entry.terms, (glob) => spelled(glob, partition), keyName);
        return terms === entry.terms ? entry : { ...entry, terms };
    };
    return {
        access,
        allows: access.allows.map(plain),
        denies: access.denies.map(plain),
        caps: access.caps.map((cap) => cap.map(plain)),
        refused: [],
        catalogue,
        partition,
        keyName,
        formats: (action) => formatsOf(action, catalogue, partition),
    };
}
function spelled(glob, partition) {
    const tokens = withPartition(glob.tokens, partition);
    return tokens === glob.tokens ? glob : (0,access_glob/* globOfTokens */.mU)(tokens, glob.fold, glob.guards);
}
/** The partition that the principal's ARNs name, where it is one. */
function partitionOf(access) {
    const found = new Set();
    for (const { terms } of access.allows)
        for (const { prefix } of terms.resources.globs) {
            const partition = /^arn:(aws(?:-[a-z]+)*):/.exec(prefix)?.[1];
            if (partition !== undefined)
                found.add(partition);
        }
    const [only] = found;
    return found.size === 1 && only !== undefined ? only : 'aws';
}
/** Requests for one action (or a pattern of actions) on anything. */
function requestsFor(action) {
    return { ...access_cube/* everyRequest */.xW, actions: { all: [(0,access_glob/* globOfText */.TZ)(action, access_glob/* actionForm */.Rw)], none: [] } };
}
/** True where the statement names the action, or may. */
function mayName(terms, actionKey) {
    const { actions } = terms;
    if (!actions.complement && actions.literals.has(actionKey))
        return true;
    const named = actions.rest.some((glob) => glob.hasLetters || (0,access_glob/* matchesKey */.vV)(glob, actionKey));
    if (!actions.complement)
        return named;
    return (!actions.literals.has(actionKey) && (!named || actions.rest.some((glob) => glob.hasLetters)));
}
const compare_scope_indexes = new WeakMap();
/** The statements that name an action, or may, in their order. */
function naming(statements, key) {
    let index = compare_scope_indexes.get(statements);
    if (index === undefined) {
        index = byName(statements);
        compare_scope_indexes.set(statements, index);
    }
    const plain = index.literals.get(key) ?? [];
    const loose = index.loose.filter(({ entry }) => mayName(entry.terms, key));
    if (loose.length === 0)
        return plain;
    const known = new Set(loose.map(({ at }) => at));
    return [...plain.filter(({ at }) => !known.has(at)), ...loose].sort((a, b) => a.at - b.at);
}
function byName(statements) {
    const literals = new Map();
    const loose = [];
    for (const [at, entry] of statements.entries()) {
        const { actions } = entry.terms;
        if (actions.complement || actions.rest.length > 0)
            loose.push({ at, entry });
        if (actions.complement)
            continue;
        for (const key of actions.literals) {
            const known = literals.get(key);
            if (known === undefined)
                literals.set(key, [{ at, entry }]);
            else
                known.push({ at, entry });
        }
    }
    return { literals, loose };
}
/** True where the statement names the action whatever its holes and undecided conditions are. */
function surelyNames({ actions }, actionKey) {
    if (actions.literals.has(actionKey))
        return !actions.complement;
    const plain = actions.rest.filter((glob) => !glob.hasLetters && glob.guards.length === 0);
    const named = plain.some((glob) => (0,access_glob/* matchesKey */.vV)(glob, actionKey));
    return actions.complement ? !named && plain.length === actions.rest.length : named;
}
/** The part of some requests that names resources the action can have; the requests where nothing is known. */
function onFormats(cubes, formats) {
    if (formats === undefined)
        return cubes;
    if (formats.formats.length === 0)
        return cubes.map((cube) => ({ ...cube, resources: { all: [star], none: [] } }));
    return cubes.flatMap((cube) => formats.formats.flatMap(({ glob }) => onFormat(cube, glob)));
}
/** The literal resource of actions that take none. */
const star = (0,access_glob/* globOfText */.TZ)('*', { wild: 'exact', fold: false, arn: false, variables: false });
function onFormat(cube, glob) {
    const resources = { all: [...cube.resources.all, glob], none: cube.resources.none };
    return (0,emptiness/* isEmpty */.Im)(resources) ? [] : [{ ...cube, resources }];
}
/** Cubes that one question may be split into before the answer is "cannot tell". */
const cubeLimit = 2_000;
/** The requests that none of the statements has; undefined where there are too many pieces. */
function remainderOf(cubes, statements) {
    let rest = cubes;
    for (const { terms } of statements) {
        if (terms.effect === 'undecided')
            continue;
        rest = rest.flatMap((cube) => (0,access_cube/* subtract */.Re)(cube, terms));
        if (rest.length === 0)
            return rest;
        if (rest.length > cubeLimit)
            return undefined;
    }
    return rest;
}
function remainderOfTerms(cubes, statements) {
    let rest = cubes;
    for (const terms of statements) {
        rest = rest.flatMap((cube) => (0,access_cube/* subtract */.Re)(cube, terms));
        if (rest.length === 0)
            return rest;
        if (rest.length > cubeLimit)
            return undefined;
    }
    return rest;
}
/** How some requests meet some statements: surely, perhaps (letters, guards, unread conditions), or not at all. */
function meeting(cubes, terms) {
    let found = 'none';
    for (const cube of cubes)
        for (const part of (0,access_cube/* intersect */.y$)(cube, terms)) {
            if (isSure(part) && terms.effect !== 'undecided')
                return 'sure';
            found = 'perhaps';
        }
    return found;
}
/** True where the cube surely holds a request, whatever letters and undecided conditions turn out to be. */
function isSure(cube) {
    if (cube.guards.length > 0)
        return false;
    if (cube.conditions.some((literal) => literal.values.domain === 'opaque'))
        return false;
    return [cube.actions, cube.resources].every((cell) => (0,emptiness/* sureWord */.Et)(cell) !== undefined);
}

;// CONCATENATED MODULE: ./lib/src/baselines/compare-width.js



const inside = { verdict: 'inside' };
/** The first action on which the statements allow more than all grants of it together. */
function widthOf(statements, actions, index, scope) {
    const known = new Map();
    let doubtful = inside;
    for (const action of actions) {
        const needs = [
            ...(index.required.get(action.key) ?? []),
            ...(index.optional.get(action.key) ?? []),
        ];
        if (needs.some((need) => need.unlimited))
            continue;
        const formats = scope.formats(action.key);
        // Nothing to be wide on: the action names no resource, and a vendor's ARN there means nothing.
        const scoped = needs.some((need) => need.terms.conditions.length > 0);
        if (formats?.formats.length === 0 && !scoped)
            continue;
        const signature = `${needs.map((need) => index.numbers.get(need)).join()} ${formats?.key ?? 'unknown'}`;
        let width = known.get(signature);
        if (width === undefined) {
            width = widthOfAction(statements, action, needs, scope);
            known.set(signature, width);
        }
        if (width.verdict === 'undecided')
            doubtful = width;
        else if (width.verdict !== 'inside')
            return width;
    }
    return doubtful;
}
function widthOfAction(statements, action, needs, scope) {
    if (statements.every((allow) => needs.some((need) => (0,cancel/* scopeCovers */.p)(need.terms, allow.terms))))
        return inside;
    const requests = requestsFor(action.key);
    const formats = scope.formats(action.key);
    const allowed = statements.flatMap(({ terms }) => (0,access_cube/* intersect */.y$)(requests, terms));
    const terms = needs.map((need) => need.terms);
    const beyond = remainderOfTerms(allowed, terms);
    if (beyond?.length === 0)
        return inside;
    const scoped = onFormats(allowed, formats);
    const wanted = formats?.formats.length === 0
        ? terms.map((need) => ({ ...need, resources: everyResource(need.resources) }))
        : terms;
    const wider = beyondDenies(remainderOfTerms(scoped, wanted), scope);
    if (wider?.length === 0)
        return inside;
    const resources = [...new Set(needs.flatMap((need) => need.filled.resources))];
    const condition = needs.find((need) => need.filled.condition !== undefined)?.filled.condition;
    const [first] = statements;
    if (wider?.some(isSure) !== true) {
        const reason = {
            text: `what ${action.text} is allowed on is not spelled out`,
            ...(first === undefined
                ? {}
                : { span: first.statement.resources?.span ?? first.source.span }),
        };
        return { verdict: 'undecided', reasons: [reason], resources, condition };
    }
    const unconditioned = wanted.map((need) => ({ ...need, conditions: [] }));
    const lost = remainderOfTerms(wider, unconditioned)?.length === 0;
    return {
        verdict: lost ? 'lost-condition' : 'wider-resource',
        reasons: [
            {
                text: lost
                    ? `the baseline allows ${action.text} only under a condition`
                    : `the baseline allows ${action.text} only on ${resources.slice(0, 3).join(', ')}`,
                ...(first === undefined
                    ? {}
                    : { span: first.statement.resources?.span ?? first.source.span }),
            },
        ],
        resources,
        condition: lost ? condition : undefined,
    };
}
/** Certain denies take the excess away again. */
function beyondDenies(cubes, scope) {
    if (cubes === undefined || cubes.length === 0)
        return cubes;
    return remainderOf(cubes, scope.denies.filter((entry) => entry.certain));
}
function everyResource(set) {
    return { ...set, globs: [], literals: new Set(), rest: [], complement: true };
}

// EXTERNAL MODULE: ./lib/src/access/condition.js
var condition = __webpack_require__(4108);
;// CONCATENATED MODULE: ./lib/src/baselines/compare-needs.js






/** A grant with placeholders filled; those that nothing fills stay letters of their own. */
function needOf(source, fillings, partition, severalKeys, keyName) {
    const { grant, cut } = source;
    const resources = grant.notResources ?? grant.resources;
    const unfilled = new Set();
    const globs = resources.map((text) => {
        const parts = filledParts(cut(text), fillings, partition, unfilled);
        return (0,access_glob/* globOf */.k8)(inPartition(parts, partition), access_glob/* resourceForm */.j6);
    });
    const fill = (text) => valueOfParts(filledParts(cut(text), fillings, partition, unfilled));
    const conditions = Object.entries(grant.condition ?? {}).flatMap(([operator, keys]) => Object.entries(keys).map(([key, values]) => (0,condition/* literalOf */.Zc)(clauseOf(operator, keyName((0,condition/* keyOf */.TN)({ key: fill(key) })), values.map(fill)), {
        variables: true,
        severalKeys,
    })));
    const everyResource = globs.length === 0 || globs.some((glob) => (0,access_glob/* displayOfGlob */.iv)(glob) === '*');
    const actions = (grant.notActions ?? grant.actions).map((text) => (0,access_glob/* globOfText */.TZ)(text, access_glob/* actionForm */.Rw));
    return {
        grant,
        baseline: source.baseline,
        required: source.required,
        terms: {
            index: 0,
            sid: grant.sid,
            effect: grant.effect,
            actions: (0,statement/* globSet */.xk)(actions, grant.notActions !== undefined),
            resources: everyResource && grant.notResources === undefined
                ? statement/* everySet */.YZ
                : (0,statement/* globSet */.xk)(globs, grant.notResources !== undefined),
            principals: statement/* everySet */.YZ,
            conditions,
            guards: [],
            key: '',
        },
        filled: {
            resources: everyResource ? ['*'] : globs.map((glob) => shown((0,access_glob/* displayOfGlob */.iv)(glob))),
            condition: shownCondition(grant, (text) => shown((0,model_value/* displayOf */.E3)(fill(text)))),
            unfilled: [...unfilled],
        },
        unlimited: everyResource && grant.notResources === undefined && conditions.length === 0,
    };
}
/**
 * A placeholder that nothing fills is one text that no policy spells: a wildcard in its place is
 * wider, another text is another resource.
 */
const mark = '\uE000';
const shown = (text) => text.replace(/\uE000([^\uE000]*)\uE000/g, '${$1}');
function filledParts(template, fillings, partition, unfilled) {
    return template.flatMap((part) => {
        if (typeof part === 'string')
            return [part];
        const value = fillings.get(part.placeholder);
        if (value !== undefined)
            return partsOfFilling(value);
        if (isPartitionName(part.placeholder))
            return [partition];
        unfilled.add(part.placeholder);
        return [`${mark}${part.placeholder}${mark}`];
    });
}
/** Texts and letters; a value is read letter for letter, which the absence of wildcards grants. */
function partsOfFilling(value) {
    return value.map((code) => (code < 0x110000 ? String.fromCharCode(code) : code));
}
/** A vendor writes `arn:aws:`; in another partition the same is meant of that one. */
function inPartition(parts, partition) {
    const [first, ...rest] = parts;
    if (partition === 'aws' || typeof first !== 'string')
        return parts;
    return [first.replace(/^arn:aws:/, `arn:${partition}:`), ...rest];
}
const nowhere = { file: '', start: 0, end: 0 };
/** Parts as a string value; a letter becomes the hole it stands for. */
function valueOfParts(parts) {
    const pieces = parts.map((part) => {
        const letter = typeof part === 'number' ? (0,letters/* letterOf */.UB)(part) : undefined;
        if (letter === undefined || letter.variable !== undefined)
            return {
                kind: 'literal',
                text: typeof part === 'string' ? part : (letter?.display ?? ''),
                span: nowhere,
                exact: false,
            };
        return {
            kind: 'unresolved',
            text: letter.display.slice(2, -1),
            span: nowhere,
            reason: 'opaque',
            symbol: letter.symbol,
            shape: letter.shape,
        };
    });
    return { kind: 'string', pieces, span: nowhere };
}
function clauseOf(operator, key, values) {
    return {
        operator,
        operatorSpan: nowhere,
        key: (0,model_value/* literal */.eu)(key, nowhere, false),
        values: values.map((value) => ({ value, guards: [] })),
        open: undefined,
        guards: [],
        span: nowhere,
    };
}
function shownCondition(grant, fill) {
    if (grant.condition === undefined)
        return undefined;
    return Object.fromEntries(Object.entries(grant.condition).map(([operator, keys]) => [
        operator,
        Object.fromEntries(Object.entries(keys).map(([key, values]) => [fill(key), values.map(fill)])),
    ]));
}
/** Patterns of the baseline's actions that hold wildcards. */
function isWildcard(action) {
    return /[*?]/.test(action);
}
/** The resource patterns of some statements. */
function resourcesOf(terms) {
    const seen = new Map();
    for (const { resources } of terms)
        for (const glob of resources.globs)
            seen.set(glob.key, glob);
    return [...seen.values()];
}
/** The condition keys of a statement, as patterns. */
function keysOf(terms) {
    return terms.conditions.map((claim) => (0,access_glob/* globOfText */.TZ)(claim.key, exactText));
}
const exactText = { wild: 'exact', fold: false, arn: false, variables: false };
/** The texts that some statements compare a condition key with; of every key where none is given. */
function valuesOf(terms, key) {
    return terms.flatMap(({ conditions }) => conditions.flatMap((claim) => (key === undefined || claim.key === key) && claim.values.domain === 'text'
        ? claim.values.globs
        : []));
}

;// CONCATENATED MODULE: ./lib/src/baselines/compare-allowed.js






/** The verdict on every pattern that the principal allows, in the documents' order. */
function judgeAllowed(index, scope, baselines) {
    const rows = [];
    const seen = new Set();
    for (const entry of scope.allows) {
        const { attached, how, statement } = entry.source;
        const whole = how === 'aws-managed' || how === 'sam-template';
        const key = whole ? `${attached}` : `${attached} ${statement}`;
        // A statement with undecided clauses comes once for each reading.
        if (seen.has(key))
            continue;
        seen.add(key);
        if (whole) {
            const together = scope.allows.filter((other) => other.source.attached === attached);
            rows.push(judgeAttachment(together, index, scope, baselines));
        }
        else
            rows.push(...judgeStatement(entry, index, scope, baselines));
    }
    return rows;
}
function judgeStatement(entry, index, scope, baselines) {
    const list = entry.statement.actions;
    if (list === undefined)
        return [];
    if (list.element === 'NotAction') {
        const texts = list.entries.map(({ value }) => (0,model_value/* displayOf */.E3)(value));
        const subject = {
            pattern: texts.join(', '),
            element: 'NotAction',
            source: { ...entry.source, span: list.keySpan },
            span: list.span,
            actions: expandNotAction(texts, scope.catalogue),
            certain: entry.certain,
            statements: [entry],
            coverable: true,
        };
        return [judgeSubject(subject, index, scope, baselines)];
    }
    return list.entries.map((written) => judgeEntry(written, entry, index, scope, baselines));
}
function judgeEntry(written, entry, index, scope, baselines) {
    const text = (0,model_value/* textOf */.b6)(written.value);
    const span = (0,model_value/* pointAt */.sd)(written.value);
    const subject = {
        pattern: text ?? (0,model_value/* displayOf */.E3)(written.value),
        element: 'Action',
        source: { ...entry.source, span },
        span,
        actions: text === undefined ? [] : expandPattern(text, scope.catalogue),
        certain: entry.certain && written.guards.length === 0,
        statements: [entry],
        coverable: text !== undefined && isWildcard(text),
    };
    if (text !== undefined)
        return judgeSubject(subject, index, scope, baselines);
    const reason = { text: 'the action is not spelled out', span };
    return { ...emptyRow(subject), verdict: 'undecided', severity: 'notice', reasons: [reason] };
}
function judgeAttachment(entries, index, scope, baselines) {
    const [first] = entries;
    if (first === undefined)
        throw new Error('an attachment has a statement');
    const attached = scope.access.input.documents[first.source.attached];
    const arn = first.source.arn;
    const actions = new Map();
    for (const { statement } of entries) {
        const texts = statement.actions?.entries.flatMap(({ value }) => (0,model_value/* textOf */.b6)(value) ?? []) ?? [];
        const found = statement.actions?.element === 'NotAction'
            ? expandNotAction(texts, scope.catalogue)
            : texts.flatMap((text) => expandPattern(text, scope.catalogue));
        for (const action of found)
            actions.set(action.key, action);
    }
    const span = attached?.span ?? first.source.span;
    const subject = {
        pattern: arn ?? attached?.document.site.label ?? attached?.document.site.address ?? '',
        element: first.source.how === 'sam-template' ? 'sam-template' : 'managed-policy',
        source: { ...first.source, span },
        span,
        actions: [...actions.values()],
        certain: entries.every((entry) => entry.certain),
        statements: entries,
        coverable: false,
    };
    const owner = baselines.find(({ managedPolicies }) => arn !== undefined && managedPolicies.some((own) => sameName(own, arn)));
    if (owner === undefined)
        return judgeSubject(subject, index, scope, baselines);
    return {
        ...emptyRow(subject),
        verdict: 'needed',
        severity: 'notice',
        needed: subject.actions.length,
        baselines: [owner.id],
    };
}
/** Equal but for the partition. */
function sameName(a, b) {
    const name = (arn) => arn.replace(/^arn:[^:]*:/, '');
    return name(a) === name(b);
}
function emptyRow(subject) {
    return {
        pattern: subject.pattern,
        element: subject.element,
        verdict: 'needed',
        severity: 'notice',
        source: subject.source,
        span: subject.span,
        allowed: subject.actions.length,
        needed: 0,
        optional: 0,
        excess: 0,
        levels: [],
        readsData: false,
        cover: [],
        resources: [],
        condition: undefined,
        features: [],
        baselines: [],
        reasons: [],
        certain: subject.certain,
    };
}
function judgeSubject(subject, index, scope, baselines) {
    const needed = subject.actions.filter(({ key }) => index.required.has(key));
    const optional = subject.actions.filter(({ key }) => !index.required.has(key) && index.optional.has(key));
    const excess = subject.actions.filter(({ key }) => !index.required.has(key) && !index.optional.has(key));
    const needs = [...new Set(needed.flatMap(({ key }) => index.required.get(key) ?? []))];
    const wishes = [...new Set(optional.flatMap(({ key }) => index.optional.get(key) ?? []))];
    const levels = byLevel(excess);
    const row = {
        ...emptyRow(subject),
        needed: needed.length,
        optional: optional.length,
        excess: excess.length,
        levels,
        readsData: excess.some(({ key }) => readsData(key)),
        features: [
            ...new Set(wishes.flatMap(({ grant }) => grant.feature ?? grant.variant?.name ?? [])),
        ],
        baselines: [...new Set([...needs, ...wishes].map((need) => need.baseline))],
    };
    const named = forbiddenOrDefect(subject, baselines, row);
    if (named !== undefined)
        return named;
    if (excess.length > 0) {
        const verdict = needed.length > 0 ? 'partly-needed' : 'excess';
        const keep = [...needed, ...optional];
        return {
            ...row,
            verdict,
            severity: excessSeverity(row),
            cover: subject.coverable && keep.length > 0 ? cover(subject, keep, index, scope) : [],
        };
    }
    // A pattern whose whole text the catalogue does not know names nothing that could be needed.
    if (subject.actions.length === 0)
        return { ...row, verdict: 'excess', severity: 'notice' };
    const width = widthOf(subject.statements, [...needed, ...optional], index, scope);
    if (width.verdict !== 'inside')
        return widerRow(row, width);
    return needed.length === 0 ? { ...row, verdict: 'optional' } : row;
}
function widerRow(row, width) {
    return {
        ...row,
        verdict: width.verdict,
        severity: width.verdict === 'undecided' ? 'notice' : 'warning',
        reasons: width.reasons,
        resources: width.resources,
        condition: width.condition,
    };
}
function excessSeverity({ levels, readsData: data }) {
    const grave = levels.some(({ level }) => level === 'Write' || level === 'Permissions management');
    return grave || data ? 'warning' : 'notice';
}
/** The shortest list of patterns that keeps what is needed; the vendor's own wildcards stay as they are. */
function cover(subject, keep, index, scope) {
    const own = index.needs.flatMap((need) => need.required ? need.grant.actions.filter(isWildcard) : []);
    const written = new Set(subject.actions.map(({ key }) => key));
    const vendor = [...new Set(own)].filter((pattern) => expandPattern(pattern, scope.catalogue).every(({ key }) => written.has(key)));
    const globs = vendor.map((pattern) => (0,access_glob/* globOfText */.TZ)(pattern, access_glob/* actionForm */.Rw));
    const left = keep.filter(({ key }) => !globs.some((glob) => (0,access_glob/* matchesKey */.vV)(glob, key)));
    return [...vendor, ...coveringPatterns(left, scope.catalogue)].sort();
}
function forbiddenOrDefect(subject, baselines, row) {
    for (const baseline of baselines) {
        for (const { actions, why } of baseline.forbidden) {
            const globs = actions.map((action) => (0,access_glob/* globOfText */.TZ)(action, access_glob/* actionForm */.Rw));
            const hit = subject.actions.filter(({ key }) => globs.some((glob) => (0,access_glob/* matchesKey */.vV)(glob, key)));
            if (hit.length === 0)
                continue;
            const reasons = [
                { text: `${baseline.id} says never: ${why}`, span: subject.span },
            ];
            return {
                ...row,
                verdict: 'forbidden',
                severity: 'error',
                baselines: [baseline.id],
                levels: byLevel(hit),
                reasons,
            };
        }
        const own = (0,access_glob/* foldAscii */.Dr)(subject.pattern);
        const defect = baseline.defects.find(({ action }) => (0,access_glob/* foldAscii */.Dr)(action) === own);
        if (subject.element === 'Action' && defect !== undefined && row.needed === 0) {
            const meant = defect.meant === undefined ? '' : `; ${defect.meant} is meant`;
            return {
                ...row,
                verdict: 'vendor-defect',
                severity: 'notice',
                baselines: [baseline.id],
                reasons: [{ text: `${defect.note}${meant}`, span: subject.span }],
            };
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/src/baselines/compare-index.js



function needIndex(needs, scope) {
    const required = new Map();
    const optional = new Map();
    for (const need of needs) {
        if (need.grant.effect === 'Deny')
            continue;
        const map = need.required ? required : optional;
        for (const action of actionsOf(need, scope)) {
            const known = map.get(action);
            if (known === undefined)
                map.set(action, [need]);
            else if (known.at(-1) !== need)
                known.push(need);
        }
    }
    return { required, optional, needs, numbers: new Map(needs.map((need, at) => [need, at])) };
}
function actionsOf({ grant }, scope) {
    if (grant.notActions !== undefined)
        return expandNotAction(grant.notActions, scope.catalogue).map((action) => action.key);
    return grant.actions.flatMap((action) => isWildcard(action)
        ? expandPattern(action, scope.catalogue).map(({ key }) => key)
        : [(0,access_glob/* foldAscii */.Dr)(action)]);
}

;// CONCATENATED MODULE: ./lib/src/baselines/compare-judgement.js


const severities = {
    granted: 'notice',
    narrower: 'notice',
    ineffective: 'error',
    denied: 'error',
    missing: 'error',
    undecided: 'notice',
};
/** The requests for an action that the needs ask for. */
function needed(key, needs) {
    return needs.flatMap((need) => (0,access_cube/* intersect */.y$)(requestsFor(key), {
        ...need.terms,
        actions: {
            ...need.terms.actions,
            globs: [],
            literals: new Set(),
            rest: [],
            complement: true,
        },
    }));
}
const sourceOf = (entry) => entry.source;
function plain(verdict, reasons, allowedBy, deniedBy = []) {
    return { verdict, severity: severities[verdict], reasons, allowedBy, deniedBy };
}
const undecided = (reasons, allowedBy) => plain('undecided', reasons, allowedBy);
function unreadReasons(scope) {
    return scope.access.mayAdd.map((part) => ({
        text: `${part.what === 'attachment' ? 'the attached policy' : `the ${part.what}`} \${${part.text}} could not be read and may allow it`,
        span: part.span,
    }));
}
function guardReasons(cubes) {
    const symbols = new Set(cubes.flatMap((cube) => cube.guards.map((guard) => guard.symbol)));
    return [...symbols].map((symbol) => ({ text: `it depends on the condition ${symbol}` }));
}
function perhapsReasons(allows, cubes) {
    return allows
        .filter(({ terms }) => meeting(cubes, terms) !== 'none')
        .map(({ source, terms, statement }) => ({
        text: terms.guards.length > 0
            ? `the statement is there only under the condition ${statement.guards[0]?.text ?? terms.guards[0]?.symbol ?? ''}`
            : 'the statement holds values that the source does not spell out',
        span: source.span,
    }));
}
function narrowings(allows, rest) {
    const limited = rest ?? [];
    const byCondition = limited.length > 0 && limited.every((cube) => cube.conditions.length > 0);
    return allows.map(({ source, statement }) => ({
        text: byCondition
            ? `allowed only under ${statement.conditions.map((clause) => clause.operator).join(', ')}`
            : 'allowed on fewer resources than the vendor asks for',
        span: (byCondition ? statement.conditions[0]?.span : statement.resources?.span) ?? source.span,
    }));
}
function elsewhere(allows) {
    const reasons = allows.map(({ source, statement }) => ({
        text: 'allowed only on other resources, or under other conditions, than the vendor asks for',
        span: statement.resources?.span ?? source.span,
    }));
    return plain('missing', reasons, allows.map(sourceOf));
}

;// CONCATENATED MODULE: ./lib/src/baselines/compare-limits.js



/** What the denies and boundaries leave of requests that the policies allow. */
function afterDenies(key, cubes, allows, by, scope) {
    const denies = scope.denies.filter(({ terms }) => mayName(terms, key) && meeting(cubes, terms) !== 'none');
    const capped = scope.caps.filter((cap) => remainderOf(cubes, cap)?.length !== 0);
    if (denies.length === 0 && capped.length === 0)
        return plain('granted', [], by);
    const certain = denies.filter((entry) => entry.certain);
    const allowed = allows.flatMap(({ terms }) => cubes.flatMap((cube) => (0,access_cube/* intersect */.y$)(cube, terms)));
    const left = remainderOf(allowed, certain);
    const blocked = capped.filter((cap) => cap.every(({ terms }) => meeting(left ?? allowed, terms) === 'none'));
    const deniedBy = [...denies.map(sourceOf), ...blocked.flatMap((cap) => cap.map(sourceOf))];
    if (left?.length === 0)
        return plain('denied', certain.map(({ source }) => ({ text: 'a Deny takes all of it away', span: source.span })), by, deniedBy);
    if (blocked.length > 0)
        return plain('denied', [{ text: 'the permissions boundary does not let it through' }], by, deniedBy);
    const open = denies.filter((entry) => !entry.certain);
    if (open.length > 0 && certain.length === 0 && capped.length === 0)
        return undecided(open.map(({ source }) => ({
            text: 'a Deny that is not spelled out may take it away',
            span: source.span,
        })), by);
    return plain('narrower', [
        ...certain.map(({ source }) => ({ text: 'a Deny takes part of it away', span: source.span })),
        ...(capped.length > 0
            ? [{ text: 'the permissions boundary lets only part of it through' }]
            : []),
    ], by, deniedBy);
}
/** A required resource type of the action that nothing allows. */
function leftOut(key, cubes, allows, scope) {
    const formats = scope.formats(key)?.formats ?? [];
    const missing = formats.filter(({ required, glob }) => {
        if (!required)
            return false;
        const typed = cubes.flatMap((cube) => onFormat(cube, glob));
        return typed.length > 0 && allows.every(({ terms }) => meeting(typed, terms) === 'none');
    });
    if (missing.length === 0)
        return undefined;
    return {
        ...plain('ineffective', missing.map(({ type }) => ({
            text: `it needs a resource of type ${type} too, which nothing allows`,
            ...(allows[0] === undefined
                ? {}
                : { span: allows[0].statement.resources?.span ?? allows[0].source.span }),
        })), allows.map(sourceOf)),
        severity: 'warning',
    };
}
/** Allowed, but only on resources that the action never has. */
function ineffective(key, allows, scope) {
    const formats = scope.formats(key);
    if (formats === undefined)
        return undefined;
    const possible = onFormats([requestsFor(key)], formats);
    const effective = allows.some(({ terms }) => meeting(possible, { ...terms, conditions: [] }) !== 'none');
    if (effective)
        return undefined;
    const none = formats.formats.length === 0;
    const types = formats.formats.map(({ type }) => type).join(', ');
    return {
        ...plain('ineffective', allows.map(({ source, statement }) => ({
            text: none
                ? 'the action names no resource: only "*" matches it'
                : `no ARN of its resource types (${types}) matches`,
            span: statement.resources?.span ?? source.span,
        })), allows.map(sourceOf)),
        severity: none ? 'warning' : 'error',
    };
}

;// CONCATENATED MODULE: ./lib/src/baselines/compare-required.js








/** The verdict on every action that the needs demand, in their order; one row an action. */
function judgeRequired(needs, scope) {
    const byAction = new Map();
    for (const need of needs) {
        if (need.grant.effect === 'Deny')
            continue;
        for (const action of need.grant.actions) {
            const key = (0,access_glob/* foldAscii */.Dr)(action);
            const known = byAction.get(key);
            if (known === undefined)
                byAction.set(key, { action, needs: [need] });
            else
                known.needs.push(need);
        }
    }
    const known = new Map();
    const numbers = new Map(needs.map((need, index) => [need, index]));
    const rows = [...byAction].map(([key, entry]) => judgeAction(key, entry.action, entry.needs, scope, { known, numbers }));
    return [...rows, ...judgeRefused(needs, scope)];
}
function judgeAction(key, action, needs, scope, memo) {
    const wildcard = isWildcard(action);
    const allows = wildcard ? scope.allows : naming(scope.allows, key).map(({ entry }) => entry);
    const row = { needs, action, wildcard, scope };
    const services = [...new Set(needs.flatMap((need) => need.grant.passedTo ?? []))];
    if (key === 'iam:passrole' && services.length > 0) {
        const lacking = services.filter((service) => !passes(key, needs, allows, scope, service));
        if (lacking.length > 0 && allows.length > 0) {
            const judgement = judge(key, needs, allows, scope);
            if (judgement.verdict === 'granted' || judgement.verdict === 'narrower')
                return rowOf(row, passedToMissing(lacking, allows), lacking);
        }
    }
    if (wildcard)
        return rowOf(row, judgeWildcard(key, needs, allows, scope), []);
    const formats = scope.formats(key);
    const signature = [
        needs.map((need) => memo.numbers.get(need)).join(),
        touching(scope.allows, key),
        touching(scope.denies, key),
        ...scope.caps.map((cap) => touching(cap, key)),
        formats?.key ?? 'unknown',
    ].join('|');
    let judgement = memo.known.get(signature);
    if (judgement === undefined) {
        judgement = judge(key, needs, allows, scope);
        memo.known.set(signature, judgement);
    }
    return rowOf(row, judgement, []);
}
function touching(statements, key) {
    let list = '';
    // What is named only perhaps is a situation of its own.
    for (const { at, entry } of naming(statements, key))
        list += surelyNames(entry.terms, key) ? `${at},` : `${at} ${key},`;
    return list;
}
function rowOf(row, judgement, passedTo) {
    const { needs, action, wildcard, scope } = row;
    const optional = needs.some(({ grant }) => grant.feature === undefined);
    // Spelled out: a spread of many rows is what a comparison of a large role would spend its time on.
    return {
        effect: 'Allow',
        action,
        verdict: judgement.verdict,
        severity: judgement.severity,
        reasons: judgement.reasons,
        allowedBy: judgement.allowedBy,
        deniedBy: judgement.deniedBy,
        baselines: distinct(needs, ({ baseline }) => baseline),
        features: optional ? [] : distinct(needs, ({ grant }) => grant.feature),
        phase: needs.find(({ grant }) => grant.phase !== undefined)?.grant.phase,
        why: needs.find(({ grant }) => grant.why !== undefined)?.grant.why,
        level: wildcard ? undefined : levelOf(action, scope),
        vendorWildcard: wildcard,
        grants: needs.map((need) => need.filled),
        passedTo,
    };
}
function distinct(needs, nameOf) {
    const names = [];
    for (const need of needs) {
        const name = nameOf(need);
        if (name !== undefined && !names.includes(name))
            names.push(name);
    }
    return names;
}
function levelOf(action, scope) {
    const level = expandPattern(action, scope.catalogue)[0]?.level;
    return level === 'Unknown' ? undefined : level;
}
function judge(key, needs, allows, scope) {
    const certainly = scope.access.mayAdd.length === 0;
    if (allows.length === 0)
        return certainly ? plain('missing', [], []) : undecided(unreadReasons(scope), []);
    const plainly = grantedPlainly(key, needs, allows, scope);
    if (plainly !== undefined)
        return plainly;
    const asked = needed(key, needs);
    const wanted = remainderOfTerms(asked, scope.refused);
    // What the baseline denies as a whole is judged as it stands.
    const written = wanted === undefined || wanted.length === 0 ? asked : wanted;
    const formats = scope.formats(key);
    let cubes = written;
    let rest = remainderOf(written, allows);
    if (rest?.length !== 0 && formats !== undefined) {
        cubes = onFormats(written, formats);
        rest = remainderOf(cubes, allows);
    }
    const by = allows.filter(({ terms }) => meeting(cubes, terms) !== 'none').map(sourceOf);
    if (rest?.length === 0)
        return afterDenies(key, cubes, allows, by, scope);
    const sure = allows.filter(({ terms }) => meeting(cubes, terms) === 'sure');
    if (sure.length > 0) {
        const left = leftOut(key, cubes, allows, scope);
        if (left !== undefined)
            return left;
        const denied = afterDenies(key, cubes, sure, by, scope);
        if (denied.verdict === 'denied')
            return denied;
        if (rest?.every((cube) => cube.guards.length > 0) === true)
            return undecided(guardReasons(rest), by);
        return plain('narrower', [...narrowings(sure, rest), ...denied.reasons], by, denied.deniedBy);
    }
    if (by.length > 0)
        return undecided(perhapsReasons(allows, cubes), by);
    if (!certainly)
        return undecided(unreadReasons(scope), allows.map(sourceOf));
    // Where the vendor scopes it to ARNs that it never has, nobody can say more than that.
    const alike = onFormats(written, formats).length === 0;
    if (alike && written.length > 0)
        return undecided(elsewhere(allows).reasons, allows.map(sourceOf));
    return ineffective(key, allows, scope) ?? elsewhere(allows);
}
/** What single statements allow just as it is asked for, where nothing takes anything away. */
function grantedPlainly(key, needs, allows, scope) {
    if (scope.caps.length > 0 || naming(scope.denies, key).length > 0)
        return undefined;
    const sure = allows.filter(({ terms }) => terms.effect === 'Allow' && surelyNames(terms, key));
    const by = new Set();
    for (const need of needs) {
        const covering = sure.find(({ terms }) => (0,cancel/* scopeCovers */.p)(terms, need.terms));
        if (covering === undefined)
            return undefined;
        by.add(covering);
    }
    return plain('granted', [], [...by].map(sourceOf));
}
/** A vendor's wildcard is missing only where nothing inside it is allowed. */
function judgeWildcard(key, needs, allows, scope) {
    const cubes = needed(key, needs);
    const rest = remainderOf(cubes, allows);
    const by = allows.filter(({ terms }) => meeting(cubes, terms) !== 'none');
    if (rest?.length === 0)
        return afterDenies(key, cubes, by, by.map(sourceOf), scope);
    const inside = expandPattern(key, scope.catalogue).filter((action) => action.level !== 'Unknown');
    const allowed = inside.filter((action) => by.some(({ terms, certain }) => certain &&
        mayName(terms, action.key) &&
        meeting(needed(action.key, needs), terms) !== 'none'));
    if (allowed.length > 0 || by.some(({ terms }) => meeting(cubes, terms) === 'sure')) {
        const all = inside.length > 0 && allowed.length === inside.length;
        if (all)
            return plain('granted', [], by.map(sourceOf));
        const reason = {
            text: `${allowed.length} of the ${inside.length} actions of ${key} are allowed; the vendor does not say which are needed`,
        };
        return plain('narrower', [reason], by.map(sourceOf));
    }
    if (by.length > 0)
        return undecided(perhapsReasons(by, cubes), by.map(sourceOf));
    if (scope.access.mayAdd.length > 0)
        return undecided(unreadReasons(scope), []);
    return plain('missing', [], []);
}
function passes(key, needs, allows, scope, service) {
    const cubes = needed(key, needs).map((cube) => ({
        ...cube,
        conditions: [...cube.conditions, passedTo(service)],
    }));
    return onFormats(cubes, scope.formats(key)).some((cube) => allows.some(({ terms }) => (0,access_cube/* intersect */.y$)(cube, terms).some(isSure)));
}
const compare_required_exactText = { wild: 'exact', fold: false, arn: false, variables: false };
function passedTo(service) {
    return {
        key: 'iam:passedtoservice',
        quantity: 'some',
        absent: false,
        values: { domain: 'text', globs: [(0,access_glob/* globOfText */.TZ)(service, compare_required_exactText)], complement: false },
        id: JSON.stringify(['iam:passedtoservice', 'passed', service]),
        several: false,
    };
}
function passedToMissing(services, allows) {
    const reasons = allows.map(({ source, statement }) => ({
        text: `the role cannot be passed to ${services.join(', ')}`,
        span: statement.conditions[0]?.span ?? source.span,
    }));
    return plain('missing', reasons, allows.map(sourceOf));
}
/** What the baselines want refused: missing where it is allowed all the same. */
function judgeRefused(needs, scope) {
    return needs.flatMap((need) => {
        if (need.grant.effect !== 'Deny')
            return [];
        return need.grant.actions.map((action) => {
            const cubes = needed((0,access_glob/* foldAscii */.Dr)(action), [need]);
            const allowing = scope.allows.filter(({ terms }) => meeting(cubes, terms) === 'sure');
            const allowed = allowing.flatMap(({ terms }) => cubes.flatMap((cube) => (0,access_cube/* intersect */.y$)(cube, terms)));
            const open = remainderOf(allowed, scope.denies)?.filter((cube) => scope.caps.every((cap) => cap.some(({ terms }) => (0,access_cube/* intersect */.y$)(cube, terms).length > 0)));
            const refused = allowing.length === 0 || open?.length === 0;
            const row = { needs: [need], action, wildcard: isWildcard(action), scope };
            const reasons = [{ text: 'the baseline denies it, and nothing here does' }];
            const judgement = refused
                ? plain('granted', [], [])
                : { ...plain('missing', reasons, allowing.map(sourceOf)), severity: 'warning' };
            return { ...rowOf(row, judgement, []), effect: 'Deny' };
        });
    });
}

;// CONCATENATED MODULE: ./lib/src/baselines/compare.js









/** Compares what a principal may do with what the bound baselines say. */
function compareWithBaseline({ access, baselines, catalogue }) {
    const keyName = keyNames(catalogue);
    const plain = scopeOf(access, catalogue, keyName);
    const sources = baselines.flatMap(sourcesOf);
    const fillings = fillingsOf([...sources, ...baselines.flatMap(variantSources)], baselines, plain);
    const severalKeys = (0,statement/* severalKeysOf */.GH)([...access.input.documents, ...access.input.boundaries].map((entry) => entry.document));
    const ready = (source) => needOf(source, fillings, plain.partition, severalKeys, keyName);
    const needs = sources.map(ready);
    const variants = baselines.flatMap((baseline) => alternativesOf(baseline).map((group) => chosenVariant(group.group, variantNeeds(group, baseline, ready), plain)));
    const required = [
        ...needs.filter((need) => need.required),
        ...variants.flatMap(({ needs: chosen }) => chosen),
    ];
    const scope = {
        ...plain,
        refused: required.map(({ terms }) => terms).filter(({ effect }) => effect === 'Deny'),
    };
    const all = [...required, ...needs.filter((need) => !need.required)];
    const reversed = baselines.length > 0 && baselines.every(({ kind }) => isCap(kind));
    const rows = judgeRequired(required, scope);
    return {
        baselines: baselines.map((baseline) => baseline.id),
        // A boundary that allows less than the vendor's is no gap: only what it must refuse counts.
        required: reversed ? rows.map((row) => (row.effect === 'Deny' ? row : asCapped(row))) : rows,
        allowed: judgeAllowed(needIndex(all, scope), scope, baselines),
        placeholders: [...fillings].map(([name, value]) => ({ name, value: (0,letters/* displayOfCodes */.Ei)(value) })),
        unread: [...access.mayAdd, ...access.mayTake],
        assumptions: assumptionsOf(access, fillings),
        variants: variants.map(({ group, variant, complete }) => ({ group, variant, complete })),
    };
}
const isCap = (kind) => kind === 'boundary' || kind === 'service-control' || kind === 'resource-control';
function asCapped(row) {
    if (row.verdict === 'granted')
        return row;
    return { ...row, verdict: 'narrower', severity: 'notice' };
}
/** Condition keys by their global names, in lower case. */
function keyNames(catalogue) {
    const known = new Map();
    return (key) => {
        let name = known.get(key);
        if (name === undefined) {
            name = canonicalConditionKey(key, catalogue).toLowerCase();
            known.set(key, name);
        }
        return name;
    };
}
function sourcesOf(baseline) {
    const cut = templateCutter(baseline.placeholders);
    const source = (grant, required) => ({
        grant,
        baseline: baseline.id,
        required,
        cut,
    });
    return [
        ...baseline.required.map((grant) => source(grant, true)),
        ...baseline.optional.map((grant) => source(grant, false)),
    ];
}
/** Values of placeholders, from the statements that allow what their grants are about. */
function fillingsOf(sources, baselines, scope) {
    const placeholders = baselines.flatMap((baseline) => baseline.placeholders);
    if (placeholders.length === 0)
        return new Map();
    const comparables = (required) => sources.flatMap((source) => (source.required === required ? comparablesOf(source, scope) : []));
    // Required grants come first; features that are not active fill what is left.
    const filled = fillPlaceholders(comparables(true), placeholders);
    return new Map([...fillPlaceholders(comparables(false), placeholders), ...filled]);
}
function comparablesOf({ grant, cut }, scope) {
    const hasHole = (text) => cut(text).some((part) => typeof part !== 'string');
    const resources = grant.resources.filter(hasHole).map(cut);
    const clauses = Object.values(grant.condition ?? {}).flatMap((keys) => Object.entries(keys));
    const limited = clauses.filter(([key, values]) => hasHole(key) || values.some(hasHole));
    if (resources.length === 0 && limited.length === 0)
        return [];
    const actions = grant.actions.map((action) => action.toLowerCase());
    const named = actions.filter((action) => !isWildcard(action));
    const keyTemplate = (key) => cut(key).map((part, index) => {
        if (typeof part !== 'string')
            return part;
        // The global name of `ec2:ResourceTag/\u2026` shows only with something behind the slash.
        const text = part.toLowerCase();
        return index === 0 && text.endsWith('/') ? scope.keyName(`${text}x`).slice(0, -1) : text;
    });
    const statements = grant.effect === 'Deny' ? scope.denies : scope.allows;
    return statements.flatMap(({ terms }) => {
        const weight = likeness(actions.length, named, terms);
        if (weight === 0)
            return [];
        return [
            { where: 'resource', templates: resources, written: resourcesOf([terms]), weight },
            ...limited.flatMap(([key, values]) => [
                // Keys are in lower case: what they say counts only where nothing else does.
                {
                    where: 'value',
                    templates: [keyTemplate(key)],
                    written: keysOf(terms),
                    weight: weight / 1000,
                },
                {
                    where: 'value',
                    templates: values.filter(hasHole).map(cut),
                    // A key with a placeholder of its own may be any key of the statement.
                    written: valuesOf([terms], hasHole(key) ? undefined : scope.keyName(key.toLowerCase())),
                    weight,
                },
            ]),
        ];
    });
}
/**
 * How many actions a grant of some `size` and a statement share, of all they name; 0 where none can be shared.
 * A pattern, which is not among the `named`, is taken to be shared.
 */
function likeness(size, named, terms) {
    let shared = size - named.length;
    for (const key of named)
        if (mayName(terms, key))
            shared += 1;
    if (shared === 0)
        return 0;
    const all = terms.actions.complement ? size : terms.actions.globs.length;
    return shared / Math.max(shared, size + all - shared);
}
/** Grants of explicit alternatives, for what they say about placeholders. */
function variantSources(baseline) {
    const cut = templateCutter(baseline.placeholders);
    return (baseline.alternatives ?? []).flatMap(({ variants }) => variants.flatMap(({ grants }) => grants.map((grant) => ({ grant, baseline: baseline.id, required: false, cut }))));
}
/** The groups of which one variant suffices. */
function alternativesOf(baseline) {
    if (baseline.alternatives !== undefined)
        return baseline.alternatives;
    const groups = new Map();
    for (const grant of baseline.optional) {
        if (grant.variant === undefined || grant.feature !== undefined)
            continue;
        const variants = groups.get(grant.variant.group) ?? new Map();
        groups.set(grant.variant.group, variants);
        const grants = variants.get(grant.variant.name) ?? [];
        variants.set(grant.variant.name, [...grants, grant]);
    }
    return [...groups].map(([group, variants]) => ({
        group,
        variants: [...variants].map(([name, grants]) => ({ name, grants })),
    }));
}
function variantNeeds(group, baseline, ready) {
    const cut = templateCutter(baseline.placeholders);
    return group.variants.map(({ name, grants }) => ({
        name,
        needs: grants.map((grant) => ready({ grant, baseline: baseline.id, required: true, cut })),
    }));
}
/** The variant with the fewest gaps, the first of several. */
function chosenVariant(group, variants, scope) {
    const measured = variants.map(({ name, needs }) => ({
        group,
        variant: name,
        needs,
        gaps: judgeRequired(needs, scope).filter(({ verdict }) => verdict === 'missing' || verdict === 'denied' || verdict === 'ineffective').length,
    }));
    const [first, ...rest] = measured;
    if (first === undefined)
        return { group, variant: '', complete: true, needs: [] };
    const best = rest.reduce((least, next) => (next.gaps < least.gaps ? next : least), first);
    return { ...best, complete: best.gaps === 0 };
}
function assumptionsOf(access, fillings) {
    const filled = [...fillings].map(([name, value]) => `${name} is ${(0,letters/* displayOfCodes */.Ei)(value)}`);
    const caps = access.mayTake.map((part) => `\${${part.text}} could not be read and is taken to let everything through`);
    return [...filled, ...caps];
}

// EXTERNAL MODULE: ./lib/src/baselines/side-evidence.js
var side_evidence = __webpack_require__(5014);
// EXTERNAL MODULE: ./lib/src/baselines/recognise.js + 3 modules
var recognise = __webpack_require__(5905);
// EXTERNAL MODULE: ./lib/src/baselines/resolve.js
var resolve = __webpack_require__(9033);
// EXTERNAL MODULE: ./lib/src/model/memo.js
var model_memo = __webpack_require__(6776);
;// CONCATENATED MODULE: ./lib/src/check/bound.js
/** `veeam/backup-for-aws/worker@10`. */
function bindingId(resolved) {
    return resolved.version === undefined
        ? resolved.baseline.id
        : `${resolved.baseline.id}@${resolved.version}`;
}
/** A binding as the comparison takes it. */
function boundBaseline(binding) {
    const { resolved } = binding;
    return {
        id: binding.id,
        kind: resolved.baseline.kind,
        required: [...resolved.required, ...resolved.contested],
        optional: [
            ...resolved.optional.flatMap((feature) => feature.grants),
            // Another variant than the chosen one is no excess either.
            ...resolved.alternatives.flatMap((group) => group.variants.flatMap((variant) => variant.grants)),
        ],
        alternatives: resolved.alternatives.map(({ group, variants }) => ({
            group,
            variants: variants.map(({ name, grants }) => ({ name, grants })),
        })),
        forbidden: resolved.forbidden,
        defects: resolved.defects,
        placeholders: resolved.baseline.placeholders,
        managedPolicies: resolved.managedPolicies.map((policy) => policy.arn),
    };
}

// EXTERNAL MODULE: ./lib/src/check/choices.js
var choices = __webpack_require__(333);
// EXTERNAL MODULE: ./lib/src/check/effective-input.js
var effective_input = __webpack_require__(5037);
// EXTERNAL MODULE: ./lib/src/check/evidence.js
var evidence = __webpack_require__(5220);
;// CONCATENATED MODULE: ./lib/src/check/subjects.js










/** Everything of an estate that is judged as one, with its baselines and the comparison with them. */
function subjectsOf(estate, options) {
    const problems = [];
    const memo = options.memo ?? new model_memo/* Memo */.l();
    const managed = memo.about('managed documents', options.managed, () => new effective_input/* ManagedDocuments */.iq(options.managed));
    const subjects = drafts(estate, options, managed).map((draft) => {
        const before = options.kept.get(`${draft.root}\n${draft.address}`) ?? [];
        const kept = before.filter(({ boundBy }) => boundBy === 'recognised');
        const written = draft.choices.flatMap((choice) => bindChoice(choice, draft, before, estate, options, problems));
        const identity = identityOf(draft, memo);
        const access = memo.of('access', identity, () => (0,effective/* effectiveAccess */.A)(draft.input));
        const bindings = written.length > 0 || draft.choices.length > 0
            ? written
            : kept.length > 0
                ? kept
                : recognised(draft, estate, options, memo);
        const comparison = bindings.length === 0
            ? undefined
            : memo.of('comparison', `${identity}\n${namesOf(bindings)}`, () => compareWithBaseline({
                access,
                baselines: bindings.map(boundBaseline),
                catalogue: options.catalogue,
            }));
        return {
            address: draft.address,
            root: draft.root,
            principal: draft.principal,
            documents: draft.documents,
            trusts: draft.trusts,
            span: draft.span,
            access,
            bindings,
            comparison,
        };
    });
    return { subjects, problems };
}
/** All that a subject's access depends on: the documents themselves, how they are attached, what could not be read. */
function identityOf({ input }, memo) {
    const attached = (entries) => entries.map(({ document, ...rest }) => [memo.numberOf(document), rest]);
    return JSON.stringify([attached(input.documents), attached(input.boundaries), input.unread]);
}
const namesOf = (bindings) => JSON.stringify(bindings.map(({ id, resolved }) => [id, resolved.edition, resolved.features]));
function drafts(estate, options, managed) {
    const directed = (0,choices/* directedChoices */.FX)(estate);
    const files = [
        ...new Set([
            ...estate.documents.map((document) => document.site.file),
            ...estate.principals.map((principal) => principal.file),
        ]),
    ];
    const groups = (0,choices/* fileGroups */.rO)(options.bindings, files);
    const grouped = new Set(groups.flatMap((group) => group.files));
    const isGrouped = (principal) => grouped.has(principal.file) ||
        (principal.attached.length > 0 &&
            principal.attached.every(({ document }) => grouped.has(estate.documents[document]?.site.file ?? '')));
    const inGroups = groups.map((group) => groupDraft(group.files, group.choices, estate, options, managed));
    const attached = new Set(estate.principals.flatMap((principal) => principal.attached.map((entry) => entry.document)));
    const principals = estate.principals
        .filter((principal) => !isGrouped(principal))
        .filter((principal) => principal.kind !== 'group')
        .map((principal) => ({
        address: principal.address,
        root: principal.root,
        principal,
        documents: principal.attached.map((entry) => entry.document),
        trusts: principal.trust === undefined ? [] : [principal.trust],
        span: principal.span,
        input: (0,effective_input/* inputOfPrincipal */.ii)(principal, estate, managed, options.caps),
        choices: (0,choices/* choicesOf */.cU)(principal, options.bindings, directed.principals),
    }))
        // What today's settings leave out is compared only where somebody binds it.
        .filter(({ principal, choices }) => principal?.instantiated !== false || choices.length > 0);
    const alone = estate.documents.flatMap((document, index) => {
        if (document.kind !== 'identity' || attached.has(index) || grouped.has(document.site.file))
            return [];
        if (!document.instantiated && !directed.documents.has(index))
            return [];
        return [
            {
                address: document.site.address,
                root: document.site.root,
                principal: undefined,
                documents: [index],
                trusts: [],
                span: document.site.span,
                input: (0,effective_input/* inputOfDocuments */.mg)([index], estate, options.caps),
                choices: directed.documents.get(index) ?? [],
            },
        ];
    });
    return [...inGroups, ...principals, ...alone];
}
/** Files that stand for one principal: their documents, and what is attached to principals declared in them. */
function groupDraft(files, choices, estate, options, managed) {
    const held = new Set(files);
    const principals = estate.principals.filter((principal) => held.has(principal.file));
    const documents = new Set(estate.documents.flatMap((document, index) => held.has(document.site.file) && document.kind !== 'trust' && document.kind !== 'resource'
        ? [index]
        : []));
    for (const principal of principals)
        for (const { document } of principal.attached)
            documents.add(document);
    for (const { boundary } of principals) {
        if (boundary !== undefined && 'document' in boundary)
            documents.delete(boundary.document);
    }
    const indexes = [...documents].toSorted((a, b) => a - b);
    const own = (0,effective_input/* inputOfDocuments */.mg)(indexes, estate, options.caps);
    const carried = principals.map((principal) => (0,effective_input/* inputOfPrincipal */.ii)(principal, estate, managed, { documents: [] }));
    const trusts = estate.documents.flatMap((document, index) => document.kind === 'trust' &&
        (held.has(document.site.file) || principals.some((principal) => principal.trust === index))
        ? [index]
        : []);
    const first = estate.documents[indexes[0] ?? -1];
    const [principal] = principals;
    return {
        address: principals.length === 1 && principal !== undefined ? principal.address : files.join(', '),
        root: principals.length === 1 && principal !== undefined ? principal.root : '.',
        principal: principals.length === 1 ? principal : undefined,
        documents: indexes,
        trusts,
        span: principal?.span ?? first?.site.span ?? { file: files[0] ?? '', start: 0, end: 0 },
        input: {
            documents: [
                ...own.documents,
                ...carried.flatMap((input) => input.documents.filter((entry) => entry.index === undefined)),
            ],
            boundaries: [...own.boundaries, ...carried.flatMap((input) => input.boundaries)],
            unread: carried.flatMap((input) => input.unread),
        },
        choices,
    };
}
function bindChoice(choice, draft, before, estate, options, problems) {
    const bound = (0,resolve/* resolveBaseline */.oL)(options.library, choice);
    if (!bound.ok) {
        problems.push({ choice, text: bound.problem });
        return [];
    }
    const inferred = choice.features === undefined
        ? inferredFeatures(bound.value, draft, before, estate, options)
        : [];
    const withFeatures = inferred.length === 0
        ? bound
        : (0,resolve/* resolveBaseline */.oL)(options.library, { ...choice, features: inferred });
    const resolved = withFeatures.ok ? withFeatures.value : bound.value;
    return [
        {
            id: bindingId(resolved),
            resolved,
            boundBy: choice.boundBy,
            confidence: 1,
            evidence: [],
            ...(inferred.length === 0 ? {} : { inferred }),
        },
    ];
}
/** Variants are left open: whichever the role has nearest is compared. */
function inferredFeatures({ baseline, version }, draft, before, estate, options) {
    if (baseline.features.length === 0 || baseline.kind !== 'identity')
        return [];
    const { actions } = draftEvidence(draft, estate);
    const used = new Set([
        ...(0,recognise/* featuresInUse */.ED)(options.recognition(), baseline.id, version, { actions }),
        // What the base shows to be in use stays so: losing it is a finding.
        ...before
            .filter(({ resolved }) => resolved.baseline.id === baseline.id)
            .flatMap(({ inferred }) => inferred ?? []),
    ]);
    return baseline.features.map(({ id }) => id).filter((id) => used.has(id));
}
const draftEvidence = (draft, estate) => (0,evidence/* evidenceOf */.X)(draft.input, draft.principal, draft.trusts.map((index) => estate.documents[index]));
/** What recognition reads of each subject that no binding names. */
function evidenceOfSubjects(estate, options) {
    return drafts(estate, options, new ManagedDocuments(options.managed))
        .filter((draft) => draft.choices.length === 0)
        .map((draft) => ({ address: draft.address, evidence: draftEvidence(draft, estate) }));
}
function recognised(draft, estate, options, memo) {
    const index = options.recognition();
    const evidence = (0,side_evidence/* tellingEvidence */.$e)(index, draftEvidence(draft, estate));
    const candidates = memo.of('recognition', JSON.stringify(evidence), () => (0,recognise/* recogniseSubject */.O5)(index, evidence));
    return candidates.flatMap((candidate) => {
        const resolved = (0,resolve/* resolveBaseline */.oL)(options.library, {
            baseline: candidate.baseline,
            version: candidate.version,
            edition: candidate.edition,
            features: candidate.features,
        });
        return resolved.ok
            ? [
                {
                    id: bindingId(resolved.value),
                    resolved: resolved.value,
                    boundBy: 'recognised',
                    confidence: candidate.confidence,
                    evidence: candidate.evidence,
                },
            ]
            : [];
    });
}


/***/ })

};
