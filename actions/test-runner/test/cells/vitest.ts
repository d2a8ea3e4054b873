import { cellsOf } from './cell.ts';
import type { FrameworkCells } from './cell.ts';

const manifest = { 'package.json': '{ "name": "sample", "type": "module" }\n' };
const head = "import { expect, test } from 'vitest';\n";
const test = (body: string) => ({
  ...manifest,
  'a.test.js': `${head}test('a', async () => {\n${body}\n}, 60_000);\n`,
});

export const vitest: FrameworkCells = {
  framework: 'vitest',
  tools: ['vitest'],
  cells: cellsOf({
    'all pass': [test(''), 'vitest run', '0'],
    'one fails': [test('expect(1).toBe(2);'), 'vitest run', '1'],
    'error at import or compile': [
      { ...manifest, 'a.test.js': "import 'nosuch';\n" },
      'vitest run',
      '1',
    ],
    'no test files': [{ ...manifest, 'index.js': '' }, 'vitest run', '1'],
    'files with zero tests': [{ ...manifest, 'a.test.js': '' }, 'vitest run', '1'],
    'filter selects none': [test(''), 'vitest run -t nosuch', '0'],
    'missing path': [test(''), 'vitest run tests/integration', '1'],
    'all skipped': [
      { ...manifest, 'a.test.js': `${head}test.skip('a', () => expect(1).toBe(1));\n` },
      'vitest run',
      '0',
    ],
    'process exits 0 in mid-run': [test('process.exit(0);'), 'vitest run', '1'],
    'killed by timeout': [
      test('await new Promise((r) => setTimeout(r, 60_000));'),
      'vitest run',
      '143',
    ],
  }),
};
