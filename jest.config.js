export default {
  roots: ['<rootDir>/packages', '<rootDir>/actions', '<rootDir>/tools'],
  // No test asserts a time; a busy machine may take any.
  testTimeout: 120_000,
  testMatch: ['**/*.test.ts'],
  // real tools on a busy machine: a limit against hanging, not a measure
  testTimeout: 120_000,
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2024' }, module: { type: 'es6' } },
    ],
  },
};
