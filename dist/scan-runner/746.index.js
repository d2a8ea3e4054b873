export const id = 746;
export const ids = [746];
export const modules = {

/***/ 9557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ cvssScore)
/* harmony export */ });
/** The library prints other text as it is, and a runner may take that for a workflow command. */
const vectorText = /^\(?(?:CVSS:\d\.\d\/)?[A-Za-z]{1,3}:[A-Za-z]{1,10}(?:\/[A-Za-z]{1,3}:[A-Za-z]{1,10})*\/?\)?$/;
const longest = 1000;
/** The base score of a CVSS vector (2.0, 3.0, 3.1, 4.0); undefined for anything else. */
async function cvssScore(vector) {
    if (vector === undefined || vector.length > longest || !vectorText.test(vector))
        return undefined;
    const parse = await parser();
    try {
        const parsed = parse(vector);
        if (!parsed?.isBaseFullyDefined())
            return undefined;
        const { base } = parsed.calculateScores();
        return base;
    }
    catch {
        return undefined;
    }
}
/** The library is CommonJS: Node puts its exports under `default`, bundlers also beside it. */
async function parser() {
    const library = (await __webpack_require__.e(/* import() */ 353).then(__webpack_require__.t.bind(__webpack_require__, 4353, 19)));
    return library.default?.fromVector ?? library.fromVector;
}


/***/ }),

/***/ 1780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P$: () => (/* binding */ dependencyFinding),
/* harmony export */   TM: () => (/* binding */ firstLine),
/* harmony export */   ix: () => (/* binding */ findingFingerprint)
/* harmony export */ });
/** Converts a vulnerable package to a finding, in the same way for every tool. */
function dependencyFinding(found) {
    const { id, place, suppressed, informational } = found;
    const aliases = [...new Set(found.aliases)].filter((alias) => alias !== id);
    const fixedIn = [...new Set(found.fixedIn)];
    return {
        rule: ruleOf(found),
        message: messageOf(found, fixedIn),
        rank: found.rank,
        place,
        package: found.package,
        advisory: { id, aliases, fixedIn },
        fingerprints: { [findingFingerprint]: fingerprintOf(found) },
        suppressed,
        informational,
        properties: found.properties,
    };
}
/**
 * Distinguishes findings of one advisory in two packages: both are at line 1 of the lock file.
 * Does not contain the version, so that an update without a fix keeps the finding.
 */
const findingFingerprint = 'ci-actions/finding/v1';
function fingerprintOf({ id, package: { name, path }, place, by }) {
    return [id, name, path ?? place?.path, by].filter((part) => part !== undefined).join(':');
}
function ruleOf({ id, title, description, url, tags }) {
    return { id, title, description, url, tags: ['vulnerability', ...(tags ?? [])] };
}
function messageOf({ id, title, package: { name, version } }, fixed) {
    const what = version === undefined ? name : `${name} ${version}`;
    const why = title === undefined || title === id ? id : `${title} (${id})`;
    const fix = fixed.length === 0 ? 'no fixed version is known' : `fixed in ${fixed.join(', ')}`;
    return `${what}: ${why}; ${fix}`;
}
/** The first non-blank line of a text, as a title; undefined if there is none. */
function firstLine(text) {
    const line = text?.split(/\r?\n/).find((one) => one.trim() !== '');
    return line?.replace(/^##*\s*/, '').trim();
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

/***/ 9062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ byMarks)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8804);

/**
 * A JSON report is recognised by its marks, keys that no other tool's reports have together, and
 * by the shape of all that is converted of it. With the marks alone it is refused by name.
 */
function byMarks(marks, shape) {
    return {
        recognises: ({ value }) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .fits */ .lA)(value, marks) && (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .fits */ .lA)(value, shape),
        flawOf: ({ value }) => ((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .fits */ .lA)(value, marks) ? shape(value, '') : undefined),
    };
}


/***/ }),

/***/ 2211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ collector)
});

// EXTERNAL MODULE: ./build/packages/analyzers/src/requirements/container-path.js
var container_path = __webpack_require__(7193);
;// CONCATENATED MODULE: ./build/packages/analyzers/src/requirements/copied-file.js

/** The file that a stage has at a path of the container; undefined if it cannot be seen. */
async function copiedFile(stage, path, context, around) {
    for (const copy of stage.copies.toReversed()) {
        for (const source of copy.sources) {
            const found = await fileOf(copy, source, path, context, around);
            if (found !== undefined)
                return found;
        }
    }
    return stage.base === undefined ? undefined : copiedFile(stage.base, path, context, around);
}
async function fileOf(copy, source, path, context, around) {
    const folder = (0,container_path/* containerPath */.v)('', copy.destination);
    const below = folder === '/' ? '/' : `${folder}/`;
    const inside = path.startsWith(below) ? path.slice(below.length) : undefined;
    if (copy.inline !== undefined) {
        const own = path === folder || inside === lastPart(source);
        return own ? { path: undefined, text: copy.inline } : undefined;
    }
    if (copy.from === 'other image')
        return undefined;
    for (const candidate of candidates(copy, source, { path, folder, inside })) {
        const found = copy.from === undefined
            ? await inContext(candidate, context, around)
            : await copiedFile(copy.from, (0,container_path/* containerPath */.v)('', candidate), context, around);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** Where the file may come from: the source itself, a file in it, or one that its pattern matches. */
function candidates({ destination, sources }, source, { path, folder, inside }) {
    const found = [];
    const wild = /[*?[]/.test(source);
    const toFolder = destination.endsWith('/') || sources.length > 1 || wild;
    if (path === folder && !toFolder)
        found.push(source);
    if (inside === undefined)
        return found;
    if (wild) {
        const parent = source.slice(0, source.lastIndexOf('/') + 1);
        if (matches(lastPart(source), inside))
            found.push(parent + inside);
        return found;
    }
    if (inside === lastPart(source))
        found.push(source);
    found.push(`${source}/${inside}`);
    return found;
}
async function inContext(source, context, { kindOf, readText }) {
    const inside = (0,container_path/* contextPath */.V)(`${context}/${(0,container_path/* contextPath */.V)(source)}`);
    const path = context.startsWith('/') ? `/${inside}` : inside;
    if ((await kindOf(path)) !== 'file')
        return undefined;
    const text = await readText(path);
    return text === undefined ? undefined : { path, text };
}
const lastPart = (path) => path.slice(path.replace(/\/+$/, '').lastIndexOf('/') + 1);
/** A pattern of one path part, with `*`, `?` and sets. */
function matches(pattern, name) {
    const source = pattern
        .replaceAll(/[.+^${}()|\\]/g, '\\$&')
        .replaceAll('*', '[^/]*')
        .replaceAll('?', '[^/]');
    try {
        return new RegExp(`^${source}$`).test(name);
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/requirements/requirement.js
const pattern = /^([A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)\s*(\[[\w\s.,-]*\])?\s*\(?((?:(?:===?|~=|!=|<=?|>=?)\s*[\w.*+!-]+\s*,?\s*)*)\)?\s*(;[^]*)?$/;
function requirementOf(written) {
    const text = written.trim();
    const [beforeMarker = ''] = text.split(';');
    if (/^(?:git|hg|svn|bzr)(?:\+|@)|^(?:https?|ftp|ssh):\/\/|^[\w.-]+(?:\[[^\]]*\])?\s*@/.test(text)) {
        return { kind: 'url' };
    }
    if (/^(?:\.|~|\/|[A-Za-z]:\\|file:)|[/\\]|\.(?:whl|zip|tar\.\w+|tgz)$/.test(beforeMarker.trim())) {
        return { kind: 'local' };
    }
    const [, name, , specifiers = ''] = pattern.exec(text) ?? [];
    if (name === undefined)
        return { kind: 'unknown' };
    const pinned = /(?:^|,)\s*===?\s*[^\s,*]+\s*(?:,|$)/.test(specifiers);
    return { kind: 'package', name: canonical(name), text, pinned };
}
const canonical = (name) => name.toLowerCase().replaceAll(/[-_.]+/g, '-');

// EXTERNAL MODULE: ./build/packages/analyzers/src/requirements/shell-variable.js
var shell_variable = __webpack_require__(8081);
;// CONCATENATED MODULE: ./build/packages/analyzers/src/requirements/requirements-file.js

/** The entries of a requirements file: continued lines joined, comments, hashes and options left out. */
function requirementLines(file, lookup) {
    const found = [];
    let joined = '';
    let first = 1;
    for (const [at, raw] of file
        .replace(/^\uFEFF/, '')
        .split(/\r?\n/)
        .entries()) {
        if (joined === '')
            first = at + 1;
        const line = raw.replace(/(^|\s)#.*$/, '$1');
        joined += line.replace(/\\\s*$/, ' ');
        if (/\\\s*$/.test(line) && line === raw)
            continue;
        const entry = entryOf(joined.trim(), first, lookup);
        if (entry !== undefined)
            found.push(entry);
        joined = '';
    }
    const last = entryOf(joined.trim(), first, lookup);
    return last === undefined ? found : [...found, last];
}
const kinds = { r: 'file', c: 'constraints', e: 'editable' };
function entryOf(written, line, lookup) {
    if (written === '')
        return undefined;
    const { text, unresolved } = (0,shell_variable/* expandAll */.e)(written, lookup);
    const [, short, value] = /^(?:-([rce])\s*|--(requirement|constraint|editable)[\s=]+)(.*)$/
        .exec(text)
        ?.filter((part) => part !== undefined) ?? [];
    if (short !== undefined && value !== undefined) {
        const kind = kinds[short.slice(0, 1)];
        return { kind, text: value.trim().replaceAll(/^["']|["']$/g, ''), line, unresolved };
    }
    if (text.startsWith('-'))
        return undefined;
    const requirement = text.replace(/\s+--[a-z][^]*$/, '').trim();
    return { kind: 'requirement', text: requirement, line, unresolved };
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/requirements/collect-requirements.js




/** Collects what the commands of a Dockerfile install. */
function collector(context, around) {
    const packages = [];
    const pins = new Map();
    const doubts = new Set();
    const warnings = new Set();
    const doubt = (place, why) => void doubts.add(`did not resolve ${place}: ${why}`);
    const warn = (place, why) => void warnings.add(`${place}: ${why}`);
    async function add(install, place, state) {
        const { operands, files, constraints, editable, groups } = install;
        const first = packages.length;
        pins.clear();
        if (operands.length + files.length + editable.length + groups.length === 0) {
            doubt(place, 'this "pip install" names no package');
        }
        for (const word of constraints)
            await read(word, place, { state, as: 'constraints', seen: [] });
        for (const word of operands)
            operand(word, place);
        for (const word of editable)
            operand(word, place, true);
        for (const word of files)
            await read(word, place, { state, as: 'file', seen: [] });
        for (const { text } of groups)
            doubt(place, `the dependency group ${text} is not read`);
        packages.push(...packages.splice(first).map(pinned));
    }
    function operand({ text, unresolved }, place, editable = false) {
        if (unresolved.length > 0) {
            doubt(place, `${text}: ${[...new Set(unresolved)].join(', ')} has no value in the Dockerfile`);
            return;
        }
        const requirement = requirementOf(text);
        switch (requirement.kind) {
            case 'package':
                if (editable)
                    doubt(place, `${text} is no folder`);
                else
                    packages.push(requirement);
                return;
            case 'local':
                warn(place, `${text} is not looked at: it is in the image, not on an index`);
                return;
            case 'url':
                doubt(place, `${withoutCredentials(text)} is not looked at: it does not come from an index`);
                return;
            case 'unknown':
                doubt(place, `${text} is no requirement`);
        }
    }
    async function read({ text, unresolved }, place, reading) {
        const path = (0,container_path/* containerPath */.v)(reading.state.folder, text);
        if (unresolved.length > 0) {
            doubt(place, `${text}: ${unresolved.join(', ')} has no value in the Dockerfile`);
            return;
        }
        if (reading.seen.includes(path))
            return;
        const file = await copiedFile(reading.state.stage, path, context, around);
        if (file === undefined) {
            const why = `${text} was not seen: no COPY brings it from a file of ${context === '.' ? 'the working directory' : context}`;
            if (reading.as === 'file')
                doubt(place, why);
            else
                warn(place, why);
            return;
        }
        const folder = path.slice(0, path.lastIndexOf('/')) || '/';
        const inner = {
            ...reading,
            state: { ...reading.state, folder },
            seen: [...reading.seen, path],
        };
        for (const entry of requirementLines(file.text, reading.state.lookup)) {
            const at = file.path === undefined ? place : `${file.path}:${entry.line}`;
            if (entry.kind === 'file' || entry.kind === 'constraints') {
                const as = reading.as === 'constraints' ? 'constraints' : entry.kind;
                await read(entry, at, { ...inner, as });
            }
            else if (reading.as === 'constraints')
                pin(entry.text);
            else
                operand(entry, at, entry.kind === 'editable');
        }
    }
    function pin(text) {
        const requirement = requirementOf(text);
        const version = /={2,3}\s*([^\s,;*]+)/.exec(text)?.[1];
        if (requirement.kind === 'package' && version !== undefined && !text.includes(';')) {
            pins.set(requirement.name, version);
        }
    }
    /** The version that a constraint of the same command gives. */
    function pinned(one) {
        const version = one.pinned ? undefined : pins.get(one.name);
        return version === undefined
            ? one
            : { ...one, text: pinnedTo(one.text, version), pinned: true };
    }
    function result() {
        for (const one of packages) {
            if (!one.pinned)
                warnings.add(`${one.text} has no version: what the image gets may differ`);
        }
        const requirements = [...new Set(packages.map(({ text }) => text))];
        return { requirements, doubts: [...doubts], warnings: [...warnings] };
    }
    return { add, doubt, result };
}
/** `name[extra]>=1; marker` becomes `name[extra]==version; marker`. */
function pinnedTo(text, version) {
    const [before = '', ...marker] = text.split(';');
    const name = /^[\w.-]+\s*(?:\[[^\]]*\])?/.exec(before)?.[0].trim() ?? before;
    return [`${name}==${version}`, ...marker].join(';');
}
const withoutCredentials = (url) => url.replace(/\/\/[^/@\s]*@/, '//***@');


/***/ }),

/***/ 7193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ contextPath),
/* harmony export */   v: () => (/* binding */ containerPath)
/* harmony export */ });
/** An absolute path in the container, without `.` and `..`. */
function containerPath(folder, path) {
    const parts = [];
    for (const part of (path.startsWith('/') ? path : `${folder}/${path}`).split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return `/${parts.join('/')}`;
}
/** A path of the build context, without `.` and `..`; relative to the context. */
const contextPath = (path) => containerPath('', path).slice(1);


/***/ }),

/***/ 6995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vG: () => (/* binding */ madeFiles),
  Mp: () => (/* binding */ onlyPath),
  KF: () => (/* binding */ requirementSources),
  _1: () => (/* binding */ withGivenPaths)
});

// EXTERNAL MODULE: ./build/packages/analyzers/src/requirements/container-path.js
var container_path = __webpack_require__(7193);
// EXTERNAL MODULE: ./build/packages/analyzers/src/convert/json-in.js
var json_in = __webpack_require__(3999);
// EXTERNAL MODULE: ./build/packages/analyzers/src/requirements/shell-variable.js
var shell_variable = __webpack_require__(8081);
;// CONCATENATED MODULE: ./build/packages/analyzers/src/requirements/shell-commands.js

/**
 * The simple commands of a shell script, one after the other. A caller may change what `lookup`
 * knows between two commands. Redirections are left out, and comments.
 */
function* shellCommands(script, lookup) {
    let words = [];
    for (const token of shellTokens(script, lookup, true)) {
        if (token !== 'end')
            words.push(token);
        else if (words.length > 0) {
            yield words;
            words = [];
        }
    }
    if (words.length > 0)
        yield words;
}
/** The words of `ARG`, `ENV`, `COPY`: quotes and variables as in a shell, and no operators. */
function plainWords(text, lookup) {
    return [...shellTokens(text, lookup, false)].filter((token) => token !== 'end');
}
function* shellTokens(script, lookup, operators) {
    let word;
    let redirected = false;
    let at = 0;
    const draft = () => (word ??= { text: '', unresolved: [] });
    const take = () => {
        const done = word;
        word = undefined;
        if (done === undefined)
            return undefined;
        if (!redirected)
            return done;
        redirected = false;
        return undefined;
    };
    while (at < script.length) {
        const c = script[at] ?? '';
        const blank = /\s/.test(c);
        if (blank || (operators && ';|&()<>'.includes(c))) {
            const digits = '<>'.includes(c) && /^\d$/.test(word?.text ?? '');
            if (digits)
                word = undefined;
            const done = take();
            if (done !== undefined)
                yield done;
            const redirection = /^(?:&>>?|<<<?-?|<>|[<>]&|>>|>\||[<>])/.exec(script.slice(at, at + 4))?.[0];
            if (redirection !== undefined)
                redirected = true;
            else if (c === '\n' || !blank)
                yield 'end';
            at += redirection?.length ?? 1;
        }
        else if (operators && c === '#' && word === undefined) {
            const end = script.indexOf('\n', at);
            at = end < 0 ? script.length : end;
        }
        else if (c === "'") {
            const end = endOf(script, "'", at + 1);
            draft().text += script.slice(at + 1, end);
            at = end + 1;
        }
        else if (c === '"') {
            at = quoted(script, at + 1, draft(), lookup);
        }
        else if (c === '\\') {
            if (script[at + 1] !== '\n')
                draft().text += script[at + 1] ?? '';
            at += 2;
        }
        else if (c === '`') {
            at = substituted(script, at, draft());
        }
        else if (c === '$') {
            const one = (0,shell_variable/* expandVariable */.L)(script, at, lookup);
            at += one.length;
            const [first = '', ...others] = one.unresolved.length > 0 || !operators ? [one.text] : one.text.split(/\s+/);
            if (first !== '')
                draft().text += first;
            if (one.unresolved.length > 0)
                draft().unresolved.push(...one.unresolved);
            for (const other of others) {
                const done = take();
                if (done !== undefined)
                    yield done;
                if (other !== '')
                    draft().text += other;
            }
        }
        else {
            draft().text += c;
            at += 1;
        }
    }
    const done = take();
    if (done !== undefined)
        yield done;
}
function endOf(script, quote, from) {
    const end = script.indexOf(quote, from);
    return end < 0 ? script.length : end;
}
/** Reads to the closing quote; returns the index behind it. */
function quoted(script, from, word, lookup) {
    let at = from;
    while (at < script.length && script[at] !== '"') {
        const c = script[at] ?? '';
        if (c === '\\' && /["\\$`\n]/.test(script[at + 1] ?? '')) {
            if (script[at + 1] !== '\n')
                word.text += script[at + 1] ?? '';
            at += 2;
        }
        else if (c === '`') {
            at = substituted(script, at, word);
        }
        else if (c === '$') {
            const one = (0,shell_variable/* expandVariable */.L)(script, at, lookup);
            word.text += one.text;
            word.unresolved.push(...one.unresolved);
            at += one.length;
        }
        else {
            word.text += c;
            at += 1;
        }
    }
    return at + 1;
}
function substituted(script, at, word) {
    const end = endOf(script, '`', at + 1) + 1;
    const written = script.slice(at, end);
    word.text += written;
    word.unresolved.push(written);
    return end;
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/requirements/build-state.js




/** Follows the stages of a Dockerfile: their variables, folders and copied files. */
function buildState() {
    const global = new Map();
    const named = new Map();
    const stages = [];
    let current;
    const scratch = newStage(undefined);
    const now = () => current ?? scratch;
    const lookup = (name) => current === undefined ? global.get(name) : (current.env.get(name) ?? current.args.get(name));
    const stageOf = (name) => named.get(name.toLowerCase()) ?? (/^\d+$/.test(name) ? stages[Number(name)] : undefined);
    function follow({ keyword, text, flags, heredocs }) {
        if (keyword === 'FROM') {
            const [image = '', , name] = text.trim().split(/\s+/);
            const from = stageOf((0,shell_variable/* expandAll */.e)(image, (one) => global.get(one)).text);
            current = newStage(from);
            stages.push(current);
            if (name !== undefined)
                named.set(name.toLowerCase(), current);
        }
        else if (keyword === 'ARG') {
            for (const [name, value] of pairs(text, lookup)) {
                const known = value === 'inherited' ? global.get(name) : value?.text;
                set(current?.args ?? global, name, known);
            }
        }
        else if (keyword === 'ENV') {
            const legacy = /^(\w+)\s+([^]*)$/.exec(text);
            const [, key = '', rest = ''] = legacy ?? [];
            const given = legacy === null
                ? pairs(text, lookup)
                : pairs(`${key}="${rest.replaceAll('"', '\\"')}"`, lookup);
            for (const [name, value] of given) {
                set(now().env, name, value === 'inherited' ? undefined : value?.text);
            }
        }
        else if (keyword === 'WORKDIR') {
            now().folder = (0,container_path/* containerPath */.v)(now().folder, (0,shell_variable/* expandAll */.e)(text.trim(), lookup).text);
        }
        else if (keyword === 'COPY' || keyword === 'ADD') {
            const copy = copyOf({ text, flags, inline: heredocs[0]?.text });
            if (copy !== undefined)
                now().copies.push(copy);
        }
    }
    function copyOf({ text, flags, inline, }) {
        const words = wordsOf(text, lookup).map((word) => word.replace(/^<<-?["']?(\w+)["']?$/, '$1'));
        const to = words.at(-1);
        if (to === undefined || words.length < 2)
            return undefined;
        return {
            sources: words.slice(0, -1),
            destination: destinationOf(to, now().folder),
            from: fromOf(flags),
            ...(inline === undefined ? {} : { inline }),
        };
    }
    function fromOf(flags) {
        const from = flags.find((flag) => flag.startsWith('--from='))?.slice('--from='.length);
        if (from === undefined)
            return undefined;
        return stageOf((0,shell_variable/* expandAll */.e)(from, lookup).text) ?? 'other image';
    }
    /** Files that a RUN sees by `--mount=type=bind`, and no later instruction. */
    let mounted = 0;
    function mount(flags) {
        const copies = flags.flatMap((flag) => mountOf((0,shell_variable/* expandAll */.e)(flag, lookup).text) ?? []);
        now().copies.push(...copies);
        mounted = copies.length;
    }
    function mountOf(flag) {
        if (!flag.startsWith('--mount='))
            return undefined;
        const options = new Map(flag
            .slice('--mount='.length)
            .split(',')
            .map((option) => {
            const at = option.indexOf('=');
            return at < 0 ? [option, ''] : [option.slice(0, at), option.slice(at + 1)];
        }));
        const target = options.get('target') ?? options.get('dst') ?? options.get('destination');
        if ((options.get('type') ?? 'bind') !== 'bind' || target === undefined)
            return undefined;
        const from = options.get('from');
        return {
            sources: [options.get('source') ?? options.get('src') ?? '.'],
            destination: (0,container_path/* containerPath */.v)(now().folder, target),
            from: from === undefined ? undefined : (stageOf(from) ?? 'other image'),
        };
    }
    function unmount() {
        now().copies.splice(now().copies.length - mounted, mounted);
    }
    return {
        follow,
        mount,
        unmount,
        state: () => ({ lookup, folder: now().folder, stage: now() }),
    };
}
const newStage = (base) => ({
    copies: [],
    base,
    env: new Map(base?.env),
    args: new Map(),
    folder: base?.folder ?? '/',
});
function destinationOf(to, folder) {
    const path = (0,container_path/* containerPath */.v)(folder, to);
    return /(?:^|\/)\.?$/.test(to) && path !== '/' ? `${path}/` : path;
}
/** The words of shell form, or of JSON form. */
function wordsOf(text, lookup) {
    const list = jsonWords(text);
    if (list !== undefined)
        return list.map((word) => (0,shell_variable/* expandAll */.e)(word, lookup).text);
    return plainWords(text, lookup).map((word) => word.text);
}
/** Undefined unless the text is a JSON list of strings. */
function jsonWords(text) {
    if (!text.startsWith('['))
        return undefined;
    const value = (0,json_in/* jsonIn */.Yf)(text);
    return Array.isArray(value) && value.every((word) => typeof word === 'string')
        ? value
        : undefined;
}
/** The words of `ARG` and `ENV`: `NAME=value`, whose value may not be known, and `NAME` alone. */
function pairs(text, lookup) {
    return plainWords(text, lookup).map(({ text: word, unresolved }) => {
        const at = word.indexOf('=');
        if (at < 0)
            return [word, 'inherited'];
        return [word.slice(0, at), unresolved.length > 0 ? undefined : { text: word.slice(at + 1) }];
    });
}
function set(variables, name, value) {
    if (value === undefined)
        variables.delete(name);
    else
        variables.set(name, value);
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/requirements/build-context.js


/**
 * The folder that the Dockerfile is built in, relative to the working directory: its own, or one
 * above it, the nearest that has all that is copied.
 */
async function buildContext(path, instructions, { kindOf }) {
    const sources = instructions.flatMap(copied).map(container_path/* contextPath */.V);
    const folders = foldersUp(path);
    for (const folder of folders) {
        const found = await Promise.all(sources.map((source) => kindOf(`${folder}/${source}`)));
        if (found.every((kind) => kind !== undefined))
            return folder;
    }
    return folders[0] ?? '.';
}
/** What is copied from the context by a plain name. */
function copied({ keyword, flags, text, heredocs }) {
    const plain = !flags.some((flag) => flag.startsWith('--from=')) && heredocs.length === 0;
    if (!/^(?:COPY|ADD)$/.test(keyword) || !plain)
        return [];
    const words = jsonWords(text) ?? text.trim().split(/\s+/);
    return words.slice(0, -1).filter((word) => !/[*?[$"'\\]|:\/\//.test(word));
}
function foldersUp(path) {
    if (path.startsWith('/'))
        return [path.slice(0, path.lastIndexOf('/'))];
    const parts = (0,container_path/* contextPath */.V)(path).split('/').slice(0, -1);
    return [...parts.map((_, at) => parts.slice(0, parts.length - at).join('/')), '.'];
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/requirements/changed-file.js
/** Whether a shell script writes or edits a file of this name. */
function changesFile(script, path) {
    const name = path.slice(path.lastIndexOf('/') + 1).replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const file = `["']?(?:[^\\s|;&"']*/)?${name}(?![\\w.-])`;
    return [
        `>\\s*${file}`,
        `\\btee\\s[^|;&]*?${file}`,
        `\\bsed\\s[^;&]*?-\\w*i[^;&]*?\\s${file}`,
        `\\b(?:mv|cp|curl|wget)\\s[^|;&]*\\s${file}`,
    ].some((pattern) => new RegExp(pattern).test(script));
}

// EXTERNAL MODULE: ./build/packages/analyzers/src/requirements/collect-requirements.js + 3 modules
var collect_requirements = __webpack_require__(2211);
;// CONCATENATED MODULE: ./build/packages/analyzers/src/requirements/dockerfile-instructions.js
/** The instructions of a Dockerfile, by Docker's own rules for comments, escapes and heredocs. */
function dockerfileInstructions(dockerfile) {
    const lines = dockerfile.replace(/^\uFEFF/, '').split(/\r?\n/);
    const continued = escapeOf(lines) === '`' ? /`[ \t]*$/ : /\\[ \t]*$/;
    const reader = { lines, continued, at: 0 };
    const instructions = [];
    while (reader.at < lines.length) {
        if (isSkipped(lines[reader.at] ?? ''))
            reader.at += 1;
        else
            instructions.push(instructionAt(reader));
    }
    return instructions;
}
/** Directives stand before everything else, comments too. */
function escapeOf(lines) {
    for (const line of lines) {
        const directive = /^\s*#\s*(\w+)\s*=\s*(\S+)\s*$/.exec(line);
        if (directive === null)
            return undefined;
        if (directive[1]?.toLowerCase() === 'escape')
            return directive[2];
    }
    return undefined;
}
const isSkipped = (line) => /^\s*(#|$)/.test(line);
function instructionAt(reader) {
    const line = reader.at + 1;
    const whole = logicalLine(reader).trim();
    const [, word = '', rest = ''] = /^(\S+)\s*([^]*)$/.exec(whole) ?? [];
    if (word.toUpperCase() === 'ONBUILD')
        return parts(rest, line, reader);
    return parts(whole, line, reader);
}
function parts(whole, line, reader) {
    const [, keyword = '', rest = ''] = /^(\S+)\s*([^]*)$/.exec(whole) ?? [];
    const flags = /^(?:--[a-z][\w-]*(?:=\S*)?\s+)*/.exec(rest)?.[0] ?? '';
    const text = rest.slice(flags.length);
    const upper = keyword.toUpperCase();
    const names = /^(RUN|COPY|ADD)$/.test(upper) && !text.startsWith('[') ? heredocsIn(text) : [];
    return {
        keyword: upper,
        flags: flags.split(/\s+/).filter((flag) => flag !== ''),
        text,
        line,
        heredocs: names.map((name) => heredocAt(name, reader)),
    };
}
/** Comment lines and blank lines between continued lines are no part of the instruction. */
function logicalLine(reader) {
    let text = '';
    while (reader.at < reader.lines.length) {
        const line = reader.lines[reader.at] ?? '';
        reader.at += 1;
        if (text !== '' && isSkipped(line))
            continue;
        if (!reader.continued.test(line))
            return text + line;
        text += line.replace(reader.continued, '');
        if (text === '')
            text = ' ';
    }
    return text;
}
function heredocsIn(text) {
    return [...text.matchAll(/(?<!<)<<(-?)(["']?)([A-Za-z_]\w*)\2/g)].map(([, dash, , word = '']) => ({ word, tabs: dash === '-' }));
}
function heredocAt({ word, tabs }, reader) {
    const body = [];
    while (reader.at < reader.lines.length) {
        const raw = reader.lines[reader.at] ?? '';
        const line = tabs ? raw.replace(/^\t+/, '') : raw;
        reader.at += 1;
        if (line === word)
            return { text: body.join('\n'), closed: true };
        body.push(line);
    }
    return { text: body.join('\n'), closed: false };
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/requirements/pip-install.js
/** Options whose value is the next word. Those of pip, and of `uv pip`. */
const withValue = new Set(`--abi --allow-insecure-host --build-constraint --cache-dir --cert --client-cert --config-file
  --config-setting --config-settings --default-index --directory --exclude-newer --exists-action
  --extra --extra-index-url --find-links --global-option --implementation --index --index-strategy
  --index-url --install-option --keyring-provider --link-mode --log --no-binary --only-binary
  --override --platform --prefix --prerelease --progress-bar --project --proxy --python
  --python-platform --python-version --refresh-package --reinstall-package --report --resolution
  --resume-retries --retries --root --root-user-action --src --target --timeout --torch-backend
  --trusted-host --upgrade-package --upgrade-strategy --use-deprecated --use-feature --wheel-dir
  --dest -b -C -d -f -i -p -P -t -w`.split(/\s+/));
const kept = {
    '-r': 'files',
    '--requirement': 'files',
    '--requirements': 'files',
    '-c': 'constraints',
    '--constraint': 'constraints',
    '--constraints': 'constraints',
    '-e': 'editable',
    '--editable': 'editable',
    '--group': 'groups',
};
/** Undefined if the command installs nothing with pip. `pip wheel` and `pip download` fetch alike. */
function pipInstallOf(words) {
    for (const [at, { text }] of words.entries()) {
        if (!/^(?:.*[\\/])?pip(?:\d+(?:\.\d+)*)?(?:\.exe)?$/.test(text))
            continue;
        const verb = firstOperand(words, at + 1);
        if (/^(?:install|wheel|download)$/.test(words[verb]?.text ?? '')) {
            return argumentsOf(words.slice(verb + 1));
        }
    }
    return undefined;
}
function firstOperand(words, from) {
    let at = from;
    while (words[at]?.text.startsWith('-') === true) {
        at += withValue.has(words[at]?.text ?? '') ? 2 : 1;
    }
    return at;
}
function argumentsOf(words) {
    const found = {
        operands: [],
        files: [],
        constraints: [],
        editable: [],
        groups: [],
    };
    for (let at = 0; at < words.length; at += 1) {
        const word = words[at] ?? { text: '', unresolved: [] };
        if (!word.text.startsWith('-')) {
            found.operands.push(word);
            continue;
        }
        const { name, value } = optionOf(word);
        const kind = kept[name];
        if (value === undefined && (kind !== undefined || withValue.has(name)))
            at += 1;
        const given = value ?? words[at];
        if (kind !== undefined && given !== undefined)
            found[kind].push(given);
    }
    return found;
}
/** `--name=value`, `-rFILE`. */
function optionOf(word) {
    const [, name = word.text, value] = /^(--[\w-]+)=([^]*)$/.exec(word.text) ?? /^(-[rce])=?([^]+)$/.exec(word.text) ?? [];
    return value === undefined ? { name } : { name, value: { ...word, text: value } };
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/requirements/dockerfile-requirements.js







const mentions = /\bpip[\d.]*["',\s]+(?:-\S+\s+)*install\b/;
/** What the `pip install` lines of a Dockerfile name. */
async function dockerfileRequirements(path, dockerfile, around) {
    const instructions = dockerfileInstructions(dockerfile);
    const build = buildState();
    const context = await buildContext(path, instructions, around);
    const placeOf = (line) => `${path}:${line}`;
    const collect = (0,collect_requirements/* collector */.g)(context, around);
    const scripts = [];
    for (const instruction of instructions) {
        const open = instruction.heredocs.some(({ closed }) => !closed);
        if (open)
            collect.doubt(placeOf(instruction.line), 'a heredoc has no end');
        if (instruction.keyword !== 'RUN') {
            build.follow(instruction);
            continue;
        }
        scripts.push(instruction.text, ...instruction.heredocs.map((heredoc) => heredoc.text));
        build.mount(instruction.flags);
        await run(instruction, build.state());
        build.unmount();
    }
    return collect.result();
    async function run({ text, line, heredocs }, state) {
        const words = jsonWords(text);
        if (words !== undefined) {
            await command(words.map(literal), line, { state, folder: state.folder, depth: 0 });
            return;
        }
        const outer = text.replaceAll(/<<-?["']?\w+["']?/g, ' ').trim();
        const interpreter = heredocs.length > 0 && isShell(outer);
        if (interpreter) {
            for (const heredoc of heredocs)
                await script(heredoc.text, line, state, 0);
            return;
        }
        await script(text, line, state, 0);
        if (heredocs.some((heredoc) => mentions.test(heredoc.text))) {
            collect.doubt(placeOf(line), `a heredoc of "${outer}" that holds "pip install" is not read`);
        }
    }
    async function script(source, line, state, depth) {
        const own = new Map();
        const lookup = (name) => (own.has(name) ? own.get(name) : state.lookup(name));
        let { folder } = state;
        for (const words of shellCommands(source, lookup)) {
            const rest = withoutKeywords(words);
            const assigned = rest.findIndex(({ text }) => !/^[A-Za-z_]\w*=/.test(text));
            const names = assigned < 0
                ? rest
                : /^(?:export|readonly|local)$/.test(rest[0]?.text ?? '')
                    ? rest.slice(1)
                    : [];
            for (const { text, unresolved } of names)
                dockerfile_requirements_assign(own, text, unresolved);
            if (rest[0]?.text === 'cd' && rest[1] !== undefined)
                folder = joined(folder, rest[1].text);
            await command(rest, line, { state: { ...state, lookup }, folder, depth });
        }
    }
    async function command(words, line, { state, folder, depth }) {
        if (/^(?:echo|printf|:)$/.test(words[0]?.text ?? ''))
            return;
        const install = pipInstallOf(words);
        if (install !== undefined) {
            for (const { text } of install.files) {
                if (!scripts.some((source) => changesFile(source, text)))
                    continue;
                collect.doubt(placeOf(line), `${text} is made or changed while the image is built`);
            }
            await collect.add(install, placeOf(line), { ...state, folder });
            return;
        }
        // `sh -c "pip install x"`, also behind `su`, `timeout` and others.
        for (const { text } of words.filter((word) => mentions.test(word.text))) {
            if (depth < 4)
                await script(text, line, { ...state, folder }, depth + 1);
            else
                collect.doubt(placeOf(line), 'a shell within a shell within a shell is not read');
        }
    }
}
const literal = (text) => ({ text, unresolved: [] });
const isShell = (outer) => /^(?:(?:\S*\/)?(?:ba|da|a|z|k)?sh(?:\s+-\S+)*)?$/.test(outer);
const keywords = /^(?:if|then|elif|else|do|while|until|!|\{|time|exec|command)$/;
function withoutKeywords(words) {
    const first = words.findIndex(({ text }) => !keywords.test(text));
    return first < 0 ? [] : words.slice(first);
}
function dockerfile_requirements_assign(own, text, unresolved) {
    const at = text.indexOf('=');
    if (at > 0)
        own.set(text.slice(0, at), unresolved.length > 0 ? undefined : text.slice(at + 1));
}
const joined = (folder, path) => path.startsWith('/') ? path : `${folder}/${path}`;

;// CONCATENATED MODULE: ./build/packages/analyzers/src/requirements/requirement-sources.js

const dockerfileName = /^(?:.+\.)?(?:Dockerfile|Containerfile)(?:[.-].+)?$/i;
const requirementsName = /^(?:.+[-_.])?requirements(?:[-_.].+)?\.(?:txt|in)$/i;
/**
 * The requirements files of a call: a Dockerfile means its `pip install` lines, a folder the
 * requirements files below it.
 */
async function requirementSources({ paths, folder }, around) {
    const sources = [];
    const others = [];
    const without = [];
    for (const path of paths) {
        const kind = await around.kindOf(path);
        if (kind === undefined)
            return { notRun: `found no ${path}` };
        if (kind === 'folder') {
            const found = await filesBelow(path, around);
            if (found.length === 0)
                without.push(path);
            sources.push(...found.map((file) => ({ path: file, file, doubts: [], warnings: [] })));
        }
        else if (dockerfileName.test(lastPart(path))) {
            const made = await fromDockerfile(path, `${folder}/${sources.length}-requirements.txt`, around);
            if ('notRun' in made)
                return made;
            sources.push(made);
        }
        else if (/\.(?:txt|in)$/i.test(path)) {
            sources.push({ path, file: path, doubts: [], warnings: [] });
        }
        else
            others.push(path);
    }
    return { sources, others, without };
}
async function fromDockerfile(path, file, around) {
    const text = await around.readText(path);
    if (text === undefined)
        return { notRun: `${path} is no text` };
    const { requirements, doubts, warnings } = await dockerfileRequirements(path, text, around);
    if (requirements.length > 0) {
        return { path, file, made: `${requirements.join('\n')}\n`, doubts, warnings };
    }
    const why = doubts.length > 0 ? doubts : warnings;
    const because = why.length > 0 ? `: ${why.join('; ')}` : '';
    return { notRun: `${path} names no package in a "pip install"${because}` };
}
/** A `.in` file only where no `.txt` was made from it. */
async function filesBelow(folder, { filesBelow: below }) {
    const found = [];
    for await (const file of below(folder)) {
        const own = requirementsName.test(lastPart(file)) ||
            /(?:^|\/)requirements\/[^/]+\.(?:txt|in)$/i.test(file);
        if (own && !/(?:^|[-_.])constraints?[-_.]/i.test(lastPart(file)))
            found.push(file);
    }
    const compiled = (file) => file.endsWith('.in') && found.includes(file.replace(/in$/, 'txt'));
    return found
        .filter((file) => !compiled(file))
        .map((file) => (folder === '.' ? file : `${folder.replace(/\/+$/, '')}/${file}`));
}
const lastPart = (path) => path.slice(path.lastIndexOf('/') + 1);
/** The files to write before a call. */
const madeFiles = (sources) => Object.fromEntries(sources.flatMap(({ file, made }) => (made === undefined ? [] : [[file, made]])));
/** The one file that findings without a file are shown at. */
const onlyPath = (sources) => sources.length === 1 ? sources[0]?.path : undefined;
/** A report with the Dockerfile's name in place of the file that was made from it. */
function withGivenPaths(report, sources) {
    const inJson = (path) => JSON.stringify(path).slice(1, -1);
    let text = report;
    for (const { path, file, made } of sources) {
        if (made !== undefined)
            text = text.replaceAll(inJson(file), () => inJson(path));
    }
    return text;
}


/***/ }),

/***/ 8081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ expandVariable),
/* harmony export */   e: () => (/* binding */ expandAll)
/* harmony export */ });
const plain = (text, length) => ({ text, unresolved: [], length });
const open = (text) => ({ text, unresolved: [text], length: text.length });
/** Reads what begins with the `$` at `at`: a variable, or what only a shell can resolve. */
function expandVariable(source, at, lookup) {
    const rest = source.slice(at);
    if (rest.startsWith('$('))
        return open(rest.slice(0, closing(rest, 1, '(', ')')));
    if (rest.startsWith('${'))
        return braced(rest.slice(0, closing(rest, 1, '{', '}')), lookup);
    const name = /^\$([A-Za-z_]\w*)/.exec(rest)?.[1];
    if (name !== undefined) {
        const value = lookup(name);
        return value === undefined ? open(`$${name}`) : plain(value, name.length + 1);
    }
    const special = /^\$[\d?!@*#$-]/.exec(rest)?.[0];
    return special === undefined ? plain('$', 1) : open(special);
}
/** Replaces the variables of a text without quotes. */
function expandAll(source, lookup) {
    let text = '';
    const unresolved = [];
    for (let at = 0; at < source.length;) {
        if (source[at] !== '$') {
            text += source[at] ?? '';
            at += 1;
            continue;
        }
        const one = expandVariable(source, at, lookup);
        text += one.text;
        unresolved.push(...one.unresolved);
        at += one.length;
    }
    return { text, unresolved };
}
function braced(written, lookup) {
    const [, name = '', operator, other = ''] = /^\$\{([A-Za-z_]\w*)(?:(:?[-+=?])([^]*))?\}$/.exec(written) ?? [];
    if (name === '')
        return open(written);
    const value = lookup(name);
    const given = operator?.startsWith(':') === true ? value !== undefined && value !== '' : value !== undefined;
    if (operator?.endsWith('+') === true) {
        return given
            ? { ...expandAll(other, lookup), length: written.length }
            : plain('', written.length);
    }
    if (given)
        return plain(value ?? '', written.length);
    if (operator === undefined || operator.endsWith('?')) {
        return value === undefined ? open(written) : plain(value, written.length);
    }
    return { ...expandAll(other, lookup), length: written.length };
}
/** The index behind the bracket that closes the one at `from`, or the end. */
function closing(text, from, begin, end) {
    let depth = 0;
    for (let at = from; at < text.length; at += 1) {
        if (text[at] === begin)
            depth += 1;
        if (text[at] === end)
            depth -= 1;
        if (depth === 0)
            return at + 1;
    }
    return text.length;
}


/***/ }),

/***/ 7944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ withWarnings)
/* harmony export */ });
/** Adds warnings for the reader; they do not make the run incomplete. */
function withWarnings(reading, warnings) {
    if ('refused' in reading || warnings.length === 0)
        return reading;
    const own = warnings.map((text) => ({ level: 'warning', message: { text } }));
    const [first = { executionSuccessful: true }, ...others] = reading.run.invocations ?? [];
    const notes = [...(first.toolExecutionNotifications ?? []), ...own];
    const invocations = [{ ...first, toolExecutionNotifications: notes }, ...others];
    return { ...reading, run: { ...reading.run, invocations } };
}


/***/ })

};
