import { spawnSync } from 'node:child_process';
import { mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Log } from '@ci-actions/sarif';
import { tempFolder } from '../temp-folder.ts';

/** `rule path:line` of each result in a SARIF log, sorted. */
export function placesIn(text = ''): readonly string[] {
  const { runs } = JSON.parse(text) as Log;
  return runs
    .flatMap(({ results = [] }) => results)
    .map(({ ruleId, locations = [] }) => {
      const { artifactLocation, region } = locations[0]?.physicalLocation ?? {};
      return `${ruleId} ${artifactLocation?.uri} ${region?.startLine}`;
    })
    .sort();
}

/** The same of the SARIF that a tool prints itself, with paths relative to the folder of the files. */
export function ownSarif(
  files: Readonly<Record<string, string>>,
  [program = '', ...args]: readonly string[],
): readonly string[] {
  using temp = tempFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(temp.path, path)), { recursive: true });
    writeFileSync(join(temp.path, path), text);
  }
  const { stdout } = spawnSync(program, args, { cwd: temp.path, encoding: 'utf8' });
  const folder = `file://${realpathSync(temp.path)}/`;
  return placesIn(stdout.replaceAll(folder, '').replaceAll('"./', '"'));
}
