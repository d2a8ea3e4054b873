export const id = 574;
export const ids = [574];
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

/***/ 8654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ imageName)
/* harmony export */ });
/**
 * An image name without tag and digest. It is the same for every build, so that results of a new
 * build replace the earlier ones in the same category.
 */
function imageName(reference) {
    const [named = ''] = reference.split('@sha256:', 1);
    return named.replace(/:[^:/]*$/, '');
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


/***/ }),

/***/ 8574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  trivy: () => (/* binding */ command_trivy)
});

// EXTERNAL MODULE: ./build/packages/analyzers/src/convert/fields.js
var fields = __webpack_require__(1716);
// EXTERNAL MODULE: ./build/packages/analyzers/src/convert/json-in.js
var json_in = __webpack_require__(3999);
;// CONCATENATED MODULE: ./build/packages/analyzers/src/tool/hidden-severities.js
const worstFirst = ['critical', 'high', 'medium', 'low'];
/** What is hidden by an option that lists the severities to show. */
function hiddenBeside(option, shown) {
    const listed = shown.flatMap((value) => value.toLowerCase().split(/[\s,]+/));
    const severity = worstFirst.find((one) => !listed.includes(one));
    return listed.length === 0 || severity === undefined ? undefined : { option, severity };
}

// EXTERNAL MODULE: ./build/packages/analyzers/src/tool/option-value.js
var option_value = __webpack_require__(5139);
// EXTERNAL MODULE: ./build/packages/analyzers/src/tool/read-as.js + 3 modules
var read_as = __webpack_require__(7882);
// EXTERNAL MODULE: ./build/packages/analyzers/src/tool/scanned-path.js
var scanned_path = __webpack_require__(8238);
;// CONCATENATED MODULE: ./build/packages/analyzers/src/trivy/native-without-secrets.js


/**
 * Keys whose values quote files and images. Trivy masks the secret that it found, and shows one of
 * another rule on the line beside it.
 */
const quoting = new Set(['Code', 'Match', 'RenderedCause', 'ImageConfig']);
/** The report without code. Empty if it is not JSON. */
function nativeWithoutSecrets(report) {
    const value = (0,json_in/* jsonIn */.Yf)(report);
    return value === undefined ? '' : `${JSON.stringify(withoutQuotes(value), null, 1)}\n`;
}
function withoutQuotes(value) {
    if (Array.isArray(value))
        return value.map(withoutQuotes);
    if (!(0,fields/* isRecord */.u4)(value))
        return value;
    const kept = Object.entries(value).filter(([key]) => !quoting.has(key));
    return Object.fromEntries(kept.map(([key, one]) => [key, withoutQuotes(one)]));
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/trivy/paths-in-checkout.js


/** The report with paths from the working directory; its own start at the path that was scanned. */
async function withPathsOf(scanned, report, { kindOf }) {
    const isFile = (await kindOf(scanned)) === 'file';
    const folder = isFile ? scanned.replace(/\/?[^/]*$/, '') : scanned.replace(/\/+$/, '');
    const value = (0,json_in/* jsonIn */.Yf)(report);
    if (!(0,fields/* isRecord */.u4)(value) || !Array.isArray(value['Results']) || folder === '')
        return report;
    const results = [];
    for (const result of value['Results']) {
        const path = (0,fields/* isRecord */.u4)(result) ? `${folder}/${(0,fields/* text */.Qq)(result, 'Target') ?? ''}` : '';
        // The target of installed packages is a word.
        const isThere = path !== '' && (await kindOf(path)) !== undefined;
        results.push(isThere && (0,fields/* isRecord */.u4)(result) ? { ...result, Target: path } : result);
    }
    return JSON.stringify({ ...value, Results: results });
}

// EXTERNAL MODULE: ./build/packages/analyzers/src/convert/image-name.js
var image_name = __webpack_require__(8654);
// EXTERNAL MODULE: ./build/packages/analyzers/src/convert/shape.js
var shape = __webpack_require__(8804);
// EXTERNAL MODULE: ./build/packages/analyzers/src/convert/dependency-finding.js
var dependency_finding = __webpack_require__(1780);
// EXTERNAL MODULE: ./build/packages/analyzers/src/convert/rank.js
var rank = __webpack_require__(7931);
;// CONCATENATED MODULE: ./build/packages/analyzers/src/trivy/findings.js



/** Converts an element of `Misconfigurations`. */
function misconfiguration(entry, { path, target }) {
    const cause = (0,fields/* record */.g1)(entry, 'CauseMetadata');
    const title = (0,fields/* text */.Qq)(entry, 'Title');
    const resource = (0,fields/* text */.Qq)(cause, 'Resource');
    const message = (0,fields/* text */.Qq)(entry, 'Message') ?? title ?? '';
    return {
        rule: {
            id: (0,fields/* text */.Qq)(entry, 'ID', 'AVDID') ?? 'trivy',
            title,
            description: (0,fields/* text */.Qq)(entry, 'Description'),
            help: (0,fields/* text */.Qq)(entry, 'Resolution'),
            url: (0,fields/* text */.Qq)(entry, 'PrimaryURL'),
            tags: ['misconfiguration'],
        },
        message: path === undefined ? `${target}: ${message}` : message,
        rank: (0,rank/* rank */.T)((0,fields/* text */.Qq)(entry, 'Severity')),
        place: path === undefined
            ? undefined
            : { path, line: (0,fields/* number */.ai)(cause, 'StartLine'), endLine: (0,fields/* number */.ai)(cause, 'EndLine') },
        properties: resource === undefined ? undefined : { resource },
    };
}
/** Converts an element of `Secrets`. Omits `Match` and `Code`, which are not always masked. */
function secret(entry, { path, target }) {
    const id = (0,fields/* text */.Qq)(entry, 'RuleID') ?? 'trivy';
    const title = (0,fields/* text */.Qq)(entry, 'Title') ?? id;
    return {
        rule: { id, title },
        message: path === undefined ? `${title} in ${target}` : title,
        rank: (0,rank/* rank */.T)((0,fields/* text */.Qq)(entry, 'Severity') ?? 'high'),
        secret: true,
        place: path === undefined
            ? undefined
            : { path, line: (0,fields/* number */.ai)(entry, 'StartLine'), endLine: (0,fields/* number */.ai)(entry, 'EndLine') },
    };
}
/** Converts an element of `Licenses`. */
function license(entry, { path, inImage, target }) {
    const name = (0,fields/* text */.Qq)(entry, 'Name') ?? 'an unknown license';
    const carrier = (0,fields/* text */.Qq)(entry, 'PkgName') ?? (0,fields/* text */.Qq)(entry, 'FilePath') ?? target;
    const file = (0,fields/* text */.Qq)(entry, 'FilePath');
    const at = inImage ? undefined : (file ?? path);
    const packageName = (0,fields/* text */.Qq)(entry, 'PkgName');
    return {
        rule: {
            id: `license/${name}`,
            title: `License ${name}`,
            url: (0,fields/* text */.Qq)(entry, 'Link'),
            tags: ['license'],
        },
        message: `${carrier}: license ${name}, category ${(0,fields/* text */.Qq)(entry, 'Category') ?? 'unknown'}`,
        rank: (0,rank/* rank */.T)((0,fields/* text */.Qq)(entry, 'Severity')),
        package: packageName === undefined ? undefined : { name: packageName },
        fingerprints: { [dependency_finding/* findingFingerprint */.ix]: [name, carrier, at].filter(Boolean).join(':') },
        place: at === undefined || at === 'OS Packages' ? undefined : { path: at },
    };
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/trivy/vulnerability.js



/** Converts an element of `Vulnerabilities`. */
function vulnerability(entry, place) {
    const inside = (0,fields/* text */.Qq)(entry, 'PkgPath');
    const path = place.path ?? (place.inImage ? undefined : inside);
    return (0,dependency_finding/* dependencyFinding */.P$)({
        id: (0,fields/* text */.Qq)(entry, 'VulnerabilityID') ?? 'trivy',
        aliases: (0,fields/* texts */.Te)(entry, 'VendorIDs'),
        fixedIn: ((0,fields/* text */.Qq)(entry, 'FixedVersion') ?? '').split(/,\s*/).filter((version) => version !== ''),
        package: {
            name: (0,fields/* text */.Qq)(entry, 'PkgName') ?? 'a package without a name',
            version: (0,fields/* text */.Qq)(entry, 'InstalledVersion'),
            ecosystem: place.ecosystem,
            path: place.inImage ? (inside ?? place.target) : inside,
        },
        title: (0,fields/* text */.Qq)(entry, 'Title'),
        description: (0,fields/* text */.Qq)(entry, 'Description'),
        url: (0,fields/* text */.Qq)(entry, 'PrimaryURL'),
        tags: (0,fields/* texts */.Te)(entry, 'CweIDs').map((cwe) => `external/cwe/${cwe.toLowerCase()}`),
        rank: (0,rank/* rank */.T)((0,fields/* text */.Qq)(entry, 'Severity'), ...scoresOf(entry)),
        place: path === undefined ? undefined : { path },
    });
}
/** Scores by source. The source of the severity comes first. */
function scoresOf(entry) {
    const sources = (0,fields/* record */.g1)(entry, 'CVSS');
    const own = (0,fields/* text */.Qq)(entry, 'SeveritySource') ?? 'nvd';
    return Object.entries(sources)
        .toSorted(([a], [b]) => Number(b === own) - Number(a === own))
        .flatMap(([, scores]) => (0,fields/* isRecord */.u4)(scores) ? [(0,fields/* number */.ai)(scores, 'V3Score'), (0,fields/* number */.ai)(scores, 'V40Score')] : []);
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/trivy/result.js



/** An element of `Results`: what was found in one target. */
function findingsOf(result, place, failures) {
    const all = (key) => (0,fields/* entriesIfAny */.Um)(result[key], `"${key}" of ${place.target}`, failures);
    return [
        ...all('Vulnerabilities').map((entry) => vulnerability(entry, place)),
        ...all('Misconfigurations')
            .filter((entry) => !['PASS', 'EXCEPTION'].includes((0,fields/* text */.Qq)(entry, 'Status') ?? 'FAIL'))
            .map((entry) => misconfiguration(entry, place)),
        ...all('Secrets').map((entry) => secret(entry, place)),
        ...all('Licenses').map((entry) => license(entry, place)),
        ...suppressed(result, place),
    ];
}
/** `--show-suppressed`: what an ignore file or a VEX statement took out. */
function suppressed(result, place) {
    return (0,fields/* records */.V0)(result, 'ExperimentalModifiedFindings').flatMap((modified) => {
        const why = (0,fields/* text */.Qq)(modified, 'Statement', 'Status', 'Source');
        const entry = (0,fields/* record */.g1)(modified, 'Finding');
        const kind = (0,fields/* text */.Qq)(modified, 'Type');
        const convertEntry = kind === undefined ? undefined : converts.get(kind);
        return convertEntry === undefined
            ? []
            : [{ ...convertEntry(entry, place), suppressed: { kind: 'external', why } }];
    });
}
const converts = new Map([
    ['vulnerability', vulnerability],
    ['misconfiguration', misconfiguration],
    ['secret', secret],
    ['license', license],
]);

;// CONCATENATED MODULE: ./build/packages/analyzers/src/trivy/cluster.js


/** Lists of workloads: all, those of `--report summary`, and the two of old versions. */
const clusterLists = ['Resources', 'Findings', 'Vulnerabilities', 'Misconfigurations'];
/** `trivy k8s --format json`: `{ ClusterName, Resources[] { Kind, Name, Results, Error } }`. */
function convertCluster(report) {
    const failures = [];
    const workloads = clusterLists.flatMap((key) => (0,fields/* entriesIfAny */.Um)(report[key], `"${key}"`, failures));
    if (workloads.length === 0)
        failures.push('it names no workload that it looked at');
    const cluster = (0,fields/* text */.Qq)(report, 'ClusterName');
    return {
        findings: workloads.flatMap((workload) => ofWorkload(workload, failures)),
        failures,
        target: cluster,
    };
}
/** What lies in a cluster lies in no file of the repository. */
function ofWorkload(workload, failures) {
    const parts = [(0,fields/* text */.Qq)(workload, 'Namespace'), (0,fields/* text */.Qq)(workload, 'Kind'), (0,fields/* text */.Qq)(workload, 'Name')];
    const name = parts.filter((part) => part !== undefined).join('/');
    const error = (0,fields/* text */.Qq)(workload, 'Error');
    if (error !== undefined)
        failures.push(`${name}: ${error}`);
    const results = (0,fields/* entriesIfAny */.Um)(workload['Results'], `"Results" of ${name}`, failures);
    return results.flatMap((result) => {
        const target = `${name}: ${(0,fields/* text */.Qq)(result, 'Target') ?? 'a target without a name'}`;
        const ecosystem = (0,fields/* text */.Qq)(result, 'Type');
        return findingsOf(result, { target, ecosystem, inImage: true }, failures);
    });
}

// EXTERNAL MODULE: ./build/packages/analyzers/src/convert/recognised.js
var recognised = __webpack_require__(9062);
;// CONCATENATED MODULE: ./build/packages/analyzers/src/trivy/shapes.js



const mark = (0,shape/* either */.gP)((0,shape/* objectOf */.Xy)({ SchemaVersion: shape/* aNumber */.zn, ArtifactName: shape/* aText */.vY }), (0,shape/* objectOf */.Xy)({ SchemaVersion: shape/* aNumber */.zn, ArtifactType: shape/* aText */.vY }), (0,shape/* objectOf */.Xy)({ ArtifactName: shape/* aText */.vY, Results: (0,shape/* someOf */.yU)((0,shape/* objectOf */.Xy)({ Target: shape/* there */.Pv })) }));
const vulnerable = (0,shape/* listOf */.c3)((0,shape/* objectOf */.Xy)({ VulnerabilityID: shape/* aText */.vY, PkgName: shape/* aText */.vY }));
const lists = {
    Vulnerabilities: (0,shape/* ifAny */.GK)(vulnerable),
    Misconfigurations: (0,shape/* ifAny */.GK)((0,shape/* listOf */.c3)((0,shape/* objectOf */.Xy)({ Severity: shape/* aText */.vY }))),
    Secrets: (0,shape/* ifAny */.GK)((0,shape/* listOf */.c3)((0,shape/* objectOf */.Xy)({ RuleID: shape/* aText */.vY }))),
    Licenses: (0,shape/* ifAny */.GK)((0,shape/* listOf */.c3)((0,shape/* objectOf */.Xy)({ Name: shape/* aText */.vY }))),
};
/** An element of `Results`. */
const result = (0,shape/* objectOf */.Xy)({ Target: shape/* aText */.vY, ...lists });
const whole = (0,shape/* objectOf */.Xy)({ Results: (0,shape/* ifAny */.GK)((0,shape/* listOf */.c3)(result)) });
const old = (0,shape/* either */.gP)((0,shape/* objectOf */.Xy)({ Target: shape/* aText */.vY, ...lists, Vulnerabilities: (0,shape/* orNull */.Xd)(vulnerable) }), (0,shape/* objectOf */.Xy)({ Target: shape/* aText */.vY, Type: shape/* aText */.vY, ...lists }));
const workloads = (0,shape/* ifAny */.GK)((0,shape/* listOf */.c3)((0,shape/* objectOf */.Xy)({ Kind: shape/* aText */.vY, Name: shape/* aText */.vY, Results: (0,shape/* ifAny */.GK)((0,shape/* listOf */.c3)(result)) })));
/** Of `trivy k8s`; a summary has `Findings`, old versions two lists by kind. */
const cluster = (0,recognised/* byMarks */.K)((0,shape/* either */.gP)(...clusterLists.map((key) => (0,shape/* objectOf */.Xy)({ ClusterName: shape/* aText */.vY, [key]: shape/* aList */.u0 }))), (0,shape/* objectOf */.Xy)(Object.fromEntries(clusterLists.map((key) => [key, workloads]))));

;// CONCATENATED MODULE: ./build/packages/analyzers/src/trivy/report.js






/**
 * Reads Trivy's `--format json`: `{ SchemaVersion: 2, ArtifactName, ArtifactType, Results }`,
 * before 0.20 only the list of results. A result names a scanned target, with or without findings.
 * Trivy omits `Results` if it recognised nothing, or found no secret.
 */
const trivy = {
    tool: 'Trivy',
    kind: 'security',
    informationUri: 'https://trivy.dev/',
    recognises: (report) => cluster.recognises(report) ||
        ((0,shape/* fits */.lA)(report.value, mark)
            ? (0,shape/* fits */.lA)(report.value, whole)
            : (0,shape/* isNonEmpty */.J_)(report.value) && (0,shape/* fits */.lA)(report.value, (0,shape/* listOf */.c3)(old))),
    flawOf: (report) => cluster.flawOf(report) ?? ((0,shape/* fits */.lA)(report.value, mark) ? whole(report.value, '') : undefined),
    convert: (report) => {
        const { value } = report;
        if (Array.isArray(value))
            return convert({ Results: value });
        return cluster.recognises(report) ? convertCluster(value) : convert(value);
    },
};
function convert(report) {
    const failures = [];
    const results = (0,fields/* entriesIfAny */.Um)(report['Results'], '"Results"', failures);
    if (results.length === 0)
        failures.push('"Results" names nothing that it looked at');
    const unnamed = results.filter((result) => (0,fields/* text */.Qq)(result, 'Target') === undefined).length;
    if (unnamed > 0)
        failures.push(`the report is broken: ${unnamed} of "Results" name no target`);
    const image = (0,fields/* text */.Qq)(report, 'ArtifactType') === 'container_image';
    const name = (0,fields/* text */.Qq)(report, 'ArtifactName');
    const os = (0,fields/* record */.g1)((0,fields/* record */.g1)(report, 'Metadata'), 'OS');
    return {
        version: (0,fields/* text */.Qq)((0,fields/* record */.g1)(report, 'Trivy'), 'Version'),
        findings: results.flatMap((result) => findingsOf(result, placeOf(result, image), failures)),
        failures,
        warnings: os['EOSL'] === true
            ? [
                `${(0,fields/* text */.Qq)(os, 'Family') ?? 'the system'} ${(0,fields/* text */.Qq)(os, 'Name') ?? ''} gets no more advisories`,
            ]
            : [],
        target: image && name !== undefined ? (0,image_name/* imageName */.t)(name) : undefined,
    };
}
/** Packages of an operating system lie in no file of the repository. */
function isSystem(result) {
    const kind = (0,fields/* text */.Qq)(result, 'Class');
    if (kind !== undefined)
        return kind === 'os-pkgs';
    const target = (0,fields/* text */.Qq)(result, 'Target') ?? '';
    return target.endsWith(')') && target.slice(0, -2).includes(' (');
}
/** For installed packages of a language, the target is a word ("Python", "Java"), not a path. */
function placeOf(result, image) {
    const target = (0,fields/* text */.Qq)(result, 'Target') ?? 'a target without a name';
    const types = ['node-pkg', 'python-pkg', 'gemspec', 'jar', 'conda-pkg'];
    const isWord = types.includes((0,fields/* text */.Qq)(result, 'Type') ?? '');
    const ecosystem = (0,fields/* text */.Qq)(result, 'Type');
    if (image)
        return { target, ecosystem, inImage: true };
    if (isSystem(result) || isWord)
        return { target, ecosystem };
    return { target, ecosystem, path: target };
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/trivy/command.js









/**
 * Exit code 0 with findings too, unless its configuration sets another. It goes on where it cannot
 * parse a file: only its log says so. Without a secret its report names no target.
 */
const command_trivy = {
    name: 'trivy',
    kind: 'scan',
    driver: 'Trivy',
    program: {
        file: 'trivy',
        versionArgs: ['--version'],
        versionEnv: { TRIVY_SKIP_VERSION_CHECK: 'true' },
        versionIn: (output) => /^Version: v?(\d\S*)/m.exec(output)?.[1],
        pinned: '0.74.0',
        installation: {
            from: 'none',
            advice: 'install Trivy in an earlier step, for example by aquasecurity/setup-trivy',
        },
    },
    calls: 'each path',
    targets: ['image', 'dir', 'sbom'],
    ownOptions: [
        ...['-f', '--format', '-o', '--output', '--output-plugin-arg', '-t', '--template'],
        ...['--report', '--compliance', '--exit-code', '--exit-on-eol', '--timeout', '--platform'],
        ...['-q', '--quiet', '-h', '--help', '-v', '--version', '--generate-default-config'],
        ...['--download-db-only', '--download-java-db-only'],
    ],
    exitCodes: { clean: [0], findings: [0] },
    hides: (args) => hiddenBeside('--severity', (0,option_value/* optionValues */.i)(args, '-s', '--severity')),
    plan: planned,
    read: readingOf,
};
async function planned(request, around) {
    const { args, folder, timeoutMs } = request;
    const what = await scannedWhat(request, around);
    if ('notRun' in what)
        return what;
    const report = `${folder}/trivy.json`;
    const own = ['--format', 'json', '--output', report, '--exit-code', '0', '--no-progress'];
    // Its own default of 5 minutes would end it early.
    const timeout = ['--timeout', `${timeoutMs}ms`];
    return {
        args: [what.command, ...own, ...timeout, ...what.options, ...args, what.value],
        // The log is read: `quiet` in its configuration would hide it.
        env: {
            TRIVY_QUIET: 'false',
            TRIVY_SKIP_VERSION_CHECK: 'true',
            TRIVY_DISABLE_TELEMETRY: 'true',
            NO_COLOR: '1',
        },
        report: { path: report },
        extension: 'json',
    };
}
async function scannedWhat({ paths: [path = '.'], target, platforms }, around) {
    const value = target?.value ?? path;
    if (target?.kind === 'image') {
        const [platform, ...more] = platforms;
        if (more.length > 0) {
            return { notRun: `scans one platform a call, and was given ${platforms.join(', ')}` };
        }
        const options = platform === undefined ? [] : ['--platform', platform];
        return { command: 'image', options, value };
    }
    const there = await (0,scanned_path/* scannedPath */.o)(value, around);
    if ('notRun' in there)
        return there;
    return { command: target?.kind === 'sbom' ? 'sbom' : 'fs', options: [], value };
}
async function readingOf(end, around) {
    const { report, stderr, request } = end;
    if (report === undefined)
        return { refused: 'is missing' };
    const located = request.target?.kind === 'image' ? report : await inCheckout(end, report, around);
    const errors = logged(stderr, 'ERROR');
    // Without a network it uses the checks that it brings along.
    const embedded = errors.filter((line) => line.includes('Falling back to embedded checks'));
    return (0,read_as/* readAs */.f)(trivy, { ...end, report: located }, {
        clean: (json) => isWithoutResults(json) && /\[secret\] Secret scanning is enabled/.test(stderr),
        doubts: errors.filter((line) => !embedded.includes(line)),
        warnings: [...embedded, ...logged(stderr, 'WARN')],
        native: nativeWithoutSecrets(report),
    });
}
const longestList = 10;
/** The messages of a level in its log: time, level, message, separated by tabs. */
function logged(stderr, level) {
    const lines = stderr.split('\n').map((line) => line.split('\t'));
    const messages = lines.flatMap(([, own, ...rest]) => own === level ? [rest.join(' ').slice(0, 300)] : []);
    const all = [...new Set(messages)];
    const more = all.length - longestList;
    return more > 0 ? [...all.slice(0, longestList), `${more} more of its messages`] : all;
}
/** Of secrets alone the report names only files that hold some; its log says that it looked. */
function isWithoutResults(report) {
    const value = (0,json_in/* recordIn */.Rn)(report);
    return (typeof value['SchemaVersion'] === 'number' &&
        (0,fields/* text */.Qq)(value, 'ArtifactName') !== undefined &&
        (0,fields/* text */.Qq)(value, 'ArtifactType') !== undefined &&
        value['Results'] === undefined);
}
/** An SBOM and the working directory name their files as the checkout does. */
async function inCheckout({ request: { paths, target } }, report, around) {
    const scanned = target?.value ?? paths[0] ?? '.';
    return scanned === '.' || target?.kind === 'sbom' ? report : withPathsOf(scanned, report, around);
}


/***/ })

};
