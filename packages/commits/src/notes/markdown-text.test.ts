import { describe, expect, test } from '@jest/globals';
import rehypeRaw from 'rehype-raw';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { markdownText } from './markdown-text.ts';

/** Renders a list item as GitHub does, with HTML and without sanitising. */
async function rendered(markdown: string): Promise<string> {
  const file = await unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeRaw)
    .use(rehypeStringify)
    .process(`- ${markdown}`);
  return /^<ul>\n<li>(.*)<\/li>\n<\/ul>$/s.exec(String(file))?.[1] ?? `no item: ${String(file)}`;
}

const references: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };

/** The text that a reader sees, if only code spans are marked up. */
function seen(html: string): string {
  return html
    .replaceAll(/<\/?code>/g, '')
    .replaceAll(/&(?:#x([0-9A-F]+)|(\w+));/g, (_, hex: string | undefined, name = '') =>
      hex === undefined
        ? (references[name as string] ?? '?')
        : String.fromCodePoint(Number.parseInt(hex, 16)),
    );
}

describe('shows a text as it is', () => {
  test.each([
    'add retry-after support, and (more)',
    'escape <script>alert(1)</script> <img src=x onerror=alert(1)>',
    'hide everything after <!-- and the rest',
    '[x](javascript:1) and ![](https://tracker.example/x.png)',
    '](http://evil.example)',
    '[a]: http://evil.example',
    'thank @everyone and @org/team, mail a@b.example',
    'bump @actions/core to v3',
    'see https://evil.example/?a=b_c_d or www.evil.example.',
    '*bold* _it_ __b__ ~~gone~~ $x$ snake_case_name 2*3*4',
    '# heading',
    '- item',
    '+ item',
    '1. item',
    '12) item',
    '> quote',
    '---',
    '=== ',
    '| a | b |',
    '&lt;b&gt; &amp; &#64;everyone AT&T',
    'use {braces} and {{mustache}} and ${x}',
    'trailing backslash \\',
    'an odd ` backtick and ``two',
    '```',
    'back\\slash \\[x](y)',
    'add `npm ci` and `<T>`',
    'fix $(id) and `id` and "quotes"',
    '::set-output name=a::b ##[error]x',
    '[ ] task',
    'fixes #12, closes: owner/repo#12 and resolves GH-12',
    'fixes GH-12',
    'after @ab.#12 and a.-#3, a@b.#4 and `a`#5',
    'gh-12 and #3 in o/r#4',
    'color #123abc, C#, # 12 and a#b',
    'bump @scope/name@1.2.3 to @scope/name@^2.0.0.',
    'split @scope/* from (@scope/name), @types/node-fetch',
    'use `@scope/name`@1 and @a@b',
    'add ``a`b`` and ` padded `',
    `${'word '.repeat(300)}end`.slice(0, 290),
    '\u5fee\u590d #12',
  ])('%s', async (text) => {
    const html = await rendered(markdownText(text));
    expect(html.replaceAll(/<\/?code>/g, '')).not.toContain('<');
    const bare = text.replaceAll(/(?<!`)(`+)(?!`) ?(\S|\S.*?\S) ?(?<!`)\1(?!`)/g, '$2');
    expect(seen(html)).toBe(bare.trim());
    expect(html.replaceAll(/<code>.*?<\/code>/g, '')).not.toMatch(
      /@[\w]|(?:^|\W)#\d+\b|\w#\d+\b|\bgh-\d|:\/\/|www\./i,
    );
  });

  test.each(['@everyone', 'hey @org/team', 'https://a.b', 'www.a.b'])(
    '%s is code',
    async (text) => {
      expect(await rendered(markdownText(text))).toMatch(/<code>[^<]+<\/code>$/);
    },
  );

  test.each([
    ['bump @scope/name@1.2.3 to 2', 'bump `@scope/name@1.2.3` to 2'],
    ['use `tool`@1', 'use `tool@1`'],
    ['mend `a`/@b', 'mend `a`/`@b`'],
    ['thank @ann.', 'thank `@ann`.'],
    ['fixes #12: all', 'fixes `#12`: all'],
    ['see o/r#12)', 'see `o/r#12`)'],
    ['add ``a`b``', 'add ``a`b``'],
  ])('%s is written %s', (text, written) => {
    expect(markdownText(text)).toBe(written);
  });

  test('replaces characters that reorder or hide text, and keeps one line', () => {
    expect(markdownText('a\u202eb\u2066c\u0007d\nE\r\nf')).toBe('a\ufffdb\ufffdc\ufffdd E f');
  });

  test('shortens a long text and says by how much', () => {
    expect(markdownText('x'.repeat(310))).toBe(`${'x'.repeat(300)}… (10 more characters)`);
  });

  test('keeps plain texts unchanged, for readers of raw Markdown', () => {
    for (const text of [
      'add x-y support (maybe)',
      "don't fail on snake_case: 50% more",
      'a + b = c',
      'use C# 12, abc-12 and color #fff',
      'revert 1a2b3c4',
    ]) {
      expect(markdownText(text)).toBe(text);
    }
  });
});
