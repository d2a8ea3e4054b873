export const id = 255;
export const ids = [255];
export const modules = {

/***/ 9255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gitHub: () => (/* reexport */ gitHub),
  pullRequestsOf: () => (/* reexport */ pullRequestsOf)
});

// UNUSED EXPORTS: GitHubFailure, commitFiles, fileAt, jobsOfRun, longestComment, writePullComment

;// CONCATENATED MODULE: ./build/packages/github/src/connection.js
function repositoryOf({ repository }) {
    const [owner = '', repo = ''] = repository.split('/');
    return { owner, repo };
}

// EXTERNAL MODULE: ./build/packages/markdown/src/shorten.js
var shorten = __webpack_require__(8552);
// EXTERNAL MODULE: ./build/packages/result/src/outcome.js
var outcome = __webpack_require__(8949);
;// CONCATENATED MODULE: ./build/packages/github/src/failure.js


/**
 * A failed request to GitHub, as a sentence that a user can act on. It never contains the request,
 * whose headers contain the token.
 */
class GitHubFailure extends outcome/* NotEvaluated */.t {
    /** The HTTP status; undefined where GitHub could not be reached. */
    status;
    constructor(message, status) {
        super(message);
        this.status = status;
    }
}
function asFailure(error, { doing, right }) {
    const { status, message, headers } = partsOf(error);
    if (status === undefined) {
        return new GitHubFailure(`could not reach GitHub to ${doing}: ${message}`, undefined);
    }
    return new GitHubFailure(`could not ${doing}: ${reason(status, message, headers, right)}`, status);
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
    if (!(error instanceof Error))
        return { status: undefined, message: String(error), headers: {} };
    const { status, response } = error;
    if (response === undefined || status === undefined) {
        return { status: undefined, message: connectionReason(error), headers: {} };
    }
    const reply = response.data?.message;
    return {
        status,
        message: typeof reply === 'string' ? (0,shorten/* shorten */.ml)(reply, 300) : 'no reason given',
        headers: response.headers ?? {},
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
    let client;
    return {
        repository,
        ask: async (purpose, request) => {
            client ??= Promise.all(/* import() */[__webpack_require__.e(557), __webpack_require__.e(554)]).then(__webpack_require__.bind(__webpack_require__, 2554)).then(({ connect }) => connect(connection));
            try {
                return await request(await client, repository);
            }
            catch (error) {
                throw asFailure(error, purpose);
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/packages/github/src/pull-requests-of.js

/** Commits in one request; GitHub answers for more too slowly. */
const batch = 50;
/** The pull request that brought each commit, by hash; commits pushed directly have none. */
async function pullRequestsOf(github, hashes) {
    const found = new Map();
    for (let at = 0; at < hashes.length; at += batch) {
        const some = hashes.slice(at, at + batch);
        const answer = await ask(github, some);
        some.forEach((hash, place) => {
            const pull = firstMerged(answer[`c${place}`]?.associatedPullRequests?.nodes ?? []);
            if (pull)
                found.set(hash, pull);
        });
    }
    return found;
}
const fields = '... on Commit { associatedPullRequests(first: 10) { nodes { number title body mergedAt labels(first: 50) { nodes { name } } } } }';
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
/** A commit may belong to several pull requests; the one merged first brought it. */
function firstMerged(nodes) {
    const merged = nodes.filter(({ mergedAt }) => mergedAt !== null);
    const [first] = merged.toSorted((a, b) => ((a.mergedAt ?? '') < (b.mergedAt ?? '') ? -1 : 1));
    if (first === undefined)
        return undefined;
    const { number, title, body, labels } = first;
    return { number, title, body, labels: labels.nodes.map(({ name }) => name) };
}

;// CONCATENATED MODULE: ./build/packages/github/src/index.js









/***/ })

};
