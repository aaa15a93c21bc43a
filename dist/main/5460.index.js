'use strict';
exports.id = 5460;
exports.ids = [5460];
exports.modules = {

/***/ 725:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ directiveFrom),
/* harmony export */   N: () => (/* binding */ directiveMark)
/* harmony export */ });
const directiveMark = 'iam-baseline:';
/**
 * A directive from its text: `iam-baseline: <id>[@version] [feature \u2026]`, or
 * `iam-baseline:waive <rule> [action \u2026] until=DATE -- reason`. Undefined where the text is none.
 */
function directiveFrom(text, span, target) {
    if (!text.startsWith(directiveMark))
        return undefined;
    const rest = text.slice(directiveMark.length);
    if (/^\s*waive(\s|$)/.test(rest))
        return waiveFrom(rest, span, target);
    const [baseline = '', ...features] = wordsOf(rest);
    if (baseline === '')
        return undefined;
    const at = baseline.lastIndexOf('@');
    return {
        kind: 'bind',
        baseline: at > 0 ? baseline.slice(0, at) : baseline,
        version: at > 0 ? baseline.slice(at + 1) : undefined,
        features,
        span,
        target,
    };
}
function waiveFrom(rest, span, target) {
    const dashes = rest.indexOf(' -- ');
    const [, rule = '', ...words] = wordsOf(dashes < 0 ? rest : rest.slice(0, dashes));
    const until = words.find((word) => word.startsWith('until='));
    return {
        kind: 'waive',
        rule,
        actions: words.filter((word) => !word.startsWith('until=')),
        until: until?.slice('until='.length),
        reason: dashes < 0 ? '' : rest.slice(dashes + 4).trim(),
        span,
        target,
    };
}
function wordsOf(text) {
    return text.split(/[\s,]+/).filter((word) => word !== '');
}


/***/ }),

/***/ 5285:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ findPolicies)
/* harmony export */ });
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1925);
/* harmony import */ var _parse_json_pieces_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7414);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9827);



/** Policies stand near the top; JSON in JSON strings counts as a level. */
const maxLevels = 40;
/** Every policy document, statement list and statement in a value, outermost first. */
function findPolicies(value, property, found) {
    search(value, { property, kind: undefined, label: undefined, levels: 0 }, found);
}
function search(value, place, found) {
    if (place.levels > maxLevels)
        return;
    switch (value.kind) {
        case 'map':
            if ((0,_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .isPolicy */ .pn)(value) || (0,_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .isStatement */ .SH)(value))
                take(value, value.span, place, found);
            else
                searchMap(value, place, found);
            return;
        case 'list':
            if ((0,_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .isStatementList */ .iT)(value))
                take(value, value.span, place, found);
            else
                for (const [index, item] of value.items.entries())
                    search(item, inside(place, `[${index}]`), found);
            return;
        case 'string':
            if ((0,_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .isPolicyText */ .aK)(value))
                searchText(value, place, found);
            return;
        case 'json':
            search(value.value, place, found);
            return;
        case 'alternatives':
            for (const branch of value.branches)
                search(branch.value, place, found);
            return;
        default:
    }
}
function take(value, span, place, found) {
    const { property, kind, label } = place;
    found.policies.push({ value, property, kind, span, label });
}
function inside(place, step, more = {}) {
    const dot = place.property === '' || step.startsWith('[') ? '' : '.';
    return { ...place, property: place.property + dot + step, levels: place.levels + 1, ...more };
}
function searchMap(map, place, found) {
    const label = labelOf(map) ?? place.label;
    for (const { key, value } of map.entries) {
        const name = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .displayOf */ .E3)(key);
        search(value, inside(place, name, { kind: kindOf(name, map, place), label }), found);
    }
}
/** The JSON text of a policy in a string: its parts keep their places in the file. */
function searchText(value, place, found) {
    const { value: parsed, problems } = (0,_parse_json_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJsonPieces */ .V)(decoded(value).pieces, value.span);
    if (parsed === undefined || (parsed.kind !== 'map' && parsed.kind !== 'list'))
        return;
    const before = found.policies.length;
    search(parsed, { ...place, levels: place.levels + 1 }, found);
    if (found.policies.length > before)
        found.problems.push(...problems);
}
/** The IAM API returns policies percent-encoded; what is decoded has the place of the whole. */
function decoded(value) {
    const text = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(value);
    if (text?.startsWith('%') !== true)
        return value;
    try {
        const plain = decodeURIComponent(text);
        return { ...value, pieces: [{ kind: 'literal', text: plain, span: value.span, exact: false }] };
    }
    catch {
        return value;
    }
}
/** What is certain of a policy by the key that holds it, as the AWS command line prints it. */
function kindOf(key, map, place) {
    switch (key) {
        case 'AssumeRolePolicyDocument':
            return 'trust';
        case 'PolicyVersion':
        case 'RolePolicyList':
        case 'UserPolicyList':
        case 'GroupPolicyList':
        case 'PolicyVersionList':
            return 'identity';
        case 'PolicyDocument':
            return isInline(map) ? 'identity' : place.kind;
        case 'Content':
            return organisationKind(map) ?? place.kind;
        default:
            return place.kind;
    }
}
function isInline(map) {
    return ['RoleName', 'UserName', 'GroupName'].some((name) => (0,_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .elementOf */ .MC)(map, name) !== undefined);
}
function organisationKind(map) {
    const summary = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .elementOf */ .MC)(map, 'PolicySummary')?.value;
    if (summary?.kind !== 'map')
        return undefined;
    const type = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .elementOf */ .MC)(summary, 'Type')?.value);
    if (type === 'SERVICE_CONTROL_POLICY')
        return 'service-control';
    return type === 'RESOURCE_CONTROL_POLICY' ? 'resource-control' : undefined;
}
function labelOf(map) {
    for (const name of ['PolicyName', 'RoleName', 'UserName', 'GroupName']) {
        const text = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .elementOf */ .MC)(map, name)?.value);
        if (text !== undefined && text !== '')
            return text;
    }
    return undefined;
}


/***/ }),

/***/ 9827:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ex: () => (/* binding */ isActionText),
/* harmony export */   MC: () => (/* binding */ elementOf),
/* harmony export */   SH: () => (/* binding */ isStatement),
/* harmony export */   aK: () => (/* binding */ isPolicyText),
/* harmony export */   iT: () => (/* binding */ isStatementList),
/* harmony export */   pn: () => (/* binding */ isPolicy)
/* harmony export */ });
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1925);

/** An action as policies and vendors' pages write it, with `>` for the slip that Commvault's page has. */
const actionText = /^(?:\*|[a-z0-9-]{2,40}[:>](?:\*|[A-Za-z][A-Za-z0-9*?]*))$/i;
/** The entry of an element, in any case; the last of equal keys counts. */
function elementOf(map, name) {
    const wanted = name.toLowerCase();
    for (let i = map.entries.length - 1; i >= 0; i -= 1) {
        const entry = map.entries[i];
        if (entry !== undefined && (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(entry.key)?.toLowerCase() === wanted)
            return entry;
    }
    return undefined;
}
function isActionText(value) {
    const text = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(value);
    return text !== undefined && actionText.test(text);
}
function has(map, ...names) {
    return names.some((name) => elementOf(map, name) !== undefined);
}
/** True for a map with an action and another element of a statement, or an effect and one. */
function isStatement(value) {
    if (value.kind !== 'map')
        return false;
    const action = elementOf(value, 'Action') ?? elementOf(value, 'NotAction');
    const elements = Number(has(value, 'Effect')) +
        Number(action !== undefined) +
        Number(has(value, 'Resource', 'NotResource')) +
        Number(has(value, 'Principal', 'NotPrincipal'));
    if (elements < 2 || !(action !== undefined || has(value, 'Effect')))
        return false;
    if (action === undefined)
        return isSpelledAsPolicy(value);
    if (isStackPolicy(action.value))
        return false;
    return isSpelledAsPolicy(value) || namesAnAction(action.value);
}
/** Elements in other letters than IAM's are taken for a policy's only where an action looks like one. */
function isSpelledAsPolicy(map) {
    return map.entries.some(({ key }) => (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(key) === 'Effect');
}
function actionsOf(value) {
    return value.kind === 'list' ? value.items : [value];
}
function namesAnAction(value) {
    return actionsOf(value).some(isActionText);
}
/** CloudFormation's stack policies have the words of IAM and another meaning. */
function isStackPolicy(value) {
    return actionsOf(value).some((action) => (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(action)?.startsWith('Update:') === true);
}
function isStatementList(value) {
    if (value.kind !== 'list' || value.items.length === 0)
        return false;
    return value.items.every((item) => isStatement(item) || item.kind === 'unresolved')
        ? value.items.some(isStatement)
        : false;
}
/** True for a map with a Statement that holds statements, or could. */
function isPolicy(value) {
    if (value.kind !== 'map')
        return false;
    const statement = elementOf(value, 'Statement');
    if (statement === undefined)
        return false;
    const version = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(elementOf(value, 'Version')?.value);
    const dated = version !== undefined && /^20(?:08|12)-10-17$/.test(version.trim());
    const inner = statement.value;
    if (inner.kind === 'unresolved')
        return true;
    if (inner.kind === 'list')
        return inner.items.some((item) => isStatement(item)) || (dated && !isStackList(inner.items));
    return isStatement(inner) || (dated && inner.kind === 'map');
}
function isStackList(items) {
    return items.some((item) => {
        const action = item.kind === 'map' ? elementOf(item, 'Action') : undefined;
        return action !== undefined && isStackPolicy(action.value);
    });
}
/** True for a string that holds the JSON text of a policy, percent-encoded or not. */
function isPolicyText(value) {
    const start = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .prefixOf */ .MT)(value).trimStart();
    if (start.startsWith('%7B') || start.startsWith('%5B'))
        return start.includes('Effect');
    if (!start.startsWith('{') && !start.startsWith('['))
        return false;
    const text = value.pieces.map((piece) => (piece.kind === 'literal' ? piece.text : '')).join('');
    return /\b(?:Statement|Effect)\b/.test(text) && /\b(?:Not)?Action\b/.test(text);
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

/***/ 5460:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  documentFiles: () => (/* binding */ documentFiles)
});

// EXTERNAL MODULE: ./lib/src/model/span.js
var model_span = __webpack_require__(274);
// EXTERNAL MODULE: ./lib/src/model/value.js
var model_value = __webpack_require__(1925);
;// CONCATENATED MODULE: ./lib/src/evaluate/documents/authorization.js

const details = [
    { list: 'RoleDetailList', type: 'AWS::IAM::Role', name: 'RoleName', inline: 'RolePolicyList' },
    { list: 'UserDetailList', type: 'AWS::IAM::User', name: 'UserName', inline: 'UserPolicyList' },
    {
        list: 'GroupDetailList',
        type: 'AWS::IAM::Group',
        name: 'GroupName',
        inline: 'GroupPolicyList',
    },
    { list: 'Policies', type: 'AWS::IAM::ManagedPolicy', name: 'PolicyName', inline: undefined },
];
/** The principals and customer-managed policies of an account's dump, as resources that can be joined. */
function accountResources(file, dump) {
    const policies = new Map();
    for (const policy of itemsOf(dump, 'Policies')) {
        const arn = (0,model_value/* textOf */.b6)((0,model_value/* valueOf */.RP)(policy, 'Arn'));
        const name = (0,model_value/* textOf */.b6)((0,model_value/* valueOf */.RP)(policy, 'PolicyName'));
        if (arn !== undefined && name !== undefined)
            policies.set(arn, addressOf('Policy', name));
    }
    return details.flatMap((detail) => itemsOf(dump, detail.list).flatMap((item) => resourceOf(file, item, detail, policies)));
}
function itemsOf(map, key) {
    const list = (0,model_value/* valueOf */.RP)(map, key);
    return list?.kind === 'list' ? list.items.filter((item) => item.kind === 'map') : [];
}
function addressOf(kind, name) {
    return `${kind}/${name}`;
}
function resourceOf(file, item, detail, policies) {
    const named = (0,model_value/* valueOf */.RP)(item, detail.name);
    const name = (0,model_value/* textOf */.b6)(named);
    if (named === undefined || name === undefined)
        return [];
    const kind = detail.type.slice(detail.type.lastIndexOf(':') + 1).replace('Managed', '');
    return [
        {
            platform: 'cloudformation',
            root: file.path,
            address: addressOf(kind, name),
            type: detail.type,
            mode: 'resource',
            properties: { kind: 'map', entries: propertiesOf(item, detail, policies), span: item.span },
            span: named.span,
            body: item.span,
            instantiated: true,
        },
    ];
}
/** The resource's properties under CloudFormation's names. */
function propertiesOf(item, detail, policies) {
    const entries = [];
    const put = (name, value) => {
        if (value !== undefined)
            entries.push({ key: (0,model_value/* literal */.eu)(name, value.span, false), value });
    };
    put(detail.inline === undefined ? 'ManagedPolicyName' : detail.name, (0,model_value/* valueOf */.RP)(item, detail.name));
    put('Path', (0,model_value/* valueOf */.RP)(item, 'Path'));
    put('AssumeRolePolicyDocument', (0,model_value/* valueOf */.RP)(item, 'AssumeRolePolicyDocument'));
    if (detail.inline === undefined) {
        put('PolicyDocument', defaultVersion(item));
        return entries;
    }
    put('Policies', (0,model_value/* valueOf */.RP)(item, detail.inline));
    put('ManagedPolicyArns', attachedArns(item, policies));
    const boundary = (0,model_value/* valueOf */.RP)(item, 'PermissionsBoundary');
    const arn = boundary?.kind === 'map' ? (0,model_value/* valueOf */.RP)(boundary, 'PermissionsBoundaryArn') : undefined;
    put('PermissionsBoundary', arn?.kind === 'string' ? referring(arn, policies) : arn);
    put('Groups', (0,model_value/* valueOf */.RP)(item, 'GroupList'));
    put('Tags', (0,model_value/* valueOf */.RP)(item, 'Tags'));
    return entries;
}
/** The document of the version that is in force. */
function defaultVersion(policy) {
    const versions = itemsOf(policy, 'PolicyVersionList');
    const current = versions.find((version) => {
        const flag = (0,model_value/* valueOf */.RP)(version, 'IsDefaultVersion');
        return flag?.kind === 'bool' && flag.value;
    });
    const version = current ?? versions[0];
    return version === undefined ? undefined : (0,model_value/* valueOf */.RP)(version, 'Document');
}
function attachedArns(item, policies) {
    const attached = (0,model_value/* valueOf */.RP)(item, 'AttachedManagedPolicies');
    if (attached?.kind !== 'list')
        return undefined;
    const items = attached.items.flatMap((policy) => {
        const arn = policy.kind === 'map' ? (0,model_value/* valueOf */.RP)(policy, 'PolicyArn') : undefined;
        return arn?.kind === 'string' ? [referring(arn, policies)] : [];
    });
    return { kind: 'list', items, span: attached.span };
}
/** The ARN of a policy that the dump holds refers to it. */
function referring(arn, policies) {
    const address = policies.get((0,model_value/* textOf */.b6)(arn) ?? '');
    return address === undefined ? arn : { ...arn, reference: { address, attribute: 'Ref' } };
}

// EXTERNAL MODULE: ./lib/src/evaluate/directive-text.js
var directive_text = __webpack_require__(725);
;// CONCATENATED MODULE: ./lib/src/evaluate/documents/directives.js


/** The directives in the comments of a YAML file: for the document they stand in, else for the next one. */
function directivesIn(file, documents) {
    const { path, text } = file;
    const found = [];
    for (let at = text.indexOf(directive_text/* directiveMark */.N); at >= 0; at = text.indexOf(directive_text/* directiveMark */.N, at + 1)) {
        const line = text.lastIndexOf('\n', at) + 1;
        const sign = text.lastIndexOf('#', at);
        if (sign < line || text.slice(sign + 1, at).trim() !== '')
            continue;
        if (sign > line && text.slice(sign - 1, sign).trim() !== '')
            continue;
        const rest = /[^\r\n]*/y;
        rest.lastIndex = at;
        const written = rest.exec(text)?.[0] ?? '';
        const span = { file: path, start: sign, end: at + written.length };
        const owner = documents.find((document) => (0,model_span/* contains */.gR)(document.span, span));
        const target = owner === undefined ? { after: span.end } : { address: owner.address };
        const directive = (0,directive_text/* directiveFrom */.I)(written.trim(), span, target);
        if (directive !== undefined)
            found.push(directive);
    }
    return found;
}

// EXTERNAL MODULE: ./lib/src/evaluate/documents/shapes.js
var shapes = __webpack_require__(9827);
;// CONCATENATED MODULE: ./lib/src/evaluate/documents/fragments.js



/**
 * The values at the top of a text, with what belongs together put together: statements that were
 * pasted without the policy around them are one list, actions without a statement around them are
 * one statement, and a statement that a page break cut in two is whole again.
 */
function joinFragments(values, file) {
    if (values.length === 1 && !isActionList(values[0]))
        return values.map((value) => ({ value, isFragment: false }));
    const joined = [];
    let statements = [];
    let actions = [];
    const flushActions = () => {
        const [first] = actions;
        if (first === undefined)
            return;
        const span = spanOf(first, actions);
        joined.push({ value: listOf([statementOf(actions, span)], span), isFragment: true });
        actions = [];
    };
    const flush = () => {
        const [first] = statements;
        if (first !== undefined)
            joined.push({ value: listOf(statements, spanOf(first, statements)), isFragment: true });
        statements = [];
        flushActions();
    };
    for (const value of values) {
        if ((0,shapes/* isActionText */.Ex)(value) || isActionList(value)) {
            const last = actions.at(-1);
            if (last !== undefined && !adjoin(file, last.span, value.span))
                flush();
            actions.push(...(value.kind === 'list' ? value.items : [value]));
        }
        else if (value.kind === 'map' && isRest(value)) {
            const whole = completed(statements.at(-1), actions, value);
            if (whole === undefined)
                continue;
            if (statements.length > 0)
                statements.pop();
            statements.push(whole);
            actions = [];
        }
        else if (value.kind === 'map' && (0,shapes/* isStatement */.SH)(value)) {
            flushActions();
            statements.push(value);
        }
        else if (value.kind === 'string' && !(0,shapes/* isPolicyText */.aK)(value)) {
            continue;
        }
        else {
            flush();
            joined.push({ value, isFragment: false });
        }
    }
    flush();
    return joined;
}
function isActionList(value) {
    return value?.kind === 'list' && value.items.length > 0 && value.items.every(shapes/* isActionText */.Ex);
}
/** The end of a statement whose beginning stands in the block before: a resource without an action. */
function isRest(value) {
    if ((0,shapes/* elementOf */.MC)(value, 'Action') !== undefined)
        return false;
    const keys = ['Resource', 'NotResource', 'Condition'];
    return value.entries.length > 0 && keys.some((key) => (0,shapes/* elementOf */.MC)(value, key) !== undefined);
}
/** The statement before, the actions since and the rest, as one statement. */
function completed(begun, actions, rest) {
    const open = begun !== undefined && (0,shapes/* elementOf */.MC)(begun, 'Resource') === undefined ? begun : undefined;
    const [first] = actions;
    if (open === undefined) {
        if (first === undefined)
            return undefined;
        const statement = statementOf(actions, spanOf(first, actions));
        return { ...statement, entries: [...statement.entries, ...rest.entries] };
    }
    const entries = open.entries.map((entry) => {
        if (entry !== (0,shapes/* elementOf */.MC)(open, 'Action') || entry.value.kind !== 'list')
            return entry;
        return { ...entry, value: { ...entry.value, items: [...entry.value.items, ...actions] } };
    });
    return { ...open, entries: [...entries, ...rest.entries], span: (0,model_span/* enclose */.gs)(open.span, rest.span) };
}
function statementOf(actions, span) {
    const key = (0,model_value/* literal */.eu)('Action', { ...span, end: span.start }, false);
    return { kind: 'map', entries: [{ key, value: listOf(actions, span) }], span };
}
function listOf(items, span) {
    return { kind: 'list', items, span };
}
function spanOf(first, all) {
    return (0,model_span/* enclose */.gs)(first.span, all.at(-1)?.span ?? first.span);
}
/** True where nothing but commas and white space stands between two elements. */
function adjoin(file, before, after) {
    return /^[\s,;\u200b-\u200d\u2060\ufeff]*$/.test(file.text.slice(before.end, after.start));
}

// EXTERNAL MODULE: ./lib/src/evaluate/documents/search.js
var search = __webpack_require__(5285);
;// CONCATENATED MODULE: ./lib/src/evaluate/documents/structured-policy.js

/** Crossplane's classic provider spells a policy out in the manifest's own letters. */
const statementElements = new Map([
    ['sid', 'Sid'],
    ['effect', 'Effect'],
    ['action', 'Action'],
    ['notAction', 'NotAction'],
    ['resource', 'Resource'],
    ['notResource', 'NotResource'],
    ['principal', 'Principal'],
    ['notPrincipal', 'NotPrincipal'],
    ['condition', 'Condition'],
]);
/** The policy that a structured field of a Crossplane resource stands for; `undefined` for other values. */
function structuredPolicy(value) {
    if (value.kind !== 'map')
        return undefined;
    const statements = (0,model_value/* valueOf */.RP)(value, 'statements');
    if (statements?.kind !== 'list')
        return undefined;
    const items = statements.items.map((item) => (item.kind === 'map' ? structured_policy_statementOf(item) : item));
    const entries = value.entries.map((entry) => {
        const key = (0,model_value/* textOf */.b6)(entry.key);
        if (key === 'statements')
            return renamed(entry, 'Statement', { ...statements, items });
        return key === 'version' ? renamed(entry, 'Version', entry.value) : entry;
    });
    return { ...value, entries };
}
function renamed(entry, name, value) {
    return { key: (0,model_value/* literal */.eu)(name, entry.key.span, false), value };
}
function structured_policy_statementOf(statement) {
    const entries = statement.entries.map((entry) => {
        const name = statementElements.get((0,model_value/* textOf */.b6)(entry.key) ?? '');
        if (name === undefined)
            return entry;
        const { value } = entry;
        if (name.endsWith('Principal'))
            return renamed(entry, name, principalOf(value));
        return renamed(entry, name, name === 'Condition' ? conditionOf(value) : value);
    });
    return { ...statement, entries };
}
/** `allowAnon`, `awsPrincipals[].{awsAccountId, iamUserArn, iamRoleArn}`, `service`, `federated`. */
function principalOf(value) {
    if (value.kind !== 'map')
        return value;
    if ((0,model_value/* textOf */.b6)((0,model_value/* valueOf */.RP)(value, 'allowAnon')) === 'true')
        return (0,model_value/* literal */.eu)('*', value.span, false);
    const entries = [];
    for (const entry of value.entries) {
        const key = (0,model_value/* textOf */.b6)(entry.key);
        if (key === 'service')
            entries.push(renamed(entry, 'Service', entry.value));
        else if (key === 'federated')
            entries.push(renamed(entry, 'Federated', entry.value));
        else if (key === 'awsPrincipals' && entry.value.kind === 'list') {
            const items = entry.value.items.flatMap((item) => item.kind === 'map' ? item.entries.map((inner) => arnOf(inner.value)) : [item]);
            entries.push(renamed(entry, 'AWS', { ...entry.value, items }));
        }
    }
    return { ...value, entries };
}
/** A reference to another resource of the cluster is an ARN that is not known here. */
function arnOf(value) {
    if (value.kind === 'string')
        return value;
    const { span } = value;
    const symbol = `${span.file}#${span.start}`;
    return {
        kind: 'unresolved',
        text: 'reference',
        span,
        reason: 'computed-attribute',
        symbol,
        shape: 'arn',
    };
}
/** `[{operatorKey, conditions: [{key, stringValue | listValue | \u2026}]}]` as operator \u2192 key \u2192 values. */
function conditionOf(value) {
    if (value.kind !== 'list')
        return value;
    const entries = value.items.flatMap((item) => {
        if (item.kind !== 'map')
            return [];
        const operator = (0,model_value/* valueOf */.RP)(item, 'operatorKey');
        const pairs = (0,model_value/* valueOf */.RP)(item, 'conditions');
        if (operator?.kind !== 'string' || pairs?.kind !== 'list')
            return [];
        const inner = pairs.items.flatMap((pair) => (pair.kind === 'map' ? conditionPair(pair) : []));
        return [{ key: operator, value: { kind: 'map', entries: inner, span: pairs.span } }];
    });
    return { kind: 'map', entries, span: value.span };
}
function conditionPair(pair) {
    const key = (0,model_value/* valueOf */.RP)(pair, 'key');
    const held = pair.entries.find((entry) => (0,model_value/* textOf */.b6)(entry.key)?.endsWith('Value') === true);
    return key?.kind === 'string' && held !== undefined ? [{ key, value: held.value }] : [];
}

;// CONCATENATED MODULE: ./lib/src/evaluate/documents/manifests.js



const identity = [['inlinePolicies', 'identity']];
/**
 * From the resource definitions of AWS Controllers for Kubernetes, Crossplane's classic and Upbound
 * providers, kOps, eksctl, Cluster API's AWS provider and Keiko's IAM manager.
 */
const manifestFields = [
    {
        group: /(?:^|\.)services\.k8s\.aws$/,
        fields: new Map([
            ...identity,
            ['assumeRolePolicyDocument', 'trust'],
            ['policyDocument', undefined],
            ['policy', undefined],
            ['accessPolicies', 'resource'],
            ['resourcePolicy', 'resource'],
        ]),
    },
    {
        group: /(?:^|\.)(?:aws\.crossplane\.io|aws\.upbound\.io|aws\.m\.upbound\.io)$/,
        fields: new Map([
            ['assumeRolePolicy', 'trust'],
            ['assumeRolePolicyDocument', 'trust'],
            ['inlinePolicy', 'identity'],
            ['document', 'identity'],
            ['policy', undefined],
            ['rawPolicy', undefined],
            ['policyText', undefined],
            ['rawPolicyText', undefined],
            ['accessPolicies', 'resource'],
            ['resourcePolicy', 'resource'],
        ]),
    },
    {
        group: /^kops(?:\.k8s\.io)?$/,
        fields: new Map([
            ['additionalPolicies', 'identity'],
            ['inlinePolicy', 'identity'],
        ]),
    },
    {
        group: /^eksctl\.io$/,
        fields: new Map([
            ['attachPolicy', 'identity'],
            ['permissionPolicy', 'identity'],
        ]),
    },
    {
        group: /(?:^|\.)infrastructure\.cluster\.x-k8s\.io$/,
        fields: new Map([
            ['extraStatements', 'identity'],
            ['trustStatements', 'trust'],
        ]),
    },
    {
        group: /^iammanager\.keikoproj\.io$/,
        fields: new Map([
            ['PolicyDocument', 'identity'],
            ['AssumeRolePolicyDocument', 'trust'],
        ]),
    },
];
/** Manifests stand in manifests: lists, compositions, templates. */
const maxLevels = 30;
function isManifest(value) {
    if (value.kind !== 'map')
        return false;
    return (0,model_value/* textOf */.b6)((0,model_value/* valueOf */.RP)(value, 'apiVersion')) !== undefined && (0,model_value/* valueOf */.RP)(value, 'kind') !== undefined;
}
/** Policies in the fields that their resource definition gives to policies; others are not looked at. */
function manifestPolicies(manifest, found) {
    const policies = [];
    visit(manifest, undefined, '', found, policies, 0);
    return policies;
}
/** These fields also take a list of statements, which the controller makes a policy of. */
function asDocument(value) {
    if (value.kind !== 'list')
        return value;
    const text = (of) => (0,model_value/* literal */.eu)(of, value.span, false);
    const entries = [
        { key: text('Version'), value: text('2012-10-17') },
        { key: text('Statement'), value },
    ];
    return { kind: 'map', entries, span: value.span };
}
function ownerOf(manifest) {
    const version = (0,model_value/* textOf */.b6)((0,model_value/* valueOf */.RP)(manifest, 'apiVersion')) ?? '';
    const group = version.slice(0, Math.max(0, version.indexOf('/')));
    const metadata = (0,model_value/* valueOf */.RP)(manifest, 'metadata');
    const name = metadata?.kind === 'map' ? (0,model_value/* textOf */.b6)((0,model_value/* valueOf */.RP)(metadata, 'name')) : undefined;
    const kind = (0,model_value/* textOf */.b6)((0,model_value/* valueOf */.RP)(manifest, 'kind')) ?? 'resource';
    return {
        address: name === undefined ? kind : `${kind}/${name}`,
        fields: manifestFields.find((row) => row.group.test(group))?.fields,
    };
}
function visit(value, outer, property, found, policies, level) {
    if (level > maxLevels)
        return;
    if (value.kind === 'list') {
        for (const [index, item] of value.items.entries())
            visit(item, outer, `${property}[${index}]`, found, policies, level + 1);
        return;
    }
    if (value.kind !== 'map')
        return;
    const starts = isManifest(value);
    const owner = starts ? ownerOf(value) : outer;
    for (const { key, value: inner } of value.entries) {
        const name = (0,model_value/* textOf */.b6)(key);
        if (name === undefined)
            continue;
        const path = property === '' || starts ? name : `${property}.${name}`;
        if (owner?.fields?.has(name) === true) {
            const inField = { policies: [], problems: [] };
            (0,search/* findPolicies */.O)(structuredPolicy(inner) ?? inner, path, inField);
            const kind = owner.fields.get(name);
            for (const policy of inField.policies)
                policies.push({
                    ...policy,
                    value: asDocument(policy.value),
                    kind: policy.kind ?? kind,
                    address: owner.address,
                });
            found.problems.push(...inField.problems);
            if (inField.policies.length > 0)
                continue;
        }
        visit(inner, owner, path, found, policies, level + 1);
    }
}

// EXTERNAL MODULE: ./lib/src/parse/json/json.js
var json = __webpack_require__(7387);
// EXTERNAL MODULE: ./lib/src/parse/json/pieces.js
var json_pieces = __webpack_require__(7414);
// EXTERNAL MODULE: ./lib/src/parse/values.js
var parse_values = __webpack_require__(6066);
// EXTERNAL MODULE: ./lib/src/parse/yaml/deferred.js
var deferred = __webpack_require__(849);
;// CONCATENATED MODULE: ./lib/src/evaluate/documents/template-text.js
/** What `%{\u2026}` holds where no engine knows it: a name that somebody's own program replaces. */
const plainName = /^[A-Za-z_][\w.-]*$/;
/** How long an expression of a template may be. */
const maxExpression = 1000;
/** A directive of Terraform's templates: nothing else looks like one, whatever the file is called. */
const directive = /%\{~?[ \t]*(?:if|for|else|endif|endfor)\b/;
function engineOf(path, text) {
    const name = path.toLowerCase();
    return {
        terraform: /\.(?:tpl|tftpl|tmpl)$/.test(name) || directive.test(text),
        braces: /\.(?:j2|tmpl|tpl|ya?ml|jinja)$/.test(name),
    };
}
/**
 * A variable of the policy language: `${aws:username}`, with a default, or an escaped character.
 * Everything else in `${\u2026}` is for a template engine to fill in.
 */
function isPolicyVariable(expression) {
    return /^[*?$]$/.test(expression) || /^[a-z0-9-]+:[A-Za-z]/i.test(expression);
}
/** The template expression that starts at `at`, where the text has `$`, `%` or `{`. */
function expressionAt(text, at, engine) {
    const code = text.charCodeAt(at);
    const next = text.charCodeAt(at + 1);
    if (code === 36 && next === 36 && text.charCodeAt(at + 2) === 123) {
        // A policy has no use for a dollar before a variable: a file called .json is a template all the same.
        const end = closingBrace(text, at + 3);
        const inner = end === undefined ? '' : text.slice(at + 3, end);
        if (engine.terraform || isPolicyVariable(inner))
            return { start: at, end: at + 3, text: undefined };
    }
    if ((code === 36 || code === 37) && next === 123) {
        const end = closingBrace(text, at + 2);
        if (end === undefined)
            return undefined;
        const expression = text.slice(at + 2, end);
        if (code === 37 && !engine.terraform && !plainName.test(expression))
            return undefined;
        if (code === 36 && isPolicyVariable(expression))
            return undefined;
        return { start: at, end: end + 1, text: code === 37 ? `%{${expression}}` : expression.trim() };
    }
    if (!engine.braces || code !== 123 || (next !== 123 && next !== 37))
        return undefined;
    const close = text.indexOf(next === 123 ? '}}' : '%}', at + 2);
    if (close < 0 || close - at > maxExpression)
        return undefined;
    return { start: at, end: close + 2, text: text.slice(at, close + 2) };
}
function closingBrace(text, from) {
    let depth = 0;
    const limit = Math.min(text.length, from + maxExpression);
    for (let at = from; at < limit; at += 1) {
        const code = text.charCodeAt(at);
        if (code === 123)
            depth += 1;
        else if (code === 125) {
            if (depth === 0)
                return at;
            depth -= 1;
        }
    }
    return undefined;
}
/** What stands for an expression that is filled in when the text is used. */
function expressionHole(span, text) {
    return {
        kind: 'unresolved',
        text,
        span,
        reason: 'template-text',
        // Files of one folder are filled together: a set split over several says the same by the same words.
        symbol: `${span.file.slice(0, span.file.lastIndexOf('/') + 1)}:${text}`,
        shape: 'any',
    };
}
/** A verbatim piece with its template expressions as holes; the piece itself where it has none. */
function splitPiece(piece, engine) {
    const { text, span } = piece;
    const pieces = [];
    let done = 0;
    const literal = (end) => {
        if (end === done)
            return;
        const inside = { file: span.file, start: span.start + done, end: span.start + end };
        pieces.push({ kind: 'literal', text: text.slice(done, end), span: inside, exact: true });
    };
    for (let at = nextMark(text, 0); at >= 0; at = nextMark(text, at)) {
        const expression = expressionAt(text, at, engine);
        if (expression === undefined) {
            at += 1;
            continue;
        }
        literal(at);
        const start = span.start + at;
        const end = span.start + expression.end;
        if (expression.text === undefined)
            pieces.push({
                kind: 'literal',
                text: text.slice(at + 1, expression.end),
                span: { file: span.file, start, end },
                exact: false,
            });
        else
            pieces.push(expressionHole({ file: span.file, start, end }, expression.text));
        done = expression.end;
        at = expression.end;
    }
    if (done === 0)
        return [piece];
    literal(text.length);
    return pieces;
}
function nextMark(text, from) {
    for (let at = from; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code !== 36 && code !== 37 && code !== 123)
            continue;
        const next = text.charCodeAt(at + 1);
        if (next === 123 || next === 36 || (code === 123 && next === 37))
            return at;
    }
    return -1;
}
/** The text of a file as pieces, its template expressions as holes; undefined where it has none. */
function templatePieces(file) {
    const { path, text } = file;
    const span = { file: path, start: 0, end: text.length };
    const pieces = splitPiece({ kind: 'literal', text, span, exact: true }, engineOf(path, text));
    return pieces.length === 1 && pieces[0]?.kind === 'literal' ? undefined : pieces;
}
/** The values of a file with the template expressions of their strings as holes. */
function withTemplateHoles(values, file) {
    const engine = engineOf(file.path, file.text);
    return values.map((value) => holed(value, engine));
}
function holed(value, engine) {
    switch (value.kind) {
        case 'string': {
            const pieces = value.pieces.flatMap((piece) => piece.kind === 'literal' && piece.exact ? splitPiece(piece, engine) : [piece]);
            return pieces.length === value.pieces.length ? value : { ...value, pieces };
        }
        case 'list':
            return { ...value, items: value.items.map((item) => holed(item, engine)) };
        case 'map':
            return {
                ...value,
                entries: value.entries.map(({ key, value: inner }) => ({
                    key,
                    value: holed(inner, engine),
                })),
            };
        default:
            return value;
    }
}

;// CONCATENATED MODULE: ./lib/src/evaluate/documents/intrinsics.js

/** A text without any of these has no intrinsic function in it. */
const mark = /"Ref"|\bRef:|\bFn::|!(?:Ref|Sub|GetAtt|Join|Select|If|ImportValue|FindInMap|Split)\b/;
/**
 * The tree with CloudFormation's intrinsic functions as holes, for policies that stand in files of their
 * own and are pasted into a template: `Fn::Sub` with the text it fills in, every other as one hole.
 */
function withoutIntrinsics(nodes, file) {
    return mark.test(file.text) ? nodes.map((node) => resolved(node, file)) : nodes;
}
function resolved(node, file) {
    const called = calledOf(node);
    if (called !== undefined) {
        const template = called.name === 'Sub' ? templateOf(called.argument) : undefined;
        return template ?? holeOf(node, file);
    }
    if (node.kind === 'list')
        return { ...node, items: node.items.map((item) => resolved(item, file)) };
    if (node.kind === 'scalar')
        return node;
    return {
        ...node,
        entries: node.entries.map(({ key, value }) => ({ key, value: resolved(value, file) })),
    };
}
/** What a node calls: `!Sub x`, `{"Fn::Sub": x}`, `{"Ref": x}`. */
function calledOf(node) {
    const tagged = /^!([A-Z]\w*)$/.exec(node.tag ?? '')?.[1];
    if (tagged !== undefined)
        return { name: tagged, argument: node };
    return node.kind === 'map' ? writtenOut(node) : undefined;
}
function writtenOut({ entries }) {
    const only = entries.length === 1 ? entries[0] : undefined;
    if (only === undefined)
        return undefined;
    const name = /^Fn::([A-Z]\w*)$/.exec(only.key.text)?.[1];
    if (name !== undefined)
        return { name, argument: only.value };
    return only.key.text === 'Ref' && only.value.kind === 'scalar'
        ? { name: 'Ref', argument: only.value }
        : undefined;
}
/** The text of `Fn::Sub`, whose `${\u2026}` are a template's expressions like any other. */
function templateOf(argument) {
    const text = argument.kind === 'list' ? argument.items[0] : argument;
    return text?.kind === 'scalar' ? { ...text, tag: undefined } : undefined;
}
function holeOf({ span, tag }, file) {
    const written = file.text.slice(span.start, span.end).replace(/\s+/g, ' ');
    const text = tag === undefined ? written : `${tag} ${written}`;
    const hole = expressionHole(span, text);
    return { kind: 'scalar', text: '', pieces: [hole], style: 'plain', tag: undefined, span };
}

;// CONCATENATED MODULE: ./lib/src/evaluate/documents/read.js






/** Reads a file as JSON or YAML, whichever it is, with the expressions of templates as holes. */
function readText(file) {
    if (isYaml(file)) {
        const { nodes, problems } = (0,deferred/* parseYamlIfLoaded */.D$)(file);
        const values = withoutIntrinsics(nodes, file).map((node) => (0,parse_values/* nodeToValue */.Z)(node, { literals: 'text' }));
        return { language: 'yaml', values: withTemplateHoles(values, file), problems };
    }
    const pieces = templatePieces(file);
    const { nodes, problems } = pieces === undefined
        ? (0,json/* parseJson */.q)(file)
        : (0,json_pieces/* parseJsonPieceNodes */.T)(pieces, { file: file.path, start: 0, end: file.text.length });
    const values = withoutIntrinsics(nodes, file).map((node) => (0,parse_values/* nodeToValue */.Z)(node, { literals: 'json' }));
    return { language: 'json', values, problems };
}
function isYaml({ path, text }) {
    if (/\.(?:json|jsonc|json5)$/i.test(path))
        return false;
    // JSON that stands in a file of another name keeps its repairs; `{{` and `{%` are a template's.
    if (/^[\ufeff\s]*(?:\{(?![{%])|\[)/.test(text))
        return false;
    if (/\.ya?ml(?:\.[a-z0-9]+)?$/i.test(path))
        return true;
    if (/"(?:Statement|Action)"\s*:/.test(text))
        return false;
    return /^(?:- )?(?:Statement|PolicyDocument|apiVersion|Effect)[ \t]*:/m.test(text);
}

;// CONCATENATED MODULE: ./lib/src/evaluate/documents/evaluate.js








/**
 * The policies of a file that is no template: policy documents raw, wrapped, in pieces or with prose
 * around them, in JSON or YAML; account dumps; Kubernetes manifests. Each is one loose document,
 * addressed by the file's path and `#2`, `#3` \u2026 for further ones, or by its manifest.
 */
function evaluateDocuments(file) {
    const { language, values, problems } = readText(file);
    const found = { policies: [], problems: [] };
    const documents = [];
    const manifests = values.some(isManifest);
    const dump = values.find(isAccountDump);
    if (manifests) {
        for (const value of values)
            for (const policy of manifestPolicies(value, found))
                documents.push(looseDocument(file, policy, policy.address));
    }
    else if (dump === undefined) {
        const tops = language === 'json' ? joinFragments(values, file) : values.map(asTop);
        for (const [index, { value, isFragment }] of tops.entries())
            if (isFragment)
                found.policies.push(fragmentOf(value));
            else
                (0,search/* findPolicies */.O)(value, tops.length > 1 && language === 'yaml' ? `[${index}]` : '', found);
        for (const [index, policy] of found.policies.entries())
            documents.push(looseDocument(file, policy, numbered(file.path, index)));
    }
    const resources = dump === undefined ? [] : accountResources(file, dump);
    const holders = [...documents.map(({ span }) => span), ...resources.map(({ body }) => body)];
    return {
        platform: manifests ? 'kubernetes' : 'document',
        root: file.path,
        files: [file.path],
        resources,
        documents,
        problems: [...relevant(problems, holders, file), ...found.problems],
        notAnalysed: holders.length > 0 ? [] : unread(file, problems),
        directives: language === 'yaml' ? directivesIn(file, documents) : [],
        moved: [],
    };
}
function asTop(value) {
    return { value, isFragment: false };
}
function isAccountDump(value) {
    return (value.kind === 'map' &&
        ['RoleDetailList', 'UserDetailList', 'GroupDetailList'].some((key) => (0,model_value/* valueOf */.RP)(value, key) !== undefined));
}
function fragmentOf(value) {
    return { value, property: '', kind: undefined, span: value.span, label: undefined };
}
function numbered(path, index) {
    return index === 0 ? path : `${path}#${index + 1}`;
}
function looseDocument(file, policy, address) {
    const { value, property, kind, span, label } = policy;
    return {
        file: file.path,
        root: file.path,
        address,
        property,
        value,
        kind,
        span,
        ...(label === undefined ? {} : { label }),
    };
}
/** Of a page with prose only what touches its policies; of any other file everything. */
function relevant(problems, holders, file) {
    if (holders.length === 0)
        return [];
    const isPage = !/\.(?:jsonc?|json5|ya?ml)(?:\.[a-z0-9]+)?$/i.test(file.path);
    if (!isPage)
        return problems;
    const touches = (span) => holders.some((holder) => (0,model_span/* contains */.gR)(holder, span));
    return problems.filter(({ code, span, fix }) => code !== 'several-values' &&
        (touches(span) || fix?.edits.some((edit) => touches(edit.span)) === true));
}
/** A file with the marks of a policy in which none could be read, because of its damage. */
function unread(file, problems) {
    const worst = problems.find(({ outcome }) => outcome === 'unreadable');
    if (worst === undefined)
        return [];
    return [
        {
            file: file.path,
            span: worst.span,
            reason: 'unreadable',
            text: `no policy could be read: ${worst.message}`,
        },
    ];
}

// EXTERNAL MODULE: ./lib/src/evaluate/shared-units.js
var shared_units = __webpack_require__(4637);
// EXTERNAL MODULE: ./lib/src/run/front-end.js
var front_end = __webpack_require__(6711);
;// CONCATENATED MODULE: ./lib/src/run/document-files.js



/** Policies that stand alone, manifests and dumps of accounts. */
function documentFiles({ tree, files, shared }) {
    const evaluations = files.flatMap(({ file }) => (0,shared_units/* sharedUnit */.Uy)(shared, `document\n${file.path}`, tree, (reading) => [
        evaluateDocuments((0,front_end/* readAgain */.n)(file, reading)),
    ]));
    return { evaluations, notAnalysed: [] };
}


/***/ }),

/***/ 6711:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readAgain)
/* harmony export */ });
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2239);

/** The file of a unit, asked for so that its text counts among what the unit depends on. */
function readAgain(file, tree) {
    const read = tree.read(file.path);
    return (0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnreadable */ .G)(read) ? file : read;
}


/***/ })

};
