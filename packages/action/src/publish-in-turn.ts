import type { Outcome } from '@ci-actions/result';
import { notEvaluated } from './not-evaluated.ts';
import { printPublishError, publish } from './publish.ts';
import type { Publication } from './publish.ts';

export interface OutcomePublisher {
  /** Publishes the outcome; rejects if it cannot be written. */
  readonly end: (outcome: Outcome) => Promise<void>;
  /** Publishes "not evaluated". Only the first call counts, and nothing is published after it. */
  readonly fail: (error: unknown) => Promise<void>;
}

/** Completes the summary of every outcome, red ones too. */
export type Complete = (outcome: Outcome) => Outcome;

/**
 * Publishes outcomes one after another, because an error may occur while one is being written. The
 * exit code is 0 only if a green outcome was published and nothing has failed since.
 */
export function publishInTurn(publication: Publication, complete: Complete): OutcomePublisher {
  let last: Promise<void> = Promise.resolve();
  let failed = false;
  const inTurn = (task: () => Promise<void>) => (last = last.then(task, task));
  return {
    end: (outcome) =>
      inTurn(async () => {
        if (failed) return;
        await publish(publication, complete(outcome));
        if (outcome.green && outcome.evaluated && !failed) process.exitCode = 0;
      }),
    fail: (error) => {
      if (failed) return last;
      failed = true;
      process.exitCode = 1;
      return inTurn(async () => {
        try {
          await publish(publication, complete(notEvaluated(error, publication.outputs)));
        } catch (publishError) {
          printPublishError(publication, publishError);
        }
      });
    },
  };
}
