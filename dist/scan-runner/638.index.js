export const id = 638;
export const ids = [638];
export const modules = {

/***/ 1638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  safety: () => (/* binding */ command_safety)
});

// EXTERNAL MODULE: ./build/packages/analyzers/src/requirements/collect-requirements.js + 3 modules
var collect_requirements = __webpack_require__(2211);
;// CONCATENATED MODULE: ./build/packages/analyzers/src/requirements/file-requirements.js

/** What a requirements file names, and the files that it includes. */
async function fileRequirements(path, around) {
    const context = path.startsWith('/') ? '/' : '.';
    const everything = { sources: ['.'], destination: '/', from: undefined };
    const stage = { copies: [everything], base: undefined };
    const collect = (0,collect_requirements/* collector */.g)(context, around);
    const file = { text: path, unresolved: [] };
    const install = { operands: [], files: [file], constraints: [], editable: [], groups: [] };
    await collect.add(install, path, { lookup: around.env, folder: '/', stage });
    return collect.result();
}

// EXTERNAL MODULE: ./build/packages/analyzers/src/requirements/requirement-sources.js + 7 modules
var requirement_sources = __webpack_require__(6995);
// EXTERNAL MODULE: ./build/packages/analyzers/src/requirements/with-warnings.js
var with_warnings = __webpack_require__(7944);
// EXTERNAL MODULE: ./build/packages/analyzers/src/tool/read-as.js + 3 modules
var read_as = __webpack_require__(7882);
// EXTERNAL MODULE: ./build/packages/analyzers/src/convert/fields.js
var convert_fields = __webpack_require__(1716);
// EXTERNAL MODULE: ./build/packages/analyzers/src/convert/json-in.js
var json_in = __webpack_require__(3999);
// EXTERNAL MODULE: ./build/packages/analyzers/src/convert/dependency-finding.js
var dependency_finding = __webpack_require__(1780);
// EXTERNAL MODULE: ./build/packages/analyzers/src/convert/recognised.js
var recognised = __webpack_require__(9062);
// EXTERNAL MODULE: ./build/packages/analyzers/src/convert/shape.js
var shape = __webpack_require__(8804);
// EXTERNAL MODULE: ./build/packages/analyzers/src/convert/cvss-score.js
var cvss_score = __webpack_require__(9557);
// EXTERNAL MODULE: ./build/packages/analyzers/src/convert/rank.js
var rank = __webpack_require__(7931);
;// CONCATENATED MODULE: ./build/packages/analyzers/src/safety/severity.js



/**
 * The severity of a vulnerability. Safety knows it with an API key, and `scan` writes it with
 * `--detailed-output`: `severity` is a word or `{ source, cvssv2, cvssv3 }`. Others of the same
 * report have the CVSS objects in `CVE: { name, cvssv2, cvssv3 }` alone.
 */
async function safetyRank(vulnerability) {
    const objects = [(0,convert_fields/* record */.g1)(vulnerability, 'severity'), (0,convert_fields/* record */.g1)(vulnerability, 'CVE')];
    const newest = objects.map((object) => (0,convert_fields/* record */.g1)(object, 'cvssv3'));
    const oldest = objects.map((object) => (0,convert_fields/* record */.g1)(object, 'cvssv2'));
    const words = [
        (0,convert_fields/* isRecord */.u4)(vulnerability['severity']) ? undefined : (0,convert_fields/* text */.Qq)(vulnerability, 'severity'),
        ...newest.map((cvss) => (0,convert_fields/* text */.Qq)(cvss, 'base_severity')),
    ];
    const scores = [...newest, ...oldest].map(async (cvss) => (0,convert_fields/* number */.ai)(cvss, 'base_score') ?? (await (0,cvss_score/* cvssScore */._)((0,convert_fields/* text */.Qq)(cvss, 'vector_string'))));
    return (0,rank/* rank */.T)(words.find((word) => word !== undefined), ...(await Promise.all(scores)));
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/safety/scan.js



/**
 * Converts a report of `safety scan`, schema 3.0: `scan_results.projects[].files[].results
 * .dependencies[].specifications[].vulnerabilities.known_vulnerabilities[]`. An environment has
 * `files` without `projects`.
 */
async function convertScan(report) {
    const failures = [];
    const results = (0,convert_fields/* record */.g1)(report, 'scan_results');
    const projects = (0,convert_fields/* entriesIfAny */.Um)(results['projects'], '"projects"', failures);
    const files = [results, ...projects].flatMap((part) => (0,convert_fields/* entriesIfAny */.Um)(part['files'], '"files"', failures));
    if (files.length === 0)
        failures.push('it looked at no file');
    const telemetry = (0,convert_fields/* record */.g1)((0,convert_fields/* record */.g1)(report, 'meta'), 'telemetry');
    return {
        version: (0,convert_fields/* text */.Qq)(telemetry, 'safety_version'),
        findings: await Promise.all(files.flatMap((file) => findingsOf(file, failures))),
        failures,
    };
}
function findingsOf(file, failures) {
    const path = (0,convert_fields/* text */.Qq)(file, 'location');
    const listed = (0,convert_fields/* entries */.jO)((0,convert_fields/* record */.g1)(file, 'results')['dependencies'], '"dependencies"', failures);
    return listed.flatMap((dependency) => (0,convert_fields/* entries */.jO)(dependency['specifications'], '"specifications"', failures).flatMap((specification) => {
        const found = (0,convert_fields/* record */.g1)(specification, 'vulnerabilities');
        const known = (0,convert_fields/* entries */.jO)(found['known_vulnerabilities'], '"known_vulnerabilities"', failures);
        return known.map((vulnerability) => findingOf(vulnerability, dependency, specification, path));
    }));
}
async function findingOf(vulnerability, dependency, specification, path) {
    const { ignored } = vulnerability;
    const name = (0,convert_fields/* text */.Qq)(dependency, 'name') ?? 'a package without a name';
    const recommended = (0,convert_fields/* text */.Qq)((0,convert_fields/* record */.g1)((0,convert_fields/* record */.g1)(specification, 'vulnerabilities'), 'remediation'), 'recommended');
    const raw = (0,convert_fields/* text */.Qq)(specification, 'raw');
    return (0,dependency_finding/* dependencyFinding */.P$)({
        id: (0,convert_fields/* text */.Qq)(vulnerability, 'id') ?? 'safety',
        fixedIn: recommended === undefined ? [] : [recommended],
        package: { name, version: /==\s*([^\s;,][^\s;,]*)/.exec(raw ?? '')?.[1], ecosystem: 'PyPI' },
        title: vulnerableTitle(vulnerability),
        rank: await safetyRank(vulnerability),
        place: path === undefined ? undefined : { path },
        suppressed: (0,convert_fields/* isRecord */.u4)(ignored)
            ? { kind: 'external', why: (0,convert_fields/* text */.Qq)(ignored, 'reason', 'code') }
            : undefined,
    });
}
function vulnerableTitle(vulnerability) {
    const range = (0,convert_fields/* text */.Qq)(vulnerability, 'vulnerable_spec');
    return range === undefined ? undefined : `known vulnerability of ${range}`;
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/safety/report.js






const foundShape = (0,shape/* listOf */.c3)((0,shape/* objectOf */.Xy)({ vulnerability_id: shape/* aText */.vY, package_name: shape/* aText */.vY }));
const check = (0,recognised/* byMarks */.K)((0,shape/* objectOf */.Xy)({ report_meta: shape/* anObject */.jz, vulnerabilities: shape/* there */.Pv }), (0,shape/* objectOf */.Xy)({ vulnerabilities: foundShape, ignored_vulnerabilities: (0,shape/* ifAny */.GK)(foundShape) }));
const scan = (0,recognised/* byMarks */.K)((0,shape/* objectOf */.Xy)({ meta: (0,shape/* objectOf */.Xy)({ scan_type: shape/* aText */.vY }), scan_results: shape/* there */.Pv }), (0,shape/* objectOf */.Xy)({ scan_results: shape/* anObject */.jz }));
/**
 * Reads Safety's `check --output json` of version 2 and later (`report_meta`, `vulnerabilities`),
 * `scan --output json` (`meta`, `scan_results`), and version 1's list of
 * `[package, specifier, version, advisory, id, cvss 2, cvss 3]`.
 */
const safety = {
    tool: 'Safety',
    kind: 'security',
    informationUri: 'https://docs.safetycli.com/',
    recognises: (report) => check.recognises(report) ||
        scan.recognises(report) ||
        (Array.isArray(report.value) && report.value.length > 0 && report.value.every(isTuple)),
    flawOf: (report) => check.flawOf(report) ?? scan.flawOf(report),
    convert: ({ value }) => {
        if (Array.isArray(value))
            return convertTuples(value);
        const report = value;
        return 'scan_results' in report ? convertScan(report) : convertCheck(report);
    },
};
async function convertCheck(report) {
    const failures = [];
    const meta = (0,convert_fields/* record */.g1)(report, 'report_meta');
    const found = (0,convert_fields/* entries */.jO)(report['vulnerabilities'], '"vulnerabilities"', failures);
    const ignored = (0,convert_fields/* entriesIfAny */.Um)(report['ignored_vulnerabilities'], '"ignored_vulnerabilities"', failures);
    const packages = Object.keys((0,convert_fields/* record */.g1)(report, 'scanned_packages')).length;
    if (((0,convert_fields/* number */.ai)(meta, 'packages_found') ?? 0) === 0 && packages === 0) {
        failures.push('it looked at no package');
    }
    const counted = (0,convert_fields/* number */.ai)(meta, 'vulnerabilities_found') ?? 0;
    if (found.length === 0 && counted > 0)
        failures.push(`it found ${counted} and lists none`);
    return {
        version: (0,convert_fields/* text */.Qq)(meta, 'safety_version'),
        findings: await Promise.all([
            ...found.map((entry) => vulnerability(entry, report, entry['ignored'] === true)),
            ...ignored.map((entry) => vulnerability(entry, report, true)),
        ]),
        failures,
    };
}
async function vulnerability(entry, report, ignored) {
    const name = (0,convert_fields/* text */.Qq)(entry, 'package_name') ?? 'a package without a name';
    const description = (0,convert_fields/* text */.Qq)(entry, 'advisory');
    return (0,dependency_finding/* dependencyFinding */.P$)({
        id: (0,convert_fields/* text */.Qq)(entry, 'vulnerability_id') ?? 'safety',
        aliases: [...(0,convert_fields/* texts */.Te)(entry, 'CVE'), ...(0,convert_fields/* texts */.Te)((0,convert_fields/* record */.g1)(entry, 'CVE'), 'name')],
        fixedIn: (0,convert_fields/* texts */.Te)(entry, 'fixed_versions'),
        package: { name, version: (0,convert_fields/* text */.Qq)(entry, 'analyzed_version'), ecosystem: 'PyPI' },
        title: (0,dependency_finding/* firstLine */.TM)(description),
        description,
        url: (0,convert_fields/* text */.Qq)(entry, 'more_info_url'),
        rank: await safetyRank(entry),
        place: placeOf(name, report),
        suppressed: ignored ? { kind: 'external', why: (0,convert_fields/* text */.Qq)(entry, 'ignored_reason') } : undefined,
    });
}
/** Undefined for an environment, whose folder of packages is not in the repository. */
function placeOf(name, report) {
    if ((0,convert_fields/* text */.Qq)((0,convert_fields/* record */.g1)(report, 'report_meta'), 'scan_target') === 'environment')
        return undefined;
    const packages = (0,convert_fields/* record */.g1)(report, 'affected_packages');
    const affected = Object.hasOwn(packages, name) ? (0,convert_fields/* record */.g1)(packages, name) : {};
    const path = (0,convert_fields/* text */.Qq)(affected, 'found') ?? (0,convert_fields/* texts */.Te)((0,convert_fields/* record */.g1)(report, 'report_meta'), 'scanned')[0];
    return path === undefined ? undefined : { path };
}
function isTuple(entry) {
    return (Array.isArray(entry) &&
        entry.length >= 5 &&
        entry.slice(0, 4).every((part) => typeof part === 'string') &&
        /^\d\d*$/.test(String(entry[4])));
}
async function convertTuples(list) {
    const tuples = list.filter(isTuple);
    const broken = list.length - tuples.length;
    const failures = broken === 0 ? [] : [`the report is broken: ${broken} of it cannot be read`];
    const findings = tuples.map(async ([name, , version, advisory, id, cvssv2, cvssv3]) => {
        const fields = { name, version, advisory, id };
        return (0,dependency_finding/* dependencyFinding */.P$)({
            id: (0,convert_fields/* text */.Qq)(fields, 'id') ?? 'safety',
            package: {
                name: (0,convert_fields/* text */.Qq)(fields, 'name') ?? 'a package without a name',
                version: (0,convert_fields/* text */.Qq)(fields, 'version'),
                ecosystem: 'PyPI',
            },
            title: (0,dependency_finding/* firstLine */.TM)((0,convert_fields/* text */.Qq)(fields, 'advisory')),
            description: (0,convert_fields/* text */.Qq)(fields, 'advisory'),
            rank: await safetyRank({ severity: { cvssv2, cvssv3 } }),
        });
    });
    return { findings: await Promise.all(findings), failures };
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/safety/command.js







/**
 * `check` needs no token; `scan` does. It passes over lines that it cannot read, URLs and packages
 * without a version, and counts the last among those it looked at.
 */
const command_safety = {
    name: 'safety',
    kind: 'scan',
    driver: 'Safety',
    program: {
        file: 'safety',
        versionArgs: ['--version'],
        versionIn: (output) => /^safety, version (\d\S*)/m.exec(output)?.[1],
        pinned: '3.8.1',
        installation: { from: 'pypi', requirement: 'safety' },
    },
    calls: 'each path',
    tokens: ['SAFETY_API_KEY'],
    ownOptions: [
        ...['--output', '-o', '--json', '--bare', '--full-report', '--short-report', '--save-json'],
        ...['--save-html', '--html', '--exit-code', '--continue-on-error', '--file', '-r', '--stdin'],
        ...['--apply-remediations', '-ar', '--key', '--help', '--version'],
    ],
    exitCodes: { clean: [0], findings: [64] },
    plan: async (request, around) => {
        const sources = await sourcesOf(request, around);
        if ('notRun' in sources)
            return sources;
        const report = `${request.folder}/safety.json`;
        const files = sources.flatMap(({ file }) => ['-r', file]);
        return {
            args: ['check', '--output', 'json', '--save-json', report, ...request.args, ...files],
            files: (0,requirement_sources/* madeFiles */.vG)(sources),
            report: { path: report },
            extension: 'json',
            env: { NON_INTERACTIVE: '1', NO_COLOR: '1' },
        };
    },
    read,
};
async function sourcesOf(request, around) {
    const found = await (0,requirement_sources/* requirementSources */.KF)(request, around);
    if ('notRun' in found)
        return found;
    const [other] = found.others;
    if (other !== undefined)
        return { notRun: `does not read ${other}: it reads requirements files` };
    const [folder] = found.without;
    if (folder !== undefined)
        return { notRun: `found no requirements file below ${folder}` };
    return Promise.all(found.sources.map((source) => withOwn(source, around)));
}
/** What the tool passes over in a requirements file. */
async function withOwn(source, around) {
    if (source.made !== undefined)
        return source;
    const { doubts, warnings } = await fileRequirements(source.path, around);
    return { ...source, doubts, warnings };
}
async function read(end, around) {
    const sources = await sourcesOf(end.request, around);
    if ('notRun' in sources)
        return { refused: sources.notRun };
    const report = end.report === undefined ? undefined : (0,requirement_sources/* withGivenPaths */._1)(end.report, sources);
    const doubts = [...sources.flatMap((source) => source.doubts), ...unpinned(report)];
    const options = { doubts, ...(report === undefined ? {} : { native: report }) };
    const reading = await (0,read_as/* readAs */.f)(safety, { ...end, report }, options);
    return (0,with_warnings/* withWarnings */.o)(reading, sources.flatMap(({ warnings }) => warnings));
}
/** A package without a version is compared with nothing. */
function unpinned(report) {
    const packages = Object.values((0,convert_fields/* record */.g1)((0,json_in/* recordIn */.Rn)(report), 'scanned_packages'));
    const versions = packages.filter((one) => (0,convert_fields/* isRecord */.u4)(one) && typeof one['version'] === 'string');
    return packages.length > 0 && versions.length === 0
        ? ['looked at no package: none has a version, pin them by ==']
        : [];
}


/***/ })

};
