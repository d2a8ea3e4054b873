import type { Answer } from './handler.ts';

/** What happens to one request in place of its normal answer. */
export type Disturbance =
  /** The request is not done; this is the answer. */
  | { readonly kind: 'answered'; readonly answer: Answer }
  /** The request is done, but this is the answer. */
  | { readonly kind: 'done-but'; readonly answer: Answer }
  /** The connection breaks before the request is done. */
  | { readonly kind: 'reset' }
  /** The request is done, then the connection breaks. */
  | { readonly kind: 'done-then-reset' }
  /** The connection breaks in the body of an upload. GitHub keeps an asset in state `starter`. */
  | { readonly kind: 'reset-upload'; readonly afterBytes: number }
  /** GitHub's own failure in an upload, usually 502. It keeps an asset in state `starter`. */
  | { readonly kind: 'failed-upload'; readonly answer: Answer }
  /** The request is done and answered, but the next `times` reads do not show the new release. */
  | { readonly kind: 'hidden'; readonly times: number };

export interface Disturbances {
  readonly add: (line: RegExp, disturbances: readonly Disturbance[]) => void;
  /** Removes and returns the first one for this line. */
  readonly take: (line: string) => Disturbance | undefined;
  readonly left: () => number;
}

export function disturbances(): Disturbances {
  const planned: { readonly line: RegExp; readonly disturbance: Disturbance }[] = [];
  return {
    add: (line, all) => {
      for (const disturbance of all) planned.push({ line, disturbance });
    },
    left: () => planned.length,
    take: (line) => {
      const at = planned.findIndex((plan) => plan.line.test(line));
      return at === -1 ? undefined : planned.splice(at, 1)[0]?.disturbance;
    },
  };
}
