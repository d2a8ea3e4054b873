import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePairs } from '../../../tools/testkit/file-commands.ts';

const packages = join(import.meta.dirname, '../..');

/** The source of a green outcome of the sample action. */
export const outcome = `{ verdict: 'passed', green: true, evaluated: true, why: [], phase: null, next: null,
  counts: { tests: 3 }, outputs: { report: 'r.json' }, summary: 'All 3 tests passed.', annotations: [] }`;

/**
 * Runs a small action whose `run` has the given body, as the platform's runner would. `variables`
 * replaces variables of the step; undefined removes one. `checks` are members of the action.
 */
export function sampleAction(folder: string) {
  return (
    body: string,
    inputs: Readonly<Record<string, string>> = {},
    variables: Readonly<Record<string, string | undefined>> = {},
    checks = '',
  ) => {
    const script = join(folder, 'action.mts');
    writeFileSync(script, source(body, checks));
    const files = {
      GITHUB_OUTPUT: join(folder, 'output'),
      GITHUB_STEP_SUMMARY: join(folder, 'sum'),
    };
    for (const file of Object.values(files)) writeFileSync(file, '');
    const env: Record<string, string | undefined> = {
      ...files,
      RUNNER_TEMP: folder,
      GITHUB_WORKSPACE: folder,
      ...Object.fromEntries(
        Object.entries(inputs).map(([k, v]) => [`INPUT_${k.toUpperCase()}`, v]),
      ),
      ...variables,
    };
    const { status, stdout, stderr } = spawnSync(process.execPath, [script], {
      encoding: 'utf8',
      maxBuffer: 16 * 1024 * 1024,
      env,
    });
    const at = join(env['RUNNER_TEMP'] ?? '', 'ci-actions/sample', inputs['name'] ?? 'sample');
    const result = join(at, 'result.json');
    return {
      status,
      stdout,
      stderr,
      outputs: parsePairs(readFileSync(files.GITHUB_OUTPUT, 'utf8')),
      summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8'),
      result: existsSync(result) ? JSON.parse(readFileSync(result, 'utf8')) : undefined,
      folder: at,
    };
  };
}

const source = (body: string, checks: string): string => `
  import { runAction } from '${packages}/action/src/run-action.ts';
  import { text, integer, optional, required, commonInputs, policyInputs } from '${packages}/inputs/src/index.ts';
  import { NotEvaluated } from '${packages}/result/src/index.ts';
  await runAction({
    action: 'sample',
    inputs: { ...commonInputs('sample'), word: required(text), count: optional(integer(0, 9)) },
    outputs: { verdicts: ['passed', 'failed'], green: ['passed'], numbers: ['tests'], texts: ['report'], counts: ['errored'] },
    ${checks}
    run: async (values, runner, ready) => { ${body} },
  });`;
