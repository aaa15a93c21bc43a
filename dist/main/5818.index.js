'use strict';
exports.id = 5818;
exports.ids = [5818,5652];
exports.modules = {

/***/ 6850:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cz: () => (/* binding */ applyAdopted),
/* harmony export */   ZN: () => (/* binding */ adoptedText),
/* harmony export */   sX: () => (/* binding */ readAdopted)
/* harmony export */ });
/* unused harmony export adoptedSchemaName */
/* harmony import */ var _counted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9659);

const adoptedSchemaName = 'iam-baseline/adopted/1';
/**
 * Sets aside what is adopted. A group that got worse stands with what is new, and says how much of it
 * is adopted; where it has no parts it stands as a whole, and its new atoms are those not adopted.
 */
function applyAdopted(findings, atoms, estate) {
    if (atoms.size === 0)
        return { kept: findings, adopted: [] };
    const kept = [];
    const adopted = [];
    for (const finding of findings) {
        const fresh = finding.atoms.filter((atom) => !atoms.has(`${finding.rule}|${atom}`));
        const isInnerOld = (finding.inner ?? []).every((inner) => inner.atoms.every((atom) => atoms.has(`${inner.rule}|${atom}`)));
        if (fresh.length === 0 && isInnerOld)
            adopted.push(finding);
        else if (fresh.length === finding.atoms.length || fresh.length === 0)
            kept.push(finding);
        else {
            const isOld = (_, own) => own.every((atom) => !fresh.includes(atom));
            const parts = (0,_counted_js__WEBPACK_IMPORTED_MODULE_0__/* .hasParts */ .bg)(finding) ? (0,_counted_js__WEBPACK_IMPORTED_MODULE_0__/* .divide */ .Qr)(finding, isOld, 'adopted', estate) : undefined;
            const { newAtoms, ...rest } = parts?.stays ?? finding;
            kept.push({ ...rest, newAtoms: newAtoms.filter((atom) => fresh.includes(atom)) });
            if (parts !== undefined)
                adopted.push(parts.leaves);
        }
    }
    return { kept, adopted };
}
/** The file of adopted debt: one atom a line, sorted, so that merges and reviews are easy. */
function adoptedText(atoms) {
    const lines = [...atoms]
        .map(({ rule, atom }) => `    ${JSON.stringify({ rule, atom })}`)
        .toSorted();
    const unique = [...new Set(lines)];
    return `{\n  "schema": "${adoptedSchemaName}",\n  "adopted": [${unique.length === 0 ? '' : `\n${unique.join(',\n')}\n  `}]\n}\n`;
}
/** Reads the file of adopted debt; a sentence where it is none. */
function readAdopted(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        return { problem: error instanceof Error ? error.message : 'it is not JSON' };
    }
    if (!isRecord(value) || value['schema'] !== adoptedSchemaName || !Array.isArray(value['adopted']))
        return { problem: `it is no file of adopted debt (its "schema" is not "${adoptedSchemaName}")` };
    const atoms = [];
    for (const [index, entry] of value['adopted'].entries()) {
        if (!isRecord(entry) || typeof entry['rule'] !== 'string' || typeof entry['atom'] !== 'string')
            return { problem: `entry ${index + 1} has no "rule" and "atom"` };
        atoms.push({ rule: entry['rule'], atom: entry['atom'] });
    }
    return atoms;
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 9659:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qr: () => (/* binding */ divide),
/* harmony export */   bg: () => (/* binding */ hasParts),
/* harmony export */   qI: () => (/* binding */ countedMessage)
/* harmony export */ });
/* harmony import */ var _model_hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8714);
/* harmony import */ var _model_span_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(274);
/* harmony import */ var _model_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1925);



/** The message of a group of actions: one is named, more are counted. */
function countedMessage(actions, counted) {
    const [only] = actions;
    const message = actions.length === 1 && only !== undefined
        ? `${counted.before}\`${only}\`${counted.one ?? counted.after}`
        : `${counted.before}${actions.length} actions${counted.after}`;
    return { message, counted };
}
/** True where each action of the group has atoms of its own, so that a part of it can be set aside. */
function hasParts({ counted, atoms, actions = [] }) {
    if (counted === undefined || actions.length < 2)
        return false;
    const names = new Set(actions.map((action) => action.toLowerCase()));
    return atoms.every((atom) => atom.split('|').filter((part) => names.has(part)).length === 1);
}
/** The atoms of one action of a group: one an address. */
function atomsOf({ atoms }, action) {
    return atoms.filter((atom) => atom.split('|').includes(action.toLowerCase()));
}
/** The group without some of its actions, and these as a group of their own. `word` says why they left. */
function divide(finding, leaves, word, estate) {
    const actions = finding.actions ?? [];
    const left = new Set(actions.filter((action) => leaves(action, atomsOf(finding, action))));
    if (left.size === 0 || left.size === actions.length)
        return undefined;
    const stays = partOf(finding, (action) => !left.has(action), estate);
    const count = `${left.size} ${left.size === 1 ? 'action' : 'actions'}`;
    return {
        stays: { ...stays, groups: [...(stays.groups ?? []), { title: word, items: [count] }] },
        leaves: {
            ...partOf(finding, (action) => left.has(action), estate),
            fingerprint: (0,_model_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .shortHash */ .B)(`${finding.fingerprint}\n${word}`),
        },
    };
}
function partOf(finding, isIn, estate) {
    const { intent: whole, groups = [], counted, ...rest } = finding;
    const all = finding.actions ?? [];
    const actions = all.filter(isIn);
    const gone = new Set(all.filter((action) => !isIn(action)).map((action) => action.toLowerCase()));
    const atoms = actions.flatMap((action) => atomsOf(finding, action));
    const newAtoms = finding.newAtoms.filter((atom) => atoms.includes(atom));
    const isGone = (action) => gone.has(action.toLowerCase());
    const intent = whole === undefined ? undefined : intentWithout(whole, isGone, estate);
    const places = [finding.primary, ...finding.related].filter(({ span, tree }) => {
        const action = (tree ?? finding.tree) === estate.tree ? actionAt(span, estate) : undefined;
        return action === undefined || !isGone(action);
    });
    const [primary = finding.primary, ...related] = places;
    const count = `${actions.length} ${actions.length === 1 ? 'action' : 'actions'}`;
    return {
        ...rest,
        ...(counted === undefined ? {} : countedMessage(actions, counted)),
        primary: {
            ...finding.primary,
            span: primary.span,
            text: finding.primary.text.replace(/\d+ actions?/, count),
        },
        related,
        actions,
        atoms,
        newAtoms,
        introduced: finding.introduced && (newAtoms.length > 0 || finding.newAtoms.length === 0),
        groups: groups
            .map((group) => ({ ...group, items: group.items.filter((item) => !isGone(item)) }))
            .filter((group) => group.items.length > 0),
        ...(intent === undefined ? {} : { intent }),
    };
}
/** The action that is written at a place; undefined where none is. */
function actionAt(span, estate) {
    for (const { statements } of estate.documents)
        for (const statement of statements) {
            if (!(0,_model_span_js__WEBPACK_IMPORTED_MODULE_2__/* .contains */ .gR)(statement.span, span))
                continue;
            for (const { value } of statement.actions?.entries ?? [])
                if ((0,_model_span_js__WEBPACK_IMPORTED_MODULE_2__/* .contains */ .gR)(value.span, span))
                    return (0,_model_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(value);
        }
    return undefined;
}
/** What is left to do once some actions are out of it. */
function intentWithout(intent, isGone, estate) {
    if (intent.kind === 'attach-policy')
        return intent;
    const steps = (intent.kind === 'steps' ? intent.steps : [intent]).flatMap((step) => stepWithout(step, isGone, estate) ?? []);
    const [first, ...more] = steps.map((step) => ({ ...step, title: titleOf(step) }));
    if (first === undefined || more.length === 0)
        return first;
    const { title, safety, document } = first;
    return { kind: 'steps', title, safety, document, steps: [first, ...more] };
}
/** A count in the title was that of the whole group. */
const titleOf = ({ title }) => title.replace(/^Add \d+ .*$/, 'Add the actions');
function stepWithout(step, isGone, estate) {
    const stays = (span) => {
        const action = actionAt(span, estate);
        return action === undefined || !isGone(action);
    };
    const limited = (statements) => statements
        .map((one) => ({ ...one, actions: one.actions.filter((action) => !isGone(action)) }))
        .filter(({ actions }) => actions.length > 0);
    switch (step.kind) {
        case 'add-actions': {
            const actions = step.actions.filter((action) => !isGone(action));
            return actions.length === 0 ? undefined : { ...step, actions };
        }
        case 'insert-statement': {
            const statements = limited(step.statements);
            return statements.length === 0 ? undefined : { ...step, statements };
        }
        case 'remove-actions':
        case 'replace-actions': {
            const spans = step.spans.filter(stays);
            return spans.length === 0 ? undefined : { ...step, spans };
        }
        case 'restore-condition':
        case 'replace-resources': {
            const spans = step.spans.filter(stays);
            const statements = limited(step.statements);
            return spans.length === 0 || statements.length === 0
                ? undefined
                : { ...step, spans, statements };
        }
        case 'add-version':
        case 'replace-operator':
            return step;
    }
}


/***/ }),

/***/ 5818:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   adopt: () => (/* binding */ adopt)
/* harmony export */ });
/* unused harmony export defaultAdoptedFile */
/* harmony import */ var _check_adopted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6850);
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5516);
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2239);
/* harmony import */ var _report_printable_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1634);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5652);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3954);
/* harmony import */ var _adapters_write_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6810);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2660);








/** Where adopted debt is kept unless the configuration or `--file` says otherwise. */
const defaultAdoptedFile = '.github/iam-baseline-adopted.json';
/** `adopt`: accepts today's findings, so that checks speak of new ones only; `--prune` forgets what is gone. */
async function adopt(io, paths, options) {
    if (options.prune === true && paths.length > 0)
        throw new _config_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb('--prune looks at everything: name no paths with it');
    const session = await (0,_session_js__WEBPACK_IMPORTED_MODULE_5__/* .openSession */ .fA)(io, paths, options);
    const file = options.file ?? session.config.adopted ?? defaultAdoptedFile;
    const before = existing(session, file);
    const analysis = await (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .analyseSession */ .Um)(io, session, {
        config: { ...session.config, adopted: undefined },
        accessAnalyzer: session.config.accessAnalyzer ?? 'auto',
        mostRepairs: 0,
    });
    const found = analysis.selection.selected;
    const after = options.prune === true ? pruned(before, found) : [...before, ...found.flatMap(atomsOf)];
    const text = (0,_check_adopted_js__WEBPACK_IMPORTED_MODULE_0__/* .adoptedText */ .ZN)(after);
    if (options.prune === true) {
        const gone = sizeOf(before) - sizeOf(after);
        io.stdout(`${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(gone, 'adopted entry', 'adopted entries')} no longer there\n`);
    }
    else
        io.stdout(shown(found, before));
    if (options.dryRun === true)
        return _io_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .h.clean;
    (0,_adapters_write_text_js__WEBPACK_IMPORTED_MODULE_4__/* .writeText */ .x)(io.cwd, file, text);
    io.stderr(`${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_6__/* .printable */ .g$)(file)}: ${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(sizeOf(after), 'entry', 'entries')}\n`);
    if (session.config.adopted === undefined)
        io.stderr(`to put it to use, write \`adopted: ${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_6__/* .printable */ .g$)(file)}\` in ${session.config.file ?? '.github/iam-baseline.yml'}\n`);
    else if (session.config.adopted !== file)
        io.stderr(`the configuration names another file: ${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_6__/* .printable */ .g$)(session.config.adopted)}\n`);
    return _io_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .h.clean;
}
function existing(session, file) {
    const read = session.workspace.tree.read(file);
    if ((0,_model_source_js__WEBPACK_IMPORTED_MODULE_7__/* .isUnreadable */ .G)(read)) {
        if (read.unreadable === 'not-found')
            return [];
        throw new _config_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`${file} could not be read: ${read.text}`);
    }
    const atoms = (0,_check_adopted_js__WEBPACK_IMPORTED_MODULE_0__/* .readAdopted */ .sX)(read.text);
    if ('problem' in atoms)
        throw new _config_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(atoms.problem, file);
    return atoms;
}
/** What a finding consists of, the rules merged into it included. */
function atomsOf(finding) {
    return [
        ...finding.atoms.map((atom) => ({ rule: finding.rule, atom })),
        ...(finding.inner ?? []).flatMap(({ rule, atoms }) => atoms.map((atom) => ({ rule, atom }))),
    ];
}
const identityOf = ({ rule, atom }) => `${rule}|${atom}`;
const sizeOf = (atoms) => new Set(atoms.map(identityOf)).size;
function pruned(before, found) {
    const present = new Set(found.flatMap(atomsOf).map(identityOf));
    return before.filter((entry) => present.has(identityOf(entry)));
}
/** What will be hidden, by rule and principal, the most serious first. */
function shown(found, before) {
    const known = new Set(before.map(identityOf));
    const fresh = found.filter((finding) => atomsOf(finding).some((entry) => !known.has(identityOf(entry))));
    const rows = new Map();
    for (const finding of fresh) {
        const key = `${finding.severity}\n${finding.rule}\n${subjectOf(finding)}`;
        const row = rows.get(key);
        if (row === undefined)
            rows.set(key, { first: finding, count: 1 });
        else
            row.count += 1;
    }
    const lines = [...rows.values()].map(({ first, count }) => `  ${first.severity.padEnd(7)}  ${first.rule}  ${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_6__/* .printable */ .g$)(subjectOf(first))}${count > 1 ? `  \u00d7${count}` : ''}\n`);
    const old = found.length - fresh.length;
    const already = old === 0 ? '' : `; ${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(old, 'finding')} adopted before`;
    return `${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(fresh.length, 'finding')} will be hidden until they get worse${already}\n${lines.join('')}`;
}
const subjectOf = (finding) => finding.principal ?? finding.addresses[0] ?? finding.primary.span.file;


/***/ }),

/***/ 5652:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ chosen),
/* harmony export */   I$: () => (/* binding */ exitCode),
/* harmony export */   Um: () => (/* binding */ analyseSession),
/* harmony export */   check: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var _adapters_heap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6181);
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5516);
/* harmony import */ var _report_human_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7161);
/* harmony import */ var _report_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9356);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3954);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2154);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2660);







/** `check`: the main job on a working tree. */
async function check(io, paths, options) {
    // The larger part of the program is loaded while git lists the files.
    const [session, { analyse }] = await Promise.all([
        (0,_session_js__WEBPACK_IMPORTED_MODULE_6__/* .openSession */ .fA)(io, paths, options),
        Promise.all(/* import() */[__webpack_require__.e(9925), __webpack_require__.e(4475), __webpack_require__.e(5374), __webpack_require__.e(5118), __webpack_require__.e(9248), __webpack_require__.e(1791), __webpack_require__.e(6530), __webpack_require__.e(9045), __webpack_require__.e(7185), __webpack_require__.e(1148), __webpack_require__.e(7771), __webpack_require__.e(6316), __webpack_require__.e(6260)]).then(__webpack_require__.bind(__webpack_require__, 6260)),
    ]);
    const base = options.base === undefined ? undefined : await (0,_session_js__WEBPACK_IMPORTED_MODULE_6__/* .openBase */ .m)(io, session, options.base);
    const whole = { head: session.head, base };
    const trees = options.shard === undefined
        ? { ...whole, shard: undefined }
        : await part(whole, session.config, options.shard);
    const analysis = await analyse({
        head: trees.head,
        base: trees.base,
        scope: options.scope ?? (base === undefined ? 'all' : 'introduced'),
        ...chosen(io, session, options),
        ...(showsWorst(options) ? { mostRepairs: _report_human_js__WEBPACK_IMPORTED_MODULE_2__/* .shownByDefault */ .Q } : {}),
    });
    if (options.dump !== undefined) {
        const { dump } = await Promise.all(/* import() */[__webpack_require__.e(9925), __webpack_require__.e(4475), __webpack_require__.e(5118), __webpack_require__.e(9248), __webpack_require__.e(8284)]).then(__webpack_require__.bind(__webpack_require__, 8284));
        io.stdout(await dump(options.dump, session, analysis, io.data));
        return _io_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCodes */ .h.clean;
    }
    const result = { ...analysis.result, shard: trees.shard };
    await (0,_outputs_js__WEBPACK_IMPORTED_MODULE_5__/* .writeOutputs */ .K)(io, result, analysis.sources, {
        format: options.format ?? 'human',
        output: options.output ?? [],
        all: options.all ?? false,
    });
    return exitCode(analysis.result, options);
}
/** What an analysis is told by the options, the configuration and the world around it. */
function chosen(io, { config, notes }, options) {
    return {
        config,
        accessAnalyzer: options.accessAnalyzer ?? config.accessAnalyzer ?? 'auto',
        data: io.data,
        now: io.now,
        notes,
        environment: io.environment,
        customCheckBudget: options.customCheckBudget ?? 0,
        room: (0,_adapters_heap_js__WEBPACK_IMPORTED_MODULE_0__/* .roomInHeap */ .B)(),
    };
}
/** True where nobody will see more than the worst findings. */
function showsWorst({ format, output, all, dump }) {
    const written = output?.length ?? 0;
    return (format ?? 'human') === 'human' && written === 0 && all !== true && dump === undefined;
}
async function part(whole, config, text) {
    const { parseShard, shardOf } = await __webpack_require__.e(/* import() */ 7990).then(__webpack_require__.bind(__webpack_require__, 7990));
    const shard = parseShard(text);
    return { ...shardOf(whole, config, shard), shard };
}
function exitCode(result, options) {
    if (options.requireInput === true && result.counts.documents === 0)
        return _io_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCodes */ .h.failed;
    const threshold = options.failOn ?? 'error';
    if (result.findings.some((finding) => (0,_report_result_js__WEBPACK_IMPORTED_MODULE_3__/* .reaches */ .O6)(finding.severity, threshold)))
        return _io_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCodes */ .h.findings;
    if (options.strict === true && (result.counts.undecided > 0 || result.notChecked.length > 0))
        return _io_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCodes */ .h.findings;
    return _io_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCodes */ .h.clean;
}
/** The whole way over what is there, nothing compared and nothing charged: what `fix` and `adopt` work on. */
async function analyseSession(io, session, over = {}) {
    const { analyse } = await Promise.all(/* import() */[__webpack_require__.e(9925), __webpack_require__.e(4475), __webpack_require__.e(5374), __webpack_require__.e(5118), __webpack_require__.e(9248), __webpack_require__.e(1791), __webpack_require__.e(6530), __webpack_require__.e(9045), __webpack_require__.e(7185), __webpack_require__.e(1148), __webpack_require__.e(7771), __webpack_require__.e(6316), __webpack_require__.e(6260)]).then(__webpack_require__.bind(__webpack_require__, 6260));
    const analysis = await analyse({
        head: session.head,
        base: undefined,
        scope: 'all',
        ...chosen(io, session, { accessAnalyzer: 'embedded' }),
        notes: [],
        ...over,
    });
    return analysis;
}


/***/ }),

/***/ 8714:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ shortHash)
/* harmony export */ });
/**
 * 53-bit string hash (cyrb53 construction) as 14 hex digits: for identities inside a run,
 * not for security.
 */
function shortHash(text) {
    let a = 0xdeadbeef;
    let b = 0x41c6ce57;
    for (let i = 0; i < text.length; i += 1) {
        const code = text.charCodeAt(i);
        a = Math.imul(a ^ code, 2654435761);
        b = Math.imul(b ^ code, 1597334677);
    }
    a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
    b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
    return (4294967296 * (2097151 & b) + (a >>> 0)).toString(16).padStart(14, '0');
}


/***/ }),

/***/ 274:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ sameSpan),
/* harmony export */   _$: () => (/* binding */ lineStarts),
/* harmony export */   fd: () => (/* binding */ compareSpans),
/* harmony export */   gR: () => (/* binding */ contains),
/* harmony export */   gs: () => (/* binding */ enclose),
/* harmony export */   t$: () => (/* binding */ positionAt),
/* harmony export */   yi: () => (/* binding */ spanKey)
/* harmony export */ });
/** The offsets at which each line of `text` starts; line 1 is `[0]`. CR, LF and CRLF end a line. */
function lineStarts(text) {
    const starts = [0];
    for (let i = 0; i < text.length; i += 1) {
        const code = text.charCodeAt(i);
        if (code === 10)
            starts.push(i + 1);
        else if (code === 13 && text.charCodeAt(i + 1) !== 10)
            starts.push(i + 1);
    }
    return starts;
}
/** The position of `offset`. A byte-order mark at the start of the text takes no column. */
function positionAt(text, starts, offset) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    const mark = low === 0 && offset > 0 && text.charCodeAt(0) === 0xfeff ? 1 : 0;
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 - mark, offset };
}
/** The smallest span that holds both; `a` where they lie in different files. */
function enclose(a, b) {
    if (a.file !== b.file)
        return a;
    return { file: a.file, start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}
/** True where `inner` lies within `outer`, borders included. */
function contains(outer, inner) {
    return outer.file === inner.file && outer.start <= inner.start && inner.end <= outer.end;
}
/** True where both are the same text of the same file. */
function sameSpan(a, b) {
    return a.file === b.file && a.start === b.start && a.end === b.end;
}
/** A text that is the same for the same text of the same file alone. */
function spanKey({ file, start, end }) {
    return `${file}\n${start}\n${end}`;
}
/** Order by file, then start, then end. */
function compareSpans(a, b) {
    if (a.file !== b.file)
        return a.file < b.file ? -1 : 1;
    return a.start - b.start || a.end - b.end;
}


/***/ }),

/***/ 1925:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BJ: () => (/* binding */ furtherEntries),
/* harmony export */   E3: () => (/* binding */ displayOf),
/* harmony export */   MT: () => (/* binding */ prefixOf),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   PT: () => (/* binding */ maxBranches),
/* harmony export */   RP: () => (/* binding */ valueOf),
/* harmony export */   _D: () => (/* binding */ pieceSpans),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   eu: () => (/* binding */ literal),
/* harmony export */   sd: () => (/* binding */ pointAt)
/* harmony export */ });
/* unused harmony export maxDocumentBranches */
/** Bounds on alternatives: a value beyond them becomes a hole with reason `too-many-alternatives`. */
const maxBranches = 8;
const maxDocumentBranches = 64;
/** The literal text of a string without holes; `undefined` for every other value. */
function textOf(value) {
    if (value?.kind !== 'string')
        return undefined;
    const { pieces } = value;
    if (pieces.length === 1)
        return pieces[0]?.kind === 'literal' ? pieces[0].text : undefined;
    let text = '';
    for (const piece of pieces) {
        if (piece.kind !== 'literal')
            return undefined;
        text += piece.text;
    }
    return text;
}
/** A string as people see it: holes as `${expression}`. */
function displayOf(value) {
    let text = '';
    for (const piece of value.pieces)
        text += piece.kind === 'literal' ? piece.text : `\${${piece.text}}`;
    return text;
}
/** The literal text before the first hole. */
function prefixOf(value) {
    let text = '';
    for (const piece of value.pieces) {
        if (piece.kind !== 'literal')
            break;
        text += piece.text;
    }
    return text;
}
/** Maps with more entries are looked up in an index that is made once. */
const mostSearched = 16;
const indexes = new WeakMap();
/** The last entry with this key, as JSON readers take it. */
function entryOf({ entries }, key) {
    if (entries.length <= mostSearched)
        return entries.findLast((entry) => textOf(entry.key) === key);
    let index = indexes.get(entries);
    if (index === undefined) {
        index = indexOf(entries);
        indexes.set(entries, index);
    }
    return index.get(key);
}
function indexOf(entries) {
    const index = new Map();
    for (const entry of entries) {
        const key = textOf(entry.key);
        if (key !== undefined)
            index.set(key, entry);
    }
    return index;
}
function valueOf(map, key) {
    return entryOf(map, key)?.value;
}
/** What says that there may be more than the entries: an entry whose key is not known is told already. */
function furtherEntries({ entries, open }) {
    const isOfKey = entries.some(({ key }) => key.pieces.some((piece) => piece.kind === 'unresolved' && piece.symbol === open?.symbol));
    return isOfKey ? undefined : open;
}
function literal(text, span, exact) {
    return { kind: 'string', pieces: [{ kind: 'literal', text, span, exact }], span };
}
/** The spans of the pieces that a string was put together from, in order. */
function pieceSpans(value) {
    return value.pieces.map((piece) => piece.span);
}
/** Where to point at a string: its text without quotes where it is one exact literal, else the whole expression. */
function pointAt(value) {
    const [only] = value.pieces;
    return value.pieces.length === 1 && only?.kind === 'literal' && only.exact
        ? only.span
        : value.span;
}


/***/ })

};
