import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

/** Markdown to HTML as on GitHub: parses HTML in it, then removes what GitHub does not allow. */
export async function summaryHtml(markdown: string): Promise<string> {
  const file = await unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeRaw)
    .use(rehypeSanitize, defaultSchema)
    .use(rehypeStringify)
    .process(markdown);
  return String(file);
}

const layout = `
body { margin: 0; background: var(--bgColor-default, #fff); }
main { box-sizing: border-box; max-width: 1012px; margin: 0 auto; padding: 32px; }
`;

/**
 * A page that needs no network and runs no script. Its content security policy allows only this one
 * style, in case the sanitiser lets a script, image, form or frame through.
 */
export async function summaryPage(title: string, markdown: string): Promise<string> {
  const stylesheet = createRequire(import.meta.url).resolve('github-markdown-css');
  const style = `${await readFile(stylesheet, 'utf8')}${layout}`;
  const hash = createHash('sha256').update(style).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title.replaceAll(/[&<>]/g, (c) => `&#${c.charCodeAt(0)};`)}</title>
<style>${style}</style>
</head>
<body>
<main class="markdown-body">
${await summaryHtml(markdown)}
</main>
</body>
</html>
`;
}
