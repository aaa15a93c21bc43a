export const id = 129;
export const ids = [129];
export const modules = {

/***/ 3963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ shippedData)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3136);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8522);



/** `entry`: the URL of the entry file; the data lies in `../data` from it. */
function shippedData(entry) {
    return {
        text: (name) => (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.brotliDecompressSync)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(new URL(`../data/${name}.json.br`, entry)))).toString('utf8'),
    };
}


/***/ }),

/***/ 3129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCli: () => (/* binding */ runCli)
});

// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(8321);
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
        throw new settings/* UsageError */.eb('there is no --baseline: a baseline is a vendor’s list here; did you mean `iam-baseline adopt`, which accepts old findings?');
    }));
}
const collect = (value, before) => [
    ...(before ?? []),
    value,
];
function reading(command) {
    return refuseBaselineOption(command)
        .option('--config <file>', 'configuration file')
        .option('--format <format>', 'human, json, sarif, junit, gitlab, markdown or github', 'human')
        .option('--output <format=file>', 'write a format to a file as well; repeatable', collect)
        .addOption(new esm/* Option */.c$('--fail-on <severity>', 'exit 1 from this severity on').choices([
        'error',
        'warning',
        'notice',
        'never',
    ]))
        .option('--strict', 'exit 1 also where something was undecided or not analysed')
        .option('--require-input', 'exit 3 where no policy was read')
        .addOption(new esm/* Option */.c$('--access-analyzer <mode>', 'who validates policies').choices([
        'auto',
        'live',
        'embedded',
        'off',
    ]))
        .option('--dump <stage>', 'print a stage’s data: discover, evaluate, extract or check')
        .option('--all', 'show every finding, not only the worst 20');
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
        .addOption(new esm/* Option */.c$('--scope <scope>', 'what is reported and gated').choices([
        'introduced',
        'changed-files',
        'all',
    ]))
        .action(async (paths, options) => {
        const { check } = await Promise.all(/* import() */[__webpack_require__.e(690), __webpack_require__.e(816), __webpack_require__.e(606), __webpack_require__.e(298), __webpack_require__.e(737), __webpack_require__.e(26), __webpack_require__.e(675), __webpack_require__.e(713), __webpack_require__.e(212), __webpack_require__.e(652)]).then(__webpack_require__.bind(__webpack_require__, 5652));
        done(await check(io, paths, options));
    });
    reading(program.command('extract'))
        .description('print policies, principals and keys with their places, and what could not be resolved')
        .argument('[path...]', 'files, folders or globs', [])
        .action(async (paths, options) => {
        const { extract } = await Promise.all(/* import() */[__webpack_require__.e(690), __webpack_require__.e(298), __webpack_require__.e(737), __webpack_require__.e(793)]).then(__webpack_require__.bind(__webpack_require__, 2793));
        done(await extract(io, paths, options));
    });
    program
        .command('fix')
        .description('apply fixes: the safe ones, unless told')
        .argument('[path...]', 'files, folders or globs', [])
        .option('--config <file>', 'configuration file')
        .option('--dry-run', 'show the edits and write nothing')
        .option('--unsafe', 'apply fixes that want a person’s look too')
        .action(async (paths, options) => {
        const { fix } = await Promise.all(/* import() */[__webpack_require__.e(690), __webpack_require__.e(816), __webpack_require__.e(606), __webpack_require__.e(298), __webpack_require__.e(737), __webpack_require__.e(26), __webpack_require__.e(675), __webpack_require__.e(713), __webpack_require__.e(212), __webpack_require__.e(652), __webpack_require__.e(529)]).then(__webpack_require__.bind(__webpack_require__, 3529));
        done(await fix(io, paths, options));
    });
    program
        .command('access')
        .description('does HEAD allow anything BASE does not?')
        .argument('[file...]', 'BASE and HEAD, or one policy with --not-granted or --not-public')
        .option('--policy-type <type>', 'IDENTITY_POLICY (default) or RESOURCE_POLICY')
        .option('--not-granted <action>', 'does the policy grant this action? repeatable', collect)
        .option('--on <arn>', 'with --not-granted: on this resource; repeatable', collect)
        .option('--not-public <type>', 'does the resource policy grant public access?')
        .option('--pairs <file>', 'JSON lines of {id, base, head, policyType}; one answer a line')
        .addOption(new esm/* Option */.c$('--format <format>').choices(['human', 'json']).default('human'))
        .action(async (files, options) => {
        const { access } = await Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(26), __webpack_require__.e(212), __webpack_require__.e(278)]).then(__webpack_require__.bind(__webpack_require__, 4040));
        done(await access(io, files, options));
    });
    addDataCommands(program, io, done);
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
    const baseline = program.command('baseline').description('the vendors’ minimal permissions');
    const data = (command) => command
        .option('--config <file>', 'configuration file')
        .addOption(new esm/* Option */.c$('--format <format>').choices(['human', 'json']).default('human'));
    data(baseline.command('list'))
        .description('every baseline with its versions and sources')
        .action(async (options) => {
        const { listBaselines } = await Promise.all(/* import() */[__webpack_require__.e(690), __webpack_require__.e(816), __webpack_require__.e(298), __webpack_require__.e(737), __webpack_require__.e(26), __webpack_require__.e(713), __webpack_require__.e(709)]).then(__webpack_require__.bind(__webpack_require__, 2709));
        done(await listBaselines(io, options));
    });
    data(baseline.command('show'))
        .description('what a role needs, by feature, with the sources')
        .argument('<id>', 'id, or id@version')
        .action(async (id, options) => {
        const { showBaseline } = await Promise.all(/* import() */[__webpack_require__.e(690), __webpack_require__.e(816), __webpack_require__.e(298), __webpack_require__.e(737), __webpack_require__.e(26), __webpack_require__.e(713), __webpack_require__.e(709)]).then(__webpack_require__.bind(__webpack_require__, 2709));
        done(await showBaseline(io, id, options));
    });
    data(baseline.command('recognise'))
        .description('which baseline a policy is likely meant for')
        .argument('<file...>')
        .action(async (files, options) => {
        const { recogniseFiles } = await Promise.all(/* import() */[__webpack_require__.e(690), __webpack_require__.e(816), __webpack_require__.e(298), __webpack_require__.e(737), __webpack_require__.e(26), __webpack_require__.e(713), __webpack_require__.e(709)]).then(__webpack_require__.bind(__webpack_require__, 2709));
        done(await recogniseFiles(io, files, options));
    });
}
function addDataCommands(program, io, done) {
    addBaselineCommands(program, io, done);
    program
        .command('explain')
        .description('what a rule means, why it matters and what to do')
        .argument('<rule>')
        .action(async (rule) => {
        const { explain } = await Promise.all(/* import() */[__webpack_require__.e(675), __webpack_require__.e(476)]).then(__webpack_require__.bind(__webpack_require__, 9011));
        done(explain(io, rule));
    });
    program
        .command('rules')
        .description('list the rules')
        .addOption(new esm/* Option */.c$('--format <format>').choices(['human', 'json']).default('human'))
        .action(async (options) => {
        const { listRules } = await Promise.all(/* import() */[__webpack_require__.e(675), __webpack_require__.e(476)]).then(__webpack_require__.bind(__webpack_require__, 9011));
        done(listRules(io, options.format));
    });
}

;// CONCATENATED MODULE: ./lib/src/cli.js



/** Wires the real streams and runs the command line. */
async function runCli(entry) {
    const { env, stdout, stderr, stdin } = process;
    const colour = env['FORCE_COLOR'] !== undefined
        ? env['FORCE_COLOR'] !== '0'
        : stdout.isTTY && env['NO_COLOR'] === undefined;
    // A reader that leaves early (`| head`) is no failure of ours.
    stdout.on('error', (error) => {
        if (error.code === 'EPIPE')
            process.exit(process.exitCode ?? 0);
        throw error;
    });
    process.exitCode = await main(process.argv.slice(2), {
        stdout: (chunk) => void stdout.write(chunk),
        stderr: (chunk) => void stderr.write(chunk),
        stdin: () => (0,consumers_.text)(stdin),
        environment: env,
        cwd: process.cwd(),
        colour,
        interactive: stderr.isTTY && env['CI'] === undefined,
        now: new Date(),
        data: (0,data/* shippedData */.y)(entry),
    });
}


/***/ }),

/***/ 3954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ exitCodes)
/* harmony export */ });
/** Exit codes of every command. */
const exitCodes = { clean: 0, findings: 1, usage: 2, failed: 3 };


/***/ }),

/***/ 5516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
    cloudformation: { parameters: new Map() },
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** The release this source is; equal to package.json's (a test holds them together). */
const version = '0.1.0';


/***/ })

};
