export const id = 485;
export const ids = [485];
export const modules = {

/***/ 2485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  absolutePath: () => (/* reexport */ absolutePath),
  checkoutIn: () => (/* reexport */ checkoutIn),
  fileMark: () => (/* reexport */ fileMark),
  filesIn: () => (/* reexport */ filesIn),
  folderFiles: () => (/* reexport */ folderFiles),
  gitIn: () => (/* reexport */ gitIn),
  glob: () => (/* reexport */ glob),
  isThere: () => (/* reexport */ isThere),
  leavesOutSettings: () => (/* reexport */ sparse/* leavesOutSettings */.W),
  lookAt: () => (/* reexport */ lookAt),
  makeEmptyFolder: () => (/* reexport */ makeEmptyFolder),
  openRepository: () => (/* reexport */ openRepository),
  openSink: () => (/* reexport */ openSink),
  openWorkspace: () => (/* reexport */ openWorkspace),
  readSourceStream: () => (/* reexport */ readSourceStream),
  readText: () => (/* reexport */ readText),
  readTextStream: () => (/* reexport */ readTextStream),
  readingEnvironment: () => (/* reexport */ readingEnvironment),
  relativeTo: () => (/* reexport */ relativeTo),
  resolvePath: () => (/* reexport */ resolvePath),
  runProcess: () => (/* reexport */ runProcess),
  shellGlob: () => (/* reexport */ shellGlob),
  workspaceFiles: () => (/* reexport */ workspaceFiles),
  writeAside: () => (/* reexport */ writeAside)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/packages/host/src/glob.js

/** Files by the syntax of `@actions/glob`, relative patterns from `cwd`; `!` patterns take away. */
async function glob(patterns, cwd) {
    const { create } = await __webpack_require__.e(/* import() */ 400).then(__webpack_require__.bind(__webpack_require__, 7400));
    const excluded = patterns.filter((p) => p.startsWith('!'));
    const wanted = patterns.filter((p) => !p.startsWith('!'));
    const files = new Set();
    const unmatched = [];
    for (const pattern of wanted) {
        const rooted = [pattern, ...excluded].map((p) => fromFolder(p, cwd));
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
 * `@actions/glob` resolves from the process's folder only, and refuses `.` and `..`; a folder's own
 * `[*?` are escaped.
 */
function fromFolder(pattern, cwd) {
    const negated = pattern.startsWith('!');
    const path = negated ? pattern.slice(1) : pattern;
    if (path.startsWith('~'))
        return pattern;
    const folder = (0,external_node_path_.isAbsolute)(path) ? '' : `${cwd.replaceAll(/[[*?]/g, '[$&]')}/`;
    return `${negated ? '!' : ''}${(0,external_node_path_.normalize)(folder + path)}`;
}
/** The path relative to `root` with forward slashes; absolute where it lies outside. */
function relativeTo(root, path) {
    const inside = (0,external_node_path_.relative)(root, path);
    const outside = inside === '..' || inside.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(inside);
    return outside ? path : inside.split(external_node_path_.sep).join('/');
}

// EXTERNAL MODULE: ./build/packages/host/src/sparse.js
var sparse = __webpack_require__(5412);
;// CONCATENATED MODULE: ./build/packages/host/src/encoding.js
/**
 * The encoding of a text by its first bytes: UTF-8; UTF-16 by its byte order mark or by the zero
 * bytes around a first `<`; for XML what its declaration says, where bytes can be read that way.
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
    // A text whose declaration we could read is no UTF-16, whatever it says.
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
// By its property: in a bundle it is loaded where it is used, and node:fs/promises costs 5 ms.



const chunkBytes = 64 * 1024;
/** Files up to this size are read in one go: handing over chunks costs more than reading them. */
const atOnceBytes = 4 * 1024 * 1024;
/**
 * The file's text as UTF-8, byte order mark and all, as tools read source code that hash its
 * lines; undefined where the path is no file, or one of more bytes than given.
 */
function readSourceStream(path, mostBytes) {
    const stat = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (!stat?.isFile() || stat.size > mostBytes)
        return undefined;
    return (0,external_node_fs_.createReadStream)(path, { encoding: 'utf8', highWaterMark: chunkBytes });
}
/** The file's text in chunks, its byte order mark dropped, decoded as `encodingOf` finds. */
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
/** A pipe or a file of the kernel's has no size: it is read as it comes. */
function isShort(path) {
    const stat = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    return stat !== undefined && stat.isFile() && stat.size > 0 && stat.size <= atOnceBytes;
}
/** The whole text, or undefined where there is no such file; any other failure is thrown. */
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
/** Writes beside the target and renames, so that a reader sees the old file or the whole new one. */
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





/** The files of the checkout in a folder; undefined where it holds none, or not the files asked for. */
function checkoutIn(workspace) {
    if (!['.git', '.github'].some((name) => (0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(workspace, name))))
        return undefined;
    if ((0,sparse/* leavesOutSettings */.W)(workspace))
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

;// CONCATENATED MODULE: ./build/packages/host/src/files-in.js


/** Reading files found from a folder; `shown` names a path relative to it where it lies inside. */
function filesIn(folder) {
    return {
        glob: (patterns) => glob(patterns, folder),
        read: readTextStream,
        readText: readText,
        shown: (path) => relativeTo(folder, path),
    };
}

;// CONCATENATED MODULE: ./build/packages/host/src/paths.js


/** The path as an absolute one, relative ones from the folder. */
function absolutePath(folder, path) {
    return (0,external_node_path_.resolve)(folder, path);
}
/** Whether a file or folder is there. */
function isThere(path) {
    return (0,external_node_fs_.existsSync)(path);
}

;// CONCATENATED MODULE: ./build/packages/host/src/git-environment.js
/**
 * What git is told before every command, so that neither the settings of the machine nor those of
 * the repository change what it prints or make it run a program: a pager, a signature check, a file
 * system monitor, a hook, an external diff, an encoding, replaced objects.
 */
const steadyOptions = [
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
        // The owner of a workspace in a container is often another user; nothing of it is executed.
        'safe.directory': '*',
    }),
];
function settings(values) {
    return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}
/** For commands that read the repository: no variable or file of the machine reaches git. */
function readingEnvironment(environment) {
    return {
        ...withoutGit(environment, /^$/),
        ...quiet,
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_ATTR_NOSYSTEM: '1',
    };
}
/** For a fetch: proxies, certificates and rewritten addresses of the machine hold. */
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

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./build/packages/result/src/outcome.js
var outcome = __webpack_require__(8949);
;// CONCATENATED MODULE: ./build/packages/host/src/git.js



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
/** @param input none leaves the standard input open for another process. */
function startGit({ directory, environment }, args, input, decode = true) {
    const child = (0,external_node_child_process_.spawn)('git', [...steadyOptions, ...args], { cwd: directory, env: environment });
    // Git may end before it has read everything; its exit code then says what was wrong.
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
    const ended = endOf(child);
    let stdout = '';
    child.stdout.on('data', (chunk) => (stdout += chunk));
    const { exitCode, stderr } = await ended;
    return { exitCode, stdout, stderr };
}
/** When the process and its output have ended. */
function endOf(child) {
    let stderr = '';
    child.stderr.on('data', (chunk) => {
        if (stderr.length < 8000)
            stderr = (stderr + chunk).slice(0, 8000);
    });
    return new Promise((resolve, reject) => {
        child.on('error', (error) => {
            reject(new outcome/* NotEvaluated */.t(`git cannot be run: ${error.message}`, { cause: error }));
        });
        child.on('close', (code) => resolve({ exitCode: code ?? 128, stderr }));
    });
}
async function* fieldsOf(child, args) {
    const ended = endOf(child);
    // Awaited only after the output; a git that cannot be started must not be an unheard rejection.
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

;// CONCATENATED MODULE: ./build/packages/host/src/repository.js

/** Names of tags, without `refs/tags/`. */
async function tagNames(git) {
    return lines(await git.text(['for-each-ref', '--format=%(refname:strip=2)', 'refs/tags']));
}
const format = '--format=%H%x00%T%x00%P%x00%ct%x00%s';
/**
 * The commit behind a whole name of a ref, `HEAD` or a hash; undefined where there is none. A
 * short name is never asked for: `v1.0.0` could be a branch or a file.
 */
async function commitAt(git, name) {
    const revision = `${name}^{commit}`;
    const args = ['log', '-1', '--no-walk', format, '--end-of-options', revision, '--'];
    const result = await git.run(args);
    if (result.exitCode !== 0) {
        if (await repository_isMissing(git, name))
            return undefined;
        throw failure(args, result);
    }
    const [hash = '', tree = '', parents = '', committed, subject = ''] = result.stdout
        .replace(/\n$/, '')
        .split('\0');
    return { hash, tree, parents: words(parents), committed: Number(committed), subject };
}
/** A ref that is there and leads to no commit is no missing ref. */
async function repository_isMissing(git, name) {
    const args = name.startsWith('refs/')
        ? ['show-ref', '--verify', '--quiet', '--', name]
        : ['rev-parse', '--verify', '--quiet', `${name}^{commit}`];
    return (await git.run(args)).exitCode === 1;
}
async function isAncestor(git, ancestor, hash) {
    const args = ['merge-base', '--is-ancestor', ancestor, hash];
    const result = await git.run(args);
    if (result.exitCode > 1)
        throw failure(args, result);
    return result.exitCode === 0;
}
/** The hashes of the folders at the top of a commit's tree. */
async function folderTrees(git, hash) {
    const entries = (await git.text(['ls-tree', '-d', '-z', hash])).split('\0');
    return new Set(entries.map((entry) => /^\d+ tree ([0-9a-f]+)\t/.exec(entry)?.[1] ?? ''));
}
const words = (text) => (text === '' ? [] : text.split(' '));
const lines = (text) => text.split('\n').filter((line) => line !== '');

;// CONCATENATED MODULE: ./build/packages/host/src/repository-log.js

const repository_log_format = '--format=%H%x00%P%x00%aN%x00%aE%x00%at%x00%B';
const width = 6;
/** Whole commits, children before parents, as many at a time as git wrote at once. */
async function* logOf(git, range) {
    let pending = [];
    const people = new Map();
    const args = ['log', '-z', '--topo-order', '--no-notes', repository_log_format, '--stdin'];
    for await (const fields of git.fields(args, revisions(range))) {
        pending = pending.length === 0 ? [...fields] : pending.concat(fields);
        const whole = pending.length - (pending.length % width);
        const commits = [];
        for (let at = 0; at < whole; at += width)
            commits.push(commitOf(pending, at, people));
        pending = pending.slice(whole);
        if (commits.length > 0)
            yield commits;
    }
}
function commitOf(fields, at, people) {
    const name = fields[at + 2];
    const email = fields[at + 3];
    // Few people write thousands of commits: one object for each keeps the collector idle.
    let author = people.get(email);
    if (author?.name !== name)
        people.set(email, (author = { name, email }));
    return {
        hash: fields[at],
        parents: words(fields[at + 1]),
        author,
        authored: fields[at + 4],
        message: fields[at + 5],
    };
}
/** Every author up to a commit, `[email, name]`, newest first. Whoever has found all stops early. */
async function* authorsOf(git, hash) {
    yield* git.fields(['log', '-z', '--format=%aE%x00%aN', '--end-of-options', hash, '--']);
}
/** The messages up to a commit that name one of the addresses, newest first. */
async function* messagesNaming(git, hash, emails) {
    const named = emails.map((email) => `--grep=<${email}>`);
    const args = ['log', '-z', '-i', '-F', ...named, '--format=%B', '--end-of-options', hash, '--'];
    yield* git.fields(args);
}
/** Hashes alone go in, so nothing that a user named is an option or a path. */
function revisions({ include, exclude }) {
    return [...include, ...exclude.map((hash) => `^${hash}`)].map((name) => `${name}\n`).join('');
}

;// CONCATENATED MODULE: ./build/packages/host/src/repository-paths.js

/** The hashes of the commits of a range that touch one of the paths. */
async function commitsTouching(git, range, paths) {
    const args = ['log', '--full-history', '--format=%H', '--stdin', '--', ...paths];
    return new Set(repository_paths_lines(await git.text(args, revisions(range))));
}
async function hasPath(git, hash, path) {
    return (await git.text(['ls-tree', '-z', hash, '--', path])) !== '';
}
const mostRenames = 20;
/** The path, and the names that its folder had before, as far back as the range goes. */
async function namesOfPath(git, range, path) {
    const names = [path];
    let { include } = range;
    while (names.length <= mostRenames) {
        const current = names.at(-1) ?? path;
        const moved = await cameFrom(git, { ...range, include }, current);
        if (moved === undefined || names.includes(moved.name))
            break;
        names.push(moved.name);
        include = [moved.parent];
    }
    return names;
}
/** Where the files came from with which the path began in the range. */
async function cameFrom(git, range, path) {
    const log = ['log', '--topo-order', '--full-history', '--diff-filter=A', '--no-renames'];
    const args = [...log, '--format=%H %P', '--stdin', '--', path];
    const first = repository_paths_lines(await git.text(args, revisions(range))).at(-1);
    const [hash, parent] = first?.split(' ') ?? [];
    if (hash === undefined || parent === undefined || parent === '')
        return undefined;
    if (await hasPath(git, parent, path))
        return undefined;
    // Files that moved unchanged are enough to tell, and are found without reading any.
    const diff = ['diff-tree', '-r', '-z', '--find-renames=100%', '--diff-filter=R', '--name-status'];
    const fields = (await git.text([...diff, '--no-commit-id', hash])).split('\0');
    const name = commonFolder(fields, path);
    return name === undefined ? undefined : { name, parent };
}
/** The folder that most files of the path were in, with the same names below it. */
function commonFolder(fields, path) {
    const counts = new Map();
    for (let at = 0; at + 2 < fields.length; at += 3) {
        const [before = '', after = ''] = fields.slice(at + 1, at + 3);
        const below = after.slice(path.length);
        if (!after.startsWith(path) || !/^(\/|$)/.test(below) || !before.endsWith(below))
            continue;
        const folder = before.slice(0, before.length - below.length);
        counts.set(folder, (counts.get(folder) ?? 0) + 1);
    }
    return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
const repository_paths_lines = (text) => text.split('\n').filter((line) => line !== '');

;// CONCATENATED MODULE: ./build/packages/host/src/repository-patches.js



const diff = [
    ...settings({ 'diff.renames': 'false' }),
    'diff-tree',
    '--stdin',
    '--root',
    '--patch',
    '--no-ext-diff',
    '--no-textconv',
    '--no-color',
];
/**
 * The id of each commit's patch, which a cherry-pick keeps; merges and commits that change nothing
 * have none. Patches go from git to git, only ids come here.
 */
async function patchIds(git, hashes) {
    const patches = startGit(git.place, diff, hashes.map((hash) => `${hash}\n`).join(''), false);
    const ids = startGit(git.place, ['patch-id', '--stable'], undefined, true);
    const ended = Promise.all([endOf(patches), endOf(ids)]);
    patches.stdout.pipe(ids.stdin);
    let text = '';
    ids.stdout.on('data', (chunk) => (text += chunk));
    const [patching, identifying] = await ended;
    if (patching.exitCode !== 0)
        throw failure(['diff-tree'], { stdout: '', ...patching });
    if (identifying.exitCode !== 0)
        throw failure(['patch-id'], { stdout: '', ...identifying });
    const byHash = new Map();
    for (const line of text.split('\n').filter((entry) => entry !== '')) {
        const [id, hash] = line.split(' ');
        if (id === undefined || hash === undefined)
            throw new outcome/* NotEvaluated */.t('git patch-id: no ids');
        byHash.set(hash, id);
    }
    return byHash;
}

;// CONCATENATED MODULE: ./build/packages/host/src/repository-tags.js

const commitFields = (of) => ['objectname', 'tree', 'parent', 'committerdate:unix', 'subject'].map((name) => `%(${of}${name})`);
const fields = [
    '%(refname:strip=2)',
    '%(creatordate:unix)',
    ...commitFields('*'),
    ...commitFields(''),
];
/** So many names go as patterns, which git compares with every ref. */
const mostPatterns = 100;
/** The tags of commits by name, in one process, which reads every one of them and its commit. */
async function datedTags(git, names) {
    const patterns = names === undefined || names.length > mostPatterns
        ? ['refs/tags']
        : names.map((name) => `refs/tags/${name}`);
    if (patterns.length === 0)
        return new Map();
    const text = await git.text(['for-each-ref', `--format=${fields.join('%00')}`, ...patterns]);
    const tags = new Map();
    for (const line of text.split('\n')) {
        const [name = '', made, ...rest] = line.split('\0');
        const [hash = '', tree = '', parents = '', committed, subject = ''] = rest[0] === '' ? rest.slice(5) : rest;
        if (tree === '')
            continue;
        tags.set(name, {
            hash,
            tree,
            parents: words(parents),
            committed: Number(committed),
            subject,
            made: Number(made),
        });
    }
    return tags;
}
/** When the commits of tags were committed, seconds since 1970, in the order of the names. */
async function commitDates(git, names) {
    if (names.length === 0)
        return [];
    const revisions = names.map((name) => `refs/tags/${name}^{commit}\n`).join('');
    const args = ['log', '--no-walk=unsorted', '--format=%ct', '--stdin'];
    const dates = (await git.text(args, revisions)).trimEnd().split('\n').map(Number);
    // Two tags of one commit are told once; then the dates belong to nobody in particular.
    return dates.length === names.length ? dates : names.map(() => Number.POSITIVE_INFINITY);
}
/** Every commit that `hash` reaches, itself too. */
async function ancestorsOf(git, hash) {
    return new Set((await git.text(['rev-list', hash])).split('\n'));
}

;// CONCATENATED MODULE: ./build/packages/host/src/open-repository.js





function openRepository(git) {
    return {
        tagNames: () => tagNames(git),
        datedTags: (names) => datedTags(git, names),
        commitDates: (names) => commitDates(git, names),
        commitAt: (name) => commitAt(git, name),
        isAncestor: (ancestor, hash) => isAncestor(git, ancestor, hash),
        ancestorsOf: (hash) => ancestorsOf(git, hash),
        folderTrees: (hash) => folderTrees(git, hash),
        log: (range) => logOf(git, range),
        authorsOf: (hash) => authorsOf(git, hash),
        messagesNaming: (hash, emails) => messagesNaming(git, hash, emails),
        hasPath: (hash, path) => hasPath(git, hash, path),
        namesOfPath: (range, path) => namesOfPath(git, range, path),
        commitsTouching: (range, paths) => commitsTouching(git, range, paths),
        patchIds: (hashes) => patchIds(git, hashes),
    };
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/packages/host/src/complete-clone.js





/**
 * Fetches what a clone lacks into a bare repository beside it: neither the objects nor the
 * settings of the user's clone are changed, so that later steps find what they made.
 */
async function completed(completion) {
    const { folder, remote, hash, trees, tagsOnly, directory } = completion;
    (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    const git = gitIn({ directory: folder, environment: asking(completion) });
    await git.text(['init', '--quiet', '--bare', '--template=']);
    if (tagsOnly)
        await shareObjects(completion, folder);
    const url = isPath(remote.url) ? (0,external_node_path_.resolve)(directory, remote.url) : remote.url;
    await git.text(['config', 'remote.origin.url', url]);
    const wanted = tagsOnly ? [] : [`+${hash}:refs/heads/target`];
    const fetch = ['fetch', '--quiet', '--no-tags', `--filter=${trees ? 'blob:none' : 'tree:0'}`];
    const result = await git.run([...fetch, 'origin', '+refs/tags/*:refs/tags/*', ...wanted]);
    if (result.exitCode !== 0)
        return { refused: result.stderr.trim() };
    return { git };
}
/** The objects of the clone are read where they are. */
async function shareObjects({ directory, environment }, folder) {
    const clone = gitIn({ directory, environment: readingEnvironment(environment) });
    const objects = (await clone.text(['rev-parse', '--git-path', 'objects'])).replace(/\n$/, '');
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(folder, 'objects/info'), { recursive: true });
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, 'objects/info/alternates'), `${(0,external_node_path_.resolve)(directory, objects)}\n`);
}
const isPath = (url) => !/^[\w+.-]+:|^[^/]+@/.test(url);
/** The token goes by variables, which other processes cannot read as they can arguments. */
function asking({ environment, token, server, remote }) {
    const usual = fetchingEnvironment(environment);
    if (token === undefined || !remote.url.startsWith(`${server}/`))
        return usual;
    const credentials = external_node_buffer_.Buffer.from(`x-access-token:${token}`).toString('base64');
    const key = `http.${server}/.extraheader`;
    return {
        ...usual,
        GIT_CONFIG_COUNT: '2',
        // An empty value forgets the headers that were set before: two are refused by the server.
        GIT_CONFIG_KEY_0: key,
        GIT_CONFIG_VALUE_0: '',
        GIT_CONFIG_KEY_1: key,
        GIT_CONFIG_VALUE_1: `AUTHORIZATION: basic ${credentials}`,
    };
}
/** The names of the remote's tags, or why it does not tell them. */
async function remoteTagNames(directory, access) {
    const git = gitIn({ directory, environment: asking(access) });
    const args = ['ls-remote', '--tags', '--refs', '--end-of-options', access.remote.url];
    const result = await git.run(args);
    if (result.exitCode !== 0)
        return { refused: result.stderr.trim() };
    const names = [...result.stdout.matchAll(/\trefs\/tags\/(.*)$/gm)].map(([, name = '']) => name);
    return { names };
}

;// CONCATENATED MODULE: ./build/packages/host/src/repository-clone.js



/** Undefined where the folder is in no repository. */
async function cloneAt(git) {
    const shallow = isShallowFolder(git.place.directory) ?? (await isShallow(git));
    if (shallow === undefined)
        return undefined;
    const pattern = '^(remote\\..*|extensions\\.partialclone)$';
    const config = await git.run(['config', '--local', '--null', '--get-regexp', pattern]);
    // 1 says that no such setting is there.
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
/** What git itself looks for, without a process, where the folder's own repository is right here. */
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

;// CONCATENATED MODULE: ./build/packages/host/src/open-workspace.js





/** The repository that a checkout left in the workspace, and what can be had of its remote. */
function openWorkspace(workspace) {
    const { directory, environment } = workspace;
    const git = gitIn({ directory, environment: readingEnvironment(environment) });
    return {
        repository: openRepository(git),
        clone: () => cloneAt(git),
        completed: async (lack) => {
            const done = await completed({ ...workspace, ...lack });
            return 'git' in done ? { repository: openRepository(done.git) } : done;
        },
        remoteTagNames: (remote) => remoteTagNames(directory, { ...workspace, remote }),
    };
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/packages/host/src/process-table.js



/** Every process of the machine that we may see. */
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
        // It ended while we looked.
        return undefined;
    }
    // proc(5): the name in parentheses may hold anything, parentheses too.
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

;// CONCATENATED MODULE: ./build/packages/host/src/process-tree.js




/** How long processes may take to end by themselves: the platform kills us 10 s after it cancels. */
const graceMs = 3000;
const pollMs = 50;
/** Rounds of SIGKILL; a process that outlives them hangs in the kernel. */
const killRounds = 40;
/**
 * Ends every process that `root` started, whatever group it is in: nextest and others give each
 * test a group of its own, and a parent that ends leaves its children to another. `root` must be
 * the leader of a session of its own. SIGTERM first, then SIGKILL, until none is left.
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
/** Answers how many there were. */
async function signalAll(root, known, signal) {
    const members = await living(root, known);
    for (const { pid } of members) {
        try {
            process.kill(pid, signal);
        }
        catch {
            // It ended before the signal, or belongs to another user now: the next round looks again.
        }
    }
    return members.length;
}
/** Members of the tree that still run. Who was a member once stays one after its parent ended. */
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
    // It fails where the process has ended already, which is what we want.
    await (0,external_node_util_.promisify)(external_node_child_process_.execFile)('taskkill', ['/PID', String(root), '/T', '/F']).catch(() => undefined);
}

;// CONCATENATED MODULE: ./build/packages/host/src/process.js





const tailLength = 65_536;
/** How long output may follow the end of the process, from children that it left behind. */
const lateOutputMs = 2000;
/**
 * Runs a command without a shell, in a session of its own. On timeout or cancellation the whole
 * process tree ends before this answers. A command that exits by itself may leave others running.
 */
async function runProcess(command) {
    const child = (0,external_node_child_process_.spawn)(command.file, command.args, {
        cwd: command.cwd,
        env: command.env,
        stdio: ['ignore', 'pipe', 'pipe'],
        detached: process.platform !== 'win32',
    });
    const outputs = followOutputs(child, command);
    const ended = await process_endOf(child, command);
    return { ended, ...(await outputs.finish(ended)) };
}
async function process_endOf(child, { timeoutMs, cancelled }) {
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
    // The promise keeps its first value: from here on the exit that we cause must not win.
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
            tails[from] = (tails[from] + text).slice(-tailLength);
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
                    (0,promises_.setTimeout)(lateOutputMs, undefined, { signal }).catch(() => undefined),
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

;// CONCATENATED MODULE: ./build/packages/host/src/shell-glob.js
// By its property: in a bundle it is loaded where it is used.

/**
 * Paths that a POSIX shell would put for a word with wildcards, sorted; none where nothing
 * matches. A character in brackets stands for itself: `[*]`.
 */
async function shellGlob(pattern, cwd) {
    const here = pattern.startsWith('./') ? './' : '';
    const found = [];
    for await (const path of external_node_fs_.promises.glob(pattern, { cwd }))
        found.push(here + path);
    return found.toSorted();
}

;// CONCATENATED MODULE: ./build/packages/host/src/kept-text.js


/**
 * Undefined where there is no such file. What is neither UTF-8 nor marked as UTF-16 is taken for
 * Latin-1, of which every byte is a character; what that cannot hold becomes a character reference.
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
    };
}

;// CONCATENATED MODULE: ./build/packages/host/src/file-mark.js

/** Changes whenever a file is written, also with the same content; undefined where there is none. */
async function fileMark(path) {
    try {
        const found = await (0,external_node_fs_promises_.stat)(path, { bigint: true });
        return [found.ino, found.size, found.mtimeNs, found.ctimeNs].join(':');
    }
    catch {
        return undefined;
    }
}
async function makeEmptyFolder(path) {
    await (0,external_node_fs_promises_.rm)(path, { recursive: true, force: true });
    await (0,external_node_fs_promises_.mkdir)(path, { recursive: true });
}

;// CONCATENATED MODULE: ./build/packages/host/src/file-sink.js


const flushAt = 64 * 1024;
/** A file written piece by piece beside its place; it appears, whole, when it is closed. */
async function openSink(path) {
    await (0,external_node_fs_promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    const aside = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${(0,external_node_path_.basename)(path)}.${process.pid}.part`);
    const file = await (0,external_node_fs_promises_.open)(aside, 'w');
    let held = '';
    const flush = async () => {
        const text = held;
        held = '';
        if (text !== '')
            await file.write(text);
    };
    return {
        async write(text) {
            held += text;
            if (held.length >= flushAt)
                await flush();
        },
        async close() {
            await flush();
            await file.close();
            await (0,external_node_fs_promises_.rename)(aside, path);
        },
    };
}

;// CONCATENATED MODULE: ./build/packages/host/src/look.js
// `promises` by its property: in a bundle it is loaded where it is used, which costs 5 ms.




/** Folders that tools fill: nothing in them is the repository's own. */
const foreign = new Set(['.git', 'node_modules', 'target', '.venv', 'venv', '.tox', '__pycache__']);
const resolvePath = (from, path) => (0,external_node_path_.resolve)(from, path);
/** Read access from one folder; paths are relative to it, or absolute. */
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
/** Files below, relative to the start, breadth first; links to folders are not followed. */
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
        if (!foreign.has(path.slice(path.lastIndexOf('/') + 1)))
            yield* walk(start, path);
    }
}

;// CONCATENATED MODULE: ./build/packages/host/src/index.js


















/***/ })

};
