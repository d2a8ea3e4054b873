import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 9535:
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

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

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

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

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

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 8995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 6466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 6193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 7066:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tty");

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

/***/ 3557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 2018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 3106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 1916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ inputs)
});

// EXTERNAL MODULE: ./build/packages/analyzers/src/tool/names.js
var names = __nccwpck_require__(392);
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

// EXTERNAL MODULE: ./build/packages/inputs/src/hints.js
var hints = __nccwpck_require__(9907);
// EXTERNAL MODULE: ./build/packages/inputs/src/nearest.js
var nearest = __nccwpck_require__(7827);
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
            return value === undefined ? { accepted: accepted + (0,nearest/* nearestHint */.AN)(given, words) } : { value };
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

;// CONCATENATED MODULE: ./build/packages/tool-runs/src/plan/by-tool.js

/**
 * Sorts lines by the tool that they begin with. A word with a colon that is no tool is refused: it
 * is more often a misspelt tool than a path.
 */
function linesByTool(given, names) {
    const others = [];
    const byTool = new Map();
    for (const line of given.split('\n').map((one) => one.trim())) {
        if (line === '')
            continue;
        const [, word, rest = ''] = /^([\w-]+):(?:\s+(.*))?$/.exec(line) ?? [];
        if (word === undefined)
            others.push(line);
        else if (!names.includes(word)) {
            return { refused: `a line that begins with a tool${(0,nearest/* hint */.aK)((0,nearest/* nearest */.pA)(word, names))}` };
        }
        else
            byTool.set(word, [...(byTool.get(word) ?? []), rest]);
    }
    return { others, byTool };
}

;// CONCATENATED MODULE: ./build/packages/tool-runs/src/plan/args-kind.js

/** The input `args`. */
function argsKind(names) {
    const accepted = `lines "tool: arguments", for example "${names[0]}: --option value"`;
    return {
        accepted,
        parse: (given) => {
            const lines = linesByTool(given, names);
            if ('refused' in lines)
                return { accepted: lines.refused };
            return lines.others.length > 0 ? { accepted } : { value: lines.byTool };
        },
    };
}

;// CONCATENATED MODULE: ./build/packages/tool-runs/src/plan/paths-kind.js

const accepted = 'paths between commas, blanks or newlines; for one tool a line "tool: path"; a path with a blank in quotes';
/** The input `paths`. */
function pathsKind(names) {
    return {
        accepted,
        parse: (given) => {
            const lines = linesByTool(given, names);
            if ('refused' in lines)
                return { accepted: lines.refused };
            const own = [...lines.byTool].map(([tool, text]) => [tool, pathsIn(text.join('\n'))]);
            const others = pathsIn(lines.others.join('\n'));
            if (others === undefined)
                return { accepted };
            const byTool = new Map();
            for (const [tool, paths] of own) {
                if (paths === undefined || paths.length === 0)
                    return { accepted };
                byTool.set(tool, paths);
            }
            return { value: { others, byTool } };
        },
    };
}
/** Undefined where a quote is not closed. */
function pathsIn(text) {
    const words = [...text.matchAll(/"([^"\n]*)"|'([^'\n]*)'|[^\s,"']+|(["'])/g)];
    if (words.some(([, , , open]) => open !== undefined))
        return undefined;
    const paths = words.map(([word, double, single]) => plain(double ?? single ?? word));
    return [...new Set(paths)];
}
/** `./src/` and `src` are one path. */
function plain(path) {
    const short = path.replace(/^(\.\/+)+/, '').replace(/(?<=[^/])\/+$/, '');
    return short === '' ? '.' : short;
}

;// CONCATENATED MODULE: ./build/packages/tool-runs/src/plan/tools-kind.js

/** The input `tools`: `name` or `name@version`, each tool once. */
function toolsKind(names) {
    const accepted = `a list of ${names.join(', ')}; a version as name@version`;
    return {
        accepted,
        parse: (given) => {
            const words = given.split(/[\s,]+/).filter((word) => word !== '');
            const tools = [];
            for (const word of words) {
                const [, name = '', version] = /^([^@]*)(?:@(.*))?$/.exec(word) ?? [];
                const known = names.find((one) => one === name);
                if (known === undefined)
                    return { accepted: accepted + (0,nearest/* hint */.aK)((0,nearest/* nearest */.pA)(name, names)) };
                if (version !== undefined && !/^\d[\w.+-]*$/.test(version)) {
                    return { accepted: `a version such as ${name}@1.2.3` };
                }
                if (tools.some((tool) => tool.name === known)) {
                    return { accepted: `each tool once, not "${name}" twice` };
                }
                tools.push({ name: known, version });
            }
            return tools.length > 0 ? { value: tools } : { accepted };
        },
    };
}

;// CONCATENATED MODULE: ./build/packages/tool-runs/src/plan/runner-inputs.js




/** The inputs that both runners have, for the tools of one. */
function runnerInputs(action, names) {
    return {
        ...commonInputs(action),
        ...policyInputs,
        tools: required(toolsKind(names)),
        paths: defaulting(pathsKind(names), '.'),
        'working-directory': defaulting(kinds_text, '.'),
        args: optional(argsKind(names)),
        install: defaulting(word('auto', 'never'), 'auto'),
        timeout: defaulting(duration, '15m'),
        'report-folder': optional(kinds_text),
        annotations: defaulting(integer(0, 10), '10'),
    };
}

;// CONCATENATED MODULE: ./build/packages/tool-runs/src/plan/target-kind.js
const kinds = ['image', 'dir', 'sbom'];
const target_kind_accepted = 'lines "image:REF", "dir:PATH" or "sbom:PATH", each once';
/** The input `target`. */
const targetKind = {
    accepted: target_kind_accepted,
    parse: (given) => {
        const targets = [];
        for (const line of given.split('\n').map((one) => one.trim())) {
            if (line === '')
                continue;
            const kind = kinds.find((one) => line.startsWith(`${one}:`));
            const value = kind === undefined ? '' : line.slice(kind.length + 1).trim();
            const again = targets.some((one) => one.kind === kind && one.value === value);
            // A value that begins with a dash would be an option of the tool.
            if (kind === undefined || value === '' || value.startsWith('-') || again)
                return { accepted: target_kind_accepted };
            targets.push({ kind, value });
        }
        return targets.length > 0 ? { value: targets } : { accepted: target_kind_accepted };
    },
};

;// CONCATENATED MODULE: ./build/actions/scan-runner/src/inputs.js



const inputs = {
    ...runnerInputs('scan-runner', names/* scanToolNames */.Yu),
    judge: defaulting(word('findings', 'ran'), 'findings'),
    target: optional(targetKind),
    locate: optional(kinds_text),
    platforms: optional(list),
};


/***/ }),

/***/ 2015:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _ci_actions_action__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8546);
/* harmony import */ var _ci_actions_host__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3942);
/* harmony import */ var _ci_actions_tool_ports__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4853);
/* harmony import */ var _ci_actions_tool_ports__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(7187);
/* harmony import */ var _ci_actions_tool_runs__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3387);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1916);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2500);






await (0,_ci_actions_action__WEBPACK_IMPORTED_MODULE_2__/* .runAction */ .C)({
    action: 'scan-runner',
    inputs: _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputs */ .Q,
    outputs: _outputs_js__WEBPACK_IMPORTED_MODULE_1__/* .outputs */ .V,
    checkInputs: async (values, { context, childEnvironment }) => {
        const cwd = (0,_ci_actions_host__WEBPACK_IMPORTED_MODULE_3__/* .absolutePath */ .Hi)(context.workspace, values['working-directory'] ?? '.');
        return (0,_ci_actions_tool_runs__WEBPACK_IMPORTED_MODULE_4__/* .planTools */ .p)(values, 'scan-runner', (0,_ci_actions_tool_ports__WEBPACK_IMPORTED_MODULE_5__/* .surroundingsIn */ .F)(cwd, childEnvironment()));
    },
    run: async (values, runner, { inputs: plans }) => {
        const [{ run }, runnerPorts] = await Promise.all([__nccwpck_require__.e(/* import() */ 942).then(__nccwpck_require__.bind(__nccwpck_require__, 5942)), (0,_ci_actions_tool_ports__WEBPACK_IMPORTED_MODULE_6__/* .loadRunnerPorts */ .n)()]);
        return run(values, plans, runnerPorts(values, runner));
    },
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 2500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  V: () => (/* binding */ outputs)
});

// EXTERNAL MODULE: ./build/packages/findings/src/severity.js
var severity = __nccwpck_require__(4035);
;// CONCATENATED MODULE: ./build/packages/tool-runs/src/summary/runner-outputs.js

/** The outputs and counts that both runners have. */
const runnerOutputs = {
    numbers: [],
    texts: ['report-folder', 'sarif', 'tools'],
    counts: ['tools', 'not-run', 'findings', 'failing', 'suppressed', ...severity/* severities */.gO],
};

;// CONCATENATED MODULE: ./build/actions/scan-runner/src/outputs.js

const outputs = {
    verdicts: ['passed', 'failed', 'advisory', 'reported'],
    green: ['passed', 'advisory', 'reported'],
    ...runnerOutputs,
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
  _o: () => (/* binding */ isDebug),
  lm: () => (/* binding */ notice),
  uH: () => (/* binding */ setOutput),
  Pq: () => (/* binding */ setSecret),
  Oh: () => (/* binding */ startGroup),
  $e: () => (/* binding */ warning)
});

// UNUSED EXPORTS: ExitCode, addPath, exportVariable, getBooleanInput, getIDToken, getInput, getMultilineInput, getState, group, markdownSummary, platform, saveState, setCommandEcho, setFailed, summary, toPlatformPath, toPosixPath, toWin32Path

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
    command_issueCommand('add-mask', {}, secret);
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

/***/ 8546:
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
// EXTERNAL MODULE: ./build/packages/markdown/src/shorten.js
var shorten = __nccwpck_require__(8552);
;// CONCATENATED MODULE: ./build/packages/inputs/src/mistake.js

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
    return `: ${JSON.stringify((0,shorten/* shorten */.ml)(value, longestValue))} is invalid`;
}

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
    return (0,harmless/* oneLine */.TN)(describeMistake(mistake), 600);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./build/packages/result/src/result-folder-name.js

/** A step's name as the folder of its result.json: without separators, not `.` or `..`. */
function resultFolderName(name) {
    const safe = (0,shorten/* shorten */.ml)(name.replaceAll(/[^\p{L}\p{N}._ ()-]/gu, '_'), 100);
    return /^\.*$/.test(safe) ? '_' : safe;
}

;// CONCATENATED MODULE: ./build/packages/action/src/context.js




function contextOf(environment, action, name) {
    const given = (key) => environment[key] || undefined;
    const temp = given('RUNNER_TEMP') ?? (0,external_node_os_.tmpdir)();
    const folderName = resultFolderName(name);
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
// EXTERNAL MODULE: ./build/packages/policy/src/model/policy.js
var policy = __nccwpck_require__(2052);
;// CONCATENATED MODULE: ./build/packages/policy/src/in-force/policy-line.js


/** Which policy file and phase judged, Markdown. */
function policyLine({ source, path, phase }) {
    if (source === 'built-in')
        return `${noFile}; the built-in phase ${policy_line_name(phase)} applies.`;
    const builtIn = phase === policy/* builtInPhase */.Z ? 'the built-in ' : '';
    return `Policy: ${(0,markdown/* code */.aY)(path, 200)}, ${builtIn}phase ${policy_line_name(phase)}.`;
}
/** The same for an action that no phase concerns. */
function policyFileLine({ source, path }) {
    return source === 'built-in' ? `${noFile}.` : `Policy: ${(0,markdown/* code */.aY)(path, 200)}.`;
}
/** Said where an action looks ahead: no date brings the next phase. Undefined if one does. */
function endlessPhase({ phase, next }) {
    if (next === undefined || phase.until !== undefined)
        return undefined;
    return `Phase ${policy_line_name(next)} follows, but ${policy_line_name(phase)} has no ${(0,markdown/* code */.aY)('until')}: nothing ends it.`;
}
const noFile = 'Policy: no file found';
const policy_line_name = (phase) => (0,markdown/* code */.aY)(phase.name, 100);

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
    const line = byPhase ? policyLine(policyContext) : policyFileLine(policyContext);
    const endless = next === null ? undefined : endlessPhase(policyContext);
    return endless === undefined ? line : `${line} ${endless}`;
}

// EXTERNAL MODULE: ./build/packages/markdown/src/bounded-list.js
var bounded_list = __nccwpck_require__(213);
// EXTERNAL MODULE: ./build/packages/markdown/src/without-credentials.js
var without_credentials = __nccwpck_require__(5190);
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
    return (0,harmless/* oneLine */.TN)((0,without_credentials/* withoutCredentials */.r)(message), 1000);
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
;// CONCATENATED MODULE: ./build/packages/result/src/result.js

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
    return { ...origin, name: (0,shorten/* shorten */.ml)(origin.name, 100), matrix };
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
const bounded = (reason) => (0,shorten/* shorten */.ml)(reason, longestReason, '…');
/** Bytes of UTF-8; an unpaired surrogate counts as 3, like its replacement. */
function byteLength(text) {
    let bytes = 0;
    for (const character of text) {
        const code = character.codePointAt(0) ?? 0;
        bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    }
    return bytes;
}

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
    emit(level, annotations_bounded(message), {
        ...(title !== undefined && { title: (0,harmless/* visible */.RK)(title, 200) }),
        ...(file !== undefined && { file: (0,harmless/* visible */.RK)(file, 1000) }),
        ...(line !== undefined && { startLine: line }),
        ...(endLine !== undefined && { endLine }),
    });
}
function annotations_bounded(message) {
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
    const result = resultOf({
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
        emit('error', annotations_bounded(line), { title: name });
    else
        (0,core/* info */.pq)((0,harmless/* logText */.kc)(line));
}
/** Logs one line if not even the failure can be written. */
function printPublishError({ name }, error) {
    const reason = error instanceof Error ? error.message : String(error);
    const line = `not evaluated: the outcome cannot be written: ${reason}`;
    emit('error', annotations_bounded(line), { title: name });
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

;// CONCATENATED MODULE: ./build/packages/host/src/sparse.js


/**
 * Whether a sparse checkout excludes `.github`, as `sparse-checkout` of actions/checkout does unless
 * it lists the folder. Then a policy file that is missing may still be in the commit.
 */
function excludesGithubFolder(workspace) {
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(workspace, '.github')))
        return false;
    return ['config', 'config.worktree'].some((name) => {
        const path = (0,external_node_path_.join)(workspace, '.git', name);
        return (0,external_node_fs_.existsSync)(path) && /^\s*sparsecheckout\s*=\s*true/im.test((0,external_node_fs_.readFileSync)(path, 'utf8'));
    });
}

// EXTERNAL MODULE: ./build/packages/yaml/src/schema/nearest-above.js
var nearest_above = __nccwpck_require__(113);
;// CONCATENATED MODULE: ./build/packages/policy/src/model/places.js

/** The line of a key of a policy, or of the nearest key above it; undefined for the built-in policy. */
function lineOf(lines, path) {
    return (0,nearest_above/* nearestAbove */.k)(path, (key) => (Object.hasOwn(lines, key) ? lines[key] : undefined));
}

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
        const line = lineOf(policy.lines, path);
        const shown = path.replaceAll(/\[\d+\]/g, '');
        const message = `the policy sets "${shown}", but no action of this version enforces it`;
        return [{ level: 'warning', message, file, ...(line !== undefined && { line }) }];
    });
}
function source(key) {
    return key.replaceAll('.', '\\.').replaceAll('[]', '\\[\\d+\\]').replaceAll(/<\w+>/g, '.+');
}

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

;// CONCATENATED MODULE: ./build/packages/policy/src/file/tool-notices.js


/**
 * A notice for each tool of the file that looks misspelt, on the first line that names it: what is said
 * of a tool that does not exist has no effect.
 */
function toolNotices(policy, file) {
    const named = namedTools(policy);
    const first = named.filter(({ tool }, index) => named.findIndex((other) => other.tool === tool) === index);
    return first.flatMap(({ tool, place }) => {
        const line = typeof place === 'number' ? place : lineOf(policy.lines, place);
        return misspeltTools([tool], ['default']).map((message) => ({
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

// EXTERNAL MODULE: ./build/packages/policy/src/model/days.js
var days = __nccwpck_require__(2237);
;// CONCATENATED MODULE: ./build/packages/policy/src/in-force/phase-in-force.js


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
        const line = lineOf(lines, path);
        return { level, message, file, ...(line !== undefined && { line }) };
    };
    const ended = phases
        .slice(named, index)
        .map(({ name, until }) => at('notice', 'phase', `phase "${name}" ended on ${until} and "${current?.name}" is in force; write "phase: ${current?.name}"`));
    return current ? [...ended, ...soon(current)] : ended;
    function soon({ name, until }) {
        if (until === undefined || (0,days/* daysBetween */.YM)(today, until) > warnedDays)
            return [];
        const next = phases[index + 1]?.name;
        const left = (0,days/* daysBetween */.YM)(today, until);
        const when = left === 0 ? 'today' : `in ${left} day${left === 1 ? '' : 's'}, on ${until}`;
        return [
            at('warning', `phases[${index}].until`, `phase "${name}" ends ${when}; phase "${next}" follows`),
        ];
    }
}

;// CONCATENATED MODULE: ./build/packages/policy/src/in-force/policy-file.js
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

;// CONCATENATED MODULE: ./build/packages/policy/src/in-force/policy-context.js






async function policyFor(request) {
    const found = await findPolicy(searchedBy(request), request.readText);
    if ('mistake' in found)
        return { mistakes: [found.mistake] };
    if (found.file === undefined)
        return withoutFile(request);
    // loaded only if there is a file to read
    const { readPolicy } = await __nccwpck_require__.e(/* import() */ 897).then(__nccwpck_require__.bind(__nccwpck_require__, 2897));
    const { text, path } = found.file;
    const read = await readPolicy(text, path);
    if ('mistakes' in read)
        return read;
    return policy_context_contextOf(read.policy, request, path);
}
const searchedBy = ({ path }) => path === undefined ? defaultPolicyPaths : [path];
function withoutFile(request) {
    const { path: given, phase } = request;
    const path = given ?? defaultPolicyPaths[0];
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
    const inForce = phaseInForce(policy, today);
    const chosen = phase === undefined ? inForce : policy.phases.findIndex(({ name }) => name === phase);
    const current = policy.phases[chosen];
    if (!current || chosen < inForce) {
        return { mistakes: [wrongPhase(policy, inForce, phase ?? '')] };
    }
    const next = policy.phases[chosen + 1];
    const notices = [
        ...phaseNotices(policy, path, today),
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
        return read_policy_context_resultOf(undefined);
    const { workspace } = source.context;
    const read = await policyFor({
        path: textOf(values['policy']),
        phase: textOf(values['phase']),
        today: source.today,
        readText: source.readText ?? (async (path) => readCheckedOut(workspace, path)),
    });
    if ('mistakes' in read)
        return read_policy_context_resultOf(undefined, read.mistakes);
    const { policyContext } = read;
    const byPhase = Object.hasOwn(spec, 'phase');
    return read_policy_context_resultOf(policyContext, [], { policyContext, byPhase });
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
function read_policy_context_resultOf(policyContext, mistakes = [], judgedBy) {
    return { policyContext: policyContext, mistakes, judgedBy };
}
function textOf(value) {
    return typeof value === 'string' ? value : undefined;
}
function readCheckedOut(workspace, path) {
    const text = readIfThere((0,external_node_path_.resolve)(workspace, path));
    if (text !== undefined || !excludesGithubFolder(workspace))
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

/***/ 392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ toolTokens),
/* harmony export */   Yu: () => (/* binding */ scanToolNames)
/* harmony export */ });
/* unused harmony export lintToolNames */
/** The tools of each runner, as its input `tools` names them. */
const lintToolNames = (/* unused pure expression or super */ null && ([
    'ruff',
    'ruff-format',
    'black',
    'mypy',
    'rustfmt',
    'clippy',
    'shellcheck',
    'actionlint',
    'hadolint',
    'yamllint',
]));
const scanToolNames = [
    'bandit',
    'pip-audit',
    'safety',
    'cargo-audit',
    'trivy',
    'gitleaks',
    'snyk',
    'osv-scanner',
    'grype',
    'semgrep',
    'zizmor',
];
/** Variables of the environment that hold the tokens of tools. A tool gets its own only. */
const toolTokens = ['SAFETY_API_KEY', 'SEMGREP_APP_TOKEN', 'SNYK_TOKEN'];


/***/ }),

/***/ 4035:
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

/***/ 3942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GY: () => (/* binding */ checkoutAt),
/* harmony export */   Hi: () => (/* binding */ absolutePath),
/* harmony export */   Mf: () => (/* binding */ relativeTo)
/* harmony export */ });
/* unused harmony export isThere */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);


/** The absolute path. A relative path starts at the folder. */
function absolutePath(folder, path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path);
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

/***/ 2864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ findProgram),
/* harmony export */   T: () => (/* binding */ isExecutable)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);


/** The absolute path of a program on the PATH of this environment; undefined if there is none. */
async function findProgram(env, ...names) {
    const folders = (pathOf(env) ?? '').split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter).filter((folder) => folder !== '');
    for (const name of names) {
        for (const folder of folders) {
            for (const ending of endings) {
                const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${name}${ending}`);
                if (await isExecutable(path))
                    return path;
            }
        }
    }
    return undefined;
}
const endings = process.platform === 'win32' ? ['.exe', '.cmd', '.bat'] : [''];
/** Windows writes it `Path`. */
const pathOf = (env) => Object.entries(env).find(([name]) => name.toUpperCase() === 'PATH')?.[1];
/** Whether a file can be run as a program. */
async function isExecutable(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(path, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isFile();
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 3013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  qK: () => (/* binding */ readSourceStream),
  yR: () => (/* binding */ readText),
  qE: () => (/* binding */ writeAside)
});

// UNUSED EXPORTS: readTextStream

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./build/packages/host/src/encoding.js
/**
 * Detects the encoding of a text from its first bytes: UTF-16 from its byte order mark or from the
 * zero byte beside a first `<`; XML from its declaration, if the encoding is known; else UTF-8.
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
const atOnceBytes = (/* unused pure expression or super */ null && (4 * 1024 * 1024));
/**
 * The file's text as UTF-8 with its byte order mark, as tools that hash source lines read it. Undefined
 * if the path is not a file, or the file has more than `maxBytes`.
 */
function readSourceStream(path, maxBytes) {
    const stat = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (!stat?.isFile() || stat.size > maxBytes)
        return undefined;
    return (0,external_node_fs_.createReadStream)(path, { encoding: 'utf8', highWaterMark: chunkBytes });
}
/** The file's text in chunks, decoded by `encodingOf`, without its byte order mark. */
async function* readTextStream(path) {
    if (isShort(path)) {
        const bytes = readFileSync(path);
        if (bytes.length > 0)
            yield new TextDecoder(encodingOf(bytes)).decode(bytes);
        return;
    }
    let decoder;
    for await (const chunk of createReadStream(path, { highWaterMark: chunkBytes })) {
        decoder ??= new TextDecoder(encodingOf(chunk));
        yield decoder.decode(chunk, { stream: true });
    }
    if (decoder)
        yield decoder.decode();
}
/** False for a pipe or a kernel file, which has no size. */
function isShort(path) {
    const stat = statSync(path, { throwIfNoEntry: false });
    return stat !== undefined && stat.isFile() && stat.size > 0 && stat.size <= atOnceBytes;
}
/** The whole text; undefined if there is no such file. Throws on any other failure. */
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
/** Writes beside the target and renames: a reader sees the old file or the complete new one. */
async function writeAside(path, content) {
    await external_node_fs_.promises.mkdir((0,external_node_path_.dirname)(path), { recursive: true });
    const aside = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${(0,external_node_path_.basename)(path)}.${process.pid}.part`);
    try {
        const file = (0,external_node_fs_.openSync)(aside, 'w');
        try {
            if (typeof content === 'string' || content instanceof Uint8Array)
                (0,external_node_fs_.writeFileSync)(file, content);
            else
                for await (const chunk of content)
                    (0,external_node_fs_.writeFileSync)(file, chunk);
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
        await external_node_fs_.promises.rename(aside, path);
    }
    catch (error) {
        await external_node_fs_.promises.rm(aside, { force: true });
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

/***/ 7827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ nearestHint),
/* harmony export */   HQ: () => (/* binding */ isNear),
/* harmony export */   IM: () => (/* binding */ misspelt),
/* harmony export */   aK: () => (/* binding */ hint),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9535);

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
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   Mk: () => (/* binding */ escaped),
/* harmony export */   YV: () => (/* binding */ unknownNumber),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
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
/* harmony export */   S_: () => (/* binding */ lastPart),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   zo: () => (/* binding */ wholeLines)
/* harmony export */ });
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

/***/ 5190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ withoutCredentials)
/* harmony export */ });
/**
 * A message of another program, with user and password removed from its URLs. Git and `fetch` put
 * URLs into their errors, and the URL of a remote or a proxy may contain a password.
 */
function withoutCredentials(message) {
    return message.replaceAll(/(:\/\/)[^\s/'"]*@/g, '$1');
}


/***/ }),

/***/ 2237:
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

/***/ 7187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ loadRunnerPorts)
/* harmony export */ });

/** Loaded only for a step whose inputs are right. */
const loadRunnerPorts = async () => (await __nccwpck_require__.e(/* import() */ 560).then(__nccwpck_require__.bind(__nccwpck_require__, 3560))).runnerPorts;


/***/ }),

/***/ 4853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  F: () => (/* binding */ surroundingsIn)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./build/packages/host/src/shell-glob.js
// The property `promises`: a bundle loads it only where it is used.

/**
 * Expands a word with wildcards as a POSIX shell does. Returns sorted paths; none if nothing matches.
 * A character in brackets is literal: `[*]`.
 */
async function shellGlob(pattern, cwd) {
    const here = pattern.startsWith('./') ? './' : '';
    const found = [];
    for await (const path of external_node_fs_.promises.glob(pattern, { cwd }))
        found.push(here + path);
    return found.toSorted();
}

// EXTERNAL MODULE: ./build/packages/host/src/text-files.js + 1 modules
var text_files = __nccwpck_require__(3013);
;// CONCATENATED MODULE: ./build/packages/host/src/look.js
// The property `promises`: a bundle loads it only where it is used. Loading costs 5 ms.




/** Folders that tools fill: their files do not belong to the repository. */
const toolFolders = new Set([
    '.git',
    'node_modules',
    'target',
    '.venv',
    'venv',
    '.tox',
    '__pycache__',
]);
const resolvePath = (from, path) => resolve(from, path);
/** Read access to a folder. Paths are relative to it, or absolute. */
function lookAt(folder) {
    return {
        async kindOf(path) {
            try {
                const found = (0,external_node_fs_.statSync)((0,external_node_path_.resolve)(folder, path));
                return found.isDirectory() ? 'folder' : 'file';
            }
            catch {
                return undefined;
            }
        },
        readText: (path) => (0,text_files/* readText */.yR)((0,external_node_path_.resolve)(folder, path)),
        filesBelow: (path) => walk((0,external_node_path_.resolve)(folder, path), ''),
        matching: (pattern) => shellGlob(pattern, folder),
    };
}
/** Files below `start`, relative to it, breadth first. Does not follow links to folders. */
async function* walk(start, inside) {
    const entries = await external_node_fs_.promises.readdir((0,external_node_path_.join)(start, inside), { withFileTypes: true });
    const folders = [];
    for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
        const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
        if (entry.isDirectory())
            folders.push(path);
        else
            yield path;
    }
    for (const path of folders) {
        if (!toolFolders.has(path.slice(path.lastIndexOf('/') + 1)))
            yield* walk(start, path);
    }
}

// EXTERNAL MODULE: ./build/packages/host/src/process/find-program.js
var find_program = __nccwpck_require__(2864);
;// CONCATENATED MODULE: ./build/packages/tool-ports/src/surroundings.js

/** Read access to a working directory, its git history and the programs on PATH. */
function surroundingsIn(cwd, environment) {
    return {
        ...lookAt(cwd),
        env: (name) => environment[name],
        history: async () => (await __nccwpck_require__.e(/* import() */ 753).then(__nccwpck_require__.bind(__nccwpck_require__, 2753))).historyAt(cwd, environment),
        find: (program) => (0,find_program/* findProgram */.K)(environment, program),
    };
}


/***/ }),

/***/ 3387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  p: () => (/* binding */ planTools)
});

;// CONCATENATED MODULE: ./build/packages/analyzers/src/tool/load-analyzer.js
/** Loaded by name, so that a step reads only the adapters of its tools. */
const loaders = {
    actionlint: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(972), __nccwpck_require__.e(752)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1752))).actionlint,
    bandit: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(972), __nccwpck_require__.e(895)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3895))).bandit,
    black: async () => (await __nccwpck_require__.e(/* import() */ 100).then(__nccwpck_require__.bind(__nccwpck_require__, 4100))).black,
    'cargo-audit': async () => (await Promise.all(/* import() */[__nccwpck_require__.e(972), __nccwpck_require__.e(616)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8616))).cargoAudit,
    clippy: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(972), __nccwpck_require__.e(611)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1611))).clippy,
    gitleaks: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(972), __nccwpck_require__.e(414)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8414))).gitleaks,
    grype: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(972), __nccwpck_require__.e(540)]).then(__nccwpck_require__.bind(__nccwpck_require__, 540))).grype,
    hadolint: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(972), __nccwpck_require__.e(228)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7228))).hadolint,
    mypy: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(972), __nccwpck_require__.e(58)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8058))).mypy,
    'osv-scanner': async () => (await Promise.all(/* import() */[__nccwpck_require__.e(972), __nccwpck_require__.e(746), __nccwpck_require__.e(38)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7038))).osvScanner,
    'pip-audit': async () => (await Promise.all(/* import() */[__nccwpck_require__.e(972), __nccwpck_require__.e(746), __nccwpck_require__.e(452)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2452))).pipAudit,
    ruff: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(972), __nccwpck_require__.e(562)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3562))).ruff,
    'ruff-format': async () => (await __nccwpck_require__.e(/* import() */ 644).then(__nccwpck_require__.bind(__nccwpck_require__, 7644))).ruffFormat,
    rustfmt: async () => (await __nccwpck_require__.e(/* import() */ 249).then(__nccwpck_require__.bind(__nccwpck_require__, 249))).rustfmt,
    safety: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(972), __nccwpck_require__.e(746), __nccwpck_require__.e(638)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1638))).safety,
    semgrep: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(972), __nccwpck_require__.e(592)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7592))).semgrep,
    shellcheck: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(972), __nccwpck_require__.e(620)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6620))).shellcheck,
    snyk: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(972), __nccwpck_require__.e(371)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7752))).snyk,
    trivy: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(972), __nccwpck_require__.e(574)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8574))).trivy,
    yamllint: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(972), __nccwpck_require__.e(995)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5995))).yamllint,
    zizmor: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(972), __nccwpck_require__.e(594)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5594))).zizmor,
};
function loadAnalyzer(name) {
    return loaders[name]();
}

;// CONCATENATED MODULE: ./build/packages/inputs/src/checked.js
function checked([first, ...others], ready) {
    return first === undefined ? { ready } : { mistakes: [first, ...others] };
}

;// CONCATENATED MODULE: ./build/packages/command/src/split-script.js
/**
 * Splits a script at its operators: `jest unit && jest "a && b"` has two parts. Quoted operators, and
 * those of a redirection such as `2>&1`, separate nothing. Parts without text are left out.
 */
function splitScript(script) {
    const parts = [];
    let start = 0;
    let at = 0;
    while (at <= script.length) {
        const operator = operatorAt(script, at);
        if (operator === undefined && at < script.length) {
            at = afterQuoted(script, at);
            continue;
        }
        const text = script.slice(start, at).trim();
        const kind = operator === '\n' ? ';' : operator === '|&' ? '|' : (operator ?? '');
        if (text !== '')
            parts.push({ text, operator: kind });
        at += Math.max(operator?.length ?? 0, 1);
        start = at;
    }
    return parts;
}
const operators = ['&&', '||', '|&', '|', '&', ';', '\n'];
function operatorAt(script, at) {
    const found = operators.find((operator) => script.startsWith(operator, at));
    if (found !== '&')
        return found;
    // `2>&1`, `<&3` and `&>file` redirect.
    return /[<>]/.test(script[at - 1] ?? '') || script[at + 1] === '>' ? undefined : found;
}
/** The index after the character, or after the quoted text that begins here. */
function afterQuoted(script, at) {
    const quote = script[at];
    if (quote === '\\')
        return at + 2;
    if (quote !== '"' && quote !== "'")
        return at + 1;
    for (let end = at + 1; end < script.length; end += 1) {
        if (script[end] === quote)
            return end + 1;
        if (quote === '"' && script[end] === '\\')
            end += 1;
    }
    return script.length;
}

;// CONCATENATED MODULE: ./build/packages/command/src/without-operators.js

const useScript = 'put shell code into a script in the repository and call the script';
/**
 * What to write instead of a command with shell operators. Each phrase completes "expected: …"; the
 * most important one comes first.
 */
function withoutOperators(command) {
    const parts = splitScript(command);
    const phrases = [];
    const fallback = fallbackOf(parts);
    const rest = fallback === undefined ? parts : parts.slice(0, fallback);
    if (fallback !== undefined)
        phrases.push(withoutFallback(parts, fallback));
    const instead = insteadOfFirst(rest);
    if (instead !== undefined)
        phrases.push(instead);
    else if (rest.slice(0, -1).some(({ operator }) => operator === '&&' || operator === ';')) {
        phrases.push(command.includes('\n')
            ? 'one command, without a line break: make one step of each line, or write "command: >-" to join the lines'
            : `one command: make a step of each, or ${useScript}`);
    }
    if (rest.some(({ operator }, i) => operator === '|' && i < rest.length - 1)) {
        phrases.push(`a command without the shell operator |: ${useScript}`);
    }
    if (rest.some(({ operator }) => operator === '&')) {
        phrases.push(`a command without the shell operator &: ${useScript}`);
    }
    return phrases.length > 0 ? phrases : [`one complete command, without a shell operator`];
}
/** Index of the first part of what runs only after a failure, or hides the exit code. */
function fallbackOf(parts) {
    const or = parts.findIndex(({ operator }) => operator === '||');
    if (or >= 0)
        return or + 1;
    const last = parts.length - 1;
    const hides = /^(true|:|exit 0|echo( .*)?)$/.test(parts[last]?.text ?? '');
    return hides && parts[last - 1]?.operator === ';' ? last : undefined;
}
function withoutFallback(parts, from) {
    const operator = parts[from - 1]?.operator ?? '';
    const fallback = `${operator} ${joined(parts.slice(from))}`.trim();
    return (`a command without ${fallback}: remove the fallback, which turns a failure green; ` +
        '"tests: { empty: allow }" in the policy is for a suite without tests yet');
}
/** What does the same as a leading `cd folder &&` or `source venv/bin/activate &&`. */
function insteadOfFirst([first, ...others]) {
    if (!first || others.length === 0 || !/^(&&|;)$/.test(first.operator))
        return undefined;
    const own = joined(others);
    const [command, path = ''] = /^(cd|source|\.)\s+["']?([^"']+)["']?$/.exec(first.text)?.slice(1) ?? [];
    if (command === 'cd') {
        return `the command ${own} with the input "working-directory: ${path}", without cd`;
    }
    if (!/(^|\/)activate$/.test(path))
        return undefined;
    return `the command ${path.replace(/activate$/, own)}, without ${first.text}`;
}
function joined(parts) {
    const text = parts.map(({ text: own, operator }, i) => i === parts.length - 1 || operator === '' ? own : `${own} ${operator}`);
    return text.join(' ');
}

;// CONCATENATED MODULE: ./build/packages/command/src/split-command.js

const split_command_name = /^[A-Za-z_]\w*/;
/**
 * Splits a command as a POSIX shell would: quotes, backslashes, `$NAME` and `${NAME}`. Refuses
 * everything else that needs a shell, and reports all of it at once.
 */
function splitCommand(text, env) {
    const scanner = new Scanner(text.trim(), env);
    scanner.scan();
    if (scanner.refused.size > 0)
        return { refused: [...scanner.refused] };
    const first = scanner.words.findIndex((word) => assignment(word) === undefined);
    if (first < 0)
        return { refused: ['a command after the NAME=value words'] };
    const assignments = scanner.words
        .slice(0, first)
        .map(assignment)
        .filter((a) => a !== undefined);
    return { command: { assignments, words: scanner.words.slice(first).map(wordOf) } };
}
const wordOf = ({ text, pattern, wild, variable, written }) => ({
    text,
    ...(wild && { pattern }),
    ...(variable && { written }),
});
function assignment({ text, plain }) {
    const found = split_command_name.exec(text)?.[0];
    if (found === undefined || text[found.length] !== '=' || plain <= found.length)
        return undefined;
    return [found, text.slice(found.length + 1)];
}
class Scanner {
    words = [];
    refused = new Set();
    #text;
    #env;
    #at = 0;
    /** Where the current word begins. */
    #start = 0;
    #word;
    constructor(text, env) {
        this.#text = text;
        this.#env = env;
    }
    scan() {
        while (this.#at < this.#text.length)
            this.#next(this.#text[this.#at] ?? '');
        this.#end(this.#text.length);
    }
    #next(c) {
        if (!this.#word)
            this.#start = this.#at;
        if (c === "'")
            return this.#single();
        if (c === '"')
            return this.#double();
        if (c === '\\')
            return this.#escape();
        if (c === '$')
            return this.#variable(false);
        this.#at += 1;
        if (c === ' ' || c === '\t')
            this.#end(this.#at - 1);
        else if ('|&;\n\r'.includes(c))
            this.#operator();
        else if ('<>()'.includes(c))
            this.#refuse(`the shell operator ${c}`);
        else if (c === '`')
            this.#refuse('command substitution');
        else if (c === '#' && !this.#word)
            this.#refuse('a comment');
        else if (c === '~' && !this.#word)
            this.#home();
        else
            this.#plain(c);
    }
    #refuse(what) {
        this.refused.add(`a command without ${what}: ${useScript}`);
    }
    #operator() {
        // The `&` of `2>&1`: the redirection is what is wrong.
        const [before = '', c, after] = this.#text.slice(Math.max(this.#at - 2, 0), this.#at + 1);
        if (c === '&' && ('<>'.includes(before) || after === '>'))
            return;
        for (const phrase of withoutOperators(this.#text))
            this.refused.add(phrase);
    }
    #draft() {
        this.#word ??= { text: '', pattern: '', wild: false, plain: 0, variable: false, written: '' };
        return this.#word;
    }
    #end(end) {
        if (this.#word) {
            this.#word.written = this.#text.slice(this.#start, end);
            this.words.push(this.#word);
        }
        this.#word = undefined;
    }
    #plain(c) {
        const word = this.#draft();
        if (word.plain === word.text.length)
            word.plain += 1;
        word.text += c;
        const wild = '*?['.includes(c);
        word.wild ||= wild;
        // Braces are literal in a POSIX shell and alternatives in the glob library.
        word.pattern += '{}'.includes(c) ? `[${c}]` : c;
    }
    /** Quoted text, or a variable's value: a part of one word, whatever it contains. */
    #literal(text) {
        const word = this.#draft();
        word.text += text;
        word.pattern += text.replaceAll(/[*?[\]{}()!+@\\]/g, (c) => (c === '\\' ? '\\\\' : `[${c}]`));
    }
    #single() {
        const close = this.#text.indexOf("'", this.#at + 1);
        if (close < 0)
            return this.#unclosed("'");
        this.#literal(this.#text.slice(this.#at + 1, close));
        this.#at = close + 1;
    }
    #double() {
        this.#at += 1;
        this.#literal('');
        for (;;) {
            const c = this.#text[this.#at];
            if (c === undefined)
                return this.#unclosed('"');
            if (c === '"')
                break;
            if (c === '$')
                this.#variable(true);
            else if (c === '`') {
                this.#refuse('command substitution');
                this.#at += 1;
            }
            else if (c === '\\' && '$`"\\\n'.includes(this.#text[this.#at + 1] ?? ' ')) {
                const escaped = this.#text[this.#at + 1] ?? '';
                if (escaped !== '\n')
                    this.#literal(escaped);
                this.#at += 2;
            }
            else {
                this.#literal(c);
                this.#at += 1;
            }
        }
        this.#at += 1;
    }
    #unclosed(quote) {
        this.refused.add(`a closing ${quote}`);
        this.#at = this.#text.length;
    }
    #escape() {
        const escaped = this.#text[this.#at + 1];
        if (escaped === undefined)
            this.refused.add('a character after the last backslash');
        else if (/\w/.test(escaped))
            this.#separator();
        else if (escaped !== '\n')
            this.#literal(escaped);
        this.#at += 2;
    }
    /** A shell would drop the backslash: `tests\unit` becomes `testsunit`, which does not exist. */
    #separator() {
        const end = /\s|$/.exec(this.#text.slice(this.#at))?.index ?? 0;
        const word = this.#text.slice(this.#start, this.#at + end);
        this.refused.add(`forward slashes in paths, on Windows too: ${word.replaceAll('\\', '/')} instead of ${word}`);
    }
    #variable(quoted) {
        const rest = this.#text.slice(this.#at + 1);
        const braced = /^\{([A-Za-z_]\w*)\}/.exec(rest);
        const found = braced?.[1] ?? split_command_name.exec(rest)?.[0];
        if (found === undefined)
            return this.#noVariable(rest, quoted);
        this.#at += 1 + (braced?.[0] ?? found).length;
        const value = this.#env(found);
        if (value === undefined)
            this.refused.add(`a command without $${found}: the variable is not set`);
        this.#literal(value ?? '');
        this.#draft().variable = true;
    }
    #noVariable(rest, quoted) {
        if (rest.startsWith('('))
            this.#refuse('command substitution');
        else if (rest.startsWith('{'))
            this.#refuse('shell parameter expansion');
        else if (/^[\d?!@*#$-]/.test(rest))
            this.#refuse('a special shell variable');
        else if (!quoted && /^['"]/.test(rest))
            this.#refuse('shell-specific quoting');
        else
            this.#literal('$');
        this.#at += 1;
    }
    #home() {
        const rest = this.#text.slice(this.#at);
        if (!/^(\/|\s|$)/.test(rest))
            return this.#plain('~');
        const home = this.#env('HOME');
        if (home === undefined)
            this.refused.add('a command without ~: the variable HOME is not set');
        this.#literal(home ?? '');
    }
}

;// CONCATENATED MODULE: ./build/packages/tool-runs/src/plan/arguments-of.js

/** The words of a tool's `args` lines, or what is wrong with them. */
function wordsOf({ name, ownOptions }, lines, env) {
    const mistake = (line, accepted) => ({
        name: 'args',
        value: `${name}: ${line}`,
        accepted,
    });
    const args = [];
    const mistakes = [];
    for (const line of lines) {
        // The first word stands for the program: NAME=value before it would be a variable.
        const split = splitCommand(`${name} ${line}`, env);
        if ('refused' in split) {
            mistakes.push(...split.refused.map((accepted) => mistake(line, accepted)));
            continue;
        }
        const words = split.command.words.slice(1).map(({ text }) => text);
        for (const word of words.filter((one) => ownOptions.some((own) => isOption(own, one)))) {
            const accepted = `arguments without ${word}: the runner sets the format and the place of the report, and the exit code`;
            mistakes.push(mistake(line, accepted));
        }
        args.push(...words);
    }
    return mistakes.length > 0 ? { mistakes } : { args };
}
/** `--format`, `--format=json`, `-f`, `-fjson`. */
function isOption(own, word) {
    if (word === own || word.startsWith(`${own}=`))
        return true;
    return /^-[A-Za-z]$/.test(own) && word.startsWith(own) && !word.startsWith('--');
}

// EXTERNAL MODULE: ./build/packages/markdown/src/shorten.js
var shorten = __nccwpck_require__(8552);
;// CONCATENATED MODULE: ./build/packages/tool-runs/src/plan/calls-of.js

/** The calls of one tool: one for each target that it takes, else for its paths. */
function callsOf(analyzer, { paths, target: targets = [] }, name, args, stems) {
    const call = (own, given, scanned) => {
        const target = name ?? own;
        const stem = stemOf(analyzer.name, [name, own], stems);
        return { stem, target, paths: given, scanned, args };
    };
    const scanned = targets.filter(({ kind }) => analyzer.targets?.includes(kind));
    if (scanned.length > 0)
        return scanned.map((one) => call(one.value, [], one));
    const given = paths?.byTool.get(analyzer.name) ?? paths?.others ?? [];
    const own = given.length > 0 ? given : ['.'];
    if (analyzer.calls === 'once')
        return [call(undefined, own)];
    return own.map((path) => call(path === '.' ? undefined : path, [path]));
}
const longestStem = 100;
/** The name of a call's files: the tool and its target, with a number where two would be equal. */
function stemOf(tool, parts, taken) {
    const given = [tool, ...parts].filter((part) => part !== undefined).join('-');
    const safe = (0,shorten/* shorten */.ml)(given.replaceAll(/[^\w.-]+/g, '-'), longestStem, '');
    let stem = safe;
    for (let n = 2; taken.has(stem.toLowerCase()); n += 1)
        stem = `${safe}-${n}`;
    taken.add(stem.toLowerCase());
    return stem;
}

;// CONCATENATED MODULE: ./build/packages/tool-runs/src/plan/plan-tools.js




/**
 * Plans the calls of each tool, or returns all mistakes. Runs nothing and writes nothing. A step that
 * only has the action's name has no target of its own.
 */
async function planTools(inputs, action, around) {
    const { tools = [] } = inputs;
    const name = inputs.name === action ? undefined : inputs.name;
    if ((await around.kindOf('.')) !== 'folder') {
        const value = inputs['working-directory'] ?? '.';
        const accepted = 'a folder that exists, relative to the workspace';
        return checked([{ name: 'working-directory', value, accepted }], []);
    }
    const mistakes = [
        ...forOtherTools('paths', [...(inputs.paths?.byTool.keys() ?? [])], inputs.tools),
        ...forOtherTools('args', [...(inputs.args?.keys() ?? [])], inputs.tools),
        ...(await missingPaths(inputs, around)),
    ];
    const analyzers = await Promise.all(tools.map((tool) => loadAnalyzer(tool.name)));
    mistakes.push(...(inputs.tools === undefined ? [] : unusedTargets(inputs, analyzers)));
    const stems = new Set();
    const plans = [];
    for (const [at, analyzer] of analyzers.entries()) {
        const words = wordsOf(analyzer, inputs.args?.get(analyzer.name) ?? [], around.env);
        if ('mistakes' in words) {
            mistakes.push(...words.mistakes);
            continue;
        }
        const calls = callsOf(analyzer, inputs, name, words.args, stems);
        plans.push({ analyzer, wanted: tools[at]?.version, calls });
    }
    return checked(mistakes, plans);
}
function forOtherTools(name, given, tools) {
    if (tools === undefined)
        return [];
    return given
        .filter((tool) => !tools.some((asked) => asked.name === tool))
        .map((tool) => ({ name, value: `${tool}:`, accepted: 'lines for tools of the input "tools"' }));
}
async function missingPaths({ paths, target = [], locate }, { kindOf }) {
    const given = [
        ...[...(paths?.others ?? []), ...(paths?.byTool.values() ?? [])]
            .flat()
            .map((path) => ['paths', path]),
        ...target.filter(({ kind }) => kind !== 'image').map(({ value }) => ['target', value]),
        ...(locate === undefined ? [] : [['locate', locate]]),
    ];
    const mistakes = [];
    for (const [name, value] of given) {
        if (name === 'paths' && value.startsWith('-')) {
            mistakes.push({ name, value, accepted: 'paths; options belong into the input "args"' });
        }
        else if ((await kindOf(value)) === undefined) {
            const accepted = 'paths that exist, relative to the working directory';
            mistakes.push({ name, value, accepted });
        }
    }
    return mistakes;
}
/** An input without effect would look as if it had one. */
function unusedTargets({ target = [], locate, platforms = [] }, analyzers) {
    const takes = (kind) => analyzers.some(({ targets: own }) => own?.includes(kind));
    const mistakes = target
        .filter(({ kind }) => !takes(kind))
        .map(({ kind, value }) => ({
        name: 'target',
        value: `${kind}:${value}`,
        accepted: 'targets that one of the tools takes (trivy, grype, snyk)',
    }));
    if (target.some(({ kind }) => kind === 'image'))
        return mistakes;
    if (locate !== undefined) {
        mistakes.push({
            name: 'locate',
            value: locate,
            accepted: 'locate beside a target "image:REF"',
        });
    }
    if (platforms.length > 0) {
        const accepted = 'platforms beside a target "image:REF"';
        mistakes.push({ name: 'platforms', value: platforms.join(', '), accepted });
    }
    return mistakes;
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
/******/ var __webpack_exports__ = __nccwpck_require__(2015);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
