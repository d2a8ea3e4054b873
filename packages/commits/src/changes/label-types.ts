const labelTypes: Readonly<Record<string, string>> = {
  breaking: 'breaking',
  'breaking-change': 'breaking',
  'breaking change': 'breaking',
  'semver-major': 'breaking',
  feature: 'feat',
  enhancement: 'feat',
  'semver-minor': 'feat',
  bug: 'fix',
  bugfix: 'fix',
  'semver-patch': 'fix',
  performance: 'perf',
  dependencies: 'deps',
  documentation: 'docs',
};

/** The types that labels usually mark; any other label is taken for a type. */
export function typesOfLabels(labels: readonly string[]): readonly string[] {
  return labels.map((label) => labelTypes[label.toLowerCase()] ?? label.toLowerCase());
}
