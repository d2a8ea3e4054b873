export const id = 927;
export const ids = [927];
export const modules = {

/***/ 6927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  convert: () => (/* binding */ convert)
});

// EXTERNAL MODULE: ./build/packages/analyzers/src/convert/converters.js + 35 modules
var converters = __webpack_require__(177);
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

// EXTERNAL MODULE: ./build/packages/analyzers/src/convert/fields.js
var fields = __webpack_require__(1716);
;// CONCATENATED MODULE: ./build/packages/analyzers/src/convert/refusal-of.js

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
    return (0,fields/* isRecord */.u4)(value) && Object.keys(value).length === 0;
}
function shapeOf(value) {
    const keys = (0,fields/* isRecord */.u4)(value) ? Object.keys(value) : [];
    const shown = keys.slice(0, 5).map((key) => JSON.stringify(key.slice(0, 40)));
    const more = keys.length > shown.length ? ` and ${keys.length - shown.length} more` : '';
    return shown.length === 0 ? '' : ` (it has ${shown.join(', ')}${more})`;
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/convert/level-of-severity.js
/** "none" is a level too, but one that code scanning does not know. */
const levelOfSeverity = {
    critical: 'error',
    high: 'error',
    medium: 'warning',
    low: 'note',
    none: 'note',
};

;// CONCATENATED MODULE: ./build/packages/analyzers/src/convert/path-uri.js
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

// EXTERNAL MODULE: ./build/packages/findings/src/severity.js
var severity = __webpack_require__(4035);
;// CONCATENATED MODULE: ./build/packages/analyzers/src/convert/rules-of.js


/**
 * The rules of the findings, and each finding's rule id. A `security-severity` stands on the rule,
 * but tools rank one rule differently from finding to finding (Trivy by package, Bandit by issue).
 * The most severe keep the tool's id; the others get `<id>/<severity>`, which SARIF 3.27.5 makes a
 * part of that rule. Of one severity the highest score stands.
 */
function rulesOf(findings, kind) {
    const worst = new Map();
    const place = (finding) => severity/* severities */.gO.indexOf(finding.rank.severity);
    for (const finding of findings) {
        const known = worst.get(finding.rule.id) ?? severity/* severities */.gO.length;
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

;// CONCATENATED MODULE: ./build/packages/analyzers/src/convert/run-of.js



/**
 * What a converter found as a SARIF run. A finding whose file neither the report nor the caller
 * names has no location: whoever knows the repository gives it the best honest one.
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
        results: apart(findings, (finding) => {
            const ruleId = idOf(finding);
            return resultOf(finding, ruleId, indexes.get(ruleId) ?? -1, file);
        }),
    };
}
/**
 * Two secrets on one line differ in nothing that may be shown. Numbered, they stay two: results of
 * equal value are later taken for one.
 */
function apart(findings, make) {
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

;// CONCATENATED MODULE: ./build/packages/analyzers/src/convert/convert-native.js




/**
 * Makes a SARIF run of a scanner's or linter's own report, told apart by content alone. A report
 * which shows that the tool did not look, or not at all of it, becomes a run with
 * `executionSuccessful: false` and an error notification for each reason, its findings kept.
 */
async function convert(content, context) {
    const report = reportOf(content);
    const [converter, second] = converters.converters.filter((one) => one.recognises(report));
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
