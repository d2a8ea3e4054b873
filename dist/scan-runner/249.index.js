export const id = 249;
export const ids = [249];
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

/***/ 249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rustfmt: () => (/* binding */ rustfmt)
});

// EXTERNAL MODULE: ./build/packages/analyzers/src/convert/run-of.js + 3 modules
var run_of = __webpack_require__(3120);
// EXTERNAL MODULE: ./build/packages/analyzers/src/tool/cargo-arguments.js
var cargo_arguments = __webpack_require__(917);
// EXTERNAL MODULE: ./build/packages/analyzers/src/tool/crate-folder.js
var crate_folder = __webpack_require__(1812);
;// CONCATENATED MODULE: ./build/packages/analyzers/src/rustfmt/diff.js
/** Reads what `rustfmt --check --verbose` prints. Each line of a hunk has a sign before it. */
function readDiff(output) {
    const looked = [];
    const configurations = [];
    const newlines = [];
    const strange = [];
    const hunks = [];
    let hunk;
    for (const line of output.split('\n').slice(0, -1)) {
        const sign = signOf(line);
        if (sign !== undefined && hunk !== undefined) {
            // Verbose output marks the end of each line.
            hunk.lines.push({ sign, text: line.slice(1).replace(/⏎$/, '') });
            continue;
        }
        const head = /^Diff in (.+):(\d+):$/.exec(line);
        hunk = head === null ? undefined : { path: head[1] ?? '', line: Number(head[2]), lines: [] };
        if (hunk !== undefined)
            hunks.push(hunk);
        else if (!readNote(line, { looked, configurations, newlines }))
            strange.push(line);
    }
    // A whole output ends with the end of a line.
    const rest = output.slice(output.lastIndexOf('\n') + 1);
    return {
        looked,
        configurations,
        hunks,
        newlines,
        strange: rest === '' ? strange : [...strange, rest],
    };
}
function readNote(line, notes) {
    const looked = /^Formatting (.+)$/.exec(line)?.[1];
    const newlines = /^Incorrect newline style in (.+)$/.exec(line)?.[1];
    const configuration = /^Using rustfmt config file (.+) for /.exec(line)?.[1];
    if (looked !== undefined)
        notes.looked.push(looked);
    else if (newlines !== undefined)
        notes.newlines.push(newlines);
    else if (configuration !== undefined)
        notes.configurations.push(configuration);
    else
        return /^Spent [\d.]+ secs /.test(line);
    return true;
}
function signOf(line) {
    const [sign] = line;
    return sign === ' ' || sign === '-' || sign === '+' ? sign : undefined;
}

// EXTERNAL MODULE: ./build/packages/analyzers/src/convert/rank.js
var rank = __webpack_require__(7931);
;// CONCATENATED MODULE: ./build/packages/analyzers/src/rustfmt/replacements-of.js
/**
 * The replacements for each hunk of a file, which together give rustfmt's own bytes; undefined if
 * the hunks do not fit the text. Rustfmt compares lines without their ends, and writes all of a
 * file that it changes with `end`.
 */
function replacementsOf(text, hunks, end) {
    const lines = text.split(/\r?\n/);
    if (!hunks.every((hunk) => fits(hunk, lines)))
        return undefined;
    const changes = hunks.map(changesOf);
    if (text === lines.join(end)) {
        return changes.map((own) => own.map((change) => replacementOf(lines, change, end)));
    }
    const whole = { from: 0, to: lines.length, lines: applied(lines, changes.flat()) };
    return hunks.map((_, at) => (at === 0 ? [replacementOf(lines, whole, end)] : []));
}
/** The replacement of a file in which only the ends of lines are wrong. */
function newlinesOf(text, end) {
    const lines = text.split(/\r?\n/);
    return replacementOf(lines, { from: 0, to: lines.length, lines }, end);
}
function changesOf({ line, lines }) {
    const changes = [];
    let at = line - 1;
    let open;
    for (const { sign, text } of lines) {
        if (sign === ' ') {
            open = undefined;
            at += 1;
            continue;
        }
        if (open === undefined) {
            open = { from: at, to: at, lines: [] };
            changes.push(open);
        }
        if (sign === '+')
            open.lines.push(text);
        else
            at = open.to += 1;
    }
    return changes;
}
function fits({ line, lines }, of) {
    const before = lines.filter(({ sign }) => sign !== '+');
    return before.every(({ text }, at) => of[line - 1 + at] === text);
}
function applied(lines, changes) {
    const all = [];
    let at = 0;
    for (const change of changes) {
        all.push(...lines.slice(at, change.from), ...change.lines);
        at = change.to;
    }
    return [...all, ...lines.slice(at)];
}
/** Behind the last line of a file there is no end of a line to take along. */
function replacementOf(lines, { from, to, lines: now }, end) {
    if (to < lines.length) {
        const text = now.map((line) => line + end).join('');
        return { startLine: from + 1, startColumn: 1, endLine: to + 1, endColumn: 1, text };
    }
    const last = { endLine: lines.length, endColumn: (lines.at(-1) ?? '').length + 1 };
    if (from === 0)
        return { startLine: 1, startColumn: 1, ...last, text: now.join(end) };
    const startColumn = (lines[from - 1] ?? '').length + 1;
    return { startLine: from, startColumn, ...last, text: now.map((line) => end + line).join('') };
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/rustfmt/findings.js


/** A finding for each hunk, with what rustfmt would write. Each file of several crates counts once. */
async function rustfmtFindings({ hunks, newlines }, end, readText) {
    const findings = [];
    for (const path of new Set(hunks.map((hunk) => hunk.path))) {
        const own = distinct(hunks.filter((hunk) => hunk.path === path));
        const text = await readText(path);
        const replacements = text === undefined ? undefined : replacementsOf(text, own, end);
        findings.push(...own.map((hunk, at) => finding(hunk, replacements?.[at])));
    }
    for (const path of new Set(newlines)) {
        const text = await readText(path);
        const replacements = text === undefined ? undefined : [newlinesOf(text, end)];
        findings.push({
            rule,
            message: 'The lines end differently from what rustfmt writes',
            rank: (0,rank/* rank */.T)('warning'),
            place: { path, line: 1 },
            fix: replacements,
        });
    }
    return findings;
}
const rule = {
    id: 'rustfmt',
    title: 'Not formatted',
    description: 'rustfmt would write this differently. `cargo fmt` formats it.',
    url: 'https://rust-lang.github.io/rustfmt/',
};
function finding(hunk, replacements) {
    const { path, lines } = hunk;
    const [from, to] = changedLines(hunk);
    const removed = lines.filter(({ sign }) => sign === '-').length;
    const added = lines.filter(({ sign }) => sign === '+').length;
    return {
        rule,
        message: `Not formatted: rustfmt replaces ${counted(removed)} by ${added}`,
        rank: (0,rank/* rank */.T)('warning'),
        place: { path, line: from, endLine: to },
        fix: replacements,
    };
}
const counted = (lines) => `${lines} ${lines === 1 ? 'line' : 'lines'}`;
/** The first and last line of the file that rustfmt changes, or the one before which it inserts. */
function changedLines({ line, lines }) {
    let at = line;
    const removed = [];
    const inserted = [];
    for (const { sign } of lines) {
        if (sign === '-')
            removed.push(at);
        if (sign === '+')
            inserted.push(at);
        else
            at += 1;
    }
    const first = Math.min(...removed, ...inserted.slice(0, 1));
    return [first, removed.at(-1) ?? first];
}
/** A file that two targets share is printed twice. */
function distinct(hunks) {
    return [...new Map(hunks.map((hunk) => [JSON.stringify(hunk), hunk])).values()];
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/rustfmt/command.js





/**
 * `cargo fmt` knows the edition and the targets of a crate, and in a workspace's root those of all
 * members. Exit code 1 for differences and for errors; only stderr tells them apart. Verbose
 * output names the files it looked at: none where the configuration switches all formatting off.
 */
const rustfmt = {
    name: 'rustfmt',
    kind: 'lint',
    driver: 'rustfmt',
    program: {
        file: 'cargo',
        words: ['fmt'],
        versionArgs: ['--version'],
        versionIn: (output) => /^rustfmt (\d[\d.]*\d)/m.exec(output)?.[1],
        pinned: '1.9.0',
        installation: { from: 'rustup', component: 'rustfmt' },
    },
    calls: 'each path',
    ownOptions: [
        ...['--check', '--emit', '--message-format', '--color', '--backup', '--print-config'],
        ...['-l', '--files-with-diff', '-q', '--quiet', '-v', '--verbose'],
        ...['-h', '--help', '-V', '--version', '--manifest-path'],
    ],
    exitCodes: { clean: [0], findings: [1] },
    fails: 'all',
    plan: async (request, around) => {
        const crate = await (0,crate_folder/* crateFolder */.w)(request, around);
        if ('notRun' in crate)
            return crate;
        const { own, handedOn } = (0,cargo_arguments/* cargoArguments */.X)(request.args);
        return {
            args: [...own, '--', '--check', '--color', 'never', '--verbose', ...handedOn],
            cwd: crate.folder,
            report: 'stdout',
            extension: 'diff',
            fixCommand: crate.path === '.' ? 'cargo fmt' : `cd '${crate.path}' && cargo fmt`,
        };
    },
    read: readingOf,
};
const converter = {
    tool: 'rustfmt',
    kind: 'lint',
    informationUri: 'https://rust-lang.github.io/rustfmt/',
};
async function readingOf({ report = '', stderr, request }, { readText }) {
    const diff = readDiff(report);
    const errors = stderr.split('\n').filter((line) => /^(error|Error)\b/.test(line));
    // Of an option that this rustfmt does not know.
    const unknown = stderr.match(/^Warning: Unknown configuration option .*/gm) ?? [];
    const [strange] = diff.strange;
    if (strange !== undefined)
        return { refused: `is not rustfmt's: ${JSON.stringify(strange.slice(0, 200))}` };
    const doubts = [
        ...errors.slice(0, 5).map((line) => `could not format a file: ${line}`),
        ...unknown.map((line) => `has a configuration that it does not understand: ${line}`),
        ...(diff.looked.length > 0 || errors.length > 0 ? [] : [lookedAtNone(stderr)]),
    ];
    const converted = {
        findings: await rustfmtFindings(diff, await lineEnd(diff, request.args, readText), readText),
        failures: [],
        warnings: stderr.match(/^Warning: can't set .*/gm) ?? [],
    };
    return { run: (0,run_of/* runOf */.n)(converter, converted, {}), doubts, native: withoutNotes(report) };
}
function lookedAtNone(stderr) {
    const [said] = stderr.split('\n').filter((line) => line.trim() !== '');
    return said === undefined ? 'looked at no file' : `looked at no file: ${said}`;
}
/** Rustfmt writes LF unless it is configured otherwise, also in files that had CRLF. */
async function lineEnd({ configurations }, args, readText) {
    const texts = await Promise.all([...new Set(configurations)].map(readText));
    const windows = /\bnewline_style\s*=\s*"?Windows\b/;
    return [...texts, ...args].some((text) => windows.test(text ?? '')) ? '\r\n' : '\n';
}
/** The diff without what verbose output adds. */
function withoutNotes(report) {
    return report
        .replaceAll(/^(?:Formatting|Using rustfmt config file|Spent) .*\n/gm, '')
        .replaceAll(/⏎$/gm, '');
}


/***/ }),

/***/ 917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ cargoArguments)
/* harmony export */ });
/** The words of a user's `args` before and behind `--`, where cargo hands on to another program. */
function cargoArguments(args) {
    const at = args.indexOf('--');
    return at === -1
        ? { own: args, handedOn: [] }
        : { own: args.slice(0, at), handedOn: args.slice(at + 1) };
}


/***/ }),

/***/ 1812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ crateFolder)
/* harmony export */ });
/**
 * The folder of the crate or workspace at the path of a call. Cargo itself looks for a `Cargo.toml`
 * in the folders above too, and would take another crate than the one that was meant.
 */
async function crateFolder({ paths: [path = '.'], cwd }, { kindOf, filesBelow }) {
    const given = path.replace(/(?<=.)\/+$/, '');
    const kind = await kindOf(given);
    if (kind === undefined)
        return { notRun: `was given ${given}, which does not exist` };
    if (kind === 'file') {
        return /(^|\/)Cargo\.toml$/.test(given)
            ? at(cwd, given.replace(/\/?Cargo\.toml$/, '') || '.')
            : { notRun: `takes the folder of a crate, and ${given} is a file` };
    }
    if ((await kindOf(`${given}/Cargo.toml`)) === 'file')
        return at(cwd, given);
    const below = [];
    for await (const file of filesBelow(given)) {
        if (file.endsWith('/Cargo.toml'))
            below.push(file.slice(0, -'/Cargo.toml'.length));
    }
    const where = given === '.' ? 'the working directory' : given;
    return { notRun: `found no Cargo.toml in ${where}${adviceFor(given, below)}` };
}
const at = (cwd, path) => ({
    path,
    folder: path === '.' ? cwd : path.startsWith('/') ? path : `${cwd}/${path}`,
});
const named = 5;
function adviceFor(given, below) {
    if (below.length === 0)
        return '';
    const crates = below.slice(0, named).map((name) => (given === '.' ? name : `${given}/${name}`));
    const more = below.length > named ? `, and ${below.length - named} more` : '';
    return `; crates are below it: give them in "paths" (${crates.join(', ')}${more})`;
}


/***/ })

};
