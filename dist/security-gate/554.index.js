export const id = 554;
export const ids = [554];
export const modules = {

/***/ 2554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connect: () => (/* binding */ connect)
});

// EXTERNAL MODULE: ./build/node_modules/@actions/github/lib/github.js
var github = __webpack_require__(148);
// EXTERNAL MODULE: ./build/node_modules/@actions/github/lib/utils.js + 19 modules
var utils = __webpack_require__(2441);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(9735);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var plugin_throttling_dist_bundle = __webpack_require__(6856);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ./build/node_modules/@actions/http-client/lib/index.js + 1 modules
var lib = __webpack_require__(2545);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(6752);
;// CONCATENATED MODULE: ./build/packages/github/src/proxied-fetch.js



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
        return (0,undici.fetch)(input, { ...init, ...dispatcher, signal });
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
            const { statusCode, headers, body } = await request(address, {
                ...dispatcher,
                method: 'POST',
                headers: { ...given, 'content-length': `${size}` },
                body: Readable.from(chunks, { objectMode: false }),
                signal: either(stalled.signal, cancelled),
            });
            return new Response(await body.text(), { status: statusCode, headers: pairs(headers) });
        }
        finally {
            clearTimeout(timer);
        }
    };
}
const pairs = (headers) => Object.entries(headers).flatMap(([name, value]) => value === undefined ? [] : [[name, String(value)]]);
const stallMs = 120_000;
const stallText = (/* unused pure expression or super */ null && (`no progress for ${stallMs / 1000} seconds`));
async function* counted(chunks, sent) {
    let bytes = 0;
    for await (const chunk of chunks) {
        yield chunk;
        bytes += chunk.byteLength;
        sent(bytes);
    }
}
function dispatcherFor(address) {
    const dispatcher = new lib/* HttpClient */.Qq().getAgentDispatcher(address);
    return dispatcher && { dispatcher };
}

;// CONCATENATED MODULE: ./build/packages/github/src/octokit.js
/**
 * The only file that imports the toolkit's client, which is large. Load it only by `import()`.
 */





/** A rate limit that lasts longer is reported at once. */
const longestWaitSeconds = 60;
const mostWaits = 2;
/** Statuses that a retry does not change; the throttling plugin handles 429. */
const doNotRetry = [400, 401, 403, 404, 409, 410, 413, 422, 429, 451];
/**
 * `baseUrl` and `request.fetch` replace the toolkit's, which it derives from GITHUB_API_URL when it
 * loads: its proxy would be that of another address.
 */
function connect(connection) {
    const { apiUrl, token, retryUnitMs = 1000, paced = true, cancelled, say } = connection;
    const wait = (retryAfter, _request, _client, waits) => {
        const waiting = waits < mostWaits && retryAfter <= longestWaitSeconds;
        if (waiting)
            say?.(`GitHub limits the rate of requests. Waiting ${retryAfter} seconds.`);
        return waiting;
    };
    const options = {
        baseUrl: apiUrl,
        userAgent: 'ci-actions',
        log: silent,
        request: { fetch: proxiedFetch(apiUrl, cancelled) },
        retry: { doNotRetry, retries: 3, retryAfterBaseValue: retryUnitMs },
        throttle: {
            onRateLimit: wait,
            onSecondaryRateLimit: wait,
            retryAfterBaseValue: retryUnitMs,
            ...(paced ? {} : unpaced),
        },
    };
    // getOctokit throws without a token, which public repositories do not need.
    return token === undefined
        ? new (utils/* GitHub */.gq.plugin(dist_bundle/* retry */.L, plugin_throttling_dist_bundle/* throttling */.A))(options)
        : (0,github/* getOctokit */.Q)(token, options, dist_bundle/* retry */.L, plugin_throttling_dist_bundle/* throttling */.A);
}
/** Octokit's log lines contain whole requests; `asFailure` reports what a user needs. */
const nothing = () => undefined;
const silent = { debug: nothing, info: nothing, warn: nothing, error: nothing };
/** A stub of a Bottleneck group with the one method that Octokit calls; it delays nothing. */
const group = {
    key: () => ({ schedule: (_options, run) => Promise.resolve(run()) }),
};
const unpaced = { write: group, notifications: group };


/***/ })

};
