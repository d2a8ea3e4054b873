export const id = 32;
export const ids = [32];
export const modules = {

/***/ 4032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  installRelease: () => (/* binding */ installRelease)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/packages/markdown/src/harmless.js
var harmless = __webpack_require__(4902);
// EXTERNAL MODULE: ./build/packages/markdown/src/without-credentials.js
var without_credentials = __webpack_require__(5190);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./build/node_modules/@actions/http-client/lib/index.js + 1 modules
var lib = __webpack_require__(2545);
;// CONCATENATED MODULE: ./build/packages/install/src/download.js





/**
 * Downloads a file and returns its SHA-256 in hex. Uses the proxy that the environment names, follows
 * redirects, repeats after 502 to 504. Throws if the server does not send all of it.
 */
async function download(url, path, limit) {
    const client = new lib/* HttpClient */.Qq('ci-actions', [], {
        allowRetries: true,
        maxRetries: 3,
        socketTimeout: 30_000,
    });
    try {
        const { message } = await Promise.race([client.get(url), aborted(limit)]);
        if (message.statusCode !== 200) {
            message.destroy();
            throw new Error(`the server answers ${message.statusCode}`);
        }
        const hash = (0,external_node_crypto_.createHash)('sha256');
        const hashing = new external_node_stream_.Transform({
            transform: (chunk, _, done) => {
                hash.update(chunk);
                done(null, chunk);
            },
        });
        await (0,external_node_stream_promises_.pipeline)(message, hashing, (0,external_node_fs_.createWriteStream)(path), { signal: limit });
        return hash.digest('hex');
    }
    finally {
        client.dispose();
    }
}
const aborted = (limit) => new Promise((_, reject) => {
    const stop = () => reject(new Error('the download took too long'));
    if (limit.aborted)
        stop();
    else
        limit.addEventListener('abort', stop, { once: true });
});

// EXTERNAL MODULE: ./node_modules/tar/dist/esm/index.min.js
var index_min = __webpack_require__(8697);
// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(663);
;// CONCATENATED MODULE: ./build/packages/install/src/unpack-program.js




/**
 * Writes one file of an archive (.tar.gz, .tgz, .zip) to `target`, and nothing else. Throws if the
 * archive does not hold the file, is broken, or has an entry outside of its folder: such an archive is
 * not what its maker published.
 */
async function unpackProgram(archive, program, target) {
    const found = archive.endsWith('.zip')
        ? await fromZip(archive, program, target)
        : await fromTar(archive, program, target);
    if (!found)
        throw new Error(`the archive has no file "${program}"`);
}
const isArchive = (name) => /\.(tar\.gz|tgz|zip)$/.test(name);
async function fromTar(file, program, target) {
    const entries = [];
    await (0,index_min/* list */.p_)({ file, strict: true, onReadEntry: (entry) => void entries.push(entry) });
    for (const { path } of entries)
        refuseOutside(path);
    let written;
    await (0,index_min/* list */.p_)({
        file,
        strict: true,
        onReadEntry: (entry) => {
            if (samePath(entry.path, program) && entry.type === 'File')
                written = (0,external_node_stream_promises_.pipeline)(entry, (0,external_node_fs_.createWriteStream)(target));
        },
    });
    await written;
    return written !== undefined;
}
async function fromZip(file, program, target) {
    const zip = await (0,yauzl/* openPromise */.sO)(file);
    try {
        let found = false;
        for await (const entry of zip.eachEntry()) {
            refuseOutside(entry.fileName);
            if (!samePath(entry.fileName, program))
                continue;
            await (0,external_node_stream_promises_.pipeline)(await zip.openReadStreamPromise(entry), (0,external_node_fs_.createWriteStream)(target));
            found = true;
        }
        return found;
    }
    finally {
        zip.close();
    }
}
const samePath = (path, program) => path.replace(/^\.\//, '') === program;
function refuseOutside(path) {
    if (/^([/\\]|[A-Za-z]:)/.test(path) || path.split(/[/\\]/).includes('..'))
        throw new Error(`the archive has an entry outside of its folder: ${path}`);
}

;// CONCATENATED MODULE: ./build/packages/install/src/install-release.js





/**
 * Downloads the release file of this platform. Nothing of it is unpacked or run unless its SHA-256 is
 * the expected one. Returns the path of the program; throws with the reason.
 */
async function installRelease({ url, files, program }, version, folder, limit) {
    const platform = `${process.platform}-${process.arch}`;
    const file = Object.hasOwn(files, platform) ? files[platform] : undefined;
    if (file === undefined)
        throw new Error(`there is no file for ${platform}, only for ${Object.keys(files).join(', ')}`);
    const sha256 = file.sha256.toLowerCase();
    if (!/^[0-9a-f]{64}$/.test(sha256))
        throw new Error(`no SHA-256 is known for ${file.name}`);
    const filled = (text) => text.replaceAll('{version}', version);
    const name = filled(file.name);
    const address = filled(url).replaceAll('{name}', name);
    const path = (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(name));
    try {
        const actual = await download(address, path, limit);
        if (actual !== sha256)
            throw new Error(`its SHA-256 is ${actual}, not ${sha256}: the file is not used`);
        const target = (0,external_node_path_.join)(folder, 'bin', (0,external_node_path_.basename)(filled(program)));
        await (0,promises_.mkdir)((0,external_node_path_.join)(folder, 'bin'));
        if (isArchive(name))
            await unpackProgram(path, filled(program), target);
        else
            await (0,promises_.rename)(path, target);
        await (0,promises_.chmod)(target, 0o755);
        return target;
    }
    catch (error) {
        const reason = (0,harmless/* oneLine */.TN)((0,without_credentials/* withoutCredentials */.r)(error.message));
        throw new Error(`${(0,without_credentials/* withoutCredentials */.r)(address)}: ${reason}`, { cause: error });
    }
    finally {
        await (0,promises_.rm)(path, { force: true });
    }
}


/***/ })

};
