/** Modules of Node that are plain objects and that most runs do without. */
const deferredBuiltins = new Set([
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

/** Packages that most runs import and do not use: globs, damaged YAML and configuration, calls to a service. */
const deferredPackages = ['yaml', 'p-map', 'picomatch']

/**
 * In the bundle: a module that is loaded when something of it is first asked for, its names included
 * (TypeScript's `__importStar` copies them); nothing of it runs before.
 */
const deferred = `const deferred = (load) => new Proxy(() => {}, {
	get: (_, name) => name === '__esModule' ? undefined : load()[name],
	apply: (_, self, values) => Reflect.apply(load(), self, values),
	ownKeys: () => Reflect.ownKeys(load()),
	getOwnPropertyDescriptor: (_, name) => {
		const own = Reflect.getOwnPropertyDescriptor(load(), name);
		return own && { value: load()[name], enumerable: own.enumerable, writable: true, configurable: true };
	},
});
const later = (id, chunk) => deferred(() => {
	if (!(id in __webpack_modules__)) Object.assign(__webpack_modules__, require("./" + chunk + ".index.js").modules);
	return __nccwpck_require__(id);
});
`

type Rewriting = readonly [RegExp, string | ((match: string, name: string) => string)]

/** How the bundler writes what only an ES module has in the file of the entry, and the same in CommonJS. */
const ofEntry: readonly Rewriting[] = [
  [/^import \{ createRequire as __WEBPACK_EXTERNAL_createRequire \} from "module";\n/, deferred],
  [
    /__WEBPACK_EXTERNAL_createRequire\(import\.meta\.url\)\("(?:node:)?([\w/]+)"\)/g,
    (_, name) =>
      deferredBuiltins.has(name)
        ? `deferred(() => require("node:${name}"))`
        : `require("node:${name}")`,
  ],
  [/^\/\*+\/ \/\/ expose the modules object.*$/m, '$&\n__nccwpck_require__.later = later;'],
  [/^(.*__nccwpck_require__\.ab = ).*$/m, "$1__dirname + '/';"],
  [
    /import\(("\.\/" \+ __nccwpck_require__\.u\(chunkId\))\)/,
    'Promise.resolve().then(() => require($1))',
  ],
  [/^export \{ (\w+) as action, (\w+) as cli \};$/m, 'exports.action = $1;\nexports.cli = $2;'],
]

const ofChunk: readonly Rewriting[] = [
  [/^export const (id|ids|modules) = /gm, (_, name) => `exports.${name} = `],
]

/**
 * The files of the bundle as CommonJS, which Node reads, compiles and links without the machinery of ES modules, and
 * which can load a part when it is first used. Throws where the bundler writes something in another way than is known here.
 */
export function asCommonJs(files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const loadedLater = packageImports(files)
  return new Map(
    [...files].map(([name, code]) => {
      let text = code
      for (const [before, after] of name === 'index.js' ? ofEntry : ofChunk) {
        const result = text.replace(before, after as string)
        if (result === text) throw new Error(`dist/main/${name} has no ${String(before)}`)
        text = result
      }
      for (const [before, after] of loadedLater) text = text.replaceAll(before, after)
      if (/^(?:import|export)\b|\bimport\.meta\b/m.test(text))
        throw new Error(`dist/main/${name} has what only an ES module can have`)
      return [name, `'use strict';\n${text}`] as const
    }),
  )
}

/** The imports of the deferred packages as they are written, each with what takes its place. */
function packageImports(files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const chunks = new Set<string>()
  const seen = new Set<string>()
  const written =
    /(?:\/\/ EXTERNAL MODULE: \S*node_modules\/([\w-]+)\/(?:dist\/)?index\.js\nvar \w+|var (\w+?)__WEBPACK_IMPORTED_MODULE_\d+__) = __webpack_require__\((\d+)\);/g
  for (const code of files.values())
    for (const [match, external, harmony, id = ''] of code.matchAll(written)) {
      const name = external ?? harmony?.replaceAll('_', '-') ?? ''
      if (!deferredPackages.includes(name)) continue
      const chunk = chunkOf(id, files)
      found.set(match, match.replace(`_require__(${id})`, `_require__.later(${id}, ${chunk})`))
      chunks.add(chunk)
      seen.add(name)
    }
  for (const name of deferredPackages)
    if (!seen.has(name)) throw new Error(`the bundle does not import ${name} as is known here`)
  for (const chunk of chunks)
    for (const require of ['__webpack_require__', '__nccwpck_require__'])
      for (const last of [', ', '']) found.set(`${require}.e(${chunk})${last}`, '')
  return found
}

/** The file that has a module: its number is a hash of its own, which is shorter or longer than the module's at times. */
function chunkOf(id: string, files: ReadonlyMap<string, string>): string {
  for (const [name, code] of files)
    if (name !== 'index.js' && code.includes(`\n/***/ ${id}:`))
      return name.slice(0, name.indexOf('.'))
  throw new Error(`module ${id} has no file of its own`)
}
