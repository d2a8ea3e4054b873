export const id = 45;
export const ids = [45];
export const modules = {

/***/ 5045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readXml: () => (/* binding */ readXml)
});

// EXTERNAL MODULE: ./build/packages/test-reports/src/bounded-text.js
var bounded_text = __webpack_require__(8827);
;// CONCATENATED MODULE: ./build/packages/test-reports/src/seconds.js
/**
 * A JUnit time in milliseconds. Some tools write thousands separators (`1,234.56`) or a decimal
 * comma (`0,160`), as their locale has it. Undefined for any other text.
 */
function millisecondsOfSeconds(text) {
    if (text === undefined || text === '')
        return undefined;
    const seconds = Number(text);
    if (seconds >= 0)
        return seconds === Infinity ? undefined : seconds * 1000;
    const plain = text.includes('.') ? text.replaceAll(',', '') : text.replace(',', '.');
    const repaired = text.includes(',') ? Number(plain) : Number.NaN;
    return repaired >= 0 ? repaired * 1000 : undefined;
}
/** A .NET time span such as `00:00:00.0180000` in milliseconds. */
function millisecondsOfTimeSpan(text) {
    const match = /^(?:(\d+)\.)?(\d+):(\d+):(\d+(?:\.\d+)?)$/.exec(text ?? '');
    if (!match)
        return undefined;
    const [, days = '0', hours, minutes, seconds] = match;
    return ((Number(days) * 86_400 + Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000);
}

;// CONCATENATED MODULE: ./build/packages/test-reports/src/junit/junit-suite.js
function openSuite(suites, attributes) {
    const parent = suites.at(-1);
    if (parent)
        parent.nested = true;
    suites.push({ name: attributes['name'] ?? '', attributes, cases: 0, failing: 0, nested: false });
}
/**
 * Compares the suite's attributes with its cases. Only two differences count: numbers without any
 * case, and failures without a failing case. Other differences depend on the dialect: node counts a
 * nested suite as one test, pytest counts a teardown as another.
 */
function closeSuite(suites, found) {
    const suite = suites.pop();
    if (!suite)
        return;
    const claimed = claimsOf(suite.attributes);
    const failing = claimed.failures + claimed.errors;
    const withoutCases = suite.cases === 0 && !suite.nested && claimed.tests > 0;
    const unlistedFailures = failing > 0 && suite.failing === 0;
    if (!withoutCases && !unlistedFailures)
        return;
    const skipped = withoutCases ? claimed.skipped : 0;
    const passed = withoutCases ? Math.max(0, claimed.tests - failing - skipped) : 0;
    const tests = passed + failing + skipped;
    found.push({
        kind: 'counted',
        where: suite.name,
        counts: { tests, passed, failed: failing, errored: claimed.errors, skipped },
    });
    for (const parent of suites) {
        parent.cases += tests;
        parent.failing += failing;
    }
}
function claimsOf(attributes) {
    const number = (name) => {
        const value = Number(attributes[name]?.replaceAll(',', ''));
        return Number.isInteger(value) && value > 0 ? value : 0;
    };
    return {
        tests: number('tests'),
        failures: number('failures'),
        errors: number('errors'),
        skipped: Math.max(number('skipped'), number('skips')) + number('disabled'),
    };
}

;// CONCATENATED MODULE: ./build/packages/test-reports/src/junit/junit.js



const outcomeElements = {
    failure: 'failed',
    error: 'errored',
    skipped: 'skipped',
};
const noAttributes = {};
const rank = { passed: 0, skipped: 1, failed: 2, errored: 3 };
/** Values of `status` or `result` that some tools write instead of a child element. */
const statusWords = {
    disabled: 'skipped',
    notrun: 'skipped',
    skipped: 'skipped',
    suppressed: 'skipped',
    ignored: 'skipped',
    fail: 'failed',
    failed: 'failed',
    failure: 'failed',
    error: 'errored',
};
function statedStatus({ result, status }) {
    if (result === undefined && status === undefined)
        return 'passed';
    return (statusWords[result?.toLowerCase() ?? ''] ?? statusWords[status?.toLowerCase() ?? ''] ?? 'passed');
}
/** Reads JUnit in the dialects of real runners; there is no common schema. */
const junit = (found) => {
    const suites = [];
    const cases = [];
    let opened;
    function countCase(failing) {
        for (const suite of suites) {
            suite.cases += 1;
            if (failing)
                suite.failing += 1;
        }
    }
    function openCase(attributes) {
        const parent = cases.at(-1);
        if (parent)
            parent.parent = true;
        cases.push({
            attributes,
            status: statedStatus(attributes),
            reason: noAttributes,
            text: undefined,
            flaky: false,
            todo: false,
            parent: false,
        });
    }
    /**
     * nextest runs each test in its own process and passes it if that exits with 0, even midway. Then
     * the output of Rust's test harness lacks its last line.
     */
    function checkNextestOutput(text) {
        const test = cases.at(-1);
        if (!test || !text || test.status !== 'passed' || suites[0]?.name !== 'nextest-run')
            return;
        if (!/^\s*running \d+ tests?\n/.test(text.text) || /\ntest result: /.test(text.end))
            return;
        test.status = 'errored';
        test.reason = { message: 'its process exited with 0 before the test ended' };
        test.text = text;
    }
    function closeCase() {
        const test = cases.pop();
        if (!test)
            return;
        const failing = rank[test.status] >= rank.failed;
        if (test.parent && !failing)
            return;
        const suite = suites.at(-1)?.name ?? '';
        if ((test.attributes['name'] ?? '') === '') {
            if (failing)
                countCase(true);
            found.push({ kind: 'nameless', where: suite });
            return;
        }
        countCase(failing);
        found.push(eventOf(test, suite, suites[0]?.name.startsWith('pytest') === true ? 1 : 0));
    }
    function outcome(element, attributes, text) {
        const status = outcomeElements[element] ?? 'passed';
        const test = cases.at(-1);
        if (!test) {
            if (status === 'skipped' || suites.length === 0)
                return;
            countCase(true);
            const name = suites.at(-1)?.name || 'test suite';
            found.push({ kind: 'case', test: { name, status, ...reasonOf(attributes, text) } });
            return;
        }
        // node:test writes the failure of a `todo` test beside its `skipped` element and does not count it.
        if (status === 'skipped' && attributes['type'] === 'todo')
            test.todo = true;
        else if (test.todo)
            return;
        if (!test.todo && rank[status] < rank[test.status])
            return;
        // A more severe outcome replaces the reason; of equal ones, the first stays.
        if (rank[status] > rank[test.status] || test.todo || test.text === undefined) {
            test.reason = attributes;
            test.text = text;
        }
        test.status = status;
    }
    return {
        open(name, attributes) {
            if (name === 'testcase')
                openCase(attributes);
            else if (name === 'testsuite' || name === 'testsuites')
                openSuite(suites, attributes);
            else if (name === 'flakyFailure' || name === 'flakyError') {
                const test = cases.at(-1);
                if (test)
                    test.flaky = true;
            }
            else if (Object.hasOwn(outcomeElements, name)) {
                opened = { element: name, attributes };
                return true;
            }
            return name === 'system-out' && suites[0]?.name === 'nextest-run';
        },
        close(name, text) {
            if (name === 'testcase')
                closeCase();
            else if (name === 'testsuite' || name === 'testsuites')
                closeSuite(suites, found);
            else if (opened?.element === name) {
                outcome(name, opened.attributes, text);
                opened = undefined;
            }
            else if (name === 'system-out')
                checkNextestOutput(text);
        },
    };
};
const noReason = {};
function reasonOf(attributes, text) {
    const { messageCut = 0, ...reason } = (0,bounded_text/* messageOf */.bD)(attributes['message'], text?.text);
    const cut = messageCut + (text?.cut ?? 0);
    return { ...reason, ...(cut > 0 ? { messageCut: cut } : {}) };
}
/** @param shift pytest counts lines from 0 */
function eventOf(test, suiteName, shift) {
    const { attributes, status } = test;
    const name = attributes['name'] ?? '';
    const file = attributes['file'] ?? attributes['filepath'];
    // node:test writes a passed case named after the file for a file without tests.
    if (status === 'passed' && attributes['classname'] === 'test' && isThatFile(name, file)) {
        return { kind: 'placeholder', file: file ?? name };
    }
    const line = Number(attributes['line'] ?? attributes['lineno']) + shift;
    const reason = status === 'passed' ? noReason : reasonOf(test.reason, test.text);
    // One object literal: this runs for every case, and spreads would take most of the time.
    const result = {
        name,
        suite: attributes['classname'] || suiteName || undefined,
        file,
        line: Number.isInteger(line) && line > 0 ? line : undefined,
        status,
        message: reason.message,
        messageCut: reason.messageCut,
        durationMs: millisecondsOfSeconds(attributes['time']),
        flaky: (test.flaky && status === 'passed') || undefined,
    };
    return { kind: 'case', test: result };
}
/** Before Node 22, the name is the full path and no attribute gives the file. */
function isThatFile(name, file) {
    if (!/\.[cm]?[jt]s$/.test(name))
        return false;
    if (file === undefined)
        return /^(\/|[A-Za-z]:\\)/.test(name);
    return file === name || file.endsWith(`/${name}`);
}

;// CONCATENATED MODULE: ./build/packages/test-reports/src/xml/suite-leaves.js
const fails = (status) => status === 'failed' || status === 'errored';
/** Only the leaves of nested suites count; a suite counts if it fails and nothing below it does. */
function suiteLeaves(found) {
    const suites = [];
    function failed() {
        for (const suite of suites)
            suite.failed += 1;
    }
    return {
        open(name, status) {
            suites.push({ name, status, failed: 0 });
        },
        add(test) {
            if (fails(test.status))
                failed();
            if (test.name === '')
                found.push({ kind: 'nameless', where: suites.at(-1)?.name ?? '' });
            else
                found.push({ kind: 'case', test });
        },
        close(reason) {
            const suite = suites.pop();
            if (!suite || !fails(suite.status) || suite.failed > 0)
                return;
            failed();
            const name = suite.name || 'test suite';
            found.push({ kind: 'case', test: { name, status: 'errored', ...reason } });
        },
    };
}

;// CONCATENATED MODULE: ./build/packages/test-reports/src/nunit/nunit.js


function nunit(version) {
    return (found) => {
        const leaves = suiteLeaves(found);
        let test;
        let message;
        let stack;
        return {
            open(name, attributes) {
                if (name === 'test-suite') {
                    leaves.open(version.suiteName(attributes) ?? '', version.suiteStatus(attributes));
                }
                if (name === 'test-case') {
                    test = attributes;
                    message = stack = undefined;
                }
                return name === 'message' || name === 'stack-trace';
            },
            close(name, text) {
                if (name === 'message')
                    message = text?.text;
                else if (name === 'stack-trace')
                    stack = text?.text;
                else if (name === 'test-suite')
                    leaves.close((0,bounded_text/* messageOf */.bD)(message, stack));
                else if (name === 'test-case' && test) {
                    const ended = version.testOf(test);
                    leaves.add({ ...ended, ...(ended.status === 'passed' ? {} : (0,bounded_text/* messageOf */.bD)(message, stack)) });
                    message = stack = undefined;
                    test = undefined;
                }
            },
        };
    };
}

;// CONCATENATED MODULE: ./build/packages/test-reports/src/nunit/nunit2.js


const statuses = {
    success: 'passed',
    passed: 'passed',
    failure: 'failed',
    failed: 'failed',
    error: 'errored',
    notrunnable: 'errored',
    invalid: 'errored',
    cancelled: 'errored',
    ignored: 'skipped',
    skipped: 'skipped',
    inconclusive: 'skipped',
};
/** NUnit 2: `test-results`. The oldest files have only `executed` and `success`. */
const nunit2 = nunit({
    suiteName: (attributes) => attributes['name'],
    suiteStatus,
    testOf: (attributes) => ({
        name: attributes['name'] ?? '',
        status: statusOf(attributes),
        durationMs: millisecondsOfSeconds(attributes['time']),
    }),
});
function statusOf(attributes) {
    const word = attributes['result']?.toLowerCase();
    if (word !== undefined)
        return statuses[word] ?? 'errored';
    if (attributes['executed']?.toLowerCase() === 'false')
        return 'skipped';
    return attributes['success']?.toLowerCase() === 'true' ? 'passed' : 'failed';
}
/** A suite without a status of its own does not fail. */
function suiteStatus(attributes) {
    const withoutStatus = attributes['result'] === undefined && attributes['success'] === undefined;
    return withoutStatus ? 'passed' : statusOf(attributes);
}

;// CONCATENATED MODULE: ./build/packages/test-reports/src/nunit/nunit3.js


/** NUnit 3: `test-run`. */
const nunit3 = nunit({
    suiteName: (attributes) => attributes['fullname'],
    suiteStatus: nunit3_suiteStatus,
    testOf: (attributes) => ({
        name: attributes['name'] ?? attributes['fullname'] ?? '',
        suite: attributes['classname'],
        status: nunit3_statusOf(attributes),
        durationMs: millisecondsOfSeconds(attributes['duration']),
    }),
});
function nunit3_statusOf(attributes) {
    switch (attributes['result']?.toLowerCase()) {
        case 'passed':
        case 'warning':
            return 'passed';
        case 'skipped':
        case 'inconclusive':
            return 'skipped';
        case 'failed':
            return /^(error|invalid|cancelled)$/i.test(attributes['label'] ?? '') ? 'errored' : 'failed';
        default:
            return 'errored';
    }
}
/** A suite also fails if a child fails; its status counts only for its own failure (set-up, tear-down). */
function nunit3_suiteStatus(attributes) {
    return attributes['result'] === 'Failed' ? nunit3_statusOf(attributes) : 'passed';
}

// EXTERNAL MODULE: ./build/packages/test-reports/src/test-case.js
var test_case = __webpack_require__(6897);
;// CONCATENATED MODULE: ./build/packages/test-reports/src/trx/trx.js


const trx_statuses = {
    passed: 'passed',
    passedbutrunaborted: 'errored',
    completed: 'passed',
    warning: 'passed',
    failed: 'failed',
    error: 'errored',
    timeout: 'errored',
    aborted: 'errored',
    disconnected: 'errored',
    notexecuted: 'skipped',
    notrunnable: 'skipped',
    inconclusive: 'skipped',
    pending: 'skipped',
    inprogress: 'errored',
};
/** Visual Studio's test results, as `dotnet test --logger trx` writes them. */
const trx = (found) => {
    const results = [];
    let runInfo;
    let summary = {};
    let failed = 0;
    const runErrors = [];
    function closeResult() {
        const result = results.pop();
        if (!result)
            return;
        const { attributes } = result;
        const status = trx_statuses[(attributes['outcome'] ?? 'error').toLowerCase()] ?? 'errored';
        const failing = status === 'failed' || status === 'errored';
        const parent = results.at(-1);
        if (parent) {
            parent.inner += 1;
            if (failing)
                parent.innerFailed += 1;
        }
        if (result.inner > 0 && (!failing || result.innerFailed > 0))
            return;
        if (failing)
            failed += 1;
        const name = attributes['testName'] ?? '';
        const durationMs = millisecondsOfTimeSpan(attributes['duration']);
        if (name === '')
            found.push({ kind: 'nameless', where: 'UnitTestResult' });
        else {
            found.push({
                kind: 'case',
                test: {
                    name,
                    status,
                    ...(durationMs === undefined ? {} : { durationMs }),
                    ...(status === 'passed' ? {} : (0,bounded_text/* messageOf */.bD)(result.message, result.stack)),
                },
            });
        }
    }
    /**
     * If the test host crashes, its tests are missing and only the summary shows it. If tests failed,
     * the summary's messages only repeat them.
     */
    function closeRun() {
        const bad = /^(failed|error|aborted|timeout)$/i.test(summary['outcome'] ?? '');
        if (failed > 0 || (!bad && runErrors.length === 0))
            return;
        const reason = (0,bounded_text/* messageOf */.bD)(...runErrors);
        found.push({ kind: 'case', test: { name: 'test run', status: 'errored', ...reason } });
    }
    return {
        open(name, attributes) {
            if (isResult(name))
                results.push({ attributes, inner: 0, innerFailed: 0 });
            if (name === 'RunInfo')
                runInfo = attributes;
            if (name === 'ResultSummary')
                summary = attributes;
            return name === 'Message' || name === 'StackTrace' || (name === 'Text' && !!runInfo);
        },
        close(name, text) {
            const result = results.at(-1);
            if (name === 'Message' && result)
                result.message = text?.text ?? '';
            else if (name === 'StackTrace' && result)
                result.stack = text?.text ?? '';
            else if (name === 'Text' && runInfo?.['outcome']?.toLowerCase() === 'error') {
                if (runErrors.length < maxRunErrors)
                    runErrors.push(text?.text ?? '');
            }
            else if (name === 'RunInfo')
                runInfo = undefined;
            else if (isResult(name))
                closeResult();
            else if (name === 'TestRun')
                closeRun();
        },
    };
};
const maxRunErrors = 20;
const isResult = (name) => name.endsWith('TestResult') || name === 'TestResultAggregation';

;// CONCATENATED MODULE: ./build/packages/test-reports/src/xunit/xunit.js


const xunit_statuses = {
    pass: 'passed',
    fail: 'failed',
    skip: 'skipped',
    notrun: 'skipped',
};
/** xUnit.net v2 (`assemblies`) and v1 (`assembly`). */
const xunit = (found) => {
    let assembly = { attributes: {}, tests: 0, failing: 0 };
    let test;
    let error;
    let message;
    let stack;
    function closeTest(attributes) {
        const status = xunit_statuses[attributes['result']?.toLowerCase() ?? ''] ?? 'errored';
        assembly.tests += 1;
        if (status === 'failed' || status === 'errored')
            assembly.failing += 1;
        const name = attributes['name'] ?? '';
        if (name === '')
            return void found.push({ kind: 'nameless', where: 'test' });
        const suite = attributes['type'] ?? '';
        const durationMs = millisecondsOfSeconds(attributes['time']);
        found.push({
            kind: 'case',
            test: {
                name,
                status,
                ...(suite === '' ? {} : { suite }),
                ...(durationMs === undefined ? {} : { durationMs }),
                ...(status === 'passed' ? {} : (0,bounded_text/* messageOf */.bD)(message, stack)),
            },
        });
    }
    /** An error of the assembly: clean-up or discovery failed outside any test. */
    function closeError(attributes) {
        assembly.failing += 1;
        const name = attributes['name'] || attributes['type'] || 'assembly';
        found.push({ kind: 'case', test: { name, status: 'errored', ...(0,bounded_text/* messageOf */.bD)(message, stack) } });
    }
    /** Failures that the assembly counts but does not list. */
    function closeAssembly() {
        const number = (name) => Number(assembly.attributes[name] ?? 0) || 0;
        const errored = number('errors');
        const failed = number('failed') + errored;
        if (failed === 0 || assembly.failing > 0)
            return;
        const counts = { tests: failed, passed: 0, failed, errored, skipped: 0 };
        found.push({ kind: 'counted', where: assembly.attributes['name'] ?? '', counts });
    }
    return {
        open(name, attributes) {
            if (name === 'assembly')
                assembly = { attributes, tests: 0, failing: 0 };
            if (name === 'test')
                test = attributes;
            if (name === 'error')
                error = attributes;
            if (name === 'test' || name === 'error')
                message = stack = undefined;
            return name === 'message' || name === 'stack-trace' || name === 'reason';
        },
        close(name, text) {
            if (name === 'message' || name === 'reason')
                message ??= text?.text;
            else if (name === 'stack-trace')
                stack = text?.text;
            else if (name === 'test' && test) {
                closeTest(test);
                test = undefined;
            }
            else if (name === 'error' && error) {
                closeError(error);
                error = undefined;
            }
            else if (name === 'assembly')
                closeAssembly();
        },
    };
};

// EXTERNAL MODULE: ./build/packages/markdown/src/shorten.js
var shorten = __webpack_require__(8552);
;// CONCATENATED MODULE: ./build/packages/test-reports/src/xml/repaired-xml.js

/** Longest text of one CDATA section that is passed on; logs in it reach hundreds of MB. */
const maxCdata = 65_536;
/** An ampersand that starts no reference: the SAX library would drop markup up to the next `;`. */
const bareAmpersand = /&(?!(?:#\d{1,7}|#x[\da-fA-F]{1,6}|[A-Za-z_][\w.-]{0,40});)/;
const bareAmpersands = new RegExp(bareAmpersand, 'g');
const bareHere = new RegExp(bareAmpersand, 'y');
/** The end of a chunk that may be the beginning of a reference or a section. */
const unfinished = {
    markup: /(?:&#?[\w.-]{0,42}|<(?:!(?:-|\[[A-Z]{0,5})?)?)$/,
    comment: /-{1,2}$/,
    cdata: /\]{1,2}$/,
};
const ends = { comment: '-->', cdata: ']]>' };
const opens = { comment: '<!--', cdata: '<![CDATA[' };
/**
 * Repairs chunks of XML, because mistakes in real reports would hide what follows them. Bare ampersands
 * become `&amp;`. White space and a byte order mark before the first `<` are removed. A CDATA section
 * is cut at its maximum length, because the library would keep it in full.
 */
function xmlRepair() {
    let state = 'markup';
    let held = '';
    let cdataSeen = 0;
    let begun = false;
    /** Follows the sections of `text`; `take` gets each piece with its state. */
    function follow(text, take) {
        let plain = true;
        let at = 0;
        while (at < text.length) {
            const next = state === 'markup' ? nextSection(text, at) : sectionEnd(text, at, state);
            const stop = next?.at ?? text.length;
            if (state === 'cdata') {
                cdataSeen += stop - at;
                plain &&= cdataSeen <= maxCdata;
            }
            take?.(text.slice(at, stop), state);
            if (!next)
                return plain;
            take?.(text.slice(stop, next.end), 'comment');
            at = next.end;
            state = next.state;
            if (state === 'cdata')
                cdataSeen = 0;
        }
        return plain;
    }
    /** Returns the text itself if nothing is wrong: splitting it costs more than reading it. */
    function repaired(text) {
        const before = { state, cdataSeen };
        if (follow(text) && !hasBareAmpersand(text))
            return text;
        ({ state, cdataSeen } = before);
        let out = '';
        follow(text, (piece, where) => {
            if (where === 'markup')
                out += piece.replaceAll(bareAmpersands, '&amp;');
            else if (where === 'comment')
                out += piece;
            else
                out += (0,shorten/* shorten */.ml)(piece, Math.max(0, maxCdata - (cdataSeen - piece.length)));
        });
        return out;
    }
    function pass(chunk, final) {
        let text = held === '' ? chunk : held + chunk;
        held = '';
        if (!begun) {
            text = text.replace(/^[\s\ufeff]+/, '');
            begun = text !== '';
        }
        if (final)
            return repaired(text);
        held = unfinishedEnd(text);
        return repaired(held === '' ? text : text.slice(0, -held.length));
    }
    return { pass: (chunk) => pass(chunk, false), end: () => pass('', true) };
}
/** The end that may continue in the next chunk, in any state: at most 48 characters. */
function unfinishedEnd(text) {
    const tail = text.slice(-48);
    const found = Object.values(unfinished).map((pattern) => pattern.exec(tail)?.[0] ?? '');
    return found.reduce((longest, end) => (end.length > longest.length ? end : longest), '');
}
/** Most ampersands start a predefined reference, which needs no pattern. */
function hasBareAmpersand(text) {
    for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
        if (isPredefinedReference(text, at + 1))
            continue;
        bareHere.lastIndex = at;
        if (bareHere.test(text))
            return true;
    }
    return false;
}
function isPredefinedReference(text, at) {
    switch (text.charAt(at)) {
        case 'l':
            return text.startsWith('lt;', at);
        case 'g':
            return text.startsWith('gt;', at);
        case 'q':
            return text.startsWith('quot;', at);
        case 'a':
            return text.startsWith('amp;', at) || text.startsWith('apos;', at);
        default:
            return false;
    }
}
/** Where the next comment or CDATA section begins. */
function nextSection(text, from) {
    for (let at = text.indexOf('<!', from); at >= 0; at = text.indexOf('<!', at + 2)) {
        for (const state of ['comment', 'cdata']) {
            if (text.startsWith(opens[state], at))
                return { at, end: at + opens[state].length, state };
        }
    }
    return undefined;
}
function sectionEnd(text, from, state) {
    const at = text.indexOf(ends[state], from);
    return at < 0 ? undefined : { at, end: at + 3, state: 'markup' };
}

;// CONCATENATED MODULE: ./build/packages/test-reports/src/xml/xml-document.js



/**
 * Errors of the SAX library that lose no content: control characters (which pytest, surefire and
 * others copy from output), undeclared references (left unchanged: no entity is ever expanded), and
 * `]]>` in text.
 */
const harmless = /: (disallowed character\.|undefined entity\.|malformed character entity\.|the string "\]\]>" is disallowed in char data\.)$/;
/** Feeds the document to `follower`, and calls `afterChunk` after each chunk. */
async function* followXml(chunks, follower, afterChunk) {
    const { SaxesParser } = await __webpack_require__.e(/* import() */ 800).then(__webpack_require__.t.bind(__webpack_require__, 9800, 19));
    const parser = new SaxesParser({ position: true });
    const repair = xmlRepair();
    let depth = 0;
    /** Whether the root element has a namespace prefix: then other elements may have one. */
    let prefixed = false;
    const plainName = (name) => (prefixed ? localName(name) : name);
    let capture;
    parser.on('error', (error) => {
        if (!harmless.test(error.message))
            throw new test_case/* UnreadableReport */.s(`it is broken XML: ${error.message}`);
    });
    parser.on('opentag', (tag) => {
        if (depth === 0)
            prefixed = tag.name.includes(':');
        depth += 1;
        const wanted = follower.open(plainName(tag.name), tag.attributes);
        if (!wanted || capture)
            return;
        const text = (0,bounded_text/* boundedText */.LD)();
        capture = { depth, text };
        parser.on('text', text.add);
        parser.on('cdata', text.add);
    });
    parser.on('closetag', (tag) => {
        const captured = capture?.depth === depth ? capture.text.value() : undefined;
        if (captured) {
            capture = undefined;
            // Without a listener the library keeps no text at all between tags.
            parser.off('text');
            parser.off('cdata');
        }
        depth -= 1;
        follower.close(plainName(tag.name), captured);
    });
    for await (const chunk of chunks) {
        parser.write(repair.pass(chunk));
        yield afterChunk();
    }
    parser.write(repair.end()).close();
    yield afterChunk();
}
function localName(name) {
    return name.slice(name.indexOf(':') + 1);
}

;// CONCATENATED MODULE: ./build/packages/test-reports/src/xml/xml-report.js







/** Dialects by the name of the root element. */
const dialects = {
    testsuites: junit,
    testsuite: junit,
    testcase: junit,
    TestRun: trx,
    'test-results': nunit2,
    'test-run': nunit3,
    'test-suite': nunit3,
    assemblies: xunit,
    assembly: xunit,
};
/** Reads any known XML report; the root element determines the dialect. */
async function* readXml(chunks) {
    const found = [];
    let follower;
    const dispatching = {
        open(name, attributes) {
            follower ??= dialectOf(name)(found);
            return follower.open(name, attributes);
        },
        close: (name, text) => follower?.close(name, text),
    };
    const takeFound = () => found.splice(0);
    for await (const events of followXml(chunks, dispatching, takeFound)) {
        if (events.length > 0)
            yield events;
    }
}
function dialectOf(root) {
    const dialect = Object.hasOwn(dialects, root) ? dialects[root] : undefined;
    if (dialect)
        return dialect;
    const known = Object.keys(dialects).join(', ');
    throw new test_case/* UnreadableReport */.s(`its root element is <${root}>, which is not a test report; known are ${known}`);
}


/***/ })

};
