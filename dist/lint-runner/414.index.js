export const id = 414;
export const ids = [414];
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

/***/ 8414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gitleaks: () => (/* binding */ command_gitleaks)
});

// EXTERNAL MODULE: ./build/packages/analyzers/src/convert/fields.js
var fields = __webpack_require__(1716);
// EXTERNAL MODULE: ./build/packages/analyzers/src/convert/json-in.js
var json_in = __webpack_require__(3999);
// EXTERNAL MODULE: ./build/packages/analyzers/src/tool/read-as.js + 3 modules
var read_as = __webpack_require__(7882);
;// CONCATENATED MODULE: ./build/packages/analyzers/src/gitleaks/has-rule.js

/**
 * Whether a `.gitleaks.toml` has or extends rules. Without one gitleaks looks for nothing, and says
 * that it found no leaks. Text that is no TOML has rules: gitleaks itself refuses it.
 */
async function hasRule(text) {
    const { parse } = await __webpack_require__.e(/* import() */ 292).then(__webpack_require__.bind(__webpack_require__, 3292));
    let config;
    try {
        config = lowerCase(parse(text));
    }
    catch {
        return true;
    }
    const { rules } = config;
    const extended = (0,fields/* isRecord */.u4)(config['extend']) ? lowerCase(config['extend']) : {};
    return ((Array.isArray(rules) && rules.length > 0) ||
        extended['usedefault'] === true ||
        (typeof extended['path'] === 'string' && extended['path'] !== ''));
}
/** gitleaks ignores the case of keys. */
function lowerCase(fields) {
    return Object.fromEntries(Object.entries(fields).map(([key, value]) => [key.toLowerCase(), value]));
}

// EXTERNAL MODULE: ./build/packages/analyzers/src/tool/option-value.js
var option_value = __webpack_require__(5139);
// EXTERNAL MODULE: ./build/packages/markdown/src/shorten.js
var shorten = __webpack_require__(8552);
// EXTERNAL MODULE: ./build/packages/analyzers/src/convert/rank.js
var rank = __webpack_require__(7931);
// EXTERNAL MODULE: ./build/packages/analyzers/src/convert/shape.js
var shape = __webpack_require__(8804);
;// CONCATENATED MODULE: ./build/packages/analyzers/src/gitleaks/report.js




/**
 * Reads gitleaks' `-f json` of version 8 (`RuleID`, `File`, `Secret`, …) and 7 (`rule`, `file`,
 * `offender`). Omits the secret, its line, author, e-mail, date and commit message. An empty list
 * means that nothing was found or that nothing was scanned.
 */
const gitleaks = {
    tool: 'gitleaks',
    kind: 'security',
    informationUri: 'https://github.com/gitleaks/gitleaks',
    recognises: ({ value }) => (0,shape/* isNonEmpty */.J_)(value) && ((0,shape/* fits */.lA)(value, (0,shape/* listOf */.c3)(leak8)) || (0,shape/* fits */.lA)(value, (0,shape/* listOf */.c3)(leak7))),
    convert: ({ value }) => convert(value),
};
const leak8 = (0,shape/* objectOf */.Xy)({
    RuleID: shape/* aText */.vY,
    Description: shape/* aText */.vY,
    File: shape/* aText */.vY,
    StartLine: shape/* aNumber */.zn,
    Secret: shape/* aText */.vY,
    Match: shape/* aText */.vY,
});
const leak7 = (0,shape/* objectOf */.Xy)({
    rule: shape/* aText */.vY,
    offender: shape/* aText */.vY,
    file: shape/* aText */.vY,
    commit: shape/* aText */.vY,
    lineNumber: shape/* aNumber */.zn,
});
function convert(list) {
    const failures = [];
    const leaks = (0,fields/* entries */.jO)(list, 'the leaks', failures);
    return {
        findings: leaks.map((leak) => ('RuleID' in leak ? ofVersion8(leak) : ofVersion7(leak))),
        failures,
    };
}
function ofVersion8(leak) {
    const id = (0,fields/* text */.Qq)(leak, 'RuleID') ?? 'gitleaks';
    const secrets = [(0,fields/* text */.Qq)(leak, 'Secret'), (0,fields/* text */.Qq)(leak, 'Match')];
    const description = masked((0,fields/* text */.Qq)(leak, 'Description'), secrets);
    const path = (0,fields/* text */.Qq)(leak, 'File');
    const commit = (0,fields/* text */.Qq)(leak, 'Commit');
    const fingerprint = (0,fields/* text */.Qq)(leak, 'Fingerprint');
    const endColumn = (0,fields/* number */.ai)(leak, 'EndColumn');
    return {
        rule: { id, title: description ?? id, description },
        message: `${id}: ${description ?? 'a secret'}${at(commit)}`,
        rank: (0,rank/* rank */.T)('high'),
        secret: true,
        place: path === undefined
            ? undefined
            : {
                path,
                line: (0,fields/* number */.ai)(leak, 'StartLine'),
                endLine: (0,fields/* number */.ai)(leak, 'EndLine'),
                column: (0,fields/* number */.ai)(leak, 'StartColumn'),
                endColumn: endColumn === undefined ? undefined : endColumn + 1,
            },
        fingerprints: fingerprint === undefined ? undefined : { [gitleaksFingerprint]: fingerprint },
        properties: commit === undefined ? undefined : { commit },
    };
}
/** `<commit>:<file>:<rule>:<line>`, as in `.gitleaksignore`. A scan of a folder has no commit. */
const gitleaksFingerprint = 'gitleaks/fingerprint/v1';
function ofVersion7(leak) {
    const rule = masked((0,fields/* text */.Qq)(leak, 'rule'), [(0,fields/* text */.Qq)(leak, 'offender')]) ?? 'gitleaks';
    const path = (0,fields/* text */.Qq)(leak, 'file');
    const commit = (0,fields/* text */.Qq)(leak, 'commit');
    const line = (0,fields/* number */.ai)(leak, 'lineNumber');
    const parts = [commit, path, rule, line].filter((part) => part !== undefined);
    return {
        rule: { id: rule, title: rule },
        message: `${rule}${at(commit)}`,
        rank: (0,rank/* rank */.T)('high'),
        secret: true,
        place: path === undefined ? undefined : { path, line },
        fingerprints: { [gitleaksFingerprint]: parts.join(':') },
        properties: commit === undefined ? undefined : { commit },
    };
}
function at(commit) {
    return commit === undefined ? '' : ` (commit ${(0,shorten/* shorten */.ml)(commit, 12)})`;
}
/** Masks secrets in a description: a custom rule may quote what it found. */
function masked(description, secrets) {
    return secrets.reduce((rest, secret) => (secret === undefined ? rest : rest?.replaceAll(secret, '***')), description);
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/gitleaks/command.js






/**
 * `paths` are searched in the history, `dir:` targets as they are on disk. Exit code 0 and `[]` also
 * outside of a repository, for an unknown revision and for an empty range; only stderr tells.
 */
const command_gitleaks = {
    name: 'gitleaks',
    kind: 'scan',
    driver: 'gitleaks',
    program: {
        file: 'gitleaks',
        versionArgs: ['version'],
        // `go install` builds a program that does not know its version.
        versionIn: (output) => /^v?(\d+\.\d+\S*)/m.exec(output)?.[1],
        pinned: '8.30.1',
        installation: { from: 'go', module: 'github.com/zricethezav/gitleaks/v8' },
    },
    calls: 'each path',
    targets: ['dir'],
    ownOptions: [
        ...['-f', '--report-format', '-r', '--report-path', '--report-template', '--exit-code'],
        ...['--redact', '-h', '--help', '--version'],
        // Without its lines of level "info" nothing shows what it looked at.
        ...['-l', '--log-level'],
        // Look at the working tree, not at the history.
        ...['--staged', '--pre-commit'],
    ],
    exitCodes: { clean: [0], findings: [1] },
    plan,
    read,
};
async function plan(request, around) {
    const { target, args, folder } = request;
    const report = `${folder}/gitleaks.json`;
    const own = ['--redact=100', '--no-banner', '--no-color', '-f', 'json', '-r', report];
    const call = (mode, last) => ({
        args: [...mode, ...own, ...args, last],
        report: { path: report },
        extension: 'json',
    });
    if (target !== undefined)
        return call(['dir'], target.value);
    const history = await historyOf(request, around);
    return 'notRun' in history ? history : call(['git', ...history.options], '.');
}
/** gitleaks takes a path below a repository for the whole repository. */
async function historyOf({ paths: [path = '.'], args }, { history, kindOf }) {
    if ((await history()) === 'none') {
        return { notRun: 'found no git history: not a repository, or one that git does not trust' };
    }
    const here = path === '.' || path === './';
    const atRoot = (await kindOf('.git')) !== undefined;
    if (here && atRoot)
        return { options: [] };
    if (!here && (await kindOf(`${path}/.git`)) !== undefined) {
        return { notRun: `cannot see the history of ${path}: it is a repository of its own` };
    }
    if ((0,option_value/* optionValue */.T)(args, '--log-opts') !== undefined) {
        return { notRun: `takes "--log-opts" only for a whole repository, not for the path ${path}` };
    }
    return { options: [`--log-opts=${[...wholeHistory, '--', ...pathspecs(path)].join(' ')}`] };
}
/** What gitleaks asks git for by default, with paths relative to the working directory. */
const wholeHistory = ['--full-history', '--all', '--diff-filter=tuxdb', '--relative'];
/** gitleaks splits the options of git at blanks. */
function pathspecs(path) {
    if (!/\s/.test(path))
        return [path];
    const pattern = path.replaceAll(/\s/g, '?');
    return [pattern, `${pattern}/*`];
}
async function read(end, around) {
    const doubts = [...(await doubtsOfScan(end, around)), ...(await doubtsOfRules(end, around))];
    return (0,read_as/* readAs */.f)(gitleaks, end, { clean: isEmptyList, doubts, native: withoutMessages(end) });
}
const isEmptyList = (report) => /^\s*\[\s*\]\s*$/.test(report);
const shownErrors = 10;
/** The doubts that its last lines on stderr and the kind of clone give. */
async function doubtsOfScan({ request, stderr }, { history }) {
    const errors = [...stderr.matchAll(/\bERR (?:\[git\] )?(.*)/g)].map(([, text = '']) => text);
    // Git's advice follows its error, and gitleaks' own line says no more.
    const real = errors.filter((text) => !/^(Use '--'|'git <|error="stderr is not empty")/.test(text));
    const proof = request.target === undefined ? /\b([1-9]\d*) commits scanned/ : /scanned ~([1-9]\d*) bytes/;
    const looked = proof.test(stderr) || real.length > 0;
    const shallow = request.target === undefined && (await history()) === 'shallow';
    return [
        ...real.slice(0, shownErrors),
        ...(real.length > shownErrors ? [`${real.length - shownErrors} more errors, in its log`] : []),
        ...(looked ? [] : [nothing(request)]),
        ...(/\bpartial scan\b/.test(stderr) ? ['ended before it had looked at everything'] : []),
        ...(shallow ? ['saw only a part of the history: the clone is shallow (fetch-depth: 0)'] : []),
    ];
}
function nothing({ target }) {
    return target === undefined
        ? 'looked at no commit that adds a line'
        : `found nothing to look at in ${target.value}`;
}
async function doubtsOfRules({ request }, { env, readText }) {
    const folder = request.target?.value ?? '.';
    const given = (0,option_value/* optionValue */.T)(request.args, '--config', '-c') ?? env('GITLEAKS_CONFIG');
    const text = given === undefined || given === ''
        ? env('GITLEAKS_CONFIG_TOML') || (await readText(`${folder}/.gitleaks.toml`))
        : await readText(given);
    if (text === undefined || (await hasRule(text)))
        return [];
    return ['has a configuration without a rule: add rules, or "[extend]" with "useDefault = true"'];
}
/** `--redact` leaves a secret in the message of a commit. */
function withoutMessages({ report }) {
    const value = (0,json_in/* jsonIn */.Yf)(report);
    if (!Array.isArray(value))
        return '';
    const leaks = value.filter(fields/* isRecord */.u4).map((leak) => ({ ...leak, Message: undefined }));
    return `${JSON.stringify(leaks, null, 1)}\n`;
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


/***/ })

};
