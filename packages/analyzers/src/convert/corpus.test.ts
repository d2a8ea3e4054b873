import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { completeness, locationOf, messageText, severityOf } from '@ci-actions/sarif';
import type { Run } from '@ci-actions/sarif';
import { corpus, describeCorpus } from '../../../../tools/testkit/corpus.ts';
import { nativeSeverities } from '../../test/native-severities.ts';
import { convertOne } from '../../test/convert-one.ts';

const folder = corpus() ?? '/no-corpus';

function filesIn(path: string): readonly string[] {
  return corpus() === undefined ? [] : readdirSync(join(folder, path)).toSorted();
}

function contentOf(path: string): string {
  const bytes = readFileSync(join(folder, path));
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

const open = (run: Run) =>
  (run.results ?? []).filter(
    ({ suppressions, kind }) => suppressions === undefined && kind === undefined,
  );

const severitiesOf = (run: Run) =>
  open(run)
    .map((result) => severityOf(result, run))
    .toSorted();

async function runOf(path: string): Promise<Run> {
  const answer = await convertOne({ text: contentOf(path) });
  if ('refused' in answer) throw new Error(`${path} ${answer.refused}`);
  return answer.run;
}

interface Row {
  readonly file: string;
  readonly tool: string;
  readonly findings: number;
  /** `null` if the report does not show it: then it is not tested. */
  readonly ran: boolean | null;
}

describeCorpus('native reports of other people', () => {
  const paths = filesIn('native').flatMap((tool) =>
    filesIn(`native/${tool}`).map((file) => ({ tool, path: `native/${tool}/${file}` })),
  );
  test('are there', () => expect(paths.length).toBeGreaterThan(60));

  test.each(paths)(
    '$path has the right number of findings and severities',
    async ({ tool, path }) => {
      const run = await runOf(path);
      expect(severitiesOf(run)).toEqual(nativeSeverities(tool, contentOf(path)).toSorted());
    },
  );

  test.each(paths)(
    '$path has a text for each result, and a file for each location',
    async ({ path }) => {
      const run = await runOf(path);
      for (const result of run.results ?? []) {
        if (result.locations !== undefined) expect(locationOf(result, run)?.uri).toMatch(/./);
        expect(messageText(result, run)).toMatch(/\S/);
      }
    },
  );
});

describeCorpus('native reports with known results', () => {
  const rows = (
    corpus() === undefined ? [] : (JSON.parse(contentOf('tools.json')) as readonly Row[])
  ).filter(({ file }) => !/\.(sarif|diff)$/.test(file));
  const holdsReport = ({ file, tool }: Row) =>
    contentOf(file).trim().replace('[]', '') !== '' && !(tool === 'npm-audit');
  test('are there', () => expect(rows.length).toBeGreaterThan(35));

  test.each(rows.filter(holdsReport))('$file: $findings findings', async ({ file, findings }) => {
    expect(open(await runOf(file))).toHaveLength(findings);
  });

  /** The report does not show that the clone was shallow. */
  const notShown = ['tools/gitleaks-shallow.json'];
  const judged = rows.filter(
    (row) => row.ran !== null && holdsReport(row) && !notShown.includes(row.file),
  );
  test.each(judged)('$file: ran $ran', async ({ file, ran }) => {
    expect(completeness(await runOf(file)).length === 0).toBe(ran);
  });

  test.each(rows.filter((row) => !holdsReport(row)))('$file is refused', async ({ file }) => {
    const answer = await convertOne({ text: contentOf(file) });
    expect(answer).toHaveProperty('refused', expect.stringMatching(/is empty|is \[\]|no report/));
  });

  test.each(filesIn('tools').filter((file) => file.endsWith('.diff')))(
    '%s is refused',
    async (f) => {
      const answer = await convertOne({ text: contentOf(`tools/${f}`) });
      expect(answer).toHaveProperty('refused', expect.stringContaining('is a diff'));
    },
  );

  test.each(['gitleaks-findings', 'gitleaks-shallow', 'trivy-secret'])(
    '%s contains no secrets and names after conversion',
    async (file) => {
      const converted = JSON.stringify(await runOf(`tools/${file}.json`));
      for (const hidden of [/AKIA/, /ghp_/, /dev@example/, /add keys/]) {
        expect(converted).not.toMatch(hidden);
      }
    },
  );
});
