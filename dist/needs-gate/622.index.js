export const id = 622;
export const ids = [622];
export const modules = {

/***/ 1622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readPolicy: () => (/* binding */ readPolicy)
});

// EXTERNAL MODULE: ./build/packages/yaml/src/parse-yaml.js + 8 modules
var parse_yaml = __webpack_require__(7021);
;// CONCATENATED MODULE: ./build/packages/yaml/src/schema/key-paths.js
/** The full name of a key below another, such as `phases[].tests.suites.<name>.empty`. */
function keyBelow(prefix, { list }, name) {
    return `${prefix}${list ? '[]' : ''}${prefix === '' ? '' : '.'}${name}`;
}
/** Where each key of a file may stand: the full names that end with it. */
function keyPaths(root) {
    const paths = new Map();
    const add = (prefix, shape) => {
        for (const [name, field] of Object.entries(shape.keys ?? {})) {
            const path = keyBelow(prefix, shape, name);
            paths.set(name, [...(paths.get(name) ?? []), path]);
            add(path, field.shape);
        }
    };
    add('', root);
    return paths;
}

;// CONCATENATED MODULE: ./build/packages/yaml/src/schema/read-shaped.js


/**
 * Reads a file's text by its shape. `checked` adds the mistakes that no shape can detect, and returns
 * the value. Reports all mistakes at once, in file order. In mistakes, `path` names the file and
 * `whole` names its root value.
 */
async function readShaped(text, path, whole, shape, checked) {
    const parsed = await (0,parse_yaml/* parseYaml */.h)(text, path);
    if ('mistakes' in parsed)
        return parsed;
    const reading = {
        file: path,
        mistakes: [],
        places: new Map(),
        keys: keyPaths(shape),
        meant: new Set(),
    };
    const file = shape.read(parsed.root, '', reading);
    const value = file === undefined ? undefined : checked(file, reading);
    if (value !== undefined && reading.mistakes.length === 0)
        return { value };
    const mistakes = reading.mistakes.map((mistake) => mistake.name === '' ? { ...mistake, name: whole } : mistake);
    return { mistakes: mistakes.toSorted(byPlace) };
}
function byPlace({ place: a }, { place: b }) {
    return (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
}

;// CONCATENATED MODULE: ./build/packages/yaml/src/located.js
/** The value as a message shows it. */
function written(node) {
    if (node.kind === 'scalar')
        return node.text;
    return node.kind === 'list' ? 'a list' : 'a map';
}

;// CONCATENATED MODULE: ./build/packages/yaml/src/schema/shape.js

function refuse(reading, name, { line, column }, value, accepted) {
    reading.mistakes.push({ name, value, accepted, place: { file: reading.file, line, column } });
    return undefined;
}
/** Adds its path to each value, for checks that compare several values. */
function withPath(shape) {
    return {
        ...shape,
        read: (node, path, reading) => {
            const value = shape.read(node, path, reading);
            return value && { ...value, path };
        },
    };
}
/** A single value; `parse` returns undefined if it is invalid, `hintOf` ends the phrase of what is accepted. */
function scalar(accepted, schema, parse, hintOf = () => '') {
    return {
        accepted,
        schema,
        read: (node, path, reading) => {
            if (node.kind !== 'scalar')
                return refuse(reading, path, node, written(node), accepted);
            if (node.dashWithin)
                return refuseDash(reading, path, node, node.dashWithin);
            const value = parse(node);
            if (value !== undefined)
                return value;
            const hint = isQuoted(node, parse) ? ', without quotes' : hintOf(node.text);
            return refuse(reading, path, node, written(node), accepted + hint);
        },
    };
}
/** Whether the text is valid as the number or boolean that it is without quotes. */
function isQuoted(node, parse) {
    if (typeof node.value !== 'string')
        return false;
    const plain = plainValue(node.value.trim());
    return plain !== undefined && parse({ ...node, value: plain }) !== undefined;
}
function plainValue(text) {
    if (/^(true|false)$/i.test(text))
        return text.toLowerCase() === 'true';
    return /^[-+]?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
}
function refuseDash(reading, name, { text, line }, place) {
    const problem = `this line is part of the text of line ${line}`;
    const accepted = `"-" in line with that of line ${line}, or quotes around the whole text`;
    const at = { file: reading.file, line: place.line, column: place.column };
    reading.mistakes.push({ name, value: text, problem, accepted, place: at });
    return undefined;
}

// EXTERNAL MODULE: ./build/packages/yaml/src/schema/nearest-above.js
var nearest_above = __webpack_require__(113);
;// CONCATENATED MODULE: ./build/packages/yaml/src/schema/places.js


/** The place of a key, or of the nearest key above it that is in the file. */
function placeOf({ places }, path) {
    return (0,nearest_above/* nearestAbove */.k)(path, (key) => places.get(key)) ?? { line: 1, column: 1 };
}
/** Adds a mistake that no shape can detect, at the place of its key. */
function refuseAt(reading, path, value, accepted) {
    return refuse(reading, path, placeOf(reading, path), value, accepted);
}

// EXTERNAL MODULE: ./build/packages/policy/src/model/policy.js
var policy = __webpack_require__(2052);
// EXTERNAL MODULE: ./build/packages/findings/src/tool-name.js
var tool_name = __webpack_require__(9432);
;// CONCATENATED MODULE: ./build/packages/findings/src/secret-kind.js

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
    return (0,tool_name/* namesTool */.$z)(secretTools, tool);
}
/** Whether the tool finds secrets among others: lines of code beside any result may hold one. */
function findsSecretsToo(tool) {
    return (namesTool(quoteLines, tool) ||
        [...looksFor, ...guesses].some(({ tools }) => namesTool(tools, tool)));
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
const quoteLines = (/* unused pure expression or super */ null && (['actionlint', 'trivy', 'zizmor']));
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
    return ((tools.length === 0 || (0,tool_name/* namesTool */.$z)(tools, of.tool)) &&
        (rule === undefined || rule.test(of.rule ?? '')) &&
        (name === undefined || name.test(of.name ?? '')));
}
/** Weaknesses of hard-coded passwords, keys and credentials: `external/cwe/cwe-798`, `CWE-798: …`. */
const hardCoded = /\bcwe-0*(259|321|798)\b/;
/** That a package has such a weakness quotes nothing of this repository. */
function isOfPackage({ rule = '' }, tags) {
    return tags.includes('vulnerability') || /^(CVE|GHSA|SNYK|RUSTSEC|PYSEC|GO|OSV)-/i.test(rule);
}

;// CONCATENATED MODULE: ./build/packages/yaml/src/schema/at.js
/** The path of a key. */
function at(path, key) {
    return path === '' ? key : `${path}.${key}`;
}

// EXTERNAL MODULE: ./build/packages/inputs/src/nearest.js
var nearest = __webpack_require__(7827);
// EXTERNAL MODULE: ./build/packages/markdown/src/shorten.js
var shorten = __webpack_require__(8552);
;// CONCATENATED MODULE: ./build/packages/yaml/src/schema/unknown-key.js



function spilled(entries, fields, reading) {
    const found = [];
    let owner;
    for (const entry of entries) {
        const field = own(fields, entry.key);
        if (field)
            owner = isEmpty(entry) && !field.shape.list ? entry : undefined;
        const place = !field && owner ? placeBelow(owner, entry, fields, reading) : undefined;
        if (!owner || place === undefined)
            continue;
        const last = found.at(-1);
        if (last?.owner === owner)
            found.splice(-1, 1, { ...last, entries: [...last.entries, entry] });
        else
            found.push({ owner, entries: [entry], ...(place !== '' && { place }) });
    }
    return found;
}
/** Empty if the entry belongs under the owner here; the owner's place if they belong elsewhere. */
function placeBelow({ key: owner }, { key }, fields, { keys }) {
    if (own(own(fields, owner)?.shape.keys ?? {}, key))
        return '';
    const above = (keys.get(key) ?? []).map((path) => path.slice(0, -key.length - 1));
    return above.find((path) => path === owner || path.endsWith(`.${owner}`));
}
function refuseSpilled({ owner, entries: [entry], place }, path, reading) {
    const name = quoted(at(path, owner.key));
    if (place !== undefined) {
        add(reading, owner, path, `${name} with the keys below it ${belongs([place])}`, 'it there');
    }
    else if (entry) {
        const accepted = `more spaces before it than before "${owner.key}" of line ${owner.line}`;
        add(reading, entry, path, `${quoted(at(path, entry.key))} belongs under ${name}`, accepted);
    }
}
/** A key that the map does not have: misspelt, in the wrong place, or not a key as it is written. */
function refuseUnknown(entry, path, fields, reading, before) {
    const names = Object.keys(fields);
    const accepted = `one of ${names.join(', ')}`;
    const written = writtenWrong(entry, fields);
    if (written) {
        reading.meant.add(at(path, written.key));
        // an element without its blank is missing in the list above
        if (entry.key.startsWith('-') && before)
            reading.meant.add(at(path, before.key));
        add(reading, entry, path, written.problem, written.accepted);
        return;
    }
    const near = (0,nearest/* nearest */.pA)(entry.key, names);
    const places = (0,nearest/* isNear */.HQ)(entry.key, near) ? [] : (reading.keys.get(entry.key) ?? []);
    if (places.length > 0 && places.length <= mostPlaces) {
        add(reading, entry, path, `${quoted(at(path, entry.key))} ${belongs(places)}`, accepted);
        return;
    }
    if ((0,nearest/* nearestHint */.AN)(entry.key, names) !== '')
        reading.meant.add(at(path, near));
    const { line, column } = entry;
    reading.mistakes.push({
        name: at(path, entry.key),
        value: entry.key,
        accepted: accepted + (0,nearest/* hint */.aK)(near),
        place: { file: reading.file, line, column },
    });
}
const mostPlaces = 3;
function belongs(places) {
    return places.every((place) => !/[.[]/.test(place))
        ? 'belongs at the top level'
        : `belongs under ${places.join(' or ')}`;
}
/** A key that the parser read differently, for want of a blank or a colon. */
function writtenWrong({ key, value }, fields) {
    if (/^-\w/.test(key)) {
        const name = (0,shorten/* shorten */.ml)(key.slice(1), 60);
        return { key: name, problem: 'no blank after "-"', accepted: `"- ${name}"` };
    }
    const [, name = '', mark = '', rest = ''] = /^([\w-]+?)(:|\s+|$)(.*)$/s.exec(key) ?? [];
    if (!own(fields, name))
        return undefined;
    if (mark === ':') {
        const shown = (0,shorten/* shorten */.ml)(`${name}: ${rest}`, 60);
        return { key: name, problem: `no blank after "${name}:"`, accepted: `"${shown}"` };
    }
    const valueless = value.kind === 'scalar' && value.text === '';
    if (rest === '' || (!valueless && !/^[[{]/.test(rest)))
        return undefined;
    const shown = (0,shorten/* shorten */.ml)(`${name}: ${rest}`, 60);
    return { key: name, problem: `no colon after "${name}"`, accepted: `"${shown}"` };
}
function add(reading, { key, line, column }, path, problem, accepted) {
    const place = { file: reading.file, line, column };
    reading.mistakes.push({ name: at(path, key), value: key, problem, accepted, place });
}
const own = (fields, key) => Object.hasOwn(fields, key) ? fields[key] : undefined;
function isEmpty({ value }) {
    return value.kind === 'scalar' && value.value === null && value.text === '';
}
const quoted = (path) => `"${(0,shorten/* shorten */.ml)(path, 100)}"`;

;// CONCATENATED MODULE: ./build/packages/yaml/src/schema/collections.js




function map(fields, accepted = `a map with the keys ${Object.keys(fields).join(', ')}`) {
    const names = Object.keys(fields);
    const required = names.filter((name) => fields[name]?.required);
    return {
        accepted,
        keys: fields,
        schema: {
            type: 'object',
            additionalProperties: false,
            ...(required.length > 0 && { required }),
            properties: Object.fromEntries(Object.entries(fields).map(([name, { shape, about }]) => [
                name,
                { ...(about !== undefined && { description: about }), ...shape.schema },
            ])),
        },
        read: (node, path, reading) => {
            if (node.kind !== 'map') {
                return refuse(reading, path, node, written(node), accepted + withoutDash(node, fields));
            }
            const values = [];
            const below = spilled(node.entries, fields, reading);
            for (const one of below)
                refuseSpilled(one, path, reading);
            const told = new Set(below.flatMap(({ owner, entries }) => [owner, ...entries]));
            const entries = once(node.entries, path, reading, (key) => key);
            for (const [index, entry] of entries.entries()) {
                if (told.has(entry))
                    continue;
                const field = Object.hasOwn(fields, entry.key) ? fields[entry.key] : undefined;
                const name = at(path, entry.key);
                if (field)
                    values.push([entry.key, field.shape.read(entry.value, name, reading)]);
                else
                    refuseUnknown(entry, path, fields, reading, entries[index - 1]);
            }
            const has = (name) => node.entries.some(({ key }) => key === name) || reading.meant.has(at(path, name));
            for (const name of required.filter((one) => !has(one))) {
                refuse(reading, at(path, name), node, '', fields[name]?.shape.accepted ?? '');
            }
            return Object.fromEntries(values.filter(([, value]) => value !== undefined));
        },
    };
}
/** A map whose keys are names that the user chooses; `fold` maps equivalent names to one key. */
function mapOf(what, item, fold = (key) => key) {
    const accepted = `a map of ${what}: ${item.accepted}`;
    return {
        accepted,
        ...(item.keys && { keys: { [`<${what}>`]: { shape: item, about: 'any name' } } }),
        schema: { type: 'object', additionalProperties: item.schema },
        read: (node, path, reading) => {
            if (node.kind !== 'map')
                return refuse(reading, path, node, written(node), accepted);
            const values = [];
            for (const entry of once(node.entries, path, reading, fold)) {
                const value = item.read(entry.value, at(path, fold(entry.key)), reading);
                if (value !== undefined)
                    values.push([fold(entry.key), value]);
            }
            return Object.fromEntries(values);
        },
    };
}
function listOf(item, atLeast = 0) {
    const accepted = atLeast > 0 ? `a non-empty list of ${item.accepted}` : `a list of ${item.accepted}`;
    return {
        accepted,
        ...(item.keys && { keys: item.keys, list: true }),
        schema: { type: 'array', items: item.schema, ...(atLeast > 0 && { minItems: atLeast }) },
        read: (node, path, reading) => {
            if (node.kind !== 'list' || node.items.length < atLeast) {
                const given = node.kind === 'list' ? '[]' : written(node);
                return refuse(reading, path, node, given, accepted + asList(node, item.keys !== undefined));
            }
            return node.items
                .map((child, index) => {
                const name = `${path}[${index}]`;
                reading.places.set(name, { line: child.line, column: child.column });
                return item.read(child, name, reading);
            })
                .filter((value) => value !== undefined);
        },
    };
}
/** A list without duplicates, ignoring case. */
function setOf(item) {
    const list = listOf(item);
    return {
        ...list,
        schema: { ...list.schema, uniqueItems: true },
        read: (node, path, reading) => {
            if (node.kind === 'list') {
                const seen = new Set();
                node.items.forEach((child, index) => {
                    const key = written(child).toLowerCase();
                    if (child.kind === 'scalar' && seen.has(key)) {
                        refuse(reading, `${path}[${index}]`, child, written(child), 'no duplicate names');
                    }
                    seen.add(key);
                });
            }
            return list.read(node, path, reading);
        },
    };
}
function once(entries, path, reading, fold) {
    const of = (entry) => entries.filter(({ key }) => fold(key) === fold(entry.key));
    const [first] = entries;
    // from here on the keys are those of another element of the list
    const again = path.endsWith(']') ? entries.findIndex((entry) => repeats(first, entry)) : -1;
    return entries.filter((entry, index) => {
        const name = at(path, fold(entry.key));
        const same = of(entry);
        if (same[0] !== entry) {
            const accepted = again === index
                ? 'no duplicate keys; another element begins with "- "'
                : 'no duplicate keys';
            if (again < 0 || index <= again)
                refuse(reading, name, entry, entry.key, accepted);
            return false;
        }
        reading.places.set(name, { line: entry.line, column: entry.column });
        // of an empty key that is written again, only that is the mistake
        return same.length === 1 || !isEmpty(entry);
    });
}
function repeats(first, entry) {
    return (first !== undefined && entry !== first && entry.key === first.key && entry.line !== first.line);
}
/** A list of maps that have the keys of this one is this one with a dash too many. */
function withoutDash(node, fields) {
    if (node.kind !== 'list')
        return '';
    const known = (item) => item.kind === 'map' && item.entries.some(({ key }) => Object.hasOwn(fields, key));
    return node.items.some(known) ? ', without "-"' : '';
}
/** How to write a list, if one element or a map of them was written. */
function asList(node, hasKeys) {
    if (node.kind === 'map') {
        const joined = node.entries.some(({ key }) => key.startsWith('-'));
        return joined ? '; write a blank after "-"' : ', each beginning with "- "';
    }
    const text = node.kind === 'scalar' ? node.text.replaceAll(/^\s*\[|\]\s*$/g, '').trim() : '';
    return hasKeys || text === '' || text.length > 100 ? '' : `; write "[${text}]"`;
}

// EXTERNAL MODULE: ./build/packages/inputs/src/hints.js
var hints = __webpack_require__(9907);
;// CONCATENATED MODULE: ./build/packages/yaml/src/schema/scalars.js



/** One of several words; a mistake names the nearest. */
function oneOf(...words) {
    return wordOf(words, (given) => (0,nearest/* nearestHint */.AN)(given, words));
}
/** The same with a hint of its own, such as for words of another scale. */
function wordOf(words, hintOf) {
    const accepted = words.join(', ');
    return {
        accepted,
        schema: { enum: words },
        read: (node, path, reading) => {
            const value = node.kind === 'scalar' ? words.find((w) => w === node.value) : undefined;
            if (value !== undefined)
                return value;
            const near = node.kind === 'scalar' && words.length > 1 ? hintOf(node.text) : '';
            return refuse(reading, path, node, written(node), accepted + near);
        },
    };
}
/** Text that is not blank. A number is read as written, so `phase: 0` needs no quotes. */
const scalars_text = scalar('text', { type: ['string', 'number'], pattern: '\\S' }, ({ value, text: source }) => (typeof value === 'string' || typeof value === 'number') && source.trim() !== ''
    ? source
    : undefined);
const flag = scalar('true or false', { type: 'boolean' }, ({ value }) => (typeof value === 'boolean' ? value : undefined), hints/* booleanHint */.E);
function wholeNumber(from, to) {
    return scalar(`a whole number from ${from} to ${to}`, { type: 'integer', minimum: from, maximum: to }, ({ value }) => typeof value === 'number' && Number.isInteger(value) && value >= from && value <= to
        ? value
        : undefined);
}

// EXTERNAL MODULE: ./build/packages/policy/src/model/days.js
var days = __webpack_require__(2237);
;// CONCATENATED MODULE: ./build/packages/policy/src/file/scalars.js



const day = scalar('a day such as 2027-03-31', { type: 'string', format: 'date', pattern: days/* dayPattern */.bd }, ({ value }) => (typeof value === 'string' && (0,days/* isDay */.N)(value) ? value : undefined), dayHint);
/** A day with other separators or without its zeros; none for one whose order is a guess. */
function dayHint(given) {
    const [, year, month = '', date = ''] = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/.exec(given) ?? [];
    const meant = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
    return (0,days/* isDay */.N)(meant) ? (0,nearest/* hint */.aK)(meant) : '';
}
const coverage = scalar('none, or a number from 0 to 100', { oneOf: [{ const: 'none' }, { type: 'number', minimum: 0, maximum: 100 }] }, ({ value }) => value === 'none' || (typeof value === 'number' && value >= 0 && value <= 100)
    ? value
    : undefined, (given) => {
    const [, number] = /^(\d+(?:\.\d+)?)\s*%$/.exec(given) ?? [];
    return number !== undefined && Number(number) <= 100
        ? (0,nearest/* hint */.aK)(number)
        : (0,nearest/* nearestHint */.AN)(given, ['none']);
});
const version = scalar('1', { const: 1 }, ({ value }) => value === 1 ? 1 : undefined);
/** minimatch reads a leading `!` as "all but these"; a suppression must name what it covers. */
const pathGlob = scalar('a glob such as "tests/**", without a leading "!"', { type: 'string', pattern: '^\\s*[^!\\s]' }, ({ value }) => (typeof value === 'string' && /^\s*[^!\s]/.test(value) ? value.trim() : undefined));

;// CONCATENATED MODULE: ./build/packages/policy/src/file/describe-incomplete.js


const entry = map({
    tool: {
        shape: scalars_text,
        about: 'the tool, without case; its first word is enough',
        required: true,
    },
    reason: { shape: scalars_text, about: 'why this is right', required: true },
    owner: { shape: scalars_text, about: 'who answers for it', required: true },
    expires: { shape: day, about: 'the last UTC day on which it holds', required: true },
});
/** The entries of `security.incomplete`, each with its line. */
const incompleteTools = listOf({
    ...entry,
    read: (node, path, reading) => {
        const value = entry.read(node, path, reading);
        return value && { ...value, line: node.line };
    },
});
/** Reports a tool that stands twice. */
function checkIncomplete(entries, reading) {
    const names = entries.map(({ tool = '' }) => tool.trim().toLowerCase());
    names.forEach((name, index) => {
        if (names.indexOf(name) === index)
            return;
        refuseAt(reading, `security.incomplete[${index}]`, name, 'no duplicates');
    });
}
/** The entries of a file without mistakes. */
function incompleteFrom(entries = []) {
    return entries.map(({ tool = '', reason = '', owner = '', expires = '', line }) => ({
        tool,
        reason,
        owner,
        expires,
        line,
    }));
}

;// CONCATENATED MODULE: ./build/packages/policy/src/file/check-lists.js



/** Reports mistakes in the lists of the file that the shape of their elements cannot detect. */
function checkLists(file, reading) {
    // an element that could not be read is missing from its list, so later indexes are wrong
    const shifted = (path) => reading.mistakes.some(({ name }) => name.startsWith(`${path}[`) && !name.includes('].'));
    if (!shifted('suppressions'))
        checkSuppressions(file, reading);
    if (!shifted('security.expect')) {
        check_lists_once('security.expect', names(file.security?.expect), reading);
        file.security?.expect?.forEach(({ tool, targets }, index) => {
            check_lists_once(`security.expect[${index}].${tool}`, targets, reading);
        });
    }
    if (!shifted('security.incomplete'))
        checkIncomplete(file.security?.incomplete ?? [], reading);
    for (const key of ['allowed-skips', 'allowed-failures']) {
        const jobs = file.jobs?.[key]?.map(({ workflow = '', job = '' }) => `${workflow} ${job}`);
        if (!shifted(`jobs.${key}`))
            check_lists_once(`jobs.${key}`, jobs ?? [], reading);
    }
}
function checkSuppressions(file, reading) {
    file.suppressions?.forEach((entry, index) => {
        const path = `suppressions[${index}]`;
        // what could not be read may be the part that seems to be missing
        if (reading.mistakes.some(({ name }) => name.startsWith(`${path}.`)))
            return;
        const refuseEntry = (value, accepted) => refuseAt(reading, path, value, accepted);
        if (![entry.rule, entry.package, entry.fingerprint].some((part) => part !== undefined)) {
            refuseEntry(entry.tool ?? '', 'an entry with a rule, a package or a fingerprint');
        }
        else if (entry.fingerprint === undefined && excusesSecrets(entry)) {
            refuseEntry(entry.tool ?? entry.rule ?? '', 'an entry with a fingerprint: a secret is excused by nothing else');
        }
    });
}
/** All that it could match are secrets. */
function excusesSecrets({ tool = '', rule }) {
    return secretKindOf({ tool, rule }) === 'secret';
}
function names(expected = []) {
    return expected.map(({ tool }) => tool.toLowerCase());
}
function check_lists_once(path, keys, reading) {
    keys.forEach((key, index) => {
        if (keys.indexOf(key) === index)
            return;
        const name = `${path}[${index}]`;
        refuseAt(reading, name, key, 'no duplicates');
    });
}

// EXTERNAL MODULE: ./build/packages/policy/src/model/looser.js + 1 modules
var looser = __webpack_require__(1371);
;// CONCATENATED MODULE: ./build/packages/policy/src/file/check-phases.js



/** Checks the phases together: unique names, never looser, the last phase, the phase in force. */
function checkPhases(phases, phase, reading) {
    uniqueNames(phases, reading);
    ratchet(phases, reading);
    lastPhase(phases, reading);
    if (phases.some(({ name }) => name === phase))
        return;
    const names = phases.map(({ name }) => name);
    const accepted = `a phase of this file: ${names.join(', ')}; the nearest is "${(0,nearest/* nearest */.pA)(phase, names)}"`;
    refuseAt(reading, 'phase', phase, accepted);
}
function uniqueNames(phases, reading) {
    phases.forEach(({ name }, index) => {
        const first = phases.findIndex((phase) => phase.name === name);
        if (first === index)
            return;
        const path = `phases[${index}].name`;
        const accepted = `a unique name; phases[${first}] already has this one`;
        refuseAt(reading, path, name, accepted);
    });
}
/** A later phase may never be looser than an earlier one. Inherited values never are. */
function ratchet(phases, reading) {
    const unread = [...reading.mistakes.map(({ name }) => name), ...reading.meant].map((name) => name.replace(/^phases\[\d+\]\./, ''));
    phases.forEach((later, index) => {
        const earlier = phases[index - 1];
        if (!earlier)
            return;
        // a phase that stands twice, which uniqueNames reports
        if (phases.findIndex(({ name }) => name === later.name) < index)
            return;
        for (const { key, was, now } of (0,looser/* loosenings */.a)(earlier, later)) {
            // the inherited value is not what the author of an invalid value meant: report one mistake, not two
            if (unread.some((name) => within(key, name) || within(name, key)))
                continue;
            const path = `phases[${index}].${key}`;
            const accepted = `"${was}" or stricter: phase "${later.name}" may not be looser than the earlier phase "${earlier.name}"`;
            refuseAt(reading, path, now, accepted);
        }
    });
}
/** Whether the key is `map` or below it. */
function within(key, map) {
    return key === map || key.startsWith(`${map}.`) || key.startsWith(`${map}[`);
}
function lastPhase(phases, reading) {
    const last = phases.at(-1);
    if (!last)
        return;
    const path = `phases[${phases.length - 1}]`;
    if (last.until !== undefined) {
        const until = `${path}.until`;
        const accepted = `no "until" in the last phase, "${last.name}": no phase follows it`;
        refuseAt(reading, until, last.until, accepted);
    }
    for (const [tool, threshold] of Object.entries(last.security.failOn)) {
        if (threshold !== 'none')
            continue;
        const key = `${path}.security.fail-on.${tool}`;
        const accepted = `critical, high, medium, low: the last phase, "${last.name}", must fail on some severity`;
        refuseAt(reading, key, 'none', accepted);
    }
}

;// CONCATENATED MODULE: ./build/packages/policy/src/file/describe-lists.js


const reason = { shape: scalars_text, about: 'why this is acceptable', required: true };
const owner = { shape: scalars_text, about: 'who is responsible', required: true };
const expires = {
    shape: day,
    about: 'the last UTC day on which it is valid',
    required: true,
};
/** A list; each element has the line on which it begins. */
function numbered(item) {
    return listOf({
        ...item,
        read: (node, path, reading) => {
            const value = item.read(node, path, reading);
            return value && { ...value, line: node.line };
        },
    });
}
const suppression = map({
    tool: { shape: scalars_text, about: 'the name of the tool or its first word, case-insensitive' },
    rule: { shape: scalars_text, about: "the rule's id" },
    path: { shape: pathGlob, about: 'a glob for the path of the finding' },
    package: { shape: scalars_text, about: 'the name of the affected package' },
    fingerprint: {
        shape: scalars_text,
        about: "a fingerprint of the result, as shown in security-gate's summary",
    },
    reason,
    owner,
    expires,
});
/** The JSON schema for the rule that check-lists.ts checks. */
const namesFinding = ['rule', 'package', 'fingerprint'].map((key) => ({ required: [key] }));
const suppressions = numbered({
    ...suppression,
    schema: { ...suppression.schema, anyOf: namesFinding },
});
const allowances = numbered(map({
    workflow: {
        shape: scalars_text,
        about: 'the workflow file, such as `ci.yml`',
        required: true,
    },
    job: { shape: scalars_text, about: 'the id of the job', required: true },
    reason,
    owner,
    expires,
}));
const targets = listOf(scalars_text, 1);
/** A tool, or a map of one tool to its target or targets. */
const expectedTool = {
    accepted: 'a tool, or "tool: target", or "tool: [target, target]"',
    schema: {
        oneOf: [
            scalars_text.schema,
            {
                type: 'object',
                minProperties: 1,
                maxProperties: 1,
                additionalProperties: { oneOf: [scalars_text.schema, targets.schema] },
            },
        ],
    },
    read: (node, path, reading) => {
        if (node.kind === 'map')
            return toolWithTargets(node, path, reading);
        if (node.kind === 'list' || node.value === null || typeof node.value === 'boolean') {
            return refuse(reading, path, node, written(node), expectedTool.accepted);
        }
        const tool = scalars_text.read(node, path, reading);
        return tool === undefined ? undefined : { tool, targets: [] };
    },
};
function toolWithTargets(node, path, reading) {
    const [entry, ...others] = node.entries;
    if (!entry || others.length > 0 || entry.key.trim() === '') {
        const keys = node.entries.map(({ key }) => key).join(', ');
        return refuse(reading, path, node, keys, `${expectedTool.accepted}; one tool per element`);
    }
    const one = entry.value.kind === 'list' ? targets : scalars_text;
    const value = one.read(entry.value, `${path}.${entry.key}`, reading);
    if (value === undefined)
        return undefined;
    return { tool: entry.key, targets: typeof value === 'string' ? [value] : value };
}
const expect = listOf(expectedTool);
const branches = {
    accepted: 'a branch, or a list of branches',
    schema: { oneOf: [scalars_text.schema, targets.schema] },
    read: (node, path, reading) => (node.kind === 'list' ? targets : scalars_text).read(node, path, reading),
};
const protection = map({
    branch: { shape: branches, about: 'one branch or a list of branches', required: true },
    approvals: {
        shape: wholeNumber(0, 10),
        about: 'number of approving reviews that a pull request needs',
    },
    'dismiss-stale': { shape: flag, about: 'a push dismisses approvals' },
    'code-owners': { shape: flag, about: 'a code owner must approve' },
    'conversation-resolution': { shape: flag, about: 'every conversation must be resolved' },
    'linear-history': { shape: flag, about: 'no merge commits' },
    'up-to-date': { shape: flag, about: 'a pull request must be up to date with the branch' },
    'include-admins': { shape: flag, about: 'the rules apply to administrators too' },
    'push-access': { shape: setOf(scalars_text), about: 'the only ones that may push' },
    'merge-methods': {
        shape: setOf(oneOf('merge', 'squash', 'rebase')),
        about: 'how a pull request may be merged',
    },
    'merge-queue': { shape: flag, about: 'pull requests are merged by a merge queue' },
    'force-pushes': { shape: flag, about: 'force pushes are allowed' },
    deletions: { shape: flag, about: 'the branch may be deleted' },
    checks: { shape: setOf(scalars_text), about: 'checks that must succeed, by the names that they report' },
});

// EXTERNAL MODULE: ./build/packages/policy/src/model/threshold.js + 1 modules
var threshold = __webpack_require__(1757);
;// CONCATENATED MODULE: ./build/packages/policy/src/file/describe-phase.js



const describe_phase_threshold = wordOf(threshold/* thresholds */.pw, threshold/* thresholdHint */.ti);
const byTool = mapOf('tool', describe_phase_threshold, (tool) => tool.trim().toLowerCase());
/** A word is short for `{ default: word }`. */
const failOn = {
    accepted: `${describe_phase_threshold.accepted}, or a map from tool (or default) to one of these`,
    schema: { oneOf: [describe_phase_threshold.schema, byTool.schema] },
    read: (node, path, reading) => {
        if (node.kind === 'map')
            return byTool.read(node, path, reading);
        if (node.kind === 'scalar' && written(node) !== '') {
            const word = describe_phase_threshold.read(node, path, reading);
            return word === undefined ? undefined : { default: word };
        }
        return byTool.read(node, path, reading);
    },
};
const empty = {
    shape: oneOf('allow', 'deny'),
    about: 'whether a suite may be empty (no test file, or every test skipped)',
};
const coverageField = {
    shape: coverage,
    about: 'the least coverage in percent, checked if a step sets `coverage`',
};
const tests = map({
    empty,
    coverage: coverageField,
    suites: {
        shape: mapOf('name', map({ empty, coverage: coverageField })),
        about: 'different settings by the `name` of a test-runner step',
    },
});
const lint = map({
    advisory: {
        shape: setOf(scalars_text),
        about: 'linters that never fail a run; their findings are shown',
    },
});
const security = map({
    'fail-on': {
        shape: failOn,
        about: 'the least severity that fails: one for all tools, or a map from tool or `default` to severity',
    },
    'new-only': {
        shape: flag,
        about: 'only findings that are new since the baseline fail; a secret always counts as new',
    },
    advisory: {
        shape: setOf(scalars_text),
        about: 'scanners that never fail a run, neither with a finding nor because they did not run; a secret still fails',
    },
});
const phases = listOf(map({
    name: {
        shape: scalars_text,
        about: 'the name of the phase, unique; may be a number',
        required: true,
        enforced: 'by the reader',
    },
    until: {
        shape: day,
        about: 'the last UTC day of the phase; after it, the next phase is in force. Not allowed in the last phase',
        enforced: 'by the reader',
    },
    tests: { shape: tests, about: 'how test suites are judged' },
    lint: { shape: lint, about: 'how linters are judged' },
    security: { shape: security, about: 'how the findings of scanners are judged' },
}), 1);

;// CONCATENATED MODULE: ./build/packages/policy/src/file/describe-policy.js





/** The policy file. Checks, JSON schema and reference are made from this. */
const policyFile = map({
    version: {
        shape: version,
        about: 'the version of this format',
        required: true,
        enforced: 'by the reader',
    },
    phase: {
        shape: scalars_text,
        about: 'the phase in force; required if there are `phases`',
        enforced: 'by the reader',
    },
    phases: {
        shape: phases,
        about: 'in order; each phase inherits the keys that it does not set from the phase before it, the first from the built-in phase; no phase may be looser than an earlier one',
    },
    security: {
        shape: map({
            expect: {
                shape: expect,
                about: 'tools, or `tool: [targets]`; a gate is green only if each has reported',
            },
            'without-secrets': {
                shape: setOf(scalars_text),
                about: 'tools that may be missing on pull requests without access to secrets (forks, Dependabot)',
            },
            incomplete: {
                shape: incompleteTools,
                about: 'tools whose good end always looks like a failed run: no `results` when clean, or `executionSuccessful: false` beside findings. Their reports are believed; an absent report still fails',
                enforced: 'as a whole',
            },
        }),
        about: 'security settings for every phase',
    },
    suppressions: {
        shape: suppressions,
        about: 'findings that do not count; each entry needs at least one of `rule`, `package` and `fingerprint`; only a fingerprint suppresses a secret',
        enforced: 'as a whole',
    },
    jobs: {
        shape: map({
            'allowed-skips': {
                shape: allowances,
                about: 'jobs that may be skipped',
                enforced: 'as a whole',
            },
            'allowed-failures': {
                shape: allowances,
                about: 'jobs that may fail or use `continue-on-error`',
                enforced: 'as a whole',
            },
        }),
        about: 'exceptions for the jobs of a workflow',
    },
    'policy-changes': {
        shape: oneOf('report', 'deny'),
        about: 'whether a pull request that loosens this file is reported or denied; the value on the base commit counts',
    },
    'unused-suppressions': {
        shape: oneOf('report', 'deny'),
        about: 'whether a suppression that matches no finding is reported or denied',
    },
    protection: { shape: protection, about: 'how branches are protected', enforced: 'as a whole' },
});

;// CONCATENATED MODULE: ./build/packages/policy/src/file/inherit.js

/** Fills the missing keys of each phase, key by key, from the phase before it. */
function inherit(entries) {
    const phases = [];
    for (const entry of entries)
        phases.push(phaseAfter(phases.at(-1) ?? policy/* builtInPhase */.Z, entry));
    return phases;
}
function phaseAfter(before, { name = '', until, tests, lint, security }) {
    return {
        name,
        ...(until !== undefined && { until }),
        tests: {
            empty: tests?.empty ?? before.tests.empty,
            coverage: tests?.coverage ?? before.tests.coverage,
            suites: suitesAfter(before.tests.suites, tests?.suites ?? {}),
        },
        lint: { advisory: lint?.advisory ?? before.lint.advisory },
        security: {
            failOn: { ...before.security.failOn, ...security?.['fail-on'] },
            newOnly: security?.['new-only'] ?? before.security.newOnly,
            advisory: security?.advisory ?? before.security.advisory,
        },
    };
}
function suitesAfter(before, own) {
    const names = [...new Set([...Object.keys(before), ...Object.keys(own)])];
    const of = (suites, name) => (Object.hasOwn(suites, name) ? suites[name] : {});
    // fromEntries: an assignment to the name __proto__ would set no key
    return Object.fromEntries(names.map((name) => [name, { ...of(before, name), ...of(own, name) }]));
}

;// CONCATENATED MODULE: ./build/packages/policy/src/file/policy-from.js


/** The policy of a file without mistakes. */
function policyFrom(file, phases, places) {
    return {
        phase: file.phase ?? policy/* builtInPhase */.Z.name,
        phases,
        security: {
            expect: file.security?.expect ?? [],
            withoutSecrets: file.security?.['without-secrets'] ?? [],
            incomplete: incompleteFrom(file.security?.incomplete),
        },
        suppressions: (file.suppressions ?? []).map(policy_from_suppression),
        jobs: {
            allowedSkips: (file.jobs?.['allowed-skips'] ?? []).map(allowance),
            allowedFailures: (file.jobs?.['allowed-failures'] ?? []).map(allowance),
        },
        policyChanges: file['policy-changes'] ?? 'report',
        unusedSuppressions: file['unused-suppressions'] ?? 'report',
        ...(file.protection && { protection: policy_from_protection(file.protection) }),
        lines: Object.fromEntries([...places].map(([path, { line }]) => [path, line])),
    };
}
function policy_from_suppression(entry) {
    return { ...entry, ...decision(entry) };
}
function allowance(entry) {
    return { workflow: entry.workflow ?? '', job: entry.job ?? '', ...decision(entry) };
}
function decision({ reason = '', owner = '', expires = '', line = 0, }) {
    return { reason, owner, expires, line };
}
function policy_from_protection(written) {
    const { branch = [], approvals, ...others } = written;
    const entries = Object.entries(others);
    return {
        branch: typeof branch === 'string' ? [branch] : branch,
        ...(approvals !== undefined && { approvals }),
        flags: Object.fromEntries(entries.filter(([, value]) => typeof value === 'boolean')),
        lists: Object.fromEntries(entries.filter(([, value]) => typeof value !== 'boolean')),
    };
}

;// CONCATENATED MODULE: ./build/packages/policy/src/file/read-policy.js







/** Reads the text of a policy file; mistakes name it `path`. Reports all mistakes at once. */
async function readPolicy(text, path) {
    const read = await readShaped(text, path, 'the policy', policyFile, checked);
    return 'value' in read ? { policy: read.value } : read;
}
function checked(file, reading) {
    // an unreadable phase or name would cause false mistakes in other phases
    const unread = [...reading.mistakes.map(({ name }) => name), ...reading.meant];
    const phasesRead = !unread.some((name) => /^phases?(\[\d+\](\.name)?)?$/.test(name));
    checkLists(file, reading);
    const phases = file.phases ? inherit(file.phases) : [policy/* builtInPhase */.Z];
    if (phasesRead && file.phases && file.phase === undefined) {
        const names = phases.map(({ name }) => name).join(', ');
        refuse(reading, 'phase', placeOf(reading, 'phases'), '', `the phase in force, one of: ${names}`);
    }
    else if (phasesRead)
        checkPhases(phases, file.phase ?? policy/* builtInPhase */.Z.name, reading);
    return policyFrom(file, phases, reading.places);
}


/***/ })

};
