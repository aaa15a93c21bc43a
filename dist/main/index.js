'use strict';
const deferred = (load) => new Proxy(() => {}, {
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
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ (function (module) {

module.exports = require("node:assert");

/***/ }),

/***/ 181:
/***/ (function (module) {

module.exports = require("node:buffer");

/***/ }),

/***/ 5317:
/***/ (function (module) {

module.exports = deferred(() => require("node:child_process"));

/***/ }),

/***/ 6982:
/***/ (function (module) {

module.exports = deferred(() => require("node:crypto"));

/***/ }),

/***/ 4434:
/***/ (function (module) {

module.exports = require("node:events");

/***/ }),

/***/ 9896:
/***/ (function (module) {

module.exports = require("node:fs");

/***/ }),

/***/ 8611:
/***/ (function (module) {

module.exports = deferred(() => require("node:http"));

/***/ }),

/***/ 5692:
/***/ (function (module) {

module.exports = deferred(() => require("node:https"));

/***/ }),

/***/ 9278:
/***/ (function (module) {

module.exports = deferred(() => require("node:net"));

/***/ }),

/***/ 4589:
/***/ (function (module) {

module.exports = require("node:assert");

/***/ }),

/***/ 6698:
/***/ (function (module) {

module.exports = deferred(() => require("node:async_hooks"));

/***/ }),

/***/ 4573:
/***/ (function (module) {

module.exports = require("node:buffer");

/***/ }),

/***/ 1421:
/***/ (function (module) {

module.exports = deferred(() => require("node:child_process"));

/***/ }),

/***/ 7540:
/***/ (function (module) {

module.exports = require("node:console");

/***/ }),

/***/ 7598:
/***/ (function (module) {

module.exports = deferred(() => require("node:crypto"));

/***/ }),

/***/ 3053:
/***/ (function (module) {

module.exports = deferred(() => require("node:diagnostics_channel"));

/***/ }),

/***/ 610:
/***/ (function (module) {

module.exports = deferred(() => require("node:dns"));

/***/ }),

/***/ 8474:
/***/ (function (module) {

module.exports = require("node:events");

/***/ }),

/***/ 3024:
/***/ (function (module) {

module.exports = require("node:fs");

/***/ }),

/***/ 1455:
/***/ (function (module) {

module.exports = deferred(() => require("node:fs/promises"));

/***/ }),

/***/ 7067:
/***/ (function (module) {

module.exports = deferred(() => require("node:http"));

/***/ }),

/***/ 2467:
/***/ (function (module) {

module.exports = deferred(() => require("node:http2"));

/***/ }),

/***/ 4708:
/***/ (function (module) {

module.exports = deferred(() => require("node:https"));

/***/ }),

/***/ 7030:
/***/ (function (module) {

module.exports = deferred(() => require("node:net"));

/***/ }),

/***/ 8161:
/***/ (function (module) {

module.exports = require("node:os");

/***/ }),

/***/ 6760:
/***/ (function (module) {

module.exports = require("node:path");

/***/ }),

/***/ 643:
/***/ (function (module) {

module.exports = deferred(() => require("node:perf_hooks"));

/***/ }),

/***/ 1708:
/***/ (function (module) {

module.exports = require("node:process");

/***/ }),

/***/ 1792:
/***/ (function (module) {

module.exports = deferred(() => require("node:querystring"));

/***/ }),

/***/ 7075:
/***/ (function (module) {

module.exports = require("node:stream");

/***/ }),

/***/ 1692:
/***/ (function (module) {

module.exports = deferred(() => require("node:tls"));

/***/ }),

/***/ 3136:
/***/ (function (module) {

module.exports = require("node:url");

/***/ }),

/***/ 7975:
/***/ (function (module) {

module.exports = require("node:util");

/***/ }),

/***/ 3429:
/***/ (function (module) {

module.exports = require("node:util/types");

/***/ }),

/***/ 8877:
/***/ (function (module) {

module.exports = deferred(() => require("node:v8"));

/***/ }),

/***/ 714:
/***/ (function (module) {

module.exports = require("node:vm");

/***/ }),

/***/ 5919:
/***/ (function (module) {

module.exports = deferred(() => require("node:worker_threads"));

/***/ }),

/***/ 8522:
/***/ (function (module) {

module.exports = deferred(() => require("node:zlib"));

/***/ }),

/***/ 857:
/***/ (function (module) {

module.exports = require("node:os");

/***/ }),

/***/ 6928:
/***/ (function (module) {

module.exports = require("node:path");

/***/ }),

/***/ 932:
/***/ (function (module) {

module.exports = require("node:process");

/***/ }),

/***/ 3193:
/***/ (function (module) {

module.exports = require("node:string_decoder");

/***/ }),

/***/ 3557:
/***/ (function (module) {

module.exports = require("node:timers");

/***/ }),

/***/ 4756:
/***/ (function (module) {

module.exports = deferred(() => require("node:tls"));

/***/ }),

/***/ 9023:
/***/ (function (module) {

module.exports = require("node:util");

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
__nccwpck_require__.later = later;
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + '/';
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = Promise.resolve().then(() => require("./" + __nccwpck_require__.u(chunkId))).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ action),
/* harmony export */   x: () => (/* binding */ cli)
/* harmony export */ });
/** The one bundle's exports; each entry loads only what it needs. `entry` is the path of the entry file, beside which `../data` lies. */
async function cli(entry) {
    const { runCli } = await Promise.all(/* import() */[__nccwpck_require__.e(8179), __nccwpck_require__.e(690)]).then(__nccwpck_require__.bind(__nccwpck_require__, 690));
    await runCli(entry);
}
async function action(entry) {
    const { runAction } = await Promise.all(/* import() */[__nccwpck_require__.e(2311), __nccwpck_require__.e(6421), __nccwpck_require__.e(9925), __nccwpck_require__.e(4475), __nccwpck_require__.e(5374), __nccwpck_require__.e(5118), __nccwpck_require__.e(7275), __nccwpck_require__.e(9248), __nccwpck_require__.e(2660), __nccwpck_require__.e(1791), __nccwpck_require__.e(6530), __nccwpck_require__.e(9045), __nccwpck_require__.e(7185), __nccwpck_require__.e(1148), __nccwpck_require__.e(2494), __nccwpck_require__.e(7771), __nccwpck_require__.e(6316), __nccwpck_require__.e(6260), __nccwpck_require__.e(9767), __nccwpck_require__.e(1409)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9780));
    await runAction(entry);
}

var __webpack_exports__action = __webpack_exports__.X;
var __webpack_exports__cli = __webpack_exports__.x;
exports.action = __webpack_exports__action;
exports.cli = __webpack_exports__cli;
