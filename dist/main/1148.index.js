'use strict';
exports.id = 1148;
exports.ids = [1148];
exports.modules = {

/***/ 5830:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ diffBaseline)
/* harmony export */ });
const scopeOf = (grant) => ({
    resources: grant.resources.toSorted(),
    notResources: (grant.notResources ?? []).toSorted(),
    conditions: Object.entries(grant.condition ?? {})
        .flatMap(([operator, keys]) => Object.entries(keys).map(([key, values]) => `${operator} ${key} = ${values.toSorted().join(', ')}`))
        .sort(),
});
/** By effect and action, case aside: allowed and denied actions are asked for apart. */
function askedBy(resolved, reach) {
    const asked = new Map();
    const pinned = resolved.alternatives.flatMap((group) => group.variants.flatMap((variant) => variant.grants));
    const unbound = reach === 'every-feature' ? resolved.optional.flatMap((feature) => feature.grants) : [];
    for (const grant of [...resolved.required, ...resolved.contested, ...pinned, ...unbound]) {
        const scope = scopeOf(grant);
        for (const action of grant.actions) {
            const key = `${grant.effect} ${action.toLowerCase()}`;
            let entry = asked.get(key);
            if (entry === undefined) {
                entry = { action, features: new Set(), scopes: new Map() };
                asked.set(key, entry);
            }
            entry.features.add(grant.feature);
            entry.scopes.set(JSON.stringify(scope), scope);
        }
    }
    return asked;
}
const drifted = ({ action, features }) => ({
    action,
    feature: features.has(undefined) ? undefined : [...features][0],
});
const byAction = (a, b) => a.action < b.action ? -1 : a.action > b.action ? 1 : 0;
const sameScopes = (a, b) => a.scopes.size === b.scopes.size && [...a.scopes.keys()].every((key) => b.scopes.has(key));
const arnsOf = (resolved) => resolved.managedPolicies.map((policy) => policy.arn);
/**
 * What `after` asks for and `before` does not, and the reverse. Actions compare without case. Grants
 * under features that are not bound count where `reach` says so.
 */
function diffBaseline(before, after, reach = 'bound-features') {
    const old = askedBy(before, reach);
    const now = askedBy(after, reach);
    const changed = [];
    for (const [key, entry] of now) {
        const earlier = old.get(key);
        if (earlier === undefined || sameScopes(earlier, entry))
            continue;
        changed.push({
            action: entry.action,
            before: [...earlier.scopes.values()],
            after: [...entry.scopes.values()],
        });
    }
    return {
        added: [...now]
            .filter(([key]) => !old.has(key))
            .map(([, entry]) => drifted(entry))
            .sort(byAction),
        removed: [...old]
            .filter(([key]) => !now.has(key))
            .map(([, entry]) => drifted(entry))
            .sort(byAction),
        changed: changed.sort(byAction),
        managedAdded: arnsOf(after).filter((arn) => !arnsOf(before).includes(arn)),
        managedRemoved: arnsOf(before).filter((arn) => !arnsOf(after).includes(arn)),
    };
}


/***/ }),

/***/ 9659:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qr: () => (/* binding */ divide),
/* harmony export */   bg: () => (/* binding */ hasParts),
/* harmony export */   qI: () => (/* binding */ countedMessage)
/* harmony export */ });
/* harmony import */ var _model_hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8714);
/* harmony import */ var _model_span_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(274);
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1925);



/** The message of a group of actions: one is named, more are counted. */
function countedMessage(actions, counted) {
    const [only] = actions;
    const message = actions.length === 1 && only !== undefined
        ? `${counted.before}\`${only}\`${counted.one ?? counted.after}`
        : `${counted.before}${actions.length} actions${counted.after}`;
    return { message, counted };
}
/** True where each action of the group has atoms of its own, so that a part of it can be set aside. */
function hasParts({ counted, atoms, actions = [] }) {
    if (counted === undefined || actions.length < 2)
        return false;
    const names = new Set(actions.map((action) => action.toLowerCase()));
    return atoms.every((atom) => atom.split('|').filter((part) => names.has(part)).length === 1);
}
/** The atoms of one action of a group: one an address. */
function atomsOf({ atoms }, action) {
    return atoms.filter((atom) => atom.split('|').includes(action.toLowerCase()));
}
/** The group without some of its actions, and these as a group of their own. `word` says why they left. */
function divide(finding, leaves, word, estate) {
    const actions = finding.actions ?? [];
    const left = new Set(actions.filter((action) => leaves(action, atomsOf(finding, action))));
    if (left.size === 0 || left.size === actions.length)
        return undefined;
    const stays = partOf(finding, (action) => !left.has(action), estate);
    const count = `${left.size} ${left.size === 1 ? 'action' : 'actions'}`;
    return {
        stays: { ...stays, groups: [...(stays.groups ?? []), { title: word, items: [count] }] },
        leaves: {
            ...partOf(finding, (action) => left.has(action), estate),
            fingerprint: (0,_model_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .shortHash */ .B)(`${finding.fingerprint}\n${word}`),
        },
    };
}
function partOf(finding, isIn, estate) {
    const { intent: whole, groups = [], counted, ...rest } = finding;
    const all = finding.actions ?? [];
    const actions = all.filter(isIn);
    const gone = new Set(all.filter((action) => !isIn(action)).map((action) => action.toLowerCase()));
    const atoms = actions.flatMap((action) => atomsOf(finding, action));
    const newAtoms = finding.newAtoms.filter((atom) => atoms.includes(atom));
    const isGone = (action) => gone.has(action.toLowerCase());
    const intent = whole === undefined ? undefined : intentWithout(whole, isGone, estate);
    const places = [finding.primary, ...finding.related].filter(({ span, tree }) => {
        const action = (tree ?? finding.tree) === estate.tree ? actionAt(span, estate) : undefined;
        return action === undefined || !isGone(action);
    });
    const [primary = finding.primary, ...related] = places;
    const count = `${actions.length} ${actions.length === 1 ? 'action' : 'actions'}`;
    return {
        ...rest,
        ...(counted === undefined ? {} : countedMessage(actions, counted)),
        primary: {
            ...finding.primary,
            span: primary.span,
            text: finding.primary.text.replace(/\d+ actions?/, count),
        },
        related,
        actions,
        atoms,
        newAtoms,
        introduced: finding.introduced && (newAtoms.length > 0 || finding.newAtoms.length === 0),
        groups: groups
            .map((group) => ({ ...group, items: group.items.filter((item) => !isGone(item)) }))
            .filter((group) => group.items.length > 0),
        ...(intent === undefined ? {} : { intent }),
    };
}
/** The action that is written at a place; undefined where none is. */
function actionAt(span, estate) {
    for (const { statements } of estate.documents)
        for (const statement of statements) {
            if (!(0,_model_span_js__WEBPACK_IMPORTED_MODULE_2__/* .contains */ .gR)(statement.span, span))
                continue;
            for (const { value } of statement.actions?.entries ?? [])
                if ((0,_model_span_js__WEBPACK_IMPORTED_MODULE_2__/* .contains */ .gR)(value.span, span))
                    return (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(value);
        }
    return undefined;
}
/** What is left to do once some actions are out of it. */
function intentWithout(intent, isGone, estate) {
    if (intent.kind === 'attach-policy')
        return intent;
    const steps = (intent.kind === 'steps' ? intent.steps : [intent]).flatMap((step) => stepWithout(step, isGone, estate) ?? []);
    const [first, ...more] = steps.map((step) => ({ ...step, title: titleOf(step) }));
    if (first === undefined || more.length === 0)
        return first;
    const { title, safety, document } = first;
    return { kind: 'steps', title, safety, document, steps: [first, ...more] };
}
/** A count in the title was that of the whole group. */
const titleOf = ({ title }) => title.replace(/^Add \d+ .*$/, 'Add the actions');
function stepWithout(step, isGone, estate) {
    const stays = (span) => {
        const action = actionAt(span, estate);
        return action === undefined || !isGone(action);
    };
    const limited = (statements) => statements
        .map((one) => ({ ...one, actions: one.actions.filter((action) => !isGone(action)) }))
        .filter(({ actions }) => actions.length > 0);
    switch (step.kind) {
        case 'add-actions': {
            const actions = step.actions.filter((action) => !isGone(action));
            return actions.length === 0 ? undefined : { ...step, actions };
        }
        case 'insert-statement': {
            const statements = limited(step.statements);
            return statements.length === 0 ? undefined : { ...step, statements };
        }
        case 'remove-actions':
        case 'replace-actions': {
            const spans = step.spans.filter(stays);
            return spans.length === 0 ? undefined : { ...step, spans };
        }
        case 'restore-condition':
        case 'replace-resources': {
            const spans = step.spans.filter(stays);
            const statements = limited(step.statements);
            return spans.length === 0 || statements.length === 0
                ? undefined
                : { ...step, spans, statements };
        }
        case 'add-version':
        case 'replace-operator':
            return step;
    }
}


/***/ }),

/***/ 1051:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ adviceFor)
/* harmony export */ });
/** What usually mends an issue of policy validation, by its code; the reference page says the rest. */
const repairs = new Map([
    [
        'RESTRICT_ACCESS_TO_SERVICE_PRINCIPAL',
        'Add a condition, for example `"StringEquals": {"aws:SourceAccount": "<your account>"}`.',
    ],
    [
        'MISSING_PAIRED_CONDITION_KEYS',
        'Add `"StringEquals": {"aws:SourceAccount": "<your account>"}` beside it.',
    ],
    ...[
        'PASS_ROLE_WITH_STAR_IN_RESOURCE',
        'PASS_ROLE_WITH_STAR_IN_ACTION_AND_RESOURCE',
        'PASS_ROLE_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE',
        'PASS_ROLE_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION',
        'PASS_ROLE_WITH_NOT_RESOURCE',
        'PASS_ROLE_WITH_NOT_ACTION_AND_NOT_RESOURCE',
    ].map((code) => [
        code,
        'Allow iam:PassRole in a statement of its own that names the roles, or that has `"StringEquals": {"iam:PassedToService": "<service>.amazonaws.com"}`.',
    ]),
    ...[
        'CREATE_SLR_WITH_STAR_IN_RESOURCE',
        'CREATE_SLR_WITH_STAR_IN_ACTION_AND_RESOURCE',
        'CREATE_SLR_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE',
        'CREATE_SLR_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION',
        'CREATE_SLR_WITH_NOT_RESOURCE',
        'CREATE_SLR_WITH_NOT_ACTION_AND_NOT_RESOURCE',
    ].map((code) => [
        code,
        'Allow iam:CreateServiceLinkedRole in a statement of its own that has `"StringEquals": {"iam:AWSServiceName": "<service>.amazonaws.com"}`.',
    ]),
    ['MISSING_VERSION', 'Add `"Version": "2012-10-17"`.'],
    ['INVALID_VERSION', 'Write `"Version": "2012-10-17"`.'],
    [
        'STRING_LIKE_OPERATOR_WITH_ARN_CONDITION_KEYS',
        'Write ArnLike for StringLike, ArnNotLike for StringNotLike.',
    ],
    ['REDUNDANT_ACTION', 'Leave out what the pattern covers.'],
    ['REDUNDANT_RESOURCE', 'Leave out what the pattern covers.'],
    ['REDUNDANT_STATEMENT', 'Keep one of them.'],
    [
        'MISSING_CONDITION_KEY_FOR_OIDC_PRINCIPAL',
        'Add conditions on the audience and the subject of the provider\u2019s tokens.',
    ],
    [
        'MISSING_GITHUB_REPO_CONDITION_KEY',
        'Add a condition such as `"StringLike": {"token.actions.githubusercontent.com:sub": "repo:<owner>/<repository>:*"}`.',
    ],
    ['ALLOW_WITH_NOT_PRINCIPAL', 'Name who is allowed in Principal.'],
    ['UNIQUE_SIDS_REQUIRED', 'Give each statement a Sid of its own.'],
]);
/** How to mend what a code reports, with the address of its reference. */
function adviceFor(code, reference) {
    const repair = repairs.get(code);
    return `${repair === undefined ? '' : `${repair} `}See ${reference}`;
}


/***/ }),

/***/ 7366:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ movedAddresses)
/* harmony export */ });
/* harmony import */ var _model_multimap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4347);

/**
 * The address that the head has for a thing of the base: `moved` blocks are followed one after the
 * other, and an instance `[0]` that only a `count` has given or taken is the same thing, as Terraform
 * has it. undefined where nothing was moved.
 */
function movedAddresses(base, head) {
    const byRoot = new Map();
    for (const { root, from, to } of head.moved) {
        (0,_model_multimap_js__WEBPACK_IMPORTED_MODULE_0__/* .addTo */ .D)(byRoot, root, { from, to });
    }
    const counted = countedAddresses(base, head);
    if (byRoot.size === 0 && counted.size === 0)
        return undefined;
    return (text, root) => {
        const moves = byRoot.get(root);
        const moved = moves === undefined ? text : followed(text, moves);
        return moved === text ? (counted.get(keyOf(root, text)) ?? text) : moved;
    };
}
function followed(text, moves) {
    const left = new Set(moves);
    let address = text;
    for (;;) {
        let next;
        for (const move of left) {
            next = movedOnce(address, move);
            if (next === undefined)
                continue;
            left.delete(move);
            break;
        }
        if (next === undefined)
            return address;
        address = next;
    }
}
/** `aws_iam_role.a` \u2192 `aws_iam_role.b`, with its instances, and what lies inside a module. */
function movedOnce(text, { from, to }) {
    if (text === from)
        return to;
    if (!text.startsWith(from))
        return undefined;
    const rest = text.slice(from.length);
    // An address with a key is one instance, and so is what it was before.
    const isInstance = from.endsWith(']') || to.endsWith(']');
    return rest.startsWith('.') || (rest.startsWith('[') && !isInstance) ? to + rest : undefined;
}
/** Addresses of the base that the head only has with or without `[0]`, by root. */
function countedAddresses(base, head) {
    const now = addressesOf(head);
    const before = addressesOf(base);
    const plain = new Map();
    for (const [key, { root, address }] of now)
        if (!before.has(key))
            plain.set(keyOf(root, withoutZero(address)), address);
    const moved = new Map();
    for (const [key, { root, address }] of before) {
        const other = now.has(key) ? undefined : plain.get(keyOf(root, withoutZero(address)));
        if (other !== undefined)
            moved.set(key, other);
    }
    return moved;
}
function addressesOf({ documents, principals }) {
    const found = new Map();
    for (const { root, address } of [...documents.map(({ site }) => site), ...principals])
        found.set(keyOf(root, address), { root, address });
    return found;
}
const withoutZero = (address) => address.replaceAll('[0]', '');
const keyOf = (root, address) => `${root}\n${address}`;


/***/ }),

/***/ 9610:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ policyText),
/* harmony export */   V: () => (/* binding */ pairDocuments)
/* harmony export */ });
/* harmony import */ var _model_multimap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4347);
/* harmony import */ var _model_render_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7086);


/**
 * Which document of the base each document of the head was, by their indexes. One argument may hold
 * several: those that say the same are one, the others follow in their order.
 */
function pairDocuments(head, base) {
    const before = bySite(base);
    const pairs = new Map();
    for (const [site, now] of bySite(head)) {
        const then = before.get(site) ?? [];
        const [only] = now;
        const [old] = then;
        if (only === undefined || old === undefined)
            continue;
        if (now.length === 1 && then.length === 1)
            pairs.set(only, old);
        else
            pairGroup({ head, now }, { base, then }, pairs);
    }
    return pairs;
}
function pairGroup({ head, now }, { base, then }, pairs) {
    const texts = new Map();
    for (const old of then) {
        const text = policyText(base[old]);
        (0,_model_multimap_js__WEBPACK_IMPORTED_MODULE_1__/* .addTo */ .D)(texts, text, old);
    }
    const edited = now.filter((index) => {
        const old = texts.get(policyText(head[index]))?.shift();
        if (old !== undefined)
            pairs.set(index, old);
        return old === undefined;
    });
    const left = new Set([...texts.values()].flat());
    const rest = then.filter((old) => left.has(old));
    edited.forEach((index, nth) => {
        const old = rest[nth];
        if (old !== undefined)
            pairs.set(index, old);
    });
}
function bySite(documents) {
    const sites = new Map();
    for (const [index, { site }] of documents.entries()) {
        const key = [site.root, site.address, site.property].join('\n');
        (0,_model_multimap_js__WEBPACK_IMPORTED_MODULE_1__/* .addTo */ .D)(sites, key, index);
    }
    return sites;
}
/** What a document says, wherever it stands. */
function policyText(document) {
    return document === undefined ? '' : JSON.stringify((0,_model_render_js__WEBPACK_IMPORTED_MODULE_0__/* .renderPolicy */ .z)(document.value).policy);
}


/***/ }),

/***/ 1148:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ rules)
});

// EXTERNAL MODULE: ./lib/src/model/span.js
var model_span = __webpack_require__(274);
// EXTERNAL MODULE: ./lib/src/model/value.js
var model_value = __webpack_require__(1925);
// EXTERNAL MODULE: ./lib/src/model/wildcard.js
var wildcard = __webpack_require__(7788);
// EXTERNAL MODULE: ./lib/src/check/issue-advice.js
var issue_advice = __webpack_require__(1051);
;// CONCATENATED MODULE: ./lib/src/check/issue-intents.js


/** What mends an issue of policy validation by an edit; undefined where a person has to decide. */
function intentFor(result, document) {
    switch (result.issueCode) {
        case 'MISSING_VERSION':
            return versionIntent(result, document);
        case 'STRING_LIKE_OPERATOR_WITH_ARN_CONDITION_KEYS':
            return operatorIntent(result, document);
        default:
            return undefined;
    }
}
/** Since 2012 `${\u2026}` is a policy variable and no text: where there is one, the Version changes what is allowed. */
function versionIntent({ document: index }, document) {
    const hasVariable = document.statements.some((statement) => textsOf(statement).some(({ pieces }) => pieces.some((piece) => piece.kind === 'literal' && piece.text.includes('${'))));
    return {
        kind: 'add-version',
        title: 'Add `"Version": "2012-10-17"`',
        safety: hasVariable || document.open !== undefined ? 'unsafe' : 'safe',
        document: index,
    };
}
function textsOf({ resources, conditions }) {
    return [
        ...(resources?.entries ?? []).map(({ value }) => value),
        ...conditions.flatMap(({ values }) => values.map(({ value }) => value)),
    ];
}
const stringLike = /^((?:ForAllValues|ForAnyValue):)?String(Not)?Like(IfExists)?$/i;
function operatorIntent({ document: index, span }, document) {
    for (const statement of document.statements)
        for (const clause of statement.conditions) {
            if (!(0,model_span/* sameSpan */.D4)((0,model_value/* pointAt */.sd)(clause.key), span))
                continue;
            const [, set = '', not = '', ifExists = ''] = stringLike.exec(clause.operator) ?? [];
            if (!stringLike.test(clause.operator) || !holdsArns(clause))
                return undefined;
            const to = `${set}Arn${not === '' ? '' : 'Not'}Like${ifExists}`;
            return {
                kind: 'replace-operator',
                title: `Write \`${to}\``,
                safety: saysTheSame(clause) ? 'safe' : 'unsafe',
                document: index,
                statement: statement.index,
                key: span,
                from: clause.operator,
                to,
            };
        }
    return undefined;
}
/** An ARN operator matches nothing by a text that is no ARN. */
function holdsArns({ values, open }) {
    return (open === undefined &&
        values.length > 0 &&
        values.every(({ value }) => {
            const [first] = value.pieces;
            return first?.kind === 'unresolved' || /^arn:(?:[^:]*:){4}./.test(outlineOf(value));
        }));
}
/** With no wildcard and nothing open before the resource both operators match the same ARNs. */
function saysTheSame({ values }) {
    return values.every(({ value }) => value.pieces.every(({ kind }) => kind === 'literal') &&
        /^arn:(?:[^:*?$]+:)(?:[^:*?$]+:)(?:[^:*?$]*:){2}[^$]+$/.test(outlineOf(value)));
}
/** The text with a letter for each hole: what is open within one field of an ARN. */
const outlineOf = ({ pieces }) => pieces.map((piece) => (piece.kind === 'literal' ? piece.text : 'x')).join('');

;// CONCATENATED MODULE: ./lib/src/check/rules/access-analyzer/finding.js





const severityOf = {
    ERROR: 'error',
    SECURITY_WARNING: 'error',
    WARNING: 'warning',
    SUGGESTION: 'notice',
};
const accessAnalyzerFinding = {
    id: 'access-analyzer/finding',
    summary: 'IAM Access Analyzer, or the embedded validator, reports an issue',
    severity: 'warning',
    confidence: 'high',
    since: '0.1.0',
    docs: {
        what: 'Policy validation reports an issue; the finding\u2019s own id is `access-analyzer/<code>`. The origin says whether the live service or the embedded validator spoke.',
        why: 'Errors make the policy fail or do nothing; security warnings allow more than intended.',
        fix: 'See the linked reference of the code.',
        bad: {
            file: 'policy.json',
            text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"iam:PassRole","Resource":"*"}]}',
        },
        good: {
            file: 'policy.json',
            text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::amzn-s3-demo-bucket/*"}]}',
        },
        references: [
            'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html',
        ],
    },
    *check(context) {
        const demanded = rowSpans(context, ['needed']);
        const unwanted = rowSpans(context, ['excess', 'partly-needed']);
        for (const result of context.validation) {
            const document = context.estate.documents[result.document];
            // What is to be filled in is `policy/placeholder`'s to say.
            if (document === undefined || result.placeholders.length > 0)
                continue;
            if (isSaidOtherwise(result, document, unwanted))
                continue;
            if (isOfDamage(result, document, context))
                continue;
            const isDemanded = demanded.has((0,model_span/* spanKey */.yi)(result.span));
            const { root, address, property } = document.site;
            const intent = intentFor(result, document);
            yield {
                primary: { span: result.span, text: result.issueCode.toLowerCase().replaceAll('_', ' ') },
                related: otherPlaces(result).map((span) => ({ span, text: 'part of it' })),
                message: `${isDemanded ? 'The vendor asks for this: ' : ''}\`${address}\`: ${result.details.replace(/\.$/, '')}`,
                advice: (0,issue_advice/* adviceFor */.c)(result.issueCode, result.learnMore),
                key: [root, address, property, result.elements[0]].join('|'),
                atoms: [...new Set(result.elements)].map((element) => [root, address, property, element].join('|')),
                addresses: [address],
                severity: isDemanded || isDoubted(result) ? 'notice' : severityOf[result.findingType],
                wholeSubject: result.isWhole,
                origin: result.origin,
                issueCode: result.issueCode,
                ...(intent === undefined ? {} : { intent }),
            };
        }
    },
};
/** Entries of one list may all be made in one place. */
function otherPlaces({ span, related }) {
    const places = new Map(related.map((one) => [(0,model_span/* spanKey */.yi)(one), one]));
    places.delete((0,model_span/* spanKey */.yi)(span));
    return [...places.values()].slice(0, mostPlaces);
}
const mostPlaces = 50;
/**
 * Entries of which the comparison with a bound baseline has one of these verdicts. What it demands as it
 * is written is the vendor's choice.
 */
function rowSpans(context, verdicts) {
    return new Set(context.subjects.flatMap((subject) => (subject.comparison?.allowed ?? [])
        .filter((row) => verdicts.includes(row.verdict))
        .map((row) => (0,model_span/* spanKey */.yi)(row.span))));
}
/** What is said of elements that are not there, or stand where none belongs. */
const ofOutline = /^(MISSING_(STATEMENT|EFFECT|ACTION|RESOURCE|PRINCIPAL|VERSION)|INVALID_POLICY_ELEMENT|DATA_TYPE_MISMATCH|EMPTY_.*)$/;
/** True where a part of the statements could not be read: what seems to be left out is what was lost. */
function isOfDamage(result, { statements }, { estate }) {
    if (!ofOutline.test(result.issueCode))
        return false;
    return estate.problems.some(({ outcome, span }) => outcome === 'unreadable' &&
        statements.some((one) => one.span.file === span.file && one.span.start <= span.start) &&
        statements.some((one) => one.span.file === span.file && span.start <= one.span.end));
}
/** What the catalogue does not know may be newer: the embedded validator doubts, `policy/unknown-action` accuses near misses. */
const ofCatalogue = new Set(['INVALID_ACTION', 'INVALID_SERVICE_IN_ACTION']);
function isDoubted(result) {
    return result.origin === 'embedded' && ofCatalogue.has(result.issueCode);
}
/**
 * The same action twice is `policy/duplicate-action`'s to say; and where the pattern that takes in the
 * others is to go or to be replaced, the others are no repetition of it.
 */
function isSaidOtherwise(result, document, unwanted) {
    if (result.issueCode !== 'REDUNDANT_ACTION')
        return false;
    const wanted = new Set([result.span, ...result.related].map(model_span/* spanKey */.yi));
    const entries = document.statements.flatMap((statement) => (statement.actions?.entries ?? []).flatMap(({ value }) => {
        const span = (0,model_span/* spanKey */.yi)((0,model_value/* pointAt */.sd)(value));
        const text = (0,model_value/* textOf */.b6)(value);
        return wanted.has(span) ? [{ span, text: text?.toLowerCase() }] : [];
    }));
    const texts = entries.flatMap(({ text }) => text ?? []);
    if (texts.length < entries.length || texts.length < 2)
        return false;
    const covers = entries.filter(({ text = '' }) => texts.every((other) => (0,wildcard/* coversPattern */.p)(text, other)));
    return (texts.every((text) => text === texts[0]) ||
        (covers.length > 0 && covers.every(({ span }) => unwanted.has(span))));
}

// EXTERNAL MODULE: ./lib/src/model/multimap.js
var multimap = __webpack_require__(4347);
;// CONCATENATED MODULE: ./lib/src/check/context.js
/** The worst ground of several bindings: what is only recognised warns, it does not accuse. */
function isRecognisedOnly(subject) {
    return (subject.bindings.length > 0 &&
        subject.bindings.every((binding) => binding.boundBy === 'recognised'));
}
/** What a subject's name is in messages. */
function nameOf(subject) {
    return `\`${subject.address}\``;
}
function conditionText(condition) {
    return condition === undefined ? '' : JSON.stringify(condition);
}

;// CONCATENATED MODULE: ./lib/src/check/baseline-report.js


/** The binding among a subject's that demands an action; the first where several do. */
function bindingOf(subject, ids) {
    return subject.bindings.find((binding) => ids.includes(binding.id)) ?? subject.bindings[0];
}
/** What is only recognised warns: the binding is a guess. */
function softened(subject, severity) {
    return severity === 'error' && isRecognisedOnly(subject) ? 'warning' : severity;
}
/** `Veeam Backup for AWS 10 (worker)`. */
function titleOf(binding) {
    if (binding === undefined)
        return 'the baseline';
    const { baseline, version } = binding.resolved;
    const product = baseline.title.split(': ')[0] ?? baseline.title;
    const role = baseline.id.split('/').at(-1) ?? '';
    return `${product}${version === undefined ? '' : ` ${version}`} (${role})`;
}
/** Fields that every report about a subject and its baseline has. */
function subjectFields(subject, binding) {
    return {
        principal: subject.address,
        addresses: [subject.address],
        ...(binding === undefined ? {} : { baseline: binding.id, boundBy: binding.boundBy }),
    };
}
/** Where an only recognised baseline comes from, and how to make it sure. */
function recognisedHint(binding) {
    if (binding?.boundBy !== 'recognised')
        return '';
    const id = binding.resolved.baseline.id;
    return ` Looks like ${titleOf(binding)} (${binding.confidence.toFixed(2)}); to be sure write \`# iam-baseline: ${id}\` above the resource, or a binding in .github/iam-baseline.yml.`;
}
/** Which features were taken to be in use where the binding names none, and how to fix them. */
function inferredHint(binding) {
    const features = binding?.inferred ?? [];
    if (features.length === 0)
        return '';
    const list = features.join(', ');
    return ` The binding names no features; by what the role allows it uses ${list}: write \`features: [${list}]\` into the binding to fix them, or \`features: []\` for none.`;
}
/** An atom: root and address, then what it is about, then the verdict. Baselines are named without version. */
function atom(subject, ...parts) {
    return [subject.root, subject.address, ...parts].join('|');
}
/** Required actions grouped by feature (or "required"), each list as the vendor writes it. */
function byFeature(actions) {
    const groups = new Map();
    for (const entry of actions) {
        const title = entry.features.length === 0 ? 'required' : `for ${entry.features.join(', ')}`;
        (0,multimap/* addTo */.D)(groups, title, entry.action);
    }
    return [...groups].map(([title, items]) => ({ title, items }));
}
/** `3 Write, 2 Read`. */
function levelsText(pattern) {
    return pattern.levels.map(({ level, actions }) => `${actions.length} ${level}`).join(', ');
}
function countOf(count, one, many = `${one}s`) {
    return `${count} ${count === 1 ? one : many}`;
}
/** Actions that one source of the vendor requires and the one that the role follows leaves out. */
function contestedActions(subject) {
    return new Set(subject.bindings.flatMap((binding) => binding.resolved.contested.flatMap((grant) => grant.actions.map((action) => action.toLowerCase()))));
}
/** The required actions of a verdict, those with the same reasons together: one finding a reason. */
function* rowsByReason(context, verdict) {
    for (const subject of context.subjects) {
        const groups = new Map();
        for (const row of subject.comparison?.required ?? []) {
            if (row.verdict !== verdict)
                continue;
            const key = row.reasons.map((reason) => reason.text).join('; ');
            (0,multimap/* addTo */.D)(groups, key, row);
        }
        for (const [reason, rows] of groups) {
            const [first] = rows;
            if (first === undefined)
                continue;
            const binding = bindingOf(subject, first.baselines);
            const names = rows.map((row) => row.action);
            yield {
                subject,
                binding,
                reason,
                names,
                first,
                span: first.reasons.find((entry) => entry.span !== undefined)?.span,
                fields: {
                    ...subjectFields(subject, binding),
                    key: atom(subject, verdict, reason),
                    atoms: names.map((name) => atom(subject, name.toLowerCase(), verdict)),
                    actions: names,
                    groups: [{ title: verdict, items: names }],
                    wholeSubject: true,
                },
            };
        }
    }
}

// EXTERNAL MODULE: ./lib/src/check/scenarios-decide.js
var scenarios_decide = __webpack_require__(8223);
// EXTERNAL MODULE: ./lib/src/check/scenarios-facts.js
var scenarios_facts = __webpack_require__(4876);
// EXTERNAL MODULE: ./lib/src/check/scenarios-ground.js
var scenarios_ground = __webpack_require__(2344);
// EXTERNAL MODULE: ./lib/src/check/principal-account.js
var principal_account = __webpack_require__(6773);
;// CONCATENATED MODULE: ./lib/src/check/edges.js








/**
 * The assume edges that the bound baselines ask for: from each role whose baseline calls
 * sts:AssumeRole to the other bound roles of the product, from a role to itself where its baseline asks
 * for that, and to and from roles that the tree only names.
 */
function assumeEdges(context) {
    const bound = context.subjects.filter((subject) => subject.bindings.length > 0);
    const edges = [];
    for (const target of bound) {
        const self = target.bindings.find((binding) => binding.resolved.trust.some((requirement) => requirement.self === true));
        if (self !== undefined)
            edges.push(judgeEdge(context, target, target, self));
    }
    const sources = bound.flatMap((subject) => {
        // A policy that stands for nobody assumes nothing, unless somebody says whom it stands for.
        if (subject.principal === undefined && isRecognisedOnly(subject))
            return [];
        const binding = subject.bindings.find((candidate) => assumes(candidate));
        return binding === undefined ? [] : [{ subject, binding }];
    });
    const targetsOf = targetsByProduct(bound);
    for (const { subject, binding } of sources) {
        const targets = (targetsOf.get(productOf(binding)) ?? []).filter((one) => one !== subject);
        const linked = targets.filter((target) => sources.length === 1 || related(subject, target) || targets.length === 1);
        for (const target of linked)
            edges.push(judgeEdge(context, subject, target, binding));
        edges.push(...named(context, subject, binding));
    }
    const called = new Set(sources.flatMap(({ binding }) => targetsOf.get(productOf(binding)) ?? []));
    for (const target of bound)
        if (!called.has(target))
            edges.push(...callers(context, target));
    return edges;
}
/** A baseline whose job is to assume: it asks for little else, or for it by a feature that is bound. */
function assumes(binding) {
    const { required } = binding.resolved;
    const asking = required.filter((grant) => grant.effect === 'Allow' &&
        grant.actions.some((action) => action.toLowerCase() === 'sts:assumerole'));
    if (asking.length === 0)
        return false;
    const others = required.filter((grant) => !asking.includes(grant));
    return others.length === 0 || asking.some((grant) => grant.feature !== undefined);
}
/** The roles of each product that others assume: they have a trust policy and do not only assume themselves. */
function targetsByProduct(bound) {
    const targets = new Map();
    for (const subject of bound) {
        if (subject.trusts.length === 0)
            continue;
        const products = subject.bindings
            .filter((binding) => !assumes(binding) && binding.resolved.baseline.kind === 'identity')
            .map(productOf);
        for (const product of new Set(products))
            (0,multimap/* addTo */.D)(targets, product, subject);
    }
    return targets;
}
function productOf(binding) {
    return binding.resolved.baseline.id.split('/').slice(0, 2).join('/');
}
/** True where one names the other. */
function related(source, target) {
    const address = target.principal?.address;
    return address !== undefined && assumeResources(source).some((value) => value.includes(address));
}
/** What the source may assume, as written. */
function assumeResources(source) {
    return source.access.allows.flatMap(({ statement }) => {
        const actions = (statement.actions?.entries ?? []).map((entry) => (0,model_value/* textOf */.b6)(entry.value)?.toLowerCase());
        if (!actions.includes('sts:assumerole'))
            return [];
        const { resources } = statement;
        return [
            ...(resources?.entries ?? []).map((entry) => (0,model_value/* displayOf */.E3)(entry.value)),
            ...(resources?.open === undefined ? [] : [`\${${resources.open.text}}`]),
        ];
    });
}
const roleArn = /^arn:[a-z-]+:iam::\d{12}:role\/[^*?]+$/;
/** Roles outside the tree that the source may assume: their trust is undecided. */
function named(context, source, binding) {
    return [...new Set(assumeResources(source))]
        .filter((value) => roleArn.test(value) && !isInTree(context, value))
        .map((value) => ({
        source,
        target: undefined,
        outside: value,
        binding,
        verdict: 'undecided',
        why: `the trust policy of ${value} is not in the tree`,
        span: source.span,
    }));
}
/** Roles outside the tree that the trust of a role admits which no role here is to assume: whether they may call is undecided. */
function callers(context, target) {
    const binding = bindingOf(target, []);
    if (binding === undefined)
        return [];
    const asks = binding.resolved.trust.some((requirement) => requirement.self !== true &&
        (requirement.principals['AWS'] ?? []).some((principal) => /\$\{|</.test(principal)));
    if (!asks)
        return [];
    return trustsOf(context, target).flatMap((document) => document.statements.flatMap((statement) => (statement.principals?.entries ?? []).flatMap((entry) => {
        const value = (0,model_value/* textOf */.b6)(entry.value);
        if (entry.type !== 'AWS' || value === undefined || !roleArn.test(value))
            return [];
        if (isInTree(context, value))
            return [];
        return [
            {
                source: undefined,
                target,
                outside: value,
                binding,
                verdict: 'undecided',
                why: `the policies of ${value} are not in the tree`,
                span: target.span,
            },
        ];
    })));
}
const namesIn = new WeakMap();
/** A role of the tree has that name: its account may be the one of the ARN. */
function isInTree(context, arn) {
    let names = namesIn.get(context);
    if (names === undefined) {
        names = new Set(context.subjects.map(({ principal }) => (0,model_value/* textOf */.b6)(principal?.name)));
        namesIn.set(context, names);
    }
    return names.has(arn.slice(arn.lastIndexOf('/') + 1));
}
function trustsOf(context, subject) {
    return subject.trusts.flatMap((index) => context.estate.documents[index] ?? []);
}
function judgeEdge(context, source, target, binding) {
    const [trust] = trustsOf(context, target);
    const from = (0,scenarios_facts/* roleOf */.kp)(source, source.address, 'source');
    const to = (0,scenarios_facts/* roleOf */.kp)(target, target.address, 'target');
    const accounts = source.root === target.root ? 'same' : 'cross';
    const ends = arnsOf(context, from, to, trust);
    const sides = (0,scenarios_decide/* decideBoth */.U6)({ arn: ends.from, input: from.input, ground: ends.ground }, { arn: ends.to, policy: trust ?? 'outside', ground: ends.ground, granted: false }, 'sts:AssumeRole', accounts);
    const edge = { source, target, outside: undefined, binding, span: source.span };
    if (sides.allowed === true)
        return { ...edge, verdict: 'whole', why: '' };
    if (sides.denied === true)
        return { ...edge, verdict: 'denied', why: 'a Deny refuses sts:AssumeRole' };
    if (sides.admitted === false) {
        const why = `the trust policy of ${target.address} does not admit ${source.address}`;
        return { ...edge, verdict: 'target-missing', why, span: trust?.site.span ?? target.span };
    }
    if (sides.identity === false && sides.direct !== 'unknown') {
        const why = `no policy of ${source.address} allows sts:AssumeRole on ${target.address}`;
        return { ...edge, verdict: 'source-missing', why };
    }
    return { ...edge, verdict: 'undecided', why: whyOpen(trust, sides, ends) };
}
/** Both ARNs as the policies spell them: roles of one root are in one account. */
function arnsOf(context, from, to, trust) {
    const owner = from.root === to.root ? onlyAccount(trust) : undefined;
    const account = (role) => owner === undefined ? (0,scenarios_ground/* hole */.fk)(`account of ${role.root ?? ''}`, 'account') : (0,scenarios_ground/* text */.Qq)(owner);
    const arn = (role) => [
        (0,scenarios_ground/* text */.Qq)('arn:aws:iam::'),
        account(role),
        (0,scenarios_ground/* text */.Qq)(':role'),
        ...role.path,
    ];
    const [source, target] = [arn(from), arn(to)];
    const caller = (0,scenarios_ground/* plain */.pj)([account(from)]);
    const spelling = (root, address) => {
        if (root === from.root && address === from.address)
            return { arn: source, id: from.path.slice(-1) };
        if (root === to.root && address === to.address)
            return { arn: target, id: to.path.slice(-1) };
        const isOther = context.estate.principals.some((principal) => principal.root === root && principal.address === address);
        const other = `other ${root} ${address}`;
        return isOther ? { arn: [(0,scenarios_ground/* text */.Qq)(`arn:aws:iam::${other}:role/x`)], id: [(0,scenarios_ground/* text */.Qq)(other)] } : undefined;
    };
    return {
        from: source,
        to: target,
        ground: {
            spelling,
            account: [account(from)],
            region: [(0,scenarios_ground/* hole */.fk)('Region', 'region')],
            context: new Map([
                // The product sends the external id that the trust asks for.
                ['sts:externalid', externalIds(trust)],
                ...(caller === undefined ? [] : [['aws:principalaccount', [caller]]]),
                ...((0,scenarios_ground/* plain */.pj)(source) === undefined
                    ? []
                    : [['aws:principalarn', [(0,scenarios_ground/* plain */.pj)(source) ?? '']]]),
            ]),
            unsure: () => false,
        },
    };
}
/** The one external id that a trust policy asks for, wildcards filled. */
function externalIds(trust) {
    const values = (trust?.statements ?? [])
        .filter((statement) => statement.effect === 'Allow')
        .flatMap((statement) => statement.conditions)
        .filter((clause) => (0,model_value/* displayOf */.E3)(clause.key).toLowerCase() === 'sts:externalid')
        .flatMap((clause) => clause.values.map((entry) => (0,model_value/* textOf */.b6)(entry.value)));
    const [first] = values;
    return first === undefined ? [] : [first.replaceAll('*', 'x').replaceAll('?', 'x')];
}
/** The account that a trust policy's literal principals are all in. */
function onlyAccount(trust) {
    const accounts = new Set();
    for (const statement of trust?.statements ?? [])
        for (const entry of statement.principals?.entries ?? []) {
            const found = (0,principal_account/* accountOfPrincipal */.Z)((0,model_value/* displayOf */.E3)(entry.value));
            if (entry.type === 'AWS' && found !== undefined)
                accounts.add(found);
        }
    return accounts.size === 1 ? [...accounts][0] : undefined;
}
function whyOpen(trust, sides, ends) {
    const [open] = trust === undefined ? [] : (0,scenarios_decide/* openConditions */.nM)(trust, ends.ground);
    if (open !== undefined)
        return `${open} of the trust policy is open`;
    if (sides.identity === 'unknown')
        return 'policies of the source could not be read in full';
    return 'the accounts or names of the roles are not spelled out';
}

;// CONCATENATED MODULE: ./lib/src/check/rules/baseline/assume-edge.js


const tree = (principal) => `# iam-baseline: veeam/backup-for-aws/impersonation\nresource "aws_iam_role" "appliance" {\n  name = "appliance"\n  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Principal = { Service = "ec2.amazonaws.com" }, Action = "sts:AssumeRole" }] })\n}\n\nresource "aws_iam_role_policy" "assume" {\n  role = aws_iam_role.appliance.id\n  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Resource = "*" }] })\n}\n\n# iam-baseline: veeam/backup-for-aws/worker\nresource "aws_iam_role" "worker" {\n  name = "worker"\n  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Principal = { AWS = ${principal} }, Action = "sts:AssumeRole" }] })\n}\n`;
const assumeEdge = {
    id: 'baseline/assume-edge',
    summary: 'A role that is to assume another cannot',
    severity: 'error',
    confidence: 'high',
    since: '0.1.0',
    docs: {
        what: 'The vendor\u2019s product assumes one role from another, and one of the two ends does not hold: the source\u2019s policies must allow sts:AssumeRole on the target, and the target\u2019s trust policy must admit the source.',
        why: 'Each end looks right on its own; the product fails when it changes from one role to the other.',
        fix: 'Allow sts:AssumeRole on the target in the source\u2019s policies, and name the source (or its account) in the target\u2019s trust policy.',
        bad: { file: 'main.tf', text: tree('"arn:aws:iam::444455556666:role/somebody"') },
        good: { file: 'main.tf', text: tree('aws_iam_role.appliance.arn') },
        references: [
            'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic-cross-account.html',
        ],
    },
    *check(context) {
        for (const edge of assumeEdges(context)) {
            if (edge.verdict === 'whole')
                continue;
            const subject = edge.source ?? edge.target;
            if (subject === undefined)
                continue;
            const from = edge.source?.address ?? edge.outside ?? '';
            const to = edge.target?.address ?? edge.outside ?? '';
            const key = [subject.root, from, 'assumes', to].join('|');
            yield {
                primary: { span: edge.span, text: edge.verdict.replaceAll('-', ' ') },
                message: messageOf(edge, from, to),
                advice: `${adviceFor(edge)}${recognisedHint(edge.binding)}`,
                key,
                atoms: [`${key}|${edge.verdict}`],
                principal: subject.address,
                addresses: [subject.address],
                baseline: edge.binding.id,
                boundBy: edge.binding.boundBy,
                severity: assume_edge_severityOf(edge),
                wholeSubject: true,
                ...(edge.verdict === 'undecided' ? { undecided: true } : {}),
            };
        }
    },
};
function assume_edge_severityOf(edge) {
    if (edge.verdict === 'undecided')
        return 'notice';
    return edge.binding.boundBy === 'recognised' ? 'warning' : 'error';
}
function messageOf(edge, from, to) {
    const title = titleOf(edge.binding);
    return edge.verdict === 'undecided'
        ? `whether \`${from}\` may assume \`${to}\` is undecided: ${edge.why} (${title})`
        : `\`${from}\` cannot assume \`${to}\`: ${edge.why} (${title})`;
}
function adviceFor(edge) {
    switch (edge.verdict) {
        case 'source-missing':
            return 'Allow sts:AssumeRole on the target in the source\u2019s policies.';
        case 'target-missing':
            return 'Admit the source in the target\u2019s trust policy.';
        case 'denied':
            return 'Exempt the edge from the Deny.';
        case 'undecided':
        case 'whole':
            return 'Check the other end where it is defined, or bring it into the tree.';
    }
}

// EXTERNAL MODULE: ./lib/src/check/counted.js
var counted = __webpack_require__(9659);
;// CONCATENATED MODULE: ./lib/src/check/source-statement.js
/** The policy of the tree that something stands in; undefined for what is not of the tree. */
const documentOf = ({ estate }, { document }) => (document === undefined ? undefined : estate.documents[document]);
/** The statement of the tree that something stands in. */
const statementOf = (context, source) => documentOf(context, source)?.statements.find(({ index }) => index === source.statement);

;// CONCATENATED MODULE: ./lib/src/check/rules/baseline/denied-action.js






const deniedAction = {
    id: 'baseline/denied-action',
    summary: 'A Deny or a boundary takes away actions that the vendor\u2019s product needs',
    severity: 'error',
    confidence: 'high',
    since: '0.1.0',
    docs: {
        what: 'A Deny statement or the permissions boundary leaves nothing of a grant that the bound baseline requires.',
        why: 'An explicit Deny wins over every Allow: the product fails although its policy lists the action.',
        fix: 'Narrow the Deny or the boundary so that it leaves out what the vendor needs.',
        bad: {
            file: 'policy.json',
            config: 'bindings:\n  - files: [policy.json]\n    baseline: n2ws/backup-and-recovery/assume-role\n',
            text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"sts:AssumeRole","Resource":"*"},{"Effect":"Deny","Action":"sts:*","Resource":"*"}]}',
        },
        good: {
            file: 'policy.json',
            config: 'bindings:\n  - files: [policy.json]\n    baseline: n2ws/backup-and-recovery/assume-role\n',
            text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"sts:AssumeRole","Resource":"*"},{"Effect":"Deny","Action":"ec2:*","Resource":"*"}]}',
        },
        references: [
            'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html',
        ],
    },
    *check(context) {
        for (const subject of context.subjects) {
            const groups = new Map();
            for (const row of subject.comparison?.required ?? []) {
                if (row.verdict !== 'denied')
                    continue;
                const [source] = row.deniedBy;
                const key = source === undefined ? '' : (0,model_span/* spanKey */.yi)(source.span);
                (0,multimap/* addTo */.D)(groups, key, row);
            }
            for (const rows of groups.values()) {
                const [first] = rows;
                if (first === undefined)
                    continue;
                const [source] = first.deniedBy;
                const binding = bindingOf(subject, first.baselines);
                const names = rows.map((row) => row.action);
                const where = takerOf(context, source);
                yield {
                    ...subjectFields(subject, binding),
                    primary: {
                        span: source?.span ?? subject.span,
                        text: `takes away ${countOf(names.length, 'action')}`,
                    },
                    ...(0,counted/* countedMessage */.qI)(names, {
                        before: `${nameOf(subject)}: ${where} takes away `,
                        after: ` that ${titleOf(binding)} needs`,
                        one: `, which ${titleOf(binding)} needs`,
                    }),
                    advice: `${denied_action_adviceFor(context, source, names.length === 1 ? 'it' : 'them')}${recognisedHint(binding)}`,
                    key: atom(subject, 'denied', source?.sid ?? String(source?.statement ?? '')),
                    atoms: names.map((name) => atom(subject, name.toLowerCase(), 'denied')),
                    actions: names,
                    groups: byFeature(rows),
                    severity: softened(subject, 'error'),
                };
            }
        }
    },
};
/** Who takes the actions away: the boundary, a control policy, or a Deny. */
function takerOf(context, source) {
    if (source?.boundary !== true)
        return source?.resource === undefined
            ? 'a Deny'
            : `a Deny of the policy of \`${source.resource}\``;
    const document = documentOf(context, source);
    return document?.kind === 'service-control' || document?.kind === 'resource-control'
        ? `the control policy \`${document.site.file}\``
        : 'its permissions boundary';
}
/** What caps a role has to allow; what denies has to leave out. */
function denied_action_adviceFor(context, source, them) {
    const taker = takerOf(context, source);
    if (source?.boundary !== true)
        return `Leave ${them} out of ${taker.replace(/^a /, 'the ')}.`;
    return statementOf(context, source)?.effect === 'Deny'
        ? `Leave ${them} out of the Deny of ${taker}.`
        : `Allow ${them} in ${taker}.`;
}

;// CONCATENATED MODULE: ./lib/src/check/allowed-groups.js

/**
 * The allowed patterns of a verdict, those of one statement and one cause together: one finding a
 * cause. What one pattern does in several statements is one cause too: mending one of them would
 * change nothing.
 */
function byStatement(subject, verdict, causeOf) {
    const statements = grouped((subject.comparison?.allowed ?? []).filter((row) => row.verdict === verdict), (row) => `${row.source.attached}\n${row.source.statement}\n${causeOf(row)}`);
    /** What the rows of each pattern were joined with. */
    const groups = new Map();
    for (const rows of statements) {
        const keys = rows.map(patternKey);
        const alike = new Set(keys.flatMap((key) => groups.get(key) ?? []));
        const joined = { rows: [...[...alike].flatMap((group) => group.rows), ...rows] };
        for (const key of alike.size === 0 ? keys : joined.rows.map(patternKey))
            groups.set(key, joined);
    }
    return [...new Set(groups.values())].map(({ rows }) => rows);
}
/** The patterns of a group, each once, as first written. */
function patternsOf(rows) {
    const patterns = new Map();
    for (const { pattern } of rows) {
        const key = pattern.toLowerCase();
        if (!patterns.has(key))
            patterns.set(key, pattern);
    }
    return [...patterns.values()];
}
/** The rows of each statement of each document. */
function statementsOf(rows) {
    return grouped(rows, ({ source }) => `${source.attached}\n${source.statement}`);
}
/** Rows with equal keys together, in the order of the first of each. */
function grouped(rows, keyOf) {
    const groups = new Map();
    for (const row of rows) {
        const key = keyOf(row);
        (0,multimap/* addTo */.D)(groups, key, row);
    }
    return [...groups.values()];
}
const patternKey = ({ pattern }) => pattern.toLowerCase();

// EXTERNAL MODULE: ./lib/src/access/effective.js
var effective = __webpack_require__(6496);
// EXTERNAL MODULE: ./lib/src/baselines/compare.js + 8 modules
var compare = __webpack_require__(1097);
// EXTERNAL MODULE: ./lib/src/check/bound.js
var bound = __webpack_require__(2529);
;// CONCATENATED MODULE: ./lib/src/check/detaching.js




const rank = {
    granted: 0,
    narrower: 1,
    undecided: 1,
    ineffective: 2,
    denied: 2,
    missing: 3,
};
/** What the baselines ask for and a subject would have less of, or no more, without one of its policies. */
function lostWithout(subject, attached, catalogue) {
    const { input } = subject.access;
    const after = (0,compare/* compareWithBaseline */.$)({
        access: (0,effective/* effectiveAccess */.A)({
            ...input,
            documents: input.documents.filter((_, index) => index !== attached),
        }),
        baselines: subject.bindings.map(bound/* boundBaseline */.K),
        catalogue,
    });
    const before = new Map((subject.comparison?.required ?? []).map((row) => [row.action.toLowerCase(), row.verdict]));
    return after.required.filter(({ effect, action, verdict }) => effect === 'Allow' && rank[verdict] > rank[before.get(action.toLowerCase()) ?? 'missing']);
}
/** True where a policy or pattern alone makes an administrator: every action on everything, without limits. */
function makesAdministrator(subject, { source }) {
    const { allows, caps } = subject.access;
    if (caps.length > 0)
        return false;
    const isWhole = source.arn !== undefined;
    return allows.some(({ statement, certain, source: place }) => certain &&
        place.attached === source.attached &&
        (isWhole || place.statement === source.statement) &&
        statement.effect === 'Allow' &&
        statement.conditions.length === 0 &&
        statement.openCondition === undefined &&
        statement.resources?.element === 'Resource' &&
        statement.resources.entries.some(({ value }) => (0,model_value/* textOf */.b6)(value) === '*') &&
        statement.actions?.element === 'Action' &&
        statement.actions.entries.some(({ value }) => /^\*(?::\*)?$/.test((0,model_value/* textOf */.b6)(value) ?? '')));
}

// EXTERNAL MODULE: ./lib/src/check/estate-index.js
var estate_index = __webpack_require__(5504);
;// CONCATENATED MODULE: ./lib/src/check/host-statement.js


/**
 * The statement that missing actions belong into: an Allow on these resources under this condition with a plain Action
 * list, of a policy that no other principal has if there is one; the one that has most of what the vendor's list
 * has beside them, then least besides those, or else most entries. Undefined where there is none.
 */
function hostStatement(context, subject, missing = [], resources = everywhere, condition) {
    const siblings = besides(subject, missing);
    const wanted = new Set(resources);
    const terms = termsOf(condition);
    let best;
    for (const index of subject.documents) {
        const own = Number(usersOf(context, index) <= 1);
        for (const statement of context.estate.documents[index]?.statements ?? []) {
            const { actions } = statement;
            if (actions === undefined || !isPlain(statement) || !isOn(statement, wanted))
                continue;
            if (!isUnder(statement, terms))
                continue;
            const near = actions.entries.filter((entry) => siblings.has(((0,model_value/* textOf */.b6)(entry.value) ?? '').toLowerCase()));
            const { length } = actions.entries;
            const rank = [own, near.length, near.length / Math.max(1, length), length];
            if (best === undefined || isHigher(rank, best.rank))
                best = { document: index, statement: statement.index, span: actions.keySpan, rank };
        }
    }
    return best;
}
const everywhere = ['*'];
const isHigher = (a, b) => {
    const at = a.findIndex((value, place) => value !== b[place]);
    return at >= 0 && (a[at] ?? 0) > (b[at] ?? 0);
};
/** What stands in the vendor's list beside some actions, lower case. */
function besides(subject, missing) {
    const names = new Set(missing.map(({ action }) => action.toLowerCase()));
    const grants = subject.bindings
        .flatMap(({ resolved }) => resolved.required)
        .filter(({ actions }) => actions.some((action) => names.has(action.toLowerCase())));
    return new Set(grants.flatMap(({ actions }) => actions.map((action) => action.toLowerCase())));
}
/** True for an Allow with a list of actions that is spelled out and always there. */
const isPlain = ({ effect, actions, openCondition, guards }) => effect === 'Allow' &&
    actions?.element === 'Action' &&
    actions.open === undefined &&
    openCondition === undefined &&
    guards.length === 0;
const termOf = (operator, key, values) => JSON.stringify([operator.toLowerCase(), key.toLowerCase(), [...new Set(values)].sort()]);
/** A condition as a set of texts: equal sets are equal conditions. */
const termsOf = (condition = {}) => new Set(Object.entries(condition).flatMap(([operator, keys]) => Object.entries(keys).map(([key, values]) => termOf(operator, key, values))));
/** True where a statement holds under these terms and no other. */
function isUnder({ conditions }, terms) {
    return (conditions.length === terms.size &&
        conditions.every(({ operator, key, values, open, guards }) => open === undefined &&
            guards.length === 0 &&
            terms.has(termOf(operator, (0,model_value/* displayOf */.E3)(key), values.map(({ value }) => (0,model_value/* displayOf */.E3)(value))))));
}
/** True where a statement is on these resources and no other; `*` among others is everything. */
function isOn({ resources }, wanted) {
    if (resources?.element !== 'Resource')
        return false;
    const written = new Set(resources.entries.map((entry) => (0,model_value/* displayOf */.E3)(entry.value)));
    if (wanted.has('*'))
        return written.has('*');
    return (resources.open === undefined &&
        written.size === wanted.size &&
        [...wanted].every((text) => written.has(text)));
}
/** The policy that statements can be added to: the last with any, one of the subject's own if there is one. */
function openDocument(context, subject) {
    const open = subject.documents.filter((index) => (context.estate.documents[index]?.statements.length ?? 0) > 0);
    return open.findLast((index) => usersOf(context, index) <= 1) ?? open.at(-1);
}
const usersOf = ({ estate }, document) => (0,estate_index/* indexOf */.q)(estate).carriers.get(document)?.length ?? 0;

;// CONCATENATED MODULE: ./lib/src/check/grant-intents.js

/** What a statement spells already nobody has to fill in: its own expressions are the same there. */
const hasHost = ({ resources, condition, unfilled }, passedTo, hostOn) => unfilled.length === 0 && hostOn(resources, withPassedTo(condition, passedTo)) !== undefined;
/**
 * What would grant the missing actions: those wanted on every resource join the statement that has
 * such actions, others the statement on their resources alone and under their condition (`hostOn`), and the rest comes as statements,
 * one for each resources and condition. What a person has
 * to fill in, a placeholder of the vendor's or a Deny, is left out, and the title counts it. Undefined
 * where nothing is left to write or nothing takes it.
 */
function grantIntent(missing, host, document, hostOn = () => undefined) {
    const known = missing.filter((row) => row.effect !== 'Deny' &&
        row.grants.every((grant) => isSpelledOut(grant) || hasHost(grant, row.passedTo, hostOn)));
    const everywhere = [];
    const groups = new Map();
    for (const row of known) {
        for (const grant of row.grants) {
            const condition = withPassedTo(grant.condition, row.passedTo);
            const isPlain = condition === undefined && grant.resources.includes('*');
            if (isPlain && host !== undefined) {
                if (!everywhere.includes(row.action))
                    everywhere.push(row.action);
            }
            else
                addTo(groups, row.action, grant.resources, condition);
        }
    }
    // What is granted everywhere needs no second grant.
    const plain = new Set(everywhere);
    const wanted = [...groups.values()]
        .map((entry) => ({ ...entry, actions: entry.actions.filter((name) => !plain.has(name)) }))
        .filter((entry) => entry.actions.length > 0);
    const title = known.length === missing.length
        ? `Add ${countOf(missing.length, 'action')}`
        : `Add ${known.length} of ${countOf(missing.length, 'action')}; the others wait for names that only you know`;
    const steps = [];
    const addAt = ({ document: at, statement }, actions) => {
        steps.push({ kind: 'add-actions', title, safety: 'unsafe', actions, document: at, statement });
    };
    if (host !== undefined && everywhere.length > 0)
        addAt(host, everywhere);
    const statements = wanted.filter(({ actions, resources, condition }) => {
        const there = resources === undefined ? undefined : hostOn(resources, condition);
        if (there !== undefined)
            addAt(there, actions);
        return there === undefined;
    });
    if (statements.length > 0) {
        const target = host?.document ?? document;
        if (target === undefined)
            return undefined;
        steps.push({ kind: 'insert-statement', title, safety: 'unsafe', document: target, statements });
    }
    return together(steps);
}
/** Changes that only together are a repair; undefined for none. */
function together(steps) {
    const [first, ...rest] = steps;
    if (first === undefined || rest.length === 0)
        return first;
    const { title, safety, document } = first;
    return { kind: 'steps', title, safety, document, steps };
}
/** Adds an action to the statement with these resources and this condition. */
function addTo(groups, action, resources, condition) {
    const key = JSON.stringify([resources, condition]);
    const group = groups.get(key);
    if (group === undefined)
        groups.set(key, {
            actions: [action],
            ...(resources === undefined
                ? {}
                : { resources: resources.includes('*') ? ['*'] : resources }),
            ...(condition === undefined ? {} : { condition }),
        });
    else if (!group.actions.some((other) => sameAction(other, action)))
        group.actions.push(action);
}
/** The condition, with the services that the role is passed to. */
function withPassedTo(condition, services) {
    const named = Object.values(condition ?? {}).some((keys) => Object.keys(keys).some((key) => key.toLowerCase() === 'iam:passedtoservice'));
    if (services.length === 0 || named)
        return condition;
    const equals = { ...condition?.['StringEquals'], 'iam:PassedToService': services };
    return { ...condition, StringEquals: equals };
}
const sameAction = (a, b) => a.toLowerCase() === b.toLowerCase();
/** False where a placeholder is not filled, or a value is only an expression of the source. */
function isSpelledOut(grant) {
    if (grant.unfilled.length > 0)
        return false;
    const texts = [...grant.resources, JSON.stringify(grant.condition ?? {})];
    // Only a policy variable, `${aws:username}`, is text of its own.
    return texts.every((text) => !/[\uE000]|\$\{(?![a-z0-9-]+:)/i.test(text));
}

;// CONCATENATED MODULE: ./lib/src/check/key-use.js


/** Reading and writing what a service keeps encrypted with a customer's key takes these besides. */
const using = /^kms:(decrypt|generatedatakey)\*?$/;
/**
 * Actions whose data a customer's key may encrypt, from the services' guides to encryption at rest with AWS KMS;
 * which data are, the owner of the role has chosen, and no vendor's list can tell.
 */
const encrypted = new Set([
    'dynamodb:getitem',
    'dynamodb:putitem',
    'kinesis:getrecords',
    'kinesis:putrecord',
    'kinesis:putrecords',
    's3:getobject',
    's3:putobject',
    'secretsmanager:getsecretvalue',
    'sns:publish',
    'sqs:receivemessage',
    'sqs:sendmessage',
    'ssm:getparameter',
    'ssm:getparameters',
    'ssm:getparametersbypath',
]);
/** True where an action is the use of keys that are named, by a role that reads or writes what they may encrypt. */
function isKeyUse(context, subject, row) {
    const { element, pattern, source } = row;
    if (element !== 'Action' || !using.test(pattern.toLowerCase()))
        return false;
    const statement = statementOf(context, source);
    return statement !== undefined && namesKeys(statement) && handlesData(subject);
}
/** Every resource is one key, or is not known; text with a wildcard is many. */
function namesKeys({ resources }) {
    if (resources?.element !== 'Resource' || resources.entries.length === 0)
        return false;
    return resources.entries.every(({ value }) => !/[*?]/.test((0,model_value/* textOf */.b6)(value) ?? ''));
}
const handlesData = ({ bindings }) => bindings.some(({ resolved }) => [...resolved.required, ...resolved.optional.flatMap(({ grants }) => grants)].some(({ effect, actions }) => effect === 'Allow' && actions.some((action) => encrypted.has(action.toLowerCase()))));

;// CONCATENATED MODULE: ./lib/src/check/limit-intents.js




/**
 * What would limit actions as the vendor does: a lost condition keeps the resources that each statement
 * has, wider resources become the vendor's. Where a second statement allows the same, the actions go
 * from there. Undefined where the vendor's grants of a pattern are not known by its name, or are not
 * spelled out.
 */
function limitIntent(context, subject, rows) {
    const steps = [];
    /** By what limits a statement besides: the patterns that are granted as they should be. */
    const settled = new Map();
    for (const own of statementsOf(rows)) {
        const [first] = own;
        const step = first === undefined ? undefined : stepOf(context, subject, own, settled);
        if (step === undefined)
            return undefined;
        steps.push(step);
    }
    return together(steps);
}
function stepOf(context, subject, rows, settled) {
    const [first] = rows;
    if (first?.source.document === undefined || first.source.arn !== undefined)
        return undefined;
    const { document } = first.source;
    const isCondition = first.verdict === 'lost-condition';
    const scope = scopeOf(context, first, isCondition);
    const known = settled.get(scope) ?? new Set();
    settled.set(scope, known);
    const groups = new Map();
    for (const { pattern, element } of rows) {
        if (element !== 'Action')
            return undefined;
        if (known.has(pattern.toLowerCase()))
            continue;
        const grants = grantsOf(subject, pattern);
        if (grants === undefined)
            return undefined;
        const alike = new Set(grants.map(({ resources }) => resources.join('\n'))).size === 1;
        for (const grant of grants)
            addTo(groups, pattern, isCondition && alike ? undefined : grant.resources, grant.condition);
    }
    for (const { pattern } of rows)
        known.add(pattern.toLowerCase());
    const common = {
        title: isCondition ? 'Restore the condition' : 'Name the vendor\u2019s resources',
        safety: 'unsafe',
        document,
        spans: rows.map((row) => row.span),
    };
    if (groups.size === 0)
        return { ...common, kind: 'remove-actions' };
    return {
        ...common,
        kind: isCondition ? 'restore-condition' : 'replace-resources',
        statement: first.source.statement,
        statements: [...groups.values()],
    };
}
/** What besides its actions says whom a statement lets do what, as text: equal texts, equal limits. */
function scopeOf(context, { source }, withResources) {
    const statement = statementOf(context, source);
    const isPlain = statement?.conditions.length === 0 && statement.openCondition === undefined;
    if (!isPlain || statement.guards.length > 0)
        return `${source.attached} ${source.statement}`;
    if (!withResources)
        return '';
    return (statement.resources?.entries ?? []).map(({ value }) => (0,model_value/* displayOf */.E3)(value)).join('\n');
}
/** Statements that grant what the vendor asks for of these actions; undefined where that is not spelled out. */
function vendorStatements(subject, names) {
    const groups = new Map();
    for (const name of names) {
        const grants = grantsOf(subject, name);
        if (grants === undefined)
            return undefined;
        for (const grant of grants)
            addTo(groups, name, grant.resources, grant.condition);
    }
    return [...groups.values()];
}
function grantsOf(subject, name) {
    const required = subject.comparison?.required.find(({ effect, action }) => effect === 'Allow' && action.toLowerCase() === name.toLowerCase());
    return required?.grants.every(isSpelledOut) === true ? required.grants : undefined;
}

// EXTERNAL MODULE: ./lib/src/check/evidence.js
var evidence = __webpack_require__(5220);
;// CONCATENATED MODULE: ./lib/src/check/runtime-policies.js

/**
 * AWS-managed policies by which a role works in a service at all: logs, network interfaces, pulling an image, the
 * agent of Systems Manager. By the service that the role trusts.
 * https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_execution_IAM_role.html
 * https://docs.aws.amazon.com/eks/latest/userguide/create-node-role.html
 * https://docs.aws.amazon.com/systems-manager/latest/userguide/setup-instance-permissions.html
 */
const policiesOfRuntime = new Map([
    [
        'lambda.amazonaws.com',
        new Set([
            'AWSLambdaBasicExecutionRole',
            'AWSLambdaDynamoDBExecutionRole',
            'AWSLambdaKinesisExecutionRole',
            'AWSLambdaMSKExecutionRole',
            'AWSLambdaSQSQueueExecutionRole',
            'AWSLambdaVPCAccessExecutionRole',
            'AWSXRayDaemonWriteAccess',
            'CloudWatchLambdaInsightsExecutionRolePolicy',
        ]),
    ],
    ['ecs-tasks.amazonaws.com', new Set(['AmazonECSTaskExecutionRolePolicy'])],
    [
        'ec2.amazonaws.com',
        new Set([
            'AmazonEC2ContainerRegistryPullOnly',
            'AmazonEC2ContainerRegistryReadOnly',
            'AmazonEKSWorkerNodeMinimalPolicy',
            'AmazonEKSWorkerNodePolicy',
            'AmazonEKS_CNI_Policy',
            'AmazonSSMManagedInstanceCore',
            'CloudWatchAgentServerPolicy',
        ]),
    ],
]);
/** The service in which a role with this trust policy needs the AWS-managed policy; undefined where none does. */
function runtimeOf(context, subject, arn) {
    const name = arn.slice(arn.lastIndexOf('/') + 1);
    const trusts = subject.trusts.flatMap((index) => context.estate.documents[index] ?? []);
    return (0,evidence/* trustEvidence */.G)(trusts).services.find((service) => policiesOfRuntime.get(service)?.has(name));
}

;// CONCATENATED MODULE: ./lib/src/check/rules/baseline/excess-action.js











const excessAction = {
    id: 'baseline/excess-action',
    summary: 'A role allows actions that the vendor\u2019s product does not need',
    severity: 'warning',
    confidence: 'high',
    since: '0.1.0',
    docs: {
        what: 'An action, pattern or managed policy allows more than the bound baselines ask for.',
        why: 'What the product does not need is what an attacker gets when the product is breached.',
        fix: 'Remove the action, or replace the pattern by the actions that are needed.',
        bad: {
            file: 'policy.json',
            config: 'bindings:\n  - files: [policy.json]\n    baseline: n2ws/backup-and-recovery/assume-role\n',
            text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["sts:AssumeRole","ec2:TerminateInstances"],"Resource":"*"}]}',
        },
        good: {
            file: 'policy.json',
            config: 'bindings:\n  - files: [policy.json]\n    baseline: n2ws/backup-and-recovery/assume-role\n',
            text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["sts:AssumeRole"],"Resource":"*"}]}',
        },
        references: [],
    },
    *check(context) {
        for (const subject of context.subjects) {
            const rows = (subject.comparison?.allowed ?? []).filter(({ verdict }) => verdict === 'excess' || verdict === 'partly-needed');
            for (const [first, ...again] of grouped(rows, causeOf))
                if (first !== undefined)
                    yield excess(context, subject, first, again);
        }
    },
};
/** An action is one cause wherever it stands: to take it from one statement alone would change nothing. */
function causeOf({ source, element, verdict, pattern }) {
    const isEntry = element === 'Action' && source.document !== undefined && source.arn === undefined;
    const place = isEntry ? [] : [source.attached, source.statement];
    return [element, verdict, pattern.toLowerCase(), ...place].join('|');
}
/** `again` are the other places of the same pattern: they go with the first. */
function excess(context, subject, row, again) {
    const binding = bindingOf(subject, row.baselines);
    const partly = row.verdict === 'partly-needed';
    const what = row.element === 'managed-policy'
        ? `attaches \`${row.pattern}\``
        : row.element === 'NotAction'
            ? `allows everything but \`${row.pattern}\``
            : `allows \`${row.pattern}\``;
    const isOne = row.allowed <= 1 && !row.pattern.includes('*') && row.element === 'Action';
    const tail = partly
        ? `, ${countOf(row.excess, 'action')} more than ${titleOf(binding)} needs (${row.needed} of ${row.allowed} needed${row.optional === 0 ? '' : `, ${row.optional} by features that are not in use`})`
        : `, which ${titleOf(binding)} does not need${isOne ? '' : ` (${countOf(row.allowed, 'action')})`}`;
    const rows = [row, ...again];
    const isUseOfKeys = rows.every((one) => isKeyUse(context, subject, one));
    const canEdit = !isUseOfKeys && rows.every((one) => entryIsWhole(context, one));
    // What is needed of a policy that is attached as a whole may come through it alone.
    const lost = partly && isAttached(row) ? lostWithout(subject, row.source.attached, context.catalogue) : [];
    const intent = canEdit
        ? partly
            ? narrowing(subject, rows)
            : removal(rows)
        : grantIntent(lost, hostStatement(context, subject), openDocument(context, subject));
    const isAdministrator = makesAdministrator(subject, row);
    const kindred = subject.kindred.get(row.pattern.toLowerCase());
    const runtime = row.element === 'managed-policy' ? runtimeOf(context, subject, row.pattern) : undefined;
    return {
        ...subjectFields(subject, binding),
        primary: { span: row.span, text: partly ? `${row.excess} too many` : 'not needed' },
        related: again.map(({ span }) => ({ span, text: 'likewise' })),
        message: `${nameOf(subject)} ${isAdministrator ? `is administrator: it ${what}` : what}${tail}`,
        advice: `${runtime === undefined ? '' : `Roles of ${runtime} work by it. Where this one does not: `}${isUseOfKeys ? 'Keep it where data that the product reads or writes are encrypted with the key; else remove it.' : excess_action_adviceFor(row, lost, kindred)}${recognisedHint(binding)}`,
        key: atom(subject, row.element, row.pattern.toLowerCase(), row.source.sid ?? ''),
        atoms: [atom(subject, row.element, row.pattern.toLowerCase(), row.verdict)],
        actions: isOne ? [row.pattern] : excessActions(row),
        groups: isOne
            ? [{ title: 'access level', items: [levelsText(row)] }]
            : row.levels.map(({ level, actions }) => ({
                title: `${level} (${actions.length})`,
                items: actions,
            })),
        severity: isAdministrator
            ? softened(subject, 'error')
            : runtime === undefined && kindred === undefined && !isUseOfKeys
                ? row.severity
                : 'notice',
        confidence: row.certain ? 'high' : 'medium',
        ...(intent === undefined ? {} : { intent }),
    };
}
/** A policy that the role has as a whole: AWS\u2019s, or of a template of SAM\u2019s. */
const isAttached = ({ element }) => element === 'managed-policy' || element === 'sam-template';
/** `kindred`: baselines of the same product that need it. */
function excess_action_adviceFor(row, lost, kindred = []) {
    const { verdict, cover, limited, element } = row;
    const removal = element === 'managed-policy' ? 'Detach it' : 'Remove it';
    if (verdict !== 'partly-needed')
        return kindred.length === 0
            ? `${removal}.`
            : `Bind ${anyOf(kindred)} too if the role is for that as well; else ${removal.toLowerCase()}.`;
    if (lost.length > 0) {
        const { needed } = row;
        const those = lost.length < needed
            ? `the ${lost.length} of ${needed} needed actions`
            : `the ${countOf(lost.length, 'needed action')}`;
        const named = lost.length > 8 ? '' : ` (${namesOf(lost.map(({ action }) => action))})`;
        return `First grant ${those} that nothing else allows${named}, then ${removal.toLowerCase()}.`;
    }
    if (cover.length === 0)
        return `${removal}: other statements allow what is needed of it.`;
    const limits = limited.length === 0
        ? ''
        : limited.length === cover.length
            ? ', with the vendor\u2019s limits'
            : `; the vendor limits ${limited.length > 8 ? countOf(limited.length, 'of them', 'of them') : namesOf(limited)}`;
    return cover.length <= 8
        ? `Replace it by ${namesOf(cover)}${limits}.`
        : `Replace it by the ${countOf(cover.length, 'pattern')} that cover what is needed${limits}.`;
}
/** The first few of the baselines that would do. */
const anyOf = (ids) => ids
    .slice(0, 3)
    .map((id) => `\`${id}\``)
    .join(' or ');
const namesOf = (actions) => actions.map((action) => `\`${action}\``).join(', ');
/** Takes the action out wherever it stands. */
function removal(rows) {
    const documents = grouped(rows, ({ source }) => `${source.attached}`);
    return together(documents.flatMap(([first, ...others]) => first?.source.document === undefined
        ? []
        : [
            {
                kind: 'remove-actions',
                title: `Remove \`${first.pattern}\``,
                safety: 'unsafe',
                spans: [first, ...others].map(({ span }) => span),
                document: first.source.document,
            },
        ]));
}
/** Puts what is needed in the place of the pattern, with the vendor's limits where it has any. */
function narrowing(subject, rows) {
    const steps = [];
    const granted = new Set();
    for (const own of statementsOf(rows)) {
        const [first] = own;
        if (first?.source.document === undefined)
            return undefined;
        const left = first.limited.filter((action) => !granted.has(action));
        const statements = vendorStatements(subject, left);
        if (statements === undefined)
            return undefined;
        for (const action of left)
            granted.add(action);
        steps.push({
            kind: 'replace-actions',
            title: `Replace \`${first.pattern}\` by what is needed`,
            safety: 'unsafe',
            spans: own.map(({ span }) => span),
            by: first.cover.filter((action) => !first.limited.includes(action)),
            ...(statements.length === 0 ? {} : { statements }),
            document: first.source.document,
        });
    }
    return together(steps);
}
/** The actions beyond the baseline by name; for a pattern that is wholly excess the pattern itself comes first. */
function excessActions(row) {
    const names = row.levels.flatMap(({ actions }) => actions);
    return row.verdict === 'excess' && row.element === 'Action'
        ? [row.pattern, ...names.filter((name) => name !== row.pattern)]
        : names;
}
/** True where the finding's span is one entry of a list as it stands in the source. */
function entryIsWhole(context, row) {
    if (row.element !== 'Action' || row.source.arn !== undefined)
        return false;
    const entries = statementOf(context, row.source)?.actions?.entries ?? [];
    return entries.some((entry) => {
        const span = (0,model_value/* pointAt */.sd)(entry.value);
        return span !== entry.value.span && span.start === row.span.start && span.file === row.span.file;
    });
}

;// CONCATENATED MODULE: ./lib/src/check/rules/baseline/forbidden-action.js


const forbiddenAction = {
    id: 'baseline/forbidden-action',
    summary: 'A role allows what its baseline says it must never have',
    severity: 'error',
    confidence: 'high',
    since: '0.1.0',
    docs: {
        what: 'The bound baseline forbids the action whatever the features.',
        why: 'A baseline forbids what would let the product leave its own bounds.',
        fix: 'Remove the action.',
        bad: {
            file: 'policy.json',
            config: 'baselines: [own.yaml]\nbindings:\n  - files: [policy.json]\n    baseline: example/monitor/reader\n',
            text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["iam:PassRole"],"Resource":"*"}]}',
        },
        good: {
            file: 'policy.json',
            config: 'baselines: [own.yaml]\nbindings:\n  - files: [policy.json]\n    baseline: example/monitor/reader\n',
            text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["cloudwatch:ListMetrics"],"Resource":"*"}]}',
        },
        references: [],
    },
    *check(context) {
        for (const subject of context.subjects) {
            for (const row of subject.comparison?.allowed ?? []) {
                if (row.verdict !== 'forbidden')
                    continue;
                const binding = bindingOf(subject, row.baselines);
                yield {
                    ...subjectFields(subject, binding),
                    primary: { span: row.span, text: 'forbidden' },
                    message: `${nameOf(subject)} allows \`${row.pattern}\`, which ${titleOf(binding)} forbids`,
                    advice: `${row.reasons.map((reason) => reason.text).join('; ') || 'Remove it'}.${recognisedHint(binding)}`,
                    key: atom(subject, 'forbidden', row.pattern.toLowerCase()),
                    atoms: [atom(subject, row.pattern.toLowerCase(), 'forbidden')],
                    actions: [row.pattern],
                    severity: softened(subject, row.severity),
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./lib/src/check/rules/baseline/ineffective-action.js


const ineffectiveAction = {
    id: 'baseline/ineffective-action',
    summary: 'A needed action is allowed only on resources it cannot act on',
    severity: 'error',
    confidence: 'high',
    since: '0.1.0',
    docs: {
        what: 'The statement allows a needed action only on ARNs that no resource type of the action can have.',
        why: 'The policy reads as if it granted the action, but no request will ever match.',
        fix: 'Allow the action on the resource type that AWS documents for it.',
        bad: {
            file: 'policy.json',
            config: 'bindings:\n  - files: [policy.json]\n    baseline: n2ws/backup-and-recovery/assume-role\n',
            text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"sts:AssumeRole","Resource":"arn:aws:s3:::bucket/*"}]}',
        },
        good: {
            file: 'policy.json',
            config: 'bindings:\n  - files: [policy.json]\n    baseline: n2ws/backup-and-recovery/assume-role\n',
            text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"sts:AssumeRole","Resource":"*"}]}',
        },
        references: [
            'https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html',
        ],
    },
    *check(context) {
        for (const subject of context.subjects) {
            for (const row of subject.comparison?.required ?? []) {
                if (row.verdict !== 'ineffective')
                    continue;
                const [source] = row.allowedBy;
                const binding = bindingOf(subject, row.baselines);
                yield {
                    ...subjectFields(subject, binding),
                    primary: { span: source?.span ?? subject.span, text: 'never matches a request' },
                    message: `${nameOf(subject)} allows \`${row.action}\`, which ${titleOf(binding)} needs, only on resources it cannot act on`,
                    advice: `${row.reasons.map((reason) => reason.text).join('; ')}.${recognisedHint(binding)}`,
                    key: atom(subject, row.action.toLowerCase(), 'ineffective'),
                    atoms: [atom(subject, row.action.toLowerCase(), 'ineffective')],
                    actions: [row.action],
                    severity: softened(subject, row.severity),
                };
            }
        }
    },
};

// EXTERNAL MODULE: ./lib/src/check/scenarios.js + 1 modules
var scenarios = __webpack_require__(8563);
;// CONCATENATED MODULE: ./lib/src/check/rules/baseline/key-access.js

const config = 'scenarios:\n  - baseline: veeam/backup-for-aws/encryption-keys\n    operation: image-backup\n    accounts: same\n    regions: same\n    roles: { worker: aws_iam_role.worker }\n    keys: { source: [aws_kms_key.data] }\n';
const key_access_tree = (principal) => `resource "aws_iam_role" "worker" {\n  name = "worker"\n  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Principal = { Service = "ec2.amazonaws.com" }, Action = "sts:AssumeRole" }] })\n}\n\nresource "aws_kms_key" "data" {\n  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Principal = { AWS = ${principal} }, Action = "kms:*", Resource = "*" }] })\n}\n`;
const keyAccess = {
    id: 'baseline/key-access',
    summary: 'A role cannot use a KMS key that an operation needs',
    severity: 'error',
    confidence: 'high',
    since: '0.1.0',
    docs: {
        what: 'A scenario of the configuration binds roles and keys to an operation of the vendor\u2019s key table, and the role\u2019s policies, the key\u2019s policy and its grants together do not allow what the vendor\u2019s table asks for.',
        why: 'The operation fails when it reaches encrypted data, which tends to be the day of a restore.',
        fix: 'In one account, name the role in the key policy, or let the key policy leave it to the account and allow it in the role\u2019s policies; across accounts do both.',
        bad: { file: 'main.tf', config, text: key_access_tree('"arn:aws:iam::111122223333:role/admin"') },
        good: { file: 'main.tf', config, text: key_access_tree('aws_iam_role.worker.arn') },
        references: [
            'https://docs.aws.amazon.com/kms/latest/developerguide/key-policies.html',
            'https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-modifying-external-accounts.html',
        ],
    },
    *check(context) {
        for (const table of (0,scenarios/* keyTables */.R)(context)) {
            for (const cell of table.cells) {
                if (cell.verdict === 'granted' || cell.verdict === 'not-needed')
                    continue;
                const span = cell.span ?? somewhere(context);
                if (span === undefined)
                    continue;
                const severity = cell.verdict === 'undecided' ? 'notice' : 'error';
                const about = [
                    cell.root,
                    cell.principal ?? cell.role,
                    'key',
                    table.baseline,
                    table.operation,
                    table.accounts,
                    table.regions,
                    cell.role,
                    cell.use,
                    cell.key ?? '',
                ].join('|');
                yield {
                    primary: { span, text: `${cell.role} role of ${table.operation}` },
                    ...(cell.keySpan === undefined || cell.keySpan === span
                        ? {}
                        : { related: [{ span: cell.keySpan, text: `the ${cell.use} key` }] }),
                    message: key_access_messageOf(table, cell),
                    advice: key_access_adviceFor(cell),
                    key: about,
                    atoms: cell.actions.length === 0
                        ? [`${about}|${cell.verdict}`]
                        : cell.actions.map((action) => `${about}|${action.toLowerCase()}|${cell.verdict}`),
                    ...(cell.principal === undefined
                        ? {}
                        : { principal: cell.principal, addresses: [cell.principal] }),
                    baseline: table.baseline,
                    boundBy: 'config',
                    actions: cell.actions,
                    assumptions: cell.assumptions,
                    groups: [{ title: 'key table', items: table.cells.map(rowOf) }],
                    severity,
                    wholeSubject: true,
                    ...(cell.verdict === 'undecided' ? { undecided: true } : {}),
                };
            }
        }
    },
};
/** A finding needs a place: the first policy of the tree where neither role nor key is in it. */
function somewhere(context) {
    return context.estate.keys[0]?.span ?? context.subjects[0]?.span;
}
function key_access_messageOf(table, cell) {
    const role = `\`${cell.principal ?? `the ${cell.role} role`}\``;
    const key = cell.key === undefined ? `the ${cell.use} key` : `the ${cell.use} key ${cell.key}`;
    const where = `${table.operation} (accounts: ${table.accounts}, regions: ${table.regions})`;
    if (cell.verdict === 'undecided')
        return `whether ${role} may use ${key} for ${where} is undecided: ${cell.why}`;
    if (cell.verdict === 'unusable')
        return `${role} cannot use ${key} for ${where}: ${cell.why}`;
    const [first = '', ...rest] = cell.actions;
    const what = rest.length === 0 ? first : `${first} and ${String(rest.length)} more`;
    return `${role} lacks ${what} on ${key} for ${where}: ${cell.why}`;
}
function key_access_adviceFor(cell) {
    switch (cell.verdict) {
        case 'undecided':
            return 'Name the missing part in the scenario, or bring it into the tree.';
        case 'unusable':
            return 'Encrypt with a customer-managed key, and set it as the default EBS key there.';
        case 'denied':
            return 'Exempt the role from the Deny.';
        case 'missing':
        case 'granted':
        case 'not-needed':
            return 'Name the role in the key policy with these actions; across accounts allow them in the role\u2019s policies too.';
    }
}
const words = {
    granted: 'granted',
    'not-needed': 'not needed',
    missing: 'missing',
    denied: 'denied',
    unusable: 'unusable',
    undecided: 'undecided',
};
/** `worker, source key aws_kms_key.data: granted`. */
function rowOf(cell) {
    const key = cell.use === 'none' ? 'no key' : `${cell.use} key ${cell.key ?? '?'}`;
    return `${cell.role} (${cell.principal ?? '?'}), ${key}: ${words[cell.verdict]}`;
}

;// CONCATENATED MODULE: ./lib/src/check/wider-access.js





/** Needed actions that the principal has with fewer limits than the vendor asks for: one report a cause. */
function* widerAccess(context, told) {
    for (const subject of context.subjects) {
        for (const rows of byStatement(subject, told.verdict, told.causeOf)) {
            const [first] = rows;
            if (first === undefined)
                continue;
            const binding = bindingOf(subject, first.baselines);
            const patterns = patternsOf(rows);
            const [sole = ''] = patterns;
            const intent = limitIntent(context, subject, rows);
            yield {
                ...subjectFields(subject, binding),
                primary: { span: first.span, text: told.label },
                related: rows.slice(1).map((row) => ({ span: row.span, text: 'likewise' })),
                ...(0,counted/* countedMessage */.qI)(patterns, {
                    before: `${nameOf(subject)} allows ${isPolicyArn(sole) && patterns.length === 1 ? 'actions of ' : ''}`,
                    after: ` ${told.tail(titleOf(binding))}`,
                }),
                advice: `${told.advice(first)}${recognisedHint(binding)}`,
                key: atom(subject, told.verdict, sole.toLowerCase(), first.source.sid ?? ''),
                atoms: patterns.map((pattern) => atom(subject, pattern.toLowerCase(), told.verdict)),
                actions: patterns,
                groups: [told.group(first)],
                severity: first.severity,
                ...(intent === undefined ? {} : { intent }),
            };
        }
    }
}
/** An attached policy of AWS stands for the actions it brings. */
const isPolicyArn = (pattern) => /^arn:[^:]*:iam::[^:]*:policy\//.test(pattern);

;// CONCATENATED MODULE: ./lib/src/check/rules/baseline/lost-condition.js


const told = {
    verdict: 'lost-condition',
    label: 'without the vendor\u2019s condition',
    tail: (title) => `without the condition that ${title} has`,
    advice: ({ condition }) => `Restore the condition ${conditionText(condition)}.`,
    causeOf: ({ condition }) => conditionText(condition),
    group: ({ condition }) => ({ title: 'condition', items: [conditionText(condition)] }),
};
const lostCondition = {
    id: 'baseline/lost-condition',
    summary: 'Actions lack the condition that the vendor\u2019s list puts on them',
    severity: 'warning',
    confidence: 'high',
    since: '0.1.0',
    docs: {
        what: 'The vendor\u2019s list allows the actions only under a condition, such as a tag; the statement has no such condition.',
        why: 'The condition is what keeps the product to its own resources.',
        fix: 'Restore the condition.',
        bad: {
            file: 'policy.json',
            config: 'bindings:\n  - files: [policy.json]\n    baseline: commvault/backup-and-recovery/tenant\n',
            text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["ec2:DeleteVolume"],"Resource":"*"}]}',
        },
        good: {
            file: 'policy.json',
            config: 'bindings:\n  - files: [policy.json]\n    baseline: n2ws/backup-and-recovery/assume-role\n',
            text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"sts:AssumeRole","Resource":"*"}]}',
        },
        references: [],
    },
    check: (context) => widerAccess(context, told),
};

;// CONCATENATED MODULE: ./lib/src/check/rules/baseline/missing-action.js





const missingAction = {
    id: 'baseline/missing-action',
    summary: 'A role lacks actions that the vendor\u2019s product needs',
    severity: 'error',
    confidence: 'high',
    since: '0.1.0',
    docs: {
        what: 'The union of the policies attached to the principal does not allow an action that the bound baseline requires.',
        why: 'The product fails when it first needs the action, often in a restore that nobody rehearsed.',
        fix: 'Add the actions to a statement that allows them on the resources the vendor names.',
        bad: {
            file: 'policy.json',
            config: 'bindings:\n  - files: [policy.json]\n    baseline: n2ws/backup-and-recovery/assume-role\n',
            text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["sts:GetCallerIdentity"],"Resource":"*"}]}',
        },
        good: {
            file: 'policy.json',
            config: 'bindings:\n  - files: [policy.json]\n    baseline: n2ws/backup-and-recovery/assume-role\n',
            text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["sts:AssumeRole"],"Resource":"*"}]}',
        },
        references: [],
    },
    *check(context) {
        for (const subject of context.subjects) {
            yield* missing(context, subject);
            yield* missingDeny(subject);
            for (const policy of subject.lackingPolicies)
                if (policy.perhaps === undefined)
                    yield missingPolicy(subject, policy);
        }
    },
};
/** What the baseline denies and the subject allows: a Deny is missing, not the actions. */
function* missingDeny(subject) {
    const rows = (subject.comparison?.required ?? []).filter(({ verdict, effect }) => verdict === 'missing' && effect === 'Deny');
    const [first] = rows;
    if (first === undefined)
        return;
    const binding = bindingOf(subject, first.baselines);
    const names = [...new Set(rows.map(({ action }) => action))];
    const isLimited = rows.every(({ grants }) => grants.some(({ condition }) => condition !== undefined));
    const when = isLimited ? ' under a condition' : '';
    yield {
        ...subjectFields(subject, binding),
        primary: { span: subject.span, text: 'Deny missing' },
        ...(0,counted/* countedMessage */.qI)(names, {
            before: `${nameOf(subject)} does not deny `,
            after: ` that ${titleOf(binding)} denies${when}`,
            one: `, which ${titleOf(binding)} denies${when}`,
        }),
        advice: `Add the vendor\u2019s Deny.${recognisedHint(binding)}`,
        key: atom(subject, binding?.resolved.baseline.id ?? '', 'deny'),
        atoms: names.map((name) => atom(subject, name.toLowerCase(), 'deny-missing')),
        actions: names,
        groups: [{ title: 'denied by the vendor', items: names }],
        severity: 'warning',
        wholeSubject: true,
        areAbsent: true,
    };
}
function missingPolicy(subject, { arn, binding: id, lacking, allowed }) {
    const binding = bindingOf(subject, [id]);
    const part = lacking.length === 0 || lacking.length === allowed
        ? ''
        : `; other statements grant ${allowed - lacking.length} of its ${countOf(allowed, 'action')}`;
    return {
        ...subjectFields(subject, binding),
        primary: { span: subject.span, text: 'policy missing' },
        message: `${nameOf(subject)} lacks the managed policy \`${arn}\`, which ${titleOf(binding)} needs${part}`,
        advice: `Attach it.${recognisedHint(binding)}`,
        key: atom(subject, arn.toLowerCase()),
        atoms: [atom(subject, arn.toLowerCase(), 'missing')],
        actions: lacking.length === 0 ? [arn] : lacking,
        severity: softened(subject, 'error'),
        wholeSubject: true,
        areAbsent: true,
        ...(subject.principal?.kind === 'role' ? { intent: attaching(subject.principal, arn) } : {}),
    };
}
const attaching = ({ root, address }, arn) => ({
    kind: 'attach-policy',
    title: `Attach \`${arn.slice(arn.lastIndexOf('/') + 1)}\``,
    safety: 'unsafe',
    arn,
    root,
    address,
});
function* missing(context, subject) {
    const rows = (subject.comparison?.required ?? []).filter(({ verdict, effect }) => verdict === 'missing' && effect === 'Allow');
    const meant = defectsMeant(subject);
    const contested = contestedActions(subject);
    const unmet = rows.filter((row) => !meant.has(row.action.toLowerCase()));
    const actions = unmet.filter((row) => !contested.has(row.action.toLowerCase()));
    const [first] = actions;
    if (first === undefined)
        return;
    const binding = bindingOf(subject, first.baselines);
    const host = hostStatement(context, subject, actions);
    const hostOn = (resources, condition) => hostStatement(context, subject, actions, resources, condition);
    const names = actions.map((row) => row.action);
    const intent = grantIntent(actions, host, openDocument(context, subject), hostOn);
    const place = scopedHost(actions, hostOn) ?? host;
    yield {
        ...subjectFields(subject, binding),
        primary: {
            span: place?.span ?? subject.span,
            text: `${countOf(names.length, 'action')} missing`,
        },
        ...(0,counted/* countedMessage */.qI)(names, {
            before: `${nameOf(subject)} lacks `,
            after: ` that ${titleOf(binding)} needs`,
            one: `, which ${titleOf(binding)} needs`,
        }),
        advice: `Allow ${names.length === 1 ? 'it' : 'them'} on the resources the vendor names.${recognisedHint(binding)}${inferredHint(binding)}`,
        key: atom(subject, binding?.resolved.baseline.id ?? ''),
        atoms: names.map((name) => atom(subject, name.toLowerCase(), 'missing')),
        actions: names,
        groups: byFeature(actions),
        severity: actions.every((row) => isInferred(subject, row))
            ? softened(subject, 'warning')
            : softened(subject, 'error'),
        wholeSubject: true,
        areAbsent: true,
        ...(intent === undefined ? {} : { intent }),
    };
}
/** The statement on the resources of the first action and under its condition, where none of the actions is wanted everywhere. */
function scopedHost(actions, hostOn) {
    const grants = actions.flatMap((row) => row.grants);
    if (grants.some(({ resources, condition }) => resources.includes('*') && condition === undefined))
        return undefined;
    return hostOn(grants[0]?.resources ?? [], grants[0]?.condition);
}
/** Needed only for features that no binding names: the guess warns, it does not accuse. */
function isInferred(subject, row) {
    const inferred = subject.bindings.flatMap((binding) => binding.inferred ?? []);
    return row.features.length > 0 && row.features.every((feature) => inferred.includes(feature));
}
/** Actions whose absence is caused by a vendor's defect that the policy copies: the defect's finding names them. */
function defectsMeant(subject) {
    const present = new Set((subject.comparison?.allowed ?? [])
        .filter((row) => row.verdict === 'vendor-defect')
        .map((row) => row.pattern.toLowerCase()));
    return new Set(subject.bindings.flatMap((binding) => binding.resolved.defects
        .filter((defect) => present.has(defect.action.toLowerCase()))
        .flatMap((defect) => (defect.meant === undefined ? [] : [defect.meant.toLowerCase()]))));
}

;// CONCATENATED MODULE: ./lib/src/check/rules/baseline/narrower-action.js



const narrowerAction = {
    id: 'baseline/narrower-action',
    summary: 'Needed actions are allowed on fewer resources or under an extra condition',
    severity: 'notice',
    confidence: 'medium',
    since: '0.1.0',
    docs: {
        what: 'The principal has a needed action on fewer resources than the vendor asks for, or under a further condition.',
        why: 'Narrower is better where the product keeps working; only a rehearsal shows whether it does.',
        fix: 'Nothing, if the restriction is meant. Rehearse the operations that use the action.',
        bad: {
            file: 'policy.json',
            config: 'bindings:\n  - files: [policy.json]\n    baseline: n2ws/backup-and-recovery/assume-role\n',
            text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"sts:AssumeRole","Resource":"arn:aws:iam::111122223333:role/backup"}]}',
        },
        good: {
            file: 'policy.json',
            config: 'bindings:\n  - files: [policy.json]\n    baseline: n2ws/backup-and-recovery/assume-role\n',
            text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"sts:AssumeRole","Resource":"*"}]}',
        },
        references: [],
    },
    *check(context) {
        for (const { subject, binding, reason, names, first, span, fields } of rowsByReason(context, 'narrower')) {
            yield {
                ...fields,
                primary: {
                    span: span ?? first.allowedBy[0]?.span ?? subject.span,
                    text: 'narrower than the vendor asks for',
                },
                ...(0,counted/* countedMessage */.qI)(names, {
                    before: `${nameOf(subject)} has `,
                    after: ` in narrower form than ${titleOf(binding)} asks for`,
                }),
                advice: `${reason}. Keep it if the restriction is meant, and rehearse what uses ${names.length === 1 ? 'the action' : 'these actions'}.`,
            };
        }
    },
};

;// CONCATENATED MODULE: ./lib/src/check/rules/baseline/omitted-action.js




const omittedAction = {
    id: 'baseline/omitted-action',
    summary: 'A role follows a list that leaves out what another source of the vendor requires',
    severity: 'notice',
    confidence: 'medium',
    since: '0.1.0',
    docs: {
        what: 'The vendor publishes several lists that differ: the one that the role follows omits an action that another current one requires.',
        why: 'The operations of the other list fail without the action.',
        fix: 'Allow the action if those operations are in use.',
        bad: {
            file: 'policy.json',
            config: 'bindings:\n  - files: [policy.json]\n    baseline: veeam/backup-for-aws/full\n    version: "10"\n',
            text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["ec2:DescribeVpcs"],"Resource":"*"}]}',
        },
        good: {
            file: 'policy.json',
            config: 'bindings:\n  - files: [policy.json]\n    baseline: veeam/backup-for-aws/full\n    version: "10"\n',
            text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["rds:DeleteTenantDatabase"],"Resource":"*"}]}',
        },
        references: [],
    },
    *check(context) {
        for (const subject of context.subjects) {
            const contested = contestedActions(subject);
            const rows = (subject.comparison?.required ?? []).filter((row) => row.verdict === 'missing' && contested.has(row.action.toLowerCase()));
            if (rows.length > 0)
                yield omitted(context, subject, rows);
        }
    },
};
function omitted(context, subject, rows) {
    const binding = bindingOf(subject, rows[0]?.baselines ?? []);
    const names = rows.map((row) => row.action);
    const host = hostStatement(context, subject);
    return {
        ...subjectFields(subject, binding),
        primary: { span: host?.span ?? subject.span, text: 'left out by one of the vendor\u2019s sources' },
        ...(0,counted/* countedMessage */.qI)(names, {
            before: `${nameOf(subject)} lacks `,
            after: ` that another source of the vendor requires (${titleOf(binding)})`,
            one: `, which another source of the vendor requires (${titleOf(binding)})`,
        }),
        advice: 'The vendor\u2019s sources differ here: allow what the operations in use need.',
        key: atom(subject, binding?.resolved.baseline.id ?? '', 'contested'),
        atoms: names.map((name) => atom(subject, name.toLowerCase(), 'contested')),
        actions: names,
        groups: byFeature(rows),
        wholeSubject: true,
    };
}

;// CONCATENATED MODULE: ./lib/src/check/rules/baseline/optional-feature.js





const optionalFeature = {
    id: 'baseline/optional-feature',
    summary: 'A role allows actions of features that are not bound',
    severity: 'notice',
    confidence: 'high',
    since: '0.1.0',
    docs: {
        what: 'The principal allows actions that the vendor needs only for features that the binding does not name.',
        why: 'If the feature is used, the binding should say so; if not, the actions are excess.',
        fix: 'Name the feature in the binding, or remove the actions.',
        bad: {
            file: 'policy.json',
            config: 'bindings:\n  - files: [policy.json]\n    baseline: n2ws/backup-and-recovery/server\n    features: [vpc]\n',
            text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["elasticfilesystem:DescribeFileSystems"],"Resource":"*"}]}',
        },
        good: {
            file: 'policy.json',
            config: 'bindings:\n  - files: [policy.json]\n    baseline: n2ws/backup-and-recovery/assume-role\n',
            text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"sts:AssumeRole","Resource":"*"}]}',
        },
        references: [],
    },
    *check(context) {
        for (const subject of context.subjects) {
            const groups = new Map();
            for (const row of subject.comparison?.allowed ?? []) {
                if (row.verdict !== 'optional')
                    continue;
                const key = row.features.join(', ');
                (0,multimap/* addTo */.D)(groups, key, row);
            }
            for (const [features, rows] of groups) {
                const [first] = rows;
                if (first === undefined)
                    continue;
                const binding = bindingOf(subject, first.baselines);
                const patterns = patternsOf(rows);
                yield {
                    ...subjectFields(subject, binding),
                    primary: { span: first.span, text: `for ${features}` },
                    ...(0,counted/* countedMessage */.qI)(patterns, {
                        before: `${nameOf(subject)} allows `,
                        after: ` that ${titleOf(binding)} needs only for ${features}`,
                        one: `, which ${titleOf(binding)} needs only for ${features}`,
                    }),
                    advice: `Add the feature to the binding if it is used; else remove ${patterns.length === 1 ? 'the action' : 'these actions'}.${inferredHint(binding)}`,
                    key: atom(subject, 'optional', features),
                    atoms: patterns.map((pattern) => atom(subject, pattern.toLowerCase(), 'optional')),
                    actions: patterns,
                    groups: [{ title: features, items: patterns }],
                    wholeSubject: true,
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./lib/src/check/rules/baseline/stale-baseline.js

const day = 86_400_000;
const maxAge = 365 * day;
const staleBaseline = {
    id: 'baseline/stale-baseline',
    summary: 'A bound baseline was read from the vendor more than a year ago',
    severity: 'notice',
    confidence: 'high',
    since: '0.1.0',
    docs: {
        what: 'The newest source of a baseline that is bound in this run was read more than a year before today.',
        why: 'Vendors add and drop actions with every version; an old list may ask for too much or too little.',
        fix: 'Update iam-baseline, or read the sources of your own baseline again and set `retrieved`.',
        bad: {
            file: 'policy.json',
            config: 'baselines: [own.yaml]\nbindings:\n  - files: [policy.json]\n    baseline: example/monitor/archive\n',
            text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:ListAllMyBuckets","Resource":"*"}]}',
        },
        good: {
            file: 'policy.json',
            config: 'baselines: [own.yaml]\nbindings:\n  - files: [policy.json]\n    baseline: example/monitor/reader\n',
            text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"cloudwatch:ListMetrics","Resource":"*"}]}',
        },
        references: [],
    },
    *check(context) {
        const now = Date.parse(context.settings.today);
        const old = new Map();
        for (const { resolved } of context.subjects.flatMap((subject) => subject.bindings)) {
            const newest = resolved.baseline.sources
                .map((source) => source.retrieved)
                .reduce((latest, date) => (date > latest ? date : latest), '');
            const read = Date.parse(newest);
            if (!Number.isNaN(read) && now - read > maxAge)
                old.set(resolved.baseline.id, newest);
        }
        const first = context.subjects.find((subject) => subject.bindings.some((binding) => old.has(binding.resolved.baseline.id)));
        if (first === undefined)
            return;
        const rows = [...old].toSorted(([a], [b]) => (a < b ? -1 : 1));
        const [only] = rows;
        const what = rows.length === 1 && only !== undefined
            ? `${only[0]} was last read on ${only[1]}`
            : `${countOf(rows.length, 'bound baseline')} were last read more than a year ago`;
        yield {
            primary: { span: first.span, text: 'bound to an old list' },
            message: `${what}: the vendor may ask for other actions today`,
            advice: 'Update iam-baseline, or read the vendor\u2019s page again.',
            key: 'stale-baseline',
            atoms: rows.map(([id]) => `stale|${id}`),
            groups: [{ title: 'last read', items: rows.map(([id, date]) => `${id}: ${date}`) }],
            wholeSubject: true,
        };
    },
};

// EXTERNAL MODULE: ./lib/src/access/glob.js
var access_glob = __webpack_require__(1351);
// EXTERNAL MODULE: ./lib/src/access/letters.js
var letters = __webpack_require__(6052);
// EXTERNAL MODULE: ./lib/src/access/emptiness.js
var emptiness = __webpack_require__(1383);
;// CONCATENATED MODULE: ./lib/src/check/trust-principal.js




/** A hole, where its text is of no account. */
const mark = '\uE000';
const placeholders = /\$\{[^}]*\}|<[^>]*>|\{\{[^}]*\}\}/;
/** Whether an entry of a policy's Principal is the one that a vendor asks for; its conditions are not looked at. */
function fitOf(entry, type, wanted) {
    if (entry.type === '*')
        return 'yes';
    return entry.type === type ? fitOfValue(entry.value, wanted) : 'no';
}
/** True where, however the undecided conditions turn out, one of some elements is there. */
function isOneSure(elements, depth = 0) {
    if (elements.some((guards) => guards.length === 0))
        return true;
    const [guard] = elements[0] ?? [];
    if (guard === undefined || depth > 8)
        return false;
    return [true, false].every((holds) => {
        const left = elements.filter((guards) => guards.every((one) => one.symbol !== guard.symbol || one.holds === holds));
        const without = left.map((guards) => guards.filter((one) => one.symbol !== guard.symbol));
        return without.length > 0 && isOneSure(without, depth + 1);
    });
}
/** A placeholder of the vendor's (`${AccountId}`) stands for any text without wildcards, or for a hole in its place. */
function fitOfValue(value, wanted) {
    const text = (0,model_value/* textOf */.b6)(value);
    if (text === '*')
        return 'yes';
    const wantedSpellings = spellings(wanted);
    if (text !== undefined) {
        const own = spellings(text);
        return wantedSpellings.some((spelling) => own.some((written) => isSpelled(written, spelling)))
            ? 'yes'
            : 'no';
    }
    const marked = markedText(value);
    if (wantedSpellings.some((spelling) => fillsPlaceholders(marked, spelling)))
        return 'yes';
    const glob = globOfValue(value);
    return wantedSpellings.some((spelling) => !(0,emptiness/* isEmpty */.Im)({ all: [glob, globOfWanted(spelling)], none: [] }))
        ? 'perhaps'
        : 'no';
}
function isSpelled(written, wanted) {
    // The id that stands for an account's root.
    if (wanted === anyAccount)
        return account.test(written);
    return wildcardOf(wanted)?.test(written) ?? written.toLowerCase() === wanted.toLowerCase();
}
const markedText = (value) => (0,access_glob/* partsOf */.CI)(value)
    .map((part) => (typeof part === 'string' ? part : mark))
    .join('');
/** True where every hole stands in a placeholder, and neither is the whole of an ARN. */
function fillsPlaceholders(marked, wanted) {
    if (!isSpelled(withPartition(marked), wanted))
        return false;
    return marked !== mark || wanted === anyAccount || placeholderAlone.test(wanted);
}
/** The vendor writes `arn:aws:` and `ec2.amazonaws.com`; whichever partition the source leaves open is meant. */
const withPartition = (text) => text.replace(`arn:${mark}:`, 'arn:aws:').replace(`.${mark}`, '.amazonaws.com');
function globOfValue(value) {
    return (0,access_glob/* globOfTokens */.mU)((0,access_glob/* partsOf */.CI)(value).flatMap((part) => typeof part === 'string' ? codesOf(part) : [(0,letters/* letterOf */.UB)(part)?.slash === true ? access_glob/* star */.d4 : access_glob/* nameStar */.gs]), false);
}
function globOfWanted(wanted) {
    if (wanted === anyAccount)
        return (0,access_glob/* globOfTokens */.mU)([access_glob/* nameStar */.gs], false);
    return (0,access_glob/* globOfTokens */.mU)(wanted
        .split(placeholders)
        .flatMap((text, index) => [...(index === 0 ? [] : [access_glob/* star */.d4]), ...codesOf(text)]), false);
}
const codesOf = (text) => Array.from(text.toLowerCase(), (letter) => letter.codePointAt(0) ?? 0);
const placeholderAlone = /^(?:\$\{[^{}]*\}|<[^<>]*>|\{\{[^{}]*\}\})$/;
const rootArn = /^arn:[^:]*:iam::([^:]+):root$/;
/** An account's id, or a hole. */
const account = new RegExp(`^(?:\\d{12}|${mark})$`);
const anyAccount = '<account>';
/** A bare account id and the ARN of the account's root mean the same, in every partition. */
function spellings(text) {
    const owner = rootArn.exec(text)?.[1];
    if (owner !== undefined)
        return [text, placeholderAlone.test(owner) ? anyAccount : owner, `arn:aws:iam::${owner}:root`];
    return account.test(text) || placeholderAlone.test(text)
        ? [text, `arn:aws:iam::${text}:root`]
        : [text];
}
/** A regular expression for a text with placeholders; undefined where there is none in it. */
function wildcardOf(wanted) {
    if (!placeholders.test(wanted))
        return undefined;
    const escaped = wanted
        .split(placeholders)
        .map((part) => part.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
    return new RegExp(`^${escaped.join('[^*?]+')}$`, 'i');
}

;// CONCATENATED MODULE: ./lib/src/check/trust-problem.js
/** Operators that demand a value; `\u2026IfExists` and negations let requests without the key pass. */
const demanding = new Set([
    'stringequals',
    'stringlike',
    'arnequals',
    'arnlike',
    'stringequalsignorecase',
]);
/** A principal as a sentence names it. */
function describe(type, principal) {
    return type === 'AWS' ? principal : `${type.toLowerCase()} ${principal}`;
}

;// CONCATENATED MODULE: ./lib/src/check/trust-others.js





/** Principals that are ARNs of nobody. */
function malformed(allows) {
    return allows.flatMap((statement) => (statement.principals?.entries ?? []).flatMap((entry) => {
        const text = (0,model_value/* displayOf */.E3)(entry.value);
        if (text === '')
            return [emptyPrincipal((0,model_value/* pointAt */.sd)(entry.value))];
        if (entry.type !== 'AWS' || !text.startsWith('arn:') || hidesColons(entry))
            return [];
        // arn:partition:service:region:account:resource
        const bare = text.replace(/\$\{[^{}]*\}/g, 'x');
        if (/^arn:[a-z-]+:(iam|sts)::([^:\s]+|):[^:]+/.test(bare))
            return [];
        return [
            {
                verdict: 'malformed-arn',
                principal: text,
                text: `${text} is no ARN of a principal: \`arn:aws:iam::ACCOUNT:root\` has two colons before the account`,
                span: (0,model_value/* pointAt */.sd)(entry.value),
                sameAccount: false,
            },
        ];
    }));
}
const emptyPrincipal = (span) => ({
    verdict: 'malformed-arn',
    principal: '',
    text: 'a principal of the trust policy is empty, which AWS refuses',
    span,
    sameAccount: false,
});
/** True where a hole may be several fields of the ARN. */
function hidesColons(entry) {
    return (0,access_glob/* partsOf */.CI)(entry.value).some((part) => typeof part === 'number' && (0,letters/* letterOf */.UB)(part)?.fields !== false);
}
/** Principals whom the vendor does not ask for. */
function extras(allows, requirements) {
    return allows.flatMap((statement) => {
        const { principals } = statement;
        if (principals === undefined)
            return [];
        if (principals.element === 'NotPrincipal')
            return isRestricted(statement) ? [] : [openTo('everyone but a few', principals.keySpan)];
        return principals.entries.flatMap((entry) => {
            const text = (0,model_value/* displayOf */.E3)(entry.value);
            if (text === '')
                return [];
            const asked = requirements.some((requirement) => Object.entries(requirement.principals).some(([type, wanted]) => entry.type === type &&
                wanted.some((principal) => text === '*' ? principal === '*' : fitOf(entry, type, principal) !== 'no')));
            if (asked)
                return [];
            const span = (0,model_value/* pointAt */.sd)(entry.value);
            if (text === '*')
                return isRestricted(statement) ? [] : [openTo('everyone', span)];
            return [
                {
                    verdict: 'extra-principal',
                    principal: text,
                    text: `the trust policy admits ${describe(entry.type, text)} as well`,
                    span,
                    sameAccount: isOfOwnAccount(entry) || entry.type === 'Service',
                },
            ];
        });
    });
}
const openTo = (whom, span) => ({
    verdict: 'open-to-everyone',
    principal: '*',
    text: `the trust policy admits ${whom}`,
    span,
    sameAccount: false,
});
/** True where a condition demands a value that not everybody's request has. */
function isRestricted(statement) {
    return statement.conditions.some((clause) => demanding.has(clause.operator.toLowerCase()) &&
        clause.values.every((entry) => !/^[*?]*$/.test((0,model_value/* textOf */.b6)(entry.value) ?? 'a hole')));
}
/** `${AWS::AccountId}` in the principal's ARN, or a role of the tree. */
function isOfOwnAccount(entry) {
    return (0,access_glob/* partsOf */.CI)(entry.value).some((part) => typeof part === 'number' && (0,letters/* letterOf */.UB)(part)?.shape === 'account');
}

;// CONCATENATED MODULE: ./lib/src/check/trust.js






/** Operators of a Deny that refuse requests without the key, too. */
const refusing = new Set([
    'stringnotequals',
    'stringnotlike',
    'arnnotequals',
    'arnnotlike',
    'stringnotequalsignorecase',
]);
/**
 * Judges the requests that a trust policy admits against what the vendor asks for: every principal
 * of the vendor is admitted, every statement that admits it carries the vendor's condition, and
 * nobody else is admitted but whom features that are not bound ask for.
 */
function judgeTrust(document, requirements, optional = []) {
    const allows = document.statements.filter((statement) => statement.effect !== 'Deny');
    const problems = [];
    problems.push(...malformed(allows));
    const groups = alternatives(requirements);
    const gaps = groups.map((group) => group.map((requirement) => gapsOf(document, allows, requirement, requirements.filter((other) => other !== requirement))));
    for (const choices of gaps) {
        // Of alternatives the nearest one counts, of equally near ones that which may be met.
        const nearest = choices.toSorted((a, b) => a.length - b.length || surely(a) - surely(b))[0] ?? [];
        if (!choices.some((choice) => choice.length === 0))
            problems.push(...nearest);
    }
    if (requirements.length > 0)
        problems.push(...extras(allows, [...requirements, ...optional]));
    return problems;
}
const surely = (gaps) => gaps.filter(({ verdict }) => verdict !== 'undecided').length;
function alternatives(requirements) {
    const groups = new Map();
    requirements.forEach((requirement, index) => {
        const key = requirement.alternative ?? `#${index}`;
        (0,multimap/* addTo */.D)(groups, key, requirement);
    });
    return [...groups.values()];
}
function gapsOf(document, allows, requirement, others) {
    return Object.entries(requirement.principals).flatMap(([type, wanted]) => wanted.flatMap((principal) => gapsOfOne(document, allows, requirement, others, { type, principal })));
}
function admittingIn(allows, { actions }, { type, principal }) {
    return allows
        .filter((statement) => statement.principals?.element === 'Principal')
        .filter((statement) => trust_assumes(statement, actions))
        .flatMap((statement) => (statement.principals?.entries ?? []).flatMap((entry) => {
        const fit = fitOf(entry, type, principal);
        if (fit === 'no')
            return [];
        return [{ statement, entry, fit, guards: [...statement.guards, ...entry.guards] }];
    }));
}
function gapsOfOne(document, allows, requirement, others, { type, principal }) {
    const name = describe(type, principal);
    const problem = (verdict, text, span) => ({
        verdict,
        principal,
        text,
        span,
        sameAccount: false,
    });
    const found = admittingIn(allows, requirement, { type, principal });
    const named = found.filter(({ fit }) => fit === 'yes');
    const admitting = named.length > 0 ? named : found;
    const [first] = admitting;
    if (first === undefined) {
        const open = document.open ??
            allows
                .filter((statement) => trust_assumes(statement, requirement.actions))
                .map((statement) => statement.principals?.open)
                .find((hole) => hole !== undefined);
        return open === undefined
            ? [
                problem('missing-principal', `the trust policy does not admit ${name}`, document.site.span),
            ]
            : [
                problem('undecided', `whether the trust policy admits ${name} depends on \`${open.text}\``, open.span),
            ];
    }
    const denial = document.statements.find((statement) => isDenied(statement, type, principal) && statement.conditions.length === 0);
    if (denial !== undefined)
        return [problem('missing-principal', `the trust policy denies ${name}`, denial.span)];
    const lacking = requirement.actions.filter((action) => !admitting.some(({ statement }) => trust_assumes(statement, [action])));
    const gaps = [
        ...(lacking.length === 0
            ? []
            : [
                problem('missing-principal', `the trust policy does not allow ${name} ${lacking.join(', ')}`, (0,model_value/* pointAt */.sd)(first.entry.value)),
            ]),
        ...ownStatements(admitting, requirement, others).flatMap(({ statement, entry }) => {
            const shown = describe(type, (0,model_value/* displayOf */.E3)(entry.value));
            return demandsOf(requirement).flatMap((demand) => {
                const carried = carries(statement, demand);
                if (carried === 'yes' || isDemandedByDeny(document, demand, type, principal))
                    return [];
                return carried === 'perhaps'
                    ? [
                        problem('undecided', `whether the statement that admits ${shown} demands ${demand.key} depends on \`${statement.openCondition?.text ?? ''}\``, statement.openCondition?.span ?? (0,model_value/* pointAt */.sd)(entry.value)),
                    ]
                    : [
                        problem('missing-condition', isEmptyIn(statement, demand)
                            ? `the statement demands an empty ${demand.key} of ${shown}, which no request has`
                            : `the statement admits ${shown} without ${demand.key} being demanded`, (0,model_value/* pointAt */.sd)(entry.value)),
                    ];
            });
        }),
    ];
    if (gaps.length > 0 || isOneSure(named.map(({ guards }) => guards)))
        return gaps;
    return [
        problem('undecided', `whether the trust policy admits ${name} depends on \`${openText(first)}\``, (0,model_value/* pointAt */.sd)(first.entry.value)),
    ];
}
const onePerStatement = (admitting) => admitting.filter(({ statement }, index) => admitting.findIndex((other) => other.statement === statement) === index);
/** The statements but those that are there for another requirement: conditions of several are alternatives. */
function ownStatements(admitting, requirement, others) {
    const all = onePerStatement(admitting);
    const own = all.filter((one) => isMet(one, requirement) || !others.some((other) => isMet(one, other)));
    return own.length > 0 ? own : all.slice(0, 1);
}
/** True where a statement demands of a principal all that the vendor does. */
function isMet({ statement, entry }, requirement) {
    return (Object.entries(requirement.principals).some(([type, wanted]) => wanted.some((principal) => fitOf(entry, type, principal) !== 'no')) && demandsOf(requirement).every((demand) => carries(statement, demand) === 'yes'));
}
/** What an entry that admits a principal perhaps depends on. */
function openText({ entry, fit, guards }) {
    const hole = entry.value.pieces.find((piece) => piece.kind === 'unresolved');
    const guard = guards.at(-1);
    return (fit === 'yes' ? guard : hole)?.text ?? guard?.text ?? (0,model_value/* displayOf */.E3)(entry.value);
}
/** True where a Deny is about the principal, surely. */
function isDenied(statement, type, principal) {
    return (statement.effect === 'Deny' &&
        statement.guards.length === 0 &&
        statement.openCondition === undefined &&
        statement.principals?.element === 'Principal' &&
        trust_assumes(statement, ['sts:AssumeRole']) &&
        statement.principals.entries.some((entry) => entry.guards.length === 0 && fitOf(entry, type, principal) === 'yes'));
}
const demandsOf = ({ condition = {} }) => Object.entries(condition).flatMap(([operator, keys]) => Object.entries(keys).map(([key, values]) => ({ operator, key, values })));
/** True where the statement allows, or may allow, one of the actions. */
function trust_assumes(statement, actions) {
    if (statement.actions?.element !== 'Action')
        return statement.actions !== undefined;
    return statement.actions.entries.some((entry) => {
        const text = (0,model_value/* textOf */.b6)(entry.value);
        if (text === undefined)
            return true;
        const glob = (0,access_glob/* globOfText */.TZ)(text, access_glob/* actionForm */.Rw);
        return actions.some((action) => (0,access_glob/* matchesKey */.vV)(glob, action.toLowerCase()));
    });
}
/** Whether the statement demands the key with the vendor's value, or one value where the vendor's is a placeholder. */
function carries(statement, demand) {
    const isDemanded = statement.conditions.some((clause) => {
        const operator = clause.operator.toLowerCase();
        // Without the key ForAllValues holds.
        const bare = operator.replace(/^foranyvalues?:/, '');
        const isDemanding = demanding.has(bare) || operator === demand.operator.toLowerCase();
        return isDemanding && names(clause, demand);
    });
    if (isDemanded)
        return 'yes';
    return statement.openCondition === undefined ? 'no' : 'perhaps';
}
/** True where the key is demanded with the empty text alone: what a variable that nobody set gives. */
function isEmptyIn({ conditions }, { key }) {
    return conditions.some((clause) => demanding.has(clause.operator.toLowerCase()) &&
        (0,model_value/* textOf */.b6)(clause.key)?.toLowerCase() === key.toLowerCase() &&
        clause.values.length > 0 &&
        clause.values.every(({ value }) => (0,model_value/* textOf */.b6)(value) === ''));
}
/** A Deny of every request that does not have the value demands it of all. */
function isDemandedByDeny(document, demand, type, principal) {
    return document.statements.some((statement) => {
        const [clause, ...rest] = statement.conditions;
        return (clause !== undefined &&
            rest.length === 0 &&
            isDenied(statement, type, principal) &&
            refusing.has(clause.operator.toLowerCase().replace(/ifexists$/, '')) &&
            names(clause, demand));
    });
}
/** True where a clause is about the key, and every value of it is the vendor's. */
function names(clause, { key, values }) {
    const pattern = wildcardOf(key);
    const written = (0,model_value/* displayOf */.E3)(clause.key);
    const isMeant = pattern === undefined
        ? written.toLowerCase() === key.toLowerCase()
        : pattern.test(written.slice(0, 500));
    if (!isMeant)
        return false;
    if (clause.open !== undefined)
        return true;
    const demanded = clause.values.map((entry) => (0,model_value/* textOf */.b6)(entry.value));
    return (demanded.length > 0 && demanded.every((value) => value === undefined || fits(value, values)));
}
function fits(value, wanted) {
    if (value === '' || /^[*?]+$/.test(value))
        return false;
    return wanted.some((text) => isExample(text) || patternOf(text).test(value.slice(0, 500)));
}
/** Wildcards of the vendor's stand for any text, placeholders for text without wildcards. */
function patternOf(text) {
    const parts = text
        .split(/(\$\{[^}]*\}|<[^>]*>|\{\{[^}]*\}\}|[*?])/)
        .map((part, index) => index % 2 === 0
        ? part.replace(/[.+^${}()|[\]\\/]/g, '\\$&')
        : part === '*'
            ? '.*'
            : part === '?'
                ? '.'
                : '[^*?]+');
    return new RegExp(`^${parts.join('')}$`, 'is');
}
/** Vendors print values such as `EXTERNAL_ID`: any value of the customer's stands for it. */
function isExample(text) {
    return /^[A-Z][A-Z0-9_-]+$/.test(text);
}

// EXTERNAL MODULE: ./lib/src/model/edit-distance.js
var edit_distance = __webpack_require__(9316);
;// CONCATENATED MODULE: ./lib/src/check/trust-accounts.js




/** `${DdAWSAccountId}`, `${DrataAwsAccountArn}`. */
const accountPlaceholder = /\$\{\w*account\w*\}/i;
/** Digits that somebody gets wrong, or two that change places. */
const slip = 2;
/**
 * Accounts that fill a placeholder of the vendor's and are known to be somebody else's, or are not known to be the
 * vendor's although others are.
 */
function strangeAccounts(allows, requirements, vendor, vendors) {
    const { accounts: own } = vendor;
    if (own.length === 0)
        return [];
    return allows.flatMap(({ principals }) => (principals?.element === 'Principal' ? principals.entries : []).flatMap((entry) => {
        const account = (0,principal_account/* accountOfPrincipal */.Z)((0,model_value/* textOf */.b6)(entry.value) ?? '');
        const asking = account === undefined ? undefined : askingFor(entry, requirements);
        if (account === undefined || asking === undefined || own.includes(account))
            return [];
        return problemOf(entry, account, asking, vendor, vendors());
    }));
}
/** The requirement that the entry fills by its account; undefined where the vendor spells the account out. */
function askingFor(entry, requirements) {
    const fitting = requirements.flatMap((requirement) => (requirement.principals[entry.type] ?? [])
        .filter((principal) => fitOf(entry, entry.type, principal) === 'yes')
        .map((principal) => ({ requirement, principal })));
    return fitting.every(({ principal }) => accountPlaceholder.test(principal))
        ? fitting[0]?.requirement
        : undefined;
}
function problemOf(entry, account, asking, vendor, vendors) {
    const { accounts: own } = vendor;
    const holder = vendors.holderOf(account);
    if (holder?.vendor === vendor.id)
        return [];
    const problem = { principal: account, span: (0,model_value/* pointAt */.sd)(entry.value), sameAccount: false };
    if (holder !== undefined)
        return [
            {
                ...problem,
                verdict: 'other-account',
                text: `${account} is an account of ${holder.name}, not of ${vendor.name}`,
            },
        ];
    const near = own.find((one) => (0,edit_distance/* editDistance */.Y)(one, account, slip) <= slip);
    if (near !== undefined)
        return [
            {
                ...problem,
                verdict: 'other-account',
                text: `${account} is no account that ${vendor.name} is known by; ${near} is`,
            },
        ];
    // Nobody but a vendor asks its customers for an external id: the account is to be the vendor's own.
    return demandsExternalId(asking)
        ? [
            {
                ...problem,
                verdict: 'unknown-account',
                text: `${account} is not among the accounts that ${vendor.name} is known by: ${own.join(', ')}`,
            },
        ]
        : [];
}
const demandsExternalId = ({ condition = {} }) => Object.values(condition).some((keys) => Object.keys(keys).some((key) => key.toLowerCase() === 'sts:externalid'));

;// CONCATENATED MODULE: ./lib/src/check/rules/baseline/trust.js




const trust = {
    id: 'baseline/trust',
    summary: 'A role\u2019s trust does not fit what the vendor asks for',
    severity: 'error',
    confidence: 'high',
    since: '0.1.0',
    docs: {
        what: 'The trust policy does not admit the vendor\u2019s principal, admits it without the condition the vendor names (such as an external id), admits others, or an account that is not known to be the vendor\u2019s.',
        why: 'Without the principal the product cannot use the role; without the external id another customer of the vendor can.',
        fix: 'Admit the vendor\u2019s principal, under the vendor\u2019s condition, and nobody else.',
        bad: {
            file: 'main.tf',
            text: '# iam-baseline: commvault/backup-and-recovery/vmimport\nresource "aws_iam_role" "vmimport" {\n  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Principal = { Service = "vmie.amazonaws.com" }, Action = "sts:AssumeRole" }] })\n}\n',
        },
        good: {
            file: 'main.tf',
            text: '# iam-baseline: commvault/backup-and-recovery/vmimport\nresource "aws_iam_role" "vmimport" {\n  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Principal = { Service = "vmie.amazonaws.com" }, Action = "sts:AssumeRole", Condition = { StringEquals = { "sts:Externalid" = "vmimport" } } }] })\n}\n',
        },
        references: [
            'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_third-party.html',
        ],
    },
    *check(context) {
        for (const subject of context.subjects) {
            for (const binding of subject.bindings) {
                const { trust: requirements } = binding.resolved;
                if (requirements.length === 0)
                    continue;
                for (const index of subject.trusts) {
                    const document = context.estate.documents[index];
                    if (document === undefined)
                        continue;
                    for (const problem of problemsOf(context, document, binding)) {
                        yield {
                            ...subjectFields(subject, binding),
                            primary: { span: problem.span, text: problem.verdict.replaceAll('-', ' ') },
                            message: `${nameOf(subject)}: ${problem.text} (${titleOf(binding)})`,
                            advice: `${trust_adviceFor(problem)}${recognisedHint(binding)}`,
                            key: atom(subject, 'trust', problem.verdict, problem.principal),
                            atoms: [atom(subject, 'trust', problem.verdict, problem.principal)],
                            severity: softened(subject, trust_severityOf(problem)),
                            ...(problem.verdict === 'undecided' ? { undecided: true } : {}),
                        };
                    }
                }
            }
        }
    },
};
function problemsOf({ vendorAccounts }, document, { resolved: { baseline, trust: requirements } }) {
    const allows = document.statements.filter(({ effect }) => effect !== 'Deny');
    const { vendor: id, vendorName: name, match } = baseline;
    const vendor = { id, name, accounts: match.accounts ?? [] };
    const optional = baseline.trust.filter(({ feature }) => feature !== undefined);
    return [
        ...judgeTrust(document, requirements, optional),
        ...strangeAccounts(allows, requirements, vendor, vendorAccounts),
    ];
}
function trust_severityOf(problem) {
    switch (problem.verdict) {
        case 'missing-principal':
        case 'missing-condition':
        case 'malformed-arn':
        case 'open-to-everyone':
            return 'error';
        case 'other-account':
            return 'warning';
        case 'unknown-account':
            return 'notice';
        case 'extra-principal':
            return problem.sameAccount ? 'notice' : 'warning';
        case 'undecided':
            return 'notice';
    }
}
function trust_adviceFor(problem) {
    switch (problem.verdict) {
        case 'missing-principal':
            return `Admit ${problem.principal}.`;
        case 'missing-condition':
            return 'Demand it with StringEquals in every statement that admits the vendor.';
        case 'malformed-arn':
            return problem.principal === ''
                ? 'Name the principal, or leave the entry out.'
                : 'Write the ARN with all its colons.';
        case 'open-to-everyone':
            return 'Name the principals.';
        case 'other-account':
            return 'Admit the vendor\u2019s own account.';
        case 'unknown-account':
            return 'Make sure that the vendor tells you this account: whoever holds it can use the role.';
        case 'extra-principal':
            return 'Remove it, if the vendor\u2019s product does not need it.';
        case 'undecided':
            return 'Give the value in a default, a tfvars or parameter file, or in the config.';
    }
}

;// CONCATENATED MODULE: ./lib/src/check/rules/baseline/undecided.js



const undecided = {
    id: 'baseline/undecided',
    summary: 'It cannot be decided whether needed actions are allowed',
    severity: 'notice',
    confidence: 'high',
    since: '0.1.0',
    docs: {
        what: 'Part of the principal\u2019s permissions is not spelled out in the source, and that part could hold the action.',
        why: 'What was not read is not clean. The finding names the expression that stands in the way.',
        fix: 'Give the value: a variable\u2019s default, a tfvars file, `terraform.vars` or `cloudformation.parameters` in the config.',
        bad: {
            file: 'main.tf',
            config: 'bindings:\n  - principal: aws_iam_role.r\n    baseline: n2ws/backup-and-recovery/assume-role\n',
            text: 'variable "actions" {\n  type = list(string)\n}\nresource "aws_iam_role" "r" {\n  assume_role_policy = "{}"\n}\nresource "aws_iam_role_policy" "p" {\n  role   = aws_iam_role.r.name\n  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = var.actions, Resource = "*" }] })\n}\n',
        },
        good: {
            file: 'main.tf',
            config: 'bindings:\n  - principal: aws_iam_role.r\n    baseline: n2ws/backup-and-recovery/assume-role\n',
            text: 'variable "actions" {\n  default = ["sts:AssumeRole"]\n}\nresource "aws_iam_role" "r" {\n  assume_role_policy = "{}"\n}\nresource "aws_iam_role_policy" "p" {\n  role   = aws_iam_role.r.name\n  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = var.actions, Resource = "*" }] })\n}\n',
        },
        references: [],
    },
    *check(context) {
        for (const subject of context.subjects)
            for (const policy of subject.lackingPolicies)
                if (policy.perhaps !== undefined)
                    yield openPolicy(subject, policy, policy.perhaps);
        for (const { subject, binding, reason, names, span, fields } of rowsByReason(context, 'undecided')) {
            yield {
                ...fields,
                primary: { span: span ?? subject.span, text: 'not spelled out' },
                ...(0,counted/* countedMessage */.qI)(names, {
                    before: `${nameOf(subject)}: whether `,
                    after: ` that ${titleOf(binding)} needs are allowed could not be decided`,
                    one: `, which ${titleOf(binding)} needs, is allowed could not be decided`,
                }),
                advice: `${reason}. Give the value in a default, a tfvars or parameter file, or in the config.`,
                undecided: true,
            };
        }
    },
};
function openPolicy(subject, { arn, binding: id }, perhaps) {
    const binding = bindingOf(subject, [id]);
    return {
        ...subjectFields(subject, binding),
        primary: { span: perhaps.span, text: 'not spelled out' },
        message: `${nameOf(subject)}: whether \`${arn}\`, which ${titleOf(binding)} needs, is attached could not be decided`,
        advice: `It depends on \`${perhaps.text}\`. Give the value in a default, a tfvars or parameter file, or in the config.`,
        key: atom(subject, 'undecided', arn.toLowerCase()),
        atoms: [atom(subject, arn.toLowerCase(), 'undecided')],
        actions: [arn],
        undecided: true,
        wholeSubject: true,
    };
}

;// CONCATENATED MODULE: ./lib/src/check/allowed-beside.js



/**
 * The entry that allows the action beside the one at a place, as it is written: in the same list, or in
 * one that says it of the same. Where several statements have the place, each has such an entry.
 */
function allowedBeside(document, place, action) {
    let found;
    for (const statement of document.statements) {
        const entries = statement.actions?.entries ?? [];
        if (!entries.some(({ value }) => (0,model_span/* contains */.gR)(value.span, place)))
            continue;
        found = undefined;
        for (const other of document.statements) {
            const entry = entryFor(other, action);
            if (entry === undefined || (other !== statement && !isBeside(other, statement)))
                continue;
            found = entry;
            break;
        }
        if (found === undefined)
            return undefined;
    }
    return found;
}
function entryFor(statement, action) {
    const wanted = action.toLowerCase();
    const texts = (statement.actions?.entries ?? []).flatMap(({ value, guards }) => guards.length === 0 ? ((0,model_value/* textOf */.b6)(value) ?? []) : []);
    return (texts.find((text) => text.toLowerCase() === wanted) ??
        texts.find((text) => (0,wildcard/* coversPattern */.p)(text.toLowerCase(), wanted)));
}
/** True where what one lists could as well stand in the list of the other: without conditions, equal but for it. */
function isBeside(a, b) {
    const text = surroundings(a);
    return text !== undefined && text === surroundings(b);
}
function surroundings(statement) {
    const { effect, actions, resources, conditions, openCondition, guards, principals } = statement;
    if (actions?.element !== 'Action' || principals !== undefined)
        return undefined;
    if (conditions.length > 0 || openCondition !== undefined || guards.length > 0)
        return undefined;
    const listed = (resources?.entries ?? []).map((one) => (0,model_value/* displayOf */.E3)(one.value));
    return [effect, resources?.element, ...listed].toSorted().join('\n');
}

;// CONCATENATED MODULE: ./lib/src/check/foresee.js




/** What a subject's baselines would say once the actions at some places are written otherwise. */
function foresee(subject, rewording, catalogue) {
    const { input } = subject.access;
    const documents = input.documents.map((attached) => attached.index === rewording.document
        ? {
            ...attached,
            document: {
                ...attached.document,
                statements: attached.document.statements.map((one) => reworded(one, rewording)),
            },
        }
        : attached);
    return (0,compare/* compareWithBaseline */.$)({
        access: (0,effective/* effectiveAccess */.A)({ ...input, documents }),
        baselines: subject.bindings.map(bound/* boundBaseline */.K),
        catalogue,
    });
}
function reworded(statement, { spans, by }) {
    const { actions } = statement;
    if (actions === undefined)
        return statement;
    const entries = actions.entries.map((entry) => {
        const { span } = entry.value;
        if (!spans.some((place) => (0,model_span/* contains */.gR)(span, place)))
            return entry;
        const piece = { kind: 'literal', text: by, span, exact: false };
        return { ...entry, value: { kind: 'string', pieces: [piece], span } };
    });
    return { ...statement, actions: { ...actions, entries } };
}
/** What the comparison finds amiss, as `action|verdict`. */
function complaintsOf(comparison) {
    const rows = [
        ...(comparison?.required ?? []).flatMap(({ action, verdict }) => verdict === 'granted' ? [] : [`${action}|${verdict}`]),
        ...(comparison?.allowed ?? []).flatMap(({ pattern, verdict }) => verdict === 'needed' || verdict === 'denied' ? [] : [`${pattern}|${verdict}`]),
    ];
    return new Set(rows.map((row) => row.toLowerCase()));
}

;// CONCATENATED MODULE: ./lib/src/check/correction.js




/** Foreseeing compares anew: a document with more mistakes than that has others first. */
const mostForeseen = 40;
/**
 * Writes what is meant, where the bound baselines have nothing against it there: what they do not need
 * goes, what they need with limits stands in a statement that has them, and where it would still be
 * wrong no repair is offered. What is allowed beside a mistake already is not written again. `nth`
 * counts the misspelt actions of the document.
 */
function correctionIntent(context, misspelt, nth) {
    const { document, spans, meant } = misspelt;
    const policy = context.estate.documents[document];
    const places = spans.map((span) => ({
        span,
        allowedBy: policy && allowedBeside(policy, span, meant),
    }));
    const spare = places.flatMap(({ span, allowedBy }) => (allowedBy === undefined ? [] : [span]));
    const [allowedBy] = places.flatMap((place) => place.allowedBy ?? []);
    if (allowedBy !== undefined && spare.length === spans.length)
        return correction_removal(misspelt, allowedBy.toLowerCase() === meant.toLowerCase()
            ? `\`${meant}\` is there`
            : `\`${allowedBy}\` covers \`${meant}\``);
    const bound = context.subjects.filter((subject) => subject.comparison !== undefined && subject.documents.includes(document));
    if (bound.length > 0 && nth >= mostForeseen)
        return undefined;
    const verdicts = new Set(bound.map((subject) => verdictOf(context, subject, misspelt)));
    const [verdict = 'fits'] = verdicts;
    if (verdicts.size > 1 || verdict === 'wrong')
        return undefined;
    if (verdict === 'unneeded')
        return correction_removal(misspelt, `\`${meant}\` is not needed`);
    const title = `Write \`${meant}\``;
    const write = { document, spans: spans.filter((span) => !spare.includes(span)), title };
    const rest = spare.length === 0
        ? []
        : [{ kind: 'remove-actions', safety: 'safe', document, spans: spare, title }];
    if (verdict === 'fits')
        return together([{ kind: 'replace-actions', safety: 'safe', by: [meant], ...write }, ...rest]);
    const [subject] = bound;
    const statements = subject === undefined ? undefined : vendorStatements(subject, [meant]);
    if (statements === undefined || bound.length > 1)
        return undefined;
    const limited = { kind: 'replace-actions', safety: 'unsafe', by: [], statements };
    return together([{ ...limited, ...write }, ...rest]);
}
function correction_removal({ document, spans, written }, why) {
    const title = `Remove \`${written}\`: ${why}`;
    return { kind: 'remove-actions', title, safety: 'safe', spans, document };
}
function verdictOf(context, subject, { document, spans, meant }) {
    const before = complaintsOf(subject.comparison);
    const after = foresee(subject, { document, spans, by: meant }, context.catalogue);
    const fresh = [...complaintsOf(after)].filter((complaint) => !before.has(complaint));
    if (fresh.length === 0)
        return 'fits';
    const own = (...verdicts) => fresh.every((complaint) => verdicts.some((verdict) => complaint === `${meant.toLowerCase()}|${verdict}`));
    if (own('excess', 'forbidden'))
        return 'unneeded';
    return own('wider-resource', 'lost-condition') ? 'limited' : 'wrong';
}

;// CONCATENATED MODULE: ./lib/src/check/rules/baseline/vendor-defect.js





const vendorDefect = {
    id: 'baseline/vendor-defect',
    summary: 'A policy copies a known mistake of the vendor\u2019s document',
    severity: 'error',
    confidence: 'high',
    since: '0.1.0',
    docs: {
        what: 'The vendor\u2019s page prints an action that does not exist, and the policy has it as printed.',
        why: 'AWS ignores or refuses what was printed, and what was meant is missing.',
        fix: 'Write what was meant.',
        bad: {
            file: 'policy.json',
            config: 'bindings:\n  - files: [policy.json]\n    baseline: commvault/backup-and-recovery/tenant\n',
            text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["ec2>DeleteNetworkInterface"],"Resource":"*"}]}',
        },
        good: {
            file: 'policy.json',
            config: 'bindings:\n  - files: [policy.json]\n    baseline: commvault/backup-and-recovery/tenant\n',
            text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["ec2:DeleteNetworkInterface"],"Resource":"*"}]}',
        },
        references: [],
    },
    *check(context) {
        for (const subject of context.subjects) {
            const rows = (subject.comparison?.allowed ?? []).filter(({ verdict }) => verdict === 'vendor-defect');
            let nth = 0;
            for (const places of grouped(rows, ({ pattern }) => pattern.toLowerCase())) {
                const [row, ...again] = places;
                if (row === undefined)
                    continue;
                const binding = bindingOf(subject, row.baselines);
                const defect = subject.bindings
                    .flatMap((entry) => entry.resolved.defects)
                    .find((entry) => entry.action.toLowerCase() === row.pattern.toLowerCase());
                const meant = defect?.meant;
                const required = subject.comparison?.required.find((entry) => entry.action.toLowerCase() === meant?.toLowerCase());
                const causes = required?.verdict === 'missing';
                const intent = meant === undefined ? undefined : rewording(context, places, meant, nth);
                nth += 1;
                yield {
                    ...subjectFields(subject, binding),
                    primary: {
                        span: row.span,
                        text: meant === undefined ? 'no such action' : `\`${meant}\` is meant`,
                    },
                    related: again.map(({ span }) => ({ span, text: 'likewise' })),
                    message: `${nameOf(subject)} has \`${row.pattern}\`, a known mistake of the vendor\u2019s document for ${titleOf(binding)}${causes ? `: \`${meant ?? ''}\` is missing` : ''}`,
                    advice: meant === undefined ? 'Remove it: no such action exists.' : `Write \`${meant}\`.`,
                    key: atom(subject, 'vendor-defect', row.pattern.toLowerCase()),
                    atoms: [atom(subject, row.pattern.toLowerCase(), 'vendor-defect')],
                    actions: meant === undefined ? [row.pattern] : [row.pattern, meant],
                    severity: causes ? 'error' : 'notice',
                    groups: [
                        { title: 'vendor\u2019s document', items: [defect?.note ?? ''] },
                        ...(causes ? [{ title: 'missing because of it', items: [meant ?? ''] }] : []),
                    ],
                    ...(intent === undefined ? {} : { intent }),
                };
            }
        }
    },
};
/** Writes what is meant wherever the mistake stands. */
function rewording(context, rows, meant, nth) {
    const steps = [];
    for (const [first, ...others] of grouped(rows, ({ source }) => `${source.attached}`)) {
        if (first?.source.document === undefined || first.source.arn !== undefined)
            return undefined;
        const { document } = first.source;
        const spans = [first, ...others].map(({ span }) => span);
        const misspelt = { document, spans, written: first.pattern, meant };
        const step = correctionIntent(context, misspelt, nth);
        if (step === undefined)
            return undefined;
        steps.push(...(step.kind === 'steps' ? step.steps : [step]));
    }
    return together(steps);
}

// EXTERNAL MODULE: ./lib/src/baselines/drift.js
var baselines_drift = __webpack_require__(5830);
// EXTERNAL MODULE: ./lib/src/baselines/resolve.js
var resolve = __webpack_require__(9033);
;// CONCATENATED MODULE: ./lib/src/check/version-fit.js




/**
 * The version a subject matches where it is not the newest: the bound one, or, where the newest is
 * bound, the latest older one that lacks every action the subject lacks. Features count as used where
 * they are bound or where the subject allows all that they ask for.
 */
function olderVersion(subject, binding) {
    const { baseline, version } = binding.resolved;
    const newest = baseline.versions.at(-1);
    if (version === undefined || newest === undefined || baseline.versions.length < 2)
        return undefined;
    if (version !== newest)
        return version_fit_compare(subject, binding.resolved, version, newest);
    const missing = (subject.comparison?.required ?? [])
        .filter((row) => row.baselines.includes(binding.id) && row.verdict === 'missing')
        .map((row) => row.action.toLowerCase());
    if (missing.length === 0)
        return undefined;
    for (const older of baseline.versions.slice(0, -1).toReversed()) {
        const found = version_fit_compare(subject, binding.resolved, older, newest);
        if (found === undefined)
            continue;
        const added = new Set(found.drift.added.map((entry) => entry.action.toLowerCase()));
        if (missing.every((action) => added.has(action)))
            return found;
    }
    return undefined;
}
function version_fit_compare(subject, resolved, matches, newest) {
    const { baseline, edition } = resolved;
    const at = (version, features) => {
        const choice = (0,resolve/* resolveChoice */.Ed)(baseline, { version, edition, features });
        return choice.ok ? choice.value : undefined;
    };
    const bare = at(matches, resolved.features);
    const features = [...resolved.features, ...(bare === undefined ? [] : usedBy(subject, bare))];
    const [before, after] = [at(matches, features), at(newest, features)];
    if (before === undefined || after === undefined)
        return undefined;
    const drift = (0,baselines_drift/* diffBaseline */.V)(before, after);
    if (drift.added.length === 0 && drift.removed.length === 0)
        return undefined;
    return { matches, newest, features, drift };
}
/** Features that are not bound although the subject allows every action they ask for. */
function usedBy(subject, resolved) {
    const patterns = version_fit_patternsOf(subject.access);
    return resolved.optional
        .filter((feature) => feature.grants.every((grant) => grant.actions.every((action) => patterns.some((covers) => covers(action)))))
        .map((feature) => feature.name);
}
function version_fit_patternsOf(access) {
    return access.allows.flatMap(({ statement }) => {
        if (statement.actions?.element !== 'Action')
            return [];
        return statement.actions.entries.flatMap((entry) => {
            const text = (0,model_value/* textOf */.b6)(entry.value);
            if (text === undefined)
                return [];
            const glob = (0,access_glob/* globOfText */.TZ)(text, access_glob/* actionForm */.Rw);
            return [(action) => (0,access_glob/* matchesText */.Fm)(glob, action)];
        });
    });
}

;// CONCATENATED MODULE: ./lib/src/check/rules/baseline/version-drift.js




const doc = (actions) => JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: actions, Resource: '*' }],
});
const versionDrift = {
    id: 'baseline/version-drift',
    summary: 'A role matches an older version of the vendor\u2019s list',
    severity: 'notice',
    confidence: 'high',
    since: '0.1.0',
    docs: {
        what: 'The role has what an older version of the product asks for, and a newer version asks for other actions for the features in use.',
        why: 'After the upgrade the product lacks what is added, and what is dropped stays allowed for nothing.',
        fix: 'Before the upgrade add what the newer version needs; `iam-baseline baseline diff` lists it.',
        bad: {
            file: 'policy.json',
            config: 'bindings:\n  - files: [policy.json]\n    baseline: n2ws/backup-and-recovery/server\n    version: "4.2"\n    features: [vpc]\n',
            text: doc(['ec2:DescribeVpcs']),
        },
        good: {
            file: 'policy.json',
            config: 'bindings:\n  - files: [policy.json]\n    baseline: n2ws/backup-and-recovery/server\n    version: "4.4"\n    features: [vpc]\n',
            text: doc(['ec2:DescribeVpcs']),
        },
        references: [],
    },
    *check(context) {
        for (const subject of context.subjects) {
            for (const binding of subject.bindings) {
                const older = olderVersion(subject, binding);
                if (older === undefined)
                    continue;
                const { added, removed } = older.drift;
                const forFeatures = older.features.length > 0 ? ' for features you use' : '';
                const words = [
                    ...(added.length > 0 ? [`adds ${countOf(added.length, 'action')}${forFeatures}`] : []),
                    ...(removed.length > 0 ? [`drops ${countOf(removed.length, 'action')}`] : []),
                ];
                const id = binding.resolved.baseline.id;
                yield {
                    ...subjectFields(subject, binding),
                    primary: { span: subject.span, text: `matches ${older.matches}` },
                    message: `${nameOf(subject)} matches ${older.matches} of ${titleOf({ ...binding, resolved: { ...binding.resolved, version: undefined } })}; ${older.newest} ${words.join(' and ')}`,
                    advice: `See \`iam-baseline baseline diff ${id}@${older.matches} ${id}@${older.newest}\` before the upgrade.`,
                    key: atom(subject, 'version-drift', id),
                    atoms: [atom(subject, 'version-drift', id, older.matches, older.newest)],
                    groups: [
                        ...version_drift_grouped('added', added),
                        ...(removed.length > 0
                            ? [{ title: 'dropped', items: removed.map((entry) => entry.action) }]
                            : []),
                    ],
                    wholeSubject: true,
                };
            }
        }
    },
};
function version_drift_grouped(title, actions) {
    const groups = new Map();
    for (const { action, feature } of actions) {
        const heading = feature === undefined ? title : `${title} for ${feature}`;
        (0,multimap/* addTo */.D)(groups, heading, action);
    }
    return [...groups].map(([heading, items]) => ({ title: heading, items }));
}

;// CONCATENATED MODULE: ./lib/src/check/rules/baseline/wider-resource.js

const wider_resource_told = {
    verdict: 'wider-resource',
    label: 'on more resources than needed',
    tail: (title) => `on more resources than ${title} asks for`,
    advice: ({ resources }) => `The vendor asks for ${resources.map((resource) => `\`${resource}\``).join(', ')}.`,
    causeOf: ({ resources }) => resources.join(),
    group: ({ resources }) => ({ title: 'the vendor\u2019s resources', items: resources }),
};
const widerResource = {
    id: 'baseline/wider-resource',
    summary: 'Actions are allowed on more resources than the vendor asks for',
    severity: 'warning',
    confidence: 'high',
    since: '0.1.0',
    docs: {
        what: 'The statement allows needed actions on resources beyond those that the vendor\u2019s list names.',
        why: 'The vendor limits these actions, often deletions, to its own resources; without the limit they reach everything.',
        fix: 'Name the resources of the vendor\u2019s list.',
        bad: {
            file: 'policy.json',
            config: 'bindings:\n  - files: [policy.json]\n    baseline: commvault/backup-and-recovery/vmimport\n',
            text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["s3:GetObject"],"Resource":"*"}]}',
        },
        good: {
            file: 'policy.json',
            config: 'bindings:\n  - files: [policy.json]\n    baseline: n2ws/backup-and-recovery/assume-role\n',
            text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"sts:AssumeRole","Resource":"*"}]}',
        },
        references: [],
    },
    check: (context) => widerAccess(context, wider_resource_told),
};

// EXTERNAL MODULE: ./lib/src/access/decide.js + 5 modules
var decide = __webpack_require__(4057);
// EXTERNAL MODULE: ./lib/src/access/sides.js
var sides = __webpack_require__(5993);
;// CONCATENATED MODULE: ./lib/src/access/change.js


/**
 * Does a principal gain access between two states, over all its policies and boundaries together?
 * Moving a statement from one policy to another adds nothing, and neither does writing out what a
 * resource's policy gave it before. What resource policies give is told of them, not of the principal.
 * `reasons[].document` is the index into `head.documents`.
 */
function principalChange(base, head, examples) {
    const [before, after] = (0,sides/* sidesOf */.M)([sideOf(withGiven(base)), sideOf(head)]);
    if (before === undefined || after === undefined)
        throw new Error('two sides were asked for');
    return (0,decide/* decide */.L)(before, after, examples);
}
/** What resource policies gave the principal for certain, beside its own policies. */
function withGiven(input) {
    const given = (input.resourcePolicies ?? []).map((entry) => ({
        ...entry,
        document: {
            ...entry.document,
            statements: entry.document.statements.filter(({ effect, guards }) => effect === 'Allow' && guards.length === 0),
        },
    }));
    return { ...input, documents: [...input.documents, ...given] };
}
function sideOf(input) {
    const adds = (part) => part.what !== 'deny' && part.what !== 'boundary';
    return {
        layers: [
            input.documents.map(guarded),
            // Control policies and boundaries cap one by one.
            ...input.boundaries.map((entry) => [guarded(entry)]),
        ],
        unread: input.unread.filter(adds).map(holeOf),
        unreadCaps: input.unread.filter((part) => !adds(part)).map(holeOf),
    };
}
const guarded = (entry) => ({ document: entry.document, guards: entry.guards });
/** A part without a symbol is known by its text: the ARN of a policy that is not in the tree. */
function holeOf(part) {
    return {
        kind: 'unresolved',
        text: part.text,
        span: part.span,
        reason: 'opaque',
        symbol: part.symbol ?? `text ${part.text}`,
        shape: 'any',
    };
}

// EXTERNAL MODULE: ./lib/src/access/compare.js
var access_compare = __webpack_require__(9314);
// EXTERNAL MODULE: ./lib/src/access/examples.js
var examples = __webpack_require__(7230);
// EXTERNAL MODULE: ./lib/src/check/pair-documents.js
var pair_documents = __webpack_require__(9610);
;// CONCATENATED MODULE: ./lib/src/check/service-word.js
/**
 * One answer of two. What the proof could not decide the service decides; where the service sees more,
 * its word is shown; where it sees less, the proof stands and the difference is told.
 *
 * @param seen what a FAIL means, such as `new access`.
 */
function jointWord(own, said, seen) {
    if (said === undefined)
        return { result: own, origin: undefined, says: undefined };
    if (said.result === 'PASS') {
        if (own !== 'FAIL')
            return { result: 'PASS', origin: undefined, says: `sees no ${seen}` };
        return {
            result: 'FAIL',
            origin: 'embedded',
            says: `sees no ${seen}; the embedded proof does: the two differ`,
        };
    }
    return {
        result: 'FAIL',
        origin: 'live',
        says: own === 'FAIL'
            ? `sees the ${seen} too`
            : own === 'UNDECIDED'
                ? `sees ${seen}; the embedded proof could not decide it`
                : `sees ${seen}; the embedded proof does not: the two differ`,
    };
}
/** The parts of a report that tell of the service. */
function serviceGroup({ origin, says }) {
    return {
        ...(origin === undefined ? {} : { origin }),
        ...(says === undefined ? {} : { groups: [{ title: 'IAM Access Analyzer', items: [says] }] }),
    };
}
/** The first statement that the service names; undefined where it names none that is there. */
function namedStatement(document, said) {
    const indexes = new Set(said?.reasons.map((reason) => reason.statementIndex));
    return document.statements.find((statement) => indexes.has(statement.index))?.span;
}

;// CONCATENATED MODULE: ./lib/src/check/rules/change/new-access.js







const newAccess = {
    id: 'change/new-access',
    summary: 'A change allows what the base did not',
    severity: 'notice',
    confidence: 'high',
    since: '0.1.0',
    docs: {
        what: 'The principal, or the resource or trust policy, allows a request that it did not allow before. The finding gives such a request. Moving a statement from one policy to another adds nothing.',
        why: 'A reviewer should see what a change really adds, however it is written.',
        fix: 'Nothing, if the access is meant.',
        bad: {
            file: 'policy.json',
            base: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::amzn-s3-demo-bucket/*"}]}',
            text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["s3:GetObject","s3:DeleteObject"],"Resource":"arn:aws:s3:::amzn-s3-demo-bucket/*"}]}',
        },
        good: {
            file: 'policy.json',
            base: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["s3:GetObject","s3:DeleteObject"],"Resource":"arn:aws:s3:::amzn-s3-demo-bucket/*"}]}',
            text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::amzn-s3-demo-bucket/*"}]}',
        },
        references: [
            'https://docs.aws.amazon.com/access-analyzer/latest/APIReference/API_CheckNoNewAccess.html',
        ],
    },
    *check(context) {
        if (context.base === undefined)
            return;
        yield* ofSubjects(context, context.base);
        yield* ofDocuments(context, context.base);
    },
};
function* ofSubjects(context, base) {
    const before = new Map(base.subjects.map((subject) => [keyOf(subject), subject]));
    const words = pairWords(context, base);
    for (const subject of context.subjects) {
        const old = before.get(keyOf(subject));
        // What is new as a whole has nothing to be compared with.
        if (old === undefined || meaning(subject) === meaning(old))
            continue;
        const decision = principalChange(old.access.input, subject.access.input, (0,examples/* examplesFrom */.g)(context.catalogue));
        const heard = subject.documents.flatMap((index) => words.get(index) ?? []);
        const [only] = heard;
        const judged = only !== undefined && isAlone(subject) && isAlone(old)
            ? settled(decision, only.word)
            : decision;
        // Of several policies one may give what another gave before: the service sees each by itself.
        const more = heard.find(({ word, own }) => word.result === 'FAIL' && own === 'PASS');
        yield* reportOf({
            catalogue: context.catalogue,
            decision: more === undefined ? judged : settled(judged, more.word),
            root: subject.root,
            address: subject.address,
            span: subject.span,
            placeOf: (reason) => {
                const entry = subject.access.input.documents[reason.document];
                if (entry === undefined)
                    return undefined;
                return entry.index === undefined
                    ? { span: entry.span }
                    : placeIn(entry.document, reason.statementIndex);
            },
            heard,
        });
    }
}
function* ofDocuments(context, base) {
    const pairs = (0,pair_documents/* pairDocuments */.V)(context.estate.documents, base.estate.documents);
    for (const [index, document] of context.estate.documents.entries()) {
        if (document.kind !== 'resource' && document.kind !== 'trust')
            continue;
        const old = base.estate.documents[pairs.get(index) ?? -1];
        if (old === undefined || (0,pair_documents/* policyText */.M)(old) === (0,pair_documents/* policyText */.M)(document))
            continue;
        const { root, address, property, span } = document.site;
        const own = (0,access_compare/* compareDocuments */.O)(old, document, (0,examples/* examplesFrom */.g)(context.catalogue));
        const heard = heardOf(document, own, context.serviceChecks?.newAccess.get(index));
        yield* reportOf({
            catalogue: context.catalogue,
            decision: heard === undefined ? own : settled(own, heard.word),
            root,
            address: `${address} ${property}`.trim(),
            span,
            placeOf: (reason) => placeIn(document, reason.statementIndex),
            heard: heard === undefined ? [] : [heard],
        });
    }
}
function heardOf(document, own, said) {
    if (said === undefined)
        return undefined;
    return {
        address: document.site.address,
        own: own.result,
        word: jointWord(own.result, said, 'new access'),
        span: said.result === 'FAIL' ? namedStatement(document, said) : undefined,
    };
}
/** The service's word on every identity document of which it saw both sides. */
function pairWords(context, base) {
    const words = new Map();
    const said = context.serviceChecks?.newAccess;
    if (said === undefined || said.size === 0)
        return words;
    const pairs = (0,pair_documents/* pairDocuments */.V)(context.estate.documents, base.estate.documents);
    for (const [index, answer] of said) {
        const document = context.estate.documents[index];
        const old = base.estate.documents[pairs.get(index) ?? -1];
        if (document === undefined || old === undefined)
            continue;
        const heard = heardOf(document, (0,access_compare/* compareDocuments */.O)(old, document), answer);
        if (heard !== undefined)
            words.set(index, heard);
    }
    return words;
}
/** Nothing but one document speaks: what is true of it is true of the principal. */
function isAlone(subject) {
    const { documents, boundaries, unread } = subject.access.input;
    return documents.length === 1 && boundaries.length === 0 && unread.length === 0;
}
/** The decision with what the service settled or saw besides. */
function settled(decision, word) {
    if (word.result === decision.result || decision.result === 'FAIL')
        return decision;
    return { ...decision, result: word.result, undecided: undefined };
}
function* reportOf({ catalogue, decision, root, address, ...rest }) {
    if (decision.result === 'PASS')
        return;
    const [first, ...others] = decision.reasons;
    const named = rest.heard.find(({ span }) => span !== undefined)?.span;
    const place = first && rest.placeOf(first);
    const span = (first === undefined ? named : place?.span) ?? rest.span;
    const undecided = decision.result === 'UNDECIDED';
    const witness = decision.witness === null
        ? null
        : {
            ...decision.witness,
            action: (0,examples/* spelledAs */.s)(catalogue, asWritten(decision.witness.action, place?.statement)),
        };
    const groups = [
        ...(witness === null ? [] : [{ title: 'for example', items: [requestText(witness)] }]),
        ...serviceWords(rest.heard),
    ];
    yield {
        primary: { span, text: undecided ? 'may allow more' : 'allows more' },
        related: others.flatMap((reason) => {
            const at = rest.placeOf(reason);
            return at === undefined ? [] : [{ span: at.span, text: 'and here' }];
        }),
        message: undecided
            ? `\`${address}\`: whether the change allows more could not be decided: ${decision.undecided ?? 'it depends on what was not read'}`
            : `\`${address}\` allows more than before${witness === null ? '' : `: ${whatIsNew(witness, place?.statement)}`}`,
        advice: undecided ? 'Look at the statements that changed.' : 'Make sure that this is meant.',
        key: [root, address, 'new-access'].join('|'),
        // The new access is this change's own, whatever there was before.
        atoms: [
            [
                root,
                address,
                'new-access',
                decision.result,
                decision.witness?.action.toLowerCase() ?? '',
            ].join('|'),
        ],
        addresses: [address],
        // Each instance of a module has a request of its own: the action is what they share.
        says: undecided ? 'undecided' : (witness?.action ?? 'service'),
        principal: address,
        wholeSubject: true,
        summaryOnly: true,
        ...(groups.length === 0 ? {} : { groups }),
        ...(rest.heard.length === 0 ? {} : { origin: originOf(rest.heard) }),
        ...(undecided ? { undecided: true } : {}),
        ...(decision.assumption === undefined ? {} : { assumptions: [decision.assumption] }),
    };
}
/** The service vouches where it saw new access itself. */
function originOf(heard) {
    return heard.some(({ word }) => word.origin === 'live') ? 'live' : 'embedded';
}
function serviceWords(heard) {
    const items = heard.flatMap(({ address, word }) => word.says === undefined ? [] : [`${address}: ${word.says}`]);
    return items.length === 0 ? [] : [{ title: 'IAM Access Analyzer', items }];
}
const keyOf = (subject) => `${subject.root}\n${subject.address}`;
/** Equal where nothing that is attached differs: spares the algebra for what did not change. */
function meaning(subject) {
    const { documents, boundaries, unread } = subject.access.input;
    return JSON.stringify([
        documents
            .map((entry) => [
            entry.arn ?? (0,pair_documents/* policyText */.M)(entry.document),
            entry.guards.map((guard) => [guard.symbol, guard.holds]),
        ])
            .toSorted(),
        boundaries.map((entry) => entry.arn ?? (0,pair_documents/* policyText */.M)(entry.document)).toSorted(),
        unread.map((part) => part.text).toSorted(),
    ]);
}
function placeIn(document, index) {
    const statement = document.statements.find((one) => one.index === index);
    return statement === undefined ? undefined : { span: statement.span, statement };
}
const actionTexts = (statement) => statement?.actions?.entries.map(({ value }) => (0,model_value/* textOf */.b6)(value)) ?? [];
/** An action as the statement spells it, where it does. */
const asWritten = (action, statement) => actionTexts(statement).find((text) => text?.toLowerCase() === action.toLowerCase()) ?? action;
/** The action, or the pattern that the statement has it by with one such action, and the resource. */
function whatIsNew({ action, resource }, statement) {
    const on = resource === null || resource === '' ? '' : ` on \`${resource}\``;
    const texts = actionTexts(statement);
    const isNamed = texts.some((text) => text?.toLowerCase() === action.toLowerCase());
    const pattern = statement?.actions?.element !== 'Action' || isNamed
        ? undefined
        : texts.find((text) => text !== undefined && (0,wildcard/* coversPattern */.p)(text.toLowerCase(), action.toLowerCase()));
    return pattern === undefined ? `\`${action}\`${on}` : `\`${pattern}\`, as \`${action}\`${on}`;
}
/** A request as a sentence: who does what, to what, under what circumstances. */
function requestText({ principal, action, resource, context }) {
    const circumstances = Object.entries(context).map(([key, value]) => `${key} is ${typeof value === 'string' ? value : value.join(' and ')}`);
    return [
        `${principal ?? 'it'} calls ${action}`,
        resource === null || resource === '' ? '' : ` on ${resource}`,
        circumstances.length === 0 ? '' : ` where ${circumstances.join(', ')}`,
    ].join('');
}

// EXTERNAL MODULE: ./lib/src/access/not-public.js
var not_public = __webpack_require__(2124);
;// CONCATENATED MODULE: ./lib/src/check/statement-words.js

/** The statement in words that order and Sid do not change, the conditions of the template around it left out. */
function meaningOf(statement) {
    const entries = (list) => list === undefined
        ? null
        : [list.element, list.entries.map((entry) => (0,model_value/* displayOf */.E3)(entry.value)).toSorted()];
    return JSON.stringify([
        entries(statement.actions),
        entries(statement.resources),
        entries(statement.principals),
        statement.conditions
            .map((clause) => [
            clause.operator,
            (0,model_value/* displayOf */.E3)(clause.key),
            clause.values.map((entry) => (0,model_value/* displayOf */.E3)(entry.value)).toSorted(),
        ])
            .map((clause) => JSON.stringify(clause))
            .toSorted(),
    ]);
}

;// CONCATENATED MODULE: ./lib/src/check/rules/change/public-access.js





const publicAccess = {
    id: 'change/public-access',
    summary: 'A change opens a resource to everybody',
    severity: 'error',
    confidence: 'high',
    since: '0.1.0',
    docs: {
        what: 'The resource or trust policy admits every principal under no condition that keeps strangers out, and did not in the base, or admits them to less there.',
        why: 'Public access is rarely meant and found by others within minutes.',
        fix: 'Name the principals, or add a condition with a fixed value such as aws:PrincipalOrgID.',
        bad: {
            file: 'main.tf',
            base: 'resource "aws_s3_bucket_policy" "b" {\n  bucket = "amzn-s3-demo-bucket"\n  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "s3:GetObject", Resource = "arn:aws:s3:::amzn-s3-demo-bucket/*" }] })\n}\n',
            text: 'resource "aws_s3_bucket_policy" "b" {\n  bucket = "amzn-s3-demo-bucket"\n  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Principal = "*", Action = "s3:GetObject", Resource = "arn:aws:s3:::amzn-s3-demo-bucket/*" }] })\n}\n',
        },
        good: {
            file: 'main.tf',
            base: 'resource "aws_s3_bucket_policy" "b" {\n  bucket = "amzn-s3-demo-bucket"\n  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "s3:GetObject", Resource = "arn:aws:s3:::amzn-s3-demo-bucket/*" }] })\n}\n',
            text: 'resource "aws_s3_bucket_policy" "b" {\n  bucket = "amzn-s3-demo-bucket"\n  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Principal = "*", Action = "s3:GetObject", Resource = "arn:aws:s3:::amzn-s3-demo-bucket/*", Condition = { StringEquals = { "aws:PrincipalOrgID" = "o-exampleorgid" } } }] })\n}\n',
        },
        references: [
            'https://docs.aws.amazon.com/access-analyzer/latest/APIReference/API_CheckNoPublicAccess.html',
        ],
    },
    *check(context) {
        const { base } = context;
        if (base === undefined)
            return;
        const pairs = (0,pair_documents/* pairDocuments */.V)(context.estate.documents, base.estate.documents);
        const present = new Set(pairs.values());
        const gone = base.estate.documents.filter((_, index) => !present.has(index));
        const stoodElsewhere = (statement, { site, kind }) => gone.some((document) => document.kind === kind &&
            document.site.root === site.root &&
            document.site.publicAccessResourceType === site.publicAccessResourceType &&
            document.statements.some((one) => meaningOf(one) === meaningOf(statement)));
        for (const [index, document] of context.estate.documents.entries()) {
            const type = document.site.publicAccessResourceType;
            if (type === undefined || (document.kind !== 'resource' && document.kind !== 'trust'))
                continue;
            const decision = (0,not_public/* checkNoPublicAccess */.$)(document, type);
            const said = context.serviceChecks?.publicAccess.get(index);
            const word = jointWord(decision.result, said, 'public access');
            if (word.result === 'PASS')
                continue;
            const oldIndex = pairs.get(index);
            const old = oldIndex === undefined ? undefined : base.estate.documents[oldIndex];
            let was = 'closed';
            if (old !== undefined && oldIndex !== undefined) {
                const own = (0,not_public/* checkNoPublicAccess */.$)(old, type).result;
                const saidThen = base.serviceChecks?.publicAccess.get(oldIndex);
                const wordThen = jointWord(own, saidThen, 'public access').result;
                if (wordThen === 'UNDECIDED' && word.result === 'UNDECIDED')
                    continue;
                if (wordThen === 'FAIL' && !opensMore(old, document, decision))
                    continue;
                was = wordThen === 'PASS' ? 'closed' : wordThen === 'FAIL' ? 'open' : 'undecided';
            }
            const { root, address, property, span } = document.site;
            const [reason] = decision.reasons;
            const statement = document.statements.find((entry) => entry.index === reason?.statementIndex);
            // A resource that was split or has another name now was as open before.
            if (old === undefined && statement !== undefined && stoodElsewhere(statement, document))
                continue;
            const undecided = word.result === 'UNDECIDED';
            yield {
                primary: {
                    span: statement?.principals?.span ??
                        statement?.span ??
                        namedStatement(document, said) ??
                        span,
                    text: undecided ? 'may be public' : 'everybody',
                },
                message: undecided
                    ? `\`${address}\`: whether the change opens it to everybody could not be decided`
                    : openedMessage(address, was),
                advice: 'Name the principals, or add a condition that keeps strangers out.',
                key: [root, address, property, 'public'].join('|'),
                atoms: [[root, address, property, 'public', word.result].join('|')],
                addresses: [address],
                ...serviceGroup(word),
                ...(undecided ? { undecided: true, severity: 'notice', summaryOnly: true } : {}),
            };
        }
    },
};
function openedMessage(address, was) {
    if (was === 'open')
        return `\`${address}\` opens more to everybody`;
    const before = was === 'closed' ? '' : '; whether it was before could not be decided';
    return `\`${address}\` becomes open to everybody${before}`;
}
/** True where what was open already is open to more requests now. */
function opensMore(old, document, { result, reasons }) {
    if (result !== 'FAIL' || (0,pair_documents/* policyText */.M)(old) === (0,pair_documents/* policyText */.M)(document))
        return false;
    const open = new Set(reasons.map(({ statementIndex }) => statementIndex));
    const statements = document.statements.filter(({ effect, index }) => effect !== 'Allow' || open.has(index));
    return (0,access_compare/* compareDocuments */.O)(old, { ...document, statements }).result === 'FAIL';
}

// EXTERNAL MODULE: ./lib/src/access/cube.js
var access_cube = __webpack_require__(7212);
// EXTERNAL MODULE: ./lib/src/access/not-granted.js
var not_granted = __webpack_require__(3878);
// EXTERNAL MODULE: ./lib/src/access/one-partition.js
var one_partition = __webpack_require__(3914);
// EXTERNAL MODULE: ./lib/src/access/statement.js
var access_statement = __webpack_require__(5296);
;// CONCATENATED MODULE: ./lib/src/access/denied.js




/** True where the policies of `head` together provably deny all that a Deny of `base` denies, in whatever words. */
function isStillDenied(statement, base, head) {
    const [before = base, ...after] = (0,one_partition/* inOnePartition */.g)([base, ...head]);
    const keys = (0,access_statement/* severalKeysOf */.GH)([before, ...after]);
    const denies = after.flatMap((document) => (0,access_statement/* termsOf */.fd)(document, keys).filter(({ effect }) => effect === 'Deny'));
    return (0,access_statement/* termsOf */.fd)(before, keys)
        .filter(({ index, effect }) => index === statement.index && effect === 'Deny')
        .every((terms) => (0,not_granted/* leftBy */.jf)((0,access_cube/* cubesOf */.gn)(terms), denies).length === 0);
}

// EXTERNAL MODULE: ./lib/src/model/sites/guarded-resources.js
var guarded_resources = __webpack_require__(8371);
// EXTERNAL MODULE: ./lib/src/check/moved.js
var moved = __webpack_require__(7366);
;// CONCATENATED MODULE: ./lib/src/check/rules/change/removed-deny.js







const removedDeny = {
    id: 'change/removed-deny',
    summary: 'A change removes a Deny statement',
    severity: 'warning',
    confidence: 'high',
    since: '0.1.0',
    docs: {
        what: 'A Deny statement of the base is no longer there in the same words, and the document no longer denies all that it denied; or the policy of a bucket, queue, topic, secret or key is gone while what it guarded stays.',
        why: 'A Deny is a guard rail; without it every Allow it held back takes effect.',
        fix: 'Keep the Deny, or say in the pull request why it may go.',
        bad: {
            file: 'policy.json',
            base: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::amzn-s3-demo-bucket/*"},{"Sid":"NoDelete","Effect":"Deny","Action":"s3:DeleteObject","Resource":"*"}]}',
            text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::amzn-s3-demo-bucket/*"}]}',
        },
        good: {
            file: 'policy.json',
            base: '{"Version":"2012-10-17","Statement":[{"Sid":"NoDelete","Effect":"Deny","Action":"s3:DeleteObject","Resource":"*"},{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::amzn-s3-demo-bucket/*"}]}',
            text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::amzn-s3-demo-bucket/*"},{"Sid":"NoDelete","Effect":"Deny","Action":"s3:DeleteObject","Resource":"*"}]}',
        },
        references: [
            'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html',
        ],
    },
    *check(context) {
        const { base } = context;
        if (base === undefined)
            return;
        const kept = keptDenies(base, context);
        const pairs = (0,pair_documents/* pairDocuments */.V)(base.estate.documents, context.estate.documents);
        const held = holdersOf(base, context);
        for (const [index, before] of base.estate.documents.entries()) {
            if (denies(before).length === 0)
                continue;
            const after = context.estate.documents[pairs.get(index) ?? -1];
            const guarded = after === undefined && before.instantiated ? guardedNow(index, base, context) : [];
            const holders = [...(held.get(index) ?? []), ...guarded];
            if (after === undefined && !outlives(before, holders))
                continue;
            const others = after === undefined ? [] : [after];
            for (const statement of denies(before)) {
                if (others.some((one) => denies(one).some((own) => isSameDeny(statement, own))))
                    continue;
                if (isStillDenied(statement, before, others))
                    continue;
                const moved = (holders.length === guarded.length && kept.has(meaningOf(statement))) ||
                    (holders.length > 0 &&
                        holders.every((documents) => isStillDenied(statement, before, documents)));
                if (moved)
                    continue;
                const unread = [...others, ...guarded.flat()].some(({ open }) => open !== undefined && open.symbol !== before.open?.symbol);
                yield removed_deny_reportOf(statement, before, after, unread);
            }
        }
    },
};
/** Denies of which the head has as many as the base: moved, if they are no longer where they were. */
function keptDenies(base, head) {
    const count = ({ estate }) => {
        const found = new Map();
        for (const statement of estate.documents.flatMap(denies)) {
            const meaning = meaningOf(statement);
            found.set(meaning, (found.get(meaning) ?? 0) + 1);
        }
        return found;
    };
    const before = count(base);
    return new Set([...count(head)].flatMap(([meaning, number]) => number >= (before.get(meaning) ?? 0) ? [meaning] : []));
}
/** By document of the base: what now bears on each principal that it bore on, and that is still there. */
function holdersOf(base, head) {
    const named = ({ root, address }) => `${root}\n${address}`;
    const bearing = ({ access }) => [
        ...access.input.documents,
        ...access.input.boundaries,
    ];
    const now = new Map();
    for (const subject of head.subjects) {
        if (now.has(named(subject)))
            continue;
        const sure = bearing(subject).filter(({ guards }) => guards.length === 0);
        now.set(named(subject), sure.map(({ document }) => document));
    }
    const holders = new Map();
    for (const subject of base.subjects) {
        const documents = subject.principal === undefined ? undefined : now.get(named(subject));
        if (documents === undefined)
            continue;
        for (const index of new Set(bearing(subject).map((entry) => entry.index)))
            if (index !== undefined)
                (0,multimap/* addTo */.D)(holders, index, documents);
    }
    return holders;
}
/** What now guards each resource that a policy of the base guarded, and that is still there. */
function guardedNow(index, base, head) {
    const guarded = base.estate.resourcePolicies.find(({ document }) => document === index)?.of ?? [];
    if (guarded.length === 0)
        return [];
    const movedTo = (0,moved/* movedAddresses */.C)(base.estate, head.estate);
    return guarded.flatMap(({ root, address }) => {
        const now = movedTo?.(address, root) ?? address;
        const isIt = (one) => one.root === root && one.address === now;
        if (!head.estate.guardable.some(isIt))
            return [];
        return [
            head.estate.resourcePolicies.flatMap(({ document, of }) => of.some(isIt) ? (head.estate.documents[document] ?? []) : []),
        ];
    });
}
/** False where a document that is gone took with it all that its Denies held back. */
function outlives(document, holders) {
    if (holders.length > 0)
        return true;
    switch (document.kind) {
        case 'service-control':
        case 'resource-control':
            return true;
        case 'identity':
        case 'boundary':
            // A policy of nobody that only denies guards whatever it is attached to elsewhere.
            return (document.site.resourceType === undefined &&
                document.statements.every(({ effect }) => effect === 'Deny'));
        case 'resource':
        case 'trust':
            return false;
    }
}
function removed_deny_reportOf(statement, before, after, undecided) {
    const { root, address, property } = before.site;
    const name = statement.sid === undefined ? '' : ` \`${(0,model_value/* displayOf */.E3)(statement.sid)}\``;
    const now = after && denies(after).find((other) => isSameAltered(statement, other));
    return {
        tree: 'base',
        primary: { span: statement.span, text: now === undefined ? 'removed' : 'altered' },
        related: after === undefined
            ? []
            : [
                now === undefined
                    ? { span: after.site.span, text: 'the document now', tree: 'head' }
                    : { span: now.span, text: 'denies less now', tree: 'head' },
            ],
        message: undecided
            ? `\`${address}\`: whether it still denies what its Deny${name} did could not be decided`
            : now === undefined
                ? guardsAnother(before) && after === undefined
                    ? `\`${address}\` is gone, and its Deny${name} with it`
                    : `\`${address}\` loses the Deny${name}`
                : `\`${address}\` denies less than before: its Deny${name} is altered`,
        advice: 'Keep it, or say why it may go.',
        key: [
            root,
            address,
            property,
            statement.sid === undefined ? meaningOf(statement) : (0,model_value/* displayOf */.E3)(statement.sid),
        ].join('|'),
        atoms: [[root, address, property, meaningOf(statement)].join('|')],
        addresses: [address],
        ...(undecided ? { undecided: true, severity: 'notice' } : {}),
    };
}
/** True for a policy that is a resource of its own, beside the one that it guards. */
const guardsAnother = ({ kind, site }) => kind === 'resource' && (0,guarded_resources/* guardedResource */.Z)(site.resourceType ?? '')?.of !== undefined;
function denies(document) {
    return document.statements.filter((statement) => statement.effect === 'Deny');
}
/** True where a Deny of the head is the one of the base in other words: of its name, or of most of its actions. */
function isSameAltered(before, after) {
    if (before.sid !== undefined && after.sid !== undefined)
        return (0,model_value/* displayOf */.E3)(before.sid) === (0,model_value/* displayOf */.E3)(after.sid);
    if (before.actions?.element !== after.actions?.element)
        return false;
    const names = new Set(after.actions?.entries.map(({ value }) => (0,model_value/* displayOf */.E3)(value).toLowerCase()));
    const told = before.actions?.entries ?? [];
    const kept = told.filter(({ value }) => names.has((0,model_value/* displayOf */.E3)(value).toLowerCase()));
    return kept.length > 0 && 2 * kept.length >= told.length;
}
/** The same words, and no condition of the template around them that was not there before. */
const isSameDeny = (before, after) => meaningOf(before) === meaningOf(after) && (isGuarded(before) || !isGuarded(after));
const isGuarded = ({ guards, actions, resources, conditions }) => guards.length > 0 ||
    conditions.some((clause) => clause.guards.length > 0) ||
    [actions, resources].some((list) => list?.entries.some((entry) => entry.guards.length > 0));

;// CONCATENATED MODULE: ./lib/src/check/rules/change/settings.js
const settings = {
    id: 'change/settings',
    summary: 'A change alters the settings that findings are judged by',
    severity: 'warning',
    confidence: 'high',
    since: '0.1.0',
    docs: {
        what: 'A binding, its features or a waiver in the source differs from the base\u2019s, or a configuration, baseline or adopted file does. The run goes by the base\u2019s until the change is merged, unless `inline-waivers: honour` says otherwise.',
        why: 'Whoever opens a pull request must not be able to silence what is said about it.',
        fix: 'Look at the old and the new setting, and merge if the new one is meant.',
        bad: {
            file: 'main.tf',
            base: 'resource "aws_iam_role" "monitor" {\n  assume_role_policy = "{}"\n}\n',
            text: '# iam-baseline:waive baseline/excess-action until=2027-06-30 -- agreed with security\nresource "aws_iam_role" "monitor" {\n  assume_role_policy = "{}"\n}\n',
        },
        good: {
            file: 'main.tf',
            base: '# iam-baseline:waive baseline/excess-action until=2027-06-30 -- agreed with security\nresource "aws_iam_role" "monitor" {\n  assume_role_policy = "{}"\n}\n',
            text: '\n# iam-baseline:waive baseline/excess-action until=2027-06-30 -- agreed with security\nresource "aws_iam_role" "monitor" {\n  assume_role_policy = "{}"\n}\n',
        },
        references: [],
    },
    *check(context) {
        for (const change of context.settingsChanges)
            yield report(change);
    },
};
function report(change) {
    const { what, root, address, tree, counts } = change;
    const verb = change.was.length === 0 ? 'adds' : change.now.length === 0 ? 'removes' : 'alters';
    const when = counts ? 'which counts at once' : 'which takes effect after the merge';
    const of = what === 'binding' ? 'the binding of ' : what === 'waivers' ? 'waivers of ' : '';
    return {
        tree,
        primary: { span: change.span, text: counts ? 'counts at once' : 'after the merge' },
        related: change.before === undefined
            ? []
            : [{ span: change.before, text: counts ? 'before' : 'in force until then', tree: 'base' }],
        message: `the change ${verb} ${of}\`${address}\`, ${when}`,
        advice: counts
            ? 'Make sure that the new setting is meant.'
            : 'This run used the old setting; merge if the new one is meant.',
        key: [root, address, what].join('|'),
        atoms: [[root, address, what, ...change.now].join('|')],
        ...(what === 'file' ? {} : { addresses: [address] }),
        groups: [
            { title: 'before', items: change.was.length > 0 ? change.was : ['none'] },
            { title: 'after', items: change.now.length > 0 ? change.now : ['none'] },
        ],
    };
}

;// CONCATENATED MODULE: ./lib/src/check/rules/policy/critical-action.js


const criticalAction = {
    id: 'policy/critical-action',
    summary: 'A policy grants an action that the configuration calls critical',
    severity: 'error',
    confidence: 'high',
    since: '0.1.0',
    docs: {
        what: 'The policy, or a managed policy that is attached by its ARN, allows on some resource an action that the configuration lists under `critical-actions`.',
        why: 'Some actions should never be granted without a second look, whatever the vendor asks for.',
        fix: 'Remove the action, or waive the finding with a reason.',
        bad: {
            file: 'policy.json',
            config: 'critical-actions: [kms:ScheduleKeyDeletion]\n',
            text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"kms:Schedule*","Resource":"arn:aws:kms:eu-west-1:111122223333:key/*"}]}',
        },
        good: {
            file: 'policy.json',
            config: 'critical-actions: [kms:ScheduleKeyDeletion]\n',
            text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"kms:Decrypt","Resource":"arn:aws:kms:eu-west-1:111122223333:key/*"}]}',
        },
        references: [
            'https://docs.aws.amazon.com/access-analyzer/latest/APIReference/API_CheckAccessNotGranted.html',
        ],
    },
    *check(context) {
        if (context.settings.criticalActions.length === 0)
            return;
        for (const [index, document] of context.estate.documents.entries()) {
            if (document.kind !== 'identity')
                continue;
            const said = context.serviceChecks?.criticalActions.get(index);
            const decisions = context.settings.criticalActions.flatMap((action) => {
                const decision = (0,not_granted/* checkAccessNotGranted */.j7)(document, [{ actions: [action], resources: [] }]);
                return decision.result === 'PASS' ? [] : [{ action, decision }];
            });
            const granted = decisions.filter(({ decision }) => decision.result === 'FAIL');
            // The service answers for all actions at once: what it denies is settled, what it sees need not be this one.
            if (granted.length > 0 || said?.result !== 'FAIL')
                for (const judged of decisions)
                    yield* oneAction(document, judged, said);
            else
                yield serviceAlone(document, decisions, said, context.settings.criticalActions);
        }
        for (const subject of context.subjects)
            yield* ofManagedPolicies(subject, context);
    },
};
/** Managed policies that are not in the tree grant as well, where they are attached. */
function* ofManagedPolicies(subject, context) {
    for (const { document, index, arn, span } of subject.access.input.documents) {
        if (index !== undefined || arn === undefined)
            continue;
        for (const action of context.settings.criticalActions) {
            if (granted(document, action) !== 'FAIL')
                continue;
            const key = [subject.root, subject.address, arn, action.toLowerCase()].join('|');
            yield {
                primary: { span, text: `grants ${action}` },
                message: `\`${arn}\` grants \`${subject.address}\` the critical action \`${action}\``,
                advice: 'Attach a policy without it, or waive it with a reason.',
                key,
                atoms: [key],
                addresses: [subject.address],
                actions: [action],
            };
        }
    }
}
/** A managed policy is asked once, however many principals it is attached to. */
const answers = new WeakMap();
function granted(document, action) {
    let known = answers.get(document);
    if (known === undefined) {
        known = new Map();
        answers.set(document, known);
    }
    let answer = known.get(action);
    if (answer === undefined) {
        answer = (0,not_granted/* checkAccessNotGranted */.j7)(document, [{ actions: [action], resources: [] }]).result;
        known.set(action, answer);
    }
    return answer;
}
const critical_action_keyOf = (document, what) => {
    const { root, address, property } = document.site;
    return [root, address, property, what.toLowerCase()].join('|');
};
function* oneAction(document, { action, decision }, said) {
    const { address, span } = document.site;
    const undecided = decision.result === 'UNDECIDED';
    if (undecided && said?.result === 'PASS')
        return;
    const [reason] = decision.reasons;
    const statement = document.statements.find((entry) => entry.index === reason?.statementIndex);
    const word = jointWord(decision.result, undecided ? undefined : said, 'critical actions');
    yield {
        primary: {
            span: statement?.actions?.keySpan ?? span,
            text: undecided ? `may grant ${action}` : `grants ${action}`,
        },
        message: undecided
            ? `\`${address}\`: whether it grants the critical action \`${action}\` could not be decided`
            : `\`${address}\` grants the critical action \`${action}\``,
        advice: 'Remove it, or waive it with a reason.',
        key: critical_action_keyOf(document, action),
        atoms: [critical_action_keyOf(document, action)],
        addresses: [address],
        actions: [action],
        ...serviceGroup(word),
        ...(undecided ? { undecided: true, severity: 'notice' } : {}),
    };
}
/** The service sees a grant, and the proof does not know of which action. */
function serviceAlone(document, doubted, said, all) {
    const { address, span } = document.site;
    const word = jointWord(doubted.length > 0 ? 'UNDECIDED' : 'PASS', said, 'critical actions');
    const actions = doubted.length > 0 ? doubted.map(({ action }) => action) : all;
    return {
        primary: { span: namedStatement(document, said) ?? span, text: 'grants a critical action' },
        message: `\`${address}\` grants a critical action, IAM Access Analyzer says`,
        advice: 'Remove it, or waive it with a reason.',
        key: critical_action_keyOf(document, 'access-analyzer'),
        atoms: (doubted.length > 0 ? actions : ['access-analyzer']).map((what) => critical_action_keyOf(document, what)),
        addresses: [address],
        actions,
        ...serviceGroup(word),
    };
}

;// CONCATENATED MODULE: ./lib/src/check/rules/policy/duplicate-action.js

const duplicateAction = {
    id: 'policy/duplicate-action',
    summary: 'An action stands twice in one statement',
    severity: 'notice',
    confidence: 'high',
    since: '0.1.0',
    docs: {
        what: 'The same action, letter case aside, is listed more than once in one Action or NotAction element.',
        why: 'It changes nothing and costs characters of a quota that vendor policies already fill.',
        fix: 'Remove the repetition.',
        bad: {
            file: 'policy.json',
            text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["s3:GetObject","s3:getobject"],"Resource":"arn:aws:s3:::b/*"}]}',
        },
        good: {
            file: 'policy.json',
            text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["s3:GetObject","s3:PutObject"],"Resource":"arn:aws:s3:::b/*"}]}',
        },
        references: [
            'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html',
        ],
    },
    *check(context) {
        for (const [index, document] of context.estate.documents.entries())
            yield* duplicates(document, index);
    },
};
function* duplicates(document, index) {
    const { root, address, property } = document.site;
    const repeated = new Map();
    for (const statement of document.statements) {
        const sid = (0,model_value/* textOf */.b6)(statement.sid) ?? '';
        const first = new Map();
        for (const entry of statement.actions?.entries ?? []) {
            const text = (0,model_value/* textOf */.b6)(entry.value);
            const [piece] = entry.value.pieces;
            if (text === undefined || piece === undefined || entry.guards.length > 0)
                continue;
            const known = first.get(text.toLowerCase());
            if (known === undefined) {
                first.set(text.toLowerCase(), { text, span: piece.span });
                continue;
            }
            // One literal met twice through a reference is one place in the source: nothing to remove.
            if (known.span.file === piece.span.file && known.span.start === piece.span.start)
                continue;
            const name = [root, address, property, sid, text.toLowerCase()].join('|');
            const own = repeated.get(name) ?? { text, again: [], first: [], atoms: [] };
            repeated.set(name, own);
            // Counted, not named by the statement's place: a statement put before it makes nothing new.
            own.atoms.push(own.again.length === 0 ? name : `${name}|${own.again.length + 1}`);
            const exact = entry.value.pieces.length === 1 && piece.kind === 'literal' && piece.exact;
            own.again.push({ span: piece.span, exact });
            if (!own.first.includes(known.span))
                own.first.push(known.span);
        }
    }
    for (const { text, again, first, atoms } of repeated.values()) {
        const [primary, ...others] = again;
        if (primary === undefined)
            continue;
        const times = others.length === 0 && first.length === 1 ? 'twice' : 'more than once';
        yield {
            primary: { span: primary.span, text: 'again' },
            related: [
                ...first.map((span) => ({ span, text: 'first here' })),
                ...others.map(({ span }) => ({ span, text: 'and again' })),
            ],
            message: `\`${address}\` lists \`${text}\` ${times} in one statement`,
            advice: 'Remove the repetition.',
            key: [root, address, property, text.toLowerCase()].join('|'),
            atoms,
            addresses: [address],
            actions: [text],
            ...(again.every(({ exact }) => exact)
                ? {
                    intent: {
                        kind: 'remove-actions',
                        title: again.length === 1
                            ? `Remove the second \`${text}\``
                            : `Remove the repetitions of \`${text}\``,
                        safety: 'safe',
                        spans: again.map(({ span }) => span),
                        document: index,
                    },
                }
                : {}),
        };
    }
}

// EXTERNAL MODULE: ./lib/src/access/document.js + 1 modules
var access_document = __webpack_require__(8159);
;// CONCATENATED MODULE: ./lib/src/access/escalation-paths.js
const any = (arn) => ({ arn, reach: 'any' });
const some = (arn) => ({ arn, reach: 'some' });
const role = any('arn:*:iam::*:role/%');
const user = any('arn:*:iam::*:user/%');
const group = any('arn:*:iam::*:group/%');
const policy = any('arn:*:iam::*:policy/%');
const instance = any('arn:*:ec2:*:*:instance/%');
const stack = 'arn:*:cloudformation:*:*:stack/%';
const stackSet = 'arn:*:cloudformation:*:*:stackset/%';
const project = 'arn:*:codebuild:*:*:project/%';
const lambda = 'arn:*:lambda:*:*:function:%';
const job = 'arn:*:glue:*:*:job/%';
const trigger = some('arn:*:glue:*:*:trigger/%');
const notebook = any('arn:*:sagemaker:*:*:notebook-instance/%');
const interpreter = 'arn:*:bedrock-agentcore:*:*:code-interpreter-custom/%';
const template = any('arn:*:ec2:*:*:launch-template/%');
const anything = some('*');
const administrator = { 'iam:policyarn': 'arn:aws:iam::aws:policy/AdministratorAccess' };
const step = (action, on) => ({ action, on });
const pass = (service) => ({
    action: 'iam:PassRole',
    on: role,
    passedTo: `${service}.amazonaws.com`,
});
const attach = (action, on) => ({
    action,
    on,
    context: administrator,
});
const registerTask = step('ecs:RegisterTaskDefinition', some('arn:*:ecs:*:*:task-definition/%'));
function published(id, title, ...steps) {
    return { id, title, steps, source: `https://pathfinding.cloud/paths/${id}` };
}
/**
 * Published paths, by id. Facts from https://pathfinding.cloud (whose ids these are) and, for
 * `iam-set-default-version`, Rhino Security Labs; longer variants of a path that stands here are left out.
 */
const escalationPaths = [
    published('apprunner-001', 'run code under any role in a new App Runner service', pass('tasks.apprunner'), step('apprunner:CreateService', some('arn:*:apprunner:*:*:service/%'))),
    published('apprunner-002', 'replace the code of any App Runner service', step('apprunner:UpdateService', any('arn:*:apprunner:*:*:service/%'))),
    published('bedrock-001', 'run code under any role in a new code interpreter', pass('bedrock-agentcore'), step('bedrock-agentcore:CreateCodeInterpreter', anything), step('bedrock-agentcore:StartCodeInterpreterSession', some(interpreter)), step('bedrock-agentcore:InvokeCodeInterpreter', some(interpreter))),
    published('bedrock-002', 'run code in any code interpreter', step('bedrock-agentcore:StartCodeInterpreterSession', any(interpreter)), step('bedrock-agentcore:InvokeCodeInterpreter', any(interpreter))),
    published('cloudformation-001', 'have a new stack act under any role', pass('cloudformation'), step('cloudformation:CreateStack', some(stack))),
    published('cloudformation-002', 'change any stack, which acts under the stack\u2019s role', step('cloudformation:UpdateStack', any(stack))),
    published('cloudformation-003', 'have a new stack set act under any role', pass('cloudformation'), step('cloudformation:CreateStackSet', some(stackSet)), step('cloudformation:CreateStackInstances', some(stackSet))),
    published('cloudformation-004', 'change any stack set and pass it any role', pass('cloudformation'), step('cloudformation:UpdateStackSet', any(stackSet))),
    published('cloudformation-005', 'change any stack by a change set, which acts under the stack\u2019s role', step('cloudformation:CreateChangeSet', any(stack)), step('cloudformation:ExecuteChangeSet', any(stack))),
    published('codebuild-001', 'run code under any role in a new build project', pass('codebuild'), step('codebuild:CreateProject', some(project)), step('codebuild:StartBuild', some(project))),
    published('codebuild-002', 'start any build project with commands of its own', step('codebuild:StartBuild', any(project))),
    published('codebuild-003', 'start a batch of any build project with commands of its own', step('codebuild:StartBuildBatch', any(project))),
    published('codebuild-004', 'run code under any role in a batch of a new build project', pass('codebuild'), step('codebuild:CreateProject', some(project)), step('codebuild:StartBuildBatch', some(project))),
    published('datapipeline-001', 'run code under any role in a new data pipeline', pass('datapipeline'), step('datapipeline:CreatePipeline', anything), step('datapipeline:PutPipelineDefinition', anything), step('datapipeline:ActivatePipeline', anything)),
    published('ec2-001', 'launch an instance with any role', pass('ec2'), step('ec2:RunInstances', some('arn:*:ec2:*:*:instance/%'))),
    published('ec2-002', 'replace the start-up commands of any instance', step('ec2:ModifyInstanceAttribute', instance), step('ec2:StopInstances', instance), step('ec2:StartInstances', instance)),
    published('ec2-003', 'launch a spot instance with any role', pass('ec2'), step('ec2:RequestSpotInstances', some('arn:*:ec2:*:*:spot-instances-request/%'))),
    published('ec2-004', 'change the default version of any launch template', step('ec2:CreateLaunchTemplateVersion', template), step('ec2:ModifyLaunchTemplate', template)),
    published('ec2instanceconnect-003', 'log in to any instance with a key of its own', step('ec2-instance-connect:SendSSHPublicKey', instance)),
    published('ecs-003', 'run a task with any role as a service', pass('ecs-tasks'), registerTask, step('ecs:CreateService', some('arn:*:ecs:*:*:service/%'))),
    published('ecs-004', 'run a task with any role', pass('ecs-tasks'), registerTask, step('ecs:RunTask', some('arn:*:ecs:*:*:task-definition/%'))),
    published('ecs-005', 'start a task with any role on a container instance', pass('ecs-tasks'), registerTask, step('ecs:StartTask', some('arn:*:ecs:*:*:task-definition/%'))),
    published('glue-001', 'open a development endpoint with any role', pass('glue'), step('glue:CreateDevEndpoint', some('arn:*:glue:*:*:devEndpoint/%'))),
    published('glue-002', 'log in to any development endpoint with a key of its own', step('glue:UpdateDevEndpoint', any('arn:*:glue:*:*:devEndpoint/%'))),
    published('glue-003', 'run a new job with any role', pass('glue'), step('glue:CreateJob', some(job)), step('glue:StartJobRun', some(job))),
    published('glue-004', 'have a new job with any role triggered', pass('glue'), step('glue:CreateJob', some(job)), step('glue:CreateTrigger', trigger)),
    published('glue-005', 'change a job\u2019s code and role, and run it', pass('glue'), step('glue:UpdateJob', some(job)), step('glue:StartJobRun', some(job))),
    published('glue-006', 'change a job\u2019s code and role, and have it triggered', pass('glue'), step('glue:UpdateJob', some(job)), step('glue:CreateTrigger', trigger)),
    published('iam-001', 'rewrite any managed policy', step('iam:CreatePolicyVersion', policy)),
    published('iam-002', 'make access keys of any user', step('iam:CreateAccessKey', user)),
    published('iam-004', 'give any user a console password', step('iam:CreateLoginProfile', user)),
    published('iam-005', 'write inline policies of any role', step('iam:PutRolePolicy', role)),
    published('iam-006', 'change any user\u2019s console password', step('iam:UpdateLoginProfile', user)),
    published('iam-007', 'write inline policies of any user', step('iam:PutUserPolicy', user)),
    published('iam-008', 'attach any policy to any user', attach('iam:AttachUserPolicy', user)),
    published('iam-009', 'attach any policy to any role', attach('iam:AttachRolePolicy', role)),
    published('iam-010', 'attach any policy to any group', attach('iam:AttachGroupPolicy', group)),
    published('iam-011', 'write inline policies of any group', step('iam:PutGroupPolicy', group)),
    published('iam-012', 'rewrite who may assume any role', step('iam:UpdateAssumeRolePolicy', role)),
    published('iam-013', 'put users into any group', step('iam:AddUserToGroup', group)),
    {
        id: 'iam-set-default-version',
        title: 'bring back an older version of any managed policy',
        steps: [step('iam:SetDefaultPolicyVersion', policy)],
        source: 'https://rhinosecuritylabs.com/aws/aws-privilege-escalation-methods-mitigation/',
    },
    published('lambda-001', 'run code under any role in a new function', pass('lambda'), step('lambda:CreateFunction', some(lambda)), step('lambda:InvokeFunction', some(lambda))),
    published('lambda-002', 'have a new function with any role started by a stream', pass('lambda'), step('lambda:CreateFunction', some(lambda)), step('lambda:CreateEventSourceMapping', anything)),
    published('lambda-003', 'replace the code of any function', step('lambda:UpdateFunctionCode', any(lambda))),
    published('lambda-006', 'have a new function with any role invoked from elsewhere', pass('lambda'), step('lambda:CreateFunction', some(lambda)), step('lambda:AddPermission', some(lambda))),
    published('sagemaker-001', 'open a notebook with any role', pass('sagemaker'), step('sagemaker:CreateNotebookInstance', some('arn:*:sagemaker:*:*:notebook-instance/%'))),
    published('sagemaker-002', 'run a training job with any role', pass('sagemaker'), step('sagemaker:CreateTrainingJob', some('arn:*:sagemaker:*:*:training-job/%'))),
    published('sagemaker-003', 'run a processing job with any role', pass('sagemaker'), step('sagemaker:CreateProcessingJob', some('arn:*:sagemaker:*:*:processing-job/%'))),
    published('sagemaker-004', 'open any notebook', step('sagemaker:CreatePresignedNotebookInstanceUrl', notebook)),
    published('sagemaker-005', 'have any notebook run commands of its own at start', step('sagemaker:CreateNotebookInstanceLifecycleConfig', some('arn:*:sagemaker:*:*:notebook-instance-lifecycle-config/%')), step('sagemaker:StopNotebookInstance', notebook), step('sagemaker:UpdateNotebookInstance', notebook), step('sagemaker:StartNotebookInstance', notebook)),
    published('ssm-001', 'open a session on any instance', step('ssm:StartSession', instance)),
    published('ssm-002', 'run commands on any instance', step('ssm:SendCommand', instance)),
    published('sts-001', 'assume any role that admits it', step('sts:AssumeRole', role)),
];

// EXTERNAL MODULE: ./lib/src/access/intervals.js
var intervals = __webpack_require__(5987);
// EXTERNAL MODULE: ./lib/src/access/satisfy.js
var satisfy = __webpack_require__(5260);
;// CONCATENATED MODULE: ./lib/src/access/escalation.js






/** Pieces that one step's requests may be split into; beyond them the step is not shown. */
const pieceLimit = 500;
/**
 * The published paths whose every step the principal can take for certain: allowed by resolved,
 * unconditional statements, let through by every boundary that could be read, and out of reach of
 * every Deny. `ownNames`: names of the principal itself, where they are known; `today`: an ISO date, before
 * which nobody asks any more.
 */
function openPaths(access, ownNames = [], today) {
    const certain = access.allows.filter((allow) => allow.certain && namedActions(allow).size > 0);
    if (certain.length === 0)
        return [];
    const now = timesFrom(today);
    const known = new Map();
    const taken = (step) => {
        const key = escalation_keyOf(step);
        let by = known.get(key);
        if (by === undefined) {
            by = allowing(step, access, certain, { ownNames, now });
            known.set(key, by);
        }
        return by;
    };
    return escalationPaths.flatMap((path) => {
        const steps = [];
        for (const step of path.steps) {
            const by = taken(step);
            if (by.length === 0)
                return [];
            steps.push({ action: step.action, by });
        }
        return [{ path, steps }];
    });
}
/** Actions of the steps by their lower-case name. */
const stepActions = new Map(escalationPaths.flatMap(({ steps }) => steps.map(({ action }) => [(0,access_glob/* foldAscii */.Dr)(action), action])));
/** Every action of a step. */
const allActions = new Set(stepActions.values());
const namedBy = new WeakMap();
/** Actions of steps that a statement may name: most name none, whatever their resources are. */
function namedActions({ terms: { actions } }) {
    let named = namedBy.get(actions);
    if (named === undefined) {
        named = readNamed(actions);
        namedBy.set(actions, named);
    }
    return named;
}
function readNamed({ literals, rest, complement, }) {
    if (complement || rest.some((glob) => glob.hasLetters))
        return allActions;
    const named = new Set();
    for (const literal of literals) {
        const action = stepActions.get(literal);
        if (action !== undefined)
            named.add(action);
    }
    for (const glob of rest)
        for (const [folded, action] of stepActions)
            if ((0,access_glob/* matchesText */.Fm)(glob, folded))
                named.add(action);
    return named;
}
const keys = new WeakMap();
/** Equal steps of different paths have one key. */
function escalation_keyOf(step) {
    let key = keys.get(step);
    if (key === undefined) {
        key = JSON.stringify(step);
        keys.set(step, key);
    }
    return key;
}
function allowing(step, access, certain, asking) {
    const naming = certain.filter((allow) => namedActions(allow).has(step.action));
    if (naming.length === 0)
        return [];
    const cubes = requestsOf(step, asking.ownNames);
    return naming.flatMap((allow) => {
        const allowed = cubes.flatMap((cube) => (0,access_cube/* intersect */.y$)(cube, allow.terms));
        return allowed.length > 0 && remains(allowed, step, access, asking.now) ? [allow.source] : [];
    });
}
/** True where some of the requests surely pass every boundary and every Deny. */
function remains(allowed, step, access, now) {
    let left = allowed;
    for (const cap of access.caps)
        left = left.flatMap((cube) => cap.flatMap(({ terms, certain }) => (certain ? (0,access_cube/* intersect */.y$)(cube, terms) : [])));
    for (const deny of access.denies) {
        left = left.flatMap((cube) => withoutDenied(cube, deny));
        if (left.length === 0)
            return false;
        if (left.length > pieceLimit)
            return false;
    }
    return left.some((cube) => isAttack(cube, step, now));
}
/** What a Deny leaves for certain: one that is not spelled out takes all it may take. */
function withoutDenied(cube, { terms, certain }) {
    if ((0,access_cube/* intersect */.y$)(cube, terms).length === 0)
        return [cube];
    const unread = terms.conditions.some(({ values }) => values.domain === 'opaque');
    const lettered = [terms.actions, terms.resources].some(({ globs }) => globs.some((glob) => glob.hasLetters));
    return certain && !unread && !lettered ? (0,access_cube/* subtract */.Re)(cube, terms) : [];
}
/** A name that no policy spells. */
const fresh = 'zz0-any-name-0zz';
const requests = new WeakMap();
function requestsOf(step, ownNames) {
    let known = requests.get(step);
    if (known === undefined) {
        known = [requestOn(step, step.on.reach === 'some' ? '*' : fresh)];
        requests.set(step, known);
    }
    if (step.on.reach === 'some')
        return known;
    const names = ownNames.filter((name) => /^[\w+=,.@-]+$/.test(name));
    return [...known, ...names.map((name) => requestOn(step, name))];
}
function requestOn({ action, on, passedTo, context }, name) {
    const keys = [
        ...Object.entries(context ?? {}),
        ...(passedTo === undefined ? [] : [['iam:passedtoservice', passedTo]]),
    ];
    return {
        ...access_cube/* everyRequest */.xW,
        actions: { all: [(0,access_glob/* globOfText */.TZ)(action, access_glob/* actionForm */.Rw)], none: [] },
        resources: { all: [targetGlob(on.arn, name)], none: [] },
        conditions: keys.map(([key, value]) => present(key, value)),
    };
}
const targetGlob = (arn, name) => (0,access_glob/* globOfText */.TZ)(arn.replace('%', name), { ...access_glob/* resourceForm */.j6, variables: false });
const exact = { wild: 'exact', fold: false, arn: false, variables: false };
const present = (key, value) => ({
    key,
    quantity: 'some',
    absent: false,
    values: { domain: 'text', globs: [(0,access_glob/* globOfText */.TZ)(value, exact)], complement: false },
    id: JSON.stringify([key, 'is', value]),
    several: false,
});
/** The key is not in the request. */
const escalation_missing = (key) => ({
    key,
    quantity: 'none',
    absent: true,
    values: { domain: 'text', globs: [], complement: true },
    id: JSON.stringify([key, 'missing']),
    several: false,
});
/** Longest life of temporary credentials, and a day for time zones. */
const margin = 3 * 86_400_000;
/** What the keys of time are from a day on. */
function timesFrom(today) {
    const start = today === undefined ? NaN : Date.parse(today) - margin;
    if (Number.isNaN(start))
        return [];
    const from = (key, absent, domain) => ({
        key,
        quantity: 'some',
        absent,
        values: { domain, ranges: [{ ...intervals/* everyNumber */.vp, low: domain === 'date' ? start : start / 1000 }] },
        id: JSON.stringify([key, 'from', start, domain]),
        several: false,
    });
    return [
        from('aws:currenttime', false, 'date'),
        from('aws:epochtime', false, 'date'),
        from('aws:epochtime', false, 'number'),
        from('aws:tokenissuetime', true, 'date'),
    ];
}
/** What is AWS's own, such as its managed policies: nobody else changes it. */
const ofAws = (0,access_glob/* globOfText */.TZ)('arn:*:*:*:aws:*', { ...access_glob/* resourceForm */.j6, variables: false });
/**
 * Keys whose values the caller chooses or simply has; any other key is taken to be absent, as it is
 * for a target that nobody tagged or bounded.
 */
const callersKeys = new Set([
    'aws:currenttime',
    'aws:epochtime',
    'aws:multifactorauthage',
    'aws:multifactorauthpresent',
    'aws:principalaccount',
    'aws:principalarn',
    'aws:principalorgid',
    'aws:principalorgpaths',
    'aws:principaltype',
    'aws:referer',
    'aws:requestedregion',
    'aws:resourceaccount',
    'aws:resourceorgid',
    'aws:resourceorgpaths',
    'aws:securetransport',
    'aws:sourceip',
    'aws:sourcevpc',
    'aws:sourcevpce',
    'aws:tagkeys',
    'aws:tokenissuetime',
    'aws:useragent',
    'aws:userid',
    'aws:username',
    'aws:vpcsourceip',
    'ec2:instancetype',
    'ec2:region',
    'sts:externalid',
    'sts:rolesessionname',
]);
const isCallers = (key) => callersKeys.has(key) || key.startsWith('aws:requesttag/') || key.startsWith('aws:principaltag/');
/** True where the cube surely holds a request as the path makes it. */
function isAttack(cube, { context, passedTo }, now) {
    if (cube.guards.length > 0)
        return false;
    if (cube.conditions.some(({ values }) => values.domain === 'opaque'))
        return false;
    const own = new Set(Object.keys(context ?? {}));
    if (passedTo !== undefined)
        own.add('iam:passedtoservice');
    const foreign = new Set(cube.conditions.map(({ key }) => key));
    const absent = [...foreign].filter((key) => !own.has(key) && !isCallers(key)).map(escalation_missing);
    const times = now.filter(({ key }) => foreign.has(key));
    if (!(0,satisfy/* satisfiable */.w_)([...cube.conditions, ...absent, ...times], cube.guards))
        return false;
    if ((0,emptiness/* isEmpty */.Im)({ all: cube.resources.all, none: [...cube.resources.none, ofAws] }))
        return false;
    return [cube.actions, cube.resources].every((cell) => !(0,emptiness/* isEmpty */.Im)(cell) && (0,emptiness/* sureWord */.Et)(cell) !== undefined);
}

;// CONCATENATED MODULE: ./lib/src/check/rules/policy/escalation.js





/** Statements shown beside the first, and paths named in the message. */
const shownPlaces = 8;
const namedPaths = 3;
const escalation = {
    id: 'policy/escalation',
    summary: 'A principal can take published paths to the permissions of others',
    severity: 'warning',
    confidence: 'medium',
    since: '0.1.0',
    docs: {
        what: 'The policies together allow every action of a published privilege-escalation path, on targets of the caller\u2019s choosing: boundaries and Denies are taken off, conditions such as `iam:PassedToService` and `iam:PermissionsBoundary` count. One finding lists all paths of the principal. A path whose every action the bound baseline demands as written is a notice.',
        why: 'Whoever gets hold of the principal can turn its permissions into those of another role or user, up to an administrator\u2019s.',
        fix: 'Name the roles, users, functions or instances that are meant in `Resource`, or condition the statement: `iam:PassedToService` for `iam:PassRole`, `iam:PermissionsBoundary` for actions on roles and users.',
        bad: {
            file: 'policy.json',
            text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["iam:PassRole","lambda:CreateFunction","lambda:InvokeFunction"],"Resource":"*"}]}',
        },
        good: {
            file: 'policy.json',
            text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["lambda:CreateFunction","lambda:InvokeFunction"],"Resource":"*"},{"Effect":"Allow","Action":"iam:PassRole","Resource":"arn:aws:iam::111122223333:role/reports-function"}]}',
        },
        references: [
            'https://pathfinding.cloud',
            'https://rhinosecuritylabs.com/aws/aws-privilege-escalation-methods-mitigation/',
            'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html',
        ],
    },
    *check(context) {
        for (const subject of context.subjects) {
            const name = (0,model_value/* textOf */.b6)(subject.principal?.name);
            const names = name === undefined ? [] : [name];
            const paths = openPaths(subject.access, names, context.settings.today);
            if (paths.length > 0)
                yield escalation_reportOf(subject, paths);
        }
    },
};
function escalation_reportOf(subject, paths) {
    const asked = askedByVendor(subject);
    const own = paths.filter(({ path }) => !asked.has(path.id));
    const demanded = own.length === 0;
    const shown = demanded ? paths : own;
    const [primary, ...related] = placesOf(shown, subject.span);
    const titles = shown.slice(0, namedPaths).map(({ path }) => path.title);
    const more = shown.length - titles.length;
    const list = `${titles.join('; ')}${more > 0 ? `; and ${more} more` : ''}`;
    const { root, address } = subject;
    return {
        primary: primary ?? { span: subject.span, text: 'allows it' },
        related: related.slice(0, shownPlaces),
        message: demanded
            ? `The vendor asks for this: ${nameOf(subject)} can ${list}`
            : `${nameOf(subject)} can ${list}`,
        advice: demanded
            ? 'Name the targets in `Resource` where the product is known to use no others.'
            : subject.bindings.length > 0
                ? 'The vendor\u2019s list alone does not open this: take away what the findings of `baseline/excess-action`, `baseline/wider-resource` and `baseline/lost-condition` name, or name the targets in `Resource`.'
                : 'Name the targets in `Resource`, or condition the statement.',
        key: [root, address, 'escalation'].join('|'),
        atoms: shown.map(({ path }) => [root, address, 'escalation', path.id].join('|')),
        addresses: [address],
        principal: address,
        wholeSubject: true,
        actions: [...new Set(shown.flatMap(({ steps }) => steps.map(({ action }) => action)))],
        assumptions: subject.access.mayTake.map((part) => `\${${part.text}} could not be read and is taken to let everything through`),
        groups: groupsOf(own, paths),
        ...(demanded ? { severity: 'notice' } : {}),
    };
}
function groupsOf(own, all) {
    const asked = all.filter((open) => !own.includes(open));
    return [
        { title: 'paths', items: own.map(lineOf) },
        { title: 'the vendor asks for this', items: asked.map(lineOf) },
    ].filter(({ items }) => items.length > 0);
}
function lineOf({ path, steps }) {
    const actions = steps.map(({ action }) => `\`${action}\``).join(' + ');
    return `${path.id}: ${path.title} (${actions}; ${path.source})`;
}
/** The statements that give the steps, each once, with the ids of their paths. */
function placesOf(paths, whole) {
    const places = new Map();
    for (const { steps } of paths)
        for (const { action, by } of steps)
            for (const { span } of by) {
                const key = `${span.file}\n${span.start}\n${span.end}`;
                const known = places.get(key);
                if (known === undefined)
                    places.set(key, { span, actions: new Set([action]) });
                else
                    known.actions.add(action);
            }
    if (places.size === 0)
        return [{ span: whole, text: 'allows it' }];
    return [...places.values()].map(({ span, actions }) => {
        const names = [...actions];
        const more = names.length - namedPaths;
        return {
            span,
            text: `allows ${names.slice(0, namedPaths).join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
        };
    });
}
/** Paths that what the bound baselines demand opens by itself. */
function askedByVendor(subject) {
    if (subject.bindings.length === 0)
        return new Set();
    const grants = subject.bindings.flatMap(({ resolved }) => resolved.required);
    const document = (0,access_document/* documentFromJson */.S)({ Version: '2012-10-17', Statement: grants.map(escalation_statementOf) }, { kind: 'identity', name: 'baseline' });
    const access = (0,effective/* effectiveAccess */.A)({
        documents: [{ document, index: 0, how: 'inline', span: document.site.span, guards: [] }],
        boundaries: [],
        unread: [],
    });
    return new Set(openPaths(access).map(({ path }) => path.id));
}
const escalation_statementOf = (grant) => ({
    Effect: grant.effect,
    ...(grant.notActions === undefined ? { Action: grant.actions } : { NotAction: grant.notActions }),
    ...(grant.notResources === undefined
        ? { Resource: grant.resources }
        : { NotResource: grant.notResources }),
    ...(grant.condition === undefined ? {} : { Condition: grant.condition }),
});

;// CONCATENATED MODULE: ./lib/src/check/rules/policy/placeholder.js

/** How many placeholders a message spells out, and how many places a finding points at. */
const mostNamed = 3;
const placeholder_mostPlaces = 20;
const placeholder = {
    id: 'policy/placeholder',
    summary: 'Values of a policy are still to be filled in',
    severity: 'warning',
    confidence: 'high',
    since: '0.1.0',
    docs: {
        what: 'Values such as `<region>`, `{account-id}` or `ACCOUNT_ID` stand where an account, a Region, an ARN or an id has to. One finding a file; of the form of these values nothing else is said.',
        why: 'AWS takes them as they are written: the policy is refused, or matches nothing.',
        fix: 'Fill them in, or leave the file to the tool that does.',
        bad: {
            file: 'policy.json',
            text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"sqs:SendMessage","Resource":"arn:aws:sqs:<region>:<account-id>:orders"}]}',
        },
        good: {
            file: 'policy.json',
            text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"sqs:SendMessage","Resource":"arn:aws:sqs:eu-west-1:111122223333:orders"}]}',
        },
        references: [
            'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-arns',
        ],
    },
    *check(context) {
        const files = new Map();
        for (const result of context.validation) {
            if (result.placeholders.length === 0)
                continue;
            (0,multimap/* addTo */.D)(files, result.span.file, result);
        }
        for (const results of files.values()) {
            const sorted = results.toSorted((a, b) => a.span.start - b.span.start);
            const [first] = sorted;
            const site = first && context.estate.documents[first.document]?.site;
            if (first === undefined || site === undefined)
                continue;
            const names = [...new Set(sorted.flatMap((result) => result.placeholders))];
            const sites = sorted.flatMap((result) => context.estate.documents[result.document]?.site ?? []);
            const more = names.length - mostNamed;
            const named = names
                .slice(0, mostNamed)
                .map((name) => `\`${name}\``)
                .join(', ');
            yield {
                primary: { span: first.span, text: 'to be filled in' },
                related: sorted.slice(1, placeholder_mostPlaces).map(({ span }) => ({ span, text: 'to be filled in' })),
                message: `\`${site.address}\` has placeholders: ${named}${more > 0 ? ` and ${String(more)} more` : ''}`,
                advice: 'Fill them in; what they stand for was not checked.',
                key: [site.root, site.address, 'placeholder'].join('|'),
                atoms: sorted.flatMap((result) => {
                    const place = context.estate.documents[result.document]?.site;
                    if (place === undefined)
                        return [];
                    return [[place.root, place.address, place.property, result.elements[0]].join('|')];
                }),
                addresses: [...new Set(sites.map(({ address }) => address))],
                origin: first.origin,
            };
        }
    },
};

// EXTERNAL MODULE: ./lib/src/model/render.js
var render = __webpack_require__(7086);
;// CONCATENATED MODULE: ./lib/src/check/policy-size.js

/** The size of a document as IAM counts it: its JSON without white space; a hole counts nothing. */
function policySize(document) {
    const { policy, unresolved } = (0,render/* renderPolicy */.z)(decided(document.value));
    const text = JSON.stringify(policy);
    const holes = unresolved.reduce((sum, part) => sum + part.unresolved.text.length + 3, 0);
    return {
        characters: Math.max(0, text.replace(/\s/g, '').length - holes),
        atLeast: unresolved.length > 0,
    };
}
/** The value without its undecided branches: what is there whatever they turn out to be. */
function decided(value) {
    switch (value.kind) {
        case 'alternatives':
            return { kind: 'absent', span: value.span };
        case 'list':
            return { ...value, items: value.items.map(decided) };
        case 'map':
            return {
                ...value,
                entries: value.entries.map((entry) => ({ ...entry, value: decided(entry.value) })),
            };
        case 'json':
            return decided(value.value);
        default:
            return value;
    }
}

;// CONCATENATED MODULE: ./lib/src/check/rules/policy/size-quota.js

/** IAM and STS quotas, characters without white space: docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html. */
const managedPolicy = 6_144;
const inlineOf = { role: 10_240, user: 2_048, group: 5_120 };
const trustPolicy = 2_048;
const controlPolicy = 5_120;
const attachedPolicies = 10;
const managedTypes = new Set([
    'aws_iam_policy',
    'awscc_iam_managed_policy',
    'AWS::IAM::ManagedPolicy',
]);
const sizeQuota = {
    id: 'policy/size-quota',
    summary: 'A policy is larger than IAM takes',
    severity: 'error',
    confidence: 'high',
    since: '0.1.0',
    docs: {
        what: 'The document, or all inline policies of the principal together, have more characters than IAM\u2019s quota; or more managed policies are attached than IAM takes by default.',
        why: 'The deployment fails. Vendors split their lists for this reason.',
        fix: 'Split the document into several managed policies: `iam-baseline baseline render` does it.',
        bad: {
            file: 'main.tf',
            text: 'resource "aws_iam_policy" "p" {\n  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = [for i in range(700) : "s3:Get${i}"], Resource = "*" }] })\n}\n',
        },
        good: {
            file: 'main.tf',
            text: 'resource "aws_iam_policy" "p" {\n  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "arn:aws:s3:::amzn-s3-demo-bucket/*" }] })\n}\n',
        },
        references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html'],
    },
    *check(context) {
        for (const document of context.estate.documents) {
            const quota = quotaOf(document);
            if (quota !== undefined)
                yield* tooLarge(document, quota);
        }
        for (const principal of context.estate.principals) {
            yield* inlineTogether(context, principal);
            yield* tooManyAttached(principal);
        }
    },
};
function quotaOf(document) {
    if (document.site.resourceType === undefined)
        return undefined;
    if (document.kind === 'trust')
        return trustPolicy;
    if (document.kind === 'service-control' || document.kind === 'resource-control')
        return controlPolicy;
    return managedTypes.has(document.site.resourceType) ? managedPolicy : undefined;
}
function* tooLarge(document, quota) {
    const size = policySize(document);
    if (size.characters <= quota)
        return;
    const { root, address, property, span } = document.site;
    yield {
        primary: { span, text: `${size.characters} characters` },
        message: `\`${address}\` has ${size.atLeast ? 'at least ' : ''}${size.characters} characters; IAM takes ${quota}`,
        advice: 'Split it into several policies.',
        key: [root, address, property, 'size'].join('|'),
        atoms: [[root, address, property, 'size'].join('|')],
        addresses: [address],
    };
}
function* inlineTogether(context, principal) {
    const { kind } = principal;
    if (kind !== 'role' && kind !== 'user' && kind !== 'group')
        return;
    const inline = principal.attached.filter((entry) => entry.how !== 'managed' && entry.guards.length === 0);
    const sizes = [...new Set(inline.map((entry) => entry.document))].flatMap((index) => {
        const document = context.estate.documents[index];
        return document === undefined ? [] : [policySize(document)];
    });
    const total = sizes.reduce((sum, size) => sum + size.characters, 0);
    const quota = inlineOf[kind];
    if (total <= quota)
        return;
    const atLeast = sizes.some((size) => size.atLeast) || !principal.complete;
    yield {
        primary: { span: principal.span, text: `${total} characters inline` },
        message: `The inline policies of \`${principal.address}\` have ${atLeast ? 'at least ' : ''}${total} characters together; IAM takes ${quota} for a ${kind}`,
        advice: 'Move some of them into managed policies.',
        key: [principal.root, principal.address, 'inline-size'].join('|'),
        atoms: [[principal.root, principal.address, 'inline-size'].join('|')],
        addresses: [principal.address],
        principal: principal.address,
        wholeSubject: true,
    };
}
function* tooManyAttached(principal) {
    const managed = principal.attached.filter((entry) => entry.how === 'managed' && entry.guards.length === 0);
    const count = new Set(managed.map((entry) => entry.document)).size +
        principal.arns.filter((entry) => entry.guards.length === 0).length;
    if (count <= attachedPolicies)
        return;
    yield {
        primary: { span: principal.span, text: `${count} managed policies` },
        message: `\`${principal.address}\` has ${count} managed policies attached; IAM takes ${attachedPolicies} unless the quota was raised`,
        advice: 'Join policies, or have the quota raised (to 20 at most).',
        key: [principal.root, principal.address, 'attached'].join('|'),
        atoms: [[principal.root, principal.address, 'attached'].join('|')],
        addresses: [principal.address],
        principal: principal.address,
        severity: 'warning',
        wholeSubject: true,
    };
}

// EXTERNAL MODULE: ./lib/src/catalogue/nearest.js + 1 modules
var nearest = __webpack_require__(8238);
;// CONCATENATED MODULE: ./lib/src/check/rules/policy/unknown-action.js




const unknownAction = {
    id: 'policy/unknown-action',
    summary: 'An action does not exist, or is not known to the catalogue',
    severity: 'notice',
    confidence: 'high',
    since: '0.1.0',
    docs: {
        what: 'The action is not in AWS\u2019s service authorization reference. A near miss of a known action is a typing error; anything else may be newer than the catalogue.',
        why: 'A misspelt action grants nothing, and nobody is told.',
        fix: 'Write the action as AWS spells it.',
        bad: {
            file: 'policy.json',
            text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObjekt","Resource":"arn:aws:s3:::b/*"}]}',
        },
        good: {
            file: 'policy.json',
            text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*"}]}',
        },
        references: [
            'https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html',
        ],
    },
    *check(context) {
        yield* unknowns(context);
    },
};
/** More than any policy of AWS can hold; the rest of a document is told by one finding. */
const mostOfDocument = 2_000;
function* unknowns(context) {
    const judged = new Map();
    const ofSam = new Set(context.estate.principals.flatMap(({ attached }) => attached.flatMap(({ how, document }) => (how === 'sam-template' ? [document] : []))));
    for (const [index, document] of context.estate.documents.entries()) {
        // What a policy template of SAM allows is written by SAM.
        if (ofSam.has(index))
            continue;
        const names = new Map();
        let found = 0;
        let rest = 0;
        for (const statement of document.statements) {
            for (const { value } of statement.actions?.entries ?? []) {
                const text = (0,model_value/* textOf */.b6)(value);
                const [piece] = value.pieces;
                if (text === undefined || text === '*' || piece === undefined)
                    continue;
                if (found >= mostOfDocument) {
                    rest += 1;
                    continue;
                }
                let verdict = judged.get(text);
                if (verdict === undefined) {
                    verdict = (0,nearest/* unknownAction */.P)(text, context.catalogue, context.settings.today);
                    judged.set(text, verdict);
                }
                if (verdict.verdict === 'known')
                    continue;
                found += 1;
                const exact = value.pieces.length === 1 && piece.kind === 'literal' && piece.exact;
                const known = names.get(text.toLowerCase()) ?? { text, verdict, places: [] };
                names.set(text.toLowerCase(), known);
                known.places.push({ span: piece.span, exact });
            }
        }
        let nth = 0;
        for (const unknown of names.values()) {
            yield unknown_action_reportOf(context, document, index, unknown, nth);
            nth += 1;
        }
        const { root, address, property } = document.site;
        if (rest > 0)
            yield {
                primary: { span: document.site.span, text: 'more unknown actions than a policy can hold' },
                message: `${found} actions of this document are not in our catalogue; ${rest} behind them were not looked up`,
                advice: 'Check what wrote this document: AWS takes no policy of this size.',
                key: [root, address, property, 'rest'].join('|'),
                atoms: [[root, address, 'rest'].join('|')],
                addresses: [address],
                severity: 'error',
            };
    }
}
const listed = (actions) => actions.map((action) => `\`${action}\``).join(', ');
function unknown_action_reportOf(context, document, index, { text, verdict, places }, nth) {
    const { root, address, property } = document.site;
    const typo = verdict.verdict === 'typo' ? verdict : undefined;
    const needs = verdict.verdict === 'operation' ? listed(verdict.needs) : undefined;
    // A literal that two lists refer to is one place.
    const spans = places
        .map(({ span }) => span)
        .filter((span, at, all) => all.findIndex((other) => (0,model_span/* sameSpan */.D4)(other, span)) === at);
    const intent = typo !== undefined && places.every(({ exact }) => exact)
        ? correctionIntent(context, { document: index, spans, written: text, meant: typo.suggestion }, nth)
        : undefined;
    const [span = document.site.span, ...others] = spans;
    return {
        primary: {
            span,
            text: typo !== undefined
                ? `did you mean \`${typo.suggestion}\`?`
                : needs !== undefined
                    ? `an API operation, which needs ${needs}`
                    : 'not in the catalogue',
        },
        related: others.map((other) => ({ span: other, text: 'likewise' })),
        message: typo !== undefined
            ? `\`${text}\` is no action of AWS; \`${typo.suggestion}\` is`
            : needs !== undefined
                ? `\`${text}\` is an API operation and no action of AWS: it needs ${needs}`
                : `\`${text}\` is unknown to our catalogue of ${context.catalogue.date}`,
        advice: typo !== undefined
            ? `${intent?.title ?? `Write \`${typo.suggestion}\``}.`
            : needs !== undefined
                ? `Allow ${needs} instead, on the resources that it takes.`
                : 'Check the spelling; a newer action than the catalogue is possible.',
        key: [root, address, property, text.toLowerCase()].join('|'),
        atoms: [[root, address, property, text.toLowerCase()].join('|')],
        addresses: [address],
        actions: typo !== undefined ? [text, typo.suggestion] : [text],
        severity: typo !== undefined ? typo.severity : 'notice',
        confidence: typo !== undefined || needs !== undefined ? 'high' : 'low',
        ...(intent === undefined ? {} : { intent }),
    };
}

// EXTERNAL MODULE: ./lib/src/check/waive-target.js + 1 modules
var waive_target = __webpack_require__(4688);
;// CONCATENATED MODULE: ./lib/src/check/rules/syntax/directive.js

const directive = {
    id: 'syntax/directive',
    summary: 'A binding or waiver in the source has no effect',
    severity: 'notice',
    confidence: 'high',
    since: '0.1.0',
    docs: {
        what: 'A comment that starts with `iam-baseline:` cannot be followed: a waiver without a reason, a date that is none, a place with no policy after it, or a baseline that does not exist (an error).',
        why: 'Its author believes that it counts.',
        fix: 'Write `# iam-baseline:waive <rule> [action \u2026] until=YYYY-MM-DD -- <reason>` or `# iam-baseline: <baseline> [feature \u2026]` above the resource.',
        bad: {
            file: 'main.tf',
            text: '# iam-baseline:waive baseline/excess-action\nresource "aws_iam_role" "monitor" {\n  assume_role_policy = "{}"\n}\n',
        },
        good: {
            file: 'main.tf',
            text: '# iam-baseline:waive baseline/excess-action -- agreed with security\nresource "aws_iam_role" "monitor" {\n  assume_role_policy = "{}"\n}\n',
        },
        references: [],
    },
    *check(context) {
        for (const waiver of context.estate.directives.filter(waive_target/* isWaiver */.nr)) {
            const problem = directive_problemOf(waiver, context);
            if (problem !== undefined)
                yield directive_report(waiver.span, `the waiver of \`${waiver.rule}\` ${problem.text}`, problem.advice);
        }
        for (const { span, text } of context.bindingProblems) {
            yield {
                ...directive_report(span, `the binding has no effect: ${text}`, 'Name a baseline that `iam-baseline baseline list` prints.'),
                severity: 'error',
            };
        }
    },
};
function directive_problemOf(waiver, context) {
    if (waiver.rule === '')
        return { text: 'names no rule', advice: 'Name the rule after `waive`.' };
    if (context.settings.inlineWaivers === 'forbid')
        return {
            text: 'has no effect: the configuration forbids waivers in the source',
            advice: 'Write it under `waivers` in the configuration.',
        };
    if (waiver.reason === '')
        return { text: 'has no reason and no effect', advice: 'Write the reason after ` -- `.' };
    if (waiver.until !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(waiver.until))
        return {
            text: `has a date that is none, \`${waiver.until}\`, and no effect`,
            advice: 'Write the date as until=YYYY-MM-DD.',
        };
    if ((0,waive_target/* waiveTargets */.hq)(waiver, context.estate).length === 0)
        return { text: 'stands above no policy or principal', advice: 'Move it above the resource.' };
    return undefined;
}
function directive_report(span, message, advice) {
    const identity = `${span.file}|directive|${message}`;
    return { primary: { span, text: 'no effect' }, message, advice, key: identity, atoms: [identity] };
}

;// CONCATENATED MODULE: ./lib/src/check/problem-reports.js
/**
 * What CloudFormation, Terraform and IAM take as it stands, although a stricter reader would not:
 * read, listed by `extract`, and nothing to bother anybody with.
 */
const taken = new Set(['deficient-indentation', 'invalid-sid']);
/** The problems of one outcome as reports. The n-th problem of a kind in a file keeps its identity when lines move. */
function* problemReports(context, outcome) {
    const seen = new Map();
    for (const problem of context.estate.problems) {
        if (problem.outcome !== outcome || taken.has(problem.code))
            continue;
        const kind = `${problem.span.file}|${problem.code}`;
        const nth = seen.get(kind) ?? 0;
        seen.set(kind, nth + 1);
        yield {
            primary: { span: problem.span, text: problem.code.replaceAll('-', ' ') },
            ...(problem.related === undefined ? {} : { related: problem.related }),
            message: problem.message,
            advice: problem.fix === undefined ? 'Mend the text at this place.' : `${problem.fix.title}.`,
            key: `${kind}|${nth}`,
            atoms: [`${kind}|${nth}`],
            ...(problem.fix === undefined ? {} : { fix: problem.fix }),
        };
    }
}

;// CONCATENATED MODULE: ./lib/src/check/rules/syntax/repaired.js

const repaired = {
    id: 'syntax/repaired',
    summary: 'A policy is damaged but could be read as it was meant',
    severity: 'error',
    confidence: 'high',
    since: '0.1.0',
    docs: {
        what: 'The text is not valid, for example a comma is missing, but what is meant is plain. The checks ran on what is meant.',
        why: 'AWS and Terraform refuse the document as it stands. Policies pasted from web pages and PDFs often come so.',
        fix: 'Apply the fix, or mend the text at the place named.',
        bad: {
            file: 'policy.json',
            text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["s3:GetObject" "s3:PutObject"],"Resource":"arn:aws:s3:::b/*"}]}',
        },
        good: {
            file: 'policy.json',
            text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["s3:GetObject","s3:PutObject"],"Resource":"arn:aws:s3:::b/*"}]}',
        },
        references: [],
    },
    *check(context) {
        yield* problemReports(context, 'repaired');
    },
};

;// CONCATENATED MODULE: ./lib/src/check/rules/syntax/tolerated.js

const tolerated = {
    id: 'syntax/tolerated',
    summary: 'A policy has text that some readers accept and others refuse',
    severity: 'notice',
    confidence: 'high',
    since: '0.1.0',
    docs: {
        what: 'A trailing comma, a comment, a duplicate key or an odd space: read as it was meant.',
        why: 'AWS\u2019s own reader refuses most of these; Terraform and editors accept some.',
        fix: 'Apply the fix.',
        bad: {
            file: 'policy.json',
            text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["s3:GetObject",],"Resource":"arn:aws:s3:::b/*"}]}',
        },
        good: {
            file: 'policy.json',
            text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["s3:GetObject"],"Resource":"arn:aws:s3:::b/*"}]}',
        },
        references: [],
    },
    *check(context) {
        yield* problemReports(context, 'tolerated');
    },
};

;// CONCATENATED MODULE: ./lib/src/check/rules/syntax/unreadable.js

const unreadable = {
    id: 'syntax/unreadable',
    summary: 'Part of a file could not be read',
    severity: 'error',
    confidence: 'high',
    since: '0.1.0',
    docs: {
        what: 'The text breaks the grammar of its language, and a part of it was lost.',
        why: 'What was not read was not checked; Terraform, CloudFormation and IAM refuse the file.',
        fix: 'Mend the text at the place named.',
        bad: { file: 'main.tf', text: 'resource "aws_iam_policy" "p" {\n  policy = = "x"\n}\n' },
        good: {
            file: 'main.tf',
            text: 'resource "aws_iam_policy" "p" {\n  policy = jsonencode({ Version = "2012-10-17", Statement = [] })\n}\n',
        },
        references: [],
    },
    *check(context) {
        yield* problemReports(context, 'unreadable');
    },
};

;// CONCATENATED MODULE: ./lib/src/check/registry.js
































/** Every rule, by id. A test holds this list against the files. */
const rules = [
    accessAnalyzerFinding,
    assumeEdge,
    deniedAction,
    excessAction,
    forbiddenAction,
    ineffectiveAction,
    keyAccess,
    lostCondition,
    missingAction,
    narrowerAction,
    omittedAction,
    optionalFeature,
    staleBaseline,
    trust,
    undecided,
    vendorDefect,
    versionDrift,
    widerResource,
    newAccess,
    publicAccess,
    removedDeny,
    settings,
    criticalAction,
    duplicateAction,
    escalation,
    placeholder,
    sizeQuota,
    unknownAction,
    directive,
    repaired,
    tolerated,
    unreadable,
];


/***/ }),

/***/ 4876:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tj: () => (/* binding */ findKey),
/* harmony export */   Zb: () => (/* binding */ defaultOfTree),
/* harmony export */   _$: () => (/* binding */ findRole),
/* harmony export */   kp: () => (/* binding */ roleOf),
/* harmony export */   lt: () => (/* binding */ homeOf),
/* harmony export */   wQ: () => (/* binding */ accountsIn),
/* harmony export */   ww: () => (/* binding */ accountOfNamed)
/* harmony export */ });
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1925);
/* harmony import */ var _choices_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(333);
/* harmony import */ var _scenarios_decide_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8223);
/* harmony import */ var _scenarios_ground_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2344);
/* harmony import */ var _principal_account_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6773);





/** The account a role of a step is in. */
function homeOf(row, accounts) {
    if (accounts === 'same')
        return 'source';
    if (row.role === 'snapshot')
        return 'source';
    return row.role === 'worker' ? (row.defaultKey?.account ?? 'worker') : 'target';
}
const roleArn = /^arn:[a-z-]+:iam::(\d{12}):role(\/.+)$/;
/** Finds the role that a scenario's text names: an address, a name, a role's ARN, a file that stands for one. */
function findRole(context, name, home) {
    const subject = context.subjects.find((candidate) => names(name, candidate));
    const arn = roleArn.exec(name);
    if (subject !== undefined)
        return roleOf(subject, name, home);
    const [, account, path] = arn ?? [];
    const last = path?.slice(path.lastIndexOf('/') + 1);
    const same = context.subjects.filter(({ principal }) => last !== undefined && (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(principal?.name) === last);
    const [only] = same;
    if (same.length === 1 && only !== undefined) {
        return { ...roleOf(only, name, home), account };
    }
    return {
        name,
        home,
        root: undefined,
        address: undefined,
        span: undefined,
        input: undefined,
        account,
        path: path === undefined ? [(0,_scenarios_ground_js__WEBPACK_IMPORTED_MODULE_3__/* .hole */ .fk)(`name of ${name}`, 'field')] : [(0,_scenarios_ground_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(path)],
    };
}
function names(name, subject) {
    if (subject.address === name)
        return true;
    return subject.principal !== undefined && (0,_choices_js__WEBPACK_IMPORTED_MODULE_1__/* .namesPrincipal */ .rG)(name, subject.principal);
}
/** A subject as a role of a scenario or an assume edge. */
function roleOf(subject, name, home) {
    const { principal } = subject;
    return {
        name,
        home,
        root: subject.root,
        address: principal?.address,
        span: subject.span,
        input: subject.access.input,
        account: undefined,
        path: pathOf(principal, `${subject.root} ${subject.address}`),
    };
}
function pathOf(principal, identity) {
    if (principal === undefined || principal.kind === 'external')
        return [(0,_scenarios_ground_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('/'), (0,_scenarios_ground_js__WEBPACK_IMPORTED_MODULE_3__/* .hole */ .fk)(`name of ${identity}`, 'name')];
    // A name that AWS makes up ends at random: patterns match it, no written name does.
    if (principal.name === undefined)
        return [(0,_scenarios_ground_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('/'), (0,_scenarios_ground_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(`~${principal.address}`)];
    const path = principal.path === undefined ? [(0,_scenarios_ground_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('/')] : principal.path.pieces;
    return [...path, ...principal.name.pieces];
}
const keyArn = /^arn:[a-z-]+:kms:([a-z0-9-]+):(\d{12}):(key|alias)\/(.+)$/;
/** Finds the key that a scenario's text names: an address, a key ARN, an alias, `aws/ebs`. */
function findKey(estate, name, home) {
    const [, region, account, kind, id] = keyArn.exec(name) ?? [];
    const alias = name.startsWith('alias/')
        ? name
        : kind === 'alias'
            ? `alias/${id ?? ''}`
            : undefined;
    const facts = { name, home, account, region };
    if (name === 'aws/ebs' || alias === 'alias/aws/ebs')
        return { ...facts, ...unseen, kind: 'aws-ebs', problem: undefined };
    if (kind === 'key')
        return { ...facts, ...unseen, kind: 'outside', problem: undefined };
    const found = alias === undefined
        ? estate.keys.filter((key) => namesKey(name, key))
        : estate.keys.filter((key) => key.aliases.some((entry) => (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(entry) === alias));
    const [key] = found;
    if (key === undefined || found.length > 1) {
        const what = alias === undefined ? 'key' : 'alias of a key';
        const problem = found.length > 1
            ? `${name} names ${String(found.length)} keys of the tree`
            : `${name} is no ${what} of the tree`;
        return { ...facts, ...unseen, kind: 'unknown', problem };
    }
    return { ...facts, ...seen(estate, key), kind: 'tree', problem: undefined };
}
const unseen = { key: undefined, policy: 'outside', grants: [] };
function seen(estate, key) {
    const document = key.policy === undefined ? undefined : estate.documents[key.policy];
    return {
        key,
        policy: document ?? 'default',
        grants: estate.grants.filter((grant) => {
            const reference = grant.key.reference;
            return (reference?.root ?? grant.root) === key.root && reference?.address === key.address;
        }),
    };
}
/** The key that the tree sets as a default EBS key, where it sets one alone. */
function defaultOfTree(estate, home) {
    const [only] = estate.defaultEbsKeys;
    if (only === undefined || estate.defaultEbsKeys.length > 1)
        return undefined;
    const reference = only.key.reference;
    const key = estate.keys.find((entry) => entry.root === (reference?.root ?? only.root) && entry.address === reference?.address);
    const name = key?.address ?? (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .displayOf */ .E3)(only.key);
    if (key === undefined)
        return findKey(estate, name, home);
    return {
        name,
        home,
        account: undefined,
        region: undefined,
        ...seen(estate, key),
        kind: 'tree',
        problem: undefined,
    };
}
function namesKey(name, key) {
    const bare = key.address.replace(/\[[^\]]*\]/g, '');
    const plain = name.replace(/\.(arn|key_id|id|Arn|KeyId)$/, '');
    return [key.address, bare, `${key.root}:${key.address}`, `${key.root}/${key.address}`].some((candidate) => candidate === name || candidate === plain);
}
/** The accounts that a key policy leaves everything to, and those of the role ARNs it names. */
function accountsIn(policy) {
    const owners = new Set();
    const all = new Set();
    for (const statement of policy.statements) {
        const whole = (statement.actions?.entries ?? []).some((entry) => ['kms:*', '*'].includes((0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(entry.value)?.toLowerCase() ?? ''));
        for (const entry of statement.principals?.entries ?? []) {
            const written = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .displayOf */ .E3)(entry.value);
            const account = (0,_principal_account_js__WEBPACK_IMPORTED_MODULE_4__/* .accountOfPrincipal */ .Z)(written);
            if (entry.type !== 'AWS' || account === undefined)
                continue;
            all.add(account);
            if (whole && statement.effect === 'Allow' && (0,_scenarios_decide_js__WEBPACK_IMPORTED_MODULE_2__/* .isAccount */ .UP)(entry))
                owners.add(account);
        }
    }
    return { owners: [...owners], all: [...all] };
}
/** The account of a role whose name a key policy spells out with its account. */
function accountOfNamed(policy, role) {
    const path = role.path.every((piece) => piece.kind === 'literal')
        ? role.path.map((piece) => piece.text).join('')
        : undefined;
    if (path === undefined)
        return [];
    return policy.statements.flatMap((statement) => (statement.principals?.entries ?? []).flatMap((entry) => {
        const [, account, named] = roleArn.exec((0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(entry.value) ?? '') ?? [];
        return account !== undefined && named === path ? [account] : [];
    }));
}


/***/ }),

/***/ 8563:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ keyTables),
  T: () => (/* binding */ reportedTables)
});

// EXTERNAL MODULE: ./lib/src/check/scenarios-facts.js
var scenarios_facts = __webpack_require__(4876);
// EXTERNAL MODULE: ./lib/src/catalogue/expand.js
var expand = __webpack_require__(7350);
// EXTERNAL MODULE: ./lib/src/model/value.js
var value = __webpack_require__(1925);
// EXTERNAL MODULE: ./lib/src/check/scenarios-decide.js
var scenarios_decide = __webpack_require__(8223);
// EXTERNAL MODULE: ./lib/src/check/scenarios-ground.js
var scenarios_ground = __webpack_require__(2344);
;// CONCATENATED MODULE: ./lib/src/check/scenarios-judge.js




/** Whether a role may use a key for what a step asks, and which actions it lacks. */
function judgeKey(context, row, role, key, known, relation) {
    const homes = homesOf(role, key, known, relation);
    const spellings = spellingsOf(context, role, key, homes);
    const refused = [];
    let unsure = false;
    for (const pattern of row.actions) {
        const answers = actionsOf(pattern, context.catalogue).map((action) => {
            const asking = {
                arn: spellings.roleArn,
                input: role.input,
                ground: spellings.ground(homes.role, action),
            };
            const target = {
                arn: spellings.keyArn,
                policy: key.policy,
                ground: spellings.ground(homes.key, action),
                granted: grantedBy(key, role, action),
            };
            return (0,scenarios_decide/* decideBoth */.U6)(asking, target, action, homes.same ? 'same' : 'cross');
        });
        // The vendor does not say which actions of a wildcard are needed: one is enough.
        if (answers.some((sides) => sides.allowed === true))
            continue;
        const perhaps = answers.find((sides) => sides.allowed === 'unknown');
        const sides = perhaps ?? answers[0];
        if (sides === undefined)
            continue;
        if (perhaps !== undefined)
            unsure = true;
        refused.push({ pattern, sides });
    }
    const sure = refused.filter(({ sides }) => sides.allowed === false);
    const [worst] = sure.length > 0 ? sure : refused;
    if (worst === undefined)
        return { verdict: 'granted', actions: [], why: '' };
    const shown = sure.length > 0 ? sure : refused;
    const actions = shown.map(({ pattern }) => pattern);
    if (sure.length === 0 && unsure)
        return { verdict: 'undecided', actions, why: whyUndecided(role, key, worst.sides, spellings) };
    return {
        verdict: worst.sides.denied === true ? 'denied' : 'missing',
        actions,
        why: whyRefused(role, key, worst.sides, homes.same),
    };
}
function homesOf(role, key, known, accounts) {
    const piece = (home, account) => {
        const number = account ?? known.of(home);
        return [number === undefined ? (0,scenarios_ground/* hole */.fk)(`account of the ${home}`, 'account') : (0,scenarios_ground/* text */.Qq)(number)];
    };
    const keyHome = accounts === 'same' ? 'source' : key.home;
    return {
        same: accounts === 'same' || role.home === keyHome,
        role: piece(role.home, role.account),
        key: piece(keyHome, key.account),
    };
}
function spellingsOf(context, role, key, homes) {
    const region = key.region ?? regionIn(key);
    const regionPiece = region === undefined ? (0,scenarios_ground/* hole */.fk)(`Region of ${key.name}`, 'region') : (0,scenarios_ground/* text */.Qq)(region);
    const id = /:key\/(.+)$/.exec(key.kind === 'outside' ? key.name : '')?.[1];
    const keyId = [id === undefined ? (0,scenarios_ground/* hole */.fk)(`id of ${key.name}`, 'name') : (0,scenarios_ground/* text */.Qq)(id)];
    const keyArn = [
        (0,scenarios_ground/* text */.Qq)('arn:aws:kms:'),
        regionPiece,
        (0,scenarios_ground/* text */.Qq)(':'),
        ...homes.key,
        (0,scenarios_ground/* text */.Qq)(':key/'),
        ...keyId,
    ];
    const roleArn = [(0,scenarios_ground/* text */.Qq)('arn:aws:iam::'), ...homes.role, (0,scenarios_ground/* text */.Qq)(':role'), ...role.path];
    const caller = (0,scenarios_ground/* plain */.pj)(homes.role);
    const arn = (0,scenarios_ground/* plain */.pj)(roleArn);
    const spelling = (root, address) => {
        if (role.address === address && role.root === root)
            return { arn: roleArn, id: role.path.slice(-1) };
        if (key.key?.address === address && key.key.root === root)
            return { arn: keyArn, id: keyId };
        // Another role or key of the tree is none of the two, whatever its name turns out to be.
        const other = `other ${root} ${address}`;
        const isRole = context.estate.principals.some((principal) => principal.address === address && principal.root === root);
        if (isRole)
            return { arn: [(0,scenarios_ground/* text */.Qq)(`arn:aws:iam::${other}:role/x`)], id: [(0,scenarios_ground/* text */.Qq)(other)] };
        const isKey = context.estate.keys.some((entry) => entry.address === address && entry.root === root);
        return isKey ? { arn: [(0,scenarios_ground/* text */.Qq)(`arn:aws:kms:${other}:key/x`)], id: [(0,scenarios_ground/* text */.Qq)(other)] } : undefined;
    };
    const aliases = (key.key?.aliases ?? []).map((alias) => (0,value/* textOf */.b6)(alias));
    const ground = (account, action) => ({
        spelling,
        account,
        region: [regionPiece],
        context: new Map([
            ['kms:viaservice', [`ec2.${(0,scenarios_ground/* standIn */.us)([regionPiece])}.amazonaws.com`]],
            ['kms:calleraccount', [(0,scenarios_ground/* standIn */.us)(homes.role)]],
            ['aws:principalaccount', [(0,scenarios_ground/* standIn */.us)(homes.role)]],
            ['aws:principalisawsservice', ['false']],
            ...(region === undefined ? [] : [['aws:requestedregion', [region]]]),
            ...(arn === undefined ? [] : [['aws:principalarn', [arn]]]),
            ['kms:grantisforawsresource', grantActions.has(action.toLowerCase()) ? ['true'] : []],
            ...(aliases.some((alias) => alias === undefined) || key.kind !== 'tree'
                ? []
                : [['kms:resourcealiases', aliases.filter((alias) => alias !== undefined)]]),
        ]),
        unsure(name, written) {
            if (name === 'kms:viaservice')
                return region === undefined && /^ec2\.[a-z0-9-]+\.amazonaws\.com/.test(written);
            if (name === 'kms:calleraccount' || name === 'aws:principalaccount')
                return caller === undefined && /^\d{12}$/.test(written);
            return false;
        },
    });
    return { roleArn, keyArn, ground };
}
/** The actions whose requests carry `kms:GrantIsForAWSResource`. */
const grantActions = new Set(['kms:creategrant', 'kms:listgrants', 'kms:revokegrant']);
/** The one Region that a key's own policy speaks of. */
function regionIn(key) {
    if (typeof key.policy === 'string')
        return undefined;
    const regions = new Set();
    for (const statement of key.policy.statements)
        for (const clause of statement.conditions)
            for (const entry of clause.values) {
                const found = /^[a-z0-9-]+\.([a-z]+(?:-[a-z]+)+-\d)\.amazonaws\.com/.exec((0,value/* textOf */.b6)(entry.value) ?? '')?.[1];
                if (found !== undefined)
                    regions.add(found);
            }
    return regions.size === 1 ? [...regions][0] : undefined;
}
function actionsOf(pattern, catalogue) {
    const named = (0,expand/* expandAction */.l)(pattern, catalogue).map((action) => action.text);
    return named.length > 0 ? named : [pattern];
}
/** Whether a KMS grant of the tree gives the role the operation of an action. */
function grantedBy(key, role, action) {
    const operation = action.slice(action.indexOf(':') + 1).toLowerCase();
    let answer = false;
    for (const grant of key.grants) {
        const { reference } = grant.grantee;
        const isRole = (reference !== undefined && reference.address === role.address && grant.root === role.root) ||
            (role.name.startsWith('arn:') && (0,value/* textOf */.b6)(grant.grantee) === role.name);
        if (!isRole)
            continue;
        if (!grant.operations.some((entry) => (0,value/* textOf */.b6)(entry)?.toLowerCase() === operation))
            continue;
        if (grant.constraints.length === 0)
            return true;
        answer = 'unknown';
    }
    return answer;
}
function whyRefused(role, key, sides, same) {
    if (sides.denied === true)
        return 'a Deny refuses it';
    if (sides.boundary === false)
        return 'the permissions boundary does not allow it';
    const alias = role.input !== undefined && (0,scenarios_decide/* namesAlias */.xw)(role.input)
        ? ' (an alias in Resource grants nothing on its key)'
        : '';
    const identity = `no policy of the role allows it on ${key.name}${alias}`;
    const policy = same
        ? 'the key policy neither names the role nor leaves it to the policies of its account'
        : 'the key policy admits neither the role nor its account';
    if (sides.admitted === false && sides.identity === false)
        return `${policy}, and ${identity}`;
    return sides.admitted === false ? policy : identity;
}
function whyUndecided(role, key, sides, spellings) {
    if (key.policy === 'outside' && sides.admitted === 'unknown')
        return `the policy of ${key.name} is not in the tree`;
    if (sides.identity === 'unknown' && role.input === undefined)
        return `the policies of ${role.name} are not in the tree`;
    const unread = role.input?.unread.find(({ what }) => what !== 'deny' && what !== 'boundary');
    if (sides.identity === 'unknown' && unread !== undefined)
        return `${unread.text} of the role could not be read`;
    if (typeof key.policy !== 'string') {
        const [open] = (0,scenarios_decide/* openConditions */.nM)(key.policy, spellings.ground([], 'kms:Decrypt'));
        if (open !== undefined && sides.admitted !== false)
            return `${open} in the key policy is open`;
        if (key.policy.open !== undefined)
            return `${key.policy.open.text} could not be read`;
    }
    const [hidden] = [...spellings.roleArn, ...spellings.keyArn].flatMap((piece) => piece.kind === 'unresolved' ? [piece.text] : []);
    return hidden === undefined
        ? 'the policies hold values that the source does not spell out'
        : `the ${hidden.replace(/^the /, '')} is not known`;
}

;// CONCATENATED MODULE: ./lib/src/check/scenarios.js


const known = new WeakMap();
/** The key scenarios of the configuration over this tree, each checked once. */
function keyTables(context) {
    let tables = known.get(context);
    if (tables === undefined) {
        tables = context.settings.scenarios.map((scenario) => tableOf(context, scenario));
        known.set(context, tables);
    }
    return tables;
}
function tableOf(context, scenario) {
    const accounts = accountsOf(context, scenario);
    return {
        baseline: scenario.baseline,
        operation: scenario.operation,
        accounts: scenario.accounts,
        regions: scenario.regions,
        cells: scenario.rows.flatMap((row) => cellsOf(context, scenario, row, accounts)),
    };
}
function cellsOf(context, scenario, row, accounts) {
    const name = scenario.roles.get(row.role);
    const home = (0,scenarios_facts/* homeOf */.lt)(row, scenario.accounts);
    const role = name === undefined ? undefined : (0,scenarios_facts/* findRole */._$)(context, name, home);
    const cell = (use, key, verdict, why, actions = [], assumptions = []) => ({
        title: row.title,
        role: row.role,
        principal: role?.address ?? name,
        use,
        key: key?.name,
        verdict,
        actions,
        why,
        span: role?.span ?? key?.key?.span,
        keySpan: key?.key?.span,
        root: role?.root ?? key?.key?.root ?? '.',
        assumptions,
    });
    if (row.keys.length === 0)
        return [cell('none', undefined, 'not-needed', 'no key is used')];
    return row.keys.flatMap((use) => {
        const { keys, missing } = keysFor(context, scenario, row, use, accounts);
        if (missing !== undefined)
            return [cell(use, undefined, 'undecided', missing, row.actions)];
        return keys.map((key) => {
            if (key.kind === 'aws-ebs') {
                const leaves = scenario.accounts === 'cross' && (row.shares === true || key.home !== home);
                return leaves
                    ? cell(use, key, 'unusable', 'aws/ebs cannot be shared with another account; a customer-managed key can', row.actions)
                    : cell(use, key, 'not-needed', 'aws/ebs needs no grant within its account');
            }
            if (key.problem !== undefined)
                return cell(use, key, 'undecided', key.problem, row.actions);
            if (role === undefined) {
                const why = `the scenario does not say which principal is the ${row.role} role`;
                return cell(use, key, 'undecided', why, row.actions);
            }
            const judged = judgeKey(context, row, role, key, accounts, scenario.accounts);
            return cell(use, key, judged.verdict, judged.why, judged.actions, accounts.assumptions);
        });
    });
}
/** The keys of one kind that a step uses, or why they are not known. */
function keysFor(context, scenario, row, use, accounts) {
    const { estate } = context;
    const across = scenario.accounts === 'cross';
    const ready = (keys) => ({ keys, missing: undefined });
    const left = (missing) => ({ keys: [], missing });
    if (use === 'source')
        return scenario.keys.source.length === 0
            ? left('the scenario leaves out the source keys')
            : ready(scenario.keys.source.map((name) => (0,scenarios_facts/* findKey */.Tj)(estate, name, 'source')));
    if (use === 'target' && scenario.keys.target !== undefined)
        return ready([(0,scenarios_facts/* findKey */.Tj)(estate, scenario.keys.target, across ? 'target' : 'source')]);
    if (use === 'target' && row.targetOrDefault !== true)
        return left('the scenario leaves out the target key');
    const home = across ? (row.defaultKey?.account ?? 'target') : 'source';
    const entries = [...scenario.keys.default];
    const account = accounts.of(home);
    const fitting = entries.length > 1 && account !== undefined
        ? entries.filter(([place]) => place.startsWith(`${account}/`))
        : entries;
    const [only] = fitting;
    if (fitting.length === 1 && only !== undefined) {
        const [place, name] = only;
        const key = (0,scenarios_facts/* findKey */.Tj)(estate, name, home);
        return ready([{ ...key, region: key.region ?? place.split('/')[1] }]);
    }
    if (fitting.length > 1)
        return left(`which of ${fitting.map(([place]) => place).join(', ')} has the default key meant`);
    const ofTree = entries.length === 0 ? (0,scenarios_facts/* defaultOfTree */.Zb)(estate, home) : undefined;
    if (ofTree !== undefined)
        return ready([ofTree]);
    const which = use === 'target' ? 'the target key and the default EBS key' : 'the default EBS key';
    return left(`neither the scenario nor the tree says ${which}`);
}
function accountsOf(context, scenario) {
    const across = scenario.accounts === 'cross';
    const found = new Map();
    const add = (home, account) => {
        if (account === undefined)
            return;
        const at = across ? home : 'source';
        found.set(at, (found.get(at) ?? new Set()).add(account));
    };
    const roles = [];
    const keys = [];
    for (const row of scenario.rows) {
        const name = scenario.roles.get(row.role);
        if (name !== undefined)
            roles.push((0,scenarios_facts/* findRole */._$)(context, name, (0,scenarios_facts/* homeOf */.lt)(row, scenario.accounts)));
        for (const use of row.keys)
            keys.push(...keysFor(context, scenario, row, use, { of: () => undefined }).keys);
    }
    const inferred = [];
    for (const role of roles)
        add(role.home, role.account);
    for (const key of keys) {
        add(key.home, key.account);
        if (typeof key.policy === 'string')
            continue;
        const { owners, all } = (0,scenarios_facts/* accountsIn */.wQ)(key.policy);
        const owner = owners.length === 1 ? owners[0] : across || all.length !== 1 ? undefined : all[0];
        if (owner !== undefined && key.account === undefined) {
            add(key.home, owner);
            inferred.push(`${key.name} is in account ${owner}, the one its key policy gives everything to or names alone`);
        }
        for (const role of roles) {
            if (role.account !== undefined)
                continue;
            for (const account of (0,scenarios_facts/* accountOfNamed */.ww)(key.policy, role))
                add(role.home, account);
        }
    }
    if (!across) {
        const places = new Set([...scenario.keys.default.keys()].map((place) => place.split('/')[0]));
        const [place] = places;
        if (places.size === 1 && /^\d{12}$/.test(place ?? ''))
            add('source', place);
    }
    return {
        of(home) {
            const accounts = found.get(across ? home : 'source');
            return accounts?.size === 1 ? [...accounts][0] : undefined;
        },
        assumptions: [...new Set(inferred)],
    };
}
/** The tables as reports show them. */
function reportedTables(context) {
    return keyTables(context).map((table) => ({
        ...table,
        cells: table.cells.map(({ title, role, principal, use, key, verdict, actions, why }) => ({
            title,
            role,
            principal,
            use,
            key,
            verdict,
            actions,
            why,
        })),
    }));
}


/***/ }),

/***/ 4688:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sO: () => (/* binding */ addressesOf),
  KH: () => (/* binding */ isAbout),
  nr: () => (/* binding */ isWaiver),
  hD: () => (/* binding */ targetKey),
  hq: () => (/* binding */ waiveTargets)
});

// EXTERNAL MODULE: ./lib/src/model/span.js
var span = __webpack_require__(274);
// EXTERNAL MODULE: ./lib/src/check/estate-index.js
var estate_index = __webpack_require__(5504);
;// CONCATENATED MODULE: ./lib/src/check/span-index.js
/** A question costs the logarithm of the number of spans, and the spans that are around the place or nearly are. */
function spanIndex(placed) {
    const sorted = placed
        .map((entry, order) => ({ ...entry, order }))
        .sort((a, b) => a.span.start - b.span.start || a.order - b.order);
    // The furthest end of a span and all before it: where it lies before a place, none of them is around.
    const ends = [];
    for (const { span } of sorted)
        ends.push(Math.max(ends.at(-1) ?? 0, span.end));
    const from = (offset) => {
        let [low, high] = [0, sorted.length];
        while (low < high) {
            const middle = (low + high) >>> 1;
            if ((sorted[middle]?.span.start ?? 0) < offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    };
    const inOrder = (found) => [
        ...new Set(found.toSorted((a, b) => a.order - b.order).map(({ of }) => of)),
    ];
    return {
        around(span) {
            const found = [];
            for (let at = from(span.start + 1) - 1; at >= 0 && (ends[at] ?? 0) >= span.end; at -= 1) {
                const entry = sorted[at];
                if (entry !== undefined && entry.span.end >= span.end)
                    found.push(entry);
            }
            return inOrder(found);
        },
        next(offset) {
            const first = from(offset);
            const start = sorted[first]?.span.start;
            const found = [];
            for (let at = first; sorted[at]?.span.start === start; at += 1) {
                const entry = sorted[at];
                if (entry === undefined)
                    break;
                found.push(entry);
            }
            return inOrder(found);
        },
    };
}

;// CONCATENATED MODULE: ./lib/src/check/waive-target.js



function isWaiver(directive) {
    return directive.kind === 'waive';
}
/** The policy or principal that a waiver stands in, else the next one of its file. */
function waiveTargets(directive, estate) {
    const { span, target } = directive;
    const { all, places, resources, both } = targetsIn(estate, span.file);
    const around = places.around(span);
    const documents = around.filter((entry) => entry.kind === 'document');
    if (documents.length > 0)
        return documents;
    if (around.length > 0)
        return around;
    // Inside a resource whose policy stands elsewhere, such as in a data source.
    const carried = resources.around(span);
    if (carried.length > 0)
        return carried;
    if ('address' in target) {
        return all.filter((entry) => entry.kind === 'principal'
            ? entry.principal.address === target.address && entry.principal.file === span.file
            : entry.document.site.address === target.address && entry.document.site.file === span.file);
    }
    const next = both.next(target.after);
    const principals = next.filter((entry) => entry.kind === 'principal');
    return principals.length > 0 ? principals : next;
}
const targetsBefore = new WeakMap();
function targetsIn(estate, file) {
    const known = targetsBefore.get(estate) ?? new Map();
    targetsBefore.set(estate, known);
    const before = known.get(file);
    if (before !== undefined)
        return before;
    const here = (0,estate_index/* standingIn */.Z)(estate, file);
    const all = [
        ...here.principals.map((principal) => ({ kind: 'principal', principal })),
        ...here.documents.flatMap((index) => {
            const document = estate.documents[index];
            return document === undefined ? [] : [{ kind: 'document', document, index }];
        }),
    ];
    const placed = (spansOf) => all.flatMap((of) => spansOf(of).flatMap((span) => (span.file === file ? [{ span, of }] : [])));
    const [places, resources] = [placed(placesOf), placed(resourceOf)];
    const targets = {
        all,
        places: spanIndex(places),
        resources: spanIndex(resources),
        both: spanIndex([...places, ...resources]),
    };
    known.set(file, targets);
    return targets;
}
function resourceOf(target) {
    const resource = target.kind === 'document' ? target.document.site.resource : undefined;
    return resource === undefined ? [] : [resource];
}
function placesOf(target) {
    return target.kind === 'principal'
        ? [target.principal.span, target.principal.body]
        : [target.document.site.span, ...target.document.statements.map(({ span }) => span)];
}
/** True where a finding at an address is about what the waiver stands on. */
function isAbout(target, address, finding, estate) {
    if (target.kind === 'principal')
        return target.principal.address === address;
    const { document, index } = target;
    if (document.site.address === address)
        return true;
    const isCarried = (0,estate_index/* indexOf */.q)(estate)
        .principals.get(address)
        ?.some((principal) => principal.trust === index || principal.attached.some((entry) => entry.document === index));
    return (isCarried === true &&
        (finding.wholeSubject === true ||
            placesOf(target).some((place) => (0,span/* contains */.gR)(place, finding.primary.span))));
}
/** All addresses that a waiver on a target can be for; `isAbout` says for which findings at them. */
function addressesOf(target, estate) {
    if (target.kind === 'principal')
        return [target.principal.address];
    const { carriers, trusting } = (0,estate_index/* indexOf */.q)(estate);
    const holders = [carriers, trusting].flatMap((by) => by.get(target.index) ?? []);
    return [target.document.site.address, ...holders.map(({ address }) => address)];
}
/** Names a target in both trees. */
function targetKey(target) {
    return target.kind === 'principal'
        ? `principal|${target.principal.root}|${target.principal.address}`
        : `document|${target.document.site.root}|${target.document.site.address}|${target.document.site.property}`;
}


/***/ })

};
