import { describe, expect, it } from '@jest/globals';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { code, codeBlock, details, document, escaped, table, unknownNumber } from './markdown.ts';
import type { Cell } from './markdown.ts';

/** Renders like GitHub: GFM with raw HTML, then sanitised. */
function rendered(markdown: string): string {
  return unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeRaw)
    .use(rehypeSanitize)
    .use(rehypeStringify)
    .processSync(markdown)
    .toString()
    .trim();
}

const asText = (html: string) =>
  html
    .replaceAll('&#x3C;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&#x26;', '&')
    .replaceAll('&amp;', '&');

const hostile = [
  '**bold** _it_ ~~gone~~ `code`',
  '[x](javascript:alert(1)) ![](https://tracker/x.png)',
  '<img src=x onerror=alert(1)> <!-- hides the rest',
  'https://evil.example and www.evil.example and me@evil.example',
  '# heading',
  '- item',
  '+ item',
  '1. item',
  '2) item',
  '> quote',
  '=====',
  '---',
  'a | b | c',
  '&lt;script&gt; &#60;',
  '\\*literally\\*',
  ':rocket: $x^2$ [^1]',
  '```',
];

describe('escaped', () => {
  it.each(hostile)('shows %j unchanged and as text only', (text) => {
    expect(asText(rendered(escaped(text)))).toBe(`<p>${text}</p>`);
  });

  it('leaves no mention and no issue reference', () => {
    expect(escaped('@everyone o/r#12')).toBe('&#64;<!-- -->everyone o/r&#35;<!-- -->12');
  });

  it('does not break a table cell', () => {
    const html = rendered(
      table(
        ['test'],
        hostile.map((text) => [escaped(text)]),
      ),
    );
    expect(html.match(/<td>/g)).toHaveLength(hostile.length);
  });
});

describe('code', () => {
  it.each(['a`b', '``', '`x`', 'x\\', '<b>', '@everyone'])('shows %j as it is', (text) => {
    expect(asText(rendered(code(text)))).toBe(`<p><code>${text}</code></p>`);
  });

  it('does not break a table', () => {
    const html = rendered(table(['a', 'b'], [[code('x | y'), 1]]));
    expect(html.match(/<td/g)).toHaveLength(2);
  });
});

describe('codeBlock', () => {
  it('is not closed by backticks in its text', () => {
    const html = rendered(document(codeBlock('a\n```\n# b', 'text'), 'after'));
    expect(html).toContain('a\n```\n# b\n</code></pre>\n<p>after</p>');
  });
});

describe('details', () => {
  it('folds Markdown', () => {
    const html = rendered(details(escaped('<b> title'), table(['n'], [[1]])));
    expect(html).toContain('<summary>&#x3C;b> title</summary>');
    expect(html).toContain('<td align="right">1</td>');
  });
});

describe('table', () => {
  it.each<[string, Cell[], boolean]>([
    ['numbers', [1, 20], true],
    ['numbers of which one is unknown', [1, unknownNumber], true],
    ['no known number', [unknownNumber, unknownNumber], false],
    ['numbers and text', [1, 'a'], false],
    ['no rows', [], false],
  ])('aligns a column of %s', (_, cells, right) => {
    const [, rule] = table(
      ['n'],
      cells.map((cell) => [cell]),
    ).split('\n');
    expect(rule).toBe(right ? '| ---: |' : '| --- |');
  });
});
