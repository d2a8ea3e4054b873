import type { Fixture } from '../judged-fixture.ts';

/** How a gate over `needs` could be green though something is wrong, and what this one says. */
export interface Way {
  readonly way: string;
  readonly red: Fixture;
  /** Part of what a person is told. */
  readonly reason: string;
  /** The honest case beside it, which is green. */
  readonly green: Fixture;
}
