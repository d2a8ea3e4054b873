import { cellsOf } from './cell.ts';
import type { FrameworkCells } from './cell.ts';

const passing = { 'test_a.py': 'def test_a():\n    pass\n' };

export const pytest: FrameworkCells = {
  framework: 'pytest',
  tools: ['pytest'],
  cells: cellsOf({
    'all pass': [passing, 'pytest -q', '0'],
    'one fails': [
      { ...passing, 'test_b.py': 'def test_b():\n    assert 1 == 2\n' },
      'python3 -m pytest -q',
      '1',
    ],
    'error at import or compile': [{ 'test_a.py': 'import nosuchmodule\n' }, 'pytest -q', '2'],
    'no test files': [{ 'src/app.py': 'x = 1\n' }, 'pytest -q', '5'],
    'files with zero tests': [{ 'test_a.py': 'x = 1\n' }, 'pytest -q', '5'],
    'filter selects none': [passing, 'pytest -q -k nosuch', '5'],
    'missing path': [passing, 'pytest -q tests/integration', '4'],
    'all skipped': [
      { 'test_a.py': 'import pytest\n\n@pytest.mark.skip\ndef test_a():\n    pass\n' },
      'pytest -q',
      '0',
    ],
    'process exits 0 in mid-run': [
      { 'test_a.py': 'import os\n\ndef test_a():\n    os._exit(0)\n' },
      'pytest -q',
      '0',
    ],
    'killed by timeout': [
      { 'test_a.py': 'import time\n\ndef test_a():\n    time.sleep(60)\n' },
      'pytest -q',
      '143',
    ],
  }),
};
