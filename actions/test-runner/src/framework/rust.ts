import { optionValue } from '@ci-actions/command';
import { discoverIn } from './discover-in.ts';
import type { Discovery, Ended, DiscoveryInput } from './framework.ts';

/** Cargo's own options that take a value. */
export const cargoValueOptions = [
  ...[
    '-p',
    '--package',
    '--exclude',
    '--test',
    '--bench',
    '--example',
    '--bin',
    '-F',
    '--features',
  ],
  ...['-j', '--jobs', '--target', '--target-dir', '--manifest-path', '--message-format', '--color'],
  ...['--profile', '--config', '-Z', '-C'],
];

const testAttribute = /#\[\s*(?:(?:\w+\s*::\s*)*test|(?:\w+\s*::\s*)?rstest)\s*[\](]/;

/** The named target or manifest that does not exist. */
export function missingTarget({ stderr }: Ended): string | undefined {
  const found =
    /no (?:test|bench|example|bin) target named `([^`]+)`/.exec(stderr) ??
    /manifest path `([^`]+)` does not exist/.exec(stderr);
  return found?.[1];
}

/** Files under `tests/` or `benches/`, and files that contain a test attribute. */
export async function discoverRust({ ended, args, look }: DiscoveryInput): Promise<Discovery> {
  const missing = missingTarget(ended);
  if (missing !== undefined) return { kind: 'missing', path: missing };
  const manifest = args && optionValue(args, '--manifest-path');
  const folder = manifest === undefined ? '.' : manifest.replace(/(^|\/)[^/]*$/, '') || '.';
  const matches = async (path: string, whole: string) => {
    if (!path.endsWith('.rs')) return false;
    if (/(^|\/)(tests|benches)\//.test(path)) return true;
    return testAttribute.test((await look.readText(whole)) ?? '');
  };
  return discoverIn([folder], matches, look);
}

/** Index of the subcommand, after `cargo`, a toolchain and cargo's own options. */
export function cargoSubcommandAt(words: readonly string[]): number | undefined {
  if (words[0] !== 'cargo') return undefined;
  let at = 1;
  while (/^[-+]/.test(words[at] ?? ''))
    at += /^(-Z|-C|--config|--color)$/.test(words[at] ?? '') ? 2 : 1;
  return at;
}
