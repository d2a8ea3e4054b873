export const id = 752;
export const ids = [752];
export const modules = {

/***/ 1752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  actionlint: () => (/* binding */ command_actionlint)
});

// EXTERNAL MODULE: ./build/packages/analyzers/src/convert/fields.js
var fields = __webpack_require__(1716);
// EXTERNAL MODULE: ./build/packages/analyzers/src/convert/json-in.js
var json_in = __webpack_require__(3999);
// EXTERNAL MODULE: ./build/packages/analyzers/src/tool/files-of-kind.js
var files_of_kind = __webpack_require__(6964);
// EXTERNAL MODULE: ./build/packages/analyzers/src/tool/option-value.js
var option_value = __webpack_require__(5139);
// EXTERNAL MODULE: ./build/packages/analyzers/src/tool/read-as.js + 3 modules
var read_as = __webpack_require__(7882);
// EXTERNAL MODULE: ./build/packages/analyzers/src/convert/rank.js
var rank = __webpack_require__(7931);
// EXTERNAL MODULE: ./build/packages/analyzers/src/convert/shape.js
var shape = __webpack_require__(8804);
;// CONCATENATED MODULE: ./build/packages/analyzers/src/actionlint/report.js



/** Reads actionlint's `-format '{{json .}}'`, a list. */
const actionlint = {
    tool: 'actionlint',
    kind: 'lint',
    informationUri: 'https://github.com/rhysd/actionlint',
    recognises: ({ value }) => (0,shape/* isNonEmpty */.J_)(value) && (0,shape/* fits */.lA)(value, (0,shape/* listOf */.c3)(errorShape)),
    convert: ({ value }) => convert(value),
};
const errorShape = (0,shape/* objectOf */.Xy)({
    message: shape/* aText */.vY,
    filepath: shape/* aText */.vY,
    line: shape/* aNumber */.zn,
    column: shape/* aNumber */.zn,
    kind: shape/* aText */.vY,
    snippet: shape/* aText */.vY,
});
function convert(list) {
    const failures = [];
    return { findings: (0,fields/* entries */.jO)(list, 'the errors', failures).map(finding), failures };
}
/** `end_column` is the last column, not the one after it. */
function finding(error) {
    const path = (0,fields/* text */.Qq)(error, 'filepath');
    const last = (0,fields/* number */.ai)(error, 'end_column');
    return {
        rule: {
            id: (0,fields/* text */.Qq)(error, 'kind') ?? 'actionlint',
            url: 'https://github.com/rhysd/actionlint/blob/main/docs/checks.md',
        },
        message: (0,fields/* text */.Qq)(error, 'message') ?? '',
        rank: (0,rank/* rank */.T)(undefined),
        place: path === undefined || path === '<stdin>'
            ? undefined
            : {
                path,
                line: (0,fields/* number */.ai)(error, 'line'),
                column: (0,fields/* number */.ai)(error, 'column'),
                endColumn: last === undefined ? undefined : last + 1,
            },
    };
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/actionlint/command.js






/**
 * Takes files only; without one, the workflows of the repository. Exit code 3 without any. It gives
 * the scripts in workflows to the shellcheck on PATH, if there is one, and says nothing if not.
 */
const command_actionlint = {
    name: 'actionlint',
    kind: 'lint',
    driver: 'actionlint',
    program: {
        file: 'actionlint',
        versionArgs: ['-version'],
        versionIn: (output) => /^v?(\d+\.\d+\S*)/m.exec(output)?.[1],
        pinned: '1.7.12',
        installation: { from: 'go', module: 'github.com/rhysd/actionlint', package: '/cmd/actionlint' },
    },
    calls: 'once',
    ownOptions: [
        // Go's options have one dash or two.
        ...['format', 'oneline', 'color', 'no-color', 'init-config', 'version', 'help', 'h'].flatMap((name) => [`-${name}`, `--${name}`]),
    ],
    exitCodes: { clean: [0], findings: [1] },
    fails: 'all',
    plan,
    read,
};
async function plan({ paths, args }, around) {
    const files = paths.every((path) => path === '.')
        ? []
        : await (0,files_of_kind/* filesOfKind */.b)(paths, isWorkflow, around);
    if (files.length === 0 && !paths.includes('.')) {
        return { notRun: `found no workflow below ${paths.join(', ')}` };
    }
    const shellcheck = await around.find('shellcheck');
    // The user's options come later and win.
    const others = [`-shellcheck=${shellcheck ?? ''}`, '-pyflakes='];
    return {
        args: ['-format', '{{json .}}', '-no-color', ...others, ...args, '--', ...files],
        report: 'stdout',
        extension: 'json',
    };
}
const isWorkflow = (path) => /(^|\/)\.github\/workflows\/[^/]+\.ya?ml$/.test(path);
async function read(end, around) {
    const own = (0,option_value/* optionValue */.T)(end.request.args, '-shellcheck', '--shellcheck');
    const without = own === '' || (own === undefined && (await around.find('shellcheck')) === undefined);
    return (0,read_as/* readAs */.f)(actionlint, end, {
        clean: (report) => /^\s*\[\s*\]\s*$/.test(report),
        doubts: unparsed(end),
        warnings: without ? ['ran without shellcheck: the scripts in workflows are not checked'] : [],
    });
}
/** Other errors of kind "syntax-check" are of a file that it could parse. */
function unparsed({ report }) {
    return (0,json_in/* recordsIn */.Q0)(report).flatMap((error) => {
        const message = (0,fields/* text */.Qq)(error, 'message') ?? '';
        const is = (0,fields/* text */.Qq)(error, 'kind') === 'syntax-check' && message.startsWith('could not parse as YAML');
        return is ? [`could not parse ${(0,fields/* text */.Qq)(error, 'filepath') ?? 'a file'}: ${message}`] : [];
    });
}


/***/ }),

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


/***/ }),

/***/ 5139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ optionValue),
/* harmony export */   i: () => (/* binding */ optionValues)
/* harmony export */ });
/** The first value of an option of the user; undefined without it. */
function optionValue(args, ...names) {
    return optionValues(args, ...names)[0];
}
/** All values of an option, in any of its spellings: `--name value`, `--name=value`, `-nvalue`. */
function optionValues(args, ...names) {
    return args.flatMap((arg, at) => names.flatMap((name) => {
        if (arg === name)
            return [args[at + 1] ?? ''];
        if (arg.startsWith(`${name}=`))
            return [arg.slice(name.length + 1)];
        return /^-\w$/.test(name) && arg.startsWith(name) ? [arg.slice(name.length)] : [];
    }));
}


/***/ })

};
