import { beforeAll, describe, expect, it } from '@jest/globals';
import { describeWith } from '../../../tools/testkit/needs-tool.ts';
import { situations } from './cells/cell.ts';
import type { FrameworkCells, Situation } from './cells/cell.ts';
import { frameworkCells } from './cells/frameworks.ts';
import { runCell } from './cells/run-cell.ts';
import type { CellResult } from './cells/run-cell.ts';

interface Seen extends CellResult {
  /** Whether the step is green with `empty: deny`. */
  readonly greenDenied: boolean;
}

/** At most two at a time: a CI runner has two processors. */
async function runAll({ cells }: FrameworkCells): Promise<ReadonlyMap<Situation, Seen>> {
  const results = new Map<Situation, Seen>();
  const queue = [...situations];
  const worker = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const cell = cells[next];
      const result = await runCell(next, cell);
      // An input may tighten the policy: the step must fail where look-ahead says so.
      const denied = cell.verdicts[0] === 'empty' && (await runCell(next, cell, { empty: 'deny' }));
      results.set(next, { ...result, greenDenied: denied ? denied.green : result.green });
    }
  };
  await Promise.all([worker(), worker()]);
  return results;
}

for (const framework of frameworkCells) {
  describeWith(framework.tools, `real ${framework.framework}`, () => {
    let results: ReadonlyMap<Situation, Seen>;
    beforeAll(async () => {
      results = await runAll(framework);
    }, 180_000);

    it.each(situations)('%s', (situation) => {
      const { verdicts, exitCodes } = framework.cells[situation];
      const result = results.get(situation);
      expect({ verdicts: result?.verdicts, why: result?.why }).toEqual({
        verdicts,
        why: result?.why,
      });
      expect(exitCodes).toContain(result?.exitCode);
      expect(result?.green).toBe(verdicts[0] !== 'failed');
      expect(result?.greenDenied).toBe(verdicts[1] !== 'failed');
      expect(result?.leftoverProcesses).toBe(0);
    });
  });
}

describe('the table of cells', () => {
  it('has every situation of every framework', () => {
    expect(frameworkCells.flatMap(({ cells }) => Object.keys(cells))).toHaveLength(90);
  });
});
