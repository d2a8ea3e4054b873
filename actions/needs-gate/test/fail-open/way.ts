import type { Fixture } from '../judged-fixture.ts';

/** A way for a gate over `needs` to end green although something is wrong, and how this one reacts. */
export interface Way {
  readonly way: string;
  readonly red: Fixture;
  /** Part of the reported reason. */
  readonly reason: string;
  /** The nearest valid case, which is green. */
  readonly green: Fixture;
}
