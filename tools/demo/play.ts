import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { summaryPage } from '../local/summary-page.ts';
import { root } from '../repository.ts';
import { sampleRun } from '../sample/sample-run.ts';
import { tempFolder } from '../testkit/temp-folder.ts';
import { closing, sceneText } from './playbill.ts';
import { runScene, unexpectedResults } from './run-scene.ts';
import type { SceneResult } from './run-scene.ts';
import { scenes } from './scenes.ts';

const page = 'out/demo.html';

export interface Demo {
  /** The same on every machine. */
  readonly output: string;
  /** Differences from the expected verdicts and exit codes; empty if there are none. */
  readonly unexpected: readonly string[];
}

/** Runs every scene in a temporary folder and writes the page. Calls `print` after each scene. */
export async function playDemo(print: (text: string) => void): Promise<Demo> {
  using folder = tempFolder();
  const sample = sampleRun(folder.path);
  const parts: string[] = [];
  const results: SceneResult[] = [];
  const say = (text: string) => {
    parts.push(text);
    print(text);
  };
  for (const scene of scenes) {
    const latest = await runScene(scene, sample);
    results.push(latest);
    say(`${sceneText(latest, results.length)}\n`);
  }
  say(closing(results));
  mkdirSync(dirname(join(root, page)), { recursive: true });
  writeFileSync(join(root, page), await summaryPage('ci-actions: the demo', summaries(results)));
  say(`All summaries, as GitHub shows them: ${page}`);
  return { output: parts.join('\n'), unexpected: results.flatMap(unexpectedResults) };
}

function summaries(results: readonly SceneResult[]): string {
  return results
    .map(({ scene, summary }, index) => `# ${index + 1}. ${scene.title}\n\n${summary}`)
    .join('\n\n');
}
