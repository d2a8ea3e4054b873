import { cellsOf } from './cell.ts';
import type { FrameworkCells } from './cell.ts';
import { crate, rustTests } from './rust-crate.ts';

const all = 'cargo nextest run';

export const nextest: FrameworkCells = {
  framework: 'nextest',
  tools: ['cargo', 'cargo-nextest'],
  cells: cellsOf({
    'all pass': [crate(rustTests.passing), all, '0'],
    'one fails': [crate(rustTests.failing), all, '100'],
    'error at import or compile': [crate(rustTests.broken), all, '101'],
    'no test files': [crate(''), all, '4'],
    'files with zero tests': [crate('', { 'tests/a.rs': '' }), all, '4'],
    'filter selects none': [crate(rustTests.passing), `${all} nosuch`, '4'],
    'missing path': [crate(rustTests.passing), `${all} --test nosuch`, '101'],
    'all skipped': [crate(rustTests.skipped), all, '4'],
    'process exits 0 in mid-run': [crate(rustTests.exiting), all, '0'],
    'killed by timeout': [crate(rustTests.sleeping), all, '143'],
  }),
};
