export const id = 611;
export const ids = [611];
export const modules = {

/***/ 1611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  clippy: () => (/* binding */ command_clippy)
});

// EXTERNAL MODULE: ./build/packages/analyzers/src/tool/cargo-arguments.js
var cargo_arguments = __webpack_require__(917);
// EXTERNAL MODULE: ./build/packages/analyzers/src/tool/crate-folder.js
var crate_folder = __webpack_require__(1812);
// EXTERNAL MODULE: ./build/packages/analyzers/src/tool/read-as.js + 3 modules
var read_as = __webpack_require__(7882);
// EXTERNAL MODULE: ./build/packages/analyzers/src/convert/fields.js
var fields = __webpack_require__(1716);
;// CONCATENATED MODULE: ./build/packages/analyzers/src/clippy/absolute-paths.js

/**
 * The report with absolute paths. Those of rustc start at the root of the workspace, which may lie
 * above the crate, and which the report does not name.
 */
async function withAbsolutePaths(report, { kindOf }) {
    const known = new Map();
    const absolute = async (file, manifest) => {
        const key = `${manifest}\n${file}`;
        if (!known.has(key))
            known.set(key, await placeAbove(manifest, file, kindOf));
        return known.get(key) ?? file;
    };
    const lines = [];
    for (const line of report.split('\n')) {
        const message = messageOf(line);
        const manifest = message === undefined ? undefined : (0,fields/* text */.Qq)(message, 'manifest_path');
        if (message === undefined || manifest === undefined) {
            lines.push(line);
            continue;
        }
        const diagnostic = (0,fields/* record */.g1)(message, 'message');
        const spans = [];
        for (const span of (0,fields/* records */.V0)(diagnostic, 'spans')) {
            const file = (0,fields/* text */.Qq)(span, 'file_name');
            spans.push(file === undefined ? span : { ...span, file_name: await absolute(file, manifest) });
        }
        lines.push(JSON.stringify({ ...message, message: { ...diagnostic, spans } }));
    }
    return lines.join('\n');
}
function messageOf(line) {
    if (!line.startsWith('{"reason":"compiler-message"'))
        return undefined;
    try {
        const value = JSON.parse(line);
        return (0,fields/* isRecord */.u4)(value) && Array.isArray((0,fields/* record */.g1)(value, 'message')['spans']) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/** The file below the folder of the manifest, or below the nearest folder above that has it. */
async function placeAbove(manifest, file, kindOf) {
    let folder = manifest;
    while (folder.includes('/')) {
        folder = folder.slice(0, folder.lastIndexOf('/'));
        if ((await kindOf(`${folder}/${file}`)) === 'file')
            return `${folder}/${file}`;
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/packages/analyzers/src/convert/rank.js
var rank = __webpack_require__(7931);
;// CONCATENATED MODULE: ./build/packages/analyzers/src/clippy/finding.js


/** Whether a diagnostic is a finding, not a summary of rustc or its hint to `--explain`. */
function isFinding(diagnostic) {
    if ((0,fields/* text */.Qq)(diagnostic, 'level') === 'failure-note')
        return false;
    if (codeOf(diagnostic) !== undefined || (0,fields/* records */.V0)(diagnostic, 'spans').length > 0)
        return true;
    const message = (0,fields/* text */.Qq)(diagnostic, 'message');
    return (message !== undefined &&
        !/^(aborting due to |could not compile |\d\d* (warning|error)s? )/.test(message));
}
function codeOf(diagnostic) {
    return (0,fields/* text */.Qq)((0,fields/* record */.g1)(diagnostic, 'code'), 'code');
}
/** Converts a compiler message. Its location is the first primary span. */
function clippyFinding(message) {
    const diagnostic = (0,fields/* record */.g1)(message, 'message');
    const code = codeOf(diagnostic);
    const help = (0,fields/* records */.V0)(diagnostic, 'children').flatMap((child) => (0,fields/* text */.Qq)(child, 'message') ?? []);
    return {
        rule: {
            id: code ?? 'rustc',
            description: (0,fields/* text */.Qq)((0,fields/* record */.g1)(diagnostic, 'code'), 'explanation'),
            url: urlOf(code),
        },
        message: (0,fields/* text */.Qq)(diagnostic, 'message') ?? code ?? 'rustc',
        rank: (0,rank/* rank */.T)(wordOf(diagnostic)),
        place: placeOf(diagnostic) ?? manifest(message),
        properties: help.length === 0 ? undefined : { help },
    };
}
/** The level may have a suffix: "error: internal compiler error". */
function wordOf(diagnostic) {
    return (0,fields/* text */.Qq)(diagnostic, 'level')?.split(':')[0];
}
function placeOf(diagnostic) {
    const spans = (0,fields/* records */.V0)(diagnostic, 'spans');
    const span = spans.find((one) => one['is_primary'] === true) ?? spans[0];
    const path = span === undefined ? undefined : (0,fields/* text */.Qq)(span, 'file_name');
    if (span === undefined || path === undefined)
        return undefined;
    return {
        path,
        line: (0,fields/* number */.ai)(span, 'line_start'),
        column: (0,fields/* number */.ai)(span, 'column_start'),
        endLine: (0,fields/* number */.ai)(span, 'line_end'),
        endColumn: (0,fields/* number */.ai)(span, 'column_end'),
    };
}
function manifest(message) {
    const path = (0,fields/* text */.Qq)(message, 'manifest_path');
    return path === undefined ? undefined : { path };
}
function urlOf(code) {
    const lint = code?.startsWith('clippy::') ? code.slice('clippy::'.length) : undefined;
    return lint === undefined
        ? undefined
        : `https://rust-lang.github.io/rust-clippy/master/index.html#${lint}`;
}

// EXTERNAL MODULE: ./build/packages/analyzers/src/convert/shape.js
var shape = __webpack_require__(8804);
;// CONCATENATED MODULE: ./build/packages/analyzers/src/clippy/report.js



/**
 * Reads `cargo clippy --message-format=json`: one cargo message per line. A compiler message with a
 * span or a lint's name is a finding, a summary ("2 warnings emitted") is not. An error that is not
 * a lint means that the rest was not linted. Without `build-finished`, cargo was interrupted.
 */
const clippy = {
    tool: 'clippy',
    kind: 'lint',
    informationUri: 'https://doc.rust-lang.org/clippy/',
    recognises: ({ lines }) => lines.some((line) => 'json' in line && isCargoMessage(line.json)) &&
        lines.every((line) => 'text' in line || (0,shape/* fits */.lA)(line.json, (0,shape/* objectOf */.Xy)({ reason: shape/* aText */.vY }))),
    convert: ({ lines }) => convert(lines),
};
const reasons = [
    'compiler-message',
    'compiler-artifact',
    'build-script-executed',
    'build-finished',
];
function isCargoMessage(value) {
    return (0,fields/* isRecord */.u4)(value) && reasons.includes((0,fields/* text */.Qq)(value, 'reason') ?? '');
}
function convert(lines) {
    const messages = lines.flatMap((line) => 'json' in line && isCargoMessage(line.json) ? [line.json] : []);
    const compiled = messages.filter((message) => message['reason'] === 'compiler-message');
    const found = compiled.filter((message) => isFinding((0,fields/* record */.g1)(message, 'message')));
    return {
        findings: found.map(clippyFinding),
        failures: [...compileErrors(found), ...ending(messages, found), ...broken(lines, compiled)],
    };
}
/** Errors of rustc itself: with a code such as E0308 or no code. Lints have names. */
function compileErrors(found) {
    const errors = found
        .map((message) => (0,fields/* record */.g1)(message, 'message'))
        .filter((one) => (0,fields/* text */.Qq)(one, 'level')?.startsWith('error') && /^(E\d{4})?$/.test(codeOf(one) ?? ''));
    return errors.map((one) => `it does not compile: ${(0,fields/* text */.Qq)(one, 'message') ?? 'no message'}`);
}
function ending(messages, found) {
    const finished = messages.find((message) => message['reason'] === 'build-finished');
    if (finished === undefined)
        return ['the report does not say that the build finished'];
    const built = messages.some((message) => message['reason'] !== 'build-finished');
    if (!built)
        return ['it built nothing'];
    const denied = found.some((message) => (0,fields/* text */.Qq)((0,fields/* record */.g1)(message, 'message'), 'level') === 'error');
    return finished['success'] === true || denied ? [] : ['the build failed'];
}
/** Counts cut-off messages, which begin like JSON. Other text may be cargo's progress output. */
function broken(lines, compiled) {
    const cut = lines.filter((line) => 'text' in line && /^\s*\{/.test(line.text)).length;
    const empty = compiled.filter((message) => !(0,fields/* isRecord */.u4)(message['message'])).length;
    const count = cut + empty;
    return count === 0 ? [] : [`the report is broken: ${count} messages cannot be read`];
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/clippy/command.js





/**
 * Exit code 101 for denied lints, for code that does not compile, and where cargo itself fails; the
 * messages tell them apart. Clippy does not lint what does not compile.
 */
const command_clippy = {
    name: 'clippy',
    kind: 'lint',
    driver: 'clippy',
    program: {
        file: 'cargo',
        words: ['clippy'],
        versionArgs: ['--version'],
        versionIn: (output) => /^clippy (\d[\d.]*\d)/m.exec(output)?.[1],
        pinned: '0.1.95',
        installation: { from: 'rustup', component: 'clippy' },
    },
    calls: 'each path',
    ownOptions: [
        ...['--message-format', '--manifest-path', '--explain', '--fix', '--color'],
        ...['-h', '--help', '-V', '--version'],
    ],
    exitCodes: { clean: [0], findings: [101] },
    fails: 'errors',
    plan: async (request, around) => {
        const crate = await (0,crate_folder/* crateFolder */.w)(request, around);
        if ('notRun' in crate)
            return crate;
        const { own, handedOn } = (0,cargo_arguments/* cargoArguments */.X)(request.args);
        const members = await wholeWorkspace(crate, own, around);
        return {
            args: ['--message-format=json', ...members, ...own, '--', ...handedOn],
            cwd: crate.folder,
            env: { CARGO_TERM_COLOR: 'never', CARGO_TERM_PROGRESS_WHEN: 'never' },
            report: 'stdout',
            extension: 'json',
        };
    },
    read: async (end, around) => {
        const { report } = end;
        const said = cargoError(end);
        if (report === undefined || said !== undefined) {
            return { refused: said === undefined ? 'is missing' : `is empty: ${said}` };
        }
        const absolute = await withAbsolutePaths(report, around);
        const doubts = capped(end, around);
        return (0,read_as/* readAs */.f)(clippy, { ...end, report: absolute }, { doubts, native: report });
    },
};
/** In the root of a workspace that is a package too, cargo looks at that package alone. */
async function wholeWorkspace({ folder }, own, { readText }) {
    const selects = /^(-p|--package|--workspace|--all$|--exclude)/;
    const manifest = (await readText(`${folder}/Cargo.toml`)) ?? '';
    const isRoot = /^\s*\[workspace\]/m.test(manifest) && !/^\s*default-members\b/m.test(manifest);
    return isRoot && !own.some((word) => selects.test(word)) ? ['--workspace'] : [];
}
/** With this flag of rustc no lint is left. */
function capped({ request }, { env }) {
    const given = [env('RUSTFLAGS'), env('CARGO_ENCODED_RUSTFLAGS'), request.args.join(' ')];
    return given.some((text) => /--cap-lints\W?allow\b/.test(text ?? ''))
        ? ['was told to show no lint (--cap-lints allow)']
        : [];
}
/** What cargo says where it fails before it compiles anything. */
function cargoError({ report, stderr }) {
    if ((report ?? '').trim() !== '')
        return undefined;
    return stderr.split('\n').find((line) => line.startsWith('error'));
}


/***/ }),

/***/ 917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ cargoArguments)
/* harmony export */ });
/** The words of a user's `args` before and behind `--`, where cargo hands on to another program. */
function cargoArguments(args) {
    const at = args.indexOf('--');
    return at === -1
        ? { own: args, handedOn: [] }
        : { own: args.slice(0, at), handedOn: args.slice(at + 1) };
}


/***/ }),

/***/ 1812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ crateFolder)
/* harmony export */ });
/**
 * The folder of the crate or workspace at the path of a call. Cargo itself looks for a `Cargo.toml`
 * in the folders above too, and would take another crate than the one that was meant.
 */
async function crateFolder({ paths: [path = '.'], cwd }, { kindOf, filesBelow }) {
    const given = path.replace(/(?<=.)\/+$/, '');
    const kind = await kindOf(given);
    if (kind === undefined)
        return { notRun: `was given ${given}, which does not exist` };
    if (kind === 'file') {
        return /(^|\/)Cargo\.toml$/.test(given)
            ? at(cwd, given.replace(/\/?Cargo\.toml$/, '') || '.')
            : { notRun: `takes the folder of a crate, and ${given} is a file` };
    }
    if ((await kindOf(`${given}/Cargo.toml`)) === 'file')
        return at(cwd, given);
    const below = [];
    for await (const file of filesBelow(given)) {
        if (file.endsWith('/Cargo.toml'))
            below.push(file.slice(0, -'/Cargo.toml'.length));
    }
    const where = given === '.' ? 'the working directory' : given;
    return { notRun: `found no Cargo.toml in ${where}${adviceFor(given, below)}` };
}
const at = (cwd, path) => ({
    path,
    folder: path === '.' ? cwd : path.startsWith('/') ? path : `${cwd}/${path}`,
});
const named = 5;
function adviceFor(given, below) {
    if (below.length === 0)
        return '';
    const crates = below.slice(0, named).map((name) => (given === '.' ? name : `${given}/${name}`));
    const more = below.length > named ? `, and ${below.length - named} more` : '';
    return `; crates are below it: give them in "paths" (${crates.join(', ')}${more})`;
}


/***/ })

};
