'use strict';
exports.id = 4681;
exports.ids = [4681];
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

/***/ 5107:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ literalSpans)
/* harmony export */ });
const deepest = 200;
/** Where the source spells out the text and the numbers that a value is made of. */
function literalSpans(value) {
    const found = [];
    collect(value, found, 0);
    return found;
}
function collect(value, found, depth) {
    if (depth > deepest)
        return;
    switch (value.kind) {
        case 'string':
            for (const piece of value.pieces)
                if (piece.kind === 'literal')
                    found.push(piece.span);
            break;
        case 'number':
            found.push(value.span);
            break;
        case 'json':
            collect(value.value, found, depth + 1);
            break;
        case 'list':
            for (const item of value.items)
                collect(item, found, depth + 1);
            break;
        case 'map':
            for (const entry of value.entries)
                collect(entry.value, found, depth + 1);
            break;
        case 'alternatives':
            for (const branch of value.branches)
                collect(branch.value, found, depth + 1);
            break;
        default:
            break;
    }
}


/***/ }),

/***/ 4230:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ isPolicyBearing)
/* harmony export */ });
/* harmony import */ var _principal_sites_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2908);
/* harmony import */ var _sites_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2119);
/* harmony import */ var _unread_sites_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3573);



const others = new Set([
    'aws_kms_alias',
    'aws_kms_grant',
    'aws_ebs_default_kms_key',
    'awscc_kms_alias',
    'AWS::KMS::Alias',
]);
/** True for resource types that carry a policy, attach one, are a principal, or say which key is meant. */
function isPolicyBearing(type) {
    return ((0,_sites_js__WEBPACK_IMPORTED_MODULE_1__/* .policySites */ .N)(type).length > 0 ||
        _principal_sites_js__WEBPACK_IMPORTED_MODULE_0__/* .principalSites */ .Dk.has(type) ||
        _principal_sites_js__WEBPACK_IMPORTED_MODULE_0__/* .attachmentSites */ .cL.has(type) ||
        _principal_sites_js__WEBPACK_IMPORTED_MODULE_0__/* .managedPolicySites */ .qy.has(type) ||
        _principal_sites_js__WEBPACK_IMPORTED_MODULE_0__/* .membershipSites */ .Xu.has(type) ||
        _unread_sites_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadSites */ .k.has(type) ||
        _unread_sites_js__WEBPACK_IMPORTED_MODULE_2__/* .templateSites */ .V.has(type) ||
        others.has(type));
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


/***/ }),

/***/ 4681:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  carriedTemplates: () => (/* binding */ carriedTemplates),
  templateFiles: () => (/* binding */ templateFiles)
});

// EXTERNAL MODULE: ./lib/src/model/literal-spans.js
var literal_spans = __webpack_require__(5107);
// EXTERNAL MODULE: ./lib/src/model/value.js
var model_value = __webpack_require__(1925);
// EXTERNAL MODULE: ./lib/src/parse/json/json.js
var json_json = __webpack_require__(7387);
// EXTERNAL MODULE: ./lib/src/parse/yaml/yaml.js + 9 modules
var yaml_yaml = __webpack_require__(5929);
// EXTERNAL MODULE: ./lib/src/evaluate/shared-units.js
var shared_units = __webpack_require__(4637);
// EXTERNAL MODULE: ./lib/src/model/span.js
var model_span = __webpack_require__(274);
// EXTERNAL MODULE: ./lib/src/evaluate/directive-text.js
var directive_text = __webpack_require__(725);
;// CONCATENATED MODULE: ./lib/src/evaluate/cloudformation/node-access.js
/** The last entry with this key, as CloudFormation takes it. */
function entryNode(map, key) {
    return map?.kind === 'map' ? map.entries.findLast((entry) => entry.key.text === key) : undefined;
}
function childNode(map, key) {
    return entryNode(map, key)?.value;
}
function childText(map, key) {
    return scalarText(childNode(map, key));
}
/** The text of an untagged scalar. */
function scalarText(node) {
    return node?.kind === 'scalar' && node.tag === undefined ? node.text : undefined;
}
function entriesOf(node) {
    return node?.kind === 'map' ? node.entries : [];
}
function itemsOf(node) {
    return node?.kind === 'list' ? node.items : [];
}
/** A scalar that the source does not spell out, for what a transform generates from `span`. */
function node_access_scalarNode(text, span) {
    return {
        kind: 'scalar',
        text,
        pieces: [{ kind: 'literal', text, span, exact: false }],
        style: 'quoted',
        tag: undefined,
        span,
    };
}
function node_access_listNode(items, span) {
    return { kind: 'list', items, tag: undefined, span };
}
function mapNode(entries, span) {
    return {
        kind: 'map',
        entries: entries.flatMap(([key, value]) => value === undefined ? [] : [{ key: node_access_scalarNode(key, span), value }]),
        tag: undefined,
        span,
    };
}
function withoutTag(node) {
    return node.tag === undefined ? node : { ...node, tag: undefined };
}

;// CONCATENATED MODULE: ./lib/src/evaluate/cloudformation/directives.js



/**
 * The directives of a template: comments above or inside a resource, and `IamBaseline` in a resource's
 * Metadata. `written` is the template as the source has it, `made` what its transforms make of it;
 * addresses start with `prefix`.
 */
function directivesOf(file, root, written, made, prefix) {
    const comments = file.text.includes(directive_text/* directiveMark */.N) ? commentsOf(file, root) : [];
    const declarations = [...written.resources.values()];
    const fromComments = comments.flatMap(({ text, span }) => {
        const owner = ownerOf(span, declarations);
        const target = owner === undefined ? { after: span.end } : { address: prefix + addressOf(owner, made) };
        return (0,directive_text/* directiveFrom */.I)(text, span, target) ?? [];
    });
    return [
        ...fromComments,
        ...declarations.flatMap((declaration) => metadata(declaration, made, prefix)),
    ];
}
/** The comments that hold a directive. A number sign inside a scalar is text. */
function commentsOf(file, root) {
    const found = [];
    const { path, text } = file;
    let at = text.indexOf(directive_text/* directiveMark */.N);
    for (; at >= 0; at = text.indexOf(directive_text/* directiveMark */.N, at + 1)) {
        const sign = text.lastIndexOf('#', at);
        if (sign < 0 || text.slice(sign + 1, at).trim() !== '')
            continue;
        const before = sign === 0 ? '\n' : text.charAt(sign - 1);
        if (!/\s/.test(before))
            continue;
        const line = text.slice(at).search(/[\r\n]/);
        const end = line < 0 ? text.length : at + line;
        const span = { file: path, start: sign, end };
        if (!insideScalar(root, span))
            found.push({ text: text.slice(at, end).trim(), span });
    }
    return found;
}
function insideScalar(node, span) {
    if (node.kind === 'scalar')
        return (0,model_span/* contains */.gR)(node.span, span);
    const children = node.kind === 'list' ? node.items : node.entries.flatMap(({ key, value }) => [key, value]);
    return children.some((child) => (child.kind === 'scalar' || (0,model_span/* contains */.gR)(child.span, span)) && insideScalar(child, span));
}
/** The resource a comment stands in, else the next one. */
function ownerOf(span, declarations) {
    const here = declarations.filter((declaration) => declaration.span.file === span.file);
    const around = here.find((declaration) => (0,model_span/* contains */.gR)((0,model_span/* enclose */.gs)(declaration.span, declaration.body.span), span));
    if (around !== undefined)
        return around;
    return here
        .filter((declaration) => declaration.span.start >= span.end)
        .reduce((next, one) => (next === undefined || one.span.start < next.span.start ? one : next), undefined);
}
/** The role stands for the function or state machine that a transform makes it for. */
function addressOf(declaration, made) {
    const role = `${declaration.id}Role`;
    const isServerless = declaration.type.startsWith('AWS::Serverless::');
    return isServerless && made.resources.get(role)?.generated === true ? role : declaration.id;
}
function metadata(declaration, made, prefix) {
    const node = childNode(childNode(declaration.body, 'Metadata'), 'IamBaseline');
    if (node === undefined)
        return [];
    const target = { address: prefix + addressOf(declaration, made) };
    const all = node.kind === 'list' ? node.items : [node];
    return all.flatMap((item) => {
        const text = scalarText(item) ?? written(item);
        return text === undefined
            ? []
            : ((0,directive_text/* directiveFrom */.I)(`${directive_text/* directiveMark */.N} ${text}`, item.span, target) ?? []);
    });
}
/** The map form: `Baseline`, `Version`, `Features`. */
function written(node) {
    const id = childText(node, 'Baseline') ?? childText(node, 'Id');
    if (id === undefined)
        return undefined;
    const version = childText(node, 'Version');
    const features = itemsOf(childNode(node, 'Features')).flatMap((item) => scalarText(item) ?? []);
    return [version === undefined ? id : `${id}@${version}`, ...features].join(' ');
}

;// CONCATENATED MODULE: ./lib/src/evaluate/cloudformation/scope.js
/** Nesting of expressions and references beyond which a value is a hole. */
const maxDepth = 80;
/** Nodes evaluated for one template; a megabyte of template has some 100,000. */
const maxSteps = 600_000;
/** What is known under the assumptions of a scope. */
function knownIn(scope) {
    const found = scope.log.known.get(scope.assumed);
    if (found !== undefined)
        return found;
    const made = { values: new Map(), decisions: new Map() };
    scope.log.known.set(scope.assumed, made);
    return made;
}
/** The address of a resource of the template. */
function scope_addressOf(id, scope) {
    return scope.stack.prefix + id;
}
/** The logical id of an address, where it is one of this template. */
function localId(reference, scope) {
    const { prefix } = scope.stack;
    if (reference?.address.startsWith(prefix) !== true || reference.root !== undefined) {
        return undefined;
    }
    const id = reference.address.slice(prefix.length);
    return scope.template.resources.has(id) ? id : undefined;
}
/**
 * The scope in which `reader` looks at an expression of another template: what `reader` assumes and is
 * in the middle of holds there too. undefined where it is already resolving `key`.
 */
function reading(scope, reader, key) {
    if (reader.resolving.has(key))
        return undefined;
    return {
        ...scope,
        assumed: both(scope.assumed, reader.assumed),
        defaultsAreOpen: reader.defaultsAreOpen,
        resolving: new Set(reader.resolving).add(key),
        depth: reader.depth + 1,
    };
}
function both(own, more) {
    if ([...more].every(([symbol, holds]) => own.get(symbol) === holds))
        return own;
    return new Map([...more, ...own]);
}
/** The hole that `text` names in this template; equal texts are equal symbols. */
function hole(text, span, scope, details) {
    return {
        kind: 'unresolved',
        text: text.length > 200 ? `${text.slice(0, 199)}\u2026` : text,
        span,
        reason: details.reason,
        symbol: `${scope.template.path}#${text}`,
        shape: details.shape ?? 'any',
        ...(details.pattern === undefined ? {} : { pattern: details.pattern }),
        ...(details.reference === undefined ? {} : { reference: details.reference }),
    };
}
/** The scope of one side of an undecided condition. */
function assuming(scope, symbol, holds) {
    return { ...scope, assumed: new Map(scope.assumed).set(symbol, holds) };
}

;// CONCATENATED MODULE: ./lib/src/evaluate/cloudformation/settings.js
/** Regions of the partitions beside `aws`, with the suffix of their service endpoints. */
const partitions = [
    [/^cn-/, 'aws-cn', 'amazonaws.com.cn'],
    [/^us-gov-/, 'aws-us-gov', 'amazonaws.com'],
    [/^us-iso-/, 'aws-iso', 'c2s.ic.gov'],
    [/^us-isob-/, 'aws-iso-b', 'sc2s.sgov.gov'],
    [/^eu-isoe-/, 'aws-iso-e', 'cloud.adc-e.uk'],
    [/^us-isof-/, 'aws-iso-f', 'csp.hci.ic.gov'],
    [/^eusc-/, 'aws-eusc', 'amazonaws.eu'],
];
/** A pseudo parameter as the configuration gives it, or as the given Region implies it. */
function knownPseudoParameter({ pseudoParameters }, name) {
    const given = pseudoParameters?.get(name);
    if (given !== undefined)
        return given;
    const region = pseudoParameters?.get('AWS::Region');
    if (region === undefined)
        return undefined;
    const found = partitions.find(([ours]) => ours.test(region));
    if (name === 'AWS::Partition')
        return found?.[1] ?? 'aws';
    return name === 'AWS::URLSuffix' ? (found?.[2] ?? 'amazonaws.com') : undefined;
}
/** The settings for stacks in other accounts and Regions of the same partition. */
function elsewhere(settings) {
    const known = ['AWS::Partition', 'AWS::URLSuffix'].flatMap((name) => {
        const text = knownPseudoParameter(settings, name);
        return text === undefined ? [] : [[name, text]];
    });
    return { ...settings, pseudoParameters: new Map(known) };
}

// EXTERNAL MODULE: ./lib/src/model/equality.js
var equality = __webpack_require__(6106);
;// CONCATENATED MODULE: ./lib/src/evaluate/cloudformation/branches.js


/** The branches that what is assumed leaves possible. */
function branchesUnder(branches, scope) {
    return branches.filter(({ guard }) => whatIsAssumed(scope.assumed, guard.symbol, guard.holds) !== false);
}
/** Whether a side of a condition holds by what is assumed; undefined where that says nothing of it. */
function whatIsAssumed(assumed, symbol, holds) {
    const same = assumed.get(symbol);
    if (same !== undefined)
        return same === holds;
    const asked = (0,equality/* equalityOf */.Al)(symbol, holds);
    if (asked === undefined)
        return undefined;
    for (const [other, side] of assumed) {
        const known = (0,equality/* equalityOf */.Al)(other, side);
        const follows = known === undefined ? undefined : (0,equality/* consequence */.IY)(known, asked);
        if (follows !== undefined)
            return follows;
    }
    return undefined;
}
/** Applies `body` to a value, or to each branch of its alternatives that is possible here. */
function overBranches(value, scope, body, depth = 0) {
    if (value.kind !== 'alternatives' || depth > 8)
        return body(value, scope);
    const branches = branchesUnder(value.branches, scope).map((branch) => ({
        guard: branch.guard,
        value: overBranches(branch.value, assuming(scope, branch.guard.symbol, branch.guard.holds), body, depth + 1),
    }));
    const [only] = branches;
    if (branches.length === 1 && only !== undefined)
        return only.value;
    return { kind: 'alternatives', branches, span: value.span };
}

;// CONCATENATED MODULE: ./lib/src/evaluate/cloudformation/strings.js



/** Longer strings than any policy; doubling references reach them quickly. */
const maxPieces = 2000;
const maxLength = 200_000;
/**
 * The parts one after the other. Alternatives among them become alternatives of the whole, equal
 * conditions taken once, up to `maxBranches`; beyond that such a part is a hole.
 */
function concatenate(parts, span, scope) {
    return combine(parts, span, scope, { left: model_value/* maxBranches */.PT });
}
function combine(parts, span, scope, budget) {
    const at = parts.findIndex((part) => part.value.kind === 'alternatives');
    const open = parts[at];
    if (open?.value.kind !== 'alternatives')
        return flat(parts, span, scope);
    const replaced = (value) => parts.with(at, { ...open, value });
    const reachable = branchesUnder(open.value.branches, scope);
    const [only] = reachable;
    if (reachable.length === 1 && only !== undefined) {
        return combine(replaced(only.value), span, scope, budget);
    }
    if (reachable.length > budget.left) {
        const reason = 'too-many-alternatives';
        return combine(replaced(hole(open.text, open.span, scope, { reason })), span, scope, budget);
    }
    budget.left = Math.floor(budget.left / Math.max(reachable.length, 1));
    const share = budget.left;
    const branches = reachable.map((branch) => ({
        guard: branch.guard,
        value: combine(replaced(branch.value), span, assuming(scope, branch.guard.symbol, branch.guard.holds), { left: share }),
    }));
    return { kind: 'alternatives', branches, span };
}
function flat(parts, span, scope) {
    const pieces = [];
    let length = 0;
    for (const part of parts) {
        for (const piece of piecesOf(part, scope)) {
            pieces.push(piece);
            length += piece.kind === 'literal' ? piece.text.length : 0;
        }
        if (pieces.length > maxPieces || length > maxLength) {
            return stringOf([hole(part.text, span, scope, { reason: 'too-large' })], span);
        }
    }
    const [only] = parts;
    const reference = parts.length === 1 && only?.value.kind === 'string' ? only.value.reference : undefined;
    const string = stringOf(pieces, span);
    return reference === undefined ? string : { ...string, reference };
}
/** A string of pieces; one that is a single hole carries the hole's reference. */
function stringOf(pieces, span) {
    const [only] = pieces;
    const reference = pieces.length === 1 && only?.kind === 'unresolved' ? only.reference : undefined;
    return reference === undefined
        ? { kind: 'string', pieces, span }
        : { kind: 'string', pieces, span, reference };
}
function piecesOf(part, scope) {
    const { value } = part;
    switch (value.kind) {
        case 'string':
            return value.pieces;
        case 'number':
        case 'bool': {
            const text = value.kind === 'number' ? value.text : String(value.value);
            return [{ kind: 'literal', text, span: value.span, exact: value.kind === 'number' }];
        }
        case 'unresolved':
            return [value];
        case 'absent':
            return [];
        case 'json':
            return [hole(part.text, part.span, scope, { reason: 'opaque' })];
        case 'null':
        case 'list':
        case 'map':
        case 'alternatives':
            return [hole(part.text, part.span, scope, { reason: 'invalid' })];
    }
}
/** The hole that a value is as a whole, alone or as the only piece of a string. */
function wholeHole(value) {
    if (value.kind === 'unresolved')
        return value;
    if (value.kind !== 'string' || value.pieces.length !== 1)
        return undefined;
    const [only] = value.pieces;
    return only?.kind === 'unresolved' ? only : undefined;
}

;// CONCATENATED MODULE: ./lib/src/evaluate/cloudformation/pseudo.js



/** The same wherever a stack and the stacks nested in it are deployed. */
const ofPlace = new Set(['AWS::AccountId', 'AWS::Partition', 'AWS::Region', 'AWS::URLSuffix']);
/** The symbol of what account and region a unit is deployed to; undefined for other names. */
function placeSymbol(name, root) {
    return ofPlace.has(name) ? `${root}#${name}` : undefined;
}
const shapes = new Map([
    ['AWS::AccountId', 'account'],
    ['AWS::Partition', 'partition'],
    ['AWS::Region', 'region'],
    ['AWS::StackId', 'arn'],
    ['AWS::StackName', 'name'],
    ['AWS::URLSuffix', 'name'],
]);
/** The value of a pseudo parameter; undefined where `name` is none. */
function pseudoParameter(name, span, scope) {
    if (name === 'AWS::NoValue')
        return { kind: 'absent', span };
    if (name === 'AWS::NotificationARNs')
        return hole(name, span, scope, { reason: 'pseudo-parameter' });
    const shape = shapes.get(name);
    if (shape === undefined)
        return undefined;
    const known = knownPseudoParameter(scope.settings, name);
    if (known !== undefined) {
        return stringOf([{ kind: 'literal', text: known, span, exact: false }], span);
    }
    const open = hole(name, span, scope, { reason: 'pseudo-parameter', shape });
    const symbol = placeSymbol(name, scope.stack.root) ?? open.symbol;
    return stringOf([{ ...open, symbol }], span);
}

;// CONCATENATED MODULE: ./lib/src/evaluate/cloudformation/foreign.js

/**
 * A value of one unit as another reads it: its references name resources there. Where both are deployed
 * to the same place, as an export and its imports are, account and region are the reader's own.
 */
function foreign(value, from, reader, samePlace = true) {
    const home = from.stack.root;
    if (home === reader.stack.root)
        return value;
    const visit = (one) => {
        switch (one.kind) {
            case 'string': {
                const pieces = one.pieces.map(piece);
                const { reference } = one;
                return reference === undefined
                    ? { ...one, pieces }
                    : { ...one, pieces, reference: elsewhere(reference) };
            }
            case 'unresolved':
                return hole(one);
            case 'alternatives':
                return {
                    ...one,
                    branches: one.branches.map((branch) => ({ ...branch, value: visit(branch.value) })),
                };
            case 'list': {
                const list = { ...one, items: one.items.map(visit) };
                return one.open === undefined ? list : { ...list, open: hole(one.open) };
            }
            default:
                return one;
        }
    };
    const piece = (one) => (one.kind === 'literal' ? one : hole(one));
    const elsewhere = (reference) => ({ root: home, ...reference });
    const hole = (one) => {
        const { reference } = one;
        const symbol = samePlace && one.symbol === placeSymbol(one.text, home)
            ? (placeSymbol(one.text, reader.stack.root) ?? one.symbol)
            : one.symbol;
        return reference === undefined
            ? { ...one, symbol }
            : { ...one, symbol, reference: elsewhere(reference) };
    };
    return visit(value);
}

;// CONCATENATED MODULE: ./lib/src/evaluate/cloudformation/exports.js




/** What the outputs of templates export, by the literal name they export it under. */
function exportsOf(scopes) {
    const found = new Map();
    for (const scope of scopes) {
        for (const { value: output } of entriesOf(scope.template.outputs)) {
            const nameNode = childNode(childNode(output, 'Export'), 'Name');
            const node = childNode(output, 'Value');
            if (nameNode === undefined || node === undefined)
                continue;
            const name = (0,model_value/* textOf */.b6)(scope.evaluate(nameNode, scope));
            if (name === undefined)
                continue;
            const template = scope.template.path;
            const value = (reader) => {
                const inner = reading(scope, reader, `export ${template}#${name}`);
                if (inner !== undefined)
                    return foreign(inner.evaluate(node, inner), scope, reader);
                return hole(`Fn::ImportValue(${name})`, node.span, reader, { reason: 'cycle' });
            };
            found.set(name, [...(found.get(name) ?? []), { template, value }]);
        }
    }
    return found;
}

// EXTERNAL MODULE: ./lib/src/model/source.js
var source = __webpack_require__(2239);
;// CONCATENATED MODULE: ./lib/src/evaluate/cloudformation/template.js

const typeName = /^[A-Za-z0-9]{2,64}::[A-Za-z0-9@_-]{1,100}(?:::[A-Za-z0-9@_-]{1,100})*$/;
/**
 * True where a node is a CloudFormation template: its Resources name types, or it carries the
 * format's version. Documents of other kinds that happen to have a `Resources` key are none.
 */
function isTemplate(node) {
    if (node?.kind !== 'map')
        return false;
    const resources = childNode(node, 'Resources');
    if (resources?.kind !== 'map')
        return false;
    if (entryNode(node, 'AWSTemplateFormatVersion') !== undefined)
        return true;
    return resources.entries.some((entry) => entry.key.text.startsWith('Fn::ForEach::') ||
        typeName.test(childText(entry.value, 'Type') ?? ''));
}
/** The first of the top-level nodes that is a template. */
function template_templateNode(nodes) {
    return nodes.find(isTemplate);
}
/** Reads a template's sections; `path` names it, and its local paths start from `file`. */
function readTemplate(node, path, file) {
    return {
        path,
        file,
        span: node.span,
        parameters: byName(childNode(node, 'Parameters')),
        mappings: childNode(node, 'Mappings'),
        conditions: byName(childNode(node, 'Conditions')),
        resources: declarations(childNode(node, 'Resources')),
        outputs: childNode(node, 'Outputs'),
        metadata: childNode(node, 'Metadata'),
        globals: childNode(node, 'Globals'),
        transforms: transformNames(childNode(node, 'Transform')),
        renames: new Map(),
    };
}
function byName(section) {
    return new Map(entriesOf(section).map((entry) => [entry.key.text, entry.value]));
}
/** The resources of a section; entries without a type are none. */
function declarations(section, generated = false) {
    const found = new Map();
    for (const { key, value } of entriesOf(section)) {
        const type = childText(value, 'Type');
        if (type === undefined)
            continue;
        found.set(key.text, { id: key.text, type, body: value, span: key.span, generated });
    }
    return found;
}
function transformNames(node) {
    const all = node?.kind === 'list' ? itemsOf(node) : node === undefined ? [] : [node];
    return all.flatMap((item) => scalarText(item) ?? childText(item, 'Name') ?? []);
}

;// CONCATENATED MODULE: ./lib/src/evaluate/cloudformation/library.js




function templateLibrary(tree) {
    const known = new Map();
    return {
        template(path) {
            if (!known.has(path))
                known.set(path, templateIn(path, tree));
            return known.get(path);
        },
    };
}
/** The template of a file of the tree, read anew. */
function templateIn(path, tree) {
    const file = tree.read(path);
    if ((0,source/* isUnreadable */.G)(file))
        return undefined;
    const { nodes, problems } = parsed(file);
    const node = template_templateNode(nodes);
    return node === undefined ? undefined : { file, nodes, problems, node };
}
/** By the name, else by the first bracket; what has a bracket, is no JSON and is YAML all the same, is YAML. */
function parsed(file) {
    const isNamedJson = /\.(?:json|jsonc|json5)$/i.test(file.path);
    const isJson = isNamedJson || /^[\ufeff\s]*\{(?![{%])/.test(file.text.slice(0, 200));
    if (!isJson)
        return (0,yaml_yaml.parseYaml)(file);
    const json = (0,json_json/* parseJson */.q)(file);
    if (isNamedJson || json.problems.length === 0)
        return json;
    const yaml = (0,yaml_yaml.parseYaml)(file);
    return yaml.problems.length === 0 ? yaml : json;
}

;// CONCATENATED MODULE: ./lib/src/evaluate/cloudformation/intrinsic.js

const functions = new Set([
    'Base64',
    'Cidr',
    'FindInMap',
    'GetAtt',
    'GetAZs',
    'GetStackOutput',
    'If',
    'ImportValue',
    'Join',
    'Length',
    'Select',
    'Split',
    'Sub',
    'ToJsonString',
    'Transform',
    'And',
    'Equals',
    'Not',
    'Or',
]);
/** The intrinsic function that a node is a call of. */
function intrinsicOf(node) {
    if (node === undefined)
        return undefined;
    if (node.tag !== undefined) {
        const name = longName(node.tag);
        return name === undefined ? undefined : { name, argument: withoutTag(node) };
    }
    if (node.kind !== 'map' || node.entries.length !== 1 || node.open !== undefined)
        return undefined;
    const [entry] = node.entries;
    if (entry === undefined)
        return undefined;
    const key = entry.key.text;
    const known = key === 'Ref' || (key.startsWith('Fn::') && functions.has(key.slice(4)));
    return known ? { name: key, argument: entry.value } : undefined;
}
function longName(tag) {
    if (!tag.startsWith('!') || tag.startsWith('!!'))
        return undefined;
    const name = tag.slice(1);
    if (name === 'Ref' || name === 'Condition')
        return name;
    return functions.has(name) ? `Fn::${name}` : undefined;
}
/** The logical id and attribute of a `GetAtt` argument: `A.b.c`, or a list whose parts may be intrinsics. */
function attributeTarget(argument) {
    const text = scalarText(argument);
    if (text !== undefined) {
        const dot = text.indexOf('.');
        if (dot <= 0)
            return undefined;
        return {
            id: node_access_scalarNode(text.slice(0, dot), argument.span),
            attribute: node_access_scalarNode(text.slice(dot + 1), argument.span),
        };
    }
    const [id, attribute, ...rest] = itemsOf(argument);
    if (id === undefined || attribute === undefined)
        return undefined;
    if (rest.length === 0)
        return { id, attribute };
    // The legacy list form with a dotted attribute spread over several items.
    const names = [attribute, ...rest].map((part) => scalarText(part));
    if (names.some((name) => name === undefined))
        return undefined;
    return { id, attribute: node_access_scalarNode(names.join('.'), argument.span) };
}
const maxDescription = 4000;
/**
 * An expression as one line, alike for every way of writing it: `Bucket.Arn`, `AWS::Region`,
 * `Fn::Join(-, [a, Bucket])`. Names holes and conditions.
 */
function describe(node) {
    let left = maxDescription;
    const say = (text) => {
        left -= text.length;
        return text;
    };
    const visit = (part, depth) => {
        if (left <= 0 || depth > 40)
            return '\u2026';
        const call = intrinsicOf(part);
        if (call !== undefined)
            return visitCall(call, depth);
        if (part.kind === 'scalar')
            return say(part.text);
        if (part.kind === 'list')
            return `[${part.items.map((item) => visit(item, depth + 1)).join(', ')}]`;
        const entries = part.entries.map((entry) => `${say(entry.key.text)}: ${visit(entry.value, depth + 1)}`);
        return `{${entries.join(', ')}}`;
    };
    const visitCall = (call, depth) => {
        if (call.name === 'Ref' || call.name === 'Condition')
            return visit(call.argument, depth + 1);
        if (call.name === 'Fn::GetAtt') {
            const target = attributeTarget(call.argument);
            if (target !== undefined)
                return `${visit(target.id, depth + 1)}.${visit(target.attribute, depth + 1)}`;
        }
        const args = call.argument.kind === 'list' && call.name !== 'Fn::Length'
            ? call.argument.items.map((item) => visit(item, depth + 1)).join(', ')
            : visit(call.argument, depth + 1);
        return `${call.name}(${args})`;
    };
    return visit(node, 0);
}
/** Wraps a node in a call, for what a transform generates. */
function callNode(name, argument) {
    return {
        kind: 'map',
        entries: [{ key: scalarNode(name, argument.span), value: argument }],
        tag: undefined,
        span: argument.span,
    };
}
function refNode(name, span) {
    return callNode('Ref', scalarNode(name, span));
}
function attributeNode(id, attribute, span) {
    return callNode('Fn::GetAtt', listNode([scalarNode(id, span), scalarNode(attribute, span)], span));
}
function subNode(text, span) {
    return callNode('Fn::Sub', scalarNode(text, span));
}

;// CONCATENATED MODULE: ./lib/src/evaluate/cloudformation/local-path.js
/**
 * The path in the tree that a template's location names, relative to the template; undefined for URLs,
 * absolute paths and paths that leave the tree.
 */
function localPath(location, template) {
    const text = location.startsWith('file://') ? location.slice('file://'.length) : location;
    if (text === '' || text.startsWith('/') || /^[a-z0-9+.-]+:/i.test(text))
        return undefined;
    const parts = template.split('/').slice(0, -1);
    for (const part of text.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return undefined;
    }
    return parts.join('/');
}

;// CONCATENATED MODULE: ./lib/src/evaluate/cloudformation/passed.js




/** The parameters that a nested stack is given: the map `Parameters`. */
function nestedParameters(declaration, above, path) {
    const section = parametersOf(declaration);
    if (section === 'computed')
        return unknown(declaration, above);
    const nodes = new Map(entriesOf(section).map(({ key, value }) => [key.text, value]));
    return {
        value: (name, reader) => passedFrom(nodes.get(name), name, above, reader, path),
        written: (name) => placeOf(nodes.get(name), above),
    };
}
/**
 * The parameters of every stack of a stack set: the list `Parameters`. The stacks stand in other
 * accounts and Regions; what an override changes for some of them is a hole.
 */
function stackSetParameters(declaration, above, path) {
    const section = parametersOf(declaration);
    if (section === 'computed')
        return unknown(declaration, above);
    const nodes = pairsOf(section);
    const overridden = new Set(itemsOf(childNode(propertiesOf(declaration), 'StackInstancesGroup')).flatMap((group) => [
        ...pairsOf(childNode(group, 'ParameterOverrides')).keys(),
    ]));
    return {
        value(name, reader) {
            if (overridden.has(name)) {
                return hole(name, declaration.span, reader, { reason: 'parameter' });
            }
            const value = passedFrom(nodes.get(name), name, above, reader, path);
            return value === undefined ? undefined : foreign(value, above, reader, false);
        },
        written: (name) => placeOf(nodes.get(name), above),
    };
}
function propertiesOf({ body }) {
    return childNode(body, 'Properties');
}
/** The property `Parameters`; a function in its place or around it gives parameters that nobody knows. */
function parametersOf(declaration) {
    const properties = propertiesOf(declaration);
    const section = childNode(properties, 'Parameters');
    return isComputed(properties) || isComputed(section) ? 'computed' : section;
}
function pairsOf(section) {
    const found = new Map();
    for (const item of itemsOf(section)) {
        const name = childText(item, 'ParameterKey');
        const value = childNode(item, 'ParameterValue');
        if (name !== undefined && value !== undefined)
            found.set(name, value);
    }
    return found;
}
function placeOf(node, scope) {
    return node === undefined ? undefined : { node, scope };
}
function passedFrom(node, name, above, reader, path) {
    if (node === undefined)
        return undefined;
    const scope = reading(above, reader, `parameter ${path}#${name}`);
    if (scope !== undefined)
        return scope.evaluate(node, scope);
    return hole(name, node.span, reader, { reason: 'cycle' });
}
/** Some values may be given, and which is not spelled out: no default is known to hold. */
function unknown(declaration, above) {
    return {
        value: (name) => hole(`${declaration.id}.${name}`, declaration.span, above, { reason: 'parameter' }),
        written: () => undefined,
    };
}
function isComputed(node) {
    return node !== undefined && intrinsicOf(node) !== undefined;
}

;// CONCATENATED MODULE: ./lib/src/evaluate/cloudformation/pieces.js

/** Stands for a hole in the plain text of pieces; it is none of the characters that delimit anything. */
const holeMark = '\uFFFC';
/** The text of pieces with every hole as one character, so that offsets into it can be taken back to pieces. */
function markedText(pieces) {
    return pieces.map((piece) => (piece.kind === 'literal' ? piece.text : holeMark)).join('');
}
/** The pieces between two offsets of `markedText`. Cut exact pieces stay exact. */
function slicePieces(pieces, from, to = Number.MAX_SAFE_INTEGER) {
    const out = [];
    let offset = 0;
    for (const piece of pieces) {
        const length = piece.kind === 'literal' ? piece.text.length : 1;
        const start = Math.max(from - offset, 0);
        const end = Math.min(to - offset, length);
        if (start < end)
            out.push(piece.kind === 'literal' ? cut(piece, start, end) : piece);
        offset += length;
        if (offset >= to)
            break;
    }
    return out;
}
function cut(piece, start, end) {
    if (start === 0 && end === piece.text.length)
        return piece;
    const text = piece.text.slice(start, end);
    if (!piece.exact)
        return { ...piece, text };
    const at = piece.span.start;
    return { ...piece, text, span: { ...piece.span, start: at + start, end: at + end } };
}
/** The span that pieces cover; `otherwise` where there are none. */
function spanOfPieces(pieces, otherwise) {
    const [first] = pieces;
    const last = pieces.at(-1);
    return first === undefined || last === undefined ? otherwise : (0,model_span/* enclose */.gs)(first.span, last.span);
}
/** Cuts pieces at every occurrence of `delimiter` in their literal text. */
function splitPieces(pieces, delimiter) {
    const text = markedText(pieces);
    const parts = [];
    let from = 0;
    while (true) {
        const at = text.indexOf(delimiter, from);
        if (at < 0)
            break;
        parts.push(slicePieces(pieces, from, at));
        from = at + delimiter.length;
    }
    parts.push(slicePieces(pieces, from));
    return parts;
}

;// CONCATENATED MODULE: ./lib/src/evaluate/cloudformation/relocate.js

/** More pieces than this are not searched for every node of an embedded document. */
const maxRelocatedPieces = 20_000;
/**
 * A syntax tree of decoded text with every span taken back to the file: `pieces` are what the text was
 * decoded from, `whole` the place of all of it. Text that stood behind an escape is no longer exact.
 */
function relocated(node, pieces, whole) {
    const place = ({ start, end }) => spanOfPieces(slicePieces(pieces, start, end), whole);
    const piecesAt = (piece) => {
        if (piece.kind === 'unresolved')
            return [{ ...piece, span: place(piece.span) }];
        if (!piece.exact)
            return [{ ...piece, span: place(piece.span) }];
        return slicePieces(pieces, piece.span.start, piece.span.end);
    };
    const scalar = (one) => ({
        ...one,
        pieces: one.pieces.flatMap(piecesAt),
        span: place(one.span),
    });
    const visit = (one) => {
        switch (one.kind) {
            case 'scalar':
                return scalar(one);
            case 'list':
                return { ...one, items: one.items.map(visit), span: place(one.span) };
            case 'map':
                return {
                    ...one,
                    entries: one.entries.map(({ key, value }) => ({ key: scalar(key), value: visit(value) })),
                    span: place(one.span),
                };
        }
    };
    return visit(node);
}

;// CONCATENATED MODULE: ./lib/src/model/sites/arn-shapes.json
const arn_shapes_namespaceObject = /*#__PURE__*/JSON.parse('{"AWS::ACMPCA::CertificateAuthority":{"arn":"acm-pca:{r}:{a}:certificate-authority/{}","ref":"arn"},"AWS::AIOps::InvestigationGroup":{"arn":"aiops:{r}:{a}:investigation-group/{}","ref":"arn"},"AWS::APS::AnomalyDetector":{"ref":"arn"},"AWS::APS::RuleGroupsNamespace":{"ref":"arn"},"AWS::APS::Scraper":{"arn":"aps:{r}:{a}:scraper/{}","ref":"arn"},"AWS::APS::Workspace":{"arn":"aps:{r}:{a}:workspace/{}","ref":"arn"},"AWS::ARCRegionSwitch::Plan":{"arn":"arc-region-switch:{r}:{a}:plan/{}","ref":"arn"},"AWS::AWSExternalAnthropic::Workspace":{"arn":"aws-external-anthropic:{r}:{a}:workspace/{}","ref":"arn"},"AWS::AccessAnalyzer::Analyzer":{"arn":"access-analyzer:{r}:{a}:analyzer/{AnalyzerName}","ref":"arn"},"AWS::AccessAnalyzer::ArchiveRule":{"ref":"arn"},"AWS::AccountAccess::Application":{"arn":"account-access:{r}:{a}:application/{}","ref":"arn","attribute":"ApplicationArn"},"AWS::AgentRegistry::Registry":{"arn":"agent-registry:{r}:{a}:registry/{}","ref":"arn","attribute":"RegistryArn"},"AWS::AgentRegistry::RegistryRecord":{"ref":"arn","attribute":"RecordArn"},"AWS::AmazonMQ::Broker":{"ref":"id"},"AWS::AmazonMQ::Configuration":{"arn":"mq:{r}:{a}:configuration:{}","ref":"id"},"AWS::AmazonMQ::ConfigurationAssociation":{"ref":"id"},"AWS::Amplify::App":{"arn":"amplify:{r}:{a}:apps/{}","ref":"arn"},"AWS::Amplify::Branch":{"ref":"arn"},"AWS::Amplify::Domain":{"ref":"arn"},"AWS::Amplify::Webhook":{"arn":"amplify:{r}:{a}:webhooks/{}","ref":"arn"},"AWS::ApiGateway::Account":{"arn":"apigateway:{r}::/account/{}","ref":"id"},"AWS::ApiGateway::ApiKey":{"arn":"apigateway:{r}::/apikeys/{}","ref":"id"},"AWS::ApiGateway::Authorizer":{"ref":"id"},"AWS::ApiGateway::BasePathMappingV2":{"ref":"arn","attribute":"BasePathMappingArn"},"AWS::ApiGateway::ClientCertificate":{"arn":"apigateway:{r}::/clientcertificates/{}","ref":"id"},"AWS::ApiGateway::Deployment":{"ref":"id"},"AWS::ApiGateway::DocumentationPart":{"ref":"id"},"AWS::ApiGateway::DomainName":{"arn":"apigateway:{r}::/domainnames/{DomainName}","ref":"DomainName","attribute":"DomainNameArn"},"AWS::ApiGateway::DomainNameAccessAssociation":{"ref":"arn","attribute":"DomainNameAccessAssociationArn"},"AWS::ApiGateway::DomainNameV2":{"arn":"apigateway:{r}::/domainnames/{DomainName}","ref":"arn","attribute":"DomainNameArn"},"AWS::ApiGateway::GatewayResponse":{"ref":"id"},"AWS::ApiGateway::Model":{"ref":"Name"},"AWS::ApiGateway::RequestValidator":{"ref":"id"},"AWS::ApiGateway::Resource":{"ref":"id"},"AWS::ApiGateway::RestApi":{"ref":"id"},"AWS::ApiGateway::Stage":{"ref":"StageName"},"AWS::ApiGateway::UsagePlan":{"arn":"apigateway:{r}::/usageplans/{}","ref":"id"},"AWS::ApiGateway::UsagePlanKey":{"ref":"id"},"AWS::ApiGateway::VpcLink":{"arn":"apigateway:{r}::/vpclinks/{}","ref":"id"},"AWS::ApiGatewayV2::Api":{"ref":"id"},"AWS::ApiGatewayV2::ApiMapping":{"ref":"id"},"AWS::ApiGatewayV2::Authorizer":{"ref":"id"},"AWS::ApiGatewayV2::Deployment":{"ref":"id"},"AWS::ApiGatewayV2::DomainName":{"arn":"apigateway:{r}::/domainnames/{DomainName}","ref":"DomainName","attribute":"DomainNameArn"},"AWS::ApiGatewayV2::Integration":{"ref":"id"},"AWS::ApiGatewayV2::IntegrationResponse":{"ref":"id"},"AWS::ApiGatewayV2::Model":{"ref":"id"},"AWS::ApiGatewayV2::PortalProduct":{"arn":"apigateway:{r}:{a}:/portalproducts/{}","ref":"arn","attribute":"PortalProductArn"},"AWS::ApiGatewayV2::Route":{"ref":"id"},"AWS::ApiGatewayV2::RouteResponse":{"ref":"id"},"AWS::ApiGatewayV2::RoutingRule":{"ref":"arn","attribute":"RoutingRuleArn"},"AWS::ApiGatewayV2::VpcLink":{"arn":"apigateway:{r}::/vpclinks/{}","ref":"id"},"AWS::AppConfig::Application":{"arn":"appconfig:{r}:{a}:application/{}","ref":"id"},"AWS::AppConfig::ConfigurationProfile":{"ref":"id"},"AWS::AppConfig::DeploymentStrategy":{"arn":"appconfig:{r}:{a}:deploymentstrategy/{}","ref":"id"},"AWS::AppConfig::Environment":{"ref":"id"},"AWS::AppConfig::Extension":{"ref":"id"},"AWS::AppConfig::ExtensionAssociation":{"arn":"appconfig:{r}:{a}:extensionassociation/{}","ref":"id"},"AWS::AppFlow::Connector":{"arn":"appflow:{r}:{a}:connector/{ConnectorLabel}","ref":"ConnectorLabel","attribute":"ConnectorArn"},"AWS::AppFlow::ConnectorProfile":{"arn":"appflow:{r}:{a}:connectorprofile/{ConnectorProfileName}","ref":"ConnectorProfileName","attribute":"ConnectorProfileArn"},"AWS::AppFlow::Flow":{"arn":"appflow:{r}:{a}:flow/{FlowName}","ref":"FlowName","attribute":"FlowArn"},"AWS::AppIntegrations::Application":{"arn":"app-integrations:{r}:{a}:application/{}","ref":"arn","attribute":"ApplicationArn"},"AWS::AppIntegrations::DataIntegration":{"arn":"app-integrations:{r}:{a}:data-integration/{}","ref":"id","attribute":"DataIntegrationArn"},"AWS::AppIntegrations::EventIntegration":{"arn":"app-integrations:{r}:{a}:event-integration/{Name}","ref":"Name","attribute":"EventIntegrationArn"},"AWS::AppMesh::GatewayRoute":{"ref":"arn"},"AWS::AppMesh::Mesh":{"arn":"appmesh:{r}:{a}:mesh/{MeshName}","ref":"arn"},"AWS::AppMesh::Route":{"ref":"arn"},"AWS::AppMesh::VirtualGateway":{"ref":"arn"},"AWS::AppMesh::VirtualNode":{"ref":"arn"},"AWS::AppMesh::VirtualRouter":{"ref":"arn"},"AWS::AppMesh::VirtualService":{"ref":"arn"},"AWS::AppRunner::AutoScalingConfiguration":{"ref":"arn","attribute":"AutoScalingConfigurationArn"},"AWS::AppRunner::ObservabilityConfiguration":{"ref":"arn","attribute":"ObservabilityConfigurationArn"},"AWS::AppRunner::Service":{"ref":"arn","attribute":"ServiceArn"},"AWS::AppRunner::VpcConnector":{"ref":"arn","attribute":"VpcConnectorArn"},"AWS::AppRunner::VpcIngressConnection":{"ref":"arn","attribute":"VpcIngressConnectionArn"},"AWS::AppStream::AppBlock":{"arn":"appstream:{r}:{a}:app-block/{}","ref":"arn"},"AWS::AppStream::AppBlockBuilder":{"arn":"appstream:{r}:{a}:app-block-builder/{Name}","ref":"Name"},"AWS::AppStream::Application":{"arn":"appstream:{r}:{a}:application/{}","ref":"arn"},"AWS::AppStream::Fleet":{"arn":"appstream:{r}:{a}:fleet/{id}","ref":"id"},"AWS::AppStream::ImageBuilder":{"arn":"appstream:{r}:{a}:image-builder/{Name}","ref":"Name"},"AWS::AppStream::Stack":{"arn":"appstream:{r}:{a}:stack/{Name}","ref":"Name"},"AWS::AppStream::StackFleetAssociation":{"ref":"id"},"AWS::AppSync::Api":{"arn":"appsync:{r}:{a}:apis/{}","ref":"arn","attribute":"ApiArn"},"AWS::AppSync::ApiCache":{"ref":"id"},"AWS::AppSync::ApiKey":{"ref":"arn"},"AWS::AppSync::ChannelNamespace":{"ref":"arn","attribute":"ChannelNamespaceArn"},"AWS::AppSync::DataSource":{"ref":"arn","attribute":"DataSourceArn"},"AWS::AppSync::DomainName":{"arn":"appsync:{r}:{a}:domainnames/{DomainName}","ref":"DomainName","attribute":"DomainNameArn"},"AWS::AppSync::FunctionConfiguration":{"ref":"arn","attribute":"FunctionArn"},"AWS::AppSync::GraphQLApi":{"arn":"appsync:{r}:{a}:apis/{}","ref":"arn"},"AWS::AppSync::GraphQLSchema":{"ref":"id"},"AWS::AppSync::Resolver":{"ref":"arn","attribute":"ResolverArn"},"AWS::AppSync::SourceApiAssociation":{"ref":"arn","attribute":"AssociationArn"},"AWS::AppSync::Type":{"ref":"arn"},"AWS::AppTest::TestCase":{"arn":"apptest:{r}:{a}:testcase/{}","ref":"id","attribute":"TestCaseArn"},"AWS::ApplicationAutoScaling::ScalableTarget":{"arn":"application-autoscaling:{r}:{a}:scalable-target/{ResourceId}"},"AWS::ApplicationInsights::Application":{"ref":"arn"},"AWS::ApplicationSignals::Discovery":{"ref":"id"},"AWS::ApplicationSignals::GroupingConfiguration":{"ref":"id"},"AWS::ApplicationSignals::ServiceLevelObjective":{"arn":"application-signals:{r}:{a}:slo/{}","ref":"arn"},"AWS::Athena::CapacityReservation":{"arn":"athena:{r}:{a}:capacity-reservation/{}","ref":"arn"},"AWS::Athena::DataCatalog":{"arn":"athena:{r}:{a}:datacatalog/{Name}","ref":"Name"},"AWS::Athena::NamedQuery":{"ref":"id"},"AWS::Athena::WorkGroup":{"arn":"athena:{r}:{a}:workgroup/{Name}","ref":"Name"},"AWS::AuditManager::Assessment":{"arn":"auditmanager:{r}:{a}:assessment/{}","ref":"id"},"AWS::AuditManager::AssessmentFramework":{"arn":"auditmanager:{r}:{a}:assessmentFramework/{}","ref":"arn"},"AWS::AutoScaling::ScalingPolicy":{"ref":"arn"},"AWS::AutoScalingPlans::ScalingPlan":{"ref":"id"},"AWS::B2BI::Capability":{"arn":"b2bi:{r}:{a}:capability/{}","ref":"id","attribute":"CapabilityArn"},"AWS::B2BI::Partnership":{"arn":"b2bi:{r}:{a}:partnership/{}","ref":"id","attribute":"PartnershipArn"},"AWS::B2BI::Profile":{"arn":"b2bi:{r}:{a}:profile/{}","ref":"id","attribute":"ProfileArn"},"AWS::B2BI::Transformer":{"arn":"b2bi:{r}:{a}:transformer/{}","ref":"id","attribute":"TransformerArn"},"AWS::BCM::Dashboard":{"ref":"arn"},"AWS::BCM::ScheduledReport":{"ref":"arn"},"AWS::BCMDataExports::Export":{"arn":"bcm-data-exports:{r}:{a}:export/{}","ref":"arn","attribute":"ExportArn"},"AWS::Backup::BackupPlan":{"arn":"backup:{r}:{a}:backup-plan:{}","ref":"id","attribute":"BackupPlanArn"},"AWS::Backup::BackupSelection":{"ref":"id"},"AWS::Backup::BackupVault":{"arn":"backup:{r}:{a}:backup-vault:{BackupVaultName}","ref":"BackupVaultName","attribute":"BackupVaultArn"},"AWS::Backup::Framework":{"ref":"arn","attribute":"FrameworkArn"},"AWS::Backup::LegalHold":{"arn":"backup:{r}:{a}:legal-hold:{}","ref":"arn"},"AWS::Backup::LogicallyAirGappedBackupVault":{"arn":"backup:{r}:{a}:backup-vault:{BackupVaultName}","ref":"BackupVaultName","attribute":"BackupVaultArn"},"AWS::Backup::ReportPlan":{"ref":"arn","attribute":"ReportPlanArn"},"AWS::BackupGateway::Hypervisor":{"arn":"backup-gateway:{r}:{a}:hypervisor/{}","ref":"arn","attribute":"HypervisorArn"},"AWS::Batch::ComputeEnvironment":{"arn":"batch:{r}:{a}:compute-environment/{ComputeEnvironmentName}","ref":"arn","attribute":"ComputeEnvironmentArn"},"AWS::Batch::ConsumableResource":{"arn":"batch:{r}:{a}:consumable-resource/{ConsumableResourceName}","ref":"arn","attribute":"ConsumableResourceArn"},"AWS::Batch::JobDefinition":{"arn":"batch:{r}:{a}:job-definition/{JobDefinitionName}","ref":"arn","attribute":"JobDefinitionArn"},"AWS::Batch::JobQueue":{"arn":"batch:{r}:{a}:job-queue/{JobQueueName}","ref":"arn","attribute":"JobQueueArn"},"AWS::Batch::QuotaShare":{"ref":"arn","attribute":"QuotaShareArn"},"AWS::Batch::SchedulingPolicy":{"arn":"batch:{r}:{a}:scheduling-policy/{}","ref":"arn"},"AWS::Batch::ServiceEnvironment":{"arn":"batch:{r}:{a}:service-environment/{ServiceEnvironmentName}","ref":"arn","attribute":"ServiceEnvironmentArn"},"AWS::BcmPricingCalculator::BillScenario":{"arn":"bcm-pricing-calculator::{a}:bill-scenario/{}","ref":"arn"},"AWS::BcmPricingCalculator::WorkloadEstimate":{"ref":"arn"},"AWS::Bedrock::Agent":{"arn":"bedrock:{r}:{a}:agent/{}","ref":"id","attribute":"AgentArn"},"AWS::Bedrock::ApplicationInferenceProfile":{"arn":"bedrock:{r}:{a}:application-inference-profile/{}","attribute":"InferenceProfileArn"},"AWS::Bedrock::AutomatedReasoningPolicy":{"arn":"bedrock:{r}:{a}:automated-reasoning-policy/{}","ref":"arn","attribute":"PolicyArn"},"AWS::Bedrock::Blueprint":{"arn":"bedrock:{r}:{a}:blueprint/{}","ref":"arn","attribute":"BlueprintArn"},"AWS::Bedrock::DataAutomationLibrary":{"arn":"bedrock:{r}:{a}:data-automation-library/{}","ref":"arn","attribute":"LibraryArn"},"AWS::Bedrock::DataAutomationProject":{"arn":"bedrock:{r}:{a}:data-automation-project/{}","ref":"arn","attribute":"ProjectArn"},"AWS::Bedrock::EnforcedGuardrailConfiguration":{"ref":"id"},"AWS::Bedrock::Flow":{"arn":"bedrock:{r}:{a}:flow/{}","ref":"arn"},"AWS::Bedrock::Guardrail":{"arn":"bedrock:{r}:{a}:guardrail/{}","ref":"arn","attribute":"GuardrailArn"},"AWS::Bedrock::IntelligentPromptRouter":{"arn":"bedrock:{r}:{a}:prompt-router/{}","ref":"arn","attribute":"PromptRouterArn"},"AWS::Bedrock::KnowledgeBase":{"arn":"bedrock:{r}:{a}:knowledge-base/{}","ref":"id","attribute":"KnowledgeBaseArn"},"AWS::Bedrock::Prompt":{"arn":"bedrock:{r}:{a}:prompt/{}","ref":"arn"},"AWS::Bedrock::PromptVersion":{"ref":"arn"},"AWS::Bedrock::Session":{"arn":"bedrock:{r}:{a}:session/{}","ref":"arn","attribute":"SessionArn"},"AWS::BedrockAgentCore::ApiKeyCredentialProvider":{"ref":"arn","attribute":"CredentialProviderArn"},"AWS::BedrockAgentCore::BrowserCustom":{"arn":"bedrock-agentcore:{r}:{a}:browser-custom/{}","ref":"id","attribute":"BrowserArn"},"AWS::BedrockAgentCore::BrowserProfile":{"arn":"bedrock-agentcore:{r}:{a}:browser-profile/{}","ref":"id","attribute":"ProfileArn"},"AWS::BedrockAgentCore::CapacityProvider":{"arn":"bedrock-agentcore:{r}:{a}:capacity-provider/{}","ref":"arn"},"AWS::BedrockAgentCore::CodeInterpreterCustom":{"arn":"bedrock-agentcore:{r}:{a}:code-interpreter-custom/{}","ref":"id","attribute":"CodeInterpreterArn"},"AWS::BedrockAgentCore::ConfigurationBundle":{"arn":"bedrock-agentcore:{r}:{a}:configuration-bundle/{}","ref":"arn","attribute":"BundleArn"},"AWS::BedrockAgentCore::Dataset":{"arn":"bedrock-agentcore:{r}:{a}:dataset/{}","ref":"arn","attribute":"DatasetArn"},"AWS::BedrockAgentCore::Evaluator":{"arn":"bedrock-agentcore:{r}:{a}:evaluator/{}","ref":"arn","attribute":"EvaluatorArn"},"AWS::BedrockAgentCore::Gateway":{"arn":"bedrock-agentcore:{r}:{a}:gateway/{}","attribute":"GatewayArn"},"AWS::BedrockAgentCore::Harness":{"arn":"bedrock-agentcore:{r}:{a}:harness/{}","ref":"arn"},"AWS::BedrockAgentCore::HarnessEndpoint":{"ref":"arn"},"AWS::BedrockAgentCore::Memory":{"arn":"bedrock-agentcore:{r}:{a}:memory/{}","ref":"arn","attribute":"MemoryArn"},"AWS::BedrockAgentCore::OAuth2CredentialProvider":{"ref":"arn","attribute":"CredentialProviderArn"},"AWS::BedrockAgentCore::OnlineEvaluationConfig":{"arn":"bedrock-agentcore:{r}:{a}:online-evaluation-config/{}","ref":"arn","attribute":"OnlineEvaluationConfigArn"},"AWS::BedrockAgentCore::PaymentConnector":{"ref":"arn","attribute":"PaymentConnectorArn"},"AWS::BedrockAgentCore::PaymentCredentialProvider":{"ref":"arn","attribute":"CredentialProviderArn"},"AWS::BedrockAgentCore::PaymentManager":{"arn":"bedrock-agentcore:{r}:{a}:payment-manager/{}","ref":"arn","attribute":"PaymentManagerArn"},"AWS::BedrockAgentCore::Policy":{"ref":"arn","attribute":"PolicyArn"},"AWS::BedrockAgentCore::PolicyEngine":{"arn":"bedrock-agentcore:{r}:{a}:policy-engine/{}","ref":"arn","attribute":"PolicyEngineArn"},"AWS::BedrockAgentCore::Runtime":{"arn":"bedrock-agentcore:{r}:{a}:runtime/{}","ref":"id","attribute":"AgentRuntimeArn"},"AWS::BedrockAgentCore::RuntimeEndpoint":{"ref":"arn","attribute":"AgentRuntimeEndpointArn"},"AWS::BedrockMantle::Project":{"arn":"bedrock-mantle:{r}:{a}:project/{}","ref":"arn"},"AWS::Billing::BillingView":{"arn":"billing::{a}:billingview/{}","ref":"arn"},"AWS::BillingConductor::BillingGroup":{"arn":"billingconductor::{a}:billinggroup/{}","ref":"arn"},"AWS::BillingConductor::CustomLineItem":{"arn":"billingconductor::{a}:customlineitem/{}","ref":"arn"},"AWS::BillingConductor::PricingPlan":{"arn":"billingconductor::{a}:pricingplan/{}","ref":"arn"},"AWS::BillingConductor::PricingRule":{"arn":"billingconductor::{a}:pricingrule/{}","ref":"arn"},"AWS::Braket::SpendingLimit":{"arn":"braket:{r}:{a}:spending-limit/{}","ref":"arn","attribute":"SpendingLimitArn"},"AWS::Budgets::Budget":{"arn":"budgets::{a}:budget/{id}","ref":"id"},"AWS::CE::AnomalyMonitor":{"arn":"ce::{a}:anomalymonitor/{}","ref":"arn","attribute":"MonitorArn"},"AWS::CE::AnomalySubscription":{"arn":"ce::{a}:anomalysubscription/{}","ref":"arn","attribute":"SubscriptionArn"},"AWS::CE::CostCategory":{"arn":"ce::{a}:costcategory/{}","ref":"arn"},"AWS::CUR::ReportDefinition":{"arn":"cur:{r}:{a}:definition/{ReportName}","ref":"ReportName"},"AWS::Cases::Case":{"ref":"arn"},"AWS::Cases::CaseRule":{"ref":"arn","attribute":"CaseRuleArn"},"AWS::Cases::Domain":{"arn":"cases:{r}:{a}:domain/{}","ref":"arn","attribute":"DomainArn"},"AWS::Cases::Field":{"ref":"arn","attribute":"FieldArn"},"AWS::Cases::Layout":{"ref":"arn","attribute":"LayoutArn"},"AWS::Cases::RelatedItem":{"ref":"arn","attribute":"RelatedItemArn"},"AWS::Cases::Template":{"ref":"arn","attribute":"TemplateArn"},"AWS::Cassandra::Keyspace":{"arn":"cassandra:{r}:{a}:/keyspace/{KeyspaceName}/","ref":"KeyspaceName"},"AWS::CertificateManager::Account":{"ref":"id"},"AWS::CertificateManager::AcmeDomainValidation":{"ref":"arn"},"AWS::CertificateManager::AcmeEndpoint":{"ref":"arn","attribute":"AcmeEndpointArn"},"AWS::CertificateManager::AcmeExternalAccountBinding":{"ref":"arn","attribute":"AcmeExternalAccountBindingArn"},"AWS::CertificateManager::Certificate":{"arn":"acm:{r}:{a}:certificate/{}","ref":"arn","attribute":"CertificateArn"},"AWS::Chatbot::CustomAction":{"arn":"chatbot::{a}:custom-action/{ActionName}","ref":"arn","attribute":"CustomActionArn"},"AWS::Chatbot::MicrosoftTeamsChannelConfiguration":{"ref":"arn"},"AWS::Chatbot::SlackChannelConfiguration":{"arn":"chatbot::{a}:chat-configuration/slack-channel/{ConfigurationName}","ref":"arn"},"AWS::Chime::AppInstance":{"ref":"arn","attribute":"AppInstanceArn"},"AWS::Chime::AppInstanceBot":{"ref":"arn","attribute":"AppInstanceBotArn"},"AWS::Chime::AppInstanceUser":{"ref":"arn","attribute":"AppInstanceUserArn"},"AWS::Chime::ChannelFlow":{"ref":"arn"},"AWS::Chime::MediaInsightsPipelineConfiguration":{"ref":"arn","attribute":"MediaInsightsPipelineConfigurationArn"},"AWS::Chime::MediaPipelineKinesisVideoStreamPool":{"ref":"arn"},"AWS::Chime::SipMediaApplication":{"ref":"arn","attribute":"SipMediaApplicationArn"},"AWS::Chime::VoiceConnector":{"ref":"arn","attribute":"VoiceConnectorArn"},"AWS::CleanRooms::Collaboration":{"arn":"cleanrooms:{r}:{a}:collaboration/{}"},"AWS::CleanRooms::ConfiguredTable":{"arn":"cleanrooms:{r}:{a}:configuredtable/{}"},"AWS::CleanRooms::Membership":{"arn":"cleanrooms:{r}:{a}:membership/{}"},"AWS::CleanRoomsML::ConfiguredModelAlgorithm":{"arn":"cleanrooms-ml:{r}:{a}:configured-model-algorithm/{}","ref":"arn","attribute":"ConfiguredModelAlgorithmArn"},"AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation":{"ref":"arn","attribute":"ConfiguredModelAlgorithmAssociationArn"},"AWS::CleanRoomsML::TrainingDataset":{"arn":"cleanrooms-ml:{r}:{a}:training-dataset/{}","ref":"arn","attribute":"TrainingDatasetArn"},"AWS::Cloud9::EnvironmentEC2":{"arn":"cloud9:{r}:{a}:environment:{}","ref":"id"},"AWS::CloudFormation::ChangeSet":{"ref":"id"},"AWS::CloudFormation::CustomResource":{"ref":"id"},"AWS::CloudFormation::GeneratedTemplate":{"arn":"cloudformation:{r}:{a}:generatedTemplate/{}","ref":"id"},"AWS::CloudFormation::GuardHook":{"ref":"arn","attribute":"HookArn"},"AWS::CloudFormation::HookDefaultVersion":{"ref":"arn"},"AWS::CloudFormation::HookTypeConfig":{"ref":"arn","attribute":"ConfigurationArn"},"AWS::CloudFormation::HookVersion":{"ref":"arn"},"AWS::CloudFormation::LambdaHook":{"ref":"arn","attribute":"HookArn"},"AWS::CloudFormation::Macro":{"ref":"id"},"AWS::CloudFormation::ModuleVersion":{"ref":"arn"},"AWS::CloudFormation::PublicTypeVersion":{"ref":"arn","attribute":"PublicTypeArn"},"AWS::CloudFormation::Publisher":{"ref":"id"},"AWS::CloudFormation::ResourceDefaultVersion":{"ref":"arn"},"AWS::CloudFormation::ResourceVersion":{"ref":"arn"},"AWS::CloudFormation::Stack":{"arn":"cloudformation:{r}:{a}:stack/{}","ref":"arn"},"AWS::CloudFormation::StackSet":{"ref":"id"},"AWS::CloudFormation::TypeActivation":{"ref":"arn"},"AWS::CloudFormation::WaitCondition":{"ref":"id"},"AWS::CloudFormation::WaitConditionHandle":{"ref":"id"},"AWS::CloudFront::AnycastIpList":{"arn":"cloudfront::{a}:anycast-ip-list/{}","ref":"id"},"AWS::CloudFront::CachePolicy":{"arn":"cloudfront::{a}:cache-policy/{}","ref":"id"},"AWS::CloudFront::CloudFrontOriginAccessIdentity":{"arn":"cloudfront::{a}:origin-access-identity/{}","ref":"id"},"AWS::CloudFront::ConnectionFunction":{"arn":"cloudfront::{a}:connection-function/{}","ref":"id","attribute":"ConnectionFunctionArn"},"AWS::CloudFront::ConnectionGroup":{"arn":"cloudfront::{a}:connection-group/{}","ref":"id"},"AWS::CloudFront::ContinuousDeploymentPolicy":{"arn":"cloudfront::{a}:continuous-deployment-policy/{}","ref":"id"},"AWS::CloudFront::Distribution":{"arn":"cloudfront::{a}:distribution/{}","ref":"id"},"AWS::CloudFront::DistributionTenant":{"arn":"cloudfront::{a}:distribution-tenant/{}","ref":"id"},"AWS::CloudFront::FieldLevelEncryptionProfile":{"ref":"arn"},"AWS::CloudFront::Function":{"arn":"cloudfront::{a}:function/{Name}","ref":"arn"},"AWS::CloudFront::KeyGroup":{"ref":"id"},"AWS::CloudFront::KeyValueStore":{"arn":"cloudfront::{a}:key-value-store/{Name}","ref":"Name"},"AWS::CloudFront::OriginAccessControl":{"arn":"cloudfront::{a}:origin-access-control/{}","ref":"id"},"AWS::CloudFront::OriginRequestPolicy":{"arn":"cloudfront::{a}:origin-request-policy/{}","ref":"id"},"AWS::CloudFront::PublicKey":{"ref":"id"},"AWS::CloudFront::RealtimeLogConfig":{"arn":"cloudfront::{a}:realtime-log-config/{Name}","ref":"arn"},"AWS::CloudFront::ResponseHeadersPolicy":{"arn":"cloudfront::{a}:response-headers-policy/{}","ref":"id"},"AWS::CloudFront::StreamingDistribution":{"arn":"cloudfront::{a}:streaming-distribution/{}","ref":"id"},"AWS::CloudFront::TrustStore":{"arn":"cloudfront::{a}:trust-store/{}","ref":"id"},"AWS::CloudFront::VpcOrigin":{"arn":"cloudfront::{a}:vpcorigin/{}","ref":"id"},"AWS::CloudHSM::Cluster":{"arn":"cloudhsm:{r}:{a}:cluster/{}","ref":"arn"},"AWS::CloudTrail::Channel":{"arn":"cloudtrail:{r}:{a}:channel/{}","ref":"arn","attribute":"ChannelArn"},"AWS::CloudTrail::Dashboard":{"arn":"cloudtrail:{r}:{a}:dashboard/{}","ref":"arn","attribute":"DashboardArn"},"AWS::CloudTrail::EventDataStore":{"arn":"cloudtrail:{r}:{a}:eventdatastore/{}","ref":"arn","attribute":"EventDataStoreArn"},"AWS::CloudTrail::Trail":{"arn":"cloudtrail:{r}:{a}:trail/{TrailName}","ref":"TrailName"},"AWS::CloudWatch::Alarm":{"arn":"cloudwatch:{r}:{a}:alarm:{AlarmName}","ref":"AlarmName"},"AWS::CloudWatch::AlarmMuteRule":{"arn":"cloudwatch:{r}:{a}:alarm-mute-rule:{}","ref":"arn"},"AWS::CloudWatch::AnomalyDetector":{"ref":"id"},"AWS::CloudWatch::CompositeAlarm":{"arn":"cloudwatch:{r}:{a}:alarm:{AlarmName}","ref":"AlarmName"},"AWS::CloudWatch::Dashboard":{"arn":"cloudwatch::{a}:dashboard/{DashboardName}","ref":"DashboardName"},"AWS::CloudWatch::InsightRule":{"arn":"cloudwatch:{r}:{a}:insight-rule/{}","ref":"arn"},"AWS::CloudWatch::MetricStream":{"arn":"cloudwatch:{r}:{a}:metric-stream/{Name}","ref":"Name"},"AWS::CloudWatch::OTelEnrichment":{"ref":"id"},"AWS::CodeArtifact::Domain":{"arn":"codeartifact:{r}:{a}:domain/{DomainName}","ref":"arn"},"AWS::CodeArtifact::PackageGroup":{"ref":"arn"},"AWS::CodeArtifact::Repository":{"ref":"arn"},"AWS::CodeBuild::Fleet":{"ref":"arn"},"AWS::CodeBuild::Project":{"arn":"codebuild:{r}:{a}:project/{Name}","ref":"Name"},"AWS::CodeBuild::ReportGroup":{"arn":"codebuild:{r}:{a}:report-group/{}","ref":"arn"},"AWS::CodeBuild::SourceCredential":{"ref":"arn"},"AWS::CodeCommit::Repository":{"arn":"codecommit:{r}:{a}:{RepositoryName}","ref":"id"},"AWS::CodeConnections::Connection":{"arn":"codeconnections:{r}:{a}:connection/{}","ref":"arn","attribute":"ConnectionArn"},"AWS::CodeConnections::Host":{"arn":"codeconnections:{r}:{a}:host/{}","ref":"arn","attribute":"HostArn"},"AWS::CodeDeploy::Application":{"arn":"codedeploy:{r}:{a}:application:{ApplicationName}","ref":"ApplicationName"},"AWS::CodeDeploy::DeploymentConfig":{"arn":"codedeploy:{r}:{a}:deploymentconfig:{DeploymentConfigName}","ref":"DeploymentConfigName"},"AWS::CodeGuruProfiler::ProfilingGroup":{"arn":"codeguru-profiler:{r}:{a}:profilingGroup/{ProfilingGroupName}","ref":"ProfilingGroupName"},"AWS::CodeGuruReviewer::RepositoryAssociation":{"arn":"codeguru-reviewer:{r}:{a}:association:{}","ref":"arn","attribute":"AssociationArn"},"AWS::CodePipeline::Pipeline":{"arn":"codepipeline:{r}:{a}:{Name}","ref":"Name"},"AWS::CodePipeline::Webhook":{"arn":"codepipeline:{r}:{a}:webhook:{Name}","ref":"Name"},"AWS::CodeStar::GitHubRepository":{"arn":"codestar:{r}:{a}:project/{}","ref":"id"},"AWS::CodeStarConnections::Connection":{"arn":"codestar-connections:{r}:{a}:connection/{}","ref":"arn","attribute":"ConnectionArn"},"AWS::CodeStarConnections::RepositoryLink":{"arn":"codestar-connections:{r}:{a}:repository-link/{}","ref":"arn","attribute":"RepositoryLinkArn"},"AWS::CodeStarNotifications::NotificationRule":{"arn":"codestar-notifications:{r}:{a}:notificationrule/{}","ref":"arn"},"AWS::Cognito::IdentityPool":{"arn":"cognito-identity:{r}:{a}:identitypool/{}","ref":"id"},"AWS::Cognito::IdentityPoolRoleAttachment":{"ref":"id"},"AWS::Cognito::LogDeliveryConfiguration":{"ref":"id"},"AWS::Cognito::UserPool":{"arn":"cognito-idp:{r}:{a}:userpool/{}","ref":"id"},"AWS::Cognito::UserPoolClient":{"ref":"id"},"AWS::Comprehend::DocumentClassifier":{"arn":"comprehend:{r}:{a}:document-classifier/{DocumentClassifierName}","ref":"arn"},"AWS::Comprehend::DocumentClassifierEndpoint":{"arn":"comprehend:{r}:{a}:document-classifier-endpoint/{EndpointName}","ref":"arn"},"AWS::Comprehend::EntityRecognizer":{"ref":"arn"},"AWS::Comprehend::Flywheel":{"arn":"comprehend:{r}:{a}:flywheel/{FlywheelName}","ref":"arn"},"AWS::ComputeOptimizer::AutomationRule":{"ref":"arn","attribute":"RuleArn"},"AWS::Config::ConfigRule":{"arn":"config:{r}:{a}:config-rule/{}","ref":"ConfigRuleName"},"AWS::Config::ConfigurationAggregator":{"arn":"config:{r}:{a}:config-aggregator/{}","ref":"ConfigurationAggregatorName","attribute":"ConfigurationAggregatorArn"},"AWS::Config::Connector":{"ref":"arn"},"AWS::Config::OrganizationConfigRule":{"arn":"config:{r}:{a}:organization-config-rule/{}","ref":"id"},"AWS::Config::OrganizationConformancePack":{"arn":"config:{r}:{a}:organization-conformance-pack/{}","ref":"OrganizationConformancePackName","attribute":"OrganizationConformancePackArn"},"AWS::Config::RemediationConfiguration":{"arn":"config:{r}:{a}:remediation-configuration/{}","ref":"ConfigRuleName"},"AWS::Connect::AgentStatus":{"ref":"arn","attribute":"AgentStatusArn"},"AWS::Connect::ContactFlow":{"ref":"arn","attribute":"ContactFlowArn"},"AWS::Connect::ContactFlowModule":{"ref":"arn","attribute":"ContactFlowModuleArn"},"AWS::Connect::ContactFlowModuleAlias":{"ref":"arn"},"AWS::Connect::ContactFlowModuleVersion":{"ref":"arn"},"AWS::Connect::ContactFlowVersion":{"ref":"arn"},"AWS::Connect::EmailAddress":{"ref":"arn","attribute":"EmailAddressArn"},"AWS::Connect::EvaluationForm":{"ref":"arn","attribute":"EvaluationFormArn"},"AWS::Connect::HoursOfOperation":{"ref":"arn","attribute":"HoursOfOperationArn"},"AWS::Connect::Instance":{"arn":"connect:{r}:{a}:instance/{}","ref":"arn"},"AWS::Connect::Metric":{"ref":"arn","attribute":"MetricArn"},"AWS::Connect::Notification":{"ref":"arn"},"AWS::Connect::PhoneNumber":{"arn":"connect:{r}:{a}:phone-number/{}","ref":"arn","attribute":"PhoneNumberArn"},"AWS::Connect::Prompt":{"ref":"arn","attribute":"PromptArn"},"AWS::Connect::Queue":{"ref":"arn","attribute":"QueueArn"},"AWS::Connect::QuickConnect":{"ref":"arn","attribute":"QuickConnectArn"},"AWS::Connect::RoutingProfile":{"ref":"arn","attribute":"RoutingProfileArn"},"AWS::Connect::Rule":{"ref":"arn","attribute":"RuleArn"},"AWS::Connect::SecurityProfile":{"ref":"arn","attribute":"SecurityProfileArn"},"AWS::Connect::TaskTemplate":{"ref":"arn"},"AWS::Connect::TestCase":{"ref":"arn","attribute":"TestCaseArn"},"AWS::Connect::TrafficDistributionGroup":{"arn":"connect:{r}:{a}:traffic-distribution-group/{}","ref":"arn","attribute":"TrafficDistributionGroupArn"},"AWS::Connect::User":{"ref":"arn","attribute":"UserArn"},"AWS::Connect::UserHierarchyGroup":{"ref":"arn","attribute":"UserHierarchyGroupArn"},"AWS::Connect::UserHierarchyStructure":{"ref":"arn","attribute":"UserHierarchyStructureArn"},"AWS::Connect::View":{"ref":"arn","attribute":"ViewArn"},"AWS::Connect::ViewVersion":{"ref":"arn","attribute":"ViewVersionArn"},"AWS::Connect::Vocabulary":{"ref":"arn"},"AWS::Connect::Workspace":{"ref":"arn"},"AWS::ConnectCampaigns::Campaign":{"arn":"connect-campaigns:{r}:{a}:campaign/{}","ref":"arn"},"AWS::ConnectCampaignsV2::Campaign":{"arn":"connect-campaigns:{r}:{a}:campaign/{}","ref":"arn"},"AWS::ControlTower::EnabledBaseline":{"arn":"controltower:{r}:{a}:enabledbaseline/{}"},"AWS::ControlTower::EnabledControl":{"arn":"controltower:{r}:{a}:enabledcontrol/{}"},"AWS::ControlTower::LandingZone":{"arn":"controltower:{r}:{a}:landingzone/{}"},"AWS::CustomerProfiles::Domain":{"arn":"profile:{r}:{a}:domains/{DomainName}","ref":"DomainName"},"AWS::CustomerProfiles::RecommenderSchema":{"ref":"arn"},"AWS::DAX::Cluster":{"arn":"dax:{r}:{a}:cache/{ClusterName}","ref":"ClusterName"},"AWS::DLM::LifecyclePolicy":{"arn":"dlm:{r}:{a}:policy/{}","ref":"id"},"AWS::DMS::Certificate":{"arn":"dms:{r}:{a}:cert:{}","ref":"arn","attribute":"CertificateArn"},"AWS::DMS::DataMigration":{"arn":"dms:{r}:{a}:data-migration:{}","ref":"arn","attribute":"DataMigrationArn"},"AWS::DMS::DataProvider":{"arn":"dms:{r}:{a}:data-provider:{}","ref":"arn","attribute":"DataProviderArn"},"AWS::DMS::Endpoint":{"arn":"dms:{r}:{a}:endpoint:{}","ref":"arn","attribute":"EndpointArn"},"AWS::DMS::EventSubscription":{"arn":"dms:{r}:{a}:es:{SubscriptionName}","ref":"SubscriptionName"},"AWS::DMS::InstanceProfile":{"arn":"dms:{r}:{a}:instance-profile:{}","ref":"arn","attribute":"InstanceProfileArn"},"AWS::DMS::MigrationProject":{"arn":"dms:{r}:{a}:migration-project:{}","ref":"arn","attribute":"MigrationProjectArn"},"AWS::DMS::ReplicationConfig":{"arn":"dms:{r}:{a}:replication-config:{}","ref":"arn","attribute":"ReplicationConfigArn"},"AWS::DMS::ReplicationInstance":{"arn":"dms:{r}:{a}:rep:{}","ref":"id"},"AWS::DMS::ReplicationSubnetGroup":{"arn":"dms:{r}:{a}:subgrp:{ReplicationSubnetGroupIdentifier}","ref":"ReplicationSubnetGroupIdentifier"},"AWS::DMS::ReplicationTask":{"arn":"dms:{r}:{a}:task:{}","ref":"arn","attribute":"ReplicationTaskArn"},"AWS::DRS::LaunchConfigurationTemplate":{"arn":"drs:{r}:{a}:launch-configuration-template/{}","ref":"arn"},"AWS::DRS::ReplicationConfigurationTemplate":{"ref":"arn"},"AWS::DRS::SourceNetwork":{"arn":"drs:{r}:{a}:source-network/{}","ref":"arn"},"AWS::DSQL::Cluster":{"arn":"dsql:{r}:{a}:cluster/{}","attribute":"ResourceArn"},"AWS::DataBrew::Dataset":{"arn":"databrew:{r}:{a}:dataset/{}","ref":"Name"},"AWS::DataBrew::Job":{"arn":"databrew:{r}:{a}:job/{}","ref":"Name"},"AWS::DataBrew::Project":{"arn":"databrew:{r}:{a}:project/{}","ref":"Name"},"AWS::DataBrew::Recipe":{"arn":"databrew:{r}:{a}:recipe/{}","ref":"Name"},"AWS::DataBrew::Ruleset":{"arn":"databrew:{r}:{a}:ruleset/{}","ref":"Name"},"AWS::DataBrew::Schedule":{"arn":"databrew:{r}:{a}:schedule/{}","ref":"Name"},"AWS::DataExchange::DataSet":{"arn":"dataexchange:{r}:{a}:data-sets/{}","ref":"arn"},"AWS::DataExchange::EventAction":{"arn":"dataexchange:{r}:{a}:event-actions/{}","ref":"arn"},"AWS::DataPipeline::Pipeline":{"arn":"datapipeline:{r}:{a}:pipeline/{}","ref":"id"},"AWS::DataSync::Agent":{"ref":"arn","attribute":"AgentArn"},"AWS::DataSync::LocationAzureBlob":{"ref":"arn","attribute":"LocationArn"},"AWS::DataSync::LocationEFS":{"ref":"arn","attribute":"LocationArn"},"AWS::DataSync::LocationFSxLustre":{"ref":"arn","attribute":"LocationArn"},"AWS::DataSync::LocationFSxONTAP":{"ref":"arn","attribute":"LocationArn"},"AWS::DataSync::LocationFSxOpenZFS":{"ref":"arn","attribute":"LocationArn"},"AWS::DataSync::LocationFSxWindows":{"ref":"arn","attribute":"LocationArn"},"AWS::DataSync::LocationHDFS":{"ref":"arn","attribute":"LocationArn"},"AWS::DataSync::LocationNFS":{"ref":"arn","attribute":"LocationArn"},"AWS::DataSync::LocationObjectStorage":{"ref":"arn","attribute":"LocationArn"},"AWS::DataSync::LocationS3":{"ref":"arn","attribute":"LocationArn"},"AWS::DataSync::LocationSMB":{"ref":"arn","attribute":"LocationArn"},"AWS::DataSync::Task":{"ref":"arn","attribute":"TaskArn"},"AWS::DataZone::DataSource":{"arn":"datazonecontrol:{r}:{a}:data-source/{}"},"AWS::DataZone::Domain":{"arn":"datazone:{r}:{a}:domain/{}","ref":"id"},"AWS::DataZone::Environment":{"arn":"datazonecontrol:{r}:{a}:domain/{}"},"AWS::Deadline::Budget":{"ref":"arn"},"AWS::Deadline::Farm":{"arn":"deadline:{r}:{a}:farm/{}","ref":"arn"},"AWS::Deadline::Fleet":{"ref":"arn"},"AWS::Deadline::LicenseEndpoint":{"arn":"deadline:{r}:{a}:license-endpoint/{}","ref":"arn"},"AWS::Deadline::MeteredProduct":{"ref":"arn"},"AWS::Deadline::Monitor":{"arn":"deadline:{r}:{a}:monitor/{}","ref":"arn"},"AWS::Deadline::Queue":{"ref":"arn"},"AWS::Deadline::Worker":{"ref":"arn"},"AWS::Detective::Graph":{"arn":"detective:{r}:{a}:graph:{}","ref":"arn"},"AWS::DevOpsAgent::AgentSpace":{"arn":"aidevops:{r}:{a}:agentspace/{}","ref":"id"},"AWS::DevOpsAgent::PrivateConnection":{"arn":"aidevops:{r}:{a}:private-connection/{Name}","ref":"Name"},"AWS::DevOpsAgent::Service":{"arn":"aidevops:{r}:{a}:service/{}","ref":"id"},"AWS::DevOpsGuru::LogAnomalyDetectionIntegration":{"ref":"id"},"AWS::DevOpsGuru::NotificationChannel":{"ref":"id"},"AWS::DeviceFarm::DevicePool":{"arn":"devicefarm:{r}:{a}:devicepool:{}","ref":"arn"},"AWS::DeviceFarm::InstanceProfile":{"arn":"devicefarm:{r}:{a}:instanceprofile:{}","ref":"arn"},"AWS::DeviceFarm::NetworkProfile":{"arn":"devicefarm:{r}:{a}:networkprofile:{}","ref":"arn"},"AWS::DeviceFarm::Project":{"arn":"devicefarm:{r}:{a}:project:{}","ref":"arn"},"AWS::DeviceFarm::TestGridProject":{"arn":"devicefarm:{r}:{a}:testgrid-project:{}","ref":"arn"},"AWS::DeviceFarm::Upload":{"arn":"devicefarm:{r}:{a}:upload:{}","ref":"arn"},"AWS::DeviceFarm::VPCEConfiguration":{"arn":"devicefarm:{r}:{a}:vpceconfiguration:{}","ref":"arn"},"AWS::DirectConnect::Connection":{"arn":"directconnect:{r}:{a}:dxcon/{}","ref":"arn","attribute":"ConnectionArn"},"AWS::DirectConnect::DirectConnectGateway":{"arn":"directconnect::{a}:dx-gateway/{}","ref":"arn","attribute":"DirectConnectGatewayArn"},"AWS::DirectConnect::DirectConnectGatewayAssociation":{"ref":"id"},"AWS::DirectConnect::Lag":{"arn":"directconnect:{r}:{a}:dxlag/{}","ref":"arn","attribute":"LagArn"},"AWS::DirectConnect::PrivateVirtualInterface":{"arn":"directconnect:{r}:{a}:dxvif/{}","ref":"arn","attribute":"VirtualInterfaceArn"},"AWS::DirectConnect::PublicVirtualInterface":{"arn":"directconnect:{r}:{a}:dxvif/{}","ref":"arn","attribute":"VirtualInterfaceArn"},"AWS::DirectConnect::TransitVirtualInterface":{"arn":"directconnect:{r}:{a}:dxvif/{}","ref":"arn","attribute":"VirtualInterfaceArn"},"AWS::DirectoryService::MicrosoftAD":{"arn":"ds:{r}:{a}:{}","ref":"id"},"AWS::DirectoryService::SimpleAD":{"arn":"ds:{r}:{a}:directory/{}","ref":"id"},"AWS::DocDB::DBCluster":{"arn":"rds:{r}:{a}:cluster:{id}","ref":"id"},"AWS::DocDB::DBClusterParameterGroup":{"arn":"rds:{r}:{a}:cluster-pg:{Name}","ref":"Name"},"AWS::DocDB::DBInstance":{"arn":"rds:{r}:{a}:db:{}","ref":"id"},"AWS::DocDB::DBSubnetGroup":{"arn":"rds:{r}:{a}:subgrp:{DBSubnetGroupName}","ref":"DBSubnetGroupName"},"AWS::DocDB::EventSubscription":{"arn":"rds:{r}:{a}:es:{SubscriptionName}","ref":"SubscriptionName"},"AWS::DocDB::GlobalCluster":{"arn":"rds::{a}:global-cluster:{}","ref":"GlobalClusterIdentifier","attribute":"GlobalClusterArn"},"AWS::DocDBElastic::Cluster":{"arn":"docdb-elastic:{r}:{a}:cluster/{}","ref":"arn","attribute":"ClusterArn"},"AWS::DocDBElastic::ClusterSnapshot":{"arn":"docdb-elastic:{r}:{a}:cluster-snapshot/{}","ref":"arn","attribute":"SnapshotArn"},"AWS::DynamoDB::GlobalTable":{"arn":"dynamodb:{r}:{a}:table/{TableName}","ref":"TableName"},"AWS::DynamoDB::Table":{"arn":"dynamodb:{r}:{a}:table/{TableName}","ref":"TableName"},"AWS::EC2::ApplicationStatusCheck":{"arn":"ec2:{r}:{a}:application-status-check/{}","ref":"arn"},"AWS::EC2::CapacityManagerDataExport":{"arn":"ec2:{r}:{a}:capacity-manager-data-export/{}","ref":"id"},"AWS::EC2::CapacityReservation":{"arn":"ec2:{r}:{a}:capacity-reservation/{}","ref":"id","attribute":"CapacityReservationArn"},"AWS::EC2::CapacityReservationFleet":{"arn":"ec2:{r}:{a}:capacity-reservation-fleet/{}","ref":"id"},"AWS::EC2::CarrierGateway":{"arn":"ec2:{r}:{a}:carrier-gateway/{}","ref":"id"},"AWS::EC2::ClientVpnAuthorizationRule":{"ref":"id"},"AWS::EC2::ClientVpnEndpoint":{"arn":"ec2:{r}:{a}:client-vpn-endpoint/{}","ref":"id"},"AWS::EC2::ClientVpnRoute":{"ref":"id"},"AWS::EC2::ClientVpnTargetNetworkAssociation":{"ref":"id"},"AWS::EC2::CustomerGateway":{"arn":"ec2:{r}:{a}:customer-gateway/{}","ref":"id"},"AWS::EC2::DHCPOptions":{"arn":"ec2:{r}:{a}:dhcp-options/{}","ref":"id"},"AWS::EC2::EC2Fleet":{"arn":"ec2:{r}:{a}:fleet/{}","ref":"id"},"AWS::EC2::EIP":{"arn":"ec2:{r}:{a}:elastic-ip/{}"},"AWS::EC2::EIPAssociation":{"ref":"id"},"AWS::EC2::EgressOnlyInternetGateway":{"arn":"ec2:{r}:{a}:egress-only-internet-gateway/{}","ref":"id"},"AWS::EC2::FlowLog":{"arn":"ec2:{r}:{a}:vpc-flow-log/{}","ref":"id"},"AWS::EC2::FpgaImage":{"arn":"ec2:{r}:{a}:fpga-image/{}","ref":"arn"},"AWS::EC2::Host":{"arn":"ec2:{r}:{a}:dedicated-host/{}","ref":"id"},"AWS::EC2::IPAM":{"arn":"ec2::{a}:ipam/{}","ref":"id"},"AWS::EC2::IPAMPool":{"arn":"ec2::{a}:ipam-pool/{}","ref":"id"},"AWS::EC2::IPAMPrefixListResolver":{"arn":"ec2::{a}:ipam-prefix-list-resolver/{}","ref":"id"},"AWS::EC2::IPAMPrefixListResolverTarget":{"arn":"ec2::{a}:ipam-prefix-list-resolver-target/{}","ref":"id","attribute":"IpamPrefixListResolverTargetArn"},"AWS::EC2::IPAMResourceDiscovery":{"arn":"ec2::{a}:ipam-resource-discovery/{}","ref":"id","attribute":"IpamResourceDiscoveryArn"},"AWS::EC2::IPAMResourceDiscoveryAssociation":{"arn":"ec2::{a}:ipam-resource-discovery-association/{}","ref":"id"},"AWS::EC2::IPAMScope":{"arn":"ec2::{a}:ipam-scope/{}","ref":"id"},"AWS::EC2::IPv4Pool":{"ref":"arn"},"AWS::EC2::Instance":{"arn":"ec2:{r}:{a}:instance/{}","ref":"id"},"AWS::EC2::InstanceConnectEndpoint":{"arn":"ec2:{r}:{a}:instance-connect-endpoint/{}","ref":"id","attribute":"InstanceConnectEndpointArn"},"AWS::EC2::InstanceEventWindow":{"ref":"arn"},"AWS::EC2::InternetGateway":{"arn":"ec2:{r}:{a}:internet-gateway/{}","ref":"id"},"AWS::EC2::IpPoolRouteTableAssociation":{"ref":"id"},"AWS::EC2::IpamExternalResourceVerificationToken":{"arn":"ec2::{a}:ipam-external-resource-verification-token/{}","ref":"arn","attribute":"IpamExternalResourceVerificationTokenArn"},"AWS::EC2::KeyPair":{"arn":"ec2:{r}:{a}:key-pair/{KeyName}","ref":"KeyName"},"AWS::EC2::LaunchTemplate":{"arn":"ec2:{r}:{a}:launch-template/{}","ref":"id"},"AWS::EC2::LocalGatewayRouteTable":{"arn":"ec2:{r}:{a}:local-gateway-route-table/{}","ref":"id","attribute":"LocalGatewayRouteTableArn"},"AWS::EC2::LocalGatewayRouteTableVPCAssociation":{"arn":"ec2:{r}:{a}:local-gateway-route-table-vpc-association/{}","ref":"id"},"AWS::EC2::LocalGatewayRouteTableVirtualInterfaceGroupAssociation":{"ref":"id"},"AWS::EC2::LocalGatewayVirtualInterface":{"arn":"ec2:{r}:{a}:local-gateway-virtual-interface/{}","ref":"id"},"AWS::EC2::LocalGatewayVirtualInterfaceGroup":{"arn":"ec2:{r}:{a}:local-gateway-virtual-interface-group/{}","ref":"id","attribute":"LocalGatewayVirtualInterfaceGroupArn"},"AWS::EC2::NatGateway":{"arn":"ec2:{r}:{a}:natgateway/{}","ref":"id"},"AWS::EC2::NetworkAcl":{"arn":"ec2:{r}:{a}:network-acl/{}","ref":"id"},"AWS::EC2::NetworkAclEntry":{"ref":"id"},"AWS::EC2::NetworkInsightsAccessScope":{"arn":"ec2:{r}:{a}:network-insights-access-scope/{}","ref":"id","attribute":"NetworkInsightsAccessScopeArn"},"AWS::EC2::NetworkInsightsAccessScopeAnalysis":{"arn":"ec2:{r}:{a}:network-insights-access-scope-analysis/{}","ref":"id","attribute":"NetworkInsightsAccessScopeAnalysisArn"},"AWS::EC2::NetworkInsightsAnalysis":{"arn":"ec2:{r}:{a}:network-insights-analysis/{}","ref":"id","attribute":"NetworkInsightsAnalysisArn"},"AWS::EC2::NetworkInsightsPath":{"arn":"ec2:{r}:{a}:network-insights-path/{}","ref":"id","attribute":"NetworkInsightsPathArn"},"AWS::EC2::NetworkInterface":{"arn":"ec2:{r}:{a}:network-interface/{}","ref":"id"},"AWS::EC2::NetworkInterfaceAttachment":{"ref":"id"},"AWS::EC2::NetworkInterfacePermission":{"ref":"id"},"AWS::EC2::PlacementGroup":{"arn":"ec2:{r}:{a}:placement-group/{}"},"AWS::EC2::PrefixList":{"arn":"ec2:{r}:{a}:prefix-list/{}","ref":"id"},"AWS::EC2::RouteServer":{"arn":"ec2:{r}:{a}:route-server/{}","ref":"id"},"AWS::EC2::RouteServerEndpoint":{"arn":"ec2:{r}:{a}:route-server-endpoint/{}","ref":"id"},"AWS::EC2::RouteServerPeer":{"arn":"ec2:{r}:{a}:route-server-peer/{}","ref":"id"},"AWS::EC2::RouteTable":{"arn":"ec2:{r}:{a}:route-table/{}","ref":"id"},"AWS::EC2::SecurityGroup":{"arn":"ec2:{r}:{a}:security-group/{}","ref":"id"},"AWS::EC2::SecurityGroupEgress":{"arn":"ec2:{r}:{a}:security-group-rule/{}","ref":"id"},"AWS::EC2::SecurityGroupIngress":{"arn":"ec2:{r}:{a}:security-group-rule/{}","ref":"id"},"AWS::EC2::SnapshotBlockPublicAccess":{"ref":"id"},"AWS::EC2::SpotFleet":{"arn":"ec2:{r}:{a}:spot-fleet-request/{}","ref":"id"},"AWS::EC2::Subnet":{"ref":"id"},"AWS::EC2::SubnetCidrBlock":{"ref":"id"},"AWS::EC2::SubnetNetworkAclAssociation":{"ref":"id"},"AWS::EC2::SubnetRouteTableAssociation":{"ref":"id"},"AWS::EC2::TrafficMirrorFilter":{"arn":"ec2:{r}:{a}:traffic-mirror-filter/{}","ref":"id"},"AWS::EC2::TrafficMirrorFilterRule":{"arn":"ec2:{r}:{a}:traffic-mirror-filter-rule/{}","ref":"id"},"AWS::EC2::TrafficMirrorSession":{"arn":"ec2:{r}:{a}:traffic-mirror-session/{}","ref":"id"},"AWS::EC2::TrafficMirrorTarget":{"arn":"ec2:{r}:{a}:traffic-mirror-target/{}","ref":"id"},"AWS::EC2::TransitGateway":{"arn":"ec2:{r}:{a}:transit-gateway/{}","ref":"id","attribute":"TransitGatewayArn"},"AWS::EC2::TransitGatewayAttachment":{"arn":"ec2:{r}:{a}:transit-gateway-attachment/{}","ref":"id"},"AWS::EC2::TransitGatewayConnect":{"arn":"ec2:{r}:{a}:transit-gateway-attachment/{}","ref":"id"},"AWS::EC2::TransitGatewayConnectPeer":{"arn":"ec2:{r}:{a}:transit-gateway-connect-peer/{}","ref":"id"},"AWS::EC2::TransitGatewayMeteringPolicy":{"arn":"ec2:{r}:{a}:transit-gateway-metering-policy/{}","ref":"id"},"AWS::EC2::TransitGatewayMulticastDomain":{"arn":"ec2:{r}:{a}:transit-gateway-multicast-domain/{}","ref":"id","attribute":"TransitGatewayMulticastDomainArn"},"AWS::EC2::TransitGatewayPeeringAttachment":{"arn":"ec2:{r}:{a}:transit-gateway-attachment/{}","ref":"id"},"AWS::EC2::TransitGatewayPolicyTable":{"arn":"ec2:{r}:{a}:transit-gateway-policy-table/{}","ref":"id"},"AWS::EC2::TransitGatewayRouteTable":{"arn":"ec2:{r}:{a}:transit-gateway-route-table/{}","ref":"id"},"AWS::EC2::TransitGatewayVpcAttachment":{"arn":"ec2:{r}:{a}:transit-gateway-attachment/{}","ref":"id"},"AWS::EC2::VPC":{"arn":"ec2:{r}:{a}:vpc/{}","ref":"id"},"AWS::EC2::VPCBlockPublicAccessExclusion":{"arn":"ec2:{r}:{a}:vpc-block-public-access-exclusion/{}","ref":"id"},"AWS::EC2::VPCBlockPublicAccessOptions":{"ref":"id"},"AWS::EC2::VPCEncryptionControl":{"arn":"ec2:{r}:{a}:vpc-encryption-control/{}","ref":"id"},"AWS::EC2::VPCEndpoint":{"arn":"ec2:{r}:{a}:vpc-endpoint/{}","ref":"id"},"AWS::EC2::VPCEndpointConnectionNotification":{"ref":"id"},"AWS::EC2::VPCEndpointService":{"arn":"ec2:{r}:{a}:vpc-endpoint-service/{}","ref":"id"},"AWS::EC2::VPCEndpointServicePermissions":{"arn":"ec2:{r}:{a}:vpc-endpoint-service-permission/{}","ref":"ServiceId"},"AWS::EC2::VPCPeeringConnection":{"arn":"ec2:{r}:{a}:vpc-peering-connection/{}","ref":"id"},"AWS::EC2::VPNConcentrator":{"arn":"ec2:{r}:{a}:vpn-concentrator/{}","ref":"id"},"AWS::EC2::VPNConnection":{"arn":"ec2:{r}:{a}:vpn-connection/{}","ref":"id"},"AWS::EC2::VPNGateway":{"arn":"ec2:{r}:{a}:vpn-gateway/{}","ref":"id"},"AWS::EC2::VPNGatewayRoutePropagation":{"ref":"id"},"AWS::EC2::VerifiedAccessEndpoint":{"arn":"ec2:{r}:{a}:verified-access-endpoint/{}","ref":"id"},"AWS::EC2::VerifiedAccessGroup":{"arn":"ec2:{r}:{a}:verified-access-group/{}","ref":"id","attribute":"VerifiedAccessGroupArn"},"AWS::EC2::VerifiedAccessInstance":{"arn":"ec2:{r}:{a}:verified-access-instance/{}","ref":"id"},"AWS::EC2::VerifiedAccessTrustProvider":{"arn":"ec2:{r}:{a}:verified-access-trust-provider/{}","ref":"id"},"AWS::EC2::Volume":{"arn":"ec2:{r}:{a}:volume/{}","ref":"id"},"AWS::ECR::PublicRepository":{"arn":"ecr-public::{a}:repository/{RepositoryName}","ref":"RepositoryName"},"AWS::ECR::RegistryPolicy":{"ref":"id"},"AWS::ECR::RegistryScanningConfiguration":{"ref":"id"},"AWS::ECR::ReplicationConfiguration":{"ref":"id"},"AWS::ECR::Repository":{"arn":"ecr:{r}:{a}:repository/{RepositoryName}","ref":"RepositoryName"},"AWS::ECR::SigningConfiguration":{"ref":"id"},"AWS::ECS::CapacityProvider":{"arn":"ecs:{r}:{a}:capacity-provider/{Name}","ref":"Name"},"AWS::ECS::Cluster":{"arn":"ecs:{r}:{a}:cluster/{ClusterName}","ref":"ClusterName"},"AWS::ECS::Daemon":{"ref":"arn","attribute":"DaemonArn"},"AWS::ECS::DaemonTaskDefinition":{"ref":"arn","attribute":"DaemonTaskDefinitionArn"},"AWS::ECS::ExpressGatewayService":{"ref":"arn","attribute":"ServiceArn"},"AWS::ECS::Service":{"arn":"ecs:{r}:{a}:service/{}","ref":"arn","attribute":"ServiceArn"},"AWS::ECS::TaskDefinition":{"arn":"ecs:{r}:{a}:task-definition/{Family}:{}","ref":"arn","attribute":"TaskDefinitionArn"},"AWS::EFS::AccessPoint":{"arn":"elasticfilesystem:{r}:{a}:access-point/{}","ref":"id"},"AWS::EFS::FileSystem":{"arn":"elasticfilesystem:{r}:{a}:file-system/{}","ref":"id"},"AWS::EFS::MountTarget":{"ref":"id"},"AWS::EKS::Capability":{"ref":"arn"},"AWS::EKS::Cluster":{"arn":"eks:{r}:{a}:cluster/{Name}","ref":"Name"},"AWS::EKS::Nodegroup":{"ref":"id"},"AWS::EKS::PodIdentityAssociation":{"ref":"arn","attribute":"AssociationArn"},"AWS::EMR::Cluster":{"arn":"elasticmapreduce:{r}:{a}:cluster/{}","ref":"id"},"AWS::EMR::InstanceFleetConfig":{"ref":"id"},"AWS::EMR::Step":{"ref":"id"},"AWS::EMR::Studio":{"arn":"elasticmapreduce:{r}:{a}:studio/{}","ref":"id"},"AWS::EMRContainers::Endpoint":{"ref":"arn"},"AWS::EMRContainers::JobTemplate":{"ref":"arn"},"AWS::EMRContainers::SecurityConfiguration":{"arn":"emr-containers:{r}:{a}:/securityconfigurations/{}","ref":"arn"},"AWS::EMRContainers::VirtualCluster":{"arn":"emr-containers:{r}:{a}:/virtualclusters/{}","ref":"id"},"AWS::EMRServerless::Application":{"arn":"emr-serverless:{r}:{a}:/applications/{}","ref":"id"},"AWS::EVS::Environment":{"arn":"evs:{r}:{a}:environment/{}","ref":"id","attribute":"EnvironmentArn"},"AWS::ElastiCache::CacheCluster":{"arn":"elasticache:{r}:{a}:cluster:{}","ref":"ClusterName"},"AWS::ElastiCache::GlobalReplicationGroup":{"arn":"elasticache::{a}:globalreplicationgroup:{}","ref":"id"},"AWS::ElastiCache::ParameterGroup":{"arn":"elasticache:{r}:{a}:parametergroup:{}"},"AWS::ElastiCache::ReplicationGroup":{"arn":"elasticache:{r}:{a}:replicationgroup:{ReplicationGroupId}","ref":"ReplicationGroupId"},"AWS::ElastiCache::SecurityGroup":{"arn":"elasticache:{r}:{a}:securitygroup:{id}","ref":"id"},"AWS::ElastiCache::SecurityGroupIngress":{"ref":"id"},"AWS::ElastiCache::ServerlessCache":{"arn":"elasticache:{r}:{a}:serverlesscache:{ServerlessCacheName}","ref":"ServerlessCacheName"},"AWS::ElastiCache::ServerlessCacheSnapshot":{"arn":"elasticache:{r}:{a}:serverlesscachesnapshot:{ServerlessCacheSnapshotName}","ref":"arn"},"AWS::ElastiCache::SubnetGroup":{"arn":"elasticache:{r}:{a}:subnetgroup:{CacheSubnetGroupName}","ref":"CacheSubnetGroupName"},"AWS::ElastiCache::User":{"arn":"elasticache:{r}:{a}:user:{UserId}","ref":"UserName"},"AWS::ElastiCache::UserGroup":{"arn":"elasticache:{r}:{a}:usergroup:{UserGroupId}","ref":"UserGroupId"},"AWS::ElasticBeanstalk::Application":{"arn":"elasticbeanstalk:{r}:{a}:application/{ApplicationName}","ref":"ApplicationName"},"AWS::ElasticLoadBalancing::LoadBalancer":{"arn":"elasticloadbalancing:{r}:{a}:loadbalancer/{LoadBalancerName}","ref":"LoadBalancerName"},"AWS::ElasticLoadBalancingV2::Listener":{"arn":"elasticloadbalancing:{r}:{a}:listener/{}","ref":"arn","attribute":"ListenerArn"},"AWS::ElasticLoadBalancingV2::ListenerCertificate":{"ref":"id"},"AWS::ElasticLoadBalancingV2::ListenerRule":{"ref":"arn","attribute":"RuleArn"},"AWS::ElasticLoadBalancingV2::LoadBalancer":{"arn":"elasticloadbalancing:{r}:{a}:loadbalancer/{}","ref":"arn","attribute":"LoadBalancerArn"},"AWS::ElasticLoadBalancingV2::TargetGroup":{"arn":"elasticloadbalancing:{r}:{a}:targetgroup/{}","ref":"arn","attribute":"TargetGroupArn"},"AWS::ElasticLoadBalancingV2::TrustStore":{"ref":"arn","attribute":"TrustStoreArn"},"AWS::Elasticsearch::Domain":{"arn":"es:{r}:{a}:domain/{DomainName}","ref":"DomainName"},"AWS::ElementalInference::Dictionary":{"arn":"elemental-inference:{r}:{a}:dictionary/{}","ref":"id"},"AWS::ElementalInference::Feed":{"arn":"elemental-inference:{r}:{a}:feed/{}","ref":"id"},"AWS::EntityResolution::IdMappingWorkflow":{"arn":"entityresolution:{r}:{a}:idmappingworkflow/{WorkflowName}","ref":"WorkflowName","attribute":"WorkflowArn"},"AWS::EntityResolution::IdNamespace":{"arn":"entityresolution:{r}:{a}:idnamespace/{IdNamespaceName}","ref":"IdNamespaceName","attribute":"IdNamespaceArn"},"AWS::EntityResolution::MatchingWorkflow":{"arn":"entityresolution:{r}:{a}:matchingworkflow/{WorkflowName}","ref":"WorkflowName","attribute":"WorkflowArn"},"AWS::EntityResolution::SchemaMapping":{"arn":"entityresolution:{r}:{a}:schemamapping/{SchemaName}","ref":"SchemaName","attribute":"SchemaArn"},"AWS::EventSchemas::Discoverer":{"arn":"schemas:{r}:{a}:discoverer/{}","ref":"arn","attribute":"DiscovererArn"},"AWS::EventSchemas::Registry":{"arn":"schemas:{r}:{a}:registry/{RegistryName}","ref":"arn","attribute":"RegistryArn"},"AWS::EventSchemas::Schema":{"ref":"arn","attribute":"SchemaArn"},"AWS::Events::ApiDestination":{"arn":"events:{r}:{a}:api-destination/{Name}","ref":"Name"},"AWS::Events::Archive":{"arn":"events:{r}:{a}:archive/{ArchiveName}","ref":"ArchiveName"},"AWS::Events::Connection":{"arn":"events:{r}:{a}:connection/{Name}","ref":"Name"},"AWS::Events::Endpoint":{"arn":"events:{r}:{a}:endpoint/{Name}","ref":"Name"},"AWS::Events::EventBus":{"arn":"events:{r}:{a}:event-bus/{Name}","ref":"Name"},"AWS::Events::Rule":{"arn":"events:{r}:{a}:rule/{}"},"AWS::EventsV2::EventBus":{"ref":"arn","attribute":"EventBusArn"},"AWS::EventsV2::EventSource":{"ref":"arn","attribute":"EventSourceArn"},"AWS::EventsV2::Subscriber":{"ref":"arn","attribute":"SubscriberArn"},"AWS::Evidently::Experiment":{"ref":"arn"},"AWS::Evidently::Feature":{"ref":"arn"},"AWS::Evidently::Launch":{"ref":"arn"},"AWS::Evidently::Project":{"arn":"evidently:{r}:{a}:project/{}","ref":"arn"},"AWS::Evidently::Segment":{"arn":"evidently:{r}:{a}:segment/{}","ref":"arn"},"AWS::FIS::ExperimentTemplate":{"arn":"fis:{r}:{a}:experiment-template/{}","ref":"id"},"AWS::FMS::ApplicationsList":{"arn":"fms:{r}:{a}:applications-list/{}","ref":"arn"},"AWS::FMS::Policy":{"arn":"fms:{r}:{a}:policy/{}","ref":"id"},"AWS::FMS::ProtocolsList":{"arn":"fms:{r}:{a}:protocols-list/{}","ref":"arn"},"AWS::FMS::ResourceSet":{"arn":"fms:{r}:{a}:resource-set/{}","ref":"id"},"AWS::FSx::Backup":{"arn":"fsx:{r}:{a}:backup/{}","ref":"arn"},"AWS::FSx::DataRepositoryAssociation":{"ref":"id"},"AWS::FSx::FileCache":{"arn":"fsx:{r}:{a}:file-cache/{}","ref":"arn"},"AWS::FSx::FileSystem":{"arn":"fsx:{r}:{a}:file-system/{}","ref":"id"},"AWS::FSx::Snapshot":{"ref":"id"},"AWS::FSx::StorageVirtualMachine":{"ref":"id"},"AWS::FSx::Volume":{"ref":"id"},"AWS::FinSpace::Environment":{"arn":"finspace:{r}:{a}:environment/{}","ref":"id","attribute":"EnvironmentArn"},"AWS::Forecast::Dataset":{"arn":"forecast:{r}:{a}:dataset/{}","ref":"arn"},"AWS::Forecast::DatasetGroup":{"arn":"forecast:{r}:{a}:dataset-group/{}","ref":"arn","attribute":"DatasetGroupArn"},"AWS::FraudDetector::Detector":{"arn":"frauddetector:{r}:{a}:detector/{}","ref":"arn"},"AWS::FraudDetector::EntityType":{"arn":"frauddetector:{r}:{a}:entity-type/{}","ref":"arn"},"AWS::FraudDetector::EventType":{"arn":"frauddetector:{r}:{a}:event-type/{}","ref":"arn"},"AWS::FraudDetector::Label":{"arn":"frauddetector:{r}:{a}:label/{}","ref":"arn"},"AWS::FraudDetector::List":{"arn":"frauddetector:{r}:{a}:list/{}","ref":"arn"},"AWS::FraudDetector::Outcome":{"arn":"frauddetector:{r}:{a}:outcome/{}","ref":"arn"},"AWS::FraudDetector::Variable":{"arn":"frauddetector:{r}:{a}:variable/{}","ref":"arn"},"AWS::GameLift::Alias":{"arn":"gamelift:{r}::alias/{}","ref":"id","attribute":"AliasArn"},"AWS::GameLift::Build":{"arn":"gamelift:{r}:{a}:build/{}","ref":"id","attribute":"BuildArn"},"AWS::GameLift::ContainerFleet":{"arn":"gamelift:{r}:{a}:containerfleet/{}","ref":"id"},"AWS::GameLift::ContainerGroupDefinition":{"arn":"gamelift:{r}:{a}:containergroupdefinition/{Name}","ref":"Name","attribute":"ContainerGroupDefinitionArn"},"AWS::GameLift::Fleet":{"arn":"gamelift:{r}:{a}:fleet/{}","ref":"id","attribute":"FleetArn"},"AWS::GameLift::GameServerGroup":{"arn":"gamelift:{r}:{a}:gameservergroup/{GameServerGroupName}","ref":"arn","attribute":"GameServerGroupArn"},"AWS::GameLift::GameSessionQueue":{"arn":"gamelift:{r}:{a}:gamesessionqueue/{Name}","ref":"Name"},"AWS::GameLift::Location":{"arn":"gamelift:{r}:{a}:location/{}","ref":"LocationName","attribute":"LocationArn"},"AWS::GameLift::MatchmakingConfiguration":{"arn":"gamelift:{r}:{a}:matchmakingconfiguration/{Name}","ref":"Name"},"AWS::GameLift::MatchmakingRuleSet":{"arn":"gamelift:{r}:{a}:matchmakingruleset/{Name}","ref":"Name"},"AWS::GameLift::Script":{"arn":"gamelift:{r}:{a}:script/{}","ref":"id"},"AWS::GameLiftStreams::Application":{"arn":"gameliftstreams:{r}:{a}:application/{}","ref":"arn"},"AWS::GameLiftStreams::StreamGroup":{"arn":"gameliftstreams:{r}:{a}:streamgroup/{}","ref":"arn"},"AWS::GlobalAccelerator::Accelerator":{"arn":"globalaccelerator::{a}:accelerator/{}","ref":"arn","attribute":"AcceleratorArn"},"AWS::GlobalAccelerator::CrossAccountAttachment":{"arn":"globalaccelerator::{a}:attachment/{}","ref":"arn","attribute":"AttachmentArn"},"AWS::GlobalAccelerator::EndpointGroup":{"ref":"arn","attribute":"EndpointGroupArn"},"AWS::GlobalAccelerator::Listener":{"ref":"arn","attribute":"ListenerArn"},"AWS::Glue::Blueprint":{"arn":"glue:{r}:{a}:blueprint/{}","ref":"arn"},"AWS::Glue::Catalog":{"arn":"glue:{r}:{a}:catalog/{}","ref":"arn","attribute":"ResourceArn"},"AWS::Glue::Connection":{"arn":"glue:{r}:{a}:connection/{}"},"AWS::Glue::ConnectionType":{"arn":"glue:{r}:{a}:connectionType:{}","ref":"arn","attribute":"ConnectionTypeArn"},"AWS::Glue::Crawler":{"arn":"glue:{r}:{a}:crawler/{Name}","ref":"Name"},"AWS::Glue::CustomEntityType":{"arn":"glue:{r}:{a}:customEntityType/{}","ref":"Name"},"AWS::Glue::DataQualityRuleset":{"arn":"glue:{r}:{a}:dataQualityRuleset/{Name}","ref":"Name"},"AWS::Glue::Database":{"arn":"glue:{r}:{a}:database/{DatabaseName}","ref":"DatabaseName"},"AWS::Glue::DevEndpoint":{"arn":"glue:{r}:{a}:devEndpoint/{EndpointName}","ref":"EndpointName"},"AWS::Glue::IdentityCenterConfiguration":{"ref":"id"},"AWS::Glue::Integration":{"arn":"glue:{r}:{a}:integration:{}","attribute":"IntegrationArn"},"AWS::Glue::Job":{"arn":"glue:{r}:{a}:job/{Name}","ref":"Name"},"AWS::Glue::MLTransform":{"arn":"glue:{r}:{a}:mlTransform/{}","ref":"id"},"AWS::Glue::Registry":{"arn":"glue:{r}:{a}:registry/{}","ref":"arn"},"AWS::Glue::Schema":{"ref":"arn"},"AWS::Glue::SchemaVersion":{"ref":"id"},"AWS::Glue::Session":{"arn":"glue:{r}:{a}:session/{}","ref":"arn"},"AWS::Glue::Table":{"ref":"id"},"AWS::Glue::Trigger":{"arn":"glue:{r}:{a}:trigger/{Name}","ref":"Name"},"AWS::Glue::UsageProfile":{"arn":"glue:{r}:{a}:usageProfile/{}","ref":"Name"},"AWS::Glue::UserDefinedFunction":{"ref":"arn"},"AWS::Glue::Workflow":{"arn":"glue:{r}:{a}:workflow/{Name}","ref":"Name"},"AWS::Grafana::Workspace":{"arn":"grafana:{r}:{a}:/workspaces/{}","ref":"id"},"AWS::Greengrass::ConnectorDefinition":{"arn":"greengrass:{r}:{a}:/greengrass/definition/connectors/{}","ref":"id"},"AWS::Greengrass::ConnectorDefinitionVersion":{"ref":"id"},"AWS::Greengrass::CoreDefinition":{"arn":"greengrass:{r}:{a}:/greengrass/definition/cores/{}","ref":"id"},"AWS::Greengrass::CoreDefinitionVersion":{"ref":"id"},"AWS::Greengrass::DeviceDefinition":{"arn":"greengrass:{r}:{a}:/greengrass/definition/devices/{}","ref":"id"},"AWS::Greengrass::DeviceDefinitionVersion":{"ref":"id"},"AWS::Greengrass::FunctionDefinition":{"arn":"greengrass:{r}:{a}:/greengrass/definition/functions/{}","ref":"id"},"AWS::Greengrass::FunctionDefinitionVersion":{"ref":"id"},"AWS::Greengrass::Group":{"arn":"greengrass:{r}:{a}:/greengrass/groups/{}","ref":"id"},"AWS::Greengrass::GroupVersion":{"ref":"id"},"AWS::Greengrass::LoggerDefinition":{"arn":"greengrass:{r}:{a}:/greengrass/definition/loggers/{}","ref":"id"},"AWS::Greengrass::LoggerDefinitionVersion":{"ref":"id"},"AWS::Greengrass::ResourceDefinition":{"arn":"greengrass:{r}:{a}:/greengrass/definition/resources/{}","ref":"id"},"AWS::Greengrass::ResourceDefinitionVersion":{"ref":"id"},"AWS::Greengrass::SubscriptionDefinition":{"arn":"greengrass:{r}:{a}:/greengrass/definition/subscriptions/{}","ref":"id"},"AWS::Greengrass::SubscriptionDefinitionVersion":{"ref":"id"},"AWS::GreengrassV2::ComponentVersion":{"ref":"arn"},"AWS::GreengrassV2::Deployment":{"arn":"greengrass:{r}:{a}:deployments:{}","ref":"id"},"AWS::GroundStation::Config":{"ref":"arn"},"AWS::GroundStation::DataflowEndpointGroup":{"arn":"groundstation:{r}:{a}:dataflow-endpoint-group/{}","ref":"id"},"AWS::GroundStation::DataflowEndpointGroupV2":{"arn":"groundstation:{r}:{a}:dataflow-endpoint-group/{}","ref":"id"},"AWS::GroundStation::MissionProfile":{"arn":"groundstation:{r}:{a}:mission-profile/{}"},"AWS::GuardDuty::Detector":{"arn":"guardduty:{r}:{a}:detector/{}","ref":"id"},"AWS::GuardDuty::MalwareProtectionPlan":{"arn":"guardduty:{r}:{a}:malware-protection-plan/{}","ref":"id"},"AWS::HealthAgent::Domain":{"arn":"health-agent:{r}:{a}:domain/{}","ref":"arn"},"AWS::HealthImaging::Datastore":{"arn":"medical-imaging:{r}:{a}:datastore/{}","ref":"id","attribute":"DatastoreArn"},"AWS::HealthLake::DataTransformationProfile":{"arn":"healthlake:{r}:{a}:dataTransformationProfile/{}","ref":"arn"},"AWS::HealthLake::FHIRDatastore":{"arn":"healthlake:{r}:{a}:datastore/fhir/{}","ref":"id","attribute":"DatastoreArn"},"AWS::IAM::AccessKey":{"ref":"id"},"AWS::IAM::Group":{"arn":"iam::{a}:group/{Path}{GroupName}","ref":"GroupName"},"AWS::IAM::InstanceProfile":{"arn":"iam::{a}:instance-profile/{Path}{InstanceProfileName}","ref":"InstanceProfileName"},"AWS::IAM::ManagedPolicy":{"arn":"iam::{a}:policy/{Path}{ManagedPolicyName}","ref":"arn","attribute":"PolicyArn"},"AWS::IAM::OIDCProvider":{"arn":"iam::{a}:oidc-provider/{}","ref":"arn"},"AWS::IAM::Role":{"arn":"iam::{a}:role/{Path}{RoleName}","ref":"RoleName"},"AWS::IAM::SAMLProvider":{"arn":"iam::{a}:saml-provider/{}","ref":"arn"},"AWS::IAM::ServerCertificate":{"arn":"iam::{a}:server-certificate/{Path}{ServerCertificateName}","ref":"ServerCertificateName"},"AWS::IAM::User":{"arn":"iam::{a}:user/{Path}{UserName}","ref":"UserName"},"AWS::IAM::UserToGroupAddition":{"ref":"id"},"AWS::IAM::VirtualMFADevice":{"arn":"iam::{a}:mfa/{Path}{VirtualMfaDeviceName}","ref":"arn"},"AWS::IVS::Channel":{"arn":"ivs:{r}:{a}:channel/{}","ref":"arn"},"AWS::IVS::EncoderConfiguration":{"arn":"ivs:{r}:{a}:encoder-configuration/{}","ref":"arn"},"AWS::IVS::IngestConfiguration":{"arn":"ivs:{r}:{a}:ingest-configuration/{}","ref":"arn"},"AWS::IVS::PlaybackKeyPair":{"arn":"ivs:{r}:{a}:playback-key/{}","ref":"arn"},"AWS::IVS::PlaybackRestrictionPolicy":{"arn":"ivs:{r}:{a}:playback-restriction-policy/{}","ref":"arn"},"AWS::IVS::PublicKey":{"arn":"ivs:{r}:{a}:public-key/{}","ref":"arn"},"AWS::IVS::RecordingConfiguration":{"arn":"ivs:{r}:{a}:recording-configuration/{}","ref":"arn"},"AWS::IVS::Stage":{"arn":"ivs:{r}:{a}:stage/{}","ref":"arn"},"AWS::IVS::StorageConfiguration":{"arn":"ivs:{r}:{a}:storage-configuration/{}","ref":"arn"},"AWS::IVS::StreamKey":{"arn":"ivs:{r}:{a}:stream-key/{}","ref":"arn"},"AWS::IVSChat::LoggingConfiguration":{"arn":"ivschat:{r}:{a}:logging-configuration/{}","ref":"arn"},"AWS::IVSChat::Room":{"arn":"ivschat:{r}:{a}:room/{}","ref":"arn"},"AWS::IdentityStore::Group":{"arn":"identitystore:::group/{}"},"AWS::IdentityStore::GroupMembership":{"arn":"identitystore:::membership/{}"},"AWS::IdentityStore::User":{"arn":"identitystore:::user/{}","ref":"arn"},"AWS::ImageBuilder::Component":{"ref":"arn"},"AWS::ImageBuilder::ContainerRecipe":{"ref":"arn"},"AWS::ImageBuilder::DistributionConfiguration":{"arn":"imagebuilder:{r}:{a}:distribution-configuration/{}","ref":"arn"},"AWS::ImageBuilder::Image":{"ref":"arn"},"AWS::ImageBuilder::ImagePipeline":{"arn":"imagebuilder:{r}:{a}:image-pipeline/{}","ref":"arn"},"AWS::ImageBuilder::ImageRecipe":{"ref":"arn"},"AWS::ImageBuilder::InfrastructureConfiguration":{"arn":"imagebuilder:{r}:{a}:infrastructure-configuration/{}","ref":"arn"},"AWS::ImageBuilder::LifecyclePolicy":{"arn":"imagebuilder:{r}:{a}:lifecycle-policy/{}","ref":"arn"},"AWS::ImageBuilder::Workflow":{"ref":"arn"},"AWS::Inspector::AssessmentTarget":{"ref":"arn"},"AWS::Inspector::AssessmentTemplate":{"ref":"arn"},"AWS::Inspector::ResourceGroup":{"ref":"arn"},"AWS::InspectorV2::CisScanConfiguration":{"ref":"arn"},"AWS::InspectorV2::CodeSecurityIntegration":{"ref":"arn"},"AWS::InspectorV2::CodeSecurityScanConfiguration":{"ref":"arn"},"AWS::InspectorV2::Connector":{"ref":"arn","attribute":"ConnectorArn"},"AWS::InspectorV2::Filter":{"ref":"arn"},"AWS::Interconnect::Connection":{"arn":"interconnect:{r}:{a}:connection/{}","ref":"arn"},"AWS::InternetMonitor::Monitor":{"arn":"internetmonitor:{r}:{a}:monitor/{MonitorName}","ref":"MonitorName","attribute":"MonitorArn"},"AWS::Invoicing::InvoiceUnit":{"arn":"invoicing::{a}:invoice-unit/{}","ref":"arn","attribute":"InvoiceUnitArn"},"AWS::Invoicing::ProcurementPortalPreference":{"arn":"invoicing::{a}:procurement-portal-preference/{}","ref":"arn","attribute":"ProcurementPortalPreferenceArn"},"AWS::IoT::Authorizer":{"arn":"iot:{r}:{a}:authorizer/{AuthorizerName}","ref":"AuthorizerName"},"AWS::IoT::BillingGroup":{"arn":"iot:{r}:{a}:billinggroup/{BillingGroupName}","ref":"BillingGroupName"},"AWS::IoT::CACertificate":{"arn":"iot:{r}:{a}:cacert/{}","ref":"id"},"AWS::IoT::Certificate":{"arn":"iot:{r}:{a}:cert/{}","ref":"id"},"AWS::IoT::CertificateProvider":{"arn":"iot:{r}:{a}:certificateprovider/{CertificateProviderName}","ref":"CertificateProviderName"},"AWS::IoT::Command":{"arn":"iot:{r}:{a}:command/{CommandId}","ref":"CommandId","attribute":"CommandArn"},"AWS::IoT::CustomMetric":{"arn":"iot:{r}:{a}:custommetric/{MetricName}","ref":"MetricName","attribute":"MetricArn"},"AWS::IoT::Dimension":{"arn":"iot:{r}:{a}:dimension/{Name}","ref":"Name"},"AWS::IoT::DomainConfiguration":{"arn":"iot:{r}:{a}:domainconfiguration/{DomainConfigurationName}","ref":"DomainConfigurationName"},"AWS::IoT::EncryptionConfiguration":{"ref":"id"},"AWS::IoT::FleetMetric":{"arn":"iot:{r}:{a}:fleetmetric/{MetricName}","ref":"MetricName","attribute":"MetricArn"},"AWS::IoT::Job":{"arn":"iot:{r}:{a}:job/{JobId}","ref":"arn"},"AWS::IoT::JobTemplate":{"arn":"iot:{r}:{a}:jobtemplate/{JobTemplateId}","ref":"JobTemplateId"},"AWS::IoT::MitigationAction":{"arn":"iot:{r}:{a}:mitigationaction/{ActionName}","ref":"ActionName","attribute":"MitigationActionArn"},"AWS::IoT::Policy":{"arn":"iot:{r}:{a}:policy/{PolicyName}","ref":"PolicyName"},"AWS::IoT::PolicyPrincipalAttachment":{"ref":"id"},"AWS::IoT::ProvisioningTemplate":{"arn":"iot:{r}:{a}:provisioningtemplate/{TemplateName}","ref":"TemplateName","attribute":"TemplateArn"},"AWS::IoT::ResourceSpecificLogging":{"ref":"id"},"AWS::IoT::RoleAlias":{"arn":"iot:{r}:{a}:rolealias/{RoleAlias}","ref":"RoleAlias","attribute":"RoleAliasArn"},"AWS::IoT::ScheduledAudit":{"arn":"iot:{r}:{a}:scheduledaudit/{ScheduledAuditName}","ref":"ScheduledAuditName","attribute":"ScheduledAuditArn"},"AWS::IoT::SecurityProfile":{"arn":"iot:{r}:{a}:securityprofile/{SecurityProfileName}","ref":"SecurityProfileName","attribute":"SecurityProfileArn"},"AWS::IoT::SoftwarePackage":{"arn":"iot:{r}:{a}:package/{PackageName}","ref":"PackageName","attribute":"PackageArn"},"AWS::IoT::Stream":{"arn":"iot:{r}:{a}:stream/{StreamId}","ref":"arn"},"AWS::IoT::Thing":{"arn":"iot:{r}:{a}:thing/{ThingName}","ref":"ThingName"},"AWS::IoT::ThingGroup":{"arn":"iot:{r}:{a}:thinggroup/{ThingGroupName}","ref":"ThingGroupName"},"AWS::IoT::ThingType":{"arn":"iot:{r}:{a}:thingtype/{ThingTypeName}","ref":"ThingTypeName"},"AWS::IoT::TopicRule":{"arn":"iot:{r}:{a}:rule/{RuleName}","ref":"RuleName"},"AWS::IoT::TopicRuleDestination":{"ref":"arn"},"AWS::IoTAnalytics::Channel":{"arn":"iotanalytics:{r}:{a}:channel/{ChannelName}","ref":"ChannelName"},"AWS::IoTAnalytics::Dataset":{"arn":"iotanalytics:{r}:{a}:dataset/{DatasetName}","ref":"DatasetName"},"AWS::IoTAnalytics::Datastore":{"arn":"iotanalytics:{r}:{a}:datastore/{DatastoreName}","ref":"DatastoreName"},"AWS::IoTAnalytics::Pipeline":{"arn":"iotanalytics:{r}:{a}:pipeline/{PipelineName}","ref":"PipelineName"},"AWS::IoTCoreDeviceAdvisor::SuiteDefinition":{"arn":"iotdeviceadvisor:{r}:{a}:suitedefinition/{}","ref":"id","attribute":"SuiteDefinitionArn"},"AWS::IoTEvents::AlarmModel":{"arn":"iotevents:{r}:{a}:alarmModel/{AlarmModelName}","ref":"AlarmModelName"},"AWS::IoTEvents::DetectorModel":{"arn":"iotevents:{r}:{a}:detectorModel/{DetectorModelName}","ref":"DetectorModelName"},"AWS::IoTEvents::Input":{"arn":"iotevents:{r}:{a}:input/{InputName}","ref":"InputName"},"AWS::IoTFleetWise::Campaign":{"arn":"iotfleetwise:{r}:{a}:campaign/{Name}","ref":"Name"},"AWS::IoTFleetWise::DecoderManifest":{"arn":"iotfleetwise:{r}:{a}:decoder-manifest/{Name}","ref":"Name"},"AWS::IoTFleetWise::Fleet":{"arn":"iotfleetwise:{r}:{a}:fleet/{}","ref":"Id"},"AWS::IoTFleetWise::ModelManifest":{"arn":"iotfleetwise:{r}:{a}:model-manifest/{Name}","ref":"Name"},"AWS::IoTFleetWise::SignalCatalog":{"arn":"iotfleetwise:{r}:{a}:signal-catalog/{Name}","ref":"Name"},"AWS::IoTFleetWise::StateTemplate":{"arn":"iotfleetwise:{r}:{a}:state-template/{}","ref":"Name"},"AWS::IoTFleetWise::Vehicle":{"arn":"iotfleetwise:{r}:{a}:vehicle/{}","ref":"Name"},"AWS::IoTSecureTunneling::Tunnel":{"ref":"arn","attribute":"TunnelArn"},"AWS::IoTSiteWise::AccessPolicy":{"arn":"iotsitewise:{r}:{a}:access-policy/{}","ref":"id","attribute":"AccessPolicyArn"},"AWS::IoTSiteWise::Application":{"ref":"arn"},"AWS::IoTSiteWise::Asset":{"arn":"iotsitewise:{r}:{a}:asset/{}","ref":"id","attribute":"AssetArn"},"AWS::IoTSiteWise::AssetModel":{"arn":"iotsitewise:{r}:{a}:asset-model/{}","ref":"id","attribute":"AssetModelArn"},"AWS::IoTSiteWise::ComputationModel":{"arn":"iotsitewise:{r}:{a}:computation-model/{}","ref":"id","attribute":"ComputationModelArn"},"AWS::IoTSiteWise::Dashboard":{"arn":"iotsitewise:{r}:{a}:dashboard/{}","ref":"id","attribute":"DashboardArn"},"AWS::IoTSiteWise::Dataset":{"arn":"iotsitewise:{r}:{a}:dataset/{}","ref":"id","attribute":"DatasetArn"},"AWS::IoTSiteWise::Gateway":{"arn":"iotsitewise:{r}:{a}:gateway/{}","ref":"id"},"AWS::IoTSiteWise::Pipeline":{"ref":"arn","attribute":"PipelineArn"},"AWS::IoTSiteWise::Portal":{"arn":"iotsitewise:{r}:{a}:portal/{}","ref":"id","attribute":"PortalArn"},"AWS::IoTSiteWise::Project":{"arn":"iotsitewise:{r}:{a}:project/{}","ref":"id","attribute":"ProjectArn"},"AWS::IoTSiteWise::Task":{"ref":"arn","attribute":"TaskArn"},"AWS::IoTSiteWise::Workspace":{"arn":"iotsitewise:{r}:{a}:workspace/{WorkspaceName}","ref":"arn","attribute":"WorkspaceArn"},"AWS::IoTThingsGraph::FlowTemplate":{"ref":"id"},"AWS::IoTTwinMaker::Workspace":{"arn":"iottwinmaker:{r}:{a}:workspace/{WorkspaceId}","ref":"WorkspaceId"},"AWS::IoTWireless::Destination":{"arn":"iotwireless:{r}:{a}:Destination/{Name}","ref":"Name"},"AWS::IoTWireless::DeviceProfile":{"arn":"iotwireless:{r}:{a}:DeviceProfile/{}","ref":"id"},"AWS::IoTWireless::FuotaTask":{"arn":"iotwireless:{r}:{a}:FuotaTask/{}","ref":"id"},"AWS::IoTWireless::MulticastGroup":{"arn":"iotwireless:{r}:{a}:MulticastGroup/{}","ref":"id"},"AWS::IoTWireless::NetworkAnalyzerConfiguration":{"arn":"iotwireless:{r}:{a}:NetworkAnalyzerConfiguration/{Name}","ref":"Name"},"AWS::IoTWireless::PartnerAccount":{"arn":"iotwireless:{r}:{a}:SidewalkAccount/{}","ref":"PartnerAccountId"},"AWS::IoTWireless::ServiceProfile":{"arn":"iotwireless:{r}:{a}:ServiceProfile/{}","ref":"id"},"AWS::IoTWireless::TaskDefinition":{"arn":"iotwireless:{r}:{a}:WirelessGatewayTaskDefinition/{}","ref":"id"},"AWS::IoTWireless::WirelessDevice":{"arn":"iotwireless:{r}:{a}:WirelessDevice/{}","ref":"id"},"AWS::IoTWireless::WirelessDeviceImportTask":{"arn":"iotwireless:{r}:{a}:WirelessDeviceImportTask/{}","ref":"id"},"AWS::IoTWireless::WirelessGateway":{"arn":"iotwireless:{r}:{a}:WirelessGateway/{}","ref":"id"},"AWS::KMS::Alias":{"arn":"kms:{r}:{a}:alias/{}","ref":"AliasName"},"AWS::KMS::Key":{"arn":"kms:{r}:{a}:key/{}","ref":"id"},"AWS::KMS::ReplicaKey":{"ref":"id"},"AWS::KafkaConnect::Connector":{"ref":"arn","attribute":"ConnectorArn"},"AWS::KafkaConnect::CustomPlugin":{"ref":"arn","attribute":"CustomPluginArn"},"AWS::KafkaConnect::WorkerConfiguration":{"ref":"arn","attribute":"WorkerConfigurationArn"},"AWS::Kendra::FeaturedResultsSet":{"ref":"arn"},"AWS::Kendra::Index":{"arn":"kendra:{r}:{a}:index/{}","ref":"id"},"AWS::Kendra::QuerySuggestionsBlockList":{"ref":"arn"},"AWS::Kendra::Thesaurus":{"ref":"arn"},"AWS::KendraRanking::ExecutionPlan":{"arn":"kendra-ranking:{r}:{a}:rescore-execution-plan/{}","ref":"id"},"AWS::Kinesis::Channel":{"arn":"kinesis:{r}:{a}:channel/{}","ref":"arn"},"AWS::Kinesis::Stream":{"arn":"kinesis:{r}:{a}:stream/{Name}","ref":"Name"},"AWS::Kinesis::StreamConsumer":{"ref":"arn"},"AWS::KinesisAnalytics::Application":{"arn":"kinesisanalytics:{r}:{a}:application/{ApplicationName}","ref":"id"},"AWS::KinesisAnalytics::ApplicationOutput":{"ref":"id"},"AWS::KinesisAnalytics::ApplicationReferenceDataSource":{"ref":"id"},"AWS::KinesisAnalyticsV2::Application":{"arn":"kinesisanalytics:{r}:{a}:application/{ApplicationName}","ref":"ApplicationName"},"AWS::KinesisAnalyticsV2::ApplicationCloudWatchLoggingOption":{"ref":"id"},"AWS::KinesisAnalyticsV2::ApplicationOutput":{"ref":"id"},"AWS::KinesisAnalyticsV2::ApplicationReferenceDataSource":{"ref":"id"},"AWS::KinesisFirehose::DeliveryStream":{"arn":"firehose:{r}:{a}:deliverystream/{DeliveryStreamName}","ref":"DeliveryStreamName"},"AWS::LakeFormation::DataLakeSettings":{"ref":"id"},"AWS::LakeFormation::Permissions":{"ref":"id"},"AWS::LakeFormation::Resource":{"ref":"id"},"AWS::Lambda::Alias":{"arn":"lambda:{r}:{a}:function:{}:{Name}","ref":"arn","attribute":"AliasArn"},"AWS::Lambda::CapacityProvider":{"arn":"lambda:{r}:{a}:capacity-provider:{CapacityProviderName}","ref":"CapacityProviderName"},"AWS::Lambda::CodeSigningConfig":{"arn":"lambda:{r}:{a}:code-signing-config:{}","ref":"arn","attribute":"CodeSigningConfigArn"},"AWS::Lambda::EventSourceMapping":{"arn":"lambda:{r}:{a}:event-source-mapping:{}","ref":"id","attribute":"EventSourceMappingArn"},"AWS::Lambda::Function":{"arn":"lambda:{r}:{a}:function:{FunctionName}","ref":"FunctionName"},"AWS::Lambda::LayerVersion":{"arn":"lambda:{r}:{a}:layer:{LayerName}:{}","ref":"arn","attribute":"LayerVersionArn"},"AWS::Lambda::LayerVersionPermission":{"ref":"id"},"AWS::Lambda::MicrovmImage":{"arn":"lambda:{r}:{a}:microvm-image:{}","ref":"arn","attribute":"ImageArn"},"AWS::Lambda::NetworkConnector":{"arn":"lambda:{r}:{a}:network-connector:{}","ref":"arn"},"AWS::Lambda::Url":{"ref":"arn","attribute":"FunctionArn"},"AWS::Lambda::Version":{"arn":"lambda:{r}:{a}:function:{}:{}","ref":"arn","attribute":"FunctionArn"},"AWS::LaunchWizard::Deployment":{"arn":"launchwizard:{r}:{a}:deployment/{}","ref":"arn"},"AWS::Lex::Bot":{"arn":"lex:{r}:{a}:bot:{id}","ref":"id"},"AWS::Lex::ResourcePolicy":{"ref":"id"},"AWS::LicenseManager::Grant":{"arn":"license-manager::{a}:grant:{}","ref":"arn","attribute":"GrantArn"},"AWS::LicenseManager::License":{"arn":"license-manager::{a}:license:{}","ref":"arn","attribute":"LicenseArn"},"AWS::LicenseManager::LicenseAssetGroup":{"arn":"license-manager:{r}:{a}:license-asset-group:{}","ref":"arn","attribute":"LicenseAssetGroupArn"},"AWS::LicenseManager::LicenseAssetRuleSet":{"arn":"license-manager:{r}:{a}:license-asset-ruleset:{}","ref":"arn","attribute":"LicenseAssetRulesetArn"},"AWS::Lightsail::Alarm":{"arn":"lightsail:{r}:{a}:Alarm/{}","ref":"AlarmName","attribute":"AlarmArn"},"AWS::Lightsail::Bucket":{"arn":"lightsail:{r}:{a}:Bucket/{}","ref":"BucketName","attribute":"BucketArn"},"AWS::Lightsail::Certificate":{"arn":"lightsail:{r}:{a}:Certificate/{}","ref":"CertificateName","attribute":"CertificateArn"},"AWS::Lightsail::ContactMethod":{"arn":"lightsail:{r}:{a}:ContactMethod/{}","ref":"arn"},"AWS::Lightsail::Container":{"arn":"lightsail:{r}:{a}:ContainerService/{}","ref":"ServiceName","attribute":"ContainerArn"},"AWS::Lightsail::Database":{"arn":"lightsail:{r}:{a}:RelationalDatabase/{}","ref":"RelationalDatabaseName","attribute":"DatabaseArn"},"AWS::Lightsail::Disk":{"arn":"lightsail:{r}:{a}:Disk/{}","ref":"DiskName","attribute":"DiskArn"},"AWS::Lightsail::DiskSnapshot":{"arn":"lightsail:{r}:{a}:DiskSnapshot/{}","ref":"DiskSnapshotName","attribute":"DiskSnapshotArn"},"AWS::Lightsail::Distribution":{"arn":"lightsail:{r}:{a}:Distribution/{}","ref":"DistributionName","attribute":"DistributionArn"},"AWS::Lightsail::Domain":{"arn":"lightsail:{r}:{a}:Domain/{}","ref":"DomainName"},"AWS::Lightsail::Instance":{"arn":"lightsail:{r}:{a}:Instance/{}","ref":"InstanceName","attribute":"InstanceArn"},"AWS::Lightsail::InstanceSnapshot":{"arn":"lightsail:{r}:{a}:InstanceSnapshot/{}","ref":"InstanceSnapshotName"},"AWS::Lightsail::KeyPair":{"arn":"lightsail:{r}:{a}:KeyPair/{}","ref":"KeyPairName","attribute":"KeyPairArn"},"AWS::Lightsail::LoadBalancer":{"arn":"lightsail:{r}:{a}:LoadBalancer/{}","ref":"LoadBalancerName","attribute":"LoadBalancerArn"},"AWS::Lightsail::LoadBalancerTlsCertificate":{"arn":"lightsail:{r}:{a}:LoadBalancerTlsCertificate/{}","attribute":"LoadBalancerTlsCertificateArn"},"AWS::Lightsail::StaticIp":{"arn":"lightsail:{r}:{a}:StaticIp/{}","ref":"StaticIpName","attribute":"StaticIpArn"},"AWS::Location::APIKey":{"arn":"geo:{r}:{a}:api-key/{KeyName}","ref":"KeyName"},"AWS::Location::GeofenceCollection":{"arn":"geo:{r}:{a}:geofence-collection/{CollectionName}","ref":"CollectionName"},"AWS::Location::Map":{"arn":"geo:{r}:{a}:map/{MapName}","ref":"MapName"},"AWS::Location::PlaceIndex":{"arn":"geo:{r}:{a}:place-index/{IndexName}","ref":"IndexName"},"AWS::Location::RouteCalculator":{"arn":"geo:{r}:{a}:route-calculator/{CalculatorName}","ref":"CalculatorName"},"AWS::Location::Tracker":{"arn":"geo:{r}:{a}:tracker/{TrackerName}","ref":"TrackerName"},"AWS::Logs::Delivery":{"arn":"logs:{r}:{a}:delivery:{id}","ref":"id"},"AWS::Logs::DeliveryDestination":{"arn":"logs:{r}:{a}:delivery-destination:{Name}","ref":"Name"},"AWS::Logs::DeliverySource":{"arn":"logs:{r}:{a}:delivery-source:{Name}","ref":"Name"},"AWS::Logs::Destination":{"arn":"logs:{r}:{a}:destination:{DestinationName}","ref":"DestinationName"},"AWS::Logs::Integration":{"ref":"IntegrationName"},"AWS::Logs::LogAnomalyDetector":{"arn":"logs:{r}:{a}:anomaly-detector:{}","ref":"arn","attribute":"AnomalyDetectorArn"},"AWS::Logs::LogGroup":{"arn":"logs:{r}:{a}:log-group:{LogGroupName}:*","ref":"LogGroupName"},"AWS::Logs::LogStream":{"ref":"LogStreamName"},"AWS::Logs::QueryDefinition":{"ref":"id"},"AWS::Logs::ResourcePolicy":{"ref":"PolicyName"},"AWS::Logs::ScheduledQuery":{"arn":"logs:{r}:{a}:scheduled-query:{}","ref":"arn","attribute":"ScheduledQueryArn"},"AWS::Logs::StorageTierPolicy":{"ref":"id"},"AWS::Logs::SubscriptionFilter":{"ref":"FilterName"},"AWS::Logs::Transformer":{"ref":"LogGroupIdentifier"},"AWS::LookoutVision::Project":{"arn":"lookoutvision:{r}:{a}:project/{ProjectName}","ref":"ProjectName"},"AWS::M2::Application":{"arn":"m2:{r}:{a}:app/{}","ref":"arn","attribute":"ApplicationArn"},"AWS::M2::Environment":{"arn":"m2:{r}:{a}:env/{}","ref":"arn","attribute":"EnvironmentArn"},"AWS::MGN::Connector":{"ref":"arn"},"AWS::MGN::LaunchConfigurationTemplate":{"ref":"arn"},"AWS::MGN::NetworkMigrationDefinition":{"arn":"mgn:{r}:{a}:network-migration-definition/{}","ref":"arn"},"AWS::MPA::ApprovalTeam":{"arn":"mpa:{r}:{a}:approval-team/{}","ref":"arn"},"AWS::MPA::IdentitySource":{"arn":"mpa:{r}:{a}:identity-source/{}","ref":"arn","attribute":"IdentitySourceArn"},"AWS::MSK::Channel":{"ref":"arn","attribute":"ChannelArn"},"AWS::MSK::Cluster":{"arn":"kafka:{r}:{a}:cluster/{ClusterName}/{}","ref":"arn"},"AWS::MSK::Configuration":{"ref":"arn"},"AWS::MSK::Replicator":{"ref":"arn","attribute":"ReplicatorArn"},"AWS::MSK::ServerlessCluster":{"arn":"kafka:{r}:{a}:cluster/{ClusterName}/{}","ref":"arn"},"AWS::MSK::Topic":{"ref":"arn","attribute":"TopicArn"},"AWS::MSK::VpcConnection":{"ref":"arn"},"AWS::MWAA::Environment":{"arn":"airflow:{r}:{a}:environment/{Name}","ref":"Name"},"AWS::MWAAServerless::Workflow":{"arn":"airflow-serverless:{r}:{a}:workflow/{}","ref":"arn","attribute":"WorkflowArn"},"AWS::Macie::AllowList":{"arn":"macie2:{r}:{a}:allow-list/{}","ref":"id"},"AWS::Macie::CustomDataIdentifier":{"arn":"macie2:{r}:{a}:custom-data-identifier/{}","ref":"id"},"AWS::Macie::FindingsFilter":{"arn":"macie2:{r}:{a}:findings-filter/{}","ref":"id"},"AWS::Macie::Member":{"arn":"macie2:{r}:{a}:member/{}","ref":"arn"},"AWS::Macie::Session":{"ref":"id"},"AWS::ManagedBlockchain::Accessor":{"arn":"managedblockchain:{r}:{a}:accessors/{}","ref":"id"},"AWS::ManagedBlockchain::Member":{"arn":"managedblockchain:{r}:{a}:members/{}","ref":"id"},"AWS::ManagedBlockchain::Node":{"arn":"managedblockchain:{r}:{a}:nodes/{}","ref":"id"},"AWS::MediaConnect::Bridge":{"ref":"arn","attribute":"BridgeArn"},"AWS::MediaConnect::Flow":{"ref":"arn","attribute":"FlowArn"},"AWS::MediaConnect::FlowEntitlement":{"ref":"arn","attribute":"EntitlementArn"},"AWS::MediaConnect::FlowMediaStream":{"ref":"arn"},"AWS::MediaConnect::FlowOutput":{"ref":"arn","attribute":"OutputArn"},"AWS::MediaConnect::FlowSource":{"ref":"arn","attribute":"SourceArn"},"AWS::MediaConnect::Gateway":{"ref":"arn","attribute":"GatewayArn"},"AWS::MediaConnect::RouterInput":{"arn":"mediaconnect:{r}:{a}:routerInput:{}","ref":"arn"},"AWS::MediaConnect::RouterNetworkInterface":{"arn":"mediaconnect:{r}:{a}:routerNetworkInterface:{}","ref":"arn"},"AWS::MediaConnect::RouterOutput":{"arn":"mediaconnect:{r}:{a}:routerOutput:{}","ref":"arn"},"AWS::MediaConvert::JobTemplate":{"arn":"mediaconvert:{r}:{a}:jobTemplates/{Name}","ref":"Name"},"AWS::MediaConvert::Preset":{"arn":"mediaconvert:{r}:{a}:presets/{Name}","ref":"Name"},"AWS::MediaConvert::Queue":{"arn":"mediaconvert:{r}:{a}:queues/{Name}","ref":"Name"},"AWS::MediaLive::Channel":{"arn":"medialive:{r}:{a}:channel:{}","ref":"id"},"AWS::MediaLive::CloudWatchAlarmTemplate":{"arn":"medialive:{r}:{a}:cloudwatch-alarm-template:{}"},"AWS::MediaLive::CloudWatchAlarmTemplateGroup":{"arn":"medialive:{r}:{a}:cloudwatch-alarm-template-group:{}"},"AWS::MediaLive::Cluster":{"arn":"medialive:{r}:{a}:cluster:{}","ref":"id"},"AWS::MediaLive::EventBridgeRuleTemplate":{"arn":"medialive:{r}:{a}:eventbridge-rule-template:{}"},"AWS::MediaLive::EventBridgeRuleTemplateGroup":{"arn":"medialive:{r}:{a}:eventbridge-rule-template-group:{}"},"AWS::MediaLive::Input":{"arn":"medialive:{r}:{a}:input:{}","ref":"id"},"AWS::MediaLive::InputSecurityGroup":{"arn":"medialive:{r}:{a}:inputSecurityGroup:{}","ref":"id"},"AWS::MediaLive::Multiplex":{"arn":"medialive:{r}:{a}:multiplex:{}","ref":"id"},"AWS::MediaLive::Network":{"arn":"medialive:{r}:{a}:network:{}","ref":"id"},"AWS::MediaLive::Node":{"ref":"arn"},"AWS::MediaLive::SdiSource":{"arn":"medialive:{r}:{a}:sdiSource:{}","ref":"id"},"AWS::MediaLive::SignalMap":{"arn":"medialive:{r}:{a}:signal-map:{}"},"AWS::MediaPackage::Asset":{"arn":"mediapackage-vod:{r}:{a}:assets/{}","ref":"Id"},"AWS::MediaPackage::Channel":{"arn":"mediapackage:{r}:{a}:channels/{}","ref":"Id"},"AWS::MediaPackage::OriginEndpoint":{"arn":"mediapackage:{r}:{a}:origin_endpoints/{}","ref":"Id"},"AWS::MediaPackage::PackagingConfiguration":{"arn":"mediapackage-vod:{r}:{a}:packaging-configurations/{}","ref":"Id"},"AWS::MediaPackage::PackagingGroup":{"arn":"mediapackage-vod:{r}:{a}:packaging-groups/{}","ref":"Id"},"AWS::MediaPackageV2::Channel":{"ref":"arn"},"AWS::MediaPackageV2::ChannelGroup":{"arn":"mediapackagev2:{r}:{a}:channelGroup/{ChannelGroupName}","ref":"arn"},"AWS::MediaPackageV2::OriginEndpoint":{"ref":"arn"},"AWS::MediaStore::Container":{"arn":"mediastore:{r}:{a}:container/{ContainerName}","ref":"id"},"AWS::MediaTailor::Channel":{"arn":"mediatailor:{r}:{a}:channel/{ChannelName}","ref":"ChannelName"},"AWS::MediaTailor::PlaybackConfiguration":{"arn":"mediatailor:{r}:{a}:playbackConfiguration/{}","ref":"Name","attribute":"PlaybackConfigurationArn"},"AWS::MediaTailor::PrefetchSchedule":{"arn":"mediatailor:{r}:{a}:prefetchSchedule/{}","ref":"arn"},"AWS::MediaTailor::SourceLocation":{"arn":"mediatailor:{r}:{a}:sourceLocation/{}","ref":"SourceLocationName"},"AWS::MemoryDB::ACL":{"arn":"memorydb:{r}:{a}:acl/{ACLName}","ref":"ACLName"},"AWS::MemoryDB::Cluster":{"arn":"memorydb:{r}:{a}:cluster/{ClusterName}","ref":"ClusterName"},"AWS::MemoryDB::MultiRegionCluster":{"arn":"memorydb::{a}:multiregioncluster/{}"},"AWS::MemoryDB::ParameterGroup":{"arn":"memorydb:{r}:{a}:parametergroup/{ParameterGroupName}","ref":"ParameterGroupName"},"AWS::MemoryDB::Snapshot":{"arn":"memorydb:{r}:{a}:snapshot/{SnapshotName}","ref":"arn"},"AWS::MemoryDB::SubnetGroup":{"arn":"memorydb:{r}:{a}:subnetgroup/{SubnetGroupName}","ref":"SubnetGroupName"},"AWS::MemoryDB::User":{"arn":"memorydb:{r}:{a}:user/{UserName}","ref":"UserName"},"AWS::Neptune::DBInstance":{"arn":"rds:{r}:{a}:db:{DBInstanceIdentifier}","ref":"DBInstanceIdentifier"},"AWS::Neptune::DBParameterGroup":{"arn":"rds:{r}:{a}:pg:{Name}","ref":"Name"},"AWS::Neptune::DBSubnetGroup":{"arn":"rds:{r}:{a}:subgrp:{DBSubnetGroupName}","ref":"DBSubnetGroupName"},"AWS::Neptune::EventSubscription":{"arn":"rds:{r}:{a}:es:{SubscriptionName}","ref":"SubscriptionName"},"AWS::NeptuneGraph::Graph":{"arn":"neptune-graph:{r}:{a}:graph/{}","ref":"id","attribute":"GraphArn"},"AWS::NeptuneGraph::GraphSnapshot":{"arn":"neptune-graph:{r}:{a}:graph-snapshot/{}","ref":"arn"},"AWS::NetworkFirewall::ContainerAssociation":{"arn":"network-firewall:{r}:{a}:container-association/{}","ref":"arn","attribute":"ContainerAssociationArn"},"AWS::NetworkFirewall::Firewall":{"arn":"network-firewall:{r}:{a}:firewall/{}","ref":"arn","attribute":"FirewallArn"},"AWS::NetworkFirewall::FirewallPolicy":{"arn":"network-firewall:{r}:{a}:firewall-policy/{}","ref":"arn","attribute":"FirewallPolicyArn"},"AWS::NetworkFirewall::RuleGroup":{"arn":"network-firewall:{r}:{a}:stateful-rulegroup/{}","ref":"arn","attribute":"RuleGroupArn"},"AWS::NetworkFirewall::TLSInspectionConfiguration":{"arn":"network-firewall:{r}:{a}:tls-configuration/{}","ref":"arn","attribute":"TLSInspectionConfigurationArn"},"AWS::NetworkFirewall::VpcEndpointAssociation":{"arn":"network-firewall:{r}:{a}:vpc-endpoint-association/{}","ref":"arn","attribute":"VpcEndpointAssociationArn"},"AWS::NetworkFlowMonitor::Monitor":{"arn":"networkflowmonitor:{r}:{a}:monitor/{MonitorName}","ref":"arn"},"AWS::NetworkFlowMonitor::Scope":{"ref":"arn","attribute":"ScopeArn"},"AWS::NetworkManager::ConnectAttachment":{"arn":"networkmanager::{a}:attachment/{}","ref":"id"},"AWS::NetworkManager::ConnectPeer":{"arn":"networkmanager::{a}:connect-peer/{}","ref":"id"},"AWS::NetworkManager::Connection":{"ref":"arn","attribute":"ConnectionArn"},"AWS::NetworkManager::CoreNetwork":{"arn":"networkmanager::{a}:core-network/{}","ref":"id","attribute":"CoreNetworkArn"},"AWS::NetworkManager::DirectConnectGatewayAttachment":{"ref":"id"},"AWS::NetworkManager::GlobalNetwork":{"arn":"networkmanager::{a}:global-network/{}","ref":"id"},"AWS::NetworkManager::SiteToSiteVpnAttachment":{"ref":"id"},"AWS::NetworkManager::TransitGatewayPeering":{"arn":"networkmanager::{a}:peering/{}","ref":"id"},"AWS::NetworkManager::TransitGatewayRouteTableAttachment":{"ref":"id"},"AWS::NetworkManager::VpcAttachment":{"arn":"networkmanager::{a}:attachment/{}","ref":"id"},"AWS::NetworkMonitor::Monitor":{"ref":"arn","attribute":"MonitorArn"},"AWS::NimbleStudio::Studio":{"arn":"nimble:{r}:{a}:studio/{}","ref":"id"},"AWS::Notifications::EventRule":{"ref":"arn"},"AWS::Notifications::NotificationConfiguration":{"arn":"notifications::{a}:configuration/{}","ref":"arn"},"AWS::NotificationsContacts::EmailContact":{"arn":"notifications-contacts::{a}:emailcontact/{}","ref":"arn"},"AWS::NovaAct::WorkflowDefinition":{"arn":"nova-act:{r}:{a}:workflow-definition/{}","ref":"arn"},"AWS::ODB::CloudAutonomousVmCluster":{"arn":"odb:{r}:{a}:cloud-autonomous-vm-cluster/{}","ref":"arn","attribute":"CloudAutonomousVmClusterArn"},"AWS::ODB::CloudExadataInfrastructure":{"arn":"odb:{r}:{a}:cloud-exadata-infrastructure/{}","ref":"arn","attribute":"CloudExadataInfrastructureArn"},"AWS::ODB::CloudVmCluster":{"arn":"odb:{r}:{a}:cloud-vm-cluster/{}","ref":"arn","attribute":"CloudVmClusterArn"},"AWS::ODB::OdbNetwork":{"arn":"odb:{r}:{a}:odb-network/{}","ref":"arn","attribute":"OdbNetworkArn"},"AWS::ODB::OdbPeeringConnection":{"arn":"odb:{r}:{a}:odb-peering-connection/{}","ref":"arn","attribute":"OdbPeeringConnectionArn"},"AWS::OSIS::Pipeline":{"arn":"osis:{r}:{a}:pipeline/{PipelineName}","ref":"arn","attribute":"PipelineArn"},"AWS::Oam::Link":{"arn":"oam:{r}:{a}:link/{}","ref":"arn"},"AWS::Oam::Sink":{"arn":"oam:{r}:{a}:sink/{}","ref":"arn"},"AWS::ObservabilityAdmin::OrganizationCentralizationRule":{"arn":"observabilityadmin:{r}:{a}:organization-centralization-rule/{}","ref":"arn","attribute":"RuleArn"},"AWS::ObservabilityAdmin::OrganizationTelemetryRule":{"arn":"observabilityadmin:{r}:{a}:organization-telemetry-rule/{}","ref":"arn","attribute":"RuleArn"},"AWS::ObservabilityAdmin::S3TableIntegration":{"arn":"observabilityadmin:{r}:{a}:s3tableintegration/{}","ref":"arn"},"AWS::ObservabilityAdmin::TelemetryPipelines":{"arn":"observabilityadmin:{r}:{a}:telemetry-pipeline/{}"},"AWS::ObservabilityAdmin::TelemetryRule":{"arn":"observabilityadmin:{r}:{a}:telemetry-rule/{}","ref":"arn","attribute":"RuleArn"},"AWS::Omics::AnnotationStore":{"arn":"omics:{r}:{a}:annotationStore/{Name}","ref":"Name","attribute":"StoreArn"},"AWS::Omics::Configuration":{"arn":"omics:{r}:{a}:configuration/{Name}","ref":"Name"},"AWS::Omics::ReferenceStore":{"arn":"omics:{r}:{a}:referenceStore/{}","ref":"id"},"AWS::Omics::RunCache":{"arn":"omics:{r}:{a}:runCache/{}","ref":"arn"},"AWS::Omics::RunGroup":{"arn":"omics:{r}:{a}:runGroup/{}","ref":"id"},"AWS::Omics::SequenceStore":{"arn":"omics:{r}:{a}:sequenceStore/{}","ref":"id"},"AWS::Omics::VariantStore":{"arn":"omics:{r}:{a}:variantStore/{Name}","ref":"Name","attribute":"StoreArn"},"AWS::Omics::Workflow":{"arn":"omics:{r}:{a}:workflow/{}","ref":"id"},"AWS::Omics::WorkflowVersion":{"ref":"arn"},"AWS::OpenSearch::DataSource":{"arn":"opensearch:{r}:{a}:datasource/{}","ref":"arn"},"AWS::OpenSearchServerless::Collection":{"arn":"aoss:{r}:{a}:collection/{}","ref":"id"},"AWS::OpenSearchServerless::CollectionGroup":{"arn":"aoss:{r}:{a}:collection-group/{}","ref":"id"},"AWS::OpenSearchServerless::SecurityConfig":{"ref":"id"},"AWS::OpenSearchServerless::VpcEndpoint":{"ref":"id"},"AWS::OpenSearchService::Domain":{"arn":"es:{r}:{a}:domain/{DomainName}","ref":"DomainName"},"AWS::Organizations::Account":{"ref":"id"},"AWS::Organizations::Organization":{"ref":"id"},"AWS::Organizations::OrganizationalUnit":{"ref":"id"},"AWS::Organizations::Policy":{"ref":"id"},"AWS::Organizations::ResourcePolicy":{"ref":"id"},"AWS::Outposts::Outpost":{"arn":"outposts:{r}:{a}:outpost/{}","ref":"arn","attribute":"OutpostArn"},"AWS::Outposts::Site":{"arn":"outposts:{r}:{a}:site/{}","ref":"arn","attribute":"SiteArn"},"AWS::PCAConnectorAD::Connector":{"arn":"pca-connector-ad:{r}:{a}:connector/{}","ref":"arn","attribute":"ConnectorArn"},"AWS::PCAConnectorAD::DirectoryRegistration":{"arn":"pca-connector-ad:{r}:{a}:directory-registration/{DirectoryId}","ref":"arn","attribute":"DirectoryRegistrationArn"},"AWS::PCAConnectorAD::Template":{"ref":"arn","attribute":"TemplateArn"},"AWS::PCAConnectorSCEP::Challenge":{"ref":"arn","attribute":"ChallengeArn"},"AWS::PCAConnectorSCEP::Connector":{"arn":"pca-connector-scep:{r}:{a}:connector/{}","ref":"arn","attribute":"ConnectorArn"},"AWS::PCS::Cluster":{"arn":"pcs:{r}:{a}:cluster/{}","ref":"arn"},"AWS::PCS::ComputeNodeGroup":{"ref":"arn"},"AWS::PCS::Queue":{"ref":"arn"},"AWS::PI::PerfReports":{"ref":"arn"},"AWS::Panorama::ApplicationInstance":{"arn":"panorama:{r}:{a}:applicationInstance/{}","ref":"id"},"AWS::Panorama::Package":{"arn":"panorama:{r}:{a}:package/{}","ref":"id"},"AWS::PaymentCryptography::Alias":{"arn":"payment-cryptography:{r}:{a}:alias/{}","ref":"AliasName"},"AWS::PaymentCryptography::Key":{"arn":"payment-cryptography:{r}:{a}:key/{}"},"AWS::Personalize::Dataset":{"arn":"personalize:{r}:{a}:dataset/{}","ref":"arn","attribute":"DatasetArn"},"AWS::Personalize::DatasetGroup":{"arn":"personalize:{r}:{a}:dataset-group/{}","ref":"arn","attribute":"DatasetGroupArn"},"AWS::Personalize::EventTracker":{"arn":"personalize:{r}:{a}:event-tracker/{}","ref":"arn","attribute":"EventTrackerArn"},"AWS::Personalize::Filter":{"ref":"arn","attribute":"FilterArn"},"AWS::Personalize::MetricAttribution":{"arn":"personalize:{r}:{a}:metric-attribution/{}","ref":"arn","attribute":"MetricAttributionArn"},"AWS::Personalize::Schema":{"arn":"personalize:{r}:{a}:schema/{}","ref":"arn","attribute":"SchemaArn"},"AWS::Personalize::Solution":{"arn":"personalize:{r}:{a}:solution/{}","ref":"arn","attribute":"SolutionArn"},"AWS::Pinpoint::ADMChannel":{"ref":"id"},"AWS::Pinpoint::APNSChannel":{"ref":"id"},"AWS::Pinpoint::APNSSandboxChannel":{"ref":"id"},"AWS::Pinpoint::APNSVoipChannel":{"ref":"id"},"AWS::Pinpoint::APNSVoipSandboxChannel":{"ref":"id"},"AWS::Pinpoint::App":{"arn":"mobiletargeting:{r}:{a}:apps/{}","ref":"id"},"AWS::Pinpoint::ApplicationSettings":{"ref":"id"},"AWS::Pinpoint::BaiduChannel":{"ref":"id"},"AWS::Pinpoint::Campaign":{"ref":"id"},"AWS::Pinpoint::EmailChannel":{"ref":"id"},"AWS::Pinpoint::EmailTemplate":{"arn":"mobiletargeting:{r}:{a}:templates/{TemplateName}/EMAIL","ref":"id"},"AWS::Pinpoint::EventStream":{"arn":"mobiletargeting:{r}:{a}:apps/{}/eventstream","ref":"id"},"AWS::Pinpoint::GCMChannel":{"ref":"id"},"AWS::Pinpoint::InAppTemplate":{"arn":"mobiletargeting:{r}:{a}:templates/{TemplateName}/EMAIL","ref":"TemplateName"},"AWS::Pinpoint::PushTemplate":{"arn":"mobiletargeting:{r}:{a}:templates/{TemplateName}/EMAIL","ref":"id"},"AWS::Pinpoint::SMSChannel":{"ref":"id"},"AWS::Pinpoint::Segment":{"ref":"id"},"AWS::Pinpoint::SmsTemplate":{"arn":"mobiletargeting:{r}:{a}:templates/{TemplateName}/EMAIL","ref":"id"},"AWS::Pinpoint::VoiceChannel":{"ref":"id"},"AWS::PinpointEmail::ConfigurationSet":{"arn":"ses:{r}:{a}:configuration-set/{id}","ref":"id"},"AWS::PinpointEmail::ConfigurationSetEventDestination":{"ref":"id"},"AWS::PinpointEmail::DedicatedIpPool":{"arn":"ses:{r}:{a}:dedicated-ip-pool/{}","ref":"id"},"AWS::PinpointEmail::Identity":{"arn":"ses:{r}:{a}:identity/{id}","ref":"id"},"AWS::Pipes::Pipe":{"arn":"pipes:{r}:{a}:pipe/{Name}","ref":"Name"},"AWS::PricingPlanManager::Subscription":{"arn":"pricingplanmanager::{a}:subscription/{}","ref":"arn"},"AWS::Proton::EnvironmentAccountConnection":{"arn":"proton:{r}:{a}:environment-account-connection/{}","ref":"arn"},"AWS::Proton::EnvironmentTemplate":{"arn":"proton:{r}:{a}:environment-template/{Name}","ref":"arn"},"AWS::Proton::ServiceTemplate":{"arn":"proton:{r}:{a}:service-template/{Name}","ref":"arn"},"AWS::QBusiness::Application":{"arn":"qbusiness:{r}:{a}:application/{}","ref":"id","attribute":"ApplicationArn"},"AWS::QLDB::Ledger":{"arn":"qldb:{r}:{a}:ledger/{id}","ref":"id"},"AWS::QuickSight::ActionConnector":{"arn":"quicksight:{r}:{a}:action-connector/{}"},"AWS::QuickSight::Agent":{"arn":"quicksight:{r}:{a}:agent/{}"},"AWS::QuickSight::Analysis":{"arn":"quicksight:{r}:{a}:analysis/{AnalysisId}"},"AWS::QuickSight::ApprovalPolicy":{"arn":"quicksight:{r}:{a}:approval-policy/{}","ref":"PolicyId","attribute":"PolicyArn"},"AWS::QuickSight::CustomPermissions":{"arn":"quicksight:{r}:{a}:custompermissions/{}"},"AWS::QuickSight::Customization":{"arn":"quicksight:{r}:{a}:customization/{}","ref":"arn"},"AWS::QuickSight::DLPSetting":{"arn":"quicksight:{r}:{a}:dlpsetting/{}"},"AWS::QuickSight::Dashboard":{"arn":"quicksight:{r}:{a}:dashboard/{DashboardId}"},"AWS::QuickSight::DataSet":{"arn":"quicksight:{r}:{a}:dataset/{}"},"AWS::QuickSight::DataSource":{"arn":"quicksight:{r}:{a}:datasource/{}"},"AWS::QuickSight::Flow":{"arn":"quicksight:{r}:{a}:flow/{}","ref":"arn"},"AWS::QuickSight::Folder":{"arn":"quicksight:{r}:{a}:folder/{FolderId}"},"AWS::QuickSight::KnowledgeBase":{"arn":"quicksight:{r}:{a}:knowledge-base/{}","attribute":"KnowledgeBaseArn"},"AWS::QuickSight::LimitsProfile":{"arn":"quicksight:{r}:{a}:limits-profile/{}"},"AWS::QuickSight::OAuthClientApplication":{"arn":"quicksight:{r}:{a}:oauthClientApplication/{}","ref":"arn"},"AWS::QuickSight::Space":{"arn":"quicksight:{r}:{a}:space/{}"},"AWS::QuickSight::Template":{"arn":"quicksight:{r}:{a}:template/{}"},"AWS::QuickSight::Theme":{"arn":"quicksight:{r}:{a}:theme/{}"},"AWS::QuickSight::Topic":{"arn":"quicksight:{r}:{a}:topic/{}"},"AWS::QuickSight::VPCConnection":{"arn":"quicksight:{r}:{a}:vpcConnection/{}"},"AWS::RAM::Permission":{"arn":"ram::{a}:permission/{}","ref":"arn"},"AWS::RAM::ResourceShare":{"arn":"ram:{r}:{a}:resource-share/{}","ref":"arn"},"AWS::RDS::ClusterSnapshot":{"arn":"rds:{r}:{a}:cluster-snapshot:{}","ref":"arn","attribute":"DBClusterSnapshotArn"},"AWS::RDS::DBCluster":{"arn":"rds:{r}:{a}:cluster:{DBClusterIdentifier}","ref":"DBClusterIdentifier","attribute":"DBClusterArn"},"AWS::RDS::DBClusterParameterGroup":{"arn":"rds:{r}:{a}:cluster-pg:{DBClusterParameterGroupName}","ref":"DBClusterParameterGroupName"},"AWS::RDS::DBInstance":{"arn":"rds:{r}:{a}:db:{DBInstanceIdentifier}","ref":"DBInstanceIdentifier","attribute":"DBInstanceArn"},"AWS::RDS::DBParameterGroup":{"arn":"rds:{r}:{a}:pg:{DBParameterGroupName}","ref":"DBParameterGroupName","attribute":"DBParameterGroupArn"},"AWS::RDS::DBProxy":{"arn":"rds:{r}:{a}:db-proxy:{}","ref":"DBProxyName","attribute":"DBProxyArn"},"AWS::RDS::DBProxyEndpoint":{"arn":"rds:{r}:{a}:db-proxy-endpoint:{}","ref":"DBProxyEndpointName","attribute":"DBProxyEndpointArn"},"AWS::RDS::DBProxyTargetGroup":{"arn":"rds:{r}:{a}:target-group:{}","ref":"arn","attribute":"TargetGroupArn"},"AWS::RDS::DBSecurityGroup":{"arn":"rds:{r}:{a}:secgrp:{id}","ref":"id"},"AWS::RDS::DBSecurityGroupIngress":{"ref":"id"},"AWS::RDS::DBShardGroup":{"arn":"rds:{r}:{a}:shard-group:{}","ref":"DBShardGroupIdentifier"},"AWS::RDS::DBSnapshot":{"arn":"rds:{r}:{a}:snapshot:{}","ref":"arn","attribute":"DBSnapshotArn"},"AWS::RDS::DBSubnetGroup":{"arn":"rds:{r}:{a}:subgrp:{DBSubnetGroupName}","ref":"DBSubnetGroupName","attribute":"DBSubnetGroupArn"},"AWS::RDS::EventSubscription":{"arn":"rds:{r}:{a}:es:{SubscriptionName}","ref":"SubscriptionName"},"AWS::RDS::GlobalCluster":{"arn":"rds::{a}:global-cluster:{GlobalClusterIdentifier}","ref":"GlobalClusterIdentifier"},"AWS::RDS::Integration":{"arn":"rds:{r}:{a}:integration:{}","ref":"arn","attribute":"IntegrationArn"},"AWS::RDS::OptionGroup":{"arn":"rds:{r}:{a}:og:{OptionGroupName}","ref":"OptionGroupName"},"AWS::RTBFabric::InboundExternalLink":{"ref":"arn"},"AWS::RTBFabric::Link":{"ref":"arn"},"AWS::RTBFabric::LinkRoutingRule":{"ref":"arn"},"AWS::RTBFabric::OutboundExternalLink":{"ref":"arn"},"AWS::RTBFabric::RequesterGateway":{"arn":"rtbfabric:{r}:{a}:gateway/{}","ref":"arn"},"AWS::RTBFabric::ResponderGateway":{"arn":"rtbfabric:{r}:{a}:gateway/{}","ref":"arn"},"AWS::RUM::AppMonitor":{"arn":"rum:{r}:{a}:appmonitor/{Name}","ref":"Name"},"AWS::Rbin::Rule":{"arn":"rbin:{r}:{a}:rule/{}","ref":"arn"},"AWS::Redshift::Cluster":{"arn":"redshift:{r}:{a}:cluster:{ClusterIdentifier}","ref":"ClusterIdentifier"},"AWS::Redshift::ClusterParameterGroup":{"arn":"redshift:{r}:{a}:parametergroup:{ParameterGroupName}","ref":"ParameterGroupName"},"AWS::Redshift::ClusterSecurityGroup":{"arn":"redshift:{r}:{a}:securitygroup:{id}","ref":"id"},"AWS::Redshift::ClusterSecurityGroupIngress":{"arn":"redshift:{r}:{a}:securitygroup:{id}","ref":"id"},"AWS::Redshift::ClusterSubnetGroup":{"arn":"redshift:{r}:{a}:subnetgroup:{}"},"AWS::Redshift::EventSubscription":{"arn":"redshift:{r}:{a}:eventsubscription:{SubscriptionName}","ref":"SubscriptionName"},"AWS::Redshift::Integration":{"arn":"redshift:{r}:{a}:integration:{}","ref":"arn","attribute":"IntegrationArn"},"AWS::Redshift::QEV2IdcApplication":{"arn":"redshift:{r}:{a}:qev2idcapplication:{}","ref":"arn","attribute":"Qev2IdcApplicationArn"},"AWS::Redshift::Snapshot":{"ref":"arn","attribute":"SnapshotArn"},"AWS::Redshift::SnapshotCopyGrant":{"arn":"redshift:{r}:{a}:snapshotcopygrant:{SnapshotCopyGrantName}","ref":"arn"},"AWS::Redshift::SnapshotSchedule":{"arn":"redshift:{r}:{a}:snapshotschedule:{ScheduleIdentifier}","ref":"arn"},"AWS::Redshift::UsageLimit":{"arn":"redshift:{r}:{a}:usagelimit:{}","ref":"arn"},"AWS::RedshiftServerless::Namespace":{"arn":"redshift-serverless:{r}:{a}:namespace/{}","ref":"NamespaceName"},"AWS::RedshiftServerless::Snapshot":{"arn":"redshift-serverless:{r}:{a}:snapshot/{}","ref":"SnapshotName"},"AWS::RedshiftServerless::Workgroup":{"arn":"redshift-serverless:{r}:{a}:workgroup/{}","ref":"WorkgroupName"},"AWS::RefactorSpaces::Environment":{"arn":"refactor-spaces:{r}:{a}:environment/{}"},"AWS::Rekognition::Collection":{"arn":"rekognition:{r}:{a}:collection/{CollectionId}","ref":"CollectionId"},"AWS::Rekognition::Dataset":{"ref":"arn","attribute":"DatasetArn"},"AWS::Rekognition::StreamProcessor":{"arn":"rekognition:{r}:{a}:streamprocessor/{Name}","ref":"Name"},"AWS::ResilienceHub::App":{"arn":"resiliencehub:{r}:{a}:app/{}","ref":"arn","attribute":"AppArn"},"AWS::ResilienceHub::ResiliencyPolicy":{"arn":"resiliencehub:{r}:{a}:resiliency-policy/{}","ref":"arn","attribute":"PolicyArn"},"AWS::ResilienceHubV2::Policy":{"ref":"arn","attribute":"PolicyArn"},"AWS::ResilienceHubV2::Service":{"ref":"arn","attribute":"ServiceArn"},"AWS::ResilienceHubV2::System":{"ref":"arn","attribute":"SystemArn"},"AWS::ResourceExplorer2::Index":{"arn":"resource-explorer-2:{r}:{a}:index/{}","ref":"arn"},"AWS::ResourceExplorer2::View":{"ref":"arn","attribute":"ViewArn"},"AWS::ResourceGroups::Group":{"arn":"resource-groups:{r}:{a}:group/{Name}","ref":"Name"},"AWS::ResourceGroups::TagSyncTask":{"ref":"arn","attribute":"TaskArn"},"AWS::RoboMaker::Fleet":{"ref":"arn"},"AWS::RoboMaker::Robot":{"ref":"arn"},"AWS::RoboMaker::RobotApplication":{"ref":"arn"},"AWS::RoboMaker::RobotApplicationVersion":{"ref":"arn"},"AWS::RoboMaker::SimulationApplication":{"ref":"arn"},"AWS::RoboMaker::SimulationApplicationVersion":{"ref":"arn"},"AWS::RolesAnywhere::CRL":{"arn":"rolesanywhere:{r}:{a}:crl/{}","ref":"id"},"AWS::RolesAnywhere::Profile":{"arn":"rolesanywhere:{r}:{a}:profile/{}","ref":"id","attribute":"ProfileArn"},"AWS::RolesAnywhere::TrustAnchor":{"arn":"rolesanywhere:{r}:{a}:trust-anchor/{}","ref":"id","attribute":"TrustAnchorArn"},"AWS::Route53::CidrCollection":{"arn":"route53:::cidrcollection/{}","ref":"id"},"AWS::Route53::DelegationSet":{"ref":"arn"},"AWS::Route53::HealthCheck":{"arn":"route53:::healthcheck/{}","ref":"id"},"AWS::Route53::HostedZone":{"arn":"route53:::hostedzone/{}","ref":"id"},"AWS::Route53::QueryLoggingConfig":{"ref":"arn"},"AWS::Route53::RecordSetGroup":{"ref":"id"},"AWS::Route53::TrafficPolicy":{"arn":"route53:::trafficpolicy/{}","ref":"arn"},"AWS::Route53::TrafficPolicyInstance":{"arn":"route53:::trafficpolicyinstance/{}","ref":"arn"},"AWS::Route53GlobalResolver::AccessSource":{"arn":"route53globalresolver::{a}:access-source/{}","ref":"id"},"AWS::Route53GlobalResolver::AccessToken":{"arn":"route53globalresolver::{a}:access-token/{}","ref":"id"},"AWS::Route53GlobalResolver::DnsView":{"arn":"route53globalresolver::{a}:dns-view/{}","ref":"id"},"AWS::Route53GlobalResolver::FirewallDomainList":{"arn":"route53globalresolver::{a}:firewall-domain-list/{}","ref":"id"},"AWS::Route53GlobalResolver::FirewallRule":{"ref":"id"},"AWS::Route53GlobalResolver::GlobalResolver":{"arn":"route53globalresolver::{a}:global-resolver/{}","ref":"id"},"AWS::Route53GlobalResolver::HostedZoneAssociation":{"ref":"id"},"AWS::Route53Profiles::Profile":{"arn":"route53profiles:{r}:{a}:profile/{}","ref":"id"},"AWS::Route53Profiles::ProfileAssociation":{"arn":"route53profiles:{r}:{a}:profile-association/{ResourceId}","ref":"id"},"AWS::Route53Profiles::ProfileResourceAssociation":{"ref":"id"},"AWS::Route53RecoveryControl::Cluster":{"arn":"route53-recovery-control::{a}:cluster/{}","ref":"arn","attribute":"ClusterArn"},"AWS::Route53RecoveryControl::ControlPanel":{"arn":"route53-recovery-control::{a}:controlpanel/{}","ref":"arn","attribute":"ControlPanelArn"},"AWS::Route53RecoveryControl::RoutingControl":{"ref":"arn","attribute":"RoutingControlArn"},"AWS::Route53RecoveryControl::SafetyRule":{"ref":"arn","attribute":"SafetyRuleArn"},"AWS::Route53RecoveryReadiness::Cell":{"arn":"route53-recovery-readiness::{a}:cell/{CellName}","ref":"CellName","attribute":"CellArn"},"AWS::Route53RecoveryReadiness::ReadinessCheck":{"arn":"route53-recovery-readiness::{a}:readiness-check/{}","ref":"ReadinessCheckName","attribute":"ReadinessCheckArn"},"AWS::Route53RecoveryReadiness::RecoveryGroup":{"arn":"route53-recovery-readiness::{a}:recovery-group/{}","ref":"RecoveryGroupName","attribute":"RecoveryGroupArn"},"AWS::Route53RecoveryReadiness::ResourceSet":{"arn":"route53-recovery-readiness::{a}:resource-set/{}","ref":"ResourceSetName","attribute":"ResourceSetArn"},"AWS::Route53Resolver::FirewallDomainList":{"arn":"route53resolver:{r}:{a}:firewall-domain-list/{}","ref":"id"},"AWS::Route53Resolver::FirewallRuleGroup":{"arn":"route53resolver:{r}:{a}:firewall-rule-group/{}","ref":"id"},"AWS::Route53Resolver::FirewallRuleGroupAssociation":{"arn":"route53resolver:{r}:{a}:firewall-rule-group-association/{}","ref":"id"},"AWS::Route53Resolver::OutpostResolver":{"arn":"route53resolver:{r}:{a}:outpost-resolver/{}","ref":"id"},"AWS::Route53Resolver::ResolverConfig":{"arn":"route53resolver:{r}:{a}:resolver-config/{ResourceId}","ref":"ResourceId"},"AWS::Route53Resolver::ResolverDNSSECConfig":{"arn":"route53resolver:{r}:{a}:resolver-dnssec-config/{ResourceId}","ref":"id"},"AWS::Route53Resolver::ResolverEndpoint":{"arn":"route53resolver:{r}:{a}:resolver-endpoint/{}","ref":"id"},"AWS::Route53Resolver::ResolverQueryLoggingConfig":{"arn":"route53resolver:{r}:{a}:resolver-query-log-config/{}","ref":"id"},"AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation":{"ref":"id"},"AWS::Route53Resolver::ResolverRule":{"arn":"route53resolver:{r}:{a}:resolver-rule/{}","ref":"id"},"AWS::Route53Resolver::ResolverRuleAssociation":{"ref":"id"},"AWS::S3::AccessGrant":{"arn":"s3:{r}:{a}:access-grants/default/grant/{}","ref":"id","attribute":"AccessGrantArn"},"AWS::S3::AccessGrantsInstance":{"ref":"arn","attribute":"AccessGrantsInstanceArn"},"AWS::S3::AccessGrantsLocation":{"arn":"s3:{r}:{a}:access-grants/default/location/{}","ref":"id","attribute":"AccessGrantsLocationArn"},"AWS::S3::AccessPoint":{"arn":"s3:{r}:{a}:accesspoint/{Name}","ref":"Name"},"AWS::S3::Bucket":{"arn":"s3:::{BucketName}","ref":"BucketName"},"AWS::S3::BucketPolicy":{"ref":"Bucket"},"AWS::S3::MultiRegionAccessPoint":{"arn":"s3::{a}:accesspoint/{}","ref":"Name"},"AWS::S3::MultiRegionAccessPointPolicy":{"ref":"MrapName"},"AWS::S3::StorageLens":{"arn":"s3:{r}:{a}:storage-lens/{}","ref":"id"},"AWS::S3::StorageLensGroup":{"arn":"s3:{r}:{a}:storage-lens-group/{Name}","ref":"Name","attribute":"StorageLensGroupArn"},"AWS::S3Express::AccessPoint":{"arn":"s3express:{r}:{a}:accesspoint/{Name}","ref":"Name"},"AWS::S3Express::DirectoryBucket":{"arn":"s3express:{r}:{a}:bucket/{BucketName}","ref":"BucketName"},"AWS::S3Files::AccessPoint":{"ref":"id","attribute":"AccessPointArn"},"AWS::S3Files::FileSystem":{"arn":"s3files:{r}:{a}:file-system/{}","ref":"arn","attribute":"FileSystemArn"},"AWS::S3Files::MountTarget":{"ref":"id"},"AWS::S3ObjectLambda::AccessPoint":{"arn":"s3-object-lambda:{r}:{a}:accesspoint/{Name}","ref":"Name"},"AWS::S3Outposts::AccessPoint":{"ref":"arn"},"AWS::S3Outposts::Bucket":{"ref":"arn"},"AWS::S3Outposts::Endpoint":{"ref":"arn"},"AWS::S3Tables::Table":{"ref":"arn"},"AWS::S3Tables::TableBucket":{"arn":"s3tables:{r}:{a}:bucket/{TableBucketName}","ref":"arn"},"AWS::S3Vectors::Index":{"ref":"arn","attribute":"IndexArn"},"AWS::S3Vectors::VectorBucket":{"arn":"s3vectors:{r}:{a}:bucket/{}","ref":"arn","attribute":"VectorBucketArn"},"AWS::SCN::DataIntegrationFlow":{"ref":"arn"},"AWS::SCN::Dataset":{"ref":"arn"},"AWS::SCN::Namespace":{"ref":"arn"},"AWS::SDB::Domain":{"arn":"sdb:{r}:{a}:domain/{id}","ref":"id"},"AWS::SES::ConfigurationSet":{"arn":"ses:{r}:{a}:configuration-set/{Name}","ref":"Name"},"AWS::SES::ContactList":{"arn":"ses:{r}:{a}:contact-list/{ContactListName}","ref":"ContactListName"},"AWS::SES::CustomVerificationEmailTemplate":{"arn":"ses:{r}:{a}:custom-verification-email-template/{TemplateName}","ref":"TemplateName"},"AWS::SES::DedicatedIpPool":{"arn":"ses:{r}:{a}:dedicated-ip-pool/{}","ref":"PoolName"},"AWS::SES::EmailIdentity":{"arn":"ses:{r}:{a}:identity/{EmailIdentity}","ref":"EmailIdentity"},"AWS::SES::MailManagerAddonInstance":{"arn":"ses:{r}:{a}:addon-instance/{}","ref":"id","attribute":"AddonInstanceArn"},"AWS::SES::MailManagerAddonSubscription":{"arn":"ses:{r}:{a}:addon-subscription/{}","ref":"id","attribute":"AddonSubscriptionArn"},"AWS::SES::MailManagerAddressList":{"arn":"ses:{r}:{a}:mailmanager-address-list/{}","ref":"id","attribute":"AddressListArn"},"AWS::SES::MailManagerArchive":{"arn":"ses:{r}:{a}:mailmanager-archive/{}","ref":"id","attribute":"ArchiveArn"},"AWS::SES::MailManagerIngressPoint":{"arn":"ses:{r}:{a}:mailmanager-ingress-point/{}","ref":"id","attribute":"IngressPointArn"},"AWS::SES::MailManagerRelay":{"arn":"ses:{r}:{a}:mailmanager-smtp-relay/{}","ref":"id","attribute":"RelayArn"},"AWS::SES::MailManagerRuleSet":{"arn":"ses:{r}:{a}:mailmanager-rule-set/{}","ref":"id","attribute":"RuleSetArn"},"AWS::SES::MailManagerTrafficPolicy":{"arn":"ses:{r}:{a}:mailmanager-traffic-policy/{}","ref":"id","attribute":"TrafficPolicyArn"},"AWS::SES::MultiRegionEndpoint":{"arn":"ses:{r}:{a}:multi-region-endpoint/{EndpointName}","ref":"EndpointName"},"AWS::SES::ReceiptFilter":{"arn":"ses:{r}:{a}:receipt-filter/{id}","ref":"id"},"AWS::SES::ReceiptRuleSet":{"arn":"ses:{r}:{a}:receipt-rule-set/{RuleSetName}","ref":"RuleSetName"},"AWS::SES::Template":{"arn":"ses:{r}:{a}:template/{id}","ref":"id"},"AWS::SES::VdmAttributes":{"ref":"id"},"AWS::SMSVOICE::ConfigurationSet":{"arn":"sms-voice:{r}:{a}:configuration-set/{ConfigurationSetName}","ref":"ConfigurationSetName"},"AWS::SMSVOICE::OptOutList":{"arn":"sms-voice:{r}:{a}:opt-out-list/{OptOutListName}","ref":"OptOutListName"},"AWS::SMSVOICE::PhoneNumber":{"arn":"sms-voice:{r}:{a}:phone-number/{}","ref":"id"},"AWS::SMSVOICE::Pool":{"arn":"sms-voice:{r}:{a}:pool/{}","ref":"id"},"AWS::SMSVOICE::ProtectConfiguration":{"arn":"sms-voice:{r}:{a}:protect-configuration/{}","ref":"id"},"AWS::SMSVOICE::Registration":{"arn":"sms-voice:{r}:{a}:registration/{}","ref":"arn","attribute":"RegistrationArn"},"AWS::SMSVOICE::RegistrationAttachment":{"ref":"arn","attribute":"RegistrationAttachmentArn"},"AWS::SMSVOICE::VerifiedDestinationNumber":{"ref":"arn","attribute":"VerifiedDestinationNumberArn"},"AWS::SNS::Subscription":{"ref":"arn"},"AWS::SNS::Topic":{"arn":"sns:{r}:{a}:{TopicName}","ref":"arn","attribute":"TopicArn"},"AWS::SNS::TopicPolicy":{"ref":"id"},"AWS::SQS::Queue":{"arn":"sqs:{r}:{a}:{QueueName}"},"AWS::SQS::QueuePolicy":{"ref":"id"},"AWS::SSM::Association":{"arn":"ssm:{r}:{a}:association/{}","ref":"id"},"AWS::SSM::CloudConnector":{"arn":"ssm:{r}:{a}:cloud-connector/{}","ref":"arn","attribute":"CloudConnectorArn"},"AWS::SSM::Document":{"arn":"ssm:{r}:{a}:document/{Name}","ref":"Name"},"AWS::SSM::MaintenanceWindow":{"arn":"ssm:{r}:{a}:maintenancewindow/{}","ref":"id"},"AWS::SSM::MaintenanceWindowTarget":{"arn":"ssm:{r}:{a}:windowtarget/{}","ref":"id"},"AWS::SSM::MaintenanceWindowTask":{"arn":"ssm:{r}:{a}:windowtask/{}","ref":"id"},"AWS::SSM::OpsItem":{"arn":"ssm:{r}:{a}:opsitem/{}","ref":"arn","attribute":"OpsItemArn"},"AWS::SSM::Parameter":{"arn":"ssm:{r}:{a}:parameter/{}","ref":"Name"},"AWS::SSM::PatchBaseline":{"arn":"ssm:{r}:{a}:patchbaseline/{}","ref":"id"},"AWS::SSM::ResourceDataSync":{"arn":"ssm:{r}:{a}:resource-data-sync/{SyncName}","ref":"SyncName"},"AWS::SSM::ServiceSetting":{"arn":"ssm:{r}:{a}:servicesetting/{}","ref":"arn"},"AWS::SSMContacts::Contact":{"arn":"ssm-contacts:{r}:{a}:contact/{}","ref":"arn"},"AWS::SSMContacts::ContactChannel":{"ref":"arn"},"AWS::SSMContacts::Plan":{"ref":"arn"},"AWS::SSMContacts::Rotation":{"arn":"ssm-contacts:{r}:{a}:rotation/{}","ref":"arn"},"AWS::SSMGuiConnect::Preferences":{"ref":"id"},"AWS::SSMIncidents::ReplicationSet":{"arn":"ssm-incidents::{a}:replication-set/{}","ref":"arn"},"AWS::SSMIncidents::ResponsePlan":{"arn":"ssm-incidents::{a}:response-plan/{}","ref":"arn"},"AWS::SSMQuickSetup::ConfigurationManager":{"arn":"ssm-quicksetup:{r}:{a}:configuration-manager/{}","ref":"arn","attribute":"ManagerArn"},"AWS::SSMQuickSetup::LifecycleAutomation":{"ref":"id"},"AWS::SSO::Application":{"ref":"arn","attribute":"ApplicationArn"},"AWS::SSO::Instance":{"arn":"sso:::instance/{}","ref":"arn","attribute":"InstanceArn"},"AWS::SageMaker::AIWorkloadConfig":{"arn":"sagemaker:{r}:{a}:ai-workload-config/{AIWorkloadConfigName}","ref":"arn","attribute":"AIWorkloadConfigArn"},"AWS::SageMaker::Action":{"arn":"sagemaker:{r}:{a}:action/{ActionName}","ref":"arn"},"AWS::SageMaker::Algorithm":{"arn":"sagemaker:{r}:{a}:algorithm/{AlgorithmName}","ref":"arn","attribute":"AlgorithmArn"},"AWS::SageMaker::AppImageConfig":{"arn":"sagemaker:{r}:{a}:app-image-config/{AppImageConfigName}","ref":"AppImageConfigName","attribute":"AppImageConfigArn"},"AWS::SageMaker::Artifact":{"arn":"sagemaker:{r}:{a}:artifact/{}","ref":"arn"},"AWS::SageMaker::Cluster":{"arn":"sagemaker:{r}:{a}:cluster/{}","ref":"arn","attribute":"ClusterArn"},"AWS::SageMaker::ClusterSchedulerConfig":{"ref":"arn","attribute":"ClusterSchedulerConfigArn"},"AWS::SageMaker::CodeRepository":{"arn":"sagemaker:{r}:{a}:code-repository/{CodeRepositoryName}","ref":"arn","attribute":"CodeRepositoryArn"},"AWS::SageMaker::Context":{"arn":"sagemaker:{r}:{a}:context/{ContextName}","ref":"arn"},"AWS::SageMaker::DataQualityJobDefinition":{"arn":"sagemaker:{r}:{a}:data-quality-job-definition/{}","ref":"arn","attribute":"JobDefinitionArn"},"AWS::SageMaker::DeviceFleet":{"arn":"sagemaker:{r}:{a}:device-fleet/{DeviceFleetName}","ref":"DeviceFleetName"},"AWS::SageMaker::Domain":{"arn":"sagemaker:{r}:{a}:domain/{}","ref":"id","attribute":"DomainArn"},"AWS::SageMaker::Endpoint":{"arn":"sagemaker:{r}:{a}:endpoint/{EndpointName}","ref":"arn","attribute":"EndpointArn"},"AWS::SageMaker::EndpointConfig":{"arn":"sagemaker:{r}:{a}:endpoint-config/{EndpointConfigName}","ref":"arn","attribute":"EndpointConfigArn"},"AWS::SageMaker::Experiment":{"arn":"sagemaker:{r}:{a}:experiment/{ExperimentName}","ref":"arn"},"AWS::SageMaker::ExperimentTrialComponent":{"arn":"sagemaker:{r}:{a}:experiment-trial-component/{TrialComponentName}","ref":"id"},"AWS::SageMaker::FeatureGroup":{"arn":"sagemaker:{r}:{a}:feature-group/{FeatureGroupName}","ref":"FeatureGroupName"},"AWS::SageMaker::Hub":{"arn":"sagemaker:{r}:{a}:hub/{HubName}","ref":"arn","attribute":"HubArn"},"AWS::SageMaker::HumanTaskUi":{"arn":"sagemaker:{r}:{a}:human-task-ui/{HumanTaskUiName}","ref":"arn","attribute":"HumanTaskUiArn"},"AWS::SageMaker::Image":{"arn":"sagemaker:{r}:{a}:image/{ImageName}","ref":"arn","attribute":"ImageArn"},"AWS::SageMaker::ImageVersion":{"ref":"arn","attribute":"ImageVersionArn"},"AWS::SageMaker::InferenceComponent":{"arn":"sagemaker:{r}:{a}:inference-component/{InferenceComponentName}","ref":"arn","attribute":"InferenceComponentArn"},"AWS::SageMaker::InferenceExperiment":{"arn":"sagemaker:{r}:{a}:inference-experiment/{Name}","ref":"Name"},"AWS::SageMaker::MlflowApp":{"arn":"sagemaker:{r}:{a}:mlflow-app/{}","ref":"arn"},"AWS::SageMaker::MlflowTrackingServer":{"arn":"sagemaker:{r}:{a}:mlflow-tracking-server/{TrackingServerName}","ref":"TrackingServerName","attribute":"TrackingServerArn"},"AWS::SageMaker::Model":{"arn":"sagemaker:{r}:{a}:model/{ModelName}","ref":"arn","attribute":"ModelArn"},"AWS::SageMaker::ModelBiasJobDefinition":{"arn":"sagemaker:{r}:{a}:model-bias-job-definition/{}","ref":"arn","attribute":"JobDefinitionArn"},"AWS::SageMaker::ModelCard":{"arn":"sagemaker:{r}:{a}:model-card/{ModelCardName}","ref":"ModelCardName","attribute":"ModelCardArn"},"AWS::SageMaker::ModelExplainabilityJobDefinition":{"arn":"sagemaker:{r}:{a}:model-explainability-job-definition/{}","ref":"arn","attribute":"JobDefinitionArn"},"AWS::SageMaker::ModelPackage":{"arn":"sagemaker:{r}:{a}:model-package/{ModelPackageName}","ref":"arn","attribute":"ModelPackageArn"},"AWS::SageMaker::ModelPackageGroup":{"arn":"sagemaker:{r}:{a}:model-package-group/{ModelPackageGroupName}","ref":"arn","attribute":"ModelPackageGroupArn"},"AWS::SageMaker::ModelQualityJobDefinition":{"arn":"sagemaker:{r}:{a}:model-quality-job-definition/{}","ref":"arn","attribute":"JobDefinitionArn"},"AWS::SageMaker::MonitoringSchedule":{"arn":"sagemaker:{r}:{a}:monitoring-schedule/{MonitoringScheduleName}","ref":"arn","attribute":"MonitoringScheduleArn"},"AWS::SageMaker::NotebookInstance":{"arn":"sagemaker:{r}:{a}:notebook-instance/{NotebookInstanceName}","ref":"arn","attribute":"NotebookInstanceArn"},"AWS::SageMaker::NotebookInstanceLifecycleConfig":{"arn":"sagemaker:{r}:{a}:notebook-instance-lifecycle-config/{NotebookInstanceLifecycleConfigName}","ref":"arn","attribute":"NotebookInstanceLifecycleConfigArn"},"AWS::SageMaker::PartnerApp":{"arn":"sagemaker:{r}:{a}:partner-app/{}","ref":"arn"},"AWS::SageMaker::Pipeline":{"arn":"sagemaker:{r}:{a}:pipeline/{PipelineName}","ref":"PipelineName"},"AWS::SageMaker::ProcessingJob":{"arn":"sagemaker:{r}:{a}:processing-job/{ProcessingJobName}","ref":"arn","attribute":"ProcessingJobArn"},"AWS::SageMaker::Project":{"arn":"sagemaker:{r}:{a}:project/{ProjectName}","ref":"arn","attribute":"ProjectArn"},"AWS::SageMaker::StudioLifecycleConfig":{"arn":"sagemaker:{r}:{a}:studio-lifecycle-config/{StudioLifecycleConfigName}","ref":"StudioLifecycleConfigName","attribute":"StudioLifecycleConfigArn"},"AWS::SageMaker::TrialComponent":{"arn":"sagemaker:{r}:{a}:experiment-trial-component/{TrialComponentName}","ref":"arn","attribute":"TrialComponentArn"},"AWS::SageMaker::Workforce":{"arn":"sagemaker:{r}:{a}:workforce/{WorkforceName}","ref":"arn","attribute":"WorkforceArn"},"AWS::SageMaker::Workteam":{"arn":"sagemaker:{r}:{a}:workteam/{WorkteamName}","ref":"arn","attribute":"WorkteamArn"},"AWS::Scheduler::Schedule":{"arn":"scheduler:{r}:{a}:schedule/{}","ref":"Name"},"AWS::Scheduler::ScheduleGroup":{"arn":"scheduler:{r}:{a}:schedule-group/{Name}","ref":"Name"},"AWS::SecretsManager::RotationSchedule":{"ref":"id"},"AWS::SecretsManager::Secret":{"arn":"secretsmanager:{r}:{a}:secret:{}","ref":"arn"},"AWS::SecretsManager::SecretTargetAttachment":{"arn":"secretsmanager:{r}:{a}:secret:{}","ref":"arn"},"AWS::SecurityAgent::AgentSpace":{"arn":"securityagent:{r}:{a}:agent-space/{}","ref":"id"},"AWS::SecurityAgent::Application":{"arn":"securityagent:{r}:{a}:application/{}","ref":"id"},"AWS::SecurityAgent::Artifact":{"ref":"arn"},"AWS::SecurityAgent::SecurityRequirementPack":{"arn":"securityagent:{r}:{a}:security-requirement-pack/{}","ref":"id"},"AWS::SecurityAgent::TargetDomain":{"arn":"securityagent:{r}:{a}:target-domain/{}","ref":"id"},"AWS::SecurityHub::AggregatorV2":{"arn":"securityhub:{r}:{a}:aggregatorv2/{}","ref":"arn","attribute":"AggregatorV2Arn"},"AWS::SecurityHub::AutomationRule":{"arn":"securityhub:{r}:{a}:automation-rule/{}","ref":"arn","attribute":"RuleArn"},"AWS::SecurityHub::AutomationRuleV2":{"arn":"securityhub:{r}:{a}:automation-rulev2/{}","ref":"arn","attribute":"RuleArn"},"AWS::SecurityHub::ConfigurationPolicy":{"arn":"securityhub:{r}:{a}:configuration-policy/{}","ref":"arn"},"AWS::SecurityHub::Connector":{"arn":"securityhub:{r}:{a}:connector/{}","ref":"arn","attribute":"ConnectorArn"},"AWS::SecurityHub::ConnectorV2":{"arn":"securityhub:{r}:{a}:connectorv2/{}","ref":"arn","attribute":"ConnectorArn"},"AWS::SecurityHub::FindingAggregator":{"arn":"securityhub:{r}:{a}:finding-aggregator/{}","ref":"arn","attribute":"FindingAggregatorArn"},"AWS::SecurityHub::Hub":{"ref":"arn"},"AWS::SecurityHub::HubV2":{"arn":"securityhub:{r}:{a}:hubv2/{}","ref":"arn","attribute":"HubV2Arn"},"AWS::SecurityHub::Insight":{"ref":"arn","attribute":"InsightArn"},"AWS::SecurityHub::ProductSubscription":{"ref":"arn","attribute":"ProductSubscriptionArn"},"AWS::SecurityHub::Standard":{"ref":"arn","attribute":"StandardsSubscriptionArn"},"AWS::SecurityLake::DataLake":{"ref":"arn"},"AWS::SecurityLake::Subscriber":{"arn":"securitylake:{r}:{a}:subscriber/{}","ref":"arn","attribute":"SubscriberArn"},"AWS::ServerlessRepo::Application":{"arn":"serverlessrepo:{r}:{a}:applications/{}","ref":"id"},"AWS::ServiceCatalog::CloudFormationProduct":{"arn":"catalog:{r}:{a}:product/{}","ref":"id"},"AWS::ServiceCatalog::CloudFormationProvisionedProduct":{"ref":"id"},"AWS::ServiceCatalog::LaunchNotificationConstraint":{"ref":"id"},"AWS::ServiceCatalog::LaunchRoleConstraint":{"ref":"id"},"AWS::ServiceCatalog::LaunchTemplateConstraint":{"ref":"id"},"AWS::ServiceCatalog::Portfolio":{"arn":"catalog:{r}:{a}:portfolio/{}","ref":"id"},"AWS::ServiceCatalog::ResourceUpdateConstraint":{"ref":"id"},"AWS::ServiceCatalog::ServiceAction":{"ref":"id"},"AWS::ServiceCatalog::StackSetConstraint":{"ref":"id"},"AWS::ServiceCatalog::TagOption":{"ref":"id"},"AWS::ServiceCatalogAppRegistry::Application":{"arn":"servicecatalog:{r}:{a}:/applications/{}","ref":"id"},"AWS::ServiceCatalogAppRegistry::AttributeGroup":{"arn":"servicecatalog:{r}:{a}:/attribute-groups/{}","ref":"id"},"AWS::ServiceDiscovery::HttpNamespace":{"arn":"servicediscovery:{r}:{a}:namespace/{}","ref":"id"},"AWS::ServiceDiscovery::PrivateDnsNamespace":{"arn":"servicediscovery:{r}:{a}:namespace/{}","ref":"id"},"AWS::ServiceDiscovery::PublicDnsNamespace":{"arn":"servicediscovery:{r}:{a}:namespace/{}","ref":"id"},"AWS::ServiceDiscovery::Service":{"arn":"servicediscovery:{r}:{a}:service/{}","ref":"id"},"AWS::Shield::DRTAccess":{"ref":"id"},"AWS::Shield::ProactiveEngagement":{"ref":"id"},"AWS::Shield::Protection":{"arn":"shield::{a}:protection/{}","ref":"arn","attribute":"ProtectionArn"},"AWS::Shield::ProtectionGroup":{"arn":"shield::{a}:protection-group/{ProtectionGroupId}","ref":"arn","attribute":"ProtectionGroupArn"},"AWS::Signer::SigningProfile":{"arn":"signer:{r}:{a}:/signing-profiles/{ProfileName}","ref":"arn"},"AWS::SimSpaceWeaver::Simulation":{"arn":"simspaceweaver:{r}:{a}:simulation/{Name}","ref":"Name"},"AWS::StepFunctions::Activity":{"arn":"states:{r}:{a}:activity:{}","ref":"arn"},"AWS::StepFunctions::StateMachine":{"arn":"states:{r}:{a}:stateMachine:{StateMachineName}","ref":"arn"},"AWS::StepFunctions::StateMachineAlias":{"ref":"arn"},"AWS::StepFunctions::StateMachineVersion":{"ref":"arn"},"AWS::StorageGateway::Tape":{"arn":"storagegateway:{r}:{a}:tape/{TapeBarcode}","ref":"arn"},"AWS::StorageGateway::TapePool":{"arn":"storagegateway:{r}:{a}:tapepool/{}","ref":"arn"},"AWS::StorageGateway::Volume":{"ref":"arn"},"AWS::SupportApp::AccountAlias":{"ref":"id"},"AWS::SupportAuthZ::SupportPermit":{"arn":"supportauthz:{r}:{a}:supportpermit/{}","ref":"arn"},"AWS::Synthetics::Canary":{"arn":"synthetics:{r}:{a}:canary:{Name}","ref":"Name"},"AWS::Synthetics::Group":{"arn":"synthetics:{r}:{a}:group:{}","ref":"Name"},"AWS::SystemsManagerSAP::Application":{"ref":"arn"},"AWS::Textract::Adapter":{"arn":"textract:{r}:{a}:/adapters/{}","ref":"arn"},"AWS::Timestream::Database":{"arn":"timestream:{r}:{a}:database/{DatabaseName}","ref":"DatabaseName"},"AWS::Timestream::InfluxDBCluster":{"arn":"timestream-influxdb:{r}:{a}:db-cluster/{}","ref":"id"},"AWS::Timestream::InfluxDBInstance":{"arn":"timestream-influxdb:{r}:{a}:db-instance/{}","ref":"id"},"AWS::Timestream::ScheduledQuery":{"arn":"timestream:{r}:{a}:scheduled-query/{}","ref":"arn"},"AWS::Transcribe::CallAnalyticsCategory":{"arn":"transcribe:{r}:{a}:analytics-category/{CategoryName}","ref":"arn"},"AWS::Transcribe::MedicalVocabulary":{"ref":"arn"},"AWS::Transcribe::Vocabulary":{"arn":"transcribe:{r}:{a}:vocabulary/{VocabularyName}","ref":"arn"},"AWS::Transcribe::VocabularyFilter":{"arn":"transcribe:{r}:{a}:vocabulary-filter/{VocabularyFilterName}","ref":"arn"},"AWS::Transfer::Certificate":{"arn":"transfer:{r}:{a}:certificate/{}","ref":"id"},"AWS::Transfer::Connector":{"arn":"transfer:{r}:{a}:connector/{}","ref":"id"},"AWS::Transfer::HostKey":{"ref":"arn"},"AWS::Transfer::Profile":{"arn":"transfer:{r}:{a}:profile/{}","ref":"id"},"AWS::Transfer::Server":{"arn":"transfer:{r}:{a}:server/{}","ref":"arn"},"AWS::Transfer::User":{"ref":"arn"},"AWS::Transfer::WebApp":{"arn":"transfer:{r}:{a}:webapp/{}","ref":"arn"},"AWS::Transfer::Workflow":{"arn":"transfer:{r}:{a}:workflow/{}","ref":"id"},"AWS::Translate::ParallelData":{"arn":"translate:{r}:{a}:parallel-data/{}","ref":"arn"},"AWS::UXC::AccountCustomization":{"ref":"id"},"AWS::VerifiedPermissions::PolicyStore":{"arn":"verifiedpermissions::{a}:policy-store/{}","ref":"id"},"AWS::VerifiedPermissions::PolicyStoreAlias":{"arn":"verifiedpermissions:{r}:{a}:policy-store-alias/{AliasName}","ref":"AliasName"},"AWS::VoiceID::Domain":{"arn":"voiceid:{r}:{a}:domain/{}","ref":"id"},"AWS::VpcLattice::AccessLogSubscription":{"arn":"vpc-lattice:{r}:{a}:accesslogsubscription/{}","ref":"arn"},"AWS::VpcLattice::DomainVerification":{"arn":"vpc-lattice:{r}:{a}:domainverification/{}","ref":"arn"},"AWS::VpcLattice::Listener":{"ref":"arn"},"AWS::VpcLattice::ResourceConfiguration":{"arn":"vpc-lattice:{r}:{a}:resourceconfiguration/{}","ref":"arn"},"AWS::VpcLattice::ResourceGateway":{"arn":"vpc-lattice:{r}:{a}:resourcegateway/{}","ref":"arn"},"AWS::VpcLattice::Rule":{"ref":"arn"},"AWS::VpcLattice::Service":{"arn":"vpc-lattice:{r}:{a}:service/{}","ref":"arn"},"AWS::VpcLattice::ServiceNetwork":{"arn":"vpc-lattice:{r}:{a}:servicenetwork/{}","ref":"arn"},"AWS::VpcLattice::ServiceNetworkResourceAssociation":{"arn":"vpc-lattice:{r}:{a}:servicenetworkresourceassociation/{}","ref":"arn"},"AWS::VpcLattice::ServiceNetworkServiceAssociation":{"arn":"vpc-lattice:{r}:{a}:servicenetworkserviceassociation/{}","ref":"arn"},"AWS::VpcLattice::ServiceNetworkVpcAssociation":{"arn":"vpc-lattice:{r}:{a}:servicenetworkvpcassociation/{}","ref":"arn"},"AWS::VpcLattice::TargetGroup":{"arn":"vpc-lattice:{r}:{a}:targetgroup/{}","ref":"arn"},"AWS::WAF::ByteMatchSet":{"arn":"waf::{a}:bytematchset/{}","ref":"id"},"AWS::WAF::IPSet":{"arn":"waf::{a}:ipset/{}","ref":"id"},"AWS::WAF::Rule":{"arn":"waf::{a}:rule/{}","ref":"id"},"AWS::WAF::SizeConstraintSet":{"arn":"waf::{a}:sizeconstraintset/{}","ref":"id"},"AWS::WAF::SqlInjectionMatchSet":{"arn":"waf::{a}:sqlinjectionset/{}","ref":"id"},"AWS::WAF::WebACL":{"arn":"waf::{a}:webacl/{}","ref":"id"},"AWS::WAF::XssMatchSet":{"arn":"waf::{a}:xssmatchset/{}","ref":"id"},"AWS::WAFRegional::ByteMatchSet":{"arn":"waf-regional:{r}:{a}:bytematchset/{}","ref":"id"},"AWS::WAFRegional::GeoMatchSet":{"arn":"waf-regional:{r}:{a}:geomatchset/{}","ref":"id"},"AWS::WAFRegional::IPSet":{"arn":"waf-regional:{r}:{a}:ipset/{}","ref":"id"},"AWS::WAFRegional::RateBasedRule":{"arn":"waf-regional:{r}:{a}:ratebasedrule/{}","ref":"id"},"AWS::WAFRegional::RegexPatternSet":{"arn":"waf-regional:{r}:{a}:regexpatternset/{}","ref":"id"},"AWS::WAFRegional::Rule":{"arn":"waf-regional:{r}:{a}:rule/{}","ref":"id"},"AWS::WAFRegional::SizeConstraintSet":{"arn":"waf-regional:{r}:{a}:sizeconstraintset/{}","ref":"id"},"AWS::WAFRegional::SqlInjectionMatchSet":{"arn":"waf-regional:{r}:{a}:sqlinjectionset/{}","ref":"id"},"AWS::WAFRegional::WebACL":{"arn":"waf-regional:{r}:{a}:webacl/{}","ref":"id"},"AWS::WAFRegional::WebACLAssociation":{"ref":"id"},"AWS::WAFRegional::XssMatchSet":{"arn":"waf-regional:{r}:{a}:xssmatchset/{}","ref":"id"},"AWS::WellArchitected::AgentContext":{"ref":"arn"},"AWS::WellArchitected::AgentGoal":{"ref":"arn"},"AWS::WellArchitected::AgentProfile":{"ref":"arn"},"AWS::WellArchitected::Lens":{"arn":"wellarchitected:{r}:{a}:lens/{}","ref":"arn","attribute":"LensArn"},"AWS::WellArchitected::Profile":{"arn":"wellarchitected:{r}:{a}:profile/{}","ref":"arn","attribute":"ProfileArn"},"AWS::WellArchitected::ReviewTemplate":{"arn":"wellarchitected:{r}:{a}:review-template/{}","ref":"arn","attribute":"TemplateArn"},"AWS::WellArchitected::Workload":{"arn":"wellarchitected:{r}:{a}:workload/{}","ref":"arn","attribute":"WorkloadArn"},"AWS::Wickr::Network":{"arn":"wickr:{r}:{a}:network/{}","ref":"arn","attribute":"NetworkArn"},"AWS::Wisdom::Assistant":{"arn":"wisdom:{r}:{a}:assistant/{}","ref":"id","attribute":"AssistantArn"},"AWS::Wisdom::KnowledgeBase":{"arn":"wisdom:{r}:{a}:knowledge-base/{}","ref":"id","attribute":"KnowledgeBaseArn"},"AWS::Wisdom::MessageTemplate":{"ref":"arn","attribute":"MessageTemplateArn"},"AWS::Wisdom::MessageTemplateVersion":{"ref":"arn","attribute":"MessageTemplateVersionArn"},"AWS::Wisdom::QuickResponse":{"ref":"arn","attribute":"QuickResponseArn"},"AWS::WorkSpaces::ConnectionAlias":{"arn":"workspaces:{r}:{a}:connectionalias/{}","ref":"id"},"AWS::WorkSpaces::Workspace":{"arn":"workspaces:{r}:{a}:workspace/{}","ref":"id"},"AWS::WorkSpaces::WorkspaceIpGroup":{"arn":"workspaces:{r}:{a}:workspaceipgroup/{}","ref":"arn"},"AWS::WorkSpaces::WorkspacesPool":{"arn":"workspaces:{r}:{a}:workspacespool/{}","ref":"id","attribute":"PoolArn"},"AWS::WorkSpacesThinClient::Environment":{"arn":"thinclient:{r}:{a}:environment/{}","ref":"id"},"AWS::WorkSpacesWeb::BrowserSettings":{"arn":"workspaces-web:{r}:{a}:browserSettings/{}","ref":"arn","attribute":"BrowserSettingsArn"},"AWS::WorkSpacesWeb::DataProtectionSettings":{"arn":"workspaces-web:{r}:{a}:dataProtectionSettings/{}","ref":"arn","attribute":"DataProtectionSettingsArn"},"AWS::WorkSpacesWeb::IdentityProvider":{"ref":"arn","attribute":"IdentityProviderArn"},"AWS::WorkSpacesWeb::IpAccessSettings":{"arn":"workspaces-web:{r}:{a}:ipAccessSettings/{}","ref":"arn","attribute":"IpAccessSettingsArn"},"AWS::WorkSpacesWeb::NetworkSettings":{"arn":"workspaces-web:{r}:{a}:networkSettings/{}","ref":"arn","attribute":"NetworkSettingsArn"},"AWS::WorkSpacesWeb::Portal":{"arn":"workspaces-web:{r}:{a}:portal/{}","ref":"arn","attribute":"PortalArn"},"AWS::WorkSpacesWeb::SessionLogger":{"arn":"workspaces-web:{r}:{a}:sessionLogger/{}","ref":"arn","attribute":"SessionLoggerArn"},"AWS::WorkSpacesWeb::TrustStore":{"arn":"workspaces-web:{r}:{a}:trustStore/{}","ref":"arn","attribute":"TrustStoreArn"},"AWS::WorkSpacesWeb::UserAccessLoggingSettings":{"arn":"workspaces-web:{r}:{a}:userAccessLoggingSettings/{}","ref":"arn","attribute":"UserAccessLoggingSettingsArn"},"AWS::WorkSpacesWeb::UserSettings":{"arn":"workspaces-web:{r}:{a}:userSettings/{}","ref":"arn","attribute":"UserSettingsArn"},"AWS::WorkspacesInstances::Volume":{"ref":"id"},"AWS::WorkspacesInstances::WorkspaceInstance":{"arn":"workspaces-instances:{r}:{a}:workspaceinstance/{}","ref":"id"},"AWS::XRay::Group":{"ref":"arn"},"AWS::XRay::SamplingRule":{"arn":"xray:{r}:{a}:sampling-rule/{}","ref":"arn"},"AWS::XRay::TransactionSearchConfig":{"ref":"id"},"Alexa::ASK::Skill":{"ref":"id"}}');
;// CONCATENATED MODULE: ./lib/src/model/sites/arn-shapes.js

/** From the AWS service specification 0.1.216 (ARN templates, primary identifiers), with the types it leaves out. */
const table = new Map(Object.entries(arn_shapes_namespaceObject));
function arnShape(resourceType) {
    return table.get(resourceType);
}
/** Further attributes that are the ARN, with what follows it. */
const further = new Map([
    ['AWS::DynamoDB::Table StreamArn', '/stream/{}'],
    ['AWS::DynamoDB::GlobalTable StreamArn', '/stream/{}'],
    ['AWS::Elasticsearch::Domain DomainArn', ''],
    ['AWS::OpenSearchService::Domain DomainArn', ''],
]);
/** The ARN that an attribute of a resource type is, in the form of `ArnShape.arn`; undefined where it is none that is known. */
function attributeArn(resourceType, attribute) {
    const shape = table.get(resourceType);
    if (shape?.arn === undefined)
        return undefined;
    if (attribute === (shape.attribute ?? 'Arn'))
        return shape.arn;
    const more = further.get(`${resourceType} ${attribute}`);
    return more === undefined ? undefined : `${shape.arn}${more}`;
}
/** Types whose names may hold a slash. */
const slashed = new Set([
    'AWS::Logs::LogGroup',
    'AWS::SecretsManager::Secret',
    'AWS::SecretsManager::SecretTargetAttachment',
    'AWS::SSM::Parameter',
    'AWS::ECR::Repository',
    'AWS::Events::Rule',
    'AWS::ElasticLoadBalancingV2::LoadBalancer',
    'AWS::ElasticLoadBalancingV2::TargetGroup',
    'AWS::ElasticLoadBalancingV2::Listener',
    'AWS::ECS::Service',
    'AWS::Scheduler::Schedule',
    'AWS::MSK::Cluster',
    'AWS::MSK::ServerlessCluster',
    'AWS::IAM::OIDCProvider',
    'AWS::CloudFormation::Stack',
]);
/** The shape of a name that CloudFormation chooses for a resource of this type. */
function nameShape(resourceType) {
    return slashed.has(resourceType) ? 'field' : 'name';
}

// EXTERNAL MODULE: ./lib/src/model/sites/guarded-resources.js
var guarded_resources = __webpack_require__(8371);
;// CONCATENATED MODULE: ./lib/src/evaluate/cloudformation/arn.js





/**
 * The ARN of a resource. Where its physical name is in the template it is spelled out, with account,
 * region and partition as holes; else it is one hole that knows the fields around the name. `template`
 * has the form of `ArnShape.arn`.
 */
function arnOf(resource, template, text, span, reference, scope) {
    if (template === undefined) {
        return stringOf([hole(text, span, scope, { reason: 'computed-attribute', shape: 'arn', reference })], span);
    }
    const parts = arnParts(resource, template, span, scope);
    const known = [];
    for (const part of parts)
        if ('kind' in part)
            known.push(part);
    if (known.length === parts.length) {
        return { kind: 'string', pieces: known, span, reference };
    }
    const pattern = parts.map((part) => {
        if (!('kind' in part))
            return part;
        return part.kind === 'literal' ? part.text : { shape: part.shape, symbol: part.symbol };
    });
    return stringOf([hole(text, span, scope, { reason: 'computed-attribute', shape: 'arn', pattern, reference })], span);
}
function arnParts(resource, template, span, scope) {
    const text = (part) => ({ kind: 'literal', text: part, span, exact: false });
    const parts = [
        text('arn:'),
        ...arn_piecesOf(pseudoParameter('AWS::Partition', span, scope)),
    ];
    parts.push(text(':'));
    for (const piece of template.split(/(\{[A-Za-z]*\})/)) {
        if (piece === '')
            continue;
        if (!piece.startsWith('{'))
            parts.push(text(piece));
        else if (piece === '{r}')
            parts.push(...arn_piecesOf(pseudoParameter('AWS::Region', span, scope)));
        else if (piece === '{a}')
            parts.push(...arn_piecesOf(pseudoParameter('AWS::AccountId', span, scope)));
        else
            parts.push(...namePart(resource, piece.slice(1, -1), scope));
    }
    return parts;
}
function namePart(resource, property, scope) {
    const shape = nameShape(resource.type);
    if (property === '')
        return [{ shape }];
    const value = physicalName(resource, property, scope);
    if (property === 'Path')
        return value === undefined ? [] : pathPart(value);
    return value?.kind === 'string' ? value.pieces : [{ shape }];
}
/** An IAM path without the slash that the ARN already has. */
function pathPart(value) {
    const [first, ...rest] = arn_piecesOf(value);
    if (first?.kind !== 'literal' || !first.text.startsWith('/'))
        return [{ shape: 'field' }];
    const text = first.text.slice(1);
    return text === '' ? rest : [{ ...first, text, exact: false }, ...rest];
}
function arn_piecesOf(value) {
    return value?.kind === 'string' ? value.pieces : [];
}
/** The value of the property that names a resource; undefined where CloudFormation chooses the name. */
function physicalName(resource, property, scope) {
    const node = childNode(childNode(resource.body, 'Properties'), property);
    if (node === undefined)
        return undefined;
    const key = `name ${scope.template.path}#${resource.id}.${property}`;
    if (scope.resolving.has(key))
        return undefined;
    const { values } = knownIn(scope);
    const memo = scope.defaultsAreOpen ? `${key} open` : key;
    const known = values.get(memo);
    if (known !== undefined)
        return known;
    const value = scope.evaluate(node, {
        ...scope,
        resolving: new Set(scope.resolving).add(key),
        depth: scope.depth + 1,
    });
    if (value.kind === 'absent' || value.kind === 'null')
        return undefined;
    values.set(memo, value);
    return value;
}

;// CONCATENATED MODULE: ./lib/src/evaluate/cloudformation/conditions.js







const decided = (value) => ({ kind: 'decided', value });
/** Decides a condition of the template by its name. */
function decideNamed(name, scope) {
    const body = scope.template.conditions.get(name);
    const key = `condition ${scope.template.path}#${name}`;
    if (body === undefined || scope.resolving.has(key) || scope.depth > maxDepth) {
        return undecided(name, name, scope);
    }
    const known = knownIn(scope).decisions;
    const earlier = known.get(name);
    if (earlier !== undefined)
        return earlier;
    const decision = decideBody(name, body, key, scope);
    known.set(name, decision);
    return decision;
}
function decideBody(name, body, key, scope) {
    const decision = decide(body, {
        ...scope,
        defaultsAreOpen: true,
        depth: scope.depth + 1,
        resolving: new Set(scope.resolving).add(key),
    });
    if (decision.kind === 'undecided' && !decision.negated)
        return { ...decision, text: name };
    return decision;
}
/** The guard of the side `holds` of an undecided condition. */
function guardOf(decision, holds, span) {
    return { symbol: decision.symbol, text: decision.text, holds: holds !== decision.negated, span };
}
function undecided(name, text, scope) {
    return openly(`${scope.template.path}#condition ${name}`, text, scope);
}
function openly(full, text, scope) {
    const assumed = whatIsAssumed(scope.assumed, full, true);
    if (typeof assumed === 'boolean')
        return decided(assumed);
    return { kind: 'undecided', symbol: full, text, negated: false };
}
function decide(node, scope) {
    scope.log.work.steps -= 1;
    if (scope.depth > maxDepth || scope.log.work.steps < 0) {
        return undecided(describe(node), describe(node), scope);
    }
    const inner = { ...scope, depth: scope.depth + 1 };
    const named = conditionName(node);
    if (named !== undefined)
        return decideNamed(named, inner);
    const call = intrinsicOf(node);
    const items = call?.argument.kind === 'list' ? call.argument.items : [];
    switch (call?.name) {
        case 'Fn::Equals':
            return equals(items, node, inner);
        case 'Fn::Not': {
            const [item] = call.argument.kind === 'list' ? items : [call.argument];
            return item === undefined
                ? undecided(describe(node), describe(node), scope)
                : not(decide(item, inner));
        }
        case 'Fn::And':
        case 'Fn::Or':
            return combined(call.name, items.map((item) => decide(item, inner)), scope);
        default: {
            const text = scalarText(node)?.toLowerCase();
            if (text === 'true' || text === 'false')
                return decided(text === 'true');
            return undecided(describe(node), describe(node), scope);
        }
    }
}
/** `!Condition X` or `{"Condition": "X"}`. */
function conditionName(node) {
    const call = intrinsicOf(node);
    if (call?.name === 'Condition')
        return scalarText(call.argument);
    const [entry] = entriesOf(node);
    if (node.kind !== 'map' || node.entries.length !== 1 || entry?.key.text !== 'Condition') {
        return undefined;
    }
    return scalarText(entry.value);
}
function not(decision) {
    return decision.kind === 'decided'
        ? decided(!decision.value)
        : { ...decision, negated: !decision.negated };
}
/** And and Or: one side may settle it; a single open operand is the whole. */
function combined(name, all, scope) {
    const settles = name === 'Fn::Or';
    const open = [];
    for (const item of all) {
        if (item.kind === 'undecided')
            open.push(item);
        else if (item.value === settles)
            return decided(settles);
    }
    const [first, ...others] = open;
    if (first === undefined)
        return decided(!settles);
    const same = others.filter((item) => item.symbol === first.symbol);
    if (same.some((item) => item.negated !== first.negated))
        return decided(settles);
    if (same.length === others.length)
        return first;
    const prefix = `${scope.template.path}#condition `;
    const write = (item, text) => item.negated ? `Fn::Not(${text})` : text;
    const symbols = open.map((item) => write(item, item.symbol.replace(prefix, ''))).sort();
    const texts = open.map((item) => write(item, item.text));
    return undecided(`${name}(${symbols.join(', ')})`, `${name}(${texts.join(', ')})`, scope);
}
function equals(items, node, scope) {
    const [left, right] = items;
    if (left === undefined || right === undefined) {
        return undecided(describe(node), describe(node), scope);
    }
    const a = possible(scope.evaluate(left, scope), scope);
    const b = possible(scope.evaluate(right, scope), scope);
    if (a.texts !== undefined && b.texts !== undefined) {
        const [first] = a.texts;
        if (a.texts.length === 1 && b.texts.length === 1)
            return decided(first === b.texts[0]);
        const [more, one] = a.texts.length === 1 ? [b.texts, a.texts] : [a.texts, b.texts];
        const [text] = one;
        if (one.length === 1 && text !== undefined && !more.includes(text))
            return decided(false);
    }
    if (a.symbol !== undefined && a.symbol === b.symbol)
        return decided(true);
    const shown = `Fn::Equals(${describe(left)}, ${describe(right)})`;
    const [of, to] = a.symbol === undefined ? [b, a] : [a, b];
    const [text, ...more] = to.texts ?? [];
    if (of.symbol !== undefined && text !== undefined && more.length === 0)
        return openly((0,equality/* equalitySymbol */.jP)(of.symbol, text), shown, scope);
    const [x, y] = [describe(left), describe(right)].sort();
    return undecided(`Fn::Equals(${x ?? ''}, ${y ?? ''})`, shown, scope);
}
function possible(value, scope) {
    if (value.kind === 'alternatives') {
        const all = branchesUnder(value.branches, scope).map((branch) => possible(branch.value, scope));
        const texts = all.flatMap((one) => one.texts ?? []);
        const whole = all.every((one) => one.texts !== undefined);
        const symbols = new Set(value.branches.map(({ guard }) => guard.symbol));
        const isCase = value.branches.every(({ guard, value: one }) => typeof guard.holds === 'string' && (0,model_value/* textOf */.b6)(one) === guard.holds);
        const [symbol] = isCase && symbols.size === 1 ? symbols : [];
        return { texts: whole ? [...new Set(texts)] : undefined, symbol };
    }
    if (value.kind === 'bool')
        return { texts: [String(value.value)], symbol: undefined };
    if (value.kind === 'number')
        return { texts: [value.text], symbol: undefined };
    const text = (0,model_value/* textOf */.b6)(value);
    return { texts: text === undefined ? undefined : [text], symbol: wholeHole(value)?.symbol };
}

;// CONCATENATED MODULE: ./lib/src/evaluate/cloudformation/resources.js








/** Every resource of the template with its properties evaluated. */
function evaluateResources(scope) {
    return [...scope.template.resources.values()].map((declaration) => evaluateResource(declaration, scope));
}
function evaluateResource(declaration, outer) {
    const { scope, instantiated, guard } = underCondition(declaration, outer);
    const { stack } = outer;
    const guards = guard === undefined ? stack.guards : [...stack.guards, guard];
    const properties = guards.reduce((known, one) => attachedUnder(one, declaration, known), mapOf(declaration, 'Properties', scope));
    const metadata = mapOf(declaration, 'Metadata', scope);
    const label = (0,model_value/* textOf */.b6)((0,model_value/* valueOf */.RP)(metadata, 'aws:cdk:path'));
    return {
        platform: 'cloudformation',
        root: stack.root,
        address: scope_addressOf(declaration.id, outer),
        type: declaration.type,
        mode: 'resource',
        properties,
        span: declaration.span,
        body: (0,model_span/* enclose */.gs)(declaration.span, declaration.body.span),
        instantiated: instantiated && stack.instantiated,
        ...(label === undefined ? {} : { label }),
        ...(declaration.generated ? { generated: true } : {}),
        ...(metadata.entries.length === 0 ? {} : { metadata }),
        ...(guards.length === 0 ? {} : { guards }),
        ...guardedArn(declaration, scope),
    };
}
/** The ARN of a resource that its own policy, or one that refers to it, speaks for. */
function guardedArn(declaration, scope) {
    const { id, type, span } = declaration;
    const shape = (0,guarded_resources/* isGuarded */.J)(type) ? arnShape(type) : undefined;
    if (shape?.arn === undefined)
        return {};
    const attribute = shape.attribute ?? 'Arn';
    // Types whose Ref is the ARN have policies that name it by Ref.
    const text = shape.ref === 'arn' ? id : `${id}.${attribute}`;
    const reference = {
        address: scope_addressOf(id, scope),
        attribute: shape.ref === 'arn' ? 'Ref' : attribute,
    };
    return { arn: arnOf(declaration, shape.arn, text, span, reference, scope) };
}
/** Inside a conditional resource its own condition holds. */
function underCondition(declaration, scope) {
    const entry = entryNode(declaration.body, 'Condition');
    const name = scalarText(entry?.value);
    if (entry === undefined || name === undefined) {
        return { scope, instantiated: true, guard: undefined };
    }
    const decision = decideNamed(name, scope);
    if (decision.kind === 'decided') {
        return { scope, instantiated: decision.value, guard: undefined };
    }
    const guard = guardOf(decision, true, entry.value.span);
    return { scope: assuming(scope, guard.symbol, guard.holds), instantiated: true, guard };
}
const attaching = new Set(['Roles', 'Users', 'Groups', 'RoleName', 'UserName', 'GroupName']);
/** A policy that is there under a condition is attached under it. */
function attachedUnder(guard, declaration, properties) {
    if (!/^AWS::IAM::\w*Policy$/.test(declaration.type))
        return properties;
    const under = (value) => value.kind === 'list'
        ? { ...value, items: value.items.map(under) }
        : {
            kind: 'alternatives',
            branches: [
                { guard, value },
                {
                    guard: { ...guard, holds: guard.holds !== true },
                    value: { kind: 'absent', span: value.span },
                },
            ],
            span: value.span,
        };
    const entries = properties.entries.map((entry) => attaching.has((0,model_value/* textOf */.b6)(entry.key) ?? '') ? { ...entry, value: under(entry.value) } : entry);
    return { ...properties, entries };
}
function mapOf(declaration, section, scope) {
    const node = childNode(declaration.body, section);
    const value = node === undefined ? undefined : scope.evaluate(node, scope);
    if (value?.kind === 'map')
        return value;
    const span = node?.span ?? declaration.span;
    const empty = { kind: 'map', entries: [], span };
    return value?.kind === 'unresolved' ? { ...empty, open: value } : empty;
}

;// CONCATENATED MODULE: ./lib/src/evaluate/cloudformation/nested.js














/** The property that names the template of a nested stack by its place. */
const nestedTypes = new Map([
    ['AWS::CloudFormation::Stack', 'TemplateURL'],
    ['AWS::Serverless::Application', 'Location'],
]);
const stackSet = 'AWS::CloudFormation::StackSet';
/** The property that holds the text of another template. */
const embeddedTypes = new Map([
    [stackSet, 'TemplateBody'],
    ['AWS::Config::ConformancePack', 'TemplateBody'],
    ['AWS::Config::OrganizationConformancePack', 'TemplateBody'],
    ['AWS::ServerlessRepo::Application', 'TemplateBody'],
]);
/** Templates below one another, the top one counted. */
const maxNesting = 8;
/** True where a file may bring in other templates of the tree. */
function mayNest(text) {
    return (text.includes('AWS::CloudFormation::Stack') || text.includes('AWS::Serverless::Application'));
}
/** The paths of the templates that a template names by their place. */
function namedTemplates(scope) {
    return [...scope.template.resources.values()].flatMap((declaration) => {
        const place = nested_placeOf(declaration, scope);
        return place?.path ?? [];
    });
}
/** Where a resource says that its template lies; undefined where it says nothing. */
function nested_placeOf(declaration, scope) {
    const { type, body } = declaration;
    const property = type === stackSet ? 'TemplateURL' : nestedTypes.get(type);
    const node = property === undefined ? undefined : childNode(childNode(body, 'Properties'), property);
    if (node === undefined)
        return undefined;
    const text = node.kind === 'map' && intrinsicOf(node) === undefined
        ? undefined
        : (0,model_value/* textOf */.b6)(scope.evaluate(node, scope));
    // A synthesised cloud assembly names the file beside it, as its URL is only known at deployment.
    const asset = childText(childNode(body, 'Metadata'), 'aws:asset:path');
    const place = asset ?? text;
    const path = place === undefined ? undefined : localPath(place, scope.template.file);
    return { path, span: node.span };
}
function note(text, span, scope) {
    scope.log.notAnalysed.push({ file: span.file, span, reason: 'nested-stack', text });
}
/** The path of a resource's template, where it is in the tree; else that is noted. */
function pathInTree(declaration, scope) {
    const place = nested_placeOf(declaration, scope);
    if (place === undefined)
        return undefined;
    const { path, span } = place;
    if (path !== undefined && !(0,source/* isUnreadable */.G)(scope.tree.read(path)))
        return place;
    const { id } = declaration;
    note(`the template of ${id} is not in this tree: what it grants is not seen`, span, scope);
    return undefined;
}
/** The nested stack that a resource is, with the parameters it is given. */
function nestedStack(declaration, scope, library, nest) {
    if (!nestedTypes.has(declaration.type))
        return undefined;
    const place = pathInTree(declaration, scope);
    const read = place?.path === undefined ? undefined : library.template(place.path);
    if (place === undefined || read === undefined)
        return undefined;
    const { id } = declaration;
    const { stack, template } = scope;
    const { file } = read;
    if (stack.chain.includes(file.path)) {
        note(`${id} is a stack of the template that it stands in`, place.span, scope);
        return undefined;
    }
    if (stack.chain.length >= maxNesting || nest.instances <= 0) {
        note(`${id} is one nested stack too many: its template is read alone`, place.span, scope);
        return undefined;
    }
    nest.instances -= 1;
    nest.visited.add(file.path);
    scope.log.files.add(file.path);
    const path = `${template.path}#${id}`;
    const own = underCondition(declaration, scope);
    return {
        node: read.node,
        file,
        source: read.node,
        problems: read.problems,
        path,
        above: scope,
        assumed: own.scope.assumed,
        stack: {
            root: stack.root,
            prefix: `${scope_addressOf(id, scope)}/`,
            chain: [...stack.chain, file.path],
            passed: nestedParameters(declaration, own.scope, path),
            guards: own.guard === undefined ? stack.guards : [...stack.guards, own.guard],
            instantiated: stack.instantiated && own.instantiated,
        },
    };
}
/** Stacks of their own that a template's resources bring about: stack sets, and templates carried as text. */
function otherStacks(scope, file, library, nest) {
    if (scope.stack.chain.length >= maxNesting)
        return [];
    return [...scope.template.resources.values()].flatMap((declaration) => {
        const found = carried(declaration, scope, file) ?? placed(declaration, scope, library);
        if (found === undefined || nest.instances <= 0)
            return [];
        nest.instances -= 1;
        nest.visited.add(found.file.path);
        const path = `${scope.template.path}#${declaration.id}`;
        const passed = declaration.type === stackSet ? stackSetParameters(declaration, scope, path) : undefined;
        const chain = [...scope.stack.chain, found.file.path];
        const stack = { root: path, prefix: '', chain, passed, guards: [], instantiated: true };
        return [{ ...found, path, stack, settings: elsewhere(scope.settings) }];
    });
}
/** The template that a stack set names by its place. */
function placed(declaration, scope, library) {
    if (declaration.type !== stackSet)
        return undefined;
    const path = pathInTree(declaration, scope)?.path;
    const read = path === undefined ? undefined : library.template(path);
    if (read === undefined || scope.stack.chain.includes(read.file.path))
        return undefined;
    return { node: read.node, file: read.file, source: read.node, problems: read.problems };
}
/** The template that a resource carries as text. */
function carried(declaration, scope, file) {
    const property = embeddedTypes.get(declaration.type);
    if (property === undefined)
        return undefined;
    const written = childNode(childNode(declaration.body, 'Properties'), property);
    const body = written === undefined ? undefined : bodyNode(written);
    if (body === undefined)
        return undefined;
    const nodes = body.kind === 'map' ? [body] : parsedBody(body, file);
    if (nodes === undefined) {
        scope.log.notAnalysed.push({
            file: body.span.file,
            span: body.span,
            reason: 'embedded-template',
            text: `the template inside ${declaration.id} cannot be read in its place: what it grants is not seen`,
        });
        return undefined;
    }
    const node = template_templateNode(nodes);
    return node === undefined ? undefined : { node, file, source: node, problems: [] };
}
/** The text inside `Sub`, with or without variables. */
function bodyNode(node) {
    const call = intrinsicOf(node);
    if (call === undefined)
        return node;
    if (call.name !== 'Fn::Sub')
        return undefined;
    return call.argument.kind === 'list' ? call.argument.items[0] : call.argument;
}
/** The template in a text: read in place where it stands letter for letter, else decoded and taken back. */
function parsedBody(body, file) {
    if (body.kind !== 'scalar')
        return [];
    if (body.span.file !== file.path)
        return undefined;
    const parse = /^\s*\{/.test(body.text) ? json_json/* parseJson */.q : yaml_yaml.parseYaml;
    const [piece] = body.pieces;
    const isExact = body.pieces.length === 1 && piece?.kind === 'literal' && piece.exact;
    if (body.style === 'block')
        return parse(file, body.span).nodes;
    if (isExact)
        return parse(file, piece.span).nodes;
    if (body.pieces.length > maxRelocatedPieces)
        return undefined;
    const { nodes } = parse({ path: file.path, text: markedText(body.pieces) });
    return nodes.map((node) => relocated(node, body.pieces, body.span));
}

;// CONCATENATED MODULE: ./lib/src/evaluate/cloudformation/substitution.js



/** A syntax tree with a loop's identifier replaced by one of its values, wherever it stands. */
function substituted(node, name, value, depth = 0) {
    if (depth > 100)
        return node;
    const call = intrinsicOf(node);
    if (call?.name === 'Ref' && scalarText(call.argument) === name)
        return node_access_scalarNode(value, node.span);
    switch (node.kind) {
        case 'scalar':
            return inScalar(node, name, value);
        case 'list':
            return { ...node, items: node.items.map((item) => substituted(item, name, value, depth + 1)) };
        case 'map':
            return {
                ...node,
                entries: node.entries.map((entry) => ({
                    key: inScalar(entry.key, name, value),
                    value: substituted(entry.value, name, value, depth + 1),
                })),
            };
    }
}
/** `${Name}` is the value, `&{Name}` its letters and digits. */
function inScalar(node, name, value) {
    const marks = [
        [`\${${name}}`, value],
        [`&{${name}}`, value.replace(/[^A-Za-z0-9]/g, '')],
    ];
    let { pieces } = node;
    for (const [mark, text] of marks)
        pieces = replaced(pieces, mark, text, node);
    return pieces === node.pieces ? node : { ...node, pieces, text: markedText(pieces) };
}
function replaced(pieces, mark, value, node) {
    const text = markedText(pieces);
    let at = text.indexOf(mark);
    if (at < 0)
        return pieces;
    const out = [];
    let from = 0;
    for (; at >= 0; at = text.indexOf(mark, from)) {
        out.push(...slicePieces(pieces, from, at));
        const span = spanOfPieces(slicePieces(pieces, at, at + mark.length), node.span);
        out.push({ kind: 'literal', text: value, span, exact: false });
        from = at + mark.length;
    }
    out.push(...slicePieces(pieces, from));
    return out;
}

;// CONCATENATED MODULE: ./lib/src/evaluate/cloudformation/expansion.js









/** Copies that the loops of one template may make. */
const maxCopies = 2000;
/** True where a template has loops or includes to expand. */
function needsExpansion(text) {
    return /Fn::ForEach|Fn::Transform|AWS::Include|!Transform/.test(text);
}
/**
 * A template with its loops written out and the local files that it includes put in place. What cannot
 * be had leaves its map open and is named as not analysed.
 */
function expanded(template, scope) {
    const result = expandNode(template, { scope, copies: maxCopies }, 0);
    const transform = entryNode(template, 'Transform');
    const named = transform === undefined ? undefined : includeOf(transform.value);
    if (result.kind !== 'map' || transform === undefined || named === undefined) {
        return result.kind === 'map' ? result : template;
    }
    const more = included(transform.value, scope);
    return more?.kind === 'map'
        ? { ...result, entries: [...result.entries, ...more.entries] }
        : result;
}
function expandNode(node, expansion, depth) {
    if (depth > 100 || node.kind === 'scalar')
        return node;
    const call = intrinsicOf(node);
    if (call?.name === 'Fn::Transform') {
        const found = included(call.argument, expansion.scope);
        if (found !== undefined)
            return expandNode(found, expansion, depth + 1);
        return node;
    }
    if (node.kind === 'list') {
        return { ...node, items: node.items.map((item) => expandNode(item, expansion, depth + 1)) };
    }
    let { open } = node;
    const entries = node.entries.flatMap((entry) => {
        if (entry.key.text === 'Fn::Transform') {
            const found = included(entry.value, expansion.scope);
            if (found?.kind === 'map')
                return found.entries;
            const { scope } = expansion;
            open ??= hole('Fn::Transform', entry.key.span, scope, { reason: 'macro' });
            return [];
        }
        if (entry.key.text.startsWith('Fn::ForEach::'))
            return loop(entry, expansion, depth);
        return [{ ...entry, value: expandNode(entry.value, expansion, depth + 1) }];
    });
    return open === undefined ? { ...node, entries } : { ...node, entries, open };
}
/** One copy of the loop's body for each item of its collection; the body once where they are not known. */
function loop(entry, expansion, depth) {
    const [nameNode, collection, body] = entry.value.kind === 'list' ? entry.value.items : [];
    const name = scalarText(nameNode);
    if (name === undefined || collection === undefined || body?.kind !== 'map')
        return [];
    const { scope } = expansion;
    const values = collectionOf(collection, scope);
    if (values === undefined) {
        scope.log.notAnalysed.push({
            file: entry.key.span.file,
            span: entry.key.span,
            reason: 'unknown-loop',
            text: `the items of ${entry.key.text} are not known: its body is read once`,
        });
        return mapEntries(expandNode(body, expansion, depth + 1));
    }
    return values.flatMap((value) => {
        expansion.copies -= 1;
        if (expansion.copies < 0)
            return [];
        return mapEntries(expandNode(substituted(body, name, value), expansion, depth + 1));
    });
}
function mapEntries(node) {
    return node.kind === 'map' ? node.entries : [];
}
function collectionOf(node, scope) {
    const value = scope.evaluate(node, scope);
    if (value.kind !== 'list' || value.open !== undefined)
        return undefined;
    const texts = [];
    for (const item of value.items) {
        const nested = item.kind === 'list' ? item.items : [item];
        for (const one of nested) {
            const text = one.kind === 'number' ? one.text : (0,model_value/* textOf */.b6)(one);
            if (text === undefined)
                return undefined;
            texts.push(text);
        }
    }
    return texts;
}
/** The location of an `AWS::Include`. */
function includeOf(transform) {
    const name = scalarText(childNode(transform, 'Name'));
    return name === 'AWS::Include'
        ? childNode(childNode(transform, 'Parameters'), 'Location')
        : undefined;
}
/** The content of an included file of the tree. */
function included(transform, scope) {
    const location = includeOf(transform);
    const text = location === undefined ? undefined : (0,model_value/* textOf */.b6)(scope.evaluate(location, scope));
    const path = text === undefined ? undefined : localPath(text, scope.template.file);
    const { span } = transform;
    const refuse = (reason, why) => {
        scope.log.notAnalysed.push({ file: span.file, span, reason, text: why });
        return undefined;
    };
    if (location === undefined) {
        refuse('macro', 'what a macro makes of the template is not known');
        return;
    }
    if (path === undefined) {
        refuse('external-include', 'the included file is not in this tree');
        return;
    }
    const file = scope.tree.read(path);
    if ((0,source/* isUnreadable */.G)(file)) {
        refuse(file.unreadable, `${path} ${file.text}`);
        return;
    }
    scope.log.files.add(path);
    const { nodes } = path.endsWith('.json') ? (0,json_json/* parseJson */.q)(file) : (0,yaml_yaml.parseYaml)(file);
    return nodes[0];
}

;// CONCATENATED MODULE: ./lib/src/evaluate/cloudformation/dynamic-reference.js



/** Turns `{{resolve:service:reference}}` inside a string into holes: the value is fetched at deployment. */
function withDynamicReferences(value, scope) {
    const text = markedText(value.pieces);
    let open = text.indexOf('{{resolve:');
    if (open < 0)
        return value;
    const pieces = [];
    let from = 0;
    while (open >= 0) {
        const close = text.indexOf('}}', open);
        if (close < 0)
            break;
        pieces.push(...slicePieces(value.pieces, from, open));
        const name = text.slice(open + 2, close);
        const span = spanOfPieces(slicePieces(value.pieces, open, close + 2), value.span);
        pieces.push(hole(name, span, scope, { reason: 'dynamic-reference' }));
        from = close + 2;
        open = text.indexOf('{{resolve:', from);
    }
    pieces.push(...slicePieces(value.pieces, from));
    return stringOf(pieces, value.span);
}

;// CONCATENATED MODULE: ./lib/src/evaluate/cloudformation/import-value.js





/** `Fn::ImportValue`: what exactly one template of the tree exports under that literal name. */
function importValue(argument, scope) {
    const { span } = argument;
    return overBranches(scope.evaluate(argument, scope), scope, (name, inner) => {
        const text = (0,model_value/* textOf */.b6)(name);
        const found = text === undefined ? [] : (scope.exports.get(text) ?? []);
        const [only] = found;
        if (found.length === 1 && only !== undefined)
            return only.value(inner);
        const shown = `Fn::ImportValue(${text ?? describe(argument)})`;
        return stringOf([hole(shown, span, inner, { reason: 'import' })], span);
    });
}

;// CONCATENATED MODULE: ./lib/src/evaluate/cloudformation/secrets.js


/**
 * True for a parameter whose value CloudFormation never shows. What is not spelled `false` counts, so that
 * a condition does not bring a secret to light.
 */
function isSecret(declaration) {
    const node = childNode(declaration, 'NoEcho');
    return node !== undefined && childText(declaration, 'NoEcho')?.toLowerCase() !== 'false';
}
/**
 * Where templates spell out the value of a parameter with NoEcho: its default, its allowed values and
 * what the stack above passes to it, the last through other parameters however far.
 */
function secretsOf(scopes) {
    const found = [];
    const seen = new Set();
    for (const scope of scopes)
        for (const [name, declaration] of scope.template.parameters)
            if (isSecret(declaration))
                spellParameter(name, scope, found, seen);
    return found;
}
/** Functions whose arguments are names, not text of the value. */
const naming = new Set(['Fn::GetAtt', 'Fn::ImportValue', 'Fn::FindInMap']);
function spellParameter(name, scope, found, seen) {
    const declaration = scope.template.parameters.get(name);
    if (declaration === undefined)
        return;
    for (const key of ['Default', 'AllowedValues'])
        spellValue(childNode(declaration, key), scope, found, seen);
    const passed = scope.stack.passed?.written(name);
    if (passed !== undefined)
        spellValue(passed.node, passed.scope, found, seen);
    found.push(...(scope.stack.passed?.spelled?.(name) ?? []));
}
function spellValue(node, scope, found, seen) {
    if (node === undefined || seen.has(node))
        return;
    seen.add(node);
    const call = intrinsicOf(node);
    if (call?.name === 'Ref') {
        if (call.argument.kind === 'scalar')
            spellParameter(call.argument.text, scope, found, seen);
        return;
    }
    if (call !== undefined && naming.has(call.name))
        return;
    if (call?.name === 'Fn::Sub') {
        const text = call.argument.kind === 'list' ? call.argument.items[0] : call.argument;
        for (const [, name = ''] of text?.kind === 'scalar' ? text.text.matchAll(/\$\{(\w+)\}/g) : [])
            spellParameter(name, scope, found, seen);
    }
    if (node.kind === 'scalar')
        found.push(node.span);
    else if (node.kind === 'list')
        for (const item of node.items)
            spellValue(item, scope, found, seen);
    else
        for (const entry of node.entries)
            spellValue(entry.value, scope, found, seen);
}

;// CONCATENATED MODULE: ./lib/src/evaluate/cloudformation/parameters.js







/**
 * What `Ref` of a parameter yields: the value that the stack above passes or the configuration gives,
 * else the default, else its allowed values as alternatives, else a hole. A secret is always a hole; so
 * is what Parameter Store will answer.
 */
function parameterValue(name, declaration, span, scope) {
    const type = childText(declaration, 'Type') ?? 'String';
    const isList = type === 'CommaDelimitedList' || /^List<|<List</.test(type);
    const open = (reason) => {
        const whole = hole(name, span, scope, { reason, shape: shapeOf(type) });
        return isList ? whole : stringOf([whole], span);
    };
    if (isSecret(declaration))
        return open('sensitive');
    if (type.startsWith('AWS::SSM::Parameter::Value'))
        return open('parameter');
    const given = () => {
        const text = scope.given.get(name);
        if (text === undefined)
            return undefined;
        const piece = { kind: 'literal', text, span: declaration.span, exact: false };
        return isList ? list([piece], span) : stringOf([piece], span);
    };
    const { passed } = scope.stack;
    const above = passed === undefined ? given() : passedValue(passed.value(name, scope), isList, span, scope);
    if (above !== undefined)
        return above;
    const standard = childNode(declaration, 'Default');
    const usable = standard?.kind === 'scalar' && standard.text.trim() !== '';
    if (usable && !scope.defaultsAreOpen) {
        return isList ? list(standard.pieces, span) : stringOf(standard.pieces, span);
    }
    const allowed = itemsOf(childNode(declaration, 'AllowedValues')).filter((item) => item.kind === 'scalar');
    const fallback = passed === undefined ? undefined : given();
    if (fallback !== undefined)
        return fallback;
    if (isList || allowed.length === 0 || allowed.length > model_value/* maxBranches */.PT)
        return open('parameter');
    return oneOf(name, allowed, span, scope);
}
/** A value from the stack above, as the parameter's type takes it; undefined where there is none. */
function passedValue(value, isList, span, scope) {
    if (value === undefined || value.kind === 'absent')
        return undefined;
    return overBranches(value, scope, (one, inner) => {
        if (isList && one.kind === 'list')
            return { ...one, span };
        const string = concatenate([{ value: one, text: 'parameter', span }], span, inner);
        if (!isList || string.kind !== 'string')
            return string;
        return list(string.pieces, span);
    });
}
/** A parameter without a value, as one branch for each value it may have. */
function oneOf(name, allowed, span, scope) {
    const symbol = `${scope.template.path}#${name}`;
    const branches = branchesUnder(allowed.map((item) => ({
        guard: { symbol, text: name, holds: item.text, span },
        value: stringOf(item.pieces, span),
    })), scope);
    const [only] = branches;
    if (branches.length === 1 && only !== undefined)
        return only.value;
    if (branches.length === 0)
        return stringOf([hole(name, span, scope, { reason: 'parameter' })], span);
    return { kind: 'alternatives', branches, span };
}
function list(pieces, span) {
    const parts = splitPieces(pieces, ',').map(trimmed);
    // A hole alone may be several items.
    const [open] = parts.flatMap((part) => manyIn(part) ?? []);
    const items = parts
        .filter((part) => manyIn(part) === undefined)
        .map((part) => stringOf(part, span));
    return open === undefined ? { kind: 'list', items, span } : { kind: 'list', items, open, span };
}
function manyIn(part) {
    const [only] = part;
    return part.length === 1 && only?.kind === 'unresolved' && only.shape === 'any' ? only : undefined;
}
function trimmed(pieces) {
    const text = markedText(pieces);
    const start = text.length - text.trimStart().length;
    return slicePieces(pieces, start, Math.max(text.trimEnd().length, start));
}
/** Identifiers and numbers hold neither `:` nor `/`; a string may be anything. */
function shapeOf(type) {
    if (type === 'Number' || /^AWS::EC2::[A-Za-z]+::Id$/.test(type))
        return 'name';
    return 'any';
}

;// CONCATENATED MODULE: ./lib/src/evaluate/cloudformation/stack-output.js


const prefix = 'Outputs.';
/** What `Fn::GetAtt` of a nested stack's output yields; undefined where its template is not in the tree. */
function stackOutput(stack, attribute, span, scope) {
    if (!attribute.startsWith(prefix))
        return undefined;
    const nested = scope.nested(stack);
    const name = attribute.slice(prefix.length);
    const node = childNode(childNode(nested?.template.outputs, name), 'Value');
    if (nested === undefined || node === undefined)
        return undefined;
    const inner = reading(nested, scope, `output ${nested.template.path}#${name}`);
    if (inner === undefined)
        return undefined;
    const value = inner.evaluate(node, inner);
    return value.kind === 'string' || value.kind === 'alternatives' ? { ...value, span } : value;
}

;// CONCATENATED MODULE: ./lib/src/evaluate/cloudformation/reference.js









/** `Ref`: a pseudo parameter, a parameter, or what a resource's type yields. */
function refValue(written, span, scope) {
    const name = scope.template.renames.get(written) ?? written;
    const pseudo = pseudoParameter(name, span, scope);
    if (pseudo !== undefined)
        return pseudo;
    const parameter = scope.template.parameters.get(name);
    if (parameter !== undefined)
        return parameterValue(name, parameter, span, scope);
    const resource = scope.template.resources.get(name);
    if (resource === undefined)
        return hole(name, span, scope, { reason: 'undeclared' });
    return resourceRef(resource, span, scope);
}
function resourceRef(resource, span, scope) {
    const reference = { address: scope_addressOf(resource.id, scope), attribute: 'Ref' };
    const shape = arnShape(resource.type);
    if (shape?.ref === 'arn')
        return arnOf(resource, shape.arn, resource.id, span, reference, scope);
    if (shape?.ref !== undefined && shape.ref !== 'id') {
        const named = namedBy(resource, shape.ref, span, reference, scope);
        if (named !== undefined)
            return named;
    }
    const isName = shape?.ref !== undefined || /^AWS::EC2::/.test(resource.type);
    return reference_open(resource.id, span, reference, isName ? nameShape(resource.type) : 'any', resource, scope);
}
/** The text of a name property, where it is one string. */
function namedBy(resource, property, span, reference, scope) {
    const value = physicalName(resource, property, scope);
    return value?.kind === 'string' ? { ...value, span, reference } : undefined;
}
/** `Fn::GetAtt`, also with an intrinsic in its name. */
function attributeValue(argument, scope) {
    const { span } = argument;
    const target = attributeTarget(argument);
    const id = target === undefined ? undefined : plainText(target.id, scope);
    const attribute = target === undefined ? undefined : plainText(target.attribute, scope);
    if (target === undefined || id === undefined || attribute === undefined) {
        return hole(describe(argument), span, scope, { reason: 'opaque' });
    }
    return namedAttribute(id, attribute, span, scope);
}
function plainText(node, scope) {
    const text = scalarText(node);
    if (text !== undefined)
        return text;
    const value = scope.evaluate(node, scope);
    if (value.kind !== 'string' || value.pieces.length === 0)
        return undefined;
    let known = '';
    for (const piece of value.pieces) {
        if (piece.kind !== 'literal')
            return undefined;
        known += piece.text;
    }
    return known;
}
/** An attribute of a resource by its name. */
function namedAttribute(id, attribute, span, scope) {
    const [first = '', ...rest] = attribute.split('.');
    const renamed = scope.template.renames.get(`${id}.${first}`);
    if (renamed !== undefined) {
        const inner = rest.join('.');
        return inner === ''
            ? refValue(renamed, span, scope)
            : namedAttribute(renamed, inner, span, scope);
    }
    const text = `${id}.${attribute}`;
    const resource = scope.template.resources.get(id);
    if (resource === undefined)
        return hole(text, span, scope, { reason: 'undeclared' });
    const output = stackOutput(resource, attribute, span, scope);
    if (output !== undefined)
        return output;
    const reference = { address: scope_addressOf(id, scope), attribute };
    const arn = attributeArn(resource.type, attribute);
    if (arn !== undefined)
        return arnOf(resource, arn, text, span, reference, scope);
    const named = nameAttribute(resource, attribute);
    if (named !== undefined) {
        const value = namedBy(resource, named, span, reference, scope);
        if (value !== undefined)
            return value;
    }
    return reference_open(text, span, reference, attributeShape(resource, attribute), resource, scope);
}
/** The property whose value the attribute repeats. */
function nameAttribute(resource, attribute) {
    if (resource.type === 'AWS::StepFunctions::StateMachine' && attribute === 'Name') {
        return 'StateMachineName';
    }
    return /^(?:[A-Z][A-Za-z]*)?Name$/.test(attribute) ? attribute : undefined;
}
function attributeShape(resource, attribute) {
    if (isForeign(resource.type))
        return 'any';
    const last = attribute.slice(attribute.lastIndexOf('.') + 1);
    if (/Arn$/.test(last))
        return 'arn';
    if (/(?:Id|Name)$/.test(last))
        return nameShape(resource.type);
    return 'any';
}
function isForeign(type) {
    return (type.startsWith('Custom::') ||
        type === 'AWS::CloudFormation::CustomResource' ||
        type === 'AWS::CloudFormation::Stack' ||
        type === 'AWS::Serverless::Application');
}
/** A hole for what the service or another program decides. */
function reference_open(text, span, reference, shape, resource, scope) {
    if (resource.type === 'AWS::CloudFormation::Stack' ||
        resource.type === 'AWS::Serverless::Application') {
        return hole(text, span, scope, { reason: 'nested-stack', shape, reference });
    }
    if (isForeign(resource.type)) {
        return hole(text, span, scope, { reason: 'custom-resource', shape, reference });
    }
    return stringOf([hole(text, span, scope, { reason: 'computed-attribute', shape, reference })], span);
}

;// CONCATENATED MODULE: ./lib/src/evaluate/cloudformation/lists.js








/** `Fn::Join`: the items of a list with a delimiter between them. */
function joinValue(argument, scope) {
    const [delimiterNode, listNode] = argument.kind === 'list' ? argument.items : [];
    const text = `Fn::Join(${describe(argument).slice(1, -1)})`;
    if (delimiterNode === undefined || listNode === undefined) {
        return hole(text, argument.span, scope, { reason: 'invalid' });
    }
    const delimiter = {
        value: scope.evaluate(delimiterNode, scope),
        text: describe(delimiterNode),
        span: delimiterNode.span,
    };
    if (listNode.kind === 'list' && intrinsicOf(listNode) === undefined) {
        const items = listNode.items.map((item) => ({
            value: scope.evaluate(item, scope),
            text: describe(item),
            span: item.span,
        }));
        return joined(items, delimiter, argument.span, text, scope);
    }
    return overBranches(scope.evaluate(listNode, scope), scope, (value, inner) => {
        if (value.kind === 'list' && value.open === undefined) {
            const items = value.items.map((item) => ({
                value: item,
                text: describe(listNode),
                span: item.span,
            }));
            return joined(items, delimiter, argument.span, text, inner);
        }
        const part = { value, text: describe(listNode), span: listNode.span };
        if (value.kind === 'string')
            return concatenate([part], argument.span, inner);
        return stringOf([hole(text, argument.span, inner, { reason: reasonOf(value) })], argument.span);
    });
}
function joined(items, delimiter, span, text, scope) {
    const present = items.filter((item) => item.value.kind !== 'absent');
    // A list that may be shorter than it looks changes the number of delimiters.
    const flat = present.flatMap((item) => {
        if (item.value.kind !== 'list')
            return [item];
        return item.value.items.map((value) => ({ ...item, value }));
    });
    if (flat.some((item) => mayBeAbsent(item.value))) {
        return stringOf([hole(text, span, scope, { reason: 'undecided-condition' })], span);
    }
    const parts = flat.flatMap((item, i) => (i === 0 ? [item] : [delimiter, item]));
    return concatenate(parts, span, scope);
}
function mayBeAbsent(value) {
    return (value.kind === 'alternatives' && value.branches.some((branch) => branch.value.kind === 'absent'));
}
/** `Fn::Split`: a list of the parts between delimiters; unknown where a hole may hold the delimiter. */
function splitValue(argument, scope) {
    const [delimiterNode, sourceNode] = argument.kind === 'list' ? argument.items : [];
    const text = `Fn::Split(${describe(argument).slice(1, -1)})`;
    const span = argument.span;
    const delimiter = delimiterNode === undefined ? undefined : (0,model_value/* textOf */.b6)(scope.evaluate(delimiterNode, scope));
    if (sourceNode === undefined || delimiter === undefined || delimiter === '') {
        return hole(text, span, scope, { reason: 'invalid' });
    }
    return overBranches(scope.evaluate(sourceNode, scope), scope, (value, inner) => {
        const pieces = value.kind === 'string' ? value.pieces : value.kind === 'unresolved' ? [value] : undefined;
        if (pieces === undefined)
            return hole(text, span, inner, { reason: 'invalid' });
        const known = pieces.flatMap((piece) => spelledOut(piece, inner));
        const holes = known.filter((piece) => piece.kind === 'unresolved');
        const unsafe = holes.find((piece) => mayHold(piece, delimiter));
        if (unsafe !== undefined)
            return hole(text, span, inner, { reason: unsafe.reason });
        const items = splitPieces(known, delimiter).map((part) => stringOf(part, span));
        return { kind: 'list', items, span };
    });
}
/** An ARN whose fields are known, as pieces; the part that the service names stays a hole. */
function spelledOut(piece, scope) {
    if (piece.kind === 'literal' || piece.pattern === undefined)
        return [piece];
    return piece.pattern.map((part) => {
        const { span } = piece;
        if (typeof part === 'string')
            return { kind: 'literal', text: part, span, exact: false };
        const pseudo = pseudoOf(part.shape);
        const known = pseudo === undefined ? undefined : pseudoParameter(pseudo, span, scope);
        const whole = known === undefined ? undefined : wholeHole(known);
        if (whole !== undefined)
            return whole;
        const id = localId(piece.reference, scope);
        const name = id === undefined ? undefined : wholeHole(refValue(id, span, scope));
        if (name?.shape === part.shape)
            return name;
        const { reason } = piece;
        return hole(`Fn::Select(name, ${piece.text})`, span, scope, { reason, shape: part.shape });
    });
}
function pseudoOf(shape) {
    if (shape === 'partition')
        return 'AWS::Partition';
    if (shape === 'region')
        return 'AWS::Region';
    return shape === 'account' ? 'AWS::AccountId' : undefined;
}
function mayHold(piece, delimiter) {
    switch (piece.shape) {
        case 'partition':
        case 'region':
        case 'account':
        case 'name':
            return !/[:/]/.test(delimiter);
        case 'field':
            return !delimiter.includes(':');
        case 'arn':
        case 'any':
            return true;
    }
}
/** `Fn::Select`: one item of a list by its index. */
function selectValue(argument, scope) {
    const [indexNode, listNode] = argument.kind === 'list' ? argument.items : [];
    const text = `Fn::Select(${describe(argument).slice(1, -1)})`;
    const span = argument.span;
    if (indexNode === undefined || listNode === undefined) {
        return hole(text, span, scope, { reason: 'invalid' });
    }
    return overBranches(scope.evaluate(indexNode, scope), scope, (indexValue, outer) => overBranches(outer.evaluate(listNode, outer), outer, (list, inner) => {
        const index = indexValue.kind === 'number' ? indexValue.value : Number((0,model_value/* textOf */.b6)(indexValue));
        if (list.kind === 'list' && Number.isInteger(index) && index >= 0) {
            const item = list.items[index];
            if (item !== undefined)
                return item;
            if (list.open === undefined)
                return hole(text, span, inner, { reason: 'invalid' });
        }
        return stringOf([hole(text, span, inner, { reason: reasonOf(list) })], span);
    }));
}
/** Why something computed from this value is not known. */
function reasonOf(value) {
    const whole = wholeHole(value) ?? (value.kind === 'list' ? value.open : undefined);
    if (whole !== undefined)
        return whole.reason;
    return value.kind === 'list' || value.kind === 'string' ? 'opaque' : 'invalid';
}

;// CONCATENATED MODULE: ./lib/src/evaluate/cloudformation/mapping.js







/**
 * `Fn::FindInMap`. A key that is not known makes every entry of the map an alternative; a default is
 * taken where a known key is missing.
 */
function mappingValue(argument, scope) {
    const [mapNode, topNode, secondNode, optionsNode] = argument.kind === 'list' ? argument.items : [];
    const { span } = argument;
    const text = `Fn::FindInMap(${describe(argument).slice(1, -1)})`;
    if (mapNode === undefined || topNode === undefined || secondNode === undefined) {
        return hole(text, span, scope, { reason: 'invalid' });
    }
    const fallback = childNode(optionsNode, 'DefaultValue');
    const missing = (inner) => fallback === undefined
        ? stringOf([hole(text, span, inner, { reason: 'invalid' })], span)
        : inner.evaluate(fallback, inner);
    const look = (map, keyNode, inner, next) => overBranches(inner.evaluate(keyNode, inner), inner, (key, within) => {
        const known = keyText(key);
        if (known !== undefined) {
            const found = childNode(map, known);
            return found === undefined ? missing(within) : next(found, within);
        }
        return (everyEntry(map, key, keyNode, within, next) ??
            stringOf([hole(text, span, within, { reason: reasonOf(key) })], span));
    });
    return overBranches(scope.evaluate(mapNode, scope), scope, (name, outer) => {
        const known = keyText(name);
        if (known === undefined) {
            return stringOf([hole(text, span, outer, { reason: reasonOf(name) })], span);
        }
        const map = childNode(outer.template.mappings, known);
        if (map === undefined)
            return missing(outer);
        return look(map, topNode, outer, (top, second) => look(top, secondNode, second, (found, inner) => inner.evaluate(found, inner)));
    });
}
function keyText(value) {
    return value.kind === 'number' ? value.text : (0,model_value/* textOf */.b6)(value);
}
/** Each entry of a map under the guard that the unknown key is that entry's; undefined where they are too many. */
function everyEntry(map, key, keyNode, scope, next) {
    const whole = wholeHole(key);
    const entries = entriesOf(map);
    const [first] = entries;
    if (whole === undefined || first === undefined)
        return undefined;
    const told = (entry) => whatIsAssumed(scope.assumed, whole.symbol, entry.key.text);
    const meant = entries.find((entry) => told(entry) === true);
    if (meant !== undefined)
        return next(meant.value, scope);
    const possible = entries.filter((entry) => told(entry) !== false);
    if (possible.length === 0)
        return undefined;
    const values = possible.map((entry) => ({
        guard: { symbol: whole.symbol, text: whole.text, holds: entry.key.text, span: keyNode.span },
        value: next(entry.value, assuming(scope, whole.symbol, entry.key.text)),
    }));
    const texts = new Set(values.map(({ value }) => (0,model_value/* textOf */.b6)(value)));
    const [same] = values;
    if (same !== undefined && texts.size === 1 && !texts.has(undefined))
        return same.value;
    if (values.length > model_value/* maxBranches */.PT)
        return undefined;
    return { kind: 'alternatives', branches: values, span: keyNode.span };
}

;// CONCATENATED MODULE: ./lib/src/evaluate/cloudformation/cidr.js
/** CloudFormation's own bounds: as many blocks, and as many bits below a block's mask. */
const maxBlocks = 256;
/**
 * The first `count` blocks of an IPv4 block that leave `bits` bits for the address, as `Fn::Cidr` gives
 * them; undefined where the block is none, or too small for as many.
 */
function cidrBlocks(block, count, bits) {
    const match = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/.exec(block.trim());
    if (match === null)
        return undefined;
    const [a = 0, b = 0, c = 0, d = 0, mask = 33] = match.slice(1).map(Number);
    if ([a, b, c, d].some((part) => part > 255) || mask > 32)
        return undefined;
    const fits = Number.isInteger(count) && count >= 1 && count <= maxBlocks && Number.isInteger(bits);
    if (!fits || bits < 1 || bits > 32 - mask)
        return undefined;
    const size = 2 ** bits;
    const whole = 2 ** (32 - mask);
    if (count * size > whole)
        return undefined;
    const address = ((a * 256 + b) * 256 + c) * 256 + d;
    const first = address - (address % whole);
    return Array.from({ length: count }, (_, index) => {
        const start = first + index * size;
        const parts = [2 ** 24, 2 ** 16, 2 ** 8, 1].map((unit) => Math.floor(start / unit) % 256);
        return `${parts.join('.')}/${32 - bits}`;
    });
}

;// CONCATENATED MODULE: ./lib/src/evaluate/cloudformation/small-functions.js








/** `Fn::Base64` of text that is known; else a hole. */
function base64Value(argument, scope) {
    const { span } = argument;
    return overBranches(scope.evaluate(argument, scope), scope, (value, inner) => {
        const text = (0,model_value/* textOf */.b6)(value);
        if (text === undefined) {
            const name = `Fn::Base64(${describe(argument)})`;
            return stringOf([hole(name, span, inner, { reason: reasonOf(value), shape: 'field' })], span);
        }
        const encoded = Buffer.from(text, 'utf8').toString('base64');
        return stringOf([{ kind: 'literal', text: encoded, span, exact: false }], span);
    });
}
/** `Fn::Length` of a list whose items are all seen. */
function lengthValue(argument, scope) {
    const { span } = argument;
    return overBranches(scope.evaluate(argument, scope), scope, (value, inner) => {
        if (value.kind === 'list' && value.open === undefined) {
            const length = value.items.length;
            return { kind: 'number', value: length, text: String(length), span };
        }
        const name = `Fn::Length(${describe(argument)})`;
        return stringOf([hole(name, span, inner, { reason: reasonOf(value), shape: 'name' })], span);
    });
}
/** `Fn::ToJsonString`: the JSON text of a value, kept as the value. */
function jsonStringValue(argument, scope) {
    return { kind: 'json', value: scope.evaluate(argument, scope), span: argument.span };
}
/** `Fn::Cidr` of a block that is known; else a hole. */
function cidrValue(argument, scope) {
    const { span } = argument;
    const [block, count, bits] = itemsOf(argument).map((item) => scope.evaluate(item, scope));
    const blocks = cidrBlocks((0,model_value/* textOf */.b6)(block) ?? '', numberOf(count), numberOf(bits));
    if (blocks === undefined)
        return computedList('Fn::Cidr', argument, scope);
    const items = blocks.map((text) => stringOf([{ kind: 'literal', text, span, exact: false }], span));
    return { kind: 'list', items, span };
}
function numberOf(value) {
    return value?.kind === 'number' ? value.value : Number((0,model_value/* textOf */.b6)(value) ?? Number.NaN);
}
/** `Fn::GetAZs`: the zones that the account sees in a Region. */
function zonesValue(argument, scope) {
    return computedList('Fn::GetAZs', argument, scope);
}
/** A list that the template does not decide. */
function computedList(name, argument, scope) {
    const args = argument.kind === 'list' && intrinsicOf(argument) === undefined
        ? describe(argument).slice(1, -1)
        : describe(argument);
    const text = `${name}(${args})`;
    return hole(text, argument.span, scope, { reason: 'opaque', shape: 'any' });
}

;// CONCATENATED MODULE: ./lib/src/evaluate/cloudformation/sub.js






/** `Fn::Sub`, with or without its own map of variables. */
function subValue(argument, scope) {
    const [template, variables] = argument.kind === 'list' ? [argument.items[0], argument.items[1]] : [argument, undefined];
    if (template?.kind !== 'scalar') {
        return hole(describe(argument), argument.span, scope, { reason: 'invalid' });
    }
    return concatenate(partsOf(template, variables, scope), argument.span, scope);
}
/** The literal runs and placeholders of a `Sub` string, in order. `${!x}` is the text `${x}`. */
function partsOf(template, variables, scope) {
    const text = markedText(template.pieces);
    const parts = [];
    const literal = (from, to) => {
        const pieces = slicePieces(template.pieces, from, to);
        if (pieces.length > 0)
            parts.push(literalPart(pieces, template.span));
    };
    let from = 0;
    while (true) {
        const open = text.indexOf('${', from);
        const close = open < 0 ? -1 : text.indexOf('}', open);
        if (open < 0 || close < 0)
            break;
        if (text[open + 2] === '!') {
            literal(from, open + 2);
            literal(open + 3, close + 1);
        }
        else {
            literal(from, open);
            const name = text.slice(open + 2, close).trim();
            const span = spanOfPieces(slicePieces(template.pieces, open, close + 1), template.span);
            parts.push({ value: placeholder(name, variables, span, scope), text: name, span });
        }
        from = close + 1;
    }
    literal(from, text.length);
    return parts;
}
function literalPart(pieces, otherwise) {
    const span = spanOfPieces(pieces, otherwise);
    return { value: stringOf(pieces, span), text: '', span };
}
function placeholder(name, variables, span, scope) {
    const own = childNode(variables, name);
    if (own !== undefined)
        return scope.evaluate(own, scope);
    const dot = name.indexOf('.');
    const isAttribute = dot > 0 && !name.includes('::');
    return isAttribute
        ? namedAttribute(name.slice(0, dot), name.slice(dot + 1), span, scope)
        : refValue(name, span, scope);
}

;// CONCATENATED MODULE: ./lib/src/evaluate/cloudformation/values.js
const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
/**
 * A scalar as CloudFormation takes it: unquoted booleans, numbers and null mean themselves, whether
 * the template is JSON or YAML; a date such as `2012-10-17` and digits with a leading zero are text.
 */
function scalarValue(node) {
    const { text, span, pieces } = node;
    const [only] = pieces;
    if (node.style === 'plain') {
        if (pieces.length === 1 && only?.kind === 'unresolved')
            return only;
        const word = text.toLowerCase();
        if (word === 'true' || word === 'false')
            return { kind: 'bool', value: word === 'true', span };
        if (text === '' || text === '~' || word === 'null')
            return { kind: 'null', span };
        if (number.test(text))
            return { kind: 'number', value: Number(text), text, span };
    }
    return { kind: 'string', pieces, span };
}

;// CONCATENATED MODULE: ./lib/src/evaluate/cloudformation/expression.js













/**
 * The value of an expression of a template. Whatever the template does not decide is a hole or an
 * alternative; nothing throws, and depth and work are bounded.
 */
function evaluate(node, scope) {
    scope.log.work.steps -= 1;
    if (scope.depth > maxDepth || scope.log.work.steps < 0) {
        const reason = scope.depth > maxDepth ? 'too-deep' : 'too-large';
        return hole(describe(node).slice(0, 100), node.span, scope, { reason });
    }
    const inner = { ...scope, depth: scope.depth + 1 };
    const call = intrinsicOf(node);
    if (call !== undefined)
        return callValue(call, node, inner);
    switch (node.kind) {
        case 'scalar': {
            const value = scalarValue(node);
            return value.kind === 'string' ? withDynamicReferences(value, inner) : value;
        }
        case 'list':
            return listValue(node, inner);
        case 'map':
            return mapValue(node, inner);
    }
}
function callValue(call, node, scope) {
    const { argument } = call;
    const located = (value) => value.kind === 'string' || value.kind === 'alternatives' ? { ...value, span: node.span } : value;
    switch (call.name) {
        case 'Ref': {
            const name = scalarText(argument) ?? (0,model_value/* textOf */.b6)(scope.evaluate(argument, scope));
            if (name === undefined)
                return opaque(node, scope);
            return located(refValue(name, argument.span, scope));
        }
        case 'Fn::GetAtt':
            return located(attributeValue(argument, scope));
        case 'Fn::Sub':
            return located(subValue(argument, scope));
        case 'Fn::Join':
            return located(joinValue(argument, scope));
        case 'Fn::Split':
            return splitValue(argument, scope);
        case 'Fn::Select':
            return selectValue(argument, scope);
        case 'Fn::If':
            return ifValue(argument, node, scope);
        case 'Fn::FindInMap':
            return mappingValue(argument, scope);
        case 'Fn::ImportValue':
            return located(importValue(argument, scope));
        case 'Fn::Base64':
            return located(base64Value(argument, scope));
        case 'Fn::Length':
            return lengthValue(argument, scope);
        case 'Fn::ToJsonString':
            return jsonStringValue(argument, scope);
        case 'Fn::GetAZs':
            return zonesValue(argument, scope);
        case 'Fn::Cidr':
            return cidrValue(argument, scope);
        case 'Fn::Transform':
            return hole(describe(node), node.span, scope, { reason: 'macro' });
        default:
            return opaque(node, scope);
    }
}
function opaque(node, scope) {
    return hole(describe(node), node.span, scope, { reason: 'opaque' });
}
/** `Fn::If`: the branch of a condition that is decided, else both. */
function ifValue(argument, node, scope) {
    const [nameNode, yes, no] = argument.kind === 'list' ? argument.items : [];
    const name = scalarText(nameNode) ?? conditionOf(nameNode);
    if (name === undefined || yes === undefined || no === undefined) {
        return hole(describe(node), node.span, scope, { reason: 'invalid' });
    }
    const decision = decideNamed(name, scope);
    if (decision.kind === 'decided')
        return scope.evaluate(decision.value ? yes : no, scope);
    const span = nameNode?.span ?? node.span;
    const branches = [yes, no].map((branch, i) => {
        const guard = guardOf(decision, i === 0, span);
        return { guard, value: scope.evaluate(branch, assuming(scope, guard.symbol, guard.holds)) };
    });
    return { kind: 'alternatives', branches, span: node.span };
}
function conditionOf(node) {
    const call = intrinsicOf(node);
    return call?.name === 'Condition' ? scalarText(call.argument) : undefined;
}
function listValue(node, scope) {
    const items = [];
    for (const item of node.items) {
        const value = scope.evaluate(item, scope);
        if (value.kind !== 'absent')
            items.push(value);
    }
    const list = { kind: 'list', items, span: node.span };
    return node.open === undefined ? list : { ...list, open: node.open };
}
function mapValue(node, scope) {
    let open = node.open;
    const entries = [];
    for (const { key, value: child } of node.entries) {
        if (key.text === 'Fn::Transform' || key.text.startsWith('Fn::ForEach::')) {
            open ??= hole(key.text, key.span, scope, { reason: 'macro' });
            continue;
        }
        const value = scope.evaluate(child, scope);
        if (value.kind === 'absent')
            continue;
        open ??= key.pieces.find((piece) => piece.kind === 'unresolved');
        entries.push({ key: { kind: 'string', pieces: key.pieces, span: key.span }, value });
    }
    const map = { kind: 'map', entries, span: node.span };
    return open === undefined ? map : { ...map, open };
}

;// CONCATENATED MODULE: ./lib/src/evaluate/cloudformation/parameter-files.js




/** The parameter values that files and settings give; settings win, then later files. */
function givenParameters(settings, tree, notAnalysed) {
    const given = new Map();
    for (const path of settings.parameterFiles ?? []) {
        const file = tree.read(path);
        if ((0,source/* isUnreadable */.G)(file)) {
            const { unreadable: reason, text } = file;
            notAnalysed.push({ file: path, span: undefined, reason, text });
            continue;
        }
        const { nodes } = /\.ya?ml$/.test(path) ? (0,yaml_yaml.parseYaml)(file) : (0,json_json/* parseJson */.q)(file);
        for (const [name, value] of parametersIn(nodes[0]))
            given.set(name, value);
    }
    for (const [name, value] of settings.parameters ?? [])
        given.set(name, value);
    return given;
}
/** The list of the command line, the map of CodePipeline (`Parameters`), or a plain map. */
function parametersIn(node) {
    if (node?.kind === 'list') {
        return node.items.flatMap((item) => {
            const name = childText(item, 'ParameterKey');
            const value = childText(item, 'ParameterValue');
            return name === undefined || value === undefined ? [] : [[name, value]];
        });
    }
    const map = childNode(node, 'Parameters') ?? node;
    return entriesOf(map).flatMap(({ key, value }) => {
        const text = scalarText(value) ?? listText(value);
        return text === undefined ? [] : [[key.text, text]];
    });
}
function listText(node) {
    if (node.kind !== 'list')
        return undefined;
    return node.items.flatMap((item) => scalarText(item) ?? []).join(',');
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/src/evaluate/cloudformation/sam/build.js



/** The syntax tree of what a transform adds; all of it points at `span`, the nodes inside keep theirs. */
function build(value, span) {
    if (typeof value === 'string')
        return node_access_scalarNode(value, span);
    if (typeof value === 'boolean')
        return { ...node_access_scalarNode(String(value), span), style: 'plain' };
    if (isList(value)) {
        const items = value.flatMap((item) => (item === undefined ? [] : [build(item, span)]));
        return { kind: 'list', items, tag: undefined, span };
    }
    if (isNode(value))
        return value;
    const entries = Object.entries(value).flatMap(([key, item]) => item === undefined ? [] : [{ key: node_access_scalarNode(key, span), value: build(item, span) }]);
    return { kind: 'map', entries, tag: undefined, span };
}
function isList(value) {
    return Array.isArray(value);
}
function isNode(value) {
    return 'span' in value && 'kind' in value;
}
const ref = (id) => ({ Ref: id });
const attribute = (id, name) => ({ 'Fn::GetAtt': [id, name] });
const allow = (action, resource) => ({
    Action: action,
    Effect: 'Allow',
    Resource: resource,
});
/** An inline policy of a role. */
const inlinePolicy = (name, statements) => ({
    PolicyName: name,
    PolicyDocument: { Statement: statements },
});
/** The trust policy that lets a service assume a role. */
const trust = (service) => ({
    Version: '2012-10-17',
    Statement: [{ Action: ['sts:AssumeRole'], Effect: 'Allow', Principal: { Service: [service] } }],
});
/** The text of a tree, to tell equal documents. */
function build_shapeOf(node) {
    return JSON.stringify(node, (key, value) => key === 'span' || key === 'pieces' || key === 'style' ? undefined : value);
}
/** The ten digits by which the transform tells logical ids apart: the SHA-1 of a text, or of an expression as JSON. */
function hashOf(value) {
    const text = typeof value === 'string' ? value : JSON.stringify(plain(value));
    return (0,external_node_crypto_.createHash)('sha1').update(text, 'utf8').digest('hex').slice(0, 10);
}
/** An expression as the transform has it: long forms, keys in order. */
function plain(node) {
    const call = node.tag === undefined ? undefined : intrinsicOf(node);
    if (call !== undefined) {
        const { name, argument } = call;
        const isPath = name === 'Fn::GetAtt' && argument.kind === 'scalar';
        return { [name]: isPath ? argument.text.split('.') : plain(argument) };
    }
    if (node.kind === 'scalar')
        return node.text;
    if (node.kind === 'list')
        return node.items.map(plain);
    return Object.fromEntries(node.entries
        .map(({ key, value }) => [key.text, plain(value)])
        .sort(([a], [b]) => (a < b ? -1 : 1)));
}

;// CONCATENATED MODULE: ./lib/src/evaluate/cloudformation/sam/context.js





/** Adds a resource to the transformed template. */
function declare(context, declared) {
    const { id, type, span, origin, condition } = declared;
    const written = (key) => {
        const entry = entryNode(origin?.body, key);
        return entry === undefined ? [] : [entry];
    };
    const properties = build(declared.properties, span);
    const conditionEntry = condition === undefined ? [] : [{ key: node_access_scalarNode('Condition', span), value: condition }];
    const body = {
        kind: 'map',
        entries: [
            { key: node_access_scalarNode('Type', span), value: node_access_scalarNode(type, span) },
            ...(origin === undefined ? conditionEntry : written('Condition')),
            ...written('Metadata'),
            { key: node_access_scalarNode('Properties', span), value: properties },
        ],
        tag: undefined,
        span: origin?.body.span ?? span,
    };
    context.out.set(id, { id, type, body, span, generated: origin === undefined });
}
/** The text of a literal or of a parameter's value; undefined for everything that deployment decides. */
function knownText(node, context) {
    if (node === undefined)
        return undefined;
    const text = scalarText(node);
    if (text !== undefined)
        return text;
    return (0,model_value/* textOf */.b6)(context.scope.evaluate(node, context.scope));
}
/** The logical id that a `Ref` or `GetAtt` names, or a string says. */
function targetId(node) {
    const call = intrinsicOf(node);
    if (call === undefined)
        return scalarText(node);
    if (call.name === 'Ref')
        return scalarText(call.argument);
    if (call.name !== 'Fn::GetAtt')
        return undefined;
    const text = scalarText(call.argument);
    if (text !== undefined)
        return text.split('.')[0];
    return call.argument.kind === 'list' ? scalarText(call.argument.items[0]) : undefined;
}
function context_propertiesOf(declaration) {
    return childNode(declaration.body, 'Properties');
}
/** A logical id's suffix for text that is not alphanumeric: the first ten digits of its SHA-1, as SAM makes it. */
function idSuffix(text) {
    if (/^[A-Za-z0-9]+$/.test(text))
        return text;
    return text === '' ? '' : (0,external_node_crypto_.createHash)('sha1').update(text, 'utf8').digest('hex').slice(0, 10);
}
/** True where a property is there and does not say `false` or no value. */
function isSet(node) {
    if (node === undefined)
        return false;
    const call = intrinsicOf(node);
    if (call?.name === 'Ref' && scalarText(call.argument) === 'AWS::NoValue')
        return false;
    if (node.kind !== 'scalar')
        return true;
    const text = node.text.toLowerCase();
    return !(node.style === 'plain' &&
        (text === '' || text === 'null' || text === '~' || text === 'false'));
}
/** An ARN's text with account and region open, as the transform writes it. */
function arnText(context, service, resource) {
    return `arn:${context.partition}:${service}:\${AWS::Region}:\${AWS::AccountId}:${resource}`;
}

;// CONCATENATED MODULE: ./lib/src/evaluate/cloudformation/sam/api-domain.js



/** The private custom domain of a REST API, which has a resource policy of its own. */
function declarePrivateDomain(source, context) {
    const entry = entryNode(context_propertiesOf(source), 'Domain');
    const domain = entry?.value;
    const name = childNode(domain, 'DomainName');
    if (entry === undefined || name === undefined)
        return;
    if (childText(domain, 'EndpointConfiguration') !== 'PRIVATE')
        return;
    const id = `ApiGatewayDomainNameV2${hashOf(knownText(name, context) ?? name)}`;
    declare(context, {
        id,
        type: 'AWS::ApiGateway::DomainNameV2',
        span: entry.key.span,
        condition: childNode(source.body, 'Condition'),
        properties: { DomainName: name, Policy: childNode(domain, 'Policy') },
    });
    context.renames.set(`${source.id}.DomainNameV2`, id);
}

;// CONCATENATED MODULE: ./lib/src/evaluate/cloudformation/sam/api-events.js




/** The REST API, stage and route of an `Api` event; the route is noted for the API's resource policy. */
function apiOf(event, context) {
    const given = childNode(event.properties, 'RestApiId');
    const explicit = isSet(given) ? given : undefined;
    const id = explicit === undefined ? 'ServerlessRestApi' : targetId(explicit);
    const path = knownText(childNode(event.properties, 'Path'), context) ?? '/';
    const method = (knownText(childNode(event.properties, 'Method'), context) ?? 'any').toLowerCase();
    if (id !== undefined)
        noteRoute(id, path, method, event, context);
    return {
        id: explicit ?? ref('ServerlessRestApi'),
        stage: stageOf(explicit, id, context),
        path,
        method,
    };
}
function noteRoute(api, path, method, event, context) {
    const resourcePolicy = childNode(childNode(event.properties, 'Auth'), 'ResourcePolicy');
    const routes = context.routes.get(api) ?? [];
    routes.push({ path, method, resourcePolicy });
    context.routes.set(api, routes);
}
function stageOf(explicit, id, context) {
    if (explicit === undefined)
        return 'Prod';
    const api = id === undefined ? undefined : context.source.get(id);
    if (api === undefined)
        return 'AllStages';
    return childText(context_propertiesOf(api), 'StageName') ?? 'Stage';
}
/** The HTTP API and route of an `HttpApi` event; without a route it is the default one. */
function httpApiOf(event, context) {
    const given = childNode(event.properties, 'ApiId');
    const explicit = isSet(given) ? given : undefined;
    const id = (explicit === undefined ? 'ServerlessHttpApi' : targetId(explicit)) ?? '';
    if (explicit === undefined && !context.out.has('ServerlessHttpApi')) {
        const name = 'ServerlessHttpApi';
        const body = build({ Type: 'AWS::ApiGatewayV2::Api', Properties: {} }, event.span);
        context.out.set(name, {
            id: name,
            type: 'AWS::ApiGatewayV2::Api',
            body,
            span: event.span,
            generated: true,
        });
    }
    const path = childText(event.properties, 'Path') ?? '$default';
    const method = childText(event.properties, 'Method') ?? 'x-amazon-apigateway-any-method';
    return {
        id: explicit ?? ref('ServerlessHttpApi'),
        path,
        method: method.toLowerCase(),
        api: id,
        coveredBy: (functionId) => routesTo(functionId, context.source.get(id)),
    };
}
function isAnyMethod(method) {
    return method === 'any' || method === 'x-amazon-apigateway-any-method';
}
/** True where the `$default` path of a definition is integrated with the function. */
function routesTo(functionId, api) {
    if (api === undefined)
        return false;
    const body = childNode(context_propertiesOf(api), 'DefinitionBody');
    const path = childNode(childNode(body, 'paths'), '$default');
    const method = entriesOf(path).find((entry) => isAnyMethod(entry.key.text.toLowerCase()));
    const uri = childNode(childNode(method?.value, 'x-amazon-apigateway-integration'), 'uri');
    return uri !== undefined && describe(uri).includes(`\${${functionId}.`);
}
/** A path as permissions have it: no slash at the end, a wildcard for every path parameter. */
function routePath(path, kind = 'rest') {
    const trimmed = path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;
    return kind === 'rest'
        ? openParameters(trimmed)
        : trimmed.replace(/\{(?:[a-zA-Z0-9._-]+|proxy\+)\}/g, '*');
}
/** A path with a wildcard for every path parameter, greedy ones included. */
function openParameters(path) {
    return path.replace(/\{[a-zA-Z0-9._-]+\+?\}/g, '*');
}

;// CONCATENATED MODULE: ./lib/src/evaluate/cloudformation/sam/resource-policy.js


/** The `execute-api` resources of a path's methods. */
function methodResources(stage, methods, path) {
    return methods.map((method) => {
        const name = method.toLowerCase();
        const any = name === 'any' || name === 'x-amazon-apigateway-any-method';
        const text = `execute-api:/\${__Stage__}/${any ? '*' : method.toUpperCase()}${openParameters(path)}`;
        return { 'Fn::Sub': [text, { __Stage__: stage }] };
    });
}
/**
 * The statements that a SAM resource policy's allow and deny lists stand for; `text` is what the template
 * knows of an entry.
 */
function policyStatements(policy, resources, text) {
    const statement = (Effect, Principal, Condition) => ({
        Effect,
        Action: 'execute-api:Invoke',
        Resource: resources,
        Principal,
        Condition,
    });
    const openBut = (condition) => [
        statement('Allow', '*'),
        statement('Deny', '*', condition),
    ];
    const accounts = (key, effect) => {
        const list = listAt(policy, key);
        return list.length === 0 ? [] : [statement(effect, { AWS: list })];
    };
    const addresses = (key, operator) => {
        const list = listAt(policy, key);
        return list.length === 0 ? [] : openBut({ [operator]: { 'aws:SourceIp': list } });
    };
    const networks = (side, operator) => {
        const plain = listAt(policy, `SourceVpc${side}`);
        const starting = (prefix) => plain.filter((item) => text(item)?.startsWith(prefix));
        const vpcs = [...starting('vpc-'), ...listAt(policy, `IntrinsicVpc${side}`)];
        const endpoints = [...starting('vpce-'), ...listAt(policy, `IntrinsicVpce${side}`)];
        if (vpcs.length === 0 && endpoints.length === 0)
            return [];
        const keys = {
            'aws:SourceVpc': vpcs.length === 0 ? undefined : vpcs,
            'aws:SourceVpce': endpoints.length === 0 ? undefined : endpoints,
        };
        return openBut({ [operator]: keys });
    };
    return [
        ...accounts('AwsAccountWhitelist', 'Allow'),
        ...accounts('AwsAccountBlacklist', 'Deny'),
        ...addresses('IpRangeWhitelist', 'NotIpAddress'),
        ...addresses('IpRangeBlacklist', 'IpAddress'),
        ...networks('Blacklist', 'StringEquals'),
        ...networks('Whitelist', 'StringNotEquals'),
    ];
}
function listAt(policy, key) {
    const found = childNode(policy, key);
    if (found === undefined)
        return [];
    return found.kind === 'list' ? itemsOf(found) : [found];
}

;// CONCATENATED MODULE: ./lib/src/evaluate/cloudformation/sam/api.js





/** A serverless REST API: the API with its resource policy, its stage, and its authorizers' permissions. */
function transformApi(source, context) {
    const { id, span } = source;
    const properties = context_propertiesOf(source);
    const routes = context.routes.get(id) ?? [];
    const stage = childNode(properties, 'StageName') ?? node_access_scalarNode('Prod', span);
    declare(context, {
        id,
        type: 'AWS::ApiGateway::RestApi',
        span,
        origin: source,
        properties: {
            Body: bodyOf(properties, routes, stage, context),
            Policy: childNode(properties, 'Policy'),
            Name: childNode(properties, 'Name'),
        },
    });
    declareStage(source, stage, context);
    declarePrivateDomain(source, context);
    const auth = childNode(properties, 'Auth');
    const condition = childNode(source.body, 'Condition');
    authorizerPermissions(id, auth, condition, 'rest', context);
}
/** The API that functions share where they name none. */
function implicitApi(context, globals) {
    const id = 'ServerlessRestApi';
    const routes = context.routes.get(id) ?? [];
    if (routes.length === 0 || context.source.has(id))
        return;
    const first = [...context.source.values()].find((declaration) => declaration.type.startsWith('AWS::Serverless::'));
    if (first === undefined)
        return;
    const { span } = first;
    const auth = childNode(childNode(globals, 'Api'), 'Auth');
    const properties = build({ Auth: auth }, span);
    declare(context, {
        id,
        type: 'AWS::ApiGateway::RestApi',
        span,
        properties: { Body: bodyOf(properties, routes, node_access_scalarNode('Prod', span), context) },
    });
    declare(context, {
        id: `${id}ProdStage`,
        type: 'AWS::ApiGateway::Stage',
        span,
        properties: { StageName: 'Prod', RestApiId: ref(id) },
    });
    context.renames.set(`${id}.Stage`, `${id}ProdStage`);
    authorizerPermissions(id, auth, undefined, 'rest', context);
}
function declareStage(source, stage, context) {
    const { id, span } = source;
    const name = knownText(stage, context);
    const suffix = name !== undefined && /^[A-Za-z0-9]+$/.test(name) ? name : '';
    const stageId = `${id}${suffix}Stage`;
    declare(context, {
        id: stageId,
        type: 'AWS::ApiGateway::Stage',
        span,
        condition: childNode(source.body, 'Condition'),
        properties: { StageName: stage, RestApiId: ref(id) },
    });
    context.renames.set(`${id}.Stage`, stageId);
}
/** The OpenAPI body with the resource policy that API and routes ask for. */
function bodyOf(properties, routes, stage, context) {
    const written = childNode(properties, 'DefinitionBody');
    const policy = resourcePolicy(properties, written, routes, stage, context);
    if (policy === undefined)
        return written;
    const entry = { key: node_access_scalarNode('x-amazon-apigateway-policy', policy.span), value: policy };
    if (written?.kind !== 'map')
        return { kind: 'map', entries: [entry], tag: undefined, span: policy.span };
    const rest = written.entries.filter(({ key }) => key.text !== entry.key.text);
    return { ...written, entries: [...rest, entry] };
}
function resourcePolicy(properties, body, routes, stage, context) {
    const whole = entryNode(childNode(properties, 'Auth'), 'ResourcePolicy');
    const own = routes.filter((route) => route.resourcePolicy !== undefined);
    if (whole === undefined && own.length === 0)
        return undefined;
    const written = childNode(body, 'x-amazon-apigateway-policy');
    const statements = [...statementsIn(childNode(written, 'Statement'))];
    const everywhere = allRoutes(body, routes);
    const text = (node) => knownText(node, context);
    for (const route of own) {
        const resources = methodResources(stage, everywhere.get(route.path) ?? [route.method], route.path);
        const custom = childNode(route.resourcePolicy, 'CustomStatements');
        statements.push(...policyStatements(route.resourcePolicy, resources, text), ...statementsIn(custom));
    }
    if (whole !== undefined) {
        for (const [path, methods] of everywhere) {
            statements.push(...policyStatements(whole.value, methodResources(stage, methods, path), text));
        }
        statements.push(...statementsIn(childNode(whole.value, 'CustomStatements')));
    }
    if (statements.length === 0)
        return undefined;
    const span = whole?.key.span ?? own[0]?.resourcePolicy?.span ?? stage.span;
    return build({ Version: '2012-10-17', Statement: distinctStatements(statements, span) }, span);
}
function distinctStatements(statements, span) {
    const seen = new Set();
    return statements.flatMap((statement) => {
        if (statement === undefined)
            return [];
        const node = build(statement, span);
        const shape = build_shapeOf(node);
        if (seen.has(shape))
            return [];
        seen.add(shape);
        return [node];
    });
}
function statementsIn(node) {
    if (node === undefined)
        return [];
    return node.kind === 'list' ? itemsOf(node) : [node];
}
/** Every path with its methods: of the body as written, and of the events. */
function allRoutes(body, routes) {
    const all = new Map();
    for (const { key, value } of entriesOf(childNode(body, 'paths'))) {
        all.set(key.text, entriesOf(value).map((entry) => entry.key.text));
    }
    for (const { path, method } of routes) {
        const methods = all.get(path) ?? [];
        const name = method === 'any' ? 'x-amazon-apigateway-any-method' : method;
        if (!methods.includes(name))
            methods.push(name);
        all.set(path, methods);
    }
    return all;
}
/** Lets API Gateway invoke the functions that authorize requests. */
function authorizerPermissions(api, auth, condition, kind, context) {
    for (const { key, value } of entriesOf(childNode(auth, 'Authorizers'))) {
        const arn = childNode(value, 'FunctionArn');
        if (arn === undefined)
            continue;
        const off = isSet(childNode(value, 'DisableFunctionDefaultPermissions'));
        const on = isSet(childNode(value, 'EnableFunctionDefaultPermissions'));
        if (kind === 'rest' ? off : !on)
            continue;
        const id = `${api}${key.text}AuthorizerPermission`;
        authorizerPermission(id, arn, ref(api), key.span, condition, kind, context);
    }
}
function authorizerPermission(id, functionArn, apiId, span, condition, kind, context) {
    const resource = '${__ApiId__}/authorizers/*';
    const arn = kind === 'rest'
        ? arnText(context, 'execute-api', resource)
        : `arn:\${AWS::Partition}:execute-api:\${AWS::Region}:\${AWS::AccountId}:${resource}`;
    declare(context, {
        id,
        type: 'AWS::Lambda::Permission',
        span,
        condition,
        properties: {
            Action: 'lambda:InvokeFunction',
            FunctionName: functionArn,
            Principal: 'apigateway.amazonaws.com',
            SourceArn: { 'Fn::Sub': [arn, { __ApiId__: apiId }] },
        },
    });
}
/** A serverless HTTP API: the API and its authorizers' permissions. */
function transformHttpApi(source, context) {
    const { id, span } = source;
    const properties = context_propertiesOf(source);
    declare(context, {
        id,
        type: 'AWS::ApiGatewayV2::Api',
        span,
        origin: source,
        properties: {
            Name: childNode(properties, 'Name'),
            Body: childNode(properties, 'DefinitionBody'),
        },
    });
    const condition = childNode(source.body, 'Condition');
    authorizerPermissions(id, childNode(properties, 'Auth'), condition, 'http', context);
}
/** A WebSocket API: a permission for each route's function, and for the authorizer. */
function transformWebSocketApi(source, context) {
    const { id, span } = source;
    const properties = context_propertiesOf(source);
    const condition = childNode(source.body, 'Condition');
    const stage = childNode(properties, 'StageName') ?? node_access_scalarNode('default', span);
    declare(context, { id, type: 'AWS::ApiGatewayV2::Api', span, origin: source, properties: {} });
    for (const { key, value } of entriesOf(childNode(properties, 'Routes'))) {
        const arn = childNode(value, 'FunctionArn');
        if (arn === undefined)
            continue;
        const bare = key.text.replace('$', '').toLowerCase();
        const name = bare.slice(0, 1).toUpperCase() + bare.slice(1);
        const prefix = `arn:\${AWS::Partition}:execute-api:\${AWS::Region}:\${AWS::AccountId}:\${${id}.ApiId}/`;
        const stageName = childText(properties, 'StageName') ??
            (stage.tag === undefined && stage.kind === 'scalar' ? stage.text : undefined);
        const source_ = stageName === undefined
            ? { 'Fn::Sub': [`${prefix}\${__StageName__}/${key.text}`, { __StageName__: stage }] }
            : { 'Fn::Sub': `${prefix}${stageName}/${key.text}` };
        declare(context, {
            id: `${id}${name}Permission`,
            type: 'AWS::Lambda::Permission',
            span: key.span,
            condition,
            properties: {
                Action: 'lambda:InvokeFunction',
                FunctionName: arn,
                Principal: 'apigateway.amazonaws.com',
                SourceArn: source_,
            },
        });
    }
    const auth = childNode(properties, 'Auth');
    const authorizer = childNode(auth, 'AuthArn');
    if (authorizer === undefined || isSet(childNode(auth, 'InvokeRole')))
        return;
    if (childText(auth, 'AuthType')?.toUpperCase() !== 'CUSTOM')
        return;
    const permission = `${id}AuthorizerPermission`;
    authorizerPermission(permission, authorizer, ref(id), authorizer.span, condition, 'http', context);
}

;// CONCATENATED MODULE: ./lib/src/model/sites/sam-connectors.json
const sam_connectors_namespaceObject = /*#__PURE__*/JSON.parse('[{"source":"AWS::DynamoDB::Table","destination":"AWS::Lambda::Function","type":"AWS_IAM_ROLE_MANAGED_POLICY","attachedToSource":false,"access":{"Read":[{"actions":["dynamodb:DescribeStream","dynamodb:GetRecords","dynamodb:GetShardIterator","dynamodb:ListStreams"],"resources":["%{Source.Arn}/stream/*"]}]}},{"source":"AWS::Events::Rule","destination":"AWS::SNS::Topic","type":"AWS_SNS_TOPIC_POLICY","attachedToSource":false,"access":{"Write":[{"actions":["sns:Publish"],"resources":["%{Destination.Arn}"],"principal":{"Service":"events.amazonaws.com"},"condition":{"ArnEquals":{"aws:SourceArn":"%{Source.Arn}"}}}]}},{"source":"AWS::Events::Rule","destination":"AWS::Events::EventBus","type":"AWS_IAM_ROLE_MANAGED_POLICY","attachedToSource":true,"access":{"Write":[{"actions":["events:PutEvents"],"resources":["%{Destination.Arn}"]}]}},{"source":"AWS::Events::Rule","destination":"AWS::StepFunctions::StateMachine","type":"AWS_IAM_ROLE_MANAGED_POLICY","attachedToSource":true,"access":{"Write":[{"actions":["states:StartExecution"],"resources":["%{Destination.Arn}"]}]}},{"source":"AWS::Events::Rule","destination":"AWS::Lambda::Function","type":"AWS_LAMBDA_PERMISSION","attachedToSource":false,"access":{"Write":{"action":"lambda:InvokeFunction","principal":"events.amazonaws.com","sourceArn":"%{Source.Arn}"}}},{"source":"AWS::Events::Rule","destination":"AWS::SQS::Queue","type":"AWS_SQS_QUEUE_POLICY","attachedToSource":false,"access":{"Write":[{"actions":["sqs:SendMessage"],"resources":["%{Destination.Arn}"],"principal":{"Service":"events.amazonaws.com"},"condition":{"ArnEquals":{"aws:SourceArn":"%{Source.Arn}"}}}]}},{"source":"AWS::Lambda::Function","destination":"AWS::Lambda::Function","type":"AWS_IAM_ROLE_MANAGED_POLICY","attachedToSource":true,"access":{"Write":[{"actions":["lambda:InvokeAsync","lambda:InvokeFunction"],"resources":["%{Destination.Arn}"]}]}},{"source":"AWS::Lambda::Function","destination":"AWS::S3::Bucket","type":"AWS_IAM_ROLE_MANAGED_POLICY","attachedToSource":true,"access":{"Read":[{"actions":["s3:GetObject","s3:GetObjectAcl","s3:GetObjectLegalHold","s3:GetObjectRetention","s3:GetObjectTorrent","s3:GetObjectVersion","s3:GetObjectVersionAcl","s3:GetObjectVersionForReplication","s3:GetObjectVersionTorrent","s3:ListBucket","s3:ListBucketMultipartUploads","s3:ListBucketVersions","s3:ListMultipartUploadParts"],"resources":["%{Destination.Arn}","%{Destination.Arn}/*"]}],"Write":[{"actions":["s3:AbortMultipartUpload","s3:DeleteObject","s3:DeleteObjectVersion","s3:PutObject","s3:PutObjectLegalHold","s3:PutObjectRetention","s3:RestoreObject"],"resources":["%{Destination.Arn}","%{Destination.Arn}/*"]}]}},{"source":"AWS::Lambda::Function","destination":"AWS::DynamoDB::Table","type":"AWS_IAM_ROLE_MANAGED_POLICY","attachedToSource":true,"access":{"Read":[{"actions":["dynamodb:GetItem","dynamodb:Query","dynamodb:Scan","dynamodb:BatchGetItem","dynamodb:ConditionCheckItem","dynamodb:PartiQLSelect"],"resources":["%{Destination.Arn}","%{Destination.Arn}/index/*"]}],"Write":[{"actions":["dynamodb:PutItem","dynamodb:UpdateItem","dynamodb:DeleteItem","dynamodb:BatchWriteItem","dynamodb:PartiQLDelete","dynamodb:PartiQLInsert","dynamodb:PartiQLUpdate"],"resources":["%{Destination.Arn}","%{Destination.Arn}/index/*"]}]}},{"source":"AWS::Lambda::Function","destination":"AWS::SQS::Queue","type":"AWS_IAM_ROLE_MANAGED_POLICY","attachedToSource":true,"access":{"Read":[{"actions":["sqs:ReceiveMessage","sqs:GetQueueAttributes"],"resources":["%{Destination.Arn}"]}],"Write":[{"actions":["sqs:DeleteMessage","sqs:SendMessage","sqs:ChangeMessageVisibility","sqs:PurgeQueue"],"resources":["%{Destination.Arn}"]}]}},{"source":"AWS::Lambda::Function","destination":"AWS::SNS::Topic","type":"AWS_IAM_ROLE_MANAGED_POLICY","attachedToSource":true,"access":{"Write":[{"actions":["sns:Publish"],"resources":["%{Destination.Arn}"]}]}},{"source":"AWS::Lambda::Function","destination":"AWS::StepFunctions::StateMachine","type":"AWS_IAM_ROLE_MANAGED_POLICY","attachedToSource":true,"access":{"Write":[{"actions":["states:StartExecution","states:StartSyncExecution"],"resources":["%{Destination.Arn}"]},{"actions":["states:StopExecution"],"resources":["arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:execution:%{Destination.Name}:*"]}],"Read":[{"actions":["states:DescribeStateMachine","states:ListExecutions"],"resources":["%{Destination.Arn}"]},{"actions":["states:DescribeExecution","states:DescribeStateMachineForExecution","states:GetExecutionHistory"],"resources":["arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:execution:%{Destination.Name}:*"]}]}},{"source":"AWS::Lambda::Function","destination":"AWS::Events::EventBus","type":"AWS_IAM_ROLE_MANAGED_POLICY","attachedToSource":true,"access":{"Write":[{"actions":["events:PutEvents"],"resources":["%{Destination.Arn}"]}]}},{"source":"AWS::Lambda::Function","destination":"AWS::Location::PlaceIndex","type":"AWS_IAM_ROLE_MANAGED_POLICY","attachedToSource":true,"access":{"Read":[{"actions":["geo:DescribePlaceIndex","geo:GetPlace","geo:SearchPlaceIndexForPosition","geo:SearchPlaceIndexForSuggestions","geo:SearchPlaceIndexForText"],"resources":["%{Destination.Arn}"]}]}},{"source":"AWS::ApiGatewayV2::Api","destination":"AWS::Lambda::Function","type":"AWS_LAMBDA_PERMISSION","attachedToSource":false,"access":{"Write":{"action":"lambda:InvokeFunction","principal":"apigateway.amazonaws.com","sourceArn":"arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:%{Source.ResourceId}/%{Source.Qualifier}"}}},{"source":"AWS::ApiGateway::RestApi","destination":"AWS::Lambda::Function","type":"AWS_LAMBDA_PERMISSION","attachedToSource":false,"access":{"Write":{"action":"lambda:InvokeFunction","principal":"apigateway.amazonaws.com","sourceArn":"arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:%{Source.ResourceId}/%{Source.Qualifier}"}}},{"source":"AWS::SNS::Topic","destination":"AWS::SQS::Queue","type":"AWS_SQS_QUEUE_POLICY","attachedToSource":false,"access":{"Write":[{"actions":["sqs:SendMessage"],"resources":["%{Destination.Arn}"],"principal":{"Service":"sns.amazonaws.com"},"condition":{"ArnEquals":{"aws:SourceArn":"%{Source.Arn}"}}}]}},{"source":"AWS::SNS::Topic","destination":"AWS::Lambda::Function","type":"AWS_LAMBDA_PERMISSION","attachedToSource":false,"access":{"Write":{"action":"lambda:InvokeFunction","principal":"sns.amazonaws.com","sourceArn":"%{Source.Arn}"}}},{"source":"AWS::SQS::Queue","destination":"AWS::Lambda::Function","type":"AWS_IAM_ROLE_MANAGED_POLICY","attachedToSource":false,"access":{"Write":[{"actions":["sqs:DeleteMessage"],"resources":["%{Source.Arn}"]}],"Read":[{"actions":["sqs:ReceiveMessage","sqs:GetQueueAttributes"],"resources":["%{Source.Arn}"]}]}},{"source":"AWS::S3::Bucket","destination":"AWS::Lambda::Function","type":"AWS_LAMBDA_PERMISSION","attachedToSource":false,"access":{"Write":{"action":"lambda:InvokeFunction","principal":"s3.amazonaws.com","sourceArn":"%{Source.Arn}","sourceAccount":"${AWS::AccountId}"}}},{"source":"AWS::StepFunctions::StateMachine","destination":"AWS::Lambda::Function","type":"AWS_IAM_ROLE_MANAGED_POLICY","attachedToSource":true,"access":{"Write":[{"actions":["lambda:InvokeAsync","lambda:InvokeFunction"],"resources":["%{Destination.Arn}"]}]}},{"source":"AWS::StepFunctions::StateMachine","destination":"AWS::SNS::Topic","type":"AWS_IAM_ROLE_MANAGED_POLICY","attachedToSource":true,"access":{"Write":[{"actions":["sns:Publish"],"resources":["%{Destination.Arn}"]}]}},{"source":"AWS::StepFunctions::StateMachine","destination":"AWS::SQS::Queue","type":"AWS_IAM_ROLE_MANAGED_POLICY","attachedToSource":true,"access":{"Write":[{"actions":["sqs:SendMessage"],"resources":["%{Destination.Arn}"]}]}},{"source":"AWS::StepFunctions::StateMachine","destination":"AWS::S3::Bucket","type":"AWS_IAM_ROLE_MANAGED_POLICY","attachedToSource":true,"access":{"Read":[{"actions":["s3:GetObject","s3:GetObjectAcl","s3:GetObjectLegalHold","s3:GetObjectRetention","s3:GetObjectTorrent","s3:GetObjectVersion","s3:GetObjectVersionAcl","s3:GetObjectVersionForReplication","s3:GetObjectVersionTorrent","s3:ListBucket","s3:ListBucketMultipartUploads","s3:ListBucketVersions","s3:ListMultipartUploadParts"],"resources":["%{Destination.Arn}","%{Destination.Arn}/*"]}],"Write":[{"actions":["s3:AbortMultipartUpload","s3:DeleteObject","s3:DeleteObjectVersion","s3:PutObject","s3:PutObjectLegalHold","s3:PutObjectRetention","s3:RestoreObject"],"resources":["%{Destination.Arn}","%{Destination.Arn}/*"]}]}},{"source":"AWS::StepFunctions::StateMachine","destination":"AWS::DynamoDB::Table","type":"AWS_IAM_ROLE_MANAGED_POLICY","attachedToSource":true,"access":{"Read":[{"actions":["dynamodb:GetItem","dynamodb:Query","dynamodb:Scan","dynamodb:BatchGetItem","dynamodb:ConditionCheckItem","dynamodb:PartiQLSelect"],"resources":["%{Destination.Arn}","%{Destination.Arn}/index/*"]}],"Write":[{"actions":["dynamodb:PutItem","dynamodb:UpdateItem","dynamodb:DeleteItem","dynamodb:BatchWriteItem","dynamodb:PartiQLDelete","dynamodb:PartiQLInsert","dynamodb:PartiQLUpdate"],"resources":["%{Destination.Arn}","%{Destination.Arn}/index/*"]}]}},{"source":"AWS::StepFunctions::StateMachine","destination":"AWS::StepFunctions::StateMachine","type":"AWS_IAM_ROLE_MANAGED_POLICY","attachedToSource":true,"access":{"Read":[{"actions":["states:DescribeExecution"],"resources":["arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:execution:%{Destination.Name}:*"]},{"actions":["events:DescribeRule"],"resources":["arn:${AWS::Partition}:events:${AWS::Region}:${AWS::AccountId}:rule/StepFunctionsGetEventsForStepFunctionsExecutionRule"]}],"Write":[{"actions":["states:StartExecution"],"resources":["%{Destination.Arn}"]},{"actions":["states:StopExecution"],"resources":["arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:execution:%{Destination.Name}:*"]},{"actions":["events:PutTargets","events:PutRule"],"resources":["arn:${AWS::Partition}:events:${AWS::Region}:${AWS::AccountId}:rule/StepFunctionsGetEventsForStepFunctionsExecutionRule"]}]}},{"source":"AWS::StepFunctions::StateMachine","destination":"AWS::Events::EventBus","type":"AWS_IAM_ROLE_MANAGED_POLICY","attachedToSource":true,"access":{"Write":[{"actions":["events:PutEvents"],"resources":["%{Destination.Arn}"]}]}},{"source":"AWS::AppSync::DataSource","destination":"AWS::DynamoDB::Table","type":"AWS_IAM_ROLE_MANAGED_POLICY","attachedToSource":true,"access":{"Read":[{"actions":["dynamodb:GetItem","dynamodb:Query","dynamodb:Scan","dynamodb:BatchGetItem","dynamodb:ConditionCheckItem","dynamodb:PartiQLSelect"],"resources":["%{Destination.Arn}","%{Destination.Arn}/index/*"]}],"Write":[{"actions":["dynamodb:PutItem","dynamodb:UpdateItem","dynamodb:DeleteItem","dynamodb:BatchWriteItem","dynamodb:PartiQLDelete","dynamodb:PartiQLInsert","dynamodb:PartiQLUpdate"],"resources":["%{Destination.Arn}","%{Destination.Arn}/index/*"]}]}},{"source":"AWS::AppSync::DataSource","destination":"AWS::Lambda::Function","type":"AWS_IAM_ROLE_MANAGED_POLICY","attachedToSource":true,"access":{"Write":[{"actions":["lambda:InvokeAsync","lambda:InvokeFunction"],"resources":["%{Destination.Arn}","%{Destination.Arn}:*"]}]}},{"source":"AWS::AppSync::DataSource","destination":"AWS::Events::EventBus","type":"AWS_IAM_ROLE_MANAGED_POLICY","attachedToSource":true,"access":{"Write":[{"actions":["events:PutEvents"],"resources":["%{Destination.Arn}"]}]}},{"source":"AWS::AppSync::GraphQLApi","destination":"AWS::Lambda::Function","type":"AWS_LAMBDA_PERMISSION","attachedToSource":false,"access":{"Write":{"action":"lambda:InvokeFunction","principal":"appsync.amazonaws.com","sourceArn":"arn:${AWS::Partition}:appsync:${AWS::Region}:${AWS::AccountId}:apis/%{Source.ResourceId}"}}}]');
;// CONCATENATED MODULE: ./lib/src/model/sites/sam-managed-paths.json
const sam_managed_paths_namespaceObject = /*#__PURE__*/JSON.parse('{"":["AWSAccountActivityAccess","AWSAccountManagementFullAccess","AWSAccountManagementReadOnlyAccess","AWSAccountUsageReportAccess","AWSAgentlessDiscoveryService","AWSAppFabricFullAccess","AWSAppFabricReadOnlyAccess","AWSAppMeshEnvoyAccess","AWSAppMeshFullAccess","AWSAppMeshPreviewEnvoyAccess","AWSAppMeshReadOnly","AWSAppRunnerFullAccess","AWSAppRunnerReadOnlyAccess","AWSAppSyncAdministrator","AWSAppSyncInvokeFullAccess","AWSAppSyncSchemaAuthor","AWSApplicationDiscoveryAgentAccess","AWSApplicationDiscoveryAgentlessCollectorAccess","AWSApplicationDiscoveryServiceFullAccess","AWSApplicationMigrationAgentInstallationPolicy","AWSApplicationMigrationAgentPolicy","AWSApplicationMigrationEC2Access","AWSApplicationMigrationFullAccess","AWSApplicationMigrationReadOnlyAccess","AWSApplicationMigrationSSMAccess","AWSApplicationMigrationServiceEc2InstancePolicy","AWSApplicationMigrationVCenterClientPolicy","AWSArtifactReportsReadOnlyAccess","AWSAuditManagerAdministratorAccess","AWSBackupAuditAccess","AWSBackupDataTransferAccess","AWSBackupFullAccess","AWSBackupOperatorAccess","AWSBackupOrganizationAdminAccess","AWSBackupRestoreAccessForSAPHANA","AWSBackupServiceRolePolicyForS3Backup","AWSBackupServiceRolePolicyForS3Restore","AWSBatchFullAccess","AWSBillingConductorFullAccess","AWSBillingConductorReadOnlyAccess","AWSBillingReadOnlyAccess","AWSBudgetsActionsWithAWSResourceControlAccess","AWSBudgetsActions_RolePolicyForResourceAdministrationWithSSM","AWSBudgetsReadOnlyAccess","AWSBugBustFullAccess","AWSBugBustPlayerAccess","AWSCertificateManagerFullAccess","AWSCertificateManagerPrivateCAAuditor","AWSCertificateManagerPrivateCAFullAccess","AWSCertificateManagerPrivateCAPrivilegedUser","AWSCertificateManagerPrivateCAReadOnly","AWSCertificateManagerPrivateCAUser","AWSCertificateManagerReadOnly","AWSCleanRoomsFullAccess","AWSCleanRoomsFullAccessNoQuerying","AWSCleanRoomsMLFullAccess","AWSCleanRoomsMLReadOnlyAccess","AWSCleanRoomsReadOnlyAccess","AWSCloud9Administrator","AWSCloud9EnvironmentMember","AWSCloud9SSMInstanceProfile","AWSCloud9User","AWSCloudFormationFullAccess","AWSCloudFormationReadOnlyAccess","AWSCloudHSMFullAccess","AWSCloudHSMReadOnlyAccess","AWSCloudMapDiscoverInstanceAccess","AWSCloudMapFullAccess","AWSCloudMapReadOnlyAccess","AWSCloudMapRegisterInstanceAccess","AWSCloudShellFullAccess","AWSCloudTrail_FullAccess","AWSCloudTrail_ReadOnlyAccess","AWSCodeArtifactAdminAccess","AWSCodeArtifactReadOnlyAccess","AWSCodeBuildAdminAccess","AWSCodeBuildDeveloperAccess","AWSCodeBuildReadOnlyAccess","AWSCodeCommitFullAccess","AWSCodeCommitPowerUser","AWSCodeCommitReadOnly","AWSCodeDeployDeployerAccess","AWSCodeDeployFullAccess","AWSCodeDeployReadOnlyAccess","AWSCodeDeployRoleForECS","AWSCodeDeployRoleForECSLimited","AWSCodePipelineApproverAccess","AWSCodePipelineCustomActionAccess","AWSCodePipeline_FullAccess","AWSCodePipeline_ReadOnlyAccess","AWSCodeStarFullAccess","AWSCompromisedKeyQuarantine","AWSCompromisedKeyQuarantineV2","AWSConfigUserAccess","AWSConnector","AWSDataExchangeFullAccess","AWSDataExchangeProviderFullAccess","AWSDataExchangeReadOnly","AWSDataExchangeSubscriberFullAccess","AWSDataPipeline_FullAccess","AWSDataPipeline_PowerUser","AWSDataSyncFullAccess","AWSDataSyncReadOnlyAccess","AWSDeadlineCloud-FleetWorker","AWSDeadlineCloud-UserAccessFarms","AWSDeadlineCloud-UserAccessFleets","AWSDeadlineCloud-UserAccessJobs","AWSDeadlineCloud-UserAccessQueues","AWSDeadlineCloud-WorkerHost","AWSDeepLensLambdaFunctionAccessPolicy","AWSDeepRacerAccountAdminAccess","AWSDeepRacerCloudFormationAccessPolicy","AWSDeepRacerDefaultMultiUserAccess","AWSDeepRacerFullAccess","AWSDeepRacerRoboMakerAccessPolicy","AWSDenyAll","AWSDeviceFarmFullAccess","AWSDirectConnectFullAccess","AWSDirectConnectReadOnlyAccess","AWSDirectoryServiceFullAccess","AWSDirectoryServiceReadOnlyAccess","AWSDiscoveryContinuousExportFirehosePolicy","AWSEC2VssSnapshotPolicy","AWSElasticBeanstalkCustomPlatformforEC2Role","AWSElasticBeanstalkManagedUpdatesCustomerRolePolicy","AWSElasticBeanstalkMulticontainerDocker","AWSElasticBeanstalkReadOnly","AWSElasticBeanstalkWebTier","AWSElasticBeanstalkWorkerTier","AWSElasticDisasterRecoveryAgentInstallationPolicy","AWSElasticDisasterRecoveryConsoleFullAccess","AWSElasticDisasterRecoveryConsoleFullAccess_v2","AWSElasticDisasterRecoveryFailbackInstallationPolicy","AWSElasticDisasterRecoveryLaunchActionsPolicy","AWSElasticDisasterRecoveryReadOnlyAccess","AWSElementalMediaConvertFullAccess","AWSElementalMediaConvertReadOnly","AWSElementalMediaLiveFullAccess","AWSElementalMediaLiveReadOnly","AWSElementalMediaPackageFullAccess","AWSElementalMediaPackageReadOnly","AWSElementalMediaPackageV2FullAccess","AWSElementalMediaPackageV2ReadOnly","AWSElementalMediaStoreFullAccess","AWSElementalMediaStoreReadOnly","AWSElementalMediaTailorFullAccess","AWSElementalMediaTailorReadOnly","AWSEntityResolutionConsoleFullAccess","AWSEntityResolutionConsoleReadOnlyAccess","AWSFMAdminFullAccess","AWSFMAdminReadOnlyAccess","AWSFMMemberReadOnlyAccess","AWSForWordPressPluginPolicy","AWSGlueConsoleFullAccess","AWSGlueConsoleSageMakerNotebookFullAccess","AWSGlueSchemaRegistryFullAccess","AWSGlueSchemaRegistryReadonlyAccess","AWSGrafanaAccountAdministrator","AWSGrafanaConsoleReadOnlyAccess","AWSGrafanaWorkspacePermissionManagement","AWSGrafanaWorkspacePermissionManagementV2","AWSGreengrassFullAccess","AWSGreengrassReadOnlyAccess","AWSGroundStationAgentInstancePolicy","AWSHealthFullAccess","AWSHealthImagingFullAccess","AWSHealthImagingReadOnlyAccess","AWSIAMIdentityCenterAllowListForIdentityContext","AWSIQFullAccess","AWSIdentitySyncFullAccess","AWSIdentitySyncReadOnlyAccess","AWSImageBuilderFullAccess","AWSImageBuilderReadOnlyAccess","AWSImportExportFullAccess","AWSImportExportReadOnlyAccess","AWSIncidentManagerIncidentAccessServiceRolePolicy","AWSIncidentManagerResolverAccess","AWSIoT1ClickFullAccess","AWSIoT1ClickReadOnlyAccess","AWSIoTAnalyticsFullAccess","AWSIoTAnalyticsReadOnlyAccess","AWSIoTConfigAccess","AWSIoTConfigReadOnlyAccess","AWSIoTDataAccess","AWSIoTDeviceTesterForFreeRTOSFullAccess","AWSIoTDeviceTesterForGreengrassFullAccess","AWSIoTEventsFullAccess","AWSIoTEventsReadOnlyAccess","AWSIoTFullAccess","AWSIoTSiteWiseConsoleFullAccess","AWSIoTSiteWiseFullAccess","AWSIoTSiteWiseReadOnlyAccess","AWSIoTWirelessDataAccess","AWSIoTWirelessFullAccess","AWSIoTWirelessFullPublishAccess","AWSIoTWirelessGatewayCertManager","AWSIoTWirelessLogging","AWSIoTWirelessReadOnlyAccess","AWSIotRoboRunnerFullAccess","AWSIotRoboRunnerReadOnly","AWSKeyManagementServicePowerUser","AWSLakeFormationCrossAccountManager","AWSLakeFormationDataAdmin","AWSLambdaExecute","AWSLambdaFullAccess","AWSLambdaInvocation-DynamoDB","AWSLambdaManagedEC2ResourceOperator","AWSLambdaReadOnlyAccess","AWSLambdaSQSExecutionRole","AWSLambda_FullAccess","AWSLambda_ReadOnlyAccess","AWSMarketplaceAmiIngestion","AWSMarketplaceFullAccess","AWSMarketplaceGetEntitlements","AWSMarketplaceImageBuildFullAccess","AWSMarketplaceManageSubscriptions","AWSMarketplaceMeteringFullAccess","AWSMarketplaceMeteringRegisterUsage","AWSMarketplaceProcurementSystemAdminFullAccess","AWSMarketplaceRead-only","AWSMarketplaceSellerFullAccess","AWSMarketplaceSellerProductsFullAccess","AWSMarketplaceSellerProductsReadOnly","AWSMigrationHubFullAccess","AWSMigrationHubOrchestratorConsoleFullAccess","AWSMigrationHubOrchestratorInstanceRolePolicy","AWSMigrationHubOrchestratorPlugin","AWSMigrationHubRefactorSpaces-EnvironmentsWithoutBridgesFullAccess","AWSMigrationHubRefactorSpacesFullAccess","AWSMigrationHubStrategyCollector","AWSMigrationHubStrategyConsoleFullAccess","AWSMobileHub_FullAccess","AWSMobileHub_ReadOnly","AWSNetworkManagerFullAccess","AWSNetworkManagerReadOnlyAccess","AWSOpsWorksCMInstanceProfileRole","AWSOpsWorksCloudWatchLogs","AWSOpsWorksInstanceRegistration","AWSOpsWorksRegisterCLI_EC2","AWSOpsWorksRegisterCLI_OnPremises","AWSOpsWorks_FullAccess","AWSOrganizationsFullAccess","AWSOrganizationsReadOnlyAccess","AWSOutpostsAuthorizeServerPolicy","AWSPanoramaFullAccess","AWSPriceListServiceFullAccess","AWSPrivateCAAuditor","AWSPrivateCAConnectorForKubernetesPolicy","AWSPrivateCAFullAccess","AWSPrivateCAPrivilegedUser","AWSPrivateCAReadOnly","AWSPrivateCAUser","AWSPrivateMarketplaceAdminFullAccess","AWSPrivateMarketplaceRequests","AWSProtonCodeBuildProvisioningBasicAccess","AWSProtonDeveloperAccess","AWSProtonFullAccess","AWSProtonReadOnlyAccess","AWSPurchaseOrdersServiceRolePolicy","AWSQuickSightAssetBundleExportPolicy","AWSQuickSightAssetBundleImportPolicy","AWSQuickSightIoTAnalyticsAccess","AWSRefactoringToolkitFullAccess","AWSRefactoringToolkitSidecarPolicy","AWSRepostSpaceSupportOperationsPolicy","AWSResilienceHubAsssessmentExecutionPolicy","AWSResourceAccessManagerFullAccess","AWSResourceAccessManagerReadOnlyAccess","AWSResourceAccessManagerResourceShareParticipantAccess","AWSResourceExplorerFullAccess","AWSResourceExplorerOrganizationsAccess","AWSResourceExplorerReadOnlyAccess","AWSResourceGroupsReadOnlyAccess","AWSRoboMakerReadOnlyAccess","AWSRoboMakerServiceRolePolicy","AWSRoboMaker_FullAccess","AWSSSODirectoryAdministrator","AWSSSODirectoryReadOnly","AWSSSOMasterAccountAdministrator","AWSSSOMemberAccountAdministrator","AWSSSOReadOnly","AWSSavingsPlansFullAccess","AWSSavingsPlansReadOnlyAccess","AWSSecurityHubFullAccess","AWSSecurityHubOrganizationsAccess","AWSSecurityHubReadOnlyAccess","AWSServiceCatalogAdminFullAccess","AWSServiceCatalogAdminReadOnlyAccess","AWSServiceCatalogAppRegistryFullAccess","AWSServiceCatalogAppRegistryReadOnlyAccess","AWSServiceCatalogEndUserFullAccess","AWSServiceCatalogEndUserReadOnlyAccess","AWSServiceRoleForCodeGuruProfiler","AWSStepFunctionsConsoleFullAccess","AWSStepFunctionsFullAccess","AWSStepFunctionsReadOnlyAccess","AWSStorageGatewayFullAccess","AWSStorageGatewayReadOnlyAccess","AWSSupportAccess","AWSSupportAppFullAccess","AWSSupportAppReadOnlyAccess","AWSSupportPlansFullAccess","AWSSupportPlansReadOnlyAccess","AWSSystemsManagerForSAPFullAccess","AWSSystemsManagerForSAPReadOnlyAccess","AWSThinkboxAWSPortalAdminPolicy","AWSThinkboxAWSPortalGatewayPolicy","AWSThinkboxAWSPortalWorkerPolicy","AWSThinkboxAssetServerPolicy","AWSThinkboxDeadlineResourceTrackerAccessPolicy","AWSThinkboxDeadlineResourceTrackerAdminPolicy","AWSThinkboxDeadlineSpotEventPluginAdminPolicy","AWSThinkboxDeadlineSpotEventPluginWorkerPolicy","AWSTransferConsoleFullAccess","AWSTransferFullAccess","AWSTransferLoggingAccessV2","AWSTransferReadOnlyAccess","AWSTrustedAdvisorPriorityFullAccess","AWSTrustedAdvisorPriorityReadOnlyAccess","AWSVendorInsightsAssessorFullAccess","AWSVendorInsightsAssessorReadOnly","AWSVendorInsightsVendorFullAccess","AWSVendorInsightsVendorReadOnly","AWSWAFConsoleFullAccess","AWSWAFConsoleReadOnlyAccess","AWSWAFFullAccess","AWSWAFReadOnlyAccess","AWSWickrFullAccess","AWSXRayDaemonWriteAccess","AWSXrayCrossAccountSharingConfiguration","AWSXrayFullAccess","AWSXrayReadOnlyAccess","AWSXrayWriteOnlyAccess","AWS_Config_Role","AdministratorAccess","AdministratorAccess-AWSElasticBeanstalk","AdministratorAccess-Amplify","AlexaForBusinessDeviceSetup","AlexaForBusinessFullAccess","AlexaForBusinessGatewayExecution","AlexaForBusinessLifesizeDelegatedAccessPolicy","AlexaForBusinessPolyDelegatedAccessPolicy","AlexaForBusinessReadOnlyAccess","AmazonAPIGatewayAdministrator","AmazonAPIGatewayInvokeFullAccess","AmazonAppFlowFullAccess","AmazonAppFlowReadOnlyAccess","AmazonAppStreamFullAccess","AmazonAppStreamReadOnlyAccess","AmazonAthenaFullAccess","AmazonAugmentedAIFullAccess","AmazonAugmentedAIHumanLoopFullAccess","AmazonAugmentedAIIntegratedAPIAccess","AmazonBedrockFullAccess","AmazonBedrockReadOnly","AmazonBraketFullAccess","AmazonBraketJobsExecutionPolicy","AmazonChimeFullAccess","AmazonChimeReadOnly","AmazonChimeSDK","AmazonChimeUserManagement","AmazonCloudDirectoryFullAccess","AmazonCloudDirectoryReadOnlyAccess","AmazonCloudWatchEvidentlyFullAccess","AmazonCloudWatchEvidentlyReadOnlyAccess","AmazonCloudWatchRUMFullAccess","AmazonCloudWatchRUMReadOnlyAccess","AmazonCodeCatalystFullAccess","AmazonCodeCatalystReadOnlyAccess","AmazonCodeGuruProfilerAgentAccess","AmazonCodeGuruProfilerFullAccess","AmazonCodeGuruProfilerReadOnlyAccess","AmazonCodeGuruReviewerFullAccess","AmazonCodeGuruReviewerReadOnlyAccess","AmazonCodeGuruSecurityFullAccess","AmazonCodeGuruSecurityScanAccess","AmazonCognitoDeveloperAuthenticatedIdentities","AmazonCognitoPowerUser","AmazonCognitoReadOnly","AmazonCognitoUnAuthedIdentitiesSessionPolicy","AmazonCognitoUnauthenticatedIdentities","AmazonConnectReadOnlyAccess","AmazonConnectVoiceIDFullAccess","AmazonConnect_FullAccess","AmazonDRSVPCManagement","AmazonDataZoneEnvironmentRolePermissionsBoundary","AmazonDataZoneFullAccess","AmazonDataZoneFullUserAccess","AmazonDataZonePortalFullAccessPolicy","AmazonDataZonePreviewConsoleFullAccess","AmazonDataZoneProjectDeploymentPermissionsBoundary","AmazonDataZoneProjectRolePermissionsBoundary","AmazonDataZoneRedshiftGlueProvisioningPolicy","AmazonDataZoneSageMakerEnvironmentRolePermissionsBoundary","AmazonDataZoneSageMakerManageAccessRolePolicy","AmazonDataZoneSageMakerProvisioningRolePolicy","AmazonDetectiveFullAccess","AmazonDetectiveInvestigatorAccess","AmazonDetectiveMemberAccess","AmazonDetectiveOrganizationsAccess","AmazonDevOpsGuruConsoleFullAccess","AmazonDevOpsGuruFullAccess","AmazonDevOpsGuruOrganizationsAccess","AmazonDevOpsGuruReadOnlyAccess","AmazonDocDBConsoleFullAccess","AmazonDocDBElasticFullAccess","AmazonDocDBElasticReadOnlyAccess","AmazonDocDBFullAccess","AmazonDocDBReadOnlyAccess","AmazonDynamoDBFullAccess","AmazonDynamoDBFullAccess_v2","AmazonDynamoDBFullAccesswithDataPipeline","AmazonDynamoDBReadOnlyAccess","AmazonEC2ContainerRegistryFullAccess","AmazonEC2ContainerRegistryPowerUser","AmazonEC2ContainerRegistryReadOnly","AmazonEC2ContainerServiceFullAccess","AmazonEC2FullAccess","AmazonEC2ReadOnlyAccess","AmazonEC2RolePolicyForLaunchWizard","AmazonECS_FullAccess","AmazonEKSClusterPolicy","AmazonEKSFargatePodExecutionRolePolicy","AmazonEKSLocalOutpostClusterPolicy","AmazonEKSServicePolicy","AmazonEKSVPCResourceController","AmazonEKSWorkerNodePolicy","AmazonEKS_CNI_Policy","AmazonEMRFullAccessPolicy_v2","AmazonEMRReadOnlyAccessPolicy_v2","AmazonESCognitoAccess","AmazonESFullAccess","AmazonESReadOnlyAccess","AmazonElastiCacheFullAccess","AmazonElastiCacheReadOnlyAccess","AmazonElasticContainerRegistryPublicFullAccess","AmazonElasticContainerRegistryPublicPowerUser","AmazonElasticContainerRegistryPublicReadOnly","AmazonElasticFileSystemClientFullAccess","AmazonElasticFileSystemClientReadOnlyAccess","AmazonElasticFileSystemClientReadWriteAccess","AmazonElasticFileSystemFullAccess","AmazonElasticFileSystemReadOnlyAccess","AmazonElasticFileSystemsUtils","AmazonElasticMapReduceFullAccess","AmazonElasticMapReducePlacementGroupPolicy","AmazonElasticMapReduceReadOnlyAccess","AmazonElasticTranscoder_FullAccess","AmazonElasticTranscoder_JobsSubmitter","AmazonElasticTranscoder_ReadOnlyAccess","AmazonEventBridgeFullAccess","AmazonEventBridgePipesFullAccess","AmazonEventBridgePipesOperatorAccess","AmazonEventBridgePipesReadOnlyAccess","AmazonEventBridgeReadOnlyAccess","AmazonEventBridgeSchedulerFullAccess","AmazonEventBridgeSchedulerReadOnlyAccess","AmazonEventBridgeSchemasFullAccess","AmazonEventBridgeSchemasReadOnlyAccess","AmazonFSxConsoleFullAccess","AmazonFSxConsoleReadOnlyAccess","AmazonFSxFullAccess","AmazonFSxReadOnlyAccess","AmazonForecastFullAccess","AmazonFraudDetectorFullAccessPolicy","AmazonFreeRTOSFullAccess","AmazonGlacierFullAccess","AmazonGlacierReadOnlyAccess","AmazonGuardDutyFullAccess_v2","AmazonGuardDutyReadOnlyAccess","AmazonHealthLakeFullAccess","AmazonHealthLakeReadOnlyAccess","AmazonHoneycodeFullAccess","AmazonHoneycodeReadOnlyAccess","AmazonHoneycodeTeamAssociationFullAccess","AmazonHoneycodeTeamAssociationReadOnlyAccess","AmazonHoneycodeWorkbookFullAccess","AmazonHoneycodeWorkbookReadOnlyAccess","AmazonInspector2FullAccess","AmazonInspector2ManagedCisPolicy","AmazonInspector2ReadOnlyAccess","AmazonInspectorFullAccess","AmazonInspectorReadOnlyAccess","AmazonKendraFullAccess","AmazonKendraReadOnlyAccess","AmazonKeyspacesFullAccess","AmazonKeyspacesReadOnlyAccess","AmazonKeyspacesReadOnlyAccess_v2","AmazonKinesisAnalyticsFullAccess","AmazonKinesisAnalyticsReadOnly","AmazonKinesisFirehoseFullAccess","AmazonKinesisFirehoseReadOnlyAccess","AmazonKinesisFullAccess","AmazonKinesisReadOnlyAccess","AmazonKinesisVideoStreamsFullAccess","AmazonKinesisVideoStreamsReadOnlyAccess","AmazonLambdaRolePolicyForLaunchWizardSAP","AmazonLaunchWizardFullAccessV2","AmazonLaunchWizard_Fullaccess","AmazonLexFullAccess","AmazonLexReadOnly","AmazonLexRunBotsOnly","AmazonLookoutEquipmentFullAccess","AmazonLookoutEquipmentReadOnlyAccess","AmazonLookoutMetricsFullAccess","AmazonLookoutMetricsReadOnlyAccess","AmazonLookoutVisionConsoleFullAccess","AmazonLookoutVisionConsoleReadOnlyAccess","AmazonLookoutVisionFullAccess","AmazonLookoutVisionReadOnlyAccess","AmazonMCSFullAccess","AmazonMCSReadOnlyAccess","AmazonMQApiFullAccess","AmazonMQApiReadOnlyAccess","AmazonMQFullAccess","AmazonMQReadOnlyAccess","AmazonMSKConnectReadOnlyAccess","AmazonMSKFullAccess","AmazonMSKReadOnlyAccess","AmazonMachineLearningBatchPredictionsAccess","AmazonMachineLearningCreateOnlyAccess","AmazonMachineLearningFullAccess","AmazonMachineLearningManageRealTimeEndpointOnlyAccess","AmazonMachineLearningReadOnlyAccess","AmazonMachineLearningRealTimePredictionOnlyAccess","AmazonMacieFullAccess","AmazonMacieReadOnlyAccess","AmazonManagedBlockchainConsoleFullAccess","AmazonManagedBlockchainFullAccess","AmazonManagedBlockchainReadOnlyAccess","AmazonMechanicalTurkFullAccess","AmazonMechanicalTurkReadOnly","AmazonMemoryDBFullAccess","AmazonMemoryDBReadOnlyAccess","AmazonMobileAnalyticsFinancialReportAccess","AmazonMobileAnalyticsFullAccess","AmazonMobileAnalyticsNon-financialReportAccess","AmazonMobileAnalyticsWriteOnlyAccess","AmazonMonitronFullAccess","AmazonNimbleStudio-LaunchProfileWorker","AmazonNimbleStudio-StudioAdmin","AmazonNimbleStudio-StudioUser","AmazonOmicsFullAccess","AmazonOmicsReadOnlyAccess","AmazonOneEnterpriseFullAccess","AmazonOneEnterpriseInstallerAccess","AmazonOneEnterpriseReadOnlyAccess","AmazonOpenSearchDirectQueryGlueCreateAccess","AmazonOpenSearchIngestionFullAccess","AmazonOpenSearchIngestionReadOnlyAccess","AmazonOpenSearchServiceCognitoAccess","AmazonOpenSearchServiceFullAccess","AmazonOpenSearchServiceReadOnlyAccess","AmazonPollyFullAccess","AmazonPollyReadOnlyAccess","AmazonPrometheusConsoleFullAccess","AmazonPrometheusFullAccess","AmazonPrometheusQueryAccess","AmazonPrometheusRemoteWriteAccess","AmazonQFullAccess","AmazonQLDBConsoleFullAccess","AmazonQLDBFullAccess","AmazonQLDBReadOnly","AmazonRDSCustomInstanceProfileRolePolicy","AmazonRDSDataFullAccess","AmazonRDSFullAccess","AmazonRDSPerformanceInsightsFullAccess","AmazonRDSPerformanceInsightsReadOnly","AmazonRDSReadOnlyAccess","AmazonRedshiftAllCommandsFullAccess","AmazonRedshiftDataFullAccess","AmazonRedshiftFullAccess","AmazonRedshiftQueryEditor","AmazonRedshiftQueryEditorV2FullAccess","AmazonRedshiftQueryEditorV2NoSharing","AmazonRedshiftQueryEditorV2ReadSharing","AmazonRedshiftQueryEditorV2ReadWriteSharing","AmazonRedshiftReadOnlyAccess","AmazonRekognitionCustomLabelsFullAccess","AmazonRekognitionFullAccess","AmazonRekognitionReadOnlyAccess","AmazonRoute53AutoNamingFullAccess","AmazonRoute53AutoNamingReadOnlyAccess","AmazonRoute53AutoNamingRegistrantAccess","AmazonRoute53DomainsFullAccess","AmazonRoute53DomainsReadOnlyAccess","AmazonRoute53FullAccess","AmazonRoute53ProfilesFullAccess","AmazonRoute53ProfilesReadOnlyAccess","AmazonRoute53ReadOnlyAccess","AmazonRoute53RecoveryClusterFullAccess","AmazonRoute53RecoveryClusterReadOnlyAccess","AmazonRoute53RecoveryControlConfigFullAccess","AmazonRoute53RecoveryControlConfigReadOnlyAccess","AmazonRoute53RecoveryReadinessFullAccess","AmazonRoute53RecoveryReadinessReadOnlyAccess","AmazonRoute53ResolverFullAccess","AmazonRoute53ResolverReadOnlyAccess","AmazonS3FullAccess","AmazonS3OutpostsFullAccess","AmazonS3OutpostsReadOnlyAccess","AmazonS3ReadOnlyAccess","AmazonSESFullAccess","AmazonSESReadOnlyAccess","AmazonSNSFullAccess","AmazonSNSReadOnlyAccess","AmazonSQSFullAccess","AmazonSQSReadOnlyAccess","AmazonSSMAutomationApproverAccess","AmazonSSMDirectoryServiceAccess","AmazonSSMFullAccess","AmazonSSMManagedEC2InstanceDefaultPolicy","AmazonSSMManagedInstanceCore","AmazonSSMPatchAssociation","AmazonSSMReadOnlyAccess","AmazonSageMakerAdmin-ServiceCatalogProductsServiceRolePolicy","AmazonSageMakerCanvasAIServicesAccess","AmazonSageMakerCanvasBedrockAccess","AmazonSageMakerCanvasDataPrepFullAccess","AmazonSageMakerCanvasFullAccess","AmazonSageMakerClusterInstanceRolePolicy","AmazonSageMakerFeatureStoreAccess","AmazonSageMakerFullAccess","AmazonSageMakerGroundTruthExecution","AmazonSageMakerMechanicalTurkAccess","AmazonSageMakerModelGovernanceUseAccess","AmazonSageMakerModelRegistryFullAccess","AmazonSageMakerPipelinesIntegrations","AmazonSageMakerReadOnly","AmazonSageMakerServiceCatalogProductsCodeBuildServiceRolePolicy","AmazonSecurityLakeAdministrator","AmazonSecurityLakePermissionsBoundary","AmazonSumerianFullAccess","AmazonTextractFullAccess","AmazonTimestreamConsoleFullAccess","AmazonTimestreamFullAccess","AmazonTimestreamInfluxDBFullAccess","AmazonTimestreamReadOnlyAccess","AmazonTranscribeFullAccess","AmazonTranscribeReadOnlyAccess","AmazonVPCCrossAccountNetworkInterfaceOperations","AmazonVPCFullAccess","AmazonVPCNetworkAccessAnalyzerFullAccessPolicy","AmazonVPCReachabilityAnalyzerFullAccessPolicy","AmazonVPCReachabilityAnalyzerPathComponentReadPolicy","AmazonVPCReadOnlyAccess","AmazonWorkDocsFullAccess","AmazonWorkDocsReadOnlyAccess","AmazonWorkMailFullAccess","AmazonWorkMailMessageFlowFullAccess","AmazonWorkMailMessageFlowReadOnlyAccess","AmazonWorkMailReadOnlyAccess","AmazonWorkSpacesAdmin","AmazonWorkSpacesApplicationManagerAdminAccess","AmazonWorkSpacesSelfServiceAccess","AmazonWorkSpacesServiceAccess","AmazonWorkSpacesWebReadOnly","AmazonWorkspacesPCAAccess","AmazonZocaloFullAccess","AmazonZocaloReadOnlyAccess","AutoScalingConsoleFullAccess","AutoScalingConsoleReadOnlyAccess","AutoScalingFullAccess","AutoScalingReadOnlyAccess","AwsGlueDataBrewFullAccessPolicy","AwsGlueSessionUserRestrictedNotebookPolicy","AwsGlueSessionUserRestrictedPolicy","CloudFrontFullAccess","CloudFrontReadOnlyAccess","CloudSearchFullAccess","CloudSearchReadOnlyAccess","CloudWatchActionsEC2Access","CloudWatchAgentAdminPolicy","CloudWatchAgentServerPolicy","CloudWatchApplicationInsightsFullAccess","CloudWatchApplicationInsightsReadOnlyAccess","CloudWatchAutomaticDashboardsAccess","CloudWatchCrossAccountSharingConfiguration","CloudWatchEventsFullAccess","CloudWatchEventsReadOnlyAccess","CloudWatchFullAccess","CloudWatchFullAccessV2","CloudWatchLambdaInsightsExecutionRolePolicy","CloudWatchLogsCrossAccountSharingConfiguration","CloudWatchLogsFullAccess","CloudWatchLogsReadOnlyAccess","CloudWatchReadOnlyAccess","CloudWatchSyntheticsFullAccess","CloudWatchSyntheticsReadOnlyAccess","ComprehendFullAccess","ComprehendMedicalFullAccess","ComprehendReadOnly","ComputeOptimizerReadOnlyAccess","CostOptimizationHubAdminAccess","CostOptimizationHubReadOnlyAccess","EC2FastLaunchFullAccess","EC2InstanceConnect","EC2InstanceProfileForImageBuilder","EC2InstanceProfileForImageBuilderECRContainerBuilds","Ec2ImageBuilderCrossAccountDistributionAccess","ElasticLoadBalancingFullAccess","ElasticLoadBalancingReadOnly","ElementalActivationsDownloadSoftwareAccess","ElementalActivationsFullAccess","ElementalActivationsGenerateLicenses","ElementalActivationsReadOnlyAccess","ElementalAppliancesSoftwareFullAccess","ElementalAppliancesSoftwareReadOnlyAccess","ElementalSupportCenterFullAccess","GameLiftGameServerGroupPolicy","GlobalAcceleratorFullAccess","GlobalAcceleratorReadOnlyAccess","GroundTruthSyntheticConsoleFullAccess","GroundTruthSyntheticConsoleReadOnlyAccess","IAMAccessAdvisorReadOnly","IAMAccessAnalyzerFullAccess","IAMAccessAnalyzerReadOnlyAccess","IAMFullAccess","IAMReadOnlyAccess","IAMSelfManageServiceSpecificCredentials","IAMUserChangePassword","IAMUserSSHKeys","IVSFullAccess","IVSReadOnlyAccess","MediaConnectGatewayInstanceRolePolicy","NeptuneConsoleFullAccess","NeptuneFullAccess","NeptuneGraphReadOnlyAccess","NeptuneReadOnlyAccess","OAMFullAccess","OAMReadOnlyAccess","PartnerCentralAccountManagementUserRoleAssociation","PowerUserAccess","ROSAManageSubscription","ReadOnlyAccess","ResourceGroupsandTagEditorFullAccess","ResourceGroupsandTagEditorReadOnlyAccess","SecretsManagerReadWrite","SecurityAudit","ServerMigrationConnector","ServerMigrationServiceConsoleFullAccess","ServiceCatalogAdminReadOnlyAccess","ServiceCatalogEndUserAccess","ServiceQuotasFullAccess","ServiceQuotasReadOnlyAccess","SimpleWorkflowFullAccess","TranslateFullAccess","TranslateReadOnly","VPCLatticeFullAccess","VPCLatticeReadOnlyAccess","VPCLatticeServicesInvokeAccess","WellArchitectedConsoleFullAccess","WellArchitectedConsoleReadOnlyAccess","WorkLinkServiceRolePolicy"],"job-function":["Billing","DataScientist","DatabaseAdministrator","NetworkAdministrator","SupportUser","SystemAdministrator","ViewOnlyAccess"],"service-role":["AWSAppRunnerServicePolicyForECRAccess","AWSAppSyncPushToCloudWatchLogs","AWSApplicationMigrationAgentPolicy_v2","AWSApplicationMigrationConversionServerPolicy","AWSApplicationMigrationMGHAccess","AWSApplicationMigrationReplicationServerPolicy","AWSArtifactAccountSync","AWSBackupGatewayServiceRolePolicyForVirtualMachineMetadataSync","AWSBackupServiceRolePolicyForBackup","AWSBackupServiceRolePolicyForRestores","AWSBatchServiceEventTargetRole","AWSBatchServiceRole","AWSCloudHSMRole","AWSCodeDeployRole","AWSCodeDeployRoleForCloudFormation","AWSCodeDeployRoleForLambda","AWSCodeDeployRoleForLambdaLimited","AWSCodeStarServiceRole","AWSConfigRole","AWSConfigRoleForOrganizations","AWSConfigRulesExecutionRole","AWSControlTowerServiceRolePolicy","AWSCostAndUsageReportAutomationPolicy","AWSDataLifecycleManagerSSMFullAccess","AWSDataLifecycleManagerServiceRole","AWSDataLifecycleManagerServiceRoleForAMIManagement","AWSDataPipelineRole","AWSDeepLensServiceRolePolicy","AWSDeepRacerServiceRolePolicy","AWSElasticBeanstalkEnhancedHealth","AWSElasticBeanstalkRoleCWL","AWSElasticBeanstalkRoleCore","AWSElasticBeanstalkRoleECS","AWSElasticBeanstalkRoleRDS","AWSElasticBeanstalkRoleSNS","AWSElasticBeanstalkRoleWorkerTier","AWSElasticBeanstalkService","AWSElasticDisasterRecoveryAgentPolicy","AWSElasticDisasterRecoveryConversionServerPolicy","AWSElasticDisasterRecoveryCrossAccountReplicationPolicy","AWSElasticDisasterRecoveryEc2InstancePolicy","AWSElasticDisasterRecoveryFailbackPolicy","AWSElasticDisasterRecoveryNetworkReplicationPolicy","AWSElasticDisasterRecoveryRecoveryInstancePolicy","AWSElasticDisasterRecoveryReplicationServerPolicy","AWSElasticDisasterRecoveryStagingAccountPolicy","AWSElasticDisasterRecoveryStagingAccountPolicy_v2","AWSFaultInjectionSimulatorEC2Access","AWSFaultInjectionSimulatorECSAccess","AWSFaultInjectionSimulatorEKSAccess","AWSFaultInjectionSimulatorNetworkAccess","AWSFaultInjectionSimulatorRDSAccess","AWSFaultInjectionSimulatorSSMAccess","AWSGlueDataBrewServiceRole","AWSGlueServiceNotebookRole","AWSGlueServiceRole","AWSGreengrassResourceAccessRolePolicy","AWSIoTDeviceDefenderAddThingsToThingGroupMitigationAction","AWSIoTDeviceDefenderAudit","AWSIoTDeviceDefenderEnableIoTLoggingMitigationAction","AWSIoTDeviceDefenderPublishFindingsToSNSMitigationAction","AWSIoTDeviceDefenderReplaceDefaultPolicyMitigationAction","AWSIoTDeviceDefenderUpdateCACertMitigationAction","AWSIoTDeviceDefenderUpdateDeviceCertMitigationAction","AWSIoTFleetHubFederationAccess","AWSIoTLogging","AWSIoTOTAUpdate","AWSIoTRuleActions","AWSIoTSiteWiseMonitorPortalAccess","AWSIoTThingsRegistration","AWSLambdaBasicDurableExecutionRolePolicy","AWSLambdaBasicExecutionRole","AWSLambdaDynamoDBExecutionRole","AWSLambdaENIManagementAccess","AWSLambdaKinesisExecutionRole","AWSLambdaMSKExecutionRole","AWSLambdaRole","AWSLambdaSQSQueueExecutionRole","AWSLambdaVPCAccessExecutionRole","AWSLicenseManagerConsumptionPolicy","AWSMSKReplicatorExecutionRole","AWSMigrationHubDMSAccess","AWSMigrationHubDiscoveryAccess","AWSMigrationHubRefactorSpaces-SSMAutomationPolicy","AWSMigrationHubSMSAccess","AWSOpsWorksCMServiceRole","AWSPanoramaApplianceRolePolicy","AWSPanoramaApplianceServiceRolePolicy","AWSPanoramaGreengrassGroupRolePolicy","AWSPanoramaSageMakerRolePolicy","AWSPanoramaServiceRolePolicy","AWSQuickSightDescribeRDS","AWSQuickSightDescribeRedshift","AWSQuickSightElasticsearchPolicy","AWSQuickSightListIAM","AWSQuickSightSageMakerPolicy","AWSQuickSightTimestreamPolicy","AWSQuicksightAthenaAccess","AWSQuicksightOpenSearchPolicy","AWSShieldDRTAccessPolicy","AWSSupplyChainFederationAdminAccess","AWSTransferLoggingAccess","AWSTransferLoggingAccessV3","AWS_ConfigRole","AmazonAPIGatewayPushToCloudWatchLogs","AmazonAppStreamPCAAccess","AmazonAppStreamServiceAccess","AmazonCodeCatalystSupportAccess","AmazonDMSCloudWatchLogsRole","AmazonDMSRedshiftS3Role","AmazonDMSVPCManagementRole","AmazonDataZoneDomainExecutionRolePolicy","AmazonDataZoneGlueManageAccessRolePolicy","AmazonDataZoneRedshiftManageAccessRolePolicy","AmazonEBSCSIDriverPolicy","AmazonEC2ContainerServiceAutoscaleRole","AmazonEC2ContainerServiceEventsRole","AmazonEC2ContainerServiceRole","AmazonEC2ContainerServiceforEC2Role","AmazonEC2RoleforAWSCodeDeploy","AmazonEC2RoleforAWSCodeDeployLimited","AmazonEC2RoleforDataPipelineRole","AmazonEC2RoleforSSM","AmazonEC2SpotFleetAutoscaleRole","AmazonEC2SpotFleetTaggingRole","AmazonECSInfrastructureRolePolicyForServiceConnectTransportLayerSecurity","AmazonECSInfrastructureRolePolicyForVolumes","AmazonECSTaskExecutionRolePolicy","AmazonEFSCSIDriverPolicy","AmazonEMRServicePolicy_v2","AmazonElasticMapReduceEditorsRole","AmazonElasticMapReduceRole","AmazonElasticMapReduceforAutoScalingRole","AmazonElasticMapReduceforEC2Role","AmazonElasticTranscoderRole","AmazonFreeRTOSOTAUpdate","AmazonGrafanaAthenaAccess","AmazonGrafanaCloudWatchAccess","AmazonGrafanaRedshiftAccess","AmazonMachineLearningRoleforRedshiftDataSourceV3","AmazonMacieHandshakeRole","AmazonMacieServiceRole","AmazonPersonalizeFullAccess","AmazonRDSDirectoryServiceAccess","AmazonRDSEnhancedMonitoringRole","AmazonRekognitionServiceRole","AmazonS3ObjectLambdaExecutionRolePolicy","AmazonSNSRole","AmazonSSMAutomationRole","AmazonSSMMaintenanceWindowRole","AmazonSageMakerCanvasDirectDeployAccess","AmazonSageMakerCanvasForecastAccess","AmazonSageMakerEdgeDeviceFleetPolicy","AmazonSageMakerGeospatialExecutionRole","AmazonSageMakerGeospatialFullAccess","AmazonSageMakerPartnerServiceCatalogProductsApiGatewayServiceRolePolicy","AmazonSageMakerPartnerServiceCatalogProductsCloudFormationServiceRolePolicy","AmazonSageMakerPartnerServiceCatalogProductsLambdaServiceRolePolicy","AmazonSageMakerServiceCatalogProductsApiGatewayServiceRolePolicy","AmazonSageMakerServiceCatalogProductsCloudformationServiceRolePolicy","AmazonSageMakerServiceCatalogProductsCodePipelineServiceRolePolicy","AmazonSageMakerServiceCatalogProductsEventsServiceRolePolicy","AmazonSageMakerServiceCatalogProductsFirehoseServiceRolePolicy","AmazonSageMakerServiceCatalogProductsGlueServiceRolePolicy","AmazonSageMakerServiceCatalogProductsLambdaServiceRolePolicy","AmazonSecurityLakeMetastoreManager","AmazonTextractServiceRole","AmplifyBackendDeployFullAccess","ApplicationAutoScalingForAmazonAppStreamAccess","AutoScalingNotificationAccessRole","AwsGlueSessionUserRestrictedNotebookServiceRole","AwsGlueSessionUserRestrictedServiceRole","CloudWatchEventsBuiltInTargetExecutionAccess","CloudWatchEventsInvocationAccess","ComprehendDataAccessRolePolicy","EC2ImageBuilderLifecycleExecutionPolicy","GreengrassOTAUpdateArtifactAccess","QuickSightAccessForS3StorageManagementAnalyticsReadOnly","RDSCloudHsmAuthorizationRole","ROSAAmazonEBSCSIDriverOperatorPolicy","ROSACloudNetworkConfigOperatorPolicy","ROSAControlPlaneOperatorPolicy","ROSAImageRegistryOperatorPolicy","ROSAIngressOperatorPolicy","ROSAInstallerPolicy","ROSAKMSProviderPolicy","ROSAKubeControllerPolicy","ROSANodePoolManagementPolicy","ROSASRESupportPolicy","ROSAWorkerInstancePolicy","ServerMigrationServiceLaunchRole","ServerMigrationServiceRoleForInstanceValidation","ServerMigration_ServiceRole","VMImportExportRoleForAWSConnector"]}');
;// CONCATENATED MODULE: ./lib/src/model/sites/sam-policy-templates.json
const sam_policy_templates_namespaceObject = /*#__PURE__*/JSON.parse('{"AMIDescribePolicy":{"parameters":[],"statements":[{"actions":["ec2:DescribeImages"],"resources":["*"]}]},"AWSSecretsManagerGetSecretValuePolicy":{"parameters":["SecretArn"],"statements":[{"actions":["secretsmanager:GetSecretValue"],"resources":["${SecretArn}"]}]},"AWSSecretsManagerRotationPolicy":{"parameters":["FunctionName"],"statements":[{"actions":["secretsmanager:DescribeSecret","secretsmanager:GetSecretValue","secretsmanager:PutSecretValue","secretsmanager:UpdateSecretVersionStage"],"resources":["arn:${AWS::Partition}:secretsmanager:${AWS::Region}:${AWS::AccountId}:secret:*"],"condition":{"StringEquals":{"secretsmanager:resource/AllowRotationLambdaArn":"arn:${AWS::Partition}:lambda:${AWS::Region}:${AWS::AccountId}:function:${FunctionName}"}}},{"actions":["secretsmanager:GetRandomPassword"],"resources":["*"]}]},"AcmGetCertificatePolicy":{"parameters":["CertificateArn"],"statements":[{"actions":["acm:GetCertificate"],"resources":["${CertificateArn}"]}]},"AthenaQueryPolicy":{"parameters":["WorkGroupName"],"statements":[{"actions":["athena:ListWorkGroups","athena:GetExecutionEngine","athena:GetExecutionEngines","athena:GetNamespace","athena:GetCatalogs","athena:GetNamespaces","athena:GetTables","athena:GetTable"],"resources":["*"]},{"actions":["athena:StartQueryExecution","athena:GetQueryResults","athena:DeleteNamedQuery","athena:GetNamedQuery","athena:ListQueryExecutions","athena:StopQueryExecution","athena:GetQueryResultsStream","athena:ListNamedQueries","athena:CreateNamedQuery","athena:GetQueryExecution","athena:BatchGetNamedQuery","athena:BatchGetQueryExecution","athena:GetWorkGroup"],"resources":["arn:${AWS::Partition}:athena:${AWS::Region}:${AWS::AccountId}:workgroup/${WorkGroupName}"]}]},"CloudFormationDescribeStacksPolicy":{"parameters":[],"statements":[{"actions":["cloudformation:DescribeStacks"],"resources":["arn:${AWS::Partition}:cloudformation:${AWS::Region}:${AWS::AccountId}:stack/*"]}]},"CloudWatchDashboardPolicy":{"parameters":[],"statements":[{"actions":["cloudwatch:GetDashboard","cloudwatch:ListDashboards","cloudwatch:PutDashboard","cloudwatch:ListMetrics"],"resources":["*"]}]},"CloudWatchDescribeAlarmHistoryPolicy":{"parameters":[],"statements":[{"actions":["cloudwatch:DescribeAlarmHistory"],"resources":["*"]}]},"CloudWatchPutMetricPolicy":{"parameters":[],"statements":[{"actions":["cloudwatch:PutMetricData"],"resources":["*"]}]},"CodeCommitCrudPolicy":{"parameters":["RepositoryName"],"statements":[{"actions":["codecommit:GitPull","codecommit:GitPush","codecommit:CreateBranch","codecommit:DeleteBranch","codecommit:GetBranch","codecommit:ListBranches","codecommit:MergeBranchesByFastForward","codecommit:MergeBranchesBySquash","codecommit:MergeBranchesByThreeWay","codecommit:UpdateDefaultBranch","codecommit:BatchDescribeMergeConflicts","codecommit:CreateUnreferencedMergeCommit","codecommit:DescribeMergeConflicts","codecommit:GetMergeCommit","codecommit:GetMergeOptions","codecommit:BatchGetPullRequests","codecommit:CreatePullRequest","codecommit:DescribePullRequestEvents","codecommit:GetCommentsForPullRequest","codecommit:GetCommitsFromMergeBase","codecommit:GetMergeConflicts","codecommit:GetPullRequest","codecommit:ListPullRequests","codecommit:MergePullRequestByFastForward","codecommit:MergePullRequestBySquash","codecommit:MergePullRequestByThreeWay","codecommit:PostCommentForPullRequest","codecommit:UpdatePullRequestDescription","codecommit:UpdatePullRequestStatus","codecommit:UpdatePullRequestTitle","codecommit:DeleteFile","codecommit:GetBlob","codecommit:GetFile","codecommit:GetFolder","codecommit:PutFile","codecommit:DeleteCommentContent","codecommit:GetComment","codecommit:GetCommentsForComparedCommit","codecommit:PostCommentForComparedCommit","codecommit:PostCommentReply","codecommit:UpdateComment","codecommit:BatchGetCommits","codecommit:CreateCommit","codecommit:GetCommit","codecommit:GetCommitHistory","codecommit:GetDifferences","codecommit:GetObjectIdentifier","codecommit:GetReferences","codecommit:GetTree","codecommit:GetRepository","codecommit:UpdateRepositoryDescription","codecommit:ListTagsForResource","codecommit:TagResource","codecommit:UntagResource","codecommit:GetRepositoryTriggers","codecommit:PutRepositoryTriggers","codecommit:TestRepositoryTriggers","codecommit:GetBranch","codecommit:GetCommit","codecommit:UploadArchive","codecommit:GetUploadArchiveStatus","codecommit:CancelUploadArchive"],"resources":["arn:${AWS::Partition}:codecommit:${AWS::Region}:${AWS::AccountId}:${RepositoryName}"]}]},"CodeCommitReadPolicy":{"parameters":["RepositoryName"],"statements":[{"actions":["codecommit:GitPull","codecommit:GetBranch","codecommit:ListBranches","codecommit:BatchDescribeMergeConflicts","codecommit:DescribeMergeConflicts","codecommit:GetMergeCommit","codecommit:GetMergeOptions","codecommit:BatchGetPullRequests","codecommit:DescribePullRequestEvents","codecommit:GetCommentsForPullRequest","codecommit:GetCommitsFromMergeBase","codecommit:GetMergeConflicts","codecommit:GetPullRequest","codecommit:ListPullRequests","codecommit:GetBlob","codecommit:GetFile","codecommit:GetFolder","codecommit:GetComment","codecommit:GetCommentsForComparedCommit","codecommit:BatchGetCommits","codecommit:GetCommit","codecommit:GetCommitHistory","codecommit:GetDifferences","codecommit:GetObjectIdentifier","codecommit:GetReferences","codecommit:GetTree","codecommit:GetRepository","codecommit:ListTagsForResource","codecommit:GetRepositoryTriggers","codecommit:TestRepositoryTriggers","codecommit:GetBranch","codecommit:GetCommit","codecommit:GetUploadArchiveStatus"],"resources":["arn:${AWS::Partition}:codecommit:${AWS::Region}:${AWS::AccountId}:${RepositoryName}"]}]},"CodePipelineLambdaExecutionPolicy":{"parameters":[],"statements":[{"actions":["codepipeline:PutJobSuccessResult","codepipeline:PutJobFailureResult"],"resources":["*"]}]},"CodePipelineReadOnlyPolicy":{"parameters":["PipelineName"],"statements":[{"actions":["codepipeline:ListPipelineExecutions"],"resources":["arn:${AWS::Partition}:codepipeline:${AWS::Region}:${AWS::AccountId}:${PipelineName}"]}]},"ComprehendBasicAccessPolicy":{"parameters":[],"statements":[{"actions":["comprehend:BatchDetectKeyPhrases","comprehend:DetectDominantLanguage","comprehend:DetectEntities","comprehend:BatchDetectEntities","comprehend:DetectKeyPhrases","comprehend:DetectSentiment","comprehend:BatchDetectDominantLanguage","comprehend:BatchDetectSentiment"],"resources":["*"]}]},"CostExplorerReadOnlyPolicy":{"parameters":[],"statements":[{"actions":["ce:GetCostAndUsage","ce:GetDimensionValues","ce:GetReservationCoverage","ce:GetReservationPurchaseRecommendation","ce:GetReservationUtilization","ce:GetTags"],"resources":["*"]}]},"DynamoDBBackupFullAccessPolicy":{"parameters":["TableName"],"statements":[{"actions":["dynamodb:CreateBackup","dynamodb:DescribeContinuousBackups"],"resources":["arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${TableName}"]},{"actions":["dynamodb:DeleteBackup","dynamodb:DescribeBackup","dynamodb:ListBackups"],"resources":["arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${TableName}/backup/*"]}]},"DynamoDBCrudPolicy":{"parameters":["TableName"],"statements":[{"actions":["dynamodb:GetItem","dynamodb:DeleteItem","dynamodb:PutItem","dynamodb:Scan","dynamodb:Query","dynamodb:UpdateItem","dynamodb:BatchWriteItem","dynamodb:BatchGetItem","dynamodb:DescribeTable","dynamodb:ConditionCheckItem"],"resources":["arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${TableName}","arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${TableName}/index/*"]}]},"DynamoDBReadPolicy":{"parameters":["TableName"],"statements":[{"actions":["dynamodb:GetItem","dynamodb:Scan","dynamodb:Query","dynamodb:BatchGetItem","dynamodb:DescribeTable"],"resources":["arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${TableName}","arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${TableName}/index/*"]}]},"DynamoDBReconfigurePolicy":{"parameters":["TableName"],"statements":[{"actions":["dynamodb:UpdateTable"],"resources":["arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${TableName}"]}]},"DynamoDBRestoreFromBackupPolicy":{"parameters":["TableName"],"statements":[{"actions":["dynamodb:RestoreTableFromBackup"],"resources":["arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${TableName}/backup/*"]},{"actions":["dynamodb:PutItem","dynamodb:UpdateItem","dynamodb:DeleteItem","dynamodb:GetItem","dynamodb:Query","dynamodb:Scan","dynamodb:BatchWriteItem"],"resources":["arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${TableName}"]}]},"DynamoDBStreamReadPolicy":{"parameters":["StreamName","TableName"],"statements":[{"actions":["dynamodb:DescribeStream","dynamodb:GetRecords","dynamodb:GetShardIterator"],"resources":["arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${TableName}/stream/${StreamName}"]},{"actions":["dynamodb:ListStreams"],"resources":["arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${TableName}/stream/*"]}]},"DynamoDBWritePolicy":{"parameters":["TableName"],"statements":[{"actions":["dynamodb:PutItem","dynamodb:UpdateItem","dynamodb:BatchWriteItem"],"resources":["arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${TableName}","arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${TableName}/index/*"]}]},"EC2CopyImagePolicy":{"parameters":["ImageId"],"statements":[{"actions":["ec2:CopyImage"],"resources":["arn:${AWS::Partition}:ec2:${AWS::Region}:${AWS::AccountId}:image/${ImageId}"]}]},"EC2DescribePolicy":{"parameters":[],"statements":[{"actions":["ec2:DescribeRegions","ec2:DescribeInstances"],"resources":["*"]}]},"EFSWriteAccessPolicy":{"parameters":["AccessPoint","FileSystem"],"statements":[{"actions":["elasticfilesystem:ClientMount","elasticfilesystem:ClientWrite"],"resources":["arn:${AWS::Partition}:elasticfilesystem:${AWS::Region}:${AWS::AccountId}:file-system/${FileSystem}"],"condition":{"StringEquals":{"elasticfilesystem:AccessPointArn":"arn:${AWS::Partition}:elasticfilesystem:${AWS::Region}:${AWS::AccountId}:access-point/${AccessPoint}"}}}]},"EKSDescribePolicy":{"parameters":[],"statements":[{"actions":["eks:DescribeCluster","eks:ListClusters"],"resources":["*"]}]},"EcsRunTaskPolicy":{"parameters":["TaskDefinition"],"statements":[{"actions":["ecs:RunTask"],"resources":["arn:${AWS::Partition}:ecs:${AWS::Region}:${AWS::AccountId}:task-definition/${TaskDefinition}"]}]},"ElasticMapReduceAddJobFlowStepsPolicy":{"parameters":["ClusterId"],"statements":[{"actions":["elasticmapreduce:AddJobFlowSteps"],"resources":["arn:${AWS::Partition}:elasticmapreduce:${AWS::Region}:${AWS::AccountId}:cluster/${ClusterId}"]}]},"ElasticMapReduceCancelStepsPolicy":{"parameters":["ClusterId"],"statements":[{"actions":["elasticmapreduce:CancelSteps"],"resources":["arn:${AWS::Partition}:elasticmapreduce:${AWS::Region}:${AWS::AccountId}:cluster/${ClusterId}"]}]},"ElasticMapReduceModifyInstanceFleetPolicy":{"parameters":["ClusterId"],"statements":[{"actions":["elasticmapreduce:ModifyInstanceFleet","elasticmapreduce:ListInstanceFleets"],"resources":["arn:${AWS::Partition}:elasticmapreduce:${AWS::Region}:${AWS::AccountId}:cluster/${ClusterId}"]}]},"ElasticMapReduceModifyInstanceGroupsPolicy":{"parameters":["ClusterId"],"statements":[{"actions":["elasticmapreduce:ModifyInstanceGroups","elasticmapreduce:ListInstanceGroups"],"resources":["arn:${AWS::Partition}:elasticmapreduce:${AWS::Region}:${AWS::AccountId}:cluster/${ClusterId}"]}]},"ElasticMapReduceSetTerminationProtectionPolicy":{"parameters":["ClusterId"],"statements":[{"actions":["elasticmapreduce:SetTerminationProtection"],"resources":["arn:${AWS::Partition}:elasticmapreduce:${AWS::Region}:${AWS::AccountId}:cluster/${ClusterId}"]}]},"ElasticMapReduceTerminateJobFlowsPolicy":{"parameters":["ClusterId"],"statements":[{"actions":["elasticmapreduce:TerminateJobFlows"],"resources":["arn:${AWS::Partition}:elasticmapreduce:${AWS::Region}:${AWS::AccountId}:cluster/${ClusterId}"]}]},"ElasticsearchHttpPostPolicy":{"parameters":["DomainName"],"statements":[{"actions":["es:ESHttpPost","es:ESHttpPut"],"resources":["arn:${AWS::Partition}:es:${AWS::Region}:${AWS::AccountId}:domain/${DomainName}/*"]}]},"EventBridgePutEventsPolicy":{"parameters":["EventBusName"],"statements":[{"actions":["events:PutEvents"],"resources":["arn:${AWS::Partition}:events:${AWS::Region}:${AWS::AccountId}:event-bus/${EventBusName}"]}]},"FilterLogEventsPolicy":{"parameters":["LogGroupName"],"statements":[{"actions":["logs:FilterLogEvents"],"resources":["arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:${LogGroupName}:log-stream:*"]}]},"FirehoseCrudPolicy":{"parameters":["DeliveryStreamName"],"statements":[{"actions":["firehose:CreateDeliveryStream","firehose:DeleteDeliveryStream","firehose:DescribeDeliveryStream","firehose:PutRecord","firehose:PutRecordBatch","firehose:UpdateDestination"],"resources":["arn:${AWS::Partition}:firehose:${AWS::Region}:${AWS::AccountId}:deliverystream/${DeliveryStreamName}"]}]},"FirehoseWritePolicy":{"parameters":["DeliveryStreamName"],"statements":[{"actions":["firehose:PutRecord","firehose:PutRecordBatch"],"resources":["arn:${AWS::Partition}:firehose:${AWS::Region}:${AWS::AccountId}:deliverystream/${DeliveryStreamName}"]}]},"KMSDecryptPolicy":{"parameters":["KeyId"],"statements":[{"actions":["kms:Decrypt"],"resources":["arn:${AWS::Partition}:kms:${AWS::Region}:${AWS::AccountId}:key/${KeyId}"]}]},"KMSEncryptPolicy":{"parameters":["KeyId"],"statements":[{"actions":["kms:Encrypt"],"resources":["arn:${AWS::Partition}:kms:${AWS::Region}:${AWS::AccountId}:key/${KeyId}"]}]},"KMSEncryptPolicy_v2":{"parameters":["KeyId"],"statements":[{"actions":["kms:Encrypt","kms:GenerateDataKey","kms:GenerateDataKeyWithoutPlaintext","kms:GenerateDataKeyPair","kms:GenerateDataKeyPairWithoutPlaintext"],"resources":["arn:${AWS::Partition}:kms:${AWS::Region}:${AWS::AccountId}:key/${KeyId}"]}]},"KinesisCrudPolicy":{"parameters":["StreamName"],"statements":[{"actions":["kinesis:AddTagsToStream","kinesis:CreateStream","kinesis:DecreaseStreamRetentionPeriod","kinesis:DeleteStream","kinesis:DescribeStream","kinesis:DescribeStreamSummary","kinesis:GetShardIterator","kinesis:IncreaseStreamRetentionPeriod","kinesis:ListTagsForStream","kinesis:MergeShards","kinesis:PutRecord","kinesis:PutRecords","kinesis:SplitShard","kinesis:RemoveTagsFromStream"],"resources":["arn:${AWS::Partition}:kinesis:${AWS::Region}:${AWS::AccountId}:stream/${StreamName}"]}]},"KinesisStreamReadPolicy":{"parameters":["StreamName"],"statements":[{"actions":["kinesis:ListStreams","kinesis:DescribeLimits"],"resources":["arn:${AWS::Partition}:kinesis:${AWS::Region}:${AWS::AccountId}:stream/*"]},{"actions":["kinesis:DescribeStream","kinesis:DescribeStreamSummary","kinesis:GetRecords","kinesis:GetShardIterator"],"resources":["arn:${AWS::Partition}:kinesis:${AWS::Region}:${AWS::AccountId}:stream/${StreamName}"]}]},"LambdaInvokePolicy":{"parameters":["FunctionName"],"statements":[{"actions":["lambda:InvokeFunction"],"resources":["arn:${AWS::Partition}:lambda:${AWS::Region}:${AWS::AccountId}:function:${FunctionName}*"]}]},"MobileAnalyticsWriteOnlyAccessPolicy":{"parameters":[],"statements":[{"actions":["mobileanalytics:PutEvents"],"resources":["*"]}]},"OrganizationsListAccountsPolicy":{"parameters":[],"statements":[{"actions":["organizations:ListAccounts"],"resources":["*"]}]},"PinpointEndpointAccessPolicy":{"parameters":["PinpointApplicationId"],"statements":[{"actions":["mobiletargeting:GetEndpoint","mobiletargeting:UpdateEndpoint","mobiletargeting:UpdateEndpointsBatch"],"resources":["arn:${AWS::Partition}:mobiletargeting:${AWS::Region}:${AWS::AccountId}:apps/${PinpointApplicationId}/endpoints/*"]}]},"PollyFullAccessPolicy":{"parameters":["LexiconName"],"statements":[{"actions":["polly:GetLexicon","polly:DeleteLexicon"],"resources":["arn:${AWS::Partition}:polly:${AWS::Region}:${AWS::AccountId}:lexicon/${LexiconName}"]},{"actions":["polly:DescribeVoices","polly:ListLexicons","polly:PutLexicon","polly:SynthesizeSpeech"],"resources":["arn:${AWS::Partition}:polly:${AWS::Region}:${AWS::AccountId}:lexicon/*"]}]},"RekognitionDetectOnlyPolicy":{"parameters":[],"statements":[{"actions":["rekognition:DetectFaces","rekognition:DetectLabels","rekognition:DetectModerationLabels","rekognition:DetectText"],"resources":["*"]}]},"RekognitionFacesManagementPolicy":{"parameters":["CollectionId"],"statements":[{"actions":["rekognition:IndexFaces","rekognition:DeleteFaces","rekognition:SearchFaces","rekognition:SearchFacesByImage","rekognition:ListFaces"],"resources":["arn:${AWS::Partition}:rekognition:${AWS::Region}:${AWS::AccountId}:collection/${CollectionId}"]}]},"RekognitionFacesPolicy":{"parameters":[],"statements":[{"actions":["rekognition:CompareFaces","rekognition:DetectFaces"],"resources":["*"]}]},"RekognitionLabelsPolicy":{"parameters":[],"statements":[{"actions":["rekognition:DetectLabels","rekognition:DetectModerationLabels"],"resources":["*"]}]},"RekognitionNoDataAccessPolicy":{"parameters":["CollectionId"],"statements":[{"actions":["rekognition:CompareFaces","rekognition:DetectFaces","rekognition:DetectLabels","rekognition:DetectModerationLabels"],"resources":["arn:${AWS::Partition}:rekognition:${AWS::Region}:${AWS::AccountId}:collection/${CollectionId}"]}]},"RekognitionReadPolicy":{"parameters":["CollectionId"],"statements":[{"actions":["rekognition:ListCollections","rekognition:ListFaces","rekognition:SearchFaces","rekognition:SearchFacesByImage"],"resources":["arn:${AWS::Partition}:rekognition:${AWS::Region}:${AWS::AccountId}:collection/${CollectionId}"]}]},"RekognitionWriteOnlyAccessPolicy":{"parameters":["CollectionId"],"statements":[{"actions":["rekognition:CreateCollection","rekognition:IndexFaces"],"resources":["arn:${AWS::Partition}:rekognition:${AWS::Region}:${AWS::AccountId}:collection/${CollectionId}"]}]},"Route53ChangeResourceRecordSetsPolicy":{"parameters":["HostedZoneId"],"statements":[{"actions":["route53:ChangeResourceRecordSets"],"resources":["arn:${AWS::Partition}:route53:::hostedzone/${HostedZoneId}"]}]},"S3CrudPolicy":{"parameters":["BucketName"],"statements":[{"actions":["s3:GetObject","s3:ListBucket","s3:GetBucketLocation","s3:GetObjectVersion","s3:PutObject","s3:PutObjectAcl","s3:GetLifecycleConfiguration","s3:PutLifecycleConfiguration","s3:DeleteObject"],"resources":["arn:${AWS::Partition}:s3:::${BucketName}","arn:${AWS::Partition}:s3:::${BucketName}/*"]}]},"S3FullAccessPolicy":{"parameters":["BucketName"],"statements":[{"actions":["s3:GetObject","s3:GetObjectAcl","s3:GetObjectVersion","s3:PutObject","s3:PutObjectAcl","s3:DeleteObject","s3:DeleteObjectTagging","s3:DeleteObjectVersionTagging","s3:GetObjectTagging","s3:GetObjectVersionTagging","s3:PutObjectTagging","s3:PutObjectVersionTagging"],"resources":["arn:${AWS::Partition}:s3:::${BucketName}/*"]},{"actions":["s3:ListBucket","s3:GetBucketLocation","s3:GetLifecycleConfiguration","s3:PutLifecycleConfiguration"],"resources":["arn:${AWS::Partition}:s3:::${BucketName}"]}]},"S3ReadPolicy":{"parameters":["BucketName"],"statements":[{"actions":["s3:GetObject","s3:ListBucket","s3:GetBucketLocation","s3:GetObjectVersion","s3:GetLifecycleConfiguration"],"resources":["arn:${AWS::Partition}:s3:::${BucketName}","arn:${AWS::Partition}:s3:::${BucketName}/*"]}]},"S3WritePolicy":{"parameters":["BucketName"],"statements":[{"actions":["s3:PutObject","s3:PutObjectAcl","s3:PutLifecycleConfiguration"],"resources":["arn:${AWS::Partition}:s3:::${BucketName}","arn:${AWS::Partition}:s3:::${BucketName}/*"]}]},"SESBulkTemplatedCrudPolicy":{"parameters":["IdentityName"],"statements":[{"actions":["ses:GetIdentityVerificationAttributes","ses:SendEmail","ses:SendRawEmail","ses:SendTemplatedEmail","ses:SendBulkTemplatedEmail","ses:VerifyEmailIdentity"],"resources":["arn:${AWS::Partition}:ses:${AWS::Region}:${AWS::AccountId}:identity/${IdentityName}"]}]},"SESBulkTemplatedCrudPolicy_v2":{"parameters":["IdentityName","TemplateName"],"statements":[{"actions":["ses:SendEmail","ses:SendRawEmail","ses:SendTemplatedEmail","ses:SendBulkTemplatedEmail"],"resources":["arn:${AWS::Partition}:ses:${AWS::Region}:${AWS::AccountId}:identity/${IdentityName}","arn:${AWS::Partition}:ses:${AWS::Region}:${AWS::AccountId}:template/${TemplateName}"]},{"actions":["ses:GetIdentityVerificationAttributes","ses:VerifyEmailIdentity"],"resources":["*"]}]},"SESCrudPolicy":{"parameters":["IdentityName"],"statements":[{"actions":["ses:GetIdentityVerificationAttributes","ses:SendEmail","ses:SendRawEmail","ses:VerifyEmailIdentity"],"resources":["arn:${AWS::Partition}:ses:${AWS::Region}:${AWS::AccountId}:identity/${IdentityName}"]}]},"SESEmailTemplateCrudPolicy":{"parameters":[],"statements":[{"actions":["ses:CreateTemplate","ses:GetTemplate","ses:ListTemplates","ses:UpdateTemplate","ses:DeleteTemplate","ses:TestRenderTemplate"],"resources":["*"]}]},"SESSendBouncePolicy":{"parameters":["IdentityName"],"statements":[{"actions":["ses:SendBounce"],"resources":["arn:${AWS::Partition}:ses:${AWS::Region}:${AWS::AccountId}:identity/${IdentityName}"]}]},"SNSCrudPolicy":{"parameters":["TopicName"],"statements":[{"actions":["sns:ListSubscriptionsByTopic","sns:CreateTopic","sns:SetTopicAttributes","sns:Subscribe","sns:Publish"],"resources":["arn:${AWS::Partition}:sns:${AWS::Region}:${AWS::AccountId}:${TopicName}*"]}]},"SNSPublishMessagePolicy":{"parameters":["TopicName"],"statements":[{"actions":["sns:Publish"],"resources":["arn:${AWS::Partition}:sns:${AWS::Region}:${AWS::AccountId}:${TopicName}"]}]},"SQSPollerPolicy":{"parameters":["QueueName"],"statements":[{"actions":["sqs:ChangeMessageVisibility","sqs:ChangeMessageVisibilityBatch","sqs:DeleteMessage","sqs:DeleteMessageBatch","sqs:GetQueueAttributes","sqs:ReceiveMessage"],"resources":["arn:${AWS::Partition}:sqs:${AWS::Region}:${AWS::AccountId}:${QueueName}"]}]},"SQSSendMessagePolicy":{"parameters":["QueueName"],"statements":[{"actions":["sqs:SendMessage*"],"resources":["arn:${AWS::Partition}:sqs:${AWS::Region}:${AWS::AccountId}:${QueueName}"]}]},"SSMParameterReadPolicy":{"parameters":["ParameterName"],"statements":[{"actions":["ssm:DescribeParameters"],"resources":["*"]},{"actions":["ssm:GetParameters","ssm:GetParameter","ssm:GetParametersByPath"],"resources":["arn:${AWS::Partition}:ssm:${AWS::Region}:${AWS::AccountId}:parameter/${ParameterName}"]}]},"SSMParameterWithSlashPrefixReadPolicy":{"parameters":["ParameterName"],"statements":[{"actions":["ssm:DescribeParameters"],"resources":["*"]},{"actions":["ssm:GetParameters","ssm:GetParameter","ssm:GetParametersByPath"],"resources":["arn:${AWS::Partition}:ssm:${AWS::Region}:${AWS::AccountId}:parameter${ParameterName}"]}]},"SageMakerCreateEndpointConfigPolicy":{"parameters":["EndpointConfigName"],"statements":[{"actions":["sagemaker:CreateEndpointConfig"],"resources":["arn:${AWS::Partition}:sagemaker:${AWS::Region}:${AWS::AccountId}:endpoint-config/${EndpointConfigName}"]}]},"SageMakerCreateEndpointPolicy":{"parameters":["EndpointName"],"statements":[{"actions":["sagemaker:CreateEndpoint"],"resources":["arn:${AWS::Partition}:sagemaker:${AWS::Region}:${AWS::AccountId}:endpoint/${EndpointName}"]}]},"ServerlessRepoReadWriteAccessPolicy":{"parameters":[],"statements":[{"actions":["serverlessrepo:CreateApplication","serverlessrepo:CreateApplicationVersion","serverlessrepo:UpdateApplication","serverlessrepo:GetApplication","serverlessrepo:ListApplications","serverlessrepo:ListApplicationVersions","serverlessrepo:ListApplicationDependencies"],"resources":["arn:${AWS::Partition}:serverlessrepo:${AWS::Region}:${AWS::AccountId}:applications/*"]}]},"StepFunctionsCallbackPolicy":{"parameters":["StateMachineName"],"statements":[{"actions":["states:SendTaskFailure","states:SendTaskHeartbeat","states:SendTaskSuccess"],"resources":["arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:stateMachine:${StateMachineName}"]}]},"StepFunctionsExecutionPolicy":{"parameters":["StateMachineName"],"statements":[{"actions":["states:StartExecution"],"resources":["arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:stateMachine:${StateMachineName}"]}]},"StepFunctionsExecutionPolicy_v2":{"parameters":["StateMachineName"],"statements":[{"actions":["states:StartExecution","states:StartSyncExecution"],"resources":["arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:stateMachine:${StateMachineName}"]}]},"TextractDetectAnalyzePolicy":{"parameters":[],"statements":[{"actions":["textract:DetectDocumentText","textract:StartDocumentTextDetection","textract:StartDocumentAnalysis","textract:AnalyzeDocument"],"resources":["*"]}]},"TextractGetResultPolicy":{"parameters":[],"statements":[{"actions":["textract:GetDocumentTextDetection","textract:GetDocumentAnalysis"],"resources":["*"]}]},"TextractPolicy":{"parameters":[],"statements":[{"actions":["textract:*"],"resources":["*"]}]},"VPCAccessPolicy":{"parameters":[],"statements":[{"actions":["ec2:CreateNetworkInterface","ec2:DeleteNetworkInterface","ec2:DescribeNetworkInterfaces","ec2:DetachNetworkInterface"],"resources":["*"]}]}}');
;// CONCATENATED MODULE: ./lib/src/model/sites/sam.js



const templates = new Map(Object.entries(sam_policy_templates_namespaceObject));
function samPolicyTemplate(name) {
    return templates.get(name);
}
function samConnector(source, destination) {
    return sam_connectors_namespaceObject.find((row) => row.source === source && row.destination === destination);
}
const pathOf = new Map(Object.entries(sam_managed_paths_namespaceObject).flatMap(([path, names]) => names.map((name) => [name, path])));
/** The ARN of an AWS-managed policy by its name, as SAM looks it up; any other text is itself. */
function managedPolicyArn(name, partition) {
    const path = pathOf.get(name);
    if (path === undefined)
        return name;
    return `arn:${partition}:iam::aws:policy/${path === '' ? '' : `${path}/`}${name}`;
}

;// CONCATENATED MODULE: ./lib/src/evaluate/cloudformation/sam/connector.js




/** A connector resource: the policies that let its source reach its destinations. */
function transformConnector(source, context) {
    const properties = context_propertiesOf(source);
    const condition = childNode(source.body, 'Condition');
    connect(source.id, properties, childNode(properties, 'Source'), source.span, condition, context);
}
/** The connectors that a resource embeds beside its properties. */
function transformEmbedded(source, context) {
    for (const { key, value } of entriesOf(childNode(source.body, 'Connectors'))) {
        const properties = childNode(value, 'Properties');
        const own = childNode(properties, 'SourceReference');
        const condition = childNode(value, 'Condition');
        const id = `${source.id}${key.text}`;
        connect(id, properties, own, key.span, condition, context, source.id);
    }
}
/** A connector between ends that are spelled out, as a GraphQL API makes them. */
function connectEnds(what, context) {
    const { id, source, destination, permissions, span, condition } = what;
    const properties = build({ Destination: destination, Permissions: permissions }, span);
    connect(id, properties, build(source, span), span, condition, context);
}
function connect(id, properties, sourceNode, span, condition, context, owner) {
    const destination = childNode(properties, 'Destination');
    const isList = destination?.kind === 'list';
    const all = isList ? itemsOf(destination) : destination === undefined ? [] : [destination];
    const permissions = itemsOf(childNode(properties, 'Permissions')).flatMap((item) => scalarText(item) ?? []);
    all.forEach((end, index) => {
        const from = endOf(sourceNode, end, owner, context);
        const to = endOf(end, sourceNode, undefined, context, owner);
        const row = from === undefined || to === undefined ? undefined : samConnector(from.type, to.type);
        if (from === undefined || to === undefined || row === undefined) {
            context.scope.log.notAnalysed.push({
                file: span.file,
                span,
                reason: 'unknown-connector',
                text: `what connector ${id} grants is not known for these resource types`,
            });
            return;
        }
        const suffix = isList ? `Destination${index}` : '';
        grant({ id, suffix, row, from, to, permissions, span, condition }, context);
    });
}
function grant(what, context) {
    const { id, suffix, row, from, to, span, condition } = what;
    const holder = row.attachedToSource ? from : to;
    const document = { Version: '2012-10-17', Statement: statementsOf(what) };
    const add = (kind, type, properties) => declare(context, { id: `${id}${kind}${suffix}`, type, span, condition, properties });
    switch (row.type) {
        case 'AWS_IAM_ROLE_MANAGED_POLICY': {
            const properties = { PolicyDocument: document, Roles: [holder.roleName] };
            add('Policy', 'AWS::IAM::ManagedPolicy', properties);
            return;
        }
        case 'AWS_SQS_QUEUE_POLICY': {
            const properties = { PolicyDocument: document, Queues: [holder.queueUrl] };
            add('QueuePolicy', 'AWS::SQS::QueuePolicy', properties);
            return;
        }
        case 'AWS_SNS_TOPIC_POLICY': {
            const properties = { PolicyDocument: document, Topics: [holder.arn] };
            add('TopicPolicy', 'AWS::SNS::TopicPolicy', properties);
            return;
        }
        case 'AWS_LAMBDA_PERMISSION':
            for (const [name, access] of Object.entries(row.access)) {
                if (!what.permissions.includes(name) || !('action' in access))
                    continue;
                add(`${name}LambdaPermission`, 'AWS::Lambda::Permission', {
                    Action: access.action,
                    FunctionName: holder.arn,
                    Principal: access.principal,
                    SourceArn: filled(access.sourceArn, from, to),
                    SourceAccount: access.sourceAccount === undefined ? undefined : filled(access.sourceAccount, from, to),
                });
            }
    }
}
function statementsOf(what) {
    const isStatements = (access) => Array.isArray(access);
    return Object.entries(what.row.access).flatMap(([name, access]) => what.permissions.includes(name) && isStatements(access)
        ? access.map((statement) => statementOf(statement, what))
        : []);
}
function statementOf(statement, { from, to }) {
    const condition = statement.condition === undefined
        ? undefined
        : Object.fromEntries(Object.entries(statement.condition).map(([operator, keys]) => [
            operator,
            Object.fromEntries(Object.entries(keys).map(([key, value]) => [key, filled(value, from, to)])),
        ]));
    return {
        Effect: 'Allow',
        Action: statement.actions,
        Resource: statement.resources.map((resource) => filled(resource, from, to)),
        Principal: statement.principal,
        Condition: condition,
    };
}
/** Text of the table with the ends' attributes put in. */
function filled(text, from, to) {
    const values = {};
    let whole;
    const template = text.replace(/%\{(Source|Destination)\.(\w+)\}/g, (found, side, name) => {
        const value = endValue(side === 'Source' ? from : to, name);
        if (found === text)
            whole = value;
        const variable = `${side}${name}`;
        values[variable] = value ?? '';
        return `\${${variable}}`;
    });
    if (whole !== undefined)
        return whole;
    if (!template.includes('${'))
        return template;
    return Object.keys(values).length === 0
        ? { 'Fn::Sub': template }
        : { 'Fn::Sub': [template, values] };
}
function endValue(end, name) {
    switch (name) {
        case 'Arn':
            return end.arn;
        case 'Name':
            return end.name;
        case 'ResourceId':
            return end.resourceId;
        default:
            return end.qualifier;
    }
}
const plainTypes = new Map([
    ['AWS::Serverless::Function', 'AWS::Lambda::Function'],
    ['AWS::Serverless::StateMachine', 'AWS::StepFunctions::StateMachine'],
    ['AWS::Serverless::Api', 'AWS::ApiGateway::RestApi'],
    ['AWS::Serverless::HttpApi', 'AWS::ApiGatewayV2::Api'],
    ['AWS::Serverless::SimpleTable', 'AWS::DynamoDB::Table'],
]);
/** An end by its logical id, or by the properties that the reference spells out. */
function endOf(reference, other, owner, context, otherOwner) {
    const id = childText(reference, 'Id') ?? owner;
    const qualifier = childNode(reference, 'Qualifier');
    if (id === undefined) {
        const type = childText(reference, 'Type');
        if (type === undefined)
            return undefined;
        return {
            type: plainTypes.get(type) ?? type,
            arn: childNode(reference, 'Arn'),
            roleName: childNode(reference, 'RoleName'),
            queueUrl: childNode(reference, 'QueueUrl'),
            resourceId: childNode(reference, 'ResourceId'),
            name: childNode(reference, 'Name'),
            qualifier,
        };
    }
    const resource = context.out.get(id);
    if (resource === undefined)
        return undefined;
    const { type } = resource;
    const byRef = type === 'AWS::SNS::Topic' || type === 'AWS::StepFunctions::StateMachine';
    const isApi = type === 'AWS::ApiGateway::RestApi' || type === 'AWS::ApiGatewayV2::Api';
    const isGraph = type === 'AWS::AppSync::GraphQLApi';
    return {
        type,
        arn: byRef || type.startsWith('AWS::AppSync::') ? ref(id) : attribute(id, 'Arn'),
        roleName: roleOf(resource, childText(other, 'Id') ?? otherOwner),
        queueUrl: ref(id),
        resourceId: isGraph ? attribute(id, 'ApiId') : ref(id),
        name: attribute(id, 'Name'),
        qualifier: qualifier ?? (isApi ? '*' : undefined),
    };
}
/** The role that a resource acts with, by reference. */
function roleOf(resource, connected) {
    const properties = context_propertiesOf(resource);
    const named = (property) => targetId(childNode(properties, property));
    let role;
    if (resource.type === 'AWS::Lambda::Function')
        role = named('Role');
    else if (resource.type === 'AWS::StepFunctions::StateMachine')
        role = named('RoleArn');
    else if (resource.type === 'AWS::AppSync::DataSource')
        role = named('ServiceRoleArn');
    else if (resource.type === 'AWS::Events::Rule') {
        const target = itemsOf(childNode(properties, 'Targets')).find((item) => targetId(childNode(item, 'Arn')) === connected);
        role = targetId(childNode(target, 'RoleArn'));
    }
    return role === undefined ? undefined : ref(role);
}

;// CONCATENATED MODULE: ./lib/src/evaluate/cloudformation/sam/destination.js

/** What a role needs to send to a destination of this type; nothing where SAM adds nothing. */
function destinationPolicy(type, arn, name) {
    switch (type) {
        case 'SQS':
            return inlinePolicy(`${name}SQSPolicy`, [allow('sqs:SendMessage', arn)]);
        case 'SNS':
            return inlinePolicy(`${name}SNSPolicy`, [allow('sns:publish', arn)]);
        case 'EventBridge':
            return inlinePolicy(`${name}EventBridgePolicy`, [allow('events:PutEvents', arn)]);
        case 'Lambda':
            return inlinePolicy(`${name}LambdaPolicy`, [allow('lambda:InvokeFunction', arn)]);
        case 'S3':
        case 'S3Bucket':
            return inlinePolicy(`${name}S3Policy`, [
                allow('s3:PutObject', { 'Fn::Join': ['/', [arn, '*']] }),
                allow('s3:ListBucket', arn),
            ]);
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/src/evaluate/cloudformation/sam/dead-letter.js



/**
 * The ARN of the dead-letter queue of a rule or schedule; a queue is made where only its type is given,
 * with a policy that lets the rule send to it where `rule` is set.
 */
function deadLetterQueue(config, event, rule, context) {
    if (config === undefined)
        return undefined;
    const arn = childNode(config, 'Arn');
    if (arn !== undefined)
        return arn;
    const id = childText(config, 'QueueLogicalId') ?? `${event.id}Queue`;
    const { span, condition } = event;
    declare(context, { id, type: 'AWS::SQS::Queue', span, condition, properties: {} });
    if (rule !== undefined) {
        declare(context, {
            id: `${event.id}QueuePolicy`,
            type: 'AWS::SQS::QueuePolicy',
            span,
            condition,
            properties: {
                Queues: [ref(id)],
                PolicyDocument: build({
                    Version: '2012-10-17',
                    Statement: [
                        {
                            Action: 'sqs:SendMessage',
                            Effect: 'Allow',
                            Principal: { Service: 'events.amazonaws.com' },
                            Resource: attribute(id, 'Arn'),
                            Condition: { ArnEquals: { 'aws:SourceArn': rule } },
                        },
                    ],
                }, span),
            },
        });
    }
    return attribute(id, 'Arn');
}

;// CONCATENATED MODULE: ./lib/src/evaluate/cloudformation/sam/pull-events.js






/** AWS-managed policies of the streams and queues that Lambda polls. */
const managed = new Map([
    ['Kinesis', 'AWSLambdaKinesisExecutionRole'],
    ['DynamoDB', 'AWSLambdaDynamoDBExecutionRole'],
    ['SQS', 'AWSLambdaSQSQueueExecutionRole'],
    ['MSK', 'AWSLambdaMSKExecutionRole'],
]);
const networkActions = [
    'ec2:CreateNetworkInterface',
    'ec2:DescribeNetworkInterfaces',
    'ec2:DeleteNetworkInterface',
    'ec2:DescribeVpcs',
    'ec2:DescribeSubnets',
    'ec2:DescribeSecurityGroups',
];
/** What the role of a function needs to poll an event source. */
function pullEvent(target, event, context) {
    const { span } = event;
    const name = managed.get(event.type);
    if (name !== undefined)
        target.arns.push(node_access_scalarNode(managedPolicyArn(name, context.partition), span));
    addDocument(target.documents, ownPolicy(event), event);
    const config = childNode(childNode(event.properties, 'DestinationConfig'), 'OnFailure');
    const type = childText(config, 'Type');
    const destination = childNode(config, 'Destination');
    if (type !== undefined && destination !== undefined) {
        addDocument(target.documents, destinationPolicy(type, destination, event.id), event);
    }
}
function addDocument(documents, policy, event) {
    if (policy === undefined)
        return;
    const built = build(policy, event.span);
    const text = build_shapeOf(childNode(built, 'PolicyDocument'));
    const known = documents.some((other) => build_shapeOf(childNode(other, 'PolicyDocument')) === text);
    if (!known)
        documents.push(built);
}
function ownPolicy(event) {
    switch (event.type) {
        case 'MSK': {
            const statements = [
                ...registryStatements(event.properties),
                ...certificates(event.properties),
            ];
            return statements.length === 0
                ? undefined
                : inlinePolicy('MSKExecutionRolePolicy', statements);
        }
        case 'MQ': {
            const dynamic = isSet(childNode(event.properties, 'DynamicPolicyName'));
            const name = dynamic ? `${event.id}AMQPolicy` : 'SamAutoGeneratedAMQPolicy';
            return inlinePolicy(name, [
                allow(['secretsmanager:GetSecretValue'], accessUri(event.properties, ['BASIC_AUTH'])),
                allow(['mq:DescribeBroker'], childNode(event.properties, 'Broker')),
                decrypt(event.properties),
            ]);
        }
        case 'SelfManagedKafka':
            return kafkaPolicy(event);
        case 'DocumentDB':
            return inlinePolicy('SamAutoGeneratedDocumentDBPolicy', [
                allow(['secretsmanager:GetSecretValue'], accessUri(event.properties, ['BASIC_AUTH'])),
                allow(['rds:DescribeDBClusterParameters'], rds('cluster-pg')),
                allow(['rds:DescribeDBSubnetGroups'], rds('subgrp')),
                allow(['rds:DescribeDBClusters'], childNode(event.properties, 'Cluster')),
                allow(networkActions, '*'),
                decrypt(event.properties),
            ]);
        default:
            return undefined;
    }
}
function rds(kind) {
    return { 'Fn::Sub': `arn:\${AWS::Partition}:rds:\${AWS::Region}:\${AWS::AccountId}:${kind}:*` };
}
function kafkaPolicy(event) {
    const { properties } = event;
    const mechanisms = [
        'SASL_SCRAM_256_AUTH',
        'SASL_SCRAM_512_AUTH',
        'BASIC_AUTH',
        'CLIENT_CERTIFICATE_TLS_AUTH',
    ];
    const secret = accessUri(properties, mechanisms);
    const read = secret === undefined ? undefined : allow(['secretsmanager:GetSecretValue'], secret);
    const authority = accessUri(properties, ['SERVER_ROOT_CA_CERTIFICATE']);
    const inNetwork = accessUri(properties, ['VPC_SUBNET']) !== undefined &&
        accessUri(properties, ['VPC_SECURITY_GROUP']) !== undefined;
    const statements = [
        read,
        authority === undefined ? undefined : read,
        inNetwork ? allow(networkActions, '*') : undefined,
        decrypt(properties),
        ...registryStatements(properties),
    ];
    return {
        PolicyName: 'SelfManagedKafkaExecutionRolePolicy',
        PolicyDocument: { Version: '2012-10-17', Statement: statements },
    };
}
/** The URI of the first access configuration of one of these types. */
function accessUri(properties, types) {
    const all = itemsOf(childNode(properties, 'SourceAccessConfigurations'));
    const found = all.find((item) => types.includes(childText(item, 'Type') ?? ''));
    return childNode(found, 'URI');
}
function certificates(properties) {
    return itemsOf(childNode(properties, 'SourceAccessConfigurations')).flatMap((item) => {
        const uri = childNode(item, 'URI');
        const isCertificate = childText(item, 'Type') === 'CLIENT_CERTIFICATE_TLS_AUTH';
        return isCertificate && uri !== undefined ? [allow(['secretsmanager:GetSecretValue'], uri)] : [];
    });
}
function decrypt(properties) {
    const key = entryNode(properties, 'SecretsManagerKmsKeyId');
    const id = scalarText(key?.value);
    if (key === undefined || id === undefined)
        return undefined;
    const text = `arn:\${AWS::Partition}:kms:\${AWS::Region}:\${AWS::AccountId}:key/${id}`;
    return build(allow(['kms:Decrypt'], { 'Fn::Sub': text }), key.key.span);
}
/** What reading a schema registry needs. */
function registryStatements(properties) {
    const config = childNode(properties, 'SchemaRegistryConfig');
    if (config === undefined)
        return [];
    const secrets = itemsOf(childNode(config, 'AccessConfigs')).flatMap((item) => {
        const uri = childNode(item, 'URI');
        return uri === undefined ? [] : [allow(['secretsmanager:GetSecretValue'], uri)];
    });
    const registry = childNode(config, 'SchemaRegistryURI');
    const call = intrinsicOf(registry);
    const text = scalarText(registry) ?? (call?.name === 'Fn::Sub' ? scalarText(call.argument) : undefined);
    const name = text?.startsWith('arn') === true ? /:registry\/(.+)$/.exec(text)?.[1] : undefined;
    if (registry === undefined || name === undefined)
        return secrets;
    const schema = `arn:\${AWS::Partition}:glue:\${AWS::Region}:\${AWS::AccountId}:schema/${name}/*`;
    return [
        ...secrets,
        allow(['glue:GetRegistry'], registry),
        allow(['glue:GetSchemaVersion'], [{ 'Fn::Sub': schema }]),
    ];
}

;// CONCATENATED MODULE: ./lib/src/evaluate/cloudformation/sam/schedule.js





/** A schedule of EventBridge Scheduler: the schedule, and the role it starts its target with. */
function scheduleV2(event, target, context) {
    const { id, span, condition, properties } = event;
    const queue = deadLetterQueue(childNode(properties, 'DeadLetterConfig'), event, undefined, context);
    const given = childNode(properties, 'RoleArn');
    const role = `${id}Role`;
    if (!isSet(given)) {
        const start = target.kind === 'function'
            ? inlinePolicy(`${id}LambdaPolicy`, [allow('lambda:InvokeFunction', target.arn)])
            : inlinePolicy(`${id}StartExecutionPolicy`, [allow('states:StartExecution', target.arn)]);
        declare(context, {
            id: role,
            type: 'AWS::IAM::Role',
            span,
            condition,
            properties: {
                AssumeRolePolicyDocument: trust('scheduler.amazonaws.com'),
                Policies: [start, queue === undefined ? undefined : destinationPolicy('SQS', queue, id)],
                PermissionsBoundary: childNode(properties, 'PermissionsBoundary'),
            },
        });
    }
    declare(context, {
        id,
        type: 'AWS::Scheduler::Schedule',
        span,
        condition,
        properties: { Target: { Arn: target.arn, RoleArn: given ?? attribute(role, 'Arn') } },
    });
}

;// CONCATENATED MODULE: ./lib/src/evaluate/cloudformation/sam/function-events.js







/** What an event source of a function makes: permissions, rules, roles, queues, policies of the role. */
function functionEvent(target, written, context) {
    const event = {
        id: `${target.id}${written.id}`,
        type: childText(written.node, 'Type') ?? '',
        properties: childNode(written.node, 'Properties'),
        span: written.span,
        condition: target.condition,
    };
    switch (event.type) {
        case 'Schedule':
        case 'CloudWatchEvent':
        case 'EventBridgeRule': {
            ruleEvent(target, event, context);
            return;
        }
        case 'ScheduleV2': {
            scheduleV2(event, { arn: target.arn, kind: 'function' }, context);
            return;
        }
        case 'S3': {
            permit(target, event, 's3.amazonaws.com', { SourceAccount: ref('AWS::AccountId') }, context);
            return;
        }
        case 'SNS': {
            topicEvent(target, event, context);
            return;
        }
        case 'Api': {
            apiEvent(target, event, context);
            return;
        }
        case 'HttpApi': {
            httpApiEvent(target, event, context);
            return;
        }
        case 'AlexaSkill': {
            permit(target, event, 'alexa-appkit.amazon.com', { EventSourceToken: childNode(event.properties, 'SkillId') }, context);
            return;
        }
        case 'IoTRule': {
            iotEvent(target, event, context);
            return;
        }
        case 'Cognito': {
            cognitoEvent(target, event, context);
            return;
        }
        case 'CloudWatchLogs': {
            logsEvent(target, event, context);
            return;
        }
        default: {
            pullEvent(target, event, context);
            return;
        }
    }
}
/** Lets a service invoke the function. */
function permit(target, event, principal, more, context, id = `${event.id}Permission`) {
    declare(context, {
        id,
        type: 'AWS::Lambda::Permission',
        span: event.span,
        condition: event.condition,
        properties: {
            Action: 'lambda:InvokeFunction',
            FunctionName: target.name,
            Principal: principal,
            ...more,
        },
    });
}
function ruleEvent(target, event, context) {
    const { properties } = event;
    const name = childNode(properties, event.type === 'Schedule' ? 'Name' : 'RuleName');
    const arn = attribute(event.id, 'Arn');
    deadLetterQueue(childNode(properties, 'DeadLetterConfig'), event, arn, context);
    declare(context, {
        id: event.id,
        type: 'AWS::Events::Rule',
        span: event.span,
        condition: event.condition,
        properties: {
            Name: name,
            EventBusName: childNode(properties, 'EventBusName'),
            Targets: [{ Arn: target.arn, Id: `${event.id}LambdaTarget` }],
        },
    });
    permit(target, event, 'events.amazonaws.com', { SourceArn: arn }, context);
}
function topicEvent(target, event, context) {
    const topic = childNode(event.properties, 'Topic');
    const queue = childNode(event.properties, 'SqsSubscription');
    if (!isSet(queue)) {
        permit(target, event, 'sns.amazonaws.com', { SourceArn: topic }, context);
        return;
    }
    const own = queue.kind === 'scalar';
    const id = `${event.id}Queue`;
    const { span, condition } = event;
    if (own)
        declare(context, { id, type: 'AWS::SQS::Queue', span, condition, properties: {} });
    const arn = own ? attribute(id, 'Arn') : childNode(queue, 'QueueArn');
    const url = own ? ref(id) : childNode(queue, 'QueueUrl');
    declare(context, {
        id: childText(queue, 'QueuePolicyLogicalId') ?? `${event.id}QueuePolicy`,
        type: 'AWS::SQS::QueuePolicy',
        span,
        condition,
        properties: {
            Queues: [url],
            PolicyDocument: {
                Version: '2012-10-17',
                Statement: [
                    {
                        Action: 'sqs:SendMessage',
                        Effect: 'Allow',
                        Principal: '*',
                        Resource: arn,
                        Condition: { ArnEquals: { 'aws:SourceArn': topic } },
                    },
                ],
            },
        },
    });
    pullEvent(target, { ...event, type: 'SQS', properties: undefined }, context);
}
function apiEvent(target, event, context) {
    const api = apiOf(event, context);
    const method = api.method === 'any' ? '*' : api.method.toUpperCase();
    const path = routePath(api.path);
    const source = arnText(context, 'execute-api', `\${__ApiId__}/\${__Stage__}/${method}${path}`);
    const SourceArn = { 'Fn::Sub': [source, { __ApiId__: api.id, __Stage__: '*' }] };
    const id = `${event.id}Permission${idSuffix(api.stage)}`;
    permit(target, event, 'apigateway.amazonaws.com', { SourceArn }, context, id);
}
function httpApiEvent(target, event, context) {
    const api = httpApiOf(event, context);
    const isDefault = api.path === '$default';
    const covered = `${api.api} ${target.id}`;
    if (!isDefault && (context.defaultRoutes.has(covered) || api.coveredBy(target.id)))
        return;
    if (isDefault && isAnyMethod(api.method))
        context.defaultRoutes.add(covered);
    const path = isDefault ? '' : routePath(api.path, 'http');
    const resource = api.method === 'any' && path === '/$default'
        ? `\${__ApiId__}/\${__Stage__}${path}`
        : `\${__ApiId__}/\${__Stage__}/${isAnyMethod(api.method) ? '*' : api.method.toUpperCase()}${path}`;
    const source = `arn:\${AWS::Partition}:execute-api:\${AWS::Region}:\${AWS::AccountId}:${resource}`;
    const SourceArn = { 'Fn::Sub': [source, { __ApiId__: api.id, __Stage__: '*' }] };
    permit(target, event, 'apigateway.amazonaws.com', { SourceArn }, context);
}
function iotEvent(target, event, context) {
    declare(context, {
        id: event.id,
        type: 'AWS::IoT::TopicRule',
        span: event.span,
        condition: event.condition,
        properties: {},
    });
    const source = arnText(context, 'iot', 'rule/${RuleName}');
    const SourceArn = { 'Fn::Sub': [source, { RuleName: ref(event.id) }] };
    const SourceAccount = { 'Fn::Sub': '${AWS::AccountId}' };
    permit(target, event, 'iot.amazonaws.com', { SourceArn, SourceAccount }, context);
}
function cognitoEvent(target, event, context) {
    const pool = childNode(event.properties, 'UserPool');
    const id = childText(pool, 'Ref') ??
        (pool?.tag === '!Ref' && pool.kind === 'scalar' ? pool.text : undefined);
    const SourceArn = id === undefined ? undefined : attribute(id, 'Arn');
    const permission = `${target.invoked}CognitoPermission`;
    permit(target, event, 'cognito-idp.amazonaws.com', { SourceArn }, context, permission);
}
function logsEvent(target, event, context) {
    const group = childNode(event.properties, 'LogGroupName') ?? node_access_scalarNode('', event.span);
    const source = arnText(context, 'logs', 'log-group:${__LogGroupName__}:*');
    const SourceArn = { 'Fn::Sub': [source, { __LogGroupName__: group }] };
    permit(target, event, 'logs.amazonaws.com', { SourceArn }, context);
}

;// CONCATENATED MODULE: ./lib/src/evaluate/cloudformation/sam/policies.js






/** Sorts the `Policies` of a function or state machine into what its role gets. */
function rolePolicies(policies, role, context) {
    const found = { arns: [], documents: [], unknown: [] };
    if (!isSet(policies))
        return found;
    const isOne = policies.kind !== 'list' || intrinsicOf(policies) !== undefined;
    const list = isOne ? [policies] : itemsOf(policies);
    list.forEach((policy, index) => {
        const sorted = sortPolicy(policy, `${role}Policy${index}`, context, 0);
        if (sorted.arn !== undefined)
            found.arns.push(sorted.arn);
        if (sorted.document !== undefined)
            found.documents.push(sorted.document);
        if (sorted.unknown !== undefined)
            found.unknown.push(sorted.unknown);
    });
    return found;
}
function sortPolicy(policy, name, context, depth) {
    const text = scalarText(policy);
    if (text !== undefined && policy.kind === 'scalar') {
        const arn = managedPolicyArn(text, context.partition);
        return { arn: arn === text ? policy : node_access_scalarNode(arn, policy.span) };
    }
    const call = intrinsicOf(policy);
    if (call?.name === 'Fn::If' && depth < 20) {
        return sortBranches(policy, itemsOf(call.argument), name, context, depth);
    }
    if (call !== undefined)
        return { arn: policy };
    const document = documentOf(policy);
    if (document === undefined)
        return { unknown: policy };
    return { document: build({ PolicyName: name, PolicyDocument: document }, policy.span) };
}
/** Both branches of a conditional policy; where only one is of a kind, the other adds nothing. */
function sortBranches(policy, branches, name, context, depth) {
    const [condition, yes, no] = branches;
    if (condition === undefined || yes === undefined || no === undefined)
        return { unknown: policy };
    const left = sortBranch(yes, name, context, depth);
    const right = sortBranch(no, name, context, depth);
    const either = (a, b) => a === undefined && b === undefined
        ? undefined
        : build({ 'Fn::If': [condition, a ?? ref('AWS::NoValue'), b ?? ref('AWS::NoValue')] }, policy.span);
    const arn = either(left.arn, right.arn);
    const document = either(left.document, right.document);
    const unknown = left.unknown ?? right.unknown;
    return {
        ...(arn === undefined ? {} : { arn }),
        ...(document === undefined ? {} : { document }),
        ...(unknown === undefined ? {} : { unknown }),
    };
}
function sortBranch(branch, name, context, depth) {
    return isSet(branch) ? sortPolicy(branch, name, context, depth + 1) : {};
}
/** A policy document as written, or the one that a policy template stands for. */
function documentOf(policy) {
    if (policy.kind !== 'map')
        return undefined;
    if (entryNode(policy, 'Statement') !== undefined)
        return policy;
    const [entry] = policy.entries;
    if (entry === undefined || policy.entries.length !== 1)
        return undefined;
    const template = samPolicyTemplate(entry.key.text);
    if (template === undefined)
        return undefined;
    const { span } = entry.key;
    const statements = template.statements.map((statement) => policies_expanded(statement, template.parameters, entry.value, span));
    return build({ Statement: statements }, span);
}
function policies_expanded(statement, parameters, given, span) {
    const fill = (text) => policies_filled(text, parameters, given, span);
    const resources = statement.resources.map(fill);
    const condition = statement.condition === undefined
        ? undefined
        : Object.fromEntries(Object.entries(statement.condition).map(([operator, keys]) => [
            operator,
            Object.fromEntries(Object.entries(keys).map(([key, value]) => [key, fill(value)])),
        ]));
    return {
        Effect: 'Allow',
        Action: statement.actions,
        Resource: resources.length === 1 ? resources[0] : resources,
        Condition: condition,
    };
}
/** Text of the table with the given parameters put in; each keeps its own span. */
function policies_filled(text, parameters, given, span) {
    if (!text.includes('${'))
        return text;
    const used = parameters.filter((name) => text.includes(`\${${name}}`));
    const values = used.map((name) => [name, childNode(given, name) ?? missing(name, span)]);
    const [only] = values;
    if (only !== undefined && text === `\${${only[0]}}`)
        return only[1];
    return values.length === 0
        ? { 'Fn::Sub': text }
        : { 'Fn::Sub': [text, Object.fromEntries(values)] };
}
/** A parameter that the use leaves out: named like a reference that nothing declares. */
function missing(name, span) {
    return build(ref(name), span);
}
/** A list of ARNs in order, equal literal ones once. */
function distinctArns(arns, span) {
    const seen = new Set();
    const items = arns.filter((arn) => {
        const text = scalarText(arn);
        if (text === undefined)
            return true;
        if (seen.has(text))
            return false;
        seen.add(text);
        return true;
    });
    return node_access_listNode(items, span);
}
/** The documents of a role, open where a policy template is not known. */
function documentList(found, extra, span, context) {
    const items = [...extra, ...found.documents];
    const [unknown] = found.unknown;
    if (items.length === 0 && unknown === undefined)
        return undefined;
    const list = { kind: 'list', items, tag: undefined, span };
    if (unknown === undefined)
        return list;
    const text = describe(unknown);
    context.scope.log.notAnalysed.push({
        file: unknown.span.file,
        span: unknown.span,
        reason: 'unknown-policy-template',
        text: `this entry is no policy document, no managed policy and no policy template of AWS SAM that is known`,
    });
    return { ...list, open: hole(text, unknown.span, context.scope, { reason: 'invalid' }) };
}

;// CONCATENATED MODULE: ./lib/src/evaluate/cloudformation/sam/function.js








/** Properties that only the transform reads. */
const consumed = new Set([
    'AssumeRolePolicyDocument',
    'AutoPublishAlias',
    'ConnectorPolicies',
    'DeadLetterQueue',
    'DeploymentPreference',
    'EventInvokeConfig',
    'Events',
    'FunctionUrlConfig',
    'PermissionsBoundary',
    'Policies',
    'Role',
    'RolePath',
]);
/** A serverless function: the Lambda function, its role, its alias, its URL and what its events bring. */
function transformFunction(source, context) {
    const { id, span } = source;
    const properties = context_propertiesOf(source);
    const condition = childNode(source.body, 'Condition');
    const role = childNode(properties, 'Role');
    const ownRole = function_roleOf(role, id, condition, context);
    declare(context, {
        id,
        type: 'AWS::Lambda::Function',
        properties: functionProperties(properties, ownRole.value, span),
        span,
        origin: source,
    });
    const alias = declareAlias(id, properties, condition, span, context);
    const target = {
        id,
        invoked: alias ?? id,
        condition,
        span,
        arns: [],
        documents: [],
        name: alias === undefined ? ref(id) : ref(alias),
        arn: alias === undefined ? attribute(id, 'Arn') : ref(alias),
    };
    declareUrl(target, properties, context);
    notePreference(properties, condition, context);
    const invoke = invokePolicies(target, properties, context);
    for (const { key, value } of orderedEvents(childNode(properties, 'Events'))) {
        functionEvent(target, { id: key.text, node: value, span: key.span }, context);
    }
    if (!ownRole.generated)
        return;
    declareRole(source, properties, target, invoke, ownRole.condition, context);
}
function functionProperties(properties, role, span) {
    const kept = entriesOf(properties).filter((entry) => !consumed.has(entry.key.text));
    const roleNode = role === undefined ? undefined : build(role, span);
    const added = roleNode === undefined ? [] : [{ key: node_access_scalarNode('Role', span), value: roleNode }];
    return {
        kind: 'map',
        entries: [...kept, ...added],
        tag: undefined,
        span: properties?.span ?? span,
        ...(properties?.kind === 'map' && properties.open !== undefined
            ? { open: properties.open }
            : {}),
    };
}
/** A role given under a condition leaves the generated one for the other side. */
function function_roleOf(role, id, condition, context) {
    const generated = attribute(`${id}Role`, 'Arn');
    if (!isSet(role))
        return { value: generated, generated: true, condition };
    const call = intrinsicOf(role);
    const [name, yes, no] = call?.name === 'Fn::If' ? itemsOf(call.argument) : [];
    const conditionName = scalarText(name);
    if (name === undefined || conditionName === undefined) {
        return { value: role, generated: false, condition };
    }
    if (!isSet(yes) && !isSet(no))
        return { value: generated, generated: true, condition };
    if (!isSet(yes)) {
        return { value: { 'Fn::If': [name, generated, no] }, generated: true, condition: name };
    }
    if (!isSet(no)) {
        const negated = `NOT${conditionName}`;
        const { span } = role;
        context.conditions.set(negated, build({ 'Fn::Not': [{ Condition: conditionName }] }, span));
        const value = { 'Fn::If': [name, yes, generated] };
        return { value, generated: true, condition: node_access_scalarNode(negated, span) };
    }
    return { value: role, generated: false, condition };
}
function declareRole(source, properties, target, invoke, condition, context) {
    const { id, span } = source;
    const given = rolePolicies(childNode(properties, 'Policies'), `${id}Role`, context);
    const implicit = implicitArns(properties, span, context);
    const queue = deadLetterPolicy(properties);
    const extra = [...(queue === undefined ? [] : [queue]), ...invoke];
    declare(context, {
        id: `${id}Role`,
        type: 'AWS::IAM::Role',
        span,
        condition,
        properties: {
            AssumeRolePolicyDocument: childNode(properties, 'AssumeRolePolicyDocument') ?? trust('lambda.amazonaws.com'),
            ManagedPolicyArns: distinctArns([...implicit, ...given.arns, ...target.arns], span),
            Policies: documentList({ ...given, documents: [...given.documents, ...target.documents] }, extra, span, context),
            Path: childNode(properties, 'RolePath'),
            PermissionsBoundary: childNode(properties, 'PermissionsBoundary'),
        },
    });
}
/** The AWS-managed policies that every function, its network and its tracing bring. */
function implicitArns(properties, span, context) {
    const arn = (name, at) => node_access_scalarNode(managedPolicyArn(name, context.partition), at);
    const durable = isSet(childNode(properties, 'DurableConfig'));
    const basic = durable ? 'AWSLambdaBasicDurableExecutionRolePolicy' : 'AWSLambdaBasicExecutionRole';
    const arns = [arn(basic, span)];
    const tracing = entryNode(properties, 'Tracing');
    if (isSet(tracing?.value) && knownText(tracing.value, context) !== 'Disabled') {
        arns.push(arn(tracingPolicy(context.partition), tracing.key.span));
    }
    const network = entryNode(properties, 'VpcConfig');
    if (isSet(network?.value))
        arns.push(arn('AWSLambdaVPCAccessExecutionRole', network.key.span));
    return arns;
}
/** China and GovCloud have another policy for tracing. */
function tracingPolicy(partition) {
    return partition === 'aws' ? 'AWSXrayWriteOnlyAccess' : 'AWSXRayDaemonWriteAccess';
}
function deadLetterPolicy(properties) {
    const entry = entryNode(properties, 'DeadLetterQueue');
    const target = childNode(entry?.value, 'TargetArn');
    if (entry === undefined || target === undefined)
        return undefined;
    const action = childText(entry.value, 'Type') === 'SNS' ? 'sns:Publish' : 'sqs:SendMessage';
    const document = { Version: '2012-10-17', Statement: [allow(action, target)] };
    return build({ PolicyName: 'DeadLetterQueuePolicy', PolicyDocument: document }, entry.key.span);
}
/** The alias that is published with every deployment; its logical id. */
function declareAlias(id, properties, condition, span, context) {
    const node = childNode(properties, 'AutoPublishAlias');
    const name = isSet(node) ? knownText(node, context) : undefined;
    if (name === undefined || !isSet(node))
        return undefined;
    const alias = `${id}Alias${name}`;
    const at = node.span;
    declare(context, {
        id: alias,
        type: 'AWS::Lambda::Alias',
        span: at,
        condition,
        properties: { Name: name, FunctionName: ref(id) },
    });
    context.renames.set(`${id}.Alias`, alias);
    declare(context, {
        id: `${id}.Version`,
        type: 'AWS::Lambda::Version',
        span,
        condition,
        properties: { FunctionName: ref(id) },
    });
    return alias;
}
/** A function URL without authentication is open to everyone. */
function declareUrl(target, properties, context) {
    const entry = entryNode(properties, 'FunctionUrlConfig');
    const type = childText(entry?.value, 'AuthType');
    if (entry === undefined || type !== 'NONE')
        return;
    const common = { FunctionName: target.name, Principal: '*' };
    const add = (id, own) => declare(context, {
        id: `${target.id}${id}`,
        type: 'AWS::Lambda::Permission',
        span: entry.key.span,
        condition: target.condition,
        properties: { ...common, ...own },
    });
    add('UrlPublicPermissions', { Action: 'lambda:InvokeFunctionUrl', FunctionUrlAuthType: 'NONE' });
    add('URLInvokeAllowPublicAccess', {
        Action: 'lambda:InvokeFunction',
        InvokedViaFunctionUrl: true,
    });
}
/** Gradual deployments need a role of CodeDeploy, unless every function names its own. */
function notePreference(properties, condition, context) {
    const entry = entryNode(properties, 'DeploymentPreference');
    if (entry === undefined)
        return;
    const enabled = childNode(entry.value, 'Enabled');
    if (enabled !== undefined && knownText(enabled, context)?.toLowerCase() !== 'true')
        return;
    if (isSet(childNode(entry.value, 'Role')))
        return;
    context.deployments.push({ span: entry.key.span, condition });
}
/** What a function may do with the destinations of its asynchronous invocations. */
function invokePolicies(target, properties, context) {
    const config = childNode(childNode(properties, 'EventInvokeConfig'), 'DestinationConfig');
    return ['OnSuccess', 'OnFailure'].flatMap((side) => {
        const entry = entryNode(config, side);
        const type = childText(entry?.value, 'Type');
        if (entry === undefined || type === undefined)
            return [];
        const base = `${target.id}EventInvokeConfig${side}`;
        const given = childNode(entry.value, 'Destination');
        const made = isSet(given) ? undefined : ownDestination(type, base, target, context);
        const conditional = intrinsicOf(given)?.name === 'Fn::If' ? given : undefined;
        const arn = conditional === undefined
            ? (made ?? given)
            : withOwnDestination(conditional, type, base, target, context);
        if (arn === undefined)
            return [];
        const policy = destinationPolicy(type, arn, base);
        return policy === undefined ? [] : [build(policy, entry.key.span)];
    });
}
/** The queue or topic that is made where no destination is given. */
function ownDestination(type, base, target, context) {
    if (type !== 'SQS' && type !== 'SNS')
        return undefined;
    const kind = type === 'SQS' ? 'Queue' : 'Topic';
    const id = `${base}${kind}`;
    declare(context, {
        id,
        type: type === 'SQS' ? 'AWS::SQS::Queue' : 'AWS::SNS::Topic',
        span: target.span,
        condition: target.condition,
        properties: {},
    });
    context.renames.set(`${target.id}.Destination${kind}`, id);
    return type === 'SQS' ? attribute(id, 'Arn') : ref(id);
}
function withOwnDestination(conditional, type, base, target, context) {
    const [name, yes, no] = itemsOf(intrinsicOf(conditional)?.argument);
    if (isSet(yes) && isSet(no))
        return conditional;
    const own = ownDestination(type, base, target, context);
    return { 'Fn::If': [name, isSet(yes) ? yes : own, isSet(no) ? no : own] };
}
/** The `$default` route comes first: its permission covers the others of the function. */
function orderedEvents(events) {
    const key = (entry) => childText(childNode(entry.value, 'Properties'), 'Path') ??
        (childText(entry.value, 'Type') === 'HttpApi' ? '$default' : entry.key.text);
    return [...entriesOf(events)].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

;// CONCATENATED MODULE: ./lib/src/evaluate/cloudformation/sam/globals.js


/** A resource with the `Globals` of its type merged into its properties. */
function withGlobals(declaration, globals) {
    const section = declaration.type.startsWith('AWS::Serverless::')
        ? childNode(globals, declaration.type.slice('AWS::Serverless::'.length))
        : undefined;
    const allowed = withoutIgnored(section, childNode(declaration.body, 'IgnoreGlobals'));
    if (allowed === undefined || declaration.body.kind !== 'map')
        return declaration;
    const own = entryNode(declaration.body, 'Properties');
    const merged = own === undefined ? allowed : merge(allowed, own.value, 0);
    const rest = declaration.body.entries.filter((entry) => entry !== own);
    const key = own?.key ?? {
        kind: 'scalar',
        text: 'Properties',
        pieces: [],
        style: 'plain',
        tag: undefined,
        span: declaration.span,
    };
    return {
        ...declaration,
        body: { ...declaration.body, entries: [...rest, { key, value: merged }] },
    };
}
function withoutIgnored(section, ignored) {
    if (section?.kind !== 'map' || scalarText(ignored) === '*')
        return undefined;
    const names = new Set(itemsOf(ignored).map((item) => scalarText(item)));
    return { ...section, entries: section.entries.filter((entry) => !names.has(entry.key.text)) };
}
/** Maps are merged, lists joined, everything else is the resource's own. */
function merge(general, own, depth) {
    if (depth > 60 || intrinsicOf(general) !== undefined || intrinsicOf(own) !== undefined)
        return own;
    if (general.kind === 'list' && own.kind === 'list') {
        return { ...own, items: [...general.items, ...own.items] };
    }
    if (general.kind !== 'map' || own.kind !== 'map')
        return own;
    const names = new Set(own.entries.map((entry) => entry.key.text));
    const inherited = general.entries.filter((entry) => !names.has(entry.key.text));
    const entries = own.entries.map((entry) => {
        const shared = childNode(general, entry.key.text);
        return shared === undefined ? entry : { ...entry, value: merge(shared, entry.value, depth + 1) };
    });
    return { ...own, entries: [...inherited, ...entries] };
}

;// CONCATENATED MODULE: ./lib/src/evaluate/cloudformation/sam/graphql.js




/** A serverless GraphQL API: the role of its logs, and a role for each data source. */
function transformGraphQLApi(source, context) {
    const { id, span } = source;
    const properties = context_propertiesOf(source);
    const condition = childNode(source.body, 'Condition');
    declare(context, { id, type: 'AWS::AppSync::GraphQLApi', span, origin: source, properties: {} });
    const logging = childNode(properties, 'Logging');
    const silent = scalarText(logging)?.toLowerCase() === 'false';
    if (!silent && childNode(logging, 'CloudWatchLogsRoleArn') === undefined) {
        const arn = 'arn:${AWS::Partition}:iam::aws:policy/service-role/AWSAppSyncPushToCloudWatchLogs';
        declare(context, {
            id: `${id}CloudWatchRole`,
            type: 'AWS::IAM::Role',
            span,
            condition,
            properties: {
                AssumeRolePolicyDocument: trust('appsync.amazonaws.com'),
                ManagedPolicyArns: [{ 'Fn::Sub': arn }],
            },
        });
    }
    const sources = childNode(properties, 'DataSources');
    for (const { key, value } of entriesOf(childNode(sources, 'DynamoDb'))) {
        const at = { id: `${id}${key.text}DynamoDBDataSource`, span: key.span, condition };
        dataSource(at, 'AMAZON_DYNAMODB', value, tableEnd(value), context);
    }
    for (const { key, value } of entriesOf(childNode(sources, 'Lambda'))) {
        const at = { id: `${id}${key.text}LambdaDataSource`, span: key.span, condition };
        const end = { Type: 'AWS::Lambda::Function', Arn: childNode(value, 'FunctionArn') };
        dataSource(at, 'AWS_LAMBDA', value, end, context);
    }
    authorizers(source, childNode(properties, 'Auth'), condition, context);
}
function dataSource({ id, span, condition }, type, node, destination, context) {
    declare(context, {
        id,
        type: 'AWS::AppSync::DataSource',
        span,
        condition,
        properties: { Type: type },
    });
    if (isSet(childNode(node, 'ServiceRoleArn')))
        return;
    declare(context, {
        id: `${id}Role`,
        type: 'AWS::IAM::Role',
        span,
        condition,
        properties: { AssumeRolePolicyDocument: trust('appsync.amazonaws.com') },
    });
    const isTable = type === 'AMAZON_DYNAMODB';
    const given = itemsOf(childNode(node, 'Permissions')).flatMap((item) => scalarText(item) ?? []);
    const source = {
        Type: 'AWS::AppSync::DataSource',
        Arn: { 'Fn::GetAtt': [id, 'DataSourceArn'] },
        RoleName: ref(`${id}Role`),
    };
    const permissions = isTable ? (given.length === 0 ? ['Read', 'Write'] : given) : ['Write'];
    const connector = `${id}${isTable ? 'ToTableConnector' : 'ToLambdaConnector'}`;
    connectEnds({ id: connector, source, destination, permissions, span, condition }, context);
}
/** A table by its ARN, or by its name and region. */
function tableEnd(node) {
    const arn = childNode(node, 'TableArn');
    const name = childNode(node, 'TableName');
    const text = 'arn:${AWS::Partition}:dynamodb:${__Region__}:${AWS::AccountId}:table/${__TableName__}';
    const region = childNode(node, 'Region') ?? build(ref('AWS::Region'), node.span);
    const composed = { 'Fn::Sub': [text, { __Region__: region, __TableName__: name }] };
    return { Type: 'AWS::DynamoDB::Table', Arn: arn ?? composed };
}
/** Lambda authorizers of the API may be invoked by it. */
function authorizers(source, auth, condition, context) {
    const all = [auth, ...itemsOf(childNode(auth, 'Additional'))];
    let number = 0;
    for (const one of all) {
        const config = childNode(one, 'LambdaAuthorizer');
        const arn = childNode(config, 'AuthorizerUri');
        if (childText(one, 'Type') !== 'AWS_LAMBDA' || arn === undefined)
            continue;
        number += 1;
        const destination = { Type: 'AWS::Lambda::Function', Arn: arn };
        const api = {
            Type: 'AWS::AppSync::GraphQLApi',
            ResourceId: { 'Fn::GetAtt': [source.id, 'ApiId'] },
            Arn: { 'Fn::GetAtt': [source.id, 'Arn'] },
        };
        const id = `${source.id}ToLambdaAuthConnector${number}`;
        const permissions = ['Write'];
        connectEnds({ id, source: api, destination, permissions, span: source.span, condition }, context);
    }
}

;// CONCATENATED MODULE: ./lib/src/evaluate/cloudformation/sam/state-machine.js









/** A serverless state machine: its role and the roles with which its events start it. */
function transformStateMachine(source, context) {
    const { id, span } = source;
    const properties = context_propertiesOf(source);
    const role = childNode(properties, 'Role');
    const name = childNode(properties, 'Name');
    declare(context, {
        id,
        type: 'AWS::StepFunctions::StateMachine',
        span,
        origin: source,
        properties: {
            RoleArn: isSet(role) ? role : attribute(`${id}Role`, 'Arn'),
            StateMachineName: name,
            DefinitionString: childNode(properties, 'Definition'),
            Tags: childNode(properties, 'Tags'),
        },
    });
    if (!isSet(role))
        state_machine_declareRole(source, properties, context);
    const alias = state_machine_declareAlias(source, properties, context);
    const onAlias = isSet(childNode(properties, 'UseAliasAsEventTarget')) && alias !== undefined;
    const arn = ref(onAlias ? alias : id);
    const boundary = childNode(properties, 'PermissionsBoundary');
    for (const { key, value } of entriesOf(childNode(properties, 'Events'))) {
        const event = {
            id: `${id}${key.text}`,
            type: childText(value, 'Type') ?? '',
            properties: childNode(value, 'Properties'),
            span: key.span,
            condition: childNode(source.body, 'Condition'),
        };
        stateMachineEvent(event, arn, boundary, context);
    }
}
function state_machine_declareRole(source, properties, context) {
    const { id, span } = source;
    const found = rolePolicies(childNode(properties, 'Policies'), `${id}Role`, context);
    const tracing = entryNode(properties, 'Tracing');
    const traced = knownText(childNode(tracing?.value, 'Enabled'), context)?.toLowerCase() === 'true';
    if (tracing !== undefined && traced)
        found.arns.push(tracingArn(tracing.key.span, context));
    declare(context, {
        id: `${id}Role`,
        type: 'AWS::IAM::Role',
        span,
        condition: childNode(source.body, 'Condition'),
        properties: {
            AssumeRolePolicyDocument: trust('states.amazonaws.com'),
            ManagedPolicyArns: distinctArns(found.arns, span),
            Policies: documentList(found, [], span, context),
            Path: childNode(properties, 'RolePath'),
            PermissionsBoundary: childNode(properties, 'PermissionsBoundary'),
        },
    });
}
function tracingArn(span, context) {
    return node_access_scalarNode(managedPolicyArn(tracingPolicy(context.partition), context.partition), span);
}
function state_machine_declareAlias(source, properties, context) {
    const node = childNode(properties, 'AutoPublishAlias');
    const name = isSet(node) ? knownText(node, context) : undefined;
    if (name === undefined)
        return undefined;
    const id = `${source.id}Alias${name}`;
    const condition = childNode(source.body, 'Condition');
    const type = 'AWS::StepFunctions::StateMachineAlias';
    declare(context, { id, type, span: source.span, condition, properties: { Name: name } });
    context.renames.set(`${source.id}.Alias`, id);
    return id;
}
/** Every kind of event starts the machine through a role of its own. */
function stateMachineEvent(event, arn, boundary, context) {
    if (event.type === 'ScheduleV2') {
        scheduleV2(event, { arn, kind: 'state-machine' }, context);
        return;
    }
    const isApi = event.type === 'Api';
    if (!isApi && !['Schedule', 'CloudWatchEvent', 'EventBridgeRule'].includes(event.type))
        return;
    const { id, span, condition, properties } = event;
    const role = `${id}Role`;
    if (!isSet(childNode(properties, 'RoleArn'))) {
        declare(context, {
            id: role,
            type: 'AWS::IAM::Role',
            span,
            condition,
            properties: {
                AssumeRolePolicyDocument: trust(isApi ? 'apigateway.amazonaws.com' : 'events.amazonaws.com'),
                Policies: [
                    inlinePolicy(`${role}StartExecutionPolicy`, [allow('states:StartExecution', arn)]),
                ],
                PermissionsBoundary: boundary,
            },
        });
    }
    if (isApi) {
        apiOf(event, context);
        return;
    }
    const rule = attribute(id, 'Arn');
    declare(context, {
        id,
        type: 'AWS::Events::Rule',
        span,
        condition,
        properties: build({
            Name: childNode(properties, event.type === 'Schedule' ? 'Name' : 'RuleName'),
            Targets: [
                { Arn: arn, RoleArn: childNode(properties, 'RoleArn') ?? attribute(role, 'Arn') },
            ],
        }, span),
    });
    deadLetterQueue(childNode(properties, 'DeadLetterConfig'), event, rule, context);
}

;// CONCATENATED MODULE: ./lib/src/evaluate/cloudformation/sam/transform.js











/** True where a template has resources that only the SAM transform gives a meaning. */
function needsSam(template) {
    return [...template.resources.values()].some((declaration) => declaration.type.startsWith('AWS::Serverless::') ||
        childNode(declaration.body, 'Connectors') !== undefined);
}
/**
 * The template with serverless resources replaced by what the SAM transform makes of them, as far as it
 * grants anything: roles, policies, permissions. Logical ids are the transform's; what it generates
 * points at the source that asks for it.
 */
function samTemplate(scope) {
    const { template } = scope;
    const source = new Map([...template.resources].map(([id, declaration]) => [
        id,
        withGlobals(declaration, template.globals),
    ]));
    const context = {
        scope,
        // The transform spells the partition out in ARNs.
        partition: knownPseudoParameter(scope.settings, 'AWS::Partition') ?? 'aws',
        source,
        out: new Map(),
        renames: new Map(),
        conditions: new Map(template.conditions),
        routes: new Map(),
        defaultRoutes: new Set(),
        deployments: [],
    };
    const late = [];
    for (const declaration of source.values()) {
        if (isLate(declaration.type))
            late.push(declaration);
        else
            transformOne(declaration, context);
    }
    for (const declaration of late)
        transformOne(declaration, context);
    implicitApi(context, template.globals);
    declareDeploymentRole(context);
    for (const declaration of source.values()) {
        if (declaration.type === 'AWS::Serverless::Connector')
            transformConnector(declaration, context);
        transformEmbedded(declaration, context);
    }
    return {
        ...template,
        resources: context.out,
        conditions: context.conditions,
        renames: context.renames,
    };
}
/** APIs come after the functions whose routes they carry. */
function isLate(type) {
    return type === 'AWS::Serverless::Api' || type === 'AWS::Serverless::HttpApi';
}
function transformOne(declaration, context) {
    switch (declaration.type) {
        case 'AWS::Serverless::Function': {
            transformFunction(declaration, context);
            return;
        }
        case 'AWS::Serverless::StateMachine': {
            transformStateMachine(declaration, context);
            return;
        }
        case 'AWS::Serverless::Api': {
            transformApi(declaration, context);
            return;
        }
        case 'AWS::Serverless::HttpApi': {
            transformHttpApi(declaration, context);
            return;
        }
        case 'AWS::Serverless::WebSocketApi': {
            transformWebSocketApi(declaration, context);
            return;
        }
        case 'AWS::Serverless::GraphQLApi': {
            transformGraphQLApi(declaration, context);
            return;
        }
        case 'AWS::Serverless::SimpleTable': {
            transformTable(declaration, context);
            return;
        }
        case 'AWS::Serverless::CapacityProvider': {
            transformCapacityProvider(declaration, context);
            return;
        }
        case 'AWS::Serverless::LayerVersion': {
            passOn(declaration, 'AWS::Lambda::LayerVersion', context);
            return;
        }
        case 'AWS::Serverless::Connector':
            return undefined;
        default:
            context.out.set(declaration.id, declaration);
    }
}
/** A resource that keeps its properties under another type. */
function passOn(declaration, type, context) {
    const { id, span } = declaration;
    const properties = context_propertiesOf(declaration);
    declare(context, { id, type, span, origin: declaration, properties: properties ?? {} });
}
function transformTable(declaration, context) {
    passOn(declaration, 'AWS::DynamoDB::Table', context);
}
/** A capacity provider without an operator role gets one. */
function transformCapacityProvider(declaration, context) {
    const { id, span } = declaration;
    const properties = context_propertiesOf(declaration);
    const given = childNode(properties, 'OperatorRole');
    const role = `${id}OperatorRole`;
    const operator = isSet(given) ? given : attribute(role, 'Arn');
    declare(context, {
        id,
        type: 'AWS::Lambda::CapacityProvider',
        span,
        origin: declaration,
        properties: { PermissionsConfig: { CapacityProviderOperatorRoleArn: operator } },
    });
    if (isSet(given))
        return;
    declare(context, {
        id: role,
        type: 'AWS::IAM::Role',
        span,
        condition: childNode(declaration.body, 'Condition'),
        properties: {
            AssumeRolePolicyDocument: trust('lambda.amazonaws.com'),
            ManagedPolicyArns: [
                managedPolicyArn('AWSLambdaManagedEC2ResourceOperator', context.partition),
            ],
        },
    });
}
/** The role with which CodeDeploy shifts traffic between versions. */
function declareDeploymentRole(context) {
    const [first, ...others] = context.deployments;
    if (first === undefined)
        return;
    declare(context, {
        id: 'CodeDeployServiceRole',
        type: 'AWS::IAM::Role',
        span: first.span,
        condition: others.length === 0 ? first.condition : undefined,
        properties: {
            AssumeRolePolicyDocument: trust('codedeploy.amazonaws.com'),
            ManagedPolicyArns: [managedPolicyArn('AWSCodeDeployRoleForLambda', context.partition)],
        },
    });
}

;// CONCATENATED MODULE: ./lib/src/evaluate/cloudformation/prepare.js








function prepare(unit, surroundings, nest) {
    const template = readTemplate(unit.node, unit.path, unit.file.path);
    const log = logOf(unit, nest);
    const settings = unit.settings ?? surroundings.settings;
    const children = new Map();
    const child = (declaration) => {
        const { id } = declaration;
        if (!children.has(id)) {
            // While it is being prepared it is not there, so that circles end.
            children.set(id, undefined);
            const found = nestedStack(declaration, scope, surroundings.library, nest);
            if (found !== undefined)
                children.set(id, prepare(found, surroundings, nest));
        }
        return children.get(id);
    };
    let scope = {
        template,
        stack: unit.stack,
        settings,
        given: givenParameters(settings, surroundings.tree, log.notAnalysed),
        exports: surroundings.exports,
        tree: surroundings.tree,
        assumed: unit.assumed ?? new Map(),
        defaultsAreOpen: false,
        resolving: new Set(),
        depth: 0,
        log,
        evaluate: evaluate,
        nested: (declaration) => child(declaration)?.scope,
    };
    const whole = needsExpansion(unit.file.text) ? expanded(unit.node, scope) : unit.node;
    const written = whole === unit.node ? template : readTemplate(whole, unit.path, unit.file.path);
    noteMacros(written, log.notAnalysed);
    noteUnknownTypes(whole, log.notAnalysed);
    scope = { ...scope, template: written };
    if (needsSam(written)) {
        const made = samTemplate(scope);
        scope = { ...scope, template: made, log: { ...log, known: new WeakMap() } };
    }
    let others;
    return {
        unit,
        written,
        scope,
        nested: () => [...scope.template.resources.values()].flatMap((one) => child(one) ?? []),
        others: () => (others ??= otherStacks(scope, unit.file, surroundings.library, nest).map((other) => prepare(other, surroundings, nest))),
    };
}
function logOf({ above }, nest) {
    if (above === undefined) {
        return {
            notAnalysed: [],
            files: new Set(),
            work: { steps: maxSteps },
            known: new WeakMap(),
        };
    }
    const { notAnalysed, files } = above.log;
    return { notAnalysed, files, work: nest.work, known: new WeakMap() };
}
/** Transforms of AWS whose effect on policies is known: none, or done here. */
const knownTransforms = new Set([
    'AWS::Include',
    'AWS::LanguageExtensions',
    'AWS::Serverless-2016-10-31',
    'AWS::CodeDeployBlueGreen',
    'AWS::CodeStar',
    'AWS::SecretsManager-2020-07-23',
    'AWS::SecretsManager-2024-09-16',
    'AWS::ServiceCatalog',
]);
function noteMacros(template, notAnalysed) {
    for (const name of template.transforms) {
        if (knownTransforms.has(name))
            continue;
        notAnalysed.push({
            file: template.file,
            span: template.span,
            reason: 'macro',
            text: `what the macro ${name} makes of the template is not known`,
        });
    }
}
/** What a transform or a module of the registry makes of a resource is not known, nor what it grants. */
function noteUnknownTypes(template, notAnalysed) {
    for (const { key, value } of entriesOf(childNode(template, 'Resources'))) {
        const type = childText(value, 'Type');
        if (type !== undefined && !type.endsWith('::MODULE'))
            continue;
        const text = type === undefined
            ? `${key.text} has no type that is spelled out: what it grants is not seen`
            : `what the module ${type} makes of ${key.text} is not known`;
        notAnalysed.push({ file: key.span.file, span: key.span, reason: 'module', text });
    }
}

// EXTERNAL MODULE: ./lib/src/model/sites/sites.js + 1 modules
var sites = __webpack_require__(2119);
// EXTERNAL MODULE: ./lib/src/evaluate/documents/search.js
var search = __webpack_require__(5285);
// EXTERNAL MODULE: ./lib/src/evaluate/documents/shapes.js
var documents_shapes = __webpack_require__(9827);
;// CONCATENATED MODULE: ./lib/src/evaluate/cloudformation/shaped-policies.js




/** Properties that hold templates, which are read as such. */
const shaped_policies_templates = new Set(['TemplateBody', 'TemplateURL', 'Location']);
/**
 * Policies that a resource has in properties of which no table says that they hold one: what custom
 * resources are given, and properties newer than the tables. Only what cannot be anything else counts: a
 * statement with an effect and an action of a service.
 */
function shapedPolicies(resource) {
    const rows = (0,sites/* policySites */.N)(resource.type);
    const documents = [];
    const problems = [];
    const tabled = new Set(rows.map((row) => /^[^.[]*/.exec(row.path)?.[0]));
    for (const entry of tabled.has('') ? [] : resource.properties.entries) {
        const name = (0,model_value/* textOf */.b6)(entry.key);
        if (name === undefined || tabled.has(name) || shaped_policies_templates.has(name))
            continue;
        const found = { policies: [], problems: [] };
        (0,search/* findPolicies */.O)(entry.value, name, found);
        const policies = found.policies.filter(({ value }) => hasStatement(value));
        if (policies.length > 0)
            problems.push(...found.problems);
        documents.push(...policies.map((policy) => looseDocument(policy, resource)));
    }
    return { documents, problems };
}
function looseDocument(policy, resource) {
    const { value, property, kind, span } = policy;
    const { root, address, instantiated, label } = resource;
    return {
        file: span.file,
        root,
        address,
        property,
        value,
        kind,
        span,
        instantiated,
        ...(label === undefined ? {} : { label }),
    };
}
function hasStatement(value) {
    if (value.kind === 'list')
        return value.items.some(hasStatement);
    if (value.kind === 'alternatives')
        return value.branches.some((one) => hasStatement(one.value));
    if (value.kind !== 'map')
        return false;
    const inner = (0,documents_shapes/* elementOf */.MC)(value, 'Statement');
    if (inner !== undefined)
        return hasStatement(inner.value);
    const effect = (0,model_value/* textOf */.b6)((0,documents_shapes/* elementOf */.MC)(value, 'Effect')?.value);
    const action = (0,documents_shapes/* elementOf */.MC)(value, 'Action') ?? (0,documents_shapes/* elementOf */.MC)(value, 'NotAction');
    if (action === undefined || (effect !== 'Allow' && effect !== 'Deny'))
        return false;
    const actions = action.value.kind === 'list' ? action.value.items : [action.value];
    return actions.some(documents_shapes/* isActionText */.Ex);
}

;// CONCATENATED MODULE: ./lib/src/evaluate/cloudformation/unit.js

/** Stacks below one template, however deep; CloudFormation itself allows 2,500 in one operation. */
const maxInstances = 300;
/** Work on all nested stacks together. */
const nestedSteps = 3 * maxSteps;
function newNest(visited) {
    return { instances: maxInstances, work: { steps: nestedSteps }, visited };
}

;// CONCATENATED MODULE: ./lib/src/evaluate/cloudformation/evaluate.js











/**
 * Evaluates the CloudFormation and SAM templates of a tree: their resources, those that transforms
 * generate included, with every intrinsic function resolved as far as the templates decide it. A
 * template that others of the tree nest is evaluated for each of them, with the parameters they give
 * it, as part of theirs: addresses have the logical id of the stack before them (`Network/Role`). What
 * is nested nowhere stands alone. A template that a resource carries as text, or that a stack set
 * deploys, is an evaluation of its own with the root `file#LogicalId`.
 */
function evaluateTemplates(files, { tree, settings, shared, isPolicyBearing }) {
    const library = templateLibrary(tree);
    const exports = new Map(exportsOf([]));
    const surroundings = { tree, settings, exports, library };
    const visited = new Set();
    // Only templates that others depend on have to be ready before the first is evaluated.
    const early = new Map();
    for (const { path, text } of files) {
        if (!mayNest(text) && !text.includes('Export'))
            continue;
        const read = library.template(path);
        if (read !== undefined)
            early.set(path, prepareTop(read, surroundings, visited));
    }
    const named = new Set([...early.values()].flatMap(({ scope }) => namedTemplates(scope)));
    const tops = new Set(files.filter(({ path }) => !named.has(path)));
    const scopes = [...tops].flatMap(({ path }) => scopesOf(early.get(path)));
    for (const file of files) {
        // Templates that nest each other in a circle are reached from nowhere else.
        if (tops.has(file) || visited.has(file.path))
            continue;
        tops.add(file);
        scopes.push(...scopesOf(early.get(file.path)));
    }
    for (const [name, values] of exportsOf(scopes))
        exports.set(name, values);
    const evaluated = (top) => evaluationsOf(top).map((one) => withoutOthers(one, isPolicyBearing));
    // The others are read when their turn comes, so that one syntax tree is there at a time.
    const alone = ({ path }) => (0,shared_units/* sharedUnit */.Uy)(shared, `template\n${path}`, tree, (reading, questions) => {
        const read = templateIn(path, reading);
        if (read === undefined)
            return [];
        const own = { ...surroundings, tree: reading, exports: noting(exports, questions) };
        return evaluated(prepareTop(read, own, visited));
    });
    const evaluations = files.flatMap((file) => {
        if (!tops.has(file))
            return [];
        const ready = early.get(file.path);
        return ready === undefined ? alone(file) : evaluated(ready);
    });
    return { evaluations, exports };
}
function withoutOthers(evaluation, isPolicyBearing) {
    if (isPolicyBearing === undefined)
        return evaluation;
    const resources = evaluation.resources.map((resource) => {
        if (isPolicyBearing(resource.type))
            return resource;
        const { properties, metadata } = resource;
        const empty = { kind: 'map', entries: [], span: properties.span };
        return {
            ...resource,
            properties: empty,
            ...(metadata === undefined ? {} : { metadata: empty }),
        };
    });
    return { ...evaluation, resources };
}
/** The exports, whose use ties a unit to templates that it does not read itself. */
function noting(exports, questions) {
    if (questions === undefined)
        return exports;
    return {
        get(name) {
            questions.askedElsewhere();
            return exports.get(name);
        },
    };
}
/** The same for the template of one file; empty where the file holds none. */
function evaluateTemplate(input) {
    const node = templateNode(input.nodes);
    return node === undefined ? [] : evaluateTemplateNode(node, node, input);
}
/** The same for a template that another format makes of the file; `source` is the file's own tree. */
function evaluateTemplateNode(template, source, input) {
    const { file, problems, tree, settings, exports = new Map() } = input;
    const library = templateLibrary(tree);
    const surroundings = { tree, settings, exports, library };
    const unit = {
        node: template,
        file,
        source,
        problems,
        path: file.path,
        stack: topStack(file.path),
    };
    return evaluationsOf(prepare(unit, surroundings, newNest(new Set())));
}
/** The same for a stack that something else deploys: the root is the template's name. */
function evaluateStack(unit, { passed, instantiated }, { tree, settings, exports = new Map() }) {
    const surroundings = { tree, settings, exports, library: templateLibrary(tree) };
    const stack = { ...topStack(unit.path), chain: [unit.file.path], passed, instantiated };
    return evaluationsOf(prepare({ ...unit, stack }, surroundings, newNest(new Set())));
}
function prepareTop(read, surroundings, visited) {
    const { node, file, problems } = read;
    const { path } = file;
    const unit = { node, file, source: node, problems, path, stack: topStack(path) };
    return prepare(unit, surroundings, newNest(visited));
}
function topStack(path) {
    return {
        root: path,
        prefix: '',
        chain: [path],
        passed: undefined,
        guards: [],
        instantiated: true,
    };
}
/** A template with the stacks nested in it, however deep. */
function withNested(prepared) {
    return [prepared, ...prepared.nested().flatMap(withNested)];
}
/** The scopes of a template and of what is nested in it; every template it brings in is visited. */
function scopesOf(prepared) {
    if (prepared === undefined)
        return [];
    const all = withNested(prepared);
    for (const one of all)
        one.others().forEach(scopesOf);
    return all.map(({ scope }) => scope);
}
function evaluationsOf(top) {
    const all = withNested(top);
    const { file, stack } = top.unit;
    const resources = all.flatMap(({ scope }) => evaluateResources(scope));
    const shaped = resources.map(shapedPolicies);
    const others = all.flatMap((one) => one.others());
    const { log } = top.scope;
    const own = {
        platform: 'cloudformation',
        root: stack.root,
        files: [file.path, ...log.files],
        resources,
        documents: shaped.flatMap(({ documents }) => documents),
        problems: [
            ...all.flatMap(({ unit }) => unit.problems),
            ...shaped.flatMap(({ problems }) => problems),
        ],
        notAnalysed: log.notAnalysed,
        directives: all.flatMap(({ unit, written, scope }) => directivesOf(unit.file, unit.source, written, scope.template, unit.stack.prefix)),
        moved: [],
        secrets: secretsOf(all.map(({ scope }) => scope)),
    };
    return [own, ...others.flatMap(evaluationsOf)];
}

;// CONCATENATED MODULE: ./lib/src/evaluate/cloudformation/carried.js










/**
 * The template that a resource of Terraform deploys from a text, evaluated with the parameters that the
 * resource gives: an evaluation of its own with the root `file#address`. Empty where the text is none.
 */
function evaluateCarried(resource, body, { tree, settings, ...more }) {
    if (body.pieces.length > maxRelocatedPieces)
        return [];
    const text = markedText(body.pieces);
    const { file } = resource.span;
    const parse = /^\s*\{/.test(text) ? json_json/* parseJson */.q : yaml_yaml.parseYaml;
    const { nodes } = parse({ path: file, text });
    const node = template_templateNode(nodes.map((one) => relocated(one, body.pieces, body.span)));
    if (node === undefined)
        return [];
    const isSet = resource.type.endsWith('_set');
    return evaluateStack(
    // The comments of the file are those of Terraform.
    { node, source: node, file: { path: file, text: '' }, problems: [], path: rootOf(resource) }, { passed: carried_parametersOf(resource), instantiated: resource.instantiated }, { tree, settings: isSet ? elsewhere(settings) : settings, ...more });
}
/** The root of the template that a resource carries. */
function rootOf({ span, address }) {
    return `${span.file}#${address}`;
}
/** What the resource gives the parameters; with a map that is not known nobody knows which it gives. */
function carried_parametersOf(resource) {
    const given = (0,model_value/* valueOf */.RP)(resource.properties, 'parameters');
    const unknown = given?.kind === 'map' ? given.open : given;
    return {
        value(name, reader) {
            const value = given?.kind === 'map' ? (0,model_value/* valueOf */.RP)(given, name) : undefined;
            if (value !== undefined)
                return abroad(value, resource.root);
            return unknown === undefined || unknown.kind === 'null'
                ? undefined
                : hole(name, resource.span, reader, { reason: 'parameter' });
        },
        written: () => undefined,
        spelled(name) {
            const value = given?.kind === 'map' ? (0,model_value/* valueOf */.RP)(given, name) : undefined;
            return value === undefined ? [] : (0,literal_spans/* literalSpans */.F)(value);
        },
    };
}
/** A value of a root as another unit reads it: its references name resources there. */
function abroad(value, root) {
    const there = (reference) => ({ root, ...reference });
    const unresolved = (one) => one.reference === undefined ? one : { ...one, reference: there(one.reference) };
    const piece = (one) => (one.kind === 'literal' ? one : unresolved(one));
    switch (value.kind) {
        case 'unresolved':
            return unresolved(value);
        case 'string': {
            const pieces = value.pieces.map(piece);
            return value.reference === undefined
                ? { ...value, pieces }
                : { ...value, pieces, reference: there(value.reference) };
        }
        case 'alternatives':
            return {
                ...value,
                branches: value.branches.map(({ guard, value: of }) => ({
                    guard,
                    value: abroad(of, root),
                })),
            };
        default:
            return value;
    }
}

;// CONCATENATED MODULE: ./lib/src/evaluate/serverless/granted.js


/** What the framework grants a function besides what the service file says: for its events, destinations and settings. */
function grantedStatements(entry, service) {
    const { value } = entry;
    const provider = childNode(service, 'provider');
    return [
        ...eventStatements(entry),
        ...traceStatements(value, provider),
        ...destinationStatements(value),
        ...settingStatements(value),
    ];
}
function traceStatements(settings, provider) {
    const own = childText(settings, 'tracing') ?? childText(childNode(provider, 'tracing'), 'lambda');
    if (own === undefined || own.toLowerCase() === 'false')
        return [];
    return [allow(['xray:PutTraceSegments', 'xray:PutTelemetryRecords'], ['*'])];
}
/** Where asynchronous results go, by the service that an ARN is of. */
const destinationActions = new Map([
    ['sns', 'sns:Publish'],
    ['sqs', 'sqs:SendMessage'],
    ['lambda', 'lambda:InvokeFunction'],
    ['function', 'lambda:InvokeFunction'],
    ['events', 'events:PutEvents'],
    ['eventBus', 'events:PutEvents'],
]);
function destinationStatements(settings) {
    return entriesOf(childNode(settings, 'destinations')).flatMap(({ value }) => {
        const arn = childNode(value, 'arn') ?? value;
        const service = childText(value, 'type') ?? (arn.kind === 'scalar' ? arn.text.split(':')[2] : undefined);
        const action = destinationActions.get(service ?? '');
        return action === undefined ? [] : [allow([action], [arn])];
    });
}
function settingStatements(settings) {
    const error = childNode(settings, 'onError');
    const key = childNode(settings, 'awsKmsKeyArn') ?? childNode(settings, 'kmsKeyArn');
    const files = childNode(childNode(settings, 'fileSystemConfig'), 'arn');
    return [
        ...(error === undefined ? [] : [allow(['sns:Publish'], [error])]),
        ...(key === undefined ? [] : [allow(['kms:Decrypt'], [key])]),
        ...(files === undefined
            ? []
            : [allow(['elasticfilesystem:ClientMount', 'elasticfilesystem:ClientWrite'], [files])]),
    ];
}
const streamActions = new Map([
    [
        'dynamodb',
        [
            'dynamodb:GetRecords',
            'dynamodb:GetShardIterator',
            'dynamodb:DescribeStream',
            'dynamodb:ListStreams',
        ],
    ],
    [
        'kinesis',
        [
            'kinesis:GetRecords',
            'kinesis:GetShardIterator',
            'kinesis:DescribeStreamSummary',
            'kinesis:ListShards',
        ],
    ],
]);
const queueActions = ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'];
/** What the framework grants for the queues and streams that a function is invoked by. */
function eventStatements(entry) {
    return itemsOf(childNode(entry.value, 'events')).flatMap((event) => {
        const queue = childNode(event, 'sqs');
        if (queue !== undefined)
            return [allow(queueActions, [childNode(queue, 'arn') ?? queue])];
        const stream = childNode(event, 'stream');
        if (stream === undefined)
            return [];
        const arn = childNode(stream, 'arn') ?? stream;
        const text = arn.kind === 'scalar' ? arn.text : '';
        const type = childText(stream, 'type') ?? (text.includes(':dynamodb:') ? 'dynamodb' : 'kinesis');
        const actions = streamActions.get(type);
        return actions === undefined ? [] : [allow(actions, [arn])];
    });
}

;// CONCATENATED MODULE: ./lib/src/evaluate/serverless/roles.js




/** The roles that a service's functions and state machines run with, and the functions themselves. */
function madeResources(service) {
    const provider = entryNode(service, 'provider');
    if (provider === undefined)
        return [];
    const shared = providerRole(provider);
    const functions = functionEntries(childNode(service, 'functions'));
    const own = functions.flatMap((entry) => ownRole(entry, shared, service) ?? []);
    const needsShared = shared.given === undefined && own.length < Math.max(functions.length, 1);
    const withoutOwn = functions.filter((entry) => !own.some((role) => role.span === entry.key.span) && !isSetRole(entry.value));
    const role = needsShared ? [sharedRole(shared, withoutOwn, service)] : [];
    return [
        ...role,
        ...own,
        ...functions.map((entry) => functionResource(entry, shared.given, own)),
        ...stateMachineRoles(service),
        ...restApi(provider.value),
    ];
}
/** The functions of a map, or of a list of maps. */
function functionEntries(node) {
    if (node?.kind === 'list')
        return node.items.flatMap(functionEntries);
    return entriesOf(node).filter((entry) => entry.value.kind === 'map');
}
function providerRole(provider) {
    const { value } = provider;
    const iam = entryNode(value, 'iam');
    const role = entryNode(iam?.value, 'role');
    const old = entryNode(value, 'iamRoleStatements');
    const isMap = role?.value.kind === 'map' && intrinsicOf(role.value) === undefined;
    const given = childNode(value, 'role') ?? (role === undefined || isMap ? undefined : role.value);
    const settings = isMap ? role.value : undefined;
    return {
        given,
        statements: [
            ...roles_statementsIn(childNode(settings, 'statements')),
            ...roles_statementsIn(childNode(value, 'iamRoleStatements')),
        ],
        managed: childNode(settings, 'managedPolicies') ?? childNode(value, 'iamManagedPolicies'),
        boundary: childNode(settings, 'permissionsBoundary') ??
            childNode(settings, 'permissionBoundary') ??
            childNode(value, 'rolePermissionsBoundary'),
        path: childNode(settings, 'path'),
        name: childNode(settings, 'name'),
        span: (role ?? old ?? provider).key.span,
    };
}
/** Statements; a list inside the list, as a file brings it, is part of it. */
function roles_statementsIn(node) {
    if (node === undefined)
        return [];
    if (node.kind !== 'list')
        return [node];
    return node.items.flatMap((item) => (item.kind === 'list' ? roles_statementsIn(item) : [item]));
}
function sharedRole(source, functions, service) {
    const name = `${serviceName(service)}-${roles_stageOf(service)}`;
    const events = functions.flatMap((entry) => grantedStatements(entry, service));
    const statements = [...logStatements(`${name}*`), ...events, ...source.statements];
    return roleResource('IamRoleLambdaExecution', source, statements, functions, `${name}-lambda`);
}
function roleResource(id, source, statements, functions, policyName) {
    const { span } = source;
    const inNetwork = functions.some((entry) => childNode(entry.value, 'vpc') !== undefined);
    const network = {
        'Fn::Sub': 'arn:${AWS::Partition}:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole',
    };
    const managed = source.managed === undefined ? [] : roles_statementsIn(source.managed);
    const arns = [...managed, ...(inNetwork ? [network] : [])];
    const properties = {
        AssumeRolePolicyDocument: trust('lambda.amazonaws.com'),
        Policies: [
            { PolicyName: policyName, PolicyDocument: { Version: '2012-10-17', Statement: statements } },
        ],
        ManagedPolicyArns: arns.length === 0 ? undefined : arns,
        PermissionsBoundary: source.boundary,
        Path: source.path,
        RoleName: source.name,
    };
    return { id, span, body: build({ Type: 'AWS::IAM::Role', Properties: properties }, span) };
}
/** A function's own role: of the plugin for roles by function, or of the function's `iam`. */
function ownRole(entry, shared, service) {
    const { key, value } = entry;
    const modern = childNode(childNode(value, 'iam'), 'role');
    const isMap = modern?.kind === 'map' && intrinsicOf(modern) === undefined;
    const statements = childNode(value, 'iamRoleStatements') ?? (isMap ? childNode(modern, 'statements') : undefined);
    if (statements === undefined)
        return undefined;
    const inherit = childText(value, 'iamRoleStatementsInherit') ??
        childText(childNode(childNode(service, 'custom'), 'serverless-iam-roles-per-function'), 'defaultInherit');
    const inherited = inherit?.toLowerCase() === 'true' ? shared.statements : [];
    const name = `${serviceName(service)}-${roles_stageOf(service)}-${key.text}`;
    const source = {
        statements: [],
        managed: isMap ? childNode(modern, 'managedPolicies') : undefined,
        boundary: childNode(value, 'iamPermissionsBoundary') ?? shared.boundary,
        path: childNode(value, 'iamRoleStatementsPath'),
        name: childNode(value, 'iamRoleStatementsName'),
        span: key.span,
    };
    const all = [
        ...logStatements(name),
        ...grantedStatements(entry, service),
        ...inherited,
        ...roles_statementsIn(statements),
    ];
    return roleResource(`${logicalName(key.text)}IamRoleLambdaExecution`, source, all, [entry], name);
}
function isSetRole(node) {
    return childNode(node, 'role') !== undefined;
}
function functionResource(entry, given, own) {
    const { key, value } = entry;
    const id = logicalName(key.text);
    const ownId = own.find((role) => role.span === key.span)?.id;
    const role = childNode(value, 'role') ?? (ownId === undefined ? given : undefined);
    const properties = {
        FunctionName: childNode(value, 'name'),
        Role: role ?? attribute(ownId ?? 'IamRoleLambdaExecution', 'Arn'),
    };
    const body = build({ Type: 'AWS::Lambda::Function', Properties: properties }, key.span);
    return { id: `${id}LambdaFunction`, span: key.span, body };
}
/** Every function may write its logs. */
function logStatements(name) {
    const group = `arn:\${AWS::Partition}:logs:\${AWS::Region}:\${AWS::AccountId}:log-group:/aws/lambda/${name}`;
    return [
        allow(['logs:CreateLogStream', 'logs:CreateLogGroup', 'logs:TagResource'], [{ 'Fn::Sub': `${group}:*` }]),
        allow(['logs:PutLogEvents'], [{ 'Fn::Sub': `${group}:*:*` }]),
    ];
}
/** Roles of the state machines of serverless-step-functions. */
function stateMachineRoles(service) {
    const machines = childNode(childNode(service, 'stepFunctions'), 'stateMachines');
    return entriesOf(machines).flatMap(({ key, value }) => {
        const statements = childNode(value, 'iamRoleStatements');
        if (statements === undefined)
            return [];
        const properties = {
            AssumeRolePolicyDocument: trust('states.amazonaws.com'),
            Policies: [
                {
                    PolicyName: `${key.text}-statemachine`,
                    PolicyDocument: { Version: '2012-10-17', Statement: roles_statementsIn(statements) },
                },
            ],
        };
        const body = build({ Type: 'AWS::IAM::Role', Properties: properties }, key.span);
        return [{ id: `${logicalName(key.text)}Role`, span: key.span, body }];
    });
}
/** The REST API with the resource policy that the provider asks for. */
function restApi(provider) {
    const entry = entryNode(childNode(provider, 'apiGateway'), 'resourcePolicy') ??
        entryNode(provider, 'resourcePolicy');
    if (entry === undefined)
        return [];
    const { span } = entry.key;
    const document = { Version: '2012-10-17', Statement: roles_statementsIn(entry.value) };
    const body = build({ Type: 'AWS::ApiGateway::RestApi', Properties: { Policy: document } }, span);
    return [{ id: 'ApiGatewayRestApi', span, body }];
}
function serviceName(service) {
    const node = childNode(service, 'service');
    return (node?.kind === 'scalar' ? node.text : childText(node, 'name')) ?? 'service';
}
function roles_stageOf(service) {
    return childText(childNode(service, 'provider'), 'stage') ?? 'dev';
}
/** A name as the framework puts it into logical ids: `my-fn` \u2192 `MyDashfn`. */
function logicalName(name) {
    const clean = name.replaceAll('-', 'Dash').replaceAll('_', 'Underscore');
    return clean.slice(0, 1).toUpperCase() + clean.slice(1);
}

;// CONCATENATED MODULE: ./lib/src/evaluate/serverless/pseudo-text.js


const pseudo_text_shapes = new Map([
    ['AWS::AccountId', 'account'],
    ['AWS::Partition', 'partition'],
    ['AWS::Region', 'region'],
]);
/** The hole that a pseudo parameter of CloudFormation, or a resource, is in the service of this file. */
function pseudoHole(name, span, path) {
    return {
        kind: 'unresolved',
        text: name,
        span,
        reason: name.startsWith('AWS::') ? 'pseudo-parameter' : 'computed-attribute',
        symbol: `${path}#${name}`,
        shape: pseudo_text_shapes.get(name) ?? 'any',
    };
}
const pseudo_text_open = '#{';
/** `#{AWS::Region}` and `#{Resource}`, as a plugin of the framework writes `Fn::Sub` into any string. */
function withPseudoParameters(node, path, settings) {
    if (!node.text.includes(pseudo_text_open))
        return node;
    const text = markedText(node.pieces);
    const pieces = [];
    let from = 0;
    for (let at = text.indexOf(pseudo_text_open); at >= 0; at = text.indexOf(pseudo_text_open, at + 1)) {
        const close = text.indexOf('}', at);
        const name = close < 0 ? '' : text.slice(at + pseudo_text_open.length, close);
        if (!/^[A-Za-z][A-Za-z0-9:.]*$/.test(name))
            continue;
        const span = spanOfPieces(slicePieces(node.pieces, at, close + 1), node.span);
        const known = knownPseudoParameter(settings, name);
        pieces.push(...slicePieces(node.pieces, from, at));
        pieces.push(known === undefined
            ? pseudoHole(name, span, path)
            : { kind: 'literal', text: known, span, exact: false });
        from = close + 1;
    }
    if (from === 0)
        return node;
    pieces.push(...slicePieces(node.pieces, from));
    const style = node.style === 'plain' ? 'quoted' : node.style;
    return { ...node, pieces, text: markedText(pieces), style };
}

;// CONCATENATED MODULE: ./lib/src/evaluate/serverless/variable-text.js
/**
 * Cuts text at the framework's variables. `${AWS::Region}` and `${Name}` are CloudFormation's and stay
 * text; a variable has a source and one colon, or is a file.
 */
function variable_text_partsOf(text) {
    const parts = [];
    let from = 0;
    let open = text.indexOf('${');
    while (open >= 0) {
        const close = closing(text, open + 2);
        if (close < 0)
            break;
        const inner = text.slice(open + 2, close);
        if (isVariable(inner)) {
            if (open > from)
                parts.push({ start: from, end: open, variable: undefined });
            parts.push({ start: open, end: close + 1, variable: inner.trim() });
            from = close + 1;
            open = text.indexOf('${', from);
        }
        else
            open = text.indexOf('${', open + 2);
    }
    if (from < text.length)
        parts.push({ start: from, end: text.length, variable: undefined });
    return parts;
}
/** The brace that closes the one before `from`, those in between counted. */
function closing(text, from) {
    let depth = 1;
    for (let i = from; i < text.length; i += 1) {
        if (text.startsWith('${', i))
            depth += 1;
        else if (text[i] === '}') {
            depth -= 1;
            if (depth === 0)
                return i;
        }
    }
    return -1;
}
function isVariable(inner) {
    return /^\s*(?:file\s*\(|[a-zA-Z][\w-]*(?:\([^()]*\))?:(?!:))/.test(inner);
}
/** The sources of a variable, first choice first: `opt:stage, self:provider.stage, 'dev'`. */
function sourcesOf(text) {
    return splitTop(text).map((part) => sourceOf(part.trim()));
}
function splitTop(text) {
    const parts = [];
    let depth = 0;
    let quote = '';
    let from = 0;
    for (let i = 0; i < text.length; i += 1) {
        const c = text.charAt(i);
        if (quote !== '')
            quote = c === quote ? '' : quote;
        else if (c === "'" || c === '"')
            quote = c;
        else if (c === '{' || c === '(')
            depth += 1;
        else if (c === '}' || c === ')')
            depth -= 1;
        else if (c === ',' && depth === 0) {
            parts.push(text.slice(from, i));
            from = i + 1;
        }
    }
    parts.push(text.slice(from));
    return parts;
}
function sourceOf(text) {
    const quoted = /^'([^']*)'$|^"([^"]*)"$/.exec(text);
    if (quoted !== null)
        return { kind: 'literal', text: quoted[1] ?? quoted[2] ?? '' };
    if (/^(?:true|false|-?\d+(?:\.\d+)?)$/.test(text))
        return { kind: 'literal', text };
    if (text === 'sls:stage')
        return { kind: 'stage' };
    if (text === 'aws:region')
        return { kind: 'region' };
    if (text.startsWith('param:')) {
        return { kind: 'parameter', name: text.slice('param:'.length).trim() };
    }
    if (text.startsWith('self:'))
        return { kind: 'self', path: text.slice('self:'.length).trim() };
    const file = /^file\s*\(([^()]+)\)(?::(.*))?$/.exec(text);
    if (file !== null)
        return { kind: 'file', file: (file[1] ?? '').trim(), path: (file[2] ?? '').trim() };
    return { kind: 'open' };
}

;// CONCATENATED MODULE: ./lib/src/evaluate/serverless/variables.js








function variableScope(path, root, tree, settings) {
    return { path, root, tree, settings, files: new Map(), done: new Map(), budget: 200_000 };
}
const variables_maxDepth = 60;
const variables_maxLength = 200_000;
/** A syntax tree with the framework's variables replaced by what they stand for, or by holes. */
function resolved(node, scope, depth = 0) {
    const known = scope.done.get(node);
    if (known !== undefined)
        return known;
    scope.budget -= 1;
    if (depth > variables_maxDepth || scope.budget < 0)
        return node;
    // Until it is done a node stands for itself, so that circles end.
    scope.done.set(node, node);
    const result = resolvedOnce(node, scope, depth);
    scope.done.set(node, result);
    return result;
}
function resolvedOnce(node, scope, depth) {
    switch (node.kind) {
        case 'scalar':
            return resolvedScalar(node, scope, depth);
        case 'list':
            return { ...node, items: node.items.map((item) => resolved(item, scope, depth + 1)) };
        case 'map':
            return resolvedMap(node, scope, depth);
    }
}
function resolvedMap(node, scope, depth) {
    const entries = node.entries.map((entry) => {
        const key = resolvedScalar(entry.key, scope, depth);
        return {
            key: key.kind === 'scalar' ? key : entry.key,
            value: resolved(entry.value, scope, depth + 1),
        };
    });
    return { ...node, entries };
}
function resolvedScalar(written, scope, depth) {
    const node = withPseudoParameters(written, scope.path, scope.settings);
    const text = markedText(node.pieces);
    if (!text.includes('${'))
        return node;
    const parts = variable_text_partsOf(text);
    if (parts.every((part) => part.variable === undefined))
        return node;
    const [only] = parts;
    const spanOf = (start, end) => spanOfPieces(slicePieces(node.pieces, start, end), node.span);
    if (parts.length === 1 && only?.variable !== undefined) {
        const found = valueOfVariable(only.variable, scope, depth);
        if (found !== undefined)
            return tagged(found, node.tag);
        return holeNode(openVariable(only.variable, spanOf(only.start, only.end), scope), node);
    }
    const pieces = parts.flatMap((part) => {
        if (part.variable === undefined)
            return slicePieces(node.pieces, part.start, part.end);
        const found = valueOfVariable(part.variable, scope, depth);
        if (found?.kind === 'scalar')
            return found.pieces;
        return [openVariable(part.variable, spanOf(part.start, part.end), scope)];
    });
    const joined = markedText(pieces);
    if (joined.length > variables_maxLength)
        return node;
    return { ...node, pieces, text: joined, style: node.style === 'plain' ? 'quoted' : node.style };
}
/** `!Sub ${file(\u2026)}` stays a call. */
function tagged(node, tag) {
    return tag === undefined ? node : { ...node, tag };
}
function holeNode(hole, node) {
    return { ...node, pieces: [hole], text: `\${${hole.text}}`, style: 'plain' };
}
/** The first source of a variable that has a value. */
function valueOfVariable(text, scope, depth) {
    if (depth > variables_maxDepth)
        return undefined;
    for (const source of sourcesOf(innermost(text, scope, depth))) {
        const found = valueOfSource(source, scope);
        if (found !== undefined)
            return resolved(found, scope, depth + 1);
    }
    return undefined;
}
/** Variables inside a variable's own text. */
function innermost(text, scope, depth) {
    if (!text.includes('${'))
        return text;
    return variable_text_partsOf(text)
        .map((part) => {
        if (part.variable === undefined)
            return text.slice(part.start, part.end);
        const found = valueOfVariable(part.variable, scope, depth + 1);
        return found?.kind === 'scalar' ? found.text : text.slice(part.start, part.end);
    })
        .join('');
}
function valueOfSource(source, scope) {
    switch (source.kind) {
        case 'literal':
            return literalNode(source.text, scope);
        case 'self':
            return source.path === '' ? scope.root : at(scope.root, source.path, scope);
        case 'file': {
            const file = fileNode(source.file, scope);
            return file === undefined || source.path === '' ? file : at(file, source.path, scope);
        }
        case 'stage':
            return at(scope.root, 'provider.stage', scope) ?? literalNode('dev', scope);
        case 'region':
            return at(scope.root, 'provider.region', scope);
        case 'parameter':
            return stageParameter(source.name, scope);
        case 'open':
            return undefined;
    }
}
/** What `params` says about a parameter for the stage, else for all stages; `value` may hold it. */
function stageParameter(name, scope) {
    const stage = at(scope.root, 'provider.stage', scope);
    const known = stage === undefined ? undefined : resolved(stage, scope, 1);
    const stages = childNode(scope.root, 'params');
    const ofStage = childNode(stages, known?.kind === 'scalar' ? known.text : 'dev');
    const found = childNode(ofStage, name) ?? childNode(childNode(stages, 'default'), name);
    return childNode(found, 'value') ?? found;
}
function literalNode(text, scope) {
    const { span } = scope.root;
    const piece = { kind: 'literal', text, span: { ...span, end: span.start }, exact: false };
    return { kind: 'scalar', text, pieces: [piece], style: 'quoted', tag: undefined, span };
}
/** The node at a dotted path; a variable on the way is followed. */
function at(root, path, scope) {
    let current = root;
    for (const step of path.split('.')) {
        if (current.kind === 'scalar')
            current = resolved(current, scope, 1);
        const next = current.kind === 'list' ? current.items[Number(step)] : childNode(current, step);
        if (next === undefined)
            return undefined;
        current = next;
    }
    return current;
}
function fileNode(name, scope) {
    const path = localPath(name, scope.path);
    if (path === undefined || !/\.(ya?ml|json)$/.test(path))
        return undefined;
    if (scope.files.has(path))
        return scope.files.get(path);
    const file = scope.tree.read(path);
    const nodes = (0,source/* isUnreadable */.G)(file)
        ? []
        : path.endsWith('.json')
            ? (0,json_json/* parseJson */.q)(file).nodes
            : (0,yaml_yaml.parseYaml)(file).nodes;
    scope.files.set(path, nodes[0]);
    return nodes[0];
}
/** What is CloudFormation's under a name of the framework's own. */
const pseudoNames = new Map([
    ['aws:accountId', 'AWS::AccountId'],
    ['aws:region', 'AWS::Region'],
]);
const reasons = new Map([
    ['aws', 'pseudo-parameter'],
    ['env', 'parameter'],
    ['opt', 'parameter'],
    ['param', 'parameter'],
    ['self', 'undeclared'],
    ['file', 'file-not-found'],
]);
function openVariable(text, span, scope) {
    const [kind = ''] = /^[a-zA-Z]+/.exec(text) ?? [];
    const pseudo = pseudoNames.get(text);
    if (pseudo !== undefined)
        return { ...pseudoHole(pseudo, span, scope.path), text };
    const reason = reasons.get(kind) ?? 'dynamic-reference';
    return { kind: 'unresolved', text, span, reason, symbol: `${scope.path}#${text}`, shape: 'any' };
}

;// CONCATENATED MODULE: ./lib/src/evaluate/serverless/evaluate.js




/**
 * Evaluates a Serverless Framework service: its variables resolved, the roles of its functions as the
 * framework makes them, and the CloudFormation of its `resources`. Empty where the file holds no service.
 */
function evaluateServerless(input) {
    const { file, tree, parsed } = input;
    const root = parsed.nodes.find((node) => childNode(node, 'provider') !== undefined);
    if (root?.kind !== 'map')
        return [];
    const settings = input.settings ?? {};
    const scope = variableScope(file.path, root, tree, settings);
    const service = resolved(root, scope);
    const made = madeResources(service);
    const template = templateOf(service, made.map(({ id, body, span }) => ({ key: node_access_scalarNode(id, span), value: body })));
    const ids = new Set(made.map(({ id }) => id));
    const read = [...scope.files].flatMap(([path, node]) => (node === undefined ? [] : [path]));
    const [own, ...others] = evaluateTemplateNode(template, root, {
        file,
        problems: parsed.problems,
        tree,
        settings,
        ...(input.exports === undefined ? {} : { exports: input.exports }),
    });
    if (own === undefined)
        return [];
    const resources = own.resources.map((resource) => ({
        ...resource,
        platform: 'serverless',
        ...(ids.has(resource.address) ? { generated: true } : {}),
    }));
    const files = [...new Set([...own.files, ...read])];
    return [{ ...own, platform: 'serverless', resources, files }, ...others];
}
/** The sections of `resources` (a map, or a list of maps) with what the framework adds. */
function templateOf(service, made) {
    const given = childNode(service, 'resources');
    const parts = given?.kind === 'list' ? given.items.flatMap(partsIn) : given === undefined ? [] : [given];
    const { span } = service;
    const section = (name, first) => {
        const entries = parts.flatMap((part) => entriesOf(childNode(part, name)));
        // What `resources` says about a resource of the framework wins, as it is merged over it.
        const names = new Set(entries.map((entry) => entry.key.text));
        const kept = first.filter((entry) => !names.has(entry.key.text));
        const all = [...kept, ...entries];
        return {
            key: node_access_scalarNode(name, span),
            value: {
                kind: 'map',
                entries: name === 'Resources' ? extended(all, parts) : all,
                tag: undefined,
                span,
            },
        };
    };
    return {
        kind: 'map',
        entries: [
            section('Parameters', []),
            section('Mappings', []),
            section('Conditions', []),
            section('Resources', made),
            section('Outputs', []),
        ],
        tag: undefined,
        span,
    };
}
/** Resources with their `extensions`: a property that an extension names is the extension's. */
function extended(resources, parts) {
    const extensions = new Map(parts
        .flatMap((part) => entriesOf(childNode(part, 'extensions')))
        .map(({ key, value }) => [key.text, childNode(value, 'Properties')]));
    return resources.map((entry) => {
        const more = entriesOf(extensions.get(entry.key.text));
        const { value } = entry;
        if (more.length === 0 || value.kind !== 'map')
            return entry;
        const names = new Set(more.map(({ key }) => key.text));
        const properties = entriesOf(childNode(value, 'Properties'));
        const merged = {
            kind: 'map',
            entries: [...properties.filter(({ key }) => !names.has(key.text)), ...more],
            tag: undefined,
            span: value.span,
        };
        const rest = value.entries.filter(({ key }) => key.text !== 'Properties');
        const key = node_access_scalarNode('Properties', value.span);
        return { ...entry, value: { ...value, entries: [...rest, { key, value: merged }] } };
    });
}
function partsIn(node) {
    return node.kind === 'list' ? node.items.flatMap(partsIn) : [node];
}

// EXTERNAL MODULE: ./lib/src/model/sites/policy-bearing.js
var policy_bearing = __webpack_require__(4230);
// EXTERNAL MODULE: ./lib/src/run/front-end.js
var front_end = __webpack_require__(6711);
;// CONCATENATED MODULE: ./lib/src/run/template-files.js







/** Templates that resources of Terraform carry as text. */
function carriedTemplates(texts, { tree, config }) {
    const around = { tree, settings: config.cloudformation };
    return texts.flatMap(({ resource, body }) => evaluateCarried(resource, body, around));
}
/** CloudFormation and SAM templates, and services of the Serverless Framework, which import what templates export. */
function templateFiles({ tree, files, config, shared }) {
    const settings = config.cloudformation;
    const services = files.filter(({ kind }) => kind === 'serverless');
    const { evaluations, exports } = evaluateTemplates(files.filter(({ kind }) => kind !== 'serverless').map(({ file }) => file), { tree, settings, shared, isPolicyBearing: policy_bearing/* isPolicyBearing */.V });
    return {
        evaluations: [
            ...evaluations,
            ...services.flatMap(({ file }) => (0,shared_units/* sharedUnit */.Uy)(shared, `serverless\n${file.path}`, tree, (reading, questions) => evaluateServerless({
                file: (0,front_end/* readAgain */.n)(file, reading),
                tree: reading,
                parsed: (0,yaml_yaml.parseYaml)(file),
                settings,
                exports: noting(exports, questions),
            }))),
        ],
        notAnalysed: [],
    };
}


/***/ })

};
