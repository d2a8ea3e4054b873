export const id = 371;
export const ids = [371];
export const modules = {

/***/ 1780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P$: () => (/* binding */ dependencyFinding),
/* harmony export */   TM: () => (/* binding */ firstLine),
/* harmony export */   ix: () => (/* binding */ findingFingerprint)
/* harmony export */ });
/** Converts a vulnerable package to a finding, in the same way for every tool. */
function dependencyFinding(found) {
    const { id, place, suppressed, informational } = found;
    const aliases = [...new Set(found.aliases)].filter((alias) => alias !== id);
    const fixedIn = [...new Set(found.fixedIn)];
    return {
        rule: ruleOf(found),
        message: messageOf(found, fixedIn),
        rank: found.rank,
        place,
        package: found.package,
        advisory: { id, aliases, fixedIn },
        fingerprints: { [findingFingerprint]: fingerprintOf(found) },
        suppressed,
        informational,
        properties: found.properties,
    };
}
/**
 * Distinguishes findings of one advisory in two packages: both are at line 1 of the lock file.
 * Does not contain the version, so that an update without a fix keeps the finding.
 */
const findingFingerprint = 'ci-actions/finding/v1';
function fingerprintOf({ id, package: { name, path }, place, by }) {
    return [id, name, path ?? place?.path, by].filter((part) => part !== undefined).join(':');
}
function ruleOf({ id, title, description, url, tags }) {
    return { id, title, description, url, tags: ['vulnerability', ...(tags ?? [])] };
}
function messageOf({ id, title, package: { name, version } }, fixed) {
    const what = version === undefined ? name : `${name} ${version}`;
    const why = title === undefined || title === id ? id : `${title} (${id})`;
    const fix = fixed.length === 0 ? 'no fixed version is known' : `fixed in ${fixed.join(', ')}`;
    return `${what}: ${why}; ${fix}`;
}
/** The first non-blank line of a text, as a title; undefined if there is none. */
function firstLine(text) {
    const line = text?.split(/\r?\n/).find((one) => one.trim() !== '');
    return line?.replace(/^##*\s*/, '').trim();
}


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

/***/ 7752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  snyk: () => (/* binding */ command_snyk)
});

// EXTERNAL MODULE: ./build/packages/analyzers/src/convert/fields.js
var fields = __webpack_require__(1716);
// EXTERNAL MODULE: ./build/packages/analyzers/src/convert/json-in.js
var json_in = __webpack_require__(3999);
// EXTERNAL MODULE: ./build/packages/analyzers/src/tool/option-value.js
var option_value = __webpack_require__(5139);
// EXTERNAL MODULE: ./build/packages/analyzers/src/tool/read-as.js + 3 modules
var read_as = __webpack_require__(7882);
// EXTERNAL MODULE: ./build/packages/analyzers/src/tool/scanned-path.js
var scanned_path = __webpack_require__(8238);
// EXTERNAL MODULE: ./build/packages/analyzers/src/convert/shape.js
var shape = __webpack_require__(8804);
// EXTERNAL MODULE: ./build/packages/analyzers/src/convert/dependency-finding.js
var dependency_finding = __webpack_require__(1780);
// EXTERNAL MODULE: ./build/packages/analyzers/src/convert/rank.js
var rank = __webpack_require__(7931);
;// CONCATENATED MODULE: ./build/packages/analyzers/src/snyk/iac.js



/** Converts an element of `infrastructureAsCodeIssues` of one file. */
function infrastructureIssue(entry, project) {
    const id = (0,fields/* text */.Qq)(entry, 'publicId', 'id') ?? 'snyk';
    const title = (0,fields/* text */.Qq)(entry, 'title') ?? id;
    const where = (0,fields/* texts */.Te)(entry, 'path').join('.');
    const file = (0,fields/* text */.Qq)(project, 'targetFile', 'displayTargetFile', 'targetFilePath');
    return {
        rule: {
            id,
            title,
            description: (0,fields/* text */.Qq)(entry, 'impact', 'issue'),
            help: (0,fields/* text */.Qq)(entry, 'resolve'),
            url: (0,fields/* text */.Qq)(entry, 'documentation'),
            tags: ['misconfiguration'],
        },
        message: where === '' ? title : `${title} (${where})`,
        rank: (0,rank/* rank */.T)((0,fields/* text */.Qq)(entry, 'severity')),
        place: file === undefined ? undefined : { path: file, line: (0,fields/* number */.ai)(entry, 'lineNumber') },
        fingerprints: { [dependency_finding/* findingFingerprint */.ix]: [id, file, where].filter(Boolean).join(':') },
        suppressed: entry['isIgnored'] === true ? { kind: 'external' } : undefined,
    };
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/snyk/unmanaged.js




/** What `snyk test --unmanaged --json` says of one project: issues by package, their data by id. */
const unmanagedShape = (0,shape/* objectOf */.Xy)({
    issues: (0,shape/* listOf */.c3)((0,shape/* objectOf */.Xy)({ issueId: shape/* aText */.vY, pkgName: shape/* aText */.vY })),
    issuesData: shape/* anObject */.jz,
    depGraphData: (0,shape/* objectOf */.Xy)({ pkgs: shape/* aList */.u0 }),
});
function isUnmanaged(value) {
    return (0,shape/* fits */.lA)(value, unmanagedShape);
}
/** The root of the graph is the project itself. */
function lookedUnmanaged(project) {
    const packages = (0,fields/* records */.V0)((0,fields/* record */.g1)(project, 'depGraphData'), 'pkgs');
    return packages.length > 1 || (0,fields/* records */.V0)(project, 'issues').length > 0;
}
function unmanagedFindings(project, failures) {
    const data = (0,fields/* record */.g1)(project, 'issuesData');
    return (0,fields/* entries */.jO)(project['issues'], '"issues"', failures).map((issue) => {
        const id = (0,fields/* text */.Qq)(issue, 'issueId') ?? 'snyk';
        return finding(issue, id, (0,fields/* record */.g1)(data, id), project);
    });
}
function finding(issue, id, data, project) {
    const name = (0,fields/* text */.Qq)(issue, 'pkgName') ?? 'a package without a name';
    const version = (0,fields/* text */.Qq)(issue, 'pkgVersion');
    const identifiers = (0,fields/* record */.g1)(data, 'identifiers');
    const [path] = filesOf(project, `${name}@${version ?? ''}`);
    return (0,dependency_finding/* dependencyFinding */.P$)({
        id,
        aliases: [...(0,fields/* texts */.Te)(identifiers, 'CVE'), ...(0,fields/* texts */.Te)(identifiers, 'GHSA')],
        fixedIn: [
            ...(0,fields/* texts */.Te)(data, 'fixedIn'),
            ...(0,fields/* texts */.Te)((0,fields/* record */.g1)(issue, 'fixInfo'), 'nearestFixedInVersion'),
        ],
        package: { name, version, ecosystem: 'cpp' },
        title: (0,fields/* text */.Qq)(data, 'title'),
        description: (0,fields/* text */.Qq)(data, 'description'),
        url: `https://security.snyk.io/vuln/${id}`,
        tags: (0,fields/* texts */.Te)(identifiers, 'CWE').map((cwe) => `external/cwe/${cwe.toLowerCase()}`),
        rank: (0,rank/* rank */.T)((0,fields/* text */.Qq)(data, 'severity'), (0,fields/* number */.ai)(data, 'cvssScore')),
        place: path === undefined ? undefined : { path },
    });
}
/** The files by which Snyk knew the package. */
function filesOf(project, key) {
    const details = (0,fields/* record */.g1)((0,fields/* record */.g1)(project, 'fileSignaturesDetails'), key);
    return [...(0,fields/* texts */.Te)((0,fields/* record */.g1)(project, 'depsFilePaths'), key), ...(0,fields/* texts */.Te)(details, 'filePaths')];
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/snyk/vulnerability.js



/** Converts an element of `vulnerabilities`. Snyk lists one per path from project to package. */
function vulnerability(entry, project) {
    const identifiers = (0,fields/* record */.g1)(entry, 'identifiers');
    const from = (0,fields/* texts */.Te)(entry, 'from');
    const path = fileOf(project);
    return (0,dependency_finding/* dependencyFinding */.P$)({
        id: (0,fields/* text */.Qq)(entry, 'id') ?? 'snyk',
        aliases: ['CVE', 'GHSA', 'RHSA', 'ALTERNATIVE'].flatMap((kind) => (0,fields/* texts */.Te)(identifiers, kind)),
        fixedIn: [...(0,fields/* texts */.Te)(entry, 'fixedIn'), ...(0,fields/* texts */.Te)(entry, 'nearestFixedInVersion')],
        package: {
            name: (0,fields/* text */.Qq)(entry, 'packageName', 'moduleName', 'name') ?? 'a package without a name',
            version: (0,fields/* text */.Qq)(entry, 'version'),
            ecosystem: (0,fields/* text */.Qq)(entry, 'packageManager') ?? (0,fields/* text */.Qq)(project, 'packageManager'),
        },
        title: (0,fields/* text */.Qq)(entry, 'title'),
        description: (0,fields/* text */.Qq)(entry, 'description'),
        url: (0,fields/* text */.Qq)(entry, 'url') ?? urlOf((0,fields/* text */.Qq)(entry, 'id')),
        tags: [
            ...(0,fields/* texts */.Te)(identifiers, 'CWE').map((cwe) => `external/cwe/${cwe.toLowerCase()}`),
            ...((0,fields/* text */.Qq)(entry, 'type') === 'license' ? ['license'] : []),
        ],
        rank: (0,rank/* rank */.T)((0,fields/* text */.Qq)(entry, 'severityWithCritical', 'severity'), (0,fields/* number */.ai)(entry, 'cvssScore')),
        place: path === undefined ? undefined : { path },
        properties: from.length === 0 ? undefined : { from },
        by: from.length < 2 ? undefined : from.slice(1).map(withoutVersion).join('>'),
    });
}
/** The version follows the last `@`, unless that is the first character: `@scope/name@1.2.3`. */
function withoutVersion(step) {
    const at = step.lastIndexOf('@');
    return at > 0 ? step.slice(0, at) : step;
}
function urlOf(id) {
    return id?.startsWith('SNYK-') ? `https://security.snyk.io/vuln/${id}` : undefined;
}
/** The report's file, else the one from which Snyk reads the package manager's dependency tree. */
function fileOf(project) {
    return ((0,fields/* text */.Qq)(project, 'displayTargetFile', 'targetFile') ??
        manifests.get((0,fields/* text */.Qq)(project, 'packageManager') ?? ''));
}
const manifests = new Map([
    ['npm', 'package-lock.json'],
    ['yarn', 'yarn.lock'],
    ['pnpm', 'pnpm-lock.yaml'],
    ['pip', 'requirements.txt'],
    ['poetry', 'poetry.lock'],
    ['pipenv', 'Pipfile.lock'],
    ['maven', 'pom.xml'],
    ['gradle', 'build.gradle'],
    ['sbt', 'build.sbt'],
    ['rubygems', 'Gemfile.lock'],
    ['gomodules', 'go.mod'],
    ['composer', 'composer.lock'],
    ['cocoapods', 'Podfile.lock'],
    ['hex', 'mix.lock'],
    ['deb', 'Dockerfile'],
    ['apk', 'Dockerfile'],
    ['rpm', 'Dockerfile'],
]);

;// CONCATENATED MODULE: ./build/packages/analyzers/src/snyk/report.js





const issueShape = (0,shape/* objectOf */.Xy)({ id: shape/* aText */.vY, title: shape/* aText */.vY });
const failedShape = (0,shape/* objectOf */.Xy)({ ok: (0,shape/* oneOf */.yL)(false), error: shape/* aText */.vY, path: shape/* aText */.vY });
const mark = (0,shape/* either */.gP)((0,shape/* objectOf */.Xy)({ ok: shape/* aBoolean */.WC, vulnerabilities: shape/* there */.Pv, dependencyCount: shape/* there */.Pv }), (0,shape/* objectOf */.Xy)({ ok: shape/* aBoolean */.WC, vulnerabilities: shape/* there */.Pv, packageManager: shape/* there */.Pv }), (0,shape/* objectOf */.Xy)({ infrastructureAsCodeIssues: shape/* there */.Pv }));
const dependencies = { ok: shape/* aBoolean */.WC, vulnerabilities: (0,shape/* listOf */.c3)(issueShape) };
const projectShape = (0,shape/* either */.gP)(failedShape, unmanagedShape, (0,shape/* objectOf */.Xy)({ infrastructureAsCodeIssues: (0,shape/* listOf */.c3)((0,shape/* objectOf */.Xy)({ id: shape/* aText */.vY, severity: shape/* aText */.vY })) }), (0,shape/* objectOf */.Xy)({ ...dependencies, dependencyCount: shape/* aNumber */.zn }), (0,shape/* objectOf */.Xy)({ ...dependencies, packageManager: shape/* aText */.vY }));
const projectsShape = (value, at) => (Array.isArray(value) ? (0,shape/* listOf */.c3)(projectShape) : projectShape)(value, at);
/**
 * Snyk's `--json` of `test` (also `--unmanaged`), `container test` and `iac test`: one project, or a list of projects
 * (`--all-projects`, several files). A project that failed is `{ ok: false, error, path }` among the
 * others. `snyk code test --json` is SARIF.
 */
const snyk = {
    tool: 'Snyk',
    kind: 'security',
    informationUri: 'https://snyk.io/',
    recognises: ({ value }) => (0,shape/* isNonEmpty */.J_)(value) && (0,shape/* fits */.lA)(value, projectsShape),
    flawOf: ({ value }) => (0,shape/* fits */.lA)(Array.isArray(value) ? value[0] : value, mark) ? projectsShape(value, '') : undefined,
    convert: ({ value }) => convert(Array.isArray(value) ? value : [value]),
};
function isError(project) {
    return project['ok'] === false && typeof project['error'] === 'string';
}
function convert(list) {
    const failures = [];
    const projects = (0,fields/* entries */.jO)(list, 'the projects', failures);
    const [only] = projects;
    if (only !== undefined && projects.length === 1 && isError(only)) {
        return { refused: `holds no report: Snyk says "${(0,fields/* text */.Qq)(only, 'error')}"` };
    }
    const scanned = projects.filter((project) => !isError(project));
    failures.push(...projects.filter(isError).map(whyFailed));
    if (!scanned.some(isProven))
        failures.push('it looked at no dependency and no file');
    const findings = scanned.flatMap((project) => findingsOf(project, failures));
    const converted = { findings, failures };
    return scanned.some((project) => (0,fields/* isRecord */.u4)(project['docker']))
        ? { ...converted, file: 'Dockerfile' }
        : converted;
}
function whyFailed(project) {
    return `${(0,fields/* text */.Qq)(project, 'path', 'targetFile') ?? 'a project'}: ${(0,fields/* text */.Qq)(project, 'error') ?? 'failed'}`;
}
/** Whether the report proves that Snyk scanned something. */
function isProven(project) {
    const issues = project['vulnerabilities'];
    if (isUnmanaged(project))
        return lookedUnmanaged(project);
    return (((0,fields/* number */.ai)(project, 'dependencyCount') ?? 0) > 0 ||
        Array.isArray(project['infrastructureAsCodeIssues']) ||
        (Array.isArray(issues) && issues.length > 0));
}
function findingsOf(project, failures) {
    if (isUnmanaged(project))
        return unmanagedFindings(project, failures);
    const applications = (0,fields/* entriesIfAny */.Um)(project['applications'], '"applications"', failures);
    if (!(0,fields/* isRecord */.u4)(project['filtered'] ?? {}))
        failures.push('the report is broken: "filtered" is no object');
    const ignored = (0,fields/* record */.g1)(project, 'filtered')['ignore'];
    return [
        ...(0,fields/* entriesIfAny */.Um)(project['vulnerabilities'], '"vulnerabilities"', failures).map((entry) => vulnerability(entry, project)),
        ...(0,fields/* entriesIfAny */.Um)(project['infrastructureAsCodeIssues'], 'the issues', failures).map((entry) => infrastructureIssue(entry, project)),
        ...(0,fields/* entriesIfAny */.Um)(ignored, '"filtered.ignore"', failures).map((entry) => ({
            ...vulnerability(entry, project),
            suppressed: { kind: 'external', why: whyIgnored(entry) },
        })),
        ...applications.flatMap((application) => findingsOf(application, failures)),
    ];
}
function whyIgnored(entry) {
    const { ignored } = (0,fields/* record */.g1)(entry, 'filtered');
    const [first] = Array.isArray(ignored) ? ignored.filter(fields/* isRecord */.u4) : [];
    return first === undefined ? undefined : (0,fields/* text */.Qq)(first, 'reason');
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/snyk/command.js






/**
 * Needs a token, and dependencies that are installed or locked. With `--json` it does not say which
 * projects it could not resolve; with `--fail-fast` it then ends with exit code 2.
 */
const command_snyk = {
    name: 'snyk',
    kind: 'scan',
    driver: 'Snyk',
    program: {
        file: 'snyk',
        versionArgs: ['--version'],
        versionEnv: { SNYK_DISABLE_ANALYTICS: '1' },
        versionIn: (output) => /^v?(\d+\.\d\S*)/m.exec(output)?.[1],
        pinned: '1.1307.4',
        installation: { from: 'npm', package: 'snyk' },
    },
    calls: 'each path',
    tokens: ['SNYK_TOKEN'],
    ownOptions: [
        ...['--json', '--json-file-output', '--sarif', '--sarif-file-output', '--fail-on'],
        ...['-q', '--quiet', '-h', '--help', '-v', '--version', '--print-graph', '--print-deps'],
    ],
    exitCodes: { clean: [0], findings: [1] },
    hides,
    plan: async ({ paths: [path = '.'], args }, around) => {
        if ((around.env('SNYK_TOKEN') ?? '') === '')
            return { notRun: 'has no token: SNYK_TOKEN is not set' };
        const there = await (0,scanned_path/* scannedPath */.o)(path, around);
        if ('notRun' in there)
            return there;
        const one = there.kind === 'file' || args.some((arg) => /^--(file|unmanaged)\b/.test(arg));
        const projects = one ? [] : ['--all-projects', '--fail-fast'];
        const place = there.kind === 'file' ? [`--file=${path}`] : [path];
        const own = args.filter((arg) => !projects.includes(arg));
        return {
            args: ['test', '--json', ...projects, ...withPlace(own, place)],
            env: { SNYK_DISABLE_ANALYTICS: '1', NO_COLOR: '1' },
            report: 'stdout',
            extension: 'json',
        };
    },
    read: readingOf,
};
/** What stands behind `--` is for the package manager. */
function withPlace(args, place) {
    const at = args.indexOf('--');
    return at === -1 ? [...args, ...place] : [...args.slice(0, at), ...place, ...args.slice(at)];
}
/** Without a project its report is one error: what Snyk says is the reason, whatever the code. */
async function readingOf(end) {
    const error = errorOf(end.report ?? '');
    if (error === undefined)
        return (0,read_as/* readAs */.f)(snyk, end);
    return (0,read_as/* readAs */.f)(snyk, end, { clean: () => true, doubts: [`says: ${error}`] });
}
function errorOf(report) {
    const value = (0,json_in/* recordIn */.Rn)(report);
    if (value['ok'] !== false)
        return undefined;
    return (0,fields/* text */.Qq)(value, 'error')?.split('\n').join(' ').slice(0, 500);
}
const command_hidden = {
    medium: 'low',
    high: 'medium',
    critical: 'high',
};
function hides(args) {
    const severity = command_hidden[(0,option_value/* optionValue */.T)(args, '--severity-threshold') ?? ''];
    return severity === undefined ? undefined : { option: '--severity-threshold', severity };
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

/***/ 8238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ scannedPath)
/* harmony export */ });
/** A path that a scanner takes as it is, if there is a file at it or below it. */
async function scannedPath(path, { kindOf, filesBelow }) {
    const kind = await kindOf(path);
    if (kind === undefined)
        return { notRun: `was given ${path}, which does not exist` };
    if (kind === 'file')
        return { kind };
    for await (const _ of filesBelow(path))
        return { kind };
    return { notRun: `found no file below ${path}` };
}


/***/ })

};
