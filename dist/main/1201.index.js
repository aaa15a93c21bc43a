'use strict';
exports.id = 1201;
exports.ids = [1201];
exports.modules = {

/***/ 8786:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ ruleFileSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2311);

const id = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^[a-z0-9][a-z0-9-]{0,79}$/, 'lower-case letters, digits and hyphens')
    .describe('Lower-case letters, digits and hyphens');
const listName = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^[a-z0-9][a-z0-9.-]*\/[A-Za-z0-9][A-Za-z0-9._-]*$/, '<vendor>/<list>')
    .describe('Stable name of a published list: <vendor>/<list>');
const date = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^\d{4}-\d{2}-\d{2}$/, 'a date such as 2026-11-22')
    .describe('ISO date');
const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1);
const texts = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text).min(1);
const urlText = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^https:\/\/\S+$/, 'an https address');
/** Versions look like numbers and are not: unquoted, 4.10 would read as 4.1. */
const version = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP({
    error: (issue) => typeof issue.input === 'number'
        ? 'a version must be quoted, or 4.10 reads as 4.1'
        : undefined,
})
    .min(1);
const versions = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(version).min(1);
const condition = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(text, zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(text, zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).min(1)))
    .describe('Condition operator \u2192 key \u2192 values');
const principals = zod__WEBPACK_IMPORTED_MODULE_0__/* .partialRecord */ .jgl(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['AWS', 'Service', 'Federated', 'CanonicalUser', '*']), texts)
    .describe('Principal type \u2192 principals; ${role} stands for the role itself');
const action = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^\S+$/, 'no spaces')
    .describe('An action or action pattern, as the vendor prints it');
const source = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    list: listName,
    title: text.optional(),
    url: urlText.describe("The vendor's page or file"),
    readAt: urlText.optional().describe('The copy that was read, where it is not the page itself'),
    retrieved: date.optional().describe('When it was read; default: that of the file'),
    dated: date.optional().describe('Date of the revision that was read'),
    licence: text.optional().describe('Default: that of the file'),
    version: version.optional(),
    edition: id.optional(),
    features: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(id)
        .min(1)
        .optional()
        .describe('Features and variants under which the grants of this list stand'),
    with: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(listName)
        .min(1)
        .optional()
        .describe('Lists that are bound together with this one'),
    part: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).optional().describe('Place in a set that is split over several policies'),
})
    .describe('One published list');
const grant = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    sid: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^[A-Za-z0-9]+$/)
        .optional()
        .describe("The vendor's Sid"),
    effect: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['Allow', 'Deny']).optional().describe('Default: Allow'),
    feature: id.optional().describe('Absent: required whatever the features'),
    variant: id.optional().describe('A variant of the role'),
    versions: versions.optional().describe('Absent: every version of the role'),
    editions: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(id).min(1).optional().describe('Absent: every edition of the role'),
    lists: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(listName)
        .min(1)
        .optional()
        .describe('Lists that state it; absent: every list of the same version, edition and feature'),
    omittedBy: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(listName)
        .min(1)
        .optional()
        .describe('Lists of the version that leave it out although another source requires it'),
    phase: text.optional().describe('Phase of the life cycle in which it is needed'),
    why: text.optional(),
    passedTo: texts.optional().describe('iam:PassRole: service principals the role is passed to'),
    actions: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(action).min(1).optional(),
    notActions: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(action).min(1).optional(),
    resources: texts.optional().describe('Absent: *'),
    notResources: texts.optional(),
    condition: condition.optional(),
    principals: principals.optional().describe('Key and resource policies only'),
})
    .refine((value) => (value.actions === undefined) !== (value.notActions === undefined), {
    error: 'a grant has either actions or notActions',
})
    .describe('Actions with the same resources and conditions');
const trust = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    principals,
    actions: texts.optional().describe('Default: sts:AssumeRole'),
    condition: condition.optional(),
    feature: id.optional().describe('A feature or variant under which it is needed'),
    versions: versions.optional(),
    self: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true).optional().describe('The role trusts itself'),
    alternative: id.optional().describe('One requirement of an alternative group suffices'),
    lists: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(listName).min(1).optional(),
})
    .describe('Who must be able to assume the role');
const scenarioRow = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    operation: id,
    title: text,
    accounts: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['same', 'cross']),
    regions: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['same', 'other', 'any']),
    role: id.describe('The part that the role plays: snapshot, replica, worker, restore'),
    keys: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['source', 'target', 'default'])),
    targetOrDefault: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true).optional(),
    defaultKey: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        account: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['source', 'target', 'worker']),
        region: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['source', 'target', 'worker']),
    })
        .optional(),
    shares: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true).optional().describe('The step shares a snapshot with another account'),
    actions: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(action),
    note: text.optional(),
})
    .describe('Which role needs which key for an operation');
const role = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    title: text,
    carrier: text.optional().describe('Who carries the permissions'),
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['identity', 'resource', 'boundary', 'service-control', 'resource-control'])
        .optional()
        .describe('Default: identity'),
    versions: versions.optional().describe('Oldest first'),
    editions: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(id).min(1).optional().describe('The first is the default'),
    partitions: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(id, zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^aws(-[a-z0-9-]+)?$/)).optional(),
    features: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(id, text).optional().describe('Feature \u2192 title'),
    variants: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(id, zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(id, text))
        .optional()
        .describe('Group \u2192 variant \u2192 title; one complete variant of a group suffices'),
    sources: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(source).min(1),
    match: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        accounts: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^\d{12}$/)).optional(),
        names: texts.optional(),
        sids: texts.optional(),
    })
        .optional()
        .describe('Evidence by which the role is recognised, besides its actions'),
    trust: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(trust).min(1).optional(),
    managedPolicies: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        arn: text,
        feature: id.optional(),
        variant: id.optional(),
        versions: versions.optional(),
        editions: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(id).min(1).optional(),
        lists: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(listName).min(1).optional(),
    }))
        .min(1)
        .optional()
        .describe('AWS-managed policies that belong to the role'),
    forbidden: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ actions: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(action).min(1), why: text }))
        .min(1)
        .optional()
        .describe('What the vendor says the role must never have'),
    defects: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        action: text.describe("As the vendor's document has it"),
        meant: action.optional(),
        note: text,
        lists: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(listName).min(1).optional(),
    }))
        .min(1)
        .optional()
        .describe("Known mistakes of the vendor's document"),
    placeholders: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        text,
        name: text,
        pattern: text.optional(),
        default: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
            .regex(/^$|^[^*?]*\*[^?]*$/)
            .optional()
            .describe("What the vendor's template fills in, where that is nothing or has `*`"),
        several: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true)
            .optional()
            .describe('Stands for a list: the ARNs of all buckets'),
    }))
        .min(1)
        .optional()
        .describe('Placeholders other than ${Name}, and patterns for what fills them'),
    scenarios: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(scenarioRow).min(1).optional(),
    grants: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(grant).min(1).optional(),
})
    .describe('One role, user or policy of the product');
/** A file of `rules/`: one product of one vendor. */
const ruleFileSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    vendor: id,
    vendorName: text,
    product: id,
    title: text,
    retrieved: date,
    licence: text.optional(),
    names: texts.optional().describe('Words by which roles of the product are named'),
    roles: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(id, role).describe('Role \u2192 what it needs'),
})
    .describe('The minimal permissions that a vendor publishes for a product');


/***/ }),

/***/ 1201:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   schema: () => (/* binding */ schema)
/* harmony export */ });
/* unused harmony export schemaNames */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8439);
/* harmony import */ var _baselines_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8786);
/* harmony import */ var _config_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7918);
/* harmony import */ var _report_findings_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4155);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3954);





/** Which JSON Schemas there are: for the configuration, files of baselines, the report. */
const schemaNames = (/* unused pure expression or super */ null && (['config', 'baseline', 'findings']));
/** `schema`: the JSON Schema of a file, made from what the program itself checks by. */
function schema(io, name) {
    const schemas = { config: _config_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .configSchema */ .Q, baseline: _baselines_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleFileSchema */ .y, findings: _report_findings_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .findingsSchema */ .Q };
    io.stdout(`${JSON.stringify(zod__WEBPACK_IMPORTED_MODULE_4__/* .toJSONSchema */ .bl(schemas[name], { io: 'input' }), null, 2)}\n`);
    return _io_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .h.clean;
}


/***/ }),

/***/ 7918:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ configSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2311);

const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1);
const texts = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([text, zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text)]);
const date = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^\d{4}-\d{2}-\d{2}$/, 'write a date as YYYY-MM-DD');
const binding = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    files: texts.optional().describe('Globs; the files of one binding stand for one principal.'),
    principal: text
        .optional()
        .describe('Address of the principal, for example aws_iam_role.veeam.'),
    baseline: text.describe('Id of a baseline, as `baseline list` prints it.'),
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([text, zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()])
        .optional()
        .describe('Product version; the newest if left out.'),
    edition: text.optional(),
    features: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text).optional().describe('Features in use; left out, they are recognised.'),
})
    .describe('Binds a baseline to a principal or to files.');
const waiver = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    rule: text.describe('Id of the rule, for example baseline/excess-action.'),
    principal: text.optional().describe('Address; a `*` stands for any text.'),
    actions: texts.optional().describe('Actions or patterns that are waived; all if left out.'),
    resources: texts.optional(),
    reason: text.describe('Why this is accepted.'),
    expires: date.optional(),
})
    .describe('Accepts findings of a rule until a date.');
const scenario = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    baseline: text,
    operation: text.describe('Operation of the baseline\u2019s key table.'),
    accounts: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['same', 'cross']),
    regions: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['same', 'other']),
    roles: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(text, text)
        .describe('snapshot, replica, worker, restore \u2192 address of the principal.'),
    keys: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        source: texts.optional(),
        target: text.optional(),
        default: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(text, text).optional().describe('<account>/<region> \u2192 key or aws/ebs.'),
    }),
})
    .describe('Binds roles and keys to an operation of a baseline\u2019s key table.');
const parameter = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()]);
const severity = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['error', 'warning', 'notice', 'off']);
/** The shape of `.github/iam-baseline.yml`. */
const configSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    bindings: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(binding).optional(),
    scenarios: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(scenario).optional(),
    baselines: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text).optional().describe('Files with baselines of your own.'),
    'inline-waivers': zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['after-merge', 'honour', 'forbid'])
        .optional()
        .describe('Whether waivers in source comments hold, and from when.'),
    severity: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(text, severity).optional().describe('Severity by rule id, or off.'),
    waivers: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(waiver).optional(),
    paths: texts.optional().describe('Globs of the files to read; `!` excludes.'),
    terraform: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        vars: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(text, zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()).optional(),
        'var-files': zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text).optional(),
        workspace: text.optional(),
    })
        .optional(),
    cloudformation: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        parameters: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(text, zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([parameter, zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(parameter)]))
            .optional()
            .describe('Values of template parameters, and of AWS::AccountId, AWS::Region and the like.'),
        'parameter-files': zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text)
            .optional()
            .describe('Parameter files of the command line or of CodePipeline; later ones win.'),
    })
        .optional(),
    'access-analyzer': zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['auto', 'live', 'embedded', 'off']).optional(),
    'critical-actions': texts
        .optional()
        .describe('Actions that no policy of the change may newly allow.'),
    'service-control-policies': texts
        .optional()
        .describe('Files of SCPs and RCPs that cap every principal.'),
    adopted: text.optional().describe('File of adopted debt, as `adopt` writes it.'),
})
    .describe('Configuration of iam-baseline.');


/***/ }),

/***/ 4155:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ findingsSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2311);

const position = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    line: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).describe('From 1.'),
    column: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).describe('From 1, in UTF-16 units.'),
    offset: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).describe('From 0, in UTF-16 units.'),
});
const span = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ start: position, end: position.describe('Exclusive.') });
const tree = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['head', 'base']);
const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(100_000);
const texts = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text).max(10_000);
const finding = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    rule: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .max(200)
        .regex(/^[a-z-]+\/[a-z0-9-]+$/),
    severity: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['error', 'warning', 'notice']),
    confidence: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['high', 'medium', 'low']),
    message: text,
    advice: text,
    tree,
    file: text,
    span,
    label: text,
    related: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ file: text, tree, span, text })).max(10_000),
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{8,64}$/),
    atoms: texts,
    addresses: texts,
    principal: text.nullable(),
    baseline: text.nullable(),
    boundBy: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['config', 'source', 'recognised']).nullable(),
    actions: texts,
    groups: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ title: text, items: texts })).max(1_000),
    assumptions: texts,
    introduced: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    undecided: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    summaryOnly: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
    wholeSubject: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
    adopted: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional().describe('Among the waived: set aside as old debt.'),
    origin: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['embedded', 'live']).nullable(),
    issueCode: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(200).nullable(),
    fix: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        title: text,
        safety: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['safe', 'unsafe']),
        edits: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ file: text, span, text })).max(10_000),
    })
        .nullable(),
});
const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0);
/** What we alone write, and what is printed as it stands: a report may come from anybody. */
const day = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^\d{4}-\d{2}-\d{2}$/);
const code = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .max(200)
    .regex(/^[a-z0-9-]+$/);
const levelCounts = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    level: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .max(100)
        .regex(/^[A-Za-z ]+$/),
    granted: count,
    narrower: count,
    missing: count,
    undecided: count,
    excess: count,
});
/** The shape `iam-baseline/findings/1`: what `check` and `audit` write and `merge` reads. */
const findingsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('iam-baseline/findings/1'),
    tool: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
            .max(100)
            .regex(/^[\w.+-]+$/),
        catalogueDate: day,
        baselinesDate: day,
    }),
    shard: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ index: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1), count: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(1_000) })
        .optional()
        .describe('Which part of a run this is; absent where it is the whole.'),
    lines: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ tree, file: text, line: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(20_000_000), text }))
        .max(100_000)
        .optional()
        .describe('Of a shard: the source lines that the HTML report of the whole quotes.'),
    summary: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        files: count,
        documents: count,
        principals: count,
        statements: count,
        errors: count,
        warnings: count,
        notices: count,
        waived: count.describe('Adopted ones among them.'),
        adopted: count.optional(),
        undecided: count,
        accessAnalyzer: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['live', 'embedded', 'off']),
        fellBack: count
            .optional()
            .describe('Policies that the embedded checks validated although the service was to.'),
        accessChange: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['none', 'widened', 'undecided']).nullable(),
    }),
    findings: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(finding).max(100_000),
    waived: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(finding).max(100_000),
    compared: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        address: text,
        baseline: text,
        title: text,
        version: text.optional(),
        features: texts,
        boundBy: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['config', 'source', 'recognised']),
        confidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1).optional(),
        required: count,
        granted: count,
        root: text.optional(),
        lackingPolicies: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text).max(1_000).optional(),
        levels: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(levelCounts).max(20).optional(),
    })),
    thirdParties: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ address: text, root: text, file: text, span, vendor: text.optional() }))
        .max(100_000)
        .optional()
        .describe('Roles that a third party assumes, by a known account of a vendor or with an external id, and no baseline is bound to.'),
    keyTables: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        baseline: text,
        operation: text,
        accounts: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['same', 'cross']),
        regions: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['same', 'other']),
        cells: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
            title: text,
            role: text,
            principal: text.optional(),
            use: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['source', 'target', 'default', 'none']),
            key: text.optional(),
            verdict: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([
                'granted',
                'not-needed',
                'missing',
                'denied',
                'unusable',
                'undecided',
            ]),
            actions: texts,
            why: text,
        })),
    }))
        .max(1_000)
        .optional()
        .describe('Key scenarios: which role may use which key.'),
    notes: texts,
    notChecked: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ file: text, reason: code, text, span: span.nullable() }))
        .max(100_000),
})
    .describe('Findings of iam-baseline.');


/***/ })

};
