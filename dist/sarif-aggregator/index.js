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

/***/ 3947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ blobLink)
/* harmony export */ });
/** Links to lines of files at the commit; URIs are percent-encoded already, and `.` is no file. */
function blobLink({ serverUrl, repository, sha }) {
    return (uri, line) => {
        if (repository === undefined || sha === undefined || uri === '.' || uri === '')
            return undefined;
        const path = uri
            .replaceAll(/[()<>\s]/g, encodeURIComponent)
            .replaceAll('(', '%28')
            .replaceAll(')', '%29');
        return `${serverUrl}/${repository}/blob/${sha}/${path}${line === undefined ? '' : `#L${line}`}`;
    };
}


/***/ }),

/***/ 4189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var _ci_actions_policy__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2927);

/** An `expect` that would let a tool be absent which the policy file expects. */
function check(values, standing) {
    return (0,_ci_actions_policy__WEBPACK_IMPORTED_MODULE_0__/* .tightenExpect */ .f)(standing, values.expect).mistakes;
}


/***/ }),

/***/ 6861:
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

// EXTERNAL MODULE: ./build/packages/policy/src/expect-kind.js
var expect_kind = __nccwpck_require__(9552);
;// CONCATENATED MODULE: ./build/actions/sarif-aggregator/src/inputs.js


const inputs = {
    ...commonInputs('sarif-aggregator'),
    ...policyInputs,
    reports: required(list),
    expect: optional(expect_kind/* expectKind */.O),
    output: defaulting(kinds_text, 'merged.sarif'),
    root: optional(kinds_text),
};


/***/ }),

/***/ 3624:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _ci_actions_host__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(9718);
/* harmony import */ var _ci_actions_host__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(3013);
/* harmony import */ var _ci_actions_host__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(3942);
/* harmony import */ var _ci_actions_runner__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2095);
/* harmony import */ var _blob_link_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(3947);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4189);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6861);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7015);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2616);







await (0,_ci_actions_runner__WEBPACK_IMPORTED_MODULE_3__/* .main */ .i)({
    action: 'sarif-aggregator',
    inputs: _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputs */ .Q,
    outputs: _outputs_js__WEBPACK_IMPORTED_MODULE_1__/* .outputs */ .V,
    check: _check_js__WEBPACK_IMPORTED_MODULE_4__/* .check */ .z,
    run: (values, { context, standing, today }) => (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .run */ .e)(values, {
        glob: (patterns) => (0,_ci_actions_host__WEBPACK_IMPORTED_MODULE_5__/* .glob */ .T)(patterns, context.workspace),
        read: _ci_actions_host__WEBPACK_IMPORTED_MODULE_6__/* .readTextStream */ .aV,
        write: _ci_actions_host__WEBPACK_IMPORTED_MODULE_6__/* .writeAside */ .qE,
        shown: (path) => (0,_ci_actions_host__WEBPACK_IMPORTED_MODULE_5__/* .relativeTo */ .M)(context.workspace, path),
        absolute: (path) => (0,_ci_actions_host__WEBPACK_IMPORTED_MODULE_7__/* .absolutePath */ .H)(context.workspace, path),
        exists: _ci_actions_host__WEBPACK_IMPORTED_MODULE_7__/* .isThere */ .$,
        source: (path) => (0,_ci_actions_host__WEBPACK_IMPORTED_MODULE_6__/* .readSourceStream */ .qK)(path, _run_js__WEBPACK_IMPORTED_MODULE_2__/* .mostSourceBytes */ .q),
        link: (0,_blob_link_js__WEBPACK_IMPORTED_MODULE_8__/* .blobLink */ .C)(context),
        workspace: context.workspace,
        standing,
        trigger: { ...context, event: context.event() },
        today,
    }),
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 7015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ outputs)
/* harmony export */ });
const outputs = {
    verdicts: ['complete', 'incomplete', 'failed'],
    numbers: ['results', 'critical', 'high', 'medium', 'low', 'none', 'suppressed', 'dropped'],
    texts: ['sarif', 'tools', 'missing'],
    counts: [
        'found',
        'reports',
        'refused',
        'suppressed-by-policy',
        'suppressed-by-report',
        'dropped-duplicates',
        'dropped-no-failure',
        'dropped-absent',
    ],
};


/***/ }),

/***/ 2616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  q: () => (/* binding */ mostSourceBytes),
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/packages/policy/src/tighten-expect.js
var tighten_expect = __nccwpck_require__(2927);
;// CONCATENATED MODULE: ./build/packages/policy/src/lacks-secrets.js
/**
 * Whether the event's workflow gets no secrets: a fork's or Dependabot's pull request.
 * `pull_request_target` gets them, also for forks. A fork that was deleted has no name; an event
 * that names no head says nothing of a fork, and excuses nothing.
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
function textAt(value, ...path) {
    let at = value;
    for (const key of path) {
        if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key))
            return undefined;
        at = at[key];
    }
    return typeof at === 'string' && at !== '' ? at : undefined;
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/line-hashes.js
/** So many characters from the start of a line on make its hash. */
const windowLength = 100;
const base = 37;
const [tab, lineFeed, carriageReturn, blank, endOfFile] = [9, 10, 13, 32, 0xffff];
const word = 2 ** 32;
/** `base ** windowLength` modulo 2^64, as its high and low 32 bits: what leaves the window weighs so. */
const [leavingHigh, leavingLow] = weight();
/**
 * Computes `primaryLocationLineHash` as GitHub's uploader does (codeql-action, fingerprints.ts):
 * the polynomial hash, modulo 2^64, of the 100 UTF-16 code units from the line's first on, blanks
 * and tabs left out, every line ending a line feed, 65535 at the file's end and zeros after it; as
 * hexadecimal digits, then which of the lines with this hash it is.
 */
function lineHasher(onLine) {
    const window = new Uint16Array(windowLength);
    /** The line that starts at a place of the window; 0 for none. */
    const starts = new Float64Array(windowLength);
    const seen = new Map();
    let high = 0;
    let low = 0;
    let at = 0;
    let line = 0;
    let lineStarts = true;
    let afterReturn = false;
    const tell = (started) => {
        const hash = high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, '0');
        const times = (seen.get(hash) ?? 0) + 1;
        seen.set(hash, times);
        onLine(started, `${hash}:${times}`);
    };
    const push = (code, starting) => {
        const started = starts[at] ?? 0;
        if (started !== 0)
            tell(started);
        starts[at] = starting;
        const leaving = window[at] ?? 0;
        window[at] = code;
        at = at + 1 === windowLength ? 0 : at + 1;
        const lowSum = low * base + code - leavingLow * leaving;
        const carry = Math.floor(lowSum / word);
        low = lowSum - carry * word;
        const highSum = high * base + carry - leavingHigh * leaving;
        high = highSum - Math.floor(highSum / word) * word;
    };
    const take = (code) => {
        if (code === blank || code === tab || (afterReturn && code === lineFeed)) {
            afterReturn = false;
            return;
        }
        afterReturn = code === carriageReturn;
        const taken = afterReturn ? lineFeed : code;
        if (lineStarts)
            line += 1;
        push(taken, lineStarts ? line : 0);
        lineStarts = taken === lineFeed;
    };
    return {
        write: (piece) => {
            for (let index = 0; index < piece.length; index += 1)
                take(piece.charCodeAt(index));
        },
        end: () => {
            take(endOfFile);
            for (let rest = 0; rest < windowLength; rest += 1)
                push(0, 0);
        },
    };
}
function weight() {
    const value = BigInt.asUintN(64, BigInt(base) ** BigInt(windowLength));
    return [Number(value >> 32n), Number(value & 0xffffffffn)];
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/stable-hash.js
/**
 * 64 bits of a text as hexadecimal digits, the same on every machine: FNV-1a over its UTF-16 code
 * units, in two halves of different starts and factors. Names findings, protects nothing.
 */
function stableHash(text) {
    return half(text, 0x811c9dc5, 0x01000193) + half(text, 0x050c5d1f, 0x85ebca6b);
}
function half(text, start, factor) {
    let hash = start;
    for (let at = 0; at < text.length; at += 1) {
        hash = Math.imul(hash ^ text.charCodeAt(at), factor);
    }
    return (hash >>> 0).toString(16).padStart(8, '0');
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/line-fingerprints.js


/**
 * Gives each result that brought none a `primaryLocationLineHash`, by which the platform knows it
 * again: that of GitHub's uploader where the line is there. Where it is not, and for a finding
 * about a package, which has no line of its own, a hash of tool, rule, file and message without
 * line numbers, and which of the results with this hash it is.
 */
async function addLineHashes(runs, sources) {
    const needing = runs.flatMap(({ results }) => results.filter(needsHash));
    const byFile = Map.groupBy(needing.filter(hasLine), ({ repaired }) => repaired.uri);
    for (const [uri, results] of byFile)
        await hashLines(uri, results, sources);
    for (const { tool, results } of runs)
        hashRest(tool, results);
}
function needsHash({ repaired }) {
    return !repaired.hasLineHash;
}
function hasLine({ repaired }) {
    return repaired.line !== undefined && repaired.findingId === undefined;
}
async function hashLines(uri, results, sources) {
    const text = sources(decoded(uri));
    if (text === undefined)
        return;
    const byLine = Map.groupBy(results, ({ repaired }) => repaired.line);
    const hasher = lineHasher((line, hash) => {
        for (const result of byLine.get(line) ?? [])
            result.lineHash = hash;
    });
    for await (const piece of text)
        hasher.write(piece);
    hasher.end();
}
function hashRest(tool, results) {
    const seen = new Map();
    for (const result of results) {
        const { hasLineHash, findingId, messageHash, uri } = result.repaired;
        if (hasLineHash || result.lineHash !== undefined)
            continue;
        const parts = [
            tool.toLowerCase(),
            result.ruleId,
            ...(findingId ? [findingId] : [uri, messageHash]),
        ];
        const hash = stableHash(parts.join('\0'));
        const times = (seen.get(hash) ?? 0) + 1;
        seen.set(hash, times);
        result.lineHash = `${hash}:${times}`;
    }
}
function decoded(uri) {
    try {
        return decodeURIComponent(uri);
    }
    catch {
        return uri;
    }
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/compare.js
/** By code unit, the same on every machine. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Numbers in versions compare as numbers: 1.10 is later than 1.9. */
function compareVersions(a, b) {
    const [as, bs] = [a.split(/[.+-]/), b.split(/[.+-]/)];
    for (let at = 0; at < Math.max(as.length, bs.length); at += 1) {
        const [x = '', y = ''] = [as[at], bs[at]];
        const order = /^\d+$/.test(x) && /^\d+$/.test(y) ? Number(x) - Number(y) : compareText(x, y);
        if (order !== 0)
            return order;
    }
    return compareText(a, b);
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/link-findings.js

/**
 * Notes on each result which other tools found the same. None is thrown away: tools differ in what
 * they say of a finding, and the policy judges each tool by its own threshold.
 */
function linkFindings(runs) {
    const linked = runs.flatMap(({ tool, results }) => results.flatMap((result) => {
        const { links } = result.repaired;
        return links === undefined ? [] : [{ tool, result, ...links }];
    }));
    const root = united(linked);
    for (const group of Map.groupBy(linked, ({ keys }) => root(keys[0] ?? '')).values()) {
        if (new Set(group.map(({ tool }) => tool)).size > 1)
            note(group);
    }
}
/** Keys that stand on one result are names of one thing: CVE and GHSA of the same advisory. */
function united(linked) {
    const parents = new Map();
    const root = (key) => {
        let top = key;
        for (let up = parents.get(top); up !== undefined; up = parents.get(top))
            top = up;
        for (let at = key; at !== top;) {
            const next = parents.get(at) ?? top;
            parents.set(at, top);
            at = next;
        }
        return top;
    };
    for (const { keys } of linked) {
        const first = root(keys[0] ?? '');
        for (const key of keys.slice(1)) {
            const other = root(key);
            if (other !== first)
                parents.set(other, first);
        }
    }
    return root;
}
function note(group) {
    const names = Map.groupBy(group, ({ tool, result, version }) => JSON.stringify([`${tool}: ${result.ruleId}`, tool, version]));
    const kinds = [...names.keys()].map((key) => JSON.parse(key));
    for (const { tool, result, version } of group) {
        const others = kinds
            .filter(([, other]) => other !== tool)
            .filter(([, , its]) => its === null || version === undefined || its === version)
            .map(([name]) => name);
        if (others.length > 0)
            result.alsoBy = [...new Set(others)].sort(compareText);
    }
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

// EXTERNAL MODULE: ./build/packages/policy/src/tool-name.js
var tool_name = __nccwpck_require__(4096);
;// CONCATENATED MODULE: ./build/packages/sarif/src/tool-name.js


function toolName(run) {
    return run.tool.driver.name;
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

;// CONCATENATED MODULE: ./build/packages/sarif/src/category.js

/** `automationDetails.id` is `category/run`: all up to the last slash; without one there is none. */
function categoryOf(id) {
    const slash = id?.lastIndexOf('/') ?? -1;
    return slash < 0 ? '' : (id ?? '').slice(0, slash);
}
function originOf(run) {
    const ours = run.properties?.['ci-actions'];
    return typeof ours === 'object' && ours !== null ? ours : {};
}
/**
 * Runs with the same key become one: tool, category and target are the same, whatever the
 * version. Runs of another commit or attempt stay apart: a reader must see that they are stale.
 */
function keyOfRun(run) {
    const { sha, 'run-attempt': attempt } = originOf(run);
    const tool = run.tool.driver.name.trim().toLowerCase();
    const category = categoryOf(run.automationDetails?.id);
    const given = [tool, category, targetOf(run) ?? '', sha ?? '', attempt ?? ''];
    return JSON.stringify(given);
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/merged-categories.js

/**
 * The `automationDetails.id` of each run: the platform keeps one analysis per tool and category,
 * and refuses a file in which two runs have both the same.
 */
function automationIds(runs) {
    const ids = new Map(runs.map((run) => [run, ownId(run)]));
    const clashes = Map.groupBy(ids, ([run, id]) => `${run.tool.toLowerCase()}\0${categoryOf(id)}`);
    for (const clash of clashes.values()) {
        if (clash.length > 1)
            clash.forEach(([run, id], at) => ids.set(run, distinct(run, id, at)));
    }
    return ids;
}
function ownId({ tool, target, category, facts }) {
    const details = facts.value().members['automationDetails'];
    if (details?.id !== undefined)
        return details.id;
    if (category !== '')
        return `${category}/`;
    return target === undefined ? undefined : `${tool}/${target}/`;
}
/** Runs come in their order, so the number is the same for the same reports. */
function distinct({ tool, target }, id, at) {
    const category = categoryOf(id) || tool;
    const parts = [
        category,
        ...(target !== undefined && !category.endsWith(`/${target}`) ? [target] : []),
    ];
    return `${[...parts, ...(at === 0 ? [] : [String(at + 1)])].join('/')}/`;
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/write-log.js


const schema = 'https://json.schemastore.org/sarif-2.1.0.json';
const pieceLength = 256 * 1024;
/** The merged log in pieces of text, a result a line. */
function* writeLog(runs, extra) {
    const ids = automationIds(runs);
    let piece = `{"$schema":"${schema}","version":"2.1.0","runs":[`;
    let first = true;
    for (const run of runs) {
        const rules = run.rules.listed();
        const places = componentPlaces(run);
        piece += `${first ? '' : ','}\n${headOf(run, rules, ids.get(run))},"results":[`;
        first = false;
        for (const [at, result] of run.results.entries()) {
            piece += `${at === 0 ? '' : ','}\n${resultText(result, rules, places)}`;
            if (piece.length < pieceLength)
                continue;
            yield piece;
            piece = '';
        }
        piece += ']}';
    }
    for (const run of extra) {
        piece += `${first ? '' : ','}\n${JSON.stringify(run)}`;
        first = false;
    }
    yield `${piece}]}\n`;
}
/** The run without its results, its last brace open. */
function headOf(run, rules, id) {
    const { driver, extensions, members } = run.facts.value();
    const rulesOf = (component) => [...rules.values()].filter((listed) => listed.component === component).map(({ rule }) => rule);
    const details = { ...members['automationDetails'], id };
    const head = {
        ...members,
        tool: {
            driver: { ...driver, rules: rulesOf('') },
            ...(extensions.length === 0
                ? {}
                : { extensions: extensions.map(([name, e]) => ({ ...e, rules: rulesOf(name) })) }),
        },
        ...(id === undefined ? {} : { automationDetails: details }),
    };
    return JSON.stringify(conform('run', head, () => undefined)).slice(0, -1);
}
function componentPlaces(run) {
    return new Map(run.facts.value().extensions.map(([name], index) => [name, index]));
}
/** Written before the text that is there: nothing of it is parsed again unless it must change. */
function resultText(result, rules, places) {
    const text = changedText(result);
    const reference = referenceTo(result, rules, places);
    const hash = result.lineHash;
    if (hash === undefined)
        return `{${reference}${text.slice(1)}`;
    const own = '{"partialFingerprints":{';
    const member = `"partialFingerprints":{"primaryLocationLineHash":${JSON.stringify(hash)}`;
    return text.startsWith(own)
        ? `{${reference}${member},${text.slice(own.length)}`
        : `{${reference}${member}},${text.slice(1)}`;
}
function referenceTo({ rule, idEnd, ruleId }, rules, places) {
    const listed = rule === undefined ? undefined : rules.get(rule);
    if (listed === undefined)
        return ruleId === '' ? '' : `"ruleId":${JSON.stringify(ruleId)},`;
    const { index, component } = listed;
    const id = JSON.stringify(listed.rule.id + idEnd);
    const place = places.get(component);
    return component === '' || place === undefined
        ? `"ruleId":${id},"ruleIndex":${index},`
        : `"ruleId":${id},"rule":{"id":${id},"index":${index},"toolComponent":{"index":${place}}},`;
}
/** Results that the policy excuses or other tools found too say so. */
function changedText({ repaired, suppression, alsoBy }) {
    if (suppression === undefined && alsoBy === undefined)
        return repaired.text;
    const result = JSON.parse(repaired.text);
    const given = result['suppressions'] ?? [];
    const bag = result['properties'] ?? {};
    const ours = bag['ci-actions'] ?? {};
    return JSON.stringify({
        ...result,
        ...(suppression ? { suppressions: [...given, suppression] } : {}),
        ...(alsoBy ? { properties: { ...bag, 'ci-actions': { ...ours, alsoFoundBy: alsoBy } } } : {}),
    });
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

;// CONCATENATED MODULE: ./build/packages/sarif/src/rule-of.js
/** The rule that a result broke, wherever the run keeps it; undefined where it keeps none. */
function rule_of_ruleOf(result, run) {
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

;// CONCATENATED MODULE: ./build/packages/sarif/src/completeness.js


/** Nothing for a run that can be believed. */
function completeness(run) {
    const invocations = run.invocations ?? [];
    return [
        ...invocations.filter((i) => i.executionSuccessful === false).map(failedExecution(run)),
        ...invocations.flatMap((invocation) => errorNotifications(invocation, run)),
        ...(run.results === undefined ? [noResults] : []),
        ...(isExternal(run) ? [external] : []),
    ];
}
const noResults = {
    kind: 'no-results',
    why: 'has no "results": the tool did not say what it found',
};
const external = {
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

;// CONCATENATED MODULE: ./build/packages/sarif/src/self-contained.js


/**
 * Puts into an object of a result what it only points to in tables of its run: artifacts, logical
 * locations, thread flow locations, addresses, requests, message strings. Then the result can stand
 * in another run, and equal results are equal as text. Says whether it changed anything.
 */
function completeFrom(run, rule) {
    const tables = run;
    return (item, key) => complete(item, key, run, tables, rule);
}
const tableOf = {
    logicalLocations: 'logicalLocations',
    webRequest: 'webRequests',
    webResponse: 'webResponses',
    address: 'addresses',
};
function complete(item, key, run, tables, rule) {
    if (key === 'message' || key === 'description' || key === 'label') {
        return fillMessage(item, run, rule);
    }
    if (key === 'artifactLocation' || key === 'analysisTarget')
        return fillArtifact(item, run);
    if (key === 'taxa')
        return namedComponent(item, tables);
    const table = key === 'locations' && !('physicalLocation' in item) ? 'threadFlowLocations' : tableOf[key];
    return table !== undefined && fill(item, table, tables);
}
/** Own members win over the table's (SARIF 3.38.2, 3.33.3). */
function fill(item, table, tables) {
    const { index } = item;
    if (typeof index !== 'number')
        return false;
    const entries = tables[table];
    const entry = Array.isArray(entries) ? entries[index] : undefined;
    if (isRecord(entry)) {
        for (const [key, value] of Object.entries(entry))
            item[key] ??= structured(value);
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
/** A taxon is known by its id and its taxonomy's name; the indexes are those of one run. */
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
/** A traversal of a graph of the run gets a copy of that graph beside it, in the result. */
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
        result['graphs'] = [...own, structured(graph)];
        delete traversal['runGraphIndex'];
        traversal['resultGraphIndex'] = own.length;
    }
}
/** A copy, since what is put into a result is worked on in place. */
function structured(value) {
    return typeof value === 'object' && value !== null ? JSON.parse(JSON.stringify(value)) : value;
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/walk.js

/** Property bags and maps of texts hold no objects of the standard. */
const opaque = new Set(['properties', 'fingerprints', 'partialFingerprints', 'state']);
/** Visits every object of the standard below `holder`, parents before children, by its key. */
function walk(holder, visit) {
    for (const key of Object.keys(holder)) {
        const value = holder[key];
        if (typeof value !== 'object' || value === null || opaque.has(key))
            continue;
        const items = Array.isArray(value) ? value : [value];
        for (const item of items) {
            if (!isRecord(item))
                continue;
            visit(item, key);
            walk(item, visit);
        }
    }
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/merge-invocations.js




/**
 * A run's invocations, fit to stand in another: levels and texts of notifications are written out,
 * overrides of rules are left out, since every result says its level itself. What else makes the
 * run incomplete becomes an invocation that failed, so that every later reader sees it.
 */
function invocationsOf(run, incomplete) {
    const complete = completeFrom(run, undefined);
    const own = (run.invocations ?? []).map((invocation) => {
        const rest = without(invocation, 'ruleConfigurationOverrides', 'notificationConfigurationOverrides');
        const copy = JSON.parse(JSON.stringify({ ...rest, ...levelled(invocation, run) }));
        walk(copy, complete);
        return copy;
    });
    const unseen = incomplete.filter(({ kind }) => kind === 'no-results' || kind === 'external');
    return [...own, ...unseen.map(({ why }) => failedInvocation(`The run ${why}.`))];
}
function failedInvocation(text) {
    return {
        executionSuccessful: false,
        toolExecutionNotifications: [{ level: 'error', message: { text } }],
    };
}
function levelled(invocation, run) {
    const withLevel = (note) => ({
        ...note,
        level: levelOfNotification(note, invocation, run),
    });
    const { toolExecutionNotifications: execution, toolConfigurationNotifications: setup } = invocation;
    return {
        ...(execution ? { toolExecutionNotifications: execution.map(withLevel) } : {}),
        ...(setup ? { toolConfigurationNotifications: setup.map(withLevel) } : {}),
    };
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/failed-run.js

/** A run of a tool that did not run, or whose report is not there. */
function failedRun(tool, target, reasons) {
    const [first = 'It did not run.', ...rest] = reasons;
    const invocation = failedInvocation(first);
    const more = rest.map((text) => ({ level: 'error', message: { text } }));
    const notifications = [...invocation.toolExecutionNotifications, ...more];
    return {
        tool: { driver: { name: tool } },
        ...(target === undefined ? {} : { automationDetails: { id: `${tool}/${target}/` } }),
        invocations: [{ ...invocation, toolExecutionNotifications: notifications }],
        ...(target === undefined ? {} : { properties: { 'ci-actions': { target } } }),
        results: [],
    };
}

;// CONCATENATED MODULE: ./build/actions/sarif-aggregator/src/missing.js

function missingOf(expected, reported) {
    return expected.flatMap(({ tool, targets }) => {
        const runs = reported.filter((run) => (0,tool_name/* sameTool */.Hn)(tool, run.tool));
        if (targets.length === 0)
            return unanswered(tool, undefined, runs);
        return targets.flatMap((target) => {
            const own = runs.filter((run) => run.target === target);
            return unanswered(tool, target, own);
        });
    });
}
/** A run that failed answers for nothing; one that succeeded does, whatever others say. */
function unanswered(tool, target, runs) {
    if (runs.some(didRun))
        return [];
    const name = target === undefined ? tool : `${tool}: ${target}`;
    const failed = runs.flatMap((run) => run.incomplete.map(({ why }) => `${run.report}: ${why}`));
    return [{ tool, target, name, failed }];
}
function didRun({ incomplete }) {
    return incomplete.every(({ kind }) => kind === 'notification');
}
function excuseOf({ tool }, phase, policy, lacksSecrets) {
    if ((0,tool_name/* namesTool */.$z)(phase.security.advisory, tool))
        return 'advisory';
    return lacksSecrets && (0,tool_name/* namesTool */.$z)(policy.security.withoutSecrets, tool)
        ? 'without-secrets'
        : undefined;
}

;// CONCATENATED MODULE: ./build/actions/sarif-aggregator/src/judgement.js

/** Complete where every pattern, file and expected tool gave what it should. */
function judge(gathered, missing, standing, lacksSecrets) {
    const { policy, phase, next } = standing;
    const excuse = (by) => (one) => excuseOf(one, by, policy, lacksSecrets);
    const material = [
        ...gathered.refused.map(({ file, why }) => `${file} was refused: it ${why}`),
        ...gathered.unmatched.map((pattern) => `the pattern ${pattern} matches no file`),
    ];
    const reasons = (by) => [
        ...missing.filter((one) => !excuse(by)(one)).map(describeMissing),
        ...material,
    ];
    const why = reasons(phase);
    const verdict = material.length + missing.length > 0 ? 'incomplete' : 'complete';
    return {
        verdict,
        green: why.length === 0,
        why,
        excused: missing.flatMap((one) => {
            const by = excuse(phase)(one);
            return by === undefined ? [] : [[one, by]];
        }),
        next: next ? { phase: next.name, verdict, why: reasons(next) } : null,
    };
}
function describeMissing({ name, failed }) {
    return failed.length === 0
        ? `${name} is expected and did not report`
        : `${name} is expected and did not run: ${failed.join('; ')}`;
}

;// CONCATENATED MODULE: ./build/actions/sarif-aggregator/src/extra-runs.js


/**
 * What is not in the file stands in it as a run that failed, so that every later reader sees it:
 * expected tools of which there is no run at all, and files and patterns that gave nothing.
 */
function extraRuns(missing, gathered) {
    const absent = missing
        .filter(({ failed }) => failed.length === 0)
        .map((one) => failedRun(one.tool, one.target, [`${describeMissing(one)}.`]));
    const notes = [
        ...gathered.refused.map(({ file, why }) => `${file} was refused: it ${why}.`),
        ...gathered.unmatched.map((pattern) => `The pattern ${pattern} matches no file.`),
    ];
    return notes.length === 0 ? absent : [...absent, failedRun('sarif-aggregator', undefined, notes)];
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/repository-path.js
/**
 * The file that an artifact location names, as the platform wants it: a relative URI without a
 * base. It honours neither `uriBaseId` nor absolute paths of other machines, and refuses a whole
 * upload for one URI of another scheme.
 */
function repositoryPath({ uri = '', uriBaseId }, run, checkout) {
    const whole = withBase(uri, uriBaseId, run, 5);
    if (/^[a-z][a-z\d+.-]+:\/\//i.test(whole) && !/^file:/i.test(whole))
        return { elsewhere: whole };
    if (/^(pkg|urn|data|mailto|git|docker|oci):/i.test(whole))
        return { elsewhere: whole };
    const path = plainPath(whole);
    if (/^(\/|[a-z]:\/)/i.test(path))
        return relativePath(path, run, checkout);
    const steps = withoutDots(path);
    if (!steps.startsWith('../'))
        return { path: steps, inside: true };
    return existingEnd(steps.replace(/^(\.\.\/)+/, ''), checkout);
}
/** A base may itself be relative to another (SARIF 3.14.14); loops end by depth. */
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
    return repository_path_decoded(path);
}
function repository_path_decoded(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
}
/** Folders in which runners and containers are known to keep the checkout. */
const checkouts = [
    /^\/github\/workspace\//,
    /^\/(home|Users)\/[^/]+\/work\/[^/]+\/[^/]+\//,
    /^\/__w\/[^/]+\/[^/]+\//,
    /^[a-z]:\/a\/[^/]+\/[^/]+\//i,
    /^\/(builds|workspaces)\/[^/]+\//,
    /^\/(src|app|code|work|workspace|repo|project|data|scan|tf)\//,
];
function relativePath(absolute, run, checkout) {
    const path = withoutDots(absolute);
    const below = (folder) => folder !== '' && path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined;
    const inRoot = below(checkout.root);
    if (inRoot !== undefined)
        return { path: inRoot, inside: true };
    const known = checkouts.map((pattern) => path.replace(pattern, '')).find((p) => p !== path);
    if (known !== undefined && checkout.exists(known))
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
    return { path: path.replace(/^([a-z]:)?\/+/i, ''), inside: false };
}
/**
 * The longest end of the path that is a file of the checkout: its head was another machine's. One
 * name alone proves nothing: a package.json is in every folder of node_modules.
 */
function existingEnd(path, checkout) {
    const parts = path.split('/').filter((part) => part !== '');
    for (let from = 0; from < Math.max(parts.length - 1, 1); from += 1) {
        const end = parts.slice(from).join('/');
        if (checkout.exists(end))
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
/** A path as a relative URI: no colon before the first slash, nothing that a URI may not hold. */
function uriOfPath(path) {
    return path
        .split('/')
        .map((part) => encodeURIComponent(wellFormed(part)).replaceAll(/%(40|24|2B|2C|3D|26|3B)/g, decodeURIComponent))
        .join('/');
}
function wellFormed(text) {
    return text.replaceAll(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/secret.js



/** Whether the result reports a secret: its text must then never be shown, and it always blocks. */
function isSecret(result, run) {
    return findsSecrets(run) || hasSecretTag(rule_of_ruleOf(result, run)) || hasSecretTag(result);
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

;// CONCATENATED MODULE: ./build/packages/sarif/src/merge-run.js







/** Lists that are united; what is in one run is in the merged one. */
const merge_run_united = [
    'versionControlProvenance',
    'runAggregates',
    'taxonomies',
    'policies',
    'translations',
];
/** Said by the merged run only where all say the same. */
const common = [
    'conversion',
    'language',
    'baselineGuid',
    'redactionTokens',
    'defaultEncoding',
    'defaultSourceLanguage',
    'newlineSequences',
    'columnKind',
    'externalPropertyFileReferences',
    'specialLocations',
];
function runFacts() {
    const components = new Map();
    const lists = new Map();
    const said = new Map();
    let runs = 0;
    const addComponent = (name, given) => {
        const component = without(given, 'rules');
        const known = components.get(name);
        const text = JSON.stringify(component);
        const version = component.semanticVersion ?? component.version ?? '';
        const order = known && (compareVersions(version, known.version) || compareText(text, known.text));
        if (order === undefined || order > 0)
            components.set(name, { component, text, version });
    };
    const unite = (name, items = []) => {
        const known = lists.get(name) ?? new Map();
        lists.set(name, known);
        for (const item of items)
            known.set(JSON.stringify(item), item);
    };
    const say = (name, value) => {
        if (value === undefined)
            return;
        const known = said.get(name) ?? new Set();
        said.set(name, known.add(JSON.stringify(value)));
    };
    const add = (run, incomplete, checkout) => {
        runs += 1;
        const members = run;
        addComponent('', run.tool.driver);
        for (const extension of run.tool.extensions ?? [])
            addComponent(extension.name, extension);
        unite('invocations', invocationsOf(run, incomplete));
        unite('artifacts', artifactsOf(run, checkout));
        for (const name of merge_run_united)
            unite(name, members[name]);
        for (const name of common)
            say(name, members[name]);
        for (const [key, value] of Object.entries(run.automationDetails ?? {}))
            say(`details.${key}`, value);
        for (const [key, value] of Object.entries(run.properties ?? {})) {
            if (key !== 'ci-actions')
                say(`properties.${key}`, value);
        }
        for (const [key, value] of Object.entries(originOf(run)))
            say(`origin.${key}`, value);
    };
    /** The one value that all runs gave. */
    const agreed = (prefix) => {
        const pairs = [...said]
            .filter(([name, values]) => name.startsWith(prefix) && values.size === 1)
            .map(([name, values]) => [name.slice(prefix.length), JSON.parse([...values][0] ?? '')]);
        return Object.fromEntries(pairs.sort(([a], [b]) => compareText(a, b)));
    };
    const value = () => {
        const sorted = [...components].sort(([a], [b]) => compareText(a, b));
        const origin = agreed('origin.');
        const properties = {
            ...agreed('properties.'),
            ...(isEmpty(origin) ? {} : { 'ci-actions': origin }),
        };
        const details = agreed('details.');
        const plain = Object.fromEntries(common.map((name) => [name, agreed(`${name}`)['']]));
        const tables = [...lists].map(([name, items]) => [name, inOrder(items)]);
        return {
            driver: (sorted.find(([name]) => name === '')?.[1].component ?? {
                name: '',
            }),
            extensions: sorted
                .filter(([name]) => name !== '')
                .map(([name, { component }]) => [name, component]),
            members: {
                ...plain,
                ...Object.fromEntries(tables.filter(([, items]) => items.length > 0)),
                ...(isEmpty(details)
                    ? {}
                    : { automationDetails: runs > 1 ? { ...details, guid: undefined } : details }),
                ...(isEmpty(properties) ? {} : { properties }),
            },
        };
    };
    return { add, value };
}
function isEmpty(value) {
    return Object.keys(value).length === 0;
}
function inOrder(items) {
    return [...items].sort(([a], [b]) => compareText(a, b)).map(([, item]) => item);
}
/** Artifacts that say more than where they are; results no longer point to them by index. */
function artifactsOf(run, checkout) {
    if (findsSecrets(run))
        return [];
    return (run.artifacts ?? [])
        .filter((artifact) => Object.keys(artifact).some((key) => key !== 'location' && key !== 'parentIndex'))
        .map((listed) => {
        const artifact = without(listed, 'parentIndex');
        const { location } = artifact;
        if (location?.uri === undefined)
            return artifact;
        const rest = without(location, 'uriBaseId');
        const found = repositoryPath(location, run, checkout);
        const uri = 'path' in found ? uriOfPath(found.path) : location.uri;
        return conform('artifact', { ...artifact, location: { ...rest, uri } }, () => undefined);
    })
        .filter((artifact) => artifact !== unfit);
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/hide-secrets.js
const mask = '***';
/** Takes the secret out of a snippet and remembers it, so that it can be found elsewhere too. */
function hideSnippet(snippet, found, tell) {
    if (typeof snippet['text'] === 'string' && snippet['text'] !== mask)
        found.add(snippet['text']);
    if (snippet['text'] === mask && Object.keys(snippet).length === 1)
        return;
    for (const key of Object.keys(snippet))
        delete snippet[key];
    snippet['text'] = mask;
    tell('masked a secret');
}
/** The result's text without the secrets that its snippets held; short ones are left as words. */
function withoutSecrets(text, secrets) {
    let hidden = text;
    for (const secret of secrets) {
        const escaped = JSON.stringify(secret.trim()).slice(1, -1);
        if (escaped.length >= 6)
            hidden = hidden.replaceAll(escaped, mask);
    }
    return hidden;
}
const personal = /author|e-?mail|commitmessage|^date$/i;
/**
 * Fingerprints that name a person are not ours to publish, and change with every commit:
 * gitleaks writes author, e-mail, date and message of the commit there.
 */
function dropPersonal(result, secretTool, tell) {
    for (const name of ['partialFingerprints', 'fingerprints']) {
        const values = result[name];
        if (values === undefined)
            continue;
        const kept = Object.entries(values).filter(([key, value]) => !(secretTool && personal.test(key)) && !/[^\s@]@[^\s@]+\.[a-z]/i.test(value));
        if (kept.length < Object.keys(values).length) {
            tell('dropped personal data from fingerprints');
            result[name] = Object.fromEntries(kept);
        }
        if (kept.length === 0)
            delete result[name];
    }
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

;// CONCATENATED MODULE: ./build/packages/sarif/src/link-keys.js

const advisoryId = /\b(?:CVE-\d{4}-\d{4,}|GHSA(?:-[23456789cfghjmpqrvwx]{4}){3}|RUSTSEC-\d{4}-\d{4}|PYSEC-\d{4}-\d+|GO-\d{4}-\d+)\b/gi;
/**
 * An advisory alone is not enough, as two packages may have it: with a package, an advisory by any
 * of its names; without one, a line of a file with a weakness (CWE) or a secret.
 */
function linkKeysOf(result, rule, place, secret) {
    const { name, version } = packageOf(result);
    const advisories = advisoriesOf(result, rule);
    if (name !== undefined && advisories.length > 0) {
        return { keys: advisories.map((id) => `${id} ${name.toLowerCase()}`), version };
    }
    if (place?.line === undefined)
        return undefined;
    const at = `${place.uri}:${place.line}`;
    const keys = secret ? [`secret ${at}`] : weaknessesOf(result, rule).map((cwe) => `${cwe} ${at}`);
    return keys.length === 0 ? undefined : { keys, version: undefined };
}
function advisoriesOf({ ruleId = '', properties = {} }, rule) {
    const given = properties['advisory'];
    const listed = isRecord(given) ? [given['id'], ...asList(given['aliases'])] : [];
    const named = [ruleId, rule?.id ?? '', ...(rule?.deprecatedIds ?? []), ...listed];
    const ids = named.flatMap((text) => typeof text === 'string' ? (text.match(advisoryId) ?? []) : []);
    const own = listed.filter((id) => typeof id === 'string');
    return [...new Set([...ids, ...own].map((id) => id.toUpperCase()))];
}
/** Our converters write it as a property; Trivy and others as lines of the message. */
function packageOf({ properties = {}, message }) {
    const given = properties['package'];
    if (isRecord(given))
        return { name: asText(given['name']), version: asText(given['version']) };
    const text = message.text?.slice(0, 2000) ?? '';
    return {
        name: asText(given) ?? lineOf(text, /^Package: *(\S+)$/m),
        version: lineOf(text, /^Installed Version: *(\S+)$/m),
    };
}
function weaknessesOf({ properties = {} }, rule) {
    const tags = [...asList(rule?.properties?.['tags']), ...asList(properties['tags'])];
    const cwes = tags.flatMap((tag) => typeof tag === 'string' ? (/\bcwe-0*(\d+)/i.exec(tag)?.[1] ?? []) : []);
    return [...new Set(cwes)].map((number) => `CWE-${number}`);
}
function lineOf(text, pattern) {
    return pattern.exec(text)?.[1];
}
function asList(value) {
    return Array.isArray(value) ? value : [];
}
function asText(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
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

;// CONCATENATED MODULE: ./build/packages/sarif/src/repair-locations.js


/** The URI of the root itself, for findings that no file of the repository holds. */
const rootUri = '.';
/**
 * Makes the URIs of one run's artifact locations relative to the root. A URI of another scheme
 * stays readable as the location's description.
 */
function uriRepair(run, checkout, tell) {
    const known = new Map();
    const repaired = (location) => {
        const key = `${location.uriBaseId ?? ''}\0${location.uri}`;
        const before = known.get(key);
        if (before)
            return before;
        const found = repositoryPath(location, run, checkout);
        const made = 'elsewhere' in found
            ? {
                uri: rootUri,
                elsewhere: found.elsewhere,
                told: 'named the root where a URI is no file of the repository',
            }
            : { uri: uriOfPath(found.path) || rootUri, ...toldOf(location, found) };
        known.set(key, made);
        return made;
    };
    return (location) => {
        const { uri, uriBaseId } = location;
        if (typeof uri !== 'string' || uri === '')
            return;
        const base = typeof uriBaseId === 'string' ? { uriBaseId } : {};
        const made = repaired({ uri, ...base });
        delete location['uriBaseId'];
        if (made.uri === uri)
            return;
        location['uri'] = made.uri;
        if (made.elsewhere !== undefined)
            location['description'] ??= { text: made.elsewhere };
        if (made.told !== undefined)
            tell(made.told);
    };
}
function toldOf({ uri, uriBaseId }, found) {
    if (!found.inside)
        return { told: 'wrote a path outside of the repository as a relative one' };
    if (uri === uriOfPath(found.path))
        return {};
    if (uriBaseId !== undefined)
        return { told: 'resolved a "uriBaseId"' };
    if (/^(file:|\/|[a-z]:[\\/])/i.test(uri)) {
        return { told: 'made an absolute path relative to the root' };
    }
    return { told: 'wrote a path in its plain form' };
}
/** Files at which findings of a tool that names none are best shown, the first that exists. */
const usualFiles = {
    'cargo-audit': ['Cargo.lock', 'Cargo.toml'],
    'npm-audit': ['package-lock.json', 'npm-shrinkwrap.json', 'package.json'],
    npm: ['package-lock.json', 'npm-shrinkwrap.json', 'package.json'],
    'pip-audit': ['requirements.txt', 'poetry.lock', 'uv.lock', 'Pipfile.lock', 'pyproject.toml'],
    safety: ['requirements.txt', 'poetry.lock', 'uv.lock', 'Pipfile.lock', 'pyproject.toml'],
    trivy: ['Dockerfile'],
    grype: ['Dockerfile'],
    hadolint: ['Dockerfile'],
};
/** The best honest place for what has none: lock file, Dockerfile, else the root itself. */
function placeWithoutFile(tool, checkout) {
    const name = tool.trim().toLowerCase();
    const files = usualFiles[name] ?? usualFiles[name.split(/\s/, 1)[0] ?? ''] ?? [];
    const found = files.find((file) => checkout.exists(file));
    return found === undefined ? rootUri : uriOfPath(found);
}
/**
 * Gives every location of a result a file, the first one before all; the platform shows only it.
 * Says whether it changed anything.
 */
function repairLocations(result, place, tell) {
    const given = Array.isArray(result['locations']) ? result['locations'] : [];
    const target = result['analysisTarget'];
    const uri = isRecord(target) && typeof target['uri'] === 'string' ? target['uri'] : place;
    if (given.length === 0) {
        tell('gave a place to a result without a location');
        result['locations'] = [madeUp(uri)];
        return true;
    }
    const [only] = given;
    if (place !== rootUri && given.length === 1 && fileOf(only) === rootUri && only !== undefined) {
        tell('gave a file to a location without one');
        nameFile(only, place);
        return true;
    }
    const first = given.findIndex(namesFile);
    const placed = first < 0 ? uri : undefined;
    let changed = first > 0;
    for (const location of given) {
        if (namesFile(location))
            continue;
        changed = true;
        tell('gave a file to a location without one');
        nameFile(location, placed ?? fileOf(given[first]));
    }
    if (first > 0) {
        tell('put the location that names a file before the others');
        given.unshift(...given.splice(first, 1));
    }
    return changed;
}
function madeUp(uri) {
    return { physicalLocation: { artifactLocation: { uri }, region: { startLine: 1 } } };
}
function nameFile(location, uri) {
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
function repairRegion(region, tell) {
    const [line, endLine] = [region['startLine'], region['endLine']];
    const [column, endColumn] = [region['startColumn'], region['endColumn']];
    if (typeof line !== 'number')
        return;
    if (typeof endLine === 'number' && endLine < line) {
        region['endLine'] = line;
        delete region['endColumn'];
        tell('ended a region where it starts, not before');
        return;
    }
    const oneLine = endLine === undefined || endLine === line;
    if (oneLine &&
        typeof column === 'number' &&
        typeof endColumn === 'number' &&
        endColumn < column) {
        region['endColumn'] = column;
        tell('ended a region where it starts, not before');
    }
}

// EXTERNAL MODULE: ./build/packages/sarif/src/severity.js
var src_severity = __nccwpck_require__(1064);
;// CONCATENATED MODULE: ./build/packages/sarif/src/severity-of.js



/** The rule's `security-severity`; without a usable one, the result's level. */
function severityOf(result, run) {
    return securitySeverity(rule_of_ruleOf(result, run)) ?? severityOfLevel[levelOf(result, run)];
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
        return (0,src_severity/* severityOfScore */.FL)(value);
    if (typeof value !== 'string')
        return undefined;
    const text = value.trim();
    if (/^\+?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(text))
        return (0,src_severity/* severityOfScore */.FL)(Number(text));
    return /^(undefined|unknown)$/i.test(text) ? undefined : (0,src_severity/* severityOfWord */.Zx)(text);
}
/** The severity of a result that says no more than its rule. */
function severityOfRule(rule) {
    const level = rule.defaultConfiguration?.level ?? 'warning';
    return securitySeverity(rule) ?? severityOfLevel[level];
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/repair-result.js














/** What repairs the results of one run; each result is changed in place. */
function resultRepair(run, checkout, tell) {
    const mend = mending(run, checkout, tell);
    return (result) => {
        const rule = rule_of_ruleOf(result, run);
        const secret = isSecret(result, run);
        const severity = severityOf(result, run);
        const level = levelOf(result, run);
        const { reorder, hidden } = mend(result, rule, secret);
        const place = locationOf(result, run);
        const text = JSON.stringify(ownValues(result, level, reorder));
        const prints = result.partialFingerprints;
        const hasLineHash = prints?.['primaryLocationLineHash'] !== undefined;
        return {
            text: hidden.size > 0 ? withoutSecrets(text, hidden) : text,
            ruleId: result.ruleId ?? result.rule?.id ?? rule?.id,
            rule,
            severity,
            scored: rule?.properties?.['security-severity'] !== undefined,
            secret,
            suppressed: !secret && suppressedByReport(result),
            uri: place?.uri ?? '',
            line: place?.line,
            hasLineHash,
            findingId: prints?.['ci-actions/finding/v1'],
            messageHash: hasLineHash ? '' : stableHash(withoutLines(result.message.text ?? '')),
            links: linkKeysOf(result, rule, place, secret),
        };
    };
}
/** Says whether the members of the result now stand in another order, and which secrets it held. */
function mending(run, checkout, tell) {
    const repairUri = uriRepair(run, checkout, tell);
    const fallback = placeWithoutFile(toolName(run), checkout);
    const secretTool = findsSecrets(run);
    return (result, rule, secret) => {
        const draft = result;
        const complete = completeFrom(run, rule);
        const hidden = new Set();
        let reorder = false;
        inlineGraphs(draft, run);
        walk({ result: draft }, (item, key) => {
            if (complete(item, key))
                reorder = true;
            if (key === 'artifactLocation' || key === 'analysisTarget')
                repairUri(item);
            else if (/region$/i.test(key))
                repairRegion(item, tell);
            else if (key === 'snippet' && secret)
                hideSnippet(item, hidden, tell);
        });
        if (repairLocations(draft, fallback, tell))
            reorder = true;
        repairMessage(draft, rule, tell);
        dropPersonal(draft, secretTool, tell);
        dropOurMarks(draft);
        tellLimits(result, tell);
        return { reorder, hidden };
    };
}
/** What is the result's own, its level said, its members in the one order that `shapes.ts` gives. */
function ownValues(result, level, reorder) {
    const { partialFingerprints, fingerprints, ...values } = result;
    const own = without(values, 'ruleId', 'ruleIndex', 'rule', 'kind', 'level');
    const ordered = {
        ...(partialFingerprints ? { partialFingerprints } : {}),
        ...(fingerprints ? { fingerprints } : {}),
        level,
        ...own,
    };
    return reorder ? conform('result', ordered, () => undefined) : ordered;
}
/** Every suppression must hold: one under review or rejected leaves the result as it is (3.27.23). */
function suppressedByReport({ suppressions = [] }) {
    return (suppressions.length > 0 &&
        suppressions.every(({ status }) => status === undefined || status === 'accepted'));
}
/** What a policy suppressed in an earlier file is judged anew: the policy may have changed. */
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
/** A finding is the same when lines were added above it. */
function withoutLines(message) {
    return message.replaceAll(/\b(lines?|columns?|col)\b[ :]*\d+/gi, '$1');
}
function repairMessage(result, rule, tell) {
    const message = result['message'];
    if (typeof message['text'] === 'string' && message['text'].trim() !== '')
        return;
    tell('filled in an empty message');
    message['text'] = message['markdown'] || rule?.shortDescription?.text || rule?.id || 'no message';
}
function tellLimits({ locations = [], codeFlows = [] }, tell) {
    if (locations.length > 100)
        tell('found a result with more than 100 locations (kept whole here)');
    for (const { threadFlows } of codeFlows) {
        const steps = threadFlows.map((flow) => flow.locations.length);
        if (steps.reduce((sum, n) => sum + n, 0) > 1000) {
            tell('found a result with more than 1,000 flow steps (kept whole here)');
        }
    }
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/original-rule-id.js
const variant = /^(.+)\/(?:critical|high|medium|low|none|by-level)$/s;
/**
 * The id that the tool gave a rule, also where a converter or an earlier merge told severities of
 * it apart as `<id>/<severity>`: such a variant stands beside the rule that kept the id, so an id
 * that only looks like one is left as it is.
 */
function originalRuleIds(run) {
    const components = [run.tool.driver, ...(run.tool.extensions ?? [])];
    const ids = new Set(components.flatMap(({ rules = [] }) => rules.map((rule) => rule.id)));
    return ({ id }) => {
        const base = variant.exec(id)?.[1];
        return base !== undefined && ids.has(base) ? base : id;
    };
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/rule-naming.js


/** Notes the rules of a run, and names the one of each result. */
function ruleNaming(rules, run) {
    const { driver, extensions = [] } = run.tool;
    const version = driver.semanticVersion ?? driver.version ?? '';
    const originalId = originalRuleIds(run);
    const componentOf = new Map();
    const known = new Map();
    const note = (rule, band, used) => {
        const names = known.get(rule) ?? new Map();
        known.set(rule, names);
        const before = names.get(band);
        if (before !== undefined && (used === false || names.has(`${band} used`)))
            return before;
        const key = { component: componentOf.get(rule) ?? '', id: originalId(rule), band };
        const name = rules.note(key, rule, version, used);
        names.set(band, name);
        if (used)
            names.set(`${band} used`, name);
        return name;
    };
    for (const component of [driver, ...extensions]) {
        for (const rule of component.rules ?? []) {
            if (component !== driver)
                componentOf.set(rule, component.name);
            note(rule, bandOfListed(rule), false);
        }
    }
    return ({ rule, ruleId, severity, scored }) => {
        const band = scored ? severity : '';
        if (rule) {
            const id = originalId(rule);
            const idEnd = ruleId?.startsWith(`${rule.id}/`) ? ruleId.slice(rule.id.length) : '';
            return { name: note(rule, band, true), id: id + idEnd, idEnd };
        }
        if (ruleId === undefined || ruleId === '')
            return { name: undefined, id: '', idEnd: '' };
        const name = rules.note({ component: '', id: ruleId, band }, undefined, '', true);
        return { name, id: ruleId, idEnd: '' };
    };
}
/** The severity that a rule's score means where no result is there to ask. */
function bandOfListed(rule) {
    if (rule.properties?.['security-severity'] === undefined)
        return '';
    return severityOfRule(rule);
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/repair-rule.js

/** Texts that the platform wants in every rule, none empty: made of those that are there. */
function repairedRule(rule, tell) {
    const { name, shortDescription, fullDescription, help, ...rest } = rule;
    const title = said(shortDescription) ?? said(fullDescription) ?? named(name) ?? idText(rule);
    const whole = said(fullDescription) ?? title;
    const advice = said(help) ?? (rule.helpUri ? { text: `See ${rule.helpUri}` } : whole);
    const complete = [shortDescription, fullDescription, help].every((text) => said(text));
    if (!complete)
        tell('filled in empty texts of a rule');
    return {
        ...rest,
        ...(name?.trim() ? { name } : {}),
        shortDescription: title,
        fullDescription: whole,
        help: advice,
    };
}
function said(text) {
    if (text === undefined || text.text.trim() !== '')
        return text;
    return text.markdown?.trim() ? { ...text, text: text.markdown } : undefined;
}
function named(name) {
    return name?.trim() ? { text: name } : undefined;
}
function idText({ id }) {
    return { text: id.trim() === '' ? 'rule without a name' : id };
}
/**
 * What the platform takes a rule's severity from: a number as text, and the tag `security` with
 * it. Undefined leaves a rule that speaks by levels alone as it is.
 */
function withScore(rule, score) {
    if (score === undefined)
        return rule;
    const { tags, ...bag } = rule.properties ?? {};
    const known = Array.isArray(tags) ? tags : [];
    const all = known.includes('security') ? known : [...known, 'security'];
    return { ...rule, properties: { ...bag, 'security-severity': score, tags: all } };
}
/** The rule's own number where it is one from 0 to 10, else the middle of its severity's band. */
function scoreOf(rule, severity) {
    const given = rule?.properties?.['security-severity'];
    const text = typeof given === 'number' ? String(given) : given;
    if (typeof text !== 'string' || !/^\s*\d+(\.\d+)?\s*$/.test(text))
        return src_severity/* scoreOfSeverity */.FT[severity];
    const value = Number(text);
    return value <= 10 ? text.trim() : src_severity/* scoreOfSeverity */.FT[severity];
}
/** Limits of the platform's documentation that are told here; files for upload are cut to them. */
function tellLongTexts(rule, tell) {
    const { name = '', shortDescription, fullDescription, properties } = rule;
    const long = name.length > 255 ||
        (shortDescription?.text.length ?? 0) > 1024 ||
        (fullDescription?.text.length ?? 0) > 1024;
    if (long)
        tell('found a rule text over the platform’s limit (kept whole here)');
    const tags = properties?.['tags'];
    if (Array.isArray(tags) && tags.length > 10) {
        tell('found a rule with more than 10 tags (kept whole here)');
    }
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/rule-book.js




/**
 * The rules of one merged run, unified by id over reports and versions. Of differing texts those
 * of the latest version stay, of scores within one severity the highest. Where scores differ in
 * severity, as Trivy's do per package, the most severe keeps the id and each other gets one of its
 * own, `<id>/<severity>`: the platform knows severities of rules, not of results.
 */
function ruleBook(tell) {
    const entries = new Map();
    const note = (key, rule, version, used) => {
        const name = nameOf(key);
        const known = entries.get(name);
        const given = rule ?? { id: key.id };
        const score = key.band === '' ? undefined : scoreOf(rule, key.band);
        if (known) {
            known.used ||= used;
            if (score !== undefined && Number(score) > Number(known.score))
                known.score = score;
            if (rule === undefined || known.rule === rule)
                return name;
            const text = JSON.stringify(rule);
            const order = compareVersions(version, known.version) || compareText(text, known.text);
            if (order > 0 || known.text === '')
                Object.assign(known, { rule, text, version });
        }
        else {
            const text = rule === undefined ? '' : JSON.stringify(rule);
            entries.set(name, { ...key, rule: given, text, version, score, used });
        }
        return name;
    };
    /** By name, the rules with their final ids and places. */
    const listed = () => {
        const list = new Map();
        const sizes = new Map();
        for (const [name, entry, id] of identified(entries)) {
            const index = sizes.get(entry.component) ?? 0;
            sizes.set(entry.component, index + 1);
            tellLongTexts(entry.rule, tell);
            const whole = withScore(repairedRule({ ...entry.rule, id }, tell), entry.score);
            const rule = conform('reportingDescriptor', whole, tell);
            list.set(name, { rule, component: entry.component, index });
        }
        return list;
    };
    return { note, listed };
}
function nameOf({ component, id, band }) {
    return `${component}\0${id}\0${band}`;
}
/** Rules in order with their ids; a listing that no result uses gives way to variants that some do. */
function identified(entries) {
    const groups = Map.groupBy(entries, ([, entry]) => `${entry.component}\0${entry.id}`);
    const rules = [...groups.values()].flatMap((variants) => {
        const used = variants.filter(([, entry]) => entry.used);
        const kept = (used.length > 0 ? used : variants).sort(bySeverity);
        return kept.map(([name, entry], at) => {
            const id = at === 0 ? entry.id : `${entry.id}/${entry.band || 'by-level'}`;
            return [name, entry, id];
        });
    });
    return rules.sort(([, a, x], [, b, y]) => compareText(a.component, b.component) || compareText(x, y));
}
function bySeverity([, a], [, b]) {
    return rank(a.band) - rank(b.band);
}
const rank = (band) => (band === '' ? src_severity/* severities */.gO.length : src_severity/* severities */.gO.indexOf(band));

;// CONCATENATED MODULE: ./build/packages/sarif/src/tally.js
function count(tally, what, times = 1) {
    tally.set(what, (tally.get(what) ?? 0) + times);
}
/** Most frequent first, equal ones by their words. */
function ranked(tally) {
    return [...tally].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/merger.js










/**
 * Unites runs of the same tool and category, each value-identical result once. What comes out
 * does not depend on the order in which reports come in.
 */
function merger(checkout) {
    const repairs = new Map();
    const tell = (what) => count(repairs, what);
    const groups = new Map();
    const reported = [];
    const dropped = { duplicates: 0, noFailure: 0, absent: 0 };
    let found = 0;
    const groupOf = (run) => {
        const key = keyOfRun(run);
        const known = groups.get(key);
        if (known)
            return known;
        const [tool, target] = [toolName(run), targetOf(run)];
        const category = categoryOf(run.automationDetails?.id);
        const parts = { facts: runFacts(), rules: ruleBook(tell), results: new Map() };
        const made = { tool, target, category, ...parts };
        groups.set(key, made);
        return made;
    };
    const keep = (group, rule, kept) => {
        const sameRule = group.results.get(rule) ?? new Map();
        group.results.set(rule, sameRule);
        const { text } = kept.repaired;
        if (sameRule.has(text))
            dropped.duplicates += 1;
        else
            sameRule.set(text, kept);
    };
    const addRun = (report, source) => {
        const { run } = source;
        const group = groupOf(run);
        const incomplete = completeness(run);
        const [tool, target] = [toolName(run), targetOf(run)];
        reported.push({ tool, target, report, incomplete });
        group.facts.add(run, incomplete, checkout);
        const ruleName = ruleNaming(group.rules, run);
        const repair = resultRepair(run, checkout, tell);
        found += source.found;
        dropped.duplicates += source.repeats;
        for (const result of source.results) {
            const reason = leftOut(result);
            if (reason) {
                dropped[reason] += 1;
                continue;
            }
            const repaired = repair(result);
            const { name, id, idEnd } = ruleName(repaired);
            keep(group, `${name ?? ''}\0${idEnd}`, { repaired, rule: name, ruleId: id, idEnd });
        }
    };
    return {
        add: (report, runs) => runs.forEach((run) => addRun(report, run)),
        runs: () => [...groups]
            .sort(([a], [b]) => compareText(a, b))
            .map(([, group]) => ({ ...group, results: merger_inOrder(group.results) })),
        reported,
        dropped,
        repairs,
        tell,
        found: () => found,
    };
}
/** Results that report no failure, or one that a baseline says is gone. */
function leftOut({ kind, baselineState }) {
    if (kind !== undefined && kind !== 'fail')
        return 'noFailure';
    return baselineState === 'absent' ? 'absent' : undefined;
}
function merger_inOrder(results) {
    return [...results.values()].flatMap((same) => [...same.values()]).sort(byPlace);
}
function byPlace(a, b) {
    return (compareText(a.repaired.uri, b.repaired.uri) ||
        (a.repaired.line ?? 0) - (b.repaired.line ?? 0) ||
        compareText(a.rule ?? '', b.rule ?? '') ||
        compareText(a.idEnd, b.idEnd) ||
        compareText(a.repaired.text, b.repaired.text));
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/fitting-result.js



/** Any value in a list of results as a result that fits the standard: none is ever lost. */
function fittingResult(value, tell) {
    if (!isRecord(value)) {
        tell('made a result of a value that is none');
        return { message: { text: 'The report holds a result that says nothing.' } };
    }
    const level = fittingLevel(value['level'], tell);
    const suppressions = fittingSuppressions(value['suppressions'], tell);
    const mended = { ...value, ...given({ level, suppressions }) };
    const fitted = conform('result', mended, tell);
    if (fitted !== unfit)
        return fitted;
    tell('gave a message to a result without one');
    const message = { text: 'The report says no more of this result.' };
    return conform('result', { ...mended, message }, tell);
}
function given(members) {
    return Object.fromEntries(Object.entries(members).filter(([, member]) => member !== undefined));
}
/** A status that is no word of the standard is no acceptance, which is what none at all would be. */
function fittingSuppressions(suppressions, tell) {
    if (!Array.isArray(suppressions))
        return suppressions;
    return suppressions.map((suppression) => {
        if (!isRecord(suppression))
            return suppression;
        const { status } = suppression;
        if (status === undefined || /^(accepted|underReview|rejected)$/.test(String(status))) {
            return suppression;
        }
        tell('took a suppression of an unknown status for one under review');
        return { ...suppression, status: 'underReview' };
    });
}
/**
 * A word such as "Error" or "CRITICAL" is no level of the standard; taking it out would make a
 * warning of it.
 */
function fittingLevel(level, tell) {
    if (typeof level !== 'string' || /^(none|note|warning|error)$/.test(level))
        return level;
    const severity = (0,src_severity/* severityOfWord */.Zx)(level);
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
    const versionControlProvenance = listIn(run['versionControlProvenance'], withRepository);
    const mended = { ...run, ...fitting_run_given({ versionControlProvenance }) };
    const bare = conform('run', { ...mended, ...none, tool: { driver: { name: '' } } }, tell);
    const lists = Object.entries(indexed).map(([name, shape]) => [
        name,
        listIn(run[name], (item) => orElse(conform(shape, item, tell), {})),
    ]);
    const sets = components.map((name) => [name, listIn(run[name], (c) => component(c, tell))]);
    const extensions = listIn(tool.extensions, (item) => component(item, tell));
    return {
        ...bare,
        ...fitting_run_given({ externalPropertyFileReferences: fitting_run_external(run, bare, tell) }),
        ...fitting_run_given(Object.fromEntries([...lists, ...sets])),
        ...fitting_run_given({ invocations: listIn(run['invocations'], (item) => invocation(item, tell)) }),
        tool: {
            driver: component(tool.driver, tell),
            ...fitting_run_given({ extensions }),
        },
        ...(Array.isArray(run['results']) ? { results: [] } : {}),
    };
}
/**
 * A revision still says of which commit the run is where its repository is missing, or no URI, as
 * `git@host:path` is none.
 */
function withRepository(details) {
    if (!isRecord(details) || typeof details['revisionId'] !== 'string')
        return details;
    const named = valueTypes['uri']?.(details['repositoryUri'], () => undefined);
    return named === unfit ? { ...details, repositoryUri: 'urn:unknown' } : details;
}
/** References that are not as the standard has them are there all the same: results lie elsewhere. */
function fitting_run_external(run, fitted, tell) {
    const written = run['externalPropertyFileReferences'];
    const kept = fitted.externalPropertyFileReferences;
    if (written === undefined || written === null || Object.keys(kept ?? {}).length > 0)
        return kept;
    if (isRecord(written) && Object.keys(written).length === 0)
        return kept;
    tell('kept that a run refers to external property files, though not as SARIF allows it');
    return { results: [] };
}
const none = Object.fromEntries([...Object.keys(indexed), ...components, 'invocations', 'results'].map((k) => [k, undefined]));
function component(value, tell) {
    const { rules, notifications, taxa, ...rest } = isRecord(value) ? value : {};
    const name = typeof rest['name'] === 'string' && rest['name'].trim() ? rest['name'] : unnamed(tell);
    const descriptors = Object.entries({ rules, notifications, taxa }).map(([key, list]) => [
        key,
        listIn(list, (item, index) => descriptor(item, index, tell)),
    ]);
    return {
        ...conform('toolComponent', { ...rest, name }, tell),
        ...fitting_run_given(Object.fromEntries(descriptors)),
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
    const notified = { ...value, ...notifications(value, tell) };
    const said = value['executionSuccessful'];
    if (typeof said === 'boolean')
        return conform('invocation', notified, tell);
    tell('filled in whether an invocation succeeded');
    const ended = (value['exitCode'] ?? 0) === 0 && value['exitSignalName'] === undefined;
    const executionSuccessful = said === undefined ? ended : said === 'true';
    return conform('invocation', { ...notified, executionSuccessful }, tell);
}
/** A level such as "Error" is no word of the standard; taking it out would make a warning of it. */
function notifications(said, tell) {
    const names = ['toolExecutionNotifications', 'toolConfigurationNotifications'];
    const lists = names.map((name) => [
        name,
        listIn(said[name], (note) => isRecord(note) ? { ...note, ...fitting_run_given({ level: fittingLevel(note['level'], tell) }) } : note),
    ]);
    return fitting_run_given(Object.fromEntries(lists));
}
function listIn(list, item) {
    return Array.isArray(list) ? list.map(item) : undefined;
}
function orElse(value, instead) {
    return value === unfit ? instead : value;
}
function fitting_run_given(members) {
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
        return read_log_external;
    const reasons = runs.map(refusalOfRun);
    const broken = reasons.findIndex((reason) => reason !== undefined);
    return broken < 0 ? undefined : `is no SARIF log: run ${broken + 1} ${reasons[broken]}`;
}
function wrongVersion(version) {
    const named = typeof version === 'string' ? `SARIF ${version.slice(0, 40)}` : 'SARIF of no version';
    return `is ${named}; only 2.1.0 is read, which "${upgrade}" makes of it`;
}
const upgrade = 'npx @microsoft/sarif-multitool transform FILE --sarif-output-version Current --output NEW';
const read_log_external = 'keeps parts of its runs in "inlineExternalProperties", which are not read and may hold results';
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

;// CONCATENATED MODULE: ./build/packages/sarif/src/native/index.js
/** The converters are loaded where a native report is met. */
async function convertNative(content, context = {}) {
    const { convert } = await __nccwpck_require__.e(/* import() */ 91).then(__nccwpck_require__.bind(__nccwpck_require__, 6091));
    return convert(content, context);
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/read-native.js




/** Reads what is no SARIF: another tool's report, or a result of ours that lies beside reports. */
async function readNative(content, tell) {
    if ('value' in content && isOurResult(content.value))
        return { passedOver: true };
    const converted = await convertNative(content);
    if ('refused' in converted)
        return converted;
    const { results, ...rest } = converted.run;
    const run = fittingRun({ ...rest, ...(results ? { results: [] } : {}) }, tell);
    const fitting = (results ?? []).map((result) => fittingResult(result, tell));
    return { runs: [{ run, results: fitting, found: fitting.length, repeats: 0 }], sarif: false };
}
function isOurResult(value) {
    return isRecord(value) && value['schema'] === 'ci-actions/result@1';
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/read-report.js





/**
 * Reads one report of any size, SARIF or native, told apart by content. Memory is that of its
 * distinct results, as text.
 */
async function readReport(chunks, tell) {
    const runs = new Map();
    const read = await readJson(chunks, (runIndex, text) => {
        const texts = runs.get(runIndex) ?? { distinct: new Set(), found: 0 };
        runs.set(runIndex, texts);
        texts.found += 1;
        if (!texts.distinct.has(text))
            texts.distinct.add(apart(text));
    });
    if ('refused' in read)
        return read;
    if (!('value' in read) || !looksLikeSarif(read.value))
        return readNative(read, tell);
    const answer = logOf(read.value, tell);
    if ('refused' in answer)
        return answer;
    const broken = brokenResult(runs);
    if (broken !== undefined)
        return { refused: broken };
    const sources = answer.log.runs.map((run, at) => sourceOf(run, runs.get(at), tell));
    return { runs: sources, sarif: true };
}
/** A slice keeps the whole piece it was cut from alive; a copy does not. */
function apart(text) {
    return ` ${text}`.slice(1);
}
function looksLikeSarif(value) {
    if (!isRecord(value))
        return false;
    const { $schema, runs, version } = value;
    if (typeof $schema === 'string' && /sarif/i.test($schema))
        return true;
    return Array.isArray(runs) && (typeof version === 'string' || runs.some(hasTool));
}
const hasTool = (run) => isRecord(run) && 'tool' in run;
/** Every text is parsed before anything is kept: a file is read whole or refused. */
function brokenResult(runs) {
    for (const [run, { distinct }] of runs) {
        for (const text of distinct) {
            try {
                JSON.parse(text);
            }
            catch (error) {
                return `is not JSON (in a result of run ${run + 1}: ${error.message})`;
            }
        }
    }
    return undefined;
}
function sourceOf(run, texts, tell) {
    const distinct = texts?.distinct ?? new Set();
    const found = texts?.found ?? 0;
    return { run, results: read_report_parsed(distinct, tell), found, repeats: found - distinct.size };
}
function* read_report_parsed(texts, tell) {
    for (const text of texts)
        yield fittingResult(JSON.parse(text), tell);
}

;// CONCATENATED MODULE: ./build/actions/sarif-aggregator/src/pairs.js
/**
 * Native reports beside which the SARIF made from them lies, `<stem>.native.<ext>` beside
 * `<stem>.sarif`: read both, and every finding would stand twice.
 */
function nativeTwins(files) {
    const known = new Set(files);
    return new Set(files.filter((file) => {
        const stem = /^(.*)\.native\.[^./\\]+$/s.exec(file)?.[1];
        return stem !== undefined && known.has(`${stem}.sarif`);
    }));
}

;// CONCATENATED MODULE: ./build/actions/sarif-aggregator/src/gather.js


/** Reads every report; one that is refused stops no other. */
async function gather(patterns, output, checkout, ports) {
    const { files, unmatched } = await ports.glob(patterns);
    const given = files.filter((file) => file !== output);
    const twins = nativeTwins(given);
    const merging = merger(checkout);
    const read = [];
    const refused = [];
    const passedOver = [...twins].map(ports.shown);
    for (const file of given.filter((path) => !twins.has(path))) {
        const shown = ports.shown(file);
        const report = await reportIn(file, merging, ports);
        if ('refused' in report)
            refused.push({ file: shown, why: report.refused });
        else if ('passedOver' in report)
            passedOver.push(shown);
        else {
            merging.add(shown, report.runs);
            read.push(shown);
        }
    }
    return { merger: merging, read, refused, passedOver, unmatched };
}
async function reportIn(file, { tell }, ports) {
    try {
        return await readReport(ports.read(file), tell);
    }
    catch (error) {
        return { refused: `cannot be read: ${error instanceof Error ? error.message : 'a fault'}` };
    }
}

// EXTERNAL MODULE: ./build/packages/summary/src/markdown.js
var markdown = __nccwpck_require__(5837);
// EXTERNAL MODULE: ./build/packages/summary/src/bounded-list.js
var bounded_list = __nccwpck_require__(5552);
;// CONCATENATED MODULE: ./build/packages/sarif/src/kept-facts.js


function factsOf({ repaired, lineHash }) {
    const result = JSON.parse(repaired.text);
    const { fingerprints = {}, partialFingerprints = {}, properties = {} } = result;
    const own = [...Object.values(fingerprints), ...Object.values(partialFingerprints)];
    return {
        fingerprints: lineHash === undefined ? own : [...own, lineHash],
        packageName: kept_facts_packageOf(properties['package']),
        message: repaired.secret ? '' : messageTextOf(result.message, noRun),
    };
}
const noRun = { tool: { driver: { name: '' } } };
/** Our converters write `{name, version, …}`; other tools a name. */
function kept_facts_packageOf(value) {
    const name = isRecord(value) ? value['name'] : value;
    return typeof name === 'string' ? name : undefined;
}

;// CONCATENATED MODULE: ./build/actions/sarif-aggregator/src/findings-by-file.js


/** So many findings are listed; all are in the merged file. */
const most = 200;
/** Findings folded by file, files with the most severe first; what is not shown is counted. */
function findingsByFile(runs, total, output, link) {
    const listed = mostSevere(runs);
    if (listed.length === 0)
        return undefined;
    const files = [...Map.groupBy(listed, ({ result }) => result.repaired.uri)];
    const more = total - listed.length;
    return (0,markdown/* document */.Al)(...files.map(([uri, findings]) => fileSection(uri, findings, link)), more > 0 ? `… and ${more} more, in ${(0,markdown/* escaped */.Mk)(output)}` : undefined).trimEnd();
}
function mostSevere(runs) {
    const bySeverity = src_severity/* severities */.gO.map(() => []);
    for (const { tool, results } of runs) {
        for (const result of results) {
            const { suppressed, severity } = result.repaired;
            const same = bySeverity[src_severity/* severities */.gO.indexOf(severity)];
            const excused = suppressed || result.suppression !== undefined;
            if (!excused && same !== undefined && same.length < most)
                same.push({ tool, result });
        }
    }
    return bySeverity.flat().slice(0, most);
}
function fileSection(uri, findings, link) {
    const counts = src_severity/* severities */.gO
        .map((name) => [findings.filter((f) => f.result.repaired.severity === name).length, name])
        .filter(([count]) => count > 0)
        .map(([count, name]) => `${count} ${name}`);
    const rows = findings.map(({ tool, result }) => {
        const { severity, line } = result.repaired;
        const facts = factsOf(result);
        const message = facts.message || 'a secret; its text is not shown';
        const also = result.alsoBy ? ` (also: ${result.alsoBy.join(', ')})` : '';
        return [
            severity,
            (0,markdown/* escaped */.Mk)(tool, 60),
            (0,markdown/* escaped */.Mk)(result.ruleId, 100),
            lineLink(uri, line, link),
            (0,markdown/* escaped */.Mk)(message, 300) + (0,markdown/* escaped */.Mk)(also, 200),
        ];
    });
    const head = ['severity', 'tool', 'rule', 'line', 'finding'];
    return (0,markdown/* details */.zH)(`${(0,markdown/* escaped */.Mk)(shownPath(uri))}: ${counts.join(', ')}`, (0,markdown/* table */.tp)(head, rows));
}
function lineLink(uri, line, link) {
    const to = link(uri, line);
    const shown = line === undefined ? '' : String(line);
    return to === undefined || shown === '' ? shown : `[${shown}](${to})`;
}
function shownPath(uri) {
    if (uri === '.')
        return 'the repository as a whole';
    try {
        return decodeURIComponent(uri);
    }
    catch {
        return uri;
    }
}

;// CONCATENATED MODULE: ./build/actions/sarif-aggregator/src/summary-of.js




/** The job summary: the sentence first, then what lacks, then what was found. */
function summaryOf(facts) {
    const { judgement, runs, tally, output, link } = facts;
    return (0,markdown/* document */.Al)(sentenceOf(facts), bullets(judgement.why), excused(facts), failedRuns(facts), severityTable(facts), pie(facts), findingsByFile(runs, tally.results, output, link), left(facts), repairs(facts), passedOver(facts));
}
function sentenceOf({ judgement, tally, gathered, output }) {
    const tools = new Set(gathered.merger.reported.map(({ tool }) => tool)).size;
    const seen = `${counted(tally.results, 'result')} of ${counted(tools, 'tool')} in ${counted(gathered.read.length, 'report')}`;
    const where = `merged into ${(0,markdown/* escaped */.Mk)(output)}`;
    if (judgement.verdict === 'complete')
        return `**Complete**: ${seen}, ${where}.`;
    const mild = judgement.green ? ', which does not fail here' : '';
    return `**Incomplete**${mild}: ${seen}, ${where}.`;
}
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
function bullets(texts) {
    const lines = texts.map((text) => `- ${(0,markdown/* escaped */.Mk)(text, 600)}`);
    return (0,bounded_list/* boundedLines */.f)(lines, 50, 'the most important are in the result').join('\n');
}
const because = {
    advisory: 'advisory in this phase',
    'without-secrets': 'this event gets no secrets',
};
function excused({ judgement }) {
    if (judgement.excused.length === 0)
        return undefined;
    const lines = judgement.excused.map(([{ name }, by]) => `${name} (${because[by]})`);
    return (0,markdown/* document */.Al)('Did not report, and does not fail for it:', bullets(lines)).trimEnd();
}
/** Runs that nobody expected are named here and judged by the gate. */
function failedRuns({ gathered, missing }) {
    const told = new Set(missing.map(({ tool }) => tool.toLowerCase()));
    const failed = gathered.merger.reported.filter((run) => run.incomplete.length > 0 && !(told.has(run.tool.toLowerCase()) && !didRun(run)));
    if (failed.length === 0)
        return undefined;
    const lines = failed.map(({ tool, report, incomplete }) => `${tool} in ${report} ${incomplete.map(({ why }) => why).join('; ')}`);
    return (0,markdown/* document */.Al)('Not to be believed whole, left to the gate to judge:', bullets(lines)).trimEnd();
}
function severityTable({ tally }) {
    if (tally.tools.length === 0)
        return undefined;
    const rows = tally.tools.map(([tool, counts]) => [
        (0,markdown/* escaped */.Mk)(tool, 100),
        ...src_severity/* severities */.gO.map((severity) => counts[severity]),
    ]);
    const total = ['**all**', ...src_severity/* severities */.gO.map((severity) => tally.severities[severity])];
    return (0,markdown/* table */.tp)(['tool', ...src_severity/* severities */.gO], rows.length > 1 ? [...rows, total] : rows);
}
function pie({ tally }) {
    const slices = src_severity/* severities */.gO.filter((severity) => tally.severities[severity] > 0);
    if (slices.length < 2)
        return undefined;
    const lines = slices.map((severity) => `  "${severity}" : ${tally.severities[severity]}`);
    return (0,markdown/* codeBlock */.DV)(['pie showData', ...lines].join('\n'), 'mermaid');
}
function left({ tally }) {
    const { duplicates, noFailure, absent } = tally.dropped;
    const parts = [
        [tally.suppressedByPolicy, 'suppressed by the policy'],
        [tally.suppressedByReport, 'suppressed by the reports themselves'],
        [duplicates, 'dropped as equal to another in every value'],
        [noFailure, 'dropped since they report no failure'],
        [absent, 'dropped since their baseline says that they are gone'],
    ];
    const told = parts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
    const read = `${counted(tally.found, 'result')} read`;
    return told.length === 0
        ? `${read}, none left out.`
        : `${read}: ${tally.results} counted above, ${told.join(', ')}.`;
}
function repairs({ gathered }) {
    const made = ranked(gathered.merger.repairs);
    if (made.length === 0)
        return undefined;
    const total = made.reduce((sum, [, times]) => sum + times, 0);
    const rows = made.map(([what, times]) => [(0,markdown/* escaped */.Mk)(what), times]);
    return (0,markdown/* details */.zH)(`Repaired or found odd: ${total}`, (0,markdown/* table */.tp)(['what', 'times'], rows));
}
function passedOver({ gathered }) {
    const { passedOver: files } = gathered;
    if (files.length === 0)
        return undefined;
    return (0,markdown/* details */.zH)(`Passed over, as the SARIF made from them counts or they are no reports: ${files.length}`, bullets(files));
}

;// CONCATENATED MODULE: ./build/actions/sarif-aggregator/src/outcome-of.js

function outcomeOf(facts) {
    const { judgement, missing, gathered, output } = facts;
    const tools = new Set(gathered.merger.reported.map(({ tool }) => tool));
    return {
        verdict: judgement.verdict,
        green: judgement.green,
        evaluated: true,
        why: judgement.why,
        phase: facts.phase,
        next: judgement.next,
        counts: countsOf(facts),
        outputs: {
            sarif: output,
            tools: [...tools].sort().join(', '),
            missing: missing.map(({ name }) => name).join(', '),
        },
        summary: summaryOf(facts),
        annotations: judgement.excused.map(([{ name }, by]) => ({
            level: 'warning',
            message: `${name} did not report; this does not fail here (${by})`,
        })),
    };
}
function countsOf({ tally, gathered }) {
    const { duplicates, noFailure, absent } = tally.dropped;
    return {
        results: tally.results,
        ...tally.severities,
        suppressed: tally.suppressedByPolicy + tally.suppressedByReport,
        dropped: duplicates + noFailure + absent,
        found: tally.found,
        reports: gathered.read.length,
        refused: gathered.refused.length,
        'suppressed-by-policy': tally.suppressedByPolicy,
        'suppressed-by-report': tally.suppressedByReport,
        'dropped-duplicates': duplicates,
        'dropped-no-failure': noFailure,
        'dropped-absent': absent,
    };
}

// EXTERNAL MODULE: ./build/packages/policy/src/severity.js
var severity = __nccwpck_require__(2363);
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

;// CONCATENATED MODULE: ./build/actions/sarif-aggregator/src/suppress.js


/**
 * Marks what the policy excuses, in SARIF's own words: the results stay in the file. The report's
 * own suppressions count first, so that each result is suppressed by one of the two.
 */
async function suppress(runs, entries, today) {
    if (entries.length === 0)
        return;
    const excuses = await suppressor(entries, today);
    for (const run of runs) {
        for (const result of run.results) {
            if (result.repaired.suppressed)
                continue;
            const entry = excuses.match({ tool: run.tool, ...findingOf(result) });
            if (entry !== undefined)
                result.suppression = suppressionOf(entry);
        }
    }
}
function findingOf(result) {
    const { fingerprints, packageName } = factsOf(result);
    return {
        rule: result.ruleId,
        path: pathOf(result.repaired.uri),
        package: packageName,
        fingerprints,
        secret: result.repaired.secret,
    };
}
function pathOf(uri) {
    try {
        return decodeURIComponent(uri);
    }
    catch {
        return uri;
    }
}
function suppressionOf({ reason, owner, expires, line }) {
    return {
        kind: 'external',
        status: 'accepted',
        justification: reason,
        properties: { 'ci-actions': { owner, expires, policyLine: line } },
    };
}

;// CONCATENATED MODULE: ./build/actions/sarif-aggregator/src/tally.js

function tallyOf(runs, merging) {
    const severities = (0,src_severity/* emptyCounts */.W1)();
    const tools = new Map();
    const tally = { results: 0, suppressedByPolicy: 0, suppressedByReport: 0 };
    for (const { tool, results } of runs) {
        const own = tools.get(tool) ?? (0,src_severity/* emptyCounts */.W1)();
        tools.set(tool, own);
        for (const { repaired, suppression } of results) {
            if (repaired.suppressed)
                tally.suppressedByReport += 1;
            else if (suppression !== undefined)
                tally.suppressedByPolicy += 1;
            else {
                tally.results += 1;
                severities[repaired.severity] += 1;
                own[repaired.severity] += 1;
            }
        }
    }
    const whole = {
        ...tally,
        severities,
        tools: [...tools],
        found: merging.found(),
        dropped: merging.dropped,
    };
    verify(whole);
    return whole;
}
/** A number that does not add up is a fault of ours, and then nothing that we say can be believed. */
function verify(tally) {
    const { duplicates, noFailure, absent } = tally.dropped;
    const suppressed = tally.suppressedByPolicy + tally.suppressedByReport;
    const accounted = tally.results + suppressed + duplicates + noFailure + absent;
    if (accounted !== tally.found) {
        throw new Error(`${tally.found} results were read and ${accounted} accounted for`);
    }
}

;// CONCATENATED MODULE: ./build/actions/sarif-aggregator/src/run.js









/** A finding in a larger file is no finding in source code: an archive, a data base. */
const mostSourceBytes = 64 * 1024 * 1024;
/** Gathers the reports into one file and says what is in it and what should be and is not. */
async function run(values, ports) {
    const { standing } = ports;
    const output = ports.absolute(values.output);
    const root = ports.absolute(values.root ?? ports.workspace).replaceAll('\\', '/');
    const checkout = { root, exists: (path) => ports.exists(`${root}/${path}`) };
    const gathered = await gather(values.reports, output, checkout, ports);
    const expected = (0,tighten_expect/* tightenExpect */.f)(standing, values.expect).now;
    const missing = missingOf(expected, gathered.merger.reported);
    const runs = gathered.merger.runs();
    await addLineHashes(runs, (path) => ports.source(`${root}/${path}`));
    linkFindings(runs);
    await suppress(runs, standing.policy.suppressions, ports.today);
    const tally = tallyOf(runs, gathered.merger);
    await ports.write(output, writeLog(runs, extraRuns(missing, gathered)));
    const judgement = judge(gathered, missing, standing, lacksSecrets(ports.trigger));
    return outcomeOf({
        gathered,
        runs,
        missing,
        tally,
        judgement,
        phase: standing.phase.name,
        output: ports.shown(output),
        link: ports.link,
    });
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

/***/ 3942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isThere),
/* harmony export */   H: () => (/* binding */ absolutePath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);


/** The path as an absolute one, relative ones from the folder. */
function absolutePath(folder, path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path);
}
/** Whether a file or folder is there. */
function isThere(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path);
}


/***/ }),

/***/ 3013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  qK: () => (/* binding */ readSourceStream),
  aV: () => (/* binding */ readTextStream),
  qE: () => (/* binding */ writeAside)
});

// UNUSED EXPORTS: readText

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



const chunkBytes = 256 * 1024;
/**
 * The file's text as UTF-8, byte order mark and all, as tools read source code that hash its
 * lines; undefined where the path is no file, or one of more bytes than given.
 */
function readSourceStream(path, mostBytes) {
    const stat = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (!stat?.isFile() || stat.size > mostBytes)
        return undefined;
    return (0,external_node_fs_.createReadStream)(path, { encoding: 'utf8', highWaterMark: chunkBytes });
}
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
        const bytes = await files.readFile(path);
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
    await external_node_fs_.promises.mkdir((0,external_node_path_.dirname)(path), { recursive: true });
    const aside = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${(0,external_node_path_.basename)(path)}.${process.pid}.part`);
    const file = await external_node_fs_.promises.open(aside, 'w');
    try {
        for await (const chunk of typeof content === 'string' ? [content] : content) {
            await file.write(chunk);
        }
        await file.close();
        await external_node_fs_.promises.rename(aside, path);
    }
    catch (error) {
        await file.close();
        await external_node_fs_.promises.rm(aside, { force: true });
        throw error;
    }
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

/***/ 2095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/node_modules/@actions/core/lib/core.js + 2 modules
var core = __nccwpck_require__(914);
// EXTERNAL MODULE: ./build/packages/inputs/src/read-inputs.js
var read_inputs = __nccwpck_require__(8895);
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
    const result = resultOf({
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
        const line = (0,places/* lineOf */.c)(lines, path);
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
    const { readPolicy } = await __nccwpck_require__.e(/* import() */ 667).then(__nccwpck_require__.bind(__nccwpck_require__, 667));
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
            throw new NotEvaluated('the job was cancelled');
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

/***/ 1064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FL: () => (/* binding */ severityOfScore),
/* harmony export */   FT: () => (/* binding */ scoreOfSeverity),
/* harmony export */   W1: () => (/* binding */ emptyCounts),
/* harmony export */   Zx: () => (/* binding */ severityOfWord),
/* harmony export */   gO: () => (/* binding */ severities)
/* harmony export */ });
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
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* unused harmony export code */
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
    const shown = oneLine(text, maxLength).replaceAll('|', '\u2502');
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
/******/ var __webpack_exports__ = __nccwpck_require__(3624);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
