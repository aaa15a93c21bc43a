export const id = 650;
export const ids = [650];
export const modules = {

/***/ 6496:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ effectiveAccess),
/* harmony export */   B: () => (/* binding */ unreadPart)
/* harmony export */ });
/* harmony import */ var _guards_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3279);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5296);


/** The hole an attachment leaves, as a part that could not be read. */
function unreadPart(hole, what) {
    return { text: hole.text, span: hole.span, what, symbol: hole.symbol };
}
/** The access that a principal's documents give together, with the place each statement is written at. */
function effectiveAccess(input) {
    const all = [...input.documents, ...input.boundaries];
    const severalKeys = (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .severalKeysOf */ .GH)(all.map((entry) => entry.document));
    const own = input.documents.flatMap((entry, at) => statementsOf(entry, at, 'document', severalKeys));
    const capping = input.boundaries.map((entry, at) => statementsOf(entry, at, 'boundary', severalKeys));
    return {
        input,
        allows: own.filter(({ terms }) => terms.effect !== 'Deny'),
        denies: [...own, ...capping.flat()].filter(({ terms }) => terms.effect !== 'Allow'),
        caps: capping.map((statements) => statements.filter(({ terms }) => terms.effect !== 'Deny')),
        mayAdd: [
            ...input.unread.filter(({ what }) => what !== 'deny' && what !== 'boundary'),
            ...input.documents.flatMap(({ document }) => document.open === undefined ? [] : [unreadPart(document.open, 'statement')]),
        ],
        mayTake: [
            ...input.unread.filter(({ what }) => what === 'deny' || what === 'boundary'),
            ...input.boundaries.flatMap(({ document }) => document.open === undefined ? [] : [unreadPart(document.open, 'boundary')]),
        ],
    };
}
function statementsOf(entry, attached, role, severalKeys) {
    const assumed = (0,_guards_js__WEBPACK_IMPORTED_MODULE_1__/* .guardIds */ .kP)(entry.guards).map((id) => (0,_guards_js__WEBPACK_IMPORTED_MODULE_1__/* .guardLiteral */ .jP)(id, true));
    const byIndex = new Map(entry.document.statements.map((statement) => [statement.index, statement]));
    return (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .termsOf */ .fd)(entry.document, severalKeys).flatMap((own) => {
        const statement = byIndex.get(own.index);
        if (statement === undefined)
            return [];
        const terms = assumed.length === 0 ? own : { ...own, guards: [...assumed, ...own.guards] };
        const inTree = entry.index !== undefined;
        return {
            terms,
            statement,
            source: {
                attached,
                boundary: role === 'boundary',
                document: entry.index,
                how: entry.how,
                arn: entry.arn,
                statement: own.index,
                sid: own.sid,
                span: inTree ? (statement.actions?.keySpan ?? statement.span) : entry.span,
            },
            certain: terms.guards.length === 0 && terms.effect !== 'undecided',
        };
    });
}


/***/ }),

/***/ 403:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ hasWildcard),
/* harmony export */   z: () => (/* binding */ serviceOf)
/* harmony export */ });
const hasWildcard = (action) => action.includes('*') || action.includes('?');
/** The part before the colon. */
const serviceOf = (action) => {
    const colon = action.indexOf(':');
    return colon < 0 ? action : action.slice(0, colon);
};


/***/ }),

/***/ 6755:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K6: () => (/* binding */ joinLibraries),
  vT: () => (/* binding */ libraryOf),
  YG: () => (/* binding */ summaryOf)
});

// UNUSED EXPORTS: newestRead

// EXTERNAL MODULE: ./lib/src/baselines/action-text.js
var action_text = __webpack_require__(403);
;// CONCATENATED MODULE: ./lib/src/baselines/compile-recognition.js

/** What an action weighs that only AWS-managed policies have. */
const decoyWeight = 0.4;
/** Works out what recognition compares with; `specificityOf` an action: how little ordinary policies have it, 0 to 1. */
function compileRecognition(profiles, specificityOf = () => 1) {
    const parts = profiles.flatMap((profile) => profile.parts);
    const tokens = [...new Set(parts.flatMap((part) => part.actions))].sort();
    const tokenOf = new Map(tokens.map((token, place) => [token, place]));
    const numbersOf = (actions) => actions.map((action) => tokenOf.get(action) ?? 0).sort((a, b) => a - b);
    const own = profiles.map((profile) => unique(profile.parts.flatMap((part) => numbersOf(part.actions))));
    const products = new Set(profiles.map((profile) => profile.product)).size;
    const weights = Float64Array.from(productCounts(profiles, own, tokens.length), (count) => count === 0 ? decoyWeight : Math.log(1 + products / count));
    const weightOf = (actions) => numbersOf(actions).reduce((sum, token) => sum + (weights[token] ?? 0), 0);
    const sids = sidCounts(profiles);
    const marks = unique([...sids.keys(), ...profiles.flatMap((profile) => profile.accounts)]).sort();
    const markOf = new Map(marks.map((mark, place) => [mark, place]));
    const marksOf = ({ sids: written, accounts }) => unique([...written.map((sid) => sid.toLowerCase()), ...accounts]).map((mark) => markOf.get(mark) ?? 0);
    return {
        texts: {
            tokens,
            profiles: profiles.map((profile) => without(profile, 'parts')),
            parts: profiles.map((profile) => profile.parts.map((part) => without(part, 'actions'))),
            patterns: tokens.flatMap((token, place) => ((0,action_text/* hasWildcard */.r)(token) ? [place] : [])),
            services: servicesOf(tokens),
            marks,
            words: wordsOf(profiles),
        },
        numbers: {
            weights,
            specificities: Float64Array.from(tokens, (token) => Math.round(specificityOf(token) * 100) / 100),
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
/** The profiles that were compiled, and how specific each of their actions is. */
function profilesIn({ texts, numbers }) {
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
    const specificities = new Map(texts.tokens.map((token, place) => [token, numbers.specificities[place] ?? 1]));
    return { profiles, specificityOf: (action) => specificities.get(action) ?? 1 };
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
/** How many products have each token, AWS-managed policies aside. */
function productCounts(profiles, tokens, size) {
    const having = Array.from({ length: size }, () => new Set());
    for (const [position, { decoy, product }] of profiles.entries()) {
        if (decoy === true)
            continue;
        for (const token of tokens[position] ?? [])
            having[token]?.add(product);
    }
    return having.map((products) => products.size);
}
/** How many products have each Sid, in lower case. */
function sidCounts(profiles) {
    const having = new Map();
    for (const { sids, product } of profiles) {
        for (const sid of sids) {
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
        const service = (0,action_text/* serviceOf */.z)(token);
        return place > 0 && (0,action_text/* serviceOf */.z)(tokens[place - 1] ?? '') === service ? [] : [[service, place]];
    });
}
function wordsOf(profiles) {
    const words = new Map();
    for (const [position, { names }] of profiles.entries()) {
        for (const word of names) {
            const known = words.get(word);
            if (known === undefined)
                words.set(word, [position]);
            else
                known.push(position);
        }
    }
    return [...words];
}

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
const sameParts = (a, b) => JSON.stringify(a) === JSON.stringify(b);
/** The lists that say less than the baseline does: each can stand alone in a document. */
function loneLists(baseline, common) {
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
            },
        ];
    });
}
/**
 * The profiles of a baseline, newest version and first edition first, equal ones once; then its lists that can
 * stand alone. Identity policies only.
 */
function profilesOf(baseline) {
    if (baseline.kind !== 'identity')
        return [];
    const versions = baseline.versions.length === 0 ? [undefined] : baseline.versions.toReversed();
    const editions = baseline.editions.length === 0 ? [undefined] : baseline.editions;
    const common = {
        baseline: baseline.id,
        product: `${baseline.vendor}/${baseline.product}`,
        accounts: baseline.match.accounts ?? [],
        names: baseline.match.names ?? [],
        services: baseline.match.services ?? [],
    };
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
            });
        }
    }
    const lone = loneLists(baseline, common).filter((profile) => !profiles.some((whole) => whole.parts.length === 1 && sameActions(whole, profile)));
    return [...profiles, ...lone];
}
const sameActions = (a, b) => a.parts[0]?.actions.join() === b.parts[0]?.actions.join();
/** An AWS-managed policy that looks like a vendor's list: what is explained better by it is not recognised. */
function decoyProfile(name, actions) {
    return {
        baseline: name,
        product: 'aws',
        age: 0,
        parts: [{ actions: [...new Set(actions.map((action) => action.toLowerCase()))].sort() }],
        decoy: true,
        accounts: [],
        names: [],
        sids: [],
        services: [],
    };
}

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
            recognition ??= compileRecognition([...byId.values()].flatMap(profilesOf));
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
            const { profiles, specificityOf } = profilesIn(shipped.recognition());
            const left = profiles.filter(({ baseline }) => !taken.has(baseline));
            const ours = profilesIn(own.recognition()).profiles;
            return compileRecognition([...left, ...ours], specificityOf);
        },
    };
}


/***/ }),

/***/ 5905:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ED: () => (/* binding */ featuresInUse),
  lM: () => (/* binding */ likelyFrom),
  k3: () => (/* binding */ recogniseCandidates),
  O5: () => (/* binding */ recogniseSubject),
  sd: () => (/* binding */ recognitionIndex)
});

// UNUSED EXPORTS: boundFrom

// EXTERNAL MODULE: ./lib/src/baselines/action-text.js
var action_text = __webpack_require__(403);
;// CONCATENATED MODULE: ./lib/src/baselines/description-length.js
/** What an action of no list costs to name, besides its rarity: about ln of the actions that any service has. */
const ordinaryCost = 2.5;
/** What an action tells that only a vendor's pattern holds, and each action that a pattern of the input holds. */
const underPattern = 0.3;
/** ln n!, by Stirling with two corrections: wrong by less than 0.001 from 1 on. */
function lnFactorial(n) {
    if (n < 2)
        return 0;
    return n * Math.log(n) - n + Math.log(2 * Math.PI * n) / 2 + 1 / (12 * n) - 1 / (360 * n ** 3);
}
/** ln of the ways to pick some of `size` actions: how many, then which. */
const costOfPicking = (size, picked) => Math.log(size + 1) + lnFactorial(size) - lnFactorial(picked) - lnFactorial(size - picked);
/**
 * How much shorter an input is told as "these of that list, and besides" than action by action (minimum
 * description length), in nats. A list that lost some actions and one that stands among foreign ones are both
 * told shortly, where ratios favour lists of the input's own size.
 */
function savedBy(index, chosen, matched, input) {
    let saved = 0;
    for (const { action, tokens } of input.items) {
        let under = 0;
        let spelled = 0;
        for (const token of tokens) {
            if (!chosen.has(token))
                continue;
            if (index.texts[token] === action)
                spelled = ordinaryCost + (index.weights[token] ?? 0);
            else
                under += underPattern;
        }
        saved += Math.max(spelled, under);
    }
    return saved - costOfPicking(chosen.size, matched);
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
        has += weight * (input.covered.get(token) ?? 0);
    }
    return { has, all };
}
/** Up to this an action is one that roles of many purposes have. */
const everydaySpecificity = 0.2;
/** What the everyday actions of one service count together. */
const mostOfService = 0.2;
/** What roles do with instances and with roles has no few usual sets. */
const manifold = new Set(['ec2', 'iam']);
/** Athena reads through Glue: who queries a lake has both. */
const family = (service) => (service === 'athena' ? 'glue' : service);
/** The specificities of actions, added up; everyday actions of one service come together and count little more than one. */
function specificityOf(index, tokens) {
    const everyday = new Map();
    let sum = 0;
    for (const token of tokens) {
        const specificity = index.specificities[token] ?? 1;
        const service = family((0,action_text/* serviceOf */.z)(index.texts[token] ?? ''));
        if (specificity > everydaySpecificity || manifold.has(service))
            sum += specificity;
        else
            everyday.set(service, (everyday.get(service) ?? 0) + specificity);
    }
    for (const value of everyday.values())
        sum += Math.min(mostOfService, value);
    return sum;
}
const ratio = ({ has, all }) => (all === 0 ? 0 : has / all);
/** Of each group the variant that the input has best: by how much more it has than lacks. */
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
            best.set(group, { name, value });
    }
    for (const { variant, feature, tokens } of parts) {
        if (variant === undefined || feature === undefined || best.has(variant.group))
            continue;
        if (ratio(shareOf(index, tokens, input)) >= activeShare) {
            best.set(variant.group, { name: variant.name, value: 0 });
        }
    }
    return new Map([...best].map(([group, { name }]) => [group, name]));
}
/** `s3:*` and its kind. */
const isWide = (action) => /:\*+$/.test(action);
/** The best choice of features and variants of one profile; undefined where the input has nothing of it. */
function bestFit(index, position, input) {
    const parts = index.partsOf(position);
    const decoy = index.profiles[position]?.decoy === true;
    /** `s3:*` of an AWS-managed policy explains `s3:*` and no vendor's list of single actions. */
    const tells = (token) => !decoy || !isWide(index.texts[token] ?? '') || input.literal.has(token);
    const variants = chooseVariants(index, parts, input);
    const admitted = parts.filter(({ variant }) => variant === undefined || variants.get(variant.group) === variant.name);
    const chosen = new Set();
    for (const part of admitted) {
        if (part.feature === undefined)
            for (const token of part.tokens)
                chosen.add(token);
    }
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
        const own = [...tokens].filter((token) => !chosen.has(token));
        return { feature, tokens, share: ratio(shareOf(index, own.length > 0 ? own : tokens, input)) };
    });
    // The surest first: what it brings is no sign of another feature that needs it, too.
    for (const { feature, tokens } of shares.sort((a, b) => b.share - a.share)) {
        const own = [...tokens].filter((token) => !chosen.has(token));
        if (ratio(shareOf(index, own.length > 0 ? own : tokens, input)) < activeShare)
            continue;
        features.push(feature);
        for (const token of tokens)
            chosen.add(token);
    }
    if (decoy) {
        for (const token of chosen)
            if (!tells(token))
                return undefined;
    }
    const share = shareOf(index, chosen, input);
    if (share.has === 0)
        return undefined;
    let explained = 0;
    let all = 0;
    const known = new Set();
    for (const { action, tokens, weight } of input.items) {
        if (tokens.some((token) => chosen.has(token))) {
            explained += weight;
            all += weight;
            known.add(action);
        }
        else
            all += decoy || (0,action_text/* hasWildcard */.r)(action) ? weight : Math.min(weight, strangerWeight);
    }
    let matched = 0;
    let sure = 0;
    for (const token of chosen) {
        const strength = input.covered.get(token) ?? 0;
        if (strength > 0)
            matched += 1;
        if (strength === 1)
            sure += 1;
    }
    const used = new Set(admitted.flatMap(({ variant, feature }) => variant !== undefined && (feature === undefined || features.includes(feature))
        ? [variant.name]
        : []));
    return {
        features: [...features, ...used],
        size: chosen.size,
        matched,
        sure,
        specific: specificityOf(index, [...chosen].filter((token) => input.literal.has(token))),
        specificWhole: specificityOf(index, chosen),
        recall: ratio(share),
        precision: all === 0 ? 0 : explained / all,
        saved: savedBy(index, chosen, matched, input),
        explains: (action) => known.has(action.toLowerCase()),
    };
}

// EXTERNAL MODULE: ./lib/src/baselines/recognition-index.js
var recognition_index = __webpack_require__(1387);
// EXTERNAL MODULE: ./lib/src/baselines/side-evidence.js
var side_evidence = __webpack_require__(5014);
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
    const service = (0,action_text/* serviceOf */.z)(action);
    const exact = index.tokenOf(action);
    if (!(0,action_text/* hasWildcard */.r)(action)) {
        const under = index
            .patternsOfService(service)
            .filter(({ matches }) => matches(action))
            .map(({ token }) => token);
        const tokens = exact === undefined ? under : [exact, ...under];
        const weight = exact === undefined ? unknownWeight : (index.weights[exact] ?? unknownWeight);
        return { item: { action, tokens, weight }, strength: 1 };
    }
    if (action === '*' || service.includes('*')) {
        return { item: { action, tokens: [], weight: everythingWeight }, strength: 0 };
    }
    const matches = (0,recognition_index/* matcherOf */.Ke)(action);
    const wide = /^\*+$/.test(prefixPart(action));
    const [from, to] = index.tokensOfService(service);
    const tokens = [];
    for (let token = from; token < to; token += 1)
        if (matches(index.texts[token] ?? ''))
            tokens.push(token);
    const weight = wide ? serviceWeight : patternWeight;
    return { item: { action, tokens, weight }, strength: wide ? serviceStrength : patternStrength };
}
/** Reads allowed actions and patterns; each is counted once, whatever its case. */
function tokensOf(index, actions) {
    const items = [];
    const covered = new Map();
    const literal = new Set();
    const give = (token, strength) => {
        if ((covered.get(token) ?? 0) < strength)
            covered.set(token, strength);
    };
    for (const action of new Set(actions.map((text) => text.toLowerCase()))) {
        const { item, strength } = readOne(index, action);
        items.push(item);
        const own = index.tokenOf(action);
        if (own !== undefined)
            literal.add(own);
        for (const token of item.tokens) {
            give(token, index.texts[token] === action ? 1 : strength);
        }
    }
    return { items, covered, literal };
}

;// CONCATENATED MODULE: ./lib/src/baselines/recognise.js




/** Lists shorter than this are recognised only with evidence besides their actions. */
const shortList = 8;
/** From this strength on, names, Sids or the trust speak for a likeness that would else be chance. */
const tellingSide = 0.25;
/** A list of which less is there is named by chance. */
const chanceRecall = 0.35;
/** An AWS-managed policy of which less is there was not copied. */
const copyRecall = 0.85;
/** Below this a candidate is not likely. */
const likelyFrom = 0.5;
/** Below this a candidate is an answer to who asks, and nothing that a check acts on. */
const boundFrom = 0.6;
/** What resembles a list and an ordinary policy alike is at most this sure. */
const mostUnlikely = 0.49;
/** What is close to an everyday list is at most this sure: who asks is told, a check is silent. */
const mostClose = 0.59;
/**
 * A part of an everyday list and nothing besides, or such a list whole among others: of what is written in one or
 * two services, as ordinary policies write it, more is needed. Set on public code and on AWS-managed policies, of which
 * at most one in two hundred may be so close (`bench/recognition.ts` prints the share).
 */
const closePart = { precision: 0.97, recall: 0.6, saved: 20 };
const closeWhole = { recall: 0.97, precision: 0.15, saved: 33, savedEveryday: 50, specific: 0.25 };
/** A list that ordinary policies share is worth naming to who asks where the input is of it alone, or has it whole. */
const leastShared = 0.3;
const alone = { precision: 0.99, saved: 14 };
const whole = { recall: 0.97, saved: 18 };
/** Profiles that are compared action by action. */
const shortlist = 24;
/** A list that ordinary policies have nearly whole, and a share of one that they have, are recognised by more than actions. */
const leastSpecificWhole = 0.6;
const leastSpecific = 0.45;
/** From this share on a likeness rests on actions that the input spells out, not on patterns that happen to hold them. */
const leastSure = 0.6;
/**
 * A list that lost actions explains the input, and one among foreign actions is there in full: one of the two
 * shares is near 1. Where both are middling it is chance, unless many single actions agree. A likeness in what
 * everybody does with a bucket or a table is chance too.
 */
function isChance(fit) {
    if (fit.specificWhole < leastSpecificWhole || fit.specific < leastSpecific)
        return true;
    if (fit.sure < leastSure * fit.matched)
        return true;
    const tolerated = 0.04 + Math.min(0.1, Math.max(0, fit.sure - shortList) * 0.003);
    return fit.recall < chanceRecall || (1 - fit.recall) * (1 - fit.precision) > tolerated;
}
/** True where the input is a part of a list and nothing else, or has a list whole, action by action. */
const isShared = (fit, likeness) => likeness >= leastShared &&
    fit.sure >= 0.9 * fit.matched &&
    ((fit.precision >= alone.precision && fit.saved >= alone.saved) ||
        (fit.recall >= whole.recall && fit.saved >= whole.saved));
/** True where so much of an everyday list is there, and so little besides, that few ordinary policies have it. */
function isClose(fit) {
    if (fit.sure < 0.9 * fit.matched)
        return false;
    const { precision, recall, saved, specificWhole } = fit;
    if (precision >= closePart.precision && recall >= closePart.recall && saved >= closePart.saved)
        return true;
    const enough = specificWhole > closeWhole.specific ? closeWhole.saved : closeWhole.savedEveryday;
    return recall >= closeWhole.recall && precision >= closeWhole.precision && saved >= enough;
}
/** The two shares and the evidence besides as one number; what ordinary policies have, too, is capped. */
function capped(confidence, doubtful, fit) {
    if (!doubtful && confidence >= boundFrom)
        return confidence;
    if (isClose(fit))
        return likelyFrom + (mostClose - likelyFrom) * confidence;
    return doubtful ? mostUnlikely * confidence : Math.min(mostUnlikely, confidence);
}
/** An AWS-managed policy is copied whole: less than most of it, or much besides, is no copy. */
const isCopy = (fit) => fit.recall >= copyRecall && fit.precision >= 0.8;
/** Prepares recognition against a library; once a run. */
function recognitionIndex(library) {
    return (0,recognition_index/* openIndex */.b6)(library.recognition());
}
/** Coarse scores: the weight of a profile's actions that the input has, over the root of the profile's own weight. */
function shortlisted(index, tokens, input) {
    const { starts, values } = index.postings;
    const coverage = new Float64Array(index.profiles.length);
    for (const [token, strength] of tokens.covered) {
        const gain = strength * (index.weights[token] ?? 0);
        const end = starts[token + 1] ?? 0;
        for (let at = starts[token] ?? 0; at < end; at += 1) {
            const profile = values[at] ?? 0;
            coverage[profile] = (coverage[profile] ?? 0) + gain;
        }
    }
    const scores = [];
    for (const [profile, gain] of coverage.entries()) {
        if (gain === 0)
            continue;
        scores.push([profile, gain / Math.sqrt(Math.max(index.lightest[profile] ?? 1, gain))]);
    }
    scores.sort((a, b) => b[1] - a[1]);
    const isDecoy = ([profile]) => index.profiles[profile]?.decoy === true;
    const best = [
        ...scores.filter((entry) => !isDecoy(entry)).slice(0, shortlist),
        ...scores.filter(isDecoy).slice(0, shortlist / 2),
    ].map(([profile]) => profile);
    const named = new Set((0,side_evidence/* namedProfiles */.cz)(index, input).filter((profile) => (coverage[profile] ?? 0) > 0));
    return [...new Set([...best, ...named])].map((position) => {
        const gain = coverage[position] ?? 0;
        return {
            position,
            // A little more than the quotient, for the sake of rounding.
            reach: Math.min(1, gain / Math.max(index.lightest[position] ?? 0, gain) + 1e-9),
            named: named.has(position),
        };
    });
}
const nothingBesides = { strength: 0, evidence: [] };
/** Nats that evidence of a strength near 1 is worth: a name about as much as an action that few have. */
const sideWorth = 10;
function score(index, { position, reach, named }, tokens, input) {
    const profile = index.profiles[position];
    if (profile === undefined)
        return undefined;
    const decoy = profile.decoy === true;
    const side = named ? (0,side_evidence/* sideEvidence */.hj)(index, position, input) : nothingBesides;
    if (isOutOfReach(decoy, reach, side.strength))
        return undefined;
    const fit = bestFit(index, position, tokens);
    if (fit === undefined)
        return undefined;
    if (!decoy && fit.size < shortList && side.strength === 0)
        return undefined;
    const likeness = Math.sqrt(fit.recall * fit.precision);
    const told = side.strength * Math.min(1, 2 * fit.recall);
    const doubtful = !decoy && side.strength < tellingSide && isChance(fit);
    if (doubtful && !isShared(fit, likeness))
        return undefined;
    const confidence = Math.min(0.99, likeness + (1 - likeness) * told);
    return {
        profile,
        fit,
        confidence: capped(confidence, doubtful, fit),
        rank: fit.saved - sideWorth * Math.log(1 - told),
        likeness: likeness + told,
        evidence: [`${String(fit.matched)} of ${String(fit.size)} actions`, ...side.evidence],
    };
}
/** True where the best recall that is possible leaves a profile below what counts, so that its fit need not be found. */
function isOutOfReach(decoy, reach, side) {
    if (decoy)
        return reach < copyRecall;
    return side < tellingSide && reach < chanceRecall;
}
const round = (value) => Math.round(value * 100) / 100;
const compareText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
/**
 * The best profile of each baseline, likely ones first; none where an AWS-managed policy explains the input as well
 * or better.
 */
function ranked(index, tokens, input) {
    const best = new Map();
    let decoy = 0;
    for (const entry of shortlisted(index, tokens, input)) {
        const scored = score(index, entry, tokens, input);
        if (scored === undefined)
            continue;
        if (scored.profile.decoy === true) {
            if (isCopy(scored.fit))
                decoy = Math.max(decoy, scored.likeness);
            continue;
        }
        const known = best.get(scored.profile.baseline);
        if (known === undefined || isBetter(scored, known))
            best.set(scored.profile.baseline, scored);
    }
    const found = [...best.values()].sort((a, b) => tier(b) - tier(a) ||
        b.rank - a.rank ||
        b.fit.size - a.fit.size ||
        compareText(a.profile.baseline, b.profile.baseline));
    return found.some((scored) => scored.likeness > decoy) ? found : [];
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
/** What a candidate leaves that is enough for another baseline; undefined where it is not. */
function leftBy({ fit }, actions) {
    const left = actions.filter((action) => !fit.explains(action));
    return left.length < shortList || left.length === actions.length ? undefined : left;
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
    const left = isBound(top) ? leftBy(top, input.actions) : undefined;
    const second = left === undefined
        ? undefined
        : ranked(index, tokensOf(index, left), input).find(({ profile }) => profile.baseline !== top.profile.baseline);
    const rest = second === undefined || !isBound(second)
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
    let actions = input.actions;
    while (chosen.length < 3 && actions !== undefined) {
        const top = ranked(index, tokensOf(index, actions), input)[0];
        if (top === undefined || !isBound(top))
            break;
        if (chosen.some((entry) => entry.baseline === top.profile.baseline))
            break;
        chosen.push(candidateOf(top));
        actions = leftBy(top, actions);
    }
    return chosen;
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

/***/ 1387:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ke: () => (/* binding */ matcherOf),
/* harmony export */   b6: () => (/* binding */ openIndex),
/* harmony export */   gT: () => (/* binding */ listAt)
/* harmony export */ });
/* harmony import */ var _action_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(403);

/** What a pattern matches; patterns and actions are lower case. Nearly all patterns are a prefix and a star. */
function matcherOf(pattern) {
    const prefix = pattern.slice(0, -1);
    if (pattern.endsWith('*') && !(0,_action_text_js__WEBPACK_IMPORTED_MODULE_0__/* .hasWildcard */ .r)(prefix))
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
function openIndex({ texts, numbers }) {
    const { tokens, marks, services } = texts;
    const ranges = new Map(services.map(([prefix, from], place) => [
        prefix,
        [from, services[place + 1]?.[1] ?? tokens.length],
    ]));
    const patterns = new Map();
    for (const token of texts.patterns) {
        const text = tokens[token] ?? '';
        const pattern = { token, matches: matcherOf(text) };
        const known = patterns.get((0,_action_text_js__WEBPACK_IMPORTED_MODULE_0__/* .serviceOf */ .z)(text));
        if (known === undefined)
            patterns.set((0,_action_text_js__WEBPACK_IMPORTED_MODULE_0__/* .serviceOf */ .z)(text), [pattern]);
        else
            known.push(pattern);
    }
    const firstPart = new Uint32Array(texts.parts.length);
    for (let profile = 1; profile < firstPart.length; profile += 1)
        firstPart[profile] = (firstPart[profile - 1] ?? 0) + (texts.parts[profile - 1]?.length ?? 0);
    return {
        ...numbers,
        profiles: texts.profiles,
        texts: tokens,
        words: texts.words,
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

/***/ 9033:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ed: () => (/* binding */ resolveChoice),
/* harmony export */   oL: () => (/* binding */ resolveBaseline),
/* harmony export */   p: () => (/* binding */ bindableFeatures),
/* harmony export */   qe: () => (/* binding */ parseBaselineReference)
/* harmony export */ });
/* unused harmony export matchVersion */
/* harmony import */ var _model_edit_distance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9316);

/** The id and version of `veeam/backup-for-aws/worker@10`. */
function parseBaselineReference(text) {
    const at = text.indexOf('@');
    return at < 0
        ? { id: text, version: undefined }
        : { id: text.slice(0, at), version: text.slice(at + 1) };
}
const numbersOf = (version) => version
    .toLowerCase()
    .replace(/^v(?=\d)/, '')
    .split(/[.-]/);
/** The declared version that `wanted` means: itself, `v4.2` for `4.2`, `10` for build `10.0.0.232`. */
function matchVersion(wanted, declared) {
    if (declared.includes(wanted))
        return wanted;
    const parts = numbersOf(wanted);
    const startsWith = (long, short) => short.every((part, index) => long[index] === part);
    const same = declared.filter((version) => {
        const own = numbersOf(version);
        return startsWith(parts, own) || startsWith(own, parts);
    });
    return same.at(-1);
}
function problem(what, baseline, name, known) {
    const nearest = (0,_model_edit_distance_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestName */ .q)(name, known);
    const end = known.length === 0
        ? `it has none`
        : nearest === undefined
            ? `it has ${known.join(', ')}`
            : `did you mean ${nearest}?`;
    return {
        what,
        name,
        known,
        nearest,
        message: `${baseline.id} has no ${what} ${name}: ${end}`,
    };
}
/** Every name that a binding may list among the features of a baseline: features and variants. */
function bindableFeatures(baseline) {
    return [
        ...baseline.features.map((feature) => feature.id),
        ...baseline.variants.flatMap((group) => group.names.map((name) => name.id)),
    ];
}
const holds = (among, one) => among === undefined || one === undefined || among.includes(one);
function placeOf(entry, chosen) {
    if (!holds(entry.versions, chosen.version) || !holds(entry.editions, chosen.edition))
        return 'other';
    const pinned = entry.variant === undefined ? undefined : chosen.pinned.get(entry.variant.group);
    if (entry.variant !== undefined && pinned !== undefined && !pinned.has(entry.variant.name))
        return 'other';
    if (entry.feature !== undefined && !chosen.features.has(entry.feature))
        return 'optional';
    return entry.variant !== undefined && pinned === undefined ? 'alternative' : 'required';
}
const inPartition = (text, partition) => text.replaceAll('${Partition}', partition);
/** The grant with the partition of the edition filled in. */
function filled(grant, partition) {
    if (partition === undefined)
        return grant;
    const texts = (values) => values.map((value) => inPartition(value, partition));
    const condition = grant.condition &&
        Object.fromEntries(Object.entries(grant.condition).map(([operator, keys]) => [
            operator,
            Object.fromEntries(Object.entries(keys).map(([key, values]) => [key, texts(values)])),
        ]));
    return {
        ...grant,
        resources: texts(grant.resources),
        ...(grant.notResources && { notResources: texts(grant.notResources) }),
        ...(condition && { condition }),
    };
}
function withoutDefects(grant, defective) {
    const actions = grant.actions.filter((action) => !defective.has(action.toLowerCase()));
    if (actions.length === grant.actions.length)
        return grant;
    if (actions.length === 0 && grant.notActions === undefined)
        return undefined;
    return { ...grant, actions };
}
/** Groups in order of first appearance. */
function grouped(grants, nameOf, titleOf) {
    const groups = new Map();
    for (const grant of grants) {
        const name = nameOf(grant);
        const group = groups.get(name);
        if (group === undefined)
            groups.set(name, [grant]);
        else
            group.push(grant);
    }
    return [...groups].map(([name, members]) => ({ name, title: titleOf(name), grants: members }));
}
function choose(baseline, choice) {
    const problems = [];
    const version = choice.version === undefined
        ? baseline.versions.at(-1)
        : matchVersion(choice.version, baseline.versions);
    if (choice.version !== undefined && version === undefined) {
        problems.push(problem('version', baseline, choice.version, baseline.versions));
    }
    const edition = choice.edition ?? baseline.editions[0];
    if (choice.edition !== undefined && !baseline.editions.includes(choice.edition)) {
        problems.push(problem('edition', baseline, choice.edition, baseline.editions));
    }
    const known = bindableFeatures(baseline);
    for (const feature of choice.features ?? []) {
        if (!known.includes(feature))
            problems.push(problem('feature', baseline, feature, known));
    }
    if (problems.length > 0)
        return problems;
    const features = new Set(choice.features);
    const pinned = new Map();
    for (const group of baseline.variants) {
        const names = group.names.map((name) => name.id).filter((name) => features.has(name));
        if (names.length > 0)
            pinned.set(group.group, new Set(names));
    }
    const partition = baseline.partitions?.find((entry) => entry.edition === edition)?.partition;
    return { version, edition, features, pinned, partition };
}
const failed = (problems) => ({
    ok: false,
    problem: problems.map((entry) => entry.message).join('; '),
    problems,
});
/**
 * What a baseline asks for under one choice of version (default: the newest), edition (default: the first) and
 * features (default: none, the required grants alone). `choice.baseline` is not looked at.
 */
function resolveChoice(baseline, choice) {
    const chosen = choose(baseline, choice);
    if (!('features' in chosen))
        return failed(chosen);
    return { ok: true, value: resolved(baseline, chosen) };
}
/** As `resolveChoice`, with the baseline looked up by its id; `id@version` is accepted where no version is given. */
function resolveBaseline(library, choice) {
    const { id, version } = parseBaselineReference(choice.baseline);
    const baseline = library.get(id);
    if (baseline !== undefined) {
        return resolveChoice(baseline, { ...choice, version: choice.version ?? version });
    }
    const known = library.ids();
    const nearest = (0,_model_edit_distance_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestName */ .q)(id, known);
    const hint = nearest === undefined ? '' : `: did you mean ${nearest}?`;
    return failed([
        { what: 'baseline', name: id, known, nearest, message: `there is no baseline ${id}${hint}` },
    ]);
}
function resolved(baseline, chosen) {
    const lists = new Set();
    for (const grant of baseline.grants) {
        const place = placeOf(grant, chosen);
        if (place === 'required' && grant.omittedBy === undefined) {
            for (const list of grant.lists)
                lists.add(list);
        }
    }
    const followed = baseline.sources
        .filter((source) => lists.has(source.list) &&
        (source.version === undefined || source.version === chosen.version) &&
        (source.edition === undefined || source.edition === chosen.edition))
        .map((source) => source.list);
    const follows = new Set(followed);
    const defects = baseline.defects.filter((defect) => defect.lists === undefined ? true : defect.lists.some((list) => follows.has(list)));
    const defective = new Set(baseline.defects.map((defect) => defect.action.toLowerCase()));
    const by = new Map([
        ['required', []],
        ['optional', []],
        ['alternative', []],
    ]);
    for (const grant of baseline.grants) {
        const sound = withoutDefects(grant, defective);
        if (sound !== undefined)
            by.get(placeOf(grant, chosen))?.push(filled(sound, chosen.partition));
    }
    const required = by.get('required') ?? [];
    const titles = new Map(baseline.features.map((feature) => [feature.id, feature.title]));
    const alternatives = by.get('alternative') ?? [];
    return {
        baseline,
        version: chosen.version,
        edition: chosen.edition,
        features: [...chosen.features],
        required: required.filter((grant) => grant.omittedBy === undefined),
        contested: required.filter((grant) => grant.omittedBy !== undefined),
        optional: grouped(by.get('optional') ?? [], (grant) => grant.feature ?? '', (name) => titles.get(name) ?? name),
        alternatives: baseline.variants.flatMap((group) => {
            const members = alternatives.filter((grant) => grant.variant?.group === group.group);
            if (members.length === 0)
                return [];
            const title = new Map(group.names.map((name) => [name.id, name.title]));
            return [
                {
                    group: group.group,
                    variants: grouped(members, (grant) => grant.variant?.name ?? '', (name) => title.get(name) ?? name),
                },
            ];
        }),
        forbidden: baseline.forbidden,
        managedPolicies: baseline.managedPolicies.filter((policy) => placeOf(policy, chosen) === 'required'),
        trust: baseline.trust.filter((entry) => holds(entry.versions, chosen.version) &&
            (entry.feature === undefined || chosen.features.has(entry.feature))),
        defects,
        lists: followed,
    };
}


/***/ }),

/***/ 5014:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ tellingEvidence),
/* harmony export */   cz: () => (/* binding */ namedProfiles),
/* harmony export */   hj: () => (/* binding */ sideEvidence)
/* harmony export */ });
/* unused harmony export namesWord */
/* harmony import */ var _recognition_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1387);

const accountStrength = 0.9;
const nameStrength = 0.35;
const sidStrength = 0.3;
const isLetterOrDigit = (char) => char !== undefined && /[a-z0-9]/i.test(char);
/** True where `word` stands in `name` with borders: `n2ws` in `prod-n2ws-role` and `N2wsRole`, not in `brain2wsx`. */
function namesWord(name, word) {
    const text = name.slice(0, 300);
    const lower = text.toLowerCase();
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
        return { strength: 0, evidence };
    const account = profile.accounts.find((id) => input.accounts.includes(id));
    if (account !== undefined) {
        doubt *= 1 - accountStrength;
        evidence.push(`trust of account ${account}`);
    }
    const own = new Set(profile.sids.map((sid) => sid.toLowerCase()));
    const sids = [...new Set(input.sids)].filter((sid) => own.has(sid.toLowerCase()) && !saysItsAction(index, position, sid));
    if (sids.length > 0) {
        const told = sids.reduce((sum, sid) => sum + sidWeight(index, sid), 0);
        doubt *= (1 - sidStrength) ** Math.min(told, 4);
        const more = sids.length > 1 ? ` and ${String(sids.length - 1)} more` : '';
        evidence.push(`Sid ${shorten(sids[0] ?? '')}${more}`);
    }
    const name = input.names.find((text) => profile.names.some((word) => namesWord(text, word)));
    if (name !== undefined) {
        doubt *= 1 - nameStrength;
        evidence.push(`name ${shorten(name)}`);
    }
    return { strength: 1 - doubt, evidence };
}
/** Profiles for which a name, a Sid or an account speaks. */
function namedProfiles(index, input) {
    const found = new Set();
    for (const text of [...input.sids.map((sid) => sid.toLowerCase()), ...input.accounts]) {
        const mark = index.markOf(text);
        if (mark === undefined)
            continue;
        for (const position of (0,_recognition_index_js__WEBPACK_IMPORTED_MODULE_0__/* .listAt */ .gT)(index.marked, mark))
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
        const lower = name.toLowerCase();
        return words.some((word) => lower.includes(word) && namesWord(name, word));
    };
    return {
        ...input,
        names: input.names.filter(tells),
        sids: input.sids.filter((sid) => index.markOf(sid.toLowerCase()) !== undefined),
        accounts: input.accounts.filter((account) => index.markOf(account) !== undefined),
    };
}


/***/ }),

/***/ 9880:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ decodeCatalogue)
/* harmony export */ });
/* harmony import */ var _model_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1577);

/**
 * Reads a compiled catalogue (the decompressed text of `dist/data/catalogue.json.br`). Only the header
 * is parsed at once; a service is parsed when it is first asked for and kept.
 * Throws `SyntaxError` where the text is not a catalogue.
 */
function decodeCatalogue(text) {
    const headerEnd = text.indexOf('\n');
    if (!text.startsWith('[') || headerEnd < 0)
        throw new SyntaxError('not a compiled catalogue');
    const header = JSON.parse(text.slice(1, headerEnd - 1));
    const places = new Map();
    let at = headerEnd + 1;
    for (const [prefix, length] of header.services) {
        places.set(prefix, [at, length]);
        at += length + 2;
    }
    const decoded = new Map();
    return {
        date: header.date,
        prefixes: header.services.map(([prefix]) => prefix),
        globalConditionKeys: byLowerName(header.globalKeys.map(([name, type]) => ({ name, type }))),
        resourceControlServices: header.resourceControlServices,
        service(asked) {
            const prefix = asked.toLowerCase();
            const known = decoded.get(prefix);
            if (known !== undefined)
                return known;
            const place = places.get(prefix);
            if (place === undefined)
                return undefined;
            const [start, length] = place;
            const raw = JSON.parse(text.slice(start, start + length));
            const service = decodeService(prefix, raw);
            decoded.set(prefix, service);
            return service;
        },
    };
}
function decodeService(prefix, raw) {
    const keySets = raw.keySets.map((set) => set.map((index) => at(raw.keys, index)[0]));
    const targets = raw.targets.map(([type, required, keySet, dependents]) => ({
        type,
        required: required === 1,
        conditionKeys: at(keySets, keySet),
        dependentActions: at(raw.dependents, dependents),
    }));
    const targetSets = raw.targetSets.map((set) => set.map((index) => at(targets, index)));
    const actions = raw.actions.map(([name, level, targetSet, keySet, dependents]) => ({
        name,
        accessLevel: at(_model_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .accessLevels */ .y, level),
        resources: at(targetSets, targetSet),
        conditionKeys: at(keySets, keySet),
        dependentActions: at(raw.dependents, dependents),
    }));
    const resourceTypes = raw.resources.map(([name, arn, keySet]) => ({
        name,
        arn,
        conditionKeys: at(keySets, keySet),
    }));
    const keys = raw.keys
        .filter(([, type]) => type !== '')
        .map(([name, type]) => ({ name, type }));
    return {
        prefix,
        name: raw.name,
        actions: byLowerName(actions),
        resourceTypes: byLowerName(resourceTypes),
        conditionKeys: byLowerName(keys),
    };
}
function at(table, index) {
    const found = table[index];
    if (found === undefined)
        throw new SyntaxError('a compiled catalogue with an index out of range');
    return found;
}
function byLowerName(items) {
    return new Map(items.map((item) => [item.name.toLowerCase(), item]));
}


/***/ }),

/***/ 5037:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ii: () => (/* binding */ inputOfPrincipal),
/* harmony export */   iq: () => (/* binding */ ManagedDocuments),
/* harmony export */   mg: () => (/* binding */ inputOfDocuments)
/* harmony export */ });
/* unused harmony export canonicalArn */
/* harmony import */ var _access_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8159);
/* harmony import */ var _access_effective_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6496);
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1925);



/** AWS-managed policies as documents, each read once a run. */
class ManagedDocuments {
    known = new Map();
    policies;
    constructor(policies) {
        this.policies = policies;
    }
    /** The document of `arn:\u2026:iam::aws:policy/\u2026`; undefined where the snapshot does not have it. */
    get(arn) {
        const name = canonicalArn(arn);
        if (name === undefined)
            return undefined;
        if (!this.known.has(name)) {
            const found = this.policies().document(name);
            const json = found === undefined ? undefined : JSON.parse(found.json);
            this.known.set(name, json === undefined ? undefined : (0,_access_document_js__WEBPACK_IMPORTED_MODULE_0__/* .documentFromJson */ .S)(json, { kind: 'identity', name }));
        }
        return this.known.get(name);
    }
}
/** `arn:aws:iam::aws:policy/\u2026` whatever partition the source names. */
function canonicalArn(arn) {
    const match = /^arn:.*:iam::aws:policy\/(.+)$/.exec((0,_model_value_js__WEBPACK_IMPORTED_MODULE_2__/* .displayOf */ .E3)(arn));
    return match === null ? undefined : `arn:aws:iam::aws:policy/${match[1] ?? ''}`;
}
/** What speaks about a principal: its policies, those of its groups, its boundary, and what could not be read. */
function inputOfPrincipal(principal, estate, managed, caps) {
    const documents = [];
    const unread = [];
    const boundaries = [];
    const carriers = [principal, ...groupsOf(principal, estate)];
    for (const carrier of carriers) {
        for (const attachment of carrier.attached) {
            const document = estate.documents[attachment.document];
            if (document === undefined)
                continue;
            documents.push({
                document,
                index: attachment.document,
                how: attachment.how,
                span: attachment.span,
                guards: attachment.guards,
            });
        }
        for (const { arn, span, guards } of carrier.arns) {
            const document = managed.get(arn);
            if (document !== undefined)
                documents.push(byArn(document, arn, span, guards));
            else
                unread.push({ text: (0,_model_value_js__WEBPACK_IMPORTED_MODULE_2__/* .displayOf */ .E3)(arn), span, what: 'attachment', symbol: undefined });
        }
        for (const hole of carrier.unresolved)
            unread.push((0,_access_effective_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadPart */ .B)(hole, 'attachment'));
    }
    if (principal.kind === 'external') {
        unread.push({
            text: (0,_model_value_js__WEBPACK_IMPORTED_MODULE_2__/* .displayOf */ .E3)(principal.name ?? emptyName(principal)),
            span: principal.span,
            what: 'attachment',
            symbol: undefined,
        });
    }
    const { boundary } = principal;
    if (boundary !== undefined) {
        if ('document' in boundary) {
            const document = estate.documents[boundary.document];
            if (document !== undefined) {
                boundaries.push({
                    document,
                    index: boundary.document,
                    how: 'managed',
                    span: document.site.span,
                    guards: [],
                });
            }
        }
        else if ('arn' in boundary) {
            const document = managed.get(boundary.arn);
            if (document !== undefined)
                boundaries.push(byArn(document, boundary.arn, boundary.arn.span, []));
            else
                unread.push({
                    text: (0,_model_value_js__WEBPACK_IMPORTED_MODULE_2__/* .displayOf */ .E3)(boundary.arn),
                    span: boundary.arn.span,
                    what: 'boundary',
                    symbol: undefined,
                });
        }
        else
            unread.push((0,_access_effective_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadPart */ .B)(boundary.unresolved, 'boundary'));
    }
    return { documents, boundaries: [...boundaries, ...capping(estate, caps)], unread };
}
/** Documents that stand for a principal by themselves. */
function inputOfDocuments(indexes, estate, caps) {
    const documents = indexes.flatMap((index) => {
        const document = estate.documents[index];
        return document === undefined
            ? []
            : [{ document, index, how: 'managed', span: document.site.span, guards: [] }];
    });
    return { documents, boundaries: capping(estate, caps), unread: [] };
}
function capping(estate, caps) {
    return caps.documents.flatMap((index) => {
        const document = estate.documents[index];
        return document === undefined
            ? []
            : [{ document, index, how: 'managed', span: document.site.span, guards: [] }];
    });
}
function groupsOf(principal, estate) {
    if (principal.groups.length === 0)
        return [];
    return estate.principals.filter((group) => group.kind === 'group' &&
        group.root === principal.root &&
        principal.groups.includes(group.address));
}
function byArn(document, arn, span, guards) {
    return {
        document,
        index: undefined,
        how: 'aws-managed',
        span,
        guards,
        arn: (0,_model_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(arn) ?? (0,_model_value_js__WEBPACK_IMPORTED_MODULE_2__/* .displayOf */ .E3)(arn),
    };
}
function emptyName(principal) {
    return {
        kind: 'string',
        pieces: [{ kind: 'literal', text: principal.address, span: principal.span, exact: false }],
        span: principal.span,
    };
}


/***/ }),

/***/ 5220:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ evidenceOf)
/* harmony export */ });
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1925);

/** Gathers the evidence of a principal or of documents that stand for one. */
function evidenceOf(input, principal, trusts) {
    const actions = new Set();
    const names = new Set();
    const sids = new Set();
    if (principal !== undefined) {
        names.add(principal.address);
        if (principal.name !== undefined)
            names.add((0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .displayOf */ .E3)(principal.name));
    }
    for (const { document, index } of input.documents) {
        // A managed policy of AWS says what it grants, not whose product it is for.
        if (index === undefined)
            continue;
        names.add(document.site.address);
        for (const statement of document.statements) {
            const sid = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(statement.sid);
            if (sid !== undefined && sid !== '')
                sids.add(sid);
            if (statement.effect !== 'Allow' || statement.actions?.element !== 'Action')
                continue;
            for (const entry of statement.actions.entries) {
                const text = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(entry.value);
                if (text !== undefined)
                    actions.add(text);
            }
        }
    }
    const trust = trustEvidence(trusts.filter((document) => document !== undefined));
    return { actions: [...actions], names: [...names], sids: [...sids], ...trust };
}
function trustEvidence(trusts) {
    const accounts = new Set();
    const services = new Set();
    for (const entry of trusts.flatMap((document) => document.statements.flatMap((statement) => statement.principals?.entries ?? []))) {
        const text = (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .displayOf */ .E3)(entry.value);
        if (entry.type === 'Service')
            services.add(text);
        if (entry.type !== 'AWS')
            continue;
        const account = /^(?:arn:[^:]*:iam::)?(\d{12})(?::|$)/.exec(text)?.[1];
        if (account !== undefined)
            accounts.add(account);
    }
    return { accounts: [...accounts], services: [...services] };
}


/***/ }),

/***/ 1577:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ accessLevels)
/* harmony export */ });
/** The access levels of the service authorization reference, mildest first. */
const accessLevels = ['List', 'Read', 'Tagging', 'Write', 'Permissions management'];


/***/ }),

/***/ 9316:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ editDistance),
/* harmony export */   q: () => (/* binding */ nearestName)
/* harmony export */ });
/**
 * The number of insertions, deletions, replacements and swaps of neighbours that turn `a` into `b`,
 * or `limit + 1` where it is more than `limit`.
 */
function editDistance(a, b, limit) {
    if (Math.abs(a.length - b.length) > limit)
        return limit + 1;
    let before = [];
    let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i += 1) {
        const row = [i];
        let least = i;
        for (let j = 1; j <= b.length; j += 1) {
            const cost = a[i - 1] === b[j - 1] ? 0 : 1;
            let best = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + cost);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
                best = Math.min(best, (before[j - 2] ?? 0) + 1);
            row.push(best);
            least = Math.min(least, best);
        }
        if (least > limit + 1)
            return limit + 1;
        before = previous;
        previous = row;
    }
    return Math.min(previous[b.length] ?? 0, limit + 1);
}
/**
 * The name closest to `wrong`, ignoring case; undefined where none is near. `limit` is the most edits that
 * still count as near: a third of the length, and two for short names, unless told.
 */
function nearestName(wrong, names, limit = Math.max(2, Math.floor(wrong.length / 3))) {
    const target = wrong.toLowerCase().slice(0, longest);
    let best;
    let bound = Math.min(limit, longest);
    for (const name of names) {
        const distance = editDistance(target, name.toLowerCase(), bound);
        if (distance <= bound && (best === undefined || distance < bound)) {
            best = name;
            bound = distance;
            if (bound === 0)
                break;
        }
    }
    return best;
}
/** Names are short, and longer text is no typing error. */
const longest = 200;


/***/ }),

/***/ 8967:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ openLibraries)
});

// EXTERNAL MODULE: ./lib/src/baselines/library.js + 2 modules
var library = __webpack_require__(6755);
;// CONCATENATED MODULE: ./lib/src/baselines/pack-recognition.js
const isLittleEndian = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;
/** The numbers as they ship: arrays one behind the other, those of doubles first, little-endian. */
function pack_recognition_packNumbers(numbers) {
    const { weights, specificities, lightest, sidWeights, partTokens, postings, marked } = numbers;
    const doubles = [weights, specificities, lightest, sidWeights];
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
    const [tokens, profiles, marks] = [texts.tokens, texts.profiles, texts.marks].map(({ length }) => length);
    const parts = texts.parts.reduce((sum, { length }) => sum + length, 0);
    const own = Buffer.from(bytes.slice().buffer);
    const doubles = 8 * (2 * tokens + profiles + marks);
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
        lightest: numbers(profiles),
        sidWeights: numbers(marks),
        partTokens: lists(parts),
        postings: lists(tokens),
        marked: lists(marks),
    };
}

;// CONCATENATED MODULE: ./lib/src/baselines/compiled.js




const textsSection = 1;
const numbersSection = 2;
const firstSection = 3;
/** Characters from which on a section of baselines is closed: a few products, decompressed in half a millisecond. */
const sectionLength = 30_000;
/** The sections of `dist/data/baselines.json.br`. Equal baselines give equal sections. */
function encodeBaselines(baselines, decoys, specificityOf) {
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
    const head = { format: 2, date: newestRead(baselines), places };
    const profiles = [...baselines.flatMap(profilesOf), ...decoys];
    const { texts, numbers } = compileRecognition(profiles, specificityOf);
    return [
        JSON.stringify(head),
        JSON.stringify(texts),
        packNumbers(numbers),
        ...sections.map((lines) => lines.join('\n')),
    ];
}
/** Reads a snapshot. Throws where it is not one: it is part of the product, not of the reviewed tree. */
function decodeBaselines(sections) {
    const head = JSON.parse(sections.text(0));
    if (head.format !== 2)
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
            recognition = { texts, numbers: unpackNumbers(sections.bytes(numbersSection), texts) };
            return recognition;
        },
    };
}

// EXTERNAL MODULE: ./lib/src/baselines/recognise.js + 3 modules
var recognise = __webpack_require__(5905);
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
    let at = headerEnd + 1;
    for (const [path, version, length] of header.policies) {
        places.set(path, [version, at, at + length]);
        at += length + 2;
    }
    return {
        date: header.date,
        document(arn) {
            const path = managedArn.exec(arn)?.[1];
            const place = path === undefined ? undefined : places.get(path);
            if (path === undefined || place === undefined)
                return undefined;
            const [version, start, end] = place;
            return {
                arn,
                name: path.slice(path.lastIndexOf('/') + 1),
                version,
                json: text.slice(start, end),
            };
        },
    };
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
        managed: once(() => decodeManagedPolicies(data.text('managed-policies'))),
        recognition: once(() => (0,recognise/* recognitionIndex */.sd)(library)),
    };
}
/** The schema of baselines costs more than a whole check: it is loaded where a config names some. */
async function ownBaselines(shipped, catalogue, config, tree) {
    const { withOwnBaselines } = await Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(8815), __webpack_require__.e(3243), __webpack_require__.e(740)]).then(__webpack_require__.bind(__webpack_require__, 740));
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
