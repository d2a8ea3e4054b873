export const id = 972;
export const ids = [972];
export const modules = {

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
/** The object at a key; empty if the value is missing or of another type. */
function record(entry, key) {
    const value = entry[key];
    return isRecord(value) ? value : {};
}
/** The text at the first of the keys that has a non-blank one. Numbers count as text. */
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


/***/ }),

/***/ 2161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ messagesOf),
  E: () => (/* binding */ reportOf)
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


/***/ }),

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

/***/ 8804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ mapOf),
/* harmony export */   GK: () => (/* binding */ ifAny),
/* harmony export */   J_: () => (/* binding */ isNonEmpty),
/* harmony export */   Pv: () => (/* binding */ there),
/* harmony export */   WC: () => (/* binding */ aBoolean),
/* harmony export */   Xd: () => (/* binding */ orNull),
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   gP: () => (/* binding */ either),
/* harmony export */   jz: () => (/* binding */ anObject),
/* harmony export */   lA: () => (/* binding */ fits),
/* harmony export */   o3: () => (/* binding */ aTextLike),
/* harmony export */   u0: () => (/* binding */ aList),
/* harmony export */   vY: () => (/* binding */ aText),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   yU: () => (/* binding */ someOf),
/* harmony export */   zn: () => (/* binding */ aNumber)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1716);

function simple(name, holds) {
    return (value, at) => (holds(value) ? undefined : wrong(value, at, name));
}
const aText = simple('text', (value) => typeof value === 'string');
const aNumber = simple('number', (value) => typeof value === 'number');
const aBoolean = simple('boolean', (value) => typeof value === 'boolean');
const anObject = simple('object', _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4);
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
        if (!(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value))
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
        if (!(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value))
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


/***/ }),

/***/ 7882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ readAs)
});

// EXTERNAL MODULE: ./build/packages/analyzers/src/convert/native-report.js + 1 modules
var native_report = __webpack_require__(2161);
// EXTERNAL MODULE: ./build/packages/markdown/src/shorten.js
var shorten = __webpack_require__(8552);
// EXTERNAL MODULE: ./build/packages/analyzers/src/convert/fields.js
var fields = __webpack_require__(1716);
// EXTERNAL MODULE: ./build/packages/analyzers/src/convert/shape.js
var convert_shape = __webpack_require__(8804);
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
    return (0,fields/* isRecord */.u4)(value) && Object.keys(value).length === 0;
}
function shapeOf(value) {
    const keys = (0,fields/* isRecord */.u4)(value) ? Object.keys(value) : [];
    const shown = keys.slice(0, 5).map((key) => JSON.stringify((0,shorten/* shorten */.ml)(key, 40)));
    const more = keys.length > shown.length ? ` and ${keys.length - shown.length} more` : '';
    return shown.length === 0 ? '' : ` (it has ${shown.join(', ')}${more})`;
}

// EXTERNAL MODULE: ./build/packages/analyzers/src/convert/run-of.js + 3 modules
var run_of = __webpack_require__(3120);
;// CONCATENATED MODULE: ./build/packages/analyzers/src/convert/convert-by.js



/** The run of a report, by the converter of the tool that is known to have written it. */
async function convertBy(converter, content, context) {
    const report = (0,native_report/* reportOf */.E)(content);
    const recognised = [report, ...documentsIn(report)].find(converter.recognises);
    if (recognised === undefined) {
        return { refused: converter.flawOf?.(report) ?? refusalOf(report) };
    }
    const converted = await converter.convert(recognised, context);
    return 'refused' in converted ? converted : (0,run_of/* runOf */.n)(converter, converted, context);
}
/** The one JSON document of an output that has other lines beside it. */
function documentsIn({ documents }) {
    if (documents === undefined || documents.broken || documents.values.length !== 1)
        return [];
    return [(0,native_report/* reportOf */.E)({ value: documents.values[0] })];
}
const nothingFound = { findings: [], failures: [] };
/** The run of a call that found nothing, for a tool whose reports do not show that they are whole. */
function cleanRun(converter, context) {
    return (0,run_of/* runOf */.n)(converter, nothingFound, context);
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/tool/read-as.js

/** Reads a native report by the converter of the tool that was called. */
async function readAs(converter, { report, request }, { clean, doubts = [], warnings = [], native } = {}) {
    if (report === undefined)
        return { refused: 'wrote no report' };
    const context = request.locate === undefined ? {} : { file: request.locate };
    const run = clean?.(report) === true
        ? cleanRun(converter, context)
        : await convertBy(converter, { text: report }, context);
    if ('refused' in run)
        return run;
    return { run: withWarnings(run, warnings), doubts, ...(native === undefined ? {} : { native }) };
}
function withWarnings(run, warnings) {
    if (warnings.length === 0)
        return run;
    const notes = warnings.map((text) => ({ level: 'warning', message: { text } }));
    const added = { executionSuccessful: true, toolExecutionNotifications: notes };
    return { ...run, invocations: [...(run.invocations ?? []), added] };
}


/***/ })

};
