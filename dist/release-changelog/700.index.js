export const id = 700;
export const ids = [700];
export const modules = {

/***/ 700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gitHub: () => (/* reexport */ gitHub),
  releaseServer: () => (/* reexport */ releaseServer)
});

// UNUSED EXPORTS: GitHubFailure, commitFiles, fileAt, jobsOfRun, longestComment, pullRequestsOf, writePullComment

// EXTERNAL MODULE: ./build/packages/result/src/outcome.js
var outcome = __webpack_require__(8949);
;// CONCATENATED MODULE: ./build/packages/github/src/connection.js
function repositoryOf({ repository }) {
    const [owner = '', repo = ''] = repository.split('/');
    return { owner, repo };
}

// EXTERNAL MODULE: ./build/packages/markdown/src/harmless.js
var harmless = __webpack_require__(4902);
;// CONCATENATED MODULE: ./build/packages/github/src/failure.js


/**
 * A failed request to GitHub, as a sentence that a user can act on. It never contains the request,
 * whose headers contain the token.
 */
class GitHubFailure extends outcome/* NotEvaluated */.t {
    /** The HTTP status; undefined where GitHub could not be reached. */
    status;
    /** The codes of the errors in a 422, such as `already_exists`. */
    codes;
    constructor(message, status, codes = []) {
        super(message);
        this.status = status;
        this.codes = codes;
    }
}
function asFailure(error, { doing, right, refusals = [] }, hasToken = true) {
    const { status, message, headers, codes } = partsOf(error);
    if (status === undefined) {
        return new GitHubFailure(`could not reach GitHub to ${doing}: ${message}`, undefined);
    }
    if (!hasToken && [401, 403, 404].includes(status) && !isLimit(status, message, headers)) {
        const why = `the step has no token (${status}); it needs one with "${right}"`;
        return new GitHubFailure(`could not ${doing}: ${why}`, status, codes);
    }
    const refusal = refusals.find((one) => one.status === status && (one.said === undefined || one.said.test(message)));
    const why = refusal === undefined || isLimit(status, message, headers)
        ? reason(status, message, headers, right)
        : `GitHub refuses it (${status}: ${message}); ${refusal.advice}`;
    return new GitHubFailure(`could not ${doing}: ${why}`, status, codes);
}
function reason(status, message, headers, right) {
    if (isLimit(status, message, headers))
        return limit(headers);
    switch (status) {
        case 401:
            return 'GitHub rejects the token (401)';
        case 403:
            return `the token lacks permission (403); it needs "${right}" (${message})`;
        case 404:
            return `it does not exist, or the token may not read it (404); that needs "${right}"`;
        default:
            return status >= 500
                ? `GitHub answers with a server error (${status}), even after retries`
                : `GitHub refuses the request (${status}): ${message}`;
    }
}
function isLimit(status, message, headers) {
    const used = headers['x-ratelimit-remaining'] === '0' || /\brate limit\b/i.test(message);
    return status === 429 || (status === 403 && used);
}
function limit(headers) {
    const reset = Number(headers['x-ratelimit-reset']);
    const until = Number.isFinite(reset) && reset > 0 ? ` until ${new Date(reset * 1000).toISOString()}` : '';
    return `the token's rate limit is used up${until}`;
}
/** Octokit gives a failed connection the status 500 and no response. */
function partsOf(error) {
    const unanswered = { status: undefined, headers: {}, codes: [] };
    if (!(error instanceof Error))
        return { ...unanswered, message: String(error) };
    const { status, response } = error;
    if (response === undefined || status === undefined) {
        return { ...unanswered, message: connectionReason(error) };
    }
    const { message: reply, errors } = response.data ?? {};
    const details = detailsOf(errors);
    const texts = [typeof reply === 'string' ? reply : 'no reason given', ...details.texts];
    return {
        status,
        message: (0,harmless/* oneLine */.TN)(texts.join(': '), 300),
        headers: response.headers ?? {},
        codes: details.codes,
    };
}
/** A 422 lists errors: texts, or objects with a code, a field and sometimes a message. */
function detailsOf(errors) {
    const list = Array.isArray(errors) ? errors : [];
    const parts = list.map((one) => typeof one === 'string'
        ? { message: one }
        : one);
    return {
        codes: parts.flatMap(({ code }) => (typeof code === 'string' ? [code] : [])),
        texts: parts.map(({ code, field, message }) => message ?? `${field ?? ''} ${code ?? ''}`.trim()),
    };
}
/**
 * The message of the innermost cause: fetch wraps a refused connection twice, a refusal by a proxy
 * three times. The message names the address that did not answer; the code does not.
 */
function connectionReason(error) {
    let inner = error;
    while (inner.cause instanceof Error)
        inner = inner.cause;
    const { code } = inner;
    return (inner.message || String(code ?? inner.name)).slice(0, 300);
}

;// CONCATENATED MODULE: ./build/packages/github/src/github.js



function gitHub(connection) {
    const repository = repositoryOf(connection);
    const { cancelled, token } = connection;
    const cancellation = cancellationOf(cancelled);
    let client;
    return {
        repository,
        cancelled,
        ask: async (purpose, request) => {
            if (repository.owner === '' || repository.repo === '')
                throw noRepository(connection);
            client ??= Promise.all(/* import() */[__webpack_require__.e(65), __webpack_require__.e(358)]).then(__webpack_require__.bind(__webpack_require__, 3358)).then(({ connect }) => connect(connection));
            try {
                // Octokit may wait for a minute before it sends a request.
                return await Promise.race([request(await client, repository), ...cancellation]);
            }
            catch (error) {
                throw ownErrorIn(error) ?? asFailure(error, purpose, token !== undefined);
            }
        },
    };
}
const noRepository = ({ repository }) => new outcome/* NotEvaluated */.t(`GITHUB_REPOSITORY is ${JSON.stringify(repository)}, not owner/name: without it no request to GitHub can be made`);
function cancellationOf(cancelled) {
    if (cancelled === undefined)
        return [];
    const cancellation = new Promise((_, reject) => {
        const stop = () => reject(new outcome/* NotEvaluated */.t('the job was cancelled'));
        if (cancelled.aborted)
            stop();
        else
            cancelled.addEventListener('abort', stop, { once: true });
    });
    // Nobody may be waiting for it.
    cancellation.catch(() => undefined);
    return [cancellation];
}
/** An error of ours that Octokit has wrapped. */
function ownErrorIn(error) {
    for (let inner = error; inner instanceof Error; inner = inner.cause) {
        if (inner instanceof outcome/* NotEvaluated */.t)
            return inner;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/packages/github/src/pull-requests-of.js

/** Commits in one request; GitHub answers for more too slowly. */
const batch = 50;
/**
 * The merged pull requests that contain each commit, by hash, the first merged first; commits pushed
 * directly have none. A pull request of another branch may have taken the commit over there.
 */
async function pullRequestsOf(github, hashes) {
    const found = new Map();
    for (let at = 0; at < hashes.length; at += batch) {
        const some = hashes.slice(at, at + batch);
        const answer = await ask(github, some);
        some.forEach((hash, place) => {
            found.set(hash, merged(answer[`c${place}`]?.associatedPullRequests?.nodes ?? []));
        });
    }
    return found;
}
const fields = '... on Commit { associatedPullRequests(first: 10) { nodes { number title body mergedAt mergeCommit { oid } labels(first: 50) { nodes { name } } } } }';
async function ask(github, hashes) {
    const doing = 'read the pull requests of the commits';
    // Hashes come from git and contain only hexadecimal digits, so the query can include them.
    const objects = hashes.map((hash, place) => `c${place}: object(oid: "${hash}") { ${fields} }`);
    const query = `query ($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { ${objects.join(' ')} } }`;
    const answer = await github.ask({ doing, right: 'pull-requests: read' }, async (client, repository) => {
        try {
            return {
                data: await client.graphql(query, { ...repository }),
            };
        }
        catch (error) {
            const refused = error
                .errors;
            if (refused === undefined)
                throw error;
            return { refused: refused.map(({ message }) => message).join('; ') };
        }
    });
    if ('refused' in answer)
        throw new GitHubFailure(`could not ${doing}: ${answer.refused}`, 200);
    if (answer.data.repository === null) {
        throw new GitHubFailure(`could not ${doing}: GitHub finds no such repository`, 200);
    }
    return answer.data.repository;
}
function merged(nodes) {
    return nodes
        .filter(({ mergedAt }) => mergedAt !== null)
        .toSorted((a, b) => ((a.mergedAt ?? '') < (b.mergedAt ?? '') ? -1 : 1))
        .map(({ number, title, body, labels, mergeCommit }) => ({
        number,
        title,
        body,
        labels: labels.nodes.map(({ name }) => name),
        mergeCommit: mergeCommit?.oid,
    }));
}

;// CONCATENATED MODULE: ./build/packages/github/src/releases/refusals.js
/** GitHub's refusals around releases, and what to do. Sources: the REST reference and issue threads. */
const refusals = [
    {
        status: 404,
        advice: 'either the token lacks "contents: write", or the commit changes workflow files, for which GITHUB_TOKEN may not create a release: use a token of an app with the right "workflows: write"',
    },
    {
        status: 422,
        said: /used by an immutable release/i,
        advice: 'an immutable release had this tag, also if it was deleted since, and GitHub accepts the tag never again: release the next version',
    },
    {
        status: 422,
        said: /immutable release/i,
        advice: 'the release is published and immutable: its assets and its tag stay as they are. In a matrix, set draft: true in its jobs and publish in a job that needs them',
    },
    {
        status: 422,
        said: /rule violations|protected/i,
        advice: 'a ruleset of the repository forbids it: let the app "GitHub Actions" bypass the ruleset, or use a token that may',
    },
    {
        status: 422,
        said: /body is too long/i,
        advice: 'the notes are longer than this server accepts',
    },
    {
        status: 422,
        said: /object does not exist/i,
        advice: 'the server does not have the commit: push it first',
    },
];

;// CONCATENATED MODULE: ./build/packages/github/src/releases/release.js
function hostedRelease(answer) {
    return {
        id: answer.id,
        tag: answer.tag_name,
        draft: answer.draft,
        prerelease: answer.prerelease,
        immutable: answer.immutable === true,
        title: answer.name ?? '',
        body: answer.body ?? '',
        url: answer.html_url,
        uploadUrl: answer.upload_url,
    };
}
function hostedAsset({ id, name, label, size, state, digest }) {
    const sha256 = /^sha256:([0-9a-f]{64})$/.exec(digest ?? '')?.[1];
    return { id, name, label: label ?? '', size, whole: state === 'uploaded', sha256 };
}
/** The fields as the API names them. */
function fieldsOf({ tag, title, body, prerelease, draft, latest }) {
    const makeLatest = latest && !draft && !prerelease ? 'true' : 'false';
    return { tag_name: tag, name: title, body, prerelease, draft, make_latest: makeLatest };
}

;// CONCATENATED MODULE: ./build/packages/github/src/releases/releases.js



const right = 'contents: write';
/**
 * The releases and drafts of a tag, the lowest id first. Only the whole list has drafts, and only
 * for a token that may write.
 */
async function releasesOfTag(github, tag) {
    const purpose = { doing: 'list the releases', right };
    const found = await github.ask(purpose, async (client, repository) => {
        const pages = client.paginate.iterator('GET /repos/{owner}/{repo}/releases', {
            ...repository,
            per_page: 100,
        });
        // By id: a release that is made meanwhile moves the last one of a page to the next page too.
        const releases = new Map();
        for await (const { data } of pages) {
            for (const one of data)
                if (one.tag_name === tag)
                    releases.set(one.id, hostedRelease(one));
        }
        return releases;
    });
    return [...found.values()].toSorted((a, b) => a.id - b.id);
}
/** The page of the tag's published release; undefined where there is none. */
async function releasePage(github, tag) {
    return orMissing(github.ask({ doing: `read the release of ${tag}`, right }, async (client, repository) => {
        const address = 'GET /repos/{owner}/{repo}/releases/tags/{tag}';
        const { data } = await client.request(address, { ...repository, tag });
        return data.html_url;
    }));
}
/** Undefined where there is none, or none yet: a new release may take a moment to be seen. */
async function releaseById(github, id) {
    return orMissing(github.ask({ doing: `read release ${id}`, right }, async (client, repository) => {
        const address = 'GET /repos/{owner}/{repo}/releases/{release_id}';
        const { data } = await client.request(address, { ...repository, release_id: id });
        return hostedRelease(data);
    }));
}
/**
 * Sent once: an answer that got lost may hide a draft that was made, and a repetition would make a
 * second one. No commit is named, because the tag exists; with one, GitHub answers 404 where its
 * workflow files differ from the default branch's.
 */
async function createRelease(github, fields) {
    const purpose = { doing: `create the release of ${fields.tag}`, right, refusals: refusals };
    return github.ask(purpose, async (client, repository) => {
        const { data } = await client.request('POST /repos/{owner}/{repo}/releases', {
            ...repository,
            ...fieldsOf(fields),
            request: { retries: 0 },
        });
        return hostedRelease(data);
    });
}
async function updateRelease(github, id, fields) {
    const verb = fields.draft ? 'update the draft' : 'publish the release';
    const purpose = { doing: `${verb} of ${fields.tag}`, right, refusals: refusals };
    return github.ask(purpose, async (client, repository) => {
        const { data } = await client.request('PATCH /repos/{owner}/{repo}/releases/{release_id}', {
            ...repository,
            release_id: id,
            ...fieldsOf(fields),
        });
        return hostedRelease(data);
    });
}
async function deleteRelease(github, id) {
    await orMissing(github.ask({ doing: `delete the draft ${id}`, right }, (client, repository) => client.request('DELETE /repos/{owner}/{repo}/releases/{release_id}', {
        ...repository,
        release_id: id,
    })));
}
async function assetsOf(github, id) {
    const purpose = { doing: `list the assets of release ${id}`, right };
    return github.ask(purpose, async (client, repository) => {
        const assets = await client.paginate('GET /repos/{owner}/{repo}/releases/{release_id}/assets', {
            ...repository,
            release_id: id,
            per_page: 100,
        });
        return assets.map(hostedAsset);
    });
}
async function deleteAsset(github, { id, name }) {
    await orMissing(github.ask({ doing: `delete the asset ${name}`, right, refusals: refusals }, (client, repository) => client.request('DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}', {
        ...repository,
        asset_id: id,
    })));
}
/** What is not there is undefined; deleting it is done. */
async function orMissing(answer) {
    try {
        return await answer;
    }
    catch (error) {
        if (error instanceof GitHubFailure && error.status === 404)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/packages/github/src/releases/tags.js


const tags_right = 'contents: write';
/** The commit of a tag, annotated or not; undefined where there is no such tag. */
async function commitOfTag(github, name) {
    const purpose = { doing: `read the tag ${name}`, right: 'contents: read' };
    try {
        return await github.ask(purpose, async (client, repository) => {
            const address = 'GET /repos/{owner}/{repo}/git/ref/{ref}';
            const { data } = await client.request(address, { ...repository, ref: `tags/${name}` });
            let { sha, type } = data.object;
            // A tag may point to a tag.
            while (type === 'tag') {
                const tagAddress = 'GET /repos/{owner}/{repo}/git/tags/{tag_sha}';
                const { data: tag } = await client.request(tagAddress, { ...repository, tag_sha: sha });
                ({ sha, type } = tag.object);
            }
            return sha;
        });
    }
    catch (error) {
        if (error instanceof GitHubFailure && error.status === 404)
            return undefined;
        throw error;
    }
}
/** The names of the tags that begin with a text. */
async function tagNames(github, start) {
    const purpose = { doing: 'list the tags', right: 'contents: read' };
    return github.ask(purpose, async (client, repository) => {
        const address = 'GET /repos/{owner}/{repo}/git/matching-refs/{ref}';
        const { data } = await client.request(address, { ...repository, ref: `tags/${start}` });
        return data.map(({ ref }) => ref.slice('refs/tags/'.length));
    });
}
/** Makes an annotated tag. Sent once: the caller looks at the tag after a failure. */
async function createAnnotatedTag(github, name, commit, message) {
    const purpose = { doing: `create the tag ${name}`, right: tags_right, refusals: refusals };
    await github.ask(purpose, async (client, repository) => {
        const { data } = await client.request('POST /repos/{owner}/{repo}/git/tags', {
            ...repository,
            tag: name,
            message,
            object: commit,
            type: 'commit',
        });
        await client.request('POST /repos/{owner}/{repo}/git/refs', {
            ...repository,
            ref: `refs/tags/${name}`,
            sha: data.sha,
            request: { retries: 0 },
        });
    });
}
/** Points a tag to a commit, forward or back; makes it where there is none (`isNew`). */
async function pointTag(github, name, commit, isNew) {
    const verb = isNew ? 'create' : 'move';
    const purpose = { doing: `${verb} the tag ${name}`, right: tags_right, refusals: refusals };
    await github.ask(purpose, async (client, repository) => {
        if (isNew) {
            await client.request('POST /repos/{owner}/{repo}/git/refs', {
                ...repository,
                ref: `refs/tags/${name}`,
                sha: commit,
                request: { retries: 0 },
            });
        }
        else {
            await client.request('PATCH /repos/{owner}/{repo}/git/refs/{ref}', {
                ...repository,
                ref: `tags/${name}`,
                sha: commit,
                force: true,
            });
        }
    });
}
/** The default branch and its newest commit. */
async function defaultBranch(github) {
    const purpose = { doing: 'read the default branch', right: 'contents: read' };
    return github.ask(purpose, async (client, repository) => {
        const { data } = await client.request('GET /repos/{owner}/{repo}', { ...repository });
        const name = data.default_branch;
        const address = 'GET /repos/{owner}/{repo}/git/ref/{ref}';
        const { data: ref } = await client.request(address, { ...repository, ref: `heads/${name}` });
        return { name, commit: ref.object.sha };
    });
}

// EXTERNAL MODULE: ./build/packages/github/src/proxied-fetch.js
var proxied_fetch = __webpack_require__(4055);
;// CONCATENATED MODULE: ./build/packages/github/src/releases/upload-asset.js



/**
 * Streams a file to a release. Sent once, because a failed upload may leave an asset of that name,
 * which must be deleted first.
 *
 * @param sent is told how many bytes went out so far.
 */
async function uploadAsset(github, { uploadUrl }, { name, size, open }, sent) {
    const purpose = { doing: `upload the asset ${name}`, right: 'contents: write', refusals: refusals };
    const url = new URL(uploadUrl.replace(/\{[^}]*\}$/, ''));
    url.searchParams.set('name', name);
    // GitHub replaces other characters in the name, and some periods; the label keeps it.
    if (/[^\w.-]|^\.|\.\.|\.$/.test(name))
        url.searchParams.set('label', name);
    return github.ask(purpose, async (client) => {
        const { data } = await client.request(`POST ${url.href}`, {
            headers: { 'content-type': 'application/octet-stream' },
            request: { retries: 0, fetch: (0,proxied_fetch/* uploadFetch */.Y)(url.href, size, open, sent, github.cancelled) },
        });
        return hostedAsset(data);
    });
}

;// CONCATENATED MODULE: ./build/packages/github/src/releases/release-server.js




/** All requests of a release: its pull requests, tags, releases and assets. */
const releaseServer = (github) => ({
    pullRequestsOf: (hashes) => pullRequestsOf(github, hashes),
    defaultBranch: () => defaultBranch(github),
    tagNames: (start) => tagNames(github, start),
    commitOfTag: (name) => commitOfTag(github, name),
    createAnnotatedTag: (name, commit, message) => createAnnotatedTag(github, name, commit, message),
    pointTag: (name, commit, isNew) => pointTag(github, name, commit, isNew),
    releasesOfTag: (tag) => releasesOfTag(github, tag),
    releasePage: (tag) => releasePage(github, tag),
    releaseById: (id) => releaseById(github, id),
    createRelease: (fields) => createRelease(github, fields),
    updateRelease: (id, fields) => updateRelease(github, id, fields),
    deleteRelease: (id) => deleteRelease(github, id),
    assetsOf: (id) => assetsOf(github, id),
    deleteAsset: (asset) => deleteAsset(github, asset),
    uploadAsset: (release, file, sent) => uploadAsset(github, release, file, sent),
});

;// CONCATENATED MODULE: ./build/packages/github/src/index.js










/***/ }),

/***/ 4055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ uploadFetch),
/* harmony export */   i: () => (/* binding */ proxiedFetch)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);
/* harmony import */ var _actions_http_client__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2545);
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6752);



const requestTimeoutMs = 30_000;
/**
 * A fetch that follows the environment's proxy settings for this address. The toolkit reads the
 * variables by its own rules (proxy.test.ts tests each):
 * - The address's scheme chooses the variable: `HTTPS_PROXY` for https, `HTTP_PROXY` for http.
 *   `ALL_PROXY` is not read. Lower case wins over upper case.
 * - An entry of `NO_PROXY` is a host, a domain with its subdomains, either with a port, or `*`.
 *   An address range (`10.0.0.0/8`) matches nothing.
 * - `localhost`, `127.*` and `[::1]` never go through a proxy.
 * - The proxy always gets CONNECT, for http too. A proxy that allows CONNECT only to port 443, as
 *   squid does by default, cannot serve an http API.
 * - Trap: a proxy's address that does not parse (a `%` in its password that begins no escape)
 *   is ignored, and the request goes directly.
 */
function proxiedFetch(apiUrl, cancelled) {
    const dispatcher = dispatcherFor(apiUrl);
    return (input, init) => {
        const signal = either(AbortSignal.timeout(requestTimeoutMs), cancelled);
        return (0,undici__WEBPACK_IMPORTED_MODULE_1__.fetch)(input, { ...init, ...dispatcher, signal });
    };
}
const either = (signal, cancelled) => cancelled === undefined ? signal : AbortSignal.any([signal, cancelled]);
/**
 * The same for one file, which replaces the request's body. It may take long as a whole, but not
 * stand still. Each call reads the file anew.
 *
 * Trap: undici's `fetch` takes a stream as fast as it can be read and keeps it whole in memory; its
 * `request` waits until the connection has taken what was written.
 */
function uploadFetch(address, size, open, sent, cancelled) {
    const dispatcher = dispatcherFor(address);
    return async (_input, init) => {
        const stalled = new AbortController();
        const timer = setTimeout(() => stalled.abort(new Error(stallText)), stallMs);
        const chunks = counted(open(), (bytes) => {
            timer.refresh();
            sent(bytes);
        });
        const given = init?.headers;
        try {
            const { statusCode, headers, body } = await (0,undici__WEBPACK_IMPORTED_MODULE_1__.request)(address, {
                ...dispatcher,
                method: 'POST',
                headers: { ...given, 'content-length': `${size}` },
                body: node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(chunks, { objectMode: false }),
                signal: either(stalled.signal, cancelled),
            });
            return new undici__WEBPACK_IMPORTED_MODULE_1__.Response(await body.text(), { status: statusCode, headers: pairs(headers) });
        }
        finally {
            clearTimeout(timer);
        }
    };
}
const pairs = (headers) => Object.entries(headers).flatMap(([name, value]) => value === undefined ? [] : [[name, String(value)]]);
const stallMs = 120_000;
const stallText = `no progress for ${stallMs / 1000} seconds`;
async function* counted(chunks, sent) {
    let bytes = 0;
    for await (const chunk of chunks) {
        yield chunk;
        bytes += chunk.byteLength;
        sent(bytes);
    }
}
function dispatcherFor(address) {
    const dispatcher = new _actions_http_client__WEBPACK_IMPORTED_MODULE_2__/* .HttpClient */ .Qq().getAgentDispatcher(address);
    return dispatcher && { dispatcher };
}


/***/ })

};
