export const id = 768;
export const ids = [768];
export const modules = {

/***/ 4768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readDart: () => (/* binding */ readDart)
/* harmony export */ });
/* harmony import */ var _bounded_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8827);
/* harmony import */ var _json_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5613);
/* harmony import */ var _json_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7430);



const results = {
    success: 'passed',
    failure: 'failed',
    error: 'errored',
};
/** Dart's and Flutter's JSON reporter. */
async function* readDart(chunks) {
    yield* (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .readJsonLines */ .s)(chunks, dartReader());
}
function dartReader() {
    const running = new Map();
    let done = false;
    function testDone(event, found) {
        const started = running.get(event['testID']);
        running.delete(event['testID']);
        // Hidden events are the loading of a file and set-up hooks, if they succeed.
        if (event['hidden'] === true)
            return;
        const status = results[(0,_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(event['result']) ?? ''] ?? 'errored';
        const file = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(started?.test['url'])?.replace(/^file:\/\//, '');
        const line = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(started?.test['line']);
        found.push({
            kind: 'case',
            test: {
                name: (0,_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(started?.test['name']) || '(no name)',
                status: status === 'passed' && event['skipped'] === true ? 'skipped' : status,
                durationMs: ((0,_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(event['time']) ?? 0) - (started?.startedMs ?? 0),
                ...(file === undefined ? {} : { file }),
                ...(line === undefined ? {} : { line }),
                ...(0,_bounded_text_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(started?.reason),
            },
        });
    }
    return {
        record(event, found) {
            const time = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(event['time']) ?? 0;
            if (event['type'] === 'testStart') {
                const test = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(event['test']);
                running.set(test['id'], { test, startedMs: time, reason: undefined });
            }
            else if (event['type'] === 'error') {
                const test = running.get(event['testID']);
                const stack = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(event['stackTrace']) ?? '';
                if (test)
                    test.reason ??= `${(0,_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(event['error']) ?? ''}\n${stack}`.trim();
            }
            else if (event['type'] === 'testDone')
                testDone(event, found);
            else if (event['type'] === 'done')
                done = event['success'] !== null;
        },
        other: () => undefined,
        end(found) {
            if (!done)
                found.push({ kind: 'problem', what: 'the run ended early' });
        },
    };
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
