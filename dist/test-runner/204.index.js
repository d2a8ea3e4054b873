export const id = 204;
export const ids = [204];
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

/***/ 1204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readJsonDocument: () => (/* binding */ readJsonDocument)
});

// EXTERNAL MODULE: ./build/packages/test-reports/src/recognise/format.js
var format = __webpack_require__(5721);
// EXTERNAL MODULE: ./build/packages/test-reports/src/bounded-text.js
var bounded_text = __webpack_require__(8827);
// EXTERNAL MODULE: ./build/packages/test-reports/src/json/json-values.js
var json_values = __webpack_require__(7430);
;// CONCATENATED MODULE: ./build/packages/test-reports/src/cucumber/scenario.js

const records = (value) => Array.isArray(value) ? value.filter(json_values/* isRecord */.u4) : [];
/** The status of a step or hook. */
const stepStatus = (step) => (0,json_values/* textOf */.b6)((0,json_values/* record */.g1)(step['result'])['status']);
/** What the first step says that has an error, and its name. */
function reasonOf(steps) {
    const step = steps.find((s) => messageText((0,json_values/* record */.g1)(s['result'])['error_message']) !== undefined);
    if (!step)
        return [];
    const name = `${(0,json_values/* textOf */.b6)(step['keyword'])?.trim() ?? ''} ${(0,json_values/* textOf */.b6)(step['name']) ?? ''}`.trim();
    return [name, messageText((0,json_values/* record */.g1)(step['result'])['error_message'])];
}
/** behave writes a list of lines where a message has several. */
function messageText(value) {
    return Array.isArray(value) ? value.join('\n') : (0,json_values/* textOf */.b6)(value);
}
/** `features/a.feature:12` */
function placeOf(location) {
    const match = /^(..*):(\d\d*)$/.exec((0,json_values/* textOf */.b6)(location) ?? '');
    return match?.[1] === undefined ? {} : { file: match[1], line: Number(match[2]) };
}

;// CONCATENATED MODULE: ./build/packages/test-reports/src/cucumber/behave.js



const statuses = {
    passed: 'passed',
    skipped: 'skipped',
    untested: 'skipped',
    pending: 'skipped',
    untested_pending: 'skipped',
    untested_undefined: 'skipped',
    failed: 'failed',
};
/** behave's JSON. Scenarios and features have a word of their own; a feature's may be a hook's. */
function behave() {
    let untested = 0;
    function featureEvents(feature) {
        const scenarios = records(feature['elements']).filter((e) => e['type'] !== 'background');
        const tests = scenarios.map((scenario) => caseOf(scenario, (0,json_values/* textOf */.b6)(feature['name'])));
        untested += scenarios.filter((s) => ((0,json_values/* textOf */.b6)(s['status']) ?? 'untested').startsWith('untested')).length;
        const events = tests.map((test) => ({ kind: 'case', test }));
        const status = statusOf(feature);
        if (fails(status) && !tests.some((test) => fails(test.status))) {
            const name = (0,json_values/* textOf */.b6)(feature['name']) || 'feature';
            const word = (0,json_values/* textOf */.b6)(feature['status']) ?? '';
            const test = { name, status: 'errored', message: word, ...placeOf(feature['location']) };
            events.push({ kind: 'case', test: test });
        }
        return events;
    }
    return {
        paths: ['$.*'],
        owns: ([index]) => typeof index === 'number',
        read: ({ value }) => featureEvents((0,json_values/* record */.g1)(value)),
        end() {
            if (untested === 0)
                return [];
            const what = `${untested === 1 ? '1 scenario was' : `${untested} scenarios were`} not run: a dry run, or the run was stopped`;
            return [{ kind: 'problem', what }];
        },
    };
}
const fails = (status) => status === 'failed' || status === 'errored';
const hookWord = (element) => /^(hook|cleanup)_error$/.exec((0,json_values/* textOf */.b6)(element['status']) ?? '')?.[0];
/** `error`, `undefined`, `hook_error`, `cleanup_error` and what else there will be. */
function statusOf(element) {
    return statuses[(0,json_values/* textOf */.b6)(element['status']) ?? 'untested'] ?? 'errored';
}
function caseOf(scenario, feature) {
    const status = statusOf(scenario);
    const steps = records(scenario['steps']);
    const seconds = steps.map((step) => (0,json_values/* numberOf */.rl)((0,json_values/* record */.g1)(step['result'])['duration']) ?? 0);
    const missing = steps.find((step) => stepStatus(step) === 'undefined');
    const undefinedStep = missing && `no step is defined for: ${(0,json_values/* textOf */.b6)(missing['name']) ?? ''}`;
    return {
        name: (0,json_values/* textOf */.b6)(scenario['name']) || '(no name)',
        suite: feature,
        ...placeOf(scenario['location']),
        status,
        durationMs: seconds.reduce((a, b) => a + b, 0) * 1000,
        ...(status === 'passed'
            ? {}
            : (0,bounded_text/* messageOf */.bD)(undefinedStep, ...reasonOf(steps), hookWord(scenario))),
    };
}

;// CONCATENATED MODULE: ./build/packages/test-reports/src/cucumber/cucumber.js



/** From the mildest to the worst. A step without a definition was never run: that is an error. */
const words = {
    passed: 'passed',
    pending: 'skipped',
    skipped: 'skipped',
    failed: 'failed',
};
const order = ['passed', 'skipped', 'failed', 'errored'];
/** Cucumber's JSON: a scenario has no word of its own, its steps and hooks have. */
function cucumber() {
    return {
        paths: ['$.*'],
        owns: ([index]) => typeof index === 'number',
        read: ({ value }) => featureEvents((0,json_values/* record */.g1)(value)),
        end: () => [],
    };
}
function featureEvents(feature) {
    const events = [];
    let background = [];
    for (const element of records(feature['elements'])) {
        const steps = stepsOf(element);
        // Cucumber-JVM writes the background that ran before a scenario as an element before it.
        if (element['type'] === 'background')
            background = steps;
        else {
            events.push({ kind: 'case', test: cucumber_caseOf(element, [...background, ...steps], feature) });
            background = [];
        }
    }
    return events;
}
/** Hooks stand in lists of their own (JVM, Ruby), of the scenario and of each step, or are hidden steps. */
function stepsOf(element) {
    const steps = records(element['steps']);
    const hooks = [element, ...steps].flatMap((of) => [
        ...records(of['before']),
        ...records(of['after']),
    ]);
    return [...steps, ...hooks];
}
/** A scenario without a step of its own, or of which no step ran, was not evaluated. */
function cucumber_statusOf(steps) {
    const statuses = steps.map((step) => words[stepStatus(step) ?? ''] ?? 'errored');
    const worst = Math.max(-1, ...statuses.map((status) => order.indexOf(status)));
    const own = steps.some((step) => step['hidden'] !== true && 'keyword' in step);
    return own || worst > 1 ? (order[worst] ?? 'skipped') : 'skipped';
}
function cucumber_caseOf(scenario, steps, feature) {
    const status = cucumber_statusOf(steps);
    const nanoseconds = steps.map((step) => (0,json_values/* numberOf */.rl)((0,json_values/* record */.g1)(step['result'])['duration']) ?? 0);
    const odd = steps.find((step) => /^(undefined|ambiguous|pending)$/.test(stepStatus(step) ?? ''));
    const word = odd && `${stepStatus(odd) ?? ''} step: ${(0,json_values/* textOf */.b6)(odd['name']) ?? ''}`;
    return {
        name: (0,json_values/* textOf */.b6)(scenario['name']) || '(no name)',
        suite: (0,json_values/* textOf */.b6)(feature['name']),
        file: (0,json_values/* textOf */.b6)(feature['uri'])?.replace(/^file:/, ''),
        line: (0,json_values/* numberOf */.rl)(scenario['line']),
        status,
        durationMs: nanoseconds.reduce((a, b) => a + b, 0) / 1e6,
        ...(status === 'passed' ? {} : (0,bounded_text/* messageOf */.bD)(word, ...reasonOf(steps))),
    };
}

// EXTERNAL MODULE: ./build/packages/test-reports/src/named-case.js
var named_case = __webpack_require__(9152);
// EXTERNAL MODULE: ./build/packages/test-reports/src/self-declared.js
var self_declared = __webpack_require__(6373);
;// CONCATENATED MODULE: ./build/packages/test-reports/src/json/ctrf.js




const ctrf_statuses = {
    passed: 'passed',
    failed: 'failed',
    skipped: 'skipped',
    pending: 'skipped',
    other: 'skipped',
};
/** Common Test Report Format. */
function ctrf() {
    let summary = {};
    let shown = 0;
    let failed = 0;
    return {
        paths: ['$.results.tests.*', '$.results.summary'],
        owns: ([key, second]) => key === 'results' && (second === 'tests' || second === 'summary'),
        read({ path, value }) {
            if (path[1] === 'summary') {
                summary = (0,json_values/* record */.g1)(value);
                return [];
            }
            const test = ctrf_caseOf((0,json_values/* record */.g1)(value));
            shown += 1;
            if (test.status === 'failed' || test.status === 'errored')
                failed += 1;
            return [(0,named_case/* namedCase */.I)(test, 'results.tests')];
        },
        end() {
            const counted = (0,self_declared/* claimedFailures */.jH)((0,json_values/* numberOf */.rl)(summary['failed']) ?? 0, failed, 'results.summary');
            if (counted.length > 0)
                return counted;
            return (0,self_declared/* countsMore */.EB)('test', (0,json_values/* numberOf */.rl)(summary['tests']) ?? 0, shown);
        },
    };
}
function ctrf_caseOf(test) {
    const word = ctrf_statuses[(0,json_values/* textOf */.b6)(test['status']) ?? ''] ?? 'errored';
    const status = word === 'failed' && test['rawStatus'] === 'error' ? 'errored' : word;
    const given = test['suite'];
    const suite = Array.isArray(given) ? given.join(' > ') : ((0,json_values/* textOf */.b6)(given) ?? '');
    const file = (0,json_values/* textOf */.b6)(test['filePath']);
    const line = (0,json_values/* numberOf */.rl)(test['line']);
    const durationMs = (0,json_values/* numberOf */.rl)(test['duration']);
    return {
        name: (0,json_values/* textOf */.b6)(test['name']) ?? '',
        status,
        ...(suite === '' ? {} : { suite }),
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { line }),
        ...(durationMs === undefined ? {} : { durationMs }),
        ...(status === 'passed' ? {} : (0,bounded_text/* messageOf */.bD)((0,json_values/* textOf */.b6)(test['message']), (0,json_values/* textOf */.b6)(test['trace']))),
        ...(status === 'passed' && test['flaky'] === true ? { flaky: true } : {}),
    };
}

;// CONCATENATED MODULE: ./build/packages/test-reports/src/json/jest.js



const jest_statuses = {
    passed: 'passed',
    failed: 'failed',
    pending: 'skipped',
    skipped: 'skipped',
    todo: 'skipped',
    disabled: 'skipped',
};
/** Jest's `--json`, and Vitest's JSON reporter, which has the same format. */
function jest() {
    const own = [
        'testResults',
        'numFailedTests',
        'numTotalTests',
        'wasInterrupted',
        'success',
        'snapshot',
    ];
    const said = {};
    let files = 0;
    let shown = 0;
    let failed = 0;
    return {
        paths: ['$.testResults.*', ...own.slice(1).map((key) => `$.${key}`)],
        owns: ([key]) => own.some((other) => other === key),
        read({ path, value }) {
            if (path[0] === 'testResults') {
                const events = fileEvents((0,json_values/* record */.g1)(value));
                files += 1;
                shown += events.length;
                failed += events.filter(hasFailed).length;
                return events;
            }
            said[String(path[0])] = value;
            return [];
        },
        end() {
            const counted = (0,self_declared/* claimedFailures */.jH)((0,json_values/* numberOf */.rl)(said['numFailedTests']) ?? 0, failed, 'numFailedTests');
            const interrupted = said['wasInterrupted'] === true
                ? [{ kind: 'problem', what: 'the run was interrupted' }]
                : [];
            const told = [
                ...counted,
                ...interrupted,
                ...(counted.length > 0
                    ? []
                    : (0,self_declared/* countsMore */.EB)('test', (0,json_values/* numberOf */.rl)(said['numTotalTests']) ?? 0, shown)),
            ];
            // Vitest says so too where it found no test file: that is an empty run, and its exit code tells.
            const unseen = said['success'] === false && files > 0 && failed === 0 && told.length === 0;
            return unseen ? [(0,self_declared/* saysItFailed */.XJ)(whyUnsuccessful((0,json_values/* record */.g1)(said['snapshot'])))] : told;
        },
    };
}
/** What makes Jest's run fail while every test passes. */
function whyUnsuccessful(snapshot) {
    const unchecked = (0,json_values/* numberOf */.rl)(snapshot['unchecked']) ?? 0;
    if (snapshot['failure'] === true && unchecked > 0) {
        const obsolete = unchecked === 1 ? '1 snapshot is obsolete' : `${unchecked} snapshots are obsolete`;
        return `${obsolete}; jest -u removes ${unchecked === 1 ? 'it' : 'them'}`;
    }
    if (snapshot['failure'] === true)
        return 'snapshots do not match';
    return '`success` is false and every test passed; usually a coverage threshold was not met';
}
function hasFailed(event) {
    return event.kind === 'case' && /^(failed|errored)$/.test(event.test.status);
}
/** The tests of one file. A file that failed without a failed test (it does not load) is an error. */
function fileEvents(result) {
    const file = (0,json_values/* textOf */.b6)(result['name']) ?? '';
    const list = result['assertionResults'];
    const tests = (Array.isArray(list) ? list.filter(json_values/* isRecord */.u4) : []).map((t) => jest_caseOf(t, file));
    const events = tests.map((test) => ({ kind: 'case', test }));
    if (result['status'] === 'failed' && !tests.some((test) => test.status === 'failed')) {
        const reason = (0,bounded_text/* messageOf */.bD)((0,json_values/* textOf */.b6)(result['message']));
        events.push({
            kind: 'case',
            test: { name: file || 'test file', status: 'errored', file, ...reason },
        });
    }
    return events;
}
function jest_caseOf(test, file) {
    const status = jest_statuses[(0,json_values/* textOf */.b6)(test['status']) ?? ''] ?? 'errored';
    const titles = test['ancestorTitles'];
    const suite = Array.isArray(titles) ? titles.filter((t) => t !== '').join(' > ') : '';
    const line = (0,json_values/* numberOf */.rl)((0,json_values/* record */.g1)(test['location'])['line']);
    const durationMs = (0,json_values/* numberOf */.rl)(test['duration']);
    const messages = test['failureMessages'];
    const retried = Array.isArray(test['retryReasons']) && test['retryReasons'].length > 0;
    return {
        name: (0,json_values/* textOf */.b6)(test['title']) || (0,json_values/* textOf */.b6)(test['fullName']) || '(no title)',
        status,
        ...(suite === '' ? {} : { suite }),
        ...(file === '' ? {} : { file }),
        ...(line === undefined ? {} : { line }),
        ...(durationMs === undefined ? {} : { durationMs }),
        ...(status === 'passed'
            ? {}
            : (0,bounded_text/* messageOf */.bD)(...(Array.isArray(messages) ? messages.map(json_values/* textOf */.b6) : []))),
        ...(retried && status === 'passed' ? { flaky: true } : {}),
    };
}

// EXTERNAL MODULE: ./build/packages/test-reports/src/json/mocha.js
var mocha = __webpack_require__(6836);
;// CONCATENATED MODULE: ./build/packages/test-reports/src/karma/karma.js



/** karma-json-reporter: specs by browser, and a summary that knows of browsers that were lost. */
function karma() {
    let summary = {};
    let failed = 0;
    return {
        paths: ['$.result.*.*', '$.summary'],
        owns: ([key]) => key === 'result' || key === 'summary',
        read({ path, value }) {
            if (path[0] === 'summary') {
                summary = (0,json_values/* record */.g1)(value);
                return [];
            }
            const test = karma_caseOf((0,json_values/* record */.g1)(value));
            if (test.status === 'failed')
                failed += 1;
            return [{ kind: 'case', test }];
        },
        end() {
            const counted = (0,self_declared/* claimedFailures */.jH)((0,json_values/* numberOf */.rl)(summary['failed']) ?? 0, failed, 'summary');
            const why = whyFailed(summary);
            const unseen = why !== undefined && failed === 0 && counted.length === 0;
            return [...counted, ...(unseen ? [(0,self_declared/* saysItFailed */.XJ)(why)] : [])];
        },
    };
}
function whyFailed(summary) {
    if (summary['disconnected'] === true)
        return 'a browser was disconnected';
    if (summary['error'] === true)
        return 'a browser ended with an error';
    const code = (0,json_values/* numberOf */.rl)(summary['exitCode']);
    return code === 0 ? undefined : `exit code ${code ?? 'unknown'}`;
}
function karma_caseOf(spec) {
    const suites = spec['suite'];
    const log = spec['log'];
    const status = spec['skipped'] === true ? 'skipped' : spec['success'] === true ? 'passed' : 'failed';
    return {
        name: (0,json_values/* textOf */.b6)(spec['description']) || '(no description)',
        suite: (Array.isArray(suites) ? suites.join(' > ') : '') || undefined,
        status,
        durationMs: (0,json_values/* numberOf */.rl)(spec['time']),
        ...(status === 'passed' || !Array.isArray(log) ? {} : (0,bounded_text/* messageOf */.bD)(...log.map(json_values/* textOf */.b6))),
    };
}

;// CONCATENATED MODULE: ./build/packages/test-reports/src/mochawesome/mochawesome.js



const lists = ['tests', 'suites', 'beforeHooks', 'afterHooks'];
const mochawesome_records = (value) => Array.isArray(value) ? value.filter(json_values/* isRecord */.u4) : [];
/** mochawesome: a tree of suites a file. A hook counts where it fails. */
function mochawesome() {
    let claimed = 0;
    let failed = 0;
    let notRun = 0;
    function suite(node, titles) {
        const here = [...titles, (0,json_values/* textOf */.b6)(node['title']) ?? ''].filter((title) => title !== '');
        const file = (0,json_values/* textOf */.b6)(node['fullFile']) || (0,json_values/* textOf */.b6)(node['file']) || undefined;
        const hooks = [...mochawesome_records(node['beforeHooks']), ...mochawesome_records(node['afterHooks'])];
        return [
            ...mochawesome_records(node['tests']).flatMap((test) => one(test, here, file)),
            ...hooks.flatMap((hook) => one(hook, here, file)),
            ...mochawesome_records(node['suites']).flatMap((child) => suite(child, here)),
        ];
    }
    function one(test, titles, file) {
        const status = mochawesome_statusOf(test);
        if (status === 'failed')
            failed += 1;
        else if (test['isHook'] === true)
            return [];
        if (status === undefined) {
            notRun += 1;
            return [];
        }
        const err = (0,json_values/* record */.g1)(test['err']);
        const result = {
            name: (0,json_values/* textOf */.b6)(test['title']) || '(no title)',
            suite: titles.join(' > ') || undefined,
            file,
            status,
            durationMs: (0,json_values/* numberOf */.rl)(test['duration']),
            ...(status === 'passed' ? {} : (0,bounded_text/* messageOf */.bD)((0,json_values/* textOf */.b6)(err['message']), (0,json_values/* textOf */.b6)(err['estack']))),
        };
        return [{ kind: 'case', test: result }];
    }
    return {
        paths: ['$.stats', ...lists.map((list) => `$.results.*.${list}.*`)],
        owns: ([key, index]) => key === 'stats' || (key === 'results' && typeof index === 'number'),
        read({ path, value }) {
            if (path[0] === 'stats') {
                claimed = (0,json_values/* numberOf */.rl)((0,json_values/* record */.g1)(value)['failures']) ?? 0;
                return [];
            }
            return path[2] === 'suites' ? suite((0,json_values/* record */.g1)(value), []) : one((0,json_values/* record */.g1)(value), []);
        },
        end: () => [
            ...(0,self_declared/* claimedFailures */.jH)(claimed, failed, 'stats'),
            ...(notRun > 0 ? [{ kind: 'problem', what: unended(notRun) }] : []),
        ],
    };
}
/** A test that a failed hook kept from running is `skipped`; one without any word never ended. */
function mochawesome_statusOf(test) {
    if (test['fail'] === true || test['state'] === 'failed')
        return 'failed';
    if (test['pass'] === true || test['state'] === 'passed')
        return 'passed';
    if (test['pending'] === true || test['skipped'] === true)
        return 'skipped';
    return test['state'] === 'pending' ? 'skipped' : undefined;
}
function unended(tests) {
    return `the run ended early: ${tests === 1 ? '1 test has' : `${tests} tests have`} no outcome`;
}

;// CONCATENATED MODULE: ./build/packages/test-reports/src/playwright/playwright.js



const playwright_records = (value) => Array.isArray(value) ? value.filter(json_values/* isRecord */.u4) : [];
/** Playwright's JSON reporter: suites hold specs, a spec one test a project, a test one result a try. */
function playwright() {
    let claimed = 0;
    let failed = 0;
    let notRun = 0;
    function suiteEvents(suite, titles) {
        const specs = playwright_records(suite['specs']).flatMap((spec) => specEvents(spec, titles));
        const nested = playwright_records(suite['suites']).flatMap((child) => suiteEvents(child, [...titles, (0,json_values/* textOf */.b6)(child['title']) ?? '']));
        return [...specs, ...nested];
    }
    function specEvents(spec, titles) {
        return playwright_records(spec['tests']).map((test) => {
            const one = playwright_caseOf(spec, test, titles.filter((title) => title !== '').join(' > '));
            if (one.status === 'failed' || one.status === 'errored')
                failed += 1;
            if (didNotRun(test, one.status))
                notRun += 1;
            return { kind: 'case', test: one };
        });
    }
    return {
        paths: ['$.suites.*', '$.errors.*', '$.stats'],
        owns: ([key]) => key === 'suites' || key === 'errors' || key === 'stats',
        read({ path, value }) {
            const read = (0,json_values/* record */.g1)(value);
            if (path[0] === 'suites')
                return suiteEvents(read, []);
            if (path[0] === 'errors')
                return [errorEvent(read)];
            claimed = (0,json_values/* numberOf */.rl)(read['unexpected']) ?? 0;
            return [];
        },
        end() {
            const tests = notRun === 1 ? '1 test' : `${notRun} tests`;
            const what = `${tests} did not run: the run was stopped before, or only listed its tests`;
            return [
                ...(0,self_declared/* claimedFailures */.jH)(claimed, failed, 'stats'),
                ...(notRun > 0 ? [{ kind: 'problem', what }] : []),
            ];
        },
    };
}
const outcomes = {
    expected: 'passed',
    flaky: 'passed',
    unexpected: 'failed',
    skipped: 'skipped',
};
const resultsOf = (test) => playwright_records(test['results']);
const endedAs = (test, word) => resultsOf(test).some((result) => result['status'] === word);
/** Playwright calls a test that was interrupted skipped. */
function playwright_statusOf(test) {
    const status = outcomes[(0,json_values/* textOf */.b6)(test['status']) ?? ''] ?? 'errored';
    if (status === 'skipped' && endedAs(test, 'interrupted'))
        return 'errored';
    return status === 'failed' && endedAs(test, 'timedOut') ? 'errored' : status;
}
/** Skipped although nobody said so: after `maxFailures`, a failure in a serial group, `--list`. */
function didNotRun(test, status) {
    return status === 'skipped' && test['expectedStatus'] !== 'skipped';
}
function playwright_caseOf(spec, test, suite) {
    const status = playwright_statusOf(test);
    const results = resultsOf(test);
    const project = (0,json_values/* textOf */.b6)(test['projectName']) ?? '';
    const title = (0,json_values/* textOf */.b6)(spec['title']) || '(no title)';
    const durationMs = (0,json_values/* numberOf */.rl)(results.at(-1)?.['duration']);
    return {
        name: project === '' ? title : `${title} [${project}]`,
        suite: suite || undefined,
        file: (0,json_values/* textOf */.b6)(spec['file']),
        line: (0,json_values/* numberOf */.rl)(spec['line']),
        status,
        durationMs,
        flaky: test['status'] === 'flaky' || undefined,
        ...(status === 'passed' ? {} : (0,bounded_text/* messageOf */.bD)(...reasonsOf(test, results))),
    };
}
function reasonsOf(test, results) {
    if (test['expectedStatus'] === 'failed' && endedAs(test, 'passed')) {
        return ['it was expected to fail, and it passed'];
    }
    const error = results.map((result) => (0,json_values/* record */.g1)(result['error'])).find((e) => (0,json_values/* textOf */.b6)(e['message']));
    return [plain(error?.['message']), plain(error?.['stack'])].filter((text) => text !== '');
}
/** An error outside of any test: a file that does not load, the limit of the whole run. */
function errorEvent(error) {
    const place = (0,json_values/* record */.g1)(error['location']);
    return {
        kind: 'case',
        test: {
            name: 'error outside of any test',
            status: 'errored',
            file: (0,json_values/* textOf */.b6)(place['file']),
            line: (0,json_values/* numberOf */.rl)(place['line']),
            ...(0,bounded_text/* messageOf */.bD)(plain(error['message']), plain(error['stack'])),
        },
    };
}
/** Colours of the terminal are left in messages. */
function plain(value) {
    // eslint-disable-next-line no-control-regex -- escape sequences begin with one
    return ((0,json_values/* textOf */.b6)(value) ?? '').replaceAll(/\u001b\[[\d;]*m/g, '');
}

;// CONCATENATED MODULE: ./build/packages/test-reports/src/rspec/rspec.js



const rspec_statuses = {
    passed: 'passed',
    failed: 'failed',
    pending: 'skipped',
};
/** RSpec's JSON formatter. What does not load stands in `messages` and in the summary alone. */
function rspec() {
    let summary = {};
    let shown = 0;
    let failed = 0;
    const messages = [];
    return {
        paths: ['$.examples.*', '$.summary', '$.messages.*'],
        owns: ([key]) => key === 'examples' || key === 'summary' || key === 'messages',
        read({ path, value }) {
            if (path[0] === 'summary')
                summary = (0,json_values/* record */.g1)(value);
            else if (path[0] === 'messages')
                messages.push((0,json_values/* textOf */.b6)(value) ?? '');
            else {
                const test = rspec_caseOf((0,json_values/* record */.g1)(value));
                shown += 1;
                if (test.status === 'failed' || test.status === 'errored')
                    failed += 1;
                return [{ kind: 'case', test }];
            }
            return [];
        },
        end() {
            const outside = (0,json_values/* numberOf */.rl)(summary['errors_outside_of_examples_count']) ?? 0;
            return [
                ...(0,self_declared/* claimedFailures */.jH)((0,json_values/* numberOf */.rl)(summary['failure_count']) ?? 0, failed, 'summary'),
                ...(0,self_declared/* countsMore */.EB)('test', (0,json_values/* numberOf */.rl)(summary['example_count']) ?? 0, shown),
                ...Array.from({ length: Math.min(outside, mostErrors) }, (_, i) => rspec_errorEvent(messages[i])),
            ];
        },
    };
}
/** A number in a report that nobody vouches for must not decide how much is made of it. */
const mostErrors = 1000;
function rspec_errorEvent(message) {
    const name = 'error outside of the examples';
    return { kind: 'case', test: { name, status: 'errored', ...(0,bounded_text/* messageOf */.bD)(message) } };
}
function rspec_caseOf(example) {
    const status = rspec_statuses[(0,json_values/* textOf */.b6)(example['status']) ?? ''] ?? 'errored';
    const seconds = (0,json_values/* numberOf */.rl)(example['run_time']);
    const full = (0,json_values/* textOf */.b6)(example['full_description']) ?? '';
    const name = (0,json_values/* textOf */.b6)(example['description']) || full || '(no description)';
    const thrown = (0,json_values/* record */.g1)(example['exception']);
    const trace = thrown['backtrace'];
    const suite = full.endsWith(name) ? full.slice(0, full.length - name.length).trim() : '';
    return {
        name,
        suite: suite || undefined,
        file: (0,json_values/* textOf */.b6)(example['file_path'])?.replace(/^\.\//, ''),
        line: (0,json_values/* numberOf */.rl)(example['line_number']),
        status,
        durationMs: seconds === undefined ? undefined : seconds * 1000,
        ...(status === 'passed'
            ? {}
            : (0,bounded_text/* messageOf */.bD)((0,json_values/* textOf */.b6)(thrown['message']) ?? (0,json_values/* textOf */.b6)(example['pending_message']), Array.isArray(trace) ? trace.slice(0, 20).join('\n') : undefined)),
    };
}

;// CONCATENATED MODULE: ./build/packages/test-reports/src/recognise/json-formats.js









/** Every JSON document that is read, by the keys that it must hold. */
const jsonFormats = [
    {
        name: 'Jest JSON',
        writtenBy: '`jest --json --outputFile=FILE`, `vitest --reporter=json --outputFile=FILE`',
        opens: ['numFailedTests', 'testResults'],
        holds: ['numTotalTests', 'numFailedTests', 'success', 'testResults'],
        dialect: jest,
    },
    {
        name: 'Mocha JSON',
        writtenBy: '`mocha --reporter json`',
        opens: ['stats.passes', 'stats.failures', 'tests'],
        holds: ['stats.passes', 'stats.failures', 'tests', 'passes', 'failures', 'pending'],
        dialect: mocha/* mocha */.L,
    },
    {
        name: 'mochawesome JSON',
        writtenBy: 'mochawesome, mochawesome-merge (also under Cypress)',
        opens: ['stats.passes', 'stats.passPercent', 'results'],
        holds: ['stats.tests', 'stats.failures', 'results'],
        dialect: mochawesome,
    },
    {
        name: 'Playwright JSON',
        writtenBy: "`reporter: [['json', { outputFile: 'FILE' }]]`",
        opens: ['config.projects', 'suites'],
        holds: ['config.projects', 'suites', 'errors'],
        dialect: playwright,
    },
    {
        name: 'CTRF',
        writtenBy: 'the CTRF reporters',
        opens: ['results.tests'],
        holds: ['results.tool', 'results.summary', 'results.tests'],
        dialect: ctrf,
    },
    {
        name: 'RSpec JSON',
        writtenBy: '`rspec --format json --out FILE`',
        opens: ['version', 'examples'],
        holds: ['version', 'examples', 'summary.example_count', 'summary.failure_count'],
        dialect: rspec,
    },
    {
        name: 'Karma JSON',
        writtenBy: 'karma-json-reporter',
        opens: ['browsers', 'result'],
        holds: ['browsers', 'result', 'summary.exitCode'],
        dialect: karma,
    },
    {
        name: 'behave JSON',
        writtenBy: '`behave -f json -o FILE`',
        opens: ['*.keyword', '*.location', '*.status'],
        holds: ['*.keyword', '*.location', '*.status'],
        list: true,
        dialect: behave,
    },
    {
        name: 'Cucumber JSON',
        writtenBy: '`cucumber-js --format json:FILE`, Cucumber-JVM and -Ruby alike',
        opens: ['*.keyword', '*.uri', '*.elements'],
        holds: ['*.keyword', '*.uri', '*.elements'],
        list: true,
        dialect: cucumber,
    },
];

;// CONCATENATED MODULE: ./build/packages/test-reports/src/recognise/key-paths.js
/** Types of tokens as the streaming library numbers them. */
const openBrace = 0;
const closeBrace = 1;
const openBracket = 2;
const closeBracket = 3;
const comma = 5;
const string = 9;
const deepest = 3;
/** Keys may be data (paths of files): so many tell a format, and more would fill the memory. */
const most = 2000;
/** Notes which keys a JSON document holds, down to three levels, whatever their values are. */
function keyPaths() {
    const seen = new Set();
    /** Per level: the path to it, and whether it is an object. */
    const levels = [];
    let here = '';
    let keyNext = false;
    function enter(object) {
        levels.push({ path: here, object });
        if (!object)
            here = here === '' ? '*' : `${here}.*`;
        keyNext = object;
    }
    function key(name) {
        keyNext = false;
        if (levels.length > deepest)
            return;
        const above = levels.at(-1)?.path ?? '';
        here = above === '' ? name : `${above}.${name}`;
        if (seen.size < most)
            seen.add(here);
    }
    return {
        seen,
        token({ token, value }) {
            if (token === openBrace || token === openBracket)
                enter(token === openBrace);
            else if (token === closeBrace || token === closeBracket) {
                here = levels.pop()?.path ?? '';
                keyNext = false;
            }
            else if (token === comma)
                keyNext = levels.at(-1)?.object === true;
            else if (token === string && keyNext)
                key(String(value));
        },
    };
}

;// CONCATENATED MODULE: ./build/packages/test-reports/src/recognise/refused-json.js
const noTests = 'it holds no test results; give the report of the tests in `reports`';
/** JSON documents that we know by their keys and do not read. */
const refusedJson = [
    {
        name: 'GoogleTest JSON',
        instead: 'run the tests with `--gtest_output=xml:FILE`',
        holds: ['testsuites', 'tests', 'failures', 'disabled'],
    },
    {
        name: 'pytest-json-report',
        instead: 'run pytest with `--junitxml=FILE`',
        holds: ['exitcode', 'environment', 'summary', 'tests'],
    },
    {
        name: "Robot Framework's output.json",
        instead: 'run robot with `--output output.xml`',
        holds: ['generator', 'rpa', 'suite'],
    },
    {
        name: 'Ginkgo JSON',
        instead: 'run ginkgo with `--junit-report=FILE`',
        holds: ['*.SuitePath', '*.SuiteSucceeded', '*.SpecReports'],
    },
    {
        name: 'TestCafe JSON',
        instead: 'run testcafe with `--reporter xunit:FILE`',
        holds: ['fixtures', 'userAgents', 'passed', 'total'],
    },
    {
        name: 'Newman JSON',
        instead: 'run newman with `-r junit --reporter-junit-export FILE`',
        holds: ['collection', 'run.stats', 'run.executions'],
    },
    {
        name: "k6's summary",
        instead: 'write JUnit XML in `handleSummary` (jUnit of k6-summary)',
        holds: ['metrics', 'root_group'],
    },
    {
        name: "Cypress's module result",
        instead: 'run cypress with `--reporter junit`',
        holds: ['totalTests', 'totalFailed', 'runs'],
    },
    {
        name: 'WebdriverIO JSON',
        instead: "add the `junit` reporter to `reporters`: ['junit', { outputDir: 'FOLDER' }]",
        holds: ['capabilities', 'specs', 'suites', 'state'],
    },
    {
        name: 'an Allure result',
        instead: 'let the test tool write JUnit XML beside them',
        holds: ['uuid', 'historyId', 'status', 'name'],
    },
    {
        name: "Istanbul's coverage summary",
        instead: noTests,
        holds: ['total.lines', 'total.statements', 'total.branches'],
    },
    { name: 'a coverage report (coverage.py)', instead: noTests, holds: ['meta', 'files', 'totals'] },
    { name: 'SARIF', instead: noTests, holds: ['runs', 'version', 'runs.*.tool'] },
    { name: "ESLint's JSON", instead: noTests, holds: ['*.filePath', '*.messages', '*.errorCount'] },
    { name: 'a package.json', instead: noTests, holds: ['name', 'version', 'dependencies'] },
];

// EXTERNAL MODULE: ./build/packages/test-reports/src/test-case.js
var test_case = __webpack_require__(6897);
;// CONCATENATED MODULE: ./build/packages/test-reports/src/json/json-report.js






/** Most values that are kept while the keys seen so far do not tell the format. */
const mostHeld = 10_000;
/**
 * Reads a JSON document. Its keys tell the format as it comes; at its end every key that the format
 * must hold has to have been there, or nothing of what was read counts.
 */
async function* readJsonDocument(chunks, list, known = jsonFormats) {
    const formats = known.filter((format) => (format.list === true) === list);
    const candidates = formats.map((format) => ({ format, dialect: format.dialect() }));
    const keys = keyPaths();
    const paths = candidates.flatMap(({ dialect }) => dialect.paths);
    const has = (path) => keys.seen.has(path);
    const held = [];
    let chosen;
    for await (const values of (0,json_values/* jsonValues */.RO)(chunks, paths, keys)) {
        if (chosen) {
            yield eventsOf(values, chosen.dialect);
            continue;
        }
        held.push(...values);
        chosen = candidates.find(({ format }) => format.opens.every(has));
        if (chosen)
            yield eventsOf(held.splice(0), chosen.dialect);
        else if (held.length > mostHeld)
            throw new test_case/* UnreadableReport */.s(whatItIs(has, keys.seen));
    }
    const missing = chosen?.format.holds.filter((path) => !has(path));
    if (!chosen || !missing)
        throw new test_case/* UnreadableReport */.s(whatItIs(has, keys.seen));
    if (missing.length > 0) {
        const { name } = chosen.format;
        throw new test_case/* UnreadableReport */.s(`it begins like ${name}, but holds no ${missing.join(', ')}`);
    }
    yield chosen.dialect.end();
}
function eventsOf(values, dialect) {
    return values.flatMap((value) => (dialect.owns(value.path) ? dialect.read(value) : []));
}
function whatItIs(has, seen) {
    const refused = refusedJson.find(({ holds }) => holds.every(has));
    if (refused)
        return (0,format/* refusal */.x)(refused);
    if (seen.size === 0)
        return 'its JSON is empty and does not say which tool wrote it';
    const names = jsonFormats.map(({ name }) => name).join(', ');
    return `its JSON is no test report that is read (${names})`;
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

/***/ 9152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ namedCase)
/* harmony export */ });
/**
 * A case without a name and without an outcome is the trace of a run that ended early. One
 * that failed is the failure of its suite (a `@BeforeAll` that threw), one that was skipped is a
 * skipped test (`@Ignore` on a class): both get the name of their suite.
 */
function namedCase(test, where) {
    if (test.name !== '')
        return { kind: 'case', test };
    if (test.status === 'passed')
        return { kind: 'nameless', where };
    return { kind: 'case', test: { ...test, name: test.suite || where || '(no name)' } };
}


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
