export const id = 963;
export const ids = [963];
export const modules = {

/***/ 2963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gitIn: () => (/* reexport */ gitIn),
  openRepository: () => (/* reexport */ openRepository),
  openWorkspace: () => (/* reexport */ openWorkspace),
  readingEnvironment: () => (/* reexport */ readingEnvironment)
});

;// CONCATENATED MODULE: ./build/packages/git/src/git-environment.js
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
// EXTERNAL MODULE: ./build/packages/markdown/src/shorten.js
var shorten = __webpack_require__(8552);
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

;// CONCATENATED MODULE: ./build/packages/git/src/repository.js

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
        if (await isMissing(git, name))
            return undefined;
        throw failure(args, result);
    }
    const [hash = '', tree = '', parents = '', committed, subject = ''] = result.stdout
        .replace(/\n$/, '')
        .split('\0');
    return { hash, tree, parents: words(parents), committed: Number(committed), subject };
}
/** A ref that is there and leads to no commit is no missing ref. */
async function isMissing(git, name) {
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

;// CONCATENATED MODULE: ./build/packages/git/src/repository-log.js

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

;// CONCATENATED MODULE: ./build/packages/git/src/repository-patches.js



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

;// CONCATENATED MODULE: ./build/packages/git/src/repository-paths.js

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

;// CONCATENATED MODULE: ./build/packages/git/src/repository-tags.js

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

;// CONCATENATED MODULE: ./build/packages/git/src/open-repository.js





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
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/packages/git/src/complete-clone.js





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

;// CONCATENATED MODULE: ./build/packages/git/src/repository-clone.js



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

;// CONCATENATED MODULE: ./build/packages/git/src/open-workspace.js





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

;// CONCATENATED MODULE: ./build/packages/git/src/index.js






/***/ })

};
