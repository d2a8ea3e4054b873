export const id = 616;
export const ids = [616];
export const modules = {

/***/ 8616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cargoAudit: () => (/* binding */ command_cargoAudit)
});

// EXTERNAL MODULE: ./build/packages/analyzers/src/convert/fields.js
var fields = __webpack_require__(1716);
// EXTERNAL MODULE: ./build/packages/analyzers/src/convert/json-in.js
var json_in = __webpack_require__(3999);
// EXTERNAL MODULE: ./build/packages/analyzers/src/tool/option-value.js
var option_value = __webpack_require__(5139);
// EXTERNAL MODULE: ./build/packages/analyzers/src/tool/read-as.js + 3 modules
var read_as = __webpack_require__(7882);
;// CONCATENATED MODULE: ./build/packages/analyzers/src/cargo-audit/lock-file.js
/** The lock file at the path of a call, or that of the workspace above it. */
async function lockFile({ paths: [path = '.'], cwd }, { kindOf, filesBelow }) {
    const given = path.replace(/(?<=.)\/+$/, '');
    const absolute = given === '.' ? cwd : given.startsWith('/') ? given : `${cwd}/${given}`;
    const kind = await kindOf(given);
    if (kind === undefined)
        return { notRun: `was given ${given}, which does not exist` };
    if (kind === 'file') {
        return /(^|\/)Cargo\.lock$/.test(given)
            ? { folder: parentOf(absolute), lock: absolute, others: [] }
            : { notRun: `takes a Cargo.lock or the folder of a crate, and ${given} is another file` };
    }
    const others = [];
    for await (const file of filesBelow(given))
        if (file.endsWith('/Cargo.lock'))
            others.push(file);
    const lock = await lockAbove(absolute, kindOf);
    if (lock !== undefined)
        return { folder: absolute, lock, others };
    if (others.length === 0 && (await kindOf(`${absolute}/Cargo.toml`)) === 'file') {
        return { folder: absolute, lock, others };
    }
    const where = given === '.' ? 'the working directory' : given;
    if (others.length === 0)
        return { notRun: `found no Cargo.lock in ${where}` };
    const below = others.map((file) => (given === '.' ? file : `${given}/${file}`));
    return {
        notRun: `found no Cargo.lock in ${where}, only below it: give them in "paths" (${listed(below)})`,
    };
}
const listed = (files) => files.slice(0, 5).join(', ') + (files.length > 5 ? `, and ${files.length - 5} more` : '');
/** Members of a workspace have the lock file of its root. A repository ends at its `.git`. */
async function lockAbove(start, kindOf) {
    if ((await kindOf(`${start}/Cargo.lock`)) === 'file')
        return `${start}/Cargo.lock`;
    if ((await kindOf(`${start}/Cargo.toml`)) !== 'file')
        return undefined;
    for (let folder = start; folder !== ''; folder = parentOf(folder)) {
        if ((await kindOf(`${folder}/Cargo.lock`)) === 'file')
            return `${folder}/Cargo.lock`;
        if ((await kindOf(`${folder}/.git`)) !== undefined)
            return undefined;
    }
    return undefined;
}
const parentOf = (path) => path.slice(0, Math.max(0, path.lastIndexOf('/')));

// EXTERNAL MODULE: ./build/packages/analyzers/src/convert/cvss-score.js
var cvss_score = __webpack_require__(9557);
// EXTERNAL MODULE: ./build/packages/analyzers/src/convert/dependency-finding.js
var dependency_finding = __webpack_require__(1780);
// EXTERNAL MODULE: ./build/packages/analyzers/src/convert/rank.js
var rank = __webpack_require__(7931);
// EXTERNAL MODULE: ./build/packages/analyzers/src/convert/recognised.js
var recognised = __webpack_require__(9062);
// EXTERNAL MODULE: ./build/packages/analyzers/src/convert/shape.js
var shape = __webpack_require__(8804);
;// CONCATENATED MODULE: ./build/packages/analyzers/src/cargo-audit/report.js






const vulnerable = (0,shape/* objectOf */.Xy)({
    advisory: (0,shape/* objectOf */.Xy)({ id: shape/* aText */.vY }),
    versions: shape/* anObject */.jz,
    package: (0,shape/* objectOf */.Xy)({ name: shape/* aText */.vY }),
});
/**
 * Reads cargo-audit's `--json`: `{ database, lockfile, settings, vulnerabilities, warnings }`. It
 * has CVSS vectors, but no severity words. Its warnings (unmaintained, unsound, yanked, notice) do
 * not fail it. They become results of kind "informational", which security-gate does not count.
 */
const cargoAudit = {
    tool: 'cargo-audit',
    kind: 'security',
    informationUri: 'https://github.com/rustsec/rustsec/tree/main/cargo-audit',
    ...(0,recognised/* byMarks */.K)((0,shape/* objectOf */.Xy)({ vulnerabilities: (0,shape/* objectOf */.Xy)({ list: shape/* there */.Pv, count: shape/* there */.Pv }), database: shape/* anObject */.jz }), (0,shape/* objectOf */.Xy)({
        vulnerabilities: (0,shape/* objectOf */.Xy)({ found: shape/* aBoolean */.WC, count: shape/* aNumber */.zn, list: (0,shape/* listOf */.c3)(vulnerable) }),
        warnings: (0,shape/* ifAny */.GK)((0,shape/* mapOf */.A7)((0,shape/* listOf */.c3)((0,shape/* objectOf */.Xy)({ package: shape/* anObject */.jz })))),
    })),
    convert: ({ value }) => convert(value, []),
};
/** As called with `--deny`: warnings of these kinds fail it. `warnings` are all kinds. */
function cargoAuditDenying(denied) {
    return { ...cargoAudit, convert: ({ value }) => convert(value, denied) };
}
async function convert(report, denied) {
    const failures = [];
    const { list, count } = (0,fields/* record */.g1)(report, 'vulnerabilities');
    const listed = (0,fields/* entries */.jO)(list, '"vulnerabilities.list"', failures);
    if (typeof count === 'number' && count > listed.length) {
        failures.push(`it counts ${count} vulnerabilities and lists ${listed.length}`);
    }
    if (!(((0,fields/* number */.ai)((0,fields/* record */.g1)(report, 'database'), 'advisory-count') ?? 0) > 0)) {
        failures.push('its advisory database holds no advisory');
    }
    if (!(0,fields/* isRecord */.u4)(report['lockfile']))
        failures.push('the report names no lock file');
    const warnings = Object.entries((0,fields/* record */.g1)(report, 'warnings')).flatMap(([kind, warned]) => (0,fields/* entries */.jO)(warned, `"warnings.${kind}"`, failures).map((entry) => ({ ...entry, kind })));
    const findings = [
        ...listed.map((entry) => findingOf(entry)),
        ...warnings.map((entry) => findingOf(entry, (0,fields/* text */.Qq)(entry, 'kind') ?? 'warning', denied)),
    ];
    return { findings: await Promise.all(findings), failures };
}
async function findingOf(entry, warning, denied = []) {
    const advisory = (0,fields/* record */.g1)(entry, 'advisory');
    const crate = (0,fields/* record */.g1)(entry, 'package');
    const title = (0,fields/* text */.Qq)(advisory, 'title');
    return (0,dependency_finding/* dependencyFinding */.P$)({
        id: (0,fields/* text */.Qq)(advisory, 'id') ?? warning ?? 'cargo-audit',
        aliases: (0,fields/* texts */.Te)(advisory, 'aliases'),
        fixedIn: (0,fields/* texts */.Te)((0,fields/* record */.g1)(entry, 'versions'), 'patched'),
        package: {
            name: (0,fields/* text */.Qq)(crate, 'name') ?? (0,fields/* text */.Qq)(advisory, 'package') ?? 'a crate without a name',
            version: (0,fields/* text */.Qq)(crate, 'version'),
            ecosystem: 'crates.io',
        },
        title: warning === undefined ? title : `${warning}${title === undefined ? '' : `: ${title}`}`,
        description: (0,fields/* text */.Qq)(advisory, 'description'),
        url: (0,fields/* text */.Qq)(advisory, 'url'),
        rank: (0,rank/* rank */.T)(undefined, await (0,cvss_score/* cvssScore */._)((0,fields/* text */.Qq)(advisory, 'cvss'))),
        informational: warning !== undefined && !denied.includes('warnings') && !denied.includes(warning),
    });
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/cargo-audit/command.js






/**
 * Exit code 1 for vulnerabilities and for a database that cannot be had, then without a report; 0
 * for an empty lock file. Without a lock file it makes one of the newest versions.
 */
const command_cargoAudit = {
    name: 'cargo-audit',
    kind: 'scan',
    driver: 'cargo-audit',
    program: {
        file: 'cargo-audit',
        words: ['audit'],
        versionArgs: ['--version'],
        versionIn: (output) => /^cargo-audit(?:-audit)? (\d\S*)/m.exec(output)?.[1],
        pinned: '0.22.2',
        installation: { from: 'crates', crate: 'cargo-audit' },
    },
    calls: 'each path',
    ownOptions: [
        ...['--json', '--format', '-f', '--file', '-c', '--color', '-q', '--quiet'],
        ...['-h', '--help', '-V', '--version'],
    ],
    exitCodes: { clean: [0], findings: [1] },
    plan: async (request, around) => {
        const found = await lockFile(request, around);
        if ('notRun' in found)
            return found;
        const { folder, lock } = found;
        const file = lock === undefined ? [] : ['--file', lock];
        return {
            args: ['--json', '--color', 'never', ...file, ...request.args],
            cwd: folder,
            report: 'stdout',
            extension: 'json',
        };
    },
    read: readingOf,
};
async function readingOf(end, around) {
    const { request, report = '', stderr } = end;
    const [fatal] = /^error: (?!couldn't check if).*/m.exec(stderr) ?? [];
    if (report.trim() === '' && fatal !== undefined)
        return { refused: `is empty: ${fatal}` };
    const found = await lockFile(request, around);
    if ('notRun' in found)
        return { refused: found.notRun };
    const at = end.call.args.indexOf('--file');
    const lock = at === -1 ? undefined : end.call.args[at + 1];
    const denied = (0,option_value/* optionValues */.i)(request.args, '-D', '--deny');
    const unchecked = (stderr.match(/^error: couldn't check if the package is yanked/gm) ?? [])
        .length;
    const yanked = unchecked === 0 ? [] : [`could not check if ${unchecked} crates are yanked`];
    const needsYanked = denied.some((kind) => ['warnings', 'yanked'].includes(kind));
    return (0,read_as/* readAs */.f)(cargoAuditDenying(denied), { ...end, request: { ...request, locate: lock ?? `${found.folder}/Cargo.toml` } }, {
        doubts: [...lookedAtNone(report), ...(needsYanked ? yanked : [])],
        warnings: [
            ...(needsYanked ? [] : yanked),
            ...(lock === undefined ? ['found no Cargo.lock: it looked at the newest versions'] : []),
            ...(found.others.length === 0
                ? []
                : [`did not look at ${listed(found.others)}: give them in "paths"`]),
        ],
    });
}
/** A lock file names at least the crate that it is of. */
function lookedAtNone(report) {
    const lockfile = (0,fields/* record */.g1)((0,json_in/* recordIn */.Rn)(report), 'lockfile');
    return (0,fields/* number */.ai)(lockfile, 'dependency-count') === 0 ? ['found no crate in the lock file'] : [];
}


/***/ }),

/***/ 9557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ cvssScore)
/* harmony export */ });
/** The library prints other text as it is, and a runner may take that for a workflow command. */
const vectorText = /^\(?(?:CVSS:\d\.\d\/)?[A-Za-z]{1,3}:[A-Za-z]{1,10}(?:\/[A-Za-z]{1,3}:[A-Za-z]{1,10})*\/?\)?$/;
const longest = 1000;
/** The base score of a CVSS vector (2.0, 3.0, 3.1, 4.0); undefined for anything else. */
async function cvssScore(vector) {
    if (vector === undefined || vector.length > longest || !vectorText.test(vector))
        return undefined;
    const parse = await parser();
    try {
        const parsed = parse(vector);
        if (!parsed?.isBaseFullyDefined())
            return undefined;
        const { base } = parsed.calculateScores();
        return base;
    }
    catch {
        return undefined;
    }
}
/** The library is CommonJS: Node puts its exports under `default`, bundlers also beside it. */
async function parser() {
    const library = (await __webpack_require__.e(/* import() */ 353).then(__webpack_require__.t.bind(__webpack_require__, 4353, 19)));
    return library.default?.fromVector ?? library.fromVector;
}


/***/ }),

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


/***/ })

};
