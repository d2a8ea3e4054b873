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
  ])('%s', async (text) => {
    const html = await rendered(markdownText(text));
    expect(html.replaceAll(/<\/?code>/g, '')).not.toContain('<');
    const bare = text.replaceAll(/(?<!`)`([^`\s][^`]*)`(?!`)/g, '$1');
    expect(seen(html)).toBe(bare.trim());
  });

  test.each(['@everyone', 'hey @org/team', 'https://a.b', 'www.a.b'])(
    '%s is code',
    async (text) => {
      expect(await rendered(markdownText(text))).toMatch(/<code>[^<]+<\/code>$/);
    },
  );

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
    ]) {
      expect(markdownText(text)).toBe(text);
    }
  });
});
