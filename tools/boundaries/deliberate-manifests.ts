import type { Violation } from './deliberate-violation.ts';

/** One example for each way in which a `package.json` does not match its source. */
export const manifests: Violation[] = [
  [
    'no import that package.json does not list',
    'packages/yaml/src/c6.ts',
    `export type { X } from '@ci-actions/inputs';`,
    'syntax',
    'imports "@ci-actions/inputs", but packages/yaml/package.json does not list it',
  ],
  [
    'no dependency that the source does not import',
    'packages/needs/package.json',
    manifest('needs', { dependencies: { '@ci-actions/yaml': '*' } }),
    'syntax',
    'lists "@ci-actions/yaml", but no source of packages/needs imports it',
  ],
  [
    'no dependency outside dependencies',
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
