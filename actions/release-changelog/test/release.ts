import { readFileSync } from 'node:fs';
import { jest } from '@jest/globals';
import { gitRepository } from '../../../tools/testkit/git-repository.ts';
import type { TestRepository } from '../../../tools/testkit/git-repository.ts';
import { runBundle } from '../../../tools/testkit/run-bundle.ts';
import type { Step, StepResult } from '../../../tools/testkit/run-bundle.ts';
import { tempFolder } from '../../../tools/testkit/temp-folder.ts';

// A test starts hundreds of git processes, and other tests run beside it.
jest.setTimeout(120_000);

export interface Released extends StepResult {
  /** The whole notes; empty where none were written. */
  readonly notes: string;
}

/** Runs the bundle in a repository, for notes only; `inputs` gives the tag. */
export async function release(
  path: string,
  inputs: Readonly<Record<string, string>>,
  step: Step = {},
): Promise<Released> {
  using temp = tempFolder();
  const result = await runBundle('release-changelog', {
    temp: temp.path,
    ...step,
    cwd: path,
    inputs: { release: 'false', ...inputs },
  });
  const notes = result.outputs['notes'];
  return { ...result, notes: notes ? readFileSync(notes, 'utf8') : '' };
}

/** Makes a repository with a history and runs the bundle in it. */
export async function releaseOf(
  history: (repository: TestRepository) => void,
  inputs: Readonly<Record<string, string>>,
): Promise<Released> {
  using folder = tempFolder();
  const repository = gitRepository(folder.path);
  history(repository);
  return await release(folder.path, inputs);
}

/** The lines under a heading that contains `title`. */
export function section(notes: string, title: string): readonly string[] {
  const parts = notes.split(/^### /m).slice(1);
  const part = parts.find((text) => text.slice(0, text.indexOf('\n')).includes(title));
  return part?.split('\n').filter((line) => line.startsWith('- ')) ?? [];
}
