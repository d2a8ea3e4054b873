export const id = 594;
export const ids = [594];
export const modules = {

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

/***/ 5594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zizmor: () => (/* binding */ command_zizmor)
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
;// CONCATENATED MODULE: ./build/packages/analyzers/src/zizmor/report.js



const audited = (0,shape/* objectOf */.Xy)({
    ident: shape/* aText */.vY,
    desc: shape/* aText */.vY,
    url: shape/* aText */.vY,
    determinations: (0,shape/* objectOf */.Xy)({ severity: shape/* aText */.vY, confidence: shape/* aText */.vY }),
    locations: (0,shape/* listOf */.c3)(shape/* anObject */.jz),
});
/** Reads zizmor's `--format json`, a list. Rows and columns count from 0. */
const zizmor = {
    tool: 'zizmor',
    kind: 'security',
    informationUri: 'https://docs.zizmor.sh/',
    recognises: ({ value }) => (0,shape/* isNonEmpty */.J_)(value) && (0,shape/* fits */.lA)(value, (0,shape/* listOf */.c3)(audited)),
    convert: ({ value }) => convert(value),
};
function convert(list) {
    const failures = [];
    return { findings: (0,fields/* entries */.jO)(list, 'the findings', failures).map(finding), failures };
}
function finding(entry) {
    const determinations = (0,fields/* record */.g1)(entry, 'determinations');
    const title = (0,fields/* text */.Qq)(entry, 'desc');
    const severity = (0,fields/* text */.Qq)(determinations, 'severity');
    const confidence = (0,fields/* text */.Qq)(determinations, 'confidence');
    const locations = (0,fields/* records */.V0)(entry, 'locations');
    const primary = locations.find((one) => (0,fields/* text */.Qq)((0,fields/* record */.g1)(one, 'symbolic'), 'kind') === 'Primary') ??
        locations[0] ??
        {};
    const annotation = (0,fields/* text */.Qq)((0,fields/* record */.g1)(primary, 'symbolic'), 'annotation');
    return {
        rule: { id: `zizmor/${(0,fields/* text */.Qq)(entry, 'ident') ?? 'finding'}`, title, url: (0,fields/* text */.Qq)(entry, 'url') },
        message: [title, annotation].filter((part) => part !== undefined).join(': '),
        rank: (0,rank/* rank */.T)(severity?.toLowerCase() === 'informational' ? 'info' : severity),
        place: placeOf(primary),
        suppressed: entry['ignored'] === true ? { kind: 'inSource' } : undefined,
        properties: confidence === undefined ? undefined : { confidence },
    };
}
function placeOf(location) {
    const local = (0,fields/* record */.g1)((0,fields/* record */.g1)((0,fields/* record */.g1)(location, 'symbolic'), 'key'), 'Local');
    const remote = (0,fields/* record */.g1)((0,fields/* record */.g1)((0,fields/* record */.g1)(location, 'symbolic'), 'key'), 'Remote');
    const path = (0,fields/* text */.Qq)(local, 'verbatim_path', 'given_path') ?? (0,fields/* text */.Qq)(remote, 'path');
    if (path === undefined)
        return undefined;
    const concrete = (0,fields/* record */.g1)((0,fields/* record */.g1)(location, 'concrete'), 'location');
    const [start, end] = [(0,fields/* record */.g1)(concrete, 'start_point'), (0,fields/* record */.g1)(concrete, 'end_point')];
    return {
        path,
        line: fromOne((0,fields/* number */.ai)(start, 'row')),
        column: fromOne((0,fields/* number */.ai)(start, 'column')),
        endLine: fromOne((0,fields/* number */.ai)(end, 'row')),
        endColumn: fromOne((0,fields/* number */.ai)(end, 'column')),
    };
}
function fromOne(count) {
    return count === undefined ? undefined : count + 1;
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/zizmor/command.js



const tokens = ['ZIZMOR_GITHUB_TOKEN', 'GH_TOKEN', 'GITHUB_TOKEN'];
/**
 * Exit code 11 to 14 by the highest severity, 3 where it finds nothing to look at. A file that it
 * cannot parse is a warning on stderr, and its exit code then says nothing of it. Its clean report is
 * `[]`; stderr names each file that it completed. Without a token it makes no audit that needs the
 * network.
 */
const command_zizmor = {
    name: 'zizmor',
    kind: 'scan',
    driver: 'zizmor',
    program: {
        file: 'zizmor',
        versionArgs: ['--version'],
        versionIn: (output) => /^zizmor (\d\S*)/m.exec(output)?.[1],
        pinned: '1.32.0',
        installation: { from: 'pypi', requirement: 'zizmor' },
    },
    calls: 'once',
    tokens,
    ownOptions: [
        ...['--format', '--no-exit-codes', '--color', '--fix', '--lsp', '--completions', '--thanks'],
        ...['-h', '--help', '-V', '--version'],
        // Nothing else shows what it looked at.
        ...['-q', '--quiet'],
    ],
    exitCodes: { clean: [0], findings: [10, 11, 12, 13, 14] },
    hides,
    plan: async ({ paths, args }, { env }) => {
        const online = tokens.some((name) => (env(name) ?? '') !== '');
        const own = ['--format=json', '--color=never', '--no-progress'];
        return {
            args: [...own, ...(online ? [] : ['--offline']), ...args, ...paths],
            report: 'stdout',
            extension: 'json',
        };
    },
    read: (end) => (0,read_as/* readAs */.f)(zizmor, end, {
        clean: (report) => /^\s*\[\s*\]\s*$/.test(report),
        doubts: doubtsOf(end),
    }),
};
function doubtsOf({ stderr }) {
    const warnings = [...stderr.matchAll(/\bWARN .*?zizmor::registry::input: (.*)/g)];
    const unread = warnings.map(([, why = '']) => why.trim());
    if (unread.length > 0)
        return unread;
    return /\bcompleted \S/.test(stderr) ? [] : ['looked at no file'];
}
const command_hidden = {
    low: 'low',
    medium: 'low',
    high: 'medium',
};
function hides(args) {
    const level = (0,option_value/* optionValue */.T)(args, '--min-severity');
    const severity = level === undefined ? undefined : command_hidden[level];
    return severity === undefined ? undefined : { option: `--min-severity=${level}`, severity };
}


/***/ })

};
