export const id = 826;
export const ids = [826];
export const modules = {

/***/ 4826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/packages/findings/src/severity.js
var src_severity = __webpack_require__(4035);
// EXTERNAL MODULE: ./build/packages/policy/src/model/rules.js
var rules = __webpack_require__(5943);
;// CONCATENATED MODULE: ./build/packages/tool-runs/src/judge/hidden-findings.js


/** Options that hide findings which this phase or the next would judge, in words. */
function hiddenFindings(plans, { now, next }) {
    const phases = next === undefined ? [now.phase] : [now.phase, next.phase];
    return plans.flatMap(({ analyzer, calls }) => {
        const hidden = analyzer.hides?.(calls[0]?.args ?? []);
        if (hidden === undefined)
            return [];
        const judging = phases.find((phase) => judges(phase, analyzer.name, hidden.severity));
        if (judging === undefined)
            return [];
        const failOn = (0,rules/* failOnOf */.t)(judging.security, analyzer.name);
        return [
            `${analyzer.name}: ${hidden.option} hides findings of severity ${hidden.severity}, but phase ${judging.name} fails on ${failOn}`,
        ];
    });
}
function judges({ security }, tool, severity) {
    const failOn = (0,rules/* failOnOf */.t)(security, tool);
    return failOn !== 'none' && src_severity/* severities */.gO.indexOf(severity) <= src_severity/* severities */.gO.indexOf(failOn);
}

;// CONCATENATED MODULE: ./build/packages/findings/src/finding.js
/** `path:line`, empty if the report names no file. */
function placeOf({ path, line }) {
    if (path === undefined)
        return '';
    return line === undefined ? path : `${path}:${line}`;
}

// EXTERNAL MODULE: ./build/packages/markdown/src/harmless.js
var harmless = __webpack_require__(4902);
;// CONCATENATED MODULE: ./build/packages/tool-runs/src/judge/describe-finding.js


/** "S101 src/a.py:3 Use of assert": one line, untrusted. A secret has no text. */
function describeFinding(finding) {
    const { rule, package: name, version, message, secret } = finding;
    const place = placeOf(finding);
    const affected = name === undefined ? [] : [version === undefined ? name : `${name} ${version}`];
    const text = secret ? 'a secret' : message;
    return (0,harmless/* oneLine */.TN)([rule, ...(place === '' ? [] : [place]), ...affected, text].join(' '), 250);
}

// EXTERNAL MODULE: ./build/packages/findings/src/tool-name.js
var tool_name = __webpack_require__(9432);
;// CONCATENATED MODULE: ./build/packages/findings/src/expected-tools.js

/** One complete run per tool and target is enough, even if other runs of it failed. */
function missingTools(expected, runs) {
    return expected.flatMap(targetsOf).flatMap(({ tool, target }) => {
        const own = runs.filter((run) => sameTool(tool, run.tool) && (target === undefined || run.target === target));
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

;// CONCATENATED MODULE: ./build/packages/tool-runs/src/judge/judge-tool.js


/** A secret is never advisory: an advisory secret scanner may only be absent. */
function judgeTool({ run, calls }, rules) {
    const { name } = run.plan.analyzer;
    const excuse = excuseOf(name, rules.excused);
    const failing = rules.judge === 'ran' ? [] : calls.flatMap(failingIn(run, rules)).sort(bySeverity);
    const isNotRun = calls.some(({ run: call }) => call.notRun.length > 0);
    if (isNotRun && excuse === undefined)
        return { state: 'not run', excuse, failing };
    const fails = failing.some(({ finding }) => excuse !== 'advisory' || finding.secret);
    if (fails)
        return { state: 'failed', excuse: undefined, failing };
    if (isNotRun)
        return { state: 'not run', excuse, failing };
    if (rules.judge === 'ran')
        return { state: 'reported', excuse: undefined, failing };
    return { state: failing.length > 0 ? 'advisory' : 'passed', excuse: undefined, failing };
}
function failingIn({ plan }, { phase }) {
    const { analyzer } = plan;
    return (call) => {
        if (analyzer.kind === 'lint')
            return failingLint(call, analyzer);
        const failOn = src_severity/* severities */.gO.indexOf((0,rules/* failOnOf */.t)(phase.security, analyzer.name));
        return call.open.filter(({ finding }) => finding.secret || (isThreshold(failOn) && src_severity/* severities */.gO.indexOf(finding.severity) <= failOn));
    };
}
/** The threshold `none` means that nothing fails. */
const isThreshold = (failOn) => failOn < src_severity/* severities */.gO.indexOf('none');
/**
 * A linter's findings fail where the tool itself exits with the code of findings for them. Errors
 * fail at any exit code. Where it exits so for warnings alone, by an option of the user, these fail.
 */
function failingLint({ run, open }, { exitCodes, fails }) {
    const code = run.ended?.kind === 'exit' ? run.ended.code : undefined;
    const exitsForFindings = code !== undefined && exitCodes.findings.includes(code) && !exitCodes.clean.includes(code);
    const errors = open.filter(({ level }) => level === 'error');
    if (!exitsForFindings)
        return errors;
    return fails === 'errors' && errors.length > 0 ? errors : open;
}
function bySeverity(a, b) {
    return src_severity/* severities */.gO.indexOf(a.finding.severity) - src_severity/* severities */.gO.indexOf(b.finding.severity);
}

;// CONCATENATED MODULE: ./build/packages/tool-runs/src/judge/judge-tools.js


function judgeTools(results, { now, next }) {
    const judged = judgeBy(results, now);
    if (next === undefined)
        return { ...judged, next: null };
    const { verdict, why } = judgeBy(results, next);
    return { ...judged, next: { phase: next.phase.name, verdict, why } };
}
function judgeBy(results, rules) {
    const tools = results.map((one) => judgeTool(one, rules));
    const reasons = tools.map((tool, at) => reasonOf(results[at], tool));
    const isRed = ({ state, excuse }) => state === 'failed' || (state === 'not run' && excuse === undefined);
    const why = (wanted) => reasons.filter((reason, at) => {
        const tool = tools[at];
        return reason !== undefined && tool !== undefined && wanted(tool);
    });
    const unevaluated = tools.some(({ state, excuse }) => state === 'not run' && excuse === undefined);
    if (tools.some(isRed)) {
        const first = why(({ state }) => state === 'not run').concat(why(({ state }) => state === 'failed'));
        return { verdict: 'failed', evaluated: !unevaluated, why: first, tools };
    }
    const advisory = tools.some(({ state }) => state === 'advisory' || state === 'not run');
    const verdict = rules.judge === 'ran' ? 'reported' : advisory ? 'advisory' : 'passed';
    return { verdict, evaluated: true, why: why(() => true), tools };
}
function reasonOf(results, { state, failing }) {
    if (results === undefined)
        return undefined;
    const { name } = results.run.plan.analyzer;
    const found = foundReason(failing);
    if (state !== 'not run')
        return found && `${name}: ${found}`;
    const reason = notRunReason(results, name);
    return found === undefined ? reason : `${reason}; it found ${found}`;
}
function foundReason([worst, ...others]) {
    if (worst === undefined)
        return undefined;
    const text = describeFinding(worst.finding);
    return others.length === 0
        ? `1 finding (${text})`
        : `${others.length + 1} findings (worst: ${text})`;
}
function notRunReason({ calls }, name) {
    const failed = calls.filter(({ run }) => run.notRun.length > 0);
    const texts = failed.map(({ run }) => {
        const of = calls.length > 1 && run.call.target !== undefined ? `${run.call.target}: ` : '';
        return of + run.notRun.join('; ');
    });
    return `${name} did not run: ${texts.join('; ')}`;
}

;// CONCATENATED MODULE: ./build/packages/tool-runs/src/judge/rules.js
/** The rules of this phase and the next for linters (`lint`) or scanners (`security`). */
function rulesFor({ policy, phase, next }, section, judge, lacksSecrets) {
    const withoutSecrets = lacksSecrets ? policy.security.withoutSecrets : [];
    const rules = (of) => ({
        phase: of,
        excused: { advisory: of[section].advisory, withoutSecrets },
        judge,
    });
    return { now: rules(phase), next: next && rules(next) };
}

// EXTERNAL MODULE: ./build/packages/findings/src/secret-kind.js
var secret_kind = __webpack_require__(5635);
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
    const { Minimatch } = await Promise.all(/* import() */[__webpack_require__.e(159), __webpack_require__.e(894)]).then(__webpack_require__.bind(__webpack_require__, 894));
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

// EXTERNAL MODULE: ./build/packages/markdown/src/shorten.js
var shorten = __webpack_require__(8552);
;// CONCATENATED MODULE: ./build/packages/sarif/src/model/percent-decoded.js
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

;// CONCATENATED MODULE: ./build/packages/sarif/src/resolve/affected-package.js

/**
 * SARIF has no member for a package. Our converters write the properties `package` and `advisory`.
 * Trivy and others write lines such as `Package: curl` into the message or the rule's help.
 */
function affectedPackage(result, rule, message) {
    const { package: written } = result.properties ?? {};
    const pack = typeof written === 'string' ? { name: written } : recordOf(written);
    const advisory = recordOf(result.properties?.['advisory']);
    const line = (label) => lineOf(message, label) ?? lineOf(rule?.help?.text, label);
    return {
        name: textOf(pack['name']) ?? line(/^Package:/i),
        version: textOf(pack['version']) ?? line(/^Installed Version:/i),
        advisories: [
            ...textsOf(advisory['id']),
            ...textsOf(advisory['aliases']),
            ...textsOf(rule?.deprecatedIds),
        ],
        fixedIn: textOf(advisory['fixedIn']) ?? line(/^(?:Fixed|Fix) Versions?:/i),
    };
}
const longest = 200;
function recordOf(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
function textOf(value) {
    const text = (0,shorten/* shorten */.ml)(textsOf(value).join(', '), longest);
    return text === '' ? undefined : text;
}
function textsOf(value) {
    const all = Array.isArray(value) ? value : [value];
    return all.filter((text) => typeof text === 'string' && text !== '' && text.length <= longest);
}
/** Searches this many characters only: such lines are near the start of a text. */
const searched = 5000;
function lineOf(text, label) {
    if (typeof text !== 'string')
        return undefined;
    const found = (0,shorten/* wholeLines */.zo)(text, searched)
        .split('\n')
        .map((line) => line.trim())
        .find((line) => label.test(line));
    return textOf(found?.replace(label, '').trim());
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/resolve/bounded-name.js

const longestName = 100;
/** A tool's name of bounded length: a report may contain a name of megabytes. */
function boundedName(tool) {
    return (0,shorten/* shorten */.ml)(tool, longestName);
}

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
    const there = lookedUp(path, checkout);
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
function lookedUp(path, { folders = [], exists }) {
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
    return percentDecoded(path);
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
    return bounded(percentDecoded((0,shorten/* shorten */.ml)(place.uri, finding_of_longest * 4, '')), finding_of_longest);
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

;// CONCATENATED MODULE: ./build/packages/sarif/src/resolve/location-of.js
/** The result's first location with a file; undefined if none has one. */
function location_of_locationOf(result, run) {
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

;// CONCATENATED MODULE: ./build/packages/sarif/src/resolve/message-text.js

/** A result's message, looked up and with its arguments; empty if it has none. Untrusted text. */
function message_text_messageText(result, run) {
    return messageTextOf(result.message, run, ruleOf(result, run));
}
/** Its own text, else that of the rule's or the tool's message strings (SARIF 3.11.7). */
function messageTextOf(message, run, rule) {
    const found = message.text ?? message_text_lookedUp(message.id, run, rule)?.text ?? message.markdown ?? '';
    return filled(found, message.arguments ?? []);
}
function message_text_lookedUp(id, run, rule) {
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
        place: location_of_locationOf(result, noRun),
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

;// CONCATENATED MODULE: ./build/packages/tool-runs/src/judge/tool-results.js


/** The findings of all runs, without those that the policy's entries suppress today. */
async function toolResults(runs, entries, today) {
    const matcher = await suppressor(entries, today);
    const resultsOf = (call) => {
        const open = [];
        let suppressed = 0;
        for (const merged of call.found) {
            for (const kept of merged.results) {
                const finding = kept.suppressed ? undefined : keptFinding(kept, merged);
                if (finding === undefined || matcher.match(finding) !== undefined)
                    suppressed += 1;
                else
                    open.push({ finding, level: kept.head.level });
            }
        }
        return { run: call, open, suppressed };
    };
    return runs.map((run) => ({ run, calls: run.calls.map(resultsOf) }));
}

// EXTERNAL MODULE: ./build/packages/markdown/src/markdown.js
var markdown = __webpack_require__(1496);
;// CONCATENATED MODULE: ./build/packages/markdown/src/duration-text.js
/** "1 h 02 m 03 s", "15 m", "1 m 05 s", "5 s", "40 ms": rounded to seconds from one second on. */
function durationText(ms) {
    const rounded = Math.ceil(ms);
    if (rounded > 0 && rounded < 1000)
        return `${rounded} ms`;
    const seconds = Math.round(ms / 1000);
    const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
    const first = parts.findIndex((part) => part > 0);
    if (first < 0)
        return '0 s';
    const last = parts.findLastIndex((part) => part > 0);
    return parts
        .map((part, i) => `${i > first ? String(part).padStart(2, '0') : part} ${'hms'[i]}`)
        .slice(first, last + 1)
        .join(' ');
}

;// CONCATENATED MODULE: ./build/packages/tool-runs/src/summary/tools-table.js


const levels = ['error', 'warning', 'note'];
/** A row for each call: the tool, whether it ran, its findings by level or severity, the verdict. */
function toolsTable(kind, results, judged) {
    const columns = kind === 'lint' ? levels : src_severity/* severities */.gO;
    const head = ['Tool', 'Version', 'Ran', ...columns.map(capital), 'Suppressed', 'Time', 'Verdict'];
    const rows = results.flatMap(({ run, calls }, at) => calls.map((call, n) => {
        const tool = judged[at];
        return [
            nameOf(run.plan.analyzer.name, call, calls.length),
            (0,markdown/* escaped */.Mk)(run.version ?? markdown/* unknownNumber */.YV, 30),
            call.run.notRun.length === 0 ? 'yes' : '**no**',
            ...columns.map((column) => numberOf(call, column)),
            call.run.ended === undefined ? markdown/* unknownNumber */.YV : call.suppressed,
            n === 0 ? durationText(run.durationMs) : '',
            n === 0 && tool !== undefined ? wordOf(tool) : '',
        ];
    }));
    return (0,markdown/* table */.tp)(head, rows);
}
function nameOf(name, { run }, calls) {
    const { target } = run.call;
    return calls > 1 && target !== undefined ? `${name}: ${(0,markdown/* escaped */.Mk)(target, 100)}` : name;
}
/** Nothing is known of a tool that was not called. */
function numberOf({ run, open }, column) {
    if (run.ended === undefined)
        return markdown/* unknownNumber */.YV;
    const is = ({ finding, level }) => finding.severity === column || level === column;
    return open.filter(is).length;
}
const words = {
    passed: 'passed',
    failed: '**failed**',
    advisory: 'advisory',
    reported: 'reported',
    'not run': '**not run**',
};
function wordOf({ state, excuse }) {
    return excuse === undefined ? words[state] : `not run (${excuses[excuse]})`;
}
const excuses = {
    advisory: 'advisory in this phase',
    'without-secrets': 'this event gets no secrets',
};
const capital = (word) => word.charAt(0).toUpperCase() + word.slice(1);

;// CONCATENATED MODULE: ./build/packages/tool-runs/src/summary/annotations.js



/** At most `max` findings, the failing and worst first, and one for each place. */
function annotationsOf(results, judgement, max) {
    const listed = results.flatMap(({ run, calls }, at) => {
        const failing = new Set(judgement.tools[at]?.failing);
        const tool = run.plan.analyzer.name;
        const isRed = judgement.tools[at]?.state === 'failed';
        return calls.flatMap(({ open }) => open.map((one) => ({ ...one, tool, fails: isRed && failing.has(one) })));
    });
    const places = new Set();
    const chosen = listed.toSorted(byImportance).filter((one) => {
        const place = annotations_placeOf(one);
        if (places.has(place))
            return false;
        places.add(place);
        return true;
    });
    return [...excused(results, judgement), ...chosen.slice(0, max).map(annotationOf)];
}
/** A finding without a line is told from others of its file by its rule and text. */
function annotations_placeOf({ finding: { path, line, rule, message } }) {
    return JSON.stringify(line === undefined ? [path, rule, message] : [path, line]);
}
const byImportance = (a, b) => rankOf(a) - rankOf(b);
function rankOf({ finding, fails }) {
    return src_severity/* severities */.gO.indexOf(finding.severity) + (fails ? 0 : src_severity/* severities */.gO.length);
}
function annotationOf({ finding, level, tool, fails }) {
    const { path, line, rule, secret, message } = finding;
    return {
        level: fails ? 'error' : level === 'error' || level === 'warning' ? 'warning' : 'notice',
        title: (0,harmless/* oneLine */.TN)(`${tool} ${rule}`, 150),
        message: secret ? 'A secret. Its text is not shown.' : message || rule,
        ...(path === undefined ? {} : { file: path }),
        ...(line === undefined ? {} : { line }),
    };
}
/** A tool that did not run stays visible where this does not fail the step. */
function excused(results, { tools }) {
    return results.flatMap(({ run, calls }, at) => {
        const excuse = tools[at]?.excuse;
        if (excuse === undefined)
            return [];
        const why = calls.flatMap(({ run: { notRun } }) => notRun)[0] ?? '';
        const { name } = run.plan.analyzer;
        return [{ level: 'warning', message: `${name} did not run (${excuses[excuse]}): ${why}` }];
    });
}

// EXTERNAL MODULE: ./build/packages/markdown/src/bounded-list.js
var bounded_list = __webpack_require__(213);
;// CONCATENATED MODULE: ./build/packages/tool-runs/src/summary/findings-of-tools.js


/** The summary lists so many findings of a tool. All are in its SARIF. */
const maxListed = 50;
/** The findings of each tool, folded, the failing and worst first. */
function findingsOfTools(kind, results, judged, link) {
    const sections = results.flatMap(({ run, calls }, at) => {
        const failing = new Set(judged[at]?.failing);
        const all = calls.flatMap(({ open }) => open);
        if (all.length === 0)
            return [];
        const listed = all
            .toSorted((a, b) => orderOf(a, failing) - orderOf(b, failing))
            .slice(0, maxListed);
        const rows = listed.map(rowOf(kind, failing, link));
        const head = [kind === 'lint' ? 'Level' : 'Severity', 'Rule', 'Place', 'Finding', 'Fails'];
        const more = all.length - listed.length;
        const title = `${run.plan.analyzer.name}: ${countOf(all.length)}${failing.size > 0 && failing.size < all.length ? `, ${failing.size} fail` : ''}`;
        const rest = more > 0 ? `… and ${more} more, in the SARIF of this tool.` : undefined;
        return [(0,markdown/* details */.zH)(title, (0,markdown/* document */.Al)((0,markdown/* table */.tp)(head, rows), rest).trimEnd())];
    });
    return sections.length === 0 ? undefined : (0,markdown/* document */.Al)(...sections).trimEnd();
}
const countOf = (count) => `${count} ${count === 1 ? 'finding' : 'findings'}`;
function orderOf(one, failing) {
    const rank = src_severity/* severities */.gO.indexOf(one.finding.severity);
    return failing.has(one) ? rank : rank + src_severity/* severities */.gO.length;
}
function rowOf(kind, failing, link) {
    return (one) => {
        const { finding, level } = one;
        const { rule, secret, message } = finding;
        const text = secret ? 'a secret; its text is not shown' : message;
        return [
            kind === 'lint' ? level : finding.severity,
            (0,markdown/* escaped */.Mk)(rule, 100),
            linkedPlace(one, link),
            (0,markdown/* escaped */.Mk)(text, 300),
            failing.has(one) ? 'yes' : '',
        ];
    };
}
function linkedPlace({ finding }, link) {
    const { path, line, package: name, version } = finding;
    const affected = name === undefined ? '' : (0,markdown/* escaped */.Mk)(` ${name} ${version ?? ''}`.trimEnd(), 150);
    if (path === undefined)
        return affected.trim();
    const shown = (0,markdown/* escaped */.Mk)(placeOf(finding), 200);
    const to = link(path, line);
    return (to === undefined ? shown : `[${shown}](${to})`) + affected;
}
/** Lines of a list of the summary. */
function bullets(texts) {
    if (texts.length === 0)
        return undefined;
    const lines = texts.map((text) => `- ${(0,markdown/* escaped */.Mk)(text, 600)}`);
    return (0,bounded_list/* boundedLines */.f)(lines, 30, 'in the SARIF of the tools').join('\n');
}

;// CONCATENATED MODULE: ./build/packages/tool-runs/src/summary/fixes.js

const longestDiff = 20_000;
/** What formatters would change, folded, with the one command that does. */
function fixesOf(results) {
    const sections = results.flatMap(({ run, calls }) => calls.flatMap(({ run: { fix } }) => {
        if (fix === undefined)
            return [];
        const more = fix.diff.length - longestDiff;
        const cut = more > 0 ? `… and ${more} more characters, in the native report.` : undefined;
        const shown = (0,markdown/* codeBlock */.DV)((0,harmless/* visible */.RK)(fix.diff, longestDiff), 'diff');
        const title = `${run.plan.analyzer.name}: apply its changes with <code>${codeText(fix.command)}</code>`;
        return [(0,markdown/* details */.zH)(title, (0,markdown/* document */.Al)(`Run ${(0,markdown/* code */.aY)(fix.command)}.`, shown, cut).trimEnd())];
    }));
    return sections.length === 0 ? undefined : (0,markdown/* document */.Al)(...sections).trimEnd();
}
/** In a summary line, Markdown's own code marks are not read. */
const codeText = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

;// CONCATENATED MODULE: ./build/packages/tool-runs/src/summary/summary-of.js




/** The verdict in one sentence, a row for each tool, then what did not run, then the findings. */
function summaryOf(facts) {
    const { kind, results, judgement, link, reportFolder } = facts;
    return (0,markdown/* document */.Al)(`**${sentenceOf(facts)}**`, toolsTable(kind, results, judgement.tools), bullets(reasonsNotRun(results, judgement.tools)), bullets(facts.notices), findingsOfTools(kind, results, judgement.tools, link), fixesOf(results), warnings(results), ahead(judgement), `Reports and SARIF: ${(0,markdown/* code */.aY)(reportFolder)}.`);
}
function sentenceOf({ results, judgement }) {
    const { verdict, evaluated, why } = judgement;
    const first = (0,markdown/* escaped */.Mk)(why[0] ?? '', 400);
    const more = why.length > 1 ? ` And ${why.length - 1} more.` : '';
    if (!evaluated)
        return `Not evaluated: ${first}.${more}`;
    if (verdict === 'failed')
        return `Failed: ${first}.${more}`;
    const tools = results.length === 1 ? '1 tool ran' : `${results.length} tools ran`;
    const found = results.flatMap(({ calls }) => calls).reduce((n, { open }) => n + open.length, 0);
    const findings = found === 1 ? '1 finding' : `${found} findings`;
    if (verdict === 'reported')
        return `Reported: ${tools}, ${findings}. security-gate judges them.`;
    if (verdict === 'advisory')
        return `Advisory, not failed: ${first}.${more}`;
    return found === 0
        ? `Passed: ${tools}, nothing found.`
        : `Passed: ${tools}, ${findings}, none fails.`;
}
function reasonsNotRun(results, judged) {
    return results.flatMap(({ run, calls }, at) => {
        const excuse = judged[at]?.excuse;
        const because = excuse === undefined ? '' : ` (${excuses[excuse]}: this does not fail the step)`;
        return calls.flatMap(({ run: { notRun, call } }) => {
            const of = call.target === undefined || calls.length === 1 ? '' : ` (${call.target})`;
            return notRun.map((why) => `${run.plan.analyzer.name}${of}: ${why}${because}`);
        });
    });
}
function warnings(results) {
    const texts = results.flatMap(({ run, calls }) => calls.flatMap(({ run: { warnings: own } }) => own.map((text) => `${run.plan.analyzer.name}: ${text}`)));
    const list = bullets([...new Set(texts)]);
    return list && `Warnings of tools, which are no failures:\n\n${list}`;
}
const nextVerdicts = {
    passed: 'pass',
    failed: 'fail',
    advisory: 'be advisory',
    reported: 'be reported',
};
function ahead({ next, verdict }) {
    if (next === null)
        return undefined;
    const word = nextVerdicts[next.verdict] ?? next.verdict;
    if (next.verdict === verdict)
        return `This run would also ${word} in phase ${(0,markdown/* code */.aY)(next.phase)}.`;
    const why = next.why[0] === undefined ? '' : `: ${(0,markdown/* escaped */.Mk)(next.why[0], 300)}`;
    return `⏭️ This run would **${word}** in phase ${(0,markdown/* code */.aY)(next.phase)}${why}.`;
}

;// CONCATENATED MODULE: ./build/packages/tool-runs/src/outcome-of.js



/** The outcome of a runner. Every output is set, also where a tool did not run. */
function outcomeOf(facts) {
    const { judgement, results, shown } = facts;
    const calls = results.flatMap((one) => one.calls);
    return {
        verdict: judgement.verdict,
        green: judgement.verdict !== 'failed',
        evaluated: judgement.evaluated,
        why: judgement.why,
        phase: facts.phase,
        next: judgement.next,
        counts: countsOf(facts),
        outputs: {
            'report-folder': facts.reportFolder,
            sarif: calls.map(({ run }) => shown(run.reports.sarif)).join('\n'),
            tools: JSON.stringify(Object.fromEntries(results.map(toolOutput))),
        },
        summary: summaryOf(facts),
        resultFolders: [facts.resultFolder],
        annotations: [
            ...facts.notices.map((message) => ({ level: 'warning', message })),
            ...annotationsOf(results, judgement, facts.annotations),
        ],
    };
}
function countsOf({ results, judgement }) {
    const calls = results.flatMap((one) => one.calls);
    const severities = (0,src_severity/* emptyCounts */.W1)();
    for (const { finding } of calls.flatMap(({ open }) => open))
        severities[finding.severity] += 1;
    return {
        tools: results.length,
        'not-run': results.filter(({ calls: own }) => own.some(isNotRun)).length,
        findings: calls.reduce((sum, { open }) => sum + open.length, 0),
        failing: judgement.tools.reduce((sum, { failing }) => sum + failing.length, 0),
        suppressed: calls.reduce((sum, { suppressed }) => sum + suppressed, 0),
        ...severities,
    };
}
const isNotRun = ({ run }) => run.notRun.length > 0;
/** The first exit code that is not 0; null where the tool was not called. */
function toolOutput({ run, calls }) {
    const codes = calls.flatMap(({ run: { ended } }) => (ended?.kind === 'exit' ? [ended.code] : []));
    return [
        run.plan.analyzer.name,
        {
            version: run.version ?? null,
            ran: !calls.some(isNotRun),
            findings: calls.reduce((sum, { open }) => sum + open.length, 0),
            exitCode: codes.find((code) => code !== 0) ?? codes[0] ?? null,
        },
    ];
}

// EXTERNAL MODULE: ./build/packages/analyzers/src/tool/names.js
var names = __webpack_require__(392);
;// CONCATENATED MODULE: ./build/packages/tool-runs/src/run/find-program.js

const versionTimeoutMs = 60_000;
/**
 * The program of the project or on PATH, in the wanted version if one is named. Else the pinned or
 * wanted version is installed.
 */
async function findProgram({ analyzer, wanted }, env, ports) {
    const { name, program } = analyzer;
    const there = await firstThatStarts(program, env, ports);
    if (there !== undefined && (wanted === undefined || sameVersion(wanted, there.version))) {
        return there;
    }
    const lacking = lackOf(program.file, wanted, there?.version);
    if (ports.install === undefined) {
        return { missing: `${lacking}, and "install: never" does not install it` };
    }
    const version = wanted ?? program.pinned;
    const { installation, file } = program;
    const startArgs = startArgsOf(program);
    const request = { tool: name, program: file, version, installation, startArgs };
    const installed = await ports.install(request);
    if ('failed' in installed)
        return { missing: `${lacking}, and ${installed.failed}` };
    const started = await versionOf(installed.program, program, env, ports);
    if (started === undefined)
        return { missing: `${lacking}, and what was installed does not start` };
    // A program that knows no version is the one that was asked for; one of a toolchain is the toolchain's.
    const found = started.version ?? version;
    if (wanted === undefined || sameVersion(wanted, found)) {
        return { program: installed.program, version: found };
    }
    return { missing: `${lacking}, and version ${found} was installed` };
}
const startArgsOf = ({ words = [], versionArgs }) => [...words, ...versionArgs];
/** What the program says of its version; undefined if it does not start. */
async function versionOf(file, program, env, ports) {
    const { ended, stdout, stderr } = await ports.run({
        file,
        args: startArgsOf(program),
        cwd: ports.cwd,
        env: { ...env, ...program.versionEnv },
        timeoutMs: versionTimeoutMs,
        onOutput: () => undefined,
    });
    if (ended.kind !== 'exit' || ended.code !== 0)
        return undefined;
    const version = program.versionIn(`${stdout}\n${stderr}`);
    return { version: version === undefined ? undefined : (0,harmless/* oneLine */.TN)(version, 50) };
}
function lackOf(file, wanted, version) {
    if (wanted === undefined)
        return `${file} is not on PATH, or does not start`;
    return version === undefined
        ? `${file} is not on PATH in version ${wanted}`
        : `${file} on PATH is version ${version}, not ${wanted}`;
}
async function firstThatStarts(program, env, ports) {
    for (const file of await placesOf(program, ports)) {
        const started = await versionOf(file, program, env, ports);
        if (started !== undefined)
            return { program: file, version: started.version };
    }
    return undefined;
}
async function placesOf({ file, local }, ports) {
    const places = [];
    if (local !== undefined) {
        for (const folder of foldersUp(ports.cwd, ports.checkout.root)) {
            const path = `${folder}/node_modules/.bin/${file}`;
            if ((await ports.around.kindOf(path)) === 'file')
                places.push(path);
        }
    }
    const onPath = await ports.around.find(file);
    return onPath === undefined ? places : [...places, onPath];
}
/** A folder and those above it, up to the root of the checkout. */
function foldersUp(folder, root) {
    const from = folder.replaceAll('\\', '/');
    if (!`${from}/`.startsWith(`${root}/`))
        return [from];
    const folders = [];
    for (let at = from; at.length >= root.length; at = at.slice(0, at.lastIndexOf('/'))) {
        folders.push(at);
    }
    return folders;
}
function sameVersion(wanted, version) {
    return version !== undefined && plain(wanted) === plain(version);
}
const plain = (version) => version.trim().replace(/^v(?=\d)/, '');

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

;// CONCATENATED MODULE: ./build/packages/sarif/src/resolve/rule-of.js
/** A result's rule, from the driver or an extension; undefined if the run does not list it. */
function rule_of_ruleOf(result, run) {
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
        why: `did not run to its end: ${completeness_reasonOf(invocation, run)}`,
        usual: noteOf(invocation)?.usual ?? found > 0,
    });
}
function noteOf({ properties }) {
    const ours = properties?.['ci-actions'];
    const usual = isRecord(ours) ? ours['usual'] : undefined;
    return typeof usual === 'boolean' ? { usual } : undefined;
}
function completeness_reasonOf(invocation, run) {
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

;// CONCATENATED MODULE: ./build/packages/sarif/src/model/tally.js
function count(tally, what, times = 1) {
    tally.set(what, (tally.get(what) ?? 0) + times);
}
/** Most frequent first, then by description. */
function ranked(tally) {
    return [...tally].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/model/tool-name.js


function tool_name_toolName(run) {
    return run.tool.driver.name;
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/resolve/target-of.js


/**
 * The target of a scan: the property that our scan-runner writes, else the second part of the
 * category. In a category that begins with `<tool>/` it is the whole rest, as a path may have
 * slashes. Undefined if the run has neither.
 */
function target_of_targetOf(run) {
    const ours = run.properties?.['ci-actions'];
    if (typeof ours === 'object' && ours !== null && 'target' in ours) {
        return typeof ours.target === 'string' && ours.target !== '' ? ours.target : undefined;
    }
    const id = run.automationDetails?.id;
    const [first, ...rest] = id?.split('/') ?? [];
    if (first === undefined || rest.length === 0)
        return undefined;
    const whole = rest.at(-1) === '' || rest.length > 1 ? rest.slice(0, -1) : rest;
    const target = (0,tool_name/* sameTool */.Hn)(first, tool_name_toolName(run)) ? whole.join('/') : rest[0];
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
    const given = [tool, category, target_of_targetOf(run) ?? '', sha ?? '', attempt ?? '', ...revisions];
    return JSON.stringify(given);
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
const normalize_result_levels = new Set(['none', 'note', 'warning', 'error']);
/**
 * Maps a word such as "Error" or "CRITICAL" to a SARIF level. Removing it would make the result a
 * warning.
 */
function normalizeLevel(level, onRepair) {
    if (typeof level !== 'string' || normalize_result_levels.has(level))
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
        const bag = parsed(text.slice(at + key.length, -1));
        if (isRecord(bag))
            return [text.slice(0, at), bag];
    }
    return [text.slice(0, -1), {}];
}
/** Undefined for the bag of a part of the result: more than the bag follows it. */
function parsed(text) {
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
        file.texts ??= distinct_results_textsOf(file.results);
        if (!note(result, file.texts))
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
function distinct_results_textsOf(results) {
    const texts = new Map();
    for (const result of results)
        note(result, texts);
    return texts;
}
const mostOccurrences = 2 ** 20;
/** Returns whether the result was not noted before. */
function note({ head, text, origin, occurrence }, texts) {
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
const stable_hash_longest = 100;
/** 32-bit hash of the start of a message without digits, so that it survives moved lines. */
function messageSeed(message) {
    const to = Math.min(message.length, stable_hash_longest);
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

;// CONCATENATED MODULE: ./build/packages/sarif/src/resolve/secret.js



/** Whether the result reports a secret. Its text must never be shown, and it always blocks. */
function secret_isSecret(result, run) {
    return secretKinds(run)(result, ruleOf(result, run)) === 'secret';
}
/** Whether the tool reports secrets only. */
function findsSecrets(run) {
    return (0,secret_kind/* isSecretTool */.TQ)(tool_name_toolName(run));
}
/** Whether lines of code beside other results of the run may hold a secret that it reports. */
function mayShowSecrets(run) {
    const { driver, extensions = [] } = run.tool;
    const tool = tool_name_toolName(run);
    const rules = [driver, ...extensions].flatMap((component) => component.rules ?? []);
    return ((0,secret_kind/* findsSecretsToo */.ij)(tool) || rules.some((rule) => asked(tool, rule.id, rule, []) !== undefined));
}
/** What kind of secret the results of a run are; what a rule says of all of them is asked once. */
function secretKinds(run) {
    const known = kinds.get(run);
    if (known !== undefined)
        return known;
    const tool = tool_name_toolName(run);
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
    kinds.set(run, kindOf);
    return kindOf;
}
const kinds = new WeakMap();
function asked(tool, id, rule, own) {
    const name = rule?.name ?? rule?.shortDescription?.text;
    return (0,secret_kind/* secretKindOf */.YE)({ tool, rule: id, name, tags: [...own, ...tagsOf(rule)] });
}
function tagsOf(tagged) {
    const tags = tagged?.properties?.['tags'];
    return Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string') : [];
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

;// CONCATENATED MODULE: ./build/packages/sarif/src/repair/drop-fingerprints.js

const prints = ['partialFingerprints', 'fingerprints'];
const personal = /author|e-?mail|commitmessage|^date$/i;
/**
 * Fingerprints that name a person are not ours to publish, and change with every commit: gitleaks
 * writes author, e-mail, date and message of the commit there. A placeholder names every result:
 * a suppression by it would excuse them all.
 */
function dropFingerprints(result, secretTool, onRepair) {
    for (const name of prints) {
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
function original_rule_id_originalRuleId(ruleId, rule, run) {
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
        const shown = withoutSecret(result, messageOf(kind, original_rule_id_originalRuleId(id, rule, run)));
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
        locations: hide_secrets_placesOf(result.locations),
        relatedLocations: hide_secrets_placesOf(result.relatedLocations),
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
function hide_secrets_placesOf(locations) {
    return locations?.map((one) => hide_secrets_placeOf(one, 'location'));
}
function hide_secrets_placeOf(value, name) {
    const keys = keptOfPlace[name];
    const entries = Object.entries(value)
        .filter(([key, item]) => (keys === undefined ? typeof item === 'number' : keys.has(key)))
        .map(([key, item]) => [
        key,
        isRecord(item) && key !== 'description' ? hide_secrets_placeOf(item, key) : item,
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
    const fallback = fallbackUri(tool_name_toolName(run), checkout);
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
function level_of_levelOf(result, run) {
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
    const rule = rule_of_ruleOf(result, run);
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

;// CONCATENATED MODULE: ./build/packages/sarif/src/resolve/severity-of.js



/** The severity of the rule's `security-severity`, or of the result's level if that is unusable. */
function severity_of_severityOf(result, run) {
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
    const listed = isRecord(given) ? [given['id'], ...asList(given['aliases'])] : [];
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
        name: asText(given) ?? link_keys_lineOf(text, /^Package: *(\S+)$/m),
        version: link_keys_lineOf(text, /^Installed Version: *(\S+)$/m),
    };
}
function weaknessesOf({ properties }, rule) {
    const own = properties?.['tags'] === undefined ? [] : weaknessesIn(asList(properties['tags']));
    if (rule === undefined)
        return own;
    const known = weaknessesOfRule(rule);
    return own.length === 0 ? known : [...new Set([...known, ...own])];
}
function weaknessesOfRule(rule) {
    const before = ofRules.get(rule);
    if (before !== undefined)
        return before;
    const found = weaknessesIn(asList(rule.properties?.['tags']));
    ofRules.set(rule, found);
    return found;
}
const ofRules = new WeakMap();
function weaknessesIn(tags) {
    const cwes = tags.flatMap((tag) => typeof tag === 'string' ? (/\bcwe-0*(\d\d*)/i.exec(tag)?.[1] ?? []) : []);
    return [...new Set(cwes)].map((number) => `CWE-${number}`);
}
function link_keys_lineOf(text, pattern) {
    return pattern.exec(text)?.[1];
}
function asList(value) {
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
        const rule = rule_of_ruleOf(result, run);
        const facts = factsOf(rule);
        const kind = kindOf(result, rule);
        const secret = kind === 'secret';
        const ownLevel = level_of_levelOf(result, run);
        const noted = facts.severity === undefined ? severityOfLevelWord(result) : undefined;
        const severity = facts.severity ?? noted ?? severityOfLevel[ownLevel];
        // The word "none" as a score has no other form: a score of 0 leaves the decision to the level.
        const level = severity === 'none' ? 'none' : ownLevel;
        const ruleId = result.ruleId ?? result.rule?.id ?? rule?.id;
        const use = { rule, ruleId, level, severity, noted: noted !== undefined };
        const head = headOf({ ...use, scored: facts.scored || use.noted });
        const { result: shown, reordered } = repair(result, rule, kind);
        const { uri = '', line, column } = location_of_locationOf(shown, run) ?? {};
        const prints = shown.partialFingerprints;
        const findingId = prints?.['ci-actions/finding/v1'];
        const said = shown.message.text ?? '';
        const ownHash = findingId === undefined
            ? stableHash(uri, head.seed ^ (secret ? lineSeed(line, column) : messageSeed(said)))
            : stableHash(findingId, head.seed);
        const hasLineHash = prints?.['primaryLocationLineHash'] !== undefined;
        const links = linkKeysOf(result, rule, secret);
        const suppressed = !secret && suppressedByReport(result);
        const text = keep_result_textOf(shown, reordered);
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
function keep_result_textOf(result, reorder) {
    const own = result;
    for (const name of headMembers)
        if (own[name] !== undefined)
            own[name] = undefined;
    return JSON.stringify(reorder ? normalize('result', own, () => undefined) : own);
}
const headMembers = ['ruleId', 'ruleIndex', 'rule', 'kind', 'level'];

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
            ...(isEmpty(origin) ? {} : { 'ci-actions': origin }),
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
                ...(isEmpty(details)
                    ? {}
                    : { automationDetails: runs > 1 ? { ...details, guid: undefined } : details }),
                ...(isEmpty(properties) ? {} : { properties }),
            },
        };
    };
    return { add, value };
}
function isEmpty(value) {
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
        const name = merged_rules_nameOf(key);
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
function merged_rules_nameOf({ component, id, band }) {
    return `${component}\0${id}\0${band}`;
}
/** The rules in order, with their ids. Unused variants are dropped if another variant is used. */
function identified(entries) {
    const groups = Map.groupBy(entries, ([, entry]) => `${entry.component}\0${entry.id}`);
    const rules = [...groups.values()].flatMap((variants) => {
        const used = variants.filter(([, entry]) => entry.used);
        const kept = (used.length > 0 ? used : variants).sort(merged_rules_bySeverity);
        return kept.map(([name, entry], at) => {
            // GitHub rejects an empty id. Results still find the rule under its original id.
            const id = entry.id.trim() === '' ? 'unnamed rule' : entry.id;
            return [name, entry, at === 0 ? id : `${id}/${entry.band || 'by-level'}`];
        });
    });
    return distinct(rules.sort(byId));
}
function byId([, a, x], [, b, y]) {
    return (compareText(a.component, b.component) ||
        compareText(x, y) ||
        Number(b.id === y) - Number(a.id === x) ||
        compareText(a.id, b.id));
}
/** If a tool's own rule has the id of a variant of ours, the variant gets a number. */
function distinct(rules) {
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
function merged_rules_bySeverity([, a], [, b]) {
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
        const [tool, target] = [tool_name_toolName(run), target_of_targetOf(run)];
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
        const [tool, target] = [tool_name_toolName(run), target_of_targetOf(run)];
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
    return first && sources(percentDecoded(first.uri));
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
            clash.forEach(([run, id], at) => ids.set(run, merged_categories_distinct(run, id, at)));
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
function merged_categories_distinct({ tool, target }, id, at) {
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
        return `${head}${text.slice(1, -1)}${write_log_prints}${hash}}}`;
    const at = text.indexOf(write_log_prints);
    const from = at + write_log_prints.length;
    if (at < 0 || text.includes(write_log_prints, from))
        return head + withPrint(text, lineHash).slice(1);
    const others = text.charAt(from) === '}' ? '' : ',';
    return `${head}${text.slice(1, from)}${hash}${others}${text.slice(from)}`;
}
const write_log_prints = ',"partialFingerprints":{';
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

;// CONCATENATED MODULE: ./build/packages/tool-runs/src/judge/why-not-run.js

/**
 * Why the tool did not look at all it was given; empty if it did. Exit code and report must agree.
 * This is the one place that decides it.
 */
function whyNotRun({ exitCodes }, { ended, refused, doubts, findings, stdout, stderr }) {
    const end = badEnd(ended, exitCodes, lastWords(stderr) ?? lastWords(stdout));
    if (end !== undefined)
        return [end, ...doubts];
    if (refused !== undefined) {
        const words = lastWords(stderr);
        return [words === undefined ? refused : `${refused} (${words})`];
    }
    const code = ended.kind === 'exit' ? ended.code : 0;
    const onlyFindings = exitCodes.findings.includes(code) && !exitCodes.clean.includes(code);
    if (doubts.length === 0 && onlyFindings && findings === 0) {
        return [`ended with exit code ${code}, which means findings, but its report has none`];
    }
    return doubts;
}
function badEnd(ended, { clean, findings }, words) {
    const said = words === undefined ? '' : `: ${words}`;
    switch (ended.kind) {
        case 'exit':
            return clean.includes(ended.code) || findings.includes(ended.code)
                ? undefined
                : `ended with exit code ${ended.code}${said}`;
        case 'signal':
            return `was ended by ${ended.signal}${said}`;
        case 'timeout':
            return `timed out after ${durationText(ended.afterMs)}`;
        case 'cancelled':
            return 'was cancelled';
        case 'not-started':
            return `could not be started: ${ended.reason}`;
    }
}
/** The last line that is not blank: most tools end with what was wrong. */
function lastWords(output) {
    const line = output.trimEnd().split('\n').at(-1)?.trim() ?? '';
    return line === '' ? undefined : (0,harmless/* oneLine */.TN)(line, 300);
}

;// CONCATENATED MODULE: ./build/packages/tool-runs/src/run/read-call.js


/** Reads what a call left behind, decides whether the tool ran, and writes both reports. */
async function readCall(analyzer, version, call, done, ports) {
    if ('notRun' in done)
        return notCalled(analyzer, call, done.notRun, ports);
    const { end, finished } = done;
    const reading = await readingOf(analyzer, done, ports);
    const refused = 'refused' in reading ? reading.refused : undefined;
    const run = 'refused' in reading ? emptyRun(analyzer) : reading.run;
    const incomplete = completeness(run, run.results?.length ?? 0).map(({ why }) => why);
    const doubts = 'refused' in reading ? [] : [...reading.doubts, ...incomplete];
    const notRun = whyNotRun(analyzer, {
        ended: finished.ended,
        refused,
        doubts,
        findings: (run.results ?? []).filter(({ suppressions = [] }) => suppressions.length === 0)
            .length,
        stdout: end.stdout,
        stderr: end.stderr,
    });
    const native = await keepNative(call, done, reading, ports);
    const marked = markedRun(run, { analyzer, version, call, notRun, code: end.code, folder: end.call.cwd }, ports);
    const { found, sarif } = await keepSarif(call, marked, ports);
    return {
        call,
        ended: finished.ended,
        notRun,
        found,
        warnings: warningsOf(run),
        reports: { sarif, native },
        fix: fixOf(done, reading),
    };
}
/** The SARIF of a tool that was not called says so. */
async function notCalled(analyzer, call, why, ports) {
    const facts = {
        analyzer,
        version: undefined,
        call,
        notRun: [why],
        code: undefined,
        folder: undefined,
    };
    const run = markedRun(emptyRun(analyzer), facts, ports);
    const { found, sarif } = await keepSarif(call, run, ports);
    const reports = { sarif, native: undefined };
    return { call, ended: undefined, notRun: [why], found, warnings: [], reports, fix: undefined };
}
/** A report that an adapter stumbles over is a report that cannot be read. */
async function readingOf(analyzer, { end }, ports) {
    if (end.report === undefined)
        return { refused: 'wrote no report' };
    try {
        const reading = await analyzer.read(end, ports.around);
        return 'refused' in reading ? { refused: `its report ${reading.refused}` } : reading;
    }
    catch (error) {
        return {
            refused: `its report cannot be read: ${error instanceof Error ? error.message : 'a fault'}`,
        };
    }
}
const emptyRun = ({ driver }) => ({
    tool: { driver: { name: driver } },
    results: [],
});
/** Relative paths of the report start at the folder of the call. */
function read_call_placeOf(folder, { cwd, checkout }) {
    const at = (folder ?? cwd).replaceAll('\\', '/');
    return at.startsWith(`${checkout.root}/`)
        ? { 'working-directory': at.slice(checkout.root.length + 1) }
        : {};
}
/** The run with its category, its origin and how it ended. */
function markedRun(run, { analyzer, version, call, notRun, code, folder }, ports) {
    const { driver } = run.tool;
    const { target } = call;
    const notes = (run.invocations ?? []).flatMap(({ toolExecutionNotifications: own = [] }) => own);
    const warnings = notes.filter(({ level }) => level !== 'error');
    const errors = notRun.map((text) => ({ level: 'error', message: { text } }));
    const notifications = [...errors, ...warnings];
    return {
        ...run,
        tool: {
            ...run.tool,
            driver: {
                ...driver,
                ...(driver.version === undefined && version !== undefined ? { version } : {}),
            },
        },
        automationDetails: { id: `${analyzer.name}/${target ?? ports.name}/` },
        invocations: [
            {
                executionSuccessful: notRun.length === 0,
                ...(code === undefined ? {} : { exitCode: code }),
                ...(notifications.length === 0 ? {} : { toolExecutionNotifications: notifications }),
            },
        ],
        properties: {
            ...run.properties,
            'ci-actions': { ...ports.origin, ...read_call_placeOf(folder, ports), target: target ?? null },
        },
    };
}
async function keepNative({ stem }, { end }, reading, ports) {
    // A report that was not understood may hold a secret that nobody masked.
    if ('refused' in reading)
        return undefined;
    const text = nativeOf(end, reading);
    if (text === undefined)
        return undefined;
    const path = `${ports.reportFolder}/${stem}.native.${end.call.extension}`;
    await ports.writeText(path, text);
    return path;
}
async function keepSarif({ stem }, run, ports) {
    const { results = [], ...rest } = run;
    const merging = merger(ports.checkout);
    const source = { run: { ...rest, results: [] }, results, found: results.length, repeats: 0 };
    merging.add(stem, [source]);
    const found = await withLineHashes(merging.runs(), ports.sources);
    const sarif = `${ports.reportFolder}/${stem}.sarif`;
    await ports.writeText(sarif, writeLog(found, []));
    return { found, sarif };
}
/** The report to keep: the tool's own, unless the adapter gives a masked one. */
const nativeOf = ({ report }, reading) => 'native' in reading ? reading.native : report;
function fixOf({ end }, reading) {
    const { fixCommand } = end.call;
    const diff = end.fixes?.report ?? (end.call.extension === 'diff' ? nativeOf(end, reading) : undefined);
    if (fixCommand === undefined || diff === undefined || diff.trim() === '')
        return undefined;
    return { diff, command: fixCommand };
}

;// CONCATENATED MODULE: ./build/packages/tool-runs/src/run/run-call.js
/** Plans one call, calls the program once, and once more for a formatter's fixes. */
async function runCall(caller, planned, timeoutMs, ports) {
    const folder = `${ports.scratch}/${planned.stem}`;
    await ports.makeEmptyFolder(folder);
    const { paths, scanned, args } = planned;
    const { version, locate, platforms } = caller;
    const place = { folder, cwd: ports.cwd, timeoutMs };
    const request = { paths, target: scanned, args, version, locate, platforms, ...place };
    const call = await caller.analyzer.plan(request, ports.around);
    if ('notRun' in call)
        return call;
    for (const [path, text] of Object.entries(call.files ?? {}))
        await ports.writeText(path, text);
    const first = await run_call_start(caller, call, { request, suffix: '' }, ports);
    const { fixes } = call;
    const { report, finished, log } = first;
    const end = { request, call, code: codeOf(finished), report, ...outputsOf(finished) };
    if (fixes === undefined || finished.ended.kind !== 'exit')
        return { end, finished, log };
    const second = await run_call_start(caller, { ...call, ...fixes }, { request, suffix: '-fixes' }, ports);
    const fixed = { code: codeOf(second.finished), report: second.report };
    return { end: { ...end, fixes: fixed }, finished, log: log + second.log };
}
/** An output is saved whole: the process adapter keeps only its end. */
async function run_call_start({ analyzer, program, env }, { args, cwd, env: own, report }, { request, suffix }, ports) {
    const output = outputLog();
    const saved = typeof report === 'string' ? report : undefined;
    const path = typeof report === 'string' ? `${request.folder}/output${suffix}` : report.path;
    const finished = await ports.run({
        file: program,
        args: [...(analyzer.program.words ?? []), ...args],
        cwd: cwd ?? request.cwd,
        env: { ...env, ...own },
        timeoutMs: request.timeoutMs,
        onOutput: (text, from) => {
            if (from !== saved)
                output.add(text);
        },
        ...(saved === undefined ? {} : { save: { from: saved, path } }),
    });
    return { finished, log: output.text(), report: await ports.readText(path) };
}
const codeOf = ({ ended }) => (ended.kind === 'exit' ? ended.code : undefined);
const outputsOf = ({ stdout, stderr }) => ({ stdout, stderr });
const longestLog = 1_000_000;
/** A tool's log is shown at its end, because several run at once. */
function outputLog() {
    const pieces = [];
    let length = 0;
    let cut = 0;
    return {
        add(text) {
            if (length + text.length > longestLog)
                cut += text.length;
            else
                pieces.push(text);
            length += cut === 0 ? text.length : 0;
        },
        text: () => pieces.join('') + (cut === 0 ? '' : `\n… ${cut} more characters are not shown\n`),
    };
}

;// CONCATENATED MODULE: ./build/packages/tool-runs/src/run/run-tool.js




/** Finds or installs one tool and makes its calls, one after the other. */
async function runTool(plan, options, ports) {
    const began = ports.now();
    const { analyzer } = plan;
    const { tokens = [] } = analyzer;
    const env = environmentFor(tokens, ports);
    const found = await findProgram(plan, withoutNames(env, tokens), ports);
    const version = 'missing' in found ? undefined : found.version;
    const calls = [];
    const logs = [];
    const started = ports.now();
    for (const call of plan.calls) {
        const left = options.timeoutMs - (ports.now() - started);
        const done = await callIn(call, left);
        if ('log' in done)
            logs.push(done.log);
        calls.push(await readCall(analyzer, version, call, done, ports));
    }
    return { run: { plan, version, calls, durationMs: ports.now() - began }, log: logs.join('') };
    async function callIn(call, left) {
        if ('missing' in found)
            return { notRun: found.missing };
        if (left <= 0)
            return { notRun: 'timed out in an earlier call of the tool' };
        const { locate, platforms } = options;
        const { program } = found;
        return runCall({ analyzer, program, version, env, locate, platforms }, call, left, ports);
    }
}
/** A tool gets its own tokens and no other's. */
function environmentFor(own, { childEnvironment }) {
    return withoutNames(childEnvironment(), names/* toolTokens */.$Z.filter((name) => !own.includes(name)));
}
function withoutNames(env, names) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => !names.includes(name)));
}

;// CONCATENATED MODULE: ./build/packages/tool-runs/src/run/run-tools.js


const progressMs = 30_000;
/** Runs the tools side by side, as many at once as there are cores. The result keeps their order. */
async function runTools(plans, options, ports) {
    const runs = plans.map(() => undefined);
    const running = new Map();
    const waiting = [...plans.entries()];
    const line = (text) => ports.write(`${(0,harmless/* logText */.kc)(text)}\n`);
    const stop = ports.every(progressMs, () => {
        const since = [...running].map(([name, at]) => `${name} (${durationText(ports.now() - at)})`);
        line(`Still running: ${since.join(', ')}`);
    });
    const work = async () => {
        for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
            const [at, plan] = next;
            const { name } = plan.analyzer;
            running.set(name, ports.now());
            line(`${name}: started`);
            const { run, log } = await runTool(plan, options, ports);
            running.delete(name);
            runs[at] = run;
            line(`${name}: ${endOf(run)} in ${durationText(run.durationMs)}`);
            writeGroup(run, log, ports);
        }
    };
    try {
        await Promise.all(Array.from({ length: Math.max(1, ports.cores) }, work));
    }
    finally {
        stop();
    }
    return runs.filter((run) => run !== undefined);
}
function endOf({ calls }) {
    const failed = calls.flatMap(({ notRun }) => notRun.slice(0, 1));
    if (failed[0] !== undefined)
        return `did not run (${failed[0]})`;
    const found = calls.flatMap(({ found: runs }) => runs).flatMap(({ results }) => results).length;
    return `${found} ${found === 1 ? 'result' : 'results'}`;
}
/** The tool's own words in one folded group, in which the runner executes no workflow command. */
function writeGroup({ plan, version }, log, { write, token }) {
    if (log.trim() === '')
        return;
    const end = token();
    write(`::group::${(0,harmless/* logText */.kc)(`${plan.analyzer.name} ${version ?? ''}`.trim())}\n`);
    write(`::stop-commands::${end}\n${log}${log.endsWith('\n') ? '' : '\n'}::${end}::\n`);
    write('::endgroup::\n');
}

;// CONCATENATED MODULE: ./build/packages/tool-runs/src/run-runner.js






/** Runs the tools, reads their reports and judges them: what lint-runner and scan-runner share. */
async function runRunner(plans, options, ports) {
    const { kind, judge } = options;
    const { policyContext } = ports;
    const section = kind === 'lint' ? 'lint' : 'security';
    const rules = rulesFor(policyContext, section, judge, ports.lacksSecrets);
    await ports.clearReports(plans.flatMap(({ calls }) => calls.map(({ stem }) => stem)));
    const runs = await runTools(plans, options, ports);
    // Native reports in it may hold secrets that the kept ones mask.
    await ports.removeFolder(ports.scratch);
    const results = await toolResults(runs, policyContext.policy.suppressions, ports.today);
    return outcomeOf({
        kind,
        results,
        judgement: judgeTools(results, rules),
        notices: kind === 'scan' ? hiddenFindings(plans, rules) : [],
        reportFolder: ports.shown(ports.reportFolder),
        resultFolder: ports.reportFolder,
        link: ports.link,
        phase: policyContext.phase.name,
        annotations: options.annotations,
        shown: ports.shown,
    });
}

;// CONCATENATED MODULE: ./build/actions/lint-runner/src/run.js

/** Runs the linters and judges them by the policy. */
function run(values, plans, ports) {
    const options = {
        kind: 'lint',
        judge: 'findings',
        timeoutMs: values.timeout,
        annotations: values.annotations,
        locate: undefined,
        platforms: [],
    };
    return runRunner(plans, options, ports);
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

/***/ 9432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $z: () => (/* binding */ namesTool),
/* harmony export */   Hn: () => (/* binding */ sameTool),
/* harmony export */   ri: () => (/* binding */ valueForTool)
/* harmony export */ });
/**
 * Whether a name from the policy or an input means the tool. Ignores case, and matches the tool's
 * full name or its first word ("snyk" matches "Snyk Open Source").
 */
function sameTool(named, tool) {
    const name = named.trim().toLowerCase();
    const whole = tool.trim().toLowerCase();
    return name !== '' && (name === whole || name === firstWord(whole));
}
function namesTool(names, tool) {
    return names.some((name) => sameTool(name, tool));
}
/** A tool's value in a map by tool name: under its full name, else under its first word. */
function valueForTool(values, tool) {
    const whole = tool.trim().toLowerCase();
    const key = [whole, firstWord(whole)].find((name) => Object.hasOwn(values, name));
    return key === undefined ? undefined : values[key];
}
function firstWord(whole) {
    return whole.split(/\s/, 1)[0] ?? '';
}


/***/ }),

/***/ 5943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ suiteRules),
/* harmony export */   t: () => (/* binding */ failOnOf)
/* harmony export */ });
/* harmony import */ var _ci_actions_findings__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9432);

/** The rules for one suite, the `name` of a test-runner step. */
function suiteRules({ tests }, suite) {
    const own = Object.hasOwn(tests.suites, suite) ? tests.suites[suite] : undefined;
    return { empty: own?.empty ?? tests.empty, coverage: own?.coverage ?? tests.coverage };
}
/** The lowest severity that fails for a tool, by the name that it reports. */
function failOnOf({ failOn }, tool) {
    const word = (0,_ci_actions_findings__WEBPACK_IMPORTED_MODULE_0__/* .valueForTool */ .ri)(failOn, tool) ?? failOn['default'];
    if (word === undefined)
        throw new Error('fail-on has no default');
    return word;
}


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


/***/ })

};
