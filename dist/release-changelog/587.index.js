export const id = 587;
export const ids = [587];
export const modules = {

/***/ 4587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readLayoutFile: () => (/* binding */ readLayoutFile)
});

// EXTERNAL MODULE: ./build/packages/yaml/src/schema/read-shaped.js + 2 modules
var read_shaped = __webpack_require__(92);
// EXTERNAL MODULE: ./build/packages/yaml/src/schema/places.js
var places = __webpack_require__(363);
// EXTERNAL MODULE: ./build/packages/commits/src/changes/label-types.js
var label_types = __webpack_require__(3328);
// EXTERNAL MODULE: ./build/packages/yaml/src/schema/scalars.js
var scalars = __webpack_require__(2714);
// EXTERNAL MODULE: ./build/packages/yaml/src/schema/collections.js
var collections = __webpack_require__(3578);
// EXTERNAL MODULE: ./build/packages/yaml/src/schema/shape.js
var shape = __webpack_require__(8610);
;// CONCATENATED MODULE: ./build/packages/commits/src/notes/layout-shape.js

const title = { shape: scalars/* text */.Qq, required: true };
const texts = { shape: (0,collections/* listOf */.c3)(scalars/* text */.Qq, 1) };
const section = (0,collections/* map */.Tj)({ title, types: texts, labels: texts });
const exclude = { shape: (0,collections/* map */.Tj)({ labels: texts, authors: texts }) };
const releaseYml = (0,collections/* map */.Tj)({
    exclude,
    categories: { shape: (0,collections/* listOf */.c3)((0,collections/* map */.Tj)({ title, labels: texts, exclude }), 1) },
});
/** Either our own `sections`, or GitHub's `.github/release.yml`. */
const layoutShape = (0,collections/* map */.Tj)({
    sections: { shape: (0,collections/* listOf */.c3)((0,shape/* withPath */.iD)(section), 1) },
    changelog: { shape: releaseYml },
}, 'a map with sections, or with changelog as in .github/release.yml');

// EXTERNAL MODULE: ./build/packages/commits/src/notes/sections.js
var notes_sections = __webpack_require__(8956);
;// CONCATENATED MODULE: ./build/packages/commits/src/notes/layout-file.js




/**
 * The sections of a configuration file: `sections: [{ title, types, labels }]`, or GitHub's
 * `.github/release.yml`, whose labels are read as the types that they usually mark.
 */
async function readLayoutFile(text, file) {
    const read = await (0,read_shaped/* readShaped */.M)(text, file, 'the file', layoutShape, layoutOf);
    return 'value' in read ? { layout: read.value } : read;
}
function layoutOf({ sections = [], changelog = {} }, reading) {
    const given = ['sections', 'changelog'].filter((key) => reading.places.has(key));
    if (given.length === 2) {
        const accepted = 'either sections, or changelog as in .github/release.yml';
        (0,places/* refuseAt */.w)(reading, 'changelog', given.join(' and '), accepted);
    }
    else if (given.length === 0) {
        (0,places/* refuseAt */.w)(reading, '', '', 'sections, or changelog as in .github/release.yml');
    }
    checkSections(sections, reading);
    return given.includes('changelog') ? layout_file_releaseYml(changelog) : ownSections(sections);
}
function checkSections(sections, reading) {
    const taken = new Set();
    for (const { path, types = [] } of sections) {
        if (!['types', 'labels'].some((key) => reading.places.has(`${path}.${key}`))) {
            (0,places/* refuseAt */.w)(reading, `${path}.types`, '', 'types, labels or both');
        }
        for (const type of types) {
            const key = type.toLowerCase();
            if (taken.has(key))
                (0,places/* refuseAt */.w)(reading, `${path}.types`, type, 'each type in one section');
            taken.add(key);
        }
    }
}
function ownSections(written) {
    let breaking = notes_sections/* breakingTitle */.A8;
    const sections = written.flatMap(({ title = '', types = [], labels = [] }) => {
        const lower = types.map((type) => type.toLowerCase());
        if (!lower.includes('breaking'))
            return [{ title, types: lower, labels, without: [] }];
        breaking = title;
        return [];
    });
    return { ...bare, breakingTitle: breaking, sections };
}
const bare = {
    quiet: new Set(),
    excludedLabels: new Set(),
    excludedAuthors: new Set(),
};
function layout_file_releaseYml({ categories = [], exclude = {} }) {
    let breaking = notes_sections/* breakingTitle */.A8;
    const sections = categories.flatMap((category) => {
        const { title = '', labels = [], exclude: without = {} } = category;
        const types = (0,label_types/* typesOfLabels */.m)(labels);
        if (types.includes('breaking')) {
            breaking = title;
            return types.length === 1 ? [] : [{ title, types, labels, without: [] }];
        }
        return [{ title, types, labels, without: without.labels ?? [] }];
    });
    return {
        ...bare,
        breakingTitle: breaking,
        sections,
        excludedLabels: new Set(exclude.labels),
        excludedAuthors: new Set(exclude.authors),
    };
}


/***/ }),

/***/ 1677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ written)
/* harmony export */ });
/** The value as a message shows it. */
function written(node) {
    if (node.kind === 'scalar')
        return node.text;
    return node.kind === 'list' ? 'a list' : 'a map';
}


/***/ }),

/***/ 3578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ mapOf),
/* harmony export */   Tj: () => (/* binding */ map),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   s4: () => (/* binding */ setOf)
/* harmony export */ });
/* harmony import */ var _ci_actions_inputs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7827);
/* harmony import */ var _located_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1677);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8610);



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
            if (node.kind !== 'map')
                return (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(reading, path, node, (0,_located_js__WEBPACK_IMPORTED_MODULE_1__/* .written */ .M)(node), accepted);
            const values = [];
            for (const entry of once(node.entries, path, reading, (key) => key)) {
                const field = Object.hasOwn(fields, entry.key) ? fields[entry.key] : undefined;
                const name = at(path, entry.key);
                if (field)
                    values.push([entry.key, field.shape.read(entry.value, name, reading)]);
                else
                    (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(reading, name, entry, entry.key, oneOfNames(entry.key, names));
            }
            for (const name of required.filter((n) => !node.entries.some((e) => e.key === n))) {
                (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(reading, at(path, name), node, '', fields[name]?.shape.accepted ?? '');
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
                return (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(reading, path, node, (0,_located_js__WEBPACK_IMPORTED_MODULE_1__/* .written */ .M)(node), accepted);
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
                return (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(reading, path, node, node.kind === 'list' ? '[]' : (0,_located_js__WEBPACK_IMPORTED_MODULE_1__/* .written */ .M)(node), accepted);
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
                    const key = (0,_located_js__WEBPACK_IMPORTED_MODULE_1__/* .written */ .M)(child).toLowerCase();
                    if (child.kind === 'scalar' && seen.has(key)) {
                        (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(reading, `${path}[${index}]`, child, (0,_located_js__WEBPACK_IMPORTED_MODULE_1__/* .written */ .M)(child), 'no duplicate names');
                    }
                    seen.add(key);
                });
            }
            return list.read(node, path, reading);
        },
    };
}
function once(entries, path, reading, fold) {
    const seen = new Set();
    return entries.filter((entry) => {
        const name = at(path, fold(entry.key));
        if (seen.has(fold(entry.key))) {
            (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(reading, name, entry, entry.key, 'no duplicate keys');
            return false;
        }
        seen.add(fold(entry.key));
        reading.places.set(name, { line: entry.line, column: entry.column });
        return true;
    });
}
function at(path, key) {
    return path === '' ? key : `${path}.${key}`;
}
function oneOfNames(key, names) {
    return `one of ${names.join(', ')}${(0,_ci_actions_inputs__WEBPACK_IMPORTED_MODULE_2__/* .hint */ .aK)((0,_ci_actions_inputs__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .pA)(key, names))}`;
}


/***/ }),

/***/ 363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf),
/* harmony export */   w: () => (/* binding */ refuseAt)
/* harmony export */ });
/* harmony import */ var _nearest_above_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(113);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8610);


/** The place of a key, or of the nearest key above it that is in the file. */
function placeOf({ places }, path) {
    return (0,_nearest_above_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestAbove */ .k)(path, (key) => places.get(key)) ?? { line: 1, column: 1 };
}
/** Adds a mistake that no shape can detect, at the place of its key. */
function refuseAt(reading, path, value, accepted) {
    return (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(reading, path, placeOf(reading, path), value, accepted);
}


/***/ }),

/***/ 92:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ readShaped)
});

;// CONCATENATED MODULE: ./build/packages/yaml/src/convert.js
/** Above what any configuration needs. Aliases of aliases can grow exponentially. */
const maxNodes = 20_000;
const maxDepth = 32;
/**
 * Converts a document to values with their places. Resolves aliases itself: the library walks the
 * whole document for each alias.
 */
function convert(yaml, document, placeAt, refuse) {
    let nodes = 0;
    let expanding = 0;
    const anchors = new Map();
    const targets = new Map();
    const nothing = (place) => ({ kind: 'scalar', value: null, text: '', ...place });
    function value(node, fallback, depth) {
        if (node === null)
            return nothing(fallback);
        const place = node.range ? placeAt(node.range[0]) : fallback;
        nodes += 1;
        if (nodes > maxNodes || depth > maxDepth) {
            if (nodes <= maxNodes + 1) {
                nodes = maxNodes + 2;
                const bounds = `at most ${maxNodes} values in ${maxDepth} levels after resolving aliases`;
                refuse(place, 'too many values', bounds);
            }
            return nothing(place);
        }
        if (yaml.isAlias(node))
            return aliased(node, place, depth);
        if (node.anchor !== undefined && expanding === 0)
            anchors.set(node.anchor, node);
        if (node.tag !== undefined)
            refuse(place, node.tag, 'a value without a tag');
        if (yaml.isMap(node)) {
            const entries = node.items.map((pair) => entry(pair, place, depth));
            return { kind: 'map', entries, ...place };
        }
        if (yaml.isSeq(node)) {
            const items = node.items.map((item) => value(item, place, depth + 1));
            return { kind: 'list', items, ...place };
        }
        return scalar(node, place);
    }
    /** An alias refers to the last anchor before it, even if it is reached again through another alias. */
    function aliased(alias, place, depth) {
        const target = targets.get(alias) ?? anchors.get(alias.source);
        if (target === undefined) {
            refuse(place, `*${alias.source}`, 'an alias of an anchor defined above it');
            return nothing(place);
        }
        targets.set(alias, target);
        expanding += 1;
        const expanded = value(target, place, depth + 1);
        expanding -= 1;
        return expanded;
    }
    function entry(pair, map, depth) {
        const key = value(pair.key, map, depth + 1);
        const place = { line: key.line, column: key.column };
        if (key.kind !== 'scalar' || key.value === null)
            refuse(place, 'a key', 'a key that is a single value');
        const text = key.kind === 'scalar' ? key.text : '';
        return { key: text, value: value(pair.value, place, depth + 1), ...place };
    }
    function scalar(node, place) {
        const plain = yaml.isScalar(node) ? node.value : null;
        if (typeof plain === 'string')
            return { kind: 'scalar', value: plain, text: plain, ...place };
        const known = typeof plain === 'number' || typeof plain === 'boolean' ? plain : null;
        const text = yaml.isScalar(node) ? (node.source ?? '') : '';
        return { kind: 'scalar', value: known, text, ...place };
    }
    return value(document.contents, { line: 1, column: 1 }, 0);
}

;// CONCATENATED MODULE: ./build/packages/yaml/src/parse-yaml.js

/**
 * Parses one YAML 1.2 document with the place of each value. Rejects tags, `%YAML 1.1` (where `no` is
 * a boolean) and aliases that expand beyond the limits. `<<` is an ordinary key; a duplicate key stays
 * twice.
 */
async function parseYaml(text, file) {
    const yaml = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const counter = new yaml.LineCounter();
    const document = yaml.parseDocument(text, {
        lineCounter: counter,
        prettyErrors: false,
        schema: 'core',
        uniqueKeys: false,
        version: '1.2',
    });
    const placeAt = (offset) => {
        const { line, col } = counter.linePos(offset);
        return { line: Math.max(1, line), column: Math.max(1, col) };
    };
    const mistakes = document.errors.map((error) => {
        const place = placeAt(error.pos[0]);
        const line = text.split('\n', place.line)[place.line - 1] ?? '';
        return mistake(file, place, line.trim(), `valid YAML: ${error.message}`);
    });
    if (document.directives?.yaml.version === '1.1') {
        mistakes.push(mistake(file, placeAt(0), '%YAML 1.1', 'YAML 1.2, which needs no directive'));
    }
    const root = convert(yaml, document, placeAt, (place, value, accepted) => mistakes.push(mistake(file, place, value, accepted)));
    const [first, ...others] = mistakes;
    return first ? { mistakes: [first, ...others] } : { root };
}
function mistake(file, place, value, accepted) {
    return { name: 'YAML', value, accepted, place: { file, ...place } };
}

;// CONCATENATED MODULE: ./build/packages/yaml/src/schema/read-shaped.js

/**
 * Reads a file's text by its shape. `checked` adds the mistakes that no shape can detect, and returns
 * the value. Reports all mistakes at once, in file order. In mistakes, `path` names the file and
 * `whole` names its root value.
 */
async function readShaped(text, path, whole, shape, checked) {
    const parsed = await parseYaml(text, path);
    if ('mistakes' in parsed)
        return parsed;
    const reading = { file: path, mistakes: [], places: new Map() };
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


/***/ }),

/***/ 2714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   aG: () => (/* binding */ wordOf),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _ci_actions_inputs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7827);
/* harmony import */ var _ci_actions_inputs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9907);
/* harmony import */ var _located_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1677);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8610);



/** One of several words; a mistake names the nearest. */
function oneOf(...words) {
    return wordOf(words, (given) => (0,_ci_actions_inputs__WEBPACK_IMPORTED_MODULE_0__/* .nearestHint */ .AN)(given, words));
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
            return (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(reading, path, node, (0,_located_js__WEBPACK_IMPORTED_MODULE_2__/* .written */ .M)(node), accepted + near);
        },
    };
}
/** Text that is not blank. A number is read as written, so `phase: 0` needs no quotes. */
const text = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .scalar */ .d_)('text', { type: ['string', 'number'], pattern: '\\S' }, ({ value, text: source }) => (typeof value === 'string' || typeof value === 'number') && source.trim() !== ''
    ? source
    : undefined);
const flag = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .scalar */ .d_)('true or false', { type: 'boolean' }, ({ value }) => (typeof value === 'boolean' ? value : undefined), _ci_actions_inputs__WEBPACK_IMPORTED_MODULE_3__/* .booleanHint */ .E);
function wholeNumber(from, to) {
    return (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .scalar */ .d_)(`a whole number from ${from} to ${to}`, { type: 'integer', minimum: from, maximum: to }, ({ value }) => typeof value === 'number' && Number.isInteger(value) && value >= from && value <= to
        ? value
        : undefined);
}


/***/ }),

/***/ 8610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   d_: () => (/* binding */ scalar),
/* harmony export */   iD: () => (/* binding */ withPath)
/* harmony export */ });
/* harmony import */ var _located_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1677);

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
                return refuse(reading, path, node, (0,_located_js__WEBPACK_IMPORTED_MODULE_0__/* .written */ .M)(node), accepted);
            const value = parse(node);
            if (value !== undefined)
                return value;
            const hint = isQuoted(node, parse) ? ', without quotes' : hintOf(node.text);
            return refuse(reading, path, node, (0,_located_js__WEBPACK_IMPORTED_MODULE_0__/* .written */ .M)(node), accepted + hint);
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


/***/ })

};
