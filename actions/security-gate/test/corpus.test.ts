import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { describeCorpus } from '../../../tools/testkit/corpus.ts';
import { outcome } from './gate.ts';

describeCorpus('real SARIF', (folder) => {
  it('counts each result of each file, or rejects the file by name', async () => {
    const names = readdirSync(join(folder, 'sarif')).filter((name) => name.endsWith('.sarif'));
    expect(names.length).toBeGreaterThan(300);
    const wrong: string[] = [];
    for (const name of names) {
      const text = readFileSync(join(folder, 'sarif', name), 'utf8');
      const { counts, why, green } = await outcome({ files: { 'a.sarif': text } });
      const refused = why.some((reason) => reason.startsWith('a.sarif '));
      if (refused && counts['gaps'] === 1 && total(counts) === 0) continue;
      const right = green === (counts['blocking'] === 0 && counts['gaps'] === 0);
      if (total(counts) !== resultsIn(text) || !right) wrong.push(name);
    }
    expect(wrong).toEqual([]);
  });
});

function total(counts: Readonly<Record<string, number>>): number {
  const kinds = ['critical', 'high', 'medium', 'low', 'none', 'suppressed', 'absent', 'no-failure'];
  return kinds.reduce((sum, kind) => sum + (counts[kind] ?? 0), 0);
}

function resultsIn(text: string): number {
  const { runs } = JSON.parse(text.replace(/^\ufeff/, '')) as { runs: { results?: unknown[] }[] };
  return runs.reduce((sum, { results }) => sum + (results?.length ?? 0), 0);
}
