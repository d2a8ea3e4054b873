import {
  allowedImports,
  allowedInActions,
  allowedInMain,
  environmentReader,
  maxLines,
  notShipped,
  ofKind,
  packages,
} from '../boundaries.ts';

const notInPureCode = ['process', 'globalThis', 'Buffer', 'console', 'fetch', 'setTimeout'];

/** The content of `.oxlintrc.json`. An override in oxlint replaces a rule, it does not merge it. */
export function linterConfig() {
  return {
    $schema: './node_modules/oxlint/configuration_schema.json',
    plugins: ['typescript', 'import', 'node', 'unicorn', 'oxc', 'jest'],
    categories: { correctness: 'error' },
    env: { es2024: true, node: true },
    ignorePatterns: ['dist', 'build', 'out', 'examples', 'action-docs', 'node_modules'],
    rules: {
      'import/namespace': ['error', { allowComputed: true }],
      'max-lines': ['error', { max: maxLines }],
      eqeqeq: 'error',
      'no-shadow': 'error',
      'typescript/no-base-to-string': 'off',
      'unicorn/no-thenable': 'off',
      'unicorn/no-useless-spread': 'off',
      'typescript/unbound-method': 'off',
      'jest/expect-expect': 'off',
      'jest/no-conditional-expect': 'off',
      'jest/no-disabled-tests': 'off',
      'jest/require-to-throw-message': 'off',
      'jest/valid-describe-callback': 'off',
      'jest/valid-title': 'off',
      'typescript/no-explicit-any': 'error',
      'typescript/no-floating-promises': 'error',
      'typescript/no-misused-promises': 'error',
      'typescript/await-thenable': 'error',
      'typescript/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
    },
    overrides: [...shipped(), main(), tests()],
  };
}

function shipped() {
  const adapters = ofKind('adapter').filter((name) => name !== environmentReader);
  return [
    { files: [...folders('pure'), 'actions/*/src/**'], rules: pureRules() },
    { files: adapters.map(sources), rules: { 'node/no-process-env': 'error' } },
    ...Object.keys(packages).map((name) => ({
      files: [sources(name)],
      rules: onlyImports(allowedImports(name)),
    })),
    { files: ['actions/*/src/**'], rules: onlyImports(allowedInActions()) },
  ];
}

const main = () => ({
  files: ['actions/*/src/main.ts'],
  rules: onlyImports(allowedInMain()),
});

/** Tests and their samples may use Node, other files and the test kit. */
const tests = () => ({
  files: [...notShipped, 'tools/**'],
  rules: {
    'no-control-regex': 'off',
    'no-restricted-globals': 'off',
    'no-restricted-imports': 'off',
    'no-restricted-properties': 'off',
    'node/no-process-env': 'off',
  },
});

const sources = (name: string): string => `packages/${name}/src/**`;
const folders = (kind: 'pure' | 'adapter'): string[] => ofKind(kind).map(sources);

function pureRules() {
  return {
    'no-restricted-globals': ['error', ...notInPureCode],
    'no-restricted-properties': [
      'error',
      { object: 'Date', property: 'now', message: 'Take the time as a parameter.' },
      { object: 'Math', property: 'random', message: 'Take random values as a parameter.' },
    ],
    'node/no-process-env': 'error',
  };
}

/** `group` has patterns as in a .gitignore: the first refuse everything, the `!` ones allow some. */
function onlyImports(allowed: readonly string[]) {
  const group = ['**', '!./**', '!../**', '**/tools/**', '../../*/src/**', '../../../*/src/**'];
  const message = 'tools/boundaries.ts does not allow this import here.';
  // As in a .gitignore, `*` does not match a slash, and names below a refused folder stay refused.
  const negated = allowed.flatMap((name) =>
    name === 'node:**' ? ['!node:*', '!node:*/**'] : [`!${name}`, `!${name}/**`],
  );
  return {
    'no-restricted-imports': ['error', { patterns: [{ group: [...group, ...negated], message }] }],
  };
}
