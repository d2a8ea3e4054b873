import { optionValue, splitCommand } from '@ci-actions/command';
import type { Arguments } from '@ci-actions/command';
import type { Look, Place } from './framework.ts';

/** Files that may hold pytest's configuration, in the order in which pytest looks for it. */
export const pytestConfigs = [
  ...['pytest.toml', '.pytest.toml', 'pytest.ini', '.pytest.ini'],
  ...['pyproject.toml', 'tox.ini', 'setup.cfg'],
];

/**
 * The words that pytest puts before the command's own: `addopts` of its configuration, and
 * PYTEST_ADDOPTS. A `--junitxml` elsewhere in tox.ini or pyproject.toml belongs to another command.
 */
export async function pytestOptions(
  args: Arguments,
  { look, env }: Pick<Place, 'look' | 'env'>,
): Promise<readonly string[]> {
  const added = wordsOf(env('PYTEST_ADDOPTS') ?? '');
  for (const value of [
    ...(args.options.get('-o') ?? []),
    ...(args.options.get('--override-ini') ?? []),
  ]) {
    const given = /^addopts=(.*)$/s.exec(value)?.[1];
    if (given !== undefined) return [...wordsOf(given), ...added];
  }
  const config = optionValue(args, '-c', '--config-file');
  return [...(await configuredOptions(look, config)), ...added];
}

async function configuredOptions(
  look: Look,
  config: string | undefined,
): Promise<readonly string[]> {
  for (const path of config === undefined ? pytestConfigs : [config]) {
    const text = await look.readText(path);
    if (text === undefined) continue;
    const own = sectionOf(path.replace(/^.*\//, ''), text);
    if (own !== undefined) return addopts(own, path.endsWith('.toml'));
  }
  return [];
}

/** The section that pytest reads; a pytest.ini counts even without it. */
function sectionOf(name: string, text: string): string | undefined {
  if (name === 'setup.cfg') return section(text, 'tool:pytest');
  if (name === 'pyproject.toml') {
    return section(text, 'tool.pytest.ini_options') ?? section(text, 'tool.pytest');
  }
  if (name === 'tox.ini') return section(text, 'pytest');
  return (
    section(text, 'pytest') ??
    (name.startsWith('pytest.') || name.startsWith('.pytest.') ? '' : text)
  );
}

function section(text: string, name: string): string | undefined {
  const lines = text.split(/\r?\n/);
  const start = lines.findIndex((line) => line.trim().replaceAll(/\s/g, '') === `[${name}]`);
  if (start < 0) return undefined;
  const end = lines.findIndex((line, i) => i > start && /^\[[^\]]+\]\s*$/.test(line));
  return lines.slice(start + 1, end < 0 ? undefined : end).join('\n');
}

function addopts(text: string, toml: boolean): readonly string[] {
  if (!toml) {
    const value = /^addopts\s*[=:]([^\n]*(?:\n[ \t]+[^\n]*)*)/m.exec(text)?.[1] ?? '';
    return wordsOf(value.replaceAll(/^\s*[#;].*$/gm, '').replaceAll('\n', ' '));
  }
  const list = /^addopts\s*=\s*\[([^\]]*)\]/m.exec(text)?.[1];
  if (list !== undefined) {
    const items = list.replaceAll(/#.*$/gm, '').matchAll(/"((?:[^"\\]|\\.)*)"|'([^']*)'/g);
    return [...items].map(([, double, single]) => double ?? single ?? '');
  }
  const [, long, double, single] =
    /^addopts\s*=\s*(?:"""(.*?)"""|"((?:[^"\\\n]|\\.)*)"|'{1,3}([^']*)')/ms.exec(text) ?? [];
  return wordsOf((long ?? double ?? single ?? '').replaceAll(/\\?\n/g, ' '));
}

/** Split as a shell would; what no shell could split holds no option that matters here. */
function wordsOf(text: string): readonly string[] {
  const split = splitCommand(text, (name) => `$${name}`);
  if ('refused' in split) return text.split(/\s+/).filter((word) => word !== '');
  const assigned = split.command.assignments.map(([name, value]) => `${name}=${value}`);
  return [...assigned, ...split.command.words.map((word) => word.text)];
}
