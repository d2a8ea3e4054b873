import { cellsOf } from './cell.ts';
import type { FrameworkCells } from './cell.ts';
import { crate, rustTests } from './rust-crate.ts';

export const cargo: FrameworkCells = {
  framework: 'cargo',
  tools: ['cargo'],
  cells: cellsOf({
    'all pass': [crate(rustTests.passing), 'cargo test', '0'],
    'one fails': [crate(rustTests.failing), 'cargo test --verbose', '101'],
    'error at import or compile': [crate(rustTests.broken), 'cargo test', '101'],
    'no test files': [crate(''), 'cargo test', '0'],
    'files with zero tests': [crate('', { 'tests/a.rs': '' }), 'cargo test', '0'],
    'filter selects none': [crate(rustTests.passing), 'cargo test nosuch', '0'],
    'missing path': [crate(rustTests.passing), 'cargo test --test nosuch', '101'],
    'all skipped': [crate(rustTests.skipped), 'cargo test', '0'],
    'process exits 0 in mid-run': [crate(rustTests.exiting), 'cargo test', '0'],
    'killed by timeout': [crate(rustTests.sleeping), 'cargo test', '143'],
  }),
};
