export default {
  roots: ['<rootDir>/packages', '<rootDir>/actions', '<rootDir>/tools'],
  // A limit against hanging, not a measure: a busy machine may take any time.
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
