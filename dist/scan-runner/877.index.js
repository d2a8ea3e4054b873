export const id = 877;
export const ids = [877];
export const modules = {

/***/ 9877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runnerPorts: () => (/* reexport */ runnerPorts),
  surroundingsIn: () => (/* reexport */ surroundingsIn)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/packages/host/src/paths.js
var paths = __webpack_require__(3942);
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

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/packages/host/src/remove-files.js


/** Deletes the files of a folder whose names are chosen. A folder that is not there is empty. */
async function removeFiles(folder, isChosen) {
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true }).catch(() => []);
    const files = entries.filter((entry) => entry.isFile() && isChosen(entry.name));
    await Promise.all(files.map(({ name }) => (0,promises_.rm)((0,external_node_path_.join)(folder, name))));
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/packages/host/src/encoding.js
/**
 * Detects the encoding of a text from its first bytes: UTF-16 from its byte order mark or from the
 * zero byte beside a first `<`; XML from its declaration, if the encoding is known; else UTF-8.
 */
function encoding_encodingOf(start) {
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
const atOnceBytes = (/* unused pure expression or super */ null && (4 * 1024 * 1024));
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
        const bytes = readFileSync(path);
        if (bytes.length > 0)
            yield new TextDecoder(encodingOf(bytes)).decode(bytes);
        return;
    }
    let decoder;
    for await (const chunk of createReadStream(path, { highWaterMark: chunkBytes })) {
        decoder ??= new TextDecoder(encodingOf(chunk));
        yield decoder.decode(chunk, { stream: true });
    }
    if (decoder)
        yield decoder.decode();
}
/** False for a pipe or a kernel file, which has no size. */
function isShort(path) {
    const stat = statSync(path, { throwIfNoEntry: false });
    return stat !== undefined && stat.isFile() && stat.size > 0 && stat.size <= atOnceBytes;
}
/** The whole text; undefined if there is no such file. Throws on any other failure. */
async function readText(path) {
    try {
        const bytes = await external_node_fs_.promises.readFile(path);
        return new TextDecoder(encoding_encodingOf(bytes)).decode(bytes);
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

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
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

;// CONCATENATED MODULE: ./build/packages/markdown/src/file-link.js
/** Paths are untrusted: characters that could end a link or point elsewhere are encoded. */
function fileLink({ serverUrl, repository, sha }) {
    return (path, line) => {
        const parts = path.split('/');
        const outside = parts.some((part) => part === '' || part === '.' || part === '..');
        if (repository === undefined || sha === undefined || outside || path.length > 1000) {
            return undefined;
        }
        const at = parts.map((part) => encoded(part)).join('/');
        return `${serverUrl}/${repository}/blob/${sha}/${at}${line === undefined ? '' : `#L${line}`}`;
    };
}
function encoded(part) {
    return encodeURIComponent(part.toWellFormed()).replaceAll(/[!'()*~]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
}

;// CONCATENATED MODULE: ./build/packages/workflow-run/src/text-at.js
/** A non-empty string in an event, by its path of keys; undefined where there is none. */
function textAt(value, ...path) {
    let at = value;
    for (const key of path) {
        if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key))
            return undefined;
        at = at[key];
    }
    return typeof at === 'string' && at !== '' ? at : undefined;
}

;// CONCATENATED MODULE: ./build/packages/workflow-run/src/lacks-secrets.js

/**
 * Whether the run gets no secrets: for a pull request from a fork or by Dependabot.
 * `pull_request_target` gets them, even for forks. A deleted fork has no name and counts as a fork.
 * An event without a head commit does not count as a fork, so it excuses nothing.
 */
function lacksSecrets({ eventName, event, repository, actor }) {
    if (eventName !== 'pull_request')
        return false;
    if (actor === 'dependabot[bot]')
        return true;
    if (textAt(event, 'pull_request', 'head', 'sha') === undefined)
        return false;
    const head = textAt(event, 'pull_request', 'head', 'repo', 'full_name');
    return head?.toLowerCase() !== repository?.toLowerCase();
}

;// CONCATENATED MODULE: ./build/packages/git/src/git-environment.js
/**
 * Options before every git command. They keep settings of the machine and of the repository from
 * changing what git prints (encoding, replaced objects) and from running a program (pager, signature
 * check, file system monitor, hook, external diff).
 */
const isolatingOptions = [
    '--no-pager',
    '--no-replace-objects',
    '--literal-pathspecs',
    ...settings({
        'core.fsmonitor': 'false',
        'core.hooksPath': '/dev/null',
        'core.quotePath': 'false',
        'core.askPass': '',
        'color.ui': 'false',
        'diff.renameLimit': '1000',
        'i18n.logOutputEncoding': 'UTF-8',
        'log.showSignature': 'false',
        'log.mailmap': 'true',
        'gc.auto': '0',
        'maintenance.auto': 'false',
        'protocol.ext.allow': 'never',
        // In a container the workspace often belongs to another user. Nothing in it is executed.
        'safe.directory': '*',
    }),
];
function settings(values) {
    return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}
/** For commands that read the repository: no `GIT_*` variable or settings file reaches git. */
function readingEnvironment(environment) {
    return {
        ...withoutGit(environment, /^$/),
        ...quiet,
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_ATTR_NOSYSTEM: '1',
    };
}
/** For a fetch: the machine's proxies, certificates and rewritten addresses apply. */
function fetchingEnvironment(environment) {
    return { ...withoutGit(environment, /^GIT_(SSH|SSL|HTTP|PROXY)/), ...quiet };
}
const quiet = {
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_PAGER: 'cat',
    GIT_ASKPASS: '',
    SSH_ASKPASS: '',
    LC_ALL: 'C',
    LANGUAGE: '',
};
function withoutGit(environment, kept) {
    return Object.fromEntries(Object.entries(environment).filter(([name]) => !name.startsWith('GIT_') || kept.test(name)));
}

// EXTERNAL MODULE: ./build/packages/markdown/src/without-credentials.js
var without_credentials = __webpack_require__(5190);
// EXTERNAL MODULE: ./build/packages/result/src/outcome.js
var outcome = __webpack_require__(8949);
;// CONCATENATED MODULE: ./build/packages/git/src/git.js




function gitIn(place) {
    const run = (args, input = '') => collect(startGit(place, args, input));
    return {
        place,
        run,
        text: async (args, input) => {
            const result = await run(args, input);
            if (result.exitCode !== 0)
                throw failure(args, result);
            return result.stdout;
        },
        fields: (args, input = '') => fieldsOf(startGit(place, args, input), args),
    };
}
/** @param input undefined leaves the standard input open for another process. */
function startGit({ directory, environment }, args, input, decode = true) {
    const child = (0,external_node_child_process_.spawn)('git', [...isolatingOptions, ...args], { cwd: directory, env: environment });
    // Git may end before it has read everything; its exit code then shows the failure.
    child.stdin.on('error', () => undefined);
    if (input !== undefined)
        child.stdin.end(input);
    if (decode)
        child.stdout.setEncoding('utf8');
    child.stderr.setEncoding('utf8');
    return child;
}
/** `git log failed: fatal: bad revision`. */
function failure(args, { exitCode, stderr }) {
    const said = stderr.trim() || `exit code ${exitCode}`;
    return new outcome/* NotEvaluated */.t(`git ${args.find((arg) => !arg.startsWith('-')) ?? ''} failed: ${said}`);
}
async function collect(child) {
    const ended = git_endOf(child);
    let stdout = '';
    child.stdout.on('data', (chunk) => (stdout += chunk));
    const { exitCode, stderr } = await ended;
    return { exitCode, stdout, stderr };
}
/** Resolves when the process and its output have ended. */
function git_endOf(child) {
    let stderr = '';
    child.stderr.on('data', (chunk) => {
        if (stderr.length < 8000)
            stderr = (0,shorten/* shorten */.ml)(stderr + chunk, 8000);
    });
    return new Promise((resolve, reject) => {
        child.on('error', (error) => {
            reject(new outcome/* NotEvaluated */.t(`git cannot be run: ${error.message}`, { cause: error }));
        });
        child.on('close', (code) => {
            resolve({ exitCode: code ?? 128, stderr: (0,without_credentials/* withoutCredentials */.r)(stderr) });
        });
    });
}
async function* fieldsOf(child, args) {
    const ended = git_endOf(child);
    // Awaited only after the output. A git that cannot start must not be an unhandled rejection.
    ended.catch(() => undefined);
    let rest = '';
    try {
        for await (const chunk of child.stdout) {
            const fields = (rest + chunk).split('\0');
            rest = fields.pop() ?? '';
            if (fields.length > 0)
                yield fields;
        }
        const result = await ended;
        if (result.exitCode !== 0)
            throw failure(args, { stdout: '', ...result });
        if (rest !== '')
            yield [rest];
    }
    finally {
        if (child.exitCode === null)
            child.kill('SIGKILL');
    }
}

;// CONCATENATED MODULE: ./build/packages/git/src/repository-clone.js



/** Undefined where the folder is in no repository. */
async function cloneAt(git) {
    const shallow = isShallowFolder(git.place.directory) ?? (await isShallow(git));
    if (shallow === undefined)
        return undefined;
    const pattern = '^(remote\\..*|extensions\\.partialclone)$';
    const config = await git.run(['config', '--local', '--null', '--get-regexp', pattern]);
    // Exit code 1: there is no such setting.
    if (config.exitCode > 1)
        throw failure(['config'], config);
    const entries = config.stdout
        .split('\0')
        .filter((entry) => entry !== '')
        .map((entry) => {
        const end = entry.indexOf('\n');
        return end < 0 ? [entry, 'true'] : [entry.slice(0, end), entry.slice(end + 1)];
    });
    const remote = remoteOf(entries);
    const of = (key) => entries.filter(([name]) => name === `remote.${remote?.name ?? ''}.${key}`).map(([, v]) => v);
    const refspecs = of('fetch');
    return {
        shallow,
        partial: entries.some(([name]) => /^extensions\.partialclone$|\.promisor$/.test(name)),
        treeless: of('partialclonefilter').some((filter) => filter.startsWith('tree:')),
        fewTags: of('tagopt').includes('--no-tags') ||
            (refspecs.length > 0 && !refspecs.some((refspec) => refspec.includes('*'))),
        remote,
    };
}
/** Checks the file that git checks, without a process. Undefined where `.git` is not a folder. */
function isShallowFolder(directory) {
    const folder = (0,external_node_path_.join)(directory, '.git');
    const isPlain = (0,external_node_fs_.statSync)(folder, { throwIfNoEntry: false })?.isDirectory() === true;
    return isPlain && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, 'HEAD'))
        ? (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, 'shallow'))
        : undefined;
}
/** Undefined where there is no repository. */
async function isShallow(git) {
    const args = ['rev-parse', '--is-shallow-repository'];
    const result = await git.run(args);
    if (result.exitCode === 0)
        return result.stdout.trim() === 'true';
    if (result.stderr.includes('not a git repository'))
        return undefined;
    throw failure(args, result);
}
/** `origin`, else the only remote. */
function remoteOf(entries) {
    const remotes = entries.flatMap(([key, url]) => {
        const name = /^remote\.(.*)\.url$/.exec(key)?.[1];
        return name === undefined ? [] : [{ name, url }];
    });
    return (remotes.find(({ name }) => name === 'origin') ?? (remotes.length === 1 ? remotes[0] : undefined));
}

;// CONCATENATED MODULE: ./build/packages/git/src/history-at.js



/** How much of a repository's history is in a folder: `none` outside of a repository. */
async function historyAt(directory, environment) {
    const clone = await cloneAt(gitIn({ directory, environment: readingEnvironment(environment) }));
    if (clone === undefined)
        return 'none';
    return clone.shallow ? 'shallow' : 'complete';
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
const resolvePath = (from, path) => resolve(from, path);
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


/** The absolute path of a program on a PATH; undefined if there is none. */
function findProgram(name, searchPath) {
    const names = process.platform === 'win32' ? [`${name}.exe`, `${name}.cmd`, name] : [name];
    return searchPath
        .split(external_node_path_.delimiter)
        .filter((folder) => folder !== '')
        .flatMap((folder) => names.map((file) => (0,external_node_path_.join)(folder, file)))
        .find(isProgram);
}
function isProgram(path) {
    try {
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
        return (0,external_node_fs_.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/packages/tool-ports/src/surroundings.js


/** Read access to a working directory, its git history and the programs on PATH. */
function surroundingsIn(cwd, environment) {
    return {
        ...lookAt(cwd),
        env: (name) => environment[name],
        history: () => historyAt(cwd, environment),
        find: async (program) => findProgram(program, environment['PATH'] ?? ''),
    };
}

;// CONCATENATED MODULE: ./build/packages/tool-ports/src/runner-ports.js






/** Larger files are not source code. */
const mostSourceBytes = 64 * 1024 * 1024;
function runnerPorts(inputs, step) {
    const { context, cancelled } = step;
    const { workspace } = context;
    const cwd = paths/* absolutePath */.Hi(workspace, inputs['working-directory']);
    const given = inputs['report-folder'];
    const reportFolder = given === undefined ? context.folder : paths/* absolutePath */.Hi(workspace, given);
    const { root, exists } = paths/* checkoutAt */.GY(workspace);
    return {
        name: inputs.name,
        cwd,
        scratch: `${context.temp}/ci-actions/scratch/${(0,external_node_crypto_.randomUUID)()}`,
        reportFolder,
        clearReports: (stems) => given === undefined
            ? makeEmptyFolder(reportFolder)
            : removeFiles(reportFolder, isReportOf(stems)),
        checkout: { root, exists },
        sources: (path) => readSourceStream(`${root}/${path}`, mostSourceBytes),
        around: surroundingsIn(cwd, step.childEnvironment()),
        childEnvironment: step.childEnvironment,
        run: (request) => runProcess({ ...request, cancelled }),
        install: undefined,
        now: step.now,
        every: (ms, call) => {
            const timer = setInterval(call, ms);
            return () => clearInterval(timer);
        },
        cores: (0,external_node_os_.availableParallelism)(),
        write: step.writeRaw,
        token: external_node_crypto_.randomUUID,
        makeEmptyFolder: makeEmptyFolder,
        removeFolder: removeFolder,
        writeText: writeAside,
        readText: readText,
        origin: {
            sha: context.sha ?? null,
            'run-id': context.runId ?? null,
            'run-attempt': context.runAttempt ?? null,
            job: context.job ?? null,
            matrix: matrixOf(inputs.matrix),
        },
        policyContext: step.policyContext,
        today: step.today,
        lacksSecrets: lacksSecrets({ ...context, event: context.event() }),
        link: fileLink(context),
        shown: (path) => paths/* relativeTo */.Mf(workspace, path),
    };
}
/** `bandit` has `bandit.sarif` and `bandit.native.json`. */
function isReportOf(stems) {
    return (name) => name === 'result.json' ||
        stems.some((stem) => name === `${stem}.sarif` || name.startsWith(`${stem}.native.`));
}
function matrixOf(matrix) {
    try {
        return matrix === undefined ? null : JSON.parse(matrix);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/packages/tool-ports/src/index.js




/***/ })

};
