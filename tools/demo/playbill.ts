import { oneLine } from '@ci-actions/markdown';
import type { SceneResult } from './run-scene.ts';

const column = 18;
const indent = ' '.repeat(3 + column);

/** What the demo prints for a scene: the result of the shell, if there is one, and of the action. */
export function sceneText(sceneResult: SceneResult, number: number): string {
  const { scene, result, exitCode } = sceneResult;
  return [
    `${number}. ${scene.title}`,
    ...shellLines(sceneResult),
    resultLine(scene.action, `${result.verdict}, exit ${exitCode}: ${colour(exitCode)}`),
    ...result.why.map((reason) => `${indent}- ${oneLine(reason)}`),
    ...countLines(sceneResult),
    ...nextPhaseLines(sceneResult),
  ].join('\n');
}

const resultLine = (who: string, what: string) => `   ${who.padEnd(column - 1)} ${what}`;
const colour = (exitCode: number | null | undefined) => (exitCode === 0 ? 'green' : 'red');

function shellLines({ scene, shellExitCode }: SceneResult): readonly string[] {
  if (scene.shell === undefined) return [];
  return [
    `   $ ${scene.shell}`,
    resultLine('sh', `exit ${shellExitCode}: ${colour(shellExitCode)}`),
  ];
}

/** The counts that are outputs, without zeros. */
function countLines({ result, outputs }: SceneResult): readonly string[] {
  const counts = Object.entries(result.counts).filter(([name, n]) => n > 0 && name in outputs);
  if (counts.length === 0) return [];
  return [`${indent}${counts.map(([name, count]) => `${count} ${name}`).join(', ')}`];
}

/** Only if the verdict in the next phase differs. */
function nextPhaseLines({ result: { verdict, next } }: SceneResult): readonly string[] {
  if (next === null || next.verdict === verdict) return [];
  const why = next.why.map((reason) => `${indent}- ${oneLine(reason)}`);
  return [`${indent}verdict in the next phase, ${next.phase}: ${next.verdict}`, ...why];
}

/** The last line: the scenes in which the shell passes and the action fails. */
export function closing(all: readonly SceneResult[]): string {
  const missed = all.filter((one) => one.shellExitCode === 0 && one.exitCode !== 0);
  const numbers = missed.map((one) => all.indexOf(one) + 1).join(' and ');
  return `Green with shell commands, red with the actions: ${numbers}.`;
}
