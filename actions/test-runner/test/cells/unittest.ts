import { cellsOf } from './cell.ts';
import type { FrameworkCells } from './cell.ts';

const test = (body: string, head = '') =>
  `import unittest\n${head}\nclass T(unittest.TestCase):\n    def test_a(self):\n        ${body}\n`;

const passing = { 'test_a.py': test('pass') };
const all = 'python3 -m unittest';

/** Python 3.12 and later exit with 5 if no test ran; 3.12.1 also if all were skipped. */
export const unittest: FrameworkCells = {
  framework: 'unittest',
  tools: ['python3'],
  cells: cellsOf({
    'all pass': [passing, all, '0'],
    'one fails': [{ 'test_a.py': test('self.assertEqual(1, 2)') }, all, '1'],
    'error at import or compile': [{ 'test_a.py': 'import nosuchmodule\n' }, all, '1'],
    'no test files': [{ 'app.py': 'x = 1\n' }, all, '0', '5'],
    'files with zero tests': [{ 'test_a.py': 'x = 1\n' }, all, '0', '5'],
    'filter selects none': [passing, `${all} -k nosuch`, '0', '5'],
    'missing path': [passing, `${all} discover -s nosuch`, '1'],
    'all skipped': [{ 'test_a.py': test('self.skipTest("why")') }, all, '0', '5'],
    'process exits 0 in mid-run': [{ 'test_a.py': test('os._exit(0)', 'import os\n') }, all, '0'],
    'killed by timeout': [{ 'test_a.py': test('time.sleep(60)', 'import time\n') }, all, '143'],
  }),
};
