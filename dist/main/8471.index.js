'use strict';
exports.id = 8471;
exports.ids = [8471];
exports.modules = {

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


/***/ })

};
