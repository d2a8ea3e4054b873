export const id = 58;
export const ids = [58];
export const modules = {

/***/ 8058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mypy: () => (/* binding */ command_mypy)
});

// EXTERNAL MODULE: ./build/packages/analyzers/src/tool/option-value.js
var option_value = __webpack_require__(5139);
// EXTERNAL MODULE: ./build/packages/analyzers/src/tool/read-as.js + 3 modules
var read_as = __webpack_require__(7882);
// EXTERNAL MODULE: ./build/packages/analyzers/src/convert/fields.js
var fields = __webpack_require__(1716);
// EXTERNAL MODULE: ./build/packages/analyzers/src/convert/rank.js
var rank = __webpack_require__(7931);
// EXTERNAL MODULE: ./build/packages/analyzers/src/convert/shape.js
var shape = __webpack_require__(8804);
;// CONCATENATED MODULE: ./build/packages/analyzers/src/mypy/report.js



/**
 * Reads mypy's `-O json`: one JSON object per line, and a summary line of text if it is printed. An
 * error without a code or with code "syntax" ends mypy before any type check. Columns count from 0.
 * A clean run prints nothing, or "Success: …" in text mode.
 */
const mypy = {
    tool: 'mypy',
    kind: 'lint',
    informationUri: 'https://mypy.readthedocs.io/',
    recognises: ({ lines }) => lines.some((line) => 'json' in line && isError(line.json)) || lines.some(isSummary),
    convert: ({ lines }) => convert(lines),
};
const summary = /^(Success: no issues found in \d\d* source files?|Found \d\d* errors? in \d\d* files? \(.*\))$/;
const errorShape = (0,shape/* objectOf */.Xy)({
    file: shape/* aText */.vY,
    line: shape/* aNumber */.zn,
    column: shape/* aNumber */.zn,
    message: shape/* aText */.vY,
    hint: (0,shape/* orNull */.Xd)(shape/* aText */.vY),
    code: (0,shape/* orNull */.Xd)(shape/* aText */.vY),
    severity: (0,shape/* oneOf */.yL)('error', 'note'),
});
const isError = (value) => (0,shape/* fits */.lA)(value, errorShape);
function isSummary(line) {
    return 'text' in line && summary.test(line.text.trim());
}
function convert(lines) {
    const errors = lines.flatMap((line) => 'json' in line && (0,fields/* isRecord */.u4)(line.json) && isError(line.json) ? [line.json] : []);
    const summaries = lines.filter(isSummary).flatMap((line) => ('text' in line ? [line.text] : []));
    const other = lines.length - errors.length - summaries.length;
    const stopped = errors
        .filter(stops)
        .map((error) => `it stopped: ${(0,fields/* text */.Qq)(error, 'file')}: ${(0,fields/* text */.Qq)(error, 'message')}`);
    const prevented = summaries.filter((line) => line.includes('prevented further checking'));
    return {
        findings: errors.map(finding),
        failures: [
            ...stopped,
            ...prevented,
            ...(other > 0 ? [`the report is broken: ${other} lines cannot be read`] : []),
        ],
    };
}
function stops(error) {
    const code = (0,fields/* text */.Qq)(error, 'code');
    return (0,fields/* text */.Qq)(error, 'severity') === 'error' && (code === undefined || code === 'syntax');
}
function finding(error) {
    const id = (0,fields/* text */.Qq)(error, 'code') ?? 'mypy';
    const path = (0,fields/* text */.Qq)(error, 'file');
    const hint = (0,fields/* text */.Qq)(error, 'hint');
    const message = (0,fields/* text */.Qq)(error, 'message') ?? '';
    return {
        rule: { id, url: 'https://mypy.readthedocs.io/en/stable/error_code_list.html' },
        message: hint === undefined ? message : `${message}\n${hint}`,
        rank: (0,rank/* rank */.T)((0,fields/* text */.Qq)(error, 'severity')),
        place: path === undefined
            ? undefined
            : {
                path,
                line: (0,fields/* number */.ai)(error, 'line'),
                column: columnOf(error, 'column'),
                endLine: (0,fields/* number */.ai)(error, 'end_line'),
                endColumn: columnOf(error, 'end_column'),
            },
    };
}
/** Columns count from 0, those of a syntax error from 1. -1 means unknown. */
function columnOf(error, key) {
    const column = (0,fields/* number */.ai)(error, key);
    if (column === undefined || column < 0)
        return undefined;
    return (0,fields/* text */.Qq)(error, 'code') === 'syntax' ? column : column + 1;
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/mypy/command.js



/**
 * Goes on, with a line on stderr, without the parts of its configuration that it does not
 * understand. The report of a clean run is a blank line.
 */
const command_mypy = {
    name: 'mypy',
    kind: 'lint',
    driver: 'mypy',
    program: {
        file: 'mypy',
        versionArgs: ['--version'],
        versionIn: (output) => /^mypy (\d\S*)/m.exec(output)?.[1],
        pinned: '2.4.1',
        installation: { from: 'pypi', requirement: 'mypy' },
    },
    calls: 'once',
    ownOptions: ['-O', '--output', '-h', '--help', '-V', '--version'],
    exitCodes: { clean: [0], findings: [1] },
    fails: 'all',
    plan: async ({ paths, args }, around) => ({
        args: ['--output=json', ...(await interpreter(args, around)), ...args, '--', ...paths],
        env: { NO_COLOR: '1' },
        report: 'stdout',
        extension: 'json',
    }),
    read: (end) => {
        const report = end.report?.replace(unusedSections, '');
        return (0,read_as/* readAs */.f)(mypy, { ...end, report }, {
            clean: (whole) => /^\r?\n$/.test(whole),
            doubts: configurationFaults(end),
            warnings: [...(end.report ?? '').matchAll(unusedSections)].map(([line]) => line.trim()),
        });
    },
};
/** Printed among the errors with `warn_unused_configs`. */
const unusedSections = /^.*: note: unused section\(s\): .*\r?\n/gm;
const configurations = ['mypy.ini', '.mypy.ini', 'pyproject.toml', 'setup.cfg'];
/** In an environment of its own, mypy finds no package that the project imports. */
async function interpreter(args, { find, readText }) {
    if (args.some((arg) => /^--(python-executable|no-site-packages)\b/.test(arg)))
        return [];
    const given = (0,option_value/* optionValue */.T)(args, '--config-file');
    for (const path of given === undefined ? configurations : [given]) {
        const text = (await readText(path)) ?? '';
        if (/^\s*(python_executable|no_site_packages)\s*=/m.test(text))
            return [];
    }
    const python = (await find('python3')) ?? (await find('python'));
    return python === undefined ? [] : [`--python-executable=${python}`];
}
function configurationFaults({ stderr, request }) {
    const names = [...configurations, ...givenConfiguration(request)];
    return (stderr
        .split('\n')
        .filter((line) => names.some((name) => line.startsWith(`${name}: `)))
        // Its sections for single modules count all the same.
        .filter((line) => !line.endsWith(': No [mypy] section in config file'))
        .map((line) => `did not understand its configuration: ${line.trim()}`));
}
function givenConfiguration({ args }) {
    const path = (0,option_value/* optionValue */.T)(args, '--config-file');
    return path === undefined || path === '' ? [] : [path];
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
