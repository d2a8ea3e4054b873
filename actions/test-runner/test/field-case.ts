/** A pipeline as its owner writes it, run by the real tools. */
export interface FieldCase {
  readonly name: string;
  readonly tools: readonly string[];
  readonly files: Readonly<Record<string, string>>;
  readonly inputs: Readonly<Record<string, string>>;
  readonly verdict: 'passed' | 'failed' | 'empty';
  /** passed, failed, skipped */
  readonly counts: readonly [number, number, number];
  /** The first reason, whole; empty if there is none. */
  readonly why: string;
  /** The workspace is a Git repository with one commit of all files. */
  readonly git?: true;
}

/** The mistake of the input `command`, as the result says it. */
export const badCommand = (command: string, expected: string): string =>
  `input "command": ${JSON.stringify(command)} is invalid; expected: ${expected}`;

/** A package.json with these scripts. */
export const manifest = (scripts: Readonly<Record<string, string>>, more: object = {}) => ({
  'package.json': `${JSON.stringify({ private: true, scripts, ...more })}\n`,
});

/** A test file that passes, or fails, for each framework of Node. */
export const sample = {
  jest: {
    passes: "test('a', () => {});\n",
    fails: "test('b', () => { throw new Error('bad'); });\n",
  },
  mocha: { passes: "it('a', () => {});\n", fails: "it('b', () => { throw new Error('bad'); });\n" },
  vitest: {
    passes: "import { test } from 'vitest';\ntest('a', () => {});\n",
    fails: "import { test } from 'vitest';\ntest('b', () => { throw new Error('bad'); });\n",
  },
  node: {
    passes: "import test from 'node:test';\ntest('a', () => {});\n",
    fails: "import test from 'node:test';\ntest('b', () => { throw new Error('bad'); });\n",
  },
} as const;

export const python = {
  passes: 'def test_a():\n    pass\n',
  fails: 'def test_b():\n    assert False\n',
} as const;
