export const frameworkNames = [
  'pytest',
  'unittest',
  'cargo',
  'nextest',
  'jest',
  'vitest',
  'mocha',
  'node',
  'go',
] as const;

export type FrameworkName = (typeof frameworkNames)[number];
