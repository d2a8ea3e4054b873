export const id = 748;
export const ids = [748];
export const modules = {

/***/ 2748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  convert: () => (/* binding */ convert_native_convert)
});

;// CONCATENATED MODULE: ./build/packages/sarif/src/native/fields.js
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** What a report should have there and has not, or has as another type, is nothing at all. */
function record(entry, key) {
    const value = entry[key];
    return isRecord(value) ? value : {};
}
/** The first of the keys that holds a text which is not blank; numbers count as text. */
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
 * The entries of a list of findings. What is no list, or no entry of one, goes to `failures`: a
 * report that is broken there must not pass for one that found less. Go writes `null` for empty.
 */
function entries(value, name, failures) {
    if (value === undefined || value === null)
        return [];
    if (!Array.isArray(value)) {
        failures.push(`the report is broken: ${name} is no list`);
        return [];
    }
    const sound = value.filter(isRecord);
    const broken = value.length - sound.length;
    if (broken > 0)
        failures.push(`the report is broken: ${broken} of ${name} cannot be read`);
    return sound;
}

// EXTERNAL MODULE: ./build/packages/sarif/src/severity.js
var src_severity = __webpack_require__(1064);
;// CONCATENATED MODULE: ./build/packages/sarif/src/native/rank.js

/**
 * The tool's own word decides; a CVSS score only where there is no word that is known, and medium
 * where there is neither. The score is the tool's where it agrees with the word.
 */
function rank(word, score) {
    const byWord = word === undefined ? undefined : (0,src_severity/* severityOfWord */.Zx)(word);
    const byScore = score === undefined ? undefined : (0,src_severity/* severityOfScore */.FL)(score);
    const severity = byWord ?? byScore ?? 'medium';
    const own = byScore === severity ? String(score) : undefined;
    return { severity, score: own ?? src_severity/* scoreOfSeverity */.FT[severity] };
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/native/bandit.js


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
    recognises: ({ value }) => isRecord(value) && 'results' in value && ('metrics' in value || 'generated_at' in value),
    convert: ({ value }) => convert(value),
};
function convert(report) {
    const failures = [];
    const errors = entries(report['errors'], '"errors"', failures).map((error) => `${fields_text(error, 'filename') ?? 'a file'}: ${fields_text(error, 'reason') ?? 'not read'}`);
    const results = entries(report['results'], '"results"', failures);
    if (report['results'] === undefined || report['results'] === null) {
        failures.push('the report has no "results"');
    }
    const files = Object.keys(record(report, 'metrics')).filter((name) => name !== '_totals');
    if (files.length === 0 && errors.length === 0)
        failures.push('it looked at no file');
    return { findings: results.map(finding), failures: [...errors, ...failures] };
}
function finding(issue) {
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

;// CONCATENATED MODULE: ./build/packages/sarif/src/native/converters.js

/** Every native report that is read. No two recognise the same. */
const converters = [bandit];

;// CONCATENATED MODULE: ./build/packages/sarif/src/native/report.js
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

;// CONCATENATED MODULE: ./build/packages/sarif/src/native/refusal-of.js

const advice = 'hand over the SARIF that scan-runner or the tool itself writes';
/** Why a report that no converter knows is not read. */
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
        return 'is a diff, as formatters write: it names no finding; lint-runner reads it';
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
    const shown = keys.slice(0, 5).map((key) => JSON.stringify(key.slice(0, 40)));
    const more = keys.length > shown.length ? ` and ${keys.length - shown.length} more` : '';
    return shown.length === 0 ? '' : ` (it has ${shown.join(', ')}${more})`;
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/native/level-of-severity.js
/** "none" is a level too, but one that code scanning does not know. */
const levelOfSeverity = {
    critical: 'error',
    high: 'error',
    medium: 'warning',
    low: 'note',
    none: 'note',
};

;// CONCATENATED MODULE: ./build/packages/sarif/src/native/path-uri.js
/**
 * A path as a URI reference: percent signs, blanks, `#`, `?` and colons of a file's name are not a
 * URI's. A Windows drive makes it absolute.
 */
function pathUri(path) {
    const windows = /^[a-z]:[\\/]/i.test(path) || (path.includes('\\') && !path.includes('/'));
    const slashed = (windows ? path.replaceAll('\\', '/') : path).toWellFormed();
    const drive = /^[a-z]:(?=\/)/i.exec(slashed)?.[0] ?? '';
    const encoded = encodeURI(slashed.slice(drive.length)).replaceAll(/[?#:]/g, (character) => escapes[character] ?? character);
    return drive === '' ? encoded : `file:///${drive}${encoded}`;
}
const escapes = { '?': '%3F', '#': '%23', ':': '%3A' };

;// CONCATENATED MODULE: ./build/packages/sarif/src/native/rules-of.js


/**
 * The rules of the findings, and each finding's rule id. A `security-severity` stands on the rule,
 * but tools rank one rule differently from finding to finding (Trivy by package, Bandit by issue).
 * The most severe keep the tool's id; the others get `<id>/<severity>`, which SARIF 3.27.5 makes a
 * part of that rule. Of one severity the highest score stands.
 */
function rulesOf(findings, kind) {
    const worst = new Map();
    const place = (finding) => src_severity/* severities */.gO.indexOf(finding.rank.severity);
    for (const finding of findings) {
        const known = worst.get(finding.rule.id) ?? src_severity/* severities */.gO.length;
        worst.set(finding.rule.id, Math.min(known, place(finding)));
    }
    const idOf = (finding) => kind === 'lint' || worst.get(finding.rule.id) === place(finding)
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

;// CONCATENATED MODULE: ./build/packages/sarif/src/native/run-of.js



/** Where a finding is shown whose file nobody knows. */
const repositoryRoot = '.';
/** What a converter found as a SARIF run. */
function runOf(converter, converted, context) {
    const { findings, target, version } = converted;
    const { idOf, rules } = rulesOf(findings, converter.kind);
    const indexes = new Map(rules.map((rule, index) => [rule.id, index]));
    const file = context.file ?? converted.file ?? repositoryRoot;
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
        results: findings.map((finding) => {
            const ruleId = idOf(finding);
            return resultOf(finding, ruleId, indexes.get(ruleId) ?? -1, file);
        }),
    };
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
        locations: [{ physicalLocation: locationOf(finding.place ?? { path: file }) }],
        ...(fingerprints === undefined ? {} : { partialFingerprints: fingerprints }),
        ...(suppressed === undefined ? {} : { suppressions: [suppressionOf(suppressed)] }),
        ...(Object.keys(facts).length === 0 ? {} : { properties: facts }),
    };
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
/** Numbers that cannot be a line or a column are left out: the file stays. */
function locationOf({ path, line, endLine, column, endColumn }) {
    const artifactLocation = { uri: pathUri(path) };
    if (!counts(line))
        return { artifactLocation };
    const last = counts(endLine) && endLine >= line ? endLine : undefined;
    const oneLine = last === undefined || last === line;
    const from = counts(column) ? column : undefined;
    const ends = counts(endColumn) && (!oneLine || endColumn >= (from ?? 1));
    const region = {
        startLine: line,
        ...(from === undefined ? {} : { startColumn: from }),
        ...(last === undefined ? {} : { endLine: last }),
        ...(ends && (from !== undefined || !oneLine) ? { endColumn } : {}),
    };
    return { artifactLocation, region };
}
function counts(value) {
    return value !== undefined && Number.isInteger(value) && value >= 1;
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/native/convert-native.js




/**
 * Makes a SARIF run of a scanner's or linter's own report, told apart by content alone. A report
 * which shows that the tool did not look, or not at all of it, becomes a run with
 * `executionSuccessful: false` and an error notification for each reason, its findings kept.
 */
async function convert_native_convert(content, context) {
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
