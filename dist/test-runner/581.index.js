export const id = 581;
export const ids = [581];
export const modules = {

/***/ 8827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LD: () => (/* binding */ boundedText),
/* harmony export */   bD: () => (/* binding */ messageOf)
/* harmony export */ });
/* unused harmony export maxMessage */
/* harmony import */ var _ci_actions_markdown__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8552);

/** Longest message kept for one case, in characters: enough for a stack trace. */
const maxMessage = 8000;
const keptEnd = 300;
/** Characters kept beyond the bounds to find where to cut: a piece may end inside a surrogate pair. */
const spare = 20;
/** Collects text in pieces. Keeps its beginning and a little of its end. */
function boundedText(max = maxMessage) {
    let start = '';
    let last = '';
    let length = 0;
    return {
        add(piece) {
            const room = max + spare - start.length;
            start += room >= piece.length ? piece : piece.slice(0, room);
            last = (last + piece.slice(-keptEnd - spare)).slice(-keptEnd - spare);
            length += piece.length;
        },
        value: () => {
            const text = (0,_ci_actions_markdown__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(start, max);
            return { text, end: (0,_ci_actions_markdown__WEBPACK_IMPORTED_MODULE_0__/* .lastPart */ .S_)(last, keptEnd), cut: length - text.length };
        },
    };
}
/** Joins the parts into one bounded message. Omits empty parts and those that the previous one contains. */
function messageOf(...parts) {
    const joined = boundedText();
    let previous = '';
    for (const part of parts) {
        const piece = part?.trim() ?? '';
        if (piece === '' || previous.includes(piece))
            continue;
        joined.add(previous === '' ? piece : `\n${piece}`);
        previous = piece;
    }
    const { text, cut } = joined.value();
    return { ...(text === '' ? {} : { message: text }), ...(cut > 0 ? { messageCut: cut } : {}) };
}


/***/ }),

/***/ 7581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readTap: () => (/* binding */ readTap)
});

// EXTERNAL MODULE: ./build/packages/test-reports/src/bounded-text.js
var bounded_text = __webpack_require__(8827);
// EXTERNAL MODULE: ./build/packages/test-reports/src/lines.js
var src_lines = __webpack_require__(3093);
// EXTERNAL MODULE: ./build/packages/test-reports/src/test-case.js
var test_case = __webpack_require__(6897);
;// CONCATENATED MODULE: ./build/packages/test-reports/src/tap/tap-level.js
function level(indent, block) {
    return { indent, ...(block ? { block } : {}), points: 0, plan: undefined, failed: 0, seen: 0 };
}
/** What is wrong with a level that has ended; undefined if nothing is. */
function levelProblem({ points, plan, indent }) {
    const where = indent === 0 ? '' : ' of a subtest';
    if (plan === undefined)
        return `no plan${where}: the run may have ended early`;
    if (plan === points)
        return undefined;
    return `the plan${where} says ${plan} tests, ${points} were reported`;
}

;// CONCATENATED MODULE: ./build/packages/test-reports/src/tap/tap-line.js
const point = /^(not )?ok\b(?:[ \t]+(\d+))?(?:[ \t]+|$)(.*)$/;
const directive = /^(.*?)(?:^|[ \t])#[ \t]*(skip(?:ped)?|todo)\b[:\s]*(.*)$/i;
const time = /[ \t]#[ \t]*(?:time=|\()([\d.]+) ?(ms|s)\)?/i;
/** `text` without its indentation. */
function tapLine(text) {
    const line = text.trimEnd();
    if (/^TAP version \d+$/i.test(line))
        return { kind: 'version' };
    const plan = /^1\.\.(\d+)(?:\s*#\s*(.*))?$/.exec(line);
    if (plan) {
        const skip = /^skip\S*\s*(.*)$/i.exec(plan[2] ?? '')?.[1];
        return { kind: 'plan', last: Number(plan[1]), ...(skip === undefined ? {} : { skip }) };
    }
    const match = point.exec(line);
    if (match)
        return pointOf(match);
    if (line === '}')
        return { kind: 'blockEnd' };
    if (line === '---')
        return { kind: 'yamlStart' };
    if (line === '...')
        return { kind: 'yamlEnd' };
    const bail = /^Bail out!\s*(.*)$/i.exec(line);
    if (bail)
        return { kind: 'bail', reason: bail[1] ?? '' };
    if (line.startsWith('#'))
        return { kind: 'comment', text: line.slice(1).trim() };
    return { kind: 'other', text: line };
}
function pointOf(match) {
    const [, not, number, rest = ''] = match;
    const block = /(^|\s)\{$/.test(rest);
    const described = block ? rest.slice(0, -1).trimEnd() : rest;
    const took = time.exec(described);
    const untimed = took ? described.replace(took[0], '') : described;
    const marked = directive.exec(untimed);
    const name = (marked?.[1] ?? untimed).replace(/^-\s*/, '').trim().replaceAll('\\#', '#');
    const reason = marked?.[3]?.trim();
    return {
        kind: 'point',
        ok: not === undefined,
        ...(number === undefined ? {} : { number: Number(number) }),
        name,
        ...(marked ? { directive: marked[2]?.toLowerCase() === 'todo' ? 'todo' : 'skip' } : {}),
        ...(reason ? { reason } : {}),
        block,
        ...(took ? { durationMs: Number(took[1]) * (took[2]?.toLowerCase() === 's' ? 1000 : 1) } : {}),
    };
}

;// CONCATENATED MODULE: ./build/packages/test-reports/src/tap/tap.js





/**
 * Reads TAP 12 to 14. Subtests are indented before their point (`# Subtest`), or in braces after it.
 * Only leaves count; a parent counts if it fails and no leaf does.
 */
async function* readTap(chunks) {
    const reader = tapReader();
    let last = '';
    let ended = true;
    for await (const lines of (0,src_lines/* linesOf */.D)(chunks)) {
        for (const line of lines) {
            reader.line(line.text);
            last = line.text;
            ended = line.ended;
        }
        yield reader.take();
    }
    if (!ended && /^\s*(no|not|not o|o|1\.|1\.\.)$/.test(last)) {
        throw new test_case/* UnreadableReport */.s('it ends in the middle of a line');
    }
    reader.end();
    yield reader.take();
}
function tapReader() {
    const found = [];
    const levels = [level(0)];
    let yaml;
    let pending;
    let bailed = false;
    const indentOf = (text) => text.length - text.trimStart().length;
    function problem(what) {
        if (what !== undefined)
            found.push({ kind: 'problem', what });
    }
    /** Reports the last point, whose diagnostics are complete now. */
    function flush() {
        if (!pending)
            return;
        const { point, below, details } = pending;
        pending = undefined;
        report(point, below, details);
    }
    function report(point, below, details) {
        const failing = !point.ok && point.directive === undefined;
        for (const above of levels)
            above.seen += 1;
        if (below && below.seen > 0 && (!failing || below.failed > 0))
            return;
        if (failing)
            for (const above of levels)
                above.failed += 1;
        const file = placeholderFile(point, details);
        if (file !== undefined)
            return void found.push({ kind: 'placeholder', file });
        found.push({ kind: 'case', test: caseOf(point, failing, details) });
    }
    /** Closes levels deeper than `indent`; returns the one that belongs to the next point. */
    function closeTo(indent) {
        let closed;
        while (levels.length > 1 && (levels.at(-1)?.indent ?? 0) > indent) {
            closed = levels.pop();
            if (closed && !bailed)
                problem(levelProblem(closed));
            if (closed?.block)
                report(closed.block, closed, []);
        }
        return closed;
    }
    function enter(indent) {
        const top = levels.at(-1) ?? level(0);
        if (indent <= top.indent)
            return top;
        const deeper = level(indent);
        levels.push(deeper);
        return deeper;
    }
    function addPoint(point, indent) {
        const below = closeTo(indent);
        const here = enter(indent);
        if (below && here.seen === 0) {
            // Only now is this level known to be an intermediate one: it takes over its children's counts.
            here.seen = below.seen;
            here.failed = below.failed;
        }
        here.points += 1;
        if (point.block)
            levels.push(level(indent + 1, point));
        else
            pending = { point, indent, below: below?.block ? undefined : below, details: [] };
    }
    function addPlan(last, skip, indent) {
        closeTo(indent);
        enter(indent).plan = last;
        if (last === 0 && skip)
            found.push({ kind: 'case', test: { name: `all: ${skip}`, status: 'skipped' } });
    }
    function line(text) {
        const indent = indentOf(text);
        const read = tapLine(text.slice(indent));
        if (yaml !== undefined) {
            if (read.kind === 'yamlEnd' && indent <= yaml)
                yaml = undefined;
            else
                pending?.details.push(text.slice(yaml));
            return;
        }
        if (read.kind === 'yamlStart' && pending && indent > pending.indent) {
            yaml = indent;
            return;
        }
        if (read.kind === 'other' || read.kind === 'comment') {
            if (pending && read.text !== '')
                pending.details.push(read.text);
            return;
        }
        flush();
        const at = levelIndent(indent);
        if (read.kind === 'point')
            addPoint(read, at);
        else if (read.kind === 'plan')
            addPlan(read.last, read.skip, at);
        else if (read.kind === 'blockEnd')
            closeTo(indent);
        else if (read.kind === 'bail') {
            bailed = true;
            found.push({
                kind: 'case',
                test: { name: 'Bail out!', status: 'errored', ...(0,bounded_text/* messageOf */.bD)(read.reason) },
            });
        }
    }
    /** Inside braces, the level is one deeper than its point, whatever its indentation. */
    function levelIndent(indent) {
        const top = levels.at(-1);
        return top?.block && indent > top.indent ? top.indent : indent;
    }
    return {
        line,
        take: () => found.splice(0),
        end() {
            if (yaml !== undefined)
                throw new test_case/* UnreadableReport */.s('it ends in the middle of a YAML block');
            flush();
            closeTo(0);
            const root = levels[0];
            if (root && !bailed)
                problem(levelProblem(root));
        },
    };
}
function caseOf(point, failing, details) {
    const status = failing ? 'failed' : point.directive ? 'skipped' : 'passed';
    const { durationMs } = point;
    return {
        name: point.name || `test ${point.number ?? ''}`.trimEnd(),
        status,
        ...(durationMs === undefined ? {} : { durationMs }),
        ...(status === 'passed' ? {} : (0,bounded_text/* messageOf */.bD)(point.reason, details.join('\n'))),
    };
}
/** node:test reports a file without tests as a passed test named after the file. */
function placeholderFile(point, details) {
    if (!point.ok || !/^(\/|[A-Za-z]:\\).*\.[cm]?[jt]s$/.test(point.name))
        return undefined;
    return details.some((detail) => /^type: '?test'?$/.test(detail.trim())) ? point.name : undefined;
}


/***/ })

};
