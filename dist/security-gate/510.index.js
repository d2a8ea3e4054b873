export const id = 510;
export const ids = [510];
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

/***/ 8410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ loosenings)
/* harmony export */ });
/* unused harmony export looserCoverage */
/* harmony import */ var _ci_actions_findings__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9432);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5943);
/* harmony import */ var _threshold_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4271);



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
    const all = rules('tests', earlier.tests, later.tests);
    const own = [earlier, later].flatMap(({ tests: { suites } }) => Object.keys(suites));
    const suites = [...new Set(own)].flatMap((suite) => rules(`tests.suites.${suite}`, (0,_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .suiteRules */ .a)(earlier, suite), (0,_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .suiteRules */ .a)(later, suite)).filter(({ key }) => {
        const rule = key.endsWith('.empty') ? 'empty' : 'coverage';
        const sets = (phase) => phase.tests.suites[suite]?.[rule] !== undefined;
        return sets(earlier) || sets(later);
    }));
    return [...all, ...suites];
}
function rules(prefix, earlier, later) {
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
    const added = later.filter((tool) => !(0,_ci_actions_findings__WEBPACK_IMPORTED_MODULE_1__/* .namesTool */ .$z)(earlier, tool));
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
        was: (0,_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .failOnOf */ .t)(earlier.security, tool),
        now: (0,_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .failOnOf */ .t)(later.security, tool),
    }))
        .filter(({ was, now }) => (0,_threshold_js__WEBPACK_IMPORTED_MODULE_2__/* .looserThreshold */ .ei)(was, now))
        .map(({ tool, was, now }) => ({ key: `security.fail-on.${tool}`, was, now }));
}


/***/ }),

/***/ 7021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ parseYaml)
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


/***/ })

};
