'use strict';
exports.id = 1257;
exports.ids = [1257,2709];
exports.modules = {

/***/ 6810:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ writeParts),
/* harmony export */   x: () => (/* binding */ writeText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5516);
/* harmony import */ var _list_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6853);




/**
 * Writes a text to `file`, from `root` if it is relative; folders are made. A file below `root` stays
 * there: the reviewed tree may hold a symbolic link of the report's name that leads to the runner's own
 * files. Throws an `OperationalError` for that, and where the system refuses.
 */
function writeText(root, file, text) {
    writeParts(root, file, [text]);
}
/** The same with a text in parts, written one after the other. */
function writeParts(root, file, parts) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, file);
    if ((0,_list_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root), path) && !(0,_list_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root), landing(path)))
        throw new _config_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .OperationalError */ .LE(`${file} leads out of ${root} by a symbolic link`);
    const opened = asked(path, () => {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'w');
    });
    try {
        for (const part of parts)
            asked(path, () => {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(opened, part);
            });
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(opened);
    }
}
/** What the system answers; what it refuses is an `OperationalError`. */
function asked(path, ask) {
    try {
        return ask();
    }
    catch (error) {
        throw new _config_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .OperationalError */ .LE(`${path} could not be written: ${error instanceof Error ? error.message : String(error)}`);
    }
}
/** Where writing to `path` would really write, as far as its folders are there. */
function landing(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
    catch {
        // A link that leads nowhere would make the file that it names.
        if (isLink(path))
            return '/';
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
        return parent === path ? path : landing(parent);
    }
}
function isLink(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path).isSymbolicLink();
    }
    catch {
        return false;
    }
}


/***/ }),

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

/***/ 1257:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diffBaselines: () => (/* binding */ diffBaselines),
  renderPolicyFiles: () => (/* binding */ renderPolicyFiles)
});

// EXTERNAL MODULE: ./lib/src/baselines/drift.js
var baselines_drift = __webpack_require__(5830);
;// CONCATENATED MODULE: ./lib/src/baselines/render-role.js
/** `veeam/backup-for-aws/worker@10 file-recovery`: what binds the role; undefined where no comment can say it. */
function bindingText({ baseline, version, edition, features, }) {
    // A comment names no edition: the first is meant.
    if (edition !== undefined && edition !== baseline.editions[0])
        return undefined;
    const at = version === undefined ? '' : `@${version}`;
    const named = features.length === 0 && baseline.features.length > 0 ? ['none'] : features;
    return [`${baseline.id}${at}`, ...named].join(' ');
}
/** The same as an entry of `bindings` in the configuration, for the files or the principal that `subject` says. */
function bindingLines({ baseline, version, edition, features }, subject) {
    return [
        'bindings:',
        `  - ${subject}`,
        `    baseline: ${baseline.id}`,
        ...(version === undefined ? [] : [`    version: "${version}"`]),
        ...(edition === undefined ? [] : [`    edition: ${edition}`]),
        ...(baseline.features.length === 0 && features.length === 0
            ? []
            : [`    features: [${features.join(', ')}]`]),
    ];
}
/** The name of the variable or parameter of who may assume a role of which the vendor does not say it. */
const trusted = { terraform: 'trusted_principal_arn', cloudFormation: 'TrustedPrincipalArn' };
/** The trust policy: of alternatives the first. Undefined where the vendor says nothing of who assumes the role. */
function trustPolicy({ resolved, fill }) {
    const seen = new Set();
    const requirements = resolved.trust.filter(({ alternative, self }) => {
        // A role that does not exist yet cannot be named in its own trust policy.
        if (self === true)
            return false;
        if (alternative === undefined)
            return true;
        if (seen.has(alternative))
            return false;
        seen.add(alternative);
        return true;
    });
    if (requirements.length === 0)
        return undefined;
    const texts = (list) => {
        const [only, ...more] = list.map(fill);
        return only !== undefined && more.length === 0 ? only : list.map(fill);
    };
    return {
        Version: '2012-10-17',
        Statement: requirements.map(({ principals, actions, condition }) => ({
            Effect: 'Allow',
            Principal: Object.fromEntries(Object.entries(principals).map(([type, list]) => [type, texts(list)])),
            Action: texts(actions),
            ...(condition === undefined
                ? {}
                : {
                    Condition: Object.fromEntries(Object.entries(condition).map(([operator, keys]) => [
                        operator,
                        Object.fromEntries(Object.entries(keys).map(([key, values]) => [fill(key), texts(values)])),
                    ])),
                }),
        })),
    };
}
const allowing = (principal) => ({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: { AWS: principal }, Action: 'sts:AssumeRole' }],
});
/** Terraform blocks: the role under the comment that binds it, and its attachments. */
function terraformRole(role, label, own, policyBlock) {
    const binding = bindingText(role.resolved);
    const told = trustPolicy(role);
    const marker = '\uE000';
    const trust = policyBlock(JSON.stringify(told ?? allowing(marker), undefined, 2)).replace(`"${marker}"`, `var.${trusted.terraform}`);
    return [
        ...(told === undefined
            ? [
                `variable "${trusted.terraform}" {\n  description = "Who assumes ${role.name}"\n  type        = string\n}`,
            ]
            : []),
        [
            ...(binding === undefined ? [] : [`# iam-baseline: ${binding}`]),
            `resource "aws_iam_role" "${label}" {`,
            `  name               = "${role.name}"`,
            `  assume_role_policy = jsonencode(${trust})`,
            '}',
        ].join('\n'),
        ...own.map((policy) => [
            `resource "aws_iam_role_policy_attachment" "${policy}" {`,
            `  role       = aws_iam_role.${label}.name`,
            `  policy_arn = aws_iam_policy.${policy}.arn`,
            '}',
        ].join('\n')),
    ];
}
const openPartition = /^arn:\$\{[A-Za-z0-9]+\}:/;
/** The role as a CloudFormation resource, and the parameter that it needs, if any. */
function cloudFormationRole(role, own) {
    const { resolved, name, fill } = role;
    const told = trustPolicy(role);
    const binding = name === undefined ? undefined : bindingText(resolved);
    return {
        parameters: told === undefined
            ? { [trusted.cloudFormation]: { Type: 'String', Description: 'Who assumes the role' } }
            : {},
        resource: {
            Type: 'AWS::IAM::Role',
            ...(binding === undefined ? {} : { Metadata: { IamBaseline: binding } }),
            Properties: {
                ...(name === undefined ? {} : { RoleName: name }),
                AssumeRolePolicyDocument: told ?? allowing({ Ref: trusted.cloudFormation }),
                ManagedPolicyArns: [
                    ...resolved.managedPolicies.map(({ arn }) => {
                        const filled = fill(arn);
                        return openPartition.test(filled)
                            ? { 'Fn::Sub': filled.replace(openPartition, () => 'arn:${AWS::Partition}:') }
                            : filled;
                    }),
                    ...own.map((policy) => ({ Ref: policy })),
                ],
            },
        },
    };
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__.later(8815, 8815);
;// CONCATENATED MODULE: ./lib/src/baselines/policy-text.js
const oneOrMore = (values) => values.length === 1 ? (values[0] ?? '') : values;
function statementValue(statement) {
    const principals = Object.fromEntries(statement.principals.map(({ type, values }) => [type, oneOrMore(values)]));
    const condition = Object.fromEntries(statement.condition.map(({ operator, keys }) => [
        operator,
        Object.fromEntries(keys.map(({ key, values }) => [key, oneOrMore(values)])),
    ]));
    return {
        Sid: statement.sid,
        Effect: statement.effect,
        ...(statement.principals.length === 0 ? {} : { Principal: principals }),
        [statement.negatedActions ? 'NotAction' : 'Action']: oneOrMore(statement.actions),
        [statement.negatedResources ? 'NotResource' : 'Resource']: oneOrMore(statement.resources),
        ...(statement.condition.length === 0 ? {} : { Condition: condition }),
    };
}
/** The JSON of a policy, two spaces deep. */
function policyText(statements) {
    return JSON.stringify({ Version: '2012-10-17', Statement: statements.map(statementValue) }, undefined, 2);
}

;// CONCATENATED MODULE: ./lib/src/baselines/render.js



/** Characters of a managed policy that count: all but white space (IAM quotas). */
const managedPolicyQuota = 6144;
const countedSize = (text) => text.replace(/\s/g, '').length;
/** The Sid of the n-th grant: the vendor's, else what it is for; the same for the same choice. */
function sidsOf(grants) {
    const taken = new Map();
    return grants.map((grant) => {
        const service = grant.actions[0]?.split(':')[0] ?? 'Statement';
        const services = new Set(grant.actions.map((action) => action.split(':')[0]));
        const subject = grant.feature ?? (services.size === 1 ? service : 'baseline');
        const own = grant.sid ?? pascal(`${grant.effect === 'Deny' ? 'deny-' : ''}${subject}`);
        const seen = taken.get(own) ?? 0;
        taken.set(own, seen + 1);
        if (seen === 0)
            return own;
        return `${own}${/\d$/.test(own) ? 'No' : ''}${String(seen + 1)}`;
    });
}
const pascal = (text) => text
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
const fill = (text, values) => text.replaceAll(/\$\{([A-Za-z0-9_]+)\}/g, (whole, name) => values.get(name) ?? whole);
function statementOf(grant, sid, values) {
    const texts = (list) => (list ?? []).map((text) => fill(text, values));
    return {
        sid,
        effect: grant.effect,
        actions: grant.notActions ?? grant.actions,
        negatedActions: grant.notActions !== undefined,
        resources: grant.notResources === undefined ? texts(grant.resources) : texts(grant.notResources),
        negatedResources: grant.notResources !== undefined,
        condition: Object.entries(grant.condition ?? {}).map(([operator, keys]) => ({
            operator,
            keys: Object.entries(keys).map(([key, list]) => ({
                key: fill(key, values),
                values: texts(list),
            })),
        })),
        principals: Object.entries(grant.principals ?? {}).map(([type, list]) => ({
            type,
            values: texts(list),
        })),
    };
}
/** Statements of one policy each below the quota; a statement too large for one policy is cut between its actions. */
function split(statements) {
    const policies = [];
    let current = [];
    const fits = (list) => countedSize(policyText(list)) <= managedPolicyQuota;
    const pieces = statements.flatMap((statement) => fits([statement]) ? [statement] : cut(statement, fits));
    for (const statement of pieces) {
        if (current.length > 0 && !fits([...current, statement])) {
            policies.push(current);
            current = [];
        }
        current.push(statement);
    }
    if (current.length > 0)
        policies.push(current);
    return policies;
}
function cut(statement, fits) {
    const size = countedSize(policyText([statement]));
    const count = Math.ceil(size / (managedPolicyQuota - 500));
    const length = Math.max(1, Math.ceil(statement.actions.length / count));
    const pieces = [];
    for (let at = 0; at < statement.actions.length; at += length) {
        const sid = at === 0 ? statement.sid : `${statement.sid}Part${String(pieces.length + 1)}`;
        pieces.push({ ...statement, sid, actions: statement.actions.slice(at, at + length) });
    }
    return pieces.every((piece) => fits([piece]) || piece.actions.length === 1)
        ? pieces
        : pieces.flatMap((piece) => (fits([piece]) ? [piece] : cut(piece, fits)));
}
/** Terraform reads `${\u2026}` and `%{\u2026}` as templates: what is left of them is written so that it stays text. */
const forTerraform = (json) => json.replaceAll('${', () => '$${').replaceAll('%{', '%%{');
const indent = (text, by) => text
    .split('\n')
    .map((line, index) => (index === 0 || line === '' ? line : by + line))
    .join('\n');
const managed = {
    terraform: { type: 'aws_iam_policy', attribute: 'policy', lines: ['name'] },
    cloudFormation: { type: 'AWS::IAM::ManagedPolicy', property: 'PolicyDocument', properties: {} },
};
const declarations = new Map([
    [
        'resource',
        {
            terraform: { type: 'aws_kms_key', attribute: 'policy', lines: [] },
            cloudFormation: { type: 'AWS::KMS::Key', property: 'KeyPolicy', properties: {} },
        },
    ],
    [
        'service-control',
        {
            terraform: { type: 'aws_organizations_policy', attribute: 'content', lines: ['name'] },
            cloudFormation: {
                type: 'AWS::Organizations::Policy',
                property: 'Content',
                properties: { Name: 'ServiceControlPolicy', Type: 'SERVICE_CONTROL_POLICY' },
            },
        },
    ],
]);
function terraformFile(kind, name, policies, arns, role) {
    const { type, attribute, lines } = (declarations.get(kind) ?? managed).terraform;
    const labels = policies.map((_, index) => policies.length === 1 ? name : `${name}_${String(index + 1)}`);
    const blocks = policies.map((policy, index) => {
        const label = labels[index] ?? name;
        return [
            `resource "${type}" "${label}" {`,
            ...(lines.includes('name') ? [`  name = "${label.replaceAll('_', '-')}"`] : []),
            `  ${attribute} = jsonencode(${indent(forTerraform(policy), '  ')})`,
            '}',
        ].join('\n');
    });
    const asText = (json) => indent(forTerraform(json), '  ');
    const own = role === undefined ? [] : terraformRole(role, name, labels, asText);
    const bound = attachments(name, arns, role === undefined ? undefined : `aws_iam_role.${name}.name`);
    return [...own, ...blocks, ...bound].map((block) => `${block}\n`).join('\n');
}
/** Attachments to `role`, or to one that a variable names; a partition that is left open is that of the provider. */
function attachments(name, arns, role) {
    if (arns.length === 0)
        return [];
    const own = `data.aws_partition.${name}.partition`;
    const lines = arns.map((arn) => arn.replace(openPartition, () => `arn:\${${own}}:`));
    return [
        ...(role === undefined
            ? [`variable "${name}_role" {\n  description = "Name of the role"\n  type        = string\n}`]
            : []),
        ...(lines.some((line) => line.includes(own)) ? [`data "aws_partition" "${name}" {}`] : []),
        ...lines.map((arn) => [
            `resource "aws_iam_role_policy_attachment" "${name}_${nameOfPolicy(arn)}" {`,
            `  role       = ${role ?? `var.${name}_role`}`,
            `  policy_arn = "${arn}"`,
            '}',
        ].join('\n')),
    ];
}
const nameOfPolicy = (arn) => (arn.split('/').at(-1) ?? arn).replaceAll(/[^A-Za-z0-9]+/g, '_');
function cloudFormationFile(resolved, policies, fillText, roleName) {
    const { kind } = resolved.baseline;
    const name = pascal(resolved.baseline.id);
    const { type, property, properties } = (declarations.get(kind) ?? managed).cloudFormation;
    const resources = policies.map((policy, index) => [
        policies.length === 1 ? name : `${name}${String(index + 1)}`,
        { Type: type, Properties: { ...properties, [property]: JSON.parse(policy) } },
    ]);
    const names = resources.map(([own]) => own);
    // Managed policies need a role; without a name it is written where the vendor says who assumes it.
    const isWritten = roleName !== undefined ||
        (resolved.managedPolicies.length > 0 && trustPolicy({ resolved, fill: fillText }) !== undefined);
    const role = isWritten
        ? cloudFormationRole({ resolved, name: roleName, fill: fillText }, names)
        : undefined;
    return {
        AWSTemplateFormatVersion: '2010-09-09',
        ...(role === undefined || Object.keys(role.parameters).length === 0
            ? {}
            : { Parameters: role.parameters }),
        Resources: Object.fromEntries(role === undefined ? resources : [...resources, [`${name}Role`, role.resource]]),
    };
}
/** CloudFormation reads YAML 1.1, in which `on` and `2012-10-17` are no texts unless they are quoted. */
const templateFile = (name, template, isYaml) => isYaml
    ? {
        name: `${name}.template.yaml`,
        text: (0,dist/* stringify */.As)(template, { version: '1.1', lineWidth: 0, aliasDuplicateObjects: false }),
    }
    : { name: `${name}.template.json`, text: `${JSON.stringify(template, undefined, 2)}\n` };
/** Grants to write: what is required, the first variant of each group that is not pinned, and disputed actions. */
function grantsToRender(resolved) {
    return [
        ...resolved.required,
        ...resolved.alternatives.flatMap((group) => group.variants[0]?.grants ?? []),
        ...resolved.contested,
    ].filter((grant) => grant.actions.length > 0 || grant.notActions !== undefined);
}
/**
 * A baseline as policies, each below the managed-policy quota of 6,144 characters without white space.
 * Placeholders are filled by name; those without a value stay as `${Name}` and are named. With `roleName` a role that
 * has the policies and is bound to the baseline is written besides, where the format is not JSON.
 */
function renderBaseline(resolved, format, placeholders, roleName) {
    const grants = grantsToRender(resolved);
    const sids = sidsOf(grants);
    const statements = grants.map((grant, index) => statementOf(grant, sids[index] ?? 'Statement', placeholders));
    const arns = resolved.managedPolicies.map(({ arn }) => fill(arn, placeholders));
    const pieces = resolved.baseline.kind === 'identity' || resolved.baseline.kind === 'boundary'
        ? split(statements)
        : [statements];
    const policies = pieces.map((piece) => policyText(piece));
    const fillText = (text) => fill(text, placeholders);
    const trust = roleName === undefined ? undefined : trustPolicy({ resolved, fill: fillText });
    const left = new Set([...policies, ...(trust === undefined ? [] : [JSON.stringify(trust)])].flatMap((policy) => [...policy.matchAll(/\$\{([A-Za-z0-9_]+)\}/g)].map((match) => match[1] ?? '')));
    const name = resolved.baseline.id.replaceAll(/[^A-Za-z0-9]+/g, '_');
    const files = format === 'terraform'
        ? [
            {
                name: `${name}.tf`,
                text: terraformFile(resolved.baseline.kind, name, policies, arns, roleName === undefined ? undefined : { name: roleName, resolved, fill: fillText }),
            },
        ]
        : format === 'cloudformation' || format === 'cloudformation-yaml'
            ? [
                templateFile(name, cloudFormationFile(resolved, policies, fillText, roleName), format === 'cloudformation-yaml'),
            ]
            : policies.map((policy, index) => ({
                name: policies.length === 1 ? `${name}.json` : `${name}_${String(index + 1)}.json`,
                text: `${policy}\n`,
            }));
    const isAttached = format === 'terraform' ||
        (format !== 'json' && (resolved.trust.length > 0 || roleName !== undefined));
    return { files, unfilled: [...left].sort(), attach: isAttached ? [] : arns };
}

// EXTERNAL MODULE: ./lib/src/config/settings.js
var settings = __webpack_require__(5516);
// EXTERNAL MODULE: ./lib/src/report/printable.js
var printable = __webpack_require__(1634);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/command/baseline.js
var baseline = __webpack_require__(2709);
// EXTERNAL MODULE: ./lib/src/command/io.js
var command_io = __webpack_require__(3954);
// EXTERNAL MODULE: ./lib/src/adapters/write-text.js
var write_text = __webpack_require__(6810);
;// CONCATENATED MODULE: ./lib/src/command/baseline-tools.js









/** `baseline diff ID@V1 ID@V2`: what the upgrade asks for and no longer asks for. */
async function diffBaselines(io, before, after, options) {
    const library = await (0,baseline/* libraryOf */.v)(io, options);
    const drift = (0,baselines_drift/* diffBaseline */.V)((0,baseline/* findBaseline */.X)(library, before, {}), (0,baseline/* findBaseline */.X)(library, after, {}), 'every-feature');
    if (options.format === 'json') {
        io.stdout(`${JSON.stringify({ before, after, ...drift }, null, 2)}\n`);
        return command_io/* exitCodes */.h.clean;
    }
    io.stdout(driftText(drift));
    return command_io/* exitCodes */.h.clean;
}
function driftText(drift) {
    const feature = (name) => (name === undefined ? '' : ` (for ${name})`);
    const lines = [
        ...drift.added.map((entry) => `+ ${entry.action}${feature(entry.feature)}`),
        ...drift.removed.map((entry) => `- ${entry.action}${feature(entry.feature)}`),
        ...drift.changed.map((entry) => `~ ${entry.action}: other resources or conditions`),
        ...drift.managedAdded.map((arn) => `+ ${arn}`),
        ...drift.managedRemoved.map((arn) => `- ${arn}`),
        `${(0,printable/* plural */.LS)(drift.added.length, 'action')} added, ${drift.removed.length} removed, ${drift.changed.length} changed`,
    ];
    return lines.map((line) => `${(0,printable/* printable */.g$)(line)}\n`).join('');
}
/** `baseline render ID`: the baseline as Terraform, CloudFormation or JSON, split below the managed-policy quota. */
async function renderPolicyFiles(io, id, options) {
    const values = new Map((options.set ?? []).map((pair) => {
        const at = pair.indexOf('=');
        if (at <= 0)
            throw new settings/* UsageError */.eb(`--set takes Name=value, not "${pair}"`);
        return [pair.slice(0, at), pair.slice(at + 1)];
    }));
    const resolved = (0,baseline/* findBaseline */.X)(await (0,baseline/* libraryOf */.v)(io, options), id, {
        ...(options.edition === undefined ? {} : { edition: options.edition }),
        features: options.feature ?? [],
    });
    if (options.role !== undefined)
        demandRole(resolved, options.role, options.format);
    const format = options.format;
    demandPlaceholders(resolved, [...values.keys()], renderBaseline(resolved, format, new Map(), options.role));
    const rendered = renderBaseline(resolved, format, values, options.role);
    const [only] = rendered.files;
    if (options.output !== undefined) {
        for (const file of rendered.files) {
            (0,write_text/* writeText */.x)(io.cwd, (0,external_node_path_.join)(options.output, file.name), file.text);
            io.stdout(`${(0,printable/* printable */.g$)(`${options.output}/${file.name}`)}\n`);
        }
    }
    else if (rendered.files.length === 1 && only !== undefined)
        io.stdout(only.text);
    else {
        for (const file of rendered.files)
            io.stdout(`${options.format === 'json' ? '' : `# ${file.name}\n`}${file.text}`);
        if (options.format === 'json' && rendered.files.length > 0)
            io.stderr(`${(0,printable/* plural */.LS)(rendered.files.length, 'document')}: --output FOLDER writes each to a file\n`);
    }
    if (rendered.attach.length > 0)
        io.stderr(`${(0,printable/* printable */.g$)(`to be attached to the role: ${rendered.attach.join(', ')}`)}\n`);
    if (rendered.unfilled.length > 0) {
        io.stderr(`to be filled in with --set Name=value: ${rendered.unfilled.join(', ')}\n`);
    }
    const inSource = options.role !== undefined && bindingText(resolved) !== undefined;
    if (!inSource) {
        const subject = options.role === undefined
            ? `files: [${rendered.files.map(({ name }) => (0,external_node_path_.join)(options.output ?? '', name)).join(', ')}]`
            : `principal: ${options.role}`;
        io.stderr(`${(0,printable/* printable */.g$)('to have it checked, in .github/iam-baseline.yml:')}\n${bindingLines(resolved, subject)
            .map((line) => `  ${(0,printable/* printable */.g$)(line)}\n`)
            .join('')}`);
    }
    return command_io/* exitCodes */.h.clean;
}
/** `unfilled`: what is left open where no value is given. */
function demandPlaceholders({ baseline }, names, { unfilled }) {
    const unknown = names.find((name) => !unfilled.includes(name));
    if (unknown === undefined)
        return;
    const has = unfilled.length === 0 ? 'none' : unfilled.join(', ');
    throw new settings/* UsageError */.eb(`${baseline.id} has no placeholder ${unknown} to be filled: it has ${has}`);
}
/** IAM's own pattern of a role's name. */
const roleNamePattern = /^[\w+=,.@-]{1,64}$/;
function demandRole({ baseline }, name, format) {
    if (!roleNamePattern.test(name))
        throw new settings/* UsageError */.eb(`"${name}" is no name of a role: up to 64 of A-Z, a-z, 0-9 and +=,.@_-`);
    if (format === 'json')
        throw new settings/* UsageError */.eb('--role needs --format terraform or cloudformation: JSON holds policies alone');
    if (baseline.kind !== 'identity')
        throw new settings/* UsageError */.eb(`${baseline.id} is no policy of a role: --role does not go with it`);
}


/***/ }),

/***/ 2709:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ findBaseline),
/* harmony export */   listBaselines: () => (/* binding */ listBaselines),
/* harmony export */   recogniseFiles: () => (/* binding */ recogniseFiles),
/* harmony export */   showBaseline: () => (/* binding */ showBaseline),
/* harmony export */   v: () => (/* binding */ libraryOf)
/* harmony export */ });
/* harmony import */ var _baselines_resolve_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9033);
/* harmony import */ var _baselines_recognise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1846);
/* harmony import */ var _check_effective_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2722);
/* harmony import */ var _check_evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5220);
/* harmony import */ var _config_nearest_name_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1663);
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5516);
/* harmony import */ var _report_printable_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1634);
/* harmony import */ var _run_evaluate_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7743);
/* harmony import */ var _run_libraries_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(222);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3954);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2660);











/** The shipped baselines and those the config names. */
async function libraryOf(io, options) {
    const session = await (0,_session_js__WEBPACK_IMPORTED_MODULE_7__/* .openSession */ .fA)(io, [], options);
    return (await (0,_run_libraries_js__WEBPACK_IMPORTED_MODULE_5__/* .openLibraries */ .O)(io.data, session.config, session.head.tree)).library;
}
/** `baseline list`: every baseline with its sources. */
async function listBaselines(io, options) {
    const list = (await libraryOf(io, options)).list();
    if (options.format === 'json') {
        io.stdout(`${JSON.stringify({ baselines: list.map(summaryV1) }, null, 2)}\n`);
    }
    else {
        const width = Math.max(...list.map((entry) => entry.id.length));
        for (const entry of list) {
            const versions = entry.versions.length > 0 ? ` (${entry.versions.join(', ')})` : '';
            io.stdout(`${entry.id.padEnd(width)}  ${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_8__/* .printable */ .g$)(entry.title)}${versions}\n`);
        }
    }
    return _io_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .h.clean;
}
function summaryV1(entry) {
    return {
        id: entry.id,
        vendor: entry.vendorName,
        product: entry.product,
        title: entry.title,
        kind: entry.kind,
        versions: entry.versions,
        editions: entry.editions,
        features: entry.features,
        sources: entry.sources,
    };
}
/** Finds a baseline by `id` or `id@version`; throws a `UsageError` with the nearest id. */
function findBaseline(library, text, choice) {
    const { id, version } = (0,_baselines_resolve_js__WEBPACK_IMPORTED_MODULE_9__/* .parseBaselineReference */ .qe)(text);
    if (library.get(id) === undefined) {
        throw new _config_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`there is no baseline "${id}"${idHint(id, library.ids())}`);
    }
    const resolved = (0,_baselines_resolve_js__WEBPACK_IMPORTED_MODULE_9__/* .resolveBaseline */ .oL)(library, {
        baseline: id,
        version,
        edition: choice.edition,
        features: choice.features,
    });
    if (!resolved.ok)
        throw new _config_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(resolved.problem);
    return resolved.value;
}
/** The nearest id; else those of the same vendor, or that hold the word. */
function idHint(id, ids) {
    const near = (0,_config_nearest_name_js__WEBPACK_IMPORTED_MODULE_10__/* .didYouMean */ .a)(id, ids);
    if (near !== '')
        return near;
    const [vendor = ''] = id.split('/');
    const own = ids.filter((known) => known.startsWith(`${vendor}/`));
    if (own.length === 0)
        return '; `iam-baseline baseline list` prints all';
    return `; of ${vendor} there are ${own.slice(0, 12).join(', ')}${own.length > 12 ? ` and ${own.length - 12} more` : ''}`;
}
/** `baseline show ID`: what a role needs, by feature, with the sources. */
async function showBaseline(io, id, options) {
    const resolved = findBaseline(await libraryOf(io, options), id, {});
    const { baseline } = resolved;
    if (options.format === 'json') {
        io.stdout(`${JSON.stringify(baseline, null, 2)}\n`);
        return _io_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .h.clean;
    }
    const lines = [
        `${baseline.id}${resolved.version === undefined ? '' : `@${resolved.version}`}: ${baseline.title}`,
        ...(baseline.versions.length > 0 ? [`versions: ${baseline.versions.join(', ')}`] : []),
        ...(baseline.editions.length > 0 ? [`editions: ${baseline.editions.join(', ')}`] : []),
        ...baseline.features.map((feature) => `feature ${feature.id}: ${feature.title}`),
        '',
        ...(resolved.required.length === 0
            ? ['required: no action of its own, whatever the features']
            : ['required:', ...grantLines(resolved.required)]),
        ...resolved.optional.flatMap((feature) => [
            '',
            `for ${feature.name} (${feature.title}):`,
            ...grantLines(feature.grants),
        ]),
        ...resolved.alternatives.flatMap((group) => group.variants.flatMap((variant) => [
            '',
            `one of ${group.group}: ${variant.name}`,
            ...grantLines(variant.grants),
        ])),
        ...(resolved.managedPolicies.length > 0
            ? [
                '',
                'AWS-managed policies:',
                ...resolved.managedPolicies.map((policy) => `  ${policy.arn}`),
            ]
            : []),
        ...(resolved.defects.length > 0
            ? [
                '',
                'known mistakes of the vendor\u2019s documents:',
                ...resolved.defects.map((defect) => `  ${defect.action}${defect.meant === undefined ? '' : ` means ${defect.meant}`}: ${defect.note}`),
            ]
            : []),
        '',
        'sources:',
        ...baseline.sources.map((source) => `  ${source.url} (${source.list}, read ${source.retrieved})`),
        '',
    ];
    io.stdout(lines.map((line) => `${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_8__/* .printable */ .g$)(line)}\n`).join(''));
    return _io_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .h.clean;
}
function grantLines(grants) {
    return grants.flatMap((grant) => {
        const on = grant.resources.length === 1 && grant.resources[0] === '*'
            ? ''
            : ` on ${grant.resources.join(', ')}`;
        const when = grant.condition === undefined ? '' : ` if ${JSON.stringify(grant.condition)}`;
        const why = grant.why === undefined ? '' : ` (${grant.why})`;
        return [
            ...grant.actions.map((action) => `  ${grant.effect === 'Deny' ? 'deny ' : ''}${action}${on}${when}${why}`),
            ...(grant.notActions ?? []).map((action) => `  ${grant.effect === 'Deny' ? 'deny ' : ''}all but ${action}${on}${when}${why}`),
        ];
    });
}
async function recogniseFile(file, { head, config }, libraries, all) {
    const { estate } = await (0,_run_evaluate_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .evaluateTree */ .q7)({ ...head, selected: [file] }, { ..._config_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultConfig */ .sb, terraform: config.terraform }, { managed: libraries.managed });
    const identity = estate.documents.flatMap((document, index) => document.kind === 'trust' || document.kind === 'resource' ? [] : [index]);
    const trusts = estate.documents.filter((document) => document.kind === 'trust');
    const [principal] = estate.principals;
    const input = (0,_check_effective_input_js__WEBPACK_IMPORTED_MODULE_1__/* .inputOfDocuments */ .mg)(identity, estate, { documents: [] });
    const candidates = (0,_baselines_recognise_js__WEBPACK_IMPORTED_MODULE_0__/* .recogniseCandidates */ .k3)(libraries.recognition(), (0,_check_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceOf */ .X)(input, principal, trusts));
    return {
        file,
        candidates: candidates
            .map(({ baseline, version, features, confidence, evidence }) => ({
            baseline,
            version: version ?? null,
            features,
            confidence,
            likely: confidence >= _baselines_recognise_js__WEBPACK_IMPORTED_MODULE_0__/* .likelyFrom */ .lM,
            evidence,
        }))
            .filter(({ likely }) => all || likely),
    };
}
/** Ordinary policies look like what is not likely, too. */
function foundText(likely) {
    return likely.includes(true)
        ? (0,_report_printable_js__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .LS)(likely.length, 'candidate')
        : 'nothing is likely; ordinary policies, too, look like';
}
/** `baseline recognise FILE\u2026`: which baseline a policy is likely meant for, best first; empty when nothing is likely. */
async function recogniseFiles(io, paths, options) {
    const session = await recogniseSession(io, paths, options);
    const libraries = await (0,_run_libraries_js__WEBPACK_IMPORTED_MODULE_5__/* .openLibraries */ .O)(io.data, session.config, session.head.tree);
    const results = [];
    for (const file of session.head.selected)
        results.push(await recogniseFile(file, session, libraries, options.all === true));
    if (options.format === 'json') {
        const [only] = results;
        const shape = results.length === 1 && only !== undefined ? { candidates: only.candidates } : { results };
        io.stdout(`${JSON.stringify(shape, null, 2)}\n`);
        return _io_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .h.clean;
    }
    const found = results.filter(({ candidates }) => candidates.length > 0);
    for (const { file, candidates } of found) {
        io.stdout(`${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_8__/* .printable */ .g$)(file)}: ${foundText(candidates.map(({ likely }) => likely))}\n`);
        for (const candidate of candidates) {
            const version = candidate.version === null ? '' : `@${candidate.version}`;
            const features = candidate.features.length === 0 ? '' : ` with ${candidate.features.join(', ')}`;
            io.stdout(`  ${candidate.confidence.toFixed(2)}  ${candidate.baseline}${version}${features}: ${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_8__/* .printable */ .g$)(candidate.evidence.join(', '))}\n`);
        }
    }
    const rest = results.filter(({ candidates }) => candidates.length === 0);
    const [only] = results.length === 1 ? rest : [];
    if (only !== undefined)
        io.stdout(`${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_8__/* .printable */ .g$)(only.file)}: nothing is likely\n`);
    else if (rest.length > 0)
        io.stdout(`${found.length > 0 ? 'and ' : ''}nothing is likely in ${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .LS)(rest.length, found.length > 0 ? 'other file' : 'file')}\n`);
    return _io_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .h.clean;
}
/** A session with what `-` names among its files: the text of stdin, under that name. */
async function recogniseSession(io, paths, options) {
    const others = paths.filter((path) => path !== '-');
    const opened = await (0,_session_js__WEBPACK_IMPORTED_MODULE_7__/* .openSession */ .fA)(io, others, options);
    // What is asked about is read, whatever the configuration leaves out of checks.
    const { selected } = opened.workspace;
    const session = { ...opened, head: { ...opened.head, selected } };
    if (others.length === paths.length)
        return session;
    const stdin = { path: '-', text: await io.stdin() };
    const { tree, explicit } = session.head;
    return {
        ...session,
        head: {
            tree: {
                name: tree.name,
                paths: () => [...tree.paths(), stdin.path].sort(),
                read: (path) => (path === stdin.path ? stdin : tree.read(path)),
            },
            selected: [...(others.length === 0 ? [] : selected), stdin.path],
            explicit: new Set([...explicit, stdin.path]),
        },
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


/***/ })

};
