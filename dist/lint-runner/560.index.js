export const id = 560;
export const ids = [560];
export const modules = {

/***/ 1808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ makeEmptyFolder),
/* harmony export */   v: () => (/* binding */ removeFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);

/** Deletes a folder and all in it. */
async function removeFolder(path) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { recursive: true, force: true });
}
/** Creates an empty folder; deletes what was in it. */
async function makeEmptyFolder(path) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { recursive: true, force: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path, { recursive: true });
}


/***/ }),

/***/ 3320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ endProcessTree)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/packages/host/src/process/process-table.js



/** Every process of the machine that is visible to us. */
async function processTable() {
    return process.platform === 'linux' ? fromProc() : fromPs();
}
async function fromProc() {
    const pids = (await (0,external_node_fs_promises_.readdir)('/proc')).filter((name) => /^\d+$/.test(name));
    const entries = await Promise.all(pids.map(procEntry));
    return entries.filter((entry) => entry !== undefined);
}
async function procEntry(pid) {
    let stat;
    try {
        stat = await (0,external_node_fs_promises_.readFile)(`/proc/${pid}/stat`, 'utf8');
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
        await (0,promises_.setTimeout)(pollMs);
        if ((await living(root, known)).length === 0)
            return;
    }
    for (let round = 0; round < killRounds; round += 1) {
        if ((await signalAll(root, known, 'SIGKILL')) === 0)
            return;
        await (0,promises_.setTimeout)(pollMs);
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


/***/ }),

/***/ 3560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runnerPorts: () => (/* binding */ runnerPorts)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/packages/host/src/paths.js
var paths = __webpack_require__(3942);
// EXTERNAL MODULE: ./build/packages/host/src/empty-folder.js
var empty_folder = __webpack_require__(1808);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/packages/host/src/remove-files.js


/** Deletes the files of a folder whose names are chosen. A folder that is not there is empty. */
async function removeFiles(folder, isChosen) {
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true }).catch(() => []);
    const files = entries.filter((entry) => entry.isFile() && isChosen(entry.name));
    await Promise.all(files.map(({ name }) => (0,promises_.rm)((0,external_node_path_.join)(folder, name))));
}

// EXTERNAL MODULE: ./build/packages/host/src/text-files.js + 1 modules
var text_files = __webpack_require__(3013);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/packages/markdown/src/shorten.js
var shorten = __webpack_require__(8552);
// EXTERNAL MODULE: ./build/packages/host/src/process/process-tree.js + 1 modules
var process_tree = __webpack_require__(3320);
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
        const tree = child.pid === undefined ? Promise.resolve() : (0,process_tree/* endProcessTree */.x)(child.pid);
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

;// CONCATENATED MODULE: ./build/packages/tool-ports/src/installer.js

/** Installs tools into the runner's tool folder; loaded where a tool is not there. */
function installer(workspace, step) {
    let opened;
    return async (request) => {
        const { installTool, cache } = await (opened ??= load(step));
        const output = [];
        step.log.info(`${request.tool}: installing ${request.version}`);
        const installed = await installTool({
            ...request,
            workspace,
            folder: step.env('RUNNER_TOOL_CACHE') || step.context.temp,
        }, {
            env: step.childEnvironment(),
            cache,
            // Several tools may be installed side by side: each writes its group at its end.
            write: (text) => output.push(text),
            token: external_node_crypto_.randomUUID,
            cancelled: step.cancelled,
        });
        step.writeRaw(output.join(''));
        return installed;
    };
}
/** One cache for all tools of the step. */
async function load({ log, env }) {
    const [{ installTool }, { openCache }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(53), __webpack_require__.e(325)]).then(__webpack_require__.bind(__webpack_require__, 3325)),
        __webpack_require__.e(/* import() */ 600).then(__webpack_require__.bind(__webpack_require__, 5600)),
    ]);
    return { installTool, cache: openCache({ log, env }) };
}

// EXTERNAL MODULE: ./build/packages/tool-ports/src/surroundings.js + 2 modules
var surroundings = __webpack_require__(4853);
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
            ? empty_folder/* makeEmptyFolder */.a(reportFolder)
            : removeFiles(reportFolder, isReportOf(stems)),
        checkout: { root, exists },
        sources: (path) => text_files/* readSourceStream */.qK(`${root}/${path}`, mostSourceBytes),
        around: (0,surroundings/* surroundingsIn */.F)(cwd, step.childEnvironment()),
        childEnvironment: step.childEnvironment,
        run: (request) => runProcess({ ...request, cancelled }),
        install: inputs.install === 'never' ? undefined : installer(cwd, step),
        now: step.now,
        every: (ms, call) => {
            const timer = setInterval(call, ms);
            return () => clearInterval(timer);
        },
        cores: (0,external_node_os_.availableParallelism)(),
        write: step.writeRaw,
        token: external_node_crypto_.randomUUID,
        makeEmptyFolder: empty_folder/* makeEmptyFolder */.a,
        removeFolder: empty_folder/* removeFolder */.v,
        writeText: text_files/* writeAside */.qE,
        readText: text_files/* readText */.yR,
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


/***/ })

};
