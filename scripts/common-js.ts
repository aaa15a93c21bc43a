/** Modules of Node that are plain objects and that most runs do without. */
const deferred = new Set([
  'async_hooks',
  'child_process',
  'crypto',
  'diagnostics_channel',
  'dns',
  'fs/promises',
  'http',
  'http2',
  'https',
  'net',
  'perf_hooks',
  'querystring',
  'stream/consumers',
  'tls',
  'v8',
  'worker_threads',
  'zlib',
])

/** In the bundle: a module of Node that is loaded when something of it is first asked for. */
const defer = `const deferred = (load) => new Proxy({}, {
	get: (_, name) => name === '__esModule' ? undefined : load()[name],
	has: (_, name) => name in load(),
	ownKeys: () => Reflect.ownKeys(load()),
	getOwnPropertyDescriptor: (_, name) => ({ ...Object.getOwnPropertyDescriptor(load(), name), configurable: true }),
});
`

/** How the bundler writes what only an ES module has, and the same in CommonJS. */
const steps: readonly (readonly [RegExp, string | ((match: string, name: string) => string)])[] = [
  [/^import \{ createRequire as __WEBPACK_EXTERNAL_createRequire \} from "module";\n/, defer],
  [
    /__WEBPACK_EXTERNAL_createRequire\(import\.meta\.url\)\("(?:node:)?([\w/]+)"\)/g,
    (_, name) =>
      deferred.has(name) ? `deferred(() => require("node:${name}"))` : `require("node:${name}")`,
  ],
  [/^(.*__nccwpck_require__\.ab = ).*$/m, "$1__dirname + '/';"],
  [
    /import\(("\.\/" \+ __nccwpck_require__\.u\(chunkId\))\)/,
    'Promise.resolve().then(() => require($1))',
  ],
  [/^export \{ (\w+) as action, (\w+) as cli \};$/m, 'exports.action = $1;\nexports.cli = $2;'],
]

/**
 * A file of the bundle as CommonJS, which Node reads, compiles and links without the machinery of ES modules.
 * Throws where the bundler writes something in another way than is known here.
 */
export function asCommonJs(name: string, code: string): string {
  let text = code
  const rewrite = (before: RegExp, after: string | ((match: string, name: string) => string)) => {
    const result = text.replace(before, after as string)
    if (result === text) throw new Error(`dist/main/${name} has no ${String(before)}`)
    text = result
  }
  if (name === 'index.js') for (const [before, after] of steps) rewrite(before, after)
  else rewrite(/^export const (id|ids|modules) = /gm, 'exports.$1 = ')
  if (/^(?:import|export)\b|\bimport\.meta\b/m.test(text))
    throw new Error(`dist/main/${name} still has what only an ES module can have`)
  return `'use strict';\n${text}`
}
