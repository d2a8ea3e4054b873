export const id = 591;
export const ids = [591];
export const modules = {

/***/ 5591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  convert: () => (/* binding */ convert_report_convert)
});

;// CONCATENATED MODULE: ./build/packages/analyzers/src/convert/fields.js
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The object at a key; empty if the value is missing or of another type. */
function record(entry, key) {
    const value = entry[key];
    return isRecord(value) ? value : {};
}
/** The text at the first of the keys that has a non-blank one. Numbers count as text. */
function fields_text(entry, ...keys) {
    for (const key of keys) {
        const value = entry[key];
        if (typeof value === 'string' && value.trim() !== '')
            return value.trim();
        if (typeof value === 'number')
            return String(value);
    }
    return undefined;
}
/** The number at the first of the keys that has a finite one. Numbers written as text count. */
function number(entry, ...keys) {
    for (const key of keys) {
        const value = entry[key];
        const found = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
        if (typeof found === 'number' && Number.isFinite(found))
            return found;
    }
    return undefined;
}
/** The non-blank texts of a list, or the text in place of a list. */
function texts(entry, key) {
    const value = entry[key];
    const list = Array.isArray(value) ? value : [value];
    return list.filter((item) => typeof item === 'string' && item.trim() !== '');
}
/** The objects of an optional list. Use `entries` for a list that must be valid. */
function records(entry, key) {
    const value = entry[key];
    return Array.isArray(value) ? value.filter(isRecord) : [];
}
/**
 * The entries of a required list. Adds a missing or invalid list, and invalid entries, to
 * `failures`: a broken report must not look like one with fewer findings.
 */
function entries(value, name, failures) {
    if (!Array.isArray(value)) {
        const absent = value === undefined || value === null;
        failures.push(`the report is broken: ${absent ? `it has no ${name}` : `${name} is no list`}`);
        return [];
    }
    const valid = value.filter(isRecord);
    const broken = value.length - valid.length;
    if (broken > 0)
        failures.push(`the report is broken: ${broken} of ${name} cannot be read`);
    return valid;
}
/** The same for a list that the tool omits if it is empty, or writes as `null`, as Go does. */
function entriesIfAny(value, name, failures) {
    return value === undefined || value === null ? [] : entries(value, name, failures);
}

// EXTERNAL MODULE: ./build/packages/findings/src/severity.js
var src_severity = __webpack_require__(4035);
;// CONCATENATED MODULE: ./build/packages/analyzers/src/convert/rank.js

/**
 * The tool's word decides the severity. Without a known word, the first valid CVSS score decides,
 * and without both it is medium. The score is the first of the tool's that has this severity.
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


/** Reads actionlint's `-format '{{json .}}'`, a list. */
const actionlint = {
    tool: 'actionlint',
    kind: 'lint',
    informationUri: 'https://github.com/rhysd/actionlint',
    recognises: ({ value }) => Array.isArray(value) && value.some(isError),
    convert: ({ value }) => convert(value),
};
function isError(entry) {
    return (isRecord(entry) &&
        ['filepath', 'line', 'column', 'kind', 'message'].every((key) => key in entry));
}
function convert(list) {
    const failures = [];
    return { findings: entries(list, 'the errors', failures).map(finding), failures };
}
/** `end_column` is the last column, not the one after it. */
function finding(error) {
    const path = fields_text(error, 'filepath');
    const last = number(error, 'end_column');
    return {
        rule: {
            id: fields_text(error, 'kind') ?? 'actionlint',
            url: 'https://github.com/rhysd/actionlint/blob/main/docs/checks.md',
        },
        message: fields_text(error, 'message') ?? '',
        rank: rank(undefined),
        place: path === undefined || path === '<stdin>'
            ? undefined
            : {
                path,
                line: number(error, 'line'),
                column: number(error, 'column'),
                endColumn: last === undefined ? undefined : last + 1,
            },
    };
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/bandit/report.js


/**
 * Reads Bandit's `-f json`: `{ errors, generated_at, metrics, results }`. `metrics` lists every
 * scanned file, and `_totals`. `errors` lists files that could not be scanned and missing paths.
 * Both end with exit code 0.
 */
const bandit = {
    tool: 'Bandit',
    kind: 'security',
    informationUri: 'https://bandit.readthedocs.io/',
    recognises: ({ value }) => isRecord(value) && 'results' in value && ('metrics' in value || 'generated_at' in value),
    convert: ({ value }) => report_convert(value),
};
function report_convert(report) {
    const failures = [];
    const errors = entriesIfAny(report['errors'], '"errors"', failures).map((error) => `${fields_text(error, 'filename') ?? 'a file'}: ${fields_text(error, 'reason') ?? 'not read'}`);
    const results = entries(report['results'], '"results"', failures);
    const files = Object.keys(record(report, 'metrics')).filter((name) => name !== '_totals');
    if (files.length === 0 && errors.length === 0)
        failures.push('it looked at no file');
    return { findings: results.map(report_finding), failures: [...errors, ...failures] };
}
function report_finding(issue) {
    const name = fields_text(issue, 'test_name');
    const id = fields_text(issue, 'test_id') ?? name ?? 'bandit';
    const cwe = number(record(issue, 'issue_cwe'), 'id');
    const path = fields_text(issue, 'filename');
    const lines = Array.isArray(issue['line_range']) ? issue['line_range'] : [];
    const last = lines.at(-1);
    const confidence = fields_text(issue, 'issue_confidence');
    return {
        rule: {
            id,
            name,
            url: fields_text(issue, 'more_info'),
            tags: cwe === undefined || cwe === 0 ? [] : [`external/cwe/cwe-${cwe}`],
        },
        message: messageOf(issue, id),
        rank: rank(fields_text(issue, 'issue_severity')),
        ...(path === undefined
            ? {}
            : {
                place: {
                    path,
                    line: number(issue, 'line_number'),
                    endLine: typeof last === 'number' ? last : undefined,
                },
            }),
        ...(confidence === undefined ? {} : { properties: { confidence } }),
    };
}
/** B105 to B107 quote the password that they found. */
function messageOf(issue, id) {
    const message = fields_text(issue, 'issue_text') ?? '';
    return /^B10[567]$/.test(id) ? message.replace(/: ?'.*'/s, ": '***'") : message;
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/convert/cvss-score.js
/** The library prints other text as it is, and a runner may take that for a workflow command. */
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
/** The library is CommonJS: Node puts its exports under `default`, bundlers also beside it. */
async function parser() {
    const library = (await __webpack_require__.e(/* import() */ 353).then(__webpack_require__.t.bind(__webpack_require__, 4353, 19)));
    return library.default?.fromVector ?? library.fromVector;
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/convert/dependency-finding.js
/** Converts a vulnerable package to a finding, in the same way for every tool. */
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
function dependency_finding_messageOf({ id, title, package: { name, version } }, fixed) {
    const what = version === undefined ? name : `${name} ${version}`;
    const why = title === undefined || title === id ? id : `${title} (${id})`;
    const fix = fixed.length === 0 ? 'no fixed version is known' : `fixed in ${fixed.join(', ')}`;
    return `${what}: ${why}; ${fix}`;
}
/** The first non-blank line of a text, as a title; undefined if there is none. */
function firstLine(text) {
    const line = text?.split(/\r?\n/).find((one) => one.trim() !== '');
    return line?.replace(/^#+\s*/, '').trim();
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/cargo-audit/report.js




/**
 * Reads cargo-audit's `--json`: `{ database, lockfile, settings, vulnerabilities, warnings }`. It
 * has CVSS vectors, but no severity words. Its warnings (unmaintained, unsound, yanked, notice) do
 * not fail it. They become results of kind "informational", which security-gate does not count.
 */
const cargoAudit = {
    tool: 'cargo-audit',
    kind: 'security',
    informationUri: 'https://github.com/rustsec/rustsec/tree/main/cargo-audit',
    recognises: ({ value }) => isRecord(value) &&
        isRecord(value['vulnerabilities']) &&
        'list' in value['vulnerabilities'] &&
        ('database' in value || 'lockfile' in value),
    convert: ({ value }) => cargo_audit_report_convert(value),
};
async function cargo_audit_report_convert(report) {
    const failures = [];
    const { list, count } = record(report, 'vulnerabilities');
    const listed = entries(list, '"vulnerabilities.list"', failures);
    if (typeof count === 'number' && count > listed.length) {
        failures.push(`it counts ${count} vulnerabilities and lists ${listed.length}`);
    }
    if (!((number(record(report, 'database'), 'advisory-count') ?? 0) > 0)) {
        failures.push('its advisory database holds no advisory');
    }
    if (!isRecord(report['lockfile']))
        failures.push('the report names no lock file');
    const warnings = Object.entries(record(report, 'warnings')).flatMap(([kind, warned]) => entries(warned, `"warnings.${kind}"`, failures).map((entry) => ({ ...entry, kind })));
    const findings = [
        ...listed.map((entry) => findingOf(entry)),
        ...warnings.map((entry) => findingOf(entry, fields_text(entry, 'kind') ?? 'warning')),
    ];
    return { findings: await Promise.all(findings), failures };
}
async function findingOf(entry, warning) {
    const advisory = record(entry, 'advisory');
    const crate = record(entry, 'package');
    const title = fields_text(advisory, 'title');
    return dependencyFinding({
        id: fields_text(advisory, 'id') ?? warning ?? 'cargo-audit',
        aliases: texts(advisory, 'aliases'),
        fixedIn: texts(record(entry, 'versions'), 'patched'),
        package: {
            name: fields_text(crate, 'name') ?? fields_text(advisory, 'package') ?? 'a crate without a name',
            version: fields_text(crate, 'version'),
            ecosystem: 'crates.io',
        },
        title: warning === undefined ? title : `${warning}${title === undefined ? '' : `: ${title}`}`,
        description: fields_text(advisory, 'description'),
        url: fields_text(advisory, 'url'),
        rank: rank(undefined, await cvssScore(fields_text(advisory, 'cvss'))),
        informational: warning !== undefined,
    });
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/checkov/finding.js



/** Converts an element of `failed_checks` or `skipped_checks` of one framework. */
function checkovFinding(check, type) {
    const details = record(check, 'vulnerability_details');
    if (fields_text(details, 'package_name') !== undefined)
        return packageFinding(check, details);
    const id = fields_text(check, 'check_id', 'bc_check_id') ?? 'checkov';
    const secret = type === 'secrets';
    const title = fields_text(check, 'check_name') ?? id;
    // The resource of a secret is a hash of the secret.
    const resource = secret ? undefined : fields_text(check, 'resource');
    const place = placeOf(check);
    return {
        rule: {
            id,
            title,
            description: fields_text(check, 'description'),
            url: fields_text(check, 'guideline'),
            tags: secret ? [] : ['misconfiguration'],
        },
        message: resource === undefined ? title : `${title} (${resource})`,
        rank: rank(fields_text(check, 'severity') ?? (secret ? 'high' : undefined)),
        secret,
        place,
        fingerprints: resource === undefined
            ? undefined
            : { [findingFingerprint]: [id, place?.path, resource].filter(Boolean).join(':') },
        properties: resource === undefined ? undefined : { resource },
    };
}
function packageFinding(check, details) {
    const fixed = fields_text(details, 'lowest_fixed_version');
    return dependencyFinding({
        id: fields_text(details, 'id') ?? fields_text(check, 'check_id') ?? 'checkov',
        fixedIn: fixed === undefined ? [] : [fixed],
        package: {
            name: fields_text(details, 'package_name') ?? 'a package without a name',
            version: fields_text(details, 'package_version'),
        },
        title: fields_text(check, 'short_description', 'check_name'),
        description: fields_text(details, 'description'),
        url: fields_text(details, 'link'),
        rank: rank(fields_text(details, 'severity') ?? fields_text(check, 'severity'), number(details, 'cvss')),
        place: placeOf(check),
    });
}
/** Both paths start with `/`: `repo_file_path` from the working folder, `file_path` from the target. */
function placeOf(check) {
    const path = fields_text(check, 'repo_file_path', 'file_path');
    if (path === undefined)
        return undefined;
    const range = Array.isArray(check['file_line_range']) ? check['file_line_range'] : [];
    const [line, endLine] = range.map((value) => (typeof value === 'number' ? value : undefined));
    return { path: path.replaceAll('\\', '/').replace(/^\/+/, ''), line, endLine };
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/checkov/report.js


/**
 * Reads Checkov's `-o json`: `{ check_type, results, summary }`, a list of these for several
 * frameworks, or only a summary of zeros if it found nothing to check. `--quiet` omits what passed.
 */
const checkov = {
    tool: 'Checkov',
    kind: 'security',
    informationUri: 'https://www.checkov.io/',
    recognises: ({ value }) => Array.isArray(value) ? value.some((entry) => isReport(entry)) : isReport(value),
    convert: ({ value }) => checkov_report_convert(Array.isArray(value) ? value : [value]),
};
function isReport(value) {
    return (isRecord(value) && (('check_type' in value && 'results' in value) || 'checkov_version' in value));
}
function checkov_report_convert(list) {
    const failures = [];
    const reports = entries(list, 'the reports', failures);
    const findings = reports.flatMap((report) => {
        const type = fields_text(report, 'check_type') ?? 'a framework';
        const results = record(report, 'results');
        const of = (key) => entriesIfAny(results[key], `"${key}" of ${type}`, failures);
        const [failed, skipped] = [of('failed_checks'), of('skipped_checks')];
        failures.push(...problemsOf(report, type, failed.length));
        return [
            ...failed.map((check) => checkovFinding(check, type)),
            ...skipped.map((check) => ({
                ...checkovFinding(check, type),
                suppressed: {
                    kind: 'inSource',
                    why: fields_text(record(check, 'check_result'), 'suppress_comment'),
                },
            })),
        ];
    });
    if (!reports.some(checked))
        failures.push('it checked nothing');
    return { version: versionOf(reports), findings, failures };
}
function summaryOf(report) {
    return isRecord(report['summary']) ? report['summary'] : report;
}
function checked(report) {
    const counts = ['passed', 'failed', 'skipped'].map((key) => number(summaryOf(report), key) ?? 0);
    const lists = ['passed_checks', 'failed_checks', 'skipped_checks'].map((key) => record(report, 'results')[key]);
    return counts.some((count) => count > 0) || lists.some((l) => Array.isArray(l) && l.length > 0);
}
function problemsOf(report, type, listed) {
    const failed = number(summaryOf(report), 'failed') ?? 0;
    const unparsed = texts(record(report, 'results'), 'parsing_errors');
    const counted = number(summaryOf(report), 'parsing_errors') ?? 0;
    return [
        ...unparsed.map((path) => `${path}: it could not be parsed`),
        ...(counted > unparsed.length ? [`${type}: ${counted} files could not be parsed`] : []),
        ...(failed > listed ? [`${type}: it counts ${failed} failed checks and lists ${listed}`] : []),
    ];
}
function versionOf(reports) {
    return reports
        .map((report) => fields_text(summaryOf(report), 'checkov_version'))
        .find((version) => version !== undefined);
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/clippy/finding.js


/** Whether a diagnostic is a finding, not a summary of rustc or its hint to `--explain`. */
function isFinding(diagnostic) {
    if (fields_text(diagnostic, 'level') === 'failure-note')
        return false;
    if (codeOf(diagnostic) !== undefined || records(diagnostic, 'spans').length > 0)
        return true;
    const message = fields_text(diagnostic, 'message');
    return (message !== undefined &&
        !/^(aborting due to |could not compile |\d+ (warning|error)s? )/.test(message));
}
function codeOf(diagnostic) {
    return fields_text(record(diagnostic, 'code'), 'code');
}
/** Converts a compiler message. Its location is the first primary span. */
function clippyFinding(message) {
    const diagnostic = record(message, 'message');
    const code = codeOf(diagnostic);
    const help = records(diagnostic, 'children').flatMap((child) => fields_text(child, 'message') ?? []);
    return {
        rule: {
            id: code ?? 'rustc',
            description: fields_text(record(diagnostic, 'code'), 'explanation'),
            url: urlOf(code),
        },
        message: fields_text(diagnostic, 'message') ?? code ?? 'rustc',
        rank: rank(wordOf(diagnostic)),
        place: finding_placeOf(diagnostic) ?? manifest(message),
        properties: help.length === 0 ? undefined : { help },
    };
}
/** The level may have a suffix: "error: internal compiler error". */
function wordOf(diagnostic) {
    return fields_text(diagnostic, 'level')?.split(':')[0];
}
function finding_placeOf(diagnostic) {
    const spans = records(diagnostic, 'spans');
    const span = spans.find((one) => one['is_primary'] === true) ?? spans[0];
    const path = span === undefined ? undefined : fields_text(span, 'file_name');
    if (span === undefined || path === undefined)
        return undefined;
    return {
        path,
        line: number(span, 'line_start'),
        column: number(span, 'column_start'),
        endLine: number(span, 'line_end'),
        endColumn: number(span, 'column_end'),
    };
}
function manifest(message) {
    const path = fields_text(message, 'manifest_path');
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
 * Reads `cargo clippy --message-format=json`: one cargo message per line. A compiler message with a
 * span or a lint's name is a finding, a summary ("2 warnings emitted") is not. An error that is not
 * a lint means that the rest was not linted. Without `build-finished`, cargo was interrupted.
 */
const clippy = {
    tool: 'clippy',
    kind: 'lint',
    informationUri: 'https://doc.rust-lang.org/clippy/',
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
    return isRecord(value) && reasons.includes(fields_text(value, 'reason') ?? '');
}
function clippy_report_convert(lines) {
    const messages = lines.flatMap((line) => 'json' in line && isCargoMessage(line.json) ? [line.json] : []);
    const compiled = messages.filter((message) => message['reason'] === 'compiler-message');
    const found = compiled.filter((message) => isFinding(record(message, 'message')));
    return {
        findings: found.map(clippyFinding),
        failures: [...compileErrors(found), ...ending(messages, found), ...broken(lines, compiled)],
    };
}
/** Errors of rustc itself: with a code such as E0308 or no code. Lints have names. */
function compileErrors(found) {
    const errors = found
        .map((message) => record(message, 'message'))
        .filter((one) => fields_text(one, 'level')?.startsWith('error') && /^(E\d{4})?$/.test(codeOf(one) ?? ''));
    return errors.map((one) => `it does not compile: ${fields_text(one, 'message') ?? 'no message'}`);
}
function ending(messages, found) {
    const finished = messages.find((message) => message['reason'] === 'build-finished');
    if (finished === undefined)
        return ['the report does not say that the build finished'];
    const built = messages.some((message) => message['reason'] !== 'build-finished');
    if (!built)
        return ['it built nothing'];
    const denied = found.some((message) => fields_text(record(message, 'message'), 'level') === 'error');
    return finished['success'] === true || denied ? [] : ['the build failed'];
}
/** Counts cut-off messages, which begin like JSON. Other text may be cargo's progress output. */
function broken(lines, compiled) {
    const cut = lines.filter((line) => 'text' in line && /^\s*\{/.test(line.text)).length;
    const empty = compiled.filter((message) => !isRecord(message['message'])).length;
    const count = cut + empty;
    return count === 0 ? [] : [`the report is broken: ${count} messages cannot be read`];
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/eslint/report.js


/**
 * Reads ESLint's `-f json`: a list of all linted files, each with its messages. `fatal` marks a
 * file that could not be parsed. A file given by name that is ignored has a warning.
 */
const eslint = {
    tool: 'ESLint',
    kind: 'lint',
    informationUri: 'https://eslint.org/',
    recognises: ({ value }) => Array.isArray(value) &&
        value.some((entry) => isRecord(entry) && 'filePath' in entry && 'messages' in entry),
    convert: ({ value }) => eslint_report_convert(value),
};
function eslint_report_convert(list) {
    const failures = [];
    const files = entries(list, 'the files', failures);
    const findings = files.flatMap((file) => {
        const path = fields_text(file, 'filePath') ?? '<text>';
        const messages = entries(file['messages'], `"messages" of ${path}`, failures);
        const counted = (number(file, 'errorCount') ?? 0) + (number(file, 'warningCount') ?? 0);
        if (counted > messages.length) {
            failures.push(`${path}: it counts ${counted} messages and lists ${messages.length}`);
        }
        failures.push(...messages.filter(isNotLinted).map((m) => `${path}: ${fields_text(m, 'message') ?? ''}`));
        return [
            ...messages.map((message) => eslint_report_finding(message, path)),
            ...records(file, 'suppressedMessages').map((message) => eslint_report_finding(message, path, { kind: 'inSource', why: justification(message) })),
        ];
    });
    return { findings, failures };
}
function isNotLinted(message) {
    return message['fatal'] === true || (fields_text(message, 'message') ?? '').startsWith('File ignored ');
}
function justification(message) {
    const [first] = records(message, 'suppressions');
    return first === undefined ? undefined : fields_text(first, 'justification');
}
function eslint_report_finding(message, path, suppressed) {
    const id = fields_text(message, 'ruleId') ?? (message['fatal'] === true ? 'parse-error' : 'eslint');
    return {
        rule: { id },
        message: fields_text(message, 'message') ?? '',
        rank: rank(words.get(message['severity'])),
        place: path === '<text>'
            ? undefined
            : {
                path,
                line: number(message, 'line'),
                column: number(message, 'column'),
                endLine: number(message, 'endLine'),
                endColumn: number(message, 'endColumn'),
            },
        suppressed,
    };
}
const words = new Map([
    [2, 'error'],
    [1, 'warning'],
]);

// EXTERNAL MODULE: ./build/packages/markdown/src/shorten.js
var shorten = __webpack_require__(8552);
;// CONCATENATED MODULE: ./build/packages/analyzers/src/gitleaks/report.js



/**
 * Reads gitleaks' `-f json` of version 8 (`RuleID`, `File`, `Secret`, …) and 7 (`rule`, `file`,
 * `offender`). Omits the secret, its line, author, e-mail, date and commit message. An empty list
 * means that nothing was found or that nothing was scanned.
 */
const gitleaks = {
    tool: 'gitleaks',
    kind: 'security',
    informationUri: 'https://github.com/gitleaks/gitleaks',
    recognises: ({ value }) => Array.isArray(value) && value.some((entry) => isRecord(entry) && (is8(entry) || is7(entry))),
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
    const leaks = entries(list, 'the leaks', failures);
    return {
        findings: leaks.map((leak) => (is7(leak) ? ofVersion7(leak) : ofVersion8(leak))),
        failures,
    };
}
function ofVersion8(leak) {
    const id = fields_text(leak, 'RuleID') ?? 'gitleaks';
    const secrets = [fields_text(leak, 'Secret'), fields_text(leak, 'Match')];
    const description = masked(fields_text(leak, 'Description'), secrets);
    const path = fields_text(leak, 'File');
    const commit = fields_text(leak, 'Commit');
    const fingerprint = fields_text(leak, 'Fingerprint');
    const endColumn = number(leak, 'EndColumn');
    return {
        rule: { id, title: description ?? id, description },
        message: `${id}: ${description ?? 'a secret'}${at(commit)}`,
        rank: rank('high'),
        secret: true,
        place: path === undefined
            ? undefined
            : {
                path,
                line: number(leak, 'StartLine'),
                endLine: number(leak, 'EndLine'),
                column: number(leak, 'StartColumn'),
                endColumn: endColumn === undefined ? undefined : endColumn + 1,
            },
        fingerprints: fingerprint === undefined ? undefined : { [gitleaksFingerprint]: fingerprint },
        properties: commit === undefined ? undefined : { commit },
    };
}
/** `<commit>:<file>:<rule>:<line>`, as in `.gitleaksignore`. A scan of a folder has no commit. */
const gitleaksFingerprint = 'gitleaks/fingerprint/v1';
function ofVersion7(leak) {
    const rule = masked(fields_text(leak, 'rule'), [fields_text(leak, 'offender')]) ?? 'gitleaks';
    const path = fields_text(leak, 'file');
    const commit = fields_text(leak, 'commit');
    const line = number(leak, 'lineNumber');
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
    return commit === undefined ? '' : ` (commit ${(0,shorten/* shorten */.ml)(commit, 12)})`;
}
/** Masks secrets in a description: a custom rule may quote what it found. */
function masked(description, secrets) {
    return secrets.reduce((rest, secret) => (secret === undefined ? rest : rest?.replaceAll(secret, '***')), description);
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/gosec/report.js


/**
 * Reads gosec's `-fmt json`: `{ "Golang errors", Issues, Stats, GosecVersion }`. A package that
 * does not compile is in `Golang errors`, by file, and is not scanned. A line may be a range:
 * `12-14`.
 */
const gosec = {
    tool: 'gosec',
    kind: 'security',
    informationUri: 'https://github.com/securego/gosec',
    recognises: ({ value }) => isRecord(value) && 'Issues' in value && ('Golang errors' in value || 'Stats' in value),
    convert: ({ value }) => gosec_report_convert(value),
};
function gosec_report_convert(report) {
    const failures = [];
    const issues = entriesIfAny(report['Issues'], '"Issues"', failures);
    const stats = record(report, 'Stats');
    failures.push(...errorsOf(report['Golang errors']));
    if (!((number(stats, 'files') ?? 0) > 0))
        failures.push('it looked at no file');
    const found = number(stats, 'found') ?? 0;
    if (found > 0 && issues.length === 0)
        failures.push(`it found ${found} and lists none`);
    return { version: fields_text(report, 'GosecVersion'), findings: issues.map(gosec_report_finding), failures };
}
function errorsOf(errors) {
    if (typeof errors === 'string' && errors.trim() !== '')
        return [errors.trim()];
    if (!isRecord(errors))
        return [];
    return Object.keys(errors).map((file) => {
        const [first] = records(errors, file);
        return `${file}: ${(first && fields_text(first, 'error')) ?? 'it could not be looked at'}`;
    });
}
function gosec_report_finding(issue) {
    const cwe = fields_text(record(issue, 'cwe'), 'id', 'ID');
    const details = fields_text(issue, 'details') ?? '';
    const path = fields_text(issue, 'file');
    const confidence = fields_text(issue, 'confidence');
    const [line, endLine] = (fields_text(issue, 'line') ?? '').split('-').map(Number);
    return {
        rule: {
            id: fields_text(issue, 'rule_id') ?? 'gosec',
            title: details || undefined,
            url: fields_text(record(issue, 'cwe'), 'url', 'URL'),
            tags: cwe === undefined ? [] : [`external/cwe/cwe-${cwe}`],
        },
        message: details,
        rank: rank(fields_text(issue, 'severity')),
        place: path === undefined ? undefined : { path, line, endLine, column: number(issue, 'column') },
        suppressed: suppressionOf(issue),
        properties: confidence === undefined ? undefined : { confidence },
    };
}
/** Listed with `-track-suppressions` or `-show-ignored`. `Stats.found` does not count them. */
function suppressionOf(issue) {
    const all = records(issue, 'suppressions');
    const [first] = all;
    if (first === undefined)
        return issue['nosec'] === true ? { kind: 'inSource' } : undefined;
    const kind = all.every((one) => fields_text(one, 'kind') === 'external') ? 'external' : 'inSource';
    return { kind, why: fields_text(first, 'justification') };
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/convert/image-name.js
/**
 * An image name without tag and digest. It is the same for every build, so that results of a new
 * build replace the earlier ones in the same category.
 */
function imageName(reference) {
    return reference.replace(/@sha256:.*$/, '').replace(/:[^:/]*$/, '');
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/grype/report.js




/**
 * Reads Grype's `-o json`: `{ matches, ignoredMatches?, source, distro, descriptor }`. It has no
 * number of scanned packages: a report without matches must name its source and its database.
 */
const grype = {
    tool: 'Grype',
    kind: 'security',
    informationUri: 'https://github.com/anchore/grype',
    recognises: ({ value }) => isRecord(value) && 'matches' in value && ('source' in value || 'descriptor' in value),
    convert: ({ value }) => grype_report_convert(value),
};
function grype_report_convert(report) {
    const failures = [];
    const matches = entriesIfAny(report['matches'], '"matches"', failures);
    const ignored = entriesIfAny(report['ignoredMatches'], '"ignoredMatches"', failures);
    const source = record(report, 'source');
    const descriptor = record(report, 'descriptor');
    failures.push(...databaseErrors(record(descriptor, 'db')));
    if (matches.length === 0 && !namesSourceAndDatabase(source, descriptor)) {
        failures.push('the report names no source or no database');
    }
    const target = record(source, 'target');
    const image = fields_text(target, 'userInput');
    const place = image === undefined ? placeIn(source) : () => undefined;
    return {
        version: fields_text(descriptor, 'version'),
        findings: [
            ...matches.map((match) => report_findingOf(match, place)),
            ...ignored.map((match) => report_findingOf(match, place, { kind: 'external', why: whyIgnored(match) })),
        ],
        failures,
        target: image === undefined ? undefined : imageName(image),
    };
}
function databaseErrors(database) {
    const status = isRecord(database['status']) ? database['status'] : database;
    const error = fields_text(status, 'error');
    if (error !== undefined)
        return [`its database: ${error}`];
    return status['valid'] === false ? ['its database is not valid'] : [];
}
function namesSourceAndDatabase(source, descriptor) {
    const named = fields_text(source, 'target') ?? fields_text(record(source, 'target'), 'userInput') ?? fields_text(source, 'type');
    return named !== undefined && Object.keys(record(descriptor, 'db')).length > 0;
}
function report_findingOf(match, placeOf, suppressed) {
    const vulnerability = record(match, 'vulnerability');
    const artifact = record(match, 'artifact');
    const related = records(match, 'relatedVulnerabilities');
    const location = records(artifact, 'locations')[0] ?? {};
    const path = fields_text(location, 'path');
    const file = placeOf(path);
    const description = fields_text(vulnerability, 'description') ?? fields_text(related[0] ?? {}, 'description');
    return dependencyFinding({
        id: fields_text(vulnerability, 'id') ?? 'grype',
        aliases: related.flatMap((one) => fields_text(one, 'id') ?? []),
        fixedIn: texts(record(vulnerability, 'fix'), 'versions'),
        package: {
            name: fields_text(artifact, 'name') ?? 'a package without a name',
            version: fields_text(artifact, 'version'),
            ecosystem: fields_text(artifact, 'type'),
            path: file === undefined ? path : undefined,
        },
        title: firstLine(description),
        description,
        url: fields_text(vulnerability, 'dataSource'),
        rank: rank(fields_text(vulnerability, 'severity'), ...[vulnerability, ...related].flatMap(scores)),
        place: file === undefined ? undefined : { path: file },
        suppressed,
    });
}
function scores(vulnerability) {
    return records(vulnerability, 'cvss').map((cvss) => number(record(cvss, 'metrics'), 'baseScore'));
}
/**
 * Grype's sources (`grype/presenter/models/source.go`): only the target of a directory is a folder.
 * That of a file is the file itself. Those of an SBOM, a snap, a PURL or a CPE are names, and the
 * paths are those of the report; a package without a path belongs to the root.
 */
function placeIn(source) {
    const [type, target] = [fields_text(source, 'type'), fields_text(source, 'target')];
    if (type === 'image' || (type === undefined && target === undefined))
        return () => undefined;
    if (type === 'directory' || type === undefined) {
        return (path) => (path === undefined ? undefined : within(target ?? '', path));
    }
    return (path) => {
        const listed = path?.replace(/^\/+/, '') ?? '';
        if (type === 'file' && target !== undefined && `/${target}`.endsWith(`/${listed}`))
            return target;
        return listed === '' ? '.' : listed;
    };
}
/** A path within the scanned folder. Grype's paths start at that folder, with a slash. */
function within(root, path) {
    const inside = path.replace(/^\/+/, '');
    const folder = root.replace(/^dir:/, '').replace(/\/+$/, '');
    if (folder === '' || folder === '.' || path.startsWith(`${folder}/`)) {
        return folder.startsWith('/') ? path : inside;
    }
    return `${folder}/${inside}`;
}
function whyIgnored(match) {
    const rules = records(match, 'appliedIgnoreRules').map((rule) => Object.values(rule).filter((value) => typeof value === 'string' && value !== ''));
    const reasons = rules.map((values) => values.join(' ')).filter((values) => values !== '');
    return reasons.length === 0 ? undefined : `ignored by grype: ${reasons.join('; ')}`;
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/hadolint/report.js


/** Reads hadolint's `-f json`, a list. Rules are its own (DL…) or shellcheck's (SC…). */
const hadolint = {
    tool: 'Hadolint',
    kind: 'lint',
    informationUri: 'https://github.com/hadolint/hadolint',
    recognises: ({ value }) => Array.isArray(value) && value.some(report_isFinding),
    convert: ({ value }) => hadolint_report_convert(value),
};
function report_isFinding(entry) {
    return (isRecord(entry) &&
        ['file', 'line', 'column', 'level', 'message'].every((key) => key in entry) &&
        typeof entry['code'] === 'string');
}
function hadolint_report_convert(list) {
    const failures = [];
    return { findings: entries(list, 'the findings', failures).map(hadolint_report_finding), failures };
}
function hadolint_report_finding(entry) {
    const id = fields_text(entry, 'code') ?? 'hadolint';
    const path = fields_text(entry, 'file');
    return {
        rule: { id, url: report_urlOf(id) },
        message: fields_text(entry, 'message') ?? '',
        rank: rank(fields_text(entry, 'level')),
        place: path === undefined || path === '-'
            ? undefined
            : { path, line: number(entry, 'line'), column: number(entry, 'column') },
    };
}
function report_urlOf(id) {
    if (/^SC\d+$/.test(id))
        return `https://www.shellcheck.net/wiki/${id}`;
    return /^DL\d+$/.test(id) ? `https://github.com/hadolint/hadolint/wiki/${id}` : undefined;
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/mypy/report.js


/**
 * Reads mypy's `-O json`: one JSON object per line, and a summary line of text if it is printed. An
 * error without a code or with code "syntax" ends mypy before any type check. Columns count from 0.
 * A clean run prints nothing, or "Success: …" in text mode.
 */
const mypy = {
    tool: 'mypy',
    kind: 'lint',
    informationUri: 'https://mypy.readthedocs.io/',
    recognises: ({ lines }) => lines.some((line) => 'json' in line && report_isError(line.json)) || lines.some(isSummary),
    convert: ({ lines }) => mypy_report_convert(lines),
};
const summary = /^(Success: no issues found in \d+ source files?|Found \d+ errors? in \d+ files? \(.*\))$/;
function report_isError(value) {
    return (isRecord(value) &&
        ['file', 'line', 'column', 'message', 'hint', 'code', 'severity'].every((key) => key in value));
}
function isSummary(line) {
    return 'text' in line && summary.test(line.text.trim());
}
function mypy_report_convert(lines) {
    const errors = lines.flatMap((line) => 'json' in line && isRecord(line.json) && report_isError(line.json) ? [line.json] : []);
    const summaries = lines.filter(isSummary).flatMap((line) => ('text' in line ? [line.text] : []));
    const other = lines.length - errors.length - summaries.length;
    const stopped = errors
        .filter(stops)
        .map((error) => `it stopped: ${fields_text(error, 'file')}: ${fields_text(error, 'message')}`);
    const prevented = summaries.filter((line) => line.includes('prevented further checking'));
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
    const code = fields_text(error, 'code');
    return fields_text(error, 'severity') === 'error' && (code === undefined || code === 'syntax');
}
function mypy_report_finding(error) {
    const id = fields_text(error, 'code') ?? 'mypy';
    const path = fields_text(error, 'file');
    const hint = fields_text(error, 'hint');
    const message = fields_text(error, 'message') ?? '';
    return {
        rule: { id, url: 'https://mypy.readthedocs.io/en/stable/error_code_list.html' },
        message: hint === undefined ? message : `${message}\n${hint}`,
        rank: rank(fields_text(error, 'severity')),
        place: path === undefined
            ? undefined
            : {
                path,
                line: number(error, 'line'),
                column: columnOf(error, 'column'),
                endLine: number(error, 'end_line'),
                endColumn: columnOf(error, 'end_column'),
            },
    };
}
/** Columns count from 0, those of a syntax error from 1. -1 means unknown. */
function columnOf(error, key) {
    const column = number(error, key);
    if (column === undefined || column < 0)
        return undefined;
    return fields_text(error, 'code') === 'syntax' ? column : column + 1;
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/npm-audit/npm-6.js



/** Converts a report of npm 6: one finding for each of `advisories`. */
function convert6(report) {
    const { advisories } = report;
    const listed = isRecord(advisories) ? Object.values(advisories) : [];
    const valid = listed.filter(isRecord);
    const metadata = record(report, 'metadata');
    const looked = (number(metadata, 'totalDependencies', 'dependencies') ?? 0) > 0;
    const counted = Object.values(record(metadata, 'vulnerabilities')).some((n) => Number(n) > 0);
    return {
        findings: valid.map(npm_6_finding),
        failures: [
            ...(isRecord(advisories) ? [] : ['the report is broken: "advisories" is no object']),
            ...(valid.length === listed.length
                ? []
                : ['the report is broken: an advisory cannot be read']),
            ...(looked || valid.length > 0 ? [] : ['it looked at no dependency']),
            ...(counted && valid.length === 0 ? ['it counts vulnerabilities and lists none'] : []),
        ],
    };
}
function npm_6_finding(advisory) {
    const id = fields_text(advisory, 'github_advisory_id', 'id') ?? 'npm-audit';
    const patched = fields_text(advisory, 'patched_versions');
    return dependencyFinding({
        id,
        aliases: texts(advisory, 'cves'),
        fixedIn: patched === undefined || patched === '<0.0.0' ? [] : [patched],
        package: {
            name: fields_text(advisory, 'module_name') ?? 'a package without a name',
            version: fields_text(records(advisory, 'findings')[0] ?? {}, 'version'),
            ecosystem: 'npm',
        },
        title: fields_text(advisory, 'title'),
        description: fields_text(advisory, 'overview'),
        url: fields_text(advisory, 'url'),
        tags: texts(advisory, 'cwe').map((cwe) => `external/cwe/${cwe.toLowerCase()}`),
        rank: rank(fields_text(advisory, 'severity'), number(record(advisory, 'cvss'), 'score')),
    });
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/npm-audit/npm-7.js



/**
 * Converts a report of npm 7 or later. `vulnerabilities` has an entry per package. Its `via` has an
 * object for each advisory of the package, which is a finding, and the names of the dependencies
 * that affect it. These must lead to an advisory, or the report is incomplete.
 */
function convert7(report) {
    const { vulnerabilities } = report;
    const packages = new Map(Object.entries(isRecord(vulnerabilities) ? vulnerabilities : {}).map(([name, entry]) => [name, isRecord(entry) ? entry : {}]));
    const metadata = record(report, 'metadata');
    const total = number(record(metadata, 'dependencies'), 'total');
    const counted = number(record(metadata, 'vulnerabilities'), 'total') ?? 0;
    const unexplained = [...packages.keys()].filter((name) => !leadsToAdvisory(name, packages));
    return {
        findings: [...packages].flatMap(([name, entry]) => advisoriesOf(entry).map((advisory) => npm_7_finding(name, advisory))),
        failures: [
            ...(isRecord(vulnerabilities)
                ? []
                : ['the report is broken: "vulnerabilities" is no object']),
            ...unexplained.map((name) => `${name} is reported without an advisory that says why`),
            ...(packages.size > 0 || (total ?? 0) > 0 ? [] : ['it looked at no dependency']),
            ...(counted > 0 && packages.size === 0
                ? [`it counts ${counted} packages and lists none`]
                : []),
        ],
    };
}
function viaOf(entry) {
    return Array.isArray(entry['via']) ? entry['via'] : [entry['via']];
}
function advisoriesOf(entry) {
    return viaOf(entry).filter(isRecord);
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
    const url = fields_text(advisory, 'url');
    const range = fields_text(advisory, 'range');
    const fixed = range === undefined ? undefined : /(?:^|\s)<\s*([^\s|<>=]+)$/.exec(range)?.[1];
    return dependencyFinding({
        id: /GHSA-[\w-]+/.exec(url ?? '')?.[0] ?? fields_text(advisory, 'source') ?? 'npm-audit',
        aliases: texts(advisory, 'cves'),
        fixedIn: fixed === undefined ? [] : [fixed],
        package: { name: fields_text(advisory, 'dependency') ?? name, ecosystem: 'npm' },
        title: fields_text(advisory, 'title'),
        url,
        tags: texts(advisory, 'cwe').map((cwe) => `external/cwe/${cwe.toLowerCase()}`),
        rank: rank(fields_text(advisory, 'severity'), number(record(advisory, 'cvss'), 'score')),
        by: range,
    });
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/npm-audit/report.js



/**
 * Reads `npm audit --json`: since npm 7 `{ auditReportVersion: 2, vulnerabilities, metadata }`,
 * before `{ advisories, actions, metadata }`. If the registry refuses or there is no lock file, npm
 * prints `{ error }` or `{ message, method, uri, … }`, with the same exit code as for findings.
 */
const npmAudit = {
    tool: 'npm-audit',
    kind: 'security',
    informationUri: 'https://github.com/npm/cli',
    recognises: ({ value }) => isRecord(value) &&
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
    const error = record(value, 'error');
    const summary = fields_text(error, 'summary', 'detail', 'code');
    if (summary !== undefined && 'code' in error)
        return summary;
    const audits = /\/security\/(advisories\/bulk|audits)/.test(fields_text(value, 'uri') ?? '');
    return audits ? (fields_text(value, 'message') ?? summary ?? 'the registry refused') : undefined;
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/convert/osv-severity.js



/**
 * The severity of an entry in the OSV format: GHSA's word, else the CVSS vectors, else `others`.
 * OSV has `severity[] { type, score: VECTOR }`, GHSA also a word in `database_specific.severity`.
 */
async function osvRank(entry, ...others) {
    const word = fields_text(record(entry, 'database_specific'), 'severity') ?? fields_text(entry, 'severity');
    return rank(word, ...(await vectorScores(entry)), ...others);
}
/** Scores by CVSS version, the newest first. */
async function vectorScores(entry) {
    const vectors = records(entry, 'severity')
        .map((severity) => fields_text(severity, 'score'))
        .filter((vector) => vector !== undefined)
        .toSorted((a, b) => (a < b ? 1 : -1));
    const scores = await Promise.all(vectors.map((vector) => cvssScore(vector)));
    return [...scores, ...records(entry, 'severity').map((severity) => number(severity, 'score'))];
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/osv-scanner/license-findings.js



/** The licenses of a package that `--licenses=LIST` does not allow. They have no severity. */
function licenseFindings(entry, source) {
    const facts = record(entry, 'package');
    const name = fields_text(facts, 'name', 'commit') ?? 'a package without a name';
    const version = fields_text(facts, 'version', 'commit');
    const path = fields_text(source, 'path');
    return texts(entry, 'license_violations').map((license) => {
        const finding = dependencyFinding({
            id: `license-violation/${license}`,
            package: { name, version, ecosystem: fields_text(facts, 'ecosystem') },
            rank: rank(undefined),
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




/**
 * Reads osv-scanner's `--format json`: `results[] { source, packages[] { package,
 * vulnerabilities[], groups[], license_violations[] } }`. It lists packages without a vulnerability only with
 * `--all-packages`.
 */
const osvScanner = {
    tool: 'osv-scanner',
    kind: 'security',
    informationUri: 'https://google.github.io/osv-scanner/',
    recognises: ({ value }) => isRecord(value) &&
        ('experimental_config' in value ||
            records(value, 'results').some((result) => 'source' in result && 'packages' in result)),
    convert: ({ value }) => osv_scanner_report_convert(value),
};
async function osv_scanner_report_convert(report) {
    const failures = [];
    const results = entries(report['results'], '"results"', failures);
    const listed = results.flatMap((result) => entries(result['packages'], '"packages"', failures).map((entry) => ({ entry, result })));
    if (listed.length === 0)
        failures.push('it names no package that it looked at; with --all-packages it does');
    const unnamed = listed.filter(({ entry }) => !isNamed(record(entry, 'package'))).length;
    if (unnamed > 0)
        failures.push(`the report is broken: ${unnamed} packages have no name`);
    const findings = listed.flatMap(({ entry, result }) => entriesIfAny(entry['vulnerabilities'], '"vulnerabilities"', failures).map((vulnerability) => osv_scanner_report_findingOf(vulnerability, entry, record(result, 'source'))));
    const licenses = listed.flatMap(({ entry, result }) => licenseFindings(entry, record(result, 'source')));
    return { findings: [...(await Promise.all(findings)), ...licenses], failures };
}
function isNamed(facts) {
    return fields_text(facts, 'name', 'commit') !== undefined;
}
async function osv_scanner_report_findingOf(found, entry, source) {
    const facts = record(entry, 'package');
    const id = fields_text(found, 'id') ?? 'osv-scanner';
    const name = fields_text(facts, 'name', 'commit') ?? 'a package without a name';
    const path = fields_text(source, 'path');
    const description = fields_text(found, 'details');
    return dependencyFinding({
        id,
        aliases: texts(found, 'aliases'),
        fixedIn: fixesOf(found, name),
        package: {
            name,
            version: fields_text(facts, 'version', 'commit'),
            ecosystem: fields_text(facts, 'ecosystem'),
        },
        title: fields_text(found, 'summary') ?? firstLine(description),
        description,
        url: `https://osv.dev/${encodeURIComponent(id)}`,
        tags: texts(record(found, 'database_specific'), 'cwe_ids').map((cwe) => `external/cwe/${cwe.toLowerCase()}`),
        rank: await osvRank(found, groupScore(id, entry)),
        place: path === undefined ? undefined : { path },
    });
}
function groupScore(id, entry) {
    const own = records(entry, 'groups').find((group) => texts(group, 'ids').includes(id));
    return own === undefined ? undefined : number(own, 'max_severity');
}
function fixesOf(found, name) {
    const affected = records(found, 'affected');
    const own = affected.filter((one) => fields_text(record(one, 'package'), 'name') === name);
    return own
        .flatMap((one) => records(one, 'ranges'))
        .filter((range) => fields_text(range, 'type') !== 'GIT')
        .flatMap((range) => records(range, 'events'))
        .flatMap((event) => fields_text(event, 'fixed') ?? []);
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/pip-audit/report.js



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
    recognises: ({ value }) => Array.isArray(value)
        ? value.some((entry) => isDependency(entry))
        : isRecord(value) && 'dependencies' in value && !('vulnerabilities' in value),
    convert: ({ value }) => pip_audit_report_convert(Array.isArray(value) ? value : value['dependencies']),
};
function isDependency(entry) {
    return isRecord(entry) && 'name' in entry && ('vulns' in entry || 'skip_reason' in entry);
}
async function pip_audit_report_convert(list) {
    const failures = [];
    const dependencies = entries(list, 'the dependencies', failures);
    if (dependencies.length === 0)
        failures.push('it looked at no dependency');
    const skipped = dependencies.filter((one) => !('vulns' in one) && !skippedOnPurpose(one));
    const findings = dependencies.flatMap((dependency) => {
        const name = fields_text(dependency, 'name') ?? 'a package without a name';
        const version = fields_text(dependency, 'version');
        return entries(dependency['vulns'], `"vulns" of ${name}`, failures).map(async (vulnerability) => {
            const description = fields_text(vulnerability, 'description');
            return dependencyFinding({
                id: fields_text(vulnerability, 'id') ?? 'pip-audit',
                aliases: texts(vulnerability, 'aliases'),
                fixedIn: texts(vulnerability, 'fix_versions'),
                package: { name, version, ecosystem: 'PyPI' },
                title: firstLine(description),
                description,
                rank: await osvRank(vulnerability),
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
    return fields_text(dependency, 'skip_reason') === 'distribution marked as editable';
}
function whySkipped(dependency) {
    const name = fields_text(dependency, 'name') ?? 'a dependency';
    return `${name} was not audited: ${fields_text(dependency, 'skip_reason') ?? 'no reason given'}`;
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/ruff/report.js


/**
 * Reads ruff's `--output-format json`, a list. A syntax error is a finding. So is a file that
 * cannot be read (E902), which makes the report incomplete.
 */
const ruff = {
    tool: 'ruff',
    kind: 'lint',
    informationUri: 'https://docs.astral.sh/ruff/',
    recognises: ({ value }) => Array.isArray(value) && value.some(isDiagnostic),
    convert: ({ value }) => ruff_report_convert(value),
};
function isDiagnostic(entry) {
    return (isRecord(entry) &&
        'filename' in entry &&
        'location' in entry &&
        'message' in entry &&
        'code' in entry);
}
function ruff_report_convert(list) {
    const failures = [];
    const diagnostics = entries(list, 'the findings', failures);
    const unread = diagnostics.filter((diagnostic) => fields_text(diagnostic, 'code') === 'E902');
    failures.push(...unread.map((one) => `${fields_text(one, 'filename') ?? 'a file'}: ${fields_text(one, 'message') ?? ''}`));
    return { findings: diagnostics.map(ruff_report_finding), failures };
}
function ruff_report_finding(diagnostic) {
    const id = fields_text(diagnostic, 'code') ?? 'invalid-syntax';
    const path = fields_text(diagnostic, 'filename');
    const [start, end] = [record(diagnostic, 'location'), record(diagnostic, 'end_location')];
    const cell = number(diagnostic, 'cell');
    const name = fields_text(diagnostic, 'name');
    return {
        rule: { id, name, title: name, url: fields_text(diagnostic, 'url') },
        message: report_messageOf(diagnostic, id),
        rank: rank(fields_text(diagnostic, 'severity')),
        place: path === undefined
            ? undefined
            : {
                path,
                // Rows of a notebook count from the start of a cell, so they are not lines of the file.
                ...(cell === undefined ? regionOf(start, end) : {}),
            },
        properties: cell === undefined ? undefined : { cell, ...regionOf(start, end) },
    };
}
function regionOf(start, end) {
    return {
        line: number(start, 'row'),
        column: number(start, 'column'),
        endLine: number(end, 'row'),
        endColumn: number(end, 'column'),
    };
}
/** In older versions, S105 to S107 quote the password that they found. */
function report_messageOf(diagnostic, id) {
    const message = fields_text(diagnostic, 'message') ?? '';
    return /^S10[567]$/.test(id) ? message.replace(/: ".*"/s, ': "***"') : message;
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/safety/severity.js



/**
 * The severity of a vulnerability. Safety knows it with an API key, and `scan` writes it with
 * `--detailed-output`: `severity` is a word or `{ source, cvssv2, cvssv3 }`. Others of the same
 * report have the CVSS objects in `CVE: { name, cvssv2, cvssv3 }` alone.
 */
async function safetyRank(vulnerability) {
    const objects = [record(vulnerability, 'severity'), record(vulnerability, 'CVE')];
    const newest = objects.map((object) => record(object, 'cvssv3'));
    const oldest = objects.map((object) => record(object, 'cvssv2'));
    const words = [
        isRecord(vulnerability['severity']) ? undefined : fields_text(vulnerability, 'severity'),
        ...newest.map((cvss) => fields_text(cvss, 'base_severity')),
    ];
    const scores = [...newest, ...oldest].map(async (cvss) => number(cvss, 'base_score') ?? (await cvssScore(fields_text(cvss, 'vector_string'))));
    return rank(words.find((word) => word !== undefined), ...(await Promise.all(scores)));
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/safety/scan.js



/**
 * Converts a report of `safety scan`, schema 3.0: `scan_results.projects[].files[].results
 * .dependencies[].specifications[].vulnerabilities.known_vulnerabilities[]`. An environment has
 * `files` without `projects`.
 */
async function convertScan(report) {
    const failures = [];
    const results = record(report, 'scan_results');
    const projects = entriesIfAny(results['projects'], '"projects"', failures);
    const files = [results, ...projects].flatMap((part) => entriesIfAny(part['files'], '"files"', failures));
    if (files.length === 0)
        failures.push('it looked at no file');
    const telemetry = record(record(report, 'meta'), 'telemetry');
    return {
        version: fields_text(telemetry, 'safety_version'),
        findings: await Promise.all(files.flatMap((file) => findingsOf(file, failures))),
        failures,
    };
}
function findingsOf(file, failures) {
    const path = fields_text(file, 'location');
    const listed = entries(record(file, 'results')['dependencies'], '"dependencies"', failures);
    return listed.flatMap((dependency) => entries(dependency['specifications'], '"specifications"', failures).flatMap((specification) => {
        const found = record(specification, 'vulnerabilities');
        const known = entries(found['known_vulnerabilities'], '"known_vulnerabilities"', failures);
        return known.map((vulnerability) => scan_findingOf(vulnerability, dependency, specification, path));
    }));
}
async function scan_findingOf(vulnerability, dependency, specification, path) {
    const { ignored } = vulnerability;
    const name = fields_text(dependency, 'name') ?? 'a package without a name';
    const recommended = fields_text(record(record(specification, 'vulnerabilities'), 'remediation'), 'recommended');
    const raw = fields_text(specification, 'raw');
    return dependencyFinding({
        id: fields_text(vulnerability, 'id') ?? 'safety',
        fixedIn: recommended === undefined ? [] : [recommended],
        package: { name, version: /==\s*([^\s;,]+)/.exec(raw ?? '')?.[1], ecosystem: 'PyPI' },
        title: vulnerableTitle(vulnerability),
        rank: await safetyRank(vulnerability),
        place: path === undefined ? undefined : { path },
        suppressed: isRecord(ignored)
            ? { kind: 'external', why: fields_text(ignored, 'reason', 'code') }
            : undefined,
    });
}
function vulnerableTitle(vulnerability) {
    const range = fields_text(vulnerability, 'vulnerable_spec');
    return range === undefined ? undefined : `known vulnerability of ${range}`;
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/safety/report.js




/**
 * Reads Safety's `check --output json` of version 2 and later (`report_meta`, `vulnerabilities`),
 * `scan --output json` (`meta`, `scan_results`), and version 1's list of
 * `[package, specifier, version, advisory, id, cvss 2, cvss 3]`.
 */
const safety = {
    tool: 'Safety',
    kind: 'security',
    informationUri: 'https://docs.safetycli.com/',
    recognises: ({ value }) => isRecord(value)
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
async function convertCheck(report) {
    const failures = [];
    const meta = record(report, 'report_meta');
    const found = entries(report['vulnerabilities'], '"vulnerabilities"', failures);
    const ignored = entriesIfAny(report['ignored_vulnerabilities'], '"ignored_vulnerabilities"', failures);
    const packages = Object.keys(record(report, 'scanned_packages')).length;
    if ((number(meta, 'packages_found') ?? 0) === 0 && packages === 0) {
        failures.push('it looked at no package');
    }
    const counted = number(meta, 'vulnerabilities_found') ?? 0;
    if (found.length === 0 && counted > 0)
        failures.push(`it found ${counted} and lists none`);
    return {
        version: fields_text(meta, 'safety_version'),
        findings: await Promise.all([
            ...found.map((entry) => vulnerability(entry, report, entry['ignored'] === true)),
            ...ignored.map((entry) => vulnerability(entry, report, true)),
        ]),
        failures,
    };
}
async function vulnerability(entry, report, ignored) {
    const name = fields_text(entry, 'package_name') ?? 'a package without a name';
    const description = fields_text(entry, 'advisory');
    return dependencyFinding({
        id: fields_text(entry, 'vulnerability_id') ?? 'safety',
        aliases: [...texts(entry, 'CVE'), ...texts(record(entry, 'CVE'), 'name')],
        fixedIn: texts(entry, 'fixed_versions'),
        package: { name, version: fields_text(entry, 'analyzed_version'), ecosystem: 'PyPI' },
        title: firstLine(description),
        description,
        url: fields_text(entry, 'more_info_url'),
        rank: await safetyRank(entry),
        place: report_placeOf(name, report),
        suppressed: ignored ? { kind: 'external', why: fields_text(entry, 'ignored_reason') } : undefined,
    });
}
/** Undefined for an environment, whose folder of packages is not in the repository. */
function report_placeOf(name, report) {
    if (fields_text(record(report, 'report_meta'), 'scan_target') === 'environment')
        return undefined;
    const packages = record(report, 'affected_packages');
    const affected = Object.hasOwn(packages, name) ? record(packages, name) : {};
    const path = fields_text(affected, 'found') ?? texts(record(report, 'report_meta'), 'scanned')[0];
    return path === undefined ? undefined : { path };
}
function isTuple(entry) {
    return (Array.isArray(entry) &&
        entry.length >= 5 &&
        entry.slice(0, 4).every((part) => typeof part === 'string'));
}
async function convertTuples(list) {
    const tuples = list.filter(isTuple);
    const broken = list.length - tuples.length;
    const failures = broken === 0 ? [] : [`the report is broken: ${broken} of it cannot be read`];
    const findings = tuples.map(async ([name, , version, advisory, id, cvssv2, cvssv3]) => {
        const fields = { name, version, advisory, id };
        return dependencyFinding({
            id: fields_text(fields, 'id') ?? 'safety',
            package: {
                name: fields_text(fields, 'name') ?? 'a package without a name',
                version: fields_text(fields, 'version'),
                ecosystem: 'PyPI',
            },
            title: firstLine(fields_text(fields, 'advisory')),
            description: fields_text(fields, 'advisory'),
            rank: await safetyRank({ severity: { cvssv2, cvssv3 } }),
        });
    });
    return { findings: await Promise.all(findings), failures };
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/semgrep/report.js


/**
 * Reads Semgrep's `--json`: `{ version, results, errors, paths: { scanned }, time? }`. An error of
 * level `warn`, such as PartialParsing, is a warning, as in its SARIF. Semgrep does not parse a file
 * that contains no word of the rules: the parsing time is then 0 after a good run too.
 */
const semgrep = {
    tool: 'Semgrep',
    kind: 'security',
    informationUri: 'https://semgrep.dev/',
    recognises: ({ value }) => isRecord(value) &&
        'results' in value &&
        'errors' in value &&
        !('metrics' in value) &&
        ('paths' in value ||
            'engine_requested' in value ||
            records(value, 'results').some((result) => 'check_id' in result)),
    convert: ({ value }) => semgrep_report_convert(value),
};
function semgrep_report_convert(report) {
    const failures = [];
    const results = entries(report['results'], '"results"', failures);
    const errors = entries(report['errors'], '"errors"', failures);
    const warnings = errors.filter(isWarning);
    failures.push(...errors.filter((error) => !isWarning(error)).map(whyError));
    const scanned = texts(record(report, 'paths'), 'scanned').length;
    if (results.length + failures.length + scanned === 0)
        failures.push('it looked at no file');
    return {
        version: fields_text(report, 'version'),
        findings: results.map(semgrep_report_finding),
        failures,
        warnings: warnings.map(whyError),
    };
}
function isWarning(error) {
    return /^(warn|warning|info)$/i.test(fields_text(error, 'level') ?? '');
}
function whyError(error) {
    const [type] = texts(error, 'type');
    const path = fields_text(error, 'path');
    const why = fields_text(error, 'long_msg', 'message', 'short_msg') ?? type ?? 'an error without a text';
    return path === undefined || why.includes(path) ? why : `${path}: ${why}`;
}
function semgrep_report_finding(result) {
    const extra = record(result, 'extra');
    const metadata = record(extra, 'metadata');
    const id = fields_text(result, 'check_id') ?? 'semgrep';
    const secret = findsSecret(id, metadata);
    const path = fields_text(result, 'path');
    const fingerprint = fields_text(extra, 'fingerprint');
    const [start, end] = [record(result, 'start'), record(result, 'end')];
    const message = fields_text(extra, 'message') ?? id;
    return {
        rule: {
            id,
            title: id.split('.').at(-1),
            url: fields_text(metadata, 'shortlink', 'source', 'source-rule-url'),
            tags: texts(metadata, 'cwe').flatMap(cweTag),
        },
        message: secret ? report_masked(message, extra) : message,
        rank: rank(asWord(fields_text(extra, 'severity'))),
        secret,
        place: path === undefined
            ? undefined
            : {
                path,
                line: number(start, 'line'),
                column: number(start, 'col'),
                endLine: number(end, 'line'),
                endColumn: number(end, 'col'),
            },
        suppressed: extra['is_ignored'] === true ? { kind: 'inSource' } : undefined,
        fingerprints: fingerprint === undefined || fingerprint === 'requires login'
            ? undefined
            : { 'matchBasedId/v1': fingerprint },
    };
}
/** Maps the severities of rules that only count something to a word that `rank` knows. */
function asWord(severity) {
    return /^(inventory|experiment)$/i.test(severity ?? '') ? 'info' : severity;
}
/** Whether the rule is of Semgrep Secrets, or in a `secrets` folder of the registry. */
function findsSecret(id, metadata) {
    return fields_text(metadata, 'product') === 'secrets' || id.split('.').includes('secrets');
}
/** Masks what the rule's variables matched, because its message may quote that. */
function report_masked(message, extra) {
    return Object.values(record(extra, 'metavars'))
        .flatMap((found) => (isRecord(found) ? (fields_text(found, 'abstract_content') ?? []) : []))
        .reduce((rest, quoted) => rest.replaceAll(quoted, '***'), message);
}
function cweTag(cwe) {
    const digits = /CWE-(\d+)/i.exec(cwe)?.[1];
    return digits === undefined ? [] : [`external/cwe/cwe-${digits}`];
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/shellcheck/report.js


/**
 * Reads shellcheck's `-f json1` (`{ comments }`) and `-f json` (only the list). It writes
 * `{"comments":[]}` both for a missing file and for a clean one.
 */
const shellcheck = {
    tool: 'ShellCheck',
    kind: 'lint',
    informationUri: 'https://www.shellcheck.net/',
    recognises: ({ value }) => Array.isArray(value)
        ? value.some(isComment)
        : isRecord(value) && 'comments' in value && Object.keys(value).length === 1,
    convert: ({ value }) => shellcheck_report_convert(Array.isArray(value) ? value : value['comments']),
};
function isComment(entry) {
    return (isRecord(entry) &&
        ['file', 'line', 'endLine', 'level', 'message'].every((key) => key in entry) &&
        typeof entry['code'] === 'number');
}
function shellcheck_report_convert(list) {
    const failures = [];
    const comments = entries(list, 'the comments', failures);
    if (comments.length === 0)
        failures.push('it names no file that it looked at');
    return { findings: comments.map(shellcheck_report_finding), failures };
}
function shellcheck_report_finding(comment) {
    const code = number(comment, 'code');
    const id = code === undefined ? 'shellcheck' : `SC${code}`;
    const path = fields_text(comment, 'file');
    return {
        rule: {
            id,
            url: code === undefined ? undefined : `https://www.shellcheck.net/wiki/${id}`,
        },
        message: fields_text(comment, 'message') ?? '',
        rank: rank(fields_text(comment, 'level')),
        place: path === undefined || path === '-'
            ? undefined
            : {
                path,
                line: number(comment, 'line'),
                column: number(comment, 'column'),
                endLine: number(comment, 'endLine'),
                endColumn: number(comment, 'endColumn'),
            },
    };
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/snyk/iac.js



/** Converts an element of `infrastructureAsCodeIssues` of one file. */
function infrastructureIssue(entry, project) {
    const id = fields_text(entry, 'publicId', 'id') ?? 'snyk';
    const title = fields_text(entry, 'title') ?? id;
    const where = texts(entry, 'path').join('.');
    const file = fields_text(project, 'targetFile', 'displayTargetFile', 'targetFilePath');
    return {
        rule: {
            id,
            title,
            description: fields_text(entry, 'impact', 'issue'),
            help: fields_text(entry, 'resolve'),
            url: fields_text(entry, 'documentation'),
            tags: ['misconfiguration'],
        },
        message: where === '' ? title : `${title} (${where})`,
        rank: rank(fields_text(entry, 'severity')),
        place: file === undefined ? undefined : { path: file, line: number(entry, 'lineNumber') },
        fingerprints: { [findingFingerprint]: [id, file, where].filter(Boolean).join(':') },
        suppressed: entry['isIgnored'] === true ? { kind: 'external' } : undefined,
    };
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/snyk/vulnerability.js



/** Converts an element of `vulnerabilities`. Snyk lists one per path from project to package. */
function vulnerability_vulnerability(entry, project) {
    const identifiers = record(entry, 'identifiers');
    const from = texts(entry, 'from');
    const path = fileOf(project);
    return dependencyFinding({
        id: fields_text(entry, 'id') ?? 'snyk',
        aliases: ['CVE', 'GHSA', 'RHSA', 'ALTERNATIVE'].flatMap((kind) => texts(identifiers, kind)),
        fixedIn: [...texts(entry, 'fixedIn'), ...texts(entry, 'nearestFixedInVersion')],
        package: {
            name: fields_text(entry, 'packageName', 'moduleName', 'name') ?? 'a package without a name',
            version: fields_text(entry, 'version'),
            ecosystem: fields_text(entry, 'packageManager') ?? fields_text(project, 'packageManager'),
        },
        title: fields_text(entry, 'title'),
        description: fields_text(entry, 'description'),
        url: fields_text(entry, 'url') ?? vulnerability_urlOf(fields_text(entry, 'id')),
        tags: [
            ...texts(identifiers, 'CWE').map((cwe) => `external/cwe/${cwe.toLowerCase()}`),
            ...(fields_text(entry, 'type') === 'license' ? ['license'] : []),
        ],
        rank: rank(fields_text(entry, 'severityWithCritical', 'severity'), number(entry, 'cvssScore')),
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
function vulnerability_urlOf(id) {
    return id?.startsWith('SNYK-') ? `https://security.snyk.io/vuln/${id}` : undefined;
}
/** The report's file, else the one from which Snyk reads the package manager's dependency tree. */
function fileOf(project) {
    return (fields_text(project, 'displayTargetFile', 'targetFile') ??
        manifests.get(fields_text(project, 'packageManager') ?? ''));
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
 * Reads Snyk's `--json` of `test`, `container test` and `iac test`: one project, or a list of
 * projects (`--all-projects`, several files). A failed project in the list is
 * `{ ok: false, error, path }`. `snyk code test --json` writes SARIF.
 */
const snyk = {
    tool: 'Snyk',
    kind: 'security',
    informationUri: 'https://snyk.io/',
    recognises: ({ value }) => Array.isArray(value) ? value.some((entry) => isProject(entry)) : isProject(value),
    convert: ({ value }) => snyk_report_convert(Array.isArray(value) ? value : [value]),
};
function isProject(value) {
    if (!isRecord(value))
        return false;
    const issues = Array.isArray(value['vulnerabilities']) && typeof value['ok'] === 'boolean';
    return issues || 'infrastructureAsCodeIssues' in value || snyk_report_isError(value);
}
function snyk_report_isError(project) {
    return project['ok'] === false && typeof project['error'] === 'string';
}
function snyk_report_convert(list) {
    const failures = [];
    const projects = entries(list, 'the projects', failures);
    const [only] = projects;
    if (only !== undefined && projects.length === 1 && snyk_report_isError(only)) {
        return { refused: `holds no report: Snyk says "${fields_text(only, 'error')}"` };
    }
    const scanned = projects.filter((project) => !snyk_report_isError(project));
    failures.push(...projects.filter(snyk_report_isError).map(whyFailed));
    if (!scanned.some(isProven))
        failures.push('it looked at no dependency and no file');
    const findings = scanned.flatMap((project) => report_findingsOf(project, failures));
    const converted = { findings, failures };
    return scanned.some((project) => isRecord(project['docker']))
        ? { ...converted, file: 'Dockerfile' }
        : converted;
}
function whyFailed(project) {
    return `${fields_text(project, 'path', 'targetFile') ?? 'a project'}: ${fields_text(project, 'error') ?? 'failed'}`;
}
/** Whether the report proves that Snyk scanned something. */
function isProven(project) {
    const issues = project['vulnerabilities'];
    return ((number(project, 'dependencyCount') ?? 0) > 0 ||
        Array.isArray(project['infrastructureAsCodeIssues']) ||
        (Array.isArray(issues) && issues.length > 0));
}
function report_findingsOf(project, failures) {
    const applications = entriesIfAny(project['applications'], '"applications"', failures);
    if (!isRecord(project['filtered'] ?? {}))
        failures.push('the report is broken: "filtered" is no object');
    const ignored = record(project, 'filtered')['ignore'];
    return [
        ...entriesIfAny(project['vulnerabilities'], '"vulnerabilities"', failures).map((entry) => vulnerability_vulnerability(entry, project)),
        ...entriesIfAny(project['infrastructureAsCodeIssues'], 'the issues', failures).map((entry) => infrastructureIssue(entry, project)),
        ...entriesIfAny(ignored, '"filtered.ignore"', failures).map((entry) => ({
            ...vulnerability_vulnerability(entry, project),
            suppressed: { kind: 'external', why: report_whyIgnored(entry) },
        })),
        ...applications.flatMap((application) => report_findingsOf(application, failures)),
    ];
}
function report_whyIgnored(entry) {
    const { ignored } = record(entry, 'filtered');
    const [first] = Array.isArray(ignored) ? ignored.filter(isRecord) : [];
    return first === undefined ? undefined : fields_text(first, 'reason');
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/trivy/findings.js



/** Converts an element of `Misconfigurations`. */
function misconfiguration(entry, { path, target }) {
    const cause = record(entry, 'CauseMetadata');
    const title = fields_text(entry, 'Title');
    const resource = fields_text(cause, 'Resource');
    const message = fields_text(entry, 'Message') ?? title ?? '';
    return {
        rule: {
            id: fields_text(entry, 'ID', 'AVDID') ?? 'trivy',
            title,
            description: fields_text(entry, 'Description'),
            help: fields_text(entry, 'Resolution'),
            url: fields_text(entry, 'PrimaryURL'),
            tags: ['misconfiguration'],
        },
        message: path === undefined ? `${target}: ${message}` : message,
        rank: rank(fields_text(entry, 'Severity')),
        place: path === undefined
            ? undefined
            : { path, line: number(cause, 'StartLine'), endLine: number(cause, 'EndLine') },
        properties: resource === undefined ? undefined : { resource },
    };
}
/** Converts an element of `Secrets`. Omits `Match` and `Code`, which are not always masked. */
function secret(entry, { path, target }) {
    const id = fields_text(entry, 'RuleID') ?? 'trivy';
    const title = fields_text(entry, 'Title') ?? id;
    return {
        rule: { id, title },
        message: path === undefined ? `${title} in ${target}` : title,
        rank: rank(fields_text(entry, 'Severity') ?? 'high'),
        secret: true,
        place: path === undefined
            ? undefined
            : { path, line: number(entry, 'StartLine'), endLine: number(entry, 'EndLine') },
    };
}
/** Converts an element of `Licenses`. */
function license(entry, { path, inImage, target }) {
    const name = fields_text(entry, 'Name') ?? 'an unknown license';
    const carrier = fields_text(entry, 'PkgName') ?? fields_text(entry, 'FilePath') ?? target;
    const file = fields_text(entry, 'FilePath');
    const at = inImage ? undefined : (file ?? path);
    const packageName = fields_text(entry, 'PkgName');
    return {
        rule: {
            id: `license/${name}`,
            title: `License ${name}`,
            url: fields_text(entry, 'Link'),
            tags: ['license'],
        },
        message: `${carrier}: license ${name}, category ${fields_text(entry, 'Category') ?? 'unknown'}`,
        rank: rank(fields_text(entry, 'Severity')),
        package: packageName === undefined ? undefined : { name: packageName },
        fingerprints: { [findingFingerprint]: [name, carrier, at].filter(Boolean).join(':') },
        place: at === undefined || at === 'OS Packages' ? undefined : { path: at },
    };
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/trivy/vulnerability.js



/** Converts an element of `Vulnerabilities`. */
function trivy_vulnerability_vulnerability(entry, place) {
    const inside = fields_text(entry, 'PkgPath');
    const path = place.path ?? (place.inImage ? undefined : inside);
    return dependencyFinding({
        id: fields_text(entry, 'VulnerabilityID') ?? 'trivy',
        aliases: texts(entry, 'VendorIDs'),
        fixedIn: (fields_text(entry, 'FixedVersion') ?? '').split(/,\s*/).filter((version) => version !== ''),
        package: {
            name: fields_text(entry, 'PkgName') ?? 'a package without a name',
            version: fields_text(entry, 'InstalledVersion'),
            ecosystem: place.ecosystem,
            path: place.inImage ? (inside ?? place.target) : inside,
        },
        title: fields_text(entry, 'Title'),
        description: fields_text(entry, 'Description'),
        url: fields_text(entry, 'PrimaryURL'),
        tags: texts(entry, 'CweIDs').map((cwe) => `external/cwe/${cwe.toLowerCase()}`),
        rank: rank(fields_text(entry, 'Severity'), ...scoresOf(entry)),
        place: path === undefined ? undefined : { path },
    });
}
/** Scores by source. The source of the severity comes first. */
function scoresOf(entry) {
    const sources = record(entry, 'CVSS');
    const own = fields_text(entry, 'SeveritySource') ?? 'nvd';
    return Object.entries(sources)
        .toSorted(([a], [b]) => Number(b === own) - Number(a === own))
        .flatMap(([, scores]) => isRecord(scores) ? [number(scores, 'V3Score'), number(scores, 'V40Score')] : []);
}

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
    recognises: ({ value }) => Array.isArray(value)
        ? value.some((entry) => isRecord(entry) && 'Target' in entry)
        : isRecord(value) && ('Results' in value || 'ArtifactType' in value) && report_isReport(value),
    convert: ({ value }) => Array.isArray(value) ? trivy_report_convert({ Results: value }) : trivy_report_convert(value),
};
function report_isReport(value) {
    return 'ArtifactName' in value || 'SchemaVersion' in value;
}
function trivy_report_convert(report) {
    const failures = [];
    const results = entriesIfAny(report['Results'], '"Results"', failures);
    if (results.length === 0)
        failures.push('"Results" names nothing that it looked at');
    const unnamed = results.filter((result) => fields_text(result, 'Target') === undefined).length;
    if (unnamed > 0)
        failures.push(`the report is broken: ${unnamed} of "Results" name no target`);
    const image = fields_text(report, 'ArtifactType') === 'container_image';
    const name = fields_text(report, 'ArtifactName');
    const os = record(record(report, 'Metadata'), 'OS');
    return {
        version: fields_text(record(report, 'Trivy'), 'Version'),
        findings: results.flatMap((result) => trivy_report_findingsOf(result, image, failures)),
        failures,
        warnings: os['EOSL'] === true
            ? [
                `${fields_text(os, 'Family') ?? 'the system'} ${fields_text(os, 'Name') ?? ''} gets no more advisories`,
            ]
            : [],
        target: image && name !== undefined ? imageName(name) : undefined,
    };
}
function trivy_report_findingsOf(result, image, failures) {
    const place = trivy_report_placeOf(result, image);
    const all = (key) => entriesIfAny(result[key], `"${key}" of ${place.target}`, failures);
    return [
        ...all('Vulnerabilities').map((entry) => trivy_vulnerability_vulnerability(entry, place)),
        ...all('Misconfigurations')
            .filter((entry) => !['PASS', 'EXCEPTION'].includes(fields_text(entry, 'Status') ?? 'FAIL'))
            .map((entry) => misconfiguration(entry, place)),
        ...all('Secrets').map((entry) => secret(entry, place)),
        ...all('Licenses').map((entry) => license(entry, place)),
        ...suppressed(result, place),
    ];
}
/** Findings that an ignore file or a VEX statement suppresses, listed with `--show-suppressed`. */
function suppressed(result, place) {
    return records(result, 'ExperimentalModifiedFindings').flatMap((modified) => {
        const why = fields_text(modified, 'Statement', 'Status', 'Source');
        const entry = record(modified, 'Finding');
        const kind = fields_text(modified, 'Type');
        const convertEntry = kind === undefined ? undefined : converterOfType.get(kind);
        return convertEntry === undefined
            ? []
            : [{ ...convertEntry(entry, place), suppressed: { kind: 'external', why } }];
    });
}
const converterOfType = new Map([
    ['vulnerability', trivy_vulnerability_vulnerability],
    ['misconfiguration', misconfiguration],
    ['secret', secret],
    ['license', license],
]);
/** Whether the target is an operating system, whose packages are not in the repository. */
function isSystem(result) {
    const kind = fields_text(result, 'Class');
    if (kind !== undefined)
        return kind === 'os-pkgs';
    return / \(.+\)$/.test(fields_text(result, 'Target') ?? '');
}
/** For installed packages of a language, the target is a word ("Python", "Java"), not a path. */
function trivy_report_placeOf(result, image) {
    const target = fields_text(result, 'Target') ?? 'a target without a name';
    const types = ['node-pkg', 'python-pkg', 'gemspec', 'jar', 'conda-pkg'];
    const isWord = types.includes(fields_text(result, 'Type') ?? '');
    const ecosystem = fields_text(result, 'Type');
    if (image)
        return { target, ecosystem, inImage: true };
    if (isSystem(result) || isWord)
        return { target, ecosystem };
    return { target, ecosystem, path: target };
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/yamllint/report.js

/** Reads yamllint's `-f parsable`: lines of `file:line:column: [level] message (rule)`. */
const yamllint = {
    tool: 'yamllint',
    kind: 'lint',
    informationUri: 'https://yamllint.readthedocs.io/',
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


/** Reads zizmor's `--format json`, a list. Rows and columns count from 0. */
const zizmor = {
    tool: 'zizmor',
    kind: 'security',
    informationUri: 'https://docs.zizmor.sh/',
    recognises: ({ value }) => Array.isArray(value) &&
        value.some((entry) => isRecord(entry) && 'ident' in entry && 'determinations' in entry),
    convert: ({ value }) => zizmor_report_convert(value),
};
function zizmor_report_convert(list) {
    const failures = [];
    return { findings: entries(list, 'the findings', failures).map(zizmor_report_finding), failures };
}
function zizmor_report_finding(entry) {
    const determinations = record(entry, 'determinations');
    const title = fields_text(entry, 'desc');
    const severity = fields_text(determinations, 'severity');
    const confidence = fields_text(determinations, 'confidence');
    const locations = records(entry, 'locations');
    const primary = locations.find((one) => fields_text(record(one, 'symbolic'), 'kind') === 'Primary') ??
        locations[0] ??
        {};
    const annotation = fields_text(record(primary, 'symbolic'), 'annotation');
    return {
        rule: { id: `zizmor/${fields_text(entry, 'ident') ?? 'finding'}`, title, url: fields_text(entry, 'url') },
        message: [title, annotation].filter((part) => part !== undefined).join(': '),
        rank: rank(severity?.toLowerCase() === 'informational' ? 'info' : severity),
        place: zizmor_report_placeOf(primary),
        suppressed: entry['ignored'] === true ? { kind: 'inSource' } : undefined,
        properties: confidence === undefined ? undefined : { confidence },
    };
}
function zizmor_report_placeOf(location) {
    const local = record(record(record(location, 'symbolic'), 'key'), 'Local');
    const remote = record(record(record(location, 'symbolic'), 'key'), 'Remote');
    const path = fields_text(local, 'verbatim_path', 'given_path') ?? fields_text(remote, 'path');
    if (path === undefined)
        return undefined;
    const concrete = record(record(location, 'concrete'), 'location');
    const [start, end] = [record(concrete, 'start_point'), record(concrete, 'end_point')];
    return {
        path,
        line: fromOne(number(start, 'row')),
        column: fromOne(number(start, 'column')),
        endLine: fromOne(number(end, 'row')),
        endColumn: fromOne(number(end, 'column')),
    };
}
function fromOne(count) {
    return count === undefined ? undefined : count + 1;
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/convert/converters.js






















/** All converters. At most one recognises a valid report. */
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

;// CONCATENATED MODULE: ./build/packages/analyzers/src/convert/native-report.js
function reportOf(content) {
    return 'value' in content ? ofValue(content.value) : ofText(content.text);
}
function ofValue(value) {
    return { value, lines: [{ json: value }] };
}
function ofText(content) {
    const whole = content.replace(/^\ufeff/, '');
    try {
        return ofValue(JSON.parse(whole));
    }
    catch (error) {
        const notJson = error instanceof Error ? error.message : 'unreadable';
        return { lines: whole.split(/\r?\n/).flatMap(line), notJson };
    }
}
function line(content) {
    const trimmed = content.trim();
    if (trimmed === '')
        return [];
    if (!/^[[{]/.test(trimmed))
        return [{ text: content }];
    try {
        return [{ json: JSON.parse(trimmed) }];
    }
    catch {
        return [{ text: content }];
    }
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/convert/refusal-of.js


const advice = 'hand over the SARIF that the tool itself writes';
/** Why a report is refused that no converter recognises. */
function refusalOf({ value, lines, notJson }) {
    if (lines.length === 0)
        return `is empty: it says neither which tool wrote it nor what it looked at; ${advice}`;
    if (notJson !== undefined)
        return refusalOfText(lines, notJson);
    if (isEmpty(value)) {
        return `is ${JSON.stringify(value)}: it says neither which tool wrote it nor what it looked at; ${advice}`;
    }
    return `is JSON of no tool that is known${shapeOf(value)}; ${advice}`;
}
function refusalOfText(lines, notJson) {
    const texts = lines.flatMap((line) => ('text' in line ? [line.text] : []));
    if (texts.some((text) => /^(--- |diff --git )/.test(text)) &&
        texts.some((text) => text.startsWith('+++ '))) {
        return "is a diff, as formatters write: it names no finding; leave it out: the formatter's own exit code fails its step";
    }
    const first = texts[0]?.trimStart() ?? '{';
    if (/^[[{]/.test(first))
        return `is not JSON: it is broken or was cut off (${notJson})`;
    return `is neither JSON nor the text of a tool that is known; ${advice}`;
}
function isEmpty(value) {
    if (value === null)
        return true;
    if (Array.isArray(value))
        return value.length === 0;
    return isRecord(value) && Object.keys(value).length === 0;
}
function shapeOf(value) {
    const keys = isRecord(value) ? Object.keys(value) : [];
    const shown = keys.slice(0, 5).map((key) => JSON.stringify((0,shorten/* shorten */.ml)(key, 40)));
    const more = keys.length > shown.length ? ` and ${keys.length - shown.length} more` : '';
    return shown.length === 0 ? '' : ` (it has ${shown.join(', ')}${more})`;
}

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

;// CONCATENATED MODULE: ./build/packages/analyzers/src/convert/rules-of.js


/**
 * The rules of the findings, and each finding's rule id. `security-severity` is a property of the
 * rule, but tools give findings of one rule different severities (Trivy by package, Bandit by
 * issue). The most severe findings keep the tool's id. The others get `<id>/<severity>`, which
 * belongs to the same rule by SARIF 3.27.5. Each rule has the highest score of its findings.
 */
function rulesOf(findings, kind) {
    const mostSevere = new Map();
    const position = (finding) => src_severity/* severities */.gO.indexOf(finding.rank.severity);
    for (const finding of findings) {
        const known = mostSevere.get(finding.rule.id) ?? src_severity/* severities */.gO.length;
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
        rules: [...rules].map(([id, { finding, score, secret }]) => rules_of_ruleOf(id, finding, kind === 'security' ? score : undefined, secret)),
    };
}
function higher(known, score) {
    return known !== undefined && Number(known) >= Number(score) ? known : score;
}
function rules_of_ruleOf(id, { rule, rank }, score, secret) {
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
    const { message, rule, rank, suppressed, fingerprints, properties } = finding;
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
        ...(suppressed === undefined ? {} : { suppressions: [run_of_suppressionOf(suppressed)] }),
        ...(Object.keys(facts).length === 0 ? {} : { properties: facts }),
    };
}
function run_of_suppressionOf({ kind, why }) {
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

;// CONCATENATED MODULE: ./build/packages/analyzers/src/convert/convert-report.js




/**
 * Converts a scanner's or linter's native report to a SARIF run. Recognises the tool by the content
 * alone. If the report shows that the tool did not scan everything, the run keeps its findings and
 * gets `executionSuccessful: false` and an error notification for each reason.
 */
async function convert_report_convert(content, context) {
    const report = reportOf(content);
    const [converter, second] = converters.filter((one) => one.recognises(report));
    if (converter === undefined)
        return { refused: refusalOf(report) };
    if (second !== undefined) {
        return { refused: `may be of ${converter.tool} or of ${second.tool}; ${advice}` };
    }
    const converted = await converter.convert(report, context);
    return 'refused' in converted ? converted : { run: runOf(converter, converted, context) };
}


/***/ })

};
