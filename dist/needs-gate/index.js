import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 8175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var _ci_actions_inputs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8895);

/** An excuse for a job that is not in `needs` is misspelt, or excuses nothing. */
function check(values) {
    const jobs = values.needs?.map(({ job }) => job);
    if (!jobs)
        return [];
    return ['allowed-failures', 'allowed-skips'].flatMap((name) => (values[name] ?? [])
        .filter(({ job }) => !jobs.includes(job))
        .map(({ job }) => {
        const accepted = `jobs of needs; the nearest is "${(0,_ci_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(job, jobs)}"`;
        return { name, value: job, accepted };
    }));
}


/***/ }),

/***/ 7108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ inputs)
});

;// CONCATENATED MODULE: ./build/packages/inputs/src/kinds.js
const kinds_text = {
    accepted: 'any text',
    parse: (value) => ({ value }),
};
function word(...words) {
    const accepted = words.join(', ');
    return {
        accepted,
        parse: (given) => {
            const value = words.find((w) => w === given.trim());
            return value === undefined ? { accepted } : { value };
        },
    };
}
/** Exactly the words that YAML 1.2 calls booleans, as `core.getBooleanInput` does. */
const kinds_boolean = {
    accepted: 'true, True, TRUE, false, False, FALSE',
    parse: (given) => {
        const value = given.trim();
        if (/^(true|True|TRUE)$/.test(value))
            return { value: true };
        if (/^(false|False|FALSE)$/.test(value))
            return { value: false };
        return { accepted: kinds_boolean.accepted };
    },
};
function integer(from, to = Number.MAX_SAFE_INTEGER) {
    const accepted = to === Number.MAX_SAFE_INTEGER
        ? `a whole number, ${from} or more`
        : `a whole number from ${from} to ${to}`;
    return {
        accepted,
        parse: (given) => {
            const value = /^\d+$/.test(given.trim()) ? Number(given) : Number.NaN;
            return value >= from && value <= to ? { value } : { accepted };
        },
    };
}
const percent = {
    accepted: 'a number from 0 to 100',
    parse: (given) => {
        const value = /^\d+(\.\d+)?$/.test(given.trim()) ? Number(given) : Number.NaN;
        return value <= 100 ? { value } : { accepted: percent.accepted };
    },
};
const unitMs = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };
/** A duration in milliseconds. */
const duration = {
    accepted: 'a duration such as 500ms, 90s, 15m or 1h',
    parse: (given) => {
        const match = /^(\d+)(ms|s|m|h)$/.exec(given.trim());
        const value = match ? Number(match[1]) * unitMs[match[2]] : Number.NaN;
        return Number.isSafeInteger(value) ? { value } : { accepted: duration.accepted };
    },
};
/** Elements between newlines or commas; blanks around them are dropped. */
const list = {
    accepted: 'a list separated by newlines or commas',
    parse: (given) => kinds_elements(given.split(/[\n,]/), list.accepted),
};
/** Elements that may hold commas: one a line. */
const lines = {
    accepted: 'one element a line',
    parse: (given) => kinds_elements(given.split('\n'), lines.accepted),
};
function kinds_elements(parts, accepted) {
    const value = parts.map((part) => part.trim()).filter((part) => part !== '');
    return value.length > 0 ? { value } : { accepted };
}

;// CONCATENATED MODULE: ./build/packages/inputs/src/spec.js
function required(kind) {
    return { kind, default: '', required: true };
}
function optional(kind) {
    return { kind, default: '', required: false };
}
function defaulting(kind, value) {
    return { kind, default: value, required: false };
}
/** A default that the runner evaluates, such as the token; undefined where nothing comes of it. */
function fromContext(kind, expression) {
    return { kind, default: expression, required: false };
}

;// CONCATENATED MODULE: ./build/packages/inputs/src/common-inputs.js


/** The inputs that every action has. */
function commonInputs(action) {
    return {
        name: defaulting(kinds_text, action),
        matrix: fromContext(kinds_text, '${{ toJSON(matrix) }}'),
    };
}
/** The inputs of every action that judges by the policy file. */
const policyInputs = {
    policy: optional(kinds_text),
    phase: optional(kinds_text),
};

;// CONCATENATED MODULE: ./build/packages/needs/src/need.js
const accepted = '${{ toJSON(needs) }} in a job that needs at least one other';
/** The `needs` input: at least one job, each with a result. */
const needsKind = {
    accepted,
    parse: (given) => {
        const jobs = parsed(given);
        if (!isRecord(jobs))
            return { accepted };
        const needs = Object.entries(jobs).map(([job, value]) => needOf(job, value));
        const whole = needs.filter((need) => need !== undefined);
        return whole.length > 0 && whole.length === needs.length ? { value: whole } : { accepted };
    },
};
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** GitHub gives a skipped job the outputs `{}`, act gives it null. */
function needOf(job, value) {
    if (!isRecord(value) || typeof value['result'] !== 'string' || job === '')
        return undefined;
    const outputs = value['outputs'] ?? {};
    if (!isRecord(outputs))
        return undefined;
    const texts = Object.entries(outputs).map(([name, output]) => [name, textOf(output)]);
    return { job, result: value['result'], outputs: Object.fromEntries(texts) };
}
function textOf(output) {
    return typeof output === 'string' ? output : JSON.stringify(output);
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/packages/policy/src/allowed-kind.js
const allowed_kind_accepted = 'lines of "job" or "job: reason", each a job\'s id, once';
/** The inputs `allowed-failures` and `allowed-skips`. */
const allowedKind = {
    accepted: allowed_kind_accepted,
    parse: (given) => {
        const lines = given
            .split('\n')
            .map((line) => line.trim())
            .filter((line) => line !== '');
        const value = lines.map(allowedOf).filter((allowed) => allowed !== undefined);
        const unique = new Set(value.map(({ job }) => job)).size === lines.length;
        return unique && lines.length > 0 ? { value } : { accepted: allowed_kind_accepted };
    },
};
function allowedOf(line) {
    const [, job, reason] = /^([A-Za-z_][\w-]*)(?:\s*:\s*(.*\S))?$/.exec(line) ?? [];
    if (job === undefined)
        return undefined;
    return reason === undefined ? { job } : { job, reason };
}

;// CONCATENATED MODULE: ./build/actions/needs-gate/src/inputs.js



const inputs = {
    ...commonInputs('needs-gate'),
    policy: policyInputs.policy,
    needs: required(needsKind),
    'allowed-failures': optional(allowedKind),
    'allowed-skips': optional(allowedKind),
    workflow: optional(kinds_text),
    ignore: optional(list),
    results: optional(list),
    title: optional(kinds_text),
    notes: optional(lines),
    'max-wall': optional(duration),
    'budget-minutes': optional(integer(0)),
    token: fromContext(kinds_text, '${{ github.token }}'),
};


/***/ }),

/***/ 7142:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _ci_actions_github__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1808);
/* harmony import */ var _ci_actions_github__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(352);
/* harmony import */ var _ci_actions_github__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(1537);
/* harmony import */ var _ci_actions_github__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(87);
/* harmony import */ var _ci_actions_host__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3148);
/* harmony import */ var _ci_actions_host__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(9718);
/* harmony import */ var _ci_actions_host__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(3013);
/* harmony import */ var _ci_actions_runner__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(5923);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(8175);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7108);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(37);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4576);







const platform = ({ apiUrl, repository = '' }, token) => (0,_ci_actions_github__WEBPACK_IMPORTED_MODULE_3__/* .gitHub */ .g)({ apiUrl, repository, token });
const filesOf = (context, token) => (0,_ci_actions_host__WEBPACK_IMPORTED_MODULE_4__/* .checkoutIn */ .K)(context.workspace) ?? (0,_ci_actions_github__WEBPACK_IMPORTED_MODULE_5__/* .commitFiles */ .z)(platform(context, token), context.sha);
await (0,_ci_actions_runner__WEBPACK_IMPORTED_MODULE_6__/* .main */ .i)({
    action: 'needs-gate',
    inputs: _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputs */ .Q,
    outputs: _outputs_js__WEBPACK_IMPORTED_MODULE_1__/* .outputs */ .V,
    check: _check_js__WEBPACK_IMPORTED_MODULE_7__/* .check */ .z,
    readPolicy: (path, { token }, context) => filesOf(context, token).readText(path),
    run: (values, { context, standing, today, now }) => {
        const github = platform(context, values.token);
        const { runId, workspace } = context;
        return (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .run */ .e)(values, {
            files: filesOf(context, values.token),
            results: {
                glob: (patterns) => (0,_ci_actions_host__WEBPACK_IMPORTED_MODULE_8__/* .glob */ .T)(patterns, workspace),
                readText: _ci_actions_host__WEBPACK_IMPORTED_MODULE_9__/* .readText */ .yR,
                shown: (path) => (0,_ci_actions_host__WEBPACK_IMPORTED_MODULE_8__/* .relativeTo */ .M)(workspace, path),
            },
            jobs: values.token && runId ? () => (0,_ci_actions_github__WEBPACK_IMPORTED_MODULE_10__/* .jobsOfRun */ .t)(github, runId) : undefined,
            readAt: (path, commit) => (0,_ci_actions_github__WEBPACK_IMPORTED_MODULE_11__/* .fileAt */ .W)(github, path, commit),
            standing,
            facts: context,
            today,
            now: now(),
        });
    },
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 37:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ outputs)
/* harmony export */ });
const outputs = {
    verdicts: ['passed', 'failed'],
    numbers: ['failed', 'skipped', 'cancelled', 'minutes', 'wall'],
    texts: [],
    counts: ['jobs', 'excused', 'results'],
};


/***/ }),

/***/ 4576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/packages/inputs/src/mistake.js
var mistake = __nccwpck_require__(1433);
// EXTERNAL MODULE: ./build/packages/result/src/outcome.js
var outcome = __nccwpck_require__(8949);
// EXTERNAL MODULE: ./build/packages/yaml/src/parse-yaml.js
var parse_yaml = __nccwpck_require__(9150);
;// CONCATENATED MODULE: ./build/packages/needs/src/workflow-nodes.js
function entries(node) {
    return node?.kind === 'map' ? node.entries : [];
}
function entryOf(node, key) {
    return entries(node).find((entry) => entry.key === key);
}
function valueAt(node, key) {
    return entryOf(node, key)?.value;
}
/** A single value's text; undefined where there is none. */
function textAt(node, key) {
    const value = valueAt(node, key);
    return value?.kind === 'scalar' && value.text !== '' ? value.text : undefined;
}

;// CONCATENATED MODULE: ./build/packages/needs/src/continue-on-error.js

/** Whether a job or step hides its failure; an expression is known only while it runs. */
function continueOnError(node) {
    const value = valueAt(node, 'continue-on-error');
    if (value === undefined)
        return 'no';
    if (value.kind !== 'scalar')
        return 'maybe';
    const word = /^(?:\$\{\{\s*)?(true|false)(?:\s*\}\})?$/i.exec(value.text.trim())?.[1];
    return word === undefined ? 'maybe' : word.toLowerCase() === 'true' ? 'yes' : 'no';
}

;// CONCATENATED MODULE: ./build/packages/needs/src/declared-results.js


/** Actions of ours, by the last part of `uses`; others have outputs named `result` too. */
const ours = [
    'test-runner',
    'lint-runner',
    'scan-runner',
    'sarif-aggregator',
    'security-gate',
    'needs-gate',
    'release-changelog',
    'wait-for-services',
    'branch-protection',
];
const gates = ['security-gate', 'needs-gate'];
/** The job's outputs that hand on the `result` of a step that uses an action of ours. */
function declaredResults(job) {
    const steps = stepsOf(job)
        .filter((step) => ours.includes(actionOf(step)))
        .map((step) => textAt(step, 'id'));
    return entries(valueAt(job, 'outputs'))
        .filter(({ value }) => {
        const text = value.kind === 'scalar' ? value.text : '';
        const found = text.matchAll(/\bsteps\.([\w-]+)\.outputs\.result\b/g);
        return [...found].some(([, id]) => id !== undefined && steps.includes(id));
    })
        .map(({ key }) => key);
}
/** Whether a step that runs a gate says `continue-on-error`: then the job is green all the same. */
function gateMayFail(job) {
    return stepsOf(job).some((step) => gates.includes(actionOf(step)) && continueOnError(step) !== 'no');
}
function stepsOf(job) {
    const steps = valueAt(job, 'steps');
    return steps?.kind === 'list' ? steps.items : [];
}
function actionOf(step) {
    const [path = ''] = (textAt(step, 'uses') ?? '').split('@');
    return path.split('/').at(-1) ?? '';
}

;// CONCATENATED MODULE: ./build/packages/needs/src/parse-workflow.js




/** Reads the jobs of a workflow's file; the platform checks the rest of it before it runs. */
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
    const condition = textAt(value, 'if');
    return {
        id,
        line,
        name: textAt(value, 'name') ?? id,
        needs: needsOf(valueAt(value, 'needs')),
        ...(condition !== undefined && { condition }),
        continueOnError: continueOnError(value),
        matrix: entryOf(valueAt(value, 'strategy'), 'matrix') !== undefined,
        calls: entryOf(value, 'uses') !== undefined,
        declared: declaredResults(value),
        gateMayFail: gateMayFail(value),
    };
}
function needsOf(node) {
    if (node?.kind === 'list')
        return node.items.flatMap((item) => needsOf(item));
    return node?.kind === 'scalar' && node.text !== '' ? [node.text] : [];
}

;// CONCATENATED MODULE: ./build/packages/needs/src/find-workflow.js



const folder = '.github/workflows/';
const ask = 'give the path of the running workflow as the input "workflow"';
/** The file of the running workflow, which must hold the gate's job with the needs that were given. */
async function findWorkflow(running, files) {
    const path = pathOf(running);
    if (path === undefined)
        return theOneThatFits(running, files);
    const workflow = await read(path, files);
    const gate = gateIn(workflow, running);
    if (gate)
        return { workflow, gate };
    const needs = running.needs.map(({ job }) => job).join(', ');
    throw new outcome/* NotEvaluated */.t(`${path} has no job "${running.job ?? ''}" that needs exactly ${needs}, so it is not the workflow that runs here; ${ask}`);
}
function pathOf({ given, workflowRef, repository }) {
    if (given !== undefined)
        return given.includes('/') ? given : `${folder}${given}`;
    if (workflowRef === undefined)
        return undefined;
    const [, owner, path] = /^([^/]+\/[^/]+)\/(.+?\.ya?ml)@/.exec(workflowRef) ?? [];
    if (path !== undefined && (repository === undefined || owner === repository))
        return path;
    throw new outcome/* NotEvaluated */.t(`the running workflow ${workflowRef} is not of this repository; ${ask}`);
}
async function read(path, files) {
    const text = await files.readText(path);
    if (text === undefined)
        throw new outcome/* NotEvaluated */.t(`the workflow file ${path} does not exist; ${ask}`);
    const parsed = await parseWorkflow(text, path);
    if ('workflow' in parsed)
        return parsed.workflow;
    const [first] = parsed.mistakes;
    throw new outcome/* NotEvaluated */.t(`the workflow file cannot be read: ${first ? (0,mistake/* describeMistake */.y)(first) : path}`);
}
async function theOneThatFits(running, files) {
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
    const fits = first ? `several workflows have (${paths})` : 'no workflow has';
    throw new outcome/* NotEvaluated */.t(`${fits} a job "${running.job ?? ''}" with exactly the needs that were given; ${ask}`);
}
function gateIn({ jobs }, { job, needs }) {
    const given = new Set(needs.map((need) => need.job));
    const gate = jobs.find(({ id }) => id === job);
    const same = new Set(gate?.needs).size === given.size && gate?.needs.every((id) => given.has(id));
    return same ? gate : undefined;
}

;// CONCATENATED MODULE: ./build/packages/needs/src/gate-condition.js
/**
 * Judges the `if` of the gate's own job. An expression within text is no condition: the platform
 * takes the whole for a non-empty text, which is true, or skips the job; neither is what it says.
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

;// CONCATENATED MODULE: ./build/packages/needs/src/check-workflow.js

/** Whether a job could fail without this gate seeing it, or this gate without anyone seeing it. */
function checkWorkflow(facts) {
    const { workflow, gate, ignore } = facts;
    const condition = gateCondition(gate.condition);
    const known = workflow.jobs.map(({ id }) => id);
    const stale = ignore.filter((job) => !known.includes(job));
    const twice = ignore.filter((job) => gate.needs.includes(job));
    return {
        line: gate.line,
        why: [
            ...unseen(facts),
            ...(condition === 'not-always' ? [notAlways(gate)] : []),
            ...(gate.continueOnError === 'no'
                ? []
                : [`the gate's own job "${gate.id}" has continue-on-error, so that it can never fail`]),
            ...(gate.gateMayFail
                ? [`the gate's own step has continue-on-error, so that its job "${gate.id}" stays green`]
                : []),
        ],
        warnings: [
            ...(condition === 'not-cancelled'
                ? [
                    `job "${gate.id}" says !cancelled(): in a cancelled run it is skipped, and a skipped check passes; write "if: always()"`,
                ]
                : []),
            ...stale.map((job) => `ignore names "${job}", which ${workflow.path} does not have`),
            ...twice.map((job) => `ignore names "${job}", which is in needs and is judged all the same`),
        ],
    };
}
function unseen({ workflow, gate, ignore }) {
    return workflow.jobs
        .filter(({ id }) => id !== gate.id && !gate.needs.includes(id) && !ignore.includes(id))
        .map(({ id, needs }) => {
        const after = needs.includes(gate.id) ? ', it comes after the gate' : '';
        return `job "${id}" of ${workflow.path} is neither in needs nor in ignore${after}: nobody would see it fail`;
    });
}
function notAlways({ id, condition }) {
    const says = condition === undefined ? 'has no condition' : `says "if: ${condition}"`;
    return `the gate's own job "${id}" ${says}: when a job that it needs fails it is skipped, and a skipped check passes; write "if: always()"`;
}

// EXTERNAL MODULE: ./build/packages/result/src/result.js
var result = __nccwpck_require__(4100);
;// CONCATENATED MODULE: ./build/packages/result/src/parse-result.js

/** Reads a `ci-actions/result@1` line that came from somewhere else: its texts are untrusted. */
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
    const wrong = Object.entries(checks).find(([key, holds]) => !holds(value[key]));
    return wrong && `its "${wrong[0]}" is missing or of the wrong type`;
}
const isRecord = (v) => typeof v === 'object' && v !== null && !Array.isArray(v);
const isText = (v) => typeof v === 'string';
const isNumber = (v) => typeof v === 'number' && Number.isFinite(v);
const isTexts = (v) => Array.isArray(v) && v.every(isText);
const orNull = (holds) => (v) => v === null || holds(v);
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

/** The results that a job handed on in its outputs, under whatever names. */
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
            broken.push(`its output "${name}" cannot be read as a result: ${read.refused}`);
    }
    return { results, broken };
}
/** Words of a verdict that no action of ours ends green with. */
const red = ['failed', 'timeout', 'drift'];
function saysFailed({ evaluated, verdict }) {
    return !evaluated || red.includes(verdict);
}
/** Each result once: the newest attempt of an action's step in a job and leg. */
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
/** "tests 12, failed 1": what was counted, without zeros; texts are untrusted. */
function countsText({ counts }) {
    const shown = Object.entries(counts).filter(([, count]) => count !== 0);
    const text = shown.slice(0, 8).map(([name, count]) => `${name} ${count}`);
    const more = shown.length > 8 ? `, ${shown.length - 8} more` : '';
    return text.length > 0 ? `${text.join(', ')}${more}` : 'nothing counted';
}

;// CONCATENATED MODULE: ./build/packages/needs/src/legs-without.js
const named = 20;
/**
 * Of a matrix the platform keeps the outputs of one leg: how many legs reported, and which did not.
 * `legs` are names as the platform shows them, none where they are not known.
 */
function legsWithout(job, results, legs) {
    if (!job?.matrix || job.declared.length === 0)
        return [];
    const suffixes = new Set(results.map(suffixOf));
    const reported = suffixes.size;
    if (legs.length === 0) {
        return [`${reported} ${reported === 1 ? 'leg' : 'legs'} reported, of how many is not known`];
    }
    if (reported >= legs.length)
        return [];
    const silent = legs.filter((leg) => ![...suffixes].some((suffix) => leg.endsWith(suffix)));
    // a job's own `name` may show its legs otherwise: then nobody can say which of them reported
    const known = silent.length === legs.length - reported;
    const more = silent.length > named ? `, ${silent.length - named} more` : '';
    const without = known ? `, without: ${silent.slice(0, named).join(', ')}${more}` : '';
    return [`${reported} of ${legs.length} legs reported${without}`];
}
function legText({ matrix }) {
    return matrix === null || matrix === undefined ? '' : ` (${JSON.stringify(matrix)})`;
}
/** The platform shows a leg as `job (value, value)`. */
function suffixOf({ matrix }) {
    const values = typeof matrix === 'object' && matrix !== null ? Object.values(matrix) : [];
    return `(${values.map((value) => (typeof value === 'object' ? '' : String(value))).join(', ')})`;
}

;// CONCATENATED MODULE: ./build/packages/needs/src/judge-job.js


/** Only `success` passes; a failure or a skip may be excused, a cancellation may not. */
function judgeJob(need, facts) {
    const { job, result } = need;
    const inFile = facts.workflow.jobs.find(({ id }) => id === job);
    const read = resultsInOutputs(need);
    const results = newest([...read.results, ...facts.reported.filter((r) => r.job === job)]);
    const failure = facts.allowed.failures.find((entry) => entry.job === job);
    const skip = facts.allowed.skips.find((entry) => entry.job === job);
    const broken = [...read.broken, ...failing(results), ...judge_job_hidden(inFile)];
    const row = { job, result, results, remarks: legsWithout(inFile, results, facts.legs(job)) };
    if (result === 'skipped' && skip && failing(results).length === 0) {
        return excused(row, { by: 'allowed-skips', entry: skip });
    }
    const lacking = result === 'success' && !failure ? notArrived(need, inFile) : [];
    const said = result === 'success' ? [] : [wordOf(result)];
    const why = [...said, ...broken, ...lacking];
    const excusable = result === 'success' || result === 'failure';
    if (failure && excusable && why.length > 0) {
        return excused({ ...row, remarks: [...row.remarks, ...why] }, { by: 'allowed-failures', entry: failure });
    }
    return { ...row, passes: why.length === 0, why };
}
function excused(row, excuse) {
    return { ...row, passes: true, why: [], excuse };
}
function wordOf(result) {
    if (result === 'failure')
        return 'failed';
    if (result === 'skipped')
        return 'was skipped';
    if (result === 'cancelled')
        return 'was cancelled, which nothing excuses';
    return `has the result "${result}", which is no word of the platform`;
}
function failing(results) {
    return results.filter(saysFailed).map((result) => {
        const leg = legText(result);
        const why = result.why[0] === undefined ? '' : `: ${result.why[0]}`;
        const verdict = result.evaluated ? result.verdict : 'not evaluated';
        return `holds a result of ${result.action} "${result.name}"${leg} that says ${verdict}${why}`;
    });
}
/** The platform says success of such a job whatever became of it (actions/runner#1161). */
function judge_job_hidden(job) {
    if (!job || job.continueOnError === 'no')
        return [];
    const says = job.continueOnError === 'yes' ? 'has' : 'may have';
    return [
        `${says} continue-on-error, so that its result says nothing; allowed-failures may list it`,
    ];
}
function notArrived({ outputs }, job) {
    if (!job || job.matrix)
        return [];
    return job.declared
        .filter((name) => !Object.hasOwn(outputs, name) || outputs[name] === '')
        .map((name) => `declares the result "${name}", which did not arrive (its step did not run, or the platform dropped an output that holds a masked word)`);
}

;// CONCATENATED MODULE: ./build/packages/needs/src/judge-needs.js



/** The rule of needs-gate: each job, and whether the workflow lets the gate see each job. */
function judgeNeeds(facts) {
    const rows = facts.needs.map((need) => judgeJob(need, facts));
    const check = checkWorkflow(facts);
    const why = [
        ...rows.flatMap(({ job, why: reasons }) => reasons.map((reason) => `job "${job}" ${reason}`)),
        ...strangers(facts),
        ...check.why,
    ];
    const became = (word) => rows.filter(({ result }) => result === word).length;
    const [skipped, cancelled] = [became('skipped'), became('cancelled')];
    const failed = rows.filter(({ result, passes }) => result === 'failure' || (!passes && result !== 'skipped' && result !== 'cancelled')).length;
    const { warnings, line, why: unseen } = check;
    return {
        passed: why.length === 0,
        rows,
        why,
        unseen,
        warnings,
        line,
        failed,
        skipped,
        cancelled,
    };
}
/** Results of jobs that `needs` does not name, such as those of a reusable workflow. */
function strangers({ needs, ignore, reported }) {
    const known = [...needs.map(({ job }) => job), ...ignore];
    return newest(reported)
        .filter((result) => saysFailed(result) && !known.includes(result.job ?? ''))
        .map(({ job, action, name }) => {
        const whose = job === null ? 'no job' : `job "${job}"`;
        return `a result of ${action} "${name}" in ${whose} says failed`;
    });
}

;// CONCATENATED MODULE: ./build/packages/policy/src/tighten-allowed.js
/**
 * The jobs that are excused in one workflow: the file's, which have an owner and a day; an input
 * may not excuse more. Without a file, the inputs'. `workflow` is the path of its file, undefined
 * where it is not known: then the file excuses no job.
 */
function tightenAllowed(standing, workflow, today, { failures = [], skips = [] }) {
    if (standing.source === 'built-in')
        return { failures, skips, expired: [], mistakes: [] };
    const { allowedFailures, allowedSkips } = standing.policy.jobs;
    const here = (entry) => workflow !== undefined && fileName(entry.workflow) === fileName(workflow);
    const valid = (entry) => here(entry) && entry.expires >= today;
    const expired = [...allowedFailures, ...allowedSkips].filter((entry) => here(entry) && !valid(entry));
    return {
        failures: allowedFailures.filter(valid),
        skips: allowedSkips.filter(valid),
        expired,
        mistakes: [
            ...more('allowed-failures', failures, allowedFailures.filter(valid), standing),
            ...more('allowed-skips', skips, allowedSkips.filter(valid), standing),
        ],
    };
}
function more(name, given, said, { path }) {
    const known = said.map(({ job }) => job).join(', ') || 'none';
    return given
        .filter(({ job }) => !said.some((entry) => entry.job === job))
        .map(({ job }) => ({
        name,
        value: job,
        accepted: `the jobs that ${path} allows today under jobs.${name} for this workflow: ${known}`,
    }));
}
/** Workflow files lie in one folder; an entry may name it or leave it out. */
function fileName(path) {
    return path.replace(/^(\.\/)?\.github\/workflows\//, '');
}

;// CONCATENATED MODULE: ./build/packages/policy/src/decision-changes.js
/** Suppressions and excused jobs that are new, or hold longer than before. */
function decisionChanges(base, head, today) {
    return [
        ...longer('suppressions', base.suppressions, head.suppressions, today, suppressionText),
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
        const was = until === undefined ? 'not there' : `until ${until}`;
        const now = `${text(entry)}, until ${entry.expires}`;
        return [{ key, was, now, place: entry.line }];
    });
}
/** What the entry covers; entries with the same text cover the same. */
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

;// CONCATENATED MODULE: ./build/packages/policy/src/expect-kind.js
const accepted = '"none", or lines of "tool" or "tool: target, target", each tool once';
/** The `expect` input; `none` expects nothing. */
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
        return whole && lines.length > 0 && !tools.has('none') ? { value } : { accepted };
    },
};
/** A comma before the colon would be a list of tools on one line: it is refused, not guessed. */
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
/** As the `expect` input and the output `missing` write it. */
function expect_kind_expectedText(expected) {
    if (expected.length === 0)
        return 'none';
    return expected
        .map(({ tool, targets }) => (targets.length > 0 ? `${tool}: ${targets.join(', ')}` : tool))
        .join('; ');
}

// EXTERNAL MODULE: ./build/packages/policy/src/days.js
var src_days = __nccwpck_require__(6627);
// EXTERNAL MODULE: ./build/packages/policy/src/looser.js + 1 modules
var looser = __nccwpck_require__(5936);
// EXTERNAL MODULE: ./build/packages/policy/src/phase-in-force.js
var phase_in_force = __nccwpck_require__(3779);
;// CONCATENATED MODULE: ./build/packages/policy/src/phase-changes.js



/**
 * What is looser in the phases: on today and on every day on which a phase of either file ends,
 * what would be in force is compared; then phases of one name, and the last ones, which a file
 * without dates reaches only by hand.
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
    const days = [today, ...ends.map((until) => (0,src_days/* dayAfter */.PV)(until ?? today))].toSorted();
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
/** The key that was changed: the value itself, else the phase, else the day on which it ends. */
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

// EXTERNAL MODULE: ./build/packages/policy/src/places.js
var places = __nccwpck_require__(992);
;// CONCATENATED MODULE: ./build/packages/policy/src/protection-changes.js
/** Flags that let more pass when they are true; all others let less pass. */
const permissive = ['force-pushes', 'deletions'];
/** What is asked for less than before; a key that is gone is asked for no more. */
function protectionChanges(base, head) {
    if (!base && !head)
        return [];
    if (base && !head)
        return [{ key: 'protection', was: 'there', now: 'not there' }];
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
    return flag === undefined ? 'not there' : String(flag);
}
function fewer(name, base = [], head) {
    const gone = base.filter((element) => !head.includes(element));
    return gone.length > 0 ? [change(name, gone.join(', '), 'not there')] : [];
}
/** A list of who or what alone is allowed; without one, everything is. */
function protection_changes_more(name, base, head) {
    if (!base)
        return [];
    if (!head)
        return [change(name, `only ${base.join(', ')}`, 'not there')];
    const added = head.filter((element) => !base.includes(element));
    return added.length > 0
        ? [change(name, `only ${base.join(', ')}`, `also ${added.join(', ')}`)]
        : [];
}

// EXTERNAL MODULE: ./build/packages/policy/src/tool-name.js
var tool_name = __nccwpck_require__(4096);
;// CONCATENATED MODULE: ./build/packages/policy/src/tighten-expect.js


/** What must have reported: the input where it is given, which must ask for all that the file does. */
function tightenExpect(standing, given) {
    const { expect } = standing.policy.security;
    if (given === undefined)
        return { now: expect, mistakes: [] };
    const lacking = notExpected(expect, given);
    if (lacking.length === 0)
        return { now: given, mistakes: [] };
    const accepted = `all that ${standing.path} expects, also ${expectedText(lacking)}`;
    return { now: expect, mistakes: [{ name: 'expect', value: expectedText(given), accepted }] };
}
/** What of `asked` the other list does not ask for. */
function notExpected(asked, by) {
    return asked.flatMap(({ tool, targets }) => {
        const same = by.find((other) => (0,tool_name/* sameTool */.Hn)(tool, other.tool) || (0,tool_name/* sameTool */.Hn)(other.tool, tool));
        if (!same)
            return [{ tool, targets }];
        const lacking = targets.filter((target) => !same.targets.includes(target));
        return lacking.length > 0 ? [{ tool, targets: lacking }] : [];
    });
}

;// CONCATENATED MODULE: ./build/packages/policy/src/policy-changes.js







/** All that `head` loosens against `base`; what it tightens is not told. */
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

// EXTERNAL MODULE: ./build/packages/policy/src/policy.js
var policy = __nccwpck_require__(7398);
;// CONCATENATED MODULE: ./build/packages/policy/src/base-changes.js




/** What a pull request or merge group loosens in the policy; the base's own word decides on it. */
async function changesSinceBase({ standing, today, readBase, }) {
    const text = await readBase(standing.path);
    const base = text === undefined ? policy/* builtInPolicy */.C : await basePolicy(text, standing.path);
    const changes = policyChanges(base, standing.policy, today);
    return { changes, denied: changes.length > 0 && base.policyChanges === 'deny' };
}
async function basePolicy(text, path) {
    const { readPolicy } = await __nccwpck_require__.e(/* import() */ 233).then(__nccwpck_require__.bind(__nccwpck_require__, 7233));
    const read = await readPolicy(text, path);
    if ('policy' in read)
        return read.policy;
    const [first] = read.mistakes;
    const why = first ? (0,mistake/* describeMistake */.y)(first) : path;
    throw new outcome/* NotEvaluated */.t(`the policy file of the base cannot be read: ${why}`);
}
/** The commit that a pull request or merge group is to change; undefined on other events. */
function baseCommit(eventName, event) {
    if (eventName !== 'pull_request' && eventName !== 'merge_group')
        return undefined;
    const sha = eventName === 'merge_group'
        ? part(event, 'merge_group', 'base_sha')
        : part(event, 'pull_request', 'base', 'sha');
    if (typeof sha === 'string' && sha !== '')
        return sha;
    throw new outcome/* NotEvaluated */.t(`the event ${eventName} does not name its base commit`);
}
function part(event, ...keys) {
    return keys.reduce((value, key) => typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? value[key]
        : undefined, event);
}

;// CONCATENATED MODULE: ./build/actions/needs-gate/src/legs.js
/** The executions of each job, by its id, found by the name that the platform shows. */
function executionsByJob(jobs, executions) {
    const found = new Map();
    for (const execution of executions) {
        const job = fits.map((fit) => jobs.find((one) => fit(one, execution.name))).find(Boolean);
        if (job)
            found.set(job.id, [...(found.get(job.id) ?? []), execution]);
    }
    return found;
}
/** From the most exact: two jobs may have names of which one begins like the other. */
const fits = [
    (job, name) => job.name === name,
    (job, name) => job.matrix && name.startsWith(`${job.name} (`) && name.endsWith(')'),
    (job, name) => job.calls && name.startsWith(`${job.name} / `),
    (job, name) => job.matrix && job.calls && name.startsWith(`${job.name} (`),
    (job, name) => job.name.includes('${{') && fitsTemplate(job, name),
];
/** An expression in a name stands for any text. */
function fitsTemplate({ name: template, calls }, name) {
    const parts = template.split(/\$\{\{[^]*?\}\}/);
    const [first = '', ...others] = parts;
    const last = others.pop() ?? '';
    if (!name.startsWith(first) || (!calls && !name.endsWith(last)))
        return false;
    const end = calls ? name.length : name.length - last.length;
    let at = first.length;
    for (const part of others) {
        const found = name.indexOf(part, at);
        if (found < 0)
            return false;
        at = found + part.length;
    }
    return at <= end;
}

// EXTERNAL MODULE: ./build/packages/summary/src/markdown.js
var markdown = __nccwpck_require__(5837);
;// CONCATENATED MODULE: ./build/packages/policy/src/policy-changes-section.js

const shown = 50;
/** For the head of a gate's summary, Markdown; empty where nothing is looser. */
function policyChangesSection({ changes, denied }, path) {
    if (changes.length === 0)
        return '';
    const says = denied ? 'and `policy-changes: deny` of the base refuses that' : 'as reported here';
    const more = changes.length - shown;
    return (0,markdown/* document */.Al)(`**This change loosens ${(0,markdown/* code */.aY)(path)}**, ${says}:`, (0,markdown/* table */.tp)(['Key', 'Before', 'After', 'From', 'Line'], changes
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
/** One change as a phrase, untrusted text. */
function changeText({ key, was, now, from }) {
    return `${key}: ${was} → ${now}${from === undefined ? '' : `, from ${from}`}`;
}

;// CONCATENATED MODULE: ./build/packages/needs/src/job-row.js
/** The reason, and where the policy says so the owner and the day. */
function excuseText({ by, entry }) {
    const until = 'expires' in entry ? ` (${entry.owner}, until ${entry.expires})` : '';
    return `${by}: ${entry.reason ?? 'no reason given'}${until}`;
}

;// CONCATENATED MODULE: ./build/packages/needs/src/needs-table.js



const marks = {
    success: '✅',
    failure: '❌',
    cancelled: '⛔',
    skipped: '⏭️',
};
const shownResults = 20;
const shownLegs = 100;
const nothing = { heads: [], cells: () => [], legs: () => [] };
/** One row a job. */
function needsTable(rows, extra = nothing) {
    return (0,markdown/* table */.tp)(['', 'Job', 'Result', ...extra.heads, 'Reported', 'Remarks'], rows.flatMap((row) => [jobRow(row, extra), ...legRows(extra.legs(row.job), extra)]));
}
function jobRow(row, { cells }) {
    return [
        row.passes ? (row.excuse ? '⚠️' : '✅') : '❌',
        (0,markdown/* code */.aY)(row.job),
        resultText(row.result),
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
            .map(({ name, result, cells }) => [
            '',
            `↳ ${(0,markdown/* code */.aY)(name)}`,
            resultText(result),
            ...cells,
            '',
            '',
        ]),
        ...(more > 0 ? [last] : []),
    ];
}
function resultText(result) {
    return `${marks[result] ?? '❓'} ${(0,markdown/* escaped */.Mk)(result)}`;
}
function reported(results) {
    const lines = results.slice(0, shownResults).map((result) => {
        const verdict = result.evaluated ? result.verdict : 'not evaluated';
        return `${(0,markdown/* escaped */.Mk)(result.action)} ${(0,markdown/* code */.aY)(result.name)}: ${(0,markdown/* escaped */.Mk)(verdict)}, ${(0,markdown/* escaped */.Mk)(countsText(result))}`;
    });
    const more = results.length - shownResults;
    return [...lines, ...(more > 0 ? [`${more} more`] : [])].join('<br>');
}
function remarks({ why, remarks: more, excuse }) {
    return [
        ...(excuse ? [(0,markdown/* escaped */.Mk)(excuseText(excuse), 600)] : []),
        ...[...why, ...more].map((line) => (0,markdown/* escaped */.Mk)(line, 600)),
    ].join('<br>');
}

// EXTERNAL MODULE: ./build/packages/summary/src/bounded-list.js
var bounded_list = __nccwpck_require__(5552);
;// CONCATENATED MODULE: ./build/actions/needs-gate/src/execution.js
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
/** A job that a later attempt took over from an earlier one is listed again and billed once. */
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
/** Seconds since the run, or its attempt, began; undefined where no job is known. */
function wallSeconds(executions, attempt, now) {
    const newest = attempt ?? Math.max(...executions.map((one) => one.attempt));
    const created = executions.filter((one) => one.attempt === newest).map((one) => one.created);
    if (created.length === 0)
        return undefined;
    return Math.max(0, Math.round((now - Math.min(...created)) / 1000));
}
/** "1 h 2 min", "3 min 4 s", "5 s". */
function durationText(ms) {
    const seconds = Math.round(ms / 1000);
    if (seconds < 60)
        return `${seconds} s`;
    const minutes = Math.floor(seconds / 60);
    if (minutes < 60)
        return `${minutes} min ${seconds % 60} s`;
    return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

;// CONCATENATED MODULE: ./build/actions/needs-gate/src/gantt.js

const gantt_shown = 60;
/** A Mermaid gantt of the executions, the earliest first; empty where there is none. */
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
    const left = ran.length - gantt_shown;
    return left > 0 ? `${chart}\n\nThe first ${gantt_shown} of ${ran.length} jobs.` : chart;
}
const states = {
    success: 'done',
    failure: 'crit',
    timed_out: 'crit',
    cancelled: 'crit',
    running: 'active',
};
/** Mermaid takes `:`, `;`, `#` and `%%` for its own, and a keyword at the start of a line. */
function plain(name) {
    return `\u200b${name.replaceAll(/[^\p{L}\p{N} _().,/+-]/gu, '_').slice(0, 60) || '_'}`;
}

;// CONCATENATED MODULE: ./build/actions/needs-gate/src/summary-of.js





function summaryOf(judged, why) {
    const { judgement, changes, policyPath, notes } = judged;
    return (0,markdown/* document */.Al)(`### ${why.length === 0 ? '✅' : '❌'} ${(0,markdown/* escaped */.Mk)(judged.title ?? 'needs-gate')}`, sentence(judged, why), listed(why.length > 1 ? why : []), policyChangesSection(changes, policyPath), needsTable(judgement.rows, extraOf(judged)), listed([...judgement.warnings, ...expiredTexts(judged)], '⚠️ '), times(judged), notes.map((line) => (0,markdown/* escaped */.Mk)(line, 1000)).join('<br>\n'));
}
function sentence({ judgement, workflow }, why) {
    const { rows } = judgement;
    const jobs = `${rows.length} ${rows.length === 1 ? 'job' : 'jobs'}`;
    if (why.length > 1)
        return `**${why.length} reasons why this does not pass:**`;
    if (why[0] !== undefined)
        return `**This does not pass: ${(0,markdown/* escaped */.Mk)(why[0], 600)}.**`;
    const excused = rows.filter(({ excuse }) => excuse !== undefined).length;
    const but = excused > 0 ? `, ${excused} of them excused` : '';
    return `${jobs} passed${but}; ${(0,markdown/* code */.aY)(workflow.path)} has no other job that this gate would not see fail.`;
}
function listed(texts, mark = '') {
    const lines = texts.map((text) => `- ${mark}${(0,markdown/* escaped */.Mk)(text, 600)}`);
    return (0,bounded_list/* boundedLines */.f)(lines, 100, 'in the table').join('\n');
}
function expiredTexts({ expired }) {
    return expired.map(({ job, owner, expires, line }) => `the policy excuses ${job} no more: line ${line} expired on ${expires} (${owner})`);
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
/** Of several from the first start to the last end. */
function cellsOf(executions) {
    if (executions.length === 0)
        return ['not known', ''];
    const from = Math.min(...executions.map(({ started }) => started));
    const to = Math.max(...executions.map(({ ended }) => ended));
    return [durationText(to - from), String(billableMinutes(executions))];
}
function times({ timing, limits }) {
    if (timing.missing !== undefined)
        return `Durations: ${(0,markdown/* escaped */.Mk)(timing.missing, 600)}.`;
    const { maxWall, budgetMinutes } = limits;
    const within = maxWall === undefined ? '' : ` of at most ${durationText(maxWall)}`;
    const budget = budgetMinutes === undefined ? '' : ` of a budget of ${budgetMinutes}`;
    const chart = gantt(timing.executions);
    return (0,markdown/* document */.Al)(`The run took ${durationText(timing.wall * 1000)}${within} so far, and ${timing.minutes} billable minutes${budget}, rounded up for each job.`, chart === '' ? '' : (0,markdown/* details */.zH)('When the jobs ran', chart)).trimEnd();
}

;// CONCATENATED MODULE: ./build/actions/needs-gate/src/timing.js


/** Times are good to have; where a limit needs them they must be there. */
async function readTiming(limits, ports) {
    const needed = limits.maxWall !== undefined || limits.budgetMinutes !== undefined;
    try {
        return await timed(ports);
    }
    catch (error) {
        if (needed || !(error instanceof outcome/* NotEvaluated */.t))
            throw error;
        return { executions: [], minutes: 0, wall: 0, missing: error.message };
    }
}
async function timed({ jobs, now, attempt }) {
    if (!jobs)
        throw new outcome/* NotEvaluated */.t('no durations without a token and a run on GitHub');
    const all = (await jobs()).map((job) => executionOf(job, now));
    const wall = wallSeconds(all, attempt, now);
    if (wall === undefined)
        throw new outcome/* NotEvaluated */.t('GitHub lists no job of this attempt of the run');
    return { executions: newestExecutions(all), minutes: billableMinutes(all), wall };
}
/** Why the run took too long or too much. */
function overLimits({ wall, minutes }, { maxWall, budgetMinutes }) {
    const why = [];
    if (maxWall !== undefined && wall * 1000 > maxWall) {
        why.push(`the run took ${wall} s, and max-wall is ${maxWall / 1000} s`);
    }
    if (budgetMinutes !== undefined && minutes > budgetMinutes) {
        why.push(`the run took ${minutes} billable minutes, and budget-minutes is ${budgetMinutes}`);
    }
    return why;
}

;// CONCATENATED MODULE: ./build/actions/needs-gate/src/outcome-of.js



function outcomeOf(judged) {
    const { judgement, timing, limits, changes } = judged;
    const { rows, failed, skipped, cancelled } = judgement;
    const denied = changes.denied
        ? [`the change loosens ${judged.policyPath}, which policy-changes: deny of the base refuses`]
        : [];
    const why = [...judgement.why, ...denied, ...overLimits(timing, limits)];
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
    const place = { file: workflow.path, line: judgement.line };
    return [
        ...judgement.unseen.map((message) => ({ level: 'error', message, ...place })),
        ...policyChangeAnnotations(changes, policyPath),
        ...judgement.warnings.map((message) => ({ level: 'warning', message, ...place })),
    ];
}

;// CONCATENATED MODULE: ./build/actions/needs-gate/src/read-results.js

/** The results in `result.json` files of this run; one that is not what it should be is told. */
async function readResults(patterns, files, sha) {
    if (patterns.length === 0)
        return [];
    const found = await files.glob(patterns);
    const wrong = found.unmatched.map((pattern) => `"${pattern}" of results matches no file`);
    const results = [];
    for (const path of found.files) {
        const read = parseResult((await files.readText(path)) ?? '');
        if ('refused' in read)
            wrong.push(`${files.shown(path)} is no result: ${read.refused}`);
        else if (isStale(read.result, sha)) {
            wrong.push(`${files.shown(path)} is of commit ${read.result.sha}, not of this run's ${sha}`);
        }
        else
            results.push(read.result);
    }
    if (wrong.length > 0)
        throw new outcome/* NotEvaluated */.t(wrong.join('; '));
    return results;
}
function isStale({ sha }, running) {
    return sha !== null && running !== undefined && sha !== running;
}

;// CONCATENATED MODULE: ./build/actions/needs-gate/src/run.js








async function run(values, ports) {
    const { facts, standing, now } = ports;
    const { needs } = values;
    const running = { ...facts, given: values.workflow, needs };
    const found = await findWorkflow(running, ports.files);
    const allowed = allowedJobs(values, found, ports);
    const changes = await policyLoosened(ports);
    const reported = await readResults(values.results ?? [], ports.results, facts.sha);
    const limits = { maxWall: values['max-wall'], budgetMinutes: values['budget-minutes'] };
    const timing = await readTiming(limits, { jobs: ports.jobs, now, attempt: facts.runAttempt });
    const executions = executionsByJob(found.workflow.jobs, timing.executions);
    const judgement = judgeNeeds({
        ...found,
        needs,
        ignore: values.ignore ?? [],
        allowed,
        reported,
        legs: (job) => (executions.get(job) ?? []).map(({ name }) => name),
    });
    return outcomeOf({
        judgement,
        workflow: found.workflow,
        timing,
        limits,
        executions,
        changes,
        expired: allowed.expired,
        policyPath: standing.path,
        title: values.title,
        notes: values.notes ?? [],
    });
}
/** What excuses is only known once the workflow is: its mistakes are told here, all together. */
function allowedJobs(values, { workflow }, ports) {
    const allowed = tightenAllowed(ports.standing, workflow.path, ports.today, {
        failures: values['allowed-failures'],
        skips: values['allowed-skips'],
    });
    if (allowed.mistakes.length === 0)
        return allowed;
    throw new outcome/* NotEvaluated */.t(allowed.mistakes.map(mistake/* describeMistake */.y).join('; '));
}
async function policyLoosened({ facts, standing, today, readAt }) {
    const base = baseCommit(facts.eventName, facts.eventName === undefined ? {} : facts.event());
    if (base === undefined)
        return { changes: [], denied: false };
    return changesSinceBase({ standing, today, readBase: (path) => readAt(path, base) });
}


/***/ }),

/***/ 914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Yz: () => (/* binding */ debug),
  z3: () => (/* binding */ error),
  lm: () => (/* binding */ notice),
  $e: () => (/* binding */ warning)
});

// UNUSED EXPORTS: ExitCode, addPath, endGroup, exportVariable, getBooleanInput, getIDToken, getInput, getMultilineInput, getState, group, info, isDebug, markdownSummary, platform, saveState, setCommandEcho, setFailed, setOutput, setSecret, startGroup, summary, toPlatformPath, toPosixPath, toWin32Path

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(6928);
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
    }
    process.stdout.write(os.EOL);
    issueCommand('set-output', { name }, toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    command_issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + os.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map

/***/ }),

/***/ 352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ commitFiles)
/* harmony export */ });
/* harmony import */ var _file_at_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(87);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8697);


function commitFiles(github, sha) {
    const commit = () => {
        if (sha !== undefined)
            return sha;
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubFailure */ .i('nothing is checked out, and the runner names no commit', undefined);
    };
    return {
        readText: async (path) => (0,_file_at_js__WEBPACK_IMPORTED_MODULE_1__/* .fileAt */ .W)(github, path, commit()),
        list: async () => workflowsAt(github, commit()),
    };
}
async function workflowsAt(github, ref) {
    const purpose = { doing: 'list the workflow files', right: 'contents: read' };
    const names = await github.ask(purpose, async (client, repository) => {
        const { data } = await client.request('GET /repos/{owner}/{repo}/contents/{path}', {
            ...repository,
            path: '.github/workflows',
            ref,
        });
        return Array.isArray(data) ? data.map(({ path }) => path) : [];
    });
    return names.filter((path) => /\.ya?ml$/.test(path)).toSorted();
}


/***/ }),

/***/ 8697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ asFailure),
/* harmony export */   i: () => (/* binding */ GitHubFailure)
/* harmony export */ });
/* harmony import */ var _ci_actions_result__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8949);

/**
 * A request that GitHub did not answer as hoped, as a sentence that a person can act on. It never
 * holds the request, whose headers hold the token.
 */
class GitHubFailure extends _ci_actions_result__WEBPACK_IMPORTED_MODULE_0__/* .NotEvaluated */ .t {
    /** The HTTP status; undefined where GitHub was not reached at all. */
    status;
    constructor(message, status) {
        super(message);
        this.status = status;
    }
}
function asFailure(error, { doing, right }) {
    const { status, message, headers } = partsOf(error);
    if (status === undefined) {
        return new GitHubFailure(`GitHub was not reached to ${doing}: ${message}`, undefined);
    }
    return new GitHubFailure(`could not ${doing}: ${reason(status, message, headers, right)}`, status);
}
function reason(status, message, headers, right) {
    if (isLimit(status, message, headers))
        return limit(headers);
    switch (status) {
        case 401:
            return 'GitHub does not accept the token (401)';
        case 403:
            return `the token may not (403); it needs "${right}" (${message})`;
        case 404:
            return `GitHub finds it not, or the token may not see it (404); that needs "${right}"`;
        default:
            return status >= 500
                ? `GitHub has a fault (${status}), also after more tries`
                : `GitHub refuses it (${status}): ${message}`;
    }
}
function isLimit(status, message, headers) {
    const used = headers['x-ratelimit-remaining'] === '0' || /\brate limit\b/i.test(message);
    return status === 429 || (status === 403 && used);
}
function limit(headers) {
    const reset = Number(headers['x-ratelimit-reset']);
    const until = Number.isFinite(reset) && reset > 0 ? ` until ${new Date(reset * 1000).toISOString()}` : '';
    return `the token's rate limit is used up${until}`;
}
/** Octokit gives a failed connection the status 500 and no response. */
function partsOf(error) {
    if (!(error instanceof Error))
        return { status: undefined, message: String(error), headers: {} };
    const { status, response } = error;
    if (response === undefined || status === undefined) {
        return { status: undefined, message: connectionReason(error), headers: {} };
    }
    const said = response.data?.message;
    return {
        status,
        message: (typeof said === 'string' ? said : 'without a reason').slice(0, 300),
        headers: response.headers ?? {},
    };
}
function connectionReason(error) {
    const { cause } = error;
    const inner = cause instanceof Error ? (cause.cause ?? cause) : error;
    const { code, message } = inner;
    return code ?? message ?? error.name;
}


/***/ }),

/***/ 87:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ fileAt)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8697);

/**
 * The text of a file at a commit; undefined where the commit has no such file. A 404 alone does not
 * say so, as GitHub also answers it for what the token may not see: the commit must be visible.
 */
async function fileAt(github, path, ref) {
    const purpose = { doing: `read ${path} at ${ref.slice(0, 40)}`, right: 'contents: read' };
    try {
        return await github.ask(purpose, async (client, repository) => {
            const { data } = await client.request('GET /repos/{owner}/{repo}/contents/{path}', {
                ...repository,
                path,
                ref,
            });
            return textOf(data, path);
        });
    }
    catch (error) {
        if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubFailure */ .i) || error.status !== 404)
            throw error;
        await github.ask({ ...purpose, doing: `see the commit ${ref.slice(0, 40)}` }, (client, repository) => client.request('GET /repos/{owner}/{repo}/commits/{ref}', {
            ...repository,
            ref,
            per_page: 1,
        }));
        return undefined;
    }
}
/** Files beyond a megabyte come without their content (`encoding: none`). */
function textOf(data, path) {
    const { type, encoding, content } = Array.isArray(data)
        ? { type: 'dir' }
        : data;
    if (type === 'file' && encoding === 'base64' && content !== undefined) {
        return new TextDecoder().decode(Buffer.from(content, 'base64'));
    }
    const what = type === 'file' ? 'a file of over a megabyte' : `a ${type ?? 'thing'}, no file`;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubFailure */ .i(`${path} is ${what}`, undefined);
}


/***/ }),

/***/ 1808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  g: () => (/* binding */ gitHub)
});

;// CONCATENATED MODULE: ./build/packages/github/src/connection.js
function repositoryOf({ repository }) {
    const [owner = '', repo = ''] = repository.split('/');
    return { owner, repo };
}

// EXTERNAL MODULE: ./build/packages/github/src/failure.js
var failure = __nccwpck_require__(8697);
;// CONCATENATED MODULE: ./build/packages/github/src/github.js


function gitHub(connection) {
    const repository = repositoryOf(connection);
    let client;
    return {
        repository,
        ask: async (purpose, request) => {
            client ??= Promise.all(/* import() */[__nccwpck_require__.e(601), __nccwpck_require__.e(358)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3358)).then(({ connect }) => connect(connection));
            try {
                return await request(await client, repository);
            }
            catch (error) {
                throw (0,failure/* asFailure */.h)(error, purpose);
            }
        },
    };
}


/***/ }),

/***/ 1537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ jobsOfRun)
/* harmony export */ });
/** All jobs of all attempts of a workflow run. */
async function jobsOfRun(github, runId) {
    const purpose = { doing: `list the jobs of run ${runId}`, right: 'actions: read' };
    return github.ask(purpose, async (client, repository) => {
        const jobs = await client.paginate('GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs', {
            ...repository,
            run_id: Number(runId),
            filter: 'all',
            per_page: 100,
        });
        return jobs.map((job) => ({
            name: job.name,
            attempt: job.run_attempt ?? 1,
            conclusion: job.conclusion,
            createdAt: job.created_at,
            startedAt: job.started_at,
            completedAt: job.completed_at,
            labels: job.labels,
        }));
    });
}


/***/ }),

/***/ 3148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ checkoutIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9718);
/* harmony import */ var _text_files_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3013);




/** The files of the checkout in a folder; undefined where the folder holds none. */
function checkoutIn(workspace) {
    if (!['.git', '.github'].some((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, name))))
        return undefined;
    const patterns = ['yml', 'yaml'].map((end) => `.github/workflows/*.${end}`);
    return {
        readText: (path) => (0,_text_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path)),
        list: async () => {
            const { files } = await (0,_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .glob */ .T)(patterns, workspace);
            return files.map((file) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .relativeTo */ .M)(workspace, file));
        },
    };
}


/***/ }),

/***/ 9718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ relativeTo),
/* harmony export */   T: () => (/* binding */ glob)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);

/** Files by the syntax of `@actions/glob`, relative patterns from `cwd`; `!` patterns take away. */
async function glob(patterns, cwd) {
    const { create } = await __nccwpck_require__.e(/* import() */ 622).then(__nccwpck_require__.bind(__nccwpck_require__, 1622));
    const excluded = patterns.filter((p) => p.startsWith('!'));
    const wanted = patterns.filter((p) => !p.startsWith('!'));
    const files = new Set();
    const unmatched = [];
    for (const pattern of wanted) {
        const rooted = [pattern, ...excluded].map((p) => fromFolder(p, cwd));
        const globber = await create(rooted.join('\n'), { matchDirectories: false });
        const found = await globber.glob();
        if (found.length === 0)
            unmatched.push(pattern);
        for (const file of found)
            files.add(file);
    }
    return { files: [...files].sort(), unmatched };
}
/** `@actions/glob` resolves from the process's folder only; a folder's own `[*?` are escaped. */
function fromFolder(pattern, cwd) {
    const negated = pattern.startsWith('!');
    const path = negated ? pattern.slice(1) : pattern;
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path) || path.startsWith('~'))
        return pattern;
    const folder = cwd.replaceAll(/[[*?]/g, '[$&]');
    return `${negated ? '!' : ''}${folder}/${path.replace(/^\.\//, '')}`;
}
/** The path relative to `root` with forward slashes; absolute where it lies outside. */
function relativeTo(root, path) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, path);
    const outside = inside === '..' || inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(inside);
    return outside ? path : inside.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
}


/***/ }),

/***/ 3013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  yR: () => (/* binding */ readText)
});

// UNUSED EXPORTS: readSourceStream, readTextStream, writeAside

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./build/packages/host/src/encoding.js
/**
 * The encoding of a text by its first bytes: UTF-8; UTF-16 by its byte order mark or by the zero
 * bytes around a first `<`; for XML what its declaration says, where bytes can be read that way.
 */
function encoding_encodingOf(start) {
    const [a, b] = start;
    if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0))
        return 'utf-16le';
    if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c))
        return 'utf-16be';
    const head = Buffer.from(start.subarray(0, 200)).toString('latin1');
    const declared = /^(?:\u00ef\u00bb\u00bf)?\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(head);
    const name = declared?.[1]?.toLowerCase();
    // A text whose declaration we could read is no UTF-16, whatever it says.
    if (name === undefined || name.startsWith('utf-16') || name === 'utf16')
        return 'utf-8';
    return isKnown(name) ? name : 'utf-8';
}
function isKnown(name) {
    try {
        return new TextDecoder(name).encoding !== '';
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/packages/host/src/text-files.js
// By its property: in a bundle it is loaded where it is used, and node:fs/promises costs 5 ms.



const chunkBytes = (/* unused pure expression or super */ null && (256 * 1024));
/**
 * The file's text as UTF-8, byte order mark and all, as tools read source code that hash its
 * lines; undefined where the path is no file, or one of more bytes than given.
 */
function readSourceStream(path, mostBytes) {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (!stat?.isFile() || stat.size > mostBytes)
        return undefined;
    return createReadStream(path, { encoding: 'utf8', highWaterMark: chunkBytes });
}
/** The file's text in chunks, its byte order mark dropped, decoded as `encodingOf` finds. */
async function* readTextStream(path) {
    let decoder;
    for await (const chunk of createReadStream(path, { highWaterMark: chunkBytes })) {
        decoder ??= new TextDecoder(encodingOf(chunk));
        yield decoder.decode(chunk, { stream: true });
    }
    if (decoder)
        yield decoder.decode();
}
/** The whole text, or undefined where there is no such file; any other failure is thrown. */
async function readText(path) {
    try {
        const bytes = await external_node_fs_.promises.readFile(path);
        return new TextDecoder(encoding_encodingOf(bytes)).decode(bytes);
    }
    catch (error) {
        if (isMissing(error))
            return undefined;
        throw error;
    }
}
function isMissing(error) {
    const code = error.code;
    return code === 'ENOENT' || code === 'ENOTDIR';
}
/** Writes beside the target and renames, so that a reader sees the old file or the whole new one. */
async function writeAside(path, content) {
    await files.mkdir(dirname(path), { recursive: true });
    const aside = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
    const file = await files.open(aside, 'w');
    try {
        for await (const chunk of typeof content === 'string' ? [content] : content) {
            await file.write(chunk);
        }
        await file.close();
        await files.rename(aside, path);
    }
    catch (error) {
        await file.close();
        await files.rm(aside, { force: true });
        throw error;
    }
}


/***/ }),

/***/ 1433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ describeMistake)
/* harmony export */ });
/** The mistake as one sentence, still untrusted text: whoever prints it makes it harmless. */
function describeMistake({ name, value, accepted, place }) {
    const what = place ? `${place.file}:${place.line}:${place.column}: ${name}` : `input "${name}"`;
    const written = value === '' ? 'nothing is given' : `${JSON.stringify(value)} is not accepted`;
    return `${what}: ${written}; accepted: ${accepted}`;
}


/***/ }),

/***/ 8895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1916);

/**
 * Reads every input and tells every mistake. An empty string means "not given".
 * A name that the action does not have is a mistake too: the platform only warns of a misspelt
 * input, and a `fial-on` that nobody reads is a leniency that nobody wrote down.
 */
function readInputs(spec, raw) {
    const values = {};
    const mistakes = unknownNames(spec, raw);
    for (const [name, input] of Object.entries(spec)) {
        const given = Object.hasOwn(raw, name) ? (raw[name] ?? '') : '';
        const text = given === '' ? fallback(input) : given;
        if (text === '') {
            if (input.required)
                mistakes.push({ name, value: '', accepted: input.kind.accepted });
            else
                values[name] = undefined;
            continue;
        }
        const parsed = input.kind.parse(text);
        if ('value' in parsed)
            values[name] = parsed.value;
        else
            mistakes.push({ name, value: text, accepted: parsed.accepted });
    }
    return { values: values, mistakes };
}
/** The runner has evaluated an expression already: where nothing came of it, it is no value. */
function fallback({ default: value }) {
    return value.startsWith('${{') ? '' : value;
}
function unknownNames(spec, raw) {
    const known = Object.keys(spec);
    return Object.keys(raw)
        .filter((name) => raw[name] !== '' && !Object.hasOwn(spec, name))
        .map((name) => ({
        name,
        value: raw[name] ?? '',
        accepted: `only this action's inputs, the nearest is "${nearest(name, known)}"`,
    }));
}
/** The word of `words` that is the fewest edits away. */
function nearest(word, words) {
    return words.reduce((best, w) => ((0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word, w) < (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word, best) ? w : best), words[0] ?? '');
}


/***/ }),

/***/ 6627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isDay),
/* harmony export */   PV: () => (/* binding */ dayAfter),
/* harmony export */   YM: () => (/* binding */ daysBetween),
/* harmony export */   bd: () => (/* binding */ dayPattern)
/* harmony export */ });
const dayPattern = '^[2-9]\\d{3}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$';
/** Whether the text is a day of the calendar, from the year 2000 on. */
function isDay(text) {
    return new RegExp(dayPattern).test(text) && dayOf(dayNumber(text)) === text;
}
/** Whole days from one day to the other; negative where `to` is earlier. */
function daysBetween(from, to) {
    return dayNumber(to) - dayNumber(from);
}
function dayAfter(day) {
    return dayOf(dayNumber(day) + 1);
}
const msPerDay = 86_400_000;
function dayNumber(day) {
    const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
    return Date.UTC(year, month - 1, date) / msPerDay;
}
function dayOf(number) {
    return new Date(number * msPerDay).toISOString().slice(0, 10);
}


/***/ }),

/***/ 5936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  a: () => (/* binding */ loosenings)
});

// UNUSED EXPORTS: looserCoverage

// EXTERNAL MODULE: ./build/packages/policy/src/tool-name.js
var tool_name = __nccwpck_require__(4096);
;// CONCATENATED MODULE: ./build/packages/policy/src/rules.js

/** What holds for one suite, the `name` of a test-runner step. */
function suiteRules({ tests }, suite) {
    const own = Object.hasOwn(tests.suites, suite) ? tests.suites[suite] : undefined;
    return { empty: own?.empty ?? tests.empty, coverage: own?.coverage ?? tests.coverage };
}
/** Whether the phase names this suite with a coverage of its own: then it must report one. */
function suiteNeedsCoverage({ tests }, suite) {
    const own = Object.hasOwn(tests.suites, suite) ? tests.suites[suite]?.coverage : undefined;
    return own !== undefined && own !== 'none';
}
/** The least severity that fails for a tool, by the name that it reports. */
function failOnOf({ failOn }, tool) {
    const word = (0,tool_name/* valueForTool */.ri)(failOn, tool) ?? failOn['default'];
    if (word === undefined)
        throw new Error('fail-on has no default');
    return word;
}

// EXTERNAL MODULE: ./build/packages/policy/src/severity.js
var severity = __nccwpck_require__(2363);
;// CONCATENATED MODULE: ./build/packages/policy/src/looser.js



/** Every key in which `later` is looser than `earlier`, compared by what holds in effect. */
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
        const says = (phase) => phase.tests.suites[suite]?.[rule] !== undefined;
        return says(earlier) || says(later);
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
    const added = later.filter((tool) => !(0,tool_name/* namesTool */.$z)(earlier, tool));
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
        .filter(({ was, now }) => (0,severity/* looserThreshold */.e)(was, now))
        .map(({ tool, was, now }) => ({ key: `security.fail-on.${tool}`, was, now }));
}


/***/ }),

/***/ 3779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ phaseNotices),
/* harmony export */   o: () => (/* binding */ phaseInForce)
/* harmony export */ });
/* harmony import */ var _days_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6627);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(992);


const warnedDays = 14;
/** The index of the phase in force: the first, from `phase` on, whose `until` is not past. */
function phaseInForce({ phase, phases }, today) {
    const named = phases.findIndex(({ name }) => name === phase);
    const index = phases.findIndex(({ until }, at) => at >= named && (until === undefined || until >= today));
    if (named < 0 || index < 0)
        throw new Error(`no phase is in force from "${phase}" on`);
    return index;
}
/** What is over, and what soon will be. */
function phaseNotices(policy, file, today) {
    const { phase, phases, lines } = policy;
    const named = phases.findIndex(({ name }) => name === phase);
    const index = phaseInForce(policy, today);
    const current = phases[index];
    const at = (level, path, message) => {
        const line = (0,_places_js__WEBPACK_IMPORTED_MODULE_0__/* .lineOf */ .c)(lines, path);
        return { level, message, file, ...(line !== undefined && { line }) };
    };
    const over = phases
        .slice(named, index)
        .map(({ name, until }) => at('notice', 'phase', `phase "${name}" is over since ${until}; "${current?.name}" is in force: write "phase: ${current?.name}"`));
    return current ? [...over, ...soon(current)] : over;
    function soon({ name, until }) {
        if (until === undefined || (0,_days_js__WEBPACK_IMPORTED_MODULE_1__/* .daysBetween */ .YM)(today, until) > warnedDays)
            return [];
        const next = phases[index + 1]?.name;
        const left = (0,_days_js__WEBPACK_IMPORTED_MODULE_1__/* .daysBetween */ .YM)(today, until);
        const when = left === 0 ? 'today' : `in ${left} day${left === 1 ? '' : 's'}, on ${until}`;
        return [
            at('warning', `phases[${index}].until`, `phase "${name}" ends ${when}; after that day "${next}" is in force`),
        ];
    }
}


/***/ }),

/***/ 992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf),
/* harmony export */   c: () => (/* binding */ lineOf)
/* harmony export */ });
/** Where a key stands, or the nearest key above it that does. */
function placeOf({ places }, path) {
    return nearestAbove(path, (key) => places.get(key)) ?? { line: 1, column: 1 };
}
/** The line of a key of a policy, or of the nearest key above it; undefined where built in. */
function lineOf(lines, path) {
    return nearestAbove(path, (key) => (Object.hasOwn(lines, key) ? lines[key] : undefined));
}
function nearestAbove(path, found) {
    for (let key = path; key !== ''; key = above(key)) {
        const value = found(key);
        if (value !== undefined)
            return value;
    }
    return undefined;
}
function above(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('.'), path.lastIndexOf('[')));
}


/***/ }),

/***/ 7398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ builtInPolicy),
/* harmony export */   Z: () => (/* binding */ builtInPhase)
/* harmony export */ });
/** What holds where no policy file says otherwise. */
const builtInPhase = {
    name: 'default',
    tests: { empty: 'deny', coverage: 'none', suites: {} },
    lint: { advisory: [] },
    security: { failOn: { default: 'high' }, newOnly: false, advisory: [] },
};
const builtInPolicy = {
    phase: builtInPhase.name,
    phases: [builtInPhase],
    security: { expect: [], withoutSecrets: [] },
    suppressions: [],
    jobs: { allowedSkips: [], allowedFailures: [] },
    policyChanges: 'report',
    unusedSuppressions: 'report',
    lines: {},
};


/***/ }),

/***/ 2363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ looserThreshold),
/* harmony export */   p: () => (/* binding */ thresholds)
/* harmony export */ });
/** From the least strict threshold to the strictest: `none` means that nothing fails. */
const thresholds = ['none', 'critical', 'high', 'medium', 'low'];
/** Whether `later` lets pass what `earlier` does not. */
function looserThreshold(earlier, later) {
    return thresholds.indexOf(later) < thresholds.indexOf(earlier);
}


/***/ }),

/***/ 4096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $z: () => (/* binding */ namesTool),
/* harmony export */   Hn: () => (/* binding */ sameTool),
/* harmony export */   ri: () => (/* binding */ valueForTool),
/* harmony export */   s9: () => (/* binding */ secretTools)
/* harmony export */ });
/**
 * Whether a name that the policy or an input gives means the tool: compared without case, by the
 * tool's whole name or its first word ("snyk" means "Snyk Open Source").
 */
function sameTool(named, tool) {
    const name = named.trim().toLowerCase();
    const whole = tool.trim().toLowerCase();
    return name !== '' && (name === whole || name === firstWord(whole));
}
function namesTool(names, tool) {
    return names.some((name) => sameTool(name, tool));
}
/** The value that a map of tools has for one: by its whole name, by its first word, or none. */
function valueForTool(values, tool) {
    const whole = tool.trim().toLowerCase();
    const key = [whole, firstWord(whole)].find((name) => Object.hasOwn(values, name));
    return key === undefined ? undefined : values[key];
}
function firstWord(whole) {
    return whole.split(/\s/, 1)[0] ?? '';
}
/** Tools whose every result is a secret. */
const secretTools = ['gitleaks', 'trufflehog'];


/***/ }),

/***/ 8949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ NotEvaluated)
/* harmony export */ });
/** Thrown where a verdict cannot be reached: a report is broken, a service does not answer. */
class NotEvaluated extends Error {
    name = 'NotEvaluated';
}


/***/ }),

/***/ 4100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ resultOf),
/* harmony export */   FD: () => (/* binding */ resultSchema)
/* harmony export */ });
/* unused harmony exports maxResultBytes, byteLength */
const resultSchema = 'ci-actions/result@1';
const maxResultBytes = 4096;
const longestReason = 300;
/** The result with as many reasons as fit into 4 KB of UTF-8, cut from the end and counted. */
function resultOf(origin, judged, durationMs) {
    const { evaluated, verdict, phase, counts } = judged;
    const bounded = boundOrigin(origin);
    const why = judged.why.map(shorten);
    const next = judged.next && { ...judged.next, why: judged.next.why.map(shorten) };
    const whole = {
        schema: resultSchema,
        ...bounded,
        evaluated,
        verdict,
        phase,
        next,
        counts,
        durationMs,
        why,
    };
    return fit(whole);
}
/** A name or a matrix that alone would break the line is replaced, and says so. */
function boundOrigin(origin) {
    const matrix = byteLength(JSON.stringify(origin.matrix)) > 512 ? { omitted: 'too long' } : origin.matrix;
    return { ...origin, name: origin.name.slice(0, 100), matrix };
}
function fit(whole) {
    let kept = whole.why.length;
    let nextKept = whole.next?.why.length ?? 0;
    let candidate = whole;
    while (byteLength(JSON.stringify(candidate)) > maxResultBytes && kept + nextKept > 0) {
        if (nextKept > 0 && nextKept >= kept)
            nextKept -= 1;
        else
            kept -= 1;
        const omitted = whole.why.length - kept + (whole.next?.why.length ?? 0) - nextKept;
        const next = whole.next && { ...whole.next, why: whole.next.why.slice(0, nextKept) };
        candidate = { ...whole, next, why: whole.why.slice(0, kept), whyOmitted: omitted };
    }
    return candidate;
}
function shorten(reason) {
    return reason.length > longestReason ? `${reason.slice(0, longestReason - 1)}…` : reason;
}
/** Bytes of UTF-8; an unpaired surrogate counts as the three that its replacement takes. */
function byteLength(text) {
    let bytes = 0;
    for (const character of text) {
        const code = character.codePointAt(0) ?? 0;
        bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    }
    return bytes;
}


/***/ }),

/***/ 5923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/node_modules/@actions/core/lib/core.js + 2 modules
var core = __nccwpck_require__(914);
// EXTERNAL MODULE: ./build/packages/inputs/src/read-inputs.js
var read_inputs = __nccwpck_require__(8895);
// EXTERNAL MODULE: ./build/packages/result/src/outcome.js
var src_outcome = __nccwpck_require__(8949);
// EXTERNAL MODULE: ./build/packages/inputs/src/mistake.js
var src_mistake = __nccwpck_require__(1433);
// EXTERNAL MODULE: ./build/packages/summary/src/harmless.js
var harmless = __nccwpck_require__(7967);
;// CONCATENATED MODULE: ./build/packages/runner/src/bad-input.js


/** Thrown with every mistake of the inputs and the policy file: nothing was run. */
class BadInput extends Error {
    name = 'BadInput';
    mistakes;
    constructor(mistakes) {
        super(mistakes.map(sentence).join('\n'));
        this.mistakes = mistakes;
    }
}
function sentence(mistake) {
    return (0,harmless/* oneLine */.TN)((0,src_mistake/* describeMistake */.y)({ ...mistake, value: mistake.value.slice(0, 200) }), 600);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./build/packages/runner/src/context.js




function contextOf(environment, action, name) {
    const given = (key) => environment[key] || undefined;
    const temp = given('RUNNER_TEMP') ?? (0,external_node_os_namespaceObject.tmpdir)();
    return {
        workspace: given('GITHUB_WORKSPACE') ?? process.cwd(),
        temp,
        folder: (0,external_node_path_.join)(temp, 'ci-actions', action, folderName(name)),
        sha: given('GITHUB_SHA'),
        ref: given('GITHUB_REF'),
        job: given('GITHUB_JOB'),
        runId: given('GITHUB_RUN_ID'),
        runAttempt: wholeNumber(given('GITHUB_RUN_ATTEMPT')),
        eventName: given('GITHUB_EVENT_NAME'),
        repository: given('GITHUB_REPOSITORY'),
        actor: given('GITHUB_ACTOR'),
        serverUrl: given('GITHUB_SERVER_URL') ?? 'https://github.com',
        apiUrl: given('GITHUB_API_URL') ?? 'https://api.github.com',
        workflowRef: given('GITHUB_WORKFLOW_REF'),
        event: () => readEvent(given('GITHUB_EVENT_PATH')),
    };
}
/** A step's name as one folder's name: no separators, not `.` or `..`. */
function folderName(name) {
    const safe = name.replaceAll(/[^\p{L}\p{N}._ ()-]/gu, '_').slice(0, 100);
    return /^\.*$/.test(safe) ? '_' : safe;
}
function wholeNumber(text) {
    return text !== undefined && /^\d+$/.test(text) ? Number(text) : undefined;
}
function readEvent(path) {
    if (path === undefined)
        return {};
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch (error) {
        throw new src_outcome/* NotEvaluated */.t('the event that started this run cannot be read', { cause: error });
    }
}

;// CONCATENATED MODULE: ./build/packages/runner/src/environment.js
/** The process's own environment: the only place that reads it. */
const processEnvironment = process.env;
const inputPrefix = 'INPUT_';
/** The runner hands each input as `INPUT_<NAME>`, upper case, blanks as `_`. */
function rawInputs(environment) {
    const inputs = {};
    for (const [key, value] of Object.entries(environment)) {
        if (!key.startsWith(inputPrefix) || value === undefined)
            continue;
        inputs[key.slice(inputPrefix.length).toLowerCase()] = value;
    }
    return inputs;
}
const commandFiles = /^GITHUB_(OUTPUT|ENV|PATH|STATE|STEP_SUMMARY)$/;
const actionTokens = /^ACTIONS_(RUNTIME_TOKEN|ID_TOKEN_REQUEST_TOKEN|ID_TOKEN_REQUEST_URL)$/;
/** What a child may see: nothing through which it could write our outputs or read our inputs. */
function childEnvironment(environment) {
    const kept = {};
    for (const [key, value] of Object.entries(environment)) {
        if (value === undefined || key.toUpperCase().startsWith(inputPrefix))
            continue;
        if (!commandFiles.test(key) && !actionTokens.test(key))
            kept[key] = value;
    }
    return kept;
}

;// CONCATENATED MODULE: ./build/packages/runner/src/log.js

function logTo(write) {
    const info = (text) => write(`${(0,harmless/* logText */.kc)(text)}\n`);
    return {
        info,
        group: (title, lines) => {
            write(`::group::${(0,harmless/* logText */.kc)(title).replaceAll(/\s+/g, ' ')}\n`);
            for (const line of lines)
                info(line);
            write('::endgroup::\n');
        },
    };
}

// EXTERNAL MODULE: ./build/packages/summary/src/bounded-list.js
var bounded_list = __nccwpck_require__(5552);
// EXTERNAL MODULE: ./build/packages/summary/src/markdown.js
var markdown = __nccwpck_require__(5837);
;// CONCATENATED MODULE: ./build/packages/runner/src/not-evaluated.js



/** The red outcome of everything that was thrown: outputs are all set, numbers 0, texts empty. */
function notEvaluated(error, outputs) {
    const why = error instanceof BadInput ? error.mistakes.map(sentence) : [reason(error)];
    const shown = (0,bounded_list/* boundedLines */.f)(why.map((line) => `- ${(0,markdown/* escaped */.Mk)(line, 600)}`), 50, 'all in the result');
    return {
        verdict: 'failed',
        green: false,
        evaluated: false,
        why,
        phase: null,
        next: null,
        counts: zeros([...outputs.numbers, ...outputs.counts]),
        outputs: {},
        summary: (0,markdown/* document */.Al)('**Not evaluated**: no verdict could be reached.', shown.join('\n')),
        annotations: error instanceof BadInput ? placed(error) : [],
    };
}
/** What a person can act on: our own message, else the fault's, with its cause. */
function reason(error) {
    if (error instanceof src_outcome/* NotEvaluated */.t)
        return (0,harmless/* oneLine */.TN)(withCause(error), 1000);
    if (error instanceof Error)
        return (0,harmless/* oneLine */.TN)(`a fault stopped it: ${withCause(error)}`, 1000);
    return (0,harmless/* oneLine */.TN)(`a fault stopped it: ${String(error)}`, 1000);
}
function withCause(error) {
    return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}
function placed(error) {
    return error.mistakes.flatMap((mistake) => mistake.place
        ? [
            {
                level: 'error',
                message: sentence(mistake),
                file: mistake.place.file,
                line: mistake.place.line,
            },
        ]
        : []);
}
function zeros(names) {
    return Object.fromEntries(names.map((name) => [name, 0]));
}

;// CONCATENATED MODULE: ./build/packages/runner/src/notices.js

/** Adds what the policy has to say of itself: a phase that is over, or soon will be. */
function withNotices(outcome, standing) {
    const notices = standing?.notices ?? [];
    if (notices.length === 0)
        return outcome;
    const lines = notices.map(({ message }) => `- ${(0,markdown/* escaped */.Mk)(message, 600)}`);
    return {
        ...outcome,
        annotations: [...notices, ...outcome.annotations],
        summary: (0,markdown/* document */.Al)(outcome.summary.trimEnd(), `**Policy file**\n\n${lines.join('\n')}`),
    };
}

// EXTERNAL MODULE: ./build/packages/result/src/result.js
var src_result = __nccwpck_require__(4100);
;// CONCATENATED MODULE: ./build/packages/runner/src/annotations.js

/** The platform keeps ten of a kind a step (actions/runner ExecutionContext.cs) and drops the rest. */
const keptOfAKind = 10;
/** It cuts a message here (the same file). */
const longestMessage = 4096;
/**
 * Emits what the platform keeps; `reservedErrors` leaves room for the verdict's own error line.
 * What does not fit is counted in a log line: the summary has all of them.
 */
function annotate(annotations, reservedErrors, emit, info) {
    for (const level of ['error', 'warning', 'notice']) {
        const ofKind = annotations.filter((a) => a.level === level);
        const room = keptOfAKind - (level === 'error' ? reservedErrors : 0);
        for (const annotation of ofKind.slice(0, room))
            emitOne(annotation, emit);
        const left = ofKind.length - room;
        if (left > 0)
            info(`${left} more annotations of kind ${level} are in the summary only.`);
    }
}
function emitOne({ level, message, title, file, line, endLine }, emit) {
    emit(level, bounded(message), {
        ...(title !== undefined && { title: (0,harmless/* visible */.RK)(title, 200) }),
        ...(file !== undefined && { file: (0,harmless/* visible */.RK)(file, 1000) }),
        ...(line !== undefined && { startLine: line }),
        ...(endLine !== undefined && { endLine }),
    });
}
function bounded(message) {
    return (0,harmless/* visible */.RK)(message, longestMessage - 50);
}

;// CONCATENATED MODULE: ./build/packages/runner/src/bound-summary.js
/** The platform drops a summary larger than this whole (actions/runner FileCommandManager.cs). */
const maxSummaryBytes = 1024 * 1024;
/**
 * The summary within the platform's limit: cut between blocks, outside of code and folded parts
 * closed again, with a last line that says how much is missing and where the whole is.
 */
function boundSummary(markdown, wholeAt, max = maxSummaryBytes) {
    const bytes = Buffer.byteLength(markdown);
    if (bytes <= max)
        return markdown;
    const note = (kept) => `\n> **Cut to fit GitHub's limit**: ${bytes - kept} of ${bytes} bytes are not shown; the whole is in \`${wholeAt}\` on the runner.\n`;
    const room = max - Buffer.byteLength(note(0)) - 4096;
    const kept = cutBetweenBlocks(markdown, room);
    return kept + note(Buffer.byteLength(kept));
}
function cutBetweenBlocks(markdown, room) {
    let kept = '';
    let bytes = 0;
    let end = 0;
    let fence = '';
    let open = 0;
    let openAtEnd = 0;
    for (const line of markdown.split(/(?<=\n)/)) {
        bytes += Buffer.byteLength(line);
        if (bytes > room)
            break;
        kept += line;
        const mark = /^(`{3,})/.exec(line)?.[1];
        if (fence === '' && mark !== undefined)
            fence = mark;
        else if (fence !== '' && line.trimEnd() === fence)
            fence = '';
        if (fence !== '')
            continue;
        open += count(line, '<details>') - count(line, '</details>');
        if (line.trim() === '') {
            end = kept.length;
            openAtEnd = open;
        }
    }
    return kept.slice(0, end) + '</details>\n\n'.repeat(Math.max(0, openAtEnd));
}
function count(line, tag) {
    return line.split(tag).length - 1;
}

;// CONCATENATED MODULE: ./build/packages/runner/src/output-lines.js
/**
 * Outputs in the form of a GITHUB_OUTPUT file: `name<<delimiter`, the value, the delimiter. The
 * delimiter is one that no value holds, so that none can end early and write outputs of its own.
 * (@actions/core draws it by chance, and loading node:crypto for that costs every start 7 ms.)
 */
function outputLines(outputs) {
    const pairs = Object.entries(outputs).map(([name, value]) => [name, String(value)]);
    const all = pairs.map(([, value]) => value).join('\n');
    let delimiter = 'END';
    for (let count = 1; all.includes(delimiter); count += 1)
        delimiter = `END_${count}_`;
    return pairs.map(([name, value]) => `${name}<<${delimiter}\n${value}\n${delimiter}\n`).join('');
}

;// CONCATENATED MODULE: ./build/packages/runner/src/version.js
/** The release that this code belongs to; `npm run release` refuses a tag that says otherwise. */
const version = '0.1.0';

;// CONCATENATED MODULE: ./build/packages/runner/src/publish.js









/**
 * Writes result, outputs, summary and annotations, then the one line that says how it ended.
 * Small files, written at once: loading node:fs/promises costs every start 5 ms.
 */
function publish(publication, outcome) {
    const { action, name, context, outputs } = publication;
    const result = (0,src_result/* resultOf */.Bg)({
        action,
        version: version,
        name,
        job: context.job ?? null,
        matrix: matrixOf(publication.matrix),
        sha: context.sha ?? null,
        runAttempt: context.runAttempt ?? null,
    }, outcome, publication.durationMs());
    (0,external_node_fs_.mkdirSync)(context.folder, { recursive: true });
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(context.folder, 'result.json'), `${JSON.stringify(result)}\n`);
    setOutputs(outputs, outcome, result);
    writeSummary(publication, outcome);
    const red = !(outcome.green && outcome.evaluated);
    const info = (text) => process.stdout.write(`${(0,harmless/* logText */.kc)(text)}\n`);
    annotate(outcome.annotations, red ? 1 : 0, publication.emit, info);
    const line = lastLine(outcome);
    if (red)
        publication.emit('error', bounded(line), { title: name });
    else
        info(line);
}
function setOutputs(spec, outcome, result) {
    const outputs = {
        verdict: outcome.verdict,
        result: JSON.stringify(result),
    };
    for (const name of spec.numbers)
        outputs[name] = outcome.counts[name] ?? 0;
    for (const name of spec.texts)
        outputs[name] = outcome.outputs[name] ?? '';
    const file = processEnvironment['GITHUB_OUTPUT'];
    if (file)
        (0,external_node_fs_.appendFileSync)(file, outputLines(outputs));
}
function writeSummary({ name, context }, outcome) {
    const whole = `## ${outcome.green && outcome.evaluated ? '✅' : '❌'} ${(0,markdown/* escaped */.Mk)(name, 100)}\n\n${outcome.summary}`;
    const wholeAt = (0,external_node_path_.join)(context.folder, 'summary.md');
    (0,external_node_fs_.writeFileSync)(wholeAt, whole);
    const file = processEnvironment['GITHUB_STEP_SUMMARY'];
    if (file)
        (0,external_node_fs_.appendFileSync)(file, `${boundSummary(whole, wholeAt)}\n`);
}
/** The first words tell the two kinds of red apart. */
function lastLine({ evaluated, verdict, why }) {
    const reasons = why.slice(0, 20).join('; ');
    const more = why.length > 20 ? ` (${why.length - 20} more in the summary)` : '';
    if (!evaluated)
        return `not evaluated: ${reasons}${more}`;
    return reasons === '' ? verdict : `${verdict}: ${reasons}${more}`;
}
function matrixOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return text.startsWith('${{') || text === '' ? null : text;
    }
}

// EXTERNAL MODULE: ./build/packages/policy/src/places.js
var places = __nccwpck_require__(992);
;// CONCATENATED MODULE: ./build/packages/policy/src/enforcement.js

/**
 * Which actions of this version apply a key and all below it. A key that stands here without one,
 * and is in a file, draws a warning: strictness or leniency that nobody applies is a lie.
 */
const enforcedBy = {
    'phases[].tests.empty': ['test-runner'],
    'phases[].tests.coverage': [],
    'phases[].tests.suites.<name>.empty': ['test-runner'],
    'phases[].tests.suites.<name>.coverage': [],
    'phases[].lint.advisory': [],
    'phases[].security.fail-on': ['security-gate'],
    'phases[].security.new-only': ['security-gate'],
    'phases[].security.advisory': ['sarif-aggregator', 'security-gate'],
    'security.expect': ['sarif-aggregator', 'security-gate'],
    'security.without-secrets': ['sarif-aggregator', 'security-gate'],
    suppressions: ['sarif-aggregator', 'security-gate'],
    'jobs.allowed-skips': ['needs-gate', 'security-gate'],
    'jobs.allowed-failures': ['needs-gate', 'security-gate'],
    'policy-changes': ['needs-gate', 'security-gate'],
    'unused-suppressions': ['security-gate'],
    protection: [],
};
/** The actions that apply a key; undefined where it only holds keys that are told apart. */
function enforcersOf(key) {
    const own = Object.keys(enforcedBy).find((known) => key === known || key.startsWith(`${known}.`) || key.startsWith(`${known}[]`));
    return own === undefined ? undefined : enforcedBy[own];
}
/** One warning for each key of the file that nothing enforces, at the first line where it stands. */
function unenforced(policy, file, table = enforcedBy) {
    const present = Object.keys(policy.lines);
    return Object.entries(table)
        .filter(([, actions]) => actions.length === 0)
        .flatMap(([key]) => {
        const pattern = new RegExp(`^${source(key)}$`);
        const path = present.find((name) => pattern.test(name));
        const line = path === undefined ? undefined : (0,places/* lineOf */.c)(policy.lines, path);
        if (line === undefined)
            return [];
        const message = `no action of this version enforces "${key.replaceAll('[]', '')}", which the policy sets`;
        return [{ level: 'warning', message, file, line }];
    });
}
function source(key) {
    return key.replaceAll('.', '\\.').replaceAll('[]', '\\[\\d+\\]').replaceAll(/<\w+>/g, '.+');
}

// EXTERNAL MODULE: ./build/packages/policy/src/phase-in-force.js
var phase_in_force = __nccwpck_require__(3779);
// EXTERNAL MODULE: ./build/packages/policy/src/policy.js
var policy = __nccwpck_require__(7398);
;// CONCATENATED MODULE: ./build/packages/policy/src/standing.js




const defaultPolicyPath = '.github/ci-policy.yml';
async function policyFor(request) {
    const path = request.path ?? defaultPolicyPath;
    const text = await request.readText(path);
    if (text === undefined)
        return withoutFile(request, path);
    // what reads a file is loaded only where there is one
    const { readPolicy } = await __nccwpck_require__.e(/* import() */ 233).then(__nccwpck_require__.bind(__nccwpck_require__, 7233));
    const read = await readPolicy(text, path);
    if ('mistakes' in read)
        return read;
    return standingOf(read.policy, request, path);
}
function withoutFile({ path: given, phase }, path) {
    const mistakes = [];
    if (given !== undefined) {
        mistakes.push({ name: 'policy', value: given, accepted: 'the path of a file that exists' });
    }
    if (phase !== undefined && phase !== policy/* builtInPhase */.Z.name) {
        const accepted = `"${policy/* builtInPhase */.Z.name}", the only phase while there is no policy file; to have phases, write ${path}`;
        mistakes.push({ name: 'phase', value: phase, accepted });
    }
    if (mistakes.length > 0)
        return { mistakes };
    const standing = {
        source: 'built-in',
        path,
        policy: policy/* builtInPolicy */.C,
        phase: policy/* builtInPhase */.Z,
        notices: [],
    };
    return { standing };
}
function standingOf(policy, { phase, today }, path) {
    const inForce = (0,phase_in_force/* phaseInForce */.o)(policy, today);
    const chosen = phase === undefined ? inForce : policy.phases.findIndex(({ name }) => name === phase);
    const current = policy.phases[chosen];
    if (!current || chosen < inForce) {
        return { mistakes: [wrongPhase(policy, inForce, phase ?? '')] };
    }
    const next = policy.phases[chosen + 1];
    const notices = [...(0,phase_in_force/* phaseNotices */.X)(policy, path, today), ...unenforced(policy, path)];
    const standing = { source: 'file', path, policy, phase: current, notices };
    return { standing: next ? { ...standing, next } : standing };
}
function wrongPhase({ phases }, inForce, given) {
    const names = phases.map(({ name }) => name);
    const allowed = names.slice(inForce);
    const later = allowed.length > 1 ? ` or a later one (${allowed.slice(1).join(', ')})` : '';
    const known = names.includes(given)
        ? `; "${given}" is an earlier phase`
        : `; the nearest is "${(0,read_inputs/* nearest */.p)(given, allowed)}"`;
    const accepted = `the phase in force, "${allowed[0]}"${later}${known}`;
    return { name: 'phase', value: given, accepted };
}

;// CONCATENATED MODULE: ./build/packages/runner/src/read-standing.js



/** Where there are mistakes, `standing` is not to be used. */
async function readStanding(spec, values, context, today, readText = async (path) => readIfThere((0,external_node_path_.resolve)(context.workspace, path))) {
    if (!Object.hasOwn(spec, 'policy'))
        return { standing: undefined, mistakes: [] };
    const read = await policyFor({
        path: textOf(values['policy']),
        phase: textOf(values['phase']),
        today,
        readText,
    });
    return 'mistakes' in read
        ? { standing: undefined, mistakes: read.mistakes }
        : { standing: read.standing, mistakes: [] };
}
function textOf(value) {
    return typeof value === 'string' ? value : undefined;
}
function readIfThere(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/packages/runner/src/main.js











/**
 * The one entry of every action: reads the inputs, runs, publishes the outcome. Whatever is
 * thrown ends here, red, as "not evaluated". The exit code is 0 only after a green outcome was
 * published; a process that dies before leaves 1.
 */
async function main(action) {
    process.exitCode = 1;
    const started = Date.now();
    const read = (0,read_inputs/* readInputs */.K)(action.inputs, rawInputs(processEnvironment));
    const publication = publicationOf(action, read, started);
    const fail = (error) => publish(publication, notEvaluated(error, action.outputs));
    process.once('uncaughtException', (error) => {
        try {
            fail(error);
        }
        finally {
            process.exit(1);
        }
    });
    const forgotten = () => fail(new Error('nothing is left to wait for, and no outcome'));
    process.once('beforeExit', forgotten);
    const cancelled = cancellation();
    try {
        const outcome = await judge(action, read, publication.context, cancelled);
        if (cancelled.aborted)
            throw new src_outcome/* NotEvaluated */.t('the job was cancelled');
        publish(publication, outcome);
        if (outcome.green && outcome.evaluated)
            process.exitCode = 0;
    }
    catch (error) {
        fail(error);
    }
    process.off('beforeExit', forgotten);
}
async function judge(action, read, context, cancelled) {
    const today = new Date().toISOString().slice(0, 10);
    // Inputs first: nobody waits for a request to be told of a misspelt word.
    const readPolicy = read.mistakes.length > 0 ? undefined : action.readPolicy;
    const { standing, mistakes } = await readStanding(action.inputs, read.values, context, today, 
    // with mistakes of its own nothing is asked of the platform
    read.mistakes.length > 0
        ? undefined
        : readPolicy && ((path) => readPolicy(path, read.values, context)));
    const runner = {
        context,
        log: logTo((text) => process.stdout.write(text)),
        today,
        now: () => Date.now(),
        env: (name) => processEnvironment[name],
        childEnvironment: () => childEnvironment(processEnvironment),
        writeRaw: (text) => process.stdout.write(text),
        cancelled,
        standing,
    };
    const checked = mistakes.length === 0 ? ((await action.check?.(read.values, standing, runner)) ?? []) : [];
    const all = [...read.mistakes, ...mistakes, ...checked];
    if (all.length > 0)
        throw new BadInput(all);
    const outcome = await action.run(read.values, runner);
    return withNotices(outcome, standing);
}
/** By name: the whole namespace would bring the toolkit's HTTP client into every bundle. */
const commands = { error: core/* error */.z3, warning: core/* warning */.$e, notice: core/* notice */.lm };
const emitters = (level, message, properties) => commands[level](message, properties);
function publicationOf(action, { values }, started) {
    const text = (name) => (typeof values[name] === 'string' ? values[name] : '');
    const name = text('name') || action.action;
    return {
        action: action.action,
        name,
        matrix: text('matrix'),
        outputs: action.outputs,
        context: contextOf(processEnvironment, action.action, name),
        emit: emitters,
        durationMs: () => Date.now() - started,
    };
}
/** The platform sends SIGINT, then SIGTERM after 7.5 s, and kills 2.5 s later. */
function cancellation() {
    const controller = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM'])
        process.on(signal, () => controller.abort());
    return controller.signal;
}


/***/ }),

/***/ 5552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ boundedLines)
/* harmony export */ });
/** The first `max` of `items`, and a line that says how many more there are and where. */
function boundedLines(items, max, elsewhere) {
    if (items.length <= max)
        return items;
    return [...items.slice(0, max), `… and ${items.length - max} more, ${elsewhere}`];
}


/***/ }),

/***/ 7967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   kc: () => (/* binding */ logText)
/* harmony export */ });
/**
 * Control characters, bidirectional marks and line separators: they reorder or hide what a reader
 * sees, or end a line where we did not. Newline and tab are left for the caller to keep or fold.
 */
const hidden = 
// oxlint-disable-next-line no-control-regex
/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** Replaces what cannot be seen by U+FFFD, and bounds the length, saying how much was cut. */
function visible(text, maxLength = 1000) {
    const cut = text.length > maxLength;
    const shown = (cut ? text.slice(0, maxLength) : text).replaceAll(hidden, '\ufffd');
    return cut ? `${shown}… (${text.length - maxLength} more characters)` : shown;
}
/** One line: newlines and tabs become blanks. */
function oneLine(text, maxLength = 300) {
    return visible(text.replaceAll(/\s+/g, ' ').trim(), maxLength);
}
/**
 * Text for the job's log that the runner cannot take for a command: it obeys `::name` at the
 * start of a trimmed line and `##[name` anywhere in one (actions/runner ActionCommand.cs).
 */
function logText(text, maxLength = 20_000) {
    return visible(text, maxLength)
        .replaceAll('##[', '#\ufffd[')
        .replaceAll(/^(\s*):(?=:)/gm, '$1\ufffd');
}


/***/ }),

/***/ 5837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Al: () => (/* binding */ document),
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   Mk: () => (/* binding */ escaped),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7967);

/**
 * Untrusted text as inline Markdown that shows it as it is: no markup, HTML, link, mention, issue
 * reference, emoji, formula or table cell comes out of it, wherever in a line it stands. Character
 * references are what every renderer undoes; an empty comment keeps GitHub's own filters, which
 * see the rendered text, from finding a mention or a reference.
 */
function escaped(text, maxLength = 300) {
    return (0,_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text, maxLength)
        .replaceAll(/[&<>\\`*_[\]|~$:#@]/g, reference)
        .replaceAll(/&#(35|64);(?=\w)/g, '$&<!-- -->')
        .replace(/^[-+=]/, reference)
        .replace(/^(\d+)([.)])/, (_, digits, mark) => digits + reference(mark))
        .replaceAll(/\b(www(?=\.)|https?(?=&#58;))/gi, '$&<!-- -->');
}
const reference = (character) => `&#${character.charCodeAt(0)};`;
/** Untrusted text as inline code; its fence is longer than any run of backticks in it. */
function code(text, maxLength = 300) {
    const shown = (0,_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text, maxLength).replaceAll('|', '\u2502');
    if (shown === '')
        return '';
    const fence = '`'.repeat(longestRun(shown) + 1);
    const pad = shown.startsWith('`') || shown.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${shown}${pad}${fence}`;
}
/** A fenced block; `text` is untrusted, already bounded and made visible by the caller. */
function codeBlock(text, language = '') {
    const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
    return `${fence}${language}\n${text}\n${fence}`;
}
function longestRun(text) {
    return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
/** A table; cells are Markdown already (see `escaped` and `code`). Columns of numbers align right. */
function table(head, rows) {
    const rule = head.map((_, i) => rows.length > 0 && rows.every((row) => typeof row[i] === 'number') ? '---:' : '---');
    return [head, rule, ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
/** Folded away until the reader opens it; `body` is Markdown, `title` is Markdown for one line. */
function details(title, body) {
    return `<details>\n<summary>${title}</summary>\n\n${body}\n\n</details>`;
}
/** Blocks with a blank line between; empty ones are left out. */
function document(...blocks) {
    return blocks.filter((block) => block !== undefined && block !== '').join('\n\n') + '\n';
}


/***/ }),

/***/ 9150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/** More values or levels than a configuration has: aliases of aliases grow without end. */
const maxNodes = 20_000;
const maxDepth = 32;
/**
 * Reads one YAML 1.2 document with the place of each value. Tags, merge keys, `%YAML 1.1` (where
 * `no` is a boolean) and aliases that grow beyond bounds are refused; duplicate keys are kept.
 */
async function parseYaml(text, file) {
    const yaml = await __nccwpck_require__.e(/* import() */ 815).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8815, 19));
    const counter = new yaml.LineCounter();
    const document = yaml.parseDocument(text, {
        lineCounter: counter,
        prettyErrors: false,
        schema: 'core',
        uniqueKeys: false,
        version: '1.2',
    });
    const placeAt = (offset) => {
        const { line, col } = counter.linePos(offset);
        return { line: Math.max(1, line), column: Math.max(1, col) };
    };
    const mistakes = document.errors.map((error) => {
        const place = placeAt(error.pos[0]);
        const line = text.split('\n', place.line)[place.line - 1] ?? '';
        return mistake(file, place, line.trim(), `valid YAML: ${error.message}`);
    });
    if (document.directives?.yaml.version === '1.1') {
        mistakes.push(mistake(file, placeAt(0), '%YAML 1.1', 'YAML 1.2, which needs no directive'));
    }
    const root = convert(yaml, document, placeAt, (place, value, accepted) => mistakes.push(mistake(file, place, value, accepted)));
    const [first, ...others] = mistakes;
    return first ? { mistakes: [first, ...others] } : { root };
}
function mistake(file, place, value, accepted) {
    return { name: 'YAML', value, accepted, place: { file, ...place } };
}
function convert(yaml, document, placeAt, refuse) {
    let nodes = 0;
    const nothing = (place) => ({ kind: 'scalar', value: null, text: '', ...place });
    function value(node, fallback, depth) {
        if (node === null)
            return nothing(fallback);
        const place = node.range ? placeAt(node.range[0]) : fallback;
        nodes += 1;
        if (nodes > maxNodes || depth > maxDepth) {
            if (nodes <= maxNodes + 1) {
                nodes = maxNodes + 2;
                const bounds = `at most ${maxNodes} values in ${maxDepth} levels, aliases resolved`;
                refuse(place, 'more values than can be read', bounds);
            }
            return nothing(place);
        }
        if (yaml.isAlias(node)) {
            const target = node.resolve(document);
            return target === undefined ? nothing(place) : value(target, place, depth + 1);
        }
        if (node.tag !== undefined)
            refuse(place, node.tag, 'a value without a tag');
        if (yaml.isMap(node)) {
            const entries = node.items.map((pair) => entry(pair, place, depth));
            return { kind: 'map', entries, ...place };
        }
        if (yaml.isSeq(node)) {
            const items = node.items.map((item) => value(item, place, depth + 1));
            return { kind: 'list', items, ...place };
        }
        return scalar(node, place);
    }
    function entry(pair, map, depth) {
        const key = value(pair.key, map, depth + 1);
        const place = { line: key.line, column: key.column };
        if (key.kind !== 'scalar' || key.value === null)
            refuse(place, 'a key', 'a key that is a word');
        const text = key.kind === 'scalar' ? key.text : '';
        return { key: text, value: value(pair.value, place, depth + 1), ...place };
    }
    function scalar(node, place) {
        const plain = yaml.isScalar(node) ? node.value : null;
        if (typeof plain === 'string')
            return { kind: 'scalar', value: plain, text: plain, ...place };
        const known = typeof plain === 'number' || typeof plain === 'boolean' ? plain : null;
        const text = yaml.isScalar(node) ? (node.source ?? '') : '';
        return { kind: 'scalar', value: known, text, ...place };
    }
    return value(document.contents, { line: 1, column: 1 }, 0);
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(7142);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
