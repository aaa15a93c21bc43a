'use strict';
exports.id = 8856;
exports.ids = [8856];
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

/***/ 8856:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   access: () => (/* binding */ access)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _access_not_granted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3878);
/* harmony import */ var _access_not_public_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2124);
/* harmony import */ var _access_compare_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9314);
/* harmony import */ var _access_document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8159);
/* harmony import */ var _access_examples_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7230);
/* harmony import */ var _adapters_given_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(877);
/* harmony import */ var _catalogue_decode_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9880);
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5516);
/* harmony import */ var _extract_document_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5891);
/* harmony import */ var _parse_json_json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7387);
/* harmony import */ var _parse_values_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6066);
/* harmony import */ var _report_printable_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1634);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3954);














/** `access`: what HEAD allows that BASE does not, or whether a policy grants what it must not. */
async function access(io, files, options) {
    if (options.pairs !== undefined)
        return pairs(io, options.pairs, options);
    const kind = kindOf(options.policyType);
    const catalogue = (0,_catalogue_decode_js__WEBPACK_IMPORTED_MODULE_10__/* .decodeCatalogue */ .w)(io.data.text('catalogue'));
    const [first, second, ...rest] = files;
    if (options.notGranted !== undefined || options.notPublic !== undefined) {
        // `--not-public TYPE FILE`: the type is the option's value, the file the only argument.
        if (first === undefined || second !== undefined)
            throw new _config_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .eb('name one policy file');
        const document = await readPolicy(io, first, options.notPublic === undefined ? kind : 'resource');
        const decision = options.notPublic === undefined
            ? (0,_access_not_granted_js__WEBPACK_IMPORTED_MODULE_1__/* .checkAccessNotGranted */ .j7)(document, [{ actions: options.notGranted ?? [], resources: options.on ?? [] }], (0,_access_examples_js__WEBPACK_IMPORTED_MODULE_11__/* .examplesFrom */ .g)(catalogue))
            : (0,_access_not_public_js__WEBPACK_IMPORTED_MODULE_2__/* .checkNoPublicAccess */ .$)(document, options.notPublic, (0,_access_examples_js__WEBPACK_IMPORTED_MODULE_11__/* .examplesFrom */ .g)(catalogue));
        return print(io, decision, catalogue, options);
    }
    if (first === undefined || second === undefined || rest.length > 0)
        throw new _config_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .eb('name two policy files: BASE and HEAD');
    return print(io, (0,_access_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .compareDocuments */ .O)(await readPolicy(io, first, kind), await readPolicy(io, second, kind), (0,_access_examples_js__WEBPACK_IMPORTED_MODULE_11__/* .examplesFrom */ .g)(catalogue)), catalogue, options);
}
function kindOf(policyType) {
    switch (policyType) {
        case undefined:
        case 'IDENTITY_POLICY':
            return 'identity';
        case 'RESOURCE_POLICY':
            return 'resource';
        case 'SERVICE_CONTROL_POLICY':
            return 'service-control';
        case 'RESOURCE_CONTROL_POLICY':
            return 'resource-control';
        default:
            throw new _config_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .eb(`"${policyType}" is none of IDENTITY_POLICY, RESOURCE_POLICY, SERVICE_CONTROL_POLICY, RESOURCE_CONTROL_POLICY`);
    }
}
/** Bytes of a policy, or of a list of pairs of them. */
const largestInput = 200 * 1024 * 1024;
async function textOf(io, path) {
    if (path === '-')
        return io.stdin();
    const read = (0,_adapters_given_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readGiven */ .Q)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, path), largestInput);
    if ('problem' in read)
        throw new _config_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .eb(`${path} could not be read: ${read.problem}`);
    return read.toString('utf8');
}
/** A policy file; damaged JSON is read as it was meant, what cannot be read as a policy is refused. */
async function readPolicy(io, path, kind) {
    const text = await textOf(io, path);
    const [node] = (0,_parse_json_json_js__WEBPACK_IMPORTED_MODULE_8__/* .parseJson */ .q)({ path, text }).nodes;
    const span = { file: path, start: 0, end: text.length };
    const read = node === undefined
        ? undefined
        : (0,_extract_document_js__WEBPACK_IMPORTED_MODULE_7__/* .readDocument */ .u)((0,_parse_values_js__WEBPACK_IMPORTED_MODULE_12__/* .nodeToValue */ .Z)(node, { literals: 'json' }), {
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
    if (read?.document === undefined)
        throw new _config_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .OperationalError */ .LE(`${path} holds no policy`);
    return read.document;
}
function print(io, decision, catalogue, options) {
    const shape = decisionV1(decision, catalogue);
    if (options.format === 'json')
        io.stdout(`${JSON.stringify(shape, null, 2)}\n`);
    else {
        io.stdout(`${decision.result}\n`);
        for (const reason of decision.reasons)
            io.stdout(`  ${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_13__/* .printable */ .g$)(reason.description)}\n`);
        if (decision.undecided !== undefined)
            io.stdout(`  undecided: ${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_13__/* .printable */ .g$)(decision.undecided)}\n`);
        if (decision.witness !== null)
            io.stdout(`  for example (what the policy leaves open is made up): ${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_13__/* .printable */ .g$)(JSON.stringify(shape.witness))}\n`);
    }
    return decision.result === 'PASS'
        ? _io_js__WEBPACK_IMPORTED_MODULE_9__/* .exitCodes */ .h.clean
        : decision.result === 'FAIL'
            ? _io_js__WEBPACK_IMPORTED_MODULE_9__/* .exitCodes */ .h.findings
            : _io_js__WEBPACK_IMPORTED_MODULE_9__/* .exitCodes */ .h.failed;
}
/** The action of a witness is spelled as AWS does. */
function decisionV1(decision, catalogue) {
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
        witness: witness === null ? null : { ...witness, action: (0,_access_examples_js__WEBPACK_IMPORTED_MODULE_11__/* .spelledAs */ .s)(catalogue, witness.action) },
    };
}
/** `--pairs FILE`: JSON lines in, one result line each out, in order. */
async function pairs(io, path, options) {
    const lines = (await textOf(io, path)).split('\n').filter((line) => line.trim() !== '');
    const catalogue = (0,_catalogue_decode_js__WEBPACK_IMPORTED_MODULE_10__/* .decodeCatalogue */ .w)(io.data.text('catalogue'));
    const examples = (0,_access_examples_js__WEBPACK_IMPORTED_MODULE_11__/* .examplesFrom */ .g)(catalogue);
    let answered = true;
    for (const [index, line] of lines.entries()) {
        const pair = parsePair(line);
        if (pair === undefined) {
            io.stderr(`iam-baseline: ${path}:${index + 1}: not a JSON object with base and head\n`);
            io.stdout(`${JSON.stringify({ id: null, result: 'UNDECIDED', reasons: [{ statementIndex: null, statementId: null, description: 'the line could not be read' }], witness: null })}\n`);
            answered = false;
            continue;
        }
        const kind = kindOf(pair.policyType ?? options.policyType);
        const decision = (0,_access_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .compareDocuments */ .O)((0,_access_document_js__WEBPACK_IMPORTED_MODULE_4__/* .documentFromJson */ .S)(pair.base, { kind, name: 'base' }), (0,_access_document_js__WEBPACK_IMPORTED_MODULE_4__/* .documentFromJson */ .S)(pair.head, { kind, name: 'head' }), examples);
        io.stdout(`${JSON.stringify({ id: pair.id, ...decisionV1(decision, catalogue) })}\n`);
    }
    return answered ? _io_js__WEBPACK_IMPORTED_MODULE_9__/* .exitCodes */ .h.clean : _io_js__WEBPACK_IMPORTED_MODULE_9__/* .exitCodes */ .h.failed;
}
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
