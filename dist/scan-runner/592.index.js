export const id = 592;
export const ids = [592];
export const modules = {

/***/ 3999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q0: () => (/* binding */ recordsIn),
/* harmony export */   Rn: () => (/* binding */ recordIn),
/* harmony export */   Yf: () => (/* binding */ jsonIn)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1716);

/** The value of a text that is JSON; undefined of another text, or of none. */
function jsonIn(text) {
    try {
        return JSON.parse(text ?? '');
    }
    catch {
        return undefined;
    }
}
/** The object that a text holds; empty if it holds none. */
function recordIn(text) {
    const value = jsonIn(text);
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value) ? value : {};
}
/** The objects of the list that a text holds; none if it holds no list. */
function recordsIn(text) {
    const value = jsonIn(text);
    return Array.isArray(value) ? value.filter(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4) : [];
}


/***/ }),

/***/ 9062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ byMarks)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8804);

/**
 * A JSON report is recognised by its marks, keys that no other tool's reports have together, and
 * by the shape of all that is converted of it. With the marks alone it is refused by name.
 */
function byMarks(marks, shape) {
    return {
        recognises: ({ value }) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .fits */ .lA)(value, marks) && (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .fits */ .lA)(value, shape),
        flawOf: ({ value }) => ((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .fits */ .lA)(value, marks) ? shape(value, '') : undefined),
    };
}


/***/ }),

/***/ 7592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  semgrep: () => (/* binding */ command_semgrep)
});

// EXTERNAL MODULE: ./build/packages/analyzers/src/convert/fields.js
var fields = __webpack_require__(1716);
// EXTERNAL MODULE: ./build/packages/analyzers/src/convert/json-in.js
var json_in = __webpack_require__(3999);
// EXTERNAL MODULE: ./build/packages/analyzers/src/tool/option-value.js
var option_value = __webpack_require__(5139);
// EXTERNAL MODULE: ./build/packages/analyzers/src/tool/read-as.js + 3 modules
var read_as = __webpack_require__(7882);
// EXTERNAL MODULE: ./build/packages/findings/src/secret-kind.js
var secret_kind = __webpack_require__(5635);
// EXTERNAL MODULE: ./build/packages/analyzers/src/convert/rank.js
var rank = __webpack_require__(7931);
// EXTERNAL MODULE: ./build/packages/analyzers/src/convert/recognised.js
var recognised = __webpack_require__(9062);
// EXTERNAL MODULE: ./build/packages/analyzers/src/convert/shape.js
var shape = __webpack_require__(8804);
;// CONCATENATED MODULE: ./build/packages/analyzers/src/semgrep/report.js





const matched = (0,shape/* objectOf */.Xy)({
    check_id: shape/* aText */.vY,
    path: shape/* aText */.vY,
    start: (0,shape/* objectOf */.Xy)({ line: shape/* aNumber */.zn }),
    end: (0,shape/* objectOf */.Xy)({ line: shape/* aNumber */.zn }),
    extra: (0,shape/* objectOf */.Xy)({ message: shape/* aText */.vY, severity: shape/* aText */.vY }),
});
/**
 * Reads Semgrep's `--json`: `{ version, results, errors, paths: { scanned }, time? }`. An error of
 * level `warn`, such as PartialParsing, is a warning, as in its SARIF. Semgrep does not parse a file
 * that contains no word of the rules: the parsing time is then 0 after a good run too.
 */
const semgrep = {
    tool: 'Semgrep',
    kind: 'security',
    informationUri: 'https://semgrep.dev/',
    ...(0,recognised/* byMarks */.K)((0,shape/* either */.gP)((0,shape/* objectOf */.Xy)({ results: shape/* there */.Pv, errors: shape/* there */.Pv, paths: (0,shape/* objectOf */.Xy)({ scanned: shape/* there */.Pv }) }), (0,shape/* objectOf */.Xy)({ results: (0,shape/* someOf */.yU)((0,shape/* objectOf */.Xy)({ check_id: shape/* aText */.vY, extra: shape/* there */.Pv })), errors: shape/* there */.Pv })), (0,shape/* objectOf */.Xy)({ results: (0,shape/* listOf */.c3)(matched), errors: (0,shape/* listOf */.c3)(shape/* anObject */.jz) })),
    convert: ({ value }) => convert(value),
};
function convert(report) {
    const failures = [];
    const results = (0,fields/* entries */.jO)(report['results'], '"results"', failures);
    const errors = (0,fields/* entries */.jO)(report['errors'], '"errors"', failures);
    const warnings = errors.filter(isWarning);
    failures.push(...errors.filter((error) => !isWarning(error)).map(whyError));
    const scanned = (0,fields/* texts */.Te)((0,fields/* record */.g1)(report, 'paths'), 'scanned').length;
    if (results.length + failures.length + scanned === 0)
        failures.push('it looked at no file');
    return {
        version: (0,fields/* text */.Qq)(report, 'version'),
        findings: results.map(finding),
        failures,
        warnings: warnings.map(whyError),
    };
}
function isWarning(error) {
    return /^(warn|warning|info)$/i.test((0,fields/* text */.Qq)(error, 'level') ?? '');
}
function whyError(error) {
    const [type] = (0,fields/* texts */.Te)(error, 'type');
    const path = (0,fields/* text */.Qq)(error, 'path');
    const said = (0,fields/* text */.Qq)(error, 'long_msg', 'message', 'short_msg');
    const why = said === undefined ? (type ?? 'an error without a text') : withoutCode(said);
    return path === undefined || why.includes(path) ? why : `${path}: ${why}`;
}
/** A syntax error quotes the source, which may hold a secret. */
function withoutCode(message) {
    return message.replace(/`.*` was unexpected/s, 'unexpected text');
}
function finding(result) {
    const extra = (0,fields/* record */.g1)(result, 'extra');
    const metadata = (0,fields/* record */.g1)(extra, 'metadata');
    const id = (0,fields/* text */.Qq)(result, 'check_id') ?? 'semgrep';
    const tags = tagsOf(metadata);
    const path = (0,fields/* text */.Qq)(result, 'path');
    const fingerprint = (0,fields/* text */.Qq)(extra, 'fingerprint');
    const [start, end] = [(0,fields/* record */.g1)(result, 'start'), (0,fields/* record */.g1)(result, 'end')];
    return {
        rule: {
            id,
            title: id.split('.').at(-1),
            url: (0,fields/* text */.Qq)(metadata, 'shortlink', 'source', 'source-rule-url'),
            tags,
        },
        message: messageOf(result),
        rank: (0,rank/* rank */.T)(asWord((0,fields/* text */.Qq)(extra, 'severity'))),
        secret: kindOf(id, metadata, tags) === 'secret',
        place: path === undefined
            ? undefined
            : {
                path,
                line: (0,fields/* number */.ai)(start, 'line'),
                column: (0,fields/* number */.ai)(start, 'col'),
                endLine: (0,fields/* number */.ai)(end, 'line'),
                endColumn: (0,fields/* number */.ai)(end, 'col'),
            },
        suppressed: extra['is_ignored'] === true ? { kind: 'inSource' } : undefined,
        fingerprints: fingerprint === undefined || fingerprint === 'requires login'
            ? undefined
            : { 'matchBasedId/v1': fingerprint },
    };
}
/** The rule's name in place of a message that may quote a secret. */
function messageOf(result) {
    const extra = (0,fields/* record */.g1)(result, 'extra');
    const metadata = (0,fields/* record */.g1)(extra, 'metadata');
    const id = (0,fields/* text */.Qq)(result, 'check_id') ?? 'semgrep';
    const kind = kindOf(id, metadata, tagsOf(metadata));
    return kind === undefined ? ((0,fields/* text */.Qq)(extra, 'message') ?? id) : id;
}
function tagsOf(metadata) {
    return [...(0,fields/* texts */.Te)(metadata, 'cwe').flatMap(cweTag), ...(0,fields/* texts */.Te)(metadata, 'tags')];
}
/** Maps the severities of rules that only count something to a word that `rank` knows. */
function asWord(severity) {
    return /^(inventory|experiment)$/i.test(severity ?? '') ? 'info' : severity;
}
/** The rules of Semgrep Secrets say so in their metadata alone. A message may quote what matched. */
function kindOf(rule, metadata, tags) {
    return (0,fields/* text */.Qq)(metadata, 'product') === 'secrets'
        ? 'secret'
        : (0,secret_kind/* secretKindOf */.YE)({ tool: 'Semgrep', rule, tags });
}
function cweTag(cwe) {
    const digits = /CWE-(\d\d*)/i.exec(cwe)?.[1];
    return digits === undefined ? [] : [`external/cwe/cwe-${digits}`];
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/semgrep/unparsed-files.js

/**
 * The files of which Semgrep parsed nothing: the places that it could not parse reach from the first
 * to the last line with more than a comment. It calls them "PartialParsing" like all others.
 */
async function unparsedFiles(errors, { readText }) {
    const files = [];
    for (const error of errors) {
        const path = (0,fields/* text */.Qq)(error, 'path');
        const spans = (0,fields/* records */.V0)(error, 'spans').filter((span) => (0,fields/* text */.Qq)(span, 'file') === path);
        const source = path === undefined || !isPartial(error) ? undefined : await readText(path);
        if (path !== undefined && source !== undefined && coversAll(spans, source))
            files.push(path);
    }
    return [...new Set(files)];
}
function isPartial({ type }) {
    return (Array.isArray(type) ? type[0] : type) === 'PartialParsing';
}
function coversAll(spans, source) {
    const lost = spans.map((span) => ({
        from: (0,fields/* number */.ai)((0,fields/* record */.g1)(span, 'start'), 'line') ?? Infinity,
        to: (0,fields/* number */.ai)((0,fields/* record */.g1)(span, 'end'), 'line') ?? 0,
    }));
    const code = source
        .split('\n')
        .map((line, index) => ({ line: line.trim(), at: index + 1 }))
        .filter(({ line }) => line !== '' && !/^(#|\/\/|\/\*|\*)/.test(line));
    return (code.length > 0 && code.every(({ at }) => lost.some(({ from, to }) => from <= at && at <= to)));
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/semgrep/command.js






/**
 * Exit code 0 also with findings. A file of which it parsed nothing has the same warning as one
 * parsed in part. Without a network it waits for a version check after its report.
 */
const command_semgrep = {
    name: 'semgrep',
    kind: 'scan',
    driver: 'Semgrep',
    program: {
        file: 'semgrep',
        versionArgs: ['--version'],
        versionEnv: { SEMGREP_ENABLE_VERSION_CHECK: '0', SEMGREP_SEND_METRICS: 'off' },
        versionIn: (output) => /^(\d+\.\d+\.\d+\S*)/m.exec(output)?.[1],
        pinned: '1.185.0',
        installation: { from: 'pypi', requirement: 'semgrep' },
    },
    calls: 'once',
    tokens: ['SEMGREP_APP_TOKEN'],
    ownOptions: [
        ...['json', 'sarif', 'text', 'junit-xml', 'gitlab-sast', 'gitlab-secrets'].flatMap((name) => [
            `--${name}`,
            `--${name}-output`,
        ]),
        ...['--emacs', '--vim', '-o', '--output', '--error', '--no-error', '-q', '--quiet'],
        ...['-h', '--help', '--version', '--test', '--validate', '--dryrun', '-a', '--autofix'],
    ],
    exitCodes: { clean: [0], findings: [0, 1] },
    hides,
    plan,
    read,
};
async function plan({ paths, args }, around) {
    const rules = await rulesFor(args, around);
    if (rules === undefined)
        return { notRun: withoutRules };
    // Only with --verbose the report names what it skipped.
    const own = ['--json', '--verbose', '--metrics=off', '--disable-version-check'];
    return {
        args: ['scan', ...own, ...rules, ...args, ...paths],
        env: { SEMGREP_ENABLE_VERSION_CHECK: '0', SEMGREP_SEND_METRICS: 'off', NO_COLOR: '1' },
        report: 'stdout',
        extension: 'json',
    };
}
const places = ['.semgrep.yml', '.semgrep.yaml', 'semgrep.yml', 'semgrep.yaml', '.semgrep'];
const withoutRules = 'has no rules: give "semgrep: --config <file or registry name>" in "args", or keep rules in ' +
    '.semgrep.yml or .semgrep/ ("auto" is not used: it sends data about the project)';
/** No option if the user names rules; undefined if there are none. */
async function rulesFor(args, { env, kindOf }) {
    const given = (0,option_value/* optionValues */.i)(args, '--config', '-c', '-f', '--pattern', '-e');
    if (given.length > 0 || (env('SEMGREP_RULES') ?? '') !== '')
        return [];
    const rules = [];
    for (const place of places) {
        if ((await kindOf(place)) !== undefined)
            rules.push('--config', place);
    }
    return rules.length === 0 ? undefined : rules;
}
async function read(end, around) {
    const report = (0,json_in/* recordIn */.Rn)(end.report);
    const tooLarge = (0,fields/* records */.V0)((0,fields/* record */.g1)(report, 'paths'), 'skipped')
        .filter((file) => file['reason'] === 'exceeded_size_limit')
        .map((file) => (0,fields/* text */.Qq)(file, 'path') ?? 'a file');
    const unread = await unparsedFiles((0,fields/* records */.V0)(report, 'errors'), around);
    return (0,read_as/* readAs */.f)(semgrep, end, {
        doubts: unread.map((path) => `could not parse ${path}`),
        warnings: tooLarge.map((path) => `did not look at ${path}: larger than --max-target-bytes`),
        native: withoutSource(report),
    });
}
/** The lines of a result are source text; messages may quote it. */
function withoutSource(report) {
    const results = (0,fields/* records */.V0)(report, 'results').map((result) => ({
        ...result,
        extra: {
            ...(0,fields/* record */.g1)(result, 'extra'),
            message: messageOf(result),
            lines: undefined,
            metavars: undefined,
            dataflow_trace: undefined,
            fix: undefined,
        },
    }));
    const errors = (0,fields/* records */.V0)(report, 'errors').map((error) => ({
        ...error,
        message: withoutCode((0,fields/* text */.Qq)(error, 'message') ?? ''),
    }));
    return `${JSON.stringify({ ...report, results, errors }, null, 1)}\n`;
}
const levels = [
    ['ERROR', 'high'],
    ['WARNING', 'medium'],
    ['INFO', 'low'],
];
/** Each `--severity` names one that is shown. */
function hides(args) {
    const shown = (0,option_value/* optionValues */.i)(args, '--severity');
    const hidden = levels.find(([word]) => !shown.includes(word));
    if (shown.length === 0 || hidden === undefined)
        return undefined;
    return { option: `--severity=${shown.join(' --severity=')}`, severity: hidden[1] };
}


/***/ }),

/***/ 5139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ optionValue),
/* harmony export */   i: () => (/* binding */ optionValues)
/* harmony export */ });
/** The first value of an option of the user; undefined without it. */
function optionValue(args, ...names) {
    return optionValues(args, ...names)[0];
}
/** All values of an option, in any of its spellings: `--name value`, `--name=value`, `-nvalue`. */
function optionValues(args, ...names) {
    return args.flatMap((arg, at) => names.flatMap((name) => {
        if (arg === name)
            return [args[at + 1] ?? ''];
        if (arg.startsWith(`${name}=`))
            return [arg.slice(name.length + 1)];
        return /^-\w$/.test(name) && arg.startsWith(name) ? [arg.slice(name.length)] : [];
    }));
}


/***/ }),

/***/ 5635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TQ: () => (/* binding */ isSecretTool),
/* harmony export */   YE: () => (/* binding */ secretKindOf),
/* harmony export */   ij: () => (/* binding */ findsSecretsToo)
/* harmony export */ });
/* harmony import */ var _tool_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9432);

/** The one place that says what a secret is, for every format and action. */
function secretKindOf(of) {
    if (isSecretTool(of.tool))
        return 'secret';
    const tags = (of.tags ?? []).map((tag) => tag.trim().toLowerCase());
    if (tags.includes('secret') || looksFor.some((known) => matches(known, of)))
        return 'secret';
    if (guesses.some((known) => matches(known, of)))
        return 'guess';
    return isOfPackage(of, tags) || !tags.some((tag) => hardCoded.test(tag)) ? undefined : 'guess';
}
/** Whether every result of the tool is a secret. */
function isSecretTool(tool) {
    return (0,_tool_name_js__WEBPACK_IMPORTED_MODULE_0__/* .namesTool */ .$z)(secretTools, tool);
}
/** Whether the tool finds secrets among others: lines of code beside any result may hold one. */
function findsSecretsToo(tool) {
    return ((0,_tool_name_js__WEBPACK_IMPORTED_MODULE_0__/* .namesTool */ .$z)(quoteLines, tool) ||
        [...looksFor, ...guesses].some(({ tools }) => (0,_tool_name_js__WEBPACK_IMPORTED_MODULE_0__/* .namesTool */ .$z)(tools, tool)));
}
const secretTools = [
    'betterleaks',
    'credscan',
    'deepsecrets',
    'detect-secrets',
    'ggshield',
    'git-secrets',
    'gitguardian',
    'gitleaks',
    'kingfisher',
    'nosey parker',
    'noseyparker',
    'ripsecrets',
    'secretlint',
    'talisman',
    'trufflehog',
    'trufflehog3',
    'whispers',
];
/** Tools of which a rule finds secrets; its message quotes none, but lines of code in the report do. */
const quoteLines = ['actionlint', 'trivy', 'zizmor'];
const looksFor = [
    { tools: [], rule: /^CKV_SECRET_/i },
    { tools: ['checkov', 'bridgecrew'], rule: /^BC_GIT_/i },
    // The registry keeps them in folders of this name; an id is the path of its file.
    { tools: ['semgrep', 'opengrep'], rule: /(^|\.)secrets\./i },
    { tools: ['kics'], name: /^passwords and secrets/i },
    { tools: ['horusec'], rule: /^HS-LEAKS-/i },
    // Not its checks of how a secrets manager is set up.
    {
        tools: ['prowler'],
        rule: /_no_secrets_in_|_no_environment_secrets$|_secrets_user_data$|_secrets_in_/,
    },
];
const guesses = [
    { tools: ['bandit', 'ruff', 'flake8'], rule: /^[BS]10[567](\/|$)/i },
    { tools: ['gosec', 'golangci-lint'], rule: /^G101(\/|$)/i },
    { tools: ['dockle'], rule: /^CIS-DI-0010(\/|$)/ },
    { tools: [], rule: /^no-secrets\//i },
];
function matches({ tools, rule, name }, of) {
    return ((tools.length === 0 || (0,_tool_name_js__WEBPACK_IMPORTED_MODULE_0__/* .namesTool */ .$z)(tools, of.tool)) &&
        (rule === undefined || rule.test(of.rule ?? '')) &&
        (name === undefined || name.test(of.name ?? '')));
}
/** Weaknesses of hard-coded passwords, keys and credentials: `external/cwe/cwe-798`, `CWE-798: …`. */
const hardCoded = /\bcwe-0*(259|321|798)\b/;
/** That a package has such a weakness quotes nothing of this repository. */
function isOfPackage({ rule = '' }, tags) {
    return tags.includes('vulnerability') || /^(CVE|GHSA|SNYK|RUSTSEC|PYSEC|GO|OSV)-/i.test(rule);
}


/***/ }),

/***/ 9432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $z: () => (/* binding */ namesTool),
/* harmony export */   Hn: () => (/* binding */ sameTool),
/* harmony export */   ri: () => (/* binding */ valueForTool)
/* harmony export */ });
/**
 * Whether a name from the policy or an input means the tool. Ignores case, and matches the tool's
 * full name or its first word ("snyk" matches "Snyk Open Source").
 */
function sameTool(named, tool) {
    const name = named.trim().toLowerCase();
    const whole = tool.trim().toLowerCase();
    return name !== '' && (name === whole || name === firstWord(whole));
}
function namesTool(names, tool) {
    return names.some((name) => sameTool(name, tool));
}
/** A tool's value in a map by tool name: under its full name, else under its first word. */
function valueForTool(values, tool) {
    const whole = tool.trim().toLowerCase();
    const key = [whole, firstWord(whole)].find((name) => Object.hasOwn(values, name));
    return key === undefined ? undefined : values[key];
}
function firstWord(whole) {
    return whole.split(/\s/, 1)[0] ?? '';
}


/***/ })

};
