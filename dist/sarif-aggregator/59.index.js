export const id = 59;
export const ids = [59];
export const modules = {

/***/ 3059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mostSourceBytes: () => (/* reexport */ mostSourceBytes),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/packages/findings/src/tool-name.js
var tool_name = __webpack_require__(9432);
;// CONCATENATED MODULE: ./build/packages/policy/src/model/incomplete-tools.js

/** For messages about a run that only looks like a failed one. */
const wayToBelieve = 'if a good run of this tool always looks so, name it in the policy under security.incomplete';
/** The tools whose reports are believed although they look like failed runs. */
function believedTools({ security }, today) {
    const { incomplete } = security;
    const valid = incomplete
        .filter(({ expires }) => expires >= today)
        .toSorted((a, b) => (a.expires < b.expires ? 1 : a.expires > b.expires ? -1 : 0));
    return {
        entryOf: (tool) => valid.find((entry) => (0,tool_name/* namesTool */.$z)([entry.tool], tool)),
        expired: incomplete.filter(({ expires }) => expires < today),
    };
}

// EXTERNAL MODULE: ./build/packages/result/src/outcome.js
var outcome = __webpack_require__(8949);
;// CONCATENATED MODULE: ./build/packages/sarif/src/resolve/cached-checkout.js
/** The cache is emptied at this many answers: reports may name any number of paths. */
const most = 100_000;
/**
 * The checkout, asked once per path. Paths below a folder that is not there are not asked at all:
 * reports from other machines name thousands of them.
 */
function cachedCheckout(checkout, mostAnswers = most) {
    const answers = new Map();
    const ask = (path) => {
        const before = answers.get(path);
        if (before !== undefined)
            return before;
        if (answers.size >= mostAnswers)
            answers.clear();
        const there = checkout.exists(path);
        answers.set(path, there);
        return there;
    };
    const exists = (path) => {
        for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            if (slash > 0 && !ask(path.slice(0, slash)))
                return false;
        }
        return ask(path);
    };
    return { ...checkout, exists };
}

// EXTERNAL MODULE: ./build/packages/sarif/src/model/percent-decoded.js
var percent_decoded = __webpack_require__(2839);
;// CONCATENATED MODULE: ./build/packages/sarif/src/model/stable-hash.js
/** FNV-1a over UTF-16 code units: the same on every machine. Not cryptographic. */
const [start, factor] = [0x811c9dc5, 0x01000193];
/** A second pair, for more bits. */
const [otherStart, otherFactor] = [0x050c5d1f, 0x85ebca6b];
/** 32-bit hash of a text. */
function seedOf(text) {
    let seed = start;
    for (let at = 0; at < text.length; at += 1) {
        seed = Math.imul(seed ^ text.charCodeAt(at), factor);
    }
    return seed | 0;
}
/** Hashes this many characters of a message, as GitHub's hash of a line does. */
const longest = 100;
/** 32-bit hash of the start of a message without digits, so that it survives moved lines. */
function messageSeed(message) {
    const to = Math.min(message.length, longest);
    let seed = start;
    for (let at = 0; at < to; at += 1) {
        const code = message.charCodeAt(at);
        if (code < 48 || code > 57)
            seed = Math.imul(seed ^ code, factor);
    }
    return seed | 0;
}
/** 52-bit hash of a text and a seed. */
function stableHash(text, seed) {
    let one = start ^ seed;
    let other = otherStart ^ seed;
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        one = Math.imul(one ^ code, factor);
        other = Math.imul(other ^ code, otherFactor);
    }
    return (one >>> 0) * 2 ** 20 + ((other >>> 0) & 0xfffff);
}
/** The hash in hexadecimal, as written to files. Two halves are faster than one number. */
function hashText(hash) {
    const high = Math.floor(hash / half);
    return digits(high) + digits(hash - high * half);
}
const half = 2 ** 26;
function digits(number) {
    return number.toString(16).padStart(7, '0');
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/merge/line-hashes.js
/** The hash of a line covers this many characters from its start. */
const windowLength = 100;
const base = 37;
const [tab, lineFeed, carriageReturn, blank, endOfFile] = [9, 10, 13, 32, 0xffff];
const word = 2 ** 32;
/** Weight of the character that leaves the window, modulo 2^64: its high and low 32 bits. */
const [leavingHigh, leavingLow] = weight();
/**
 * Computes `primaryLocationLineHash` as GitHub's uploader does (codeql-action, fingerprints.ts):
 * the polynomial hash, modulo 2^64, of 100 UTF-16 code units from the start of the line. It skips
 * blanks and tabs, and reads every line ending as a line feed. 65535 and then zeros follow the end
 * of the file. The result is the hash in hexadecimal and its number among lines of the same hash.
 */
function lineHasher(onLine) {
    const window = new Uint16Array(windowLength);
    /** The number of the line that starts at this index of the window; 0 for none. */
    const starts = new Float64Array(windowLength);
    const seen = new Map();
    let high = 0;
    let low = 0;
    let at = 0;
    let line = 0;
    let lineStarts = true;
    let afterReturn = false;
    const report = (started) => {
        const hash = high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, '0');
        const times = (seen.get(hash) ?? 0) + 1;
        seen.set(hash, times);
        onLine(started, `${hash}:${times}`);
    };
    const push = (code, starting) => {
        const started = starts[at] ?? 0;
        if (started !== 0)
            report(started);
        starts[at] = starting;
        const leaving = window[at] ?? 0;
        window[at] = code;
        at = at + 1 === windowLength ? 0 : at + 1;
        const lowSum = low * base + code - leavingLow * leaving;
        const carry = Math.floor(lowSum / word);
        low = lowSum - carry * word;
        const highSum = high * base + carry - leavingHigh * leaving;
        high = highSum - Math.floor(highSum / word) * word;
    };
    const take = (code) => {
        if (code === blank || code === tab || (afterReturn && code === lineFeed)) {
            afterReturn = false;
            return;
        }
        afterReturn = code === carriageReturn;
        const taken = afterReturn ? lineFeed : code;
        if (lineStarts)
            line += 1;
        push(taken, lineStarts ? line : 0);
        lineStarts = taken === lineFeed;
    };
    return {
        write: (piece) => {
            for (let index = 0; index < piece.length; index += 1)
                take(piece.charCodeAt(index));
        },
        end: () => {
            take(endOfFile);
            for (let rest = 0; rest < windowLength; rest += 1)
                push(0, 0);
        },
    };
}
function weight() {
    const value = BigInt.asUintN(64, BigInt(base) ** BigInt(windowLength));
    return [Number(value >> 32n), Number(value & 0xffffffffn)];
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/merge/line-fingerprints.js



/**
 * Adds a `primaryLocationLineHash` to each result without one. GitHub uses it to recognise a
 * result in later analyses. If the line exists, the hash is that of GitHub's uploader. If not, and
 * for a finding about a package, which has no line of its own, it is a hash of tool, rule, file and
 * message without digits, with the number of the result among those of the same hash.
 */
async function withLineHashes(runs, sources) {
    const hashed = [];
    for (const run of runs) {
        const results = [];
        const findings = new Map();
        for (let from = 0, to = 0; from < run.results.length; from = to) {
            to = line_fingerprints_endOfFile(run.results, from);
            const ofFile = run.results.slice(from, to);
            const text = sourceOf(ofFile, sources);
            const byLine = text === undefined ? undefined : await lineHashes(text, ofFile);
            numbered(ofFile, byLine, findings, results);
        }
        hashed.push({ ...run, results });
    }
    return hashed;
}
/** Results are ordered by file. */
function line_fingerprints_endOfFile(results, from) {
    const uri = results[from]?.uri;
    let to = from + 1;
    while (results[to]?.uri === uri)
        to += 1;
    return to;
}
/** Undefined if no line of the file is needed: the file is not opened. */
function sourceOf(results, sources) {
    const first = results.find(needsLine);
    return first && sources((0,percent_decoded/* percentDecoded */.o)(first.uri));
}
function needsLine({ hasLineHash, line, findingId }) {
    return !hasLineHash && line !== undefined && findingId === undefined;
}
/** Hashes of the needed lines that the file has. */
async function lineHashes(text, results) {
    const needed = new Set(results.filter(needsLine).map(({ line }) => line));
    const hashes = new Map();
    const hasher = lineHasher((line, hash) => {
        if (needed.has(line))
            hashes.set(line, hash);
    });
    for await (const piece of text)
        hasher.write(piece);
    hasher.end();
    return hashes;
}
/** Adds the results of one file to `out`. Numbers findings of packages across files. */
function numbered(results, byLine, findings, out) {
    const lines = results.length > 1 ? new Map() : undefined;
    for (const result of results) {
        if (result.hasLineHash) {
            out.push(result);
            continue;
        }
        const { ownHash, findingId, line } = result;
        const ofLine = byLine === undefined || line === undefined || findingId !== undefined
            ? undefined
            : byLine.get(line);
        const lineHash = ofLine ?? counted(ownHash, findingId === undefined ? lines : findings);
        out.push({ ...result, lineHash });
    }
}
/** The hash and its number among equal hashes. Without `seen` there is only one. */
function counted(hash, seen) {
    const times = (seen?.get(hash) ?? 0) + 1;
    seen?.set(hash, times);
    return `${hashText(hash)}:${times}`;
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/model/compare.js
/** Compares by code unit, the same on every machine. */
function compareText(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}
/** Compares numbers in versions as numbers: 1.10 is later than 1.9. */
function compareVersions(a, b) {
    const [as, bs] = [a.split(/[.+-]/), b.split(/[.+-]/)];
    for (let at = 0; at < Math.max(as.length, bs.length); at += 1) {
        const [x = '', y = ''] = [as[at], bs[at]];
        const order = /^\d+$/.test(x) && /^\d+$/.test(y) ? Number(x) - Number(y) : compareText(x, y);
        if (order !== 0)
            return order;
    }
    return compareText(a, b);
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/merge/with-marks.js
/** Replaces each result that has a mark by `marked(result, mark)`. Keeps the other objects. */
function withMarks(runs, marks, marked) {
    if (marks.size === 0)
        return runs;
    return runs.map((run) => ({
        ...run,
        results: run.results.map((result) => {
            const mark = marks.get(result);
            return mark === undefined ? result : marked(result, mark);
        }),
    }));
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/merge/link-findings.js


/**
 * Adds to each result the other tools that found the same. No result is removed: tools describe a
 * finding differently, and the policy judges each tool by its own threshold.
 */
function withLinks(runs) {
    const shared = placesOfSeveralTools(runs);
    const linked = [];
    for (const { tool, results } of runs) {
        for (const result of results) {
            const keys = keysOf(result, shared);
            if (keys.length > 0)
                linked.push({ tool, result, keys, version: result.links?.version });
        }
    }
    const root = united(linked);
    const others = new Map();
    for (const group of Map.groupBy(linked, ({ keys }) => root(keys[0] ?? '')).values()) {
        if (new Set(group.map(({ tool }) => tool)).size > 1)
            note(group, others);
    }
    return withMarks(runs, others, (result, alsoBy) => ({ ...result, alsoBy }));
}
function keysOf({ links, uri, line, placeHash }, isShared) {
    if (links === undefined || links.advisories.length > 0)
        return links?.advisories ?? [];
    if (line === undefined || !isShared(placeHash))
        return [];
    return links.weaknesses.map((weakness) => `${weakness} ${line} ${uri}`);
}
/**
 * Whether several tools report something at a place. Most places have results of one tool only and
 * need no keys. Places share table entries, so a yes may be wrong. It then only costs time.
 */
function placesOfSeveralTools(runs) {
    const tools = [...new Set(runs.map(({ tool }) => tool))];
    const [none, several] = [0, tools.length + 1];
    const toolsAt = new Uint16Array(2 ** 20);
    for (const { tool, results } of runs) {
        const own = tools.indexOf(tool) + 1;
        for (const { placeHash } of results) {
            const before = toolsAt[placeHash >>> 12];
            toolsAt[placeHash >>> 12] = before === none || before === own ? own : several;
        }
    }
    return (placeHash) => toolsAt[placeHash >>> 12] === several;
}
/** Unites the keys of one result (union-find): the CVE and the GHSA of the same advisory. */
function united(linked) {
    const parents = new Map();
    const root = (key) => {
        let top = key;
        for (let up = parents.get(top); up !== undefined; up = parents.get(top))
            top = up;
        for (let at = key; at !== top;) {
            const next = parents.get(at) ?? top;
            parents.set(at, top);
            at = next;
        }
        return top;
    };
    for (const { keys } of linked) {
        const first = root(keys[0] ?? '');
        for (const key of keys.slice(1)) {
            const other = root(key);
            if (other !== first)
                parents.set(other, first);
        }
    }
    return root;
}
function note(group, marks) {
    const names = Map.groupBy(group, ({ tool, result, version }) => JSON.stringify([`${tool}: ${result.head.ruleId}`, tool, version]));
    const kinds = [...names.keys()].map((key) => JSON.parse(key));
    for (const { tool, result, version } of group) {
        const others = kinds
            .filter(([, other]) => other !== tool)
            .filter(([, , its]) => its === null || version === undefined || its === version)
            .map(([name]) => name);
        if (others.length > 0)
            marks.set(result, [...new Set(others)].sort(compareText));
    }
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/read/merged-mark.js
/** The start of every merged log. A later run recognises its own output by it. */
const headOfMerged = '{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0",' +
    '"properties":{"ci-actions":{"merged":true}},"runs":[';
async function isMerged(chunks) {
    let head = '';
    for await (const chunk of chunks) {
        head += chunk;
        if (head.length >= headOfMerged.length)
            break;
    }
    return head.startsWith(headOfMerged);
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/schema/sarif-schema.js
/**
 * Every object type of SARIF 2.1.0, with its members in the order in which we write them. A line is
 * `object: member:type …`. `!` marks a required member, `[]` a list, `[]=` a list without
 * duplicates, `[1]` a list that may not be empty, `{}` a map. Words between `|` are the allowed
 * values. The test compares this with the standard's schema.
 */
const sarifSchemaLines = `
address: absoluteAddress:index relativeAddress:int length:int kind:text name:text fullyQualifiedName:text offsetFromParent:int index:index parentIndex:index properties:bag
artifact: description:message location:artifactLocation parentIndex:index offset:count length:index roles:analysisTarget|attachment|responseFile|resultFile|standardStream|tracedFile|unmodified|modified|added|deleted|renamed|uncontrolled|driver|extension|translation|taxonomy|policy|referencedOnCommandLine|memoryContents|directory|userSpecifiedConfiguration|toolSpecifiedConfiguration|debugOutputFile[]= mimeType:mime contents:artifactContent encoding:text sourceLanguage:text hashes:text{} lastModifiedTimeUtc:time properties:bag
artifactChange: artifactLocation:artifactLocation! replacements:replacement[1]! properties:bag
artifactContent: text:text binary:text rendered:multiformatMessageString properties:bag
artifactLocation: uri:reference uriBaseId:text index:index description:message properties:bag
attachment: description:message artifactLocation:artifactLocation! regions:region[]= rectangles:rectangle[]= properties:bag
codeFlow: message:message threadFlows:threadFlow[1]! properties:bag
configurationOverride: configuration:reportingConfiguration! descriptor:reportingDescriptorReference! properties:bag
conversion: tool:tool! invocation:invocation analysisToolLogFiles:artifactLocation[]= properties:bag
edge: id:text! label:message sourceNodeId:text! targetNodeId:text! properties:bag
edgeTraversal: edgeId:text! message:message finalState:multiformatMessageString{} stepOverEdgeCount:count properties:bag
exception: kind:text message:text stack:stack innerExceptions:exception[] properties:bag
externalPropertyFileReference: location:artifactLocation guid:guid itemCount:index properties:bag
externalPropertyFileReferences: conversion:externalPropertyFileReference graphs:externalPropertyFileReference[]= externalizedProperties:externalPropertyFileReference artifacts:externalPropertyFileReference[]= invocations:externalPropertyFileReference[]= logicalLocations:externalPropertyFileReference[]= threadFlowLocations:externalPropertyFileReference[]= results:externalPropertyFileReference[]= taxonomies:externalPropertyFileReference[]= addresses:externalPropertyFileReference[]= driver:externalPropertyFileReference extensions:externalPropertyFileReference[]= policies:externalPropertyFileReference[]= translations:externalPropertyFileReference[]= webRequests:externalPropertyFileReference[]= webResponses:externalPropertyFileReference[]= properties:bag
fix: description:message artifactChanges:artifactChange[1]=! properties:bag
graph: description:message nodes:node[]= edges:edge[]= properties:bag
graphTraversal: runGraphIndex:index resultGraphIndex:index description:message initialState:multiformatMessageString{} immutableState:multiformatMessageString{} edgeTraversals:edgeTraversal[] properties:bag
invocation: executionSuccessful:flag! exitCode:int exitCodeDescription:text exitSignalName:text exitSignalNumber:int processStartFailureMessage:text commandLine:text arguments:text[] responseFiles:artifactLocation[]= startTimeUtc:time endTimeUtc:time ruleConfigurationOverrides:configurationOverride[]= notificationConfigurationOverrides:configurationOverride[]= toolExecutionNotifications:notification[] toolConfigurationNotifications:notification[] machine:text account:text processId:int executableLocation:artifactLocation workingDirectory:artifactLocation environmentVariables:text{} stdin:artifactLocation stdout:artifactLocation stderr:artifactLocation stdoutStderr:artifactLocation properties:bag
location: id:index physicalLocation:physicalLocation logicalLocations:logicalLocation[]= message:message annotations:region[]= relationships:locationRelationship[]= properties:bag
locationRelationship: target:count! kinds:text[]= description:message properties:bag
logicalLocation: name:text index:index fullyQualifiedName:text decoratedName:text parentIndex:index kind:text properties:bag
message: text:text markdown:text id:text arguments:text[] properties:bag
multiformatMessageString: text:text! markdown:text properties:bag
node: id:text! label:message location:location children:node[]= properties:bag
notification: level:none|note|warning|error message:message! locations:location[]= threadId:int timeUtc:time exception:exception descriptor:reportingDescriptorReference associatedRule:reportingDescriptorReference properties:bag
physicalLocation: address:address artifactLocation:artifactLocation region:region contextRegion:region properties:bag
rectangle: top:number left:number bottom:number right:number message:message properties:bag
region: startLine:line startColumn:line endLine:line endColumn:line charOffset:index charLength:count byteOffset:index byteLength:count snippet:artifactContent message:message sourceLanguage:text properties:bag
replacement: deletedRegion:region! insertedContent:artifactContent properties:bag
reportingConfiguration: enabled:flag level:none|note|warning|error rank:rank parameters:bag properties:bag
reportingDescriptor: id:text! name:text deprecatedIds:text[]= guid:guid deprecatedGuids:guid[]= deprecatedNames:text[]= shortDescription:multiformatMessageString fullDescription:multiformatMessageString messageStrings:multiformatMessageString{} defaultConfiguration:reportingConfiguration helpUri:uri help:multiformatMessageString relationships:reportingDescriptorRelationship[]= properties:bag
reportingDescriptorReference: id:text index:index guid:guid toolComponent:toolComponentReference properties:bag
reportingDescriptorRelationship: target:reportingDescriptorReference! kinds:text[]= description:message properties:bag
result: ruleId:text ruleIndex:index rule:reportingDescriptorReference kind:notApplicable|pass|fail|review|open|informational level:none|note|warning|error message:message! analysisTarget:artifactLocation locations:location[] guid:guid correlationGuid:guid occurrenceCount:line partialFingerprints:text{} fingerprints:text{} stacks:stack[]= codeFlows:codeFlow[] graphs:graph[]= graphTraversals:graphTraversal[]= relatedLocations:location[]= suppressions:suppression[]= baselineState:new|unchanged|updated|absent rank:rank attachments:attachment[]= hostedViewerUri:uri workItemUris:uri[]= provenance:resultProvenance fixes:fix[]= taxa:reportingDescriptorReference[]= webRequest:webRequest webResponse:webResponse properties:bag
resultProvenance: firstDetectionTimeUtc:time lastDetectionTimeUtc:time firstDetectionRunGuid:guid lastDetectionRunGuid:guid invocationIndex:index conversionSources:physicalLocation[]= properties:bag
run: tool:tool! automationDetails:runAutomationDetails invocations:invocation[] conversion:conversion language:language versionControlProvenance:versionControlDetails[]= originalUriBaseIds:artifactLocation{} artifacts:artifact[]= logicalLocations:logicalLocation[]= graphs:graph[]= runAggregates:runAutomationDetails[]= baselineGuid:guid redactionTokens:text[]= defaultEncoding:text defaultSourceLanguage:text newlineSequences:text[1]= columnKind:utf16CodeUnits|unicodeCodePoints externalPropertyFileReferences:externalPropertyFileReferences threadFlowLocations:threadFlowLocation[]= taxonomies:toolComponent[]= addresses:address[] translations:toolComponent[]= policies:toolComponent[]= webRequests:webRequest[]= webResponses:webResponse[]= specialLocations:specialLocations results:result[] properties:bag
runAutomationDetails: id:text guid:guid correlationGuid:guid description:message properties:bag
specialLocations: displayBase:artifactLocation properties:bag
stack: message:message frames:stackFrame[]! properties:bag
stackFrame: location:location module:text threadId:int parameters:text[] properties:bag
suppression: kind:inSource|external! status:accepted|underReview|rejected justification:text guid:guid location:location properties:bag
threadFlow: id:text message:message initialState:multiformatMessageString{} immutableState:multiformatMessageString{} locations:threadFlowLocation[1]! properties:bag
threadFlowLocation: index:index location:location stack:stack kinds:text[]= taxa:reportingDescriptorReference[]= module:text state:multiformatMessageString{} nestingLevel:count executionOrder:index executionTimeUtc:time importance:important|essential|unimportant webRequest:webRequest webResponse:webResponse properties:bag
tool: driver:toolComponent! extensions:toolComponent[]= properties:bag
toolComponent: name:text! fullName:text version:text semanticVersion:text dottedQuadFileVersion:quad guid:guid organization:text product:text productSuite:text shortDescription:multiformatMessageString fullDescription:multiformatMessageString releaseDateUtc:text downloadUri:uri informationUri:uri globalMessageStrings:multiformatMessageString{} notifications:reportingDescriptor[]= rules:reportingDescriptor[]= taxa:reportingDescriptor[]= locations:artifactLocation[] language:language contents:localizedData|nonLocalizedData[]= isComprehensive:flag localizedDataSemanticVersion:text minimumRequiredLocalizedDataSemanticVersion:text associatedComponent:toolComponentReference translationMetadata:translationMetadata supportedTaxonomies:toolComponentReference[]= properties:bag
toolComponentReference: name:text index:index guid:guid properties:bag
translationMetadata: name:text! fullName:text shortDescription:multiformatMessageString fullDescription:multiformatMessageString downloadUri:uri informationUri:uri properties:bag
versionControlDetails: repositoryUri:uri! revisionId:text branch:text revisionTag:text asOfTimeUtc:time mappedTo:artifactLocation properties:bag
webRequest: index:index protocol:text version:text target:text method:text headers:text{} parameters:text{} body:artifactContent properties:bag
webResponse: index:index protocol:text version:text statusCode:int reasonPhrase:text headers:text{} body:artifactContent noResponseReceived:flag properties:bag
`;

;// CONCATENATED MODULE: ./build/packages/sarif/src/schema/values.js
/** Returned for a value that cannot be made valid. */
const invalid = Symbol('invalid');
/** Types of single values, by their names in `sarif-schema.ts`. */
const valueTypes = {
    text: (value, onRepair) => {
        if (typeof value === 'string')
            return value;
        if (typeof value !== 'number' && typeof value !== 'boolean')
            return invalid;
        onRepair('converted a number or boolean to a string');
        return String(value);
    },
    flag: (value) => (typeof value === 'boolean' ? value : invalid),
    int: (value, onRepair) => wholeNumber(value, onRepair) ?? invalid,
    count: (value, onRepair) => {
        const number = wholeNumber(value, onRepair);
        return number === undefined || number < 0 ? invalid : number;
    },
    index: (value, onRepair) => {
        const number = wholeNumber(value, onRepair);
        return number === undefined || number < -1 ? invalid : number;
    },
    line: (value, onRepair) => {
        const number = wholeNumber(value, onRepair);
        if (number === undefined || number < 0)
            return invalid;
        if (number > 0)
            return number;
        onRepair('changed line or column 0 to 1');
        return 1;
    },
    number: (value) => (typeof value === 'number' ? value : invalid),
    rank: (value) => (typeof value === 'number' && value >= -1 && value <= 100 ? value : invalid),
    guid: matching(/^[\da-f]{8}-[\da-f]{4}-[1-5][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/i),
    time: (value) => (typeof value === 'string' && isTime(value) ? value : invalid),
    mime: matching(/[^/]\/./),
    quad: matching(/\d\.\d\d*\.\d\d*\.\d/),
    language: matching(/^[a-zA-Z]{2}/),
    uri: (value, onRepair) => {
        if (typeof value !== 'string')
            return invalid;
        if (isUri(value))
            return value;
        const safe = uriReference(value.trim());
        if (!/^[a-z][a-z\d+.-]*:\/\/[^/]/i.test(safe) || !isUri(safe))
            return invalid;
        onRepair('encoded characters that a URI may not contain');
        return safe;
    },
    reference: (value, onRepair) => {
        if (typeof value !== 'string')
            return invalid;
        const safe = uriReference(value);
        if (safe !== value)
            onRepair('encoded characters that a URI may not contain');
        return safe;
    },
    bag: (value, onRepair) => {
        if (!isRecord(value))
            return invalid;
        const { tags } = value;
        if (tags === undefined)
            return sorted(value);
        const valid = Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string') : [];
        const unique = [...new Set(valid)];
        if (!Array.isArray(tags) || unique.length < tags.length)
            onRepair('removed duplicate or invalid tags');
        return sorted({ ...value, tags: unique });
    },
};
const timePattern = /^\d{4}-(\d\d)-(\d\d)T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d\d*)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i;
/** Whether a text is a date and time of RFC 3339, as the schema's `format: date-time` requires. */
function isTime(text) {
    const [, month = '0', day = '0'] = timePattern.exec(text) ?? [];
    const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][Number(month) - 1] ?? 0;
    const year = Number(text.slice(0, 4));
    const leap = month === '02' && (year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0));
    return Number(day) >= 1 && Number(day) <= days + (leap ? 1 : 0);
}
function matching(pattern) {
    return (value) => (typeof value === 'string' && pattern.test(value) ? value : invalid);
}
function wholeNumber(value, onRepair) {
    if (typeof value === 'number')
        return Number.isSafeInteger(value) ? value : undefined;
    if (typeof value !== 'string' || !/^-?\d{1,15}$/.test(value))
        return undefined;
    onRepair('converted a string to a number');
    return Number(value);
}
/**
 * Looks for what may not be there: a choice repeated over a text of megabytes (`^(?:a|b)*$`) runs out of
 * the engine's stack, and only in some runs.
 */
const forbiddenInUri = /[^\w\-.~:/?#[\]@!$&'()*+,;=%]|%(?![\da-f]{2})/i;
const allowedInUri = (text) => !forbiddenInUri.test(text);
/** Whether a text is an absolute URI of RFC 3986, as the schema's `format: uri` requires. */
function isUri(text) {
    return /^[a-z][a-z\d+.-]*:./i.test(text) && allowedInUri(text) && !/[[\]]/.test(text);
}
/** A quick check: most references are simple paths. */
const plainReference = /^[\w\-./]*$/;
/** Encodes the characters that a URI may not contain, and turns backslashes into slashes. */
function uriReference(text) {
    if (plainReference.test(text))
        return text;
    if (allowedInUri(text) && !/[[\]]|#.*#/.test(text))
        return text;
    return text
        .replaceAll('\\', '/')
        .replaceAll(/%(?![\da-f]{2})/gi, '%25')
        .replaceAll(/[^\w\-.~:/?#@!$&'()*+,;=%]/gu, (character) => percent(character))
        .replace(/#.*/s, (fragment) => `#${fragment.slice(1).replaceAll('#', '%23')}`);
}
function percent(character) {
    const code = character.codePointAt(0) ?? 0;
    return code >= 0xd800 && code <= 0xdfff ? '%EF%BF%BD' : encodeURIComponent(character);
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** A quick check: most property bags are small and in order, and need no copy. */
function isFlatInOrder(value) {
    if (Array.isArray(value))
        return !value.some(isNested);
    let last = '';
    for (const key in value) {
        if (isNested(value[key]))
            return false;
        // Most keys differ in their first letter. Comparing it is faster than comparing the texts.
        if (!(key.charCodeAt(0) > last.charCodeAt(0)) && key < last)
            return false;
        last = key;
    }
    return true;
}
function isNested(value) {
    return typeof value === 'object' && value !== null;
}
/** The value with the keys of all its objects sorted, so that equal values have equal texts. */
function sorted(value, levels = 100) {
    if (typeof value !== 'object' || value === null || isFlatInOrder(value))
        return value;
    if (levels === 0)
        return '(nested too deeply)';
    if (Array.isArray(value))
        return value.map((item) => sorted(item, levels - 1));
    if (!isRecord(value))
        return value;
    return Object.fromEntries(Object.keys(value)
        .sort()
        .map((key) => [key, sorted(value[key], levels - 1)]));
}
/** A copy without some of its members. */
function without(value, ...names) {
    const removed = new Set(names);
    const kept = Object.entries(value).filter(([name]) => !removed.has(name));
    return Object.fromEntries(kept);
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/schema/wrapped-text.js

const place = (text) => {
    const [, uri = text, line, column] = /^(.*?[^:\d]):(\d{1,9})(?::(\d{1,9}))?$/s.exec(text) ?? [];
    const region = {
        startLine: Number(line),
        ...(column === undefined ? {} : { startColumn: Number(column) }),
    };
    return { artifactLocation: { uri }, ...(line === undefined ? {} : { region }) };
};
/** The object that a text stands for, by the type of the object. */
const wraps = {
    message: (text) => ({ text }),
    multiformatMessageString: (text) => ({ text }),
    artifactContent: (text) => ({ text }),
    artifactLocation: (uri) => ({ uri }),
    physicalLocation: place,
    location: (text) => ({ physicalLocation: place(text) }),
};
/**
 * An object for a value that is none: tools write a message as plain text, a place as
 * `src/a.py:12`, or one object in a list of its own. Undefined if the value has no such meaning.
 */
function wrappedText(type, value) {
    if (Array.isArray(value) && value.length === 1 && isRecord(value[0]))
        return value[0];
    const wrap = Object.hasOwn(wraps, type) ? wraps[type] : undefined;
    if (wrap === undefined || typeof value !== 'string')
        return undefined;
    return wrap(value);
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/schema/normalize.js



/**
 * Makes a value match a type of SARIF 2.1.0, with its members in a fixed order. Moves unknown
 * members into the property bag, removes values of a wrong type, and reports each change. Returns
 * `invalid` if a required member is missing. So a normalized log is valid, and equal values have
 * equal texts.
 */
function normalize(type, value, onRepair) {
    return normalizerOf(type)(value, onRepair);
}
/** Conditions of the schema on several members of an object. */
const conditions = {
    message: (m) => m['text'] !== undefined || m['id'] !== undefined,
    physicalLocation: (p) => p['address'] !== undefined || p['artifactLocation'] !== undefined,
    reportingDescriptorReference: (r) => ['id', 'index', 'guid'].some((k) => r[k] !== undefined),
    externalPropertyFileReference: (r) => ['location', 'guid'].some((k) => r[k] !== undefined),
    graphTraversal: (t) => (t['runGraphIndex'] === undefined) !== (t['resultGraphIndex'] === undefined),
};
const lines = new Map(sarifSchemaLines
    .trim()
    .split('\n')
    .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]));
const normalizers = new Map();
/** Made on first use, because types refer to each other. */
function normalizerOf(type) {
    const known = normalizers.get(type) ?? valueTypes[type];
    if (known)
        return known;
    const line = lines.get(type);
    const made = line === undefined ? oneOf(type.split('|')) : objectNormalizer(type, line);
    normalizers.set(type, made);
    return made;
}
function oneOf(words) {
    if (words.length < 2)
        throw new Error(`sarif-schema.ts: no type "${words[0]}"`);
    return (value) => (typeof value === 'string' && words.includes(value) ? value : invalid);
}
/** Limits recursion: graphs and exceptions nest without limit, and the stack does not. */
const mostLevels = 100;
let level = 0;
function objectNormalizer(name, line) {
    let members;
    return (given, onRepair) => {
        const value = isRecord(given) ? given : wrappedText(name, given);
        if (value === undefined)
            return invalid;
        if (value !== given)
            onRepair(`made the object ${name} of a value that is none`);
        if (level === mostLevels) {
            onRepair(`removed an object nested deeper than ${mostLevels} levels`);
            return invalid;
        }
        members ??= membersOf(name, line);
        level += 1;
        try {
            return normalizeMembers(name, value, members, onRepair);
        }
        finally {
            level -= 1;
        }
    };
}
function membersOf(type, line) {
    const all = line.split(' ').map(memberOf);
    return {
        byName: new Map(all.map((member) => [member.name, member])),
        required: all.filter((member) => member.required).length,
        condition: conditions[type] ?? (() => true),
    };
}
/** Returns a valid value itself, without a copy: most values are valid. */
function normalizeMembers(type, value, { byName, required, condition }, onRepair) {
    let last = -1;
    let same = true;
    let unknown = false;
    let present = 0;
    let changes;
    let prose;
    for (const name in value) {
        const given = value[name];
        if (given === undefined)
            continue;
        const member = byName.get(name);
        if (member === undefined) {
            unknown = true;
            continue;
        }
        if (member.place < last)
            same = false;
        last = member.place;
        if (member.required)
            present += 1;
        if (typeof given === member.plain)
            continue;
        const fit = given === null ? invalid : member.normalizeValue(given, onRepair);
        if (fit === given)
            continue;
        changes ??= {};
        changes[name] = fit === invalid ? undefined : fit;
        const isProse = fit !== given && member.isUri && hasText(given);
        if (isProse) {
            prose ??= {};
            prose[name] = given;
        }
        if (fit !== invalid)
            continue;
        if (member.required)
            present -= 1;
        else if (isProse)
            onRepair(`moved a text that is no URI into the property bag of ${type}`);
        else if (given !== null)
            onRepair(removed(type, name));
    }
    const normalized = same && !unknown && changes === undefined ? value : rebuilt(value, byName, changes);
    if (present < required)
        return invalid;
    const known = unknown ? withUnknown(type, value, byName, normalized, onRepair) : normalized;
    const whole = prose === undefined ? known : withProse(known, prose);
    return condition(whole) ? whole : invalid;
}
/** The value with its changes, in the order of `sarif-schema.ts`. */
function rebuilt(value, byName, changes = {}) {
    const inOrder = {};
    for (const name of byName.keys()) {
        const member = name in changes ? changes[name] : value[name];
        if (member !== undefined && Object.hasOwn(value, name))
            inOrder[name] = member;
    }
    return inOrder;
}
function removed(type, name) {
    return `removed ${type}.${name}, which does not match the SARIF schema`;
}
/** Whether a value for a URI, or for a list of them, has a text: "ask the team". */
function hasText(value) {
    return [value].flat().some((text) => typeof text === 'string' && text.trim() !== '');
}
/** Keeps prose that stands where a URI belongs in the property bag. */
function withProse(normalized, prose) {
    const bag = isRecord(normalized['properties']) ? normalized['properties'] : {};
    return { ...normalized, properties: sorted({ ...prose, ...bag }) };
}
/** Moves unknown members into the property bag, where a reader still finds them. */
function withUnknown(type, value, known, normalized, onRepair) {
    const unknown = Object.entries(value).filter(([k, v]) => !known.has(k) && v !== undefined);
    onRepair(`moved properties that SARIF does not define into the property bag of ${type}`);
    const bag = isRecord(normalized['properties']) ? normalized['properties'] : {};
    const moved = unknown.filter(([key, member]) => !Object.hasOwn(bag, key) && (key !== 'tags' || isTags(member)));
    return { ...normalized, properties: sorted({ ...Object.fromEntries(moved), ...bag }) };
}
/** The only value that SARIF allows for `tags` in a bag. */
function isTags(value) {
    return Array.isArray(value) && new Set(value).size === value.length && value.every(isText);
}
function isText(value) {
    return typeof value === 'string';
}
function memberOf(text, place) {
    const [name = '', rest = ''] = text.split(/:(.*)/s);
    const [, type = '', list, map, required] = /^(.*?)(\[1?\]=?)?(\{\})?(!)?$/.exec(rest) ?? [];
    let known;
    const one = (value, onRepair) => (known ??= normalizerOf(type))(value, onRepair);
    const normalizeValue = list ? listOf(name, one, list) : map ? mapOf(name, one) : one;
    const plain = list || map ? undefined : plainTypes[type];
    const isUri = type === 'uri';
    return { name, place, normalizeValue, plain, isUri, required: required !== undefined };
}
const plainTypes = { text: 'string', flag: 'boolean' };
function listOf(name, one, kind) {
    const unique = kind.endsWith('=');
    const least = kind.startsWith('[1') ? 1 : 0;
    return (value, onRepair) => {
        if (!Array.isArray(value))
            return listOfOne(name, value, one, onRepair);
        const kept = normalizeItems(name, value, one, onRepair);
        const single = unique && kept.length > 1 ? withoutDuplicates(kept) : kept;
        return single.length < least ? invalid : single;
    };
}
/** Takes a single element in place of its list. */
function listOfOne(name, value, one, onRepair) {
    const single = one(value, () => undefined);
    if (single === invalid)
        return invalid;
    onRepair(`made a list of the only element of ${name}`);
    return [one(value, onRepair)];
}
function normalizeItems(name, items, one, onRepair) {
    let all;
    let odd = false;
    for (let at = 0; at < items.length; at += 1) {
        const fit = one(items[at], onRepair);
        if (fit === items[at])
            continue;
        all ??= [...items];
        all[at] = fit;
        odd ||= fit === invalid;
    }
    if (!odd)
        return all ?? items;
    onRepair(`removed elements of ${name} that do not match the SARIF schema`);
    return (all ?? items).filter((item) => item !== invalid);
}
function withoutDuplicates(items) {
    const single = new Map(items.map((item) => [JSON.stringify(item), item]));
    return single.size === items.length ? items : [...single.values()];
}
function mapOf(name, one) {
    return (value, onRepair) => {
        if (!isRecord(value))
            return invalid;
        let last = '';
        let same = true;
        for (const key of Object.keys(value)) {
            if (key < last || one(value[key], () => undefined) !== value[key])
                same = false;
            last = key;
        }
        if (same)
            return value;
        const entries = Object.keys(value)
            .sort()
            .map((key) => [key, one(value[key], onRepair)])
            .filter(([, fit]) => fit !== invalid);
        if (entries.length < Object.keys(value).length) {
            onRepair(`removed entries of ${name} that do not match the SARIF schema`);
        }
        return Object.fromEntries(entries);
    };
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/model/tool-name.js


function toolName(run) {
    return run.tool.driver.name;
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/resolve/target-of.js


/**
 * The target of a scan: the property that our scan-runner writes, else the second part of the
 * category. In a category that begins with `<tool>/` it is the whole rest, as a path may have
 * slashes. Undefined if the run has neither.
 */
function targetOf(run) {
    const ours = run.properties?.['ci-actions'];
    if (typeof ours === 'object' && ours !== null && 'target' in ours) {
        return typeof ours.target === 'string' && ours.target !== '' ? ours.target : undefined;
    }
    const id = run.automationDetails?.id;
    const [first, ...rest] = id?.split('/') ?? [];
    if (first === undefined || rest.length === 0)
        return undefined;
    const whole = rest.at(-1) === '' || rest.length > 1 ? rest.slice(0, -1) : rest;
    const target = (0,tool_name/* sameTool */.Hn)(first, toolName(run)) ? whole.join('/') : rest[0];
    return target === '' ? undefined : target;
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/resolve/category.js

/** The category of an `automationDetails.id`: the part before the last slash. Empty without one. */
function categoryOf(id) {
    const slash = id?.lastIndexOf('/') ?? -1;
    return slash < 0 ? '' : (id ?? '').slice(0, slash);
}
function originOf(run) {
    const ours = run.properties?.['ci-actions'];
    return typeof ours === 'object' && ours !== null ? ours : {};
}
/**
 * Runs with the same key are merged: same tool, category and target, in any version. Runs of
 * another commit or attempt stay apart, so that a reader sees that they are stale.
 */
function keyOfRun(run) {
    const { sha, 'run-attempt': attempt } = originOf(run);
    const tool = run.tool.driver.name.trim().toLowerCase();
    const category = categoryOf(run.automationDetails?.id);
    const revisions = (run.versionControlProvenance ?? []).map((details) => details['revisionId']);
    const given = [tool, category, targetOf(run) ?? '', sha ?? '', attempt ?? '', ...revisions];
    return JSON.stringify(given);
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/merge/merged-categories.js

/**
 * The `automationDetails.id` of each run. GitHub keeps one analysis per tool and category, and
 * rejects a file in which two runs have the same tool and category.
 */
function automationIds(runs) {
    const ids = new Map(runs.map((run) => [run, ownId(run)]));
    const clashes = Map.groupBy(ids, ([run, id]) => `${run.tool.toLowerCase()}\0${categoryOf(id)}`);
    for (const clash of clashes.values()) {
        if (clash.length > 1)
            clash.forEach(([run, id], at) => ids.set(run, distinct(run, id, at)));
    }
    return ids;
}
function ownId({ tool, target, category, facts }) {
    const details = facts.value().members['automationDetails'];
    if (details?.id !== undefined)
        return details.id;
    if (category !== '')
        return `${category}/`;
    return target === undefined ? undefined : `${tool}/${target}/`;
}
/** Runs are in a fixed order, so the same reports give the same numbers. */
function distinct({ tool, target }, id, at) {
    const category = categoryOf(id) || tool;
    const parts = [
        category,
        ...(target !== undefined && !category.endsWith(`/${target}`) ? [target] : []),
    ];
    return `${[...parts, ...(at === 0 ? [] : [String(at + 1)])].join('/')}/`;
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/merge/write-log.js




/** V8 stores longer strings on separate pages, which takes twice the time. */
const pieceLength = 64 * 1024;
/** The merged log in pieces of text, one result per line. */
function* writeLog(runs, extra) {
    const ids = automationIds(runs);
    let piece = headOfMerged;
    let first = true;
    for (const run of runs) {
        const rules = run.rules.listed();
        const headText = headTexts(rules, componentPlaces(run));
        piece += `${first ? '' : ','}\n${headOf(run, rules, ids.get(run))},"results":[`;
        first = false;
        for (const [at, result] of run.results.entries()) {
            piece += `${at === 0 ? '' : ','}\n${resultText(headText(result.head), result)}`;
            if (piece.length < pieceLength)
                continue;
            yield piece;
            piece = '';
        }
        piece += ']}';
    }
    for (const run of extra) {
        piece += `${first ? '' : ','}\n${JSON.stringify(run)}`;
        first = false;
    }
    yield `${piece}]}\n`;
}
/** The run without its results and without its last brace. */
function headOf(run, rules, id) {
    const { driver, extensions, members } = run.facts.value();
    const rulesOf = (component) => [...rules.values()].filter((listed) => listed.component === component).map(({ rule }) => rule);
    const details = { ...members['automationDetails'], id };
    const head = {
        ...members,
        tool: {
            driver: { ...driver, rules: [] },
            ...(extensions.length === 0
                ? {}
                : { extensions: extensions.map(([, extension]) => ({ ...extension, rules: [] })) }),
        },
        ...(id === undefined ? {} : { automationDetails: details }),
    };
    const normalized = normalize('run', head, () => undefined);
    // The rules are normalized already, and their texts may be long.
    const tool = {
        ...normalized.tool,
        driver: { ...normalized.tool.driver, rules: rulesOf('') },
        ...(extensions.length === 0 ? {} : { extensions: withRules(normalized.tool, rulesOf) }),
    };
    return JSON.stringify({ ...normalized, tool }).slice(0, -1);
}
function withRules({ extensions = [] }, rulesOf) {
    return extensions.map((extension) => ({ ...extension, rules: rulesOf(extension.name) }));
}
function componentPlaces(run) {
    return new Map(run.facts.value().extensions.map(([name], index) => [name, index]));
}
/** The start of a result's object, written once per head. */
function headTexts(rules, places) {
    const known = new Map();
    return (head) => {
        const before = known.get(head);
        if (before !== undefined)
            return before;
        const text = `{${referenceTo(head, rules, places)}"level":"${head.level}",`;
        known.set(head, text);
        return text;
    };
}
/** Adds head and hash to the text. Parses the text only if it must change inside. */
function resultText(head, result) {
    const text = changedText(result);
    const { lineHash } = result;
    if (lineHash === undefined)
        return head + text.slice(1);
    const hash = `"primaryLocationLineHash":"${lineHash}"`;
    if (!result.hasPrints)
        return `${head}${text.slice(1, -1)}${prints}${hash}}}`;
    const at = text.indexOf(prints);
    const from = at + prints.length;
    if (at < 0 || text.includes(prints, from))
        return head + withPrint(text, lineHash).slice(1);
    const others = text.charAt(from) === '}' ? '' : ',';
    return `${head}${text.slice(1, from)}${hash}${others}${text.slice(from)}`;
}
const prints = ',"partialFingerprints":{';
/** For results whose property bag also has a member `partialFingerprints`. */
function withPrint(text, lineHash) {
    const result = JSON.parse(text);
    const given = result['partialFingerprints'];
    const whole = { primaryLocationLineHash: lineHash, ...given };
    return JSON.stringify({ ...result, partialFingerprints: whole });
}
function referenceTo({ rule, idEnd, ruleId }, rules, places) {
    const listed = rule === undefined ? undefined : rules.get(rule);
    if (listed === undefined)
        return ruleId === '' ? '' : `"ruleId":${JSON.stringify(ruleId)},`;
    const { index, component } = listed;
    const id = JSON.stringify(listed.rule.id + idEnd);
    const place = places.get(component);
    return component === '' || place === undefined
        ? `"ruleId":${id},"ruleIndex":${index},`
        : `"ruleId":${id},"rule":{"id":${id},"index":${index},"toolComponent":{"index":${place}}},`;
}
/** Adds the policy's suppression and the other tools that found the same. */
function changedText({ text, suppression, alsoBy }) {
    if (suppression === undefined && alsoBy === undefined)
        return text;
    const result = JSON.parse(text);
    const given = result['suppressions'] ?? [];
    const bag = result['properties'] ?? {};
    const ours = bag['ci-actions'] ?? {};
    const marked = { ...bag, 'ci-actions': { ...ours, alsoFoundBy: alsoBy } };
    return JSON.stringify({
        ...result,
        ...(suppression ? { suppressions: [...given, suppression] } : {}),
        ...(alsoBy ? { properties: sorted(marked) } : {}),
    });
}

;// CONCATENATED MODULE: ./build/packages/workflow-run/src/text-at.js
/** A non-empty string in an event, by its path of keys; undefined where there is none. */
function textAt(value, ...path) {
    let at = value;
    for (const key of path) {
        if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key))
            return undefined;
        at = at[key];
    }
    return typeof at === 'string' && at !== '' ? at : undefined;
}

;// CONCATENATED MODULE: ./build/packages/workflow-run/src/lacks-secrets.js

/**
 * Whether the run gets no secrets: for a pull request from a fork or by Dependabot.
 * `pull_request_target` gets them, even for forks. A deleted fork has no name and counts as a fork.
 * An event without a head commit does not count as a fork, so it excuses nothing.
 */
function lacksSecrets({ eventName, event, repository, actor }) {
    if (eventName !== 'pull_request')
        return false;
    if (actor === 'dependabot[bot]')
        return true;
    if (textAt(event, 'pull_request', 'head', 'sha') === undefined)
        return false;
    const head = textAt(event, 'pull_request', 'head', 'repo', 'full_name');
    return head?.toLowerCase() !== repository?.toLowerCase();
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/resolve/rule-of.js
/** A result's rule, from the driver or an extension; undefined if the run does not list it. */
function ruleOf(result, run) {
    const { rule, ruleIndex, ruleId } = result;
    if (rule === undefined && ruleIndex !== undefined && ruleIndex >= 0) {
        const at = run.tool.driver.rules?.[ruleIndex];
        if (at !== undefined && at.id === ruleId)
            return at;
    }
    return ruleAt(referenceOf(result), run);
}
/** `ruleId` and `ruleIndex` are short forms of `rule` (SARIF 3.27.5 to 3.27.7). */
function referenceOf(result) {
    const id = result.rule?.id ?? result.ruleId;
    const index = result.rule?.index ?? result.ruleIndex;
    return {
        ...result.rule,
        ...(id === undefined ? {} : { id }),
        ...(index === undefined ? {} : { index }),
    };
}
/**
 * The rule that a reference names. An index counts only if the rule there has the named id: some
 * tools sort their rules and keep the old indexes. A reference without a component means the
 * driver, then the extensions, where CodeQL has its rules.
 */
function ruleAt(reference, run) {
    const { id, index, guid } = reference;
    const named = componentOf(reference, run);
    const at = index === undefined || index < 0 ? undefined : named.rules?.[index];
    if (at && (id === undefined || belongsTo(id, at.id)))
        return at;
    const components = [named, run.tool.driver, ...(run.tool.extensions ?? [])];
    for (const component of components) {
        const rule = byIdOrGuid(component, id, guid);
        if (rule)
            return rule;
    }
    return undefined;
}
function componentOf({ toolComponent }, { tool }) {
    if (toolComponent === undefined)
        return tool.driver;
    const extensions = tool.extensions ?? [];
    const { index, guid, name } = toolComponent;
    return ((index === undefined || index < 0 ? undefined : extensions[index]) ??
        extensions.find((e) => (guid !== undefined && e.guid === guid) || (name ?? '') === e.name) ??
        tool.driver);
}
/** A result's id may be the rule's id with further parts after a slash (SARIF 3.27.5). */
function belongsTo(id, ruleId) {
    return id === ruleId || id.startsWith(`${ruleId}/`);
}
function byIdOrGuid(component, id, guid) {
    if (component.rules === undefined)
        return undefined;
    const known = indexOf(component.rules);
    if (guid !== undefined && known.has(`guid:${guid}`))
        return known.get(`guid:${guid}`);
    for (let part = id; part !== undefined; part = rule_of_parent(part)) {
        const rule = known.get(`id:${part}`);
        if (rule)
            return rule;
    }
    return undefined;
}
function rule_of_parent(id) {
    const slash = id.lastIndexOf('/');
    return slash <= 0 ? undefined : id.slice(0, slash);
}
/** Indexes by rule array, so that 25,000 results do not search 25,000 rules. */
const indexes = new WeakMap();
function indexOf(rules) {
    const known = indexes.get(rules);
    if (known)
        return known;
    const index = new Map();
    for (const rule of rules) {
        if (!index.has(`id:${rule.id}`))
            index.set(`id:${rule.id}`, rule);
        if (rule.guid !== undefined)
            index.set(`guid:${rule.guid}`, rule);
    }
    indexes.set(rules, index);
    return index;
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/resolve/message-text.js

/** A result's message, looked up and with its arguments; empty if it has none. Untrusted text. */
function messageText(result, run) {
    return messageTextOf(result.message, run, ruleOf(result, run));
}
/** Its own text, else that of the rule's or the tool's message strings (SARIF 3.11.7). */
function messageTextOf(message, run, rule) {
    const found = message.text ?? lookedUp(message.id, run, rule)?.text ?? message.markdown ?? '';
    return filled(found, message.arguments ?? []);
}
function lookedUp(id, run, rule) {
    if (id === undefined)
        return undefined;
    const components = [run.tool.driver, ...(run.tool.extensions ?? [])];
    return [rule?.messageStrings, ...components.map((c) => c.globalMessageStrings)]
        .map((strings) => (strings && Object.hasOwn(strings, id) ? strings[id] : undefined))
        .find((text) => text !== undefined);
}
/** `{0}` is the first argument, `{{` and `}}` are braces (SARIF 3.11.5). */
function filled(text, values) {
    if (values.length === 0)
        return text;
    return text.replaceAll(/\{\{|\}\}|\{(\d\d*)\}/g, (part, index) => index === undefined ? part.charAt(0) : (values[Number(index)] ?? part));
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/repair/inline-references.js


/**
 * Copies into an object of a result what it references in lists of its run: artifacts, logical
 * locations, thread flow locations, addresses, requests, message strings. The result can then move
 * to another run, and equal results have equal texts. Returns whether it changed anything.
 */
function completeFrom(run, rule) {
    const tables = run;
    return (item, key) => complete(item, key, run, tables, rule);
}
function complete(item, key, run, tables, rule) {
    switch (key) {
        case 'message':
        case 'description':
        case 'label':
            return fillMessage(item, run, rule);
        case 'artifactLocation':
        case 'analysisTarget':
            return fillArtifact(item, run);
        case 'taxa':
            return namedComponent(item, tables);
        case 'locations':
            return !('physicalLocation' in item) && fill(item, 'threadFlowLocations', tables);
        case 'logicalLocations':
            return fill(item, 'logicalLocations', tables);
        case 'webRequest':
            return fill(item, 'webRequests', tables);
        case 'webResponse':
            return fill(item, 'webResponses', tables);
        case 'address':
            return fill(item, 'addresses', tables);
        default:
            return false;
    }
}
/** Own members take precedence over those of the table (SARIF 3.38.2, 3.33.3). */
function fill(item, table, tables) {
    const { index } = item;
    if (typeof index !== 'number')
        return false;
    const entries = tables[table];
    const entry = Array.isArray(entries) ? entries[index] : undefined;
    if (isRecord(entry)) {
        for (const [key, value] of Object.entries(entry))
            item[key] ??= deepCopy(value);
    }
    delete item['index'];
    delete item['parentIndex'];
    return true;
}
function fillArtifact(location, run) {
    const { index } = location;
    if (typeof index !== 'number')
        return false;
    const listed = run.artifacts?.[index]?.location;
    if (location['uri'] === undefined && listed?.uri !== undefined) {
        location['uri'] = listed.uri;
        if (listed.uriBaseId !== undefined)
            location['uriBaseId'] ??= listed.uriBaseId;
    }
    delete location['index'];
    return true;
}
function fillMessage(message, run, rule) {
    if (message['id'] === undefined && message['arguments'] === undefined)
        return false;
    message['text'] = messageTextOf(message, run, rule) || (message['id'] ?? '');
    delete message['id'];
    delete message['arguments'];
    return true;
}
/** Replaces indexes, which are valid in one run only, by the taxonomy's name. */
function namedComponent(reference, tables) {
    const component = reference['toolComponent'];
    if (!isRecord(component))
        return false;
    const list = tables['taxonomies'];
    const at = typeof component['index'] === 'number' ? component['index'] : -1;
    const taxonomy = Array.isArray(list) ? list[at] : undefined;
    const rest = without(component, 'index');
    const name = isRecord(taxonomy) ? taxonomy['name'] : undefined;
    const named = name === undefined ? rest : { ...rest, name: rest['name'] ?? name };
    reference['toolComponent'] = named;
    if (reference['id'] !== undefined || reference['guid'] !== undefined)
        delete reference['index'];
    return true;
}
/** Copies graphs of the run that a traversal references into the result. */
function inlineGraphs(result, run) {
    const tables = run;
    const traversals = result['graphTraversals'];
    if (!Array.isArray(traversals))
        return;
    for (const traversal of traversals) {
        const at = traversal['runGraphIndex'];
        const graph = Array.isArray(tables['graphs'])
            ? tables['graphs'][Number(at)]
            : undefined;
        if (typeof at !== 'number' || graph === undefined)
            continue;
        const own = Array.isArray(result['graphs']) ? result['graphs'] : [];
        result['graphs'] = [...own, deepCopy(graph)];
        delete traversal['runGraphIndex'];
        traversal['resultGraphIndex'] = own.length;
    }
}
/** A deep copy, because results are repaired in place. */
function deepCopy(value) {
    return typeof value === 'object' && value !== null ? JSON.parse(JSON.stringify(value)) : value;
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/resolve/completeness.js



/**
 * The reasons why a run is incomplete. Empty for a complete run. `found` is the number of its
 * results, if they were read apart from the run.
 */
function completeness(run, found = run.results?.length ?? 0) {
    const invocations = run.invocations ?? [];
    const failed = invocations.filter((i) => i.executionSuccessful === false);
    return [
        ...failed.map(failedExecution(run, found)),
        ...invocations.flatMap((invocation) => errorNotifications(invocation, run)),
        ...(run.results === undefined ? [noResults] : []),
        ...(isExternal(run) ? [external] : []),
    ];
}
/** Whether all reasons are usual for some tools: then the policy may believe this one. */
function looksUsual(incomplete) {
    return incomplete.length > 0 && incomplete.every(({ usual }) => usual);
}
const noResults = {
    kind: 'no-results',
    why: 'has no "results": the tool did not say what it found',
    usual: true,
};
const external = {
    kind: 'external',
    why: 'keeps parts of itself in external property files, which are not read',
    usual: false,
};
function isExternal(run) {
    return Object.keys(run.externalPropertyFileReferences ?? {}).length > 0;
}
function failedExecution(run, found) {
    return (invocation) => ({
        kind: 'execution',
        why: `did not run to its end: ${reasonOf(invocation, run)}`,
        usual: noteOf(invocation)?.usual ?? found > 0,
    });
}
function noteOf({ properties }) {
    const ours = properties?.['ci-actions'];
    const usual = isRecord(ours) ? ours['usual'] : undefined;
    return typeof usual === 'boolean' ? { usual } : undefined;
}
function reasonOf(invocation, run) {
    const notes = notificationsOf(invocation).map((note) => messageTextOf(note.message, run));
    const code = invocation.exitCode === undefined ? undefined : `exit code ${invocation.exitCode}`;
    const reason = [...notes, invocation.exitCodeDescription, code].find((text) => text);
    return reason ?? 'no reason given';
}
function errorNotifications(invocation, run) {
    if (invocation.executionSuccessful === false)
        return [];
    return notificationsOf(invocation)
        .filter((note) => levelOfNotification(note, invocation, run) === 'error')
        .map((note) => ({
        kind: 'notification',
        why: `reported an error: ${messageTextOf(note.message, run) || 'no message'}`,
        usual: false,
    }));
}
/** The texts of a run's warnings, which are shown and are no failure. Untrusted. */
function warningsOf(run) {
    return (run.invocations ?? []).flatMap((invocation) => notificationsOf(invocation)
        .filter((note) => levelOfNotification(note, invocation, run) === 'warning')
        .map((note) => messageTextOf(note.message, run))
        .filter((text) => text.trim() !== ''));
}
function notificationsOf(invocation) {
    return [
        ...(invocation.toolExecutionNotifications ?? []),
        ...(invocation.toolConfigurationNotifications ?? []),
    ];
}
/** Its own level, else the run's override, the descriptor's default, or warning (SARIF 3.58.6). */
function levelOfNotification(note, invocation, run) {
    const { driver, extensions } = run.tool;
    const asRules = (component) => ({
        name: component.name,
        rules: component.notifications ?? [],
    });
    const notifications = {
        tool: { driver: asRules(driver), extensions: (extensions ?? []).map(asRules) },
    };
    const descriptor = note.descriptor && ruleAt(note.descriptor, notifications);
    const override = invocation.notificationConfigurationOverrides?.find((o) => descriptor !== undefined && ruleAt(o.descriptor, notifications) === descriptor);
    return (note.level ??
        override?.configuration.level ??
        descriptor?.defaultConfiguration?.level ??
        'warning');
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/schema/walk.js

/** Property bags and maps of texts contain no SARIF objects. */
function isOpaque(key) {
    switch (key) {
        case 'properties':
        case 'fingerprints':
        case 'partialFingerprints':
        case 'state':
            return true;
        default:
            return false;
    }
}
/** Visits every SARIF object below `holder` with its key, parents before children. */
function walk(holder, visit) {
    for (const key in holder) {
        const value = holder[key];
        if (typeof value !== 'object' || value === null || isOpaque(key))
            continue;
        if (!Array.isArray(value)) {
            visit(value, key);
            walk(value, visit);
            continue;
        }
        for (const item of value) {
            if (!isRecord(item))
                continue;
            visit(item, key);
            walk(item, visit);
        }
    }
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/merge/merge-invocations.js




/**
 * A run's invocations, rewritten for the merged run. Notifications get their levels and texts.
 * Overrides of rules are removed, because every result has its own level. Other reasons why the run
 * is incomplete become failed invocations, so that every later reader sees them.
 */
function invocationsOf(run, incomplete) {
    const complete = completeFrom(run, undefined);
    const own = (run.invocations ?? []).map((invocation) => {
        const rest = without(invocation, 'ruleConfigurationOverrides', 'notificationConfigurationOverrides');
        const copy = JSON.parse(JSON.stringify({ ...rest, ...levelled(invocation, run) }));
        walk(copy, complete);
        if (copy['executionSuccessful'] !== false || noteOf(invocation) !== undefined)
            return copy;
        return noted(copy, looksUsual(incomplete));
    });
    const unseen = incomplete.filter(({ kind }) => kind === 'no-results' || kind === 'external');
    const more = unseen.map(({ why }) => noted(failedInvocation(`The run ${why}.`), looksUsual(incomplete)));
    return [...own, ...more];
}
/** Notes whether the run looked like a good one of some tools. See `Incompleteness`. */
function noted(invocation, usual) {
    const bag = invocation['properties'] ?? {};
    const ours = bag['ci-actions'] ?? {};
    const note = { usual };
    return { ...invocation, properties: sorted({ ...bag, 'ci-actions': { ...ours, ...note } }) };
}
function failedInvocation(text) {
    return {
        executionSuccessful: false,
        toolExecutionNotifications: [{ level: 'error', message: { text } }],
    };
}
function levelled(invocation, run) {
    const withLevel = (note) => ({
        ...note,
        level: levelOfNotification(note, invocation, run),
    });
    const { toolExecutionNotifications: execution, toolConfigurationNotifications: setup } = invocation;
    return {
        ...(execution ? { toolExecutionNotifications: execution.map(withLevel) } : {}),
        ...(setup ? { toolConfigurationNotifications: setup.map(withLevel) } : {}),
    };
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/merge/failed-run.js

/** A failed run for a tool that did not run or whose report is missing. */
function failedRun(tool, target, reasons) {
    const [first = 'It did not run.', ...rest] = reasons;
    const invocation = failedInvocation(first);
    const more = rest.map((text) => ({ level: 'error', message: { text } }));
    const notifications = [...invocation.toolExecutionNotifications, ...more];
    return {
        tool: { driver: { name: tool } },
        ...(target === undefined ? {} : { automationDetails: { id: `${tool}/${target}/` } }),
        invocations: [{ ...invocation, toolExecutionNotifications: notifications }],
        ...(target === undefined ? {} : { properties: { 'ci-actions': { target } } }),
        results: [],
    };
}

;// CONCATENATED MODULE: ./build/packages/findings/src/expected-tools.js

/** One complete run per tool and target is enough, even if other runs of it failed. */
function missingTools(expected, runs) {
    return expected.flatMap(targetsOf).flatMap(({ tool, target }) => {
        const own = runs.filter((run) => (0,tool_name/* sameTool */.Hn)(tool, run.tool) && (target === undefined || run.target === target));
        if (own.some(({ complete }) => complete))
            return [];
        return [{ tool, target, name: toolAndTarget(tool, target), runs: own }];
    });
}
function targetsOf({ tool, targets }) {
    return (targets.length === 0 ? [undefined] : targets).map((target) => ({ tool, target }));
}
/** The name in outputs and messages. */
function toolAndTarget(tool, target) {
    return target === undefined ? tool : `${tool}: ${target}`;
}
function excuseOf(tool, excused) {
    if ((0,tool_name/* namesTool */.$z)(excused.advisory, tool))
        return 'advisory';
    return (0,tool_name/* namesTool */.$z)(excused.withoutSecrets, tool) ? 'without-secrets' : undefined;
}

;// CONCATENATED MODULE: ./build/actions/sarif-aggregator/src/judge/missing-reports.js



function missingReports(expected, reported, believed) {
    const runs = reported.map((run) => ({ ...run, complete: didRun(run, believed) }));
    return missingTools(expected, runs).map(({ tool, target, name, runs: own }) => {
        const failed = own.flatMap(({ report, incomplete }) => {
            const way = looksUsual(incomplete) ? ` (${wayToBelieve})` : '';
            return incomplete.map(({ why }) => `${report}: ${why}${way}`);
        });
        return { tool, target, name, failed };
    });
}
/**
 * A tool that reports an error did not look at everything. It did run if the policy believes it; see
 * `looksUsual`.
 */
function didRun({ tool, incomplete }, believed) {
    return incomplete.length === 0 || believedRun({ tool, incomplete }, believed) !== undefined;
}
/** The entry of the policy by which an incomplete run counts. */
function believedRun({ tool, incomplete }, believed) {
    return looksUsual(incomplete) ? believed.entryOf(tool) : undefined;
}
function describeMissing({ name, failed }) {
    return failed.length === 0
        ? `${name} is expected and did not report`
        : `${name} is expected and did not run: ${failed.join('; ')}`;
}

;// CONCATENATED MODULE: ./build/actions/sarif-aggregator/src/gather/extra-runs.js


/**
 * Failed runs for what the merged file lacks, so that every later reader sees it: expected tools
 * without any run, refused files, and patterns that match nothing.
 */
function extraRuns(missing, gathered) {
    const absent = missing
        .filter(({ failed }) => failed.length === 0)
        .map((one) => failedRun(one.tool, one.target, [`${describeMissing(one)}.`]));
    const notes = [
        ...gathered.refused.map(({ file, why }) => `${file} was refused: it ${why}.`),
        ...gathered.unmatched.map((pattern) => `The pattern ${pattern} matches no file.`),
    ];
    return notes.length === 0 ? absent : [...absent, failedRun('sarif-aggregator', undefined, notes)];
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/read/results-splitter.js
/** The text is not a complete JSON document. The message has no subject. */
class SplitError extends Error {
    name = 'SplitError';
}
/** Longest string of V8: 2^29 - 24 characters. */
const longestText = 0x1fffffe8;
const [quote, comma, backslash] = [0x22, 0x2c, 0x5c];
const [results_splitter_open, results_splitter_close, openList, closeList] = [0x7b, 0x7d, 0x5b, 0x5d];
/**
 * Splits a log into its results, at the path `runs[*].results[*]`, and the rest. A log can be
 * longer than any JavaScript string, mostly because of its results. Each result can be parsed or
 * recognised as a duplicate on its own. A general streaming parser reads 8 MB/s here, this and
 * `JSON.parse` 100 MB/s. It only finds strings and brackets: each result and the rest must still
 * pass `JSON.parse`.
 */
function resultsSplitter(onResult) {
    const rest = textCollector('what stands outside of its results');
    const element = textCollector('one of its results');
    const place = { depth: 0, key: '', runIndex: -1, runsSeen: false, inResults: false };
    const string = { open: false, escaped: false, text: '' };
    /** Whether the text looks like JSON. Other text is passed through. */
    let json;
    let elements = 0;
    let piece = '';
    /** The end of the part of `piece` that `rest` or `element` has. */
    let taken = 0;
    const takeTo = (position) => {
        (place.inResults ? element : rest).add(piece.slice(taken, position));
        taken = position;
    };
    const endElement = (position, last) => {
        takeTo(position);
        const text = element.take().trim();
        if (text === '' && !(last && elements === 0))
            throw new SplitError('is not JSON');
        if (text !== '')
            onResult(place.runIndex, text);
        elements += 1;
    };
    const bracket = (position, code) => {
        if (code === results_splitter_open || code === openList) {
            if (!enter(place, code === openList))
                return;
            takeTo(position + 1);
            place.inResults = true;
            elements = 0;
        }
        else if (code === results_splitter_close || code === closeList) {
            if (place.inResults && place.depth === resultsDepth)
                endElement(position, true);
            leave(place);
        }
        else if (code === comma && place.inResults && place.depth === resultsDepth) {
            endElement(position, false);
            taken = position + 1;
        }
    };
    /** Reads on in an open string. Returns the position to continue at. */
    const inString = (from) => {
        const end = endOfString(piece, from, string.escaped);
        const whole = end < 0 ? piece.length : end;
        if (keyMatters(place) && string.text.length < 100)
            string.text += piece.slice(from, whole);
        if (end < 0) {
            string.escaped = isEscaped(piece, piece.length, from, string.escaped);
            return piece.length;
        }
        string.open = false;
        if (keyMatters(place))
            place.key = plain(string.text);
        return end + 1;
    };
    const write = (text) => {
        piece = text;
        taken = 0;
        json ??= /^\s*$/.test(piece) ? undefined : /^\s*[{[]/.test(piece);
        let at = json ? 0 : piece.length;
        while (at < piece.length) {
            if (string.open) {
                at = inString(at);
                continue;
            }
            const code = piece.charCodeAt(at);
            if (code === quote)
                openString(string);
            else
                bracket(at, code);
            at += 1;
        }
        takeTo(piece.length);
    };
    const end = () => {
        if (place.depth > 0 || string.open)
            throw new SplitError('ends in its middle: it was cut off');
        return rest.take();
    };
    return { write, end };
}
function openString(string) {
    string.open = true;
    string.escaped = false;
    string.text = '';
}
/** Depth of the elements of `results`: log, runs, run, results. */
const resultsDepth = 4;
/** Enters an object or list. Returns whether the results of a run begin here. */
function enter(place, list) {
    place.depth += 1;
    if (place.inResults)
        return false;
    const { depth, key, runsSeen, runIndex } = place;
    if (depth === 2 && list && key === 'runs') {
        if (runsSeen)
            throw new SplitError('has "runs" twice');
        place.runsSeen = true;
    }
    else if (depth === 3 && runsSeen && key === 'runs') {
        place.runIndex += 1;
    }
    return depth === resultsDepth && list && runIndex >= 0 && key === 'results';
}
function leave(place) {
    if (place.depth === resultsDepth)
        place.inResults = false;
    place.depth -= 1;
    if (place.depth < 0)
        throw new SplitError('is not JSON');
    if (place.depth === 2)
        place.key = 'runs';
    if (place.depth === 1)
        place.key = '';
}
/** Only keys of the log and of its runs matter. */
function keyMatters({ inResults, depth }) {
    return !inResults && (depth === 1 || depth === 3);
}
function endOfString(text, from, escaped) {
    for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 1)) {
        if (!isEscaped(text, at, from, escaped))
            return at;
    }
    return -1;
}
/** Whether the character at `position` follows an odd number of backslashes. */
function isEscaped(text, position, from, carried) {
    let before = position;
    while (before > from && text.charCodeAt(before - 1) === backslash)
        before -= 1;
    const odd = (position - before) % 2 === 1;
    return before === from && carried ? !odd : odd;
}
function plain(key) {
    if (!key.includes('\\'))
        return key;
    try {
        return String(JSON.parse(`"${key}"`));
    }
    catch {
        return key;
    }
}
function textCollector(what) {
    let parts = [];
    let length = 0;
    return {
        add(text) {
            if (text === '')
                return;
            parts.push(text);
            length += text.length;
            if (length > longestText)
                throw new SplitError(`is too large: ${what} exceeds 512 MB`);
        },
        take() {
            const text = parts.length === 1 ? (parts[0] ?? '') : parts.join('');
            parts = [];
            length = 0;
            return text;
        },
    };
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/read/read-json.js


/**
 * Reads a report of any size. Calls `onResult` before the rest is known to be valid: discard the
 * results if the answer has no `value`. A text of up to `atOnce` characters is parsed in one go,
 * which takes half the time. Its results are then in the value.
 */
async function readJson(chunks, onResult, atOnce = 0) {
    const splitter = resultsSplitter(onResult);
    let held = [];
    let length = 0;
    try {
        for await (const chunk of chunks) {
            const piece = length === 0 ? chunk.replace(/^\ufeff/, '') : chunk;
            length += piece.length;
            held.push(piece);
            if (length <= atOnce)
                continue;
            for (const part of held)
                splitter.write(part);
            held = [];
        }
        const short = held.join('');
        const value = unambiguous(short);
        if (value !== undefined)
            return { value, text: short, whole: true };
        const why = length <= atOnce ? whyNotJson(short) : undefined;
        if (why !== undefined)
            return notJson(splitter, short, why);
        splitter.write(short);
        return parsed(splitter.end());
    }
    catch (error) {
        if (error instanceof SplitError)
            return { refused: error.message };
        if (error instanceof SyntaxError)
            return { refused: `is not JSON (${error.message})` };
        throw error;
    }
}
/** An escaped letter of "runs" or "results". Such keys cannot be counted in the text. */
const escapedLetter = /\\u00(?:6[5ce]|7[2-5])/i;
/**
 * The parsed text; undefined if a duplicate key may hide results. JSON.parse keeps the last of two
 * equal keys, so such a text goes through the splitter.
 */
function unambiguous(text) {
    if (text === '')
        return undefined;
    try {
        const value = JSON.parse(text);
        const runs = isRecord(value) && Array.isArray(value['runs']) ? value['runs'] : [];
        const lists = runs.filter((run) => isRecord(run) && run['results'] !== undefined).length;
        if (text.includes('\\u00') && escapedLetter.test(text))
            return undefined;
        return hasMoreLists(text, lists) ? undefined : value;
    }
    catch {
        return undefined;
    }
}
/** Whether "runs" occurs more than once, or "results" more than `results` times. */
function hasMoreLists(text, results) {
    const names = text.match(/"r(?:uns|esults)"/g) ?? [];
    const runs = names.filter((name) => name === '"runs"').length;
    return runs > 1 || names.length - runs > results;
}
/** Text that is no one JSON document is handed on as it stands, unless it was cut off. */
function notJson(splitter, text, why) {
    const asText = { text, why, whole: true };
    try {
        splitter.write(text);
    }
    catch (error) {
        if (error instanceof SplitError)
            return asText;
        throw error;
    }
    splitter.end();
    return asText;
}
function parsed(text) {
    try {
        return { value: JSON.parse(text), text, whole: false };
    }
    catch (error) {
        return { text, why: whyOf(error), whole: false };
    }
}
function whyNotJson(text) {
    try {
        JSON.parse(text);
        return undefined;
    }
    catch (error) {
        return whyOf(error);
    }
}
const whyOf = (error) => `is not JSON (${error.message})`;

// EXTERNAL MODULE: ./build/packages/markdown/src/shorten.js
var shorten = __webpack_require__(8552);
// EXTERNAL MODULE: ./build/packages/findings/src/severity.js
var src_severity = __webpack_require__(4035);
;// CONCATENATED MODULE: ./build/packages/sarif/src/schema/normalize-result.js



/** Makes any element of `results` a result that matches the schema. No element is lost. */
function normalizeResult(value, onRepair) {
    if (typeof value === 'string' && value.trim() !== '') {
        return normalizeResult({ message: value }, onRepair);
    }
    if (!isRecord(value)) {
        onRepair('replaced a result that is not an object with a placeholder');
        return { message: { text: 'The report holds a result that says nothing.' } };
    }
    const level = normalizeLevel(value['level'], onRepair);
    const suppressions = normalizeSuppressions(value['suppressions'], onRepair);
    const same = level === value['level'] && suppressions === value['suppressions'];
    const repaired = same ? value : { ...value, level, suppressions, ...severityNote(value) };
    const normalized = normalize('result', repaired, onRepair);
    if (normalized !== invalid)
        return normalized;
    onRepair('added a message to a result without one');
    const message = { text: 'The report says no more of this result.' };
    return normalize('result', { ...repaired, message }, onRepair);
}
/** Keeps a level that means critical, such as "fatal": SARIF's highest level, error, means high. */
function severityNote({ level, properties }) {
    if (typeof level !== 'string' || (0,src_severity/* severityOfWord */.Zx)(level) !== 'critical')
        return {};
    const bag = isRecord(properties) ? properties : {};
    const ours = isRecord(bag['ci-actions']) ? bag['ci-actions'] : {};
    return { properties: { ...bag, 'ci-actions': { ...ours, severity: 'critical' } } };
}
/** Replaces an unknown status. Without a status, the suppression would count as accepted. */
function normalizeSuppressions(suppressions, onRepair) {
    if (!Array.isArray(suppressions) || suppressions.every(hasKnownStatus))
        return suppressions;
    return suppressions.map((suppression) => {
        if (!isRecord(suppression) || hasKnownStatus(suppression))
            return suppression;
        onRepair('treated a suppression with an unknown status as under review');
        return { ...suppression, status: 'underReview' };
    });
}
function hasKnownStatus(suppression) {
    const status = isRecord(suppression) ? suppression['status'] : undefined;
    return status === undefined || /^(accepted|underReview|rejected)$/.test(String(status));
}
const levels = new Set(['none', 'note', 'warning', 'error']);
/**
 * Maps a word such as "Error" or "CRITICAL" to a SARIF level. Removing it would make the result a
 * warning.
 */
function normalizeLevel(level, onRepair) {
    if (typeof level !== 'string' || levels.has(level))
        return level;
    const severity = (0,src_severity/* severityOfWord */.Zx)(level);
    if (severity === undefined)
        return level;
    onRepair('mapped a level to a SARIF level');
    return levelOfSeverity[severity];
}
/** The SARIF level of a severity. */
const levelOfSeverity = {
    critical: 'error',
    high: 'error',
    medium: 'warning',
    low: 'note',
    none: 'none',
};

;// CONCATENATED MODULE: ./build/packages/sarif/src/schema/normalize-run.js



/** Lists of a run that results reference by index: removing an element would shift the others. */
const indexed = {
    artifacts: 'artifact',
    logicalLocations: 'logicalLocation',
    threadFlowLocations: 'threadFlowLocation',
    addresses: 'address',
    webRequests: 'webRequest',
    webResponses: 'webResponse',
    graphs: 'graph',
};
const components = ['taxonomies', 'policies', 'translations'];
/** Makes a run that has a tool match the schema. Its results become an empty list or are absent. */
function normalizeRun(run, onRepair) {
    const tool = run['tool'];
    const versionControlProvenance = listIn(run['versionControlProvenance'], withRepository);
    const repaired = { ...run, ...given({ versionControlProvenance }) };
    const bare = normalize('run', { ...repaired, ...none, tool: { driver: { name: '' } } }, onRepair);
    const lists = Object.entries(indexed).map(([name, shape]) => [
        name,
        listIn(run[name], (item) => orElse(normalize(shape, item, onRepair), {})),
    ]);
    const sets = components.map((name) => [name, listIn(run[name], (c) => component(c, onRepair))]);
    const extensions = listIn(tool.extensions, (item) => component(item, onRepair));
    return {
        ...bare,
        ...given({ externalPropertyFileReferences: normalize_run_external(run, bare, onRepair) }),
        ...given(Object.fromEntries([...lists, ...sets])),
        ...given({
            invocations: listOrSingle(run['invocations'], (item) => invocation(item, onRepair)),
        }),
        tool: {
            driver: component(tool.driver, onRepair),
            ...given({ extensions }),
        },
        ...(Array.isArray(run['results']) ? { results: [] } : {}),
    };
}
/**
 * Keeps a revision whose repository is missing or not a URI, such as `git@host:path`: it still
 * names the run's commit.
 */
function withRepository(details) {
    if (!isRecord(details) || typeof details['revisionId'] !== 'string')
        return details;
    const named = valueTypes['uri']?.(details['repositoryUri'], () => undefined);
    return named === invalid ? { ...details, repositoryUri: 'urn:unknown' } : details;
}
/** Keeps even invalid references: they show that results are in other files. */
function normalize_run_external(run, normalized, onRepair) {
    const written = run['externalPropertyFileReferences'];
    const kept = normalized.externalPropertyFileReferences;
    if (written === undefined || written === null || Object.keys(kept ?? {}).length > 0)
        return kept;
    if (isRecord(written) && Object.keys(written).length === 0)
        return kept;
    onRepair('kept an invalid reference to external property files');
    return { results: [] };
}
const none = Object.fromEntries([...Object.keys(indexed), ...components, 'invocations', 'results'].map((k) => [k, undefined]));
function component(value, onRepair) {
    const { rules, notifications, taxa, ...rest } = isRecord(value) ? value : {};
    const name = typeof rest['name'] === 'string' && rest['name'].trim() ? rest['name'] : unnamed(onRepair);
    const descriptors = Object.entries({ rules, notifications, taxa }).map(([key, list]) => [
        key,
        listIn(descriptorsIn(list, onRepair), (item, index) => descriptor(item, index, onRepair)),
    ]);
    return {
        ...normalize('toolComponent', { ...rest, name }, onRepair),
        ...given(Object.fromEntries(descriptors)),
    };
}
/** SARIF 1 and some tools of today write a map by id; others one rule without its list. */
function descriptorsIn(list, onRepair) {
    if (!isRecord(list))
        return list;
    onRepair('made a list of the rules of a tool');
    if (typeof list['id'] === 'string')
        return [list];
    return Object.entries(list).map(([id, item]) => (isRecord(item) ? { id, ...item } : { id }));
}
function unnamed(onRepair) {
    onRepair('added a name to a tool without one');
    return 'unnamed tool';
}
function descriptor(value, index, onRepair) {
    const normalized = normalize('reportingDescriptor', value, onRepair);
    if (normalized !== invalid)
        return normalized;
    onRepair('added an id to a rule without one');
    const id = `unnamed rule ${index + 1}`;
    return normalize('reportingDescriptor', { ...(isRecord(value) ? value : {}), id }, onRepair);
}
/** Derives a missing `executionSuccessful` from exit code and signal. Invalid means failure. */
function invocation(value, onRepair) {
    if (!isRecord(value))
        return { executionSuccessful: false };
    const notified = { ...value, ...withLevels(value, onRepair) };
    const successful = value['executionSuccessful'];
    if (typeof successful === 'boolean')
        return normalize('invocation', notified, onRepair);
    onRepair('filled in "executionSuccessful" of an invocation');
    const ended = (value['exitCode'] ?? 0) === 0 && value['exitSignalName'] === undefined;
    const executionSuccessful = successful === undefined ? ended : successful === 'true';
    return normalize('invocation', { ...notified, executionSuccessful }, onRepair);
}
/** Maps levels such as "Error": removing them would make the notifications warnings. */
function withLevels(invoked, onRepair) {
    const names = ['toolExecutionNotifications', 'toolConfigurationNotifications'];
    const lists = names.map((name) => [
        name,
        listOrSingle(invoked[name], (note) => isRecord(note)
            ? { ...note, ...given({ level: normalizeLevel(note['level'], onRepair) }) }
            : note),
    ]);
    return given(Object.fromEntries(lists));
}
function listIn(list, item) {
    const all = isRecord(list) ? [list] : list;
    return Array.isArray(all) ? all.map(item) : undefined;
}
/** Takes a single element in place of a list too: it may say that the tool failed. */
function listOrSingle(list, item) {
    if (list === undefined || list === null)
        return undefined;
    return (Array.isArray(list) ? list : [list]).map(item);
}
function orElse(value, instead) {
    return value === invalid ? instead : value;
}
function given(members) {
    return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/read/inline-properties.js


/**
 * Puts the parts that a log keeps in `inlineExternalProperties` into the runs that they belong to
 * (SARIF 3.15). A run names its parts by guid, or an object names its run by `runGuid`. Properties
 * alone, as csdiff writes them without a guid, belong to the only run. Refuses what belongs to no
 * run, because it may hold findings.
 */
function inlinedRuns(runs, inline) {
    const parts = partsOf(inline);
    const made = [];
    const results = [];
    for (const [at, run] of runs.entries()) {
        const own = takenBy(run, at, parts, runs.length === 1);
        if (typeof own === 'string')
            return { refused: own };
        results.push(listsOf(own, 'results'));
        made.push(withParts(run, own));
    }
    const lost = parts.find(({ taken }) => !taken);
    return lost === undefined ? { runs: made, results } : { refused: whyLost(lost) };
}
/** Members of an object of `inlineExternalProperties` that are no part of a run. */
const notParts = new Set(['schema', 'version', 'guid', 'runGuid', 'properties', '$schema']);
function partsOf(inline) {
    const list = Array.isArray(inline) ? inline : [inline];
    return list.flatMap((item, at) => {
        const object = isRecord(item) ? item : {};
        const guids = { guid: guidOf(object['guid']), runGuid: guidOf(object['runGuid']) };
        const holder = { number: at + 1, ...guids };
        return Object.entries(object)
            .filter(([key, value]) => !notParts.has(key) && value !== undefined && value !== null)
            .map(([key, value]) => ({ holder, key, value, taken: false }));
    });
}
function guidOf(value) {
    return typeof value === 'string' && value !== '' ? value.toLowerCase() : undefined;
}
/** The parts of a run in the order of its references, then the others of the same object. */
function takenBy(run, at, parts, only) {
    const own = new Set();
    const holders = new Set();
    const held = new Set(parts.map(({ holder }) => holder.guid));
    for (const { key, guid, items } of referencesOf(run, held)) {
        const found = parts.filter((part) => part.holder.guid === guid && part.key === key);
        const known = parts.find((part) => part.holder.guid === guid)?.holder;
        if (found.length === 0) {
            return `is no SARIF log: run ${at + 1} keeps its ${key} in the external properties "${(0,shorten/* shorten */.ml)(guid, 40)}", which the file does not hold`;
        }
        const count = found.reduce((sum, { value }) => sum + asList(value).length, 0);
        if (items !== undefined && items > count) {
            return `is no SARIF log: run ${at + 1} keeps ${items} ${key} in the external properties "${(0,shorten/* shorten */.ml)(guid, 40)}", which hold ${count}`;
        }
        found.forEach((part) => own.add(part));
        if (known !== undefined)
            holders.add(known);
    }
    const guid = isRecord(run['automationDetails'])
        ? guidOf(run['automationDetails']['guid'])
        : undefined;
    for (const part of parts) {
        const { holder, key } = part;
        const named = holder.runGuid !== undefined && holder.runGuid === guid;
        const alone = only && holder.guid === undefined && key === 'externalizedProperties';
        if ((holders.has(holder) && !part.taken) || named || alone)
            own.add(part);
    }
    for (const part of own)
        part.taken = true;
    return [...own];
}
/** References by guid. One with a location and an unknown guid is to another file. */
function referencesOf(run, held) {
    const references = run['externalPropertyFileReferences'];
    if (!isRecord(references))
        return [];
    return Object.entries(references).flatMap(([key, given]) => asList(given).flatMap((one) => {
        const guid = isRecord(one) ? guidOf(one['guid']) : undefined;
        if (guid === undefined || !isRecord(one))
            return [];
        if (isRecord(one['location']) && !held.has(guid))
            return [];
        const count = one['itemCount'];
        return [{ key, guid, items: typeof count === 'number' && count > 0 ? count : undefined }];
    }));
}
function withParts(run, own) {
    if (own.length === 0)
        return run;
    const members = { ...run };
    for (const { key, value } of own) {
        if (key === 'results')
            members[key] ??= [];
        else if (key === 'externalizedProperties') {
            members['properties'] = merged(members['properties'], value);
        }
        else if (key === 'driver' || key === 'extensions') {
            const tool = isRecord(members['tool']) ? members['tool'] : {};
            const part = key === 'driver' ? merged(tool[key], value) : joined(tool[key], value);
            members['tool'] = { ...tool, [key]: part };
        }
        else if (key === 'conversion')
            members[key] = merged(members[key], value);
        else
            members[key] = joined(members[key], value);
    }
    const rest = referencesLeft(run, own);
    if (rest === undefined)
        delete members['externalPropertyFileReferences'];
    else
        members['externalPropertyFileReferences'] = rest;
    return members;
}
/** The references of a run that its inline parts do not answer. */
function referencesLeft(run, own) {
    const references = run['externalPropertyFileReferences'];
    if (!isRecord(references))
        return references;
    const answered = new Set(own.flatMap(({ holder: { guid } }) => guid ?? []));
    const left = Object.entries(references).flatMap(([key, given]) => {
        const rest = asList(given).filter((one) => !isRecord(one) || !answered.has(guidOf(one['guid']) ?? ''));
        return rest.length === 0 ? [] : [[key, Array.isArray(given) ? rest : rest[0]]];
    });
    return left.length === 0 ? undefined : Object.fromEntries(left);
}
function listsOf(parts, key) {
    return parts.filter((part) => part.key === key).flatMap(({ value }) => asList(value));
}
function merged(one, other) {
    return { ...(isRecord(one) ? one : {}), ...(isRecord(other) ? other : {}) };
}
function joined(one, other) {
    return [...(one === undefined || one === null ? [] : asList(one)), ...asList(other)];
}
function asList(value) {
    return Array.isArray(value) ? value : [value];
}
function whyLost({ holder, key }) {
    const named = holder.guid === undefined ? '' : ` ("${(0,shorten/* shorten */.ml)(holder.guid, 40)}")`;
    return `is no SARIF log: no run refers to the ${key} in object ${holder.number}${named} of its "inlineExternalProperties"`;
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/read/read-log.js




/** A parsed value as a SARIF 2.1.0 log that matches the schema, without its results. */
function logOf(value, onRepair) {
    const refused = refusalOf(value);
    if (refused !== undefined)
        return { refused };
    const { runs, inlineExternalProperties: inline } = value;
    const given = isEmpty(inline) ? { runs, results: [] } : inlinedRuns(runs.map(asObject), inline);
    if ('refused' in given)
        return given;
    const reasons = given.runs.map(refusalOfRun);
    const broken = reasons.findIndex((reason) => reason !== undefined);
    if (broken >= 0)
        return { refused: `is no SARIF log: run ${broken + 1} ${reasons[broken]}` };
    const normalized = given.runs.map((run) => normalizeRun(run, onRepair));
    const log = { version: '2.1.0', runs: normalized };
    return { log, inlined: given.results, rooted: isMergedLog(value) };
}
/** Whether the log has the mark of `headOfMerged`. */
function isMergedLog({ properties }) {
    const ours = isRecord(properties) ? properties['ci-actions'] : undefined;
    return isRecord(ours) && ours['merged'] === true;
}
/** An object of no run is refused below. */
function asObject(run) {
    return isRecord(run) ? run : {};
}
function isEmpty(inline) {
    return inline === undefined || inline === null || (Array.isArray(inline) && inline.length === 0);
}
function refusalOf(value) {
    if (!isRecord(value))
        return 'is no SARIF log: it is not a JSON object';
    const { version, runs } = value;
    if (!Array.isArray(runs))
        return 'is no SARIF log: it has no "runs"';
    return version === '2.1.0' ? undefined : wrongVersion(version);
}
function wrongVersion(version) {
    const named = typeof version === 'string' ? `SARIF ${(0,shorten/* shorten */.ml)(version, 40)}` : 'SARIF of no version';
    return `is ${named}; only 2.1.0 is read, which "${upgrade}" makes of it`;
}
const upgrade = 'npx @microsoft/sarif-multitool transform FILE --sarif-output-version Current --output NEW';
/** `results: null` is valid: SARIF uses it for a tool that did not get that far. */
function refusalOfRun(run) {
    if (!isRecord(run) || !isRecord(run['tool']))
        return 'has no "tool"';
    const driver = run['tool']['driver'];
    if (!isRecord(driver) || typeof driver['name'] !== 'string')
        return 'has no "tool.driver.name"';
    const { results } = run;
    if (results === undefined || results === null || Array.isArray(results))
        return undefined;
    return 'has "results" that are no list';
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/looks-like-sarif.js

/** Whether JSON is meant to be a SARIF log, whole or not. */
function looksLikeSarif(value) {
    if (!isRecord(value))
        return false;
    const { $schema, runs, version } = value;
    if (typeof $schema === 'string' && /sarif/i.test($schema))
        return true;
    return Array.isArray(runs) && (typeof version === 'string' || runs.some(hasTool));
}
const hasTool = (run) => isRecord(run) && 'tool' in run;

;// CONCATENATED MODULE: ./build/packages/analyzers/src/convert/convert-native.js
/** Loads the converters only when there is a native report. */
async function convertNative(content, context = {}) {
    const { convert } = await __webpack_require__.e(/* import() */ 92).then(__webpack_require__.bind(__webpack_require__, 5092));
    return convert(content, context);
}

// EXTERNAL MODULE: ./build/packages/analyzers/src/convert/shape.js
var convert_shape = __webpack_require__(8804);
;// CONCATENATED MODULE: ./build/packages/analyzers/src/other-kind.js

/**
 * What a file is that lies beside reports and holds no findings: an SBOM, a manifest, a lock file.
 * Undefined for all else: what is not known for certain may be a report.
 */
function otherKindOf(content) {
    if ('value' in content)
        return kinds.find(([, shape]) => (0,convert_shape/* fits */.lA)(content.value, shape))?.[0];
    const head = content.text.replace(/^\ufeff/, '').slice(0, 4096);
    return texts.find(([, pattern]) => pattern.test(head))?.[0];
}
/** With vulnerabilities in it a CycloneDX file is a report. */
const noVulnerabilities = (value, at) => value === undefined || value === null || (Array.isArray(value) && value.length === 0)
    ? undefined
    : `"${at}" holds vulnerabilities`;
const versions = (0,convert_shape/* mapOf */.A7)(convert_shape/* aText */.vY);
const kinds = [
    [
        'a CycloneDX SBOM',
        (0,convert_shape/* objectOf */.Xy)({
            bomFormat: (0,convert_shape/* oneOf */.yL)('CycloneDX'),
            specVersion: convert_shape/* aText */.vY,
            vulnerabilities: noVulnerabilities,
        }),
    ],
    ['an SPDX SBOM', (0,convert_shape/* objectOf */.Xy)({ spdxVersion: (0,convert_shape/* aTextLike */.o3)(/^SPDX-/), SPDXID: convert_shape/* aText */.vY })],
    [
        'an SPDX SBOM',
        (0,convert_shape/* objectOf */.Xy)({ '@context': (0,convert_shape/* aTextLike */.o3)(/^https:\/\/spdx\.org\/rdf\//), '@graph': convert_shape/* aList */.u0 }),
    ],
    [
        'a Syft SBOM',
        (0,convert_shape/* objectOf */.Xy)({
            artifacts: convert_shape/* aList */.u0,
            artifactRelationships: convert_shape/* aList */.u0,
            descriptor: (0,convert_shape/* objectOf */.Xy)({ name: (0,convert_shape/* oneOf */.yL)('syft') }),
        }),
    ],
    [
        'an OpenVEX document',
        (0,convert_shape/* objectOf */.Xy)({
            '@context': (0,convert_shape/* aTextLike */.o3)(/^https:\/\/openvex\.dev\/ns/),
            statements: (0,convert_shape/* listOf */.c3)(convert_shape/* anObject */.jz),
        }),
    ],
    [
        'a lock file of npm',
        (0,convert_shape/* either */.gP)((0,convert_shape/* objectOf */.Xy)({ lockfileVersion: convert_shape/* aNumber */.zn, packages: convert_shape/* anObject */.jz }), (0,convert_shape/* objectOf */.Xy)({ lockfileVersion: convert_shape/* aNumber */.zn, dependencies: convert_shape/* anObject */.jz })),
    ],
    [
        'a package.json',
        (0,convert_shape/* either */.gP)(...['dependencies', 'devDependencies', 'peerDependencies', 'scripts'].map((key) => (0,convert_shape/* objectOf */.Xy)({ name: convert_shape/* aText */.vY, [key]: versions }))),
    ],
    ['a composer.json', (0,convert_shape/* objectOf */.Xy)({ name: convert_shape/* aText */.vY, require: versions })],
    [
        'a composer.lock',
        (0,convert_shape/* objectOf */.Xy)({ 'content-hash': convert_shape/* aText */.vY, packages: (0,convert_shape/* someOf */.yU)((0,convert_shape/* objectOf */.Xy)({ name: convert_shape/* aText */.vY })) }),
    ],
    [
        'a Pipfile.lock',
        (0,convert_shape/* objectOf */.Xy)({
            _meta: (0,convert_shape/* objectOf */.Xy)({ 'pipfile-spec': convert_shape/* aNumber */.zn }),
            default: convert_shape/* anObject */.jz,
            develop: convert_shape/* anObject */.jz,
        }),
    ],
];
const texts = [
    [
        'a CycloneDX SBOM',
        /^\s*(<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)?<bom\s[^>]*cyclonedx\.org\/schema\/bom/,
    ],
    ['an SPDX SBOM', /^SPDXVersion: SPDX-/m],
    ['a Maven pom.xml', /^\s*(<\?xml[^>]*>\s*)?<project\s[^>]*maven\.apache\.org\/POM/],
    ['a yarn.lock', /^# yarn lockfile v1\r?$|^__metadata:\r?\n {2}version: /m],
    ['a pnpm-lock.yaml', /^lockfileVersion: /],
    ['a Cargo.lock', /^# This file is automatically @generated by Cargo\./],
    ['a poetry.lock', /^# This file is automatically @generated by Poetry /],
];

;// CONCATENATED MODULE: ./build/packages/analyzers/src/read-native.js



/** Reads what is no SARIF: another tool's report, or what is known to lie beside reports. */
async function readNative(content, onRepair) {
    if ('value' in content && isOurResult(content.value))
        return { ignored: ourResult };
    const converted = await convertNative(content);
    if ('refused' in converted) {
        const kind = otherKindOf(content);
        return kind === undefined ? converted : { ignored: kind };
    }
    return { runs: converted.runs.map((run) => read_native_sourceOf(run, onRepair)), sarif: false };
}
function read_native_sourceOf({ results, ...rest }, onRepair) {
    const run = normalizeRun({ ...rest, ...(results ? { results: [] } : {}) }, onRepair);
    // A copy: repairs work in place, and converters may use one object in two results.
    const copies = (results ?? []).map(read_native_deepCopy);
    return { run, results: copies, found: copies.length, repeats: 0 };
}
function read_native_deepCopy(value) {
    return JSON.parse(JSON.stringify(value));
}
const ourResult = 'a result of ci-actions';
function isOurResult(value) {
    return isRecord(value) && value['schema'] === 'ci-actions/result@1';
}

// EXTERNAL MODULE: ./build/packages/analyzers/src/convert/json-documents.js
var json_documents = __webpack_require__(1604);
;// CONCATENATED MODULE: ./build/packages/analyzers/src/read-text.js



/**
 * Reads what is no JSON document as a whole: a native report in lines, or SARIF with lines of text
 * around it, or several logs and reports one after the other.
 */
async function readText(text, readDocument, onRepair) {
    const documents = (0,json_documents/* jsonDocuments */.p)(text.replace(/^\ufeff/, ''));
    const { values, texts, broken } = documents;
    if (broken || !values.some(looksLikeSarif))
        return readNative({ text, documents }, onRepair);
    const runs = [];
    for (const [at, document] of texts.entries()) {
        const report = await readDocument(document);
        if ('refused' in report) {
            return texts.length === 1 ? report : (0,json_documents/* refusedDocument */.s)(documents, at, report.refused);
        }
        if ('runs' in report)
            runs.push(...report.runs);
    }
    return { runs, sarif: true };
}

;// CONCATENATED MODULE: ./build/packages/analyzers/src/read-report.js




/**
 * Reads one report of any size, SARIF or native, and recognises the format by content. Needs memory
 * for its distinct results as text only.
 */
async function readReport(chunks, onRepair) {
    const runs = new Map();
    const read = await readJson(chunks, (runIndex, text) => {
        const texts = runs.get(runIndex) ?? { times: new Map(), found: 0 };
        runs.set(runIndex, texts);
        texts.found += 1;
        const before = texts.times.get(text);
        texts.times.set(before === undefined ? copyOf(text) : text, (before ?? 0) + 1);
    }, parsedAtOnce);
    if ('refused' in read)
        return read;
    if (!('value' in read)) {
        const again = (text) => readReport(once(text), onRepair);
        return read.whole || runs.size === 0
            ? readText(read.text, again, onRepair)
            : { refused: `${read.why}: SARIF of this size must be alone in its file` };
    }
    if (!looksLikeSarif(read.value))
        return readNative(read, onRepair);
    const answer = logOf(read.value, onRepair);
    if ('refused' in answer)
        return answer;
    if (answer.log.runs.length === 0)
        return { refused: 'holds no runs: no tool reported in it' };
    const broken = brokenResult(runs);
    if (broken !== undefined)
        return { refused: broken };
    const sources = read.whole
        ? wholeRuns(answer.log.runs, read.value)
        : answer.log.runs.map((run, at) => read_report_sourceOf(run, runs.get(at)));
    const { inlined, rooted } = answer;
    return { runs: withInlined(sources, inlined).map((run) => ({ ...run, rooted })), sarif: true };
}
/** Adds the results that a log keeps outside of its runs. */
function withInlined(runs, inlined) {
    return runs.map((source, at) => {
        const more = inlined[at] ?? [];
        if (more.length === 0)
            return source;
        const results = concatenated(source.results, more);
        return { ...source, results, found: source.found + more.length };
    });
}
function* concatenated(one, other) {
    yield* one;
    yield* other;
}
async function* once(text) {
    yield text;
}
/** A report of up to so many characters is held as it is for a moment. */
const parsedAtOnce = 8 * 1024 * 1024;
/** The runs of a log that was parsed with its results. */
function wholeRuns(runs, value) {
    const given = value.runs;
    return runs.map((run, at) => {
        const results = given[at]?.results ?? [];
        return { run, results, found: results.length, repeats: 0 };
    });
}
/** A copy of a text. A slice would keep its whole piece in memory. */
function copyOf(text) {
    return ` ${text}`.slice(1);
}
/** Every text is parsed before anything is kept: a file is read whole or refused. */
function brokenResult(runs) {
    for (const [run, { times }] of runs) {
        for (const text of times.keys()) {
            try {
                JSON.parse(text);
            }
            catch (error) {
                return `is not JSON (in a result of run ${run + 1}: ${error.message})`;
            }
        }
    }
    return undefined;
}
function read_report_sourceOf(run, texts) {
    const times = texts?.times ?? new Map();
    const found = texts?.found ?? 0;
    const repeated = new Map();
    let at = 0;
    for (const number of times.values()) {
        if (number > 1)
            repeated.set(at, number - 1);
        at += 1;
    }
    const repeats = found - times.size;
    return { run, results: read_report_parsed(times), found, repeats, repeated };
}
/** Parses the texts one by one, and deletes each to free its memory. */
function* read_report_parsed(texts) {
    for (const text of texts.keys()) {
        texts.delete(text);
        yield JSON.parse(text);
    }
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/model/tally.js
function count(tally, what, times = 1) {
    tally.set(what, (tally.get(what) ?? 0) + times);
}
/** Most frequent first, then by description. */
function ranked(tally) {
    return [...tally].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/resolve/is-failure.js
/**
 * Whether a result is a finding. `open` (the tool cannot tell) and `review` (a person must decide)
 * are findings: nothing says that they passed. Unknown kinds are findings too.
 */
function isFailure(result) {
    return result.kind === undefined || !noFailure.has(result.kind);
}
const noFailure = new Set(['pass', 'notApplicable', 'informational']);

;// CONCATENATED MODULE: ./build/packages/sarif/src/resolve/repository-path.js

/** The URI of the root, for findings outside the files of the repository. */
const rootUri = '.';
/**
 * The path of the file that an artifact location names. GitHub needs relative URIs without a base:
 * it ignores `uriBaseId` and absolute paths of other machines, and rejects a whole upload for one
 * URI of another scheme.
 */
function repositoryPath({ uri = '', uriBaseId }, run, checkout) {
    const whole = withBase(uri, uriBaseId, run, 5);
    if (/^[a-z][a-z\d+.-][a-z\d+.-]*:\/\//i.test(whole) && !/^file:/i.test(whole))
        return { elsewhere: whole };
    if (/^(pkg|urn|data|mailto|git|docker|oci):/i.test(whole))
        return { elsewhere: whole };
    const path = plainPath(whole);
    if (/^(\/|[a-z]:\/)/i.test(path))
        return relativePath(path, run, checkout);
    const there = repository_path_lookedUp(path, checkout);
    if (there !== undefined)
        return { path: there, inside: true };
    if (isProse(path) && !checkout.exists(path))
        return { elsewhere: path };
    const steps = withoutDots(path);
    if (!steps.startsWith('../'))
        return { path: steps, inside: true };
    return existingEnd(steps.replace(/^(?:\.\.\/)*/, ''), checkout);
}
/** The path from the first folder in which it exists; undefined if it exists in none. */
function repository_path_lookedUp(path, { folders = [], exists }) {
    if (path === '' || path === '.')
        return undefined;
    for (const folder of folders) {
        const steps = withoutDots(folder === '' ? path : `${folder}/${path}`);
        if (steps !== '' && !steps.startsWith('../') && steps !== '..' && exists(steps))
            return steps;
    }
    return undefined;
}
/** Whether a text for a path is a sentence: three words, no folder, no file extension. */
function isProse(text) {
    return /\S\s\s*\S\S*\s\s*\S/.test(text) && !/[/\\]|\.[\p{L}\p{N}]{1,10}$/u.test(text);
}
/** A base may be relative to another (SARIF 3.14.14). The depth limit ends loops. */
function withBase(uri, baseId, run, depth) {
    if (baseId === undefined || depth === 0 || /^([a-z][a-z\d+.-]*:|\/)/i.test(uri))
        return uri;
    const bases = run.originalUriBaseIds ?? {};
    const base = Object.hasOwn(bases, baseId) ? bases[baseId] : undefined;
    if (base?.uri === undefined || base.uri === '')
        return uri;
    const folder = base.uri.endsWith('/') ? base.uri : `${base.uri}/`;
    return withBase(folder + uri, base.uriBaseId, run, depth - 1);
}
/** Without scheme, host and percent codes: `file:///C:/a%20b` is `C:/a b`. */
function plainPath(uri) {
    const slashed = uri.replaceAll('\\', '/');
    const path = /^file:/i.test(slashed)
        ? slashed.replace(/^file:(\/\/[^/]*(?=\/|$))?/i, '').replace(/^\/(?=[a-z]:\/)/i, '')
        : slashed;
    return (0,percent_decoded/* percentDecoded */.o)(path);
}
/** Folders in which runners and containers keep the checkout. */
const checkouts = [
    /^\/github\/workspace\//,
    /^\/(home|Users)\/[^/]*\/work\/[^/]*\/[^/]*\//,
    /^\/__w\/[^/]*\/[^/]*\//,
    /^[a-z]:\/a\/[^/]*\/[^/]*\//i,
    /^\/(builds|workspaces)\/[^/]*\//,
    /^\/(src|app|code|work|workspace|repo|project|data|scan|tf)\//,
];
function relativePath(absolute, run, checkout) {
    const path = withoutDots(absolute);
    const below = (folder) => folder !== '' && path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined;
    if (path === checkout.root)
        return { path: '', inside: true };
    const inRoot = below(checkout.root);
    if (inRoot !== undefined)
        return { path: inRoot, inside: true };
    const known = belowCheckout(path);
    if (known && checkout.exists(known))
        return { path: known, inside: true };
    const end = existingEnd(path, checkout);
    if ('inside' in end && end.inside)
        return end;
    if (known !== undefined)
        return { path: known, inside: true };
    const base = basesOf(run)
        .map(below)
        .find((rest) => rest !== undefined);
    if (base !== undefined)
        return { path: base, inside: true };
    return { path: path.replace(/^([a-z]:)?\/\/*/i, ''), inside: false };
}
/** The path below a known checkout folder. Empty for the folder itself. */
function belowCheckout(path) {
    const folder = `${path}/`;
    const pattern = checkouts.find((checkout) => checkout.test(folder));
    return pattern && folder.replace(pattern, '').replace(/\/$/, '');
}
/** No file system of a runner has a longer path. */
const longestPath = 4096;
/**
 * The longest end of the path that exists in the checkout: the start is that of another machine. A
 * file name alone proves nothing, as every folder of node_modules has a package.json.
 */
function existingEnd(path, checkout) {
    const parts = path.split('/').filter((part) => part !== '');
    for (let from = Math.max(0, parts.length - longestPath); from < Math.max(parts.length - 1, 1); from += 1) {
        const end = parts.slice(from).join('/');
        if (end.length <= longestPath && checkout.exists(end))
            return { path: end, inside: true };
    }
    return { path: parts.join('/'), inside: false };
}
function basesOf({ invocations = [], originalUriBaseIds = {} }) {
    const named = [
        ...invocations.map((invocation) => invocation.workingDirectory),
        ...Object.values(originalUriBaseIds),
    ];
    return named
        .map((location) => withoutDots(plainPath(location?.uri ?? '')).replace(/\/$/, ''))
        .filter((folder) => folder.includes('/'))
        .sort((a, b) => b.length - a.length);
}
function withoutDots(path) {
    const kept = [];
    for (const part of path.split('/')) {
        if (part === '.' || (part === '' && kept.length > 0))
            continue;
        if (part === '..' && kept.length > 0 && !['..', ''].includes(kept.at(-1) ?? ''))
            kept.pop();
        else
            kept.push(part);
    }
    return kept.join('/');
}
/** A path as a relative URI, encoded, without a colon before the first slash. */
function uriOfPath(path) {
    return path
        .split('/')
        .map((part) => encodeURIComponent(wellFormed(part)).replaceAll(/%(40|24|2B|2C|3D|26|3B)/g, decodeURIComponent))
        .join('/');
}
function wellFormed(text) {
    return text.replaceAll(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/resolve/lookup-folders.js


/**
 * The checkout with the folders in which relative paths of a run are looked up, in order: the
 * working directories that the run names, the folder of its report and those above it, and the
 * root. Of two services that each have a `package.json`, each report then keeps its own.
 */
function checkoutOf(run, reportFolder, checkout) {
    const { 'working-directory': ours } = originOf(run);
    const named = [
        ...(typeof ours === 'string' ? [{ uri: ours }] : []),
        ...(run.invocations ?? []).map(({ workingDirectory }) => workingDirectory ?? {}),
    ].flatMap((location) => folderOf(location, run, checkout));
    const above = reportFolder === undefined ? [] : foldersAbove(reportFolder);
    const folders = [...new Set([...named, ...above, ''])].filter((folder) => folder === '' || checkout.exists(folder));
    return folders.length === 1 ? checkout : { ...checkout, folders };
}
function folderOf(location, run, checkout) {
    if (!location.uri)
        return [];
    const found = repositoryPath(location, run, { ...checkout, folders: [] });
    if ('elsewhere' in found || !found.inside)
        return [];
    return [found.path.replace(/\/$/, '').replace(/^\.$/, '')];
}
/** `a/b` gives `a/b` and `a`. */
function foldersAbove(folder) {
    const parts = folder.split('/').filter((part) => part !== '' && part !== '.');
    return parts.map((_, at) => parts.slice(0, parts.length - at).join('/'));
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/merge/report-mark.js

/** The report that an earlier merge named in a result; empty if it named none. */
function reportMark({ properties }) {
    const ours = properties?.['ci-actions'];
    const report = isRecord(ours) ? ours['report'] : undefined;
    return typeof report === 'string' ? report : '';
}
/**
 * Names the report in the result, so that equal results of two reports stay two when the merged
 * file is read again. Keeps the mark of an earlier merge, which tells its own results apart.
 */
function withReportMark(kept) {
    const { report } = kept.origin;
    const mark = kept.mark === '' ? report : `${report}#${kept.mark}`;
    const [start, bag] = apartFromBag(kept.text);
    const ours = isRecord(bag['ci-actions']) ? bag['ci-actions'] : {};
    const marked = sorted({ ...bag, 'ci-actions': { ...ours, report: mark } });
    return { ...kept, mark, text: `${start}${key}${JSON.stringify(marked)}}` };
}
const key = ',"properties":';
/**
 * The text of a result before its property bag, which is its last member, and the bag. Parsing the
 * whole result takes three times as long.
 */
function apartFromBag(text) {
    for (let at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + 1)) {
        const bag = report_mark_parsed(text.slice(at + key.length, -1));
        if (isRecord(bag))
            return [text.slice(0, at), bag];
    }
    return [text.slice(0, -1), {}];
}
/** Undefined for the bag of a part of the result: more than the bag follows it. */
function report_mark_parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/merge/distinct-results.js


/** Comparing fewer texts than this is faster than hashing them. */
const few = 24;
function distinctResults() {
    const files = new Map();
    return {
        add(result) {
            const { uri } = result;
            const file = files.get(uri);
            if (file !== undefined)
                return addTo(file, result);
            files.set(uri, { results: [result] });
            return true;
        },
        inOrder: () => [...files.keys()].sort().flatMap((uri) => distinct_results_sorted(files.get(uri))),
    };
}
function addTo(file, result) {
    if (file.results.length < few) {
        if (file.results.some((known) => isSame(known, result)))
            return false;
    }
    else {
        file.texts ??= textsOf(file.results);
        if (!distinct_results_note(result, file.texts))
            return false;
    }
    file.results.push(result);
    return true;
}
function isSame(a, b) {
    // The texts last: those of copies are long and equal.
    return a.origin === b.origin && a.occurrence === b.occurrence && isEqual(a, b);
}
function isEqual(a, b) {
    return a.head === b.head && a.text === b.text;
}
function textsOf(results) {
    const texts = new Map();
    for (const result of results)
        distinct_results_note(result, texts);
    return texts;
}
const mostOccurrences = 2 ** 20;
/** Returns whether the result was not noted before. */
function distinct_results_note({ head, text, origin, occurrence }, texts) {
    const ofHead = texts.get(head) ?? new Map();
    texts.set(head, ofHead);
    const own = origin.id * mostOccurrences + occurrence;
    const known = ofHead.get(text);
    if (known === undefined)
        ofHead.set(text, own);
    else if (known === own || (typeof known === 'object' && known.includes(own)))
        return false;
    else if (typeof known === 'object')
        known.push(own);
    else
        ofHead.set(text, [known, own]);
    return true;
}
function distinct_results_sorted({ results } = { results: [] }) {
    if (results.length < 2)
        return results;
    const inOrder = results.sort(byLine);
    let marked = false;
    for (let from = 0, to = 0; from < inOrder.length; from = to) {
        const first = inOrder[from];
        let isCopied = false;
        for (to = from + 1; to < inOrder.length; to += 1) {
            const next = inOrder[to];
            if (first === undefined || next === undefined || !isEqual(first, next))
                break;
            if (next.origin !== first.origin)
                isCopied = true;
        }
        for (let at = from; isCopied && at < to; at += 1) {
            const result = inOrder[at];
            if (result !== undefined)
                inOrder[at] = withReportMark(result);
        }
        marked ||= isCopied;
    }
    return marked ? inOrder.sort(byLine) : inOrder;
}
function byLine(a, b) {
    return ((a.line ?? 0) - (b.line ?? 0) ||
        compareText(a.head.rule ?? '', b.head.rule ?? '') ||
        compareText(a.head.idEnd, b.head.idEnd) ||
        compareText(a.head.level, b.head.level) ||
        compareText(a.mark, b.mark) ||
        compareText(a.text, b.text) ||
        compareText(a.origin.report, b.origin.report) ||
        a.occurrence - b.occurrence);
}

// EXTERNAL MODULE: ./build/packages/findings/src/secret-kind.js
var secret_kind = __webpack_require__(5635);
;// CONCATENATED MODULE: ./build/packages/sarif/src/resolve/secret.js



/** Whether the result reports a secret. Its text must never be shown, and it always blocks. */
function isSecret(result, run) {
    return secretKinds(run)(result, ruleOf(result, run)) === 'secret';
}
/** Whether the tool reports secrets only. */
function findsSecrets(run) {
    return (0,secret_kind/* isSecretTool */.TQ)(toolName(run));
}
/** Whether lines of code beside other results of the run may hold a secret that it reports. */
function mayShowSecrets(run) {
    const { driver, extensions = [] } = run.tool;
    const tool = toolName(run);
    const rules = [driver, ...extensions].flatMap((component) => component.rules ?? []);
    return ((0,secret_kind/* findsSecretsToo */.ij)(tool) || rules.some((rule) => asked(tool, rule.id, rule, []) !== undefined));
}
/** What kind of secret the results of a run are; what a rule says of all of them is asked once. */
function secretKinds(run) {
    const known = secret_kinds.get(run);
    if (known !== undefined)
        return known;
    const tool = toolName(run);
    const ofRules = new Map();
    const kindOf = (result, rule) => {
        const id = result.ruleId ?? result.rule?.id ?? rule?.id ?? '';
        const own = tagsOf(result);
        if (own.length > 0)
            return asked(tool, id, rule, own);
        const key = rule ?? id;
        if (!ofRules.has(key))
            ofRules.set(key, asked(tool, rule?.id ?? id, rule, []));
        return ofRules.get(key);
    };
    secret_kinds.set(run, kindOf);
    return kindOf;
}
const secret_kinds = new WeakMap();
function asked(tool, id, rule, own) {
    const name = rule?.name ?? rule?.shortDescription?.text;
    return (0,secret_kind/* secretKindOf */.YE)({ tool, rule: id, name, tags: [...own, ...tagsOf(rule)] });
}
function tagsOf(tagged) {
    const tags = tagged?.properties?.['tags'];
    return Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string') : [];
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/resolve/safe-fingerprint.js
/** Keys whose values are hashes, or made of rule and place. */
const safeKey = /^(primaryLocationLineHash|ci-actions\/.*|gitleaks\/fingerprint\/v1|commitSha)$/;
/** A hash in hexadecimal digits, which may be told apart by a number. */
const hash = /^[0-9a-f]{16,128}([:_]\d\d*)?$|^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** Whether a fingerprint of a secret may be shown: it cannot hold the secret. */
function isSafeFingerprint(key, value) {
    return safeKey.test(key) || hash.test(value);
}
/** What a tool writes where it has no fingerprint: the same for every result. */
function isPlaceholder(value) {
    return value === 'requires login';
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/repair/drop-fingerprints.js

const drop_fingerprints_prints = ['partialFingerprints', 'fingerprints'];
const personal = /author|e-?mail|commitmessage|^date$/i;
/**
 * Fingerprints that name a person are not ours to publish, and change with every commit: gitleaks
 * writes author, e-mail, date and message of the commit there. A placeholder names every result:
 * a suppression by it would excuse them all.
 */
function dropFingerprints(result, secretTool, onRepair) {
    for (const name of drop_fingerprints_prints) {
        const values = result[name];
        if (values === undefined)
            continue;
        for (const key in values) {
            const why = reason(key, values[key] ?? '', secretTool);
            if (why === undefined)
                continue;
            drop(result, name, secretTool);
            onRepair(why);
            break;
        }
    }
}
function drop(result, name, secretTool) {
    const kept = Object.entries(result[name]).filter(([key, value]) => reason(key, value, secretTool) === undefined);
    result[name] = kept.length === 0 ? undefined : Object.fromEntries(kept);
}
function reason(key, value, secretTool) {
    if ((secretTool && personal.test(key)) || (value.includes('@') && address.test(value))) {
        return 'dropped personal data from fingerprints';
    }
    return isPlaceholder(value) ? 'dropped a placeholder of a fingerprint' : undefined;
}
const address = /[^\s@]@[^\s@][^\s@]*\.[a-z]/i;

;// CONCATENATED MODULE: ./build/packages/sarif/src/resolve/original-rule-id.js
const severitySuffix = /\/(?:critical|high|medium|low|none|by-level)$/;
const longestSuffix = '/critical'.length;
/** The id before a severity suffix. Only the end is matched: an id may have megabytes. */
function withoutSeverity(id) {
    const suffix = severitySuffix.exec(id.slice(-longestSuffix))?.[0] ?? '';
    return suffix === '' || suffix === id ? undefined : id.slice(0, -suffix.length);
}
/**
 * Returns the id that the tool gave a rule. A converter or an earlier merge may have split the rule
 * by severity into `<id>/<severity>`: the run then also has the rule `<id>`. Without that rule, the
 * id only looks like a variant and is kept.
 */
function originalRuleIds(run) {
    const components = [run.tool.driver, ...(run.tool.extensions ?? [])];
    const ids = new Set(components.flatMap(({ rules = [] }) => rules.map((rule) => rule.id)));
    return ({ id }) => {
        const base = withoutSeverity(id);
        return base !== undefined && ids.has(base) ? base : id;
    };
}
const known = new WeakMap();
/** A result's rule id as the tool wrote it. `rule` is the result's rule. */
function originalRuleId(ruleId, rule, run) {
    if (rule === undefined || withoutSeverity(rule.id) === undefined)
        return ruleId;
    if (ruleId !== rule.id && !ruleId.startsWith(`${rule.id}/`))
        return ruleId;
    const originalId = known.get(run) ?? originalRuleIds(run);
    known.set(run, originalId);
    return originalId(rule) + ruleId.slice(rule.id.length);
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/repair/texts-of.js


/** Every text below a value; numbers count, as a secret may be digits. */
function textsIn(value) {
    if (typeof value === 'string')
        return [value];
    if (typeof value === 'number')
        return [String(value)];
    if (Array.isArray(value))
        return value.flatMap(textsIn);
    return isRecord(value) ? Object.values(value).flatMap(textsIn) : [];
}
/**
 * The value without the secrets in all its texts; short ones are left as words. In its JSON they
 * could not be replaced: `\\nabcdef` holds no "nabcdef", a number no text.
 */
function maskedIn(value, secrets, mask) {
    const long = secrets.map((secret) => secret.trim()).filter((secret) => secret.length >= 6);
    return long.length === 0 ? value : masked(value, long, mask, false);
}
/** Keys of the standard stay, whatever a secret is; those of a bag are texts. */
function masked(value, secrets, mask, inBag) {
    const maskedText = (text) => secrets.reduce((shown, secret) => shown.replaceAll(secret, mask), text);
    if (typeof value === 'string')
        return maskedText(value);
    if (typeof value === 'number' && inBag) {
        const text = String(value);
        return secrets.some((secret) => text.includes(secret)) ? maskedText(text) : value;
    }
    if (Array.isArray(value))
        return value.map((item) => masked(item, secrets, mask, inBag));
    if (!isRecord(value))
        return value;
    const entries = Object.entries(value).map(([key, member]) => [
        inBag ? maskedText(key) : key,
        masked(member, secrets, mask, inBag || isOpaque(key)),
    ]);
    return Object.fromEntries(entries);
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/repair/hide-secrets.js





const mask = '***';
/** Members that say where a result is, how bad and which; any other may quote the secret. */
const kept = new Set([
    ['ruleId', 'ruleIndex', 'rule', 'kind', 'level', 'message', 'locations', 'relatedLocations'],
    ['guid', 'correlationGuid', 'occurrenceCount', 'fingerprints', 'partialFingerprints'],
    [
        'suppressions',
        'baselineState',
        'rank',
        'hostedViewerUri',
        'provenance',
        'taxa',
        'properties',
    ],
].flat());
/** Keys of a bag whose values no tool takes from what it found. */
const keptProperties = new Set([
    ['ci-actions', 'tags', 'occurrence', 'commit', 'verified', 'validity', 'precision'],
    ['confidence', 'issue_confidence', 'issue_severity'],
].flat());
const keptOfPlace = {
    location: new Set(['id', 'physicalLocation']),
    physicalLocation: new Set(['artifactLocation', 'region', 'contextRegion']),
    artifactLocation: new Set(['uri', 'uriBaseId', 'description']),
};
/**
 * Takes out of results whatever may hold the secret that they report: a message is the tool's own
 * and may quote it, a snippet is the line that holds it. What these told apart stays apart.
 */
function secretHider(run, onRepair) {
    const seen = new Map();
    return (result, rule, kind) => {
        const original = JSON.stringify(result);
        const id = result.ruleId ?? result.rule?.id ?? rule?.id ?? '';
        const shown = withoutSecret(result, messageOf(kind, originalRuleId(id, rule, run)));
        const text = JSON.stringify(shown);
        if (text !== original)
            onRepair('masked a secret');
        const known = seen.get(text) ?? new Map();
        seen.set(text, known);
        const hash = stableHash(original, 0);
        const occurrence = known.get(hash) ?? known.size + 1;
        known.set(hash, occurrence);
        if (occurrence === 1)
            return shown;
        return { ...shown, properties: { ...shown.properties, occurrence } };
    };
}
function withoutSecret(result, text) {
    const { fingerprints, partialFingerprints, ...told } = result;
    const quoted = textsIn(told);
    const prints = (values) => filtered(values, (key, value) => isSafe(key, value, quoted));
    const shown = only(result, kept);
    const changed = {
        ...shown,
        message: { text },
        locations: placesOf(result.locations),
        relatedLocations: placesOf(result.relatedLocations),
        fingerprints: prints(fingerprints),
        partialFingerprints: prints(partialFingerprints),
        properties: filtered(result.properties, (key) => keptProperties.has(key)),
    };
    const present = Object.entries(changed).filter(([, value]) => value !== undefined);
    return maskedIn(Object.fromEntries(present), snippetsIn(result), mask);
}
/** Of the rule's id alone: its texts may be made for one finding, and quote it. */
function messageOf(kind, ruleId) {
    const what = kind === 'secret' ? 'A secret' : 'Possible secret';
    return ruleId.trim() === '' ? what : `${what} (rule ${ruleId})`;
}
/** Files and lines alone. */
function placesOf(locations) {
    return locations?.map((one) => placeOf(one, 'location'));
}
function placeOf(value, name) {
    const keys = keptOfPlace[name];
    const entries = Object.entries(value)
        .filter(([key, item]) => (keys === undefined ? typeof item === 'number' : keys.has(key)))
        .map(([key, item]) => [
        key,
        isRecord(item) && key !== 'description' ? placeOf(item, key) : item,
    ]);
    return Object.fromEntries(entries);
}
function snippetsIn(result) {
    const regions = [...(result.locations ?? []), ...(result.relatedLocations ?? [])].flatMap(({ physicalLocation: place }) => [place?.region, place?.contextRegion]);
    return regions.flatMap((region) => region?.snippet?.text ?? []);
}
/** A fingerprint that the result also says elsewhere is no hash of the secret, but the secret. */
function isSafe(key, value, quoted) {
    return (typeof value === 'string' &&
        isSafeFingerprint(key, value) &&
        (key.startsWith('ci-actions/') || !quoted.some((text) => text.includes(value))));
}
function only(value, keys) {
    return Object.fromEntries(Object.entries(value).filter(([key]) => keys.has(key)));
}
function filtered(bag, keep) {
    const entries = Object.entries(bag ?? {}).filter(([key, value]) => keep(key, value));
    return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/repair/repair-locations.js


/**
 * Makes the URIs of one run's artifact locations relative to the root. A URI of another scheme
 * moves into the location's description.
 */
function uriRepair(run, checkout, onRepair) {
    const known = repairedUris(run, checkout);
    const mayBeElsewhere = otherFolders(checkout);
    const repaired = (location) => {
        const base = location.uriBaseId;
        const key = base === undefined ? location.uri : `${base}\0${location.uri}`;
        const before = known.get(key);
        if (before)
            return before;
        const found = repositoryPath(location, run, checkout);
        const made = 'elsewhere' in found
            ? {
                uri: rootUri,
                elsewhere: found.elsewhere,
                repair: 'replaced a URI that is not a file of the repository with the root',
            }
            : { uri: uriOfPath(found.path) || rootUri, ...repairOf(location, found) };
        known.set(key, made);
        return made;
    };
    return (location) => {
        const { uri = '', uriBaseId } = location;
        if (typeof uri !== 'string' || (uri === '' && uriBaseId === undefined))
            return;
        const based = hasBase(uriBaseId, run);
        if (!based && (uri === '' || (isPlain(uri) && !mayBeElsewhere(uri)))) {
            if (uriBaseId !== undefined)
                location['uriBaseId'] = undefined;
            return;
        }
        const base = typeof uriBaseId === 'string' && based ? { uriBaseId } : {};
        const made = repaired({ uri, ...base });
        location['uriBaseId'] = undefined;
        if (made.uri === uri)
            return;
        location['uri'] = made.uri;
        if (made.elsewhere !== undefined)
            location['description'] ??= { text: made.elsewhere };
        if (made.repair !== undefined)
            onRepair(made.repair);
    };
}
/** The URIs of all runs in one checkout, by what else of a run decides about them. */
const repairedIn = new WeakMap();
/** Caches are dropped at this many URIs. */
const mostUris = 100_000;
/** The URIs that were repaired before, for this run or one with the same bases and folders. */
function repairedUris(run, { exists, folders }) {
    const directories = (run.invocations ?? []).map(({ workingDirectory }) => workingDirectory);
    const context = JSON.stringify([run.originalUriBaseIds, directories, folders]);
    const all = repairedIn.get(exists) ?? new Map();
    repairedIn.set(exists, all);
    const size = [...all.values()].reduce((sum, uris) => sum + uris.size, 0);
    if (size > mostUris)
        all.clear();
    const known = all.get(context) ?? new Map();
    all.set(context, known);
    return known;
}
/**
 * A quick check whether a path may exist in one of the folders before the root: whether its first
 * part does. Most reports name thousands of paths with few first parts.
 */
function otherFolders({ folders = [], exists }) {
    const others = folders.slice(0, folders.indexOf(''));
    const known = new Map();
    return (path) => {
        if (others.length === 0)
            return false;
        const slash = path.indexOf('/');
        const first = slash < 0 ? path : path.slice(0, slash);
        const before = known.get(first);
        if (before !== undefined)
            return before;
        const there = others.some((folder) => exists(`${folder}/${first}`));
        if (slash >= 0)
            known.set(first, there);
        return there;
    };
}
/** A quick check: most URIs need no repair. */
function isPlain(uri) {
    return !/[^\w@+./-]|(?:^|\/)(?:[./]|$)/.test(uri);
}
/** A base without a URI in the run means the root. */
function hasBase(id, { originalUriBaseIds: bases }) {
    return typeof id === 'string' && bases !== undefined && Boolean(bases[id]?.uri);
}
function repairOf({ uri, uriBaseId }, found) {
    if (!found.inside)
        return { repair: 'made a path outside the repository relative' };
    if (uri === uriOfPath(found.path))
        return {};
    if (uriBaseId !== undefined)
        return { repair: 'resolved a "uriBaseId"' };
    if (/^(file:|\/|[a-z]:[\\/])/i.test(uri)) {
        return { repair: 'made an absolute path relative to the root' };
    }
    if (isPlain(uri))
        return { repair: 'found a path in the folder of its report or tool' };
    return { repair: 'normalized a path' };
}
/** Files for findings without a file, by tool. The first existing one is used. */
const usualFiles = new Map(Object.entries({
    'cargo-audit': ['Cargo.lock', 'Cargo.toml'],
    'npm-audit': ['package-lock.json', 'npm-shrinkwrap.json', 'package.json'],
    npm: ['package-lock.json', 'npm-shrinkwrap.json', 'package.json'],
    'pip-audit': ['requirements.txt', 'poetry.lock', 'uv.lock', 'Pipfile.lock', 'pyproject.toml'],
    safety: ['requirements.txt', 'poetry.lock', 'uv.lock', 'Pipfile.lock', 'pyproject.toml'],
    trivy: ['Dockerfile'],
    grype: ['Dockerfile'],
    hadolint: ['Dockerfile'],
}));
/**
 * The URI for findings without a file: the tool's lock file or Dockerfile, the nearest to its
 * report, else the root.
 */
function fallbackUri(tool, checkout) {
    const name = tool.trim().toLowerCase();
    const files = usualFiles.get(name) ?? usualFiles.get(name.split(/\s/, 1)[0] ?? '') ?? [];
    for (const folder of checkout.folders ?? ['']) {
        const inFolder = files.map((file) => (folder === '' ? file : `${folder}/${file}`));
        const found = inFolder.find((file) => checkout.exists(file));
        if (found !== undefined)
            return uriOfPath(found);
    }
    return rootUri;
}
/**
 * Gives every location of a result a file, and moves the first that had one to the front, as GitHub
 * shows only the first location. Returns whether it changed anything.
 */
function repairLocations(result, fallback, onRepair) {
    const given = Array.isArray(result['locations']) ? result['locations'] : [];
    const target = result['analysisTarget'];
    const uri = isRecord(target) && typeof target['uri'] === 'string' ? target['uri'] : fallback;
    if (given.length === 0) {
        onRepair('added a location to a result without one');
        result['locations'] = [locationAt(uri)];
        return true;
    }
    const [only] = given;
    if (fallback !== rootUri &&
        given.length === 1 &&
        fileOf(only) === rootUri &&
        only !== undefined) {
        onRepair('added a file to a location without one');
        setFile(only, fallback);
        return true;
    }
    const first = given.findIndex(namesFile);
    const placed = first < 0 ? uri : undefined;
    let changed = first > 0;
    for (const location of given) {
        if (namesFile(location))
            continue;
        changed = true;
        onRepair('added a file to a location without one');
        setFile(location, placed ?? fileOf(given[first]));
    }
    if (first > 0) {
        onRepair('moved the location that names a file to the front');
        given.unshift(...given.splice(first, 1));
    }
    return changed;
}
function locationAt(uri) {
    return { physicalLocation: { artifactLocation: { uri }, region: { startLine: 1 } } };
}
function setFile(location, uri) {
    const physical = isRecord(location['physicalLocation']) ? location['physicalLocation'] : {};
    const artifact = isRecord(physical['artifactLocation']) ? physical['artifactLocation'] : {};
    location['physicalLocation'] = { ...physical, artifactLocation: { ...artifact, uri } };
}
function namesFile(location) {
    return fileOf(location) !== '';
}
function fileOf(location) {
    const physical = location?.['physicalLocation'];
    const artifact = isRecord(physical) ? physical['artifactLocation'] : undefined;
    return isRecord(artifact) && typeof artifact['uri'] === 'string' ? artifact['uri'] : '';
}
/** A region may not end before it starts. */
function repairRegion(region, onRepair) {
    const [line, endLine] = [region['startLine'], region['endLine']];
    const [column, endColumn] = [region['startColumn'], region['endColumn']];
    if (typeof line !== 'number')
        return;
    if (typeof endLine === 'number' && endLine < line) {
        region['endLine'] = line;
        delete region['endColumn'];
        onRepair('corrected a region that ends before it starts');
        return;
    }
    const oneLine = endLine === undefined || endLine === line;
    if (oneLine &&
        typeof column === 'number' &&
        typeof endColumn === 'number' &&
        endColumn < column) {
        region['endColumn'] = column;
        onRepair('corrected a region that ends before it starts');
    }
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/repair/repair-result.js







/** Returns a function that repairs results of one run in place: pass only results of your own. */
function resultRepair(run, checkout, onRepair) {
    const repairUri = uriRepair(run, checkout, onRepair);
    const fallback = fallbackUri(toolName(run), checkout);
    const secretTool = findsSecrets(run);
    const besideSecrets = mayShowSecrets(run);
    const hide = secretHider(run, onRepair);
    return (result, rule, kind) => {
        const draft = result;
        const complete = completeFrom(run, rule);
        let reorder = false;
        inlineGraphs(draft, run);
        walk({ result: draft }, (item, key) => {
            if (complete(item, key))
                reorder = true;
            if (key === 'artifactLocation' || key === 'analysisTarget')
                repairUri(item);
            else if (regions.has(key)) {
                repairRegion(item, onRepair);
                if (besideSecrets && kind === undefined)
                    dropCode(item, 'snippet', onRepair);
            }
        });
        // What a fix inserts may repeat what it replaces: a password in other quotes.
        if (besideSecrets && kind === undefined)
            dropCode(draft, 'fixes', onRepair);
        if (repairLocations(draft, fallback, onRepair))
            reorder = true;
        repairMessage(draft, rule, onRepair);
        dropFingerprints(draft, secretTool, onRepair);
        dropOurMarks(draft);
        noteLimits(result, onRepair);
        if (kind === undefined)
            return { result, reordered: reorder };
        return { result: hide(result, rule, kind), reordered: true };
    };
}
/** The lines of another finding, in which a secret may stand too. */
function dropCode(of, key, onRepair) {
    if (of[key] === undefined)
        return;
    of[key] = undefined;
    onRepair('left out code of a tool that finds secrets too');
}
const regions = new Set(['region', 'contextRegion', 'deletedRegion', 'regions', 'annotations']);
/** Removes suppressions that an earlier merge wrote: the policy is applied again and may differ. */
function dropOurMarks(result) {
    const given = result['suppressions'];
    if (!Array.isArray(given))
        return;
    const own = given.filter((s) => {
        const bag = s['properties'];
        return bag?.['ci-actions'] === undefined;
    });
    if (own.length === 0)
        delete result['suppressions'];
    else
        result['suppressions'] = own;
}
function repairMessage(result, rule, onRepair) {
    const message = result['message'];
    if (typeof message['text'] === 'string' && message['text'].trim() !== '')
        return;
    onRepair('filled in an empty message');
    message['text'] = message['markdown'] || rule?.shortDescription?.text || rule?.id || 'no message';
}
function noteLimits({ locations = [], codeFlows = [] }, onRepair) {
    if (locations.length > 100)
        onRepair('found a result with more than 100 locations (all kept)');
    for (const { threadFlows } of codeFlows) {
        const steps = threadFlows.map((flow) => flow.locations.length);
        if (steps.reduce((sum, n) => sum + n, 0) > 1000) {
            onRepair('found a result with more than 1,000 flow steps (all kept)');
        }
    }
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/resolve/level-of.js

/**
 * Its own level, else the run's override, the rule's default, or warning (SARIF 3.27.10). The
 * standard sets the level of an open or review result to none, as nothing has failed yet. That says
 * nothing about its severity, so the rule decides.
 */
function levelOf(result, run) {
    if (result.kind === 'open' || result.kind === 'review') {
        return result.level && result.level !== 'none' ? result.level : levelOfRule(result, run);
    }
    if (result.level !== undefined)
        return result.level;
    if (result.kind !== undefined && result.kind !== 'fail')
        return 'none';
    return levelOfRule(result, run);
}
function levelOfRule(result, run) {
    const rule = ruleOf(result, run);
    return overriddenLevel(result, run, rule) ?? rule?.defaultConfiguration?.level ?? 'warning';
}
/** Uses the overrides of the result's invocation, or of all invocations if it names none. */
function overriddenLevel(result, run, rule) {
    const all = run.invocations ?? [];
    if (!all.some((invocation) => invocation.ruleConfigurationOverrides?.length))
        return undefined;
    const own = all[result.provenance?.invocationIndex ?? -1];
    if (rule === undefined)
        return undefined;
    for (const { ruleConfigurationOverrides } of own ? [own] : all) {
        const found = ruleConfigurationOverrides?.find((override) => override.configuration.level !== undefined && ruleAt(override.descriptor, run) === rule);
        if (found)
            return found.configuration.level;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/resolve/location-of.js
/** The result's first location with a file; undefined if none has one. */
function locationOf(result, run) {
    for (const { physicalLocation } of result.locations ?? []) {
        const artifact = physicalLocation?.artifactLocation;
        const uri = uriOf(artifact, run);
        if (uri === undefined)
            continue;
        const place = location_of_placeOf(uri, physicalLocation?.region);
        const description = artifact?.description?.text;
        return description === undefined ? place : { ...place, description };
    }
    return undefined;
}
function location_of_placeOf(uri, { startLine: line, endLine, startColumn } = {}) {
    if (line === undefined)
        return startColumn === undefined ? { uri } : { uri, column: startColumn };
    const lines = { uri, line, endLine: Math.max(line, endLine ?? line) };
    return startColumn === undefined ? lines : { ...lines, column: startColumn };
}
/** The file's URI, or that of the artifact at the location's index. Does not apply base ids. */
function uriOf(location, run) {
    const own = location?.uri;
    if (own !== undefined && own !== '')
        return own;
    const listed = run.artifacts?.[location?.index ?? -1]?.location?.uri;
    return listed === '' ? undefined : listed;
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/resolve/severity-of.js



/** The severity of the rule's `security-severity`, or of the result's level if that is unusable. */
function severityOf(result, run) {
    return (securitySeverity(ruleOf(result, run)) ??
        severityOfLevelWord(result) ??
        severityOfLevel[levelOf(result, run)]);
}
/** SARIF has no level for critical: `normalizeLevel` notes a word that means it. */
function severityOfLevelWord({ properties }) {
    const ours = properties?.['ci-actions'];
    return ours?.severity === 'critical' ? 'critical' : undefined;
}
const severityOfLevel = {
    error: 'high',
    warning: 'medium',
    note: 'low',
    none: 'none',
};
/**
 * The severity of a `security-severity`: a number from 0 to 10 (as text, as GitHub requires, or as
 * a number) or a severity word. Undefined for anything else, such as "unknown", and "undefined" or
 * "null", which JavaScript tools write if they have no score. Undefined for 0 too, which GitHub
 * reads as no score: tools write it where they know none, and the level may say more.
 */
function securitySeverity(rule) {
    const value = rule?.properties?.['security-severity'];
    if (typeof value === 'number')
        return severityOfUsedScore(value);
    if (typeof value !== 'string')
        return undefined;
    const text = value.trim();
    if (/^\+?(\d\d*(\.\d*)?|\.\d\d*)(e[+-]?\d\d*)?$/i.test(text))
        return severityOfUsedScore(Number(text));
    return /^(undefined|unknown)$/i.test(text) ? undefined : (0,src_severity/* severityOfWord */.Zx)(text);
}
function severityOfUsedScore(score) {
    return score === 0 ? undefined : (0,src_severity/* severityOfScore */.FL)(score);
}
/** The severity of a result that does not set a level. */
function severityOfRule(rule) {
    const level = rule.defaultConfiguration?.level ?? 'warning';
    return securitySeverity(rule) ?? severityOfLevel[level];
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/resolve/suppressed-by-report.js
/**
 * Whether the report itself suppresses the result. All suppressions must be accepted: one that is
 * under review or rejected makes the result count (SARIF 3.27.23). Suppressions that the aggregator
 * wrote for the policy are ignored, as the policy is applied again.
 */
function suppressedByReport({ suppressions }) {
    if (!Array.isArray(suppressions))
        return false;
    const own = suppressions.filter((s) => s.properties?.['ci-actions'] === undefined);
    return own.length > 0 && own.every(({ status }) => status === undefined || status === 'accepted');
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/merge/link-keys.js


const advisoryId = /\b(?:CVE-\d{4}-\d{4}\d*|GHSA(?:-[23456789cfghjmpqrvwx]{4}){3}|RUSTSEC-\d{4}-\d{4}|PYSEC-\d{4}-\d\d*|GO-\d{4}-\d\d*)\b/gi;
/**
 * An advisory alone is not a key, because two packages may have it. Neither is a line, because it
 * may have two weaknesses.
 */
function linkKeysOf(result, rule, secret) {
    const { name, version } = packageOf(result);
    const ids = name === undefined ? [] : advisoriesOf(result, rule);
    if (name !== undefined && ids.length > 0) {
        const advisories = ids.map((id) => `${id} ${name.toLowerCase()}`);
        return { advisories, version, weaknesses: [] };
    }
    const weaknesses = secret ? secretOnly : weaknessesOf(result, rule);
    return weaknesses.length === 0 ? undefined : ofWeaknesses(weaknesses);
}
const secretOnly = ['secret'];
/** Shares one object among all results of a rule. */
function ofWeaknesses(weaknesses) {
    const before = shared.get(weaknesses);
    if (before !== undefined)
        return before;
    const made = { advisories: [], version: undefined, weaknesses };
    shared.set(weaknesses, made);
    return made;
}
const shared = new WeakMap();
function advisoriesOf({ ruleId = '', properties = {} }, rule) {
    const given = properties['advisory'];
    const listed = isRecord(given) ? [given['id'], ...link_keys_asList(given['aliases'])] : [];
    const named = [ruleId, rule?.id ?? '', ...(rule?.deprecatedIds ?? []), ...listed];
    const ids = named.flatMap((text) => typeof text === 'string' ? (text.match(advisoryId) ?? []) : []);
    const own = listed.filter((id) => typeof id === 'string');
    return [...new Set([...ids, ...own].map((id) => id.toUpperCase()))];
}
/** Our converters write the package as a property, Trivy and others as lines of the message. */
function packageOf({ properties = {}, message }) {
    const given = properties['package'];
    if (isRecord(given))
        return { name: asText(given['name']), version: asText(given['version']) };
    const text = message.text?.includes('Package:') ? (0,shorten/* wholeLines */.zo)(message.text, 2000) : '';
    if (text === '')
        return { name: asText(given), version: undefined };
    return {
        name: asText(given) ?? lineOf(text, /^Package: *(\S+)$/m),
        version: lineOf(text, /^Installed Version: *(\S+)$/m),
    };
}
function weaknessesOf({ properties }, rule) {
    const own = properties?.['tags'] === undefined ? [] : weaknessesIn(link_keys_asList(properties['tags']));
    if (rule === undefined)
        return own;
    const known = weaknessesOfRule(rule);
    return own.length === 0 ? known : [...new Set([...known, ...own])];
}
function weaknessesOfRule(rule) {
    const before = ofRules.get(rule);
    if (before !== undefined)
        return before;
    const found = weaknessesIn(link_keys_asList(rule.properties?.['tags']));
    ofRules.set(rule, found);
    return found;
}
const ofRules = new WeakMap();
function weaknessesIn(tags) {
    const cwes = tags.flatMap((tag) => typeof tag === 'string' ? (/\bcwe-0*(\d\d*)/i.exec(tag)?.[1] ?? []) : []);
    return [...new Set(cwes)].map((number) => `CWE-${number}`);
}
function lineOf(text, pattern) {
    return pattern.exec(text)?.[1];
}
function link_keys_asList(value) {
    return Array.isArray(value) ? value : [];
}
function asText(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/merge/keep-result.js











/** Repairs the results of one run, and keeps what later stages need of each. */
function resultKeeper(run, checkout, headOf, onRepair, origin) {
    const repair = resultRepair(run, checkout, onRepair);
    const factsOf = ruleFacts();
    const kindOf = secretKinds(run);
    const occurrenceOf = occurrences();
    return (result) => {
        const rule = ruleOf(result, run);
        const facts = factsOf(rule);
        const kind = kindOf(result, rule);
        const secret = kind === 'secret';
        const ownLevel = levelOf(result, run);
        const noted = facts.severity === undefined ? severityOfLevelWord(result) : undefined;
        const severity = facts.severity ?? noted ?? severityOfLevel[ownLevel];
        // The word "none" as a score has no other form: a score of 0 leaves the decision to the level.
        const level = severity === 'none' ? 'none' : ownLevel;
        const ruleId = result.ruleId ?? result.rule?.id ?? rule?.id;
        const use = { rule, ruleId, level, severity, noted: noted !== undefined };
        const head = headOf({ ...use, scored: facts.scored || use.noted });
        const { result: shown, reordered } = repair(result, rule, kind);
        const { uri = '', line, column } = locationOf(shown, run) ?? {};
        const prints = shown.partialFingerprints;
        const findingId = prints?.['ci-actions/finding/v1'];
        const said = shown.message.text ?? '';
        const ownHash = findingId === undefined
            ? stableHash(uri, head.seed ^ (secret ? lineSeed(line, column) : messageSeed(said)))
            : stableHash(findingId, head.seed);
        const hasLineHash = prints?.['primaryLocationLineHash'] !== undefined;
        const links = linkKeysOf(result, rule, secret);
        const suppressed = !secret && suppressedByReport(result);
        const text = textOf(shown, reordered);
        return {
            head,
            text,
            origin,
            occurrence: secret ? occurrenceOf(head, text) : 1,
            mark: reportMark(result),
            severity,
            secret,
            suppressed,
            uri,
            line,
            placeHash: seedOf(uri) ^ Math.imul(line ?? 0, 0x9e3779b1),
            hasPrints: prints !== undefined,
            hasLineHash,
            findingId,
            ownHash,
            links,
            lineHash: undefined,
            suppression: undefined,
            alsoBy: undefined,
        };
    };
}
/**
 * The messages of secrets are all alike: counted, the next would get the number, and the excuse, of
 * one that was taken out.
 */
function lineSeed(line = 0, column = 0) {
    return Math.imul(line, 0x9e3779b1) ^ Math.imul(column, 0x85ebca6b);
}
/** Two secrets on one line may look alike once they are masked: each counts. */
function occurrences() {
    const times = new Map();
    return (head, text) => {
        const ofHead = times.get(head) ?? new Map();
        times.set(head, ofHead);
        const occurrence = (ofHead.get(text) ?? 0) + 1;
        ofHead.set(text, occurrence);
        return occurrence;
    };
}
/** What a rule says of all its results, asked once. */
function ruleFacts() {
    const known = new Map();
    return (rule) => {
        const before = known.get(rule);
        if (before !== undefined)
            return before;
        const facts = {
            severity: securitySeverity(rule),
            scored: rule?.properties?.['security-severity'] !== undefined,
        };
        known.set(rule, facts);
        return facts;
    };
}
/** The text without the members of the head. JSON.stringify skips undefined members. */
function textOf(result, reorder) {
    const own = result;
    for (const name of headMembers)
        if (own[name] !== undefined)
            own[name] = undefined;
    return JSON.stringify(reorder ? normalize('result', own, () => undefined) : own);
}
const headMembers = ['ruleId', 'ruleIndex', 'rule', 'kind', 'level'];

;// CONCATENATED MODULE: ./build/packages/sarif/src/merge/merge-run.js







/** The merged run has the union of these lists. */
const unionLists = [
    'versionControlProvenance',
    'runAggregates',
    'taxonomies',
    'policies',
    'translations',
];
/** The merged run has these members only if all its runs agree. */
const common = [
    'conversion',
    'language',
    'baselineGuid',
    'redactionTokens',
    'defaultEncoding',
    'defaultSourceLanguage',
    'newlineSequences',
    'columnKind',
    'externalPropertyFileReferences',
    'specialLocations',
];
function runFacts() {
    const components = new Map();
    const lists = new Map();
    const values = new Map();
    let runs = 0;
    const addComponent = (name, given) => {
        const component = without(given, 'rules');
        const known = components.get(name);
        const text = JSON.stringify(component);
        const version = component.semanticVersion ?? component.version ?? '';
        const order = known && (compareVersions(version, known.version) || compareText(text, known.text));
        if (order === undefined || order > 0)
            components.set(name, { component, text, version });
    };
    const unite = (name, items = []) => {
        const known = lists.get(name) ?? new Map();
        lists.set(name, known);
        for (const item of items)
            known.set(JSON.stringify(item), item);
    };
    const addValue = (name, value) => {
        if (value === undefined)
            return;
        const known = values.get(name) ?? new Set();
        values.set(name, known.add(JSON.stringify(value)));
    };
    const add = (run, incomplete, checkout) => {
        runs += 1;
        const members = run;
        addComponent('', run.tool.driver);
        for (const extension of run.tool.extensions ?? [])
            addComponent(extension.name, extension);
        unite('invocations', invocationsOf(run, incomplete));
        unite('artifacts', artifactsOf(run, checkout));
        for (const name of unionLists)
            unite(name, members[name]);
        for (const name of common)
            addValue(name, members[name]);
        for (const [key, value] of Object.entries(run.automationDetails ?? {}))
            addValue(`details.${key}`, value);
        for (const [key, value] of Object.entries(run.properties ?? {})) {
            if (key !== 'ci-actions')
                addValue(`properties.${key}`, value);
        }
        for (const [key, value] of Object.entries(originOf(run)))
            addValue(`origin.${key}`, value);
    };
    /** The values on which all runs agree. */
    const agreed = (prefix) => {
        const pairs = [...values]
            .filter(([name, given]) => name.startsWith(prefix) && given.size === 1)
            .map(([name, given]) => [name.slice(prefix.length), JSON.parse([...given][0] ?? '')]);
        return Object.fromEntries(pairs.sort(([a], [b]) => compareText(a, b)));
    };
    const value = () => {
        const sorted = [...components].sort(([a], [b]) => compareText(a, b));
        const origin = agreed('origin.');
        const properties = {
            ...agreed('properties.'),
            ...(merge_run_isEmpty(origin) ? {} : { 'ci-actions': origin }),
        };
        const details = agreed('details.');
        const plain = Object.fromEntries(common.map((name) => [name, agreed(`${name}`)['']]));
        const tables = [...lists].map(([name, items]) => [name, inOrder(items)]);
        return {
            driver: (sorted.find(([name]) => name === '')?.[1].component ?? {
                name: '',
            }),
            extensions: sorted
                .filter(([name]) => name !== '')
                .map(([name, { component }]) => [name, component]),
            members: {
                ...plain,
                ...Object.fromEntries(tables.filter(([, items]) => items.length > 0)),
                ...(merge_run_isEmpty(details)
                    ? {}
                    : { automationDetails: runs > 1 ? { ...details, guid: undefined } : details }),
                ...(merge_run_isEmpty(properties) ? {} : { properties }),
            },
        };
    };
    return { add, value };
}
function merge_run_isEmpty(value) {
    return Object.keys(value).length === 0;
}
function inOrder(items) {
    return [...items].sort(([a], [b]) => compareText(a, b)).map(([, item]) => item);
}
/** Artifacts with more than a location. Repaired results do not refer to artifacts by index. */
function artifactsOf(run, checkout) {
    if (findsSecrets(run))
        return [];
    const secrets = mayShowSecrets(run);
    const bare = (artifact) => secrets ? without(artifact, 'contents') : artifact;
    return (run.artifacts ?? [])
        .filter((artifact) => Object.keys(artifact).some((key) => key !== 'location' && key !== 'parentIndex'))
        .map((listed) => {
        const artifact = without(bare(listed), 'parentIndex');
        const { location } = artifact;
        if (location?.uri === undefined)
            return artifact;
        const rest = without(location, 'uriBaseId');
        const found = repositoryPath(location, run, checkout);
        const uri = 'path' in found ? uriOfPath(found.path) : location.uri;
        return normalize('artifact', { ...artifact, location: { ...rest, uri } }, () => undefined);
    })
        .filter((artifact) => artifact !== invalid);
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/repair/repair-rule.js

/** Fills in the texts that GitHub requires in every rule from those that the rule has. */
function repairedRule(rule, onRepair) {
    const { name, shortDescription, fullDescription, help, ...rest } = rule;
    const title = nonEmpty(shortDescription) ?? nonEmpty(fullDescription) ?? nameText(name) ?? idText(rule);
    const whole = nonEmpty(fullDescription) ?? title;
    const link = rule.helpUri ?? rule.properties?.['helpUri'];
    const advice = nonEmpty(help) ?? (typeof link === 'string' && link ? { text: `See ${link}` } : whole);
    const complete = [shortDescription, fullDescription, help].every((text) => nonEmpty(text));
    if (!complete)
        onRepair('filled in empty texts of a rule');
    return {
        ...rest,
        ...(name?.trim() ? { name } : {}),
        shortDescription: title,
        fullDescription: whole,
        help: advice,
    };
}
function nonEmpty(text) {
    if (text === undefined || text.text.trim() !== '')
        return text;
    return text.markdown?.trim() ? { ...text, text: text.markdown } : undefined;
}
function nameText(name) {
    return name?.trim() ? { text: name } : undefined;
}
function idText({ id }) {
    return { text: id.trim() === '' ? 'rule without a name' : id };
}
/**
 * Adds what GitHub takes a rule's severity from: a number as text, and the tag `security`. A rule
 * with levels only (score undefined) is unchanged.
 */
function withScore(rule, score) {
    if (score === undefined)
        return rule;
    const { tags, ...bag } = rule.properties ?? {};
    const known = Array.isArray(tags) ? tags : [];
    const all = known.includes('security') ? known : [...known, 'security'];
    return { ...rule, properties: { ...bag, 'security-severity': score, tags: all } };
}
/** The rule's own score if it means this severity, else the middle of the severity's range. */
function scoreOf(rule, severity) {
    const given = rule?.properties?.['security-severity'];
    const text = typeof given === 'number' ? String(given) : given;
    if (typeof text !== 'string' || !/^\s*\d\d*(\.\d\d*)?\s*$/.test(text))
        return src_severity/* scoreOfSeverity */.FT[severity];
    return (0,src_severity/* severityOfScore */.FL)(Number(text)) === severity ? text.trim() : src_severity/* scoreOfSeverity */.FT[severity];
}
/** Notes texts and tags over GitHub's documented limits. Files for upload are cut to them. */
function noteLongTexts(rule, onRepair) {
    const { name = '', shortDescription, fullDescription, properties } = rule;
    const long = name.length > 255 ||
        (shortDescription?.text.length ?? 0) > 1024 ||
        (fullDescription?.text.length ?? 0) > 1024;
    if (long)
        onRepair('found a rule text over GitHub’s limit (kept in full)');
    const tags = properties?.['tags'];
    if (Array.isArray(tags) && tags.length > 10) {
        onRepair('found a rule with more than 10 tags (all kept)');
    }
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/merge/merged-rules.js




/**
 * The rules of one merged run, unified by id over reports and versions. If texts differ, those of
 * the latest version win. Of scores within one severity the highest wins. If scores differ in
 * severity, as Trivy's do per package, the most severe keeps the id and the others get
 * `<id>/<severity>`, because GitHub knows severities of rules, not of results.
 */
function mergedRules(onRepair) {
    const entries = new Map();
    const note = (key, rule, version, used) => {
        const name = nameOf(key);
        const known = entries.get(name);
        const given = rule ?? { id: key.id };
        const score = key.band === '' ? undefined : scoreOf(rule, key.band);
        if (known) {
            known.used ||= used;
            known.score = higher(score, known.score);
            if (rule === undefined || known.rule === rule)
                return name;
            const text = JSON.stringify(rule);
            known.text ??= JSON.stringify(known.rule);
            const order = compareVersions(version, known.version) || compareText(text, known.text);
            if (order > 0 || known.text === '')
                Object.assign(known, { rule, text, version });
        }
        else {
            const text = rule === undefined ? '' : undefined;
            entries.set(name, { ...key, rule: given, text, version, score, used });
        }
        return name;
    };
    /** The rules by name, with their final ids and positions. */
    const listed = () => {
        const list = new Map();
        const sizes = new Map();
        for (const [name, entry, id] of identified(entries)) {
            const index = sizes.get(entry.component) ?? 0;
            sizes.set(entry.component, index + 1);
            noteLongTexts(entry.rule, onRepair);
            const whole = withScore(repairedRule({ ...entry.rule, id }, onRepair), entry.score);
            const rule = normalize('reportingDescriptor', whole, onRepair);
            list.set(name, { rule, component: entry.component, index });
        }
        return list;
    };
    return { note, listed, rule: (name) => entries.get(name)?.rule };
}
/** "7" and "7.0" are the same score. Comparing the texts too makes the order irrelevant. */
function higher(a, b) {
    if (a === undefined || b === undefined)
        return a ?? b;
    return (Number(a) - Number(b) || compareText(a, b)) > 0 ? a : b;
}
function nameOf({ component, id, band }) {
    return `${component}\0${id}\0${band}`;
}
/** The rules in order, with their ids. Unused variants are dropped if another variant is used. */
function identified(entries) {
    const groups = Map.groupBy(entries, ([, entry]) => `${entry.component}\0${entry.id}`);
    const rules = [...groups.values()].flatMap((variants) => {
        const used = variants.filter(([, entry]) => entry.used);
        const kept = (used.length > 0 ? used : variants).sort(bySeverity);
        return kept.map(([name, entry], at) => {
            // GitHub rejects an empty id. Results still find the rule under its original id.
            const id = entry.id.trim() === '' ? 'unnamed rule' : entry.id;
            return [name, entry, at === 0 ? id : `${id}/${entry.band || 'by-level'}`];
        });
    });
    return merged_rules_distinct(rules.sort(byId));
}
function byId([, a, x], [, b, y]) {
    return (compareText(a.component, b.component) ||
        compareText(x, y) ||
        Number(b.id === y) - Number(a.id === x) ||
        compareText(a.id, b.id));
}
/** If a tool's own rule has the id of a variant of ours, the variant gets a number. */
function merged_rules_distinct(rules) {
    const taken = new Set(rules.map(([, { component }, id]) => `${component}\0${id}`));
    let before;
    return rules.map((rule) => {
        const [name, entry, id] = rule;
        const isSame = before?.[1].component === entry.component && before[2] === id;
        before = rule;
        if (!isSame)
            return rule;
        let number = 2;
        while (taken.has(`${entry.component}\0${id}/${number}`))
            number += 1;
        taken.add(`${entry.component}\0${id}/${number}`);
        return [name, entry, `${id}/${number}`];
    });
}
function bySeverity([, a], [, b]) {
    return rank(a.band) - rank(b.band);
}
const rank = (band) => (band === '' ? src_severity/* severities */.gO.length : src_severity/* severities */.gO.indexOf(band));

;// CONCATENATED MODULE: ./build/packages/sarif/src/merge/origins.js

/**
 * One origin per run of a tool. Reports of one `automationDetails.guid` are of one run, and so are
 * copies of a file. Their equal results are duplicates; those of other reports are not.
 */
function origins() {
    const known = new Map();
    return (run, { report, index, copyOf }) => {
        const guid = run.automationDetails?.guid?.toLowerCase();
        const key = guid === undefined ? `${copyOf ?? report}\0${index}` : `\0${run.tool.driver.name}\0${guid}`;
        const origin = known.get(key) ?? { id: known.size, report };
        known.set(key, origin);
        // The order of the reports must not decide.
        if (compareText(report, origin.report) < 0)
            origin.report = report;
        return origin;
    };
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/merge/result-head.js

/** Returns the shared heads of one merged run. */
function resultHeads(tool) {
    const name = tool.trim().toLowerCase();
    const known = new Map();
    return (head) => {
        const key = `${head.rule ?? ''}\0${head.idEnd}\0${head.level}`;
        const before = known.get(key);
        if (before !== undefined)
            return before;
        const made = { ...head, seed: seedOf(`${name}\0${head.ruleId}`) };
        known.set(key, made);
        return made;
    };
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/merge/rule-naming.js


/** Adds the rules of a run to `rules`. Returns a function that makes the head of each result. */
function ruleNaming(rules, heads, run) {
    const { driver, extensions = [] } = run.tool;
    const version = driver.semanticVersion ?? driver.version ?? '';
    const originalId = originalRuleIds(run);
    const componentOf = new Map();
    const idOf = new Map();
    const note = (rule, band, byResult) => {
        const id = idOf.get(rule) ?? originalId(rule);
        idOf.set(rule, id);
        const key = { component: componentOf.get(rule) ?? '', id, band };
        return rules.note(key, rule, version, byResult);
    };
    for (const component of [driver, ...extensions]) {
        for (const rule of component.rules ?? []) {
            if (component !== driver)
                componentOf.set(rule, component.name);
            note(rule, bandOfListed(rule), false);
        }
    }
    const headOf = ({ rule, ruleId, severity, scored, level }) => {
        const band = scored ? severity : '';
        if (rule) {
            const name = note(rule, band, true);
            const id = idOf.get(rule) ?? rule.id;
            const idEnd = ruleId?.startsWith(`${rule.id}/`) ? ruleId.slice(rule.id.length) : '';
            return heads({ rule: name, ruleId: id + idEnd, idEnd, level });
        }
        if (ruleId === undefined || ruleId === '') {
            return heads({ rule: undefined, ruleId: '', idEnd: '', level });
        }
        const name = rules.note({ component: '', id: ruleId, band }, undefined, '', true);
        return heads({ rule: name, ruleId, idEnd: '', level });
    };
    /** Cache for results that use exactly the rule's id: many results share few rules. */
    const cached = new Map();
    return (use) => {
        const { rule, ruleId, level } = use;
        if (rule === undefined || ruleId !== rule.id || use.noted)
            return headOf(use);
        const known = cached.get(rule) ?? {};
        cached.set(rule, known);
        return (known[level] ??= headOf(use));
    };
}
/** The severity of a rule's score, if no result uses the rule. */
function bandOfListed(rule) {
    if (rule.properties?.['security-severity'] === undefined)
        return '';
    return severityOfRule(rule);
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/merge/merger.js
















/**
 * Merges runs of the same tool and category. Drops results that are equal in value to another of
 * the same run of the tool. The output does not depend on the order of the reports.
 */
function merger(checkout) {
    const repairs = new Map();
    const onRepair = (what) => count(repairs, what);
    const groups = new Map();
    const reported = [];
    const dropped = { duplicates: 0, noFailure: 0, absent: 0 };
    const originOf = origins();
    let found = 0;
    const groupOf = (run) => {
        const key = keyOfRun(run);
        const known = groups.get(key);
        if (known)
            return known;
        const [tool, target] = [toolName(run), targetOf(run)];
        const category = categoryOf(run.automationDetails?.id);
        const parts = { facts: runFacts(), rules: mergedRules(onRepair), heads: resultHeads(tool) };
        const made = { tool, target, category, ...parts, results: distinctResults() };
        groups.set(key, made);
        return made;
    };
    const addRun = (source, place, folder) => {
        const { run, repeated } = source;
        const group = groupOf(run);
        const incomplete = completeness(run, source.foundElsewhere ?? source.found);
        const [tool, target] = [toolName(run), targetOf(run)];
        reported.push({ tool, target, report: place.report, incomplete, warnings: warningsOf(run) });
        const own = source.rooted === true ? checkout : checkoutOf(run, folder, checkout);
        group.facts.add(run, incomplete, own);
        const headOf = ruleNaming(group.rules, group.heads, run);
        const keep = resultKeeper(run, own, headOf, onRepair, originOf(run, place));
        found += source.found;
        const addResult = (result, more) => {
            const reason = excluded(result);
            if (reason) {
                dropped[reason] += 1 + more;
                return;
            }
            const kept = keep(result);
            if (!group.results.add(kept))
                dropped.duplicates += 1;
            for (let again = 1; again <= more; again += 1) {
                const occurrence = kept.occurrence + again;
                if (!kept.secret || !group.results.add({ ...kept, occurrence }))
                    dropped.duplicates += 1;
            }
        };
        let at = 0;
        for (const value of source.results) {
            addResult(normalizeResult(value, onRepair), repeated?.get(at) ?? 0);
            at += 1;
        }
    };
    return {
        add: (report, runs, { folder, copyOf } = {}) => runs.forEach((run, index) => addRun(run, { report, index, copyOf }, folder)),
        runs: () => [...groups]
            .sort(([a], [b]) => compareText(a, b))
            .map(([, group]) => ({ ...group, tool: merger_nameOf(group), results: group.results.inOrder() })),
        reported,
        dropped,
        repairs,
        onRepair,
        found: () => found,
    };
}
/** Why a result is left out: it reports no failure, or the baseline marks it as absent. */
function excluded(result) {
    if (!isFailure(result))
        return 'noFailure';
    return result.baselineState === 'absent' ? 'absent' : undefined;
}
/** The merged driver's name. Runs may spell it differently, and input order must not decide. */
function merger_nameOf({ facts, tool }) {
    const { name } = facts.value().driver;
    return typeof name === 'string' && name !== '' ? name : tool;
}

;// CONCATENATED MODULE: ./build/actions/sarif-aggregator/src/gather/report-file.js
/** Whether two files are in one folder. */
function inOneFolder(a, b) {
    return report_file_folderOf(a.path) === report_file_folderOf(b.path);
}
/** The folder of a file relative to the root; undefined outside of it. */
function folderBelow(path, root) {
    const folder = report_file_folderOf(path);
    if (folder === root)
        return '';
    return folder.startsWith(`${root}/`) ? folder.slice(root.length + 1) : undefined;
}
/** The part of a path before its last slash. */
function report_file_folderOf(path) {
    return path.replaceAll('\\', '/').replace(/\/?[^/]*$/, '');
}

;// CONCATENATED MODULE: ./build/actions/sarif-aggregator/src/gather/copies.js

const headLength = 4096;
/** Passes the text on, and notes its mark. Read `mark` after the text. */
function marking(chunks) {
    let length = 0;
    let head = '';
    async function* text() {
        for await (const chunk of chunks) {
            if (head.length < headLength)
                head += chunk.slice(0, headLength - head.length);
            length += chunk.length;
            yield chunk;
        }
    }
    return { text: text(), mark: () => ({ length, head }) };
}
function sameMark(a, b) {
    return a.length === b.length && a.head === b.head;
}
/** Whether two texts are equal, in pieces of any length. */
async function sameText(one, other) {
    const [a, b] = [one[Symbol.asyncIterator](), other[Symbol.asyncIterator]()];
    let [restA, restB] = ['', ''];
    try {
        for (;;) {
            if (restA === '')
                restA = await nextPiece(a);
            if (restB === '')
                restB = await nextPiece(b);
            const length = Math.min(restA.length, restB.length);
            if (length === 0)
                return restA === restB;
            if (restA.slice(0, length) !== restB.slice(0, length))
                return false;
            restA = restA.slice(length);
            restB = restB.slice(length);
        }
    }
    finally {
        await a.return?.();
        await b.return?.();
    }
}
/** The next piece that is not empty; empty at the end. */
async function nextPiece(pieces) {
    for (;;) {
        const { done, value } = await pieces.next();
        if (done === true)
            return '';
        if (value !== '')
            return value;
    }
}
/** Finds the first of the files so far that a file is a copy of: byte-equal, in one folder. */
function copyFinder(read) {
    const known = [];
    return async (file) => {
        for (const other of known) {
            if (!inOneFolder(other, file) || !sameMark(other.mark, file.mark))
                continue;
            if (await sameText(read(other.path), read(file.path)))
                return other.shown;
        }
        known.push(file);
        return undefined;
    };
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/resolve/affected-package.js

/**
 * SARIF has no member for a package. Our converters write the properties `package` and `advisory`.
 * Trivy and others write lines such as `Package: curl` into the message or the rule's help.
 */
function affectedPackage(result, rule, message) {
    const { package: written } = result.properties ?? {};
    const pack = typeof written === 'string' ? { name: written } : recordOf(written);
    const advisory = recordOf(result.properties?.['advisory']);
    const line = (label) => affected_package_lineOf(message, label) ?? affected_package_lineOf(rule?.help?.text, label);
    return {
        name: affected_package_textOf(pack['name']) ?? line(/^Package:/i),
        version: affected_package_textOf(pack['version']) ?? line(/^Installed Version:/i),
        advisories: [
            ...affected_package_textsOf(advisory['id']),
            ...affected_package_textsOf(advisory['aliases']),
            ...affected_package_textsOf(rule?.deprecatedIds),
        ],
        fixedIn: affected_package_textOf(advisory['fixedIn']) ?? line(/^(?:Fixed|Fix) Versions?:/i),
    };
}
const affected_package_longest = 200;
function recordOf(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
function affected_package_textOf(value) {
    const text = (0,shorten/* shorten */.ml)(affected_package_textsOf(value).join(', '), affected_package_longest);
    return text === '' ? undefined : text;
}
function affected_package_textsOf(value) {
    const all = Array.isArray(value) ? value : [value];
    return all.filter((text) => typeof text === 'string' && text !== '' && text.length <= affected_package_longest);
}
/** Searches this many characters only: such lines are near the start of a text. */
const searched = 5000;
function affected_package_lineOf(text, label) {
    if (typeof text !== 'string')
        return undefined;
    const found = (0,shorten/* wholeLines */.zo)(text, searched)
        .split('\n')
        .map((line) => line.trim())
        .find((line) => label.test(line));
    return affected_package_textOf(found?.replace(label, '').trim());
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/resolve/bounded-name.js

const longestName = 100;
/** A tool's name of bounded length: a report may contain a name of megabytes. */
function boundedName(tool) {
    return (0,shorten/* shorten */.ml)(tool, longestName);
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/resolve/finding-of.js
















/** Longest text of a finding, in characters. A report may have megabytes in one message. */
const finding_of_longest = 500;
/** The finding of a result that `repair-result.ts` repaired. `run` is the result's run. */
function findingOf(result, run) {
    const rule = ruleOf(result, run);
    const secret = isSecret(result, run);
    return findingIn(result, {
        tool: toolName(run),
        target: targetOf(run),
        rule,
        ruleId: ruleId(result, rule, run),
        severity: severityOf(result, run),
        secret,
        place: locationOf(result, run),
        message: secret ? '' : bounded(messageText(result, run), finding_of_longest),
    });
}
/** The same for a result without its run, such as a merged result. */
function findingIn(result, context) {
    const { rule, secret, place, message } = context;
    const prints = fingerprintsOf(result);
    const affected = affectedPackage(result, rule, message);
    return {
        tool: boundedName(context.tool),
        target: context.target && (0,shorten/* shorten */.ml)(context.target, finding_of_longest),
        rule: bounded(context.ruleId, 200),
        severity: checked(context.severity),
        secret,
        baseline: baselineOf(result.baselineState),
        suppressedByReport: suppressedByReport(result),
        path: pathOf(place),
        line: place?.line,
        package: affected.name,
        version: affected.version,
        advisories: affected.advisories,
        fingerprints: prints.map(([, value]) => value),
        fingerprint: shownFingerprint(prints, secret),
        message,
        fixedIn: affected.fixedIn,
        link: linkOf(rule),
    };
}
/** The rule id without the severity that a merge adds to it: policies name the tool's rules. */
function ruleId(result, rule, run) {
    return originalRuleId(result.ruleId ?? result.rule?.id ?? rule?.id ?? '', rule, run);
}
/** An unknown severity counts as critical, so that no threshold lets it through. */
function checked(severity) {
    return src_severity/* severities */.gO.includes(severity) ? severity : 'critical';
}
/** Undefined for an unknown word: the result then counts as new. */
function baselineOf(state) {
    return ['new', 'unchanged', 'updated', 'absent'].find((word) => word === state);
}
/** Keys of Gitleaks for the commit's author and date. They do not identify a finding. */
const notIdentifying = new Set(['commitSha', 'email', 'author', 'date', 'commitMessage']);
function fingerprintsOf({ fingerprints, partialFingerprints }) {
    const entries = [
        ...Object.entries(partialFingerprints ?? {}),
        ...Object.entries(fingerprints ?? {}),
    ];
    return entries.filter(([key, value]) => !notIdentifying.has(key) && typeof value === 'string' && !isPlaceholder(value));
}
/** One of ours where there is one. */
function shownFingerprint(prints, secret) {
    const safe = prints.find(([key]) => /^(primaryLocationLineHash|ci-actions\/.*)$/.test(key)) ??
        prints.find(([key, value]) => isSafeFingerprint(key, value));
    return (safe ?? (secret ? undefined : prints[0]))?.[1];
}
/**
 * The path of the file. A finding outside the repository has the root's URI: then the place that
 * the report names, if any.
 */
function pathOf(place) {
    if (place === undefined)
        return undefined;
    if (place.uri === rootUri)
        return place.description && bounded(place.description, finding_of_longest);
    return bounded((0,percent_decoded/* percentDecoded */.o)((0,shorten/* shorten */.ml)(place.uri, finding_of_longest * 4, '')), finding_of_longest);
}
function linkOf(rule) {
    const uri = rule?.helpUri;
    return typeof uri === 'string' && uri.length <= finding_of_longest && /^https?:\/\/[^\s<>"']+$/i.test(uri)
        ? uri
        : undefined;
}
function bounded(text, max) {
    return (0,shorten/* shorten */.ml)(String(text), max + 1, '…');
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/resolve/source-findings.js







const ignoreRepair = () => undefined;
/**
 * The findings of a run whose results are in memory. Repairs copies, so the results can be merged
 * later. A finding has no path if its result names no place.
 */
function sourceFindings({ run, results }, checkout, folder) {
    const repair = resultRepair(run, checkoutOf(run, folder, checkout), ignoreRepair);
    return [...results].flatMap((value) => {
        const result = normalizeResult(JSON.parse(JSON.stringify(value)), ignoreRepair);
        if (!isFailure(result))
            return [];
        const named = result.locations !== undefined && result.locations.length > 0;
        const rule = ruleOf(result, run);
        const repaired = repair(result, rule, secretKinds(run)(result, rule));
        const finding = findingOf(repaired.result, run);
        return [named ? finding : { ...finding, path: undefined, line: undefined }];
    });
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/resolve/covered-findings.js
/**
 * Whether the findings of a native report are those of a SARIF file of the same tool. Texts and
 * ids differ between a tool's formats, so a finding is the same if a name of its rule or advisory
 * and its place agree. Findings that the native report suppresses need no counterpart, as most
 * tools leave them out of their SARIF.
 */
function coverageOf(findings) {
    const open = new Map();
    const left = new Set();
    for (const finding of findings) {
        if (finding.suppressedByReport && !finding.secret)
            continue;
        left.add(finding);
        for (const id of idsOf(finding)) {
            const same = open.get(keyOf(id, covered_findings_lineOf(finding))) ?? new Set();
            open.set(keyOf(id, covered_findings_lineOf(finding)), same.add(finding));
        }
    }
    return {
        add(other) {
            // What the other report excuses or has found to be gone does not stand for an open finding.
            if (other.baseline === 'absent' || (other.suppressedByReport && !other.secret))
                return;
            for (const id of [...idsOf(other), ...shorterIds(other.rule)]) {
                for (const key of new Set([keyOf(id, undefined), keyOf(id, other.line)])) {
                    const same = open.get(key);
                    for (const finding of same ?? []) {
                        if (!samePath(finding.path, other.path))
                            continue;
                        same?.delete(finding);
                        if (!left.delete(finding))
                            continue;
                        // One entry of an advisory may stand for several packages or paths; a line is one.
                        if (finding.package === undefined)
                            return;
                    }
                }
            }
        },
        isWhole: () => left.size === 0,
    };
}
function keyOf(id, line) {
    return `${line ?? ''} ${id}`;
}
/** Tools give the findings of a package different lines of its lock file, or none. */
function covered_findings_lineOf(finding) {
    return finding.package === undefined ? finding.line : undefined;
}
function idsOf({ rule, advisories }) {
    return [...new Set([rule, ...advisories].map((id) => id.toLowerCase()))].filter(Boolean);
}
/** Grype and others put the package behind the id of the advisory: `CVE-2024-1-openssl`. */
function shorterIds(rule) {
    const parts = rule.toLowerCase().split('-');
    return parts.slice(1).map((_, at) => parts.slice(0, at + 1).join('-'));
}
/** One path may begin at the scanned folder, and the other at the root of the repository. */
function samePath(a, b) {
    if (a === undefined || b === undefined || a === b)
        return true;
    return `/${a}`.endsWith(`/${b}`) || `/${b}`.endsWith(`/${a}`);
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/read/stream-sarif.js



const stream_sarif_ignoreRepair = () => undefined;
/**
 * Passes on the results of a log of any size, each with its run. The returned `log` and the runs
 * contain no results. Reads the text twice, because a run's rules may follow its results. This way
 * it needs memory only for the rest. Passes on nothing if the first reading refuses the log.
 */
async function streamSarif(open, onResult) {
    const first = await readJson(open(), () => undefined);
    if ('refused' in first)
        return first;
    if ('why' in first)
        return { refused: first.why };
    const answer = logOf(first.value, stream_sarif_ignoreRepair);
    if ('refused' in answer)
        return answer;
    const { runs } = answer.log;
    const { rooted } = answer;
    const second = await readJson(open(), (runIndex, text) => {
        const run = runs[runIndex];
        if (run !== undefined)
            onResult(normalizeResult(JSON.parse(text), stream_sarif_ignoreRepair), run, rooted);
    });
    if ('refused' in second)
        return second;
    if ('why' in second)
        return { refused: 'changed while it was read' };
    for (const [at, run] of runs.entries()) {
        for (const result of answer.inlined[at] ?? []) {
            onResult(normalizeResult(result, stream_sarif_ignoreRepair), run, rooted);
        }
    }
    return answer;
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/resolve/stream-findings.js







/**
 * Passes on the findings of a log one by one: undefined for a result that reports no failure.
 * Repairs results as a merge does, so that a report and the merged file give the same findings.
 * `folder` is that of the report, relative to the root.
 */
async function streamFindings(open, checkout, onFinding, folder) {
    const repairs = new Map();
    const repairOf = (run, rooted) => {
        const known = repairs.get(run);
        if (known !== undefined)
            return known;
        const own = rooted ? checkout : checkoutOf(run, folder, checkout);
        const made = resultRepair(run, own, () => undefined);
        repairs.set(run, made);
        return made;
    };
    return streamSarif(open, (result, run, rooted) => {
        if (!isFailure(result))
            return onFinding(undefined, run);
        const rule = ruleOf(result, run);
        const repaired = repairOf(run, rooted)(result, rule, secretKinds(run)(result, rule));
        onFinding(findingOf(repaired.result, run), run);
    });
}

;// CONCATENATED MODULE: ./build/actions/sarif-aggregator/src/gather/sarif-of-native.js



/**
 * The SARIF file of the run that a native report is of; undefined if none is. It is a file of the
 * same folder and tool that holds every finding of the report. Of two scans by one tool, each has
 * findings of its own, so both are read.
 */
async function sarifOfNative(source, native, sarifFiles, checkout, read) {
    const tool = toolName(source.run);
    const files = sarifFiles.filter((file) => inOneFolder(file, native) && file.tools.some((name) => isSameTool(name, tool)));
    if (files.length === 0)
        return undefined;
    const findings = sourceFindings(source, checkout, native.folder);
    for (const file of files) {
        const coverage = coverageOf(findings);
        const paths = new Set();
        const answer = await streamFindings(() => read(file.path), checkout, (finding, run) => {
            if (finding === undefined || !isSameTool(toolName(run), tool))
                return;
            coverage.add(finding);
            if (finding.path !== undefined && paths.size < mostPaths)
                paths.add(finding.path);
        }, file.folder);
        if ('refused' in answer || !coverage.isWhole())
            continue;
        const runs = answer.log.runs.filter((run) => isSameTool(toolName(run), tool));
        const isWhole = runs.length > 0 && runs.every((run) => completeness(run).length === 0);
        if (isWhole && isOfTarget(targetOf(source.run), runs, paths))
            return file;
    }
    return undefined;
}
const mostPaths = 1000;
function isSameTool(a, b) {
    return (0,tool_name/* sameTool */.Hn)(a, b) || (0,tool_name/* sameTool */.Hn)(b, a) || (0,tool_name/* sameTool */.Hn)(firstWord(a), firstWord(b));
}
function firstWord(name) {
    return name.trim().split(/\s/, 1)[0] ?? '';
}
/** Two images may have the same findings: the SARIF must name the native report's image. */
function isOfTarget(target, runs, paths) {
    if (target === undefined)
        return true;
    const image = target.split('/').at(-1) ?? target;
    return runs.some((run) => {
        const own = targetOf(run);
        if (own !== undefined && own.includes(image))
            return true;
        const { properties, originalUriBaseIds, automationDetails } = run;
        const texts = JSON.stringify([properties, originalUriBaseIds, automationDetails]);
        return texts.includes(image) || [...paths].some((path) => path.includes(image));
    });
}

;// CONCATENATED MODULE: ./build/actions/sarif-aggregator/src/gather/gather.js






/** Reads every report. A refused report does not stop the others. */
async function gather(patterns, output, checkout, ports) {
    const { files, unmatched } = await ports.glob(patterns);
    const given = files.filter((file) => file !== output);
    if (given.length < files.length)
        await refuseToOverwriteReport(output, ports);
    const converted = nativeWithSarif(given);
    const merging = merger(checkout);
    const read = [];
    const refused = [];
    const ignored = [...converted].map(([file, sarif]) => ({
        file: ports.shown(file),
        instead: ports.shown(sarif),
    }));
    const [sarifFiles, natives] = [[], []];
    const firstOf = copyFinder(ports.read);
    const named = new Set(patterns.map(ports.absolute));
    for (const path of given.filter((file) => !converted.has(file))) {
        const shown = ports.shown(path);
        const { text, mark } = marking(ports.read(path));
        const report = await reportIn(text, merging);
        if ('refused' in report)
            refused.push({ file: shown, why: report.refused });
        else if ('ignored' in report) {
            ignored.push({ file: shown, kind: report.ignored, named: named.has(path) });
        }
        else {
            const file = { path, shown, folder: folderBelow(path, checkout.root), mark: mark() };
            if (report.sarif) {
                sarifFiles.push({ ...file, tools: report.runs.map(({ run }) => toolName(run)) });
                const copyOf = await firstOf(file);
                merging.add(shown, report.runs, { folder: file.folder, copyOf });
                read.push(shown);
            }
            else
                natives.push({ ...file, runs: report.runs });
        }
    }
    for (const native of natives) {
        const { shown, folder } = native;
        const copyOf = await firstOf(native);
        const sarif = await addNative(native, sarifFiles, copyOf, { merging, checkout, ports, folder });
        if (sarif === undefined)
            read.push(shown);
        else
            ignored.push({ file: shown, instead: sarif.shown });
    }
    return { merger: merging, read, refused, ignored, unmatched };
}
/**
 * Adds the runs of a native report that no SARIF beside it holds. Returns the SARIF that holds all.
 * A run that says that it failed, or names its target, is added without its results: its SARIF may
 * not say so.
 */
async function addNative(native, sarifFiles, copyOf, { merging, checkout, ports, folder }) {
    const runs = [];
    let instead;
    let isRead = false;
    for (const source of native.runs) {
        const sarif = await sarifOfNative(source, native, sarifFiles, checkout, ports.read);
        if (sarif === undefined) {
            runs.push(source);
            isRead = true;
        }
        else {
            instead = sarif;
            const named = targetOf(source.run) !== undefined;
            if (!named && completeness(source.run).length === 0)
                continue;
            runs.push({ ...source, results: [], found: 0, foundElsewhere: source.found });
        }
    }
    merging.add(native.shown, runs, { folder, copyOf });
    return isRead ? undefined : instead;
}
/** The output of an earlier run may be overwritten, a tool's report of that name may not. */
async function refuseToOverwriteReport(output, { read, shown }) {
    if (await isMerged(read(output)))
        return;
    throw new outcome/* NotEvaluated */.t(`${shown(output)} is one of the reports, and the merged file would overwrite it: set "output" to another path`);
}
async function reportIn(text, { onRepair }) {
    try {
        return await readReport(text, onRepair);
    }
    catch (error) {
        return { refused: `cannot be read: ${error instanceof Error ? error.message : 'a fault'}` };
    }
}
/**
 * Native reports `<stem>.native.<ext>` that have a converted `<stem>.sarif` beside them. Reading
 * both would count every finding twice.
 */
function nativeWithSarif(files) {
    const known = new Set(files);
    const pairs = files.map((file) => {
        const stem = /^(.*)\.native\.[^./\\]+$/s.exec(file)?.[1];
        return [file, stem === undefined ? '' : `${stem}.sarif`];
    });
    return new Map(pairs.filter(([, sarif]) => known.has(sarif)));
}

;// CONCATENATED MODULE: ./build/actions/sarif-aggregator/src/gather/sources.js
/** Larger files (archives, databases) are not source code. */
const mostSourceBytes = 64 * 1024 * 1024;
/** Reads files of the checkout. Checks once per folder whether it exists, not once per file. */
function sourcesIn(root, { exists, source }) {
    const folders = new Map();
    return (path) => {
        const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
        const there = folders.get(folder) ?? exists(`${root}/${folder}`);
        folders.set(folder, there);
        return there ? source(`${root}/${path}`) : undefined;
    };
}

;// CONCATENATED MODULE: ./build/actions/sarif-aggregator/src/judge/judgement.js


/** Complete if every pattern matches, every file is readable and every expected tool reported. */
function judge(gathered, missing, policyContext, lacksSecrets) {
    const { policy, phase, next } = policyContext;
    const withoutSecrets = lacksSecrets ? policy.security.withoutSecrets : [];
    const excuse = (by) => ({ tool }) => excuseOf(tool, { advisory: by.security.advisory, withoutSecrets });
    const inputProblems = [
        ...gathered.refused.map(({ file, why }) => `${file} was refused: it ${why}`),
        ...gathered.unmatched.map((pattern) => `the pattern ${pattern} matches no file`),
        ...nothingRead(gathered),
        ...noReports(gathered),
    ];
    const reasons = (by) => [
        ...missing.filter((one) => !excuse(by)(one)).map(describeMissing),
        ...inputProblems,
    ];
    const why = reasons(phase);
    const verdict = inputProblems.length + missing.length > 0 ? 'incomplete' : 'complete';
    return {
        verdict,
        green: why.length === 0,
        why,
        excused: missing.flatMap((one) => {
            const by = excuse(phase)(one);
            return by === undefined ? [] : [[one, by]];
        }),
        next: next ? { phase: next.name, verdict, why: reasons(next) } : null,
    };
}
/** Files that are no reports may lie beside reports, not in their place. */
function nothingRead({ read, refused, unmatched, ignored }) {
    if (read.length + refused.length + unmatched.length > 0)
        return [];
    const files = ignored.flatMap(({ file, kind }) => (kind ? [`${file} (${kind})`] : []));
    const more = files.length > 5 ? ` and ${files.length - 5} more` : '';
    return [`no report was read: "reports" matches only ${files.slice(0, 5).join(', ')}${more}`];
}
/** A path, unlike a pattern, was meant to be a report. */
function noReports({ ignored }) {
    return ignored.flatMap(({ file, kind, named }) => named ? [`${file} is ${kind ?? 'no report'}, and "reports" names it as one`] : []);
}

// EXTERNAL MODULE: ./build/packages/policy/src/model/threshold.js
var threshold = __webpack_require__(4271);
;// CONCATENATED MODULE: ./build/packages/policy/src/model/suppressor.js


/** Matches findings with the entries that are valid on `today`. */
async function suppressor(entries, today) {
    const valid = entries
        .filter(({ expires }) => expires >= today)
        .toSorted((a, b) => (a.expires < b.expires ? 1 : a.expires > b.expires ? -1 : 0));
    const globs = await compiled(valid);
    const used = new Set();
    return {
        match: (finding) => {
            const secret = finding.secret === true || (0,secret_kind/* secretKindOf */.YE)(finding) === 'secret';
            const matching = valid.filter((entry) => covers(entry, finding, globs, secret));
            for (const entry of matching)
                used.add(entry);
            return matching[0];
        },
        expired: entries.filter(({ expires }) => expires < today),
        unused: (tools) => valid.filter((entry) => !used.has(entry) &&
            (entry.tool === undefined || tools.some((tool) => (0,tool_name/* sameTool */.Hn)(entry.tool ?? '', tool)))),
    };
}
async function compiled(entries) {
    const patterns = entries.map(({ path }) => path).filter((path) => path !== undefined);
    if (patterns.length === 0)
        return new Map();
    const { Minimatch } = await Promise.all(/* import() */[__webpack_require__.e(540), __webpack_require__.e(894)]).then(__webpack_require__.bind(__webpack_require__, 894));
    return new Map(patterns.map((pattern) => {
        const glob = new Minimatch(rooted(pattern), { dot: true, nocomment: true, nonegate: true });
        return [pattern, (path) => glob.match(path)];
    }));
}
function covers(entry, finding, globs, secret) {
    const { tool, rule, path, fingerprint } = entry;
    if (secret && fingerprint === undefined)
        return false;
    return ((rule ?? entry.package ?? fingerprint) !== undefined &&
        (tool === undefined || (0,tool_name/* sameTool */.Hn)(tool, finding.tool)) &&
        (rule === undefined || sameRule(rule, finding.rule)) &&
        (entry.package === undefined || entry.package === finding.package) &&
        (fingerprint === undefined || finding.fingerprints.includes(fingerprint)) &&
        (path === undefined || matches(globs.get(path), finding.path)));
}
/** Converters add the severity to the id if findings of a rule differ in it, such as `B105/low`. */
function sameRule(named, rule) {
    return rule === named || threshold/* thresholds */.pw.some((word) => rule === `${named}/${word}`);
}
function matches(glob, path) {
    return glob !== undefined && path !== undefined && glob(rooted(path));
}
function rooted(path) {
    return path.replace(/^\.\//, '');
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/merge/kept-finding.js



/** The finding of a result of a merged run. Parses the result's text. */
function keptFinding(kept, { tool, target, rules }) {
    const { head, secret, severity, lineHash } = kept;
    const result = JSON.parse(kept.text);
    return findingIn(withLineHash(result, lineHash), {
        tool,
        target,
        rule: head.rule === undefined ? undefined : rules.rule(head.rule),
        ruleId: head.ruleId,
        severity,
        secret,
        place: locationOf(result, noRun),
        message: secret ? '' : messageTextOf(result.message, noRun),
    });
}
/** A merged result contains its texts, so no run is needed to look them up. */
const noRun = { tool: { driver: { name: '' } } };
function withLineHash(result, lineHash) {
    if (lineHash === undefined)
        return result;
    const prints = { primaryLocationLineHash: lineHash, ...result.partialFingerprints };
    return { ...result, partialFingerprints: prints };
}

;// CONCATENATED MODULE: ./build/actions/sarif-aggregator/src/judge/suppress.js


/**
 * Adds a SARIF suppression to each result that the policy suppresses. The results stay in the file.
 * Results that the report itself suppresses are skipped, so that each counts once.
 */
async function suppressed(runs, entries, today) {
    if (entries.length === 0)
        return runs;
    const matcher = await suppressor(entries, today);
    const marks = new Map();
    for (const run of runs) {
        for (const result of run.results) {
            if (result.suppressed)
                continue;
            const entry = matcher.match(keptFinding(result, run));
            if (entry !== undefined)
                marks.set(result, entry);
        }
    }
    return withMarks(runs, marks, (result, entry) => ({
        ...result,
        suppression: suppressionOf(entry),
    }));
}
function suppressionOf({ reason, owner, expires, line }) {
    return {
        kind: 'external',
        status: 'accepted',
        justification: reason,
        properties: { 'ci-actions': { owner, expires, policyLine: line } },
    };
}

;// CONCATENATED MODULE: ./build/actions/sarif-aggregator/src/judge/tally.js

function tallyOf(runs, merging) {
    const severities = (0,src_severity/* emptyCounts */.W1)();
    const tools = new Map();
    const tally = { results: 0, suppressedByPolicy: 0, suppressedByReport: 0 };
    for (const { tool, results } of runs) {
        const own = tools.get(tool) ?? (0,src_severity/* emptyCounts */.W1)();
        tools.set(tool, own);
        for (const { severity, suppressed, suppression } of results) {
            if (suppressed)
                tally.suppressedByReport += 1;
            else if (suppression !== undefined)
                tally.suppressedByPolicy += 1;
            else {
                tally.results += 1;
                severities[severity] += 1;
                own[severity] += 1;
            }
        }
    }
    const whole = {
        ...tally,
        severities,
        tools: [...tools],
        found: merging.found(),
        dropped: merging.dropped,
    };
    verify(whole);
    return whole;
}
/** Counts that do not add up are a bug of ours: throw, as no number can be trusted then. */
function verify(tally) {
    const { duplicates, noFailure, absent } = tally.dropped;
    const suppressed = tally.suppressedByPolicy + tally.suppressedByReport;
    const accounted = tally.results + suppressed + duplicates + noFailure + absent;
    if (accounted !== tally.found) {
        throw new Error(`${tally.found} results were read, but ${accounted} are accounted for`);
    }
}

// EXTERNAL MODULE: ./build/packages/markdown/src/markdown.js
var markdown = __webpack_require__(1496);
// EXTERNAL MODULE: ./build/packages/markdown/src/bounded-list.js
var bounded_list = __webpack_require__(213);
;// CONCATENATED MODULE: ./build/actions/sarif-aggregator/src/summary/findings-by-file.js



/** The summary lists this many findings. All are in the merged file. */
const maxListed = 200;
/** Findings folded by file, files with the most severe first, then the number of the others. */
function findingsByFile(runs, total, output, link) {
    const listed = mostSevere(runs);
    if (listed.length === 0)
        return undefined;
    const files = [...Map.groupBy(listed, ({ result }) => result.uri).values()];
    const more = total - listed.length;
    return (0,markdown/* document */.Al)(...files.map((inFile) => fileSection(inFile, link)), more > 0 ? `… and ${more} more, in ${(0,markdown/* escaped */.Mk)(output)}` : undefined).trimEnd();
}
function mostSevere(runs) {
    const bySeverity = src_severity/* severities */.gO.map(() => []);
    for (const run of runs) {
        for (const result of run.results) {
            const { suppressed, severity } = result;
            const same = bySeverity[src_severity/* severities */.gO.indexOf(severity)];
            const isSuppressed = suppressed || result.suppression !== undefined;
            if (!isSuppressed && same !== undefined && same.length < maxListed)
                same.push({ run, result });
        }
    }
    return bySeverity.flat().slice(0, maxListed);
}
function fileSection(listed, link) {
    const findings = listed.map(({ run, result }) => ({
        ...keptFinding(result, run),
        alsoBy: result.alsoBy,
        mark: result.mark,
    }));
    const path = findings[0]?.path;
    const counts = src_severity/* severities */.gO
        .map((name) => [findings.filter(({ severity }) => severity === name).length, name])
        .filter(([count]) => count > 0)
        .map(([count, name]) => `${count} ${name}`);
    const rows = findings.map(({ severity, tool, rule, line, message, alsoBy, mark }) => {
        const from = mark === '' ? '' : ` (in ${mark})`;
        const also = from + (alsoBy ? ` (also: ${alsoBy.join(', ')})` : '');
        return [
            severity,
            (0,markdown/* escaped */.Mk)(tool, 60),
            (0,markdown/* escaped */.Mk)(rule, 100),
            lineLink(path, line, link),
            (0,markdown/* escaped */.Mk)(message || 'a secret; its text is not shown', 300) + (0,markdown/* escaped */.Mk)(also, 200),
        ];
    });
    const head = ['Severity', 'Tool', 'Rule', 'Line', 'Finding'];
    const title = path ?? 'the repository as a whole';
    return (0,markdown/* details */.zH)(`${(0,markdown/* escaped */.Mk)(title)}: ${counts.join(', ')}`, (0,markdown/* table */.tp)(head, rows));
}
function lineLink(path, line, link) {
    if (line === undefined)
        return '';
    const to = path === undefined ? undefined : link(path, line);
    return to === undefined ? String(line) : `[${line}](${to})`;
}

;// CONCATENATED MODULE: ./build/actions/sarif-aggregator/src/summary/tool-notes.js


/** What the reports say of their runs: failures, tools that the policy believes, warnings. */
function toolNotes(facts) {
    return [failedRuns(facts), believedRuns(facts), expiredEntries(facts), warnings(facts)];
}
/** Runs with errors that are not listed as missing reports. */
function failedRuns({ gathered, missing, believed }) {
    const listed = new Set(missing.map(({ tool }) => tool.toLowerCase()));
    const failed = gathered.merger.reported.filter((run) => !didRun(run, believed) && !listed.has(run.tool.toLowerCase()));
    const lines = failed.map(({ tool, report, incomplete }) => `${tool} in ${report} ${incomplete.map(({ why }) => why).join('; ')}`);
    return section('Runs with errors, which security-gate judges:', lines);
}
function believedRuns({ gathered, believed, policyPath }) {
    const lines = gathered.merger.reported.flatMap((run) => {
        const entry = believedRun(run, believed);
        if (entry === undefined)
            return [];
        const whys = run.incomplete.map(({ why }) => why).join('; ');
        const { reason, owner, expires, line } = entry;
        return `${run.tool} in ${run.report} ${whys}. Believed until ${expires}, ${owner}: ${reason} (${policyPath}:${line})`;
    });
    return section('Runs that look failed and count, by security.incomplete of the policy:', lines);
}
function expiredEntries({ believed, policyPath }) {
    const lines = believed.expired.map(({ tool, expires, line }) => `${tool}, until ${expires} (${policyPath}:${line})`);
    return section('Entries of security.incomplete that have expired:', lines);
}
function warnings({ gathered }) {
    const lines = gathered.merger.reported.flatMap(({ tool, report, warnings: texts }) => texts.map((text) => `${tool} in ${report}: ${text}`));
    return section('Warnings of tools, which are no failures:', [...new Set(lines)]);
}
function section(title, texts) {
    if (texts.length === 0)
        return undefined;
    const lines = texts.map((text) => `- ${(0,markdown/* escaped */.Mk)(text, 600)}`);
    return (0,markdown/* document */.Al)(title, (0,bounded_list/* boundedLines */.f)(lines, 50, 'all in the reports').join('\n')).trimEnd();
}

;// CONCATENATED MODULE: ./build/actions/sarif-aggregator/src/summary/summary-of.js





/** The job summary: the verdict, then what is missing, then the findings. */
function summaryOf(facts) {
    const { judgement, runs, tally, output, link } = facts;
    return (0,markdown/* document */.Al)(sentenceOf(facts), bullets(judgement.why), excused(facts), ...toolNotes(facts), severityTable(facts), pie(facts), findingsByFile(runs, tally.results, output, link), resultCounts(facts), repairs(facts), ignored(facts));
}
function sentenceOf({ judgement, tally, gathered, output }) {
    const seen = `${summary_of_counted(tally.results, 'result')} of ${summary_of_counted(tally.tools.length, 'tool')} in ${summary_of_counted(gathered.read.length, 'report')}`;
    const where = `merged into ${(0,markdown/* escaped */.Mk)(output)}`;
    if (judgement.verdict === 'complete')
        return `**Complete**: ${seen}, ${where}.`;
    const effect = judgement.green ? ', but this does not fail the step' : '';
    return `**Incomplete**${effect}: ${seen}, ${where}.`;
}
function summary_of_counted(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
function bullets(texts) {
    const lines = texts.map((text) => `- ${(0,markdown/* escaped */.Mk)(text, 600)}`);
    return (0,bounded_list/* boundedLines */.f)(lines, 50, 'the most important are in the result').join('\n');
}
const because = {
    advisory: 'advisory in this phase',
    'without-secrets': 'this event gets no secrets',
};
function excused({ judgement }) {
    if (judgement.excused.length === 0)
        return undefined;
    const lines = judgement.excused.map(([{ name }, by]) => `${name} (${because[by]})`);
    return (0,markdown/* document */.Al)('Missing reports that do not fail the step:', bullets(lines)).trimEnd();
}
function severityTable({ tally }) {
    if (tally.tools.length === 0)
        return undefined;
    const rows = tally.tools.map(([tool, counts]) => [
        (0,markdown/* escaped */.Mk)(tool, 100),
        ...src_severity/* severities */.gO.map((severity) => counts[severity]),
    ]);
    const total = ['**All**', ...src_severity/* severities */.gO.map((severity) => tally.severities[severity])];
    return (0,markdown/* table */.tp)(['Tool', ...src_severity/* severities */.gO.map(capital)], rows.length > 1 ? [...rows, total] : rows);
}
function capital(word) {
    return word.charAt(0).toUpperCase() + word.slice(1);
}
function pie({ tally }) {
    const slices = src_severity/* severities */.gO.filter((severity) => tally.severities[severity] > 0);
    if (slices.length < 2)
        return undefined;
    const lines = slices.map((severity) => `  "${severity}" : ${tally.severities[severity]}`);
    return (0,markdown/* codeBlock */.DV)(['pie showData', ...lines].join('\n'), 'mermaid');
}
function resultCounts({ tally }) {
    const { duplicates, noFailure, absent } = tally.dropped;
    const parts = [
        [tally.suppressedByPolicy, 'suppressed by the policy'],
        [tally.suppressedByReport, 'suppressed by the reports themselves'],
        [duplicates, 'dropped as exact duplicates'],
        [noFailure, 'dropped because they report no failure'],
        [absent, 'dropped because the baseline marks them as absent'],
    ];
    const others = parts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
    const read = `${summary_of_counted(tally.found, 'result')} read`;
    return others.length === 0
        ? `${read}, none suppressed or dropped.`
        : `${read}: ${tally.results} counted above, ${others.join(', ')}.`;
}
function repairs({ gathered }) {
    const made = ranked(gathered.merger.repairs);
    if (made.length === 0)
        return undefined;
    const rows = made.map(([what, times]) => [(0,markdown/* escaped */.Mk)(what), times]);
    return (0,markdown/* details */.zH)(`Repaired or noted: ${summary_of_counted(made.length, 'kind')}`, (0,markdown/* table */.tp)(['What', 'Times'], rows));
}
function ignored({ gathered }) {
    const { ignored: files } = gathered;
    if (files.length === 0)
        return undefined;
    const lines = files.map(({ file, instead, kind }) => {
        if (instead !== undefined)
            return `${file} is ignored, its SARIF is read instead (${instead})`;
        return kind === undefined ? file : `${file}: ${kind}`;
    });
    return (0,markdown/* details */.zH)(`Ignored, because their SARIF is read instead or they are not reports: ${files.length}`, bullets(lines));
}

;// CONCATENATED MODULE: ./build/actions/sarif-aggregator/src/summary/outcome-of.js

function outcomeOf(facts) {
    const { judgement, missing, tally, output } = facts;
    return {
        verdict: judgement.verdict,
        green: judgement.green,
        evaluated: true,
        why: judgement.why,
        phase: facts.phase,
        next: judgement.next,
        counts: countsOf(facts),
        outputs: {
            sarif: output,
            tools: tally.tools.map(([tool]) => tool).join(', '),
            missing: missing.map(({ name }) => name).join(', '),
        },
        summary: summaryOf(facts),
        annotations: judgement.excused.map(([{ name }, by]) => ({
            level: 'warning',
            message: `${name} did not report; this does not fail the step (${by})`,
        })),
    };
}
function countsOf({ tally, gathered }) {
    const { duplicates, noFailure, absent } = tally.dropped;
    return {
        results: tally.results,
        ...tally.severities,
        suppressed: tally.suppressedByPolicy + tally.suppressedByReport,
        dropped: duplicates + noFailure + absent,
        found: tally.found,
        reports: gathered.read.length,
        refused: gathered.refused.length,
        'suppressed-by-policy': tally.suppressedByPolicy,
        'suppressed-by-report': tally.suppressedByReport,
        'dropped-duplicates': duplicates,
        'dropped-no-failure': noFailure,
        'dropped-absent': absent,
    };
}

;// CONCATENATED MODULE: ./build/actions/sarif-aggregator/src/run.js













/** Merges the reports into one file, and judges whether all expected reports are in it. */
async function run(values, expected, ports) {
    const { policyContext } = ports;
    const output = ports.absolute(values.output);
    const root = ports.absolute(values.root ?? ports.workspace).replaceAll('\\', '/');
    if (!ports.exists(root))
        throw new outcome/* NotEvaluated */.t(`root: the folder ${root} does not exist`);
    const exists = (path) => ports.exists(`${root}/${path}`);
    const checkout = cachedCheckout({ root, exists });
    const gathered = await gather(values.reports, output, checkout, ports);
    const believed = believedTools(policyContext.policy, ports.today);
    const missing = missingReports(expected, gathered.merger.reported, believed);
    const hashed = await withLineHashes(gathered.merger.runs(), sourcesIn(root, ports));
    const { suppressions } = policyContext.policy;
    const runs = await suppressed(withLinks(hashed), suppressions, ports.today);
    const tally = tallyOf(runs, gathered.merger);
    await ports.write(output, writeLog(runs, extraRuns(missing, gathered)));
    const judgement = judge(gathered, missing, policyContext, lacksSecrets(ports.trigger));
    return outcomeOf({
        gathered,
        runs,
        missing,
        tally,
        judgement,
        believed,
        policyPath: policyContext.path,
        phase: policyContext.phase.name,
        output: ports.shown(output),
        link: ports.link,
    });
}


/***/ }),

/***/ 1716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   Um: () => (/* binding */ entriesIfAny),
/* harmony export */   V0: () => (/* binding */ records),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   jO: () => (/* binding */ entries),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The object at a key; empty if the value is missing or of another type. */
function record(entry, key) {
    const value = entry[key];
    return isRecord(value) ? value : {};
}
/** The text at the first of the keys that has a non-blank one. Numbers count as text. */
function text(entry, ...keys) {
    for (const key of keys) {
        const value = entry[key];
        if (typeof value === 'string' && value.trim() !== '')
            return value.trim();
        if (typeof value === 'number')
            return String(value);
    }
    return undefined;
}
/** The number at the first of the keys that has a finite one. Numbers written as text count. */
function number(entry, ...keys) {
    for (const key of keys) {
        const value = entry[key];
        const found = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
        if (typeof found === 'number' && Number.isFinite(found))
            return found;
    }
    return undefined;
}
/** The non-blank texts of a list, or the text in place of a list. */
function texts(entry, key) {
    const value = entry[key];
    const list = Array.isArray(value) ? value : [value];
    return list.filter((item) => typeof item === 'string' && item.trim() !== '');
}
/** The objects of an optional list. Use `entries` for a list that must be valid. */
function records(entry, key) {
    const value = entry[key];
    return Array.isArray(value) ? value.filter(isRecord) : [];
}
/**
 * The entries of a required list. Adds a missing or invalid list, and invalid entries, to
 * `failures`: a broken report must not look like one with fewer findings.
 */
function entries(value, name, failures) {
    if (!Array.isArray(value)) {
        const absent = value === undefined || value === null;
        failures.push(`the report is broken: ${absent ? `it has no ${name}` : `${name} is no list`}`);
        return [];
    }
    const valid = value.filter(isRecord);
    const broken = value.length - valid.length;
    if (broken > 0)
        failures.push(`the report is broken: ${broken} of ${name} cannot be read`);
    return valid;
}
/** The same for a list that the tool omits if it is empty, or writes as `null`, as Go does. */
function entriesIfAny(value, name, failures) {
    return value === undefined || value === null ? [] : entries(value, name, failures);
}


/***/ }),

/***/ 1604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ jsonDocuments),
/* harmony export */   s: () => (/* binding */ refusedDocument)
/* harmony export */ });
/**
 * Reads JSON documents that stand in a text one after the other, over one line or many, with lines
 * of text around them, as `npx`, package managers and log lines add. A document begins at the start
 * of a line or right behind another one.
 */
function jsonDocuments(text) {
    const values = [];
    const texts = [];
    let beside = 0;
    let at = blanksEnd(text, 0);
    while (at < text.length) {
        const line = text.slice(at, lineEnd(text, at));
        if (!/^[[{]/.test(line) || logPrefix.test(line)) {
            beside += 1;
            at = blanksEnd(text, at + line.length);
            continue;
        }
        const end = documentEnd(text, at);
        const document = text.slice(at, end);
        const read = end === undefined ? undefined : parsed(document);
        if (end === undefined || read === undefined)
            return { values, texts, beside, broken: true };
        values.push(read.value);
        texts.push(document);
        at = blanksEnd(text, end);
    }
    return { values, texts, beside, broken: false };
}
/** The refusal of a file for one of its documents, `at` from 0. */
function refusedDocument({ values }, at, why) {
    const which = `${at + 1} of ${values.length}`;
    return { refused: `holds several JSON documents, of which number ${which} ${why}` };
}
/** `[INFO] …` and `[12:00:01] …` of a log are no lists. */
const logPrefix = /^\[[^[\]{}"]*\][ \t]*[^\s,[{]/;
function parsed(text) {
    try {
        return { value: JSON.parse(text) };
    }
    catch {
        return undefined;
    }
}
function lineEnd(text, from) {
    const end = text.indexOf('\n', from);
    return end < 0 ? text.length : end;
}
function blanksEnd(text, from) {
    let at = from;
    while (at < text.length && ' \t\r\n'.includes(text.charAt(at)))
        at += 1;
    return at;
}
const quote = 0x22;
const [open, close, openList, closeList] = [0x7b, 0x7d, 0x5b, 0x5d];
/** Behind the bracket that closes the first one; undefined where none does. */
function documentEnd(text, from) {
    let depth = 0;
    let at = from;
    while (at < text.length) {
        const code = text.charCodeAt(at);
        if (code === quote) {
            at = stringEnd(text, at + 1);
            continue;
        }
        if (code === open || code === openList)
            depth += 1;
        if (code === close || code === closeList)
            depth -= 1;
        at += 1;
        if (depth === 0)
            return at;
    }
    return undefined;
}
function stringEnd(text, from) {
    let at = from;
    for (;;) {
        const end = text.indexOf('"', at);
        if (end < 0)
            return text.length;
        let escapes = 0;
        while (text[end - 1 - escapes] === '\\')
            escapes += 1;
        if (escapes % 2 === 0)
            return end + 1;
        at = end + 1;
    }
}


/***/ }),

/***/ 8804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ mapOf),
/* harmony export */   GK: () => (/* binding */ ifAny),
/* harmony export */   J_: () => (/* binding */ isNonEmpty),
/* harmony export */   Pv: () => (/* binding */ there),
/* harmony export */   WC: () => (/* binding */ aBoolean),
/* harmony export */   Xd: () => (/* binding */ orNull),
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   gP: () => (/* binding */ either),
/* harmony export */   jz: () => (/* binding */ anObject),
/* harmony export */   lA: () => (/* binding */ fits),
/* harmony export */   o3: () => (/* binding */ aTextLike),
/* harmony export */   u0: () => (/* binding */ aList),
/* harmony export */   vY: () => (/* binding */ aText),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   yU: () => (/* binding */ someOf),
/* harmony export */   zn: () => (/* binding */ aNumber)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1716);

function simple(name, holds) {
    return (value, at) => (holds(value) ? undefined : wrong(value, at, name));
}
const aText = simple('text', (value) => typeof value === 'string');
const aNumber = simple('number', (value) => typeof value === 'number');
const aBoolean = simple('boolean', (value) => typeof value === 'boolean');
const anObject = simple('object', _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4);
const aList = simple('list', Array.isArray);
/** A key that must be there, whatever it holds. */
const there = (value, at) => (value === undefined ? wrong(value, at, '') : undefined);
function aTextLike(pattern) {
    return (value, at) => typeof value === 'string' && pattern.test(value) ? undefined : wrong(value, at, 'such text');
}
function oneOf(...values) {
    return simple(`one of ${values.join(', ')}`, (value) => values.includes(value));
}
/** Left out, or `null`, as Go writes what is empty. */
function ifAny(shape) {
    return (value, at) => (value === undefined || value === null ? undefined : shape(value, at));
}
function orNull(shape) {
    return (value, at) => (value === null ? undefined : shape(value, at));
}
/** Every entry has the shape. */
function listOf(shape) {
    return (value, at) => {
        if (!Array.isArray(value))
            return wrong(value, at, 'list');
        for (const [index, entry] of value.entries()) {
            const flaw = shape(entry, `${at}[${index}]`);
            if (flaw !== undefined)
                return flaw;
        }
        return undefined;
    };
}
/** A list of which one entry at least has the shape. */
function someOf(shape) {
    return (value, at) => Array.isArray(value) && value.some((entry) => shape(entry, at) === undefined)
        ? undefined
        : wrong(value, at, 'such list');
}
/** Every value has the shape; the keys are the report's own. */
function mapOf(shape) {
    return (value, at) => {
        if (!(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value))
            return wrong(value, at, 'object');
        for (const [key, entry] of Object.entries(value)) {
            const flaw = shape(entry, within(at, key));
            if (flaw !== undefined)
                return flaw;
        }
        return undefined;
    };
}
/** An object with at least these keys. */
function objectOf(keys) {
    return (value, at) => {
        if (!(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value))
            return wrong(value, at, 'object');
        for (const [key, shape] of Object.entries(keys)) {
            const flaw = shape(Object.hasOwn(value, key) ? value[key] : undefined, within(at, key));
            if (flaw !== undefined)
                return flaw;
        }
        return undefined;
    };
}
/** At least one of the shapes; what is wrong is said by the last. */
function either(...shapes) {
    return (value, at) => {
        let flaw;
        for (const shape of shapes) {
            flaw = shape(value, at);
            if (flaw === undefined)
                return undefined;
        }
        return flaw;
    };
}
/** An empty list names no tool. */
function isNonEmpty(value) {
    return !Array.isArray(value) || value.length > 0;
}
function fits(value, shape) {
    return shape(value, '') === undefined;
}
function within(at, key) {
    const name = key.length > 40 ? `${key.slice(0, 40)}…` : key;
    return at === '' ? name : `${at}.${name}`;
}
function wrong(value, at, name) {
    const what = at === '' ? 'the whole' : `"${at}"`;
    if (value === undefined)
        return `it has no ${what}`;
    return `${what} is no ${name}`;
}


/***/ }),

/***/ 5635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TQ: () => (/* binding */ isSecretTool),
/* harmony export */   YE: () => (/* binding */ secretKindOf),
/* harmony export */   ij: () => (/* binding */ findsSecretsToo)
/* harmony export */ });
/* harmony import */ var _tool_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9432);

/** The one place that says what a secret is, for every format and action. */
function secretKindOf(of) {
    if (isSecretTool(of.tool))
        return 'secret';
    const tags = (of.tags ?? []).map((tag) => tag.trim().toLowerCase());
    if (tags.includes('secret') || looksFor.some((known) => matches(known, of)))
        return 'secret';
    if (guesses.some((known) => matches(known, of)))
        return 'guess';
    return isOfPackage(of, tags) || !tags.some((tag) => hardCoded.test(tag)) ? undefined : 'guess';
}
/** Whether every result of the tool is a secret. */
function isSecretTool(tool) {
    return (0,_tool_name_js__WEBPACK_IMPORTED_MODULE_0__/* .namesTool */ .$z)(secretTools, tool);
}
/** Whether the tool finds secrets among others: lines of code beside any result may hold one. */
function findsSecretsToo(tool) {
    return ((0,_tool_name_js__WEBPACK_IMPORTED_MODULE_0__/* .namesTool */ .$z)(quoteLines, tool) ||
        [...looksFor, ...guesses].some(({ tools }) => (0,_tool_name_js__WEBPACK_IMPORTED_MODULE_0__/* .namesTool */ .$z)(tools, tool)));
}
const secretTools = [
    'betterleaks',
    'credscan',
    'deepsecrets',
    'detect-secrets',
    'ggshield',
    'git-secrets',
    'gitguardian',
    'gitleaks',
    'kingfisher',
    'nosey parker',
    'noseyparker',
    'ripsecrets',
    'secretlint',
    'talisman',
    'trufflehog',
    'trufflehog3',
    'whispers',
];
/** Tools of which a rule finds secrets; its message quotes none, but lines of code in the report do. */
const quoteLines = ['actionlint', 'trivy', 'zizmor'];
const looksFor = [
    { tools: [], rule: /^CKV_SECRET_/i },
    { tools: ['checkov', 'bridgecrew'], rule: /^BC_GIT_/i },
    // The registry keeps them in folders of this name; an id is the path of its file.
    { tools: ['semgrep', 'opengrep'], rule: /(^|\.)secrets\./i },
    { tools: ['kics'], name: /^passwords and secrets/i },
    { tools: ['horusec'], rule: /^HS-LEAKS-/i },
    // Not its checks of how a secrets manager is set up.
    {
        tools: ['prowler'],
        rule: /_no_secrets_in_|_no_environment_secrets$|_secrets_user_data$|_secrets_in_/,
    },
];
const guesses = [
    { tools: ['bandit', 'ruff', 'flake8'], rule: /^[BS]10[567](\/|$)/i },
    { tools: ['gosec', 'golangci-lint'], rule: /^G101(\/|$)/i },
    { tools: ['dockle'], rule: /^CIS-DI-0010(\/|$)/ },
    { tools: [], rule: /^no-secrets\//i },
];
function matches({ tools, rule, name }, of) {
    return ((tools.length === 0 || (0,_tool_name_js__WEBPACK_IMPORTED_MODULE_0__/* .namesTool */ .$z)(tools, of.tool)) &&
        (rule === undefined || rule.test(of.rule ?? '')) &&
        (name === undefined || name.test(of.name ?? '')));
}
/** Weaknesses of hard-coded passwords, keys and credentials: `external/cwe/cwe-798`, `CWE-798: …`. */
const hardCoded = /\bcwe-0*(259|321|798)\b/;
/** That a package has such a weakness quotes nothing of this repository. */
function isOfPackage({ rule = '' }, tags) {
    return tags.includes('vulnerability') || /^(CVE|GHSA|SNYK|RUSTSEC|PYSEC|GO|OSV)-/i.test(rule);
}


/***/ }),

/***/ 4035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FL: () => (/* binding */ severityOfScore),
/* harmony export */   FT: () => (/* binding */ scoreOfSeverity),
/* harmony export */   W1: () => (/* binding */ emptyCounts),
/* harmony export */   Zx: () => (/* binding */ severityOfWord),
/* harmony export */   gO: () => (/* binding */ severities)
/* harmony export */ });
/** Most severe first. */
const severities = ['critical', 'high', 'medium', 'low', 'none'];
/** The severity of a CVSS base score from 0 to 10; undefined for other numbers. */
function severityOfScore(score) {
    if (!(score >= 0 && score <= 10))
        return undefined;
    if (score >= 9)
        return 'critical';
    if (score >= 7)
        return 'high';
    if (score >= 4)
        return 'medium';
    return score > 0 ? 'low' : 'none';
}
/** The severity for a scanner's word, ignoring case and outer blanks; undefined if unknown. */
function severityOfWord(word) {
    return words.get(word.trim().toLowerCase());
}
const words = new Map([
    ...['critical', 'fatal', 'blocker'].map((word) => [word, 'critical']),
    ...['high', 'important', 'severe', 'major', 'error'].map((word) => [word, 'high']),
    ...['medium', 'moderate', 'warning', 'undefined'].map((word) => [word, 'medium']),
    ...['low', 'minor', 'note', 'info', 'informational', 'hint'].map((word) => [word, 'low']),
    ...['style', 'help', 'negligible', 'unknown'].map((word) => [word, 'low']),
    ['none', 'none'],
]);
/** The middle of each band of scores, for a `security-severity` where only the word is known. */
const scoreOfSeverity = {
    critical: '9.5',
    high: '8.0',
    medium: '5.5',
    low: '2.0',
    none: '0.0',
};
const emptyCounts = () => ({
    critical: 0,
    high: 0,
    medium: 0,
    low: 0,
    none: 0,
});


/***/ }),

/***/ 4271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ei: () => (/* binding */ looserThreshold),
/* harmony export */   pw: () => (/* binding */ thresholds),
/* harmony export */   ti: () => (/* binding */ thresholdHint)
/* harmony export */ });
/* harmony import */ var _ci_actions_findings__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4035);
/* harmony import */ var _ci_actions_inputs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7827);


/** From the loosest threshold to the strictest; `none` means that nothing fails. */
const thresholds = [
    'none',
    'critical',
    'high',
    'medium',
    'low',
];
/** Whether `later` is looser than `earlier`. */
function looserThreshold(earlier, later) {
    return thresholds.indexOf(later) < thresholds.indexOf(earlier);
}
/** The threshold that a word of another scale means, or the nearest one. */
function thresholdHint(word) {
    const meant = (0,_ci_actions_findings__WEBPACK_IMPORTED_MODULE_0__/* .severityOfWord */ .Zx)(word);
    return meant === undefined ? (0,_ci_actions_inputs__WEBPACK_IMPORTED_MODULE_1__/* .nearestHint */ .AN)(word, thresholds) : (0,_ci_actions_inputs__WEBPACK_IMPORTED_MODULE_1__/* .hint */ .aK)(meant);
}


/***/ }),

/***/ 2839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ percentDecoded)
/* harmony export */ });
/** The percent-decoded text; unchanged if its percent codes are invalid. */
function percentDecoded(text) {
    if (!text.includes('%'))
        return text;
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ })

};
