// npm run demo: the actions on the sample repository, with node and git alone and no network.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { summaryPage } from '../local/summary-page.ts';
import { root } from '../repository.ts';
import { sampleRun } from '../sample/sample-run.ts';
import { tempFolder } from '../testkit/temp-folder.ts';
import { sceneText } from './playbill.ts';
import { runScene, surprises } from './run-scene.ts';
import { scenes } from './scenes.ts';

const page = 'out/demo.html';

using folder = tempFolder();
const sample = sampleRun(folder.path);
const summaries: string[] = [];
const unexpected: string[] = [];
for (const [index, scene] of scenes.entries()) {
  const played = await runScene(scene, sample);
  console.log(`${sceneText(played, index + 1)}\n`);
  summaries.push(`### ${index + 1}. ${scene.title}\n\n${played.summary}`);
  unexpected.push(...surprises(played));
}

mkdirSync(join(root, 'out'), { recursive: true });
writeFileSync(join(root, page), await summaryPage('ci-actions: the demo', summaries.join('\n\n')));
console.log(`All summaries, as GitHub shows them: ${page}`);
for (const line of unexpected) console.error(`unexpected: ${line}`);
process.exitCode = unexpected.length > 0 ? 1 : 0;
