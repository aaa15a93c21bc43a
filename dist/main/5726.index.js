'use strict';
exports.id = 5726;
exports.ids = [5726,2709,791,8471,3172];
exports.modules = {

/***/ 1445:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ refusal)
/* harmony export */ });
const reasons = new Map([
    ['AccessDeniedException', 'no-permission'],
    ['AccessDenied', 'no-permission'],
    ['NoSuchEntityException', 'invalid-request'],
    ['NoSuchEntity', 'invalid-request'],
    ['InvalidInputException', 'invalid-request'],
    ['InvalidInput', 'invalid-request'],
    ['Throttling', 'throttled'],
    ['ExpiredToken', 'no-credentials'],
    ['UnrecognizedClientException', 'no-credentials'],
    ['InvalidClientTokenId', 'no-credentials'],
    ['ExpiredTokenException', 'no-credentials'],
    ['CredentialsProviderError', 'no-credentials'],
    ['ValidationException', 'invalid-request'],
    ['InvalidParameterException', 'invalid-request'],
    ['UnprocessableEntityException', 'invalid-request'],
    ['ThrottlingException', 'throttled'],
    ['TooManyRequestsException', 'throttled'],
    ['SyntaxError', 'unreadable-answer'],
]);
/** An error of an AWS client as a refusal with its reason; `service` opens the sentence. */
function refusal(service, error) {
    const name = error instanceof Error ? error.name : '';
    const message = error instanceof Error ? error.message : String(error);
    const lacksRegion = /region is missing/i.test(message);
    const reason = lacksRegion ? 'no-credentials' : reasons.get(name);
    return {
        kind: 'refused',
        reason: reason ?? 'unavailable',
        text: lacksRegion
            ? `${service} was not asked: no Region is set (AWS_REGION)`
            : `${service} did not answer (${name === '' ? 'error' : name}: ${message.slice(0, 300)})`,
    };
}


/***/ }),

/***/ 2420:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ accessAnalyzer),
/* harmony export */   l: () => (/* binding */ namesCredentials)
/* harmony export */ });
/* harmony import */ var _access_analyzer_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1445);

/** More pages than any policy has findings: a service that never ends is not followed. */
const mostPages = 100;
/**
 * IAM Access Analyzer through the AWS SDK, which is loaded with the first call. Credentials and endpoint
 * (`AWS_ENDPOINT_URL_ACCESSANALYZER`) come from where the SDK looks for them, proxies from the environment.
 */
function accessAnalyzer(options) {
    const timeout = options.timeout ?? 60_000;
    let opened;
    const open = () => (opened ??= openClient(options));
    const call = async (run) => {
        try {
            const { sdk, client } = await open();
            return { kind: 'answered', value: await run(sdk, client, AbortSignal.timeout(timeout)) };
        }
        catch (error) {
            return (0,_access_analyzer_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refusal */ .x)('IAM Access Analyzer', error);
        }
    };
    return {
        validatePolicy: (request) => call(async (sdk, client, abortSignal) => {
            const findings = [];
            let nextToken;
            for (let page = 0; page < mostPages; page += 1) {
                const input = {
                    policyDocument: request.text,
                    policyType: request.policyType,
                    ...(request.policyType === 'RESOURCE_POLICY' && request.resourceType !== undefined
                        ? { validatePolicyResourceType: request.resourceType }
                        : {}),
                    ...(nextToken === undefined ? {} : { nextToken }),
                };
                const output = await client.send(new sdk.ValidatePolicyCommand(input), { abortSignal });
                if (output.findings === undefined)
                    throw new SyntaxError('an answer without findings');
                findings.push(...output.findings.map(readFinding));
                if (output.nextToken === undefined || output.nextToken === nextToken)
                    return findings;
                nextToken = output.nextToken;
            }
            throw new SyntaxError(`more than ${mostPages} pages`);
        }),
        checkNoNewAccess: ({ base, head, policyType }) => call(async (sdk, client, abortSignal) => {
            const input = { existingPolicyDocument: base, newPolicyDocument: head, policyType };
            return readCheck(await client.send(new sdk.CheckNoNewAccessCommand(input), { abortSignal }));
        }),
        checkAccessNotGranted: ({ text, policyType, actions, resources }) => call(async (sdk, client, abortSignal) => {
            const access = {
                ...(actions.length > 0 ? { actions: [...actions] } : {}),
                ...(resources.length > 0 ? { resources: [...resources] } : {}),
            };
            const input = { policyDocument: text, policyType, access: [access] };
            return readCheck(await client.send(new sdk.CheckAccessNotGrantedCommand(input), { abortSignal }));
        }),
        checkNoPublicAccess: ({ text, resourceType }) => call(async (sdk, client, abortSignal) => {
            const input = {
                policyDocument: text,
                resourceType,
            };
            return readCheck(await client.send(new sdk.CheckNoPublicAccessCommand(input), { abortSignal }));
        }),
    };
}
/** Variables by which credentials are given to a process; the SDK looks in further places. */
const credentialVariables = [
    'AWS_ACCESS_KEY_ID',
    'AWS_PROFILE',
    'AWS_WEB_IDENTITY_TOKEN_FILE',
    'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
    'AWS_CONTAINER_CREDENTIALS_FULL_URI',
];
/**
 * True where the environment names credentials. Without any, the SDK would end by asking the network for
 * an instance role, which on a runner outside AWS costs seconds and finds none.
 */
function namesCredentials(environment) {
    return credentialVariables.some((name) => (environment[name] ?? '') !== '');
}
async function openClient(options) {
    const [sdk, { proxyAgents, withoutVersionWarning }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(1645)]).then(__webpack_require__.t.bind(__webpack_require__, 1645, 19)),
        // The HTTP client of Node is not loaded by runs that never call.
        __webpack_require__.e(/* import() */ 8471).then(__webpack_require__.bind(__webpack_require__, 8471)),
    ]);
    withoutVersionWarning(process.env);
    const agents = proxyAgents(process.env);
    const client = new sdk.AccessAnalyzerClient({
        ...(agents === undefined ? {} : { requestHandler: agents }),
        ...(options.region === undefined ? {} : { region: options.region }),
        maxAttempts: options.maxAttempts ?? 8,
        // What the environment asks of every AWS client holds here too.
        ...(process.env['AWS_RETRY_MODE'] === undefined ? { retryMode: 'adaptive' } : {}),
    });
    return { sdk, client };
}
function readFinding(finding) {
    const type = finding.findingType ?? '';
    return {
        // The reference page's name for what the service calls WARNING.
        findingType: type === 'GENERAL_WARNING' ? 'WARNING' : type,
        issueCode: finding.issueCode ?? '',
        findingDetails: finding.findingDetails ?? '',
        learnMoreLink: finding.learnMoreLink ?? '',
        locations: (finding.locations ?? []).map(readLocation),
    };
}
function readLocation(location) {
    const position = (place) => ({
        line: place?.line ?? 1,
        column: place?.column ?? 0,
        offset: place?.offset ?? 0,
    });
    return {
        path: (location.path ?? []).flatMap(readStep),
        span: { start: position(location.span?.start), end: position(location.span?.end) },
    };
}
function readStep(step) {
    if (step.index !== undefined)
        return [{ index: step.index }];
    if (step.key !== undefined)
        return [{ key: step.key }];
    if (step.value !== undefined)
        return [{ value: step.value }];
    if (step.substring?.start === undefined || step.substring.length === undefined)
        return [];
    return [{ substring: { start: step.substring.start, length: step.substring.length } }];
}
function readCheck(output) {
    const { result } = output;
    if (result !== 'PASS' && result !== 'FAIL')
        throw new SyntaxError('an answer without a result');
    return {
        result,
        message: output.message ?? '',
        reasons: (output.reasons ?? []).map((reason) => ({
            description: reason.description ?? '',
            statementIndex: reason.statementIndex,
            statementId: reason.statementId,
        })),
    };
}


/***/ }),

/***/ 8471:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   proxyAgents: () => (/* binding */ proxyAgents),
/* harmony export */   proxyFor: () => (/* binding */ proxyFor),
/* harmony export */   withoutVersionWarning: () => (/* binding */ withoutVersionWarning)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4708);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1692);



/** The proxy for a host, as the variables of the environment name it; undefined where there is none. */
function proxyFor(target, environment) {
    const value = (name) => environment[name.toLowerCase()] ?? environment[name.toUpperCase()] ?? '';
    const text = value(target.protocol === 'https:' ? 'https_proxy' : 'http_proxy');
    if (text === '' || isLoopback(target.host) || isExempt(target, value('no_proxy')))
        return undefined;
    try {
        return new URL(text.includes('://') ? text : `http://${text}`);
    }
    catch {
        return undefined;
    }
}
function isLoopback(host) {
    return host === 'localhost' || host === '::1' || host === '[::1]' || host.startsWith('127.');
}
/** `*`, a host, a domain with or without its dot, each with or without a port. */
function isExempt(target, list) {
    const host = target.host.toLowerCase();
    return list.split(/[\s,]+/).some((entry) => {
        if (entry === '')
            return false;
        if (entry === '*')
            return true;
        const [, name = entry, port] = /^(.*?)(?::(\d+))?$/.exec(entry.toLowerCase()) ?? [];
        if (port !== undefined && Number(port) !== target.port)
            return false;
        const bare = name.replace(/^\*?\./, '');
        return host === bare || host.endsWith(`.${bare}`);
    });
}
/** Milliseconds that a proxy has for opening a tunnel. */
const patience = 30_000;
/** Asks the proxy for a tunnel to the target. */
function tunnel(proxy, options, done) {
    const authority = `${options.host ?? ''}:${String(options.port ?? 443)}`;
    const user = decodeURIComponent(proxy.username);
    const secret = decodeURIComponent(proxy.password);
    const asked = (0,node_http__WEBPACK_IMPORTED_MODULE_0__.request)({
        host: proxy.hostname,
        port: proxy.port === '' ? 80 : Number(proxy.port),
        method: 'CONNECT',
        path: authority,
        agent: false,
        timeout: patience,
        headers: {
            host: authority,
            ...(user === ''
                ? {}
                : {
                    'proxy-authorization': `Basic ${Buffer.from(`${user}:${secret}`).toString('base64')}`,
                }),
        },
    });
    asked.on('connect', (response, socket) => {
        if (response.statusCode === 200) {
            done(socket);
            return;
        }
        socket.destroy();
        done(new Error(`the proxy ${proxy.host} answered ${String(response.statusCode)}`));
    });
    asked.on('timeout', () => asked.destroy(new Error(`the proxy ${proxy.host} does not answer`)));
    asked.on('error', done);
    asked.end();
}
/** Hands on what `speak` makes of the tunnel, once it is open. */
function connect(proxy, options, connected, speak) {
    tunnel(proxy, options, (result) => {
        if (result instanceof Error)
            connected(result, unconnected);
        else
            connected(null, speak(result));
    });
    return unconnected;
}
class TunnellingHttpAgent extends node_http__WEBPACK_IMPORTED_MODULE_0__.Agent {
    #choose;
    constructor(options, choose) {
        super(options);
        this.#choose = choose;
    }
    createConnection(options, connected) {
        const proxy = this.#choose(options);
        return proxy === undefined || connected === undefined
            ? super.createConnection(options, connected)
            : connect(proxy, options, connected, (socket) => socket);
    }
}
class TunnellingHttpsAgent extends node_https__WEBPACK_IMPORTED_MODULE_1__.Agent {
    #choose;
    constructor(options, choose) {
        super(options);
        this.#choose = choose;
    }
    createConnection(options, connected) {
        const proxy = this.#choose(options);
        if (proxy === undefined || connected === undefined)
            return super.createConnection(options, connected);
        const servername = options.servername ?? options.host ?? '';
        return connect(proxy, options, connected, (socket) => (0,node_tls__WEBPACK_IMPORTED_MODULE_2__.connect)({ ...options, socket, servername }));
    }
}
/** An agent that answers later returns nothing now, which the declarations of Node do not know. */
const unconnected = undefined;
/**
 * Agents that reach their hosts through the proxies of the environment (`HTTPS_PROXY`, `HTTP_PROXY`,
 * `NO_PROXY`), which the AWS SDK does not look at; undefined where none is named. Loopback is never
 * reached through a proxy.
 */
function proxyAgents(environment) {
    const names = ['http_proxy', 'https_proxy', 'HTTP_PROXY', 'HTTPS_PROXY'];
    if (names.every((name) => (environment[name] ?? '') === ''))
        return undefined;
    const of = (protocol, standard) => (options) => proxyFor({ protocol, host: options.host ?? '', port: Number(options.port ?? standard) }, environment);
    const kept = { keepAlive: true, maxSockets: 50 };
    return {
        httpAgent: new TunnellingHttpAgent(kept, of('http:', 80)),
        httpsAgent: new TunnellingHttpsAgent(kept, of('https:', 443)),
    };
}
/**
 * The SDK warns on stderr of what its later versions will ask of Node. The version is pinned, and runs on
 * every Node that this tool does: there is nothing that a user could do.
 */
function withoutVersionWarning(environment) {
    environment['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';
}


/***/ }),

/***/ 7350:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ namesAnAction),
/* harmony export */   l: () => (/* binding */ expandAction)
/* harmony export */ });
/* harmony import */ var _model_wildcard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7788);

/** The services whose prefix an action pattern's prefix names; all of them for `*`. */
function servicesOf(prefix, catalogue) {
    const wanted = /[*?]/.test(prefix)
        ? catalogue.prefixes.filter((known) => (0,_model_wildcard_js__WEBPACK_IMPORTED_MODULE_0__/* .coversPattern */ .p)(prefix, known))
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
            if ((0,_model_wildcard_js__WEBPACK_IMPORTED_MODULE_0__/* .coversPattern */ .p)(name, key))
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

/***/ 5726:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyRole: () => (/* binding */ verifyRole)
});

// EXTERNAL MODULE: ./lib/src/adapters/access-analyzer-refusal.js
var access_analyzer_refusal = __webpack_require__(1445);
// EXTERNAL MODULE: ./lib/src/adapters/proxy-agent.js
var proxy_agent = __webpack_require__(8471);
;// CONCATENATED MODULE: ./lib/src/adapters/iam-simulator.js


const mostPages = 200;
/** The IAM policy simulator through the AWS SDK, which is loaded with the first call; read-only. */
function iamSimulator(options) {
    let opened;
    return {
        async simulate(request) {
            try {
                const { sdk, client } = await (opened ??= openClient(options));
                const abortSignal = AbortSignal.timeout(options.timeout ?? 120_000);
                const found = [];
                let marker;
                for (let page = 0; page < mostPages; page += 1) {
                    const output = await client.send(new sdk.SimulatePrincipalPolicyCommand({
                        PolicySourceArn: request.principal,
                        ActionNames: [...request.actions],
                        ResourceArns: [...request.resources],
                        ContextEntries: request.context.map((entry) => ({
                            ContextKeyName: entry.key,
                            ContextKeyType: entry.type,
                            ContextKeyValues: [...entry.values],
                        })),
                        ...(marker === undefined ? {} : { Marker: marker }),
                    }), { abortSignal });
                    found.push(...(output.EvaluationResults ?? []).flatMap(readResult));
                    if (output.IsTruncated !== true || output.Marker === undefined)
                        return { kind: 'answered', value: found };
                    marker = output.Marker;
                }
                throw new SyntaxError(`more than ${mostPages} pages`);
            }
            catch (error) {
                return (0,access_analyzer_refusal/* refusal */.x)('The IAM policy simulator', error);
            }
        },
    };
}
async function openClient(options) {
    const sdk = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(6764)]).then(__webpack_require__.t.bind(__webpack_require__, 6764, 19));
    (0,proxy_agent.withoutVersionWarning)(process.env);
    const agents = (0,proxy_agent.proxyAgents)(process.env);
    const client = new sdk.IAMClient({
        ...(agents === undefined ? {} : { requestHandler: agents }),
        // IAM is global: any Region of the partition does.
        region: options.region ?? process.env['AWS_REGION'] ?? 'us-east-1',
        maxAttempts: options.maxAttempts ?? 8,
        ...(process.env['AWS_RETRY_MODE'] === undefined ? { retryMode: 'adaptive' } : {}),
    });
    return { sdk, client };
}
/** One row a resource; without rows by resource the result speaks for the one that was asked. */
function readResult(result) {
    const shared = {
        action: result.EvalActionName ?? '',
        allowedByOrganization: result.OrganizationsDecisionDetail?.AllowedByOrganizations,
    };
    const specific = result.ResourceSpecificResults ?? [];
    if (specific.length === 0)
        return [
            {
                ...shared,
                resource: result.EvalResourceName ?? '*',
                decision: readDecision(result.EvalDecision),
                missingContext: result.MissingContextValues ?? [],
                allowedByBoundary: result.PermissionsBoundaryDecisionDetail?.AllowedByPermissionsBoundary,
            },
        ];
    return specific.map((row) => ({
        ...shared,
        resource: row.EvalResourceName ?? '*',
        decision: readDecision(row.EvalResourceDecision),
        missingContext: row.MissingContextValues ?? [],
        allowedByBoundary: row.PermissionsBoundaryDecisionDetail?.AllowedByPermissionsBoundary,
    }));
}
function readDecision(text) {
    return text === 'allowed' || text === 'explicitDeny' ? text : 'implicitDeny';
}

// EXTERNAL MODULE: ./lib/src/catalogue/decode.js
var decode = __webpack_require__(9880);
// EXTERNAL MODULE: ./lib/src/config/settings.js
var settings = __webpack_require__(5516);
// EXTERNAL MODULE: ./lib/src/report/printable.js
var printable = __webpack_require__(1634);
// EXTERNAL MODULE: ./lib/src/run/live.js + 4 modules
var live = __webpack_require__(791);
// EXTERNAL MODULE: ./lib/src/catalogue/expand.js
var expand = __webpack_require__(7350);
// EXTERNAL MODULE: ./lib/src/model/multimap.js
var multimap = __webpack_require__(4347);
// EXTERNAL MODULE: ./lib/src/validate/condition-key.js
var condition_key = __webpack_require__(7954);
// EXTERNAL MODULE: ./lib/src/validate/glob.js
var glob = __webpack_require__(2040);
;// CONCATENATED MODULE: ./lib/src/validate/simulation.js




/** Actions of one call: the simulator pages its answers, small calls keep one refusal from costing much. */
const batchSize = 50;
const accountOf = /^arn:(aws[a-z-]*):iam::(\d{12}):(?:role|user)\/.+$/;
/** The account and partition of a role's or user's ARN; `undefined` for every other text. */
function principalParts(arn) {
    const [, partition, account] = accountOf.exec(arn) ?? [];
    return partition === undefined || account === undefined ? undefined : { partition, account };
}
/** The calls that ask the simulator for everything the grants require; equal questions are asked once. */
function planSimulation(question) {
    const groups = new Map();
    const unknown = new Set();
    const seen = new Set();
    for (const grant of question.grants) {
        if (grant.effect !== 'Allow')
            continue;
        const context = contextOf(grant, question.catalogue);
        for (const pattern of grant.actions) {
            const named = (0,expand/* expandAction */.l)(pattern, question.catalogue);
            if (named.length === 0)
                unknown.add(pattern);
            for (const { text } of named) {
                for (const resource of grant.resources) {
                    const { filled, standIn } = fill(resource, question);
                    const group = JSON.stringify([filled, context]);
                    const key = JSON.stringify([text, group, pattern]);
                    if (seen.has(key))
                        continue;
                    seen.add(key);
                    const known = groups.get(group);
                    const requirement = { pattern, action: text, resource: filled, standIn };
                    if (known === undefined)
                        groups.set(group, { context, requirements: [requirement] });
                    else
                        known.requirements.push(requirement);
                }
            }
        }
    }
    const calls = [];
    for (const { context, requirements } of groups.values()) {
        for (let start = 0; start < requirements.length; start += batchSize) {
            const part = requirements.slice(start, start + batchSize);
            calls.push({
                request: {
                    principal: question.principal,
                    actions: [...new Set(part.map((requirement) => requirement.action))],
                    resources: [part[0]?.resource ?? '*'],
                    context,
                },
                requirements: part,
            });
        }
    }
    return { calls, unknown: [...unknown] };
}
/** Text that stands for a name only the deployment knows. */
const standInName = 'stand-in';
function fill(resource, question) {
    let filled = resource;
    for (const [placeholder, value] of question.fillings)
        filled = filled.replaceAll(placeholder, value);
    const left = filled.replace(/\$\{[^}]*\}|<[^>]*>/g, standInName);
    return { filled: left, standIn: left !== filled };
}
/** What a request carries that the grant's condition asks for, and the service a role is passed to. */
function contextOf(grant, catalogue) {
    const entries = new Map();
    for (const [operator, keys] of Object.entries(grant.condition ?? {})) {
        if (!/^(?:For(?:All|Any)Values?:)?(?:String(?:Equals|Like)|Arn(?:Equals|Like)|Bool)/i.test(operator))
            continue;
        for (const [key, values] of Object.entries(keys)) {
            const [value] = values;
            if (value === undefined || (0,glob/* hasWildcard */.r)(value) || value.includes('${'))
                continue;
            entries.set(key.toLowerCase(), { key, type: contextType(key, catalogue), values: [value] });
        }
    }
    const [service] = grant.passedTo ?? [];
    if (service !== undefined && !entries.has('iam:passedtoservice'))
        entries.set('iam:passedtoservice', {
            key: 'iam:PassedToService',
            type: 'string',
            values: [service],
        });
    return [...entries.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}
function contextType(key, catalogue) {
    const knowledge = (0,condition_key/* lookUpKey */.kA)(key.toLowerCase(), catalogue);
    if (knowledge.kind !== 'known')
        return 'string';
    if (knowledge.multivalued)
        return 'stringList';
    if (knowledge.type === 'Bool')
        return 'boolean';
    if (knowledge.type === 'Numeric')
        return 'numeric';
    if (knowledge.type === 'Date')
        return 'date';
    return knowledge.type === 'IPAddress' ? 'ip' : 'string';
}
/**
 * The verdict on each pattern and resource. A wildcard of the baseline is missing only where nothing in
 * it is allowed: the vendor does not say which of its actions are needed.
 */
function judgeSimulation(requirements, answers) {
    const byQuestion = new Map(answers.map((answer) => [questionKey(answer.action, answer.resource), answer]));
    const groups = new Map();
    for (const requirement of requirements) {
        const key = JSON.stringify([requirement.pattern.toLowerCase(), requirement.resource]);
        (0,multimap/* addTo */.D)(groups, key, requirement);
    }
    return [...groups.values()].map((group) => {
        const [first] = group;
        const judged = group.map((requirement) => {
            const answer = byQuestion.get(questionKey(requirement.action, requirement.resource));
            return {
                action: requirement.action,
                missing: answer?.missingContext ?? [],
                ...judge(requirement, answer),
            };
        });
        const refused = judged.filter(({ verdict }) => verdict !== 'granted');
        const pattern = first?.pattern ?? '';
        const isWild = (0,glob/* hasWildcard */.r)(pattern);
        const isGranted = refused.length === 0 || (isWild && refused.length < judged.length);
        const worst = refused.find(({ verdict }) => verdict === 'denied') ??
            refused.find(({ verdict }) => verdict === 'missing') ??
            refused[0];
        const undecided = isWild ? refused.find(({ verdict }) => verdict === 'undecided') : undefined;
        const shown = undecided ?? worst;
        return {
            pattern,
            resource: first?.resource ?? '',
            verdict: isGranted ? 'granted' : (shown?.verdict ?? 'granted'),
            why: isGranted ? '' : (shown?.why ?? ''),
            actions: refused.map(({ action }) => action),
            unknownContext: [...new Set(judged.flatMap(({ missing }) => missing))].sort(),
        };
    });
}
function questionKey(action, resource) {
    return JSON.stringify([action.toLowerCase(), resource]);
}
function judge(requirement, answer) {
    if (answer === undefined)
        return { verdict: 'undecided', why: 'the simulator gave no answer' };
    if (answer.decision === 'allowed')
        return { verdict: 'granted', why: '' };
    if (answer.missingContext.length > 0)
        return {
            verdict: 'undecided',
            why: `the policies ask for ${answer.missingContext.join(', ')}, which is not known`,
        };
    if (requirement.standIn)
        return { verdict: 'undecided', why: 'the resource is known only in the deployment' };
    if (answer.decision === 'explicitDeny')
        return { verdict: 'denied', why: 'a policy denies it' };
    if (answer.allowedByOrganization === false)
        return { verdict: 'denied', why: 'a service control policy does not allow it' };
    if (answer.allowedByBoundary === false)
        return { verdict: 'denied', why: 'the permissions boundary does not allow it' };
    return {
        verdict: 'missing',
        why: requirement.resource === '*'
            ? 'no policy allows it on every resource'
            : 'no policy allows it',
    };
}
/** What the simulator does not look at; said with every result. */
const simulatorBlindSpots = 'key policies and other resource policies, resource control policies, session policies and other accounts are not simulated';

// EXTERNAL MODULE: ./lib/src/command/baseline.js
var baseline = __webpack_require__(2709);
// EXTERNAL MODULE: ./lib/src/command/io.js
var command_io = __webpack_require__(3954);
;// CONCATENATED MODULE: ./lib/src/command/verify-role.js








/**
 * `verify-role ROLE_ARN --baseline ID`: simulates the deployed role or user. 0: everything decided is
 * granted, 1: something is missing or denied (or undecided, with `--strict`), 3: the simulator gave no
 * answer, or decided nothing.
 */
async function verifyRole(io, arn, options) {
    const parts = principalParts(arn);
    if (parts === undefined)
        throw new settings/* UsageError */.eb(`"${arn}" is no ARN of a role or user: arn:aws:iam::ACCOUNT:role/NAME`);
    const id = options.useVersion === undefined
        ? options.baseline
        : `${options.baseline.split('@')[0] ?? ''}@${options.useVersion}`;
    const resolved = (0,baseline/* findBaseline */.X)(await (0,baseline/* libraryOf */.v)(io, options), id, {
        ...(options.edition === undefined ? {} : { edition: options.edition }),
        features: options.feature ?? [],
    });
    const fillings = fillingsOf(resolved, parts, options.set ?? [], io.environment);
    const catalogue = (0,decode/* decodeCatalogue */.w)(io.data.text('catalogue'));
    const simulator = iamSimulator({
        region: io.environment['AWS_REGION'] ?? io.environment['AWS_DEFAULT_REGION'],
        ...(0,live/* patience */._)(io.environment),
    });
    const ask = (grants) => verify(simulator, { principal: arn, grants, fillings, catalogue });
    const required = await ask([...resolved.required, ...resolved.contested]);
    const variants = [];
    for (const group of resolved.alternatives) {
        const tried = [];
        for (const variant of group.variants)
            tried.push(await ask(variant.grants));
        const [nearest] = tried.toSorted((a, b) => gapsOf(a) - gapsOf(b));
        if (nearest !== undefined)
            variants.push(nearest);
    }
    const all = [required, ...variants];
    const rows = all.flatMap((verified) => verified.rows);
    const unknown = [...new Set(all.flatMap((verified) => verified.unknown))];
    print(io, arn, resolved, rows, unknown, options.format);
    if (rows.some(({ verdict }) => verdict === 'missing' || verdict === 'denied'))
        return command_io/* exitCodes */.h.findings;
    const undecided = rows.filter(({ verdict }) => verdict === 'undecided').length;
    if (undecided === rows.length)
        return command_io/* exitCodes */.h.failed;
    return undecided > 0 && options.strict === true ? command_io/* exitCodes */.h.findings : command_io/* exitCodes */.h.clean;
}
async function verify(simulator, question) {
    const plan = planSimulation(question);
    const rows = [];
    for (const { request, requirements } of plan.calls) {
        const answer = await simulator.simulate(request);
        if (answer.kind === 'refused')
            throw new settings/* OperationalError */.LE(answer.text);
        rows.push(...judgeSimulation(requirements, answer.value));
    }
    return { rows, unknown: plan.unknown };
}
const gapsOf = ({ rows }) => rows.filter(({ verdict }) => verdict !== 'granted').length;
/** What placeholders stand for: what `--set` says, and the account and partition of the role. */
function fillingsOf(resolved, parts, set, environment) {
    const given = new Map();
    for (const pair of set) {
        const at = pair.indexOf('=');
        if (at <= 0)
            throw new settings/* UsageError */.eb(`--set takes Name=value, not "${pair}"`);
        given.set(pair.slice(0, at), pair.slice(at + 1));
    }
    const region = environment['AWS_REGION'] ?? environment['AWS_DEFAULT_REGION'];
    const placeholders = [
        ...resolved.baseline.placeholders,
        { text: '${AccountId}', name: 'AccountId' },
        { text: '${Partition}', name: 'Partition' },
    ];
    const filled = new Map();
    for (const { text, name } of placeholders) {
        const value = given.get(name) ?? given.get(text) ?? known(name.toLowerCase(), parts, region);
        if (value !== undefined)
            filled.set(text, value);
    }
    return new Map([...filled].toSorted(([a], [b]) => b.length - a.length));
}
function known(name, parts, region) {
    if (name === 'accountid' || name === 'account-id' || name === 'account')
        return parts.account;
    if (name === 'partition')
        return parts.partition;
    return name === 'region' ? region : undefined;
}
function print(io, arn, resolved, rows, unknown, format) {
    const version = resolved.version === undefined ? '' : `@${resolved.version}`;
    const baseline = `${resolved.baseline.id}${version}`;
    const count = (verdict) => rows.filter((row) => row.verdict === verdict).length;
    const summary = {
        granted: count('granted'),
        missing: count('missing'),
        denied: count('denied'),
        undecided: count('undecided'),
    };
    if (format === 'json') {
        const shape = {
            principal: arn,
            baseline,
            features: resolved.features,
            summary,
            rows,
            unknown,
            notSimulated: simulatorBlindSpots,
        };
        io.stdout(`${JSON.stringify(shape, null, 2)}\n`);
        return;
    }
    for (const row of rows) {
        if (row.verdict === 'granted')
            continue;
        const on = row.resource === '*' ? '' : ` on ${row.resource}`;
        io.stdout(`${(0,printable/* printable */.g$)(`${row.verdict.padEnd(9)} ${row.pattern}${on}: ${row.why}`)}\n`);
    }
    for (const pattern of unknown)
        io.stdout(`${(0,printable/* printable */.g$)(`undecided ${pattern}: no action of that name is known`)}\n`);
    io.stdout(`${(0,printable/* printable */.g$)(`${arn} against ${baseline}: ${(0,printable/* plural */.LS)(rows.length, 'requirement')}, ${String(summary.granted)} granted, ${String(summary.missing)} missing, ${String(summary.denied)} denied, ${String(summary.undecided)} undecided`)}\n`);
    const keys = unknownKeys(rows);
    if (keys.length > 0)
        io.stderr(`${(0,printable/* printable */.g$)(`the policies also ask for ${keys.join(', ')}, which no request carried: what they deny by it was not seen`)}\n`);
    io.stderr(`${simulatorBlindSpots}\n`);
}
/** What granted rows rest on besides. */
function unknownKeys(rows) {
    const granted = rows.filter(({ verdict }) => verdict === 'granted');
    return [...new Set(granted.flatMap(({ unknownContext }) => unknownContext))].sort();
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


/***/ }),

/***/ 7788:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ coversPattern)
/* harmony export */ });
/**
 * True where every text that `narrow` matches is matched by `wide`; both may hold `*` for any run and `?` for
 * one character. Wildcards of `narrow` are taken as letters that only a star (a question mark also a question
 * mark) of `wide` takes: sound, and complete for all but odd neighbours such as `*?` and `?*`. Letter for
 * letter; linear in practice, quadratic at worst: one point to go back to.
 */
function coversPattern(wide, narrow) {
    let w = 0;
    let n = 0;
    let star = -1;
    let resume = 0;
    while (n < narrow.length) {
        const wanted = wide[w];
        const given = narrow[n];
        if (wanted === '*') {
            star = w;
            w += 1;
            resume = n;
        }
        else if (wanted !== undefined && given !== '*' && (wanted === given || wanted === '?')) {
            w += 1;
            n += 1;
        }
        else if (star >= 0) {
            w = star + 1;
            resume += 1;
            n = resume;
        }
        else
            return false;
    }
    while (wide[w] === '*')
        w += 1;
    return w === wide.length;
}


/***/ }),

/***/ 791:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openLive: () => (/* binding */ openLive),
  _: () => (/* binding */ patience)
});

// EXTERNAL MODULE: ./lib/src/adapters/access-analyzer.js
var access_analyzer = __webpack_require__(2420);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/src/adapters/access-analyzer-store.js



/** SHA-256 in hexadecimal. */
const sha256 = (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
/** Answers as files of a folder that a workflow can restore; a key is a file name of hexadecimal digits. */
function folderStore(folder) {
    const path = (key) => (0,external_node_path_.join)(folder, `${key}.json`);
    return {
        async read(key) {
            if (!/^[0-9a-f]+$/.test(key))
                return undefined;
            try {
                return await (0,promises_.readFile)(path(key), 'utf8');
            }
            catch {
                return undefined;
            }
        },
        async write(key, text) {
            if (!/^[0-9a-f]+$/.test(key))
                return;
            await (0,promises_.mkdir)(folder, { recursive: true });
            // Two runs may share the folder: a half-written answer must not be read.
            const draft = `${path(key)}.${process.pid}.tmp`;
            await (0,promises_.writeFile)(draft, text);
            await (0,promises_.rename)(draft, path(key));
        },
    };
}

;// CONCATENATED MODULE: ./lib/src/validate/kept-answer.js
/*
 * Answers of the service that a run before this one kept. They lie in a folder that a workflow saves and restores:
 * what is not wholly an answer is none, and the service is asked again.
 */
function isFindings(value) {
    return Array.isArray(value) && value.every(isFinding);
}
function isCheck(value) {
    return (isObject(value) &&
        (value['result'] === 'PASS' || value['result'] === 'FAIL') &&
        typeof value['message'] === 'string' &&
        Array.isArray(value['reasons']) &&
        value['reasons'].every(isReason));
}
const isObject = (value) => typeof value === 'object' && value !== null;
const isText = (value) => typeof value === 'string';
const isCount = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
function isFinding(value) {
    return (isObject(value) &&
        isText(value['findingType']) &&
        isText(value['issueCode']) &&
        isText(value['findingDetails']) &&
        isText(value['learnMoreLink']) &&
        Array.isArray(value['locations']) &&
        value['locations'].every(isLocation));
}
function isLocation(value) {
    if (!isObject(value) || !Array.isArray(value['path']) || !value['path'].every(isStep))
        return false;
    const span = value['span'];
    if (!isObject(span))
        return false;
    const { start, end } = span;
    return isPosition(start) && isPosition(end) && start.offset <= end.offset;
}
function isPosition(value) {
    return (isObject(value) &&
        isCount(value['line']) &&
        isCount(value['column']) &&
        isCount(value['offset']));
}
function isStep(value) {
    if (!isObject(value))
        return false;
    const { index, key, value: name, substring } = value;
    return (isCount(index) ||
        isText(key) ||
        isText(name) ||
        (isObject(substring) && isCount(substring['start']) && isCount(substring['length'])));
}
function isReason(value) {
    if (!isObject(value) || !isText(value['description']))
        return false;
    const { statementIndex: index, statementId: id } = value;
    return (index === undefined || isCount(index)) && (id === undefined || isText(id));
}

// EXTERNAL MODULE: ./lib/src/model/span.js
var span = __webpack_require__(274);
;// CONCATENATED MODULE: ./lib/src/validate/minify.js

/** Takes the blanks out between tokens; strings stay as they are. Linear; text that is no JSON survives too. */
function minify(source) {
    const runs = [];
    let text = '';
    let start = -1;
    let inString = false;
    const close = (end) => {
        if (start < 0)
            return;
        runs.push({ from: start, to: end, at: text.length });
        text += source.slice(start, end);
        start = -1;
    };
    for (let at = 0; at < source.length; at += 1) {
        const code = source.charCodeAt(at);
        if (inString) {
            if (code === 92)
                at += 1;
            else if (code === 34)
                inString = false;
            continue;
        }
        if (code === 32 || code === 9 || code === 10 || code === 13 || code === 0xfeff) {
            close(at);
            continue;
        }
        if (code === 34)
            inString = true;
        if (start < 0)
            start = at;
    }
    close(source.length);
    const sourceOf = (offset, isEnd) => {
        // The end of a span belongs to the run of the character before it.
        const wanted = isEnd ? offset - 1 : offset;
        let low = 0;
        let high = runs.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((runs[middle]?.at ?? 0) <= wanted)
                low = middle;
            else
                high = middle - 1;
        }
        const run = runs[low];
        if (run === undefined)
            return 0;
        return Math.min(run.from + Math.max(offset - run.at, 0), run.to);
    };
    return {
        text,
        restore: (findings) => restoreSpans(findings, source, text.length, sourceOf),
    };
}
function restoreSpans(findings, source, length, sourceOf) {
    const starts = (0,span/* lineStarts */._$)(source);
    const position = (offset) => {
        let line = 0;
        let high = starts.length - 1;
        while (line < high) {
            const middle = (line + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                line = middle;
            else
                high = middle - 1;
        }
        return { line: line + 1, column: offset - (starts[line] ?? 0), offset };
    };
    const restore = ({ path, span }) => {
        // A finding about the document as a whole spans its text, blanks around it included.
        const isWhole = path.length === 0 && span.start.offset === 0 && span.end.offset >= length;
        const start = isWhole ? 0 : sourceOf(span.start.offset, false);
        const end = isWhole ? source.length : sourceOf(span.end.offset, true);
        return { path, span: { start: position(start), end: position(end) } };
    };
    return findings.map((finding) => ({ ...finding, locations: finding.locations.map(restore) }));
}

;// CONCATENATED MODULE: ./lib/src/validate/live.js


/** The longest policy text the service takes, in characters. */
const longestPolicy = 32_768;
/** The most actions or resources of one CheckAccessNotGranted call. */
const accessBatch = 100;
/** Milliseconds for which a kept answer counts: the service learns new actions every few days. */
const keptFor = 7 * 86_400_000;
/** After these the next call of the operation would fare no better: it is not asked again. */
const lasting = new Set(['no-permission', 'throttled']);
/** After these nobody would answer anything: no operation is asked again. */
const live_final = new Set(['no-credentials', 'unavailable']);
/**
 * One run's talk with the service: every document minified, measured, asked once however often it occurs,
 * answers kept between runs, charged calls counted, and an operation that failed for good left alone.
 */
class LiveSession {
    #settings;
    #asked = new Map();
    #given = new Map();
    #down;
    #charged = 0;
    /** Charged questions are admitted one after the other, so that the budget goes to the first ones. */
    #turn = Promise.resolve();
    constructor(settings) {
        this.#settings = settings;
    }
    /** Charged calls made so far. */
    get charged() {
        return this.#charged;
    }
    /** Charged calls that may be made in all. */
    get budget() {
        return this.#settings.budget;
    }
    /** Why the service answers nothing any more; undefined while it does. */
    get down() {
        return this.#down;
    }
    /** The findings with spans in the text as it was given. */
    async validatePolicy(request) {
        const small = minify(request.text);
        if (small.text.length > longestPolicy)
            return tooLarge(small.text.length);
        const key = [small.text, request.policyType, request.resourceType ?? ''];
        const answer = await this.#ask('ValidatePolicy', key, isFindings, () => this.#settings.service.validatePolicy({ ...request, text: small.text }));
        if (answer.kind === 'refused')
            return answer;
        return { kind: 'answered', value: small.restore(answer.value) };
    }
    async checkNoNewAccess(request) {
        const base = minify(request.base).text;
        const head = minify(request.head).text;
        const longest = Math.max(base.length, head.length);
        if (longest > longestPolicy)
            return tooLarge(longest);
        return this.#ask('CheckNoNewAccess', [base, head, request.policyType], isCheck, () => this.#settings.service.checkNoNewAccess({ ...request, base, head }));
    }
    /** Any number of actions and resources, asked in batches: FAIL where one batch fails. */
    async checkAccessNotGranted(request) {
        const text = minify(request.text).text;
        if (text.length > longestPolicy)
            return tooLarge(text.length);
        let failed;
        let passed = { result: 'PASS', message: '', reasons: [] };
        for (const actions of batches(request.actions)) {
            for (const resources of batches(request.resources)) {
                const key = [text, request.policyType, ...actions, '', ...resources];
                const answer = await this.#ask('CheckAccessNotGranted', key, isCheck, () => this.#settings.service.checkAccessNotGranted({ ...request, text, actions, resources }));
                if (answer.kind === 'refused')
                    return answer;
                if (answer.value.result === 'PASS')
                    passed = answer.value;
                else
                    failed = failed === undefined ? answer.value : joined(failed, answer.value);
            }
        }
        return { kind: 'answered', value: failed ?? passed };
    }
    async checkNoPublicAccess(request) {
        const text = minify(request.text).text;
        if (text.length > longestPolicy)
            return tooLarge(text.length);
        return this.#ask('CheckNoPublicAccess', [text, request.resourceType], isCheck, () => this.#settings.service.checkNoPublicAccess({ ...request, text }));
    }
    #ask(operation, parts, isAnswer, call) {
        const key = this.#settings.digest(JSON.stringify([operation, ...parts]));
        const asked = this.#asked.get(key);
        if (asked !== undefined)
            return asked;
        const answer = this.#askAfresh(operation, key, isAnswer, call);
        this.#asked.set(key, answer);
        return answer;
    }
    async #askAfresh(operation, key, isAnswer, call) {
        const admitted = operation === 'ValidatePolicy'
            ? await this.#admit(operation, key, isAnswer)
            : await this.#inTurn(() => this.#admit(operation, key, isAnswer));
        if (admitted !== undefined)
            return admitted;
        const answer = await call();
        if (answer.kind === 'refused') {
            if (live_final.has(answer.reason))
                this.#down ??= answer;
            if (lasting.has(answer.reason) && !this.#given.has(operation))
                this.#given.set(operation, answer);
            return answer;
        }
        await this.#keep(key, answer.value);
        return answer;
    }
    /** The answer that needs no call: kept from before, or a refusal; undefined where the service is to be asked. */
    async #admit(operation, key, isAnswer) {
        const kept = await this.#kept(key);
        if (isAnswer(kept))
            return { kind: 'answered', value: kept };
        const given = this.#down ?? this.#given.get(operation);
        if (given !== undefined)
            return given;
        if (operation === 'ValidatePolicy')
            return undefined;
        if (this.#charged >= this.#settings.budget)
            return budgetSpent(this.#settings.budget);
        this.#charged += 1;
        return undefined;
    }
    #inTurn(task) {
        const result = this.#turn.then(task);
        this.#turn = result.catch(() => undefined);
        return result;
    }
    async #kept(key) {
        const { store, now } = this.#settings;
        const text = await store?.read(key).catch(() => undefined);
        if (text === undefined)
            return undefined;
        try {
            const kept = JSON.parse(text);
            if (typeof kept !== 'object' || kept === null || !('at' in kept) || !('value' in kept))
                return undefined;
            const age = now() - Number(kept.at);
            return age >= 0 && age < keptFor ? kept.value : undefined;
        }
        catch {
            return undefined;
        }
    }
    /** An answer that cannot be kept is asked for again next time: no reason to fail. */
    async #keep(key, value) {
        const { store, now } = this.#settings;
        await store?.write(key, JSON.stringify({ at: now(), value })).catch(() => undefined);
    }
}
function batches(items) {
    if (items.length === 0)
        return [[]];
    const found = [];
    for (let start = 0; start < items.length; start += accessBatch)
        found.push(items.slice(start, start + accessBatch));
    return found;
}
function joined(a, b) {
    return { ...a, reasons: [...a.reasons, ...b.reasons] };
}
function tooLarge(length) {
    return {
        kind: 'refused',
        reason: 'too-large',
        text: `the document has ${length} characters without blanks, ${longestPolicy} are taken`,
    };
}
function budgetSpent(budget) {
    return {
        kind: 'refused',
        reason: 'budget-spent',
        text: `the budget of ${budget} charged calls is spent`,
    };
}

;// CONCATENATED MODULE: ./lib/src/run/live.js



/**
 * A run's session with the service. `IAM_BASELINE_CACHE` names a folder in which answers are kept
 * between runs; a workflow can save and restore it. `IAM_BASELINE_AWS_TIMEOUT` is the time in seconds
 * after which a question with all its tries is given up, `AWS_MAX_ATTEMPTS` the number of tries.
 */
function openLive(environment, budget) {
    const folder = environment['IAM_BASELINE_CACHE'] ?? '';
    return new LiveSession({
        service: (0,access_analyzer/* accessAnalyzer */.B)({
            region: environment['AWS_REGION'] ?? environment['AWS_DEFAULT_REGION'],
            ...patience(environment),
        }),
        store: folder === '' ? undefined : folderStore(folder),
        digest: sha256,
        budget,
        now: Date.now,
    });
}
/** How long and how often an AWS service is asked, as the environment says; empty where it does not. */
function patience(environment) {
    const seconds = Number(environment['IAM_BASELINE_AWS_TIMEOUT'] ?? '');
    const attempts = Number(environment['AWS_MAX_ATTEMPTS'] ?? '');
    return {
        ...(seconds > 0 && seconds <= 3_600 ? { timeout: seconds * 1000 } : {}),
        ...(Number.isInteger(attempts) && attempts > 0 ? { maxAttempts: attempts } : {}),
    };
}


/***/ }),

/***/ 7954:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ir: () => (/* binding */ lacksTagKey),
/* harmony export */   kA: () => (/* binding */ lookUpKey),
/* harmony export */   tX: () => (/* binding */ carriesKey)
/* harmony export */ });
/* unused harmony export isAmong */
/* harmony import */ var _model_wildcard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7788);
/* harmony import */ var _former_services_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1325);


/** Accepted although no longer in the reference. */
const formerGlobalKeys = new Set([
    'aws:principalorgmasteraccountid',
    'aws:sourceowner',
    'aws:arn',
]);
/** Prefixes of keys that are no service prefixes. */
const otherPrefixes = new Set([
    'saml',
    'identitycenter',
    'identitystore',
    'catalog',
    'cognito-identity-auth',
    'cognito-identity-unauth',
]);
const tables = new WeakMap();
function tableOf(keys) {
    const known = tables.get(keys);
    if (known !== undefined)
        return known;
    const patterns = [];
    for (const [name, key] of keys) {
        if (name.includes('${'))
            patterns.push([name.replace(/\$\{[^}]*\}/g, '?*'), key]);
    }
    const table = { exact: keys, patterns };
    tables.set(keys, table);
    return table;
}
function find(keys, name) {
    const table = tableOf(keys);
    return (table.exact.get(name) ?? table.patterns.find(([pattern]) => (0,_model_wildcard_js__WEBPACK_IMPORTED_MODULE_1__/* .coversPattern */ .p)(pattern, name))?.[1]);
}
/** Looks a condition key up; `name` is lower-cased. */
function lookUpKey(name, catalogue) {
    const global = find(catalogue.globalConditionKeys, name);
    if (global !== undefined)
        return known(global.type);
    const prefix = name.slice(0, Math.max(0, name.indexOf(':')));
    if (prefix === 'aws')
        return formerGlobalKeys.has(name) ? known('String') : { kind: 'unknown-global' };
    const service = catalogue.service(prefix);
    if (service === undefined) {
        if (prefix.includes('.') || otherPrefixes.has(prefix) || _former_services_js__WEBPACK_IMPORTED_MODULE_0__/* .formerServices */ .C.has(prefix))
            return { kind: 'provider' };
        return { kind: 'unknown-service' };
    }
    const key = find(service.conditionKeys, name);
    return key === undefined ? { kind: 'unknown-in-service' } : known(key.type);
}
function known(type) {
    const multivalued = type.startsWith('ArrayOf');
    return { kind: 'known', type: multivalued ? type.slice('ArrayOf'.length) : type, multivalued };
}
/** True where one of the keys, which may have a variable part, is the key `name` (lower-cased). */
function isAmong(name, keys) {
    return keys.some((key) => {
        const lower = key.toLowerCase();
        if (lower === name)
            return true;
        return lower.includes('${') && (0,_model_wildcard_js__WEBPACK_IMPORTED_MODULE_1__/* .coversPattern */ .p)(lower.replace(/\$\{[^}]*\}/g, '?*'), name);
    });
}
const tagFamilies = /^[a-z0-9-]+:(?:resourcetag|requesttag|principaltag)\/?$/;
/** True for a tag key without its tag: `aws:ResourceTag/`, `aws:RequestTag`. */
function lacksTagKey(name, catalogue) {
    if (!tagFamilies.test(name))
        return false;
    const family = name.endsWith('/') ? name : `${name}/`;
    return lookUpKey(`${family}x`, catalogue).kind === 'known';
}
/** True where a request for the action can carry the key, by itself or by one of its resource types. */
function carriesKey(service, action, name) {
    return (isAmong(name, action.conditionKeys) ||
        action.resources.some((resource) => isAmong(name, resource.conditionKeys) ||
            isAmong(name, service.resourceTypes.get(resource.type.toLowerCase())?.conditionKeys ?? [])));
}


/***/ }),

/***/ 1325:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ formerServices)
/* harmony export */ });
/** Services that were retired and left the reference; policies that still name them are not accused. */
const formerServices = new Set(['deeplens', 'deepracer']);


/***/ }),

/***/ 2040:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ patternsMeet),
/* harmony export */   r: () => (/* binding */ hasWildcard)
/* harmony export */ });
/* harmony import */ var _model_wildcard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7788);

/** True where some text matches both patterns. Time is at most the product of the lengths. */
function patternsMeet(a, b) {
    if (!endsMeet(a, b))
        return false;
    if (!hasWildcard(a))
        return (0,_model_wildcard_js__WEBPACK_IMPORTED_MODULE_0__/* .coversPattern */ .p)(b, a);
    if (!hasWildcard(b))
        return (0,_model_wildcard_js__WEBPACK_IMPORTED_MODULE_0__/* .coversPattern */ .p)(a, b);
    const width = b.length + 1;
    let [row, next] = rowsOf(width);
    row[0] = 1;
    for (let j = 1; j < width; j += 1)
        row[j] = row[j - 1] === 1 && b.charCodeAt(j - 1) === star ? 1 : 0;
    for (let i = 0; i < a.length; i += 1) {
        const x = a.charCodeAt(i);
        next[0] = row[0] === 1 && x === star ? 1 : 0;
        for (let j = 1; j < width; j += 1) {
            const y = b.charCodeAt(j - 1);
            const many = x === star || y === star;
            const before = row[j - 1] === 1 && (many || x === y || x === question || y === question);
            next[j] = before || (many && (row[j] === 1 || next[j - 1] === 1)) ? 1 : 0;
        }
        ;
        [row, next] = [next, row];
    }
    return row[b.length] === 1;
}
const star = 42;
const question = 63;
let buffers = [new Uint8Array(256), new Uint8Array(256)];
/** Two rows to work in; every place is written before it is read. */
function rowsOf(width) {
    if (buffers[0].length < width)
        buffers = [new Uint8Array(2 * width), new Uint8Array(2 * width)];
    return [buffers[0], buffers[1]];
}
/** False where the texts before the first wildcards, or behind the last ones, differ. */
function endsMeet(a, b) {
    const head = Math.min(firstWildcard(a), firstWildcard(b));
    if (!a.startsWith(b.slice(0, head)))
        return false;
    const tail = Math.min(literalTail(a), literalTail(b));
    return a.endsWith(b.slice(b.length - tail));
}
function firstWildcard(pattern) {
    const found = pattern.search(/[*?]/);
    return found < 0 ? pattern.length : found;
}
function literalTail(pattern) {
    return pattern.length - 1 - Math.max(pattern.lastIndexOf('*'), pattern.lastIndexOf('?'));
}
function hasWildcard(text) {
    return text.includes('*') || text.includes('?');
}


/***/ })

};
