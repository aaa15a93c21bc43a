export const id = 659;
export const ids = [659];
export const modules = {

/***/ 2040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderMore: () => (/* binding */ renderMore)
});

// UNUSED EXPORTS: furtherFormats

// EXTERNAL MODULE: ./lib/src/report/annotations.js + 1 modules
var annotations = __webpack_require__(8);
// EXTERNAL MODULE: ./lib/src/report/printable.js
var printable = __webpack_require__(1634);
;// CONCATENATED MODULE: ./lib/src/report/gitlab.js

const severityNames = {
    error: 'critical',
    warning: 'major',
    notice: 'info',
};
/** GitLab's code quality report. */
function gitlab(result, sources) {
    const list = result.findings.map((finding) => {
        const { start, end } = sources.positions(finding.tree, finding.primary.span);
        return {
            description: (0,printable/* printable */.g$)(`${finding.message}. ${finding.advice}`),
            check_name: finding.rule,
            fingerprint: finding.fingerprint,
            severity: severityNames[finding.severity],
            location: { path: finding.primary.span.file, lines: { begin: start.line, end: end.line } },
        };
    });
    return `${JSON.stringify(list, null, 2)}\n`;
}

;// CONCATENATED MODULE: ./lib/src/report/junit.js

/** JUnit XML: one suite a rule, one failed case a finding; a passing case where nothing was found. */
function junit(result, sources) {
    const byRule = new Map();
    for (const finding of result.findings) {
        const list = byRule.get(finding.rule);
        if (list === undefined)
            byRule.set(finding.rule, [finding]);
        else
            list.push(finding);
    }
    const suites = [...byRule].map(([rule, findings]) => {
        const cases = findings.map((finding) => {
            const { start } = sources.positions(finding.tree, finding.primary.span);
            const place = `${finding.primary.span.file}:${start.line}:${start.column}`;
            const inner = finding.severity === 'notice' ? 'skipped' : 'failure';
            return (`    <testcase name="${xml(place)}" classname="${xml(rule)}" file="${xml(finding.primary.span.file)}" line="${start.line}">\n` +
                `      <${inner} message="${xml(finding.message)}"${inner === 'failure' ? ` type="${finding.severity}"` : ''}>${inner === 'failure' ? xml(`${place}\n${finding.message}\n${finding.advice}`) : ''}</${inner}>\n` +
                '    </testcase>\n');
        });
        const failures = findings.filter((finding) => finding.severity !== 'notice').length;
        return `  <testsuite name="${xml(rule)}" tests="${findings.length}" failures="${failures}" errors="0" skipped="${findings.length - failures}">\n${cases.join('')}  </testsuite>\n`;
    });
    const clean = suites.length > 0
        ? ''
        : '  <testsuite name="iam-baseline" tests="1" failures="0" errors="0" skipped="0">\n    <testcase name="no findings" classname="iam-baseline"/>\n  </testsuite>\n';
    const failures = result.findings.filter((finding) => finding.severity !== 'notice').length;
    return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="iam-baseline" tests="${Math.max(1, result.findings.length)}" failures="${failures}">\n${suites.join('')}${clean}</testsuites>\n`;
}
/** Text in XML, in content and in attributes; what XML 1.0 cannot carry was made visible before. */
function xml(text) {
    return (0,printable/* printable */.g$)(text)
        .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|[\ufffe\uffff]/g, '\ufffd')
        .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

// EXTERNAL MODULE: ./lib/src/report/lines.js
var lines = __webpack_require__(3134);
;// CONCATENATED MODULE: ./lib/src/report/sarif.js

/** Limits of GitHub code scanning: results a run, characters of a description. */
const maximumResults = 25_000;
const maximumText = 1_000;
const levels = {
    error: 'error',
    warning: 'warning',
    notice: 'note',
};
/** Over 7.0 is "high" on GitHub, 4.0 to 6.9 "medium", below "low". */
const securitySeverity = {
    error: '8.0',
    warning: '5.5',
    notice: '2.0',
};
const precision = { high: 'very-high', medium: 'high', low: 'medium' };
/** SARIF 2.1.0 as GitHub code scanning reads it; own fingerprints under an own key. */
function sarif(result, sources, ruleTexts) {
    const findings = result.findings
        .filter((finding) => finding.tree === 'head')
        .slice(0, maximumResults);
    const ids = [...new Set(findings.map((finding) => finding.rule))].toSorted();
    const indexes = new Map(ids.map((id, index) => [id, index]));
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: result.tool.name,
                        version: result.tool.version,
                        semanticVersion: result.tool.version,
                        informationUri: 'https://github.com/iam-baseline/iam-baseline',
                        rules: ids.map((id) => ruleOf(id, findings, ruleTexts)),
                    },
                },
                automationDetails: { id: 'iam-baseline/' },
                columnKind: 'utf16CodeUnits',
                results: findings.map((finding) => resultOf(finding, sources, indexes)),
                invocations: [
                    {
                        executionSuccessful: true,
                        toolExecutionNotifications: result.notChecked.slice(0, 1000).map((entry) => ({
                            level: 'note',
                            message: {
                                text: (0,printable/* shorten */.ml)((0,printable/* printable */.g$)(`not checked: ${entry.file}: ${entry.text}`), maximumText),
                            },
                        })),
                    },
                ],
            },
        ],
    };
    return `${JSON.stringify(log, null, 2)}\n`;
}
function ruleOf(id, findings, texts) {
    const text = texts.find((entry) => entry.id === id) ??
        texts.find((entry) => id.startsWith(entry.id.split('/')[0] ?? '\0'));
    const worst = findings.find((finding) => finding.rule === id)?.severity ?? 'notice';
    return {
        id,
        name: id.replace(/(^|[/-])([a-z])/g, (_all, _lead, letter) => letter.toUpperCase()),
        shortDescription: { text: (0,printable/* shorten */.ml)(text?.summary ?? id, maximumText) },
        fullDescription: { text: (0,printable/* shorten */.ml)(text?.help ?? id, maximumText) },
        help: { text: text?.help ?? id },
        defaultConfiguration: { level: levels[worst] },
        properties: {
            tags: ['security', 'iam'],
            precision: precision[findings.find((finding) => finding.rule === id)?.confidence ?? 'medium'],
            'security-severity': securitySeverity[worst],
        },
    };
}
function resultOf(finding, sources, indexes) {
    const { start, end } = sources.positions(finding.tree, finding.primary.span);
    const advice = finding.advice === '' ? '' : ` ${finding.advice}`;
    return {
        ruleId: finding.rule,
        ruleIndex: indexes.get(finding.rule),
        level: levels[finding.severity],
        message: { text: (0,printable/* shorten */.ml)((0,printable/* printable */.g$)(`${finding.message}.${advice}`), maximumText) },
        locations: [
            {
                physicalLocation: {
                    artifactLocation: { uri: uriOf(finding.primary.span.file), uriBaseId: '%SRCROOT%' },
                    region: {
                        startLine: start.line,
                        startColumn: start.column,
                        endLine: end.line,
                        endColumn: Math.max(end.column, end.line === start.line ? start.column + 1 : 1),
                    },
                },
            },
        ],
        partialFingerprints: { 'iamBaseline/v1': finding.fingerprint },
        properties: { introduced: finding.introduced, addresses: finding.addresses.slice(0, 100) },
    };
}
/** A relative path as a URI: every segment percent-encoded. */
function uriOf(path) {
    return path.split('/').map(encodeURIComponent).join('/');
}

// EXTERNAL MODULE: ./lib/src/report/select.js
var report_select = __webpack_require__(9817);
// EXTERNAL MODULE: ./lib/src/report/summary.js
var summary = __webpack_require__(6965);
;// CONCATENATED MODULE: ./lib/src/report/formats.js







/** Formats beyond human and JSON; each loads only when asked for. */
const furtherFormats = (/* unused pure expression or super */ null && (['sarif', 'junit', 'gitlab', 'markdown', 'github']));
/** The result in a further format; undefined where there is no such format. */
function renderMore(format, result, sources, rules) {
    switch (format) {
        case 'sarif':
            return sarif(result, sources, rules);
        case 'junit':
            return junit(result, sources);
        case 'gitlab':
            return gitlab(result, sources);
        case 'markdown':
            return markdown(result, sources);
        case 'github':
            return (0,annotations/* annotations */.h)(result.findings, sources).map(command).join('');
        default:
            return undefined;
    }
}
function markdown(result, sources) {
    return (0,summary/* jobSummary */.s)({
        context: {
            result,
            linesOf: (0,lines/* gitLinesOf */.dB)(sources),
            links: undefined,
        },
        selection: (0,report_select/* select */.L)(result.findings, 'all', undefined),
        elsewhere: undefined,
        commented: 0,
        posting: [],
    }).text;
}
/** A workflow command, escaped as the runner unescapes it (actions/toolkit, packages/core/src/command.ts). */
function command(annotation) {
    const properties = Object.entries({
        title: annotation.title,
        file: annotation.file,
        line: annotation.startLine,
        endLine: annotation.endLine,
        col: annotation.startColumn,
        endColumn: annotation.endColumn,
    })
        .flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${property(String(value))}`]))
        .join(',');
    return `::${annotation.severity} ${properties}::${data(annotation.message)}\n`;
}
const data = (text) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');


/***/ })

};
