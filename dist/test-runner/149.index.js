export const id = 149;
export const ids = [149];
export const modules = {

/***/ 6149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readJsonDocument: () => (/* binding */ readJsonDocument)
});

// EXTERNAL MODULE: ./build/packages/test-reports/src/test-case.js
var test_case = __webpack_require__(6897);
// EXTERNAL MODULE: ./build/packages/test-reports/src/bounded-text.js
var bounded_text = __webpack_require__(8827);
// EXTERNAL MODULE: ./build/packages/test-reports/src/json/json-values.js
var json_values = __webpack_require__(7430);
;// CONCATENATED MODULE: ./build/packages/test-reports/src/json/ctrf.js


const statuses = {
    passed: 'passed',
    failed: 'failed',
    skipped: 'skipped',
    pending: 'skipped',
    other: 'skipped',
};
/** Common Test Report Format. */
function ctrf() {
    let claimed = 0;
    let failed = 0;
    return {
        paths: ['$.results.tests.*', '$.results.summary'],
        owns: ([key, second]) => key === 'results' && (second === 'tests' || second === 'summary'),
        read({ path, value }) {
            if (path[1] === 'summary') {
                claimed = (0,json_values/* numberOf */.rl)((0,json_values/* record */.g1)(value)['failed']) ?? 0;
                return [];
            }
            const test = caseOf((0,json_values/* record */.g1)(value));
            if (test.status === 'failed' || test.status === 'errored')
                failed += 1;
            if (test.name === '')
                return [{ kind: 'nameless', where: 'results.tests' }];
            return [{ kind: 'case', test }];
        },
        end() {
            if (claimed === 0 || failed > 0)
                return [];
            const counts = { tests: claimed, passed: 0, failed: claimed, errored: 0, skipped: 0 };
            return [{ kind: 'counted', where: 'results.summary', counts }];
        },
    };
}
function caseOf(test) {
    const word = statuses[(0,json_values/* textOf */.b6)(test['status']) ?? ''] ?? 'errored';
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
    const own = ['testResults', 'numTotalTests', 'numFailedTests', 'wasInterrupted'];
    let claimed = 0;
    let failed = false;
    return {
        paths: ['$.testResults.*', ...own.slice(1).map((key) => `$.${key}`)],
        owns: ([key]) => own.some((other) => other === key),
        read({ path, value }) {
            if (path[0] === 'testResults') {
                const events = fileEvents((0,json_values/* record */.g1)(value));
                failed ||= events.some(hasFailed);
                return events;
            }
            if (path[0] === 'numFailedTests')
                claimed = (0,json_values/* numberOf */.rl)(value) ?? 0;
            const interrupted = path[0] === 'wasInterrupted' && value === true;
            return interrupted ? [{ kind: 'problem', what: 'the run was interrupted' }] : [];
        },
        end() {
            if (claimed === 0 || failed)
                return [];
            const counts = { tests: claimed, passed: 0, failed: claimed, errored: 0, skipped: 0 };
            return [{ kind: 'counted', where: 'numFailedTests', counts }];
        },
    };
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
var mocha = __webpack_require__(4455);
;// CONCATENATED MODULE: ./build/packages/test-reports/src/json/json-report.js





/** Reads documents of Jest, Vitest, Mocha and CTRF. They have no key in common. */
async function* readJsonDocument(chunks) {
    const dialects = [jest(), (0,mocha/* mocha */.L)(), ctrf()];
    let dialect;
    for await (const values of (0,json_values/* jsonValues */.RO)(chunks, dialects.flatMap((d) => d.paths))) {
        const events = [];
        for (const value of values) {
            dialect ??= dialects.find((d) => d.owns(value.path));
            if (dialect?.owns(value.path))
                events.push(...dialect.read(value));
        }
        yield events;
    }
    if (!dialect) {
        throw new test_case/* UnreadableReport */.s('its JSON is not a test report of Jest, Vitest, Mocha or CTRF');
    }
    yield dialect.end();
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
