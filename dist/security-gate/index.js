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

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 3238:
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

/***/ 9012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var _ci_actions_policy__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(857);
/* harmony import */ var _ci_actions_policy__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2927);

/** Inputs that would let pass what the policy file does not. */
function check(values, standing) {
    const security = { failOn: values['fail-on'], newOnly: values['new-only'] };
    return [
        ...(0,_ci_actions_policy__WEBPACK_IMPORTED_MODULE_0__/* .tightenSecurity */ .W)(standing, security).mistakes,
        ...(0,_ci_actions_policy__WEBPACK_IMPORTED_MODULE_1__/* .tightenExpect */ .f)(standing, values.expect).mistakes,
    ];
}


/***/ }),

/***/ 9569:
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

;// CONCATENATED MODULE: ./build/packages/inputs/src/common-inputs.js


/** The inputs that every action has. */
function commonInputs(action) {
    return {
        name: defaulting(kinds_text, action),
        matrix: defaulting(kinds_text, '${{ toJSON(matrix) }}'),
    };
}
/** The inputs of every action that judges by the policy file. */
const policyInputs = {
    policy: optional(kinds_text),
    phase: optional(kinds_text),
};

// EXTERNAL MODULE: ./build/packages/policy/src/expect-kind.js
var expect_kind = __nccwpck_require__(9552);
// EXTERNAL MODULE: ./build/packages/policy/src/severity.js
var severity = __nccwpck_require__(2363);
;// CONCATENATED MODULE: ./build/packages/policy/src/fail-on-kind.js

const accepted = `${severity/* thresholds */.p.join(', ')}, or lines of "tool: word" (and "default: word")`;
/** The `fail-on` input: a word, or `default: word` and `tool: word` on lines or between commas. */
const failOnKind = {
    accepted,
    parse: (given) => {
        const parts = given
            .split(/[\n,]/)
            .map((part) => part.trim())
            .filter((part) => part !== '');
        const pairs = [];
        for (const part of parts) {
            const [, tool = 'default', word = ''] = /^(?:(.*\S)\s*:)?\s*(\S+)$/.exec(part) ?? [];
            const threshold = severity/* thresholds */.p.find((name) => name === word);
            const key = tool.toLowerCase();
            if (threshold === undefined)
                return { accepted };
            if (pairs.some(([name]) => name === key))
                return { accepted: `${accepted}, each tool once` };
            pairs.push([key, threshold]);
        }
        return pairs.length > 0 ? { value: Object.fromEntries(pairs) } : { accepted };
    },
};

// EXTERNAL MODULE: ./build/actions/security-gate/src/needs.js
var needs = __nccwpck_require__(3909);
;// CONCATENATED MODULE: ./build/actions/security-gate/src/inputs.js



const inputs = {
    ...commonInputs('security-gate'),
    ...policyInputs,
    sarif: required(list),
    needs: optional(needs/* needsKind */.Y),
    expect: optional(expect_kind/* expectKind */.O),
    'fail-on': optional(failOnKind),
    'new-only': optional(kinds_boolean),
};


/***/ }),

/***/ 5047:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _ci_actions_host__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(9718);
/* harmony import */ var _ci_actions_host__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(3013);
/* harmony import */ var _ci_actions_runner__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5206);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9012);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9569);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7222);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(242);






await (0,_ci_actions_runner__WEBPACK_IMPORTED_MODULE_3__/* .main */ .i)({
    action: 'security-gate',
    inputs: _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputs */ .Q,
    outputs: _outputs_js__WEBPACK_IMPORTED_MODULE_1__/* .outputs */ .V,
    check: _check_js__WEBPACK_IMPORTED_MODULE_4__/* .check */ .z,
    run: (values, { context, standing, today }) => (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .run */ .e)(values, {
        reports: {
            glob: (patterns) => (0,_ci_actions_host__WEBPACK_IMPORTED_MODULE_5__/* .glob */ .T)(patterns, context.workspace),
            read: _ci_actions_host__WEBPACK_IMPORTED_MODULE_6__/* .readTextStream */ .aV,
            shown: (path) => (0,_ci_actions_host__WEBPACK_IMPORTED_MODULE_5__/* .relativeTo */ .M)(context.workspace, path),
        },
        standing,
        facts: { ...context, event: context.event() },
        root: context.workspace,
        today,
    }),
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 3909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ objectionsOfNeeds),
/* harmony export */   Y: () => (/* binding */ needsKind)
/* harmony export */ });
const accepted = 'the value of ${{ toJSON(needs) }}, with at least one job';
const needsKind = {
    accepted,
    parse: (text) => {
        const value = parsed(text);
        if (!isRecord(value))
            return { accepted };
        const jobs = Object.entries(value);
        const whole = jobs.every(([, job]) => isRecord(job) && typeof job['result'] === 'string');
        return whole && jobs.length > 0 ? { value: value } : { accepted };
    },
};
/** Only `success` passes; skipped, cancelled and words that nobody knows do not. */
function objectionsOfNeeds(needs) {
    return Object.entries(needs ?? {})
        .filter(([, { result }]) => result !== 'success')
        .map(([job, { result }]) => ({
        why: `the job ${job} ended with "${result}", and only success passes`,
        judged: result === 'failure',
    }));
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 7222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ outputs)
/* harmony export */ });
const outputs = {
    verdicts: ['passed', 'failed'],
    numbers: [
        'critical',
        'high',
        'medium',
        'low',
        'none',
        'blocking',
        'advisory',
        'suppressed',
        'expired',
        'unused',
    ],
    texts: ['missing', 'next-phase-verdict'],
    counts: [
        'suppressed-by-policy',
        'suppressed-by-report',
        'suppressed-by-vex',
        'absent',
        'no-failure',
        'gaps',
    ],
};


/***/ }),

/***/ 242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// UNUSED EXPORTS: judge

// EXTERNAL MODULE: ./build/packages/policy/src/tighten-security.js + 1 modules
var tighten_security = __nccwpck_require__(857);
// EXTERNAL MODULE: ./build/packages/policy/src/severity.js
var severity = __nccwpck_require__(2363);
// EXTERNAL MODULE: ./build/packages/policy/src/tool-name.js
var tool_name = __nccwpck_require__(4096);
;// CONCATENATED MODULE: ./build/packages/policy/src/suppressor.js


/** Matches findings with the entries that hold on the day; globs are compiled once. */
async function suppressor(entries, today) {
    const valid = entries
        .filter(({ expires }) => expires >= today)
        .toSorted((a, b) => (a.expires < b.expires ? 1 : a.expires > b.expires ? -1 : 0));
    const globs = await compiled(valid);
    const used = new Set();
    return {
        match: (finding) => {
            const matching = valid.filter((entry) => covers(entry, finding, globs));
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
    const { Minimatch } = await Promise.all(/* import() */[__nccwpck_require__.e(540), __nccwpck_require__.e(894)]).then(__nccwpck_require__.bind(__nccwpck_require__, 894));
    return new Map(patterns.map((pattern) => {
        const glob = new Minimatch(pattern, { dot: true, nocomment: true, nonegate: true });
        return [pattern, (path) => glob.match(path)];
    }));
}
function covers(entry, finding, globs) {
    const { tool, rule, path, fingerprint } = entry;
    const secret = finding.secret === true || (0,tool_name/* namesTool */.$z)(tool_name/* secretTools */.s9, finding.tool);
    if (secret && fingerprint === undefined)
        return false;
    return ((rule ?? entry.package ?? fingerprint) !== undefined &&
        (tool === undefined || (0,tool_name/* sameTool */.Hn)(tool, finding.tool)) &&
        (rule === undefined || sameRule(rule, finding.rule)) &&
        (entry.package === undefined || entry.package === finding.package) &&
        (fingerprint === undefined || finding.fingerprints.includes(fingerprint)) &&
        (path === undefined || matches(globs.get(path), finding.path)));
}
/** Where a rule's findings differ in severity, converters give them sub-ids such as `B105/low`. */
function sameRule(named, rule) {
    return rule === named || severity/* thresholds */.p.some((word) => rule === `${named}/${word}`);
}
function matches(glob, path) {
    return glob !== undefined && path !== undefined && glob(path.replace(/^\.\//, ''));
}

// EXTERNAL MODULE: ./build/packages/policy/src/tighten-expect.js
var tighten_expect = __nccwpck_require__(2927);
;// CONCATENATED MODULE: ./build/actions/security-gate/src/circumstances.js
function circumstancesOf(run) {
    const commits = [run.sha, textAt(run.event, 'pull_request', 'head', 'sha')];
    return {
        commits: commits.filter((sha) => sha !== undefined).map((sha) => sha.toLowerCase()),
        lacksSecrets: lacksSecrets(run),
    };
}
/** `pull_request_target` gets secrets, also for forks. A fork that was deleted has no name. */
function lacksSecrets({ eventName, event, repository, actor }) {
    if (eventName !== 'pull_request')
        return false;
    if (actor === 'dependabot[bot]')
        return true;
    // An event that names no head says nothing of a fork, and excuses nothing.
    if (textAt(event, 'pull_request', 'head', 'sha') === undefined)
        return false;
    const head = textAt(event, 'pull_request', 'head', 'repo', 'full_name');
    return head?.toLowerCase() !== repository?.toLowerCase();
}
function textAt(value, ...path) {
    let at = value;
    for (const key of path) {
        if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key))
            return undefined;
        at = at[key];
    }
    return typeof at === 'string' && at !== '' ? at : undefined;
}

;// CONCATENATED MODULE: ./build/actions/security-gate/src/excuses-of.js
/** Asks everyone who may excuse a finding; one that is absent needs no excuse and uses none up. */
function excusesOf(finding, suppressor) {
    if (finding.baseline === 'absent')
        return none;
    const entry = suppressor.match(finding);
    return {
        policy: entry === undefined ? 'no' : entry.fingerprint === undefined ? 'by-rule' : 'by-fingerprint',
        report: finding.suppressedByReport,
        vex: false,
    };
}
const none = { policy: 'no', report: false, vex: false };

;// CONCATENATED MODULE: ./build/packages/sarif/src/severity.js
/** Most severe first. */
const severities = ['critical', 'high', 'medium', 'low', 'none'];
/** A CVSS base score, 0 to 10, as a severity; undefined outside of that. */
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
/** The word with which a scanner ranks a finding, case and blanks aside; undefined for no such word. */
function severityOfWord(word) {
    return words.get(word.trim().toLowerCase());
}
const words = new Map([
    ['critical', 'critical'],
    ...['high', 'important', 'error'].map((word) => [word, 'high']),
    ...['medium', 'moderate', 'warning', 'undefined'].map((word) => [word, 'medium']),
    ...['low', 'minor', 'note', 'info', 'style', 'help', 'negligible', 'unknown'].map((word) => [word, 'low']),
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

;// CONCATENATED MODULE: ./build/actions/security-gate/src/decide.js

/** The one decision of the gate, for one result in one phase. */
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
    return policy !== 'no' || report || vex;
}
function isOld(baseline) {
    return baseline === 'unchanged' || baseline === 'updated';
}
/** Whether `severity` is at least `failOn`; `none` as a threshold means that nothing fails. */
function reaches(severity, failOn) {
    if (failOn === 'none')
        return false;
    return severities.indexOf(severity) <= severities.indexOf(failOn);
}

;// CONCATENATED MODULE: ./build/actions/security-gate/src/worst.js
/** Memory stays bounded by `max`; among equals the one offered first comes first. */
function worstOf(max, compare) {
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

;// CONCATENATED MODULE: ./build/actions/security-gate/src/ledger.js



/** How many findings of a kind are kept with their texts; the rest are counted. */
const mostListed = 200;
/** Takes findings one by one, judges each by this phase and the next, keeps counts and the worst. */
function ledger(now, next) {
    const bySeverity = emptyCounts();
    const tools = new Map();
    const suppressed = { policy: 0, report: 0, vex: 0 };
    const phaseNow = phaseLedger(now);
    const phaseNext = next && phaseLedger(next);
    let comparedWithBaseline = false;
    return {
        add: (finding, excuses) => {
            comparedWithBaseline ||= finding.baseline !== undefined;
            const decision = phaseNow.add(finding, excuses);
            phaseNext?.add(finding, excuses);
            if (!tools.has(finding.tool))
                tools.set(finding.tool, noCounts());
            if (decision === 'suppressed')
                suppressed[excusedBy(excuses)] += 1;
            if (decision === 'suppressed' || decision === 'absent')
                return;
            bySeverity[finding.severity] += 1;
            count(tools.get(finding.tool), finding);
        },
        tally: () => ({
            severities: { ...bySeverity },
            tools,
            suppressed: { ...suppressed },
            absent: phaseNow.tally().decisions.absent,
            comparedWithBaseline,
            now: phaseNow.tally(),
            next: phaseNext?.tally(),
        }),
    };
}
function phaseLedger(ruleFor) {
    const decisions = {
        absent: 0,
        suppressed: 0,
        below: 0,
        old: 0,
        advisory: 0,
        blocks: 0,
    };
    const blocking = worstOf(mostListed, compareFindings);
    const advisory = worstOf(mostListed, compareFindings);
    return {
        add: (finding, excuses) => {
            const decision = decide({ ...finding, excuses }, ruleFor(finding.tool));
            decisions[decision] += 1;
            if (decision === 'blocks')
                blocking.offer(finding);
            if (decision === 'advisory')
                advisory.offer(finding);
            return decision;
        },
        tally: () => ({
            decisions: { ...decisions },
            blocking: blocking.kept(),
            advisory: advisory.kept(),
        }),
    };
}
/** Each suppressed finding is counted once, for the excuse that the repository itself wrote first. */
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
/** Secrets first, then the most severe. */
function compareFindings(a, b) {
    if (a.secret !== b.secret)
        return a.secret ? -1 : 1;
    return severities.indexOf(a.severity) - severities.indexOf(b.severity);
}

;// CONCATENATED MODULE: ./build/actions/security-gate/src/gap.js
function gapStanding(gap, rule) {
    if (gap.kind === 'material')
        return 'fails';
    if (rule.isAdvisory(gap.tool))
        return 'advisory';
    return rule.lacksSecrets(gap.tool) ? 'without-secrets' : 'fails';
}
/** As `missing` lists it: `tool` or `tool: target`. */
function gapName({ tool, target }) {
    return target === undefined ? tool : `${tool}: ${target}`;
}
/** The gap as one sentence, still untrusted. */
function describeGap(gap) {
    return gap.kind === 'tool' ? `${gapName(gap)} ${gap.reason}` : `${gap.what} ${gap.reason}`;
}

;// CONCATENATED MODULE: ./build/actions/security-gate/src/missing-tools.js


function missingTools(expected, heads) {
    const wanted = expected.flatMap(({ tool, targets }) => targets.length === 0
        ? [{ tool, target: undefined }]
        : targets.map((target) => ({ tool, target })));
    const unanswered = wanted
        .map((want) => ({ ...want, runs: heads.filter((head) => answers(head, want)) }))
        .filter(({ runs }) => !runs.some((run) => run.complete));
    return {
        names: unanswered.map(gapName),
        gaps: unanswered
            .filter(({ runs }) => runs.length === 0)
            .map(({ tool, target }) => ({
            kind: 'tool',
            tool,
            target,
            reason: 'is expected and did not report',
        })),
    };
}
/** A run that names no target answers for its tool alone. */
function answers(head, { tool, target }) {
    return (0,tool_name/* sameTool */.Hn)(tool, head.tool) && (target === undefined || head.target === target);
}

// EXTERNAL MODULE: ./build/actions/security-gate/src/needs.js
var needs = __nccwpck_require__(3909);
;// CONCATENATED MODULE: ./build/actions/security-gate/src/provenance.js
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
    };
}
/** Whether the run says of which commit its results are. */
function namesCommit({ revisions, sha }) {
    return revisions.length > 0 || sha !== undefined;
}
/**
 * Whether the results are of another commit than those judged. `versionControlProvenance` may name
 * the commits of submodules too: one that is ours is enough there. An abbreviated commit counts
 * from seven digits on.
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

;// CONCATENATED MODULE: ./build/actions/security-gate/src/stale.js

/** Runs of another commit: what they say is not about what is judged. */
function otherCommits(runs, judged) {
    return runs
        .filter(({ provenance }) => isOfAnotherCommit(provenance, judged))
        .map(({ where, tool, provenance }) => {
        const named = provenance.sha ?? provenance.revisions.join(', ');
        const reason = `is of commit ${named}, not of ${judged.join(' or ')}`;
        return { kind: 'material', what: `${where} (${tool})`, reason };
    });
}
/** Runs that name no commit, in one sentence; undefined where there is none. */
function unknownCommits(runs) {
    const silent = runs.filter(({ provenance }) => !namesCommit(provenance)).map(({ tool }) => tool);
    if (silent.length === 0)
        return undefined;
    const tools = [...new Set(silent)].join(', ');
    return `SARIF that names no commit was accepted as it is: ${tools}.`;
}

;// CONCATENATED MODULE: ./build/actions/security-gate/src/notes.js

/** What a reader should know of how the verdict came about; nothing here changes it. */
function notesOf(reports, tally, newOnly, { commits, lacksSecrets }) {
    return [
        newOnly && !tally.comparedWithBaseline
            ? 'Only new findings are to block, but no result says how it stands to a baseline: all count as new.'
            : undefined,
        commits.length === 0
            ? 'The commit of this run is not known: whether the SARIF is of it was not compared.'
            : unknownCommits(reports.runs),
        lacksSecrets
            ? 'This event gets no secrets: tools under without-secrets may be absent.'
            : undefined,
        reports.noFailure > 0
            ? `${reports.noFailure} results report no failure (SARIF "kind") and are no findings.`
            : undefined,
    ].filter((note) => note !== undefined);
}

;// CONCATENATED MODULE: ./build/actions/security-gate/src/describe-finding.js
/** The finding in one line, still untrusted: `bandit B608 (high) at app/db.py:12`. */
function describeFinding(finding) {
    const { tool, rule, secret, severity } = finding;
    const rank = secret ? 'secret' : severity;
    return `${[tool, rule].filter((text) => text !== '').join(' ')} (${rank})${at(finding)}`;
}
/** `path:line`, empty where the report names no file. */
function placeOf({ path, line }) {
    if (path === undefined)
        return '';
    return line === undefined ? path : `${path}:${line}`;
}
function at(finding) {
    const place = placeOf(finding);
    return place === '' ? '' : ` at ${place}`;
}

// EXTERNAL MODULE: ./build/packages/summary/src/markdown.js
var markdown = __nccwpck_require__(5837);
// EXTERNAL MODULE: ./build/packages/summary/src/bounded-list.js
var bounded_list = __nccwpck_require__(5552);
;// CONCATENATED MODULE: ./build/actions/security-gate/src/findings-table.js


const mostRows = 50;
/** The worst of `total` findings, and folded below them what a suppression of each would name. */
function findingsTable(title, findings, total) {
    if (findings.length === 0)
        return undefined;
    const shown = findings.slice(0, mostRows);
    const rows = shown.map((finding) => [
        finding.secret ? `secret (${finding.severity})` : finding.severity,
        (0,markdown/* escaped */.Mk)(finding.tool, 60),
        ruleCell(finding),
        (0,markdown/* code */.aY)(placeOf(finding), 200),
        (0,markdown/* escaped */.Mk)(finding.fixedIn ?? '', 60),
        finding.secret ? 'its text is not shown' : (0,markdown/* escaped */.Mk)(finding.message, 160),
    ]);
    const left = total - shown.length;
    return [
        ...(title === '' ? [] : [`### ${title}`]),
        (0,markdown/* table */.tp)(['Severity', 'Tool', 'Rule', 'Where', 'Fixed in', 'What'], rows),
        ...(left > 0 ? [`… and ${left} more, in the SARIF files.`] : []),
        ...fingerprints(shown),
    ].join('\n\n');
}
/** The address comes from the report: what could end the link or the cell is percent-encoded. */
function ruleCell({ rule, link }) {
    const name = (0,markdown/* escaped */.Mk)(rule, 100);
    if (link === undefined || name === '')
        return name;
    const address = link.replaceAll(/[^\w:/?&=%.,;+#-]/g, (character) => encodeURIComponent(character).replaceAll(/[()*'!~]/g, percent));
    return `[${name}](${address})`;
}
const percent = (character) => `%${character.charCodeAt(0).toString(16)}`;
function fingerprints(findings) {
    const rows = findings
        .filter((finding) => finding.fingerprints.length > 0)
        .map((f) => [(0,markdown/* escaped */.Mk)(f.rule, 100), (0,markdown/* code */.aY)(placeOf(f), 200), (0,markdown/* code */.aY)(f.fingerprints[0] ?? '', 300)]);
    if (rows.length === 0)
        return [];
    return [(0,markdown/* details */.zH)('Fingerprints, for suppressions', (0,markdown/* table */.tp)(['Rule', 'Where', 'Fingerprint'], rows))];
}

;// CONCATENATED MODULE: ./build/actions/security-gate/src/severity-table.js


const mostTools = 50;
/**
 * Severity by tool, a row for each tool that has a run, also where it found nothing or did not
 * run to its end. With a baseline `new / all`, else the number alone, as all are new.
 */
function severityTable(tally, runs) {
    const names = [...new Set([...runs.map((run) => run.tool.slice(0, 100)), ...tally.tools.keys()])];
    if (names.length === 0)
        return undefined;
    const show = cellOf(tally.comparedWithBaseline);
    const rows = names.slice(0, mostTools).map((tool) => {
        const broken = runs.some((run) => run.tool.slice(0, 100) === tool && !run.complete);
        const name = `${(0,markdown/* escaped */.Mk)(tool, 60)}${broken ? ' (did not run whole)' : ''}`;
        const counts = tally.tools.get(tool);
        return [name, ...severities.map((severity) => show(counts?.[severity]))];
    });
    const head = tally.comparedWithBaseline ? 'Tool (new / all)' : 'Tool';
    const left = names.length - mostTools;
    const more = left > 0 ? `\n\n… and ${left} more tools, in the SARIF files.` : '';
    return ((0,markdown/* table */.tp)([head, ...severities], [...rows, totals(tally, rows.length, show)].filter(isRow)) + more);
}
function cellOf(withBaseline) {
    return (count) => {
        const { new: fresh, total } = count ?? { new: 0, total: 0 };
        return withBaseline ? `${fresh} / ${total}` : total;
    };
}
function totals({ tools }, rows, show) {
    if (rows < 2)
        return undefined;
    const sums = emptyCounts();
    const fresh = emptyCounts();
    for (const counts of tools.values()) {
        for (const severity of severities) {
            sums[severity] += counts[severity].total;
            fresh[severity] += counts[severity].new;
        }
    }
    const sum = (severity) => show({ total: sums[severity], new: fresh[severity] });
    return ['all', ...severities.map(sum)];
}
function isRow(row) {
    return row !== undefined;
}

;// CONCATENATED MODULE: ./build/actions/security-gate/src/suppression-sections.js

/** What of the policy's suppressions needs somebody's attention. */
function suppressionSections(state) {
    const { path, expired, unused, runningOut } = state;
    return [
        ...section(runningOut, path, (count) => `${count} within 30 days of running out`),
        ...section(expired, path, (count) => `${count} expired: they suppress nothing`),
        ...section(unused, path, (count) => `${count} unused: they match nothing, remove them`),
    ];
}
function section(entries, path, title) {
    if (entries.length === 0)
        return [];
    const count = `${entries.length} ${entries.length === 1 ? 'suppression' : 'suppressions'}`;
    const lines = entries.map((entry) => `- ${describe(entry, path)}`);
    return [(0,markdown/* details */.zH)(title(count), (0,bounded_list/* boundedLines */.f)(lines, 50, `all in ${(0,markdown/* escaped */.Mk)(path)}`).join('\n'))];
}
function describe(entry, path) {
    const { tool, rule, path: glob, package: name, fingerprint } = entry;
    const parts = [tool, rule, name, glob, fingerprint].filter((part) => part !== undefined);
    const { owner, expires, reason, line } = entry;
    const what = (0,markdown/* code */.aY)(parts.join(' '), 200);
    const where = (0,markdown/* escaped */.Mk)(`${path}:${line}`, 200);
    return `${what}, until ${expires}, ${(0,markdown/* escaped */.Mk)(owner, 100)}: ${(0,markdown/* escaped */.Mk)(reason, 200)} (${where})`;
}

;// CONCATENATED MODULE: ./build/actions/security-gate/src/summary-of.js





/** The job summary: the sentence first, then what a person has to do something about. */
function summaryOf(judgement) {
    const { tally, now, next, notes } = judgement;
    return (0,markdown/* document */.Al)(sentenceOf(judgement), reasons(now), excusedGaps(now), severityTable(tally, judgement.reports.runs), findingsTable('Blocking findings', tally.now.blocking, tally.now.decisions.blocks), nextPhase(judgement, next), ...suppressionSections(judgement.suppressions), tally.now.decisions.advisory > 0
        ? (0,markdown/* details */.zH)(`Would block if their tools were not advisory: ${tally.now.decisions.advisory}`, findingsTable('', tally.now.advisory, tally.now.decisions.advisory) ?? '')
        : undefined, accounts(judgement), notes.map((note) => (0,markdown/* escaped */.Mk)(note, 600)).join('\n\n'));
}
function sentenceOf({ now, tally, reports }) {
    const phase = `phase ${(0,markdown/* escaped */.Mk)(now.rule.name, 100)}`;
    const total = Object.values(tally.severities).reduce((sum, count) => sum + count, 0);
    const files = `${reports.files.length} SARIF ${reports.files.length === 1 ? 'file' : 'files'}`;
    const tools = new Set(reports.runs.map((run) => run.tool)).size;
    const seen = `${counted(total, 'finding')} of ${counted(tools, 'tool')} in ${files}`;
    if (now.passed)
        return `**Passed**: of ${seen}, none blocks in ${phase}.`;
    const first = (0,markdown/* escaped */.Mk)(now.why[0] ?? '', 300);
    const kind = now.evaluated ? 'Failed' : 'Not evaluated';
    return `**${kind}**: ${first}, in ${phase}. Read: ${seen}.`;
}
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
/** The findings have a table of their own: here stands everything else that failed. */
function reasons({ others }) {
    const lines = others.map((reason) => `- ${(0,markdown/* escaped */.Mk)(reason, 400)}`);
    return (0,bounded_list/* boundedLines */.f)(lines, 50, 'the most important are in the result').join('\n');
}
function excusedGaps({ excused }) {
    if (excused.length === 0)
        return undefined;
    const lines = excused.map(({ gap, by }) => `- ${(0,markdown/* escaped */.Mk)(describeGap(gap), 400)} (${because[by]})`);
    const shown = (0,bounded_list/* boundedLines */.f)(lines, 50, 'none of them fails here');
    return `Did not run, and does not fail for it:\n\n${shown.join('\n')}`;
}
const because = {
    advisory: 'advisory in this phase',
    'without-secrets': 'this event gets no secrets',
};
function nextPhase({ now, tally }, next) {
    if (next === undefined || tally.next === undefined)
        return undefined;
    const name = (0,markdown/* escaped */.Mk)(next.rule.name, 100);
    if (next.passed)
        return `The next phase, ${name}, would pass.`;
    const known = new Set(now.why);
    const added = next.why.filter((reason) => !known.has(reason));
    if (added.length === 0)
        return `The next phase, ${name}, would fail for the same reasons.`;
    const blocks = tally.next.decisions.blocks;
    const shown = new Set(tally.now.blocking);
    const more = tally.next.blocking.filter((finding) => !shown.has(finding));
    const extra = blocks - tally.now.decisions.blocks;
    const others = next.failing.filter((gap) => !now.failing.includes(gap)).map(describeGap);
    return (0,markdown/* document */.Al)(`The next phase, ${name}, would fail: ${(0,markdown/* escaped */.Mk)(next.why[0] ?? '', 300)}.`, others.map((reason) => `- ${(0,markdown/* escaped */.Mk)(reason, 400)}`).join('\n'), more.length > 0
        ? (0,markdown/* details */.zH)(`What ${name} would block besides`, findingsTable('', more, extra) ?? '')
        : undefined).trimEnd();
}
function accounts({ tally, reports }) {
    const { policy, report, vex } = tally.suppressed;
    const parts = [
        [policy, 'suppressed by the policy'],
        [report, 'by the reports themselves'],
        [vex, 'by VEX statements'],
        [tally.absent, 'absent since the baseline'],
        [reports.noFailure, 'no failures'],
    ];
    const told = parts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
    return told.length === 0 ? undefined : `Not counted above: ${told.join(', ')}.`;
}

;// CONCATENATED MODULE: ./build/actions/security-gate/src/outcome-of.js


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
            missing: missing.join(', '),
            'next-phase-verdict': next ? word(next) : '',
        },
        summary: summaryOf(judgement),
        annotations: tally.now.blocking.map(annotationOf),
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
/** Only what blocks is annotated: a remark on every finding is one that nobody reads. */
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

// EXTERNAL MODULE: ./build/packages/policy/src/rules.js
var src_rules = __nccwpck_require__(9901);
;// CONCATENATED MODULE: ./build/actions/security-gate/src/phase-rule.js

/** `withoutSecrets`: tools that may be absent; empty on an event that gets secrets. */
function phaseRule(name, security, withoutSecrets) {
    const rules = new Map();
    const isAdvisory = (tool) => (0,tool_name/* namesTool */.$z)(security.advisory, tool);
    return {
        name,
        isAdvisory,
        lacksSecrets: (tool) => (0,tool_name/* namesTool */.$z)(withoutSecrets, tool),
        ruleFor: (tool) => {
            const known = rules.get(tool);
            if (known !== undefined)
                return known;
            const rule = {
                failOn: (0,src_rules/* failOnOf */.tC)(security, tool),
                newOnly: security.newOnly,
                advisory: isAdvisory(tool),
            };
            rules.set(tool, rule);
            return rule;
        },
    };
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/shapes.js
/**
 * Every object of SARIF 2.1.0: its members with their types, in the order in which we write them.
 * A line is `object: member:type …`. `!` marks what must be there, `[]` a list, `[]=` a list
 * without doubles, `[1]` one that may not be empty, `{}` a map; words between `|` are the only ones
 * allowed. The test holds this against the standard's own schema. Of a result the fingerprints
 * come first, so that more can be written before its text without parsing it again.
 */
const shapes = `
address: absoluteAddress:index relativeAddress:int length:int kind:text name:text fullyQualifiedName:text offsetFromParent:int index:index parentIndex:index properties:bag
artifact: description:message location:artifactLocation parentIndex:index offset:int length:index roles:analysisTarget|attachment|responseFile|resultFile|standardStream|tracedFile|unmodified|modified|added|deleted|renamed|uncontrolled|driver|extension|translation|taxonomy|policy|referencedOnCommandLine|memoryContents|directory|userSpecifiedConfiguration|toolSpecifiedConfiguration|debugOutputFile[]= mimeType:mime contents:artifactContent encoding:text sourceLanguage:text hashes:text{} lastModifiedTimeUtc:time properties:bag
artifactChange: artifactLocation:artifactLocation! replacements:replacement[1]! properties:bag
artifactContent: text:text binary:text rendered:multiformatMessageString properties:bag
artifactLocation: uri:reference uriBaseId:text index:index description:message properties:bag
attachment: description:message artifactLocation:artifactLocation! regions:region[]= rectangles:rectangle[]= properties:bag
codeFlow: message:message threadFlows:threadFlow[1]! properties:bag
configurationOverride: configuration:reportingConfiguration! descriptor:reportingDescriptorReference! properties:bag
conversion: tool:tool! invocation:invocation analysisToolLogFiles:artifactLocation[]= properties:bag
edge: id:text! label:message sourceNodeId:text! targetNodeId:text! properties:bag
edgeTraversal: edgeId:text! message:message finalState:multiformatMessageString{} stepOverEdgeCount:int properties:bag
exception: kind:text message:text stack:stack innerExceptions:exception[] properties:bag
externalPropertyFileReference: location:artifactLocation guid:guid itemCount:index properties:bag
externalPropertyFileReferences: conversion:externalPropertyFileReference graphs:externalPropertyFileReference[]= externalizedProperties:externalPropertyFileReference artifacts:externalPropertyFileReference[]= invocations:externalPropertyFileReference[]= logicalLocations:externalPropertyFileReference[]= threadFlowLocations:externalPropertyFileReference[]= results:externalPropertyFileReference[]= taxonomies:externalPropertyFileReference[]= addresses:externalPropertyFileReference[]= driver:externalPropertyFileReference extensions:externalPropertyFileReference[]= policies:externalPropertyFileReference[]= translations:externalPropertyFileReference[]= webRequests:externalPropertyFileReference[]= webResponses:externalPropertyFileReference[]= properties:bag
fix: description:message artifactChanges:artifactChange[1]=! properties:bag
graph: description:message nodes:node[]= edges:edge[]= properties:bag
graphTraversal: runGraphIndex:index resultGraphIndex:index description:message initialState:multiformatMessageString{} immutableState:multiformatMessageString{} edgeTraversals:edgeTraversal[] properties:bag
invocation: executionSuccessful:flag! exitCode:int exitCodeDescription:text exitSignalName:text exitSignalNumber:int processStartFailureMessage:text commandLine:text arguments:text[] responseFiles:artifactLocation[]= startTimeUtc:time endTimeUtc:time ruleConfigurationOverrides:configurationOverride[]= notificationConfigurationOverrides:configurationOverride[]= toolExecutionNotifications:notification[] toolConfigurationNotifications:notification[] machine:text account:text processId:int executableLocation:artifactLocation workingDirectory:artifactLocation environmentVariables:text{} stdin:artifactLocation stdout:artifactLocation stderr:artifactLocation stdoutStderr:artifactLocation properties:bag
location: id:index physicalLocation:physicalLocation logicalLocations:logicalLocation[]= message:message annotations:region[]= relationships:locationRelationship[]= properties:bag
locationRelationship: target:int! kinds:text[]= description:message properties:bag
logicalLocation: name:text index:index fullyQualifiedName:text decoratedName:text parentIndex:index kind:text properties:bag
message: text:text markdown:text id:text arguments:text[] properties:bag
multiformatMessageString: text:text! markdown:text properties:bag
node: id:text! label:message location:location children:node[]= properties:bag
notification: level:none|note|warning|error message:message! locations:location[]= threadId:int timeUtc:time exception:exception descriptor:reportingDescriptorReference associatedRule:reportingDescriptorReference properties:bag
physicalLocation: address:address artifactLocation:artifactLocation region:region contextRegion:region properties:bag
rectangle: top:number left:number bottom:number right:number message:message properties:bag
region: startLine:line startColumn:line endLine:line endColumn:line charOffset:index charLength:int byteOffset:index byteLength:int snippet:artifactContent message:message sourceLanguage:text properties:bag
replacement: deletedRegion:region! insertedContent:artifactContent properties:bag
reportingConfiguration: enabled:flag level:none|note|warning|error rank:rank parameters:bag properties:bag
reportingDescriptor: id:text! name:text deprecatedIds:text[]= guid:guid deprecatedGuids:guid[]= deprecatedNames:text[]= shortDescription:multiformatMessageString fullDescription:multiformatMessageString messageStrings:multiformatMessageString{} defaultConfiguration:reportingConfiguration helpUri:uri help:multiformatMessageString relationships:reportingDescriptorRelationship[]= properties:bag
reportingDescriptorReference: id:text index:index guid:guid toolComponent:toolComponentReference properties:bag
reportingDescriptorRelationship: target:reportingDescriptorReference! kinds:text[]= description:message properties:bag
result: partialFingerprints:text{} fingerprints:text{} ruleId:text ruleIndex:index rule:reportingDescriptorReference kind:notApplicable|pass|fail|review|open|informational level:none|note|warning|error message:message! analysisTarget:artifactLocation locations:location[] guid:guid correlationGuid:guid occurrenceCount:line stacks:stack[]= codeFlows:codeFlow[] graphs:graph[]= graphTraversals:graphTraversal[]= relatedLocations:location[]= suppressions:suppression[]= baselineState:new|unchanged|updated|absent rank:rank attachments:attachment[]= hostedViewerUri:uri workItemUris:uri[]= provenance:resultProvenance fixes:fix[]= taxa:reportingDescriptorReference[]= webRequest:webRequest webResponse:webResponse properties:bag
resultProvenance: firstDetectionTimeUtc:time lastDetectionTimeUtc:time firstDetectionRunGuid:guid lastDetectionRunGuid:guid invocationIndex:index conversionSources:physicalLocation[]= properties:bag
run: tool:tool! automationDetails:runAutomationDetails invocations:invocation[] conversion:conversion language:language versionControlProvenance:versionControlDetails[]= originalUriBaseIds:artifactLocation{} artifacts:artifact[]= logicalLocations:logicalLocation[]= graphs:graph[]= runAggregates:runAutomationDetails[]= baselineGuid:guid redactionTokens:text[]= defaultEncoding:text defaultSourceLanguage:text newlineSequences:text[1]= columnKind:utf16CodeUnits|unicodeCodePoints externalPropertyFileReferences:externalPropertyFileReferences threadFlowLocations:threadFlowLocation[]= taxonomies:toolComponent[]= addresses:address[] translations:toolComponent[]= policies:toolComponent[]= webRequests:webRequest[]= webResponses:webResponse[]= specialLocations:specialLocations results:result[] properties:bag
runAutomationDetails: id:text guid:guid correlationGuid:guid description:message properties:bag
specialLocations: displayBase:artifactLocation properties:bag
stack: message:message frames:stackFrame[]! properties:bag
stackFrame: location:location module:text threadId:int parameters:text[] properties:bag
suppression: kind:inSource|external! status:accepted|underReview|rejected justification:text guid:guid location:location properties:bag
threadFlow: id:text message:message initialState:multiformatMessageString{} immutableState:multiformatMessageString{} locations:threadFlowLocation[1]! properties:bag
threadFlowLocation: index:index location:location stack:stack kinds:text[]= taxa:reportingDescriptorReference[]= module:text state:multiformatMessageString{} nestingLevel:int executionOrder:index executionTimeUtc:time importance:important|essential|unimportant webRequest:webRequest webResponse:webResponse properties:bag
tool: driver:toolComponent! extensions:toolComponent[]= properties:bag
toolComponent: name:text! fullName:text version:text semanticVersion:text dottedQuadFileVersion:quad guid:guid organization:text product:text productSuite:text shortDescription:multiformatMessageString fullDescription:multiformatMessageString releaseDateUtc:text downloadUri:uri informationUri:uri globalMessageStrings:multiformatMessageString{} notifications:reportingDescriptor[]= rules:reportingDescriptor[]= taxa:reportingDescriptor[]= locations:artifactLocation[] language:language contents:localizedData|nonLocalizedData[]= isComprehensive:flag localizedDataSemanticVersion:text minimumRequiredLocalizedDataSemanticVersion:text associatedComponent:toolComponentReference translationMetadata:translationMetadata supportedTaxonomies:toolComponentReference[]= properties:bag
toolComponentReference: name:text index:index guid:guid properties:bag
translationMetadata: name:text! fullName:text shortDescription:multiformatMessageString fullDescription:multiformatMessageString downloadUri:uri informationUri:uri properties:bag
versionControlDetails: repositoryUri:uri! revisionId:text branch:text revisionTag:text asOfTimeUtc:time mappedTo:artifactLocation properties:bag
webRequest: index:index protocol:text version:text target:text method:text headers:text{} parameters:text{} body:artifactContent properties:bag
webResponse: index:index protocol:text version:text statusCode:int reasonPhrase:text headers:text{} body:artifactContent noResponseReceived:flag properties:bag
`;

;// CONCATENATED MODULE: ./build/packages/sarif/src/values.js
/** What stands in for a value that could not be made to fit. */
const unfit = Symbol('unfit');
/** Types of single values by their names in `shapes.ts`. */
const valueTypes = {
    text: (value, tell) => {
        if (typeof value === 'string')
            return value;
        if (typeof value !== 'number' && typeof value !== 'boolean')
            return unfit;
        tell('made a text of a number or flag');
        return String(value);
    },
    flag: (value) => (typeof value === 'boolean' ? value : unfit),
    int: (value, tell) => wholeNumber(value, tell) ?? unfit,
    index: (value, tell) => {
        const number = wholeNumber(value, tell);
        return number === undefined || number < -1 ? unfit : number;
    },
    line: (value, tell) => {
        const number = wholeNumber(value, tell);
        if (number === undefined || number < 0)
            return unfit;
        if (number > 0)
            return number;
        tell('counted lines and columns from 1');
        return 1;
    },
    number: (value) => (typeof value === 'number' ? value : unfit),
    rank: (value) => (typeof value === 'number' && value >= -1 && value <= 100 ? value : unfit),
    guid: matching(/^[\da-f]{8}-[\da-f]{4}-[1-5][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/i),
    time: (value) => (typeof value === 'string' && isTime(value) ? value : unfit),
    mime: matching(/[^/]+\/.+/),
    quad: matching(/\d+(\.\d+){3}/),
    language: matching(/^[a-zA-Z]{2}/),
    uri: (value) => (typeof value === 'string' && isUri(value) ? value : unfit),
    reference: (value, tell) => {
        if (typeof value !== 'string')
            return unfit;
        const safe = uriReference(value);
        if (safe !== value)
            tell('wrote a URI without characters that it may not hold');
        return safe;
    },
    bag: (value, tell) => {
        if (!isRecord(value))
            return unfit;
        const { tags } = value;
        if (tags === undefined)
            return sorted(value);
        const fitting = Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string') : [];
        const unique = [...new Set(fitting)];
        if (!Array.isArray(tags) || unique.length < tags.length)
            tell('took doubled or odd tags out');
        return sorted({ ...value, tags: unique });
    },
};
const timePattern = /^\d{4}-(\d\d)-(\d\d)T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i;
/** A date and time of RFC 3339, as the schema's `format: date-time` asks. */
function isTime(text) {
    const [, month = '0', day = '0'] = timePattern.exec(text) ?? [];
    const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][Number(month) - 1] ?? 0;
    const year = Number(text.slice(0, 4));
    const leap = month === '02' && (year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0));
    return Number(day) >= 1 && Number(day) <= days + (leap ? 1 : 0);
}
function matching(pattern) {
    return (value) => (typeof value === 'string' && pattern.test(value) ? value : unfit);
}
function wholeNumber(value, tell) {
    if (typeof value === 'number')
        return Number.isSafeInteger(value) ? value : undefined;
    if (typeof value !== 'string' || !/^-?\d{1,15}$/.test(value))
        return undefined;
    tell('made a number of a text');
    return Number(value);
}
const allowedInUri = /^(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[\da-f]{2})*$/i;
/** An absolute URI of RFC 3986, as the schema's `format: uri` asks. */
function isUri(text) {
    return /^[a-z][a-z\d+.-]*:./i.test(text) && allowedInUri.test(text) && !/[[\]]/.test(text);
}
/** The text with every character that a URI may not hold as its percent code; backslashes are slashes. */
function uriReference(text) {
    if (allowedInUri.test(text) && !/[[\]]|#.*#/.test(text))
        return text;
    return text
        .replaceAll('\\', '/')
        .replaceAll(/%(?![\da-f]{2})/gi, '%25')
        .replaceAll(/[^\w\-.~:/?#@!$&'()*+,;=%]/gu, (character) => values_percent(character))
        .replace(/#.*/s, (fragment) => `#${fragment.slice(1).replaceAll('#', '%23')}`);
}
function values_percent(character) {
    const code = character.codePointAt(0) ?? 0;
    return code >= 0xd800 && code <= 0xdfff ? '%EF%BF%BD' : encodeURIComponent(character);
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The same value with the keys of all its objects in order, so that equal values are equal text. */
function sorted(value) {
    if (Array.isArray(value))
        return value.map(sorted);
    if (!isRecord(value))
        return value;
    return Object.fromEntries(Object.keys(value)
        .sort()
        .map((key) => [key, sorted(value[key])]));
}
/** A copy without some of its members. */
function without(value, ...names) {
    const left = new Set(names);
    const kept = Object.entries(value).filter(([name]) => !left.has(name));
    return Object.fromEntries(kept);
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/conform.js


/**
 * The value as SARIF 2.1.0 allows it, its members in a fixed order; `unfit` where a member that
 * must be there is not. Members that the standard does not know move into the property bag, values
 * of a wrong type are taken out; each is told. So a log that was conformed is valid, and equal
 * values are equal as text.
 */
function conform(shape, value, tell) {
    return fitOf(shape)(value, tell);
}
/** Ties between members that the schema states beside the types. */
const ties = {
    message: (m) => m['text'] !== undefined || m['id'] !== undefined,
    physicalLocation: (p) => p['address'] !== undefined || p['artifactLocation'] !== undefined,
    reportingDescriptorReference: (r) => ['id', 'index', 'guid'].some((k) => r[k] !== undefined),
    externalPropertyFileReference: (r) => ['location', 'guid'].some((k) => r[k] !== undefined),
    graphTraversal: (t) => (t['runGraphIndex'] === undefined) !== (t['resultGraphIndex'] === undefined),
};
const lines = new Map(shapes
    .trim()
    .split('\n')
    .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]));
const fits = new Map();
/** Made when first needed, since shapes hold each other. */
function fitOf(type) {
    const known = fits.get(type) ?? valueTypes[type];
    if (known)
        return known;
    const line = lines.get(type);
    const made = line === undefined ? oneOf(type.split('|')) : shaped(type, line);
    fits.set(type, made);
    return made;
}
function oneOf(words) {
    if (words.length < 2)
        throw new Error(`shapes.ts: no type "${words[0]}"`);
    return (value) => (typeof value === 'string' && words.includes(value) ? value : unfit);
}
function shaped(name, line) {
    let members;
    let known = new Set();
    return (value, tell) => {
        if (!members) {
            members = line.split(' ').map(memberOf);
            known = new Set(members.map((member) => member.name));
        }
        return isRecord(value) ? fitMembers(name, value, members, known, tell) : unfit;
    };
}
function fitMembers(shape, value, members, known, tell) {
    const fitted = {};
    let met = 0;
    for (const { name, fit, required } of members) {
        const given = value[name];
        if (given === undefined) {
            if (required)
                return unfit;
            continue;
        }
        met += 1;
        const fitting = given === null ? unfit : fit(given, tell);
        if (fitting !== unfit)
            fitted[name] = fitting;
        else if (required)
            return unfit;
        else if (given !== null)
            tell(`took out ${shape}.${name}, which SARIF does not allow so`);
    }
    if (met < Object.keys(value).length)
        keepUnknown(shape, value, known, fitted, tell);
    return ties[shape]?.(fitted) === false ? unfit : fitted;
}
/** Nothing is lost that may still mean something to a reader. */
function keepUnknown(shape, value, known, fitted, tell) {
    const unknown = Object.entries(value).filter(([k, v]) => !known.has(k) && v !== undefined);
    if (unknown.length === 0)
        return;
    tell(`moved members that SARIF does not know into the property bag of ${shape}`);
    const bag = isRecord(fitted['properties']) ? fitted['properties'] : {};
    const moved = unknown.filter(([key]) => !Object.hasOwn(bag, key) && key !== 'tags');
    fitted['properties'] = sorted({ ...Object.fromEntries(moved), ...bag });
}
function memberOf(text) {
    const [name = '', rest = ''] = text.split(/:(.*)/s);
    const [, type = '', list, map, required] = /^(.*?)(\[1?\]=?)?(\{\})?(!)?$/.exec(rest) ?? [];
    const one = (value, tell) => fitOf(type)(value, tell);
    const fit = list ? listOf(name, one, list) : map ? mapOf(name, one) : one;
    return { name, fit, required: required !== undefined };
}
function listOf(name, one, kind) {
    const unique = kind.endsWith('=');
    const least = kind.startsWith('[1') ? 1 : 0;
    return (value, tell) => {
        if (!Array.isArray(value))
            return unfit;
        const fitting = value.map((item) => one(item, tell)).filter((item) => item !== unfit);
        if (fitting.length < value.length)
            tell(`took elements out of ${name} that SARIF does not allow`);
        const kept = unique && fitting.length > 1 ? withoutDoubles(fitting) : fitting;
        return kept.length < least ? unfit : kept;
    };
}
function withoutDoubles(items) {
    return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}
function mapOf(name, one) {
    return (value, tell) => {
        if (!isRecord(value))
            return unfit;
        const entries = Object.keys(value)
            .sort()
            .map((key) => [key, one(value[key], tell)])
            .filter(([, fitting]) => fitting !== unfit);
        if (entries.length < Object.keys(value).length)
            tell(`took entries out of ${name}`);
        return Object.fromEntries(entries);
    };
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/fitting-result.js



/** Any value in a list of results as a result that fits the standard: none is ever lost. */
function fittingResult(value, tell) {
    if (!isRecord(value)) {
        tell('made a result of a value that is none');
        return { message: { text: 'The report holds a result that says nothing.' } };
    }
    const level = fittingLevel(value['level'], tell);
    const fitted = conform('result', level === value['level'] ? value : { ...value, level }, tell);
    if (fitted !== unfit)
        return fitted;
    tell('gave a message to a result without one');
    const message = { text: 'The report says no more of this result.' };
    return conform('result', { ...value, level, message }, tell);
}
/**
 * A word such as "Error" or "CRITICAL" is no level of the standard; taking it out would make a
 * warning of it.
 */
function fittingLevel(level, tell) {
    if (typeof level !== 'string' || /^(none|note|warning|error)$/.test(level))
        return level;
    const severity = severityOfWord(level);
    if (severity === undefined)
        return level;
    tell('wrote a level in the standard’s words');
    return levelOfSeverity[severity];
}
/** The level that SARIF has for a severity. */
const levelOfSeverity = {
    critical: 'error',
    high: 'error',
    medium: 'warning',
    low: 'note',
    none: 'none',
};

;// CONCATENATED MODULE: ./build/packages/sarif/src/results-splitter.js
/** Thrown by a splitter for text that is no whole JSON document; the message has no subject. */
class SplitError extends Error {
    name = 'SplitError';
}
/** V8 holds no longer string (2^29 - 24 characters). */
const longestText = 0x1fffffe8;
const [quote, comma, backslash] = [0x22, 0x2c, 0x5c];
const [results_splitter_open, results_splitter_close, openList, closeList] = [0x7b, 0x7d, 0x5b, 0x5d];
/**
 * A log can be longer than any JavaScript string, and what makes it long is its results. So they
 * are cut out while the text flows by, at the path `runs[*].results[*]`, and each can be parsed,
 * or recognised as one seen before, by itself. A general streaming parser reads 8 MB/s here, this
 * and `JSON.parse` 100 MB/s. It finds strings and brackets and judges nothing else: each cut-out
 * text and the rest must still pass `JSON.parse`.
 */
function resultsSplitter(onResult) {
    const rest = textCollector('what stands outside of its results');
    const element = textCollector('one of its results');
    /** Whether it looks like JSON at all: other text passes as it is. */
    let json;
    let depth = 0;
    let inString = false;
    let escaped = false;
    let key = '';
    let keyText = '';
    let runIndex = -1;
    let runsSeen = false;
    /** Inside of a run's `results` array, whose elements are at depth 4. */
    let inResults = false;
    let elements = 0;
    let piece = '';
    /** Up to where the piece has been handed to `rest` or `element`. */
    let taken = 0;
    const takeTo = (position) => {
        (inResults ? element : rest).add(piece.slice(taken, position));
        taken = position;
    };
    const endElement = (position, last) => {
        takeTo(position);
        const text = element.take().trim();
        if (text === '' && !(last && elements === 0))
            throw new SplitError('is not JSON');
        if (text !== '')
            onResult(runIndex, text);
        elements += 1;
    };
    const opened = (position, list) => {
        depth += 1;
        if (inResults)
            return;
        if (depth === 2 && list && key === 'runs') {
            if (runsSeen)
                throw new SplitError('has "runs" twice');
            runsSeen = true;
        }
        else if (depth === 3 && runsSeen && key === 'runs') {
            runIndex += 1;
        }
        else if (depth === 4 && list && runIndex >= 0 && key === 'results') {
            takeTo(position + 1);
            inResults = true;
            elements = 0;
        }
    };
    const closed = (position) => {
        if (inResults && depth === 4) {
            endElement(position, true);
            inResults = false;
        }
        depth -= 1;
        if (depth < 0)
            throw new SplitError('is not JSON');
        if (depth === 2)
            key = 'runs';
        if (depth === 1)
            key = '';
    };
    /** Keys matter in the log and in its runs, nowhere else. */
    const keeps = () => !inResults && (depth === 1 || depth === 3);
    const stringEnd = (from) => {
        for (let at = piece.indexOf('"', from); at >= 0; at = piece.indexOf('"', at + 1)) {
            if (!isEscaped(piece, at, from, escaped))
                return at;
        }
        return -1;
    };
    const write = (text) => {
        piece = text;
        taken = 0;
        json ??= /^\s*$/.test(piece) ? undefined : /^\s*[{[]/.test(piece);
        let at = json ? 0 : piece.length;
        while (at < piece.length) {
            if (inString) {
                const end = stringEnd(at);
                if (keeps() && keyText.length < 100)
                    keyText += piece.slice(at, end < 0 ? undefined : end);
                if (end < 0) {
                    escaped = isEscaped(piece, piece.length, at, escaped);
                    break;
                }
                inString = false;
                if (keeps())
                    key = plain(keyText);
                at = end + 1;
                continue;
            }
            const code = piece.charCodeAt(at);
            if (code === quote) {
                inString = true;
                escaped = false;
                keyText = '';
            }
            else if (code === results_splitter_open || code === openList)
                opened(at, code === openList);
            else if (code === results_splitter_close || code === closeList)
                closed(at);
            else if (code === comma && inResults && depth === 4) {
                endElement(at, false);
                taken = at + 1;
            }
            at += 1;
        }
        takeTo(piece.length);
    };
    const end = () => {
        if (depth > 0 || inString)
            throw new SplitError('ends in its middle: it was cut off');
        return rest.take();
    };
    return { write, end };
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

;// CONCATENATED MODULE: ./build/packages/sarif/src/read-json.js

/**
 * Reads a report of any size. Results come before it is known that the rest is whole: what was
 * made of them is to be thrown away where the answer is no `value`.
 */
async function readJson(chunks, onResult) {
    const splitter = resultsSplitter(onResult);
    let first = true;
    try {
        for await (const chunk of chunks) {
            splitter.write(first ? chunk.replace(/^\ufeff/, '') : chunk);
            if (chunk !== '')
                first = false;
        }
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
function parsed(text) {
    try {
        return { value: JSON.parse(text), text };
    }
    catch (error) {
        return { text, why: `is not JSON (${error.message})` };
    }
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/fitting-run.js


/** Lists of a run into which results point by index: no element may go, or the others would shift. */
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
/** A run, checked to have a tool, as the standard allows it. Its results are only there or not. */
function fittingRun(run, tell) {
    const tool = run['tool'];
    const bare = conform('run', { ...run, ...fitting_run_none, tool: { driver: { name: '' } } }, tell);
    const lists = Object.entries(indexed).map(([name, shape]) => [
        name,
        listIn(run[name], (item) => orElse(conform(shape, item, tell), {})),
    ]);
    const sets = components.map((name) => [name, listIn(run[name], (c) => component(c, tell))]);
    const extensions = listIn(tool.extensions, (item) => component(item, tell));
    return {
        ...bare,
        ...given(Object.fromEntries([...lists, ...sets])),
        ...given({ invocations: listIn(run['invocations'], (item) => invocation(item, tell)) }),
        tool: {
            driver: component(tool.driver, tell),
            ...given({ extensions }),
        },
        ...(Array.isArray(run['results']) ? { results: [] } : {}),
    };
}
const fitting_run_none = Object.fromEntries([...Object.keys(indexed), ...components, 'invocations', 'results'].map((k) => [k, undefined]));
function component(value, tell) {
    const { rules, notifications, taxa, ...rest } = isRecord(value) ? value : {};
    const name = typeof rest['name'] === 'string' && rest['name'].trim() ? rest['name'] : unnamed(tell);
    const descriptors = Object.entries({ rules, notifications, taxa }).map(([key, list]) => [
        key,
        listIn(list, (item, index) => descriptor(item, index, tell)),
    ]);
    return {
        ...conform('toolComponent', { ...rest, name }, tell),
        ...given(Object.fromEntries(descriptors)),
    };
}
function unnamed(tell) {
    tell('named a tool that has no name');
    return 'unnamed tool';
}
function descriptor(value, index, tell) {
    const fitted = conform('reportingDescriptor', value, tell);
    if (fitted !== unfit)
        return fitted;
    tell('gave an id to a rule without one');
    const id = `unnamed rule ${index + 1}`;
    return conform('reportingDescriptor', { ...(isRecord(value) ? value : {}), id }, tell);
}
/** What an invocation does not say of its success is read from how it ended; garbage is failure. */
function invocation(value, tell) {
    if (!isRecord(value))
        return { executionSuccessful: false };
    const said = value['executionSuccessful'];
    if (typeof said === 'boolean')
        return conform('invocation', value, tell);
    tell('filled in whether an invocation succeeded');
    const ended = (value['exitCode'] ?? 0) === 0 && value['exitSignalName'] === undefined;
    const executionSuccessful = said === undefined ? ended : said === 'true';
    return conform('invocation', { ...value, executionSuccessful }, tell);
}
function listIn(list, item) {
    return Array.isArray(list) ? list.map(item) : undefined;
}
function orElse(value, instead) {
    return value === unfit ? instead : value;
}
function given(members) {
    return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/read-log.js


/** A parsed value as a log of 2.1.0 whose every part fits the standard; its results are left out. */
function logOf(value, tell) {
    const refused = refusalOf(value);
    if (refused !== undefined)
        return { refused };
    const { runs } = value;
    return { log: { version: '2.1.0', runs: runs.map((run) => fittingRun(run, tell)) } };
}
function refusalOf(value) {
    if (!isRecord(value))
        return 'is no SARIF log: it is not a JSON object';
    const { version, runs, inlineExternalProperties: inline } = value;
    if (!Array.isArray(runs))
        return 'is no SARIF log: it has no "runs"';
    if (version !== '2.1.0')
        return wrongVersion(version);
    if (Array.isArray(inline) && inline.length > 0)
        return external;
    const reasons = runs.map(refusalOfRun);
    const broken = reasons.findIndex((reason) => reason !== undefined);
    return broken < 0 ? undefined : `is no SARIF log: run ${broken + 1} ${reasons[broken]}`;
}
function wrongVersion(version) {
    const named = typeof version === 'string' ? `SARIF ${version.slice(0, 40)}` : 'SARIF of no version';
    return `is ${named}; only 2.1.0 is read, which "${upgrade}" makes of it`;
}
const upgrade = 'npx @microsoft/sarif-multitool transform FILE --sarif-output-version Current --output NEW';
const external = 'keeps parts of its runs in "inlineExternalProperties", which are not read and may hold results';
/** `results: null` is the standard's way to say that the tool did not get that far. */
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

;// CONCATENATED MODULE: ./build/packages/sarif/src/stream-sarif.js



const untold = () => undefined;
/**
 * Hands out the results of a log of any size, each with its run; the `log` returned, and the runs,
 * hold no results. The text is read twice, as a run's rules may stand behind its results: memory is
 * that of the log without them. Nothing is handed out of a log that is refused at first reading.
 */
async function streamSarif(open, onResult) {
    const first = await readJson(open(), () => undefined);
    if ('refused' in first)
        return first;
    if ('why' in first)
        return { refused: first.why };
    const answer = logOf(first.value, untold);
    if ('refused' in answer)
        return answer;
    const { runs } = answer.log;
    const second = await readJson(open(), (runIndex, text) => {
        const run = runs[runIndex];
        if (run !== undefined)
            onResult(fittingResult(JSON.parse(text), untold), run);
    });
    if ('refused' in second)
        return second;
    return 'why' in second ? { refused: 'changed while it was read' } : answer;
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/rule-of.js
/** The rule that a result broke, wherever the run keeps it; undefined where it keeps none. */
function ruleOf(result, run) {
    return ruleAt(referenceOf(result), run);
}
/** `ruleId` and `ruleIndex` are short for `rule` (SARIF 3.27.5 to 3.27.7). */
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
 * An index counts only where the rule there has the id that the result names: tools are seen that
 * sort their rules and keep the old indexes. Without a component the driver is meant; where it
 * does not know the id, the extensions are asked, as CodeQL keeps its rules there.
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
/** A result's id may be the rule's with further parts after a slash (SARIF 3.27.5). */
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
/** Kept beside the array, so that 25,000 results do not search 25,000 rules. */
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

;// CONCATENATED MODULE: ./build/packages/sarif/src/location-of.js
/** The result's first location with a file; undefined where it names none. */
function locationOf(result, run) {
    for (const { physicalLocation } of result.locations ?? []) {
        const uri = uriOf(physicalLocation?.artifactLocation, run);
        if (uri === undefined)
            continue;
        const { startLine, endLine, startColumn } = physicalLocation?.region ?? {};
        return {
            uri,
            ...(startLine === undefined ? {} : { line: startLine }),
            ...(startLine === undefined ? {} : { endLine: Math.max(startLine, endLine ?? startLine) }),
            ...(startColumn === undefined ? {} : { column: startColumn }),
        };
    }
    return undefined;
}
/** The file's URI, by the run's artifact where only an index is given; base ids are not applied. */
function uriOf(location, run) {
    const own = location?.uri;
    if (own !== undefined && own !== '')
        return own;
    const listed = run.artifacts?.[location?.index ?? -1]?.location?.uri;
    return listed === '' ? undefined : listed;
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/tool-name.js


function toolName(run) {
    return run.tool.driver.name;
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/secret.js



/** Whether the result reports a secret: its text must then never be shown, and it always blocks. */
function isSecret(result, run) {
    return findsSecrets(run) || hasSecretTag(ruleOf(result, run)) || hasSecretTag(result);
}
/** Whether the tool reports nothing but secrets. */
function findsSecrets(run) {
    return (0,tool_name/* namesTool */.$z)(tool_name/* secretTools */.s9, toolName(run));
}
function hasSecretTag(tagged) {
    const tags = tagged?.properties?.['tags'];
    return (Array.isArray(tags) &&
        tags.some((tag) => typeof tag === 'string' && tag.trim().toLowerCase() === 'secret'));
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/message-text.js

/** What a result says, looked up and filled in; empty where it says nothing. Untrusted text. */
function messageText(result, run) {
    return messageTextOf(result.message, run, ruleOf(result, run));
}
/** Own text first, then the rule's `messageStrings`, then the tool's global ones (SARIF 3.11.7). */
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
/** `{0}` stands for the first argument; `{{` and `}}` for the braces themselves (SARIF 3.11.5). */
function filled(text, values) {
    if (values.length === 0)
        return text;
    return text.replaceAll(/\{\{|\}\}|\{(\d+)\}/g, (part, index) => index === undefined ? part.charAt(0) : (values[Number(index)] ?? part));
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/level-of.js

/** A result's level as the standard resolves it (3.27.10): result, run's override, rule, warning. */
function levelOf(result, run) {
    if (result.level !== undefined)
        return result.level;
    if (result.kind !== undefined && result.kind !== 'fail')
        return 'none';
    const rule = ruleAt(referenceOf(result), run);
    return overriddenLevel(result, run) ?? rule?.defaultConfiguration?.level ?? 'warning';
}
/** Only the result's own invocation overrides; a result that names none is met by any of them. */
function overriddenLevel(result, run) {
    const all = run.invocations ?? [];
    if (!all.some((invocation) => invocation.ruleConfigurationOverrides?.length))
        return undefined;
    const own = all[result.provenance?.invocationIndex ?? -1];
    const rule = ruleAt(referenceOf(result), run);
    if (rule === undefined)
        return undefined;
    for (const { ruleConfigurationOverrides } of own ? [own] : all) {
        const found = ruleConfigurationOverrides?.find((override) => override.configuration.level !== undefined && ruleAt(override.descriptor, run) === rule);
        if (found)
            return found.configuration.level;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/severity-of.js



/** The rule's `security-severity`; without a usable one, the result's level. */
function severityOf(result, run) {
    return securitySeverity(ruleOf(result, run)) ?? severityOfLevel[levelOf(result, run)];
}
const severityOfLevel = {
    error: 'high',
    warning: 'medium',
    note: 'low',
    none: 'none',
};
/**
 * A number from 0 to 10 (as text, which the platform wants, or as a number) or a severity word.
 * "undefined" and "null" are what JavaScript tools write where they have no score, "unknown" is no
 * severity either: absent, as everything else.
 */
function securitySeverity(rule) {
    const value = rule?.properties?.['security-severity'];
    if (typeof value === 'number')
        return severityOfScore(value);
    if (typeof value !== 'string')
        return undefined;
    const text = value.trim();
    if (/^\+?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(text))
        return severityOfScore(Number(text));
    return /^(undefined|unknown)$/i.test(text) ? undefined : severityOfWord(text);
}
/** The severity of a result that says no more than its rule. */
function severityOfRule(rule) {
    const level = rule.defaultConfiguration?.level ?? 'warning';
    return securitySeverity(rule) ?? severityOfLevel[level];
}

;// CONCATENATED MODULE: ./build/actions/security-gate/src/affected-package.js
/**
 * SARIF has no field for a vulnerable package. Its name stands in a property (native reports that
 * we converted, some scanners) or in a line of the text (Trivy, Grype).
 */
function packageOf(result, message) {
    return textOf(result, ['package', 'packageName', 'pkgName']) ?? lineOf(message, /^Package:/i);
}
/** The version that has the fix: from a property, the message, or the rule's help. */
function fixedIn(result, rule, message) {
    return (textOf(result, ['fixedIn', 'fixedVersion', 'fixVersions', 'fixed']) ??
        lineOf(message, fixedVersion) ??
        lineOf(rule?.help?.text, fixedVersion));
}
const fixedVersion = /^(?:Fixed|Fix) Versions?:/i;
function textOf({ properties }, names) {
    const ours = properties?.['ci-actions'];
    const bags = [affected_package_isRecord(ours) ? ours : {}, properties ?? {}];
    for (const name of names) {
        for (const bag of bags) {
            const value = Object.hasOwn(bag, name) ? bag[name] : undefined;
            const text = Array.isArray(value) ? value.join(', ') : value;
            if (typeof text === 'string' && text !== '')
                return text.slice(0, 200);
        }
    }
    return undefined;
}
function affected_package_isRecord(value) {
    return typeof value === 'object' && value !== null;
}
/** Such lines stand near the head of a text; what is beyond is not searched. */
const searched = 5000;
function lineOf(text, label) {
    if (typeof text !== 'string')
        return undefined;
    const line = text
        .slice(0, searched)
        .split('\n')
        .find((candidate) => label.test(candidate.trim()));
    const value = line?.trim().replace(label, '').trim().slice(0, 200);
    return value === '' ? undefined : value;
}

;// CONCATENATED MODULE: ./build/actions/security-gate/src/finding-of.js


/** Longest text that is kept of a finding; a report may hold megabytes in one message. */
const longest = 500;
/** A result of kind `pass`, `notApplicable` and the like reports no failure. */
function isFailure(result) {
    return result.kind === undefined || !noFailure.has(result.kind);
}
const noFailure = new Set(['pass', 'notApplicable', 'informational', 'open', 'review']);
/** `root`: the workspace, whose absolute paths become relative. */
function findingOf(result, run, root) {
    const rule = ruleOf(result, run);
    const place = locationOf(result, run);
    const secret = isSecret(result, run);
    const message = secret ? '' : messageText(result, run);
    return {
        tool: bounded(toolName(run), 100),
        rule: bounded(ruleId(result, rule), 200),
        severity: known(severityOf(result, run)),
        secret,
        baseline: baselineOf(result.baselineState),
        suppressedByReport: suppressedByReport(result),
        path: place && bounded(pathOf(place.uri, root), longest),
        line: place?.line,
        package: packageOf(result, message),
        fingerprints: fingerprintsOf(result),
        message: bounded(message, longest),
        fixedIn: fixedIn(result, rule, message),
        link: linkOf(rule),
    };
}
function ruleId(result, rule) {
    return result.ruleId ?? result.rule?.id ?? rule?.id ?? '';
}
/** A severity that is none of the words must not slip under every threshold. */
function known(severity) {
    return severities.includes(severity) ? severity : 'critical';
}
/** Any other word says nothing about a baseline: the result counts as new. */
function baselineOf(state) {
    return ['new', 'unchanged', 'updated', 'absent'].find((word) => word === state);
}
/**
 * Suppressions that the aggregator wrote for the policy are passed over: the gate applies the
 * policy itself. Of the report's own every one must be accepted (SARIF 3.27.23).
 */
function suppressedByReport({ suppressions }) {
    if (!Array.isArray(suppressions))
        return false;
    const own = suppressions.filter((s) => s.properties?.['ci-actions'] === undefined);
    return own.length > 0 && own.every(({ status }) => status === undefined || status === 'accepted');
}
/** Keys under which Gitleaks writes who made the commit and when: they name no finding. */
const notIdentifying = new Set(['commitSha', 'email', 'author', 'date', 'commitMessage']);
function fingerprintsOf({ fingerprints, partialFingerprints }) {
    const entries = [
        ...Object.entries(partialFingerprints ?? {}),
        ...Object.entries(fingerprints ?? {}),
    ];
    return entries
        .filter(([key, value]) => !notIdentifying.has(key) && typeof value === 'string')
        .map(([, value]) => value);
}
function pathOf(uri, root) {
    const path = decoded(uri).replace(/^file:\/\/(localhost)?(?=\/)/i, '');
    const inside = path.startsWith(`${root}/`) ? path.slice(root.length + 1) : path;
    return inside.replace(/^(\.\/)+/, '');
}
function decoded(uri) {
    try {
        return decodeURI(uri);
    }
    catch {
        return uri;
    }
}
function linkOf(rule) {
    const uri = rule?.helpUri;
    return typeof uri === 'string' && uri.length <= longest && /^https?:\/\/[^\s<>"']+$/i.test(uri)
        ? uri
        : undefined;
}
function bounded(text, max) {
    const whole = String(text);
    return whole.length > max ? `${whole.slice(0, max)}…` : whole;
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/target-of.js

/**
 * What the tool looked at: what our scan-runner wrote down, else the second part of the category
 * (all of it after `<tool>/`, where the category begins with the tool's name, as a path may hold
 * slashes). Undefined for a run that says neither: it answers for its tool, not for a target.
 */
function targetOf(run) {
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

;// CONCATENATED MODULE: ./build/packages/sarif/src/completeness.js


/** Nothing for a run that can be believed. */
function completeness(run) {
    const invocations = run.invocations ?? [];
    return [
        ...invocations.filter((i) => i.executionSuccessful === false).map(failedExecution(run)),
        ...invocations.flatMap((invocation) => errorNotifications(invocation, run)),
        ...(run.results === undefined ? [noResults] : []),
        ...(isExternal(run) ? [completeness_external] : []),
    ];
}
const noResults = {
    kind: 'no-results',
    why: 'has no "results": the tool did not say what it found',
};
const completeness_external = {
    kind: 'external',
    why: 'keeps parts of itself in external property files, which are not read',
};
function isExternal(run) {
    return Object.keys(run.externalPropertyFileReferences ?? {}).length > 0;
}
function failedExecution(run) {
    return (invocation) => ({
        kind: 'execution',
        why: `did not run to its end: ${reasonOf(invocation, run)}`,
    });
}
function reasonOf(invocation, run) {
    const notes = notificationsOf(invocation).map((note) => messageTextOf(note.message, run));
    const code = invocation.exitCode === undefined ? undefined : `exit code ${invocation.exitCode}`;
    const reason = [...notes, invocation.exitCodeDescription, code].find((text) => text);
    return reason ?? 'it says no reason';
}
function errorNotifications(invocation, run) {
    if (invocation.executionSuccessful === false)
        return [];
    return notificationsOf(invocation)
        .filter((note) => levelOfNotification(note, invocation, run) === 'error')
        .map((note) => ({
        kind: 'notification',
        why: `told of an error: ${messageTextOf(note.message, run) || 'without a message'}`,
    }));
}
function notificationsOf(invocation) {
    return [
        ...(invocation.toolExecutionNotifications ?? []),
        ...(invocation.toolConfigurationNotifications ?? []),
    ];
}
/** As for results: its own, the run's override, the descriptor's default, warning (3.58.6). */
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

;// CONCATENATED MODULE: ./build/actions/security-gate/src/run-head.js

/** `where` names the file and, if it holds several, the run. */
function runHead(run, where) {
    const tool = toolName(run);
    const target = targetOf(run);
    const missing = completeness(strict(run));
    const didNotRun = missing.filter(({ kind }) => kind === 'execution' || kind === 'notification');
    const gaps = missing.flatMap(({ kind, why }) => {
        if (kind === 'execution' || kind === 'notification') {
            return [{ kind: 'tool', tool, target, reason: why }];
        }
        // A run that says it failed has no results to give: its failure is the reason that counts.
        if (kind === 'no-results' && didNotRun.length > 0)
            return [];
        return [{ kind: 'material', what: `${where} (${tool})`, reason: why }];
    });
    return { head: { tool, target, complete: missing.length === 0 }, gaps };
}
/** `null` and words in place of booleans, as some writers leave them, are not "it went well". */
function strict(run) {
    const { results, ...rest } = run;
    const invocations = (run.invocations ?? []).map((invocation) => ({
        ...invocation,
        executionSuccessful: invocation.executionSuccessful === true,
    }));
    return { ...rest, invocations, ...(Array.isArray(results) ? { results } : {}) };
}

;// CONCATENATED MODULE: ./build/actions/security-gate/src/read-reports.js




/** Hands every finding of every file to `onFinding`; findings are not kept here. */
async function readReports(patterns, ports, root, onFinding) {
    const { files, unmatched } = await ports.glob(patterns);
    const gaps = unmatched.map((pattern) => material(`the pattern ${pattern}`, 'matches no file'));
    if (files.length === 0)
        gaps.unshift(material('the input sarif', 'names no file that exists'));
    const runs = [];
    let noFailure = 0;
    for (const file of files) {
        const report = await readReport(ports, file, root, (finding) => {
            if (finding === undefined)
                noFailure += 1;
            else
                onFinding(finding);
        });
        runs.push(...report.runs);
        gaps.push(...report.gaps);
    }
    return { files: files.map(ports.shown), runs, gaps, noFailure };
}
/** Whatever is wrong with a file's content makes that file a gap, never an error of the gate. */
async function readReport(ports, file, root, onResult) {
    const shown = ports.shown(file);
    const refused = (why) => ({ runs: [], gaps: [material(shown, why)] });
    try {
        const read = await streamSarif(() => ports.read(file), (result, run) => onResult(isFailure(result) ? findingOf(result, run, root) : undefined));
        if ('refused' in read)
            return refused(read.refused);
        const { runs } = read.log;
        if (runs.length === 0)
            return refused('holds no runs: no tool reported in it');
        return reportOf(runs, shown);
    }
    catch (error) {
        return refused(`cannot be read as SARIF: ${error instanceof Error ? error.message : 'a fault'}`);
    }
}
function reportOf(runs, shown) {
    const read = runs.map((run, index) => {
        const where = runs.length > 1 ? `${shown}, run ${index + 1}` : shown;
        return { ...runHead(run, where), where, provenance: provenanceOf(run) };
    });
    return {
        runs: read.map(({ head, where, provenance }) => ({ ...head, where, provenance })),
        gaps: read.flatMap(({ gaps }) => gaps),
    };
}
function material(what, reason) {
    return { kind: 'material', what, reason };
}

// EXTERNAL MODULE: ./build/packages/policy/src/days.js
var days = __nccwpck_require__(6627);
;// CONCATENATED MODULE: ./build/actions/security-gate/src/suppression-state.js

const soonDays = 30;
/** `tools`: those of which a run can be believed; of others it is not known what is unused. */
function suppressionState({ policy, path }, suppressor, tools, today) {
    const runningOut = policy.suppressions.filter(({ expires }) => {
        const left = (0,days/* daysBetween */.YM)(today, expires);
        return left >= 0 && left <= soonDays;
    });
    const { expired } = suppressor;
    return { path, expired, unused: suppressor.unused(tools), runningOut, today };
}
/** An entry that nothing needs any more fails the gate where the policy wants it so. */
function objectionsOfUnused({ policy, path }, { unused }) {
    if (policy.unusedSuppressions !== 'deny')
        return [];
    return unused.map(({ line }) => ({
        why: `the suppression at ${path}:${line} matches nothing, and unused-suppressions is deny`,
        judged: true,
    }));
}

;// CONCATENATED MODULE: ./build/actions/security-gate/src/verdict.js


function verdictOf(findings, gaps, rule, objections) {
    const standings = gaps.map((gap) => ({ gap, by: gapStanding(gap, rule) }));
    const failing = standings.filter(({ by }) => by === 'fails').map(({ gap }) => gap);
    const excused = standings.flatMap(({ gap, by }) => (by === 'fails' ? [] : [{ gap, by }]));
    const judged = objections.filter((objection) => objection.judged);
    const unjudged = objections.filter((objection) => !objection.judged);
    const others = [
        ...judged.map((objection) => objection.why),
        ...failing.map(describeGap),
        ...unjudged.map((objection) => objection.why),
    ];
    const why = [...blockingReasons(findings), ...others];
    const found = findings.decisions.blocks > 0 || judged.length > 0;
    const passed = why.length === 0;
    return { passed, evaluated: found || passed, why, others, failing, excused };
}
/** So many findings are told one by one; all of them are in the summary or the SARIF. */
const mostTold = 20;
function blockingReasons({ decisions, blocking }) {
    if (decisions.blocks === 0)
        return [];
    const told = blocking.slice(0, mostTold).map(describeFinding);
    return [verdict_counted(decisions.blocks, blocking), ...told];
}
function verdict_counted(total, blocking) {
    const noun = total === 1 ? 'finding blocks' : 'findings block';
    const secrets = blocking.filter((finding) => finding.secret).length;
    if (secrets === 0)
        return `${total} ${noun}`;
    const which = secrets === total ? 'all of them secrets' : `${secrets} of them secrets`;
    return `${total} ${noun}, ${total === 1 ? 'a secret' : which}`;
}

;// CONCATENATED MODULE: ./build/actions/security-gate/src/run.js













async function run(values, ports) {
    return outcomeOf(await judge(values, ports));
}
async function judge(values, ports) {
    const { standing, today } = ports;
    const { policy } = standing;
    const circumstances = circumstancesOf(ports.facts);
    const withoutSecrets = circumstances.lacksSecrets ? policy.security.withoutSecrets : [];
    const security = (0,tighten_security/* tightenSecurity */.W)(standing, {
        failOn: values['fail-on'],
        newOnly: values['new-only'],
    });
    const nowRule = phaseRule(standing.phase.name, security.now, withoutSecrets);
    const nextRule = standing.next && phaseRule(standing.next.name, security.next ?? security.now, withoutSecrets);
    const suppressing = await suppressor(policy.suppressions, today);
    const book = ledger(nowRule.ruleFor, nextRule?.ruleFor);
    const reports = await readReports(values.sarif, ports.reports, ports.root, (finding) => book.add(finding, excusesOf(finding, suppressing)));
    const tally = book.tally();
    const missing = missingTools((0,tighten_expect/* tightenExpect */.f)(standing, values.expect).now, reports.runs);
    const gaps = [
        ...missing.gaps,
        ...reports.gaps,
        ...otherCommits(reports.runs, circumstances.commits),
    ];
    const believed = reports.runs.filter(({ complete }) => complete).map(({ tool }) => tool);
    const suppressions = suppressionState(standing, suppressing, believed, today);
    const objections = [
        ...(0,needs/* objectionsOfNeeds */.J)(values.needs),
        ...objectionsOfUnused(standing, suppressions),
    ];
    return {
        reports,
        tally,
        now: { ...verdictOf(tally.now, gaps, nowRule, objections), rule: nowRule },
        next: nextRule && tally.next
            ? { ...verdictOf(tally.next, gaps, nextRule, objections), rule: nextRule }
            : undefined,
        missing: missing.names,
        suppressions,
        notes: notesOf(reports, tally, security.now.newOnly, circumstances),
    };
}


/***/ }),

/***/ 4962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Yz: () => (/* binding */ debug),
  z3: () => (/* binding */ error),
  lm: () => (/* binding */ notice),
  uH: () => (/* binding */ setOutput),
  $e: () => (/* binding */ warning)
});

// UNUSED EXPORTS: ExitCode, addPath, endGroup, exportVariable, getBooleanInput, getIDToken, getInput, getMultilineInput, getState, group, info, isDebug, markdownSummary, platform, saveState, setCommandEcho, setFailed, setSecret, startGroup, summary, toPlatformPath, toPosixPath, toWin32Path

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(3238);
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
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
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
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
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

/***/ 9718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ relativeTo),
/* harmony export */   T: () => (/* binding */ glob)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);

/** Files by the syntax of `@actions/glob`, relative patterns from `cwd`; `!` patterns take away. */
async function glob(patterns, cwd) {
    const { create } = await Promise.all(/* import() */[__nccwpck_require__.e(540), __nccwpck_require__.e(437)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7437));
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
  aV: () => (/* binding */ readTextStream)
});

// UNUSED EXPORTS: readText, writeAside

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
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




const chunkBytes = 256 * 1024;
/** The file's text in chunks, its byte order mark dropped, decoded as `encodingOf` finds. */
async function* readTextStream(path) {
    let decoder;
    for await (const chunk of (0,external_node_fs_.createReadStream)(path, { highWaterMark: chunkBytes })) {
        decoder ??= new TextDecoder(encoding_encodingOf(chunk));
        yield decoder.decode(chunk, { stream: true });
    }
    if (decoder)
        yield decoder.decode();
}
/** The whole text, or undefined where there is no such file; any other failure is thrown. */
async function readText(path) {
    try {
        const bytes = await readFile(path);
        return new TextDecoder(encodingOf(bytes)).decode(bytes);
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
    await mkdir(dirname(path), { recursive: true });
    const aside = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
    const file = await open(aside, 'w');
    try {
        for await (const chunk of typeof content === 'string' ? [content] : content) {
            await file.write(chunk);
        }
        await file.close();
        await rename(aside, path);
    }
    catch (error) {
        await file.close();
        await rm(aside, { force: true });
        throw error;
    }
}


/***/ }),

/***/ 6627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isDay),
/* harmony export */   YM: () => (/* binding */ daysBetween),
/* harmony export */   bd: () => (/* binding */ dayPattern)
/* harmony export */ });
/* unused harmony export dayAfter */
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

/***/ 9552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ expectedText),
/* harmony export */   O: () => (/* binding */ expectKind)
/* harmony export */ });
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
function expectedText(expected) {
    if (expected.length === 0)
        return 'none';
    return expected
        .map(({ tool, targets }) => (targets.length > 0 ? `${tool}: ${targets.join(', ')}` : tool))
        .join('; ');
}


/***/ }),

/***/ 9901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   aR: () => (/* binding */ suiteRules),
/* harmony export */   tC: () => (/* binding */ failOnOf)
/* harmony export */ });
/* unused harmony export suiteNeedsCoverage */
/* harmony import */ var _tool_name_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4096);

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
    const word = (0,_tool_name_js__WEBPACK_IMPORTED_MODULE_0__/* .valueForTool */ .ri)(failOn, tool) ?? failOn['default'];
    if (word === undefined)
        throw new Error('fail-on has no default');
    return word;
}


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

/***/ 2927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ tightenExpect)
/* harmony export */ });
/* unused harmony export notExpected */
/* harmony import */ var _expect_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9552);
/* harmony import */ var _tool_name_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4096);


/** What must have reported: the input where it is given, which must ask for all that the file does. */
function tightenExpect(standing, given) {
    const { expect } = standing.policy.security;
    if (given === undefined)
        return { now: expect, mistakes: [] };
    const lacking = notExpected(expect, given);
    if (lacking.length === 0)
        return { now: given, mistakes: [] };
    const accepted = `all that ${standing.path} expects, also ${(0,_expect_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .expectedText */ .G)(lacking)}`;
    return { now: expect, mistakes: [{ name: 'expect', value: (0,_expect_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .expectedText */ .G)(given), accepted }] };
}
/** What of `asked` the other list does not ask for. */
function notExpected(asked, by) {
    return asked.flatMap(({ tool, targets }) => {
        const same = by.find((other) => (0,_tool_name_js__WEBPACK_IMPORTED_MODULE_1__/* .sameTool */ .Hn)(tool, other.tool) || (0,_tool_name_js__WEBPACK_IMPORTED_MODULE_1__/* .sameTool */ .Hn)(other.tool, tool));
        if (!same)
            return [{ tool, targets }];
        const lacking = targets.filter((target) => !same.targets.includes(target));
        return lacking.length > 0 ? [{ tool, targets: lacking }] : [];
    });
}


/***/ }),

/***/ 857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  W: () => (/* binding */ tightenSecurity)
});

// EXTERNAL MODULE: ./build/packages/policy/src/rules.js
var rules = __nccwpck_require__(9901);
// EXTERNAL MODULE: ./build/packages/policy/src/severity.js
var severity = __nccwpck_require__(2363);
;// CONCATENATED MODULE: ./build/packages/policy/src/tighten.js
/** An input that lets pass what the policy file does not. */
function looserInput(name, given, policy, { path, phase }) {
    const accepted = `"${policy}" or stricter, as ${path} says in phase "${phase.name}"`;
    return { name, value: given, accepted };
}

// EXTERNAL MODULE: ./build/packages/policy/src/tool-name.js
var tool_name = __nccwpck_require__(4096);
;// CONCATENATED MODULE: ./build/packages/policy/src/tighten-security.js




/** The phase's rules, made stricter by inputs; without a file, the inputs'. */
function tightenSecurity(standing, given) {
    const { security } = standing.phase;
    if (standing.source === 'built-in') {
        const failOn = { ...security.failOn, ...given.failOn };
        return {
            now: { ...security, failOn, newOnly: given.newOnly ?? security.newOnly },
            mistakes: [],
        };
    }
    const of = (phase) => strictest(phase.security, given);
    const now = of(standing.phase);
    const mistakes = looser(standing, given);
    return standing.next ? { now, next: of(standing.next), mistakes } : { now, mistakes };
}
function looser(standing, { failOn = {}, newOnly }) {
    const { security } = standing.phase;
    const mistakes = toolsOf(security.failOn, failOn)
        .map((tool) => ({ tool, said: (0,rules/* failOnOf */.tC)(security, tool), asked: asked(security, failOn, tool) }))
        .filter((word) => (0,severity/* looserThreshold */.e)(word.said, word.asked))
        .map((word) => looserInput('fail-on', `${word.tool}: ${word.asked}`, `${word.tool}: ${word.said}`, standing));
    if (newOnly === true && !security.newOnly) {
        mistakes.push(looserInput('new-only', 'true', 'false', standing));
    }
    return mistakes;
}
function strictest(security, { failOn = {}, newOnly }) {
    const words = toolsOf(security.failOn, failOn).map((tool) => [tool, stricter((0,rules/* failOnOf */.tC)(security, tool), asked(security, failOn, tool))]);
    return {
        ...security,
        failOn: Object.fromEntries(words),
        newOnly: newOnly === false ? false : security.newOnly,
    };
}
/** A given default is meant for all: it tightens a tool that only the policy names. */
function asked(security, given, tool) {
    const said = (0,rules/* failOnOf */.tC)(security, tool);
    const own = tool === 'default' ? undefined : (0,tool_name/* valueForTool */.ri)(given, tool);
    if (own !== undefined)
        return own;
    const all = given['default'];
    if (all === undefined)
        return said;
    return (0,tool_name/* valueForTool */.ri)(security.failOn, tool) === undefined || tool === 'default'
        ? all
        : stricter(said, all);
}
function stricter(one, other) {
    return (0,severity/* looserThreshold */.e)(one, other) ? one : other;
}
function toolsOf(...maps) {
    return [...new Set(maps.flatMap((map) => Object.keys(map)))];
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

/***/ 5206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/node_modules/@actions/core/lib/core.js + 4 modules
var core = __nccwpck_require__(4962);
// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __nccwpck_require__(1916);
;// CONCATENATED MODULE: ./build/packages/inputs/src/read-inputs.js

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
        const text = given === '' ? input.default : given;
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
    return words.reduce((best, w) => ((0,mod/* distance */.Io)(word, w) < (0,mod/* distance */.Io)(word, best) ? w : best), words[0] ?? '');
}

;// CONCATENATED MODULE: ./build/packages/result/src/outcome.js
/** Thrown where a verdict cannot be reached: a report is broken, a service does not answer. */
class NotEvaluated extends Error {
    name = 'NotEvaluated';
}

;// CONCATENATED MODULE: ./build/packages/inputs/src/mistake.js
/** The mistake as one sentence, still untrusted text: whoever prints it makes it harmless. */
function describeMistake({ name, value, accepted, place }) {
    const what = place ? `${place.file}:${place.line}:${place.column}: ${name}` : `input "${name}"`;
    const written = value === '' ? 'nothing is given' : `${JSON.stringify(value)} is not accepted`;
    return `${what}: ${written}; accepted: ${accepted}`;
}

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
    return (0,harmless/* oneLine */.TN)(describeMistake({ ...mistake, value: mistake.value.slice(0, 200) }), 600);
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
        throw new NotEvaluated('the event that started this run cannot be read', { cause: error });
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
    if (error instanceof NotEvaluated)
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

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
;// CONCATENATED MODULE: ./build/packages/result/src/result.js
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

;// CONCATENATED MODULE: ./build/packages/runner/src/version.js
/** The release that this code belongs to; `npm run release` refuses a tag that says otherwise. */
const version = '0.1.0';

;// CONCATENATED MODULE: ./build/packages/runner/src/publish.js









/** Writes result, outputs, summary and annotations, then the one line that says how it ended. */
async function publish(publication, outcome) {
    const { action, name, context, outputs } = publication;
    const result = resultOf({
        action,
        version: version,
        name,
        job: context.job ?? null,
        matrix: matrixOf(publication.matrix),
        sha: context.sha ?? null,
        runAttempt: context.runAttempt ?? null,
    }, outcome, publication.durationMs());
    await (0,promises_.mkdir)(context.folder, { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(context.folder, 'result.json'), `${JSON.stringify(result)}\n`);
    setOutputs(outputs, outcome, result);
    await writeSummary(publication, outcome);
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
    core/* setOutput */.uH('verdict', outcome.verdict);
    core/* setOutput */.uH('result', JSON.stringify(result));
    for (const name of spec.numbers)
        core/* setOutput */.uH(name, outcome.counts[name] ?? 0);
    for (const name of spec.texts)
        core/* setOutput */.uH(name, outcome.outputs[name] ?? '');
}
async function writeSummary({ name, context }, outcome) {
    const whole = `## ${outcome.green && outcome.evaluated ? '✅' : '❌'} ${(0,markdown/* escaped */.Mk)(name, 100)}\n\n${outcome.summary}`;
    const wholeAt = (0,external_node_path_.join)(context.folder, 'summary.md');
    await (0,promises_.writeFile)(wholeAt, whole);
    const file = processEnvironment['GITHUB_STEP_SUMMARY'];
    if (file)
        await (0,promises_.appendFile)(file, `${boundSummary(whole, wholeAt)}\n`);
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

;// CONCATENATED MODULE: ./build/packages/policy/src/places.js
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
    'jobs.allowed-skips': ['security-gate'],
    'jobs.allowed-failures': ['security-gate'],
    'policy-changes': ['security-gate'],
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
        const line = path === undefined ? undefined : lineOf(policy.lines, path);
        if (line === undefined)
            return [];
        const message = `no action of this version enforces "${key.replaceAll('[]', '')}", which the policy sets`;
        return [{ level: 'warning', message, file, line }];
    });
}
function source(key) {
    return key.replaceAll('.', '\\.').replaceAll('[]', '\\[\\d+\\]').replaceAll(/<\w+>/g, '.+');
}

// EXTERNAL MODULE: ./build/packages/policy/src/days.js
var days = __nccwpck_require__(6627);
;// CONCATENATED MODULE: ./build/packages/policy/src/phase-in-force.js


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
        const line = lineOf(lines, path);
        return { level, message, file, ...(line !== undefined && { line }) };
    };
    const over = phases
        .slice(named, index)
        .map(({ name, until }) => at('notice', 'phase', `phase "${name}" is over since ${until}; "${current?.name}" is in force: write "phase: ${current?.name}"`));
    return current ? [...over, ...soon(current)] : over;
    function soon({ name, until }) {
        if (until === undefined || (0,days/* daysBetween */.YM)(today, until) > warnedDays)
            return [];
        const next = phases[index + 1]?.name;
        const left = (0,days/* daysBetween */.YM)(today, until);
        const when = left === 0 ? 'today' : `in ${left} day${left === 1 ? '' : 's'}, on ${until}`;
        return [
            at('warning', `phases[${index}].until`, `phase "${name}" ends ${when}; after that day "${next}" is in force`),
        ];
    }
}

;// CONCATENATED MODULE: ./build/packages/policy/src/policy.js
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

;// CONCATENATED MODULE: ./build/packages/yaml/src/located.js
/** What stands there, in the words of a mistake. */
function written(node) {
    if (node.kind === 'scalar')
        return node.text;
    return node.kind === 'list' ? 'a list' : 'a map';
}

;// CONCATENATED MODULE: ./build/packages/policy/src/shape.js

function refuse(reading, name, { line, column }, value, accepted) {
    reading.mistakes.push({ name, value, accepted, place: { file: reading.file, line, column } });
    return undefined;
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

// EXTERNAL MODULE: ./build/packages/policy/src/tool-name.js
var tool_name = __nccwpck_require__(4096);
;// CONCATENATED MODULE: ./build/packages/policy/src/check-lists.js



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
        const tell = (value, accepted) => refuse(reading, path, placeOf(reading, path), value, accepted);
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
        refuse(reading, name, placeOf(reading, name), key, 'each once');
    });
}

// EXTERNAL MODULE: ./build/packages/policy/src/rules.js
var rules = __nccwpck_require__(9901);
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
    const all = looser_rules('tests', earlier.tests, later.tests);
    const own = [earlier, later].flatMap(({ tests: { suites } }) => Object.keys(suites));
    const suites = [...new Set(own)].flatMap((suite) => looser_rules(`tests.suites.${suite}`, (0,rules/* suiteRules */.aR)(earlier, suite), (0,rules/* suiteRules */.aR)(later, suite)).filter(({ key }) => {
        const rule = key.endsWith('.empty') ? 'empty' : 'coverage';
        const says = (phase) => phase.tests.suites[suite]?.[rule] !== undefined;
        return says(earlier) || says(later);
    }));
    return [...all, ...suites];
}
function looser_rules(prefix, earlier, later) {
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
        was: (0,rules/* failOnOf */.tC)(earlier.security, tool),
        now: (0,rules/* failOnOf */.tC)(later.security, tool),
    }))
        .filter(({ was, now }) => (0,severity/* looserThreshold */.e)(was, now))
        .map(({ tool, was, now }) => ({ key: `security.fail-on.${tool}`, was, now }));
}

;// CONCATENATED MODULE: ./build/packages/policy/src/check-phases.js




/** Tells what is wrong between phases: names, the ratchet, the last phase, the phase in force. */
function checkPhases(phases, phase, reading) {
    uniqueNames(phases, reading);
    ratchet(phases, reading);
    lastPhase(phases, reading);
    if (phases.some(({ name }) => name === phase))
        return;
    const names = phases.map(({ name }) => name);
    const accepted = `a phase of this file: ${names.join(', ')}; the nearest is "${nearest(phase, names)}"`;
    refuse(reading, 'phase', placeOf(reading, 'phase'), phase, accepted);
}
function uniqueNames(phases, reading) {
    phases.forEach(({ name }, index) => {
        const first = phases.findIndex((phase) => phase.name === name);
        if (first === index)
            return;
        const path = `phases[${index}].name`;
        const accepted = `a name that no other phase has; phases[${first}] has it`;
        refuse(reading, path, placeOf(reading, path), name, accepted);
    });
}
/** A later phase may never be looser than an earlier one; what it inherits cannot be. */
function ratchet(phases, reading) {
    const unread = reading.mistakes.map(({ name }) => name.replace(/^phases\[\d+\]\./, ''));
    phases.forEach((later, index) => {
        const earlier = phases[index - 1];
        if (!earlier)
            return;
        for (const { key, was, now } of loosenings(earlier, later)) {
            // what an unread value would inherit is not what its author meant: one mistake, not two
            if (unread.some((name) => within(key, name) || within(name, key)))
                continue;
            const path = `phases[${index}].${key}`;
            const accepted = `"${was}" or stricter, as phase "${earlier.name}" says; the later phase "${later.name}" may not be looser`;
            refuse(reading, path, placeOf(reading, path), now, accepted);
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
        refuse(reading, until, placeOf(reading, until), last.until, accepted);
    }
    for (const [tool, threshold] of Object.entries(last.security.failOn)) {
        if (threshold !== 'none')
            continue;
        const key = `${path}.security.fail-on.${tool}`;
        const accepted = `critical, high, medium, low: in the last phase, "${last.name}", something must fail`;
        refuse(reading, key, placeOf(reading, key), 'none', accepted);
    }
}

;// CONCATENATED MODULE: ./build/packages/policy/src/collections.js



function map(fields) {
    const names = Object.keys(fields);
    const required = names.filter((name) => fields[name]?.required);
    const accepted = `a map with the keys ${names.join(', ')}`;
    return {
        accepted,
        keys: fields,
        schema: {
            type: 'object',
            additionalProperties: false,
            ...(required.length > 0 && { required }),
            properties: Object.fromEntries(Object.entries(fields).map(([name, { shape, about }]) => [
                name,
                { description: about, ...shape.schema },
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
    return `only ${names.join(', ')}; the nearest is "${nearest(key, names)}"`;
}

;// CONCATENATED MODULE: ./build/packages/policy/src/scalars.js




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
            const near = hint ? `; the nearest is "${nearest(given, words)}"` : '';
            return refuse(reading, path, node, given, accepted + near);
        },
    };
}
/** Text that is not blank. A number is taken as written, so that `phase: 0` needs no quotes. */
const scalars_text = scalar('text', { type: ['string', 'number'], pattern: '\\S' }, ({ value, text: source }) => (typeof value === 'string' || typeof value === 'number') && source.trim() !== ''
    ? source
    : undefined);
const day = scalar('a day such as 2027-03-31', { type: 'string', format: 'date', pattern: days/* dayPattern */.bd }, ({ value }) => (typeof value === 'string' && (0,days/* isDay */.N)(value) ? value : undefined));
const flag = scalar('true or false', { type: 'boolean' }, ({ value }) => typeof value === 'boolean' ? value : undefined);
function scalars_wholeNumber(from, to) {
    return scalar(`a whole number from ${from} to ${to}`, { type: 'integer', minimum: from, maximum: to }, ({ value }) => typeof value === 'number' && Number.isInteger(value) && value >= from && value <= to
        ? value
        : undefined);
}
const coverage = scalar('none, or a number from 0 to 100', { oneOf: [{ const: 'none' }, { type: 'number', minimum: 0, maximum: 100 }] }, ({ value }) => value === 'none' || (typeof value === 'number' && value >= 0 && value <= 100)
    ? value
    : undefined);
const scalars_version = scalar('1', { const: 1 }, ({ value }) => value === 1 ? 1 : undefined);
/** minimatch takes a leading `!` for "all but these": a suppression must say what it covers. */
const pathGlob = scalar('a glob such as "tests/**", without a leading "!"', { type: 'string', pattern: '^\\s*[^!\\s]' }, ({ value }) => (typeof value === 'string' && /^\s*[^!\s]/.test(value) ? value.trim() : undefined));

;// CONCATENATED MODULE: ./build/packages/policy/src/describe-lists.js




const describe_lists_reason = { shape: scalars_text, about: 'why this is right', required: true };
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
    reason: describe_lists_reason,
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
    reason: describe_lists_reason,
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
    approvals: { shape: scalars_wholeNumber(0, 10), about: 'approving reviews that a change needs' },
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

;// CONCATENATED MODULE: ./build/packages/policy/src/describe-phase.js




const threshold = oneOf(...severity/* thresholds */.p);
const byTool = mapOf('tool', threshold, (tool) => tool.trim().toLowerCase());
/** A word is short for `{ default: word }`. */
const describe_phase_failOn = {
    accepted: `${threshold.accepted}, or a map of tools (and default) to one of them`,
    schema: { oneOf: [threshold.schema, byTool.schema] },
    read: (node, path, reading) => {
        if (node.kind === 'map')
            return byTool.read(node, path, reading);
        if (node.kind === 'scalar' && written(node) !== '') {
            const word = threshold.read(node, path, reading);
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
const describe_phase_tests = map({
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
        shape: describe_phase_failOn,
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
    name: { shape: scalars_text, about: 'unique; may be a number', required: true },
    until: {
        shape: day,
        about: 'the last UTC day of the phase; after it the next one is in force. Not in the last phase',
    },
    tests: { shape: describe_phase_tests, about: 'for test-runner' },
    lint: { shape: lint, about: 'for lint-runner' },
    security: { shape: security, about: 'for scan-runner, sarif-aggregator and security-gate' },
}), 1);

;// CONCATENATED MODULE: ./build/packages/policy/src/describe-policy.js




/** The whole policy file: from this the checks, the JSON schema and the reference are made. */
const policyFile = map({
    version: { shape: scalars_version, about: 'the version of this format', required: true },
    phase: { shape: scalars_text, about: 'the phase in force; needed where `phases` stands' },
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
    },
    jobs: {
        shape: map({
            'allowed-skips': { shape: allowances, about: 'jobs that may be skipped' },
            'allowed-failures': {
                shape: allowances,
                about: 'jobs that may fail, or say `continue-on-error`',
            },
        }),
        about: 'for needs-gate and security-gate',
    },
    'policy-changes': {
        shape: oneOf('report', 'deny'),
        about: 'what happens to a pull request that loosens this file; the base’s word counts',
    },
    'unused-suppressions': {
        shape: oneOf('report', 'deny'),
        about: 'what happens where a suppression matches nothing',
    },
    protection: { shape: protection, about: 'for branch-protection' },
});

;// CONCATENATED MODULE: ./build/packages/policy/src/inherit.js

/** Each phase with what it does not say taken, key by key, from the one before. */
function inherit(entries) {
    const phases = [];
    for (const entry of entries)
        phases.push(phaseAfter(phases.at(-1) ?? builtInPhase, entry));
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

;// CONCATENATED MODULE: ./build/packages/yaml/src/parse-yaml.js
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

;// CONCATENATED MODULE: ./build/packages/policy/src/policy-from.js

/** The policy of a file in which no mistake was found. */
function policyFrom(file, phases, places) {
    return {
        phase: file.phase ?? builtInPhase.name,
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

;// CONCATENATED MODULE: ./build/packages/policy/src/read-policy.js









/** Reads a policy file's text; `path` is how mistakes name the file. All mistakes are told at once. */
async function readPolicy(text, path) {
    const parsed = await parseYaml(text, path);
    if ('mistakes' in parsed)
        return parsed;
    const reading = { file: path, mistakes: [], places: new Map() };
    const file = policyFile.read(parsed.root, '', reading);
    const policy = file && checked(file, reading);
    if (policy && reading.mistakes.length === 0)
        return { policy };
    return { mistakes: reading.mistakes.map(nameWhole).toSorted(byPlace) };
}
function checked(file, reading) {
    // an entry or a name that could not be read would make its neighbours look wrong
    const phasesRead = !reading.mistakes.some(({ name }) => /^phases?(\[\d+\](\.name)?)?$/.test(name));
    checkLists(file, reading);
    const phases = file.phases ? inherit(file.phases) : [builtInPhase];
    if (phasesRead && file.phases && file.phase === undefined) {
        const names = phases.map(({ name }) => name).join(', ');
        refuse(reading, 'phase', placeOf(reading, 'phases'), '', `the phase in force, one of: ${names}`);
    }
    else if (phasesRead)
        checkPhases(phases, file.phase ?? builtInPhase.name, reading);
    return policyFrom(file, phases, reading.places);
}
function nameWhole(mistake) {
    return mistake.name === '' ? { ...mistake, name: 'the policy' } : mistake;
}
function byPlace({ place: a }, { place: b }) {
    return (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
}

;// CONCATENATED MODULE: ./build/packages/policy/src/standing.js





const defaultPolicyPath = '.github/ci-policy.yml';
async function policyFor(request) {
    const path = request.path ?? defaultPolicyPath;
    const text = await request.readText(path);
    if (text === undefined)
        return withoutFile(request, path);
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
    if (phase !== undefined && phase !== builtInPhase.name) {
        const accepted = `"${builtInPhase.name}", the only phase while there is no policy file; to have phases, write ${path}`;
        mistakes.push({ name: 'phase', value: phase, accepted });
    }
    if (mistakes.length > 0)
        return { mistakes };
    const standing = {
        source: 'built-in',
        path,
        policy: builtInPolicy,
        phase: builtInPhase,
        notices: [],
    };
    return { standing };
}
function standingOf(policy, { phase, today }, path) {
    const inForce = phaseInForce(policy, today);
    const chosen = phase === undefined ? inForce : policy.phases.findIndex(({ name }) => name === phase);
    const current = policy.phases[chosen];
    if (!current || chosen < inForce) {
        return { mistakes: [wrongPhase(policy, inForce, phase ?? '')] };
    }
    const next = policy.phases[chosen + 1];
    const notices = [...phaseNotices(policy, path, today), ...unenforced(policy, path)];
    const standing = { source: 'file', path, policy, phase: current, notices };
    return { standing: next ? { ...standing, next } : standing };
}
function wrongPhase({ phases }, inForce, given) {
    const names = phases.map(({ name }) => name);
    const allowed = names.slice(inForce);
    const later = allowed.length > 1 ? ` or a later one (${allowed.slice(1).join(', ')})` : '';
    const known = names.includes(given)
        ? `; "${given}" is an earlier phase`
        : `; the nearest is "${nearest(given, allowed)}"`;
    const accepted = `the phase in force, "${allowed[0]}"${later}${known}`;
    return { name: 'phase', value: given, accepted };
}

;// CONCATENATED MODULE: ./build/packages/runner/src/read-standing.js



/** Where there are mistakes, `standing` is not to be used. */
async function readStanding(spec, values, context, today) {
    if (!Object.hasOwn(spec, 'policy'))
        return { standing: undefined, mistakes: [] };
    const read = await policyFor({
        path: textOf(values['policy']),
        phase: textOf(values['phase']),
        today,
        readText: (path) => readIfThere((0,external_node_path_.resolve)(context.workspace, path)),
    });
    return 'mistakes' in read
        ? { standing: undefined, mistakes: read.mistakes }
        : { standing: read.standing, mistakes: [] };
}
function textOf(value) {
    return typeof value === 'string' ? value : undefined;
}
async function readIfThere(path) {
    try {
        return await (0,promises_.readFile)(path, 'utf8');
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
    const read = readInputs(action.inputs, rawInputs(processEnvironment));
    const publication = publicationOf(action, read, started);
    const fail = (error) => publish(publication, notEvaluated(error, action.outputs));
    process.once('uncaughtException', (error) => {
        void fail(error).finally(() => process.exit(1));
    });
    const forgotten = () => void fail(new Error('nothing is left to wait for, and no outcome'));
    process.once('beforeExit', forgotten);
    const cancelled = cancellation();
    try {
        const outcome = await judge(action, read, publication.context, cancelled);
        if (cancelled.aborted)
            throw new NotEvaluated('the job was cancelled');
        await publish(publication, outcome);
        if (outcome.green && outcome.evaluated)
            process.exitCode = 0;
    }
    catch (error) {
        await fail(error);
    }
    process.off('beforeExit', forgotten);
}
async function judge(action, read, context, cancelled) {
    const today = new Date().toISOString().slice(0, 10);
    const { standing, mistakes } = await readStanding(action.inputs, read.values, context, today);
    const checked = mistakes.length === 0 ? (action.check?.(read.values, standing) ?? []) : [];
    const all = [...read.mistakes, ...mistakes, ...checked];
    if (all.length > 0)
        throw new BadInput(all);
    const log = logTo((text) => process.stdout.write(text));
    const outcome = await action.run(read.values, {
        context,
        log,
        today,
        now: () => Date.now(),
        env: (name) => processEnvironment[name],
        childEnvironment: () => childEnvironment(processEnvironment),
        writeRaw: (text) => process.stdout.write(text),
        cancelled,
        standing,
    });
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
/* harmony export */   Mk: () => (/* binding */ escaped),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* unused harmony export codeBlock */
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
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
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
/******/ var __webpack_exports__ = __nccwpck_require__(5047);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
