'use strict';
exports.id = 5228;
exports.ids = [5228];
exports.modules = {

/***/ 5228:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   completion: () => (/* binding */ completion)
/* harmony export */ });
/* unused harmony export shells */
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3954);

const shells = (/* unused pure expression or super */ null && (['bash', 'zsh', 'fish']));
/** `completion`: a script for the shell, made from the commands as they are. */
function completion(io, shell, program) {
    const entries = entriesOf(program, []);
    io.stdout(shell === 'fish' ? fish(entries) : shell === 'zsh' ? zsh(entries) : bash(entries));
    return _io_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .h.clean;
}
function entriesOf(command, path) {
    const [argument] = command.registeredArguments;
    return [
        {
            path,
            description: command.description(),
            children: command.commands,
            options: command.options.filter((option) => !option.hidden && option.long !== undefined),
            words: argument?.argChoices ?? [],
        },
        ...command.commands.flatMap((child) => entriesOf(child, [...path, child.name()])),
    ];
}
const nameOf = (entry) => entry.path.join(' ');
/** What may stand at the cursor when no option waits for its value. */
const wordsOf = (entry) => [
    ...entry.children.map((child) => child.name()),
    ...entry.words,
    ...entry.options.map((option) => option.long ?? ''),
].join(' ');
/** Cases shared by bash and zsh: where in the commands we are, values of options, words. */
function cases(entries, reply) {
    const steps = entries.flatMap((entry) => entry.children.map((child) => `"${nameOf(entry)}/${child.name()}"`));
    const values = entries.flatMap((entry) => entry.options.flatMap((option) => option.argChoices === undefined
        ? []
        : [
            `    "${nameOf(entry)}/${option.long ?? ''}") ${reply(option.argChoices.join(' '))}; return ;;`,
        ]));
    return [
        `    case "$at/$word" in ${steps.join('|')}) at="\${at:+$at }$word" ;; esac`,
        '  done',
        '  case "$at/$before" in',
        ...values,
        '  esac',
        '  case "$at" in',
        ...entries.map((entry) => `    "${nameOf(entry)}") words="${wordsOf(entry)}" ;;`),
        '  esac',
    ];
}
function bash(entries) {
    const reply = (words) => `COMPREPLY=($(compgen -W "${words}" -- "$current"))`;
    return [
        '# bash completion of iam-baseline: source it, or put it into bash-completion\u2019s folder.',
        '_iam_baseline() {',
        '  local at="" words="" word i',
        '  local current="${COMP_WORDS[COMP_CWORD]}" before="${COMP_WORDS[COMP_CWORD-1]}"',
        '  for ((i = 1; i < COMP_CWORD; i++)); do',
        '    word="${COMP_WORDS[i]}"',
        ...cases(entries, reply),
        `  ${reply('$words')}`,
        '}',
        'complete -o default -F _iam_baseline iam-baseline',
        '',
    ].join('\n');
}
function zsh(entries) {
    return [
        '#compdef iam-baseline',
        '# zsh completion of iam-baseline: put it as _iam-baseline into a folder of $fpath.',
        '_iam_baseline() {',
        '  local at="" list="" word i',
        '  local before="${words[CURRENT-1]}"',
        '  for ((i = 2; i < CURRENT; i++)); do',
        '    word="${words[i]}"',
        ...cases(entries, (words) => `compadd -- ${words}`).map((line) => line.replace(/ words="/, ' list="')),
        '  compadd -- ${=list}',
        '  _files',
        '}',
        'if [ "$funcstack[1]" = "_iam-baseline" ]; then _iam_baseline "$@"; else compdef _iam_baseline iam-baseline; fi',
        '',
    ].join('\n');
}
const quoted = (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
function fish(entries) {
    const lines = ['# fish completion of iam-baseline: put it into ~/.config/fish/completions.'];
    for (const entry of entries) {
        const names = entry.children.map((child) => child.name()).join(' ');
        const seen = entry.path.map((name) => `__fish_seen_subcommand_from ${name}`).join('; and ');
        const here = entry.path.length === 0
            ? '__fish_use_subcommand'
            : names === ''
                ? seen
                : `${seen}; and not __fish_seen_subcommand_from ${names}`;
        for (const child of entry.children)
            lines.push(`complete -c iam-baseline -n ${quoted(here)} -a ${child.name()} -d ${quoted(child.description())}`);
        if (entry.words.length > 0)
            lines.push(`complete -c iam-baseline -n ${quoted(here)} -f -a ${quoted(entry.words.join(' '))}`);
        for (const option of entry.options) {
            const name = (option.long ?? '').replace(/^--/, '');
            const values = option.argChoices === undefined ? '' : ` -x -a ${quoted(option.argChoices.join(' '))}`;
            const takes = values === '' && (option.required || option.optional) ? ' -r' : values;
            lines.push(`complete -c iam-baseline -n ${quoted(here)} -l ${name}${takes} -d ${quoted(option.description)}`);
        }
    }
    return `${lines.join('\n')}\n`;
}


/***/ })

};
