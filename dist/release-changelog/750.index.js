export const id = 750;
export const ids = [750];
export const modules = {

/***/ 5750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  absolutePath: () => (/* reexport */ absolutePath),
  checkoutAt: () => (/* reexport */ checkoutAt),
  checkoutIn: () => (/* reexport */ checkoutIn),
  endProcessTree: () => (/* reexport */ endProcessTree),
  excludesGithubFolder: () => (/* reexport */ sparse/* excludesGithubFolder */.N),
  fileMark: () => (/* reexport */ fileMark),
  filesIn: () => (/* reexport */ filesIn),
  findProgram: () => (/* reexport */ findProgram),
  folderFiles: () => (/* reexport */ folderFiles),
  glob: () => (/* reexport */ glob),
  isExecutable: () => (/* reexport */ isExecutable),
  isThere: () => (/* reexport */ isThere),
  lookAt: () => (/* reexport */ lookAt),
  makeEmptyFolder: () => (/* reexport */ makeEmptyFolder),
  openSink: () => (/* reexport */ openSink),
  readSourceStream: () => (/* reexport */ readSourceStream),
  readText: () => (/* reexport */ readText),
  readTextStream: () => (/* reexport */ readTextStream),
  relativeTo: () => (/* reexport */ relativeTo),
  removeFiles: () => (/* reexport */ removeFiles),
  removeFolder: () => (/* reexport */ removeFolder),
  resolvePath: () => (/* reexport */ resolvePath),
  runProcess: () => (/* reexport */ runProcess),
  shellGlob: () => (/* reexport */ shellGlob),
  wait: () => (/* reexport */ wait),
  workspaceFiles: () => (/* reexport */ workspaceFiles),
  writeAside: () => (/* reexport */ writeAside)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/packages/host/src/glob.js

/** Enough for what a person writes; `{1..99999}` must not take minutes. */
const maxAlternatives = 1000;
/**
 * Finds files with the syntax of `@actions/glob` and `{a,b}`, relative to `cwd`; `!` patterns exclude
 * files.
 */
async function glob(patterns, cwd) {
    const [{ create }, { expand }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(540), __webpack_require__.e(728)]).then(__webpack_require__.bind(__webpack_require__, 8728)),
        __webpack_require__.e(/* import() */ 540).then(__webpack_require__.bind(__webpack_require__, 9540)),
    ]);
    // `@actions/glob` takes braces literally.
    const alternatives = (pattern) => expand(pattern, { max: maxAlternatives });
    const excluded = patterns.filter((p) => p.startsWith('!')).flatMap(alternatives);
    const wanted = patterns.filter((p) => !p.startsWith('!'));
    const files = new Set();
    const unmatched = [];
    for (const pattern of wanted) {
        const rooted = [...alternatives(pattern), ...excluded].map((p) => fromFolder(p, cwd));
        const globber = await create(rooted.join('\n'), { matchDirectories: false });
        const found = await globber.glob();
        if (found.length === 0)
            unmatched.push(pattern);
        for (const file of found)
            files.add(file);
    }
    return { files: [...files].sort(), unmatched };
}
/**
 * Makes a pattern absolute: `@actions/glob` resolves only from the process's folder, and refuses `.`
 * and `..`. Escapes `[*?` in the folder's own path.
 */
function fromFolder(pattern, cwd) {
    const negated = pattern.startsWith('!');
    const path = negated ? pattern.slice(1) : pattern;
    if (path.startsWith('~'))
        return pattern;
    const folder = (0,external_node_path_.isAbsolute)(path) ? '' : `${cwd.replaceAll(/[[*?]/g, '[$&]')}/`;
    return `${negated ? '!' : ''}${(0,external_node_path_.normalize)(folder + path)}`;
}

;// CONCATENATED MODULE: ./build/packages/host/src/paths.js


/** The absolute path. A relative path starts at the folder. */
function absolutePath(folder, path) {
    return (0,external_node_path_.resolve)(folder, path);
}
/** The path relative to `root` with forward slashes; unchanged if it is outside. */
function relativeTo(root, path) {
    const inside = (0,external_node_path_.relative)(root, path);
    const outside = inside === '..' || inside.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(inside);
    return outside ? path : inside.split(external_node_path_.sep).join('/');
}
/** Whether a file or folder exists. */
function isThere(path) {
    return (0,external_node_fs_.existsSync)(path);
}
/** A folder as the checkout that paths in reports refer to; with forward slashes, also on Windows. */
function checkoutAt(folder) {
    return {
        root: folder.replaceAll('\\', '/'),
        exists: (path) => (0,external_node_fs_.existsSync)(`${folder}/${path}`),
    };
}

// EXTERNAL MODULE: ./build/packages/host/src/sparse.js
var sparse = __webpack_require__(5412);
;// CONCATENATED MODULE: ./build/packages/host/src/encoding.js
/**
 * Detects the encoding of a text from its first bytes: UTF-16 from its byte order mark or from the
 * zero byte beside a first `<`; XML from its declaration, if the encoding is known; else UTF-8.
 */
function encodingOf(start) {
    const [a, b] = start;
    if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0))
        return 'utf-16le';
    if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c))
        return 'utf-16be';
    const head = Buffer.from(start.subarray(0, 200)).toString('latin1');
    const declared = /^(?:\u00ef\u00bb\u00bf)?\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(head);
    const name = declared?.[1]?.toLowerCase();
    // A declaration that is readable as single bytes is not UTF-16, whatever it says.
    if (name === undefined || name.startsWith('utf-16') || name === 'utf16')
        return 'utf-8';
    return isKnown(name) ? name : 'utf-8';
}
function isKnown(name) {
    try {
        return new TextDecoder(name).encoding !== '';
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/packages/host/src/text-files.js
// The property `promises`: a bundle loads it only where it is used; node:fs/promises costs 5 ms.



const chunkBytes = 64 * 1024;
/** Files up to this size are read at once: passing chunks on costs more than reading them. */
const atOnceBytes = 4 * 1024 * 1024;
/**
 * The file's text as UTF-8 with its byte order mark, as tools that hash source lines read it. Undefined
 * if the path is not a file, or the file has more than `maxBytes`.
 */
function readSourceStream(path, maxBytes) {
    const stat = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (!stat?.isFile() || stat.size > maxBytes)
        return undefined;
    return (0,external_node_fs_.createReadStream)(path, { encoding: 'utf8', highWaterMark: chunkBytes });
}
/** The file's text in chunks, decoded by `encodingOf`, without its byte order mark. */
async function* readTextStream(path) {
    if (isShort(path)) {
        const bytes = (0,external_node_fs_.readFileSync)(path);
        if (bytes.length > 0)
            yield new TextDecoder(encodingOf(bytes)).decode(bytes);
        return;
    }
    let decoder;
    for await (const chunk of (0,external_node_fs_.createReadStream)(path, { highWaterMark: chunkBytes })) {
        decoder ??= new TextDecoder(encodingOf(chunk));
        yield decoder.decode(chunk, { stream: true });
    }
    if (decoder)
        yield decoder.decode();
}
/** False for a pipe or a kernel file, which has no size. */
function isShort(path) {
    const stat = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    return stat !== undefined && stat.isFile() && stat.size > 0 && stat.size <= atOnceBytes;
}
/** The whole text; undefined if there is no such file. Throws on any other failure. */
async function readText(path) {
    try {
        const bytes = await external_node_fs_.promises.readFile(path);
        return new TextDecoder(encodingOf(bytes)).decode(bytes);
    }
    catch (error) {
        if (isMissing(error))
            return undefined;
        throw error;
    }
}
function isMissing(error) {
    const code = error.code;
    return code === 'ENOENT' || code === 'ENOTDIR';
}
/** Writes beside the target and renames: a reader sees the old file or the complete new one. */
async function writeAside(path, content) {
    await external_node_fs_.promises.mkdir((0,external_node_path_.dirname)(path), { recursive: true });
    const aside = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${(0,external_node_path_.basename)(path)}.${process.pid}.part`);
    try {
        const file = (0,external_node_fs_.openSync)(aside, 'w');
        try {
            if (typeof content === 'string' || content instanceof Uint8Array)
                (0,external_node_fs_.writeFileSync)(file, content);
            else
                for await (const chunk of content)
                    (0,external_node_fs_.writeFileSync)(file, chunk);
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
        await external_node_fs_.promises.rename(aside, path);
    }
    catch (error) {
        await external_node_fs_.promises.rm(aside, { force: true });
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/packages/host/src/checkout.js






/** The checkout in a folder; undefined without one, or if it is sparse and excludes `.github`. */
function checkoutIn(workspace) {
    if (!['.git', '.github'].some((name) => (0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(workspace, name))))
        return undefined;
    if ((0,sparse/* excludesGithubFolder */.N)(workspace))
        return undefined;
    return folderFiles(workspace);
}
/** The files of a folder, whether or not it is a checkout. */
function folderFiles(folder) {
    const patterns = ['yml', 'yaml'].map((end) => `.github/workflows/*.${end}`);
    return {
        readText: (path) => readText((0,external_node_path_.resolve)(folder, path)),
        list: async () => {
            const { files } = await glob(patterns, folder);
            return files.map((file) => relativeTo(folder, file));
        },
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/packages/host/src/empty-folder.js

/** Deletes a folder and all in it. */
async function removeFolder(path) {
    await (0,promises_.rm)(path, { recursive: true, force: true });
}
/** Creates an empty folder; deletes what was in it. */
async function makeEmptyFolder(path) {
    await (0,promises_.rm)(path, { recursive: true, force: true });
    await (0,promises_.mkdir)(path, { recursive: true });
}

;// CONCATENATED MODULE: ./build/packages/host/src/file-mark.js

/** A text that changes whenever the file is written, even with the same content; undefined without a file. */
async function fileMark(path) {
    try {
        const found = await (0,promises_.stat)(path, { bigint: true });
        return [found.ino, found.size, found.mtimeNs, found.ctimeNs].join(':');
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/packages/host/src/file-sink.js


const flushAt = 64 * 1024;
/** Opens a file to write in pieces, beside `path`. `close` renames it to `path`. */
async function openSink(path) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    const aside = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${(0,external_node_path_.basename)(path)}.${process.pid}.part`);
    const file = await (0,promises_.open)(aside, 'w');
    let buffered = '';
    const flush = async () => {
        const text = buffered;
        buffered = '';
        if (text !== '')
            await file.write(text);
    };
    return {
        async write(text) {
            buffered += text;
            if (buffered.length >= flushAt)
                await flush();
        },
        async close() {
            await flush();
            await file.close();
            await (0,promises_.rename)(aside, path);
        },
    };
}

;// CONCATENATED MODULE: ./build/packages/host/src/files-in.js



/** Finds and reads files from a folder. `shown` makes a path relative to the folder if it is inside. */
function filesIn(folder) {
    return {
        glob: (patterns) => glob(patterns, folder),
        read: readTextStream,
        readText: readText,
        shown: (path) => relativeTo(folder, path),
    };
}

;// CONCATENATED MODULE: ./build/packages/host/src/shell-glob.js
// The property `promises`: a bundle loads it only where it is used.

/**
 * Expands a word with wildcards as a POSIX shell does. Returns sorted paths; none if nothing matches.
 * A character in brackets is literal: `[*]`.
 */
async function shellGlob(pattern, cwd) {
    const here = pattern.startsWith('./') ? './' : '';
    const found = [];
    for await (const path of external_node_fs_.promises.glob(pattern, { cwd }))
        found.push(here + path);
    return found.toSorted();
}

;// CONCATENATED MODULE: ./build/packages/host/src/look.js
// The property `promises`: a bundle loads it only where it is used. Loading costs 5 ms.




/** Folders that tools fill: their files do not belong to the repository. */
const toolFolders = new Set([
    '.git',
    'node_modules',
    'target',
    '.venv',
    'venv',
    '.tox',
    '__pycache__',
]);
const resolvePath = (from, path) => (0,external_node_path_.resolve)(from, path);
/** Read access to a folder. Paths are relative to it, or absolute. */
function lookAt(folder) {
    return {
        async kindOf(path) {
            try {
                const found = (0,external_node_fs_.statSync)((0,external_node_path_.resolve)(folder, path));
                return found.isDirectory() ? 'folder' : 'file';
            }
            catch {
                return undefined;
            }
        },
        readText: (path) => readText((0,external_node_path_.resolve)(folder, path)),
        filesBelow: (path) => walk((0,external_node_path_.resolve)(folder, path), ''),
        matching: (pattern) => shellGlob(pattern, folder),
    };
}
/** Files below `start`, relative to it, breadth first. Does not follow links to folders. */
async function* walk(start, inside) {
    const entries = await external_node_fs_.promises.readdir((0,external_node_path_.join)(start, inside), { withFileTypes: true });
    const folders = [];
    for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
        const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
        if (entry.isDirectory())
            folders.push(path);
        else
            yield path;
    }
    for (const path of folders) {
        if (!toolFolders.has(path.slice(path.lastIndexOf('/') + 1)))
            yield* walk(start, path);
    }
}

;// CONCATENATED MODULE: ./build/packages/host/src/process/find-program.js


/** The absolute path of a program on the PATH of this environment; undefined if there is none. */
async function findProgram(env, ...names) {
    const folders = (pathOf(env) ?? '').split(external_node_path_.delimiter).filter((folder) => folder !== '');
    for (const name of names) {
        for (const folder of folders) {
            for (const ending of endings) {
                const path = (0,external_node_path_.join)(folder, `${name}${ending}`);
                if (await isExecutable(path))
                    return path;
            }
        }
    }
    return undefined;
}
const endings = process.platform === 'win32' ? ['.exe', '.cmd', '.bat'] : [''];
/** Windows writes it `Path`. */
const pathOf = (env) => Object.entries(env).find(([name]) => name.toUpperCase() === 'PATH')?.[1];
/** Whether a file can be run as a program. */
async function isExecutable(path) {
    try {
        await (0,promises_.access)(path, promises_.constants.X_OK);
        return (await (0,promises_.stat)(path)).isFile();
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/packages/markdown/src/shorten.js
var shorten = __webpack_require__(8552);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./build/packages/host/src/process/process-table.js



/** Every process of the machine that is visible to us. */
async function processTable() {
    return process.platform === 'linux' ? fromProc() : fromPs();
}
async function fromProc() {
    const pids = (await (0,promises_.readdir)('/proc')).filter((name) => /^\d+$/.test(name));
    const entries = await Promise.all(pids.map(procEntry));
    return entries.filter((entry) => entry !== undefined);
}
async function procEntry(pid) {
    let stat;
    try {
        stat = await (0,promises_.readFile)(`/proc/${pid}/stat`, 'utf8');
    }
    catch {
        // The process has ended.
        return undefined;
    }
    // proc(5): the name in parentheses may contain any character, also parentheses.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state, parent, group, session] = fields;
    if (state === 'Z' || state === 'X')
        return undefined;
    return {
        pid: Number(pid),
        parent: Number(parent),
        group: Number(group),
        session: Number(session),
        started: fields[19] ?? '',
    };
}
async function fromPs() {
    const { stdout } = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)('ps', [
        '-A',
        '-o',
        'pid=,ppid=,pgid=,stat=,lstart=',
    ]);
    return stdout.split('\n').flatMap((line) => {
        const match = /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(\S+)\s+(.*)$/.exec(line);
        if (!match || match[4]?.startsWith('Z') === true)
            return [];
        const [, pid, parent, group, , started = ''] = match;
        return [
            { pid: Number(pid), parent: Number(parent), group: Number(group), session: 0, started },
        ];
    });
}

;// CONCATENATED MODULE: ./build/packages/host/src/process/process-tree.js




/** Time for processes to end by themselves. The platform kills us 10 s after it cancels the job. */
const graceMs = 3000;
const pollMs = 50;
/** Rounds of SIGKILL. A process that survives them hangs in the kernel. */
const killRounds = 40;
/**
 * Ends every process that `root` started, in any process group: nextest and others give each test its
 * own group, and children get a new parent when theirs ends. `root` must be a session leader. Sends
 * SIGTERM first, then SIGKILL until no process runs.
 * @param grace milliseconds between the two
 */
async function endProcessTree(root, grace = graceMs) {
    if (process.platform === 'win32')
        return endOnWindows(root);
    const known = new Map();
    await signalAll(root, known, 'SIGTERM');
    for (let waited = 0; waited < grace; waited += pollMs) {
        await (0,external_node_timers_promises_.setTimeout)(pollMs);
        if ((await living(root, known)).length === 0)
            return;
    }
    for (let round = 0; round < killRounds; round += 1) {
        if ((await signalAll(root, known, 'SIGKILL')) === 0)
            return;
        await (0,external_node_timers_promises_.setTimeout)(pollMs);
    }
}
/** Returns the number of processes. */
async function signalAll(root, known, signal) {
    const members = await living(root, known);
    for (const { pid } of members) {
        try {
            process.kill(pid, signal);
        }
        catch {
            // The process has ended, or belongs to another user now: the next round checks again.
        }
    }
    return members.length;
}
/** Members of the tree that still run. A process stays a member after its parent has ended. */
async function living(root, known) {
    const table = await processTable();
    for (const { pid, started } of descendants(root, known, table))
        known.set(pid, started);
    return table.filter(({ pid, started }) => known.get(pid) === started);
}
function descendants(root, known, table) {
    const members = new Set();
    const belongs = (entry) => entry.pid === root ||
        entry.group === root ||
        entry.session === root ||
        known.get(entry.pid) === entry.started ||
        members.has(entry.parent);
    for (let size = -1; size !== members.size;) {
        size = members.size;
        for (const entry of table)
            if (belongs(entry))
                members.add(entry.pid);
    }
    return table.filter(({ pid }) => members.has(pid));
}
async function endOnWindows(root) {
    // It fails if the process has already ended, which is what we want.
    await (0,external_node_util_.promisify)(external_node_child_process_.execFile)('taskkill', ['/PID', String(root), '/T', '/F']).catch(() => undefined);
}

;// CONCATENATED MODULE: ./build/packages/host/src/process/process.js






const tailLength = 65_536;
/** How long to wait for output from remaining children after the process has ended. */
const lateOutputMs = 2000;
/**
 * Runs a command without a shell, in its own session. On timeout or cancellation, the whole process
 * tree ends before the promise resolves. A command that exits by itself may leave children running.
 */
async function runProcess(command) {
    const child = (0,external_node_child_process_.spawn)(command.file, command.args, {
        cwd: command.cwd,
        env: command.env,
        stdio: ['ignore', 'pipe', 'pipe'],
        detached: process.platform !== 'win32',
    });
    const outputs = followOutputs(child, command);
    const ended = await endOf(child, command);
    return { ended, ...(await outputs.finish(ended)) };
}
async function endOf(child, { timeoutMs, cancelled }) {
    const { promise, resolve } = Promise.withResolvers();
    child.once('error', (error) => {
        const reason = error.code === 'ENOENT' ? 'no such program' : (error.code ?? error.message);
        resolve({ kind: 'not-started', reason });
    });
    child.once('exit', (code, signal) => {
        if (signal === null)
            resolve({ kind: 'exit', code: code ?? 1 });
        else
            resolve({ kind: 'signal', signal, number: external_node_os_.constants.signals[signal] });
    });
    const end = (ended) => {
        const tree = child.pid === undefined ? Promise.resolve() : endProcessTree(child.pid);
        void tree.finally(() => resolve(ended));
    };
    // The promise keeps its first value, so the exit that we cause must not resolve it.
    const stop = (ended) => {
        child.removeAllListeners('exit');
        end(ended);
    };
    const timer = timeoutMs === undefined
        ? undefined
        : setTimeout(() => stop({ kind: 'timeout', afterMs: timeoutMs }), timeoutMs);
    const cancel = () => stop({ kind: 'cancelled' });
    if (cancelled?.aborted === true)
        cancel();
    cancelled?.addEventListener('abort', cancel, { once: true });
    const ended = await promise;
    clearTimeout(timer);
    cancelled?.removeEventListener('abort', cancel);
    return ended;
}
function followOutputs(child, { onOutput, save }) {
    const tails = { stdout: '', stderr: '' };
    const file = save && (0,external_node_fs_.createWriteStream)(save.path);
    const closed = new Promise((resolve) => child.once('close', () => resolve()));
    for (const from of ['stdout', 'stderr']) {
        const decoder = new TextDecoder();
        child[from].on('data', (bytes) => {
            if (save?.from === from)
                file?.write(bytes);
            const text = decoder.decode(bytes, { stream: true });
            tails[from] = (0,shorten/* lastPart */.S_)(tails[from] + text, tailLength);
            onOutput?.(text, from);
        });
    }
    return {
        async finish(ended) {
            if (ended.kind !== 'not-started') {
                const late = new AbortController();
                const { signal } = late;
                await Promise.race([
                    closed,
                    (0,external_node_timers_promises_.setTimeout)(lateOutputMs, undefined, { signal }).catch(() => undefined),
                ]);
                late.abort();
            }
            child.stdout.destroy();
            child.stderr.destroy();
            if (file)
                await new Promise((resolve) => file.end(() => resolve()));
            return tails;
        },
    };
}

;// CONCATENATED MODULE: ./build/packages/host/src/remove-files.js


/** Deletes the files of a folder whose names are chosen. A folder that is not there is empty. */
async function removeFiles(folder, isChosen) {
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true }).catch(() => []);
    const files = entries.filter((entry) => entry.isFile() && isChosen(entry.name));
    await Promise.all(files.map(({ name }) => (0,promises_.rm)((0,external_node_path_.join)(folder, name))));
}

;// CONCATENATED MODULE: ./build/packages/host/src/wait.js

async function wait(ms) {
    await (0,external_node_timers_promises_.setTimeout)(ms);
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/packages/host/src/kept-text.js


/**
 * Undefined if there is no such file. Bytes that are neither UTF-8 nor UTF-16 with a byte order mark
 * are read as Latin-1, in which every byte is a character. A character outside Latin-1 is written as a
 * character reference.
 */
async function readKeptText(path) {
    let bytes;
    try {
        bytes = await external_node_fs_.promises.readFile(path);
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return undefined;
        throw error;
    }
    if (bytes[0] === 0xff && bytes[1] === 0xfe) {
        return { text: bytes.toString('utf16le'), bytes: (text) => external_node_buffer_.Buffer.from(text, 'utf16le') };
    }
    if (bytes[0] === 0xfe && bytes[1] === 0xff) {
        const swapped = external_node_buffer_.Buffer.from(bytes).swap16();
        return {
            text: swapped.toString('utf16le'),
            bytes: (text) => external_node_buffer_.Buffer.from(text, 'utf16le').swap16(),
        };
    }
    const text = bytes.toString('utf8');
    if (external_node_buffer_.Buffer.from(text, 'utf8').equals(bytes))
        return { text, bytes: (of) => external_node_buffer_.Buffer.from(of, 'utf8') };
    return { text: bytes.toString('latin1'), bytes: latin1 };
}
function latin1(text) {
    const references = text.replaceAll(/[\u{100}-\u{10ffff}]/gu, (c) => `&#${c.codePointAt(0)};`);
    return external_node_buffer_.Buffer.from(references, 'latin1');
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
;// CONCATENATED MODULE: ./build/packages/host/src/file-digest.js



const file_digest_chunkBytes = 64 * 1024;
const mostBuffers = 16;
/**
 * A file's bytes from its start, in chunks of 64 KiB. A chunk is overwritten after 15 more, so that a
 * file of gigabytes needs one MiB: new buffers are freed too late. A reader must not keep more.
 */
async function* readBytes(path) {
    const file = await external_node_fs_.promises.open(path);
    try {
        const buffers = Array.from({ length: mostBuffers }, () => Buffer.allocUnsafe(file_digest_chunkBytes));
        for (let turn = 0;; turn = (turn + 1) % mostBuffers) {
            const buffer = buffers[turn];
            const { bytesRead } = await file.read(buffer, 0, file_digest_chunkBytes);
            if (bytesRead === 0)
                return;
            yield buffer.subarray(0, bytesRead);
        }
    }
    finally {
        await file.close();
    }
}
/** Reads the file once. The digest is SHA-256 in hexadecimal. */
async function fileDigest(path) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let size = 0;
    for await (const chunk of readBytes(path)) {
        hash.update(chunk);
        size += chunk.byteLength;
    }
    return { size, sha256: hash.digest('hex') };
}
/** The SHA-256 of a text's UTF-8 bytes, in hexadecimal. */
function textDigest(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}
/** A text as a file that nobody wrote to a disk. */
function textFile(name, text) {
    const bytes = Buffer.from(text, 'utf8');
    return {
        name,
        size: bytes.byteLength,
        sha256: (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex'),
        open: () => external_node_stream_.Readable.from([bytes]),
    };
}

;// CONCATENATED MODULE: ./build/packages/host/src/workspace-files.js






function workspaceFiles(workspace, folder) {
    return {
        readText: (path) => readText((0,external_node_path_.resolve)(workspace, path)),
        readKeptText: (path) => readKeptText((0,external_node_path_.resolve)(workspace, path)),
        write: async (name, content) => {
            const path = (0,external_node_path_.join)(folder, name);
            await writeAside(path, content);
            return path;
        },
        writeInWorkspace: (path, content) => writeAside((0,external_node_path_.resolve)(workspace, path), content),
        glob: (patterns) => glob(patterns, workspace),
        fileDigest: fileDigest,
        readBytes: readBytes,
        textDigest: textDigest,
        textFile: textFile,
        shown: (path) => relativeTo(workspace, path),
    };
}

;// CONCATENATED MODULE: ./build/packages/host/src/index.js



















/***/ })

};
