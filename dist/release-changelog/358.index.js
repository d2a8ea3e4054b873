export const id = 358;
export const ids = [358];
export const modules = {

/***/ 3358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   connect: () => (/* binding */ connect)
/* harmony export */ });
/* harmony import */ var _octokit_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4730);
/* harmony import */ var _octokit_plugin_paginate_rest__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3779);
/* harmony import */ var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9735);
/* harmony import */ var _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6856);
/**
 * The one file that imports Octokit, which is large: it is itself only imported by `import()`.
 */




const Client = _octokit_core__WEBPACK_IMPORTED_MODULE_0__/* .Octokit */ .E.plugin(_octokit_plugin_paginate_rest__WEBPACK_IMPORTED_MODULE_1__/* .paginateRest */ .ud, _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_2__/* .retry */ .L, _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_3__/* .throttling */ .A);
const requestTimeoutMs = 30_000;
/** A limit that takes longer to lift is told instead of waited for. */
const longestWaitSeconds = 60;
const mostWaits = 2;
/** What sending it again does not change; limits (429) are the throttling's. */
const doNotRetry = [400, 401, 403, 404, 409, 410, 413, 422, 429, 451];
function connect({ apiUrl, token, retryUnitMs = 1000, paced = true }) {
    const wait = (retryAfter, _request, _client, waits) => waits < mostWaits && retryAfter <= longestWaitSeconds;
    return new Client({
        baseUrl: apiUrl,
        ...(token === undefined ? {} : { auth: token }),
        userAgent: 'ci-actions',
        log: silent,
        request: { fetch: fetchInTime },
        retry: { doNotRetry, retries: 3, retryAfterBaseValue: retryUnitMs },
        throttle: {
            onRateLimit: wait,
            onSecondaryRateLimit: wait,
            retryAfterBaseValue: retryUnitMs,
            ...(paced ? {} : unpaced),
        },
    });
}
/** Octokit's own log lines hold whole requests; what a person needs is said by `asFailure`. */
const nothing = () => undefined;
const silent = { debug: nothing, info: nothing, warn: nothing, error: nothing };
/** Stands for a group of Bottleneck, of which Octokit calls this much, and lets all through. */
const group = {
    key: () => ({ schedule: (_options, run) => Promise.resolve(run()) }),
};
const unpaced = { write: group, notifications: group };
const fetchInTime = (input, init) => fetch(input, { ...init, signal: AbortSignal.timeout(requestTimeoutMs) });


/***/ })

};
