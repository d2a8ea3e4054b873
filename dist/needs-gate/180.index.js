export const id = 180;
export const ids = [180];
export const modules = {

/***/ 9180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/packages/inputs/src/mistake.js
var mistake = __webpack_require__(1433);
// EXTERNAL MODULE: ./build/packages/result/src/outcome.js
var outcome = __webpack_require__(8949);
// EXTERNAL MODULE: ./build/packages/yaml/src/parse-yaml.js + 8 modules
var parse_yaml = __webpack_require__(7021);
;// CONCATENATED MODULE: ./build/packages/workflows/src/workflow-nodes.js
function entries(node) {
    return node?.kind === 'map' ? node.entries : [];
}
function entryOf(node, key) {
    return entries(node).find((entry) => entry.key === key);
}
function valueAt(node, key) {
    return entryOf(node, key)?.value;
}
/** A scalar's text; undefined where it is missing or empty. */
function textAt(node, key) {
    const value = valueAt(node, key);
    return value?.kind === 'scalar' && value.text !== '' ? value.text : undefined;
}

;// CONCATENATED MODULE: ./build/packages/workflows/src/continue-on-error.js

/** Whether a job or step hides its failure; `maybe` for an expression, known only in the run. */
function continueOnError(node) {
    const entry = entryOf(node, 'continue-on-error');
    if (entry === undefined)
        return { continueOnError: 'no' };
    return { continueOnError: modeOf(entry.value), continueOnErrorLine: entry.line };
}
function modeOf(value) {
    if (value.kind !== 'scalar')
        return 'maybe';
    const word = /^(?:\$\{\{\s*)?(true|false)(?:\s*\}\})?$/i.exec(value.text.trim())?.[1];
    return word === undefined ? 'maybe' : word.toLowerCase() === 'true' ? 'yes' : 'no';
}

;// CONCATENATED MODULE: ./build/packages/workflows/src/step-references.js
/** Up to the first `}}` outside a string. A doubled quote in a string reads as two strings. */
const expression = /\$\{\{((?:'[^']*'|(?!\}\})[^'])*)\}\}/g;
const token = /'[^']*'|[A-Za-z_][\w-]*|\S/g;
/** What the expressions in a text read from the steps of the job. */
function stepReferences(text) {
    return [...text.matchAll(expression)].flatMap(([, inner = '']) => {
        const tokens = inner.match(token) ?? [];
        return tokens.flatMap((word, at) => word.toLowerCase() === 'steps' && tokens[at - 1] !== '.' ? [reference(tokens, at + 1)] : []);
    });
}
function reference(tokens, at) {
    const step = propertyAt(tokens, at);
    const property = step && propertyAt(tokens, step.next);
    const output = property?.name.toLowerCase() === 'outputs' ? propertyAt(tokens, property.next) : undefined;
    return { step: step?.name, output: output?.name };
}
/** The property in `.name` or `['name']` at a position. */
function propertyAt(tokens, at) {
    const [mark, name = '', end] = tokens.slice(at, at + 3);
    if (mark === '.' && /^\w/.test(name))
        return { name, next: at + 2 };
    const quoted = /^'(.*)'$/s.exec(name)?.[1];
    if (mark !== '[' || quoted === undefined || end !== ']')
        return undefined;
    return { name: quoted, next: at + 3 };
}

;// CONCATENATED MODULE: ./build/packages/workflows/src/job-outputs.js


function jobOutputs(job) {
    return entries(valueAt(job, 'outputs')).map(({ key: name, value, line }) => ({
        name,
        line,
        reads: value.kind === 'scalar' ? stepReferences(value.text) : [],
    }));
}

;// CONCATENATED MODULE: ./build/packages/workflows/src/matrix-legs.js

/** The platform runs no larger matrix. */
const mostLegs = 256;
/**
 * The legs of a matrix by the platform's rules: the product of the lists, without what `exclude`
 * matches, then each `include`. Undefined where an expression makes a part of it.
 */
function matrixLegs(matrix) {
    const given = matrix_legs_valueOf(matrix);
    if (!isMap(given))
        return undefined;
    const { include = [], exclude = [], ...lists } = given;
    if (!isListOfMaps(include) || !isListOfMaps(exclude))
        return undefined;
    const product = productOf(lists);
    if (product === undefined)
        return undefined;
    if (exclude.some((entry) => !Object.values(entry).every(isScalar)))
        return undefined;
    const kept = product.filter((leg) => !exclude.some((entry) => agrees(leg, entry)));
    const legs = withIncluded(kept, include, Object.keys(lists));
    return legs.length > 0 && legs.length <= mostLegs ? legs : undefined;
}
/** Equal for the same values in any order; empty for a job without a matrix: null, or `{}` in act. */
function legKey(matrix) {
    return isMap(matrix) && Object.keys(matrix).length > 0 ? JSON.stringify(sorted(matrix)) : '';
}
function productOf(lists) {
    const keys = Object.keys(lists);
    if (keys.length === 0)
        return [];
    let legs = [{}];
    for (const key of keys) {
        const values = lists[key];
        if (!Array.isArray(values) || legs.length * values.length > mostLegs * 4)
            return undefined;
        legs = legs.flatMap((leg) => values.map((value) => ({ ...leg, [key]: value })));
    }
    return legs;
}
/** An entry extends each leg of the product whose own values it does not change, or is a leg itself. */
function withIncluded(product, include, keys) {
    let extended = [...product];
    const added = [];
    for (const entry of include) {
        const own = Object.fromEntries(Object.entries(entry).filter(([key]) => keys.includes(key)));
        if (!extended.some((leg) => agrees(leg, own)))
            added.push(entry);
        extended = extended.map((leg) => (agrees(leg, own) ? { ...leg, ...entry } : leg));
    }
    return [...extended, ...added];
}
function agrees(leg, entry) {
    return Object.entries(entry).every(([key, value]) => JSON.stringify(sorted(leg[key])) === JSON.stringify(sorted(value)));
}
/** The value; undefined where any part of it is an expression. */
function matrix_legs_valueOf(node) {
    if (node.kind === 'scalar') {
        return typeof node.value === 'string' && node.value.includes('${{') ? undefined : node.value;
    }
    if (node.kind === 'list') {
        const items = node.items.map(matrix_legs_valueOf);
        return items.includes(undefined) ? undefined : items;
    }
    const values = entries(node).map(({ key, value }) => [key, matrix_legs_valueOf(value)]);
    return values.some(([, value]) => value === undefined) ? undefined : Object.fromEntries(values);
}
function sorted(value) {
    if (Array.isArray(value))
        return value.map(sorted);
    if (!isMap(value))
        return value;
    const keys = Object.keys(value).sort();
    return Object.fromEntries(keys.map((key) => [key, sorted(value[key])]));
}
const isMap = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isScalar = (value) => typeof value !== 'object' || value === null;
const isListOfMaps = (value) => Array.isArray(value) && value.every(isMap);

;// CONCATENATED MODULE: ./build/packages/workflows/src/our-actions.js
// Written by "npm run lists" from the folders of actions/.
/** Actions of ours, by the last part of `uses`; others have outputs named `result` too. */
const ourActions = [
    'lint-runner',
    'needs-gate',
    'release-changelog',
    'sarif-aggregator',
    'scan-runner',
    'security-gate',
    'test-runner',
];
/** Those that judge the jobs in their input `needs`. */
const gates = ['needs-gate', 'security-gate'];
/** The verdicts of ours with which a step may end green. */
const greenVerdicts = [
    'advisory',
    'complete',
    'draft',
    'dry-run',
    'empty',
    'incomplete',
    'passed',
    'ready',
    'released',
    'reported',
];

;// CONCATENATED MODULE: ./build/packages/workflows/src/our-steps.js



const isGate = ({ action }) => gates.includes(action);
function ourSteps(job) {
    return stepsOf(job).flatMap((step) => {
        const uses = entryOf(step, 'uses');
        const action = actionOf(textAt(step, 'uses') ?? '');
        if (uses === undefined || action === undefined || !ourActions.includes(action))
            return [];
        const id = textAt(step, 'id');
        const name = nameOf(step) ?? action;
        return [
            { action, ...(id !== undefined && { id }), line: uses.line, name, ...continueOnError(step) },
        ];
    });
}
function stepsOf(job) {
    const steps = valueAt(job, 'steps');
    return steps?.kind === 'list' ? steps.items : [];
}
/**
 * The folder that holds the action: `owner/repository/folder@ref`, `./folder` or `$/folder`.
 * A repository that is itself called like one of our actions is another's.
 */
function actionOf(uses) {
    if (uses.startsWith('docker://'))
        return undefined;
    const [path = ''] = uses.split('@');
    const parts = path.split('/').filter((part) => part !== '' && part !== '.');
    const inCheckout = /^[.$]/.test(uses);
    return inCheckout || parts.length >= 3 ? parts.at(-1) : undefined;
}
/** The platform finds an input in any case, and writes a number without its trailing zeros. */
function nameOf(step) {
    const given = entries(valueAt(step, 'with')).find(({ key }) => key.toLowerCase() === 'name');
    const value = given?.value;
    if (value?.kind !== 'scalar' || value.value === null || value.value === '')
        return undefined;
    return String(value.value);
}

;// CONCATENATED MODULE: ./build/packages/workflows/src/parse-workflow.js






/** Reads the jobs of a workflow file. The platform checks the rest before a run. */
async function parse_workflow_parseWorkflow(text, path) {
    const parsed = await (0,parse_yaml/* parseYaml */.h)(text, path);
    if ('mistakes' in parsed)
        return parsed;
    const jobs = entries(valueAt(parsed.root, 'jobs'));
    if (jobs.length === 0) {
        const { line, column } = parsed.root;
        const mistake = { name: 'jobs', value: '', accepted: 'a workflow with jobs' };
        return { mistakes: [{ ...mistake, place: { file: path, line, column } }] };
    }
    return { workflow: { path, jobs: jobs.map(jobOf) } };
}
function jobOf({ key: id, value, line }) {
    const condition = textAt(value, 'if');
    const matrix = matrixOf(valueAt(value, 'strategy'));
    return {
        id,
        line,
        name: textAt(value, 'name') ?? id,
        needs: needsOf(valueAt(value, 'needs')),
        ...(condition !== undefined && { condition }),
        ...continueOnError(value),
        matrix: matrix !== undefined,
        legs: matrix === undefined ? [{}] : matrixLegs(matrix),
        calls: entryOf(value, 'uses') !== undefined,
        stepIds: stepsOf(value).flatMap((step) => textAt(step, 'id') ?? []),
        ourSteps: ourSteps(value),
        outputs: jobOutputs(value),
    };
}
/** An expression in place of the whole strategy may make a matrix. */
function matrixOf(strategy) {
    if (strategy?.kind === 'scalar' && strategy.text !== '')
        return strategy;
    return valueAt(strategy, 'matrix');
}
function needsOf(node) {
    if (node?.kind === 'list')
        return node.items.flatMap((item) => needsOf(item));
    return node?.kind === 'scalar' && node.text !== '' ? [node.text] : [];
}

;// CONCATENATED MODULE: ./build/packages/needs/src/find-workflow.js



const folder = '.github/workflows/';
const remedy = 'set the input "workflow" to the path of the running workflow';
/**
 * The file of the running workflow, by the input, by the environment or by its jobs.
 *
 * @throws NotEvaluated unless the gate's job in it needs exactly the given jobs.
 */
async function findWorkflow(running, files) {
    const path = pathOf(running);
    if (path === undefined)
        return onlyMatch(running, files);
    const workflow = await read(path, files);
    const gate = gateIn(workflow, running);
    if (gate)
        return { workflow, gate };
    const needs = running.needs.map(({ job }) => job).join(', ');
    throw new outcome/* NotEvaluated */.t(`${path} has no job "${running.job ?? ''}" that needs exactly ${needs}, so it is not the running workflow; ${remedy}`);
}
function pathOf({ given, workflowRef, repository }) {
    if (given !== undefined)
        return given.includes('/') ? given : `${folder}${given}`;
    if (workflowRef === undefined)
        return undefined;
    const [, owner, path] = /^([^/]+\/[^/]+)\/(.+?\.ya?ml)@/.exec(workflowRef) ?? [];
    if (path !== undefined && (repository === undefined || owner === repository))
        return path;
    throw new outcome/* NotEvaluated */.t(`the running workflow ${workflowRef} belongs to another repository; ${remedy}`);
}
async function read(path, files) {
    const text = await files.readText(path);
    if (text === undefined)
        throw new outcome/* NotEvaluated */.t(`the workflow file ${path} does not exist; ${remedy}`);
    const parsed = await parse_workflow_parseWorkflow(text, path);
    if ('workflow' in parsed)
        return parsed.workflow;
    const [first] = parsed.mistakes;
    throw new outcome/* NotEvaluated */.t(`the workflow file cannot be read: ${first ? (0,mistake/* describeMistake */.y)(first) : path}`);
}
async function onlyMatch(running, files) {
    const found = [];
    for (const path of await files.list()) {
        const parsed = await parse_workflow_parseWorkflow((await files.readText(path)) ?? '', path);
        const workflow = 'workflow' in parsed ? parsed.workflow : undefined;
        const gate = workflow && gateIn(workflow, running);
        if (workflow && gate)
            found.push({ workflow, gate });
    }
    const [first, ...others] = found;
    if (first && others.length === 0)
        return first;
    const paths = found.map(({ workflow }) => workflow.path).join(', ');
    const job = `a job "${running.job ?? ''}" with exactly the given needs`;
    throw new outcome/* NotEvaluated */.t(first
        ? `several workflows have ${job} (${paths}); ${remedy}`
        : `no workflow has ${job}; ${remedy}`);
}
function gateIn({ jobs }, { job, needs }) {
    const given = new Set(needs.map((need) => need.job));
    const gate = jobs.find(({ id }) => id === job);
    const same = new Set(gate?.needs).size === given.size && gate?.needs.every((id) => given.has(id));
    return same ? gate : undefined;
}

;// CONCATENATED MODULE: ./build/packages/workflows/src/gate-condition.js
/**
 * Classifies the `if` of the gate's own job. An expression within other text is `not-always`: the
 * platform takes the whole for a non-empty string, which is true, or skips the job.
 */
function gateCondition(condition) {
    const written = condition ?? '';
    const whole = /^\s*\$\{\{(.*)\}\}$/s.exec(written)?.[1];
    if (whole === undefined && written.includes('${{'))
        return 'not-always';
    const expression = (whole ?? written).replaceAll(/\s+/g, '').toLowerCase();
    if (expression === 'always()')
        return 'always';
    return expression === '!cancelled()' ? 'not-cancelled' : 'not-always';
}

;// CONCATENATED MODULE: ./build/packages/workflows/src/executions-of-job.js


/**
 * The executions of a job, matched by the names that the platform shows. A job that is not among
 * `jobs` belongs to a reusable workflow: the platform shows it as `call / scan`, and the part after
 * the slash is taken for its id.
 *
 * @param jobs of the running workflow's file.
 */
function executionsOfJob(job, jobs, executions) {
    if (jobs.some(({ id }) => id === job))
        return executionsByJob(jobs, executions).get(job) ?? [];
    return executions.filter(({ name }) => {
        const own = name.split(' / ').at(-1) ?? '';
        return own === job || own.startsWith(`${job} (`);
    });
}
/** The executions whose name contains all values of the leg; all executions where none does. */
function ofLeg(named, matrix) {
    const values = valuesOf(matrix);
    const matching = named.filter(({ name }) => values.every((value) => name.includes(value)));
    return matching.length > 0 ? matching : named;
}
function valuesOf(matrix) {
    if (typeof matrix !== 'object' || matrix === null)
        return [];
    return Object.values(matrix)
        .filter((value) => ['string', 'number', 'boolean'].includes(typeof value))
        .map(String);
}
/** The jobs of the running workflow; empty where its file is unknown or not a workflow. */
async function runningJobs(workflowRef, { readText }) {
    const [, path] = /^[^/]+\/[^/]+\/(.+?\.ya?ml)@/.exec(workflowRef ?? '') ?? [];
    const text = path === undefined ? undefined : await readText(path);
    const parsed = text === undefined ? undefined : await parseWorkflow(text, path ?? '');
    return parsed !== undefined && 'workflow' in parsed ? parsed.workflow.jobs : [];
}

;// CONCATENATED MODULE: ./build/packages/workflows/src/ran-again.js
/**
 * Whether a job ran again after an attempt. A job that did not run again is listed again in the
 * next attempt, with the times of its only execution.
 */
function ranAgain(executions, attempt) {
    const startedBefore = executions
        .filter((one) => one.attempt <= attempt)
        .map((one) => one.startedAt);
    const last = startedBefore.reduce((latest, at) => (at > latest ? at : latest), '');
    return executions.some((one) => one.attempt > attempt && one.startedAt > last);
}

;// CONCATENATED MODULE: ./build/packages/needs/src/current-results.js

/**
 * The results of a job that speak for its newest execution in this run: outputs are those of the
 * newest, a file may come from an older attempt or from another job.
 */
function currentResults(job, inOutputs, facts) {
    const here = (result) => result.job === job && (facts.sha === undefined || result.sha === facts.sha);
    return [
        ...inOutputs.filter(here),
        ...(facts.reported ?? []).filter((result) => here(result) && isNewest(result, facts)),
    ];
}
/** Unknown counts as no: the job may have run again and ended without a result. */
function isNewest({ job, matrix, runAttempt }, facts) {
    const running = facts.runAttempt;
    if (running === undefined || runAttempt === running)
        return true;
    if (runAttempt === null || runAttempt > running)
        return false;
    const executions = ofLeg(facts.executions(job ?? ''), matrix);
    return executions.length > 0 && !ranAgain(executions, runAttempt);
}

;// CONCATENATED MODULE: ./build/packages/needs/src/absent-legs.js

/**
 * The legs of a job for which no result speaks.
 *
 * @param delivers whether the results of one leg hold what is looked for.
 * @param shown names of the legs as the platform shows them; empty where they are unknown.
 */
function absentLegs(job, results, delivers, shown) {
    const byLeg = Map.groupBy(results, ({ matrix }) => legKey(matrix));
    const reported = new Set([...byLeg].filter(([, all]) => delivers(all)).map(([key]) => key));
    if (job.legs !== undefined) {
        const absent = withoutKeys(job.legs, reported);
        const total = job.legs.length;
        return { total, reported: total - absent.length, names: absent.map(nameIn(job.id)) };
    }
    if (shown.length === 0)
        return { total: undefined, reported: reported.size, names: [] };
    const count = Math.max(0, shown.length - reported.size);
    const suffixes = results
        .filter(({ matrix }) => reported.has(legKey(matrix)))
        .map(({ matrix }) => valuesText(matrix));
    const names = shown.filter((name) => !suffixes.some((suffix) => name.endsWith(suffix)));
    // A job's `name` may show its legs differently. Then it is unknown which of them reported.
    const which = names.length === count ? names : [];
    return { total: shown.length, reported: shown.length - count, names: which };
}
/** Each result speaks for one leg: of two legs with equal values one is absent. */
function withoutKeys(legs, keys) {
    const left = new Set(keys);
    return legs.filter((leg) => !left.delete(legKey(leg)));
}
const mostNamed = 20;
/** `: test (1), test (2)`, at most twenty of them; empty where they are unknown. */
function namesText({ names }) {
    if (names.length === 0)
        return '';
    const more = names.length > mostNamed ? `, ${names.length - mostNamed} more` : '';
    return `: ${names.slice(0, mostNamed).join(', ')}${more}`;
}
/** The leg of a result: ` ({"v":1})`. Without a matrix act gives `{}`, GitHub null. */
function legText({ matrix }) {
    return legKey(matrix) === '' ? '' : ` (${JSON.stringify(matrix)})`;
}
/** The platform shows a leg as `job (value, value)`. */
const nameIn = (job) => (leg) => `${job} ${valuesText(leg)}`;
function valuesText(matrix) {
    const values = typeof matrix === 'object' && matrix !== null ? Object.values(matrix) : [];
    return `(${values.map((value) => (typeof value === 'object' ? '' : String(value))).join(', ')})`;
}

// EXTERNAL MODULE: ./build/packages/markdown/src/shorten.js
var shorten = __webpack_require__(8552);
;// CONCATENATED MODULE: ./build/packages/workflows/src/name-template.js
/** Whether a name can be what a template becomes: an expression in the template matches any text. */
function matchesTemplate(template, name, openEnd = false) {
    const parts = template.split(/\$\{\{[^]*?\}\}/);
    const [first = '', ...others] = parts;
    const last = others.pop() ?? '';
    if (!name.startsWith(first) || (!openEnd && !name.endsWith(last)))
        return false;
    const end = openEnd ? name.length : name.length - last.length;
    let at = first.length;
    for (const part of others) {
        const found = name.indexOf(part, at);
        if (found < 0)
            return false;
        at = found + part.length;
    }
    return at <= end;
}

;// CONCATENATED MODULE: ./build/packages/needs/src/delivered.js


/** A result keeps so much of its step's name. */
const longestName = 100;
/**
 * Whether a step is among the results of one leg of its job, by action and name. A name with an
 * expression is known only in the run: steps with such names count as delivered only where there
 * is a result for each of them.
 */
function isDelivered(step, job, results) {
    const names = new Set(results.filter(({ action }) => action === step.action).map(({ name }) => name));
    if (!isTemplate(step))
        return names.has((0,shorten/* shorten */.ml)(step.name, longestName));
    const others = job.ourSteps.filter(({ action }) => action === step.action);
    for (const other of others)
        if (!isTemplate(other))
            names.delete((0,shorten/* shorten */.ml)(other.name, longestName));
    const possible = [...names].filter((name) => canBecome(step, name));
    return possible.length >= others.filter(isTemplate).length;
}
const isTemplate = ({ name }) => name.includes('${{');
/** An expression that is empty leaves the default, the action's name. */
function canBecome({ name: template, action }, name) {
    return name === action || matchesTemplate(template, name, name.length >= longestName);
}

;// CONCATENATED MODULE: ./build/packages/needs/src/hidden-failures.js



/**
 * Steps of ours in a green job that may have failed: `continue-on-error` hides a failure from the
 * platform, so only the step's result can show it, and that result is not there. Without
 * `continue-on-error` the job itself is red, and no result is needed.
 *
 * @param results of the job's newest execution.
 */
function hiddenFailures(job, results, facts) {
    return job.ourSteps.flatMap((step) => {
        if (step.continueOnError === 'no' || (isGate(step) && job.id === facts.gate.id))
            return [];
        const why = absence(step, job, results, facts);
        if (why === undefined)
            return [];
        const older = olderAttempts(step, job, facts);
        const line = step.continueOnErrorLine ?? step.line;
        const has = step.continueOnError === 'yes' ? 'has' : 'may have';
        return [
            {
                why: `can hide a failure: its step ${step.action} "${step.name}" ${has} continue-on-error (${facts.workflow.path}:${line}), and ${why}${older}`,
                line,
            },
        ];
    });
}
/** Why files of the step that are there do not count. */
function olderAttempts(step, job, facts) {
    const older = (facts.reported ?? []).filter((result) => result.job === job.id &&
        result.action === step.action &&
        (result.runAttempt ?? 0) < (facts.runAttempt ?? 0));
    if (older.length === 0)
        return '';
    return facts.executions(job.id).length > 0
        ? '; a result.json from before the job ran again does not count'
        : '; a result.json of an older attempt counts only where the gate can see that the job did not run again: give its job "actions: read"';
}
/** What of the step's results is not there, and what to do; undefined where all are there. */
function absence(step, job, results, facts) {
    const shown = [...new Set(facts.executions(job.id).map(({ name }) => name))];
    const delivers = (ofLeg) => isDelivered(step, job, ofLeg);
    const legs = absentLegs(job, results, delivers, shown);
    if (legs.total === legs.reported)
        return undefined;
    if (!job.matrix)
        return withoutMatrix(step, job, facts);
    if (legs.total === undefined) {
        return 'the number of its matrix legs is unknown; remove continue-on-error, or give the gate\'s job "actions: read"';
    }
    const absent = legs.total - legs.reported;
    return `${absent} of ${legs.total} matrix legs did not deliver its result${namesText(legs)}; remove continue-on-error, or ${uploading(facts)}`;
}
const uploading = ({ reported }) => reported === undefined
    ? 'judge this job by needs-gate, which reads the result.json of each leg ("results")'
    : 'upload the result.json of each leg and name the files in the input "results"';
function withoutMatrix(step, job, { gate }) {
    if (job.id === gate.id) {
        return 'its result did not arrive; remove continue-on-error, or name its result.json in the input "results"';
    }
    const output = job.outputs.find((one) => passesOn(one, step));
    if (output === undefined && isMisspelt(job))
        return undefined;
    if (output === undefined)
        return `no output of the job passes on its result; ${hidden_failures_remedy(step)}`;
    const others = output.reads.some((read) => !sameId(read.step, step.id));
    return others
        ? `the output "${output.name}" did not carry its result; remove continue-on-error, or give its result an output of its own`
        : `the output "${output.name}" did not carry its result: the step did not run, or GitHub dropped the output because it contains a masked value; remove continue-on-error`;
}
function hidden_failures_remedy({ id }) {
    const how = id === undefined
        ? 'give the step an id and pass its result on in the outputs of the job'
        : `add an output to the job: \${{ steps.${id}.outputs.result }}`;
    return `remove continue-on-error, or ${how}`;
}
/**
 * Whether as many outputs read a result of a step that is not there as there are steps whose result
 * no output reads: `unknownSteps` fails each of those outputs, and one cause is told once.
 */
function isMisspelt(job) {
    const astray = job.outputs.filter(({ reads }) => reads.some(({ step, output }) => output?.toLowerCase() === 'result' &&
        step !== undefined &&
        !job.stepIds.some((id) => sameId(id, step))));
    const unread = job.ourSteps.filter((step) => step.continueOnError !== 'no' && !job.outputs.some((one) => passesOn(one, step)));
    return unread.length <= astray.length;
}
/** Whether an output of the job reads the `result` of a step. */
function passesOn({ reads }, { id }) {
    return reads.some(({ step, output }) => sameId(step, id) && output?.toLowerCase() === 'result');
}
/** The platform compares ids without case. */
function sameId(one, other) {
    return one !== undefined && one.toLowerCase() === other?.toLowerCase();
}

// EXTERNAL MODULE: ./build/packages/result/src/result-folder-name.js
var result_folder_name = __webpack_require__(421);
;// CONCATENATED MODULE: ./build/packages/needs/src/step-names.js

/** Steps of one action with one name in one job: each overwrites the other's result.json. */
function equalNames(job, path) {
    // Runners on macOS and Windows take two cases of a name for one folder.
    const key = ({ action, name }) => JSON.stringify([action, (0,result_folder_name/* resultFolderName */.b)(name).toLowerCase()]);
    return [...Map.groupBy(job.ourSteps, key).values()].flatMap(([first, second, ...others]) => {
        if (first === undefined || second === undefined)
            return [];
        const places = [first, second, ...others].map(({ line }) => `${path}:${line}`).join(', ');
        return [
            {
                why: `job "${job.id}" has ${others.length + 2} steps ${first.action} "${first.name}" (${places}), and each overwrites the result.json of the one before; give each its own input "name"`,
                line: second.line,
            },
        ];
    });
}

// EXTERNAL MODULE: ./build/packages/inputs/src/nearest.js
var nearest = __webpack_require__(7827);
;// CONCATENATED MODULE: ./build/packages/needs/src/unknown-steps.js


/** Outputs that read a step that the job does not have: they stay empty whatever happened. */
function unknownSteps(job, path) {
    return job.outputs.flatMap(({ name, line, reads }) => {
        const ids = new Set(reads.flatMap(({ step }) => step ?? []));
        return [...ids]
            .filter((id) => !job.stepIds.some((known) => sameId(known, id)))
            .map((id) => ({
            why: `job "${job.id}" has an output "${name}" (${path}:${line}) that reads the step "${id}", and the job has no such step, so nothing arrives; ${correction(id, job)}`,
            line,
        }));
    });
}
function correction(id, { stepIds }) {
    return stepIds.length === 0
        ? 'give the step that id'
        : `write the id of a step; the nearest is "${(0,nearest/* nearest */.pA)(id, stepIds)}"`;
}

;// CONCATENATED MODULE: ./build/packages/needs/src/check-workflow.js





/** Whether a job can fail unseen by this gate, or this gate can fail unseen. */
function checkWorkflow(facts) {
    const { workflow, gate, ignore } = facts;
    const known = workflow.jobs.map(({ id }) => id);
    const unknown = ignore.filter((job) => !known.includes(job));
    const needed = ignore.filter((job) => gate.needs.includes(job));
    const judged = workflow.jobs.filter(({ id }) => gate.needs.includes(id) || id === gate.id);
    return {
        unseen: [
            ...unlisted(facts),
            ...judged.flatMap((job) => unknownSteps(job, workflow.path)),
            ...judged.flatMap((job) => equalNames(job, workflow.path)),
            ...ownJob(facts),
        ],
        warnings: [
            ...(gateCondition(gate.condition) === 'not-cancelled'
                ? [
                    `the gate's own job "${gate.id}" has the condition !cancelled(): a cancelled run skips it, and a skipped check passes; write "if: always()"`,
                ]
                : []),
            ...unknown.map((job) => `ignore lists "${job}", but ${workflow.path} has no such job`),
            ...needed.map((job) => `ignore lists "${job}", which is in needs; it is judged anyway`),
        ],
    };
}
function unlisted({ workflow, gate, ignore }) {
    return workflow.jobs
        .filter(({ id }) => id !== gate.id && !gate.needs.includes(id) && !ignore.includes(id))
        .map(({ id, needs, line }) => {
        const isAfter = needs.includes(gate.id);
        const after = isAfter ? ' and runs after the gate' : '';
        const why = `job "${id}" of ${workflow.path} is neither in needs nor in ignore${after}: the gate would not see it fail; add it to ${isAfter ? 'ignore' : 'one of them'}`;
        return { why, line };
    });
}
/** How the gate's own job can hide a failure: the gate's, or that of another step in it. */
function ownJob(facts) {
    const { gate } = facts;
    const { id, line } = gate;
    const own = gate.ourSteps.find((step) => isGate(step) && step.continueOnError !== 'no');
    return [
        ...(gateCondition(gate.condition) === 'not-always' ? [{ why: notAlways(gate), line }] : []),
        ...(gate.continueOnError === 'no'
            ? []
            : [
                {
                    why: `the gate's own job "${id}" has continue-on-error, so it can never fail; remove continue-on-error`,
                    line: gate.continueOnErrorLine ?? line,
                },
            ]),
        ...(own === undefined
            ? []
            : [
                {
                    why: `the gate's own step has continue-on-error, so its job "${id}" stays green; remove continue-on-error`,
                    line: own.continueOnErrorLine ?? own.line,
                },
            ]),
        ...hiddenFailures(gate, currentResults(id, [], facts), facts).map((one) => ({
            ...one,
            why: `the gate's own job "${id}" ${one.why}`,
        })),
    ];
}
function notAlways({ id, condition }) {
    const has = condition === undefined ? 'has no condition' : `has "if: ${condition}"`;
    return `the gate's own job "${id}" ${has}: it is skipped when a job that it needs fails, and a skipped check passes; write "if: always()"`;
}

// EXTERNAL MODULE: ./build/packages/result/src/result.js
var result = __webpack_require__(4100);
;// CONCATENATED MODULE: ./build/packages/result/src/parse-result.js

/** Parses a `ci-actions/result@1` line of another job. Its texts are untrusted. */
function parseResult(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return { refused: 'it is not JSON' };
    }
    const wrong = wrongPart(value);
    return wrong === undefined ? { result: value } : { refused: wrong };
}
function wrongPart(value) {
    if (!isRecord(value))
        return 'it is not an object';
    if (value['schema'] !== result/* resultSchema */.FD)
        return `its schema is not "${result/* resultSchema */.FD}"`;
    const wrong = Object.entries(checks).find(([key, isValid]) => !isValid(value[key]));
    return wrong && `its "${wrong[0]}" is missing or of the wrong type`;
}
const isRecord = (v) => typeof v === 'object' && v !== null && !Array.isArray(v);
const isText = (v) => typeof v === 'string';
const isNumber = (v) => typeof v === 'number' && Number.isFinite(v);
const isTexts = (v) => Array.isArray(v) && v.every(isText);
const orNull = (isValid) => (v) => v === null || isValid(v);
const checks = {
    action: isText,
    version: isText,
    name: isText,
    job: orNull(isText),
    sha: orNull(isText),
    runAttempt: orNull(isNumber),
    evaluated: (v) => typeof v === 'boolean',
    verdict: isText,
    phase: orNull(isText),
    next: orNull((v) => isRecord(v) && isText(v['phase']) && isText(v['verdict']) && isTexts(v['why'])),
    counts: (v) => isRecord(v) && Object.values(v).every(isNumber),
    durationMs: isNumber,
    why: isTexts,
};

;// CONCATENATED MODULE: ./build/packages/needs/src/job-results.js


/** The results in a job's outputs, whatever the outputs are called. */
function resultsInOutputs({ outputs }) {
    const results = [];
    const broken = [];
    for (const [name, text] of Object.entries(outputs)) {
        if (!text.slice(0, 200).includes('"ci-actions/result@'))
            continue;
        const read = parseResult(text);
        if ('result' in read)
            results.push(read.result);
        else
            broken.push(`has an output "${name}" that cannot be read as a result: ${read.refused}`);
    }
    return { results, broken };
}
/** Any verdict that none of our actions calls green is red. */
function saysFailed({ evaluated, verdict, why, whyOmitted = 0 }) {
    if (!evaluated)
        return true;
    // sarif-aggregator ends green where all that is missing is excused, and then gives no reason.
    if (verdict === 'incomplete')
        return why.length + whyOmitted > 0;
    return !greenVerdicts.includes(verdict);
}
/** Each step's result of its newest attempt, by job and leg; of two in one attempt, the failed one. */
function newest(results) {
    const byStep = new Map();
    for (const result of results) {
        const step = JSON.stringify([result.action, result.name, result.job, result.matrix]);
        const known = byStep.get(step);
        if (!known || (known.runAttempt ?? 0) < (result.runAttempt ?? 0))
            byStep.set(step, result);
        else if (known.runAttempt === result.runAttempt && saysFailed(result))
            byStep.set(step, result);
    }
    return [...byStep.values()];
}
/** "tests 12, failed 1": the counts that are not zero; untrusted text. */
function countsText({ counts }) {
    const shown = Object.entries(counts).filter(([, count]) => count !== 0);
    const text = shown.slice(0, 8).map(([name, count]) => `${name} ${count}`);
    const more = shown.length > 8 ? `, ${shown.length - 8} more` : '';
    return text.length > 0 ? `${text.join(', ')}${more}` : 'nothing counted';
}

;// CONCATENATED MODULE: ./build/packages/needs/src/judge-job.js




/** Only `success` passes. A failure or a skip can be excused, a cancellation cannot. */
function judgeJob(need, facts) {
    const { job, result } = need;
    const inFile = facts.workflow.jobs.find(({ id }) => id === job);
    const read = resultsInOutputs(need);
    const ofJob = (facts.reported ?? []).filter((one) => one.job === job);
    const results = newest([...read.results, ...ofJob]);
    const current = currentResults(job, read.results, facts);
    const hidden = inFile && result === 'success' ? hiddenFailures(inFile, current, facts) : [];
    const unseen = [...continuesOnError(inFile, facts), ...hidden];
    const remarks = [
        ...(inFile && hidden.length === 0 ? legRemarks(inFile, results, facts) : []),
        ...(inFile?.calls ? ['calls a reusable workflow, whose steps this gate does not check'] : []),
    ];
    const row = { job, result, results, remarks };
    const skip = facts.allowed.skips.find((entry) => entry.job === job);
    if (result === 'skipped' && skip && failing(results).length === 0) {
        return excused(row, { by: 'allowed-skips', entry: skip });
    }
    const why = [
        ...(result === 'success' ? [] : [describeResult(result)]),
        ...read.broken,
        ...failing(results),
        ...unseen.map((one) => one.why),
        ...(result === 'success' ? missingResults(need, inFile) : []),
    ];
    const failure = facts.allowed.failures.find((entry) => entry.job === job);
    const excusable = result === 'success' || result === 'failure';
    if (failure && excusable && why.length > 0) {
        return excused({ ...row, remarks: [...remarks, ...why] }, { by: 'allowed-failures', entry: failure });
    }
    return { ...row, passes: why.length === 0, why, unseen };
}
function excused(row, excuse) {
    return { ...row, passes: true, why: [], unseen: [], excuse };
}
function describeResult(result) {
    if (result === 'failure')
        return 'failed';
    if (result === 'skipped')
        return 'was skipped';
    if (result === 'cancelled')
        return 'was cancelled; a cancellation cannot be excused';
    return `has the unknown result "${result}"; GitHub reports success, failure, cancelled or skipped`;
}
function failing(results) {
    return results.filter(saysFailed).map((result) => {
        const leg = legText(result);
        const why = result.why[0] === undefined ? '' : `: ${result.why[0]}`;
        const verdict = result.evaluated ? result.verdict : 'not evaluated';
        return `has a result of ${result.action} "${result.name}"${leg} that says ${verdict}${why}`;
    });
}
/** The platform reports success for such a job even when it failed (actions/runner#1161). */
function continuesOnError(job, { workflow }) {
    if (!job || job.continueOnError === 'no')
        return [];
    const has = job.continueOnError === 'yes' ? 'has' : 'may have';
    const line = job.continueOnErrorLine ?? job.line;
    return [
        {
            why: `${has} continue-on-error (${workflow.path}:${line}), so GitHub reports success even when it fails; remove continue-on-error or list the job in allowed-failures`,
            line,
        },
    ];
}
/** Outputs that pass on a result. A step with `continue-on-error` is judged by `hiddenFailures`. */
function missingResults({ outputs }, job) {
    if (!job || job.matrix)
        return [];
    const steps = job.ourSteps.filter(({ continueOnError }) => continueOnError === 'no');
    return job.outputs
        .filter((output) => steps.some((step) => passesOn(output, step)))
        .filter(({ name }) => !Object.hasOwn(outputs, name) || outputs[name] === '')
        .map(({ name }) => `declares the result "${name}" but did not deliver it: its step did not run, or GitHub dropped the output because it contains a masked value`);
}
/** How many legs of a matrix reported: the platform keeps the outputs of only one. */
function legRemarks(job, results, facts) {
    const declares = job.outputs.some((output) => job.ourSteps.some((step) => passesOn(output, step)));
    if (!job.matrix || !declares)
        return [];
    const shown = [...new Set(facts.executions(job.id).map(({ name }) => name))];
    const legs = absentLegs(job, results, (ofLeg) => ofLeg.length > 0, shown);
    const { total, reported } = legs;
    if (total === undefined) {
        return [`${reported} matrix ${reported === 1 ? 'leg' : 'legs'} reported; the total is unknown`];
    }
    const missing = namesText(legs);
    const which = missing === '' ? '' : `; missing${missing}`;
    return reported === total ? [] : [`${reported} of ${total} matrix legs reported${which}`];
}

;// CONCATENATED MODULE: ./build/packages/needs/src/judge-needs.js



/** Judges each job, and checks that the workflow lets the gate see every job. */
function judgeNeeds(facts) {
    const rows = facts.needs.map((need) => judgeJob(need, facts));
    const check = checkWorkflow(facts);
    const ofJob = ({ job }, why) => `job "${job}" ${why}`;
    const why = [
        ...rows.flatMap((row) => row.why.map((reason) => ofJob(row, reason))),
        ...unlistedJobResults(facts),
        ...check.unseen.map((one) => one.why),
    ];
    const count = (of) => rows.filter(({ result }) => result === of).length;
    const [skipped, cancelled] = [count('skipped'), count('cancelled')];
    const failed = rows.filter(({ result, passes }) => result === 'failure' || (!passes && result !== 'skipped' && result !== 'cancelled')).length;
    return {
        passed: why.length === 0,
        rows,
        why,
        unseen: [
            ...rows.flatMap((row) => row.unseen.map((one) => ({ ...one, why: ofJob(row, one.why) }))),
            ...check.unseen,
        ],
        warnings: check.warnings,
        line: facts.gate.line,
        failed,
        skipped,
        cancelled,
    };
}
/**
 * Results of jobs that `needs` does not list: those that failed, such as one of a reusable workflow,
 * and those of no job of this workflow, which are another workflow's.
 */
function unlistedJobResults({ needs, ignore, workflow, reported = [] }) {
    const known = [...needs.map(({ job }) => job), ...ignore];
    const ids = workflow.jobs.map(({ id }) => id);
    const calls = workflow.jobs.some((job) => job.calls);
    return newest(reported)
        .filter(({ job }) => !known.includes(job ?? ''))
        .flatMap((result) => {
        const { job, action, name } = result;
        const what = `a result of ${action} "${name}"`;
        const whose = job === null ? 'no job' : `job "${job}"`;
        if (saysFailed(result))
            return [`${what} in ${whose} says failed`];
        if (calls || ids.includes(job ?? ''))
            return [];
        return [
            `${what} is of ${whose}, and ${workflow.path} has no such job; give "results" only files of this run`,
        ];
    });
}

;// CONCATENATED MODULE: ./build/packages/policy/src/inputs/tighten-allowed.js
/**
 * The jobs that are excused in one workflow. With a policy file, its entries, which have an owner and
 * an expiry date; an input may not excuse more. Without a file, the inputs. `workflow` is the path of
 * the workflow file; if it is undefined (unknown), the policy file excuses no job.
 */
function tightenAllowed(policyContext, workflow, today, { failures = [], skips = [] }) {
    if (policyContext.source === 'built-in')
        return { failures, skips, expired: [], mistakes: [] };
    const { allowedFailures, allowedSkips } = policyContext.policy.jobs;
    const here = (entry) => workflow !== undefined && fileName(entry.workflow) === fileName(workflow);
    const valid = (entry) => here(entry) && entry.expires >= today;
    const expired = [...allowedFailures, ...allowedSkips].filter((entry) => here(entry) && !valid(entry));
    return {
        failures: allowedFailures.filter(valid),
        skips: allowedSkips.filter(valid),
        expired,
        mistakes: [
            ...more('allowed-failures', failures, allowedFailures.filter(valid), policyContext),
            ...more('allowed-skips', skips, allowedSkips.filter(valid), policyContext),
        ],
    };
}
function more(name, given, allowed, { path }) {
    const known = allowed.map(({ job }) => job).join(', ') || 'none';
    return given
        .filter(({ job }) => !allowed.some((entry) => entry.job === job))
        .map(({ job }) => ({
        name,
        value: job,
        accepted: `the jobs that ${path} allows today under jobs.${name} for this workflow: ${known}`,
    }));
}
/** All workflow files are in one folder; an entry may include or omit it. */
function fileName(path) {
    return path.replace(/^(\.\/)?\.github\/workflows\//, '');
}

// EXTERNAL MODULE: ./build/packages/policy/src/in-force/policy-file.js
var policy_file = __webpack_require__(5581);
// EXTERNAL MODULE: ./build/packages/policy/src/model/policy.js
var policy = __webpack_require__(2052);
// EXTERNAL MODULE: ./build/packages/findings/src/tool-name.js
var tool_name = __webpack_require__(9432);
// EXTERNAL MODULE: ./build/packages/policy/src/model/tool-names.js + 1 modules
var tool_names = __webpack_require__(1578);
;// CONCATENATED MODULE: ./build/packages/policy/src/inputs/expect-kind.js

const accepted = '"none", or lines of "tool" or "tool: target, target", each tool once';
/** The `expect` input; `none` expects no tool. */
const expectKind = {
    accepted,
    parse: (given) => {
        if (given.trim() === 'none')
            return { value: [] };
        const lines = given
            .split('\n')
            .map((line) => line.trim())
            .filter((line) => line !== '');
        const value = lines.map(expectedOf).filter((expected) => expected !== undefined);
        const tools = new Set(value.map(({ tool }) => tool.toLowerCase()));
        const whole = value.length === lines.length && tools.size === lines.length;
        if (!whole || lines.length === 0 || tools.has('none'))
            return { accepted };
        return { value, notices: (0,tool_names/* misspeltTools */.Z)(value.map(({ tool }) => tool)) };
    },
};
/** Rejects a comma before the colon: a line names one tool. */
function expectedOf(line) {
    const colon = line.indexOf(':');
    const tool = (colon < 0 ? line : line.slice(0, colon)).trim();
    if (tool === '' || tool.includes(','))
        return undefined;
    if (colon < 0)
        return { tool, targets: [] };
    const targets = line
        .slice(colon + 1)
        .split(',')
        .map((target) => target.trim());
    const unique = new Set(targets).size === targets.length;
    return unique && targets.every((target) => target !== '') ? { tool, targets } : undefined;
}
/** The tools in the format of the `expect` input and the `missing` output. */
function expect_kind_expectedText(expected) {
    if (expected.length === 0)
        return 'none';
    return expected
        .map(({ tool, targets }) => (targets.length > 0 ? `${tool}: ${targets.join(', ')}` : tool))
        .join('; ');
}

;// CONCATENATED MODULE: ./build/packages/policy/src/inputs/tighten-expect.js


/** The tools that must report: the input if given, which must include all that the file expects. */
function tightenExpect(policyContext, given) {
    const { expect } = policyContext.policy.security;
    if (given === undefined)
        return { now: expect, mistakes: [] };
    const lacking = notExpected(expect, given);
    if (lacking.length === 0)
        return { now: given, mistakes: [] };
    const accepted = `all tools that ${policyContext.path} expects; missing: ${expectedText(lacking)}`;
    return { now: expect, mistakes: [{ name: 'expect', value: expectedText(given), accepted }] };
}
/** The tools and targets of `expected` that are not in `others`. */
function notExpected(expected, others) {
    return expected.flatMap(({ tool, targets }) => {
        const same = others.find((other) => (0,tool_name/* sameTool */.Hn)(tool, other.tool) || (0,tool_name/* sameTool */.Hn)(other.tool, tool));
        if (!same)
            return [{ tool, targets }];
        const lacking = targets.filter((target) => !same.targets.includes(target));
        return lacking.length > 0 ? [{ tool, targets: lacking }] : [];
    });
}

// EXTERNAL MODULE: ./build/packages/policy/src/model/places.js
var places = __webpack_require__(6822);
;// CONCATENATED MODULE: ./build/packages/policy/src/changes/decision-changes.js
/** Suppressions, believed tools and excused jobs that are new or expire later than before. */
function decisionChanges(base, head, today) {
    return [
        ...longer('suppressions', base.suppressions, head.suppressions, today, suppressionText),
        ...longer('security.incomplete', base.security.incomplete, head.security.incomplete, today, ({ tool }) => `an incomplete report of ${tool.toLowerCase()}`),
        ...longer('jobs.allowed-skips', base.jobs.allowedSkips, head.jobs.allowedSkips, today, allowanceText),
        ...longer('jobs.allowed-failures', base.jobs.allowedFailures, head.jobs.allowedFailures, today, allowanceText),
    ];
}
function longer(key, base, head, today, text) {
    return head
        .filter(({ expires }) => expires >= today)
        .flatMap((entry) => {
        const until = base
            .filter((other) => text(other) === text(entry))
            .map(({ expires }) => expires)
            .toSorted()
            .at(-1);
        if (until !== undefined && until >= entry.expires)
            return [];
        const was = until === undefined ? 'absent' : `until ${until}`;
        const now = `${text(entry)}, until ${entry.expires}`;
        return [{ key, was, now, place: entry.line }];
    });
}
/** What the entry covers, for messages and for comparing entries. */
function suppressionText(entry) {
    const parts = ['tool', 'rule', 'path', 'package', 'fingerprint'].map((name) => {
        const value = entry[name];
        return value === undefined
            ? undefined
            : `${name} ${name === 'tool' ? value.toLowerCase() : value}`;
    });
    return parts.filter((part) => part !== undefined).join(', ');
}
function allowanceText({ workflow, job }) {
    return `job ${job} of ${workflow}`;
}

// EXTERNAL MODULE: ./build/packages/policy/src/in-force/phase-in-force.js
var phase_in_force = __webpack_require__(6399);
// EXTERNAL MODULE: ./build/packages/policy/src/model/days.js
var model_days = __webpack_require__(2237);
// EXTERNAL MODULE: ./build/packages/policy/src/model/looser.js + 1 modules
var looser = __webpack_require__(1371);
;// CONCATENATED MODULE: ./build/packages/policy/src/changes/phase-changes.js



/**
 * What is looser in the phases. Compares the phases in force today and on every day after a phase of
 * either file ends; then phases with the same name; then the last phases, which a file without dates
 * reaches only by an edit.
 */
function phaseChanges(base, head, today) {
    const changes = [
        ...movedBack(base, head),
        ...inForce(base, head, today),
        ...sameName(base, head),
        ...lastPhases(base, head),
    ];
    const seen = new Set();
    return changes.filter(({ key, was, now }) => {
        const same = JSON.stringify([key, was, now]);
        return !seen.has(same) && seen.add(same);
    });
}
function movedBack(base, head) {
    const before = (policy) => {
        const names = policy.phases.map(({ name }) => name);
        const at = names.indexOf(head.phase);
        return at >= 0 && at < names.indexOf(base.phase);
    };
    const back = before(base) || before(head);
    return back ? [{ key: 'phase', was: base.phase, now: head.phase }] : [];
}
function inForce(base, head, today) {
    const ends = [...base.phases, ...head.phases]
        .map(({ until }) => until)
        .filter((until) => until !== undefined && until >= today);
    const days = [today, ...ends.map((until) => (0,model_days/* dayAfter */.PV)(until ?? today))].toSorted();
    return days.flatMap((day) => {
        const index = (0,phase_in_force/* phaseInForce */.o)(head, day);
        const [was, now] = [base.phases[(0,phase_in_force/* phaseInForce */.o)(base, day)], head.phases[index]];
        if (!was || !now)
            return [];
        return (0,looser/* loosenings */.a)(was, now).map((loosening) => ({
            key: `in force: ${loosening.key}`,
            was: `${loosening.was} (phase "${was.name}")`,
            now: `${loosening.now} (phase "${now.name}")`,
            ...(day > today && { from: day }),
            place: cause(base, head, index, loosening),
        }));
    });
}
/** The key that was changed: the value itself, the `until` of the phase, or `phase`. */
function cause(base, head, index, { key }) {
    const now = head.phases[index];
    const same = base.phases.find(({ name }) => name === now?.name);
    const value = now && same && (0,looser/* loosenings */.a)(same, now).some((loosening) => loosening.key === key);
    if (value || !same)
        return `phases[${index}].${key}`;
    return head.phase === base.phase ? `phases[${index}].until` : 'phase';
}
function sameName(base, head) {
    return head.phases.flatMap((now, index) => {
        const was = base.phases.find(({ name }) => name === now.name);
        return was ? [...phase_changes_looser(was, now, index), ...extended(was, now, index)] : [];
    });
}
function extended(was, now, index) {
    if (was.until === undefined || (now.until !== undefined && now.until <= was.until))
        return [];
    const key = `phases.${now.name}.until`;
    return [{ key, was: was.until, now: now.until ?? 'no end', place: `phases[${index}].until` }];
}
function lastPhases(base, head) {
    const [was, now] = [base.phases.at(-1), head.phases.at(-1)];
    return was && now && was.name !== now.name ? phase_changes_looser(was, now, head.phases.length - 1) : [];
}
function phase_changes_looser(was, now, index) {
    return (0,looser/* loosenings */.a)(was, now).map((loosening) => ({
        key: `phases.${now.name}.${loosening.key}`,
        was: loosening.was,
        now: loosening.now,
        place: `phases[${index}].${loosening.key}`,
    }));
}

;// CONCATENATED MODULE: ./build/packages/policy/src/changes/protection-changes.js
/** Flags that are looser if true; all others are stricter if true. */
const permissive = ['force-pushes', 'deletions'];
/** Requirements that are weaker than before; a removed key requires nothing. */
function protectionChanges(base, head) {
    if (!base && !head)
        return [];
    if (base && !head)
        return [{ key: 'protection', was: 'set', now: 'not set' }];
    return [
        ...fewer('branch', base?.branch, head?.branch ?? []),
        ...approvals(base?.approvals, head?.approvals),
        ...flags(base?.flags ?? {}, head?.flags ?? {}),
        ...fewer('checks', base?.lists['checks'], head?.lists['checks'] ?? []),
        ...protection_changes_more('push-access', base?.lists['push-access'], head?.lists['push-access']),
        ...protection_changes_more('merge-methods', base?.lists['merge-methods'], head?.lists['merge-methods']),
    ];
}
function change(name, was, now) {
    return { key: `protection.${name}`, was, now };
}
function approvals(base = 0, head = 0) {
    return head < base ? [change('approvals', String(base), String(head))] : [];
}
function flags(base, head) {
    const names = [...new Set([...Object.keys(base), ...Object.keys(head)])];
    return names.flatMap((name) => {
        const strict = !permissive.includes(name);
        const [was, now] = [base[name], head[name]];
        const given = was === strict && now !== strict;
        const opened = was === undefined && now === true && !strict;
        return given || opened ? [change(name, protection_changes_text(was), protection_changes_text(now))] : [];
    });
}
function protection_changes_text(flag) {
    return flag === undefined ? 'not set' : String(flag);
}
function fewer(name, base = [], head) {
    const gone = base.filter((element) => !head.includes(element));
    return gone.length > 0 ? [change(name, gone.join(', '), 'removed')] : [];
}
/** Lists that restrict: only their elements are allowed; without a list, everything is. */
function protection_changes_more(name, base, head) {
    if (!base)
        return [];
    if (!head)
        return [change(name, `only ${base.join(', ')}`, 'not set')];
    const added = head.filter((element) => !base.includes(element));
    return added.length > 0
        ? [change(name, `only ${base.join(', ')}`, `also ${added.join(', ')}`)]
        : [];
}

;// CONCATENATED MODULE: ./build/packages/policy/src/changes/policy-changes.js







/** Everything that `head` loosens compared with `base`; tightening is not reported. */
function policyChanges(base, head, today) {
    const changes = [
        ...phaseChanges(base, head, today),
        ...expectChanges(base, head),
        ...decisionChanges(base, head, today),
        ...wordChange('policy-changes', base.policyChanges, head.policyChanges),
        ...wordChange('unused-suppressions', base.unusedSuppressions, head.unusedSuppressions),
        ...protectionChanges(base.protection, head.protection),
    ];
    return changes.map(({ place, ...change }) => {
        const line = typeof place === 'number' ? place : (0,places/* lineOf */.c)(head.lines, place ?? change.key);
        return line === undefined ? change : { ...change, line };
    });
}
function expectChanges({ security: base }, { security: head }) {
    const changes = [];
    const lacking = notExpected(base.expect, head.expect);
    if (lacking.length > 0) {
        changes.push({ key: 'security.expect', was: expect_kind_expectedText(lacking), now: 'not expected' });
    }
    const excused = head.withoutSecrets.filter((tool) => !(0,tool_name/* namesTool */.$z)(base.withoutSecrets, tool));
    if (excused.length > 0) {
        const now = `may be absent: ${excused.join(', ')}`;
        changes.push({ key: 'security.without-secrets', was: 'must report', now });
    }
    return changes;
}
function wordChange(key, was, now) {
    return was === 'deny' && now === 'report' ? [{ key, was, now }] : [];
}

;// CONCATENATED MODULE: ./build/packages/policy/src/changes/base-changes.js





/** What a pull request or merge group loosens in the policy; the base's `policy-changes` decides. */
async function changesSinceBase({ policyContext, today, readBase, }) {
    const found = await (0,policy_file/* findPolicy */.i)(policyContext.searched, readBase);
    if ('mistake' in found)
        throw unreadable([found.mistake]);
    const base = found.file === undefined ? policy/* builtInPolicy */.C : await basePolicy(found.file);
    const changes = policyChanges(base, policyContext.policy, today);
    const removed = policyContext.source === 'built-in' ? found.file?.path : undefined;
    return {
        path: removed ?? policyContext.path,
        changes,
        denied: changes.length > 0 && base.policyChanges === 'deny',
    };
}
async function basePolicy({ text, path }) {
    const { readPolicy } = await __webpack_require__.e(/* import() */ 622).then(__webpack_require__.bind(__webpack_require__, 1622));
    const read = await readPolicy(text, path);
    if ('policy' in read)
        return read.policy;
    throw unreadable(read.mistakes);
}
function unreadable([first]) {
    const why = first ? (0,mistake/* describeMistake */.y)(first) : 'unknown';
    return new outcome/* NotEvaluated */.t(`the policy file of the base cannot be read: ${why}`);
}

;// CONCATENATED MODULE: ./build/packages/workflow-run/src/text-at.js
/** A non-empty string in an event, by its path of keys; undefined where there is none. */
function text_at_textAt(value, ...path) {
    let at = value;
    for (const key of path) {
        if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key))
            return undefined;
        at = at[key];
    }
    return typeof at === 'string' && at !== '' ? at : undefined;
}

;// CONCATENATED MODULE: ./build/packages/workflow-run/src/base-commit.js


/** The base commit of a pull request or merge group; undefined on other events. */
function baseCommit(eventName, event) {
    if (eventName !== 'pull_request' && eventName !== 'merge_group')
        return undefined;
    const sha = eventName === 'merge_group'
        ? text_at_textAt(event, 'merge_group', 'base_sha')
        : text_at_textAt(event, 'pull_request', 'base', 'sha');
    if (sha !== undefined)
        return sha;
    throw new outcome/* NotEvaluated */.t(`the event ${eventName} does not name its base commit`);
}

;// CONCATENATED MODULE: ./build/packages/workflows/src/executions-by-job.js

/** Executions by job id, matched by the name that the platform shows. */
function executions_by_job_executionsByJob(jobs, executions) {
    const found = new Map();
    for (const execution of executions) {
        const job = matchers
            .map((matches) => jobs.find((one) => matches(one, execution.name)))
            .find(Boolean);
        if (job)
            found.set(job.id, [...(found.get(job.id) ?? []), execution]);
    }
    return found;
}
/** The most exact first: one job's name may begin with another's. */
const matchers = [
    (job, name) => job.name === name,
    (job, name) => job.matrix && name.startsWith(`${job.name} (`) && name.endsWith(')'),
    (job, name) => job.calls && name.startsWith(`${job.name} / `),
    (job, name) => job.matrix && job.calls && name.startsWith(`${job.name} (`),
    (job, name) => job.name.includes('${{') && matchesTemplate(job.name, name, job.calls),
];

;// CONCATENATED MODULE: ./build/actions/needs-gate/src/results/read-results.js

/** The results in `result.json` files of this run. */
async function readResults(patterns, files, sha) {
    if (patterns.length === 0)
        return { results: [], wrong: [] };
    const found = await files.glob(patterns);
    const wrong = found.unmatched.map((pattern) => `input "results": "${pattern}" matches no file`);
    const results = [];
    for (const path of found.files) {
        const read = parseResult((await files.readText(path)) ?? '');
        if ('refused' in read)
            wrong.push(`${files.shown(path)} is not a result: ${read.refused}`);
        else if (isOther(read.result, sha)) {
            const of = read.result.sha === null ? 'no commit' : `commit ${read.result.sha}`;
            wrong.push(`${files.shown(path)} is from ${of}, not from this run's commit ${sha}`);
        }
        else
            results.push(read.result);
    }
    return { results, wrong };
}
function isOther(result, running) {
    return running !== undefined && result.sha !== running;
}

;// CONCATENATED MODULE: ./build/packages/needs/src/needs-annotations.js
/** Annotations on the workflow's file. */
function needsAnnotations({ unseen, warnings, line }, file) {
    return [
        ...unseen.map((one) => ({ level: 'error', message: one.why, file, line: one.line })),
        ...warnings.map((message) => ({ level: 'warning', message, file, line })),
    ];
}

// EXTERNAL MODULE: ./build/packages/markdown/src/markdown.js
var markdown = __webpack_require__(1496);
;// CONCATENATED MODULE: ./build/packages/policy/src/changes/policy-changes-section.js

const shown = 50;
/** A section for the top of a gate's summary, Markdown; empty if nothing is looser. */
function policyChangesSection({ changes, denied }, path) {
    if (changes.length === 0)
        return '';
    const denial = denied ? ', and the base sets `policy-changes: deny`' : '';
    const more = changes.length - shown;
    return (0,markdown/* document */.Al)(`**This change loosens ${(0,markdown/* code */.aY)(path)}**${denial}:`, (0,markdown/* table */.tp)(['Key', 'Before', 'After', 'From', 'Line'], changes
        .slice(0, shown)
        .map(({ key, was, now, from, line }) => [
        (0,markdown/* code */.aY)(key),
        (0,markdown/* escaped */.Mk)(was),
        (0,markdown/* escaped */.Mk)(now),
        from ?? 'today',
        line ?? '',
    ])), more > 0 ? `${more} more are in the annotations and the diff of the file.` : '').trimEnd();
}
/** A warning on each line of the policy file that loosens. */
function policyChangeAnnotations({ changes }, path) {
    return changes.map((change) => ({
        level: 'warning',
        message: changeText(change),
        title: 'policy loosened',
        file: path,
        ...(change.line !== undefined && { line: change.line }),
    }));
}
/** One change in one line; untrusted text. */
function changeText({ key, was, now, from }) {
    return `${key}: ${was} → ${now}${from === undefined ? '' : `, from ${from}`}`;
}

;// CONCATENATED MODULE: ./build/packages/markdown/src/duration-text.js
/** "1 h 02 m 03 s", "15 m", "1 m 05 s", "5 s", "40 ms": rounded to seconds from one second on. */
function durationText(ms) {
    const rounded = Math.ceil(ms);
    if (rounded > 0 && rounded < 1000)
        return `${rounded} ms`;
    const seconds = Math.round(ms / 1000);
    const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
    const first = parts.findIndex((part) => part > 0);
    if (first < 0)
        return '0 s';
    const last = parts.findLastIndex((part) => part > 0);
    return parts
        .map((part, i) => `${i > first ? String(part).padStart(2, '0') : part} ${'hms'[i]}`)
        .slice(first, last + 1)
        .join(' ');
}

;// CONCATENATED MODULE: ./build/actions/needs-gate/src/timing/execution.js
function executionOf(job, now) {
    const started = Date.parse(job.startedAt);
    const ended = job.completedAt === null ? now : Date.parse(job.completedAt);
    return {
        name: job.name,
        attempt: job.attempt,
        ...(job.conclusion !== null && { conclusion: job.conclusion }),
        created: Date.parse(job.createdAt),
        started,
        ended: Math.max(started, ended),
        billed: !job.labels.includes('self-hosted') && job.conclusion !== 'skipped',
    };
}
/** Whole minutes, rounded up for each execution as the platform bills them. */
function billableMinutes(executions) {
    return unique(executions)
        .filter(({ billed }) => billed)
        .reduce((sum, { started, ended }) => sum + Math.ceil((ended - started) / 60_000), 0);
}
/** An attempt lists again the jobs that it did not run again; each is billed once. */
function unique(executions) {
    const byStart = executions.map((one) => [JSON.stringify([one.name, one.started]), one]);
    return [...new Map(byStart).values()];
}
/** The newest execution of each name. */
function newestExecutions(executions) {
    const newest = new Map();
    for (const one of executions) {
        const known = newest.get(one.name);
        if (!known || known.attempt <= one.attempt)
            newest.set(one.name, one);
    }
    return [...newest.values()];
}
/** Seconds since the run, or its attempt, began; undefined where no job is listed. */
function wallSeconds(executions, attempt, now) {
    const newest = attempt ?? Math.max(...executions.map((one) => one.attempt));
    const created = executions.filter((one) => one.attempt === newest).map((one) => one.created);
    if (created.length === 0)
        return undefined;
    return Math.max(0, Math.round((now - Math.min(...created)) / 1000));
}

;// CONCATENATED MODULE: ./build/actions/needs-gate/src/timing/timing.js



/** Reads the durations. Without a limit they are optional; with one, an unknown duration throws. */
async function readTiming(limits, ports) {
    const needed = limits.maxWall !== undefined || limits.budgetMinutes !== undefined;
    try {
        return await timed(ports);
    }
    catch (error) {
        if (needed || !(error instanceof outcome/* NotEvaluated */.t))
            throw error;
        return { listed: [], executions: [], minutes: 0, wall: 0, missing: error.message };
    }
}
async function timed({ jobs, now, attempt }) {
    if (!jobs)
        throw new outcome/* NotEvaluated */.t('could not list the jobs of the run: that needs a token and a run on GitHub');
    const listed = await jobs();
    const all = listed.map((job) => executionOf(job, now));
    const wall = wallSeconds(all, attempt, now);
    if (wall === undefined)
        throw new outcome/* NotEvaluated */.t('GitHub lists no job for this attempt of the run');
    return { listed, executions: newestExecutions(all), minutes: billableMinutes(all), wall };
}
function minutesText(minutes) {
    return `${minutes} billable ${minutes === 1 ? 'minute' : 'minutes'}`;
}
/** One sentence for each limit that the run exceeds. */
function overLimits({ wall, minutes }, { maxWall, budgetMinutes }) {
    const why = [];
    if (maxWall !== undefined && wall * 1000 > maxWall) {
        why.push(`the run took ${durationText(wall * 1000)}, more than max-wall: ${durationText(maxWall)}`);
    }
    if (budgetMinutes !== undefined && minutes > budgetMinutes) {
        why.push(`the run took ${minutesText(minutes)}, more than budget-minutes: ${budgetMinutes}`);
    }
    return why;
}

// EXTERNAL MODULE: ./build/packages/markdown/src/bounded-list.js
var bounded_list = __webpack_require__(213);
;// CONCATENATED MODULE: ./build/packages/needs/src/job-row.js
/** The reason; of a policy's excuse also the owner and the day it expires. */
function excuseText({ by, entry }) {
    const until = 'expires' in entry ? ` (${entry.owner}, until ${entry.expires})` : '';
    return `${by}: ${entry.reason ?? 'no reason given'}${until}`;
}

;// CONCATENATED MODULE: ./build/packages/needs/src/needs-table.js



const shownResults = 20;
const shownLegs = 100;
const nothing = { heads: [], cells: () => [], legs: () => [] };
/**
 * A row for each job: the mark is the gate's judgement, the word the platform's result. Why a job
 * does not pass stands above the table.
 */
function needsTable(rows, extra = nothing) {
    return (0,markdown/* table */.tp)(['', 'Job', 'Result', ...extra.heads, 'Reported', 'Remarks'], rows.flatMap((row) => [jobRow(row, extra), ...legRows(extra.legs(row.job), extra)]));
}
function jobRow(row, { cells }) {
    return [
        row.passes ? (row.excuse ? '⚠️' : '✅') : '❌',
        (0,markdown/* code */.aY)(row.job),
        (0,markdown/* escaped */.Mk)(row.result),
        ...cells(row.job),
        reported(row.results),
        remarks(row),
    ];
}
function legRows(legs, { heads }) {
    const more = legs.length - shownLegs;
    const last = ['', `${more} more legs`, '', ...heads.map(() => ''), '', ''];
    return [
        ...legs
            .slice(0, shownLegs)
            .map(({ name, result, cells }) => ['', `↳ ${(0,markdown/* code */.aY)(name)}`, (0,markdown/* escaped */.Mk)(result), ...cells, '', '']),
        ...(more > 0 ? [last] : []),
    ];
}
function reported(results) {
    const lines = results.slice(0, shownResults).map((result) => {
        const verdict = result.evaluated ? result.verdict : 'not evaluated';
        return `${(0,markdown/* escaped */.Mk)(result.action)} ${(0,markdown/* code */.aY)(result.name)}: ${(0,markdown/* escaped */.Mk)(verdict)}, ${(0,markdown/* escaped */.Mk)(countsText(result))}`;
    });
    const more = results.length - shownResults;
    return [...lines, ...(more > 0 ? [`${more} more`] : [])].join('<br>');
}
function remarks({ remarks: more, excuse }) {
    return [
        ...(excuse ? [(0,markdown/* escaped */.Mk)(excuseText(excuse), 600)] : []),
        ...more.map((line) => (0,markdown/* escaped */.Mk)(line, 600)),
    ].join('<br>');
}

;// CONCATENATED MODULE: ./build/actions/needs-gate/src/summary/gantt.js

const gantt_shown = 60;
/** A Mermaid Gantt chart of the executions, the earliest first; empty where none ran. */
function gantt(executions) {
    const ran = executions
        .filter(({ conclusion, ended, started }) => conclusion !== 'skipped' && ended > started)
        .toSorted((a, b) => a.started - b.started || (a.name < b.name ? -1 : 1));
    if (ran.length === 0)
        return '';
    const bars = ran.slice(0, gantt_shown).map((one, index) => {
        const state = states[one.conclusion ?? 'running'];
        const tags = [...(state === undefined ? [] : [state]), `j${index}`];
        return `  ${plain(one.name)} :${tags.join(', ')}, ${one.started}, ${one.ended}`;
    });
    const chart = (0,markdown/* codeBlock */.DV)(['gantt', '  dateFormat x', '  axisFormat %H:%M:%S', ...bars].join('\n'), 'mermaid');
    return ran.length > gantt_shown ? `${chart}\n\nThe first ${gantt_shown} of ${ran.length} jobs.` : chart;
}
const states = {
    success: 'done',
    failure: 'crit',
    timed_out: 'crit',
    cancelled: 'crit',
    running: 'active',
};
/** Mermaid interprets `:`, `;`, `#` and `%%`, and a keyword at the start of a line. */
function plain(name) {
    return `\u200b${(0,shorten/* shorten */.ml)(name.replaceAll(/[^\p{L}\p{N} _().,/+-]/gu, '_'), 60) || '_'}`;
}

;// CONCATENATED MODULE: ./build/actions/needs-gate/src/summary/summary-of.js






function summaryOf(judged, why) {
    const { judgement, changes, policyPath, notes } = judged;
    return (0,markdown/* document */.Al)(judged.title === undefined ? '' : `### ${(0,markdown/* escaped */.Mk)(judged.title)}`, sentence(judged, why), listed(why.length > 1 ? why : []), policyChangesSection(changes, policyPath), needsTable(judgement.rows, extraOf(judged)), listed([...judgement.warnings, ...expiredTexts(judged)], '⚠️ '), times(judged), notes.map((line) => (0,markdown/* escaped */.Mk)(line, 1000)).join('<br>\n'));
}
function sentence({ judgement, workflow }, why) {
    const { rows } = judgement;
    const jobs = `${rows.length} ${rows.length === 1 ? 'job' : 'jobs'}`;
    if (why.length > 1)
        return `**This does not pass, for ${why.length} reasons:**`;
    if (why[0] !== undefined)
        return `**This does not pass: ${(0,markdown/* escaped */.Mk)(why[0], 600)}.**`;
    const excused = rows.filter(({ excuse }) => excuse !== undefined).length;
    const but = excused > 0 ? `, ${excused} of them excused` : '';
    return `${jobs} passed${but}; no other job of ${(0,markdown/* code */.aY)(workflow.path)} can fail unseen.`;
}
function listed(texts, mark = '') {
    const lines = texts.map((text) => `- ${mark}${(0,markdown/* escaped */.Mk)(text, 600)}`);
    return (0,bounded_list/* boundedLines */.f)(lines, 100, 'see the table').join('\n');
}
function expiredTexts({ expired, policyPath }) {
    return expired.map(({ job, owner, expires, line }) => `${policyPath}:${line}: the excuse for ${job} expired on ${expires} (${owner})`);
}
function extraOf({ executions, timing, workflow }) {
    const none = { cells: () => [], legs: () => [], heads: [] };
    if (timing.executions.length === 0)
        return none;
    const own = (job) => executions.get(job) ?? [];
    const legged = (job) => own(job).length > 1 ||
        workflow.jobs.some(({ id, matrix, calls }) => id === job && (matrix || calls));
    return {
        heads: ['Duration', 'Minutes'],
        cells: (job) => cellsOf(own(job)),
        legs: (job) => (legged(job) ? own(job).map(legRow) : []),
    };
}
function legRow(one) {
    return { name: one.name, result: one.conclusion ?? 'running', cells: cellsOf([one]) };
}
/** The duration runs from the first start to the last end. */
function cellsOf(executions) {
    if (executions.length === 0)
        return ['unknown', ''];
    const from = Math.min(...executions.map(({ started }) => started));
    const to = Math.max(...executions.map(({ ended }) => ended));
    return [durationText(to - from), String(billableMinutes(executions))];
}
function times({ timing, limits }) {
    if (timing.missing !== undefined)
        return `Durations are unknown: ${(0,markdown/* escaped */.Mk)(timing.missing, 600)}.`;
    const { maxWall, budgetMinutes } = limits;
    const within = maxWall === undefined ? '' : ` (limit: ${durationText(maxWall)})`;
    const budget = budgetMinutes === undefined ? '' : ` (budget: ${budgetMinutes})`;
    const chart = gantt(timing.executions);
    return (0,markdown/* document */.Al)(`So far the run took ${durationText(timing.wall * 1000)}${within} and ${minutesText(timing.minutes)}${budget}, rounded up for each job.`, chart === '' ? '' : (0,markdown/* details */.zH)('When the jobs ran', chart)).trimEnd();
}

;// CONCATENATED MODULE: ./build/actions/needs-gate/src/summary/outcome-of.js




function outcomeOf(judged) {
    const { judgement, timing, limits, changes } = judged;
    const { rows, failed, skipped, cancelled } = judgement;
    const denied = changes.denied
        ? [
            `the change loosens ${judged.policyPath}, and the policy of the base has policy-changes: deny`,
        ]
        : [];
    const why = [...judgement.why, ...judged.wrongFiles, ...denied, ...overLimits(timing, limits)];
    const passed = why.length === 0;
    return {
        verdict: passed ? 'passed' : 'failed',
        green: passed,
        evaluated: true,
        why,
        phase: null,
        next: null,
        counts: {
            failed,
            skipped,
            cancelled,
            minutes: timing.minutes,
            wall: timing.wall,
            jobs: rows.length,
            excused: rows.filter(({ excuse }) => excuse !== undefined).length,
            results: rows.reduce((sum, { results }) => sum + results.length, 0),
        },
        outputs: {},
        summary: summaryOf(judged, why),
        annotations: annotations(judged),
    };
}
function annotations({ judgement, workflow, changes, policyPath }) {
    return [
        ...needsAnnotations(judgement, workflow.path),
        ...policyChangeAnnotations(changes, policyPath),
    ];
}

;// CONCATENATED MODULE: ./build/actions/needs-gate/src/run.js









async function run(values, ports) {
    const { facts, now } = ports;
    const { needs } = values;
    const running = { ...facts, given: values.workflow, needs };
    const found = await findWorkflow(running, ports.files);
    const allowed = allowedJobs(values, found, ports);
    const changes = await policyLoosened(ports);
    const reported = await readResults(values.results ?? [], ports.results, facts.sha);
    const limits = { maxWall: values['max-wall'], budgetMinutes: values['budget-minutes'] };
    const timing = await readTiming(limits, { jobs: ports.jobs, now, attempt: facts.runAttempt });
    const executions = executions_by_job_executionsByJob(found.workflow.jobs, timing.executions);
    const listed = executions_by_job_executionsByJob(found.workflow.jobs, timing.listed);
    const judgement = judgeNeeds({
        ...found,
        needs,
        ignore: values.ignore ?? [],
        allowed,
        reported: reported.results,
        executions: (job) => listed.get(job) ?? [],
        sha: facts.sha,
        runAttempt: facts.runAttempt,
    });
    // A job that failed explains why its files are missing, and is the better reason.
    if (judgement.passed && reported.wrong.length > 0) {
        throw new outcome/* NotEvaluated */.t(reported.wrong.join('; '));
    }
    return outcomeOf({
        judgement,
        wrongFiles: reported.wrong,
        workflow: found.workflow,
        timing,
        limits,
        executions,
        changes,
        expired: allowed.expired,
        policyPath: changes.path,
        title: values.title,
        notes: values.notes ?? [],
    });
}
/** Excuses depend on the workflow, so all their mistakes are reported only here, together. */
function allowedJobs(values, { workflow }, ports) {
    const allowed = tightenAllowed(ports.policyContext, workflow.path, ports.today, {
        failures: values['allowed-failures'],
        skips: values['allowed-skips'],
    });
    if (allowed.mistakes.length === 0)
        return allowed;
    throw new outcome/* NotEvaluated */.t(allowed.mistakes.map(mistake/* describeMistake */.y).join('; '));
}
async function policyLoosened({ facts, policyContext, today, readAt, }) {
    const base = baseCommit(facts.eventName, facts.eventName === undefined ? {} : facts.event());
    if (base === undefined)
        return { path: policyContext.path, changes: [], denied: false };
    return changesSinceBase({ policyContext, today, readBase: (path) => readAt(path, base) });
}


/***/ })

};
