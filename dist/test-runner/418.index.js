export const id = 418;
export const ids = [418];
export const modules = {

/***/ 1418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/packages/markdown/src/harmless.js
var harmless = __webpack_require__(4902);
;// CONCATENATED MODULE: ./build/packages/command/src/fenced-output.js

/**
 * Runs the command and shows its full output. The runner executes no workflow command in it: between
 * the two `stop-commands` lines it accepts only the token that ends them, which the child cannot know.
 * `shown` rewrites a line of standard output.
 */
async function runFenced(heading, request, shown, { write, token, run }) {
    const end = token();
    const output = liveOutput(write, shown);
    write(`${(0,harmless/* logText */.kc)((0,harmless/* oneLine */.TN)(heading, 2000))}\n`);
    write(`::stop-commands::${end}\n`);
    const finished = await run({ ...request, onOutput: output.take });
    output.end();
    write(`::${end}::\n`);
    return finished;
}
function liveOutput(write, shown) {
    let atLineStart = true;
    let rest = '';
    const put = (text) => {
        if (text === '')
            return;
        write(text);
        atLineStart = text.endsWith('\n');
    };
    return {
        take(text, from) {
            if (!shown || from === 'stderr')
                return put(text);
            const lines = (rest + text).split('\n');
            rest = lines.pop() ?? '';
            put(lines.map(shown).join(''));
        },
        end() {
            if (rest !== '' && shown)
                put(shown(rest));
            if (!atLineStart)
                write('\n');
        },
    };
}

;// CONCATENATED MODULE: ./build/actions/test-runner/src/judge/emptiness.js
const notEmpty = new Set(['files', 'separators', 'idle-runs', 'filtered']);
/** The other kinds mean that tests exist, or may exist, and did not run. */
function isEmptySuite({ kind }) {
    return !notEmpty.has(kind);
}
/** The filter by test name of the first run that has one. */
function nameFilterOf({ framework, args, moreArgs = [] }) {
    const all = [args, ...moreArgs].map((own) => own && framework?.nameFilter(own));
    return all.find((filter) => filter !== undefined);
}
async function whyNothingRan(plan, { ended, stdout, stderr }, { counts, placeholder }, ports) {
    if (ended.kind !== 'exit' || counts.passed + counts.failed > 0)
        return undefined;
    const { framework, args, cwd, source } = plan;
    const filter = nameFilterOf(plan);
    if (filter !== undefined)
        return { kind: 'filtered', filter };
    if (counts.skipped > 0)
        return { kind: 'all-skipped' };
    if (!framework)
        return { kind: 'zero-tests' };
    const end = { code: ended.code, stdout, stderr };
    if (framework.hidesSkipped?.(end) === true)
        return { kind: 'all-skipped' };
    const [example] = placeholder;
    if (example !== undefined)
        return { kind: 'files', example: ports.shown(example) };
    const of = source.kind === 'asked' ? (source.instrumented.runs ?? 1) : 1;
    if (of > 1 && (framework.runsWithoutFiles?.(end) ?? of) < of)
        return { kind: 'idle-runs', of };
    const look = ports.lookAt(cwd);
    const input = { ended: end, args, look };
    const found = await framework.discover(input);
    if (found.kind === 'missing' && found.path.includes('\\')) {
        const path = found.path.replaceAll('\\', '/');
        if ((await look.kindOf(path)) !== undefined)
            return { kind: 'separators', path };
    }
    return found.kind === 'none' ? { kind: 'no-files' } : found;
}
function describeEmptiness(emptiness) {
    switch (emptiness.kind) {
        case 'no-files':
            return 'no test files yet';
        case 'missing':
            return `${emptiness.path} does not exist yet`;
        case 'all-skipped':
            return 'every test was skipped';
        case 'zero-tests':
            return 'the report contains no tests';
        case 'unrelated':
            return `no test is related to the changed files (${emptiness.option})`;
        case 'separators':
            return `no test was collected: write the path with forward slashes, ${emptiness.path}`;
        case 'idle-runs':
            return `none of the ${emptiness.of} test runs executed a test`;
        case 'files':
            return `no test was collected, although there are test files (${emptiness.example})`;
        case 'filtered':
            return `no test matches the name filter ${JSON.stringify(emptiness.filter)}`;
    }
}

;// CONCATENATED MODULE: ./build/actions/test-runner/src/judge/idle-runs.js

/**
 * What is wrong with runs that executed no test beside runs that did: a filter that matches none, or
 * files of which none was collected. A run that found no test file is an empty part of the suite.
 */
function idleRuns(plan, { ended, stdout, stderr }, { state, tally, emptyRuns = 0, idleRuns: idle = 0 }) {
    const { passed, failed } = tally.counts;
    if (emptyRuns === 0 || passed + failed === 0 || ended.kind !== 'exit')
        return [];
    if (tally.problems.length > 0)
        return [];
    const of = state.kind === 'read' ? state.files.length : emptyRuns;
    const filter = nameFilterOf(plan);
    if (filter !== undefined) {
        return [
            `${emptyRuns} of ${of} test runs executed no test; the name filter is ${JSON.stringify(filter)}`,
        ];
    }
    const without = plan.framework?.runsWithoutFiles?.({ code: ended.code, stdout, stderr });
    if (without === undefined || idle <= without)
        return [];
    return [`${idle - without} of ${of} test runs executed no test, although there are test files`];
}

;// CONCATENATED MODULE: ./build/actions/test-runner/src/judge/files-without-results.js
/**
 * Files that contain tests but that a runner reported as one passed test with the file's name: their
 * process exited with 0 midway. A helper file beside the tests does not count.
 */
async function filesWithoutResults(placeholder, look) {
    const withoutResults = [];
    for (const file of placeholder) {
        const text = (await look.readText(file)) ?? '';
        const named = /(^|[/\\])([^/\\]*[._-]test|test(-[^/\\]*)?)\.[cm]?[jt]s$/.test(file);
        if (named || /\bnode:test\b/.test(text))
            withoutResults.push(file);
    }
    return withoutResults;
}

;// CONCATENATED MODULE: ./build/packages/test-reports/src/tally.js
const maxFailures = 200;
const maxRemarks = 50;
const noCounts = { tests: 0, passed: 0, failed: 0, errored: 0, skipped: 0 };
function addCounts(a, b) {
    return {
        tests: a.tests + b.tests,
        passed: a.passed + b.passed,
        failed: a.failed + b.failed,
        errored: a.errored + b.errored,
        skipped: a.skipped + b.skipped,
    };
}
/** Adds up events. `value` can be called at any time. */
function tallying() {
    const n = { passed: 0, failed: 0, errored: 0, skipped: 0 };
    let flaky = 0;
    let nameless = 0;
    let noise = 0;
    const placeholder = [];
    const problems = [];
    const failures = [];
    function addCase(test) {
        if (test.flaky === true)
            flaky += 1;
        if (test.status === 'passed' || test.status === 'skipped') {
            n[test.status] += 1;
            return;
        }
        n.failed += 1;
        if (test.status === 'errored')
            n.errored += 1;
        if (failures.length < maxFailures)
            failures.push(test);
    }
    function add(event) {
        switch (event.kind) {
            case 'case':
                return addCase(event.test);
            case 'counted':
                n.passed += event.counts.passed;
                n.failed += event.counts.failed;
                n.errored += event.counts.errored;
                n.skipped += event.counts.skipped;
                return;
            case 'nameless':
                nameless += 1;
                return;
            case 'placeholder':
                if (placeholder.length < maxRemarks)
                    placeholder.push(event.file);
                return;
            case 'problem':
                if (problems.length < maxRemarks)
                    problems.push(event.what);
                return;
            case 'noise':
                noise += event.lines;
        }
    }
    return {
        add(events) {
            for (const event of events)
                add(event);
        },
        value: () => ({
            counts: { tests: n.passed + n.failed + n.skipped, ...n },
            flaky,
            nameless,
            placeholder,
            problems,
            noise,
            failures,
        }),
    };
}

;// CONCATENATED MODULE: ./build/actions/test-runner/src/report/began-runs.js
/** The runs whose marks are in the folder. */
async function beganRuns(look) {
    const runs = [];
    if ((await look.kindOf('.')) !== 'folder')
        return runs;
    for await (const file of look.filesBelow('.')) {
        if (!file.endsWith('.began'))
            continue;
        const cwd = cwdOf((await look.readText(file)) ?? '');
        runs.push({ report: file.replace(/began$/, 'report'), cwd });
    }
    return runs;
}
/** A mark that was cut off still says that a run began. */
function cwdOf(text) {
    try {
        const { cwd } = JSON.parse(text);
        return typeof cwd === 'string' ? cwd : '.';
    }
    catch {
        return '.';
    }
}

// EXTERNAL MODULE: ./build/packages/test-reports/src/lines.js
var src_lines = __webpack_require__(3093);
// EXTERNAL MODULE: ./build/packages/test-reports/src/test-case.js
var test_case = __webpack_require__(6897);
// EXTERNAL MODULE: ./build/packages/test-reports/src/json/json-values.js
var json_values = __webpack_require__(7430);
;// CONCATENATED MODULE: ./build/packages/test-reports/src/json/json-lines.js



async function* readJsonLines(chunks, reader) {
    let number = 0;
    let noise = 0;
    for await (const lines of (0,src_lines/* linesOf */.D)(chunks)) {
        const found = [];
        for (const { text, ended } of lines) {
            number += 1;
            if (text.trim() !== '' && !readLine(text, ended, number, reader, found))
                noise += 1;
        }
        yield found;
    }
    const found = [];
    reader.end(found);
    if (noise > 0)
        found.push({ kind: 'noise', lines: noise });
    yield found;
}
/** Answers whether the line belongs to the report. */
function readLine(text, ended, number, reader, found) {
    const value = parsedLine(text);
    if ((0,json_values/* isRecord */.u4)(value))
        reader.record(value, found);
    else if (Array.isArray(value) && reader.array)
        reader.array(value, found);
    else if (value === undefined) {
        if (!ended && /^[{[]/.test(text)) {
            throw new test_case/* UnreadableReport */.s('it ends in the middle of a line');
        }
        // Two processes that write at once tear each other's lines: what was in it is lost.
        if (/^\s*(\{"|\[")/.test(text)) {
            throw new test_case/* UnreadableReport */.s(`line ${number} is broken JSON`);
        }
        return reader.other?.(text, found) ?? false;
    }
    else
        return false;
    return true;
}
/** The object or array on a line, undefined where it holds none. */
function parsedLine(text) {
    if (!/^\s*[{[]/.test(text))
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/packages/test-reports/src/recognise/format.js
var recognise_format = __webpack_require__(5721);
;// CONCATENATED MODULE: ./build/packages/test-reports/src/recognise/refused-text.js
const noTests = 'it holds no test results; give the report of the tests in `reports`';
/** Text that tools print, told by a line that only they write. */
const refusedText = [
    {
        name: 'the printed output of go test',
        instead: 'run `go test -json`',
        fits: /^(ok|FAIL|\?) {0,3}\t\S+\t/m,
    },
    {
        name: 'the printed output of pytest',
        instead: 'run pytest with `--junitxml=FILE`',
        fits: /^=+ test session starts =+$/m,
    },
    {
        name: 'the printed output of unittest',
        instead: 'leave `reports` out: `framework: unittest` reads what it prints',
        fits: /^Ran \d+ tests? in [\d.]+s$/m,
    },
    {
        name: 'the printed output of cargo test',
        instead: 'leave `reports` out: `framework: cargo` reads what it prints',
        fits: /^test result: (ok|FAILED)\. \d+ passed;/m,
    },
    {
        name: 'the printed output of Jest',
        instead: 'run `jest --json --outputFile=FILE`',
        fits: /^Test Suites: +\d+ /m,
    },
    {
        name: 'the printed output of PHPUnit',
        instead: 'run `phpunit --log-junit FILE`',
        fits: /^PHPUnit \d+\.\d+/m,
    },
    {
        name: 'the printed output of RSpec',
        instead: 'run `rspec --format json --out FILE`',
        fits: /^\d+ examples?, \d+ failures?/m,
    },
    { name: 'a list of TypeScript errors', instead: noTests, fits: /\(\d+,\d+\): error TS\d+:/ },
    { name: "ESLint's output", instead: noTests, fits: /^✖ \d+ problems? \(\d+ errors?/m },
    { name: 'a coverage report (LCOV)', instead: noTests, fits: /^SF:.+$/m },
    { name: 'a coverage report (Go)', instead: noTests, fits: /^mode: (set|count|atomic)$/m },
];

;// CONCATENATED MODULE: ./build/packages/test-reports/src/tap/is-tap.js
/** TAP must hold a plan, and may begin with its version. */
function isTap(start) {
    return /^(TAP version \d+\s*$|1\.\.\d+(\s|$))/m.test(start);
}
/**
 * The plan may stand at the end, beyond what is looked at; then a test point tells: `ok` alone, or
 * before a number, a dash or a directive. `ok` before a tab is what `go test` prints.
 */
function holdsTestPoints(start) {
    return /^(Bail out!|(not )?ok( +\d+\b| +-| +#|\r?$))/m.test(start);
}

;// CONCATENATED MODULE: ./build/packages/test-reports/src/read-report.js






/** Number of characters read to detect the format. */
const detectionLength = 65_536;
/** Reads a report whose content tells its format. Throws `UnreadableReport`. */
async function* readReport(chunks) {
    const source = chunks[Symbol.asyncIterator]();
    const begun = [];
    let start = '';
    while (start.length < detectionLength) {
        const { value, done } = await source.next();
        if (done === true)
            break;
        begun.push(value);
        start = (start + value).trimStart().replace(/^\ufeff/, '');
    }
    const reader = await readerOf(start.trimStart());
    yield* reader(rejoined(begun, source));
}
/** Readers load when needed. */
async function readerOf(start) {
    if (start === '')
        throw new test_case/* UnreadableReport */.s('it is empty');
    if (start.startsWith('<'))
        return (await __webpack_require__.e(/* import() */ 826).then(__webpack_require__.bind(__webpack_require__, 3826))).readXml;
    const lines = await lineReaderOf(start);
    if (lines)
        return lines;
    if (start.startsWith('{') || start.startsWith('[')) {
        const { readJsonDocument } = await __webpack_require__.e(/* import() */ 204).then(__webpack_require__.bind(__webpack_require__, 1204));
        return (chunks) => readJsonDocument(chunks, start.startsWith('['));
    }
    const refused = refusedText.find(({ fits }) => fits.test(start));
    if (refused && !isTap(start))
        throw new test_case/* UnreadableReport */.s((0,recognise_format/* refusal */.x)(refused));
    if (isTap(start) || holdsTestPoints(start))
        return (await __webpack_require__.e(/* import() */ 581).then(__webpack_require__.bind(__webpack_require__, 7581))).readTap;
    throw new test_case/* UnreadableReport */.s('it is no test report that is read; JUnit XML is what most tools can write');
}
/** The first line that holds a JSON value tells; lines of a tool's own may stand before it. */
async function lineReaderOf(start) {
    const { lineFormats, refusedLines } = await __webpack_require__.e(/* import() */ 168).then(__webpack_require__.bind(__webpack_require__, 4168));
    const ends = start.lastIndexOf('\n');
    const lines = (start.length < detectionLength || ends < 0 ? start : start.slice(0, ends)).split('\n');
    const values = lines.map(parsedLine).filter((value) => value !== undefined);
    // Before Go 1.24 a package that does not build is one line of text, and may be all there is.
    const broken = lines.some((line) => /^FAIL\t\S+ \[(build|setup) failed\]/.test(line));
    const first = broken ? (values[0] ?? { Action: 'fail', Package: '' }) : values[0];
    const format = lineFormats.find(({ opens }) => values.slice(0, 20).some(opens) || opens(first));
    if (format)
        return (chunks) => readJsonLines(chunks, format.reader());
    const refused = (0,json_values/* isRecord */.u4)(first) ? refusedLines.find(({ opens }) => opens(first)) : undefined;
    if (refused)
        throw new test_case/* UnreadableReport */.s((0,recognise_format/* refusal */.x)(refused));
    return undefined;
}
async function* rejoined(begun, rest) {
    while (begun.length > 0)
        yield begun.shift() ?? '';
    for (;;) {
        const { value, done } = await rest.next();
        if (done === true)
            return;
        yield value;
    }
}

;// CONCATENATED MODULE: ./build/actions/test-runner/src/report/read-one.js

/** Returns why the file cannot be read, or undefined. */
async function readOne(file, { framework, source }, ports, take) {
    const own = source.kind === 'asked' ? framework?.reader : undefined;
    const reader = own ?? readReport;
    try {
        for await (const events of reader(ports.read(file)))
            await take(events);
        return undefined;
    }
    catch (error) {
        if (error instanceof test_case/* UnreadableReport */.s)
            return error.message;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/actions/test-runner/src/report/read-each-run.js



/** Each of several runs marks that it began, and writes a report of its own. */
async function readEachRun(plan, { report: folder, runs: expected = 0 }, ctrf, ports) {
    const tally = tallying();
    const look = ports.lookAt(folder);
    const began = await beganRuns(look);
    const missing = [];
    const files = [];
    let emptyRuns = 0;
    let idleRuns = 0;
    for (const { report, cwd } of began) {
        const file = ports.resolve(folder, report);
        const where = ports.shown(cwd) || '.';
        if ((await look.kindOf(report)) === undefined) {
            missing.push(where);
            continue;
        }
        const own = tallying();
        const reason = await readOne(file, plan, ports, async (events) => {
            own.add(events);
            tally.add(events);
            await ctrf.add(events);
        });
        if (reason !== undefined) {
            const state = {
                kind: 'unreadable',
                file: `the report of the run in ${where}`,
                reason,
            };
            return { state, tally: tally.value() };
        }
        files.push(file);
        const { tests, skipped } = own.value().counts;
        if (tests === skipped)
            emptyRuns += 1;
        if (tests === 0)
            idleRuns += 1;
    }
    const of = Math.max(expected, began.length);
    const state = stateOf(files, of, missing);
    return { state, tally: tally.value(), emptyRuns, idleRuns };
}
function stateOf(files, of, missing) {
    if (files.length >= of)
        return { kind: 'read', files };
    if (of === 1)
        return { kind: 'absent', stale: [], unmatched: [] };
    return { kind: 'partial', read: files.length, of, missing };
}

;// CONCATENATED MODULE: ./build/actions/test-runner/src/report/read-reports.js



/** Marks the reports that exist before the run, to detect stale ones after it. */
async function marksBefore(plan, ports) {
    const marks = new Map();
    for (const file of (await candidates(plan, ports)).files) {
        const mark = await ports.mark(file);
        if (mark !== undefined)
            marks.set(file, mark);
    }
    return marks;
}
/** Reads the reports that the run wrote. A report that it did not change counts as missing. */
async function readReports(plan, before, missing, ctrf, ports) {
    const tally = tallying();
    if (plan.source.kind === 'none' || plan.executesNothing !== undefined)
        return { state: { kind: 'unreported' }, tally: tally.value() };
    if (plan.source.kind === 'asked' && plan.source.instrumented.runs !== undefined) {
        return readEachRun(plan, plan.source.instrumented, ctrf, ports);
    }
    const { files, unmatched } = await candidates(plan, ports);
    const fresh = [];
    const stale = [];
    for (const file of files) {
        const mark = await ports.mark(file);
        if (mark === undefined)
            continue;
        (mark === before.get(file) ? stale : fresh).push(file);
    }
    if (fresh.length === 0 || unmatched.length > 0) {
        const shown = stale.map(ports.shown);
        return { state: { kind: 'absent', stale: shown, unmatched }, tally: tally.value() };
    }
    const counts = countsOf(plan, missing);
    for (const file of fresh) {
        const reason = await readOne(file, plan, ports, async (events) => {
            const counted = events.filter(counts);
            tally.add(counted);
            await ctrf.add(counted);
        });
        if (reason !== undefined) {
            const state = { kind: 'unreadable', file: ports.shown(file), reason };
            return { state, tally: tally.value() };
        }
    }
    return { state: read_reports_stateOf(plan.source, fresh.map(ports.shown)), tally: tally.value() };
}
/** Runs that write to one file leave only the last one's report. */
function read_reports_stateOf(source, files) {
    const of = source.kind === 'given' ? source.runs : 1;
    if (files.length >= of)
        return { kind: 'read', files };
    return { kind: 'partial', read: files.length, of, missing: [] };
}
async function candidates({ source, cwd }, ports) {
    if (source.kind === 'given')
        return ports.glob(source.patterns, cwd);
    const files = source.kind === 'asked' ? [ports.resolve(cwd, source.instrumented.report)] : [];
    return { files, unmatched: [] };
}
function countsOf({ framework }, missing) {
    return (event) => framework?.counts?.(event, missing) ?? true;
}

;// CONCATENATED MODULE: ./build/actions/test-runner/src/command/run-command.js





/** Runs the command in one folder and reads its reports. */
async function runCommand(plan, timeoutMs, ctrf, ports) {
    const { source } = plan;
    await ports.makeEmptyFolder(plan.folder);
    const files = source.kind === 'asked' ? source.instrumented.files : undefined;
    for (const [path, text] of Object.entries(files ?? {}))
        await ports.writeText(path, text);
    const before = await marksBefore(plan, ports);
    const missing = await missingPaths(plan, ports);
    const began = ports.now();
    const finished = await runPlanned(plan, timeoutMs, ports);
    const durationMs = ports.now() - began;
    const reports = await readReports(plan, before, missing, ctrf, ports);
    const { state, tally } = reports;
    const shown = (file) => ports.shown(ports.resolve(plan.cwd, file));
    const withoutResults = await filesWithoutResults(tally.placeholder, ports.lookAt(plan.cwd));
    const emptiness = await whyNothingRan(plan, finished, tally, ports);
    const idle = idleRuns(plan, finished, reports);
    return {
        plan,
        ended: finished.ended,
        durationMs,
        report: state,
        tally: {
            ...tally,
            placeholder: tally.placeholder.map(shown),
            problems: [...tally.problems, ...idle],
        },
        endedEmpty: isEndedEmpty(plan, finished),
        withoutResults: withoutResults.map(shown),
        emptiness,
        ...(reports.emptyRuns !== undefined && { emptyRuns: reports.emptyRuns }),
    };
}
/** Paths in the command that do not exist before the run. */
async function missingPaths({ args, moreArgs = [], cwd }, ports) {
    const look = ports.lookAt(cwd);
    const missing = [];
    for (const path of [args, ...moreArgs].flatMap((own) => own?.positionals ?? [])) {
        if ((await look.kindOf(path)) === undefined)
            missing.push(path);
    }
    return missing;
}
function isEndedEmpty({ framework }, { ended, stdout, stderr }) {
    if (ended.kind !== 'exit' || !framework)
        return false;
    return framework.endedEmpty({ code: ended.code, stdout, stderr });
}
async function runPlanned(plan, timeoutMs, ports) {
    const { words, shownWords, cwd, env, framework, source } = plan;
    const instrumented = source.kind === 'asked' ? source.instrumented : undefined;
    const where = plan.directory === '.' ? '' : `${plan.directory} `;
    const request = {
        file: words[0] ?? '',
        args: words.slice(1),
        cwd,
        env: { ...ports.childEnvironment(), ...env },
        timeoutMs,
        ...(instrumented?.save === undefined
            ? {}
            : { save: { from: instrumented.save, path: ports.resolve(cwd, instrumented.report) } }),
    };
    return runFenced(`${where}$ ${shownWords.join(' ')}`, request, instrumented?.raw === true ? undefined : framework?.shown, ports);
}

;// CONCATENATED MODULE: ./build/actions/test-runner/src/judge/judge-command-run.js

/** Exit code and report must agree. A run without a test is empty only if nothing failed. */
function judgeCommandRun(run, empty) {
    const notEvaluated = unevaluated(run);
    if (notEvaluated !== undefined) {
        return { verdict: 'failed', evaluated: false, why: [notEvaluated] };
    }
    const { executesNothing } = run.plan;
    if (executesNothing !== undefined) {
        const reason = `no test was executed: ${executesNothing} runs none`;
        return { verdict: 'failed', evaluated: true, why: [reason] };
    }
    const why = [...endReasons(run.ended), ...reportReasons(run), ...disagreements(run)];
    if (why.length > 0)
        return { verdict: 'failed', evaluated: true, why };
    const { emptiness, report } = run;
    if (report.kind === 'unreported') {
        const reason = 'unreported: no report was requested, only the exit code was judged';
        return { verdict: 'passed', evaluated: true, why: [reason] };
    }
    if (!emptiness)
        return withEmptyRuns(run, empty);
    const reason = describeEmptiness(emptiness);
    if (!isEmptySuite(emptiness))
        return { verdict: 'failed', evaluated: true, why: [reason] };
    if (empty === 'allow')
        return { verdict: 'empty', evaluated: true, why: [reason] };
    return { verdict: 'failed', evaluated: true, why: [`the suite is empty: ${reason}`] };
}
/** A run without a test among several is an empty part of the suite. */
function withEmptyRuns({ emptyRuns = 0, report }, empty) {
    if (emptyRuns === 0)
        return { verdict: 'passed', evaluated: true, why: [] };
    const of = report.kind === 'read' ? report.files.length : emptyRuns;
    const why = [`${emptyRuns} of ${of} test runs executed no test`];
    return { verdict: empty === 'allow' ? 'passed' : 'failed', evaluated: true, why };
}
function unevaluated({ ended, report, plan }) {
    if (ended.kind === 'not-started') {
        return `the command ${plan.shownWords[0] ?? ''} could not be started: ${ended.reason}`;
    }
    if (ended.kind === 'cancelled')
        return 'the job was cancelled';
    if (ended.kind === 'timeout' || report.kind !== 'unreadable')
        return undefined;
    return `${report.file} cannot be judged: ${report.reason}`;
}
function endReasons(ended) {
    if (ended.kind === 'timeout')
        return [`timed out after ${shownDuration(ended.afterMs)}`];
    if (ended.kind === 'signal')
        return [`the command was killed by ${ended.signal}`];
    return [];
}
function shownDuration(ms) {
    if (ms % 60_000 === 0)
        return `${ms / 60_000}m`;
    return ms % 1000 === 0 ? `${ms / 1000}s` : `${ms}ms`;
}
/** Failures that the report shows, whatever the exit code. */
function reportReasons({ tally, ended, withoutResults }) {
    const { counts, nameless, problems } = tally;
    const why = [];
    if (counts.failed > 0) {
        const number = counts.failed === 1 ? '1 test failed' : `${counts.failed} tests failed`;
        const exitedWithZero = ended.kind === 'exit' && ended.code === 0;
        why.push(exitedWithZero ? `${number}, although the command exited with 0` : number);
    }
    if (nameless > 0) {
        const number = nameless === 1 ? '1 reported test has' : `${nameless} reported tests have`;
        why.push(`the run ended early: ${number} no name`);
    }
    why.push(...problems, ...withoutResults.map((file) => `${file} contains tests but reported none`));
    return why;
}
function disagreements(run) {
    const { ended, report, tally, emptiness } = run;
    if (ended.kind !== 'exit')
        return [];
    const { code } = ended;
    const empty = run.endedEmpty && emptiness !== undefined && isEmptySuite(emptiness);
    if (report.kind === 'absent') {
        if (code === 0) {
            return [`the command exited with 0, but its report is missing${whichAbsent(report)}`];
        }
        return empty ? [] : [`exit code ${code} and no report${whichAbsent(report)}`];
    }
    if (report.kind === 'partial' && !empty) {
        const reports = `${report.read === 0 ? 'none' : `only ${report.read}`} of ${report.of} test runs wrote a report${whichMissing(report)}`;
        if (code === 0)
            return [`the command exited with 0, but ${reports}`];
        return tally.counts.failed > 0 ? [] : [`exit code ${code}, and ${reports}`];
    }
    // What the report says of its run explains the code: the cause stands once.
    if (code === 0 || tally.counts.failed > 0 || tally.problems.length > 0 || empty)
        return [];
    if (report.kind === 'unreported')
        return [`exit code ${code}`];
    // The reason for an empty run is more useful than its exit code.
    if (run.endedEmpty && emptiness)
        return [describeEmptiness(emptiness)];
    if (tally.counts.tests === 0)
        return [`exit code ${code}, and no test was reported`];
    const causes = run.plan.framework?.hiddenFailures;
    const usual = causes === undefined ? '' : `; usual causes: ${causes}`;
    return [`exit code ${code}, although the report shows no failure${usual}`];
}
function whichMissing({ missing }) {
    return missing.length > 0 ? ` (none from the run in ${missing.slice(0, 10).join(', ')})` : '';
}
function whichAbsent({ stale, unmatched }) {
    if (unmatched.length > 0)
        return `: nothing matches ${unmatched.join(', ')}`;
    return stale.length > 0 ? `: ${stale.join(', ')} existed before the run and did not change` : '';
}

;// CONCATENATED MODULE: ./build/actions/test-runner/src/judge/judge.js


/** Failed if one run failed, else passed if one passed, else empty. */
function judge(runs, rules) {
    const judged = runs.map((run) => judgeCommandRun(run, rules.empty));
    const whole = tooFew(runs, rules);
    const has = (verdict) => judged.some((run) => run.verdict === verdict);
    const verdict = has('failed') || whole.length > 0 ? 'failed' : has('passed') ? 'passed' : 'empty';
    const reasons = judged.flatMap((run, i) => run.verdict === 'failed' || verdict !== 'failed'
        ? run.why.map((reason) => runs.length > 1 ? `${runs[i]?.plan.directory ?? ''}: ${reason}` : reason)
        : []);
    const evaluated = judged.every((run) => run.evaluated);
    return { verdict, evaluated, why: [...reasons, ...whole], runs: judged };
}
/** The verdict of another phase over the same runs. */
function lookAhead(runs, phase, rules) {
    const { verdict, why } = judge(runs, rules);
    return { phase, verdict, why };
}
/** A run that could not be judged counts nothing, even if a part of its report could be read. */
const judgedRuns = (runs) => runs.filter((run) => judgeCommandRun(run, 'deny').evaluated);
function judge_countsOf(runs) {
    return judgedRuns(runs)
        .map(({ tally }) => tally.counts)
        .reduce(addCounts, noCounts);
}
function tooFew(runs, { expectTests }) {
    if (expectTests === undefined)
        return [];
    const { passed, failed } = judge_countsOf(runs);
    if (passed + failed >= expectTests)
        return [];
    return [`expect-tests requires at least ${expectTests} tests, but only ${passed + failed} ran`];
}

;// CONCATENATED MODULE: ./build/packages/test-reports/src/ctrf-writer.js
/** Writes Common Test Report Format in pieces: memory does not grow with the number of tests. */
function ctrfWriter() {
    let first = true;
    const open = '{"reportFormat":"CTRF","specVersion":"0.0.0","results":{"tests":[';
    return {
        /** Returns the text of these events. Write it after the text of earlier events. */
        text(events) {
            let out = '';
            for (const event of events) {
                if (event.kind !== 'case')
                    continue;
                out += `${first ? open : ','}\n${JSON.stringify(ctrfTest(event.test))}`;
                first = false;
            }
            return out;
        },
        end(counts, { tool, start, stop }) {
            const summary = {
                tests: counts.tests,
                passed: counts.passed,
                failed: counts.failed,
                skipped: counts.skipped,
                pending: 0,
                other: 0,
                start,
                stop,
            };
            const rest = JSON.stringify({ tool: { name: tool }, summary }).slice(1);
            return `${first ? open : '\n'}],${rest}}\n`;
        },
    };
}
const words = {
    passed: 'passed',
    failed: 'failed',
    errored: 'failed',
    skipped: 'skipped',
};
function ctrfTest(test) {
    const cut = test.messageCut === undefined ? '' : `\n… (${test.messageCut} more characters)`;
    return {
        name: test.name,
        status: words[test.status],
        duration: Math.round(test.durationMs ?? 0),
        ...(test.status === 'errored' ? { rawStatus: 'error' } : {}),
        ...(test.suite === undefined ? {} : { suite: test.suite.split(' > ') }),
        ...(test.message === undefined ? {} : { message: test.message + cut }),
        ...(test.file === undefined ? {} : { filePath: test.file }),
        ...(test.line === undefined ? {} : { line: test.line }),
        ...(test.flaky === true ? { flaky: true } : {}),
    };
}

;// CONCATENATED MODULE: ./build/actions/test-runner/src/report/ctrf-file.js

async function openCtrf(path, ports) {
    const sink = await ports.openSink(path);
    const writer = ctrfWriter();
    return {
        async add(events) {
            const text = writer.text(events);
            if (text !== '')
                await sink.write(text);
        },
        async end(counts, tool, start, stop) {
            await sink.write(writer.end(counts, { tool, start, stop }));
            await sink.close();
        },
    };
}

;// CONCATENATED MODULE: ./build/actions/test-runner/src/summary/place-of-failure.js
/**
 * Finds the file and line of a failure in the repository; undefined if the file does not exist.
 * Reports give absolute paths, or paths relative to a folder that they do not name. The failure's
 * line is in the message; the report's own line is that of the test.
 */
async function placeOfFailure({ file, line, message = '' }, { cwd }, { resolve, workspace, shown, lookAt }) {
    const panicked = /panicked at ([^\s:]+):(\d+):/.exec(message);
    const path = file?.replace(/^file:\/\//, '') ?? panicked?.[1];
    if (path === undefined)
        return undefined;
    for (const folder of [cwd, workspace]) {
        const whole = resolve(folder, path);
        const relative = shown(whole);
        if (relative.startsWith('/') || /^[A-Za-z]:/.test(relative))
            continue;
        if ((await lookAt(cwd).kindOf(whole)) !== 'file')
            continue;
        const at = lineInMessage(message, path) ?? line;
        return at === undefined ? { file: relative } : { file: relative, line: at };
    }
    return undefined;
}
function lineInMessage(message, path) {
    for (let at = message.indexOf(`${path}:`); at >= 0; at = message.indexOf(`${path}:`, at + 1)) {
        const line = /^\d+/.exec(message.slice(at + path.length + 1, at + path.length + 9))?.[0];
        if (line !== undefined && Number(line) > 0)
            return Number(line);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/actions/test-runner/src/summary/test-title.js
/** A test by its suite and name; untrusted text. */
function titleOf({ name, suite }) {
    if (suite === undefined || name.startsWith(suite))
        return name;
    return `${suite} › ${name}`;
}

;// CONCATENATED MODULE: ./build/actions/test-runner/src/summary/annotations.js



/** The first `max` failures as annotations, with file and line if the file is in the repository. */
async function annotationsOf(runs, max, ports) {
    const failures = runs.flatMap(({ plan, tally }) => tally.failures.map((failure) => ({ plan, failure })));
    const annotations = [];
    for (const { plan, failure } of failures.slice(0, max)) {
        const place = await placeOfFailure(failure, plan, ports);
        const title = (0,harmless/* oneLine */.TN)(titleOf(failure), 150);
        const message = failure.message ?? `${titleOf(failure)} ${failure.status}`;
        annotations.push({ level: 'error', title, message, ...place });
    }
    return annotations;
}

// EXTERNAL MODULE: ./build/packages/markdown/src/markdown.js
var markdown = __webpack_require__(1496);
// EXTERNAL MODULE: ./build/packages/markdown/src/bounded-list.js
var bounded_list = __webpack_require__(213);
;// CONCATENATED MODULE: ./build/actions/test-runner/src/summary/summary.js



const shownFailures = 50;
const shownMessage = 4000;
/** The verdict in one sentence, then the counts, then the failures. */
function summaryOf({ runs, judged, next, report }) {
    return (0,markdown/* document */.Al)(`**${sentence(runs, judged)}**`, reasons(judged), runsTable(runs, judged.runs), ...failures(runs, report), notes(runs), next === null ? undefined : ahead(next, judged), `All tests: ${(0,markdown/* code */.aY)(report)} (CTRF).`);
}
function sentence(runs, { verdict, evaluated, why }) {
    const { tests, passed, skipped } = judge_countsOf(runs);
    const first = why[0] === undefined ? '' : (0,markdown/* escaped */.Mk)(why[0], 400);
    if (!evaluated)
        return `Not evaluated: ${first}.`;
    if (verdict === 'failed')
        return `Failed: ${first}.`;
    if (verdict === 'empty')
        return `Empty, which this phase allows: ${first}.`;
    if (tests === 0)
        return `Passed (${first}).`;
    const rest = skipped > 0 ? `, ${skipped} skipped` : '';
    return `Passed: ${passed} of ${tests} tests${rest}.`;
}
function reasons({ why, verdict }) {
    if (why.length < 2 || verdict === 'passed')
        return undefined;
    const lines = (0,bounded_list/* boundedLines */.f)(why, 20, 'see the output "result"');
    return lines.map((line) => `- ${(0,markdown/* escaped */.Mk)(line, 400)}`).join('\n');
}
function runsTable(runs, judged) {
    const several = runs.length > 1;
    const head = ['Verdict', 'Tests', 'Passed', 'Failed', 'Skipped', 'Exit', 'Seconds'];
    const lines = runs.map((run, i) => {
        const { tests, passed, failed, skipped } = run.tally.counts;
        const cells = [judged[i]?.verdict ?? '', tests, passed, failed, skipped];
        const seconds = Math.round(run.durationMs / 100) / 10;
        return [...(several ? [(0,markdown/* code */.aY)(run.plan.directory)] : []), ...cells, exitWord(run.ended), seconds];
    });
    return (0,markdown/* table */.tp)([...(several ? ['Folder'] : []), ...head], lines);
}
function exitWord(ended) {
    switch (ended.kind) {
        case 'exit':
            return ended.code;
        case 'signal':
            return ended.signal;
        case 'timeout':
            return 'timed out';
        case 'cancelled':
            return 'cancelled';
        case 'not-started':
            return 'not started';
    }
}
function failures(runs, report) {
    const all = runs.flatMap(({ tally }) => tally.failures);
    const more = judge_countsOf(runs).failed - Math.min(all.length, shownFailures);
    const shown = all.slice(0, shownFailures).map(failure);
    return more > 0 && all.length > 0
        ? [...shown, `… and ${more} more failures, listed in ${(0,markdown/* code */.aY)(report)}.`]
        : shown;
}
function failure(test) {
    const title = `${test.status === 'errored' ? '⚠️' : '❌'} ${(0,markdown/* escaped */.Mk)(titleOf(test), 200)}`;
    const place = test.file === undefined ? '' : (0,markdown/* code */.aY)(`${test.file}${test.line ? `:${test.line}` : ''}`);
    if (test.message === undefined)
        return place === '' ? title : `${title} ${place}`;
    const cut = (test.messageCut ?? 0) > 0 ? `\n… (${test.messageCut} more characters in the report)` : '';
    return (0,markdown/* details */.zH)(title, (0,markdown/* document */.Al)(place, (0,markdown/* codeBlock */.DV)((0,harmless/* visible */.RK)(test.message, shownMessage) + cut)).trim());
}
function notes(runs) {
    const lines = [];
    for (const { tally, withoutResults } of runs) {
        const helpers = tally.placeholder.filter((file) => !withoutResults.includes(file));
        if (helpers.length > 0) {
            const named = helpers.slice(0, 5).map((file) => (0,markdown/* code */.aY)(file));
            lines.push(`- Files without tests, not counted: ${named.join(', ')}`);
        }
        if (tally.flaky > 0)
            lines.push(`- ${tally.flaky} tests failed first and passed when run again.`);
        if (tally.noise > 0)
            lines.push(`- Lines of the report that are no JSON: ${tally.noise}, passed over.`);
    }
    return lines.length > 0 ? lines.join('\n') : undefined;
}
const nextVerdicts = {
    passed: 'pass',
    failed: 'fail',
    empty: 'be empty',
};
function ahead(next, { verdict }) {
    const result = nextVerdicts[next.verdict] ?? next.verdict;
    if (next.verdict === verdict) {
        return `This run would also ${result} in phase ${(0,markdown/* code */.aY)(next.phase)}.`;
    }
    const why = next.why[0] === undefined ? '' : `: ${(0,markdown/* escaped */.Mk)(next.why[0], 300)}`;
    return `⏭️ This run would **${result}** in phase ${(0,markdown/* code */.aY)(next.phase)}${why}.`;
}

;// CONCATENATED MODULE: ./build/actions/test-runner/src/run.js





/** Runs the command in each folder, one after the other, and judges the results. */
async function run(values, plans, rules, ports) {
    const report = reportPath(values, ports);
    const ctrf = await openCtrf(report, ports);
    const start = ports.now();
    const runs = [];
    for (const plan of plans) {
        const commandRun = await runCommand(plan, values.timeout, ctrf, ports);
        runs.push(commandRun);
        if (commandRun.ended.kind === 'cancelled')
            break;
    }
    const stop = ports.now();
    const counts = judge_countsOf(runs);
    await ctrf.end(counts, toolOf(runs), start, stop);
    const judged = judge(runs, rules.now);
    const { phase } = rules.now;
    const next = rules.next ? lookAhead(runs, rules.next.phase, rules.next) : null;
    const counted = judgedRuns(runs);
    const flaky = sum(counted, ({ tally }) => tally.flaky);
    return {
        verdict: judged.verdict,
        green: judged.evaluated && judged.verdict !== 'failed',
        evaluated: judged.evaluated,
        why: judged.why,
        phase,
        next,
        counts: {
            ...counts,
            flaky,
            'duration-ms': Math.round(sum(counted, ({ durationMs }) => durationMs)),
        },
        outputs: { 'exit-code': exitCode(runs), phase, report },
        summary: summaryOf({ runs, judged, next, report }),
        annotations: await annotationsOf(runs, values.annotations, ports),
    };
}
const sum = (runs, of) => runs.reduce((total, commandRun) => total + of(commandRun), 0);
function reportPath(values, { resolve, workspace, folder }) {
    const given = values['report-file'];
    return given === undefined ? resolve(folder, 'report.ctrf.json') : resolve(workspace, given);
}
const toolOf = (runs) => runs[0]?.plan.framework?.name ?? 'other';
/** The first non-zero exit code, else 0; 128 + N for signal N; empty if nothing ran. */
function exitCode(runs) {
    const codes = runs.map(({ ended }) => codeOf(ended)).filter((code) => code !== undefined);
    const first = codes.find((code) => code !== 0) ?? codes[0];
    return first === undefined ? '' : String(first);
}
const sigterm = 15;
function codeOf(ended) {
    switch (ended.kind) {
        case 'exit':
            return ended.code;
        case 'signal':
            return 128 + ended.number;
        case 'timeout':
        case 'cancelled':
            return 128 + sigterm;
        case 'not-started':
            return undefined;
    }
}


/***/ }),

/***/ 7430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RO: () => (/* binding */ jsonValues),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   rl: () => (/* binding */ numberOf),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/* harmony import */ var _test_case_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6897);

/** The values at `paths` (`$.tests.*`) of one JSON document, in document order. Drops the rest. */
async function* jsonValues(chunks, paths, seen) {
    const { JSONParser } = await __webpack_require__.e(/* import() */ 497).then(__webpack_require__.bind(__webpack_require__, 5497));
    let found = [];
    let ended = false;
    const parser = new JSONParser({ paths: [...paths], keepStack: false, stringBufferSize: 65_536 });
    if (seen)
        parser.onToken = seen.token;
    parser.onValue = ({ value, key, stack }) => {
        const keys = stack.slice(1).map((element) => element.key ?? '');
        found.push({ path: [...keys, key ?? ''], value });
    };
    parser.onEnd = () => {
        ended = true;
    };
    parser.onError = (error) => {
        throw new _test_case_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableReport */ .s(`it is broken JSON: ${error.message}`);
    };
    let rest = '';
    let first = true;
    for await (const chunk of chunks) {
        let text = first ? chunk.replace(/^\ufeff/, '') : chunk;
        first = false;
        if (ended)
            rest += text.trim().slice(0, 20);
        else
            parser.write(text);
        yield found;
        found = [];
    }
    if (!ended)
        throw new _test_case_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableReport */ .s('it ends in the middle of its JSON');
    if (rest !== '')
        throw new _test_case_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableReport */ .s('there is more text after its JSON');
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function record(value) {
    return isRecord(value) ? value : {};
}
function textOf(value) {
    return typeof value === 'string' ? value : undefined;
}
function numberOf(value) {
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}


/***/ }),

/***/ 3093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linesOf)
/* harmony export */ });
/* harmony import */ var _ci_actions_markdown__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8552);

/** Longest line that is kept in full. A longer line is cut at the end. */
const longestLine = 4_000_000;
/** The lines of a stream in batches, without line ends. */
async function* linesOf(chunks) {
    let rest = '';
    let first = true;
    for await (const chunk of chunks) {
        const text = first ? chunk.replace(/^\ufeff/, '') : chunk;
        first = false;
        const parts = (rest + text).split('\n');
        rest = (0,_ci_actions_markdown__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(parts.pop() ?? '', longestLine);
        if (parts.length > 0)
            yield parts.map((part) => ({ text: withoutReturn(part), ended: true }));
    }
    if (rest !== '')
        yield [{ text: withoutReturn(rest), ended: false }];
}
function withoutReturn(line) {
    return line.endsWith('\r') ? line.slice(0, -1) : line;
}


/***/ }),

/***/ 5721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ refusal)
/* harmony export */ });
function refusal({ name, instead }) {
    return `it is ${name}, which is not read: ${instead}`;
}


/***/ }),

/***/ 6897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ UnreadableReport)
/* harmony export */ });
/** The report is truncated, broken or of an unknown format: nothing in it may be used. */
class UnreadableReport extends Error {
    name = 'UnreadableReport';
}


/***/ })

};
