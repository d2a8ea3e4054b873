import { cargo } from './cargo.ts';
import type { FrameworkName } from './framework-name.ts';
import type { Framework } from './framework.ts';
import { go } from './go.ts';
import { jest } from './jest.ts';
import { mocha } from './mocha.ts';
import { nextest } from './nextest.ts';
import { node } from './node.ts';
import { pytest } from './pytest.ts';
import { unittest } from './unittest.ts';
import { vitest } from './vitest.ts';

export const frameworks: Readonly<Record<FrameworkName, Framework>> = {
  pytest,
  unittest,
  cargo,
  nextest,
  jest,
  vitest,
  mocha,
  node,
  go,
};
