import { readReport } from '@ci-actions/analyzers';
import { nativeSamples } from '../../packages/analyzers/test/samples.ts';
import { changed } from '../testkit/changed.ts';
import { followed, replaced, textAt, textsIn } from './long-texts.ts';
import { piecesOf } from './reading.ts';
import type { Reading } from './reading.ts';

const read = async (text: string) => {
  const report = await readReport(piecesOf(text), () => undefined);
  return 'runs' in report ? report.runs.map(({ found }) => found) : Object.keys(report);
};

/** Every text of every tool's sample, one at a time. */
export function* nativeReports(): Generator<Reading> {
  const seen = new Set<string>();
  for (const { tool, value } of nativeSamples) {
    for (const path of textsIn(value)) {
      const where = `${tool} ${path.filter((key) => typeof key === 'string').join('.')}`;
      if (seen.has(where)) continue;
      seen.add(where);
      const text = textAt(value, path);
      const paths = text.includes('/') ? [replaced('/')] : [];
      for (const longer of [followed(text), ...paths]) {
        const file = (to: string) => JSON.stringify(changed(value, path, to));
        yield { where, text: { short: file(longer.short), long: file(longer.long) }, read };
      }
    }
  }
}
