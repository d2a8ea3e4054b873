import type { Field } from '@ci-actions/policy';
import { generated, mdTable } from './markdown.ts';

type Fields = Readonly<Record<string, Field>>;

/** The reference of the policy file: `intro` is a person's, `example` a file that is in use. */
export function policyPage(fields: Fields, intro: string, example: string): string {
  const sections = Object.entries(fields).flatMap(([name, { shape, about }]) =>
    shape.keys ? [`## \`${name}\`\n\n${sentence(about)}\n\n${table(shape.keys, '')}`] : [],
  );
  return (
    [
      generated("@ci-actions/policy's description of the file and tools/docs/about/policy.md"),
      intro.trim(),
      `## An example\n\n\`\`\`yaml\n${example.trimEnd()}\n\`\`\``,
      `## Keys\n\n${table(fields, '', 0)}`,
      ...sections,
    ].join('\n\n') + '\n'
  );
}

/** Keys and, down to `depth`, the keys below them; a list's elements are shown as `key[]`. */
function table(fields: Fields, path: string, depth = Number.POSITIVE_INFINITY): string {
  return mdTable(['key', 'accepted', 'what it means'], rows(fields, path, depth));
}

function rows(fields: Fields, path: string, depth: number): string[][] {
  return Object.entries(fields).flatMap(([name, { shape, about, required }]) => {
    const isList = shape.schema['type'] === 'array';
    const at = `${path}${name}`;
    const accepted = shape.keys ? (isList ? 'a list of maps' : 'a map') : shape.accepted;
    const row = [`\`${at}\``, accepted, `${required ? '**required**; ' : ''}${about}`];
    if (!shape.keys || depth === 0) return [row];
    return [row, ...rows(shape.keys, `${at}${isList ? '[]' : ''}.`, depth - 1)];
  });
}

function sentence(about: string): string {
  return about === '' ? '' : `${about.charAt(0).toUpperCase()}${about.slice(1)}.`;
}
