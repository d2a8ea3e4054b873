export const id = 826;
export const ids = [826];
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


/***/ }),

/***/ 3826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readXml: () => (/* binding */ readXml)
});

// EXTERNAL MODULE: ./build/packages/test-reports/src/recognise/format.js
var recognise_format = __webpack_require__(5721);
;// CONCATENATED MODULE: ./build/packages/test-reports/src/recognise/refused-xml.js
const noTests = 'it holds no test results; give the report of the tests in `reports`';
/** By the root element alone: no format that we read has one of these. */
const byRoot = {
    Catch2TestRun: { name: 'Catch2 XML', instead: 'run the tests with `--reporter junit::out=FILE`' },
    Catch: {
        name: 'Catch2 XML (version 2)',
        instead: 'run the tests with `--reporter junit --out FILE`',
    },
    doctest: { name: 'doctest XML', instead: 'run the tests with `--reporters=junit --out=FILE`' },
    TestLog: {
        name: "Boost.Test's XML log",
        instead: 'run the tests with `--logger=JUNIT,all,FILE`',
    },
    TestResult: {
        name: "Boost.Test's XML report",
        instead: 'run the tests with `--logger=JUNIT,all,FILE`',
    },
    TestCase: { name: 'Qt Test XML', instead: 'run the tests with `-o FILE,junitxml`' },
    Site: { name: "CTest's dashboard XML", instead: 'run `ctest --output-junit FILE`' },
    CUNIT_TEST_RUN_REPORT: {
        name: 'CUnit XML',
        instead: 'write JUnit XML, or let the exit code decide (`framework: other` without `reports`)',
    },
    'testng-results': {
        name: "TestNG's own XML",
        instead: 'give its JUnit files, `**/junitreports/*.xml`',
    },
    testExecutions: {
        name: "SonarQube's generic test data",
        instead: 'let the test tool write JUnit XML',
    },
    coverage: { name: 'a coverage report (Cobertura or Clover)', instead: noTests },
    report: { name: 'a coverage report (JaCoCo)', instead: noTests },
    CoverageSession: { name: 'a coverage report (OpenCover)', instead: noTests },
    checkstyle: { name: 'a Checkstyle report', instead: noTests },
    pmd: { name: 'a PMD report', instead: noTests },
    BugCollection: { name: 'a SpotBugs report', instead: noTests },
    issues: { name: 'an Android Lint report', instead: noTests },
    html: { name: 'an HTML page', instead: 'let the test tool write JUnit XML' },
    plist: {
        name: 'an Apple property list',
        instead: 'convert the result bundle to JUnit XML, for example with xcbeautify',
    },
};
/** Roots that another format of ours has too. */
const refusedXml = [
    ...Object.entries(byRoot).map(([name, format]) => ({
        ...format,
        fits: (root) => root.name === name,
    })),
    {
        name: "TestLink's list of test cases",
        instead: 'it is a specification and holds no test results',
        fits: ({ name, attributes, firstChild }) => (name === 'testsuite' || name === 'testcase' || name === 'testcases') &&
            (/^(node_order|details|externalid|summary)$/.test(firstChild ?? '') ||
                attributes['internalid'] !== undefined),
    },
    {
        name: 'a manifest or descriptor of an assembly (Windows, Maven)',
        instead: noTests,
        fits: ({ name, attributes }) => name === 'assembly' && attributes['name'] === undefined && 'xmlns' in attributes,
    },
    {
        name: 'a robot description (URDF)',
        instead: noTests,
        fits: ({ name, attributes }) => name === 'robot' && attributes['generator'] === undefined,
    },
];

// EXTERNAL MODULE: ./build/packages/test-reports/src/bounded-text.js
var bounded_text = __webpack_require__(8827);
// EXTERNAL MODULE: ./build/packages/test-reports/src/self-declared.js
var self_declared = __webpack_require__(6373);
;// CONCATENATED MODULE: ./build/packages/test-reports/src/cppunit/cppunit.js


const texts = /^(Name|FailureType|File|Line|Message|Tests|FailuresTotal)$/;
/** CppUnit's XmlOutputter: failed tests, successful tests, and statistics to compare them with. */
const cppunit = (found) => {
    let test = {};
    const statistics = {};
    let shown = 0;
    let failed = 0;
    function closeTest(failing) {
        shown += 1;
        if (failing)
            failed += 1;
        const text = (name) => test[name]?.text.trim();
        const line = Number(text('Line'));
        const result = {
            name: text('Name') || '(no name)',
            status: !failing ? 'passed' : text('FailureType') === 'Error' ? 'errored' : 'failed',
            file: text('File') || undefined,
            line: line > 0 ? line : undefined,
            ...(failing ? (0,bounded_text/* messageOf */.bD)(text('Message')) : {}),
        };
        found.push({ kind: 'case', test: result });
    }
    function closeRun() {
        const { Tests: tests, FailuresTotal: failures } = statistics;
        if (tests === undefined || failures === undefined) {
            return [{ kind: 'problem', what: 'it has no statistics: the run may have ended early' }];
        }
        return [...(0,self_declared/* countsMore */.EB)('test', tests, shown), ...(0,self_declared/* countsMore */.EB)('failure', failures, failed)];
    }
    return {
        open(name) {
            if (name === 'FailedTest' || name === 'Test')
                test = {};
            return texts.test(name);
        },
        close(name, text) {
            if (name === 'FailedTest')
                closeTest(true);
            else if (name === 'Test')
                closeTest(false);
            else if (name === 'Tests' || name === 'FailuresTotal')
                statistics[name] = Number(text?.text);
            else if (name === 'TestRun')
                found.push(...closeRun());
            else if (text && texts.test(name))
                test[name] = text;
        },
    };
};

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
    const match = /^(?:(\d\d*)\.)?(\d\d*):(\d\d*):(\d\d*(?:\.\d\d*)?)$/.exec(text ?? '');
    if (!match)
        return undefined;
    const [, days = '0', hours, minutes, seconds] = match;
    return ((Number(days) * 86_400 + Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000);
}

// EXTERNAL MODULE: ./build/packages/test-reports/src/named-case.js
var named_case = __webpack_require__(9152);
;// CONCATENATED MODULE: ./build/packages/test-reports/src/junit/junit-suite.js

/** `junit_suite_name` names the suite; the root is `pytest tests`, or has no name before pytest 8. */
function ofPytest(suites) {
    return suites.some(({ name }) => /^pytest( tests)?$/.test(name));
}
function openSuite(suites, attributes) {
    const parent = suites.at(-1);
    if (parent)
        parent.nested = true;
    const none = { cases: 0, failing: 0, skipped: 0, nameless: 0, nested: false };
    suites.push({ name: attributes['name'] ?? '', attributes, ...none });
}
/**
 * Compares what the suite says of itself with the cases that it showed: numbers without any case
 * (they are all there is), failures of which no case knows, and more tests than cases.
 */
function closeSuite(suites, found) {
    const suite = suites.pop();
    if (!suite)
        return;
    const claimed = claimsOf(suite.attributes);
    const failing = claimed.failures + claimed.errors;
    const withoutCases = suite.cases === 0 && !suite.nested && claimed.tests > 0;
    const unseen = failing > 0 && suite.failing === 0;
    if (!withoutCases && !unseen)
        return void found.push(...lostCases(suite, suites, claimed));
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
/**
 * Tests that a suite counts and shows no case of. Skipped ones may be left out. A suite with suites
 * in it is not asked, unless it is the root: node counts a nested suite as one test.
 */
function lostCases(suite, above, claimed) {
    if ((suite.nested && above.length > 0) || countsOtherThings(suite, above))
        return [];
    const unseen = Math.max(0, claimed.skipped - suite.skipped);
    const shown = suite.cases + suite.nameless;
    return (0,self_declared/* countsMore */.EB)('test', claimed.tests - unseen, shown, suite.name && `suite ${suite.name}`);
}
/**
 * Writers whose `tests` counts other things: pytest a subtest and an error after a test as another
 * test, Catch2 (whose host is always `tbd`) and doctest assertions.
 */
function countsOtherThings(suite, above) {
    const { attributes } = suite;
    const assertions = attributes['hostname'] === 'tbd' || 'doctest_version' in attributes;
    return assertions || ofPytest([...above, suite]);
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

;// CONCATENATED MODULE: ./build/packages/test-reports/src/junit/tries.js
/** Cases that are held to find other tries among them: a suite with more is counted as reported. */
const mostHeld = 1000;
const keyOf = ({ suite, name }) => `${suite ?? ''}\n${name}`;
const fails = ({ status }) => status === 'failed' || status === 'errored';
/** Gradle writes a file a class, with the host and the time and without the schema that Maven names. */
function writesTries(attributes, root, ofPytest) {
    if (ofPytest)
        return 'pytest';
    const { hostname, timestamp } = attributes;
    const gradle = root && hostname !== undefined && timestamp !== undefined;
    return gradle && !('xsi:noNamespaceSchemaLocation' in attributes) ? 'gradle' : undefined;
}
/** Makes one test of its tries: the last one counts, and a pass after a failure is flaky. */
function tries(found) {
    let writer;
    /** pytest: by key, those whose try may not have been the last. */
    const open = new Map();
    /** The others: from the first failure of the suite on. */
    let held = [];
    const push = (test) => void found.push({ kind: 'case', test });
    function flush() {
        for (const test of open.values())
            push(test);
        open.clear();
        const merged = writer === 'gradle' ? gradleTests(held) : goTests(held);
        for (const test of merged)
            push(test);
        held = [];
    }
    /** pytest-rerunfailures leaves a try that failed as a case without an outcome. */
    function addPytest(test) {
        const key = keyOf(test);
        const again = open.delete(key);
        if (test.status !== 'passed')
            return push(test);
        open.set(key, again ? { ...test, flaky: true } : test);
        if (open.size <= mostHeld)
            return;
        for (const [oldest, first] of open) {
            open.delete(oldest);
            return push(first);
        }
    }
    return {
        suite(by) {
            flush();
            writer = by;
        },
        add(event) {
            const { test } = event;
            if (writer === undefined)
                return void found.push(event);
            if (writer === 'pytest')
                return addPytest(test);
            if (held.length === 0 && !fails(test))
                return push(test);
            held.push(test);
            if (held.length <= mostHeld)
                return;
            held.forEach(push);
            held = [];
            writer = undefined;
        },
    };
}
/** gotestsum lists all that failed before all that passed. */
function goTests(held) {
    const failed = new Set(held.filter(fails).map(keyOf));
    const passed = new Set(held.filter((t) => t.status === 'passed').map(keyOf));
    return held
        .filter((test) => !fails(test) || !passed.has(keyOf(test)))
        .map((test) => test.status === 'passed' && failed.has(keyOf(test)) ? { ...test, flaky: true } : test);
}
/**
 * Gradle's retry plugin runs a class's failed tests again after all others. Parameterised tests may
 * have equal names too: they are no tries where another test comes between or after them.
 */
function gradleTests(held) {
    const last = new Map();
    let again = false;
    for (const test of held) {
        const before = last.get(keyOf(test));
        again ||= before !== undefined;
        if (again && !(before && fails(before)))
            return held;
        last.set(keyOf(test), before && test.status === 'passed' ? { ...test, flaky: true } : test);
    }
    return [...last.values()];
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
    filtered: 'skipped',
    notexecuted: 'skipped',
    fail: 'failed',
    failed: 'failed',
    failure: 'failed',
    error: 'errored',
    errored: 'errored',
    broken: 'errored',
    // Bazel's runner for Java, where the time was over.
    interrupted: 'errored',
    cancelled: 'errored',
    aborted: 'errored',
    timeout: 'errored',
    timedout: 'errored',
    crashed: 'errored',
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
    const tried = tries(found);
    let opened;
    function countCase(failing, skipped = false) {
        for (const suite of suites) {
            suite.cases += 1;
            if (failing)
                suite.failing += 1;
            else if (skipped)
                suite.skipped += 1;
        }
    }
    function enterSuite(attributes) {
        openSuite(suites, attributes);
        tried.suite(writesTries(attributes, suites.length === 1, ofPytest(suites)));
    }
    function leaveSuite() {
        tried.suite(undefined);
        closeSuite(suites, found);
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
        if (test.attributes['name'] === 'Warning')
            noWarning(test);
        const failing = rank[test.status] >= rank.failed;
        if (test.parent && !failing)
            return;
        const suite = suites.at(-1)?.name ?? '';
        const event = eventOf(test, suite, suites[0]?.name.startsWith('pytest') === true ? 1 : 0);
        if (event.kind === 'case') {
            countCase(failing, test.status === 'skipped');
            tried.add(event);
            return;
        }
        if (event.kind === 'nameless')
            for (const above of suites)
                above.nameless += 1;
        else
            countCase(failing);
        found.push(event);
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
                enterSuite(attributes);
            else if (name === 'property' && attributes['name'] === 'go.version')
                tried.suite('gotestsum');
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
                leaveSuite();
            else if (opened?.element === name) {
                outcome(name, opened.attributes, text);
                opened = undefined;
            }
            else if (name === 'system-out')
                checkNextestOutput(text);
        },
    };
};
/** PHPUnit before 10 invents a test that passes for a class that holds none. */
function noWarning(test) {
    const invented = test.attributes['class'] === 'PHPUnit\\Framework\\WarningTestCase';
    if (invented && test.status === 'passed')
        test.status = 'skipped';
}
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
    return (0,named_case/* namedCase */.I)(result, suiteName);
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

const suite_leaves_fails = (status) => status === 'failed' || status === 'errored';
/** Only the leaves of nested suites count; a suite counts if it fails and nothing below it does. */
function suiteLeaves(found) {
    const suites = [];
    let failures = 0;
    function failed() {
        failures += 1;
        for (const suite of suites)
            suite.failed += 1;
    }
    return {
        /** Of cases and of suites. */
        failures: () => failures,
        open(name, status) {
            suites.push({ name, status, failed: 0 });
        },
        add(test) {
            if (suite_leaves_fails(test.status))
                failed();
            found.push((0,named_case/* namedCase */.I)(test, suites.at(-1)?.name ?? ''));
        },
        close(reason) {
            const suite = suites.pop();
            if (!suite || !suite_leaves_fails(suite.status) || suite.failed > 0)
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
        let root = {};
        let test;
        let failure = false;
        let message;
        let stack;
        let failed = 0;
        function closeTest(attributes) {
            const ended = version.testOf(attributes, failure);
            if (ended.status === 'failed' || ended.status === 'errored')
                failed += 1;
            leaves.add({ ...ended, ...(ended.status === 'passed' ? {} : (0,bounded_text/* messageOf */.bD)(message, stack)) });
            message = stack = undefined;
            test = undefined;
        }
        function closeRun() {
            const counted = (0,self_declared/* countsMore */.EB)('failure', version.failures(root), failed);
            const word = root['result'] ?? '';
            if (counted.length > 0)
                found.push(...counted);
            else if (leaves.failures() === 0 && /^(failed|failure|error|cancelled)$/i.test(word)) {
                found.push((0,self_declared/* saysItFailed */.XJ)(`its overall result is ${word}`));
            }
        }
        return {
            open(name, attributes) {
                if (name === version.root)
                    root = attributes;
                if (name === 'test-suite') {
                    leaves.open(version.suiteName(attributes) ?? '', version.suiteStatus(attributes));
                }
                if (name === 'test-case') {
                    test = attributes;
                    failure = false;
                    message = stack = undefined;
                }
                if (name === 'failure')
                    failure = true;
                return name === 'message' || name === 'stack-trace';
            },
            close(name, text) {
                if (name === 'message')
                    message = text?.text;
                else if (name === 'stack-trace')
                    stack = text?.text;
                else if (name === 'test-suite')
                    leaves.close((0,bounded_text/* messageOf */.bD)(message, stack));
                else if (name === 'test-case' && test)
                    closeTest(test);
                else if (name === version.root)
                    closeRun();
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
    root: 'test-results',
    failures: (root) => (Number(root['failures']) || 0) + (Number(root['errors']) || 0),
    suiteName: (attributes) => attributes['name'],
    suiteStatus,
    testOf: (attributes, failure) => ({
        name: attributes['name'] ?? '',
        status: statusOf(attributes, failure),
        durationMs: millisecondsOfSeconds(attributes['time']),
    }),
});
function statusOf(attributes, failure) {
    const word = attributes['result']?.toLowerCase();
    if (word !== undefined)
        return statuses[word] ?? 'errored';
    const executed = attributes['executed']?.toLowerCase();
    if (executed === 'false')
        return 'skipped';
    const success = attributes['success']?.toLowerCase();
    if (success === undefined && executed === 'true')
        return failure ? 'failed' : 'passed';
    return success === 'true' ? 'passed' : 'failed';
}
/** A suite without a status of its own does not fail. */
function suiteStatus(attributes) {
    const silent = attributes['result'] === undefined && attributes['success'] === undefined;
    return silent ? 'passed' : statusOf(attributes, false);
}

;// CONCATENATED MODULE: ./build/packages/test-reports/src/nunit/nunit3.js


/** NUnit 3: `test-run`. */
const nunit3 = nunit({
    root: 'test-run',
    failures: (root) => Number(root['failed']) || 0,
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
/**
 * A suite fails with its children; only a failure of its own (set-up, tear-down) counts for itself.
 * One of site `Parent` fails because the suite above it did, and that one counts.
 */
function nunit3_suiteStatus(attributes) {
    if (attributes['site'] === 'Parent')
        return 'passed';
    return attributes['result'] === 'Failed' ? nunit3_statusOf(attributes) : 'passed';
}

;// CONCATENATED MODULE: ./build/packages/test-reports/src/robot/robot.js


const robot_statuses = {
    PASS: 'passed',
    FAIL: 'failed',
    SKIP: 'skipped',
};
/**
 * Robot Framework's output.xml, schemas 1 to 5. Each `status` belongs to the element that it stands
 * in. A suite whose teardown failed says so only itself: its tests passed before.
 */
const robot = (found) => {
    const open = [];
    let claimed = 0;
    let failed = 0;
    let teardowns = 0;
    let dry = 0;
    let excused = 0;
    let totals = false;
    function closeTest(test) {
        const { attributes, status } = test;
        const dryRun = status['status'] === 'PASS' && test.notRun > 0 && test.ran === 0;
        if (dryRun)
            dry += 1;
        if (isExcused(status))
            excused += 1;
        const one = caseOf(test, open, dryRun);
        if (one.status === 'failed' || one.status === 'errored') {
            failed += 1;
            for (const above of open)
                above.failed += 1;
        }
        const line = Number(attributes['line']);
        found.push({ kind: 'case', test: { ...one, line: line > 0 ? line : undefined } });
    }
    function closeSuite(suite) {
        if (suite.status['status'] !== 'FAIL')
            return;
        const text = suite.text?.text ?? '';
        const teardown = /^Suite teardown failed:/m.test(text);
        if (suite.failed > 0 && !teardown)
            return;
        if (teardown)
            teardowns += 1;
        for (const above of open)
            above.failed += 1;
        const name = nameOf([...open, suite]);
        found.push({ kind: 'case', test: { name, status: 'errored', ...(0,bounded_text/* messageOf */.bD)(text) } });
    }
    function closeRun() {
        const one = dry === 1 ? '1 test' : `${dry} tests`;
        if (dry > 0)
            found.push({ kind: 'problem', what: `a dry run: ${one} ran no keyword` });
        if (teardowns === 0)
            found.push(...(0,self_declared/* countsMore */.EB)('failure', claimed, failed + excused));
    }
    return {
        open(name, attributes) {
            if (name === 'status') {
                const of = open.at(-1);
                if (of)
                    of.status = attributes;
                return of?.element === 'test' || of?.element === 'suite';
            }
            if (name === 'total')
                totals = true;
            if (name === 'stat' && totals)
                claimed = Math.max(claimed, Number(attributes['fail']) || 0);
            open.push({ element: name, attributes, status: {}, ran: 0, notRun: 0, failed: 0 });
            return false;
        },
        close(name, text) {
            if (name === 'status') {
                const of = open.at(-1);
                if (of)
                    of.text = text;
                return;
            }
            const ended = open.pop();
            if (!ended)
                return;
            const parent = open.at(-1);
            const word = ended.status['status'];
            if (parent && word === 'NOT RUN')
                parent.notRun += 1;
            else if (parent && word !== undefined)
                parent.ran += 1;
            if (name === 'total')
                totals = false;
            if (name === 'test' || name === 'task')
                closeTest(ended);
            else if (name === 'suite' && 'name' in ended.attributes)
                closeSuite(ended);
            else if (name === 'robot')
                closeRun();
        },
    };
};
/** Before Robot Framework 4 a test that is not critical fails without failing the run. */
function isExcused(status) {
    return status['critical'] === 'no' && status['status'] === 'FAIL';
}
function nameOf(open) {
    const names = open.filter(({ element }) => element === 'suite').map((s) => s.attributes['name']);
    return names.filter(Boolean).join('.') || '(no name)';
}
function caseOf({ attributes, status, text }, open, dry) {
    const word = robot_statuses[status['status'] ?? ''] ?? 'errored';
    const one = isExcused(status) || dry ? 'skipped' : word;
    const seconds = Number(status['elapsed']);
    const source = open.findLast((o) => o.element === 'suite')?.attributes['source'];
    return {
        name: attributes['name'] || '(no name)',
        suite: nameOf(open),
        file: source,
        status: one,
        durationMs: Number.isFinite(seconds) ? seconds * 1000 : undefined,
        ...(one === 'passed' ? {} : (0,bounded_text/* messageOf */.bD)(text?.text)),
    };
}

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
    let counters = {};
    let shown = 0;
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
        if (!parent)
            shown += 1;
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
        const test = {
            name,
            status,
            ...(durationMs === undefined ? {} : { durationMs }),
            ...(status === 'passed' ? {} : (0,bounded_text/* messageOf */.bD)(result.message, result.stack)),
        };
        found.push((0,named_case/* namedCase */.I)(test, 'UnitTestResult'));
    }
    /**
     * If the test host crashes, its tests are missing and only the summary shows it. If tests failed,
     * the summary's messages only repeat them.
     */
    function closeRun() {
        const counted = (0,self_declared/* countsMore */.EB)('test', Number(counters['total']) || 0, shown);
        if (failed > 0)
            return void found.push(...counted);
        // Microsoft.Testing.Platform tells a run that failed with passed tests (too few ran) only so.
        const [error] = runErrors;
        if (error !== undefined && !error.startsWith('Exit code indicates failure')) {
            const reason = (0,bounded_text/* messageOf */.bD)(...runErrors);
            found.push({ kind: 'case', test: { name: 'test run', status: 'errored', ...reason } });
            return;
        }
        const outcome = summary['outcome'];
        const why = error ?? `the outcome of its ResultSummary is ${outcome ?? 'not there'}`;
        const good = /^(completed|passed|warning|inconclusive|notexecuted)$/i.test(outcome ?? '');
        if (!good || error !== undefined)
            found.push((0,self_declared/* saysItFailed */.XJ)(why));
        else
            found.push(...counted);
    }
    return {
        open(name, attributes) {
            if (isResult(name))
                results.push({ attributes, inner: 0, innerFailed: 0 });
            if (name === 'RunInfo')
                runInfo = attributes;
            if (name === 'ResultSummary')
                summary = attributes;
            if (name === 'Counters')
                counters = attributes;
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
        const suite = attributes['type'] ?? '';
        const durationMs = millisecondsOfSeconds(attributes['time']);
        const result = {
            name,
            status,
            ...(suite === '' ? {} : { suite }),
            ...(durationMs === undefined ? {} : { durationMs }),
            ...(status === 'passed' ? {} : (0,bounded_text/* messageOf */.bD)(message, stack)),
        };
        found.push((0,named_case/* namedCase */.I)(result, 'test'));
    }
    /** An error of the assembly: clean-up or discovery failed outside any test. */
    function closeError(attributes) {
        assembly.failing += 1;
        const name = attributes['name'] || attributes['type'] || 'assembly';
        found.push({ kind: 'case', test: { name, status: 'errored', ...(0,bounded_text/* messageOf */.bD)(message, stack) } });
    }
    /** Failures and tests that the assembly counts and does not show. */
    function closeAssembly() {
        const { attributes, tests, failing } = assembly;
        const number = (name) => Number(attributes[name] ?? 0) || 0;
        const where = attributes['name'] ?? '';
        const claimed = number('failed') + number('errors');
        const counted = (0,self_declared/* claimedFailures */.jH)(claimed, failing, where, number('errors'));
        found.push(...(counted.length > 0 ? counted : (0,self_declared/* countsMore */.EB)('test', number('total'), tests)));
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

;// CONCATENATED MODULE: ./build/packages/test-reports/src/recognise/xml-formats.js







const trxParts = /^(Times|TestSettings|TestRunConfiguration|Results|TestDefinitions|TestEntries|TestLists|ResultSummary)$/;
const cppunitParts = /^(FailedTests|SuccessfulTests|Statistics)$/;
const xunitParts = /^(assembly|class|collection|errors)$/;
const nunit2Parts = /^(environment|culture-info|test-suite)$/;
const nunit3Parts = /^(command-line|filter|settings|properties|environment|test-suite|test-case|failure|reason|output|assertions|attachments)$/;
const junitParts = /^(testsuite|testcase|properties|property|system-out|system-err|error|failure|skipped)$/;
const one = (parts, { firstChild }) => firstChild !== undefined && parts.test(firstChild);
/** Every XML format that is read, by its root element and what stands first in it. */
const xmlFormats = [
    {
        name: 'JUnit XML',
        writtenBy: 'pytest, Maven and Gradle, node, Bazel (`bazel-testlogs/**/test.xml`), Karma (karma-junit-reporter), PHPUnit, RSpec (rspec_junit_formatter), swift test, GoogleTest, CTest and most others',
        fits: (root) => isJUnit(root),
        dialect: junit,
    },
    {
        name: 'TRX',
        writtenBy: '`dotnet test --logger trx`, Microsoft.Testing.Platform `--report-trx`',
        fits: (root) => root.name === 'TestRun' && one(trxParts, root),
        dialect: trx,
    },
    {
        name: 'CppUnit XML',
        writtenBy: "CppUnit's XmlOutputter",
        fits: (root) => root.name === 'TestRun' && one(cppunitParts, root),
        dialect: cppunit,
    },
    {
        name: 'NUnit 2 XML',
        writtenBy: 'NUnit 2, Pester',
        fits: (root) => root.name === 'test-results' && one(nunit2Parts, root),
        dialect: nunit2,
    },
    {
        name: 'NUnit 3 XML',
        writtenBy: 'nunit3-console, NunitXml.TestLogger, Unity',
        fits: (root) => (root.name === 'test-run' || root.name === 'test-suite') &&
            root.attributes['result'] !== undefined &&
            (root.firstChild === undefined || one(nunit3Parts, root)),
        dialect: nunit3,
    },
    {
        name: 'xUnit.net XML',
        writtenBy: 'xunit.console `-xml`, xUnit.net v3 `-xml`, XunitXml.TestLogger',
        fits: (root) => (root.name === 'assemblies' && (root.firstChild === undefined || one(xunitParts, root))) ||
            (root.name === 'assembly' && root.attributes['name'] !== undefined && one(xunitParts, root)),
        dialect: xunit,
    },
    {
        name: "Robot Framework's output.xml",
        writtenBy: 'robot, rebot, pabot',
        fits: ({ name, attributes, firstChild }) => name === 'robot' &&
            /^(Robot|Rebot|Pabot)\b/i.test(attributes['generator'] ?? '') &&
            firstChild === 'suite',
        dialect: robot,
    },
];
/** `testsuites` without a child is a run that found nothing: other formats have no such root. */
function isJUnit(root) {
    if (!/^(testsuites|testsuite|testcase)$/.test(root.name))
        return false;
    return root.firstChild === undefined || root.name === 'testcase' || one(junitParts, root);
}

// EXTERNAL MODULE: ./build/packages/test-reports/src/test-case.js
var test_case = __webpack_require__(6897);
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
            text = text.replace(/^[\s\ufeff]*/, '');
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





/** Reads any XML report that we know: the root element and its first child say which it is. */
async function* readXml(chunks, formats = xmlFormats) {
    const found = [];
    const takeFound = () => found.splice(0);
    for await (const events of followXml(chunks, dispatching(found, formats), takeFound)) {
        if (events.length > 0)
            yield events;
    }
}
/** Holds the root back until its first child, or its end, has told the format. */
function dispatching(found, formats) {
    let root;
    let follower;
    function begin(firstChild) {
        const { name, attributes } = root ?? { name: '', attributes: {} };
        const begun = formatOf({ name, attributes, firstChild }, formats).dialect(found);
        begun.open(name, attributes);
        return begun;
    }
    return {
        open(name, attributes) {
            if (root === undefined) {
                root = { name, attributes };
                return false;
            }
            follower ??= begin(name);
            return follower.open(name, attributes);
        },
        close(name, text) {
            follower ??= begin(undefined);
            follower.close(name, text);
        },
    };
}
function formatOf(root, formats) {
    const refused = refusedXml.find(({ fits }) => fits(root));
    if (refused)
        throw new test_case/* UnreadableReport */.s((0,recognise_format/* refusal */.x)(refused));
    const format = formats.find(({ fits }) => fits(root));
    if (format)
        return format;
    const child = root.firstChild === undefined ? '' : `, the first in it <${root.firstChild}>`;
    const known = formats.map(({ name }) => name).join(', ');
    throw new test_case/* UnreadableReport */.s(`its root element is <${root.name}>${child}: no test report that is read (${known})`);
}


/***/ })

};
