'use strict';
exports.id = 9248;
exports.ids = [9248];
exports.modules = {

/***/ 403:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EW: () => (/* binding */ isWide),
/* harmony export */   rl: () => (/* binding */ hasWildcard),
/* harmony export */   z5: () => (/* binding */ serviceOf)
/* harmony export */ });
const hasWildcard = (action) => action.includes('*') || action.includes('?');
/** The part before the colon. */
const serviceOf = (action) => {
    const colon = action.indexOf(':');
    return colon < 0 ? action : action.slice(0, colon);
};
/** `s3:*` and its kind. */
const isWide = (action) => /:\*+$/.test(action);


/***/ }),

/***/ 9862:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YZ: () => (/* binding */ profilesIn),
/* harmony export */   fV: () => (/* binding */ compileRecognition)
/* harmony export */ });
/* unused harmony export nothingKnown */
/* harmony import */ var _model_multimap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4347);
/* harmony import */ var _action_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(403);


/** Where nothing is known, everything is rare. */
const nothingKnown = {
    specificityOf: () => 1,
    costOf: () => 4,
    serviceCostOf: () => 3,
    ordinary: [],
};
/** Fewer actions that are vendors', too, explain no list. */
const leastOrdinary = 4;
const rounded = (value) => Math.round(value * 100) / 100;
/** Works out what recognition compares with. */
function compileRecognition(profiles, background = nothingKnown) {
    const parts = profiles.flatMap((profile) => profile.parts);
    const tokens = [...new Set(parts.flatMap((part) => part.actions))].sort();
    const tokenOf = new Map(tokens.map((token, place) => [token, place]));
    const numbersOf = (actions) => actions.map((action) => tokenOf.get(action) ?? 0).sort((a, b) => a - b);
    const own = profiles.map((profile) => unique(profile.parts.flatMap((part) => numbersOf(part.actions))));
    const products = new Set(profiles.map((profile) => profile.product)).size;
    const weights = Float64Array.from(productCounts(profiles, own, tokens.length), (count) => Math.log(1 + products / count));
    const weightOf = (actions) => numbersOf(actions).reduce((sum, token) => sum + (weights[token] ?? 0), 0);
    const sids = sidCounts(profiles);
    const marks = unique([...sids.keys(), ...profiles.flatMap((profile) => profile.accounts)]).sort();
    const markOf = new Map(marks.map((mark, place) => [mark, place]));
    const marksOf = ({ sids: written, marks: words = [], accounts, }) => unique([...written.map((sid) => sid.toLowerCase()), ...words, ...accounts]).map((mark) => markOf.get(mark) ?? 0);
    const services = servicesOf(tokens);
    const ordinary = numberLists(ordinaryTokens(background.ordinary, tokenOf));
    return {
        ordinary: () => ordinary,
        texts: {
            tokens,
            profiles: profiles.map((profile) => without(profile, 'parts')),
            parts: profiles.map((profile) => profile.parts.map((part) => without(part, 'actions'))),
            patterns: tokens.flatMap((token, place) => ((0,_action_text_js__WEBPACK_IMPORTED_MODULE_0__/* .hasWildcard */ .rl)(token) ? [place] : [])),
            services,
            marks,
            words: wordsOf(profiles),
        },
        numbers: {
            weights,
            specificities: Float64Array.from(tokens, (token) => rounded(background.specificityOf(token))),
            costs: Float64Array.from(tokens, (token) => rounded(background.costOf(token))),
            serviceCosts: Float64Array.from(services, ([prefix]) => rounded(background.serviceCostOf(prefix))),
            lightest: Float64Array.from(profiles, (profile) => leastWeight(profile, weightOf)),
            sidWeights: Float64Array.from(marks, (mark) => {
                const count = sids.get(mark);
                return count === undefined ? 0 : 1 / count;
            }),
            partTokens: numberLists(parts.map((part) => numbersOf(part.actions))),
            postings: numberLists(inverted(own, tokens.length)),
            marked: numberLists(inverted(profiles.map(marksOf), marks.length)),
        },
    };
}
/** What the ordinary policies have of the vendors' actions, equal ones once. */
function ordinaryTokens(policies, tokenOf) {
    const found = new Map();
    for (const actions of policies) {
        const tokens = unique(actions.flatMap((action) => tokenOf.get(action) ?? []));
        if (tokens.length < leastOrdinary)
            continue;
        tokens.sort((a, b) => a - b);
        found.set(tokens.join(), tokens);
    }
    return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, tokens]) => tokens);
}
/** The profiles that were compiled, and what was known of ordinary policies. */
function profilesIn({ texts, numbers, ordinary }) {
    const { starts, values } = numbers.partTokens;
    let number = 0;
    const profiles = texts.profiles.map((head, position) => ({
        ...head,
        parts: (texts.parts[position] ?? []).map((part) => {
            const tokens = values.subarray(starts[number], starts[number + 1]);
            number += 1;
            return { ...part, actions: Array.from(tokens, (token) => texts.tokens[token] ?? '') };
        }),
    }));
    const places = new Map(texts.tokens.map((token, place) => [token, place]));
    const services = new Map(texts.services.map(([prefix], place) => [prefix, place]));
    const known = ordinary();
    return {
        profiles,
        background: {
            specificityOf: (action) => numbers.specificities[places.get(action) ?? -1] ?? nothingKnown.specificityOf(action),
            costOf: (action) => numbers.costs[places.get(action) ?? -1] ?? nothingKnown.costOf(action),
            serviceCostOf: (prefix) => numbers.serviceCosts[services.get(prefix) ?? -1] ?? nothingKnown.serviceCostOf(prefix),
            ordinary: Array.from({ length: known.starts.length - 1 }, (_, place) => Array.from(known.values.subarray(known.starts[place], known.starts[place + 1]), (token) => texts.tokens[token] ?? '')),
        },
    };
}
function without(object, key) {
    return Object.fromEntries(Object.entries(object).filter(([name]) => name !== key));
}
const unique = (values) => [...new Set(values)];
function numberLists(lists) {
    const starts = new Uint32Array(lists.length + 1);
    for (const [index, list] of lists.entries())
        starts[index + 1] = (starts[index] ?? 0) + list.length;
    return { starts, values: Uint32Array.from(lists.flat()) };
}
/** By number below `size`: the places of the lists that have it. */
function inverted(lists, size) {
    const places = Array.from({ length: size }, () => []);
    for (const [place, list] of lists.entries())
        for (const number of list)
            places[number]?.push(place);
    return places;
}
/** How many products have each token. */
function productCounts(profiles, tokens, size) {
    const having = Array.from({ length: size }, () => new Set());
    for (const [position, { product }] of profiles.entries()) {
        for (const token of tokens[position] ?? [])
            having[token]?.add(product);
    }
    return having.map((products) => products.size);
}
/** How many products have each Sid, in lower case, and each word of resources and conditions. */
function sidCounts(profiles) {
    const having = new Map();
    for (const { sids, marks = [], product } of profiles) {
        for (const sid of [...sids, ...marks]) {
            const key = sid.toLowerCase();
            const products = having.get(key) ?? new Set();
            products.add(product);
            having.set(key, products);
        }
    }
    return new Map([...having].map(([sid, products]) => [sid, products.size]));
}
/** All that stands under no feature or variant, else the lightest part. */
function leastWeight({ parts }, weightOf) {
    const base = parts.filter((part) => part.feature === undefined && part.variant === undefined);
    return base.length > 0
        ? weightOf(base.flatMap((part) => part.actions))
        : Math.min(...parts.map((part) => weightOf(part.actions)));
}
/** Sorted texts of one service stand together. */
function servicesOf(tokens) {
    return tokens.flatMap((token, place) => {
        const service = (0,_action_text_js__WEBPACK_IMPORTED_MODULE_0__/* .serviceOf */ .z5)(token);
        return place > 0 && (0,_action_text_js__WEBPACK_IMPORTED_MODULE_0__/* .serviceOf */ .z5)(tokens[place - 1] ?? '') === service ? [] : [[service, place]];
    });
}
function wordsOf(profiles) {
    const words = new Map();
    for (const [position, { names }] of profiles.entries()) {
        for (const word of names) {
            (0,_model_multimap_js__WEBPACK_IMPORTED_MODULE_1__/* .addTo */ .D)(words, word, position);
        }
    }
    return [...words];
}


/***/ }),

/***/ 6262:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K6: () => (/* binding */ joinLibraries),
  vT: () => (/* binding */ libraryOf),
  YG: () => (/* binding */ summaryOf)
});

// UNUSED EXPORTS: newestRead

// EXTERNAL MODULE: ./lib/src/baselines/compile-recognition.js
var compile_recognition = __webpack_require__(9862);
// EXTERNAL MODULE: ./lib/src/baselines/written-marks.js
var written_marks = __webpack_require__(601);
;// CONCATENATED MODULE: ./lib/src/baselines/profile.js

const applies = (among, one) => among === undefined || one === undefined || among.includes(one);
function partKey(grant) {
    return `${grant.feature ?? ''}\n${grant.variant?.group ?? ''}\n${grant.variant?.name ?? ''}`;
}
function partsOf(baseline, version, edition) {
    const parts = new Map();
    for (const grant of baseline.grants) {
        if (grant.effect === 'Deny' || grant.omittedBy !== undefined)
            continue;
        if (!applies(grant.versions, version) || !applies(grant.editions, edition))
            continue;
        const key = partKey(grant);
        let part = parts.get(key);
        if (part === undefined) {
            part = { grant, actions: new Set() };
            parts.set(key, part);
        }
        for (const action of grant.actions)
            part.actions.add(action.toLowerCase());
    }
    return [...parts.values()].map(({ grant, actions }) => ({
        ...(grant.feature === undefined ? {} : { feature: grant.feature }),
        ...(grant.variant === undefined ? {} : { variant: grant.variant }),
        actions: [...actions].sort(),
    }));
}
/** The telling words of some grants; undefined where there are none. */
function wordsOf(grants, isTelling) {
    const words = new Set();
    for (const { effect, omittedBy, resources, condition } of grants)
        if (effect === 'Allow' && omittedBy === undefined)
            for (const mark of (0,written_marks/* marksOf */.O)(resources, (0,written_marks/* clausesOf */.I)(condition)))
                if (isTelling(mark))
                    words.add(mark);
    return words.size === 0 ? undefined : [...words].sort();
}
const sameParts = (a, b) => JSON.stringify(a) === JSON.stringify(b);
/** The lists that say less than the baseline does: each can stand alone in a document. */
function loneLists(baseline, common, isTelling) {
    if (baseline.sources.length < 2)
        return [];
    return baseline.sources.flatMap((source) => {
        const grants = baseline.grants.filter((grant) => grant.effect === 'Allow' &&
            grant.omittedBy === undefined &&
            grant.lists.includes(source.list) &&
            applies(grant.versions, source.version) &&
            applies(grant.editions, source.edition));
        const actions = [
            ...new Set(grants.flatMap((grant) => grant.actions.map((action) => action.toLowerCase()))),
        ].sort();
        if (actions.length === 0)
            return [];
        const pins = new Set(grants.flatMap((grant) => [
            ...(grant.feature === undefined ? [] : [grant.feature]),
            ...(grant.variant === undefined ? [] : [grant.variant.name]),
        ]));
        const marks = wordsOf(grants, isTelling);
        return [
            {
                ...common,
                ...(source.version === undefined ? {} : { version: source.version }),
                ...(source.edition === undefined ? {} : { edition: source.edition }),
                age: source.version === undefined ? 0 : baseline.versions.indexOf(source.version),
                parts: [{ actions }],
                list: source.list,
                ...(pins.size === 0 ? {} : { pins: [...pins] }),
                sids: grants.flatMap((grant) => (grant.sid === undefined ? [] : [grant.sid])),
                ...(marks === undefined ? {} : { marks }),
            },
        ];
    });
}
/**
 * The profiles of a baseline, newest version and first edition first, equal ones once; then its lists that can
 * stand alone. Identity policies only. `isTelling`: false for words that ordinary policies have, too.
 */
function profilesOf(baseline, isTelling = () => true) {
    if (baseline.kind !== 'identity')
        return [];
    const versions = baseline.versions.length === 0 ? [undefined] : baseline.versions.toReversed();
    const editions = baseline.editions.length === 0 ? [undefined] : baseline.editions;
    const trustedBy = kindsTrusted(baseline.trust);
    const common = {
        baseline: baseline.id,
        product: `${baseline.vendor}/${baseline.product}`,
        accounts: baseline.match.accounts ?? [],
        names: baseline.match.names ?? [],
        services: baseline.match.services ?? [],
        ...(trustedBy.length === 0 ? {} : { trustedBy }),
    };
    const marks = wordsOf(baseline.grants, isTelling);
    const profiles = [];
    for (const edition of editions) {
        for (const version of versions) {
            const parts = partsOf(baseline, version, edition);
            if (parts.length === 0 || profiles.some((profile) => sameParts(profile.parts, parts)))
                continue;
            profiles.push({
                ...common,
                ...(version === undefined ? {} : { version }),
                ...(edition === undefined ? {} : { edition }),
                age: version === undefined ? 0 : baseline.versions.indexOf(version),
                parts,
                sids: baseline.match.sids ?? [],
                ...(marks === undefined ? {} : { marks }),
            });
        }
    }
    const lone = loneLists(baseline, common, isTelling).filter((profile) => !profiles.some((whole) => whole.parts.length === 1 && sameActions(whole, profile)));
    return [...profiles, ...lone];
}
/** Kinds of principals whom the role trusts. */
const kindsTrusted = (trust) => [...new Set(trust.flatMap(({ principals }) => Object.keys(principals)))].sort();
const sameActions = (a, b) => a.parts[0]?.actions.join() === b.parts[0]?.actions.join();

// EXTERNAL MODULE: ./lib/src/baselines/resolve.js
var resolve = __webpack_require__(9033);
;// CONCATENATED MODULE: ./lib/src/baselines/library.js



/** The row of `baseline list` for a baseline. */
function summaryOf(baseline) {
    return {
        id: baseline.id,
        vendor: baseline.vendor,
        vendorName: baseline.vendorName,
        product: baseline.product,
        title: baseline.title,
        kind: baseline.kind,
        versions: baseline.versions,
        editions: baseline.editions,
        features: (0,resolve/* bindableFeatures */.p)(baseline),
        sources: baseline.sources,
    };
}
/** The newest date on which a source of these baselines was read; empty where there is none. */
function newestRead(baselines) {
    return baselines
        .flatMap((baseline) => baseline.sources.map((source) => source.retrieved))
        .reduce((newest, date) => (date > newest ? date : newest), '');
}
/** A library of baselines that are at hand, such as a user's own. Of two with one id the last stands. */
function libraryOf(baselines) {
    const byId = new Map(baselines.map((baseline) => [baseline.id, baseline]));
    let rows;
    let recognition;
    return {
        date: newestRead(baselines),
        ids: () => [...byId.keys()],
        list() {
            rows ??= [...byId.values()].map(summaryOf);
            return rows;
        },
        get: (id) => byId.get(id),
        recognition() {
            recognition ??= (0,compile_recognition/* compileRecognition */.fV)([...byId.values()].flatMap((one) => profilesOf(one)));
            return recognition;
        },
    };
}
/** Both libraries; where both have an id, `own` stands. */
function joinLibraries(shipped, own) {
    const taken = new Set(own.ids());
    return {
        date: shipped.date > own.date ? shipped.date : own.date,
        ids: () => [...shipped.ids().filter((id) => !taken.has(id)), ...taken],
        list: () => [...shipped.list().filter(({ id }) => !taken.has(id)), ...own.list()],
        get: (id) => own.get(id) ?? shipped.get(id),
        recognition() {
            const { profiles, background } = (0,compile_recognition/* profilesIn */.YZ)(shipped.recognition());
            const left = profiles.filter(({ baseline }) => !taken.has(baseline));
            const ours = (0,compile_recognition/* profilesIn */.YZ)(own.recognition()).profiles;
            return (0,compile_recognition/* compileRecognition */.fV)([...left, ...ours], background);
        },
    };
}


/***/ }),

/***/ 1846:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ED: () => (/* binding */ featuresInUse),
  lM: () => (/* reexport */ likelyFrom),
  k3: () => (/* binding */ recogniseCandidates),
  O5: () => (/* binding */ recogniseSubject),
  sd: () => (/* binding */ recognitionIndex)
});

// UNUSED EXPORTS: boundFrom, ranked

// EXTERNAL MODULE: ./lib/src/baselines/action-text.js
var action_text = __webpack_require__(403);
;// CONCATENATED MODULE: ./lib/src/baselines/chosen.js
/** A choice that grows; `size` is the number of tokens of the index. */
function growing(size) {
    const tokens = [];
    const marks = new Uint8Array(size);
    return {
        tokens,
        marks,
        add(more) {
            for (const token of more) {
                if (marks[token] === 1)
                    continue;
                marks[token] = 1;
                tokens.push(token);
            }
        },
    };
}

;// CONCATENATED MODULE: ./lib/src/baselines/description-length.js

/** What an action of no list costs to name, besides its rarity: about ln of the actions that any service has. */
const ordinaryCost = 2.5;
/** What `s3:*` tells where both have it: who deploys with a service writes no less. */
const wideWorth = 0.5;
/** What an action tells that only a vendor's pattern holds, and each action that a pattern of the input holds. */
const underPattern = 0.3;
/** ln n!, by Stirling with two corrections: wrong by less than 0.001 from 1 on. */
function lnFactorial(n) {
    if (n < 2)
        return 0;
    return n * Math.log(n) - n + Math.log(2 * Math.PI * n) / 2 + 1 / (12 * n) - 1 / (360 * n ** 3);
}
const lnChoices = (size, picked) => lnFactorial(size) - lnFactorial(picked) - lnFactorial(size - picked);
/** ln of the ways to pick some of `size` actions: how many, then which. */
const costOfPicking = (size, picked) => Math.log(size + 1) + lnChoices(size, picked);
/**
 * How much shorter an input is told as "these of that list, and besides" than action by action (minimum
 * description length), in nats. A list that lost some actions and one that stands among foreign ones are both
 * told shortly, where ratios favour lists of the input's own size.
 */
function savedBy(index, chosen, matched, input) {
    let saved = 0;
    for (const { action, tokens, isPattern } of input.items) {
        let under = 0;
        let spelled = 0;
        for (const token of tokens) {
            if (chosen.marks[token] !== 1)
                continue;
            if (index.texts[token] === action)
                spelled =
                    isPattern && (0,action_text/* isWide */.EW)(action) ? wideWorth : ordinaryCost + (index.weights[token] ?? 0);
            else
                under += underPattern;
        }
        saved += Math.max(spelled, under);
    }
    return saved - costOfPicking(chosen.tokens.length, matched);
}

;// CONCATENATED MODULE: ./lib/src/baselines/fit.js



/**
 * What an action weighs at most that the profile does not explain: a rare action of another product tells no more
 * against this one than a common one does.
 */
const strangerWeight = 1.2;
/** A feature counts as in use from this share of its own weight. */
const activeShare = 0.45;
function shareOf(index, tokens, input) {
    let has = 0;
    let all = 0;
    for (const token of tokens) {
        const weight = index.weights[token] ?? 0;
        all += weight;
        has += weight * (input.strengths[token] ?? 0);
    }
    return { has, all };
}
/** Up to this an action is one that roles of many purposes have. */
const everydaySpecificity = 0.2;
/** What the everyday actions of one service count together. */
const mostOfService = 0.2;
/** What roles do with instances and with roles has no few usual sets. */
const manifold = new Set(['ec2', 'iam']);
const kindsOf = (index) => ({
    manifold: new Set([...manifold].map((service) => index.serviceNumber(service))),
    glue: index.serviceNumber('glue'),
    athena: index.serviceNumber('athena'),
});
/** The specificities of actions, added up; everyday actions of one service come together and count little more than one. */
function specificityOf(index, tokens) {
    const kinds = kindsOf(index);
    const everyday = new Map();
    let sum = 0;
    for (const token of tokens) {
        const specificity = index.specificities[token] ?? 1;
        const own = index.serviceOf[token] ?? -1;
        // Athena reads through Glue: who queries a lake has both.
        const service = own === kinds.athena ? kinds.glue : own;
        if (specificity > everydaySpecificity || kinds.manifold.has(service))
            sum += specificity;
        else
            everyday.set(service, (everyday.get(service) ?? 0) + specificity);
    }
    for (const value of everyday.values())
        sum += Math.min(mostOfService, value);
    return sum;
}
const ratio = ({ has, all }) => (all === 0 ? 0 : has / all);
/** Of each group the variant that the input has best, by how much more it has than lacks, and whether one alone is that. */
function chooseVariants(index, parts, input) {
    const shares = new Map();
    for (const { variant, feature, tokens } of parts) {
        if (variant === undefined || feature !== undefined)
            continue;
        const key = `${variant.group}\n${variant.name}`;
        const share = shareOf(index, tokens, input);
        const known = shares.get(key) ?? { ...variant, has: 0, all: 0 };
        shares.set(key, { ...known, has: known.has + share.has, all: known.all + share.all });
    }
    const best = new Map();
    for (const { group, name, has, all } of shares.values()) {
        const value = 2 * has - all;
        const known = best.get(group);
        if (known === undefined || value > known.value)
            best.set(group, { name, value, isPlain: true });
        else if (value === known.value)
            best.set(group, { ...known, isPlain: false });
    }
    for (const { variant, feature, tokens } of parts) {
        if (variant === undefined || feature === undefined || best.has(variant.group))
            continue;
        if (ratio(shareOf(index, tokens, input)) >= activeShare) {
            best.set(variant.group, { name: variant.name, value: 0, isPlain: true });
        }
    }
    return best;
}
/** The best choice of features and variants of one profile; undefined where the input has nothing of it. */
function bestFit(index, position, input) {
    const parts = index.partsOf(position);
    const variants = chooseVariants(index, parts, input);
    const admitted = parts.filter(({ variant }) => variant === undefined || variants.get(variant.group)?.name === variant.name);
    const chosen = growing(index.texts.length);
    for (const part of admitted)
        if (part.feature === undefined)
            chosen.add(part.tokens);
    /** A pattern of the vendor's inside of which the input has nothing but what is explained is no sign of a feature. */
    const isSign = (pattern) => input.items.some(({ tokens }) => tokens.includes(pattern) && !tokens.some((token) => chosen.marks[token] === 1));
    const features = [];
    const byFeature = new Map();
    for (const { feature, tokens } of admitted) {
        if (feature === undefined)
            continue;
        const all = byFeature.get(feature) ?? new Set();
        for (const token of tokens)
            all.add(token);
        byFeature.set(feature, all);
    }
    const shares = [...byFeature].map(([feature, tokens]) => {
        const own = [...tokens].filter((token) => chosen.marks[token] !== 1);
        return { feature, tokens, share: ratio(shareOf(index, own.length > 0 ? own : tokens, input)) };
    });
    // The surest first: what it brings is no sign of another feature that needs it, too.
    for (const { feature, tokens } of shares.sort((a, b) => b.share - a.share)) {
        const left = [...tokens].filter((token) => chosen.marks[token] !== 1);
        if (ratio(shareOf(index, left.length > 0 ? left : tokens, input)) < activeShare)
            continue;
        const own = left.filter((token) => !(0,action_text/* hasWildcard */.rl)(index.texts[token] ?? '') || isSign(token));
        if (ratio(shareOf(index, own.length > 0 ? own : tokens, input)) < activeShare)
            continue;
        features.push(feature);
        chosen.add(tokens);
    }
    const share = shareOf(index, chosen.tokens, input);
    if (share.has === 0)
        return undefined;
    let explained = 0;
    let all = 0;
    const known = new Set();
    let gain = 0;
    const services = new Set();
    for (const { action, own, tokens, weight, service, isPattern } of input.items) {
        if (tokens.some((token) => chosen.marks[token] === 1)) {
            explained += weight;
            all += weight;
            known.add(action);
            if (own === undefined)
                continue;
            gain += index.costs[own] ?? 0;
            if (!services.has(service))
                gain += index.serviceCosts[service] ?? 0;
            services.add(service);
        }
        else
            all += isPattern ? weight : Math.min(weight, strangerWeight);
    }
    const rivals = input.items.filter(({ action, service, isPattern }) => !isPattern && services.has(service) && !known.has(action)).length;
    let matched = 0;
    let sure = 0;
    for (const token of chosen.tokens) {
        const strength = input.strengths[token] ?? 0;
        if (strength > 0)
            matched += 1;
        if (strength === 1)
            sure += 1;
    }
    const used = new Set(admitted.flatMap(({ variant, feature }) => variant !== undefined &&
        variants.get(variant.group)?.isPlain === true &&
        (feature === undefined || features.includes(feature))
        ? [variant.name]
        : []));
    const picking = costOfPicking(chosen.tokens.length, matched);
    return {
        features: [...features, ...used],
        size: chosen.tokens.length,
        matched,
        sure,
        specific: specificityOf(index, chosen.tokens.filter((token) => input.spelled[token] === 1)),
        specificWhole: specificityOf(index, chosen.tokens),
        recall: ratio(share),
        precision: all === 0 ? 0 : explained / all,
        saved: savedBy(index, chosen, matched, input),
        gain: gain - picking,
        strangers: input.items.length - known.size,
        rivals,
        explains: (action) => known.has(action.toLowerCase()),
    };
}

;// CONCATENATED MODULE: ./lib/src/baselines/odds-weights.js
/** Written by `scripts/fit-odds.ts`: the weights of `measuresOf`, of inputs that are of a list alone and of others. */
const alone = [
    -17.907, 0.45, 0.372, 0.092, -0.043, 0.281, -0.078, -0.168, 0.339, 0.07, -0.022, 0.032, 0.053,
    0.015, -0.003, 0.06, 0.007, 0.145, 0.043, -0.024, -0.011, 44.515, -3.561, -1.332, -1.71, 2.397,
    -543.689, 0.0, 0.0, -0.0, -0.0, -0.0, 1.603, 11.378, 3.531, 0.483, -0.575, -0.062, -0.108, -1.84,
    -0.351, 0.978, 9.419, 7.681, 10.347, 8.555, 0.175, 0.076, 0.286, 0.15, -0.492, -0.142, -0.068,
];
const among = [
    -12.619, 0.109, 0.455, 0.352, 0.19, 0.134, -0.053, 0.107, 0.064, 0.106, 0.1, -0.036, 0.038, 0.144,
    0.072, -0.011, 0.012, 0.023, 0.043, -0.058, 0.01, 25.791, 2.092, 2.69, 0.514, 18.989, -84.79,
    -28.221, -30.299, 3.996, -1.471, -2.462, -1.47, 0.695, -2.261, 0.526, 0.318, -0.08, 0.073, -1.002,
    -1.303, -0.973, -0.891, -2.193, 1.114, 22.379, 0.06, 0.049, 0.461, 0.276, 0.027, 0.028, 0.342,
];

;// CONCATENATED MODULE: ./lib/src/baselines/odds.js

/** From this precision on the input is of the profile alone. */
const aloneFrom = 0.97;
/** True where next to nothing stands there besides the profile. */
const isAlone = ({ precision }) => precision >= aloneFrom;
/** Where each measure bends: between two of these its weight is one number. */
const bends = {
    beyondOrdinary: [-5, 3, 6, 10, 15, 25],
    beyondReached: [-20, -4, 0, 4, 10, 20],
    beyondSecond: [-20, -4, 0, 4, 10, 20],
    saved: [5, 15, 22, 30, 45, 80],
    recall: [0.2, 0.35, 0.5, 0.7, 0.9, 1],
    middling: [0, 0.02, 0.05, 0.1],
    precision: [0.1, 0.3, 0.6, 0.9, 1],
    specific: [0, 0.2, 0.4, 0.8, 1.5, 3, 8],
    rivals: [0, 0.7, 1.5, 2.5, 4],
    spelled: [0.3, 0.6, 0.9, 1],
    matched: [3, 5, 7, 9, 14],
    size: [2, 5, 8, 12],
};
/** The measures of a likeness, each as how far it comes between its bends; 1 first. */
function measuresOf({ fit, size, ordinary, reached }) {
    const [most, second] = isAlone(fit)
        ? [reached?.[0] ?? 0, reached?.[1] ?? 0]
        : [reached?.[2] ?? 0, reached?.[3] ?? 0];
    const values = {
        beyondOrdinary: fit.gain - ordinary,
        beyondReached: fit.saved - most,
        beyondSecond: fit.saved - second,
        saved: fit.saved,
        recall: fit.recall,
        middling: (1 - fit.recall) * (1 - fit.precision),
        precision: fit.precision,
        specific: fit.specific,
        rivals: Math.log1p(fit.rivals),
        spelled: fit.sure / Math.max(1, fit.matched),
        matched: fit.matched,
        size,
    };
    const measures = [1];
    for (const [name, places] of Object.entries(bends)) {
        const value = values[name];
        for (let place = 1; place < places.length; place += 1) {
            const [from = 0, to = 0] = [places[place - 1], places[place]];
            measures.push(Math.min(Math.max(value, from), to) - from);
        }
    }
    return measures;
}
/**
 * The logarithm of the odds that an input is of a vendor's list and not of nobody's, by its actions alone: a logistic
 * regression over mutated lists and ordinary policies (`scripts/fit-odds.ts`).
 */
function oddsOf(likeness) {
    const weights = isAlone(likeness.fit) ? alone : among;
    return measuresOf(likeness).reduce((sum, measure, place) => sum + measure * (weights[place] ?? 0), 0);
}

;// CONCATENATED MODULE: ./lib/src/baselines/ordinary.js

/**
 * How much shorter an input is told, at most, as "some of that ordinary policy" than action by action, in nats; what a
 * vendor's list has to save more of to be meant. `isCounted`: false for policies that are left out.
 */
function ordinarySaving(index, { items }, isCounted) {
    const { sizes, having } = index.ordinary();
    const gains = new Float64Array(sizes.length);
    const picked = new Uint32Array(sizes.length);
    for (const { own } of items) {
        if (own === undefined)
            continue;
        const cost = index.costs[own] ?? 0;
        const end = having.starts[own + 1] ?? 0;
        for (let at = having.starts[own] ?? 0; at < end; at += 1) {
            const policy = having.values[at] ?? 0;
            gains[policy] = (gains[policy] ?? 0) + cost;
            picked[policy] = (picked[policy] ?? 0) + 1;
        }
    }
    let most = 0;
    for (let policy = 0; policy < gains.length; policy += 1) {
        const gain = gains[policy] ?? 0;
        if (gain <= most || isCounted?.(policy) === false)
            continue;
        most = Math.max(most, gain - costOfPicking(sizes[policy] ?? 0, picked[policy] ?? 0));
    }
    return most;
}

;// CONCATENATED MODULE: ./lib/src/baselines/resemblance.js
/** Lists shorter than this are recognised only with evidence besides their actions. */
const shortList = 8;
/** Below this a candidate is not likely. */
const likelyFrom = 0.5;
/** Below this a candidate is an answer to who asks, and nothing that a check acts on. */
const boundFrom = 0.6;
/** What resembles a list and an ordinary policy alike is at most this sure. */
const mostUnlikely = 0.49;
/** What is close to an everyday list is at most this sure: who asks is told, a check is silent. */
const mostClose = 0.59;
/** Of a list of which less is there nothing is told. */
const leastRecall = 0.28;
/** From these odds on (a natural logarithm, see `oddsOf`) a likeness is told, and acted on unasked. */
const toldOdds = 0.5;
const boundOdds = 2;
/** A list that ordinary policies share resembles where the input is of it alone, or has it whole. */
const leastShared = 0.3;
const resemblance_alone = { precision: 0.99, saved: 14 };
const whole = { recall: 0.97, saved: 18 };
/** Unasked, more is asked for: of the list, of both shares, of what ordinary policies do not have. */
const sureRecall = 0.5;
const sureTolerance = 0.05;
const leastSpecificWhole = 0.6;
const leastSpecific = 0.45;
/** A list of less is told from the uses of a role with many by more than its actions. */
const telling = 1;
const mostlyOthers = 0.5;
const isTold = (odds) => odds >= toldOdds;
/** True where the input is a part of a list and nothing else, or has a list whole, action by action. */
const isShared = (fit, likeness) => likeness >= leastShared &&
    isSpelled(fit) &&
    ((fit.precision >= resemblance_alone.precision && fit.saved >= resemblance_alone.saved) ||
        (fit.recall >= whole.recall && fit.saved >= whole.saved));
const isSpelled = (fit) => fit.sure >= 0.9 * fit.matched;
/** From this strength on, names, Sids or the trust speak for a likeness that would else be chance. */
const tellingSide = 0.25;
/** A name says whose a role is: of what a role of many uses does, less than most of a list is not the vendor's. */
const namedRecall = 0.7;
/** True where a name, a Sid or an account speaks for a list. */
const isSpokenFor = (fit, { strength, byWordAlone, bySidAlone }) => strength >= tellingSide &&
    !(byWordAlone && fit.recall < namedRecall && fit.precision < mostlyOthers) &&
    // Others name what everybody does by the same words.
    !(bySidAlone && fit.specific < leastSpecific);
/** What is told to who asks, and no more: too little of the list, both shares middling, or what roles of many uses have. */
const isUnsure = (fit) => fit.sure < shortList ||
    fit.recall < sureRecall ||
    (1 - fit.recall) * (1 - fit.precision) > sureTolerance ||
    fit.specificWhole < leastSpecificWhole ||
    fit.specific < leastSpecific ||
    (fit.specificWhole < telling && fit.precision < mostlyOthers);
/** The two shares and the evidence besides as one number; what ordinary policies have, too, is capped. */
function capped(confidence, fit, { odds, spoken }) {
    const isSure = spoken || (odds >= boundOdds && !isUnsure(fit));
    if (isSure && confidence >= boundFrom)
        return confidence;
    if (isTold(odds) || (spoken && confidence >= likelyFrom))
        return Math.min(mostClose, likelyFrom + (mostClose - likelyFrom) * confidence);
    return spoken ? Math.min(mostUnlikely, confidence) : mostUnlikely * confidence;
}

// EXTERNAL MODULE: ./lib/src/baselines/recognition-index.js + 1 modules
var recognition_index = __webpack_require__(3867);
// EXTERNAL MODULE: ./lib/src/baselines/side-evidence.js + 1 modules
var side_evidence = __webpack_require__(9006);
;// CONCATENATED MODULE: ./lib/src/baselines/shortlist.js

const mostVendors = 24;
/** Of those that have what the input spells out: a pattern of the input covers much of lists that spell its actions. */
const mostSpelled = 12;
/** The profiles that an input is likeliest of, and those for which a name, a Sid or an account speaks. */
function shortlisted(index, tokens, input) {
    const { starts, values } = index.postings;
    const coverage = new Float64Array(index.profiles.length);
    const spelled = new Float64Array(index.profiles.length);
    for (const token of tokens.covered) {
        const weight = index.weights[token] ?? 0;
        const strength = tokens.strengths[token] ?? 0;
        const own = tokens.spelled[token] === 1 ? weight : 0;
        const end = starts[token + 1] ?? 0;
        for (let at = starts[token] ?? 0; at < end; at += 1) {
            const profile = values[at] ?? 0;
            coverage[profile] = (coverage[profile] ?? 0) + strength * weight;
            spelled[profile] = (spelled[profile] ?? 0) + own;
        }
    }
    const named = new Set((0,side_evidence/* namedProfiles */.cz)(index, input).filter((profile) => (coverage[profile] ?? 0) > 0));
    const best = new Set([
        ...bestByScore(index, coverage, mostVendors),
        ...bestByScore(index, spelled, mostSpelled),
        ...named,
    ]);
    return [...best].map((position) => {
        const gain = coverage[position] ?? 0;
        return {
            position,
            // A little more than the quotient, for the sake of rounding.
            reach: Math.min(1, gain / Math.max(index.lightest[position] ?? 0, gain) + 1e-9),
            named: named.has(position),
        };
    });
}
/** The best of the profiles of which an input has something, by the weight of it over the root of their own. */
function bestByScore(index, gains, most) {
    const profiles = [];
    const scores = [];
    for (let profile = 0; profile < gains.length; profile += 1) {
        const gain = gains[profile] ?? 0;
        if (gain === 0)
            continue;
        const score = gain / Math.sqrt(Math.max(index.lightest[profile] ?? 1, gain));
        let place = scores.length;
        while (place > 0 && (scores[place - 1] ?? 0) < score)
            place -= 1;
        if (place === most)
            continue;
        scores.splice(place, 0, score);
        profiles.splice(place, 0, profile);
        if (scores.length > most) {
            scores.pop();
            profiles.pop();
        }
    }
    return profiles;
}

;// CONCATENATED MODULE: ./lib/src/baselines/tokens.js


/** What an action of no vendor weighs: it tells against a baseline, less than a known one does. */
const unknownWeight = 0.2;
/** `s3:*` is weak evidence of each action of S3, a narrower pattern a better one, `*` none. */
const serviceStrength = 0.2;
const patternStrength = 0.7;
const serviceWeight = 8;
const patternWeight = 4;
const everythingWeight = 100;
const prefixPart = (action) => action.slice(action.indexOf(':') + 1);
function readOne(index, action) {
    const service = (0,action_text/* serviceOf */.z5)(action);
    const number = index.serviceNumber(service);
    const exact = index.tokenOf(action);
    if (!(0,action_text/* hasWildcard */.rl)(action)) {
        const under = index
            .patternsOfService(service)
            .filter(({ matches }) => matches(action))
            .map(({ token }) => token);
        const tokens = exact === undefined ? under : [exact, ...under];
        const weight = exact === undefined ? unknownWeight : (index.weights[exact] ?? unknownWeight);
        return {
            item: { action, own: exact, tokens, weight, service: number, isPattern: false },
            strength: 1,
        };
    }
    if (action === '*' || service.includes('*')) {
        return {
            item: {
                action,
                own: exact,
                tokens: [],
                weight: everythingWeight,
                service: -1,
                isPattern: true,
            },
            strength: 0,
        };
    }
    const matches = (0,recognition_index/* matcherOf */.Ke)(action);
    const wide = /^\*+$/.test(prefixPart(action));
    const [from, to] = index.tokensOfService(service);
    const tokens = [];
    for (let token = from; token < to; token += 1)
        if (matches(index.texts[token] ?? ''))
            tokens.push(token);
    const weight = wide ? serviceWeight : patternWeight;
    return {
        item: { action, own: exact, tokens, weight, service: number, isPattern: true },
        strength: wide ? serviceStrength : patternStrength,
    };
}
/** Reads allowed actions and patterns; each is counted once, whatever its case. */
function tokensOf(index, actions) {
    const items = [];
    const covered = [];
    const strengths = new Float64Array(index.texts.length);
    const spelled = new Uint8Array(index.texts.length);
    const give = (token, strength) => {
        const known = strengths[token] ?? 0;
        if (known >= strength)
            return;
        if (known === 0)
            covered.push(token);
        strengths[token] = strength;
    };
    for (const action of new Set(actions.map((text) => text.toLowerCase()))) {
        const { item, strength } = readOne(index, action);
        items.push(item);
        if (item.own !== undefined)
            spelled[item.own] = 1;
        for (const token of item.tokens) {
            give(token, index.texts[token] === action ? 1 : strength);
        }
    }
    return { items, covered, strengths, spelled };
}

;// CONCATENATED MODULE: ./lib/src/baselines/trusted-kinds.js
/** True where the trust policy admits nobody of whom the profile's role is for. */
function isForOthers(profile, { admits, services }) {
    const { trustedBy = [] } = profile;
    if (admits === undefined || trustedBy.length === 0)
        return false;
    return !trustedBy.some((kind) => admits.includes(kind) &&
        (kind !== 'Service' || profile.services.some((service) => services.includes(service))));
}
/** Kinds of principals that the profile's role has to trust and the input's trust policy does not admit. */
const trustLacks = (profile, { admits }) => admits === undefined
    ? 0
    : (profile.trustedBy ?? []).filter((kind) => !admits.includes(kind)).length;

;// CONCATENATED MODULE: ./lib/src/baselines/recognise.js










/** Fewer actions that a list and an input share are anybody's, whatever else the list has. */
const leastMatched = 4;
/** Lists that one principal may have at once: a control plane is controller, node and cloud provider. */
const mostBound = 8;
/** What it costs that anything besides the list is there; the number of it is one of about sixty, in nats. */
const anyStranger = 4;
/** Prepares recognition against a library; once a run. */
function recognitionIndex(library) {
    return (0,recognition_index/* openIndex */.b6)(library.recognition());
}
const nothingBesides = {
    strength: 0,
    evidence: [],
    byWordAlone: false,
    bySidAlone: false,
};
/** Nats that evidence of a strength near 1 is worth: a name about as much as two actions that few have. */
const sideWorth = 25;
/** From this share of its actions on, what is named explains another's likeness as well. */
const sharedMatches = 0.8;
function score(index, { position, reach, named }, tokens, input, ordinary) {
    const profile = index.profiles[position];
    if (profile === undefined)
        return undefined;
    const found = named ? (0,side_evidence/* sideEvidence */.hj)(index, position, input) : nothingBesides;
    // Of a product's roles the trust tells which: a name alone would take one for another.
    const side = found.byWordAlone && isForOthers(profile, input) ? nothingBesides : found;
    // The best recall that is possible is below what counts: its fit need not be found.
    if (side.strength < tellingSide && reach < leastRecall)
        return undefined;
    const fit = bestFit(index, position, tokens);
    if (fit === undefined)
        return undefined;
    const isShort = fit.size < shortList || fit.matched < leastMatched;
    if (isShort && side.strength === 0)
        return undefined;
    const likeness = Math.sqrt(fit.recall * fit.precision);
    const told = side.strength * Math.min(1, 2 * fit.recall);
    const spoken = isSpokenFor(fit, side);
    const odds = isShort || fit.recall < leastRecall
        ? -Infinity
        : oddsOf({ fit, size: tokens.items.length, ordinary: ordinary(), reached: profile.reached });
    if (!spoken && !isTold(odds) && !isShared(fit, likeness))
        return undefined;
    const confidence = Math.min(0.99, likeness + (1 - likeness) * told);
    return {
        profile,
        fit,
        confidence: capped(confidence, fit, { odds, spoken }),
        rank: fit.saved - sideWorth * Math.log(1 - told) - (fit.strangers === 0 ? 0 : anyStranger),
        spoken,
        evidence: [`${String(fit.matched)} of ${String(fit.size)} actions`, ...side.evidence],
    };
}
const round = (value) => Math.round(value * 100) / 100;
const compareText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
/** The best profile of each baseline, likely ones first. */
function ranked(index, tokens, input) {
    const best = new Map();
    let saving;
    const ordinary = () => (saving ??= ordinarySaving(index, tokens));
    for (const entry of shortlisted(index, tokens, input)) {
        const scored = score(index, entry, tokens, input, ordinary);
        if (scored === undefined)
            continue;
        const known = best.get(scored.profile.baseline);
        if (known === undefined || isBetter(scored, known))
            best.set(scored.profile.baseline, scored);
    }
    const found = noneAbove([...best.values()], tokens).sort((a, b) => tier(b) - tier(a) ||
        b.rank - a.rank ||
        trustLacks(a.profile, input) - trustLacks(b.profile, input) ||
        b.fit.size - a.fit.size ||
        a.fit.features.length - b.fit.features.length ||
        compareText(a.profile.baseline, b.profile.baseline));
    return ownNameFirst(besidesNamed(found), input.names);
}
/** True where every word by which a baseline is told from its product's others stands in the names. */
function isNamedItself({ profile: { baseline } }, names) {
    const words = baseline.slice(baseline.lastIndexOf('/') + 1).split('-');
    return words.every((word) => names.some((name) => (0,side_evidence/* namesWord */.vo)(name, word)));
}
/** From here on a list of the product that is named itself is meant, and not a longer one that holds most of it. */
const ownRecall = 0.9;
/** Of the lists of one product that are likely, the one that the names spell before a longer one that they do not. */
function ownNameFirst(found, names) {
    const [top] = found;
    if (top === undefined || !top.spoken || !isBound(top) || isNamedItself(top, names))
        return found;
    const own = found.find((scored) => isOwn(scored, top.profile.product, names));
    return own === undefined ? found : [own, ...found.filter((scored) => scored !== own)];
}
const isOwn = (scored, product, names) => scored.spoken &&
    isBound(scored) &&
    scored.profile.product === product &&
    scored.fit.recall >= ownRecall &&
    isNamedItself(scored, names);
/**
 * What the best explanation explains as well is no surer than that one is: the rarer actions that make another list
 * look like somebody's are those that the input lacks.
 */
function noneAbove(found, tokens) {
    const best = found.reduce((top, scored) => (top === undefined || scored.rank > top.rank ? scored : top), undefined);
    if (best === undefined)
        return [];
    return found.map((scored) => {
        const isMore = scored.spoken ||
            scored.confidence <= best.confidence ||
            tokens.items.some(({ action }) => scored.fit.explains(action) && !best.fit.explains(action));
        return isMore ? scored : { ...scored, confidence: best.confidence };
    });
}
/** Where the names are another product's, a likeness in everyday actions is chance. */
function besidesNamed(found) {
    const named = found.find(({ spoken }) => spoken);
    const isOverruled = (scored) => tier(scored) === 1 &&
        !scored.spoken &&
        named !== undefined &&
        named.profile.product !== scored.profile.product &&
        named.fit.matched >= sharedMatches * scored.fit.matched;
    if (!found.some(isOverruled))
        return found;
    const left = found.map((scored) => isOverruled(scored) ? { ...scored, confidence: mostUnlikely * scored.confidence } : scored);
    return left.sort((a, b) => tier(b) - tier(a) || b.rank - a.rank);
}
/** 2 where a check acts on it, 1 where it is likely for who asks, else 0. */
const tier = ({ confidence }) => Number(confidence >= likelyFrom) + Number(confidence >= boundFrom);
const isBound = (scored) => tier(scored) === 2;
/** Of equally good profiles of one baseline the whole before a list of it, then the newer version. */
function isBetter(a, b) {
    if (tier(a) !== tier(b))
        return tier(a) > tier(b);
    if (Math.abs(a.rank - b.rank) > 1e-9)
        return a.rank > b.rank;
    const whole = Number(a.profile.list === undefined) - Number(b.profile.list === undefined);
    return whole === 0 ? a.profile.age > b.profile.age : whole > 0;
}
const candidateOf = ({ profile, fit, confidence, evidence }) => ({
    baseline: profile.baseline,
    version: profile.version,
    edition: profile.edition,
    features: profile.pins ?? fit.features,
    list: profile.list,
    confidence: round(confidence),
    evidence,
});
/** So many actions that are left over can be another list: two share some. */
const leastLeft = 5;
/** What a candidate leaves that is enough for another baseline; undefined where it is not. */
function leftBy({ fit }, actions, least) {
    const left = actions.filter((action) => !fit.explains(action));
    return left.length < least || left.length === actions.length ? undefined : left;
}
/**
 * Every baseline that resembles the input, best first, one version of each; empty when nothing does. Those below
 * `likelyFrom` resemble what ordinary policies have, too: who asks sees them where nothing is left out.
 * Where the first leaves much, the likely explanation of the rest comes second.
 */
function recogniseCandidates(index, input) {
    const found = ranked(index, tokensOf(index, input.actions), input);
    const [top, ...others] = found;
    if (top === undefined)
        return [];
    const left = tier(top) > 0 ? leftBy(top, input.actions, leastLeft) : undefined;
    const second = left === undefined
        ? undefined
        : ranked(index, tokensOf(index, left), input).find(({ profile }) => profile.baseline !== top.profile.baseline);
    const rest = second === undefined || tier(second) === 0
        ? others
        : [second, ...others.filter(({ profile }) => profile.baseline !== second.profile.baseline)];
    let most = 1;
    return [top, ...rest].map((scored) => {
        const candidate = candidateOf(scored);
        // The order is by what each explains; none is surer than one before it.
        most = Math.min(most, candidate.confidence);
        return { ...candidate, confidence: most };
    });
}
/**
 * The baselines to bind where nothing says which: the likeliest, then others that explain what it leaves.
 * Empty when nothing is likely.
 */
function recogniseSubject(index, input) {
    const chosen = [];
    const whole = ranked(index, tokensOf(index, input.actions), input);
    let actions = input.actions;
    while (chosen.length < mostBound && actions !== undefined) {
        const left = actions;
        const isChosen = ({ profile }) => chosen.some((entry) => entry.profile.baseline === profile.baseline);
        // Lists of one product share actions: those that the names spell are judged by all that the role has.
        const own = whole.find((scored) => !isChosen(scored) &&
            isOwn(scored, chosen[0]?.profile.product ?? '', input.names) &&
            left.filter((action) => scored.fit.explains(action)).length >= leastLeft);
        const top = own ?? (chosen.length === 0 ? whole : ranked(index, tokensOf(index, left), input))[0];
        if (top === undefined || !isBound(top) || isChosen(top))
            break;
        chosen.push(top);
        actions = leftBy(top, left, shortList);
    }
    return chosen.map(candidateOf);
}
/**
 * The features and variants of one baseline that an input uses, where a binding names none: those of the version
 * (default: whichever fits best). Empty where the baseline has no profile.
 */
function featuresInUse(index, baseline, version, input) {
    const tokens = tokensOf(index, input.actions);
    let best;
    for (const [position, profile] of index.profiles.entries()) {
        if (profile.baseline !== baseline || profile.list !== undefined)
            continue;
        if (version !== undefined && profile.version !== undefined && profile.version !== version)
            continue;
        const fit = bestFit(index, position, tokens);
        if (fit === undefined)
            continue;
        if (best === undefined || fit.recall * fit.precision > best.recall * best.precision)
            best = fit;
    }
    return best?.features ?? [];
}


/***/ }),

/***/ 3867:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gT: () => (/* binding */ listAt),
  Ke: () => (/* binding */ matcherOf),
  b6: () => (/* binding */ openIndex)
});

// EXTERNAL MODULE: ./lib/src/model/multimap.js
var multimap = __webpack_require__(4347);
// EXTERNAL MODULE: ./lib/src/baselines/action-text.js
var action_text = __webpack_require__(403);
;// CONCATENATED MODULE: ./lib/src/baselines/ordinary-index.js
/** Turns the lists of what policies have round: by token, below `tokens`, the policies. */
function openOrdinary({ starts, values }, tokens) {
    const count = starts.length - 1;
    const sizes = new Uint32Array(count);
    const from = new Uint32Array(tokens + 1);
    for (const token of values)
        from[token + 1] = (from[token + 1] ?? 0) + 1;
    for (let token = 0; token < tokens; token += 1)
        from[token + 1] = (from[token + 1] ?? 0) + (from[token] ?? 0);
    const next = from.slice();
    const policies = new Uint32Array(values.length);
    for (let policy = 0; policy < count; policy += 1) {
        const end = starts[policy + 1] ?? 0;
        const start = starts[policy] ?? 0;
        sizes[policy] = end - start;
        for (let at = start; at < end; at += 1) {
            const token = values[at] ?? 0;
            const place = next[token] ?? 0;
            policies[place] = policy;
            next[token] = place + 1;
        }
    }
    return { sizes, having: { starts: from, values: policies } };
}

;// CONCATENATED MODULE: ./lib/src/baselines/recognition-index.js



/** What a pattern matches; patterns and actions are lower case. Nearly all patterns are a prefix and a star. */
function matcherOf(pattern) {
    const prefix = pattern.slice(0, -1);
    if (pattern.endsWith('*') && !(0,action_text/* hasWildcard */.rl)(prefix))
        return (action) => action.startsWith(prefix);
    const start = pattern.slice(0, pattern.search(/[*?]/));
    return (action) => action.startsWith(start) && matchesWildcards(pattern, action);
}
/** `*` and `?` by the last star alone: at most the product of the two lengths, both short. */
function matchesWildcards(pattern, text) {
    let at = 0;
    let star = -1;
    let resume = 0;
    for (let i = 0; i < text.length;) {
        const char = pattern[at];
        if (char === '*') {
            star = at;
            resume = i;
            at += 1;
        }
        else if (char === '?' || char === text[i]) {
            at += 1;
            i += 1;
        }
        else if (star >= 0) {
            resume += 1;
            i = resume;
            at = star + 1;
        }
        else
            return false;
    }
    while (pattern[at] === '*')
        at += 1;
    return at === pattern.length;
}
/** List `index`; a view, not a copy. */
function listAt({ starts, values }, index) {
    return values.subarray(starts[index], starts[index + 1]);
}
/** Where a text stands in a sorted list. */
function placeIn(sorted, text) {
    let from = 0;
    let to = sorted.length;
    while (from < to) {
        const middle = (from + to) >> 1;
        if ((sorted[middle] ?? '') < text)
            from = middle + 1;
        else
            to = middle;
    }
    return sorted[from] === text ? from : undefined;
}
function openIndex({ texts, numbers, ordinary }) {
    const { tokens, marks, services } = texts;
    const ranges = new Map(services.map(([prefix, from], place) => [
        prefix,
        [from, services[place + 1]?.[1] ?? tokens.length],
    ]));
    const serviceNumbers = new Map(services.map(([prefix], place) => [prefix, place]));
    const serviceOfToken = new Uint16Array(tokens.length);
    for (const [place, [, from]] of services.entries())
        serviceOfToken.fill(place, from, services[place + 1]?.[1] ?? tokens.length);
    const patterns = new Map();
    for (const token of texts.patterns) {
        const text = tokens[token] ?? '';
        const pattern = { token, matches: matcherOf(text) };
        (0,multimap/* addTo */.D)(patterns, (0,action_text/* serviceOf */.z5)(text), pattern);
    }
    const firstPart = new Uint32Array(texts.parts.length);
    for (let profile = 1; profile < firstPart.length; profile += 1)
        firstPart[profile] = (firstPart[profile - 1] ?? 0) + (texts.parts[profile - 1]?.length ?? 0);
    let policies;
    return {
        ...numbers,
        ordinary: () => (policies ??= openOrdinary(ordinary(), tokens.length)),
        profiles: texts.profiles,
        texts: tokens,
        words: texts.words,
        serviceOf: serviceOfToken,
        serviceNumber: (prefix) => serviceNumbers.get(prefix) ?? -1,
        partsOf: (profile) => (texts.parts[profile] ?? []).map((part, place) => ({
            ...part,
            tokens: listAt(numbers.partTokens, (firstPart[profile] ?? 0) + place),
        })),
        tokenOf: (action) => placeIn(tokens, action),
        markOf: (text) => placeIn(marks, text),
        tokensOfService: (prefix) => ranges.get(prefix) ?? [0, 0],
        patternsOfService: (prefix) => patterns.get(prefix) ?? [],
    };
}


/***/ }),

/***/ 9006:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cz: () => (/* binding */ namedProfiles),
  vo: () => (/* binding */ namesWord),
  hj: () => (/* binding */ sideEvidence),
  $e: () => (/* binding */ tellingEvidence)
});

;// CONCATENATED MODULE: ./lib/src/baselines/plain-sid.js
/** Words that Sids of any policy are made of, services aside. */
const plainWords = new Set(('a access action actions all allow and any api apis assume base basic bucket buckets by cloud cloudwatch cluster ' +
    'clusters container containers create data database databases db decrypt default delete deny describe dns dynamo ' +
    'edit elevated encrypt event events file files for from full function functions gateway general get group groups ' +
    'host image images in instance instances key keys list log logs manage management me metric metrics misc modify ' +
    'network networks object objects of on only operations other others parameter parameters pass permission ' +
    'permissions policies policy private public publish pull push put queue queues read readonly receive registry ' +
    'required resource resources role roles route route53 run secret secrets security self send service services set ' +
    'sid snapshot snapshots start statement stmt stop stream streams subnet subnets table tables tag tagging tags task ' +
    'tasks the this to topic topics update use user users view volume volumes vpc watch with write').split(' '));
/**
 * Statements of the key policy that AWS's console writes
 * (https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html), letters only.
 */
const sidsOfAws = new Set([
    'enableiamuserpermissions',
    'allowaccessforkeyadministrators',
    'allowuseofthekey',
    'allowattachmentofpersistentresources',
]);
/** With more words even plain ones are somebody's: `AllowReadingMetricsFromCloudWatch`. */
const mostWords = 4;
/** True where a Sid says what any policy could: `KMSAccess`, `CloudWatchLogsWrite`, `Services`. */
function isPlainSid(sid, isService) {
    if (sidsOfAws.has(sid.replace(/[^A-Za-z]/g, '').toLowerCase()))
        return true;
    const words = sid.slice(0, 200).match(/[A-Z]+\d*(?![a-z])|[A-Z]?[a-z]+\d*|\d+/g) ?? [];
    if (words.length > mostWords)
        return false;
    return words.every((word) => {
        const lower = word.toLowerCase();
        return /^\d+$/.test(word) || plainWords.has(lower) || isService(lower);
    });
}

// EXTERNAL MODULE: ./lib/src/baselines/recognition-index.js + 1 modules
var recognition_index = __webpack_require__(3867);
;// CONCATENATED MODULE: ./lib/src/baselines/side-evidence.js


const accountStrength = 0.9;
const nameStrength = 0.35;
const sidStrength = 0.3;
const markStrength = 0.3;
const isLetterOrDigit = (char) => char !== undefined && /[a-z0-9]/i.test(char);
/** What CDK puts behind a logical id, such as `F5FC440E`: no word. */
const cdkHash = /(?<=[A-Za-z])(?=[A-F]*\d)[0-9A-F]{8}$/;
/** True where `word` stands in `name` with borders: `n2ws` in `prod-n2ws-role` and `N2wsRole`, not in `brain2wsx`. */
function namesWord(name, word) {
    const text = name.slice(0, 300).replace(cdkHash, '');
    // Whatever parts its words: `ebs_csi` is `ebs-csi`.
    const lower = text.toLowerCase().replace(/[_ .]/g, '-');
    for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) {
        const before = text[at - 1];
        const after = text[at + word.length];
        const starts = !isLetterOrDigit(before) || /[A-Z]/.test(text[at] ?? '') || /\d/.test(before ?? '');
        const ends = !isLetterOrDigit(after) || /[A-Z0-9]/.test(after ?? '');
        if (starts && ends)
            return true;
    }
    return false;
}
const isService = (index) => (word) => {
    const [from, to] = index.tokensOfService(word);
    return to > from;
};
/** `ECRGetAuthorizationToken` or `ec2` says what the statement allows, not whose it is. */
function saysItsAction(index, position, sid) {
    const text = sid.toLowerCase();
    return index.partsOf(position).some((part) => part.tokens.some((token) => {
        const action = index.texts[token] ?? '';
        const colon = action.indexOf(':');
        const operation = action.slice(colon + 1);
        return text === action.slice(0, colon) || (operation !== '*' && text.endsWith(operation));
    }));
}
/** How telling a Sid is. */
function sidWeight(index, sid) {
    const mark = index.markOf(sid.toLowerCase());
    return mark === undefined ? 0 : (index.sidWeights[mark] ?? 0);
}
const shorten = (text) => (text.length > 60 ? `${text.slice(0, 59)}\u2026` : text);
/** What speaks for a profile besides its actions. */
function sideEvidence(index, position, input) {
    const profile = index.profiles[position];
    const evidence = [];
    let doubt = 1;
    if (profile === undefined)
        return { strength: 0, evidence, byWordAlone: false, bySidAlone: false };
    const account = profile.accounts.find((id) => input.accounts.includes(id));
    if (account !== undefined) {
        doubt *= 1 - accountStrength;
        evidence.push(`trust of account ${account}`);
    }
    const own = new Set(profile.sids.map((sid) => sid.toLowerCase()));
    const sids = [...new Set(input.sids)].filter((sid) => own.has(sid.toLowerCase()) &&
        !isPlainSid(sid, isService(index)) &&
        !saysItsAction(index, position, sid));
    if (sids.length > 0) {
        const told = sids.reduce((sum, sid) => sum + sidWeight(index, sid), 0);
        doubt *= (1 - sidStrength) ** Math.min(told, 4);
        const more = sids.length > 1 ? ` and ${String(sids.length - 1)} more` : '';
        evidence.push(`Sid ${shorten(sids[0] ?? '')}${more}`);
    }
    const words = new Set(profile.marks);
    const marks = (input.marks ?? []).filter((mark) => words.has(mark));
    if (marks.length > 0) {
        const told = marks.reduce((sum, mark) => sum + sidWeight(index, mark), 0);
        doubt *= (1 - markStrength) ** Math.min(told, 4);
        const more = marks.length > 1 ? ` and ${String(marks.length - 1)} more` : '';
        evidence.push(`names with ${shorten((marks[0] ?? '').slice(1))}${more}`);
    }
    const name = input.names.find((text) => profile.names.some((word) => namesWord(text, word)));
    if (name !== undefined) {
        doubt *= 1 - nameStrength;
        evidence.push(`name ${shorten(name)}`);
    }
    const [sid] = sids;
    return {
        strength: 1 - doubt,
        evidence,
        byWordAlone: evidence.length > 0 && account === undefined && sids.length === 0 && marks.length <= 1,
        bySidAlone: evidence.length === 1 &&
            sids.length === 1 &&
            sid !== undefined &&
            !profile.names.some((word) => namesWord(sid, word)),
    };
}
/** Profiles for which a name, a Sid or an account speaks. */
function namedProfiles(index, input) {
    const found = new Set();
    const texts = [
        ...input.sids.map((sid) => sid.toLowerCase()),
        ...(input.marks ?? []),
        ...input.accounts,
    ];
    for (const text of texts) {
        const mark = index.markOf(text);
        if (mark === undefined)
            continue;
        for (const position of (0,recognition_index/* listAt */.gT)(index.marked, mark))
            found.add(position);
    }
    for (const [word, positions] of index.words) {
        if (!input.names.some((name) => namesWord(name, word)))
            continue;
        for (const position of positions)
            found.add(position);
    }
    return [...found];
}
/** The evidence without names, Sids and accounts that speak for no profile: equal for most subjects with equal actions. */
function tellingEvidence(index, input) {
    const words = index.words.map(([word]) => word);
    const tells = (name) => {
        const lower = name.toLowerCase().replace(/[_ .]/g, '-');
        return words.some((word) => lower.includes(word) && namesWord(name, word));
    };
    return {
        ...input,
        names: input.names.filter(tells),
        sids: input.sids.filter((sid) => index.markOf(sid.toLowerCase()) !== undefined),
        ...(input.marks === undefined
            ? {}
            : { marks: input.marks.filter((mark) => index.markOf(mark) !== undefined) }),
        accounts: input.accounts.filter((account) => index.markOf(account) !== undefined),
    };
}


/***/ }),

/***/ 1932:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ mayHoldPolicy),
/* harmony export */   L8: () => (/* binding */ classify)
/* harmony export */ });
/* unused harmony export nameOf */
/* harmony import */ var _model_plan_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2601);

/** Folders of other people's code, caches and downloads. */
const skippedFolders = new Set([
    'node_modules',
    '.git',
    '.terraform',
    '.terragrunt-cache',
    'site-packages',
    '__pycache__',
    '.venv',
    'venv',
    '.tox',
    '.mypy_cache',
]);
/** Files that no person writes policies in: manifests and locks, CDK's own, botocore's models, state. */
const skippedNames = new Set([
    'package.json',
    'package-lock.json',
    'npm-shrinkwrap.json',
    'composer.json',
    'composer.lock',
    'pnpm-lock.yaml',
    'cdk.json',
    'cdk.context.json',
    'tree.json',
    'manifest.json',
    'service-2.json',
    'paginators-1.json',
    'examples-1.json',
    'endpoints.json',
    'requirements.txt',
    'license.txt',
    '.terraform.lock.hcl',
]);
const skippedEndings = [
    '.assets.json',
    '.schema.json',
    '.tfstate',
    '.tfstate.backup',
    '.tftest.hcl',
];
const readExtensions = new Set([
    'tf',
    'tofu',
    'tfvars',
    'hcl',
    'yaml',
    'yml',
    'json',
    'jsonc',
    'json5',
    'template',
    'cfn',
    'policy',
    'tpl',
    'tftpl',
    'tmpl',
    'j2',
    'txt',
]);
/** Where the marks of a format stand that has them at its top. */
const head = 4000;
const awsType = /["']?Type["']?\s*:\s*["']?(?:AWS|Alexa|Custom)::/;
const resourcesKey = /^[ \t]*["']?Resources["']?[ \t]*:|"Resources"\s*:/m;
const effect = /\b[Ee]ffect\\?["'\u2018-\u201f]?\s*[:=]\s*\\?["'\u2018-\u201f]?(?:Allow|Deny)\b/;
const action = /\b(?:Not)?[Aa]ction\\?["'\u2018-\u201f]?\s*[:=]/;
const statement = /\bStatement\\?["'\u2018-\u201f]?\s*[:=]/;
const element = /\b(?:Effect|(?:Not)?Action|(?:Not)?Principal)\\?["'\u2018-\u201f]?\s*[:=]/;
const languageVersion = /\b20(?:08|12)-10-17\b/;
const listedAction = /["\u201c][a-z0-9-]{2,40}:[A-Z][A-Za-z0-9*]{2,}["\u201d]/g;
/** The name behind the last `/`, in lower case. */
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1).toLowerCase();
}
/** True where a file of this path may hold a policy, so that it has to be read to know. */
function mayHoldPolicy(path) {
    const name = nameOf(path);
    const dot = name.lastIndexOf('.');
    if (dot < 0 || !readExtensions.has(name.slice(dot + 1)))
        return false;
    if (skippedNames.has(name) || (name.startsWith('tsconfig') && name.endsWith('.json')))
        return false;
    if (skippedEndings.some((ending) => name.endsWith(ending)))
        return false;
    if (path.includes('botocore/data/'))
        return false;
    const folders = path.split('/').slice(0, -1);
    return !folders.some((folder) => skippedFolders.has(folder));
}
/**
 * What the file is, by its name where that says it (Terraform), else by its content. A pass of
 * short searches: nothing is parsed. A name without a known extension is no hindrance.
 */
function classify(path, text) {
    const name = nameOf(path);
    const byName = kindOfName(name, text);
    if (byName !== undefined)
        return byName;
    if (text.includes('\0'))
        return 'ignored';
    if ((0,_model_plan_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlanText */ .t)(text))
        return 'terraform-plan';
    if ((0,_model_plan_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isStateText */ .D)(text))
        return 'ignored';
    return kindOfTemplate(text) ?? (holdsPolicy(text, name) ? kindOfHolder(text) : 'ignored');
}
function kindOfName(name, text) {
    if (name.endsWith('.tf') || name.endsWith('.tofu'))
        return 'terraform';
    if (name.endsWith('.tf.json') || name.endsWith('.tofu.json'))
        return 'terraform-json';
    if (name.endsWith('.tfvars') || name.endsWith('.tfvars.json'))
        return 'tfvars';
    if (name.endsWith('.tfstate'))
        return 'ignored';
    if (!name.endsWith('.hcl'))
        return undefined;
    if (name === 'terragrunt.hcl' || name === 'root.hcl')
        return 'terragrunt';
    return /^[ \t]*(?:terraform|include|inputs|dependency)\b/m.test(text) ? 'terragrunt' : 'ignored';
}
function kindOfTemplate(text) {
    const isServerless = isServerlessFramework(text);
    if (text.includes('AWS::') && awsType.test(text)) {
        if (resourcesKey.test(text) || text.includes('AWSTemplateFormatVersion')) {
            if (isServerless)
                return 'serverless';
            if (isCdkTree(text))
                return 'ignored';
            return text.includes('AWS::Serverless') ? 'sam' : 'cloudformation';
        }
    }
    if (text.includes('AWSTemplateFormatVersion'))
        return 'cloudformation';
    return isServerless && /^[ \t]+["']?name["']?[ \t]*:[ \t]*["']?aws\b/m.test(text)
        ? 'serverless'
        : undefined;
}
function isServerlessFramework(text) {
    if (!text.startsWith('service') && !text.includes('\nservice'))
        return false;
    return /^service\s*:/m.test(text) && /^provider\s*:/m.test(text);
}
/** CDK's construct tree repeats every template of the application. */
function isCdkTree(text) {
    return /"version"\s*:\s*"tree-0/.test(text.slice(0, 300));
}
/** What this tool wrote: it repeats the policies of the tree that it was made of, and is none itself. */
function isOwnReport(start) {
    return /^\s*\{\s*"schema"\s*:\s*"iam-baseline\/[a-z]+\/\d/.test(start);
}
/** True where the text has the marks of a policy: an effect and an action, or a statement list. */
function holdsPolicy(text, name) {
    const decides = text.includes('Allow') || text.includes('Deny');
    if (decides && text.includes('ffect') && effect.test(text) && action.test(text))
        return true;
    // As the IAM API answers, without the command line that decodes it.
    if (text.includes('%22Statement%22') && text.includes('%22Effect%22'))
        return true;
    if (text.includes('Statement') && statement.test(text))
        if (languageVersion.test(text) || element.test(text))
            return true;
    return isPage(name) && listsActions(text);
}
/** Pages of vendors list actions without a policy around them. */
function isPage(name) {
    return !name.includes('.') || /\.(?:txt|md|markdown)$/.test(name);
}
function listsActions(text) {
    let found = 0;
    for (const match of text.matchAll(listedAction)) {
        if (match[0].startsWith('"aws:'))
            continue;
        found += 1;
        if (found === 3)
            return true;
    }
    return false;
}
function kindOfHolder(text) {
    const start = text.slice(0, head);
    if (/"(?:RoleDetailList|UserDetailList|GroupDetailList)"\s*:/.test(text))
        return 'account-authorization';
    if (isManifest(text))
        return 'kubernetes';
    if (/["']?(?:openapi|swagger)["']?\s*:\s*["']?[23]\b/.test(start))
        return 'openapi';
    if (isCdkTree(text) || isOwnReport(start))
        return 'ignored';
    if (/"\$schema"\s*:\s*"https?:\/\/json-schema\.org/.test(start))
        return 'ignored';
    return 'policy';
}
function isManifest(text) {
    if (!text.includes('apiVersion'))
        return false;
    if (/^["']?apiVersion["']?\s*:/m.test(text) && /^["']?kind["']?\s*:/m.test(text))
        return true;
    return /^\s*\{/.test(text) && /"apiVersion"\s*:/.test(text) && /"kind"\s*:/.test(text);
}


/***/ }),

/***/ 4637:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QI: () => (/* binding */ Questions),
/* harmony export */   Uy: () => (/* binding */ sharedUnit),
/* harmony export */   Y4: () => (/* binding */ keptSyntax),
/* harmony export */   gW: () => (/* binding */ Syntaxes),
/* harmony export */   n_: () => (/* binding */ SharedUnits)
/* harmony export */ });
/* harmony import */ var _model_recent_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8249);
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2239);


/** What the evaluation of one unit asked of its tree, and what it was told. */
class Questions {
    files = new Map();
    listings = new Map();
    isTied = false;
    /** Notes the answer to a read. */
    read(path, answer) {
        this.files.set(path, answer);
    }
    /** Notes the answer to a listing; `question` names it for who answers it again. */
    listed(question, answer) {
        this.listings.set(question, answer);
    }
    /** Notes that the unit was told of other units what no read of the tree shows: it is not shared. */
    askedElsewhere() {
        this.isTied = true;
    }
    /** True where another tree gives the same answers to all of it. */
    areAnsweredAlike(read, list) {
        if (this.isTied)
            return false;
        for (const [path, answer] of this.files)
            if (!sameFile(answer, read(path)))
                return false;
        for (const [question, answer] of this.listings)
            if (!sameList(answer, list(question)))
                return false;
        return true;
    }
    /** The tree, with every read of it noted. */
    noting(tree) {
        return {
            name: tree.name,
            paths: () => tree.paths(),
            read: (path) => {
                const answer = tree.read(path);
                this.read(path, answer);
                return answer;
            },
        };
    }
}
function sameFile(a, b) {
    if (a === b)
        return true;
    if ((0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnreadable */ .G)(a) || (0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnreadable */ .G)(b))
        return (0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnreadable */ .G)(a) && (0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnreadable */ .G)(b) && a.unreadable === b.unreadable && a.text === b.text;
    return a.text === b.text;
}
function sameList(a, b) {
    return a === b || (a.length === b.length && a.every((entry, index) => entry === b[index]));
}
/** Characters of text whose syntax trees are kept; a tree takes about seventeen times the bytes of its text. */
const keptSyntax = 1_000_000;
/** Syntax trees by the text they are of: trees share a `SourceFile` where a file is the same in both. */
class Syntaxes {
    /** Trees of the files that were asked for last: to parse one again costs less than to keep all of them. */
    recent = new _model_recent_js__WEBPACK_IMPORTED_MODULE_1__/* .Recent */ .g(keptSyntax);
    /** What a unit of evaluation needs to know of every file. */
    outlines = new WeakMap();
}
/**
 * The units of evaluation (a Terraform root, a template, a document) that base and head have in common.
 * A unit is the same where the other tree answers alike to all that its evaluation asked.
 */
class SharedUnits {
    syntaxes = new Syntaxes();
    units = new Map();
    /** What the unit evaluated to in the other tree, if nothing that it asked there is different here. */
    recall(unit, isSame) {
        const known = this.units.get(unit);
        return known !== undefined && isSame(known.questions) ? known.evaluations : undefined;
    }
    remember(unit, questions, evaluations) {
        this.units.set(unit, { questions, evaluations });
    }
}
/**
 * The evaluation of a unit that reads single files only, taken from the other tree where it is the same.
 * `make` is given the tree to read from.
 */
function sharedUnit(shared, unit, tree, make) {
    if (shared === undefined)
        return make(tree, undefined);
    const known = shared.recall(unit, (questions) => questions.areAnsweredAlike((path) => tree.read(path), () => []));
    if (known !== undefined)
        return known;
    const questions = new Questions();
    const evaluations = make(questions.noting(tree), questions);
    shared.remember(unit, questions, evaluations);
    return evaluations;
}


/***/ }),

/***/ 6776:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ Memo)
/* harmony export */ });
/** Answers to texts that are kept; beyond them the memory starts afresh. */
const mostAnswers = 50_000;
/**
 * What one run has worked out, by what it was worked out from: the same object (base and head share the
 * objects of what is equal in both), or equal texts. `question` names what is asked; for one question all
 * answers are of one type, and an answer depends on nothing but what it is kept under.
 */
class Memo {
    objects = new Map();
    texts = new Map();
    names = new WeakMap();
    before;
    named = 0;
    /** `before` is called before anything is worked out, and may throw. */
    constructor(before = () => undefined) {
        this.before = before;
    }
    /** The answer about an object, for as long as the object is there. */
    about(question, object, answer) {
        let known = this.objects.get(question);
        if (known === undefined) {
            known = new WeakMap();
            this.objects.set(question, known);
        }
        return this.kept(known, object, answer);
    }
    /** The answer about a text. */
    of(question, text, answer) {
        let known = this.texts.get(question);
        if (known === undefined || known.size >= mostAnswers) {
            known = new Map();
            this.texts.set(question, known);
        }
        return this.kept(known, text, answer);
    }
    /** A number that stands for an object in texts. */
    numberOf(object) {
        let number = this.names.get(object);
        if (number === undefined) {
            this.named += 1;
            number = this.named;
            this.names.set(object, number);
        }
        return number;
    }
    /** For one question all answers are of one type. */
    kept(known, key, answer) {
        if (known.has(key))
            return known.get(key);
        this.before();
        const made = answer();
        known.set(key, made);
        return made;
    }
}


/***/ }),

/***/ 2601:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ isStateText),
/* harmony export */   t: () => (/* binding */ isPlanText)
/* harmony export */ });
/** True for what `terraform show -json` prints of a plan or a state: written by a program, and not to be mended. */
function isPlanText(text) {
    if (!text.includes('"format_version"'))
        return false;
    return /"(?:planned_values|resource_changes|root_module)"\s*:/.test(text);
}
/** True for a state as Terraform stores it, under whatever name. */
function isStateText(text) {
    const start = text.slice(0, 2000);
    return /"lineage"\s*:/.test(start) && /"serial"\s*:/.test(start);
}


/***/ }),

/***/ 2908:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dk: () => (/* binding */ principalSites),
/* harmony export */   Xu: () => (/* binding */ membershipSites),
/* harmony export */   cL: () => (/* binding */ attachmentSites),
/* harmony export */   qy: () => (/* binding */ managedPolicySites)
/* harmony export */ });
const principalSites = new Map([
    [
        'aws_iam_role',
        {
            kind: 'role',
            name: 'name',
            path: 'path',
            arns: 'managed_policy_arns',
            boundary: 'permissions_boundary',
            tags: 'tags',
        },
    ],
    [
        'aws_iam_user',
        { kind: 'user', name: 'name', path: 'path', boundary: 'permissions_boundary', tags: 'tags' },
    ],
    ['aws_iam_group', { kind: 'group', name: 'name', path: 'path' }],
    ['aws_ssoadmin_permission_set', { kind: 'permission-set', name: 'name', tags: 'tags' }],
    [
        'awscc_iam_role',
        {
            kind: 'role',
            name: 'role_name',
            path: 'path',
            arns: 'managed_policy_arns',
            boundary: 'permissions_boundary',
            tags: 'tags',
        },
    ],
    [
        'awscc_iam_user',
        {
            kind: 'user',
            name: 'user_name',
            path: 'path',
            arns: 'managed_policy_arns',
            boundary: 'permissions_boundary',
            groups: 'groups',
            tags: 'tags',
        },
    ],
    [
        'awscc_iam_group',
        { kind: 'group', name: 'group_name', path: 'path', arns: 'managed_policy_arns' },
    ],
    [
        'awscc_sso_permission_set',
        { kind: 'permission-set', name: 'name', arns: 'managed_policies', tags: 'tags' },
    ],
    [
        'AWS::IAM::Role',
        {
            kind: 'role',
            name: 'RoleName',
            path: 'Path',
            arns: 'ManagedPolicyArns',
            boundary: 'PermissionsBoundary',
            tags: 'Tags',
        },
    ],
    [
        'AWS::IAM::User',
        {
            kind: 'user',
            name: 'UserName',
            path: 'Path',
            arns: 'ManagedPolicyArns',
            boundary: 'PermissionsBoundary',
            groups: 'Groups',
            tags: 'Tags',
        },
    ],
    [
        'AWS::IAM::Group',
        { kind: 'group', name: 'GroupName', path: 'Path', arns: 'ManagedPolicyArns' },
    ],
    [
        'AWS::SSO::PermissionSet',
        {
            kind: 'permission-set',
            name: 'Name',
            arns: 'ManagedPolicies',
            boundary: 'PermissionsBoundary.ManagedPolicyArn',
            boundaryName: 'PermissionsBoundary.CustomerManagedPolicyReference.Name',
            policyNames: 'CustomerManagedPolicyReferences[].Name',
            tags: 'Tags',
        },
    ],
]);
const roles = (path) => ({ path, kind: 'role' });
const users = (path) => ({ path, kind: 'user' });
const groups = (path) => ({ path, kind: 'group' });
const sets = (path) => ({ path, kind: 'permission-set' });
const attachmentSites = new Map([
    ['aws_iam_role_policy', { own: 'inline', targets: [roles('role')] }],
    ['aws_iam_user_policy', { own: 'inline', targets: [users('user')] }],
    ['aws_iam_group_policy', { own: 'inline', targets: [groups('group')] }],
    ['aws_iam_role_policy_attachment', { arns: 'policy_arn', targets: [roles('role')] }],
    ['aws_iam_user_policy_attachment', { arns: 'policy_arn', targets: [users('user')] }],
    ['aws_iam_group_policy_attachment', { arns: 'policy_arn', targets: [groups('group')] }],
    [
        'aws_iam_role_policy_attachments_exclusive',
        { arns: 'policy_arns', targets: [roles('role_name')] },
    ],
    [
        'aws_iam_user_policy_attachments_exclusive',
        { arns: 'policy_arns', targets: [users('user_name')] },
    ],
    [
        'aws_iam_group_policy_attachments_exclusive',
        { arns: 'policy_arns', targets: [groups('group_name')] },
    ],
    [
        'aws_iam_role_policies_exclusive',
        { inlineNames: 'policy_names', targets: [roles('role_name')] },
    ],
    [
        'aws_iam_user_policies_exclusive',
        { inlineNames: 'policy_names', targets: [users('user_name')] },
    ],
    [
        'aws_iam_group_policies_exclusive',
        { inlineNames: 'policy_names', targets: [groups('group_name')] },
    ],
    [
        'aws_iam_policy_attachment',
        { arns: 'policy_arn', targets: [roles('roles'), users('users'), groups('groups')] },
    ],
    [
        'aws_ssoadmin_permission_set_inline_policy',
        { own: 'inline', targets: [sets('permission_set_arn')] },
    ],
    [
        'aws_ssoadmin_managed_policy_attachment',
        { arns: 'managed_policy_arn', targets: [sets('permission_set_arn')] },
    ],
    [
        'aws_ssoadmin_customer_managed_policy_attachment',
        {
            policyNames: 'customer_managed_policy_reference.name',
            targets: [sets('permission_set_arn')],
        },
    ],
    [
        'aws_ssoadmin_permissions_boundary_attachment',
        {
            boundary: 'permissions_boundary.managed_policy_arn',
            boundaryName: 'permissions_boundary.customer_managed_policy_reference.name',
            targets: [sets('permission_set_arn')],
        },
    ],
    // A module that is not in the tree, and what its arguments give it to attach.
    ['module', { arns: 'policy_arns', targets: [{ path: 'principal', kind: 'external' }] }],
    ['awscc_iam_role_policy', { own: 'inline', targets: [roles('role_name')] }],
    ['awscc_iam_user_policy', { own: 'inline', targets: [users('user_name')] }],
    ['awscc_iam_group_policy', { own: 'inline', targets: [groups('group_name')] }],
    [
        'awscc_iam_managed_policy',
        { own: 'managed', targets: [roles('roles'), users('users'), groups('groups')] },
    ],
    [
        'AWS::IAM::Policy',
        { own: 'inline', targets: [roles('Roles'), users('Users'), groups('Groups')] },
    ],
    [
        'AWS::IAM::ManagedPolicy',
        { own: 'managed', targets: [roles('Roles'), users('Users'), groups('Groups')] },
    ],
    ['AWS::IAM::RolePolicy', { own: 'inline', targets: [roles('RoleName')] }],
    ['AWS::IAM::UserPolicy', { own: 'inline', targets: [users('UserName')] }],
    ['AWS::IAM::GroupPolicy', { own: 'inline', targets: [groups('GroupName')] }],
]);
/** Resources that put users into groups: path of the users, path of the groups. */
const membershipSites = new Map([
    ['aws_iam_user_group_membership', { users: 'user', groups: 'groups' }],
    ['aws_iam_group_membership', { users: 'users', groups: 'group' }],
    ['AWS::IAM::UserToGroupAddition', { users: 'Users', groups: 'GroupName' }],
]);
/** Managed policies that can be attached by ARN: type \u2192 property of the policy's name. */
const managedPolicySites = new Map([
    ['aws_iam_policy', 'name'],
    ['awscc_iam_managed_policy', 'managed_policy_name'],
    ['AWS::IAM::ManagedPolicy', 'ManagedPolicyName'],
]);


/***/ }),

/***/ 2119:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ policySites)
});

// EXTERNAL MODULE: ./lib/src/model/multimap.js
var multimap = __webpack_require__(4347);
;// CONCATENATED MODULE: ./lib/src/model/sites/policy-sites.json
const policy_sites_namespaceObject = /*#__PURE__*/JSON.parse('[{"type":"AWS::ACMPCA::Permission","path":"","kind":"resource","form":"flat-permission","fields":{"Actions":"Action","Principal":"Principal","CertificateAuthorityArn":"Resource","SourceAccount":"aws:SourceAccount"},"actionPrefix":"acm-pca:"},{"type":"AWS::AIOps::InvestigationGroup","path":"InvestigationGroupPolicy","kind":"resource","form":"document"},{"type":"AWS::APS::ResourcePolicy","path":"PolicyDocument","kind":"resource","form":"document"},{"type":"AWS::ApiGateway::DomainNameV2","path":"Policy","kind":"resource","form":"document"},{"type":"AWS::ApiGateway::RestApi","path":"Body.x-amazon-apigateway-policy","kind":"resource","form":"document","public":"AWS::ApiGateway::RestApi"},{"type":"AWS::ApiGateway::RestApi","path":"Policy","kind":"resource","form":"document","public":"AWS::ApiGateway::RestApi"},{"type":"AWS::Backup::BackupVault","path":"AccessPolicy","kind":"resource","form":"document","public":"AWS::Backup::BackupVault"},{"type":"AWS::Backup::LogicallyAirGappedBackupVault","path":"AccessPolicy","kind":"resource","form":"document","public":"AWS::Backup::BackupVault"},{"type":"AWS::Bedrock::KnowledgeBasePolicy","path":"PolicyDocument","kind":"resource","form":"document"},{"type":"AWS::Bedrock::ResourcePolicy","path":"PolicyDocument","kind":"resource","form":"document"},{"type":"AWS::BedrockAgentCore::ResourcePolicy","path":"Policy","kind":"resource","form":"document"},{"type":"AWS::CloudTrail::ResourcePolicy","path":"ResourcePolicy","kind":"resource","form":"document","public":"AWS::CloudTrail::EventDataStore"},{"type":"AWS::CodeArtifact::Domain","path":"PermissionsPolicyDocument","kind":"resource","form":"document","public":"AWS::CodeArtifact::Domain"},{"type":"AWS::CodeArtifact::Repository","path":"PermissionsPolicyDocument","kind":"resource","form":"document"},{"type":"AWS::Comprehend::DocumentClassifier","path":"ModelPolicy","kind":"resource","form":"document"},{"type":"AWS::Comprehend::EntityRecognizer","path":"ModelPolicy","kind":"resource","form":"document"},{"type":"AWS::DSQL::Cluster","path":"PolicyDocument","kind":"resource","form":"document"},{"type":"AWS::DynamoDB::GlobalTable","path":"Replicas[].ReplicaStreamSpecification.ResourcePolicy.PolicyDocument","kind":"resource","form":"document","public":"AWS::DynamoDB::Stream"},{"type":"AWS::DynamoDB::GlobalTable","path":"Replicas[].ResourcePolicy.PolicyDocument","kind":"resource","form":"document","validate":"AWS::DynamoDB::Table","public":"AWS::DynamoDB::Table"},{"type":"AWS::DynamoDB::Table","path":"ResourcePolicy.PolicyDocument","kind":"resource","form":"document","validate":"AWS::DynamoDB::Table","public":"AWS::DynamoDB::Table"},{"type":"AWS::DynamoDB::Table","path":"StreamSpecification.ResourcePolicy.PolicyDocument","kind":"resource","form":"document","public":"AWS::DynamoDB::Stream"},{"type":"AWS::EC2::VPCEndpoint","path":"PolicyDocument","kind":"resource","form":"document"},{"type":"AWS::ECR::PublicRepository","path":"RepositoryPolicyText","kind":"resource","form":"document"},{"type":"AWS::ECR::RegistryPolicy","path":"PolicyText","kind":"resource","form":"document"},{"type":"AWS::ECR::Repository","path":"RepositoryPolicyText","kind":"resource","form":"document"},{"type":"AWS::ECR::RepositoryCreationTemplate","path":"RepositoryPolicy","kind":"resource","form":"document"},{"type":"AWS::EFS::FileSystem","path":"FileSystemPolicy","kind":"resource","form":"document","public":"AWS::EFS::FileSystem"},{"type":"AWS::EKS::PodIdentityAssociation","path":"Policy","kind":"identity","form":"document","session":true},{"type":"AWS::Elasticsearch::Domain","path":"AccessPolicies","kind":"resource","form":"document","public":"AWS::OpenSearchService::Domain"},{"type":"AWS::EntityResolution::PolicyStatement","path":"","kind":"resource","form":"flat-permission","fields":{"Action":"Action","Effect":"Effect","Principal":"Principal","Arn":"Resource","Condition":"Condition"}},{"type":"AWS::EventSchemas::RegistryPolicy","path":"Policy","kind":"resource","form":"document"},{"type":"AWS::Events::EventBus","path":"Policy","kind":"resource","form":"document"},{"type":"AWS::Events::EventBusPolicy","path":"","kind":"resource","form":"flat-permission","fields":{"Action":"Action","Principal":"Principal","EventBusName":"Resource","Condition":"Condition"}},{"type":"AWS::Events::EventBusPolicy","path":"Statement","kind":"resource","form":"statement"},{"type":"AWS::EventsV2::ResourcePolicy","path":"PolicyDocument","kind":"resource","form":"document"},{"type":"AWS::FSx::S3AccessPointAttachment","path":"S3AccessPoint.Policy","kind":"resource","form":"document"},{"type":"AWS::IAM::Group","path":"Policies[].PolicyDocument","kind":"identity","form":"document"},{"type":"AWS::IAM::GroupPolicy","path":"PolicyDocument","kind":"identity","form":"document"},{"type":"AWS::IAM::ManagedPolicy","path":"PolicyDocument","kind":"identity","form":"document"},{"type":"AWS::IAM::Policy","path":"PolicyDocument","kind":"identity","form":"document"},{"type":"AWS::IAM::Role","path":"AssumeRolePolicyDocument","kind":"trust","form":"document","validate":"AWS::IAM::AssumeRolePolicyDocument","public":"AWS::IAM::AssumeRolePolicyDocument"},{"type":"AWS::IAM::Role","path":"Policies[].PolicyDocument","kind":"identity","form":"document"},{"type":"AWS::IAM::RolePolicy","path":"PolicyDocument","kind":"identity","form":"document"},{"type":"AWS::IAM::User","path":"Policies[].PolicyDocument","kind":"identity","form":"document"},{"type":"AWS::IAM::UserPolicy","path":"PolicyDocument","kind":"identity","form":"document"},{"type":"AWS::IoT::Policy","path":"PolicyDocument","kind":"identity","form":"document"},{"type":"AWS::KMS::Key","path":"KeyPolicy","kind":"resource","form":"document","public":"AWS::KMS::Key"},{"type":"AWS::KMS::ReplicaKey","path":"KeyPolicy","kind":"resource","form":"document","public":"AWS::KMS::Key"},{"type":"AWS::Kinesis::ResourcePolicy","path":"ResourcePolicy","kind":"resource","form":"document","public":"AWS::Kinesis::Stream"},{"type":"AWS::Lambda::LayerVersionPermission","path":"","kind":"resource","form":"flat-permission","fields":{"Action":"Action","Principal":"Principal","LayerVersionArn":"Resource","OrganizationId":"aws:PrincipalOrgID"}},{"type":"AWS::Lambda::Permission","path":"","kind":"resource","form":"flat-permission","public":"AWS::Lambda::Function","fields":{"Action":"Action","Principal":"Principal","FunctionName":"Resource","SourceAccount":"aws:SourceAccount","SourceArn":"aws:SourceArn","PrincipalOrgID":"aws:PrincipalOrgID","FunctionUrlAuthType":"lambda:FunctionUrlAuthType","EventSourceToken":"lambda:EventSourceToken","InvokedViaFunctionUrl":"lambda:InvokedViaFunctionUrl"}},{"type":"AWS::Lambda::ResourcePolicy","path":"PolicyDocument","kind":"resource","form":"document","public":"AWS::Lambda::Function"},{"type":"AWS::Lex::ResourcePolicy","path":"Policy","kind":"resource","form":"document"},{"type":"AWS::Logs::DeliveryDestination","path":"DeliveryDestinationPolicy.DeliveryDestinationPolicy","kind":"resource","form":"document"},{"type":"AWS::Logs::Destination","path":"DestinationPolicy","kind":"resource","form":"document"},{"type":"AWS::Logs::LogGroup","path":"ResourcePolicyDocument","kind":"resource","form":"document"},{"type":"AWS::Logs::ResourcePolicy","path":"PolicyDocument","kind":"resource","form":"document"},{"type":"AWS::MSK::ClusterPolicy","path":"Policy","kind":"resource","form":"document"},{"type":"AWS::MediaPackageV2::ChannelPolicy","path":"Policy","kind":"resource","form":"document"},{"type":"AWS::MediaPackageV2::OriginEndpointPolicy","path":"Policy","kind":"resource","form":"document"},{"type":"AWS::MediaStore::Container","path":"Policy","kind":"resource","form":"document"},{"type":"AWS::MediaTailor::ChannelPolicy","path":"Policy","kind":"resource","form":"document"},{"type":"AWS::ODB::OdbNetwork","path":"KmsPolicyDocument","kind":"resource","form":"document"},{"type":"AWS::ODB::OdbNetwork","path":"S3PolicyDocument","kind":"resource","form":"document"},{"type":"AWS::ODB::OdbNetwork","path":"StsPolicyDocument","kind":"resource","form":"document"},{"type":"AWS::OSIS::Pipeline","path":"ResourcePolicy.Policy","kind":"resource","form":"document"},{"type":"AWS::Oam::Sink","path":"Policy","kind":"resource","form":"document"},{"type":"AWS::Omics::SequenceStore","path":"S3AccessPolicy","kind":"resource","form":"document"},{"type":"AWS::OpenSearchService::Domain","path":"AccessPolicies","kind":"resource","form":"document","public":"AWS::OpenSearchService::Domain"},{"type":"AWS::Organizations::Policy","path":"Content","kind":"resource-control","form":"document","when":{"property":"Type","equals":"RESOURCE_CONTROL_POLICY"}},{"type":"AWS::Organizations::Policy","path":"Content","kind":"service-control","form":"document","when":{"property":"Type","equals":"SERVICE_CONTROL_POLICY"}},{"type":"AWS::Organizations::ResourcePolicy","path":"Content","kind":"resource","form":"document"},{"type":"AWS::PaymentCryptography::Key","path":"Policy","kind":"resource","form":"document"},{"type":"AWS::QBusiness::Permission","path":"","kind":"resource","form":"flat-permission","fields":{"Actions":"Action","Principal":"Principal","ApplicationId":"Resource"}},{"type":"AWS::RAM::Permission","path":"PolicyTemplate","kind":"resource","form":"statement"},{"type":"AWS::RUM::AppMonitor","path":"ResourcePolicy.PolicyDocument","kind":"resource","form":"document"},{"type":"AWS::Redshift::Cluster","path":"NamespaceResourcePolicy","kind":"resource","form":"document"},{"type":"AWS::RedshiftServerless::Namespace","path":"NamespaceResourcePolicy","kind":"resource","form":"document"},{"type":"AWS::RolesAnywhere::Profile","path":"SessionPolicy","kind":"identity","form":"document","session":true},{"type":"AWS::S3::AccessPoint","path":"Policy","kind":"resource","form":"document","validate":"AWS::S3::AccessPoint","public":"AWS::S3::AccessPoint"},{"type":"AWS::S3::BucketPolicy","path":"PolicyDocument","kind":"resource","form":"document","validate":"AWS::S3::Bucket","public":"AWS::S3::Bucket"},{"type":"AWS::S3::MultiRegionAccessPointPolicy","path":"Policy","kind":"resource","form":"document","validate":"AWS::S3::MultiRegionAccessPoint"},{"type":"AWS::S3Express::AccessPoint","path":"Policy","kind":"resource","form":"document","public":"AWS::S3Express::AccessPoint"},{"type":"AWS::S3Express::BucketPolicy","path":"PolicyDocument","kind":"resource","form":"document","public":"AWS::S3Express::DirectoryBucket"},{"type":"AWS::S3Files::FileSystemPolicy","path":"Policy","kind":"resource","form":"document"},{"type":"AWS::S3ObjectLambda::AccessPointPolicy","path":"PolicyDocument","kind":"resource","form":"document","validate":"AWS::S3ObjectLambda::AccessPoint"},{"type":"AWS::S3Outposts::AccessPoint","path":"Policy","kind":"resource","form":"document","public":"AWS::S3Outposts::AccessPoint"},{"type":"AWS::S3Outposts::BucketPolicy","path":"PolicyDocument","kind":"resource","form":"document","public":"AWS::S3Outposts::Bucket"},{"type":"AWS::S3Tables::TableBucketPolicy","path":"ResourcePolicy","kind":"resource","form":"document","public":"AWS::S3Tables::TableBucket"},{"type":"AWS::S3Tables::TablePolicy","path":"ResourcePolicy","kind":"resource","form":"document","public":"AWS::S3Tables::Table"},{"type":"AWS::S3Vectors::VectorBucketPolicy","path":"Policy","kind":"resource","form":"document"},{"type":"AWS::SMSVOICE::ResourcePolicy","path":"PolicyDocument","kind":"resource","form":"document"},{"type":"AWS::SNS::TopicInlinePolicy","path":"PolicyDocument","kind":"resource","form":"document","public":"AWS::SNS::Topic"},{"type":"AWS::SNS::TopicPolicy","path":"PolicyDocument","kind":"resource","form":"document","public":"AWS::SNS::Topic"},{"type":"AWS::SQS::QueueInlinePolicy","path":"PolicyDocument","kind":"resource","form":"document","public":"AWS::SQS::Queue"},{"type":"AWS::SQS::QueuePolicy","path":"PolicyDocument","kind":"resource","form":"document","public":"AWS::SQS::Queue"},{"type":"AWS::SSM::ResourcePolicy","path":"Policy","kind":"resource","form":"document"},{"type":"AWS::SSO::PermissionSet","path":"InlinePolicy","kind":"identity","form":"document"},{"type":"AWS::SageMaker::ModelPackageGroup","path":"ModelPackageGroupPolicy","kind":"resource","form":"document"},{"type":"AWS::SecretsManager::ResourcePolicy","path":"ResourcePolicy","kind":"resource","form":"document","public":"AWS::SecretsManager::Secret"},{"type":"AWS::Serverless::Api","path":"Auth.ResourcePolicy.CustomStatements[]","kind":"resource","form":"statement","public":"AWS::ApiGateway::RestApi"},{"type":"AWS::Serverless::Api","path":"DefinitionBody.x-amazon-apigateway-policy","kind":"resource","form":"document","public":"AWS::ApiGateway::RestApi"},{"type":"AWS::Serverless::Api","path":"Domain.Policy","kind":"resource","form":"document"},{"type":"AWS::Serverless::Api","path":"Policy","kind":"resource","form":"document","public":"AWS::ApiGateway::RestApi"},{"type":"AWS::Serverless::Function","path":"AssumeRolePolicyDocument","kind":"trust","form":"document","validate":"AWS::IAM::AssumeRolePolicyDocument","public":"AWS::IAM::AssumeRolePolicyDocument"},{"type":"AWS::Serverless::Function","path":"Events.*.Properties.Auth.ResourcePolicy.CustomStatements[]","kind":"resource","form":"statement","public":"AWS::ApiGateway::RestApi","when":{"property":"Events.*.Type","equals":"Api"}},{"type":"AWS::Serverless::Globals","path":"Api.Auth.ResourcePolicy.CustomStatements[]","kind":"resource","form":"statement","public":"AWS::ApiGateway::RestApi"},{"type":"AWS::Signer::ProfilePermission","path":"","kind":"resource","form":"flat-permission","fields":{"Action":"Action","Principal":"Principal","ProfileName":"Resource"}},{"type":"AWS::Transfer::User","path":"Policy","kind":"identity","form":"document","session":true},{"type":"AWS::VpcLattice::AuthPolicy","path":"Policy","kind":"resource","form":"document"},{"type":"AWS::VpcLattice::ResourcePolicy","path":"Policy","kind":"resource","form":"document"},{"type":"AWS::XRay::ResourcePolicy","path":"PolicyDocument","kind":"resource","form":"document"},{"type":"aws_acmpca_permission","path":"","kind":"resource","form":"flat-permission","fields":{"actions":"Action","principal":"Principal","certificate_authority_arn":"Resource","source_account":"aws:SourceAccount"},"actionPrefix":"acm-pca:"},{"type":"aws_acmpca_policy","path":"policy","kind":"resource","form":"document"},{"type":"aws_api_gateway_domain_name","path":"policy","kind":"resource","form":"document"},{"type":"aws_api_gateway_rest_api","path":"policy","kind":"resource","form":"document","public":"AWS::ApiGateway::RestApi"},{"type":"aws_api_gateway_rest_api_policy","path":"policy","kind":"resource","form":"document","public":"AWS::ApiGateway::RestApi"},{"type":"aws_backup_vault_policy","path":"policy","kind":"resource","form":"document","public":"AWS::Backup::BackupVault"},{"type":"aws_bedrock_guardrail_resource_policy","path":"policy","kind":"resource","form":"document"},{"type":"aws_bedrockagentcore_resource_policy","path":"policy","kind":"resource","form":"document"},{"type":"aws_cloudsearch_domain_service_access_policy","path":"access_policy","kind":"resource","form":"document"},{"type":"aws_cloudwatch_event_bus_policy","path":"policy","kind":"resource","form":"document"},{"type":"aws_cloudwatch_event_permission","path":"","kind":"resource","form":"flat-permission","fields":{"action":"Action","principal":"Principal","event_bus_name":"Resource","statement_id":"Sid","condition":"Condition"}},{"type":"aws_cloudwatch_log_delivery_destination_policy","path":"delivery_destination_policy","kind":"resource","form":"document"},{"type":"aws_cloudwatch_log_destination_policy","path":"access_policy","kind":"resource","form":"document"},{"type":"aws_cloudwatch_log_resource_policy","path":"policy_document","kind":"resource","form":"document"},{"type":"aws_codeartifact_domain_permissions_policy","path":"policy_document","kind":"resource","form":"document","public":"AWS::CodeArtifact::Domain"},{"type":"aws_codeartifact_repository_permissions_policy","path":"policy_document","kind":"resource","form":"document"},{"type":"aws_codebuild_resource_policy","path":"policy","kind":"resource","form":"document"},{"type":"aws_dsql_cluster_policy","path":"policy","kind":"resource","form":"document"},{"type":"aws_dynamodb_resource_policy","path":"policy","kind":"resource","form":"document","validate":"AWS::DynamoDB::Table","public":"AWS::DynamoDB::Table"},{"type":"aws_ecr_registry_policy","path":"policy","kind":"resource","form":"document"},{"type":"aws_ecr_repository_creation_template","path":"repository_policy","kind":"resource","form":"document"},{"type":"aws_ecr_repository_policy","path":"policy","kind":"resource","form":"document"},{"type":"aws_ecrpublic_repository_policy","path":"policy","kind":"resource","form":"document"},{"type":"aws_efs_file_system_policy","path":"policy","kind":"resource","form":"document","public":"AWS::EFS::FileSystem"},{"type":"aws_eks_pod_identity_association","path":"policy","kind":"identity","form":"document","session":true},{"type":"aws_elasticsearch_domain","path":"access_policies","kind":"resource","form":"document","public":"AWS::OpenSearchService::Domain"},{"type":"aws_elasticsearch_domain_policy","path":"access_policies","kind":"resource","form":"document","public":"AWS::OpenSearchService::Domain"},{"type":"aws_fsx_s3_access_point_attachment","path":"s3_access_point.policy","kind":"resource","form":"document"},{"type":"aws_glacier_vault","path":"access_policy","kind":"resource","form":"document","public":"AWS::S3::Glacier"},{"type":"aws_glacier_vault_lock","path":"policy","kind":"resource","form":"document","public":"AWS::S3::Glacier"},{"type":"aws_glue_resource_policy","path":"policy","kind":"resource","form":"document"},{"type":"aws_iam_group_policy","path":"policy","kind":"identity","form":"document"},{"type":"aws_iam_policy","path":"policy","kind":"identity","form":"document"},{"type":"aws_iam_principal_policy_simulation","path":"additional_policies_json[]","kind":"identity","form":"document","asked":true},{"type":"aws_iam_principal_policy_simulation","path":"permissions_boundary_policies_json[]","kind":"boundary","form":"document","asked":true},{"type":"aws_iam_principal_policy_simulation","path":"resource_policy_json","kind":"resource","form":"document","asked":true},{"type":"aws_iam_role","path":"assume_role_policy","kind":"trust","form":"document","validate":"AWS::IAM::AssumeRolePolicyDocument","public":"AWS::IAM::AssumeRolePolicyDocument"},{"type":"aws_iam_role","path":"inline_policy.policy","kind":"identity","form":"document"},{"type":"aws_iam_role_policy","path":"policy","kind":"identity","form":"document"},{"type":"aws_iam_user_policy","path":"policy","kind":"identity","form":"document"},{"type":"aws_iot_policy","path":"policy","kind":"identity","form":"document"},{"type":"aws_kinesis_resource_policy","path":"policy","kind":"resource","form":"document","public":"AWS::Kinesis::Stream"},{"type":"aws_kms_external_key","path":"policy","kind":"resource","form":"document","public":"AWS::KMS::Key"},{"type":"aws_kms_key","path":"policy","kind":"resource","form":"document","public":"AWS::KMS::Key"},{"type":"aws_kms_key_policy","path":"policy","kind":"resource","form":"document","public":"AWS::KMS::Key"},{"type":"aws_kms_replica_external_key","path":"policy","kind":"resource","form":"document","public":"AWS::KMS::Key"},{"type":"aws_kms_replica_key","path":"policy","kind":"resource","form":"document","public":"AWS::KMS::Key"},{"type":"aws_lambda_layer_version_permission","path":"","kind":"resource","form":"flat-permission","fields":{"action":"Action","principal":"Principal","layer_name":"Resource","organization_id":"aws:PrincipalOrgID","statement_id":"Sid"}},{"type":"aws_lambda_permission","path":"","kind":"resource","form":"flat-permission","public":"AWS::Lambda::Function","fields":{"action":"Action","principal":"Principal","function_name":"Resource","source_arn":"aws:SourceArn","source_account":"aws:SourceAccount","principal_org_id":"aws:PrincipalOrgID","function_url_auth_type":"lambda:FunctionUrlAuthType","event_source_token":"lambda:EventSourceToken","invoked_via_function_url":"lambda:InvokedViaFunctionUrl","statement_id":"Sid"}},{"type":"aws_lambda_resource_policy","path":"policy","kind":"resource","form":"document","public":"AWS::Lambda::Function"},{"type":"aws_media_store_container_policy","path":"policy","kind":"resource","form":"document"},{"type":"aws_msk_cluster_policy","path":"policy","kind":"resource","form":"document"},{"type":"aws_networkfirewall_resource_policy","path":"policy","kind":"resource","form":"document"},{"type":"aws_oam_sink_policy","path":"policy","kind":"resource","form":"document"},{"type":"aws_odb_network","path":"kms_policy_document","kind":"resource","form":"document"},{"type":"aws_odb_network","path":"s3_policy_document","kind":"resource","form":"document"},{"type":"aws_odb_network","path":"sts_policy_document","kind":"resource","form":"document"},{"type":"aws_opensearch_domain","path":"access_policies","kind":"resource","form":"document","public":"AWS::OpenSearchService::Domain"},{"type":"aws_opensearch_domain_policy","path":"access_policies","kind":"resource","form":"document","public":"AWS::OpenSearchService::Domain"},{"type":"aws_organizations_policy","path":"content","kind":"resource-control","form":"document","when":{"property":"type","equals":"RESOURCE_CONTROL_POLICY"}},{"type":"aws_organizations_policy","path":"content","kind":"service-control","form":"document","when":{"property":"type","equals":"SERVICE_CONTROL_POLICY","default":true}},{"type":"aws_organizations_resource_policy","path":"content","kind":"resource","form":"document"},{"type":"aws_osis_resource_policy","path":"policy","kind":"resource","form":"document"},{"type":"aws_pinpointsmsvoicev2_resource_policy","path":"policy","kind":"resource","form":"document"},{"type":"aws_prometheus_resource_policy","path":"policy_document","kind":"resource","form":"document"},{"type":"aws_quicksight_analysis","path":"permissions[]","kind":"resource","form":"flat-permission","fields":{"actions":"Action","principal":"Principal"}},{"type":"aws_quicksight_dashboard","path":"permissions[]","kind":"resource","form":"flat-permission","fields":{"actions":"Action","principal":"Principal"}},{"type":"aws_quicksight_data_set","path":"permissions[]","kind":"resource","form":"flat-permission","fields":{"actions":"Action","principal":"Principal"}},{"type":"aws_quicksight_data_source","path":"permission[]","kind":"resource","form":"flat-permission","fields":{"actions":"Action","principal":"Principal"}},{"type":"aws_quicksight_folder","path":"permissions[]","kind":"resource","form":"flat-permission","fields":{"actions":"Action","principal":"Principal"}},{"type":"aws_quicksight_template","path":"permissions[]","kind":"resource","form":"flat-permission","fields":{"actions":"Action","principal":"Principal"}},{"type":"aws_quicksight_theme","path":"permissions[]","kind":"resource","form":"flat-permission","fields":{"actions":"Action","principal":"Principal"}},{"type":"aws_redshift_resource_policy","path":"policy","kind":"resource","form":"document"},{"type":"aws_redshiftserverless_resource_policy","path":"policy","kind":"resource","form":"document"},{"type":"aws_rolesanywhere_profile","path":"session_policy","kind":"identity","form":"document","session":true},{"type":"aws_s3_access_point","path":"policy","kind":"resource","form":"document","validate":"AWS::S3::AccessPoint","public":"AWS::S3::AccessPoint"},{"type":"aws_s3_bucket","path":"policy","kind":"resource","form":"document","validate":"AWS::S3::Bucket","public":"AWS::S3::Bucket"},{"type":"aws_s3_bucket_policy","path":"policy","kind":"resource","form":"document","validate":"AWS::S3::Bucket","public":"AWS::S3::Bucket"},{"type":"aws_s3control_access_grants_instance_resource_policy","path":"policy","kind":"resource","form":"document"},{"type":"aws_s3control_access_point_policy","path":"policy","kind":"resource","form":"document","validate":"AWS::S3::AccessPoint","public":"AWS::S3::AccessPoint"},{"type":"aws_s3control_bucket_policy","path":"policy","kind":"resource","form":"document","public":"AWS::S3Outposts::Bucket"},{"type":"aws_s3control_multi_region_access_point_policy","path":"details.policy","kind":"resource","form":"document","validate":"AWS::S3::MultiRegionAccessPoint"},{"type":"aws_s3control_object_lambda_access_point_policy","path":"policy","kind":"resource","form":"document","validate":"AWS::S3ObjectLambda::AccessPoint"},{"type":"aws_s3files_file_system_policy","path":"policy","kind":"resource","form":"document"},{"type":"aws_s3tables_table_bucket_policy","path":"resource_policy","kind":"resource","form":"document","public":"AWS::S3Tables::TableBucket"},{"type":"aws_s3tables_table_policy","path":"resource_policy","kind":"resource","form":"document","public":"AWS::S3Tables::Table"},{"type":"aws_s3vectors_vector_bucket_policy","path":"policy","kind":"resource","form":"document"},{"type":"aws_sagemaker_model_package_group_policy","path":"resource_policy","kind":"resource","form":"document"},{"type":"aws_schemas_registry_policy","path":"policy","kind":"resource","form":"document"},{"type":"aws_secretsmanager_secret","path":"policy","kind":"resource","form":"document","public":"AWS::SecretsManager::Secret"},{"type":"aws_secretsmanager_secret_policy","path":"policy","kind":"resource","form":"document","public":"AWS::SecretsManager::Secret"},{"type":"aws_ses_identity_policy","path":"policy","kind":"resource","form":"document"},{"type":"aws_sesv2_email_identity_policy","path":"policy","kind":"resource","form":"document"},{"type":"aws_signer_signing_profile_permission","path":"","kind":"resource","form":"flat-permission","fields":{"action":"Action","principal":"Principal","profile_name":"Resource","statement_id":"Sid"}},{"type":"aws_sns_topic","path":"policy","kind":"resource","form":"document","public":"AWS::SNS::Topic"},{"type":"aws_sns_topic_policy","path":"policy","kind":"resource","form":"document","public":"AWS::SNS::Topic"},{"type":"aws_sqs_queue","path":"policy","kind":"resource","form":"document","public":"AWS::SQS::Queue"},{"type":"aws_sqs_queue_policy","path":"policy","kind":"resource","form":"document","public":"AWS::SQS::Queue"},{"type":"aws_ssoadmin_permission_set_inline_policy","path":"inline_policy","kind":"identity","form":"document"},{"type":"aws_transfer_access","path":"policy","kind":"identity","form":"document","session":true},{"type":"aws_transfer_user","path":"policy","kind":"identity","form":"document","session":true},{"type":"aws_vpc_endpoint","path":"policy","kind":"resource","form":"document"},{"type":"aws_vpc_endpoint_policy","path":"policy","kind":"resource","form":"document"},{"type":"aws_vpclattice_auth_policy","path":"policy","kind":"resource","form":"document"},{"type":"aws_vpclattice_resource_policy","path":"policy","kind":"resource","form":"document"},{"type":"aws_xray_resource_policy","path":"policy_document","kind":"resource","form":"document"},{"type":"awscc_acmpca_permission","path":"","kind":"resource","form":"flat-permission","fields":{"actions":"Action","principal":"Principal","certificate_authority_arn":"Resource","source_account":"aws:SourceAccount"},"actionPrefix":"acm-pca:"},{"type":"awscc_aiops_investigation_group","path":"investigation_group_policy","kind":"resource","form":"document"},{"type":"awscc_apigateway_domain_name_v2","path":"policy","kind":"resource","form":"document"},{"type":"awscc_apigateway_rest_api","path":"policy","kind":"resource","form":"document","public":"AWS::ApiGateway::RestApi"},{"type":"awscc_aps_resource_policy","path":"policy_document","kind":"resource","form":"document"},{"type":"awscc_backup_backup_vault","path":"access_policy","kind":"resource","form":"document","public":"AWS::Backup::BackupVault"},{"type":"awscc_backup_logically_air_gapped_backup_vault","path":"access_policy","kind":"resource","form":"document","public":"AWS::Backup::BackupVault"},{"type":"awscc_bedrock_knowledge_base_policy","path":"policy_document","kind":"resource","form":"document"},{"type":"awscc_bedrock_resource_policy","path":"policy_document","kind":"resource","form":"document"},{"type":"awscc_bedrockagentcore_resource_policy","path":"policy","kind":"resource","form":"document"},{"type":"awscc_cloudtrail_resource_policy","path":"resource_policy","kind":"resource","form":"document","public":"AWS::CloudTrail::EventDataStore"},{"type":"awscc_codeartifact_domain","path":"permissions_policy_document","kind":"resource","form":"document","public":"AWS::CodeArtifact::Domain"},{"type":"awscc_codeartifact_repository","path":"permissions_policy_document","kind":"resource","form":"document"},{"type":"awscc_dsql_cluster","path":"policy_document","kind":"resource","form":"document"},{"type":"awscc_dynamodb_global_table","path":"replicas.replica_stream_specification.resource_policy.policy_document","kind":"resource","form":"document","public":"AWS::DynamoDB::Stream"},{"type":"awscc_dynamodb_global_table","path":"replicas.resource_policy.policy_document","kind":"resource","form":"document","validate":"AWS::DynamoDB::Table","public":"AWS::DynamoDB::Table"},{"type":"awscc_dynamodb_table","path":"resource_policy.policy_document","kind":"resource","form":"document","validate":"AWS::DynamoDB::Table","public":"AWS::DynamoDB::Table"},{"type":"awscc_dynamodb_table","path":"stream_specification.resource_policy.policy_document","kind":"resource","form":"document","public":"AWS::DynamoDB::Stream"},{"type":"awscc_ec2_vpc_endpoint","path":"policy_document","kind":"resource","form":"document"},{"type":"awscc_ecr_public_repository","path":"repository_policy_text","kind":"resource","form":"document"},{"type":"awscc_ecr_registry_policy","path":"policy_text","kind":"resource","form":"document"},{"type":"awscc_ecr_repository","path":"repository_policy_text","kind":"resource","form":"document"},{"type":"awscc_ecr_repository_creation_template","path":"repository_policy","kind":"resource","form":"document"},{"type":"awscc_efs_file_system","path":"file_system_policy","kind":"resource","form":"document","public":"AWS::EFS::FileSystem"},{"type":"awscc_eks_pod_identity_association","path":"policy","kind":"identity","form":"document"},{"type":"awscc_elasticsearch_domain","path":"access_policies","kind":"resource","form":"document","public":"AWS::OpenSearchService::Domain"},{"type":"awscc_events_event_bus","path":"policy","kind":"resource","form":"document"},{"type":"awscc_events_event_bus_policy","path":"","kind":"resource","form":"flat-permission","fields":{"action":"Action","principal":"Principal","event_bus_name":"Resource","statement_id":"Sid","condition":"Condition"}},{"type":"awscc_events_event_bus_policy","path":"statement","kind":"resource","form":"document"},{"type":"awscc_eventschemas_registry_policy","path":"policy","kind":"resource","form":"document"},{"type":"awscc_eventsv2_resource_policy","path":"policy_document","kind":"resource","form":"document"},{"type":"awscc_fsx_s3_access_point_attachment","path":"s3_access_point.policy","kind":"resource","form":"document"},{"type":"awscc_iam_group","path":"policies.policy_document","kind":"identity","form":"document"},{"type":"awscc_iam_group_policy","path":"policy_document","kind":"identity","form":"document"},{"type":"awscc_iam_managed_policy","path":"policy_document","kind":"identity","form":"document"},{"type":"awscc_iam_role","path":"assume_role_policy_document","kind":"trust","form":"document","validate":"AWS::IAM::AssumeRolePolicyDocument","public":"AWS::IAM::AssumeRolePolicyDocument"},{"type":"awscc_iam_role","path":"policies.policy_document","kind":"identity","form":"document"},{"type":"awscc_iam_role_policy","path":"policy_document","kind":"identity","form":"document"},{"type":"awscc_iam_user","path":"policies.policy_document","kind":"identity","form":"document"},{"type":"awscc_iam_user_policy","path":"policy_document","kind":"identity","form":"document"},{"type":"awscc_iot_policy","path":"policy_document","kind":"identity","form":"document"},{"type":"awscc_kinesis_resource_policy","path":"resource_policy","kind":"resource","form":"document","public":"AWS::Kinesis::Stream"},{"type":"awscc_kms_key","path":"key_policy","kind":"resource","form":"document","public":"AWS::KMS::Key"},{"type":"awscc_kms_replica_key","path":"key_policy","kind":"resource","form":"document","public":"AWS::KMS::Key"},{"type":"awscc_lambda_layer_version_permission","path":"","kind":"resource","form":"flat-permission","fields":{"action":"Action","principal":"Principal","layer_version_arn":"Resource","organization_id":"aws:PrincipalOrgID"}},{"type":"awscc_lambda_permission","path":"","kind":"resource","form":"flat-permission","public":"AWS::Lambda::Function","fields":{"action":"Action","principal":"Principal","function_name":"Resource","source_arn":"aws:SourceArn","source_account":"aws:SourceAccount","principal_org_id":"aws:PrincipalOrgID","function_url_auth_type":"lambda:FunctionUrlAuthType","event_source_token":"lambda:EventSourceToken","invoked_via_function_url":"lambda:InvokedViaFunctionUrl"}},{"type":"awscc_lambda_resource_policy","path":"policy_document","kind":"resource","form":"document","public":"AWS::Lambda::Function"},{"type":"awscc_lex_resource_policy","path":"policy","kind":"resource","form":"document"},{"type":"awscc_logs_delivery_destination","path":"delivery_destination_policy.delivery_destination_policy","kind":"resource","form":"document"},{"type":"awscc_logs_destination","path":"destination_policy","kind":"resource","form":"document"},{"type":"awscc_logs_log_group","path":"resource_policy_document","kind":"resource","form":"document"},{"type":"awscc_logs_resource_policy","path":"policy_document","kind":"resource","form":"document"},{"type":"awscc_mediapackagev2_channel_policy","path":"policy","kind":"resource","form":"document"},{"type":"awscc_mediapackagev2_origin_endpoint_policy","path":"policy","kind":"resource","form":"document"},{"type":"awscc_mediastore_container","path":"policy","kind":"resource","form":"document"},{"type":"awscc_mediatailor_channel_policy","path":"policy","kind":"resource","form":"document"},{"type":"awscc_msk_cluster_policy","path":"policy","kind":"resource","form":"document"},{"type":"awscc_oam_sink","path":"policy","kind":"resource","form":"document"},{"type":"awscc_odb_odb_network","path":"kms_policy_document","kind":"resource","form":"document"},{"type":"awscc_odb_odb_network","path":"s3_policy_document","kind":"resource","form":"document"},{"type":"awscc_odb_odb_network","path":"sts_policy_document","kind":"resource","form":"document"},{"type":"awscc_omics_sequence_store","path":"s3_access_policy","kind":"resource","form":"document"},{"type":"awscc_opensearchservice_domain","path":"access_policies","kind":"resource","form":"document","public":"AWS::OpenSearchService::Domain"},{"type":"awscc_organizations_policy","path":"content","kind":"service-control","form":"document","when":{"property":"type","equals":"SERVICE_CONTROL_POLICY","default":true}},{"type":"awscc_organizations_resource_policy","path":"content","kind":"resource","form":"document"},{"type":"awscc_osis_pipeline","path":"resource_policy.policy","kind":"resource","form":"document"},{"type":"awscc_paymentcryptography_key","path":"policy","kind":"resource","form":"document"},{"type":"awscc_ram_permission","path":"policy_template","kind":"resource","form":"document"},{"type":"awscc_redshift_cluster","path":"namespace_resource_policy","kind":"resource","form":"document"},{"type":"awscc_redshiftserverless_namespace","path":"namespace_resource_policy","kind":"resource","form":"document"},{"type":"awscc_rolesanywhere_profile","path":"session_policy","kind":"identity","form":"document"},{"type":"awscc_rum_app_monitor","path":"resource_policy.policy_document","kind":"resource","form":"document"},{"type":"awscc_s3_access_point","path":"policy","kind":"resource","form":"document","validate":"AWS::S3::AccessPoint","public":"AWS::S3::AccessPoint"},{"type":"awscc_s3_bucket_policy","path":"policy_document","kind":"resource","form":"document","validate":"AWS::S3::Bucket","public":"AWS::S3::Bucket"},{"type":"awscc_s3_multi_region_access_point_policy","path":"policy","kind":"resource","form":"document","validate":"AWS::S3::MultiRegionAccessPoint"},{"type":"awscc_s3express_access_point","path":"policy","kind":"resource","form":"document","public":"AWS::S3Express::AccessPoint"},{"type":"awscc_s3express_bucket_policy","path":"policy_document","kind":"resource","form":"document","public":"AWS::S3Express::DirectoryBucket"},{"type":"awscc_s3files_file_system_policy","path":"policy","kind":"resource","form":"document"},{"type":"awscc_s3objectlambda_access_point_policy","path":"policy_document","kind":"resource","form":"document","validate":"AWS::S3ObjectLambda::AccessPoint"},{"type":"awscc_s3outposts_access_point","path":"policy","kind":"resource","form":"document","public":"AWS::S3Outposts::AccessPoint"},{"type":"awscc_s3outposts_bucket_policy","path":"policy_document","kind":"resource","form":"document","public":"AWS::S3Outposts::Bucket"},{"type":"awscc_s3tables_table_bucket_policy","path":"resource_policy","kind":"resource","form":"document","public":"AWS::S3Tables::TableBucket"},{"type":"awscc_s3tables_table_policy","path":"resource_policy","kind":"resource","form":"document","public":"AWS::S3Tables::Table"},{"type":"awscc_s3vectors_vector_bucket_policy","path":"policy","kind":"resource","form":"document"},{"type":"awscc_sagemaker_model_package_group","path":"model_package_group_policy","kind":"resource","form":"document"},{"type":"awscc_secretsmanager_resource_policy","path":"resource_policy","kind":"resource","form":"document","public":"AWS::SecretsManager::Secret"},{"type":"awscc_signer_profile_permission","path":"","kind":"resource","form":"flat-permission","fields":{"action":"Action","principal":"Principal","profile_name":"Resource","statement_id":"Sid"}},{"type":"awscc_smsvoice_resource_policy","path":"policy_document","kind":"resource","form":"document"},{"type":"awscc_sns_topic_inline_policy","path":"policy_document","kind":"resource","form":"document","public":"AWS::SNS::Topic"},{"type":"awscc_sns_topic_policy","path":"policy_document","kind":"resource","form":"document","public":"AWS::SNS::Topic"},{"type":"awscc_sqs_queue_inline_policy","path":"policy_document","kind":"resource","form":"document","public":"AWS::SQS::Queue"},{"type":"awscc_sqs_queue_policy","path":"policy_document","kind":"resource","form":"document","public":"AWS::SQS::Queue"},{"type":"awscc_ssm_resource_policy","path":"policy","kind":"resource","form":"document"},{"type":"awscc_sso_permission_set","path":"inline_policy","kind":"identity","form":"document"},{"type":"awscc_transfer_user","path":"policy","kind":"identity","form":"document"},{"type":"awscc_vpclattice_auth_policy","path":"policy","kind":"resource","form":"document"},{"type":"awscc_vpclattice_resource_policy","path":"policy","kind":"resource","form":"document"},{"type":"awscc_xray_resource_policy","path":"policy_document","kind":"resource","form":"document"}]');
;// CONCATENATED MODULE: ./lib/src/model/sites/sites.js


const byType = new Map();
for (const row of policy_sites_namespaceObject) {
    (0,multimap/* addTo */.D)(byType, row.type, row);
}
/** The rows of a resource type; empty where the type carries no policy. */
function policySites(type) {
    return byType.get(type) ?? [];
}


/***/ }),

/***/ 3573:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ templateSites),
/* harmony export */   k: () => (/* binding */ unreadSites)
/* harmony export */ });
/** Resources that give somebody a policy in a way that is not compared: type \u2192 what is said of each. */
const unreadSites = new Map([
    [
        'aws_budgets_budget_action',
        'attaches a policy once a budget is spent; what principals may do then is not compared',
    ],
    [
        'aws_quicksight_iam_policy_assignment',
        'gives a policy to users of QuickSight; what they may do is not compared',
    ],
]);
/** Resources that make what a CloudFormation template says, in `template_body` or at `template_url`. */
const templateSites = new Set([
    'aws_cloudformation_stack',
    'aws_cloudformation_stack_set',
]);


/***/ }),

/***/ 849:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D$: () => (/* binding */ parseYamlIfLoaded),
/* harmony export */   O9: () => (/* binding */ withYaml),
/* harmony export */   yv: () => (/* binding */ loadYaml)
/* harmony export */ });
/* unused harmony export YamlNotLoaded */
let loaded;
/** Says that work met YAML before its reader was loaded: `withYaml` answers it. */
class YamlNotLoaded extends Error {
    constructor() {
        super('YAML was met before its reader was loaded');
    }
}
/** Loads the reader of YAML, a quarter of the program that most runs of Terraform and JSON do not need. */
async function loadYaml() {
    const { parseYaml } = await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(5929)]).then(__webpack_require__.bind(__webpack_require__, 5929));
    loaded = parseYaml;
}
/** `parseYaml` where the reader is loaded; else throws `YamlNotLoaded`. */
const parseYamlIfLoaded = (file, bounds) => {
    if (loaded === undefined)
        throw new YamlNotLoaded();
    return loaded(file, bounds);
};
/**
 * The outcome of work that may meet YAML where nobody expects it: `yamldecode` in a module beside the files that are
 * checked, a policy in a template without a telling name. Where it does, the reader is loaded and the work done anew.
 */
async function withYaml(work) {
    try {
        return work();
    }
    catch (error) {
        if (!(error instanceof YamlNotLoaded))
            throw error;
    }
    await loadYaml();
    return work();
}


/***/ }),

/***/ 7743:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q7: () => (/* binding */ evaluateTree)
});

// UNUSED EXPORTS: evaluateFiles, readSelected

// EXTERNAL MODULE: ./lib/src/discover/classify.js
var classify = __webpack_require__(1932);
// EXTERNAL MODULE: ./lib/src/evaluate/shared-units.js
var shared_units = __webpack_require__(4637);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/src/evaluate/terraform/foreign-units.js

const units = new Map([
    ['atmos.yaml', 'Atmos stacks are not read: the values they give to Terraform are unknown'],
    ['atmos.yml', 'Atmos stacks are not read: the values they give to Terraform are unknown'],
    ['terragrunt.stack.hcl', 'The Terragrunt stack is not read: the units it makes are unknown'],
    ['terragrunt.hcl.json', 'Terragrunt units in JSON are not read'],
    ['Pulumi.yaml', 'The Pulumi program is not read'],
    ['Pulumi.yml', 'The Pulumi program is not read'],
    ['cdktf.json', 'The CDK for Terraform program is not read, only what it has synthesised'],
    [
        'cdk.json',
        'The AWS CDK program is not read, only the templates it has synthesised: run cdk synth, then iam-baseline check cdk.out',
    ],
]);
/** Terraform Stacks: what they call and give is known to HCP Terraform alone. */
const stacks = /\.(tfcomponent|tfstack|tfdeploy)\.(hcl|json)$/;
/** Tools beside or above Terraform and CloudFormation whose programs are not read, a line each. */
function foreignUnits(paths) {
    return paths.flatMap((path) => {
        const text = stacks.test(path)
            ? 'The Terraform stack is not read: what it gives its components is unknown'
            : units.get(external_node_path_.posix.basename(path));
        return text === undefined
            ? []
            : [{ file: path, span: undefined, reason: 'unsupported-format', text }];
    });
}

;// CONCATENATED MODULE: ./lib/src/model/kind-of-name.js
/** Words of a name: `CdkPermissionsBoundaryPolicy`, `sts_installer_permission_boundary_policy.json`, `SCPs`. */
function wordsOf(name) {
    return name
        .slice(-300)
        .replace(/\.[A-Za-z0-9]{1,8}$/, '')
        .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
        .toLowerCase()
        .split(/[^a-z]+/)
        .filter((word) => word !== '');
}
const isPolicyWord = (word) => word === undefined || /^(?:polic(?:y|ies)|document|json|arn|v)$/.test(word);
/** What a name ends in, but for the word policy: `\u2026_permission_boundary_policy`, `developer-boundary`. */
function isBoundary(words) {
    const at = words.findLastIndex((word) => word === 'boundary' || word === 'boundaries');
    return at >= 0 && words.slice(at + 1).every(isPolicyWord);
}
function hasPhrase(words, short, what) {
    return words.some((word, at) => word === short ||
        word === `${short}s` ||
        (word === what && words[at + 1] === 'control' && isPolicyWord(words[at + 2])));
}
/**
 * The kind that the name of a policy tells: a boundary, a service or a resource control policy grants nothing.
 * Undefined where the name tells none of them.
 */
function kindOfName(name) {
    const words = wordsOf(name);
    return isBoundary(words) ? 'boundary' : controlKind(words);
}
/** The kind that the name of a folder tells: `manage-boundaries` holds something else than `boundaries`. */
function kindOfFolder(name) {
    const words = wordsOf(name);
    const isAlone = words.every((word) => /^(?:iam|permissions?|boundar(?:y|ies))$/.test(word) || isPolicyWord(word));
    return isAlone && isBoundary(words) ? 'boundary' : controlKind(words);
}
function controlKind(words) {
    if (hasPhrase(words, 'scp', 'service'))
        return 'service-control';
    if (hasPhrase(words, 'rcp', 'resource'))
        return 'resource-control';
    return undefined;
}

// EXTERNAL MODULE: ./lib/src/model/memo.js
var model_memo = __webpack_require__(6776);
// EXTERNAL MODULE: ./lib/src/model/span.js
var model_span = __webpack_require__(274);
// EXTERNAL MODULE: ./lib/src/model/sites/unread-sites.js
var unread_sites = __webpack_require__(3573);
// EXTERNAL MODULE: ./lib/src/model/value.js
var model_value = __webpack_require__(1925);
// EXTERNAL MODULE: ./lib/src/model/multimap.js
var multimap = __webpack_require__(4347);
// EXTERNAL MODULE: ./lib/src/model/sites/principal-sites.js
var principal_sites = __webpack_require__(2908);
// EXTERNAL MODULE: ./lib/src/extract/flatten.js
var flatten = __webpack_require__(2778);
// EXTERNAL MODULE: ./lib/src/extract/statement.js
var statement = __webpack_require__(5377);
;// CONCATENATED MODULE: ./lib/src/extract/walk.js


function stepsOf(path) {
    if (path === '')
        return [];
    return path.split('.').flatMap((part) => {
        if (part === '*')
            return [{ kind: 'values' }];
        if (part.endsWith('[]'))
            return [{ kind: 'name', name: part.slice(0, -2) }, { kind: 'items' }];
        return [{ kind: 'name', name: part }];
    });
}
/** Every value that `path` reaches from `properties`; lists on the way are entered, branches carry their conditions. */
function walk(properties, path) {
    let current = [{ value: properties, guards: [], property: '' }];
    for (const step of stepsOf(path))
        current = current.flatMap((visit) => take(visit, step));
    return current.filter((visit) => visit.value.kind !== 'null');
}
function take(visit, step) {
    if (step.kind === 'items')
        return items(visit);
    const maps = visit.value.kind === 'list' ? items(visit) : [visit];
    return maps.flatMap((map) => {
        if (map.value.kind !== 'map')
            return [];
        if (step.kind === 'name') {
            const found = (0,model_value/* valueOf */.RP)(map.value, step.name);
            return found === undefined ? [] : visits(found, map.guards, join(map.property, step.name));
        }
        return map.value.entries.flatMap((entry) => visits(entry.value, map.guards, join(map.property, (0,model_value/* displayOf */.E3)(entry.key))));
    });
}
function items(visit) {
    if (visit.value.kind !== 'list')
        return [visit];
    return visit.value.items.flatMap((item, i) => visits(item, visit.guards, `${visit.property}[${i}]`));
}
function visits(value, guards, property) {
    return (0,flatten/* flatten */.B)(value, guards).map((branch) => ({ ...branch, property }));
}
function join(property, name) {
    return property === '' ? name : `${property}.${name}`;
}

;// CONCATENATED MODULE: ./lib/src/extract/roster.js






/** The single string that a property holds, whatever branch; undefined where there is none. */
function stringAt(resource, path) {
    if (path === undefined)
        return undefined;
    const [visit] = walk(resource.properties, path);
    return visit === undefined ? undefined : (0,statement/* scalar */.d_)(visit.value);
}
/** The principals of the tree, looked up by what attachments name them with. */
class Roster {
    all = [];
    byAddress = new Map();
    byName = new Map();
    byBlock = new Map();
    add(resource) {
        const site = principal_sites/* principalSites */.Dk.get(resource.type);
        if (site === undefined || resource.mode !== 'resource')
            return;
        const gathering = newGathering(resource, site.kind, stringAt(resource, site.name), stringAt(resource, site.path), tagsOf(resource, site.tags));
        this.enter(gathering, resource.root);
    }
    enter(gathering, root) {
        this.all.push(gathering);
        const { address, kind, name } = gathering.base;
        this.byAddress.set(keyOf(root, address), gathering);
        (0,multimap/* addTo */.D)(this.byBlock, keyOf(root, withoutKeys(address)), gathering);
        const text = (0,model_value/* textOf */.b6)(name);
        if (text !== undefined)
            (0,multimap/* addTo */.D)(this.byName, `${kind}\n${text}`, gathering);
    }
    /**
     * The principals that `target` names: by reference to the resource, by literal name inside the
     * root, across roots only where exactly one has the name; else an `external` one is made, there
     * if `by`, which names it, is.
     */
    find(target, kind, by) {
        const { root } = by;
        const reference = referenceOf(target);
        if (reference !== undefined) {
            const home = reference.root ?? root;
            const exact = this.byAddress.get(keyOf(home, reference.address));
            if (exact !== undefined)
                return { principals: [exact], certain: true };
            const block = this.byBlock.get(keyOf(home, withoutKeys(reference.address)));
            if (block !== undefined)
                return { principals: block, certain: block.length === 1 };
        }
        const text = nameOf(target);
        if (text !== undefined) {
            const named = this.byName.get(`${kind}\n${text}`) ?? [];
            const inside = named.filter((gathering) => gathering.base.root === root);
            if (inside.length > 0)
                return { principals: inside, certain: inside.length === 1 };
            if (named.length === 1)
                return { principals: named, certain: true };
        }
        return { principals: [this.external(target, kind, by)], certain: true };
    }
    external(target, kind, by) {
        const { root, span, instantiated } = by;
        const address = kind === 'external' ? (0,model_value/* displayOf */.E3)(target) : `${kind}:${(0,model_value/* displayOf */.E3)(target)}`;
        const known = this.byAddress.get(keyOf(root, address));
        if (known !== undefined)
            return known;
        const gathering = {
            resource: undefined,
            base: {
                address,
                root,
                kind: 'external',
                name: target,
                path: undefined,
                file: span.file,
                span,
                body: span,
                tags: [],
                instantiated,
            },
            ...nothingYet(),
        };
        this.all.push(gathering);
        this.byAddress.set(keyOf(root, address), gathering);
        return gathering;
    }
}
function newGathering(resource, kind, name, path, tags) {
    return {
        resource,
        base: {
            address: resource.address,
            root: resource.root,
            kind,
            name,
            path,
            file: resource.span.file,
            span: resource.span,
            body: resource.body,
            tags,
            instantiated: resource.instantiated,
            ...(resource.label === undefined ? {} : { label: resource.label }),
        },
        ...nothingYet(),
    };
}
/** Before anything is attached. */
const nothingYet = () => ({
    trust: undefined,
    boundary: undefined,
    attached: [],
    arns: [],
    groups: [],
    unresolved: [],
});
/** Terraform tags are a map, CloudFormation's a list of Key and Value. */
function tagsOf(resource, path) {
    if (path === undefined)
        return [];
    return walk(resource.properties, path).flatMap((visit) => {
        if (visit.value.kind === 'map') {
            return visit.value.entries.flatMap((entry) => {
                const value = (0,statement/* scalar */.d_)(entry.value);
                return value === undefined ? [] : [{ key: (0,model_value/* displayOf */.E3)(entry.key), value }];
            });
        }
        if (visit.value.kind !== 'list')
            return [];
        return visit.value.items.flatMap((item) => {
            const [branch] = (0,flatten/* flatten */.B)(item);
            if (branch?.value.kind !== 'map')
                return [];
            const pair = walk(branch.value, 'Key')[0] ?? walk(branch.value, 'key')[0];
            const value = walk(branch.value, 'Value')[0] ?? walk(branch.value, 'value')[0];
            const key = (0,model_value/* textOf */.b6)(pair?.value);
            const text = value === undefined ? undefined : (0,statement/* scalar */.d_)(value.value);
            return key === undefined || text === undefined ? [] : [{ key, value: text }];
        });
    });
}
/** The resource that a string is an attribute of: its own reference, or that of its only piece. */
function referenceOf(value) {
    if (value.reference !== undefined)
        return value.reference;
    const [only] = value.pieces;
    return value.pieces.length === 1 && only?.kind === 'unresolved' ? only.reference : undefined;
}
/** A name, also where the string is an ARN that ends in it. */
function nameOf(value) {
    const text = (0,model_value/* textOf */.b6)(value);
    return text?.startsWith('arn:') === true ? text.slice(text.lastIndexOf('/') + 1) : text;
}
const keyOf = (root, address) => `${root}\n${address}`;
/** An address without instance keys: `module.m.aws_iam_role.r`. */
function withoutKeys(address) {
    return address.replace(/\[[^\]]*\]/g, '');
}
/** Strings of a property that holds one, a list, or branches of those; unresolved lists are told apart. */
function stringsAt(resource, path) {
    const strings = [];
    const unresolved = [];
    const take = (value, guards) => {
        for (const branch of (0,flatten/* flatten */.B)(value, guards)) {
            if (branch.value.kind === 'list') {
                if (branch.value.open !== undefined)
                    unresolved.push(branch.value.open);
                for (const item of branch.value.items)
                    take(item, branch.guards);
            }
            else {
                const single = (0,statement/* scalar */.d_)(branch.value);
                if (single !== undefined)
                    strings.push({ value: single, guards: branch.guards });
            }
        }
    };
    for (const visit of walk(resource.properties, path))
        take(visit.value, visit.guards);
    return { strings, unresolved };
}

;// CONCATENATED MODULE: ./lib/src/extract/attachments.js





/** The managed policies of the tree, looked up by reference and by name. */
class ManagedPolicyIndex {
    byAddress = new Map();
    byBlock = new Map();
    /** Names that data sources look for, by their address. */
    aliases = new Map();
    byName = new Map();
    /** A data source stands for the policy of the tree that has the name it looks for. */
    alias({ root, address, properties }) {
        const name = (0,model_value/* textOf */.b6)((0,model_value/* valueOf */.RP)(properties, 'name'));
        if (name !== undefined)
            this.aliases.set(`${root}\n${address}`, name);
    }
    add(resource, document) {
        const property = principal_sites/* managedPolicySites */.qy.get(resource.type);
        if (property === undefined)
            return;
        this.byAddress.set(`${resource.root}\n${resource.address}`, document);
        const block = `${resource.root}\n${withoutKeys(resource.address)}`;
        this.byBlock.set(block, [...(this.byBlock.get(block) ?? []), document]);
        const name = (0,model_value/* textOf */.b6)(stringAt(resource, property));
        if (name !== undefined) {
            this.byName.set(name, [...(this.byName.get(name) ?? []), { root: resource.root, document }]);
        }
    }
    /** The document an ARN (or a reference to a policy) names; undefined where it is not of the tree. */
    find(arn, root) {
        const reference = referenceOf(arn);
        if (reference !== undefined) {
            const home = reference.root ?? root;
            const exact = this.byAddress.get(`${home}\n${reference.address}`);
            if (exact !== undefined)
                return exact;
            const block = this.byBlock.get(`${home}\n${withoutKeys(reference.address)}`);
            if (block?.length === 1)
                return block[0];
            const alias = this.aliases.get(`${home}\n${reference.address}`);
            if (alias !== undefined)
                return this.named(alias, root);
        }
        const display = (0,model_value/* displayOf */.E3)(arn);
        if (!display.startsWith('arn:') || isAwsManaged(arn))
            return undefined;
        return this.named(display.slice(display.lastIndexOf('/') + 1), root);
    }
    named(name, root) {
        const found = this.byName.get(name) ?? [];
        const inside = found.filter((entry) => entry.root === root);
        if (inside.length === 1)
            return inside[0]?.document;
        return inside.length === 0 && found.length === 1 ? found[0]?.document : undefined;
    }
}
/** True for `arn:\u2026:iam::aws:policy/\u2026`, whatever the partition. */
function isAwsManaged(arn) {
    return /^arn:.*:iam::aws:policy\//.test((0,model_value/* displayOf */.E3)(arn));
}
/** Joins every policy of the tree to the principals it is attached to. */
function attach(resources, documents, roster) {
    const managed = new ManagedPolicyIndex();
    for (const resource of resources)
        if (resource.mode === 'data' && resource.type === 'aws_iam_policy')
            managed.alias(resource);
    const ofResource = new Map();
    documents.forEach((found, index) => {
        if (found.resource === undefined)
            return;
        (0,multimap/* addTo */.D)(ofResource, found.resource, index);
        managed.add(found.resource, index);
    });
    for (const gathering of roster.all.slice())
        attachOwn(gathering, ofResource, documents, managed);
    // What is there comes first: an attachment that is not there adds to no principal that is.
    for (const resource of byPresence(resources)) {
        const site = principal_sites/* attachmentSites */.cL.get(resource.type);
        if (site !== undefined && resource.mode === 'resource') {
            attachFrom(resource, site, ofResource.get(resource) ?? [], roster, managed);
        }
        const membership = principal_sites/* membershipSites */.Xu.get(resource.type);
        if (membership !== undefined)
            attachments_join(resource, membership, roster);
    }
    for (const resource of resources) {
        const site = principal_sites/* attachmentSites */.cL.get(resource.type);
        if (site?.inlineNames === undefined || !resource.instantiated)
            continue;
        nameInline(resource, site.inlineNames, site.targets, documents, roster);
    }
}
function byPresence(resources) {
    return [
        ...resources.filter((resource) => resource.instantiated),
        ...resources.filter((resource) => !resource.instantiated),
    ];
}
/** True for an attachment that today's settings leave out, where the principal is there. */
function isAbsentOf(resource, principal) {
    return !resource.instantiated && principal.base.instantiated;
}
/** What the principal's own resource carries: trust, inline policies, ARNs, boundary. */
function attachOwn(gathering, ofResource, documents, managed) {
    const { resource } = gathering;
    const site = resource === undefined ? undefined : principal_sites/* principalSites */.Dk.get(resource.type);
    if (resource === undefined || site === undefined)
        return;
    for (const index of ofResource.get(resource) ?? []) {
        const found = documents[index];
        if (found === undefined)
            continue;
        if (found.document.kind === 'trust')
            gathering.trust = index;
        else {
            const how = resource.generated === true && !isWritten(found.document) ? 'sam-template' : 'inline';
            gathering.attached.push({ document: index, how, span: found.document.site.span, guards: [] });
        }
    }
    if (site.arns !== undefined)
        addArns(gathering, resource, site.arns, managed);
    if (site.policyNames !== undefined)
        addNames(gathering, resource, site.policyNames, managed);
    if (site.groups !== undefined) {
        for (const { value } of stringsAt(resource, site.groups).strings) {
            gathering.groups.push(referenceOf(value)?.address ?? `group:${(0,model_value/* displayOf */.E3)(value)}`);
        }
    }
    setBoundary(gathering, stringAt(resource, site.boundary), resource.root, managed);
    nameBoundary(gathering, resource, site.boundaryName, managed);
}
/** True where the author wrote a statement of the document; a policy template's statements stand nowhere in the source. */
function isWritten(document) {
    return document.statements.some((statement) => statement.actions?.entries.some(({ value }) => value.pieces.some((piece) => piece.kind === 'literal' && piece.exact)));
}
function attachFrom(resource, site, own, roster, managed) {
    for (const target of site.targets) {
        for (const { value, guards } of targetsAt(resource, target.path)) {
            const found = roster.find(value, target.kind, resource);
            for (const gathering of found.principals) {
                if (isAbsentOf(resource, gathering))
                    continue;
                if (!found.certain) {
                    // The name fits several principals: each may have it, none is known to.
                    gathering.unresolved.push(ambiguous(value));
                    continue;
                }
                if (site.own !== undefined) {
                    for (const document of own) {
                        gathering.attached.push({ document, how: site.own, span: resource.span, guards });
                    }
                }
                if (site.arns !== undefined)
                    addArns(gathering, resource, site.arns, managed, guards);
                if (site.policyNames !== undefined)
                    addNames(gathering, resource, site.policyNames, managed);
                if (site.boundary !== undefined) {
                    setBoundary(gathering, stringAt(resource, site.boundary), resource.root, managed);
                }
                nameBoundary(gathering, resource, site.boundaryName, managed);
            }
        }
    }
}
/** What an attachment names; branches that all name one resource name it whatever their conditions. */
function targetsAt(resource, path) {
    const { strings } = stringsAt(resource, path);
    const value = (0,model_value/* valueOf */.RP)(resource.properties, path);
    const [first, ...rest] = strings;
    if (value?.kind !== 'alternatives' || first === undefined || !isText(value))
        return strings;
    const owner = ownerOf(first.value);
    const isOne = owner !== undefined && rest.every((other) => ownerOf(other.value) === owner);
    return isOne ? [{ value: first.value, guards: [] }] : strings;
}
/** True where every branch has a text. */
function isText(value) {
    return value.kind === 'alternatives'
        ? value.branches.every((branch) => isText(branch.value))
        : value.kind === 'string' || value.kind === 'unresolved';
}
function ownerOf(value) {
    const reference = referenceOf(value);
    return reference === undefined ? undefined : `${reference.root ?? ''}\n${reference.address}`;
}
function ambiguous(value) {
    const text = (0,model_value/* displayOf */.E3)(value);
    return {
        kind: 'unresolved',
        text,
        span: value.span,
        reason: 'opaque',
        symbol: `ambiguous:${text}`,
        shape: 'any',
    };
}
function addArns(gathering, resource, path, managed, outer = []) {
    const found = stringsAt(resource, path);
    gathering.unresolved.push(...found.unresolved);
    for (const { value, guards: inner } of found.strings) {
        const guards = [...outer, ...inner];
        const document = managed.find(value, resource.root);
        if (document !== undefined) {
            attachManaged(gathering.attached, { document, how: 'managed', span: value.span, guards });
            continue;
        }
        const [only] = value.pieces;
        if (value.pieces.length === 1 && only?.kind === 'unresolved')
            gathering.unresolved.push(only);
        else
            gathering.arns.push({ arn: value, span: value.span, guards });
    }
}
/** A policy is attached once: without a condition, where one place has none. */
function attachManaged(attached, added) {
    const at = attached.findIndex(({ document }) => document === added.document);
    const known = attached[at];
    if (known === undefined)
        attached.push(added);
    else if (added.guards.length === 0 && known.guards.length > 0)
        attached[at] = added;
}
function addNames(gathering, resource, path, managed) {
    const found = stringsAt(resource, path);
    gathering.unresolved.push(...found.unresolved);
    for (const { value, guards } of found.strings) {
        const reference = managed.find(value, resource.root) ?? managed.named((0,model_value/* displayOf */.E3)(value), resource.root);
        if (reference !== undefined) {
            const how = 'managed';
            attachManaged(gathering.attached, { document: reference, how, span: value.span, guards });
        }
        else
            gathering.unresolved.push(ambiguous(value));
    }
}
function setBoundary(gathering, value, root, managed) {
    if (value === undefined || (0,model_value/* displayOf */.E3)(value) === '')
        return;
    const document = managed.find(value, root);
    const [only] = value.pieces;
    if (document !== undefined)
        gathering.boundary = { document };
    else if (value.pieces.length === 1 && only?.kind === 'unresolved')
        gathering.boundary = { unresolved: only };
    else
        gathering.boundary = { arn: value };
}
/** A boundary given by the name of a customer-managed policy; one that is not in the tree cannot be read. */
function nameBoundary(gathering, resource, path, managed) {
    const value = stringAt(resource, path);
    if (value === undefined || (0,model_value/* displayOf */.E3)(value) === '')
        return;
    const document = managed.find(value, resource.root) ?? managed.named((0,model_value/* displayOf */.E3)(value), resource.root);
    gathering.boundary = document === undefined ? { unresolved: ambiguous(value) } : { document };
}
/** Inline policies that a list names and the tree does not hold are attached, and not read. */
function nameInline(resource, path, targets, documents, roster) {
    const named = stringsAt(resource, path);
    for (const target of targets)
        for (const { value } of stringsAt(resource, target.path).strings)
            for (const gathering of roster.find(value, target.kind, resource).principals) {
                const inline = gathering.attached.flatMap(({ document, how }) => how === 'inline' ? (documents[document] ?? []) : []);
                const known = new Set(inline.flatMap(inlineNames));
                gathering.unresolved.push(...named.unresolved, ...named.strings.flatMap(({ value: name }) => {
                    const address = referenceOf(name)?.address;
                    const isKnown = (address !== undefined && known.has(`at ${withoutKeys(address)}`)) ||
                        known.has((0,model_value/* displayOf */.E3)(name));
                    return isKnown ? [] : [notInTree(name)];
                }));
            }
}
/** What an inline policy is known by: its name, and the address of the resource that is it. */
function inlineNames({ resource, document }) {
    if (resource === undefined)
        return [];
    const name = document.site.property.replace(/[^.]*$/, 'name');
    const names = walk(resource.properties, name.replace(/\[\d+\]/g, '[]')).flatMap(({ value }) => value.kind === 'string' ? [(0,model_value/* displayOf */.E3)(value)] : []);
    return [...names, `at ${withoutKeys(resource.address)}`];
}
function notInTree(name) {
    const text = (0,model_value/* displayOf */.E3)(name);
    const symbol = `inline policy ${text}`;
    return { kind: 'unresolved', text, span: name.span, reason: 'undeclared', symbol, shape: 'any' };
}
function attachments_join(resource, site, roster) {
    const groups = stringsAt(resource, site.groups).strings.flatMap(({ value }) => roster.find(value, 'group', resource).principals.map((group) => group.base.address));
    for (const { value } of stringsAt(resource, site.users).strings) {
        for (const user of roster.find(value, 'user', resource).principals) {
            if (!isAbsentOf(resource, user))
                user.groups.push(...groups);
        }
    }
}

// EXTERNAL MODULE: ./lib/src/extract/document.js
var extract_document = __webpack_require__(5891);
;// CONCATENATED MODULE: ./lib/src/extract/keys.js



const keyTypes = new Set([
    'aws_kms_key',
    'aws_kms_external_key',
    'aws_kms_replica_key',
    'aws_kms_replica_external_key',
    'awscc_kms_key',
    'awscc_kms_replica_key',
    'AWS::KMS::Key',
    'AWS::KMS::ReplicaKey',
]);
const policyTypes = new Map([['aws_kms_key_policy', 'key_id']]);
const aliasTypes = new Map([
    ['aws_kms_alias', { name: 'name', key: 'target_key_id' }],
    ['awscc_kms_alias', { name: 'alias_name', key: 'target_key_id' }],
    ['AWS::KMS::Alias', { name: 'AliasName', key: 'TargetKeyId' }],
]);
/** KMS keys with their policies and aliases, grants on them, and the default EBS keys of the tree. */
function readKeys(resources, documents) {
    const policyOf = new Map();
    const aliasesOf = new Map();
    documents.forEach(({ resource }, index) => {
        if (resource === undefined)
            return;
        if (keyTypes.has(resource.type))
            policyOf.set(keys_keyOf(resource.root, resource.address), index);
        const property = policyTypes.get(resource.type);
        const target = property === undefined ? undefined : keyAt(resource, property);
        if (target !== undefined)
            policyOf.set(target, index);
    });
    for (const resource of resources) {
        const site = aliasTypes.get(resource.type);
        const alias = site === undefined ? undefined : stringAt(resource, site.name);
        const key = site === undefined ? undefined : keyAt(resource, site.key);
        if (alias === undefined || key === undefined)
            continue;
        aliasesOf.set(key, [...(aliasesOf.get(key) ?? []), alias]);
    }
    const present = resources.filter((resource) => resource.instantiated);
    const keys = resources
        .filter((resource) => keyTypes.has(resource.type) && resource.mode === 'resource')
        .map((resource) => {
        const id = keys_keyOf(resource.root, resource.address);
        const block = keys_keyOf(resource.root, withoutKeys(resource.address));
        return {
            address: resource.address,
            root: resource.root,
            file: resource.span.file,
            span: resource.span,
            policy: policyOf.get(id) ?? policyOf.get(block),
            aliases: aliasesOf.get(id) ?? aliasesOf.get(block) ?? [],
            multiRegion: ['multi_region', 'MultiRegion'].some((name) => {
                const value = (0,model_value/* valueOf */.RP)(resource.properties, name);
                return value?.kind === 'bool' && value.value;
            }),
        };
    });
    return {
        keys,
        grants: present.flatMap(grantOf),
        defaultEbsKeys: present.flatMap(defaultKeyOf),
    };
}
/** The key that a property refers to, by root and address. */
function keyAt(resource, property) {
    const value = stringAt(resource, property);
    const reference = value === undefined ? undefined : referenceOf(value);
    return reference === undefined
        ? undefined
        : keys_keyOf(reference.root ?? resource.root, reference.address);
}
function grantOf(resource) {
    if (resource.type !== 'aws_kms_grant')
        return [];
    const key = stringAt(resource, 'key_id');
    const grantee = stringAt(resource, 'grantee_principal');
    if (key === undefined || grantee === undefined)
        return [];
    const constraints = ['equals', 'subset'].flatMap((kind) => walk(resource.properties, `constraints.encryption_context_${kind}`).map((visit) => ({
        kind,
        text: visit.property,
    })));
    return [
        {
            address: resource.address,
            root: resource.root,
            key,
            grantee,
            operations: stringsAt(resource, 'operations').strings.map((entry) => entry.value),
            constraints,
            span: resource.span,
        },
    ];
}
function defaultKeyOf(resource) {
    if (resource.type !== 'aws_ebs_default_kms_key')
        return [];
    const key = stringAt(resource, 'key_arn');
    return key === undefined
        ? []
        : [{ address: resource.address, root: resource.root, key, span: resource.span }];
}
const keys_keyOf = (root, address) => `${root}\n${address}`;

// EXTERNAL MODULE: ./lib/src/model/sites/guarded-resources.js
var guarded_resources = __webpack_require__(8371);
;// CONCATENATED MODULE: ./lib/src/extract/resource-policies.js


/** The policies of buckets, keys, queues and their kind, and the ARNs that requests to these name. */
function readResourcePolicies(resources, documents) {
    const known = new Map();
    for (const { root, address, arn } of resources) {
        if (arn === undefined)
            continue;
        const own = { arn, root, address };
        known.set(resource_policies_keyOf(root, address), own);
        const block = resource_policies_keyOf(root, withoutKeys(address));
        // Instances of one block are told apart by their keys alone.
        if (withoutKeys(address) !== address)
            known.set(block, known.has(block) ? undefined : own);
    }
    return documents.flatMap(({ resource, document }, index) => {
        const guarded = resource === undefined ? undefined : (0,guarded_resources/* guardedResource */.Z)(resource.type);
        if (resource === undefined || guarded === undefined || document.kind !== 'resource')
            return [];
        // A table's stream is another resource.
        if (/stream/i.test(document.site.property))
            return [];
        const targets = targetsOf(resource, guarded, known);
        return [
            {
                document: index,
                resources: targets.flatMap(({ arn }) => partsOf(arn, guarded.parts)),
                of: targets.flatMap((target) => 'address' in target ? [{ root: target.root, address: target.address }] : []),
            },
        ];
    });
}
/** The resources that a policy speaks for, as far as they or their ARNs are known. */
function targetsOf(resource, { of }, known) {
    const { root, address, arn } = resource;
    if (of === undefined)
        return arn === undefined ? [] : [{ arn, root, address }];
    return stringsAt(resource, of).strings.flatMap(({ value }) => {
        const reference = referenceOf(value);
        const home = reference?.root ?? root;
        const target = reference === undefined
            ? undefined
            : (known.get(resource_policies_keyOf(home, reference.address)) ??
                known.get(resource_policies_keyOf(home, withoutKeys(reference.address))));
        if (target !== undefined)
            return [target];
        return isArn(value) ? [{ arn: value }] : [];
    });
}
function isArn({ pieces }) {
    const [first] = pieces;
    if (first === undefined)
        return false;
    return first.kind === 'literal'
        ? /^arn:[^*?]*$/.test(first.text)
        : pieces.length === 1 && first.shape === 'arn';
}
function partsOf(arn, parts) {
    return parts.map((part) => {
        if (part === '')
            return arn;
        const behind = { kind: 'literal', text: part, span: arn.span, exact: false };
        const pieces = [...arn.pieces, behind];
        return { kind: 'string', pieces, span: arn.span };
    });
}
const resource_policies_keyOf = (root, address) => `${root}\n${address}`;

// EXTERNAL MODULE: ./lib/src/model/sites/sites.js + 1 modules
var sites = __webpack_require__(2119);
;// CONCATENATED MODULE: ./lib/src/extract/flat-permission.js


/**
 * The statements that permission resources (`aws_lambda_permission` and its kind) spread over their
 * arguments, or over those of a block each, in the words of the policy grammar: one statement or a
 * list. undefined where there is none.
 */
function flatPermission(resource, row) {
    if (row.path === '')
        return statementOf(resource.properties, row, resource.span, resource.body, resource.type);
    const found = walk(resource.properties, row.path).flatMap(({ value }) => {
        if (value.kind === 'unresolved')
            return [value];
        if (value.kind !== 'map')
            return [];
        const statement = statementOf(value, row, value.span, value.span, resource.type);
        return statement === undefined ? [] : [statement];
    });
    const list = (0,model_value/* valueOf */.RP)(resource.properties, row.path.replace(/\[\].*$/, ''));
    const open = list?.kind === 'list' ? list.open : undefined;
    if (list === undefined || (found.length === 0 && open === undefined))
        return undefined;
    return { kind: 'list', items: found, span: list.span, ...(open === undefined ? {} : { open }) };
}
/** One statement; its keys take the span of the argument, what the service adds that of `at`. */
function statementOf(properties, row, at, span, type) {
    const elements = [];
    const conditions = new Map();
    for (const [argument, target] of Object.entries(row.fields ?? {})) {
        const value = (0,model_value/* valueOf */.RP)(properties, argument);
        if (value === undefined || value.kind === 'null' || value.kind === 'absent')
            continue;
        if (target === 'Action')
            elements.push(entry('Action', prefixed(value, row.actionPrefix)));
        else if (target === 'Principal')
            elements.push(entry('Principal', principal(value)));
        else if (target === 'Condition')
            elements.push(entry('Condition', condition(value)));
        else if (target === 'Sid' || target === 'Resource' || target === 'Effect')
            elements.push(entry(target, value));
        else {
            const operator = operatorOf(target);
            conditions.set(operator, [...(conditions.get(operator) ?? []), entry(target, value)]);
        }
    }
    const has = (name) => elements.some((element) => (0,model_value/* textOf */.b6)(element.key) === name);
    if (!has('Action') && type === 'aws_cloudwatch_event_permission') {
        // The provider's default for this resource.
        elements.push(entry('Action', (0,model_value/* literal */.eu)('events:PutEvents', at, false)));
    }
    if (!has('Action'))
        return undefined;
    if (!has('Effect'))
        elements.unshift(entry('Effect', (0,model_value/* literal */.eu)('Allow', at, false)));
    if (conditions.size > 0) {
        const clauses = [...conditions].map(([operator, entries]) => entry(operator, { kind: 'map', entries, span: entries[0]?.value.span ?? at }));
        elements.push(entry('Condition', { kind: 'map', entries: clauses, span: at }));
    }
    return { kind: 'map', entries: elements, span };
}
function entry(name, value) {
    return { key: (0,model_value/* literal */.eu)(name, value.span, false), value };
}
/** The operator that a service puts a condition key under. */
function operatorOf(key) {
    if (key.endsWith('Arn'))
        return 'ArnLike';
    return key.endsWith('Url') ? 'Bool' : 'StringEquals';
}
/** `{ key, type, value }` (a block, or CloudFormation's `{ Key, Type, Value }`), as event buses take a condition. */
function condition(value) {
    const map = value.kind === 'list' && value.items.length === 1 ? value.items[0] : value;
    if (map?.kind !== 'map')
        return value;
    const part = (name) => (0,model_value/* valueOf */.RP)(map, name);
    const key = part('key') ?? part('Key');
    const operator = part('type') ?? part('Type');
    const right = part('value') ?? part('Value');
    if (key?.kind !== 'string' || operator?.kind !== 'string' || right === undefined)
        return value;
    const clause = { kind: 'map', entries: [{ key, value: right }], span: map.span };
    return { kind: 'map', entries: [{ key: operator, value: clause }], span: map.span };
}
/** `s3.amazonaws.com` is a service, `*` everyone, an account id or ARN an AWS principal. */
function principal(value) {
    if (value.kind === 'map')
        return value;
    const text = (0,model_value/* textOf */.b6)(value);
    if (text === '*')
        return value;
    // `events.${AWS::URLSuffix}` has a hole and is a service all the same.
    const lead = text ?? (value.kind === 'string' ? (0,model_value/* prefixOf */.MT)(value) : '');
    const type = /^[a-z][a-z0-9-]*\./.test(lead) ? 'Service' : 'AWS';
    return {
        kind: 'map',
        entries: [{ key: (0,model_value/* literal */.eu)(type, value.span, false), value }],
        span: value.span,
    };
}
function prefixed(value, prefix) {
    if (prefix === undefined)
        return value;
    if (value.kind === 'list')
        return { ...value, items: value.items.map((item) => prefixed(item, prefix)) };
    if (value.kind !== 'string')
        return value;
    return {
        ...value,
        pieces: [{ kind: 'literal', text: prefix, span: value.span, exact: false }, ...value.pieces],
    };
}

;// CONCATENATED MODULE: ./lib/src/extract/sites.js





/** Every policy that a resource carries, by the table of policy-bearing properties. */
function documentsOf(resource) {
    const found = [];
    const problems = [];
    const take = (value, row, property, guards) => {
        const read = (0,extract_document/* readDocument */.u)(value, {
            kind: row.kind,
            site: siteOf(resource, row, property, value),
            instantiated: resource.instantiated && row.asked !== true,
            guards,
        });
        problems.push(...read.problems);
        if (read.document !== undefined)
            found.push({ resource, row, document: ofDirectoryBucket(read.document) });
    };
    for (const row of (0,sites/* policySites */.N)(resource.type)) {
        if (!holds(resource.properties, row))
            continue;
        if (row.form === 'flat-permission') {
            const hasStatement = (0,sites/* policySites */.N)(resource.type).some((other) => other.form === 'statement' && walk(resource.properties, other.path).length > 0);
            const statement = hasStatement ? undefined : flatPermission(resource, row);
            if (statement !== undefined)
                take(asPolicy(statement), row, row.path.replace('[]', ''), []);
            continue;
        }
        for (const visit of walk(resource.properties, row.path)) {
            const value = row.form === 'statement' ? asPolicy(visit.value) : visit.value;
            take(value, row, visit.property, visit.guards);
        }
    }
    return { found, problems };
}
/** A bucket's policy that speaks of S3 Express is that of a directory bucket, which goes by the same resource. */
function ofDirectoryBucket(document) {
    const { site, statements } = document;
    if (site.validatePolicyResourceType !== 'AWS::S3::Bucket')
        return document;
    const isExpress = statements.some((statement) => statement.actions?.entries.some(({ value }) => /^s3express:/i.test((0,model_value/* displayOf */.E3)(value))));
    if (!isExpress)
        return document;
    const types = {
        validatePolicyResourceType: undefined,
        publicAccessResourceType: 'AWS::S3Express::DirectoryBucket',
    };
    return { ...document, site: { ...site, ...types } };
}
function holds(properties, row) {
    if (row.when === undefined)
        return true;
    const { property, equals } = row.when;
    const found = walk(properties, property);
    if (found.length === 0)
        return row.when.default === true;
    return found.some((visit) => {
        const text = (0,model_value/* textOf */.b6)(visit.value);
        // An unknown type is taken for the default one: the document's shape decides whether it is a policy.
        return text === undefined ? row.when?.default === true : text === equals;
    });
}
/** One statement, or a list of them, as a policy document. */
function asPolicy(value) {
    return {
        kind: 'map',
        // The resource type has no room for a Version: the current language applies.
        entries: [
            {
                key: (0,model_value/* literal */.eu)('Version', value.span, false),
                value: (0,model_value/* literal */.eu)('2012-10-17', value.span, false),
            },
            { key: (0,model_value/* literal */.eu)('Statement', value.span, false), value },
        ],
        span: value.span,
    };
}
function siteOf(resource, row, property, value) {
    const name = row.kind === 'identity' ? policyName(resource, row, property) : undefined;
    return {
        file: value.span.file,
        root: resource.root,
        address: resource.address,
        property,
        resourceType: resource.type,
        validatePolicyResourceType: row.validate,
        publicAccessResourceType: row.public,
        span: value.span,
        resource: resource.body,
        ...(resource.label === undefined ? {} : { label: resource.label }),
        ...(name === undefined ? {} : { name }),
        ...(row.form === 'flat-permission' ? { assembled: true } : {}),
    };
}
const nameProperties = {
    terraform: ['name', 'name_prefix'],
    cloudFormation: ['PolicyName', 'ManagedPolicyName'],
};
/** The name that stands beside a policy: `Policies[1].PolicyName` beside `Policies[1].PolicyDocument`. */
function policyName({ properties }, { path }, property) {
    const last = path.lastIndexOf('.') + 1;
    const beside = property.slice(0, property.lastIndexOf('.') + 1);
    const candidates = nameProperties[/^[A-Z]/.test(path.slice(last)) ? 'cloudFormation' : 'terraform'];
    for (const name of candidates) {
        const found = walk(properties, `${path.slice(0, last)}${name}`).find((visit) => visit.property === `${beside}${name}`);
        if (found?.value.kind === 'string')
            return found.value;
    }
    return undefined;
}
/** A document that stands alone. */
function looseDocument(loose) {
    const read = (0,extract_document/* readDocument */.u)(loose.value, {
        kind: loose.kind,
        site: {
            file: loose.file,
            root: loose.root,
            address: loose.address,
            property: loose.property,
            resourceType: undefined,
            validatePolicyResourceType: undefined,
            publicAccessResourceType: undefined,
            span: loose.span,
            ...(loose.label === undefined ? {} : { label: loose.label }),
        },
        instantiated: loose.instantiated ?? true,
    });
    const found = read.document === undefined
        ? []
        : [{ resource: undefined, row: undefined, document: read.document }];
    return { found, problems: read.problems };
}

;// CONCATENATED MODULE: ./lib/src/extract/estate.js











/**
 * All policies, principals and keys of a tree, joined within and across its roots. `memo`: documents of
 * resources that another tree has too.
 */
function extractEstate(tree, evaluations, notAnalysed, memo = new model_memo/* Memo */.l()) {
    const resources = evaluations.flatMap((evaluation) => evaluation.resources);
    const roots = new Set(evaluations.map((evaluation) => evaluation.root));
    const loose = evaluations.flatMap((evaluation) => evaluation.documents);
    const results = [
        ...resources.map((resource) => memo.about('documents', resource, () => documentsOf(resource))),
        ...loose.flatMap((document) => document.instantiated === false
            ? []
            : [memo.about('documents', document, () => looseDocument(document))]),
    ];
    const sited = results.flatMap((result) => result.found);
    const alone = unreferenced(resources, sited);
    const absent = loose.filter((document) => document.instantiated === false).map(looseDocument);
    const found = unseen([...sited, ...alone.found], absent.flatMap((result) => result.found));
    const roster = new Roster();
    for (const resource of resources)
        roster.add(resource);
    attach(resources, found, roster);
    const principals = roster.all.map((gathering) => ({
        ...gathering.base,
        trust: gathering.trust,
        boundary: gathering.boundary,
        attached: gathering.attached,
        arns: gathering.arns,
        groups: gathering.groups,
        complete: gathering.unresolved.length === 0 &&
            gathering.base.kind !== 'external' &&
            gathering.attached.every(({ document }) => isReadInFull(found[document]?.document)),
        unresolved: gathering.unresolved,
    }));
    return {
        tree,
        files: new Set(evaluations.flatMap((evaluation) => evaluation.files)).size,
        documents: withCaps(found, principals),
        principals,
        ...readKeys(resources, found),
        resourcePolicies: readResourcePolicies(resources, found),
        guardable: resources.flatMap(({ root, address, arn, instantiated }) => arn === undefined || !instantiated ? [] : [{ root, address }]),
        directives: evaluations.flatMap((evaluation) => evaluation.directives),
        problems: distinct([
            ...evaluations.flatMap((evaluation) => evaluation.problems),
            ...results.flatMap((result) => result.problems),
            ...alone.problems,
        ], (problem) => `${problem.code}\n${problem.span.file}\n${problem.span.start}`),
        notAnalysed: distinct([
            ...notAnalysed,
            ...evaluations.flatMap((evaluation) => evaluation.notAnalysed),
            ...resources.flatMap((resource) => unreadLine(resource, roots)),
        ], (entry) => `${entry.reason}\n${entry.file}\n${entry.span?.start ?? ''}\n${entry.text}`),
        moved: evaluations.flatMap((evaluation) => evaluation.moved),
        secrets: evaluations.flatMap((evaluation) => evaluation.secrets ?? []),
    };
}
/** The line of a resource that gives somebody a policy in a way that is not compared; `roots`: all that was read. */
function unreadLine(resource, roots) {
    const { type, address, span, instantiated } = resource;
    const isRead = roots.has(`${span.file}#${address}`);
    const said = unread_sites/* unreadSites */.k.get(type) ?? (isRead ? undefined : unreadTemplate(resource));
    if (said === undefined || !instantiated)
        return [];
    return [{ file: span.file, span, reason: 'unsupported-resource', text: `${address} ${said}` }];
}
/** What is said of a template that stands in the resource or elsewhere; one in a file of the tree is checked there. */
function unreadTemplate({ type, span, properties }) {
    if (!unread_sites/* templateSites */.V.has(type))
        return undefined;
    const url = (0,model_value/* valueOf */.RP)(properties, 'template_url');
    if (url !== undefined && url.kind !== 'null')
        return 'takes its CloudFormation template from outside of the tree';
    const body = (0,model_value/* valueOf */.RP)(properties, 'template_body');
    if (body === undefined || body.kind === 'null')
        return undefined;
    const pieces = body.kind === 'string' ? body.pieces : undefined;
    const isFile = pieces?.every((piece) => piece.span.file !== span.file) === true;
    const text = pieces?.map((piece) => piece.text).join('') ?? 'Policies';
    return isFile || !/IAM::|Polic(?:y|ies)/.test(text)
        ? undefined
        : 'makes what its CloudFormation template says, which cannot be read here';
}
/** What today's settings leave out takes and gives nothing. */
function isReadInFull(document) {
    return document === undefined || document.complete || !document.instantiated;
}
/** With documents that are not there, unless another instance of the same block is. */
function unseen(found, absent) {
    if (absent.length === 0)
        return found;
    const seen = seenStatements(found);
    const contents = contentsAlike(found, absent);
    return [
        ...found,
        ...absent.filter(({ document }) => {
            const keys = keysOf(document);
            const isNew = keys.length === 0 || keys.some((key) => !seen.has(key));
            for (const key of keys)
                seen.add(key);
            const { statements } = document;
            const isTold = statements.length > 0 && statements.every((one) => contents.has(contentOf(one)));
            return isNew && !isTold;
        }),
    ];
}
/** The contents of those statements that one of the absent documents may have too: few have a size in common. */
function contentsAlike(found, absent) {
    const sizes = new Set(absent.flatMap(({ document }) => document.statements.map(sizeOf)));
    return new Set(found.flatMap(({ document }) => document.statements.filter((one) => sizes.has(sizeOf(one))).map(contentOf)));
}
/** A number that statements of one content have in common. */
function sizeOf({ actions, resources, span }) {
    const names = placesOf(actions);
    return names === 0 ? span.start : names + placesOf(resources);
}
function placesOf(list) {
    let sum = 0;
    for (const { value } of list?.entries ?? [])
        for (const { span } of value.pieces)
            sum += span.start + span.end + 1;
    return sum;
}
/** Where the actions and resources of a statement come from: the same for a statement that was put together anew. */
function contentOf({ actions, resources, span }) {
    const places = [actions, resources].map((list) => (list?.entries ?? [])
        .flatMap(({ value }) => value.pieces.map((piece) => (0,model_span/* spanKey */.yi)(piece.span)))
        .sort()
        .join(' '));
    return places[0] === '' ? (0,model_span/* spanKey */.yi)(span) : places.join('|');
}
function seenStatements(found) {
    return new Set(found.flatMap(({ document }) => keysOf(document)));
}
/** What a document is known by wherever it is met: the places of its statements, or the hole it is. */
function keysOf({ statements, open }) {
    const keys = statements.map((statement) => (0,model_span/* spanKey */.yi)(statement.span));
    return open === undefined ? keys : [...keys, open.symbol];
}
/** A document that caps and is attached to nobody is of the kind that its use, or else its name, tells. */
function withCaps(found, principals) {
    const boundaries = new Set();
    const attached = new Set();
    for (const principal of principals) {
        if (principal.boundary !== undefined && 'document' in principal.boundary)
            boundaries.add(principal.boundary.document);
        for (const attachment of principal.attached)
            attached.add(attachment.document);
    }
    return found.map((entry, index) => {
        if (attached.has(index))
            return entry.document;
        const kind = boundaries.has(index) ? 'boundary' : kindByName(entry);
        return kind === undefined ? entry.document : { ...entry.document, kind };
    });
}
/** What a file, its folder or a managed policy is called, where nothing else says what the document is for. */
function kindByName({ document, resource }) {
    const isIdentity = document.kind === 'identity';
    if (resource !== undefined) {
        const kind = managedPolicy.test(resource.type) ? kindOfName(resource.address) : undefined;
        return isIdentity && kind === 'boundary' ? kind : undefined;
    }
    const [file = '', folder = ''] = document.site.file.split('/').reverse();
    const kind = kindOfName(file) ?? kindOfFolder(folder);
    // A resource control policy names everybody, the others nobody.
    if (isIdentity === (kind === 'resource-control') || document.kind === 'trust')
        return undefined;
    return kind === 'service-control' && !document.statements.every(mayControl) ? undefined : kind;
}
/** What a service control policy allows, it allows everywhere: a grant on one bucket is none. */
function mayControl({ effect, resources }) {
    if (effect === 'Deny' || resources === undefined)
        return true;
    return resources.entries.every(({ value }) => (0,model_value/* textOf */.b6)(value) === '*');
}
const managedPolicy = /^(?:aws_iam_policy|AWS::IAM::ManagedPolicy)$/;
/**
 * Documents of `aws_iam_policy_document` blocks that no policy of the tree is made of: none of their
 * statements was met elsewhere. They are listed under the data block's address.
 */
function unreferenced(resources, sited) {
    const seen = seenStatements(sited);
    const values = new Set(sited.flatMap(({ document }) => (document.statements.length === 0 ? [] : [document.value])));
    const found = [];
    const problems = [];
    for (const resource of resources) {
        if (resource.mode !== 'data' || resource.type !== 'aws_iam_policy_document')
            continue;
        const json = (0,model_value/* valueOf */.RP)(resource.properties, 'json');
        if (json === undefined)
            continue;
        // Most are what a policy is made of, with statements that are met there: they are not read again.
        if (resource.instantiated && json.kind === 'json' && values.has(json.value))
            continue;
        const read = (0,extract_document/* readDocument */.u)(json, {
            kind: undefined,
            site: {
                file: resource.span.file,
                root: resource.root,
                address: resource.address,
                property: 'json',
                resourceType: resource.type,
                validatePolicyResourceType: undefined,
                publicAccessResourceType: undefined,
                span: resource.span,
            },
            instantiated: resource.instantiated,
        });
        if (read.document === undefined)
            continue;
        // A part of one that is left out today may be in one that is there.
        const keys = keysOf(read.document);
        const isMet = (key) => seen.has(key);
        if (resource.instantiated ? keys.some(isMet) : keys.length > 0 && keys.every(isMet))
            continue;
        problems.push(...read.problems);
        found.push({ resource, row: undefined, document: read.document });
    }
    return { found, problems };
}
function distinct(items, keyOf) {
    const seen = new Set();
    return items.filter((item) => {
        const key = keyOf(item);
        if (seen.has(key))
            return false;
        seen.add(key);
        return true;
    });
}

// EXTERNAL MODULE: ./lib/src/model/source.js
var source = __webpack_require__(2239);
// EXTERNAL MODULE: ./lib/src/parse/yaml/deferred.js
var deferred = __webpack_require__(849);
;// CONCATENATED MODULE: ./lib/src/run/front-ends.js
/** What Terraform's front end reads. */
const terraformKinds = new Set([
    'terraform',
    'terraform-json',
    'tfvars',
    'terragrunt',
    'terraform-plan',
]);
/** Each is a third of the program or less, and most runs need one or two: they are loaded where a tree asks for them. */
const front_ends_deferred = [
    {
        kinds: terraformKinds,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6316), __webpack_require__.e(576)]).then(__webpack_require__.bind(__webpack_require__, 576))).terraformFiles,
    },
    {
        kinds: new Set(['cloudformation', 'sam', 'serverless']),
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(5929), __webpack_require__.e(4681)]).then(__webpack_require__.bind(__webpack_require__, 4681))).templateFiles,
    },
    {
        kinds: new Set(['policy', 'kubernetes', 'account-authorization', 'openapi']),
        load: async () => (await __webpack_require__.e(/* import() */ 5460).then(__webpack_require__.bind(__webpack_require__, 5460))).documentFiles,
    },
];
/**
 * The front ends that some kinds of files need; all of them unless told. `carriesTemplates`: resources of Terraform may
 * deploy CloudFormation templates.
 */
async function loadFrontEnds(kinds, carriesTemplates = true) {
    const needed = front_ends_deferred.filter((one) => kinds === undefined || [...one.kinds].some((kind) => kinds.has(kind)));
    return Promise.all(needed.map(async (one) => ({
        kinds: one.kinds,
        evaluate: carriesTemplates && one.kinds === terraformKinds ? await withTemplates() : await one.load(),
    })));
}
/** Terraform's files, and the CloudFormation templates that their resources carry as text. */
async function withTemplates() {
    const [{ terraformFiles, carriedTexts }, { carriedTemplates }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(6316), __webpack_require__.e(576)]).then(__webpack_require__.bind(__webpack_require__, 576)),
        Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(5929), __webpack_require__.e(4681)]).then(__webpack_require__.bind(__webpack_require__, 4681)),
    ]);
    return (input) => {
        const { evaluations, notAnalysed } = terraformFiles(input);
        const carried = carriedTemplates(carriedTexts(evaluations), input);
        return { evaluations: [...evaluations, ...carried], notAnalysed };
    };
}

;// CONCATENATED MODULE: ./lib/src/run/evaluate-tree.js








/** Every policy-bearing unit of a tree, evaluated and joined. */
async function evaluateTree(selection, config, around = {}) {
    const read = readSelected(selection);
    const shared = around.shared ?? (isPart(selection) ? newWork() : undefined);
    const kinds = new Set(read.files.map(({ kind }) => kind));
    const carriesTemplates = read.files.some(({ file, kind }) => terraformKinds.has(kind) && file.text.includes('aws_cloudformation_stack'));
    const [frontEnds] = await Promise.all([
        loadFrontEnds(kinds, carriesTemplates),
        ...(read.files.some(isLikelyYaml) ? [(0,deferred/* loadYaml */.yv)()] : []),
    ]);
    return (0,deferred/* withYaml */.O9)(() => evaluateFiles(selection, read, config, frontEnds, { ...around, shared }));
}
/**
 * True where files that are not selected may be read too: YAML that only they hold is met on the way, and
 * units that were evaluated before are kept for the second attempt.
 */
function isPart({ tree, selected }) {
    return selected.length < tree.paths().length;
}
function newWork() {
    return { units: new shared_units/* SharedUnits */.n_(), memo: new model_memo/* Memo */.l() };
}
/** Whether a file asks for the reader of YAML: the evaluation of a large tree is better not begun twice. */
function isLikelyYaml({ file, kind }) {
    if (terraformKinds.has(kind))
        return file.text.includes('yamldecode');
    return !/^[\ufeff\s]*[{["]/.test(file.text);
}
/** The same with front ends that are at hand; files of other kinds are passed over. */
function evaluateFiles({ tree, selected }, read, config, frontEnds, { managed, shared } = {}) {
    const evaluations = [];
    const notAnalysed = [...read.notAnalysed, ...foreignUnits(selected)];
    for (const { kinds, evaluate } of frontEnds) {
        const files = read.files.filter(({ kind }) => kinds.has(kind));
        const result = evaluate({ tree, files, config, managed, shared: shared?.units });
        for (const one of result.evaluations)
            evaluations.push(one);
        notAnalysed.push(...result.notAnalysed);
    }
    return { estate: extractEstate(tree.name, evaluations, notAnalysed, shared?.memo), evaluations };
}
/** Files that may matter by name are read; those that matter by content are kept. */
function readSelected(selection) {
    const files = [];
    const notAnalysed = [];
    for (const path of selection.selected) {
        const explicit = selection.explicit.has(path);
        if (!explicit && !(0,classify/* mayHoldPolicy */.D9)(path))
            continue;
        const read = selection.tree.read(path);
        if ((0,source/* isUnreadable */.G)(read)) {
            notAnalysed.push({ file: path, span: undefined, reason: read.unreadable, text: read.text });
            continue;
        }
        const kind = (0,classify/* classify */.L8)(path, read.text);
        if (kind === 'ignored') {
            if (explicit) {
                notAnalysed.push({
                    file: path,
                    span: undefined,
                    reason: 'no-policy',
                    text: 'no policy was found in this file',
                });
            }
            continue;
        }
        files.push({ file: read, kind });
    }
    return { files, notAnalysed };
}


/***/ }),

/***/ 222:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ managedPolicies),
  O: () => (/* binding */ openLibraries)
});

// EXTERNAL MODULE: ./lib/src/baselines/compile-recognition.js
var compile_recognition = __webpack_require__(9862);
// EXTERNAL MODULE: ./lib/src/baselines/library.js + 1 modules
var library = __webpack_require__(6262);
;// CONCATENATED MODULE: ./lib/src/baselines/pack-recognition.js
const isLittleEndian = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;
/** The numbers as they ship: arrays one behind the other, those of doubles first, little-endian. */
function pack_recognition_packNumbers(numbers) {
    const { weights, specificities, costs, serviceCosts, lightest, sidWeights } = numbers;
    const { partTokens, postings, marked } = numbers;
    const doubles = [weights, specificities, costs, serviceCosts, lightest, sidWeights];
    const integers = [partTokens, postings, marked].flatMap(({ starts, values }) => [starts, values]);
    const bytesOf = ({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength);
    const ordered = Buffer.concat(doubles.map(bytesOf));
    const rest = Buffer.concat(integers.map(bytesOf));
    if (!isLittleEndian) {
        ordered.swap64();
        rest.swap32();
    }
    return Buffer.concat([ordered, rest]);
}
/** Reads what `packNumbers` wrote; the sizes are those of the texts. */
function unpackNumbers(bytes, texts) {
    const [tokens, profiles, marks, services] = [
        texts.tokens,
        texts.profiles,
        texts.marks,
        texts.services,
    ].map(({ length }) => length);
    const parts = texts.parts.reduce((sum, { length }) => sum + length, 0);
    const own = Buffer.from(new Uint8Array(bytes).buffer);
    const doubles = 8 * (3 * tokens + services + profiles + marks);
    if (!isLittleEndian) {
        own.subarray(0, doubles).swap64();
        own.subarray(doubles).swap32();
    }
    let at = 0;
    const numbers = (length) => {
        const array = new Float64Array(own.buffer, at, length);
        at += array.byteLength;
        return array;
    };
    const integers = (length) => {
        const array = new Uint32Array(own.buffer, at, length);
        at += array.byteLength;
        return array;
    };
    const lists = (count) => {
        const starts = integers(count + 1);
        return { starts, values: integers(starts[count] ?? 0) };
    };
    return {
        weights: numbers(tokens),
        specificities: numbers(tokens),
        costs: numbers(tokens),
        serviceCosts: numbers(services),
        lightest: numbers(profiles),
        sidWeights: numbers(marks),
        partTokens: lists(parts),
        postings: lists(tokens),
        marked: lists(marks),
    };
}
/** Lists of ascending numbers as they ship: how many lists, the length of each, then the steps from one to the next. */
function pack_recognition_packLists({ starts, values }) {
    const count = starts.length - 1;
    const packed = new Uint16Array(1 + count + values.length);
    packed[0] = count;
    for (let list = 0; list < count; list += 1) {
        const [from = 0, to = 0] = starts.subarray(list, list + 2);
        packed[1 + list] = to - from;
        let last = 0;
        for (let place = from; place < to; place += 1) {
            packed[1 + count + place] = (values[place] ?? 0) - last;
            last = values[place] ?? 0;
        }
    }
    const bytes = Buffer.from(packed.buffer);
    return isLittleEndian ? bytes : bytes.swap16();
}
/** Reads what `packLists` wrote. */
function unpackLists(bytes) {
    const own = Buffer.from(new Uint8Array(bytes).buffer);
    if (!isLittleEndian)
        own.swap16();
    const packed = new Uint16Array(own.buffer);
    const count = packed[0] ?? 0;
    const starts = new Uint32Array(count + 1);
    const values = new Uint32Array(packed.length - count - 1);
    let at = 0;
    for (let list = 0; list < count; list += 1) {
        const end = at + (packed[1 + list] ?? 0);
        for (let value = 0; at < end; at += 1) {
            value += packed[1 + count + at] ?? 0;
            values[at] = value;
        }
        starts[list + 1] = end;
    }
    return { starts, values };
}

;// CONCATENATED MODULE: ./lib/src/baselines/compiled.js




const textsSection = 1;
const numbersSection = 2;
const ordinarySection = 3;
const firstSection = 4;
/** Characters from which on a section of baselines is closed: a few products, decompressed in half a millisecond. */
const sectionLength = 30_000;
/**
 * The sections of `dist/data/baselines.json.br`. Equal baselines give equal sections. `isTelling`: false for words that
 * ordinary policies have, too; `reached`: the profiles with what ordinary policies have of them.
 */
function encodeBaselines(baselines, background, isTelling, reached = (all) => all) {
    const sections = [];
    let length = Infinity;
    const places = baselines.map((baseline) => {
        if (length >= sectionLength) {
            sections.push([]);
            length = 0;
        }
        const text = JSON.stringify(baseline);
        length += text.length;
        const line = (sections.at(-1)?.push(text) ?? 0) - 1;
        return [baseline.id, firstSection + sections.length - 1, line];
    });
    const head = { format: 3, date: newestRead(baselines), places };
    const profiles = reached(baselines.flatMap((baseline) => profilesOf(baseline, isTelling)));
    const { texts, numbers, ordinary } = compileRecognition(profiles, background);
    return [
        JSON.stringify(head),
        JSON.stringify(texts),
        packNumbers(numbers),
        packLists(ordinary()),
        ...sections.map((lines) => lines.join('\n')),
    ];
}
/** Reads a snapshot. Throws where it is not one: it is part of the product, not of the reviewed tree. */
function decodeBaselines(sections) {
    const head = JSON.parse(sections.text(0));
    if (head.format !== 3)
        throw new Error('unknown format of the baselines');
    const places = new Map(head.places.map(([id, section, line]) => [id, { section, line }]));
    const ids = [...places.keys()];
    const lines = new Map();
    const decoded = new Map();
    let summaries;
    let recognition;
    const linesOf = (section) => {
        const known = lines.get(section) ?? sections.text(section).split('\n');
        lines.set(section, known);
        return known;
    };
    const get = (id) => {
        const place = places.get(id);
        if (place === undefined)
            return undefined;
        const known = decoded.get(id);
        if (known !== undefined)
            return known;
        const baseline = JSON.parse(linesOf(place.section)[place.line] ?? '');
        decoded.set(id, baseline);
        return baseline;
    };
    return {
        date: head.date,
        ids: () => ids,
        list() {
            summaries ??= ids.flatMap((id) => {
                const baseline = get(id);
                return baseline === undefined ? [] : [(0,library/* summaryOf */.YG)(baseline)];
            });
            return summaries;
        },
        get,
        recognition() {
            if (recognition !== undefined)
                return recognition;
            const texts = JSON.parse(sections.text(textsSection));
            recognition = {
                texts,
                numbers: unpackNumbers(sections.bytes(numbersSection), texts),
                ordinary: () => unpackLists(sections.bytes(ordinarySection)),
            };
            return recognition;
        },
    };
}

// EXTERNAL MODULE: ./lib/src/baselines/recognise.js + 10 modules
var recognise = __webpack_require__(1846);
// EXTERNAL MODULE: ./lib/src/catalogue/decode.js
var decode = __webpack_require__(9880);
;// CONCATENATED MODULE: ./lib/src/catalogue/managed-policies.js
const managedArn = /^arn:aws(?:-[a-z]+)*:iam::aws:(policy\/.+)$/;
/**
 * Reads the compiled AWS-managed policies (the decompressed text of `dist/data/managed-policies.json.br`).
 * A policy is looked up whatever the partition of the ARN; its JSON is that of the partition `aws`.
 * Throws `SyntaxError` where the text is not such a file.
 */
function decodeManagedPolicies(text) {
    const headerEnd = text.indexOf('\n');
    if (!text.startsWith('[') || headerEnd < 0)
        throw new SyntaxError('not compiled policies');
    const header = JSON.parse(text.slice(1, headerEnd - 1));
    const places = new Map();
    const paths = new Map();
    let at = headerEnd + 1;
    for (const [path, version, length] of header.policies) {
        places.set(path, [version, at, at + length]);
        paths.set(nameOf(path), path);
        at += length + 2;
    }
    const documentAt = (path, arn) => {
        const place = path === undefined ? undefined : places.get(path);
        if (path === undefined || place === undefined)
            return undefined;
        const [version, start, end] = place;
        return { arn, name: nameOf(path), version, json: text.slice(start, end) };
    };
    return {
        date: header.date,
        document: (arn) => documentAt(managedArn.exec(arn)?.[1], arn),
        named(name) {
            const path = paths.get(name);
            return documentAt(path, `arn:aws:iam::aws:${path}`);
        },
    };
}
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}

;// CONCATENATED MODULE: ./lib/src/catalogue/vendor-accounts.js
/** Reads the text of `rules/vendor-accounts.json`. Throws `SyntaxError` where it is no JSON. */
function decodeVendorAccounts(text) {
    const { vendors } = JSON.parse(text);
    const holders = new Map(vendors.flatMap((holder) => holder.accounts.map((account) => [account, holder])));
    return { holderOf: (account) => holders.get(account) };
}

// EXTERNAL MODULE: ./lib/src/config/settings.js
var settings = __webpack_require__(5516);
// EXTERNAL MODULE: ./lib/src/model/source.js
var source = __webpack_require__(2239);
;// CONCATENATED MODULE: ./lib/src/run/libraries.js







async function openLibraries(data, config, tree) {
    const shipped = decodeBaselines(data.sections('baselines'));
    const catalogue = (0,decode/* decodeCatalogue */.w)(data.text('catalogue'));
    const library = config.baselines.length === 0 ? shipped : await ownBaselines(shipped, catalogue, config, tree);
    return {
        catalogue,
        library,
        managed: managedPolicies(data),
        recognition: once(() => (0,recognise/* recognitionIndex */.sd)(library)),
        vendorAccounts: once(() => decodeVendorAccounts(data.text('vendor-accounts'))),
    };
}
/** AWS-managed policies, decoded when first asked for. */
function managedPolicies(data) {
    return once(() => decodeManagedPolicies(data.text('managed-policies')));
}
/** The schema of baselines costs more than a whole check: it is loaded where a config names some. */
async function ownBaselines(shipped, catalogue, config, tree) {
    const { withOwnBaselines } = await Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(3243), __webpack_require__.e(740)]).then(__webpack_require__.bind(__webpack_require__, 740));
    const files = config.baselines.map((path) => {
        const read = tree.read(path);
        if ((0,source/* isUnreadable */.G)(read))
            throw new settings/* UsageError */.eb(`the baseline file ${path} could not be read: ${read.text}`, config.file);
        return read;
    });
    const result = withOwnBaselines(shipped, files, catalogue);
    if (!result.ok)
        throw new settings/* UsageError */.eb(result.problem);
    return result.value;
}
function once(make) {
    let made;
    return () => (made ??= { value: make() }).value;
}


/***/ })

};
