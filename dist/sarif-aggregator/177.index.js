export const id = 177;
export const ids = [177];
export const modules = {

/***/ 177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  converters: () => (/* binding */ converters)
});

// EXTERNAL MODULE: ./build/packages/analyzers/src/convert/fields.js
var convert_fields = __webpack_require__(1716);
// EXTERNAL MODULE: ./build/packages/findings/src/severity.js
var src_severity = __webpack_require__(4035);
;// CONCATENATED MODULE: ./build/packages/analyzers/src/convert/rank.js

/**
 * The tool's own word decides; a CVSS score only where there is no word that is known, and medium
 * where there is neither. The score is the first of the tool's that agrees with the word.
 */
function rank(word, ...scores) {
    const known = scores.filter((score) => score !== undefined && (0,src_severity/* severityOfScore */.FL)(score));
    const severity = (word === undefined ? undefined : (0,src_severity/* severityOfWord */.Zx)(word)) ??
        (known[0] === undefined ? undefined : (0,src_severity/* severityOfScore */.FL)(known[0])) ??
        'medium';
    const own = known.find((score) => score !== undefined && (0,src_severity/* severityOfScore */.FL)(score) === severity);
    return { severity, score: own === undefined ? src_severity/* scoreOfSeverity */.FT[severity] : String(own) };
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/actionlint/report.js


/** actionlint's `-format '{{json .}}'`, a list. */
const actionlint = {
    tool: 'actionlint',
    kind: 'lint',
    informationUri: 'https://github.com/rhysd/actionlint',
    reads: "`actionlint -format '{{json .}}'`",
    severity: 'it has none: medium',
    proof: 'a finding; an empty list is refused',
    recognises: ({ value }) => Array.isArray(value) && value.some(isError),
    convert: ({ value }) => convert(value),
};
function isError(entry) {
    return ((0,convert_fields/* isRecord */.u4)(entry) &&
        ['filepath', 'line', 'column', 'kind', 'message'].every((key) => key in entry));
}
function convert(list) {
    const failures = [];
    return { findings: (0,convert_fields/* entries */.jO)(list, 'the errors', failures).map(finding), failures };
}
/** `end_column` is the last column, not the one behind it. */
function finding(error) {
    const path = (0,convert_fields/* text */.Qq)(error, 'filepath');
    const last = (0,convert_fields/* number */.ai)(error, 'end_column');
    return {
        rule: {
            id: (0,convert_fields/* text */.Qq)(error, 'kind') ?? 'actionlint',
            url: 'https://github.com/rhysd/actionlint/blob/main/docs/checks.md',
        },
        message: (0,convert_fields/* text */.Qq)(error, 'message') ?? '',
        rank: rank(undefined),
        place: path === undefined || path === '<stdin>'
            ? undefined
            : {
                path,
                line: (0,convert_fields/* number */.ai)(error, 'line'),
                column: (0,convert_fields/* number */.ai)(error, 'column'),
                endColumn: last === undefined ? undefined : last + 1,
            },
    };
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/bandit/report.js


/**
 * Bandit's `-f json`: `{ errors, generated_at, metrics, results }`. `metrics` names every file that
 * was looked at, and `_totals`; `errors` every one that could not be, and missing paths: both with
 * exit code 0.
 */
const bandit = {
    tool: 'Bandit',
    kind: 'security',
    informationUri: 'https://bandit.readthedocs.io/',
    reads: '`bandit -f json`',
    severity: '`issue_severity`: HIGH high, MEDIUM and UNDEFINED medium, LOW low',
    proof: '`metrics` names at least one file and `errors` is empty',
    recognises: ({ value }) => (0,convert_fields/* isRecord */.u4)(value) && 'results' in value && ('metrics' in value || 'generated_at' in value),
    convert: ({ value }) => report_convert(value),
};
function report_convert(report) {
    const failures = [];
    const errors = (0,convert_fields/* entriesIfAny */.Um)(report['errors'], '"errors"', failures).map((error) => `${(0,convert_fields/* text */.Qq)(error, 'filename') ?? 'a file'}: ${(0,convert_fields/* text */.Qq)(error, 'reason') ?? 'not read'}`);
    const results = (0,convert_fields/* entries */.jO)(report['results'], '"results"', failures);
    const files = Object.keys((0,convert_fields/* record */.g1)(report, 'metrics')).filter((name) => name !== '_totals');
    if (files.length === 0 && errors.length === 0)
        failures.push('it looked at no file');
    return { findings: results.map(report_finding), failures: [...errors, ...failures] };
}
function report_finding(issue) {
    const name = (0,convert_fields/* text */.Qq)(issue, 'test_name');
    const id = (0,convert_fields/* text */.Qq)(issue, 'test_id') ?? name ?? 'bandit';
    const cwe = (0,convert_fields/* number */.ai)((0,convert_fields/* record */.g1)(issue, 'issue_cwe'), 'id');
    const path = (0,convert_fields/* text */.Qq)(issue, 'filename');
    const lines = Array.isArray(issue['line_range']) ? issue['line_range'] : [];
    const last = lines.at(-1);
    const confidence = (0,convert_fields/* text */.Qq)(issue, 'issue_confidence');
    return {
        rule: {
            id,
            name,
            url: (0,convert_fields/* text */.Qq)(issue, 'more_info'),
            tags: cwe === undefined || cwe === 0 ? [] : [`external/cwe/cwe-${cwe}`],
        },
        message: messageOf(issue, id),
        rank: rank((0,convert_fields/* text */.Qq)(issue, 'issue_severity')),
        ...(path === undefined
            ? {}
            : {
                place: {
                    path,
                    line: (0,convert_fields/* number */.ai)(issue, 'line_number'),
                    endLine: typeof last === 'number' ? last : undefined,
                },
            }),
        ...(confidence === undefined ? {} : { properties: { confidence } }),
    };
}
/** B105 to B107 quote the password that they found. */
function messageOf(issue, id) {
    const message = (0,convert_fields/* text */.Qq)(issue, 'issue_text') ?? '';
    return /^B10[567]$/.test(id) ? message.replace(/: ?'.*'/s, ": '***'") : message;
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/convert/cvss-score.js
/** What is no vector the library prints, as it stands, where a runner takes it for a command. */
const vectorText = /^\(?(?:CVSS:\d\.\d\/)?[A-Za-z]{1,3}:[A-Za-z]{1,10}(?:\/[A-Za-z]{1,3}:[A-Za-z]{1,10})*\/?\)?$/;
/** The base score of a CVSS vector (2.0, 3.0, 3.1, 4.0); undefined for anything else. */
async function cvssScore(vector) {
    if (vector === undefined || !vectorText.test(vector))
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
/** The library is CommonJS: Node names its exports under `default`, bundlers beside it as well. */
async function parser() {
    const library = (await __webpack_require__.e(/* import() */ 353).then(__webpack_require__.t.bind(__webpack_require__, 4353, 19)));
    return library.default?.fromVector ?? library.fromVector;
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/convert/dependency-finding.js
/** A vulnerable package: one message, one set of facts, whichever tool found it. */
function dependencyFinding(found) {
    const { id, place, suppressed, informational } = found;
    const aliases = [...new Set(found.aliases)].filter((alias) => alias !== id);
    const fixedIn = [...new Set(found.fixedIn)];
    return {
        rule: ruleOf(found),
        message: dependency_finding_messageOf(found, fixedIn),
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
 * Line 1 of a lock file is the place of every vulnerable package: without this, findings of one
 * advisory in two packages could not be told apart. No version in it: an update that does not help
 * leaves the finding what it was.
 */
const findingFingerprint = 'ci-actions/finding/v1';
function fingerprintOf({ id, package: { name, path }, place, by }) {
    return [id, name, path ?? place?.path, by].filter((part) => part !== undefined).join(':');
}
function ruleOf({ id, title, description, url, tags }) {
    return { id, title, description, url, tags: ['vulnerability', ...(tags ?? [])] };
}
function dependency_finding_messageOf({ id, title, package: { name, version } }, fixed) {
    const what = version === undefined ? name : `${name} ${version}`;
    const why = title === undefined || title === id ? id : `${title} (${id})`;
    const fix = fixed.length === 0 ? 'no fixed version is known' : `fixed in ${fixed.join(', ')}`;
    return `${what}: ${why}; ${fix}`;
}
/** The first line of a longer text, for a title; undefined where there is none. */
function firstLine(text) {
    const line = text?.split(/\r?\n/).find((one) => one.trim() !== '');
    return line?.replace(/^#+\s*/, '').trim();
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/cargo-audit/report.js




/**
 * cargo-audit's `--json`: `{ database, lockfile, settings, vulnerabilities, warnings }`. It has no
 * word, only CVSS vectors. What it calls warnings (unmaintained, unsound, yanked, notice) does not
 * fail it: these become results of kind "informational", which no gate counts and nobody loses.
 */
const cargoAudit = {
    tool: 'cargo-audit',
    kind: 'security',
    informationUri: 'https://github.com/rustsec/rustsec/tree/main/cargo-audit',
    reads: '`cargo audit --json`',
    severity: 'the base score of the CVSS vector (3.x or 4.0), without one medium; warnings are informational',
    proof: '`database.advisory-count` above 0, a `lockfile`, and as many entries as `count` says',
    recognises: ({ value }) => (0,convert_fields/* isRecord */.u4)(value) &&
        (0,convert_fields/* isRecord */.u4)(value['vulnerabilities']) &&
        'list' in value['vulnerabilities'] &&
        ('database' in value || 'lockfile' in value),
    convert: ({ value }) => cargo_audit_report_convert(value),
};
async function cargo_audit_report_convert(report) {
    const failures = [];
    const { list, count } = (0,convert_fields/* record */.g1)(report, 'vulnerabilities');
    const listed = (0,convert_fields/* entries */.jO)(list, '"vulnerabilities.list"', failures);
    if (typeof count === 'number' && count > listed.length) {
        failures.push(`it counts ${count} vulnerabilities and lists ${listed.length}`);
    }
    if (!(((0,convert_fields/* number */.ai)((0,convert_fields/* record */.g1)(report, 'database'), 'advisory-count') ?? 0) > 0)) {
        failures.push('its advisory database holds no advisory');
    }
    if (!(0,convert_fields/* isRecord */.u4)(report['lockfile']))
        failures.push('the report names no lock file');
    const warnings = Object.entries((0,convert_fields/* record */.g1)(report, 'warnings')).flatMap(([kind, warned]) => (0,convert_fields/* entries */.jO)(warned, `"warnings.${kind}"`, failures).map((entry) => ({ ...entry, kind })));
    const findings = [
        ...listed.map((entry) => findingOf(entry)),
        ...warnings.map((entry) => findingOf(entry, (0,convert_fields/* text */.Qq)(entry, 'kind') ?? 'warning')),
    ];
    return { findings: await Promise.all(findings), failures };
}
async function findingOf(entry, warning) {
    const advisory = (0,convert_fields/* record */.g1)(entry, 'advisory');
    const crate = (0,convert_fields/* record */.g1)(entry, 'package');
    const title = (0,convert_fields/* text */.Qq)(advisory, 'title');
    return dependencyFinding({
        id: (0,convert_fields/* text */.Qq)(advisory, 'id') ?? warning ?? 'cargo-audit',
        aliases: (0,convert_fields/* texts */.Te)(advisory, 'aliases'),
        fixedIn: (0,convert_fields/* texts */.Te)((0,convert_fields/* record */.g1)(entry, 'versions'), 'patched'),
        package: {
            name: (0,convert_fields/* text */.Qq)(crate, 'name') ?? (0,convert_fields/* text */.Qq)(advisory, 'package') ?? 'a crate without a name',
            version: (0,convert_fields/* text */.Qq)(crate, 'version'),
            ecosystem: 'crates.io',
        },
        title: warning === undefined ? title : `${warning}${title === undefined ? '' : `: ${title}`}`,
        description: (0,convert_fields/* text */.Qq)(advisory, 'description'),
        url: (0,convert_fields/* text */.Qq)(advisory, 'url'),
        rank: rank(undefined, await cvssScore((0,convert_fields/* text */.Qq)(advisory, 'cvss'))),
        informational: warning !== undefined,
    });
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/checkov/finding.js



/** An element of `failed_checks` or `skipped_checks` of one framework. */
function checkovFinding(check, type) {
    const details = (0,convert_fields/* record */.g1)(check, 'vulnerability_details');
    if ((0,convert_fields/* text */.Qq)(details, 'package_name') !== undefined)
        return packageFinding(check, details);
    const id = (0,convert_fields/* text */.Qq)(check, 'check_id', 'bc_check_id') ?? 'checkov';
    const secret = type === 'secrets';
    const title = (0,convert_fields/* text */.Qq)(check, 'check_name') ?? id;
    // The resource of a secret is a hash of it.
    const resource = secret ? undefined : (0,convert_fields/* text */.Qq)(check, 'resource');
    const place = placeOf(check);
    return {
        rule: {
            id,
            title,
            description: (0,convert_fields/* text */.Qq)(check, 'description'),
            url: (0,convert_fields/* text */.Qq)(check, 'guideline'),
            tags: secret ? [] : ['misconfiguration'],
        },
        message: resource === undefined ? title : `${title} (${resource})`,
        rank: rank((0,convert_fields/* text */.Qq)(check, 'severity') ?? (secret ? 'high' : undefined)),
        secret,
        place,
        fingerprints: resource === undefined
            ? undefined
            : { [findingFingerprint]: [id, place?.path, resource].filter(Boolean).join(':') },
        properties: resource === undefined ? undefined : { resource },
    };
}
function packageFinding(check, details) {
    const fixed = (0,convert_fields/* text */.Qq)(details, 'lowest_fixed_version');
    return dependencyFinding({
        id: (0,convert_fields/* text */.Qq)(details, 'id') ?? (0,convert_fields/* text */.Qq)(check, 'check_id') ?? 'checkov',
        fixedIn: fixed === undefined ? [] : [fixed],
        package: {
            name: (0,convert_fields/* text */.Qq)(details, 'package_name') ?? 'a package without a name',
            version: (0,convert_fields/* text */.Qq)(details, 'package_version'),
        },
        title: (0,convert_fields/* text */.Qq)(check, 'short_description', 'check_name'),
        description: (0,convert_fields/* text */.Qq)(details, 'description'),
        url: (0,convert_fields/* text */.Qq)(details, 'link'),
        rank: rank((0,convert_fields/* text */.Qq)(details, 'severity') ?? (0,convert_fields/* text */.Qq)(check, 'severity'), (0,convert_fields/* number */.ai)(details, 'cvss')),
        place: placeOf(check),
    });
}
/** Both paths begin with a slash: `repo_file_path` where Checkov ran, `file_path` where it looked. */
function placeOf(check) {
    const path = (0,convert_fields/* text */.Qq)(check, 'repo_file_path', 'file_path');
    if (path === undefined)
        return undefined;
    const range = Array.isArray(check['file_line_range']) ? check['file_line_range'] : [];
    const [line, endLine] = range.map((value) => (typeof value === 'number' ? value : undefined));
    return { path: path.replaceAll('\\', '/').replace(/^\/+/, ''), line, endLine };
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/checkov/report.js


/**
 * Checkov's `-o json`: `{ check_type, results, summary }`, a list of these for several frameworks,
 * and a bare summary of zeros where it found nothing to check. `--quiet` leaves out what passed.
 */
const checkov = {
    tool: 'Checkov',
    kind: 'security',
    informationUri: 'https://www.checkov.io/',
    reads: '`checkov -o json`, one framework or a list',
    severity: '`severity`, which needs an API key; without it medium, a secret high',
    proof: '`summary` or the lists count at least one check; no `parsing_errors`',
    recognises: ({ value }) => Array.isArray(value) ? value.some((entry) => isReport(entry)) : isReport(value),
    convert: ({ value }) => checkov_report_convert(Array.isArray(value) ? value : [value]),
};
function isReport(value) {
    return ((0,convert_fields/* isRecord */.u4)(value) && (('check_type' in value && 'results' in value) || 'checkov_version' in value));
}
function checkov_report_convert(list) {
    const failures = [];
    const reports = (0,convert_fields/* entries */.jO)(list, 'the reports', failures);
    const findings = reports.flatMap((report) => {
        const type = (0,convert_fields/* text */.Qq)(report, 'check_type') ?? 'a framework';
        const results = (0,convert_fields/* record */.g1)(report, 'results');
        const of = (key) => (0,convert_fields/* entriesIfAny */.Um)(results[key], `"${key}" of ${type}`, failures);
        const [failed, skipped] = [of('failed_checks'), of('skipped_checks')];
        failures.push(...problemsOf(report, type, failed.length));
        return [
            ...failed.map((check) => checkovFinding(check, type)),
            ...skipped.map((check) => ({
                ...checkovFinding(check, type),
                suppressed: {
                    kind: 'inSource',
                    why: (0,convert_fields/* text */.Qq)((0,convert_fields/* record */.g1)(check, 'check_result'), 'suppress_comment'),
                },
            })),
        ];
    });
    if (!reports.some(checked))
        failures.push('it checked nothing');
    return { version: versionOf(reports), findings, failures };
}
function summaryOf(report) {
    return (0,convert_fields/* isRecord */.u4)(report['summary']) ? report['summary'] : report;
}
function checked(report) {
    const counts = ['passed', 'failed', 'skipped'].map((key) => (0,convert_fields/* number */.ai)(summaryOf(report), key) ?? 0);
    const lists = ['passed_checks', 'failed_checks', 'skipped_checks'].map((key) => (0,convert_fields/* record */.g1)(report, 'results')[key]);
    return counts.some((count) => count > 0) || lists.some((l) => Array.isArray(l) && l.length > 0);
}
function problemsOf(report, type, listed) {
    const failed = (0,convert_fields/* number */.ai)(summaryOf(report), 'failed') ?? 0;
    const unparsed = (0,convert_fields/* texts */.Te)((0,convert_fields/* record */.g1)(report, 'results'), 'parsing_errors');
    const counted = (0,convert_fields/* number */.ai)(summaryOf(report), 'parsing_errors') ?? 0;
    return [
        ...unparsed.map((path) => `${path}: it could not be parsed`),
        ...(counted > unparsed.length ? [`${type}: ${counted} files could not be parsed`] : []),
        ...(failed > listed ? [`${type}: it counts ${failed} failed checks and lists ${listed}`] : []),
    ];
}
function versionOf(reports) {
    return reports
        .map((report) => (0,convert_fields/* text */.Qq)(summaryOf(report), 'checkov_version'))
        .find((version) => version !== undefined);
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/clippy/finding.js


/** Not rustc's summaries, nor its hints to `--explain`. */
function isFinding(diagnostic) {
    if ((0,convert_fields/* text */.Qq)(diagnostic, 'level') === 'failure-note')
        return false;
    if (codeOf(diagnostic) !== undefined || (0,convert_fields/* records */.V0)(diagnostic, 'spans').length > 0)
        return true;
    const said = (0,convert_fields/* text */.Qq)(diagnostic, 'message');
    return (said !== undefined &&
        !/^(aborting due to |could not compile |\d+ (warning|error)s? )/.test(said));
}
function codeOf(diagnostic) {
    return (0,convert_fields/* text */.Qq)((0,convert_fields/* record */.g1)(diagnostic, 'code'), 'code');
}
/** The first primary span is where it is; the others belong to the same message. */
function clippyFinding(message) {
    const diagnostic = (0,convert_fields/* record */.g1)(message, 'message');
    const code = codeOf(diagnostic);
    const help = (0,convert_fields/* records */.V0)(diagnostic, 'children').flatMap((child) => (0,convert_fields/* text */.Qq)(child, 'message') ?? []);
    return {
        rule: {
            id: code ?? 'rustc',
            description: (0,convert_fields/* text */.Qq)((0,convert_fields/* record */.g1)(diagnostic, 'code'), 'explanation'),
            url: urlOf(code),
        },
        message: (0,convert_fields/* text */.Qq)(diagnostic, 'message') ?? code ?? 'rustc',
        rank: rank(wordOf(diagnostic)),
        place: finding_placeOf(diagnostic) ?? manifest(message),
        properties: help.length === 0 ? undefined : { help },
    };
}
/** "error: internal compiler error" is a level of its own. */
function wordOf(diagnostic) {
    return (0,convert_fields/* text */.Qq)(diagnostic, 'level')?.split(':')[0];
}
function finding_placeOf(diagnostic) {
    const spans = (0,convert_fields/* records */.V0)(diagnostic, 'spans');
    const span = spans.find((one) => one['is_primary'] === true) ?? spans[0];
    const path = span === undefined ? undefined : (0,convert_fields/* text */.Qq)(span, 'file_name');
    if (span === undefined || path === undefined)
        return undefined;
    return {
        path,
        line: (0,convert_fields/* number */.ai)(span, 'line_start'),
        column: (0,convert_fields/* number */.ai)(span, 'column_start'),
        endLine: (0,convert_fields/* number */.ai)(span, 'line_end'),
        endColumn: (0,convert_fields/* number */.ai)(span, 'column_end'),
    };
}
function manifest(message) {
    const path = (0,convert_fields/* text */.Qq)(message, 'manifest_path');
    return path === undefined ? undefined : { path };
}
function urlOf(code) {
    const lint = code?.startsWith('clippy::') ? code.slice('clippy::'.length) : undefined;
    return lint === undefined
        ? undefined
        : `https://rust-lang.github.io/rust-clippy/master/index.html#${lint}`;
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/clippy/report.js


/**
 * `cargo clippy --message-format=json`: a cargo message a line. One finding a compiler message that
 * has a place or a lint's name; summaries ("2 warnings emitted") are none. After an error that is
 * no lint the rest was not linted; without `build-finished` cargo did not get to its end.
 */
const clippy = {
    tool: 'clippy',
    kind: 'lint',
    informationUri: 'https://doc.rust-lang.org/clippy/',
    reads: '`cargo clippy --message-format=json`',
    severity: '`message.level`: error high, warning medium, note and help low',
    proof: '`build-finished`, something built, and no error but those of lints',
    recognises: ({ lines }) => lines.some((line) => 'json' in line && isCargoMessage(line.json)),
    convert: ({ lines }) => clippy_report_convert(lines),
};
const reasons = [
    'compiler-message',
    'compiler-artifact',
    'build-script-executed',
    'build-finished',
];
function isCargoMessage(value) {
    return (0,convert_fields/* isRecord */.u4)(value) && reasons.includes((0,convert_fields/* text */.Qq)(value, 'reason') ?? '');
}
function clippy_report_convert(lines) {
    const messages = lines.flatMap((line) => 'json' in line && isCargoMessage(line.json) ? [line.json] : []);
    const compiled = messages.filter((message) => message['reason'] === 'compiler-message');
    const found = compiled.filter((message) => isFinding((0,convert_fields/* record */.g1)(message, 'message')));
    return {
        findings: found.map(clippyFinding),
        failures: [...compileErrors(found), ...ending(messages, found), ...broken(lines, compiled)],
    };
}
/** rustc's own errors: a code like E0308, or none; lints have names. */
function compileErrors(found) {
    const errors = found
        .map((message) => (0,convert_fields/* record */.g1)(message, 'message'))
        .filter((one) => (0,convert_fields/* text */.Qq)(one, 'level')?.startsWith('error') && /^(E\d{4})?$/.test(codeOf(one) ?? ''));
    return errors.map((one) => `it does not compile: ${(0,convert_fields/* text */.Qq)(one, 'message') ?? 'no message'}`);
}
function ending(messages, found) {
    const finished = messages.find((message) => message['reason'] === 'build-finished');
    if (finished === undefined)
        return ['the report does not say that the build finished'];
    const built = messages.some((message) => message['reason'] !== 'build-finished');
    if (!built)
        return ['it built nothing'];
    const denied = found.some((message) => (0,convert_fields/* text */.Qq)((0,convert_fields/* record */.g1)(message, 'message'), 'level') === 'error');
    return finished['success'] === true || denied ? [] : ['the build failed'];
}
/** Cargo's progress may be in the same file as text; a message that was cut off begins like JSON. */
function broken(lines, compiled) {
    const cut = lines.filter((line) => 'text' in line && /^\s*\{/.test(line.text)).length;
    const empty = compiled.filter((message) => !(0,convert_fields/* isRecord */.u4)(message['message'])).length;
    const count = cut + empty;
    return count === 0 ? [] : [`the report is broken: ${count} messages cannot be read`];
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/eslint/report.js


/**
 * ESLint's `-f json`: a list of every file that was looked at, each with its messages. `fatal` is a
 * file that could not be parsed; a file given by name that an ignore pattern covers is a warning.
 */
const eslint = {
    tool: 'ESLint',
    kind: 'lint',
    informationUri: 'https://eslint.org/',
    reads: '`eslint -f json`',
    severity: '`severity`: 2 high, 1 medium',
    proof: 'it names at least one file; none with a `fatal` message, none ignored',
    recognises: ({ value }) => Array.isArray(value) &&
        value.some((entry) => (0,convert_fields/* isRecord */.u4)(entry) && 'filePath' in entry && 'messages' in entry),
    convert: ({ value }) => eslint_report_convert(value),
};
function eslint_report_convert(list) {
    const failures = [];
    const files = (0,convert_fields/* entries */.jO)(list, 'the files', failures);
    const findings = files.flatMap((file) => {
        const path = (0,convert_fields/* text */.Qq)(file, 'filePath') ?? '<text>';
        const messages = (0,convert_fields/* entries */.jO)(file['messages'], `"messages" of ${path}`, failures);
        const counted = ((0,convert_fields/* number */.ai)(file, 'errorCount') ?? 0) + ((0,convert_fields/* number */.ai)(file, 'warningCount') ?? 0);
        if (counted > messages.length) {
            failures.push(`${path}: it counts ${counted} messages and lists ${messages.length}`);
        }
        failures.push(...messages.filter(notLooked).map((m) => `${path}: ${(0,convert_fields/* text */.Qq)(m, 'message') ?? ''}`));
        return [
            ...messages.map((message) => eslint_report_finding(message, path)),
            ...(0,convert_fields/* records */.V0)(file, 'suppressedMessages').map((message) => eslint_report_finding(message, path, { kind: 'inSource', why: justification(message) })),
        ];
    });
    return { findings, failures };
}
function notLooked(message) {
    return message['fatal'] === true || ((0,convert_fields/* text */.Qq)(message, 'message') ?? '').startsWith('File ignored ');
}
function justification(message) {
    const [first] = (0,convert_fields/* records */.V0)(message, 'suppressions');
    return first === undefined ? undefined : (0,convert_fields/* text */.Qq)(first, 'justification');
}
function eslint_report_finding(message, path, suppressed) {
    const id = (0,convert_fields/* text */.Qq)(message, 'ruleId') ?? (message['fatal'] === true ? 'parse-error' : 'eslint');
    return {
        rule: { id },
        message: (0,convert_fields/* text */.Qq)(message, 'message') ?? '',
        rank: rank(words.get(message['severity'])),
        place: path === '<text>'
            ? undefined
            : {
                path,
                line: (0,convert_fields/* number */.ai)(message, 'line'),
                column: (0,convert_fields/* number */.ai)(message, 'column'),
                endLine: (0,convert_fields/* number */.ai)(message, 'endLine'),
                endColumn: (0,convert_fields/* number */.ai)(message, 'endColumn'),
            },
        suppressed,
    };
}
const words = new Map([
    [2, 'error'],
    [1, 'warning'],
]);

;// CONCATENATED MODULE: ./build/packages/analyzers/src/gitleaks/report.js


/**
 * gitleaks' `-f json`, version 8 (`RuleID`, `File`, `Secret`, …) and 7 (`rule`, `file`, `offender`).
 * The secret, the line that holds it, author, e-mail, date and commit message are left out. The
 * list is empty both where nothing was found and where nothing was looked at.
 */
const gitleaks = {
    tool: 'gitleaks',
    kind: 'security',
    informationUri: 'https://github.com/gitleaks/gitleaks',
    reads: '`gitleaks … -f json` of versions 7 and 8',
    severity: 'it has none; a secret is high',
    proof: 'a finding; an empty list is refused',
    recognises: ({ value }) => Array.isArray(value) && value.some((entry) => (0,convert_fields/* isRecord */.u4)(entry) && (is8(entry) || is7(entry))),
    convert: ({ value }) => gitleaks_report_convert(value),
};
function is8(entry) {
    return 'RuleID' in entry && ('Secret' in entry || 'Fingerprint' in entry || 'File' in entry);
}
function is7(entry) {
    return 'rule' in entry && ('offender' in entry || 'leakURL' in entry);
}
function gitleaks_report_convert(list) {
    const failures = [];
    const leaks = (0,convert_fields/* entries */.jO)(list, 'the leaks', failures);
    return {
        findings: leaks.map((leak) => (is7(leak) ? ofVersion7(leak) : ofVersion8(leak))),
        failures,
    };
}
function ofVersion8(leak) {
    const id = (0,convert_fields/* text */.Qq)(leak, 'RuleID') ?? 'gitleaks';
    const secrets = [(0,convert_fields/* text */.Qq)(leak, 'Secret'), (0,convert_fields/* text */.Qq)(leak, 'Match')];
    const description = masked((0,convert_fields/* text */.Qq)(leak, 'Description'), secrets);
    const path = (0,convert_fields/* text */.Qq)(leak, 'File');
    const commit = (0,convert_fields/* text */.Qq)(leak, 'Commit');
    const fingerprint = (0,convert_fields/* text */.Qq)(leak, 'Fingerprint');
    const endColumn = (0,convert_fields/* number */.ai)(leak, 'EndColumn');
    return {
        rule: { id, title: description ?? id, description },
        message: `${id}: ${description ?? 'a secret'}${at(commit)}`,
        rank: rank('high'),
        secret: true,
        place: path === undefined
            ? undefined
            : {
                path,
                line: (0,convert_fields/* number */.ai)(leak, 'StartLine'),
                endLine: (0,convert_fields/* number */.ai)(leak, 'EndLine'),
                column: (0,convert_fields/* number */.ai)(leak, 'StartColumn'),
                endColumn: endColumn === undefined ? undefined : endColumn + 1,
            },
        fingerprints: fingerprint === undefined ? undefined : { [gitleaksFingerprint]: fingerprint },
        properties: commit === undefined ? undefined : { commit },
    };
}
/** `<commit>:<file>:<rule>:<line>`, as `.gitleaksignore` wants it; without the commit for a folder. */
const gitleaksFingerprint = 'gitleaks/fingerprint/v1';
function ofVersion7(leak) {
    const rule = masked((0,convert_fields/* text */.Qq)(leak, 'rule'), [(0,convert_fields/* text */.Qq)(leak, 'offender')]) ?? 'gitleaks';
    const path = (0,convert_fields/* text */.Qq)(leak, 'file');
    const commit = (0,convert_fields/* text */.Qq)(leak, 'commit');
    const line = (0,convert_fields/* number */.ai)(leak, 'lineNumber');
    const parts = [commit, path, rule, line].filter((part) => part !== undefined);
    return {
        rule: { id: rule, title: rule },
        message: `${rule}${at(commit)}`,
        rank: rank('high'),
        secret: true,
        place: path === undefined ? undefined : { path, line },
        fingerprints: { [gitleaksFingerprint]: parts.join(':') },
        properties: commit === undefined ? undefined : { commit },
    };
}
function at(commit) {
    return commit === undefined ? '' : ` (commit ${commit.slice(0, 12)})`;
}
/** A rule of the user's own may quote what it found. */
function masked(said, secrets) {
    return secrets.reduce((rest, secret) => (secret === undefined ? rest : rest?.replaceAll(secret, '***')), said);
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/gosec/report.js


/**
 * gosec's `-fmt json`: `{ "Golang errors", Issues, Stats, GosecVersion }`. A package that does not
 * compile stands in `Golang errors` by file, and is not looked at. A line may be a range: `12-14`.
 */
const gosec = {
    tool: 'gosec',
    kind: 'security',
    informationUri: 'https://github.com/securego/gosec',
    reads: '`gosec -fmt json`',
    severity: '`severity`: HIGH, MEDIUM, LOW; without one medium',
    proof: '`Stats.files` above 0 and no `Golang errors`',
    recognises: ({ value }) => (0,convert_fields/* isRecord */.u4)(value) && 'Issues' in value && ('Golang errors' in value || 'Stats' in value),
    convert: ({ value }) => gosec_report_convert(value),
};
function gosec_report_convert(report) {
    const failures = [];
    const issues = (0,convert_fields/* entriesIfAny */.Um)(report['Issues'], '"Issues"', failures);
    const stats = (0,convert_fields/* record */.g1)(report, 'Stats');
    failures.push(...errorsOf(report['Golang errors']));
    if (!(((0,convert_fields/* number */.ai)(stats, 'files') ?? 0) > 0))
        failures.push('it looked at no file');
    const found = (0,convert_fields/* number */.ai)(stats, 'found') ?? 0;
    if (found > 0 && issues.length === 0)
        failures.push(`it found ${found} and lists none`);
    return { version: (0,convert_fields/* text */.Qq)(report, 'GosecVersion'), findings: issues.map(gosec_report_finding), failures };
}
function errorsOf(errors) {
    if (typeof errors === 'string' && errors.trim() !== '')
        return [errors.trim()];
    if (!(0,convert_fields/* isRecord */.u4)(errors))
        return [];
    return Object.keys(errors).map((file) => {
        const [first] = (0,convert_fields/* records */.V0)(errors, file);
        return `${file}: ${(first && (0,convert_fields/* text */.Qq)(first, 'error')) ?? 'it could not be looked at'}`;
    });
}
function gosec_report_finding(issue) {
    const cwe = (0,convert_fields/* text */.Qq)((0,convert_fields/* record */.g1)(issue, 'cwe'), 'id', 'ID');
    const details = (0,convert_fields/* text */.Qq)(issue, 'details') ?? '';
    const path = (0,convert_fields/* text */.Qq)(issue, 'file');
    const confidence = (0,convert_fields/* text */.Qq)(issue, 'confidence');
    const [line, endLine] = ((0,convert_fields/* text */.Qq)(issue, 'line') ?? '').split('-').map(Number);
    return {
        rule: {
            id: (0,convert_fields/* text */.Qq)(issue, 'rule_id') ?? 'gosec',
            title: details || undefined,
            url: (0,convert_fields/* text */.Qq)((0,convert_fields/* record */.g1)(issue, 'cwe'), 'url', 'URL'),
            tags: cwe === undefined ? [] : [`external/cwe/cwe-${cwe}`],
        },
        message: details,
        rank: rank((0,convert_fields/* text */.Qq)(issue, 'severity')),
        place: path === undefined ? undefined : { path, line, endLine, column: (0,convert_fields/* number */.ai)(issue, 'column') },
        suppressed: suppressionOf(issue),
        properties: confidence === undefined ? undefined : { confidence },
    };
}
/** Listed with `-track-suppressions` or `-show-ignored`, and not counted in `Stats.found`. */
function suppressionOf(issue) {
    const all = (0,convert_fields/* records */.V0)(issue, 'suppressions');
    const [first] = all;
    if (first === undefined)
        return issue['nosec'] === true ? { kind: 'inSource' } : undefined;
    const kind = all.every((one) => (0,convert_fields/* text */.Qq)(one, 'kind') === 'external') ? 'external' : 'inSource';
    return { kind, why: (0,convert_fields/* text */.Qq)(first, 'justification') };
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/convert/image-name.js
/**
 * An image without tag and digest: what stays the same from build to build, so that the category
 * made of it replaces its own earlier results.
 */
function imageName(reference) {
    return reference.replace(/@sha256:.*$/, '').replace(/:[^:/]*$/, '');
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/grype/report.js




/**
 * Grype's `-o json`: `{ matches, ignoredMatches?, source, distro, descriptor }`. It does not say how
 * many packages it looked at: a report without matches must name its source and its database.
 */
const grype = {
    tool: 'Grype',
    kind: 'security',
    informationUri: 'https://github.com/anchore/grype',
    reads: '`grype -o json`',
    severity: '`vulnerability.severity` (Negligible and Unknown low), with the first CVSS base score in that band',
    proof: 'a match; without one `source.target` and a database in `descriptor.db` without an error',
    recognises: ({ value }) => (0,convert_fields/* isRecord */.u4)(value) && 'matches' in value && ('source' in value || 'descriptor' in value),
    convert: ({ value }) => grype_report_convert(value),
};
function grype_report_convert(report) {
    const failures = [];
    const matches = (0,convert_fields/* entriesIfAny */.Um)(report['matches'], '"matches"', failures);
    const ignored = (0,convert_fields/* entriesIfAny */.Um)(report['ignoredMatches'], '"ignoredMatches"', failures);
    const source = (0,convert_fields/* record */.g1)(report, 'source');
    const descriptor = (0,convert_fields/* record */.g1)(report, 'descriptor');
    failures.push(...databaseErrors((0,convert_fields/* record */.g1)(descriptor, 'db')));
    if (matches.length === 0 && !namesWhatItLookedAt(source, descriptor)) {
        failures.push('the report names no source or no database');
    }
    const target = (0,convert_fields/* record */.g1)(source, 'target');
    const image = (0,convert_fields/* text */.Qq)(target, 'userInput');
    const root = (0,convert_fields/* text */.Qq)(source, 'target');
    return {
        version: (0,convert_fields/* text */.Qq)(descriptor, 'version'),
        findings: [
            ...matches.map((match) => report_findingOf(match, root)),
            ...ignored.map((match) => report_findingOf(match, root, { kind: 'external', why: whyIgnored(match) })),
        ],
        failures,
        target: image === undefined ? undefined : imageName(image),
    };
}
function databaseErrors(database) {
    const status = (0,convert_fields/* isRecord */.u4)(database['status']) ? database['status'] : database;
    const error = (0,convert_fields/* text */.Qq)(status, 'error');
    if (error !== undefined)
        return [`its database: ${error}`];
    return status['valid'] === false ? ['its database is not valid'] : [];
}
function namesWhatItLookedAt(source, descriptor) {
    return (((0,convert_fields/* text */.Qq)(source, 'target') ?? (0,convert_fields/* text */.Qq)((0,convert_fields/* record */.g1)(source, 'target'), 'userInput')) !== undefined &&
        Object.keys((0,convert_fields/* record */.g1)(descriptor, 'db')).length > 0);
}
function report_findingOf(match, root, suppressed) {
    const vulnerability = (0,convert_fields/* record */.g1)(match, 'vulnerability');
    const artifact = (0,convert_fields/* record */.g1)(match, 'artifact');
    const related = (0,convert_fields/* records */.V0)(match, 'relatedVulnerabilities');
    const location = (0,convert_fields/* records */.V0)(artifact, 'locations')[0] ?? {};
    const path = (0,convert_fields/* text */.Qq)(location, 'path');
    const description = (0,convert_fields/* text */.Qq)(vulnerability, 'description') ?? (0,convert_fields/* text */.Qq)(related[0] ?? {}, 'description');
    return dependencyFinding({
        id: (0,convert_fields/* text */.Qq)(vulnerability, 'id') ?? 'grype',
        aliases: related.flatMap((one) => (0,convert_fields/* text */.Qq)(one, 'id') ?? []),
        fixedIn: (0,convert_fields/* texts */.Te)((0,convert_fields/* record */.g1)(vulnerability, 'fix'), 'versions'),
        package: {
            name: (0,convert_fields/* text */.Qq)(artifact, 'name') ?? 'a package without a name',
            version: (0,convert_fields/* text */.Qq)(artifact, 'version'),
            ecosystem: (0,convert_fields/* text */.Qq)(artifact, 'type'),
            path: root === undefined ? path : undefined,
        },
        title: firstLine(description),
        description,
        url: (0,convert_fields/* text */.Qq)(vulnerability, 'dataSource'),
        rank: rank((0,convert_fields/* text */.Qq)(vulnerability, 'severity'), ...[vulnerability, ...related].flatMap(scores)),
        place: root === undefined || path === undefined ? undefined : { path: within(root, path) },
        suppressed,
    });
}
function scores(vulnerability) {
    return (0,convert_fields/* records */.V0)(vulnerability, 'cvss').map((cvss) => (0,convert_fields/* number */.ai)((0,convert_fields/* record */.g1)(cvss, 'metrics'), 'baseScore'));
}
/** Paths begin at the folder that was looked at, with a slash. */
function within(root, path) {
    const inside = path.replace(/^\/+/, '');
    const folder = root.replace(/^dir:/, '').replace(/\/+$/, '');
    if (folder === '' || folder === '.' || path.startsWith(`${folder}/`)) {
        return folder.startsWith('/') ? path : inside;
    }
    return `${folder}/${inside}`;
}
function whyIgnored(match) {
    const rules = (0,convert_fields/* records */.V0)(match, 'appliedIgnoreRules').map((rule) => Object.values(rule).filter((value) => typeof value === 'string' && value !== ''));
    const said = rules.map((values) => values.join(' ')).filter((values) => values !== '');
    return said.length === 0 ? undefined : `ignored by grype: ${said.join('; ')}`;
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/hadolint/report.js


/** hadolint's `-f json`, a list; rules are its own (DL…) or shellcheck's (SC…). */
const hadolint = {
    tool: 'Hadolint',
    kind: 'lint',
    informationUri: 'https://github.com/hadolint/hadolint',
    reads: '`hadolint -f json`',
    severity: '`level`: error high, warning medium, info and style low',
    proof: 'a finding; an empty list is refused',
    recognises: ({ value }) => Array.isArray(value) && value.some(report_isFinding),
    convert: ({ value }) => hadolint_report_convert(value),
};
function report_isFinding(entry) {
    return ((0,convert_fields/* isRecord */.u4)(entry) &&
        ['file', 'line', 'column', 'level', 'message'].every((key) => key in entry) &&
        typeof entry['code'] === 'string');
}
function hadolint_report_convert(list) {
    const failures = [];
    return { findings: (0,convert_fields/* entries */.jO)(list, 'the findings', failures).map(hadolint_report_finding), failures };
}
function hadolint_report_finding(entry) {
    const id = (0,convert_fields/* text */.Qq)(entry, 'code') ?? 'hadolint';
    const path = (0,convert_fields/* text */.Qq)(entry, 'file');
    return {
        rule: { id, url: report_urlOf(id) },
        message: (0,convert_fields/* text */.Qq)(entry, 'message') ?? '',
        rank: rank((0,convert_fields/* text */.Qq)(entry, 'level')),
        place: path === undefined || path === '-'
            ? undefined
            : { path, line: (0,convert_fields/* number */.ai)(entry, 'line'), column: (0,convert_fields/* number */.ai)(entry, 'column') },
    };
}
function report_urlOf(id) {
    if (/^SC\d+$/.test(id))
        return `https://www.shellcheck.net/wiki/${id}`;
    return /^DL\d+$/.test(id) ? `https://github.com/hadolint/hadolint/wiki/${id}` : undefined;
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/mypy/report.js


/**
 * mypy's `-O json`: a JSON object a line; the summary line, where it is printed, is text. An error
 * without a code, or of code "syntax", ends mypy before anything is type-checked. Columns count
 * from 0. A clean run prints nothing, or "Success: …" in text mode.
 */
const mypy = {
    tool: 'mypy',
    kind: 'lint',
    informationUri: 'https://mypy.readthedocs.io/',
    reads: '`mypy -O json`, JSON lines and the summary line of the text mode',
    severity: '`severity`: error high, note low',
    proof: 'a finding, or the summary line; not with "syntax", an error without a code, or "errors prevented further checking"',
    recognises: ({ lines }) => lines.some((line) => 'json' in line && report_isError(line.json)) || lines.some(isSummary),
    convert: ({ lines }) => mypy_report_convert(lines),
};
const summary = /^(Success: no issues found in \d+ source files?|Found \d+ errors? in \d+ files? \(.*\))$/;
function report_isError(value) {
    return ((0,convert_fields/* isRecord */.u4)(value) &&
        ['file', 'line', 'column', 'message', 'hint', 'code', 'severity'].every((key) => key in value));
}
function isSummary(line) {
    return 'text' in line && summary.test(line.text.trim());
}
function mypy_report_convert(lines) {
    const errors = lines.flatMap((line) => 'json' in line && (0,convert_fields/* isRecord */.u4)(line.json) && report_isError(line.json) ? [line.json] : []);
    const summaries = lines.filter(isSummary).flatMap((line) => ('text' in line ? [line.text] : []));
    const other = lines.length - errors.length - summaries.length;
    const stopped = errors
        .filter(stops)
        .map((error) => `it stopped: ${(0,convert_fields/* text */.Qq)(error, 'file')}: ${(0,convert_fields/* text */.Qq)(error, 'message')}`);
    const prevented = summaries.filter((said) => said.includes('prevented further checking'));
    return {
        findings: errors.map(mypy_report_finding),
        failures: [
            ...stopped,
            ...prevented,
            ...(other > 0 ? [`the report is broken: ${other} lines cannot be read`] : []),
        ],
    };
}
function stops(error) {
    const code = (0,convert_fields/* text */.Qq)(error, 'code');
    return (0,convert_fields/* text */.Qq)(error, 'severity') === 'error' && (code === undefined || code === 'syntax');
}
function mypy_report_finding(error) {
    const id = (0,convert_fields/* text */.Qq)(error, 'code') ?? 'mypy';
    const path = (0,convert_fields/* text */.Qq)(error, 'file');
    const hint = (0,convert_fields/* text */.Qq)(error, 'hint');
    const message = (0,convert_fields/* text */.Qq)(error, 'message') ?? '';
    return {
        rule: { id, url: 'https://mypy.readthedocs.io/en/stable/error_code_list.html' },
        message: hint === undefined ? message : `${message}\n${hint}`,
        rank: rank((0,convert_fields/* text */.Qq)(error, 'severity')),
        place: path === undefined
            ? undefined
            : {
                path,
                line: (0,convert_fields/* number */.ai)(error, 'line'),
                column: columnOf(error, 'column'),
                endLine: (0,convert_fields/* number */.ai)(error, 'end_line'),
                endColumn: columnOf(error, 'end_column'),
            },
    };
}
/** Columns count from 0, those of a syntax error from 1; -1 is "unknown". */
function columnOf(error, key) {
    const column = (0,convert_fields/* number */.ai)(error, key);
    if (column === undefined || column < 0)
        return undefined;
    return (0,convert_fields/* text */.Qq)(error, 'code') === 'syntax' ? column : column + 1;
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/npm-audit/npm-6.js



/** npm 6: one finding for each of `advisories`. */
function convert6(report) {
    const { advisories } = report;
    const listed = (0,convert_fields/* isRecord */.u4)(advisories) ? Object.values(advisories) : [];
    const sound = listed.filter(convert_fields/* isRecord */.u4);
    const metadata = (0,convert_fields/* record */.g1)(report, 'metadata');
    const looked = ((0,convert_fields/* number */.ai)(metadata, 'totalDependencies', 'dependencies') ?? 0) > 0;
    const counted = Object.values((0,convert_fields/* record */.g1)(metadata, 'vulnerabilities')).some((n) => Number(n) > 0);
    return {
        findings: sound.map(npm_6_finding),
        failures: [
            ...((0,convert_fields/* isRecord */.u4)(advisories) ? [] : ['the report is broken: "advisories" is no object']),
            ...(sound.length === listed.length
                ? []
                : ['the report is broken: an advisory cannot be read']),
            ...(looked || sound.length > 0 ? [] : ['it looked at no dependency']),
            ...(counted && sound.length === 0 ? ['it counts vulnerabilities and lists none'] : []),
        ],
    };
}
function npm_6_finding(advisory) {
    const id = (0,convert_fields/* text */.Qq)(advisory, 'github_advisory_id', 'id') ?? 'npm-audit';
    const patched = (0,convert_fields/* text */.Qq)(advisory, 'patched_versions');
    return dependencyFinding({
        id,
        aliases: (0,convert_fields/* texts */.Te)(advisory, 'cves'),
        fixedIn: patched === undefined || patched === '<0.0.0' ? [] : [patched],
        package: {
            name: (0,convert_fields/* text */.Qq)(advisory, 'module_name') ?? 'a package without a name',
            version: (0,convert_fields/* text */.Qq)((0,convert_fields/* records */.V0)(advisory, 'findings')[0] ?? {}, 'version'),
            ecosystem: 'npm',
        },
        title: (0,convert_fields/* text */.Qq)(advisory, 'title'),
        description: (0,convert_fields/* text */.Qq)(advisory, 'overview'),
        url: (0,convert_fields/* text */.Qq)(advisory, 'url'),
        tags: (0,convert_fields/* texts */.Te)(advisory, 'cwe').map((cwe) => `external/cwe/${cwe.toLowerCase()}`),
        rank: rank((0,convert_fields/* text */.Qq)(advisory, 'severity'), (0,convert_fields/* number */.ai)((0,convert_fields/* record */.g1)(advisory, 'cvss'), 'score')),
    });
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/npm-audit/npm-7.js



/**
 * npm 7: `vulnerabilities` is keyed by package. Its `via` holds an object for each advisory of the
 * package itself, which is a finding, and the names of packages by which it is affected: those
 * must lead to an advisory, or the report is not whole.
 */
function convert7(report) {
    const { vulnerabilities } = report;
    const packages = new Map(Object.entries((0,convert_fields/* isRecord */.u4)(vulnerabilities) ? vulnerabilities : {}).map(([name, entry]) => [name, (0,convert_fields/* isRecord */.u4)(entry) ? entry : {}]));
    const metadata = (0,convert_fields/* record */.g1)(report, 'metadata');
    const total = (0,convert_fields/* number */.ai)((0,convert_fields/* record */.g1)(metadata, 'dependencies'), 'total');
    const told = (0,convert_fields/* number */.ai)((0,convert_fields/* record */.g1)(metadata, 'vulnerabilities'), 'total') ?? 0;
    const lost = [...packages.keys()].filter((name) => !leadsToAdvisory(name, packages));
    return {
        findings: [...packages].flatMap(([name, entry]) => advisoriesOf(entry).map((advisory) => npm_7_finding(name, advisory))),
        failures: [
            ...((0,convert_fields/* isRecord */.u4)(vulnerabilities)
                ? []
                : ['the report is broken: "vulnerabilities" is no object']),
            ...lost.map((name) => `${name} is reported without an advisory that says why`),
            ...(packages.size > 0 || (total ?? 0) > 0 ? [] : ['it looked at no dependency']),
            ...(told > 0 && packages.size === 0 ? [`it counts ${told} packages and lists none`] : []),
        ],
    };
}
function viaOf(entry) {
    return Array.isArray(entry['via']) ? entry['via'] : [entry['via']];
}
function advisoriesOf(entry) {
    return viaOf(entry).filter(convert_fields/* isRecord */.u4);
}
function leadsToAdvisory(name, packages) {
    const seen = new Set([name]);
    for (const next of seen) {
        const entry = packages.get(next) ?? {};
        if (advisoriesOf(entry).length > 0)
            return true;
        for (const via of viaOf(entry))
            if (typeof via === 'string')
                seen.add(via);
    }
    return false;
}
function npm_7_finding(name, advisory) {
    const url = (0,convert_fields/* text */.Qq)(advisory, 'url');
    const range = (0,convert_fields/* text */.Qq)(advisory, 'range');
    const fixed = range === undefined ? undefined : /(?:^|\s)<\s*([^\s|<>=]+)$/.exec(range)?.[1];
    return dependencyFinding({
        id: /GHSA-[\w-]+/.exec(url ?? '')?.[0] ?? (0,convert_fields/* text */.Qq)(advisory, 'source') ?? 'npm-audit',
        aliases: (0,convert_fields/* texts */.Te)(advisory, 'cves'),
        fixedIn: fixed === undefined ? [] : [fixed],
        package: { name: (0,convert_fields/* text */.Qq)(advisory, 'dependency') ?? name, ecosystem: 'npm' },
        title: (0,convert_fields/* text */.Qq)(advisory, 'title'),
        url,
        tags: (0,convert_fields/* texts */.Te)(advisory, 'cwe').map((cwe) => `external/cwe/${cwe.toLowerCase()}`),
        rank: rank((0,convert_fields/* text */.Qq)(advisory, 'severity'), (0,convert_fields/* number */.ai)((0,convert_fields/* record */.g1)(advisory, 'cvss'), 'score')),
        by: range,
    });
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/npm-audit/report.js



/**
 * `npm audit --json`: since npm 7 `{ auditReportVersion: 2, vulnerabilities, metadata }`, before
 * `{ advisories, actions, metadata }`. Where the registry refuses or there is no lock file npm
 * prints `{ error }` or `{ message, method, uri, … }` with the exit code of "findings".
 */
const npmAudit = {
    tool: 'npm-audit',
    kind: 'security',
    informationUri: 'https://github.com/npm/cli',
    reads: '`npm audit --json` of npm 6 and of npm 7 and later',
    severity: "the advisory's `severity`, with its CVSS score where it lies in that band",
    proof: '`metadata` counts at least one dependency; an error instead of a report is refused',
    recognises: ({ value }) => (0,convert_fields/* isRecord */.u4)(value) &&
        ('auditReportVersion' in value ||
            ('advisories' in value && ('metadata' in value || 'actions' in value)) ||
            errorOf(value) !== undefined),
    convert: ({ value }) => npm_audit_report_convert(value),
};
function npm_audit_report_convert(report) {
    if ('auditReportVersion' in report)
        return convert7(report);
    if ('advisories' in report)
        return convert6(report);
    return { refused: `holds no report: npm says "${errorOf(report)}"` };
}
function errorOf(value) {
    const error = (0,convert_fields/* record */.g1)(value, 'error');
    const summary = (0,convert_fields/* text */.Qq)(error, 'summary', 'detail', 'code');
    if (summary !== undefined && 'code' in error)
        return summary;
    const audits = /\/security\/(advisories\/bulk|audits)/.test((0,convert_fields/* text */.Qq)(value, 'uri') ?? '');
    return audits ? ((0,convert_fields/* text */.Qq)(value, 'message') ?? summary ?? 'the registry refused') : undefined;
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/osv-scanner/report.js




/**
 * osv-scanner's `--format json`: `results[] { source, packages[] { package, vulnerabilities[],
 * groups[] } }`. Packages without a vulnerability are listed only with `--all-packages`.
 */
const osvScanner = {
    tool: 'osv-scanner',
    kind: 'security',
    informationUri: 'https://google.github.io/osv-scanner/',
    reads: '`osv-scanner --format json`',
    severity: '`database_specific.severity`, else the CVSS vector (4.0, 3.x), else `max_severity` of the group, else medium',
    proof: '`results` names at least one package; an empty list is no proof (`--all-packages` names all)',
    recognises: ({ value }) => (0,convert_fields/* isRecord */.u4)(value) &&
        ('experimental_config' in value ||
            (0,convert_fields/* records */.V0)(value, 'results').some((result) => 'source' in result && 'packages' in result)),
    convert: ({ value }) => osv_scanner_report_convert(value),
};
async function osv_scanner_report_convert(report) {
    const failures = [];
    const results = (0,convert_fields/* entries */.jO)(report['results'], '"results"', failures);
    const listed = results.flatMap((result) => (0,convert_fields/* entries */.jO)(result['packages'], '"packages"', failures).map((entry) => ({ entry, result })));
    if (listed.length === 0)
        failures.push('it names no package that it looked at; with --all-packages it does');
    const unnamed = listed.filter(({ entry }) => !isNamed((0,convert_fields/* record */.g1)(entry, 'package'))).length;
    if (unnamed > 0)
        failures.push(`the report is broken: ${unnamed} packages have no name`);
    const findings = listed.flatMap(({ entry, result }) => (0,convert_fields/* entriesIfAny */.Um)(entry['vulnerabilities'], '"vulnerabilities"', failures).map((vulnerability) => osv_scanner_report_findingOf(vulnerability, entry, (0,convert_fields/* record */.g1)(result, 'source'))));
    return { findings: await Promise.all(findings), failures };
}
function isNamed(facts) {
    return (0,convert_fields/* text */.Qq)(facts, 'name', 'commit') !== undefined;
}
async function osv_scanner_report_findingOf(found, entry, source) {
    const facts = (0,convert_fields/* record */.g1)(entry, 'package');
    const id = (0,convert_fields/* text */.Qq)(found, 'id') ?? 'osv-scanner';
    const name = (0,convert_fields/* text */.Qq)(facts, 'name', 'commit') ?? 'a package without a name';
    const path = (0,convert_fields/* text */.Qq)(source, 'path');
    const description = (0,convert_fields/* text */.Qq)(found, 'details');
    return dependencyFinding({
        id,
        aliases: (0,convert_fields/* texts */.Te)(found, 'aliases'),
        fixedIn: fixesOf(found, name),
        package: {
            name,
            version: (0,convert_fields/* text */.Qq)(facts, 'version', 'commit'),
            ecosystem: (0,convert_fields/* text */.Qq)(facts, 'ecosystem'),
        },
        title: (0,convert_fields/* text */.Qq)(found, 'summary') ?? firstLine(description),
        description,
        url: `https://osv.dev/${encodeURIComponent(id)}`,
        tags: (0,convert_fields/* texts */.Te)((0,convert_fields/* record */.g1)(found, 'database_specific'), 'cwe_ids').map((cwe) => `external/cwe/${cwe.toLowerCase()}`),
        rank: rank((0,convert_fields/* text */.Qq)((0,convert_fields/* record */.g1)(found, 'database_specific'), 'severity'), ...(await scoresOf(found)), groupScore(id, entry)),
        place: path === undefined ? undefined : { path },
    });
}
/** The newest version of the standard first. */
async function scoresOf(found) {
    const vectors = (0,convert_fields/* records */.V0)(found, 'severity')
        .map((severity) => (0,convert_fields/* text */.Qq)(severity, 'score'))
        .filter((vector) => vector !== undefined)
        .toSorted((a, b) => (a < b ? 1 : -1));
    return Promise.all(vectors.map((vector) => cvssScore(vector)));
}
function groupScore(id, entry) {
    const own = (0,convert_fields/* records */.V0)(entry, 'groups').find((group) => (0,convert_fields/* texts */.Te)(group, 'ids').includes(id));
    return own === undefined ? undefined : (0,convert_fields/* number */.ai)(own, 'max_severity');
}
function fixesOf(found, name) {
    const affected = (0,convert_fields/* records */.V0)(found, 'affected');
    const own = affected.filter((one) => (0,convert_fields/* text */.Qq)((0,convert_fields/* record */.g1)(one, 'package'), 'name') === name);
    return own
        .flatMap((one) => (0,convert_fields/* records */.V0)(one, 'ranges'))
        .filter((range) => (0,convert_fields/* text */.Qq)(range, 'type') !== 'GIT')
        .flatMap((range) => (0,convert_fields/* records */.V0)(range, 'events'))
        .flatMap((event) => (0,convert_fields/* text */.Qq)(event, 'fixed') ?? []);
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/pip-audit/report.js



/**
 * pip-audit's `-f json`: `{ dependencies, fixes }`, before 2.5 the bare list of dependencies. A
 * dependency has `vulns`, or `skip_reason` where it was not looked up (not on the index, index not
 * reachable): the exit code is 0 all the same.
 */
const pipAudit = {
    tool: 'pip-audit',
    kind: 'security',
    informationUri: 'https://github.com/pypa/pip-audit',
    reads: '`pip-audit -f json`, also the bare list of older versions',
    severity: 'it has none: medium',
    proof: 'at least one dependency, and each has `vulns`; one with `skip_reason` was not looked up',
    recognises: ({ value }) => Array.isArray(value)
        ? value.some((entry) => isDependency(entry))
        : (0,convert_fields/* isRecord */.u4)(value) && 'dependencies' in value && !('vulnerabilities' in value),
    convert: ({ value }) => pip_audit_report_convert(Array.isArray(value) ? value : value['dependencies']),
};
function isDependency(entry) {
    return (0,convert_fields/* isRecord */.u4)(entry) && 'name' in entry && ('vulns' in entry || 'skip_reason' in entry);
}
function pip_audit_report_convert(list) {
    const failures = [];
    const dependencies = (0,convert_fields/* entries */.jO)(list, 'the dependencies', failures);
    if (dependencies.length === 0)
        failures.push('it looked at no dependency');
    const skipped = dependencies.filter((one) => !('vulns' in one) && !skippedOnPurpose(one));
    const findings = dependencies.flatMap((dependency) => {
        const name = (0,convert_fields/* text */.Qq)(dependency, 'name') ?? 'a package without a name';
        const version = (0,convert_fields/* text */.Qq)(dependency, 'version');
        return (0,convert_fields/* entries */.jO)(dependency['vulns'], `"vulns" of ${name}`, failures).map((vulnerability) => {
            const description = (0,convert_fields/* text */.Qq)(vulnerability, 'description');
            return dependencyFinding({
                id: (0,convert_fields/* text */.Qq)(vulnerability, 'id') ?? 'pip-audit',
                aliases: (0,convert_fields/* texts */.Te)(vulnerability, 'aliases'),
                fixedIn: (0,convert_fields/* texts */.Te)(vulnerability, 'fix_versions'),
                package: { name, version, ecosystem: 'PyPI' },
                title: firstLine(description),
                description,
                rank: rank(undefined),
            });
        });
    });
    return { findings, failures: [...skipped.map(whySkipped), ...failures] };
}
/** `--skip-editable` leaves out what the user himself works on. */
function skippedOnPurpose(dependency) {
    return (0,convert_fields/* text */.Qq)(dependency, 'skip_reason') === 'distribution marked as editable';
}
function whySkipped(dependency) {
    const name = (0,convert_fields/* text */.Qq)(dependency, 'name') ?? 'a dependency';
    return `${name} was not audited: ${(0,convert_fields/* text */.Qq)(dependency, 'skip_reason') ?? 'no reason given'}`;
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/ruff/report.js


/**
 * ruff's `--output-format json`, a list. A syntax error is a finding of it; a file that cannot be
 * read is one too (E902), and nothing of that file was looked at.
 */
const ruff = {
    tool: 'ruff',
    kind: 'lint',
    informationUri: 'https://docs.astral.sh/ruff/',
    reads: '`ruff check --output-format json`',
    severity: '`severity` (error high, warning medium); versions without it medium',
    proof: 'a finding other than E902 (a file that cannot be read); an empty list is refused',
    recognises: ({ value }) => Array.isArray(value) && value.some(isDiagnostic),
    convert: ({ value }) => ruff_report_convert(value),
};
function isDiagnostic(entry) {
    return ((0,convert_fields/* isRecord */.u4)(entry) &&
        'filename' in entry &&
        'location' in entry &&
        'message' in entry &&
        'code' in entry);
}
function ruff_report_convert(list) {
    const failures = [];
    const diagnostics = (0,convert_fields/* entries */.jO)(list, 'the findings', failures);
    const unread = diagnostics.filter((diagnostic) => (0,convert_fields/* text */.Qq)(diagnostic, 'code') === 'E902');
    failures.push(...unread.map((one) => `${(0,convert_fields/* text */.Qq)(one, 'filename') ?? 'a file'}: ${(0,convert_fields/* text */.Qq)(one, 'message') ?? ''}`));
    return { findings: diagnostics.map(ruff_report_finding), failures };
}
function ruff_report_finding(diagnostic) {
    const id = (0,convert_fields/* text */.Qq)(diagnostic, 'code') ?? 'invalid-syntax';
    const path = (0,convert_fields/* text */.Qq)(diagnostic, 'filename');
    const [start, end] = [(0,convert_fields/* record */.g1)(diagnostic, 'location'), (0,convert_fields/* record */.g1)(diagnostic, 'end_location')];
    const cell = (0,convert_fields/* number */.ai)(diagnostic, 'cell');
    const name = (0,convert_fields/* text */.Qq)(diagnostic, 'name');
    return {
        rule: { id, name, title: name, url: (0,convert_fields/* text */.Qq)(diagnostic, 'url') },
        message: report_messageOf(diagnostic, id),
        rank: rank((0,convert_fields/* text */.Qq)(diagnostic, 'severity')),
        place: path === undefined
            ? undefined
            : {
                path,
                // Rows of a notebook count from the start of a cell, which is no line of the file.
                ...(cell === undefined ? regionOf(start, end) : {}),
            },
        properties: cell === undefined ? undefined : { cell, ...regionOf(start, end) },
    };
}
function regionOf(start, end) {
    return {
        line: (0,convert_fields/* number */.ai)(start, 'row'),
        column: (0,convert_fields/* number */.ai)(start, 'column'),
        endLine: (0,convert_fields/* number */.ai)(end, 'row'),
        endColumn: (0,convert_fields/* number */.ai)(end, 'column'),
    };
}
/** S105 to S107 quote, in older versions, the password that they found. */
function report_messageOf(diagnostic, id) {
    const message = (0,convert_fields/* text */.Qq)(diagnostic, 'message') ?? '';
    return /^S10[567]$/.test(id) ? message.replace(/: ".*"/s, ': "***"') : message;
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/safety/scan.js



/**
 * `safety scan`, schema 3.0: `scan_results.projects[].files[].results.dependencies[]
 * .specifications[].vulnerabilities.known_vulnerabilities[]`; of an environment without projects.
 */
function convertScan(report) {
    const failures = [];
    const results = (0,convert_fields/* record */.g1)(report, 'scan_results');
    const projects = (0,convert_fields/* entriesIfAny */.Um)(results['projects'], '"projects"', failures);
    const files = [results, ...projects].flatMap((part) => (0,convert_fields/* entriesIfAny */.Um)(part['files'], '"files"', failures));
    if (files.length === 0)
        failures.push('it looked at no file');
    const telemetry = (0,convert_fields/* record */.g1)((0,convert_fields/* record */.g1)(report, 'meta'), 'telemetry');
    return {
        version: (0,convert_fields/* text */.Qq)(telemetry, 'safety_version'),
        findings: files.flatMap((file) => findingsOf(file, failures)),
        failures,
    };
}
function findingsOf(file, failures) {
    const path = (0,convert_fields/* text */.Qq)(file, 'location');
    const listed = (0,convert_fields/* entries */.jO)((0,convert_fields/* record */.g1)(file, 'results')['dependencies'], '"dependencies"', failures);
    return listed.flatMap((dependency) => (0,convert_fields/* entries */.jO)(dependency['specifications'], '"specifications"', failures).flatMap((specification) => {
        const found = (0,convert_fields/* record */.g1)(specification, 'vulnerabilities');
        const known = (0,convert_fields/* entries */.jO)(found['known_vulnerabilities'], '"known_vulnerabilities"', failures);
        return known.map((vulnerability) => scan_findingOf(vulnerability, dependency, specification, path));
    }));
}
function scan_findingOf(vulnerability, dependency, specification, path) {
    const { ignored } = vulnerability;
    const name = (0,convert_fields/* text */.Qq)(dependency, 'name') ?? 'a package without a name';
    const recommended = (0,convert_fields/* text */.Qq)((0,convert_fields/* record */.g1)((0,convert_fields/* record */.g1)(specification, 'vulnerabilities'), 'remediation'), 'recommended');
    const raw = (0,convert_fields/* text */.Qq)(specification, 'raw');
    return dependencyFinding({
        id: (0,convert_fields/* text */.Qq)(vulnerability, 'id') ?? 'safety',
        fixedIn: recommended === undefined ? [] : [recommended],
        package: { name, version: /==\s*([^\s;,]+)/.exec(raw ?? '')?.[1], ecosystem: 'PyPI' },
        title: vulnerableTitle(vulnerability),
        rank: rank(undefined),
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




/**
 * Safety: `check --output json` of version 2 and later (`report_meta`, `vulnerabilities`),
 * `scan --output json` (`meta`, `scan_results`), and version 1's list of
 * `[package, specifier, version, advisory, id, cvss 2, cvss 3]`.
 */
const safety = {
    tool: 'Safety',
    kind: 'security',
    informationUri: 'https://docs.safetycli.com/',
    reads: '`safety check --output json`, `safety scan --output json`, the tuples of version 1',
    severity: '`cvssv3.base_severity`, else the CVSS 3, else the CVSS 2 score; without any, medium',
    proof: '`packages_found` or `scanned_packages`; for `scan` at least one file; a tuple',
    recognises: ({ value }) => (0,convert_fields/* isRecord */.u4)(value)
        ? ('report_meta' in value && 'vulnerabilities' in value) ||
            ('meta' in value && 'scan_results' in value)
        : Array.isArray(value) && value.some(isTuple),
    convert: ({ value }) => {
        if (Array.isArray(value))
            return convertTuples(value);
        const report = value;
        return 'scan_results' in report ? convertScan(report) : convertCheck(report);
    },
};
function convertCheck(report) {
    const failures = [];
    const meta = (0,convert_fields/* record */.g1)(report, 'report_meta');
    const found = (0,convert_fields/* entries */.jO)(report['vulnerabilities'], '"vulnerabilities"', failures);
    const ignored = (0,convert_fields/* entriesIfAny */.Um)(report['ignored_vulnerabilities'], '"ignored_vulnerabilities"', failures);
    const packages = Object.keys((0,convert_fields/* record */.g1)(report, 'scanned_packages')).length;
    if (((0,convert_fields/* number */.ai)(meta, 'packages_found') ?? 0) === 0 && packages === 0) {
        failures.push('it looked at no package');
    }
    const told = (0,convert_fields/* number */.ai)(meta, 'vulnerabilities_found') ?? 0;
    if (found.length === 0 && told > 0)
        failures.push(`it found ${told} and lists none`);
    return {
        version: (0,convert_fields/* text */.Qq)(meta, 'safety_version'),
        findings: [
            ...found.map((entry) => vulnerability(entry, report, entry['ignored'] === true)),
            ...ignored.map((entry) => vulnerability(entry, report, true)),
        ],
        failures,
    };
}
function vulnerability(entry, report, ignored) {
    const name = (0,convert_fields/* text */.Qq)(entry, 'package_name') ?? 'a package without a name';
    const description = (0,convert_fields/* text */.Qq)(entry, 'advisory');
    return dependencyFinding({
        id: (0,convert_fields/* text */.Qq)(entry, 'vulnerability_id') ?? 'safety',
        aliases: (0,convert_fields/* texts */.Te)(entry, 'CVE'),
        fixedIn: (0,convert_fields/* texts */.Te)(entry, 'fixed_versions'),
        package: { name, version: (0,convert_fields/* text */.Qq)(entry, 'analyzed_version'), ecosystem: 'PyPI' },
        title: firstLine(description),
        description,
        url: (0,convert_fields/* text */.Qq)(entry, 'more_info_url'),
        rank: rankOf((0,convert_fields/* record */.g1)(entry, 'severity')),
        place: report_placeOf(name, report),
        suppressed: ignored ? { kind: 'external', why: (0,convert_fields/* text */.Qq)(entry, 'ignored_reason') } : undefined,
    });
}
function rankOf({ cvssv3, cvssv2 }) {
    const [v3, v2] = [(0,convert_fields/* isRecord */.u4)(cvssv3) ? cvssv3 : {}, (0,convert_fields/* isRecord */.u4)(cvssv2) ? cvssv2 : {}];
    return rank((0,convert_fields/* text */.Qq)(v3, 'base_severity'), (0,convert_fields/* number */.ai)(v3, 'base_score'), (0,convert_fields/* number */.ai)(v2, 'base_score'));
}
/** An environment has a folder of packages, which is no file of the repository. */
function report_placeOf(name, report) {
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
        entry.slice(0, 4).every((part) => typeof part === 'string'));
}
function convertTuples(list) {
    const tuples = list.filter(isTuple);
    const broken = list.length - tuples.length;
    const failures = broken === 0 ? [] : [`the report is broken: ${broken} of it cannot be read`];
    const findings = tuples.map(([name, , version, advisory, id, cvssv2, cvssv3]) => {
        const fields = { name, version, advisory, id };
        return dependencyFinding({
            id: (0,convert_fields/* text */.Qq)(fields, 'id') ?? 'safety',
            package: {
                name: (0,convert_fields/* text */.Qq)(fields, 'name') ?? 'a package without a name',
                version: (0,convert_fields/* text */.Qq)(fields, 'version'),
                ecosystem: 'PyPI',
            },
            title: firstLine((0,convert_fields/* text */.Qq)(fields, 'advisory')),
            description: (0,convert_fields/* text */.Qq)(fields, 'advisory'),
            rank: rankOf({ cvssv2, cvssv3 }),
        });
    });
    return { findings, failures };
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/semgrep/report.js


/**
 * Semgrep's `--json`: `{ version, results, errors, paths: { scanned }, time? }`. A file that it
 * cannot parse may stand in `paths.scanned` without any error; where it says its times, the time
 * of parsing is then 0, as it is where the rules' words occur in no file.
 */
const semgrep = {
    tool: 'Semgrep',
    kind: 'security',
    informationUri: 'https://semgrep.dev/',
    reads: '`semgrep scan --json`',
    severity: '`extra.severity`: CRITICAL critical, HIGH and ERROR high, MEDIUM and WARNING medium, LOW, INFO, INVENTORY and EXPERIMENT low',
    proof: 'no `errors`; without results also `paths.scanned`, and a parsing time above 0 where `time` is there',
    recognises: ({ value }) => (0,convert_fields/* isRecord */.u4)(value) &&
        'results' in value &&
        'errors' in value &&
        !('metrics' in value) &&
        ('paths' in value ||
            'engine_requested' in value ||
            (0,convert_fields/* records */.V0)(value, 'results').some((result) => 'check_id' in result)),
    convert: ({ value }) => semgrep_report_convert(value),
};
function semgrep_report_convert(report) {
    const failures = [];
    const results = (0,convert_fields/* entries */.jO)(report['results'], '"results"', failures);
    const errors = (0,convert_fields/* entries */.jO)(report['errors'], '"errors"', failures);
    failures.push(...errors.map(whyError));
    if (results.length === 0 && failures.length === 0)
        failures.push(...nothingSeen(report));
    return { version: (0,convert_fields/* text */.Qq)(report, 'version'), findings: results.map(semgrep_report_finding), failures };
}
function whyError(error) {
    const [type] = (0,convert_fields/* texts */.Te)(error, 'type');
    const path = (0,convert_fields/* text */.Qq)(error, 'path');
    const said = (0,convert_fields/* text */.Qq)(error, 'long_msg', 'message', 'short_msg') ?? type ?? 'an error without a text';
    return path === undefined || said.includes(path) ? said : `${path}: ${said}`;
}
function nothingSeen(report) {
    if ((0,convert_fields/* texts */.Te)((0,convert_fields/* record */.g1)(report, 'paths'), 'scanned').length === 0)
        return ['it looked at no file'];
    const parsing = (0,convert_fields/* record */.g1)((0,convert_fields/* record */.g1)(report, 'time'), 'parsing_time');
    return (0,convert_fields/* number */.ai)(parsing, 'total_time') === 0
        ? ['it parsed no file: either none could be parsed, or none holds a word of the rules']
        : [];
}
function semgrep_report_finding(result) {
    const extra = (0,convert_fields/* record */.g1)(result, 'extra');
    const metadata = (0,convert_fields/* record */.g1)(extra, 'metadata');
    const id = (0,convert_fields/* text */.Qq)(result, 'check_id') ?? 'semgrep';
    const secret = findsSecret(id, metadata);
    const path = (0,convert_fields/* text */.Qq)(result, 'path');
    const fingerprint = (0,convert_fields/* text */.Qq)(extra, 'fingerprint');
    const [start, end] = [(0,convert_fields/* record */.g1)(result, 'start'), (0,convert_fields/* record */.g1)(result, 'end')];
    const message = (0,convert_fields/* text */.Qq)(extra, 'message') ?? id;
    return {
        rule: {
            id,
            title: id.split('.').at(-1),
            url: (0,convert_fields/* text */.Qq)(metadata, 'shortlink', 'source', 'source-rule-url'),
            tags: (0,convert_fields/* texts */.Te)(metadata, 'cwe').flatMap(cweTag),
        },
        message: secret ? report_masked(message, extra) : message,
        rank: rank(asWord((0,convert_fields/* text */.Qq)(extra, 'severity'))),
        secret,
        place: path === undefined
            ? undefined
            : {
                path,
                line: (0,convert_fields/* number */.ai)(start, 'line'),
                column: (0,convert_fields/* number */.ai)(start, 'col'),
                endLine: (0,convert_fields/* number */.ai)(end, 'line'),
                endColumn: (0,convert_fields/* number */.ai)(end, 'col'),
            },
        suppressed: extra['is_ignored'] === true ? { kind: 'inSource' } : undefined,
        fingerprints: fingerprint === undefined || fingerprint === 'requires login'
            ? undefined
            : { 'matchBasedId/v1': fingerprint },
    };
}
/** Severities of rules that count rather than judge. */
function asWord(severity) {
    return /^(inventory|experiment)$/i.test(severity ?? '') ? 'info' : severity;
}
/** Rules of Semgrep Secrets, and those of the registry under a `secrets` folder. */
function findsSecret(id, metadata) {
    return (0,convert_fields/* text */.Qq)(metadata, 'product') === 'secrets' || id.split('.').includes('secrets');
}
/** A rule's message may quote what its variables matched. */
function report_masked(message, extra) {
    return Object.values((0,convert_fields/* record */.g1)(extra, 'metavars'))
        .flatMap((found) => ((0,convert_fields/* isRecord */.u4)(found) ? ((0,convert_fields/* text */.Qq)(found, 'abstract_content') ?? []) : []))
        .reduce((said, quoted) => said.replaceAll(quoted, '***'), message);
}
function cweTag(cwe) {
    const digits = /CWE-(\d+)/i.exec(cwe)?.[1];
    return digits === undefined ? [] : [`external/cwe/cwe-${digits}`];
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/shellcheck/report.js


/**
 * shellcheck's `-f json1` (`{ comments }`) and `-f json` (the bare list). Where a file is missing it
 * writes `{"comments":[]}`, the same as for a clean one.
 */
const shellcheck = {
    tool: 'ShellCheck',
    kind: 'lint',
    informationUri: 'https://www.shellcheck.net/',
    reads: '`shellcheck -f json1` and `-f json`',
    severity: '`level`: error high, warning medium, info and style low',
    proof: 'a comment; without one it cannot be told from a missing file',
    recognises: ({ value }) => Array.isArray(value)
        ? value.some(isComment)
        : (0,convert_fields/* isRecord */.u4)(value) && 'comments' in value && Object.keys(value).length === 1,
    convert: ({ value }) => shellcheck_report_convert(Array.isArray(value) ? value : value['comments']),
};
function isComment(entry) {
    return ((0,convert_fields/* isRecord */.u4)(entry) &&
        ['file', 'line', 'endLine', 'level', 'message'].every((key) => key in entry) &&
        typeof entry['code'] === 'number');
}
function shellcheck_report_convert(list) {
    const failures = [];
    const comments = (0,convert_fields/* entries */.jO)(list, 'the comments', failures);
    if (comments.length === 0)
        failures.push('it names no file that it looked at');
    return { findings: comments.map(shellcheck_report_finding), failures };
}
function shellcheck_report_finding(comment) {
    const code = (0,convert_fields/* number */.ai)(comment, 'code');
    const id = code === undefined ? 'shellcheck' : `SC${code}`;
    const path = (0,convert_fields/* text */.Qq)(comment, 'file');
    return {
        rule: {
            id,
            url: code === undefined ? undefined : `https://www.shellcheck.net/wiki/${id}`,
        },
        message: (0,convert_fields/* text */.Qq)(comment, 'message') ?? '',
        rank: rank((0,convert_fields/* text */.Qq)(comment, 'level')),
        place: path === undefined || path === '-'
            ? undefined
            : {
                path,
                line: (0,convert_fields/* number */.ai)(comment, 'line'),
                column: (0,convert_fields/* number */.ai)(comment, 'column'),
                endLine: (0,convert_fields/* number */.ai)(comment, 'endLine'),
                endColumn: (0,convert_fields/* number */.ai)(comment, 'endColumn'),
            },
    };
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/snyk/iac.js



/** An element of `infrastructureAsCodeIssues` of one file. */
function infrastructureIssue(entry, project) {
    const id = (0,convert_fields/* text */.Qq)(entry, 'publicId', 'id') ?? 'snyk';
    const title = (0,convert_fields/* text */.Qq)(entry, 'title') ?? id;
    const where = (0,convert_fields/* texts */.Te)(entry, 'path').join('.');
    const file = (0,convert_fields/* text */.Qq)(project, 'targetFile', 'displayTargetFile', 'targetFilePath');
    return {
        rule: {
            id,
            title,
            description: (0,convert_fields/* text */.Qq)(entry, 'impact', 'issue'),
            help: (0,convert_fields/* text */.Qq)(entry, 'resolve'),
            url: (0,convert_fields/* text */.Qq)(entry, 'documentation'),
            tags: ['misconfiguration'],
        },
        message: where === '' ? title : `${title} (${where})`,
        rank: rank((0,convert_fields/* text */.Qq)(entry, 'severity')),
        place: file === undefined ? undefined : { path: file, line: (0,convert_fields/* number */.ai)(entry, 'lineNumber') },
        fingerprints: { [findingFingerprint]: [id, file, where].filter(Boolean).join(':') },
        suppressed: entry['isIgnored'] === true ? { kind: 'external' } : undefined,
    };
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/snyk/vulnerability.js



/** An element of `vulnerabilities`: Snyk lists one for each path from the project to the package. */
function vulnerability_vulnerability(entry, project) {
    const identifiers = (0,convert_fields/* record */.g1)(entry, 'identifiers');
    const from = (0,convert_fields/* texts */.Te)(entry, 'from');
    const path = fileOf(project);
    return dependencyFinding({
        id: (0,convert_fields/* text */.Qq)(entry, 'id') ?? 'snyk',
        aliases: ['CVE', 'GHSA', 'RHSA', 'ALTERNATIVE'].flatMap((kind) => (0,convert_fields/* texts */.Te)(identifiers, kind)),
        fixedIn: [...(0,convert_fields/* texts */.Te)(entry, 'fixedIn'), ...(0,convert_fields/* texts */.Te)(entry, 'nearestFixedInVersion')],
        package: {
            name: (0,convert_fields/* text */.Qq)(entry, 'packageName', 'moduleName', 'name') ?? 'a package without a name',
            version: (0,convert_fields/* text */.Qq)(entry, 'version'),
            ecosystem: (0,convert_fields/* text */.Qq)(entry, 'packageManager') ?? (0,convert_fields/* text */.Qq)(project, 'packageManager'),
        },
        title: (0,convert_fields/* text */.Qq)(entry, 'title'),
        description: (0,convert_fields/* text */.Qq)(entry, 'description'),
        url: (0,convert_fields/* text */.Qq)(entry, 'url') ?? vulnerability_urlOf((0,convert_fields/* text */.Qq)(entry, 'id')),
        tags: [
            ...(0,convert_fields/* texts */.Te)(identifiers, 'CWE').map((cwe) => `external/cwe/${cwe.toLowerCase()}`),
            ...((0,convert_fields/* text */.Qq)(entry, 'type') === 'license' ? ['license'] : []),
        ],
        rank: rank((0,convert_fields/* text */.Qq)(entry, 'severityWithCritical', 'severity'), (0,convert_fields/* number */.ai)(entry, 'cvssScore')),
        place: path === undefined ? undefined : { path },
        properties: from.length === 0 ? undefined : { from },
        by: from.length < 2 ? undefined : from.slice(1).map(withoutVersion).join('>'),
    });
}
/** `@scope/name@1.2.3`: the version begins at the last sign, which is not the first character. */
function withoutVersion(step) {
    const at = step.lastIndexOf('@');
    return at > 0 ? step.slice(0, at) : step;
}
function vulnerability_urlOf(id) {
    return id?.startsWith('SNYK-') ? `https://security.snyk.io/vuln/${id}` : undefined;
}
/** Where the report names no file: the one from which Snyk reads that package manager's tree. */
function fileOf(project) {
    return ((0,convert_fields/* text */.Qq)(project, 'displayTargetFile', 'targetFile') ??
        manifests.get((0,convert_fields/* text */.Qq)(project, 'packageManager') ?? ''));
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



/**
 * Snyk's `--json` of `test`, `container test` and `iac test`: one project, or a list of projects
 * (`--all-projects`, several files). A project that failed is `{ ok: false, error, path }` among the
 * others. `snyk code test --json` is SARIF.
 */
const snyk = {
    tool: 'Snyk',
    kind: 'security',
    informationUri: 'https://snyk.io/',
    reads: '`snyk test --json`, also `--all-projects`, `container test`, `iac test`',
    severity: '`severityWithCritical`, else `severity`, with `cvssScore` where it lies in that band; without either the score',
    proof: 'a `dependencyCount` above 0, or a file looked at by `iac test`; no project with an `error`',
    recognises: ({ value }) => Array.isArray(value) ? value.some((entry) => isProject(entry)) : isProject(value),
    convert: ({ value }) => snyk_report_convert(Array.isArray(value) ? value : [value]),
};
function isProject(value) {
    if (!(0,convert_fields/* isRecord */.u4)(value))
        return false;
    const issues = Array.isArray(value['vulnerabilities']) && typeof value['ok'] === 'boolean';
    return issues || 'infrastructureAsCodeIssues' in value || snyk_report_isError(value);
}
function snyk_report_isError(project) {
    return project['ok'] === false && typeof project['error'] === 'string';
}
function snyk_report_convert(list) {
    const failures = [];
    const projects = (0,convert_fields/* entries */.jO)(list, 'the projects', failures);
    const [only] = projects;
    if (only !== undefined && projects.length === 1 && snyk_report_isError(only)) {
        return { refused: `holds no report: Snyk says "${(0,convert_fields/* text */.Qq)(only, 'error')}"` };
    }
    const sound = projects.filter((project) => !snyk_report_isError(project));
    failures.push(...projects.filter(snyk_report_isError).map(whyFailed));
    if (!sound.some(looked))
        failures.push('it looked at no dependency and no file');
    const findings = sound.flatMap((project) => report_findingsOf(project, failures));
    const converted = { findings, failures };
    return sound.some((project) => (0,convert_fields/* isRecord */.u4)(project['docker']))
        ? { ...converted, file: 'Dockerfile' }
        : converted;
}
function whyFailed(project) {
    return `${(0,convert_fields/* text */.Qq)(project, 'path', 'targetFile') ?? 'a project'}: ${(0,convert_fields/* text */.Qq)(project, 'error') ?? 'failed'}`;
}
function looked(project) {
    const issues = project['vulnerabilities'];
    return (((0,convert_fields/* number */.ai)(project, 'dependencyCount') ?? 0) > 0 ||
        Array.isArray(project['infrastructureAsCodeIssues']) ||
        (Array.isArray(issues) && issues.length > 0));
}
function report_findingsOf(project, failures) {
    const applications = (0,convert_fields/* entriesIfAny */.Um)(project['applications'], '"applications"', failures);
    if (!(0,convert_fields/* isRecord */.u4)(project['filtered'] ?? {}))
        failures.push('the report is broken: "filtered" is no object');
    const ignored = (0,convert_fields/* record */.g1)(project, 'filtered')['ignore'];
    return [
        ...(0,convert_fields/* entriesIfAny */.Um)(project['vulnerabilities'], '"vulnerabilities"', failures).map((entry) => vulnerability_vulnerability(entry, project)),
        ...(0,convert_fields/* entriesIfAny */.Um)(project['infrastructureAsCodeIssues'], 'the issues', failures).map((entry) => infrastructureIssue(entry, project)),
        ...(0,convert_fields/* entriesIfAny */.Um)(ignored, '"filtered.ignore"', failures).map((entry) => ({
            ...vulnerability_vulnerability(entry, project),
            suppressed: { kind: 'external', why: report_whyIgnored(entry) },
        })),
        ...applications.flatMap((application) => report_findingsOf(application, failures)),
    ];
}
function report_whyIgnored(entry) {
    const { ignored } = (0,convert_fields/* record */.g1)(entry, 'filtered');
    const [first] = Array.isArray(ignored) ? ignored.filter(convert_fields/* isRecord */.u4) : [];
    return first === undefined ? undefined : (0,convert_fields/* text */.Qq)(first, 'reason');
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/trivy/findings.js



/** An element of `Misconfigurations`. */
function misconfiguration(entry, { path, target }) {
    const cause = (0,convert_fields/* record */.g1)(entry, 'CauseMetadata');
    const title = (0,convert_fields/* text */.Qq)(entry, 'Title');
    const resource = (0,convert_fields/* text */.Qq)(cause, 'Resource');
    const message = (0,convert_fields/* text */.Qq)(entry, 'Message') ?? title ?? '';
    return {
        rule: {
            id: (0,convert_fields/* text */.Qq)(entry, 'ID', 'AVDID') ?? 'trivy',
            title,
            description: (0,convert_fields/* text */.Qq)(entry, 'Description'),
            help: (0,convert_fields/* text */.Qq)(entry, 'Resolution'),
            url: (0,convert_fields/* text */.Qq)(entry, 'PrimaryURL'),
            tags: ['misconfiguration'],
        },
        message: path === undefined ? `${target}: ${message}` : message,
        rank: rank((0,convert_fields/* text */.Qq)(entry, 'Severity')),
        place: path === undefined
            ? undefined
            : { path, line: (0,convert_fields/* number */.ai)(cause, 'StartLine'), endLine: (0,convert_fields/* number */.ai)(cause, 'EndLine') },
        properties: resource === undefined ? undefined : { resource },
    };
}
/** An element of `Secrets`; `Match` and `Code` are not taken over, masked as they mostly are. */
function secret(entry, { path, target }) {
    const id = (0,convert_fields/* text */.Qq)(entry, 'RuleID') ?? 'trivy';
    const title = (0,convert_fields/* text */.Qq)(entry, 'Title') ?? id;
    return {
        rule: { id, title },
        message: path === undefined ? `${title} in ${target}` : title,
        rank: rank((0,convert_fields/* text */.Qq)(entry, 'Severity') ?? 'high'),
        secret: true,
        place: path === undefined
            ? undefined
            : { path, line: (0,convert_fields/* number */.ai)(entry, 'StartLine'), endLine: (0,convert_fields/* number */.ai)(entry, 'EndLine') },
    };
}
/** An element of `Licenses`. */
function license(entry, { path, inImage, target }) {
    const name = (0,convert_fields/* text */.Qq)(entry, 'Name') ?? 'an unknown license';
    const carrier = (0,convert_fields/* text */.Qq)(entry, 'PkgName') ?? (0,convert_fields/* text */.Qq)(entry, 'FilePath') ?? target;
    const file = (0,convert_fields/* text */.Qq)(entry, 'FilePath');
    const at = inImage ? undefined : (file ?? path);
    const packageName = (0,convert_fields/* text */.Qq)(entry, 'PkgName');
    return {
        rule: {
            id: `license/${name}`,
            title: `License ${name}`,
            url: (0,convert_fields/* text */.Qq)(entry, 'Link'),
            tags: ['license'],
        },
        message: `${carrier}: license ${name}, category ${(0,convert_fields/* text */.Qq)(entry, 'Category') ?? 'unknown'}`,
        rank: rank((0,convert_fields/* text */.Qq)(entry, 'Severity')),
        package: packageName === undefined ? undefined : { name: packageName },
        fingerprints: { [findingFingerprint]: [name, carrier, at].filter(Boolean).join(':') },
        place: at === undefined || at === 'OS Packages' ? undefined : { path: at },
    };
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/trivy/vulnerability.js



/** An element of `Vulnerabilities`. */
function trivy_vulnerability_vulnerability(entry, place) {
    const inside = (0,convert_fields/* text */.Qq)(entry, 'PkgPath');
    const path = place.path ?? (place.inImage ? undefined : inside);
    return dependencyFinding({
        id: (0,convert_fields/* text */.Qq)(entry, 'VulnerabilityID') ?? 'trivy',
        aliases: (0,convert_fields/* texts */.Te)(entry, 'VendorIDs'),
        fixedIn: ((0,convert_fields/* text */.Qq)(entry, 'FixedVersion') ?? '').split(/,\s*/).filter((version) => version !== ''),
        package: {
            name: (0,convert_fields/* text */.Qq)(entry, 'PkgName') ?? 'a package without a name',
            version: (0,convert_fields/* text */.Qq)(entry, 'InstalledVersion'),
            ecosystem: place.ecosystem,
            path: place.inImage ? (inside ?? place.target) : inside,
        },
        title: (0,convert_fields/* text */.Qq)(entry, 'Title'),
        description: (0,convert_fields/* text */.Qq)(entry, 'Description'),
        url: (0,convert_fields/* text */.Qq)(entry, 'PrimaryURL'),
        tags: (0,convert_fields/* texts */.Te)(entry, 'CweIDs').map((cwe) => `external/cwe/${cwe.toLowerCase()}`),
        rank: rank((0,convert_fields/* text */.Qq)(entry, 'Severity'), ...vulnerability_scoresOf(entry)),
        place: path === undefined ? undefined : { path },
    });
}
/** The score of the source that the severity comes from, before the others'. */
function vulnerability_scoresOf(entry) {
    const sources = (0,convert_fields/* record */.g1)(entry, 'CVSS');
    const own = (0,convert_fields/* text */.Qq)(entry, 'SeveritySource') ?? 'nvd';
    return Object.entries(sources)
        .toSorted(([a], [b]) => Number(b === own) - Number(a === own))
        .flatMap(([, scores]) => (0,convert_fields/* isRecord */.u4)(scores) ? [(0,convert_fields/* number */.ai)(scores, 'V3Score'), (0,convert_fields/* number */.ai)(scores, 'V40Score')] : []);
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/trivy/report.js




/**
 * Trivy's `--format json`: `{ SchemaVersion: 2, ArtifactName, ArtifactType, Results }`, before 0.20
 * the bare list of results. A result names a target that it looked at, with or without findings;
 * where nothing was recognised, or no secret found, `Results` is left out.
 */
const trivy = {
    tool: 'Trivy',
    kind: 'security',
    informationUri: 'https://trivy.dev/',
    reads: '`trivy … --format json`, also the bare list of results of old versions',
    severity: '`Severity`, with the CVSS 3 score of `SeveritySource` where it lies in that band; UNKNOWN low',
    proof: '`Results` names at least one target',
    recognises: ({ value }) => Array.isArray(value)
        ? value.some((entry) => (0,convert_fields/* isRecord */.u4)(entry) && 'Target' in entry)
        : (0,convert_fields/* isRecord */.u4)(value) && ('Results' in value || 'ArtifactType' in value) && report_isReport(value),
    convert: ({ value }) => Array.isArray(value) ? trivy_report_convert({ Results: value }) : trivy_report_convert(value),
};
function report_isReport(value) {
    return 'ArtifactName' in value || 'SchemaVersion' in value;
}
function trivy_report_convert(report) {
    const failures = [];
    const results = (0,convert_fields/* entriesIfAny */.Um)(report['Results'], '"Results"', failures);
    if (results.length === 0)
        failures.push('"Results" names nothing that it looked at');
    const unnamed = results.filter((result) => (0,convert_fields/* text */.Qq)(result, 'Target') === undefined).length;
    if (unnamed > 0)
        failures.push(`the report is broken: ${unnamed} of "Results" name no target`);
    const image = (0,convert_fields/* text */.Qq)(report, 'ArtifactType') === 'container_image';
    const name = (0,convert_fields/* text */.Qq)(report, 'ArtifactName');
    const os = (0,convert_fields/* record */.g1)((0,convert_fields/* record */.g1)(report, 'Metadata'), 'OS');
    return {
        version: (0,convert_fields/* text */.Qq)((0,convert_fields/* record */.g1)(report, 'Trivy'), 'Version'),
        findings: results.flatMap((result) => trivy_report_findingsOf(result, image, failures)),
        failures,
        warnings: os['EOSL'] === true
            ? [
                `${(0,convert_fields/* text */.Qq)(os, 'Family') ?? 'the system'} ${(0,convert_fields/* text */.Qq)(os, 'Name') ?? ''} gets no more advisories`,
            ]
            : [],
        target: image && name !== undefined ? imageName(name) : undefined,
    };
}
function trivy_report_findingsOf(result, image, failures) {
    const place = trivy_report_placeOf(result, image);
    const all = (key) => (0,convert_fields/* entriesIfAny */.Um)(result[key], `"${key}" of ${place.target}`, failures);
    return [
        ...all('Vulnerabilities').map((entry) => trivy_vulnerability_vulnerability(entry, place)),
        ...all('Misconfigurations')
            .filter((entry) => !['PASS', 'EXCEPTION'].includes((0,convert_fields/* text */.Qq)(entry, 'Status') ?? 'FAIL'))
            .map((entry) => misconfiguration(entry, place)),
        ...all('Secrets').map((entry) => secret(entry, place)),
        ...all('Licenses').map((entry) => license(entry, place)),
        ...suppressed(result, place),
    ];
}
/** `--show-suppressed`: what an ignore file or a VEX statement took out. */
function suppressed(result, place) {
    return (0,convert_fields/* records */.V0)(result, 'ExperimentalModifiedFindings').flatMap((modified) => {
        const why = (0,convert_fields/* text */.Qq)(modified, 'Statement', 'Status', 'Source');
        const entry = (0,convert_fields/* record */.g1)(modified, 'Finding');
        const kind = (0,convert_fields/* text */.Qq)(modified, 'Type');
        const convertEntry = kind === undefined ? undefined : converts.get(kind);
        return convertEntry === undefined
            ? []
            : [{ ...convertEntry(entry, place), suppressed: { kind: 'external', why } }];
    });
}
const converts = new Map([
    ['vulnerability', trivy_vulnerability_vulnerability],
    ['misconfiguration', misconfiguration],
    ['secret', secret],
    ['license', license],
]);
/** Packages of an operating system lie in no file of the repository. */
function isSystem(result) {
    const kind = (0,convert_fields/* text */.Qq)(result, 'Class');
    if (kind !== undefined)
        return kind === 'os-pkgs';
    return / \(.+\)$/.test((0,convert_fields/* text */.Qq)(result, 'Target') ?? '');
}
/** Of single installed packages the target is a word for all of them ("Python", "Java"). */
function trivy_report_placeOf(result, image) {
    const target = (0,convert_fields/* text */.Qq)(result, 'Target') ?? 'a target without a name';
    const types = ['node-pkg', 'python-pkg', 'gemspec', 'jar', 'conda-pkg'];
    const isWord = types.includes((0,convert_fields/* text */.Qq)(result, 'Type') ?? '');
    const ecosystem = (0,convert_fields/* text */.Qq)(result, 'Type');
    if (image)
        return { target, ecosystem, inImage: true };
    if (isSystem(result) || isWord)
        return { target, ecosystem };
    return { target, ecosystem, path: target };
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/yamllint/report.js

/** yamllint's `-f parsable`: `file:line:column: [level] message (rule)`, a line each. */
const yamllint = {
    tool: 'yamllint',
    kind: 'lint',
    informationUri: 'https://yamllint.readthedocs.io/',
    reads: '`yamllint -f parsable`',
    severity: 'the level in brackets: error high, warning medium',
    proof: 'a finding; an empty file is refused',
    recognises: ({ lines }) => lines.some((line) => parsed(line) !== undefined),
    convert: ({ lines }) => yamllint_report_convert(lines),
};
const problem = /^(.+?):(\d+):(\d+): \[(error|warning)\] (.*?)(?: \(([\w-]+)\))?$/;
function parsed(line) {
    return 'text' in line ? (problem.exec(line.text) ?? undefined) : undefined;
}
function yamllint_report_convert(lines) {
    const problems = lines.map(parsed).filter((match) => match !== undefined);
    const unread = lines.length - problems.length;
    return {
        findings: problems.map(yamllint_report_finding),
        failures: unread === 0 ? [] : [`the report is broken: ${unread} lines cannot be read`],
    };
}
function yamllint_report_finding([, path = '', line, column, level, message = '', rule]) {
    return {
        rule: {
            id: rule ?? 'yamllint',
            url: rule === undefined || rule === 'syntax'
                ? undefined
                : `https://yamllint.readthedocs.io/en/stable/rules.html#module-yamllint.rules.${rule.replaceAll('-', '_')}`,
        },
        message,
        rank: rank(level),
        place: path === 'stdin' ? undefined : { path, line: Number(line), column: Number(column) },
    };
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/zizmor/report.js


/** zizmor's `--format json`, a list. Rows and columns count from 0. */
const zizmor = {
    tool: 'zizmor',
    kind: 'security',
    informationUri: 'https://docs.zizmor.sh/',
    reads: '`zizmor --format json`',
    severity: '`determinations.severity`: High, Medium, Low; Informational and Unknown low',
    proof: 'a finding; an empty list is refused',
    recognises: ({ value }) => Array.isArray(value) &&
        value.some((entry) => (0,convert_fields/* isRecord */.u4)(entry) && 'ident' in entry && 'determinations' in entry),
    convert: ({ value }) => zizmor_report_convert(value),
};
function zizmor_report_convert(list) {
    const failures = [];
    return { findings: (0,convert_fields/* entries */.jO)(list, 'the findings', failures).map(zizmor_report_finding), failures };
}
function zizmor_report_finding(entry) {
    const determinations = (0,convert_fields/* record */.g1)(entry, 'determinations');
    const title = (0,convert_fields/* text */.Qq)(entry, 'desc');
    const severity = (0,convert_fields/* text */.Qq)(determinations, 'severity');
    const confidence = (0,convert_fields/* text */.Qq)(determinations, 'confidence');
    const locations = (0,convert_fields/* records */.V0)(entry, 'locations');
    const primary = locations.find((one) => (0,convert_fields/* text */.Qq)((0,convert_fields/* record */.g1)(one, 'symbolic'), 'kind') === 'Primary') ??
        locations[0] ??
        {};
    const annotation = (0,convert_fields/* text */.Qq)((0,convert_fields/* record */.g1)(primary, 'symbolic'), 'annotation');
    return {
        rule: { id: `zizmor/${(0,convert_fields/* text */.Qq)(entry, 'ident') ?? 'finding'}`, title, url: (0,convert_fields/* text */.Qq)(entry, 'url') },
        message: [title, annotation].filter((part) => part !== undefined).join(': '),
        rank: rank(severity?.toLowerCase() === 'informational' ? 'info' : severity),
        place: zizmor_report_placeOf(primary),
        suppressed: entry['ignored'] === true ? { kind: 'inSource' } : undefined,
        properties: confidence === undefined ? undefined : { confidence },
    };
}
function zizmor_report_placeOf(location) {
    const local = (0,convert_fields/* record */.g1)((0,convert_fields/* record */.g1)((0,convert_fields/* record */.g1)(location, 'symbolic'), 'key'), 'Local');
    const remote = (0,convert_fields/* record */.g1)((0,convert_fields/* record */.g1)((0,convert_fields/* record */.g1)(location, 'symbolic'), 'key'), 'Remote');
    const path = (0,convert_fields/* text */.Qq)(local, 'verbatim_path', 'given_path') ?? (0,convert_fields/* text */.Qq)(remote, 'path');
    if (path === undefined)
        return undefined;
    const concrete = (0,convert_fields/* record */.g1)((0,convert_fields/* record */.g1)(location, 'concrete'), 'location');
    const [start, end] = [(0,convert_fields/* record */.g1)(concrete, 'start_point'), (0,convert_fields/* record */.g1)(concrete, 'end_point')];
    return {
        path,
        line: fromOne((0,convert_fields/* number */.ai)(start, 'row')),
        column: fromOne((0,convert_fields/* number */.ai)(start, 'column')),
        endLine: fromOne((0,convert_fields/* number */.ai)(end, 'row')),
        endColumn: fromOne((0,convert_fields/* number */.ai)(end, 'column')),
    };
}
function fromOne(count) {
    return count === undefined ? undefined : count + 1;
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/convert/converters.js






















/** Every native report that is read. No two recognise the same. */
const converters = [
    actionlint,
    bandit,
    cargoAudit,
    checkov,
    clippy,
    eslint,
    gitleaks,
    gosec,
    grype,
    hadolint,
    mypy,
    npmAudit,
    osvScanner,
    pipAudit,
    ruff,
    safety,
    semgrep,
    shellcheck,
    snyk,
    trivy,
    yamllint,
    zizmor,
];


/***/ }),

/***/ 1716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   Um: () => (/* binding */ entriesIfAny),
/* harmony export */   V0: () => (/* binding */ records),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   jO: () => (/* binding */ entries),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** What a report should have there and has not, or has as another type, is nothing at all. */
function record(entry, key) {
    const value = entry[key];
    return isRecord(value) ? value : {};
}
/** The first of the keys that holds a text which is not blank; numbers count as text. */
function text(entry, ...keys) {
    for (const key of keys) {
        const value = entry[key];
        if (typeof value === 'string' && value.trim() !== '')
            return value.trim();
        if (typeof value === 'number')
            return String(value);
    }
    return undefined;
}
/** The first of the keys that holds a finite number, also one written as text. */
function number(entry, ...keys) {
    for (const key of keys) {
        const value = entry[key];
        const found = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
        if (typeof found === 'number' && Number.isFinite(found))
            return found;
    }
    return undefined;
}
function texts(entry, key) {
    const value = entry[key];
    const list = Array.isArray(value) ? value : [value];
    return list.filter((item) => typeof item === 'string' && item.trim() !== '');
}
/** For what a finding can do without; what it cannot do without is read by `entries`. */
function records(entry, key) {
    const value = entry[key];
    return Array.isArray(value) ? value.filter(isRecord) : [];
}
/**
 * The entries of a list that must be there. What is no list, or no entry of one, goes to
 * `failures`: a report that is broken there must not pass for one that found less.
 */
function entries(value, name, failures) {
    if (!Array.isArray(value)) {
        const absent = value === undefined || value === null;
        failures.push(`the report is broken: ${absent ? `it has no ${name}` : `${name} is no list`}`);
        return [];
    }
    const sound = value.filter(isRecord);
    const broken = value.length - sound.length;
    if (broken > 0)
        failures.push(`the report is broken: ${broken} of ${name} cannot be read`);
    return sound;
}
/** The same of a list that is left out where it would be empty; Go writes `null` for it. */
function entriesIfAny(value, name, failures) {
    return value === undefined || value === null ? [] : entries(value, name, failures);
}


/***/ })

};
