export const id = 713;
export const ids = [713];
export const modules = {

/***/ 2713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readPolicy: () => (/* binding */ readPolicy)
});

// EXTERNAL MODULE: ./build/packages/yaml/src/schema/read-shaped.js + 10 modules
var read_shaped = __webpack_require__(5863);
// EXTERNAL MODULE: ./build/packages/yaml/src/schema/shape.js
var shape = __webpack_require__(8610);
// EXTERNAL MODULE: ./build/packages/yaml/src/schema/places.js
var places = __webpack_require__(363);
// EXTERNAL MODULE: ./build/packages/policy/src/model/policy.js
var policy = __webpack_require__(2052);
;// CONCATENATED MODULE: ./build/packages/findings/src/tool-name.js
/**
 * Whether a name from the policy or an input means the tool. Ignores case, and matches the tool's
 * full name or its first word ("snyk" matches "Snyk Open Source").
 */
function sameTool(named, tool) {
    const name = named.trim().toLowerCase();
    const whole = tool.trim().toLowerCase();
    return name !== '' && (name === whole || name === firstWord(whole));
}
function tool_name_namesTool(names, tool) {
    return names.some((name) => sameTool(name, tool));
}
/** A tool's value in a map by tool name: under its full name, else under its first word. */
function valueForTool(values, tool) {
    const whole = tool.trim().toLowerCase();
    const key = [whole, firstWord(whole)].find((name) => Object.hasOwn(values, name));
    return key === undefined ? undefined : values[key];
}
function firstWord(whole) {
    return whole.split(/\s/, 1)[0] ?? '';
}

;// CONCATENATED MODULE: ./build/packages/findings/src/secret-kind.js

/** The one place that says what a secret is, for every format and action. */
function secretKindOf(of) {
    if (isSecretTool(of.tool))
        return 'secret';
    const tags = (of.tags ?? []).map((tag) => tag.trim().toLowerCase());
    if (tags.includes('secret') || looksFor.some((known) => matches(known, of)))
        return 'secret';
    if (guesses.some((known) => matches(known, of)))
        return 'guess';
    return isOfPackage(of, tags) || !tags.some((tag) => hardCoded.test(tag)) ? undefined : 'guess';
}
/** Whether every result of the tool is a secret. */
function isSecretTool(tool) {
    return tool_name_namesTool(secretTools, tool);
}
/** Whether the tool finds secrets among others: lines of code beside any result may hold one. */
function findsSecretsToo(tool) {
    return (namesTool(quoteLines, tool) ||
        [...looksFor, ...guesses].some(({ tools }) => namesTool(tools, tool)));
}
const secretTools = [
    'betterleaks',
    'credscan',
    'deepsecrets',
    'detect-secrets',
    'ggshield',
    'git-secrets',
    'gitguardian',
    'gitleaks',
    'kingfisher',
    'nosey parker',
    'noseyparker',
    'ripsecrets',
    'secretlint',
    'talisman',
    'trufflehog',
    'trufflehog3',
    'whispers',
];
/** Tools of which a rule finds secrets; its message quotes none, but lines of code in the report do. */
const quoteLines = (/* unused pure expression or super */ null && (['actionlint', 'trivy', 'zizmor']));
const looksFor = [
    { tools: [], rule: /^CKV_SECRET_/i },
    { tools: ['checkov', 'bridgecrew'], rule: /^BC_GIT_/i },
    // The registry keeps them in folders of this name; an id is the path of its file.
    { tools: ['semgrep', 'opengrep'], rule: /(^|\.)secrets\./i },
    { tools: ['kics'], name: /^passwords and secrets/i },
    { tools: ['horusec'], rule: /^HS-LEAKS-/i },
    // Not its checks of how a secrets manager is set up.
    {
        tools: ['prowler'],
        rule: /_no_secrets_in_|_no_environment_secrets$|_secrets_user_data$|_secrets_in_/,
    },
];
const guesses = [
    { tools: ['bandit', 'ruff', 'flake8'], rule: /^[BS]10[567](\/|$)/i },
    { tools: ['gosec', 'golangci-lint'], rule: /^G101(\/|$)/i },
    { tools: ['dockle'], rule: /^CIS-DI-0010(\/|$)/ },
    { tools: [], rule: /^no-secrets\//i },
];
function matches({ tools, rule, name }, of) {
    return ((tools.length === 0 || tool_name_namesTool(tools, of.tool)) &&
        (rule === undefined || rule.test(of.rule ?? '')) &&
        (name === undefined || name.test(of.name ?? '')));
}
/** Weaknesses of hard-coded passwords, keys and credentials: `external/cwe/cwe-798`, `CWE-798: …`. */
const hardCoded = /\bcwe-0*(259|321|798)\b/;
/** That a package has such a weakness quotes nothing of this repository. */
function isOfPackage({ rule = '' }, tags) {
    return tags.includes('vulnerability') || /^(CVE|GHSA|SNYK|RUSTSEC|PYSEC|GO|OSV)-/i.test(rule);
}

// EXTERNAL MODULE: ./build/packages/yaml/src/schema/collections.js + 2 modules
var collections = __webpack_require__(6495);
// EXTERNAL MODULE: ./build/packages/yaml/src/schema/scalars.js
var scalars = __webpack_require__(2714);
// EXTERNAL MODULE: ./build/packages/inputs/src/nearest.js
var nearest = __webpack_require__(7827);
// EXTERNAL MODULE: ./build/packages/policy/src/model/days.js
var days = __webpack_require__(2237);
;// CONCATENATED MODULE: ./build/packages/policy/src/file/scalars.js



const day = (0,shape/* scalar */.d_)('a day such as 2027-03-31', { type: 'string', format: 'date', pattern: days/* dayPattern */.bd }, ({ value }) => (typeof value === 'string' && (0,days/* isDay */.N)(value) ? value : undefined), dayHint);
/** A day with other separators or without its zeros; none for one whose order is a guess. */
function dayHint(given) {
    const [, year, month = '', date = ''] = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/.exec(given) ?? [];
    const meant = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
    return (0,days/* isDay */.N)(meant) ? (0,nearest/* hint */.aK)(meant) : '';
}
const coverage = (0,shape/* scalar */.d_)('none, or a number from 0 to 100', { oneOf: [{ const: 'none' }, { type: 'number', minimum: 0, maximum: 100 }] }, ({ value }) => value === 'none' || (typeof value === 'number' && value >= 0 && value <= 100)
    ? value
    : undefined, (given) => {
    const [, number] = /^(\d+(?:\.\d+)?)\s*%$/.exec(given) ?? [];
    return number !== undefined && Number(number) <= 100
        ? (0,nearest/* hint */.aK)(number)
        : (0,nearest/* nearestHint */.AN)(given, ['none']);
});
const version = (0,shape/* scalar */.d_)('1', { const: 1 }, ({ value }) => value === 1 ? 1 : undefined);
/** minimatch reads a leading `!` as "all but these"; a suppression must name what it covers. */
const pathGlob = (0,shape/* scalar */.d_)('a glob such as "tests/**", without a leading "!"', { type: 'string', pattern: '^\\s*[^!\\s]' }, ({ value }) => (typeof value === 'string' && /^\s*[^!\s]/.test(value) ? value.trim() : undefined));

;// CONCATENATED MODULE: ./build/packages/policy/src/file/describe-incomplete.js


const entry = (0,collections/* map */.Tj)({
    tool: {
        shape: scalars/* text */.Qq,
        about: 'the tool, without case; its first word is enough',
        required: true,
    },
    reason: { shape: scalars/* text */.Qq, about: 'why this is right', required: true },
    owner: { shape: scalars/* text */.Qq, about: 'who answers for it', required: true },
    expires: { shape: day, about: 'the last UTC day on which it holds', required: true },
});
/** The entries of `security.incomplete`, each with its line. */
const incompleteTools = (0,collections/* listOf */.c3)({
    ...entry,
    read: (node, path, reading) => {
        const value = entry.read(node, path, reading);
        return value && { ...value, line: node.line };
    },
});
/** Reports a tool that stands twice. */
function checkIncomplete(entries, reading) {
    const names = entries.map(({ tool = '' }) => tool.trim().toLowerCase());
    names.forEach((name, index) => {
        if (names.indexOf(name) === index)
            return;
        (0,places/* refuseAt */.w)(reading, `security.incomplete[${index}]`, name, 'no duplicates');
    });
}
/** The entries of a file without mistakes. */
function incompleteFrom(entries = []) {
    return entries.map(({ tool = '', reason = '', owner = '', expires = '', line }) => ({
        tool,
        reason,
        owner,
        expires,
        line,
    }));
}

;// CONCATENATED MODULE: ./build/packages/policy/src/file/check-lists.js



/** Reports mistakes in the lists of the file that the shape of their elements cannot detect. */
function checkLists(file, reading) {
    // an element that could not be read is missing from its list, so later indexes are wrong
    const shifted = (path) => reading.mistakes.some(({ name }) => name.startsWith(`${path}[`) && !name.includes('].'));
    if (!shifted('suppressions'))
        checkSuppressions(file, reading);
    if (!shifted('security.expect')) {
        once('security.expect', names(file.security?.expect), reading);
        file.security?.expect?.forEach(({ tool, targets }, index) => {
            once(`security.expect[${index}].${tool}`, targets, reading);
        });
    }
    if (!shifted('security.incomplete'))
        checkIncomplete(file.security?.incomplete ?? [], reading);
    for (const key of ['allowed-skips', 'allowed-failures']) {
        const jobs = file.jobs?.[key]?.map(({ workflow = '', job = '' }) => `${workflow} ${job}`);
        if (!shifted(`jobs.${key}`))
            once(`jobs.${key}`, jobs ?? [], reading);
    }
}
function checkSuppressions(file, reading) {
    file.suppressions?.forEach((entry, index) => {
        const path = `suppressions[${index}]`;
        // what could not be read may be the part that seems to be missing
        if (reading.mistakes.some(({ name }) => name.startsWith(`${path}.`)))
            return;
        const refuseEntry = (value, accepted) => (0,places/* refuseAt */.w)(reading, path, value, accepted);
        if (![entry.rule, entry.package, entry.fingerprint].some((part) => part !== undefined)) {
            refuseEntry(entry.tool ?? '', 'an entry with a rule, a package or a fingerprint');
        }
        else if (entry.fingerprint === undefined && excusesSecrets(entry)) {
            refuseEntry(entry.tool ?? entry.rule ?? '', 'an entry with a fingerprint: a secret is excused by nothing else');
        }
    });
}
/** All that it could match are secrets. */
function excusesSecrets({ tool = '', rule }) {
    return secretKindOf({ tool, rule }) === 'secret';
}
function names(expected = []) {
    return expected.map(({ tool }) => tool.toLowerCase());
}
function once(path, keys, reading) {
    keys.forEach((key, index) => {
        if (keys.indexOf(key) === index)
            return;
        const name = `${path}[${index}]`;
        (0,places/* refuseAt */.w)(reading, name, key, 'no duplicates');
    });
}

;// CONCATENATED MODULE: ./build/packages/policy/src/model/rules.js

/** The rules for one suite, the `name` of a test-runner step. */
function suiteRules({ tests }, suite) {
    const own = Object.hasOwn(tests.suites, suite) ? tests.suites[suite] : undefined;
    return { empty: own?.empty ?? tests.empty, coverage: own?.coverage ?? tests.coverage };
}
/** The lowest severity that fails for a tool, by the name that it reports. */
function failOnOf({ failOn }, tool) {
    const word = valueForTool(failOn, tool) ?? failOn['default'];
    if (word === undefined)
        throw new Error('fail-on has no default');
    return word;
}

;// CONCATENATED MODULE: ./build/packages/findings/src/severity.js
/** Most severe first. */
const severities = (/* unused pure expression or super */ null && (['critical', 'high', 'medium', 'low', 'none']));
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

;// CONCATENATED MODULE: ./build/packages/policy/src/model/threshold.js


/** From the loosest threshold to the strictest; `none` means that nothing fails. */
const thresholds = [
    'none',
    'critical',
    'high',
    'medium',
    'low',
];
/** Whether `later` is looser than `earlier`. */
function looserThreshold(earlier, later) {
    return thresholds.indexOf(later) < thresholds.indexOf(earlier);
}
/** The threshold that a word of another scale means, or the nearest one. */
function thresholdHint(word) {
    const meant = severityOfWord(word);
    return meant === undefined ? (0,nearest/* nearestHint */.AN)(word, thresholds) : (0,nearest/* hint */.aK)(meant);
}

;// CONCATENATED MODULE: ./build/packages/policy/src/model/looser.js



/** Every key in which `later` is looser than `earlier`, by effective values. */
function loosenings(earlier, later) {
    return [
        ...tests(earlier, later),
        ...advisory('lint.advisory', earlier.lint.advisory, later.lint.advisory),
        ...failOn(earlier, later),
        ...(later.security.newOnly && !earlier.security.newOnly
            ? [{ key: 'security.new-only', was: 'false', now: 'true' }]
            : []),
        ...advisory('security.advisory', earlier.security.advisory, later.security.advisory),
    ];
}
function looserCoverage(earlier, later) {
    return earlier !== 'none' && (later === 'none' || later < earlier);
}
function tests(earlier, later) {
    const all = rules('tests', earlier.tests, later.tests);
    const own = [earlier, later].flatMap(({ tests: { suites } }) => Object.keys(suites));
    const suites = [...new Set(own)].flatMap((suite) => rules(`tests.suites.${suite}`, suiteRules(earlier, suite), suiteRules(later, suite)).filter(({ key }) => {
        const rule = key.endsWith('.empty') ? 'empty' : 'coverage';
        const sets = (phase) => phase.tests.suites[suite]?.[rule] !== undefined;
        return sets(earlier) || sets(later);
    }));
    return [...all, ...suites];
}
function rules(prefix, earlier, later) {
    const found = [];
    if (earlier.empty === 'deny' && later.empty === 'allow') {
        found.push({ key: `${prefix}.empty`, was: 'deny', now: 'allow' });
    }
    if (looserCoverage(earlier.coverage, later.coverage)) {
        found.push({
            key: `${prefix}.coverage`,
            was: String(earlier.coverage),
            now: String(later.coverage),
        });
    }
    return found;
}
function advisory(key, earlier, later) {
    const added = later.filter((tool) => !tool_name_namesTool(earlier, tool));
    if (added.length === 0)
        return [];
    return [{ key, was: `[${earlier.join(', ')}]`, now: `[${later.join(', ')}]` }];
}
function failOn(earlier, later) {
    const tools = new Set([
        ...Object.keys(earlier.security.failOn),
        ...Object.keys(later.security.failOn),
    ]);
    return [...tools]
        .map((tool) => ({
        tool,
        was: failOnOf(earlier.security, tool),
        now: failOnOf(later.security, tool),
    }))
        .filter(({ was, now }) => looserThreshold(was, now))
        .map(({ tool, was, now }) => ({ key: `security.fail-on.${tool}`, was, now }));
}

;// CONCATENATED MODULE: ./build/packages/policy/src/file/check-phases.js



/** Checks the phases together: unique names, never looser, the last phase, the phase in force. */
function checkPhases(phases, phase, reading) {
    uniqueNames(phases, reading);
    ratchet(phases, reading);
    lastPhase(phases, reading);
    if (phases.some(({ name }) => name === phase))
        return;
    const names = phases.map(({ name }) => name);
    const accepted = `a phase of this file: ${names.join(', ')}; the nearest is "${(0,nearest/* nearest */.pA)(phase, names)}"`;
    (0,places/* refuseAt */.w)(reading, 'phase', phase, accepted);
}
function uniqueNames(phases, reading) {
    phases.forEach(({ name }, index) => {
        const first = phases.findIndex((phase) => phase.name === name);
        if (first === index)
            return;
        const path = `phases[${index}].name`;
        const accepted = `a unique name; phases[${first}] already has this one`;
        (0,places/* refuseAt */.w)(reading, path, name, accepted);
    });
}
/** A later phase may never be looser than an earlier one. Inherited values never are. */
function ratchet(phases, reading) {
    const unread = [...reading.mistakes.map(({ name }) => name), ...reading.meant].map((name) => name.replace(/^phases\[\d+\]\./, ''));
    phases.forEach((later, index) => {
        const earlier = phases[index - 1];
        if (!earlier)
            return;
        // a phase that stands twice, which uniqueNames reports
        if (phases.findIndex(({ name }) => name === later.name) < index)
            return;
        for (const { key, was, now } of loosenings(earlier, later)) {
            // the inherited value is not what the author of an invalid value meant: report one mistake, not two
            if (unread.some((name) => within(key, name) || within(name, key)))
                continue;
            const path = `phases[${index}].${key}`;
            const accepted = `"${was}" or stricter: phase "${later.name}" may not be looser than the earlier phase "${earlier.name}"`;
            (0,places/* refuseAt */.w)(reading, path, now, accepted);
        }
    });
}
/** Whether the key is `map` or below it. */
function within(key, map) {
    return key === map || key.startsWith(`${map}.`) || key.startsWith(`${map}[`);
}
function lastPhase(phases, reading) {
    const last = phases.at(-1);
    if (!last)
        return;
    const path = `phases[${phases.length - 1}]`;
    if (last.until !== undefined) {
        const until = `${path}.until`;
        const accepted = `no "until" in the last phase, "${last.name}": no phase follows it`;
        (0,places/* refuseAt */.w)(reading, until, last.until, accepted);
    }
    for (const [tool, threshold] of Object.entries(last.security.failOn)) {
        if (threshold !== 'none')
            continue;
        const key = `${path}.security.fail-on.${tool}`;
        const accepted = `critical, high, medium, low: the last phase, "${last.name}", must fail on some severity`;
        (0,places/* refuseAt */.w)(reading, key, 'none', accepted);
    }
}

// EXTERNAL MODULE: ./build/packages/yaml/src/located.js
var located = __webpack_require__(1677);
;// CONCATENATED MODULE: ./build/packages/policy/src/file/describe-lists.js


const reason = { shape: scalars/* text */.Qq, about: 'why this is acceptable', required: true };
const owner = { shape: scalars/* text */.Qq, about: 'who is responsible', required: true };
const expires = {
    shape: day,
    about: 'the last UTC day on which it is valid',
    required: true,
};
/** A list; each element has the line on which it begins. */
function numbered(item) {
    return (0,collections/* listOf */.c3)({
        ...item,
        read: (node, path, reading) => {
            const value = item.read(node, path, reading);
            return value && { ...value, line: node.line };
        },
    });
}
const suppression = (0,collections/* map */.Tj)({
    tool: { shape: scalars/* text */.Qq, about: 'the name of the tool or its first word, case-insensitive' },
    rule: { shape: scalars/* text */.Qq, about: "the rule's id" },
    path: { shape: pathGlob, about: 'a glob for the path of the finding' },
    package: { shape: scalars/* text */.Qq, about: 'the name of the affected package' },
    fingerprint: {
        shape: scalars/* text */.Qq,
        about: "a fingerprint of the result, as shown in security-gate's summary",
    },
    reason,
    owner,
    expires,
});
/** The JSON schema for the rule that check-lists.ts checks. */
const namesFinding = ['rule', 'package', 'fingerprint'].map((key) => ({ required: [key] }));
const suppressions = numbered({
    ...suppression,
    schema: { ...suppression.schema, anyOf: namesFinding },
});
const allowances = numbered((0,collections/* map */.Tj)({
    workflow: {
        shape: scalars/* text */.Qq,
        about: 'the workflow file, such as `ci.yml`',
        required: true,
    },
    job: { shape: scalars/* text */.Qq, about: 'the id of the job', required: true },
    reason,
    owner,
    expires,
}));
const targets = (0,collections/* listOf */.c3)(scalars/* text */.Qq, 1);
/** A tool, or a map of one tool to its target or targets. */
const expectedTool = {
    accepted: 'a tool, or "tool: target", or "tool: [target, target]"',
    schema: {
        oneOf: [
            scalars/* text */.Qq.schema,
            {
                type: 'object',
                minProperties: 1,
                maxProperties: 1,
                additionalProperties: { oneOf: [scalars/* text */.Qq.schema, targets.schema] },
            },
        ],
    },
    read: (node, path, reading) => {
        if (node.kind === 'map')
            return toolWithTargets(node, path, reading);
        if (node.kind === 'list' || node.value === null || typeof node.value === 'boolean') {
            return (0,shape/* refuse */.TR)(reading, path, node, (0,located/* written */.M)(node), expectedTool.accepted);
        }
        const tool = scalars/* text */.Qq.read(node, path, reading);
        return tool === undefined ? undefined : { tool, targets: [] };
    },
};
function toolWithTargets(node, path, reading) {
    const [entry, ...others] = node.entries;
    if (!entry || others.length > 0 || entry.key.trim() === '') {
        const keys = node.entries.map(({ key }) => key).join(', ');
        return (0,shape/* refuse */.TR)(reading, path, node, keys, `${expectedTool.accepted}; one tool per element`);
    }
    const one = entry.value.kind === 'list' ? targets : scalars/* text */.Qq;
    const value = one.read(entry.value, `${path}.${entry.key}`, reading);
    if (value === undefined)
        return undefined;
    return { tool: entry.key, targets: typeof value === 'string' ? [value] : value };
}
const expect = (0,collections/* listOf */.c3)(expectedTool);
const branches = {
    accepted: 'a branch, or a list of branches',
    schema: { oneOf: [scalars/* text */.Qq.schema, targets.schema] },
    read: (node, path, reading) => (node.kind === 'list' ? targets : scalars/* text */.Qq).read(node, path, reading),
};
const protection = (0,collections/* map */.Tj)({
    branch: { shape: branches, about: 'one branch or a list of branches', required: true },
    approvals: {
        shape: (0,scalars/* wholeNumber */.rD)(0, 10),
        about: 'number of approving reviews that a pull request needs',
    },
    'dismiss-stale': { shape: scalars/* flag */.Jt, about: 'a push dismisses approvals' },
    'code-owners': { shape: scalars/* flag */.Jt, about: 'a code owner must approve' },
    'conversation-resolution': { shape: scalars/* flag */.Jt, about: 'every conversation must be resolved' },
    'linear-history': { shape: scalars/* flag */.Jt, about: 'no merge commits' },
    'up-to-date': { shape: scalars/* flag */.Jt, about: 'a pull request must be up to date with the branch' },
    'include-admins': { shape: scalars/* flag */.Jt, about: 'the rules apply to administrators too' },
    'push-access': { shape: (0,collections/* setOf */.s4)(scalars/* text */.Qq), about: 'the only ones that may push' },
    'merge-methods': {
        shape: (0,collections/* setOf */.s4)((0,scalars/* oneOf */.yL)('merge', 'squash', 'rebase')),
        about: 'how a pull request may be merged',
    },
    'merge-queue': { shape: scalars/* flag */.Jt, about: 'pull requests are merged by a merge queue' },
    'force-pushes': { shape: scalars/* flag */.Jt, about: 'force pushes are allowed' },
    deletions: { shape: scalars/* flag */.Jt, about: 'the branch may be deleted' },
    checks: { shape: (0,collections/* setOf */.s4)(scalars/* text */.Qq), about: 'checks that must succeed, by the names that they report' },
});

;// CONCATENATED MODULE: ./build/packages/policy/src/file/describe-phase.js



const threshold = (0,scalars/* wordOf */.aG)(thresholds, thresholdHint);
const byTool = (0,collections/* mapOf */.A7)('tool', threshold, (tool) => tool.trim().toLowerCase());
/** A word is short for `{ default: word }`. */
const describe_phase_failOn = {
    accepted: `${threshold.accepted}, or a map from tool (or default) to one of these`,
    schema: { oneOf: [threshold.schema, byTool.schema] },
    read: (node, path, reading) => {
        if (node.kind === 'map')
            return byTool.read(node, path, reading);
        if (node.kind === 'scalar' && (0,located/* written */.M)(node) !== '') {
            const word = threshold.read(node, path, reading);
            return word === undefined ? undefined : { default: word };
        }
        return byTool.read(node, path, reading);
    },
};
const empty = {
    shape: (0,scalars/* oneOf */.yL)('allow', 'deny'),
    about: 'whether a suite may be empty (no test file, or every test skipped)',
};
const coverageField = {
    shape: coverage,
    about: 'the least coverage in percent, checked if a step sets `coverage`',
};
const describe_phase_tests = (0,collections/* map */.Tj)({
    empty,
    coverage: coverageField,
    suites: {
        shape: (0,collections/* mapOf */.A7)('name', (0,collections/* map */.Tj)({ empty, coverage: coverageField })),
        about: 'different settings by the `name` of a test-runner step',
    },
});
const lint = (0,collections/* map */.Tj)({
    advisory: {
        shape: (0,collections/* setOf */.s4)(scalars/* text */.Qq),
        about: 'linters that never fail a run; their findings are shown',
    },
});
const security = (0,collections/* map */.Tj)({
    'fail-on': {
        shape: describe_phase_failOn,
        about: 'the least severity that fails: one for all tools, or a map from tool or `default` to severity',
    },
    'new-only': {
        shape: scalars/* flag */.Jt,
        about: 'only findings that are new since the baseline fail; a secret always counts as new',
    },
    advisory: {
        shape: (0,collections/* setOf */.s4)(scalars/* text */.Qq),
        about: 'scanners that never fail a run, neither with a finding nor because they did not run; a secret still fails',
    },
});
const phases = (0,collections/* listOf */.c3)((0,collections/* map */.Tj)({
    name: {
        shape: scalars/* text */.Qq,
        about: 'the name of the phase, unique; may be a number',
        required: true,
        enforced: 'by the reader',
    },
    until: {
        shape: day,
        about: 'the last UTC day of the phase; after it, the next phase is in force. Not allowed in the last phase',
        enforced: 'by the reader',
    },
    tests: { shape: describe_phase_tests, about: 'how test suites are judged' },
    lint: { shape: lint, about: 'how linters are judged' },
    security: { shape: security, about: 'how the findings of scanners are judged' },
}), 1);

;// CONCATENATED MODULE: ./build/packages/policy/src/file/describe-policy.js





/** The policy file. Checks, JSON schema and reference are made from this. */
const policyFile = (0,collections/* map */.Tj)({
    version: {
        shape: version,
        about: 'the version of this format',
        required: true,
        enforced: 'by the reader',
    },
    phase: {
        shape: scalars/* text */.Qq,
        about: 'the phase in force; required if there are `phases`',
        enforced: 'by the reader',
    },
    phases: {
        shape: phases,
        about: 'in order; each phase inherits the keys that it does not set from the phase before it, the first from the built-in phase; no phase may be looser than an earlier one',
    },
    security: {
        shape: (0,collections/* map */.Tj)({
            expect: {
                shape: expect,
                about: 'tools, or `tool: [targets]`; a gate is green only if each has reported',
            },
            'without-secrets': {
                shape: (0,collections/* setOf */.s4)(scalars/* text */.Qq),
                about: 'tools that may be missing on pull requests without access to secrets (forks, Dependabot)',
            },
            incomplete: {
                shape: incompleteTools,
                about: 'tools whose good end always looks like a failed run: no `results` when clean, or `executionSuccessful: false` beside findings. Their reports are believed; an absent report still fails',
                enforced: 'as a whole',
            },
        }),
        about: 'security settings for every phase',
    },
    suppressions: {
        shape: suppressions,
        about: 'findings that do not count; each entry needs at least one of `rule`, `package` and `fingerprint`; only a fingerprint suppresses a secret',
        enforced: 'as a whole',
    },
    jobs: {
        shape: (0,collections/* map */.Tj)({
            'allowed-skips': {
                shape: allowances,
                about: 'jobs that may be skipped',
                enforced: 'as a whole',
            },
            'allowed-failures': {
                shape: allowances,
                about: 'jobs that may fail or use `continue-on-error`',
                enforced: 'as a whole',
            },
        }),
        about: 'exceptions for the jobs of a workflow',
    },
    'policy-changes': {
        shape: (0,scalars/* oneOf */.yL)('report', 'deny'),
        about: 'whether a pull request that loosens this file is reported or denied; the value on the base commit counts',
    },
    'unused-suppressions': {
        shape: (0,scalars/* oneOf */.yL)('report', 'deny'),
        about: 'whether a suppression that matches no finding is reported or denied',
    },
    protection: { shape: protection, about: 'how branches are protected', enforced: 'as a whole' },
});

;// CONCATENATED MODULE: ./build/packages/policy/src/file/inherit.js

/** Fills the missing keys of each phase, key by key, from the phase before it. */
function inherit(entries) {
    const phases = [];
    for (const entry of entries)
        phases.push(phaseAfter(phases.at(-1) ?? policy/* builtInPhase */.Z, entry));
    return phases;
}
function phaseAfter(before, { name = '', until, tests, lint, security }) {
    return {
        name,
        ...(until !== undefined && { until }),
        tests: {
            empty: tests?.empty ?? before.tests.empty,
            coverage: tests?.coverage ?? before.tests.coverage,
            suites: suitesAfter(before.tests.suites, tests?.suites ?? {}),
        },
        lint: { advisory: lint?.advisory ?? before.lint.advisory },
        security: {
            failOn: { ...before.security.failOn, ...security?.['fail-on'] },
            newOnly: security?.['new-only'] ?? before.security.newOnly,
            advisory: security?.advisory ?? before.security.advisory,
        },
    };
}
function suitesAfter(before, own) {
    const names = [...new Set([...Object.keys(before), ...Object.keys(own)])];
    const of = (suites, name) => (Object.hasOwn(suites, name) ? suites[name] : {});
    // fromEntries: an assignment to the name __proto__ would set no key
    return Object.fromEntries(names.map((name) => [name, { ...of(before, name), ...of(own, name) }]));
}

;// CONCATENATED MODULE: ./build/packages/policy/src/file/policy-from.js


/** The policy of a file without mistakes. */
function policyFrom(file, phases, places) {
    return {
        phase: file.phase ?? policy/* builtInPhase */.Z.name,
        phases,
        security: {
            expect: file.security?.expect ?? [],
            withoutSecrets: file.security?.['without-secrets'] ?? [],
            incomplete: incompleteFrom(file.security?.incomplete),
        },
        suppressions: (file.suppressions ?? []).map(policy_from_suppression),
        jobs: {
            allowedSkips: (file.jobs?.['allowed-skips'] ?? []).map(allowance),
            allowedFailures: (file.jobs?.['allowed-failures'] ?? []).map(allowance),
        },
        policyChanges: file['policy-changes'] ?? 'report',
        unusedSuppressions: file['unused-suppressions'] ?? 'report',
        ...(file.protection && { protection: policy_from_protection(file.protection) }),
        lines: Object.fromEntries([...places].map(([path, { line }]) => [path, line])),
    };
}
function policy_from_suppression(entry) {
    return { ...entry, ...decision(entry) };
}
function allowance(entry) {
    return { workflow: entry.workflow ?? '', job: entry.job ?? '', ...decision(entry) };
}
function decision({ reason = '', owner = '', expires = '', line = 0, }) {
    return { reason, owner, expires, line };
}
function policy_from_protection(written) {
    const { branch = [], approvals, ...others } = written;
    const entries = Object.entries(others);
    return {
        branch: typeof branch === 'string' ? [branch] : branch,
        ...(approvals !== undefined && { approvals }),
        flags: Object.fromEntries(entries.filter(([, value]) => typeof value === 'boolean')),
        lists: Object.fromEntries(entries.filter(([, value]) => typeof value !== 'boolean')),
    };
}

;// CONCATENATED MODULE: ./build/packages/policy/src/file/read-policy.js







/** Reads the text of a policy file; mistakes name it `path`. Reports all mistakes at once. */
async function readPolicy(text, path) {
    const read = await (0,read_shaped/* readShaped */.M)(text, path, 'the policy', policyFile, checked);
    return 'value' in read ? { policy: read.value } : read;
}
function checked(file, reading) {
    // an unreadable phase or name would cause false mistakes in other phases
    const unread = [...reading.mistakes.map(({ name }) => name), ...reading.meant];
    const phasesRead = !unread.some((name) => /^phases?(\[\d+\](\.name)?)?$/.test(name));
    checkLists(file, reading);
    const phases = file.phases ? inherit(file.phases) : [policy/* builtInPhase */.Z];
    if (phasesRead && file.phases && file.phase === undefined) {
        const names = phases.map(({ name }) => name).join(', ');
        (0,shape/* refuse */.TR)(reading, 'phase', (0,places/* placeOf */.$)(reading, 'phases'), '', `the phase in force, one of: ${names}`);
    }
    else if (phasesRead)
        checkPhases(phases, file.phase ?? policy/* builtInPhase */.Z.name, reading);
    return policyFrom(file, phases, reading.places);
}


/***/ })

};
