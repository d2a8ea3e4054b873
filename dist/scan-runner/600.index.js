export const id = 600;
export const ids = [600];
export const modules = {

/***/ 5600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openCache: () => (/* reexport */ openCache)
});

;// CONCATENATED MODULE: ./build/packages/cache/src/configured-service.js
/**
 * The service that @actions/cache 6 would call. Decides it before that library is loaded, which costs
 * 0.1 s and, without a service, waits 10 s in each call.
 */
function configuredService(variable) {
    const second = Boolean(variable('ACTIONS_CACHE_SERVICE_V2')) && !isEnterpriseServer(variable);
    const name = second ? 'ACTIONS_RESULTS_URL' : 'ACTIONS_CACHE_URL';
    const url = variable(name) || '';
    if (url === '')
        return { missing: `this job has no cache service (${name} is not set)` };
    if (!URL.canParse(url))
        return { missing: `${name} is not a URL` };
    // Version 1 also works without a token: act gives none.
    if (second && !variable('ACTIONS_RUNTIME_TOKEN'))
        return { missing: 'this job has no token for the cache service (ACTIONS_RUNTIME_TOKEN)' };
    return { url };
}
/** GitHub Enterprise Server has version 1 only, whatever ACTIONS_CACHE_SERVICE_V2 says. */
function isEnterpriseServer(variable) {
    const server = variable('GITHUB_SERVER_URL') || 'https://github.com';
    const host = URL.canParse(server) ? new URL(server).hostname.toLowerCase() : '';
    return host !== 'github.com' && !host.endsWith('.ghe.com') && !host.endsWith('.localhost');
}
const modes = {
    none: [],
    read: ['read'],
    write: ['read', 'write'],
    'write-only': ['write'],
};
/** Why ACTIONS_CACHE_MODE does not allow this use; undefined if it does. The runner ignores other words. */
function refusedByMode(variable, use) {
    const mode = (variable('ACTIONS_CACHE_MODE') ?? '').trim().toLowerCase();
    const allowed = Object.hasOwn(modes, mode) ? modes[mode] : undefined;
    return allowed === undefined || allowed.includes(use)
        ? undefined
        : `ACTIONS_CACHE_MODE is "${mode}"`;
}

// EXTERNAL MODULE: external "node:diagnostics_channel"
var external_node_diagnostics_channel_ = __webpack_require__(3053);
;// CONCATENATED MODULE: ./build/packages/cache/src/server-errors.js

const responses = 'http.client.response.finish';
/**
 * Runs the operation and observes what the server answers meanwhile. @actions/cache turns a failed
 * request into "not found", so its result does not show the failure.
 */
async function observeServer(url, operation) {
    const { host } = new URL(url);
    let last = 0;
    const observe = (message) => {
        const { request, response } = message;
        if (request.getHeader('host') === host)
            last = response.statusCode ?? 0;
    };
    (0,external_node_diagnostics_channel_.subscribe)(responses, observe);
    try {
        const value = await operation();
        return { value, serverError: last >= 500 ? last : undefined };
    }
    finally {
        (0,external_node_diagnostics_channel_.unsubscribe)(responses, observe);
    }
}

;// CONCATENATED MODULE: ./build/packages/cache/src/open-cache.js


/** How long the service may take to send its first byte. */
const firstByteMs = 2000;
/**
 * The cache of the Actions platform. Open it once in a process. It never throws and never fails: if
 * there is no service, it says so in the log once, and each later call returns at once.
 */
function openCache({ log, env }) {
    let opened;
    const open = () => (opened ??= openClient(env).then((client) => {
        if ('reason' in client)
            log.info(`Cache not used: ${client.reason}.`);
        return client;
    }));
    const giveUp = (reason) => {
        const unavailable = { kind: 'unavailable', reason };
        log.info(`Cache not used: ${reason}.`);
        opened = Promise.resolve(unavailable);
        return unavailable;
    };
    async function use(purpose, operation) {
        const refused = refusedByMode(env, purpose);
        if (refused !== undefined)
            return { kind: 'unavailable', reason: refused };
        const client = await open();
        if ('reason' in client)
            return client;
        try {
            const { value, serverError } = await observeServer(client.url, () => operation(client));
            if (value !== undefined || serverError === undefined)
                return value;
            return giveUp(`the cache service answers ${serverError}`);
        }
        catch (error) {
            const reason = error.message;
            log.info(`Cache not used: ${reason}`);
            return { kind: 'unavailable', reason };
        }
    }
    return {
        restore: async (paths, key, restoreKeys = []) => (await use('read', async ({ library }) => {
            const found = await library.restoreCache(paths.map(literal), key, [...restoreKeys]);
            return found === undefined ? undefined : { kind: 'hit', key: found };
        })) ?? { kind: 'miss' },
        save: async (paths, key) => (await use('write', async ({ library }) => {
            const id = await library.saveCache(paths.map(literal), key);
            return id === -1 ? undefined : { kind: 'saved' };
        })) ?? { kind: 'not-saved' },
    };
}
async function openClient(env) {
    const unavailable = (reason) => ({ kind: 'unavailable', reason });
    const service = configuredService(env);
    if ('missing' in service)
        return unavailable(service.missing);
    const { firstByte } = await Promise.all(/* import() */[__webpack_require__.e(545), __webpack_require__.e(885)]).then(__webpack_require__.bind(__webpack_require__, 4885));
    const first = await firstByte(service.url, firstByteMs);
    if (first.kind === 'silent')
        return unavailable(`the cache service sent nothing within ${firstByteMs / 1000} seconds`);
    if (first.kind === 'failed')
        return unavailable(`the cache service does not answer (${first.reason})`);
    try {
        const library = await Promise.all(/* import() */[__webpack_require__.e(545), __webpack_require__.e(53), __webpack_require__.e(159), __webpack_require__.e(164)]).then(__webpack_require__.bind(__webpack_require__, 1164));
        return library.isFeatureAvailable()
            ? { url: service.url, library }
            : unavailable('@actions/cache finds no cache service');
    }
    catch (error) {
        return unavailable(`@actions/cache does not load (${error.message})`);
    }
}
/** The library reads each path as a glob. */
const literal = (path) => path.replaceAll(/[[*?]/g, '[$&]');

;// CONCATENATED MODULE: ./build/packages/cache/src/index.js



/***/ })

};
