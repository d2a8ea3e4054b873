export const id = 812;
export const ids = [812];
export const modules = {

/***/ 1812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/packages/commits/src/versions/release-tag.js
var release_tag = __webpack_require__(3540);
// EXTERNAL MODULE: ./build/packages/markdown/src/markdown.js
var markdown = __webpack_require__(1496);
;// CONCATENATED MODULE: ./build/packages/commits/src/notes/links.js

const inPath = (text) => text.split('/').map(encodeURIComponent).join('/');
/** @param repository `owner/name`; empty where it is unknown. */
function siteOf(server, repository) {
    const base = server.replace(/\/+$/, '');
    return { server: base, home: repository === '' ? '' : `${base}/${inPath(repository)}` };
}
function pullRequestLink(site, number) {
    return linked(site, `#${number}`, `pull/${number}`);
}
/** Another repository's issue is not linked: in a pull request, GitHub would tell that repository. */
function issueLink(site, { repository, number }) {
    return repository === undefined
        ? linked(site, `#${number}`, `issues/${number}`)
        : (0,markdown/* code */.aY)(`${repository}#${number}`);
}
function commitLink(site, hash) {
    return linked(site, (0,markdown/* code */.aY)(hash.slice(0, 7)), `commit/${hash}`);
}
const linked = ({ home }, text, path) => home === '' ? text : `[${text}](${home}/${path})`;
/** For a first release, the commits up to it. Empty where the repository is unknown. */
function compareUrl({ home }, from, to) {
    if (home === '')
        return '';
    return from === undefined
        ? `${home}/commits/${inPath(to)}`
        : `${home}/compare/${inPath(from)}...${inPath(to)}`;
}
/** Where a release's asset is downloaded. Empty where the repository is unknown. */
function assetUrl({ home }, tag, name) {
    return home === '' ? '' : `${home}/releases/download/${inPath(tag)}/${inPath(name)}`;
}

// EXTERNAL MODULE: ./build/packages/commits/src/notes/sections.js
var notes_sections = __webpack_require__(8956);
// EXTERNAL MODULE: ./build/packages/commits/src/message/known-types.js
var known_types = __webpack_require__(2231);
;// CONCATENATED MODULE: ./build/packages/commits/src/message/footers.js
const start = /^([\p{L}\p{N}][\p{L}\p{M}\p{N}-]*)(?:: | (?=#))(.*)$/u;
const breakingStart = /^(BREAKING[ -]CHANGE):(?: (.*)|)$/;
/** Lines that end a footer: GitHub's rule above the trailers that it adds, and GitLab's last line. */
const end = /^(?:-{3,}|See merge request \S+!\d+)$/;
/** A breaking text has lines like `Before: x`. Only these tokens and those with a hyphen end it. */
const trailer = /^(?:refs?|references|close[sd]?|fix(?:e[sd])?|resolve[sd]?|see|issues?|pr|reverts?|cc|acked|reviewer)$/i;
const fence = /^ {0,3}(`{3,}|~{3,})/;
/**
 * The footers below the first line. They begin one blank line after the body, at the first line
 * that has a footer's form; a value continues until the next footer. A line that begins with
 * `BREAKING CHANGE: ` is a footer anywhere: people often forget the blank line before it, and
 * missing a breaking change is the worse mistake. Its value keeps paragraphs and code blocks.
 */
function parseFooters(body) {
    if (!(body.includes(': ') || body.includes(' #') || body.includes('BREAKING')))
        return none;
    const footers = [];
    let open;
    let afterBlank = true;
    let mayFence = true;
    const lines = body.split('\n');
    for (let at = 0; at < lines.length; at += 1) {
        const line = (lines[at] ?? '').trimEnd();
        const mark = mayFence && open?.token === breakingToken ? fence.exec(line)?.[1] : undefined;
        const close = mark === undefined ? -1 : endOfFence(lines, at, mark);
        // Searching again for each fence of a message without an end would take quadratic time.
        if (mark !== undefined && close < 0)
            mayFence = false;
        const footer = footerStart(line, footers.length > 0 || afterBlank);
        if (close > at) {
            for (; at < close; at += 1)
                open?.lines.push(lines[at] ?? '');
            open?.lines.push(lines[close] ?? '');
        }
        else if (footer !== undefined && mayFollow(footer, open)) {
            open = { token: footer.token, separator: footer.separator, lines: [footer.value] };
            footers.push(open);
        }
        else if (end.test(line))
            open = undefined;
        else
            open?.lines.push(line);
        afterBlank = line.trim() === '';
    }
    return footers.map(({ token, separator, lines: value }) => ({
        token,
        separator,
        value: withoutBlankEnds(value),
    }));
}
const none = [];
const breakingToken = 'BREAKING CHANGE';
/** The line that closes the code block that begins at `at`; -1 where none does. */
function endOfFence(lines, at, mark) {
    for (let place = at + 1; place < lines.length; place += 1) {
        const line = lines[place] ?? '';
        const text = line.includes(mark) ? line.trim() : '';
        if (text.startsWith(mark) && /^(?:`+|~+)$/.test(text))
            return place;
    }
    return -1;
}
/** Whether a footer may end the open one. */
function mayFollow({ token, separator }, open) {
    if (open?.token !== breakingToken || token === breakingToken || separator === '#')
        return true;
    return token.includes('-') || trailer.test(token);
}
function footerStart(line, mayBegin) {
    const breaking = line.startsWith('BREAKING') ? breakingStart.exec(line) : null;
    if (breaking)
        return { token: breakingToken, separator: ':', value: breaking[2] ?? '' };
    if (!mayBegin || !(line.includes(': ') || line.includes(' #')))
        return undefined;
    const match = start.exec(line);
    if (match === null)
        return undefined;
    const [, token = '', value = ''] = match;
    return { token, separator: line[token.length] === ':' ? ':' : '#', value };
}
/** Keeps the indentation of the first line, which may be code. */
function withoutBlankEnds(lines) {
    const first = lines.findIndex((line) => line.trim() !== '');
    if (first < 0)
        return '';
    return lines
        .slice(first)
        .join('\n')
        .trimEnd()
        .replace(/^ {0,3}(?=\S)/, '');
}
/** The values of the `BREAKING CHANGE` footers; the specification requires upper case. */
function breakingTexts(footers) {
    return footers.filter(({ token }) => token === breakingToken).map(({ value }) => value);
}

;// CONCATENATED MODULE: ./build/packages/commits/src/message/header.js
/**
 * A type is a noun in any script and may contain separators (`build-deps`, `feat,fix`). Then come a
 * scope, `!`, a colon *and* a space. A scope may contain balanced parentheses: `fix(foo(bar))`.
 */
const pattern = /^([\p{L}\p{N}][\p{L}\p{M}\p{N}_./+,-]*)(?:\(((?:[^()]|\([^()]*\))+)\))?(!)?: +(\S.*)$/u;
/** People write the footer's token as a title. */
const breakingTitle = /^breaking(?:[ -]changes?)?(?:\(([^()]+)\))?!?: +(\S.*)$/i;
/** Gitmoji, as characters or as a code (`:bug:`), which stand before a type. */
const emoji = /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\u200d|\ufe0f|\s|:[a-z\d_+-]+:)+(?=\S)/u;
/** Undefined where the line is not conventional: `feat:x`, `fix(): x`, `feat : x`. */
function parseHeader(line) {
    const text = withoutEmoji(line);
    const breaking = text.startsWith('B') || text.startsWith('b') ? breakingTitle.exec(text) : null;
    if (breaking !== null) {
        const [, scope, description = ''] = breaking;
        return header('breaking', scope, true, description);
    }
    const match = pattern.exec(text);
    if (match === null)
        return undefined;
    const [, type = '', scope, bang, description = ''] = match;
    return header(type.toLowerCase(), scope, bang !== undefined, description);
}
function header(type, scope, breaking, description) {
    if (scope?.trim() === '')
        return undefined;
    return { type, scope: scope?.trim(), breaking, description: description.trim() };
}
/** The line without the emoji before its first word. */
function withoutEmoji(line) {
    // Almost all lines begin with an ASCII letter, and the regular expression is slow.
    const first = line.charCodeAt(0);
    if (first !== colon && !(first > lastLatin))
        return line;
    return line.replace(emoji, '');
}
const colon = 0x3a;
const lastLatin = 0x24f;

;// CONCATENATED MODULE: ./build/packages/commits/src/message/numbers.js
const numbers_none = [];
/** `add x (#5) (#9)`: GitHub appends its pull request to a squashed title, people append issues. */
function withoutNumbers(title) {
    // By hand: of 30,000 titles many end with a number, and a search from the front is slow.
    const end = title.trimEnd();
    if (!end.endsWith(')'))
        return { title, numbers: numbers_none };
    const start = end.lastIndexOf('(#');
    const digits = end.slice(start + 2, -1);
    if (start < 0 || !/^\d{1,9}$/.test(digits))
        return { title, numbers: numbers_none };
    const rest = withoutNumbers(end.slice(0, start).trimEnd());
    return { title: rest.title, numbers: [Number(digits), ...rest.numbers] };
}

;// CONCATENATED MODULE: ./build/packages/commits/src/message/message.js



const message_none = [];
function parseMessage(text) {
    const end = text.indexOf('\n');
    const subject = (end < 0 ? text : text.slice(0, end)).trimEnd();
    const rest = end < 0 ? '' : text.slice(end + 1).trim();
    const { title, numbers } = withoutNumbers(subject);
    const header = parseHeader(title);
    if (rest === '') {
        return { subject, title, numbers, header, body: '', footers: message_none, breakingTexts: message_none };
    }
    const footers = parseFooters(rest);
    const texts = footers.length === 0 ? message_none : breakingTexts(footers);
    return { subject, title, numbers, header, body: rest, footers, breakingTexts: texts };
}

;// CONCATENATED MODULE: ./build/packages/commits/src/message/squashed.js



const bullet = /^\* (\S.*)$/;
/** Above the log that `git merge --squash` writes, with indented messages. */
const logTitle = 'Squashed commit of the following:';
const logEntry = /^commit [0-9a-f]{2,64}$/;
/** GitHub puts this line between the messages and the trailers that it adds. */
const rule = '---------';
/**
 * The commits that a squashed message lists below its title; GitHub puts an asterisk before each.
 * Undefined where it lists none: a list in prose has other titles.
 */
function squashed(message, fromPullRequest) {
    const { subject, body } = message;
    // Few of 30,000 messages contain a list.
    if (subject === logTitle || body.includes(logTitle))
        return ofLog(message);
    const listed = fromPullRequest && (body.startsWith('* ') || body.includes('\n* '));
    return listed ? ofList(message) : undefined;
}
function ofList({ subject, body }) {
    const lines = body.split('\n').map((line) => line.trimEnd());
    // GitHub writes the list below the title, with blank lines around each commit's title.
    const isGenerated = isEntry(lines, 0);
    const own = [];
    const entries = [];
    let open = own;
    lines.forEach((line, at) => {
        const title = bullet.exec(line)?.[1];
        if (title !== undefined && ((isGenerated && isEntry(lines, at)) || isConventional(title))) {
            open = [title];
            entries.push(open);
        }
        else {
            if (line === rule)
                open = own;
            open.push(line);
        }
    });
    return entries.length === 0 ? undefined : parsed(subject, own, entries);
}
const isEntry = (lines, at) => (lines[at] ?? '').startsWith('* ') && !lines[at - 1] && !lines[at + 1];
const isConventional = (title) => known_types/* knownTypes */.t.has(parseMessage(title).header?.type ?? '');
function ofLog({ subject, body }) {
    const own = [];
    const entries = [];
    let open;
    for (const line of body.split('\n')) {
        if (logEntry.test(line))
            entries.push((open = []));
        else if (open === undefined) {
            if (line !== logTitle)
                own.push(line);
        }
        else if (line.startsWith('    ') || line.trim() === '')
            open.push(line.slice(4).trimEnd());
    }
    if (entries.length === 0)
        return undefined;
    // Without a title of its own it is what its oldest commit began.
    entries.reverse();
    const oldest = entries[0]?.find((line) => line !== '');
    return parsed(subject === logTitle ? (oldest ?? subject) : subject, own, entries);
}
function parsed(subject, own, entries) {
    return {
        own: parseMessage([subject, '', ...own].join('\n')),
        commits: entries.map((lines) => parseMessage(lines.join('\n').trim())),
    };
}
/** Whether two titles describe one change; a pull request's title often repeats a commit's. */
function sameText(a, b) {
    return a === b || simple(a) === simple(b);
}
const simple = (text) => withoutNumbers(text.trim())
    .title.replace(/(?<![.\s])[.\s]*$/, '')
    .toLowerCase();

// EXTERNAL MODULE: ./build/packages/markdown/src/harmless.js
var harmless = __webpack_require__(4902);
;// CONCATENATED MODULE: ./build/packages/commits/src/notes/markdown-text.js

/**
 * Untrusted text as Markdown for notes and changelogs, which people also read raw. A mention, a
 * reference to an issue or an address becomes inline code, which neither links, notifies nor closes:
 * `fixes #12` closes an issue where the notes become the text of a pull request. Elsewhere only
 * markup gets a backslash. HTML shows as text, on GitHub and in the stricter MDX. The caller must
 * not begin a line with the text: put a list marker before it.
 */
function markdownText(text, maxLength = 300) {
    if (text.length <= maxLength && plain.test(text) && !markdown_text_linked.test(text))
        return text;
    const shown = (0,harmless/* oneLine */.TN)(text, maxLength);
    let result = '';
    let end = 0;
    let open = '';
    for (const match of shown.matchAll(verbatim)) {
        // Two code spans side by side would read as one with backticks in it.
        if (match.index > end || open === '') {
            result += (0,markdown/* code */.aY)(open) + inert(shown.slice(end, match.index));
            open = '';
        }
        open += match[2] ?? match[0];
        end = match.index + match[0].length;
    }
    return blockless(result + (0,markdown/* code */.aY)(open) + inert(shown.slice(end)));
}
/** Most subjects: they contain no markup and no extra space. */
const plain = /^\p{L}(?:[\p{L}\p{N},;'"()/.%?-]| (?! |$))*$/u;
/** What GitHub links in such a subject. */
const markdown_text_linked = /\bwww\.|\bgh-\d/i;
/**
 * Code spans as written, addresses, references to issues, and mentions with the characters that may
 * belong to them: `@scope/name@^1.2.0`. A name is looked for from its beginning alone, or a long word
 * takes quadratic time.
 */
const verbatim = new RegExp([
    String.raw `(?<!\x60)(\x60+)(?!\x60) ?(\S|\S.*?\S) ?(?<!\x60)\1(?!\x60)`,
    String.raw `(?:\b(?:https?|ftp):\/\/|\bwww\.)[^\s\x60]+`,
    String.raw `(?:(?<![\w.-])[\w.-]+(?:\/[\w.-]+)?)?#\d+\b|\bgh-\d+\b`,
    String.raw `(?:(?<![\p{L}\p{N}_.+-])[\p{L}\p{N}_.+-]+)?@[~^]?[\p{L}\p{N}_](?:[\p{L}\p{N}_./-]*[\p{L}\p{N}_-])?(?:\/\*)?`,
].join('|'), 'giu');
function inert(text) {
    return text
        .replaceAll(/[\\`*[\]|~$]/g, '\\$&')
        .replaceAll(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
        .replaceAll(/&(?=#?\w+;)/g, '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll(/[{}]/g, '\\$&');
}
/** After a list marker a text could still begin a heading, a quote, a rule or another list. */
function blockless(text) {
    return text.replace(/^(?=[#+=-])/, '\\').replace(/^(\d+)(?=[.)])/, '$1\\');
}

;// CONCATENATED MODULE: ./build/packages/commits/src/notes/breaking-text.js


const breaking_text_fence = /^ {0,3}(`{3,}|~{3,})\s*([\w+#.-]{0,20})/;
const fenceEnd = /^\s*(`{3,}|~{3,})$/;
const mark = /^\s*(?:([*+-])|(\d{1,9}[.)]))\s+(?=\S)/;
/**
 * The text of a breaking change as Markdown lines: paragraphs, list items and code blocks keep their
 * shape, all else is inert. The caller puts a list marker before the first line and indents the
 * others. Code is shown as it is, in a fence longer than any in it.
 */
function breakingText(text, maxLength) {
    const kept = text.slice(0, maxLength);
    const lines = [];
    let before;
    for (const block of blocksOf(kept)) {
        const shown = shownBlock(block);
        if (shown.length === 0)
            continue;
        if (lines.length > 0 && !(block.kind === 'item' && before === 'item'))
            lines.push('');
        lines.push(...shown);
        before = block.kind;
    }
    if (text.length > kept.length)
        lines.push('', `… (${text.length - kept.length} more characters)`);
    return lines;
}
function shownBlock({ kind, mark: before, lines }) {
    if (kind === 'code')
        return (0,markdown/* codeBlock */.DV)((0,harmless/* visible */.RK)(lines.join('\n'), Infinity), before).split('\n');
    const shown = markdownText(lines.join(' '), Infinity);
    if (shown === '')
        return [];
    return [kind === 'item' ? `${before} ${shown}` : shown];
}
function blocksOf(text) {
    const blocks = [];
    const lines = text.split('\n');
    let open;
    const begin = (kind, before, ...first) => {
        open = { kind, mark: before, lines: [...first] };
        blocks.push(open);
    };
    for (let at = 0; at < lines.length; at += 1) {
        const line = (lines[at] ?? '').trimEnd();
        const [, ticks, language = ''] = breaking_text_fence.exec(line) ?? [];
        const item = mark.exec(line);
        if (ticks !== undefined) {
            const end = lines.findIndex((of, place) => place > at && fenceEnd.exec(of.trimEnd())?.[1]?.startsWith(ticks));
            begin('code', language, ...lines.slice(at + 1, end < 0 ? lines.length : end));
            at = end < 0 ? lines.length : end;
            open = undefined;
        }
        else if (line === '') {
            if (open?.kind !== 'code')
                open = undefined;
            else
                open.lines.push('');
        }
        else if (open?.kind === 'code' && /^(?: {4}|\t)/.test(line))
            open.lines.push(dedented(line));
        else if ((open === undefined || open.kind === 'code') && /^(?: {4}|\t)/.test(line)) {
            begin('code', '', dedented(line));
        }
        else if (item !== null)
            begin('item', item[1] ? '-' : (item[2] ?? '-'), line.slice(item[0].length));
        else if (open === undefined || open.kind === 'code')
            begin('paragraph', '', line);
        else
            open.lines.push(line);
    }
    return blocks.map((block) => block.kind === 'code' ? { ...block, lines: trimmedEnd(block.lines) } : block);
}
const dedented = (line) => line.replace(/^(?: {4}|\t)/, '');
const trimmedEnd = (lines) => lines.join('\n').trimEnd().split('\n');

;// CONCATENATED MODULE: ./build/packages/commits/src/notes/render.js




const longestText = 2000;
const longestBreakingText = 8000;
const longestName = 100;
function renderNotes({ elsewhere, noChanges }, grouped, release) {
    const { breaking, sections, excluded } = grouped;
    const { site } = release;
    const once = eachOnce();
    const blocks = [];
    if (breaking.length > 0) {
        const items = breaking.map((change) => breakingLine(once(change), site));
        const title = markdownText(release.layout.breakingTitle);
        blocks.push({ title, items, changes: breaking, breaking: true });
    }
    for (const { title, changes } of sections) {
        const items = changes.map((change) => line(once(change), site));
        blocks.push({ title: markdownText(title), items, changes, breaking: false });
    }
    const listed = blocks.length;
    if (release.newContributors.length > 0) {
        const items = release.newContributors.map((of) => firstContribution(of, site));
        blocks.push({ title: 'New contributors', items, breaking: false });
    }
    const tail = [
        ...(listed > 0 ? [] : ['No changes are listed.']),
        ...notListed(excluded, noChanges, elsewhere),
        ...fullChangelog(release),
    ];
    return { blocks, tail };
}
/** Several lines of one commit name its issues and people once, on the first. */
function eachOnce() {
    const shown = new Set();
    return (change) => {
        if (change.oneOfSeveral !== true)
            return change;
        if (shown.has(change.hash))
            return { ...change, issues: [], authors: [] };
        shown.add(change.hash);
        return change;
    };
}
function line(change, site) {
    const scope = change.scope === undefined ? '' : `**${markdownText(change.scope)}:** `;
    const text = noSubject.test(change.text) ? `${change.text} (no subject)` : change.text;
    return `- ${scope}${markdownText(text, longestText)} (${where(change, site)})${by(change.authors)}`;
}
/** A title without a letter or digit, or with a type alone: `fix(api):`. */
const noSubject = /^(?:[^\p{L}\p{N}]*|\s*[\p{L}\p{N}-]+(?:\([^)]*\))?!?:\s*)$/u;
/** Puts the text of a breaking change below the change, unless it repeats it. */
function breakingLine(change, site) {
    const texts = change.breaking.filter((text) => text !== '' && !sameText(text, change.text));
    const shown = texts.flatMap((text) => {
        const [first, ...rest] = breakingText(text, longestBreakingText);
        return first === undefined
            ? []
            : [`  - ${first}`, ...rest.map((of) => (of === '' ? '' : `    ${of}`))];
    });
    return [line(change, site), ...shown].join('\n');
}
function where({ hash, pullRequests, issues }, site) {
    const brought = pullRequests.map((number) => pullRequestLink(site, number));
    const places = brought.length > 0 ? brought : [commitLink(site, hash)];
    const reasons = issues.map((issue) => issueLink(site, issue));
    return places.join(', ') + (reasons.length > 0 ? `, for ${reasons.join(', ')}` : '');
}
function by(authors) {
    const names = authors
        .map(({ name }) => markdownText(name, longestName))
        .filter((name) => name !== '');
    return names.length === 0 ? '' : ` by ${names.join(', ')}`;
}
function firstContribution({ person, change }, site) {
    return `- ${markdownText(person.name, longestName)} made their first contribution in ${where({ ...change, issues: [] }, site)}`;
}
function notListed(excluded, noChanges, elsewhere) {
    const types = [...excluded].sort((a, b) => b[1] - a[1]);
    const parts = [
        ...types.map(([type, count]) => `${count} ${markdownText(type, 50)}`),
        ...[...noChanges].map(([what, count]) => `${count} ${what}${count === 1 ? '' : 's'}`),
        ...[...elsewhere].map(([tag, count]) => `${count} already in ${markdownText(tag)}`),
    ];
    return parts.length === 0 ? [] : [`Not listed here: ${parts.join(', ')}.`];
}
function fullChangelog({ site, previous, tag }) {
    const url = compareUrl(site, previous, tag);
    const name = previous === undefined ? tag : `${previous}...${tag}`;
    return url === '' ? [] : [`**Full changelog**: [${markdownText(name)}](${url})`];
}

;// CONCATENATED MODULE: ./build/packages/commits/src/notes/notes.js
/** The notes as Markdown, without a heading above them. */
function notesText({ blocks, tail }) {
    const parts = blocks.map(({ title, items }) => `### ${title}\n\n${items.join('\n')}`);
    return [...parts, ...tail].join('\n\n') + '\n';
}
/**
 * The notes in at most `max` UTF-16 units, and so in at most `max` characters. Items are cut from the
 * end of the last section on. Each section then says how many, and `elsewhere` (Markdown) says where
 * they are.
 *
 * @param whole the text of the notes, for a caller that has it: joining 30,000 lines is slow.
 */
function shortened(notes, max, elsewhere, whole = notesText(notes)) {
    if (whole.length <= max)
        return whole;
    const blocks = [...notes.blocks];
    const order = blocks
        .map((_, at) => at)
        .sort((a, b) => rank(blocks[a]) - rank(blocks[b]) || b - a);
    let excess = whole.length - max;
    for (const at of order) {
        if (excess <= 0)
            break;
        const block = blocks[at];
        const cut = cutBlock(block, excess, elsewhere);
        excess -= lengthOf(block) - lengthOf(cut);
        blocks[at] = cut;
    }
    return notesText({ ...notes, blocks });
}
const rank = (block) => (block?.breaking === true ? 1 : 0);
const lengthOf = ({ items }) => items.reduce((sum, item) => sum + item.length + 1, 0);
function cutBlock(block, excess, elsewhere) {
    const more = (count, kept) => `- … ${kept === 0 ? '' : 'and '}${count} ${kept === 0 ? 'changes' : 'more'}, ${elsewhere}`;
    const target = lengthOf(block) - excess - more(block.items.length, 1).length - 1;
    const kept = [];
    let length = 0;
    for (const item of block.items) {
        length += item.length + 1;
        if (length > target)
            break;
        kept.push(item);
    }
    const omitted = block.items.length - kept.length;
    return { ...block, items: [...kept, more(omitted, kept.length)] };
}

;// CONCATENATED MODULE: ./build/packages/commits/src/versions/implied-version.js
function impliedVersion(previous, changes) {
    const { major, minor, patch } = previous;
    const wanted = changes.some(({ breaking }) => breaking.length > 0)
        ? 'major'
        : changes.some(({ type }) => type === 'feat')
            ? 'minor'
            : 'patch';
    const step = wanted === 'major' && major === 0 ? 'minor' : wanted;
    // 2.0.0-rc.1 is already the major step to 2.0.0, so the next major version is 2.0.0.
    const version = step === 'major'
        ? minor === 0 && patch === 0 && previous.prerelease !== ''
            ? `${major}.0.0`
            : `${major + 1}.0.0`
        : step === 'minor'
            ? patch === 0 && previous.prerelease !== ''
                ? `${major}.${minor}.0`
                : `${major}.${minor + 1}.0`
            : `${major}.${minor}.${previous.prerelease === '' ? patch + 1 : patch}`;
    return { step, version };
}
/** Whether `tag` is lower than the version that the changes require. */
function isTooLow(tag, { version }) {
    const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
    return (tag.major - major || tag.minor - minor || tag.patch - patch) < 0;
}

;// CONCATENATED MODULE: ./build/packages/commits/src/changelog/written-date.js
const months = [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
];
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const monthName = `(?<month>${months.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)}|${name.slice(3, 4)})?`).join('|')})\\.?`;
const weekday = `(?:(?<weekday>${weekdays.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')}),? )?`;
const day = String.raw `(?<day>\d{1,2})(?<ordinal>st|nd|rd|th)?`;
const year = String.raw `(?<year>(?:19|20)\d\d)`;
const written_date_forms = [
    String.raw `(?<![\d.])${year}(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?![\d.])`,
    String.raw `(?<![\d.])(?<first>\d{1,2})(?<mark>[-/.])(?<second>\d{1,2})\k<mark>${year}(?![\d.])`,
    String.raw `\b${weekday}${monthName} ${day},? ${year}\b`,
    String.raw `\b${weekday}${day}[ -](?:of )?${monthName},?[ -]${year}\b`,
].map((source) => new RegExp(source, 'di'));
/**
 * The first date of a text. The others' dates show what one date leaves open: whether days have a
 * leading zero, whether a short `May` is an abbreviation, whether `04/05/2026` begins with the day.
 */
function writtenDate(text, others) {
    for (const form of written_date_forms) {
        const match = form.exec(text);
        if (match === null)
            continue;
        const alike = [
            match,
            ...others.map((other) => form.exec(other)).filter((other) => other !== null),
        ];
        const start = match.index;
        return { start, end: start + match[0].length, write: (of) => written(match, alike, of) };
    }
    return undefined;
}
function written(match, alike, of) {
    const values = new Map(Object.entries(valuesOf(match, alike, of)));
    if (values.size === 0)
        return of;
    const ranges = Object.entries(match.indices?.groups ?? {}).flatMap(([name, range]) => {
        const value = values.get(name);
        return range === undefined || value === undefined ? [] : [{ range, value }];
    });
    let text = match[0];
    for (const { range, value } of ranges.sort((a, b) => b.range[0] - a.range[0])) {
        const [from, to] = range.map((offset) => offset - match.index);
        text = text.slice(0, from) + value + text.slice(to);
    }
    return text;
}
/** What stands in each named group; empty where the order of day and month is unknown. */
function valuesOf(match, alike, of) {
    const date = new Date(`${of}T00:00:00Z`);
    const groups = alike.map((other) => other.groups ?? {});
    // The newest date with a number below ten shows whether it gets a zero.
    const digits = (names) => groups.flatMap((group) => names.flatMap((name) => group[name] ?? []));
    const two = (value, ...names) => {
        const telling = digits(names).find((text) => Number(text) < 10);
        return telling?.startsWith('0') === true ? String(value).padStart(2, '0') : String(value);
    };
    const inMonth = date.getUTCDate();
    const monthNumber = date.getUTCMonth() + 1;
    const values = { year: of.slice(0, 4) };
    if (match.groups?.['first'] !== undefined) {
        const [a, b] = [two(inMonth, 'first', 'second'), two(monthNumber, 'first', 'second')];
        const order = orderOf(groups);
        if (order === undefined)
            return {};
        return order === 'day'
            ? { ...values, first: a, second: b }
            : { ...values, first: b, second: a };
    }
    const month = match.groups?.['month'] ?? '';
    const numeric = /^\d/.test(month);
    return {
        ...values,
        day: two(inMonth, ...(numeric ? ['day', 'month'] : ['day'])),
        month: numeric ? two(monthNumber, 'day', 'month') : monthText(months[monthNumber - 1], groups),
        weekday: like(weekdays[date.getUTCDay()] ?? '', match.groups?.['weekday'] ?? '', false),
        ordinal: ordinalOf(inMonth),
    };
}
function orderOf(groups) {
    if (groups.some(({ first }) => Number(first) > 12))
        return 'day';
    if (groups.some(({ second }) => Number(second) > 12))
        return 'month';
    return groups[0]?.['mark'] === '.' ? 'day' : undefined;
}
function monthText(name = '', groups) {
    const names = groups.flatMap(({ month }) => month ?? []);
    const telling = names.find((other) => other.toLowerCase() !== 'may') ?? '';
    return like(name, telling, telling === '');
}
/** The name, shortened to three letters where the other one is, in capitals where the other one is. */
function like(name, other, whole) {
    const short = !whole && other.length <= 4 && !/^(?:june|july)$/i.test(other);
    const text = short ? name.slice(0, 3) : name;
    return /^[A-Z]{3,}$/.test(other) ? text.toUpperCase() : text;
}
function ordinalOf(number) {
    if (number >= 11 && number <= 13)
        return 'th';
    return ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th';
}

;// CONCATENATED MODULE: ./build/packages/commits/src/changelog/heading-text.js

const unreleased = /^(?:the )?(?:(?:current )?(?:head|main|master|trunk|develop(?:ment)?|dev|edge|next|upcoming|tbd|tba|wip|in progress|in development|coming soon|pending|not (?:yet )?released|vnext)|v?x\.[xy]\.[xz])(?: (?:version|release|branch|changes))?$/i;
const number = String.raw `\d+(?:\.\d+)+(?:[-.+_]?[0-9A-Za-z]+(?:[-.+][0-9A-Za-z]+)*)?(?![\w])`;
const known = String.raw `(?:version|release[ds]?|ver\.?|changes in|what's new in):?\s+`;
const heading_text_name = String.raw `(?<name>(?!v\s)@?[A-Za-z][\w.-]*?(?:\/[\w.-]+?)*?)`;
const between = String.raw `(?:[@\/-](?=[vV]?\d)|[-:]?[\x60*_]*\s[\x60*_([]*)`;
const lead = String.raw `^(?<lead>(?:<small>|:\w+:\s|[^\p{L}\p{N}@])*(?:${known}|${heading_text_name}${between})?[\[(\x60*_]*)`;
const versionText = new RegExp(`${lead}(?<prefix>[vV]\\.?\\s?)?(?<version>${number})(?<rest>.*)$`, 'iu');
const dayMonthYear = /^\d{2}\.\d{2}\.(?:19|20)\d\d$/;
const punctuation = /^[\])\s`*_]*(?:$|[-–—:/(|,;"“'«[{<~#·•])/;
const stage = /^[\s(]*(?:yanked|stable|final|current|latest|lts|beta|alpha|rc|pre-?release|release[d]?|full|see)\b/i;
const pending = /^(?:un-?released|not (?:yet )?released|to be released|tb[ad]|next|upcoming|in progress|(?:in|under) development|wip|work in progress|planned|pending|coming soon|\?+|[yx?]{4}-[mx?]{2}-[dx?]{2}|20\d\d-[mx?]{2}-[dx?]{2}|releasedate|date)(?: release| version)?$/i;
/** `1.2.0-dev.3` is a release like other ones. */
const working = /[-.+](?:dev|snapshot|unreleased|next|wip)\.?0?$/i;
/** @param text a heading's, without hashes. */
function headingText(text) {
    const date = leadingDate(text);
    const plain = bare(text);
    if (/^[[(]?un-?released\b/i.test(plain) && plain.split(' ').length <= 5) {
        return { kind: 'unreleased' };
    }
    const match = versionText.exec(text.slice(date));
    const { version = '', name: own = '', rest = '', lead: before = '' } = match?.groups ?? {};
    if (version === '' || dayMonthYear.test(version))
        return isUnreleased(plain);
    const dated = date > 0 || writtenDate(rest, []) !== undefined;
    return {
        kind: 'version',
        version,
        name: own,
        planned: !dated && (working.test(version) || pending.test(bare(rest))),
        sure: own === '' && (punctuation.test(rest) || stage.test(rest) || startsWithDate(rest)),
        at: date + before.length + (match?.groups?.['prefix']?.length ?? 0),
    };
}
/** `main / (unreleased)` and `Unreleased` are what follows the last release; so is `HEAD`. */
function isUnreleased(plain) {
    const parts = plain.split(/\s*[-–—/|:()]+\s*/).filter((part) => part !== '');
    const [first = '', ...others] = parts;
    const all = others.every((part) => pending.test(part) || unreleased.test(part));
    return (unreleased.test(first) || /^un-?released$/i.test(first)) && all
        ? { kind: 'unreleased' }
        : undefined;
}
/** The length of a date before the version: `2024-01-01, Version 20.1.0`, `May 2, 2026: v3.1`. */
function leadingDate(text) {
    const date = writtenDate(text, []);
    if (date === undefined || /[\p{L}\p{N}]/u.test(text.slice(0, date.start)))
        return 0;
    const gap = /^[)\]]?\s*[,:/|–—-]?\s*/.exec(text.slice(date.end))?.[0].length ?? 0;
    return /^\W*(?:v|version|release)?\s*\d+\.\d/i.test(text.slice(date.end + gap))
        ? date.end + gap
        : 0;
}
function startsWithDate(rest) {
    const date = writtenDate(rest, []);
    return date !== undefined && !/[\p{L}\p{N}]/u.test(rest.slice(0, date.start));
}
/** Without links, marks of emphasis and emoji at its ends. */
function bare(text) {
    return text
        .replaceAll(/\]\([^)]*\)|\]\[[^\]]*\]/g, ']')
        .replaceAll(/<[^>]*>|[[\]`*~]/g, '')
        .replaceAll(/^[^\p{L}\p{N}?]+|[^\p{L}\p{N}?]+$/gu, '')
        .replaceAll(/\s+/g, ' ');
}

;// CONCATENATED MODULE: ./build/packages/commits/src/changelog/shown-lines.js
const shown_lines_fence = /^ {0,3}(`{3,}(?!.*`)|~{3,})/;
/** Blocks of HTML whose content is no Markdown, and where they end (CommonMark 0.31, 4.6). */
const html = [
    [/^ {0,3}<!--/, /-->/],
    [/^ {0,3}<(?:pre|script|style|textarea)\b/i, /<\/(?:pre|script|style|textarea)>/i],
];
const frontMatter = /^\ufeff?---[ \t]*\r?\n[^]*?\n---[ \t]*(?:\r?\n|$)/;
/** The lines of a Markdown file, in order. */
function shownLines(text) {
    const lines = [];
    const hiddenBefore = frontMatter.exec(text)?.[0].length ?? 0;
    let ends;
    for (const line of allLines(text)) {
        let shown = false;
        if (ends !== undefined)
            ends = ends(line.text) ? undefined : ends;
        else if (line.start >= hiddenBefore) {
            const block = hiddenBlock(line.text);
            shown = block === undefined;
            ends = block === 'ended' ? undefined : block;
        }
        lines.push(shown ? line : { ...line, text: '' });
    }
    return lines;
}
/** What ends the block that a line begins, or that it ended in the same line. */
function hiddenBlock(line) {
    const mark = shown_lines_fence.exec(line)?.[1];
    if (mark !== undefined)
        return (other) => isClosing(other, mark);
    for (const [start, end] of html) {
        const opened = start.exec(line)?.[0];
        if (opened === undefined)
            continue;
        return end.test(line.slice(opened.length)) ? 'ended' : (other) => end.test(other);
    }
    return undefined;
}
function isClosing(line, mark) {
    const [, own = '', rest = ''] = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
    return own.startsWith(mark) && rest.trim() === '';
}
function* allLines(text) {
    for (let start = text.startsWith('\ufeff') ? 1 : 0; start < text.length;) {
        const newline = text.indexOf('\n', start);
        const end = newline < 0 ? text.length : newline + 1;
        yield { start, end, text: text.slice(start, end).trimEnd() };
        start = end;
    }
}

;// CONCATENATED MODULE: ./build/packages/commits/src/changelog/version-order.js
/** Ascending, below: what a suffix without a number of its own stands for. */
const version_order_rank = { a: 'alpha', b: 'beta', c: 'rc', pre: 'preview' };
const after = /^(?:post|sp|p|patch)$/;
/**
 * Compares versions as changelogs write them: `1.2`, `1.2.3.4`, `1.2.0rc1`, `1.2.0.beta2` and semantic
 * versions. Build metadata has no part in it.
 */
function compareVersions(a, b) {
    const [one, other] = [version_order_parsed(a), version_order_parsed(b)];
    const length = Math.max(one.numbers.length, other.numbers.length);
    for (let at = 0; at < length; at += 1) {
        const difference = (one.numbers[at] ?? 0) - (other.numbers[at] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return compareSuffixes(one.suffix, other.suffix);
}
/** `1.1` is `1.1.0`; other build metadata is another version. */
function sameVersion(a, b) {
    const build = (version) => version.split('+')[1] ?? '';
    return compareVersions(a, b) === 0 && build(a) === build(b);
}
function version_order_parsed(version) {
    const [, numbers = '', suffix = ''] = /^(\d+(?:\.\d+)*)([^+]*)/.exec(version) ?? [];
    const parts = suffix.toLowerCase().match(/[a-z]+|\d+/g) ?? [];
    return {
        numbers: numbers.split('.').map(Number),
        suffix: parts.map((part) => version_order_rank[part] ?? part).filter((part) => part !== 'final'),
    };
}
function compareSuffixes(one, other) {
    const stage = ([first]) => first === undefined ? 1 : after.test(first) ? 2 : 0;
    if (stage(one) !== stage(other))
        return stage(one) - stage(other);
    for (let at = 0; at < Math.max(one.length, other.length); at += 1) {
        const difference = comparePart(one[at], other[at]);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
/** As semver does: fewer parts come first, numbers before words. */
function comparePart(a, b) {
    if (a === b)
        return 0;
    if (a === undefined)
        return -1;
    if (b === undefined)
        return 1;
    const [x, y] = [/^\d/.test(a), /^\d/.test(b)];
    if (x && y)
        return Number(a) - Number(b);
    if (x !== y)
        return x ? -1 : 1;
    return a < b ? -1 : 1;
}

;// CONCATENATED MODULE: ./build/packages/commits/src/changelog/changelog-links.js



const definition = /^( {0,3}\[([^\]]+)\]:[ \t]*)(\S+)/;
/**
 * Keep a Changelog lists the compare links of its versions at the end of the file. The new version's
 * link goes where the version belongs, and `[Unreleased]` is compared with the new tag where it was
 * compared with a lower one.
 *
 * @param eol the line ending of the new line.
 */
function withLinks(text, release, eol) {
    const links = linksOf(text);
    const unreleased = links.find(({ version }) => version === '');
    const added = addedLink(links, unreleased, release, eol);
    const edits = [...(added ? [added] : []), ...followed(unreleased, release)];
    let result = text;
    for (const { at, end, by } of edits.sort((a, b) => b.at - a.at)) {
        result = result.slice(0, at) + by + result.slice(end);
    }
    return result;
}
function linksOf(text) {
    return shownLines(text).flatMap(({ start, text: line }) => {
        const [, lead = '', label = '', address = ''] = definition.exec(line) ?? [];
        const read = label === '' ? undefined : headingText(label);
        if (read === undefined)
            return [];
        const version = read.kind === 'version' ? read.version : '';
        if (read.kind === 'version' && !(read.sure && label.endsWith(version)))
            return [];
        const addressAt = start + lead.length;
        return [{ at: start, end: start + line.length, addressAt, label, address, version }];
    });
}
function addedLink(links, unreleased, { name, version, compareUrl, tag }, eol) {
    const versions = links.filter((link) => link.version !== '');
    if (name === undefined || compareUrl === '' || versions.some(({ label }) => label === name)) {
        return undefined;
    }
    const line = `[${name}]: ${addressLike(versions, version, tag) ?? compareUrl}`;
    const isLower = (link) => compareVersions(link.version, version) < 0;
    const ascending = isAscending(versions);
    const below = ascending ? undefined : versions.find(isLower);
    if (below !== undefined)
        return { at: below.at, end: below.at, by: line + eol };
    const above = ascending ? versions.findLast(isLower) : (versions.at(-1) ?? unreleased);
    if (above === undefined)
        return undefined;
    return { at: above.end, end: above.end, by: eol + line };
}
const isAscending = ([first, second]) => first !== undefined && second !== undefined && compareVersions(first.version, second.version) < 0;
/** Where all versions link to a page of their own, not to a comparison, so does the new one. */
function addressLike(versions, version, tag) {
    const [first, second] = versions;
    if (first === undefined || second === undefined)
        return undefined;
    const own = versions.every((link) => link.address.includes(link.version) && !link.address.includes('/compare/'));
    if (!own)
        return undefined;
    const prefix = tag.slice(0, tag.length - version.length);
    const marked = first.address.includes(prefix + first.version) ? prefix : '';
    return first.address.replaceAll(marked + first.version, marked + version);
}
const comparison = /^(.*\/compare\/)([^?#]+?)\.{2,3}([^?#]+)$/;
/** `…/compare/v1.0.0...main` becomes `…/compare/v1.1.0...main`. That of a newer line stays. */
function followed(unreleased, { tag, version }) {
    const [, start = '', from = '', to = ''] = comparison.exec(unreleased?.address ?? '') ?? [];
    const prefix = tag.slice(0, tag.length - version.length);
    const known = decoded(from);
    const own = [prefix, 'v', ''].find((before) => known.startsWith(before) && /^\d+\.\d/.test(known.slice(before.length)));
    if (unreleased === undefined || own === undefined)
        return [];
    const isBranch = !/^\D?\d+\.\d/.test(to);
    if (!isBranch || compareVersions(known.slice(own.length), version) >= 0)
        return [];
    const at = unreleased.addressAt + start.length;
    const encoded = encodeURIComponent(tag);
    const by = /%2f/i.test(from) ? encoded : encoded.replaceAll('%2F', '/');
    return [{ at, end: at + from.length, by }];
}
function decoded(part) {
    try {
        return decodeURIComponent(part);
    }
    catch {
        return part;
    }
}

;// CONCATENATED MODULE: ./build/packages/commits/src/changelog/heading-line.js

/** Keep a Changelog's heading, for a file without one to follow. */
const usualHeading = (of, like) => {
    const hashes = '#'.repeat(like?.form === 'hashes' ? like.level : 2);
    const brackets = like === undefined || like.text.includes('[');
    return `${hashes} ${brackets ? `[${of.version}]` : of.version} - ${of.day}`;
};
/**
 * A heading like another one of the file, with its marks, prefix, kind of link and form of date. What
 * else stands there (`[YANKED]`, a name) belongs to the other version and is left out.
 *
 * @param text the whole file, from which the offsets are.
 * @param released the headings of releases, whose dates show the form.
 */
function headingLike(like, of, text, released) {
    const { form } = like;
    const title = titleLike(like, of, released);
    if (form === 'line')
        return title;
    if (form === 'hashes')
        return `${'#'.repeat(levelOf(like, of, released))} ${title}`;
    const source = text.slice(like.start, like.end).trimEnd();
    const [mark, eol] = [source.slice(source.lastIndexOf('\n') + 1).trim(), eolOf(source)];
    const length = mark.length === like.text.length ? title.length : mark.length;
    return `${title}${eol}${mark.slice(0, 1).repeat(length)}`;
}
const eolOf = (source) => (source.includes('\r\n') ? '\r\n' : '\n');
function titleLike({ text, at, version }, of, released) {
    const others = released.map((other) => other.text.replaceAll(other.version, ''));
    const [before, rest] = [text.slice(0, at), text.slice(at + version.length)];
    const lead = withDate(before, of.day, others) ?? before;
    const [close = ''] = /^(?:[\]`*_]|\]?\([^)\s]*\)|\[[^\]]*\])*/.exec(rest) ?? [];
    const after = lead === before ? dateLike(rest.slice(close.length), version, of, others) : '';
    const wrapped = /^<small>/i.test(text) ? '</small>' : '';
    const bold = /^(\*\*|__)/.exec(text)?.[0] ?? '';
    const title = lead + of.version + linkLike(close, version, of) + after;
    const closed = bold === '' || title.slice(bold.length).includes(bold) ? title : title + bold;
    return closed + wrapped;
}
/** The marks that close a version, `](address)`, with the new one's address. */
function linkLike(close, version, { version: own, compareUrl }) {
    return close
        .replace(/\(([^)\s]*)\)/, (_, address) => {
        const next = address.includes(version) && !address.includes('/compare/')
            ? address.replaceAll(version, own)
            : compareUrl;
        return next === '' ? '' : `(${next})`;
    })
        .replace(/\[[^\]]+\]$/, '');
}
/** The date after a version with what stands around it: ` - 2026-01-31`, ` (May 2, 2026)`. */
function dateLike(rest, version, of, others) {
    const date = writtenDate(rest, others);
    if (date === undefined)
        return '';
    const before = /(?:[^\p{L}\p{N}"'”’)\]]|released?\b(?: on\b)?:?)*$/iu.exec(rest.slice(0, date.start));
    const [after = ''] = /^[)\]*_~]*(?:\([^)\s]*\))?/.exec(rest.slice(date.end)) ?? [];
    return `${before?.[0] ?? ' '}${date.write(of.day)}${linkLike(after, version, of)}`;
}
function withDate(text, day, others) {
    const date = writtenDate(text, others);
    return date && text.slice(0, date.start) + date.write(day) + text.slice(date.end);
}
/**
 * Some tools write major, minor and patch versions at levels of their own, which the newest releases
 * show.
 */
function levelOf(like, { version }, released) {
    const levels = new Map();
    for (const other of released.slice(0, 20)) {
        if (other.form !== 'hashes')
            continue;
        const kind = kindOf(other.version);
        if ((levels.get(kind) ?? other.level) !== other.level)
            return like.level;
        levels.set(kind, other.level);
    }
    return levels.get(kindOf(version)) ?? like.level;
}
function kindOf(version) {
    const [, minor = 0, patch = 0] = version
        .replace(/[-+].*/, '')
        .split('.')
        .map(Number);
    return patch > 0 ? 'patch' : minor > 0 ? 'minor' : 'major';
}

;// CONCATENATED MODULE: ./build/packages/commits/src/changelog/markdown-headings.js

const hashes = /^ {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?$/;
const underline = /^ {0,3}(=+|-+)$/;
const noParagraph = /^(?: {4}|\t| {0,3}(?:[>|]|[-*+](?:\s|$)|\d+[.)]\s|```|~~~))/;
const listItem = /^ {0,3}(?:[-*+]|\d+[.)])\s/;
const markdown_headings_anchor = /^<a (?:name|id)="[^"]*">(?:<\/a>)?$/;
/** In order, without those in code blocks and comments. */
function markdownHeadings(text) {
    const lines = shownLines(text);
    const found = [];
    for (const [at, line] of lines.entries()) {
        const before = lines[at - 1];
        const { end } = line;
        const start = targetAbove(text, lines, at)?.start ?? line.start;
        const [, marks = '', title = ''] = hashes.exec(line.text) ?? [];
        if (marks !== '')
            found.push({ start, end, form: 'hashes', level: marks.length, text: title });
        else if (isParagraph(line) && startsBlock(before)) {
            const below = lines[at + 1];
            const mark = underline.exec(below?.text ?? '')?.[1]?.[0];
            const of = { start, text: line.text.trim() };
            if (below && mark !== undefined) {
                found.push({ ...of, end: below.end, form: 'underlined', level: mark === '=' ? 1 : 2 });
            }
            else if (endsLine(below))
                found.push({ ...of, end, form: 'line', level: 0 });
        }
    }
    return found;
}
/**
 * conventional-changelog once put the target of a link above each heading; other tools put a comment
 * that names the version, `<!-- 1.2.0 START -->`.
 */
function targetAbove(text, lines, at) {
    const source = ({ start, end }) => text.slice(start, end).trim();
    const before = lines[at - 1];
    const above = before !== undefined && source(before) === '' ? lines[at - 2] : before;
    const [line, title] = [above && source(above), lines[at]?.text ?? ''];
    if (above === undefined || line === undefined)
        return undefined;
    if (markdown_headings_anchor.test(line))
        return above;
    const named = /^<!--[^]*?(\d+\.\d+[\w.+-]*)[^]*-->$/.exec(line)?.[1];
    return named !== undefined && title.includes(named) ? above : undefined;
}
const isParagraph = ({ text }) => text !== '' && !noParagraph.test(text) && !underline.test(text);
const startsBlock = (before) => before === undefined ||
    before.text === '' ||
    hashes.test(before.text) ||
    markdown_headings_anchor.test(before.text);
const endsLine = (below) => below === undefined || below.text === '' || listItem.test(below.text);

;// CONCATENATED MODULE: ./build/packages/commits/src/changelog/described-changes.js
const marker = /^\s*(?:[-*+]|\d+[.)])\s+/;
/** The bullets of a Markdown text at any depth, with the lines that continue them. */
function bulletsOf(text) {
    const bullets = [];
    let open = false;
    for (const line of text.split(/\r?\n/)) {
        const begins = marker.test(line);
        open = begins || (open && line.trim() !== '' && !line.startsWith('#'));
        if (begins)
            bullets.push(line.replace(marker, ''));
        else if (open)
            bullets.push(`${bullets.pop() ?? ''} ${line.trim()}`);
    }
    return bullets;
}
/**
 * Whether the bullets describe a change: one has its text, or they name all of its pull requests, or
 * its commit where it has none, as their own. A number inside a sentence is only mentioned.
 *
 * @param home the repository's page; empty where it is unknown.
 */
function describing(bullets, home) {
    const named = new Set();
    const texts = new Set();
    for (const bullet of bullets) {
        const { text, references } = partsOf(described_changes_plain(bullet, home));
        for (const reference of references)
            named.add(reference);
        if (text !== '')
            texts.add(text);
    }
    const hashes = [...named].filter((reference) => !reference.startsWith('#'));
    return ({ text, scope, type, pullRequests, hash }) => {
        const own = described_changes_simple(text);
        const titles = scope === undefined ? [`${type}: `] : [`${scope}: `, `${type}(${scope}): `];
        const forms = ['', ...titles].map((title) => title.toLowerCase() + own);
        if (own !== '' && forms.some((form) => texts.has(form)))
            return true;
        return pullRequests.length > 0
            ? pullRequests.every((number) => named.has(`#${number}`))
            : hashes.some((short) => hash.startsWith(short));
    };
}
/** Links become their texts, those to this repository's issues and commits references. */
function described_changes_plain(bullet, home) {
    return bullet
        .replaceAll(/\[([^\]]*)\]\((\S+?)\)/g, (_, text, address) => {
        const reference = referenceOf(address, home);
        return reference ?? (/^#\d+$|^[0-9a-f]{7,40}$/.test(text) ? '' : text);
    })
        .replaceAll(/\[([^\]]*)\]\[[^\]]*\]/g, '$1')
        .replaceAll(/https?:\/\/\S+?(?=[).,;\]]*(?:\s|$))/g, (at) => ` in ${referenceOf(at, home) ?? at}`)
        .replaceAll(/[`*\\~]/g, '');
}
function referenceOf(address, home) {
    if (home === '' || !address.toLowerCase().startsWith(`${home.toLowerCase()}/`))
        return undefined;
    const path = address.slice(home.length);
    const number = /^\/(?:issues|pull)\/(\d+)/.exec(path)?.[1];
    return number === undefined ? /^\/commit\/([0-9a-f]{7,40})/.exec(path)?.[1] : `#${number}`;
}
const reference = String.raw `(?:#|gh-)\d+|\b[0-9a-f]{7,40}\b`;
const word = String.raw `by|in|via|pr|pull request|and|for|fix(?:es|ed)?|close[sd]?|resolve[sd]?|refs?|issue|bug|thanks to|thanks`;
const person = String.raw `@[\w-]+(?:\[bot\])?`;
const group = `[([{](?:(?:${reference})|(?:${word})\\b|${person}|[\\s,;:.&+])+[)\\]}]`;
const described_changes_bare = `\\b(?:in|via|pr|pull request|fix(?:es|ed)?|close[sd]?|resolve[sd]?)[\\s:]+(?:${reference})(?:(?:,|,? and| &)? (?:${reference}))*`;
const author = `(?:\\b(?:by|thanks to|thanks)\\b|[-–—])\\s*${person}`;
const tail = new RegExp(`(?:[\\s.,;]*(?:${group}|${described_changes_bare}|${author}))+[\\s.,;]*$`, 'i');
const described_changes_lead = new RegExp(`^[\\s([{]*(?:(?:bug|pr|issue|feature|perf|fix)\\s)?(?:${reference})(?:[\\s,&]+(?:${reference}))*[)\\]}]*\\s*[-:–—]?\\s+`, 'i');
/** Characters at a bullet's end in which its references are looked for. */
const nearEnd = 400;
function partsOf(bullet) {
    const before = described_changes_lead.exec(bullet)?.[0] ?? '';
    const from = Math.max(before.length, bullet.length - nearEnd);
    const after = tail.exec(bullet.slice(from))?.[0] ?? '';
    const references = `${before} ${after}`.matchAll(new RegExp(reference, 'gi'));
    return {
        text: described_changes_simple(bullet.slice(before.length, bullet.length - after.length)),
        references: [...references].map(([of]) => of.toLowerCase().replace('gh-', '#')),
    };
}
const described_changes_simple = (text) => text
    .replaceAll(/[`*\\~]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/[.!;,]+$/, '')
    .toLowerCase();

;// CONCATENATED MODULE: ./build/packages/commits/src/changelog/merged-notes.js


/**
 * The notes below what was written by hand, in its sections where the titles are the same. A change
 * that is described by hand is not listed again.
 *
 * @param written Markdown with LF.
 * @param level of the notes' headings.
 * @param home the repository's page; empty where it is unknown.
 */
function mergedNotes(written, notes, level, home) {
    const described = describing(bulletsOf(written), home);
    let leftOut = 0;
    let text = withoutBlankLines(written);
    const own = [];
    for (const block of notes.blocks) {
        const items = block.items.filter((_, at) => {
            const change = block.changes?.[at];
            return change === undefined || !described(change);
        });
        leftOut += block.items.length - items.length;
        if (items.length === 0)
            continue;
        const within = text === '' ? undefined : withItems(text, block, items);
        if (within === undefined)
            own.push(`${'#'.repeat(level)} ${block.title}\n\n${items.join('\n')}`);
        else
            text = within;
    }
    const tail = text === '' ? notes.tail : [];
    return { text: [text, ...own, ...tail].filter((part) => part !== '').join('\n\n'), leftOut };
}
/** Without those at its ends; the first line's indentation may belong to a list. */
function withoutBlankLines(text) {
    const end = text.indexOf('\n', text.trimEnd().length);
    return text.slice(0, end < 0 ? undefined : end).replace(/^(?:[ \t]*\n)+/, '');
}
/** Whether a section lists all of the notes: word by word, or described by hand. */
function lists(section, notes, home) {
    const lines = `\n${section.replaceAll('\r\n', '\n')}\n`;
    const described = describing(bulletsOf(lines), home);
    const isListed = (item, { changes }, at) => {
        const change = changes?.[at];
        return lines.includes(`\n${item}\n`) || (change !== undefined && described(change));
    };
    const written = notes.blocks.every((block) => block.items.every((item, at) => isListed(item, block, at)));
    return written && (notes.blocks.length > 0 || lines.trim() !== '');
}
/** The text with the items at the end of its section of the same title, if it has one. */
function withItems(text, { title }, items) {
    const headings = markdownHeadings(text).filter(({ form }) => form !== 'line');
    const at = headings.findIndex((heading) => heading.text.toLowerCase() === title.toLowerCase());
    const found = headings[at];
    if (found === undefined)
        return undefined;
    const next = headings.slice(at + 1).find(({ level }) => level <= found.level);
    const section = text.slice(0, next?.start ?? text.length).trimEnd();
    const after = next === undefined ? '' : `\n\n${text.slice(next.start)}`;
    const isEmpty = section.length <= found.end;
    return section + (isEmpty ? '\n\n' : '\n') + items.join('\n') + after;
}

;// CONCATENATED MODULE: ./build/packages/commits/src/changelog/family.js
/**
 * The headings of the versions that a release stands among: of its package, where a file has those of
 * several, and not those of a series, `## 1.2` with `### 1.2.3` below it.
 */
function familyOf(versions, { version, tag }) {
    const names = new Set(versions.filter((of) => of.version !== '').map(({ name }) => name));
    const own = tag.slice(0, tag.length - version.length).replace(/[@/-]?v?$/, '');
    if (names.size > 1 && !names.has(own)) {
        const shown = [...names].slice(0, 3).map((name) => JSON.stringify(name));
        return {
            refused: `it has versions of ${shown.join(', ')}, and ${JSON.stringify(tag)} is of none of them`,
        };
    }
    const family = versions.filter((of) => of.version === '' || names.size <= 1 || of.name === own);
    const series = family.filter(isSeries);
    const [first] = series;
    if (first !== undefined && !series.some((of) => version.startsWith(`${of.version}.`))) {
        return {
            refused: `its versions stand below headings such as ${JSON.stringify(first.text)}, and none of these is the one of ${version}`,
        };
    }
    return family.filter((heading) => !series.includes(heading));
}
function isSeries({ version, level }, at, family) {
    const next = family[at + 1];
    return (/^\d+\.\d+$/.test(version) &&
        next !== undefined &&
        next.level > level &&
        next.version.startsWith(`${version}.`));
}

;// CONCATENATED MODULE: ./build/packages/commits/src/changelog/place.js



/**
 * Above the newest version and below unreleased changes; the section of a hotfix below newer
 * versions. In a file that begins with the oldest version, below the lower ones.
 */
function placeOf(text, headings, versions, entry) {
    const family = familyOf(versions, entry);
    if ('refused' in family)
        return family;
    const released = family.filter(({ version, planned }) => version !== '' && !planned);
    const endOfEntries = endOf(text);
    const spans = spanOf(text, family, versions, entry.version, endOfEntries);
    return {
        ...spans,
        versions,
        family,
        released,
        like: released[0] ?? datedPlan(family) ?? family[0],
        level: place_levelOf(headings, versions),
        endOfEntries,
    };
}
/** A heading such as `1.2.0 (unreleased)`, for a file without releases: with a date instead. */
function datedPlan(family) {
    const heading = family.find((of) => of.planned);
    if (heading === undefined)
        return undefined;
    const until = heading.at + heading.version.length;
    const close = heading.text.slice(until).startsWith(']') ? ']' : '';
    return { ...heading, text: `${heading.text.slice(0, until)}${close} - 2000-01-01` };
}
function spanOf(text, family, versions, version, endOfEntries) {
    const named = family.filter((of) => of.version !== '');
    const cut = (at) => ({ before: text.slice(0, at), written: '', after: text.slice(at) });
    const after = (heading) => versions.find(({ start }) => start > heading.start)?.start ?? endOfEntries;
    if (place_isAscending(named)) {
        const lower = named.findLast((of) => compareVersions(of.version, version) < 0);
        if (lower === undefined)
            return cut(named[0]?.start ?? endOfEntries);
        const at = after(lower);
        const next = family.find((of) => of.version === '' && of.start === at);
        const written = next === undefined ? '' : text.slice(next.end, after(next));
        if (next === undefined || !hasText(written))
            return cut(at);
        const rest = text.slice(next.start, next.end) + text.slice(after(next));
        return { before: text.slice(0, at), written: written.replace(/^\s*\n/, ''), after: rest };
    }
    const target = named.find((of) => {
        const order = compareVersions(of.version, version);
        return order < 0 || (of.planned && order === 0);
    });
    const above = named.slice(0, target && named.indexOf(target));
    if (target?.planned === true && above.every((of) => of.planned)) {
        const end = after(target);
        return {
            before: text.slice(0, target.start),
            written: text.slice(target.end, end).replace(/^\s*\n/, ''),
            after: text.slice(end),
        };
    }
    const at = target?.start ?? endOfEntries;
    const unreleased = family.find((of) => of.version === '' && after(of) === at);
    if (unreleased === undefined)
        return cut(at);
    const section = text.slice(unreleased.end, at);
    if (!hasText(section))
        return cut(at);
    const [lead = ''] = /^(?:[ \t]*\r?\n|[ \t]*<!--[^]*?-->[ \t]*\r?\n)*/.exec(section) ?? [];
    const before = text.slice(0, unreleased.end) + lead;
    return { before, written: section.slice(lead.length), after: text.slice(at) };
}
/** By their versions; their days must not say that the newest is first. */
function place_isAscending(named) {
    const day = (of) => /\d{4}-\d\d-\d\d/.exec(of?.text ?? '')?.[0] ?? '';
    return (named.length > 1 &&
        day(named[0]) <= day(named.at(-1)) &&
        named.every(({ version }, at) => at === 0 || compareVersions(named[at - 1]?.version ?? '', version) < 0));
}
/** Whether a section has more than headings, which may be a form to fill in. */
const hasText = (section) => shownLines(section).some(({ text }) => text !== '' && !/^ {0,3}#{1,6}(?:\s|$)/.test(text));
/** As the file's first sections have it; else below the version's and at least three. */
function place_levelOf(headings, versions) {
    const [first] = versions;
    const below = headings.find(({ start, level, form }) => first !== undefined &&
        form !== 'line' &&
        start > first.start &&
        level > first.level &&
        !versions.some((of) => of.start === start));
    const deepest = Math.max(0, ...versions.slice(0, 5).map(({ level }) => level));
    return Math.max(below?.level ?? 3, deepest + 1);
}
const place_definition = /^ {0,3}\[[^\]]+\]:/;
function endOf(text) {
    let end = text.length;
    for (const line of shownLines(text).toReversed()) {
        if (place_definition.test(line.text))
            end = line.start;
        else if (line.text !== '')
            break;
    }
    return end;
}

;// CONCATENATED MODULE: ./build/packages/commits/src/changelog/unreadable.js

const unreadable_markdown = /\.(?:md|markdown|mdown|mkdn?|mdx)$/i;
/** Names that say nothing of the format: `CHANGES`, `HISTORY.txt`, `CHANGELOG-1.2`. */
const unreadable_open = /(?:^|[\\/])[^\\/.]*(?:\.txt|-?\d[\d.]*)?$/i;
const restructured = /^\.\. (?:[\w-]+::|_[^:\n]+:)|^:[\w-]+: |:[a-z]+:`[^`\n]+`|^([=*~#^+-])\1{2,}[ \t]*\r?\n[^\n]+\r?\n\1{3,}[ \t]*\r?$/m;
const debian = /^[a-z0-9][a-z0-9+.-]+ \([^)\s]+\) [\w -]+; urgency=/m;
const conflict = /^(?:<{7} |>{7} |\|{7} )/;
const asciidoc = /^=+ \S.*\r?$/m;
/** Why a file cannot be a changelog in Markdown; undefined where it can. */
function unreadable(path, text) {
    if (!unreadable_markdown.test(path) && !unreadable_open.test(path))
        return 'its name says that it is no Markdown';
    if (text.includes('\0'))
        return 'it is no text';
    if (shownLines(text).some((line) => conflict.test(line.text)))
        return 'it has the marks of an unresolved merge conflict';
    if (unreadable_markdown.test(path))
        return undefined;
    if (restructured.test(text))
        return 'it is reStructuredText, not Markdown';
    if (debian.test(text))
        return "it is Debian's changelog, not Markdown";
    if (/^\s*[{<]/.test(text))
        return 'it is no Markdown';
    if (asciidoc.test(text))
        return 'it is AsciiDoc, not Markdown';
    return undefined;
}
/**
 * Why the headings do not show where a version belongs; undefined where they do. A file without
 * any version may have a title and an introduction.
 */
function notUnderstood(text, headings, versions) {
    const titles = headings.filter(({ form }) => form !== 'line');
    const first = versions.find(({ version }) => version !== '');
    if (first !== undefined) {
        const alone = titles.filter(({ level }) => level === titles[0]?.level).length === 1;
        const listed = alone ? titles.slice(1) : titles;
        const unknown = listed.find((heading) => isUnknownAbove(heading, first, versions));
        return (unknown && `the heading ${quoted(unknown.text)} above its newest version is not understood`);
    }
    if (versions.length > 0 || text.trim() === '')
        return undefined;
    const lists = /^[ \t]*(?:\||(?:[-*+]|\d+[.)])[ \t]+\S)/m.test(text);
    if (titles.length === 1 && !lists)
        return undefined;
    const second = titles[1] ?? titles[0];
    const such = second === undefined ? 'it has no headings' : `${quoted(second.text)} is none`;
    return `no heading is a version (${such})`;
}
function isUnknownAbove({ start, level, text }, first, versions) {
    const below = start >= first.start || (first.level > 0 && level > first.level);
    const known = versions.some((version) => version.start === start);
    return !below && !known && /(?:19|20)\d\d|\d\.\d/.test(text);
}
const quoted = (text) => JSON.stringify(text.slice(0, 100));

;// CONCATENATED MODULE: ./build/packages/commits/src/changelog/version-headings.js

/** Deeper headings are those of sections. */
const deepest = 4;
const longest = 300;
/**
 * The headings of versions and of unreleased changes, in order. A heading that only begins with a
 * number, `3.0 breaking changes`, counts at a level at which others are surely of versions. Where no
 * heading is a version alone, those with a package's name count, `tool 1.2.0`. Lines that stand alone,
 * `v1.2.0 - May 2, 2026`, serve as headings where there are no others.
 */
function versionHeadings(headings) {
    const read = headings.flatMap(candidate);
    const found = chosen(read.filter(({ form }) => form !== 'line'));
    if (found.some(({ version }) => version !== ''))
        return found;
    const lines = read.filter(({ form, sure, version }) => form === 'line' && sure && version !== '');
    return lines.length > 0 ? [...found, ...lines].sort((a, b) => a.start - b.start) : found;
}
function candidate(heading) {
    const { level, text } = heading;
    const read = level > deepest || text.length > longest ? undefined : headingText(text);
    if (read === undefined)
        return [];
    if (read.kind === 'version')
        return [{ ...heading, ...read }];
    return [{ ...heading, version: '', name: '', planned: false, at: 0, sure: true }];
}
function chosen(read) {
    const sure = read.filter(({ sure: is, version }) => is && version !== '');
    const levels = new Set(sure.map(({ level }) => level));
    const usual = sure.length > 0 ? undefined : usualLevel(read);
    const versions = read.filter(({ sure: is, name, level, version }) => usual === undefined
        ? is || (name === '' && levels.has(level))
        : version === '' || level === usual);
    const named = versions.filter(({ version }) => version !== '');
    const deep = Math.max(...named.map(({ level }) => level));
    return versions.filter(({ version, level }) => version !== '' || named.length === 0 || level <= deep);
}
/** The level at which most versions have one name; else that of the first. */
function usualLevel(read) {
    const counts = new Map();
    for (const { name, level, version } of read) {
        if (version === '')
            continue;
        const count = (counts.get(`${level} ${name}`)?.count ?? 0) + 1;
        counts.set(`${level} ${name}`, { level, count });
    }
    return [...counts.values()].sort((a, b) => b.count - a.count)[0]?.level ?? 0;
}

;// CONCATENATED MODULE: ./build/packages/commits/src/changelog/changelog-file.js









/**
 * Puts the notes into a changelog, in the style of its newest heading. Of the existing text it
 * changes only the compare link of `[Unreleased]`, and a heading such as `1.2.0 (unreleased)`. A
 * second run changes nothing.
 *
 * What was written by hand as unreleased becomes part of the release, before the notes.
 *
 * @param path as given; its end may show that the file is no Markdown.
 */
function updateChangelog(path, text, entry) {
    const headings = markdownHeadings(text);
    const versions = versionHeadings(headings);
    const refused = unreadable(path, text) ?? notUnderstood(text, headings, versions);
    if (refused !== undefined)
        return { refused };
    const place = placeOf(text, headings, versions, entry);
    if ('refused' in place)
        return place;
    const own = place.family.find(({ version, planned }) => !planned && version !== '' && sameVersion(version, entry.version));
    return own ? intoSection(text, own, place, entry) : inserted(text, place, entry);
}
function inserted(text, place, entry) {
    const { before, written, after, released, like } = place;
    const eol = changelog_file_eolOf(text);
    const title = like?.version === '' || like === undefined
        ? usualHeading(entry, like)
        : headingLike(like, entry, text, released);
    const notes = mergedNotes(lf(written), entry.notes, place.level, entry.home);
    const gap = written.slice(written.trimEnd().length).replace(/^[ \t]+/, '');
    const start = text === '' ? `# Changelog${eol}${eol}` : spaced(before, eol);
    const body = `${title}${eol}${eol}${notes.text.replaceAll('\n', eol)}`;
    const end = after === '' ? eol : /\n[^]*\n/.test(gap) ? gap : eol + eol;
    const label = /\[([^\]]+)\](?!\()/.exec(title.split(/\r?\n/, 1)[0] ?? '')?.[1];
    const name = label?.includes(entry.version) === true ? label : undefined;
    const result = withLinks(start + body + end + after, { ...entry, name }, eol);
    const difference = {
        heading: title.split(/\r?\n/, 1)[0] ?? '',
        line: start.split('\n').length,
        ...compared(text, result),
        moved: written.split('\n').filter((line) => line.trim() !== '').length,
        leftOut: notes.leftOut,
    };
    return { text: result, done: 'inserted', difference };
}
function intoSection(text, own, { level, endOfEntries, versions }, entry) {
    const eol = changelog_file_eolOf(text);
    const end = versions.find(({ start }) => start > own.start)?.start ?? endOfEntries;
    const section = text.slice(own.end, end);
    if (lists(section, entry.notes, entry.home))
        return { text, done: 'unchanged' };
    if (shownLines(section).some((line) => line.text !== ''))
        return { text, done: 'kept' };
    const { text: notes } = mergedNotes('', entry.notes, level, entry.home);
    const heading = text.slice(0, own.end);
    const after = text.slice(end);
    const body = `${heading.endsWith('\n') ? '' : eol}${eol}${notes.replaceAll('\n', eol)}${eol}`;
    const result = heading + body + (after === '' ? '' : eol) + after;
    const line = text.slice(0, own.start).split('\n').length;
    const difference = { heading: own.text, line, ...compared(text, result), moved: 0, leftOut: 0 };
    return { text: result, done: 'inserted', difference };
}
const changelog_file_eolOf = (text) => /\r?\n/.exec(text)?.[0] ?? '\n';
const lf = (text) => text.replaceAll('\r\n', '\n');
function spaced(before, eol) {
    if (/^\ufeff?$/.test(before) || /\n\r?\n$/.test(before))
        return before;
    return before.endsWith('\n') ? before + eol : before + eol + eol;
}
function compared(before, after) {
    const counts = new Map();
    for (const line of before.split('\n'))
        counts.set(line, (counts.get(line) ?? 0) + 1);
    let fresh = 0;
    for (const line of after.split('\n')) {
        const left = counts.get(line) ?? 0;
        if (left === 0)
            fresh += 1;
        else
            counts.set(line, left - 1);
    }
    const replaced = [...counts].reduce((sum, [line, left]) => sum + (line === '' ? 0 : left), 0);
    return { added: fresh - replaced, replaced };
}

// EXTERNAL MODULE: ./build/packages/result/src/outcome.js
var outcome = __webpack_require__(8949);
;// CONCATENATED MODULE: ./build/actions/release-changelog/src/notes/changelog.js


/**
 * Writes an updated copy of the changelog into the step's own folder.
 *
 * @throws NotEvaluated for a file whose form is not understood; it stays as it is.
 */
async function previewChangelog(path, tag, notes, compareUrl, home, ports) {
    const file = await ports.readKeptText(path);
    const tail = notes.blocks.length > 0 ? [] : notes.tail.slice(0, 1);
    const updated = updateChangelog(path, file?.text ?? '', {
        version: tag.version,
        tag: tag.name,
        day: ports.facts.today,
        notes: { ...notes, tail },
        compareUrl,
        home,
    });
    if ('refused' in updated) {
        throw new outcome/* NotEvaluated */.t(`changelog: ${JSON.stringify(path)} stays as it is: ${updated.refused}. ${remedy}`);
    }
    const content = file === undefined ? updated.text : file.bytes(updated.text);
    const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    return {
        path,
        updated,
        preview: await ports.write(`changelog/${name}`, content),
        written: false,
        write: () => ports.writeInWorkspace(path, content),
    };
}
const remedy = 'Give a Markdown file that has a title and headings such as "## 1.2.0", or leave the input out and use the output "notes"';
/** Where the copy lies and in what it differs; untrusted. */
function describeChangelog({ path, updated, preview, written }) {
    if (updated.done !== 'inserted') {
        const has = updated.done === 'unchanged'
            ? 'lists these notes already'
            : 'has a section for this version with other text, which stays unchanged';
        return `${path} ${has}; the copy ${preview} is the same`;
    }
    const { heading, line, added, replaced, moved, leftOut } = updated.difference;
    const parts = [
        `${many(added, 'line')} more, from line ${line} on: ${heading}`,
        ...(moved > 0 ? [`${many(moved, 'line')} of unreleased changes moved below it`] : []),
        ...(leftOut > 0
            ? [`${many(leftOut, 'change')} not listed again, because those lines describe them`]
            : []),
        ...(replaced > 0 ? [`${many(replaced, 'line')} replaced`] : []),
    ];
    const where = written
        ? `${path} now has`
        : `${path} is unchanged in the workspace, because nothing is released; the copy ${preview} has`;
    return `${where} ${parts.join('; ')}`;
}
const many = (count, what) => `${count} ${what}${count === 1 ? '' : 's'}`;

;// CONCATENATED MODULE: ./build/packages/commits/src/notes/read-layout.js
/** Reads a configuration file. Loads the parser only then. */
async function readLayout(text, file) {
    const { readLayoutFile } = await Promise.all(/* import() */[__webpack_require__.e(524), __webpack_require__.e(587)]).then(__webpack_require__.bind(__webpack_require__, 4587));
    return readLayoutFile(text, file);
}

// EXTERNAL MODULE: ./build/packages/inputs/src/mistake.js
var mistake = __webpack_require__(1433);
;// CONCATENATED MODULE: ./build/actions/release-changelog/src/notes/layout.js



/** @throws NotEvaluated with every mistake of the file, or where there is no file. */
async function layoutOf(path, readText) {
    if (path === undefined)
        return notes_sections/* defaultLayout */.Md;
    const text = await readText(path);
    if (text === undefined)
        throw new outcome/* NotEvaluated */.t(`config: the file ${JSON.stringify(path)} does not exist`);
    const read = await readLayout(text, path);
    if ('layout' in read)
        return read.layout;
    throw new outcome/* NotEvaluated */.t(read.mistakes.map(mistake/* describeMistake */.y).join('; '));
}

;// CONCATENATED MODULE: ./build/packages/commits/src/message/noreply-account.js
/** GitHub: `login@…` before 2017, `12345+login@…` since. GitLab: `12345-login@…`. */
const github = /^(?:\d+\+)?([^@+]+)@users\.noreply\.(.+)$/;
const gitlab = /^\d+-([^@]+)@users\.noreply\.(.*gitlab.*)$/;
/** The account of `12345+login@users.noreply.github.com`; undefined for any other address. */
function noreplyAccount(email) {
    if (!/@users\.noreply\./i.test(email))
        return undefined;
    const address = email.toLowerCase();
    const [, login, host] = gitlab.exec(address) ?? github.exec(address) ?? [];
    return login === undefined || host === undefined ? undefined : { login, host };
}

;// CONCATENATED MODULE: ./build/packages/commits/src/message/bot.js

/** Accounts on github.com whose login does not say bot; people may have these names. */
const logins = new Set([
    'actions-user',
    'allcontributors',
    'ampagent',
    'claude',
    'codex',
    'copilot',
    'copilot-swe-agent',
    'cursoragent',
    'dependabot',
    'dependabot-preview',
    'devin-ai-integration',
    'factorydroid',
    'gemini-code-assist',
    'github-actions',
    'google-labs-jules',
    'imgbot',
    'mergify',
    'openhands-agent',
    'renovate',
    'web-flow',
]);
/** Names that no person has: they are logins, or what the tool calls itself by default. */
const names = new Set([
    'copilot',
    'copilot-swe-agent',
    'dependabot',
    'dependabot-preview',
    'devin-ai-integration',
    'github-actions',
    'github actions',
    'github copilot',
    'google-labs-jules',
    'greenkeeper',
    'renovate',
    'renovate bot',
    'web-flow',
]);
/** Addresses that tools write themselves. Their makers' other addresses are people's. */
const addresses = new Set([
    'action@github.com',
    'actions@github.com',
    'copilot@github.com',
    'github-actions@github.com',
    'noreply@github.com',
    'support@github.com',
    'support@dependabot.com',
    'support@greenkeeper.io',
    'bot@renovateapp.com',
    'renovate@whitesourcesoftware.com',
    'aider@aider.chat',
    'amp@ampcode.com',
    'cascade@windsurf.ai',
    'chatgpt@openai.com',
    'claude@anthropic.com',
    'codex@openai.com',
    'crush@charm.land',
    'cursoragent@cursor.com',
    'devin@cognition-labs.com',
    'droid@factory.ai',
    'gemini-code-assist@google.com',
    'jules@google.com',
    'noreply@google.com',
    'openhands@all-hands.dev',
    'qwen-coder@alibabacloud.com',
]);
/** Makers of assistants, whose tools commit as `noreply@…`, `agent@…` or `bot@…`. */
const ofMaker = /^(?:no-?reply|agent|bot)@(?:[\w-]+\.)*(?:aider\.chat|anthropic\.com|claude\.ai|cline\.bot|codeium\.com|cognition\.ai|continue\.dev|cursor\.com|cursor\.sh|devin\.ai|openai\.com|opencode\.ai|replit\.com|tabnine\.com|warp\.dev|windsurf\.com)$/;
/** `release-bot@x.org`, where the name says bot as well: `bot@` alone may be a surname. */
const botMailbox = /(?:^|[-_+])bot@/;
const botName = /(?:^|[\s_-])bot$/i;
/**
 * Whether a bot or an assistant commits under this name and address. A name that a person may have
 * (`Claude`, `Devin`) does not decide it: the address or the form of the login does.
 */
function isBot({ name, email }) {
    if (name.endsWith('[bot]') || names.has(name.toLowerCase()))
        return true;
    const address = email.toLowerCase();
    if (address.includes('[bot]@') || addresses.has(address) || ofMaker.test(address))
        return true;
    const account = noreplyAccount(address);
    if (account !== undefined) {
        const { login, host } = account;
        return login.endsWith('-bot') || (host === 'github.com' && logins.has(login));
    }
    return botMailbox.test(address) && botName.test(name);
}
const updaters = /^(?:dependabot|renovate|greenkeeper|depfu|pyup|snyk|scala-steward|pre-commit-ci)/i;
/** Whether the person is a bot that updates dependencies. */
function isUpdateBot(person) {
    return updaters.test(person.name) && isBot(person);
}

;// CONCATENATED MODULE: ./build/packages/commits/src/message/same-person.js


/** Whether both are one person: people commit from several addresses under one name. */
function samePerson(a, b) {
    if (a.email === b.email && a.email !== '')
        return true;
    return personKeys(a).some((key) => personKeys(b).includes(key));
}
/**
 * Keys that identify a person, in lower case; never empty strings. Of a bot only the address does:
 * a person may have an assistant's name.
 */
function personKeys(person) {
    const keys = person.email === '' ? [] : [emailKey(person.email)];
    return person.name === '' || isBot(person) ? keys : [...keys, nameKey(person.name)];
}
/** All noreply addresses of one account have one key. */
function emailKey(email) {
    const account = noreplyAccount(email);
    return account === undefined
        ? email.toLowerCase()
        : `${account.login}@users.noreply.${account.host}`;
}
const nameKey = (name) => `name:${name.toLowerCase()}`;

;// CONCATENATED MODULE: ./build/packages/commits/src/message/references.js

const references_none = [];
const closing = /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?|refs?|see)\b[: ]/i;
const references_reference = /(?:\bhttps?:\/\/[^\s/]{1,300}\/([\w.-]{1,100}\/[\w.-]{1,100})\/(?:issues|pull)\/|(?:\b([\w.-]{1,100}\/[\w.-]{1,100}))?#)(\d{1,9})\b/g;
/** The issues that the body closes or refers to, in order, each once. */
function issuesOf(message, repository) {
    const { body } = message;
    if (!body.includes('#') && !body.includes('://'))
        return references_none;
    const found = new Map();
    for (const line of body.split('\n')) {
        if (!(line.includes('#') || line.includes('://')) || !closing.test(line))
            continue;
        for (const [, byLink, byName, number] of line.matchAll(references_reference)) {
            const named = byLink ?? byName;
            const elsewhere = named === undefined || same(named, repository) ? undefined : named;
            found.set(`${elsewhere ?? ''}#${number}`, { repository: elsewhere, number: Number(number) });
        }
    }
    return [...found.values()];
}
const same = (a, b) => a.toLowerCase() === b.toLowerCase();
const coAuthor = /^co-authored-by:(.*)<([^<>\n]*)>[ \t]*$/gim;
/** The people whom a message names as its co-authors, without bots and assistants. */
function coAuthorsOf(message) {
    if (!message.includes('uthored-'))
        return references_none;
    return [...message.matchAll(coAuthor)]
        .map(([, name = '', email = '']) => ({ name: name.trim(), email }))
        .filter((person) => !isBot(person));
}
const picked = /\(cherry picked from commit ([0-9a-f]{7,64})\)/g;
/** The commits that this one picks, by the lines of `git cherry-pick -x`. */
function pickedFrom(message) {
    if (!message.includes('(cherry picked from commit '))
        return references_none;
    return [...message.matchAll(picked)].map(([, hash = '']) => hash);
}

;// CONCATENATED MODULE: ./build/actions/release-changelog/src/notes/unseen-people.js
/** Tells of each person whether name and address are seen for the first time. */
function unseenPeople() {
    // A map of sets: few people write thousands of commits, and joining texts costs more.
    const seen = new Map();
    return ({ name, email }) => {
        const names = seen.get(email);
        if (names === undefined)
            seen.set(email, new Set([name]));
        else if (names.has(name))
            return false;
        else
            names.add(name);
        return true;
    };
}

;// CONCATENATED MODULE: ./build/actions/release-changelog/src/notes/contributors.js


/**
 * The people of the changes, in the order of their first one, without bots. An address, an account
 * or a name in common makes one person, also where only a third entry has both.
 *
 * @param changes newest first.
 */
function contributorsOf(changes) {
    const byKey = new Map();
    const places = new Map();
    const isUnseen = unseenPeople();
    let place = 0;
    for (const change of changes.toReversed()) {
        for (const person of change.authors) {
            if (!isUnseen(person) || isBot(person))
                continue;
            const keys = personKeys(person);
            const known = new Set(keys.flatMap((key) => byKey.get(key) ?? []));
            const emails = person.email === '' ? [] : [person.email];
            const all = [...known].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
            const joined = join([...all, { person, change, keys, emails }]);
            places.set(joined, places.get(all[0] ?? joined) ?? place++);
            for (const of of known)
                places.delete(of);
            for (const key of joined.keys)
                byKey.set(key, joined);
        }
    }
    return [...places].sort(([, a], [, b]) => a - b).map(([of]) => of);
}
/** @param entries of one person, the first change first. */
function join(entries) {
    return {
        ...entries[0],
        keys: [...new Set(entries.flatMap(({ keys }) => keys))],
        emails: [...new Set(entries.flatMap(({ emails }) => emails))],
    };
}

;// CONCATENATED MODULE: ./build/actions/release-changelog/src/notes/new-contributors.js



/**
 * The authors of a change who have no earlier commit. Reads the history's authors, newest first,
 * until all are found: with a new contributor, to its beginning.
 *
 * @param changes newest first.
 */
async function newContributors(repository, changes, base) {
    const contributors = contributorsOf(changes);
    const known = new Set();
    if (contributors.length > 0)
        await find(authors(repository, base), contributors, known);
    // An earlier co-author has no commit of their own, but a message contains their address.
    const others = contributors.filter((of) => !known.has(of));
    const endings = others.flatMap(({ emails }) => emails.map((email) => `${emailKey(email)}>`));
    if (endings.length > 0) {
        await find(coAuthors(repository, base, endings), contributors, known);
    }
    return contributors
        .filter((of) => !known.has(of))
        .map(({ person, change }) => ({ person, change }));
}
/** Reads people until all contributors are found, and adds those found to `known`. */
async function find(people, contributors, known) {
    const byKey = new Map(contributors.flatMap((of) => of.keys.map((key) => [key, of])));
    const isUnseen = unseenPeople();
    for await (const batch of people) {
        for (const person of batch) {
            if (!isUnseen(person) || isBot(person))
                continue;
            for (const key of personKeys(person)) {
                const of = byKey.get(key);
                if (of)
                    known.add(of);
            }
        }
        if (known.size === contributors.length)
            return;
    }
}
/** The fields are e-mail and name in turn, also across batches. */
async function* authors(repository, base) {
    let email;
    for await (const fields of repository.authorsOf(base)) {
        const people = [];
        for (const field of fields) {
            if (email === undefined)
                email = field;
            else {
                people.push({ name: field, email });
                email = undefined;
            }
        }
        yield people;
    }
}
async function* coAuthors(repository, base, endings) {
    for await (const messages of repository.messagesContaining(base, endings)) {
        yield messages.flatMap(coAuthorsOf);
    }
}

;// CONCATENATED MODULE: ./build/actions/release-changelog/src/publish/draft-mark.js
/** A mark takes at most this many characters of a release's text. */
const longestMark = 200;
const draft_mark_pattern = /[\r\n]*<!-- ci-actions\/release-changelog job=(\w{0,16}) text=(\w{16}) -->\s*$/;
function marked(body, job, digest) {
    const mark = `<!-- ci-actions/release-changelog job=${job.slice(0, 16)} text=${digestOf(body, digest)} -->`;
    return `${body.trimEnd()}\n\n${mark}\n`;
}
function withoutMark(body) {
    return body.replace(draft_mark_pattern, '\n');
}
/** Whether this job made the draft. */
function isMadeBy(body, job) {
    return job !== '' && draft_mark_pattern.exec(body)?.[1] === job.slice(0, 16);
}
/** Whether nobody has written the text but us: it is as marked, or there is none. */
function isUnedited(body, digest) {
    const text = withoutMark(body);
    return text.trim() === '' || draft_mark_pattern.exec(body)?.[2] === digestOf(text, digest);
}
/** Whether a reader sees the same text, apart from a mark. */
function isSameText(body, other) {
    return draft_mark_plain(withoutMark(body)) === draft_mark_plain(withoutMark(other));
}
const digestOf = (body, digest) => digest(draft_mark_plain(body)).slice(0, 16);
/** GitHub's editor changes the ends of lines. */
const draft_mark_plain = (body) => body.replaceAll('\r\n', '\n').trim();

;// CONCATENATED MODULE: ./build/actions/release-changelog/src/publish/upload-progress.js
/** Between two lines about one upload. */
const quietMs = 5000;
/** Says at its begin, every five seconds and at its end how much of a file has been sent. */
function followUpload({ name, size }, now, say) {
    let last = now();
    say(`Uploading ${name} (${shownSize(size)}).`);
    return (bytes) => {
        const isDone = bytes >= size;
        if (!isDone && now() - last < quietMs)
            return;
        last = now();
        const percent = Math.floor((bytes / size) * 100);
        say(`${name}: ${percent} % of ${shownSize(size)} sent.`);
    };
}
const units = ['B', 'kB', 'MB', 'GB'];
/** In powers of 1,000, as GitHub's pages show sizes; one decimal where it says something. */
function shownSize(bytes) {
    const power = bytes < 1000 ? 0 : Math.min(3, Math.floor(Math.log10(bytes) / 3));
    const value = bytes / 1000 ** power;
    return `${power === 0 || value >= 100 ? Math.round(value) : value.toFixed(1)} ${units[power]}`;
}

;// CONCATENATED MODULE: ./build/actions/release-changelog/src/publish/order-of.js

/** The asset with the whole notes, where the release's text is only a part of them. */
const wholeNotesName = 'release-notes.md';
function order_of_orderOf(given, { tag, source, notes, body, isLatest }, textFile) {
    return {
        tag,
        commit: source.target.hash,
        title: given.title ?? `Release ${tag.version}`,
        body,
        wholeNotes: notes === body ? undefined : textFile(wholeNotesName, notes),
        draft: given.draft,
        makeLatest: given['make-latest'],
        assets: given.assets ?? [],
        checksums: given.checksums,
        createTag: given['create-tag'],
        floatingTags: given['floating-tags'],
        prefix: given['tag-prefix'],
        tagNames: source.tagNames,
        isLatest,
    };
}
async function publishingPorts(given, ports) {
    const { facts, textDigest, textFile, say, now, wait, cancelled } = ports;
    const { runId, job } = facts;
    const key = [runId, job, given.name, given.matrix].join('\n');
    return {
        server: await ports.server(),
        job: runId === undefined ? '' : textDigest(key).slice(0, 16),
        digest: textDigest,
        fileOf: textFile,
        cancelled,
        wait,
        say,
        follow: (file) => followUpload(file, now, say),
    };
}

;// CONCATENATED MODULE: ./build/packages/commits/src/versions/previous-tag.js

/**
 * The tags that may precede `tag`, the likeliest first: those of lower versions, the highest first.
 * The caller decides by ancestry, which only git knows, which one is the previous release.
 */
function previousCandidates(tags, tag, base) {
    const stableOnly = base === 'stable' && (0,release_tag/* isStable */.MQ)(tag);
    return tags
        .filter((other) => isLower(other, tag) && (!stableOnly || (0,release_tag/* isStable */.MQ)(other)))
        .sort((a, b) => (0,release_tag/* compareTags */.bb)(b, a) || ofPrefix(b, tag) - ofPrefix(a, tag));
}
/** Build metadata gives no order: 1.0.0+b.2 and 1.0.0+b.1 are the same version. */
function isLower(other, tag) {
    return (0,release_tag/* compareTags */.bb)(previous_tag_bare(other), previous_tag_bare(tag)) < 0;
}
function previous_tag_bare(tag) {
    if (tag.build === '')
        return tag;
    return { ...tag, version: tag.version.slice(0, -tag.build.length - 1), build: '' };
}
const ofPrefix = (other, tag) => Number(other.prefix === tag.prefix);
/** Whether `tag` is the highest stable version among the tags, as `latest` should be. */
function isLatest(tags, tag) {
    return (0,release_tag/* isStable */.MQ)(tag) && !tags.some((other) => (0,release_tag/* isStable */.MQ)(other) && isLower(tag, other));
}

;// CONCATENATED MODULE: ./build/actions/release-changelog/src/publish/asset-name.js
/**
 * The name under which GitHub keeps an asset. It documents only that it renames files with "special
 * characters, non-alphanumeric characters, and leading or trailing periods"; the rest is what people
 * saw (softprops/action-gh-release#741, travis-ci/dpl#821). The upload's label keeps the name as given,
 * so after a wrong guess the file is still found.
 */
function hostedName(name) {
    const plain = name
        .normalize('NFKD')
        .replaceAll(/\p{Mark}/gu, '')
        .replaceAll(/[^\w.@+-]+/g, '.')
        .replaceAll(/\.{2,}/g, '.')
        .replace(/\.$/, '');
    return plain.startsWith('.') || plain === '' ? `default${plain}` : plain;
}
/** Whether an asset of the release is the file of this name. */
function isAssetOf(asset, name) {
    return asset.name === name || asset.label === name || asset.name === hostedName(name);
}

;// CONCATENATED MODULE: ./build/actions/release-changelog/src/publish/checksums.js

const checksumsName = 'SHA256SUMS';
/** The checksums of all assets of a release, also of those that other jobs attached. */
function checksumsOf(assets, files) {
    const listed = assets
        .filter((asset) => asset.whole && asset.name !== checksumsName)
        .map((asset) => ({
        name: asset.name,
        sha256: asset.sha256 ?? files.find(({ name }) => isAssetOf(asset, name))?.sha256,
    }))
        .toSorted((a, b) => (a.name < b.name ? -1 : 1));
    return {
        text: listed
            .filter(({ sha256 }) => sha256 !== undefined)
            .map(({ name, sha256 }) => `${sha256}  ${name}\n`)
            .join(''),
        unknown: listed.filter(({ sha256 }) => sha256 === undefined).map(({ name }) => name),
    };
}

;// CONCATENATED MODULE: ./build/actions/release-changelog/src/publish/request-failure.js

/** Undefined for an error that is no failed request. */
function requestFailure(error) {
    if (!(error instanceof outcome/* NotEvaluated */.t) || !('codes' in error))
        return undefined;
    const { message, status, codes } = error;
    return { message, status, codes };
}
/**
 * Whether a look at the server may show that the request was done all the same, or can be made again:
 * no answer, a server error, something not yet visible, or made by another job at the same time.
 */
function mayLookAgain({ status, codes, message }) {
    if (status === undefined || status >= 500 || status === 404)
        return true;
    if (status !== 422)
        return false;
    return (codes.includes('already_exists') || /Reference (already exists|does not exist)/.test(message));
}
/** Something that the server may not show yet. */
class NotYetVisible extends outcome/* NotEvaluated */.t {
    status = 404;
    codes = [];
}
const mostTries = 5;
/**
 * Does what can be done again from the start, as it looks at the server first. Waits 1, 2, 4 and 8
 * seconds between tries.
 */
async function tryAgain(attempt, wait, say) {
    for (let tries = 1;; tries += 1) {
        try {
            return await attempt();
        }
        catch (error) {
            const failure = requestFailure(error);
            if (failure === undefined || !mayLookAgain(failure) || tries === mostTries)
                throw error;
            say(`${failure.message}. Looking again.`);
            await wait(1000 * 2 ** (tries - 1));
        }
    }
}

;// CONCATENATED MODULE: ./build/actions/release-changelog/src/publish/ensure-tag.js


/**
 * What is wrong with the tag on the server for a release of `commit`; undefined where nothing is. A
 * missing tag is right where it is to be made and `commit` is the newest of the default branch.
 */
async function tagProblem(server, tag, commit, createTag) {
    const tagged = await server.commitOfTag(tag.name);
    if (tagged === commit)
        return undefined;
    const here = commit.slice(0, 7);
    if (tagged !== undefined) {
        return `on the server the tag ${tag.name} is at ${tagged.slice(0, 7)}, but the checkout has ${here}: check out the tag, or release the next version`;
    }
    // Also where no tag is to be made: a token that may not read the repository sees no tag either.
    const branch = await server.defaultBranch();
    if (!createTag) {
        return `the server has no tag ${tag.name}: push it, or set create-tag: true`;
    }
    if (branch.commit === commit)
        return undefined;
    return `create-tag makes a tag only for the newest commit of the default branch: ${branch.name} is at ${branch.commit.slice(0, 7)}, but the checkout has ${here}. Run the workflow on ${branch.name} again`;
}
/** Makes the tag where the server has none. Another job may make it at the same time. */
async function makeTag(server, tag, commit, title) {
    const tagged = await server.commitOfTag(tag.name);
    if (tagged === commit)
        return 'there';
    if (tagged === undefined) {
        await server.createAnnotatedTag(tag.name, commit, title);
        return 'made';
    }
    throw new outcome/* NotEvaluated */.t(`another run made the tag ${tag.name} meanwhile, at ${tagged.slice(0, 7)} and not at ${commit.slice(0, 7)}`);
}
/**
 * Where the tag is gone, publishing would make it anew, at the default branch.
 *
 * @throws NotEvaluated where the tag is no longer at the commit.
 */
async function checkTagStays(server, tag, commit) {
    const tagged = await server.commitOfTag(tag.name);
    if (tagged === undefined) {
        throw new NotYetVisible(`the tag ${tag.name} was on the server, and is not there any more`);
    }
    if (tagged === commit)
        return;
    throw new outcome/* NotEvaluated */.t(`the tag ${tag.name} was moved meanwhile, from ${commit.slice(0, 7)} to ${tagged.slice(0, 7)}`);
}

;// CONCATENATED MODULE: ./build/actions/release-changelog/src/publish/floating-tags.js


/** The highest stable version for each floating tag that the release's version can have. */
function floatingTargets(tag, tags) {
    if (!(0,release_tag/* isStable */.MQ)(tag))
        return [];
    const line = [...tags, tag].filter((other) => (0,release_tag/* isStable */.MQ)(other) && other.prefix === tag.prefix && other.major === tag.major);
    const highest = (of) => of.reduce((best, other) => ((0,release_tag/* compareTags */.bb)(other, best) > 0 ? other : best), tag);
    return [
        { name: `${tag.prefix}${tag.major}`, highest: highest(line) },
        {
            name: `${tag.prefix}${tag.major}.${tag.minor}`,
            highest: highest(line.filter(({ minor }) => minor === tag.minor)),
        },
    ];
}
/** Moves `v1` and `v1.2` to the release, unless a higher version of their line has been tagged. */
async function moveFloatingTags(server, tag, commit) {
    const moved = [];
    for (const { name, highest } of await targetsNow(server, tag)) {
        if (highest.name !== tag.name) {
            moved.push({ name, done: 'kept', why: highest.name });
            continue;
        }
        const first = await point(server, name, commit);
        moved.push(first);
        if (first.done === 'moved' || first.done === 'made')
            await moveOn(server, tag, name);
    }
    return moved;
}
const targetsNow = async (server, tag) => floatingTargets(tag, (0,release_tag/* releaseTags */.dt)(await server.tagNames(`${tag.prefix}${tag.major}.`), tag.prefix));
async function point(server, name, commit) {
    const before = await server.commitOfTag(name);
    if (before === commit)
        return { name, done: 'there', why: '' };
    try {
        await server.pointTag(name, commit, before === undefined);
    }
    catch (error) {
        const failure = requestFailure(error);
        if (failure === undefined || mayLookAgain(failure))
            throw error;
        return { name, done: 'refused', why: failure.message };
    }
    if (before === undefined)
        return { name, done: 'made', why: '' };
    return { name, done: 'moved', why: '', release: await server.releasePage(name) };
}
/** A higher version may have been released meanwhile, and its job may have moved the tag before us. */
async function moveOn(server, tag, name) {
    const target = (await targetsNow(server, tag)).find((one) => one.name === name);
    if (target === undefined || target.highest.name === tag.name)
        return;
    const commit = await server.commitOfTag(target.highest.name);
    if (commit !== undefined)
        await server.pointTag(name, commit, false);
}

;// CONCATENATED MODULE: ./build/actions/release-changelog/src/publish/asset-steps.js


/** @param ours whether the file is one that this action writes, and may replace in a release. */
function fileSteps(files, release, assets, ours) {
    const steps = [];
    const differing = [];
    for (const file of files) {
        const asset = assets.find((one) => isAssetOf(one, file.name));
        if (asset !== undefined && isSame(asset, file))
            continue;
        if (asset?.whole === true && !release.draft && !ours)
            differing.push(file.name);
        if (asset !== undefined)
            steps.push({ kind: 'delete-asset', asset });
        steps.push({ kind: 'upload', release, file });
    }
    if (differing.length > 0) {
        const advice = release.immutable ? '' : ', or delete the asset by hand and run again';
        return {
            release,
            refused: `the release is published, and its assets differ from the files given: ${differing.join(', ')}. A published asset is not replaced: people may have it. Release a new version${advice}`,
        };
    }
    if (release.immutable && steps.length > 0) {
        const lacking = steps.flatMap((step) => (step.kind === 'upload' ? [step.file.name] : []));
        return {
            release,
            refused: `the release is published and immutable, and lacks assets: ${lacking.join(', ')}. No server accepts more: release a new version. In a matrix, set draft: true in its jobs and publish in a job that needs them`,
        };
    }
    return { steps };
}
function isSame({ whole, size, sha256 }, file) {
    return whole && size === file.size && (sha256 === undefined || sha256 === file.sha256);
}
function checksumSteps(files, release, assets, fileOf) {
    const { text, unknown } = checksumsOf(assets, files);
    const isOthers = !release.draft && files.length === 0;
    const isListed = assets.some(({ name }) => name === checksumsName);
    if (text === '' || (isOthers && !isListed))
        return { steps: [], notes: [] };
    const notes = unknown.length === 0
        ? []
        : [
            `${checksumsName} lacks assets whose checksum the server does not tell: ${unknown.join(', ')}.`,
        ];
    const found = fileSteps([fileOf(checksumsName, text)], release, assets, true);
    return 'refused' in found ? found : { ...found, notes };
}

;// CONCATENATED MODULE: ./build/actions/release-changelog/src/publish/next-steps.js


/** The published release; else the oldest draft, which several jobs that start at once agree on. */
function chosenRelease(releases) {
    return releases.find(({ draft }) => !draft) ?? releases[0];
}
/**
 * What is left to do, decided only by what the server has: a run that was stopped anywhere goes on
 * from there, and a run that finds everything in place changes nothing.
 */
function nextSteps(wanted, seen, self) {
    const release = chosenRelease(seen.releases);
    if (release === undefined)
        return { steps: [{ kind: 'create', fields: draftOf(wanted, self) }] };
    const others = seen.releases.filter((other) => other !== release);
    const own = others.filter((other) => other.draft && isOwn(other, self));
    if (own.length > 0) {
        return { steps: own.map((draft) => ({ kind: 'delete-draft', release: draft })) };
    }
    const files = fileSteps(wanted.files, release, seen.assets, false);
    if ('refused' in files || files.steps.length > 0)
        return files;
    const sums = wanted.checksums
        ? checksumSteps(wanted.files, release, seen.assets, self.fileOf)
        : { steps: [], notes: [] };
    if ('refused' in sums || sums.steps.length > 0)
        return sums;
    return textSteps(wanted, release, self, [...sums.notes, ...others.map(strayNote)]);
}
const isOwn = ({ id, body }, { made, job }) => made.has(id) || isMadeBy(body, job);
const strayNote = ({ id, url }) => `Another draft has this tag, which this job did not make. Delete it if nobody needs it: ${url} (id ${id}).`;
function draftOf(wanted, { job, digest }) {
    return { ...fieldsOf(wanted), body: marked(wanted.body, job, digest), draft: true };
}
function fieldsOf({ tag, title, body, prerelease, draft, latest }) {
    return { tag, title, body, prerelease, draft, latest };
}
/** The text of a person is kept, in a draft and in a release. */
function textSteps(wanted, release, self, notes) {
    const ours = isUnedited(release.body, self.digest);
    const body = ours ? wanted.body : withoutMark(release.body).trimEnd();
    const title = ours || release.title === '' ? wanted.title : release.title;
    const fields = { ...fieldsOf(wanted), title, body };
    if (!release.draft) {
        const isEmpty = release.body.trim() === '' && wanted.body.trim() !== '';
        if (isEmpty)
            return { steps: [{ kind: 'update', release, fields: { ...fields, draft: false } }] };
        const same = isSameText(release.body, wanted.body);
        const differing = [
            ...(same ? [] : [otherText('release')]),
            ...(release.prerelease === wanted.prerelease
                ? []
                : [otherKind(wanted.tag, wanted.prerelease)]),
        ];
        return { done: release, notes: [...notes, ...differing] };
    }
    const kept = ours ? notes : [...notes, otherText('draft')];
    if (!wanted.draft)
        return { steps: [{ kind: 'update', release, fields }] };
    const draft = ours ? draftOf(wanted, self) : { ...fields, body: release.body };
    const same = release.title === draft.title &&
        release.prerelease === draft.prerelease &&
        isSameText(release.body, draft.body);
    return same
        ? { done: release, notes: kept }
        : { steps: [{ kind: 'update', release, fields: draft }] };
}
const otherKind = (tag, isPrerelease) => isPrerelease
    ? `${tag} is a prerelease, but the release was published as a stable one, which may be the latest. Edit it on its page.`
    : `${tag} is stable, but the release was published as a prerelease. Edit it on its page.`;
const otherText = (what) => `The ${what} has a text of its own, which stays. It differs from the notes of this run.`;

;// CONCATENATED MODULE: ./build/actions/release-changelog/src/publish/publish-release.js




/** Far more than any release needs: each round does all that is left to do as far as it can be seen. */
const mostRounds = 30;
/**
 * Looks at the server, does what is missing, and looks again, until nothing is missing. So the release
 * that it returns was read back from the server.
 *
 * @param isLatestNow asked just before the release is published: another one may have come meanwhile.
 *   It throws where the release must not be published any more.
 * @throws NotEvaluated where the server refuses, or does not answer after several tries.
 */
async function publishRelease(wanted, publishing, isLatestNow) {
    const { wait, say } = publishing;
    const state = { ...publishing, made: new Set(), uploaded: new Set(), isLatestNow };
    for (let round = 0; round < mostRounds; round += 1) {
        const next = await tryAgain(() => takeNext(wanted, state), wait, say);
        if ('refused' in next)
            return next;
        if ('done' in next)
            return { release: next.done, notes: next.notes };
    }
    throw new outcome/* NotEvaluated */.t(`the release of ${wanted.tag} did not settle: other jobs change it at the same time. Run this one again`);
}
async function takeNext(wanted, state) {
    const next = nextSteps(wanted, await look(wanted.tag, state.made, state.server), state);
    if ('steps' in next)
        for (const step of next.steps)
            await take(step, state);
    return next;
}
async function look(tag, made, server) {
    const listed = await server.releasesOfTag(tag);
    const unseen = [...made].filter((id) => !listed.some((release) => release.id === id));
    const releases = [...listed];
    // A new release may be missing in the list for a while. Without it a second one would be made.
    for (const id of unseen) {
        const release = await server.releaseById(id);
        if (release === undefined)
            throw new NotYetVisible(`GitHub does not show the draft ${id} that it made`);
        releases.push(release);
    }
    releases.sort((a, b) => a.id - b.id);
    const release = chosenRelease(releases);
    return { releases, assets: release === undefined ? [] : await server.assetsOf(release.id) };
}
async function take(step, state) {
    const { server, say, made, isLatestNow } = state;
    switch (step.kind) {
        case 'create': {
            const { id, url } = await server.createRelease(step.fields);
            made.add(id);
            say(`Made the draft ${url}`);
            return;
        }
        case 'update': {
            const latest = !step.fields.draft && (await isLatestNow());
            const { url } = await server.updateRelease(step.release.id, { ...step.fields, latest });
            say(step.fields.draft ? `Updated the draft ${url}` : `Published ${url}`);
            return;
        }
        case 'delete-draft':
            await server.deleteRelease(step.release.id);
            made.delete(step.release.id);
            say(`Deleted the draft ${step.release.id} of this job: an older draft has the same tag.`);
            return;
        case 'delete-asset':
            await server.deleteAsset(step.asset);
            say(`Deleted ${step.asset.name}, which is not whole or not the file given.`);
            return;
        case 'upload':
            await upload(step.release, step.file, state);
    }
}
/** What the server took once and still lacks would be sent again and again. */
async function upload(release, file, { server, follow, uploaded }) {
    const key = `${release.id} ${file.name}`;
    if (uploaded.has(key) && file.name !== checksumsName) {
        throw new outcome/* NotEvaluated */.t(`${file.name} was uploaded, but the release now has another file of this name: the file changed after it was read, or another job attaches one of the same name`);
    }
    const asset = await server.uploadAsset(release, file, follow(file));
    if (asset.whole)
        uploaded.add(key);
}

;// CONCATENATED MODULE: ./build/actions/release-changelog/src/publish/read-assets.js



/** GitHub takes less than 2 GiB a file and at most 1,000 files a release. */
const longestFile = 2 * 1024 ** 3;
const mostFiles = 1000;
/** @throws NotEvaluated with everything that is wrong with the files, before anything is published. */
async function readAssets(patterns, { glob, fileDigest, readBytes, shown }, reserved) {
    const { files, unmatched } = await glob(patterns);
    const read = [];
    const unreadable = [];
    for (const path of files) {
        try {
            read.push({ path, name: baseName(path), ...(await fileDigest(path)) });
        }
        catch (error) {
            unreadable.push(`${shown(path)} cannot be read: ${error.message}`);
        }
    }
    const wrong = [
        ...unreadable,
        ...unmatched.map((pattern) => `${JSON.stringify(pattern)} matches no file`),
        ...read.flatMap(({ path, size }) => sizeProblem(shown(path), size)),
        ...nameProblems(read, reserved, shown),
        ...(read.length > mostFiles
            ? [`there are ${read.length} files, and GitHub takes at most ${mostFiles} a release`]
            : []),
    ];
    if (wrong.length > 0)
        throw new outcome/* NotEvaluated */.t(`assets: ${wrong.join('; ')}`);
    return read.map(({ path, name, size, sha256 }) => ({
        name,
        size,
        sha256,
        open: () => unchanged(readBytes(path), shown(path), size),
    }));
}
/** @throws NotEvaluated where the file no longer has its size, so that nobody looks for a cause in the network. */
async function* unchanged(chunks, path, size) {
    let bytes = 0;
    const changed = () => new outcome/* NotEvaluated */.t(`${path} changed after it was read: it had ${size} bytes. Let the step that writes it end before this one`);
    try {
        for await (const chunk of chunks) {
            bytes += chunk.byteLength;
            if (bytes > size)
                throw changed();
            yield chunk;
        }
    }
    catch (error) {
        if (error instanceof outcome/* NotEvaluated */.t)
            throw error;
        throw new outcome/* NotEvaluated */.t(`${path} cannot be read: ${error.message}`);
    }
    if (bytes < size)
        throw changed();
}
const baseName = (path) => path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
function sizeProblem(path, size) {
    if (size === 0)
        return [`${path} is empty, and GitHub takes no empty file`];
    if (size >= longestFile)
        return [`${path} has ${size} bytes, and GitHub takes less than 2 GiB`];
    return [];
}
/** Files of one name would replace one another. */
function nameProblems(files, reserved, shown) {
    const first = new Map();
    return files.flatMap(({ path, name }) => {
        const key = hostedName(name);
        if (reserved.includes(key)) {
            const advice = key === checksumsName ? ', or set checksums: false' : '';
            return [
                `${shown(path)} has the name of a file that this action attaches: rename it${advice}`,
            ];
        }
        const other = first.get(key);
        if (other === undefined)
            first.set(key, shown(path));
        return other === undefined
            ? []
            : [`${shown(path)} and ${other} have the same name on GitHub: ${key}`];
    });
}

;// CONCATENATED MODULE: ./build/actions/release-changelog/src/publish/publication.js








/** Checks everything that can be checked before the first change, then tags, publishes and moves tags. */
async function publish(order, ports) {
    const { server, wait, say } = ports;
    const again = (attempt) => tryAgain(attempt, wait, say);
    const { tag, commit } = order;
    const files = await readAssets(order.assets, ports, namesOfOurs(order));
    const problem = await again(() => tagProblem(server, tag, commit, order.createTag));
    if (problem !== undefined)
        return { ...nothing, failures: [problem] };
    const isHighest = await again(() => isLatestNow(order, ports));
    let done = { ...nothing, isLatest: isHighest, assets: files.length };
    const isLatestAtLast = async () => {
        await checkTagStays(server, tag, commit);
        done = { ...done, isLatest: await isLatestNow(order, ports) };
        return order.makeLatest === 'auto' ? done.isLatest === true : order.makeLatest === 'true';
    };
    try {
        const made = await again(() => makeTag(server, tag, commit, order.title));
        if (made === 'made')
            say(`Made the tag ${tag.name}.`);
        done = { ...done, madeTag: made === 'made' };
        const published = await publishRelease(wantedOf(order, files), ports, isLatestAtLast);
        done = { ...done, ...outcomeOf(published) };
        if (!order.floatingTags || order.draft)
            return done;
        return withFloatingTags(done, await again(() => moveFloatingTags(server, tag, commit)));
    }
    catch (error) {
        if (!(error instanceof outcome/* NotEvaluated */.t))
            throw error;
        if (ports.cancelled())
            throw cancellation(done);
        return { ...done, failures: [`${error.message}. ${stateOf(done, order)}`] };
    }
}
function wantedOf(order, files) {
    const { tag, title, body, draft, wholeNotes, checksums } = order;
    return {
        tag: tag.name,
        title,
        body,
        prerelease: tag.prerelease !== '',
        draft,
        latest: false,
        files: wholeNotes === undefined ? files : [...files, wholeNotes],
        checksums,
    };
}
/** A release that is published but not as ordered still gets its floating tags: people use it. */
function outcomeOf(published) {
    return 'refused' in published
        ? { release: published.release, notes: [], failures: [published.refused] }
        : { ...published, failures: [] };
}
/** The checks of a run that publishes nothing. The server is asked only about a tag to be made. */
async function checkOrder(order, ports) {
    const assets = (await readAssets(order.assets, ports, namesOfOurs(order))).length;
    if (!order.createTag)
        return { ...nothing, assets };
    const problem = await tagProblem(await ports.server(), order.tag, order.commit, true);
    return { ...nothing, assets, failures: problem === undefined ? [] : [problem] };
}
const nothing = {
    release: undefined,
    isLatest: undefined,
    assets: 0,
    madeTag: false,
    floatingTags: [],
    notes: [],
    failures: [],
};
/** The names of the files that this action makes itself. */
const namesOfOurs = ({ checksums, wholeNotes }) => [
    ...(checksums ? [checksumsName] : []),
    ...(wholeNotes === undefined ? [] : [wholeNotes.name]),
];
/** The server may have tags that are newer than the clone. */
async function isLatestNow(order, { server }) {
    const known = new Set(order.tagNames);
    const newer = (await server.tagNames(order.prefix ?? '')).filter((name) => !known.has(name));
    return order.isLatest && isLatest((0,release_tag/* releaseTags */.dt)(newer, order.prefix), order.tag);
}
function withFloatingTags(done, tags) {
    const failures = tags
        .filter((one) => one.done === 'refused')
        .map(({ name, why }) => `the floating tag ${name} is not moved, but the release is published: ${why}`);
    const notes = tags.flatMap(({ name, release }) => release === undefined
        ? []
        : [
            `The floating tag ${name} has a release of its own, which now shows this version. Delete that release, without its tag: ${release}`,
        ]);
    return {
        ...done,
        floatingTags: tags,
        notes: [...done.notes, ...notes],
        failures: [...done.failures, ...failures],
    };
}
/** The last request may be done or not. */
function cancellation({ release }) {
    const when = release === undefined
        ? 'before the release was complete'
        : 'after the release was published, before its floating tags were moved';
    return new outcome/* NotEvaluated */.t(`the job was cancelled ${when}. Run it again: it goes on from there`);
}
/** What the server has, for a reader who knows the cause. Ends without a period. */
function stateOf({ release, madeTag }, { tag, draft }) {
    const after = 'Once this is mended, run the job again: it goes on from there';
    if (release !== undefined)
        return `The release is published, but its floating tags are not all moved. ${after}`;
    const made = madeTag ? `The tag ${tag.name} is made. ` : '';
    return `${made}The ${draft ? 'draft' : 'release'} is not complete. ${after}`;
}

;// CONCATENATED MODULE: ./build/packages/commits/src/versions/unversioned-tags.js

const dotted = /^(\d+(?:\.\d+)+)([\w.+-]*)$/;
const prerelease = /^[-._]?(?:a|b|c|rc|alpha|beta|pre|preview|dev|snapshot|canary|next|m)\d*\b/i;
function unversionedTags(names, prefix) {
    return names.flatMap((name) => {
        const own = (0,release_tag/* prefixOf */.MT)(name, prefix);
        const [, digits, rest = ''] = (name.startsWith(own) && dotted.exec(name.slice(own.length))) || [];
        if (digits === undefined || (0,release_tag/* parseReleaseTag */.rE)(name, prefix) !== undefined)
            return [];
        const numbers = digits.split('.').map(Number);
        return [{ name, numbers, prerelease: prerelease.test(rest), short: numbers.length === 2 }];
    });
}
/** Whether the numbers are higher than the version's. */
function isNewer({ numbers }, { major, minor, patch }) {
    const own = [major, minor, patch];
    const at = numbers.findIndex((number, place) => number !== (own[place] ?? 0));
    return at >= 0 && (numbers[at] ?? 0) > (own[at] ?? 0);
}
/** Whether it is another name of the version, such as `1.2.0.RELEASE` of 1.2.0. */
function isAlias({ numbers, prerelease: before }, { major, minor, patch, prerelease: own }) {
    const same = [major, minor, patch].every((number, at) => number === (numbers[at] ?? 0));
    return same && !numbers[3] && before === (own !== '');
}

;// CONCATENATED MODULE: ./build/packages/commits/src/message/reverted-title.js



/**
 * `git revert` and GitHub quote the title. For a revert's revert, git 2.43 writes `Reapply "…"`. Some
 * projects put issues behind the quote: `Revert "…" (fixes #5)`.
 */
const reverted_title_quoted = /^(?:revert(?:s|ed)?|(reapply)):? (?:"(.*)"|'([^']*)'|“(.*)”)(?: \([^()]*#\d+[^()]*\))?\.?$/i;
/** GitHub cuts a long title and puts the rest into the body. */
const cut = /^(?:revert|(reapply)) ".*…$/i;
const reverted_title_bare = /^revert (?:(?:commit )?([0-9a-f]{7,64})(?: \(".*"\))?|(?:pr |pull request )?#(\d{1,9}))\.?$/i;
/** The key of an issue: `[KEY-1] …`, `KEY-1: …`. A branch (`[1.x] …`) stands there, too. */
const key = /^(?:(?:\[[^\]]*\])+:?|[A-Z][A-Z\d]+-\d+:?)\s+/;
/** Undefined where the title does not say that the commit is a revert: `Reverting to the old API`. */
function revertedTitle(title, header) {
    if (header?.type === 'revert')
        return ofType(header.description);
    // Most of 30,000 titles do not contain the word.
    if (!(title.includes('evert') || title.includes('eapply')))
        return undefined;
    if (header !== undefined)
        return inText(header.description);
    if (/^\[revert\] /i.test(title))
        return ofType(title.slice('[revert] '.length));
    const rest = withoutKey(title);
    return rest === title ? inText(title) : revertedTitle(rest, parseHeader(rest));
}
const ofType = (text) => inText(`revert ${text}`) ?? { title: text, again: false };
/** The title without the key of an issue and emoji before it. */
function withoutKey(title) {
    const first = title.charCodeAt(0);
    const isPlain = first > 0x5b && first <= 0x7a;
    return isPlain ? title : withoutEmoji(title.replace(key, ''));
}
function inText(text) {
    const match = reverted_title_quoted.exec(text) ?? cut.exec(text);
    if (match !== null) {
        const [, reapply, ...titles] = match;
        const title = titles.find((of) => of !== undefined)?.trim();
        return { title, again: reapply !== undefined };
    }
    const [, hash, pullRequest] = reverted_title_bare.exec(text) ?? [];
    if (hash !== undefined)
        return { hash: hash.toLowerCase() };
    if (pullRequest !== undefined)
        return { pullRequest: Number(pullRequest) };
    if (!/^revert /i.test(text))
        return undefined;
    const title = text.slice('revert '.length);
    return known_types/* knownTypes */.t.has(parseHeader(title)?.type ?? '') ? { title, again: false } : undefined;
}
/** A hostile title is not read to its end. */
const mostTimes = 100;
function originalTitle(reverted, again) {
    let { title } = withoutNumbers(reverted);
    let times = again ? 2 : 1;
    while (times < mostTimes) {
        const inner = revertedTitle(title, parseHeader(title));
        if (inner === undefined || !('title' in inner) || inner.title === undefined)
            break;
        times += inner.again ? 2 : 1;
        ({ title } = withoutNumbers(inner.title));
    }
    return { title, times };
}

;// CONCATENATED MODULE: ./build/packages/commits/src/message/revert.js

const hash = '[0-9a-f]{7,64}';
const byHash = new RegExp(`(?<![\`"'“‘])\\bThis reverts commits? (${hash}(?:(?:,\\s{0,20}|,?\\s{1,20}and\\s{1,20})${hash}){0,1000})\\b` +
    `(?:,?\\s{1,20}reversing\\s{1,20}changes\\s{1,20}made\\s{1,20}to\\s{1,20}[0-9a-f]{1,64})?\\.?`, 'gi');
/** The lines of GitHub and GitLab. */
const generated = /^(?:Reverts [\w.-]+\/[\w.-]+#\d{1,9}|This reverts merge request \S*!\d+)\.?$/gim;
/** People write `reverts #5` below a change of their own, too. */
const byPullRequest = /^[-* ]*(?:this )?reverts (?:pr |pull request )?(?:([\w.-]+\/[\w.-]+))?#(\d{1,9})\b/gim;
const inTitle = /(?<!\b(?:partial|partially|not|don't) )\breverts? (?:pr |pull request )?#(\d{1,9})\b/i;
const quotedBeside = /^Revert "([^"]+)"(?:,| and| &| \+) /;
const revert_hashes = new RegExp(`\\b${hash}\\b`, 'gi');
/**
 * The revert that a commit is: its subject or its whole body says so. Another commit may mention a
 * revert (see `mentionedReverts`), but has a change of its own.
 */
function revertOf(message) {
    const { title, header, body } = message;
    const named = revertedTitle(title, header);
    if (named === undefined && !(mentions(body) && isOnlyRevert(message)))
        return undefined;
    const found = revert_inText(body);
    const reverted = named !== undefined && 'title' in named ? named : undefined;
    // GitHub and GitLab name a merge by its subject.
    const merged = /^Merge pull request #(\d{1,9}) /.exec(reverted?.title ?? '')?.[1];
    const numbers = [named !== undefined && 'pullRequest' in named ? named.pullRequest : undefined];
    if (merged !== undefined && reverted?.again === false)
        numbers.push(Number(merged));
    return {
        hashes: [
            ...(named !== undefined && 'hash' in named ? [named.hash] : []),
            ...found.hashes,
            ...(header?.type === 'revert' ? footerHashes(message) : []),
        ],
        pullRequests: [
            ...numbers.flatMap((number) => number === undefined ? [] : { repository: undefined, number }),
            ...found.pullRequests,
        ],
        ...titlesIn(reverted),
    };
}
function titlesIn(reverted) {
    const { title, again = false } = reverted ?? {};
    if (title === undefined)
        return { title, original: undefined };
    return { title: again ? `Revert "${title}"` : title, original: originalTitle(title, again) };
}
/** What a commit with a change of its own reverts besides; empty for most. */
function mentionedReverts({ title, body }) {
    const isTitled = title.includes('evert ');
    if (!isTitled && !mentions(body))
        return revert_none;
    const text = body.replaceAll(/^ {0,3}```[^]*?^ {0,3}```/gm, '');
    const found = revert_inText(text);
    const number = inTitle.exec(title)?.[1];
    const pullRequests = [
        ...found.pullRequests,
        ...(number === undefined ? [] : [{ repository: undefined, number: Number(number) }]),
    ];
    const titles = titlesIn({ title: quotedBeside.exec(title)?.[1], again: false });
    const isNone = found.hashes.length + pullRequests.length === 0 && titles.title === undefined;
    return isNone ? revert_none : [{ hashes: found.hashes, pullRequests, ...titles }];
}
const revert_none = [];
/** Few of 30,000 messages do. */
const mentions = (body) => body.includes('everts ');
function revert_inText(body) {
    if (!mentions(body))
        return { hashes: revert_none, pullRequests: revert_none };
    return {
        hashes: [...body.matchAll(byHash)].flatMap(([, list = '']) => hashesIn(list)),
        pullRequests: [...body.matchAll(byPullRequest)].map(([, repository, number]) => ({
            repository,
            number: Number(number),
        })),
    };
}
const hashesIn = (text) => (text.match(revert_hashes) ?? []).map((found) => found.toLowerCase());
/** The specification recommends `revert: …` with a footer `Refs: <hash>, <hash>`. */
function footerHashes({ footers }) {
    return footers
        .filter(({ token }) => /^(refs|reverts)$/i.test(token))
        .flatMap(({ value }) => hashesIn(value));
}
/** Lines that say nothing about the change: trailers, and titles of reverts in a squashed list. */
const beside = /^(?:|-{3,}|\* Re(?:vert|apply) ".*|\(cherry picked from commit [0-9a-f]+\)|[a-z]\w*(?:-\w+)+: .*|(?:refs?|close[sd]?|fix(?:e[sd])?|resolve[sd]?|see|issue|bug|cc|pr):? \S*(?:#|!|:\/\/)\S.*)$/i;
/** Whether the body says only that the commit is a revert. A breaking change is never only that. */
function isOnlyRevert({ header, body, breakingTexts }) {
    if (header?.breaking === true || breakingTexts.length > 0)
        return false;
    const rest = body.replaceAll(byHash, '').replaceAll(generated, '');
    return rest !== body && rest.split('\n').every((line) => beside.test(line.trim()));
}

;// CONCATENATED MODULE: ./build/packages/commits/src/message/squashed-changes.js


/**
 * A squash is its title. Of its commits those count besides that are a feature, a fix, a speedup or
 * breaking, and say something else than the title. Steps on the way (`fix: typo`) do not.
 */
function squashedChanges({ own, commits }) {
    const twin = own.header ?? commits.find((of) => repeats(of, own))?.header;
    const texts = [...own.breakingTexts];
    const besides = new Map();
    let breaking = twin?.breaking ?? false;
    for (const of of withoutReverts(commits)) {
        const { header, breakingTexts } = of;
        if (header !== undefined && countsBeside(of, own, twin)) {
            if (!isBreaking(of) && [...besides.values()].some((listed) => saysNoMore(header, listed))) {
                continue;
            }
            besides.set(`${header.scope ?? ''}: ${header.description}`.toLowerCase(), {
                ...header,
                breakingTexts,
            });
        }
        else {
            texts.push(...breakingTexts);
            if (header?.breaking !== true)
                continue;
            breaking = true;
            if (breakingTexts.length === 0 && !repeats(of, own))
                texts.push(header.description);
        }
    }
    if (twin === undefined && texts.length > 0) {
        const [key, first] = [...besides][0] ?? [];
        if (key !== undefined && first !== undefined) {
            besides.set(key, { ...first, breakingTexts: [...first.breakingTexts, ...texts] });
        }
    }
    return {
        title: { title: own.title, header: twin && { ...twin, breaking }, breakingTexts: texts },
        besides: [...besides.values()],
    };
}
const repeats = ({ header }, own) => header !== undefined && sameText(header.description, own.header?.description ?? own.title);
/** The commits that are no reverts, and that the last revert of the list does not take away. */
function withoutReverts(commits) {
    const times = new Map();
    const others = commits.filter((of) => {
        const revert = revertOf(of);
        if (revert?.original)
            times.set(revert.original.title, revert.original.times);
        return revert === undefined;
    });
    return others.filter(({ title }) => (times.get(title) ?? 0) % 2 === 0);
}
const published = new Set(['feat', 'fix', 'perf']);
function countsBeside(of, own, title) {
    const { header } = of;
    if (header === undefined)
        return false;
    if (!isBreaking(of) && (!published.has(header.type) || isStep(header)))
        return false;
    if (title === undefined)
        return !repeats(of, own);
    return knownShare(header.description, `${title.scope ?? ''} ${title.description}`) < 0.5;
}
const isBreaking = ({ header, breakingTexts }) => header?.breaking === true || breakingTexts.length > 0;
/** Whether one commit of the list works on what another brings: `fix: export of tables` after it. */
const saysNoMore = ({ description, scope }, listed) => (scope === undefined || listed.scope === undefined || scope === listed.scope) &&
    knownShare(description, `${listed.scope ?? ''} ${listed.description}`) === 1;
const setOf = (words) => new Set(words.split(' '));
const articles = setOf('a an the and or of in on for from to with by');
/** Words that many titles have, whatever they change. */
const commonWords = setOf('some more all again another other last small minor new only also not now properly instead add added adds fix ' +
    'fixes fixed fixing update updated use used using remove removed support supports supported allow allows make ' +
    'makes handle handles improve improved correct create created change changes changed set get move rename ensure ' +
    'avoid address addressed apply applied resolve resolved clean up this that it when without into should be error ' +
    'errors failure failures failing broken warning warnings issue issues case cases requested code pr unit e2e main ' +
    'master branch upstream missing');
/** Words about the work on a pull request, not about what it changes. */
const stepWords = setOf('wip typo typos lint linter linting eslint tslint prettier rubocop clippy flake8 ruff mypy format formatting style ' +
    'whitespace indent indentation test tests spec specs unittest snapshot snapshots ci build compile compilation type ' +
    'types typing typings tsc review reviews reviewer comment comments feedback nit nits suggestion suggestions ' +
    'suggested conflict conflicts merge rebase cleanup oops fixup coverage docs doc documentation');
const stepScopes = /^(?:lint|wip|typos?|review|tests?|docs?|readme|ci)$/i;
/** Of any type; for a feature a single word like `comments` may be what it brings. */
const stepTitles = /^(?:wip\b|(?:fix|solve|resolve)[sd]? (?:the |some |all |remaining |merge )*conflicts?\b|(?:fix(?:e[sd])? )?(?:an? |the |some )?typos?\b|(?:apply|applied|address(?:e[sd])?) .*(?:suggest|review|feedback|comment|nit)|(?:add|update|run|fix) (?:(?:the|more|some|missing|unit) )*(?:tests?|test cases|docs|snapshots?)$)/i;
/** Whether a commit is only a step on the way to what the title says: `fix: lint`, `fix: typo in x`. */
function isStep({ type, scope, description }) {
    if (stepScopes.test(scope ?? '') || stepTitles.test(description))
        return true;
    const words = wordsOf(description).filter((word) => !articles.has(word));
    const isCommon = (word) => stepWords.has(word) || commonWords.has(word);
    return type === 'fix' && words.length > 0 && words.every(isCommon);
}
/** How much of the words that tell what a commit changes another title has, from 0 to 1. */
function knownShare(description, title) {
    const known = new Set(wordsOf(title).map(stem));
    const words = wordsOf(description);
    const named = words.filter((word) => !articles.has(word));
    const telling = named.filter((word) => !commonWords.has(word));
    const compared = [telling, named, words].find((of) => of.length > 0) ?? [];
    if (compared.length === 0)
        return 1;
    return compared.filter((word) => known.has(stem(word))).length / compared.length;
}
const wordsOf = (text) => text
    .replaceAll(/\p{Ll}(?=\p{Lu})|\p{Lu}(?=\p{Lu}\p{Ll})/gu, '$& ')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');
const stem = (word) => (word.length > 3 ? word.replace(/(?:ing|ed|es|s|e)$/, '') : word);

;// CONCATENATED MODULE: ./build/packages/commits/src/changes/update-title.js
const verb = /^(?:bump|update|upgrade|pin|unpin|replace dependency|roll ?back|lock file maintenance|pre-commit autoupdate)\b/i;
/** A sign (`⬆️`, `:arrow_up:`) or a mark (`[security]`, `[deps]`) before the title. */
const leading = /^(?:\[([\w.: -]+)\]:?|:\w+:|[^\w\s[(`"'@/]+)\s+/u;
/** What bots put behind the title; `(major)` says the size of the step, `(x)` a file or branch. */
const trailing = /\s+(?:\[(security)\]|\[(?:skip|no) ?-?ci\]|\[ci skip\]|\((major|minor|patch)\)|\(([^\s()]+)\)|with (\d{1,5}) updates?|across \d+ director(?:y|ies)|in the \S+ group|in (\/\S*))$/i;
/** No bot writes longer titles, and the patterns take long on them. */
const longestTitle = 300;
/** Undefined where the title updates nothing. */
function updateTitle(title) {
    if (title.length > longestTitle)
        return undefined;
    let text = title.replaceAll('`', '').trim();
    let security = false;
    for (let mark = leading.exec(text); mark !== null; mark = leading.exec(text)) {
        security ||= mark[1]?.toLowerCase() === 'security';
        text = text.slice(mark[0].length);
    }
    if (!verb.test(text))
        return undefined;
    let folder;
    let count;
    for (let end = trailing.exec(text); end !== null; end = trailing.exec(text)) {
        const [whole, secure, , file, updates, place] = end;
        security ||= secure !== undefined;
        folder ??= file ?? place;
        if (updates !== undefined)
            count = Number(updates);
        text = text.slice(0, -whole.length);
    }
    return { text, folder, count, security };
}

;// CONCATENATED MODULE: ./build/packages/commits/src/changes/updates-in-body.js
/** Dependabot: a line for each dependency of a group; of one alone, the first line. */
const updates = /^Updates `([^`\n]+)` from (\S+) to (\S+)$/gm;
const bumps = /^Bumps \[([^\]\n]+)\]\([^)\n]*\) from (\S+) to (\S+?)\.?$/gm;
/** Renovate: a table with the name in the first cell, and `1.0` -> `1.1` in a later one. */
const change = /`([^`]+)` (?:->|→) `([^`]+)`/;
const longestRow = 2000;
/** What a bot lists below its title, each once, in its order. */
function updatesInBody(body) {
    const found = new Map();
    const add = (name = '', from = '', to = '') => found.set(`${name}\n${from}\n${to}`, { name, from, to });
    if (body.includes('Updates `')) {
        for (const [, name, from, to] of body.matchAll(updates))
            add(name, updates_in_body_bare(from), updates_in_body_bare(to));
    }
    else if (body.includes('Bumps [')) {
        for (const [, name, from, to] of body.matchAll(bumps))
            add(name, updates_in_body_bare(from), updates_in_body_bare(to));
    }
    else if (body.includes('-> `') || body.includes('→ `')) {
        for (const line of body.split('\n')) {
            if (!line.startsWith('|') || line.length > longestRow)
                continue;
            const [, from, to] = change.exec(line) ?? [];
            if (from !== undefined)
                add(nameIn(line.split('|')[1] ?? ''), from, to);
        }
    }
    return [...found.values()];
}
const directory = /^Bumps the \S+ group with \d+ updates? in the (\S+) directory\b/gm;
/** The one folder of a group, where its title says only `across 1 directory`. */
function folderInBody(body) {
    if (!body.includes(' directory'))
        return undefined;
    const [first, ...others] = [...body.matchAll(directory)].map(([, folder]) => folder);
    return others.length > 0 || first === '/' ? undefined : first;
}
/** The name, or the text of its link: `[x](https://…) ([source](https://…))`. */
function nameIn(cell) {
    const start = cell.indexOf('[');
    const end = cell.indexOf(']', start);
    return updates_in_body_bare(start < 0 || end < 0 ? cell : cell.slice(start + 1, end)).trim();
}
const updates_in_body_bare = (text = '') => text.replaceAll('`', '');

;// CONCATENATED MODULE: ./build/packages/commits/src/changes/dependency-update.js


/** Dependabot. */
const fromTo = /^(?:bump|update|upgrade) (\S+) from (\S+) to (\S+)$/i;
const requirement = /^update (\S+) requirements? from (\S.*?) to (\S.*)$/i;
const ofGroup = /^bump the \S+ group$/i;
/** Renovate puts words around the name: `update dependency x to v2`, `update x docker tag to v3`. */
const worded = /^(?:update|pin|bump|roll ?back) (?:(dependency|module|plugin|crate|image|gem|helm release|github action) )?(\S+)(?: (action|docker tag|docker digest|digest|orb|monorepo))?(?: from (\S+))? to (\S+(?: \|\| \S+)*)$/i;
/** Renovate: `update all non-major dependencies`, `pin dependencies`, `lock file maintenance`. */
const ofAll = /^(?:(?:update|upgrade|bump|pin) (?:[\w./@-]+ ){0,4}(?:dependencies|deps|docker digests)|lock file maintenance)$/i;
/** Names of several words stand only in the titles of bots: `update spring security to v7.1`. */
const ofWords = /^(?:bump|update|upgrade|pin|roll ?back) (\S.*?)(?: from (\S+))? to (\S+)$/i;
const ownTypes = new Set(['feat', 'fix', 'perf']);
const ofDependencies = /^(?:(?:build|dev)-)?dep(?:s|endency|endencies)(?:-dev)?$/i;
const version = /^(?:[~^<>=!]{0,2}v?\d[\w.+*-]*|[0-9a-f]{7,64}|sha256:[0-9a-f]+)$/i;
/** `fix: bump timeout from 30s to 60s` */
const quantity = /^\d+(?:\.\d+)?(?:ms|s|sec|m|min|h|d|k|m|g|[kmg]i?b|px|r?em|x)$/i;
const noDependency = /^(?:versions?|readme|changelog|licen[sc]e|copyright|msrv|timeout|limit)(?:\.\w+)?$/i;
/** A check that costs little: of 30,000 titles few update a dependency. */
const mayUpdate = (text) => /^(?:bump|update|upgrade|pin|unpin|roll|replace|lock|pre-commit|[^a-z])/i.test(text);
/** @param text a description without its type, or a whole title that has none. */
function dependencyUpdateOf(text, { type, scope, body, byUpdateBot }) {
    // A revert of an update is none.
    if (type === 'revert' || !mayUpdate(text))
        return undefined;
    const title = updateTitle(text);
    if (title === undefined)
        return undefined;
    const marked = ofDependencies.test(type) || (scope !== undefined && ofDependencies.test(scope));
    const trusted = byUpdateBot || marked;
    const one = named(title, trusted);
    // `feat: update the API to v2` is a feature, however it looks.
    const isOwn = ownTypes.has(type) && !trusted;
    if (one !== undefined)
        return isOwn && !one.sure ? undefined : single(title, one);
    if (ofGroup.test(title.text))
        return several(title, body);
    if (isOwn)
        return undefined;
    if (ofAll.test(title.text))
        return several(title, body);
    const listed = /^bump /i.test(title.text) && updatesInBody(body).length > 0;
    const isOfBot = byUpdateBot || (marked && !ownTypes.has(type)) || title.security;
    if (!listed && !isOfBot)
        return undefined;
    const [, name, from, to] = (isOfBot && ofWords.exec(title.text)) || [];
    return name !== undefined && to !== undefined && version.test(to)
        ? single(title, { name, from, to })
        : several(title, body);
}
function named({ text }, trusted) {
    const required = requirement.exec(text);
    if (required)
        return { name: required[1] ?? '', from: required[2], to: required[3] ?? '', sure: true };
    const hop = fromTo.exec(text);
    if (hop) {
        const [, name = '', from = '', to = ''] = hop;
        const fits = trusted || (isVersion(from) && isVersion(to) && !noDependency.test(name));
        return fits ? { name, from, to } : undefined;
    }
    const [, before, name, after, from, to] = worded.exec(text) ?? [];
    if (name === undefined || to === undefined || !isVersion(to))
        return undefined;
    const what = `${before ?? ''} ${after ?? ''}`.toLowerCase();
    if (what === ' ' && !trusted && noDependency.test(name))
        return undefined;
    // The digest of an image changes beside its tag: `to 0a1b2c3` does not follow `to v2`.
    const full = what.endsWith('digest') ? `${name} ${after}` : name;
    return { name: full, from, to, sure: /dependency|docker|digest|monorepo/.test(what) };
}
const isVersion = (text) => version.test(text) && !quantity.test(text);
function single({ folder, security }, { name, from, to }) {
    const dependencies = [{ name, from, to, folder, security }];
    return { title: undefined, dependencies, more: false, folder, security };
}
function several(title, body) {
    const { text, count, security } = title;
    const folder = title.folder ?? folderInBody(body);
    const listed = updatesInBody(body);
    const [only] = listed;
    // Dependabot leaves the versions out of a long title: `bump github.com/a/b`.
    if (only !== undefined &&
        listed.length === 1 &&
        text.toLowerCase() === `bump ${only.name}`.toLowerCase()) {
        return single(title, only);
    }
    return {
        title: text,
        dependencies: listed.map((of) => ({ ...of, folder, security: false })),
        more: listed.length === 0 || listed.length < (count ?? 0),
        folder,
        security,
    };
}

// EXTERNAL MODULE: ./build/packages/commits/src/changes/label-types.js
var label_types = __webpack_require__(3328);
;// CONCATENATED MODULE: ./build/packages/commits/src/changes/change.js







/** The change that a commit's own title describes. */
function changeOf(parsed, repository, pullRequest) {
    const { message, commit, title } = parsed;
    const header = headerOf(parsed);
    const again = reapplied(parsed);
    const shown = header?.description ?? again ?? title;
    const text = again === undefined ? shown : `${shown} (reapplied)`;
    const type = header?.type ?? labelled(parsed.pull?.labels);
    const mayBeUpdate = header?.breaking !== true && type !== 'revert';
    const update = mayBeUpdate ? updateOf(parsed, shown, type, header?.scope) : undefined;
    const issues = message.body === '' ? change_none : issuesOf(message, repository);
    const number = parsed.pullRequest ?? pullRequest;
    return {
        hash: commit.hash,
        type,
        scope: header?.scope,
        text,
        breaking: breakingOf(parsed, header, update),
        pullRequests: number === undefined ? [] : [number],
        issues: parsed.numbers.length + issues.length === 0 ? change_none : joined(parsed, issues, number),
        authors: authorsOf(parsed),
        update,
        labels: parsed.pull?.labels ?? change_none,
    };
}
/** GitHub's merge of a bot's pull request is a person's, but it names the bot's branch. */
const botBranch = /^Merge pull request #\d+ from [^\s/]+\/(?:(?:dependabot|renovate)\/|pre-commit-ci-update-config\s)/;
function updateOf({ commit, message: { body } }, title, type, scope) {
    if (!mayUpdate(title))
        return undefined;
    const byUpdateBot = isUpdateBot(commit.author) || botBranch.test(commit.message);
    return dependencyUpdateOf(title, { type, scope, body, byUpdateBot });
}
/** A revert has the type `revert`, whatever its title says; a reapplied change has its old type. */
function headerOf(parsed) {
    const { message, revert, title } = parsed;
    if (revert === undefined)
        return message.header;
    const again = reapplied(parsed);
    if (again !== undefined)
        return parseHeader(again);
    const { type, scope, breaking = false, description = title } = message.header ?? {};
    // The body alone says that it is a revert: the title may describe what it brings back.
    const isOwn = type === 'feat' || type === 'fix' || type === 'perf' || !known_types/* knownTypes */.t.has(type ?? 'revert');
    if (revert.original === undefined && isOwn)
        return message.header;
    return { type: 'revert', scope, breaking, description: revert.original?.title ?? description };
}
/** The title of the change that the revert of a revert brings back. */
function reapplied({ revert }) {
    const original = revert?.original;
    return original !== undefined && original.times % 2 === 0 ? original.title : undefined;
}
const change_none = [];
/** The type that a label marks, for a title that has none. */
function labelled(labels) {
    return labels === undefined ? '' : ((0,label_types/* typesOfLabels */.m)(labels).find(isMarked) ?? '');
}
const isMarked = (type) => type === 'feat' || type === 'fix' || type === 'perf' || type === 'docs';
/** The title's numbers first, each issue once, without the pull request itself. */
function joined({ numbers }, issues, pullRequest) {
    const named = numbers.map((number) => ({ repository: undefined, number }));
    const others = issues.filter(({ repository, number }) => repository !== undefined || !(numbers.includes(number) || number === pullRequest));
    return [...named, ...others];
}
/**
 * A footer marks a breaking change only in a conventional commit, as the specification says. A bot's
 * update quotes the notes of the dependency, whose breaking changes are not this project's.
 */
function breakingOf({ message, commit, pull, title, revert }, header, update) {
    if (pull !== undefined && (0,label_types/* typesOfLabels */.m)(pull.labels).includes('breaking')) {
        return message.breakingTexts.length > 0
            ? message.breakingTexts
            : [header?.description ?? title];
    }
    if (header === undefined)
        return change_none;
    if (message.breakingTexts.length === 0)
        return header.breaking ? [header.description] : change_none;
    const quoted = isBot(commit.author) && (update !== undefined || /^bump /i.test(header.description));
    const isTyped = message.header !== undefined || revert !== undefined;
    const texts = quoted || !isTyped ? change_none : message.breakingTexts;
    if (texts.length > 0)
        return texts;
    return header.breaking ? [header.description] : change_none;
}
function authorsOf({ commit, message, pull }) {
    if (pull !== undefined)
        return pull.people;
    const people = [commit.author];
    if (message.body === '')
        return people;
    for (const person of coAuthorsOf(commit.message)) {
        if (!people.some((known) => samePerson(known, person)))
            people.push(person);
    }
    return people;
}

;// CONCATENATED MODULE: ./build/packages/commits/src/changes/duplicate-changes.js
/**
 * The commits of a range that repeat a change: cherry-picks by their `-x` trailer or their patch,
 * backports by the number of their pull request. Of two in the range the older one is kept.
 *
 * @param commits children before parents, without reverted ones.
 */
function duplicateChanges(commits, elsewhere, patchIds) {
    const result = new Map();
    for (const release of elsewhere) {
        const find = index(release.commits, patchIds);
        for (const parsed of commits) {
            const { commit, pullRequest } = parsed;
            const keys = [`commit ${commit.hash}`, ...keysOf(parsed, patchIds)];
            // On another line a backport keeps its number, but its title may change.
            if (pullRequest !== undefined)
                keys.push(...byNumber([pullRequest]));
            if (!result.has(commit.hash) && find(keys, () => true)) {
                result.set(commit.hash, { tag: release.tag });
            }
        }
    }
    const rest = commits.filter(({ commit }) => !result.has(commit.hash));
    for (const [hash, of] of duplicatesWithin(rest, patchIds))
        result.set(hash, { of });
    return result;
}
/** Most commits share nothing with another. For speed, only those that do are indexed. */
function duplicatesWithin(commits, patchIds) {
    const numbers = new Map();
    const count = (number) => numbers.set(number, (numbers.get(number) ?? 0) + 1);
    let picks = false;
    for (const { pullRequest, numbers: inner, backports, picked } of commits) {
        if (pullRequest !== undefined)
            count(pullRequest);
        if (inner.length > 0)
            inner.forEach(count);
        if (backports.length > 0)
            backports.forEach(count);
        if (picked.length > 0)
            picks = true;
    }
    const shares = (number) => (numbers.get(number) ?? 0) > 1;
    const candidates = commits.filter(({ commit, pullRequest, numbers: inner, backports }) => picks ||
        (pullRequest !== undefined && shares(pullRequest)) ||
        inner.some(shares) ||
        backports.some(shares) ||
        patchIds.has(commit.hash));
    const result = new Map();
    if (candidates.length === 0)
        return result;
    const find = index(candidates, patchIds);
    const places = new Map(candidates.map(({ commit }, place) => [commit.hash, place]));
    candidates.forEach((parsed, place) => {
        const isOlder = (other) => (places.get(other.commit.hash) ?? -1) > place;
        const older = find(keysOf(parsed, patchIds), isOlder);
        if (older)
            result.set(parsed.commit.hash, older.commit.hash);
    });
    return result;
}
function index(commits, patchIds) {
    const whole = hashIndex(commits.map(({ commit }) => commit.hash));
    const byKey = new Map();
    for (const parsed of commits) {
        const { commit, pullRequest, backports } = parsed;
        const found = [`commit ${commit.hash}`, ...keysOf(parsed, patchIds), ...byNumber(backports)];
        if (pullRequest !== undefined)
            found.push(...byNumber([pullRequest]));
        for (const key of found) {
            const same = byKey.get(key);
            if (same)
                same.push(parsed);
            else
                byKey.set(key, [parsed]);
        }
    }
    const full = (key) => key.startsWith('commit ') ? `commit ${whole(key.slice(7)) ?? key.slice(7)}` : key;
    return (keys, accept) => {
        for (const key of keys) {
            const found = byKey.get(full(key))?.find(accept);
            if (found)
                return found;
        }
        return undefined;
    };
}
/**
 * Keys that two commits of one change share. A number in the title counts only together with the
 * title: many projects end every title with the number of an issue.
 */
function keysOf(parsed, patchIds) {
    const { commit, picked, pullRequest, numbers, backports, title, merge } = parsed;
    const keys = picked.map((hash) => `commit ${hash}`);
    const patch = patchIds.get(commit.hash);
    if (patch !== undefined)
        keys.push(`patch ${patch}`);
    if (merge === 'none') {
        const plain = title.replace(/^\[[^\]]*\]\s*/, '');
        for (const number of [...numbers, ...(pullRequest ? [pullRequest] : [])]) {
            keys.push(`title ${number} ${plain}`);
        }
    }
    keys.push(...byNumber(backports));
    return keys;
}
const byNumber = (numbers) => numbers.map((number) => `pull request ${number}`);
/** Finds full hashes by abbreviated ones. */
function hashIndex(hashes) {
    const byStart = new Map();
    for (const hash of hashes) {
        const start = hash.slice(0, 7);
        const same = byStart.get(start);
        if (same)
            same.push(hash);
        else
            byStart.set(start, [hash]);
    }
    return (prefix) => byStart.get(prefix.slice(0, 7))?.find((hash) => hash.startsWith(prefix));
}

;// CONCATENATED MODULE: ./build/packages/commits/src/changes/fold-dependency-updates.js

/**
 * Names each updated dependency once, from its first version to its last, at the place of the
 * newest update. Updates of one group become one line. A breaking change stays as it is.
 *
 * @param changes newest first.
 */
function foldDependencyUpdates(changes) {
    const places = new Map();
    const kept = [];
    for (const change of changes) {
        if (change.update === undefined || change.breaking.length > 0)
            kept.push(change);
        else {
            const line = lineOf(change, change.update);
            fold(line, places);
            if (line.dependencies.length > 0 || line.more)
                kept.push(line);
        }
    }
    return kept.map((item) => ('older' in item ? shown(item) : item));
}
const lineOf = (change, update) => ({
    change,
    update,
    dependencies: [...update.dependencies],
    more: update.more,
    security: update.title !== undefined && update.security,
    older: [],
});
/** Moves what newer lines name already into them, and registers the rest of the line. */
function fold(line, places) {
    const own = [];
    for (const older of line.dependencies) {
        const newer = places.get(keyOf(older));
        if (newer === undefined)
            own.push(older);
        else {
            newer.dependencies = newer.dependencies.map((of) => keyOf(of) === keyOf(older)
                ? { ...of, from: older.from, security: of.security || older.security || line.security }
                : of);
            absorb(newer, line);
        }
    }
    line.dependencies = own;
    for (const of of own)
        places.set(keyOf(of), line);
    const { title } = line.update;
    if (title === undefined)
        return;
    const key = `group\n${title}\n${line.update.folder ?? ''}`.toLowerCase();
    const group = places.get(key);
    if (group === undefined)
        places.set(key, line);
    else {
        for (const of of own)
            places.set(keyOf(of), group);
        group.dependencies = [...group.dependencies, ...own];
        group.more ||= line.more;
        absorb(group, line);
        line.dependencies = [];
        line.more = false;
    }
}
const keyOf = ({ name, folder }) => `${name}\n${folder ?? ''}`.toLowerCase();
/** Takes what the older line says beside its dependencies. */
function absorb(newer, { change, security }) {
    newer.security ||= security;
    if (newer.older.at(-1) !== change)
        newer.older.push(change);
}
/** The change with the pull requests, issues and people of older ones, each once. */
function withOlder(change, older) {
    const all = [change, ...older];
    const people = new Set();
    const isNew = (person) => {
        const keys = personKeys(person);
        const known = keys.some((key) => people.has(key));
        if (!known)
            keys.forEach((key) => people.add(key));
        return !known;
    };
    return {
        ...change,
        type: older.map((of) => of.type).reduce(heavier, change.type),
        pullRequests: oldestFirst(all, (of) => of.pullRequests, String),
        issues: oldestFirst(all, (of) => of.issues, ({ repository, number }) => `${repository ?? ''}#${number}`),
        authors: all.flatMap((of) => of.authors.filter(isNew)),
    };
}
/** What equal things have in common stands once, where the newest change names it. */
function oldestFirst(newestFirst, listOf, identify) {
    const seen = new Set();
    const lists = newestFirst.map((change) => {
        const fresh = listOf(change).filter((item) => !seen.has(identify(item)));
        for (const item of fresh)
            seen.add(identify(item));
        return fresh;
    });
    return lists.toReversed().flat();
}
/** The type of the line decides the version that the release needs. */
function heavier(newer, older) {
    return ['feat', 'fix', 'perf'].find((type) => type === newer || type === older) ?? newer;
}
function shown({ change, update, dependencies, more, security, older }) {
    const now = {
        ...update,
        dependencies,
        more,
        security: security || dependencies.some((of) => of.security),
    };
    const folded = older.length > 0;
    const whole = folded ? withOlder(change, older) : change;
    if (update.title === undefined) {
        const [one] = dependencies;
        if (one === undefined || (!folded && change.text.includes(one.to)))
            return whole;
        return { ...whole, update: now, text: sentence(one) };
    }
    if (dependencies.length === 0 && !folded)
        return change;
    const place = update.folder === undefined ? '' : ` in ${update.folder}`;
    const title = folded ? `${update.title}${place}${fold_dependency_updates_marked(security)}` : change.text;
    const list = [...dependencies.map(listed), ...(more ? ['others'] : [])];
    const text = dependencies.length === 0 ? title : `${title}: ${list.join(', ')}`;
    return { ...whole, update: now, text };
}
function sentence({ name, from, to, folder, security }) {
    const place = folder === undefined ? '' : ` in ${folder}`;
    const what = from === undefined ? `update ${name} to ${to}` : `bump ${name} from ${from} to ${to}`;
    return `${what}${place}${fold_dependency_updates_marked(security)}`;
}
const listed = ({ name, from, to, security }) => `${name}${from === undefined ? '' : ` from ${from}`} to ${to}${fold_dependency_updates_marked(security)}`;
const fold_dependency_updates_marked = (security) => (security ? ' [security]' : '');

;// CONCATENATED MODULE: ./build/packages/commits/src/changes/title-marks.js
/** A sign (`🔖`, `:bookmark:`) or a mark (`[chore]`, `[Release]`) before the title. */
const title_marks_leading = /^(?:\[(?:chore|release|ci|skip ci|ci skip)\]:?|:\w+:|[^\w\s[(`"'@/]+)\s*/iu;
const title_marks_trailing = /(?:(?<!\s)\s*\[(?:skip|no|ci) ?-?(?:ci|skip)\]|[.!])$/i;
/** A title without the signs and marks around its words, such as `[skip ci]` and a full stop. */
function withoutMarks(text) {
    let title = text.trim();
    for (let mark = title_marks_leading.exec(title); mark !== null; mark = title_marks_leading.exec(title)) {
        title = title.slice(mark[0].length);
    }
    for (let end = title_marks_trailing.exec(title); end !== null; end = title_marks_trailing.exec(title)) {
        title = title.slice(0, -end[0].length);
    }
    return title;
}

;// CONCATENATED MODULE: ./build/packages/commits/src/changes/changelog-title.js

const changelog_title_name = '(?:change[- ]?logs?|release ?notes)';
/** `history`, `changes` and `news` are other things too: they count only as files. */
const file = `(?:the |a )?\`?(?:(?:docs/)?(?:${changelog_title_name}|history|changes|news)\\.(?:md|markdown|rst|txt|html|adoc)|${changelog_title_name})\`?`;
const changelog_title_version = '`?v?\\d+(?:\\.\\d+)+[\\w.-]*`?';
const changelog_title_number = '(?:(?:prs?|pull requests?|issues?) )?(?:#\\d+|[a-z]{2,}-\\d+)';
const numbers = `${changelog_title_number}(?:(?:,| and|, and) ${changelog_title_number})*`;
const release = `(?:the )?(?:(?:next|new|upcoming|latest|recent|last) )?(?:(?:release|version)(?: (?:of )?${changelog_title_version})?|${changelog_title_version}(?: release)?|changes|commits|prs)`;
/** What an entry is about: a version, pull requests or issues, and nothing in words of its own. */
const about = `(?: (?:for|of|with|after|about|per|to (?:include|mention|add|reflect)(?: (?:the )?(?:merger?|closing|fixing|release) of)?) (?:${numbers}|${release})| as (?:a )?part of the release)`;
const write = '(?:updat(?:e[sd]?|ing)|add(?:s|ed|ing)?|writ(?:e|ing)|edit|amend|fix(?:e[sd])?|correct(?:ed)?|tweak|tidy|clean ?up|format|reformat|sync|prepare|move|include|mention)';
const changelog_title_articles = '(?:(?:an?|the|missing) )*';
const entry = '(?:lines?|entry|entries|items?|records?|fragments?|snippet)';
const changelog_title_forms = [
    `(?:${write} )?${file}(?: updates?)?(?: (?:${entry}|file|links?|dates?))?${about}?`,
    `${write} ${changelog_title_articles}(?:${changelog_title_name} |news )?(?:${entry}|${numbers}) (?:to|in|into) ${file}${about}?`,
    `(?:${write} )?${changelog_title_articles}(?:${changelog_title_name}|news) ${entry}${about}?`,
    `${write} ${changelog_title_articles}typos? in ${file}`,
    `${write} history${about}`,
];
const changelog_title_form = RegExp(`^(?:${changelog_title_forms.join('|')})$`, 'i');
const mayBe = /change[- ]?log|history|changes\.|news|release ?notes/i;
const changelog_title_longestTitle = 120;
/**
 * Whether a title without a type is wholly that of an entry in the changelog: `Update CHANGELOG.md`,
 * `Update history to reflect merge of #12`. What says more (`Add a changelog command`) is a change.
 */
function isChangelogTitle({ type, text }) {
    if (type !== '' || text.length > changelog_title_longestTitle || !mayBe.test(text))
        return false;
    return changelog_title_form.test(withoutMarks(text));
}

;// CONCATENATED MODULE: ./build/packages/commits/src/changes/release-title.js


/** Types below which tools and people release: `chore(release): 1.2.3`, `bump: 1.0 → 1.1`. */
const types = new Set([
    '',
    'build',
    'bump',
    'chore',
    'ci',
    'publish',
    'release',
    'version',
]);
const releasing = new Set(['bump', 'publish', 'release', 'version']);
const release_title_ofDependencies = /^(?:build-|dev-)?dep(?:s|endency|endencies)(?:-dev)?$/i;
/** `1.2.3`, `v2.0.0-rc.1`, `1.0`, `2.0b1` */
const release_title_version = '`?v?\\d+(?:\\.\\d+)+[a-z0-9]*(?:[-+._][a-z0-9]+)*`?';
/** `@scope/pkg@1.2.3`, `pkg-v1.2.3` */
const packageVersion = `@?[a-z][\\w.]*(?:[/-][a-z][\\w.]*)*[@/-]${release_title_version}`;
const release_title_word = '(?!notes?\\b|post\\b)@?[\\w./:-]+';
/** A version, and before it what has it: `Devise 4.9.0`. */
const target = `(?:version |v\\.? ?)?(?:(?:${release_title_word} )?(?:version )?${release_title_version}|${packageVersion})`;
/** What has a version in its own right; `bump React version to 18` updates a dependency. */
const own = '(?:(?:the |our |package|project|app|crate|gem|library|module|plugin|workspace|pom|lib|cli|dev|development|snapshot|minor|major|patch|next|release|post-release)s? )*';
const prepare = 'prep(?:are[ds]?|aring)?';
const release_title_forms = [
    release_title_version,
    `version:? ${release_title_version}`,
    `releas(?:e|es|ed|ing)(?:[:/ ]| - )(?:the )?${target}(?: (?:release|version))?`,
    `${release_title_version} released?`,
    `version (?:is now|bumped to) ${release_title_version}`,
    `(?:publish(?:ing)?|cut|tag|ship) (?:release )?${target}`,
    // `prepare for Python 3.13` is a change: only with the word release it may name another thing.
    `${prepare}(?: for| to)?(?: the)?(?: release(?: of| for)?:?)? (?:version )?(?:${release_title_version}|${packageVersion})(?: release)?`,
    `${prepare}(?: for| to)?(?: the)? release(?: of| for)? ${target}`,
    `${prepare}(?: for)?(?: the)? ${target} release`,
    `${prepare} ${release_title_word} v?\\d+\\.\\d+\\.\\d[\\w.-]*`,
    `${prepare}(?: for)?(?: the| a)?(?: next| new)? (?:release|development (?:iteration|version|cycle))`,
    `(?:bump|bumps|bumped|bumping|set|update|updating|increment|change)(?: up)? ${own}version(?:s|\\(s\\)| numbers?| strings?)?(?: from ${release_title_version})?(?:(?: to|:| for| →| ->|,)? ${release_title_version}(?: (?:→|->|to) ${release_title_version})?)?(?: for(?: the)? (?:next )?(?:release|development))?`,
    `(?:bump|bumping)(?: to| for)? (?:version )?${release_title_version}(?: (?:→|->) ${release_title_version})?`,
    `(?:bump to|bump|version|start|begin|back to|post-release)[: ]+(?:the )?(?:next )?(?:dev(?:elopment)?|snapshot) (?:version|release|iteration)`,
    `(?:start|begin)(?: development(?: of| on)?)? (?:version )?${release_title_version}(?: development)?`,
    `(?:post-release )?version bump(?:(?: to|:| for)? ${release_title_version})?`,
    `version ${release_title_version} (?:→|->|to) ${release_title_version}`,
    `${release_title_version} (?:→|->) ${release_title_version}`,
    'version packages(?: \\([\\w.-]+\\))?',
];
const release_title_form = RegExp(`^(?:${release_title_forms.join('|')})$`, 'i');
/** `build: mocha@5.0.0` is a dependency. */
const ofPackage = RegExp(`^${packageVersion}$`, 'i');
/** Below a type of releases, `publish` and a branch say enough: `chore: release main`. */
const typed = /^(?:releas(?:e|ing) (?:main|master|trunk|develop|next|beta|alpha|v?\d[\w.]*)|publish|release|version packages.*)$/i;
const release_title_plugin = /^\[(?:maven-release-plugin|gradle release plugin)\]/i;
const mayRelease = /^(?:[^a-z]|v(?:ersion|\.? ?\d)|releas|publish|cut|tag|ship|prep|bump|set|updat|incr|change|start|begin|back|post-|next|\S+[@/-]v?\d)/i;
const release_title_longestTitle = 120;
/** `ignore: release 0.4.2`: a package's name stands for the type. */
const isOfPackage = (type, text) => !known_types/* knownTypes */.t.has(type) && /^(?:releas|prep)/i.test(text);
/**
 * Whether a title is wholly that of a release: `v8.2.0`, `chore(release): 1.2.3`, `Version Packages`.
 * What says more than that, or has a type of its own (`fix: release the lock`), is a change.
 */
function isReleaseTitle({ type, scope, text }) {
    // Of 30,000 titles few release something: the first check costs little.
    if (!mayRelease.test(text) || !(types.has(type) || isOfPackage(type, text)))
        return false;
    if (text.length > release_title_longestTitle)
        return false;
    if (scope !== undefined && release_title_ofDependencies.test(scope))
        return false;
    if (release_title_plugin.test(text))
        return true;
    const title = withoutMarks(text);
    if (release_title_form.test(title))
        return true;
    const isTyped = releasing.has(type) || scope === 'release';
    if (ofPackage.test(title))
        return isTyped || type === '';
    return (isTyped || type === 'chore') && typed.test(title);
}

;// CONCATENATED MODULE: ./build/packages/commits/src/changes/no-change.js


/** `git commit --fixup` and `--squash` write these; a rebase would have folded the commit. */
const fixup = /^(?:fixup|squash|amend)! /;
function noChangeOf(title) {
    if (title.type === '' && fixup.test(title.text))
        return 'fixup commit';
    if (isReleaseTitle(title))
        return 'release commit';
    return isChangelogTitle(title) ? 'changelog commit' : undefined;
}
/**
 * Whether a message's title is that of a release or of the changelog. For a pull request it stands
 * for none of the changes that it merges.
 */
function isBookkeeping({ header, title }) {
    const { type = '', scope, description = title } = header ?? {};
    const of = { type, scope, text: description };
    return isReleaseTitle(of) || isChangelogTitle(of);
}
/** The changes without the commits that only release, note or correct others, and counts of those. */
function realChanges(all) {
    const noChanges = new Map();
    const changes = all.filter((change) => {
        const reason = change.breaking.length > 0 ? undefined : noChangeOf(change);
        if (reason !== undefined)
            noChanges.set(reason, (noChanges.get(reason) ?? 0) + 1);
        return reason === undefined;
    });
    return { changes, noChanges };
}

;// CONCATENATED MODULE: ./build/packages/commits/src/changes/patch-candidates.js
/**
 * The commits whose patches are worth comparing: a cherry-pick keeps its author and date, and
 * usually its title. Computing a patch costs as much as reading a hundred messages.
 */
function patchCandidates(commits, elsewhere) {
    const others = elsewhere.flatMap((release) => release.commits);
    const all = [...commits, ...others].filter(({ merge }) => merge === 'none');
    const found = new Set();
    for (const group of shared(all, ({ commit }) => commit.authored)) {
        const people = shared(group, ({ commit }) => commit.author.email);
        for (const { commit } of people.flat())
            found.add(commit.hash);
    }
    if (others.length > 0) {
        for (const { commit } of shared(all, ({ title }) => title).flat())
            found.add(commit.hash);
    }
    return [...found];
}
/** The groups of two or more commits with the same key. */
function shared(commits, key) {
    const first = new Map();
    const groups = new Map();
    for (const parsed of commits) {
        const of = key(parsed);
        const group = groups.get(of);
        const before = group === undefined ? first.get(of) : undefined;
        if (group !== undefined)
            group.push(parsed);
        else if (before === undefined)
            first.set(of, parsed);
        else
            groups.set(of, [before, parsed]);
    }
    return [...groups.values()];
}

;// CONCATENATED MODULE: ./build/packages/commits/src/changes/pull-request-commits.js
/**
 * The pull request's merge that brought each commit into the range, by hash. The main line follows
 * the first parents from the tip. A commit that a merge adds to it belongs to that merge; of nested
 * merges, to the innermost of a pull request.
 *
 * @param commits children before parents, the tip first.
 */
function pullRequestCommits(commits) {
    const owners = new Map();
    if (!commits.some(({ merge }) => merge === 'pull-request'))
        return owners;
    const places = new Map(commits.map(({ commit }, place) => [commit.hash, place]));
    // The first parent usually comes next, and comparing is faster than a look-up in a large map.
    const parentOf = (place, hash) => hash !== undefined && commits[place + 1]?.commit.hash === hash ? place + 1 : placeOf(hash);
    const placeOf = (hash) => hash === undefined ? -1 : (places.get(hash) ?? -1);
    const seen = new Uint8Array(commits.length);
    const heads = [
        { place: 0, owner: undefined },
    ];
    for (let head = heads.pop(); head !== undefined; head = heads.pop()) {
        const { owner } = head;
        // A stack: a line's oldest merge is pushed last and followed first, so it keeps its commits.
        for (let { place } = head; place >= 0 && seen[place] === 0;) {
            seen[place] = 1;
            const parsed = commits[place];
            const { hash, parents } = parsed.commit;
            if (owner !== undefined)
                owners.set(hash, owner);
            for (let at = 1; at < parents.length; at += 1) {
                const merged = placeOf(parents[at]);
                if (merged < 0)
                    continue;
                heads.push({ place: merged, owner: parsed.merge === 'pull-request' ? parsed : owner });
            }
            place = parentOf(place, parents[0]);
        }
    }
    return owners;
}

;// CONCATENATED MODULE: ./build/packages/commits/src/changes/pull-request-title.js



/**
 * Whether a pull request's title is listed: commits that say more may replace it. One without a type
 * gives way to what users notice, and where all its commits are listed.
 */
function listsTitle(merge, inner) {
    if (merge.title === '' || (isBookkeeping(merge.message) && !pull_request_title_isBreaking(merge)))
        return false;
    if (inner.some((parsed) => completes(parsed, merge)))
        return false;
    if (merge.revert !== undefined)
        return true;
    if (merge.message.header === undefined) {
        if (inner.some(isNoticed))
            return false;
        return inner.length === 0 || inner.some((parsed) => isFolded(parsed, merge));
    }
    return (pull_request_title_isBreaking(merge) || !inner.some((parsed) => pull_request_title_isBreaking(parsed) && sameChange(parsed, merge)));
}
/**
 * A pull request's title replaces commits that describe the same change, and those that are not
 * conventional, if they are not pull requests of their own.
 */
function isFolded(parsed, owner) {
    if (owner.title === '' || isBookkeeping(owner.message) || completes(parsed, owner)) {
        return false;
    }
    if (owner.revert !== undefined && parsed.revert !== undefined)
        return true;
    if (parsed.message.header === undefined) {
        return !hasOwnNumber(parsed, owner) || sameChange(parsed, owner);
    }
    // Such a title is not listed beside a conventional commit, also where it has the same words.
    if (owner.message.header === undefined && owner.revert === undefined)
        return false;
    return sameChange(parsed, owner) && (pull_request_title_isBreaking(owner) || !pull_request_title_isBreaking(parsed));
}
/** GitHub cuts the title of a long commit for its pull request. */
function completes(parsed, owner) {
    const { title } = owner;
    if (title.length < 2 || !title.endsWith('…'))
        return false;
    if (!parsed.message.subject.startsWith(title.slice(0, -1).trimEnd()))
        return false;
    return pull_request_title_isBreaking(parsed) || !pull_request_title_isBreaking(owner);
}
const hasOwnNumber = ({ pullRequest }, owner) => pullRequest !== undefined && pullRequest !== owner.pullRequest;
const isNoticed = (parsed) => pull_request_title_isBreaking(parsed) || !known_types/* quietTypes */.O.has(parsed.message.header?.type ?? 'chore');
const sameChange = (a, b) => sameText(described(a), described(b));
const described = ({ message, title }) => message.header?.description ?? title;
const pull_request_title_isBreaking = ({ message }) => message.header !== undefined && (message.header.breaking || message.breakingTexts.length > 0);

;// CONCATENATED MODULE: ./build/packages/commits/src/changes/merged-commits.js
/** @param commits children before parents. */
function mergedCommits(commits) {
    let places;
    return (at) => {
        const { parents } = commits[at].commit;
        if (parents.length < 2)
            return [];
        places ??= new Map(commits.map(({ commit }, place) => [commit.hash, place]));
        const placesOf = (hashes) => hashes.flatMap((hash) => places?.get(hash) ?? []);
        const main = new Set(placesOf(parents.slice(0, 1)));
        const merged = new Set(placesOf(parents.slice(1)));
        const brought = [];
        // Children come first, so a commit's sides are known when its place comes. The walk ends where
        // the branch began.
        for (let place = at + 1; merged.size > 0; place += 1) {
            const parsed = commits[place];
            if (parsed === undefined)
                break;
            const side = main.delete(place) ? main : merged.has(place) ? merged : undefined;
            merged.delete(place);
            if (side === undefined)
                continue;
            if (side === merged)
                brought.push(parsed);
            for (const parent of placesOf(parsed.commit.parents)) {
                if (side === main)
                    merged.delete(parent);
                if (side === main || !main.has(parent))
                    side.add(parent);
            }
        }
        return brought;
    };
}

;// CONCATENATED MODULE: ./build/packages/commits/src/changes/revert-targets.js


/**
 * Looks among the older commits: by hash, by pull request, then by title. Of several with one number
 * or title, the newest that is not undone is meant.
 *
 * @param commits children before parents.
 * @param wanted the reverts of these commits.
 * @param repository `owner/name`; empty where it is unknown.
 */
function revertTargets(commits, wanted, repository) {
    const byHash = placesOf(commits, wanted.flatMap(({ hashes }) => hashes));
    const titles = titlesOf(commits, wanted);
    const numbers = numbersOf(commits, wanted, repository);
    return ({ hashes, pullRequests, title, original }, at, isUndone) => {
        const newest = (candidates) => {
            const older = candidates.filter((place) => place > at);
            const applied = older.find((place) => !isUndone(commits[place]));
            return [applied ?? older[0] ?? []].flat();
        };
        const named = hashes.map((hash) => byHash(hash)).filter((place) => place > at);
        if (named.length > 0) {
            const places = [...new Set(named)].sort((a, b) => a - b);
            return { places, others: named.length < hashes.length };
        }
        const numbered = pullRequests.map((of) => newest(numbers(of)));
        if (numbered.some((places) => places.length > 0)) {
            const places = [...new Set(numbered.flat())].sort((a, b) => a - b);
            return { places, others: numbered.some((of) => of.length === 0) };
        }
        const titled = title === undefined ? [] : titles(title, original);
        // A hash outside the range names another commit, unless a rebase changed the commit's hash.
        if (hashes.length > 0 && titled.length !== 1)
            return { places: [], others: true };
        return { places: newest(titled), others: false };
    };
}
/** Finds the places of the wanted hashes, full or abbreviated; -1 outside the range. */
function placesOf(commits, wanted) {
    const starts = new Set(wanted.map(startOf));
    const found = new Map();
    if (starts.size > 0) {
        commits.forEach(({ commit: { hash } }, at) => {
            const start = startOf(hash);
            if (starts.has(start))
                add(found, start, { hash, at });
        });
    }
    return (hash) => found.get(startOf(hash))?.find((of) => of.hash.startsWith(hash))?.at ?? -1;
}
const startOf = (hash) => hash.slice(0, 7);
/** A number counts without a repository's name, or with this one's: forks have another owner. */
function numbersOf(commits, wanted, repository) {
    const numbers = new Set(wanted.flatMap(({ pullRequests }) => pullRequests.map((of) => of.number)));
    const places = new Map();
    if (numbers.size > 0) {
        commits.forEach(({ pullRequest }, at) => {
            if (pullRequest !== undefined && numbers.has(pullRequest))
                add(places, pullRequest, at);
        });
    }
    const nameOf = (full) => full.slice(full.indexOf('/') + 1).toLowerCase();
    return ({ repository: of, number }) => of === undefined || repository === '' || nameOf(of) === nameOf(repository)
        ? (places.get(number) ?? [])
        : [];
}
/** Finds commits by their title in every form in which reverts name it. */
function titlesOf(commits, wanted) {
    const titles = new Set();
    for (const { title, original } of wanted) {
        if (title !== undefined)
            titles.add(title).add(withoutNumbers(title).title);
        if (original !== undefined && original.times > 1)
            titles.add(revert_targets_keyOf(original, -1));
    }
    const places = new Map();
    if (titles.size > 0) {
        // Looking up all titles of 30,000 commits is slow, and few have such a length.
        const lengths = new Set([...titles].map(({ length }) => length));
        const addTo = (key, at) => {
            if (key !== undefined &&
                lengths.has(key.length) &&
                titles.has(key) &&
                places.get(key)?.at(-1) !== at)
                add(places, key, at);
        };
        commits.forEach(({ message, title, merge, commit, revert }, at) => {
            addTo(message.subject, at);
            if (title !== message.subject)
                addTo(title, at);
            addTo(withoutKey(title), at);
            addTo(message.header?.description, at);
            if (merge !== 'none')
                addTo(firstLine(commit.message), at);
            if (revert?.original !== undefined)
                addTo(revert_targets_keyOf(revert.original), at);
        });
    }
    return (title, original) => {
        const again = original !== undefined && original.times > 1 ? revert_targets_keyOf(original, -1) : undefined;
        const exact = places.get(again ?? title) ?? places.get(title);
        if (exact !== undefined)
            return exact;
        // A merge has the pull request's title, and its number in another place.
        const { title: bare, numbers } = withoutNumbers(title);
        return (places.get(bare) ?? []).filter((at) => numbers.includes(commits[at].pullRequest ?? -1));
    };
}
/** Identifies a revert of a revert, however each is written. */
const revert_targets_keyOf = ({ title, times }, more = 0) => `${times + more} times ${title}`;
const firstLine = (text) => {
    const end = text.indexOf('\n');
    return end < 0 ? text : text.slice(0, end);
};
function add(groups, key, value) {
    const group = groups.get(key);
    if (group === undefined)
        groups.set(key, [value]);
    else
        group.push(value);
}

;// CONCATENATED MODULE: ./build/packages/commits/src/changes/reverted-commits.js


/** Whether a commit has changes left. The list of a squashed revert may contain others. */
function isLeft({ commit: { hash }, squashed }, { undone, spent }) {
    return !undone.has(hash) && (squashed !== undefined || !spent.has(hash));
}
/**
 * Applies the reverts of a range, oldest first. A revert of a revert brings the change back. A revert
 * of a commit in an earlier release is a change.
 *
 * @param commits children before parents.
 * @param repository `owner/name`; empty where it is unknown.
 * @param brought finds the commits that a merge brought, by the merge's place.
 */
function revertedCommits(commits, repository, brought = mergedCommits(commits)) {
    const undone = new Set();
    const spent = new Set();
    const wanted = commits.flatMap(({ revert, alsoReverts }) => revert === undefined ? alsoReverts : [revert]);
    if (wanted.length === 0)
        return { undone, spent };
    const find = revertTargets(commits, wanted, repository);
    const effects = new Map();
    const isUndone = ({ commit }) => undone.has(commit.hash);
    /** Whether it reverts only commits of the same merge. */
    const isInside = ({ commit }, merged) => {
        const targets = effects.get(commit.hash) ?? [];
        return targets.length > 0 && targets.every((target) => merged.has(target));
    };
    /** What a revert takes away: with a merge, what it brought and is in effect. */
    const withMerged = (places) => {
        const all = new Set(places.flatMap((place) => [commits[place], ...brought(place)]));
        const named = new Set(places.map((place) => commits[place]));
        return [...all].filter((parsed) => named.has(parsed) || !(isUndone(parsed) || isInside(parsed, all)));
    };
    const revertAt = (revert, at) => {
        const parsed = commits[at];
        const { places, others } = find(revert, at, isUndone);
        if (places.length === 0)
            return false;
        const targets = withMerged(places);
        effects.set(parsed.commit.hash, [...(effects.get(parsed.commit.hash) ?? []), ...targets]);
        setUndone(targets, undone, effects);
        return !others;
    };
    for (let at = commits.length - 1; at >= 0; at -= 1) {
        const parsed = commits[at];
        const { revert, alsoReverts, commit } = parsed;
        if (revert === undefined) {
            for (const mentioned of alsoReverts)
                revertAt(mentioned, at);
            continue;
        }
        // The merge of reverts has the title of the pull request, and reverts nothing more.
        const merged = new Set(brought(at));
        const inner = [...merged].filter((of) => of.revert !== undefined && !isInside(of, merged));
        const isSpent = inner.length > 0 ? inner.every((of) => spent.has(of.commit.hash)) : revertAt(revert, at);
        if (isSpent && !reverted_commits_isBreaking(parsed))
            spent.add(commit.hash);
    }
    return { undone, spent };
}
/** Takes commits away; a revert among them brings back what it took away, and so on. */
function setUndone(targets, undone, effects) {
    const seen = new Set(targets);
    const open = targets.map((parsed) => ({ parsed, applied: false }));
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const { parsed, applied } = next;
        const { hash } = parsed.commit;
        if (applied === !undone.has(hash))
            continue;
        if (applied)
            undone.delete(hash);
        else
            undone.add(hash);
        for (const target of effects.get(hash) ?? []) {
            if (seen.has(target))
                continue;
            seen.add(target);
            open.push({ parsed: target, applied: !applied });
        }
    }
}
const reverted_commits_isBreaking = ({ message }) => message.header?.breaking === true || message.breakingTexts.length > 0;

;// CONCATENATED MODULE: ./build/packages/commits/src/changes/by-pull-request.js





/**
 * Of a commit's pull requests the first that was merged in the range. One merged elsewhere, such as
 * from this branch into another, did not bring the commit here; one that only releases or notes is no change.
 *
 * @param range the hashes of the release's commits, merges included.
 */
function broughtBy(pullRequests, range) {
    const found = new Map();
    for (const [hash, pulls] of pullRequests) {
        const pull = pulls.find(({ mergeCommit, title }) => (mergeCommit === undefined || range.has(mergeCommit)) &&
            !isBookkeeping(parseMessage(title)));
        if (pull)
            found.set(hash, pull);
    }
    return found;
}
/**
 * Replaces the commits of each pull request by one, at the place of the newest. Commits that were
 * pushed without a pull request stay.
 */
function by_pull_request_byPullRequest(commits, pulls) {
    const people = new Map();
    for (const { commit } of commits.filter((parsed) => parsed.merge === 'none')) {
        const pull = pulls.get(commit.hash);
        if (pull === undefined)
            continue;
        const known = people.get(pull.number) ?? [];
        people.set(pull.number, known);
        for (const person of [commit.author, ...coAuthorsOf(commit.message)]) {
            if (!known.some((other) => samePerson(other, person)))
                known.push(person);
        }
    }
    const listed = new Set();
    return commits.flatMap((parsed) => {
        const pull = pulls.get(parsed.commit.hash);
        if (pull === undefined)
            return [parsed];
        if (listed.has(pull.number))
            return [];
        listed.add(pull.number);
        return [commitOfPull(parsed, pull, people.get(pull.number) ?? [parsed.commit.author])];
    });
}
function commitOfPull(parsed, pull, people) {
    const text = `${pull.title}\n\n${pull.body.replaceAll('\r\n', '\n')}`;
    const message = parseMessage(text);
    return {
        ...parsed,
        message,
        title: message.title,
        numbers: message.numbers,
        pullRequest: pull.number,
        merge: 'none',
        revert: revertOf(message),
        alsoReverts: [],
        squashed: undefined,
        pull: { labels: pull.labels, people },
    };
}

;// CONCATENATED MODULE: ./build/packages/commits/src/changes/with-pull-requests.js


/**
 * One commit for each pull request, and those pushed directly. A pull request that another one or a
 * pushed commit reverts by its number or title is left out, with the revert: its commits need not
 * have either.
 *
 * Asks only for commits that touch the paths; their newest one places the pull request.
 */
async function withPullRequests({ commits, range, touched, repository, pullRequests, }) {
    const wanted = commits.filter(({ merge, commit }) => merge !== 'other' && (touched === undefined || touched.has(commit.hash)));
    const asked = await pullRequests(wanted.map(({ commit }) => commit.hash));
    const pulls = broughtBy(asked, range);
    const listed = by_pull_request_byPullRequest(wanted, pulls);
    // One commit stands for what a merge brought.
    const { undone, spent } = revertedCommits(listed, repository, () => []);
    const hidden = new Set([...undone, ...spent]);
    const numbers = new Set([...hidden].map((hash) => pulls.get(hash)?.number));
    const isHidden = ({ commit: { hash } }) => hidden.has(hash) || (pulls.has(hash) && numbers.has(pulls.get(hash)?.number));
    return {
        commits: listed.filter((parsed) => isLeft(parsed, { undone, spent })),
        reverted: new Set(wanted.filter(isHidden).map(({ commit }) => commit.hash)),
        spent,
    };
}

;// CONCATENATED MODULE: ./build/packages/commits/src/changes/changes.js












/** @param commits children before parents, the tip first. */
async function changesOf(commits, facts) {
    const owners = pullRequestCommits(commits);
    const reverted = revertedCommits(commits, facts.repository);
    const visible = commits.filter((parsed) => isLeft(parsed, reverted));
    const released = withoutReverted(facts.elsewhere, facts.repository);
    const candidates = patchCandidates(visible, released);
    const patchIds = candidates.length > 0 ? await facts.patchIds(candidates) : new Map();
    const duplicates = duplicateChanges(visible, released, patchIds);
    const first = duplicates.size === 0 ? visible : visible.filter(({ commit }) => !duplicates.has(commit.hash));
    const counted = commits.filter((parsed) => parsed.merge === 'none' && parsed.commit.parents.length < 2 && touches(parsed, facts.touched));
    const { pullRequests, touched, repository } = facts;
    const sourced = pullRequests
        ? await withPullRequests({
            commits: first,
            range: hashesOf(commits),
            touched,
            repository,
            pullRequests,
        })
        : { commits: first, reverted: new Set(), spent: new Set() };
    const spent = new Set([...reverted.spent, ...sourced.spent]);
    const isHidden = ({ commit: { hash } }) => reverted.undone.has(hash) || spent.has(hash) || sourced.reverted.has(hash);
    const listed = listChanges(sourced.commits, owners, spent, facts);
    const { changes, noChanges } = realChanges(listed);
    return {
        changes: foldDependencyUpdates(changes),
        noChanges,
        commits: counted.length,
        revertedCommits: counted.filter(isHidden).length,
        elsewhere: changes_numbersOf([...duplicates.values()].flatMap((of) => ('tag' in of ? [of.tag] : []))),
        unlistedBreakingChanges: first.filter(({ message, revert, commit }) => !message.header &&
            !revert &&
            message.breakingTexts.length > 0 &&
            !listed.some(({ hash, breaking }) => hash === commit.hash && breaking.length > 0)),
    };
}
const hashesOf = (commits) => new Set(commits.map(({ commit }) => commit.hash));
/** What is left of what releases of other lines listed; a later one may have reverted it. */
function withoutReverted(releases, repository) {
    const newestFirst = releases.toReversed().flatMap(({ commits }) => commits);
    const reverted = revertedCommits(newestFirst, repository);
    return releases.map(({ tag, commits }) => ({
        tag,
        commits: commits.filter((parsed) => isLeft(parsed, reverted)),
    }));
}
function changes_numbersOf(tags) {
    const counts = new Map();
    for (const tag of tags)
        counts.set(tag, (counts.get(tag) ?? 0) + 1);
    return counts;
}
function listChanges(commits, owners, spent, { repository, touched }) {
    const brought = new Map();
    for (const parsed of owners.size === 0 ? [] : commits) {
        const owner = parsed.merge === 'none' ? owners.get(parsed.commit.hash) : undefined;
        if (owner === undefined || !touches(parsed, touched))
            continue;
        const others = brought.get(owner.commit.hash);
        if (others)
            others.push(parsed);
        else
            brought.set(owner.commit.hash, [parsed]);
    }
    const changes = [];
    for (const parsed of commits) {
        if (parsed.merge === 'pull-request') {
            const inner = brought.get(parsed.commit.hash) ?? [];
            const counts = touched === undefined || inner.length > 0;
            if (counts && listsTitle(parsed, inner))
                changes.push(ofPullRequest(parsed, inner, repository));
        }
        else if (parsed.merge === 'none' && touches(parsed, touched)) {
            const owner = owners.get(parsed.commit.hash);
            if (owner === undefined || parsed.pull || !isFolded(parsed, owner)) {
                const listed = ofCommit(parsed, repository, owner?.pullRequest);
                changes.push(...(spent.has(parsed.commit.hash) ? listed.slice(1) : listed));
            }
        }
    }
    return changes;
}
const touches = ({ commit }, touched) => touched?.has(commit.hash) ?? true;
/** The authors are those of the commits, not the person who merged. */
function ofPullRequest(merge, inner, repository) {
    const own = inner.map((parsed) => changeOf(parsed, repository, undefined));
    const change = withListed(changeOf(merge, repository, undefined), own);
    const authors = [];
    for (const person of own.flatMap((of) => of.authors)) {
        if (!authors.some((known) => samePerson(known, person)))
            authors.push(person);
    }
    return authors.length > 0 ? { ...change, authors } : change;
}
/** Of a group of updates only the commit lists the dependencies, not the merge's message. */
function withListed(change, own) {
    if (change.update === undefined || change.update.dependencies.length > 0)
        return change;
    const update = own.find((of) => (of.update?.dependencies.length ?? 0) > 0)?.update;
    return update === undefined ? change : { ...change, update };
}
/** The title's change first, then those that a squashed message lists besides. */
function ofCommit(parsed, repository, pullRequest) {
    const own = changeOf(parsed, repository, pullRequest);
    const { squashed, pull, commit, message } = parsed;
    // A bot's text quotes the notes of the dependency.
    if (squashed === undefined || pull || own.update || isBot(commit.author))
        return [own];
    const { title, besides } = squashedChanges(squashed);
    const titled = { ...parsed, title: title.title, message: { ...message, ...title } };
    const change = changeOf(titled, repository, pullRequest);
    if (besides.length === 0)
        return [change];
    return [
        { ...change, oneOfSeveral: true },
        ...besides.map(({ type, scope, description, breaking, breakingTexts }) => ({
            ...own,
            type,
            scope,
            text: description,
            breaking: breakingTexts.length > 0 || !breaking ? breakingTexts : [description],
            update: undefined,
            oneOfSeveral: true,
        })),
    ];
}

;// CONCATENATED MODULE: ./build/actions/release-changelog/src/tag/listed.js
const most = 5;
/** `v1.0.0, v1.0.1 and 3 more`: names for a sentence; untrusted. */
function listed_listed(names) {
    const more = names.length > most ? ` and ${names.length - most} more` : '';
    return names.slice(0, most).join(', ') + more;
}

;// CONCATENATED MODULE: ./build/actions/release-changelog/src/tag/previous-release.js
/** So many candidates are checked one by one; then the whole history is read at once. */
const checkedSingly = 5;
/**
 * The first candidate that precedes the commit `hash`: an ancestor of it or itself, or a commit made
 * for the tag alone on top of one. A lower version of another branch does not count.
 */
async function previousRelease(repository, candidates, hash) {
    const withoutCommit = [];
    const single = (ancestor) => repository.isAncestor(ancestor, hash);
    for (const tag of candidates.slice(0, checkedSingly)) {
        const commit = await repository.commitAt(`refs/tags/${tag.name}`);
        const release = commit && (await previous_release_followed(repository, tag, commit, single));
        if (release)
            return { release, withoutCommit };
        if (commit === undefined)
            withoutCommit.push(tag.name);
    }
    const rest = candidates.slice(checkedSingly);
    if (rest.length === 0)
        return { release: undefined, withoutCommit };
    const ancestors = await repository.ancestorsOf(hash);
    const tags = await repository.tagCommits();
    const isAncestor = (ancestor) => Promise.resolve(ancestors.has(ancestor));
    const refused = new Set();
    for (const tag of rest) {
        const commit = tags.get(tag.name);
        if (commit === undefined)
            withoutCommit.push(tag.name);
        // Thousands of tags may be on one commit of another line.
        if (commit === undefined || refused.has(commit.hash))
            continue;
        const release = await previous_release_followed(repository, tag, commit, isAncestor);
        if (release)
            return { release, withoutCommit };
        if (!namesVersion(commit, tag))
            refused.add(commit.hash);
    }
    return { release: undefined, withoutCommit };
}
/** The tag as a release of the history that `isAncestor` knows; undefined where it is none. */
async function previous_release_followed(repository, tag, commit, isAncestor) {
    if (await isAncestor(commit.hash))
        return { tag, commit, outsideHistory: false };
    const [parent, ...others] = commit.parents;
    if (parent === undefined || others.length > 0 || !(await isAncestor(parent)))
        return undefined;
    const isForTag = namesVersion(commit, tag) || (await isReleaseTree(repository, commit));
    return isForTag ? { tag, commit, outsideHistory: true } : undefined;
}
/**
 * A commit made for a tag alone: its tree, which the release ships, is a folder of its only parent.
 * A hotfix of one commit has one parent too, but is another line.
 */
async function isReleaseTree(repository, { tree, parents }) {
    const [parent, ...others] = parents;
    if (parent === undefined || others.length > 0)
        return false;
    return (await repository.folderTrees(parent)).has(tree);
}
/** Whether the subject is only the version: a commit that adds the built files for the tag. */
function namesVersion({ subject }, { name, version }) {
    const written = subject.replace(/^(?:chore(?:\(release\))?: )?(?:release:? )?/i, '').trim();
    return written === name || written === version || written === `v${version}`;
}

;// CONCATENATED MODULE: ./build/actions/release-changelog/src/tag/base.js



/**
 * The previous release, or what `from` names: a tag or a commit's hash.
 *
 * @param candidates the tags that may be the previous release, the likeliest first.
 * @throws NotEvaluated where `from` is neither.
 */
async function baseOf(repository, from, family, candidates, target) {
    if (from === undefined) {
        const { release, withoutCommit } = await previousRelease(repository, candidates, target.hash);
        return {
            hash: release?.commit.hash,
            name: release?.tag.name,
            given: false,
            tagName: release?.tag.name,
            previous: release,
            warnings: passedOver(withoutCommit),
        };
    }
    const { commit, isTag } = await base_named(repository, from);
    if (commit === undefined) {
        throw new outcome/* NotEvaluated */.t(`from: ${JSON.stringify(from)} is neither a tag nor a commit of this repository`);
    }
    const tag = family.find(({ name }) => name === from);
    const inside = await repository.isAncestor(commit.hash, target.hash);
    return {
        hash: commit.hash,
        name: from,
        given: true,
        tagName: isTag ? from : undefined,
        previous: tag && { tag, commit, outsideHistory: !inside },
        warnings: inside ? [] : [`from: ${from} is not in the history of the release`],
    };
}
function passedOver(names) {
    if (names.length === 0)
        return [];
    const are = names.length === 1 ? 'is a tag' : 'are tags';
    return [`${listed_listed(names)} ${are} of a tree or a blob, not of a commit, and no base of a release`];
}
/** A tag goes before a hash: a tag may look like a hash, and people then mean the tag. */
async function base_named(repository, from) {
    const isName = /^[^\s~^:?*[\\]+$/.test(from) && !/^-|\.\.|@\{|\.lock$|[/.]$|\/\/|^\/|\/\./.test(from);
    const tagged = isName ? await repository.commitAt(`refs/tags/${from}`) : undefined;
    if (tagged !== undefined)
        return { commit: tagged, isTag: true };
    const isHash = /^[0-9a-f]{7,64}$/.test(from);
    return { commit: isHash ? await repository.commitAt(from) : undefined, isTag: false };
}

;// CONCATENATED MODULE: ./build/actions/release-changelog/src/tag/refusals.js



/** Why the tag has no place in its family, as sentences; the input `from` says that it is meant. */
async function refusals(placed) {
    const { tag, base, notBelow } = placed;
    const equal = notBelow
        .filter(({ tag: other }) => other.version === tag.version)
        .map(({ tag: other }) => other.name);
    const higher = await higherInRange(placed);
    return [
        ...(equal.length > 0
            ? [`${tag.name} has the version of ${listed_listed(equal)}, which exists; ${meant(base.name)}`]
            : []),
        ...(higher.length > 0
            ? [
                `${tag.name} is lower than ${listed_listed(higher)} in its own history, so it is neither the next version nor a hotfix; ${meant(higher[0])}`,
            ]
            : []),
    ];
}
const meant = (from) => from === undefined
    ? 'if it is meant, set from to a commit'
    : `if it is meant, set from to a tag or a commit, such as from: ${from}`;
/**
 * The higher versions since the previous release. A hotfix has none, and neither has an old release
 * that is run again. Once a lower version was released on purpose, its successors have none either.
 */
async function higherInRange(placed) {
    const { repository, tag, target, range, notBelow } = placed;
    const isInRange = (hash) => Promise.resolve(range.has(hash));
    const found = [];
    for (const { tag: other, commit } of notBelow) {
        if (!isLower(tag, other) || isRenumbered(placed, other, commit))
            continue;
        // A commit for a tag alone, on top of this release, is the next release.
        const isOnTop = commit.parents[0] === target.hash && !range.has(commit.hash);
        if (isOnTop && !(await isReleaseTree(repository, commit)))
            continue;
        if (await previous_release_followed(repository, other, commit, isInRange))
            found.push(other.name);
    }
    return found;
}
/** A release may get a second number at the same commit: 1.0.0 after 1.0.0-rc.1, 1.0.2 after 1.0.1. */
function isRenumbered({ tag, target }, other, commit) {
    const sameLine = tag.major === other.major && tag.minor === other.minor;
    return sameLine && (commit.hash === target.hash || haveSameParent(commit, target));
}
const haveSameParent = (a, b) => a.parents.length === 1 && b.parents.length === 1 && a.parents[0] === b.parents[0];

;// CONCATENATED MODULE: ./build/actions/release-changelog/src/tag/releases-not-below.js

/** The family's other tags of commits whose version is not lower than the tag's, the highest first. */
async function releasesNotBelow(repository, family, tag) {
    const others = family
        .filter((other) => other.name !== tag.name && !isLower(other, tag))
        .toSorted((a, b) => Number(isLower(a, b)) - Number(isLower(b, a)));
    const commits = await repository.tagCommits(others.map(({ name }) => name));
    return others.flatMap((other) => {
        const commit = commits.get(other.name);
        return commit === undefined ? [] : [{ tag: other, commit }];
    });
}

;// CONCATENATED MODULE: ./build/actions/release-changelog/src/tag/unversioned-releases.js


/**
 * A warning that names the tags since the base that are no semantic versions but newer than it: one of
 * them may be the previous release. Where prereleases are no base, those are not meant.
 */
async function unversionedReleases(found) {
    const { tag, base } = found;
    if (base.given)
        return [];
    const previous = base.previous?.tag;
    const stableOnly = found.prereleaseBase === 'stable' && (0,release_tag/* isStable */.MQ)(tag);
    const candidates = found.tags.filter((other) => !(stableOnly && other.prerelease) &&
        !isAlias(other, tag) &&
        (previous === undefined || isNewer(other, previous)));
    const newer = await sinceBase(found, candidates);
    if (newer.length === 0)
        return [];
    const [are, them] = newer.length === 1
        ? ['is no semantic version', 'it']
        : ['are no semantic versions', 'one of them'];
    const than = previous === undefined ? 'before' : `after ${previous.name} and before`;
    return [
        `${listed_listed(newer)}, ${than} ${tag.name} in its history, ${are} and no base; if ${them} is the previous release, set from, such as from: ${newer[0]}`,
    ];
}
async function sinceBase({ repository, target, range, family }, candidates) {
    const commits = await repository.tagCommits(candidates.map(({ name }) => name));
    const inside = candidates.filter(({ name }) => {
        const hash = commits.get(name)?.hash;
        return hash !== undefined && (range.has(hash) || hash === target.hash);
    });
    if (!inside.some(({ short }) => short))
        return inside.map(({ name }) => name);
    // A floating tag such as v1.2 stands where a release does.
    const releases = await repository.tagCommits(family.map(({ name }) => name));
    const released = new Set([...releases.values()].map(({ hash }) => hash)).add(target.hash);
    return inside.flatMap(({ name, short }) => short && released.has(commits.get(name)?.hash ?? '') ? [] : name);
}

// EXTERNAL MODULE: ./build/packages/markdown/src/shorten.js
var shorten = __webpack_require__(8552);
;// CONCATENATED MODULE: ./build/packages/commits/src/message/bounded-commit.js

/** People write lines of some 100 characters; one of megabytes would take minutes to read. */
const longestLine = 10_000;
const bounded_commit_longestName = 1000;
/** The commit with its long lines cut, and the number of characters cut from each at its end. */
function boundedCommit(commit) {
    const { author, message } = commit;
    const isShort = message.length <= longestLine;
    const isNamed = author.name.length <= bounded_commit_longestName && author.email.length <= bounded_commit_longestName;
    if (isShort && isNamed)
        return commit;
    const lines = message.split('\n').map((line) => bounded(line, longestLine));
    const name = bounded(author.name, bounded_commit_longestName);
    const email = (0,shorten/* shorten */.ml)(author.email, bounded_commit_longestName);
    return { ...commit, message: lines.join('\n'), author: { name, email } };
}
function bounded(text, longest) {
    const kept = (0,shorten/* shorten */.ml)(text, longest);
    const left = text.length - kept.length;
    return left === 0 ? text : `${kept}… (${left} more characters)`;
}

;// CONCATENATED MODULE: ./build/packages/commits/src/message/parsed-commit.js





const pullRequestSubject = /^(?:Merge pull request #(\d{1,9}) from |Merged in .* \(pull request #(\d{1,9})\)$)/;
const branchSubject = /^Merge (?:remote-tracking )?branch(?:es)? /;
function parsedCommit(given) {
    const commit = boundedCommit(given);
    const message = parseMessage(commit.message);
    const isMerge = commit.parents.length > 1;
    if (message.subject.startsWith('Merge')) {
        const titled = titledMerge(message);
        if (titled !== undefined) {
            return describe(commit, titled.own, isMerge ? 'pull-request' : 'none', titled.number);
        }
    }
    if (!isMerge)
        return describe(commit, message, 'none', undefined);
    const isTitled = message.header !== undefined || message.numbers.length > 0;
    return describe(commit, message, isTitled ? 'pull-request' : 'other', undefined);
}
/**
 * GitHub writes `Merge pull request #42 from o/b`, Bitbucket `Merged in b (pull request #42)` and GitLab
 * `Merge branch 'b' into 'main'`, and the title below. `git cherry-pick -m 1` and rebases make such messages without a merge.
 */
function titledMerge(message) {
    const [, github, bitbucket] = pullRequestSubject.exec(message.subject) ?? [];
    const number = github ?? bitbucket;
    if (number === undefined && !branchSubject.test(message.subject))
        return undefined;
    const own = parseMessage(message.body);
    if (number !== undefined)
        return { own, number: Number(number) };
    return own.header === undefined ? undefined : { own, number: undefined };
}
function describe(commit, message, merge, number) {
    const { title, numbers, body } = message;
    const pullRequest = number ?? numbers[0];
    const list = body === '' ? undefined : squashed(message, pullRequest !== undefined);
    const revert = revertOf(message);
    return {
        commit,
        message,
        title,
        pullRequest,
        numbers: number === undefined ? numbers.slice(1) : numbers,
        backports: body === '' ? parsed_commit_none : namedBackports(body),
        picked: body === '' ? parsed_commit_none : pickedFrom(commit.message),
        merge,
        revert,
        alsoReverts: revert === undefined ? revertsBeside(message, list) : parsed_commit_none,
        squashed: list,
    };
}
/** A listed commit that reverts another one of the list changes nothing outside it. */
function revertsBeside(message, list) {
    if (list === undefined)
        return mentionedReverts(message);
    const titles = new Set(list.commits.flatMap(({ subject, title }) => [subject, title]));
    const listed = list.commits.flatMap((of) => {
        const revert = revertOf(of);
        if (revert === undefined)
            return mentionedReverts(of);
        const isInside = revert.title !== undefined && titles.has(revert.title);
        // Below "revert: " stands what was reverted in the pull request, in any words.
        return isInside || isVague(revert, of) ? [] : [revert];
    });
    return [...mentionedReverts(list.own), ...listed];
}
const isVague = ({ hashes, pullRequests }, { header }) => header?.type === 'revert' && hashes.length + pullRequests.length === 0;
const parsed_commit_none = [];
const backport = /^(?:manual )?back-?port(?:s|ed|ing)?(?: of| from)?:? (?:[\w.-]+\/[\w.-]+|pr )?#(\d{1,9})\b/gim;
function namedBackports(body) {
    if (!/back-?port/i.test(body))
        return parsed_commit_none;
    return [...body.matchAll(backport)].map(([, number]) => Number(number));
}

;// CONCATENATED MODULE: ./build/actions/release-changelog/src/range/released-elsewhere.js


/**
 * What releases of other lines listed whose versions lie between the base and this release: who
 * upgrades has read it there. Dates do not matter, so a release that is run again says the same. A
 * version below the base says nothing of what the base has, nor does a higher one.
 */
async function releasedElsewhere(line) {
    const { repository, lower, base } = line;
    const since = await releaseAt(line);
    if (base.hash === undefined || since === undefined)
        return [];
    const between = lower.filter((tag) => isLower(since, tag));
    if (between.length === 0)
        return [];
    const commits = await repository.tagCommits(lower.map(({ name }) => name));
    const named = between.toReversed().flatMap((tag) => {
        const commit = commits.get(tag.name);
        return commit === undefined ? [] : [{ tag, commit }];
    });
    const others = base.given ? await outside(line, named) : named;
    if (others.length === 0)
        return [];
    // What a release below the base listed, no release between them listed.
    const below = lower
        .filter((tag) => !isLower(since, tag))
        .flatMap(({ name }) => commits.get(name)?.hash ?? []);
    const include = others.map(({ commit }) => commit.hash);
    const read = await readCommits(repository, { include, exclude: [base.hash, ...below] });
    const above = descendantsOf(line.target.hash, read);
    return byTag(read, others.filter(({ commit }) => !above.has(commit.hash)));
}
/**
 * A commit and those of `commits` that follow it. A lower version on top of this release is of the
 * same line, whatever its number.
 */
function descendantsOf(hash, commits) {
    const found = new Set([hash]);
    if (!commits.some(({ commit }) => commit.hash === hash))
        return found;
    for (const { commit } of commits.toReversed()) {
        if (commit.parents.some((parent) => found.has(parent)))
            found.add(commit.hash);
    }
    return found;
}
/** The release that the base is, or that a commit given as the base follows. */
async function releaseAt({ repository, base, lower }) {
    if (base.previous !== undefined || base.hash === undefined)
        return base.previous?.tag;
    return (await previousRelease(repository, lower, base.hash)).release?.tag;
}
/** A base that is given may skip releases of the same line. */
async function outside({ repository, target }, releases) {
    const ancestors = await repository.ancestorsOf(target.hash);
    const isAncestor = (hash) => Promise.resolve(ancestors.has(hash));
    const others = [];
    for (const release of releases) {
        const { tag, commit } = release;
        if ((await previous_release_followed(repository, tag, commit, isAncestor)) === undefined)
            others.push(release);
    }
    return others;
}
/** Every commit belongs to the lowest release that contains it. */
function byTag(commits, releases) {
    const byHash = new Map(commits.map((parsed) => [parsed.commit.hash, parsed]));
    return releases.map(({ tag, commit }) => {
        const reached = new Set();
        const open = [commit.hash];
        for (let hash = open.pop(); hash !== undefined; hash = open.pop()) {
            const parsed = byHash.get(hash);
            if (parsed === undefined)
                continue;
            byHash.delete(hash);
            reached.add(hash);
            open.push(...parsed.commit.parents);
        }
        return {
            tag: tag.name,
            commits: commits.filter((parsed) => reached.has(parsed.commit.hash)),
        };
    });
}
async function readCommits(repository, range) {
    const commits = [];
    for await (const batch of repository.log(range)) {
        for (const commit of batch)
            commits.push(parsedCommit(commit));
    }
    return commits;
}

;// CONCATENATED MODULE: ./build/actions/release-changelog/src/range/history.js








/**
 * The base that the release is compared with, and the changes since.
 *
 * @param family the repository's tags of the same prefix.
 * @param home `owner/name`; empty where it is unknown.
 */
async function historyOf(source, tag, family, given, home, pullRequests) {
    const { repository, target } = source;
    const lower = previousCandidates(family, tag, given['prerelease-base']);
    const base = await baseOf(repository, given.from, family, lower, target);
    const since = await rangeOf(source, base);
    const commits = await readCommits(repository, since);
    const notBelow = await releasesNotBelow(repository, family, tag);
    const prereleaseBase = given['prerelease-base'];
    const versions = new Set(family.map(({ name }) => name));
    const others = source.tagNames.filter((name) => !versions.has(name));
    const tags = unversionedTags(others, given['tag-prefix']);
    // A set of 30,000 hashes takes a while, and is asked only about other tags.
    const isAsked = notBelow.length + tags.length > 0;
    const range = new Set(isAsked ? commits.map(({ commit }) => commit.hash) : []);
    const placed = { repository, tag, target, range };
    const passedOver = await unversionedReleases({ ...placed, base, tags, family, prereleaseBase });
    const elsewhere = await releasedElsewhere({ repository, target, base, lower });
    const { path } = given;
    const touched = path === undefined ? undefined : await touching(repository, since, target, path);
    const warnings = [];
    const changes = await changesOf(commits, {
        repository: home,
        elsewhere,
        patchIds: patches(source, warnings),
        ...(touched && { touched }),
        ...(given.source === 'pull-requests' && { pullRequests }),
    });
    const misplaced = base.given ? [] : await refusals({ ...placed, base, notBelow });
    return {
        base,
        changes,
        isLatest: isLatest(notBelow.map((release) => release.tag), tag),
        refusals: [...misplaced, ...emptyRange(changes, tag, base, given)],
        warnings: [...base.warnings, ...passedOver, ...warnings],
    };
}
function emptyRange({ commits }, tag, { name }, given) {
    if (commits > 0 || given['allow-empty'])
        return [];
    const where = given.path === undefined ? '' : ` in ${given.path}`;
    const since = name === undefined ? '' : ` since ${name}`;
    return [`${tag.name} releases no commit${where}${since}; if it is meant, set allow-empty: true`];
}
/** A partial clone fetches the files of a patch only on demand, which may fail. */
function patches({ repository, partial }, warnings) {
    if (!partial)
        return repository.patchIds;
    return async (hashes) => {
        try {
            return await repository.patchIds(hashes);
        }
        catch (error) {
            const why = error instanceof Error ? error.message : String(error);
            warnings.push(`The clone is partial, and the files that it lacks could not be fetched (${why}). ` +
                `Patches were not compared, so a cherry-pick without a trailer may be listed twice.`);
            return new Map();
        }
    };
}
/** A release tree is not a change: its parent contains the changes. */
async function rangeOf({ repository, target, partial }, base) {
    // The check costs a partial clone a request. Without an earlier release tree, skip it.
    const mayBeTree = !partial || base.previous?.outsideHistory === true;
    const isTree = mayBeTree && (await isReleaseTree(repository, target));
    return {
        include: isTree ? target.parents : [target.hash],
        exclude: base.hash === undefined ? [] : [base.hash],
    };
}
async function touching(repository, range, target, path) {
    const touched = await repository.commitsTouching(range, await repository.namesOfPath(range, path));
    if (touched.size === 0 && !(await repository.hasPath(target.hash, path))) {
        throw new outcome/* NotEvaluated */.t(`path: ${JSON.stringify(path)} is not in the repository at the tag`);
    }
    return touched;
}

;// CONCATENATED MODULE: ./build/actions/release-changelog/src/range/source.js

const remedies = {
    history: 'set fetch-depth: 0 on actions/checkout',
    tags: 'set fetch-tags: true, or fetch-depth: 0, on actions/checkout',
};
/**
 * Opens the workspace's repository. Fetches what a shallow or tagless clone lacks, beside it.
 *
 * @throws NotEvaluated where the history is incomplete: a part of it would give wrong notes silently.
 */
async function openSource(ports, tag, trees) {
    const clone = await ports.clone();
    if (clone === undefined) {
        throw new outcome/* NotEvaluated */.t('the workspace is not in a git repository: run actions/checkout first');
    }
    const names = await ports.repository.tagNames();
    const here = await targetIn(ports.repository, tag, names);
    const { missing, warnings } = await checkClone(clone, names, tag, trees, ports);
    const kept = { ...here, repository: ports.repository, tagNames: names, partial: clone.partial };
    if (missing === undefined)
        return { ...kept, warnings };
    const repository = await fetched(clone, missing, here.target.hash, trees, ports);
    const tagNames = await repository.tagNames();
    const found = here.tagExists ? here : await targetIn(repository, tag, tagNames, here.target.hash);
    return { ...found, repository, tagNames, partial: true, warnings };
}
async function targetIn(repository, tag, tagNames, otherwise = 'HEAD') {
    const tagged = await repository.commitAt(`refs/tags/${tag.name}`);
    if (tagged === undefined && tagNames.includes(tag.name)) {
        throw new outcome/* NotEvaluated */.t(`the tag ${tag.name} is on a tree or a blob: a release needs a commit`);
    }
    const target = tagged ?? (await repository.commitAt(otherwise));
    if (target === undefined)
        throw new outcome/* NotEvaluated */.t('the repository has no commit yet');
    return { target, tagExists: tagged !== undefined };
}
/** Asks the remote only where the clone has no other tag: a first release, or tags were not fetched. */
async function checkClone({ shallow, treeless, fewTags, remote }, names, tag, trees, ports) {
    if (shallow || (treeless && trees))
        return { missing: 'history', warnings: [] };
    if (fewTags)
        return { missing: 'tags', warnings: [] };
    if (remote === undefined || names.some((name) => name !== tag.name)) {
        return { missing: undefined, warnings: [] };
    }
    const asked = await ports.remoteTagNames(remote);
    if ('names' in asked) {
        const more = asked.names.some((name) => !names.includes(name));
        return { missing: more ? 'tags' : undefined, warnings: [] };
    }
    const warning = `This is taken for the first release: the clone has no other tag, and the tags of the remote ` +
        `"${remote.name}" could not be read (${asked.refused}). If it has tags, ${remedies.tags}.`;
    return { missing: undefined, warnings: [warning] };
}
async function fetched({ shallow, remote }, missing, hash, trees, ports) {
    const what = shallow
        ? 'the clone is shallow'
        : missing === 'history'
            ? 'the clone has no trees, which the input "path" needs'
            : 'the clone does not have all tags';
    if (remote === undefined) {
        throw new outcome/* NotEvaluated */.t(`${what}, and it has no remote to fetch from: ${remedies[missing]}`);
    }
    const done = await ports.completed({ remote, hash, trees, tagsOnly: missing === 'tags' });
    if ('repository' in done)
        return done.repository;
    throw new outcome/* NotEvaluated */.t(`${what}, and what it lacks could not be fetched (${done.refused}): ${remedies[missing]}`);
}

;// CONCATENATED MODULE: ./build/actions/release-changelog/src/summary/found.js


/** Why the step fails, most important first; untrusted. */
function failuresOf(found) {
    return [...refusalsOf(found), ...(found.publication?.failures ?? [])];
}
/** Why nothing was published: the tag's place and the version files; untrusted. */
function refusalsOf({ refusals, versions }) {
    return [...refusals, ...versions.differing];
}
/** Possible mistakes that do not fail the step; untrusted. */
function warningsOf({ tag, warnings, changes, implied, changelog, publication, }) {
    const unlistedBreakingChanges = changes.unlistedBreakingChanges.map(({ message, commit }) => `${commit.hash.slice(0, 7)} has a BREAKING CHANGE footer below a title that is not conventional, so it is not listed as breaking: ${message.subject}`);
    const step = implied !== undefined && isTooLow(tag, implied)
        ? [
            `the changes require ${implied.version} (${implied.step}), but the tag says ${tag.version}`,
        ]
        : [];
    const kept = changelog && changelog.updated.done === 'kept' ? [describeChangelog(changelog)] : [];
    const more = unlistedBreakingChanges.length > 5
        ? [`… and ${unlistedBreakingChanges.length - 5} more such commits`]
        : [];
    const published = publication?.notes ?? [];
    return [
        ...warnings,
        ...published,
        ...step,
        ...kept,
        ...unlistedBreakingChanges.slice(0, 5),
        ...more,
    ];
}
/** What the log says besides; untrusted. */
function noticesOf({ changelog }) {
    return changelog && changelog.updated.done !== 'kept' ? [describeChangelog(changelog)] : [];
}

;// CONCATENATED MODULE: ./build/actions/release-changelog/src/summary/publication-rows.js

/** What was published, for the table of the summary. */
function publicationRows({ publication }) {
    if (publication?.release === undefined)
        return [];
    const { release, assets, floatingTags } = publication;
    const state = release.draft ? 'draft' : `published${release.immutable ? ', immutable' : ''}`;
    return [
        ['release', `[${(0,markdown/* escaped */.Mk)(release.title, 100)}](${linkTarget(release.url)}) (${state})`],
        ...(assets > 0 ? [['assets', String(assets)]] : []),
        ...floatingTags.map((tag) => [`tag ${(0,markdown/* code */.aY)(tag.name)}`, doneWith(tag)]),
    ];
}
/** The server has encoded it; Markdown would end a link at these characters. */
const linkTarget = (url) => url.replaceAll(/[\s<>()\\]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
function doneWith({ done, why }) {
    switch (done) {
        case 'made':
            return 'made';
        case 'moved':
            return 'moved to this release';
        case 'there':
            return 'is at this release already';
        case 'kept':
            return `left to the higher version ${(0,markdown/* code */.aY)(why, 100)}`;
        case 'refused':
            return 'not moved: the server refuses it';
    }
}

;// CONCATENATED MODULE: ./build/actions/release-changelog/src/summary/summary-of.js




/** The job summary: the tag, what it is compared with, and the notes. */
function summaryOf(found) {
    const { shown } = found;
    return (0,markdown/* document */.Al)(headline(found), failuresOf(found)
        .slice(1)
        .map((line) => `- ${(0,markdown/* escaped */.Mk)(line, 600)}`)
        .join('\n'), (0,markdown/* table */.tp)(['What', 'Found'], factsOf(found).map(([name, value]) => [name, value])), warningsOf(found)
        .map((line) => `- ⚠️ ${(0,markdown/* escaped */.Mk)(line, 500)}`)
        .join('\n'), '### Notes', shown.trimEnd());
}
function headline(found) {
    const { tag, base, changes } = found;
    const commits = changes.commits === 1 ? '1 commit' : `${changes.commits} commits`;
    const since = base.name === undefined ? 'the first release' : `since ${(0,markdown/* code */.aY)(base.name)}`;
    const [failure] = failuresOf(found);
    const what = `${(0,markdown/* code */.aY)(tag.name)}, ${commits}, ${since}`;
    if (failure !== undefined)
        return `**Failed**: ${what}: ${(0,markdown/* escaped */.Mk)(failure, 600)}.`;
    return `**${wordFor(found)}**: ${what}.`;
}
function wordFor({ publication }) {
    const release = publication?.release;
    if (release === undefined)
        return 'Valid, nothing published';
    return release.draft ? 'Draft written' : 'Released';
}
function tagPlace({ source, publication }) {
    if (source.tagExists)
        return '';
    if (publication?.madeTag === true)
        return ', made by this run at HEAD';
    return publication?.release === undefined
        ? ', which the clone does not have; HEAD is used'
        : ', which only the server has, at HEAD';
}
function factsOf(found) {
    const { tag, source, base, changes, implied, versions, compare } = found;
    const target = (0,markdown/* code */.aY)(source.target.hash.slice(0, 7));
    const range = base.name === undefined ? `everything up to ${target}` : `${(0,markdown/* code */.aY)(base.name)} to ${target}`;
    return [
        ['version', (0,markdown/* code */.aY)(tag.version)],
        ['tag', `${(0,markdown/* code */.aY)(tag.name)}${tagPlace(found)}`],
        ['compared with', base.name === undefined ? 'nothing: the first release' : (0,markdown/* code */.aY)(base.name)],
        ['range', compare === '' ? range : `[${range}](${compare})`],
        [
            'commits',
            `${changes.commits}${changes.revertedCommits > 0 ? `, ${changes.revertedCommits} of them reverted commits or reverts` : ''}`,
        ],
        ['highest stable version', found.isLatest ? 'yes' : 'no'],
        ...publicationRows(found),
        ...(implied === undefined
            ? []
            : [['changes require', `${(0,markdown/* code */.aY)(implied.version)} (${implied.step})`]]),
        ...(versions.compared > 0 ? [['version files', `${versions.compared} compared`]] : []),
        ...versions.computed.map((line) => ['not compared', (0,markdown/* escaped */.Mk)(line)]),
        ...(found.changelog
            ? [['changelog', (0,markdown/* escaped */.Mk)(describeChangelog(found.changelog), 1000)]]
            : []),
        ['notes', (0,markdown/* code */.aY)(found.notesPath)],
    ];
}

;// CONCATENATED MODULE: ./build/actions/release-changelog/src/summary/outcome-of.js




function outcome_of_outcomeOf(found) {
    const why = failuresOf(found);
    const passed = why.length === 0;
    const isPublished = found.publication?.release !== undefined;
    return {
        verdict: passed ? wordOf(found) : 'failed',
        green: passed,
        evaluated: true,
        why,
        phase: null,
        next: null,
        counts: countsOf(found),
        outputs: passed || isPublished ? outputsOf(found) : {},
        summary: summaryOf(found),
        annotations: [
            ...warningsOf(found).map((message) => ({ level: 'warning', message })),
            ...noticesOf(found).map((message) => ({ level: 'notice', message })),
        ],
    };
}
/** Set only for a tag that was accepted or published: a later step must not use another's version. */
function outputsOf(found) {
    const { tag, base, publication } = found;
    const release = publication?.release;
    return {
        tag: tag.name,
        version: tag.version,
        major: String(tag.major),
        minor: String(tag.minor),
        patch: String(tag.patch),
        prerelease: tag.prerelease,
        build: tag.build,
        'is-prerelease': String(!(0,release_tag/* isStable */.MQ)(tag)),
        'is-first': String(base.hash === undefined),
        'is-latest': String(found.isLatest),
        'previous-tag': base.tagName ?? '',
        'compare-url': found.compare,
        notes: found.notesPath,
        body: release === undefined ? found.body : withoutMark(release.body),
        'release-id': release === undefined ? '' : String(release.id),
        'release-url': release?.url ?? '',
    };
}
function wordOf({ verdict, publication }) {
    const release = publication?.release;
    if (release === undefined)
        return verdict;
    return release.draft ? 'draft' : 'released';
}
function countsOf({ changes, sections, newContributors, publication, }) {
    const { breaking, excluded } = sections;
    const sum = (counts) => [...counts.values()].reduce((a, b) => a + b, 0);
    return {
        commits: changes.commits,
        changes: changes.changes.length,
        breaking: breaking.length,
        'left-out': sum(excluded) + sum(changes.noChanges),
        undone: changes.revertedCommits,
        'listed-before': sum(changes.elsewhere),
        'new-contributors': newContributors,
        assets: publication?.assets ?? 0,
    };
}

// EXTERNAL MODULE: ./build/packages/commits/src/versions/accepted-tags.js
var accepted_tags = __webpack_require__(597);
;// CONCATENATED MODULE: ./build/actions/release-changelog/src/tag/tag.js


/** The tag of the run's ref, for a run without the input `tag`. */
function pushedTag(prefix, ref) {
    const name = nameOf(ref);
    if (name === undefined) {
        const why = ref === undefined ? 'the run has no ref' : `the run's ref ${ref} is not a tag`;
        throw new outcome/* NotEvaluated */.t(`no tag: the input "tag" is not set, and ${why}`);
    }
    const tag = (0,release_tag/* parseReleaseTag */.rE)(name, prefix);
    if (tag === undefined) {
        const wanted = (0,accepted_tags/* acceptedTags */.F)(prefix, name);
        throw new outcome/* NotEvaluated */.t(`the tag ${JSON.stringify(name)} is not accepted; accepted: ${wanted}`);
    }
    return tag;
}
function nameOf(ref) {
    return ref?.startsWith('refs/tags/') === true ? ref.slice('refs/tags/'.length) : undefined;
}

;// CONCATENATED MODULE: ./build/packages/commits/src/versions/toml-version.js
const noVersion = (where) => ({ unreadable: `it has no version in ${where}` });
/** `[project] version`, or Poetry's; a version in `dynamic` is computed at build time. */
async function pyprojectVersion(text) {
    const read = await parseToml(text);
    if ('unreadable' in read)
        return read;
    const project = tableIn(read.table, 'project');
    const poetry = tableIn(tableIn(read.table, 'tool'), 'poetry');
    const version = project?.['version'] ?? poetry?.['version'];
    const dynamic = project?.['dynamic'];
    if (typeof version === 'string')
        return { version };
    if (Array.isArray(dynamic) && dynamic.includes('version')) {
        return { dynamic: 'project.dynamic lists "version"' };
    }
    return noVersion('[project] or [tool.poetry]');
}
/** `[package] version`; with `version.workspace = true` that of the workspace, in a folder above. */
async function cargoVersion(path, text, readFile) {
    const read = await parseToml(text);
    if ('unreadable' in read)
        return read;
    const version = tableIn(read.table, 'package')?.['version'];
    if (typeof version === 'string')
        return { version };
    const inherited = isTable(version) && version['workspace'] === true;
    const own = workspaceVersion(read.table);
    if (!inherited)
        return own === undefined ? noVersion('[package] or [workspace.package]') : { version: own };
    for (const above of [path, ...foldersAbove(path)]) {
        const root = await readFile(above);
        const parsed = root === undefined ? undefined : await parseToml(root);
        if (parsed === undefined)
            continue;
        if ('unreadable' in parsed)
            return { unreadable: `${above}: ${parsed.unreadable}` };
        const found = workspaceVersion(parsed.table);
        if (found !== undefined)
            return { version: found };
    }
    return { unreadable: 'no folder above it has a Cargo.toml with [workspace.package] version' };
}
/** `a/b/Cargo.toml`: `a/Cargo.toml`, then `Cargo.toml`. */
function foldersAbove(path) {
    const folders = path.split('/').slice(0, -2);
    return [...folders.keys()]
        .map((count) => [...folders.slice(0, folders.length - count), 'Cargo.toml'].join('/'))
        .concat(path.includes('/') ? ['Cargo.toml'] : []);
}
function workspaceVersion(table) {
    const version = tableIn(tableIn(table, 'workspace'), 'package')?.['version'];
    return typeof version === 'string' ? version : undefined;
}
async function parseToml(text) {
    const { parse } = await __webpack_require__.e(/* import() */ 292).then(__webpack_require__.bind(__webpack_require__, 3292));
    try {
        return { table: parse(text) };
    }
    catch (error) {
        const [first = ''] = error.message.split('\n');
        return { unreadable: `it is not TOML (${first})` };
    }
}
const isTable = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
function tableIn(table, key) {
    const value = table?.[key];
    return isTable(value) ? value : undefined;
}

;// CONCATENATED MODULE: ./build/packages/commits/src/versions/version-file.js

async function versionIn(path, read) {
    const text = await read(path);
    if (text === undefined)
        return { unreadable: 'there is no such file' };
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (name === 'Cargo.toml')
        return cargoVersion(path, text, read);
    if (name.endsWith('.toml'))
        return pyprojectVersion(text);
    if (name.endsWith('.json'))
        return jsonVersion(text);
    const version = text.trim();
    return /^\S+$/.test(version)
        ? { version }
        : { unreadable: 'it is not a .toml or .json file, and its text is not one word' };
}
function jsonVersion(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return { unreadable: 'it is not JSON' };
    }
    const version = value?.version;
    return typeof version === 'string' ? { version } : { unreadable: 'it has no "version"' };
}
/** Whether a file's version equals the tag's, as written or in Python's spelling. */
function version_file_sameVersion(path, written, version) {
    if (written === version)
        return true;
    return path.endsWith('pyproject.toml') && pythonForm(written) === pythonForm(version);
}
const spellings = {
    alpha: 'a',
    beta: 'b',
    c: 'rc',
    pre: 'rc',
    preview: 'rc',
};
/** PEP 440 drops separators and shortens words: `1.2.0-rc.1` is `1.2.0rc1`. */
function pythonForm(version) {
    const [release = '', local] = version.toLowerCase().split('+', 2);
    const parsed = /^v?(\d+(?:\.\d+)*)[-_.]?(?:(alpha|beta|preview|pre|rc|a|b|c)[-_.]?(\d*))?(?:[-_.]?(dev|post)[-_.]?(\d*))?$/.exec(release);
    if (parsed === null)
        return version;
    const [, numbers = '', word, count, late, lateCount] = parsed;
    const pre = word === undefined ? '' : `${spellings[word] ?? word}${Number(count ?? 0)}`;
    const end = late === undefined ? '' : `.${late}${Number(lateCount ?? 0)}`;
    return (numbers.replace(/(?:\.0)+$/, '') +
        pre +
        end +
        (local === undefined ? '' : `+${local.replaceAll(/[-_]/g, '.')}`));
}

;// CONCATENATED MODULE: ./build/actions/release-changelog/src/tag/version-files.js


/** @throws NotEvaluated with every file that has no version to compare. */
async function version_files_compareVersions(paths, tag, read) {
    const files = await Promise.all(paths.map(async (path) => ({ path, says: await versionIn(path, read) })));
    const unreadable = files.flatMap(({ path, says }) => 'unreadable' in says ? [`${path}: ${says.unreadable}`] : []);
    if (unreadable.length > 0) {
        throw new outcome/* NotEvaluated */.t(`version-files cannot be compared: ${unreadable.join('; ')}`);
    }
    const stated = files.flatMap(({ path, says }) => 'version' in says ? [{ path, version: says.version }] : []);
    return {
        differing: stated
            .filter(({ path, version }) => !version_file_sameVersion(path, version, tag.version))
            .map(({ path, version }) => `${path} says ${version}, but the tag ${tag.name} says ${tag.version}`),
        computed: files.flatMap(({ path, says }) => 'dynamic' in says ? [`${path}: ${says.dynamic}`] : []),
        compared: stated.length,
    };
}

;// CONCATENATED MODULE: ./build/actions/release-changelog/src/run.js













/** GitHub's limit for a release's text, in characters; a draft's mark needs some of them. */
const longestBody = 125_000 - longestMark;
/** Characters of notes in the job summary, which takes 1 MiB and is read on a page. */
const longestShown = 40_000;
/** Validates the tag, finds what it releases, writes the notes and publishes them. */
async function run(given, givenTag, ports) {
    const { facts } = ports;
    const home = facts.repository ?? '';
    const tag = givenTag ?? pushedTag(given['tag-prefix'], facts.ref);
    const versions = await version_files_compareVersions(given['version-files'] ?? [], tag, ports.readText);
    const layout = await layoutOf(given.config, ports.readText);
    const source = await openSource(ports, tag, given.path !== undefined);
    const family = (0,release_tag/* releaseTags */.dt)(source.tagNames, given['tag-prefix']);
    const { base, changes, isLatest, refusals, warnings } = await historyOf(source, tag, family, given, home, async (hashes) => (await ports.server()).pullRequestsOf(hashes));
    const site = siteOf(facts.serverUrl, home);
    const compare = compareUrl(site, base.name, tag.name);
    const people = base.hash === undefined
        ? []
        : await newContributors(source.repository, changes.changes, base.hash);
    const release = { tag: tag.name, previous: base.name, site, layout, newContributors: people };
    const sections = (0,notes_sections/* grouped */.zD)(changes.changes, layout);
    const notes = renderNotes(changes, sections, release);
    const whole = notesText(notes);
    const notesPath = await ports.write('notes.md', whole);
    const body = bodyOf(notes, whole, assetUrl(site, tag.name, wholeNotesName));
    // Before anything is published: a changelog may be refused.
    const changelog = given.changelog
        ? await previewChangelog(given.changelog, tag, notes, compare, site.home, ports)
        : undefined;
    const isRefused = refusals.length > 0 || versions.differing.length > 0;
    const order = order_of_orderOf(given, { tag, source, notes: whole, body, isLatest }, ports.textFile);
    const publication = isRefused ? undefined : await publicationOf(given, order, ports);
    return outcome_of_outcomeOf({
        tag,
        source,
        base,
        versions,
        refusals,
        publication,
        verdict: given['dry-run'] ? 'dry-run' : 'ready',
        warnings: [...source.warnings, ...warnings],
        changes,
        sections,
        newContributors: people.length,
        shown: shortened(notes, longestShown, `in ${(0,markdown/* code */.aY)(notesPath)}`, whole),
        body,
        notesPath,
        compare,
        changelog: changelog && (await writtenWith(publication, changelog)),
        isLatest: publication?.isLatest ?? isLatest,
        implied: base.previous && impliedVersion(base.previous.tag, changes.changes),
    });
}
/** The text of the release. Where it is cut, it says where the whole is. */
function bodyOf(notes, whole, address) {
    const elsewhere = address === '' ? 'in the whole notes' : `in the [whole notes](${address})`;
    return shortened(notes, longestBody, elsewhere, whole);
}
/** What is to be published, or only checked. */
async function publicationOf(given, order, ports) {
    if (given.release && !given['dry-run']) {
        return publish(order, { ...ports, ...(await publishingPorts(given, ports)) });
    }
    return checkOrder(order, ports);
}
/** The workspace gets the new changelog only with a release. */
async function writtenWith(publication, changelog) {
    const isNew = changelog.updated.done === 'inserted';
    if (publication?.release === undefined || !isNew)
        return changelog;
    await changelog.write();
    return { ...changelog, written: true };
}


/***/ }),

/***/ 3328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ typesOfLabels)
/* harmony export */ });
const labelTypes = {
    breaking: 'breaking',
    'breaking-change': 'breaking',
    'breaking change': 'breaking',
    'semver-major': 'breaking',
    feature: 'feat',
    enhancement: 'feat',
    'semver-minor': 'feat',
    bug: 'fix',
    bugfix: 'fix',
    'semver-patch': 'fix',
    performance: 'perf',
    dependencies: 'deps',
    documentation: 'docs',
};
/** The types that labels usually mark; any other label is taken for a type. */
function typesOfLabels(labels) {
    return labels.map((label) => labelTypes[label.toLowerCase()] ?? label.toLowerCase());
}


/***/ }),

/***/ 2231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ quietTypes),
/* harmony export */   t: () => (/* binding */ knownTypes)
/* harmony export */ });
/** The types that projects use. Others do not count in a list: `* note: …` may be prose. */
const knownTypes = new Set([
    'feat',
    'fix',
    'perf',
    'revert',
    'docs',
    'style',
    'chore',
    'refactor',
    'test',
    'build',
    'ci',
    'deps',
    'breaking',
]);
/** The types of changes that users do not notice; notes leave them out if nothing else is said. */
const quietTypes = new Set([
    'docs',
    'style',
    'chore',
    'refactor',
    'test',
    'build',
    'ci',
]);


/***/ }),

/***/ 8956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A8: () => (/* binding */ breakingTitle),
/* harmony export */   Md: () => (/* binding */ defaultLayout),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/* harmony import */ var _message_known_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2231);

const section = (title, ...types) => ({
    title,
    types,
    labels: [],
    without: [],
});
const breakingTitle = 'Breaking changes';
/** Takes the security updates that no section of the layout takes. */
const securityTitle = 'Security updates';
const defaultLayout = {
    breakingTitle,
    sections: [
        section('Features', 'feat'),
        section('Bug fixes', 'fix'),
        section('Performance', 'perf'),
        section('Reverts', 'revert'),
        section('Dependencies', 'deps'),
        section('Other changes', '*'),
    ],
    quiet: _message_known_types_js__WEBPACK_IMPORTED_MODULE_0__/* .quietTypes */ .O,
    excludedLabels: new Set(),
    excludedAuthors: new Set(),
};
function grouped(changes, layout) {
    const under = new Map();
    const breaking = [];
    const security = [];
    const excluded = new Map();
    const place = placer(layout);
    for (const change of changes) {
        const target = change.breaking.length > 0 ? 'breaking' : place(change);
        if (target === 'breaking')
            breaking.push(change);
        else if (target === undefined && change.update?.security === true)
            security.push(change);
        else if (target === undefined)
            count(excluded, change.type || 'other');
        else {
            const list = under.get(target);
            if (list)
                list.push(change);
            else
                under.set(target, [change]);
        }
    }
    const sections = layout.sections.flatMap((of) => {
        const list = under.get(of);
        return list === undefined ? [] : [{ title: of.title, changes: list }];
    });
    if (security.length > 0)
        sections.push({ title: securityTitle, changes: security });
    return { breaking, sections, excluded };
}
function placer({ sections, quiet, excludedLabels, excludedAuthors }) {
    const byType = new Map();
    const byLabel = new Map();
    for (const of of sections) {
        for (const type of of.types)
            if (!byType.has(type))
                byType.set(type, of);
        for (const label of of.labels)
            if (!byLabel.has(label))
                byLabel.set(label, of);
    }
    const rest = byType.get('*') ?? byLabel.get('*');
    const dependencies = byType.get('deps');
    return ({ type, update, labels, authors }) => {
        if (labels.some((label) => excludedLabels.has(label)))
            return undefined;
        if (authors.some((author) => isExcluded(author, excludedAuthors)))
            return undefined;
        const labelled = labels
            .map((label) => byLabel.get(label))
            .find((of) => of !== undefined && !labels.some((label) => of.without.includes(label)));
        const ofUpdate = update === undefined ? undefined : dependencies;
        return labelled ?? ofUpdate ?? byType.get(type) ?? (quiet.has(type) ? undefined : rest);
    };
}
/** By login, which a commit shows only for bots and in GitHub's noreply addresses. */
function isExcluded({ name, email }, logins) {
    if (logins.size === 0)
        return false;
    const login = /^(?:\d+\+)?(.+)@users\.noreply\./.exec(email)?.[1];
    return [name, name.replace(/\[bot\]$/, ''), login ?? ''].some((known) => logins.has(known));
}
function count(counts, key) {
    counts.set(key, (counts.get(key) ?? 0) + 1);
}


/***/ })

};
