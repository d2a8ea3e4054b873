export const id = 358;
export const ids = [358];
export const modules = {

/***/ 3358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   connect: () => (/* binding */ connect)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(148);
/* harmony import */ var _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2441);
/* harmony import */ var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9735);
/* harmony import */ var _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6856);
/* harmony import */ var _proxied_fetch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4055);
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
        request: { fetch: (0,_proxied_fetch_js__WEBPACK_IMPORTED_MODULE_0__/* .proxiedFetch */ .i)(apiUrl, cancelled) },
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
        ? new (_actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_1__/* .GitHub */ .gq.plugin(_octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_2__/* .retry */ .L, _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_3__/* .throttling */ .A))(options)
        : (0,_actions_github__WEBPACK_IMPORTED_MODULE_4__/* .getOctokit */ .Q)(token, options, _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_2__/* .retry */ .L, _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_3__/* .throttling */ .A);
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
