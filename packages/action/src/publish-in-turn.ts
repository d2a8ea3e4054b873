import type { Outcome } from '@ci-actions/result';
import { notEvaluated } from './not-evaluated.ts';
import { printFault, publish } from './publish.ts';
import type { Publication } from './publish.ts';

export interface Ending {
  /** Publishes what was judged; rejects where that cannot be written. */
  readonly end: (outcome: Outcome) => Promise<void>;
  /** Publishes that nothing could be judged; the first call holds, and is the last word. */
  readonly fail: (error: unknown) => Promise<void>;
}

/**
 * The end of a run. A fault may come while an outcome is being written, so one is published after
 * the other. The exit code is 0 only after a green outcome was published and nothing failed since.
 */
export function publishInTurn(publication: Publication): Ending {
  let last: Promise<void> = Promise.resolve();
  let failed = false;
  const inTurn = (task: () => Promise<void>) => (last = last.then(task, task));
  return {
    end: (outcome) =>
      inTurn(async () => {
        if (failed) return;
        await publish(publication, outcome);
        if (outcome.green && outcome.evaluated && !failed) process.exitCode = 0;
      }),
    fail: (error) => {
      if (failed) return last;
      failed = true;
      process.exitCode = 1;
      return inTurn(async () => {
        try {
          await publish(publication, notEvaluated(error, publication.outputs));
        } catch (fault) {
          printFault(publication, fault);
        }
      });
    },
  };
}
