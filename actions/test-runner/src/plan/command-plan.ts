import type { Arguments } from '@ci-actions/command';
import type { Values } from '@ci-actions/inputs';
import type { Framework, Instrumented } from '../framework/framework.ts';
import type { inputs } from '../inputs.ts';

export type InputValues = Values<typeof inputs>;

/** Where the reports of a run come from. */
export type ReportSource =
  | { readonly kind: 'asked'; readonly instrumented: Instrumented }
  | {
      readonly kind: 'given';
      readonly patterns: readonly string[];
      /** The test runs that the command is known to start; each writes a report. */
      readonly runs: number;
    }
  | { readonly kind: 'none' };

/** How to run the command in one folder. */
export interface CommandPlan {
  /** As the input gives it. */
  readonly directory: string;
  readonly cwd: string;
  /** Absolute path of the folder for this run's own files. */
  readonly folder: string;
  readonly words: readonly string[];
  /** The words to show: variables by name, because a value may be a secret. */
  readonly shownWords: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly framework: Framework | undefined;
  /** The framework's arguments, if they were found; of several runs those of the first. */
  readonly args: Arguments | undefined;
  /** The arguments of the other runs that the command starts. */
  readonly moreArgs?: readonly Arguments[];
  /** The option by which the command executes no test. */
  readonly executesNothing?: string;
  readonly source: ReportSource;
}
