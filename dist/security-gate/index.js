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

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

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

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 2307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  z: () => (/* binding */ check)
});

;// CONCATENATED MODULE: ./build/packages/inputs/src/checked.js
function checked([first, ...others], ready) {
    return first === undefined ? { ready } : { mistakes: [first, ...others] };
}

// EXTERNAL MODULE: ./build/packages/findings/src/tool-name.js
var tool_name = __nccwpck_require__(9432);
// EXTERNAL MODULE: ./build/packages/policy/src/model/rules.js
var rules = __nccwpck_require__(5943);
// EXTERNAL MODULE: ./build/packages/policy/src/model/threshold.js
var threshold = __nccwpck_require__(4271);
;// CONCATENATED MODULE: ./build/packages/policy/src/inputs/tighten.js
/** A mistake for an input that is looser than the policy file. */
function looserInput(name, given, policy, { path, phase }) {
    const accepted = `"${policy}" or stricter, as ${path} sets in phase "${phase.name}"`;
    return { name, value: given, accepted };
}

;// CONCATENATED MODULE: ./build/packages/policy/src/inputs/tighten-security.js




/** The phase's rules, tightened by the inputs; without a file, inputs may also loosen them. */
function tightenSecurity(policyContext, given) {
    const { security } = policyContext.phase;
    if (policyContext.source === 'built-in') {
        const failOn = { ...security.failOn, ...given.failOn };
        return {
            now: { ...security, failOn, newOnly: given.newOnly ?? security.newOnly },
            mistakes: [],
        };
    }
    const of = (phase) => strictest(phase.security, given);
    const now = of(policyContext.phase);
    const mistakes = looser(policyContext, given);
    return policyContext.next ? { now, next: of(policyContext.next), mistakes } : { now, mistakes };
}
function looser(policyContext, { failOn = {}, newOnly }) {
    const { security } = policyContext.phase;
    const mistakes = toolsOf(security.failOn, failOn)
        .map((tool) => ({
        tool,
        policy: (0,rules/* failOnOf */.t)(security, tool),
        given: givenFor(security, failOn, tool),
    }))
        .filter((word) => (0,threshold/* looserThreshold */.ei)(word.policy, word.given))
        .map((word) => looserInput('fail-on', `${word.tool}: ${word.given}`, `${word.tool}: ${word.policy}`, policyContext));
    if (newOnly === true && !security.newOnly) {
        mistakes.push(looserInput('new-only', 'true', 'false', policyContext));
    }
    return mistakes;
}
function strictest(security, { failOn = {}, newOnly }) {
    const words = toolsOf(security.failOn, failOn).map((tool) => [tool, stricter((0,rules/* failOnOf */.t)(security, tool), givenFor(security, failOn, tool))]);
    return {
        ...security,
        failOn: Object.fromEntries(words),
        newOnly: newOnly === false ? false : security.newOnly,
    };
}
/** A given default applies to all tools: it also tightens tools that only the policy names. */
function givenFor(security, given, tool) {
    const policy = (0,rules/* failOnOf */.t)(security, tool);
    const own = tool === 'default' ? undefined : (0,tool_name/* valueForTool */.ri)(given, tool);
    if (own !== undefined)
        return own;
    const all = given['default'];
    if (all === undefined)
        return policy;
    return (0,tool_name/* valueForTool */.ri)(security.failOn, tool) === undefined || tool === 'default'
        ? all
        : stricter(policy, all);
}
function stricter(one, other) {
    return (0,threshold/* looserThreshold */.ei)(one, other) ? one : other;
}
function toolsOf(...maps) {
    return [...new Set(maps.flatMap((map) => Object.keys(map)))];
}

// EXTERNAL MODULE: ./build/packages/policy/src/inputs/tighten-expect.js
var tighten_expect = __nccwpck_require__(1791);
;// CONCATENATED MODULE: ./build/actions/security-gate/src/check.js


/** Rejects inputs that are looser than the policy file, and inputs that would have no effect. */
function check(values, policyContext) {
    const given = { failOn: values['fail-on'], newOnly: values['new-only'] };
    const security = tightenSecurity(policyContext, given);
    const expect = (0,tighten_expect/* tightenExpect */.f)(policyContext, values.expect);
    const mistakes = [
        ...security.mistakes,
        ...expect.mistakes,
        ...(values.needs === undefined ? withoutNeeds(values) : []),
    ];
    return checked(mistakes, { expected: expect.now, security });
}
/** Without "needs" no job is judged, so "workflow" and "ignore" would have no effect. */
function withoutNeeds({ workflow, ignore }) {
    const given = { workflow, ignore: ignore?.join(', ') };
    const accepted = 'no value unless "needs" is set to ${{ toJSON(needs) }}';
    return Object.entries(given).flatMap(([name, value]) => value === undefined ? [] : [{ name, value, accepted }]);
}


/***/ }),

/***/ 7998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ inputs)
});

// EXTERNAL MODULE: ./build/packages/inputs/src/hints.js
var hints = __nccwpck_require__(9907);
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
            return value === undefined ? { accepted: accepted + nearestHint(given, words) } : { value };
        },
    };
}
/** The booleans of YAML 1.2, like `core.getBooleanInput`. */
const kinds_boolean = {
    accepted: 'true, True, TRUE, false, False, FALSE',
    parse: (given) => {
        const value = given.trim();
        if (/^(true|True|TRUE)$/.test(value))
            return { value: true };
        if (/^(false|False|FALSE)$/.test(value))
            return { value: false };
        return { accepted: kinds_boolean.accepted + (0,hints/* booleanHint */.E)(value) };
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
        return Number.isSafeInteger(value)
            ? { value }
            : { accepted: duration.accepted + (0,hints/* durationHint */.u)(given) };
    },
};
/** Elements separated by newlines or commas, trimmed. A comma inside the braces of a glob separates none. */
const list = {
    accepted: 'a list separated by newlines or commas',
    parse: (given) => kinds_elements(given.split('\n').flatMap(splitAtCommas), list.accepted),
};
/** A brace that the line does not close is a plain character. */
function splitAtCommas(line) {
    const parts = [];
    let start = 0;
    for (let at = 0; at < line.length; at += 1) {
        if (line[at] === '{')
            at = closingBrace(line, at) ?? at;
        if (line[at] !== ',')
            continue;
        parts.push(line.slice(start, at));
        start = at + 1;
    }
    return [...parts, line.slice(start)];
}
function closingBrace(line, open) {
    let depth = 0;
    for (let at = open; at < line.length; at += 1) {
        if (line[at] === '{')
            depth += 1;
        if (line[at] === '}')
            depth -= 1;
        if (depth === 0)
            return at;
    }
    return undefined;
}
/** Elements that may contain commas, one per line. */
const lines = {
    accepted: 'one element per line',
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
/** A default that the runner evaluates, such as the token; undefined if the result is empty. */
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
/** The inputs of every action that applies the policy file. */
const policyInputs = {
    policy: optional(kinds_text),
    phase: optional(kinds_text),
};

;// CONCATENATED MODULE: ./build/packages/needs/src/need.js
const accepted = '${{ toJSON(needs) }} in a job that needs at least one other';
/** The `needs` input: at least one job, each with a result. */
const needsKind = {
    accepted,
    // It contains other jobs' outputs, and a user may pass `toJSON(secrets)` by mistake.
    secret: true,
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

// EXTERNAL MODULE: ./build/packages/policy/src/inputs/expect-kind.js
var expect_kind = __nccwpck_require__(1184);
// EXTERNAL MODULE: ./build/packages/markdown/src/shorten.js
var shorten = __nccwpck_require__(8552);
// EXTERNAL MODULE: ./build/packages/policy/src/model/threshold.js
var model_threshold = __nccwpck_require__(4271);
// EXTERNAL MODULE: ./build/packages/policy/src/model/tool-names.js + 1 modules
var tool_names = __nccwpck_require__(1578);
;// CONCATENATED MODULE: ./build/packages/policy/src/inputs/fail-on-kind.js



const fail_on_kind_accepted = `${model_threshold/* thresholds */.pw.join(', ')}, or lines of "tool: severity" (and "default: severity")`;
/** The `fail-on` input: a severity, or `default: severity` and `tool: severity`, by line or comma. */
const failOnKind = {
    accepted: fail_on_kind_accepted,
    parse: (given) => {
        const parts = given
            .split(/[\n,]/)
            .map((part) => part.trim())
            .filter((part) => part !== '');
        const pairs = [];
        for (const part of parts) {
            const [, tool = 'default', word = ''] = /^(?:(.*\S)\s*:)?\s*(\S+)$/.exec(part) ?? [];
            const threshold = model_threshold/* thresholds */.pw.find((name) => name === word);
            const key = tool.toLowerCase();
            if (threshold === undefined) {
                const which = parts.length > 1 ? `; wrong is "${(0,shorten/* shorten */.ml)(part, 100)}"` : '';
                return { accepted: fail_on_kind_accepted + which + (0,model_threshold/* thresholdHint */.ti)(word) };
            }
            if (pairs.some(([name]) => name === key))
                return { accepted: `${fail_on_kind_accepted}, each tool once` };
            pairs.push([key, threshold]);
        }
        if (pairs.length === 0)
            return { accepted: fail_on_kind_accepted };
        const notices = (0,tool_names/* misspeltTools */.Z)(pairs.map(([tool]) => tool), ['default']);
        return { value: Object.fromEntries(pairs), notices };
    },
};

;// CONCATENATED MODULE: ./build/actions/security-gate/src/inputs.js



const inputs = {
    ...commonInputs('security-gate'),
    ...policyInputs,
    sarif: required(list),
    needs: optional(needsKind),
    workflow: optional(kinds_text),
    ignore: optional(list),
    expect: optional(expect_kind/* expectKind */.O),
    'fail-on': optional(failOnKind),
    'new-only': optional(kinds_boolean),
    vex: optional(list),
    comment: defaulting(kinds_boolean, 'false'),
    token: fromContext(kinds_text, '${{ github.token }}'),
};


/***/ }),

/***/ 5047:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _ci_actions_github__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1808);
/* harmony import */ var _ci_actions_github__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(352);
/* harmony import */ var _ci_actions_github__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(87);
/* harmony import */ var _ci_actions_github__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(1537);
/* harmony import */ var _ci_actions_github__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(2212);
/* harmony import */ var _ci_actions_host__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3148);
/* harmony import */ var _ci_actions_host__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(5297);
/* harmony import */ var _ci_actions_host__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(3942);
/* harmony import */ var _ci_actions_action__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(1640);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(2307);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7998);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7222);






const platform = ({ apiUrl, repository = '' }, token) => (0,_ci_actions_github__WEBPACK_IMPORTED_MODULE_2__/* .gitHub */ .g)({ apiUrl, repository, token });
const filesOf = (context, token) => _ci_actions_host__WEBPACK_IMPORTED_MODULE_3__/* .checkoutIn */ .K(context.workspace) ??
    (token
        ? (0,_ci_actions_github__WEBPACK_IMPORTED_MODULE_4__/* .commitFiles */ .z)(platform(context, token), context.sha)
        : _ci_actions_host__WEBPACK_IMPORTED_MODULE_3__/* .folderFiles */ .k(context.workspace));
await (0,_ci_actions_action__WEBPACK_IMPORTED_MODULE_5__/* .runAction */ .C)({
    action: 'security-gate',
    inputs: _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputs */ .Q,
    outputs: _outputs_js__WEBPACK_IMPORTED_MODULE_1__/* .outputs */ .V,
    check: _check_js__WEBPACK_IMPORTED_MODULE_6__/* .check */ .z,
    readPolicy: (path, { token }, context) => filesOf(context, token).readText(path),
    run: async (values, { context, policyContext, today }, { policy: strictness }) => {
        const { run } = await Promise.all(/* import() */[__nccwpck_require__.e(510), __nccwpck_require__.e(153)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8153));
        const { runId, workspace } = context;
        const github = platform(context, values.token);
        return run(values, strictness, {
            reports: _ci_actions_host__WEBPACK_IMPORTED_MODULE_7__/* .filesIn */ .n(workspace),
            checkout: _ci_actions_host__WEBPACK_IMPORTED_MODULE_8__/* .checkoutAt */ .GY(workspace),
            policyContext,
            facts: { ...context, event: context.event() },
            today,
            files: filesOf(context, values.token),
            policyUnseen: !values.token && _ci_actions_host__WEBPACK_IMPORTED_MODULE_3__/* .checkoutIn */ .K(workspace) === undefined,
            fileAt: (path, commit) => (0,_ci_actions_github__WEBPACK_IMPORTED_MODULE_9__/* .fileAt */ .W)(github, path, commit),
            executions: values.token && runId ? () => (0,_ci_actions_github__WEBPACK_IMPORTED_MODULE_10__/* .jobsOfRun */ .t)(github, runId) : undefined,
            comment: (comment) => (0,_ci_actions_github__WEBPACK_IMPORTED_MODULE_11__/* .writePullComment */ .m)(github, comment),
        });
    },
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 7222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ outputs)
/* harmony export */ });
const outputs = {
    verdicts: ['passed', 'failed'],
    green: ['passed'],
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

/***/ 6805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Yz: () => (/* binding */ debug),
  N4: () => (/* binding */ endGroup),
  z3: () => (/* binding */ error),
  pq: () => (/* binding */ info),
  lm: () => (/* binding */ notice),
  uH: () => (/* binding */ setOutput),
  Oh: () => (/* binding */ startGroup),
  $e: () => (/* binding */ warning)
});

// UNUSED EXPORTS: ExitCode, addPath, exportVariable, getBooleanInput, getIDToken, getInput, getMultilineInput, getState, group, isDebug, markdownSummary, platform, saveState, setCommandEcho, setFailed, setSecret, summary, toPlatformPath, toPosixPath, toWin32Path

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
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __nccwpck_require__(6982);
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
    const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
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
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    command_issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    command_issue('endgroup');
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

/***/ 1640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./build/packages/inputs/src/nearest.js
var nearest = __nccwpck_require__(7827);
;// CONCATENATED MODULE: ./build/packages/inputs/src/read-inputs.js

/**
 * Reads every input and reports every mistake. An empty string means "not given".
 * An unknown name is a mistake too: the platform only warns about it, and a misspelt `fial-on` would
 * silently leave the default in force.
 */
function readInputs(spec, raw) {
    const values = {};
    const notices = [];
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
        if ('value' in parsed) {
            values[name] = parsed.value;
            for (const odd of parsed.notices ?? [])
                notices.push(`input "${name}": ${odd}`);
        }
        else
            mistakes.push({ name, ...shown(input.kind, text), accepted: parsed.accepted });
    }
    return { values: values, mistakes, notices };
}
/** The runner has already evaluated an expression default. If the result is empty, there is no value. */
function fallback({ default: value }) {
    return value.startsWith('${{') ? '' : value;
}
const shown = ({ secret }, value) => (secret ? {} : { value });
/** Without the value: an unknown input may be a misspelt token. */
function unknownNames(spec, raw) {
    const known = Object.keys(spec);
    return Object.keys(raw)
        .filter((name) => raw[name] !== '' && !Object.hasOwn(spec, name))
        .map((name) => ({
        name,
        accepted: `an input of this action${(0,nearest/* hint */.aK)((0,nearest/* nearest */.pA)(name, known))}`,
    }));
}

// EXTERNAL MODULE: ./build/packages/result/src/outcome.js
var src_outcome = __nccwpck_require__(8949);
// EXTERNAL MODULE: ./build/packages/inputs/src/mistake.js
var src_mistake = __nccwpck_require__(1433);
// EXTERNAL MODULE: ./build/packages/markdown/src/harmless.js
var harmless = __nccwpck_require__(4902);
;// CONCATENATED MODULE: ./build/packages/action/src/bad-input.js


/** Carries every mistake in the inputs and the policy file. Nothing was run. */
class BadInput extends Error {
    name = 'BadInput';
    mistakes;
    constructor(mistakes) {
        super(mistakes.map(sentence).join('\n'));
        this.mistakes = mistakes;
    }
}
function sentence(mistake) {
    return (0,harmless/* oneLine */.TN)((0,src_mistake/* describeMistake */.y)(mistake), 600);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/packages/result/src/result-folder-name.js
var result_folder_name = __nccwpck_require__(421);
;// CONCATENATED MODULE: ./build/packages/action/src/context.js




function contextOf(environment, action, name) {
    const given = (key) => environment[key] || undefined;
    const temp = given('RUNNER_TEMP') ?? (0,external_node_os_namespaceObject.tmpdir)();
    const folderName = (0,result_folder_name/* resultFolderName */.b)(name);
    return {
        workspace: given('GITHUB_WORKSPACE') ?? process.cwd(),
        temp,
        folder: (0,external_node_path_.join)(temp, 'ci-actions', action, folderName),
        summaryPath: (0,external_node_path_.join)(temp, 'ci-actions', 'summaries', action, `${folderName}.md`),
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
        throw new src_outcome/* NotEvaluated */.t('the event payload (GITHUB_EVENT_PATH) cannot be read', {
            cause: error,
        });
    }
}

;// CONCATENATED MODULE: ./build/packages/action/src/environment.js
/** The environment of this process. Nothing else reads it. */
const processEnvironment = process.env;
const inputPrefix = 'INPUT_';
/** The runner passes each input as `INPUT_<NAME>`: upper case, spaces as `_`. */
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
/** The environment for a child: it cannot write our outputs, or read our inputs and tokens. */
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

// EXTERNAL MODULE: ./build/node_modules/@actions/core/lib/core.js + 3 modules
var core = __nccwpck_require__(6805);
;// CONCATENATED MODULE: ./build/packages/action/src/log.js


const log = {
    info: (text) => (0,core/* info */.pq)((0,harmless/* logText */.kc)(text)),
    group: (title, lines) => {
        (0,core/* startGroup */.Oh)((0,harmless/* logText */.kc)(title).replaceAll(/\s+/g, ' '));
        for (const line of lines)
            log.info(line);
        (0,core/* endGroup */.N4)();
    },
};

// EXTERNAL MODULE: ./build/packages/markdown/src/markdown.js
var markdown = __nccwpck_require__(1496);
// EXTERNAL MODULE: ./build/packages/policy/src/in-force/policy-line.js
var policy_line = __nccwpck_require__(6713);
;// CONCATENATED MODULE: ./build/packages/action/src/policy-section.js


/**
 * Ends the summary with the policy file and phase that judged, and the notices of the inputs and the
 * file, such as a phase that has ended. The one place for all actions; `judgedBy` is undefined if no
 * policy was read.
 */
function withPolicy(outcome, judgedBy, inputNotices) {
    const notices = [
        ...inputNotices.map((message) => ({ level: 'notice', message })),
        ...(judgedBy?.policyContext.notices ?? []),
    ];
    if (judgedBy === undefined && notices.length === 0)
        return outcome;
    const listed = notices.map(({ message }) => `- ${(0,markdown/* escaped */.Mk)(message, 600)}`).join('\n');
    return {
        ...outcome,
        annotations: [...notices, ...outcome.annotations],
        summary: (0,markdown/* document */.Al)(outcome.summary.trimEnd(), judgedBy && policyText(judgedBy, outcome), listed),
    };
}
function policyText({ policyContext, byPhase }, { next }) {
    const line = byPhase ? (0,policy_line/* policyLine */.Dx)(policyContext) : (0,policy_line/* policyFileLine */.LA)(policyContext);
    const endless = next === null ? undefined : (0,policy_line/* endlessPhase */.iZ)(policyContext);
    return endless === undefined ? line : `${line} ${endless}`;
}

// EXTERNAL MODULE: ./build/packages/markdown/src/bounded-list.js
var bounded_list = __nccwpck_require__(213);
;// CONCATENATED MODULE: ./build/packages/markdown/src/without-credentials.js
/**
 * A message of another program, with user and password removed from its URLs. Git and `fetch` put
 * URLs into their errors, and the URL of a remote or a proxy may contain a password.
 */
function withoutCredentials(message) {
    return message.replaceAll(/(:\/\/)[^\s/'"]*@/g, '$1');
}

;// CONCATENATED MODULE: ./build/packages/action/src/not-evaluated.js



/** The failed outcome for a thrown error. Sets every output: numbers to 0, texts to empty. */
function notEvaluated(error, outputs) {
    const why = error instanceof BadInput ? error.mistakes.map(sentence) : [reason(error)];
    const shown = (0,bounded_list/* boundedLines */.f)(why.map((line) => `- ${(0,markdown/* escaped */.Mk)(line, 600)}`), 50, 'shown once these are fixed');
    return {
        verdict: 'failed',
        green: false,
        evaluated: false,
        why,
        phase: null,
        next: null,
        counts: zeros([...outputs.numbers, ...outputs.counts]),
        outputs: {},
        summary: (0,markdown/* document */.Al)('**Not evaluated**: nothing was judged.', shown.join('\n')),
        annotations: error instanceof BadInput ? placed(error) : [],
    };
}
/** Our own message, or that of the internal error, with its cause. */
function reason(error) {
    const text = error instanceof Error ? withCause(error) : String(error);
    const message = error instanceof src_outcome/* NotEvaluated */.t ? text : `internal error: ${text}`;
    return (0,harmless/* oneLine */.TN)(withoutCredentials(message), 1000);
}
function withCause(error) {
    const { message, cause } = error;
    if (!(cause instanceof Error) || message.includes(cause.message))
        return message;
    return `${message}: ${cause.message}`;
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

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/summary.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return __awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return __awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return __awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
// EXTERNAL MODULE: ./build/packages/result/src/result.js
var src_result = __nccwpck_require__(4100);
;// CONCATENATED MODULE: ./build/packages/action/src/annotations.js

/** The platform keeps ten per level and step (actions/runner ExecutionContext.cs), drops the rest. */
const keptPerLevel = 10;
/** The platform cuts a message at this length (the same file). */
const longestMessage = 4096;
/**
 * Emits the annotations that the platform keeps; `reservedErrors` leaves room for the verdict's own
 * error line. A log line counts the dropped ones: the summary has all of them.
 */
function annotate(annotations, reservedErrors, emit, info) {
    for (const level of ['error', 'warning', 'notice']) {
        const ofLevel = annotations.filter((a) => a.level === level);
        const room = keptPerLevel - (level === 'error' ? reservedErrors : 0);
        for (const annotation of ofLevel.slice(0, room))
            emitOne(annotation, emit);
        const dropped = ofLevel.length - room;
        if (dropped > 0)
            info(`${dropped} more ${level} annotations are only in the summary.`);
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

;// CONCATENATED MODULE: ./build/packages/action/src/bound-summary.js
/** The platform drops a larger summary completely (actions/runner FileCommandManager.cs). */
const maxSummaryBytes = 1024 * 1024;
/**
 * Shortens the summary to the platform's limit. Cuts between blocks and outside code, closes open
 * `<details>`, and adds a last line with the number of missing bytes and the path of the full summary.
 */
function boundSummary(markdown, fullPath, max = maxSummaryBytes) {
    const bytes = Buffer.byteLength(markdown);
    if (bytes <= max)
        return markdown;
    const note = (kept) => `\n> **Cut to fit GitHub's limit**: ${bytes - kept} of ${bytes} bytes are not shown; the full summary is in \`${fullPath}\` on the runner.\n`;
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

;// CONCATENATED MODULE: ./build/packages/action/src/version.js
/** The release version of this code; `npm run release` refuses a different tag. */
const version = '0.1.0';

;// CONCATENATED MODULE: ./build/packages/action/src/publish.js









/** Imported by name: the namespace would put the toolkit's HTTP client into every bundle. */
const commands = { error: core/* error */.z3, warning: core/* warning */.$e, notice: core/* notice */.lm };
const emit = (level, message, properties) => commands[level](message, properties);
/** Writes outputs, result, summary and annotations, then one line with the verdict. */
async function publish(publication, outcome) {
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
    setOutputs(outputs, outcome, result);
    for (const folder of [context.folder, ...(outcome.resultFolders ?? [])]) {
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, 'result.json'), `${JSON.stringify(result)}\n`);
    }
    await writeSummary(publication, outcome);
    const red = !(outcome.green && outcome.evaluated);
    annotate(outcome.annotations, red ? 1 : 0, emit, core/* info */.pq);
    const line = lastLine(outcome);
    if (red)
        emit('error', bounded(line), { title: name });
    else
        (0,core/* info */.pq)((0,harmless/* logText */.kc)(line));
}
/** Logs one line if not even the failure can be written. */
function printPublishError({ name }, error) {
    const reason = error instanceof Error ? error.message : String(error);
    const line = `not evaluated: the outcome cannot be written: ${reason}`;
    emit('error', bounded(line), { title: name });
}
function setOutputs(spec, outcome, result) {
    // Outside a step there is no file, and the toolkit would print the retired `::set-output`.
    if (!processEnvironment['GITHUB_OUTPUT'])
        return;
    (0,core/* setOutput */.uH)('verdict', outcome.verdict);
    (0,core/* setOutput */.uH)('result', JSON.stringify(result));
    for (const name of spec.numbers)
        (0,core/* setOutput */.uH)(name, outcome.counts[name] ?? 0);
    for (const name of spec.texts)
        (0,core/* setOutput */.uH)(name, outcome.outputs[name] ?? '');
}
async function writeSummary({ name, context }, outcome) {
    const whole = `## ${outcome.green && outcome.evaluated ? '✅' : '❌'} ${(0,markdown/* escaped */.Mk)(name, 100)}\n\n${outcome.summary}`;
    const { summaryPath } = context;
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(summaryPath), { recursive: true });
    (0,external_node_fs_.writeFileSync)(summaryPath, whole);
    if (!processEnvironment['GITHUB_STEP_SUMMARY'])
        return;
    // A failed write leaves its text in the toolkit's only buffer.
    await summary
        .emptyBuffer()
        .addRaw(boundSummary(`${whole}\n`, summaryPath))
        .write();
}
/** The first words distinguish "not evaluated" from a failed verdict. */
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

;// CONCATENATED MODULE: ./build/packages/action/src/publish-in-turn.js


/**
 * Publishes outcomes one after another, because an error may occur while one is being written. The
 * exit code is 0 only if a green outcome was published and nothing has failed since.
 */
function publishInTurn(publication, complete) {
    let last = Promise.resolve();
    let failed = false;
    const inTurn = (task) => (last = last.then(task, task));
    return {
        end: (outcome) => inTurn(async () => {
            if (failed)
                return;
            await publish(publication, complete(outcome));
            if (outcome.green && outcome.evaluated && !failed)
                process.exitCode = 0;
        }),
        fail: (error) => {
            if (failed)
                return last;
            failed = true;
            process.exitCode = 1;
            return inTurn(async () => {
                try {
                    await publish(publication, complete(notEvaluated(error, publication.outputs)));
                }
                catch (publishError) {
                    printPublishError(publication, publishError);
                }
            });
        },
    };
}

// EXTERNAL MODULE: ./build/packages/host/src/sparse.js
var sparse = __nccwpck_require__(5412);
// EXTERNAL MODULE: ./build/packages/policy/src/model/places.js
var places = __nccwpck_require__(6822);
;// CONCATENATED MODULE: ./build/packages/policy/src/file/enforced-by.js
// Written by "npm run lists" from the folders of actions/.
/** Which actions of this version enforce a key of the policy file and all below it. */
const enforced_by_enforcedBy = {
    'phases[].tests.empty': ['test-runner'],
    'phases[].tests.coverage': [],
    'phases[].tests.suites.<name>.empty': ['test-runner'],
    'phases[].tests.suites.<name>.coverage': [],
    'phases[].lint.advisory': ['lint-runner'],
    'phases[].security.fail-on': ['scan-runner', 'security-gate'],
    'phases[].security.new-only': ['security-gate'],
    'phases[].security.advisory': ['sarif-aggregator', 'scan-runner', 'security-gate'],
    'security.expect': ['sarif-aggregator', 'security-gate'],
    'security.without-secrets': ['sarif-aggregator', 'scan-runner', 'security-gate'],
    'security.incomplete': ['sarif-aggregator', 'security-gate'],
    suppressions: ['lint-runner', 'sarif-aggregator', 'scan-runner', 'security-gate'],
    'jobs.allowed-skips': ['needs-gate', 'security-gate'],
    'jobs.allowed-failures': ['needs-gate', 'security-gate'],
    'policy-changes': ['needs-gate', 'security-gate'],
    'unused-suppressions': ['security-gate'],
    protection: [],
};

;// CONCATENATED MODULE: ./build/packages/policy/src/file/enforcement.js


/** The actions that apply a key; undefined if the keys below it are listed one by one. */
function enforcersOf(key) {
    const own = Object.keys(enforcedBy).find((known) => key === known || key.startsWith(`${known}.`) || key.startsWith(`${known}[]`));
    return own === undefined ? undefined : enforcedBy[own];
}
/**
 * One warning for each key of the file that no action enforces, on its first line: the rule in the
 * file has no effect.
 */
function unenforced(policy, file, table = enforced_by_enforcedBy) {
    const present = Object.keys(policy.lines);
    return Object.entries(table)
        .filter(([, actions]) => actions.length === 0)
        .flatMap(([key]) => {
        const pattern = new RegExp(`^${source(key)}$`);
        const path = present.find((name) => pattern.test(name));
        if (path === undefined)
            return [];
        const line = (0,places/* lineOf */.c)(policy.lines, path);
        const shown = path.replaceAll(/\[\d+\]/g, '');
        const message = `the policy sets "${shown}", but no action of this version enforces it`;
        return [{ level: 'warning', message, file, ...(line !== undefined && { line }) }];
    });
}
function source(key) {
    return key.replaceAll('.', '\\.').replaceAll('[]', '\\[\\d+\\]').replaceAll(/<\w+>/g, '.+');
}

// EXTERNAL MODULE: ./build/packages/policy/src/model/tool-names.js + 1 modules
var tool_names = __nccwpck_require__(1578);
;// CONCATENATED MODULE: ./build/packages/policy/src/file/tool-notices.js


/**
 * A notice for each tool of the file that looks misspelt, on the first line that names it: what is said
 * of a tool that does not exist has no effect.
 */
function toolNotices(policy, file) {
    const named = namedTools(policy);
    const first = named.filter(({ tool }, index) => named.findIndex((other) => other.tool === tool) === index);
    return first.flatMap(({ tool, place }) => {
        const line = typeof place === 'number' ? place : (0,places/* lineOf */.c)(policy.lines, place);
        return (0,tool_names/* misspeltTools */.Z)([tool], ['default']).map((message) => ({
            level: 'notice',
            message,
            file,
            ...(line !== undefined && { line }),
        }));
    });
}
function namedTools({ phases, security, suppressions }) {
    return [
        ...phases.flatMap((phase, index) => namedIn(phase, `phases[${index}]`)),
        ...listed('security.expect', security.expect.map(({ tool }) => tool)),
        ...listed('security.without-secrets', security.withoutSecrets),
        ...suppressions.flatMap(({ tool, line }) => tool === undefined ? [] : [{ tool, place: line }]),
    ];
}
function namedIn({ lint, security }, path) {
    const failOn = Object.keys(security.failOn);
    return [
        ...listed(`${path}.lint.advisory`, lint.advisory),
        ...failOn.map((tool) => ({ tool, place: `${path}.security.fail-on.${tool}` })),
        ...listed(`${path}.security.advisory`, security.advisory),
    ];
}
function listed(path, tools) {
    return tools.map((tool, index) => ({ tool, place: `${path}[${index}]` }));
}

// EXTERNAL MODULE: ./build/packages/policy/src/model/policy.js
var policy = __nccwpck_require__(2052);
// EXTERNAL MODULE: ./build/packages/policy/src/in-force/phase-in-force.js
var phase_in_force = __nccwpck_require__(6399);
// EXTERNAL MODULE: ./build/packages/policy/src/in-force/policy-file.js
var policy_file = __nccwpck_require__(5581);
;// CONCATENATED MODULE: ./build/packages/policy/src/in-force/policy-context.js






async function policyFor(request) {
    const found = await (0,policy_file/* findPolicy */.i)(searchedBy(request), request.readText);
    if ('mistake' in found)
        return { mistakes: [found.mistake] };
    if (found.file === undefined)
        return withoutFile(request);
    // loaded only if there is a file to read
    const { readPolicy } = await Promise.all(/* import() */[__nccwpck_require__.e(162), __nccwpck_require__.e(510)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1162));
    const { text, path } = found.file;
    const read = await readPolicy(text, path);
    if ('mistakes' in read)
        return read;
    return policy_context_contextOf(read.policy, request, path);
}
const searchedBy = ({ path }) => path === undefined ? policy_file/* defaultPolicyPaths */.u : [path];
function withoutFile(request) {
    const { path: given, phase } = request;
    const path = given ?? policy_file/* defaultPolicyPaths */.u[0];
    const mistakes = [];
    if (given !== undefined) {
        mistakes.push({ name: 'policy', value: given, accepted: 'the path of an existing file' });
    }
    if (phase !== undefined && phase !== policy/* builtInPhase */.Z.name) {
        const accepted = `"${policy/* builtInPhase */.Z.name}", the only phase without a policy file; to add phases, write ${path}`;
        mistakes.push({ name: 'phase', value: phase, accepted });
    }
    if (mistakes.length > 0)
        return { mistakes };
    const policyContext = {
        source: 'built-in',
        path,
        searched: searchedBy(request),
        policy: policy/* builtInPolicy */.C,
        phase: policy/* builtInPhase */.Z,
        notices: [],
    };
    return { policyContext };
}
function policy_context_contextOf(policy, request, path) {
    const { phase, today } = request;
    const inForce = (0,phase_in_force/* phaseInForce */.o)(policy, today);
    const chosen = phase === undefined ? inForce : policy.phases.findIndex(({ name }) => name === phase);
    const current = policy.phases[chosen];
    if (!current || chosen < inForce) {
        return { mistakes: [wrongPhase(policy, inForce, phase ?? '')] };
    }
    const next = policy.phases[chosen + 1];
    const notices = [
        ...(0,phase_in_force/* phaseNotices */.X)(policy, path, today),
        ...unenforced(policy, path),
        ...toolNotices(policy, path),
    ];
    const policyContext = {
        source: 'file',
        path,
        searched: searchedBy(request),
        policy,
        phase: current,
        notices,
    };
    return { policyContext: next ? { ...policyContext, next } : policyContext };
}
function wrongPhase({ phases }, inForce, given) {
    const names = phases.map(({ name }) => name);
    const allowed = names.slice(inForce);
    const later = allowed.length > 1 ? ` or a later one (${allowed.slice(1).join(', ')})` : '';
    const known = names.includes(given)
        ? `; "${given}" is an earlier phase`
        : `; the nearest is "${(0,nearest/* nearest */.pA)(given, allowed)}"`;
    const accepted = `the phase in force, "${allowed[0]}"${later}${known}`;
    return { name: 'phase', value: given, accepted };
}

;// CONCATENATED MODULE: ./build/packages/action/src/read-policy-context.js





async function readPolicyContext(spec, values, source) {
    if (!Object.hasOwn(spec, 'policy'))
        return resultOf(undefined);
    const { workspace } = source.context;
    const read = await policyFor({
        path: textOf(values['policy']),
        phase: textOf(values['phase']),
        today: source.today,
        readText: source.readText ?? (async (path) => readCheckedOut(workspace, path)),
    });
    if ('mistakes' in read)
        return resultOf(undefined, read.mistakes);
    const { policyContext } = read;
    const byPhase = Object.hasOwn(spec, 'phase');
    return resultOf(policyContext, [], { policyContext, byPhase });
}
/**
 * For a step with wrong inputs whose policy may have to be requested: reads the workspace and sends no
 * request. Without a file there it is unknown which policy applies, so nothing is said of it.
 */
async function readPolicyHere(spec, values, source) {
    let exists = false;
    const readText = async (path) => {
        const text = readIfThere((0,external_node_path_.resolve)(source.context.workspace, path));
        exists ||= text !== undefined;
        return text;
    };
    const read = await readPolicyContext(spec, values, { ...source, readText });
    if (exists)
        return read;
    return { ...(await readPolicyContext(spec, {}, { ...source, readText })), judgedBy: undefined };
}
function resultOf(policyContext, mistakes = [], judgedBy) {
    return { policyContext: policyContext, mistakes, judgedBy };
}
function textOf(value) {
    return typeof value === 'string' ? value : undefined;
}
function readCheckedOut(workspace, path) {
    const text = readIfThere((0,external_node_path_.resolve)(workspace, path));
    if (text !== undefined || !(0,sparse/* excludesGithubFolder */.N)(workspace))
        return text;
    throw new src_outcome/* NotEvaluated */.t(`the sparse checkout excludes .github, so it is unknown whether the policy ${path} exists; add .github to its sparse-checkout`);
}
function readIfThere(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT')
            return undefined;
        if (code === 'EISDIR')
            throw new src_outcome/* NotEvaluated */.t(`the policy ${path} is a folder, not a file`);
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/packages/action/src/run-action.js









/**
 * The entry point of every action: reads the inputs, runs, publishes the outcome. A thrown error
 * becomes the red outcome "not evaluated". The exit code is 0 only after a green outcome was published;
 * a process that dies earlier exits with 1.
 */
async function runAction(action) {
    process.exitCode = 1;
    const started = Date.now();
    const read = readInputs(action.inputs, rawInputs(processEnvironment));
    const publication = publicationOf(action, read, started);
    const { context } = publication;
    const today = new Date().toISOString().slice(0, 10);
    let judgedBy;
    const { end, fail } = publishInTurn(publication, (outcome) => withPolicy(outcome, judgedBy, read.notices));
    process.on('uncaughtException', (error) => {
        // Waits until a slow reader has all output.
        void fail(error).then(() => process.stdout.write('', () => process.exit(1)));
    });
    const stoppedEarly = () => void fail(new Error('the action stopped without an outcome'));
    process.once('beforeExit', stoppedEarly);
    const cancelled = cancellation();
    try {
        const policyRead = await readPolicyOf(action, read, { context, today });
        judgedBy = policyRead.judgedBy;
        const outcome = await judge(action, read, policyRead, { context, today, cancelled });
        if (cancelled.aborted)
            throw new src_outcome/* NotEvaluated */.t('the job was cancelled');
        // Gates read the word, not the exit code.
        if (outcome.green && !action.outputs.green.includes(outcome.verdict)) {
            throw new Error(`${action.action} ended green with the verdict "${outcome.verdict}"`);
        }
        await end(outcome);
    }
    catch (error) {
        await fail(error);
    }
    process.off('beforeExit', stoppedEarly);
}
/** Inputs first: a misspelt word is reported without waiting for a request. */
async function readPolicyOf({ inputs, readPolicy }, { values, mistakes }, source) {
    if (readPolicy === undefined)
        return readPolicyContext(inputs, values, source);
    if (mistakes.length > 0)
        return readPolicyHere(inputs, values, source);
    const readText = (path) => readPolicy(path, values, source.context);
    return readPolicyContext(inputs, values, { ...source, readText });
}
async function judge(action, read, policyRead, { context, today, cancelled }) {
    const { policyContext, mistakes } = policyRead;
    const runner = {
        context,
        log: log,
        today,
        now: () => Date.now(),
        env: (name) => processEnvironment[name],
        childEnvironment: () => childEnvironment(processEnvironment),
        writeRaw: (text) => process.stdout.write(text),
        cancelled,
        policyContext,
    };
    const inputs = (await action.checkInputs?.(read.values, runner)) ?? unchecked();
    const policy = mistakes.length > 0
        ? { mistakes }
        : (action.check?.(read.values, policyContext) ?? unchecked());
    const all = [...read.mistakes, ...mistakesOf(inputs), ...mistakesOf(policy)];
    if ('ready' in inputs && 'ready' in policy && all.length === 0) {
        const ready = { inputs: inputs.ready, policy: policy.ready };
        return action.run(read.values, runner, ready);
    }
    throw new BadInput(all);
}
/** An action without this check has no type for the result. */
const unchecked = () => ({ ready: undefined });
const mistakesOf = (found) => 'mistakes' in found ? found.mistakes : [];
function publicationOf(action, { values }, started) {
    const text = (name) => (typeof values[name] === 'string' ? values[name] : '');
    const name = text('name') || action.action;
    return {
        action: action.action,
        name,
        matrix: text('matrix'),
        outputs: action.outputs,
        context: contextOf(processEnvironment, action.action, name),
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

/***/ 4035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FL: () => (/* binding */ severityOfScore),
/* harmony export */   W1: () => (/* binding */ emptyCounts),
/* harmony export */   Zx: () => (/* binding */ severityOfWord),
/* harmony export */   gO: () => (/* binding */ severities)
/* harmony export */ });
/* unused harmony export scoreOfSeverity */
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


/***/ }),

/***/ 9432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $z: () => (/* binding */ namesTool),
/* harmony export */   Hn: () => (/* binding */ sameTool),
/* harmony export */   ri: () => (/* binding */ valueForTool)
/* harmony export */ });
/**
 * Whether a name from the policy or an input means the tool. Ignores case, and matches the tool's
 * full name or its first word ("snyk" matches "Snyk Open Source").
 */
function sameTool(named, tool) {
    const name = named.trim().toLowerCase();
    const whole = tool.trim().toLowerCase();
    return name !== '' && (name === whole || name === firstWord(whole));
}
function namesTool(names, tool) {
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


/***/ }),

/***/ 352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ commitFiles)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8697);
/* harmony import */ var _file_at_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(87);


function commitFiles(github, sha) {
    const commit = () => {
        if (sha !== undefined)
            return sha;
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubFailure */ .i('nothing is checked out, and the runner names no commit; add actions/checkout', undefined);
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
/* harmony import */ var _ci_actions_markdown__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4902);
/* harmony import */ var _ci_actions_result__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8949);


/**
 * A failed request to GitHub, as a sentence that a user can act on. It never contains the request,
 * whose headers contain the token.
 */
class GitHubFailure extends _ci_actions_result__WEBPACK_IMPORTED_MODULE_0__/* .NotEvaluated */ .t {
    /** The HTTP status; undefined where GitHub could not be reached. */
    status;
    /** The codes of the errors in a 422, such as `already_exists`. */
    codes;
    constructor(message, status, codes = []) {
        super(message);
        this.status = status;
        this.codes = codes;
    }
}
function asFailure(error, { doing, right, refusals = [] }, hasToken = true) {
    const { status, message, headers, codes } = partsOf(error);
    if (status === undefined) {
        return new GitHubFailure(`could not reach GitHub to ${doing}: ${message}`, undefined);
    }
    if (!hasToken && [401, 403, 404].includes(status) && !isLimit(status, message, headers)) {
        const why = `the step has no token (${status}); it needs one with "${right}"`;
        return new GitHubFailure(`could not ${doing}: ${why}`, status, codes);
    }
    const refusal = refusals.find((one) => one.status === status && (one.said === undefined || one.said.test(message)));
    const why = refusal === undefined || isLimit(status, message, headers)
        ? reason(status, message, headers, right)
        : `GitHub refuses it (${status}: ${message}); ${refusal.advice}`;
    return new GitHubFailure(`could not ${doing}: ${why}`, status, codes);
}
function reason(status, message, headers, right) {
    if (isLimit(status, message, headers))
        return limit(headers);
    switch (status) {
        case 401:
            return 'GitHub rejects the token (401)';
        case 403:
            return `the token lacks permission (403); it needs "${right}" (${message})`;
        case 404:
            return `it does not exist, or the token may not read it (404); that needs "${right}"`;
        default:
            return status >= 500
                ? `GitHub answers with a server error (${status}), even after retries`
                : `GitHub refuses the request (${status}): ${message}`;
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
    const unanswered = { status: undefined, headers: {}, codes: [] };
    if (!(error instanceof Error))
        return { ...unanswered, message: String(error) };
    const { status, response } = error;
    if (response === undefined || status === undefined) {
        return { ...unanswered, message: connectionReason(error) };
    }
    const { message: reply, errors } = response.data ?? {};
    const details = detailsOf(errors);
    const texts = [typeof reply === 'string' ? reply : 'no reason given', ...details.texts];
    return {
        status,
        message: (0,_ci_actions_markdown__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(texts.join(': '), 300),
        headers: response.headers ?? {},
        codes: details.codes,
    };
}
/** A 422 lists errors: texts, or objects with a code, a field and sometimes a message. */
function detailsOf(errors) {
    const list = Array.isArray(errors) ? errors : [];
    const parts = list.map((one) => typeof one === 'string'
        ? { message: one }
        : one);
    return {
        codes: parts.flatMap(({ code }) => (typeof code === 'string' ? [code] : [])),
        texts: parts.map(({ code, field, message }) => message ?? `${field ?? ''} ${code ?? ''}`.trim()),
    };
}
/**
 * The message of the innermost cause: fetch wraps a refused connection twice, a refusal by a proxy
 * three times. The message names the address that did not answer; the code does not.
 */
function connectionReason(error) {
    let inner = error;
    while (inner.cause instanceof Error)
        inner = inner.cause;
    const { code } = inner;
    return (inner.message || String(code ?? inner.name)).slice(0, 300);
}


/***/ }),

/***/ 87:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ fileAt)
/* harmony export */ });
/* harmony import */ var _ci_actions_markdown__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8552);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8697);


/**
 * The text of a file at a commit; undefined where the commit has no such file. A 404 alone does not
 * prove that: GitHub also sends it for what the token may not read. The commit must be readable too.
 */
async function fileAt(github, given, ref) {
    const path = pathInRepository(given);
    const purpose = { doing: `read ${path} at ${(0,_ci_actions_markdown__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(ref, 40)}`, right: 'contents: read' };
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
        if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubFailure */ .i) || error.status !== 404)
            throw error;
        await github.ask({ ...purpose, doing: `find the commit ${(0,_ci_actions_markdown__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(ref, 40)}` }, (client, repository) => client.request('GET /repos/{owner}/{repo}/commits/{ref}', {
            ...repository,
            ref,
            per_page: 1,
        }));
        return undefined;
    }
}
/** GitHub answers 404 for `./x`, as if there were no such file. */
function pathInRepository(path) {
    const parts = path.split('/').filter((part, at) => part !== '.' && (part !== '' || at === 0));
    if (parts[0] !== '' && !parts.includes('..'))
        return parts.join('/');
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubFailure */ .i(`${path} is not a path within the repository`, undefined);
}
/** GitHub sends a file over 1 MB without its content (`encoding: none`). */
function textOf(data, path) {
    const { type, encoding, content } = Array.isArray(data)
        ? { type: 'dir' }
        : data;
    if (type === 'file' && encoding === 'base64' && content !== undefined) {
        return new TextDecoder().decode(Buffer.from(content, 'base64'));
    }
    const what = type === 'file' ? 'larger than 1 MB' : `not a file but a ${type ?? 'thing'}`;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubFailure */ .i(`${path} is ${what}`, undefined);
}


/***/ }),

/***/ 1808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  g: () => (/* binding */ gitHub)
});

// EXTERNAL MODULE: ./build/packages/result/src/outcome.js
var outcome = __nccwpck_require__(8949);
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
    const { cancelled, token } = connection;
    const cancellation = cancellationOf(cancelled);
    let client;
    return {
        repository,
        cancelled,
        ask: async (purpose, request) => {
            if (repository.owner === '' || repository.repo === '')
                throw noRepository(connection);
            client ??= Promise.all(/* import() */[__nccwpck_require__.e(557), __nccwpck_require__.e(554)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2554)).then(({ connect }) => connect(connection));
            try {
                // Octokit may wait for a minute before it sends a request.
                return await Promise.race([request(await client, repository), ...cancellation]);
            }
            catch (error) {
                throw ownErrorIn(error) ?? (0,failure/* asFailure */.h)(error, purpose, token !== undefined);
            }
        },
    };
}
const noRepository = ({ repository }) => new outcome/* NotEvaluated */.t(`GITHUB_REPOSITORY is ${JSON.stringify(repository)}, not owner/name: without it no request to GitHub can be made`);
function cancellationOf(cancelled) {
    if (cancelled === undefined)
        return [];
    const cancellation = new Promise((_, reject) => {
        const stop = () => reject(new outcome/* NotEvaluated */.t('the job was cancelled'));
        if (cancelled.aborted)
            stop();
        else
            cancelled.addEventListener('abort', stop, { once: true });
    });
    // Nobody may be waiting for it.
    cancellation.catch(() => undefined);
    return [cancellation];
}
/** An error of ours that Octokit has wrapped. */
function ownErrorIn(error) {
    for (let inner = error; inner instanceof Error; inner = inner.cause) {
        if (inner instanceof outcome/* NotEvaluated */.t)
            return inner;
    }
    return undefined;
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

/***/ 2212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ writePullComment)
/* harmony export */ });
/* unused harmony export longestComment */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8697);

/** GitHub's limit for a comment, in characters. */
const longestComment = 65_536;
/**
 * Updates the comment with the marker on a pull request, on any page, or creates it. A missing
 * comment fails no run: a refusal by GitHub is returned.
 */
async function writePullComment(github, comment) {
    try {
        const found = await findComment(github, comment);
        if (found === undefined)
            return await create(github, comment);
        if (found.body === comment.body)
            return { written: 'unchanged' };
        return await update(github, comment, found.id);
    }
    catch (error) {
        if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubFailure */ .i)
            return { refused: error.message };
        throw error;
    }
}
async function findComment(github, { pull, marker }) {
    const purpose = {
        doing: `read the comments of pull request ${pull}`,
        right: 'pull-requests: write',
    };
    return github.ask(purpose, async (client, repository) => {
        const pages = client.paginate.iterator('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', { ...repository, issue_number: pull, per_page: 100 });
        for await (const { data } of pages) {
            for (const { id, body = '', user, author_association: by } of data) {
                if (body.startsWith(marker) && isOurs(user?.type, by))
                    return { id: Number(id), body };
            }
        }
        return undefined;
    });
}
/**
 * Anyone may write a comment with our marker and change it later. A comment by somebody without
 * rights here is not ours.
 */
function isOurs(type, association) {
    return type === 'Bot' || ['OWNER', 'MEMBER', 'COLLABORATOR'].includes(association ?? '');
}
async function create(github, { pull, body }) {
    const purpose = { doing: `comment on pull request ${pull}`, right: 'pull-requests: write' };
    await github.ask(purpose, (client, repository) => client.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        ...repository,
        issue_number: pull,
        body,
    }));
    return { written: 'created' };
}
/** Creates the comment again where it was deleted since the search. */
async function update(github, comment, id) {
    const purpose = {
        doing: `update the comment on pull request ${comment.pull}`,
        right: 'pull-requests: write',
    };
    try {
        await github.ask(purpose, (client, repository) => client.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
            ...repository,
            comment_id: id,
            body: comment.body,
        }));
        return { written: 'updated' };
    }
    catch (error) {
        if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubFailure */ .i && error.status === 404)
            return create(github, comment);
        throw error;
    }
}


/***/ }),

/***/ 3148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ checkoutIn),
/* harmony export */   k: () => (/* binding */ folderFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9718);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(3942);
/* harmony import */ var _sparse_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5412);
/* harmony import */ var _text_files_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3013);






/** The checkout in a folder; undefined without one, or if it is sparse and excludes `.github`. */
function checkoutIn(workspace) {
    if (!['.git', '.github'].some((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, name))))
        return undefined;
    if ((0,_sparse_js__WEBPACK_IMPORTED_MODULE_2__/* .excludesGithubFolder */ .N)(workspace))
        return undefined;
    return folderFiles(workspace);
}
/** The files of a folder, whether or not it is a checkout. */
function folderFiles(folder) {
    const patterns = ['yml', 'yaml'].map((end) => `.github/workflows/*.${end}`);
    return {
        readText: (path) => (0,_text_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path)),
        list: async () => {
            const { files } = await (0,_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .glob */ .T)(patterns, folder);
            return files.map((file) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .relativeTo */ .Mf)(folder, file));
        },
    };
}


/***/ }),

/***/ 5297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ filesIn)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9718);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3942);
/* harmony import */ var _text_files_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3013);



/** Finds and reads files from a folder. `shown` makes a path relative to the folder if it is inside. */
function filesIn(folder) {
    return {
        glob: (patterns) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .glob */ .T)(patterns, folder),
        read: _text_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readTextStream */ .aV,
        readText: _text_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR,
        shown: (path) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .relativeTo */ .Mf)(folder, path),
    };
}


/***/ }),

/***/ 9718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ glob)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);

/** Enough for what a person writes; `{1..99999}` must not take minutes. */
const maxAlternatives = 1000;
/**
 * Finds files with the syntax of `@actions/glob` and `{a,b}`, relative to `cwd`; `!` patterns exclude
 * files.
 */
async function glob(patterns, cwd) {
    const [{ create }, { expand }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(540), __nccwpck_require__.e(728)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8728)),
        __nccwpck_require__.e(/* import() */ 540).then(__nccwpck_require__.bind(__nccwpck_require__, 9540)),
    ]);
    // `@actions/glob` takes braces literally.
    const alternatives = (pattern) => expand(pattern, { max: maxAlternatives });
    const excluded = patterns.filter((p) => p.startsWith('!')).flatMap(alternatives);
    const wanted = patterns.filter((p) => !p.startsWith('!'));
    const files = new Set();
    const unmatched = [];
    for (const pattern of wanted) {
        const rooted = [...alternatives(pattern), ...excluded].map((p) => fromFolder(p, cwd));
        const globber = await create(rooted.join('\n'), { matchDirectories: false });
        const found = await globber.glob();
        if (found.length === 0)
            unmatched.push(pattern);
        for (const file of found)
            files.add(file);
    }
    return { files: [...files].sort(), unmatched };
}
/**
 * Makes a pattern absolute: `@actions/glob` resolves only from the process's folder, and refuses `.`
 * and `..`. Escapes `[*?` in the folder's own path.
 */
function fromFolder(pattern, cwd) {
    const negated = pattern.startsWith('!');
    const path = negated ? pattern.slice(1) : pattern;
    if (path.startsWith('~'))
        return pattern;
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path) ? '' : `${cwd.replaceAll(/[[*?]/g, '[$&]')}/`;
    return `${negated ? '!' : ''}${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.normalize)(folder + path)}`;
}


/***/ }),

/***/ 3942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GY: () => (/* binding */ checkoutAt),
/* harmony export */   Mf: () => (/* binding */ relativeTo)
/* harmony export */ });
/* unused harmony exports absolutePath, isThere */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);


/** The absolute path. A relative path starts at the folder. */
function absolutePath(folder, path) {
    return resolve(folder, path);
}
/** The path relative to `root` with forward slashes; unchanged if it is outside. */
function relativeTo(root, path) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path);
    const outside = inside === '..' || inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside);
    return outside ? path : inside.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}
/** Whether a file or folder exists. */
function isThere(path) {
    return existsSync(path);
}
/** A folder as the checkout that paths in reports refer to; with forward slashes, also on Windows. */
function checkoutAt(folder) {
    return {
        root: folder.replaceAll('\\', '/'),
        exists: (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(`${folder}/${path}`),
    };
}


/***/ }),

/***/ 5412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ excludesGithubFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);


/**
 * Whether a sparse checkout excludes `.github`, as `sparse-checkout` of actions/checkout does unless
 * it lists the folder. Then a policy file that is missing may still be in the commit.
 */
function excludesGithubFolder(workspace) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, '.github')))
        return false;
    return ['config', 'config.worktree'].some((name) => {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, '.git', name);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) && /^\s*sparsecheckout\s*=\s*true/im.test((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
    });
}


/***/ }),

/***/ 3013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  yR: () => (/* binding */ readText),
  aV: () => (/* binding */ readTextStream)
});

// UNUSED EXPORTS: readSourceStream, writeAside

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./build/packages/host/src/encoding.js
/**
 * Detects the encoding of a text from its first bytes: UTF-16 from its byte order mark or from the
 * zero byte beside a first `<`; XML from its declaration, if the encoding is known; else UTF-8.
 */
function encodingOf(start) {
    const [a, b] = start;
    if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0))
        return 'utf-16le';
    if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c))
        return 'utf-16be';
    const head = Buffer.from(start.subarray(0, 200)).toString('latin1');
    const declared = /^(?:\u00ef\u00bb\u00bf)?\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(head);
    const name = declared?.[1]?.toLowerCase();
    // A declaration that is readable as single bytes is not UTF-16, whatever it says.
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
// The property `promises`: a bundle loads it only where it is used; node:fs/promises costs 5 ms.



const chunkBytes = 64 * 1024;
/** Files up to this size are read at once: passing chunks on costs more than reading them. */
const atOnceBytes = 4 * 1024 * 1024;
/**
 * The file's text as UTF-8 with its byte order mark, as tools that hash source lines read it. Undefined
 * if the path is not a file, or the file has more than `maxBytes`.
 */
function readSourceStream(path, maxBytes) {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (!stat?.isFile() || stat.size > maxBytes)
        return undefined;
    return createReadStream(path, { encoding: 'utf8', highWaterMark: chunkBytes });
}
/** The file's text in chunks, decoded by `encodingOf`, without its byte order mark. */
async function* readTextStream(path) {
    if (isShort(path)) {
        const bytes = (0,external_node_fs_.readFileSync)(path);
        if (bytes.length > 0)
            yield new TextDecoder(encodingOf(bytes)).decode(bytes);
        return;
    }
    let decoder;
    for await (const chunk of (0,external_node_fs_.createReadStream)(path, { highWaterMark: chunkBytes })) {
        decoder ??= new TextDecoder(encodingOf(chunk));
        yield decoder.decode(chunk, { stream: true });
    }
    if (decoder)
        yield decoder.decode();
}
/** False for a pipe or a kernel file, which has no size. */
function isShort(path) {
    const stat = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    return stat !== undefined && stat.isFile() && stat.size > 0 && stat.size <= atOnceBytes;
}
/** The whole text; undefined if there is no such file. Throws on any other failure. */
async function readText(path) {
    try {
        const bytes = await external_node_fs_.promises.readFile(path);
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
/** Writes beside the target and renames: a reader sees the old file or the complete new one. */
async function writeAside(path, content) {
    await files.mkdir(dirname(path), { recursive: true });
    const aside = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
    try {
        const file = openSync(aside, 'w');
        try {
            if (typeof content === 'string' || content instanceof Uint8Array)
                writeFileSync(file, content);
            else
                for await (const chunk of content)
                    writeFileSync(file, chunk);
        }
        finally {
            closeSync(file);
        }
        await files.rename(aside, path);
    }
    catch (error) {
        await files.rm(aside, { force: true });
        throw error;
    }
}


/***/ }),

/***/ 9907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ booleanHint),
/* harmony export */   u: () => (/* binding */ durationHint)
/* harmony export */ });
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7827);

const booleans = {
    ...Object.fromEntries(['yes', 'y', 'on', '1', 'enable', 'enabled'].map((word) => [word, 'true'])),
    ...Object.fromEntries(['no', 'n', 'off', '0', 'disable', 'disabled'].map((word) => [word, 'false'])),
};
/** YAML 1.1, the shell and people have more words for a boolean than YAML 1.2. */
function booleanHint(given) {
    const word = given.trim().toLowerCase();
    const meant = Object.hasOwn(booleans, word) ? booleans[word] : undefined;
    return meant === undefined ? (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestHint */ .AN)(given, ['true', 'false']) : (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .hint */ .aK)(meant);
}
/** Milliseconds of each unit, and the words for it besides `ms`, `s`, `m` and `h`. */
const units = [
    [1, /^(ms|msecs?|millis|milliseconds?)$/],
    [1000, /^(s|secs?|seconds?)$/],
    [60_000, /^(m|mins?|minutes?)$/],
    [3_600_000, /^(h|hrs?|hours?)$/],
    [86_400_000, /^(d|days?)$/],
];
/** A duration in other words: `10min`, `1.5 h`, `1h30m`, `2 days`. */
function durationHint(given) {
    const text = given.trim().toLowerCase();
    const part = /(\d+(?:\.\d+)?)\s*([a-z]+)\s*/y;
    let total = 0;
    while (part.lastIndex < text.length) {
        const [, number, word = ''] = part.exec(text) ?? [];
        const unit = units.find(([, words]) => words.test(word));
        if (number === undefined || !unit)
            return '';
        total += Number(number) * unit[0];
    }
    return Number.isSafeInteger(total) && total > 0 ? (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .hint */ .aK)(durationOf(total)) : '';
}
function durationOf(ms) {
    const written = [
        [3_600_000, 'h'],
        [60_000, 'm'],
        [1000, 's'],
    ];
    const unit = written.find(([size]) => ms % size === 0);
    return unit ? `${ms / unit[0]}${unit[1]}` : `${ms}ms`;
}


/***/ }),

/***/ 1433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ describeMistake)
/* harmony export */ });
/* harmony import */ var _ci_actions_markdown__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8552);

/** Enough to recognise the value, which may be megabytes long. */
const longestValue = 200;
/** The mistake as one sentence. Untrusted text: the caller escapes it before printing. */
function describeMistake({ name, value, accepted, problem, place }) {
    const where = place ? `${place.file}:${place.line}:${place.column}: ` : '';
    const what = place ? name : `input "${name}"`;
    return `${where}${problem ?? `${what}${wrongValue(value)}`}; expected: ${accepted}`;
}
function wrongValue(value) {
    if (value === undefined)
        return ' is invalid';
    if (value === '')
        return ' is missing or empty';
    return `: ${JSON.stringify((0,_ci_actions_markdown__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(value, longestValue))} is invalid`;
}


/***/ }),

/***/ 7827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ nearestHint),
/* harmony export */   HQ: () => (/* binding */ isNear),
/* harmony export */   IM: () => (/* binding */ misspelt),
/* harmony export */   aK: () => (/* binding */ hint),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1916);

/** The word of `words` that is nearest to a misspelt one; empty if there are none. */
function nearest(word, words) {
    return words.reduce((best, other) => (cost(word, other) < cost(word, best) ? other : best), words[0] ?? '');
}
/** The end of a phrase of what is accepted; empty if no word is near enough to be meant. */
function nearestHint(word, words) {
    const near = nearest(word, words);
    const most = Math.max(1, Math.floor(word.trim().length / 2));
    return near !== '' && cost(word, near) <= most ? hint(near) : '';
}
/** Whether one edit, two swapped letters or a shortened word is between them. */
function isNear(word, other) {
    return cost(word, other) <= 1;
}
const hint = (word) => `; the nearest is "${word}"`;
/**
 * The word that a name of an open list is a misspelling of: one edit away, two if it is long, or with
 * two letters swapped. Undefined for a word of the list, and for one that is like none of them.
 */
function misspelt(name, words) {
    const given = name.trim().toLowerCase();
    if (given.length < 4 || words.includes(given))
        return undefined;
    const most = given.length < 8 ? 1 : 2;
    const likely = words.filter((word) => {
        const edits = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(given, word);
        return word.length > 3 && (edits <= most || (edits === 2 && letters(given) === letters(word)));
    });
    return likely.length > 0 ? nearest(given, likely) : undefined;
}
/**
 * Edits between the words, ignoring case. Swapped letters and a shortened or lengthened word count as
 * one: for "hihg" and "crit" other words are as near by the number of edits.
 */
function cost(word, other) {
    const [a, b] = [word.trim().toLowerCase(), other.toLowerCase()];
    const edits = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(a, b);
    const shortened = Math.min(a.length, b.length) > 1 && (a.startsWith(b) || b.startsWith(a));
    return edits > 1 && (shortened || letters(a) === letters(b)) ? 1 : edits;
}
const letters = (word) => Array.from(word).toSorted().join('');


/***/ }),

/***/ 213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ boundedLines)
/* harmony export */ });
/** The first `max` items, and a line with the number of the others and where they are. */
function boundedLines(items, max, elsewhere) {
    if (items.length <= max)
        return items;
    return [...items.slice(0, max), `… and ${items.length - max} more, ${elsewhere}`];
}


/***/ }),

/***/ 4902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   kc: () => (/* binding */ logText)
/* harmony export */ });
/* harmony import */ var _shorten_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8552);

/**
 * Control characters, bidirectional marks, line separators and unpaired surrogates: they reorder or
 * hide text, or end a line. Newline and tab are not included: the caller keeps or folds them.
 */
const hidden = 
// oxlint-disable-next-line no-control-regex
/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** Replaces hidden characters by U+FFFD and shortens the text, with the number of characters cut. */
function visible(text, maxLength = 1000) {
    const kept = (0,_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(text, maxLength);
    const shown = kept.replaceAll(hidden, '\ufffd');
    const left = text.length - kept.length;
    return left > 0 ? `${shown}… (${left} more characters)` : shown;
}
/** `visible` in one line: white space becomes single spaces. */
function oneLine(text, maxLength = 300) {
    return visible(text.replaceAll(/\s\s*/g, ' ').trim(), maxLength);
}
/**
 * Text for the job log that contains no runner command. The runner executes `::name` at the start
 * of a trimmed line and `##[name` anywhere in a line (actions/runner ActionCommand.cs).
 */
function logText(text, maxLength = 20_000) {
    return visible(text, maxLength)
        .replaceAll('##[', '#\ufffd[')
        .replaceAll(/^([^\S\n]*):(?=:)/gm, '$1\ufffd');
}


/***/ }),

/***/ 1496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Al: () => (/* binding */ document),
/* harmony export */   Mk: () => (/* binding */ escaped),
/* harmony export */   YV: () => (/* binding */ unknownNumber),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* unused harmony export codeBlock */
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4902);

/**
 * Untrusted text as inline Markdown that is shown unchanged: no markup, HTML, link, mention, issue
 * reference, emoji, formula or table cell, anywhere in a line. Every renderer decodes character
 * references. GitHub's own filters read the rendered text: an empty comment stops them from
 * finding a mention or a reference.
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
/** A fenced block. `text` is untrusted; the caller has shortened it and passed it through `visible`. */
function codeBlock(text, language = '') {
    const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
    return `${fence}${language}\n${text}\n${fence}`;
}
function longestRun(text) {
    return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
/** The cell of a number that is not known. */
const unknownNumber = '–';
/**
 * A table. Cells are Markdown (see `escaped` and `code`); columns of numbers, of which some may be
 * unknown, align right.
 */
function table(head, rows) {
    const rule = head.map((_, i) => (isNumeric(rows.map((row) => row[i])) ? '---:' : '---'));
    return [head, rule, ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
function isNumeric(cells) {
    const isNumber = (cell) => typeof cell === 'number';
    return cells.some(isNumber) && cells.every((cell) => isNumber(cell) || cell === unknownNumber);
}
/** A folded section. `title` is one line of Markdown, `body` is Markdown. */
function details(title, body) {
    return `<details>\n<summary>${title}</summary>\n\n${body}\n\n</details>`;
}
/** Joins blocks with blank lines and omits empty ones. */
function document(...blocks) {
    return blocks.filter((block) => block !== undefined && block !== '').join('\n\n') + '\n';
}


/***/ }),

/***/ 8552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   zo: () => (/* binding */ wholeLines)
/* harmony export */ });
/* unused harmony export lastPart */
/**
 * Sequences that change their meaning if they are cut: CRLF, a surrogate pair, a character reference,
 * a percent-encoded character, a JSON escape. Matching starts before a run of backslashes, so an
 * escaped backslash is recognised.
 */
const indivisible = /\r\n|[\ud800-\udbff][\udc00-\udfff]|&#?\w{1,8};|%(?:f[0-7](?:%[89ab][\da-f]){3}|e[\da-f](?:%[89ab][\da-f]){2}|[cd][\da-f]%[89ab][\da-f]|[\da-f]{2})|\\(?:u[\da-f]{4}|[^])/gi;
/** One less than the length of the longest sequence. */
const reach = 11;
/** At most `max` UTF-16 units: the start of the text, and `ending` if something was cut. */
function shorten(text, max, ending = '') {
    if (text.length <= max)
        return text;
    return text.slice(0, partAt(text, Math.max(0, max - ending.length)).start) + ending;
}
/** At most `max` UTF-16 units from the end of the text. */
function lastPart(text, max) {
    return text.length <= max ? text : text.slice(partAt(text, text.length - max).end);
}
/** The lines that are complete within the first `max` UTF-16 units: a partial line may mislead. */
function wholeLines(text, max) {
    return text.length <= max ? text : text.slice(0, text.lastIndexOf('\n', max) + 1);
}
/** Start and end of the sequence that a cut at `at` would split; both are `at` if there is none. */
function partAt(text, at) {
    let from = Math.max(0, at - reach);
    while (from > 0 && text[from] === '\\')
        from -= 1;
    for (const { index, 0: part } of text.slice(from, at + reach).matchAll(indivisible)) {
        const start = from + index;
        if (start >= at)
            break;
        if (start + part.length > at)
            return { start, end: start + part.length };
    }
    return { start: at, end: at };
}


/***/ }),

/***/ 6399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ phaseNotices),
/* harmony export */   o: () => (/* binding */ phaseInForce)
/* harmony export */ });
/* harmony import */ var _model_days_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2237);
/* harmony import */ var _model_places_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6822);


const warnedDays = 14;
/** The index of the phase in force: the first from `phase` on whose `until` is not past. */
function phaseInForce({ phase, phases }, today) {
    const named = phases.findIndex(({ name }) => name === phase);
    const index = phases.findIndex(({ until }, at) => at >= named && (until === undefined || until >= today));
    if (named < 0 || index < 0)
        throw new Error(`no phase is in force from "${phase}" on`);
    return index;
}
/** Notices about phases that have ended, and a warning about one that ends soon. */
function phaseNotices(policy, file, today) {
    const { phase, phases, lines } = policy;
    const named = phases.findIndex(({ name }) => name === phase);
    const index = phaseInForce(policy, today);
    const current = phases[index];
    const at = (level, path, message) => {
        const line = (0,_model_places_js__WEBPACK_IMPORTED_MODULE_0__/* .lineOf */ .c)(lines, path);
        return { level, message, file, ...(line !== undefined && { line }) };
    };
    const ended = phases
        .slice(named, index)
        .map(({ name, until }) => at('notice', 'phase', `phase "${name}" ended on ${until} and "${current?.name}" is in force; write "phase: ${current?.name}"`));
    return current ? [...ended, ...soon(current)] : ended;
    function soon({ name, until }) {
        if (until === undefined || (0,_model_days_js__WEBPACK_IMPORTED_MODULE_1__/* .daysBetween */ .YM)(today, until) > warnedDays)
            return [];
        const next = phases[index + 1]?.name;
        const left = (0,_model_days_js__WEBPACK_IMPORTED_MODULE_1__/* .daysBetween */ .YM)(today, until);
        const when = left === 0 ? 'today' : `in ${left} day${left === 1 ? '' : 's'}, on ${until}`;
        return [
            at('warning', `phases[${index}].until`, `phase "${name}" ends ${when}; phase "${next}" follows`),
        ];
    }
}


/***/ }),

/***/ 5581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ findPolicy),
/* harmony export */   u: () => (/* binding */ defaultPolicyPaths)
/* harmony export */ });
/** Where the policy file is if no input names it; two of them would be two policies. */
const defaultPolicyPaths = [
    '.github/ci-policy.yml',
    '.github/ci-policy.yaml',
];
/** The one file of `paths`, or a mistake that names those that exist. */
async function findPolicy(paths, readText) {
    const files = [];
    for (const path of paths) {
        const text = await readText(path);
        if (text !== undefined)
            files.push({ path, text });
    }
    const [file, other] = files;
    if (file === undefined || other === undefined)
        return { file };
    const problem = `${file.path} and ${other.path} both exist`;
    return { mistake: { name: 'policy', problem, accepted: 'only one of the two policy files' } };
}


/***/ }),

/***/ 6713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ policyLine),
/* harmony export */   LA: () => (/* binding */ policyFileLine),
/* harmony export */   iZ: () => (/* binding */ endlessPhase)
/* harmony export */ });
/* harmony import */ var _ci_actions_markdown__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1496);
/* harmony import */ var _model_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2052);


/** Which policy file and phase judged, Markdown. */
function policyLine({ source, path, phase }) {
    if (source === 'built-in')
        return `${noFile}; the built-in phase ${name(phase)} applies.`;
    const builtIn = phase === _model_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .builtInPhase */ .Z ? 'the built-in ' : '';
    return `Policy: ${(0,_ci_actions_markdown__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(path, 200)}, ${builtIn}phase ${name(phase)}.`;
}
/** The same for an action that no phase concerns. */
function policyFileLine({ source, path }) {
    return source === 'built-in' ? `${noFile}.` : `Policy: ${(0,_ci_actions_markdown__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(path, 200)}.`;
}
/** Said where an action looks ahead: no date brings the next phase. Undefined if one does. */
function endlessPhase({ phase, next }) {
    if (next === undefined || phase.until !== undefined)
        return undefined;
    return `Phase ${name(next)} follows, but ${name(phase)} has no ${(0,_ci_actions_markdown__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('until')}: nothing ends it.`;
}
const noFile = 'Policy: no file found';
const name = (phase) => (0,_ci_actions_markdown__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(phase.name, 100);


/***/ }),

/***/ 1184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ expectedText),
/* harmony export */   O: () => (/* binding */ expectKind)
/* harmony export */ });
/* harmony import */ var _model_tool_names_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1578);

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
        return { value, notices: (0,_model_tool_names_js__WEBPACK_IMPORTED_MODULE_0__/* .misspeltTools */ .Z)(value.map(({ tool }) => tool)) };
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
function expectedText(expected) {
    if (expected.length === 0)
        return 'none';
    return expected
        .map(({ tool, targets }) => (targets.length > 0 ? `${tool}: ${targets.join(', ')}` : tool))
        .join('; ');
}


/***/ }),

/***/ 1791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ notExpected),
/* harmony export */   f: () => (/* binding */ tightenExpect)
/* harmony export */ });
/* harmony import */ var _ci_actions_findings__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9432);
/* harmony import */ var _expect_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1184);


/** The tools that must report: the input if given, which must include all that the file expects. */
function tightenExpect(policyContext, given) {
    const { expect } = policyContext.policy.security;
    if (given === undefined)
        return { now: expect, mistakes: [] };
    const lacking = notExpected(expect, given);
    if (lacking.length === 0)
        return { now: given, mistakes: [] };
    const accepted = `all tools that ${policyContext.path} expects; missing: ${(0,_expect_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .expectedText */ .G)(lacking)}`;
    return { now: expect, mistakes: [{ name: 'expect', value: (0,_expect_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .expectedText */ .G)(given), accepted }] };
}
/** The tools and targets of `expected` that are not in `others`. */
function notExpected(expected, others) {
    return expected.flatMap(({ tool, targets }) => {
        const same = others.find((other) => (0,_ci_actions_findings__WEBPACK_IMPORTED_MODULE_1__/* .sameTool */ .Hn)(tool, other.tool) || (0,_ci_actions_findings__WEBPACK_IMPORTED_MODULE_1__/* .sameTool */ .Hn)(other.tool, tool));
        if (!same)
            return [{ tool, targets }];
        const lacking = targets.filter((target) => !same.targets.includes(target));
        return lacking.length > 0 ? [{ tool, targets: lacking }] : [];
    });
}


/***/ }),

/***/ 2237:
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

/***/ 6822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ lineOf)
/* harmony export */ });
/* harmony import */ var _ci_actions_yaml__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(113);

/** The line of a key of a policy, or of the nearest key above it; undefined for the built-in policy. */
function lineOf(lines, path) {
    return (0,_ci_actions_yaml__WEBPACK_IMPORTED_MODULE_0__/* .nearestAbove */ .k)(path, (key) => (Object.hasOwn(lines, key) ? lines[key] : undefined));
}


/***/ }),

/***/ 2052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ builtInPolicy),
/* harmony export */   Z: () => (/* binding */ builtInPhase)
/* harmony export */ });
/** The phase in force without a policy file; also the defaults of the first phase. */
const builtInPhase = {
    name: 'default',
    tests: { empty: 'deny', coverage: 'none', suites: {} },
    lint: { advisory: [] },
    security: { failOn: { default: 'high' }, newOnly: false, advisory: [] },
};
const builtInPolicy = {
    phase: builtInPhase.name,
    phases: [builtInPhase],
    security: { expect: [], withoutSecrets: [], incomplete: [] },
    suppressions: [],
    jobs: { allowedSkips: [], allowedFailures: [] },
    policyChanges: 'report',
    unusedSuppressions: 'report',
    lines: {},
};


/***/ }),

/***/ 5943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ suiteRules),
/* harmony export */   t: () => (/* binding */ failOnOf)
/* harmony export */ });
/* harmony import */ var _ci_actions_findings__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9432);

/** The rules for one suite, the `name` of a test-runner step. */
function suiteRules({ tests }, suite) {
    const own = Object.hasOwn(tests.suites, suite) ? tests.suites[suite] : undefined;
    return { empty: own?.empty ?? tests.empty, coverage: own?.coverage ?? tests.coverage };
}
/** The lowest severity that fails for a tool, by the name that it reports. */
function failOnOf({ failOn }, tool) {
    const word = (0,_ci_actions_findings__WEBPACK_IMPORTED_MODULE_0__/* .valueForTool */ .ri)(failOn, tool) ?? failOn['default'];
    if (word === undefined)
        throw new Error('fail-on has no default');
    return word;
}


/***/ }),

/***/ 4271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ei: () => (/* binding */ looserThreshold),
/* harmony export */   pw: () => (/* binding */ thresholds),
/* harmony export */   ti: () => (/* binding */ thresholdHint)
/* harmony export */ });
/* harmony import */ var _ci_actions_findings__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4035);
/* harmony import */ var _ci_actions_inputs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7827);


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
    const meant = (0,_ci_actions_findings__WEBPACK_IMPORTED_MODULE_0__/* .severityOfWord */ .Zx)(word);
    return meant === undefined ? (0,_ci_actions_inputs__WEBPACK_IMPORTED_MODULE_1__/* .nearestHint */ .AN)(word, thresholds) : (0,_ci_actions_inputs__WEBPACK_IMPORTED_MODULE_1__/* .hint */ .aK)(meant);
}


/***/ }),

/***/ 1578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ misspeltTools)
});

;// CONCATENATED MODULE: ./build/packages/findings/src/known-tools.js
/** Those whose reports are read, and those that the runners call. */
const supported = `
  actionlint bandit biome black cargo-audit checkov clippy eslint gitleaks gosec grype hadolint mypy
  npm-audit osv-scanner pip-audit prettier ruff ruff-format rustfmt safety semgrep shellcheck snyk
  trivy tsc yamllint zizmor`;
/** Others that lint or write SARIF, so that their names are not taken for misspellings. */
const others = `
  ansible-lint bearer bun-audit binskim brakeman buf bundle-audit bundleaudit bundler-audit cargo-deny cargo-vet
  cfn-lint clair clang-format clang-tidy codeql cppcheck cpplint credo cspell cyclonedx datree dependency-check
  detect-secrets detekt dockle errcheck flake8 flawfinder ggshield gofmt golangci-lint govulncheck
  guarddog hlint horusec isort jscpd jshint kics ktlint kube-linter kubescape kubesec lintr luacheck
  markdownlint megalinter mend nancy nikto njsscan noseyparker nuclei opengrep oxlint phpcs phpstan
  pmd pnpm-audit poutine prowler psalm psscriptanalyzer pycodestyle pydocstyle pyflakes pylint pyre pyright
  pytype regal retire revive roslynator rubocop scalafmt scalastyle scorecard secretlint shfmt slither
  sobelow sonarqube spectral spotbugs sqlfluff standard staticcheck stylelint swiftlint syft taplo
  terrascan tflint tfsec trufflehog tslint typos vale veracode vulture wapiti whispers yapf yarn-audit
  zap`;
/**
 * Tools that a policy may name, in lower case and by the first word of their names. A tool that is not
 * here is accepted too.
 */
const knownTools = `${supported}${others}`.trim().split(/\s+/);

// EXTERNAL MODULE: ./build/packages/inputs/src/nearest.js
var nearest = __nccwpck_require__(7827);
;// CONCATENATED MODULE: ./build/packages/policy/src/model/tool-names.js


/** A notice for each name that looks like a misspelt tool; untrusted text. Unknown tools are accepted. */
function misspeltTools(names, others = []) {
    const known = [...others, ...knownTools];
    return [...new Set(names)].flatMap((name) => {
        const words = name.trim().split(/\s+/);
        if (words.length > 1 && words.every((word) => known.includes(word.toLowerCase()))) {
            return [`"${name}" names several tools as one; separate them with commas`];
        }
        const meant = (0,nearest/* misspelt */.IM)(words[0] ?? '', known);
        return meant === undefined ? [] : [`"${name}" is no known tool; the nearest is "${meant}"`];
    });
}


/***/ }),

/***/ 8949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ NotEvaluated)
/* harmony export */ });
/** Thrown if no verdict can be reached: a report is broken, a service does not answer. */
class NotEvaluated extends Error {
    name = 'NotEvaluated';
}


/***/ }),

/***/ 421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ resultFolderName)
/* harmony export */ });
/* harmony import */ var _ci_actions_markdown__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8552);

/** A step's name as the folder of its result.json: without separators, not `.` or `..`. */
function resultFolderName(name) {
    const safe = (0,_ci_actions_markdown__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(name.replaceAll(/[^\p{L}\p{N}._ ()-]/gu, '_'), 100);
    return /^\.*$/.test(safe) ? '_' : safe;
}


/***/ }),

/***/ 4100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ resultOf),
/* harmony export */   FD: () => (/* binding */ resultSchema)
/* harmony export */ });
/* unused harmony exports maxResultBytes, byteLength */
/* harmony import */ var _ci_actions_markdown__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8552);

const resultSchema = 'ci-actions/result@1';
const maxResultBytes = 4096;
const longestReason = 300;
/** The result with as many reasons as fit into 4 KB of UTF-8; omits the last ones and counts them. */
function resultOf(origin, judged, durationMs) {
    const { evaluated, verdict, phase, counts } = judged;
    const why = judged.why.map(bounded);
    const next = judged.next && { ...judged.next, why: judged.next.why.map(bounded) };
    const whole = {
        schema: resultSchema,
        ...boundOrigin(origin),
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
/** Shortens a long name; replaces a long matrix by a note. */
function boundOrigin(origin) {
    const matrix = byteLength(JSON.stringify(origin.matrix)) > 512 ? { omitted: 'too long' } : origin.matrix;
    return { ...origin, name: (0,_ci_actions_markdown__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(origin.name, 100), matrix };
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
const bounded = (reason) => (0,_ci_actions_markdown__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(reason, longestReason, '…');
/** Bytes of UTF-8; an unpaired surrogate counts as 3, like its replacement. */
function byteLength(text) {
    let bytes = 0;
    for (const character of text) {
        const code = character.codePointAt(0) ?? 0;
        bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    }
    return bytes;
}


/***/ }),

/***/ 113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ nearestAbove)
/* harmony export */ });
// Imports nothing, so that looking up the line of a key does not load the shapes.
/** The value of `known` for a key, or for the nearest key above it. */
function nearestAbove(path, known) {
    for (let key = path; key !== ''; key = above(key)) {
        const value = known(key);
        if (value !== undefined)
            return value;
    }
    return undefined;
}
function above(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('.'), path.lastIndexOf('[')));
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
/******/ var __webpack_exports__ = __nccwpck_require__(5047);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
