export const id = 168;
export const ids = [168];
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

/***/ 6836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ mocha),
/* harmony export */   T: () => (/* binding */ mochaCase)
/* harmony export */ });
/* harmony import */ var _bounded_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8827);
/* harmony import */ var _self_declared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6373);
/* harmony import */ var _json_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7430);



const lists = {
    passes: 'passed',
    failures: 'failed',
    pending: 'skipped',
};
/** Mocha's JSON reporter. Its `tests` list lacks failed hooks, so this reads the lists by outcome. */
function mocha() {
    let stats = {};
    let shown = 0;
    let failed = 0;
    return {
        paths: ['$.stats', '$.passes.*', '$.failures.*', '$.pending.*'],
        owns: ([key]) => key === 'stats' || (typeof key === 'string' && Object.hasOwn(lists, key)),
        read({ path, value }) {
            const status = lists[String(path[0])];
            if (!status) {
                stats = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(value);
                return [];
            }
            const test = mochaCase((0,_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(value), status);
            shown += 1;
            if (status === 'failed')
                failed += 1;
            return [{ kind: 'case', test }];
        },
        end: () => [
            ...(0,_self_declared_js__WEBPACK_IMPORTED_MODULE_1__/* .countsMore */ .EB)('failure', (0,_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(stats['failures']) ?? 0, failed),
            ...(0,_self_declared_js__WEBPACK_IMPORTED_MODULE_1__/* .countsMore */ .EB)('test', (0,_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(stats['tests']) ?? 0, shown),
        ],
    };
}
/** A test as Mocha's `json` and `json-stream` reporters write it. */
function mochaCase(test, listed) {
    const err = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(test['err']);
    const stack = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(err['stack']) ?? (0,_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(test['stack']);
    const message = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(err['message']) ?? (0,_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(test['err']);
    const title = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(test['title']) ?? '';
    const full = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(test['fullTitle']) ?? title;
    const suite = full.endsWith(title) ? full.slice(0, full.length - title.length).trim() : '';
    const file = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(test['file']);
    const durationMs = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(test['duration']);
    const status = listed === 'failed' && 'errorMode' in err ? 'errored' : listed;
    return {
        name: title || full || '(no title)',
        status,
        ...(suite === '' ? {} : { suite }),
        ...(file === undefined ? {} : { file }),
        ...(durationMs === undefined ? {} : { durationMs }),
        ...(status === 'passed' ? {} : (0,_bounded_text_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(message, stack)),
        ...(status === 'passed' && ((0,_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(test['currentRetry']) ?? 0) > 0 ? { flaky: true } : {}),
    };
}


/***/ }),

/***/ 4168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lineFormats: () => (/* binding */ lineFormats),
  refusedLines: () => (/* binding */ refusedLines)
});

// EXTERNAL MODULE: ./build/packages/test-reports/src/bounded-text.js
var bounded_text = __webpack_require__(8827);
// EXTERNAL MODULE: ./build/packages/test-reports/src/self-declared.js
var self_declared = __webpack_require__(6373);
// EXTERNAL MODULE: ./build/packages/test-reports/src/json/json-values.js
var json_values = __webpack_require__(7430);
;// CONCATENATED MODULE: ./build/packages/test-reports/src/json/dart.js



const results = {
    success: 'passed',
    failure: 'failed',
    error: 'errored',
};
/** Dart's and Flutter's JSON reporter. */
function dartReader() {
    const running = new Map();
    let done = null;
    let failed = 0;
    function testDone(event, found) {
        const started = running.get(event['testID']);
        running.delete(event['testID']);
        // Hidden events are the loading of a file and set-up hooks, if they succeed.
        if (event['hidden'] === true)
            return;
        const status = results[(0,json_values/* textOf */.b6)(event['result']) ?? ''] ?? 'errored';
        if (status !== 'passed')
            failed += 1;
        const file = (0,json_values/* textOf */.b6)(started?.test['url'])?.replace(/^file:\/\//, '');
        const line = (0,json_values/* numberOf */.rl)(started?.test['line']);
        found.push({
            kind: 'case',
            test: {
                name: (0,json_values/* textOf */.b6)(started?.test['name']) || '(no name)',
                status: status === 'passed' && event['skipped'] === true ? 'skipped' : status,
                durationMs: ((0,json_values/* numberOf */.rl)(event['time']) ?? 0) - (started?.startedMs ?? 0),
                ...(file === undefined ? {} : { file }),
                ...(line === undefined ? {} : { line }),
                ...(0,bounded_text/* messageOf */.bD)(started?.reason),
            },
        });
    }
    return {
        record(event, found) {
            const time = (0,json_values/* numberOf */.rl)(event['time']) ?? 0;
            if (event['type'] === 'testStart') {
                const test = (0,json_values/* record */.g1)(event['test']);
                running.set(test['id'], { test, startedMs: time, reason: undefined });
            }
            else if (event['type'] === 'error') {
                const test = running.get(event['testID']);
                const stack = (0,json_values/* textOf */.b6)(event['stackTrace']) ?? '';
                if (test)
                    test.reason ??= `${(0,json_values/* textOf */.b6)(event['error']) ?? ''}\n${stack}`.trim();
            }
            else if (event['type'] === 'testDone')
                testDone(event, found);
            else if (event['type'] === 'done')
                done = event['success'];
        },
        end(found) {
            if (typeof done !== 'boolean' || (done && running.size > 0)) {
                found.push({ kind: 'problem', what: 'the run ended early' });
            }
            else if (!done && failed === 0) {
                found.push((0,self_declared/* saysItFailed */.XJ)('its last line says "success": false'));
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/packages/test-reports/src/json/go-reruns.js
/** Failures held for a later run of their package; with more, tests count as reported. */
const mostHeld = 1000;
/**
 * `gotestsum --rerun-fails` runs the failed tests of a package again, in a later run of the package
 * that holds no others. A test that passes there is flaky. The whole package run twice is not that:
 * its tests count twice.
 */
function goReruns() {
    const runs = new Map();
    const failedBefore = new Map();
    let held = 0;
    const asEvents = (tests) => tests.map((test) => ({ kind: 'case', test }));
    function runOf(name) {
        const known = runs.get(name) ?? { failed: [], others: [] };
        runs.set(name, known);
        return known;
    }
    /** Answers the events of all that is held, and holds nothing more. */
    function release() {
        const all = [
            ...failedBefore.values(),
            ...[...runs.values()].flatMap((r) => [r.failed, r.others]),
        ];
        failedBefore.clear();
        runs.clear();
        return asEvents(all.flat());
    }
    return {
        add(name, test, found) {
            const again = failedBefore.has(name);
            if (held > mostHeld || (test.status !== 'failed' && !again)) {
                found.push({ kind: 'case', test });
                return;
            }
            const run = runOf(name);
            (test.status === 'failed' ? run.failed : run.others).push(test);
            held += 1;
            if (held > mostHeld)
                found.push(...release());
        },
        packageEnded(name, found) {
            const run = runs.get(name) ?? { failed: [], others: [] };
            const before = failedBefore.get(name) ?? [];
            runs.delete(name);
            const tests = [...run.failed, ...run.others];
            if (before.length > 0 && tests.every((test) => before.some((b) => related(b, test)))) {
                failedBefore.set(name, afterRerun(before, run, found));
                return;
            }
            found.push(...asEvents(before), ...asEvents(run.others));
            failedBefore.set(name, run.failed);
        },
        end: (found) => void found.push(...release()),
    };
}
/** Equal, or one is a subtest of the other. */
function related(a, b) {
    return a.name === b.name || isBelow(a, b) || isBelow(b, a);
}
const isBelow = (test, above) => test.name.startsWith(`${above.name}/`);
/** What is still failed; what passed now is found, as flaky. */
function afterRerun(before, run, found) {
    const left = [...run.failed];
    for (const test of before) {
        if (run.failed.some((failed) => related(test, failed)))
            continue;
        const passed = run.others.some((other) => related(test, other));
        if (!passed)
            left.push(test);
        else {
            const { name, suite, durationMs } = test;
            found.push({
                kind: 'case',
                test: { name, suite, durationMs, status: 'passed', flaky: true },
            });
        }
    }
    return left;
}

;// CONCATENATED MODULE: ./build/packages/test-reports/src/json/go-test.js



/** `go test -json`. Of nested subtests the leaves count, a parent where it alone fails. */
function goReader() {
    const packages = new Map();
    const reruns = goReruns();
    const builds = new Map();
    function packageOf(name) {
        const known = packages.get(name);
        if (known)
            return known;
        const tests = new Map();
        const fresh = { tests, started: 0, output: (0,bounded_text/* boundedText */.LD)(), failed: 0 };
        packages.set(name, fresh);
        return fresh;
    }
    function packageEvent(event, name, found) {
        const action = event['Action'];
        const pack = packageOf(name);
        if (action === 'output')
            return pack.output.add((0,json_values/* textOf */.b6)(event['Output']) ?? '');
        if (action !== 'pass' && action !== 'fail' && action !== 'skip')
            return;
        if (action !== 'fail')
            endBenchmarks(pack);
        if (action !== 'fail' && pack.tests.size > 0)
            found.push(unfinished(name, pack));
        if (action === 'pass' && pack.started === 0 && !saysWhyNone(pack)) {
            found.push({ kind: 'problem', what: `package ${name} exited before it ran a test` });
        }
        if (action === 'fail' && pack.failed === 0) {
            const build = builds.get((0,json_values/* textOf */.b6)(event['FailedBuild']) ?? '');
            found.push(brokenPackage(name, build ?? pack.output));
        }
        packages.delete(name);
        reruns.packageEnded(name, found);
    }
    function testEvent(event, name, found) {
        const pack = packageOf(name);
        const test = (0,json_values/* textOf */.b6)(event['Test']) ?? '';
        const action = event['Action'];
        const running = pack.tests.get(test);
        if (action === 'run')
            return start(pack, test);
        if (action === 'output')
            return running?.output.add((0,json_values/* textOf */.b6)(event['Output']) ?? '');
        if (action !== 'pass' && action !== 'fail' && action !== 'skip')
            return;
        pack.tests.delete(test);
        const parent = parentOf(pack, test);
        if (action === 'fail') {
            if (parent)
                parent.failedSubtests += 1;
            if (running && running.failedSubtests > 0)
                return;
            pack.failed += 1;
        }
        else if (running && running.subtests > 0)
            return;
        reruns.add(name, caseOf(event, name, test, running), found);
    }
    return {
        record(event, found) {
            const name = (0,json_values/* textOf */.b6)(event['Package']);
            const imported = (0,json_values/* textOf */.b6)(event['ImportPath']);
            if (event['Action'] === 'build-output' && imported !== undefined) {
                const output = builds.get(imported) ?? (0,bounded_text/* boundedText */.LD)();
                builds.set(imported, output);
                output.add((0,json_values/* textOf */.b6)(event['Output']) ?? '');
            }
            else if (name === undefined)
                return;
            else if ((0,json_values/* textOf */.b6)(event['Test']))
                testEvent(event, name, found);
            else
                packageEvent(event, name, found);
        },
        other(line, found) {
            // Go before 1.24 reports a package that does not build only in this way.
            const broken = /^FAIL\t(\S+) \[(build|setup) failed\]/.exec(line);
            if (broken)
                found.push(brokenPackage(broken[1] ?? '', (0,bounded_text/* boundedText */.LD)()));
            return broken !== null;
        },
        end(found) {
            reruns.end(found);
            for (const [name, pack] of packages)
                found.push(unfinished(name, pack));
        },
    };
}
/**
 * Go says so if there are no tests: with `-coverprofile` by a line of the coverage alone, without `ok`.
 * If it does not, a TestMain exited by itself.
 */
function saysWhyNone(pack) {
    return /\[no (tests to run|test files|statements)\]|no tests to run|^\t\S+\t+coverage: [\d.]+% of statements/m.test(pack.output.value().text);
}
/** A benchmark is no test: `go test -bench` reports its start, and its end only if it fails. */
function endBenchmarks(pack) {
    for (const test of pack.tests.keys()) {
        if (/^Benchmark(?!\p{Ll})/u.test(test))
            pack.tests.delete(test);
    }
}
function start(pack, test) {
    pack.started += 1;
    pack.tests.set(test, { output: (0,bounded_text/* boundedText */.LD)(), subtests: 0, failedSubtests: 0 });
    const parent = parentOf(pack, test);
    if (parent)
        parent.subtests += 1;
}
/** A subtest's own name may contain slashes: the parent is the longest prefix that is running. */
function parentOf(pack, test) {
    for (let at = test.lastIndexOf('/'); at > 0; at = test.lastIndexOf('/', at - 1)) {
        const parent = pack.tests.get(test.slice(0, at));
        if (parent)
            return parent;
    }
    return undefined;
}
function caseOf(event, pack, name, running) {
    const elapsed = (0,json_values/* numberOf */.rl)(event['Elapsed']);
    const { text, cut } = running?.output.value() ?? { text: '', cut: 0 };
    const status = event['Action'] === 'pass' ? 'passed' : event['Action'] === 'skip' ? 'skipped' : 'failed';
    return {
        name,
        suite: pack,
        status,
        ...(elapsed === undefined ? {} : { durationMs: elapsed * 1000 }),
        ...(status === 'passed' || text === '' ? {} : { message: text.trim() }),
        ...(status === 'passed' || cut === 0 ? {} : { messageCut: cut }),
    };
}
function brokenPackage(name, output) {
    const { text, cut } = output.value();
    const message = text.trim() === '' ? {} : { message: text.trim() };
    const messageCut = cut > 0 ? { messageCut: cut } : {};
    return { kind: 'case', test: { name, status: 'errored', ...message, ...messageCut } };
}
function unfinished(name, pack) {
    const running = [...pack.tests.keys()][0];
    const where = running === undefined ? '' : ` while ${running} was running`;
    return { kind: 'problem', what: `package ${name} ended early${where}` };
}

// EXTERNAL MODULE: ./build/packages/test-reports/src/json/mocha.js
var mocha = __webpack_require__(6836);
;// CONCATENATED MODULE: ./build/packages/test-reports/src/json/mocha-stream.js


const listed = { pass: 'passed', fail: 'failed', pending: 'skipped' };
/** Mocha's `json-stream` reporter: `["pass", {…}]` a line, from `start` to `end`. */
function mochaStreamReader() {
    let ended = false;
    return {
        record: () => undefined,
        array([event, value], found) {
            if (event === 'end')
                ended = true;
            if (event !== 'pass' && event !== 'fail' && event !== 'pending')
                return;
            found.push({ kind: 'case', test: (0,mocha/* mochaCase */.T)((0,json_values/* record */.g1)(value), listed[event]) });
        },
        end(found) {
            if (!ended)
                found.push({ kind: 'problem', what: 'the run ended early' });
        },
    };
}

;// CONCATENATED MODULE: ./build/packages/test-reports/src/recognise/line-formats.js




const goActions = /^(start|run|pause|cont|pass|bench|fail|output|skip|build-output|build-fail|attr)$/;
/** Every format of one JSON value a line, by its first line. */
const lineFormats = [
    {
        name: 'go test -json',
        writtenBy: '`go test -json`, `gotestsum --jsonfile FILE`',
        opens: (value) => (0,json_values/* isRecord */.u4)(value) &&
            typeof value['Action'] === 'string' &&
            goActions.test(value['Action']) &&
            (typeof value['Package'] === 'string' || typeof value['ImportPath'] === 'string'),
        reader: goReader,
    },
    {
        name: 'Dart JSON',
        writtenBy: '`dart test --reporter json`, `flutter test --machine`',
        opens: (value) => (0,json_values/* isRecord */.u4)(value) && value['type'] === 'start' && typeof value['protocolVersion'] === 'string',
        reader: dartReader,
    },
    {
        name: 'Mocha, one JSON value a line',
        writtenBy: '`mocha --reporter json-stream`',
        opens: (value) => Array.isArray(value) && value[0] === 'start' && (0,json_values/* isRecord */.u4)(value[1]),
        reader: mochaStreamReader,
    },
];
/** Formats of one JSON value a line that we know and do not read. */
const refusedLines = [
    {
        name: 'a stream of Cucumber messages',
        instead: 'use `--format json:FILE` or `--format junit:FILE`',
        opens: (value) => typeof (0,json_values/* record */.g1)(value['meta'])['protocolVersion'] === 'string',
    },
    {
        name: "the JSON of Rust's libtest",
        instead: 'use `framework: cargo`, which reads what `cargo test` prints, or cargo nextest',
        opens: (value) => (value['type'] === 'suite' && value['event'] === 'started') ||
            (value['type'] === 'test' && typeof value['event'] === 'string'),
    },
    {
        name: "a stream of cargo's messages",
        instead: 'use `framework: cargo`, which reads what `cargo test` prints, or cargo nextest',
        opens: (value) => typeof value['reason'] === 'string' && 'package_id' in value,
    },
    {
        name: "pytest's report log",
        instead: 'run pytest with `--junitxml=FILE`',
        opens: (value) => typeof value['$report_type'] === 'string',
    },
    {
        name: "a stream of Bazel's build events",
        instead: 'give `bazel-testlogs/**/test.xml`',
        opens: (value) => (0,json_values/* isRecord */.u4)(value['id']) && 'started' in value['id'],
    },
    {
        name: "a stream of Flutter's daemon messages",
        instead: 'run `flutter test --file-reporter json:FILE`',
        opens: (value) => typeof value['event'] === 'string' && (0,json_values/* isRecord */.u4)(value['params']),
    },
];


/***/ }),

/***/ 6373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EB: () => (/* binding */ countsMore),
/* harmony export */   XJ: () => (/* binding */ saysItFailed),
/* harmony export */   jH: () => (/* binding */ claimedFailures)
/* harmony export */ });
/** The report says of its whole run that it failed, and no case of it shows why. */
function saysItFailed(why) {
    return { kind: 'problem', what: `the report says that the run failed: ${why}` };
}
/** The report counts more tests or failures than its cases show. */
function countsMore(what, counted, shown, where = '') {
    if (counted <= shown)
        return [];
    const who = where === '' ? 'the report' : `the report (${where})`;
    return [
        {
            kind: 'problem',
            what: `${who} counts ${counted === 1 ? `1 ${what}` : `${counted} ${what}s`} and shows ${shown}`,
        },
    ];
}
/**
 * Failures that a report counts: where it shows none they count as numbers, where it shows fewer
 * it contradicts itself.
 */
function claimedFailures(claimed, shown, where, errored = 0) {
    if (shown > 0 || claimed === 0)
        return countsMore('failure', claimed, shown);
    const counts = { tests: claimed, passed: 0, failed: claimed, errored, skipped: 0 };
    return [{ kind: 'counted', where, counts }];
}


/***/ })

};
