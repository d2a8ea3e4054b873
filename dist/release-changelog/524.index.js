export const id = 524;
export const ids = [524];
export const modules = {

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

/***/ 6495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c3: () => (/* binding */ listOf),
  Tj: () => (/* binding */ map),
  A7: () => (/* binding */ mapOf),
  s4: () => (/* binding */ setOf)
});

// EXTERNAL MODULE: ./build/packages/yaml/src/located.js
var located = __webpack_require__(1677);
;// CONCATENATED MODULE: ./build/packages/yaml/src/schema/at.js
/** The path of a key. */
function at(path, key) {
    return path === '' ? key : `${path}.${key}`;
}

// EXTERNAL MODULE: ./build/packages/yaml/src/schema/shape.js
var shape = __webpack_require__(8610);
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
                return (0,shape/* refuse */.TR)(reading, path, node, (0,located/* written */.M)(node), accepted + withoutDash(node, fields));
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
                (0,shape/* refuse */.TR)(reading, at(path, name), node, '', fields[name]?.shape.accepted ?? '');
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
                return (0,shape/* refuse */.TR)(reading, path, node, (0,located/* written */.M)(node), accepted);
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
                const given = node.kind === 'list' ? '[]' : (0,located/* written */.M)(node);
                return (0,shape/* refuse */.TR)(reading, path, node, given, accepted + asList(node, item.keys !== undefined));
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
                    const key = (0,located/* written */.M)(child).toLowerCase();
                    if (child.kind === 'scalar' && seen.has(key)) {
                        (0,shape/* refuse */.TR)(reading, `${path}[${index}]`, child, (0,located/* written */.M)(child), 'no duplicate names');
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
                (0,shape/* refuse */.TR)(reading, name, entry, entry.key, accepted);
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

/***/ 5863:
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
function convert(yaml, document, text, placeAt, refuse) {
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
            const written = `*${alias.source}`;
            // a glob without quotes is read as an alias
            const quotes = /[*./]/.test(alias.source) ? `quotes around it: '${written}'` : undefined;
            refuse(place, written, quotes ?? 'an alias of an anchor defined above it');
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
        const name = key.kind === 'scalar' ? key.text : '';
        return { key: name, value: value(pair.value, place, depth + 1), ...place };
    }
    function scalar(node, place) {
        const plain = yaml.isScalar(node) ? node.value : null;
        if (typeof plain === 'string') {
            const dash = yaml.isScalar(node) && node.type === 'PLAIN' ? dashWithin(node) : undefined;
            const within = dash !== undefined && { dashWithin: dash };
            return { kind: 'scalar', value: plain, text: plain, ...within, ...place };
        }
        const known = typeof plain === 'number' || typeof plain === 'boolean' ? plain : null;
        const source = yaml.isScalar(node) ? (node.source ?? '') : '';
        return { kind: 'scalar', value: known, text: source, ...place };
    }
    function dashWithin({ range }) {
        if (!range)
            return undefined;
        const found = /\n[ \t]*(?=- )/.exec(text.slice(range[0], range[1]));
        return found ? placeAt(range[0] + found.index + found[0].length) : undefined;
    }
    return value(document.contents, { line: 1, column: 1 }, 0);
}

// EXTERNAL MODULE: ./build/packages/markdown/src/shorten.js
var shorten = __webpack_require__(8552);
;// CONCATENATED MODULE: ./build/packages/yaml/src/syntax/brackets.js
const closers = { '[': ']', '{': '}' };
/** The first bracket or quote of the text that is not closed. */
function unclosed({ CST, Lexer }, text) {
    const open = [];
    let offset = 0;
    for (const source of new Lexer().lex(text)) {
        const last = open.at(-1);
        switch (CST.tokenType(source)) {
            case 'flow-map-start':
            case 'flow-seq-start':
                open.push({ offset, source });
                break;
            case 'flow-map-end':
            case 'flow-seq-end':
                if (last && closers[last.source] !== source)
                    return bracket(last, source);
                open.pop();
                break;
            case 'flow-error-end':
                if (last)
                    return bracket(last);
                break;
            case 'double-quoted-scalar':
            case 'single-quoted-scalar':
                if (swallowsKeys(source))
                    return { offset, open: source.charAt(0), close: source.charAt(0) };
                break;
            default:
        }
        offset += width(source);
    }
    const last = open.at(-1);
    return last && bracket(last);
}
function bracket({ offset, source }, instead) {
    const close = closers[source] ?? '';
    return { offset, open: source, close, ...(instead !== undefined && { instead }) };
}
/** Whether a quoted text has no end, or ends at the quote of another value lines later. */
function swallowsKeys(source) {
    const quote = source.charAt(0);
    const ends = source.length > 1 && source.endsWith(quote);
    return !ends || /\n[ \t]*(- +)?[\w.-]+:(\s|$)/.test(source);
}
/** The lexer also yields marks that are not in the text: document mode, the end of a flow, a scalar. */
const marks = ['\u0002', '\u0018', '\u001f'];
const width = (source) => (marks.includes(source) ? 0 : source.length);

;// CONCATENATED MODULE: ./build/packages/yaml/src/syntax/diagnosis.js
function at({ line, column }, problem, accepted) {
    return { line, column, problem, accepted };
}
function quoted(character) {
    return character === '"' ? `'"'` : `"${character}"`;
}

;// CONCATENATED MODULE: ./build/packages/yaml/src/syntax/character-causes.js



/** Everything after the opening character is read as something else, so it is the first to look for. */
const notClosed = ({ yaml, text, error, lines, placeAt }) => {
    const found = unclosed(yaml, text);
    if (!found || found.offset > error.offset)
        return undefined;
    const { open, close, instead } = found;
    if (instead === undefined && open !== close) {
        const shallow = notInside(lines, placeAt(found.offset).line, close);
        if (shallow)
            return shallow;
    }
    const before = instead === undefined ? '' : ` before ${quoted(instead)}`;
    const what = open === close ? 'quote' : 'bracket';
    return {
        ...placeAt(found.offset),
        problem: `the ${what} ${quoted(open)} is not closed`,
        accepted: `a closing ${quoted(close)}${before}`,
    };
};
/** What stands within a bracket ends where a line is not indented further than the key. */
function notInside(lines, number, close) {
    const index = lines.findIndex((line) => line.number === number);
    const [line, next] = [lines[index], lines[index + 1]];
    if (!line || !next)
        return undefined;
    const out = lines.find((other) => other.number > number && other.indent <= line.start);
    if (out?.text.startsWith(close)) {
        const place = { line: out.number, column: out.indent + 1 };
        return at(place, 'the closing bracket stands too far left', `${line.start} spaces or more`);
    }
    if (next.dash || next.key !== undefined || next.indent > line.start)
        return undefined;
    const problem = 'this line stands within a bracket and is not indented further than its key';
    return at({ line: next.number, column: next.indent + 1 }, problem, `${line.start + 2} spaces`);
}
const closesNothing = ({ error, text }) => error.code === 'UNEXPECTED_TOKEN' && /flow-(seq|map)-end/.test(error.message)
    ? at(error, `the bracket ${quoted(text.charAt(error.offset))} closes nothing`, 'none here')
    : undefined;
const reserved = ({ error, text }) => {
    if (error.code !== 'BAD_SCALAR_START')
        return undefined;
    const value = restOfLine(text, error.offset);
    const problem = `a value without quotes cannot begin with ${quoted(value.charAt(0))}`;
    return at(error, problem, `quotes around it: '${value}'`);
};
const secondDocument = ({ error }) => error.code === 'MULTIPLE_DOCS'
    ? at(error, 'a second document begins here', 'one document in the file')
    : undefined;
const character_causes_escape = ({ error }) => error.code === 'BAD_DQ_ESCAPE'
    ? at(error, 'this backslash begins an escape that does not exist', 'single quotes, or "\\\\"')
    : undefined;
const afterQuote = ({ error, text }) => error.code === 'UNEXPECTED_TOKEN' && /["'][ \t]+$/.test(text.slice(0, error.offset))
    ? at(error, 'text follows the closing quote', 'the whole value within the quotes')
    : undefined;
const noComma = ({ error }) => error.code === 'BLOCK_IN_FLOW'
    ? at(error, 'a comma is missing between two entries', 'a comma after each entry within { }')
    : undefined;
function restOfLine(text, offset) {
    const [line = ''] = text.slice(offset, offset + 200).split(/[\r\n]/, 1);
    return (0,shorten/* shorten */.ml)(line.replace(/\s+#.*$/, '').trimEnd(), 100);
}
/** Brackets, quotes and characters that mean something, in the order in which they are looked for. */
const characterCauses = [
    notClosed,
    closesNothing,
    reserved,
    secondDocument,
    character_causes_escape,
    afterQuote,
    noComma,
];

;// CONCATENATED MODULE: ./build/packages/yaml/src/syntax/indentation.js

/** The line, if no open collection has its keys or dashes at the column of this one. */
function misplaced(lines, number) {
    const at = lines.findIndex((line) => line.number === number);
    const [first, before, line] = [lines[0], lines[at - 1], lines[at]];
    if (!first || !line || line.within || (line.key === undefined && !line.dash))
        return undefined;
    if (before && beginsBlock(before, line))
        return undefined;
    const key = lines[at - 2];
    if (before && key && isFirstOf(key, before, line)) {
        return indented(before, like({ indent: line.indent, dash: line.dash, line }));
    }
    if (line.indent < first.indent) {
        return indented(first, like({ indent: line.indent, dash: line.dash, line }));
    }
    const levels = openLevels(lines.slice(0, at));
    const open = levels.filter(({ dash }) => dash === line.dash);
    if (open.some(({ indent }) => indent === line.indent))
        return undefined;
    const near = nearestLevels(open, line.indent);
    if (near.length === 0)
        return line.dash ? strayDash(line, levels) : undefined;
    // a line that is one column off belongs to the one above it
    const likely = near.slice(0, Math.abs((near[0]?.indent ?? 0) - line.indent) > 1 ? 2 : 1);
    return indented(line, likely.map(like).join(', or '));
}
/** Below a key without a value a block may begin at any column that is further right. */
function beginsBlock(before, { indent, dash }) {
    return before.text.endsWith(':') && (indent > before.start || (dash && indent === before.start));
}
/** Whether the line above stands at the column of the key that it belongs under, and this one does not. */
function isFirstOf(key, before, line) {
    const below = key.text.endsWith(':') && !before.dash && before.indent === key.start;
    return below && !line.dash && line.indent > before.indent && !before.text.endsWith(':');
}
/** A line that is indented with a tab. */
function tabbed(lines, number) {
    const at = lines.findIndex((line) => line.number === number && line.tab);
    const [before, line] = [lines[at - 1], lines[at]];
    if (!line)
        return undefined;
    const likely = before === undefined ? 0 : before.start + (opensBlock(before) ? 2 : 0);
    return {
        line: number,
        column: 1,
        problem: 'the line is indented with a tab',
        accepted: likely === 0 ? 'spaces' : `${spaces(likely)} in its place`,
    };
}
const opensBlock = ({ text }) => /[:{[]$/.test(text);
function openLevels(lines) {
    let open = [];
    for (const [index, line] of lines.entries()) {
        const { indent, dash, start, key } = line;
        if (line.within || (key === undefined && !dash))
            continue;
        const above = lines[index - 1];
        // a dash further right than that of a text above it is part of the text
        if (dash && above?.dash && above.key === undefined && indent > above.indent)
            continue;
        // keys at the column of the dashes end the list; dashes may stand below their own key
        open = open.filter((level) => level.indent < indent || (level.indent === indent && (dash || !level.dash)));
        if (dash)
            open = opened(open, { indent, dash, line });
        if (key !== undefined)
            open = opened(open, { indent: start, dash: false, line });
    }
    return open;
}
function opened(open, level) {
    const known = open.some(({ indent, dash }) => indent === level.indent && dash === level.dash);
    return known ? open : [...open, level];
}
/** The nearest, the deeper one first of two that are equally near. */
function nearestLevels(levels, indent) {
    const away = (level) => Math.abs(level.indent - indent);
    const least = Math.min(...levels.map(away));
    return levels.filter((level) => away(level) === least).toSorted((a, b) => b.indent - a.indent);
}
const like = (level) => `${spaces(level.indent)}, in line with ${nameOf(level)} of line ${level.line.number}`;
function indented(line, accepted) {
    const { number, indent } = line;
    const problem = `${nameOf({ dash: line.dash, line })} is indented by ${spaces(indent)}`;
    return { line: number, column: indent + 1, problem, accepted };
}
function strayDash({ number, indent }, levels) {
    const keys = levels.find((level) => !level.dash && level.indent > indent);
    if (keys)
        return beginsList(keys.line);
    const problem = 'a list element stands among keys';
    return { line: number, column: indent + 1, problem, accepted: 'a key and a colon' };
}
/** The text above the elements of a list, if it is one without its dash. */
function firstWithoutDash(lines, number) {
    const at = lines.findIndex((line) => line.number === number);
    const first = lines.slice(0, at + 1).findLastIndex(({ dash }) => !dash);
    const [above, line] = [lines[first - 1], lines[first]];
    if (first === at || !line || line.key !== undefined || !above)
        return undefined;
    return above.text.endsWith(':') ? beginsList(line) : undefined;
}
/** An element of a list without its dash, or without the blank after it. */
function beginsList({ number, start, text, key }, where = 'begins') {
    const shown = (0,shorten/* shorten */.ml)(key ?? text, 60);
    const joined = /^-[\w"']/.test(shown);
    return {
        line: number,
        column: start + 1,
        problem: joined ? 'no blank after "-"' : `"${shown}" ${where} a list without "-"`,
        accepted: `"- ${joined ? shown.slice(1) : shown}"`,
    };
}
function nameOf({ dash, line: { key = '' } }) {
    return dash ? '"-"' : `"${(0,shorten/* shorten */.ml)(key, 60)}"`;
}
function spaces(count) {
    return count === 0 ? 'no spaces' : `${count} ${count === 1 ? 'space' : 'spaces'}`;
}

;// CONCATENATED MODULE: ./build/packages/yaml/src/syntax/line-causes.js



/** In its own line, or in the next one, which a value without quotes goes on in. */
const tab = ({ lines, error }) => tabbed(lines, error.line) ??
    tabbed(lines, lines.find(({ number }) => number > error.line)?.number ?? 0);
/** `phase a` and `phase:a` are text, which the library reads on into the next line. */
const noColon = ({ error, lines }) => {
    const index = lines.findIndex(({ number }) => number === error.line);
    const [line, next] = [lines[index], lines[index + 1]];
    if (!line || line.key !== undefined)
        return undefined;
    const opensMap = /^[\w.-]+:?\s*[[{]/.test(line.text);
    if (!opensMap && !/IMPLICIT_KEY|MISSING_CHAR/.test(error.code))
        return undefined;
    // of a list element only where keys follow it
    if (line.dash && (next?.key === undefined || next.indent < line.start))
        return undefined;
    const [, key, colon, value = ''] = /^([\w.-]+)(:?)\s*(.*)$/.exec(line.text) ?? [];
    if (key === undefined)
        return undefined;
    const problem = `no ${colon === '' ? 'colon' : 'blank'} after "${(0,shorten/* shorten */.ml)(key, 60)}${colon ?? ''}"`;
    const place = { line: line.number, column: line.start + 1 };
    return { ...place, problem, accepted: `"${(0,shorten/* shorten */.ml)(`${key}: ${value}`.trim(), 100)}"` };
};
const colonInValue = ({ error, lines }) => {
    const line = lines.find(({ number }) => number === error.line);
    if (error.code !== 'BLOCK_AS_IMPLICIT_KEY' || line?.key === undefined)
        return undefined;
    const value = line_causes_valueOf(line, line.key);
    if (/^[[{"']/.test(value) || !/:(\s|$)/.test(value))
        return undefined;
    const first = /^[\w.-]+(?=:)/.exec(value)?.[0];
    const close = value.at(-1) ?? '';
    if (first !== undefined && Object.hasOwn(openers, close)) {
        const problem = `the bracket ${quoted(close)} is not opened`;
        return at(error, problem, `"${openers[close]}" before "${(0,shorten/* shorten */.ml)(first, 60)}"`);
    }
    const or = first === undefined ? '' : `, or "${(0,shorten/* shorten */.ml)(first, 60)}" on a line of its own below`;
    return at(error, `the value of "${(0,shorten/* shorten */.ml)(line.key, 60)}" holds a colon`, `quotes around it${or}`);
};
const openers = { ']': '[', '}': '{' };
/** `-name: a` is a key that begins with a dash; the lines around it then do not fit. */
const joinedDash = ({ error, lines }) => {
    const index = lines.findIndex(({ number }) => number === error.line);
    const line = [lines[index], lines[index - 1]].find((one) => /^-[\w"']/.test(one?.text ?? ''));
    return line && beginsList(line);
};
const indentation = ({ error, lines }) => {
    const list = firstWithoutDash(lines, error.line);
    if (list)
        return list;
    const index = lines.findIndex(({ number }) => number === error.line);
    if (index < 0)
        return undefined;
    // the first of the elements above it that stands apart
    const elements = lines.slice(0, index).findLastIndex(({ dash }) => !dash) + 1;
    for (const { number } of lines.slice(Math.min(elements, index), index + 1)) {
        const own = misplaced(lines, number);
        if (own)
            return own;
    }
    if (!/IMPLICIT_KEY/.test(error.code))
        return undefined;
    // text without quotes goes on in the next line if that is indented further
    const next = lines.slice(index + 1).find(({ key, dash }) => key !== undefined || dash);
    return next && misplaced(lines, next.number);
};
const noDash = ({ error, lines }) => {
    const line = lines.find(({ number }) => number >= error.line);
    if (!line || !/^(Sequence item without|All mapping items)/.test(error.message))
        return undefined;
    if (line.key !== undefined && error.code === 'BAD_INDENT')
        return undefined;
    return beginsList(line, 'stands in');
};
function line_causes_valueOf({ text }, key) {
    return text.slice(text.indexOf(':', key.length) + 1).trim();
}
/** Colons, dashes and indentation, in the order in which they are looked for. */
const lineCauses = [
    joinedDash,
    noColon,
    colonInValue,
    indentation,
    noDash,
];

;// CONCATENATED MODULE: ./build/packages/yaml/src/syntax/source-lines.js
/** Only the beginning of a longer line is looked at. */
const longest = 1000;
/** The lines of a text that are neither blank nor a comment. */
function sourceLines(text) {
    let depth = 0;
    return text
        .replace(/^\ufeff/, '')
        .split(/\r\n|\n|\r/)
        .flatMap((line, index) => {
        const [, blanks = '', dashes = '', rest = ''] = /^([ \t]*)((?:-[ \t]+)*)(.*)$/.exec(line.slice(0, longest)) ?? [];
        if (rest === '' || rest.startsWith('#'))
            return [];
        const content = rest.replace(/\s+#.*$/, '').trimEnd();
        const within = depth > 0;
        depth = Math.max(0, depth + source_lines_opened(content));
        return [
            {
                number: index + 1,
                indent: blanks.length,
                tab: blanks.includes('\t'),
                dash: dashes !== '' || content === '-',
                start: blanks.length + dashes.length,
                text: content,
                key: /^([^\s#:[\]{},"'][^:[\]{},"']*|"[^"]*"|'[^']*'):(?=\s|$)/
                    .exec(content)?.[1]
                    ?.trimEnd(),
                within,
            },
        ];
    });
}
/** How many brackets a line opens more than it closes. */
function source_lines_opened(line) {
    const bare = line.replaceAll(/"[^"]*"|'[^']*'/g, '');
    const count = (pattern) => (bare.match(pattern) ?? []).length;
    return count(/[[{]/g) - count(/[\]}]/g);
}

;// CONCATENATED MODULE: ./build/packages/yaml/src/syntax/diagnose.js



const causes = [tab, ...characterCauses, ...lineCauses];
/**
 * The likely cause of the first syntax error. One missing character makes many errors, and the first
 * is often not where it is missing.
 */
function diagnose(yaml, text, error, placeAt) {
    const lines = sourceLines(text);
    const broken = { yaml, text, error, lines, placeAt };
    for (const cause of causes) {
        const found = cause(broken);
        if (found)
            return found;
    }
    const { line, column, message } = error;
    return { line, column, problem: message, accepted: 'valid YAML' };
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
    const [error] = document.errors.toSorted((a, b) => a.pos[0] - b.pos[0]);
    if (error) {
        const { code, message, pos } = error;
        const first = { code, message, offset: pos[0], ...placeAt(pos[0]) };
        return { mistakes: [syntaxMistake(file, text, diagnose(yaml, text, first, placeAt))] };
    }
    const mistakes = [];
    if (document.directives?.yaml.version === '1.1') {
        mistakes.push(mistake(file, placeAt(0), '%YAML 1.1', 'YAML 1.2, which needs no directive'));
    }
    const root = convert(yaml, document, text, placeAt, (place, value, accepted) => mistakes.push(mistake(file, place, value, accepted)));
    const [first, ...others] = mistakes;
    return first ? { mistakes: [first, ...others] } : { root };
}
/** One, whatever follows from it. */
function syntaxMistake(file, text, { problem, accepted, ...place }) {
    const value = (text.split('\n', place.line)[place.line - 1] ?? '').trim();
    return { name: 'YAML', value, problem: `YAML: ${problem}`, accepted, place: { file, ...place } };
}
function mistake(file, place, value, accepted) {
    return { name: 'YAML', value, accepted, place: { file, ...place } };
}

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
    const parsed = await parseYaml(text, path);
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
            if (node.dashWithin)
                return refuseDash(reading, path, node, node.dashWithin);
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
function refuseDash(reading, name, { text, line }, place) {
    const problem = `this line is part of the text of line ${line}`;
    const accepted = `"-" in line with that of line ${line}, or quotes around the whole text`;
    const at = { file: reading.file, line: place.line, column: place.column };
    reading.mistakes.push({ name, value: text, problem, accepted, place: at });
    return undefined;
}


/***/ })

};
