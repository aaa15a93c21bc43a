'use strict';
exports.id = 690;
exports.ids = [690];
exports.modules = {

/***/ 3963:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ shippedData)
/* harmony export */ });
/* unused harmony export sectionsIn */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8522);



/** `entry`: the path of the entry file; the data lies in `../data` from it. */
function shippedData(entry) {
    const bytesOf = (name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(entry), '../data', `${name}.json.br`));
    return {
        text: (name) => (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.brotliDecompressSync)(bytesOf(name)).toString('utf8'),
        sections: (name) => sectionsIn(bytesOf(name)),
    };
}
/**
 * A file of sections: a line with a JSON list of their lengths in bytes, then each section as a brotli stream of its
 * own.
 */
function sectionsIn(bytes) {
    if (!bytes.subarray(0, 1).equals(Buffer.from('[')))
        throw new Error('no file of sections: node lib/scripts/build-baselines.js writes it anew');
    const line = bytes.indexOf(10);
    const lengths = JSON.parse(bytes.toString('utf8', 0, line));
    const starts = [line + 1];
    for (const [index, length] of lengths.entries())
        starts.push((starts[index] ?? 0) + length);
    const section = (index) => (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.brotliDecompressSync)(bytes.subarray(starts[index], starts[index + 1]));
    return { bytes: section, text: (index) => section(index).toString('utf8') };
}


/***/ }),

/***/ 690:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCli: () => (/* binding */ runCli)
});

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(8877);
// EXTERNAL MODULE: ./lib/src/adapters/data.js
var data = __webpack_require__(3963);
// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(8179);
// EXTERNAL MODULE: ./lib/src/config/settings.js
var settings = __webpack_require__(5516);
// EXTERNAL MODULE: ./lib/src/version.js
var version = __webpack_require__(1294);
// EXTERNAL MODULE: ./lib/src/command/io.js
var command_io = __webpack_require__(3954);
;// CONCATENATED MODULE: ./lib/src/command/project-commands.js

/** The commands that set a repository up: `adopt`, `init`, `schema`, `completion`. */
function addProjectCommands(program, io, done) {
    program
        .command('adopt')
        .description('accept today\u2019s findings, so that checks speak of new ones only')
        .argument('[path...]', 'files, folders or globs', [])
        .option('--config <file>', 'configuration file')
        .option('--file <file>', 'file of adopted debt; the configuration\u2019s by default')
        .option('--prune', 'only forget what is no longer there')
        .option('--dry-run', 'show what would be hidden and write nothing')
        .action(async (paths, options) => {
        const { adopt } = await Promise.all(/* import() */[__webpack_require__.e(7275), __webpack_require__.e(2660), __webpack_require__.e(2494), __webpack_require__.e(5818)]).then(__webpack_require__.bind(__webpack_require__, 5818));
        done(await adopt(io, paths, options));
    });
    program
        .command('init')
        .description('write a configuration and workflows for what is in the repository')
        .option('--forks', 'pull requests come from forks: a pair of workflows that is safe for them, without IAM Access Analyzer')
        .option('--no-live', 'never ask IAM Access Analyzer; else workflows ask it as soon as there is a role for it')
        .option('--force', 'overwrite files that are there')
        .option('--dry-run', 'print the files and write nothing')
        .action(async (options) => {
        const { init } = await Promise.all(/* import() */[__webpack_require__.e(9925), __webpack_require__.e(4475), __webpack_require__.e(5374), __webpack_require__.e(5118), __webpack_require__.e(7275), __webpack_require__.e(9248), __webpack_require__.e(1791), __webpack_require__.e(6530), __webpack_require__.e(9045), __webpack_require__.e(7276)]).then(__webpack_require__.bind(__webpack_require__, 7276));
        done(await init(io, options));
    });
    program
        .command('schema')
        .description('print the JSON Schema of a file')
        .addArgument(new esm/* Argument */.ef('[name]').choices(['config', 'baseline', 'findings']).default('config'))
        .action(async (name) => {
        const { schema } = await Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(1201)]).then(__webpack_require__.bind(__webpack_require__, 1201));
        done(schema(io, name));
    });
    program
        .command('completion')
        .description('print a completion script for a shell')
        .addArgument(new esm/* Argument */.ef('<shell>').choices(['bash', 'zsh', 'fish']))
        .action(async (shell) => {
        const { completion } = await __webpack_require__.e(/* import() */ 5228).then(__webpack_require__.bind(__webpack_require__, 5228));
        done(completion(io, shell, program));
    });
}

;// CONCATENATED MODULE: ./lib/src/command/program.js





/** Runs one command and answers its exit code; never throws, never touches the process. */
async function main(argv, io) {
    let code = command_io/* exitCodes */.h.clean;
    const program = build(io, (result) => {
        code = result;
    });
    try {
        await program.parseAsync([...argv], { from: 'user' });
        return code;
    }
    catch (error) {
        if (error instanceof esm/* CommanderError */.b7)
            return error.exitCode === 0 ? command_io/* exitCodes */.h.clean : command_io/* exitCodes */.h.usage;
        if (error instanceof settings/* UsageError */.eb) {
            io.stderr(`iam-baseline: ${error.message}\n`);
            return command_io/* exitCodes */.h.usage;
        }
        if (error instanceof settings/* OperationalError */.LE) {
            io.stderr(`iam-baseline: ${error.message}\n`);
            return command_io/* exitCodes */.h.failed;
        }
        const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
        io.stderr(`iam-baseline: this is a mistake of ours, please report it.\n${stack}\n`);
        return command_io/* exitCodes */.h.failed;
    }
}
/** `--baseline` is a word of ours with another meaning than in other tools. */
function refuseBaselineOption(command) {
    return command.addOption(new esm/* Option */.c$('--baseline [file]').hideHelp().argParser(() => {
        throw new settings/* UsageError */.eb('there is no --baseline: a baseline is a vendor\u2019s list here; did you mean `iam-baseline adopt`, which accepts old findings?');
    }));
}
const collect = (value, before) => [
    ...(before ?? []),
    value,
];
function budget(text) {
    if (!/^\d{1,6}$/.test(text))
        throw new settings/* UsageError */.eb(`--custom-check-budget takes a whole number, not "${text}"`);
    return Number(text);
}
/** Options of commands that end in a report. */
function outputting(command) {
    return refuseBaselineOption(command)
        .option('--format <format>', 'human, json, html, sarif, junit, gitlab, markdown or github', 'human')
        .option('--output <format=file>', 'write a format to a file as well; repeatable', collect)
        .addOption(new esm/* Option */.c$('--fail-on <severity>', 'exit 1 from this severity on').choices([
        'error',
        'warning',
        'notice',
        'never',
    ]))
        .option('--strict', 'exit 1 also where something was undecided or not analysed')
        .option('--require-input', 'exit 3 where no policy was read')
        .option('--all', 'show every finding, not only the worst 20');
}
function reading(command) {
    return outputting(command)
        .option('--config <file>', 'configuration file')
        .addOption(new esm/* Option */.c$('--access-analyzer <mode>', 'who validates policies').choices([
        'auto',
        'live',
        'embedded',
        'off',
    ]))
        .option('--custom-check-budget <n>', 'charged checks that IAM Access Analyzer may be asked for (none by default)', budget)
        .option('--dump <stage>', 'print a stage\u2019s data: discover, evaluate, extract or check');
}
function build(io, done) {
    const program = new esm/* Command */.uB('iam-baseline')
        .description('Checks IAM roles in infrastructure code against the minimal permissions that vendors publish.')
        .version(version/* version */.r, '-V, --version')
        .exitOverride()
        .configureOutput({ writeOut: io.stdout, writeErr: io.stderr })
        .showSuggestionAfterError();
    reading(program.command('check'))
        .description('check a working tree; with --base only what changed since the merge base')
        .argument('[path...]', 'files, folders or globs', [])
        .option('--base <ref>', 'compare with the merge base of this ref')
        .option('--shard <i/n>', 'do one part of n, for merge to join')
        .addOption(new esm/* Option */.c$('--scope <scope>', 'what is reported and gated').choices([
        'introduced',
        'changed-files',
        'all',
    ]))
        .action(async (paths, options) => {
        const { check } = await Promise.all(/* import() */[__webpack_require__.e(7275), __webpack_require__.e(2660), __webpack_require__.e(2494), __webpack_require__.e(5652)]).then(__webpack_require__.bind(__webpack_require__, 5652));
        done(await check(io, paths, options));
    });
    reading(program.command('audit'))
        .description('check everything, ranked by vendor and role')
        .argument('[path...]', 'files, folders or globs', [])
        .option('--shard <i/n>', 'do one part of n, for merge to join')
        .option('--since <report>', 'JSON report of a former audit: show what changed')
        .action(async (paths, options) => {
        const { audit } = await Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(9925), __webpack_require__.e(4475), __webpack_require__.e(5374), __webpack_require__.e(5118), __webpack_require__.e(7275), __webpack_require__.e(9248), __webpack_require__.e(2660), __webpack_require__.e(1791), __webpack_require__.e(6530), __webpack_require__.e(9045), __webpack_require__.e(7185), __webpack_require__.e(1148), __webpack_require__.e(2494), __webpack_require__.e(7771), __webpack_require__.e(6316), __webpack_require__.e(6260), __webpack_require__.e(7656)]).then(__webpack_require__.bind(__webpack_require__, 7656));
        done(await audit(io, paths, options));
    });
    outputting(program.command('merge'))
        .description('join the JSON reports of shards into one report')
        .argument('<report...>', 'JSON reports of check or audit')
        .action(async (reports, options) => {
        const { merge } = await Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(9925), __webpack_require__.e(4475), __webpack_require__.e(5374), __webpack_require__.e(5118), __webpack_require__.e(7275), __webpack_require__.e(9248), __webpack_require__.e(2660), __webpack_require__.e(1791), __webpack_require__.e(6530), __webpack_require__.e(9045), __webpack_require__.e(7185), __webpack_require__.e(1148), __webpack_require__.e(2494), __webpack_require__.e(7771), __webpack_require__.e(6316), __webpack_require__.e(6260), __webpack_require__.e(7656), __webpack_require__.e(6636)]).then(__webpack_require__.bind(__webpack_require__, 6636));
        done(await merge(io, reports, options));
    });
    reading(program.command('extract'))
        .description('print policies, principals and keys with their places, and what could not be resolved')
        .argument('[path...]', 'files, folders or globs', [])
        .action(async (paths, options) => {
        const { extract } = await Promise.all(/* import() */[__webpack_require__.e(9925), __webpack_require__.e(4475), __webpack_require__.e(5118), __webpack_require__.e(7275), __webpack_require__.e(9248), __webpack_require__.e(2660), __webpack_require__.e(2793)]).then(__webpack_require__.bind(__webpack_require__, 2793));
        done(await extract(io, paths, options));
    });
    program
        .command('fix')
        .description('apply fixes: the safe ones, unless told')
        .argument('[path...]', 'files, folders or globs', [])
        .option('--config <file>', 'configuration file')
        .option('--dry-run', 'show the edits and write nothing')
        .option('--unsafe', 'apply fixes that want a person\u2019s look too')
        .action(async (paths, options) => {
        const { fix } = await Promise.all(/* import() */[__webpack_require__.e(7275), __webpack_require__.e(2660), __webpack_require__.e(2494), __webpack_require__.e(5159)]).then(__webpack_require__.bind(__webpack_require__, 5159));
        done(await fix(io, paths, options));
    });
    program
        .command('validate')
        .description('policy documents against the embedded validator, or the service')
        .argument('<file...>', 'JSON policies; - reads stdin')
        .option('--policy-type <type>', 'IDENTITY_POLICY (default), RESOURCE_POLICY, SERVICE_CONTROL_POLICY or RESOURCE_CONTROL_POLICY')
        .option('--resource-type <type>', 'for a resource policy: AWS::S3::Bucket and its kind')
        .option('--live', 'ask the service')
        .option('--compare', 'ask both and print where they differ')
        .addOption(new esm/* Option */.c$('--format <format>').choices(['human', 'json']).default('human'))
        .action(async (files, options) => {
        const { validate } = await Promise.all(/* import() */[__webpack_require__.e(9925), __webpack_require__.e(7771), __webpack_require__.e(3053)]).then(__webpack_require__.bind(__webpack_require__, 2728));
        done(await validate(io, files, options));
    });
    program
        .command('access')
        .description('does HEAD allow anything BASE does not?')
        .argument('[file...]', 'BASE and HEAD, or one policy with --not-granted or --not-public')
        .option('--policy-type <type>', 'IDENTITY_POLICY (default), RESOURCE_POLICY, SERVICE_CONTROL_POLICY or RESOURCE_CONTROL_POLICY')
        .option('--not-granted <action>', 'does the policy grant this action? repeatable', collect)
        .option('--on <arn>', 'with --not-granted: on this resource; repeatable', collect)
        .option('--not-public <type>', 'does the resource policy grant public access?')
        .option('--pairs <file>', 'JSON lines of {id, base, head, policyType}; one answer a line')
        .addOption(new esm/* Option */.c$('--format <format>').choices(['human', 'json']).default('human'))
        .action(async (files, options) => {
        const { access } = await Promise.all(/* import() */[__webpack_require__.e(9925), __webpack_require__.e(5374), __webpack_require__.e(5118), __webpack_require__.e(6530), __webpack_require__.e(7185), __webpack_require__.e(278)]).then(__webpack_require__.bind(__webpack_require__, 7400));
        done(await access(io, files, options));
    });
    addDataCommands(program, io, done);
    addProjectCommands(program, io, done);
    for (const command of program.commands)
        inherit(command);
    return program;
}
function inherit(command) {
    command.exitOverride().showSuggestionAfterError();
    for (const child of command.commands)
        inherit(child);
}
function addBaselineCommands(program, io, done) {
    const baseline = program.command('baseline').description('the vendors\u2019 minimal permissions');
    const data = (command) => command
        .option('--config <file>', 'configuration file')
        .addOption(new esm/* Option */.c$('--format <format>').choices(['human', 'json']).default('human'));
    data(baseline.command('list'))
        .description('every baseline with its versions and sources')
        .action(async (options) => {
        const { listBaselines } = await Promise.all(/* import() */[__webpack_require__.e(9925), __webpack_require__.e(4475), __webpack_require__.e(5374), __webpack_require__.e(5118), __webpack_require__.e(7275), __webpack_require__.e(9248), __webpack_require__.e(2660), __webpack_require__.e(1791), __webpack_require__.e(2709)]).then(__webpack_require__.bind(__webpack_require__, 2709));
        done(await listBaselines(io, options));
    });
    data(baseline.command('show'))
        .description('what a role needs, by feature, with the sources')
        .argument('<id>', 'id, or id@version')
        .action(async (id, options) => {
        const { showBaseline } = await Promise.all(/* import() */[__webpack_require__.e(9925), __webpack_require__.e(4475), __webpack_require__.e(5374), __webpack_require__.e(5118), __webpack_require__.e(7275), __webpack_require__.e(9248), __webpack_require__.e(2660), __webpack_require__.e(1791), __webpack_require__.e(2709)]).then(__webpack_require__.bind(__webpack_require__, 2709));
        done(await showBaseline(io, id, options));
    });
    data(baseline.command('diff'))
        .description('what an upgrade adds and removes')
        .argument('<before>', 'id@version')
        .argument('<after>', 'id@version')
        .action(async (before, after, options) => {
        const { diffBaselines } = await Promise.all(/* import() */[__webpack_require__.e(9925), __webpack_require__.e(4475), __webpack_require__.e(5374), __webpack_require__.e(5118), __webpack_require__.e(7275), __webpack_require__.e(9248), __webpack_require__.e(2660), __webpack_require__.e(1791), __webpack_require__.e(1257)]).then(__webpack_require__.bind(__webpack_require__, 1257));
        done(await diffBaselines(io, before, after, options));
    });
    baseline
        .command('render')
        .description('the baseline as policies, split below the managed-policy quota')
        .argument('<id>', 'id, or id@version')
        .option('--config <file>', 'configuration file')
        .addOption(new esm/* Option */.c$('--format <format>')
        .choices(['terraform', 'cloudformation', 'cloudformation-yaml', 'json'])
        .default('json'))
        .option('--edition <edition>')
        .option('--feature <feature>', 'a feature in use; repeatable', collect)
        .option('--set <name=value>', 'fills a placeholder; repeatable', collect)
        .option('--role <name>', 'writes the role besides, with its trust, bound to the baseline')
        .option('--output <folder>', 'write the files there')
        .action(async (id, options) => {
        const { renderPolicyFiles } = await Promise.all(/* import() */[__webpack_require__.e(9925), __webpack_require__.e(4475), __webpack_require__.e(5374), __webpack_require__.e(5118), __webpack_require__.e(7275), __webpack_require__.e(9248), __webpack_require__.e(2660), __webpack_require__.e(1791), __webpack_require__.e(1257)]).then(__webpack_require__.bind(__webpack_require__, 1257));
        done(await renderPolicyFiles(io, id, options));
    });
    baseline
        .command('import')
        .description('a draft baseline from a vendor\u2019s JSON, a ZIP of JSON or a pasted page')
        .argument('<file>', 'file; - reads stdin')
        .option('--id <id>', 'vendor/product/role of the draft')
        .option('--url <url>', 'where the vendor publishes the list')
        .option('--use-version <version>', 'the version the list is for')
        .option('--output <file>', 'write the draft there')
        .action(async (file, options) => {
        const { importFile } = await Promise.all(/* import() */[__webpack_require__.e(9925), __webpack_require__.e(308)]).then(__webpack_require__.bind(__webpack_require__, 308));
        done(await importFile(io, file, options));
    });
    data(baseline.command('recognise'))
        .description('which baseline a policy is likely meant for')
        .argument('<file...>', 'files, folders or globs; - reads a policy from stdin')
        .option('--all', 'also what is not likely: ordinary policies resemble it as much')
        .action(async (files, options) => {
        const { recogniseFiles } = await Promise.all(/* import() */[__webpack_require__.e(9925), __webpack_require__.e(4475), __webpack_require__.e(5374), __webpack_require__.e(5118), __webpack_require__.e(7275), __webpack_require__.e(9248), __webpack_require__.e(2660), __webpack_require__.e(1791), __webpack_require__.e(2709)]).then(__webpack_require__.bind(__webpack_require__, 2709));
        done(await recogniseFiles(io, files, options));
    });
}
function addDataCommands(program, io, done) {
    addBaselineCommands(program, io, done);
    addVerifyRole(program, io, done);
    program
        .command('explain')
        .description('what a rule means, why it matters and what to do')
        .argument('<rule>')
        .action(async (rule) => {
        const { explain } = await Promise.all(/* import() */[__webpack_require__.e(4475), __webpack_require__.e(5374), __webpack_require__.e(6530), __webpack_require__.e(9045), __webpack_require__.e(7185), __webpack_require__.e(1148), __webpack_require__.e(1875)]).then(__webpack_require__.bind(__webpack_require__, 9011));
        done(explain(io, rule));
    });
    program
        .command('rules')
        .description('list the rules')
        .addOption(new esm/* Option */.c$('--format <format>').choices(['human', 'json']).default('human'))
        .action(async (options) => {
        const { listRules } = await Promise.all(/* import() */[__webpack_require__.e(4475), __webpack_require__.e(5374), __webpack_require__.e(6530), __webpack_require__.e(9045), __webpack_require__.e(7185), __webpack_require__.e(1148), __webpack_require__.e(1875)]).then(__webpack_require__.bind(__webpack_require__, 9011));
        done(listRules(io, options.format));
    });
}
function addVerifyRole(program, io, done) {
    program
        .command('verify-role')
        .description('simulates a deployed role against a baseline; reads, changes nothing')
        .argument('<arn>', 'ARN of a role or user')
        .requiredOption('--baseline <id>', 'id, or id@version')
        .option('--use-version <version>', 'the version, where the id names none')
        .option('--edition <edition>')
        .option('--feature <feature>', 'a feature in use; repeatable', collect)
        .option('--set <name=value>', 'fills a placeholder; repeatable', collect)
        .option('--config <file>', 'configuration file')
        .option('--strict', 'exit 1 also where something was undecided')
        .addOption(new esm/* Option */.c$('--format <format>').choices(['human', 'json']).default('human'))
        .action(async (arn, options) => {
        const { verifyRole } = await Promise.all(/* import() */[__webpack_require__.e(9925), __webpack_require__.e(4475), __webpack_require__.e(5374), __webpack_require__.e(5118), __webpack_require__.e(7275), __webpack_require__.e(9248), __webpack_require__.e(2660), __webpack_require__.e(1791), __webpack_require__.e(5726)]).then(__webpack_require__.bind(__webpack_require__, 5726));
        done(await verifyRole(io, arn, options));
    });
}

;// CONCATENATED MODULE: ./lib/src/cli.js



/** Wires the real streams and runs the command line. */
async function runCli(entry) {
    tuneV8();
    const { env, stdout } = process;
    const colour = env['FORCE_COLOR'] !== undefined
        ? env['FORCE_COLOR'] !== '0'
        : stdout.isTTY && env['NO_COLOR'] === undefined;
    // A reader that leaves early (`| head`) is no failure of ours.
    stdout.on('error', (error) => {
        if (error.code === 'EPIPE')
            process.exit(process.exitCode ?? 0);
        throw error;
    });
    const used = new Set([stdout]);
    process.exitCode = await main(process.argv.slice(2), {
        stdout: (chunk) => void stdout.write(chunk),
        // Node opens the other two, each with modules of its own, when they are first named.
        stderr: (chunk) => {
            used.add(process.stderr);
            process.stderr.write(chunk);
        },
        stdin: async () => {
            let text = '';
            for await (const chunk of process.stdin.setEncoding('utf8'))
                text += chunk;
            return text;
        },
        environment: env,
        cwd: process.cwd(),
        colour,
        get interactive() {
            return process.stderr.isTTY && env['CI'] === undefined;
        },
        now: new Date(),
        data: (0,data/* shippedData */.y)(entry),
    });
    // Left to itself, Node would first wait for what V8 marks and compiles beside, and take the heap apart.
    await Promise.all([...used].map(written));
    process.exit();
}
/** Settles when all that was given to a stream is written, or cannot be. */
function written(stream) {
    return new Promise((resolve) => {
        stream.write('', () => {
            resolve();
        });
    });
}
/**
 * Two of V8's habits, for one process that reads much once. The heap may grow by three fifths between collections, not
 * to several times what is in use: a large run takes two thirds of the memory, and no more time. And the V8 of Node 20
 * optimises what has run for so long (132 kB of bytecode by default) that most of it is not run again, and throws much
 * of it away for wrong guesses: later, it takes a fifth to a third off every run. Newer ones do not know that flag.
 */
function tuneV8() {
    (0,external_node_v8_.setFlagsFromString)('--heap-growing-percent=60');
    if (process.version.startsWith('v20.'))
        (0,external_node_v8_.setFlagsFromString)('--interrupt-budget=1000000');
}


/***/ }),

/***/ 3954:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ exitCodes)
/* harmony export */ });
/** Exit codes of every command. */
const exitCodes = { clean: 0, findings: 1, usage: 2, failed: 3 };


/***/ }),

/***/ 5516:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LE: () => (/* binding */ OperationalError),
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   hg: () => (/* binding */ configPaths),
/* harmony export */   sb: () => (/* binding */ defaultConfig)
/* harmony export */ });
const defaultConfig = {
    file: undefined,
    bindings: [],
    scenarios: [],
    baselines: [],
    inlineWaivers: 'after-merge',
    severity: new Map(),
    waivers: [],
    paths: [],
    terraform: { vars: new Map(), varFiles: [], workspace: undefined },
    cloudformation: { parameters: new Map(), pseudoParameters: new Map(), parameterFiles: [] },
    accessAnalyzer: undefined,
    criticalActions: [],
    serviceControlPolicies: [],
    adopted: undefined,
};
/** Where the configuration is looked for, in order. */
const configPaths = [
    '.github/iam-baseline.yml',
    '.github/iam-baseline.yaml',
    'iam-baseline.yml',
    'iam-baseline.yaml',
];
/** Wrong usage or configuration: exit code 2. `place` is `file:line:column` where there is one. */
class UsageError extends Error {
    name = 'UsageError';
    place;
    constructor(message, place) {
        super(place === undefined ? message : `${place}: ${message}`);
        this.place = place;
    }
}
/** The world or the product failed: exit code 3. */
class OperationalError extends Error {
    name = 'OperationalError';
}


/***/ }),

/***/ 1294:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** The release this source is; equal to package.json's (a test holds them together). */
const version = '0.1.0';


/***/ })

};
