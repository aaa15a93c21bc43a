export const id = 675;
export const ids = [675];
export const modules = {

/***/ 7350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _W: () => (/* binding */ matchesWildcard),
/* harmony export */   kW: () => (/* binding */ namesAnAction),
/* harmony export */   l1: () => (/* binding */ expandAction)
/* harmony export */ });
/** True where `text` matches `pattern` with `*` for any run and `?` for one character; letter for letter. */
function matchesWildcard(pattern, text) {
    let p = 0;
    let t = 0;
    let star = -1;
    let resume = 0;
    while (t < text.length) {
        const wanted = pattern[p];
        if (wanted === '*') {
            star = p;
            p += 1;
            resume = t;
        }
        else if (wanted !== undefined && (wanted === '?' || wanted === text[t])) {
            p += 1;
            t += 1;
        }
        else if (star >= 0) {
            p = star + 1;
            resume += 1;
            t = resume;
        }
        else
            return false;
    }
    while (pattern[p] === '*')
        p += 1;
    return p === pattern.length;
}
/** The services whose prefix an action pattern's prefix names; all of them for `*`. */
function servicesOf(prefix, catalogue) {
    const wanted = /[*?]/.test(prefix)
        ? catalogue.prefixes.filter((known) => matchesWildcard(prefix, known))
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
            if (matchesWildcard(name, key))
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

/***/ 5546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ nearestAction),
  P: () => (/* binding */ unknownAction)
});

;// CONCATENATED MODULE: ./lib/src/catalogue/edit-distance.js
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
    if ((0,expand/* namesAnAction */.kW)(text, catalogue))
        return { verdict: 'known' };
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
        return /[*?]/.test(name) && (0,expand/* namesAnAction */.kW)(pattern, catalogue) ? pattern : undefined;
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
            const distance = editDistance(lowerName, key, slip);
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
        .map((known) => [known, editDistance(prefix, known, slip)])
        .filter(([known, distance]) => distance <= slip && distance < known.length);
}
/** `DescribeDBInstances` → Describe, DB, Instances; digits belong to the word before them. */
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

/***/ 4675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ rules)
});

// EXTERNAL MODULE: ./lib/src/model/value.js
var value = __webpack_require__(1925);
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
        what: 'Policy validation reports an issue; the finding’s own id is `access-analyzer/<code>`. The origin says whether the live service or the embedded validator spoke.',
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
        references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html'],
    },
    *check(context) {
        const demanded = demandedSpans(context);
        for (const result of context.validation) {
            const document = context.estate.documents[result.document];
            if (document === undefined || isMereRepetition(result, document))
                continue;
            const isDemanded = demanded.has(spanKey(result.span));
            const { root, address, property } = document.site;
            yield {
                primary: { span: result.span, text: result.issueCode.toLowerCase().replaceAll('_', ' ') },
                related: result.related.map((span) => ({ span, text: 'see also' })),
                message: isDemanded
                    ? `\`${address}\`: the vendor asks for this: ${result.details}`
                    : `\`${address}\`: ${result.details}`,
                advice: `See ${result.learnMore}`,
                key: [root, address, property, result.path].join('|'),
                atoms: [[root, address, property, result.path].join('|')],
                addresses: [address],
                severity: isDemanded ? 'notice' : severityOf[result.findingType],
                origin: result.origin,
                issueCode: result.issueCode,
            };
        }
    },
};
const spanKey = (span) => `${span.file}:${span.start}:${span.end}`;
/** Entries that a bound baseline demands as they are written: what is said of them is the vendor's choice. */
function demandedSpans(context) {
    return new Set(context.subjects.flatMap((subject) => (subject.comparison?.allowed ?? [])
        .filter((row) => row.verdict === 'needed')
        .map((row) => spanKey(row.span))));
}
/** The same action twice is `policy/duplicate-action`'s to say. */
function isMereRepetition(result, document) {
    if (result.issueCode !== 'REDUNDANT_ACTION')
        return false;
    const wanted = new Set([result.span, ...result.related].map(spanKey));
    const texts = document.statements.flatMap((statement) => (statement.actions?.entries ?? [])
        .filter((entry) => wanted.has(spanKey((0,value/* pointAt */.sd)(entry.value))))
        .map((entry) => (0,value/* textOf */.b6)(entry.value)?.toLowerCase()));
    return texts.length > 1 && texts.every((text) => text !== undefined && text === texts[0]);
}

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
/** An atom: root and address, then what it is about, then the verdict. Baselines are named without version. */
function atom(subject, ...parts) {
    return [subject.root, subject.address, ...parts].join('|');
}
/**
 * The statement that missing actions belong into: an unconditional Allow on every resource with a
 * plain Action list, the one with most entries; undefined where there is none.
 */
function hostStatement(context, subject) {
    let best;
    for (const index of subject.documents) {
        const document = context.estate.documents[index];
        for (const statement of document?.statements ?? []) {
            const { actions, resources } = statement;
            if (statement.effect !== 'Allow' || actions?.element !== 'Action')
                continue;
            if (statement.conditions.length > 0 || statement.openCondition !== undefined)
                continue;
            if (resources?.element !== 'Resource' ||
                !resources.entries.some((entry) => isStar(entry.value.pieces)))
                continue;
            if (best === undefined || actions.entries.length > best.size) {
                best = {
                    document: index,
                    statement: statement.index,
                    span: actions.keySpan,
                    size: actions.entries.length,
                };
            }
        }
    }
    return best;
}
function isStar(pieces) {
    return pieces.length === 1 && pieces[0]?.kind === 'literal' && pieces[0].text === '*';
}
/** Required actions grouped by feature (or "required"), each list as the vendor writes it. */
function byFeature(actions) {
    const groups = new Map();
    for (const entry of actions) {
        const title = entry.features.length === 0 ? 'required' : `for ${entry.features.join(', ')}`;
        const list = groups.get(title);
        if (list === undefined)
            groups.set(title, [entry.action]);
        else
            list.push(entry.action);
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

;// CONCATENATED MODULE: ./lib/src/check/rules/baseline/denied-action.js


const deniedAction = {
    id: 'baseline/denied-action',
    summary: 'A Deny or a boundary takes away actions that the vendor’s product needs',
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
        references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html'],
    },
    *check(context) {
        for (const subject of context.subjects) {
            const groups = new Map();
            for (const row of subject.comparison?.required ?? []) {
                if (row.verdict !== 'denied')
                    continue;
                const [source] = row.deniedBy;
                const key = source === undefined ? '' : `${source.span.file}\n${source.span.start}\n${source.span.end}`;
                const list = groups.get(key);
                if (list === undefined)
                    groups.set(key, [row]);
                else
                    list.push(row);
            }
            for (const rows of groups.values()) {
                const [first] = rows;
                if (first === undefined)
                    continue;
                const [source] = first.deniedBy;
                const binding = bindingOf(subject, first.baselines);
                const names = rows.map((row) => row.action);
                const where = source?.boundary === true ? 'its permissions boundary' : 'a Deny';
                yield {
                    ...subjectFields(subject, binding),
                    primary: { span: source?.span ?? subject.span, text: `takes away ${countOf(names.length, 'action')}` },
                    message: `${nameOf(subject)}: ${where} takes away ${countOf(names.length, 'action')} that ${titleOf(binding)} needs`,
                    advice: `Leave ${names.length === 1 ? 'it' : 'them'} out of ${where}.${recognisedHint(binding)}`,
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

;// CONCATENATED MODULE: ./lib/src/check/rules/baseline/excess-action.js


const excessAction = {
    id: 'baseline/excess-action',
    summary: 'A role allows actions that the vendor’s product does not need',
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
            for (const row of subject.comparison?.allowed ?? []) {
                if (row.verdict === 'excess' || row.verdict === 'partly-needed')
                    yield excess(context, subject, row);
            }
        }
    },
};
function excess(context, subject, row) {
    const binding = bindingOf(subject, row.baselines);
    const partly = row.verdict === 'partly-needed';
    const what = row.element === 'managed-policy' ? `attaches \`${row.pattern}\`` : row.element === 'NotAction' ? `allows everything but \`${row.pattern}\`` : `allows \`${row.pattern}\``;
    const isOne = row.allowed <= 1 && !row.pattern.includes('*') && row.element === 'Action';
    const tail = partly
        ? `, ${countOf(row.excess, 'action')} more than ${titleOf(binding)} needs (${row.needed} of ${row.allowed} needed)`
        : `, which ${titleOf(binding)} does not need${isOne ? '' : ` (${countOf(row.allowed, 'action')})`}`;
    const canEdit = row.element === 'Action' && row.source.document !== undefined && row.source.arn === undefined && entryIsWhole(context, row);
    return {
        ...subjectFields(subject, binding),
        primary: { span: row.span, text: partly ? `${row.excess} too many` : 'not needed' },
        message: `${nameOf(subject)} ${what}${tail}`,
        advice: `${partly
            ? row.cover.length > 0 && row.cover.length <= 8
                ? `Replace it by ${row.cover.map((action) => `\`${action}\``).join(', ')}.`
                : `Replace it by the ${countOf(row.cover.length, 'pattern')} that cover what is needed.`
            : row.element === 'managed-policy'
                ? 'Detach it.'
                : 'Remove it.'}${recognisedHint(binding)}`,
        key: atom(subject, row.element, row.pattern.toLowerCase(), row.source.sid ?? ''),
        atoms: [atom(subject, row.element, row.pattern.toLowerCase(), row.verdict)],
        actions: isOne ? [row.pattern] : excessActions(row),
        groups: isOne ? [{ title: 'access level', items: [levelsText(row)] }] : row.levels.map(({ level, actions }) => ({ title: `${level} (${actions.length})`, items: actions })),
        severity: row.severity,
        confidence: row.certain ? 'high' : 'medium',
        ...(canEdit && row.source.document !== undefined
            ? {
                intent: partly
                    ? { kind: 'replace-action', title: `Replace \`${row.pattern}\` by what is needed`, safety: 'unsafe', span: row.span, by: row.cover, document: row.source.document }
                    : { kind: 'remove-actions', title: `Remove \`${row.pattern}\``, safety: 'unsafe', spans: [row.span], document: row.source.document },
            }
            : {}),
    };
}
/** The actions beyond the baseline by name; for a pattern that is wholly excess the pattern itself comes first. */
function excessActions(row) {
    const names = row.levels.flatMap(({ actions }) => actions);
    return row.verdict === 'excess' && row.element === 'Action' ? [row.pattern, ...names.filter((name) => name !== row.pattern)] : names;
}
/** True where the finding's span is one entry of a list as it stands in the source. */
function entryIsWhole(context, row) {
    const document = row.source.document === undefined ? undefined : context.estate.documents[row.source.document];
    const statement = document?.statements.find((entry) => entry.index === row.source.statement);
    return (statement?.actions?.entries.some((entry) => entry.value.pieces.length === 1 && entry.value.pieces[0]?.kind === 'literal' && entry.value.pieces[0].exact) === true);
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
        references: ['https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html'],
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

;// CONCATENATED MODULE: ./lib/src/check/allowed-groups.js
/** The allowed patterns of a verdict, those of one statement and one cause together: one finding a cause. */
function byStatement(subject, verdict, causeOf) {
    const groups = new Map();
    for (const row of subject.comparison?.allowed ?? []) {
        if (row.verdict !== verdict)
            continue;
        const key = `${row.source.attached}\n${row.source.statement}\n${causeOf(row)}`;
        const list = groups.get(key);
        if (list === undefined)
            groups.set(key, [row]);
        else
            list.push(row);
    }
    return [...groups.values()];
}

;// CONCATENATED MODULE: ./lib/src/check/rules/baseline/lost-condition.js



const lostCondition = {
    id: 'baseline/lost-condition',
    summary: 'Actions lack the condition that the vendor’s list puts on them',
    severity: 'warning',
    confidence: 'high',
    since: '0.1.0',
    docs: {
        what: 'The vendor’s list allows the actions only under a condition, such as a tag; the statement has no such condition.',
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
    *check(context) {
        for (const subject of context.subjects) {
            for (const rows of byStatement(subject, 'lost-condition', (row) => conditionText(row.condition))) {
                const [first] = rows;
                if (first === undefined)
                    continue;
                const binding = bindingOf(subject, first.baselines);
                const patterns = rows.map((row) => row.pattern);
                const [sole] = patterns;
                const whole = wholeStatement(context.estate.documents[first.source.document ?? -1]?.statements.find((statement) => statement.index === first.source.statement)?.actions?.entries.length, rows.length);
                yield {
                    ...subjectFields(subject, binding),
                    primary: { span: first.span, text: 'without the vendor’s condition' },
                    related: rows.slice(1).map((row) => ({ span: row.span, text: 'likewise' })),
                    message: `${nameOf(subject)} allows ${patterns.length === 1 && sole !== undefined ? `\`${sole}\`` : countOf(patterns.length, 'action')} without the condition that ${titleOf(binding)} has`,
                    advice: `Restore the condition ${conditionText(first.condition)}.${recognisedHint(binding)}`,
                    key: atom(subject, 'lost-condition', patterns[0]?.toLowerCase() ?? '', first.source.sid ?? ''),
                    atoms: patterns.map((pattern) => atom(subject, pattern.toLowerCase(), 'lost-condition')),
                    actions: patterns,
                    groups: [{ title: 'condition', items: [conditionText(first.condition)] }],
                    severity: first.severity,
                    ...(whole && first.condition !== undefined && first.source.document !== undefined
                        ? {
                            intent: {
                                kind: 'restore-condition',
                                title: 'Restore the condition',
                                safety: 'unsafe',
                                document: first.source.document,
                                statement: first.source.statement,
                                condition: first.condition,
                            },
                        }
                        : {}),
                };
            }
        }
    },
};
/** Only where every action of the statement lost the same condition may the statement get it back. */
function wholeStatement(entries, rows) {
    return entries !== undefined && entries === rows;
}

;// CONCATENATED MODULE: ./lib/src/check/rules/baseline/missing-action.js


const missingAction = {
    id: 'baseline/missing-action',
    summary: 'A role lacks actions that the vendor’s product needs',
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
        for (const subject of context.subjects)
            yield* missing(context, subject);
    },
};
function* missing(context, subject) {
    const rows = (subject.comparison?.required ?? []).filter((row) => row.verdict === 'missing');
    const meant = defectsMeant(subject);
    const actions = rows.filter((row) => !meant.has(row.action.toLowerCase()));
    const [first] = actions;
    if (first === undefined)
        return;
    const binding = bindingOf(subject, first.baselines);
    const host = hostStatement(context, subject);
    const names = actions.map((row) => row.action);
    const onlyEverywhere = actions.every((row) => row.grants.every((grant) => grant.condition === undefined && grant.resources.includes('*')));
    const [sole] = names;
    yield {
        ...subjectFields(subject, binding),
        primary: { span: host?.span ?? subject.span, text: `${countOf(names.length, 'action')} missing` },
        message: names.length === 1 && sole !== undefined
            ? `${nameOf(subject)} lacks \`${sole}\`, which ${titleOf(binding)} needs`
            : `${nameOf(subject)} lacks ${names.length} actions that ${titleOf(binding)} needs`,
        advice: `Allow ${names.length === 1 ? 'it' : 'them'} on the resources the vendor names.${recognisedHint(binding)}`,
        key: atom(subject, binding?.resolved.baseline.id ?? ''),
        atoms: names.map((name) => atom(subject, name.toLowerCase(), 'missing')),
        actions: names,
        groups: byFeature(actions),
        severity: softened(subject, 'error'),
        wholeSubject: true,
        ...(host === undefined || !onlyEverywhere
            ? {}
            : {
                intent: {
                    kind: 'add-actions',
                    title: `Add ${countOf(names.length, 'action')}`,
                    safety: 'unsafe',
                    actions: names,
                    document: host.document,
                    statement: host.statement,
                },
            }),
    };
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
        for (const subject of context.subjects) {
            const groups = new Map();
            for (const row of subject.comparison?.required ?? []) {
                if (row.verdict !== 'narrower')
                    continue;
                const key = row.reasons.map((reason) => reason.text).join('; ');
                const list = groups.get(key);
                if (list === undefined)
                    groups.set(key, [row]);
                else
                    list.push(row);
            }
            for (const [reason, rows] of groups) {
                const [first] = rows;
                if (first === undefined)
                    continue;
                const binding = bindingOf(subject, first.baselines);
                const names = rows.map((row) => row.action);
                yield {
                    ...subjectFields(subject, binding),
                    primary: { span: first.reasons.find((entry) => entry.span !== undefined)?.span ?? first.allowedBy[0]?.span ?? subject.span, text: 'narrower than the vendor asks for' },
                    message: `${nameOf(subject)} has ${countOf(names.length, 'action')} in narrower form than ${titleOf(binding)} asks for`,
                    advice: `${reason}. Keep it if the restriction is meant, and rehearse what uses ${names.length === 1 ? 'the action' : 'these actions'}.`,
                    key: atom(subject, 'narrower', reason),
                    atoms: names.map((name) => atom(subject, name.toLowerCase(), 'narrower')),
                    actions: names,
                    groups: [{ title: 'narrower', items: names }],
                    wholeSubject: true,
                };
            }
        }
    },
};

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
                const list = groups.get(key);
                if (list === undefined)
                    groups.set(key, [row]);
                else
                    list.push(row);
            }
            for (const [features, rows] of groups) {
                const [first] = rows;
                if (first === undefined)
                    continue;
                const binding = bindingOf(subject, first.baselines);
                const patterns = rows.map((row) => row.pattern);
                yield {
                    ...subjectFields(subject, binding),
                    primary: { span: first.span, text: `for ${features}` },
                    message: `${nameOf(subject)} allows ${countOf(patterns.length, 'action')} that ${titleOf(binding)} needs only for ${features}`,
                    advice: `Add the feature to the binding if it is used; else remove ${patterns.length === 1 ? 'the action' : 'these actions'}.`,
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

;// CONCATENATED MODULE: ./lib/src/check/trust.js

/** Operators that demand a value; `…IfExists` and negations let requests without the key pass. */
const demanding = new Set([
    'stringequals',
    'stringlike',
    'arnequals',
    'arnlike',
    'stringequalsignorecase',
]);
/**
 * Judges the requests that a trust policy admits against what the vendor asks for: every principal
 * of the vendor is admitted, every statement that admits it carries the vendor's condition, and
 * nobody else is admitted.
 */
function judgeTrust(document, requirements) {
    const allows = document.statements.filter((statement) => statement.effect !== 'Deny');
    const problems = [];
    problems.push(...malformed(allows));
    const groups = alternatives(requirements);
    const gaps = groups.map((group) => group.map((requirement) => gapsOf(document, allows, requirement)));
    for (const choices of gaps) {
        // Of alternatives the nearest one counts.
        const nearest = choices.toSorted((a, b) => a.length - b.length)[0] ?? [];
        if (!choices.some((choice) => choice.length === 0))
            problems.push(...nearest);
    }
    if (requirements.length > 0)
        problems.push(...extras(allows, requirements));
    return problems;
}
function alternatives(requirements) {
    const groups = new Map();
    requirements.forEach((requirement, index) => {
        const key = requirement.alternative ?? `#${index}`;
        const list = groups.get(key);
        if (list === undefined)
            groups.set(key, [requirement]);
        else
            list.push(requirement);
    });
    return [...groups.values()];
}
function gapsOf(document, allows, requirement) {
    const problems = [];
    for (const [type, wanted] of Object.entries(requirement.principals)) {
        for (const principal of wanted) {
            const admitting = allows.flatMap((statement) => {
                const entry = statement.principals?.entries.find((candidate) => admits(candidate, type, principal));
                return entry === undefined || !assumes(statement, requirement.actions)
                    ? []
                    : [{ statement, entry }];
            });
            if (admitting.length === 0) {
                const open = document.open ??
                    allows.map((statement) => statement.principals?.open).find((hole) => hole !== undefined);
                problems.push(open === undefined
                    ? {
                        verdict: 'missing-principal',
                        principal,
                        text: `the trust policy does not admit ${describe(type, principal)}`,
                        span: document.site.span,
                        sameAccount: false,
                    }
                    : {
                        verdict: 'undecided',
                        principal,
                        text: `whether the trust policy admits ${describe(type, principal)} depends on \`${open.text}\``,
                        span: open.span,
                        sameAccount: false,
                    });
                continue;
            }
            for (const { statement, entry } of admitting) {
                for (const [operator, keys] of Object.entries(requirement.condition ?? {})) {
                    for (const [key, values] of Object.entries(keys)) {
                        if (carries(statement, operator, key, values))
                            continue;
                        problems.push({
                            verdict: 'missing-condition',
                            principal,
                            text: `the statement admits ${describe(type, (0,value/* displayOf */.E3)(entry.value))} without ${key} being demanded`,
                            span: (0,value/* pointAt */.sd)(entry.value),
                            sameAccount: false,
                        });
                    }
                }
            }
        }
    }
    return problems;
}
function describe(type, principal) {
    return type === 'AWS' ? principal : `${type.toLowerCase()} ${principal}`;
}
/** A placeholder of the vendor's (`${AccountId}`) stands for any text or hole. */
function admits(entry, type, wanted) {
    if (entry.type === '*')
        return true;
    if (entry.type !== type)
        return false;
    const text = (0,value/* textOf */.b6)(entry.value);
    if (text === '*')
        return true;
    const pattern = wildcardOf(wanted);
    if (pattern === undefined) {
        if (text === undefined)
            return holeFits(entry.value, wanted);
        return (text.toLowerCase() === wanted.toLowerCase() ||
            accountOf(text) === (accountOf(wanted) ?? wanted));
    }
    return text === undefined || pattern.test(text);
}
/** A regular expression for a text with placeholders; undefined where there is none in it. */
function wildcardOf(wanted) {
    if (!/\$\{[^}]*\}|<[^>]*>|\{\{[^}]*\}\}/.test(wanted))
        return undefined;
    const parts = wanted.split(/\$\{[^}]*\}|<[^>]*>|\{\{[^}]*\}\}/);
    const escaped = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
    return new RegExp(`^${escaped.join('[^*?]+')}$`, 'i');
}
function holeFits(value, wanted) {
    const [first] = value.pieces;
    return first?.kind !== 'literal' || wanted.startsWith(first.text);
}
/** The account that stands for all its principals: a bare id or the root's ARN. */
function accountOf(text) {
    return /^(?:arn:[^:]*:iam::)?(\d{12})(?::root)?$/.exec(text)?.[1];
}
function assumes(statement, actions) {
    if (statement.actions?.element !== 'Action')
        return statement.actions !== undefined;
    const allowed = statement.actions.entries.map((entry) => (0,value/* textOf */.b6)(entry.value)?.toLowerCase());
    if (allowed.includes(undefined) || allowed.includes('sts:*') || allowed.includes('*'))
        return true;
    return actions.some((action) => allowed.includes(action.toLowerCase()));
}
/** True where the statement demands the key with the vendor's value, or one value where the vendor's is a placeholder. */
function carries(statement, operator, key, values) {
    if (statement.openCondition !== undefined)
        return true;
    return statement.conditions.some((clause) => {
        if ((0,value/* displayOf */.E3)(clause.key).toLowerCase() !== key.toLowerCase())
            return false;
        const bare = clause.operator.replace(/^For(All|Any)Values?:/i, '').toLowerCase();
        if (!demanding.has(bare) && bare !== operator.toLowerCase())
            return false;
        if (clause.open !== undefined)
            return true;
        const written = clause.values.map((entry) => (0,value/* textOf */.b6)(entry.value));
        return (written.length > 0 && written.every((value) => value === undefined || fits(value, values)));
    });
}
function fits(value, wanted) {
    if (value === '' || /^[*?]+$/.test(value))
        return false;
    return wanted.some((text) => {
        const pattern = wildcardOf(text);
        return pattern === undefined
            ? text.toLowerCase() === value.toLowerCase() || isExample(text)
            : !value.includes('*');
    });
}
/** Vendors print values such as `EXTERNAL_ID`: any value of the customer's stands for it. */
function isExample(text) {
    return /^[A-Z][A-Z0-9_-]+$/.test(text);
}
function malformed(allows) {
    return allows.flatMap((statement) => (statement.principals?.entries ?? []).flatMap((entry) => {
        const text = (0,value/* textOf */.b6)(entry.value);
        if (entry.type !== 'AWS' || text === undefined || !text.startsWith('arn:'))
            return [];
        // arn:partition:service:region:account:resource
        if (/^arn:[a-z-]+:(iam|sts)::([^:]+|):[^:]+/.test(text))
            return [];
        return [
            {
                verdict: 'malformed-arn',
                principal: text,
                text: `${text} is no ARN of a principal: \`arn:aws:iam::ACCOUNT:root\` has two colons before the account`,
                span: (0,value/* pointAt */.sd)(entry.value),
                sameAccount: false,
            },
        ];
    }));
}
function extras(allows, requirements) {
    return allows.flatMap((statement) => (statement.principals?.entries ?? []).flatMap((entry) => {
        const asked = requirements.some((requirement) => Object.entries(requirement.principals).some(([type, wanted]) => entry.type === type && wanted.some((principal) => admits(entry, type, principal))));
        if (asked)
            return [];
        const text = (0,value/* displayOf */.E3)(entry.value);
        const span = (0,value/* pointAt */.sd)(entry.value);
        if (text === '*') {
            const restricted = statement.conditions.some((clause) => demanding.has(clause.operator.toLowerCase()));
            if (restricted)
                return [];
            return [
                {
                    verdict: 'open-to-everyone',
                    principal: '*',
                    text: 'the trust policy admits everyone',
                    span,
                    sameAccount: false,
                },
            ];
        }
        const sameAccount = entry.value.pieces.some((piece) => piece.kind === 'unresolved' && piece.shape === 'account');
        return [
            {
                verdict: 'extra-principal',
                principal: text,
                text: `the trust policy admits ${describe(entry.type, text)} as well`,
                span,
                sameAccount: sameAccount || entry.type === 'Service',
            },
        ];
    }));
}

;// CONCATENATED MODULE: ./lib/src/check/rules/baseline/trust.js



const trust = {
    id: 'baseline/trust',
    summary: 'A role’s trust does not fit what the vendor asks for',
    severity: 'error',
    confidence: 'high',
    since: '0.1.0',
    docs: {
        what: 'The trust policy does not admit the vendor’s principal, admits it without the condition the vendor names (such as an external id), or admits others.',
        why: 'Without the principal the product cannot use the role; without the external id another customer of the vendor can.',
        fix: 'Admit the vendor’s principal, under the vendor’s condition, and nobody else.',
        bad: {
            file: 'main.tf',
            text: '# iam-baseline: commvault/backup-and-recovery/vmimport\nresource "aws_iam_role" "vmimport" {\n  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Principal = { Service = "vmie.amazonaws.com" }, Action = "sts:AssumeRole" }] })\n}\n',
        },
        good: {
            file: 'main.tf',
            text: '# iam-baseline: commvault/backup-and-recovery/vmimport\nresource "aws_iam_role" "vmimport" {\n  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Principal = { Service = "vmie.amazonaws.com" }, Action = "sts:AssumeRole", Condition = { StringEquals = { "sts:Externalid" = "vmimport" } } }] })\n}\n',
        },
        references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_third-party.html'],
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
                    for (const problem of judgeTrust(document, requirements)) {
                        yield {
                            ...subjectFields(subject, binding),
                            primary: { span: problem.span, text: problem.verdict.replaceAll('-', ' ') },
                            message: `${nameOf(subject)}: ${problem.text} (${titleOf(binding)})`,
                            advice: `${adviceFor(problem)}${recognisedHint(binding)}`,
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
function trust_severityOf(problem) {
    switch (problem.verdict) {
        case 'missing-principal':
        case 'missing-condition':
        case 'malformed-arn':
        case 'open-to-everyone':
            return 'error';
        case 'extra-principal':
            return problem.sameAccount ? 'notice' : 'warning';
        case 'undecided':
            return 'notice';
    }
}
function adviceFor(problem) {
    switch (problem.verdict) {
        case 'missing-principal':
            return `Admit ${problem.principal}.`;
        case 'missing-condition':
            return 'Demand it with StringEquals in every statement that admits the vendor.';
        case 'malformed-arn':
            return 'Write the ARN with all its colons.';
        case 'open-to-everyone':
            return 'Name the principals.';
        case 'extra-principal':
            return 'Remove it, if the vendor’s product does not need it.';
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
        what: 'Part of the principal’s permissions is not spelled out in the source, and that part could hold the action.',
        why: 'What was not read is not clean. The finding names the expression that stands in the way.',
        fix: 'Give the value: a variable’s default, a tfvars file, `terraform.vars` or `cloudformation.parameters` in the config.',
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
        for (const subject of context.subjects) {
            const groups = new Map();
            for (const row of subject.comparison?.required ?? []) {
                if (row.verdict !== 'undecided')
                    continue;
                const key = row.reasons.map((reason) => reason.text).join('; ');
                const list = groups.get(key);
                if (list === undefined)
                    groups.set(key, [row]);
                else
                    list.push(row);
            }
            for (const [reason, rows] of groups) {
                const [first] = rows;
                if (first === undefined)
                    continue;
                const binding = bindingOf(subject, first.baselines);
                const names = rows.map((row) => row.action);
                yield {
                    ...subjectFields(subject, binding),
                    primary: {
                        span: first.reasons.find((entry) => entry.span !== undefined)?.span ?? subject.span,
                        text: 'not spelled out',
                    },
                    message: `${nameOf(subject)}: whether ${countOf(names.length, 'action')} that ${titleOf(binding)} needs ${names.length === 1 ? 'is' : 'are'} allowed could not be decided`,
                    advice: `${reason}. Give the value in a default, a tfvars or parameter file, or in the config.`,
                    key: atom(subject, 'undecided', reason),
                    atoms: names.map((name) => atom(subject, name.toLowerCase(), 'undecided')),
                    actions: names,
                    groups: [{ title: 'undecided', items: names }],
                    undecided: true,
                    wholeSubject: true,
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./lib/src/check/rules/baseline/vendor-defect.js


const vendorDefect = {
    id: 'baseline/vendor-defect',
    summary: 'A policy copies a known mistake of the vendor’s document',
    severity: 'error',
    confidence: 'high',
    since: '0.1.0',
    docs: {
        what: 'The vendor’s page prints an action that does not exist, and the policy has it as printed.',
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
            for (const row of subject.comparison?.allowed ?? []) {
                if (row.verdict !== 'vendor-defect')
                    continue;
                const binding = bindingOf(subject, row.baselines);
                const defect = subject.bindings
                    .flatMap((entry) => entry.resolved.defects)
                    .find((entry) => entry.action.toLowerCase() === row.pattern.toLowerCase());
                const meant = defect?.meant;
                const required = subject.comparison?.required.find((entry) => entry.action.toLowerCase() === meant?.toLowerCase());
                const causes = required?.verdict === 'missing';
                yield {
                    ...subjectFields(subject, binding),
                    primary: { span: row.span, text: meant === undefined ? 'no such action' : `\`${meant}\` is meant` },
                    message: `${nameOf(subject)} has \`${row.pattern}\`, a known mistake of the vendor’s document for ${titleOf(binding)}${causes ? `: \`${meant ?? ''}\` is missing` : ''}`,
                    advice: meant === undefined ? 'Remove it: no such action exists.' : `Write \`${meant}\`.`,
                    key: atom(subject, 'vendor-defect', row.pattern.toLowerCase()),
                    atoms: [atom(subject, row.pattern.toLowerCase(), 'vendor-defect')],
                    actions: meant === undefined ? [row.pattern] : [row.pattern, meant],
                    severity: causes ? 'error' : 'notice',
                    groups: [
                        { title: 'vendor’s document', items: [defect?.note ?? ''] },
                        ...(causes ? [{ title: 'missing because of it', items: [meant ?? ''] }] : []),
                    ],
                    ...(meant !== undefined && row.source.document !== undefined
                        ? {
                            intent: {
                                kind: 'replace-action',
                                title: `Write \`${meant}\``,
                                safety: 'safe',
                                span: row.span,
                                by: [meant],
                                document: row.source.document,
                            },
                        }
                        : {}),
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./lib/src/check/rules/baseline/wider-resource.js



const widerResource = {
    id: 'baseline/wider-resource',
    summary: 'Actions are allowed on more resources than the vendor asks for',
    severity: 'warning',
    confidence: 'high',
    since: '0.1.0',
    docs: {
        what: 'The statement allows needed actions on resources beyond those that the vendor’s list names.',
        why: 'The vendor limits these actions, often deletions, to its own resources; without the limit they reach everything.',
        fix: 'Name the resources of the vendor’s list.',
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
    *check(context) {
        for (const subject of context.subjects) {
            for (const rows of byStatement(subject, 'wider-resource', (row) => row.resources.join())) {
                const [first] = rows;
                if (first === undefined)
                    continue;
                const binding = bindingOf(subject, first.baselines);
                const patterns = rows.map((row) => row.pattern);
                const [sole] = patterns;
                yield {
                    ...subjectFields(subject, binding),
                    primary: { span: first.span, text: 'on more resources than needed' },
                    related: rows.slice(1).map((row) => ({ span: row.span, text: 'likewise' })),
                    message: `${nameOf(subject)} allows ${patterns.length === 1 && sole !== undefined ? `\`${sole}\`` : countOf(patterns.length, 'action')} on more resources than ${titleOf(binding)} asks for`,
                    advice: `The vendor asks for ${first.resources.map((resource) => `\`${resource}\``).join(', ')}.${recognisedHint(binding)}`,
                    key: atom(subject, 'wider-resource', ...patterns.map((pattern) => pattern.toLowerCase()).slice(0, 1), first.source.sid ?? ''),
                    atoms: patterns.map((pattern) => atom(subject, pattern.toLowerCase(), 'wider-resource')),
                    actions: patterns,
                    groups: [{ title: 'the vendor’s resources', items: first.resources }],
                    severity: first.severity,
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./lib/src/check/rules/change/removed-deny.js

const removedDeny = {
    id: 'change/removed-deny',
    summary: 'A change removes a Deny statement',
    severity: 'warning',
    confidence: 'high',
    since: '0.1.0',
    docs: {
        what: 'A Deny statement of the base is no longer in the document, nor anywhere else in it in the same words.',
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
        references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html'],
    },
    *check(context) {
        if (context.base === undefined)
            return;
        const kept = new Set(context.estate.documents.flatMap((document) => denies(document).map(meaningOf)));
        const present = new Map(context.estate.documents.map((document) => [siteKey(document), document]));
        for (const before of context.base.estate.documents) {
            const after = present.get(siteKey(before));
            // A document that is gone altogether took its Allows with it.
            if (after === undefined || after.open !== undefined)
                continue;
            for (const statement of denies(before)) {
                if (kept.has(meaningOf(statement)))
                    continue;
                const { root, address, property } = before.site;
                const name = statement.sid === undefined ? '' : ` \`${(0,value/* displayOf */.E3)(statement.sid)}\``;
                yield {
                    tree: 'base',
                    primary: { span: statement.span, text: 'removed or altered' },
                    related: [{ span: after.site.span, text: 'the document now', tree: 'head' }],
                    message: `\`${address}\` loses the Deny${name}`,
                    advice: 'Keep it, or say why it may go.',
                    key: [root, address, property, statement.sid === undefined ? meaningOf(statement) : (0,value/* displayOf */.E3)(statement.sid)].join('|'),
                    atoms: [[root, address, property, meaningOf(statement)].join('|')],
                    addresses: [address],
                };
            }
        }
    },
};
function denies(document) {
    return document.statements.filter((statement) => statement.effect === 'Deny');
}
function siteKey(document) {
    const { root, address, property } = document.site;
    return [root, address, property].join('|');
}
/** The statement in words that order and Sid do not change. */
function meaningOf(statement) {
    const entries = (list) => list === undefined ? null : [list.element, list.entries.map((entry) => (0,value/* displayOf */.E3)(entry.value)).toSorted()];
    return JSON.stringify([
        entries(statement.actions),
        entries(statement.resources),
        entries(statement.principals),
        statement.conditions
            .map((clause) => [clause.operator, (0,value/* displayOf */.E3)(clause.key), clause.values.map((entry) => (0,value/* displayOf */.E3)(entry.value)).toSorted()])
            .map((clause) => JSON.stringify(clause))
            .toSorted(),
    ]);
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
        references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html'],
    },
    *check(context) {
        for (const [index, document] of context.estate.documents.entries())
            yield* duplicates(document, index);
    },
};
function* duplicates(document, index) {
    const { root, address, property } = document.site;
    for (const statement of document.statements) {
        const first = new Map();
        for (const entry of statement.actions?.entries ?? []) {
            const text = (0,value/* textOf */.b6)(entry.value);
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
            const exact = entry.value.pieces.length === 1 && piece.kind === 'literal' && piece.exact;
            yield {
                primary: { span: piece.span, text: 'again' },
                related: [{ span: known.span, text: 'first here' }],
                message: `\`${address}\` lists \`${text}\` twice in one statement`,
                advice: 'Remove the repetition.',
                key: [root, address, property, text.toLowerCase()].join('|'),
                atoms: [[root, address, property, sidOrIndex(statement), text.toLowerCase()].join('|')],
                addresses: [address],
                actions: [text],
                ...(exact
                    ? { intent: { kind: 'remove-actions', title: `Remove the second \`${text}\``, safety: 'safe', spans: [piece.span], document: index } }
                    : {}),
            };
        }
    }
}
function sidOrIndex(statement) {
    return (0,value/* textOf */.b6)(statement.sid) ?? String(statement.index);
}

// EXTERNAL MODULE: ./lib/src/model/render.js
var render = __webpack_require__(7086);
;// CONCATENATED MODULE: ./lib/src/check/policy-size.js

/** The size of a document as IAM counts it: its JSON without white space; a hole counts nothing. */
function policySize(document) {
    const { policy, unresolved } = (0,render/* renderPolicy */.z)(decided(document.value));
    const text = JSON.stringify(policy) ?? '';
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
const managedTypes = new Set(['aws_iam_policy', 'awscc_iam_managed_policy', 'AWS::IAM::ManagedPolicy']);
const sizeQuota = {
    id: 'policy/size-quota',
    summary: 'A policy is larger than IAM takes',
    severity: 'error',
    confidence: 'high',
    since: '0.1.0',
    docs: {
        what: 'The document, or all inline policies of the principal together, have more characters than IAM’s quota; or more managed policies are attached than IAM takes by default.',
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
    const count = new Set(managed.map((entry) => entry.document)).size + principal.arns.filter((entry) => entry.guards.length === 0).length;
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
var nearest = __webpack_require__(5546);
;// CONCATENATED MODULE: ./lib/src/check/rules/policy/unknown-action.js


const unknownAction = {
    id: 'policy/unknown-action',
    summary: 'An action does not exist, or is not known to the catalogue',
    severity: 'notice',
    confidence: 'high',
    since: '0.1.0',
    docs: {
        what: 'The action is not in AWS’s service authorization reference. A near miss of a known action is a typing error; anything else may be newer than the catalogue.',
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
        references: ['https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html'],
    },
    *check(context) {
        yield* unknowns(context);
    },
};
function* unknowns(context) {
    const judged = new Map();
    for (const [index, document] of context.estate.documents.entries()) {
        const { root, address, property } = document.site;
        for (const statement of document.statements) {
            for (const entry of statement.actions?.entries ?? []) {
                const text = (0,value/* textOf */.b6)(entry.value);
                const [piece] = entry.value.pieces;
                if (text === undefined || text === '*' || piece === undefined)
                    continue;
                let verdict = judged.get(text);
                if (verdict === undefined) {
                    verdict = (0,nearest/* unknownAction */.P)(text, context.catalogue, context.settings.today);
                    judged.set(text, verdict);
                }
                if (verdict.verdict === 'known')
                    continue;
                const exact = entry.value.pieces.length === 1 && piece.kind === 'literal' && piece.exact;
                const typo = verdict.verdict === 'typo' ? verdict : undefined;
                yield {
                    primary: { span: piece.span, text: typo !== undefined ? `did you mean \`${typo.suggestion}\`?` : 'not in the catalogue' },
                    message: typo !== undefined
                        ? `\`${text}\` is no action of AWS; \`${typo.suggestion}\` is`
                        : `\`${text}\` is unknown to our catalogue of ${context.catalogue.date}`,
                    advice: typo ? `Write \`${typo.suggestion}\`.` : 'Check the spelling; a newer action than the catalogue is possible.',
                    key: [root, address, property, text.toLowerCase()].join('|'),
                    atoms: [[root, address, text.toLowerCase()].join('|')],
                    addresses: [address],
                    actions: typo !== undefined ? [text, typo.suggestion] : [text],
                    severity: typo !== undefined ? typo.severity : 'notice',
                    confidence: typo !== undefined ? 'high' : 'low',
                    ...(typo !== undefined && exact
                        ? {
                            intent: {
                                kind: 'replace-action',
                                title: `Write \`${typo.suggestion}\``,
                                safety: 'safe',
                                span: piece.span,
                                by: [typo.suggestion],
                                document: index,
                            },
                        }
                        : {}),
                };
            }
        }
    }
}

;// CONCATENATED MODULE: ./lib/src/check/problem-reports.js
/** The problems of one outcome as reports. The n-th problem of a kind in a file keeps its identity when lines move. */
function* problemReports(context, outcome) {
    const seen = new Map();
    for (const problem of context.estate.problems) {
        if (problem.outcome !== outcome)
            continue;
        const kind = `${problem.span.file}|${problem.code}`;
        const nth = seen.get(kind) ?? 0;
        seen.set(kind, nth + 1);
        yield {
            primary: { span: problem.span, text: problem.code.replaceAll('-', ' ') },
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
        why: 'AWS’s own reader refuses most of these; Terraform and editors accept some.',
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
    deniedAction,
    excessAction,
    forbiddenAction,
    ineffectiveAction,
    lostCondition,
    missingAction,
    narrowerAction,
    optionalFeature,
    trust,
    undecided,
    vendorDefect,
    widerResource,
    removedDeny,
    duplicateAction,
    sizeQuota,
    unknownAction,
    repaired,
    tolerated,
    unreadable,
];


/***/ })

};
