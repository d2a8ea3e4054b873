import type { Look } from './framework.ts';

const configs = ['vitest.config', 'vite.config'].flatMap((name) =>
  ['ts', 'mts', 'cts', 'js', 'mjs', 'cjs'].map((extension) => `${name}.${extension}`),
);

/**
 * The reporters in Vitest's configuration, if it has a plain list of them. `coverage.reporter` and
 * `coverage.reporters` are those of the coverage.
 */
export async function configuredReporters(
  look: Look,
  config: string | undefined,
): Promise<readonly string[] | 'unclear' | undefined> {
  for (const path of config === undefined ? configs : [config]) {
    const text = withoutComments((await look.readText(path)) ?? '');
    const own = withoutBlocks(text, /\b(coverage|benchmark)\s*:\s*\{/);
    if (!/\breporters\b/.test(own)) continue;
    const list = /\breporters['"]?\s*:\s*(\[[^\]]*\]|['"][\w-]+['"])/.exec(own)?.[1];
    const names = list?.match(/['"][^'"]*['"]/g)?.map((name) => name.slice(1, -1));
    const plain = list?.replaceAll(/['"][\w-]+['"]|[\s,[\]]/g, '') === '';
    return plain && names ? names : 'unclear';
  }
  return undefined;
}

const withoutComments = (text: string): string =>
  text.replaceAll(/\/\*.*?\*\//gs, '').replaceAll(/(^|\s)\/\/.*$/gm, '');

/** Takes out the object that each match of `start`, which ends with its brace, begins. */
function withoutBlocks(text: string, start: RegExp): string {
  const found = start.exec(text);
  if (!found) return text;
  let depth = 1;
  let end = found.index + found[0].length;
  for (; end < text.length && depth > 0; end += 1) {
    if (text[end] === '{') depth += 1;
    if (text[end] === '}') depth -= 1;
  }
  return text.slice(0, found.index) + withoutBlocks(text.slice(end), start);
}
