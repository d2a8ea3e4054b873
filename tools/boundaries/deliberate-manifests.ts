import type { Violation } from './deliberate-violation.ts';

/** A `package.json` and a source that do not agree, one for each way. */
export const manifests: Violation[] = [
  [
    'no import that package.json does not name',
    'packages/yaml/src/c6.ts',
    `export type { X } from '@ci-actions/inputs';`,
    'syntax',
    'imports "@ci-actions/inputs", which packages/yaml/package.json does not name',
  ],
  [
    'no dependency that the source does not import',
    'packages/needs/package.json',
    manifest('needs', { dependencies: { '@ci-actions/yaml': '*' } }),
    'syntax',
    'names "@ci-actions/yaml", which no source of packages/needs imports',
  ],
  [
    'no dependency outside of dependencies',
    'packages/policy/package.json',
    manifest('policy', { devDependencies: { minimatch: '11.0.9' } }),
    'syntax',
    'has devDependencies',
  ],
  [
    'no range of versions',
    'packages/commits/package.json',
    manifest('commits', { dependencies: { semver: '^7.8.6' } }),
    'syntax',
    '"semver" is "^7.8.6": write one exact version',
  ],
];

function manifest(name: string, fields: object): string {
  const exports = './src/index.ts';
  return JSON.stringify({ name: `@ci-actions/${name}`, type: 'module', exports, ...fields });
}
