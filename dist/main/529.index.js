export const id = 529;
export const ids = [529];
export const modules = {

/***/ 3529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fix: () => (/* binding */ fix)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/src/repair/apply.js
/** Applies fixes as wholes: one whose edits overlap an earlier fix's is left for the next run. */
function applyEdits(fixes, textOf) {
    const taken = new Map();
    let applied = 0;
    let skipped = 0;
    const seen = new Set();
    for (const fix of fixes) {
        const identity = JSON.stringify(fix.edits);
        if (seen.has(identity))
            continue;
        seen.add(identity);
        const free = fix.edits.every((edit) => textOf(edit.span.file) !== undefined &&
            (taken.get(edit.span.file)?.edits ?? []).every((other) => !overlaps(edit, other)));
        if (!free) {
            skipped += 1;
            continue;
        }
        applied += 1;
        for (const edit of fix.edits) {
            const entry = taken.get(edit.span.file) ?? { edits: [], titles: [] };
            entry.edits.push(edit);
            if (!entry.titles.includes(fix.title))
                entry.titles.push(fix.title);
            taken.set(edit.span.file, entry);
        }
    }
    const files = [...taken]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([file, { edits, titles }]) => ({
        file,
        titles,
        text: withEdits(textOf(file) ?? '', edits),
    }));
    return { files, applied, skipped };
}
function overlaps(a, b) {
    // Two insertions at one place, or an insertion at a border, would depend on their order.
    return a.span.start <= b.span.end && b.span.start <= a.span.end;
}
/** The text with edits applied, last first so that offsets hold. */
function withEdits(text, edits) {
    let result = text;
    for (const edit of edits.toSorted((a, b) => b.span.start - a.span.start)) {
        result = result.slice(0, edit.span.start) + edit.text + result.slice(edit.span.end);
    }
    return result;
}

// EXTERNAL MODULE: ./lib/src/model/source.js
var source = __webpack_require__(2239);
// EXTERNAL MODULE: ./lib/src/report/printable.js
var printable = __webpack_require__(1634);
// EXTERNAL MODULE: ./lib/src/run.js + 64 modules
var run = __webpack_require__(2059);
// EXTERNAL MODULE: ./lib/src/command/check.js
var check = __webpack_require__(5652);
// EXTERNAL MODULE: ./lib/src/command/io.js
var command_io = __webpack_require__(3954);
// EXTERNAL MODULE: ./lib/src/command/outputs.js
var outputs = __webpack_require__(4678);
// EXTERNAL MODULE: ./lib/src/command/session.js
var command_session = __webpack_require__(2660);
;// CONCATENATED MODULE: ./lib/src/command/fix.js









/** `fix`: applies the fixes of a check to the files; safe ones only, unless told. */
async function fix(io, paths, options) {
    const session = await (0,command_session/* openSession */.fA)(io, paths, options);
    const analysis = await (0,run/* analyse */.K)({
        head: session.head,
        base: undefined,
        config: session.config,
        scope: 'all',
        accessAnalyzer: 'embedded',
        data: io.data,
        now: io.now,
        notes: [],
        environment: io.environment,
        customCheckBudget: 50,
    });
    (0,check/* refuseWrongChoices */.o)(analysis);
    const fixes = analysis.selection.selected.flatMap((finding) => finding.fix !== undefined && (finding.fix.safety === 'safe' || options.unsafe === true)
        ? [finding.fix]
        : []);
    const plan = applyEdits(fixes, (file) => {
        const read = session.head.tree.read(file);
        return (0,source/* isUnreadable */.G)(read) ? undefined : read.text;
    });
    for (const change of plan.files) {
        io.stdout(describe(change));
        if (options.dryRun !== true)
            (0,outputs/* writeText */.x3)((0,external_node_path_.resolve)(io.cwd, change.file), change.text);
    }
    const skipped = plan.skipped > 0
        ? `; ${plan.skipped} overlapped another and can be applied by running it again`
        : '';
    const verb = options.dryRun === true ? 'would be applied' : 'applied';
    io.stderr(`${(0,printable/* plural */.LS)(plan.applied, 'fix', 'fixes')} ${verb} in ${(0,printable/* plural */.LS)(plan.files.length, 'file')}${skipped}\n`);
    return command_io/* exitCodes */.h.clean;
}
function describe(change) {
    return change.titles.map((title) => `${(0,printable/* printable */.g$)(change.file)}: ${(0,printable/* printable */.g$)(title)}\n`).join('');
}


/***/ })

};
