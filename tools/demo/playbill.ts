import { oneLine } from '@ci-actions/summary';
import type { Played } from './run-scene.ts';

/** What the demo prints of a scene: both ends where a shell stands beside it, and why. */
export function sceneText(played: Played, number: number): string {
  const { scene, result, exitCode } = played;
  return [
    `${number}. ${scene.action}: ${scene.title}`,
    ...shellLines(played),
    `   ${result.action} says: ${result.verdict}, exit ${exitCode}`,
    ...result.why.map((reason) => `   - ${oneLine(reason)}`),
    ...counted(played),
    ...lookAhead(played),
  ].join('\n');
}

function shellLines({ scene, shellExitCode }: Played): readonly string[] {
  if (scene.shell === undefined) return [];
  return [`   $ ${scene.shell}`, `   the shell says: exit ${shellExitCode}, a green job`];
}

function counted({ result }: Played): readonly string[] {
  const counts = Object.entries(result.counts).filter(([, count]) => count > 0);
  if (counts.length === 0) return [];
  return [`   counted: ${counts.map(([name, count]) => `${count} ${name}`).join(', ')}`];
}

function lookAhead({ result: { next } }: Played): readonly string[] {
  if (next === null) return [];
  const why = next.why.map((reason) => `     - ${oneLine(reason)}`);
  return [`   in phase ${next.phase} it would say: ${next.verdict}`, ...why];
}
