export const id = 540;
export const ids = [540];
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

/***/ 540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  grype: () => (/* binding */ command_grype)
});

// EXTERNAL MODULE: ./build/packages/analyzers/src/tool/read-as.js + 3 modules
var read_as = __webpack_require__(7882);
// EXTERNAL MODULE: ./build/packages/analyzers/src/tool/scanned-path.js
var scanned_path = __webpack_require__(8238);
// EXTERNAL MODULE: ./build/packages/analyzers/src/convert/dependency-finding.js
var dependency_finding = __webpack_require__(1780);
// EXTERNAL MODULE: ./build/packages/analyzers/src/convert/fields.js
var fields = __webpack_require__(1716);
// EXTERNAL MODULE: ./build/packages/analyzers/src/convert/image-name.js
var image_name = __webpack_require__(8654);
// EXTERNAL MODULE: ./build/packages/analyzers/src/convert/rank.js
var rank = __webpack_require__(7931);
// EXTERNAL MODULE: ./build/packages/analyzers/src/convert/recognised.js
var recognised = __webpack_require__(9062);
// EXTERNAL MODULE: ./build/packages/analyzers/src/convert/shape.js
var shape = __webpack_require__(8804);
;// CONCATENATED MODULE: ./build/packages/analyzers/src/grype/report.js






const matchShape = (0,shape/* objectOf */.Xy)({
    vulnerability: (0,shape/* objectOf */.Xy)({ id: shape/* aText */.vY }),
    artifact: (0,shape/* objectOf */.Xy)({ name: shape/* aText */.vY, version: shape/* aText */.vY }),
});
/**
 * Reads Grype's `-o json`: `{ matches, ignoredMatches?, source, distro, descriptor }`. It has no
 * number of scanned packages: a report without matches must name its source and its database.
 */
const grype = {
    tool: 'Grype',
    kind: 'security',
    informationUri: 'https://github.com/anchore/grype',
    ...(0,recognised/* byMarks */.K)((0,shape/* objectOf */.Xy)({ matches: shape/* there */.Pv, descriptor: (0,shape/* objectOf */.Xy)({ name: (0,shape/* oneOf */.yL)('grype') }) }), (0,shape/* objectOf */.Xy)({ matches: (0,shape/* ifAny */.GK)((0,shape/* listOf */.c3)(matchShape)), ignoredMatches: (0,shape/* ifAny */.GK)((0,shape/* listOf */.c3)(matchShape)) })),
    convert: ({ value }) => convert(value),
};
function convert(report) {
    const failures = [];
    const matches = (0,fields/* entriesIfAny */.Um)(report['matches'], '"matches"', failures);
    const ignored = (0,fields/* entriesIfAny */.Um)(report['ignoredMatches'], '"ignoredMatches"', failures);
    const source = (0,fields/* record */.g1)(report, 'source');
    const descriptor = (0,fields/* record */.g1)(report, 'descriptor');
    failures.push(...databaseErrors((0,fields/* record */.g1)(descriptor, 'db')));
    if (matches.length === 0 && !namesSourceAndDatabase(source, descriptor)) {
        failures.push('the report names no source or no database');
    }
    const target = (0,fields/* record */.g1)(source, 'target');
    const image = (0,fields/* text */.Qq)(target, 'userInput');
    const place = image === undefined ? placeIn(source) : () => undefined;
    return {
        version: (0,fields/* text */.Qq)(descriptor, 'version'),
        findings: [
            ...matches.map((match) => findingOf(match, place)),
            ...ignored.map((match) => findingOf(match, place, { kind: 'external', why: whyIgnored(match) })),
        ],
        failures,
        target: image === undefined ? undefined : (0,image_name/* imageName */.t)(image),
    };
}
function databaseErrors(database) {
    const status = (0,fields/* isRecord */.u4)(database['status']) ? database['status'] : database;
    const error = (0,fields/* text */.Qq)(status, 'error');
    if (error !== undefined)
        return [`its database: ${error}`];
    return status['valid'] === false ? ['its database is not valid'] : [];
}
function namesSourceAndDatabase(source, descriptor) {
    const named = (0,fields/* text */.Qq)(source, 'target') ?? (0,fields/* text */.Qq)((0,fields/* record */.g1)(source, 'target'), 'userInput') ?? (0,fields/* text */.Qq)(source, 'type');
    return named !== undefined && Object.keys((0,fields/* record */.g1)(descriptor, 'db')).length > 0;
}
function findingOf(match, placeOf, suppressed) {
    const vulnerability = (0,fields/* record */.g1)(match, 'vulnerability');
    const artifact = (0,fields/* record */.g1)(match, 'artifact');
    const related = (0,fields/* records */.V0)(match, 'relatedVulnerabilities');
    const location = (0,fields/* records */.V0)(artifact, 'locations')[0] ?? {};
    const path = (0,fields/* text */.Qq)(location, 'path');
    const file = placeOf(path);
    const description = (0,fields/* text */.Qq)(vulnerability, 'description') ?? (0,fields/* text */.Qq)(related[0] ?? {}, 'description');
    return (0,dependency_finding/* dependencyFinding */.P$)({
        id: (0,fields/* text */.Qq)(vulnerability, 'id') ?? 'grype',
        aliases: related.flatMap((one) => (0,fields/* text */.Qq)(one, 'id') ?? []),
        fixedIn: (0,fields/* texts */.Te)((0,fields/* record */.g1)(vulnerability, 'fix'), 'versions'),
        package: {
            name: (0,fields/* text */.Qq)(artifact, 'name') ?? 'a package without a name',
            version: (0,fields/* text */.Qq)(artifact, 'version'),
            ecosystem: (0,fields/* text */.Qq)(artifact, 'type'),
            path: file === undefined ? path : undefined,
        },
        title: (0,dependency_finding/* firstLine */.TM)(description),
        description,
        url: (0,fields/* text */.Qq)(vulnerability, 'dataSource'),
        rank: (0,rank/* rank */.T)((0,fields/* text */.Qq)(vulnerability, 'severity'), ...[vulnerability, ...related].flatMap(scores)),
        place: file === undefined ? undefined : { path: file },
        suppressed,
    });
}
function scores(vulnerability) {
    return (0,fields/* records */.V0)(vulnerability, 'cvss').map((cvss) => (0,fields/* number */.ai)((0,fields/* record */.g1)(cvss, 'metrics'), 'baseScore'));
}
/**
 * Grype's sources (`grype/presenter/models/source.go`): only the target of a directory is a folder.
 * That of a file is the file itself. Those of an SBOM, a snap, a PURL or a CPE are names, and the
 * paths are those of the report; a package without a path belongs to the root.
 */
function placeIn(source) {
    const [type, target] = [(0,fields/* text */.Qq)(source, 'type'), (0,fields/* text */.Qq)(source, 'target')];
    if (type === 'image' || (type === undefined && target === undefined))
        return () => undefined;
    if (type === 'directory' || type === undefined) {
        return (path) => (path === undefined ? undefined : within(target ?? '', path));
    }
    return (path) => {
        const listed = path?.replace(/^\/*/, '') ?? '';
        if (type === 'file' && target !== undefined && `/${target}`.endsWith(`/${listed}`))
            return target;
        return listed === '' ? '.' : listed;
    };
}
/** A path within the scanned folder. Grype's paths start at that folder, with a slash. */
function within(root, path) {
    const inside = path.replace(/^\/*/, '');
    const folder = root.replace(/^dir:/, '').replace(/(?<!\/)\/*$/, '');
    if (folder === '' || folder === '.' || path.startsWith(`${folder}/`)) {
        return folder.startsWith('/') ? path : inside;
    }
    return `${folder}/${inside}`;
}
function whyIgnored(match) {
    const rules = (0,fields/* records */.V0)(match, 'appliedIgnoreRules').map((rule) => Object.values(rule).filter((value) => typeof value === 'string' && value !== ''));
    const reasons = rules.map((values) => values.join(' ')).filter((values) => values !== '');
    return reasons.length === 0 ? undefined : `ignored by grype: ${reasons.join('; ')}`;
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/grype/command.js



/**
 * Exit code 1 without a report where its database cannot be had; 2 with one where its configuration
 * sets a severity to fail on. Its report does not say how many packages it looked at, its log does.
 */
const command_grype = {
    name: 'grype',
    kind: 'scan',
    driver: 'Grype',
    program: {
        file: 'grype',
        versionArgs: ['version'],
        versionEnv: { GRYPE_CHECK_FOR_APP_UPDATE: 'false' },
        versionIn: (output) => /^Version:\s+v?(\d\S*)/m.exec(output)?.[1],
        pinned: '0.121.2',
        installation: { from: 'go', module: 'github.com/anchore/grype', package: 'cmd/grype' },
    },
    calls: 'each path',
    targets: ['image', 'dir', 'sbom'],
    ownOptions: [
        ...['-o', '--output', '--file', '-t', '--template', '-f', '--fail-on', '--platform'],
        ...['-q', '--quiet', '-v', '--verbose', '-h', '--help', '--version'],
    ],
    exitCodes: { clean: [0], findings: [0, 2] },
    plan: planned,
    read: readingOf,
};
async function planned(request, around) {
    const { args, folder, target, paths, platforms } = request;
    const value = target?.value ?? paths[0] ?? '.';
    const [platform, ...more] = platforms;
    if (more.length > 0) {
        return { notRun: `scans one platform a call, and was given ${platforms.join(', ')}` };
    }
    const source = target?.kind === 'image' ? value : await sourceOf(target?.kind, value, around);
    if (typeof source !== 'string')
        return source;
    const report = `${folder}/grype.json`;
    const on = platform !== undefined && target?.kind === 'image' ? ['--platform', platform] : [];
    return {
        args: ['-v', '--output', 'json', '--file', report, ...on, ...args, source],
        env: { GRYPE_CHECK_FOR_APP_UPDATE: 'false', NO_COLOR: '1' },
        report: { path: report },
        extension: 'json',
    };
}
async function sourceOf(kind, value, around) {
    const there = await (0,scanned_path/* scannedPath */.o)(value, around);
    if ('notRun' in there)
        return there;
    if (kind === 'sbom')
        return `sbom:${value}`;
    return there.kind === 'file' ? `file:${value}` : `dir:${value}`;
}
async function readingOf(end) {
    const counted = /found \d+ vulnerability matches across (\d+) packages/.exec(end.stderr)?.[1];
    return (0,read_as/* readAs */.f)(grype, end, {
        doubts: counted === '0' ? ['found no package to look at'] : [],
    });
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
