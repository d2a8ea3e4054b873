import { expect, it } from '@jest/globals';
import { describeWith } from '../../../../tools/testkit/needs-tool.ts';
import { callTool } from '../../../../tools/testkit/tool-runs/call-tool.ts';
import { describeConformance } from '../../../../tools/testkit/tool-runs/conformance.ts';
import { describeFormatter } from '../../../../tools/testkit/tool-runs/formatter.ts';

const clean = 'x = 1\n';
const unformatted = 'x  =  1\n';

describeConformance('black', {
  clean: { files: { 'src/a.py': clean } },
  findings: {
    files: { 'src/a.py': unformatted, 'src/b c.py': `# é\n${unformatted}`, 'src/ok.py': clean },
    found: ['unformatted src/a.py:1 high', 'unformatted src/b c.py:2 high'],
  },
  broken: {
    'a path that does not exist': { paths: ['nosuch'], notRun: 'exit code 2' },
    'no Python file': { files: { 'README.md': 'x' }, notRun: 'found no Python file' },
    'all files excluded': {
      files: {
        'src/a.py': unformatted,
        'pyproject.toml': '[tool.black]\nextend-exclude = "src"\n',
      },
      notRun: 'found no Python file',
    },
    'a file that cannot be parsed': {
      files: { 'a.py': 'def (:\n', 'b.py': clean },
      notRun: 'exit code 123',
    },
    'a broken configuration': {
      files: { 'a.py': clean, 'pyproject.toml': '[tool.black\n' },
      notRun: 'did not say how many files',
    },
    'an unknown key in its configuration': {
      files: { 'a.py': clean, 'pyproject.toml': '[tool.black]\nnosuch = 1\n' },
      notRun: "Invalid config keys detected: 'nosuch'",
    },
  },
});

describeFormatter('black', ['black'], (folder) => ['black', '--quiet', folder]);

describeWith(['black'], 'black, called by the runner', () => {
  it('is clean with a quiet configuration', async () => {
    const files = { 'a.py': clean, 'pyproject.toml': '[tool.black]\nquiet = true\n' };
    expect((await callTool({ tool: 'black', files })).notRun).toEqual([]);
  });

  it('gives no fix that is a part of what black changes', async () => {
    const files = { 'mixed.py': 'a = 1\r\nb=1\nc = 3\n', 'b c.py': unformatted };
    const { found, reports, call } = await callTool({
      tool: 'black',
      files,
      paths: Object.keys(files),
    });
    expect(found).toEqual(['unformatted b c.py:1 high', 'unformatted mixed.py:2 high']);
    expect(reports['black.sarif']?.match(/"fixes"/g)).toHaveLength(1);
    expect(call.fix?.command).toBe("black mixed.py 'b c.py'");
  });
});
