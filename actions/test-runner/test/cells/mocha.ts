import { cellsOf } from './cell.ts';
import type { FrameworkCells } from './cell.ts';

const test = (body: string) => ({ 'test/a.js': `it('a', async function () {\n${body}\n});\n` });

export const mocha: FrameworkCells = {
  framework: 'mocha',
  tools: ['mocha'],
  cells: cellsOf({
    'all pass': [test(''), 'mocha', '0'],
    'one fails': [test("throw new Error('bad');"), 'mocha', '1'],
    'error at import or compile': [{ 'test/a.js': "require('nosuch');\n" }, 'mocha', '1'],
    'no test files': [{ 'index.js': '' }, 'mocha', '1'],
    'files with zero tests': [{ 'test/a.js': '' }, 'mocha', '0'],
    'filter selects none': [test(''), 'mocha -g nosuch', '0'],
    'missing path': [test(''), 'mocha tests/integration', '1'],
    'all skipped': [{ 'test/a.js': "it.skip('a', function () {});\n" }, 'mocha', '0'],
    'process exits 0 in mid-run': [test('process.exit(0);'), 'mocha', '0'],
    'killed by timeout': [
      test('this.timeout(0);\nawait new Promise((r) => setTimeout(r, 60_000));'),
      'mocha',
      '143',
    ],
  }),
};
