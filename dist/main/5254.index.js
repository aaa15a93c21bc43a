export const id = 5254;
export const ids = [5254];
export const modules = {

/***/ 4177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ effectiveAccess),
/* harmony export */   B: () => (/* binding */ unreadPart)
/* harmony export */ });
/* harmony import */ var _guards_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(480);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3597);


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

/***/ 7408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ nearestName)
/* harmony export */ });
/* unused harmony export editDistance */
/** Edits (insert, remove, replace, swap of neighbours) that turn `a` into `b`; `limit + 1` where it takes more. */
function editDistance(a, b, limit) {
    if (Math.abs(a.length - b.length) > limit)
        return limit + 1;
    let before = [];
    let row = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i += 1) {
        const next = [i];
        let best = i;
        for (let j = 1; j <= b.length; j += 1) {
            const same = a[i - 1] === b[j - 1];
            let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
                cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
            }
            next.push(cost);
            if (cost < best)
                best = cost;
        }
        if (best > limit)
            return limit + 1;
        before = row;
        row = next;
    }
    return row[b.length] ?? limit + 1;
}
/** The name closest to `wrong`, ignoring case; undefined where none is near. */
function nearestName(wrong, names) {
    const target = wrong.toLowerCase().slice(0, 200);
    let best;
    let bound = Math.max(2, Math.floor(target.length / 3));
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


/***/ }),

/***/ 9606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k3: () => (/* binding */ recogniseCandidates),
  O5: () => (/* binding */ recogniseSubject),
  sd: () => (/* binding */ recognitionIndex)
});

// UNUSED EXPORTS: featuresInUse

;// CONCATENATED MODULE: ./lib/src/baselines/recognition-index.js
/** What a pattern matches; patterns and actions are lower case. Nearly all patterns are a prefix and a star. */
function matcherOf(pattern) {
    const prefix = pattern.slice(0, -1);
    if (pattern.endsWith('*') && !hasWildcard(prefix))
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
const hasWildcard = (action) => action.includes('*') || action.includes('?');
const serviceOf = (action) => {
    const colon = action.indexOf(':');
    return colon < 0 ? action : action.slice(0, colon);
};
function push(map, key, value) {
    const values = map.get(key);
    if (values === undefined)
        map.set(key, [value]);
    else
        values.push(value);
}
/** How many products have each Sid. Profiles of one product stand together. */
function sidCounts(profiles) {
    const last = new Map();
    for (const { sids, product } of profiles) {
        for (const sid of sids) {
            const key = sid.toLowerCase();
            const known = last.get(key);
            if (known?.product !== product)
                last.set(key, { product, count: (known?.count ?? 0) + 1 });
        }
    }
    return new Map([...last].map(([sid, { count }]) => [sid, count]));
}
/** How many products have each token, AWS-managed policies aside. Profiles of one product stand together. */
function tokenCounts(profiles, tokens, size) {
    const counts = new Uint32Array(size);
    const last = new Int32Array(size).fill(-1);
    let product = -1;
    let name = '';
    for (const [position, profile] of profiles.entries()) {
        if (profile.decoy === true)
            continue;
        if (profile.product !== name) {
            product += 1;
            name = profile.product;
        }
        for (const token of tokens[position] ?? []) {
            if (last[token] === product)
                continue;
            last[token] = product;
            counts[token] = (counts[token] ?? 0) + 1;
        }
    }
    return counts;
}
const weightOf = (tokens, weights) => {
    let sum = 0;
    for (const token of tokens)
        sum += weights[token] ?? 0;
    return sum;
};
/** What an action weighs that only AWS-managed policies have. */
const decoyWeight = 0.4;
/** Vendors' words by which their roles are named, and the profiles that have them. */
function wordsOf(profiles) {
    const words = new Map();
    for (const [position, profile] of profiles.entries()) {
        for (const word of profile.names)
            push(words, word, position);
    }
    return words;
}
/** The index over some profiles; `specificities` by action, 1 where it has none. */
function buildIndex(profiles, specificities) {
    const tokenOf = new Map();
    const texts = [];
    const tokenFor = (text) => {
        const known = tokenOf.get(text);
        if (known !== undefined)
            return known;
        tokenOf.set(text, texts.length);
        return texts.push(text) - 1;
    };
    const parts = profiles.map((profile) => profile.parts.map((part) => ({
        feature: part.feature,
        variant: part.variant,
        tokens: part.actions.map(tokenFor),
    })));
    const tokens = parts.map((own) => own.length === 1 ? (own[0]?.tokens ?? []) : [...new Set(own.flatMap((part) => part.tokens))]);
    const counts = tokenCounts(profiles, tokens, texts.length);
    const products = new Set(profiles.map((profile) => profile.product)).size;
    const weights = new Float64Array(texts.length);
    for (const [token, count] of counts.entries()) {
        weights[token] = count === 0 ? decoyWeight : Math.log(1 + products / count);
    }
    const postings = texts.map(() => []);
    for (const [position, own] of tokens.entries()) {
        for (const token of own)
            postings[token]?.push(position);
    }
    const lightest = new Float64Array(profiles.length);
    for (const [position, own] of parts.entries()) {
        const base = own.filter((part) => part.feature === undefined && part.variant === undefined);
        const rest = own.filter((part) => part.feature !== undefined || part.variant !== undefined);
        const least = rest.map((part) => weightOf(part.tokens, weights));
        lightest[position] =
            base.length > 0
                ? weightOf(base.flatMap((part) => part.tokens), weights)
                : Math.min(...least);
    }
    const services = new Map();
    const patterns = new Map();
    for (const [token, text] of texts.entries()) {
        push(services, serviceOf(text), token);
        if (hasWildcard(text)) {
            push(patterns, serviceOf(text), { token, matches: matcherOf(text) });
        }
    }
    const sids = sidCounts(profiles);
    const marked = new Map();
    for (const [position, profile] of profiles.entries()) {
        for (const sid of new Set(profile.sids))
            push(marked, sid.toLowerCase(), position);
        for (const account of profile.accounts)
            push(marked, account, position);
    }
    return {
        profiles,
        parts,
        wide: new Set([...texts.keys()].filter((token) => /:\*+$/.test(texts[token] ?? ''))),
        words: wordsOf(profiles),
        marked,
        tokenOf,
        texts,
        weights,
        specificities: Float64Array.from(texts, (text) => specificities.get(text) ?? 1),
        postings,
        lightest,
        services,
        patterns,
        sidWeights: new Map([...sids].map(([sid, count]) => [sid, 1 / count])),
    };
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
        const service = family(serviceOf(index.texts[token] ?? ''));
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
/** The best choice of features and variants of one profile; undefined where the input has nothing of it. */
function fit_bestFit(index, position, input) {
    const parts = index.parts[position] ?? [];
    const decoy = index.profiles[position]?.decoy === true;
    /** `s3:*` of an AWS-managed policy explains `s3:*` and no vendor's list of single actions. */
    const tells = (token) => !decoy || !index.wide.has(token) || input.literal.has(token);
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
    const base = new Set(chosen);
    for (const [feature, tokens] of byFeature) {
        const own = [...tokens].filter((token) => !base.has(token));
        const judged = own.length > 0 ? own : [...tokens];
        if (ratio(shareOf(index, judged, input)) < activeShare)
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
            all += decoy || hasWildcard(action) ? weight : Math.min(weight, strangerWeight);
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
        explains: (action) => known.has(action.toLowerCase()),
    };
}

;// CONCATENATED MODULE: ./lib/src/baselines/side-evidence.js
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
function saysItsAction(sid, profile) {
    const text = sid.toLowerCase();
    return profile.parts.some((part) => part.actions.some((action) => {
        const colon = action.indexOf(':');
        const operation = action.slice(colon + 1);
        return text === action.slice(0, colon) || (operation !== '*' && text.endsWith(operation));
    }));
}
const shorten = (text) => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
/** What speaks for a profile besides its actions. */
function sideEvidence(index, profile, input) {
    const evidence = [];
    let doubt = 1;
    const account = profile.accounts.find((id) => input.accounts.includes(id));
    if (account !== undefined) {
        doubt *= 1 - accountStrength;
        evidence.push(`trust of account ${account}`);
    }
    const own = new Set(profile.sids.map((sid) => sid.toLowerCase()));
    const sids = [...new Set(input.sids)].filter((sid) => own.has(sid.toLowerCase()) && !saysItsAction(sid, profile));
    if (sids.length > 0) {
        const told = sids.reduce((sum, sid) => sum + (index.sidWeights.get(sid.toLowerCase()) ?? 0), 0);
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
    for (const mark of [...input.sids.map((sid) => sid.toLowerCase()), ...input.accounts]) {
        for (const position of index.marked.get(mark) ?? [])
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
    const service = serviceOf(action);
    const exact = index.tokenOf.get(action);
    if (!hasWildcard(action)) {
        const under = (index.patterns.get(service) ?? [])
            .filter(({ matches }) => matches(action))
            .map(({ token }) => token);
        const tokens = exact === undefined ? under : [exact, ...under];
        const weight = exact === undefined ? unknownWeight : (index.weights[exact] ?? unknownWeight);
        return { item: { action, tokens, weight }, strength: 1 };
    }
    if (action === '*' || service.includes('*')) {
        return { item: { action, tokens: [], weight: everythingWeight }, strength: 0 };
    }
    const matches = matcherOf(action);
    const wide = /^\*+$/.test(prefixPart(action));
    const tokens = (index.services.get(service) ?? []).filter((token) => matches(index.texts[token] ?? ''));
    const weight = wide ? serviceWeight : patternWeight;
    return { item: { action, tokens, weight }, strength: wide ? serviceStrength : patternStrength };
}
/** Reads allowed actions and patterns; each is counted once, whatever its case. */
function tokens_tokensOf(index, actions) {
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
        const own = index.tokenOf.get(action);
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
/** Below this a candidate is not named. */
const leastConfidence = 0.5;
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
/** An AWS-managed policy is copied whole: less than most of it, or much besides, is no copy. */
const isCopy = (fit) => fit.recall >= copyRecall && fit.precision >= 0.8;
/** Prepares recognition against a library; once a run. */
function recognitionIndex(library) {
    return buildIndex(library.profiles(), library.specificities());
}
/** Coarse scores: the weight of a profile's actions that the input has, over the root of the profile's own weight. */
function shortlisted(index, tokens, input) {
    const coverage = new Float64Array(index.profiles.length);
    for (const [token, strength] of tokens.covered) {
        const gain = strength * (index.weights[token] ?? 0);
        for (const profile of index.postings[token] ?? []) {
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
    const named = new Set(namedProfiles(index, input).filter((profile) => (coverage[profile] ?? 0) > 0));
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
function score(index, { position, reach, named }, tokens, input, least) {
    const profile = index.profiles[position];
    if (profile === undefined)
        return undefined;
    const side = named ? sideEvidence(index, profile, input) : nothingBesides;
    if (isOutOfReach(profile.decoy === true, reach, side.strength, least))
        return undefined;
    const fit = fit_bestFit(index, position, tokens);
    if (fit === undefined)
        return undefined;
    if (profile.decoy !== true && fit.size < shortList && side.strength === 0)
        return undefined;
    if (profile.decoy !== true && side.strength < tellingSide && isChance(fit))
        return undefined;
    const likeness = Math.sqrt(fit.recall * fit.precision);
    const told = side.strength * Math.min(1, 2 * fit.recall);
    const evidence = [`${String(fit.matched)} of ${String(fit.size)} actions`, ...side.evidence];
    return {
        profile,
        fit,
        confidence: Math.min(0.99, likeness + (1 - likeness) * told),
        rank: likeness + told,
        evidence,
    };
}
/** True where the best recall that is possible leaves a profile below what counts, so that its fit need not be found. */
function isOutOfReach(decoy, reach, side, least) {
    if (decoy)
        return reach < copyRecall;
    if (side < tellingSide && reach < chanceRecall)
        return true;
    const likeness = Math.sqrt(reach);
    return likeness + (1 - likeness) * side * Math.min(1, 2 * reach) < least;
}
const round = (value) => Math.round(value * 100) / 100;
const compareText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
/** The best profile of each baseline; none where an AWS-managed policy explains the input as well or better. */
function ranked(index, tokens, input, least) {
    const best = new Map();
    let decoy = 0;
    for (const entry of shortlisted(index, tokens, input)) {
        const scored = score(index, entry, tokens, input, least);
        if (scored === undefined)
            continue;
        if (scored.profile.decoy === true) {
            if (isCopy(scored.fit))
                decoy = Math.max(decoy, scored.rank);
            continue;
        }
        if (scored.confidence < least)
            continue;
        const known = best.get(scored.profile.baseline);
        if (known === undefined || isBetter(scored, known))
            best.set(scored.profile.baseline, scored);
    }
    const found = [...best.values()].sort((a, b) => b.confidence - a.confidence ||
        b.rank - a.rank ||
        b.fit.size - a.fit.size ||
        compareText(a.profile.baseline, b.profile.baseline));
    return found.some((scored) => scored.rank > decoy) ? found : [];
}
/** Of equally good profiles of one baseline the whole before a list of it, then the newer version. */
function isBetter(a, b) {
    if (a.confidence !== b.confidence)
        return a.confidence > b.confidence;
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
/** Every baseline that is likely meant, best first, one version of each; empty when nothing is likely. */
function recogniseCandidates(index, input, least = leastConfidence) {
    return ranked(index, tokens_tokensOf(index, input.actions), input, least).map(candidateOf);
}
/**
 * The baselines to bind where nothing says which: the likeliest, then others that explain what it leaves.
 * Empty when nothing is likely.
 */
function recogniseSubject(index, input) {
    const chosen = [];
    let actions = input.actions;
    while (chosen.length < 3) {
        const top = ranked(index, tokens_tokensOf(index, actions), input, leastConfidence)[0];
        if (top === undefined || chosen.some((entry) => entry.baseline === top.profile.baseline))
            break;
        chosen.push(candidateOf(top));
        const left = actions.filter((action) => !top.fit.explains(action));
        if (left.length < shortList || left.length === actions.length)
            break;
        actions = left;
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

/***/ 6634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ed: () => (/* binding */ resolveChoice),
/* harmony export */   oL: () => (/* binding */ resolveBaseline),
/* harmony export */   p: () => (/* binding */ bindableFeatures),
/* harmony export */   qe: () => (/* binding */ parseBaselineReference)
/* harmony export */ });
/* unused harmony export matchVersion */
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7408);

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
    const nearest = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestName */ .q)(name, known);
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
    const known = library.list().map((entry) => entry.id);
    const nearest = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestName */ .q)(id, known);
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

/***/ 8593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ decodeCatalogue)
/* harmony export */ });
/* harmony import */ var _model_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4738);

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

/***/ 6089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ii: () => (/* binding */ inputOfPrincipal),
/* harmony export */   iq: () => (/* binding */ ManagedDocuments),
/* harmony export */   mg: () => (/* binding */ inputOfDocuments)
/* harmony export */ });
/* unused harmony export canonicalArn */
/* harmony import */ var _access_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8108);
/* harmony import */ var _access_effective_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4177);
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3874);



/** AWS-managed policies as documents, each read once a run. */
class ManagedDocuments {
    known = new Map();
    policies;
    constructor(policies) {
        this.policies = policies;
    }
    /** The document of `arn:…:iam::aws:policy/…`; undefined where the snapshot does not have it. */
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
/** `arn:aws:iam::aws:policy/…` whatever partition the source names. */
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

/***/ 4165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ evidenceOf)
/* harmony export */ });
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3874);

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

/***/ 4738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ accessLevels)
/* harmony export */ });
/** The access levels of the service authorization reference, mildest first. */
const accessLevels = ['List', 'Read', 'Tagging', 'Write', 'Permissions management'];


/***/ }),

/***/ 3005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ openLibraries)
});

;// CONCATENATED MODULE: ./lib/src/baselines/compiled.js


const inSummary = new Set([
    'id',
    'vendor',
    'vendorName',
    'product',
    'title',
    'kind',
    'versions',
    'editions',
    'sources',
]);
/** The text of `dist/data/baselines.json`. Equal baselines give equal text. */
function encodeBaselines(baselines, decoys, specificityOf = () => 1) {
    const texts = [];
    const indexOf = (text) => {
        const known = texts.indexOf(text);
        return known >= 0 ? known : texts.push(text) - 1;
    };
    const packSource = ({ licence, retrieved, ...rest }) => ({
        ...rest,
        ...(licence === undefined ? {} : { l: indexOf(licence) }),
        r: indexOf(retrieved),
    });
    const summaries = baselines.map((baseline) => {
        const { sources, ...summary } = summaryOf(baseline);
        return { ...summary, sources: sources.map(packSource) };
    });
    const head = { format: 1, date: newestRead(baselines), texts, summaries };
    const bodies = baselines.map((baseline) => Object.fromEntries(Object.entries(baseline).filter(([key]) => !inSummary.has(key))));
    const profiles = [...baselines.flatMap(profilesOf), ...decoys];
    return [head, packProfiles(profiles, specificityOf), ...bodies]
        .map((line) => JSON.stringify(line))
        .join('\n');
}
/** Actions become indices into one sorted table, kept as differences. */
function packProfiles(profiles, specificityOf) {
    const tokens = [
        ...new Set(profiles.flatMap((profile) => profile.parts.flatMap((part) => part.actions))),
    ].sort();
    const index = new Map(tokens.map((token, position) => [token, position]));
    return {
        tokens,
        specific: tokens.map((token) => Math.round(specificityOf(token) * 100)),
        profiles: profiles.map((profile) => ({
            ...profile,
            parts: profile.parts.map(({ actions, ...part }) => {
                const sorted = actions.map((action) => index.get(action) ?? 0).sort((a, b) => a - b);
                return { ...part, a: sorted.map((value, at) => value - (sorted[at - 1] ?? 0)) };
            }),
        })),
    };
}
function unpackProfiles(packed) {
    return packed.profiles.map((profile) => ({
        ...profile,
        parts: profile.parts.map(({ a, ...part }) => {
            let value = 0;
            return {
                ...part,
                actions: a.map((step) => {
                    value += step;
                    return packed.tokens[value] ?? '';
                }),
            };
        }),
    }));
}
/** Reads the text of a snapshot. Throws where it is not one: it is part of the product, not of the reviewed tree. */
function decodeBaselines(text) {
    const ends = [];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        ends.push(at);
    ends.push(text.length);
    const line = (index) => JSON.parse(text.slice(index === 0 ? 0 : (ends[index - 1] ?? 0) + 1, ends[index]));
    const head = line(0);
    if (head.format !== 1)
        throw new Error('unknown format of the baselines');
    const summaries = head.summaries.map((summary) => ({
        ...summary,
        sources: summary.sources.map(({ l, r, ...rest }) => ({
            ...rest,
            retrieved: head.texts[r] ?? '',
            ...(l === undefined ? {} : { licence: head.texts[l] ?? '' }),
        })),
    }));
    const rowOf = new Map(summaries.map((summary, index) => [summary.id, index]));
    const decoded = new Map();
    let packed;
    const packedProfiles = () => (packed ??= line(1));
    let profiles;
    return {
        date: head.date,
        list: () => summaries,
        get(id) {
            const known = decoded.get(id);
            if (known !== undefined)
                return known;
            const row = rowOf.get(id);
            const summary = row === undefined ? undefined : summaries[row];
            if (row === undefined || summary === undefined)
                return undefined;
            const body = line(row + 2);
            const baseline = { ...summary, ...body };
            decoded.set(id, baseline);
            return baseline;
        },
        profiles() {
            profiles ??= unpackProfiles(packedProfiles());
            return profiles;
        },
        specificities() {
            const { tokens, specific } = packedProfiles();
            return new Map(tokens.map((token, position) => [token, (specific[position] ?? 100) / 100]));
        },
    };
}

// EXTERNAL MODULE: ./lib/src/baselines/recognise.js + 4 modules
var recognise = __webpack_require__(9606);
// EXTERNAL MODULE: ./lib/src/catalogue/decode.js
var decode = __webpack_require__(8593);
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
var settings = __webpack_require__(2019);
// EXTERNAL MODULE: ./lib/src/model/source.js
var source = __webpack_require__(9998);
;// CONCATENATED MODULE: ./lib/src/run/libraries.js






async function openLibraries(data, config, tree) {
    const shipped = decodeBaselines(data.text('baselines'));
    const library = config.baselines.length === 0 ? shipped : await ownBaselines(shipped, config, tree);
    return {
        catalogue: (0,decode/* decodeCatalogue */.w)(data.text('catalogue')),
        library,
        managed: once(() => decodeManagedPolicies(data.text('managed-policies'))),
        recognition: once(() => (0,recognise/* recognitionIndex */.sd)(library)),
    };
}
/** The schema of baselines costs more than a whole check: it is loaded where a config names some. */
async function ownBaselines(shipped, config, tree) {
    const { withOwnBaselines } = await Promise.all(/* import() */[__webpack_require__.e(3241), __webpack_require__.e(134)]).then(__webpack_require__.bind(__webpack_require__, 134));
    const files = config.baselines.map((path) => {
        const read = tree.read(path);
        if ((0,source/* isUnreadable */.G)(read))
            throw new settings/* UsageError */.eb(`the baseline file ${path} could not be read: ${read.text}`, config.file);
        return read;
    });
    const result = withOwnBaselines(shipped, files);
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
