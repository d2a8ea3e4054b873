export const id = 153;
export const ids = [153];
export const modules = {

/***/ 8153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/packages/markdown/src/markdown.js
var markdown = __webpack_require__(1496);
;// CONCATENATED MODULE: ./build/packages/workflow-run/src/text-at.js
/** A non-empty string in an event, by its path of keys; undefined where there is none. */
function textAt(value, ...path) {
    let at = value;
    for (const key of path) {
        if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key))
            return undefined;
        at = at[key];
    }
    return typeof at === 'string' && at !== '' ? at : undefined;
}

;// CONCATENATED MODULE: ./build/packages/workflow-run/src/lacks-secrets.js

/**
 * Whether the run gets no secrets: for a pull request from a fork or by Dependabot.
 * `pull_request_target` gets them, even for forks. A deleted fork has no name and counts as a fork.
 * An event without a head commit does not count as a fork, so it excuses nothing.
 */
function lacksSecrets({ eventName, event, repository, actor }) {
    if (eventName !== 'pull_request')
        return false;
    if (actor === 'dependabot[bot]')
        return true;
    if (textAt(event, 'pull_request', 'head', 'sha') === undefined)
        return false;
    const head = textAt(event, 'pull_request', 'head', 'repo', 'full_name');
    return head?.toLowerCase() !== repository?.toLowerCase();
}

;// CONCATENATED MODULE: ./build/packages/workflow-run/src/run-facts.js


function runContextOf(run) {
    const commits = [run.sha, textAt(run.event, 'pull_request', 'head', 'sha')];
    return {
        commits: commits.filter((sha) => sha !== undefined).map((sha) => sha.toLowerCase()),
        lacksSecrets: lacksSecrets(run),
    };
}
/** The number of the event's pull request; undefined on other events. */
function pullOf({ event }) {
    const pull = event['pull_request'];
    const number = typeof pull === 'object' && pull !== null && 'number' in pull ? pull.number : undefined;
    return typeof number === 'number' ? number : undefined;
}
/** The URL of the run's page, which shows its summaries. */
function runUrlOf({ serverUrl, repository, runId }) {
    if (repository === undefined || runId === undefined)
        return undefined;
    return `${serverUrl}/${repository}/actions/runs/${runId}`;
}

// EXTERNAL MODULE: ./build/packages/findings/src/tool-name.js
var tool_name = __webpack_require__(9432);
;// CONCATENATED MODULE: ./build/packages/findings/src/expected-tools.js

/** One complete run per tool and target is enough, even if other runs of it failed. */
function missingTools(expected, runs) {
    return expected.flatMap(targetsOf).flatMap(({ tool, target }) => {
        const own = runs.filter((run) => (0,tool_name/* sameTool */.Hn)(tool, run.tool) && (target === undefined || run.target === target));
        if (own.some(({ complete }) => complete))
            return [];
        return [{ tool, target, name: toolAndTarget(tool, target), runs: own }];
    });
}
function targetsOf({ tool, targets }) {
    return (targets.length === 0 ? [undefined] : targets).map((target) => ({ tool, target }));
}
/** The name in outputs and messages. */
function toolAndTarget(tool, target) {
    return target === undefined ? tool : `${tool}: ${target}`;
}
function excuseOf(tool, excused) {
    if ((0,tool_name/* namesTool */.$z)(excused.advisory, tool))
        return 'advisory';
    return (0,tool_name/* namesTool */.$z)(excused.withoutSecrets, tool) ? 'without-secrets' : undefined;
}

;// CONCATENATED MODULE: ./build/packages/markdown/src/file-link.js
/** Paths are untrusted: characters that could end a link or point elsewhere are encoded. */
function fileLink({ serverUrl, repository, sha }) {
    return (path, line) => {
        const parts = path.split('/');
        const outside = parts.some((part) => part === '' || part === '.' || part === '..');
        if (repository === undefined || sha === undefined || outside || path.length > 1000) {
            return undefined;
        }
        const at = parts.map((part) => encoded(part)).join('/');
        return `${serverUrl}/${repository}/blob/${sha}/${at}${line === undefined ? '' : `#L${line}`}`;
    };
}
function encoded(part) {
    return encodeURIComponent(part.toWellFormed()).replaceAll(/[!'()*~]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
}

// EXTERNAL MODULE: ./build/packages/findings/src/secret-kind.js
var secret_kind = __webpack_require__(5635);
// EXTERNAL MODULE: ./build/packages/policy/src/model/threshold.js
var threshold = __webpack_require__(4271);
;// CONCATENATED MODULE: ./build/packages/policy/src/model/suppressor.js


/** Matches findings with the entries that are valid on `today`. */
async function suppressor(entries, today) {
    const valid = entries
        .filter(({ expires }) => expires >= today)
        .toSorted((a, b) => (a.expires < b.expires ? 1 : a.expires > b.expires ? -1 : 0));
    const globs = await compiled(valid);
    const used = new Set();
    return {
        match: (finding) => {
            const secret = finding.secret === true || (0,secret_kind/* secretKindOf */.YE)(finding) === 'secret';
            const matching = valid.filter((entry) => covers(entry, finding, globs, secret));
            for (const entry of matching)
                used.add(entry);
            return matching[0];
        },
        expired: entries.filter(({ expires }) => expires < today),
        unused: (tools) => valid.filter((entry) => !used.has(entry) &&
            (entry.tool === undefined || tools.some((tool) => (0,tool_name/* sameTool */.Hn)(entry.tool ?? '', tool)))),
    };
}
async function compiled(entries) {
    const patterns = entries.map(({ path }) => path).filter((path) => path !== undefined);
    if (patterns.length === 0)
        return new Map();
    const { Minimatch } = await Promise.all(/* import() */[__webpack_require__.e(540), __webpack_require__.e(894)]).then(__webpack_require__.bind(__webpack_require__, 894));
    return new Map(patterns.map((pattern) => {
        const glob = new Minimatch(rooted(pattern), { dot: true, nocomment: true, nonegate: true });
        return [pattern, (path) => glob.match(path)];
    }));
}
function covers(entry, finding, globs, secret) {
    const { tool, rule, path, fingerprint } = entry;
    if (secret && fingerprint === undefined)
        return false;
    return ((rule ?? entry.package ?? fingerprint) !== undefined &&
        (tool === undefined || (0,tool_name/* sameTool */.Hn)(tool, finding.tool)) &&
        (rule === undefined || sameRule(rule, finding.rule)) &&
        (entry.package === undefined || entry.package === finding.package) &&
        (fingerprint === undefined || finding.fingerprints.includes(fingerprint)) &&
        (path === undefined || matches(globs.get(path), finding.path)));
}
/** Converters add the severity to the id if findings of a rule differ in it, such as `B105/low`. */
function sameRule(named, rule) {
    return rule === named || threshold/* thresholds */.pw.some((word) => rule === `${named}/${word}`);
}
function matches(glob, path) {
    return glob !== undefined && path !== undefined && glob(rooted(path));
}
function rooted(path) {
    return path.replace(/^\.\//, '');
}

;// CONCATENATED MODULE: ./build/packages/policy/src/model/incomplete-tools.js

/** For messages about a run that only looks like a failed one. */
const wayToBelieve = 'if a good run of this tool always looks so, name it in the policy under security.incomplete';
/** The tools whose reports are believed although they look like failed runs. */
function believedTools({ security }, today) {
    const { incomplete } = security;
    const valid = incomplete
        .filter(({ expires }) => expires >= today)
        .toSorted((a, b) => (a.expires < b.expires ? 1 : a.expires > b.expires ? -1 : 0));
    return {
        entryOf: (tool) => valid.find((entry) => (0,tool_name/* namesTool */.$z)([entry.tool], tool)),
        expired: incomplete.filter(({ expires }) => expires < today),
    };
}

// EXTERNAL MODULE: ./build/packages/policy/src/in-force/policy-line.js
var policy_line = __webpack_require__(6713);
;// CONCATENATED MODULE: ./build/packages/sarif/src/resolve/cached-checkout.js
/** The cache is emptied at this many answers: reports may name any number of paths. */
const most = 100_000;
/**
 * The checkout, asked once per path. Paths below a folder that is not there are not asked at all:
 * reports from other machines name thousands of them.
 */
function cachedCheckout(checkout, mostAnswers = most) {
    const answers = new Map();
    const ask = (path) => {
        const before = answers.get(path);
        if (before !== undefined)
            return before;
        if (answers.size >= mostAnswers)
            answers.clear();
        const there = checkout.exists(path);
        answers.set(path, there);
        return there;
    };
    const exists = (path) => {
        for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            if (slash > 0 && !ask(path.slice(0, slash)))
                return false;
        }
        return ask(path);
    };
    return { ...checkout, exists };
}

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

;// CONCATENATED MODULE: ./build/packages/workflows/src/executions-by-job.js

/** Executions by job id, matched by the name that the platform shows. */
function executionsByJob(jobs, executions) {
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
function workflow_nodes_textAt(node, key) {
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
        const action = actionOf(workflow_nodes_textAt(step, 'uses') ?? '');
        if (uses === undefined || action === undefined || !ourActions.includes(action))
            return [];
        const id = workflow_nodes_textAt(step, 'id');
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
async function parseWorkflow(text, path) {
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
    const condition = workflow_nodes_textAt(value, 'if');
    const matrix = matrixOf(valueAt(value, 'strategy'));
    return {
        id,
        line,
        name: workflow_nodes_textAt(value, 'name') ?? id,
        needs: needsOf(valueAt(value, 'needs')),
        ...(condition !== undefined && { condition }),
        ...continueOnError(value),
        matrix: matrix !== undefined,
        legs: matrix === undefined ? [{}] : matrixLegs(matrix),
        calls: entryOf(value, 'uses') !== undefined,
        stepIds: stepsOf(value).flatMap((step) => workflow_nodes_textAt(step, 'id') ?? []),
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

// EXTERNAL MODULE: ./build/packages/result/src/outcome.js
var outcome = __webpack_require__(8949);
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

;// CONCATENATED MODULE: ./build/actions/security-gate/src/reports/older-attempts.js


/**
 * SARIF of an older attempt of this run is stale if its job has run again since. If only failed jobs
 * were re-run, the SARIF of the other jobs is still valid.
 */
async function olderAttempts(runs, { runId, runAttempt }, ports) {
    const older = runs.filter(({ provenance }) => provenance.runId !== undefined &&
        provenance.runId === runId &&
        (provenance.attempt ?? Number.POSITIVE_INFINITY) < (runAttempt ?? 1));
    if (older.length === 0)
        return { missing: [], notes: [] };
    if (ports.executions === undefined) {
        const tools = [...new Set(older.map(({ tool }) => tool))].join(', ');
        const note = `SARIF of an older attempt was accepted; without a token the gate could not check whether its job ran again: ${tools}.`;
        return { missing: [], notes: [note] };
    }
    try {
        const executions = await ports.executions();
        const jobs = await ports.jobs();
        const missing = older.map((run) => staleReport(run, executions, jobs));
        return { missing: missing.filter((input) => input !== undefined), notes: [] };
    }
    catch (error) {
        if (!(error instanceof outcome/* NotEvaluated */.t))
            throw error;
        return { missing: older.map((run) => stale(run, `and ${error.message}`)), notes: [] };
    }
}
function staleReport(run, executions, jobs) {
    const { job, matrix, attempt = 0 } = run.provenance;
    if (job === undefined)
        return stale(run, 'and names no job');
    const named = ofLeg(executionsOfJob(job, jobs, executions), matrix);
    if (named.length === 0)
        return stale(run, `and the run lists no execution of its job "${job}"`);
    return ranAgain(named, attempt)
        ? stale(run, `and its job "${job}" has run again since`)
        : undefined;
}
function stale({ where, tool, provenance }, reason) {
    return {
        kind: 'report',
        what: `${where} (${tool})`,
        where,
        reason: `is from attempt ${provenance.attempt ?? 0} of this run, ${reason}`,
    };
}

// EXTERNAL MODULE: ./build/packages/findings/src/severity.js
var src_severity = __webpack_require__(4035);
;// CONCATENATED MODULE: ./build/packages/sarif/src/schema/sarif-schema.js
/**
 * Every object type of SARIF 2.1.0, with its members in the order in which we write them. A line is
 * `object: member:type …`. `!` marks a required member, `[]` a list, `[]=` a list without
 * duplicates, `[1]` a list that may not be empty, `{}` a map. Words between `|` are the allowed
 * values. The test compares this with the standard's schema.
 */
const sarifSchemaLines = `
address: absoluteAddress:index relativeAddress:int length:int kind:text name:text fullyQualifiedName:text offsetFromParent:int index:index parentIndex:index properties:bag
artifact: description:message location:artifactLocation parentIndex:index offset:count length:index roles:analysisTarget|attachment|responseFile|resultFile|standardStream|tracedFile|unmodified|modified|added|deleted|renamed|uncontrolled|driver|extension|translation|taxonomy|policy|referencedOnCommandLine|memoryContents|directory|userSpecifiedConfiguration|toolSpecifiedConfiguration|debugOutputFile[]= mimeType:mime contents:artifactContent encoding:text sourceLanguage:text hashes:text{} lastModifiedTimeUtc:time properties:bag
artifactChange: artifactLocation:artifactLocation! replacements:replacement[1]! properties:bag
artifactContent: text:text binary:text rendered:multiformatMessageString properties:bag
artifactLocation: uri:reference uriBaseId:text index:index description:message properties:bag
attachment: description:message artifactLocation:artifactLocation! regions:region[]= rectangles:rectangle[]= properties:bag
codeFlow: message:message threadFlows:threadFlow[1]! properties:bag
configurationOverride: configuration:reportingConfiguration! descriptor:reportingDescriptorReference! properties:bag
conversion: tool:tool! invocation:invocation analysisToolLogFiles:artifactLocation[]= properties:bag
edge: id:text! label:message sourceNodeId:text! targetNodeId:text! properties:bag
edgeTraversal: edgeId:text! message:message finalState:multiformatMessageString{} stepOverEdgeCount:count properties:bag
exception: kind:text message:text stack:stack innerExceptions:exception[] properties:bag
externalPropertyFileReference: location:artifactLocation guid:guid itemCount:index properties:bag
externalPropertyFileReferences: conversion:externalPropertyFileReference graphs:externalPropertyFileReference[]= externalizedProperties:externalPropertyFileReference artifacts:externalPropertyFileReference[]= invocations:externalPropertyFileReference[]= logicalLocations:externalPropertyFileReference[]= threadFlowLocations:externalPropertyFileReference[]= results:externalPropertyFileReference[]= taxonomies:externalPropertyFileReference[]= addresses:externalPropertyFileReference[]= driver:externalPropertyFileReference extensions:externalPropertyFileReference[]= policies:externalPropertyFileReference[]= translations:externalPropertyFileReference[]= webRequests:externalPropertyFileReference[]= webResponses:externalPropertyFileReference[]= properties:bag
fix: description:message artifactChanges:artifactChange[1]=! properties:bag
graph: description:message nodes:node[]= edges:edge[]= properties:bag
graphTraversal: runGraphIndex:index resultGraphIndex:index description:message initialState:multiformatMessageString{} immutableState:multiformatMessageString{} edgeTraversals:edgeTraversal[] properties:bag
invocation: executionSuccessful:flag! exitCode:int exitCodeDescription:text exitSignalName:text exitSignalNumber:int processStartFailureMessage:text commandLine:text arguments:text[] responseFiles:artifactLocation[]= startTimeUtc:time endTimeUtc:time ruleConfigurationOverrides:configurationOverride[]= notificationConfigurationOverrides:configurationOverride[]= toolExecutionNotifications:notification[] toolConfigurationNotifications:notification[] machine:text account:text processId:int executableLocation:artifactLocation workingDirectory:artifactLocation environmentVariables:text{} stdin:artifactLocation stdout:artifactLocation stderr:artifactLocation stdoutStderr:artifactLocation properties:bag
location: id:index physicalLocation:physicalLocation logicalLocations:logicalLocation[]= message:message annotations:region[]= relationships:locationRelationship[]= properties:bag
locationRelationship: target:count! kinds:text[]= description:message properties:bag
logicalLocation: name:text index:index fullyQualifiedName:text decoratedName:text parentIndex:index kind:text properties:bag
message: text:text markdown:text id:text arguments:text[] properties:bag
multiformatMessageString: text:text! markdown:text properties:bag
node: id:text! label:message location:location children:node[]= properties:bag
notification: level:none|note|warning|error message:message! locations:location[]= threadId:int timeUtc:time exception:exception descriptor:reportingDescriptorReference associatedRule:reportingDescriptorReference properties:bag
physicalLocation: address:address artifactLocation:artifactLocation region:region contextRegion:region properties:bag
rectangle: top:number left:number bottom:number right:number message:message properties:bag
region: startLine:line startColumn:line endLine:line endColumn:line charOffset:index charLength:count byteOffset:index byteLength:count snippet:artifactContent message:message sourceLanguage:text properties:bag
replacement: deletedRegion:region! insertedContent:artifactContent properties:bag
reportingConfiguration: enabled:flag level:none|note|warning|error rank:rank parameters:bag properties:bag
reportingDescriptor: id:text! name:text deprecatedIds:text[]= guid:guid deprecatedGuids:guid[]= deprecatedNames:text[]= shortDescription:multiformatMessageString fullDescription:multiformatMessageString messageStrings:multiformatMessageString{} defaultConfiguration:reportingConfiguration helpUri:uri help:multiformatMessageString relationships:reportingDescriptorRelationship[]= properties:bag
reportingDescriptorReference: id:text index:index guid:guid toolComponent:toolComponentReference properties:bag
reportingDescriptorRelationship: target:reportingDescriptorReference! kinds:text[]= description:message properties:bag
result: ruleId:text ruleIndex:index rule:reportingDescriptorReference kind:notApplicable|pass|fail|review|open|informational level:none|note|warning|error message:message! analysisTarget:artifactLocation locations:location[] guid:guid correlationGuid:guid occurrenceCount:line partialFingerprints:text{} fingerprints:text{} stacks:stack[]= codeFlows:codeFlow[] graphs:graph[]= graphTraversals:graphTraversal[]= relatedLocations:location[]= suppressions:suppression[]= baselineState:new|unchanged|updated|absent rank:rank attachments:attachment[]= hostedViewerUri:uri workItemUris:uri[]= provenance:resultProvenance fixes:fix[]= taxa:reportingDescriptorReference[]= webRequest:webRequest webResponse:webResponse properties:bag
resultProvenance: firstDetectionTimeUtc:time lastDetectionTimeUtc:time firstDetectionRunGuid:guid lastDetectionRunGuid:guid invocationIndex:index conversionSources:physicalLocation[]= properties:bag
run: tool:tool! automationDetails:runAutomationDetails invocations:invocation[] conversion:conversion language:language versionControlProvenance:versionControlDetails[]= originalUriBaseIds:artifactLocation{} artifacts:artifact[]= logicalLocations:logicalLocation[]= graphs:graph[]= runAggregates:runAutomationDetails[]= baselineGuid:guid redactionTokens:text[]= defaultEncoding:text defaultSourceLanguage:text newlineSequences:text[1]= columnKind:utf16CodeUnits|unicodeCodePoints externalPropertyFileReferences:externalPropertyFileReferences threadFlowLocations:threadFlowLocation[]= taxonomies:toolComponent[]= addresses:address[] translations:toolComponent[]= policies:toolComponent[]= webRequests:webRequest[]= webResponses:webResponse[]= specialLocations:specialLocations results:result[] properties:bag
runAutomationDetails: id:text guid:guid correlationGuid:guid description:message properties:bag
specialLocations: displayBase:artifactLocation properties:bag
stack: message:message frames:stackFrame[]! properties:bag
stackFrame: location:location module:text threadId:int parameters:text[] properties:bag
suppression: kind:inSource|external! status:accepted|underReview|rejected justification:text guid:guid location:location properties:bag
threadFlow: id:text message:message initialState:multiformatMessageString{} immutableState:multiformatMessageString{} locations:threadFlowLocation[1]! properties:bag
threadFlowLocation: index:index location:location stack:stack kinds:text[]= taxa:reportingDescriptorReference[]= module:text state:multiformatMessageString{} nestingLevel:count executionOrder:index executionTimeUtc:time importance:important|essential|unimportant webRequest:webRequest webResponse:webResponse properties:bag
tool: driver:toolComponent! extensions:toolComponent[]= properties:bag
toolComponent: name:text! fullName:text version:text semanticVersion:text dottedQuadFileVersion:quad guid:guid organization:text product:text productSuite:text shortDescription:multiformatMessageString fullDescription:multiformatMessageString releaseDateUtc:text downloadUri:uri informationUri:uri globalMessageStrings:multiformatMessageString{} notifications:reportingDescriptor[]= rules:reportingDescriptor[]= taxa:reportingDescriptor[]= locations:artifactLocation[] language:language contents:localizedData|nonLocalizedData[]= isComprehensive:flag localizedDataSemanticVersion:text minimumRequiredLocalizedDataSemanticVersion:text associatedComponent:toolComponentReference translationMetadata:translationMetadata supportedTaxonomies:toolComponentReference[]= properties:bag
toolComponentReference: name:text index:index guid:guid properties:bag
translationMetadata: name:text! fullName:text shortDescription:multiformatMessageString fullDescription:multiformatMessageString downloadUri:uri informationUri:uri properties:bag
versionControlDetails: repositoryUri:uri! revisionId:text branch:text revisionTag:text asOfTimeUtc:time mappedTo:artifactLocation properties:bag
webRequest: index:index protocol:text version:text target:text method:text headers:text{} parameters:text{} body:artifactContent properties:bag
webResponse: index:index protocol:text version:text statusCode:int reasonPhrase:text headers:text{} body:artifactContent noResponseReceived:flag properties:bag
`;

;// CONCATENATED MODULE: ./build/packages/sarif/src/schema/values.js
/** Returned for a value that cannot be made valid. */
const invalid = Symbol('invalid');
/** Types of single values, by their names in `sarif-schema.ts`. */
const valueTypes = {
    text: (value, onRepair) => {
        if (typeof value === 'string')
            return value;
        if (typeof value !== 'number' && typeof value !== 'boolean')
            return invalid;
        onRepair('converted a number or boolean to a string');
        return String(value);
    },
    flag: (value) => (typeof value === 'boolean' ? value : invalid),
    int: (value, onRepair) => wholeNumber(value, onRepair) ?? invalid,
    count: (value, onRepair) => {
        const number = wholeNumber(value, onRepair);
        return number === undefined || number < 0 ? invalid : number;
    },
    index: (value, onRepair) => {
        const number = wholeNumber(value, onRepair);
        return number === undefined || number < -1 ? invalid : number;
    },
    line: (value, onRepair) => {
        const number = wholeNumber(value, onRepair);
        if (number === undefined || number < 0)
            return invalid;
        if (number > 0)
            return number;
        onRepair('changed line or column 0 to 1');
        return 1;
    },
    number: (value) => (typeof value === 'number' ? value : invalid),
    rank: (value) => (typeof value === 'number' && value >= -1 && value <= 100 ? value : invalid),
    guid: matching(/^[\da-f]{8}-[\da-f]{4}-[1-5][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/i),
    time: (value) => (typeof value === 'string' && isTime(value) ? value : invalid),
    mime: matching(/[^/]\/./),
    quad: matching(/\d\.\d\d*\.\d\d*\.\d/),
    language: matching(/^[a-zA-Z]{2}/),
    uri: (value, onRepair) => {
        if (typeof value !== 'string')
            return invalid;
        if (isUri(value))
            return value;
        const safe = uriReference(value.trim());
        if (!/^[a-z][a-z\d+.-]*:\/\/[^/]/i.test(safe) || !isUri(safe))
            return invalid;
        onRepair('encoded characters that a URI may not contain');
        return safe;
    },
    reference: (value, onRepair) => {
        if (typeof value !== 'string')
            return invalid;
        const safe = uriReference(value);
        if (safe !== value)
            onRepair('encoded characters that a URI may not contain');
        return safe;
    },
    bag: (value, onRepair) => {
        if (!isRecord(value))
            return invalid;
        const { tags } = value;
        if (tags === undefined)
            return values_sorted(value);
        const valid = Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string') : [];
        const unique = [...new Set(valid)];
        if (!Array.isArray(tags) || unique.length < tags.length)
            onRepair('removed duplicate or invalid tags');
        return values_sorted({ ...value, tags: unique });
    },
};
const timePattern = /^\d{4}-(\d\d)-(\d\d)T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d\d*)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i;
/** Whether a text is a date and time of RFC 3339, as the schema's `format: date-time` requires. */
function isTime(text) {
    const [, month = '0', day = '0'] = timePattern.exec(text) ?? [];
    const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][Number(month) - 1] ?? 0;
    const year = Number(text.slice(0, 4));
    const leap = month === '02' && (year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0));
    return Number(day) >= 1 && Number(day) <= days + (leap ? 1 : 0);
}
function matching(pattern) {
    return (value) => (typeof value === 'string' && pattern.test(value) ? value : invalid);
}
function wholeNumber(value, onRepair) {
    if (typeof value === 'number')
        return Number.isSafeInteger(value) ? value : undefined;
    if (typeof value !== 'string' || !/^-?\d{1,15}$/.test(value))
        return undefined;
    onRepair('converted a string to a number');
    return Number(value);
}
/**
 * Looks for what may not be there: a choice repeated over a text of megabytes (`^(?:a|b)*$`) runs out of
 * the engine's stack, and only in some runs.
 */
const forbiddenInUri = /[^\w\-.~:/?#[\]@!$&'()*+,;=%]|%(?![\da-f]{2})/i;
const allowedInUri = (text) => !forbiddenInUri.test(text);
/** Whether a text is an absolute URI of RFC 3986, as the schema's `format: uri` requires. */
function isUri(text) {
    return /^[a-z][a-z\d+.-]*:./i.test(text) && allowedInUri(text) && !/[[\]]/.test(text);
}
/** A quick check: most references are simple paths. */
const plainReference = /^[\w\-./]*$/;
/** Encodes the characters that a URI may not contain, and turns backslashes into slashes. */
function uriReference(text) {
    if (plainReference.test(text))
        return text;
    if (allowedInUri(text) && !/[[\]]|#.*#/.test(text))
        return text;
    return text
        .replaceAll('\\', '/')
        .replaceAll(/%(?![\da-f]{2})/gi, '%25')
        .replaceAll(/[^\w\-.~:/?#@!$&'()*+,;=%]/gu, (character) => percent(character))
        .replace(/#.*/s, (fragment) => `#${fragment.slice(1).replaceAll('#', '%23')}`);
}
function percent(character) {
    const code = character.codePointAt(0) ?? 0;
    return code >= 0xd800 && code <= 0xdfff ? '%EF%BF%BD' : encodeURIComponent(character);
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** A quick check: most property bags are small and in order, and need no copy. */
function isFlatInOrder(value) {
    if (Array.isArray(value))
        return !value.some(isNested);
    let last = '';
    for (const key in value) {
        if (isNested(value[key]))
            return false;
        // Most keys differ in their first letter. Comparing it is faster than comparing the texts.
        if (!(key.charCodeAt(0) > last.charCodeAt(0)) && key < last)
            return false;
        last = key;
    }
    return true;
}
function isNested(value) {
    return typeof value === 'object' && value !== null;
}
/** The value with the keys of all its objects sorted, so that equal values have equal texts. */
function values_sorted(value, levels = 100) {
    if (typeof value !== 'object' || value === null || isFlatInOrder(value))
        return value;
    if (levels === 0)
        return '(nested too deeply)';
    if (Array.isArray(value))
        return value.map((item) => values_sorted(item, levels - 1));
    if (!isRecord(value))
        return value;
    return Object.fromEntries(Object.keys(value)
        .sort()
        .map((key) => [key, values_sorted(value[key], levels - 1)]));
}
/** A copy without some of its members. */
function without(value, ...names) {
    const removed = new Set(names);
    const kept = Object.entries(value).filter(([name]) => !removed.has(name));
    return Object.fromEntries(kept);
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/schema/wrapped-text.js

const place = (text) => {
    const [, uri = text, line, column] = /^(.*?[^:\d]):(\d{1,9})(?::(\d{1,9}))?$/s.exec(text) ?? [];
    const region = {
        startLine: Number(line),
        ...(column === undefined ? {} : { startColumn: Number(column) }),
    };
    return { artifactLocation: { uri }, ...(line === undefined ? {} : { region }) };
};
/** The object that a text stands for, by the type of the object. */
const wraps = {
    message: (text) => ({ text }),
    multiformatMessageString: (text) => ({ text }),
    artifactContent: (text) => ({ text }),
    artifactLocation: (uri) => ({ uri }),
    physicalLocation: place,
    location: (text) => ({ physicalLocation: place(text) }),
};
/**
 * An object for a value that is none: tools write a message as plain text, a place as
 * `src/a.py:12`, or one object in a list of its own. Undefined if the value has no such meaning.
 */
function wrappedText(type, value) {
    if (Array.isArray(value) && value.length === 1 && isRecord(value[0]))
        return value[0];
    const wrap = Object.hasOwn(wraps, type) ? wraps[type] : undefined;
    if (wrap === undefined || typeof value !== 'string')
        return undefined;
    return wrap(value);
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/schema/normalize.js



/**
 * Makes a value match a type of SARIF 2.1.0, with its members in a fixed order. Moves unknown
 * members into the property bag, removes values of a wrong type, and reports each change. Returns
 * `invalid` if a required member is missing. So a normalized log is valid, and equal values have
 * equal texts.
 */
function normalize(type, value, onRepair) {
    return normalizerOf(type)(value, onRepair);
}
/** Conditions of the schema on several members of an object. */
const conditions = {
    message: (m) => m['text'] !== undefined || m['id'] !== undefined,
    physicalLocation: (p) => p['address'] !== undefined || p['artifactLocation'] !== undefined,
    reportingDescriptorReference: (r) => ['id', 'index', 'guid'].some((k) => r[k] !== undefined),
    externalPropertyFileReference: (r) => ['location', 'guid'].some((k) => r[k] !== undefined),
    graphTraversal: (t) => (t['runGraphIndex'] === undefined) !== (t['resultGraphIndex'] === undefined),
};
const lines = new Map(sarifSchemaLines
    .trim()
    .split('\n')
    .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]));
const normalizers = new Map();
/** Made on first use, because types refer to each other. */
function normalizerOf(type) {
    const known = normalizers.get(type) ?? valueTypes[type];
    if (known)
        return known;
    const line = lines.get(type);
    const made = line === undefined ? oneOf(type.split('|')) : objectNormalizer(type, line);
    normalizers.set(type, made);
    return made;
}
function oneOf(words) {
    if (words.length < 2)
        throw new Error(`sarif-schema.ts: no type "${words[0]}"`);
    return (value) => (typeof value === 'string' && words.includes(value) ? value : invalid);
}
/** Limits recursion: graphs and exceptions nest without limit, and the stack does not. */
const mostLevels = 100;
let level = 0;
function objectNormalizer(name, line) {
    let members;
    return (given, onRepair) => {
        const value = isRecord(given) ? given : wrappedText(name, given);
        if (value === undefined)
            return invalid;
        if (value !== given)
            onRepair(`made the object ${name} of a value that is none`);
        if (level === mostLevels) {
            onRepair(`removed an object nested deeper than ${mostLevels} levels`);
            return invalid;
        }
        members ??= membersOf(name, line);
        level += 1;
        try {
            return normalizeMembers(name, value, members, onRepair);
        }
        finally {
            level -= 1;
        }
    };
}
function membersOf(type, line) {
    const all = line.split(' ').map(memberOf);
    return {
        byName: new Map(all.map((member) => [member.name, member])),
        required: all.filter((member) => member.required).length,
        condition: conditions[type] ?? (() => true),
    };
}
/** Returns a valid value itself, without a copy: most values are valid. */
function normalizeMembers(type, value, { byName, required, condition }, onRepair) {
    let last = -1;
    let same = true;
    let unknown = false;
    let present = 0;
    let changes;
    let prose;
    for (const name in value) {
        const given = value[name];
        if (given === undefined)
            continue;
        const member = byName.get(name);
        if (member === undefined) {
            unknown = true;
            continue;
        }
        if (member.place < last)
            same = false;
        last = member.place;
        if (member.required)
            present += 1;
        if (typeof given === member.plain)
            continue;
        const fit = given === null ? invalid : member.normalizeValue(given, onRepair);
        if (fit === given)
            continue;
        changes ??= {};
        changes[name] = fit === invalid ? undefined : fit;
        const isProse = fit !== given && member.isUri && hasText(given);
        if (isProse) {
            prose ??= {};
            prose[name] = given;
        }
        if (fit !== invalid)
            continue;
        if (member.required)
            present -= 1;
        else if (isProse)
            onRepair(`moved a text that is no URI into the property bag of ${type}`);
        else if (given !== null)
            onRepair(removed(type, name));
    }
    const normalized = same && !unknown && changes === undefined ? value : rebuilt(value, byName, changes);
    if (present < required)
        return invalid;
    const known = unknown ? withUnknown(type, value, byName, normalized, onRepair) : normalized;
    const whole = prose === undefined ? known : withProse(known, prose);
    return condition(whole) ? whole : invalid;
}
/** The value with its changes, in the order of `sarif-schema.ts`. */
function rebuilt(value, byName, changes = {}) {
    const inOrder = {};
    for (const name of byName.keys()) {
        const member = name in changes ? changes[name] : value[name];
        if (member !== undefined && Object.hasOwn(value, name))
            inOrder[name] = member;
    }
    return inOrder;
}
function removed(type, name) {
    return `removed ${type}.${name}, which does not match the SARIF schema`;
}
/** Whether a value for a URI, or for a list of them, has a text: "ask the team". */
function hasText(value) {
    return [value].flat().some((text) => typeof text === 'string' && text.trim() !== '');
}
/** Keeps prose that stands where a URI belongs in the property bag. */
function withProse(normalized, prose) {
    const bag = isRecord(normalized['properties']) ? normalized['properties'] : {};
    return { ...normalized, properties: values_sorted({ ...prose, ...bag }) };
}
/** Moves unknown members into the property bag, where a reader still finds them. */
function withUnknown(type, value, known, normalized, onRepair) {
    const unknown = Object.entries(value).filter(([k, v]) => !known.has(k) && v !== undefined);
    onRepair(`moved properties that SARIF does not define into the property bag of ${type}`);
    const bag = isRecord(normalized['properties']) ? normalized['properties'] : {};
    const moved = unknown.filter(([key, member]) => !Object.hasOwn(bag, key) && (key !== 'tags' || isTags(member)));
    return { ...normalized, properties: values_sorted({ ...Object.fromEntries(moved), ...bag }) };
}
/** The only value that SARIF allows for `tags` in a bag. */
function isTags(value) {
    return Array.isArray(value) && new Set(value).size === value.length && value.every(isText);
}
function isText(value) {
    return typeof value === 'string';
}
function memberOf(text, place) {
    const [name = '', rest = ''] = text.split(/:(.*)/s);
    const [, type = '', list, map, required] = /^(.*?)(\[1?\]=?)?(\{\})?(!)?$/.exec(rest) ?? [];
    let known;
    const one = (value, onRepair) => (known ??= normalizerOf(type))(value, onRepair);
    const normalizeValue = list ? listOf(name, one, list) : map ? mapOf(name, one) : one;
    const plain = list || map ? undefined : plainTypes[type];
    const isUri = type === 'uri';
    return { name, place, normalizeValue, plain, isUri, required: required !== undefined };
}
const plainTypes = { text: 'string', flag: 'boolean' };
function listOf(name, one, kind) {
    const unique = kind.endsWith('=');
    const least = kind.startsWith('[1') ? 1 : 0;
    return (value, onRepair) => {
        if (!Array.isArray(value))
            return listOfOne(name, value, one, onRepair);
        const kept = normalizeItems(name, value, one, onRepair);
        const single = unique && kept.length > 1 ? withoutDuplicates(kept) : kept;
        return single.length < least ? invalid : single;
    };
}
/** Takes a single element in place of its list. */
function listOfOne(name, value, one, onRepair) {
    const single = one(value, () => undefined);
    if (single === invalid)
        return invalid;
    onRepair(`made a list of the only element of ${name}`);
    return [one(value, onRepair)];
}
function normalizeItems(name, items, one, onRepair) {
    let all;
    let odd = false;
    for (let at = 0; at < items.length; at += 1) {
        const fit = one(items[at], onRepair);
        if (fit === items[at])
            continue;
        all ??= [...items];
        all[at] = fit;
        odd ||= fit === invalid;
    }
    if (!odd)
        return all ?? items;
    onRepair(`removed elements of ${name} that do not match the SARIF schema`);
    return (all ?? items).filter((item) => item !== invalid);
}
function withoutDuplicates(items) {
    const single = new Map(items.map((item) => [JSON.stringify(item), item]));
    return single.size === items.length ? items : [...single.values()];
}
function mapOf(name, one) {
    return (value, onRepair) => {
        if (!isRecord(value))
            return invalid;
        let last = '';
        let same = true;
        for (const key of Object.keys(value)) {
            if (key < last || one(value[key], () => undefined) !== value[key])
                same = false;
            last = key;
        }
        if (same)
            return value;
        const entries = Object.keys(value)
            .sort()
            .map((key) => [key, one(value[key], onRepair)])
            .filter(([, fit]) => fit !== invalid);
        if (entries.length < Object.keys(value).length) {
            onRepair(`removed entries of ${name} that do not match the SARIF schema`);
        }
        return Object.fromEntries(entries);
    };
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/schema/normalize-result.js



/** Makes any element of `results` a result that matches the schema. No element is lost. */
function normalizeResult(value, onRepair) {
    if (typeof value === 'string' && value.trim() !== '') {
        return normalizeResult({ message: value }, onRepair);
    }
    if (!isRecord(value)) {
        onRepair('replaced a result that is not an object with a placeholder');
        return { message: { text: 'The report holds a result that says nothing.' } };
    }
    const level = normalizeLevel(value['level'], onRepair);
    const suppressions = normalizeSuppressions(value['suppressions'], onRepair);
    const same = level === value['level'] && suppressions === value['suppressions'];
    const repaired = same ? value : { ...value, level, suppressions, ...severityNote(value) };
    const normalized = normalize('result', repaired, onRepair);
    if (normalized !== invalid)
        return normalized;
    onRepair('added a message to a result without one');
    const message = { text: 'The report says no more of this result.' };
    return normalize('result', { ...repaired, message }, onRepair);
}
/** Keeps a level that means critical, such as "fatal": SARIF's highest level, error, means high. */
function severityNote({ level, properties }) {
    if (typeof level !== 'string' || (0,src_severity/* severityOfWord */.Zx)(level) !== 'critical')
        return {};
    const bag = isRecord(properties) ? properties : {};
    const ours = isRecord(bag['ci-actions']) ? bag['ci-actions'] : {};
    return { properties: { ...bag, 'ci-actions': { ...ours, severity: 'critical' } } };
}
/** Replaces an unknown status. Without a status, the suppression would count as accepted. */
function normalizeSuppressions(suppressions, onRepair) {
    if (!Array.isArray(suppressions) || suppressions.every(hasKnownStatus))
        return suppressions;
    return suppressions.map((suppression) => {
        if (!isRecord(suppression) || hasKnownStatus(suppression))
            return suppression;
        onRepair('treated a suppression with an unknown status as under review');
        return { ...suppression, status: 'underReview' };
    });
}
function hasKnownStatus(suppression) {
    const status = isRecord(suppression) ? suppression['status'] : undefined;
    return status === undefined || /^(accepted|underReview|rejected)$/.test(String(status));
}
const levels = new Set(['none', 'note', 'warning', 'error']);
/**
 * Maps a word such as "Error" or "CRITICAL" to a SARIF level. Removing it would make the result a
 * warning.
 */
function normalizeLevel(level, onRepair) {
    if (typeof level !== 'string' || levels.has(level))
        return level;
    const severity = (0,src_severity/* severityOfWord */.Zx)(level);
    if (severity === undefined)
        return level;
    onRepair('mapped a level to a SARIF level');
    return levelOfSeverity[severity];
}
/** The SARIF level of a severity. */
const levelOfSeverity = {
    critical: 'error',
    high: 'error',
    medium: 'warning',
    low: 'note',
    none: 'none',
};

;// CONCATENATED MODULE: ./build/packages/sarif/src/read/results-splitter.js
/** The text is not a complete JSON document. The message has no subject. */
class SplitError extends Error {
    name = 'SplitError';
}
/** Longest string of V8: 2^29 - 24 characters. */
const longestText = 0x1fffffe8;
const [quote, comma, backslash] = [0x22, 0x2c, 0x5c];
const [results_splitter_open, results_splitter_close, openList, closeList] = [0x7b, 0x7d, 0x5b, 0x5d];
/**
 * Splits a log into its results, at the path `runs[*].results[*]`, and the rest. A log can be
 * longer than any JavaScript string, mostly because of its results. Each result can be parsed or
 * recognised as a duplicate on its own. A general streaming parser reads 8 MB/s here, this and
 * `JSON.parse` 100 MB/s. It only finds strings and brackets: each result and the rest must still
 * pass `JSON.parse`.
 */
function resultsSplitter(onResult) {
    const rest = textCollector('what stands outside of its results');
    const element = textCollector('one of its results');
    const place = { depth: 0, key: '', runIndex: -1, runsSeen: false, inResults: false };
    const string = { open: false, escaped: false, text: '' };
    /** Whether the text looks like JSON. Other text is passed through. */
    let json;
    let elements = 0;
    let piece = '';
    /** The end of the part of `piece` that `rest` or `element` has. */
    let taken = 0;
    const takeTo = (position) => {
        (place.inResults ? element : rest).add(piece.slice(taken, position));
        taken = position;
    };
    const endElement = (position, last) => {
        takeTo(position);
        const text = element.take().trim();
        if (text === '' && !(last && elements === 0))
            throw new SplitError('is not JSON');
        if (text !== '')
            onResult(place.runIndex, text);
        elements += 1;
    };
    const bracket = (position, code) => {
        if (code === results_splitter_open || code === openList) {
            if (!enter(place, code === openList))
                return;
            takeTo(position + 1);
            place.inResults = true;
            elements = 0;
        }
        else if (code === results_splitter_close || code === closeList) {
            if (place.inResults && place.depth === resultsDepth)
                endElement(position, true);
            leave(place);
        }
        else if (code === comma && place.inResults && place.depth === resultsDepth) {
            endElement(position, false);
            taken = position + 1;
        }
    };
    /** Reads on in an open string. Returns the position to continue at. */
    const inString = (from) => {
        const end = endOfString(piece, from, string.escaped);
        const whole = end < 0 ? piece.length : end;
        if (keyMatters(place) && string.text.length < 100)
            string.text += piece.slice(from, whole);
        if (end < 0) {
            string.escaped = isEscaped(piece, piece.length, from, string.escaped);
            return piece.length;
        }
        string.open = false;
        if (keyMatters(place))
            place.key = plain(string.text);
        return end + 1;
    };
    const write = (text) => {
        piece = text;
        taken = 0;
        json ??= /^\s*$/.test(piece) ? undefined : /^\s*[{[]/.test(piece);
        let at = json ? 0 : piece.length;
        while (at < piece.length) {
            if (string.open) {
                at = inString(at);
                continue;
            }
            const code = piece.charCodeAt(at);
            if (code === quote)
                openString(string);
            else
                bracket(at, code);
            at += 1;
        }
        takeTo(piece.length);
    };
    const end = () => {
        if (place.depth > 0 || string.open)
            throw new SplitError('ends in its middle: it was cut off');
        return rest.take();
    };
    return { write, end };
}
function openString(string) {
    string.open = true;
    string.escaped = false;
    string.text = '';
}
/** Depth of the elements of `results`: log, runs, run, results. */
const resultsDepth = 4;
/** Enters an object or list. Returns whether the results of a run begin here. */
function enter(place, list) {
    place.depth += 1;
    if (place.inResults)
        return false;
    const { depth, key, runsSeen, runIndex } = place;
    if (depth === 2 && list && key === 'runs') {
        if (runsSeen)
            throw new SplitError('has "runs" twice');
        place.runsSeen = true;
    }
    else if (depth === 3 && runsSeen && key === 'runs') {
        place.runIndex += 1;
    }
    return depth === resultsDepth && list && runIndex >= 0 && key === 'results';
}
function leave(place) {
    if (place.depth === resultsDepth)
        place.inResults = false;
    place.depth -= 1;
    if (place.depth < 0)
        throw new SplitError('is not JSON');
    if (place.depth === 2)
        place.key = 'runs';
    if (place.depth === 1)
        place.key = '';
}
/** Only keys of the log and of its runs matter. */
function keyMatters({ inResults, depth }) {
    return !inResults && (depth === 1 || depth === 3);
}
function endOfString(text, from, escaped) {
    for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 1)) {
        if (!isEscaped(text, at, from, escaped))
            return at;
    }
    return -1;
}
/** Whether the character at `position` follows an odd number of backslashes. */
function isEscaped(text, position, from, carried) {
    let before = position;
    while (before > from && text.charCodeAt(before - 1) === backslash)
        before -= 1;
    const odd = (position - before) % 2 === 1;
    return before === from && carried ? !odd : odd;
}
function plain(key) {
    if (!key.includes('\\'))
        return key;
    try {
        return String(JSON.parse(`"${key}"`));
    }
    catch {
        return key;
    }
}
function textCollector(what) {
    let parts = [];
    let length = 0;
    return {
        add(text) {
            if (text === '')
                return;
            parts.push(text);
            length += text.length;
            if (length > longestText)
                throw new SplitError(`is too large: ${what} exceeds 512 MB`);
        },
        take() {
            const text = parts.length === 1 ? (parts[0] ?? '') : parts.join('');
            parts = [];
            length = 0;
            return text;
        },
    };
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/read/read-json.js


/**
 * Reads a report of any size. Calls `onResult` before the rest is known to be valid: discard the
 * results if the answer has no `value`. A text of up to `atOnce` characters is parsed in one go,
 * which takes half the time. Its results are then in the value.
 */
async function readJson(chunks, onResult, atOnce = 0) {
    const splitter = resultsSplitter(onResult);
    let held = [];
    let length = 0;
    try {
        for await (const chunk of chunks) {
            const piece = length === 0 ? chunk.replace(/^\ufeff/, '') : chunk;
            length += piece.length;
            held.push(piece);
            if (length <= atOnce)
                continue;
            for (const part of held)
                splitter.write(part);
            held = [];
        }
        const short = held.join('');
        const value = unambiguous(short);
        if (value !== undefined)
            return { value, text: short, whole: true };
        const why = length <= atOnce ? whyNotJson(short) : undefined;
        if (why !== undefined)
            return notJson(splitter, short, why);
        splitter.write(short);
        return parsed(splitter.end());
    }
    catch (error) {
        if (error instanceof SplitError)
            return { refused: error.message };
        if (error instanceof SyntaxError)
            return { refused: `is not JSON (${error.message})` };
        throw error;
    }
}
/** An escaped letter of "runs" or "results". Such keys cannot be counted in the text. */
const escapedLetter = /\\u00(?:6[5ce]|7[2-5])/i;
/**
 * The parsed text; undefined if a duplicate key may hide results. JSON.parse keeps the last of two
 * equal keys, so such a text goes through the splitter.
 */
function unambiguous(text) {
    if (text === '')
        return undefined;
    try {
        const value = JSON.parse(text);
        const runs = isRecord(value) && Array.isArray(value['runs']) ? value['runs'] : [];
        const lists = runs.filter((run) => isRecord(run) && run['results'] !== undefined).length;
        if (text.includes('\\u00') && escapedLetter.test(text))
            return undefined;
        return hasMoreLists(text, lists) ? undefined : value;
    }
    catch {
        return undefined;
    }
}
/** Whether "runs" occurs more than once, or "results" more than `results` times. */
function hasMoreLists(text, results) {
    const names = text.match(/"r(?:uns|esults)"/g) ?? [];
    const runs = names.filter((name) => name === '"runs"').length;
    return runs > 1 || names.length - runs > results;
}
/** Text that is no one JSON document is handed on as it stands, unless it was cut off. */
function notJson(splitter, text, why) {
    const asText = { text, why, whole: true };
    try {
        splitter.write(text);
    }
    catch (error) {
        if (error instanceof SplitError)
            return asText;
        throw error;
    }
    splitter.end();
    return asText;
}
function parsed(text) {
    try {
        return { value: JSON.parse(text), text, whole: false };
    }
    catch (error) {
        return { text, why: whyOf(error), whole: false };
    }
}
function whyNotJson(text) {
    try {
        JSON.parse(text);
        return undefined;
    }
    catch (error) {
        return whyOf(error);
    }
}
const whyOf = (error) => `is not JSON (${error.message})`;

// EXTERNAL MODULE: ./build/packages/markdown/src/shorten.js
var shorten = __webpack_require__(8552);
;// CONCATENATED MODULE: ./build/packages/sarif/src/schema/normalize-run.js



/** Lists of a run that results reference by index: removing an element would shift the others. */
const indexed = {
    artifacts: 'artifact',
    logicalLocations: 'logicalLocation',
    threadFlowLocations: 'threadFlowLocation',
    addresses: 'address',
    webRequests: 'webRequest',
    webResponses: 'webResponse',
    graphs: 'graph',
};
const components = ['taxonomies', 'policies', 'translations'];
/** Makes a run that has a tool match the schema. Its results become an empty list or are absent. */
function normalizeRun(run, onRepair) {
    const tool = run['tool'];
    const versionControlProvenance = listIn(run['versionControlProvenance'], withRepository);
    const repaired = { ...run, ...given({ versionControlProvenance }) };
    const bare = normalize('run', { ...repaired, ...none, tool: { driver: { name: '' } } }, onRepair);
    const lists = Object.entries(indexed).map(([name, shape]) => [
        name,
        listIn(run[name], (item) => orElse(normalize(shape, item, onRepair), {})),
    ]);
    const sets = components.map((name) => [name, listIn(run[name], (c) => component(c, onRepair))]);
    const extensions = listIn(tool.extensions, (item) => component(item, onRepair));
    return {
        ...bare,
        ...given({ externalPropertyFileReferences: external(run, bare, onRepair) }),
        ...given(Object.fromEntries([...lists, ...sets])),
        ...given({
            invocations: listOrSingle(run['invocations'], (item) => invocation(item, onRepair)),
        }),
        tool: {
            driver: component(tool.driver, onRepair),
            ...given({ extensions }),
        },
        ...(Array.isArray(run['results']) ? { results: [] } : {}),
    };
}
/**
 * Keeps a revision whose repository is missing or not a URI, such as `git@host:path`: it still
 * names the run's commit.
 */
function withRepository(details) {
    if (!isRecord(details) || typeof details['revisionId'] !== 'string')
        return details;
    const named = valueTypes['uri']?.(details['repositoryUri'], () => undefined);
    return named === invalid ? { ...details, repositoryUri: 'urn:unknown' } : details;
}
/** Keeps even invalid references: they show that results are in other files. */
function external(run, normalized, onRepair) {
    const written = run['externalPropertyFileReferences'];
    const kept = normalized.externalPropertyFileReferences;
    if (written === undefined || written === null || Object.keys(kept ?? {}).length > 0)
        return kept;
    if (isRecord(written) && Object.keys(written).length === 0)
        return kept;
    onRepair('kept an invalid reference to external property files');
    return { results: [] };
}
const none = Object.fromEntries([...Object.keys(indexed), ...components, 'invocations', 'results'].map((k) => [k, undefined]));
function component(value, onRepair) {
    const { rules, notifications, taxa, ...rest } = isRecord(value) ? value : {};
    const name = typeof rest['name'] === 'string' && rest['name'].trim() ? rest['name'] : unnamed(onRepair);
    const descriptors = Object.entries({ rules, notifications, taxa }).map(([key, list]) => [
        key,
        listIn(descriptorsIn(list, onRepair), (item, index) => descriptor(item, index, onRepair)),
    ]);
    return {
        ...normalize('toolComponent', { ...rest, name }, onRepair),
        ...given(Object.fromEntries(descriptors)),
    };
}
/** SARIF 1 and some tools of today write a map by id; others one rule without its list. */
function descriptorsIn(list, onRepair) {
    if (!isRecord(list))
        return list;
    onRepair('made a list of the rules of a tool');
    if (typeof list['id'] === 'string')
        return [list];
    return Object.entries(list).map(([id, item]) => (isRecord(item) ? { id, ...item } : { id }));
}
function unnamed(onRepair) {
    onRepair('added a name to a tool without one');
    return 'unnamed tool';
}
function descriptor(value, index, onRepair) {
    const normalized = normalize('reportingDescriptor', value, onRepair);
    if (normalized !== invalid)
        return normalized;
    onRepair('added an id to a rule without one');
    const id = `unnamed rule ${index + 1}`;
    return normalize('reportingDescriptor', { ...(isRecord(value) ? value : {}), id }, onRepair);
}
/** Derives a missing `executionSuccessful` from exit code and signal. Invalid means failure. */
function invocation(value, onRepair) {
    if (!isRecord(value))
        return { executionSuccessful: false };
    const notified = { ...value, ...withLevels(value, onRepair) };
    const successful = value['executionSuccessful'];
    if (typeof successful === 'boolean')
        return normalize('invocation', notified, onRepair);
    onRepair('filled in "executionSuccessful" of an invocation');
    const ended = (value['exitCode'] ?? 0) === 0 && value['exitSignalName'] === undefined;
    const executionSuccessful = successful === undefined ? ended : successful === 'true';
    return normalize('invocation', { ...notified, executionSuccessful }, onRepair);
}
/** Maps levels such as "Error": removing them would make the notifications warnings. */
function withLevels(invoked, onRepair) {
    const names = ['toolExecutionNotifications', 'toolConfigurationNotifications'];
    const lists = names.map((name) => [
        name,
        listOrSingle(invoked[name], (note) => isRecord(note)
            ? { ...note, ...given({ level: normalizeLevel(note['level'], onRepair) }) }
            : note),
    ]);
    return given(Object.fromEntries(lists));
}
function listIn(list, item) {
    const all = isRecord(list) ? [list] : list;
    return Array.isArray(all) ? all.map(item) : undefined;
}
/** Takes a single element in place of a list too: it may say that the tool failed. */
function listOrSingle(list, item) {
    if (list === undefined || list === null)
        return undefined;
    return (Array.isArray(list) ? list : [list]).map(item);
}
function orElse(value, instead) {
    return value === invalid ? instead : value;
}
function given(members) {
    return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/read/inline-properties.js


/**
 * Puts the parts that a log keeps in `inlineExternalProperties` into the runs that they belong to
 * (SARIF 3.15). A run names its parts by guid, or an object names its run by `runGuid`. Properties
 * alone, as csdiff writes them without a guid, belong to the only run. Refuses what belongs to no
 * run, because it may hold findings.
 */
function inlinedRuns(runs, inline) {
    const parts = partsOf(inline);
    const made = [];
    const results = [];
    for (const [at, run] of runs.entries()) {
        const own = takenBy(run, at, parts, runs.length === 1);
        if (typeof own === 'string')
            return { refused: own };
        results.push(listsOf(own, 'results'));
        made.push(withParts(run, own));
    }
    const lost = parts.find(({ taken }) => !taken);
    return lost === undefined ? { runs: made, results } : { refused: whyLost(lost) };
}
/** Members of an object of `inlineExternalProperties` that are no part of a run. */
const notParts = new Set(['schema', 'version', 'guid', 'runGuid', 'properties', '$schema']);
function partsOf(inline) {
    const list = Array.isArray(inline) ? inline : [inline];
    return list.flatMap((item, at) => {
        const object = isRecord(item) ? item : {};
        const guids = { guid: guidOf(object['guid']), runGuid: guidOf(object['runGuid']) };
        const holder = { number: at + 1, ...guids };
        return Object.entries(object)
            .filter(([key, value]) => !notParts.has(key) && value !== undefined && value !== null)
            .map(([key, value]) => ({ holder, key, value, taken: false }));
    });
}
function guidOf(value) {
    return typeof value === 'string' && value !== '' ? value.toLowerCase() : undefined;
}
/** The parts of a run in the order of its references, then the others of the same object. */
function takenBy(run, at, parts, only) {
    const own = new Set();
    const holders = new Set();
    const held = new Set(parts.map(({ holder }) => holder.guid));
    for (const { key, guid, items } of referencesOf(run, held)) {
        const found = parts.filter((part) => part.holder.guid === guid && part.key === key);
        const known = parts.find((part) => part.holder.guid === guid)?.holder;
        if (found.length === 0) {
            return `is no SARIF log: run ${at + 1} keeps its ${key} in the external properties "${(0,shorten/* shorten */.ml)(guid, 40)}", which the file does not hold`;
        }
        const count = found.reduce((sum, { value }) => sum + asList(value).length, 0);
        if (items !== undefined && items > count) {
            return `is no SARIF log: run ${at + 1} keeps ${items} ${key} in the external properties "${(0,shorten/* shorten */.ml)(guid, 40)}", which hold ${count}`;
        }
        found.forEach((part) => own.add(part));
        if (known !== undefined)
            holders.add(known);
    }
    const guid = isRecord(run['automationDetails'])
        ? guidOf(run['automationDetails']['guid'])
        : undefined;
    for (const part of parts) {
        const { holder, key } = part;
        const named = holder.runGuid !== undefined && holder.runGuid === guid;
        const alone = only && holder.guid === undefined && key === 'externalizedProperties';
        if ((holders.has(holder) && !part.taken) || named || alone)
            own.add(part);
    }
    for (const part of own)
        part.taken = true;
    return [...own];
}
/** References by guid. One with a location and an unknown guid is to another file. */
function referencesOf(run, held) {
    const references = run['externalPropertyFileReferences'];
    if (!isRecord(references))
        return [];
    return Object.entries(references).flatMap(([key, given]) => asList(given).flatMap((one) => {
        const guid = isRecord(one) ? guidOf(one['guid']) : undefined;
        if (guid === undefined || !isRecord(one))
            return [];
        if (isRecord(one['location']) && !held.has(guid))
            return [];
        const count = one['itemCount'];
        return [{ key, guid, items: typeof count === 'number' && count > 0 ? count : undefined }];
    }));
}
function withParts(run, own) {
    if (own.length === 0)
        return run;
    const members = { ...run };
    for (const { key, value } of own) {
        if (key === 'results')
            members[key] ??= [];
        else if (key === 'externalizedProperties') {
            members['properties'] = merged(members['properties'], value);
        }
        else if (key === 'driver' || key === 'extensions') {
            const tool = isRecord(members['tool']) ? members['tool'] : {};
            const part = key === 'driver' ? merged(tool[key], value) : joined(tool[key], value);
            members['tool'] = { ...tool, [key]: part };
        }
        else if (key === 'conversion')
            members[key] = merged(members[key], value);
        else
            members[key] = joined(members[key], value);
    }
    const rest = referencesLeft(run, own);
    if (rest === undefined)
        delete members['externalPropertyFileReferences'];
    else
        members['externalPropertyFileReferences'] = rest;
    return members;
}
/** The references of a run that its inline parts do not answer. */
function referencesLeft(run, own) {
    const references = run['externalPropertyFileReferences'];
    if (!isRecord(references))
        return references;
    const answered = new Set(own.flatMap(({ holder: { guid } }) => guid ?? []));
    const left = Object.entries(references).flatMap(([key, given]) => {
        const rest = asList(given).filter((one) => !isRecord(one) || !answered.has(guidOf(one['guid']) ?? ''));
        return rest.length === 0 ? [] : [[key, Array.isArray(given) ? rest : rest[0]]];
    });
    return left.length === 0 ? undefined : Object.fromEntries(left);
}
function listsOf(parts, key) {
    return parts.filter((part) => part.key === key).flatMap(({ value }) => asList(value));
}
function merged(one, other) {
    return { ...(isRecord(one) ? one : {}), ...(isRecord(other) ? other : {}) };
}
function joined(one, other) {
    return [...(one === undefined || one === null ? [] : asList(one)), ...asList(other)];
}
function asList(value) {
    return Array.isArray(value) ? value : [value];
}
function whyLost({ holder, key }) {
    const named = holder.guid === undefined ? '' : ` ("${(0,shorten/* shorten */.ml)(holder.guid, 40)}")`;
    return `is no SARIF log: no run refers to the ${key} in object ${holder.number}${named} of its "inlineExternalProperties"`;
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/read/read-log.js




/** A parsed value as a SARIF 2.1.0 log that matches the schema, without its results. */
function logOf(value, onRepair) {
    const refused = refusalOf(value);
    if (refused !== undefined)
        return { refused };
    const { runs, inlineExternalProperties: inline } = value;
    const given = isEmpty(inline) ? { runs, results: [] } : inlinedRuns(runs.map(asObject), inline);
    if ('refused' in given)
        return given;
    const reasons = given.runs.map(refusalOfRun);
    const broken = reasons.findIndex((reason) => reason !== undefined);
    if (broken >= 0)
        return { refused: `is no SARIF log: run ${broken + 1} ${reasons[broken]}` };
    const normalized = given.runs.map((run) => normalizeRun(run, onRepair));
    const log = { version: '2.1.0', runs: normalized };
    return { log, inlined: given.results, rooted: isMergedLog(value) };
}
/** Whether the log has the mark of `headOfMerged`. */
function isMergedLog({ properties }) {
    const ours = isRecord(properties) ? properties['ci-actions'] : undefined;
    return isRecord(ours) && ours['merged'] === true;
}
/** An object of no run is refused below. */
function asObject(run) {
    return isRecord(run) ? run : {};
}
function isEmpty(inline) {
    return inline === undefined || inline === null || (Array.isArray(inline) && inline.length === 0);
}
function refusalOf(value) {
    if (!isRecord(value))
        return 'is no SARIF log: it is not a JSON object';
    const { version, runs } = value;
    if (!Array.isArray(runs))
        return 'is no SARIF log: it has no "runs"';
    return version === '2.1.0' ? undefined : wrongVersion(version);
}
function wrongVersion(version) {
    const named = typeof version === 'string' ? `SARIF ${(0,shorten/* shorten */.ml)(version, 40)}` : 'SARIF of no version';
    return `is ${named}; only 2.1.0 is read, which "${upgrade}" makes of it`;
}
const upgrade = 'npx @microsoft/sarif-multitool transform FILE --sarif-output-version Current --output NEW';
/** `results: null` is valid: SARIF uses it for a tool that did not get that far. */
function refusalOfRun(run) {
    if (!isRecord(run) || !isRecord(run['tool']))
        return 'has no "tool"';
    const driver = run['tool']['driver'];
    if (!isRecord(driver) || typeof driver['name'] !== 'string')
        return 'has no "tool.driver.name"';
    const { results } = run;
    if (results === undefined || results === null || Array.isArray(results))
        return undefined;
    return 'has "results" that are no list';
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/read/stream-sarif.js



const ignoreRepair = () => undefined;
/**
 * Passes on the results of a log of any size, each with its run. The returned `log` and the runs
 * contain no results. Reads the text twice, because a run's rules may follow its results. This way
 * it needs memory only for the rest. Passes on nothing if the first reading refuses the log.
 */
async function streamSarif(open, onResult) {
    const first = await readJson(open(), () => undefined);
    if ('refused' in first)
        return first;
    if ('why' in first)
        return { refused: first.why };
    const answer = logOf(first.value, ignoreRepair);
    if ('refused' in answer)
        return answer;
    const { runs } = answer.log;
    const { rooted } = answer;
    const second = await readJson(open(), (runIndex, text) => {
        const run = runs[runIndex];
        if (run !== undefined)
            onResult(normalizeResult(JSON.parse(text), ignoreRepair), run, rooted);
    });
    if ('refused' in second)
        return second;
    if ('why' in second)
        return { refused: 'changed while it was read' };
    for (const [at, run] of runs.entries()) {
        for (const result of answer.inlined[at] ?? []) {
            onResult(normalizeResult(result, ignoreRepair), run, rooted);
        }
    }
    return answer;
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/model/tool-name.js


function toolName(run) {
    return run.tool.driver.name;
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/resolve/rule-of.js
/** A result's rule, from the driver or an extension; undefined if the run does not list it. */
function ruleOf(result, run) {
    const { rule, ruleIndex, ruleId } = result;
    if (rule === undefined && ruleIndex !== undefined && ruleIndex >= 0) {
        const at = run.tool.driver.rules?.[ruleIndex];
        if (at !== undefined && at.id === ruleId)
            return at;
    }
    return ruleAt(referenceOf(result), run);
}
/** `ruleId` and `ruleIndex` are short forms of `rule` (SARIF 3.27.5 to 3.27.7). */
function referenceOf(result) {
    const id = result.rule?.id ?? result.ruleId;
    const index = result.rule?.index ?? result.ruleIndex;
    return {
        ...result.rule,
        ...(id === undefined ? {} : { id }),
        ...(index === undefined ? {} : { index }),
    };
}
/**
 * The rule that a reference names. An index counts only if the rule there has the named id: some
 * tools sort their rules and keep the old indexes. A reference without a component means the
 * driver, then the extensions, where CodeQL has its rules.
 */
function ruleAt(reference, run) {
    const { id, index, guid } = reference;
    const named = componentOf(reference, run);
    const at = index === undefined || index < 0 ? undefined : named.rules?.[index];
    if (at && (id === undefined || belongsTo(id, at.id)))
        return at;
    const components = [named, run.tool.driver, ...(run.tool.extensions ?? [])];
    for (const component of components) {
        const rule = byIdOrGuid(component, id, guid);
        if (rule)
            return rule;
    }
    return undefined;
}
function componentOf({ toolComponent }, { tool }) {
    if (toolComponent === undefined)
        return tool.driver;
    const extensions = tool.extensions ?? [];
    const { index, guid, name } = toolComponent;
    return ((index === undefined || index < 0 ? undefined : extensions[index]) ??
        extensions.find((e) => (guid !== undefined && e.guid === guid) || (name ?? '') === e.name) ??
        tool.driver);
}
/** A result's id may be the rule's id with further parts after a slash (SARIF 3.27.5). */
function belongsTo(id, ruleId) {
    return id === ruleId || id.startsWith(`${ruleId}/`);
}
function byIdOrGuid(component, id, guid) {
    if (component.rules === undefined)
        return undefined;
    const known = indexOf(component.rules);
    if (guid !== undefined && known.has(`guid:${guid}`))
        return known.get(`guid:${guid}`);
    for (let part = id; part !== undefined; part = rule_of_parent(part)) {
        const rule = known.get(`id:${part}`);
        if (rule)
            return rule;
    }
    return undefined;
}
function rule_of_parent(id) {
    const slash = id.lastIndexOf('/');
    return slash <= 0 ? undefined : id.slice(0, slash);
}
/** Indexes by rule array, so that 25,000 results do not search 25,000 rules. */
const indexes = new WeakMap();
function indexOf(rules) {
    const known = indexes.get(rules);
    if (known)
        return known;
    const index = new Map();
    for (const rule of rules) {
        if (!index.has(`id:${rule.id}`))
            index.set(`id:${rule.id}`, rule);
        if (rule.guid !== undefined)
            index.set(`guid:${rule.guid}`, rule);
    }
    indexes.set(rules, index);
    return index;
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/resolve/secret.js



/** Whether the result reports a secret. Its text must never be shown, and it always blocks. */
function isSecret(result, run) {
    return secretKinds(run)(result, ruleOf(result, run)) === 'secret';
}
/** Whether the tool reports secrets only. */
function findsSecrets(run) {
    return (0,secret_kind/* isSecretTool */.TQ)(toolName(run));
}
/** Whether lines of code beside other results of the run may hold a secret that it reports. */
function mayShowSecrets(run) {
    const { driver, extensions = [] } = run.tool;
    const tool = toolName(run);
    const rules = [driver, ...extensions].flatMap((component) => component.rules ?? []);
    return ((0,secret_kind/* findsSecretsToo */.ij)(tool) || rules.some((rule) => asked(tool, rule.id, rule, []) !== undefined));
}
/** What kind of secret the results of a run are; what a rule says of all of them is asked once. */
function secretKinds(run) {
    const known = kinds.get(run);
    if (known !== undefined)
        return known;
    const tool = toolName(run);
    const ofRules = new Map();
    const kindOf = (result, rule) => {
        const id = result.ruleId ?? result.rule?.id ?? rule?.id ?? '';
        const own = tagsOf(result);
        if (own.length > 0)
            return asked(tool, id, rule, own);
        const key = rule ?? id;
        if (!ofRules.has(key))
            ofRules.set(key, asked(tool, rule?.id ?? id, rule, []));
        return ofRules.get(key);
    };
    kinds.set(run, kindOf);
    return kindOf;
}
const kinds = new WeakMap();
function asked(tool, id, rule, own) {
    const name = rule?.name ?? rule?.shortDescription?.text;
    return (0,secret_kind/* secretKindOf */.YE)({ tool, rule: id, name, tags: [...own, ...tagsOf(rule)] });
}
function tagsOf(tagged) {
    const tags = tagged?.properties?.['tags'];
    return Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string') : [];
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/schema/walk.js

/** Property bags and maps of texts contain no SARIF objects. */
function isOpaque(key) {
    switch (key) {
        case 'properties':
        case 'fingerprints':
        case 'partialFingerprints':
        case 'state':
            return true;
        default:
            return false;
    }
}
/** Visits every SARIF object below `holder` with its key, parents before children. */
function walk(holder, visit) {
    for (const key in holder) {
        const value = holder[key];
        if (typeof value !== 'object' || value === null || isOpaque(key))
            continue;
        if (!Array.isArray(value)) {
            visit(value, key);
            walk(value, visit);
            continue;
        }
        for (const item of value) {
            if (!isRecord(item))
                continue;
            visit(item, key);
            walk(item, visit);
        }
    }
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/resolve/safe-fingerprint.js
/** Keys whose values are hashes, or made of rule and place. */
const safeKey = /^(primaryLocationLineHash|ci-actions\/.*|gitleaks\/fingerprint\/v1|commitSha)$/;
/** A hash in hexadecimal digits, which may be told apart by a number. */
const hash = /^[0-9a-f]{16,128}([:_]\d\d*)?$|^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** Whether a fingerprint of a secret may be shown: it cannot hold the secret. */
function isSafeFingerprint(key, value) {
    return safeKey.test(key) || hash.test(value);
}
/** What a tool writes where it has no fingerprint: the same for every result. */
function isPlaceholder(value) {
    return value === 'requires login';
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/repair/drop-fingerprints.js

const prints = ['partialFingerprints', 'fingerprints'];
const personal = /author|e-?mail|commitmessage|^date$/i;
/**
 * Fingerprints that name a person are not ours to publish, and change with every commit: gitleaks
 * writes author, e-mail, date and message of the commit there. A placeholder names every result:
 * a suppression by it would excuse them all.
 */
function dropFingerprints(result, secretTool, onRepair) {
    for (const name of prints) {
        const values = result[name];
        if (values === undefined)
            continue;
        for (const key in values) {
            const why = reason(key, values[key] ?? '', secretTool);
            if (why === undefined)
                continue;
            drop(result, name, secretTool);
            onRepair(why);
            break;
        }
    }
}
function drop(result, name, secretTool) {
    const kept = Object.entries(result[name]).filter(([key, value]) => reason(key, value, secretTool) === undefined);
    result[name] = kept.length === 0 ? undefined : Object.fromEntries(kept);
}
function reason(key, value, secretTool) {
    if ((secretTool && personal.test(key)) || (value.includes('@') && address.test(value))) {
        return 'dropped personal data from fingerprints';
    }
    return isPlaceholder(value) ? 'dropped a placeholder of a fingerprint' : undefined;
}
const address = /[^\s@]@[^\s@][^\s@]*\.[a-z]/i;

;// CONCATENATED MODULE: ./build/packages/sarif/src/model/stable-hash.js
/** FNV-1a over UTF-16 code units: the same on every machine. Not cryptographic. */
const [start, factor] = [0x811c9dc5, 0x01000193];
/** A second pair, for more bits. */
const [otherStart, otherFactor] = [0x050c5d1f, 0x85ebca6b];
/** 32-bit hash of a text. */
function seedOf(text) {
    let seed = start;
    for (let at = 0; at < text.length; at += 1) {
        seed = Math.imul(seed ^ text.charCodeAt(at), factor);
    }
    return seed | 0;
}
/** Hashes this many characters of a message, as GitHub's hash of a line does. */
const longest = 100;
/** 32-bit hash of the start of a message without digits, so that it survives moved lines. */
function messageSeed(message) {
    const to = Math.min(message.length, longest);
    let seed = start;
    for (let at = 0; at < to; at += 1) {
        const code = message.charCodeAt(at);
        if (code < 48 || code > 57)
            seed = Math.imul(seed ^ code, factor);
    }
    return seed | 0;
}
/** 52-bit hash of a text and a seed. */
function stableHash(text, seed) {
    let one = start ^ seed;
    let other = otherStart ^ seed;
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        one = Math.imul(one ^ code, factor);
        other = Math.imul(other ^ code, otherFactor);
    }
    return (one >>> 0) * 2 ** 20 + ((other >>> 0) & 0xfffff);
}
/** The hash in hexadecimal, as written to files. Two halves are faster than one number. */
function hashText(hash) {
    const high = Math.floor(hash / half);
    return digits(high) + digits(hash - high * half);
}
const half = (/* unused pure expression or super */ null && (2 ** 26));
function digits(number) {
    return number.toString(16).padStart(7, '0');
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/resolve/original-rule-id.js
const severitySuffix = /\/(?:critical|high|medium|low|none|by-level)$/;
const longestSuffix = '/critical'.length;
/** The id before a severity suffix. Only the end is matched: an id may have megabytes. */
function withoutSeverity(id) {
    const suffix = severitySuffix.exec(id.slice(-longestSuffix))?.[0] ?? '';
    return suffix === '' || suffix === id ? undefined : id.slice(0, -suffix.length);
}
/**
 * Returns the id that the tool gave a rule. A converter or an earlier merge may have split the rule
 * by severity into `<id>/<severity>`: the run then also has the rule `<id>`. Without that rule, the
 * id only looks like a variant and is kept.
 */
function originalRuleIds(run) {
    const components = [run.tool.driver, ...(run.tool.extensions ?? [])];
    const ids = new Set(components.flatMap(({ rules = [] }) => rules.map((rule) => rule.id)));
    return ({ id }) => {
        const base = withoutSeverity(id);
        return base !== undefined && ids.has(base) ? base : id;
    };
}
const known = new WeakMap();
/** A result's rule id as the tool wrote it. `rule` is the result's rule. */
function originalRuleId(ruleId, rule, run) {
    if (rule === undefined || withoutSeverity(rule.id) === undefined)
        return ruleId;
    if (ruleId !== rule.id && !ruleId.startsWith(`${rule.id}/`))
        return ruleId;
    const originalId = known.get(run) ?? originalRuleIds(run);
    known.set(run, originalId);
    return originalId(rule) + ruleId.slice(rule.id.length);
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/repair/texts-of.js


/** Every text below a value; numbers count, as a secret may be digits. */
function textsIn(value) {
    if (typeof value === 'string')
        return [value];
    if (typeof value === 'number')
        return [String(value)];
    if (Array.isArray(value))
        return value.flatMap(textsIn);
    return isRecord(value) ? Object.values(value).flatMap(textsIn) : [];
}
/**
 * The value without the secrets in all its texts; short ones are left as words. In its JSON they
 * could not be replaced: `\\nabcdef` holds no "nabcdef", a number no text.
 */
function maskedIn(value, secrets, mask) {
    const long = secrets.map((secret) => secret.trim()).filter((secret) => secret.length >= 6);
    return long.length === 0 ? value : masked(value, long, mask, false);
}
/** Keys of the standard stay, whatever a secret is; those of a bag are texts. */
function masked(value, secrets, mask, inBag) {
    const maskedText = (text) => secrets.reduce((shown, secret) => shown.replaceAll(secret, mask), text);
    if (typeof value === 'string')
        return maskedText(value);
    if (typeof value === 'number' && inBag) {
        const text = String(value);
        return secrets.some((secret) => text.includes(secret)) ? maskedText(text) : value;
    }
    if (Array.isArray(value))
        return value.map((item) => masked(item, secrets, mask, inBag));
    if (!isRecord(value))
        return value;
    const entries = Object.entries(value).map(([key, member]) => [
        inBag ? maskedText(key) : key,
        masked(member, secrets, mask, inBag || isOpaque(key)),
    ]);
    return Object.fromEntries(entries);
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/repair/hide-secrets.js





const mask = '***';
/** Members that say where a result is, how bad and which; any other may quote the secret. */
const kept = new Set([
    ['ruleId', 'ruleIndex', 'rule', 'kind', 'level', 'message', 'locations', 'relatedLocations'],
    ['guid', 'correlationGuid', 'occurrenceCount', 'fingerprints', 'partialFingerprints'],
    [
        'suppressions',
        'baselineState',
        'rank',
        'hostedViewerUri',
        'provenance',
        'taxa',
        'properties',
    ],
].flat());
/** Keys of a bag whose values no tool takes from what it found. */
const keptProperties = new Set([
    ['ci-actions', 'tags', 'occurrence', 'commit', 'verified', 'validity', 'precision'],
    ['confidence', 'issue_confidence', 'issue_severity'],
].flat());
const keptOfPlace = {
    location: new Set(['id', 'physicalLocation']),
    physicalLocation: new Set(['artifactLocation', 'region', 'contextRegion']),
    artifactLocation: new Set(['uri', 'uriBaseId', 'description']),
};
/**
 * Takes out of results whatever may hold the secret that they report: a message is the tool's own
 * and may quote it, a snippet is the line that holds it. What these told apart stays apart.
 */
function secretHider(run, onRepair) {
    const seen = new Map();
    return (result, rule, kind) => {
        const original = JSON.stringify(result);
        const id = result.ruleId ?? result.rule?.id ?? rule?.id ?? '';
        const shown = withoutSecret(result, messageOf(kind, originalRuleId(id, rule, run)));
        const text = JSON.stringify(shown);
        if (text !== original)
            onRepair('masked a secret');
        const known = seen.get(text) ?? new Map();
        seen.set(text, known);
        const hash = stableHash(original, 0);
        const occurrence = known.get(hash) ?? known.size + 1;
        known.set(hash, occurrence);
        if (occurrence === 1)
            return shown;
        return { ...shown, properties: { ...shown.properties, occurrence } };
    };
}
function withoutSecret(result, text) {
    const { fingerprints, partialFingerprints, ...told } = result;
    const quoted = textsIn(told);
    const prints = (values) => filtered(values, (key, value) => isSafe(key, value, quoted));
    const shown = only(result, kept);
    const changed = {
        ...shown,
        message: { text },
        locations: placesOf(result.locations),
        relatedLocations: placesOf(result.relatedLocations),
        fingerprints: prints(fingerprints),
        partialFingerprints: prints(partialFingerprints),
        properties: filtered(result.properties, (key) => keptProperties.has(key)),
    };
    const present = Object.entries(changed).filter(([, value]) => value !== undefined);
    return maskedIn(Object.fromEntries(present), snippetsIn(result), mask);
}
/** Of the rule's id alone: its texts may be made for one finding, and quote it. */
function messageOf(kind, ruleId) {
    const what = kind === 'secret' ? 'A secret' : 'Possible secret';
    return ruleId.trim() === '' ? what : `${what} (rule ${ruleId})`;
}
/** Files and lines alone. */
function placesOf(locations) {
    return locations?.map((one) => placeOf(one, 'location'));
}
function placeOf(value, name) {
    const keys = keptOfPlace[name];
    const entries = Object.entries(value)
        .filter(([key, item]) => (keys === undefined ? typeof item === 'number' : keys.has(key)))
        .map(([key, item]) => [
        key,
        isRecord(item) && key !== 'description' ? placeOf(item, key) : item,
    ]);
    return Object.fromEntries(entries);
}
function snippetsIn(result) {
    const regions = [...(result.locations ?? []), ...(result.relatedLocations ?? [])].flatMap(({ physicalLocation: place }) => [place?.region, place?.contextRegion]);
    return regions.flatMap((region) => region?.snippet?.text ?? []);
}
/** A fingerprint that the result also says elsewhere is no hash of the secret, but the secret. */
function isSafe(key, value, quoted) {
    return (typeof value === 'string' &&
        isSafeFingerprint(key, value) &&
        (key.startsWith('ci-actions/') || !quoted.some((text) => text.includes(value))));
}
function only(value, keys) {
    return Object.fromEntries(Object.entries(value).filter(([key]) => keys.has(key)));
}
function filtered(bag, keep) {
    const entries = Object.entries(bag ?? {}).filter(([key, value]) => keep(key, value));
    return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/resolve/message-text.js

/** A result's message, looked up and with its arguments; empty if it has none. Untrusted text. */
function messageText(result, run) {
    return messageTextOf(result.message, run, ruleOf(result, run));
}
/** Its own text, else that of the rule's or the tool's message strings (SARIF 3.11.7). */
function messageTextOf(message, run, rule) {
    const found = message.text ?? lookedUp(message.id, run, rule)?.text ?? message.markdown ?? '';
    return filled(found, message.arguments ?? []);
}
function lookedUp(id, run, rule) {
    if (id === undefined)
        return undefined;
    const components = [run.tool.driver, ...(run.tool.extensions ?? [])];
    return [rule?.messageStrings, ...components.map((c) => c.globalMessageStrings)]
        .map((strings) => (strings && Object.hasOwn(strings, id) ? strings[id] : undefined))
        .find((text) => text !== undefined);
}
/** `{0}` is the first argument, `{{` and `}}` are braces (SARIF 3.11.5). */
function filled(text, values) {
    if (values.length === 0)
        return text;
    return text.replaceAll(/\{\{|\}\}|\{(\d\d*)\}/g, (part, index) => index === undefined ? part.charAt(0) : (values[Number(index)] ?? part));
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/repair/inline-references.js


/**
 * Copies into an object of a result what it references in lists of its run: artifacts, logical
 * locations, thread flow locations, addresses, requests, message strings. The result can then move
 * to another run, and equal results have equal texts. Returns whether it changed anything.
 */
function completeFrom(run, rule) {
    const tables = run;
    return (item, key) => complete(item, key, run, tables, rule);
}
function complete(item, key, run, tables, rule) {
    switch (key) {
        case 'message':
        case 'description':
        case 'label':
            return fillMessage(item, run, rule);
        case 'artifactLocation':
        case 'analysisTarget':
            return fillArtifact(item, run);
        case 'taxa':
            return namedComponent(item, tables);
        case 'locations':
            return !('physicalLocation' in item) && fill(item, 'threadFlowLocations', tables);
        case 'logicalLocations':
            return fill(item, 'logicalLocations', tables);
        case 'webRequest':
            return fill(item, 'webRequests', tables);
        case 'webResponse':
            return fill(item, 'webResponses', tables);
        case 'address':
            return fill(item, 'addresses', tables);
        default:
            return false;
    }
}
/** Own members take precedence over those of the table (SARIF 3.38.2, 3.33.3). */
function fill(item, table, tables) {
    const { index } = item;
    if (typeof index !== 'number')
        return false;
    const entries = tables[table];
    const entry = Array.isArray(entries) ? entries[index] : undefined;
    if (isRecord(entry)) {
        for (const [key, value] of Object.entries(entry))
            item[key] ??= deepCopy(value);
    }
    delete item['index'];
    delete item['parentIndex'];
    return true;
}
function fillArtifact(location, run) {
    const { index } = location;
    if (typeof index !== 'number')
        return false;
    const listed = run.artifacts?.[index]?.location;
    if (location['uri'] === undefined && listed?.uri !== undefined) {
        location['uri'] = listed.uri;
        if (listed.uriBaseId !== undefined)
            location['uriBaseId'] ??= listed.uriBaseId;
    }
    delete location['index'];
    return true;
}
function fillMessage(message, run, rule) {
    if (message['id'] === undefined && message['arguments'] === undefined)
        return false;
    message['text'] = messageTextOf(message, run, rule) || (message['id'] ?? '');
    delete message['id'];
    delete message['arguments'];
    return true;
}
/** Replaces indexes, which are valid in one run only, by the taxonomy's name. */
function namedComponent(reference, tables) {
    const component = reference['toolComponent'];
    if (!isRecord(component))
        return false;
    const list = tables['taxonomies'];
    const at = typeof component['index'] === 'number' ? component['index'] : -1;
    const taxonomy = Array.isArray(list) ? list[at] : undefined;
    const rest = without(component, 'index');
    const name = isRecord(taxonomy) ? taxonomy['name'] : undefined;
    const named = name === undefined ? rest : { ...rest, name: rest['name'] ?? name };
    reference['toolComponent'] = named;
    if (reference['id'] !== undefined || reference['guid'] !== undefined)
        delete reference['index'];
    return true;
}
/** Copies graphs of the run that a traversal references into the result. */
function inlineGraphs(result, run) {
    const tables = run;
    const traversals = result['graphTraversals'];
    if (!Array.isArray(traversals))
        return;
    for (const traversal of traversals) {
        const at = traversal['runGraphIndex'];
        const graph = Array.isArray(tables['graphs'])
            ? tables['graphs'][Number(at)]
            : undefined;
        if (typeof at !== 'number' || graph === undefined)
            continue;
        const own = Array.isArray(result['graphs']) ? result['graphs'] : [];
        result['graphs'] = [...own, deepCopy(graph)];
        delete traversal['runGraphIndex'];
        traversal['resultGraphIndex'] = own.length;
    }
}
/** A deep copy, because results are repaired in place. */
function deepCopy(value) {
    return typeof value === 'object' && value !== null ? JSON.parse(JSON.stringify(value)) : value;
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/model/percent-decoded.js
/** The percent-decoded text; unchanged if its percent codes are invalid. */
function percentDecoded(text) {
    if (!text.includes('%'))
        return text;
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/resolve/repository-path.js

/** The URI of the root, for findings outside the files of the repository. */
const rootUri = '.';
/**
 * The path of the file that an artifact location names. GitHub needs relative URIs without a base:
 * it ignores `uriBaseId` and absolute paths of other machines, and rejects a whole upload for one
 * URI of another scheme.
 */
function repositoryPath({ uri = '', uriBaseId }, run, checkout) {
    const whole = withBase(uri, uriBaseId, run, 5);
    if (/^[a-z][a-z\d+.-][a-z\d+.-]*:\/\//i.test(whole) && !/^file:/i.test(whole))
        return { elsewhere: whole };
    if (/^(pkg|urn|data|mailto|git|docker|oci):/i.test(whole))
        return { elsewhere: whole };
    const path = plainPath(whole);
    if (/^(\/|[a-z]:\/)/i.test(path))
        return relativePath(path, run, checkout);
    const there = repository_path_lookedUp(path, checkout);
    if (there !== undefined)
        return { path: there, inside: true };
    if (isProse(path) && !checkout.exists(path))
        return { elsewhere: path };
    const steps = withoutDots(path);
    if (!steps.startsWith('../'))
        return { path: steps, inside: true };
    return existingEnd(steps.replace(/^(?:\.\.\/)*/, ''), checkout);
}
/** The path from the first folder in which it exists; undefined if it exists in none. */
function repository_path_lookedUp(path, { folders = [], exists }) {
    if (path === '' || path === '.')
        return undefined;
    for (const folder of folders) {
        const steps = withoutDots(folder === '' ? path : `${folder}/${path}`);
        if (steps !== '' && !steps.startsWith('../') && steps !== '..' && exists(steps))
            return steps;
    }
    return undefined;
}
/** Whether a text for a path is a sentence: three words, no folder, no file extension. */
function isProse(text) {
    return /\S\s\s*\S\S*\s\s*\S/.test(text) && !/[/\\]|\.[\p{L}\p{N}]{1,10}$/u.test(text);
}
/** A base may be relative to another (SARIF 3.14.14). The depth limit ends loops. */
function withBase(uri, baseId, run, depth) {
    if (baseId === undefined || depth === 0 || /^([a-z][a-z\d+.-]*:|\/)/i.test(uri))
        return uri;
    const bases = run.originalUriBaseIds ?? {};
    const base = Object.hasOwn(bases, baseId) ? bases[baseId] : undefined;
    if (base?.uri === undefined || base.uri === '')
        return uri;
    const folder = base.uri.endsWith('/') ? base.uri : `${base.uri}/`;
    return withBase(folder + uri, base.uriBaseId, run, depth - 1);
}
/** Without scheme, host and percent codes: `file:///C:/a%20b` is `C:/a b`. */
function plainPath(uri) {
    const slashed = uri.replaceAll('\\', '/');
    const path = /^file:/i.test(slashed)
        ? slashed.replace(/^file:(\/\/[^/]*(?=\/|$))?/i, '').replace(/^\/(?=[a-z]:\/)/i, '')
        : slashed;
    return percentDecoded(path);
}
/** Folders in which runners and containers keep the checkout. */
const checkouts = [
    /^\/github\/workspace\//,
    /^\/(home|Users)\/[^/]*\/work\/[^/]*\/[^/]*\//,
    /^\/__w\/[^/]*\/[^/]*\//,
    /^[a-z]:\/a\/[^/]*\/[^/]*\//i,
    /^\/(builds|workspaces)\/[^/]*\//,
    /^\/(src|app|code|work|workspace|repo|project|data|scan|tf)\//,
];
function relativePath(absolute, run, checkout) {
    const path = withoutDots(absolute);
    const below = (folder) => folder !== '' && path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined;
    if (path === checkout.root)
        return { path: '', inside: true };
    const inRoot = below(checkout.root);
    if (inRoot !== undefined)
        return { path: inRoot, inside: true };
    const known = belowCheckout(path);
    if (known && checkout.exists(known))
        return { path: known, inside: true };
    const end = existingEnd(path, checkout);
    if ('inside' in end && end.inside)
        return end;
    if (known !== undefined)
        return { path: known, inside: true };
    const base = basesOf(run)
        .map(below)
        .find((rest) => rest !== undefined);
    if (base !== undefined)
        return { path: base, inside: true };
    return { path: path.replace(/^([a-z]:)?\/\/*/i, ''), inside: false };
}
/** The path below a known checkout folder. Empty for the folder itself. */
function belowCheckout(path) {
    const folder = `${path}/`;
    const pattern = checkouts.find((checkout) => checkout.test(folder));
    return pattern && folder.replace(pattern, '').replace(/\/$/, '');
}
/** No file system of a runner has a longer path. */
const longestPath = 4096;
/**
 * The longest end of the path that exists in the checkout: the start is that of another machine. A
 * file name alone proves nothing, as every folder of node_modules has a package.json.
 */
function existingEnd(path, checkout) {
    const parts = path.split('/').filter((part) => part !== '');
    for (let from = Math.max(0, parts.length - longestPath); from < Math.max(parts.length - 1, 1); from += 1) {
        const end = parts.slice(from).join('/');
        if (end.length <= longestPath && checkout.exists(end))
            return { path: end, inside: true };
    }
    return { path: parts.join('/'), inside: false };
}
function basesOf({ invocations = [], originalUriBaseIds = {} }) {
    const named = [
        ...invocations.map((invocation) => invocation.workingDirectory),
        ...Object.values(originalUriBaseIds),
    ];
    return named
        .map((location) => withoutDots(plainPath(location?.uri ?? '')).replace(/\/$/, ''))
        .filter((folder) => folder.includes('/'))
        .sort((a, b) => b.length - a.length);
}
function withoutDots(path) {
    const kept = [];
    for (const part of path.split('/')) {
        if (part === '.' || (part === '' && kept.length > 0))
            continue;
        if (part === '..' && kept.length > 0 && !['..', ''].includes(kept.at(-1) ?? ''))
            kept.pop();
        else
            kept.push(part);
    }
    return kept.join('/');
}
/** A path as a relative URI, encoded, without a colon before the first slash. */
function uriOfPath(path) {
    return path
        .split('/')
        .map((part) => encodeURIComponent(wellFormed(part)).replaceAll(/%(40|24|2B|2C|3D|26|3B)/g, decodeURIComponent))
        .join('/');
}
function wellFormed(text) {
    return text.replaceAll(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/repair/repair-locations.js


/**
 * Makes the URIs of one run's artifact locations relative to the root. A URI of another scheme
 * moves into the location's description.
 */
function uriRepair(run, checkout, onRepair) {
    const known = repairedUris(run, checkout);
    const mayBeElsewhere = otherFolders(checkout);
    const repaired = (location) => {
        const base = location.uriBaseId;
        const key = base === undefined ? location.uri : `${base}\0${location.uri}`;
        const before = known.get(key);
        if (before)
            return before;
        const found = repositoryPath(location, run, checkout);
        const made = 'elsewhere' in found
            ? {
                uri: rootUri,
                elsewhere: found.elsewhere,
                repair: 'replaced a URI that is not a file of the repository with the root',
            }
            : { uri: uriOfPath(found.path) || rootUri, ...repairOf(location, found) };
        known.set(key, made);
        return made;
    };
    return (location) => {
        const { uri = '', uriBaseId } = location;
        if (typeof uri !== 'string' || (uri === '' && uriBaseId === undefined))
            return;
        const based = hasBase(uriBaseId, run);
        if (!based && (uri === '' || (isPlain(uri) && !mayBeElsewhere(uri)))) {
            if (uriBaseId !== undefined)
                location['uriBaseId'] = undefined;
            return;
        }
        const base = typeof uriBaseId === 'string' && based ? { uriBaseId } : {};
        const made = repaired({ uri, ...base });
        location['uriBaseId'] = undefined;
        if (made.uri === uri)
            return;
        location['uri'] = made.uri;
        if (made.elsewhere !== undefined)
            location['description'] ??= { text: made.elsewhere };
        if (made.repair !== undefined)
            onRepair(made.repair);
    };
}
/** The URIs of all runs in one checkout, by what else of a run decides about them. */
const repairedIn = new WeakMap();
/** Caches are dropped at this many URIs. */
const mostUris = 100_000;
/** The URIs that were repaired before, for this run or one with the same bases and folders. */
function repairedUris(run, { exists, folders }) {
    const directories = (run.invocations ?? []).map(({ workingDirectory }) => workingDirectory);
    const context = JSON.stringify([run.originalUriBaseIds, directories, folders]);
    const all = repairedIn.get(exists) ?? new Map();
    repairedIn.set(exists, all);
    const size = [...all.values()].reduce((sum, uris) => sum + uris.size, 0);
    if (size > mostUris)
        all.clear();
    const known = all.get(context) ?? new Map();
    all.set(context, known);
    return known;
}
/**
 * A quick check whether a path may exist in one of the folders before the root: whether its first
 * part does. Most reports name thousands of paths with few first parts.
 */
function otherFolders({ folders = [], exists }) {
    const others = folders.slice(0, folders.indexOf(''));
    const known = new Map();
    return (path) => {
        if (others.length === 0)
            return false;
        const slash = path.indexOf('/');
        const first = slash < 0 ? path : path.slice(0, slash);
        const before = known.get(first);
        if (before !== undefined)
            return before;
        const there = others.some((folder) => exists(`${folder}/${first}`));
        if (slash >= 0)
            known.set(first, there);
        return there;
    };
}
/** A quick check: most URIs need no repair. */
function isPlain(uri) {
    return !/[^\w@+./-]|(?:^|\/)(?:[./]|$)/.test(uri);
}
/** A base without a URI in the run means the root. */
function hasBase(id, { originalUriBaseIds: bases }) {
    return typeof id === 'string' && bases !== undefined && Boolean(bases[id]?.uri);
}
function repairOf({ uri, uriBaseId }, found) {
    if (!found.inside)
        return { repair: 'made a path outside the repository relative' };
    if (uri === uriOfPath(found.path))
        return {};
    if (uriBaseId !== undefined)
        return { repair: 'resolved a "uriBaseId"' };
    if (/^(file:|\/|[a-z]:[\\/])/i.test(uri)) {
        return { repair: 'made an absolute path relative to the root' };
    }
    if (isPlain(uri))
        return { repair: 'found a path in the folder of its report or tool' };
    return { repair: 'normalized a path' };
}
/** Files for findings without a file, by tool. The first existing one is used. */
const usualFiles = new Map(Object.entries({
    'cargo-audit': ['Cargo.lock', 'Cargo.toml'],
    'npm-audit': ['package-lock.json', 'npm-shrinkwrap.json', 'package.json'],
    npm: ['package-lock.json', 'npm-shrinkwrap.json', 'package.json'],
    'pip-audit': ['requirements.txt', 'poetry.lock', 'uv.lock', 'Pipfile.lock', 'pyproject.toml'],
    safety: ['requirements.txt', 'poetry.lock', 'uv.lock', 'Pipfile.lock', 'pyproject.toml'],
    trivy: ['Dockerfile'],
    grype: ['Dockerfile'],
    hadolint: ['Dockerfile'],
}));
/**
 * The URI for findings without a file: the tool's lock file or Dockerfile, the nearest to its
 * report, else the root.
 */
function fallbackUri(tool, checkout) {
    const name = tool.trim().toLowerCase();
    const files = usualFiles.get(name) ?? usualFiles.get(name.split(/\s/, 1)[0] ?? '') ?? [];
    for (const folder of checkout.folders ?? ['']) {
        const inFolder = files.map((file) => (folder === '' ? file : `${folder}/${file}`));
        const found = inFolder.find((file) => checkout.exists(file));
        if (found !== undefined)
            return uriOfPath(found);
    }
    return rootUri;
}
/**
 * Gives every location of a result a file, and moves the first that had one to the front, as GitHub
 * shows only the first location. Returns whether it changed anything.
 */
function repairLocations(result, fallback, onRepair) {
    const given = Array.isArray(result['locations']) ? result['locations'] : [];
    const target = result['analysisTarget'];
    const uri = isRecord(target) && typeof target['uri'] === 'string' ? target['uri'] : fallback;
    if (given.length === 0) {
        onRepair('added a location to a result without one');
        result['locations'] = [locationAt(uri)];
        return true;
    }
    const [only] = given;
    if (fallback !== rootUri &&
        given.length === 1 &&
        fileOf(only) === rootUri &&
        only !== undefined) {
        onRepair('added a file to a location without one');
        setFile(only, fallback);
        return true;
    }
    const first = given.findIndex(namesFile);
    const placed = first < 0 ? uri : undefined;
    let changed = first > 0;
    for (const location of given) {
        if (namesFile(location))
            continue;
        changed = true;
        onRepair('added a file to a location without one');
        setFile(location, placed ?? fileOf(given[first]));
    }
    if (first > 0) {
        onRepair('moved the location that names a file to the front');
        given.unshift(...given.splice(first, 1));
    }
    return changed;
}
function locationAt(uri) {
    return { physicalLocation: { artifactLocation: { uri }, region: { startLine: 1 } } };
}
function setFile(location, uri) {
    const physical = isRecord(location['physicalLocation']) ? location['physicalLocation'] : {};
    const artifact = isRecord(physical['artifactLocation']) ? physical['artifactLocation'] : {};
    location['physicalLocation'] = { ...physical, artifactLocation: { ...artifact, uri } };
}
function namesFile(location) {
    return fileOf(location) !== '';
}
function fileOf(location) {
    const physical = location?.['physicalLocation'];
    const artifact = isRecord(physical) ? physical['artifactLocation'] : undefined;
    return isRecord(artifact) && typeof artifact['uri'] === 'string' ? artifact['uri'] : '';
}
/** A region may not end before it starts. */
function repairRegion(region, onRepair) {
    const [line, endLine] = [region['startLine'], region['endLine']];
    const [column, endColumn] = [region['startColumn'], region['endColumn']];
    if (typeof line !== 'number')
        return;
    if (typeof endLine === 'number' && endLine < line) {
        region['endLine'] = line;
        delete region['endColumn'];
        onRepair('corrected a region that ends before it starts');
        return;
    }
    const oneLine = endLine === undefined || endLine === line;
    if (oneLine &&
        typeof column === 'number' &&
        typeof endColumn === 'number' &&
        endColumn < column) {
        region['endColumn'] = column;
        onRepair('corrected a region that ends before it starts');
    }
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/repair/repair-result.js







/** Returns a function that repairs results of one run in place: pass only results of your own. */
function resultRepair(run, checkout, onRepair) {
    const repairUri = uriRepair(run, checkout, onRepair);
    const fallback = fallbackUri(toolName(run), checkout);
    const secretTool = findsSecrets(run);
    const besideSecrets = mayShowSecrets(run);
    const hide = secretHider(run, onRepair);
    return (result, rule, kind) => {
        const draft = result;
        const complete = completeFrom(run, rule);
        let reorder = false;
        inlineGraphs(draft, run);
        walk({ result: draft }, (item, key) => {
            if (complete(item, key))
                reorder = true;
            if (key === 'artifactLocation' || key === 'analysisTarget')
                repairUri(item);
            else if (regions.has(key)) {
                repairRegion(item, onRepair);
                if (besideSecrets && kind === undefined)
                    dropCode(item, 'snippet', onRepair);
            }
        });
        // What a fix inserts may repeat what it replaces: a password in other quotes.
        if (besideSecrets && kind === undefined)
            dropCode(draft, 'fixes', onRepair);
        if (repairLocations(draft, fallback, onRepair))
            reorder = true;
        repairMessage(draft, rule, onRepair);
        dropFingerprints(draft, secretTool, onRepair);
        dropOurMarks(draft);
        noteLimits(result, onRepair);
        if (kind === undefined)
            return { result, reordered: reorder };
        return { result: hide(result, rule, kind), reordered: true };
    };
}
/** The lines of another finding, in which a secret may stand too. */
function dropCode(of, key, onRepair) {
    if (of[key] === undefined)
        return;
    of[key] = undefined;
    onRepair('left out code of a tool that finds secrets too');
}
const regions = new Set(['region', 'contextRegion', 'deletedRegion', 'regions', 'annotations']);
/** Removes suppressions that an earlier merge wrote: the policy is applied again and may differ. */
function dropOurMarks(result) {
    const given = result['suppressions'];
    if (!Array.isArray(given))
        return;
    const own = given.filter((s) => {
        const bag = s['properties'];
        return bag?.['ci-actions'] === undefined;
    });
    if (own.length === 0)
        delete result['suppressions'];
    else
        result['suppressions'] = own;
}
function repairMessage(result, rule, onRepair) {
    const message = result['message'];
    if (typeof message['text'] === 'string' && message['text'].trim() !== '')
        return;
    onRepair('filled in an empty message');
    message['text'] = message['markdown'] || rule?.shortDescription?.text || rule?.id || 'no message';
}
function noteLimits({ locations = [], codeFlows = [] }, onRepair) {
    if (locations.length > 100)
        onRepair('found a result with more than 100 locations (all kept)');
    for (const { threadFlows } of codeFlows) {
        const steps = threadFlows.map((flow) => flow.locations.length);
        if (steps.reduce((sum, n) => sum + n, 0) > 1000) {
            onRepair('found a result with more than 1,000 flow steps (all kept)');
        }
    }
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/resolve/affected-package.js

/**
 * SARIF has no member for a package. Our converters write the properties `package` and `advisory`.
 * Trivy and others write lines such as `Package: curl` into the message or the rule's help.
 */
function affectedPackage(result, rule, message) {
    const { package: written } = result.properties ?? {};
    const pack = typeof written === 'string' ? { name: written } : recordOf(written);
    const advisory = recordOf(result.properties?.['advisory']);
    const line = (label) => lineOf(message, label) ?? lineOf(rule?.help?.text, label);
    return {
        name: textOf(pack['name']) ?? line(/^Package:/i),
        version: textOf(pack['version']) ?? line(/^Installed Version:/i),
        advisories: [
            ...textsOf(advisory['id']),
            ...textsOf(advisory['aliases']),
            ...textsOf(rule?.deprecatedIds),
        ],
        fixedIn: textOf(advisory['fixedIn']) ?? line(/^(?:Fixed|Fix) Versions?:/i),
    };
}
const affected_package_longest = 200;
function recordOf(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
function textOf(value) {
    const text = (0,shorten/* shorten */.ml)(textsOf(value).join(', '), affected_package_longest);
    return text === '' ? undefined : text;
}
function textsOf(value) {
    const all = Array.isArray(value) ? value : [value];
    return all.filter((text) => typeof text === 'string' && text !== '' && text.length <= affected_package_longest);
}
/** Searches this many characters only: such lines are near the start of a text. */
const searched = 5000;
function lineOf(text, label) {
    if (typeof text !== 'string')
        return undefined;
    const found = (0,shorten/* wholeLines */.zo)(text, searched)
        .split('\n')
        .map((line) => line.trim())
        .find((line) => label.test(line));
    return textOf(found?.replace(label, '').trim());
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/resolve/bounded-name.js

const longestName = 100;
/** A tool's name of bounded length: a report may contain a name of megabytes. */
function boundedName(tool) {
    return (0,shorten/* shorten */.ml)(tool, longestName);
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/resolve/location-of.js
/** The result's first location with a file; undefined if none has one. */
function locationOf(result, run) {
    for (const { physicalLocation } of result.locations ?? []) {
        const artifact = physicalLocation?.artifactLocation;
        const uri = uriOf(artifact, run);
        if (uri === undefined)
            continue;
        const place = location_of_placeOf(uri, physicalLocation?.region);
        const description = artifact?.description?.text;
        return description === undefined ? place : { ...place, description };
    }
    return undefined;
}
function location_of_placeOf(uri, { startLine: line, endLine, startColumn } = {}) {
    if (line === undefined)
        return startColumn === undefined ? { uri } : { uri, column: startColumn };
    const lines = { uri, line, endLine: Math.max(line, endLine ?? line) };
    return startColumn === undefined ? lines : { ...lines, column: startColumn };
}
/** The file's URI, or that of the artifact at the location's index. Does not apply base ids. */
function uriOf(location, run) {
    const own = location?.uri;
    if (own !== undefined && own !== '')
        return own;
    const listed = run.artifacts?.[location?.index ?? -1]?.location?.uri;
    return listed === '' ? undefined : listed;
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/resolve/level-of.js

/**
 * Its own level, else the run's override, the rule's default, or warning (SARIF 3.27.10). The
 * standard sets the level of an open or review result to none, as nothing has failed yet. That says
 * nothing about its severity, so the rule decides.
 */
function levelOf(result, run) {
    if (result.kind === 'open' || result.kind === 'review') {
        return result.level && result.level !== 'none' ? result.level : levelOfRule(result, run);
    }
    if (result.level !== undefined)
        return result.level;
    if (result.kind !== undefined && result.kind !== 'fail')
        return 'none';
    return levelOfRule(result, run);
}
function levelOfRule(result, run) {
    const rule = ruleOf(result, run);
    return overriddenLevel(result, run, rule) ?? rule?.defaultConfiguration?.level ?? 'warning';
}
/** Uses the overrides of the result's invocation, or of all invocations if it names none. */
function overriddenLevel(result, run, rule) {
    const all = run.invocations ?? [];
    if (!all.some((invocation) => invocation.ruleConfigurationOverrides?.length))
        return undefined;
    const own = all[result.provenance?.invocationIndex ?? -1];
    if (rule === undefined)
        return undefined;
    for (const { ruleConfigurationOverrides } of own ? [own] : all) {
        const found = ruleConfigurationOverrides?.find((override) => override.configuration.level !== undefined && ruleAt(override.descriptor, run) === rule);
        if (found)
            return found.configuration.level;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/resolve/severity-of.js



/** The severity of the rule's `security-severity`, or of the result's level if that is unusable. */
function severityOf(result, run) {
    return (securitySeverity(ruleOf(result, run)) ??
        severityOfLevelWord(result) ??
        severityOfLevel[levelOf(result, run)]);
}
/** SARIF has no level for critical: `normalizeLevel` notes a word that means it. */
function severityOfLevelWord({ properties }) {
    const ours = properties?.['ci-actions'];
    return ours?.severity === 'critical' ? 'critical' : undefined;
}
const severityOfLevel = {
    error: 'high',
    warning: 'medium',
    note: 'low',
    none: 'none',
};
/**
 * The severity of a `security-severity`: a number from 0 to 10 (as text, as GitHub requires, or as
 * a number) or a severity word. Undefined for anything else, such as "unknown", and "undefined" or
 * "null", which JavaScript tools write if they have no score. Undefined for 0 too, which GitHub
 * reads as no score: tools write it where they know none, and the level may say more.
 */
function securitySeverity(rule) {
    const value = rule?.properties?.['security-severity'];
    if (typeof value === 'number')
        return severityOfUsedScore(value);
    if (typeof value !== 'string')
        return undefined;
    const text = value.trim();
    if (/^\+?(\d\d*(\.\d*)?|\.\d\d*)(e[+-]?\d\d*)?$/i.test(text))
        return severityOfUsedScore(Number(text));
    return /^(undefined|unknown)$/i.test(text) ? undefined : (0,src_severity/* severityOfWord */.Zx)(text);
}
function severityOfUsedScore(score) {
    return score === 0 ? undefined : (0,src_severity/* severityOfScore */.FL)(score);
}
/** The severity of a result that does not set a level. */
function severityOfRule(rule) {
    const level = rule.defaultConfiguration?.level ?? 'warning';
    return securitySeverity(rule) ?? severityOfLevel[level];
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/resolve/suppressed-by-report.js
/**
 * Whether the report itself suppresses the result. All suppressions must be accepted: one that is
 * under review or rejected makes the result count (SARIF 3.27.23). Suppressions that the aggregator
 * wrote for the policy are ignored, as the policy is applied again.
 */
function suppressedByReport({ suppressions }) {
    if (!Array.isArray(suppressions))
        return false;
    const own = suppressions.filter((s) => s.properties?.['ci-actions'] === undefined);
    return own.length > 0 && own.every(({ status }) => status === undefined || status === 'accepted');
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/resolve/target-of.js


/**
 * The target of a scan: the property that our scan-runner writes, else the second part of the
 * category. In a category that begins with `<tool>/` it is the whole rest, as a path may have
 * slashes. Undefined if the run has neither.
 */
function target_of_targetOf(run) {
    const ours = run.properties?.['ci-actions'];
    if (typeof ours === 'object' && ours !== null && 'target' in ours) {
        return typeof ours.target === 'string' && ours.target !== '' ? ours.target : undefined;
    }
    const id = run.automationDetails?.id;
    const [first, ...rest] = id?.split('/') ?? [];
    if (first === undefined || rest.length === 0)
        return undefined;
    const whole = rest.at(-1) === '' || rest.length > 1 ? rest.slice(0, -1) : rest;
    const target = (0,tool_name/* sameTool */.Hn)(first, toolName(run)) ? whole.join('/') : rest[0];
    return target === '' ? undefined : target;
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/resolve/finding-of.js
















/** Longest text of a finding, in characters. A report may have megabytes in one message. */
const finding_of_longest = 500;
/** The finding of a result that `repair-result.ts` repaired. `run` is the result's run. */
function findingOf(result, run) {
    const rule = ruleOf(result, run);
    const secret = isSecret(result, run);
    return findingIn(result, {
        tool: toolName(run),
        target: target_of_targetOf(run),
        rule,
        ruleId: ruleId(result, rule, run),
        severity: severityOf(result, run),
        secret,
        place: locationOf(result, run),
        message: secret ? '' : bounded(messageText(result, run), finding_of_longest),
    });
}
/** The same for a result without its run, such as a merged result. */
function findingIn(result, context) {
    const { rule, secret, place, message } = context;
    const prints = fingerprintsOf(result);
    const affected = affectedPackage(result, rule, message);
    return {
        tool: boundedName(context.tool),
        target: context.target && (0,shorten/* shorten */.ml)(context.target, finding_of_longest),
        rule: bounded(context.ruleId, 200),
        severity: checked(context.severity),
        secret,
        baseline: baselineOf(result.baselineState),
        suppressedByReport: suppressedByReport(result),
        path: pathOf(place),
        line: place?.line,
        package: affected.name,
        version: affected.version,
        advisories: affected.advisories,
        fingerprints: prints.map(([, value]) => value),
        fingerprint: shownFingerprint(prints, secret),
        message,
        fixedIn: affected.fixedIn,
        link: linkOf(rule),
    };
}
/** The rule id without the severity that a merge adds to it: policies name the tool's rules. */
function ruleId(result, rule, run) {
    return originalRuleId(result.ruleId ?? result.rule?.id ?? rule?.id ?? '', rule, run);
}
/** An unknown severity counts as critical, so that no threshold lets it through. */
function checked(severity) {
    return src_severity/* severities */.gO.includes(severity) ? severity : 'critical';
}
/** Undefined for an unknown word: the result then counts as new. */
function baselineOf(state) {
    return ['new', 'unchanged', 'updated', 'absent'].find((word) => word === state);
}
/** Keys of Gitleaks for the commit's author and date. They do not identify a finding. */
const notIdentifying = new Set(['commitSha', 'email', 'author', 'date', 'commitMessage']);
function fingerprintsOf({ fingerprints, partialFingerprints }) {
    const entries = [
        ...Object.entries(partialFingerprints ?? {}),
        ...Object.entries(fingerprints ?? {}),
    ];
    return entries.filter(([key, value]) => !notIdentifying.has(key) && typeof value === 'string' && !isPlaceholder(value));
}
/** One of ours where there is one. */
function shownFingerprint(prints, secret) {
    const safe = prints.find(([key]) => /^(primaryLocationLineHash|ci-actions\/.*)$/.test(key)) ??
        prints.find(([key, value]) => isSafeFingerprint(key, value));
    return (safe ?? (secret ? undefined : prints[0]))?.[1];
}
/**
 * The path of the file. A finding outside the repository has the root's URI: then the place that
 * the report names, if any.
 */
function pathOf(place) {
    if (place === undefined)
        return undefined;
    if (place.uri === rootUri)
        return place.description && bounded(place.description, finding_of_longest);
    return bounded(percentDecoded((0,shorten/* shorten */.ml)(place.uri, finding_of_longest * 4, '')), finding_of_longest);
}
function linkOf(rule) {
    const uri = rule?.helpUri;
    return typeof uri === 'string' && uri.length <= finding_of_longest && /^https?:\/\/[^\s<>"']+$/i.test(uri)
        ? uri
        : undefined;
}
function bounded(text, max) {
    return (0,shorten/* shorten */.ml)(String(text), max + 1, '…');
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/resolve/is-failure.js
/**
 * Whether a result is a finding. `open` (the tool cannot tell) and `review` (a person must decide)
 * are findings: nothing says that they passed. Unknown kinds are findings too.
 */
function isFailure(result) {
    return result.kind === undefined || !noFailure.has(result.kind);
}
const noFailure = new Set(['pass', 'notApplicable', 'informational']);

;// CONCATENATED MODULE: ./build/packages/sarif/src/resolve/category.js

/** The category of an `automationDetails.id`: the part before the last slash. Empty without one. */
function categoryOf(id) {
    const slash = id?.lastIndexOf('/') ?? -1;
    return slash < 0 ? '' : (id ?? '').slice(0, slash);
}
function originOf(run) {
    const ours = run.properties?.['ci-actions'];
    return typeof ours === 'object' && ours !== null ? ours : {};
}
/**
 * Runs with the same key are merged: same tool, category and target, in any version. Runs of
 * another commit or attempt stay apart, so that a reader sees that they are stale.
 */
function keyOfRun(run) {
    const { sha, 'run-attempt': attempt } = originOf(run);
    const tool = run.tool.driver.name.trim().toLowerCase();
    const category = categoryOf(run.automationDetails?.id);
    const revisions = (run.versionControlProvenance ?? []).map((details) => details['revisionId']);
    const given = [tool, category, targetOf(run) ?? '', sha ?? '', attempt ?? '', ...revisions];
    return JSON.stringify(given);
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/resolve/lookup-folders.js


/**
 * The checkout with the folders in which relative paths of a run are looked up, in order: the
 * working directories that the run names, the folder of its report and those above it, and the
 * root. Of two services that each have a `package.json`, each report then keeps its own.
 */
function checkoutOf(run, reportFolder, checkout) {
    const { 'working-directory': ours } = originOf(run);
    const named = [
        ...(typeof ours === 'string' ? [{ uri: ours }] : []),
        ...(run.invocations ?? []).map(({ workingDirectory }) => workingDirectory ?? {}),
    ].flatMap((location) => folderOf(location, run, checkout));
    const above = reportFolder === undefined ? [] : foldersAbove(reportFolder);
    const folders = [...new Set([...named, ...above, ''])].filter((folder) => folder === '' || checkout.exists(folder));
    return folders.length === 1 ? checkout : { ...checkout, folders };
}
function folderOf(location, run, checkout) {
    if (!location.uri)
        return [];
    const found = repositoryPath(location, run, { ...checkout, folders: [] });
    if ('elsewhere' in found || !found.inside)
        return [];
    return [found.path.replace(/\/$/, '').replace(/^\.$/, '')];
}
/** `a/b` gives `a/b` and `a`. */
function foldersAbove(folder) {
    const parts = folder.split('/').filter((part) => part !== '' && part !== '.');
    return parts.map((_, at) => parts.slice(0, parts.length - at).join('/'));
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/resolve/stream-findings.js







/**
 * Passes on the findings of a log one by one: undefined for a result that reports no failure.
 * Repairs results as a merge does, so that a report and the merged file give the same findings.
 * `folder` is that of the report, relative to the root.
 */
async function streamFindings(open, checkout, onFinding, folder) {
    const repairs = new Map();
    const repairOf = (run, rooted) => {
        const known = repairs.get(run);
        if (known !== undefined)
            return known;
        const own = rooted ? checkout : checkoutOf(run, folder, checkout);
        const made = resultRepair(run, own, () => undefined);
        repairs.set(run, made);
        return made;
    };
    return streamSarif(open, (result, run, rooted) => {
        if (!isFailure(result))
            return onFinding(undefined, run);
        const rule = ruleOf(result, run);
        const repaired = repairOf(run, rooted)(result, rule, secretKinds(run)(result, rule));
        onFinding(findingOf(repaired.result, run), run);
    });
}

;// CONCATENATED MODULE: ./build/actions/security-gate/src/reports/provenance.js
function provenanceOf(run) {
    const ours = asRecord(run.properties?.['ci-actions']);
    const controlled = Array.isArray(run.versionControlProvenance)
        ? run.versionControlProvenance.map((entry) => asText(asRecord(entry)['revisionId']))
        : [];
    const attempt = Number(ours['run-attempt']);
    return {
        revisions: controlled.filter((text) => text !== undefined).map((text) => text.toLowerCase()),
        sha: asText(ours['sha'])?.toLowerCase(),
        runId: asText(ours['run-id']),
        attempt: Number.isSafeInteger(attempt) && attempt > 0 ? attempt : undefined,
        job: asText(ours['job']),
        matrix: ours['matrix'],
    };
}
/** Whether the run names the commit of its results. */
function namesCommit({ revisions, sha }) {
    return revisions.length > 0 || sha !== undefined;
}
/**
 * Whether the results are of a commit other than the judged ones. `versionControlProvenance` may also
 * name commits of submodules, so one match is enough. An abbreviated commit needs seven digits.
 */
function isOfAnotherCommit(provenance, judged) {
    const { revisions, sha } = provenance;
    const isOurs = (commit) => judged.some((ours) => ours === commit || (commit.length >= 7 && ours.startsWith(commit)));
    if (judged.length === 0)
        return false;
    if (sha !== undefined && !isOurs(sha))
        return true;
    return revisions.length > 0 && !revisions.some(isOurs);
}
function asRecord(value) {
    return typeof value === 'object' && value !== null
        ? value
        : {};
}
function asText(value) {
    if (typeof value === 'number')
        return String(value);
    return typeof value === 'string' && value !== '' ? value : undefined;
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/resolve/completeness.js



/**
 * The reasons why a run is incomplete. Empty for a complete run. `found` is the number of its
 * results, if they were read apart from the run.
 */
function completeness(run, found = run.results?.length ?? 0) {
    const invocations = run.invocations ?? [];
    const failed = invocations.filter((i) => i.executionSuccessful === false);
    return [
        ...failed.map(failedExecution(run, found)),
        ...invocations.flatMap((invocation) => errorNotifications(invocation, run)),
        ...(run.results === undefined ? [noResults] : []),
        ...(isExternal(run) ? [completeness_external] : []),
    ];
}
/** Whether all reasons are usual for some tools: then the policy may believe this one. */
function looksUsual(incomplete) {
    return incomplete.length > 0 && incomplete.every(({ usual }) => usual);
}
const noResults = {
    kind: 'no-results',
    why: 'has no "results": the tool did not say what it found',
    usual: true,
};
const completeness_external = {
    kind: 'external',
    why: 'keeps parts of itself in external property files, which are not read',
    usual: false,
};
function isExternal(run) {
    return Object.keys(run.externalPropertyFileReferences ?? {}).length > 0;
}
function failedExecution(run, found) {
    return (invocation) => ({
        kind: 'execution',
        why: `did not run to its end: ${reasonOf(invocation, run)}`,
        usual: noteOf(invocation)?.usual ?? found > 0,
    });
}
function noteOf({ properties }) {
    const ours = properties?.['ci-actions'];
    const usual = isRecord(ours) ? ours['usual'] : undefined;
    return typeof usual === 'boolean' ? { usual } : undefined;
}
function reasonOf(invocation, run) {
    const notes = notificationsOf(invocation).map((note) => messageTextOf(note.message, run));
    const code = invocation.exitCode === undefined ? undefined : `exit code ${invocation.exitCode}`;
    const reason = [...notes, invocation.exitCodeDescription, code].find((text) => text);
    return reason ?? 'no reason given';
}
function errorNotifications(invocation, run) {
    if (invocation.executionSuccessful === false)
        return [];
    return notificationsOf(invocation)
        .filter((note) => levelOfNotification(note, invocation, run) === 'error')
        .map((note) => ({
        kind: 'notification',
        why: `reported an error: ${messageTextOf(note.message, run) || 'no message'}`,
        usual: false,
    }));
}
/** The texts of a run's warnings, which are shown and are no failure. Untrusted. */
function warningsOf(run) {
    return (run.invocations ?? []).flatMap((invocation) => notificationsOf(invocation)
        .filter((note) => levelOfNotification(note, invocation, run) === 'warning')
        .map((note) => messageTextOf(note.message, run))
        .filter((text) => text.trim() !== ''));
}
function notificationsOf(invocation) {
    return [
        ...(invocation.toolExecutionNotifications ?? []),
        ...(invocation.toolConfigurationNotifications ?? []),
    ];
}
/** Its own level, else the run's override, the descriptor's default, or warning (SARIF 3.58.6). */
function levelOfNotification(note, invocation, run) {
    const { driver, extensions } = run.tool;
    const asRules = (component) => ({
        name: component.name,
        rules: component.notifications ?? [],
    });
    const notifications = {
        tool: { driver: asRules(driver), extensions: (extensions ?? []).map(asRules) },
    };
    const descriptor = note.descriptor && ruleAt(note.descriptor, notifications);
    const override = invocation.notificationConfigurationOverrides?.find((o) => descriptor !== undefined && ruleAt(o.descriptor, notifications) === descriptor);
    return (note.level ??
        override?.configuration.level ??
        descriptor?.defaultConfiguration?.level ??
        'warning');
}

;// CONCATENATED MODULE: ./build/actions/security-gate/src/reports/run-status.js




const longestReason = 1000;
/** `where` names the file and, if it has several runs, the run. `found` counts its results. */
function runStatus(run, where, found, believedTools) {
    const tool = boundedName(toolName(run));
    const target = target_of_targetOf(run);
    const warnings = warningsOf(run);
    const incomplete = completeness(strict(run), found);
    const isUsual = looksUsual(incomplete);
    const believed = isUsual ? believedTools.entryOf(toolName(run)) : undefined;
    if (believed !== undefined) {
        return { status: { tool, target, complete: true, believed, warnings }, missing: [] };
    }
    const way = isUsual ? ` (${wayToBelieve})` : '';
    const didNotRun = incomplete.filter(({ kind }) => kind === 'execution' || kind === 'notification');
    const missing = incomplete.flatMap(({ kind, why }) => {
        if (kind === 'execution' || kind === 'notification') {
            const reason = run_status_reasonOf(why, toolAndTarget(tool, target)) + way;
            return [{ kind: 'tool', tool, target, reason }];
        }
        // A failed run has no results: its failure is the reason to report.
        if (kind === 'no-results' && didNotRun.length > 0)
            return [];
        return [{ kind: 'report', what: `${where} (${tool})`, reason: why + way }];
    });
    const complete = incomplete.length === 0;
    return { status: { tool, target, complete, believed, warnings }, missing };
}
/** sarif-aggregator writes a failed run for a missing tool; its message begins with the tool's name. */
function run_status_reasonOf(why, named) {
    const whole = (0,shorten/* shorten */.ml)(why, longestReason).replace(/\.$/, '');
    const reason = whole.replace(/^did not run to its end: /, '');
    const name = `${named} `;
    return reason.toLowerCase().startsWith(name.toLowerCase()) ? reason.slice(name.length) : whole;
}
/** Some writers put `null` or text in place of a boolean: that is not a success. */
function strict(run) {
    const { results, ...rest } = run;
    const invocations = (run.invocations ?? []).map((invocation) => ({
        ...invocation,
        executionSuccessful: invocation.executionSuccessful === true,
    }));
    return { ...rest, invocations, ...(Array.isArray(results) ? { results } : {}) };
}

;// CONCATENATED MODULE: ./build/actions/security-gate/src/reports/read-reports.js



/** Passes every finding of every file to `onFinding`; keeps none. */
async function readReports(patterns, ports, checkout, believed, onFinding) {
    const { files, unmatched } = await ports.glob(patterns);
    const missing = unmatched.map((pattern) => invalidReport(`the pattern ${pattern}`, 'matches no file'));
    if (files.length === 0)
        missing.unshift(invalidReport('the input sarif', 'matches no file'));
    const runs = [];
    let noFailure = 0;
    for (const file of files) {
        const report = await readReport(ports, file, checkout, believed, (finding) => {
            if (finding === undefined)
                noFailure += 1;
            else
                onFinding(finding);
        });
        runs.push(...report.runs);
        missing.push(...report.missing);
    }
    return { files: files.map(ports.shown), runs, missing, noFailure };
}
/** A file that cannot be read is a missing input, never an error of the gate. */
async function readReport(ports, file, checkout, believed, onResult) {
    const shown = ports.shown(file);
    const refused = (why) => ({ runs: [], missing: [invalidReport(shown, why)] });
    try {
        const found = new Map();
        const count = (finding, run) => {
            found.set(run, (found.get(run) ?? 0) + 1);
            onResult(finding);
        };
        const read = await streamFindings(() => ports.read(file), checkout, count, read_reports_folderOf(shown));
        if ('refused' in read)
            return refused(read.refused);
        const { runs } = read.log;
        if (runs.length === 0)
            return refused('has no runs: no tool reported in it');
        return reportOf(runs, shown, found, believed);
    }
    catch (error) {
        return refused(`cannot be read as SARIF: ${error instanceof Error ? error.message : 'internal error'}`);
    }
}
/** The folder of a report in the workspace; undefined outside of it. */
function read_reports_folderOf(shown) {
    const path = shown.replaceAll('\\', '/');
    return /^(\/|[a-z]:)/i.test(path) ? undefined : path.replace(/\/?[^/]*$/, '');
}
function reportOf(runs, shown, found, believed) {
    const read = runs.map((run, index) => {
        const where = runs.length > 1 ? `${shown}, run ${index + 1}` : shown;
        const status = runStatus(run, where, found.get(run) ?? 0, believed);
        return { ...status, where, provenance: provenanceOf(run) };
    });
    return {
        runs: read.map(({ status, where, provenance }) => ({ ...status, where, provenance })),
        missing: read.flatMap(({ missing }) => missing),
    };
}
function invalidReport(what, reason) {
    return { kind: 'report', what, reason };
}

;// CONCATENATED MODULE: ./build/actions/security-gate/src/reports/stale.js

/** Runs of another commit: their results do not apply to the judged commit. */
function otherCommits(runs, judged) {
    return runs
        .filter(({ provenance }) => isOfAnotherCommit(provenance, judged))
        .map(({ where, tool, provenance }) => {
        const named = provenance.sha ?? provenance.revisions.join(', ');
        const reason = `is from commit ${named}, not ${judged.join(' or ')}`;
        return { kind: 'report', what: `${where} (${tool})`, where, reason };
    });
}
/** A sentence about the runs that name no commit; undefined if all name one. */
function unknownCommits(runs) {
    const unnamed = runs
        .filter(({ complete, provenance }) => complete && !namesCommit(provenance))
        .map(({ tool }) => tool);
    if (unnamed.length === 0)
        return undefined;
    const tools = [...new Set(unnamed)].join(', ');
    return `SARIF that names no commit was accepted without a check: ${tools}.`;
}

;// CONCATENATED MODULE: ./build/actions/security-gate/src/summary/notes.js

/** Notes on how the verdict was reached. They do not change it. */
function notesOf(reports, tally, newOnly, { commits, lacksSecrets }) {
    return [
        newOnly ? notCompared(tally) : undefined,
        commits.length === 0
            ? 'The commit of this run is unknown, so the commits that the SARIF names were not checked.'
            : unknownCommits(reports.runs),
        lacksSecrets
            ? 'This event gets no secrets: tools under without-secrets may be absent.'
            : undefined,
        reports.noFailure > 0
            ? `Results that report no failure (SARIF "kind") are not findings: ${reports.noFailure}.`
            : undefined,
    ].filter((note) => note !== undefined);
}
/** A note on the tools whose findings all count as new. */
function notCompared({ tools, compared }) {
    const names = [...tools.keys()].filter((tool) => !compared.has(tool));
    if (names.length === 0)
        return undefined;
    const shown = names.slice(0, 20).join(', ');
    return `Only new findings block, but no result of ${shown} has a baselineState: all of them count as new.`;
}

;// CONCATENATED MODULE: ./build/actions/security-gate/src/summary/tool-notes.js
/** At most this many warnings are shown; the reports have all of them. */
const mostWarnings = 20;
/** Notes on tools that the policy believes, and the warnings of tools. They change no verdict. */
function toolNotes(runs, { expired }, policyPath) {
    const believed = runs.flatMap(({ believed: entry, tool, where }) => {
        if (entry === undefined)
            return [];
        const { reason, owner, expires, line } = entry;
        return `The report of ${tool} in ${where} looks like that of a failed run and counts, by security.incomplete of the policy (${policyPath}:${line}), until ${expires}, ${owner}: ${reason}.`;
    });
    const ended = expired.map(({ tool, expires, line }) => `The entry of security.incomplete for ${tool} expired on ${expires} (${policyPath}:${line}).`);
    return [...new Set(believed), ...ended, ...tool_notes_warningsOf(runs)];
}
function tool_notes_warningsOf(runs) {
    const all = runs.flatMap(({ tool, warnings = [] }) => warnings.map((text) => `Warning of ${tool}, which is no failure: ${text}`));
    const distinct = [...new Set(all)];
    const more = distinct.length - mostWarnings;
    if (more <= 0)
        return distinct;
    return [...distinct.slice(0, mostWarnings), `… and ${more} more warnings, in the SARIF files.`];
}

;// CONCATENATED MODULE: ./build/actions/security-gate/src/vex/vex-statement.js
function vex_statement_recordOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : {};
}
function vex_statement_listOf(value) {
    return Array.isArray(value) ? value : [];
}
/** The non-empty strings among some values. */
function vex_statement_textsOf(...values) {
    return values.filter((value) => typeof value === 'string' && value !== '');
}

;// CONCATENATED MODULE: ./build/actions/security-gate/src/vex/cyclone-dx-vex.js

/** `impactAnalysisJustification` of CycloneDX 1.4 to 1.6. */
const justifications = new Set([
    'code_not_present',
    'code_not_reachable',
    'requires_configuration',
    'requires_dependency',
    'requires_environment',
    'protected_by_compiler',
    'protected_at_runtime',
    'protected_at_perimeter',
    'protected_by_mitigating_control',
]);
function isCycloneDx(document) {
    return document['bomFormat'] === 'CycloneDX';
}
function cycloneDxStatements(document, file) {
    const names = componentNames(document);
    return vex_statement_listOf(document['vulnerabilities']).map((value) => {
        const vulnerability = vex_statement_recordOf(value);
        const analysis = vex_statement_recordOf(vulnerability['analysis']);
        const [justification] = vex_statement_textsOf(analysis['justification']);
        const excuses = analysis['state'] === 'not_affected' && justifications.has(justification ?? '');
        const references = vex_statement_listOf(vulnerability['references']).map((r) => vex_statement_recordOf(r)['id']);
        return {
            ids: vex_statement_textsOf(vulnerability['id'], ...references),
            justification: excuses ? justification : undefined,
            products: vex_statement_listOf(vulnerability['affects'])
                .flatMap((affected) => vex_statement_textsOf(vex_statement_recordOf(affected)['ref']))
                .flatMap((reference) => names.get(reference) ?? [withoutBom(reference)]),
            components: [],
            when: vex_statement_textsOf(analysis['lastUpdated'], vulnerability['updated'])[0] ?? '',
            file,
        };
    });
}
/** `affects[].ref` names a component by its `bom-ref`. */
function componentNames(document) {
    const components = [
        vex_statement_recordOf(document['metadata'])['component'],
        ...vex_statement_listOf(document['components']),
    ];
    return new Map(components.map((value) => {
        const { 'bom-ref': reference, purl, name } = vex_statement_recordOf(value);
        return [typeof reference === 'string' ? reference : '', vex_statement_textsOf(purl ?? name)];
    }));
}
/** The `bom-ref` of a reference to another document, `urn:cdx:serial/version#bom-ref`. */
function withoutBom(reference) {
    return /^urn:cdx:[^#]*#(..*)$/.exec(reference)?.[1] ?? reference;
}

;// CONCATENATED MODULE: ./build/actions/security-gate/src/vex/open-vex.js

/** The justifications of OpenVEX 0.2.0; an impact statement alone does not count. */
const open_vex_justifications = new Set([
    'component_not_present',
    'vulnerable_code_not_present',
    'vulnerable_code_not_in_execute_path',
    'vulnerable_code_cannot_be_controlled_by_adversary',
    'inline_mitigations_already_exist',
]);
function isOpenVex(document) {
    const contexts = vex_statement_textsOf(document['@context'], ...vex_statement_listOf(document['@context']));
    return contexts.some((context) => context.startsWith('https://openvex.dev/ns'));
}
function openVexStatements(document, file) {
    return vex_statement_listOf(document['statements']).map((value) => {
        const statement = vex_statement_recordOf(value);
        const products = vex_statement_listOf(statement['products']);
        const [justification] = vex_statement_textsOf(statement['justification']);
        const excuses = statement['status'] === 'not_affected' && open_vex_justifications.has(justification ?? '');
        return {
            ids: idsOf(statement['vulnerability']),
            justification: excuses ? justification : undefined,
            products: products.flatMap(namesOf),
            components: products.flatMap((product) => vex_statement_listOf(vex_statement_recordOf(product)['subcomponents']).flatMap(namesOf)),
            when: vex_statement_textsOf(statement['timestamp'], document['timestamp'])[0] ?? '',
            file,
        };
    });
}
/** A string in OpenVEX up to 0.0.1, later an object with aliases. */
function idsOf(vulnerability) {
    const { name, aliases } = vex_statement_recordOf(vulnerability);
    return vex_statement_textsOf(vulnerability, name, ...vex_statement_listOf(aliases));
}
function namesOf(component) {
    const { '@id': id, identifiers } = vex_statement_recordOf(component);
    return vex_statement_textsOf(component, id, vex_statement_recordOf(identifiers)['purl']);
}

;// CONCATENATED MODULE: ./build/actions/security-gate/src/vex/purl.js

/** Types whose namespace is the distribution or registry, not part of the name. */
const bareTypes = new Set(['apk', 'deb', 'rpm', 'oci', 'docker', 'alpm', 'qpkg']);
/** `pkg:type/namespace/name@version?qualifiers#subpath`; undefined for other text. */
function parsePurl(text) {
    const [, type = '', rest = ''] = /^pkg:(?:\/\/)?([a-z][a-z0-9.+-]*)\/([^?#][^?#]*)/i.exec(text) ?? [];
    if (rest === '')
        return undefined;
    // The @ of a scope is percent-encoded, so the last @ begins the version.
    const at = rest.lastIndexOf('@');
    const [path, version] = at > 0 ? [rest.slice(0, at), rest.slice(at + 1)] : [rest, undefined];
    const parts = path.split('/').map(percentDecoded);
    const name = parts.at(-1) ?? '';
    const namespace = parts.slice(0, -1).join('/');
    const whole = namespace === '' ? [name] : [`${namespace}/${name}`, `${namespace}:${name}`];
    const bare = namespace !== '' && bareTypes.has(type.toLowerCase()) ? [name] : [];
    return {
        names: [...whole, ...bare],
        version: version === undefined ? undefined : percentDecoded(version),
    };
}

;// CONCATENATED MODULE: ./build/actions/security-gate/src/vex/vex.js




/** The refusal is one sentence without a subject. */
function readVex(text, file) {
    let document;
    try {
        document = vex_statement_recordOf(JSON.parse(text.replace(/^\ufeff/, '')));
    }
    catch (error) {
        return { refused: `is not a VEX document: it is not JSON (${error.message})` };
    }
    if (isOpenVex(document))
        return { statements: openVexStatements(document, file) };
    if (isCycloneDx(document))
        return { statements: cycloneDxStatements(document, file) };
    return { refused: 'is not a VEX document: neither OpenVEX nor CycloneDX' };
}
/**
 * The newest statement about a finding counts, so a later `affected` revokes an excuse. Of several
 * with the same time, one that excuses nothing wins. `repository` is `owner/name`.
 */
function vexOf(statements, repository) {
    const byId = new Map();
    for (const statement of statements) {
        for (const id of new Set(statement.ids.map(fold))) {
            const known = byId.get(id);
            if (known)
                known.push(statement);
            else
                byId.set(id, [statement]);
        }
    }
    if (byId.size === 0)
        return () => undefined;
    return (finding) => {
        const about = vex_idsOf(finding)
            .flatMap((id) => byId.get(fold(id)) ?? [])
            .filter((statement) => vex_covers(statement, finding, repository));
        const newest = about.reduce((latest, { when }) => (when > latest ? when : latest), '');
        const last = about.filter(({ when }) => when === newest);
        return last.every(({ justification }) => justification !== undefined) ? last[0] : undefined;
    };
}
function fold(id) {
    return id.trim().toLowerCase();
}
/** Grype's rules are `<id>-<package>`, rules of our converters may be `<id>/<severity>`. */
function vex_idsOf({ rule, package: name, advisories }) {
    const withoutPackage = name !== undefined && rule.endsWith(`-${name}`);
    const id = withoutPackage ? rule.slice(0, -name.length - 1) : rule;
    return [...new Set([id, id.replace(/\/(critical|high|medium|low|none)$/, ''), ...advisories])];
}
/** The same vulnerability in another product is another finding: the statement must name the product. */
function vex_covers({ products, components }, finding, repository) {
    const isPackage = (name) => namesPackage(name, finding);
    if (components.length > 0) {
        return (components.some(isPackage) && products.some((name) => namesScanned(name, finding, repository)));
    }
    return products.some((name) => isPackage(name) || namesScanned(name, finding, repository));
}
function namesPackage(name, { package: wanted, version }) {
    if (wanted === undefined)
        return false;
    const purl = parsePurl(name);
    if (purl === undefined)
        return false;
    const sameVersion = purl.version === undefined || version === undefined || purl.version === version;
    return sameVersion && purl.names.includes(wanted);
}
/** Whether the product is what was scanned: the run's target, or the repository itself. */
function namesScanned(name, { target }, repository) {
    const names = parsePurl(name)?.names ?? [name];
    const scanned = [...targetNames(target), ...(repository === undefined ? [] : [repository])];
    return names.some((product) => scanned.some((text) => fold(text) === fold(product)));
}
/** `image:ghcr.io/org/api:1.2` is also ghcr.io/org/api, and api. */
function targetNames(target) {
    if (target === undefined)
        return [];
    const bare = target.replace(/^(image|dir|sbom):/, '');
    const untagged = (bare.split('@')[0] ?? '').replace(/:[^/]*$/, '');
    const names = [target, bare, untagged, untagged.split('/').at(-1) ?? ''];
    return names.filter((name) => name !== '');
}

;// CONCATENATED MODULE: ./build/actions/security-gate/src/vex/read-vex-files.js

async function readVexFiles(patterns, ports) {
    if (patterns.length === 0)
        return { statements: [], missing: [], unmatched: [] };
    const { files, unmatched } = await ports.glob(patterns);
    const statements = [];
    const missing = [];
    for (const file of files) {
        const shown = ports.shown(file);
        const read = readVex((await ports.readText(file)) ?? '', shown);
        if ('statements' in read)
            statements.push(...read.statements);
        else
            missing.push({ kind: 'report', what: shown, reason: read.refused });
    }
    return { statements, missing, unmatched };
}

;// CONCATENATED MODULE: ./build/actions/security-gate/src/judge/excuses-of.js
/** Collects the excuses of a finding. An absent one gets none, so it makes no policy entry count as used. */
function excusesOf(finding, suppressor, vex) {
    if (finding.baseline === 'absent')
        return excuses_of_none;
    const entry = suppressor.match(finding);
    const statement = vex(finding);
    return {
        policy: entry === undefined ? 'no' : entry.fingerprint === undefined ? 'by-rule' : 'by-fingerprint',
        report: finding.suppressedByReport,
        vex: statement && `not affected, ${statement.justification} (${statement.file})`,
    };
}
const excuses_of_none = { policy: 'no', report: false, vex: undefined };
/** Adds the day on which the suppression of the finding expired. `lapsed` matches expired entries. */
function withLapsed(finding, lapsed) {
    const entry = lapsed.match(finding);
    return entry === undefined ? finding : { ...finding, lapsed: entry.expires };
}

;// CONCATENATED MODULE: ./build/actions/security-gate/src/judge/decide.js

/** Decides about one result in one phase. */
function decide(facts, rule) {
    if (facts.baseline === 'absent')
        return 'absent';
    if (facts.secret)
        return facts.excuses.policy === 'by-fingerprint' ? 'suppressed' : 'blocks';
    if (isExcused(facts.excuses))
        return 'suppressed';
    if (!reaches(facts.severity, rule.failOn))
        return 'below';
    if (rule.newOnly && isOld(facts.baseline))
        return 'old';
    return rule.advisory ? 'advisory' : 'blocks';
}
function isExcused({ policy, report, vex }) {
    return policy !== 'no' || report || vex !== undefined;
}
function isOld(baseline) {
    return baseline === 'unchanged' || baseline === 'updated';
}
/** Whether `severity` is at least `failOn`; `none` as a threshold means that nothing fails. */
function reaches(severity, failOn) {
    if (failOn === 'none')
        return false;
    return src_severity/* severities */.gO.indexOf(severity) <= src_severity/* severities */.gO.indexOf(failOn);
}

;// CONCATENATED MODULE: ./build/actions/security-gate/src/judge/top-n.js
/** Keeps at most `max` items in memory. Equal items stay in the order in which they were offered. */
function topN(max, compare) {
    const kept = [];
    return {
        offer: (item) => {
            const last = kept.at(-1);
            if (kept.length === max && last !== undefined && compare(last, item) <= 0)
                return;
            const at = kept.findIndex((other) => compare(other, item) > 0);
            kept.splice(at === -1 ? kept.length : at, 0, item);
            if (kept.length > max)
                kept.pop();
        },
        kept: () => [...kept],
    };
}

;// CONCATENATED MODULE: ./build/actions/security-gate/src/judge/phase-tally.js



/** At most this many findings of a kind are listed; the rest are only counted. */
const mostListed = 200;
function phaseTally(ruleFor) {
    const decisions = {
        absent: 0,
        suppressed: 0,
        below: 0,
        old: 0,
        advisory: 0,
        blocks: 0,
    };
    let secrets = 0;
    const blocking = topN(mostListed, compareFindings);
    const advisory = topN(mostListed, compareFindings);
    return {
        add: (finding, excuses) => {
            const decision = decide({ ...finding, excuses }, ruleFor(finding.tool));
            decisions[decision] += 1;
            if (decision === 'blocks')
                blocking.offer(finding);
            if (decision === 'blocks' && finding.secret)
                secrets += 1;
            if (decision === 'advisory')
                advisory.offer(finding);
            return decision;
        },
        tally: () => ({
            decisions: { ...decisions },
            secrets,
            blocking: blocking.kept(),
            advisory: advisory.kept(),
        }),
    };
}
/** Secrets first, then the most severe. */
function compareFindings(a, b) {
    if (a.secret !== b.secret)
        return a.secret ? -1 : 1;
    return src_severity/* severities */.gO.indexOf(a.severity) - src_severity/* severities */.gO.indexOf(b.severity);
}

;// CONCATENATED MODULE: ./build/actions/security-gate/src/judge/next-tally.js


function nextTally(ruleFor) {
    const phase = phaseTally(ruleFor);
    const added = topN(mostListed, compareFindings);
    let addedCount = 0;
    let advisoryNow = 0;
    return {
        /** `now` is the decision of this phase. */
        add: (finding, excuses, now) => {
            if (phase.add(finding, excuses) !== 'blocks' || now === 'blocks')
                return;
            if (now === 'advisory')
                advisoryNow += 1;
            else {
                addedCount += 1;
                added.offer(finding);
            }
        },
        tally: () => ({ ...phase.tally(), added: added.kept(), addedCount, advisoryNow }),
    };
}

;// CONCATENATED MODULE: ./build/actions/security-gate/src/judge/finding-tally.js




/** Judges findings one by one in this phase and the next; keeps counts and the most severe findings. */
function findingTally(now, next) {
    const bySeverity = (0,src_severity/* emptyCounts */.W1)();
    const tools = new Map();
    const suppressed = { policy: 0, report: 0, vex: 0 };
    const phaseNow = phaseTally(now);
    const phaseNext = next && nextTally(next);
    const excused = topN(mostListed, (a, b) => compareFindings(a.finding, b.finding));
    const compared = new Set();
    return {
        add: (finding, excuses) => {
            if (finding.baseline !== undefined)
                compared.add(finding.tool);
            const decision = phaseNow.add(finding, excuses);
            phaseNext?.add(finding, excuses, decision);
            if (!tools.has(finding.tool))
                tools.set(finding.tool, noCounts());
            if (decision === 'suppressed') {
                const by = excusedBy(excuses);
                suppressed[by] += 1;
                if (by !== 'policy')
                    excused.offer({
                        finding,
                        why: by === 'vex' ? (excuses.vex ?? '') : 'by the report itself',
                    });
            }
            if (decision === 'suppressed' || decision === 'absent')
                return;
            bySeverity[finding.severity] += 1;
            count(tools.get(finding.tool), finding);
        },
        tally: () => ({
            severities: { ...bySeverity },
            tools,
            suppressed: { ...suppressed },
            excused: excused.kept(),
            absent: phaseNow.tally().decisions.absent,
            compared,
            now: phaseNow.tally(),
            next: phaseNext?.tally(),
        }),
    };
}
/** A finding with several excuses counts once: for the policy, else the report, else VEX. */
function excusedBy({ policy, report }) {
    if (policy !== 'no')
        return 'policy';
    return report ? 'report' : 'vex';
}
function noCounts() {
    const none = () => ({ total: 0, new: 0 });
    return { critical: none(), high: none(), medium: none(), low: none(), none: none() };
}
function count(counts, finding) {
    if (counts === undefined)
        return;
    const { total, new: fresh } = counts[finding.severity];
    const isNew = finding.baseline === undefined || finding.baseline === 'new';
    counts[finding.severity] = { total: total + 1, new: fresh + (isNew ? 1 : 0) };
}

// EXTERNAL MODULE: ./build/packages/inputs/src/mistake.js
var mistake = __webpack_require__(1433);
;// CONCATENATED MODULE: ./build/packages/needs/src/find-workflow.js



const folder = '.github/workflows/';
const remedy = 'set the input "workflow" to the path of the running workflow';
/**
 * The file of the running workflow, by the input, by the environment or by its jobs.
 *
 * @throws NotEvaluated unless the gate's job in it needs exactly the given jobs.
 */
async function findWorkflow(running, files) {
    const path = find_workflow_pathOf(running);
    if (path === undefined)
        return onlyMatch(running, files);
    const workflow = await read(path, files);
    const gate = gateIn(workflow, running);
    if (gate)
        return { workflow, gate };
    const needs = running.needs.map(({ job }) => job).join(', ');
    throw new outcome/* NotEvaluated */.t(`${path} has no job "${running.job ?? ''}" that needs exactly ${needs}, so it is not the running workflow; ${remedy}`);
}
function find_workflow_pathOf({ given, workflowRef, repository }) {
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
    const parsed = await parseWorkflow(text, path);
    if ('workflow' in parsed)
        return parsed.workflow;
    const [first] = parsed.mistakes;
    throw new outcome/* NotEvaluated */.t(`the workflow file cannot be read: ${first ? (0,mistake/* describeMistake */.y)(first) : path}`);
}
async function onlyMatch(running, files) {
    const found = [];
    for (const path of await files.list()) {
        const parsed = await parseWorkflow((await files.readText(path)) ?? '', path);
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

;// CONCATENATED MODULE: ./build/packages/needs/src/delivered.js


/** A result keeps so much of its step's name. */
const delivered_longestName = 100;
/**
 * Whether a step is among the results of one leg of its job, by action and name. A name with an
 * expression is known only in the run: steps with such names count as delivered only where there
 * is a result for each of them.
 */
function isDelivered(step, job, results) {
    const names = new Set(results.filter(({ action }) => action === step.action).map(({ name }) => name));
    if (!isTemplate(step))
        return names.has((0,shorten/* shorten */.ml)(step.name, delivered_longestName));
    const others = job.ourSteps.filter(({ action }) => action === step.action);
    for (const other of others)
        if (!isTemplate(other))
            names.delete((0,shorten/* shorten */.ml)(other.name, delivered_longestName));
    const possible = [...names].filter((name) => canBecome(step, name));
    return possible.length >= others.filter(isTemplate).length;
}
const isTemplate = ({ name }) => name.includes('${{');
/** An expression that is empty leaves the default, the action's name. */
function canBecome({ name: template, action }, name) {
    return name === action || matchesTemplate(template, name, name.length >= delivered_longestName);
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
        const older = hidden_failures_olderAttempts(step, job, facts);
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
function hidden_failures_olderAttempts(step, job, facts) {
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
    if (!parse_result_isRecord(value))
        return 'it is not an object';
    if (value['schema'] !== result/* resultSchema */.FD)
        return `its schema is not "${result/* resultSchema */.FD}"`;
    const wrong = Object.entries(checks).find(([key, isValid]) => !isValid(value[key]));
    return wrong && `its "${wrong[0]}" is missing or of the wrong type`;
}
const parse_result_isRecord = (v) => typeof v === 'object' && v !== null && !Array.isArray(v);
const parse_result_isText = (v) => typeof v === 'string';
const isNumber = (v) => typeof v === 'number' && Number.isFinite(v);
const isTexts = (v) => Array.isArray(v) && v.every(parse_result_isText);
const orNull = (isValid) => (v) => v === null || isValid(v);
const checks = {
    action: parse_result_isText,
    version: parse_result_isText,
    name: parse_result_isText,
    job: orNull(parse_result_isText),
    sha: orNull(parse_result_isText),
    runAttempt: orNull(isNumber),
    evaluated: (v) => typeof v === 'boolean',
    verdict: parse_result_isText,
    phase: orNull(parse_result_isText),
    next: orNull((v) => parse_result_isRecord(v) && parse_result_isText(v['phase']) && parse_result_isText(v['verdict']) && isTexts(v['why'])),
    counts: (v) => parse_result_isRecord(v) && Object.values(v).every(isNumber),
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

;// CONCATENATED MODULE: ./build/packages/needs/src/needs-annotations.js
/** Annotations on the workflow's file. */
function needsAnnotations({ unseen, warnings, line }, file) {
    return [
        ...unseen.map((one) => ({ level: 'error', message: one.why, file, line: one.line })),
        ...warnings.map((message) => ({ level: 'warning', message, file, line })),
    ];
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

;// CONCATENATED MODULE: ./build/actions/security-gate/src/judge/needs-part.js





/** Applies the rule of needs-gate. Only the policy excuses jobs. */
async function needsPart(request) {
    const { needs, workflow: given, ignore, policyContext, facts, files, today } = request;
    try {
        const { workflowRef, repository, job } = facts;
        const running = { given, workflowRef, repository, job, needs };
        const { workflow, gate } = await findWorkflow(running, files);
        const allowed = tightenAllowed(policyContext, workflow.path, today, {});
        const listed = await executionsOf(workflow, request.executions);
        const judged = judgeNeeds({
            needs,
            workflow,
            gate,
            ignore,
            allowed,
            reported: undefined,
            executions: (id) => listed.get(id) ?? [],
            sha: facts.sha,
            runAttempt: facts.runAttempt,
        });
        return partOf(judged, workflow.path);
    }
    catch (error) {
        if (!(error instanceof outcome/* NotEvaluated */.t))
            throw error;
        const objections = [{ why: `needs: ${error.message}`, judged: false }];
        return { objections, section: '', annotations: [] };
    }
}
/** Requested only if the workflow file does not tell the legs. Without them such a job is not green. */
async function executionsOf({ jobs }, executions) {
    const unknown = jobs.some(({ legs, ourSteps }) => legs === undefined && ourSteps.length > 0);
    if (!unknown || executions === undefined)
        return new Map();
    try {
        return executionsByJob(jobs, await executions());
    }
    catch (error) {
        if (error instanceof outcome/* NotEvaluated */.t)
            return new Map();
        throw error;
    }
}
function partOf(judgement, file) {
    const { why, warnings, rows } = judgement;
    const warned = warnings.map((warning) => `- ${(0,markdown/* escaped */.Mk)(warning, 600)}`).join('\n');
    return {
        objections: why.map((reason) => ({ why: reason, judged: true })),
        section: (0,markdown/* document */.Al)('### Jobs before this one', needsTable(rows), warned).trimEnd(),
        annotations: needsAnnotations(judgement, file),
    };
}

// EXTERNAL MODULE: ./build/packages/policy/src/model/rules.js
var model_rules = __webpack_require__(5943);
;// CONCATENATED MODULE: ./build/actions/security-gate/src/judge/phase-rule.js


/** `withoutSecrets`: tools that may be absent; empty if the event gets secrets. */
function phaseRule(name, security, withoutSecrets) {
    const rules = new Map();
    return {
        name,
        advisory: security.advisory,
        withoutSecrets,
        ruleFor: (tool) => {
            const known = rules.get(tool);
            if (known !== undefined)
                return known;
            const rule = {
                failOn: (0,model_rules/* failOnOf */.t)(security, tool),
                newOnly: security.newOnly,
                advisory: (0,tool_name/* namesTool */.$z)(security.advisory, tool),
            };
            rules.set(tool, rule);
            return rule;
        },
    };
}

// EXTERNAL MODULE: ./build/packages/policy/src/in-force/policy-file.js
var policy_file = __webpack_require__(5581);
// EXTERNAL MODULE: ./build/packages/policy/src/model/policy.js
var policy = __webpack_require__(2052);
// EXTERNAL MODULE: ./build/packages/policy/src/inputs/expect-kind.js
var expect_kind = __webpack_require__(1184);
// EXTERNAL MODULE: ./build/packages/policy/src/inputs/tighten-expect.js
var tighten_expect = __webpack_require__(1791);
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
// EXTERNAL MODULE: ./build/packages/policy/src/model/looser.js
var looser = __webpack_require__(8410);
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
    const lacking = (0,tighten_expect/* notExpected */.Y)(base.expect, head.expect);
    if (lacking.length > 0) {
        changes.push({ key: 'security.expect', was: (0,expect_kind/* expectedText */.G)(lacking), now: 'not expected' });
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
    const { readPolicy } = await __webpack_require__.e(/* import() */ 162).then(__webpack_require__.bind(__webpack_require__, 1162));
    const read = await readPolicy(text, path);
    if ('policy' in read)
        return read.policy;
    throw unreadable(read.mistakes);
}
function unreadable([first]) {
    const why = first ? (0,mistake/* describeMistake */.y)(first) : 'unknown';
    return new outcome/* NotEvaluated */.t(`the policy file of the base cannot be read: ${why}`);
}

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

;// CONCATENATED MODULE: ./build/packages/workflow-run/src/base-commit.js


/** The base commit of a pull request or merge group; undefined on other events. */
function baseCommit(eventName, event) {
    if (eventName !== 'pull_request' && eventName !== 'merge_group')
        return undefined;
    const sha = eventName === 'merge_group'
        ? textAt(event, 'merge_group', 'base_sha')
        : textAt(event, 'pull_request', 'base', 'sha');
    if (sha !== undefined)
        return sha;
    throw new outcome/* NotEvaluated */.t(`the event ${eventName} does not name its base commit`);
}

;// CONCATENATED MODULE: ./build/actions/security-gate/src/judge/policy-part.js



async function policyPart(policyContext, { eventName, event }, fileAt, today) {
    try {
        const base = baseCommit(eventName, event);
        if (base === undefined)
            return policy_part_nothing;
        const readBase = (path) => fileAt(path, base);
        const changed = await changesSinceBase({ policyContext, today, readBase });
        const { path } = changed;
        const why = `this change loosens ${path}, and the base sets policy-changes: deny`;
        return {
            objections: changed.denied ? [{ why, judged: true }] : [],
            section: policyChangesSection(changed, path),
            annotations: policyChangeAnnotations(changed, path),
        };
    }
    catch (error) {
        if (!(error instanceof outcome/* NotEvaluated */.t))
            throw error;
        const why = `could not check whether this change loosens the policy: ${error.message}`;
        return { ...policy_part_nothing, objections: [{ why, judged: false }] };
    }
}
const policy_part_nothing = { objections: [], section: '', annotations: [] };

;// CONCATENATED MODULE: ./build/actions/security-gate/src/judge/suppression-state.js

const soonDays = 30;
/**
 * `tools` have a complete run. An entry of another tool is never unused: that tool may have findings
 * that were not reported. If a tool is missing (`toolMissing`), an entry that names no tool is not either.
 */
function suppressionState({ policy, path }, suppressor, tools, toolMissing, today) {
    const runningOut = policy.suppressions.filter(({ expires }) => {
        const left = (0,model_days/* daysBetween */.YM)(today, expires);
        return left >= 0 && left <= soonDays;
    });
    const { expired } = suppressor;
    const unused = suppressor.unused(tools).filter(({ tool }) => tool !== undefined || !toolMissing);
    return { path, expired, unused, runningOut };
}
/** An unused suppression fails the gate if the policy sets `unused-suppressions: deny`. */
function objectionsOfUnused({ policy, path }, { unused }) {
    if (policy.unusedSuppressions !== 'deny')
        return [];
    return unused.map(({ line }) => ({
        why: `the suppression at ${path}:${line} matches nothing; remove it (unused-suppressions: deny)`,
        judged: true,
    }));
}

;// CONCATENATED MODULE: ./build/actions/security-gate/src/reports/missing-input.js

/** The excuse for a missing input; undefined if it fails the gate. */
function excuseOfMissing(missing, excused) {
    return missing.kind === 'report' ? undefined : excuseOf(missing.tool, excused);
}
/** One sentence, still untrusted. */
function describeMissing(missing) {
    return missing.kind === 'tool'
        ? `${toolAndTarget(missing.tool, missing.target)} ${missing.reason}`
        : `${missing.what} ${missing.reason}`;
}

;// CONCATENATED MODULE: ./build/packages/findings/src/finding.js
/** `path:line`, empty if the report names no file. */
function finding_placeOf({ path, line }) {
    if (path === undefined)
        return '';
    return line === undefined ? path : `${path}:${line}`;
}

;// CONCATENATED MODULE: ./build/actions/security-gate/src/judge/describe-finding.js

/**
 * The finding in one line, still untrusted: `bandit B608 (high) at app/db.py:12`,
 * `Trivy CVE-2026-1 (high) in curl 8.1 at Dockerfile:1`.
 */
function describeFinding(finding) {
    const { tool, rule, secret, severity, lapsed } = finding;
    const rank = secret ? 'secret' : severity;
    const name = [tool, rule].filter((text) => text !== '').join(' ');
    const expired = lapsed === undefined ? '' : `; its suppression expired on ${lapsed}`;
    return `${name} (${rank})${inPackage(finding)}${at(finding)}${expired}`;
}
function inPackage({ package: name, version }) {
    if (name === undefined)
        return '';
    return version === undefined ? ` in ${name}` : ` in ${name} ${version}`;
}
function at(finding) {
    const place = finding_placeOf(finding);
    return place === '' ? '' : ` at ${place}`;
}

;// CONCATENATED MODULE: ./build/actions/security-gate/src/judge/verdict.js


function verdictOf(findings, missing, excused, objections) {
    const failing = missing.filter((input) => excuseOfMissing(input, excused) === undefined);
    const judged = objections.filter((objection) => objection.judged);
    const unjudged = objections.filter((objection) => !objection.judged);
    const others = [
        ...judged.map((objection) => objection.why),
        ...failing.map(describeMissing),
        ...unjudged.map((objection) => objection.why),
    ];
    const why = [...blockingReasons(findings), ...others];
    const found = findings.decisions.blocks > 0 || judged.length > 0;
    const passed = why.length === 0;
    return {
        passed,
        evaluated: found || passed,
        why,
        others,
        failing,
        excused: excusedInputs(missing, excused),
    };
}
function excusedInputs(missing, excused) {
    return missing.flatMap((input) => {
        const by = excuseOfMissing(input, excused);
        return by === undefined ? [] : [{ missing: input, by }];
    });
}
/** At most this many findings are listed as reasons; the summary or the SARIF has all of them. */
const mostReasons = 20;
function blockingReasons({ decisions, secrets, blocking }) {
    if (decisions.blocks === 0)
        return [];
    const listed = blocking.slice(0, mostReasons).map(describeFinding);
    return [counted(decisions.blocks, secrets), ...listed];
}
function counted(total, secrets) {
    const noun = total === 1 ? 'finding blocks' : 'findings block';
    if (secrets === 0)
        return `${total} ${noun}`;
    return `${total} ${noun} (${secrets} ${secrets === 1 ? 'secret' : 'secrets'})`;
}

;// CONCATENATED MODULE: ./build/actions/security-gate/src/judge/judge.js




















const unseenPolicy = 'Nothing is checked out and there is no token, so the gate could not look for a policy file.';
/** Reads everything, then computes the verdicts of this phase and the next. */
async function judge(values, { expected, security }, ports) {
    const { policyContext, today, facts } = ports;
    const { policy } = policyContext;
    const runContext = runContextOf(facts);
    const rules = phaseRules(security, policyContext, runContext.lacksSecrets);
    const vexFiles = await readVexFiles(values.vex ?? [], ports.reports);
    const vex = vexOf(vexFiles.statements, facts.repository);
    const suppressing = await suppressor(policy.suppressions, today);
    const lapsed = await suppressor(suppressing.expired, longAgo);
    const findings = findingTally(rules.now.ruleFor, rules.next?.ruleFor);
    const checkout = cachedCheckout(ports.checkout);
    const believed = believedTools(policy, today);
    const reports = await readReports(values.sarif, ports.reports, checkout, believed, (finding) => findings.add(withLapsed(finding, lapsed), excusesOf(finding, suppressing, vex)));
    const tally = findings.tally();
    const expectedMissing = missingTools(expected, reports.runs);
    const older = await olderAttempts(reports.runs, facts, {
        executions: ports.executions,
        jobs: () => runningJobs(facts.workflowRef, ports.files),
    });
    const missing = [
        ...expectedMissing.filter(({ runs }) => runs.length === 0).map(didNotReport),
        ...reports.missing,
        ...otherCommits(reports.runs, runContext.commits),
        ...older.missing,
        ...vexFiles.missing,
    ];
    const completeTools = reports.runs.filter(({ complete }) => complete).map(({ tool }) => tool);
    const toolMissing = missing.some(({ kind }) => kind === 'tool');
    const suppressions = suppressionState(policyContext, suppressing, completeTools, toolMissing, today);
    const changed = await policyPart(policyContext, facts, ports.fileAt, today);
    const jobs = await jobsPart(values, ports);
    const objections = [
        ...changed.objections,
        ...jobs.objections,
        ...objectionsOfUnused(policyContext, suppressions),
    ];
    return {
        reports,
        tally,
        now: { ...verdictOf(tally.now, missing, rules.now, objections), rule: rules.now },
        next: rules.next && tally.next
            ? { ...verdictOf(tally.next, missing, rules.next, objections), rule: rules.next }
            : undefined,
        missing: expectedMissing,
        suppressions,
        link: fileLink(facts),
        policyLine: (0,policy_line/* policyLine */.Dx)(policyContext),
        policySection: changed.section,
        needsSection: jobs.section,
        warnings: [...changed.annotations, ...jobs.annotations],
        notes: [
            ...notesOf(reports, tally, rules.newOnly, runContext),
            ...toolNotes(reports.runs, believed, policyContext.path),
            ...(ports.policyUnseen && policyContext.source === 'built-in' ? [unseenPolicy] : []),
            ...older.notes,
            ...vexFiles.unmatched.map((pattern) => `The VEX pattern ${pattern} matches no file.`),
        ],
    };
}
/** For tools without a run. Each failed run is a missing input of its own. */
function didNotReport({ tool, target }) {
    return { kind: 'tool', tool, target, reason: 'is expected and did not report' };
}
/** A day on which every expired suppression was still valid, to find what it covered. */
const longAgo = '2000-01-01';
function phaseRules({ now, next }, policyContext, lacksSecrets) {
    const withoutSecrets = lacksSecrets ? policyContext.policy.security.withoutSecrets : [];
    return {
        newOnly: now.newOnly,
        now: phaseRule(policyContext.phase.name, now, withoutSecrets),
        next: policyContext.next && phaseRule(policyContext.next.name, next ?? now, withoutSecrets),
    };
}
async function jobsPart(values, ports) {
    if (values.needs === undefined)
        return { objections: [], section: '', annotations: [] };
    const { policyContext, facts, files, today, executions } = ports;
    const { needs, workflow, ignore = [] } = values;
    return needsPart({ needs, workflow, ignore, policyContext, facts, files, today, executions });
}

;// CONCATENATED MODULE: ./build/actions/security-gate/src/summary/finding-groups.js

/** Tools that reported on more than one target: only their findings differ by target. */
function toolsWithTargets(runs) {
    const byTool = Map.groupBy(runs, ({ tool }) => tool);
    const several = [...byTool].filter(([, own]) => new Set(own.map((run) => run.target)).size > 1);
    return new Set(several.map(([tool]) => tool));
}
/** The finding's target; undefined if its tool reported on no other. */
function shownTarget({ tool, target }, withTargets) {
    return withTargets.has(tool) ? target : undefined;
}
/**
 * The group with the worst finding comes first, of equal ones the one with the most findings, then
 * the first by name.
 */
function findingGroups(findings, withTargets) {
    const sorted = findings.toSorted((a, b) => compareFindings(a, b) || (a.line ?? 0) - (b.line ?? 0));
    return [...Map.groupBy(sorted, (finding) => keyOf(finding, withTargets))]
        .flatMap(([key, [worst, ...others]]) => worst === undefined ? [] : [{ key, worst, findings: [worst, ...others] }])
        .toSorted((a, b) => compareFindings(a.worst, b.worst) ||
        b.findings.length - a.findings.length ||
        (a.key < b.key ? -1 : 1));
}
/** Begins with the name, by which groups are sorted. */
function keyOf(finding, withTargets) {
    const { package: name, path } = finding;
    const target = shownTarget(finding, withTargets);
    return JSON.stringify([name ?? path, name === undefined, path, target]);
}

;// CONCATENATED MODULE: ./build/actions/security-gate/src/summary/fixed-in.js
/**
 * The versions that fix all of the findings: what all of them name, else the highest, if each names
 * one plain version. Undefined if there is none, or if the versions cannot be compared.
 */
function fixOfAll(findings) {
    const fixes = findings.map(({ fixedIn }) => fixedIn);
    const [first] = fixes;
    if (fixes.every((fix) => fix === first))
        return plainVersion(first)?.text ?? first;
    const versions = fixes.map((fix) => plainVersion(fix));
    return versions.every((version) => version !== undefined)
        ? versions.toSorted(compareVersions).at(-1)?.text
        : undefined;
}
/**
 * Only numbers and dots: every packaging system orders such versions alike. `>=` is how RustSec and
 * npm name the first fixed version.
 */
function plainVersion(fix) {
    const text = fix?.replace(/^>=\s*/, '') ?? '';
    if (!/^v?\d{1,20}(\.\d{1,20}){1,5}$/.test(text))
        return undefined;
    return { text, numbers: text.replace(/^v/, '').split('.').map(BigInt) };
}
function compareVersions(a, b) {
    const length = Math.max(a.numbers.length, b.numbers.length);
    for (let i = 0; i < length; i += 1) {
        const [mine, other] = [a.numbers[i] ?? 0n, b.numbers[i] ?? 0n];
        if (mine !== other)
            return mine < other ? -1 : 1;
    }
    return 0;
}

;// CONCATENATED MODULE: ./build/actions/security-gate/src/summary/finding-line.js


/** Longer ones would fill the summary, which may have 1 MiB. */
const longestAddress = 500;
/** What the group's heading does not say, in one line, Markdown. `fixShown`: it names the fix. */
function findingLine(finding, link, fixShown) {
    const { secret, severity, tool, rule, package: name } = finding;
    const fix = fixOfAll([finding]);
    return [
        `**${secret ? `secret (${severity})` : severity}**`,
        name === undefined ? finding_line_lineOf(finding, link) : '',
        [(0,markdown/* escaped */.Mk)(tool, 60), linked((0,markdown/* escaped */.Mk)(rule, 100), ruleAddress(finding))].join(' ').trim(),
        fix === undefined || fixShown ? '' : `fixed in ${(0,markdown/* escaped */.Mk)(fix, 60)}`,
        secret ? 'its text is not shown' : (0,markdown/* escaped */.Mk)(shortMessage(finding), 120),
    ]
        .filter((part) => part !== '')
        .join(' · ');
}
/** Markdown as a link, if the address is known and not too long. */
function linked(markdown, address) {
    const isShort = address !== undefined && address.length <= longestAddress;
    return isShort && markdown !== '' ? `[${markdown}](${address})` : markdown;
}
function finding_line_lineOf({ path, line }, link) {
    if (path === undefined || line === undefined)
        return '';
    return linked(`line ${line}`, link(path, line));
}
/** The address comes from the report: characters that could end the link are encoded. */
function ruleAddress({ link }) {
    return link?.replaceAll(/[^\w:/?&=%.,;+#-]/g, (character) => encodeURIComponent(character).replaceAll(/[()*'!~]/g, finding_line_percent));
}
const finding_line_percent = (character) => `%${character.charCodeAt(0).toString(16)}`;
/**
 * The message without what the line says already. Our converters write
 * `package version: title (rule); fixed in …`; Trivy writes lines such as `Package: curl`.
 */
function shortMessage({ message, package: name, version, rule, fixedIn }) {
    if (name === undefined)
        return message;
    const head = version === undefined ? `${name}: ` : `${name} ${version}: `;
    const tails = [`; fixed in ${fixedIn}`, '; no fixed version is known', ` (${rule})`];
    const withoutLabels = message.replaceAll(labels, '').trim();
    const title = tails.reduce(withoutEnd, withoutStart(withoutLabels, head));
    return title === rule ? '' : title;
}
const labels = /^(?:(?:Package|Installed Version|Fixed Version|Severity|Link):.*|Vulnerability:? \S*)$\n?/gim;
const withoutStart = (text, start) => text.startsWith(start) ? text.slice(start.length) : text;
const withoutEnd = (text, end) => text.endsWith(end) ? text.slice(0, -end.length) : text;

;// CONCATENATED MODULE: ./build/actions/security-gate/src/summary/findings-list.js




function listStyle({ link, reports }, most) {
    const [first = '', ...more] = reports.files;
    const files = more.length === 0 ? (0,markdown/* code */.aY)(first, 200) : `the ${more.length + 1} SARIF files`;
    return { most, link, withTargets: toolsWithTargets(reports.runs), files };
}
/**
 * The worst findings of `total`, grouped by where they are fixed, Markdown. `findings` are the worst
 * of all, in this order.
 */
function findingsList(findings, total, style) {
    const shown = new Set(findings.slice(0, style.most));
    const isWhole = findings.length === total;
    const groups = findingGroups(findings, style.withTargets).filter((group) => group.findings.some((finding) => shown.has(finding)));
    const lines = groups.flatMap((group) => groupLines(group, shown, isWhole, style));
    const rest = shown.size < total
        ? `\n\nThe ${shown.size} most severe of ${total} are listed; all are in ${style.files}.`
        : '';
    return lines.join('\n') + rest;
}
/** `isWhole`: the group has all of its findings, so that what holds for it can be said. */
function groupLines(group, shown, isWhole, style) {
    const { findings, worst } = group;
    const name = heading(group, style);
    if (findings.length === 1) {
        return [`- ${name}: ${findingLine(worst, style.link, false)}`];
    }
    const own = findings.filter((finding) => shown.has(finding));
    const fix = isWhole ? fixOfAll(findings) : undefined;
    const lines = own.map((finding) => findingLine(finding, style.link, fix !== undefined));
    const atLeast = isWhole ? '' : 'at least ';
    const fixed = fix === undefined ? '' : `, all fixed in ${(0,markdown/* escaped */.Mk)(fix, 60)}`;
    const left = findings.length - own.length;
    return [
        `- ${name}: ${atLeast}${findings.length} findings${fixed}`,
        ...withoutRepeats(lines).map((line) => `  - ${line}`),
        ...(left > 0 ? [`  - … and ${atLeast}${left} more here`] : []),
    ];
}
function heading({ worst, findings }, { link, withTargets }) {
    const { package: name, path } = worst;
    const target = shownTarget(worst, withTargets);
    const file = path === undefined ? undefined : linked((0,markdown/* code */.aY)(path, 200), link(path, undefined)) || undefined;
    const versions = [...new Set(findings.map(({ version }) => version))].filter((version) => version !== undefined);
    const what = name === undefined
        ? (file ?? 'no file named')
        : [(0,markdown/* code */.aY)(name, 100), (0,markdown/* escaped */.Mk)(versions.join(', '), 100), file && `in ${file}`]
            .filter((part) => part !== undefined && part !== '')
            .join(' ');
    return target === undefined ? what : `${what}, target ${(0,markdown/* code */.aY)(target, 100)}`;
}
/** Equal lines as one: a package that is reached on several ways is reported for each. */
function withoutRepeats(lines) {
    return [...Map.groupBy(lines, (line) => line)].map(([line, same]) => same.length === 1 ? line : `${line} (${same.length} times)`);
}

;// CONCATENATED MODULE: ./build/actions/security-gate/src/summary/fingerprint-list.js



/** The fingerprints of findings, which a suppression may name; folded, Markdown. */
function fingerprintList(findings, withTargets) {
    const rows = findings.flatMap((finding) => finding.fingerprint === undefined
        ? []
        : [[(0,markdown/* escaped */.Mk)(finding.rule, 100), whereOf(finding, withTargets), (0,markdown/* code */.aY)(finding.fingerprint)]]);
    if (rows.length === 0)
        return undefined;
    const distinct = [...new Map(rows.map((row) => [row.join(), row])).values()];
    return (0,markdown/* details */.zH)('Fingerprints of the listed findings, for suppressions', (0,markdown/* table */.tp)(['Rule', 'Where', 'Fingerprint'], distinct));
}
function whereOf(finding, withTargets) {
    const place = (0,markdown/* code */.aY)(finding.package ?? finding_placeOf(finding), 200);
    const target = shownTarget(finding, withTargets);
    return target === undefined ? place : `${place}, target ${(0,markdown/* code */.aY)(target, 100)}`;
}

;// CONCATENATED MODULE: ./build/actions/security-gate/src/summary/next-phase.js


/** What the next phase would decide, as a sentence without its full stop, Markdown. */
function nextVerdict(now, next) {
    const also = now.passed === next.passed ? 'also ' : '';
    const verb = next.passed ? 'pass' : 'fail';
    return `This run would ${also}${verb} in the next phase, ${(0,markdown/* code */.aY)(next.rule.name, 100)}`;
}
/** The next phase's verdict, and what is a reason only there; undefined in the last phase. */
function nextPhase({ now, tally, next }, style) {
    if (next === undefined || tally.next === undefined)
        return undefined;
    const verdict = nextVerdict(now, next);
    if (next.passed)
        return `${verdict}.`;
    const { added, addedCount } = tally.next;
    const known = new Set(now.others);
    const reasons = [
        ...findingReason(tally.next),
        ...next.others.filter((reason) => !known.has(reason)),
    ];
    if (reasons.length === 0)
        return `${verdict}, for the same reasons.`;
    return (0,markdown/* document */.Al)(`${verdict}:`, reasons.map((reason) => `- ${(0,markdown/* escaped */.Mk)(reason, 400)}`).join('\n'), added.length > 0
        ? (0,markdown/* details */.zH)(`Also blocked in phase ${(0,markdown/* escaped */.Mk)(next.rule.name, 100)}: ${addedCount}`, findingsList(added, addedCount, style))
        : undefined).trimEnd();
}
/** Empty if nothing blocks there that does not block now. */
function findingReason({ decisions, addedCount, advisoryNow }) {
    const { blocks } = decisions;
    if (addedCount + advisoryNow === 0)
        return [];
    const parts = [
        [blocks - addedCount - advisoryNow, 'block now too'],
        [advisoryNow, 'of tools that are advisory now (listed below)'],
        [addedCount, 'only there'],
    ];
    const shown = parts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
    return [`${blocks} ${blocks === 1 ? 'finding' : 'findings'} would block: ${shown.join(', ')}`];
}

// EXTERNAL MODULE: ./build/packages/markdown/src/bounded-list.js
var bounded_list = __webpack_require__(213);
;// CONCATENATED MODULE: ./build/actions/security-gate/src/summary/sentence.js


/** The verdict and what was read, Markdown. */
function sentenceOf({ now, tally, reports }) {
    const total = Object.values(tally.severities).reduce((sum, count) => sum + count, 0);
    const files = `${reports.files.length} SARIF ${reports.files.length === 1 ? 'file' : 'files'}`;
    const tools = new Set(reports.runs.map((run) => run.tool)).size;
    const seen = `${sentence_counted(total, 'finding')} from ${sentence_counted(tools, 'tool')} in ${files}`;
    if (now.passed)
        return `**Passed**: no finding blocks. Read: ${seen}.`;
    const kind = now.evaluated ? 'Failed' : 'Not evaluated';
    const more = restOfReasons(now, tally).length;
    const others = more === 0
        ? ''
        : ` ${sentence_counted(more, 'other reason')} ${more === 1 ? 'is' : 'are'} listed below.`;
    return `**${kind}**: ${(0,markdown/* escaped */.Mk)(sentence_cause(now, tally), 600)}.${others} Read: ${seen}.`;
}
/** The most important reason, untrusted. */
function sentence_cause({ why }, { now: { blocking, decisions } }) {
    const [reason = ''] = why;
    const [worst] = blocking;
    if (worst === undefined)
        return reason;
    return `${reason}${decisions.blocks === 1 ? '' : ', most severe'}: ${describeFinding(worst)}`;
}
/** The reasons that `sentenceOf` does not name, except findings; untrusted. */
function restOfReasons({ others }, { now }) {
    return now.decisions.blocks > 0 ? others : others.slice(1);
}
/** The same as a list, Markdown. */
function reasonList({ now, tally }, most) {
    const lines = restOfReasons(now, tally).map((reason) => `- ${(0,markdown/* escaped */.Mk)(reason, 400)}`);
    return (0,bounded_list/* boundedLines */.f)(lines, most, 'the most important are in the result').join('\n');
}
function sentence_counted(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

;// CONCATENATED MODULE: ./build/actions/security-gate/src/summary/tool-rows.js

/** Each tool with a run or a finding, and each expected one without. Those that did not run come first. */
function toolRows({ reports, tally, missing, now, }) {
    const byTool = Map.groupBy(reports.runs, ({ tool }) => tool);
    const names = [...new Set([...byTool.keys(), ...tally.tools.keys()])];
    const stale = new Set(now.failing.flatMap((input) => ('where' in input ? [input.where] : [])));
    const rows = names.map((name) => {
        const runs = byTool.get(name) ?? [];
        const counts = tally.tools.get(name) ?? {};
        const valid = runs.filter(({ complete, where }) => complete && !stale.has(where));
        const found = tool_rows_known(counts);
        const note = tool_rows_noteOf(runs, valid, Object.keys(found).length > 0);
        return { name, note, counts: valid.length > 0 ? everySeverity(counts) : found };
    });
    const absent = missing.filter(({ tool, target, runs }) => runs.length === 0 && (target !== undefined || !names.some((name) => (0,tool_name/* sameTool */.Hn)(tool, name))));
    return [
        ...absent.map(({ name }) => ({ name, note: 'no report', counts: {} })),
        ...rows.filter(({ note }) => note !== ''),
        ...rows.filter(({ note }) => note === ''),
    ];
}
function everySeverity(counts) {
    const none = { total: 0, new: 0 };
    return Object.fromEntries(src_severity/* severities */.gO.map((word) => [word, counts[word] ?? none]));
}
/** Those with a finding. */
function tool_rows_known(counts) {
    return Object.fromEntries(Object.entries(counts).filter(([, { total }]) => total > 0));
}
function tool_rows_noteOf(runs, valid, hasFindings) {
    if (runs.length === 0)
        return 'its report cannot be read';
    const failed = runs.filter(({ complete }) => !complete).length;
    const stale = runs.length - valid.length - failed;
    const didNotRun = hasFindings ? 'did not finish' : 'did not run';
    const parts = [
        [failed, valid.length === 0 ? didNotRun : 'did not finish'],
        [stale, 'stale'],
    ];
    const all = runs.length === 1 ? '' : `of ${runs.length} runs `;
    return parts
        .filter(([count]) => count > 0)
        .map(([count, what]) => (all === '' || count === runs.length ? what : `${count} ${all}${what}`))
        .join(', ');
}

;// CONCATENATED MODULE: ./build/actions/security-gate/src/summary/severity-table.js



const mostTools = 50;
const heads = src_severity/* severities */.gO.map((word) => word.charAt(0).toUpperCase() + word.slice(1));
/**
 * Counts by tool and severity. With a baseline a cell is `new / all`, else the count alone, as all
 * are new. A number that is not known is a dash.
 */
function severityTable(judgement) {
    const rows = toolRows(judgement);
    if (rows.length === 0)
        return undefined;
    const { tally } = judgement;
    const withBaseline = tally.compared.size > 0;
    const cell = (count) => {
        if (count === undefined)
            return markdown/* unknownNumber */.YV;
        return withBaseline ? `${count.new} / ${count.total}` : count.total;
    };
    const left = rows.length - mostTools;
    return ((0,markdown/* table */.tp)([withBaseline ? 'Tool (new / all)' : 'Tool', ...heads], [
        ...rows
            .slice(0, mostTools)
            .map((row) => [label(row), ...src_severity/* severities */.gO.map((word) => cell(row.counts[word]))]),
        ...totals(rows, tally).map((sums) => [allOf(rows), ...sums.map(cell)]),
    ]) + (left > 0 ? `\n\n… and ${left} more tools, in the SARIF files.` : ''));
}
function label({ name, note }) {
    return `${(0,markdown/* escaped */.Mk)(name, 60)}${note === '' ? '' : ` (${note})`}`;
}
function allOf(rows) {
    return rows.every(({ note }) => note === '') ? 'all' : 'all that ran';
}
/** One row of sums; none if there is only one row to sum. */
function totals(rows, { tools }) {
    const counted = rows.filter(({ counts }) => Object.keys(counts).length > 0);
    if (counted.length < 2)
        return [];
    const sumOf = (severity) => [...tools.values()].reduce((sum, counts) => ({
        total: sum.total + counts[severity].total,
        new: sum.new + counts[severity].new,
    }), { total: 0, new: 0 });
    return [src_severity/* severities */.gO.map(sumOf)];
}

;// CONCATENATED MODULE: ./build/actions/security-gate/src/summary/comment-of.js






/** GitHub accepts 65,536 characters; the marker, the heading and the link need some of them. */
const comment_of_longest = 60_000;
const mostRows = 20;
/** The comment on a pull request: the verdict, the first reasons, a link to the full summary. */
function commentOf(judgement, name, runUrl) {
    const { now, next, tally, policyLine, policySection } = judgement;
    const marker = markerOf(name);
    const { blocking, decisions } = tally.now;
    const style = listStyle(judgement, mostRows);
    const sections = [
        `## ${now.passed ? '✅' : '❌'} ${(0,markdown/* escaped */.Mk)(name, 100)}`,
        sentenceOf(judgement),
        reasonList(judgement, mostRows),
        policySection,
        severityTable(judgement) ?? '',
        ...(blocking.length > 0
            ? [
                `### Blocking findings\n\n${findingsList(blocking, decisions.blocks, style)}`,
                fingerprintList(blocking.slice(0, mostRows), style.withTargets) ?? '',
            ]
            : []),
        next === undefined ? '' : `${nextVerdict(now, next)}.`,
        policyLine,
    ];
    const fullSummary = runUrl === undefined ? '' : `[Full summary](${runUrl})`;
    return { marker, body: `${marker}\n${(0,markdown/* document */.Al)(...withinLimit(sections), fullSummary)}` };
}
/** The name of a step may be any text; an HTML comment may not contain two hyphens in a row. */
function markerOf(name) {
    const safe = name.replaceAll(/[^\w. /()-]/g, '_').replaceAll(/-{2,}/g, '-');
    return `<!-- ci-actions/security-gate: ${safe.slice(0, 100)} -->`;
}
/** The sections that fit, in order, and a sentence about those that do not. */
function withinLimit(sections) {
    let length = 0;
    const kept = sections.filter((section) => (length += section.length + 2) <= comment_of_longest);
    const omitted = sections.length - kept.length;
    return omitted === 0
        ? kept
        : [...kept, `This comment is too long: ${omitted} more sections are in the summary.`];
}

;// CONCATENATED MODULE: ./build/actions/security-gate/src/summary/suppression-sections.js

/** The suppressions of the policy that need attention. */
function suppressionSections(state) {
    const { path, expired, unused, runningOut } = state;
    return [
        ...section(runningOut, path, (count) => `Suppressions that expire within 30 days: ${count}`),
        ...section(expired, path, (count) => `Suppressions that have expired and suppress nothing: ${count}`),
        ...section(unused, path, (count) => `Suppressions that match nothing and can be removed: ${count}`),
    ];
}
function section(entries, path, title) {
    if (entries.length === 0)
        return [];
    const lines = entries.map((entry) => `- ${describe(entry, path)}`);
    return [
        (0,markdown/* details */.zH)(title(entries.length), (0,bounded_list/* boundedLines */.f)(lines, 50, `all in ${(0,markdown/* escaped */.Mk)(path)}`).join('\n')),
    ];
}
function describe(entry, path) {
    const { tool, rule, path: glob, package: name, fingerprint } = entry;
    const parts = [tool, rule, name, glob, fingerprint].filter((part) => part !== undefined);
    const { owner, expires, reason, line } = entry;
    const what = (0,markdown/* code */.aY)(parts.join(' '), 200);
    const where = (0,markdown/* escaped */.Mk)(`${path}:${line}`, 200);
    return `${what}, until ${expires}, ${(0,markdown/* escaped */.Mk)(owner, 100)}: ${(0,markdown/* escaped */.Mk)(reason, 200)} (${where})`;
}

;// CONCATENATED MODULE: ./build/actions/security-gate/src/summary/summary-of.js









const mostFindings = 50;
/** The job summary: the verdict and its cause first, then what needs action. */
function summaryOf(judgement) {
    const { tally, now, notes } = judgement;
    const { blocking, advisory, decisions } = tally.now;
    const style = listStyle(judgement, mostFindings);
    const listed = [blocking, tally.next?.added ?? [], advisory];
    return (0,markdown/* document */.Al)(sentenceOf(judgement), reasonList(judgement, 50), judgement.policySection, summary_of_excusedInputs(now), severityTable(judgement), ...(blocking.length > 0
        ? ['### Blocking findings', findingsList(blocking, decisions.blocks, style)]
        : []), nextPhase(judgement, style), judgement.needsSection, ...suppressionSections(judgement.suppressions), advisory.length > 0
        ? (0,markdown/* details */.zH)(`Would block if their tools were not advisory: ${decisions.advisory}`, findingsList(advisory, decisions.advisory, style))
        : undefined, fingerprintList(listed.flatMap((findings) => findings.slice(0, mostFindings)), style.withTargets), excusedOutsidePolicy(judgement), accounts(judgement), notes.map((note) => (0,markdown/* escaped */.Mk)(note, 600)).join('\n\n'));
}
function summary_of_excusedInputs({ excused }) {
    if (excused.length === 0)
        return undefined;
    const lines = excused.map(({ missing, by }) => `- ${(0,markdown/* escaped */.Mk)(describeMissing(missing), 400)} (${because[by]})`);
    const shown = (0,bounded_list/* boundedLines */.f)(lines, 50, 'all of them excused');
    return `Did not run, but excused:\n\n${shown.join('\n')}`;
}
const because = {
    advisory: 'advisory in this phase',
    'without-secrets': 'this event gets no secrets',
};
/** Excuses that are not in the policy are listed separately, with their source. */
function excusedOutsidePolicy({ tally }) {
    const { report, vex } = tally.suppressed;
    if (report + vex === 0)
        return undefined;
    const lines = tally.excused.map(({ finding, why }) => `- ${(0,markdown/* escaped */.Mk)(describeFinding(finding), 300)}: ${(0,markdown/* escaped */.Mk)(why, 300)}`);
    const shown = lines.slice(0, 50);
    const left = report + vex - shown.length;
    const more = left > 0 ? [`- … and ${left} more, in the SARIF files`] : [];
    const title = `Excused outside the policy: ${report} by the reports, ${vex} by VEX statements`;
    return (0,markdown/* details */.zH)(title, [...shown, ...more].join('\n'));
}
function accounts({ tally, reports }) {
    const { policy, report, vex } = tally.suppressed;
    const parts = [
        [policy, 'suppressed by the policy'],
        [report, 'by the reports themselves'],
        [vex, 'by VEX statements'],
        [tally.absent, 'absent since the baseline'],
        [reports.noFailure, 'without a failure'],
    ];
    const shown = parts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
    return shown.length === 0 ? undefined : `Not counted above: ${shown.join(', ')}.`;
}

;// CONCATENATED MODULE: ./build/actions/security-gate/src/summary/outcome-of.js


function outcomeOf(judgement) {
    const { now, next, tally, missing } = judgement;
    return {
        verdict: word(now),
        green: now.passed,
        evaluated: now.evaluated,
        why: now.why,
        phase: now.rule.name,
        next: next ? lookAhead(next) : null,
        counts: countsOf(judgement),
        outputs: {
            missing: missing.map(({ name }) => name).join(', '),
            'next-phase-verdict': next ? word(next) : '',
        },
        summary: summaryOf(judgement),
        annotations: [...tally.now.blocking.map(annotationOf), ...judgement.warnings],
    };
}
function word({ passed }) {
    return passed ? 'passed' : 'failed';
}
function lookAhead(next) {
    return { phase: next.rule.name, verdict: word(next), why: next.why };
}
function countsOf({ tally, now, suppressions, reports }) {
    const { policy, report, vex } = tally.suppressed;
    return {
        ...tally.severities,
        blocking: tally.now.decisions.blocks,
        advisory: tally.now.decisions.advisory,
        suppressed: policy + report + vex,
        expired: suppressions.expired.length,
        unused: suppressions.unused.length,
        'suppressed-by-policy': policy,
        'suppressed-by-report': report,
        'suppressed-by-vex': vex,
        absent: tally.absent,
        'no-failure': reports.noFailure,
        gaps: now.failing.length + now.excused.length,
    };
}
/** Only blocking findings are annotated: nobody reads an annotation on every finding. */
function annotationOf(finding) {
    const { path, line, message } = finding;
    const inside = path !== undefined && !/^([/\\]|[a-z][a-z0-9+.-]*:)/i.test(path);
    const fix = finding.fixedIn === undefined ? '' : ` Fixed in ${finding.fixedIn}.`;
    return {
        level: 'error',
        title: describeFinding(finding),
        message: `${message || 'A secret; its text is not shown.'}${fix}`,
        ...(inside ? { file: path } : {}),
        ...(inside && line !== undefined ? { line } : {}),
    };
}

;// CONCATENATED MODULE: ./build/actions/security-gate/src/run.js





async function run(values, strictness, ports) {
    const judgement = await judge(values, strictness, ports);
    const outcome = outcomeOf(judgement);
    if (!values.comment)
        return outcome;
    const refused = await comment(judgement, values.name, ports);
    if (refused === undefined)
        return outcome;
    return {
        ...outcome,
        summary: `${outcome.summary}\nNo comment was written: ${(0,markdown/* escaped */.Mk)(refused, 600)}.\n`,
    };
}
/** Undefined if the comment was written, else the reason. A missing comment changes no verdict. */
async function comment(judgement, name, { facts, comment: write }) {
    const pull = pullOf(facts);
    if (pull === undefined)
        return 'this event has no pull request';
    const { marker, body } = commentOf(judgement, name, runUrlOf(facts));
    const outcome = await write({ pull, marker, body });
    return 'refused' in outcome ? outcome.refused : undefined;
}


/***/ })

};
