export const id = 895;
export const ids = [895];
export const modules = {

/***/ 3895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bandit: () => (/* binding */ command_bandit)
});

// EXTERNAL MODULE: ./build/packages/analyzers/src/tool/read-as.js + 3 modules
var read_as = __webpack_require__(7882);
// EXTERNAL MODULE: ./build/packages/analyzers/src/convert/fields.js
var fields = __webpack_require__(1716);
// EXTERNAL MODULE: ./build/packages/analyzers/src/convert/json-in.js
var json_in = __webpack_require__(3999);
// EXTERNAL MODULE: ./build/packages/analyzers/src/convert/rank.js
var rank = __webpack_require__(7931);
// EXTERNAL MODULE: ./build/packages/analyzers/src/convert/recognised.js
var recognised = __webpack_require__(9062);
// EXTERNAL MODULE: ./build/packages/analyzers/src/convert/shape.js
var shape = __webpack_require__(8804);
;// CONCATENATED MODULE: ./build/packages/analyzers/src/bandit/report.js




const issueShape = (0,shape/* objectOf */.Xy)({
    filename: shape/* aText */.vY,
    issue_severity: shape/* aText */.vY,
    issue_text: shape/* aText */.vY,
    line_number: shape/* aNumber */.zn,
    test_id: shape/* aText */.vY,
});
/**
 * Reads Bandit's `-f json`: `{ errors, generated_at, metrics, results }`. `metrics` lists every
 * scanned file, and `_totals`. `errors` lists files that could not be scanned and missing paths.
 * Both end with exit code 0.
 */
const bandit = {
    tool: 'Bandit',
    kind: 'security',
    informationUri: 'https://bandit.readthedocs.io/',
    ...(0,recognised/* byMarks */.K)((0,shape/* objectOf */.Xy)({ metrics: shape/* anObject */.jz, generated_at: shape/* aText */.vY, results: shape/* there */.Pv }), (0,shape/* objectOf */.Xy)({
        errors: (0,shape/* listOf */.c3)(shape/* anObject */.jz),
        metrics: (0,shape/* objectOf */.Xy)({ _totals: shape/* anObject */.jz }),
        results: (0,shape/* listOf */.c3)(issueShape),
    })),
    convert: ({ value }) => convert(value),
};
function convert(report) {
    const failures = [];
    const errors = (0,fields/* entriesIfAny */.Um)(report['errors'], '"errors"', failures).map((error) => `${(0,fields/* text */.Qq)(error, 'filename') ?? 'a file'}: ${(0,fields/* text */.Qq)(error, 'reason') ?? 'not read'}`);
    const results = (0,fields/* entries */.jO)(report['results'], '"results"', failures);
    const files = Object.keys((0,fields/* record */.g1)(report, 'metrics')).filter((name) => name !== '_totals');
    if (files.length === 0 && errors.length === 0)
        failures.push('it looked at no file');
    return { findings: results.map(finding), failures: [...errors, ...failures] };
}
function finding(issue) {
    const name = (0,fields/* text */.Qq)(issue, 'test_name');
    const id = (0,fields/* text */.Qq)(issue, 'test_id') ?? name ?? 'bandit';
    const cwe = (0,fields/* number */.ai)((0,fields/* record */.g1)(issue, 'issue_cwe'), 'id');
    const path = (0,fields/* text */.Qq)(issue, 'filename');
    const lines = Array.isArray(issue['line_range']) ? issue['line_range'] : [];
    const last = lines.at(-1);
    const confidence = (0,fields/* text */.Qq)(issue, 'issue_confidence');
    return {
        rule: {
            id,
            name,
            url: (0,fields/* text */.Qq)(issue, 'more_info'),
            tags: cwe === undefined || cwe === 0 ? [] : [`external/cwe/cwe-${cwe}`],
        },
        message: messageOf(issue, id),
        rank: (0,rank/* rank */.T)((0,fields/* text */.Qq)(issue, 'issue_severity')),
        ...(path === undefined
            ? {}
            : {
                place: {
                    path,
                    line: (0,fields/* number */.ai)(issue, 'line_number'),
                    endLine: typeof last === 'number' ? last : undefined,
                },
            }),
        ...(confidence === undefined ? {} : { properties: { confidence } }),
    };
}
/** B105 to B107 quote the password that they found. */
function messageOf(issue, id) {
    const message = (0,fields/* text */.Qq)(issue, 'issue_text') ?? '';
    return /^B10[567]$/.test(id) ? message.replace(/: ?'.*'/s, ": '***'") : message;
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/bandit/command.js




/**
 * Exit code 0 also for a missing path and for a file that cannot be parsed; the report's `errors`
 * names both. Reads pyproject.toml only by `-c`; whether a broken one has settings for it cannot be
 * known. Goes on without a `.bandit` that it cannot read.
 */
const command_bandit = {
    name: 'bandit',
    kind: 'scan',
    driver: 'Bandit',
    program: {
        file: 'bandit',
        versionArgs: ['--version'],
        versionIn: (output) => /^bandit (\d\S*)/m.exec(output)?.[1],
        pinned: '1.9.4',
        installation: { from: 'pypi', requirement: 'bandit[toml]' },
    },
    calls: 'once',
    ownOptions: [
        ...['-f', '--format', '--msg-template', '-o', '--output', '--exit-zero'],
        ...['-h', '--help', '--version'],
    ],
    exitCodes: { clean: [0], findings: [1] },
    hides,
    plan: async ({ paths, args, folder }, around) => {
        const report = `${folder}/bandit.json`;
        const own = ['-q', '-r', '-f', 'json', '-o', report, ...(await configuration(args, around))];
        return { args: [...own, ...args, ...paths], report: { path: report }, extension: 'json' };
    },
    read: (end) => (0,read_as/* readAs */.f)(bandit, end, {
        native: withoutCode(end),
        doubts: linesOf(end, /\sWARNING\s+(Unable to parse config file .*)$/gm),
        warnings: linesOf(end, /\sWARNING\s+(Unknown test found in profile: .*)$/gm),
    }),
};
const linesOf = ({ stderr }, pattern) => [...stderr.matchAll(pattern)].map(([, line = '']) => `said: ${line}`);
async function configuration(args, { kindOf }) {
    if (args.some((arg) => /^(-c|--configfile)/.test(arg)))
        return [];
    return (await kindOf('pyproject.toml')) === 'file' ? ['-c', 'pyproject.toml'] : [];
}
/** `code` quotes the lines around a result, and B105 to B107 the password. */
function withoutCode({ report }) {
    const value = (0,json_in/* jsonIn */.Yf)(report);
    if (!(0,fields/* isRecord */.u4)(value))
        return '';
    const results = (0,fields/* records */.V0)(value, 'results').map((issue) => ({
        ...issue,
        code: undefined,
        issue_text: messageOf(issue, (0,fields/* text */.Qq)(issue, 'test_id') ?? ''),
    }));
    return `${JSON.stringify({ ...value, results }, null, 1)}\n`;
}
const command_hidden = { medium: 'low', high: 'medium' };
/** `-ll` shows medium and high, `-lll` only high. */
function hides(args) {
    for (const [at, arg] of args.entries()) {
        const word = /^--severity-level(?:=(.*))?$/.exec(arg);
        const level = word === null ? ['', '', 'medium', 'high'][lengthOf(arg)] : (word[1] ?? args[at + 1]);
        const severity = level === undefined ? undefined : command_hidden[level];
        if (severity !== undefined)
            return { option: arg, severity };
    }
    return undefined;
}
const lengthOf = (arg) => (/^-l+$/.test(arg) ? arg.length - 1 : 0);


/***/ }),

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


/***/ })

};
