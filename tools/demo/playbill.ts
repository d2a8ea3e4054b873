import { oneLine } from '@ci-actions/markdown';
import type { Played } from './run-scene.ts';

const column = 18;
const indent = ' '.repeat(3 + column);

/** What the demo prints of a scene: both ends where a shell stands beside it, and why. */
export function sceneText(played: Played, number: number): string {
  const { scene, result, exitCode } = played;
  return [
    `${number}. ${scene.title}`,
    ...shellLines(played),
    said(scene.action, `${result.verdict}, exit ${exitCode}: ${colour(exitCode)}`),
    ...result.why.map((reason) => `${indent}- ${oneLine(reason)}`),
    ...counted(played),
    ...lookAhead(played),
  ].join('\n');
}

const said = (who: string, what: string) => `   ${who.padEnd(column - 1)} ${what}`;
const colour = (exitCode: number | null | undefined) => (exitCode === 0 ? 'green' : 'red');

function shellLines({ scene, shellExitCode }: Played): readonly string[] {
  if (scene.shell === undefined) return [];
  return [`   $ ${scene.shell}`, said('sh', `exit ${shellExitCode}: ${colour(shellExitCode)}`)];
}

/** The counts that are outputs; zeros say nothing here. */
function counted({ result, outputs }: Played): readonly string[] {
  const counts = Object.entries(result.counts).filter(([name, n]) => n > 0 && name in outputs);
  if (counts.length === 0) return [];
  return [`${indent}${counts.map(([name, count]) => `${count} ${name}`).join(', ')}`];
}

/** Only where the next phase says another word than this one. */
function lookAhead({ result: { verdict, next } }: Played): readonly string[] {
  if (next === null || next.verdict === verdict) return [];
  const why = next.why.map((reason) => `${indent}- ${oneLine(reason)}`);
  return [`${indent}in the next phase, ${next.phase}: ${next.verdict}`, ...why];
}

/** The last words: what a pipeline of shell would have let pass. */
export function closing(all: readonly Played[]): string {
  const passedOver = all.filter((p) => p.shellExitCode === 0 && p.exitCode !== 0);
  const numbers = passedOver.map((played) => all.indexOf(played) + 1).join(' and ');
  return `Green in a pipeline of shell, red here: ${numbers}.`;
}
