export const id = 753;
export const ids = [753];
export const modules = {

/***/ 2753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gitIn: () => (/* reexport */ gitIn),
  historyAt: () => (/* reexport */ historyAt),
  openRepository: () => (/* reexport */ openRepository),
  openWorkspace: () => (/* reexport */ openWorkspace),
  readingEnvironment: () => (/* reexport */ readingEnvironment)
});

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
    const ended = endOf(child);
    let stdout = '';
    child.stdout.on('data', (chunk) => (stdout += chunk));
    const { exitCode, stderr } = await ended;
    return { exitCode, stdout, stderr };
}
/** Resolves when the process and its output have ended. */
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
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

;// CONCATENATED MODULE: ./build/packages/git/src/repository.js

/** Names of tags, without `refs/tags/`. */
async function tagNames(git) {
    return lines(await git.text(['for-each-ref', '--format=%(refname:strip=2)', 'refs/tags']));
}
const format = '--format=%H%x00%T%x00%P%x00%s';
/**
 * The commit of a full ref name, `HEAD` or a hash; undefined where there is none, as for a tag of a
 * tree or a blob. Short names are never used: `v1.0.0` could be a branch or a file.
 */
async function commitAt(git, name) {
    const revision = `${name}^{commit}`;
    const args = ['log', '-1', '--no-walk', format, '--end-of-options', revision, '--'];
    const result = await git.run(args);
    if (result.exitCode !== 0) {
        if ((await isMissing(git, name)) || (await isTreeOrBlob(git, name)))
            return undefined;
        throw failure(args, result);
    }
    const [hash = '', tree = '', parents = '', subject = ''] = result.stdout
        .replace(/\n$/, '')
        .split('\0');
    return { hash, tree, parents: words(parents), subject };
}
/** A ref whose commit cannot be read is not missing. */
async function isMissing(git, name) {
    const args = name.startsWith('refs/')
        ? ['show-ref', '--verify', '--quiet', '--', name]
        : ['rev-parse', '--verify', '--quiet', `${name}^{commit}`];
    return (await git.run(args)).exitCode === 1;
}
async function isTreeOrBlob(git, ref) {
    const { stdout } = await git.run(['cat-file', '-t', `${ref}^{}`]);
    return /^(?:tree|blob)$/m.test(stdout);
}
async function isAncestor(git, ancestor, hash) {
    const args = ['merge-base', '--is-ancestor', ancestor, hash];
    const result = await git.run(args);
    if (result.exitCode > 1)
        throw failure(args, result);
    return result.exitCode === 0;
}
/** The hashes of a commit's top-level folders. */
async function folderTrees(git, hash) {
    const entries = (await git.text(['ls-tree', '-d', '-z', hash])).split('\0');
    return new Set(entries.map((entry) => /^\d+ tree ([0-9a-f]+)\t/.exec(entry)?.[1] ?? ''));
}
const words = (text) => (text === '' ? [] : text.split(' '));
const lines = (text) => text.split('\n').filter((line) => line !== '');

;// CONCATENATED MODULE: ./build/packages/git/src/repository-log.js

const repository_log_format = '--format=%H%x00%P%x00%aN%x00%aE%x00%at%x00%B';
const width = 6;
/** Whole commits, children before parents, in batches as git writes them. */
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
    // Few people write thousands of commits: one object per person spares the garbage collector.
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
/** E-mail and name of every author up to a commit, in turn, newest first. */
async function* authorsOf(git, hash) {
    yield* git.fields(['log', '-z', '--format=%aE%x00%aN', '--end-of-options', hash, '--']);
}
/** The messages up to a commit that contain one of the texts in any case, newest first. */
async function* messagesContaining(git, hash, texts) {
    const named = texts.map((text) => `--grep=${text}`);
    const args = ['log', '-z', '-i', '-F', ...named, '--format=%B', '--end-of-options', hash, '--'];
    yield* git.fields(args);
}
/** Only hashes go in, so nothing that a user named becomes an option or a path. */
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
 * Each commit's patch id, by hash; a cherry-pick keeps it. Merges and empty commits have none.
 * Patches are piped from git to git, and only ids are read here.
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
            throw new outcome/* NotEvaluated */.t('git patch-id printed no ids');
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
/** The path and its folder's earlier names in the range, the newest first. */
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
/** The name from which the path's first files in the range were moved. */
async function cameFrom(git, range, path) {
    const log = ['log', '--topo-order', '--full-history', '--diff-filter=A', '--no-renames'];
    const args = [...log, '--format=%H %P', '--stdin', '--', path];
    const first = repository_paths_lines(await git.text(args, revisions(range))).at(-1);
    const [hash, parent] = first?.split(' ') ?? [];
    if (hash === undefined || parent === undefined || parent === '')
        return undefined;
    if (await hasPath(git, parent, path))
        return undefined;
    // Exact renames suffice, and git finds them without reading files.
    const diff = ['diff-tree', '-r', '-z', '--find-renames=100%', '--diff-filter=R', '--name-status'];
    const fields = (await git.text([...diff, '--no-commit-id', hash])).split('\0');
    const name = commonFolder(fields, path);
    return name === undefined ? undefined : { name, parent };
}
/** The folder that most files of the path came from, with the same names below it. */
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

const commitFields = (of) => ['objectname', 'tree', 'parent', 'subject'].map((name) => `%(${of}${name})`);
const fields = ['%(refname:strip=2)', '%(*objecttype)', ...commitFields('*'), ...commitFields('')];
/** At most so many names are passed as patterns: git compares each with every ref. */
const mostPatterns = 100;
/**
 * The commits of tags, by the tag's name, from one process that reads every tag and its commit. Tags
 * of trees and blobs are absent.
 */
async function tagCommits(git, names) {
    const patterns = names === undefined || names.length > mostPatterns
        ? ['refs/tags']
        : names.map((name) => `refs/tags/${name}`);
    if (patterns.length === 0)
        return new Map();
    const text = await git.text(['for-each-ref', `--format=${fields.join('%00')}`, ...patterns]);
    const tags = new Map();
    for (const line of text.split('\n')) {
        const [name = '', inner = '', ...rest] = line.split('\0');
        const [hash = '', tree = '', parents = '', subject = ''] = rest[0] === '' ? rest.slice(4) : rest;
        // Before 2.45 git follows a tag of a tag for one step only.
        const commit = inner === 'tag'
            ? await commitAt(git, `refs/tags/${name}`)
            : { hash, tree, parents: words(parents), subject };
        if (commit && commit.tree !== '')
            tags.set(name, commit);
    }
    return tags;
}
/** `hash` and all its ancestors. */
async function ancestorsOf(git, hash) {
    return new Set((await git.text(['rev-list', hash])).split('\n'));
}

;// CONCATENATED MODULE: ./build/packages/git/src/open-repository.js





function openRepository(git) {
    return {
        tagNames: () => tagNames(git),
        tagCommits: (names) => tagCommits(git, names),
        commitAt: (name) => commitAt(git, name),
        isAncestor: (ancestor, hash) => isAncestor(git, ancestor, hash),
        ancestorsOf: (hash) => ancestorsOf(git, hash),
        folderTrees: (hash) => folderTrees(git, hash),
        log: (range) => logOf(git, range),
        authorsOf: (hash) => authorsOf(git, hash),
        messagesContaining: (hash, texts) => messagesContaining(git, hash, texts),
        hasPath: (hash, path) => hasPath(git, hash, path),
        namesOfPath: (range, path) => namesOfPath(git, range, path),
        commitsTouching: (range, paths) => commitsTouching(git, range, paths),
        patchIds: (hashes) => patchIds(git, hashes),
    };
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/packages/git/src/complete-clone.js





/**
 * Fetches what a clone lacks into a bare repository beside it. The clone's objects and settings
 * stay unchanged, because later steps use them.
 */
async function completed(completion) {
    const { folder, remote, hash, trees, tagsOnly, directory } = completion;
    (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    const git = gitIn({ directory: folder, environment: accessEnvironment(completion) });
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
/** Lets the new repository read the clone's objects in place. */
async function shareObjects({ directory, environment }, folder) {
    const clone = gitIn({ directory, environment: readingEnvironment(environment) });
    const objects = (await clone.text(['rev-parse', '--git-path', 'objects'])).replace(/\n$/, '');
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(folder, 'objects/info'), { recursive: true });
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, 'objects/info/alternates'), `${(0,external_node_path_.resolve)(directory, objects)}\n`);
}
const isPath = (url) => !/^[\w+.-]+:|^[^/]+@/.test(url);
/** Passes the token in variables, because other processes can read arguments. */
function accessEnvironment({ environment, token, server, remote, }) {
    const usual = fetchingEnvironment(environment);
    if (token === undefined || !remote.url.startsWith(`${server}/`))
        return usual;
    const credentials = external_node_buffer_.Buffer.from(`x-access-token:${token}`).toString('base64');
    const key = `http.${server}/.extraheader`;
    return {
        ...usual,
        GIT_CONFIG_COUNT: '2',
        // An empty value clears the headers set earlier: the server refuses two.
        GIT_CONFIG_KEY_0: key,
        GIT_CONFIG_VALUE_0: '',
        GIT_CONFIG_KEY_1: key,
        GIT_CONFIG_VALUE_1: `AUTHORIZATION: basic ${credentials}`,
    };
}
/** The names of the remote's tags, or why they cannot be read. */
async function remoteTagNames(directory, access) {
    const git = gitIn({ directory, environment: accessEnvironment(access) });
    const args = ['ls-remote', '--tags', '--refs', '--end-of-options', access.remote.url];
    const result = await git.run(args);
    if (result.exitCode !== 0)
        return { refused: result.stderr.trim() };
    const names = [...result.stdout.matchAll(/\trefs\/tags\/(.*)$/gm)].map(([, name = '']) => name);
    return { names };
}

;// CONCATENATED MODULE: ./build/packages/git/src/open-workspace.js





/** The repository in the workspace, and what can be read from its remote. */
function openWorkspace(workspace) {
    const { directory, environment } = workspace;
    const git = gitIn({ directory, environment: readingEnvironment(environment) });
    return {
        repository: openRepository(git),
        clone: () => cloneAt(git),
        completed: async (missing) => {
            const done = await completed({ ...workspace, ...missing });
            return 'git' in done ? { repository: openRepository(done.git) } : done;
        },
        remoteTagNames: (remote) => remoteTagNames(directory, { ...workspace, remote }),
    };
}

;// CONCATENATED MODULE: ./build/packages/git/src/index.js







/***/ })

};
