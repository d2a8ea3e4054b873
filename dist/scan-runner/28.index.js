export const id = 28;
export const ids = [28];
export const modules = {

/***/ 9028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bandit: () => (/* binding */ command_bandit)
});

;// CONCATENATED MODULE: ./build/packages/analyzers/src/convert/json-documents.js
/**
 * Reads JSON documents that stand in a text one after the other, over one line or many, with lines
 * of text around them, as `npx`, package managers and log lines add. A document begins at the start
 * of a line or right behind another one.
 */
function jsonDocuments(text) {
    const values = [];
    const texts = [];
    let beside = 0;
    let at = blanksEnd(text, 0);
    while (at < text.length) {
        const line = text.slice(at, lineEnd(text, at));
        if (!/^[[{]/.test(line) || logPrefix.test(line)) {
            beside += 1;
            at = blanksEnd(text, at + line.length);
            continue;
        }
        const end = documentEnd(text, at);
        const document = text.slice(at, end);
        const read = end === undefined ? undefined : parsed(document);
        if (end === undefined || read === undefined)
            return { values, texts, beside, broken: true };
        values.push(read.value);
        texts.push(document);
        at = blanksEnd(text, end);
    }
    return { values, texts, beside, broken: false };
}
/** The refusal of a file for one of its documents, `at` from 0. */
function refusedDocument({ values }, at, why) {
    const which = `${at + 1} of ${values.length}`;
    return { refused: `holds several JSON documents, of which number ${which} ${why}` };
}
/** `[INFO] …` and `[12:00:01] …` of a log are no lists. */
const logPrefix = /^\[[^[\]{}"]*\][ \t]*[^\s,[{]/;
function parsed(text) {
    try {
        return { value: JSON.parse(text) };
    }
    catch {
        return undefined;
    }
}
function lineEnd(text, from) {
    const end = text.indexOf('\n', from);
    return end < 0 ? text.length : end;
}
function blanksEnd(text, from) {
    let at = from;
    while (at < text.length && ' \t\r\n'.includes(text.charAt(at)))
        at += 1;
    return at;
}
const quote = 0x22;
const [json_documents_open, json_documents_close, openList, closeList] = [0x7b, 0x7d, 0x5b, 0x5d];
/** Behind the bracket that closes the first one; undefined where none does. */
function documentEnd(text, from) {
    let depth = 0;
    let at = from;
    while (at < text.length) {
        const code = text.charCodeAt(at);
        if (code === quote) {
            at = stringEnd(text, at + 1);
            continue;
        }
        if (code === json_documents_open || code === openList)
            depth += 1;
        if (code === json_documents_close || code === closeList)
            depth -= 1;
        at += 1;
        if (depth === 0)
            return at;
    }
    return undefined;
}
function stringEnd(text, from) {
    let at = from;
    for (;;) {
        const end = text.indexOf('"', at);
        if (end < 0)
            return text.length;
        let escapes = 0;
        while (text[end - 1 - escapes] === '\\')
            escapes += 1;
        if (escapes % 2 === 0)
            return end + 1;
        at = end + 1;
    }
}

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
        return { lines, documents: documents ?? jsonDocuments(whole), notJson };
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

// EXTERNAL MODULE: ./build/packages/markdown/src/shorten.js
var shorten = __webpack_require__(8552);
;// CONCATENATED MODULE: ./build/packages/analyzers/src/convert/fields.js
function fields_isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The object at a key; empty if the value is missing or of another type. */
function record(entry, key) {
    const value = entry[key];
    return fields_isRecord(value) ? value : {};
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
    return Array.isArray(value) ? value.filter(fields_isRecord) : [];
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
    const valid = value.filter(fields_isRecord);
    const broken = value.length - valid.length;
    if (broken > 0)
        failures.push(`the report is broken: ${broken} of ${name} cannot be read`);
    return valid;
}
/** The same for a list that the tool omits if it is empty, or writes as `null`, as Go does. */
function entriesIfAny(value, name, failures) {
    return value === undefined || value === null ? [] : entries(value, name, failures);
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/convert/shape.js

function simple(name, holds) {
    return (value, at) => (holds(value) ? undefined : wrong(value, at, name));
}
const aText = simple('text', (value) => typeof value === 'string');
const aNumber = simple('number', (value) => typeof value === 'number');
const aBoolean = simple('boolean', (value) => typeof value === 'boolean');
const anObject = simple('object', fields_isRecord);
const aList = simple('list', Array.isArray);
/** A key that must be there, whatever it holds. */
const there = (value, at) => (value === undefined ? wrong(value, at, '') : undefined);
function aTextLike(pattern) {
    return (value, at) => typeof value === 'string' && pattern.test(value) ? undefined : wrong(value, at, 'such text');
}
function oneOf(...values) {
    return simple(`one of ${values.join(', ')}`, (value) => values.includes(value));
}
/** Left out, or `null`, as Go writes what is empty. */
function ifAny(shape) {
    return (value, at) => (value === undefined || value === null ? undefined : shape(value, at));
}
function orNull(shape) {
    return (value, at) => (value === null ? undefined : shape(value, at));
}
/** Every entry has the shape. */
function listOf(shape) {
    return (value, at) => {
        if (!Array.isArray(value))
            return wrong(value, at, 'list');
        for (const [index, entry] of value.entries()) {
            const flaw = shape(entry, `${at}[${index}]`);
            if (flaw !== undefined)
                return flaw;
        }
        return undefined;
    };
}
/** A list of which one entry at least has the shape. */
function someOf(shape) {
    return (value, at) => Array.isArray(value) && value.some((entry) => shape(entry, at) === undefined)
        ? undefined
        : wrong(value, at, 'such list');
}
/** Every value has the shape; the keys are the report's own. */
function mapOf(shape) {
    return (value, at) => {
        if (!isRecord(value))
            return wrong(value, at, 'object');
        for (const [key, entry] of Object.entries(value)) {
            const flaw = shape(entry, within(at, key));
            if (flaw !== undefined)
                return flaw;
        }
        return undefined;
    };
}
/** An object with at least these keys. */
function objectOf(keys) {
    return (value, at) => {
        if (!fields_isRecord(value))
            return wrong(value, at, 'object');
        for (const [key, shape] of Object.entries(keys)) {
            const flaw = shape(Object.hasOwn(value, key) ? value[key] : undefined, within(at, key));
            if (flaw !== undefined)
                return flaw;
        }
        return undefined;
    };
}
/** At least one of the shapes; what is wrong is said by the last. */
function either(...shapes) {
    return (value, at) => {
        let flaw;
        for (const shape of shapes) {
            flaw = shape(value, at);
            if (flaw === undefined)
                return undefined;
        }
        return flaw;
    };
}
/** An empty list names no tool. */
function isNonEmpty(value) {
    return !Array.isArray(value) || value.length > 0;
}
function fits(value, shape) {
    return shape(value, '') === undefined;
}
function within(at, key) {
    const name = key.length > 40 ? `${key.slice(0, 40)}…` : key;
    return at === '' ? name : `${at}.${name}`;
}
function wrong(value, at, name) {
    const what = at === '' ? 'the whole' : `"${at}"`;
    if (value === undefined)
        return `it has no ${what}`;
    return `${what} is no ${name}`;
}

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
        : json.find(([, shape]) => fits(value, shape));
    if (found === undefined)
        return undefined;
    const [tool, , instead] = found;
    return `is a report of ${tool}, which is not read: hand over ${instead}`;
}
const json = [
    [
        'tfsec that found nothing and names nothing that it looked at',
        (value, at) => onlyKey('results', value) ?? objectOf({ results: oneOf(null) })(value, at),
        'what `tfsec --include-passed --format json` writes, or `tfsec --format sarif`',
    ],
    [
        'TFLint',
        objectOf({ issues: aList, errors: aList }),
        'the SARIF that `tflint --format sarif` writes',
    ],
    [
        'Prowler in its own format of version 3',
        many({ CheckID: aText, Status: aText, StatusExtended: aText }),
        'what `prowler <provider> -M json-ocsf` writes',
    ],
    [
        'SwiftLint',
        many({ rule_id: aText, reason: aText, severity: aText, file: there }),
        'the SARIF that `swiftlint lint --reporter sarif` writes',
    ],
    [
        'stylelint',
        many({ source: aText, warnings: aList, errored: there }),
        'the SARIF of a formatter: `stylelint --custom-formatter stylelint-sarif-formatter`',
    ],
    [
        'cfn-lint',
        many({ Filename: aText, Level: aText, Location: anObject, Rule: anObject }),
        'the SARIF that `cfn-lint --format sarif` writes',
    ],
    [
        'PMD',
        objectOf({ formatVersion: aNumber, pmdVersion: aText, files: aList }),
        'the SARIF that `pmd check --format sarif` writes',
    ],
    ['njsscan', objectOf({ njsscan_version: aText }), 'the SARIF that `njsscan --sarif` writes'],
    [
        'mobsfscan',
        objectOf({ mobsfscan_version: aText }),
        'the SARIF that `mobsfscan --sarif` writes',
    ],
    [
        'a scanner in the format of GitLab',
        either(objectOf({ version: aText, vulnerabilities: aList, scan: anObject }), objectOf({ version: aText, vulnerabilities: aList, remediations: aList })),
        'the SARIF that the scanner itself writes',
    ],
    [
        'a linter in the format of Code Climate (GitLab code quality)',
        many({ check_name: aText, description: aText, location: anObject }),
        'the SARIF that the linter itself writes',
    ],
    [
        'bundler-audit',
        objectOf({ version: aText, created_at: aText, results: aList }),
        'the report of osv-scanner or Trivy on Gemfile.lock, as bundler-audit writes no SARIF',
    ],
    [
        'composer audit',
        objectOf({ advisories: there, abandoned: there }),
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
    return (value, at) => (isNonEmpty(value) ? listOf(objectOf(keys))(value, at) : 'it is empty');
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
    return fields_isRecord(value) && Object.keys(value).length === 0;
}
function shapeOf(value) {
    const keys = fields_isRecord(value) ? Object.keys(value) : [];
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

// EXTERNAL MODULE: ./build/packages/findings/src/severity.js
var src_severity = __webpack_require__(4035);
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

;// CONCATENATED MODULE: ./build/packages/analyzers/src/convert/convert-by.js



/** The run of a report, by the converter of the tool that is known to have written it. */
async function convertBy(converter, content, context) {
    const report = reportOf(content);
    const recognised = [report, ...documentsIn(report)].find(converter.recognises);
    if (recognised === undefined) {
        return { refused: converter.flawOf?.(report) ?? refusalOf(report) };
    }
    const converted = await converter.convert(recognised, context);
    return 'refused' in converted ? converted : runOf(converter, converted, context);
}
/** The one JSON document of an output that has other lines beside it. */
function documentsIn({ documents }) {
    if (documents === undefined || documents.broken || documents.values.length !== 1)
        return [];
    return [reportOf({ value: documents.values[0] })];
}
const nothingFound = { findings: [], failures: [] };
/** The run of a call that found nothing, for a tool whose reports do not show that they are whole. */
function cleanRun(converter, context) {
    return runOf(converter, nothingFound, context);
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/tool/read-as.js

/** Reads a native report by the converter of the tool that was called. */
async function readAs(converter, { report, request }, { clean, doubts = [], native } = {}) {
    if (report === undefined)
        return { refused: 'wrote no report' };
    const context = request.locate === undefined ? {} : { file: request.locate };
    const run = clean?.(report) === true
        ? cleanRun(converter, context)
        : await convertBy(converter, { text: report }, context);
    if ('refused' in run)
        return run;
    return { run, doubts, ...(native === undefined ? {} : { native }) };
}

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

;// CONCATENATED MODULE: ./build/packages/analyzers/src/convert/recognised.js

/**
 * A JSON report is recognised by its marks, keys that no other tool's reports have together, and
 * by the shape of all that is converted of it. With the marks alone it is refused by name.
 */
function byMarks(marks, shape) {
    return {
        recognises: ({ value }) => fits(value, marks) && fits(value, shape),
        flawOf: ({ value }) => (fits(value, marks) ? shape(value, '') : undefined),
    };
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/bandit/report.js




const issueShape = objectOf({
    filename: aText,
    issue_severity: aText,
    issue_text: aText,
    line_number: aNumber,
    test_id: aText,
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
    ...byMarks(objectOf({ metrics: anObject, generated_at: aText, results: there }), objectOf({
        errors: listOf(anObject),
        metrics: objectOf({ _totals: anObject }),
        results: listOf(issueShape),
    })),
    convert: ({ value }) => convert(value),
};
function convert(report) {
    const failures = [];
    const errors = entriesIfAny(report['errors'], '"errors"', failures).map((error) => `${fields_text(error, 'filename') ?? 'a file'}: ${fields_text(error, 'reason') ?? 'not read'}`);
    const results = entries(report['results'], '"results"', failures);
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

;// CONCATENATED MODULE: ./build/packages/analyzers/src/bandit/command.js



/**
 * Exit code 0 also for a missing path and for a file that cannot be parsed; the report's `errors`
 * names both. Reads pyproject.toml only by `-c`.
 */
const command_bandit = {
    name: 'bandit',
    kind: 'scan',
    driver: 'Bandit',
    program: {
        file: 'bandit',
        versionArgs: ['--version'],
        versionIn: (output) => /^bandit (\d\S*)/m.exec(output)?.[1],
        pinned: '1.9.4',
        installation: { from: 'pypi', requirement: 'bandit' },
    },
    calls: 'once',
    ownOptions: ['-f', '--format', '--msg-template', '-o', '--output', '--exit-zero'],
    exitCodes: { clean: [0], findings: [1] },
    hides,
    plan: async ({ paths, args, folder }, around) => {
        const report = `${folder}/bandit.json`;
        const own = ['-q', '-r', '-f', 'json', '-o', report, ...(await configuration(args, around))];
        return { args: [...own, ...args, ...paths], report: { path: report }, extension: 'json' };
    },
    read: (end) => readAs(bandit, end, { native: withoutCode(end) }),
};
async function configuration(args, { readText }) {
    if (args.some((arg) => /^(-c|--configfile)/.test(arg)))
        return [];
    const project = await readText('pyproject.toml');
    return /^\s*\[tool\.bandit[.\]]/m.test(project ?? '') ? ['-c', 'pyproject.toml'] : [];
}
/** `code` quotes the lines around a result, and B105 to B107 the password. */
function withoutCode({ report }) {
    let value;
    try {
        value = JSON.parse(report ?? '');
    }
    catch {
        return '';
    }
    if (!fields_isRecord(value))
        return '';
    const results = records(value, 'results').map((issue) => ({
        ...issue,
        code: undefined,
        issue_text: messageOf(issue, fields_text(issue, 'test_id') ?? ''),
    }));
    return `${JSON.stringify({ ...value, results }, null, 1)}\n`;
}
const command_hidden = { medium: 'low', high: 'medium' };
/** `-ll` shows medium and high, `-lll` only high. */
function hides(args) {
    for (const [at, arg] of args.entries()) {
        const word = /^--severity-level(?:=(.*))?$/.exec(arg);
        const level = word === null ? ['', '', 'medium', 'high'][lengthOf(arg)] : (word[1] ?? args[at + 1]);
        const severity = level === undefined ? undefined : command_hidden[level];
        if (severity !== undefined)
            return { option: arg, severity };
    }
    return undefined;
}
const lengthOf = (arg) => (/^-l+$/.test(arg) ? arg.length - 1 : 0);


/***/ }),

/***/ 4035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FL: () => (/* binding */ severityOfScore),
/* harmony export */   FT: () => (/* binding */ scoreOfSeverity),
/* harmony export */   W1: () => (/* binding */ emptyCounts),
/* harmony export */   Zx: () => (/* binding */ severityOfWord),
/* harmony export */   gO: () => (/* binding */ severities)
/* harmony export */ });
/** Most severe first. */
const severities = ['critical', 'high', 'medium', 'low', 'none'];
/** The severity of a CVSS base score from 0 to 10; undefined for other numbers. */
function severityOfScore(score) {
    if (!(score >= 0 && score <= 10))
        return undefined;
    if (score >= 9)
        return 'critical';
    if (score >= 7)
        return 'high';
    if (score >= 4)
        return 'medium';
    return score > 0 ? 'low' : 'none';
}
/** The severity for a scanner's word, ignoring case and outer blanks; undefined if unknown. */
function severityOfWord(word) {
    return words.get(word.trim().toLowerCase());
}
const words = new Map([
    ...['critical', 'fatal', 'blocker'].map((word) => [word, 'critical']),
    ...['high', 'important', 'severe', 'major', 'error'].map((word) => [word, 'high']),
    ...['medium', 'moderate', 'warning', 'undefined'].map((word) => [word, 'medium']),
    ...['low', 'minor', 'note', 'info', 'informational', 'hint'].map((word) => [word, 'low']),
    ...['style', 'help', 'negligible', 'unknown'].map((word) => [word, 'low']),
    ['none', 'none'],
]);
/** The middle of each band of scores, for a `security-severity` where only the word is known. */
const scoreOfSeverity = {
    critical: '9.5',
    high: '8.0',
    medium: '5.5',
    low: '2.0',
    none: '0.0',
};
const emptyCounts = () => ({
    critical: 0,
    high: 0,
    medium: 0,
    low: 0,
    none: 0,
});


/***/ })

};
