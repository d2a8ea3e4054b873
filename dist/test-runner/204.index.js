export const id = 204;
export const ids = [204];
export const modules = {

/***/ 8204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readGoTest: () => (/* binding */ readGoTest)
/* harmony export */ });
/* harmony import */ var _bounded_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8827);
/* harmony import */ var _json_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5613);
/* harmony import */ var _json_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7430);



/** Reads `go test -json`. Only leaf subtests count; a parent counts if it fails and no subtest does. */
async function* readGoTest(chunks) {
    yield* (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .readJsonLines */ .s)(chunks, goReader());
}
function goReader() {
    const packages = new Map();
    const builds = new Map();
    function packageOf(name) {
        const known = packages.get(name);
        if (known)
            return known;
        const tests = new Map();
        const fresh = { tests, started: 0, output: (0,_bounded_text_js__WEBPACK_IMPORTED_MODULE_1__/* .boundedText */ .LD)(), failed: 0 };
        packages.set(name, fresh);
        return fresh;
    }
    function packageEvent(event, name, found) {
        const action = event['Action'];
        const pack = packageOf(name);
        if (action === 'output')
            return pack.output.add((0,_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(event['Output']) ?? '');
        if (action !== 'pass' && action !== 'fail' && action !== 'skip')
            return;
        if (action !== 'fail' && pack.tests.size > 0)
            found.push(unfinished(name, pack));
        if (action === 'pass' && pack.started === 0 && !saysWhyNone(pack)) {
            found.push({ kind: 'problem', what: `package ${name} exited before it ran a test` });
        }
        if (action === 'fail' && pack.failed === 0) {
            const build = builds.get((0,_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(event['FailedBuild']) ?? '');
            found.push(brokenPackage(name, build ?? pack.output));
        }
        packages.delete(name);
    }
    function testEvent(event, name, found) {
        const pack = packageOf(name);
        const test = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(event['Test']) ?? '';
        const action = event['Action'];
        const running = pack.tests.get(test);
        if (action === 'run')
            return start(pack, test);
        if (action === 'output')
            return running?.output.add((0,_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(event['Output']) ?? '');
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
        found.push({ kind: 'case', test: caseOf(event, name, test, running) });
    }
    return {
        record(event, found) {
            const name = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(event['Package']);
            const imported = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(event['ImportPath']);
            if (event['Action'] === 'build-output' && imported !== undefined) {
                const output = builds.get(imported) ?? (0,_bounded_text_js__WEBPACK_IMPORTED_MODULE_1__/* .boundedText */ .LD)();
                builds.set(imported, output);
                output.add((0,_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(event['Output']) ?? '');
            }
            else if (name === undefined)
                return;
            else if ((0,_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(event['Test']))
                testEvent(event, name, found);
            else
                packageEvent(event, name, found);
        },
        other(line, found) {
            // Go before 1.24 reports a package that does not build only in this way.
            const broken = /^FAIL\t(\S+) \[(build|setup) failed\]/.exec(line);
            if (broken)
                found.push(brokenPackage(broken[1] ?? '', (0,_bounded_text_js__WEBPACK_IMPORTED_MODULE_1__/* .boundedText */ .LD)()));
        },
        end(found) {
            for (const [name, pack] of packages)
                found.push(unfinished(name, pack));
        },
    };
}
/** Go says so if there are no tests. If it does not, a TestMain exited by itself. */
function saysWhyNone(pack) {
    return /\[no (tests to run|test files|statements)\]|no tests to run/.test(pack.output.value().text);
}
function start(pack, test) {
    pack.started += 1;
    pack.tests.set(test, { output: (0,_bounded_text_js__WEBPACK_IMPORTED_MODULE_1__/* .boundedText */ .LD)(), subtests: 0, failedSubtests: 0 });
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
    const elapsed = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOf */ .rl)(event['Elapsed']);
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


/***/ }),

/***/ 5613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ readJsonLines)
/* harmony export */ });
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3093);
/* harmony import */ var _test_case_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6897);
/* harmony import */ var _json_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7430);



async function* readJsonLines(chunks, reader) {
    for await (const lines of (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOf */ .D)(chunks)) {
        const found = [];
        for (const { text, ended } of lines)
            if (text.trim() !== '')
                readLine(text, ended, reader, found);
        yield found;
    }
    const found = [];
    reader.end(found);
    yield found;
}
function readLine(text, ended, reader, found) {
    const value = parsed(text);
    if ((0,_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value))
        return reader.record(value, found);
    if (Array.isArray(value) && reader.array)
        return reader.array(value, found);
    if (value === undefined && !ended && /^[{[]/.test(text)) {
        throw new _test_case_js__WEBPACK_IMPORTED_MODULE_2__/* .UnreadableReport */ .s('it ends in the middle of a line');
    }
    if (!reader.other)
        throw new _test_case_js__WEBPACK_IMPORTED_MODULE_2__/* .UnreadableReport */ .s('one of its lines is not JSON');
    reader.other(text, found);
}
function parsed(text) {
    if (!/^\s*[{[]/.test(text))
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
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
async function* jsonValues(chunks, paths) {
    const { JSONParser } = await __webpack_require__.e(/* import() */ 497).then(__webpack_require__.bind(__webpack_require__, 5497));
    let found = [];
    let ended = false;
    const parser = new JSONParser({ paths: [...paths], keepStack: false, stringBufferSize: 65_536 });
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


/***/ })

};
