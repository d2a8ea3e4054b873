import { cargo } from './cargo.ts';
import type { FrameworkCells } from './cell.ts';
import { go } from './go.ts';
import { jest } from './jest.ts';
import { mocha } from './mocha.ts';
import { nextest } from './nextest.ts';
import { node } from './node.ts';
import { pytest } from './pytest.ts';
import { unittest } from './unittest.ts';
import { vitest } from './vitest.ts';

export const frameworkCells: readonly FrameworkCells[] = [
  pytest,
  unittest,
  cargo,
  nextest,
  jest,
  vitest,
  mocha,
  node,
  go,
];
