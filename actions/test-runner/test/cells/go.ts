import { cellsOf } from './cell.ts';
import type { FrameworkCells } from './cell.ts';

const manifest = { 'go.mod': 'module example.com/sample\n\ngo 1.20\n', 'a.go': 'package sample\n' };
const test = (body: string, imports = '"testing"') => ({
  ...manifest,
  'a_test.go': `package sample\n\nimport (${imports})\n\nfunc TestA(t *testing.T) {\n\t${body}\n}\n`,
});
const all = 'go test ./...';

export const go: FrameworkCells = {
  framework: 'go',
  tools: ['go'],
  cells: cellsOf({
    'all pass': [test(''), all, '0'],
    'one fails': [test('t.Error("bad")'), all, '1'],
    'error at import or compile': [test('noSuchFunction()'), all, '1', '2'],
    'no test files': [manifest, all, '0'],
    'files with zero tests': [{ ...manifest, 'a_test.go': 'package sample\n' }, all, '0'],
    'filter selects none': [test(''), 'go test -run nosuch ./...', '0'],
    'missing path': [test(''), 'go test ./integration', '1'],
    'all skipped': [test('t.Skip("why")'), all, '0'],
    'process exits 0 in mid-run': [test('os.Exit(0)', '"os"; "testing"'), all, '1'],
    'killed by timeout': [test('time.Sleep(time.Minute)', '"testing"; "time"'), all, '143'],
  }),
};
