import type { KeyReference } from '@ci-actions/policy';
import { generated, mdTable } from './markdown.ts';

/** The reference of the policy file: hand-written `intro`, a real file as `example`, the keys. */
export function policyPage(keys: readonly KeyReference[], intro: string, example: string): string {
  const top = keys.filter(({ key }) => /^[\w-]+$/.test(key));
  const sections = top.flatMap(({ key }) => {
    const below = keys.filter((other) => new RegExp(`^${key}(\\[\\])?\\.`).test(other.key));
    return below.length === 0 ? [] : [`## \`${key}\`\n\n${table(below, keys)}`];
  });
  return (
    [
      generated("@ci-actions/policy's description of the file and tools/docs/about/policy.md"),
      intro.trim(),
      `## An example\n\n\`\`\`yaml\n${example.trimEnd()}\n\`\`\``,
      `## Keys\n\n${table(top, keys)}`,
      ...sections,
    ].join('\n\n') + '\n'
  );
}

function table(shown: readonly KeyReference[], all: readonly KeyReference[]): string {
  const rows = shown.map((entry) => {
    const about = `${entry.required ? '**required**; ' : ''}${entry.about}`;
    const map = mapOf(entry, all);
    return [`\`${entry.key}\``, map ?? entry.accepted, about, appliedBy(entry, all)];
  });
  return mdTable(['key', 'accepted', 'what it means', 'applied by'], rows);
}

/** The type to print for a map, whose keys have their own rows; undefined for other values. */
function mapOf({ key }: KeyReference, all: readonly KeyReference[]): string | undefined {
  const has = (prefix: string) => all.some((other) => other.key.startsWith(prefix));
  if (has(`${key}.`)) return 'a map';
  return has(`${key}[].`) ? 'a list of maps' : undefined;
}

function appliedBy({ key, enforcedBy }: KeyReference, all: readonly KeyReference[]): string {
  const below = all.filter((other) => /^(\[\])?\./.test(after(key, other.key)));
  if (enforcedBy === undefined && below.length === 0) return 'every action that decides';
  const actions = enforcedBy ?? below.flatMap((other) => other.enforcedBy ?? []);
  return [...new Set(actions)].sort().join(', ') || '*no action of this version*';
}

const after = (prefix: string, key: string): string =>
  key.startsWith(prefix) ? key.slice(prefix.length) : '';
