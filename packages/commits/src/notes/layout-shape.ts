import { listOf, map, text, withPath } from '@ci-actions/yaml';
import type { ShapeValue } from '@ci-actions/yaml';

const title = { shape: text, required: true };
const texts = { shape: listOf(text, 1) };

const section = map({ title, types: texts, labels: texts });

const exclude = { shape: map({ labels: texts, authors: texts }) };

const releaseYml = map({
  exclude,
  categories: { shape: listOf(map({ title, labels: texts, exclude }), 1) },
});

/** Either our own `sections`, or GitHub's `.github/release.yml`. */
export const layoutShape = map(
  {
    sections: { shape: listOf(withPath(section), 1) },
    changelog: { shape: releaseYml },
  },
  'a map with sections, or with changelog as in .github/release.yml',
);

export type LayoutFile = ShapeValue<typeof layoutShape>;
export type WrittenSection = NonNullable<LayoutFile['sections']>[number];
export type ReleaseYml = ShapeValue<typeof releaseYml>;
