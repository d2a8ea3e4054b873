import { beforeAll, describe, expect, it } from '@jest/globals';
import { describeWith } from '../../../tools/testkit/index.ts';
import { situations } from './cells/cell.ts';
import type { FrameworkCells, Situation } from './cells/cell.ts';
import { frameworkCells } from './cells/frameworks.ts';
import { runCell } from './cells/run-cell.ts';
import type { CellResult } from './cells/run-cell.ts';

/** At most two at a time: a machine of a runner has two processors. */
async function runAll({ cells }: FrameworkCells): Promise<ReadonlyMap<Situation, CellResult>> {
  const results = new Map<Situation, CellResult>();
  const left = [...situations];
  const worker = async () => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) {
      results.set(next, await runCell(next, cells[next]));
    }
  };
  await Promise.all([worker(), worker()]);
  return results;
}

for (const framework of frameworkCells) {
  describeWith(framework.tools, `${framework.framework}, the real one`, () => {
    let results: ReadonlyMap<Situation, CellResult>;
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
      expect(result?.left).toBe(0);
    });
  });
}

describe('the table of cells', () => {
  it('has every situation of every framework', () => {
    expect(frameworkCells.flatMap(({ cells }) => Object.keys(cells))).toHaveLength(90);
  });
});
