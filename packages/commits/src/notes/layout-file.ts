import type { Mistake } from '@ci-actions/inputs';
import { nearest } from '@ci-actions/inputs';
import type { Located, MapNode } from '@ci-actions/yaml';
import { parseYaml, written } from '@ci-actions/yaml';
import type { Layout, Section } from './sections.ts';
import { breakingTitle } from './sections.ts';
import { typesOfLabels } from '../changes/label-types.ts';

export type ReadLayout = { readonly layout: Layout } | { readonly mistakes: readonly Mistake[] };

/**
 * The sections of a configuration file: `sections: [{ title, types, labels }]`, or GitHub's
 * `.github/release.yml`, whose labels stand for the types that they usually mark.
 */
export async function readLayout(text: string, file: string): Promise<ReadLayout> {
  const parsed = await parseYaml(text, file);
  if ('mistakes' in parsed) return parsed;
  const mistakes: Mistake[] = [];
  const read = reader(file, mistakes);
  const top = read.map(parsed.root, 'the file', ['sections', 'changelog']);
  const changelog = top.get('changelog');
  const sections = top.get('sections');
  if (sections !== undefined && changelog !== undefined) {
    read.mistake(changelog, 'changelog', 'either sections, or changelog as in .github/release.yml');
  } else if (sections === undefined && changelog === undefined) {
    read.mistake(parsed.root, 'the file', 'sections, or changelog as in .github/release.yml');
  }
  const layout = changelog ? releaseYml(changelog, read) : ownSections(sections, read);
  return mistakes.length > 0 ? { mistakes } : { layout };
}

function ownSections(node: Located | undefined, read: Reader): Layout {
  const taken = new Set<string>();
  let breaking = breakingTitle;
  const sections = read.list(node, 'sections').flatMap((item): Section[] => {
    const entry = read.map(item, 'a section', ['title', 'types', 'labels']);
    const title = read.text(entry.get('title') ?? item, 'title');
    const types = read.texts(entry.get('types'), 'types').map((type) => type.toLowerCase());
    const labels = read.texts(entry.get('labels'), 'labels');
    if (types.length + labels.length === 0) read.mistake(item, 'a section', 'types or labels');
    for (const type of types) {
      if (taken.has(type)) read.mistake(item, `types: ${type}`, 'each type in one section');
      taken.add(type);
    }
    if (!types.includes('breaking')) return [{ title, types, labels, without: [] }];
    breaking = title;
    return [];
  });
  return { ...bare, breakingTitle: breaking, sections };
}

const bare = {
  quiet: new Set<string>(),
  excludedLabels: new Set<string>(),
  excludedAuthors: new Set<string>(),
};

function releaseYml(node: Located, read: Reader): Layout {
  const top = read.map(node, 'changelog', ['exclude', 'categories']);
  const exclude = read.optionalMap(top.get('exclude'), 'exclude', ['labels', 'authors']);
  let breaking = breakingTitle;
  const sections = read.list(top.get('categories'), 'categories').flatMap((item): Section[] => {
    const entry = read.map(item, 'a category', ['title', 'labels', 'exclude']);
    const title = read.text(entry.get('title') ?? item, 'title');
    const labels = read.texts(entry.get('labels'), 'labels');
    const without = read.optionalMap(entry.get('exclude'), 'exclude', ['labels', 'authors']);
    const types = typesOfLabels(labels);
    if (types.includes('breaking')) {
      breaking = title;
      return types.length === 1 ? [] : [{ title, types, labels, without: [] }];
    }
    return [{ title, types, labels, without: read.texts(without.get('labels'), 'labels') }];
  });
  return {
    breakingTitle: breaking,
    sections,
    quiet: new Set(),
    excludedLabels: new Set(read.texts(exclude.get('labels'), 'labels')),
    excludedAuthors: new Set(read.texts(exclude.get('authors'), 'authors')),
  };
}

type Reader = ReturnType<typeof reader>;

/** Reads nodes and collects what is wrong with them. */
function reader(file: string, mistakes: Mistake[]) {
  const mistake = (node: Located, name: string, accepted: string) => {
    const place = { file, line: node.line, column: node.column };
    mistakes.push({ name, value: written(node), accepted, place });
  };
  const map = (node: Located, name: string, keys: readonly string[]) => {
    if (node.kind !== 'map') {
      mistake(node, name, `a map with ${keys.join(', ')}`);
      return new Map<string, Located>();
    }
    checkKeys(node, keys);
    return new Map(node.entries.map(({ key, value }) => [key, value]));
  };
  function checkKeys({ entries }: MapNode, keys: readonly string[]): void {
    entries.forEach(({ key, line, column }, at) => {
      const place = { file, line, column };
      if (!keys.includes(key)) {
        const accepted = `${keys.join(', ')}; the nearest is ${nearest(key, keys)}`;
        mistakes.push({ name: 'a key', value: key, accepted, place });
      } else if (entries.findIndex((entry) => entry.key === key) < at) {
        mistakes.push({ name: key, value: key, accepted: 'each key once', place });
      }
    });
  }
  const text = (node: Located, name: string): string => {
    if (node.kind === 'scalar' && node.text.trim() !== '') return node.text;
    mistake(node, name, 'a text');
    return '';
  };
  const list = (node: Located | undefined, name: string): readonly Located[] => {
    if (node === undefined) return [];
    if (node.kind === 'list' && node.items.length > 0) return node.items;
    mistake(node, name, 'a list with at least one element');
    return [];
  };
  return {
    mistake,
    map,
    optionalMap: (node: Located | undefined, name: string, keys: readonly string[]) =>
      node === undefined ? new Map<string, Located>() : map(node, name, keys),
    text,
    list,
    texts: (node: Located | undefined, name: string) =>
      list(node, name).map((item) => text(item, name)),
  };
}
