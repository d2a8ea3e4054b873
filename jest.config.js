export default {
  roots: ['<rootDir>/packages', '<rootDir>/actions', '<rootDir>/tools'],
  // Only stops tests that hang; no test measures time.
  testTimeout: 120_000,
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2024' }, module: { type: 'es6' } },
    ],
  },
};
