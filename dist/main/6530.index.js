'use strict';
exports.id = 6530;
exports.ids = [6530];
exports.modules = {

/***/ 9543:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ scopeCovers),
/* harmony export */   w: () => (/* binding */ withoutPlainlyAllowed)
/* harmony export */ });
/* harmony import */ var _emptiness_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1383);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5296);


/**
 * A statement without the actions that other statements plainly allow wherever it does: what is left
 * of it holds every request that they do not allow. undefined where nothing is left.
 */
function withoutPlainlyAllowed(terms, allows) {
    const wider = allows.filter((allow) => scopeCovers(allow, terms));
    if (wider.length === 0)
        return terms;
    if (wider.some((allow) => setCovers(allow.actions, terms.actions)))
        return undefined;
    if (terms.actions.complement)
        return terms;
    const left = terms.actions.globs.filter((glob) => !wider.some(({ actions }) => {
        if (actions.complement)
            return false;
        const plain = glob.literal !== undefined && actions.literals.has(glob.literal);
        // Every action pattern is read without regard to case.
        return plain || actions.rest.some((other) => (0,_emptiness_js__WEBPACK_IMPORTED_MODULE_0__/* .plainlyCovers */ .qO)(other, glob));
    }));
    if (left.length === 0)
        return undefined;
    if (left.length === terms.actions.globs.length)
        return terms;
    return { ...terms, actions: (0,_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .globSet */ .xk)(left, false) };
}
/** True where the resources, principals, conditions and guards of `outer` plainly take in those of `inner`. */
function scopeCovers(outer, inner) {
    return (outer.guards.every(({ id, positive }) => inner.guards.some((known) => known.id === id && known.positive === positive)) &&
        outer.conditions.every((claim) => inner.conditions.some((known) => isSame(claim, known))) &&
        setCovers(outer.resources, inner.resources) &&
        setCovers(outer.principals, inner.principals));
}
const isSame = (a, b) => a.id === b.id && a.quantity === b.quantity && a.absent === b.absent;
function setCovers(outer, inner) {
    if (outer === inner)
        return true;
    if (!outer.complement &&
        outer.rest.some((glob) => glob.isPrefix && glob.prefix === '' && glob.guards.length === 0))
        return true;
    if (outer.complement !== inner.complement)
        return false;
    // Of two complements the one that leaves out less is the larger.
    const [larger, smaller] = outer.complement ? [inner, outer] : [outer, inner];
    return smaller.globs.every((glob) => larger.globs.some((other) => (0,_emptiness_js__WEBPACK_IMPORTED_MODULE_0__/* .plainlyCovers */ .qO)(other, glob)));
}


/***/ }),

/***/ 7212:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Re: () => (/* binding */ subtract),
/* harmony export */   gn: () => (/* binding */ cubesOf),
/* harmony export */   vu: () => (/* binding */ active),
/* harmony export */   xW: () => (/* binding */ everyRequest),
/* harmony export */   y$: () => (/* binding */ intersect)
/* harmony export */ });
/* harmony import */ var _condition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4108);
/* harmony import */ var _emptiness_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1383);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1351);
/* harmony import */ var _glob_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4134);
/* harmony import */ var _guards_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3279);
/* harmony import */ var _principal_link_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9828);
/* harmony import */ var _satisfy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5260);







/** Every request. */
const everyRequest = {
    actions: _emptiness_js__WEBPACK_IMPORTED_MODULE_1__/* .anyText */ .Ae,
    resources: _emptiness_js__WEBPACK_IMPORTED_MODULE_1__/* .anyText */ .Ae,
    principals: _emptiness_js__WEBPACK_IMPORTED_MODULE_1__/* .anyText */ .Ae,
    conditions: [],
    guards: [],
};
/** What of `cell` lies in `set`; the cell itself, unchanged, where all of it plainly does. */
function within(cell, set, guards) {
    if (set.complement)
        return outsideUnion(cell, set, guards);
    const literal = cell.all.find((glob) => glob.literal !== undefined && !glob.fold);
    const lookedUp = literal ?? cell.all.find((glob) => glob.literal !== undefined);
    if (lookedUp?.literal !== undefined) {
        // Literals of the set count only where both sides compare alike.
        const alike = set.globs[0]?.fold === lookedUp.fold;
        if (alike && set.literals.has(lookedUp.literal))
            return [{ cell, guards: [] }];
    }
    const shares = [];
    const candidates = lookedUp !== undefined && set.globs[0]?.fold === lookedUp.fold ? set.rest : set.globs;
    for (const glob of (0,_glob_index_js__WEBPACK_IMPORTED_MODULE_3__/* .beginningLike */ .l)(candidates, cell.all)) {
        const unbounded = glob.isPrefix && glob.prefix === '' && glob.guards.length === 0;
        if (unbounded || cell.all.some((other) => (0,_emptiness_js__WEBPACK_IMPORTED_MODULE_1__/* .plainlyCovers */ .qO)(glob, other)))
            return [{ cell, guards: [] }];
        if (cell.all.some((other) => (0,_emptiness_js__WEBPACK_IMPORTED_MODULE_1__/* .plainlyDisjoint */ .Qf)(glob, other)))
            continue;
        const all = [...cell.all.filter((other) => !(0,_emptiness_js__WEBPACK_IMPORTED_MODULE_1__/* .plainlyCovers */ .qO)(other, glob)), glob];
        const share = { all, none: cell.none };
        const assumed = (0,_guards_js__WEBPACK_IMPORTED_MODULE_6__/* .assumeAll */ .a9)(guards, glob.guards.map((id) => (0,_guards_js__WEBPACK_IMPORTED_MODULE_6__/* .guardLiteral */ .jP)(id, true)));
        if (assumed === undefined || (0,_emptiness_js__WEBPACK_IMPORTED_MODULE_1__/* .isEmpty */ .Im)(active(share, assumed)))
            continue;
        shares.push({ cell: share, guards: glob.guards });
    }
    return shares;
}
function outsideUnion(cell, set, guards) {
    const lookedUp = cell.all.find((glob) => glob.literal !== undefined);
    const text = lookedUp?.literal;
    const simple = text !== undefined && cell.all.length === 1 && set.globs[0]?.fold === lookedUp?.fold;
    if (simple && set.literals.has(text))
        return [];
    const candidates = simple ? set.rest : set.globs;
    const relevant = (0,_glob_index_js__WEBPACK_IMPORTED_MODULE_3__/* .beginningLike */ .l)(candidates, cell.all).filter((glob) => !cell.all.some((other) => (0,_emptiness_js__WEBPACK_IMPORTED_MODULE_1__/* .plainlyDisjoint */ .Qf)(glob, other)));
    if (relevant.length === 0)
        return [{ cell, guards: [] }];
    const rest = { all: cell.all, none: [...cell.none, ...relevant] };
    return (0,_emptiness_js__WEBPACK_IMPORTED_MODULE_1__/* .isEmpty */ .Im)(active(rest, guards)) ? [] : [{ cell: rest, guards: [] }];
}
/** The cell without the exclusions that are there only under conditions nobody assumed. */
function active(cell, guards) {
    if (cell.none.every((glob) => glob.guards.length === 0))
        return cell;
    return { all: cell.all, none: cell.none.filter((glob) => (0,_guards_js__WEBPACK_IMPORTED_MODULE_6__/* .areAssumed */ .n9)(guards, glob.guards)) };
}
const complementOf = (set) => ({ ...set, complement: !set.complement });
/** A cube with one of its sets cut down; undefined where the guards of the cut contradict. */
function cut(cube, dimension, share) {
    if (share.cell === cube[dimension] && share.guards.length === 0)
        return cube;
    const guards = (0,_guards_js__WEBPACK_IMPORTED_MODULE_6__/* .assumeAll */ .a9)(cube.guards, share.guards.map((id) => (0,_guards_js__WEBPACK_IMPORTED_MODULE_6__/* .guardLiteral */ .jP)(id, true)));
    return guards === undefined ? undefined : { ...cube, [dimension]: share.cell, guards };
}
const dimensions = ['actions', 'resources', 'principals'];
/** What of the cube lies in the statement's sets; its effect is not looked at. */
function intersect(cube, terms) {
    const guards = (0,_guards_js__WEBPACK_IMPORTED_MODULE_6__/* .assumeAll */ .a9)(cube.guards, terms.guards);
    if (guards === undefined)
        return [];
    const conditions = joined(cube.conditions, terms.conditions);
    if (conditions !== cube.conditions && !(0,_satisfy_js__WEBPACK_IMPORTED_MODULE_5__/* .satisfiable */ .w_)(conditions, guards))
        return [];
    let cubes = [{ ...cube, conditions, guards }];
    for (const dimension of dimensions) {
        cubes = cubes.flatMap((part) => within(part[dimension], terms[dimension], part.guards).flatMap((share) => cut(part, dimension, share) ?? []));
    }
    return conditions.length === 0 ? cubes : cubes.filter(isAsked);
}
/** False where it is proven that nobody asks: principal and condition speak of different ones. */
const isAsked = ({ principals, conditions }) => (0,_principal_link_js__WEBPACK_IMPORTED_MODULE_4__/* .hasPrincipal */ .hD)(principals, conditions);
function joined(a, b) {
    if (b.length === 0)
        return a;
    const fresh = b.filter((literal) => !a.some((known) => known.id === literal.id && known.quantity === literal.quantity));
    return fresh.length === 0 ? a : [...a, ...fresh];
}
/**
 * The cube without the statement's requests, as cubes. What cannot be decided stays in: the result
 * is never too small.
 */
function subtract(cube, terms) {
    if (mayMiss(cube, terms))
        return [cube];
    const rest = [];
    let inside = [cube];
    for (const dimension of dimensions) {
        const next = [];
        for (const part of inside) {
            const shares = within(part[dimension], terms[dimension], part.guards);
            const whole = shares.length === 1 && shares[0]?.cell === part[dimension];
            if (!whole)
                for (const share of within(part[dimension], complementOf(terms[dimension]), part.guards)) {
                    const outside = cut(part, dimension, share);
                    if (outside !== undefined)
                        rest.push(outside);
                }
            for (const share of shares) {
                const piece = cut(part, dimension, share);
                if (piece !== undefined)
                    next.push(piece);
            }
        }
        if (next.length === 0)
            return inside.length === 1 && inside[0] === cube ? [cube] : rest;
        inside = next;
    }
    for (const part of inside)
        rest.push(...outsideConditions(part, terms.conditions, terms.guards));
    return rest.filter(isAsked);
}
/** True where the statement plainly takes nothing from the cube. */
function mayMiss(cube, terms) {
    const [only] = cube.actions.all;
    if (!terms.actions.complement &&
        only?.literal !== undefined &&
        !terms.actions.literals.has(only.literal)) {
        const text = only.literal;
        if (!terms.actions.rest.some((glob) => glob.hasLetters || (0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesText */ .Fm)(glob, text)))
            return true;
    }
    return (0,_guards_js__WEBPACK_IMPORTED_MODULE_6__/* .assumeAll */ .a9)(cube.guards, terms.guards) === undefined;
}
function outsideConditions(cube, conditions, guards) {
    const rest = [];
    let held = cube.conditions;
    for (const literal of conditions) {
        if (held.some((known) => known.id === literal.id && known.quantity === literal.quantity))
            continue;
        const opposite = [...held, (0,_condition_js__WEBPACK_IMPORTED_MODULE_0__/* .negated */ .vR)(literal)];
        if ((0,_satisfy_js__WEBPACK_IMPORTED_MODULE_5__/* .satisfiable */ .w_)(opposite, cube.guards))
            rest.push({ ...cube, conditions: opposite });
        held = [...held, literal];
        if (!(0,_satisfy_js__WEBPACK_IMPORTED_MODULE_5__/* .satisfiable */ .w_)(held, cube.guards))
            return rest;
    }
    // Guards come last: what a condition leaves is left whatever is assumed of them.
    let assumed = cube.guards;
    for (const literal of guards) {
        const other = (0,_guards_js__WEBPACK_IMPORTED_MODULE_6__/* .assume */ .Pg)(assumed, (0,_guards_js__WEBPACK_IMPORTED_MODULE_6__/* .guardLiteral */ .jP)(literal.id, !literal.positive));
        if (other !== undefined)
            rest.push({ ...cube, conditions: held, guards: other });
        const next = (0,_guards_js__WEBPACK_IMPORTED_MODULE_6__/* .assume */ .Pg)(assumed, literal);
        if (next === undefined)
            return rest;
        assumed = next;
    }
    return rest;
}
/** The cubes of a statement that are not plainly empty. */
function cubesOf(terms) {
    if (!(0,_satisfy_js__WEBPACK_IMPORTED_MODULE_5__/* .satisfiable */ .w_)(terms.conditions, terms.guards))
        return [];
    return intersect(everyRequest, terms);
}


/***/ }),

/***/ 1383:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ anyText),
/* harmony export */   Et: () => (/* binding */ sureWord),
/* harmony export */   Im: () => (/* binding */ isEmpty),
/* harmony export */   Qf: () => (/* binding */ plainlyDisjoint),
/* harmony export */   qO: () => (/* binding */ plainlyCovers)
/* harmony export */ });
/* unused harmony export searchBudget */
/* harmony import */ var _automaton_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8239);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1351);
/* harmony import */ var _letters_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6052);



const anyText = { all: [], none: [] };
/** How many product states one question may visit before it counts as undecided. */
const searchBudget = 20_000;
const automata = new Map();
const answers = new Map();
const words = new Map();
const cacheLimit = 20_000;
/** Automata weigh more than answers. */
const mostAutomata = 4_000;
function automaton(glob, reading) {
    const key = `${reading} ${glob.key}`;
    let known = automata.get(key);
    if (known === undefined) {
        if (automata.size > mostAutomata)
            automata.clear();
        known = (0,_automaton_js__WEBPACK_IMPORTED_MODULE_0__/* .automatonOf */ ._)(glob, reading);
        automata.set(key, known);
    }
    return known;
}
/** True where no text can match both: a cheap answer, false where it does not show. */
function plainlyDisjoint(a, b) {
    if (a.fold !== b.fold)
        return false;
    if (a.literal !== undefined && b.literal !== undefined)
        return a.literal !== b.literal;
    const shared = Math.min(a.prefix.length, b.prefix.length);
    if (!a.prefix.startsWith(b.prefix.slice(0, shared)))
        return true;
    if (a.literal !== undefined && !b.hasLetters)
        return !(0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesText */ .Fm)(b, a.literal);
    if (b.literal !== undefined && !a.hasLetters)
        return !(0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesText */ .Fm)(a, b.literal);
    return endsApart(a, b);
}
function endsApart(a, b) {
    for (let i = 1; i <= a.tokens.length && i <= b.tokens.length; i += 1) {
        const x = a.tokens[a.tokens.length - i] ?? -1;
        const y = b.tokens[b.tokens.length - i] ?? -1;
        if (x < 0 || y < 0 || x >= _letters_js__WEBPACK_IMPORTED_MODULE_2__/* .firstLetter */ .xY || y >= _letters_js__WEBPACK_IMPORTED_MODULE_2__/* .firstLetter */ .xY)
            return false;
        if (x !== y)
            return true;
    }
    return false;
}
/** True where every text of `inner` surely matches `outer`: a cheap answer, false where it does not show. */
function plainlyCovers(outer, inner) {
    if (outer.key === inner.key)
        return true;
    if (outer.guards.length > 0)
        return false;
    if (outer.isPrefix && outer.prefix === '')
        return true;
    if (inner.fold && !outer.fold)
        return false;
    if (inner.literal !== undefined && !outer.hasLetters)
        return (0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesText */ .Fm)(outer, inner.literal);
    if (inner.fold !== outer.fold)
        return false;
    return outer.isPrefix && inner.prefix.startsWith(outer.prefix);
}
/** True where it is proven that no text, whatever the letters stand for, lies in the cell. */
function isEmpty(cell) {
    const quick = quickly(cell);
    if (quick !== undefined)
        return quick;
    const key = `${keysOf(cell.all)}!${keysOf(cell.none)}`;
    const known = answers.get(key);
    if (known !== undefined)
        return known;
    if (answers.size > cacheLimit * 5)
        answers.clear();
    const answer = proveEmpty(cell);
    answers.set(key, answer);
    return answer;
}
const keysOf = (globs) => globs.length === 1
    ? (globs[0]?.key ?? '')
    : globs
        .map((glob) => `${glob.key.length}:${glob.key}`)
        .sort()
        .join('');
function quickly({ all, none }) {
    if (all.length === 0) {
        if (none.length === 0)
            return false;
        return none.some((glob) => glob.isPrefix && glob.prefix === '') ? true : undefined;
    }
    for (const glob of all)
        if (none.some((other) => plainlyCovers(other, glob)))
            return true;
    if (all.length > 1) {
        for (let i = 0; i < all.length; i += 1)
            for (let j = i + 1; j < all.length; j += 1) {
                const [a, b] = [all[i], all[j]];
                if (a !== undefined && b !== undefined && plainlyDisjoint(a, b))
                    return true;
            }
    }
    const only = all[0];
    if (all.length !== 1 || only === undefined)
        return undefined;
    if (none.length === 0)
        return false;
    if (only.literal !== undefined && none.every((glob) => !glob.hasLetters))
        return !only.fold || none.every((glob) => glob.fold) ? false : undefined;
    // Infinitely many texts, and only single ones taken away.
    if (only.isPrefix && none.every((glob) => glob.literal !== undefined))
        return false;
    return undefined;
}
function proveEmpty(cell) {
    const leads = cell.all.filter((glob) => glob.hasLetters);
    if (leads.length === 0)
        return search(cell, undefined, 'sure', 'sure') === 'empty';
    return leads.some((lead) => search(cell, lead, 'possible', 'sure') === 'empty');
}
/** A word that lies in the cell whatever its letters stand for; undefined where none was found. */
function sureWord(cell) {
    const key = `${keysOf(cell.all)}!${keysOf(cell.none)}`;
    if (words.has(key))
        return words.get(key);
    if (words.size > cacheLimit)
        words.clear();
    const word = searchSureWord(cell);
    words.set(key, word);
    return word;
}
function searchSureWord(cell) {
    const lettered = [...cell.all, ...cell.none].some((glob) => glob.hasLetters);
    const found = search(cell, undefined, 'sure', lettered ? 'possible-text' : 'sure');
    return typeof found === 'string' ? undefined : found;
}
/**
 * Breadth-first search of the product of the automata for the shortest word. With a `lead` the word
 * is written in the letters of that pattern alone.
 */
function search(cell, lead, allReading, noneReading) {
    const all = cell.all.map((glob) => automaton(glob, glob === lead ? 'own' : allReading));
    const none = cell.none
        .filter((glob) => cell.all.every((other) => !plainlyDisjoint(glob, other)))
        .map((glob) => automaton(glob, noneReading));
    const machines = [...all, ...none];
    const other = otherCode(cell);
    const letters = lead === undefined && noneReading === 'sure' ? 'none' : 'all';
    const start = {
        states: machines.map((machine) => machine.start),
        from: undefined,
        code: 0,
    };
    const seen = new Set([start.states.join()]);
    let row = [start];
    while (row.length > 0) {
        const next = [];
        for (const visit of row) {
            if (isWord(visit.states, machines, all.length))
                return wordOf(visit);
            for (const code of codesAt(visit.states, machines, all.length, other, letters)) {
                const states = advance(visit.states, machines, all.length, code);
                if (states === undefined)
                    continue;
                const key = states.join();
                if (seen.has(key))
                    continue;
                if (seen.size >= searchBudget)
                    return 'spent';
                seen.add(key);
                next.push({ states, from: visit, code });
            }
        }
        row = next;
    }
    return 'empty';
}
function isWord(states, machines, wanted) {
    for (let i = 0; i < states.length; i += 1) {
        const state = states[i] ?? -1;
        const accepted = state >= 0 && machines[i]?.accepts[state] === true;
        if (accepted !== i < wanted)
            return false;
    }
    return true;
}
function advance(states, machines, wanted, code) {
    const next = [];
    for (let i = 0; i < states.length; i += 1) {
        const state = states[i] ?? -1;
        const to = state < 0 ? -1 : (machines[i]?.step(state, code) ?? -1);
        if (to < 0 && i < wanted)
            return undefined;
        next.push(to);
    }
    return next;
}
/** Codes that some automaton treats specially here, and one that stands for all the others. */
function codesAt(states, machines, wanted, other, letters) {
    const codes = new Set([other]);
    for (let i = 0; i < states.length; i += 1) {
        const state = states[i] ?? -1;
        if (state < 0)
            continue;
        for (const code of machines[i]?.specials[state] ?? []) {
            if (code < _letters_js__WEBPACK_IMPORTED_MODULE_2__/* .firstLetter */ .xY)
                codes.add(code);
            // A word's letters come from the patterns it has to match, and stand for one text each.
            else if (letters === 'all' && i < wanted) {
                if (machines[i]?.reading === 'own' || (0,_letters_js__WEBPACK_IMPORTED_MODULE_2__/* .letterOf */ .UB)(code)?.many === false)
                    codes.add(code);
            }
        }
    }
    return codes;
}
/** A code unit that no pattern of the cell mentions. */
function otherCode(cell) {
    const used = new Set();
    for (const glob of [...cell.all, ...cell.none])
        for (const token of glob.tokens) {
            used.add(token);
            if (glob.fold && token >= 97 && token <= 122)
                used.add(token - 32);
        }
    for (const candidate of 'xyzqwkjvbnmpolitrewasdfghucXYZQWKJVBNMPOLITREWASDFGHUC0123456789')
        if (!used.has(candidate.charCodeAt(0)))
            return candidate.charCodeAt(0);
    let code = 0x4e00;
    while (used.has(code))
        code += 1;
    return code;
}
function wordOf(visit) {
    const codes = [];
    for (let at = visit; at.from !== undefined; at = at.from)
        codes.push(at.code);
    return codes.reverse();
}


/***/ }),

/***/ 4134:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ beginningLike)
/* harmony export */ });
/* harmony import */ var _model_multimap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4347);

/** Lists shorter than this are looked through faster than an index of them is built. */
const indexedFrom = 12;
const indexes = new WeakMap();
/**
 * Those of `globs`, in their order, whose beginning agrees with the longest one of `others`: the
 * rest share no text with it. A cheap sieve, which lets through what the index cannot tell.
 */
function beginningLike(globs, others) {
    if (globs.length < indexedFrom)
        return globs;
    let longest;
    for (const other of others)
        if (longest === undefined || other.prefix.length > longest.prefix.length)
            longest = other;
    if (longest === undefined || longest.prefix === '')
        return globs;
    let index = indexes.get(globs);
    if (index === undefined) {
        index = indexOf(globs);
        indexes.set(globs, index);
    }
    if (index.fold !== longest.fold)
        return globs;
    const places = placesLike(index, longest.prefix);
    if (places.length === globs.length)
        return globs;
    return places.sort((a, b) => a - b).flatMap((place) => globs[place] ?? []);
}
function indexOf(globs) {
    const atPrefix = new Map();
    for (const [place, glob] of globs.entries()) {
        (0,_model_multimap_js__WEBPACK_IMPORTED_MODULE_0__/* .addTo */ .D)(atPrefix, glob.prefix, place);
    }
    const prefixes = [...atPrefix.keys()].sort();
    const [first] = globs;
    return {
        fold: globs.every((glob) => glob.fold === first?.fold) ? first?.fold : undefined,
        prefixes,
        places: prefixes.map((prefix) => atPrefix.get(prefix) ?? []),
        atPrefix,
        lengths: [...new Set(prefixes.map((prefix) => prefix.length))].sort((a, b) => a - b),
    };
}
/** Patterns that begin with a beginning of `prefix`, and those that begin with all of it. */
function placesLike(index, prefix) {
    const places = [];
    for (const length of index.lengths) {
        if (length >= prefix.length)
            break;
        places.push(...(index.atPrefix.get(prefix.slice(0, length)) ?? []));
    }
    let low = 0;
    let high = index.prefixes.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((index.prefixes[middle] ?? '') < prefix)
            low = middle + 1;
        else
            high = middle;
    }
    for (; index.prefixes[low]?.startsWith(prefix) === true; low += 1)
        places.push(...(index.places[low] ?? []));
    return places;
}


/***/ }),

/***/ 9828:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $K: () => (/* binding */ principalArnKey),
/* harmony export */   cT: () => (/* binding */ asksForPrincipal),
/* harmony export */   hD: () => (/* binding */ hasPrincipal),
/* harmony export */   tq: () => (/* binding */ wantedPrincipals)
/* harmony export */ });
/* harmony import */ var _condition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4108);
/* harmony import */ var _emptiness_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1383);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1351);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2084);




/** The key whose value is the ARN of the role or user that asks. */
const principalArnKey = 'aws:principalarn';
/**
 * False where it is proven that no principal of the cell has an ARN as the claims on aws:PrincipalArn
 * want it: key and principal of a request are the same role or user. Sessions that a policy names by
 * their own ARN are left alone, for their key is the ARN of their role.
 */
function hasPrincipal(principals, conditions) {
    for (const claim of conditions)
        if (claim.key === principalArnKey && !claim.several && !fits(principals, claim))
            return false;
    return true;
}
function fits({ all, none }, { quantity, absent, values }) {
    if (values.domain !== 'text' || values.globs.length === 0)
        return true;
    if (values.globs.some((glob) => glob.guards.length > 0) || all.some(namesSession))
        return true;
    const arns = values.globs.map(principalGlob);
    const isIn = (quantity === 'some') !== values.complement;
    const isOne = all.some((glob) => glob.literal?.startsWith('AWS:arn:') === true);
    if (isIn && (isOne || !absent))
        return arns.some((glob) => !(0,_emptiness_js__WEBPACK_IMPORTED_MODULE_1__/* .isEmpty */ .Im)({ all: [...all, glob], none }));
    return isIn || !isOne || !(0,_emptiness_js__WEBPACK_IMPORTED_MODULE_1__/* .isEmpty */ .Im)({ all, none: [...none, ...arns] });
}
const namesSession = (glob) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .displayOfGlob */ .iv)(glob).includes(':sts:');
const known = new WeakMap();
/** The principals whose ARN matches a pattern. */
function principalGlob(glob) {
    const before = known.get(glob);
    if (before !== undefined)
        return before;
    const made = (0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .globOfTokens */ .mU)([...(0,_request_js__WEBPACK_IMPORTED_MODULE_3__/* .codesOf */ .MZ)(glob.fold ? 'aws:' : 'AWS:'), ...glob.tokens], glob.fold);
    known.set(glob, made);
    return made;
}
/** The principals that a claim on aws:PrincipalArn wants; none where it keeps some off, or is about another key. */
function wantedPrincipals({ key, quantity, values }) {
    const isIn = values.domain === 'text' && (quantity === 'some') !== values.complement;
    return key === principalArnKey && isIn ? values.globs.map(principalGlob) : [];
}
/** True where some condition asks for the ARN of who asks. */
function asksForPrincipal(statements) {
    return statements.some(({ conditions }) => conditions.some((clause) => (0,_condition_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(clause) === principalArnKey));
}


/***/ }),

/***/ 5260:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BT: () => (/* binding */ contextFor),
/* harmony export */   w_: () => (/* binding */ satisfiable)
/* harmony export */ });
/* unused harmony export plainWord */
/* harmony import */ var _model_multimap_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4347);
/* harmony import */ var _emptiness_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1383);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1351);
/* harmony import */ var _guards_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3279);
/* harmony import */ var _intervals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5987);





/** Combinations of values that one question may try. */
const combinationLimit = 512;
/** False only where it is proven that no context satisfies all claims together. */
function satisfiable(literals, guards) {
    if (literals.length === 0)
        return true;
    for (const group of byKey(literals))
        if (!keySatisfiable(group, guards))
            return false;
    return true;
}
function byKey(literals) {
    if (literals.length === 1)
        return [literals];
    const groups = new Map();
    for (const literal of literals) {
        (0,_model_multimap_js__WEBPACK_IMPORTED_MODULE_3__/* .addTo */ .D)(groups, literal.key, literal);
    }
    return [...groups.values()];
}
const contradict = (a, b) => a.id === b.id && a.quantity !== b.quantity;
function keySatisfiable(group, guards) {
    if (group.some((literal) => group.some((other) => contradict(literal, other))))
        return false;
    if (group.every((literal) => literal.values.domain === 'opaque' || literal.absent))
        return true;
    return texts(group, guards).kind !== 'none' && ranges(group).kind !== 'none';
}
function texts(group, guards) {
    const claims = group.flatMap((literal) => literal.values.domain === 'text' && !isVacuous(literal.quantity, literal.values)
        ? [{ quantity: literal.quantity, values: literal.values, several: literal.several }]
        : []);
    if (claims.length === 0)
        return { kind: 'any' };
    const somes = claims.filter((claim) => claim.quantity === 'some').map((claim) => claim.values);
    const nones = claims.filter((claim) => claim.quantity === 'none').map((claim) => claim.values);
    const kept = cellOf(nones, guards);
    const isBoolean = booleanKeys.has(group[0]?.key ?? '');
    const base = isBoolean ? { ...kept, unions: [...kept.unions, booleans] } : kept;
    if (claims.some((claim) => claim.several)) {
        // Each wanted value may be another one; all of them keep off the unwanted.
        const cells = [];
        for (const wanted of somes) {
            const found = firstCell(base.cell, [...base.unions, positives(wanted)], negatives(wanted), guards);
            if (found === undefined)
                return { kind: 'none' };
            cells.push(found);
        }
        if (cells.length > 0)
            return { kind: 'cells', cells };
        const found = firstCell(base.cell, base.unions, [], guards);
        return found === undefined ? { kind: 'none' } : { kind: 'cells', cells: [found] };
    }
    const unions = [...base.unions, ...somes.map(positives)];
    const found = firstCell(base.cell, unions, somes.flatMap(negatives), guards);
    return found === undefined ? { kind: 'none' } : { kind: 'cells', cells: [found] };
}
/** `none` of no patterns: it says that the key is there, and nothing of its values. */
const isVacuous = (quantity, values) => quantity === 'none' && !values.complement && values.globs.length === 0;
/** Global keys that AWS fills with `true` or `false` and nothing else. */
const booleanKeys = new Set([
    'aws:multifactorauthpresent',
    'aws:principalisawsservice',
    'aws:securetransport',
    'aws:viaawsservice',
]);
const booleans = ['true', 'false'].map((text) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .globOfText */ .TZ)(text, { wild: 'exact', fold: true, arn: false, variables: false }));
/** The patterns of which one must match; undefined where none must. */
const positives = (values) => values.complement ? undefined : values.globs;
const negatives = (values) => (values.complement ? values.globs : []);
/** What `none` claims leave: patterns to keep off, and unions to stay in. */
function cellOf(nones, guards) {
    const none = [];
    const unions = [];
    for (const unwanted of nones) {
        if (unwanted.complement)
            unions.push(unwanted.globs);
        else
            none.push(...unwanted.globs);
    }
    return {
        cell: { all: [], none: none.filter((glob) => (0,_guards_js__WEBPACK_IMPORTED_MODULE_4__/* .areAssumed */ .n9)(guards, glob.guards)) },
        unions,
    };
}
/** The first combination of one pattern a union that is not proven empty; undefined where all are. */
function firstCell(base, unions, more, guards) {
    const start = {
        all: base.all,
        none: [...base.none, ...more.filter((glob) => (0,_guards_js__WEBPACK_IMPORTED_MODULE_4__/* .areAssumed */ .n9)(guards, glob.guards))],
    };
    let tried = 0;
    const visit = (cell, rest) => {
        const [union, ...others] = rest;
        if (rest.length === 0)
            return (0,_emptiness_js__WEBPACK_IMPORTED_MODULE_0__/* .isEmpty */ .Im)(cell) ? undefined : cell;
        if (union === undefined)
            return visit(cell, others);
        for (const glob of union) {
            tried += 1;
            const next = { all: [...cell.all, glob], none: cell.none };
            if (tried > combinationLimit)
                return next;
            if ((0,_emptiness_js__WEBPACK_IMPORTED_MODULE_0__/* .isEmpty */ .Im)(next))
                continue;
            const found = visit(next, others);
            if (found !== undefined)
                return found;
        }
        return undefined;
    };
    return visit(start, unions);
}
/** Numbers, times and addresses; claims of different domains on one key are not played against each other. */
function ranges(group) {
    let choice = { kind: 'any' };
    for (const domain of ['number', 'date', 'address']) {
        const wanted = [];
        const unwanted = [];
        let several = false;
        for (const { values, quantity, several: list } of group) {
            if (values.domain !== domain)
                continue;
            several ||= list;
            if (quantity === 'some')
                wanted.push(values.ranges);
            else
                unwanted.push(...values.ranges);
        }
        if (wanted.length === 0 && unwanted.length === 0)
            continue;
        const whole = (0,_intervals_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutAll */ .O$)([domain === 'address' ? _intervals_js__WEBPACK_IMPORTED_MODULE_2__/* .everyAddress */ ._C : _intervals_js__WEBPACK_IMPORTED_MODULE_2__/* .everyNumber */ .vp], unwanted);
        const sets = several
            ? wanted.map((ranges) => (0,_intervals_js__WEBPACK_IMPORTED_MODULE_2__/* .overlapAll */ .B5)(whole, ranges))
            : [wanted.reduce(_intervals_js__WEBPACK_IMPORTED_MODULE_2__/* .overlapAll */ .B5, whole)];
        if (sets.length === 0)
            sets.push(whole);
        if (sets.some((set) => set.length === 0))
            return { kind: 'none' };
        choice = { kind: 'points', domain, points: sets.flatMap((set) => set.slice(0, 1).map(inside)) };
    }
    return choice;
}
function inside({ low, high, lowOpen, highOpen }) {
    if (typeof low === 'bigint' || typeof high === 'bigint')
        return low;
    if (!lowOpen && Number.isFinite(low))
        return low;
    if (!highOpen && Number.isFinite(high))
        return high;
    if (Number.isFinite(low) && Number.isFinite(high))
        return (low + high) / 2;
    if (Number.isFinite(low))
        return low + 1;
    return Number.isFinite(high) ? high - 1 : 0;
}
/**
 * A context that should satisfy all claims, to be confirmed by evaluation; undefined where none was
 * found or some claim cannot be looked into.
 */
function contextFor(literals, guards, textOfWord) {
    const context = new Map();
    for (const group of byKey(literals)) {
        const key = group[0]?.key ?? '';
        if (group.some((literal) => literal.values.domain === 'opaque'))
            return undefined;
        if (group.every((literal) => literal.absent))
            continue;
        const values = [];
        for (const choice of [texts(group, guards), ranges(group)]) {
            if (choice.kind === 'none')
                return undefined;
            if (choice.kind === 'cells') {
                for (const cell of choice.cells) {
                    const text = textOfWord(cell);
                    if (text === undefined)
                        return undefined;
                    values.push(text);
                }
            }
            else if (choice.kind === 'points')
                values.push(...choice.points.map((point) => pointText(point, choice.domain)));
        }
        if (values.length === 0)
            values.push('x');
        context.set(key, values);
    }
    return context;
}
function pointText(point, domain) {
    if (typeof point === 'bigint')
        return (0,_intervals_js__WEBPACK_IMPORTED_MODULE_2__/* .addressText */ .GI)(point);
    return domain === 'date' ? new Date(point).toISOString() : String(point);
}
/** A sure word of the cell as text where it holds no letters. */
function plainWord(cell) {
    const word = sureWord(cell);
    return word === undefined ? undefined : String.fromCodePoint(...word.slice(0, 4096));
}


/***/ })

};
