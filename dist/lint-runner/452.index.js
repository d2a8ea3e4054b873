export const id = 452;
export const ids = [452];
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

/***/ 2452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pipAudit: () => (/* binding */ command_pipAudit)
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
;// CONCATENATED MODULE: ./build/packages/analyzers/src/pip-audit/report.js




const vulnerabilityShape = (0,shape/* objectOf */.Xy)({ id: shape/* aText */.vY, fix_versions: (0,shape/* listOf */.c3)(shape/* aText */.vY) });
const dependencyShape = (0,shape/* either */.gP)((0,shape/* objectOf */.Xy)({ name: shape/* aText */.vY, skip_reason: shape/* aText */.vY }), (0,shape/* objectOf */.Xy)({ name: shape/* aText */.vY, version: shape/* aText */.vY, vulns: (0,shape/* listOf */.c3)(vulnerabilityShape) }));
/** `dependencies` alone have manifests, lock files and SBOMs. */
const whole = (0,recognised/* byMarks */.K)((0,shape/* objectOf */.Xy)({ dependencies: shape/* aList */.u0, fixes: shape/* aList */.u0 }), (0,shape/* objectOf */.Xy)({ dependencies: (0,shape/* listOf */.c3)(dependencyShape) }));

/**
 * Reads pip-audit's `-f json`: `{ dependencies, fixes }`, before 2.5 only the list of dependencies.
 * A dependency has `vulns`, or `skip_reason` if it was not audited (not on the index, index not
 * reachable). The exit code is 0 even then. pip-audit writes no severity itself; some wrappers add
 * that of OSV or GHSA.
 */
const pipAudit = {
    tool: 'pip-audit',
    kind: 'security',
    informationUri: 'https://github.com/pypa/pip-audit',
    recognises: (report) => whole.recognises(report) ||
        ((0,shape/* isNonEmpty */.J_)(report.value) && (0,shape/* fits */.lA)(report.value, (0,shape/* listOf */.c3)(dependencyShape))),
    flawOf: whole.flawOf,
    convert: ({ value }) => convert(Array.isArray(value) ? value : value['dependencies']),
};
async function convert(list) {
    const failures = [];
    const dependencies = (0,fields/* entries */.jO)(list, 'the dependencies', failures);
    if (dependencies.length === 0)
        failures.push('it looked at no dependency');
    const skipped = dependencies.filter((one) => !('vulns' in one) && !skippedOnPurpose(one));
    const findings = dependencies.flatMap((dependency) => {
        const name = (0,fields/* text */.Qq)(dependency, 'name') ?? 'a package without a name';
        const version = (0,fields/* text */.Qq)(dependency, 'version');
        return (0,fields/* entries */.jO)(dependency['vulns'], `"vulns" of ${name}`, failures).map(async (vulnerability) => {
            const description = (0,fields/* text */.Qq)(vulnerability, 'description');
            return (0,dependency_finding/* dependencyFinding */.P$)({
                id: (0,fields/* text */.Qq)(vulnerability, 'id') ?? 'pip-audit',
                aliases: (0,fields/* texts */.Te)(vulnerability, 'aliases'),
                fixedIn: (0,fields/* texts */.Te)(vulnerability, 'fix_versions'),
                package: { name, version, ecosystem: 'PyPI' },
                title: (0,dependency_finding/* firstLine */.TM)(description),
                description,
                rank: await (0,osv_severity/* osvRank */.v)(vulnerability),
            });
        });
    });
    return {
        findings: await Promise.all(findings),
        failures: [...skipped.map(whySkipped), ...failures],
    };
}
/** `--skip-editable` skips packages that the user develops. */
function skippedOnPurpose(dependency) {
    return (0,fields/* text */.Qq)(dependency, 'skip_reason') === 'distribution marked as editable';
}
function whySkipped(dependency) {
    const name = (0,fields/* text */.Qq)(dependency, 'name') ?? 'a dependency';
    return `${name} was not audited: ${(0,fields/* text */.Qq)(dependency, 'skip_reason') ?? 'no reason given'}`;
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/pip-audit/command.js




/**
 * Exit code 1 for findings and for a broken run, which writes no report; 0 also where it audited
 * nothing: only `skip_reason` says so. pip resolves what the files leave open.
 */
const command_pipAudit = {
    name: 'pip-audit',
    kind: 'scan',
    driver: 'pip-audit',
    program: {
        file: 'pip-audit',
        versionArgs: ['--version'],
        versionIn: (output) => /^pip-audit (\d\S*)/m.exec(output)?.[1],
        pinned: '2.10.1',
        installation: { from: 'pypi', requirement: 'pip-audit' },
    },
    calls: 'each path',
    ownOptions: [
        ...['-f', '--format', '-o', '--output', '-r', '--requirement', '--locked', '--path'],
        ...['-l', '--local', '-d', '--dry-run', '--fix', '-h', '--help', '-V', '--version'],
    ],
    exitCodes: { clean: [0], findings: [1] },
    plan: async (request, around) => {
        const inputs = await inputsOf(request, around);
        if ('notRun' in inputs)
            return inputs;
        const report = `${request.folder}/pip-audit.json`;
        const own = ['-f', 'json', '-o', report, '--progress-spinner', 'off'];
        return {
            args: [...own, ...(await frozen(inputs.sources, around)), ...request.args, ...inputs.args],
            files: (0,requirement_sources/* madeFiles */.vG)(inputs.sources),
            report: { path: report },
            extension: 'json',
        };
    },
    read,
};
async function inputsOf(request, around) {
    const found = await (0,requirement_sources/* requirementSources */.KF)(request, around);
    if ('notRun' in found)
        return found;
    const { sources } = found;
    const projects = await projectsOf(found, around);
    if ('notRun' in projects)
        return projects;
    const [project] = projects;
    if (project === undefined) {
        return { args: sources.flatMap(({ file }) => ['-r', file]), sources, path: (0,requirement_sources/* onlyPath */.Mp)(sources) };
    }
    if (projects.length > 1 || sources.length > 0) {
        return { notRun: `audits one project at a time: give ${project.folder} as a path of its own` };
    }
    return {
        args: project.locked ? ['--locked', project.folder] : [project.folder],
        sources,
        path: project.file,
    };
}
async function projectsOf({ others, without }, { kindOf }) {
    const projects = [];
    for (const path of others) {
        const name = path.slice(path.lastIndexOf('/') + 1);
        const folder = path.slice(0, -name.length) || '.';
        const locked = /^pylock(?:\..+)?\.toml$/.test(name);
        if (!locked && name !== 'pyproject.toml') {
            return {
                notRun: `does not read ${path}: it reads requirements files, pyproject.toml and pylock.toml`,
            };
        }
        projects.push({ folder, file: path, locked });
    }
    for (const folder of without) {
        const at = folder === '.' ? '' : `${folder}/`;
        const names = ['pylock.toml', 'pyproject.toml'];
        const kinds = await Promise.all(names.map((name) => kindOf(`${at}${name}`)));
        const name = names[kinds.indexOf('file')];
        if (name === undefined) {
            return {
                notRun: `found no requirements file, pyproject.toml or pylock.toml below ${folder}`,
            };
        }
        projects.push({ folder, file: `${at}${name}`, locked: name === 'pylock.toml' });
    }
    return projects;
}
/** Files with hashes name all that is installed. pip would download it all only to say so. */
async function frozen(sources, { readText }) {
    const texts = await Promise.all(sources.map(async ({ file, made }) => made ?? (await readText(file)) ?? ''));
    const hashed = (text) => /--hash[=\s]/.test(text) && !/^\s*-/m.test(text.replaceAll(/^\s*--hash.*$/gm, ''));
    return texts.length > 0 && texts.every(hashed) ? ['--disable-pip'] : [];
}
async function read(end, around) {
    const inputs = await inputsOf(end.request, around);
    if ('notRun' in inputs)
        return { refused: inputs.notRun };
    const { sources, path } = inputs;
    const locate = end.request.locate ?? path;
    const doubts = sources.flatMap((source) => source.doubts);
    const reading = await (0,read_as/* readAs */.f)(pipAudit, { ...end, request: { ...end.request, locate } }, { doubts });
    return (0,with_warnings/* withWarnings */.o)(reading, sources.flatMap(({ warnings }) => warnings));
}


/***/ })

};
