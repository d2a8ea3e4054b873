import { cellsOf } from './cell.ts';
import type { FrameworkCells } from './cell.ts';

const manifest = { 'package.json': '{ "name": "sample", "scripts": { "test": "jest" } }\n' };
const test = (body: string) => ({
  ...manifest,
  'a.test.js': `test('a', async () => {\n${body}\n});\n`,
});

export const jest: FrameworkCells = {
  framework: 'jest',
  tools: ['jest'],
  cells: cellsOf({
    'all pass': [test(''), 'jest', '0'],
    'one fails': [test('expect(1).toBe(2);'), 'npm test --', '1'],
    'error at import or compile': [{ ...manifest, 'a.test.js': 'not javascript(' }, 'jest', '1'],
    'no test files': [{ ...manifest, 'index.js': '' }, 'jest', '1'],
    'files with zero tests': [{ ...manifest, 'a.test.js': '' }, 'jest', '1'],
    'filter selects none': [test(''), 'jest -t nosuch', '0'],
    'missing path': [test(''), 'jest tests/integration', '1'],
    'all skipped': [{ ...manifest, 'a.test.js': "test.skip('a', () => {});\n" }, 'jest', '0'],
    'process exits 0 in mid-run': [test('process.exit(0);'), 'jest', '0'],
    'killed by timeout': [
      test('await new Promise((r) => setTimeout(r, 60_000));\n}, 60_000); test("b", () => {'),
      'jest',
      '143',
    ],
  }),
};
