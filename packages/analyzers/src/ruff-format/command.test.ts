import { describeConformance } from '../../../../tools/testkit/tool-runs/conformance.ts';
import { describeFormatter } from '../../../../tools/testkit/tool-runs/formatter.ts';

const clean = 'x = 1\n';
const unformatted = 'x  =  1\n';

describeConformance('ruff-format', {
  needs: ['ruff'],
  clean: { files: { 'src/a.py': clean } },
  findings: {
    files: { 'src/a.py': unformatted, 'src/b c.py': `# é\n${unformatted}`, 'src/ok.py': clean },
    found: ['unformatted src/a.py:1 high', 'unformatted src/b c.py:2 high'],
  },
  broken: {
    'a path that does not exist': { paths: ['nosuch'], notRun: 'exit code 2' },
    'no Python file': { files: { 'README.md': 'x' }, notRun: 'found no Python file below .' },
    'all files excluded': {
      files: { 'src/a.py': unformatted, 'ruff.toml': 'exclude = ["src"]\n' },
      notRun: 'did not say how many files',
    },
    'a file that cannot be parsed': {
      files: { 'a.py': 'def (:\n', 'b.py': clean },
      notRun: 'exit code 2',
    },
    'a broken configuration': {
      files: { 'a.py': clean, 'pyproject.toml': '[tool.ruff\n' },
      notRun: 'exit code 2',
    },
  },
});

describeFormatter('ruff-format', ['ruff'], (folder) => ['ruff', 'format', '--quiet', folder]);
