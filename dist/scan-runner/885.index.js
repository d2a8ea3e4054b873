export const id = 885;
export const ids = [885];
export const modules = {

/***/ 4885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   firstByte: () => (/* binding */ firstByte)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4708);
/* harmony import */ var _actions_http_client__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2545);



/**
 * Asks a server for its root and waits for the first byte of an answer. Any answer will do, also an
 * error: it shows that a server is there. Goes through the proxy that the environment names.
 */
async function firstByte(url, limitMs) {
    const { promise, resolve } = Promise.withResolvers();
    const { request } = url.startsWith('https:') ? node_https__WEBPACK_IMPORTED_MODULE_1__ : node_http__WEBPACK_IMPORTED_MODULE_0__;
    const asked = request(url, { agent: agentFor(url) });
    const timer = setTimeout(() => resolve({ kind: 'silent' }), limitMs);
    asked.once('socket', (socket) => socket.once('data', () => resolve({ kind: 'came' })));
    asked.once('response', () => resolve({ kind: 'came' }));
    asked.on('error', (error) => resolve({ kind: 'failed', reason: error.code ?? error.message }));
    asked.end();
    const first = await promise;
    clearTimeout(timer);
    asked.destroy();
    return first;
}
const agentFor = (url) => new _actions_http_client__WEBPACK_IMPORTED_MODULE_2__/* .HttpClient */ .Qq('ci-actions').getAgent(url);


/***/ })

};
