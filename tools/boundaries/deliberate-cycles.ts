import type { Violation } from './deliberate-violation.ts';

/** One cycle for each kind of import; `otherHalves` has the other file of each. */
export const cycles: Violation[] = [
  [
    'no cycles between files',
    'packages/sarif/src/a9.ts',
    `export * from './b9.ts';`,
    'syntax',
    'import cycle',
  ],
  [
    'no cycles between packages',
    'packages/markdown/src/b7.ts',
    `import '@ci-actions/result';`,
    'syntax',
    'packages/markdown: import cycle',
  ],
  [
    'no cycle of type imports',
    'packages/sarif/src/c1.ts',
    `import type { D } from './d1.ts';\nexport type C = D[];`,
    'syntax',
    'c1.ts → packages/sarif/src/d1.ts → packages/sarif/src/c1.ts',
  ],
  [
    'no cycle through re-exported types',
    'packages/sarif/src/c2.ts',
    `export type { D } from './d2.ts';\nexport type C = string;`,
    'syntax',
    'c2.ts → packages/sarif/src/d2.ts → packages/sarif/src/c2.ts',
  ],
  [
    'no cycle through the type of an import()',
    'packages/sarif/src/c3.ts',
    `export type C = import('./d3.ts').D[];`,
    'syntax',
    'c3.ts → packages/sarif/src/d3.ts → packages/sarif/src/c3.ts',
  ],
  [
    'no cycle through import()',
    'packages/sarif/src/c4.ts',
    `export const load = () => import('./d4.ts');`,
    'syntax',
    'c4.ts → packages/sarif/src/d4.ts → packages/sarif/src/c4.ts',
  ],
  [
    'no cycle in tools',
    'tools/c5.ts',
    `export * from './c5.ts';`,
    'syntax',
    'tools/c5.ts → tools/c5.ts',
  ],
];

/** The files that close the cycles above. */
export const otherHalves = {
  'packages/sarif/src/d1.ts': `import type { C } from './c1.ts';\nexport type D = C[];`,
  'packages/sarif/src/d2.ts': `export type { C } from './c2.ts';\nexport type D = string;`,
  'packages/sarif/src/d3.ts': `export type D = import('./c3.ts').C[];`,
  'packages/sarif/src/d4.ts': `export const load = () => import('./c4.ts');`,
  'packages/sarif/src/b9.ts': `export * from './a9.ts';`,
  'packages/result/src/b7.ts': `import '@ci-actions/markdown';`,
};
