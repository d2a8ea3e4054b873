import type { FrameworkName } from '../../src/framework/framework-name.ts';

export const situations = [
  'all pass',
  'one fails',
  'error at import or compile',
  'no test files',
  'files with zero tests',
  'filter selects none',
  'missing path',
  'all skipped',
  'process exits 0 in mid-run',
  'killed by timeout',
] as const;

export type Situation = (typeof situations)[number];

/** Verdicts under `empty: allow` and `empty: deny`. */
export type Verdicts = readonly [allow: string, deny: string];

export const passed: Verdicts = ['passed', 'passed'];
export const failed: Verdicts = ['failed', 'failed'];
export const empty: Verdicts = ['empty', 'failed'];

/** What a framework does in one situation, and the verdicts. */
export interface Cell {
  readonly files: Readonly<Record<string, string>>;
  readonly command: string;
  /** The tool's possible exit codes; they depend on its version. */
  readonly exitCodes: readonly string[];
  readonly verdicts: Verdicts;
}

export interface FrameworkCells {
  readonly framework: FrameworkName;
  /** Required programs. */
  readonly tools: readonly string[];
  readonly cells: Readonly<Record<Situation, Cell>>;
}

/** A cell without its verdicts, which are the same for most frameworks. */
type Given = readonly [files: Cell['files'], command: string, ...exitCodes: string[]];

const usual: Readonly<Record<Situation, Verdicts>> = {
  'all pass': passed,
  'one fails': failed,
  'error at import or compile': failed,
  'no test files': empty,
  'files with zero tests': failed,
  'filter selects none': failed,
  'missing path': empty,
  'all skipped': empty,
  'process exits 0 in mid-run': failed,
  'killed by timeout': failed,
};

export function cellsOf(given: Readonly<Record<Situation, Given>>): FrameworkCells['cells'] {
  const cells = situations.map((situation): [Situation, Cell] => {
    const [files, command, ...exitCodes] = given[situation];
    return [situation, { files, command, exitCodes, verdicts: usual[situation] }];
  });
  return Object.fromEntries(cells) as FrameworkCells['cells'];
}

/** Time limit of the cells of the last situation. */
export const timeout = '4s';
