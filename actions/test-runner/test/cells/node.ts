import { cellsOf } from './cell.ts';
import type { FrameworkCells } from './cell.ts';

const head = "import test from 'node:test';\n";
const test = (body: string) => ({ 'a.test.mjs': `${head}test('a', async () => {\n${body}\n});\n` });

export const node: FrameworkCells = {
  framework: 'node',
  tools: ['node'],
  cells: cellsOf({
    'all pass': [test(''), 'node --test', '0'],
    'one fails': [test("throw new Error('bad');"), 'node --test', '1'],
    'error at import or compile': [{ 'a.test.mjs': "import 'nosuch';\n" }, 'node --test', '1'],
    'no test files': [{ 'index.mjs': '' }, 'node --test', '0'],
    'files with zero tests': [{ 'a.test.mjs': '' }, 'node --test', '0'],
    'filter selects none': [test(''), 'node --test --test-name-pattern=nosuch', '0'],
    'missing path': [test(''), 'node --test nosuch.test.mjs', '1'],
    'all skipped': [{ 'a.test.mjs': `${head}test.skip('a', () => {});\n` }, 'node --test', '0'],
    'process exits 0 in mid-run': [test('process.exit(0);'), 'node --test', '0'],
    'killed by timeout': [
      test('await new Promise((r) => setTimeout(r, 60_000));'),
      'node --test',
      '143',
    ],
  }),
};
