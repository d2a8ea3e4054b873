export const id = 370;
export const ids = [370];
export const modules = {

/***/ 4370:
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
function issueLink(site, { repository, number }) {
    if (repository === undefined)
        return linked(site, `#${number}`, `issues/${number}`);
    const other = siteOf(site.server, site.home === '' ? '' : repository);
    return linked(other, `${repository}#${number}`, `issues/${number}`);
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
;// CONCATENATED MODULE: ./build/packages/commits/src/message/header.js
/**
 * A type is a noun in any script and may contain separators (`build-deps`, `feat/foo`). Then come a
 * scope, `!`, a colon *and* a space. A scope may contain balanced parentheses: `fix(foo(bar))`.
 */
const pattern = /^([\p{L}\p{N}][\p{L}\p{M}\p{N}_./+-]*)(?:\(((?:[^()]|\([^()]*\))+)\))?(!)?: +(\S.*)$/u;
/** Undefined where the line is not conventional: `feat:x`, `fix(): x`, `feat : x`, `✨ feat: x`. */
function parseHeader(line) {
    const match = pattern.exec(line);
    if (match === null)
        return undefined;
    const [, type = '', scope, bang, description = ''] = match;
    if (scope?.trim() === '')
        return undefined;
    return {
        type: type.toLowerCase(),
        scope: scope?.trim(),
        breaking: bang !== undefined,
        description: description.trim(),
    };
}

;// CONCATENATED MODULE: ./build/packages/commits/src/message/numbers.js
const none = [];
const last = /\s*\(#(\d{1,9})\)\s*$/;
/** `add x (#5) (#9)`: GitHub appends its pull request to a squashed title, people append issues. */
function withoutNumbers(title) {
    // The regular expression is slow where nothing matches, as for most of 30,000 titles.
    if (!title.endsWith(')'))
        return { title, numbers: none };
    const match = last.exec(title);
    if (match === null)
        return { title, numbers: none };
    const rest = withoutNumbers(title.slice(0, match.index));
    return { title: rest.title, numbers: [Number(match[1]), ...rest.numbers] };
}

;// CONCATENATED MODULE: ./build/packages/commits/src/message/squashed.js


/** The types that projects use. Others do not count: `* note: …` may be a list in prose. */
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
]);
const squashed_none = [];
const bullet = /^\* (.*)$/;
/** Below this line `git merge --squash` writes the log, with indented messages. */
const squashed = /^Squashed commit of the following:$/;
const indented = /^ {4}(\S.*)$/;
/**
 * The conventional commits that a squashed message lists besides its own title; GitHub puts an
 * asterisk before each. Titles that repeat the message's own are excluded.
 */
function squashedHeaders(message, fromPullRequest) {
    const { subject, body } = message;
    const plain = squashed.test(subject) || body.includes('Squashed commit of the following:');
    // Few of 30,000 messages contain a list.
    const listed = fromPullRequest && (body.startsWith('* ') || body.includes('\n* '));
    if (!plain && !listed)
        return squashed_none;
    const lines = body.split('\n').map((line) => line.trimEnd());
    const own = message.header?.description ?? message.subject;
    const found = new Map();
    for (const line of lines) {
        const title = (plain ? indented : bullet).exec(line)?.[1];
        const header = title === undefined ? undefined : parseHeader(title);
        if (header === undefined || !knownTypes.has(header.type))
            continue;
        const description = withoutNumbers(header.description).title;
        if (sameText(description, own))
            continue;
        found.set(`${header.type} ${description}`, { ...header, description });
    }
    return [...found.values()];
}
/** Whether two titles describe one change; a pull request's title often repeats a commit's. */
function sameText(a, b) {
    return a === b || simple(a) === simple(b);
}
const simple = (text) => withoutNumbers(text.trim())
    .title.replace(/[.\s]+$/, '')
    .toLowerCase();

// EXTERNAL MODULE: ./build/packages/markdown/src/harmless.js
var harmless = __webpack_require__(4902);
;// CONCATENATED MODULE: ./build/packages/commits/src/notes/markdown-text.js

/**
 * Untrusted text as Markdown for notes and changelogs, which people also read raw. A mention or an
 * address becomes inline code, which neither links nor notifies. Elsewhere only markup gets a
 * backslash. HTML shows as text, on GitHub and in the stricter MDX. The caller must not begin a line
 * with the text: put a list marker before it.
 */
function markdownText(text, maxLength = 300) {
    if (text.length <= maxLength && plain.test(text) && !address.test(text))
        return text;
    const shown = (0,harmless/* oneLine */.TN)(text, maxLength);
    let result = '';
    let end = 0;
    for (const match of shown.matchAll(verbatim)) {
        result += inert(shown.slice(end, match.index)) + asCode(match[0]);
        end = match.index + match[0].length;
    }
    return blockless(result + inert(shown.slice(end)));
}
/** Most subjects: they contain no markup and no extra space. */
const plain = /^\p{L}(?:[\p{L}\p{N},;'"()/.%?-]| (?! |$))*$/u;
const address = /\bwww\./i;
/** Code spans as written, addresses, and mentions with the characters that may belong to them. */
const verbatim = /(?<!`)`[^`\s](?:[^`]*[^`\s])?`(?!`)|(?:\b(?:https?|ftp):\/\/|\bwww\.)[^\s`]+|[\p{L}\p{N}_.+-]*@[\p{L}\p{N}_][\p{L}\p{N}_./-]*/giu;
function asCode(text) {
    return (0,markdown/* code */.aY)(text.startsWith('`') ? text.slice(1, -1) : text);
}
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

;// CONCATENATED MODULE: ./build/packages/commits/src/notes/render.js



const longestText = 2000;
const longestName = 100;
function renderNotes({ elsewhere }, grouped, release) {
    const { breaking, sections, excluded } = grouped;
    const { site } = release;
    const blocks = sections.map(({ title, changes }) => ({
        title: markdownText(title),
        items: changes.map((change) => line(change, site)),
        breaking: false,
    }));
    if (breaking.length > 0) {
        const items = breaking.map((change) => breakingLine(change, site));
        blocks.unshift({ title: markdownText(release.layout.breakingTitle), items, breaking: true });
    }
    const listed = blocks.length;
    if (release.newContributors.length > 0) {
        const items = release.newContributors.map((of) => firstContribution(of, site));
        blocks.push({ title: 'New contributors', items, breaking: false });
    }
    const tail = [
        ...(listed > 0 ? [] : ['No changes are listed.']),
        ...notListed(excluded, elsewhere),
        ...fullChangelog(release),
    ];
    return { blocks, tail };
}
function line(change, site) {
    const scope = change.scope === undefined ? '' : `**${markdownText(change.scope)}:** `;
    return `- ${scope}${markdownText(change.text, longestText)} (${where(change, site)})${by(change.authors)}`;
}
/** Puts the text of a breaking change below the change, unless it repeats it. */
function breakingLine(change, site) {
    const texts = change.breaking.filter((text) => text !== '' && !sameText(text, change.text));
    return [
        line(change, site),
        ...texts.map((text) => `  - ${markdownText(text, longestText)}`),
    ].join('\n');
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
function notListed(excluded, elsewhere) {
    const types = [...excluded].sort((a, b) => b[1] - a[1]);
    const parts = [
        ...types.map(([type, count]) => `${count} ${markdownText(type, 50)}`),
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
 */
function shortened(notes, max, elsewhere) {
    const whole = notesText(notes);
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

;// CONCATENATED MODULE: ./build/packages/commits/src/versions/previous-tag.js

/**
 * The tags that may precede `tag`, the likeliest first: those of lower versions, the highest first.
 * The caller decides by ancestry, which only git knows, which one is the previous release.
 */
function previousCandidates(tags, tag, base) {
    const stableOnly = base === 'stable' && (0,release_tag/* isStable */.MQ)(tag);
    return tags
        .filter((other) => lower(other, tag) && (!stableOnly || (0,release_tag/* isStable */.MQ)(other)))
        .sort((a, b) => (0,release_tag/* compareTags */.bb)(b, a) || ofPrefix(b, tag) - ofPrefix(a, tag));
}
/** Build metadata gives no order: 1.0.0+b.2 and 1.0.0+b.1 are the same version. */
function lower(other, tag) {
    return (0,release_tag/* compareTags */.bb)(bare(other), bare(tag)) < 0;
}
function bare(tag) {
    if (tag.build === '')
        return tag;
    return { ...tag, version: tag.version.slice(0, -tag.build.length - 1), build: '' };
}
const ofPrefix = (other, tag) => Number(other.prefix === tag.prefix);
/** Whether `tag` is the highest stable version among the tags, as `latest` should be. */
function isLatest(tags, tag) {
    return (0,release_tag/* isStable */.MQ)(tag) && !tags.some((other) => (0,release_tag/* isStable */.MQ)(other) && lower(tag, other));
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

;// CONCATENATED MODULE: ./build/packages/commits/src/changelog/changelog-headings.js
const heading = /^(#{1,4}) +(\[)?(?:([vV]?)(\d+\.\d+\.\d+(?:-[\w.-]+)?(?:\+[\w.-]+)?)|unreleased)(?:\])?(\([^)\s]*\))?(?:\s+(-|–|—|\()\s*[\d./-]+\)?)?\s*$/i;
const fence = /^ {0,3}(`{3,}|~{3,})/;
/** The headings of versions, in order, without those in code blocks and comments. */
function versionHeadings(text) {
    const found = [];
    let open;
    let commented = false;
    for (let start = text.startsWith('\ufeff') ? 1 : 0; start < text.length;) {
        const newline = text.indexOf('\n', start);
        const end = newline < 0 ? text.length : newline + 1;
        const line = text.slice(start, end).trimEnd();
        const mark = fence.exec(line)?.[1];
        if (open !== undefined) {
            if (mark?.startsWith(open) === true)
                open = undefined;
        }
        else if (mark !== undefined)
            open = mark;
        else if (!commented) {
            const read = headingOf(line);
            if (read)
                found.push({ start, end, ...read });
        }
        if (open === undefined)
            commented = isCommented(line, commented);
        start = end;
    }
    return found;
}
function isCommented(line, before) {
    const opened = line.lastIndexOf('<!--');
    const closed = line.lastIndexOf('-->');
    return opened < 0 && closed < 0 ? before : opened > closed;
}
function headingOf(line) {
    const match = heading.exec(line);
    if (match === null)
        return undefined;
    const [, hashes = '##', bracket, prefix = '', version = '', link, mark] = match;
    return {
        version,
        shape: {
            hashes,
            prefix,
            brackets: bracket !== undefined,
            linked: link !== undefined,
            date: mark === undefined ? 'none' : mark === '(' ? 'parentheses' : 'dash',
        },
    };
}
/** Keep a Changelog's style, for a file without a heading to follow. */
const usualShape = {
    hashes: '##',
    prefix: '',
    brackets: true,
    linked: false,
    date: 'dash',
};
function headingLine({ hashes, prefix, brackets, linked, date }, version, day, url) {
    const name = `${prefix}${version}`;
    const shown = brackets ? `[${name}]` : name;
    const link = linked && brackets && url !== '' ? `(${url})` : '';
    const when = date === 'dash' ? ` - ${day}` : date === 'parentheses' ? ` (${day})` : '';
    return `${hashes} ${shown}${link}${when}`;
}

;// CONCATENATED MODULE: ./build/packages/commits/src/changelog/changelog-links.js
const definition = /^\[([^\]\n]+)\]:[ \t]*(\S+)[ \t]*\r?$/gm;
const versionName = /^v?\d+\.\d+\.\d+/i;
/**
 * Keep a Changelog lists the compare links of its versions at the end of the file. The new version's
 * link goes before the newest one, and `[Unreleased]` is compared with the new tag.
 *
 * @param eol the line ending of the new line.
 */
function withLinks(text, release, eol) {
    const { name, tag, previous, compareUrl } = release;
    const links = [...text.matchAll(definition)];
    const versions = links.filter(([, label = '']) => versionName.test(label));
    const newest = versions[0];
    const known = versions.some(([, label]) => label === name);
    if (newest === undefined || compareUrl === '')
        return text;
    const added = known ? '' : `[${name}]: ${compareUrl}${eol}`;
    const withNew = text.slice(0, newest.index) + added + text.slice(newest.index);
    if (previous === undefined)
        return withNew;
    return withNew.replace(/^(\[unreleased\]:[ \t]*\S*\/compare\/)(\S+?)(\.{2,3}HEAD)/im, (whole, start, from, end) => decodeURIComponent(from) === previous ? `${start}${encodeURIComponent(tag)}${end}` : whole);
}

;// CONCATENATED MODULE: ./build/packages/commits/src/changelog/changelog-file.js



/**
 * Puts the notes into a changelog, in the style of its newest heading. Of the existing text it
 * changes only the compare link of `[Unreleased]`. A second run changes nothing.
 *
 * Text written by hand under `[Unreleased]` becomes part of the release, before the notes.
 */
function updateChangelog(text, entry) {
    const eol = /\r?\n/.exec(text)?.[0] ?? '\n';
    const headings = versionHeadings(text);
    const released = headings.filter(({ version }) => version !== '');
    const shape = released[0]?.shape ?? { ...usualShape, ...levelOf(headings) };
    const notes = withLevel(entry.notes.trim(), shape.hashes.length).replaceAll('\n', eol);
    const own = released.find(({ version }) => version === entry.version);
    if (own)
        return intoSection(text, own, headings, notes, eol);
    const title = headingLine(shape, entry.version, entry.day, entry.compareUrl);
    const link = { ...entry, name: `${shape.prefix}${entry.version}` };
    const below = belowNewer(released, entry.version);
    const inserted = insert(text, below ?? headings, title, notes, eol);
    return { text: shape.linked ? inserted : withLinks(inserted, link, eol), done: 'inserted' };
}
/** A hotfix of an older line goes below newer versions. Returns the headings from its place on. */
function belowNewer(released, version) {
    const own = (0,release_tag/* parseReleaseTag */.rE)(version, '');
    const isNewer = (heading) => {
        const other = (0,release_tag/* parseReleaseTag */.rE)(heading.version, '');
        return own !== undefined && other !== undefined && (0,release_tag/* compareTags */.bb)(other, own) > 0;
    };
    const [first] = released;
    if (first === undefined || !isNewer(first))
        return undefined;
    const at = released.findIndex((heading) => !isNewer(heading));
    return at < 0 ? [] : released.slice(at);
}
/** Where `## Unreleased` has no brackets, versions have none either. */
function levelOf([first]) {
    return first === undefined ? {} : { hashes: first.shape.hashes, brackets: first.shape.brackets };
}
/**
 * The notes' headings are one level below the version's, and at least at level three:
 * conventional-changelog writes `#` or `##` for a version and `###` for its sections.
 */
function withLevel(notes, ofVersion) {
    const level = Math.max(3, ofVersion + 1);
    return level === 3 ? notes : notes.replaceAll(/^### /gm, `${'#'.repeat(level)} `);
}
function insert(text, headings, title, notes, eol) {
    const [first, second] = headings;
    if (first?.version === '') {
        const until = second?.start ?? endOfEntries(text, first.end);
        const byHand = text.slice(first.end, until);
        const lead = /^(?:[ \t]*\r?\n)*/.exec(byHand)?.[0] ?? '';
        const written = byHand.trim() !== '';
        const head = text.slice(0, first.end) + (lead === '' ? eol : lead);
        const rest = text.slice(first.end + lead.length, until);
        const parts = written
            ? [title, eol, eol, rest.trimEnd(), eol, eol, notes]
            : [title, eol, eol, notes];
        const gap = written ? rest.slice(rest.trimEnd().length) : '';
        const after = text.slice(until);
        return (head +
            parts.join('') +
            (gap.trim() === '' && gap !== '' ? gap : after === '' ? eol : eol + eol) +
            after);
    }
    const at = first?.start ?? endOfEntries(text, 0);
    const before = at === 0 && text === '' ? `# Changelog${eol}${eol}` : spaced(text.slice(0, at), eol);
    const after = text.slice(at);
    return `${before}${title}${eol}${eol}${notes}${eol}${after === '' ? '' : eol}${after}`;
}
/** Where to insert without a version yet: before the list of links at the end, else at the end. */
function endOfEntries(text, from) {
    const links = /(?:^\[[^\]\n]+\]:[^\n]*(?:\n|$))+\s*$/m.exec(text.slice(from));
    return links === null ? text.length : from + links.index;
}
function spaced(before, eol) {
    if (/^\ufeff?$/.test(before) || /\n\r?\n$/.test(before))
        return before;
    return before.endsWith('\n') ? before + eol : before + eol + eol;
}
function intoSection(text, own, headings, notes, eol) {
    const next = headings.find(({ start }) => start > own.start);
    const end = next?.start ?? endOfEntries(text, own.end);
    const section = text.slice(own.end, end);
    if (section.includes(notes))
        return { text, done: 'unchanged' };
    if (section.trim() !== '')
        return { text, done: 'kept' };
    const after = text.slice(end);
    const heading = text.slice(0, own.end);
    const body = `${heading.endsWith('\n') ? '' : eol}${eol}${notes}${eol}${after === '' ? '' : eol}`;
    return { text: heading + body + after, done: 'inserted' };
}

;// CONCATENATED MODULE: ./build/actions/release-changelog/src/notes/changelog.js

/** Writes an updated copy of the changelog into the step's own folder. */
async function previewChangelog(path, tag, previous, notes, compareUrl, ports) {
    const file = await ports.readKeptText(path);
    const listed = notes.blocks.length > 0 ? { ...notes, tail: [] } : { ...notes, tail: notes.tail.slice(0, 1) };
    const updated = updateChangelog(file?.text ?? '', {
        version: tag.version,
        tag: tag.name,
        previous,
        day: ports.facts.today,
        notes: notesText(listed),
        compareUrl,
    });
    const content = file === undefined ? updated.text : file.bytes(updated.text);
    const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    return { path, done: updated.done, preview: await ports.write(`changelog/${name}`, content) };
}

;// CONCATENATED MODULE: ./build/packages/commits/src/notes/read-layout.js
/** Reads a configuration file. Loads the parser only then. */
async function readLayout(text, file) {
    const { readLayoutFile } = await Promise.all(/* import() */[__webpack_require__.e(524), __webpack_require__.e(587)]).then(__webpack_require__.bind(__webpack_require__, 4587));
    return readLayoutFile(text, file);
}

// EXTERNAL MODULE: ./build/packages/inputs/src/mistake.js
var mistake = __webpack_require__(1433);
// EXTERNAL MODULE: ./build/packages/result/src/outcome.js
var outcome = __webpack_require__(8949);
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

;// CONCATENATED MODULE: ./build/packages/commits/src/message/commit.js
/** Whether both are one person: people commit from several addresses under one name. */
function samePerson(a, b) {
    if (a.email === b.email && a.email !== '')
        return true;
    return personKeys(a).some((key) => personKeys(b).includes(key));
}
/** Keys that identify a person, in lower case; never empty strings. */
function personKeys({ name, email }) {
    return [email.toLowerCase(), `name:${name.toLowerCase()}`].filter((key) => key !== '' && key !== 'name:');
}
/** GitHub Apps commit under a login that ends in `[bot]`. */
function isBot({ name, email }) {
    return name.endsWith('[bot]') || email.includes('[bot]@');
}

;// CONCATENATED MODULE: ./build/packages/commits/src/message/references.js
const references_none = [];
const closing = /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?|refs?|see)\b[: ]/i;
const reference = /(?:\bhttps?:\/\/[^\s/]+\/([\w.-]+\/[\w.-]+)\/(?:issues|pull)\/|(?:\b([\w.-]+\/[\w.-]+))?#)(\d{1,9})\b/g;
/** The issues that the body closes or refers to, in order, each once. */
function issuesOf(message, repository) {
    const { body } = message;
    if (!body.includes('#') && !body.includes('://'))
        return references_none;
    const found = new Map();
    for (const line of body.split('\n')) {
        if (!(line.includes('#') || line.includes('://')) || !closing.test(line))
            continue;
        for (const [, byLink, byName, number] of line.matchAll(reference)) {
            const named = byLink ?? byName;
            const elsewhere = named === undefined || same(named, repository) ? undefined : named;
            found.set(`${elsewhere ?? ''}#${number}`, { repository: elsewhere, number: Number(number) });
        }
    }
    return [...found.values()];
}
const same = (a, b) => a.toLowerCase() === b.toLowerCase();
const coAuthor = /^co-authored-by:[ \t]*(.*?)[ \t]*<([^<>\n]*)>[ \t]*$/gim;
function coAuthorsOf(message) {
    if (!message.includes('uthored-'))
        return references_none;
    return [...message.matchAll(coAuthor)].map(([, name = '', email = '']) => ({ name, email }));
}
const picked = /\(cherry picked from commit ([0-9a-f]{7,64})\)/g;
/** The commits that this one picks, by the lines of `git cherry-pick -x`. */
function pickedFrom(message) {
    if (!message.includes('(cherry picked from commit '))
        return references_none;
    return [...message.matchAll(picked)].map(([, hash = '']) => hash);
}

;// CONCATENATED MODULE: ./build/actions/release-changelog/src/notes/new-contributors.js

/**
 * The authors of a change who have no earlier commit. Reads the history's authors, newest first,
 * until all are found: with a new contributor, to its beginning.
 *
 * @param changes newest first.
 */
async function newContributors(repository, changes, base) {
    const first = firstChanges(changes);
    const byKey = new Map();
    for (const of of first)
        for (const key of personKeys(of.person))
            byKey.set(key, of);
    const known = new Set();
    if (first.length > 0)
        await find(keysOfAuthors(repository.authorsOf(base)), byKey, known, first);
    const others = first.filter((of) => !known.has(of));
    // An earlier co-author has no commit of their own, but a message contains their address.
    const emails = others.flatMap(({ person }) => (person.email === '' ? [] : [person.email]));
    if (emails.length > 0) {
        await find(keysOfCoAuthors(repository.messagesNaming(base, emails)), byKey, known, first);
    }
    return first.filter((of) => !known.has(of));
}
/** Reads keys of people until all are found, and adds those found to `known`. */
async function find(people, byKey, known, all) {
    const seen = new Set();
    for await (const keys of people) {
        for (const key of keys) {
            if (seen.has(key))
                continue;
            seen.add(key);
            const of = byKey.get(key.toLowerCase());
            if (of)
                known.add(of);
        }
        if (known.size === all.length)
            return;
    }
}
/** @param authors e-mail and name in turn, also across batches. */
async function* keysOfAuthors(authors) {
    let isName = false;
    for await (const fields of authors) {
        yield fields.map((field) => {
            const key = isName ? `name:${field}` : field;
            isName = !isName;
            return key;
        });
    }
}
async function* keysOfCoAuthors(chunks) {
    for await (const messages of chunks)
        yield messages.flatMap(coAuthorsOf).flatMap(personKeys);
}
/** Each person with their first change; two addresses under one name are one person. */
function firstChanges(changes) {
    const people = new Map();
    const seen = new Map();
    for (const change of changes.toReversed()) {
        for (const person of change.authors) {
            const names = seen.get(person.email);
            if (names?.has(person.name))
                continue;
            seen.set(person.email, (names ?? new Set()).add(person.name));
            if (isBot(person))
                continue;
            const keys = personKeys(person);
            const known = keys.map((key) => people.get(key)).find((of) => of !== undefined);
            const of = known ?? { person, change };
            for (const key of keys)
                people.set(key, of);
        }
    }
    return [...new Set(people.values())];
}

;// CONCATENATED MODULE: ./build/actions/release-changelog/src/publish/draft-mark.js
/** A mark takes at most this many characters of a release's text. */
const longestMark = 200;
const draft_mark_pattern = /\n*<!-- ci-actions\/release-changelog job=(\w{0,16}) text=(\w{16}) -->\s*$/;
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
/** Servers may change the ends of lines. */
function digestOf(body, digest) {
    return digest(body.replaceAll('\r\n', '\n').trimEnd()).slice(0, 16);
}

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
function orderOf(given, tag, source, notes, body, textFile) {
    const whole = notesText(notes);
    return {
        tag,
        commit: source.target.hash,
        title: given.title ?? `Release ${tag.version}`,
        body,
        wholeNotes: whole === body ? undefined : textFile(wholeNotesName, whole),
        draft: given.draft,
        makeLatest: given['make-latest'],
        assets: given.assets ?? [],
        checksums: given.checksums,
        createTag: given['create-tag'],
        floatingTags: given['floating-tags'],
        tagNames: source.tagNames,
    };
}
async function publishingPorts(given, ports) {
    const { facts, textDigest, textFile, say, now, wait } = ports;
    const { runId, job } = facts;
    const key = [runId, job, given.name, given.matrix].join('\n');
    return {
        server: await ports.server(),
        job: runId === undefined ? '' : textDigest(key).slice(0, 16),
        digest: textDigest,
        fileOf: textFile,
        wait,
        say,
        follow: (file) => followUpload(file, now, say),
    };
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
    if (!createTag) {
        return `the server has no tag ${tag.name}: push it, or set create-tag: true`;
    }
    const branch = await server.defaultBranch();
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
        return { name, done: before === undefined ? 'made' : 'moved', why: '' };
    }
    catch (error) {
        const failure = requestFailure(error);
        if (failure === undefined || mayLookAgain(failure))
            throw error;
        return { name, done: 'refused', why: failure.message };
    }
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
    const sums = checksumSteps(wanted, release, seen.assets, self);
    if ('refused' in sums || sums.steps.length > 0)
        return sums;
    return textSteps(wanted, release, self, [...sums.notes, ...others.map(strayNote)]);
}
const isOwn = ({ id, body }, { made, job }) => made.has(id) || isMadeBy(body, job);
const strayNote = ({ id, url }) => `Another draft has this tag; another run made it. Delete it if nobody needs it: ${url} (id ${id}).`;
function draftOf(wanted, { job, digest }) {
    return { ...fieldsOf(wanted), body: marked(wanted.body, job, digest), draft: true };
}
function fieldsOf({ tag, title, body, prerelease, draft, latest }) {
    return { tag, title, body, prerelease, draft, latest };
}
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
        return {
            refused: `the release is published, and its assets differ from the files given: ${differing.join(', ')}. A published asset is not replaced: people may have it. Release a new version, or delete the asset by hand and run again`,
        };
    }
    if (release.immutable && steps.length > 0) {
        const names = files.map(({ name }) => name).join(', ');
        return {
            refused: `the release is published and immutable, and lacks assets (of: ${names}). No server accepts more: release a new version. In a matrix, set draft: true in its jobs and publish in a job that needs them`,
        };
    }
    return { steps };
}
function isSame({ whole, size, sha256 }, file) {
    return whole && size === file.size && (sha256 === undefined || sha256 === file.sha256);
}
function checksumSteps({ checksums, files }, release, assets, { fileOf }) {
    const { text, unknown } = checksumsOf(assets, files);
    if (!checksums || text === '')
        return { steps: [], notes: [] };
    const notes = unknown.length === 0
        ? []
        : [
            `${checksumsName} lacks assets whose checksum the server does not tell: ${unknown.join(', ')}.`,
        ];
    const found = fileSteps([fileOf(checksumsName, text)], release, assets, true);
    return 'refused' in found ? found : { ...found, notes };
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
        const same = release.body.trim() === wanted.body.trim();
        return { done: release, notes: same ? notes : [...notes, otherText('release')] };
    }
    const kept = ours ? notes : [...notes, otherText('draft')];
    if (!wanted.draft)
        return { steps: [{ kind: 'update', release, fields }] };
    const draft = ours ? draftOf(wanted, self) : { ...fields, body: release.body };
    const same = release.title === draft.title &&
        release.prerelease === draft.prerelease &&
        withoutMark(release.body).trim() === withoutMark(draft.body).trim();
    return same
        ? { done: release, notes: kept }
        : { steps: [{ kind: 'update', release, fields: draft }] };
}
const otherText = (what) => `The ${what} has a text of its own, which stays. It differs from the notes of this run.`;

;// CONCATENATED MODULE: ./build/actions/release-changelog/src/publish/publish-release.js



/** Far more than any release needs: each round does all that is left to do as far as it can be seen. */
const mostRounds = 30;
/**
 * Looks at the server, does what is missing, and looks again, until nothing is missing. So the release
 * that it returns was read back from the server.
 *
 * @throws NotEvaluated where the server refuses, or does not answer after several tries.
 */
async function publishRelease(wanted, publishing) {
    const { wait, say } = publishing;
    const self = { ...publishing, made: new Set() };
    for (let round = 0; round < mostRounds; round += 1) {
        const next = await tryAgain(() => takeNext(wanted, self, publishing), wait, say);
        if ('refused' in next)
            throw new outcome/* NotEvaluated */.t(next.refused);
        if ('done' in next)
            return { release: next.done, notes: next.notes };
    }
    throw new outcome/* NotEvaluated */.t(`the release of ${wanted.tag} did not settle: other jobs change it at the same time. Run this one again`);
}
async function takeNext(wanted, self, publishing) {
    const next = nextSteps(wanted, await look(wanted.tag, self.made, publishing.server), self);
    if ('steps' in next)
        for (const step of next.steps)
            await take(step, self.made, publishing);
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
            throw new NotYetVisible(id);
        releases.push(release);
    }
    releases.sort((a, b) => a.id - b.id);
    const release = chosenRelease(releases);
    return { releases, assets: release === undefined ? [] : await server.assetsOf(release.id) };
}
class NotYetVisible extends outcome/* NotEvaluated */.t {
    status = 404;
    codes = [];
    constructor(id) {
        super(`GitHub does not show the draft ${id} that it made`);
    }
}
async function take(step, made, { server, say, follow }) {
    switch (step.kind) {
        case 'create': {
            const { id } = await server.createRelease(step.fields);
            made.add(id);
            say(`Made the draft ${id}.`);
            return;
        }
        case 'update':
            await server.updateRelease(step.release.id, step.fields);
            say(step.fields.draft ? 'Updated the draft.' : 'Published the release.');
            return;
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
            await server.uploadAsset(step.release, step.file, follow(step.file));
    }
}

;// CONCATENATED MODULE: ./build/actions/release-changelog/src/publish/read-assets.js


/** GitHub takes less than 2 GiB a file and at most 1,000 files a release. */
const longestFile = 2 * 1024 ** 3;
const mostFiles = 1000;
/** @throws NotEvaluated with everything that is wrong with the files, before anything is published. */
async function readAssets(patterns, { glob, fileDigest, readBytes, shown }, reserved) {
    const { files, unmatched } = await glob(patterns);
    const read = [];
    for (const path of files)
        read.push({ path, name: baseName(path), ...(await fileDigest(path)) });
    const wrong = [
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
        open: () => readBytes(path),
    }));
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
    const first = new Map(reserved.map((name) => [name, `the ${name} of this action`]));
    return files.flatMap(({ path, name }) => {
        const key = hostedName(name);
        const other = first.get(key);
        if (other === undefined)
            first.set(key, shown(path));
        return other === undefined
            ? []
            : [`${shown(path)} and ${other} have the same name on GitHub: ${hostedName(name)}`];
    });
}

;// CONCATENATED MODULE: ./build/actions/release-changelog/src/publish/publication.js








/** Checks everything that can be checked before the first change, then tags, publishes and moves tags. */
async function publish(order, ports) {
    const { server, wait, say } = ports;
    const again = (attempt) => tryAgain(attempt, wait, say);
    const { tag, commit } = order;
    const ours = [...(order.checksums ? [checksumsName] : []), ...notesName(order)];
    const files = await readAssets(order.assets, ports, ours);
    const problem = await again(() => tagProblem(server, tag, commit, order.createTag));
    if (problem !== undefined)
        return { ...nothing, failures: [problem] };
    const latest = await again(() => isLatestNow(order, ports));
    let done = { ...nothing, latest, assets: files.length };
    try {
        const made = await again(() => makeTag(server, tag, commit, order.title));
        if (made === 'made')
            say(`Made the tag ${tag.name}.`);
        done = { ...done, madeTag: made === 'made' };
        const wanted = {
            tag: tag.name,
            title: order.title,
            body: order.body,
            prerelease: tag.prerelease !== '',
            draft: order.draft,
            latest,
            files: [...files, ...(order.wholeNotes === undefined ? [] : [order.wholeNotes])],
            checksums: order.checksums,
        };
        done = { ...done, ...(await publishRelease(wanted, ports)) };
        if (!order.floatingTags || order.draft)
            return done;
        return withFloatingTags(done, await again(() => moveFloatingTags(server, tag, commit)));
    }
    catch (error) {
        if (!(error instanceof outcome/* NotEvaluated */.t))
            throw error;
        return { ...done, failures: [`${stateOf(done)}: ${error.message}`] };
    }
}
/** The tag's part of the checks, for a run that publishes nothing. */
async function checkTag({ tag, commit, createTag }, server) {
    const problem = await tagProblem(server, tag, commit, createTag);
    return { ...nothing, failures: problem === undefined ? [] : [problem] };
}
const nothing = {
    release: undefined,
    latest: false,
    assets: 0,
    madeTag: false,
    floatingTags: [],
    notes: [],
    failures: [],
};
const notesName = ({ wholeNotes }) => wholeNotes === undefined ? [] : [wholeNotes.name];
/** The tags of the clone may be older than those of the server. */
async function isLatestNow(order, { server }) {
    const { tag, makeLatest, tagNames } = order;
    if (makeLatest !== 'auto')
        return makeLatest === 'true';
    const names = [...tagNames, ...(await server.tagNames(tag.prefix))];
    const sameFamily = tag.prefix === '' || tag.prefix === 'v' ? undefined : tag.prefix;
    return isLatest((0,release_tag/* releaseTags */.dt)(names, sameFamily), tag);
}
function withFloatingTags(done, tags) {
    const failures = tags
        .filter((one) => one.done === 'refused')
        .map(({ name, why }) => `the release is published, but the floating tag ${name} is not moved: ${why}`);
    return { ...done, floatingTags: tags, failures };
}
function stateOf({ release, madeTag }) {
    if (release !== undefined)
        return 'the release is published, but its floating tags are not all moved';
    const tag = madeTag ? ' (its tag is made)' : '';
    return `the release is not published${tag}; run the job again to finish it`;
}

;// CONCATENATED MODULE: ./build/packages/commits/src/message/footers.js
const start = /^([\p{L}\p{N}][\p{L}\p{M}\p{N}-]*)(?:: | (?=#))(.*)$/u;
const breakingStart = /^(BREAKING[ -]CHANGE):(?: (.*)|)$/;
/** GitHub puts this line between a squashed message and the trailers that it adds. */
const rule = /^-{3,}$/;
/**
 * The footers below the first line. They begin one blank line after the body, at the first line
 * that has a footer's form; a value continues until the next footer. A line that begins with
 * `BREAKING CHANGE: ` is a footer anywhere: people often forget the blank line before it, and
 * missing a breaking change is the worse mistake.
 */
function parseFooters(body) {
    const footers = [];
    let open;
    let begun = false;
    let afterBlank = true;
    for (const given of body.split('\n')) {
        const line = given.trimEnd();
        const footer = footerStart(line, begun || afterBlank);
        if (footer !== undefined) {
            begun = true;
            open = [footer.value];
            footers.push({ token: footer.token, separator: footer.separator, lines: open });
        }
        else if (rule.test(line))
            open = undefined;
        else
            open?.push(line);
        afterBlank = line.trim() === '';
    }
    return footers.map(({ token, separator, lines: value }) => ({
        token,
        separator,
        value: value.join('\n').trim(),
    }));
}
function footerStart(line, mayBegin) {
    const breaking = line.startsWith('BREAKING') ? breakingStart.exec(line) : null;
    if (breaking)
        return { token: 'BREAKING CHANGE', separator: ':', value: breaking[2] ?? '' };
    if (!mayBegin || !(line.includes(': ') || line.includes(' #')))
        return undefined;
    const match = start.exec(line);
    if (match === null)
        return undefined;
    const [, token = '', value = ''] = match;
    return { token, separator: line[token.length] === ':' ? ':' : '#', value };
}
/** The values of the `BREAKING CHANGE` footers; the specification requires upper case. */
function breakingTexts(footers) {
    return footers.filter(({ token }) => token === 'BREAKING CHANGE').map(({ value }) => value);
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

;// CONCATENATED MODULE: ./build/packages/commits/src/changes/by-pull-request.js



/**
 * Replaces the commits of each pull request by one, at the place of the newest. Commits that were
 * pushed without a pull request stay.
 *
 * @param pullRequests by the hash of each of their commits.
 */
function byPullRequest(commits, pullRequests) {
    const people = new Map();
    for (const { commit } of commits.filter((parsed) => parsed.merge === 'none')) {
        const pull = pullRequests.get(commit.hash);
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
        const pull = pullRequests.get(parsed.commit.hash);
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
        pull: { labels: pull.labels, people },
    };
}

;// CONCATENATED MODULE: ./build/packages/commits/src/changes/dependency-update.js
/** Dependabot: `bump x from 1.0 to 2.0 in /web`. */
const fromTo = /^bump (\S+) from (\S+) to (\S+)(?: in (\S+))?$/i;
/** Renovate: `update dependency x to v2`, `update module a/b to v1.2`, `update x action to v4`. */
const to = /^update (?:(?:dependency|module|plugin|crate|image|gem|helm release|github action) )?(\S+)(?: (?:action|docker tag|orb|digest|monorepo))? to (v?\d\S*|[0-9a-f]{7,})$/i;
/** @param text a description without its type, or a whole title that has none. */
function dependencyUpdateOf(text) {
    // Of 30,000 titles few update a dependency.
    if (!/^(?:bump|update) /i.test(text))
        return undefined;
    const hop = fromTo.exec(text);
    if (hop) {
        const [, name = '', from, target = '', folder] = hop;
        return { name: dependency_update_bare(name), from, to: target, folder };
    }
    const [, name, target] = to.exec(text) ?? [];
    if (name === undefined || target === undefined)
        return undefined;
    return { name: dependency_update_bare(name), from: undefined, to: target, folder: undefined };
}
const dependency_update_bare = (name) => name.replaceAll('`', '');

// EXTERNAL MODULE: ./build/packages/commits/src/changes/label-types.js
var label_types = __webpack_require__(3328);
;// CONCATENATED MODULE: ./build/packages/commits/src/changes/change.js






/** The change that a commit's own title describes. */
function changeOf(parsed, repository, pullRequest) {
    const { message, commit, title, revert } = parsed;
    const header = headerOf(parsed);
    const shown = header?.description ?? title;
    const text = revert?.reapplies === undefined ? shown : `${shown} (reapplied)`;
    const update = header?.breaking === true ? undefined : dependencyUpdateOf(text);
    const issues = message.body === '' ? change_none : issuesOf(message, repository);
    const number = parsed.pullRequest ?? pullRequest;
    return {
        hash: commit.hash,
        type: header?.type ?? labelled(parsed.pull?.labels),
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
/** A revert has the type `revert`, whatever it reverts; a reapplied change has its old type. */
function headerOf({ message, revert }) {
    if (revert?.reapplies !== undefined)
        return parseHeader(withoutNumbers(revert.reapplies).title);
    if (message.header !== undefined || revert?.title === undefined)
        return message.header;
    const description = withoutNumbers(revert.title).title;
    return { type: 'revert', scope: undefined, breaking: false, description };
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
function breakingOf({ message, commit, pull, title }, header, update) {
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
    const texts = quoted || message.header === undefined ? change_none : message.breakingTexts;
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
 * Folds the updates of one dependency into one line, from the first version to the last, at the
 * place of the newest.
 *
 * @param changes newest first.
 */
function foldDependencyUpdates(changes) {
    const folded = new Map();
    const kept = [];
    for (const change of changes) {
        if (change.update === undefined) {
            kept.push(change);
            continue;
        }
        const key = `${change.update.name}\n${change.update.folder ?? ''}`;
        const newer = folded.get(key);
        if (newer === undefined)
            kept.push(key);
        folded.set(key, newer === undefined ? change : fold_dependency_updates_joined(newer, change));
    }
    return kept.map((item) => (typeof item === 'string' ? folded.get(item) : item));
}
function fold_dependency_updates_joined(newer, older) {
    const update = { ...newer.update, from: older.update?.from };
    const { name, from, to, folder } = update;
    const place = folder === undefined ? '' : ` in ${folder}`;
    return {
        ...newer,
        update,
        text: from === undefined
            ? `update ${name} to ${to}${place}`
            : `bump ${name} from ${from} to ${to}${place}`,
        pullRequests: [...older.pullRequests, ...newer.pullRequests],
        issues: [...older.issues, ...newer.issues],
        authors: [
            ...newer.authors,
            ...older.authors.filter((a) => !newer.authors.some((b) => samePerson(a, b))),
        ],
    };
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
            place = placeOf(parents[0]);
        }
    }
    return owners;
}

;// CONCATENATED MODULE: ./build/packages/commits/src/changes/reverted-commits.js
/**
 * The commits that change nothing in the end: reverted ones and their reverts. A revert of a revert
 * brings the change back. A revert of a commit in an earlier release is a change.
 *
 * @param commits children before parents.
 */
function revertedCommits(commits, pullRequestOf) {
    const hidden = new Set();
    if (!commits.some(({ revert }) => revert))
        return hidden;
    const find = finder(commits);
    const targets = new Map();
    const setApplied = (parsed, applied) => {
        const { hash } = parsed.commit;
        if (applied)
            hidden.delete(hash);
        else
            hidden.add(hash);
        for (const [inner, owner] of ownedBy(parsed, pullRequestOf)) {
            if (owner.commit.hash !== hash)
                continue;
            if (applied)
                hidden.delete(inner);
            else
                hidden.add(inner);
        }
        for (const target of targets.get(hash) ?? [])
            setApplied(target, !applied);
    };
    for (let at = commits.length - 1; at >= 0; at -= 1) {
        const parsed = commits[at];
        if (!parsed.revert)
            continue;
        const found = find(parsed.revert, at, hidden);
        if (found.length === 0)
            continue;
        for (const target of found)
            setApplied(target, false);
        targets.set(parsed.commit.hash, found);
    }
    for (const hash of targets.keys())
        hidden.add(hash);
    return hidden;
}
function ownedBy({ merge }, pullRequestOf) {
    return merge === 'pull-request' ? pullRequestOf : [];
}
/** Looks among the older commits: by hash, by pull request, then by title. */
function finder(commits) {
    const wanted = commits.flatMap(({ revert }) => revert ?? []);
    const byHash = placesOf(commits, wanted.flatMap(({ hashes }) => hashes));
    const titles = new Set(wanted.flatMap(({ title }) => title ?? []));
    const numbers = new Set(wanted.flatMap(({ pullRequests }) => pullRequests));
    const byTitle = grouped(commits, titles, ({ message, title }) => [message.subject, title]);
    const byNumber = grouped(commits, numbers, ({ pullRequest }) => [pullRequest]);
    const older = (at, candidates, hidden) => (candidates ?? [])
        .filter((place) => place > at)
        .map((place) => commits[place])
        .find(({ commit }) => !hidden.has(commit.hash));
    return ({ hashes, pullRequests, title }, at, hidden) => {
        const named = hashes.flatMap((hash) => {
            const place = byHash(hash);
            return place > at ? [commits[place]] : [];
        });
        if (named.length > 0)
            return named;
        const numbered = pullRequests.flatMap((n) => older(at, byNumber.get(n), hidden) ?? []);
        if (numbered.length > 0 || title === undefined)
            return numbered;
        const titled = byTitle.get(title);
        // A hash outside the range names another commit, unless a rebase changed the commit's hash.
        if (hashes.length > 0 && titled?.length !== 1)
            return [];
        const found = older(at, titled, hidden);
        return found === undefined ? [] : [found];
    };
}
/** Finds the places of the wanted hashes, full or abbreviated. */
function placesOf(commits, wanted) {
    const starts = new Set(wanted.map((hash) => hash.slice(0, 7)));
    const found = [];
    if (starts.size > 0) {
        commits.forEach(({ commit: { hash } }, at) => {
            if (starts.has(hash.slice(0, 7)))
                found.push({ hash, at });
        });
    }
    return (hash) => found.find((of) => of.hash.startsWith(hash))?.at ?? -1;
}
/** The places of the commits that have one of the wanted keys, by key. */
function grouped(commits, wanted, keys) {
    const groups = new Map();
    if (wanted.size === 0)
        return groups;
    commits.forEach((parsed, at) => {
        for (const key of keys(parsed)) {
            if (key === undefined || !wanted.has(key))
                continue;
            const places = groups.get(key);
            if (places === undefined)
                groups.set(key, [at]);
            else if (places.at(-1) !== at)
                places.push(at);
        }
    });
    return groups;
}

;// CONCATENATED MODULE: ./build/packages/commits/src/changes/changes.js









/** @param commits children before parents, the tip first. */
async function changesOf(commits, facts) {
    const owners = pullRequestCommits(commits);
    const hidden = revertedCommits(commits, owners);
    const visible = commits.filter(({ commit }) => !hidden.has(commit.hash));
    const released = facts.elsewhere.map((release) => ({
        ...release,
        commits: withoutReverted(release.commits),
    }));
    const candidates = patchCandidates(visible, released);
    const patchIds = candidates.length > 0 ? await facts.patchIds(candidates) : new Map();
    const duplicates = duplicateChanges(visible, released, patchIds);
    const first = visible.filter(({ commit }) => !duplicates.has(commit.hash));
    const counts = (parsed) => parsed.merge === 'none' && parsed.commit.parents.length < 2 && touches(parsed, facts.touched);
    const listed = listChanges(await withPullRequests(first, facts), owners, facts);
    return {
        changes: foldDependencyUpdates(listed),
        commits: commits.filter(counts).length,
        revertedCommits: commits.filter((parsed) => counts(parsed) && hidden.has(parsed.commit.hash))
            .length,
        elsewhere: counted([...duplicates.values()].flatMap((of) => ('tag' in of ? [of.tag] : []))),
        unlistedBreakingChanges: first.filter(({ message, revert }) => !message.header && !revert && message.breakingTexts.length > 0),
    };
}
/** Asks only for commits that touch the paths; their newest one places the pull request. */
async function withPullRequests(commits, { pullRequests, touched }) {
    if (pullRequests === undefined)
        return commits;
    const wanted = commits.filter((parsed) => parsed.merge !== 'other' && (touched === undefined || touched.has(parsed.commit.hash)));
    return byPullRequest(wanted, await pullRequests(wanted.map(({ commit }) => commit.hash)));
}
/** The commits that a release of another line listed. */
function withoutReverted(commits) {
    const hidden = revertedCommits(commits, pullRequestCommits(commits));
    return commits.filter(({ commit }) => !hidden.has(commit.hash));
}
function counted(tags) {
    const counts = new Map();
    for (const tag of tags)
        counts.set(tag, (counts.get(tag) ?? 0) + 1);
    return counts;
}
function listChanges(commits, owners, { repository, touched }) {
    const brought = new Map();
    for (const parsed of commits.filter((of) => touches(of, touched))) {
        const owner = parsed.merge === 'none' ? owners.get(parsed.commit.hash) : undefined;
        if (owner === undefined)
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
                changes.push(...ofCommit(parsed, repository, owner?.pullRequest));
            }
        }
    }
    return changes;
}
const touches = ({ commit }, touched) => touched?.has(commit.hash) ?? true;
/** Whether a pull request's title is listed: conventional or breaking commits may replace it. */
function listsTitle(merge, inner) {
    if (merge.title === '')
        return false;
    if (merge.message.header === undefined)
        return !inner.some(({ message }) => message.header);
    return (isBreaking(merge) || !inner.some((parsed) => isBreaking(parsed) && sameChange(parsed, merge)));
}
/** A pull request's title replaces commits that are not conventional or describe the same change. */
function isFolded(parsed, owner) {
    if (owner.title === '')
        return false;
    if (parsed.message.header === undefined)
        return true;
    return sameChange(parsed, owner) && (isBreaking(owner) || !isBreaking(parsed));
}
const sameChange = (a, b) => sameText(described(a), described(b));
const described = ({ message, title }) => message.header?.description ?? title;
const isBreaking = ({ message }) => message.header !== undefined && (message.header.breaking || message.breakingTexts.length > 0);
/** The authors are those of the commits, not the person who merged. */
function ofPullRequest(merge, inner, repository) {
    const change = changeOf(merge, repository, undefined);
    const authors = [];
    for (const person of inner.flatMap((parsed) => changeOf(parsed, repository, undefined).authors)) {
        if (!authors.some((known) => samePerson(known, person)))
            authors.push(person);
    }
    return authors.length > 0 ? { ...change, authors } : change;
}
/** A squashed message lists several changes; its own title counts only where it is conventional. */
function ofCommit(parsed, repository, pullRequest) {
    const own = changeOf(parsed, repository, pullRequest);
    const headers = squashedHeaders(parsed.message, parsed.pullRequest !== undefined && !parsed.pull);
    if (headers.length === 0)
        return [own];
    const listed = headers.map(({ type, scope, description, breaking }) => ({
        ...own,
        type,
        scope,
        text: description,
        breaking: breaking ? [description] : [],
        update: undefined,
    }));
    if (parsed.message.header !== undefined || parsed.revert !== undefined)
        return [own, ...listed];
    const [head, ...rest] = listed;
    return [{ ...head, breaking: [...head.breaking, ...parsed.message.breakingTexts] }, ...rest];
}

;// CONCATENATED MODULE: ./build/actions/release-changelog/src/tag/previous-release.js
/** So many candidates are checked one by one; then the whole history is read at once. */
const checkedSingly = 5;
/**
 * The first candidate that precedes the release: an ancestor of it, or a commit made for the tag
 * alone on top of one. A lower version of another branch does not count.
 */
async function previousRelease(repository, candidates, target) {
    const single = (hash) => repository.isAncestor(hash, target.hash);
    for (const tag of candidates.slice(0, checkedSingly)) {
        const commit = await repository.commitAt(`refs/tags/${tag.name}`);
        const found = commit && (await followed(repository, tag, commit, single));
        if (found)
            return found;
    }
    const rest = candidates.slice(checkedSingly);
    if (rest.length === 0)
        return undefined;
    const ancestors = await repository.ancestorsOf(target.hash);
    const tags = await repository.datedTags();
    const isAncestor = (hash) => Promise.resolve(ancestors.has(hash));
    const refused = new Set();
    for (const tag of rest) {
        const commit = tags.get(tag.name);
        // Thousands of tags may be on one commit of another line.
        if (commit === undefined || refused.has(commit.hash))
            continue;
        const found = await followed(repository, tag, commit, isAncestor);
        if (found)
            return found;
        if (!namesVersion(commit, tag))
            refused.add(commit.hash);
    }
    return undefined;
}
async function followed(repository, tag, commit, isAncestor) {
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
 * @throws NotEvaluated where `from` is neither.
 */
async function baseOf(repository, from, candidates, target) {
    if (from === undefined) {
        const previous = await previousRelease(repository, candidates, target);
        return {
            hash: previous?.commit.hash,
            name: previous?.tag.name,
            previous,
            warnings: [],
        };
    }
    const commit = await named(repository, from);
    if (commit === undefined) {
        throw new outcome/* NotEvaluated */.t(`from: ${JSON.stringify(from)} is neither a tag nor a commit of this repository`);
    }
    const tag = candidates.find(({ name }) => name === from);
    const inside = await repository.isAncestor(commit.hash, target.hash);
    return {
        hash: commit.hash,
        name: from,
        previous: tag && { tag, commit, outsideHistory: !inside },
        warnings: inside ? [] : [`from: ${from} is not in the history of the release`],
    };
}
/** A tag goes before a hash: a tag may look like a hash, and people then mean the tag. */
async function named(repository, from) {
    const isName = /^[^\s~^:?*[\\]+$/.test(from) && !/^-|\.\.|@\{|\.lock$|[/.]$|\/\/|^\/|\/\./.test(from);
    const tagged = isName ? await repository.commitAt(`refs/tags/${from}`) : undefined;
    if (tagged !== undefined || !/^[0-9a-f]{7,64}$/.test(from))
        return tagged;
    return repository.commitAt(from);
}

;// CONCATENATED MODULE: ./build/packages/commits/src/message/revert.js
/** `git revert` and GitHub write `Revert "…"`. For a revert's revert, git 2.43 writes `Reapply "…"`. */
const reverted = /^Revert "(.*)"(?:\s*\(#\d+\))?$/;
const reapplied = /^Reapply "(.*)"(?:\s*\(#\d+\))?$/;
const byHash = /\bThis reverts commit ([0-9a-f]{7,64})\b/gi;
const revert_byPullRequest = /^Reverts (?:[\w.-]+\/[\w.-]+)?#(\d{1,9})\b/gim;
function revertOf({ subject, header, body, footers }) {
    const title = revertedTitle(subject) ??
        (header?.type === 'revert' ? unquoted(header.description) : undefined);
    if (title === undefined && !/\breverts commit\b/i.test(body))
        return undefined;
    const hashes = [...body.matchAll(byHash)].map(([, hash = '']) => hash.toLowerCase());
    if (header?.type === 'revert') {
        // The specification recommends `revert: …` with a footer `Refs: <hash>, <hash>`.
        const refs = footers.filter(({ token }) => /^(refs|reverts)$/i.test(token));
        hashes.push(...refs.flatMap(({ value }) => value.match(/\b[0-9a-f]{7,64}\b/g) ?? []));
    }
    if (title === undefined && hashes.length === 0)
        return undefined;
    return {
        hashes,
        pullRequests: [...body.matchAll(revert_byPullRequest)].map(([, number]) => Number(number)),
        title,
        reapplies: title && revertedTitle(title),
    };
}
/** The title that `subject` reverts; `Reapply` is the revert of a revert. */
function revertedTitle(subject) {
    if (!subject.startsWith('Re'))
        return undefined;
    const again = reapplied.exec(subject)?.[1];
    return again === undefined ? reverted.exec(subject)?.[1] : `Revert "${again}"`;
}
const unquoted = (text) => /^"(.*)"$/.exec(text)?.[1] ?? text;

;// CONCATENATED MODULE: ./build/packages/commits/src/message/parsed-commit.js



const mergeSubject = /^Merge pull request #(\d+) from /;
function parsedCommit(commit) {
    const message = parseMessage(commit.message);
    if (commit.parents.length > 1)
        return mergeOf(commit, message);
    return describe(commit, message, 'none', undefined);
}
/** By default GitHub writes `Merge pull request #42 from o/b`, and the title below. */
function mergeOf(commit, message) {
    const number = mergeSubject.exec(message.subject)?.[1];
    if (number !== undefined) {
        const own = parseMessage(message.body);
        return describe(commit, own, 'pull-request', Number(number));
    }
    const titled = message.header !== undefined || message.numbers.length > 0;
    return describe(commit, message, titled ? 'pull-request' : 'other', undefined);
}
function describe(commit, message, merge, number) {
    const { title, numbers, body } = message;
    return {
        commit,
        message,
        title,
        pullRequest: number ?? numbers[0],
        numbers: number === undefined ? numbers.slice(1) : numbers,
        backports: body === '' ? parsed_commit_none : namedBackports(body),
        picked: body === '' ? parsed_commit_none : pickedFrom(commit.message),
        merge,
        revert: revertOf(message),
    };
}
const parsed_commit_none = [];
const backport = /^(?:manual )?back-?port(?:s|ed|ing)?(?: of| from)?:? (?:[\w.-]+\/[\w.-]+|pr )?#(\d{1,9})\b/gim;
function namedBackports(body) {
    if (!/back-?port/i.test(body))
        return parsed_commit_none;
    return [...body.matchAll(backport)].map(([, number]) => Number(number));
}

;// CONCATENATED MODULE: ./build/actions/release-changelog/src/range/released-elsewhere.js

/**
 * What releases of other lines listed before. These have lower versions, are not in the previous
 * release (a hotfix, merged since or not), and were made after it and before this one. A backport to
 * an older line is new to its users, so higher versions do not count.
 */
async function releasedElsewhere(line) {
    const { repository, target, previous } = line;
    const since = previous?.commit.committed ?? 0;
    const others = await recentLines(line, since);
    if (others.length === 0)
        return [];
    const tags = await repository.datedTags([line.tag, ...others].map(({ name }) => name));
    const until = tags.get(line.tag.name)?.made ?? Number.POSITIVE_INFINITY;
    const recent = others
        .flatMap(({ name }) => {
        const tag = tags.get(name);
        return tag === undefined || tag.made < since || tag.made > until ? [] : [{ name, tag }];
    })
        .sort((a, b) => a.tag.made - b.tag.made);
    const known = line.given || previous === undefined ? target : previous.commit;
    const outside = await notReached(line, recent, known.hash);
    if (outside.length === 0)
        return [];
    const include = outside.map(({ tag }) => tag.hash);
    const commits = await readCommits(repository, { include, exclude: [known.hash] });
    return byTag(commits, outside);
}
/**
 * The lower tags of the lines (1.2.x) whose highest tag is not older than `since`. Reading the dates
 * of thousands of tags would take longer than everything else.
 */
async function recentLines(line, since) {
    const lines = new Map();
    for (const tag of line.lower) {
        if (tag.name === line.previous?.tag.name)
            continue;
        const key = `${tag.major}.${tag.minor}`;
        const same = lines.get(key);
        if (same)
            same.push(tag);
        else
            lines.set(key, [tag]);
    }
    const heads = [...lines.values()];
    const dates = await line.repository.commitDates(heads.map(([head]) => head?.name ?? ''));
    return heads.filter((_, at) => (dates[at] ?? since) >= since).flat();
}
/** The tags that are not in the history of `known`: the release's commit, or its base. */
async function notReached({ repository, given, commits, previous }, tags, known) {
    const hashes = new Set(tags.map(({ tag }) => tag.hash));
    const inRange = new Set(commits.flatMap(({ commit }) => (hashes.has(commit.hash) ? commit.hash : [])));
    // The commits of the range are in the release's history, but not in its base's.
    const isRangeKnown = given || previous === undefined;
    const open = tags.filter(({ tag }) => !inRange.has(tag.hash));
    const ancestors = open.length > 4 ? await repository.ancestorsOf(known) : undefined;
    const inside = new Set(isRangeKnown ? inRange : []);
    for (const { tag } of open) {
        const isInside = ancestors?.has(tag.hash) ?? (await repository.isAncestor(tag.hash, known));
        if (isInside)
            inside.add(tag.hash);
    }
    return tags.filter(({ tag }) => !inside.has(tag.hash));
}
/** Every commit belongs to the first release that contains it. */
function byTag(commits, tags) {
    const byHash = new Map(commits.map((parsed) => [parsed.commit.hash, parsed]));
    return tags.map(({ name, tag }) => {
        const reached = new Set();
        const open = [tag.hash];
        for (let hash = open.pop(); hash !== undefined; hash = open.pop()) {
            const parsed = byHash.get(hash);
            if (parsed === undefined)
                continue;
            byHash.delete(hash);
            reached.add(hash);
            open.push(...parsed.commit.parents);
        }
        return { tag: name, commits: commits.filter(({ commit }) => reached.has(commit.hash)) };
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
    const base = await baseOf(repository, given.from, lower, target);
    const range = await rangeOf(source, base);
    const commits = await readCommits(repository, range);
    const { previous } = base;
    const line = {
        repository,
        tag,
        target,
        previous,
        given: given.from !== undefined,
        lower,
        commits,
    };
    const elsewhere = await releasedElsewhere(line);
    const { path } = given;
    const touched = path === undefined ? undefined : await touching(repository, range, target, path);
    const warnings = [];
    const changes = await changesOf(commits, {
        repository: home,
        elsewhere,
        patchIds: patches(source, warnings),
        ...(touched && { touched }),
        ...(given.source === 'pull-requests' && { pullRequests }),
    });
    return { base, changes, warnings: [...base.warnings, ...warnings] };
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
    const here = await targetIn(ports.repository, tag);
    const names = await ports.repository.tagNames();
    const { missing, warnings } = await checkClone(clone, names, tag, trees, ports);
    const kept = { ...here, repository: ports.repository, tagNames: names, partial: clone.partial };
    if (missing === undefined)
        return { ...kept, warnings };
    const repository = await fetched(clone, missing, here.target.hash, trees, ports);
    const found = here.tagExists ? here : await targetIn(repository, tag, here.target.hash);
    return { ...found, repository, tagNames: await repository.tagNames(), partial: true, warnings };
}
async function targetIn(repository, tag, otherwise = 'HEAD') {
    const tagged = await repository.commitAt(`refs/tags/${tag.name}`);
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
function failuresOf({ versions, publication }) {
    return [...versions.differing, ...(publication?.failures ?? [])];
}
/** Possible mistakes that do not fail the step; untrusted. */
function warningsOf({ tag, warnings, changes, implied, changelog, publication, }) {
    const unlistedBreakingChanges = changes.unlistedBreakingChanges.map(({ message, commit }) => `${commit.hash.slice(0, 7)} has a BREAKING CHANGE footer below a title that is not conventional, so it is not listed as breaking: ${message.subject}`);
    const step = implied !== undefined && isTooLow(tag, implied)
        ? [
            `the changes require ${implied.version} (${implied.step}), but the tag says ${tag.version}`,
        ]
        : [];
    const kept = changelog && changelog.done === 'kept'
        ? [
            `${changelog.path} has a section for ${tag.version} with other text, which stays unchanged`,
        ]
        : [];
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

;// CONCATENATED MODULE: ./build/actions/release-changelog/src/summary/publication-rows.js

/** What was published, for the table of the summary. */
function publicationRows({ publication }) {
    if (publication?.release === undefined)
        return [];
    const { release, assets, madeTag, floatingTags } = publication;
    const state = release.draft ? 'draft' : `published${release.immutable ? ', immutable' : ''}`;
    return [
        ['release', `[${(0,markdown/* escaped */.Mk)(release.title, 100)}](${encodeURI(release.url)}) (${state})`],
        ...(madeTag ? [['tag', 'made by this run']] : []),
        ...(assets > 0 ? [['assets', String(assets)]] : []),
        ...floatingTags.map((tag) => [`tag ${(0,markdown/* code */.aY)(tag.name)}`, doneWith(tag)]),
    ];
}
function doneWith({ done, why }) {
    switch (done) {
        case 'made':
            return 'made';
        case 'moved':
            return 'moved to this release';
        case 'there':
            return 'is at this release already';
        case 'kept':
            return `stays at the higher version ${(0,markdown/* code */.aY)(why, 100)}`;
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
function factsOf(found) {
    const { tag, source, base, changes, implied, versions, compare } = found;
    const target = (0,markdown/* code */.aY)(source.target.hash.slice(0, 7));
    const range = base.name === undefined ? `everything up to ${target}` : `${(0,markdown/* code */.aY)(base.name)} to ${target}`;
    return [
        ['version', (0,markdown/* code */.aY)(tag.version)],
        [
            'tag',
            source.tagExists
                ? (0,markdown/* code */.aY)(tag.name)
                : `${(0,markdown/* code */.aY)(tag.name)}, which does not exist yet; HEAD is used`,
        ],
        ['compared with', base.name === undefined ? 'nothing: the first release' : (0,markdown/* code */.aY)(base.name)],
        ['range', compare === '' ? range : `[${range}](${compare})`],
        [
            'commits',
            `${changes.commits}${changes.revertedCommits > 0 ? `, ${changes.revertedCommits} of them reverted commits or reverts` : ''}`,
        ],
        ['latest', found.isLatest ? 'yes, the highest stable version' : 'no'],
        ...publicationRows(found),
        ...(implied === undefined
            ? []
            : [['changes require', `${(0,markdown/* code */.aY)(implied.version)} (${implied.step})`]]),
        ...(versions.compared > 0 ? [['version files', `${versions.compared} compared`]] : []),
        ...versions.computed.map((line) => ['not compared', (0,markdown/* escaped */.Mk)(line)]),
        ...(found.changelog
            ? [
                [
                    'changelog',
                    `${(0,markdown/* code */.aY)(found.changelog.path)}: ${doing[found.changelog.done]} (${(0,markdown/* code */.aY)(found.changelog.preview)})`,
                ],
            ]
            : []),
        ['notes', (0,markdown/* code */.aY)(found.notesPath)],
    ];
}
const doing = {
    inserted: 'a section would be added; only a copy is written',
    unchanged: 'already has these notes',
    kept: 'has a section with other text, which stays unchanged',
};

;// CONCATENATED MODULE: ./build/actions/release-changelog/src/summary/outcome-of.js




function outcomeOf(found) {
    const { tag, base, publication } = found;
    const why = failuresOf(found);
    const passed = why.length === 0;
    const release = publication?.release;
    return {
        verdict: passed ? wordOf(found) : 'failed',
        green: passed,
        evaluated: true,
        why,
        phase: null,
        next: null,
        counts: countsOf(found),
        outputs: {
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
            'previous-tag': base.previous?.tag.name ?? '',
            'compare-url': found.compare,
            notes: found.notesPath,
            body: release === undefined ? found.body : withoutMark(release.body),
            'release-id': release === undefined ? '' : String(release.id),
            'release-url': release?.url ?? '',
        },
        summary: summaryOf(found),
        annotations: warningsOf(found).map((message) => ({ level: 'warning', message })),
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
        'left-out': sum(excluded),
        undone: changes.revertedCommits,
        'listed-before': sum(changes.elsewhere),
        'new-contributors': newContributors,
        assets: publication?.assets ?? 0,
    };
}

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
        const wanted = (0,release_tag/* acceptedTags */.FQ)(prefix);
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
function sameVersion(path, written, version) {
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
async function compareVersions(paths, tag, read) {
    const files = await Promise.all(paths.map(async (path) => ({ path, says: await versionIn(path, read) })));
    const unreadable = files.flatMap(({ path, says }) => 'unreadable' in says ? [`${path}: ${says.unreadable}`] : []);
    if (unreadable.length > 0) {
        throw new outcome/* NotEvaluated */.t(`version-files cannot be compared: ${unreadable.join('; ')}`);
    }
    const stated = files.flatMap(({ path, says }) => 'version' in says ? [{ path, version: says.version }] : []);
    return {
        differing: stated
            .filter(({ path, version }) => !sameVersion(path, version, tag.version))
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
    const versions = await compareVersions(given['version-files'] ?? [], tag, ports.readText);
    const layout = await layoutOf(given.config, ports.readText);
    const source = await openSource(ports, tag, given.path !== undefined);
    const family = (0,release_tag/* releaseTags */.dt)(source.tagNames, given['tag-prefix']);
    const { base, changes, warnings } = await historyOf(source, tag, family, given, home, async (hashes) => (await ports.server()).pullRequestsOf(hashes));
    const site = siteOf(facts.serverUrl, home);
    const compare = compareUrl(site, base.name, tag.name);
    const people = base.hash === undefined
        ? []
        : await newContributors(source.repository, changes.changes, base.hash);
    const release = { tag: tag.name, previous: base.name, site, layout, newContributors: people };
    const sections = (0,notes_sections/* grouped */.zD)(changes.changes, layout);
    const notes = renderNotes(changes, sections, release);
    const notesPath = await ports.write('notes.md', notesText(notes));
    const body = bodyOf(notes, assetUrl(site, tag.name, wholeNotesName));
    const publication = versions.differing.length > 0
        ? undefined
        : await publicationOf(given, orderOf(given, tag, source, notes, body, ports.textFile), ports);
    const { changelog } = given;
    return outcomeOf({
        tag,
        source,
        base,
        versions,
        publication,
        verdict: given['dry-run'] ? 'dry-run' : 'ready',
        warnings: [...source.warnings, ...warnings],
        changes,
        sections,
        newContributors: people.length,
        shown: shortened(notes, longestShown, `in ${(0,markdown/* code */.aY)(notesPath)}`),
        body,
        notesPath,
        compare,
        changelog: changelog && (await previewChangelog(changelog, tag, base.name, notes, compare, ports)),
        isLatest: isLatest(family, tag),
        implied: base.previous && impliedVersion(base.previous.tag, changes.changes),
    });
}
/** The text of the release. Where it is cut, it says where the whole is. */
function bodyOf(notes, whole) {
    const elsewhere = whole === '' ? 'in the whole notes' : `in the [whole notes](${whole})`;
    return shortened(notes, longestBody, elsewhere);
}
/** What is to be published, or only checked. */
async function publicationOf(given, order, ports) {
    if (given.release && !given['dry-run']) {
        return publish(order, { ...ports, ...(await publishingPorts(given, ports)) });
    }
    if (!given['create-tag'])
        return undefined;
    return checkTag(order, await ports.server());
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

/***/ 8956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A8: () => (/* binding */ breakingTitle),
/* harmony export */   Md: () => (/* binding */ defaultLayout),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
const section = (title, ...types) => ({
    title,
    types,
    labels: [],
    without: [],
});
const breakingTitle = 'Breaking changes';
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
    quiet: new Set(['docs', 'style', 'chore', 'refactor', 'test', 'build', 'ci']),
    excludedLabels: new Set(),
    excludedAuthors: new Set(),
};
function grouped(changes, layout) {
    const under = new Map();
    const breaking = [];
    const excluded = new Map();
    const place = placer(layout);
    for (const change of changes) {
        const target = change.breaking.length > 0 ? 'breaking' : place(change);
        if (target === 'breaking')
            breaking.push(change);
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
