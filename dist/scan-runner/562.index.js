export const id = 562;
export const ids = [562];
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

/***/ 3562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ruff: () => (/* binding */ command_ruff)
});

// EXTERNAL MODULE: ./build/packages/analyzers/src/convert/fields.js
var fields = __webpack_require__(1716);
// EXTERNAL MODULE: ./build/packages/analyzers/src/convert/json-in.js
var json_in = __webpack_require__(3999);
// EXTERNAL MODULE: ./build/packages/analyzers/src/tool/read-as.js + 3 modules
var read_as = __webpack_require__(7882);
// EXTERNAL MODULE: ./build/packages/analyzers/src/convert/native-report.js + 1 modules
var native_report = __webpack_require__(2161);
// EXTERNAL MODULE: ./build/packages/analyzers/src/convert/rank.js
var rank = __webpack_require__(7931);
// EXTERNAL MODULE: ./build/packages/analyzers/src/convert/shape.js
var shape = __webpack_require__(8804);
;// CONCATENATED MODULE: ./build/packages/analyzers/src/ruff/report.js




/**
 * ruff's `--output-format json`, a list, and `json-lines`, a finding a line. A syntax error is a finding of it; a file that cannot be
 * read is one too (E902), and nothing of that file was looked at.
 */
const ruff = {
    tool: 'ruff',
    kind: 'lint',
    informationUri: 'https://docs.astral.sh/ruff/',
    recognises: (report) => {
        const messages = (0,native_report/* messagesOf */.c)(report);
        return (0,shape/* isNonEmpty */.J_)(messages) && (0,shape/* fits */.lA)(messages, (0,shape/* listOf */.c3)(diagnosed));
    },
    convert: (report) => convert((0,native_report/* messagesOf */.c)(report)),
};
const position = (0,shape/* objectOf */.Xy)({ row: shape/* aNumber */.zn, column: (0,shape/* either */.gP)(shape/* aNumber */.zn, shape/* aText */.vY) });
const diagnosed = (0,shape/* objectOf */.Xy)({
    code: (0,shape/* orNull */.Xd)(shape/* aText */.vY),
    filename: shape/* aText */.vY,
    location: position,
    end_location: position,
    message: shape/* aText */.vY,
    fix: shape/* there */.Pv,
});
function convert(list) {
    const failures = [];
    const diagnostics = (0,fields/* entries */.jO)(list, 'the findings', failures);
    const unread = diagnostics.filter((diagnostic) => (0,fields/* text */.Qq)(diagnostic, 'code') === 'E902');
    failures.push(...unread.map((one) => `${(0,fields/* text */.Qq)(one, 'filename') ?? 'a file'}: ${(0,fields/* text */.Qq)(one, 'message') ?? ''}`));
    return { findings: diagnostics.map(finding), failures };
}
function finding(diagnostic) {
    const id = (0,fields/* text */.Qq)(diagnostic, 'code') ?? 'invalid-syntax';
    const path = (0,fields/* text */.Qq)(diagnostic, 'filename');
    const [start, end] = [(0,fields/* record */.g1)(diagnostic, 'location'), (0,fields/* record */.g1)(diagnostic, 'end_location')];
    const cell = (0,fields/* number */.ai)(diagnostic, 'cell');
    const name = (0,fields/* text */.Qq)(diagnostic, 'name');
    return {
        rule: { id, name, title: name, url: (0,fields/* text */.Qq)(diagnostic, 'url') },
        message: messageOf(diagnostic, id),
        rank: (0,rank/* rank */.T)((0,fields/* text */.Qq)(diagnostic, 'severity')),
        place: path === undefined
            ? undefined
            : {
                path,
                // Rows of a notebook count from the start of a cell, so they are not lines of the file.
                ...(cell === undefined ? regionOf(start, end) : {}),
            },
        properties: cell === undefined ? undefined : { cell, ...regionOf(start, end) },
    };
}
function regionOf(start, end) {
    return {
        line: (0,fields/* number */.ai)(start, 'row'),
        column: (0,fields/* number */.ai)(start, 'column'),
        endLine: (0,fields/* number */.ai)(end, 'row'),
        endColumn: (0,fields/* number */.ai)(end, 'column'),
    };
}
/** In older versions, S105 to S107 quote the password that they found. */
function messageOf(diagnostic, id) {
    const message = (0,fields/* text */.Qq)(diagnostic, 'message') ?? '';
    return /^S10[567]$/.test(id) ? message.replace(/: ".*"/s, ': "***"') : message;
}

// EXTERNAL MODULE: ./build/packages/analyzers/src/ruff/program.js
var program = __webpack_require__(6707);
;// CONCATENATED MODULE: ./build/packages/analyzers/src/ruff/command.js





/**
 * A configuration with `fix` or `fix-only` changes the files and reports what is left. Where it
 * looks at nothing but its own configuration file, or at nothing, it ends with exit code 0 and
 * `[]`: a second call lists the files. A missing path is a warning where E902 is ignored.
 */
const command_ruff = {
    name: 'ruff',
    kind: 'lint',
    driver: 'ruff',
    program: program/* program */.D,
    calls: 'once',
    ownOptions: [
        ...['--output-format', '-o', '--output-file', '-e', '--exit-zero', '--exit-non-zero-on-fix'],
        ...['--fix', '--no-fix', '--fix-only', '--no-fix-only', '--diff', '--watch', '-w'],
        ...['--add-noqa', '--statistics', '--show-files', '--show-settings'],
        ...['-q', '--quiet', '-s', '--silent', '-h', '--help', '-V', '--version'],
    ],
    exitCodes: { clean: [0], findings: [1] },
    fails: 'all',
    plan: async ({ paths, args, folder }) => {
        const report = `${folder}/ruff.json`;
        const own = ['--output-format=json', `--output-file=${report}`, '--no-fix', '--no-fix-only'];
        return {
            args: ['check', ...own, ...args, '--', ...paths],
            env: { NO_COLOR: '1' },
            report: { path: report },
            extension: 'json',
            fixes: { args: ['check', '--show-files', ...args, '--', ...paths], report: 'stdout' },
        };
    },
    read: (end) => {
        const diagnostics = (0,json_in/* recordsIn */.Q0)(end.report);
        return (0,read_as/* readAs */.f)(ruff, end, {
            clean: (report) => /^\[\s*\]\s*$/.test(report),
            doubts: [...withoutFiles(end), ...unread(end), ...unparsed(diagnostics)],
            native: `${JSON.stringify(diagnostics.map(withoutPassword), null, 1)}\n`,
        });
    },
};
function withoutFiles({ fixes }) {
    const files = (fixes?.report ?? '').split('\n').filter((path) => /\S/.test(path));
    return files.some((path) => !path.endsWith('.toml')) ? [] : ['looked at no Python file'];
}
function unread({ stderr }) {
    const failed = stderr.matchAll(/^warning: Failed to lint (.+)$/gm);
    return [...failed].map(([, what]) => `did not look at ${what}`);
}
/** Only the rules that need no syntax tree saw such a file. Syntax of a newer Python is parsed. */
function unparsed(diagnostics) {
    const files = diagnostics
        .filter((one) => [undefined, 'invalid-syntax'].includes((0,fields/* text */.Qq)(one, 'code')))
        .filter((one) => !/\(syntax was added in Python [\d.]+\)/.test((0,fields/* text */.Qq)(one, 'message') ?? ''))
        .map((one) => (0,fields/* text */.Qq)(one, 'filename') ?? 'a file');
    return [...new Set(files)].map((file) => `could not parse ${file}`);
}
const withoutPassword = (one) => ({
    ...one,
    message: messageOf(one, (0,fields/* text */.Qq)(one, 'code') ?? ''),
});


/***/ }),

/***/ 6707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ program)
/* harmony export */ });
/** The linter and the formatter are one program. */
const program = {
    file: 'ruff',
    versionArgs: ['--version'],
    versionIn: (output) => /^ruff (\d\S*)/m.exec(output)?.[1],
    pinned: '0.17.6',
    installation: { from: 'pypi', requirement: 'ruff' },
};


/***/ })

};
