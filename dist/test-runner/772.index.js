export const id = 772;
export const ids = [772];
export const modules = {

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


/***/ }),

/***/ 8772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readMochaStream: () => (/* binding */ readMochaStream)
/* harmony export */ });
/* harmony import */ var _json_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5613);
/* harmony import */ var _json_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7430);
/* harmony import */ var _mocha_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4455);



/** Mocha's `json-stream` reporter: one `["pass", {…}]` per line, from `start` to `end`. */
async function* readMochaStream(chunks) {
    yield* (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .readJsonLines */ .s)(chunks, mochaStreamReader());
}
const listed = { pass: 'passed', fail: 'failed', pending: 'skipped' };
function mochaStreamReader() {
    let ended = false;
    return {
        record: () => undefined,
        array([event, value], found) {
            if (event === 'end')
                ended = true;
            if (event !== 'pass' && event !== 'fail' && event !== 'pending')
                return;
            found.push({ kind: 'case', test: (0,_mocha_js__WEBPACK_IMPORTED_MODULE_1__/* .mochaCase */ .T)((0,_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)(value), listed[event]) });
        },
        end(found) {
            if (!ended)
                found.push({ kind: 'problem', what: 'the run ended early' });
        },
    };
}


/***/ }),

/***/ 4455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ mocha),
/* harmony export */   T: () => (/* binding */ mochaCase)
/* harmony export */ });
/* harmony import */ var _bounded_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8827);
/* harmony import */ var _json_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7430);


const lists = {
    passes: 'passed',
    failures: 'failed',
    pending: 'skipped',
};
/** Mocha's JSON reporter. Its `tests` list lacks failed hooks, so this reads the lists by outcome. */
function mocha() {
    let claimed = 0;
    let failed = 0;
    return {
        paths: ['$.stats', '$.passes.*', '$.failures.*', '$.pending.*'],
        owns: ([key]) => key === 'stats' || (typeof key === 'string' && Object.hasOwn(lists, key)),
        read({ path, value }) {
            const status = lists[String(path[0])];
            if (!status) {
                claimed = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)((0,_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(value)['failures']) ?? 0;
                return [];
            }
            const test = mochaCase((0,_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(value), status);
            if (status === 'failed')
                failed += 1;
            return [{ kind: 'case', test }];
        },
        end() {
            if (claimed <= failed)
                return [];
            const what = `the report counts ${claimed} failures but lists ${failed}`;
            return [{ kind: 'problem', what }];
        },
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
        ...(status === 'passed' ? {} : (0,_bounded_text_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(message, stack)),
        ...(status === 'passed' && ((0,_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(test['currentRetry']) ?? 0) > 0 ? { flaky: true } : {}),
    };
}


/***/ })

};
