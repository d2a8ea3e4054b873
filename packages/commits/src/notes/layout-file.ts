import type { Mistake } from '@ci-actions/inputs';
import { readShaped, refuseAt } from '@ci-actions/yaml';
import type { Reading } from '@ci-actions/yaml';
import { typesOfLabels } from '../changes/label-types.ts';
import { layoutShape } from './layout-shape.ts';
import type { LayoutFile, ReleaseYml, WrittenSection } from './layout-shape.ts';
import { breakingTitle } from './sections.ts';
import type { Layout, Section } from './sections.ts';

export type ReadLayout = { readonly layout: Layout } | { readonly mistakes: readonly Mistake[] };

/**
 * The sections of a configuration file: `sections: [{ title, types, labels }]`, or GitHub's
 * `.github/release.yml`, whose labels are read as the types that they usually mark.
 */
export async function readLayoutFile(text: string, file: string): Promise<ReadLayout> {
  const read = await readShaped(text, file, 'the file', layoutShape, layoutOf);
  return 'value' in read ? { layout: read.value } : read;
}

function layoutOf({ sections = [], changelog = {} }: LayoutFile, reading: Reading): Layout {
  const given = ['sections', 'changelog'].filter((key) => reading.places.has(key));
  if (given.length === 2) {
    const accepted = 'either sections, or changelog as in .github/release.yml';
    refuseAt(reading, 'changelog', given.join(' and '), accepted);
  } else if (given.length === 0) {
    refuseAt(reading, '', '', 'sections, or changelog as in .github/release.yml');
  }
  checkSections(sections, reading);
  return given.includes('changelog') ? releaseYml(changelog) : ownSections(sections);
}

function checkSections(sections: readonly WrittenSection[], reading: Reading): void {
  const taken = new Set<string>();
  for (const { path, types = [] } of sections) {
    if (!['types', 'labels'].some((key) => reading.places.has(`${path}.${key}`))) {
      refuseAt(reading, `${path}.types`, '', 'types, labels or both');
    }
    for (const type of types) {
      const key = type.toLowerCase();
      if (taken.has(key)) refuseAt(reading, `${path}.types`, type, 'each type in one section');
      taken.add(key);
    }
  }
}

function ownSections(written: readonly WrittenSection[]): Layout {
  let breaking = breakingTitle;
  const sections = written.flatMap(({ title = '', types = [], labels = [] }): Section[] => {
    const lower = types.map((type) => type.toLowerCase());
    if (!lower.includes('breaking')) return [{ title, types: lower, labels, without: [] }];
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

function releaseYml({ categories = [], exclude = {} }: ReleaseYml): Layout {
  let breaking = breakingTitle;
  const sections = categories.flatMap((category): Section[] => {
    const { title = '', labels = [], exclude: without = {} } = category;
    const types = typesOfLabels(labels);
    if (types.includes('breaking')) {
      breaking = title;
      return types.length === 1 ? [] : [{ title, types, labels, without: [] }];
    }
    return [{ title, types, labels, without: without.labels ?? [] }];
  });
  return {
    ...bare,
    breakingTitle: breaking,
    sections,
    excludedLabels: new Set(exclude.labels),
    excludedAuthors: new Set(exclude.authors),
  };
}
