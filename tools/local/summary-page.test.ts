import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { code, codeBlock, details, escaped, table } from '@ci-actions/markdown';
import { summaryHtml, summaryPage } from './summary-page.ts';

describe('summaryHtml', () => {
  it('renders tables, folded details and code as GitHub does', async () => {
    const html = await summaryHtml(
      details(
        '2 tests',
        `${table(['test', 'ms'], [[code('a|b'), 3]])}\n\n${codeBlock('x', 'mermaid')}`,
      ),
    );
    expect(html).toContain('<details>\n<summary>2 tests</summary>');
    expect(html).toContain('<td align="right">3</td>');
    expect(html).toContain('<code class="language-mermaid">x\n</code>');
  });

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<svg><script>alert(1)</script></svg>',
    '<iframe src="javascript:alert(1)"></iframe>',
    '<a href="javascript:alert(1)">x</a>',
    '[x](javascript:alert(1))',
    '<a href="data:text/html,<script>alert(1)</script>">x</a>',
    '<p style="position:fixed" onclick="alert(1)">x</p>',
    '<style>body{display:none}</style>',
    '<form action="https://example.test"><button>go</button></form>',
    '<details open ontoggle=alert(1)>',
    '<math><mtext></p><style><img src onerror=alert(1)></style>',
    '<!--><img src onerror=alert(1)>-->',
    '<meta http-equiv="refresh" content="0;url=https://example.test">',
    '<base href="https://example.test">',
  ])('makes %s harmless', async (hostile) => {
    const tags = (await summaryHtml(hostile)).match(/<[^>]*>/g) ?? [];
    const dangerous =
      /<(script|iframe|svg|style|form|button|math|meta|base)|\son\w+=|style=|(javascript|data):/i;
    expect(tags.filter((tag) => dangerous.test(tag))).toEqual([]);
  });

  it('prefixes ids, so that they do not collide with those of a page', async () => {
    expect(await summaryHtml('<p id="x">y</p>')).toContain('id="user-content-x"');
  });

  it.each([
    '<b>@team</b> [a](https://example.test) `c` | d',
    '</summary></details><h1>x',
    '~~a~~ #1',
    'a & b &#60;',
  ])('shows escaped text %j unchanged', async (text) => {
    const html = await summaryHtml(escaped(text));
    const shown = html.replaceAll(/<!--.*?-->|<\/?p>/g, '');
    expect(shown.replaceAll('&#x3C;', '<').replaceAll('&#x26;', '&')).toBe(text);
  });
});

describe('summaryPage', () => {
  it('allows its own style and nothing else', async () => {
    const page = await summaryPage('a <b>', '# x');
    const style = /<style>(.*)<\/style>/s.exec(page)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(style).toContain('.markdown-body');
    expect(page).toContain(`content="default-src 'none'; style-src 'sha256-${hash}'; `);
    expect(page).toContain('<title>a &#60;b&#62;</title>');
    expect(page).not.toMatch(/https?:\/\/[^"]*\.(css|js|png)/);
  });
});
