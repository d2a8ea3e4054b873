export const id = 38;
export const ids = [38];
export const modules = {

/***/ 7537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ osvRank)
/* harmony export */ });
/* harmony import */ var _cvss_score_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9557);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1716);
/* harmony import */ var _rank_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7931);



/**
 * The severity of an entry in the OSV format: GHSA's word, else the CVSS vectors, else `others`.
 * OSV has `severity[] { type, score: VECTOR }`, GHSA also a word in `database_specific.severity`.
 */
async function osvRank(entry, ...others) {
    const word = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(entry, 'database_specific'), 'severity') ?? (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(entry, 'severity');
    return (0,_rank_js__WEBPACK_IMPORTED_MODULE_1__/* .rank */ .T)(word, ...(await vectorScores(entry)), ...others);
}
/** Scores by CVSS version, the newest first. */
async function vectorScores(entry) {
    const vectors = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .records */ .V0)(entry, 'severity')
        .map((severity) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(severity, 'score'))
        .filter((vector) => vector !== undefined)
        .toSorted((a, b) => (a < b ? 1 : -1));
    const scores = await Promise.all(vectors.map((vector) => (0,_cvss_score_js__WEBPACK_IMPORTED_MODULE_2__/* .cvssScore */ ._)(vector)));
    return [...scores, ...(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .records */ .V0)(entry, 'severity').map((severity) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(severity, 'score'))];
}


/***/ }),

/***/ 7038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  osvScanner: () => (/* binding */ command_osvScanner)
});

// EXTERNAL MODULE: ./build/packages/analyzers/src/requirements/requirement-sources.js + 7 modules
var requirement_sources = __webpack_require__(6995);
// EXTERNAL MODULE: ./build/packages/analyzers/src/requirements/with-warnings.js
var with_warnings = __webpack_require__(7944);
// EXTERNAL MODULE: ./build/packages/analyzers/src/tool/read-as.js + 3 modules
var read_as = __webpack_require__(7882);
// EXTERNAL MODULE: ./build/packages/analyzers/src/convert/dependency-finding.js
var dependency_finding = __webpack_require__(1780);
// EXTERNAL MODULE: ./build/packages/analyzers/src/convert/fields.js
var fields = __webpack_require__(1716);
// EXTERNAL MODULE: ./build/packages/analyzers/src/convert/recognised.js
var recognised = __webpack_require__(9062);
// EXTERNAL MODULE: ./build/packages/analyzers/src/convert/shape.js
var shape = __webpack_require__(8804);
// EXTERNAL MODULE: ./build/packages/analyzers/src/convert/osv-severity.js
var osv_severity = __webpack_require__(7537);
// EXTERNAL MODULE: ./build/packages/analyzers/src/convert/rank.js
var rank = __webpack_require__(7931);
;// CONCATENATED MODULE: ./build/packages/analyzers/src/osv-scanner/license-findings.js



/** The licenses of a package that `--licenses=LIST` does not allow. They have no severity. */
function licenseFindings(entry, source) {
    const facts = (0,fields/* record */.g1)(entry, 'package');
    const name = (0,fields/* text */.Qq)(facts, 'name', 'commit') ?? 'a package without a name';
    const version = (0,fields/* text */.Qq)(facts, 'version', 'commit');
    const path = (0,fields/* text */.Qq)(source, 'path');
    return (0,fields/* texts */.Te)(entry, 'license_violations').map((license) => {
        const finding = (0,dependency_finding/* dependencyFinding */.P$)({
            id: `license-violation/${license}`,
            package: { name, version, ecosystem: (0,fields/* text */.Qq)(facts, 'ecosystem') },
            rank: (0,rank/* rank */.T)(undefined),
            place: path === undefined ? undefined : { path },
        });
        const what = version === undefined ? name : `${name} ${version}`;
        return {
            ...finding,
            rule: {
                id: finding.rule.id,
                title: `The license ${license} is not allowed`,
                tags: ['license'],
            },
            message: `${what}: its license ${license} is not allowed`,
            advisory: undefined,
        };
    });
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/osv-scanner/report.js




const packaged = (0,shape/* objectOf */.Xy)({
    package: (0,shape/* either */.gP)((0,shape/* objectOf */.Xy)({ name: shape/* aText */.vY }), (0,shape/* objectOf */.Xy)({ commit: shape/* aText */.vY })),
    vulnerabilities: (0,shape/* ifAny */.GK)((0,shape/* listOf */.c3)((0,shape/* objectOf */.Xy)({ id: shape/* aText */.vY }))),
});


/**
 * Reads osv-scanner's `--format json`: `results[] { source, packages[] { package,
 * vulnerabilities[], groups[], license_violations[] } }`. It lists packages without a vulnerability only with
 * `--all-packages`.
 */
const osvScanner = {
    tool: 'osv-scanner',
    kind: 'security',
    informationUri: 'https://google.github.io/osv-scanner/',
    ...(0,recognised/* byMarks */.K)((0,shape/* either */.gP)((0,shape/* objectOf */.Xy)({ experimental_config: shape/* anObject */.jz, results: shape/* there */.Pv }), (0,shape/* objectOf */.Xy)({ results: (0,shape/* someOf */.yU)((0,shape/* objectOf */.Xy)({ source: shape/* there */.Pv, packages: shape/* there */.Pv })) })), (0,shape/* objectOf */.Xy)({ results: (0,shape/* listOf */.c3)((0,shape/* objectOf */.Xy)({ source: shape/* anObject */.jz, packages: (0,shape/* listOf */.c3)(packaged) })) })),
    convert: ({ value }) => convert(value),
};
async function convert(report) {
    const failures = [];
    const results = (0,fields/* entries */.jO)(report['results'], '"results"', failures);
    const listed = results.flatMap((result) => (0,fields/* entries */.jO)(result['packages'], '"packages"', failures).map((entry) => ({ entry, result })));
    if (listed.length === 0)
        failures.push('it names no package that it looked at; with --all-packages it does');
    const unnamed = listed.filter(({ entry }) => !isNamed((0,fields/* record */.g1)(entry, 'package'))).length;
    if (unnamed > 0)
        failures.push(`the report is broken: ${unnamed} packages have no name`);
    const findings = listed.flatMap(({ entry, result }) => (0,fields/* entriesIfAny */.Um)(entry['vulnerabilities'], '"vulnerabilities"', failures).map((vulnerability) => findingOf(vulnerability, entry, (0,fields/* record */.g1)(result, 'source'))));
    const licenses = listed.flatMap(({ entry, result }) => licenseFindings(entry, (0,fields/* record */.g1)(result, 'source')));
    return { findings: [...(await Promise.all(findings)), ...licenses], failures };
}
function isNamed(facts) {
    return (0,fields/* text */.Qq)(facts, 'name', 'commit') !== undefined;
}
async function findingOf(found, entry, source) {
    const facts = (0,fields/* record */.g1)(entry, 'package');
    const id = (0,fields/* text */.Qq)(found, 'id') ?? 'osv-scanner';
    const name = (0,fields/* text */.Qq)(facts, 'name', 'commit') ?? 'a package without a name';
    const path = (0,fields/* text */.Qq)(source, 'path');
    const description = (0,fields/* text */.Qq)(found, 'details');
    return (0,dependency_finding/* dependencyFinding */.P$)({
        id,
        aliases: (0,fields/* texts */.Te)(found, 'aliases'),
        fixedIn: fixesOf(found, name),
        package: {
            name,
            version: (0,fields/* text */.Qq)(facts, 'version', 'commit'),
            ecosystem: (0,fields/* text */.Qq)(facts, 'ecosystem'),
        },
        title: (0,fields/* text */.Qq)(found, 'summary') ?? (0,dependency_finding/* firstLine */.TM)(description),
        description,
        url: `https://osv.dev/${encodeURIComponent(id)}`,
        tags: (0,fields/* texts */.Te)((0,fields/* record */.g1)(found, 'database_specific'), 'cwe_ids').map((cwe) => `external/cwe/${cwe.toLowerCase()}`),
        rank: await (0,osv_severity/* osvRank */.v)(found, groupScore(id, entry)),
        place: path === undefined ? undefined : { path },
    });
}
function groupScore(id, entry) {
    const own = (0,fields/* records */.V0)(entry, 'groups').find((group) => (0,fields/* texts */.Te)(group, 'ids').includes(id));
    return own === undefined ? undefined : (0,fields/* number */.ai)(own, 'max_severity');
}
function fixesOf(found, name) {
    const affected = (0,fields/* records */.V0)(found, 'affected');
    const own = affected.filter((one) => (0,fields/* text */.Qq)((0,fields/* record */.g1)(one, 'package'), 'name') === name);
    return own
        .flatMap((one) => (0,fields/* records */.V0)(one, 'ranges'))
        .filter((range) => (0,fields/* text */.Qq)(range, 'type') !== 'GIT')
        .flatMap((range) => (0,fields/* records */.V0)(range, 'events'))
        .flatMap((event) => (0,fields/* text */.Qq)(event, 'fixed') ?? []);
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/osv-scanner/command.js




/**
 * Version 2. Exit code 1 means findings, 127 a fault, 128 no package found, 129 and 130 a faulty
 * configuration or extraction. Only with `--all-packages` a clean report names what it looked at.
 */
const command_osvScanner = {
    name: 'osv-scanner',
    kind: 'scan',
    driver: 'osv-scanner',
    program: {
        file: 'osv-scanner',
        versionArgs: ['--version'],
        versionIn: (output) => /^osv-scanner version:? v?(\d\S*)/m.exec(output)?.[1],
        pinned: '2.6.0',
        installation: {
            from: 'go',
            module: 'github.com/google/osv-scanner/v2',
            package: '/cmd/osv-scanner',
        },
    },
    calls: 'each path',
    ownOptions: [
        ...['-f', '--format', '--output', '--output-file', '-L', '--lockfile', '--serve', '--port'],
        ...['--all-packages', '--help', '-h', '--version', '-v'],
    ],
    exitCodes: { clean: [0], findings: [1] },
    plan: async (request, around) => {
        const found = await (0,requirement_sources/* requirementSources */.KF)(request, around);
        if ('notRun' in found)
            return found;
        const own = ['scan', 'source', '--format', 'json', '--all-packages'];
        const lockFiles = found.others.flatMap((path) => ['-L', path]);
        const made = found.sources.flatMap((source) => argsOf(source, request.paths));
        const folders = await foldersOf(request.paths, around);
        return {
            args: [...own, ...request.args, ...lockFiles, ...made, ...folders],
            files: (0,requirement_sources/* madeFiles */.vG)(found.sources),
            report: 'stdout',
            extension: 'json',
        };
    },
    read,
};
/** A folder is given whole: its other lock files count too. */
function argsOf({ path, file, made }, paths) {
    if (made !== undefined)
        return ['-L', `requirements.txt:${file}`];
    return paths.includes(path) ? ['-L', `requirements.txt:${path}`] : [];
}
async function foldersOf(paths, { kindOf }) {
    const kinds = await Promise.all(paths.map(kindOf));
    const folders = paths.filter((_, at) => kinds[at] === 'folder');
    return folders.length === 0 ? [] : ['-r', ...folders];
}
async function read(end, around) {
    const found = await (0,requirement_sources/* requirementSources */.KF)(end.request, around);
    if ('notRun' in found)
        return { refused: found.notRun };
    const report = end.report === undefined ? undefined : (0,requirement_sources/* withGivenPaths */._1)(end.report, found.sources);
    const doubts = found.sources.flatMap((source) => source.doubts);
    const options = { doubts, ...(report === undefined ? {} : { native: report }) };
    const reading = await (0,read_as/* readAs */.f)(osvScanner, { ...end, report }, options);
    return (0,with_warnings/* withWarnings */.o)(reading, found.sources.flatMap(({ warnings }) => warnings));
}


/***/ })

};
