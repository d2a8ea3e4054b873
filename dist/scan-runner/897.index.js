export const id = 897;
export const ids = [897];
export const modules = {

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

/***/ 2897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readPolicy: () => (/* binding */ readPolicy)
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
// EXTERNAL MODULE: ./build/packages/findings/src/secret-kind.js
var secret_kind = __webpack_require__(5635);
;// CONCATENATED MODULE: ./build/packages/yaml/src/schema/at.js
/** The path of a key. */
function at_at(path, key) {
    return path === '' ? key : `${path}.${key}`;
}

// EXTERNAL MODULE: ./build/packages/inputs/src/nearest.js
var nearest = __webpack_require__(7827);
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
    const name = unknown_key_quoted(at_at(path, owner.key));
    if (place !== undefined) {
        add(reading, owner, path, `${name} with the keys below it ${belongs([place])}`, 'it there');
    }
    else if (entry) {
        const accepted = `more spaces before it than before "${owner.key}" of line ${owner.line}`;
        add(reading, entry, path, `${unknown_key_quoted(at_at(path, entry.key))} belongs under ${name}`, accepted);
    }
}
/** A key that the map does not have: misspelt, in the wrong place, or not a key as it is written. */
function refuseUnknown(entry, path, fields, reading, before) {
    const names = Object.keys(fields);
    const accepted = `one of ${names.join(', ')}`;
    const written = writtenWrong(entry, fields);
    if (written) {
        reading.meant.add(at_at(path, written.key));
        // an element without its blank is missing in the list above
        if (entry.key.startsWith('-') && before)
            reading.meant.add(at_at(path, before.key));
        add(reading, entry, path, written.problem, written.accepted);
        return;
    }
    const near = (0,nearest/* nearest */.pA)(entry.key, names);
    const places = (0,nearest/* isNear */.HQ)(entry.key, near) ? [] : (reading.keys.get(entry.key) ?? []);
    if (places.length > 0 && places.length <= mostPlaces) {
        add(reading, entry, path, `${unknown_key_quoted(at_at(path, entry.key))} ${belongs(places)}`, accepted);
        return;
    }
    if ((0,nearest/* nearestHint */.AN)(entry.key, names) !== '')
        reading.meant.add(at_at(path, near));
    const { line, column } = entry;
    reading.mistakes.push({
        name: at_at(path, entry.key),
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
    reading.mistakes.push({ name: at_at(path, key), value: key, problem, accepted, place });
}
const own = (fields, key) => Object.hasOwn(fields, key) ? fields[key] : undefined;
function isEmpty({ value }) {
    return value.kind === 'scalar' && value.value === null && value.text === '';
}
const unknown_key_quoted = (path) => `"${(0,shorten/* shorten */.ml)(path, 100)}"`;

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
                const name = at_at(path, entry.key);
                if (field)
                    values.push([entry.key, field.shape.read(entry.value, name, reading)]);
                else
                    refuseUnknown(entry, path, fields, reading, entries[index - 1]);
            }
            const has = (name) => node.entries.some(({ key }) => key === name) || reading.meant.has(at_at(path, name));
            for (const name of required.filter((one) => !has(one))) {
                refuse(reading, at_at(path, name), node, '', fields[name]?.shape.accepted ?? '');
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
                const value = item.read(entry.value, at_at(path, fold(entry.key)), reading);
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
        const name = at_at(path, fold(entry.key));
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
    return (0,secret_kind/* secretKindOf */.YE)({ tool, rule }) === 'secret';
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

// EXTERNAL MODULE: ./build/packages/findings/src/tool-name.js
var tool_name = __webpack_require__(9432);
// EXTERNAL MODULE: ./build/packages/policy/src/model/rules.js
var rules = __webpack_require__(5943);
// EXTERNAL MODULE: ./build/packages/policy/src/model/threshold.js
var threshold = __webpack_require__(4271);
;// CONCATENATED MODULE: ./build/packages/policy/src/model/looser.js



/** Every key in which `later` is looser than `earlier`, by effective values. */
function loosenings(earlier, later) {
    return [
        ...tests(earlier, later),
        ...advisory('lint.advisory', earlier.lint.advisory, later.lint.advisory),
        ...failOn(earlier, later),
        ...(later.security.newOnly && !earlier.security.newOnly
            ? [{ key: 'security.new-only', was: 'false', now: 'true' }]
            : []),
        ...advisory('security.advisory', earlier.security.advisory, later.security.advisory),
    ];
}
function looserCoverage(earlier, later) {
    return earlier !== 'none' && (later === 'none' || later < earlier);
}
function tests(earlier, later) {
    const all = looser_rules('tests', earlier.tests, later.tests);
    const own = [earlier, later].flatMap(({ tests: { suites } }) => Object.keys(suites));
    const suites = [...new Set(own)].flatMap((suite) => looser_rules(`tests.suites.${suite}`, (0,rules/* suiteRules */.a)(earlier, suite), (0,rules/* suiteRules */.a)(later, suite)).filter(({ key }) => {
        const rule = key.endsWith('.empty') ? 'empty' : 'coverage';
        const sets = (phase) => phase.tests.suites[suite]?.[rule] !== undefined;
        return sets(earlier) || sets(later);
    }));
    return [...all, ...suites];
}
function looser_rules(prefix, earlier, later) {
    const found = [];
    if (earlier.empty === 'deny' && later.empty === 'allow') {
        found.push({ key: `${prefix}.empty`, was: 'deny', now: 'allow' });
    }
    if (looserCoverage(earlier.coverage, later.coverage)) {
        found.push({
            key: `${prefix}.coverage`,
            was: String(earlier.coverage),
            now: String(later.coverage),
        });
    }
    return found;
}
function advisory(key, earlier, later) {
    const added = later.filter((tool) => !(0,tool_name/* namesTool */.$z)(earlier, tool));
    if (added.length === 0)
        return [];
    return [{ key, was: `[${earlier.join(', ')}]`, now: `[${later.join(', ')}]` }];
}
function failOn(earlier, later) {
    const tools = new Set([
        ...Object.keys(earlier.security.failOn),
        ...Object.keys(later.security.failOn),
    ]);
    return [...tools]
        .map((tool) => ({
        tool,
        was: (0,rules/* failOnOf */.t)(earlier.security, tool),
        now: (0,rules/* failOnOf */.t)(later.security, tool),
    }))
        .filter(({ was, now }) => (0,threshold/* looserThreshold */.ei)(was, now))
        .map(({ tool, was, now }) => ({ key: `security.fail-on.${tool}`, was, now }));
}

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
        for (const { key, was, now } of loosenings(earlier, later)) {
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

;// CONCATENATED MODULE: ./build/packages/policy/src/file/describe-phase.js



const describe_phase_threshold = wordOf(threshold/* thresholds */.pw, threshold/* thresholdHint */.ti);
const byTool = mapOf('tool', describe_phase_threshold, (tool) => tool.trim().toLowerCase());
/** A word is short for `{ default: word }`. */
const describe_phase_failOn = {
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
const describe_phase_tests = map({
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
        shape: describe_phase_failOn,
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
    tests: { shape: describe_phase_tests, about: 'how test suites are judged' },
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
