export const id = 910;
export const ids = [910];
export const modules = {

/***/ 2910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readPolicy: () => (/* binding */ readPolicy)
});

// EXTERNAL MODULE: ./build/packages/yaml/src/parse-yaml.js + 1 modules
var parse_yaml = __webpack_require__(9589);
;// CONCATENATED MODULE: ./build/packages/yaml/src/schema/read-shaped.js

/**
 * Reads a file's text by its shape; `checked` tells what no shape can see, and makes the value.
 * All mistakes are told at once, in the file's order. `path` is how they name the file, `whole`
 * how they name all that is in it.
 */
async function readShaped(text, path, whole, shape, checked) {
    const parsed = await (0,parse_yaml/* parseYaml */.h)(text, path);
    if ('mistakes' in parsed)
        return parsed;
    const reading = { file: path, mistakes: [], places: new Map() };
    const file = shape.read(parsed.root, '', reading);
    const value = file === undefined ? undefined : checked(file, reading);
    if (value !== undefined && reading.mistakes.length === 0)
        return { value };
    const mistakes = reading.mistakes.map((mistake) => mistake.name === '' ? { ...mistake, name: whole } : mistake);
    return { mistakes: mistakes.toSorted(byPlace) };
}
function byPlace({ place: a }, { place: b }) {
    return (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
}

;// CONCATENATED MODULE: ./build/packages/yaml/src/located.js
/** What stands there, in the words of a mistake. */
function written(node) {
    if (node.kind === 'scalar')
        return node.text;
    return node.kind === 'list' ? 'a list' : 'a map';
}

;// CONCATENATED MODULE: ./build/packages/yaml/src/schema/shape.js

function refuse(reading, name, { line, column }, value, accepted) {
    reading.mistakes.push({ name, value, accepted, place: { file: reading.file, line, column } });
    return undefined;
}
/** The same with the path at which it stands, for checks that compare several values. */
function withPath(shape) {
    return {
        ...shape,
        read: (node, path, reading) => {
            const value = shape.read(node, path, reading);
            return value && { ...value, path };
        },
    };
}
/** A single value; `parse` answers undefined to what it refuses. */
function scalar(accepted, schema, parse) {
    return {
        accepted,
        schema,
        read: (node, path, reading) => {
            const value = node.kind === 'scalar' ? parse(node) : undefined;
            return value === undefined ? refuse(reading, path, node, written(node), accepted) : value;
        },
    };
}

// EXTERNAL MODULE: ./build/packages/yaml/src/schema/nearest-above.js
var nearest_above = __webpack_require__(113);
;// CONCATENATED MODULE: ./build/packages/yaml/src/schema/places.js


/** Where a key stands, or the nearest key above it that does. */
function placeOf({ places }, path) {
    return (0,nearest_above/* nearestAbove */.k)(path, (key) => places.get(key)) ?? { line: 1, column: 1 };
}
/** Tells a mistake that no shape can see, at the place of its key. */
function refuseAt(reading, path, value, accepted) {
    return refuse(reading, path, placeOf(reading, path), value, accepted);
}

// EXTERNAL MODULE: ./build/packages/policy/src/model/policy.js
var policy = __webpack_require__(2052);
// EXTERNAL MODULE: ./build/packages/findings/src/tool-name.js
var tool_name = __webpack_require__(9432);
;// CONCATENATED MODULE: ./build/packages/policy/src/file/check-lists.js


/** Tells what is wrong within the lists of the file, beyond the shape of their elements. */
function checkLists(file, reading) {
    // an element that could not be read at all is not in its list: then the others' numbers are off
    const shifted = (path) => reading.mistakes.some(({ name }) => name.startsWith(`${path}[`) && !name.includes('].'));
    if (!shifted('suppressions'))
        checkSuppressions(file, reading);
    if (!shifted('security.expect')) {
        once('security.expect', names(file.security?.expect), reading);
        file.security?.expect?.forEach(({ tool, targets }, index) => {
            once(`security.expect[${index}].${tool}`, targets, reading);
        });
    }
    for (const key of ['allowed-skips', 'allowed-failures']) {
        const jobs = file.jobs?.[key]?.map(({ workflow = '', job = '' }) => `${workflow} ${job}`);
        if (!shifted(`jobs.${key}`))
            once(`jobs.${key}`, jobs ?? [], reading);
    }
}
function checkSuppressions(file, reading) {
    file.suppressions?.forEach((entry, index) => {
        const path = `suppressions[${index}]`;
        const tell = (value, accepted) => refuseAt(reading, path, value, accepted);
        if (![entry.rule, entry.package, entry.fingerprint].some((part) => part !== undefined)) {
            tell(entry.tool ?? '', 'an entry with a rule, a package or a fingerprint');
        }
        else if (entry.fingerprint === undefined && (0,tool_name/* namesTool */.$z)(tool_name/* secretTools */.s9, entry.tool ?? '')) {
            tell(entry.tool ?? '', 'an entry with a fingerprint: a secret is excused by nothing else');
        }
    });
}
function names(expected = []) {
    return expected.map(({ tool }) => tool.toLowerCase());
}
function once(path, keys, reading) {
    keys.forEach((key, index) => {
        if (keys.indexOf(key) === index)
            return;
        const name = `${path}[${index}]`;
        refuseAt(reading, name, key, 'each once');
    });
}

// EXTERNAL MODULE: ./build/packages/inputs/src/read-inputs.js
var read_inputs = __webpack_require__(8895);
// EXTERNAL MODULE: ./build/packages/policy/src/model/looser.js
var looser = __webpack_require__(8410);
;// CONCATENATED MODULE: ./build/packages/policy/src/file/check-phases.js



/** Tells what is wrong between phases: names, the ratchet, the last phase, the phase in force. */
function checkPhases(phases, phase, reading) {
    uniqueNames(phases, reading);
    ratchet(phases, reading);
    lastPhase(phases, reading);
    if (phases.some(({ name }) => name === phase))
        return;
    const names = phases.map(({ name }) => name);
    const accepted = `a phase of this file: ${names.join(', ')}; the nearest is "${(0,read_inputs/* nearest */.p)(phase, names)}"`;
    refuseAt(reading, 'phase', phase, accepted);
}
function uniqueNames(phases, reading) {
    phases.forEach(({ name }, index) => {
        const first = phases.findIndex((phase) => phase.name === name);
        if (first === index)
            return;
        const path = `phases[${index}].name`;
        const accepted = `a name that no other phase has; phases[${first}] has it`;
        refuseAt(reading, path, name, accepted);
    });
}
/** A later phase may never be looser than an earlier one; what it inherits cannot be. */
function ratchet(phases, reading) {
    const unread = reading.mistakes.map(({ name }) => name.replace(/^phases\[\d+\]\./, ''));
    phases.forEach((later, index) => {
        const earlier = phases[index - 1];
        if (!earlier)
            return;
        for (const { key, was, now } of (0,looser/* loosenings */.a)(earlier, later)) {
            // what an unread value would inherit is not what its author meant: one mistake, not two
            if (unread.some((name) => within(key, name) || within(name, key)))
                continue;
            const path = `phases[${index}].${key}`;
            const accepted = `"${was}" or stricter, as phase "${earlier.name}" says; the later phase "${later.name}" may not be looser`;
            refuseAt(reading, path, now, accepted);
        }
    });
}
/** Whether the key is the map's or one below it. */
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
        const accepted = `no "until" in the last phase, "${last.name}": after it none would be in force`;
        refuseAt(reading, until, last.until, accepted);
    }
    for (const [tool, threshold] of Object.entries(last.security.failOn)) {
        if (threshold !== 'none')
            continue;
        const key = `${path}.security.fail-on.${tool}`;
        const accepted = `critical, high, medium, low: in the last phase, "${last.name}", something must fail`;
        refuseAt(reading, key, 'none', accepted);
    }
}

;// CONCATENATED MODULE: ./build/packages/yaml/src/schema/collections.js



function map(fields, accepted = `a map with the keys ${Object.keys(fields).join(', ')}`) {
    const names = Object.keys(fields);
    const required = names.filter((name) => fields[name]?.required);
    return {
        accepted,
        keys: fields,
        schema: {
            type: 'object',
            additionalProperties: false,
            ...(required.length > 0 && { required }),
            properties: Object.fromEntries(Object.entries(fields).map(([name, { shape, about }]) => [
                name,
                { ...(about !== undefined && { description: about }), ...shape.schema },
            ])),
        },
        read: (node, path, reading) => {
            if (node.kind !== 'map')
                return refuse(reading, path, node, written(node), accepted);
            const values = [];
            for (const entry of collections_once(node.entries, path, reading, (key) => key)) {
                const field = Object.hasOwn(fields, entry.key) ? fields[entry.key] : undefined;
                const name = at(path, entry.key);
                if (field)
                    values.push([entry.key, field.shape.read(entry.value, name, reading)]);
                else
                    refuse(reading, name, entry, entry.key, onlyOf(entry.key, names));
            }
            for (const name of required.filter((n) => !node.entries.some((e) => e.key === n))) {
                refuse(reading, at(path, name), node, '', fields[name]?.shape.accepted ?? '');
            }
            return Object.fromEntries(values.filter(([, value]) => value !== undefined));
        },
    };
}
/** A map whose keys are names of the user's own; `fold` makes alike those that mean the same. */
function mapOf(what, item, fold = (key) => key) {
    const accepted = `a map of ${what}: ${item.accepted}`;
    return {
        accepted,
        ...(item.keys && { keys: { [`<${what}>`]: { shape: item, about: 'any name' } } }),
        schema: { type: 'object', additionalProperties: item.schema },
        read: (node, path, reading) => {
            if (node.kind !== 'map')
                return refuse(reading, path, node, written(node), accepted);
            const values = [];
            for (const entry of collections_once(node.entries, path, reading, fold)) {
                const value = item.read(entry.value, at(path, fold(entry.key)), reading);
                if (value !== undefined)
                    values.push([fold(entry.key), value]);
            }
            return Object.fromEntries(values);
        },
    };
}
function listOf(item, atLeast = 0) {
    const accepted = atLeast > 0 ? `a list, not empty, of ${item.accepted}` : `a list of ${item.accepted}`;
    return {
        accepted,
        ...(item.keys && { keys: item.keys, list: true }),
        schema: { type: 'array', items: item.schema, ...(atLeast > 0 && { minItems: atLeast }) },
        read: (node, path, reading) => {
            if (node.kind !== 'list' || node.items.length < atLeast) {
                return refuse(reading, path, node, node.kind === 'list' ? '[]' : written(node), accepted);
            }
            return node.items
                .map((child, index) => {
                const name = `${path}[${index}]`;
                reading.places.set(name, { line: child.line, column: child.column });
                return item.read(child, name, reading);
            })
                .filter((value) => value !== undefined);
        },
    };
}
/** A list whose elements all differ, without case. */
function setOf(item) {
    const list = listOf(item);
    return {
        ...list,
        schema: { ...list.schema, uniqueItems: true },
        read: (node, path, reading) => {
            if (node.kind === 'list') {
                const seen = new Set();
                node.items.forEach((child, index) => {
                    const key = written(child).toLowerCase();
                    if (child.kind === 'scalar' && seen.has(key)) {
                        refuse(reading, `${path}[${index}]`, child, written(child), 'each name once');
                    }
                    seen.add(key);
                });
            }
            return list.read(node, path, reading);
        },
    };
}
function collections_once(entries, path, reading, fold) {
    const seen = new Set();
    return entries.filter((entry) => {
        const name = at(path, fold(entry.key));
        if (seen.has(fold(entry.key))) {
            refuse(reading, name, entry, entry.key, 'each key once');
            return false;
        }
        seen.add(fold(entry.key));
        reading.places.set(name, { line: entry.line, column: entry.column });
        return true;
    });
}
function at(path, key) {
    return path === '' ? key : `${path}.${key}`;
}
function onlyOf(key, names) {
    return `only ${names.join(', ')}; the nearest is "${(0,read_inputs/* nearest */.p)(key, names)}"`;
}

;// CONCATENATED MODULE: ./build/packages/yaml/src/schema/scalars.js



/** One of some words; a mistake names the nearest. */
function oneOf(...words) {
    const accepted = words.join(', ');
    return {
        accepted,
        schema: { enum: words },
        read: (node, path, reading) => {
            const value = node.kind === 'scalar' ? words.find((w) => w === node.value) : undefined;
            if (value !== undefined)
                return value;
            const given = written(node);
            const hint = node.kind === 'scalar' && given !== '' && words.length > 1;
            const near = hint ? `; the nearest is "${(0,read_inputs/* nearest */.p)(given, words)}"` : '';
            return refuse(reading, path, node, given, accepted + near);
        },
    };
}
/** Text that is not blank. A number is taken as written, so that `phase: 0` needs no quotes. */
const scalars_text = scalar('text', { type: ['string', 'number'], pattern: '\\S' }, ({ value, text: source }) => (typeof value === 'string' || typeof value === 'number') && source.trim() !== ''
    ? source
    : undefined);
const flag = scalar('true or false', { type: 'boolean' }, ({ value }) => typeof value === 'boolean' ? value : undefined);
function wholeNumber(from, to) {
    return scalar(`a whole number from ${from} to ${to}`, { type: 'integer', minimum: from, maximum: to }, ({ value }) => typeof value === 'number' && Number.isInteger(value) && value >= from && value <= to
        ? value
        : undefined);
}

// EXTERNAL MODULE: ./build/packages/policy/src/model/days.js
var days = __webpack_require__(2237);
;// CONCATENATED MODULE: ./build/packages/policy/src/file/scalars.js


const day = scalar('a day such as 2027-03-31', { type: 'string', format: 'date', pattern: days/* dayPattern */.bd }, ({ value }) => (typeof value === 'string' && (0,days/* isDay */.N)(value) ? value : undefined));
const coverage = scalar('none, or a number from 0 to 100', { oneOf: [{ const: 'none' }, { type: 'number', minimum: 0, maximum: 100 }] }, ({ value }) => value === 'none' || (typeof value === 'number' && value >= 0 && value <= 100)
    ? value
    : undefined);
const version = scalar('1', { const: 1 }, ({ value }) => value === 1 ? 1 : undefined);
/** minimatch takes a leading `!` for "all but these": a suppression must say what it covers. */
const pathGlob = scalar('a glob such as "tests/**", without a leading "!"', { type: 'string', pattern: '^\\s*[^!\\s]' }, ({ value }) => (typeof value === 'string' && /^\s*[^!\s]/.test(value) ? value.trim() : undefined));

;// CONCATENATED MODULE: ./build/packages/policy/src/file/describe-lists.js


const reason = { shape: scalars_text, about: 'why this is right', required: true };
const owner = { shape: scalars_text, about: 'who answers for it', required: true };
const expires = {
    shape: day,
    about: 'the last UTC day on which it holds',
    required: true,
};
/** A list, each of its elements with the line on which it begins. */
function numbered(item) {
    return listOf({
        ...item,
        read: (node, path, reading) => {
            const value = item.read(node, path, reading);
            return value && { ...value, line: node.line };
        },
    });
}
const suppression = map({
    tool: { shape: scalars_text, about: 'the tool, without case; its first word is enough' },
    rule: { shape: scalars_text, about: "the rule's id" },
    path: { shape: pathGlob, about: 'a glob over the path of the finding' },
    package: { shape: scalars_text, about: 'the package that the finding is about' },
    fingerprint: {
        shape: scalars_text,
        about: "a fingerprint of the result, as security-gate's summary prints it",
    },
    reason,
    owner,
    expires,
});
/** The schema's words for what check-lists.ts asks of every entry. */
const saysWhat = ['rule', 'package', 'fingerprint'].map((key) => ({ required: [key] }));
const suppressions = numbered({
    ...suppression,
    schema: { ...suppression.schema, anyOf: saysWhat },
});
const allowances = numbered(map({
    workflow: {
        shape: scalars_text,
        about: 'the workflow’s file, such as `ci.yml`',
        required: true,
    },
    job: { shape: scalars_text, about: 'the id of the job', required: true },
    reason,
    owner,
    expires,
}));
const targets = listOf(scalars_text, 1);
/** A tool, or a map of one tool to its target or targets. */
const expectedTool = {
    accepted: 'a tool, or "tool: target", or "tool: [target, target]"',
    schema: {
        oneOf: [
            scalars_text.schema,
            {
                type: 'object',
                minProperties: 1,
                maxProperties: 1,
                additionalProperties: { oneOf: [scalars_text.schema, targets.schema] },
            },
        ],
    },
    read: (node, path, reading) => {
        if (node.kind === 'map')
            return toolWithTargets(node, path, reading);
        if (node.kind === 'list' || node.value === null || typeof node.value === 'boolean') {
            return refuse(reading, path, node, written(node), expectedTool.accepted);
        }
        const tool = scalars_text.read(node, path, reading);
        return tool === undefined ? undefined : { tool, targets: [] };
    },
};
function toolWithTargets(node, path, reading) {
    const [entry, ...others] = node.entries;
    if (!entry || others.length > 0 || entry.key.trim() === '') {
        const keys = node.entries.map(({ key }) => key).join(', ');
        return refuse(reading, path, node, keys, `${expectedTool.accepted}: one tool an element`);
    }
    const one = entry.value.kind === 'list' ? targets : scalars_text;
    const value = one.read(entry.value, `${path}.${entry.key}`, reading);
    if (value === undefined)
        return undefined;
    return { tool: entry.key, targets: typeof value === 'string' ? [value] : value };
}
const expect = listOf(expectedTool);
const branches = {
    accepted: 'a branch, or a list of branches',
    schema: { oneOf: [scalars_text.schema, targets.schema] },
    read: (node, path, reading) => (node.kind === 'list' ? targets : scalars_text).read(node, path, reading),
};
const protection = map({
    branch: { shape: branches, about: 'one branch or a list', required: true },
    approvals: { shape: wholeNumber(0, 10), about: 'approving reviews that a change needs' },
    'dismiss-stale': { shape: flag, about: 'a push takes approvals back' },
    'code-owners': { shape: flag, about: 'a code owner must approve' },
    'conversation-resolution': { shape: flag, about: 'every conversation must be resolved' },
    'linear-history': { shape: flag, about: 'no merge commits' },
    'up-to-date': { shape: flag, about: 'a change must stand on the newest commit' },
    'include-admins': { shape: flag, about: 'nobody may go around the rules' },
    'push-access': { shape: setOf(scalars_text), about: 'who alone may push' },
    'merge-methods': {
        shape: setOf(oneOf('merge', 'squash', 'rebase')),
        about: 'how a change may be merged',
    },
    'merge-queue': { shape: flag, about: 'changes are merged by a queue' },
    'force-pushes': { shape: flag, about: 'history may be rewritten' },
    deletions: { shape: flag, about: 'the branch may be deleted' },
    checks: { shape: setOf(scalars_text), about: 'checks that must succeed, by the names that they report' },
});

// EXTERNAL MODULE: ./build/packages/policy/src/model/threshold.js
var threshold = __webpack_require__(4271);
;// CONCATENATED MODULE: ./build/packages/policy/src/file/describe-phase.js



const describe_phase_threshold = oneOf(...threshold/* thresholds */.p);
const byTool = mapOf('tool', describe_phase_threshold, (tool) => tool.trim().toLowerCase());
/** A word is short for `{ default: word }`. */
const failOn = {
    accepted: `${describe_phase_threshold.accepted}, or a map of tools (and default) to one of them`,
    schema: { oneOf: [describe_phase_threshold.schema, byTool.schema] },
    read: (node, path, reading) => {
        if (node.kind === 'map')
            return byTool.read(node, path, reading);
        if (node.kind === 'scalar' && written(node) !== '') {
            const word = describe_phase_threshold.read(node, path, reading);
            return word === undefined ? undefined : { default: word };
        }
        return byTool.read(node, path, reading);
    },
};
const empty = {
    shape: oneOf('allow', 'deny'),
    about: 'whether a suite may evaluate nothing (no file, or every test skipped)',
};
const coverageField = {
    shape: coverage,
    about: 'the least coverage in percent, judged where a step gives `coverage`',
};
const tests = map({
    empty,
    coverage: coverageField,
    suites: {
        shape: mapOf('name', map({ empty, coverage: coverageField })),
        about: 'by the `name` of a test-runner step, what differs for it; a suite named with a coverage must report one',
    },
});
const lint = map({
    advisory: {
        shape: setOf(scalars_text),
        about: 'linters that never fail a run; what they find is shown',
    },
});
const security = map({
    'fail-on': {
        shape: failOn,
        about: 'the least severity that fails: a word, or a map of tools and `default`',
    },
    'new-only': {
        shape: flag,
        about: 'only what the baseline does not know fails; a secret is never old',
    },
    advisory: {
        shape: setOf(scalars_text),
        about: 'scanners that never fail a run, neither by a finding nor by not having run; a secret fails all the same',
    },
});
const phases = listOf(map({
    name: {
        shape: scalars_text,
        about: 'unique; may be a number',
        required: true,
        enforced: 'by the reader',
    },
    until: {
        shape: day,
        about: 'the last UTC day of the phase; after it the next one is in force. Not in the last phase',
        enforced: 'by the reader',
    },
    tests: { shape: tests, about: 'what suites of tests must do' },
    lint: { shape: lint, about: 'how linters are judged' },
    security: { shape: security, about: 'how findings of scanners are judged' },
}), 1);

;// CONCATENATED MODULE: ./build/packages/policy/src/file/describe-policy.js




/** The whole policy file: from this the checks, the JSON schema and the reference are made. */
const policyFile = map({
    version: {
        shape: version,
        about: 'the version of this format',
        required: true,
        enforced: 'by the reader',
    },
    phase: {
        shape: scalars_text,
        about: 'the phase in force; needed where `phases` stands',
        enforced: 'by the reader',
    },
    phases: {
        shape: phases,
        about: 'in order; each inherits what it does not say, key by key, from the one before, the first from the built-in phase; none may be looser than an earlier one',
    },
    security: {
        shape: map({
            expect: {
                shape: expect,
                about: 'tools, or `tool: [targets]`: a gate is not green until each has reported',
            },
            'without-secrets': {
                shape: setOf(scalars_text),
                about: 'tools that may be absent on pull requests that get no secrets (forks, Dependabot)',
            },
        }),
        about: 'in every phase',
    },
    suppressions: {
        shape: suppressions,
        about: 'findings that do not count; one of `rule`, `package` and `fingerprint` at least; a secret is excused by its fingerprint alone',
        enforced: 'as a whole',
    },
    jobs: {
        shape: map({
            'allowed-skips': {
                shape: allowances,
                about: 'jobs that may be skipped',
                enforced: 'as a whole',
            },
            'allowed-failures': {
                shape: allowances,
                about: 'jobs that may fail, or say `continue-on-error`',
                enforced: 'as a whole',
            },
        }),
        about: 'what holds for the jobs of a workflow',
    },
    'policy-changes': {
        shape: oneOf('report', 'deny'),
        about: 'what happens to a pull request that loosens this file; the base’s word counts',
    },
    'unused-suppressions': {
        shape: oneOf('report', 'deny'),
        about: 'what happens where a suppression matches nothing',
    },
    protection: { shape: protection, about: 'how branches are protected', enforced: 'as a whole' },
});

;// CONCATENATED MODULE: ./build/packages/policy/src/file/inherit.js

/** Each phase with what it does not say taken, key by key, from the one before. */
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
    // fromEntries, since an assignment to the name __proto__ would set no key
    return Object.fromEntries(names.map((name) => [name, { ...of(before, name), ...of(own, name) }]));
}

;// CONCATENATED MODULE: ./build/packages/policy/src/file/policy-from.js

/** The policy of a file in which no mistake was found. */
function policyFrom(file, phases, places) {
    return {
        phase: file.phase ?? policy/* builtInPhase */.Z.name,
        phases,
        security: {
            expect: file.security?.expect ?? [],
            withoutSecrets: file.security?.['without-secrets'] ?? [],
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







/** Reads a policy file's text; `path` is how mistakes name the file. All mistakes are told at once. */
async function readPolicy(text, path) {
    const read = await readShaped(text, path, 'the policy', policyFile, checked);
    return 'value' in read ? { policy: read.value } : read;
}
function checked(file, reading) {
    // an entry or a name that could not be read would make its neighbours look wrong
    const phasesRead = !reading.mistakes.some(({ name }) => /^phases?(\[\d+\](\.name)?)?$/.test(name));
    checkLists(file, reading);
    const phases = file.phases ? inherit(file.phases) : [policy/* builtInPhase */.Z];
    if (phasesRead && file.phases && file.phase === undefined) {
        const names = phases.map(({ name }) => name).join(', ');
        refuse(reading, 'phase', placeOf(reading, 'phases'), '', `the phase in force, one of: ${names}`);
    }
    else if (phasesRead)
        checkPhases(phases, file.phase ?? policy/* builtInPhase */.Z.name, reading);
    return policyFrom(file, phases, reading.places);
}


/***/ })

};
