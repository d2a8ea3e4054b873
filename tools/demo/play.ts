import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { summaryPage } from '../local/summary-page.ts';
import { root } from '../repository.ts';
import { sampleRun } from '../sample/sample-run.ts';
import { tempFolder } from '../testkit/temp-folder.ts';
import { closing, sceneText } from './playbill.ts';
import { runScene, surprises } from './run-scene.ts';
import type { Played } from './run-scene.ts';
import { scenes } from './scenes.ts';

const page = 'out/demo.html';

export interface Demo {
  /** The same on every machine. */
  readonly output: string;
  /** What did not end as it must. */
  readonly unexpected: readonly string[];
}

/** Plays every scene in a temporary folder and writes the page; `print` gets each part as it comes. */
export async function playDemo(print: (text: string) => void): Promise<Demo> {
  using folder = tempFolder();
  const sample = sampleRun(folder.path);
  const parts: string[] = [];
  const played: Played[] = [];
  const say = (text: string) => {
    parts.push(text);
    print(text);
  };
  for (const scene of scenes) {
    const latest = await runScene(scene, sample);
    played.push(latest);
    say(`${sceneText(latest, played.length)}\n`);
  }
  say(closing(played));
  mkdirSync(dirname(join(root, page)), { recursive: true });
  writeFileSync(join(root, page), await summaryPage('ci-actions: the demo', summaries(played)));
  say(`All summaries, as GitHub shows them: ${page}`);
  return { output: parts.join('\n'), unexpected: played.flatMap(surprises) };
}

function summaries(played: readonly Played[]): string {
  return played
    .map(({ scene, summary }, index) => `# ${index + 1}. ${scene.title}\n\n${summary}`)
    .join('\n\n');
}
