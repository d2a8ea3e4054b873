import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseResult } from '@ci-actions/result';
import type { Result } from '@ci-actions/result';
import type { SampleRun } from '../sample/sample-run.ts';
import type { Scene } from './scenes.ts';

export interface SceneResult {
  readonly scene: Scene;
  readonly exitCode: number | null;
  readonly result: Result;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** The exit code of the shell command; absent if the scene has none. */
  readonly shellExitCode?: number | null;
}

/** Runs the bundle of a scene, and its shell command if it has one. */
export async function runScene(scene: Scene, sample: SampleRun): Promise<SceneResult> {
  if (scene.without !== undefined) rmSync(join(sample.workspace, scene.without));
  const { exitCode, outputs, summary, stdout, stderr } = await sample.run(scene);
  const parsed = parseResult(sample.shown(outputs['result'] ?? ''));
  if ('refused' in parsed) {
    throw new Error(`${scene.action} wrote no valid result: ${parsed.refused}\n${stdout}${stderr}`);
  }
  return {
    scene,
    exitCode,
    result: parsed.result,
    outputs,
    summary: sample.shown(summary),
    ...(scene.shell !== undefined && { shellExitCode: shell(scene.shell, sample) }),
  };
}

function shell(command: string, { workspace, environment }: SampleRun): number | null {
  const { status, error } = spawnSync('sh', ['-c', command], { cwd: workspace, env: environment });
  if (error) throw error;
  return status;
}

/** How a result differs from what the scene expects; empty if it does not. */
export function unexpectedResults({
  scene,
  exitCode,
  result,
  shellExitCode,
}: SceneResult): readonly string[] {
  const checks = [
    ['verdict', result.verdict, scene.verdict],
    ['exit code', exitCode, scene.exitCode],
    ['exit code of the shell', shellExitCode, scene.shell === undefined ? undefined : 0],
  ] as const;
  return checks
    .filter(([, actual, expected]) => actual !== expected)
    .map(
      ([what, actual, expected]) =>
        `${scene.action}, ${scene.title}: ${what} is ${actual}, expected ${expected}`,
    );
}
