export const id = 92;
export const ids = [92];
export const modules = {

/***/ 5092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  convert: () => (/* binding */ convert_report_convert)
});

// EXTERNAL MODULE: ./build/packages/analyzers/src/convert/fields.js
var convert_fields = __webpack_require__(1716);
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

// EXTERNAL MODULE: ./build/packages/analyzers/src/convert/shape.js
var convert_shape = __webpack_require__(8804);
;// CONCATENATED MODULE: ./build/packages/analyzers/src/actionlint/report.js



/** Reads actionlint's `-format '{{json .}}'`, a list. */
const actionlint = {
    tool: 'actionlint',
    kind: 'lint',
    informationUri: 'https://github.com/rhysd/actionlint',
    recognises: ({ value }) => (0,convert_shape/* isNonEmpty */.J_)(value) && (0,convert_shape/* fits */.lA)(value, (0,convert_shape/* listOf */.c3)(errorShape)),
    convert: ({ value }) => convert(value),
};
const errorShape = (0,convert_shape/* objectOf */.Xy)({
    message: convert_shape/* aText */.vY,
    filepath: convert_shape/* aText */.vY,
    line: convert_shape/* aNumber */.zn,
    column: convert_shape/* aNumber */.zn,
    kind: convert_shape/* aText */.vY,
    snippet: convert_shape/* aText */.vY,
});
function convert(list) {
    const failures = [];
    return { findings: (0,convert_fields/* entries */.jO)(list, 'the errors', failures).map(finding), failures };
}
/** `end_column` is the last column, not the one after it. */
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

;// CONCATENATED MODULE: ./build/packages/analyzers/src/convert/recognised.js

/**
 * A JSON report is recognised by its marks, keys that no other tool's reports have together, and
 * by the shape of all that is converted of it. With the marks alone it is refused by name.
 */
function byMarks(marks, shape) {
    return {
        recognises: ({ value }) => (0,convert_shape/* fits */.lA)(value, marks) && (0,convert_shape/* fits */.lA)(value, shape),
        flawOf: ({ value }) => ((0,convert_shape/* fits */.lA)(value, marks) ? shape(value, '') : undefined),
    };
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/bandit/report.js




const issueShape = (0,convert_shape/* objectOf */.Xy)({
    filename: convert_shape/* aText */.vY,
    issue_severity: convert_shape/* aText */.vY,
    issue_text: convert_shape/* aText */.vY,
    line_number: convert_shape/* aNumber */.zn,
    test_id: convert_shape/* aText */.vY,
});
/**
 * Reads Bandit's `-f json`: `{ errors, generated_at, metrics, results }`. `metrics` lists every
 * scanned file, and `_totals`. `errors` lists files that could not be scanned and missing paths.
 * Both end with exit code 0.
 */
const bandit = {
    tool: 'Bandit',
    kind: 'security',
    informationUri: 'https://bandit.readthedocs.io/',
    ...byMarks((0,convert_shape/* objectOf */.Xy)({ metrics: convert_shape/* anObject */.jz, generated_at: convert_shape/* aText */.vY, results: convert_shape/* there */.Pv }), (0,convert_shape/* objectOf */.Xy)({
        errors: (0,convert_shape/* listOf */.c3)(convert_shape/* anObject */.jz),
        metrics: (0,convert_shape/* objectOf */.Xy)({ _totals: convert_shape/* anObject */.jz }),
        results: (0,convert_shape/* listOf */.c3)(issueShape),
    })),
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

;// CONCATENATED MODULE: ./build/packages/analyzers/src/convert/lost-of.js
/** Why a report is not whole that counts more than it lists. */
function lostOf(counted, listed, what) {
    return counted !== undefined && counted > listed
        ? [`it counts ${counted} ${what} and lists ${listed}`]
        : [];
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/brakeman/report.js





/**
 * Brakeman's `-f json`: `{ scan_info, warnings, ignored_warnings, errors }`. It ranks by how sure it
 * is; its own SARIF makes levels of that. `code` is left out: it may quote a secret.
 */
const brakeman = {
    tool: 'Brakeman',
    kind: 'security',
    informationUri: 'https://brakemanscanner.org/',
    ...byMarks((0,convert_shape/* objectOf */.Xy)({ scan_info: (0,convert_shape/* objectOf */.Xy)({ brakeman_version: convert_shape/* aText */.vY, checks_performed: convert_shape/* aList */.u0 }) }), (0,convert_shape/* objectOf */.Xy)({
        warnings: (0,convert_shape/* listOf */.c3)((0,convert_shape/* objectOf */.Xy)({ warning_type: convert_shape/* aText */.vY, message: convert_shape/* aText */.vY })),
        errors: (0,convert_shape/* listOf */.c3)(convert_shape/* anObject */.jz),
    })),
    convert: ({ value }) => brakeman_report_convert(value),
};
const levels = new Map([
    ['High', 'error'],
    ['Medium', 'warning'],
    ['Weak', 'note'],
]);
function brakeman_report_convert(report) {
    const failures = [];
    const info = (0,convert_fields/* record */.g1)(report, 'scan_info');
    const warnings = (0,convert_fields/* entries */.jO)(report['warnings'], '"warnings"', failures);
    const ignored = (0,convert_fields/* entriesIfAny */.Um)(report['ignored_warnings'], '"ignored_warnings"', failures);
    const errors = (0,convert_fields/* entries */.jO)(report['errors'], '"errors"', failures);
    const looked = ['number_of_controllers', 'number_of_models', 'number_of_templates'].some((key) => ((0,convert_fields/* number */.ai)(info, key) ?? 0) > 0);
    return {
        version: (0,convert_fields/* text */.Qq)(info, 'brakeman_version'),
        findings: [
            ...warnings.map(brakeman_report_finding),
            ...ignored.map((warning) => ({
                ...brakeman_report_finding(warning),
                suppressed: { kind: 'external', why: (0,convert_fields/* text */.Qq)(warning, 'note') },
            })),
        ],
        failures: [
            ...failures,
            ...errors.map((error) => (0,convert_fields/* text */.Qq)(error, 'error') ?? 'an error without a text'),
            ...lostOf((0,convert_fields/* number */.ai)(info, 'security_warnings'), warnings.length, 'warnings'),
            ...((0,convert_fields/* texts */.Te)(info, 'checks_performed').length > 0 ? [] : ['it performed no check']),
            ...(looked || warnings.length > 0 ? [] : ['it looked at no controller, model or template']),
        ],
    };
}
function brakeman_report_finding(warning) {
    const path = (0,convert_fields/* text */.Qq)(warning, 'file');
    const confidence = (0,convert_fields/* text */.Qq)(warning, 'confidence');
    const fingerprint = (0,convert_fields/* text */.Qq)(warning, 'fingerprint');
    const cwes = Array.isArray(warning['cwe_id']) ? warning['cwe_id'] : [];
    return {
        rule: {
            id: (0,convert_fields/* text */.Qq)(warning, 'check_name', 'warning_type') ?? 'brakeman',
            title: (0,convert_fields/* text */.Qq)(warning, 'warning_type'),
            url: (0,convert_fields/* text */.Qq)(warning, 'link'),
            tags: cwes
                .filter((cwe) => typeof cwe === 'number')
                .map((cwe) => `external/cwe/cwe-${String(cwe)}`),
        },
        message: (0,convert_fields/* text */.Qq)(warning, 'message') ?? '',
        rank: rank(levels.get(confidence ?? '')),
        place: path === undefined ? undefined : { path, line: (0,convert_fields/* number */.ai)(warning, 'line') },
        fingerprints: fingerprint === undefined ? undefined : { 'brakeman/fingerprint/v1': fingerprint },
        properties: confidence === undefined ? undefined : { confidence },
    };
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
    return line?.replace(/^##*\s*/, '').trim();
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/npm-audit/advisory.js



/**
 * An advisory as the registry's endpoint `audits/quick` gives it: the reports of npm 6, pnpm and
 * Yarn 1 to 3 hold it as it is. `by` tells entries of one advisory apart.
 */
function quickAdvisory(advisory, tool, by) {
    const patched = (0,convert_fields/* text */.Qq)(advisory, 'patched_versions');
    return dependencyFinding({
        id: (0,convert_fields/* text */.Qq)(advisory, 'github_advisory_id', 'id') ?? tool,
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
        tags: cwes(advisory),
        rank: rankOf(advisory),
        by,
    });
}
/**
 * An advisory as the registry's endpoint `advisories/bulk` gives it: the reports of npm 7, bun and
 * Yarn 4.0.0 hold it, with the range of versions under one key or another.
 */
function bulkAdvisory(advisory, name, tool) {
    const url = (0,convert_fields/* text */.Qq)(advisory, 'url');
    const range = (0,convert_fields/* text */.Qq)(advisory, 'range', 'vulnerable_versions');
    const fixed = range === undefined ? undefined : /(?:^|\s)<\s*([^\s|<>=][^\s|<>=]*)$/.exec(range)?.[1];
    return dependencyFinding({
        id: ghsaOf(url) ?? (0,convert_fields/* text */.Qq)(advisory, 'source', 'id') ?? tool,
        aliases: (0,convert_fields/* texts */.Te)(advisory, 'cves'),
        fixedIn: fixed === undefined ? [] : [fixed],
        package: { name: (0,convert_fields/* text */.Qq)(advisory, 'dependency') ?? name, ecosystem: 'npm' },
        title: (0,convert_fields/* text */.Qq)(advisory, 'title'),
        url,
        tags: cwes(advisory),
        rank: rankOf(advisory),
        by: range,
    });
}
function ghsaOf(url) {
    return /GHSA-[\w-][\w-]*/.exec(url ?? '')?.[0];
}
function rankOf(advisory) {
    return rank((0,convert_fields/* text */.Qq)(advisory, 'severity'), (0,convert_fields/* number */.ai)((0,convert_fields/* record */.g1)(advisory, 'cvss'), 'score'));
}
function cwes(advisory) {
    return (0,convert_fields/* texts */.Te)(advisory, 'cwe').map((cwe) => `external/cwe/${cwe.toLowerCase()}`);
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/bun-audit/report.js



/**
 * `bun audit --json` prints what the registry answers: the advisories of each vulnerable package.
 * So did Yarn 4.0.0. Without one it is `{}`, which says nothing and is refused.
 */
const bunAudit = {
    tool: 'bun-audit',
    kind: 'security',
    informationUri: 'https://bun.sh/docs/install/audit',
    recognises: ({ value }) => (0,convert_fields/* isRecord */.u4)(value) && Object.keys(value).length > 0 && (0,convert_shape/* fits */.lA)(value, (0,convert_shape/* mapOf */.A7)(advisories)),
    convert: ({ value }) => bun_audit_report_convert(value),
};
const advisories = (value, at) => (0,convert_shape/* isNonEmpty */.J_)(value) ? (0,convert_shape/* listOf */.c3)(advisory)(value, at) : `"${at}" is empty`;
const advisory = (0,convert_shape/* objectOf */.Xy)({
    url: convert_shape/* aText */.vY,
    title: convert_shape/* aText */.vY,
    severity: convert_shape/* aText */.vY,
    vulnerable_versions: convert_shape/* aText */.vY,
});
function bun_audit_report_convert(report) {
    const failures = [];
    const findings = Object.entries(report).flatMap(([name, list]) => (0,convert_fields/* entries */.jO)(list, `the advisories of ${name}`, failures).map((one) => bulkAdvisory(one, name, 'bun-audit')));
    return { findings, failures };
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/convert/cvss-score.js
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

;// CONCATENATED MODULE: ./build/packages/analyzers/src/cargo-audit/report.js






const vulnerable = (0,convert_shape/* objectOf */.Xy)({
    advisory: (0,convert_shape/* objectOf */.Xy)({ id: convert_shape/* aText */.vY }),
    versions: convert_shape/* anObject */.jz,
    package: (0,convert_shape/* objectOf */.Xy)({ name: convert_shape/* aText */.vY }),
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
    ...byMarks((0,convert_shape/* objectOf */.Xy)({ vulnerabilities: (0,convert_shape/* objectOf */.Xy)({ list: convert_shape/* there */.Pv, count: convert_shape/* there */.Pv }), database: convert_shape/* anObject */.jz }), (0,convert_shape/* objectOf */.Xy)({
        vulnerabilities: (0,convert_shape/* objectOf */.Xy)({ found: convert_shape/* aBoolean */.WC, count: convert_shape/* aNumber */.zn, list: (0,convert_shape/* listOf */.c3)(vulnerable) }),
        warnings: (0,convert_shape/* ifAny */.GK)((0,convert_shape/* mapOf */.A7)((0,convert_shape/* listOf */.c3)((0,convert_shape/* objectOf */.Xy)({ package: convert_shape/* anObject */.jz })))),
    })),
    convert: ({ value }) => cargo_audit_report_convert(value, []),
};
/** As called with `--deny`: warnings of these kinds fail it. `warnings` are all kinds. */
function cargoAuditDenying(denied) {
    return { ...cargoAudit, convert: ({ value }) => cargo_audit_report_convert(value, denied) };
}
async function cargo_audit_report_convert(report, denied) {
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
        ...warnings.map((entry) => findingOf(entry, (0,convert_fields/* text */.Qq)(entry, 'kind') ?? 'warning', denied)),
    ];
    return { findings: await Promise.all(findings), failures };
}
async function findingOf(entry, warning, denied = []) {
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
        informational: warning !== undefined && !denied.includes('warnings') && !denied.includes(warning),
    });
}

// EXTERNAL MODULE: ./build/packages/analyzers/src/convert/json-documents.js
var json_documents = __webpack_require__(1604);
;// CONCATENATED MODULE: ./build/packages/analyzers/src/convert/native-report.js

function reportOf(content) {
    return 'value' in content ? ofValue(content.value) : ofText(content.text, content.documents);
}
/**
 * The messages of a tool that writes one JSON document after the other, also where they were put
 * in a list; none where one of them was cut off: the rest cannot be known to be all.
 */
function messagesOf({ value, documents }) {
    if (documents !== undefined)
        return documents.broken ? [] : documents.values;
    return Array.isArray(value) ? value : [value];
}
function ofValue(value) {
    return { value, lines: [{ json: value }] };
}
function ofText(content, documents) {
    const whole = content.replace(/^\ufeff/, '');
    try {
        return ofValue(JSON.parse(whole));
    }
    catch (error) {
        const notJson = error instanceof Error ? error.message : 'unreadable';
        const lines = whole.split(/\r?\n/).flatMap(line);
        return { lines, documents: documents ?? (0,json_documents/* jsonDocuments */.p)(whole), notJson };
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

;// CONCATENATED MODULE: ./build/packages/analyzers/src/cargo-deny/finding.js



/** One of an advisory where it names one; else of the crate that a rule of `deny.toml` is about. */
function finding_findingOf(diagnostic) {
    const advisory = (0,convert_fields/* record */.g1)(diagnostic, 'advisory');
    const id = (0,convert_fields/* text */.Qq)(advisory, 'id');
    const crate = crateOf(diagnostic) ?? {
        name: (0,convert_fields/* text */.Qq)(advisory, 'package') ?? 'a crate without a name',
    };
    const word = rank((0,convert_fields/* text */.Qq)(diagnostic, 'severity'));
    if (id === undefined)
        return ofRule(diagnostic, word);
    return dependencyFinding({
        id,
        aliases: (0,convert_fields/* texts */.Te)(advisory, 'aliases'),
        package: { ...crate, ecosystem: 'crates.io' },
        title: (0,convert_fields/* text */.Qq)(advisory, 'title') ?? (0,convert_fields/* text */.Qq)(diagnostic, 'message'),
        description: (0,convert_fields/* text */.Qq)(advisory, 'description'),
        url: (0,convert_fields/* text */.Qq)(advisory, 'url') ?? `https://rustsec.org/advisories/${id}`,
        rank: word,
        place: { path: 'Cargo.lock' },
    });
}
function ofRule(diagnostic, word) {
    const code = (0,convert_fields/* text */.Qq)(diagnostic, 'code') ?? 'cargo-deny';
    const crate = crateOf(diagnostic);
    const message = (0,convert_fields/* text */.Qq)(diagnostic, 'message') ?? code;
    const named = crate === undefined ? undefined : [crate.name, crate.version].join(' ').trim();
    return {
        rule: { id: code, tags: ['dependency'] },
        message: named === undefined || message.includes(crate?.name ?? '') ? message : `${named}: ${message}`,
        rank: word,
        place: { path: 'Cargo.lock' },
        package: crate === undefined ? undefined : { ...crate, ecosystem: 'crates.io' },
        fingerprints: { [findingFingerprint]: [code, crate?.name ?? message].join(':') },
    };
}
function crateOf(diagnostic) {
    const crate = (0,convert_fields/* record */.g1)((0,convert_fields/* records */.V0)(diagnostic, 'graphs')[0] ?? {}, 'Krate');
    const name = (0,convert_fields/* text */.Qq)(crate, 'name');
    return name === undefined ? undefined : { name, version: (0,convert_fields/* text */.Qq)(crate, 'version') };
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/cargo-deny/report.js





/**
 * `cargo deny --format json check`: a message a line, on standard error. The `summary` comes last
 * and counts for each check that was made.
 */
const cargoDeny = {
    tool: 'cargo-deny',
    kind: 'security',
    informationUri: 'https://embarkstudios.github.io/cargo-deny/',
    recognises: (report) => isStream(messagesOf(report)),
    convert: (report) => cargo_deny_report_convert(messagesOf(report).filter(convert_fields/* isRecord */.u4)),
};
const checks = ['advisories', 'bans', 'licenses', 'sources'];
function isStream(messages) {
    return (0,convert_shape/* isNonEmpty */.J_)(messages) && (0,convert_shape/* fits */.lA)(messages, (0,convert_shape/* listOf */.c3)(message)) && messages.some(isResult);
}
const message = (0,convert_shape/* objectOf */.Xy)({ type: (0,convert_shape/* oneOf */.yL)('diagnostic', 'summary', 'log'), fields: convert_shape/* anObject */.jz });
function isResult(one) {
    return (0,convert_shape/* fits */.lA)(one, (0,convert_shape/* objectOf */.Xy)({ type: (0,convert_shape/* oneOf */.yL)('diagnostic', 'summary') }));
}
function cargo_deny_report_convert(messages) {
    const of = (type) => messages.filter((one) => one['type'] === type).map((one) => (0,convert_fields/* record */.g1)(one, 'fields'));
    const diagnostics = of('diagnostic');
    const findings = diagnostics.map(finding_findingOf);
    const summaries = of('summary');
    const made = summaries.flatMap((one) => checks.filter((check) => (0,convert_fields/* isRecord */.u4)(one[check])));
    const errors = summaries.flatMap((one) => made.map((check) => (0,convert_fields/* number */.ai)((0,convert_fields/* record */.g1)(one, check), 'errors') ?? 0));
    const listed = diagnostics.filter((one) => (0,convert_fields/* text */.Qq)(one, 'severity') === 'error').length;
    return {
        findings,
        failures: [
            ...of('log')
                .filter((one) => (0,convert_fields/* text */.Qq)(one, 'level') === 'ERROR')
                .map((one) => (0,convert_fields/* text */.Qq)(one, 'message') ?? 'an error without a text'),
            ...diagnostics.filter(isIndexFailure).map((one) => (0,convert_fields/* text */.Qq)(one, 'message') ?? ''),
            ...(made.length > 0 ? [] : ['it has no "summary" of a check: it did not get to its end']),
            ...lostOf(errors.reduce((sum, count) => sum + count, 0), listed, 'errors'),
        ],
    };
}
function isIndexFailure(one) {
    return (0,convert_fields/* text */.Qq)(one, 'code') === 'index-failure';
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/checkov/finding.js



/** Converts an element of `failed_checks` or `skipped_checks` of one framework. */
function checkovFinding(check, type) {
    const details = (0,convert_fields/* record */.g1)(check, 'vulnerability_details');
    if ((0,convert_fields/* text */.Qq)(details, 'package_name') !== undefined)
        return packageFinding(check, details);
    const id = (0,convert_fields/* text */.Qq)(check, 'check_id', 'bc_check_id') ?? 'checkov';
    const secret = type === 'secrets';
    const title = (0,convert_fields/* text */.Qq)(check, 'check_name') ?? id;
    // The resource of a secret is a hash of the secret.
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
/** Both paths start with `/`: `repo_file_path` from the working folder, `file_path` from the target. */
function placeOf(check) {
    const path = (0,convert_fields/* text */.Qq)(check, 'repo_file_path', 'file_path');
    if (path === undefined)
        return undefined;
    const range = Array.isArray(check['file_line_range']) ? check['file_line_range'] : [];
    const [line, endLine] = range.map((value) => (typeof value === 'number' ? value : undefined));
    return { path: path.replaceAll('\\', '/').replace(/^\/*/, ''), line, endLine };
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/checkov/report.js



const checkShape = (0,convert_shape/* objectOf */.Xy)({
    check_id: convert_shape/* aText */.vY,
    check_name: convert_shape/* aText */.vY,
    check_result: convert_shape/* anObject */.jz,
    file_path: convert_shape/* aText */.vY,
});
const countsKeys = { passed: convert_shape/* aNumber */.zn, failed: convert_shape/* aNumber */.zn, skipped: convert_shape/* aNumber */.zn, checkov_version: convert_shape/* aText */.vY };
const mark = (0,convert_shape/* either */.gP)((0,convert_shape/* objectOf */.Xy)({ check_type: convert_shape/* aText */.vY, results: convert_shape/* there */.Pv }), (0,convert_shape/* objectOf */.Xy)({ checkov_version: convert_shape/* aText */.vY }));
const reportShape = (0,convert_shape/* either */.gP)((0,convert_shape/* objectOf */.Xy)(countsKeys), (0,convert_shape/* objectOf */.Xy)({
    check_type: convert_shape/* aText */.vY,
    results: (0,convert_shape/* objectOf */.Xy)({
        failed_checks: (0,convert_shape/* listOf */.c3)(checkShape),
        skipped_checks: (0,convert_shape/* ifAny */.GK)((0,convert_shape/* listOf */.c3)(checkShape)),
        passed_checks: (0,convert_shape/* ifAny */.GK)((0,convert_shape/* listOf */.c3)(checkShape)),
    }),
    summary: (0,convert_shape/* objectOf */.Xy)(countsKeys),
}));
const reportsShape = (value, at) => (Array.isArray(value) ? (0,convert_shape/* listOf */.c3)(reportShape) : reportShape)(value, at);
/**
 * Reads Checkov's `-o json`: `{ check_type, results, summary }`, a list of these for several
 * frameworks, or only a summary of zeros if it found nothing to check. `--quiet` omits what passed.
 */
const checkov = {
    tool: 'Checkov',
    kind: 'security',
    informationUri: 'https://www.checkov.io/',
    recognises: ({ value }) => (0,convert_shape/* isNonEmpty */.J_)(value) && (0,convert_shape/* fits */.lA)(value, reportsShape),
    flawOf: ({ value }) => (0,convert_shape/* fits */.lA)(Array.isArray(value) ? value[0] : value, mark) ? reportsShape(value, '') : undefined,
    convert: ({ value }) => checkov_report_convert(Array.isArray(value) ? value : [value]),
};
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


/** Whether a diagnostic is a finding, not a summary of rustc or its hint to `--explain`. */
function isFinding(diagnostic) {
    if ((0,convert_fields/* text */.Qq)(diagnostic, 'level') === 'failure-note')
        return false;
    if (codeOf(diagnostic) !== undefined || (0,convert_fields/* records */.V0)(diagnostic, 'spans').length > 0)
        return true;
    const message = (0,convert_fields/* text */.Qq)(diagnostic, 'message');
    return (message !== undefined &&
        !/^(aborting due to |could not compile |\d\d* (warning|error)s? )/.test(message));
}
function codeOf(diagnostic) {
    return (0,convert_fields/* text */.Qq)((0,convert_fields/* record */.g1)(diagnostic, 'code'), 'code');
}
/** Converts a compiler message. Its location is the first primary span. */
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
/** The level may have a suffix: "error: internal compiler error". */
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
 * Reads `cargo clippy --message-format=json`: one cargo message per line. A compiler message with a
 * span or a lint's name is a finding, a summary ("2 warnings emitted") is not. An error that is not
 * a lint means that the rest was not linted. Without `build-finished`, cargo was interrupted.
 */
const clippy = {
    tool: 'clippy',
    kind: 'lint',
    informationUri: 'https://doc.rust-lang.org/clippy/',
    recognises: ({ lines }) => lines.some((line) => 'json' in line && isCargoMessage(line.json)) &&
        lines.every((line) => 'text' in line || (0,convert_shape/* fits */.lA)(line.json, (0,convert_shape/* objectOf */.Xy)({ reason: convert_shape/* aText */.vY }))),
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
/** Errors of rustc itself: with a code such as E0308 or no code. Lints have names. */
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
/** Counts cut-off messages, which begin like JSON. Other text may be cargo's progress output. */
function broken(lines, compiled) {
    const cut = lines.filter((line) => 'text' in line && /^\s*\{/.test(line.text)).length;
    const empty = compiled.filter((message) => !(0,convert_fields/* isRecord */.u4)(message['message'])).length;
    const count = cut + empty;
    return count === 0 ? [] : [`the report is broken: ${count} messages cannot be read`];
}

// EXTERNAL MODULE: ./build/packages/sarif/src/model/percent-decoded.js
var percent_decoded = __webpack_require__(2839);
;// CONCATENATED MODULE: ./build/packages/analyzers/src/convert/package-of-purl.js

/** Name, version and kind of a package URL; undefined for what is none. */
function packageOfPurl(purl) {
    const parts = /^pkg:([a-z0-9.+-][a-z0-9.+-]*)\/([^?#][^?#]*?)(?:@([^?#@][^?#@]*))?(?:[?#].*)?$/i.exec(purl ?? '');
    if (parts === null)
        return undefined;
    const [, ecosystem = '', name = '', version] = parts;
    return {
        name: (0,percent_decoded/* percentDecoded */.o)(name),
        version: version === undefined ? undefined : (0,percent_decoded/* percentDecoded */.o)(version),
        ecosystem: ecosystem.toLowerCase(),
    };
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/cyclonedx/vulnerability.js






/** One finding for each component that a vulnerability affects. */
async function vulnerabilityFindings(one, affects, components) {
    const ratings = ratingsOf(one);
    const scores = await Promise.all(ratings.map(async (rating) => (0,convert_fields/* number */.ai)(rating, 'score') ?? cvssScore((0,convert_fields/* text */.Qq)(rating, 'vector'))));
    const ranked = rank(worstWord(ratings), ...scores);
    const packages = affects.map((affected) => packageOf(affected, components));
    return (packages.length > 0 ? packages : [nameless]).map((facts) => vulnerability_finding(one, facts, ranked));
}
const nameless = { name: 'a component without a name' };
/** The ratings of the source that the vulnerability comes from; all where it gives none. */
function ratingsOf(one) {
    const source = (0,convert_fields/* text */.Qq)((0,convert_fields/* record */.g1)(one, 'source'), 'name');
    const all = (0,convert_fields/* records */.V0)(one, 'ratings');
    const own = all.filter((rating) => (0,convert_fields/* text */.Qq)((0,convert_fields/* record */.g1)(rating, 'source'), 'name') === source);
    return source !== undefined && own.length > 0 ? own : all;
}
function worstWord(ratings) {
    const words = ratings.flatMap((rating) => (0,convert_fields/* text */.Qq)(rating, 'severity') ?? []);
    const place = (word) => src_severity/* severities */.gO.indexOf((0,src_severity/* severityOfWord */.Zx)(word) ?? 'none');
    return words
        .filter((word) => (0,src_severity/* severityOfWord */.Zx)(word) !== undefined)
        .toSorted((a, b) => place(a) - place(b))[0];
}
function packageOf(affected, components) {
    const ref = (0,convert_fields/* text */.Qq)(affected, 'ref');
    return (components.get(ref ?? '') ??
        packageOfPurl(ref) ??
        (ref === undefined ? nameless : { name: ref }));
}
function vulnerability_finding(one, facts, ranked) {
    const description = (0,convert_fields/* text */.Qq)(one, 'description');
    const fixed = /\bversion (\d[^\s,;]*)/.exec((0,convert_fields/* text */.Qq)(one, 'recommendation') ?? '')?.[1];
    const cwes = Array.isArray(one['cwes']) ? one['cwes'] : [];
    return dependencyFinding({
        id: (0,convert_fields/* text */.Qq)(one, 'id') ?? 'cyclonedx',
        aliases: (0,convert_fields/* records */.V0)(one, 'references').flatMap((reference) => (0,convert_fields/* text */.Qq)(reference, 'id') ?? []),
        fixedIn: fixed === undefined ? [] : [fixed.replace(/\.$/, '')],
        package: facts,
        title: firstLine(description),
        description: (0,convert_fields/* text */.Qq)(one, 'detail') ?? description,
        url: (0,convert_fields/* text */.Qq)((0,convert_fields/* record */.g1)(one, 'source'), 'url'),
        tags: cwes
            .filter((cwe) => typeof cwe === 'number')
            .map((cwe) => `external/cwe/cwe-${String(cwe)}`),
        rank: ranked,
        suppressed: suppressedBy((0,convert_fields/* record */.g1)(one, 'analysis')),
    });
}
const settled = ['not_affected', 'false_positive', 'resolved', 'resolved_with_pedigree'];
/** Where its author says that it does not hold. */
function suppressedBy(analysis) {
    const state = (0,convert_fields/* text */.Qq)(analysis, 'state') ?? '';
    if (!settled.includes(state))
        return undefined;
    const why = [state, (0,convert_fields/* text */.Qq)(analysis, 'justification'), (0,convert_fields/* text */.Qq)(analysis, 'detail')];
    return { kind: 'external', why: why.filter((part) => part !== undefined).join(': ') };
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/cyclonedx/report.js





/**
 * A CycloneDX BOM with vulnerabilities. One without, or with an empty list of them, is an SBOM:
 * Trivy writes the empty list also where it was not asked to look for any.
 */
const cyclonedx = {
    tool: 'CycloneDX',
    kind: 'security',
    informationUri: 'https://cyclonedx.org/capabilities/vdr/',
    ...byMarks((0,convert_shape/* objectOf */.Xy)({ bomFormat: (0,convert_shape/* oneOf */.yL)('CycloneDX'), specVersion: convert_shape/* aText */.vY, vulnerabilities: (0,convert_shape/* someOf */.yU)(convert_shape/* there */.Pv) }), (0,convert_shape/* objectOf */.Xy)({ vulnerabilities: (0,convert_shape/* listOf */.c3)(convert_shape/* anObject */.jz) })),
    convert: ({ value }) => cyclonedx_report_convert(value),
};
async function cyclonedx_report_convert(bom) {
    const failures = [];
    const vulnerabilities = (0,convert_fields/* entries */.jO)(bom['vulnerabilities'], '"vulnerabilities"', failures);
    const root = (0,convert_fields/* record */.g1)((0,convert_fields/* record */.g1)(bom, 'metadata'), 'component');
    const components = componentsOf([root, ...(0,convert_fields/* records */.V0)(bom, 'components')]);
    const findings = vulnerabilities.map((one) => {
        const affects = (0,convert_fields/* entriesIfAny */.Um)(one['affects'], '"affects"', failures);
        return vulnerabilityFindings(one, affects, components);
    });
    return { findings: (await Promise.all(findings)).flat(), failures };
}
/** By their `bom-ref`; components may stand in components. */
function componentsOf(list, known = new Map()) {
    for (const component of list) {
        const ref = (0,convert_fields/* text */.Qq)(component, 'bom-ref');
        if (ref !== undefined)
            known.set(ref, factsOf(component));
        componentsOf((0,convert_fields/* records */.V0)(component, 'components'), known);
    }
    return known;
}
function factsOf(component) {
    const group = (0,convert_fields/* text */.Qq)(component, 'group');
    const name = (0,convert_fields/* text */.Qq)(component, 'name') ?? 'a component without a name';
    const ecosystem = packageOfPurl((0,convert_fields/* text */.Qq)(component, 'purl'))?.ecosystem;
    return {
        name: group === undefined ? name : `${group}/${name}`,
        version: (0,convert_fields/* text */.Qq)(component, 'version'),
        ecosystem,
    };
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/dependency-check/report.js






/**
 * OWASP dependency-check's `--format JSON`: `{ reportSchema, scanInfo, projectInfo, dependencies }`,
 * one finding for each vulnerability of a dependency.
 */
const dependencyCheck = {
    tool: 'dependency-check',
    kind: 'security',
    informationUri: 'https://owasp.org/www-project-dependency-check/',
    ...byMarks((0,convert_shape/* objectOf */.Xy)({
        reportSchema: convert_shape/* aText */.vY,
        scanInfo: (0,convert_shape/* objectOf */.Xy)({ engineVersion: convert_shape/* aText */.vY }),
        dependencies: convert_shape/* there */.Pv,
    }), (0,convert_shape/* objectOf */.Xy)({ dependencies: (0,convert_shape/* listOf */.c3)((0,convert_shape/* objectOf */.Xy)({ fileName: convert_shape/* aText */.vY })) })),
    convert: ({ value }) => dependency_check_report_convert(value),
};
function dependency_check_report_convert(report) {
    const failures = [];
    const info = (0,convert_fields/* record */.g1)(report, 'scanInfo');
    const dependencies = (0,convert_fields/* entries */.jO)(report['dependencies'], '"dependencies"', failures);
    const findings = dependencies.flatMap((dependency) => {
        const all = (key) => (0,convert_fields/* entriesIfAny */.Um)(dependency[key], `"${key}"`, failures);
        return [
            ...all('vulnerabilities').map((one) => dependency_check_report_finding(one, dependency)),
            ...all('suppressedVulnerabilities').map((one) => dependency_check_report_finding(one, dependency, { kind: 'external', why: (0,convert_fields/* text */.Qq)(one, 'notes') })),
        ];
    });
    const exceptions = (0,convert_fields/* records */.V0)(info, 'analysisExceptions').map((one) => (0,convert_fields/* text */.Qq)((0,convert_fields/* record */.g1)(one, 'exception'), 'message') ?? (0,convert_fields/* text */.Qq)(one, 'message') ?? 'without a text');
    return {
        version: (0,convert_fields/* text */.Qq)(info, 'engineVersion'),
        findings,
        failures: [
            ...failures,
            ...exceptions.map((said) => `an analysis ended in an error: ${said}`),
            ...(dependencies.length > 0 ? [] : ['it looked at no dependency']),
            ...((0,convert_fields/* records */.V0)(info, 'dataSource').length > 0 ? [] : ['it names no source of vulnerabilities']),
        ],
    };
}
function dependency_check_report_finding(one, dependency, suppressed) {
    const id = (0,convert_fields/* text */.Qq)(one, 'name') ?? 'dependency-check';
    const path = (0,convert_fields/* text */.Qq)(dependency, 'filePath')?.split('?', 1)[0];
    const description = (0,convert_fields/* text */.Qq)(one, 'description');
    return dependencyFinding({
        id,
        package: report_packageOf(dependency),
        title: description === undefined ? undefined : firstSentence(description),
        description,
        url: (0,convert_fields/* text */.Qq)((0,convert_fields/* records */.V0)(one, 'references')[0] ?? {}, 'url'),
        tags: (0,convert_fields/* texts */.Te)(one, 'cwes').map((cwe) => `external/cwe/${cwe.toLowerCase()}`),
        rank: rank((0,convert_fields/* text */.Qq)(one, 'severity'), (0,convert_fields/* number */.ai)((0,convert_fields/* record */.g1)(one, 'cvssv4'), 'baseScore'), (0,convert_fields/* number */.ai)((0,convert_fields/* record */.g1)(one, 'cvssv3'), 'baseScore'), (0,convert_fields/* number */.ai)((0,convert_fields/* record */.g1)(one, 'cvssv2'), 'score')),
        place: path === undefined ? undefined : { path },
        suppressed,
    });
}
/** The package that it took the file for, where it says; else the file. */
function report_packageOf(dependency) {
    const purl = (0,convert_fields/* records */.V0)(dependency, 'packages')
        .map((one) => packageOfPurl((0,convert_fields/* text */.Qq)(one, 'id')))
        .find((found) => found !== undefined);
    return purl ?? { name: (0,convert_fields/* text */.Qq)(dependency, 'fileName') ?? 'a dependency without a name' };
}
function firstSentence(description) {
    return /^[^\n]{10,150}?[.](?=\s)/.exec(description)?.[0] ?? description.split('\n')[0] ?? '';
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/detect-secrets/report.js





/**
 * detect-secrets' baseline: `{ version, plugins_used, filters_used, results, generated_at }`, the
 * results by file. It names no file that holds nothing, and scans none where git tracks none: an
 * empty one proves nothing.
 */
const detectSecrets = {
    tool: 'detect-secrets',
    kind: 'security',
    informationUri: 'https://github.com/Yelp/detect-secrets',
    ...byMarks((0,convert_shape/* objectOf */.Xy)({ plugins_used: convert_shape/* there */.Pv, results: convert_shape/* there */.Pv, generated_at: convert_shape/* aText */.vY }), (0,convert_shape/* objectOf */.Xy)({
        version: convert_shape/* aText */.vY,
        plugins_used: (0,convert_shape/* listOf */.c3)((0,convert_shape/* objectOf */.Xy)({ name: convert_shape/* aText */.vY })),
        results: (0,convert_shape/* mapOf */.A7)((0,convert_shape/* listOf */.c3)((0,convert_shape/* objectOf */.Xy)({ type: convert_shape/* aText */.vY, hashed_secret: convert_shape/* aText */.vY, line_number: convert_shape/* aNumber */.zn }))),
    })),
    convert: ({ value }) => detect_secrets_report_convert(value),
};
function detect_secrets_report_convert(report) {
    const findings = Object.entries((0,convert_fields/* record */.g1)(report, 'results')).flatMap(([path, found]) => found.map((entry) => detect_secrets_report_finding(entry, path)));
    return {
        version: (0,convert_fields/* text */.Qq)(report, 'version'),
        findings,
        failures: findings.length > 0 ? [] : ['it found nothing and names nothing that it looked at'],
    };
}
/** Of the secret's SHA-1 only a part is shown: a weak password can be guessed by the whole. */
function detect_secrets_report_finding(entry, path) {
    const type = (0,convert_fields/* text */.Qq)(entry, 'type') ?? 'detect-secrets';
    const hash = ((0,convert_fields/* text */.Qq)(entry, 'hashed_secret') ?? '').slice(0, 8);
    return {
        rule: { id: type, title: type },
        message: type,
        rank: rank('high'),
        secret: true,
        place: { path, line: (0,convert_fields/* number */.ai)(entry, 'line_number') },
        fingerprints: { [findingFingerprint]: [type, path, hash].join(':') },
        suppressed: entry['is_secret'] === false
            ? { kind: 'external', why: 'audited as no secret in the baseline' }
            : undefined,
    };
}

// EXTERNAL MODULE: ./build/packages/findings/src/secret-kind.js
var secret_kind = __webpack_require__(5635);
;// CONCATENATED MODULE: ./build/packages/analyzers/src/convert/image-name.js
/**
 * An image name without tag and digest. It is the same for every build, so that results of a new
 * build replace the earlier ones in the same category.
 */
function imageName(reference) {
    const [named = ''] = reference.split('@sha256:', 1);
    return named.replace(/:[^:/]*$/, '');
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/dockle/report.js







/** dockle's `-f json`: `{ image?, summary, details[] { code, title, level, alerts } }`. */
const dockle = {
    tool: 'Dockle',
    kind: 'security',
    informationUri: 'https://github.com/goodwithtech/dockle',
    ...byMarks((0,convert_shape/* objectOf */.Xy)({
        summary: (0,convert_shape/* objectOf */.Xy)({ fatal: convert_shape/* aNumber */.zn, warn: convert_shape/* aNumber */.zn, skip: convert_shape/* aNumber */.zn, pass: convert_shape/* aNumber */.zn }),
        details: convert_shape/* there */.Pv,
    }), (0,convert_shape/* objectOf */.Xy)({ details: (0,convert_shape/* orNull */.Xd)((0,convert_shape/* listOf */.c3)((0,convert_shape/* objectOf */.Xy)({ code: convert_shape/* aText */.vY, level: convert_shape/* aText */.vY }))) })),
    convert: ({ value }) => dockle_report_convert(value),
};
const report_levels = ['fatal', 'warn', 'info'];
function dockle_report_convert(report) {
    const failures = [];
    const summary = (0,convert_fields/* record */.g1)(report, 'summary');
    const details = report['details'] === null ? [] : (0,convert_fields/* entries */.jO)(report['details'], '"details"', failures);
    const found = details.filter((one) => !isPassed(one));
    const sum = (keys) => keys.reduce((all, key) => all + ((0,convert_fields/* number */.ai)(summary, key) ?? 0), 0);
    const image = (0,convert_fields/* text */.Qq)(report, 'image');
    return {
        findings: found.flatMap(findings),
        failures: [
            ...failures,
            ...(sum([...report_levels, 'pass']) > 0 ? [] : ['it checked nothing']),
            ...lostOf(sum(report_levels), found.length, 'checks that failed'),
        ],
        target: image === undefined ? undefined : imageName(image),
        file: 'Dockerfile',
    };
}
function isPassed(one) {
    return ['PASS', 'SKIP', 'IGNORE'].includes((0,convert_fields/* text */.Qq)(one, 'level') ?? '');
}
/** One for each alert of a check. What was found in a layer may hold the credential. */
function findings(one) {
    const id = (0,convert_fields/* text */.Qq)(one, 'code') ?? 'dockle';
    const title = (0,convert_fields/* text */.Qq)(one, 'title') ?? id;
    const word = (0,convert_fields/* text */.Qq)(one, 'level');
    const alerts = (0,convert_fields/* texts */.Te)(one, 'alerts');
    const isGuess = (0,secret_kind/* secretKindOf */.YE)({ tool: dockle.tool, rule: id }) === 'guess';
    return (alerts.length === 0 ? [title] : alerts).map((alert) => ({
        rule: {
            id,
            title,
            url: `https://github.com/goodwithtech/dockle/blob/master/CHECKPOINT.md#${id.toLowerCase()}`,
            tags: ['misconfiguration'],
        },
        message: `${title}: ${isGuess ? withoutValue(alert) : alert}`,
        rank: rank(word === 'WARN' ? 'warning' : word),
    }));
}
function withoutValue(alert) {
    return alert.replace(/ on .*$/s, '').replace(/=.*$/s, '=***');
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/eslint/report.js



/** What else has `filePath` and `messages` (textlint, secretlint) counts nothing. */
const fileShape = (0,convert_shape/* objectOf */.Xy)({
    filePath: convert_shape/* aText */.vY,
    messages: (0,convert_shape/* listOf */.c3)((0,convert_shape/* objectOf */.Xy)({ ruleId: (0,convert_shape/* orNull */.Xd)(convert_shape/* aText */.vY), severity: (0,convert_shape/* oneOf */.yL)(0, 1, 2), message: convert_shape/* aText */.vY })),
    errorCount: convert_shape/* aNumber */.zn,
    warningCount: convert_shape/* aNumber */.zn,
});
/**
 * Reads ESLint's `-f json`: a list of all linted files, each with its messages. `fatal` marks a
 * file that could not be parsed. A file given by name that is ignored has a warning.
 */
const eslint = {
    tool: 'ESLint',
    kind: 'lint',
    informationUri: 'https://eslint.org/',
    recognises: ({ value }) => {
        const files = filesOf(value);
        return (0,convert_shape/* isNonEmpty */.J_)(files) && (0,convert_shape/* fits */.lA)(files, (0,convert_shape/* listOf */.c3)(fileShape));
    },
    convert: ({ value }) => eslint_report_convert(filesOf(value), (0,convert_fields/* isRecord */.u4)(value) ? value : {}),
};
/** `-f json-with-metadata` is `{ results, metadata }`, the results as `-f json` writes them. */
function filesOf(value) {
    return (0,convert_fields/* isRecord */.u4)(value) && (0,convert_shape/* fits */.lA)(value['metadata'], (0,convert_shape/* objectOf */.Xy)({ rulesMeta: convert_shape/* anObject */.jz }))
        ? value['results']
        : value;
}
function eslint_report_convert(list, report) {
    const failures = [];
    const rules = (0,convert_fields/* record */.g1)((0,convert_fields/* record */.g1)(report, 'metadata'), 'rulesMeta');
    const files = (0,convert_fields/* entries */.jO)(list, 'the files', failures);
    const findings = files.flatMap((file) => {
        const path = (0,convert_fields/* text */.Qq)(file, 'filePath') ?? '<text>';
        const messages = (0,convert_fields/* entries */.jO)(file['messages'], `"messages" of ${path}`, failures);
        const counted = ((0,convert_fields/* number */.ai)(file, 'errorCount') ?? 0) + ((0,convert_fields/* number */.ai)(file, 'warningCount') ?? 0);
        if (counted > messages.length) {
            failures.push(`${path}: it counts ${counted} messages and lists ${messages.length}`);
        }
        failures.push(...messages.filter(isNotLinted).map((m) => `${path}: ${(0,convert_fields/* text */.Qq)(m, 'message') ?? ''}`));
        return [
            ...messages.map((message) => eslint_report_finding(message, path, rules)),
            ...(0,convert_fields/* records */.V0)(file, 'suppressedMessages').map((message) => eslint_report_finding(message, path, rules, { kind: 'inSource', why: justification(message) })),
        ];
    });
    return { findings, failures };
}
function isNotLinted(message) {
    return message['fatal'] === true || ((0,convert_fields/* text */.Qq)(message, 'message') ?? '').startsWith('File ignored ');
}
function justification(message) {
    const [first] = (0,convert_fields/* records */.V0)(message, 'suppressions');
    return first === undefined ? undefined : (0,convert_fields/* text */.Qq)(first, 'justification');
}
function eslint_report_finding(message, path, rules, suppressed) {
    const id = (0,convert_fields/* text */.Qq)(message, 'ruleId') ?? (message['fatal'] === true ? 'parse-error' : 'eslint');
    const docs = (0,convert_fields/* record */.g1)((0,convert_fields/* record */.g1)(rules, id), 'docs');
    return {
        rule: { id, title: (0,convert_fields/* text */.Qq)(docs, 'description'), url: (0,convert_fields/* text */.Qq)(docs, 'url') },
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

;// CONCATENATED MODULE: ./build/packages/analyzers/src/ggshield/report.js




const incident = (0,convert_shape/* objectOf */.Xy)({
    type: convert_shape/* aText */.vY,
    policy: convert_shape/* aText */.vY,
    ignore_sha: convert_shape/* aText */.vY,
    occurrences: (0,convert_shape/* listOf */.c3)(convert_shape/* anObject */.jz),
});
/** A scan may hold scans: one for each commit. */
const scan = (value, at) => (0,convert_shape/* objectOf */.Xy)({
    total_incidents: convert_shape/* aNumber */.zn,
    entities_with_incidents: (0,convert_shape/* ifAny */.GK)((0,convert_shape/* listOf */.c3)((0,convert_shape/* objectOf */.Xy)({ filename: convert_shape/* aText */.vY, incidents: (0,convert_shape/* listOf */.c3)(incident) }))),
    errors: (0,convert_shape/* ifAny */.GK)((0,convert_shape/* listOf */.c3)((0,convert_shape/* objectOf */.Xy)({ description: convert_shape/* aText */.vY }))),
    scans: (0,convert_shape/* ifAny */.GK)((0,convert_shape/* listOf */.c3)(scan)),
})(value, at);
/**
 * ggshield's `secret scan … --json`: `{ id, type, entities_with_incidents?, errors?, scans?,
 * total_incidents, secrets_engine_version }`. It names no file that holds nothing: an empty one
 * proves nothing.
 */
const ggshield = {
    tool: 'ggshield',
    kind: 'security',
    informationUri: 'https://github.com/GitGuardian/ggshield',
    ...byMarks((0,convert_shape/* objectOf */.Xy)({ type: convert_shape/* aText */.vY, total_incidents: convert_shape/* there */.Pv, secrets_engine_version: convert_shape/* there */.Pv }), scan),
    convert: ({ value }) => ggshield_report_convert(value),
};
function ggshield_report_convert(report) {
    const scans = scansOf(report);
    const findings = scans
        .flatMap((one) => (0,convert_fields/* records */.V0)(one, 'entities_with_incidents'))
        .flatMap((file) => (0,convert_fields/* records */.V0)(file, 'incidents').map((found) => ggshield_report_finding(found, file)));
    const errors = scans.flatMap((one) => (0,convert_fields/* records */.V0)(one, 'errors')).map(whyNotScanned);
    const counted = (0,convert_fields/* number */.ai)(report, 'total_incidents') ?? 0;
    return {
        findings,
        failures: [
            ...errors,
            ...(counted > findings.length
                ? [`it counts ${counted} incidents and lists ${findings.length}`]
                : []),
            ...(counted + findings.length > 0
                ? []
                : ['it found nothing and names nothing that it looked at']),
        ],
    };
}
function scansOf(scanned) {
    return [scanned, ...(0,convert_fields/* records */.V0)(scanned, 'scans').flatMap(scansOf)];
}
function whyNotScanned(error) {
    const files = (0,convert_fields/* records */.V0)(error, 'files').flatMap((file) => (0,convert_fields/* text */.Qq)(file, 'filename') ?? []);
    return `${files.slice(0, 3).join(', ') || 'a file'}: ${(0,convert_fields/* text */.Qq)(error, 'description') ?? 'not scanned'}`;
}
/** Lines count from 1, indexes from 0; `ignore_sha` is the fingerprint of ggshield's SARIF. */
function ggshield_report_finding(found, file) {
    const type = (0,convert_fields/* text */.Qq)(found, 'type') ?? 'ggshield';
    const [first] = (0,convert_fields/* records */.V0)(found, 'occurrences');
    const [column, last] = ['index_start', 'index_end'].map((key) => (0,convert_fields/* number */.ai)(first ?? {}, key));
    const fingerprint = (0,convert_fields/* text */.Qq)(found, 'ignore_sha');
    const validity = (0,convert_fields/* text */.Qq)(found, 'validity');
    return {
        rule: { id: type, title: type, url: (0,convert_fields/* text */.Qq)(found, 'detector_documentation') },
        message: type,
        rank: rank('high'),
        secret: true,
        place: {
            path: (0,convert_fields/* text */.Qq)(file, 'filename') ?? '',
            line: (0,convert_fields/* number */.ai)(first ?? {}, 'line_start'),
            endLine: (0,convert_fields/* number */.ai)(first ?? {}, 'line_end'),
            column: column === undefined ? undefined : column + 1,
            endColumn: last === undefined ? undefined : last + 1,
        },
        fingerprints: fingerprint === undefined ? undefined : { 'secret/v1': fingerprint },
        properties: validity === undefined ? undefined : { validity },
    };
}

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
    recognises: ({ value }) => (0,convert_shape/* isNonEmpty */.J_)(value) && ((0,convert_shape/* fits */.lA)(value, (0,convert_shape/* listOf */.c3)(leak8)) || (0,convert_shape/* fits */.lA)(value, (0,convert_shape/* listOf */.c3)(leak7))),
    convert: ({ value }) => gitleaks_report_convert(value),
};
const leak8 = (0,convert_shape/* objectOf */.Xy)({
    RuleID: convert_shape/* aText */.vY,
    Description: convert_shape/* aText */.vY,
    File: convert_shape/* aText */.vY,
    StartLine: convert_shape/* aNumber */.zn,
    Secret: convert_shape/* aText */.vY,
    Match: convert_shape/* aText */.vY,
});
const leak7 = (0,convert_shape/* objectOf */.Xy)({
    rule: convert_shape/* aText */.vY,
    offender: convert_shape/* aText */.vY,
    file: convert_shape/* aText */.vY,
    commit: convert_shape/* aText */.vY,
    lineNumber: convert_shape/* aNumber */.zn,
});
function gitleaks_report_convert(list) {
    const failures = [];
    const leaks = (0,convert_fields/* entries */.jO)(list, 'the leaks', failures);
    return {
        findings: leaks.map((leak) => ('RuleID' in leak ? ofVersion8(leak) : ofVersion7(leak))),
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
/** `<commit>:<file>:<rule>:<line>`, as in `.gitleaksignore`. A scan of a folder has no commit. */
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
    return commit === undefined ? '' : ` (commit ${(0,shorten/* shorten */.ml)(commit, 12)})`;
}
/** Masks secrets in a description: a custom rule may quote what it found. */
function masked(description, secrets) {
    return secrets.reduce((rest, secret) => (secret === undefined ? rest : rest?.replaceAll(secret, '***')), description);
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/golangci-lint/report.js




/**
 * golangci-lint's JSON (`--output.json.path`, before version 2 `--out-format json`):
 * `{ Issues, Report }`. `Report.Linters` names all linters and which are enabled. Code that does not
 * compile is an issue of `typecheck`; then the other linters looked at nothing of that package.
 */
const golangciLint = {
    tool: 'golangci-lint',
    kind: 'lint',
    informationUri: 'https://golangci-lint.run/',
    ...byMarks((0,convert_shape/* objectOf */.Xy)({ Issues: convert_shape/* there */.Pv, Report: (0,convert_shape/* objectOf */.Xy)({ Linters: convert_shape/* aList */.u0 }) }), (0,convert_shape/* objectOf */.Xy)({ Issues: (0,convert_shape/* orNull */.Xd)((0,convert_shape/* listOf */.c3)((0,convert_shape/* objectOf */.Xy)({ FromLinter: convert_shape/* aText */.vY, Text: convert_shape/* aText */.vY }))) })),
    convert: ({ value }) => golangci_lint_report_convert(value),
};
function golangci_lint_report_convert(report) {
    const failures = [];
    const issues = report['Issues'] === null ? [] : (0,convert_fields/* entries */.jO)(report['Issues'], '"Issues"', failures);
    const facts = (0,convert_fields/* record */.g1)(report, 'Report');
    const error = (0,convert_fields/* text */.Qq)(facts, 'Error');
    if (error !== undefined)
        failures.push(error);
    if (!(0,convert_fields/* records */.V0)(facts, 'Linters').some((linter) => linter['Enabled'] === true)) {
        failures.push('it names no linter that was enabled');
    }
    failures.push(...issues.filter(isTypecheck).map((issue) => `${placeText(issue)}: ${said(issue)}`));
    return {
        findings: issues.map(golangci_lint_report_finding),
        failures,
        warnings: (0,convert_fields/* records */.V0)(facts, 'Warnings').flatMap((warning) => (0,convert_fields/* text */.Qq)(warning, 'Text') ?? []),
    };
}
function isTypecheck(issue) {
    return (0,convert_fields/* text */.Qq)(issue, 'FromLinter') === 'typecheck';
}
function said(issue) {
    return (0,convert_fields/* text */.Qq)(issue, 'Text')?.replaceAll(/(?<!\s)\s*\n\s*/g, ' ') ?? 'it does not compile';
}
function placeText(issue) {
    return (0,convert_fields/* text */.Qq)((0,convert_fields/* record */.g1)(issue, 'Pos'), 'Filename') ?? 'a package';
}
/** gosec's G101 quotes no value here, and the source lines are left out. */
function golangci_lint_report_finding(issue) {
    const linter = (0,convert_fields/* text */.Qq)(issue, 'FromLinter') ?? 'golangci-lint';
    const place = (0,convert_fields/* record */.g1)(issue, 'Pos');
    const path = (0,convert_fields/* text */.Qq)(place, 'Filename');
    return {
        rule: { id: linter, url: `https://golangci-lint.run/usage/linters/#${linter}` },
        message: (0,convert_fields/* text */.Qq)(issue, 'Text') ?? '',
        rank: rank((0,convert_fields/* text */.Qq)(issue, 'Severity')),
        place: path === undefined
            ? undefined
            : { path, line: (0,convert_fields/* number */.ai)(place, 'Line'), column: (0,convert_fields/* number */.ai)(place, 'Column') },
    };
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
    ...byMarks((0,convert_shape/* objectOf */.Xy)({ Issues: convert_shape/* there */.Pv, 'Golang errors': convert_shape/* there */.Pv, Stats: convert_shape/* there */.Pv }), (0,convert_shape/* objectOf */.Xy)({
        Issues: (0,convert_shape/* ifAny */.GK)((0,convert_shape/* listOf */.c3)((0,convert_shape/* objectOf */.Xy)({ file: convert_shape/* aText */.vY, details: convert_shape/* aText */.vY, line: (0,convert_shape/* either */.gP)(convert_shape/* aText */.vY, convert_shape/* aNumber */.zn) }))),
        Stats: (0,convert_shape/* objectOf */.Xy)({ files: convert_shape/* aNumber */.zn, found: convert_shape/* aNumber */.zn }),
    })),
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
/** Listed with `-track-suppressions` or `-show-ignored`. `Stats.found` does not count them. */
function suppressionOf(issue) {
    const all = (0,convert_fields/* records */.V0)(issue, 'suppressions');
    const [first] = all;
    if (first === undefined)
        return issue['nosec'] === true ? { kind: 'inSource' } : undefined;
    const kind = all.every((one) => (0,convert_fields/* text */.Qq)(one, 'kind') === 'external') ? 'external' : 'inSource';
    return { kind, why: (0,convert_fields/* text */.Qq)(first, 'justification') };
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/govulncheck/findings.js



const findings_levels = ['module', 'package', 'symbol'];
/**
 * govulncheck writes a `finding` for the module, each package and each symbol. One finding of ours
 * for an advisory and module: at the most precise level, which says whether the code calls it.
 */
function findingsOf(found, advisories, scanLevel) {
    const best = new Map();
    for (const one of found) {
        const key = `${(0,convert_fields/* text */.Qq)(one, 'osv') ?? ''} ${(0,convert_fields/* text */.Qq)(findings_top(one), 'module') ?? ''}`;
        const known = best.get(key);
        if (known === undefined || isCloser(one, known))
            best.set(key, one);
    }
    return [...best.values()].map((one) => findings_finding(one, advisories.get((0,convert_fields/* text */.Qq)(one, 'osv') ?? '') ?? {}, scanLevel));
}
function findings_top(one) {
    return (0,convert_fields/* records */.V0)(one, 'trace')[0] ?? {};
}
function levelOf(one) {
    const frame = findings_top(one);
    if ((0,convert_fields/* text */.Qq)(frame, 'function') !== undefined)
        return 'symbol';
    return (0,convert_fields/* text */.Qq)(frame, 'package') === undefined ? 'module' : 'package';
}
function isCloser(one, known) {
    return findings_levels.indexOf(levelOf(one)) > findings_levels.indexOf(levelOf(known));
}
/** The levels of its own SARIF: an error is what is called, as far as it was asked to look. */
function findings_wordOf(level, scanLevel) {
    const short = Math.max(findings_levels.indexOf(scanLevel), 0) - findings_levels.indexOf(level);
    if (short <= 0)
        return 'error';
    return short === 1 ? 'warning' : 'note';
}
function findings_finding(one, advisory, scanLevel) {
    const id = (0,convert_fields/* text */.Qq)(one, 'osv') ?? 'govulncheck';
    const level = levelOf(one);
    const module = (0,convert_fields/* text */.Qq)(findings_top(one), 'module') ?? 'a module without a name';
    const fixed = (0,convert_fields/* text */.Qq)(one, 'fixed_version');
    const details = (0,convert_fields/* text */.Qq)(advisory, 'details');
    return dependencyFinding({
        id,
        aliases: (0,convert_fields/* texts */.Te)(advisory, 'aliases'),
        fixedIn: fixed === undefined ? [] : [fixed],
        package: { name: module, version: (0,convert_fields/* text */.Qq)(findings_top(one), 'version'), ecosystem: 'Go' },
        title: (0,convert_fields/* text */.Qq)(advisory, 'summary') ?? firstLine(details),
        description: details,
        url: (0,convert_fields/* text */.Qq)((0,convert_fields/* record */.g1)(advisory, 'database_specific'), 'url') ?? `https://pkg.go.dev/vuln/${id}`,
        rank: rank(findings_wordOf(level, scanLevel)),
        place: findings_placeOf(one) ?? { path: 'go.mod' },
        properties: { reachable: level === 'symbol' ? 'called' : `${level} used` },
    });
}
/** The frame that is nearest to the user's own code stands last; paths of the standard library are no one's. */
function findings_placeOf(one) {
    const position = (0,convert_fields/* record */.g1)((0,convert_fields/* records */.V0)(one, 'trace').at(-1) ?? {}, 'position');
    const path = (0,convert_fields/* text */.Qq)(position, 'filename');
    if (path === undefined || (0,convert_fields/* records */.V0)(one, 'trace').length < 2)
        return undefined;
    return { path, line: (0,convert_fields/* number */.ai)(position, 'line'), column: (0,convert_fields/* number */.ai)(position, 'column') };
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/govulncheck/report.js




/**
 * `govulncheck -json`: messages, each an object of one key. `osv` is every advisory of a module that
 * is used, in whatever version; only `finding` says that one applies. Where the code cannot be
 * loaded it stops after `config`; before it looks it says so in a `progress`.
 */
const govulncheck = {
    tool: 'govulncheck',
    kind: 'security',
    informationUri: 'https://go.dev/doc/security/vuln/',
    recognises: (report) => report_isStream(messagesOf(report)),
    convert: (report) => govulncheck_report_convert(messagesOf(report).filter(convert_fields/* isRecord */.u4)),
};
const kinds = ['config', 'progress', 'SBOM', 'osv', 'finding'];
function report_isStream(messages) {
    return messages.some(isConfig) && messages.every(isMessage);
}
function isMessage(value) {
    const keys = (0,convert_fields/* isRecord */.u4)(value) ? Object.keys(value) : [];
    return keys.length === 1 && kinds.includes(keys[0] ?? '');
}
function isConfig(value) {
    return ((0,convert_fields/* isRecord */.u4)(value) &&
        (0,convert_shape/* fits */.lA)(value['config'], (0,convert_shape/* objectOf */.Xy)({ protocol_version: convert_shape/* aText */.vY, scanner_name: convert_shape/* aText */.vY })));
}
function govulncheck_report_convert(messages) {
    const config = (0,convert_fields/* record */.g1)(messages.find(isConfig) ?? {}, 'config');
    const found = messages.filter((message) => 'finding' in message);
    const sound = found.filter((message) => (0,convert_fields/* text */.Qq)((0,convert_fields/* record */.g1)(message, 'finding'), 'osv') !== undefined);
    const advisories = new Map(messages.map((message) => (0,convert_fields/* record */.g1)(message, 'osv')).map((osv) => [(0,convert_fields/* text */.Qq)(osv, 'id') ?? '', osv]));
    const lost = found.length - sound.length;
    return {
        version: (0,convert_fields/* text */.Qq)(config, 'scanner_version'),
        findings: findingsOf(sound.map((message) => (0,convert_fields/* record */.g1)(message, 'finding')), advisories, (0,convert_fields/* text */.Qq)(config, 'scan_level') ?? 'symbol'),
        failures: [
            ...(lost > 0 ? [`the report is broken: ${lost} findings name no advisory`] : []),
            ...(found.length > 0 || looked(messages)
                ? []
                : ['it does not say that it looked at the code: it stopped before']),
            ...((0,convert_fields/* text */.Qq)(config, 'db_last_modified', 'db') === undefined ? ['it names no database'] : []),
        ],
        warnings: messages.flatMap((message) => {
            const said = (0,convert_fields/* text */.Qq)((0,convert_fields/* record */.g1)(message, 'progress'), 'message') ?? '';
            return said.startsWith('warning: ') ? [said.slice('warning: '.length)] : [];
        }),
    };
}
function looked(messages) {
    return messages.some((message) => /^(?:Checking|Scanning) (?:your|the) (?:code|binary)/.test((0,convert_fields/* text */.Qq)((0,convert_fields/* record */.g1)(message, 'progress'), 'message') ?? ''));
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/grype/report.js






const matchShape = (0,convert_shape/* objectOf */.Xy)({
    vulnerability: (0,convert_shape/* objectOf */.Xy)({ id: convert_shape/* aText */.vY }),
    artifact: (0,convert_shape/* objectOf */.Xy)({ name: convert_shape/* aText */.vY, version: convert_shape/* aText */.vY }),
});
/**
 * Reads Grype's `-o json`: `{ matches, ignoredMatches?, source, distro, descriptor }`. It has no
 * number of scanned packages: a report without matches must name its source and its database.
 */
const grype = {
    tool: 'Grype',
    kind: 'security',
    informationUri: 'https://github.com/anchore/grype',
    ...byMarks((0,convert_shape/* objectOf */.Xy)({ matches: convert_shape/* there */.Pv, descriptor: (0,convert_shape/* objectOf */.Xy)({ name: (0,convert_shape/* oneOf */.yL)('grype') }) }), (0,convert_shape/* objectOf */.Xy)({ matches: (0,convert_shape/* ifAny */.GK)((0,convert_shape/* listOf */.c3)(matchShape)), ignoredMatches: (0,convert_shape/* ifAny */.GK)((0,convert_shape/* listOf */.c3)(matchShape)) })),
    convert: ({ value }) => grype_report_convert(value),
};
function grype_report_convert(report) {
    const failures = [];
    const matches = (0,convert_fields/* entriesIfAny */.Um)(report['matches'], '"matches"', failures);
    const ignored = (0,convert_fields/* entriesIfAny */.Um)(report['ignoredMatches'], '"ignoredMatches"', failures);
    const source = (0,convert_fields/* record */.g1)(report, 'source');
    const descriptor = (0,convert_fields/* record */.g1)(report, 'descriptor');
    failures.push(...databaseErrors((0,convert_fields/* record */.g1)(descriptor, 'db')));
    if (matches.length === 0 && !namesSourceAndDatabase(source, descriptor)) {
        failures.push('the report names no source or no database');
    }
    const target = (0,convert_fields/* record */.g1)(source, 'target');
    const image = (0,convert_fields/* text */.Qq)(target, 'userInput');
    const place = image === undefined ? placeIn(source) : () => undefined;
    return {
        version: (0,convert_fields/* text */.Qq)(descriptor, 'version'),
        findings: [
            ...matches.map((match) => report_findingOf(match, place)),
            ...ignored.map((match) => report_findingOf(match, place, { kind: 'external', why: whyIgnored(match) })),
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
function namesSourceAndDatabase(source, descriptor) {
    const named = (0,convert_fields/* text */.Qq)(source, 'target') ?? (0,convert_fields/* text */.Qq)((0,convert_fields/* record */.g1)(source, 'target'), 'userInput') ?? (0,convert_fields/* text */.Qq)(source, 'type');
    return named !== undefined && Object.keys((0,convert_fields/* record */.g1)(descriptor, 'db')).length > 0;
}
function report_findingOf(match, placeOf, suppressed) {
    const vulnerability = (0,convert_fields/* record */.g1)(match, 'vulnerability');
    const artifact = (0,convert_fields/* record */.g1)(match, 'artifact');
    const related = (0,convert_fields/* records */.V0)(match, 'relatedVulnerabilities');
    const location = (0,convert_fields/* records */.V0)(artifact, 'locations')[0] ?? {};
    const path = (0,convert_fields/* text */.Qq)(location, 'path');
    const file = placeOf(path);
    const description = (0,convert_fields/* text */.Qq)(vulnerability, 'description') ?? (0,convert_fields/* text */.Qq)(related[0] ?? {}, 'description');
    return dependencyFinding({
        id: (0,convert_fields/* text */.Qq)(vulnerability, 'id') ?? 'grype',
        aliases: related.flatMap((one) => (0,convert_fields/* text */.Qq)(one, 'id') ?? []),
        fixedIn: (0,convert_fields/* texts */.Te)((0,convert_fields/* record */.g1)(vulnerability, 'fix'), 'versions'),
        package: {
            name: (0,convert_fields/* text */.Qq)(artifact, 'name') ?? 'a package without a name',
            version: (0,convert_fields/* text */.Qq)(artifact, 'version'),
            ecosystem: (0,convert_fields/* text */.Qq)(artifact, 'type'),
            path: file === undefined ? path : undefined,
        },
        title: firstLine(description),
        description,
        url: (0,convert_fields/* text */.Qq)(vulnerability, 'dataSource'),
        rank: rank((0,convert_fields/* text */.Qq)(vulnerability, 'severity'), ...[vulnerability, ...related].flatMap(scores)),
        place: file === undefined ? undefined : { path: file },
        suppressed,
    });
}
function scores(vulnerability) {
    return (0,convert_fields/* records */.V0)(vulnerability, 'cvss').map((cvss) => (0,convert_fields/* number */.ai)((0,convert_fields/* record */.g1)(cvss, 'metrics'), 'baseScore'));
}
/**
 * Grype's sources (`grype/presenter/models/source.go`): only the target of a directory is a folder.
 * That of a file is the file itself. Those of an SBOM, a snap, a PURL or a CPE are names, and the
 * paths are those of the report; a package without a path belongs to the root.
 */
function placeIn(source) {
    const [type, target] = [(0,convert_fields/* text */.Qq)(source, 'type'), (0,convert_fields/* text */.Qq)(source, 'target')];
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
    const rules = (0,convert_fields/* records */.V0)(match, 'appliedIgnoreRules').map((rule) => Object.values(rule).filter((value) => typeof value === 'string' && value !== ''));
    const reasons = rules.map((values) => values.join(' ')).filter((values) => values !== '');
    return reasons.length === 0 ? undefined : `ignored by grype: ${reasons.join('; ')}`;
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/hadolint/report.js



/** Reads hadolint's `-f json`, a list. Rules are its own (DL…) or shellcheck's (SC…). */
const hadolint = {
    tool: 'Hadolint',
    kind: 'lint',
    informationUri: 'https://github.com/hadolint/hadolint',
    recognises: ({ value }) => (0,convert_shape/* isNonEmpty */.J_)(value) && (0,convert_shape/* fits */.lA)(value, (0,convert_shape/* listOf */.c3)(failure)),
    convert: ({ value }) => hadolint_report_convert(value),
};
const failure = (0,convert_shape/* objectOf */.Xy)({
    code: (0,convert_shape/* aTextLike */.o3)(/^[A-Z]{2}\d\d*$/),
    file: convert_shape/* aText */.vY,
    line: convert_shape/* aNumber */.zn,
    column: convert_shape/* aNumber */.zn,
    level: (0,convert_shape/* oneOf */.yL)('error', 'warning', 'info', 'style', 'ignore'),
    message: convert_shape/* aText */.vY,
});
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
    if (/^SC\d\d*$/.test(id))
        return `https://www.shellcheck.net/wiki/${id}`;
    return /^DL\d\d*$/.test(id) ? `https://github.com/hadolint/hadolint/wiki/${id}` : undefined;
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/kics/report.js







/**
 * KICS' `results.json`: `{ files_scanned, files_parsed, queries_total, queries[] { files[] }, … }`.
 * One finding for each place of a query.
 */
const kics = {
    tool: 'KICS',
    kind: 'security',
    informationUri: 'https://kics.io/',
    ...byMarks((0,convert_shape/* objectOf */.Xy)({
        files_scanned: convert_shape/* aNumber */.zn,
        queries_total: convert_shape/* aNumber */.zn,
        queries: convert_shape/* there */.Pv,
        severity_counters: convert_shape/* there */.Pv,
    }), (0,convert_shape/* objectOf */.Xy)({
        files_parsed: convert_shape/* aNumber */.zn,
        queries: (0,convert_shape/* listOf */.c3)((0,convert_shape/* objectOf */.Xy)({ query_name: convert_shape/* aText */.vY, files: (0,convert_shape/* listOf */.c3)(convert_shape/* anObject */.jz) })),
        severity_counters: convert_shape/* anObject */.jz,
    })),
    convert: ({ value }) => kics_report_convert(value),
};
function kics_report_convert(report) {
    const failures = [];
    const findings = (0,convert_fields/* entries */.jO)(report['queries'], '"queries"', failures).flatMap((query) => (0,convert_fields/* entries */.jO)(query['files'], `"files" of ${nameOf(query)}`, failures).map((file) => kics_report_finding(query, file)));
    const of = (key) => (0,convert_fields/* number */.ai)(report, key) ?? 0;
    const unparsed = of('files_scanned') - of('files_parsed');
    const failed = of('files_failed_to_scan');
    const queries = of('queries_failed_to_execute');
    return {
        version: (0,convert_fields/* text */.Qq)(report, 'kics_version'),
        findings,
        failures: [
            ...failures,
            ...lostOf(of('total_counter'), findings.length, 'results'),
            ...(of('files_parsed') > 0 ? [] : ['it parsed no file']),
            ...(of('queries_total') > 0 ? [] : ['it ran no query']),
            ...(failed > 0 ? [`${failed} files could not be scanned`] : []),
            ...(queries > 0 ? [`${queries} queries could not be run`] : []),
        ],
        warnings: unparsed > 0 ? [`${unparsed} of ${of('files_scanned')} files could not be parsed`] : [],
    };
}
function nameOf(query) {
    return (0,convert_fields/* text */.Qq)(query, 'query_name') ?? 'a query';
}
/** What a query for secrets found is not shown, masked as it mostly is. */
function kics_report_finding(query, file) {
    const name = nameOf(query);
    const secret = (0,secret_kind/* secretKindOf */.YE)({ tool: kics.tool, name }) === 'secret';
    const path = (0,convert_fields/* text */.Qq)(file, 'file_name');
    const key = secret ? undefined : (0,convert_fields/* text */.Qq)(file, 'search_key');
    const cwe = (0,convert_fields/* text */.Qq)(query, 'cwe');
    const actual = secret ? undefined : (0,convert_fields/* text */.Qq)(file, 'actual_value');
    const same = (0,convert_fields/* text */.Qq)(file, 'similarity_id');
    return {
        rule: {
            id: (0,convert_fields/* text */.Qq)(query, 'query_id') ?? name,
            name,
            title: name,
            description: (0,convert_fields/* text */.Qq)(query, 'description'),
            url: (0,convert_fields/* text */.Qq)(query, 'query_url'),
            tags: [
                ...(secret ? [] : ['misconfiguration']),
                ...(cwe === undefined ? [] : [`external/cwe/cwe-${cwe}`]),
            ],
        },
        message: actual === undefined ? name : `${name}: ${actual}`,
        rank: rank((0,convert_fields/* text */.Qq)(query, 'severity') === 'TRACE' ? 'info' : (0,convert_fields/* text */.Qq)(query, 'severity')),
        secret,
        place: path === undefined ? undefined : { path, line: (0,convert_fields/* number */.ai)(file, 'line') },
        fingerprints: fingerprintsOf(same, key),
        properties: key === undefined ? undefined : { resource: key },
    };
}
function fingerprintsOf(same, key) {
    if (same === undefined)
        return undefined;
    const own = { 'kics/similarity-id/v1': same };
    return key === undefined ? own : { ...own, [findingFingerprint]: `${same}:${key}` };
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/kube-linter/report.js





/**
 * kube-linter's `--format json`: `{ Checks, Reports, Summary }`. Where it found no object, or no
 * check is enabled, it writes no report at all.
 */
const kubeLinter = {
    tool: 'kube-linter',
    kind: 'security',
    informationUri: 'https://docs.kubelinter.io/',
    ...byMarks((0,convert_shape/* objectOf */.Xy)({ Checks: convert_shape/* there */.Pv, Reports: convert_shape/* there */.Pv, Summary: (0,convert_shape/* objectOf */.Xy)({ ChecksStatus: convert_shape/* aText */.vY }) }), (0,convert_shape/* objectOf */.Xy)({
        Checks: (0,convert_shape/* listOf */.c3)(convert_shape/* anObject */.jz),
        Reports: (0,convert_shape/* orNull */.Xd)((0,convert_shape/* listOf */.c3)((0,convert_shape/* objectOf */.Xy)({ Check: convert_shape/* aText */.vY, Object: convert_shape/* anObject */.jz }))),
    })),
    convert: ({ value }) => kube_linter_report_convert(value),
};
function kube_linter_report_convert(report) {
    const failures = [];
    const listed = (0,convert_fields/* entriesIfAny */.Um)(report['Reports'], '"Reports"', failures);
    const checks = (0,convert_fields/* records */.V0)(report, 'Checks');
    const summary = (0,convert_fields/* record */.g1)(report, 'Summary');
    const status = (0,convert_fields/* text */.Qq)(summary, 'ChecksStatus');
    if (checks.length === 0)
        failures.push('it names no check that it made');
    if (listed.length === 0 && status !== 'Passed') {
        failures.push(`it says ${status ?? 'nothing'} and lists no finding`);
    }
    const described = new Map(checks.map((check) => [(0,convert_fields/* text */.Qq)(check, 'name') ?? '', check]));
    return {
        version: (0,convert_fields/* text */.Qq)(summary, 'KubeLinterVersion'),
        findings: listed.map((one) => kube_linter_report_finding(one, described.get((0,convert_fields/* text */.Qq)(one, 'Check') ?? '') ?? {})),
        failures,
    };
}
function kube_linter_report_finding(one, check) {
    const object = (0,convert_fields/* record */.g1)(one, 'Object');
    const path = (0,convert_fields/* text */.Qq)((0,convert_fields/* record */.g1)(object, 'Metadata'), 'FilePath');
    const resource = objectName((0,convert_fields/* record */.g1)(object, 'K8sObject'));
    const id = (0,convert_fields/* text */.Qq)(one, 'Check') ?? 'kube-linter';
    const message = (0,convert_fields/* text */.Qq)((0,convert_fields/* record */.g1)(one, 'Diagnostic'), 'Message') ?? id;
    return {
        rule: {
            id,
            title: (0,convert_fields/* text */.Qq)(check, 'description'),
            help: (0,convert_fields/* text */.Qq)(one, 'Remediation') ?? (0,convert_fields/* text */.Qq)(check, 'remediation'),
            url: `https://docs.kubelinter.io/#/generated/checks?id=${encodeURIComponent(id)}`,
            tags: ['misconfiguration'],
        },
        message: resource === '' ? message : `${message} (${resource})`,
        rank: rank(undefined),
        place: path === undefined ? undefined : { path },
        fingerprints: { [findingFingerprint]: [id, path, resource, message].filter(Boolean).join(':') },
        properties: resource === '' ? undefined : { resource },
    };
}
function objectName(object) {
    const kind = (0,convert_fields/* text */.Qq)((0,convert_fields/* record */.g1)(object, 'GroupVersionKind'), 'Kind');
    return [(0,convert_fields/* text */.Qq)(object, 'Namespace'), kind, (0,convert_fields/* text */.Qq)(object, 'Name')]
        .filter((part) => part !== undefined)
        .join('/');
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/kubescape/report.js





/**
 * kubescape's `--format json`: `{ summaryDetails, results[] { resourceID, controls[] }, resources }`.
 * One finding for each control that a resource fails. Before version 2.0.160 a control's status
 * stands on its rules alone. `fixPath` and `object` are left out: they may quote a credential.
 */
const kubescape = {
    tool: 'kubescape',
    kind: 'security',
    informationUri: 'https://kubescape.io/',
    ...byMarks((0,convert_shape/* objectOf */.Xy)({ clusterAPIServerInfo: convert_shape/* there */.Pv, summaryDetails: (0,convert_shape/* objectOf */.Xy)({ controls: convert_shape/* anObject */.jz }) }), (0,convert_shape/* objectOf */.Xy)({
        results: (0,convert_shape/* orNull */.Xd)((0,convert_shape/* listOf */.c3)((0,convert_shape/* objectOf */.Xy)({ resourceID: convert_shape/* aText */.vY, controls: (0,convert_shape/* listOf */.c3)((0,convert_shape/* objectOf */.Xy)({ controlID: convert_shape/* aText */.vY })) }))),
    })),
    convert: ({ value }) => kubescape_report_convert(value),
};
function kubescape_report_convert(report) {
    const failures = [];
    const summary = (0,convert_fields/* record */.g1)(report, 'summaryDetails');
    const results = report['results'] === null ? [] : (0,convert_fields/* entries */.jO)(report['results'], '"results"', failures);
    const places = placesOf((0,convert_fields/* records */.V0)(report, 'resources'));
    const findings = results.flatMap((result) => (0,convert_fields/* entries */.jO)(result['controls'], '"controls" of a resource', failures)
        .filter(isFailed)
        .map((control) => kubescape_report_finding(control, result, (0,convert_fields/* record */.g1)(summary, 'controls'), places)));
    const counters = (0,convert_fields/* record */.g1)(summary, 'ResourceCounters');
    const failed = (0,convert_fields/* number */.ai)(counters, 'failedResources') ?? 0;
    return {
        findings,
        failures: [
            ...failures,
            ...(results.length > 0 ? [] : ['it looked at no resource']),
            ...(Object.keys((0,convert_fields/* record */.g1)(summary, 'controls')).length > 0 ? [] : ['it made no check']),
            ...(failed > 0 && findings.length === 0
                ? [`it counts ${failed} resources that fail and lists none`]
                : []),
        ],
        target: (0,convert_fields/* text */.Qq)(report, 'clusterName'),
    };
}
/** Anything but a good word is a failure. */
function isFailed(control) {
    const words = ['passed', 'skipped', 'excluded', 'irrelevant'];
    const own = (0,convert_fields/* text */.Qq)((0,convert_fields/* record */.g1)(control, 'status'), 'status') ?? (0,convert_fields/* text */.Qq)(control, 'status');
    if (own !== undefined)
        return !words.includes(own);
    const rules = (0,convert_fields/* records */.V0)(control, 'rules');
    return rules.length === 0 || rules.some((rule) => !words.includes((0,convert_fields/* text */.Qq)(rule, 'status') ?? ''));
}
function placesOf(resources) {
    return new Map(resources.flatMap((resource) => {
        const id = (0,convert_fields/* text */.Qq)(resource, 'resourceID');
        const path = (0,convert_fields/* text */.Qq)((0,convert_fields/* record */.g1)(resource, 'source'), 'relativePath', 'path');
        return id === undefined || path === undefined ? [] : [[id, { path }]];
    }));
}
function kubescape_report_finding(control, result, controls, places) {
    const id = (0,convert_fields/* text */.Qq)(control, 'controlID') ?? 'kubescape';
    const name = (0,convert_fields/* text */.Qq)(control, 'name') ?? id;
    const resource = (0,convert_fields/* text */.Qq)(result, 'resourceID') ?? 'a resource without a name';
    const short = resource.replace(/^path=\d\d*\//, '');
    const known = (0,convert_fields/* record */.g1)(controls, id);
    return {
        rule: {
            id,
            name,
            title: name,
            url: `https://hub.armosec.io/docs/${id.toLowerCase()}`,
            tags: ['misconfiguration'],
        },
        message: `${name} (${short})`,
        rank: rank((0,convert_fields/* text */.Qq)(control, 'severity'), (0,convert_fields/* number */.ai)(known, 'scoreFactor')),
        place: places.get(resource),
        fingerprints: { [findingFingerprint]: `${id}:${short}` },
        properties: { resource: short },
    };
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
    recognises: ({ lines }) => lines.some((line) => 'json' in line && isError(line.json)) || lines.some(isSummary),
    convert: ({ lines }) => mypy_report_convert(lines),
};
const summary = /^(Success: no issues found in \d\d* source files?|Found \d\d* errors? in \d\d* files? \(.*\))$/;
const report_errorShape = (0,convert_shape/* objectOf */.Xy)({
    file: convert_shape/* aText */.vY,
    line: convert_shape/* aNumber */.zn,
    column: convert_shape/* aNumber */.zn,
    message: convert_shape/* aText */.vY,
    hint: (0,convert_shape/* orNull */.Xd)(convert_shape/* aText */.vY),
    code: (0,convert_shape/* orNull */.Xd)(convert_shape/* aText */.vY),
    severity: (0,convert_shape/* oneOf */.yL)('error', 'note'),
});
const isError = (value) => (0,convert_shape/* fits */.lA)(value, report_errorShape);
function isSummary(line) {
    return 'text' in line && summary.test(line.text.trim());
}
function mypy_report_convert(lines) {
    const errors = lines.flatMap((line) => 'json' in line && (0,convert_fields/* isRecord */.u4)(line.json) && isError(line.json) ? [line.json] : []);
    const summaries = lines.filter(isSummary).flatMap((line) => ('text' in line ? [line.text] : []));
    const other = lines.length - errors.length - summaries.length;
    const stopped = errors
        .filter(stops)
        .map((error) => `it stopped: ${(0,convert_fields/* text */.Qq)(error, 'file')}: ${(0,convert_fields/* text */.Qq)(error, 'message')}`);
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
/** Columns count from 0, those of a syntax error from 1. -1 means unknown. */
function columnOf(error, key) {
    const column = (0,convert_fields/* number */.ai)(error, key);
    if (column === undefined || column < 0)
        return undefined;
    return (0,convert_fields/* text */.Qq)(error, 'code') === 'syntax' ? column : column + 1;
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/pnpm-audit/is-pnpm.js

/**
 * pnpm's report has the form of npm 6's. It has no `actions` since pnpm 10; before that only the
 * paths tell: they begin with the project, `.` for the one at the root.
 */
function isPnpm(report) {
    if (!(0,convert_fields/* isRecord */.u4)(report))
        return false;
    const { advisories } = report;
    if (!(0,convert_fields/* isRecord */.u4)(advisories) || !(0,convert_fields/* isRecord */.u4)((0,convert_fields/* record */.g1)(report, 'metadata')['vulnerabilities'])) {
        return false;
    }
    const paths = Object.values(advisories)
        .filter(convert_fields/* isRecord */.u4)
        .flatMap((advisory) => (0,convert_fields/* records */.V0)(advisory, 'findings'))
        .flatMap((finding) => (0,convert_fields/* texts */.Te)(finding, 'paths'));
    return !('actions' in report) || paths.some((path) => path.startsWith('.>'));
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/npm-audit/npm-6.js




const npm6 = byMarks((0,convert_shape/* objectOf */.Xy)({ advisories: convert_shape/* there */.Pv, metadata: convert_shape/* anObject */.jz }), (0,convert_shape/* objectOf */.Xy)({ advisories: (0,convert_shape/* mapOf */.A7)((0,convert_shape/* objectOf */.Xy)({ title: convert_shape/* aText */.vY, severity: (0,convert_shape/* orNull */.Xd)(convert_shape/* aText */.vY) })) }));
/** npm 6, pnpm, Yarn 2 and 3: one finding for each of `advisories`. */
function convert6(report, tool = 'npm-audit') {
    const { advisories } = report;
    const listed = (0,convert_fields/* isRecord */.u4)(advisories) ? Object.values(advisories) : [];
    const valid = listed.filter(convert_fields/* isRecord */.u4);
    const metadata = (0,convert_fields/* record */.g1)(report, 'metadata');
    const looked = ((0,convert_fields/* number */.ai)(metadata, 'totalDependencies', 'dependencies') ?? 0) > 0;
    const counted = Object.values((0,convert_fields/* record */.g1)(metadata, 'vulnerabilities')).some((n) => Number(n) > 0);
    return {
        findings: valid.map((advisory) => quickAdvisory(advisory, tool)),
        failures: [
            ...((0,convert_fields/* isRecord */.u4)(advisories) ? [] : ['the report is broken: "advisories" is no object']),
            ...(valid.length === listed.length
                ? []
                : ['the report is broken: an advisory cannot be read']),
            ...(looked || valid.length > 0 ? [] : ['it looked at no dependency']),
            ...(counted && valid.length === 0 ? ['it counts vulnerabilities and lists none'] : []),
        ],
    };
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/npm-audit/npm-7.js


/**
 * Converts a report of npm 7 or later. `vulnerabilities` has an entry per package. Its `via` has an
 * object for each advisory of the package, which is a finding, and the names of the dependencies
 * that affect it. These must lead to an advisory, or the report is incomplete.
 */
function convert7(report) {
    const { vulnerabilities } = report;
    const packages = new Map(Object.entries((0,convert_fields/* isRecord */.u4)(vulnerabilities) ? vulnerabilities : {}).map(([name, entry]) => [name, (0,convert_fields/* isRecord */.u4)(entry) ? entry : {}]));
    const metadata = (0,convert_fields/* record */.g1)(report, 'metadata');
    const total = (0,convert_fields/* number */.ai)((0,convert_fields/* record */.g1)(metadata, 'dependencies'), 'total');
    const counted = (0,convert_fields/* number */.ai)((0,convert_fields/* record */.g1)(metadata, 'vulnerabilities'), 'total') ?? 0;
    const unexplained = [...packages.keys()].filter((name) => !leadsToAdvisory(name, packages));
    return {
        findings: [...packages].flatMap(([name, entry]) => advisoriesOf(entry).map((advisory) => bulkAdvisory(advisory, name, 'npm-audit'))),
        failures: [
            ...((0,convert_fields/* isRecord */.u4)(vulnerabilities)
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

;// CONCATENATED MODULE: ./build/packages/analyzers/src/npm-audit/report.js






const npm7 = byMarks((0,convert_shape/* objectOf */.Xy)({ auditReportVersion: convert_shape/* aNumber */.zn }), (0,convert_shape/* objectOf */.Xy)({
    vulnerabilities: (0,convert_shape/* mapOf */.A7)((0,convert_shape/* objectOf */.Xy)({
        name: convert_shape/* aText */.vY,
        severity: convert_shape/* aText */.vY,
        via: (0,convert_shape/* listOf */.c3)((0,convert_shape/* either */.gP)(convert_shape/* aText */.vY, (0,convert_shape/* objectOf */.Xy)({ title: convert_shape/* aText */.vY, severity: convert_shape/* aText */.vY }))),
    })),
    metadata: convert_shape/* anObject */.jz,
}));
/**
 * Reads `npm audit --json`: since npm 7 `{ auditReportVersion: 2, vulnerabilities, metadata }`,
 * before `{ advisories, actions, metadata }`. If the registry refuses or there is no lock file, npm
 * prints `{ error }` or `{ message, method, uri, … }`, with the same exit code as for findings.
 */
const npmAudit = {
    tool: 'npm-audit',
    kind: 'security',
    informationUri: 'https://github.com/npm/cli',
    recognises: (report) => npm7.recognises(report) ||
        (npm6.recognises(report) && !isPnpm(report.value)) ||
        ((0,convert_fields/* isRecord */.u4)(report.value) && errorOf(report.value) !== undefined),
    flawOf: (report) => npm7.flawOf(report) ?? (isPnpm(report.value) ? undefined : npm6.flawOf(report)),
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
    const summary = (0,convert_fields/* text */.Qq)(error, 'summary', 'detail', 'message');
    if (summary !== undefined && (0,convert_shape/* fits */.lA)(error, (0,convert_shape/* objectOf */.Xy)({ code: (0,convert_shape/* aTextLike */.o3)(/^E/) })))
        return summary;
    const audits = /\/security\/(advisories\/bulk|audits)/.test((0,convert_fields/* text */.Qq)(value, 'uri') ?? '');
    return audits ? ((0,convert_fields/* text */.Qq)(value, 'message') ?? summary ?? 'the registry refused') : undefined;
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/convert/url-without-values.js
/** A URL as a report may show it: without user, password, fragment and the values of its query. */
function urlWithoutValues(url) {
    const [address = '', query] = url.replace(/#.*$/s, '').split(/\?(.*)/s);
    const plain = address.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/]*@/i, '$1');
    if (query === undefined || query === '')
        return plain;
    const names = query.split('&').map((pair) => pair.split('=')[0] ?? '');
    return `${plain}?${names.map((name) => `${name}=…`).join('&')}`;
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/nuclei/report.js






/**
 * Nuclei's `-jsonl`, a match a line, and `-json-export`, the same in a list. With `-matcher-status`
 * it writes what did not match too. Requests, responses and what was extracted are left out.
 */
const nuclei = {
    tool: 'Nuclei',
    kind: 'security',
    informationUri: 'https://docs.projectdiscovery.io/tools/nuclei/overview',
    recognises: (report) => {
        const messages = messagesOf(report);
        return (0,convert_shape/* isNonEmpty */.J_)(messages) && (0,convert_shape/* fits */.lA)(messages, (0,convert_shape/* listOf */.c3)(report_matchShape));
    },
    convert: (report) => nuclei_report_convert(messagesOf(report).filter(convert_fields/* isRecord */.u4)),
};
const entry = {
    info: (0,convert_shape/* objectOf */.Xy)({ name: convert_shape/* aText */.vY, severity: convert_shape/* aText */.vY }),
    type: convert_shape/* aText */.vY,
    timestamp: convert_shape/* aText */.vY,
};
const report_matchShape = (0,convert_shape/* either */.gP)((0,convert_shape/* objectOf */.Xy)({ ...entry, 'template-id': convert_shape/* aText */.vY }), (0,convert_shape/* objectOf */.Xy)({ ...entry, templateID: convert_shape/* aText */.vY }));
function idOf(match) {
    return (0,convert_fields/* text */.Qq)(match, 'template-id', 'templateID');
}
function nuclei_report_convert(messages) {
    const matches = messages.filter((message) => message['matcher-status'] !== false);
    const tried = messages.some((message) => (0,convert_fields/* text */.Qq)(message, 'error') === undefined);
    return {
        findings: matches.map(nuclei_report_finding),
        failures: matches.length > 0 || tried ? [] : ['it reached no host'],
    };
}
function nuclei_report_finding(match) {
    const info = (0,convert_fields/* record */.g1)(match, 'info');
    const facts = (0,convert_fields/* record */.g1)(info, 'classification');
    const id = idOf(match) ?? 'nuclei';
    const matcher = (0,convert_fields/* text */.Qq)(match, 'matcher-name', 'matcher_name');
    const url = urlWithoutValues((0,convert_fields/* text */.Qq)(match, 'matched-at', 'matched', 'host') ?? '');
    const title = (0,convert_fields/* text */.Qq)(info, 'name') ?? id;
    return {
        rule: {
            id,
            title,
            description: (0,convert_fields/* text */.Qq)(info, 'description'),
            help: (0,convert_fields/* text */.Qq)(info, 'remediation'),
            url: (0,convert_fields/* text */.Qq)(match, 'template-url') ?? (0,convert_fields/* texts */.Te)(info, 'reference')[0],
            tags: (0,convert_fields/* texts */.Te)(facts, 'cwe-id')
                .filter((cwe) => /^cwe-\d\d*$/i.test(cwe))
                .map((cwe) => `external/cwe/${cwe.toLowerCase()}`),
        },
        message: `${title}${matcher === undefined ? '' : ` (${matcher})`}: ${url}`,
        rank: rank((0,convert_fields/* text */.Qq)(info, 'severity'), (0,convert_fields/* number */.ai)(facts, 'cvss-score')),
        fingerprints: { [findingFingerprint]: [id, matcher, url].filter(Boolean).join(':') },
        properties: { url },
    };
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/convert/osv-severity.js



/**
 * The severity of an entry in the OSV format: GHSA's word, else the CVSS vectors, else `others`.
 * OSV has `severity[] { type, score: VECTOR }`, GHSA also a word in `database_specific.severity`.
 */
async function osvRank(entry, ...others) {
    const word = (0,convert_fields/* text */.Qq)((0,convert_fields/* record */.g1)(entry, 'database_specific'), 'severity') ?? (0,convert_fields/* text */.Qq)(entry, 'severity');
    return rank(word, ...(await vectorScores(entry)), ...others);
}
/** Scores by CVSS version, the newest first. */
async function vectorScores(entry) {
    const vectors = (0,convert_fields/* records */.V0)(entry, 'severity')
        .map((severity) => (0,convert_fields/* text */.Qq)(severity, 'score'))
        .filter((vector) => vector !== undefined)
        .toSorted((a, b) => (a < b ? 1 : -1));
    const scores = await Promise.all(vectors.map((vector) => cvssScore(vector)));
    return [...scores, ...(0,convert_fields/* records */.V0)(entry, 'severity').map((severity) => (0,convert_fields/* number */.ai)(severity, 'score'))];
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/osv-scanner/license-findings.js



/** The licenses of a package that `--licenses=LIST` does not allow. They have no severity. */
function licenseFindings(entry, source) {
    const facts = (0,convert_fields/* record */.g1)(entry, 'package');
    const name = (0,convert_fields/* text */.Qq)(facts, 'name', 'commit') ?? 'a package without a name';
    const version = (0,convert_fields/* text */.Qq)(facts, 'version', 'commit');
    const path = (0,convert_fields/* text */.Qq)(source, 'path');
    return (0,convert_fields/* texts */.Te)(entry, 'license_violations').map((license) => {
        const finding = dependencyFinding({
            id: `license-violation/${license}`,
            package: { name, version, ecosystem: (0,convert_fields/* text */.Qq)(facts, 'ecosystem') },
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




const packaged = (0,convert_shape/* objectOf */.Xy)({
    package: (0,convert_shape/* either */.gP)((0,convert_shape/* objectOf */.Xy)({ name: convert_shape/* aText */.vY }), (0,convert_shape/* objectOf */.Xy)({ commit: convert_shape/* aText */.vY })),
    vulnerabilities: (0,convert_shape/* ifAny */.GK)((0,convert_shape/* listOf */.c3)((0,convert_shape/* objectOf */.Xy)({ id: convert_shape/* aText */.vY }))),
});


/**
 * Reads osv-scanner's `--format json`: `results[] { source, packages[] { package,
 * vulnerabilities[], groups[], license_violations[] } }`. It lists packages without a vulnerability only with
 * `--all-packages`.
 */
const osvScanner = {
    tool: 'osv-scanner',
    kind: 'security',
    informationUri: 'https://google.github.io/osv-scanner/',
    ...byMarks((0,convert_shape/* either */.gP)((0,convert_shape/* objectOf */.Xy)({ experimental_config: convert_shape/* anObject */.jz, results: convert_shape/* there */.Pv }), (0,convert_shape/* objectOf */.Xy)({ results: (0,convert_shape/* someOf */.yU)((0,convert_shape/* objectOf */.Xy)({ source: convert_shape/* there */.Pv, packages: convert_shape/* there */.Pv })) })), (0,convert_shape/* objectOf */.Xy)({ results: (0,convert_shape/* listOf */.c3)((0,convert_shape/* objectOf */.Xy)({ source: convert_shape/* anObject */.jz, packages: (0,convert_shape/* listOf */.c3)(packaged) })) })),
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
    const licenses = listed.flatMap(({ entry, result }) => licenseFindings(entry, (0,convert_fields/* record */.g1)(result, 'source')));
    return { findings: [...(await Promise.all(findings)), ...licenses], failures };
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
        rank: await osvRank(found, groupScore(id, entry)),
        place: path === undefined ? undefined : { path },
    });
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

;// CONCATENATED MODULE: ./build/packages/analyzers/src/phpstan/report.js





const emptyList = (value, at) => Array.isArray(value) && value.length === 0 ? undefined : `"${at}" is no empty list`;
/**
 * PHPStan's `--error-format=json`: `{ totals, files, errors }`; PHP writes an empty `files` as a
 * list. `errors` belong to no file: internal errors, and ignored patterns that matched nothing.
 */
const phpstan = {
    tool: 'PHPStan',
    kind: 'lint',
    informationUri: 'https://phpstan.org/',
    ...byMarks((0,convert_shape/* objectOf */.Xy)({
        totals: (0,convert_shape/* objectOf */.Xy)({ errors: convert_shape/* aNumber */.zn, file_errors: convert_shape/* aNumber */.zn }),
        files: convert_shape/* there */.Pv,
        errors: convert_shape/* there */.Pv,
    }), (0,convert_shape/* objectOf */.Xy)({
        files: (0,convert_shape/* either */.gP)(emptyList, (0,convert_shape/* mapOf */.A7)((0,convert_shape/* objectOf */.Xy)({ messages: (0,convert_shape/* listOf */.c3)((0,convert_shape/* objectOf */.Xy)({ message: convert_shape/* aText */.vY })) }))),
        errors: (0,convert_shape/* listOf */.c3)(convert_shape/* aText */.vY),
    })),
    convert: ({ value }) => phpstan_report_convert(value),
};
function phpstan_report_convert(report) {
    const failures = [];
    const findings = Object.entries((0,convert_fields/* record */.g1)(report, 'files')).flatMap(([path, file]) => (0,convert_fields/* entries */.jO)((0,convert_fields/* isRecord */.u4)(file) ? file['messages'] : file, `"messages" of ${path}`, failures).map((message) => {
        if ((0,convert_fields/* text */.Qq)(message, 'identifier') === 'phpstan.parse') {
            failures.push(`${path}: ${(0,convert_fields/* text */.Qq)(message, 'message') ?? 'it could not be parsed'}`);
        }
        return phpstan_report_finding(message, path);
    }));
    const errors = (0,convert_fields/* texts */.Te)(report, 'errors');
    const totals = (0,convert_fields/* record */.g1)(report, 'totals');
    return {
        findings: [...findings, ...errors.filter(isUnmatched).map(unmatched)],
        failures: [
            ...failures,
            ...errors.filter((error) => !isUnmatched(error)),
            ...lostOf((0,convert_fields/* number */.ai)(totals, 'file_errors'), findings.length, 'errors of files'),
            ...lostOf((0,convert_fields/* number */.ai)(totals, 'errors'), errors.length, 'errors'),
        ],
    };
}
function isUnmatched(error) {
    return error.startsWith('Ignored error pattern ');
}
function unmatched(error) {
    return { rule: { id: 'ignore.unmatched' }, message: error, rank: rank(undefined) };
}
/** In a trait the key is `path (in context of class X)`. */
function phpstan_report_finding(message, path) {
    const [file = ''] = path.endsWith(')') ? path.split(' (in context of ', 1) : [path];
    const id = (0,convert_fields/* text */.Qq)(message, 'identifier') ?? 'phpstan';
    return {
        rule: { id, url: id.includes('.') ? `https://phpstan.org/error-identifiers/${id}` : undefined },
        message: (0,convert_fields/* text */.Qq)(message, 'message') ?? '',
        rank: rank(undefined),
        place: { path: file, line: (0,convert_fields/* number */.ai)(message, 'line') },
    };
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/pip-audit/report.js




const vulnerabilityShape = (0,convert_shape/* objectOf */.Xy)({ id: convert_shape/* aText */.vY, fix_versions: (0,convert_shape/* listOf */.c3)(convert_shape/* aText */.vY) });
const dependencyShape = (0,convert_shape/* either */.gP)((0,convert_shape/* objectOf */.Xy)({ name: convert_shape/* aText */.vY, skip_reason: convert_shape/* aText */.vY }), (0,convert_shape/* objectOf */.Xy)({ name: convert_shape/* aText */.vY, version: convert_shape/* aText */.vY, vulns: (0,convert_shape/* listOf */.c3)(vulnerabilityShape) }));
/** `dependencies` alone have manifests, lock files and SBOMs. */
const whole = byMarks((0,convert_shape/* objectOf */.Xy)({ dependencies: convert_shape/* aList */.u0, fixes: convert_shape/* aList */.u0 }), (0,convert_shape/* objectOf */.Xy)({ dependencies: (0,convert_shape/* listOf */.c3)(dependencyShape) }));

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
        ((0,convert_shape/* isNonEmpty */.J_)(report.value) && (0,convert_shape/* fits */.lA)(report.value, (0,convert_shape/* listOf */.c3)(dependencyShape))),
    flawOf: whole.flawOf,
    convert: ({ value }) => pip_audit_report_convert(Array.isArray(value) ? value : value['dependencies']),
};
async function pip_audit_report_convert(list) {
    const failures = [];
    const dependencies = (0,convert_fields/* entries */.jO)(list, 'the dependencies', failures);
    if (dependencies.length === 0)
        failures.push('it looked at no dependency');
    const skipped = dependencies.filter((one) => !('vulns' in one) && !skippedOnPurpose(one));
    const findings = dependencies.flatMap((dependency) => {
        const name = (0,convert_fields/* text */.Qq)(dependency, 'name') ?? 'a package without a name';
        const version = (0,convert_fields/* text */.Qq)(dependency, 'version');
        return (0,convert_fields/* entries */.jO)(dependency['vulns'], `"vulns" of ${name}`, failures).map(async (vulnerability) => {
            const description = (0,convert_fields/* text */.Qq)(vulnerability, 'description');
            return dependencyFinding({
                id: (0,convert_fields/* text */.Qq)(vulnerability, 'id') ?? 'pip-audit',
                aliases: (0,convert_fields/* texts */.Te)(vulnerability, 'aliases'),
                fixedIn: (0,convert_fields/* texts */.Te)(vulnerability, 'fix_versions'),
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
    return (0,convert_fields/* text */.Qq)(dependency, 'skip_reason') === 'distribution marked as editable';
}
function whySkipped(dependency) {
    const name = (0,convert_fields/* text */.Qq)(dependency, 'name') ?? 'a dependency';
    return `${name} was not audited: ${(0,convert_fields/* text */.Qq)(dependency, 'skip_reason') ?? 'no reason given'}`;
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/pnpm-audit/report.js


/** `pnpm audit --json`: `{ advisories, metadata }`. */
const pnpmAudit = {
    tool: 'pnpm-audit',
    kind: 'security',
    informationUri: 'https://pnpm.io/cli/audit',
    recognises: (report) => isPnpm(report.value) && npm6.recognises(report),
    flawOf: (report) => (isPnpm(report.value) ? npm6.flawOf(report) : undefined),
    convert: ({ value }) => convert6(value, 'pnpm-audit'),
};

;// CONCATENATED MODULE: ./build/packages/analyzers/src/prowler/report.js





/**
 * Prowler's `-M json-ocsf`, a list of what it checked, passed or not. `MANUAL` is for a person to
 * look at: informational.
 */
const prowler = {
    tool: 'Prowler',
    kind: 'security',
    informationUri: 'https://docs.prowler.com/',
    recognises: ({ value }) => (0,convert_shape/* isNonEmpty */.J_)(value) && (0,convert_shape/* fits */.lA)(value, (0,convert_shape/* listOf */.c3)(check)),
    convert: ({ value }) => prowler_report_convert(value),
};
const check = (0,convert_shape/* objectOf */.Xy)({
    metadata: (0,convert_shape/* objectOf */.Xy)({ product: (0,convert_shape/* objectOf */.Xy)({ name: (0,convert_shape/* oneOf */.yL)('Prowler') }) }),
    status_code: convert_shape/* aText */.vY,
    finding_info: convert_shape/* anObject */.jz,
});
function prowler_report_convert(list) {
    const failures = [];
    const checks = (0,convert_fields/* entries */.jO)(list, 'the findings', failures);
    const accounts = new Set(checks.map(accountOf));
    const [only] = accounts.size === 1 ? accounts : [];
    return {
        version: (0,convert_fields/* text */.Qq)((0,convert_fields/* record */.g1)((0,convert_fields/* record */.g1)(checks[0] ?? {}, 'metadata'), 'product'), 'version'),
        findings: checks.filter((one) => (0,convert_fields/* text */.Qq)(one, 'status_code') !== 'PASS').map(prowler_report_finding),
        failures,
        target: only,
    };
}
function accountOf(one) {
    return (0,convert_fields/* text */.Qq)((0,convert_fields/* record */.g1)((0,convert_fields/* record */.g1)(one, 'cloud'), 'account'), 'uid');
}
/** `…_no_secrets_in_…`, `…_secrets_user_data`, …: what they found is not shown. */
function prowler_report_finding(one) {
    const info = (0,convert_fields/* record */.g1)(one, 'finding_info');
    const id = (0,convert_fields/* text */.Qq)((0,convert_fields/* record */.g1)(one, 'metadata'), 'event_code') ?? 'prowler';
    const resource = (0,convert_fields/* records */.V0)(one, 'resources')[0] ?? {};
    const where = (0,convert_fields/* text */.Qq)(resource, 'uid', 'name');
    const title = (0,convert_fields/* text */.Qq)(info, 'title') ?? id;
    const secret = (0,secret_kind/* secretKindOf */.YE)({ tool: prowler.tool, rule: id }) === 'secret';
    const said = secret ? title : ((0,convert_fields/* text */.Qq)(one, 'status_detail', 'message') ?? title);
    return {
        rule: {
            id,
            title,
            description: (0,convert_fields/* text */.Qq)(info, 'desc'),
            help: (0,convert_fields/* text */.Qq)((0,convert_fields/* record */.g1)(one, 'remediation'), 'desc'),
            url: (0,convert_fields/* texts */.Te)((0,convert_fields/* record */.g1)(one, 'remediation'), 'references').find((url) => url.startsWith('https://')),
            tags: secret ? [] : ['misconfiguration'],
        },
        message: where === undefined || said.includes(where) ? said : `${said} (${where})`,
        rank: rank((0,convert_fields/* text */.Qq)(one, 'severity')),
        secret,
        informational: (0,convert_fields/* text */.Qq)(one, 'status_code') === 'MANUAL',
        suppressed: isMuted(one) ? { kind: 'external', why: 'muted' } : undefined,
        fingerprints: {
            [findingFingerprint]: [id, accountOf(one), where].filter(Boolean).join(':'),
        },
        properties: where === undefined ? undefined : { resource: where },
    };
}
function isMuted(one) {
    return (0,convert_fields/* text */.Qq)(one, 'status_code') === 'MUTED' || (0,convert_fields/* text */.Qq)(one, 'status') === 'Suppressed';
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/psalm/report.js



/** Psalm's `--output-format=json`, a list of issues. */
const psalm = {
    tool: 'Psalm',
    kind: 'lint',
    informationUri: 'https://psalm.dev/',
    recognises: ({ value }) => (0,convert_shape/* isNonEmpty */.J_)(value) && (0,convert_shape/* fits */.lA)(value, (0,convert_shape/* listOf */.c3)(issue)),
    convert: ({ value }) => psalm_report_convert(value),
};
const issue = (0,convert_shape/* objectOf */.Xy)({ type: convert_shape/* aText */.vY, severity: convert_shape/* aText */.vY, file_name: convert_shape/* aText */.vY, line_from: convert_shape/* aNumber */.zn });
function psalm_report_convert(list) {
    const failures = [];
    const issues = (0,convert_fields/* entries */.jO)(list, 'the issues', failures);
    const unread = issues.filter((one) => (0,convert_fields/* text */.Qq)(one, 'type') === 'ParseError');
    failures.push(...unread.map((one) => `${(0,convert_fields/* text */.Qq)(one, 'file_name') ?? 'a file'}: ${(0,convert_fields/* text */.Qq)(one, 'message') ?? ''}`));
    return { findings: issues.map(psalm_report_finding), failures };
}
function psalm_report_finding(one) {
    const path = (0,convert_fields/* text */.Qq)(one, 'file_path', 'file_name');
    return {
        rule: { id: (0,convert_fields/* text */.Qq)(one, 'type') ?? 'psalm', url: (0,convert_fields/* text */.Qq)(one, 'link') },
        message: (0,convert_fields/* text */.Qq)(one, 'message') ?? '',
        rank: rank((0,convert_fields/* text */.Qq)(one, 'severity')),
        place: path === undefined
            ? undefined
            : {
                path,
                line: (0,convert_fields/* number */.ai)(one, 'line_from'),
                endLine: (0,convert_fields/* number */.ai)(one, 'line_to'),
                column: (0,convert_fields/* number */.ai)(one, 'column_from'),
                endColumn: (0,convert_fields/* number */.ai)(one, 'column_to'),
            },
    };
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/pylint/report.js





const report_message = (0,convert_shape/* objectOf */.Xy)({ type: convert_shape/* aText */.vY, module: convert_shape/* aText */.vY, symbol: convert_shape/* aText */.vY, 'message-id': convert_shape/* aText */.vY });
const json2 = byMarks((0,convert_shape/* objectOf */.Xy)({ messages: convert_shape/* there */.Pv, statistics: (0,convert_shape/* objectOf */.Xy)({ messageTypeCount: convert_shape/* anObject */.jz }) }), (0,convert_shape/* objectOf */.Xy)({ messages: (0,convert_shape/* listOf */.c3)((0,convert_shape/* objectOf */.Xy)({ type: convert_shape/* aText */.vY, symbol: convert_shape/* aText */.vY, messageId: convert_shape/* aText */.vY })) }));
/**
 * Pylint's `-f json`, a list of messages, and `-f json2`, `{ messages, statistics }`. A file that is
 * missing is a `fatal` message, one that cannot be parsed the error E0001: of neither was looked at
 * anything. `modulesLinted` counts Pylint's own modules too: more than zero proves little.
 */
const pylint = {
    tool: 'Pylint',
    kind: 'lint',
    informationUri: 'https://pylint.readthedocs.io/',
    recognises: (report) => json2.recognises(report) || ((0,convert_shape/* isNonEmpty */.J_)(report.value) && (0,convert_shape/* fits */.lA)(report.value, (0,convert_shape/* listOf */.c3)(report_message))),
    flawOf: json2.flawOf,
    convert: ({ value }) => (Array.isArray(value) ? pylint_report_convert(value) : convertJson2(value)),
};
function convertJson2(report) {
    const { findings, failures } = pylint_report_convert(report['messages']);
    const statistics = (0,convert_fields/* record */.g1)(report, 'statistics');
    const counts = (0,convert_fields/* record */.g1)(statistics, 'messageTypeCount');
    const counted = Object.keys(counts).reduce((sum, key) => sum + ((0,convert_fields/* number */.ai)(counts, key) ?? 0), 0);
    return {
        findings,
        failures: [
            ...failures,
            ...lostOf(counted, findings.length, 'messages'),
            ...(((0,convert_fields/* number */.ai)(statistics, 'modulesLinted') ?? 0) > 0 ? [] : ['it looked at no module']),
        ],
    };
}
function pylint_report_convert(list) {
    const failures = [];
    const messages = (0,convert_fields/* entries */.jO)(list, '"messages"', failures);
    const unread = messages.filter((one) => (0,convert_fields/* text */.Qq)(one, 'type') === 'fatal' || report_idOf(one) === 'E0001');
    failures.push(...unread.map((one) => `${(0,convert_fields/* text */.Qq)(one, 'path') ?? 'a file'}: ${(0,convert_fields/* text */.Qq)(one, 'message') ?? 'fatal'}`));
    return { findings: messages.map(pylint_report_finding), failures };
}
function report_idOf(one) {
    return (0,convert_fields/* text */.Qq)(one, 'message-id', 'messageId') ?? 'pylint';
}
function pylint_report_finding(one) {
    const path = (0,convert_fields/* text */.Qq)(one, 'path');
    const word = (0,convert_fields/* text */.Qq)(one, 'type');
    const name = (0,convert_fields/* text */.Qq)(one, 'symbol');
    return {
        rule: { id: report_idOf(one), name, title: name },
        message: (0,convert_fields/* text */.Qq)(one, 'message') ?? '',
        rank: rank(word === 'convention' || word === 'refactor' ? 'style' : word),
        place: path === undefined
            ? undefined
            : {
                path,
                line: (0,convert_fields/* number */.ai)(one, 'line'),
                endLine: (0,convert_fields/* number */.ai)(one, 'endLine'),
                column: from1((0,convert_fields/* number */.ai)(one, 'column')),
                endColumn: from1((0,convert_fields/* number */.ai)(one, 'endColumn')),
            },
    };
}
/** Pylint counts columns from 0. */
function from1(column) {
    return column === undefined ? undefined : column + 1;
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/rubocop/report.js





/**
 * RuboCop's `--format json`: `{ metadata, files, summary }`. A file that cannot be parsed is an
 * offense of the cop Lint/Syntax; `--fail-fast` leaves files out, which the summary counts.
 */
const rubocop = {
    tool: 'RuboCop',
    kind: 'lint',
    informationUri: 'https://rubocop.org/',
    ...byMarks((0,convert_shape/* objectOf */.Xy)({ metadata: (0,convert_shape/* objectOf */.Xy)({ rubocop_version: convert_shape/* aText */.vY }), files: convert_shape/* there */.Pv }), (0,convert_shape/* objectOf */.Xy)({
        files: (0,convert_shape/* listOf */.c3)((0,convert_shape/* objectOf */.Xy)({ path: convert_shape/* aText */.vY, offenses: (0,convert_shape/* listOf */.c3)((0,convert_shape/* objectOf */.Xy)({ cop_name: convert_shape/* aText */.vY, message: convert_shape/* aText */.vY })) })),
        summary: convert_shape/* anObject */.jz,
    })),
    convert: ({ value }) => rubocop_report_convert(value),
};
function rubocop_report_convert(report) {
    const failures = [];
    const findings = (0,convert_fields/* entries */.jO)(report['files'], '"files"', failures).flatMap((file) => {
        const path = (0,convert_fields/* text */.Qq)(file, 'path') ?? 'a file';
        return (0,convert_fields/* entries */.jO)(file['offenses'], `"offenses" of ${path}`, failures).map((offense) => {
            if ((0,convert_fields/* text */.Qq)(offense, 'cop_name') === 'Lint/Syntax') {
                failures.push(`${path}: ${(0,convert_fields/* text */.Qq)(offense, 'message') ?? 'it could not be parsed'}`);
            }
            return rubocop_report_finding(offense, path);
        });
    });
    const summary = (0,convert_fields/* record */.g1)(report, 'summary');
    const inspected = (0,convert_fields/* number */.ai)(summary, 'inspected_file_count') ?? 0;
    const targets = (0,convert_fields/* number */.ai)(summary, 'target_file_count') ?? 0;
    return {
        version: (0,convert_fields/* text */.Qq)((0,convert_fields/* record */.g1)(report, 'metadata'), 'rubocop_version'),
        findings,
        failures: [
            ...failures,
            ...lostOf((0,convert_fields/* number */.ai)(summary, 'offense_count'), findings.length, 'offenses'),
            ...(inspected > 0 ? [] : ['it looked at no file']),
            ...(targets > inspected && inspected > 0
                ? [`it looked at ${inspected} of ${targets} files`]
                : []),
        ],
    };
}
function rubocop_report_finding(offense, path) {
    const location = (0,convert_fields/* record */.g1)(offense, 'location');
    const word = (0,convert_fields/* text */.Qq)(offense, 'severity');
    return {
        rule: { id: (0,convert_fields/* text */.Qq)(offense, 'cop_name') ?? 'rubocop' },
        message: (0,convert_fields/* text */.Qq)(offense, 'message') ?? '',
        rank: rank(word === 'convention' || word === 'refactor' ? 'style' : word),
        place: {
            path,
            line: (0,convert_fields/* number */.ai)(location, 'start_line', 'line'),
            column: (0,convert_fields/* number */.ai)(location, 'start_column', 'column'),
            endLine: (0,convert_fields/* number */.ai)(location, 'last_line'),
        },
    };
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/ruff/report.js




/**
 * ruff's `--output-format json`, a list, and `json-lines`, a finding a line. A syntax error is a finding of it; a file that cannot be
 * read is one too (E902), and nothing of that file was looked at.
 */
const ruff = {
    tool: 'ruff',
    kind: 'lint',
    informationUri: 'https://docs.astral.sh/ruff/',
    recognises: (report) => {
        const messages = messagesOf(report);
        return (0,convert_shape/* isNonEmpty */.J_)(messages) && (0,convert_shape/* fits */.lA)(messages, (0,convert_shape/* listOf */.c3)(diagnosed));
    },
    convert: (report) => ruff_report_convert(messagesOf(report)),
};
const position = (0,convert_shape/* objectOf */.Xy)({ row: convert_shape/* aNumber */.zn, column: (0,convert_shape/* either */.gP)(convert_shape/* aNumber */.zn, convert_shape/* aText */.vY) });
const diagnosed = (0,convert_shape/* objectOf */.Xy)({
    code: (0,convert_shape/* orNull */.Xd)(convert_shape/* aText */.vY),
    filename: convert_shape/* aText */.vY,
    location: position,
    end_location: position,
    message: convert_shape/* aText */.vY,
    fix: convert_shape/* there */.Pv,
});
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
                // Rows of a notebook count from the start of a cell, so they are not lines of the file.
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
/** In older versions, S105 to S107 quote the password that they found. */
function report_messageOf(diagnostic, id) {
    const message = (0,convert_fields/* text */.Qq)(diagnostic, 'message') ?? '';
    return /^S10[567]$/.test(id) ? message.replace(/: ".*"/s, ': "***"') : message;
}

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
    const scores = [...newest, ...oldest].map(async (cvss) => (0,convert_fields/* number */.ai)(cvss, 'base_score') ?? (await cvssScore((0,convert_fields/* text */.Qq)(cvss, 'vector_string'))));
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
    const results = (0,convert_fields/* record */.g1)(report, 'scan_results');
    const projects = (0,convert_fields/* entriesIfAny */.Um)(results['projects'], '"projects"', failures);
    const files = [results, ...projects].flatMap((part) => (0,convert_fields/* entriesIfAny */.Um)(part['files'], '"files"', failures));
    if (files.length === 0)
        failures.push('it looked at no file');
    const telemetry = (0,convert_fields/* record */.g1)((0,convert_fields/* record */.g1)(report, 'meta'), 'telemetry');
    return {
        version: (0,convert_fields/* text */.Qq)(telemetry, 'safety_version'),
        findings: await Promise.all(files.flatMap((file) => scan_findingsOf(file, failures))),
        failures,
    };
}
function scan_findingsOf(file, failures) {
    const path = (0,convert_fields/* text */.Qq)(file, 'location');
    const listed = (0,convert_fields/* entries */.jO)((0,convert_fields/* record */.g1)(file, 'results')['dependencies'], '"dependencies"', failures);
    return listed.flatMap((dependency) => (0,convert_fields/* entries */.jO)(dependency['specifications'], '"specifications"', failures).flatMap((specification) => {
        const found = (0,convert_fields/* record */.g1)(specification, 'vulnerabilities');
        const known = (0,convert_fields/* entries */.jO)(found['known_vulnerabilities'], '"known_vulnerabilities"', failures);
        return known.map((vulnerability) => scan_findingOf(vulnerability, dependency, specification, path));
    }));
}
async function scan_findingOf(vulnerability, dependency, specification, path) {
    const { ignored } = vulnerability;
    const name = (0,convert_fields/* text */.Qq)(dependency, 'name') ?? 'a package without a name';
    const recommended = (0,convert_fields/* text */.Qq)((0,convert_fields/* record */.g1)((0,convert_fields/* record */.g1)(specification, 'vulnerabilities'), 'remediation'), 'recommended');
    const raw = (0,convert_fields/* text */.Qq)(specification, 'raw');
    return dependencyFinding({
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






const foundShape = (0,convert_shape/* listOf */.c3)((0,convert_shape/* objectOf */.Xy)({ vulnerability_id: convert_shape/* aText */.vY, package_name: convert_shape/* aText */.vY }));
const report_check = byMarks((0,convert_shape/* objectOf */.Xy)({ report_meta: convert_shape/* anObject */.jz, vulnerabilities: convert_shape/* there */.Pv }), (0,convert_shape/* objectOf */.Xy)({ vulnerabilities: foundShape, ignored_vulnerabilities: (0,convert_shape/* ifAny */.GK)(foundShape) }));
const report_scan = byMarks((0,convert_shape/* objectOf */.Xy)({ meta: (0,convert_shape/* objectOf */.Xy)({ scan_type: convert_shape/* aText */.vY }), scan_results: convert_shape/* there */.Pv }), (0,convert_shape/* objectOf */.Xy)({ scan_results: convert_shape/* anObject */.jz }));
/**
 * Reads Safety's `check --output json` of version 2 and later (`report_meta`, `vulnerabilities`),
 * `scan --output json` (`meta`, `scan_results`), and version 1's list of
 * `[package, specifier, version, advisory, id, cvss 2, cvss 3]`.
 */
const safety = {
    tool: 'Safety',
    kind: 'security',
    informationUri: 'https://docs.safetycli.com/',
    recognises: (report) => report_check.recognises(report) ||
        report_scan.recognises(report) ||
        (Array.isArray(report.value) && report.value.length > 0 && report.value.every(isTuple)),
    flawOf: (report) => report_check.flawOf(report) ?? report_scan.flawOf(report),
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
    return dependencyFinding({
        id: (0,convert_fields/* text */.Qq)(entry, 'vulnerability_id') ?? 'safety',
        aliases: [...(0,convert_fields/* texts */.Te)(entry, 'CVE'), ...(0,convert_fields/* texts */.Te)((0,convert_fields/* record */.g1)(entry, 'CVE'), 'name')],
        fixedIn: (0,convert_fields/* texts */.Te)(entry, 'fixed_versions'),
        package: { name, version: (0,convert_fields/* text */.Qq)(entry, 'analyzed_version'), ecosystem: 'PyPI' },
        title: firstLine(description),
        description,
        url: (0,convert_fields/* text */.Qq)(entry, 'more_info_url'),
        rank: await safetyRank(entry),
        place: report_placeOf(name, report),
        suppressed: ignored ? { kind: 'external', why: (0,convert_fields/* text */.Qq)(entry, 'ignored_reason') } : undefined,
    });
}
/** Undefined for an environment, whose folder of packages is not in the repository. */
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
        entry.slice(0, 4).every((part) => typeof part === 'string') &&
        /^\d\d*$/.test(String(entry[4])));
}
async function convertTuples(list) {
    const tuples = list.filter(isTuple);
    const broken = list.length - tuples.length;
    const failures = broken === 0 ? [] : [`the report is broken: ${broken} of it cannot be read`];
    const findings = tuples.map(async ([name, , version, advisory, id, cvssv2, cvssv3]) => {
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
            rank: await safetyRank({ severity: { cvssv2, cvssv3 } }),
        });
    });
    return { findings: await Promise.all(findings), failures };
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/scorecard/risk-of.js
/** The risk that Scorecard's documentation gives each check; its JSON does not hold it. */
const risks = {
    critical: 'Dangerous-Workflow Webhooks',
    high: 'Binary-Artifacts Branch-Protection Code-Review Dependency-Update-Tool Maintained Signed-Releases Token-Permissions Vulnerabilities',
    medium: 'Fuzzing Packaging Pinned-Dependencies SAST SBOM Security-Policy',
    low: 'CI-Tests CII-Best-Practices Contributors License',
};
/** Undefined for a check that is not known. */
function riskOf(check) {
    return Object.keys(risks).find((risk) => risks[risk]?.split(' ').includes(check));
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/scorecard/report.js






/**
 * OpenSSF Scorecard's `--format json`: `{ repo, scorecard, score, checks }`. A check has 0 to 10
 * points, or -1 where it could not tell: mostly as there is nothing to look at, sometimes as it broke.
 */
const scorecard = {
    tool: 'Scorecard',
    kind: 'security',
    informationUri: 'https://scorecard.dev/',
    ...byMarks((0,convert_shape/* objectOf */.Xy)({ scorecard: convert_shape/* anObject */.jz, score: convert_shape/* aNumber */.zn, checks: convert_shape/* there */.Pv, repo: convert_shape/* there */.Pv }), (0,convert_shape/* objectOf */.Xy)({ repo: convert_shape/* anObject */.jz, checks: (0,convert_shape/* listOf */.c3)((0,convert_shape/* objectOf */.Xy)({ name: convert_shape/* aText */.vY, score: convert_shape/* aNumber */.zn })) })),
    convert: ({ value }) => scorecard_report_convert(value),
};
function scorecard_report_convert(report) {
    const failures = [];
    const checks = (0,convert_fields/* entries */.jO)(report['checks'], '"checks"', failures);
    const untold = checks.filter((check) => (0,convert_fields/* number */.ai)(check, 'score') === -1);
    const broken = untold.filter((check) => /^internal error/i.test((0,convert_fields/* text */.Qq)(check, 'reason') ?? ''));
    const open = checks.filter((check) => !untold.includes(check) && (0,convert_fields/* number */.ai)(check, 'score') !== 10);
    return {
        version: (0,convert_fields/* text */.Qq)((0,convert_fields/* record */.g1)(report, 'scorecard'), 'version'),
        findings: open.map(scorecard_report_finding),
        failures: [
            ...failures,
            ...broken.map(because),
            ...(checks.length > untold.length ? [] : ['it could tell the score of no check']),
        ],
        warnings: untold.filter((check) => !broken.includes(check)).map(because),
    };
}
function because(check) {
    return `${(0,convert_fields/* text */.Qq)(check, 'name') ?? 'a check'}: ${(0,convert_fields/* text */.Qq)(check, 'reason') ?? 'without a score'}`;
}
function scorecard_report_finding(check) {
    const name = (0,convert_fields/* text */.Qq)(check, 'name') ?? 'scorecard';
    const facts = (0,convert_fields/* record */.g1)(check, 'documentation');
    const score = (0,convert_fields/* number */.ai)(check, 'score');
    const points = score === undefined ? 'no score' : `${score} of 10`;
    return {
        rule: { id: name, title: (0,convert_fields/* text */.Qq)(facts, 'short') ?? name, url: (0,convert_fields/* text */.Qq)(facts, 'url') },
        message: `${name}: ${points}: ${(0,convert_fields/* text */.Qq)(check, 'reason') ?? 'no reason'}`,
        rank: rank(riskOf(name)),
        fingerprints: { [findingFingerprint]: name },
        properties: score === undefined ? undefined : { score },
    };
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/secretlint/report.js



const report_fileShape = (0,convert_shape/* objectOf */.Xy)({
    filePath: convert_shape/* aText */.vY,
    sourceContent: convert_shape/* aText */.vY,
    sourceContentType: convert_shape/* aText */.vY,
    messages: (0,convert_shape/* listOf */.c3)((0,convert_shape/* objectOf */.Xy)({ ruleId: convert_shape/* aText */.vY, message: convert_shape/* aText */.vY, severity: convert_shape/* aText */.vY, loc: convert_shape/* anObject */.jz })),
});
/**
 * secretlint's `--format json`: a list of every file that was looked at, each with its messages.
 * `sourceContent` is the whole file, secrets and all; a message quotes them with `--no-maskSecrets`.
 * Neither is taken over.
 */
const secretlint = {
    tool: 'secretlint',
    kind: 'security',
    informationUri: 'https://github.com/secretlint/secretlint',
    recognises: ({ value }) => Array.isArray(value) && (0,convert_shape/* isNonEmpty */.J_)(value) && (0,convert_shape/* fits */.lA)(value, (0,convert_shape/* listOf */.c3)(report_fileShape)),
    convert: ({ value }) => secretlint_report_convert(value),
};
function secretlint_report_convert(files) {
    return {
        findings: files.flatMap((file) => (0,convert_fields/* records */.V0)(file, 'messages').map((message) => secretlint_report_finding(message, (0,convert_fields/* text */.Qq)(file, 'filePath') ?? ''))),
        failures: [],
    };
}
/** The rule's id is the one of secretlint's SARIF. Lines count from 1, columns from 0. */
function secretlint_report_finding(message, path) {
    const [rule, preset] = [(0,convert_fields/* text */.Qq)(message, 'ruleId') ?? 'secretlint', (0,convert_fields/* text */.Qq)(message, 'ruleParentId')];
    const kind = (0,convert_fields/* text */.Qq)(message, 'messageId');
    const [start, end] = ['start', 'end'].map((key) => (0,convert_fields/* record */.g1)((0,convert_fields/* record */.g1)(message, 'loc'), key));
    return {
        rule: {
            id: preset === undefined ? rule : `${preset} > ${rule}`,
            title: `A secret found by ${rule}`,
            url: (0,convert_fields/* text */.Qq)(message, 'docsUrl'),
        },
        message: kind === undefined ? `A secret found by ${rule}` : `A secret of kind ${kind}`,
        rank: rank((0,convert_fields/* text */.Qq)(message, 'severity')),
        secret: true,
        place: {
            path,
            line: (0,convert_fields/* number */.ai)(start ?? {}, 'line'),
            column: fromOne((0,convert_fields/* number */.ai)(start ?? {}, 'column')),
            endLine: (0,convert_fields/* number */.ai)(end ?? {}, 'line'),
            endColumn: fromOne((0,convert_fields/* number */.ai)(end ?? {}, 'column')),
        },
    };
}
function fromOne(count) {
    return count === undefined ? undefined : count + 1;
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/semgrep/report.js





const matched = (0,convert_shape/* objectOf */.Xy)({
    check_id: convert_shape/* aText */.vY,
    path: convert_shape/* aText */.vY,
    start: (0,convert_shape/* objectOf */.Xy)({ line: convert_shape/* aNumber */.zn }),
    end: (0,convert_shape/* objectOf */.Xy)({ line: convert_shape/* aNumber */.zn }),
    extra: (0,convert_shape/* objectOf */.Xy)({ message: convert_shape/* aText */.vY, severity: convert_shape/* aText */.vY }),
});
/**
 * Reads Semgrep's `--json`: `{ version, results, errors, paths: { scanned }, time? }`. An error of
 * level `warn`, such as PartialParsing, is a warning, as in its SARIF. Semgrep does not parse a file
 * that contains no word of the rules: the parsing time is then 0 after a good run too.
 */
const semgrep = {
    tool: 'Semgrep',
    kind: 'security',
    informationUri: 'https://semgrep.dev/',
    ...byMarks((0,convert_shape/* either */.gP)((0,convert_shape/* objectOf */.Xy)({ results: convert_shape/* there */.Pv, errors: convert_shape/* there */.Pv, paths: (0,convert_shape/* objectOf */.Xy)({ scanned: convert_shape/* there */.Pv }) }), (0,convert_shape/* objectOf */.Xy)({ results: (0,convert_shape/* someOf */.yU)((0,convert_shape/* objectOf */.Xy)({ check_id: convert_shape/* aText */.vY, extra: convert_shape/* there */.Pv })), errors: convert_shape/* there */.Pv })), (0,convert_shape/* objectOf */.Xy)({ results: (0,convert_shape/* listOf */.c3)(matched), errors: (0,convert_shape/* listOf */.c3)(convert_shape/* anObject */.jz) })),
    convert: ({ value }) => semgrep_report_convert(value),
};
function semgrep_report_convert(report) {
    const failures = [];
    const results = (0,convert_fields/* entries */.jO)(report['results'], '"results"', failures);
    const errors = (0,convert_fields/* entries */.jO)(report['errors'], '"errors"', failures);
    const warnings = errors.filter(isWarning);
    failures.push(...errors.filter((error) => !isWarning(error)).map(whyError));
    const scanned = (0,convert_fields/* texts */.Te)((0,convert_fields/* record */.g1)(report, 'paths'), 'scanned').length;
    if (results.length + failures.length + scanned === 0)
        failures.push('it looked at no file');
    return {
        version: (0,convert_fields/* text */.Qq)(report, 'version'),
        findings: results.map(semgrep_report_finding),
        failures,
        warnings: warnings.map(whyError),
    };
}
function isWarning(error) {
    return /^(warn|warning|info)$/i.test((0,convert_fields/* text */.Qq)(error, 'level') ?? '');
}
function whyError(error) {
    const [type] = (0,convert_fields/* texts */.Te)(error, 'type');
    const path = (0,convert_fields/* text */.Qq)(error, 'path');
    const said = (0,convert_fields/* text */.Qq)(error, 'long_msg', 'message', 'short_msg');
    const why = said === undefined ? (type ?? 'an error without a text') : withoutCode(said);
    return path === undefined || why.includes(path) ? why : `${path}: ${why}`;
}
/** A syntax error quotes the source, which may hold a secret. */
function withoutCode(message) {
    return message.replace(/`.*` was unexpected/s, 'unexpected text');
}
function semgrep_report_finding(result) {
    const extra = (0,convert_fields/* record */.g1)(result, 'extra');
    const metadata = (0,convert_fields/* record */.g1)(extra, 'metadata');
    const id = (0,convert_fields/* text */.Qq)(result, 'check_id') ?? 'semgrep';
    const tags = tagsOf(metadata);
    const path = (0,convert_fields/* text */.Qq)(result, 'path');
    const fingerprint = (0,convert_fields/* text */.Qq)(extra, 'fingerprint');
    const [start, end] = [(0,convert_fields/* record */.g1)(result, 'start'), (0,convert_fields/* record */.g1)(result, 'end')];
    return {
        rule: {
            id,
            title: id.split('.').at(-1),
            url: (0,convert_fields/* text */.Qq)(metadata, 'shortlink', 'source', 'source-rule-url'),
            tags,
        },
        message: semgrep_report_messageOf(result),
        rank: rank(asWord((0,convert_fields/* text */.Qq)(extra, 'severity'))),
        secret: kindOf(id, metadata, tags) === 'secret',
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
/** The rule's name in place of a message that may quote a secret. */
function semgrep_report_messageOf(result) {
    const extra = (0,convert_fields/* record */.g1)(result, 'extra');
    const metadata = (0,convert_fields/* record */.g1)(extra, 'metadata');
    const id = (0,convert_fields/* text */.Qq)(result, 'check_id') ?? 'semgrep';
    const kind = kindOf(id, metadata, tagsOf(metadata));
    return kind === undefined ? ((0,convert_fields/* text */.Qq)(extra, 'message') ?? id) : id;
}
function tagsOf(metadata) {
    return [...(0,convert_fields/* texts */.Te)(metadata, 'cwe').flatMap(cweTag), ...(0,convert_fields/* texts */.Te)(metadata, 'tags')];
}
/** Maps the severities of rules that only count something to a word that `rank` knows. */
function asWord(severity) {
    return /^(inventory|experiment)$/i.test(severity ?? '') ? 'info' : severity;
}
/** The rules of Semgrep Secrets say so in their metadata alone. A message may quote what matched. */
function kindOf(rule, metadata, tags) {
    return (0,convert_fields/* text */.Qq)(metadata, 'product') === 'secrets'
        ? 'secret'
        : (0,secret_kind/* secretKindOf */.YE)({ tool: 'Semgrep', rule, tags });
}
function cweTag(cwe) {
    const digits = /CWE-(\d\d*)/i.exec(cwe)?.[1];
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
        ? (0,convert_shape/* isNonEmpty */.J_)(value) && (0,convert_shape/* fits */.lA)(value, (0,convert_shape/* listOf */.c3)(commentShape))
        : (0,convert_shape/* fits */.lA)(value, (0,convert_shape/* objectOf */.Xy)({ comments: (0,convert_shape/* listOf */.c3)(commentShape) })) && isAlone(value),
    convert: ({ value }) => shellcheck_report_convert(Array.isArray(value) ? value : value['comments']),
};
const commentShape = (0,convert_shape/* objectOf */.Xy)({
    file: convert_shape/* aText */.vY,
    line: convert_shape/* aNumber */.zn,
    endLine: convert_shape/* aNumber */.zn,
    column: convert_shape/* aNumber */.zn,
    endColumn: convert_shape/* aNumber */.zn,
    level: (0,convert_shape/* oneOf */.yL)('error', 'warning', 'info', 'style'),
    code: convert_shape/* aNumber */.zn,
    message: convert_shape/* aText */.vY,
});
const isAlone = (value) => (0,convert_fields/* isRecord */.u4)(value) && Object.keys(value).length === 1;
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



/** Converts an element of `infrastructureAsCodeIssues` of one file. */
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

;// CONCATENATED MODULE: ./build/packages/analyzers/src/snyk/unmanaged.js




/** What `snyk test --unmanaged --json` says of one project: issues by package, their data by id. */
const unmanagedShape = (0,convert_shape/* objectOf */.Xy)({
    issues: (0,convert_shape/* listOf */.c3)((0,convert_shape/* objectOf */.Xy)({ issueId: convert_shape/* aText */.vY, pkgName: convert_shape/* aText */.vY })),
    issuesData: convert_shape/* anObject */.jz,
    depGraphData: (0,convert_shape/* objectOf */.Xy)({ pkgs: convert_shape/* aList */.u0 }),
});
function isUnmanaged(value) {
    return (0,convert_shape/* fits */.lA)(value, unmanagedShape);
}
/** The root of the graph is the project itself. */
function lookedUnmanaged(project) {
    const packages = (0,convert_fields/* records */.V0)((0,convert_fields/* record */.g1)(project, 'depGraphData'), 'pkgs');
    return packages.length > 1 || (0,convert_fields/* records */.V0)(project, 'issues').length > 0;
}
function unmanagedFindings(project, failures) {
    const data = (0,convert_fields/* record */.g1)(project, 'issuesData');
    return (0,convert_fields/* entries */.jO)(project['issues'], '"issues"', failures).map((issue) => {
        const id = (0,convert_fields/* text */.Qq)(issue, 'issueId') ?? 'snyk';
        return unmanaged_finding(issue, id, (0,convert_fields/* record */.g1)(data, id), project);
    });
}
function unmanaged_finding(issue, id, data, project) {
    const name = (0,convert_fields/* text */.Qq)(issue, 'pkgName') ?? 'a package without a name';
    const version = (0,convert_fields/* text */.Qq)(issue, 'pkgVersion');
    const identifiers = (0,convert_fields/* record */.g1)(data, 'identifiers');
    const [path] = unmanaged_filesOf(project, `${name}@${version ?? ''}`);
    return dependencyFinding({
        id,
        aliases: [...(0,convert_fields/* texts */.Te)(identifiers, 'CVE'), ...(0,convert_fields/* texts */.Te)(identifiers, 'GHSA')],
        fixedIn: [
            ...(0,convert_fields/* texts */.Te)(data, 'fixedIn'),
            ...(0,convert_fields/* texts */.Te)((0,convert_fields/* record */.g1)(issue, 'fixInfo'), 'nearestFixedInVersion'),
        ],
        package: { name, version, ecosystem: 'cpp' },
        title: (0,convert_fields/* text */.Qq)(data, 'title'),
        description: (0,convert_fields/* text */.Qq)(data, 'description'),
        url: `https://security.snyk.io/vuln/${id}`,
        tags: (0,convert_fields/* texts */.Te)(identifiers, 'CWE').map((cwe) => `external/cwe/${cwe.toLowerCase()}`),
        rank: rank((0,convert_fields/* text */.Qq)(data, 'severity'), (0,convert_fields/* number */.ai)(data, 'cvssScore')),
        place: path === undefined ? undefined : { path },
    });
}
/** The files by which Snyk knew the package. */
function unmanaged_filesOf(project, key) {
    const details = (0,convert_fields/* record */.g1)((0,convert_fields/* record */.g1)(project, 'fileSignaturesDetails'), key);
    return [...(0,convert_fields/* texts */.Te)((0,convert_fields/* record */.g1)(project, 'depsFilePaths'), key), ...(0,convert_fields/* texts */.Te)(details, 'filePaths')];
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/snyk/vulnerability.js



/** Converts an element of `vulnerabilities`. Snyk lists one per path from project to package. */
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





const report_issueShape = (0,convert_shape/* objectOf */.Xy)({ id: convert_shape/* aText */.vY, title: convert_shape/* aText */.vY });
const failedShape = (0,convert_shape/* objectOf */.Xy)({ ok: (0,convert_shape/* oneOf */.yL)(false), error: convert_shape/* aText */.vY, path: convert_shape/* aText */.vY });
const report_mark = (0,convert_shape/* either */.gP)((0,convert_shape/* objectOf */.Xy)({ ok: convert_shape/* aBoolean */.WC, vulnerabilities: convert_shape/* there */.Pv, dependencyCount: convert_shape/* there */.Pv }), (0,convert_shape/* objectOf */.Xy)({ ok: convert_shape/* aBoolean */.WC, vulnerabilities: convert_shape/* there */.Pv, packageManager: convert_shape/* there */.Pv }), (0,convert_shape/* objectOf */.Xy)({ infrastructureAsCodeIssues: convert_shape/* there */.Pv }));
const dependencies = { ok: convert_shape/* aBoolean */.WC, vulnerabilities: (0,convert_shape/* listOf */.c3)(report_issueShape) };
const projectShape = (0,convert_shape/* either */.gP)(failedShape, unmanagedShape, (0,convert_shape/* objectOf */.Xy)({ infrastructureAsCodeIssues: (0,convert_shape/* listOf */.c3)((0,convert_shape/* objectOf */.Xy)({ id: convert_shape/* aText */.vY, severity: convert_shape/* aText */.vY })) }), (0,convert_shape/* objectOf */.Xy)({ ...dependencies, dependencyCount: convert_shape/* aNumber */.zn }), (0,convert_shape/* objectOf */.Xy)({ ...dependencies, packageManager: convert_shape/* aText */.vY }));
const projectsShape = (value, at) => (Array.isArray(value) ? (0,convert_shape/* listOf */.c3)(projectShape) : projectShape)(value, at);
/**
 * Snyk's `--json` of `test` (also `--unmanaged`), `container test` and `iac test`: one project, or a list of projects
 * (`--all-projects`, several files). A project that failed is `{ ok: false, error, path }` among the
 * others. `snyk code test --json` is SARIF.
 */
const snyk = {
    tool: 'Snyk',
    kind: 'security',
    informationUri: 'https://snyk.io/',
    recognises: ({ value }) => (0,convert_shape/* isNonEmpty */.J_)(value) && (0,convert_shape/* fits */.lA)(value, projectsShape),
    flawOf: ({ value }) => (0,convert_shape/* fits */.lA)(Array.isArray(value) ? value[0] : value, report_mark) ? projectsShape(value, '') : undefined,
    convert: ({ value }) => snyk_report_convert(Array.isArray(value) ? value : [value]),
};
function report_isError(project) {
    return project['ok'] === false && typeof project['error'] === 'string';
}
function snyk_report_convert(list) {
    const failures = [];
    const projects = (0,convert_fields/* entries */.jO)(list, 'the projects', failures);
    const [only] = projects;
    if (only !== undefined && projects.length === 1 && report_isError(only)) {
        return { refused: `holds no report: Snyk says "${(0,convert_fields/* text */.Qq)(only, 'error')}"` };
    }
    const scanned = projects.filter((project) => !report_isError(project));
    failures.push(...projects.filter(report_isError).map(whyFailed));
    if (!scanned.some(isProven))
        failures.push('it looked at no dependency and no file');
    const findings = scanned.flatMap((project) => report_findingsOf(project, failures));
    const converted = { findings, failures };
    return scanned.some((project) => (0,convert_fields/* isRecord */.u4)(project['docker']))
        ? { ...converted, file: 'Dockerfile' }
        : converted;
}
function whyFailed(project) {
    return `${(0,convert_fields/* text */.Qq)(project, 'path', 'targetFile') ?? 'a project'}: ${(0,convert_fields/* text */.Qq)(project, 'error') ?? 'failed'}`;
}
/** Whether the report proves that Snyk scanned something. */
function isProven(project) {
    const issues = project['vulnerabilities'];
    if (isUnmanaged(project))
        return lookedUnmanaged(project);
    return (((0,convert_fields/* number */.ai)(project, 'dependencyCount') ?? 0) > 0 ||
        Array.isArray(project['infrastructureAsCodeIssues']) ||
        (Array.isArray(issues) && issues.length > 0));
}
function report_findingsOf(project, failures) {
    if (isUnmanaged(project))
        return unmanagedFindings(project, failures);
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

;// CONCATENATED MODULE: ./build/packages/analyzers/src/terrascan/report.js






/**
 * Terrascan's `-o json`: `{ results: { scan_errors, violations, skipped_violations, scan_summary } }`.
 * Without `-i` it tries every kind of code; the errors of kinds that are not there are none.
 */
const terrascan = {
    tool: 'Terrascan',
    kind: 'security',
    informationUri: 'https://runterrascan.io/',
    ...byMarks((0,convert_shape/* objectOf */.Xy)({
        results: (0,convert_shape/* objectOf */.Xy)({
            violations: convert_shape/* there */.Pv,
            scan_summary: (0,convert_shape/* objectOf */.Xy)({ policies_validated: convert_shape/* aNumber */.zn }),
        }),
    }), (0,convert_shape/* objectOf */.Xy)({
        results: (0,convert_shape/* objectOf */.Xy)({
            violations: (0,convert_shape/* orNull */.Xd)((0,convert_shape/* listOf */.c3)((0,convert_shape/* objectOf */.Xy)({ rule_id: convert_shape/* aText */.vY, severity: convert_shape/* aText */.vY }))),
        }),
    })),
    convert: ({ value }) => terrascan_report_convert((0,convert_fields/* record */.g1)(value, 'results')),
};
function terrascan_report_convert(results) {
    const failures = [];
    const summary = (0,convert_fields/* record */.g1)(results, 'scan_summary');
    const listed = results['violations'] === null ? [] : (0,convert_fields/* entries */.jO)(results['violations'], '"violations"', failures);
    const skipped = (0,convert_fields/* entriesIfAny */.Um)(results['skipped_violations'], '"skipped_violations"', failures);
    const errors = (0,convert_fields/* entriesIfAny */.Um)(results['scan_errors'], '"scan_errors"', failures);
    const absent = errors.filter(isAbsentKind);
    return {
        findings: [
            ...listed.map(terrascan_report_finding),
            ...skipped.map((one) => ({
                ...terrascan_report_finding(one),
                suppressed: { kind: 'inSource', why: (0,convert_fields/* text */.Qq)(one, 'skip_comment') },
            })),
        ],
        failures: [
            ...failures,
            ...errors.filter((error) => !absent.includes(error)).map(why),
            ...lostOf((0,convert_fields/* number */.ai)(summary, 'violated_policies'), listed.length, 'violations'),
            ...(((0,convert_fields/* number */.ai)(summary, 'policies_validated') ?? 0) > 0 ? [] : ['it validated no policy']),
        ],
    };
}
/** "kustomization.y(a)ml file not found in the directory", "no helm charts found in directory", … */
function isAbsentKind(error) {
    return /\b(?:not found in|found in|no .* (?:files?|charts?) found)\b.*director/.test((0,convert_fields/* text */.Qq)(error, 'errMsg')?.slice(0, 2000) ?? '');
}
function why(error) {
    return `${(0,convert_fields/* text */.Qq)(error, 'directory') ?? 'a directory'}: ${(0,convert_fields/* text */.Qq)(error, 'errMsg') ?? 'not scanned'}`;
}
function terrascan_report_finding(one) {
    const id = (0,convert_fields/* text */.Qq)(one, 'rule_id', 'rule_name') ?? 'terrascan';
    const path = (0,convert_fields/* text */.Qq)(one, 'file');
    const resource = [(0,convert_fields/* text */.Qq)(one, 'resource_type'), (0,convert_fields/* text */.Qq)(one, 'resource_name')]
        .filter((part) => part !== undefined)
        .join('.');
    return {
        rule: {
            id,
            name: (0,convert_fields/* text */.Qq)(one, 'rule_name'),
            title: (0,convert_fields/* text */.Qq)(one, 'description'),
            tags: ['misconfiguration'],
        },
        message: `${(0,convert_fields/* text */.Qq)(one, 'description') ?? id}${resource === '' ? '' : ` (${resource})`}`,
        rank: rank((0,convert_fields/* text */.Qq)(one, 'severity')),
        place: path === undefined ? undefined : { path, line: (0,convert_fields/* number */.ai)(one, 'line') },
        fingerprints: { [findingFingerprint]: [id, path, resource].filter(Boolean).join(':') },
        properties: resource === '' ? undefined : { resource },
    };
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/tfsec/report.js





/**
 * tfsec's `--format json`: `{ results }`, `null` where it found nothing, which proves nothing and is
 * refused. With `--include-passed` it lists what passed too.
 */
const tfsec = {
    tool: 'tfsec',
    kind: 'security',
    informationUri: 'https://aquasecurity.github.io/tfsec/',
    ...byMarks((0,convert_shape/* objectOf */.Xy)({ results: (0,convert_shape/* someOf */.yU)((0,convert_shape/* objectOf */.Xy)({ rule_id: convert_shape/* aText */.vY, rule_provider: convert_shape/* aText */.vY })) }), (0,convert_shape/* objectOf */.Xy)({
        results: (0,convert_shape/* listOf */.c3)((0,convert_shape/* objectOf */.Xy)({ rule_id: convert_shape/* aText */.vY, rule_provider: convert_shape/* aText */.vY, location: convert_shape/* anObject */.jz })),
    })),
    convert: ({ value }) => tfsec_report_convert(value),
};
function tfsec_report_convert(report) {
    const failures = [];
    const results = (0,convert_fields/* entries */.jO)(report['results'], '"results"', failures);
    return { findings: results.filter((one) => !report_isPassed(one)).map(tfsec_report_finding), failures };
}
/** A word in versions before 1.0, then a number: 0 failed, 1 passed, 2 ignored. */
function report_isPassed(one) {
    return ['passed', 1].includes(one['status']);
}
function tfsec_report_finding(one) {
    const location = (0,convert_fields/* record */.g1)(one, 'location');
    const path = (0,convert_fields/* text */.Qq)(location, 'filename');
    const id = (0,convert_fields/* text */.Qq)(one, 'long_id', 'rule_id') ?? 'tfsec';
    const resource = (0,convert_fields/* text */.Qq)(one, 'resource');
    return {
        rule: {
            id,
            title: (0,convert_fields/* text */.Qq)(one, 'rule_description'),
            description: (0,convert_fields/* text */.Qq)(one, 'impact'),
            help: (0,convert_fields/* text */.Qq)(one, 'resolution'),
            url: (0,convert_fields/* texts */.Te)(one, 'links')[0],
            tags: ['misconfiguration'],
        },
        message: (0,convert_fields/* text */.Qq)(one, 'description', 'rule_description') ?? id,
        rank: rank((0,convert_fields/* text */.Qq)(one, 'severity')),
        place: path === undefined
            ? undefined
            : { path, line: (0,convert_fields/* number */.ai)(location, 'start_line'), endLine: (0,convert_fields/* number */.ai)(location, 'end_line') },
        suppressed: ['ignored', 2].includes(one['status']) ? { kind: 'inSource' } : undefined,
        fingerprints: resource === undefined
            ? undefined
            : { [findingFingerprint]: [id, path, resource].filter(Boolean).join(':') },
        properties: resource === undefined ? undefined : { resource },
    };
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/trivy/findings.js



/** Converts an element of `Misconfigurations`. */
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
/** Converts an element of `Secrets`. Omits `Match` and `Code`, which are not always masked. */
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
/** Converts an element of `Licenses`. */
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



/** Converts an element of `Vulnerabilities`. */
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
        rank: rank((0,convert_fields/* text */.Qq)(entry, 'Severity'), ...scoresOf(entry)),
        place: path === undefined ? undefined : { path },
    });
}
/** Scores by source. The source of the severity comes first. */
function scoresOf(entry) {
    const sources = (0,convert_fields/* record */.g1)(entry, 'CVSS');
    const own = (0,convert_fields/* text */.Qq)(entry, 'SeveritySource') ?? 'nvd';
    return Object.entries(sources)
        .toSorted(([a], [b]) => Number(b === own) - Number(a === own))
        .flatMap(([, scores]) => (0,convert_fields/* isRecord */.u4)(scores) ? [(0,convert_fields/* number */.ai)(scores, 'V3Score'), (0,convert_fields/* number */.ai)(scores, 'V40Score')] : []);
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/trivy/result.js



/** An element of `Results`: what was found in one target. */
function result_findingsOf(result, place, failures) {
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

;// CONCATENATED MODULE: ./build/packages/analyzers/src/trivy/cluster.js


/** Lists of workloads: all, those of `--report summary`, and the two of old versions. */
const clusterLists = ['Resources', 'Findings', 'Vulnerabilities', 'Misconfigurations'];
/** `trivy k8s --format json`: `{ ClusterName, Resources[] { Kind, Name, Results, Error } }`. */
function convertCluster(report) {
    const failures = [];
    const workloads = clusterLists.flatMap((key) => (0,convert_fields/* entriesIfAny */.Um)(report[key], `"${key}"`, failures));
    if (workloads.length === 0)
        failures.push('it names no workload that it looked at');
    const cluster = (0,convert_fields/* text */.Qq)(report, 'ClusterName');
    return {
        findings: workloads.flatMap((workload) => ofWorkload(workload, failures)),
        failures,
        target: cluster,
    };
}
/** What lies in a cluster lies in no file of the repository. */
function ofWorkload(workload, failures) {
    const parts = [(0,convert_fields/* text */.Qq)(workload, 'Namespace'), (0,convert_fields/* text */.Qq)(workload, 'Kind'), (0,convert_fields/* text */.Qq)(workload, 'Name')];
    const name = parts.filter((part) => part !== undefined).join('/');
    const error = (0,convert_fields/* text */.Qq)(workload, 'Error');
    if (error !== undefined)
        failures.push(`${name}: ${error}`);
    const results = (0,convert_fields/* entriesIfAny */.Um)(workload['Results'], `"Results" of ${name}`, failures);
    return results.flatMap((result) => {
        const target = `${name}: ${(0,convert_fields/* text */.Qq)(result, 'Target') ?? 'a target without a name'}`;
        const ecosystem = (0,convert_fields/* text */.Qq)(result, 'Type');
        return result_findingsOf(result, { target, ecosystem, inImage: true }, failures);
    });
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/trivy/shapes.js



const shapes_mark = (0,convert_shape/* either */.gP)((0,convert_shape/* objectOf */.Xy)({ SchemaVersion: convert_shape/* aNumber */.zn, ArtifactName: convert_shape/* aText */.vY }), (0,convert_shape/* objectOf */.Xy)({ SchemaVersion: convert_shape/* aNumber */.zn, ArtifactType: convert_shape/* aText */.vY }), (0,convert_shape/* objectOf */.Xy)({ ArtifactName: convert_shape/* aText */.vY, Results: (0,convert_shape/* someOf */.yU)((0,convert_shape/* objectOf */.Xy)({ Target: convert_shape/* there */.Pv })) }));
const shapes_vulnerable = (0,convert_shape/* listOf */.c3)((0,convert_shape/* objectOf */.Xy)({ VulnerabilityID: convert_shape/* aText */.vY, PkgName: convert_shape/* aText */.vY }));
const lists = {
    Vulnerabilities: (0,convert_shape/* ifAny */.GK)(shapes_vulnerable),
    Misconfigurations: (0,convert_shape/* ifAny */.GK)((0,convert_shape/* listOf */.c3)((0,convert_shape/* objectOf */.Xy)({ Severity: convert_shape/* aText */.vY }))),
    Secrets: (0,convert_shape/* ifAny */.GK)((0,convert_shape/* listOf */.c3)((0,convert_shape/* objectOf */.Xy)({ RuleID: convert_shape/* aText */.vY }))),
    Licenses: (0,convert_shape/* ifAny */.GK)((0,convert_shape/* listOf */.c3)((0,convert_shape/* objectOf */.Xy)({ Name: convert_shape/* aText */.vY }))),
};
/** An element of `Results`. */
const result = (0,convert_shape/* objectOf */.Xy)({ Target: convert_shape/* aText */.vY, ...lists });
const shapes_whole = (0,convert_shape/* objectOf */.Xy)({ Results: (0,convert_shape/* ifAny */.GK)((0,convert_shape/* listOf */.c3)(result)) });
const old = (0,convert_shape/* either */.gP)((0,convert_shape/* objectOf */.Xy)({ Target: convert_shape/* aText */.vY, ...lists, Vulnerabilities: (0,convert_shape/* orNull */.Xd)(shapes_vulnerable) }), (0,convert_shape/* objectOf */.Xy)({ Target: convert_shape/* aText */.vY, Type: convert_shape/* aText */.vY, ...lists }));
const workloads = (0,convert_shape/* ifAny */.GK)((0,convert_shape/* listOf */.c3)((0,convert_shape/* objectOf */.Xy)({ Kind: convert_shape/* aText */.vY, Name: convert_shape/* aText */.vY, Results: (0,convert_shape/* ifAny */.GK)((0,convert_shape/* listOf */.c3)(result)) })));
/** Of `trivy k8s`; a summary has `Findings`, old versions two lists by kind. */
const cluster = byMarks((0,convert_shape/* either */.gP)(...clusterLists.map((key) => (0,convert_shape/* objectOf */.Xy)({ ClusterName: convert_shape/* aText */.vY, [key]: convert_shape/* aList */.u0 }))), (0,convert_shape/* objectOf */.Xy)(Object.fromEntries(clusterLists.map((key) => [key, workloads]))));

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
        ((0,convert_shape/* fits */.lA)(report.value, shapes_mark)
            ? (0,convert_shape/* fits */.lA)(report.value, shapes_whole)
            : (0,convert_shape/* isNonEmpty */.J_)(report.value) && (0,convert_shape/* fits */.lA)(report.value, (0,convert_shape/* listOf */.c3)(old))),
    flawOf: (report) => cluster.flawOf(report) ?? ((0,convert_shape/* fits */.lA)(report.value, shapes_mark) ? shapes_whole(report.value, '') : undefined),
    convert: (report) => {
        const { value } = report;
        if (Array.isArray(value))
            return trivy_report_convert({ Results: value });
        return cluster.recognises(report) ? convertCluster(value) : trivy_report_convert(value);
    },
};
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
        findings: results.flatMap((result) => result_findingsOf(result, trivy_report_placeOf(result, image), failures)),
        failures,
        warnings: os['EOSL'] === true
            ? [
                `${(0,convert_fields/* text */.Qq)(os, 'Family') ?? 'the system'} ${(0,convert_fields/* text */.Qq)(os, 'Name') ?? ''} gets no more advisories`,
            ]
            : [],
        target: image && name !== undefined ? imageName(name) : undefined,
    };
}
/** Packages of an operating system lie in no file of the repository. */
function isSystem(result) {
    const kind = (0,convert_fields/* text */.Qq)(result, 'Class');
    if (kind !== undefined)
        return kind === 'os-pkgs';
    const target = (0,convert_fields/* text */.Qq)(result, 'Target') ?? '';
    return target.endsWith(')') && target.slice(0, -2).includes(' (');
}
/** For installed packages of a language, the target is a word ("Python", "Java"), not a path. */
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

;// CONCATENATED MODULE: ./build/packages/analyzers/src/trufflehog/report.js





/**
 * TruffleHog 3's `--json`: a finding a line, or the list of them that `jq -s` makes. The log, which
 * goes to stderr, may be in the same file: "finished scanning" says how much was looked at, and
 * errors what was not. Without the log a clean run writes nothing at all.
 */
const trufflehog = {
    tool: 'TruffleHog',
    kind: 'security',
    informationUri: 'https://github.com/trufflesecurity/trufflehog',
    recognises: (report) => {
        const values = jsonOf(report);
        return values.length > 0 && values.every((value) => isFound(value) || isLogged(value));
    },
    convert: (report) => trufflehog_report_convert(report),
};
const found = (0,convert_shape/* objectOf */.Xy)({
    SourceMetadata: (0,convert_shape/* objectOf */.Xy)({ Data: convert_shape/* anObject */.jz }),
    DetectorName: convert_shape/* aText */.vY,
    Verified: convert_shape/* aBoolean */.WC,
    Raw: convert_shape/* aText */.vY,
});
const isFound = (value) => (0,convert_shape/* fits */.lA)(value, found);
function isLogged(value) {
    return ((0,convert_shape/* fits */.lA)(value, (0,convert_shape/* objectOf */.Xy)({ level: convert_shape/* aText */.vY, msg: convert_shape/* aText */.vY, logger: convert_shape/* aText */.vY })) &&
        (0,convert_fields/* isRecord */.u4)(value) &&
        (0,convert_fields/* text */.Qq)(value, 'logger')?.startsWith('trufflehog') === true);
}
function jsonOf({ value, lines }) {
    if (Array.isArray(value))
        return value;
    return lines.flatMap((line) => ('json' in line ? [line.json] : []));
}
function trufflehog_report_convert(report) {
    const values = jsonOf(report).filter(convert_fields/* isRecord */.u4);
    const findings = values.filter(isFound).map(trufflehog_report_finding);
    const logged = values.filter(isLogged);
    const finished = logged.find((entry) => (0,convert_fields/* text */.Qq)(entry, 'msg') === 'finished scanning');
    const looked = ((0,convert_fields/* number */.ai)(finished ?? {}, 'chunks') ?? 0) > 0;
    const errors = logged.filter((entry) => /^(error|fatal|panic)/.test((0,convert_fields/* text */.Qq)(entry, 'level') ?? ''));
    const cut = report.lines.filter(isCut).length;
    return {
        version: (0,convert_fields/* text */.Qq)(finished ?? {}, 'trufflehog_version'),
        findings,
        failures: [
            ...errors.map(report_whyFailed),
            ...(findings.length > 0 || looked ? [] : ['it looked at nothing']),
            ...(logged.length > 0 && finished === undefined
                ? ['its log does not say that it finished']
                : []),
            ...(cut > 0 ? [`the report is broken: ${cut} lines cannot be read`] : []),
        ],
    };
}
const isCut = (line) => 'text' in line && /^\s*\{/.test(line.text);
/** Not the details of an error: they may quote what was scanned. */
function report_whyFailed(entry) {
    return `it logged "${(0,shorten/* shorten */.ml)((0,convert_fields/* text */.Qq)(entry, 'msg') ?? '', 200)}"`;
}
/** `Raw`, `RawV2`, `Redacted` and `ExtraData` are or hold the secret, `email` a person. */
function trufflehog_report_finding(entry) {
    const detector = (0,convert_fields/* text */.Qq)(entry, 'DetectorName') ?? 'TruffleHog';
    const [where] = Object.values((0,convert_fields/* record */.g1)((0,convert_fields/* record */.g1)(entry, 'SourceMetadata'), 'Data')).filter(convert_fields/* isRecord */.u4);
    const path = where === undefined ? undefined : (0,convert_fields/* text */.Qq)(where, 'file');
    const commit = where === undefined ? undefined : (0,convert_fields/* text */.Qq)(where, 'commit');
    const line = where === undefined ? undefined : (0,convert_fields/* number */.ai)(where, 'line');
    const verified = entry['Verified'] === true;
    const state = verified ? 'verified: it is in use' : 'not verified';
    return {
        rule: { id: detector, title: `A secret of ${detector}` },
        message: `A secret of ${detector}, ${state}${commit === undefined ? '' : ` (commit ${(0,shorten/* shorten */.ml)(commit, 12)})`}`,
        rank: rank(verified ? 'critical' : 'high'),
        secret: true,
        place: path === undefined ? undefined : { path, line },
        fingerprints: {
            [findingFingerprint]: [detector, commit, path, line].filter(Boolean).join(':'),
        },
        properties: { verified, ...(commit === undefined ? {} : { commit }) },
    };
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
const problem = /^(..*?):(\d\d*):(\d\d*): \[(error|warning)\] (.*?)(?: \(([\w-][\w-]*)\))?$/;
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

;// CONCATENATED MODULE: ./build/packages/analyzers/src/yarn-audit/yarn-1.js



const types = ['auditAdvisory', 'auditAction', 'auditSummary'];
const beside = ['info', 'warning', 'error', 'step', 'success', 'activityStart', 'activityEnd'];
/** Yarn 1 writes a message a line; where it has no answer, only errors and where to read of it. */
function isYarn1(messages) {
    const all = messages.every((one) => (0,convert_fields/* isRecord */.u4)(one) && 'data' in one && [...types, ...beside].includes(String(one['type'])));
    return all && messages.some((one) => (0,convert_fields/* isRecord */.u4)(one) && isAudit(one));
}
function isAudit(message) {
    if (types.includes((0,convert_fields/* text */.Qq)(message, 'type') ?? ''))
        return true;
    return /yarnpkg\.com\S{0,200}\/cli\/audit|\/npm\/v1\/security\/audits/.test((0,convert_fields/* text */.Qq)(message, 'data') ?? '');
}
/** One finding for each advisory and path of packages to it, as Yarn lists them. */
function convertYarn1(messages) {
    const of = (type) => messages.filter((message) => (0,convert_fields/* text */.Qq)(message, 'type') === type);
    const errors = of('error').map((message) => (0,convert_fields/* text */.Qq)(message, 'data')?.split('\n')[0] ?? 'no reason');
    const [advisories, summaries] = [of('auditAdvisory'), of('auditSummary')];
    if (advisories.length === 0 && summaries.length === 0) {
        return { refused: `holds no report: yarn says "${errors[0] ?? 'nothing of an audit'}"` };
    }
    const summary = (0,convert_fields/* record */.g1)(summaries.at(-1) ?? {}, 'data');
    const total = (0,convert_fields/* number */.ai)(summary, 'totalDependencies');
    return {
        findings: advisories.map(yarn_1_finding),
        failures: [
            ...errors,
            ...(summaries.length > 0 ? [] : ['it has no "auditSummary": it did not get to its end']),
            ...lostOf(countOf((0,convert_fields/* record */.g1)(summary, 'vulnerabilities')), advisories.length, 'vulnerabilities'),
            ...((total ?? 0) > 0 || advisories.length > 0 ? [] : ['it looked at no dependency']),
        ],
    };
}
function countOf(counts) {
    return Object.keys(counts).reduce((sum, key) => sum + ((0,convert_fields/* number */.ai)(counts, key) ?? 0), 0);
}
function yarn_1_finding(message) {
    const data = (0,convert_fields/* record */.g1)(message, 'data');
    const path = (0,convert_fields/* text */.Qq)((0,convert_fields/* record */.g1)(data, 'resolution'), 'path');
    return quickAdvisory((0,convert_fields/* record */.g1)(data, 'advisory'), 'yarn-audit', path);
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/yarn-audit/yarn-4.js





const advisoryShape = (0,convert_shape/* objectOf */.Xy)({
    value: convert_shape/* aText */.vY,
    children: (0,convert_shape/* objectOf */.Xy)({ Issue: convert_shape/* aText */.vY, Severity: convert_shape/* aText */.vY, 'Vulnerable Versions': convert_shape/* aText */.vY }),
});
const nothingShape = (0,convert_shape/* objectOf */.Xy)({ displayName: convert_shape/* aText */.vY, data: (0,convert_shape/* oneOf */.yL)('No audit suggestions') });
/** Yarn 4 writes a line for each advisory of a package, or one that it has none to tell of. */
function isYarn4(messages) {
    return (0,convert_shape/* isNonEmpty */.J_)(messages) && (0,convert_shape/* fits */.lA)(messages, (0,convert_shape/* listOf */.c3)((0,convert_shape/* either */.gP)(advisoryShape, nothingShape)));
}
function convertYarn4(messages) {
    const advisories = messages.filter((one) => (0,convert_shape/* fits */.lA)(one, advisoryShape));
    return {
        findings: advisories.map(yarn_4_finding),
        failures: [],
        warnings: advisories.length > 0
            ? []
            : ['Yarn says that it has no audit suggestion, and not how many packages it looked at'],
    };
}
function yarn_4_finding(message) {
    const advisory = (0,convert_fields/* record */.g1)(message, 'children');
    const url = (0,convert_fields/* text */.Qq)(advisory, 'URL');
    const range = (0,convert_fields/* text */.Qq)(advisory, 'Vulnerable Versions');
    const id = (0,convert_fields/* text */.Qq)(advisory, 'ID');
    return dependencyFinding({
        id: ghsaOf(url) ?? id ?? 'yarn-audit',
        package: {
            name: (0,convert_fields/* text */.Qq)(message, 'value') ?? 'a package without a name',
            version: (0,convert_fields/* texts */.Te)(advisory, 'Tree Versions').join(', ') || undefined,
            ecosystem: 'npm',
        },
        title: (0,convert_fields/* text */.Qq)(advisory, 'Issue'),
        url,
        tags: id?.endsWith('(deprecation)') ? ['deprecation'] : [],
        rank: rank((0,convert_fields/* text */.Qq)(advisory, 'Severity')),
        by: range,
    });
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/yarn-audit/report.js



/** `yarn audit --json` of Yarn 1 and `yarn npm audit --json` of Yarn 4: JSON messages. */
const yarnAudit = {
    tool: 'yarn-audit',
    kind: 'security',
    informationUri: 'https://yarnpkg.com/cli/npm/audit',
    recognises: (report) => {
        const messages = messagesOf(report);
        return messages.length > 0 && (isYarn1(messages) || isYarn4(messages));
    },
    convert: (report) => {
        const messages = messagesOf(report);
        if (isYarn1(messages))
            return convertYarn1(messages);
        return isYarn4(messages) ? convertYarn4(messages) : { refused: 'holds no report of Yarn' };
    },
};

;// CONCATENATED MODULE: ./build/packages/analyzers/src/zap/alert.js




/** One finding for each instance of an alert; attack and evidence are left out. */
function alertFindings(alert, failures) {
    const id = (0,convert_fields/* text */.Qq)(alert, 'alertRef', 'pluginid') ?? 'zap';
    const title = (0,convert_fields/* text */.Qq)(alert, 'name', 'alert') ?? id;
    const cwe = (0,convert_fields/* text */.Qq)(alert, 'cweid');
    const instances = (0,convert_fields/* entriesIfAny */.Um)(alert['instances'], `"instances" of ${title}`, failures);
    const rule = {
        id,
        title,
        description: plain((0,convert_fields/* text */.Qq)(alert, 'desc')),
        help: plain((0,convert_fields/* text */.Qq)(alert, 'solution')),
        url: `https://www.zaproxy.org/docs/alerts/${encodeURIComponent(id)}/`,
        tags: cwe === undefined || !/^[1-9]\d*$/.test(cwe) ? [] : [`external/cwe/cwe-${cwe}`],
    };
    return (instances.length === 0 ? [{}] : instances).map((instance) => {
        const where = alert_placeOf(instance);
        return {
            rule,
            message: where === '' ? title : `${title}: ${where}`,
            rank: rank(alert_wordOf(alert)),
            suppressed: isFalse(alert)
                ? { kind: 'external', why: 'a false positive for ZAP' }
                : undefined,
            fingerprints: { [findingFingerprint]: [id, where].filter(Boolean).join(':') },
        };
    });
}
const alert_words = new Map([
    ['3', 'high'],
    ['2', 'medium'],
    ['1', 'low'],
    ['0', 'informational'],
]);
/** `riskdesc` is "High (Medium)": the risk, and how sure ZAP is. */
function alert_wordOf(alert) {
    const code = (0,convert_fields/* text */.Qq)(alert, 'riskcode');
    return alert_words.get(code ?? '') ?? (0,convert_fields/* text */.Qq)(alert, 'riskdesc')?.split(' (', 1)[0];
}
function isFalse(alert) {
    return (0,convert_fields/* text */.Qq)(alert, 'confidence') === '0';
}
function alert_placeOf(instance) {
    const url = (0,convert_fields/* text */.Qq)(instance, 'uri');
    const parts = [
        (0,convert_fields/* text */.Qq)(instance, 'method'),
        url === undefined ? undefined : urlWithoutValues(url),
        (0,convert_fields/* text */.Qq)(instance, 'param'),
    ];
    return parts.filter((part) => part !== undefined).join(' ');
}
/** ZAP's texts are HTML paragraphs. */
function plain(html) {
    return html
        ?.replaceAll(/<\/p>\s*<p>/g, '\n')
        .replaceAll(/<\/?p>/g, '')
        .trim();
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/zap/report.js




const site = (0,convert_shape/* objectOf */.Xy)({ '@name': convert_shape/* aText */.vY, alerts: (0,convert_shape/* listOf */.c3)(convert_shape/* anObject */.jz) });
/**
 * ZAP's template `traditional-json` (with and without requests): `{ @programName, @version, site[] {
 * @name, alerts[] { instances[] } } }`. A site is listed where ZAP reached it.
 */
const zap = {
    tool: 'ZAP',
    kind: 'security',
    informationUri: 'https://www.zaproxy.org/',
    ...byMarks((0,convert_shape/* either */.gP)((0,convert_shape/* objectOf */.Xy)({ '@programName': (0,convert_shape/* oneOf */.yL)('ZAP'), site: convert_shape/* there */.Pv }), (0,convert_shape/* objectOf */.Xy)({
        '@version': convert_shape/* aText */.vY,
        '@generated': convert_shape/* aText */.vY,
        site: (0,convert_shape/* someOf */.yU)((0,convert_shape/* objectOf */.Xy)({ '@name': convert_shape/* aText */.vY, '@host': convert_shape/* aText */.vY })),
    })), (0,convert_shape/* objectOf */.Xy)({ '@version': convert_shape/* aText */.vY, site: (0,convert_shape/* either */.gP)(site, (0,convert_shape/* listOf */.c3)(site)) })),
    convert: ({ value }) => zap_report_convert(value),
};
function zap_report_convert(report) {
    const failures = [];
    const sites = (0,convert_fields/* entries */.jO)([report['site']].flat(), '"site"', failures);
    if (sites.length === 0)
        failures.push('it reached no site');
    const findings = sites.flatMap((one) => (0,convert_fields/* entries */.jO)(one['alerts'], `"alerts" of ${(0,convert_fields/* text */.Qq)(one, '@name') ?? 'a site'}`, failures).flatMap((alert) => alertFindings(alert, failures)));
    const [only] = sites.length === 1 ? sites : [];
    return {
        version: (0,convert_fields/* text */.Qq)(report, '@version'),
        findings,
        failures: [...failures, ...planErrors(report)],
        target: only === undefined ? undefined : (0,convert_fields/* text */.Qq)(only, '@host'),
    };
}
/** What went wrong in an automation plan. */
function planErrors(report) {
    const errors = report['afPlanErrors'];
    const list = Array.isArray(errors) ? errors : [];
    return list.map((error) => typeof error === 'string'
        ? error
        : ((0,convert_fields/* text */.Qq)((0,convert_fields/* isRecord */.u4)(error) ? error : {}, 'message') ?? 'an error'));
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/zizmor/report.js



const audited = (0,convert_shape/* objectOf */.Xy)({
    ident: convert_shape/* aText */.vY,
    desc: convert_shape/* aText */.vY,
    url: convert_shape/* aText */.vY,
    determinations: (0,convert_shape/* objectOf */.Xy)({ severity: convert_shape/* aText */.vY, confidence: convert_shape/* aText */.vY }),
    locations: (0,convert_shape/* listOf */.c3)(convert_shape/* anObject */.jz),
});
/** Reads zizmor's `--format json`, a list. Rows and columns count from 0. */
const zizmor = {
    tool: 'zizmor',
    kind: 'security',
    informationUri: 'https://docs.zizmor.sh/',
    recognises: ({ value }) => (0,convert_shape/* isNonEmpty */.J_)(value) && (0,convert_shape/* fits */.lA)(value, (0,convert_shape/* listOf */.c3)(audited)),
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
        line: report_fromOne((0,convert_fields/* number */.ai)(start, 'row')),
        column: report_fromOne((0,convert_fields/* number */.ai)(start, 'column')),
        endLine: report_fromOne((0,convert_fields/* number */.ai)(end, 'row')),
        endColumn: report_fromOne((0,convert_fields/* number */.ai)(end, 'column')),
    };
}
function report_fromOne(count) {
    return count === undefined ? undefined : count + 1;
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/convert/converters.js

















































/** All converters. At most one recognises a valid report. */
const converters = [
    actionlint,
    bandit,
    brakeman,
    bunAudit,
    cargoAudit,
    cargoDeny,
    checkov,
    clippy,
    cyclonedx,
    dependencyCheck,
    detectSecrets,
    dockle,
    eslint,
    ggshield,
    gitleaks,
    golangciLint,
    gosec,
    govulncheck,
    grype,
    hadolint,
    kics,
    kubeLinter,
    kubescape,
    mypy,
    npmAudit,
    nuclei,
    osvScanner,
    phpstan,
    pipAudit,
    pnpmAudit,
    prowler,
    psalm,
    pylint,
    rubocop,
    ruff,
    safety,
    scorecard,
    secretlint,
    semgrep,
    shellcheck,
    snyk,
    terrascan,
    tfsec,
    trivy,
    trufflehog,
    yamllint,
    yarnAudit,
    zap,
    zizmor,
];

;// CONCATENATED MODULE: ./build/packages/analyzers/src/convert/other-tool.js

/**
 * Why a report is refused that is known and not read: with the option by which its tool writes what
 * is read. Undefined for any other report.
 */
function otherTool({ value, lines }) {
    const head = lines.slice(0, 5).flatMap((line) => ('text' in line ? [line.text] : []));
    const isXml = head[0]?.trimStart().startsWith('<');
    const found = isXml
        ? xml.find(([, root]) => root.test(head.join('\n')))
        : json.find(([, shape]) => (0,convert_shape/* fits */.lA)(value, shape));
    if (found === undefined)
        return undefined;
    const [tool, , instead] = found;
    return `is a report of ${tool}, which is not read: hand over ${instead}`;
}
const json = [
    [
        'tfsec that found nothing and names nothing that it looked at',
        (value, at) => onlyKey('results', value) ?? (0,convert_shape/* objectOf */.Xy)({ results: (0,convert_shape/* oneOf */.yL)(null) })(value, at),
        'what `tfsec --include-passed --format json` writes, or `tfsec --format sarif`',
    ],
    [
        'TFLint',
        (0,convert_shape/* objectOf */.Xy)({ issues: convert_shape/* aList */.u0, errors: convert_shape/* aList */.u0 }),
        'the SARIF that `tflint --format sarif` writes',
    ],
    [
        'Prowler in its own format of version 3',
        many({ CheckID: convert_shape/* aText */.vY, Status: convert_shape/* aText */.vY, StatusExtended: convert_shape/* aText */.vY }),
        'what `prowler <provider> -M json-ocsf` writes',
    ],
    [
        'SwiftLint',
        many({ rule_id: convert_shape/* aText */.vY, reason: convert_shape/* aText */.vY, severity: convert_shape/* aText */.vY, file: convert_shape/* there */.Pv }),
        'the SARIF that `swiftlint lint --reporter sarif` writes',
    ],
    [
        'stylelint',
        many({ source: convert_shape/* aText */.vY, warnings: convert_shape/* aList */.u0, errored: convert_shape/* there */.Pv }),
        'the SARIF of a formatter: `stylelint --custom-formatter stylelint-sarif-formatter`',
    ],
    [
        'cfn-lint',
        many({ Filename: convert_shape/* aText */.vY, Level: convert_shape/* aText */.vY, Location: convert_shape/* anObject */.jz, Rule: convert_shape/* anObject */.jz }),
        'the SARIF that `cfn-lint --format sarif` writes',
    ],
    [
        'PMD',
        (0,convert_shape/* objectOf */.Xy)({ formatVersion: convert_shape/* aNumber */.zn, pmdVersion: convert_shape/* aText */.vY, files: convert_shape/* aList */.u0 }),
        'the SARIF that `pmd check --format sarif` writes',
    ],
    ['njsscan', (0,convert_shape/* objectOf */.Xy)({ njsscan_version: convert_shape/* aText */.vY }), 'the SARIF that `njsscan --sarif` writes'],
    [
        'mobsfscan',
        (0,convert_shape/* objectOf */.Xy)({ mobsfscan_version: convert_shape/* aText */.vY }),
        'the SARIF that `mobsfscan --sarif` writes',
    ],
    [
        'a scanner in the format of GitLab',
        (0,convert_shape/* either */.gP)((0,convert_shape/* objectOf */.Xy)({ version: convert_shape/* aText */.vY, vulnerabilities: convert_shape/* aList */.u0, scan: convert_shape/* anObject */.jz }), (0,convert_shape/* objectOf */.Xy)({ version: convert_shape/* aText */.vY, vulnerabilities: convert_shape/* aList */.u0, remediations: convert_shape/* aList */.u0 })),
        'the SARIF that the scanner itself writes',
    ],
    [
        'a linter in the format of Code Climate (GitLab code quality)',
        many({ check_name: convert_shape/* aText */.vY, description: convert_shape/* aText */.vY, location: convert_shape/* anObject */.jz }),
        'the SARIF that the linter itself writes',
    ],
    [
        'bundler-audit',
        (0,convert_shape/* objectOf */.Xy)({ version: convert_shape/* aText */.vY, created_at: convert_shape/* aText */.vY, results: convert_shape/* aList */.u0 }),
        'the report of osv-scanner or Trivy on Gemfile.lock, as bundler-audit writes no SARIF',
    ],
    [
        'composer audit',
        (0,convert_shape/* objectOf */.Xy)({ advisories: convert_shape/* there */.Pv, abandoned: convert_shape/* there */.Pv }),
        'the report of osv-scanner or Trivy on composer.lock, as composer writes no SARIF',
    ],
];
const xml = [
    ['SpotBugs', /<BugCollection[\s>]/, 'the SARIF that `spotbugs -sarif` writes'],
    ['PMD', /<pmd[\s>]/, 'the SARIF that `pmd check --format sarif` writes'],
    ['ZAP as XML', /<OWASPZAPReport[\s>]/, 'the JSON of its template `traditional-json`'],
    [
        'OWASP dependency-check as XML',
        /dependency-check\.\d+\.\d+\.xsd/i,
        'what `dependency-check --format JSON` writes',
    ],
    ['cppcheck', /<cppcheck[\s>]/, 'the SARIF that `cppcheck --output-format=sarif` writes'],
    [
        'a linter in the format of Checkstyle',
        /<checkstyle[\s>]/,
        'the SARIF that the linter itself writes',
    ],
];
function many(keys) {
    return (value, at) => ((0,convert_shape/* isNonEmpty */.J_)(value) ? (0,convert_shape/* listOf */.c3)((0,convert_shape/* objectOf */.Xy)(keys))(value, at) : 'it is empty');
}
function onlyKey(key, value) {
    const keys = Object.keys(Object(value));
    return keys.length === 1 && keys[0] === key ? undefined : `it has more than "${key}"`;
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/convert/refusal-of.js



const advice = 'hand over the SARIF that the tool itself writes';
/** Why a report that no converter knows is not read. */
function refusalOf(report) {
    const { value, lines, notJson } = report;
    if (lines.length === 0)
        return `is empty: it says neither which tool wrote it nor what it looked at; ${advice}`;
    const other = otherTool(report);
    if (other !== undefined)
        return other;
    if (notJson !== undefined)
        return refusalOfText(report, notJson);
    if (isEmpty(value)) {
        return `is ${JSON.stringify(value)}: it says neither which tool wrote it nor what it looked at; ${advice}`;
    }
    return `is JSON of no tool that is known${shapeOf(value)}; ${advice}`;
}
function refusalOfText({ lines, documents }, notJson) {
    const texts = lines.flatMap((line) => ('text' in line ? [line.text] : []));
    if (texts.some((text) => /^(--- |diff --git )/.test(text)) &&
        texts.some((text) => text.startsWith('+++ '))) {
        return "is a diff, as formatters write: it names no finding; leave it out: the formatter's own exit code fails its step";
    }
    const { values = [], broken } = documents ?? {};
    const first = texts[0]?.trimStart() ?? '{';
    if (/^[[{]/.test(first) || (broken && values.length > 0))
        return `is not JSON: it is broken or was cut off (${notJson})`;
    if (values.length > 0 && !broken)
        return `holds JSON of no tool that is known${shapeOf(values[0])}; ${advice}`;
    return `is neither JSON nor the text of a tool that is known; ${advice}`;
}
function isEmpty(value) {
    if (value === null)
        return true;
    if (Array.isArray(value))
        return value.length === 0;
    return (0,convert_fields/* isRecord */.u4)(value) && Object.keys(value).length === 0;
}
function shapeOf(value) {
    const keys = (0,convert_fields/* isRecord */.u4)(value) ? Object.keys(value) : [];
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
        ...(suppressed === undefined ? {} : { suppressions: [run_of_suppressionOf(suppressed)] }),
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
 * Converts a scanner's or linter's native report to a SARIF run, or several JSON documents, each of
 * a known tool, to a run each. Recognises the tool by the content alone. If a report shows that the
 * tool did not scan everything, its run keeps its findings and gets `executionSuccessful: false` and
 * an error notification for each reason.
 */
async function convert_report_convert(content, context) {
    const report = reportOf(content);
    const { documents } = report;
    const several = documents !== undefined && !documents.broken && documents.values.length > 1;
    if (!several || knowing(report).length > 0) {
        const one = await convertOne(report, context);
        return 'refused' in one ? one : { runs: [one.run] };
    }
    const runs = [];
    for (const [at, value] of documents.values.entries()) {
        const one = await convertOne(reportOf({ value }), context);
        if ('refused' in one)
            return (0,json_documents/* refusedDocument */.s)(documents, at, one.refused);
        runs.push(one.run);
    }
    return { runs };
}
const knowing = (report) => converters.filter((one) => one.recognises(report));
async function convertOne(whole, context) {
    const known = knowing(whole);
    const isText = whole.documents !== undefined && known.length === 0;
    return isText ? amidText(whole, context) : by(known, whole, [], context);
}
async function by([converter, second], report, warnings, context) {
    if (converter === undefined)
        return { refused: flawOf(report) ?? refusalOf(report) };
    if (second !== undefined) {
        return { refused: `may be of ${converter.tool} or of ${second.tool}; ${advice}` };
    }
    const converted = await converter.convert(report, context);
    if ('refused' in converted)
        return converted;
    return { run: runOf(converter, withWarnings(converted, warnings), context) };
}
/** The one JSON document of a text with lines of something else before or behind it. */
async function amidText(whole, context) {
    const { values = [], beside = 0, broken } = whole.documents ?? {};
    if (values.length !== 1 || broken)
        return { refused: refusalOf(whole) };
    const report = reportOf({ value: values[0] });
    const lines = beside === 1 ? '1 line' : `${beside} lines`;
    const warning = `the file holds ${lines} of text beside the report, passed over`;
    return by(knowing(report), report, [warning], context);
}
function withWarnings(converted, warnings) {
    if (warnings.length === 0)
        return converted;
    return { ...converted, warnings: [...(converted.warnings ?? []), ...warnings] };
}
/** A report that has the marks of one tool and is not whole. */
function flawOf(report) {
    for (const { tool, flawOf: flawIn } of converters) {
        const flaw = flawIn?.(report);
        if (flaw !== undefined)
            return `looks like a report of ${tool}, and is none or broken: ${flaw}`;
    }
    return undefined;
}


/***/ })

};
