export const id = 325;
export const ids = [325];
export const modules = {

/***/ 3325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  installTool: () => (/* reexport */ installTool)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/packages/markdown/src/harmless.js
var harmless = __webpack_require__(4902);
;// CONCATENATED MODULE: ./build/packages/command/src/fenced-output.js

/**
 * Runs the command and shows its full output. The runner executes no workflow command in it: between
 * the two `stop-commands` lines it accepts only the token that ends them, which the child cannot know.
 * `shown` rewrites a line of standard output.
 */
async function runFenced(heading, request, shown, { write, token, run }) {
    const end = token();
    const output = liveOutput(write, shown);
    write(`${(0,harmless/* logText */.kc)((0,harmless/* oneLine */.TN)(heading, 2000))}\n`);
    write(`::stop-commands::${end}\n`);
    const finished = await run({ ...request, onOutput: output.take });
    output.end();
    write(`::${end}::\n`);
    return finished;
}
function liveOutput(write, shown) {
    let atLineStart = true;
    let rest = '';
    const put = (text) => {
        if (text === '')
            return;
        write(text);
        atLineStart = text.endsWith('\n');
    };
    return {
        take(text, from) {
            if (!shown || from === 'stderr')
                return put(text);
            const lines = (rest + text).split('\n');
            rest = lines.pop() ?? '';
            put(lines.map(shown).join(''));
        },
        end() {
            if (rest !== '' && shown)
                put(shown(rest));
            if (!atLineStart)
                write('\n');
        },
    };
}

// EXTERNAL MODULE: ./build/packages/host/src/process/find-program.js
var find_program = __webpack_require__(2864);
// EXTERNAL MODULE: ./build/packages/host/src/empty-folder.js
var empty_folder = __webpack_require__(1808);
// EXTERNAL MODULE: ./build/packages/markdown/src/without-credentials.js
var without_credentials = __webpack_require__(5190);
;// CONCATENATED MODULE: ./build/packages/install/src/install-plan.js
/** The commands that install a version of a package with its registry's own client. */
function installPlan(installation, version, program, place) {
    switch (installation.from) {
        case 'pypi':
            return pypi(installation, version, program, place);
        case 'npm':
            return npm(installation, version, program, place);
        case 'crates':
            return crates(installation, version, program, place);
        case 'go':
            return go(installation, version, program, place);
    }
}
/** `-I` keeps the job's own packages out. */
function pypi({ requirement, alongside = [] }, version, program, { folder, windows }) {
    const bin = windows ? `${folder}/Scripts` : `${folder}/bin`;
    const python = windows ? `${bin}/python.exe` : `${bin}/python`;
    const pip = ['-I', '-m', 'pip', 'install', '--disable-pip-version-check', '--no-input'];
    const quiet = ['--progress-bar', 'off'];
    return {
        commands: [
            { program: 'python3', args: ['-I', '-m', 'venv', folder] },
            {
                program: python,
                args: [...pip, ...quiet, `${requirement}==${version}`, ...alongside],
            },
        ],
        program: executable(bin, program, windows),
    };
}
/** The `package.json` keeps npm from installing into a folder above. */
function npm(installation, version, program, { folder, windows }) {
    const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock'];
    const packages = [`${installation.package}@${version}`, ...(installation.alongside ?? [])];
    const bin = `${folder}/node_modules/.bin/${program}`;
    return {
        files: { 'package.json': '{ "private": true }\n' },
        commands: [
            {
                program: 'npm',
                args: ['install', '--prefix', folder, '--no-save', ...quiet, ...packages],
            },
        ],
        program: windows ? `${bin}.cmd` : bin,
    };
}
function crates({ crate }, version, program, { folder, windows }) {
    return {
        commands: [
            {
                program: 'cargo',
                args: ['install', '--locked', '--root', folder, '--version', version, crate],
            },
        ],
        program: executable(`${folder}/bin`, program, windows),
    };
}
function go(installation, version, program, { folder, windows }) {
    const path = [installation.module, installation.package].filter(Boolean).join('/');
    const env = { GOBIN: `${folder}/bin`, GOWORK: 'off', ...installation.environment };
    return {
        commands: [{ program: 'go', args: ['install', `${path}@v${version}`], env }],
        program: executable(`${folder}/bin`, program, windows),
    };
}
const executable = (folder, program, windows) => `${folder}/${program}${windows ? '.exe' : ''}`;

;// CONCATENATED MODULE: ./build/packages/install/src/installer-error.js

/** Why a command failed, in one part of a sentence; undefined if it did not. */
function commandError({ ended, stdout, stderr }) {
    switch (ended.kind) {
        case 'exit':
            return ended.code === 0
                ? undefined
                : shown(errorLine(`${stdout}\n${stderr}`) ?? `exit code ${ended.code}`);
        case 'signal':
            return `ended by ${ended.signal}`;
        case 'timeout':
            return `timed out after ${Math.round(ended.afterMs / 1000)} seconds`;
        case 'cancelled':
            return 'cancelled';
        case 'not-started':
            return `it does not start: ${shown(ended.reason)}`;
    }
}
/**
 * The line that says what went wrong. pip, cargo and go say it last. npm says it first, after its
 * codes, and ends with where its log is.
 */
function errorLine(output) {
    const lines = output
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
    const npm = lines.find((line) => /^npm error (?!(code|errno|syscall)\b)\S/i.test(line));
    return npm ?? lines.findLast((line) => /^(error|fatal|go)\b.*:/i.test(line)) ?? lines.at(-1);
}
/** Without the word for "error" that the line starts with. */
const shown = (line) => (0,harmless/* oneLine */.TN)((0,without_credentials/* withoutCredentials */.r)(line.replace(/^(npm error( [a-z]+ | )|error(\[\w+\])?: |go: )/i, '')), 300);

;// CONCATENATED MODULE: ./build/packages/install/src/installer-environment.js
/**
 * The environment of an installer. It runs code of other people, so it gets no input, no command file
 * and no secret, except for what the settings of a registry may hold.
 */
function installerEnvironment(env) {
    return Object.fromEntries(Object.entries(env)
        .filter(([name]) => !ours.test(name) && !misleading.test(name))
        .filter(([name]) => registrySetting.test(name) || !secret.test(name))
        .map(([name, value]) => [name, name === 'GOFLAGS' ? withoutModuleMode(value) : value]));
}
const ours = /^(INPUT_.*|GITHUB_(OUTPUT|ENV|PATH|STATE|STEP_SUMMARY)|ACTIONS_.*)$/i;
const registrySetting = /^(PIP_|UV_|NPM_|NODE_AUTH_TOKEN$|CARGO_REGISTR|GO[A-Z]*$)/i;
const secret = /(TOKEN|KEY|SECRET|PASSWORD|PASSWD|CREDENTIALS?)(_?ID)?$/i;
/** Settings for the project's own build. They would install elsewhere, for another machine, or fail. */
const misleading = new RegExp(`^(${[
    'PYTHON(PATH|HOME)',
    'VIRTUAL_ENV',
    'PIP_(USER|TARGET|PREFIX|ROOT)',
    'NPM_CONFIG_(GLOBAL|PREFIX|LOCATION|WORKSPACES?|DRY_RUN)',
    'CARGO_(TARGET_DIR|BUILD_.*|INSTALL_ROOT|ENCODED_RUSTFLAGS)',
    'RUSTFLAGS',
    'GO(BIN|OS|ARCH|ARM|AMD64|WORK|111MODULE)',
].join('|')})$`, 'i');
/** `go install` at a version fails with `-mod=vendor`. */
const withoutModuleMode = (flags) => flags
    .split(' ')
    .filter((flag) => !/^-?-mod(=|$|file)/.test(flag))
    .join(' ');

;// CONCATENATED MODULE: ./build/packages/install/src/missing-program.js
const setUp = {
    python3: 'set up Python in an earlier step (actions/setup-python)',
    npm: 'set up Node.js in an earlier step (actions/setup-node)',
    cargo: 'install a Rust toolchain in an earlier step (rustup)',
    rustup: 'install rustup in an earlier step, or the component with the toolchain',
    go: 'set up Go in an earlier step (actions/setup-go)',
};
/** What to do without the program of an installer. */
const missingProgram = (program) => `${program} is not on PATH: ${setUp[program] ?? 'install it in an earlier step'}`;

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/packages/install/src/place.js




/**
 * The key ends with a hash of all that the installed files depend on, and the folder with the key: a
 * virtual environment works only at the path where it was made, and with the same Python.
 */
async function placeOf(request, env, run) {
    const { tool, version, installation, folder } = request;
    const python = installation.from === 'pypi' ? await pythonOf(env, folder, run) : undefined;
    const hash = (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([installation, version, python]))
        .digest('hex')
        .slice(0, 12);
    const platform = `${process.platform}-${process.arch}`;
    const key = [`ci-actions-tool-${tool}-${version}-${platform}`, python?.minor, hash]
        .filter((part) => part !== undefined)
        .join('-');
    return { key, folder: (0,external_node_path_.join)(folder, 'ci-actions-tools', key) };
}
const question = `import sys; print('%d.%d' % sys.version_info[:2]); print(sys.version, sys.base_prefix)`;
/** Undefined if there is no Python that works: the installation then says so. */
async function pythonOf(env, cwd, run) {
    const file = await (0,find_program/* findProgram */.K)(env, 'python3', 'python');
    if (file === undefined)
        return undefined;
    const { ended, stdout } = await run({
        file,
        args: ['-I', '-c', question],
        cwd,
        env,
        timeoutMs: 60_000,
        onOutput: () => undefined,
    });
    if (ended.kind !== 'exit' || ended.code !== 0)
        return undefined;
    const [minor, ...rest] = stdout.split('\n');
    return { minor: `python${minor}`, exact: `${rest.join(' ')} ${await (0,promises_.realpath)(file)}` };
}

// EXTERNAL MODULE: external "node:async_hooks"
var external_node_async_hooks_ = __webpack_require__(6698);
// EXTERNAL MODULE: external "node:diagnostics_channel"
var external_node_diagnostics_channel_ = __webpack_require__(3053);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/node_modules/@actions/exec/lib/exec.js + 1 modules
var exec = __webpack_require__(5434);
// EXTERNAL MODULE: ./build/packages/host/src/process/process-tree.js + 1 modules
var process_tree = __webpack_require__(3320);
// EXTERNAL MODULE: ./build/packages/markdown/src/shorten.js
var shorten = __webpack_require__(8552);
;// CONCATENATED MODULE: ./build/packages/install/src/run-with-exec.js






const tailLength = 65_536;
/** The call of `exec` in whose course a child starts. */
const calls = new external_node_async_hooks_.AsyncLocalStorage();
/**
 * Runs a command with @actions/exec, without a shell, and ends its processes at the time limit or when
 * the job is cancelled. `file` is absolute: exec would look for a name on the PATH of this process.
 */
async function runWithExec(request, cancelled) {
    const tails = { stdout: '', stderr: '' };
    const call = {};
    const started = (message) => {
        const store = calls.getStore();
        if (store === undefined || store.child !== undefined)
            return;
        const child = (store.child = message.process);
        process.nextTick(closeInput, child);
    };
    // exec gives no access to the process that it starts.
    (0,external_node_diagnostics_channel_.subscribe)('child_process', started);
    const listen = (from) => {
        const decoder = new TextDecoder();
        return (bytes) => {
            const text = decoder.decode(bytes, { stream: true });
            tails[from] = (0,shorten/* lastPart */.S_)(tails[from] + text, tailLength);
            request.onOutput(text, from);
        };
    };
    try {
        const run = calls.run(call, () => (0,exec/* exec */.m)(`"${request.file}"`, [...request.args], {
            cwd: request.cwd,
            env: { ...request.env },
            silent: true,
            ignoreReturnCode: true,
            delay: 2000,
            listeners: { stdout: listen('stdout'), stderr: listen('stderr') },
        }).then((code) => exitOf(code, call.child?.signalCode), notStarted));
        return { ended: await untilStopped(run, call, request.timeoutMs, cancelled), ...tails };
    }
    finally {
        (0,external_node_diagnostics_channel_.unsubscribe)('child_process', started);
    }
}
/**
 * exec leaves stdin open, and a program that asks would wait. Its option `input` writes, and a program
 * that has ended by then makes that an uncaught EPIPE.
 */
function closeInput({ stdin }) {
    stdin?.on('error', () => undefined).end();
}
/** For a process that a signal ended, exec gives null, against its type. */
const exitOf = (code, signal) => signal
    ? { kind: 'signal', signal, number: external_node_os_.constants.signals[signal] }
    : { kind: 'exit', code: code ?? 1 };
const notStarted = (error) => ({ kind: 'not-started', reason: error.message });
async function untilStopped(run, call, timeoutMs, cancelled) {
    const stop = Promise.withResolvers();
    const timer = timeoutMs === undefined
        ? undefined
        : setTimeout(() => stop.resolve({ kind: 'timeout', afterMs: timeoutMs }), timeoutMs);
    const cancel = () => stop.resolve({ kind: 'cancelled' });
    if (cancelled?.aborted === true)
        cancel();
    cancelled?.addEventListener('abort', cancel, { once: true });
    const ended = await Promise.race([run, stop.promise]);
    clearTimeout(timer);
    cancelled?.removeEventListener('abort', cancel);
    if (ended.kind === 'timeout' || ended.kind === 'cancelled') {
        if (call.child?.pid !== undefined)
            await (0,process_tree/* endProcessTree */.x)(call.child.pid);
        await run;
    }
    return ended;
}

;// CONCATENATED MODULE: ./build/packages/install/src/stamp.js


const fileName = 'ci-actions-installed.json';
/** Marks the folder as whole. Write it last: a folder without it is left over from a stopped job. */
async function writeStamp(folder, program) {
    const path = (0,external_node_path_.join)(folder, fileName);
    await (0,promises_.writeFile)(`${path}.new`, JSON.stringify({ program }));
    await (0,promises_.rename)(`${path}.new`, path);
}
/** The program of a folder that is whole. */
async function readStamp(folder) {
    try {
        const stamp = JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(folder, fileName), 'utf8'));
        return typeof stamp?.program === 'string' ? stamp.program : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/packages/install/src/install-tool.js












const installMs = 15 * 60_000;
const startMs = 60_000;
/**
 * Installs a tool, isolated, or takes it from an earlier step of the job or from the cache. What it
 * returns as `program` is there and starts. Never throws.
 */
async function installTool(request, ports) {
    const { tool, version, installation } = request;
    if (installation.from === 'none')
        return { failed: installation.advice };
    if (!/^[0-9a-z][\w.+-]*$/i.test(version))
        return { failed: `"${(0,harmless/* oneLine */.TN)(version, 50)}" is not a version of ${tool}` };
    try {
        await (0,promises_.mkdir)(request.folder, { recursive: true });
        return installation.from === 'rustup'
            ? await addComponent(request, installation.component, session(request, ports))
            : await findOrInstall(request, ports);
    }
    catch (error) {
        const reason = (0,harmless/* oneLine */.TN)((0,without_credentials/* withoutCredentials */.r)(error.message), 600);
        return { failed: `${tool} ${version} cannot be installed: ${reason}` };
    }
}
/** The commands of one installation, with their environment, time limit and log. */
function session(request, { env, write, token, cancelled }) {
    const clean = installerEnvironment(env);
    const run = (command) => runWithExec(command, cancelled);
    const timeoutMs = request.timeoutMs ?? installMs;
    return {
        env: clean,
        run,
        timeoutMs,
        say: (text) => write(`${(0,harmless/* logText */.kc)((0,harmless/* oneLine */.TN)(text, 1000))}\n`),
        /** Folds what the log shows meanwhile. */
        async group(work) {
            write(`::group::${(0,harmless/* logText */.kc)((0,harmless/* oneLine */.TN)(`Install ${request.tool} ${request.version}`))}\n`);
            try {
                return await work();
            }
            finally {
                write('::endgroup::\n');
            }
        },
        /** Runs an installer and shows its output. Throws if it fails. */
        async install(command, cwd) {
            const file = command.program.includes('/')
                ? command.program
                : await (0,find_program/* findProgram */.K)(clean, ...namesOf(command.program));
            if (file === undefined)
                throw new Error(missingProgram(command.program));
            const finished = await runFenced((0,without_credentials/* withoutCredentials */.r)([command.program, ...command.args].join(' ')), { file, args: command.args, cwd, env: { ...clean, ...command.env }, timeoutMs }, undefined, { write, token, run });
            const error = commandError(finished);
            if (error !== undefined)
                throw new Error(`${(0,external_node_path_.basename)(command.program)}: ${error}`);
        },
        /** Why the program does not start; undefined if it does. */
        async startError(program) {
            if (!(await (0,find_program/* isExecutable */.T)(program)))
                return `there is no program ${program}`;
            return commandError(await run({
                file: program,
                args: request.startArgs ?? ['--version'],
                cwd: request.folder,
                env: clean,
                timeoutMs: startMs,
                onOutput: () => undefined,
            }));
        },
    };
}
const namesOf = (program) => program === 'python3' ? ['python3', 'python'] : [program];
async function findOrInstall(request, ports) {
    const { tool, version } = request;
    const use = session(request, ports);
    const place = await placeOf(request, use.env, use.run);
    const earlier = await usable(place.folder, use);
    if (earlier !== undefined) {
        use.say(`${tool} ${version} is installed already`);
        return { program: earlier };
    }
    const restored = await ports.cache.restore([place.folder], place.key);
    if (restored.kind === 'hit' && restored.key === place.key) {
        const cached = await usable(place.folder, use);
        if (cached !== undefined) {
            use.say(`${tool} ${version} was restored from the cache`);
            return { program: cached };
        }
        use.say(`${tool} ${version} from the cache does not start: it is installed again`);
    }
    const program = await installInto(place.folder, request, use);
    await ports.cache.save([place.folder], place.key);
    return { program };
}
/** The program of a folder that is whole and whose program starts. */
async function usable(folder, { startError }) {
    const program = await readStamp(folder);
    if (program === undefined)
        return undefined;
    const path = (0,external_node_path_.join)(folder, program);
    return (await startError(path)) === undefined ? path : undefined;
}
/** Leaves no folder behind if it fails. */
async function installInto(folder, request, use) {
    await (0,empty_folder/* makeEmptyFolder */.a)(folder);
    try {
        const program = await use.group(() => fetched(folder, request, use));
        const error = await use.startError(program);
        if (error !== undefined)
            throw new Error(`it was installed but does not start: ${error}`);
        await writeStamp(folder, program.slice(folder.length + 1));
        return program;
    }
    catch (error) {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
        throw error;
    }
}
async function fetched(folder, { installation, version, program }, use) {
    if (installation.from === 'release') {
        const { installRelease } = await Promise.all(/* import() */[__webpack_require__.e(545), __webpack_require__.e(111), __webpack_require__.e(32)]).then(__webpack_require__.bind(__webpack_require__, 4032));
        return installRelease(installation, version, folder, AbortSignal.timeout(use.timeoutMs));
    }
    const windows = process.platform === 'win32';
    const plan = installPlan(installation, version, program, { folder, windows });
    for (const [name, text] of Object.entries(plan.files ?? {}))
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, name), text);
    for (const command of plan.commands)
        await use.install(command, folder);
    return plan.program;
}
/** The component belongs to the toolchain: it is neither isolated nor cached. */
async function addComponent(request, component, use) {
    const cwd = request.workspace ?? request.folder;
    const command = { program: 'rustup', args: ['component', 'add', component] };
    await use.group(() => use.install(command, cwd));
    const program = await (0,find_program/* findProgram */.K)(use.env, request.program);
    if (program === undefined)
        throw new Error(`rustup added no program ${request.program}`);
    const error = await use.startError(program);
    if (error !== undefined)
        throw new Error(`it was installed but does not start: ${error}`);
    return { program };
}

;// CONCATENATED MODULE: ./build/packages/install/src/index.js



/***/ })

};
