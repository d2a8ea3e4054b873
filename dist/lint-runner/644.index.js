export const id = 644;
export const ids = [644];
export const modules = {

/***/ 7931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ rank)
/* harmony export */ });
/* harmony import */ var _ci_actions_findings__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4035);

/**
 * The tool's word decides the severity. Without a known word, the first valid CVSS score decides,
 * and without both it is medium. The score is the first of the tool's that has this severity.
 */
function rank(word, ...scores) {
    const known = scores.filter((score) => score !== undefined && (0,_ci_actions_findings__WEBPACK_IMPORTED_MODULE_0__/* .severityOfScore */ .FL)(score));
    const severity = (word === undefined ? undefined : (0,_ci_actions_findings__WEBPACK_IMPORTED_MODULE_0__/* .severityOfWord */ .Zx)(word)) ??
        (known[0] === undefined ? undefined : (0,_ci_actions_findings__WEBPACK_IMPORTED_MODULE_0__/* .severityOfScore */ .FL)(known[0])) ??
        'medium';
    const own = known.find((score) => score !== undefined && (0,_ci_actions_findings__WEBPACK_IMPORTED_MODULE_0__/* .severityOfScore */ .FL)(score) === severity);
    return { severity, score: own === undefined ? _ci_actions_findings__WEBPACK_IMPORTED_MODULE_0__/* .scoreOfSeverity */ .FT[severity] : String(own) };
}


/***/ }),

/***/ 3120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ runOf)
});

;// CONCATENATED MODULE: ./build/packages/analyzers/src/convert/level-of-severity.js
/** The level of a severity. A score of 0 means none only beside the level none. */
const levelOfSeverity = {
    critical: 'error',
    high: 'error',
    medium: 'warning',
    low: 'note',
    none: 'none',
};

;// CONCATENATED MODULE: ./build/packages/analyzers/src/convert/path-uri.js
/**
 * A path as a URI reference. Encodes percent signs, blanks, `#`, `?` and colons. A path with a
 * Windows drive becomes an absolute URI.
 */
function pathUri(path) {
    const windows = /^[a-z]:[\\/]/i.test(path) || (path.includes('\\') && !path.includes('/'));
    const slashed = (windows ? path.replaceAll('\\', '/') : path).toWellFormed();
    const drive = /^[a-z]:(?=\/)/i.exec(slashed)?.[0] ?? '';
    const encoded = encodeURI(slashed.slice(drive.length)).replaceAll(/[?#:]/g, (character) => escapes[character] ?? character);
    return drive === '' ? encoded : `file:///${drive}${encoded}`;
}
const escapes = { '?': '%3F', '#': '%23', ':': '%3A' };

// EXTERNAL MODULE: ./build/packages/findings/src/severity.js
var severity = __webpack_require__(4035);
;// CONCATENATED MODULE: ./build/packages/analyzers/src/convert/rules-of.js


/**
 * The rules of the findings, and each finding's rule id. `security-severity` is a property of the
 * rule, but tools give findings of one rule different severities (Trivy by package, Bandit by
 * issue). The most severe findings keep the tool's id. The others get `<id>/<severity>`, which
 * belongs to the same rule by SARIF 3.27.5. Each rule has the highest score of its findings.
 */
function rulesOf(findings, kind) {
    const mostSevere = new Map();
    const position = (finding) => severity/* severities */.gO.indexOf(finding.rank.severity);
    for (const finding of findings) {
        const known = mostSevere.get(finding.rule.id) ?? severity/* severities */.gO.length;
        mostSevere.set(finding.rule.id, Math.min(known, position(finding)));
    }
    const idOf = (finding) => kind === 'lint' || mostSevere.get(finding.rule.id) === position(finding)
        ? finding.rule.id
        : `${finding.rule.id}/${finding.rank.severity}`;
    const rules = new Map();
    for (const finding of findings) {
        const id = idOf(finding);
        const known = rules.get(id);
        rules.set(id, {
            finding: known?.finding ?? finding,
            score: higher(known?.score, finding.rank.score),
            secret: known?.secret === true || finding.secret === true,
        });
    }
    return {
        idOf,
        rules: [...rules].map(([id, { finding, score, secret }]) => ruleOf(id, finding, kind === 'security' ? score : undefined, secret)),
    };
}
function higher(known, score) {
    return known !== undefined && Number(known) >= Number(score) ? known : score;
}
function ruleOf(id, { rule, rank }, score, secret) {
    const short = rule.title ?? rule.name ?? rule.id;
    const tags = [
        ...(score === undefined ? [] : ['security']),
        ...(secret ? ['secret'] : []),
        ...(rule.tags ?? []),
    ];
    return {
        id,
        ...(rule.name === undefined ? {} : { name: rule.name }),
        shortDescription: { text: short },
        fullDescription: { text: rule.description ?? short },
        help: { text: rule.help ?? rule.url ?? rule.description ?? short },
        ...(rule.url === undefined ? {} : { helpUri: rule.url }),
        defaultConfiguration: { level: levelOfSeverity[rank.severity] },
        properties: {
            ...(tags.length === 0 ? {} : { tags: [...new Set(tags)] }),
            ...(score === undefined ? {} : { 'security-severity': score }),
        },
    };
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/convert/run-of.js



/**
 * Makes a SARIF run from converted findings. A finding has no location if neither the report nor
 * the caller names a file. The merge adds one, because it knows the repository.
 */
function runOf(converter, converted, context) {
    const { findings, target, version } = converted;
    const { idOf, rules } = rulesOf(findings, converter.kind);
    const indexes = new Map(rules.map((rule, index) => [rule.id, index]));
    const file = context.file ?? converted.file;
    return {
        tool: {
            driver: {
                name: converter.tool,
                ...(version === undefined ? {} : { version }),
                informationUri: converter.informationUri,
                rules,
            },
        },
        invocations: [invocationOf(converted)],
        ...(target === undefined ? {} : { automationDetails: { id: categoryOf(converter, target) } }),
        results: withOccurrences(findings, (finding) => {
            const ruleId = idOf(finding);
            return resultOf(finding, ruleId, indexes.get(ruleId) ?? -1, file);
        }),
    };
}
/**
 * Numbers equal results of secrets. Two secrets on one line differ only in text that may not be
 * shown, and a merge drops results of equal value.
 */
function withOccurrences(findings, make) {
    const seen = new Map();
    return findings.map((finding) => {
        const result = make(finding);
        if (finding.secret !== true)
            return result;
        const value = JSON.stringify(result);
        const occurrence = (seen.get(value) ?? 0) + 1;
        seen.set(value, occurrence);
        return occurrence === 1
            ? result
            : { ...result, properties: { ...result.properties, occurrence } };
    });
}
function categoryOf({ tool }, target) {
    return `${tool.toLowerCase().replaceAll(' ', '-')}/${target}/`;
}
function invocationOf({ failures, warnings = [] }) {
    const notes = [
        ...failures.map((why) => ({ level: 'error', message: { text: why } })),
        ...warnings.map((why) => ({ level: 'warning', message: { text: why } })),
    ];
    return {
        executionSuccessful: failures.length === 0,
        ...(notes.length === 0 ? {} : { toolExecutionNotifications: notes }),
    };
}
function resultOf(finding, ruleId, ruleIndex, file) {
    const { message, rule, rank, suppressed, fingerprints, properties, fix = [] } = finding;
    const place = finding.place ?? (file === undefined ? undefined : { path: file });
    const facts = {
        ...(finding.package === undefined ? {} : { package: known(finding.package) }),
        ...(finding.advisory === undefined ? {} : { advisory: finding.advisory }),
        ...properties,
    };
    return {
        ruleId,
        ruleIndex,
        ...(finding.informational
            ? { kind: 'informational', level: 'none' }
            : { level: levelOfSeverity[rank.severity] }),
        message: { text: message.trim() || rule.title || rule.id },
        ...(place === undefined ? {} : { locations: [{ physicalLocation: locationOf(place) }] }),
        ...(fingerprints === undefined ? {} : { partialFingerprints: fingerprints }),
        ...(fix.length === 0 || place === undefined ? {} : { fixes: [fixOf(place.path, fix)] }),
        ...(suppressed === undefined ? {} : { suppressions: [suppressionOf(suppressed)] }),
        ...(Object.keys(facts).length === 0 ? {} : { properties: facts }),
    };
}
function fixOf(path, fix) {
    const replacements = fix.map(({ text, ...deletedRegion }) => ({
        deletedRegion,
        insertedContent: { text },
    }));
    return { artifactChanges: [{ artifactLocation: { uri: pathUri(path) }, replacements }] };
}
function suppressionOf({ kind, why }) {
    return {
        kind,
        status: 'accepted',
        ...(why === undefined ? {} : { justification: why }),
    };
}
function known(facts) {
    return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}
/** Omits invalid lines and columns, and keeps the file. */
function locationOf({ path, line, endLine, column, endColumn }) {
    const artifactLocation = { uri: pathUri(path) };
    if (!isPosition(line))
        return { artifactLocation };
    const last = isPosition(endLine) && endLine >= line ? endLine : undefined;
    const oneLine = last === undefined || last === line;
    const from = isPosition(column) ? column : undefined;
    const ends = isPosition(endColumn) && (!oneLine || endColumn >= (from ?? 1));
    const region = {
        startLine: line,
        ...(from === undefined ? {} : { startColumn: from }),
        ...(last === undefined ? {} : { endLine: last }),
        ...(ends && (from !== undefined || !oneLine) ? { endColumn } : {}),
    };
    return { artifactLocation, region };
}
function isPosition(value) {
    return value !== undefined && Number.isInteger(value) && value >= 1;
}


/***/ }),

/***/ 7644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ruffFormat: () => (/* binding */ ruffFormat)
/* harmony export */ });
/* harmony import */ var _tool_files_of_kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6964);
/* harmony import */ var _tool_command_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8408);
/* harmony import */ var _tool_read_diff_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6693);
/* harmony import */ var _ruff_program_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6707);




/**
 * Ends with exit code 0 where it finds no file; its last line on stderr counts the files, among
 * them those of Markdown.
 */
const ruffFormat = {
    name: 'ruff-format',
    kind: 'lint',
    driver: 'ruff-format',
    program: _ruff_program_js__WEBPACK_IMPORTED_MODULE_0__/* .program */ .D,
    calls: 'once',
    ownOptions: [
        ...['--check', '--diff', '--exit-non-zero-on-format', '--output-format', '-q', '--quiet'],
        ...['-s', '--silent', '-h', '--help', '-V', '--version'],
    ],
    exitCodes: { clean: [0], findings: [1] },
    fails: 'all',
    plan: async ({ paths, args }, around) => {
        const files = await (0,_tool_files_of_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .filesOfKind */ .b)(paths, isPython, around);
        if (files.length === 0)
            return { notRun: `found no Python file below ${paths.join(', ')}` };
        return {
            args: ['format', '--diff', ...args, '--', ...paths],
            env: { NO_COLOR: '1' },
            report: 'stdout',
            extension: 'diff',
            fixCommand: (0,_tool_command_line_js__WEBPACK_IMPORTED_MODULE_2__/* .commandLine */ .a)(['ruff', 'format', ...args, ...paths]),
        };
    },
    read: (end) => (0,_tool_read_diff_js__WEBPACK_IMPORTED_MODULE_3__/* .readDiff */ .i)(formatter, end, doubts(end)),
};
const isPython = (path) => /\.(pyi?|ipynb)$/.test(path);
const formatter = {
    tool: 'ruff-format',
    informationUri: 'https://docs.astral.sh/ruff/formatter/',
    pathOf: (name) => name,
};
function doubts({ stderr }) {
    if (/^warning: No Python files found/m.test(stderr))
        return ['found no Python file'];
    const counts = /^\d+ files? (would be reformatted|already formatted)/m;
    return counts.test(stderr) ? [] : ['did not say how many files it looked at'];
}


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


/***/ }),

/***/ 8408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ commandLine)
/* harmony export */ });
/** A command for a reader to paste into a shell. */
const commandLine = (words) => words.map(quoted).join(' ');
const quoted = (word) => /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;


/***/ }),

/***/ 6964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ filesOfKind)
/* harmony export */ });
/**
 * The files to hand to a tool that takes no folders: those of its kind below each folder, and every
 * path that is no folder as it is, so that the tool itself says what is wrong with it.
 */
async function filesOfKind(paths, isOfKind, { kindOf, filesBelow }) {
    const files = new Set();
    for (const path of paths) {
        if ((await kindOf(path)) !== 'folder') {
            files.add(path);
            continue;
        }
        const folder = path.replace(/\/+$/, '');
        for await (const name of filesBelow(path)) {
            const file = folder === '.' ? name : `${folder}/${name}`;
            // A link to a folder is listed as a file.
            if ((await isOfKind(file)) && (await kindOf(file)) === 'file')
                files.add(file);
        }
    }
    return [...files];
}


/***/ }),

/***/ 6693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ readDiff)
});

// EXTERNAL MODULE: ./build/packages/analyzers/src/convert/rank.js
var rank = __webpack_require__(7931);
// EXTERNAL MODULE: ./build/packages/analyzers/src/convert/run-of.js + 3 modules
var run_of = __webpack_require__(3120);
;// CONCATENATED MODULE: ./build/packages/analyzers/src/convert/unified-diff.js
/**
 * Reads a unified diff with the line ends of the files in it; undefined if it is none or broken.
 * Lines between two files that belong to no hunk must be blank.
 */
function unifiedDiff(text) {
    const lines = text.split('\n');
    const files = [];
    let at = 0;
    while (at < lines.length) {
        const [old = '', fresh = ''] = [lines[at], lines[at + 1]];
        if (old.trim() === '') {
            at += 1;
            continue;
        }
        if (!old.startsWith('--- ') || !fresh.startsWith('+++ '))
            return undefined;
        const replacements = [];
        at += 2;
        for (let hunk = hunkAt(lines, at); hunk !== undefined; hunk = hunkAt(lines, at)) {
            replacements.push(...hunk.replacements);
            at = hunk.next;
        }
        const [first] = replacements;
        if (first === undefined)
            return undefined;
        files.push({ name: old.slice(4).replace(/\r$/, ''), line: first.startLine, replacements });
    }
    return files;
}
const header = /^@@ -(\d+)(?:,(\d+))? \+\d+(?:,(\d+))? @@/;
function hunkAt(lines, start) {
    const match = header.exec(lines[start] ?? '');
    if (match === null)
        return undefined;
    let [oldLeft, freshLeft] = [Number(match[2] ?? 1), Number(match[3] ?? 1)];
    // Without lines, a hunk names the line before it.
    let line = Number(match[1]) + (oldLeft === 0 ? 1 : 0);
    const changes = [];
    let change;
    let at = start + 1;
    while (oldLeft > 0 || freshLeft > 0) {
        const text = lines[at];
        if (text === undefined)
            return undefined;
        const end = lines[at + 1]?.startsWith('\\ ') === true ? '' : '\n';
        const content = text.slice(1) + end;
        at += end === '' ? 2 : 1;
        if (text.startsWith('-') || text.startsWith('+')) {
            if (change === undefined)
                changes.push((change = { line, old: [], fresh: [] }));
            (text.startsWith('-') ? change.old : change.fresh).push(content);
        }
        else if (text.startsWith(' ')) {
            change = undefined;
        }
        else
            return undefined;
        if (!text.startsWith('+')) {
            line += 1;
            oldLeft -= 1;
        }
        if (!text.startsWith('-'))
            freshLeft -= 1;
    }
    return { replacements: changes.map(replacementOf), next: at };
}
/** Whole lines; the last of a file ends without a line end. */
function replacementOf({ line, old, fresh }) {
    const last = old.at(-1);
    const text = fresh.join('');
    const start = { startLine: line, startColumn: 1 };
    if (last === undefined || last.endsWith('\n')) {
        return { ...start, endLine: line + old.length, endColumn: 1, text };
    }
    return { ...start, endLine: line + old.length - 1, endColumn: last.length + 1, text };
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/tool/read-diff.js



/** Reads the unified diff of a formatter: a finding a file, with what it would write. */
async function readDiff({ tool, informationUri, pathOf, isWhole = async () => true }, { report }, doubts) {
    if (report === undefined)
        return { refused: 'wrote no report' };
    const files = unifiedDiff(report);
    if (files === undefined)
        return { refused: 'is no unified diff, or a broken one' };
    const findings = [];
    for (const file of files) {
        const path = pathOf(file.name);
        findings.push({
            rule: { id: 'unformatted', title: 'A file that is not formatted' },
            message: `${tool} would reformat this file`,
            rank: (0,rank/* rank */.T)('error'),
            ...placeOf(file, path, await isWhole(path)),
        });
    }
    const run = (0,run_of/* runOf */.n)({ tool, kind: 'lint', informationUri }, { findings, failures: [] }, {});
    return { run, doubts };
}
/** The lines of a notebook's diff count from the start of a cell, so they are not lines of the file. */
function placeOf({ line, replacements }, path, isWhole) {
    const notebook = /^(.*\.ipynb)(?::cell[ _]\d+)?$/.exec(path)?.[1];
    if (notebook !== undefined)
        return { place: { path: notebook } };
    return { place: { path, line }, ...(isWhole ? { fix: replacements } : {}) };
}


/***/ })

};
