import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseResult } from '@ci-actions/result';
import type { Result } from '@ci-actions/result';
import type { SampleRun } from '../sample/sample-run.ts';
import type { Scene } from './scenes.ts';

export interface Played {
  readonly scene: Scene;
  readonly exitCode: number | null;
  readonly result: Result;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** The exit code of the scene's shell. */
  readonly shellExitCode?: number | null;
}

/** Plays a scene for real: the bundle, and the shell that it stands beside. */
export async function runScene(scene: Scene, sample: SampleRun): Promise<Played> {
  if (scene.without !== undefined) rmSync(join(sample.workspace, scene.without));
  const { exitCode, outputs, summary, stdout, stderr } = await sample.run(scene);
  const parsed = parseResult(sample.shown(outputs['result'] ?? ''));
  if ('refused' in parsed) {
    throw new Error(`${scene.action} left no result: ${parsed.refused}\n${stdout}${stderr}`);
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

/** What did not end as the scene says; empty where all did. */
export function surprises({ scene, exitCode, result, shellExitCode }: Played): readonly string[] {
  const told = [
    ['verdict', result.verdict, scene.verdict],
    ['exit code', exitCode, scene.exitCode],
    ['exit code of the shell', shellExitCode, scene.shell === undefined ? undefined : 0],
  ] as const;
  return told
    .filter(([, is, should]) => is !== should)
    .map(([what, is, should]) => `${scene.action}, ${scene.title}: ${what} ${is}, not ${should}`);
}
