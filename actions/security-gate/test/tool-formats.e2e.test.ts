import { beforeAll, describe, expect, it } from '@jest/globals';
import { severities } from '@ci-actions/findings';
import type { Finding } from '@ci-actions/findings';
import { formatDifferences } from '../../../tools/docs/format-differences.ts';
import type { FormatDifference } from '../../../tools/docs/format-differences.ts';
import { describeWith } from '../../../tools/testkit/needs-tool.ts';
import { seeds } from '../../../tools/testkit/seeded-sample/seeds.ts';
import { changesBetween } from './tool-formats/changes-between.ts';
import { thresholds } from './tool-formats/judge.ts';
import type { Judged, Threshold } from './tool-formats/judge.ts';
import { judgeFormats } from './tool-formats/judge-formats.ts';
import { scanners } from './tool-formats/scanners.ts';

const differencesOf = (tool: string, format: string) =>
  formatDifferences.filter((one) => one.tool === tool && one.format === format);

/** The listed changes of severity from one format of the tool to another. */
const severityChanges = (tool: string, from: string, to: string) =>
  differencesOf(tool, to)
    .flatMap(({ differs }) => (typeof differs === 'string' || differs.than !== from ? [] : differs))
    .map((differs) => `${differs.from} → ${differs.to}`)
    .sort();

const isListed = (tool: string, format: string, what: FormatDifference['differs']) =>
  differencesOf(tool, format).some(({ differs }) => differs === what);

/** What the gate has to say of these findings. */
function expectedVerdict(findings: readonly Finding[], failOn: Threshold): string {
  const blocks = ({ secret, severity }: Finding) =>
    secret || severities.indexOf(severity) <= severities.indexOf(failOn);
  return findings.some(blocks) ? 'failed' : 'passed';
}

const tally = (findings: readonly Finding[]) =>
  Object.fromEntries(
    severities.map((severity) => [
      severity,
      String(findings.filter((finding) => finding.severity === severity).length),
    ]),
  );

const shownIn = (text: string) =>
  Object.entries(seeds).flatMap(([name, seed]) => (text.includes(seed) ? name : []));

for (const { tool, program, formats, ...scanner } of scanners) {
  describeWith(program, `the formats of ${tool}`, () => {
    let insecure: ReadonlyMap<string, Judged>;
    let sound: ReadonlyMap<string, Judged>;
    beforeAll(async () => {
      const all = { tool, program, formats, ...scanner };
      insecure = await judgeFormats(all, 'insecure');
      sound = await judgeFormats(all, 'sound');
    }, 200_000);

    const of = (samples: ReadonlyMap<string, Judged>, format: string) => {
      const judged = samples.get(format);
      if (judged === undefined) throw new Error(`${tool} was not run with ${format}`);
      return judged;
    };
    const [first = ''] = formats;

    it.each(formats)('%s: aggregator and gate count its findings alike', (format) => {
      const { said, read, findings, counts } = of(insecure, format);
      expect({ said, read, found: findings.length > 0 }).toEqual({
        said,
        read: 'complete',
        found: true,
      });
      for (const count of counts) expect(count).toEqual(tally(findings));
    });

    it.each(formats)('%s: the gate fails at the severities of its findings', (format) => {
      const { findings, verdicts, ofSarif } = of(insecure, format);
      expect([verdicts.high, undefined]).toContain(ofSarif);
      for (const failOn of thresholds) {
        const verdict = expectedVerdict(findings, failOn);
        expect({ failOn, verdict: verdicts[failOn] }).toEqual({ failOn, verdict });
      }
    });

    if (formats.length > 1) {
      it.each(formats.slice(1))(`%s: as ${first}, except for what the docs list`, (format) => {
        const changed = severityChanges(tool, first, format);
        const [before, after] = [of(insecure, first).findings, of(insecure, format).findings];
        const sameFindings = { lost: [], added: [], severities: changed };
        if (isListed(tool, format, 'other places')) {
          expect(changesBetween(before, after)).not.toEqual(sameFindings);
          expect(changesBetween(before, after, 'rule')).toEqual(sameFindings);
        } else expect(changesBetween(before, after)).toEqual(sameFindings);
        if (changed.length > 0) return;
        expect(of(insecure, format).verdicts).toEqual(of(insecure, first).verdicts);
      });
    }

    it.each(formats)(
      '%s: sound code is green, unless the docs say that it is refused',
      (format) => {
        const { said, read, findings, verdicts } = of(sound, format);
        const refused = isListed(tool, format, 'clean is refused');
        expect({ said, read, findings, verdict: verdicts.low }).toEqual({
          said,
          read: refused ? 'incomplete' : 'complete',
          findings: [],
          verdict: refused ? 'failed' : 'passed',
        });
      },
    );

    it.each(formats)('%s: no secret stands in what the actions write', (format) => {
      const { written, comments } = of(insecure, format);
      expect(comments).toHaveLength(thresholds.length);
      expect(shownIn(written + comments.join(''))).toEqual([]);
    });

    if (tool !== 'gitleaks') return;
    it.each(formats)(
      '%s: every secret stands in the report, so that it could be shown',
      (format) => {
        expect(shownIn(of(insecure, format).report)).toEqual(Object.keys(seeds));
      },
    );
  });
}

describe('the listed differences', () => {
  it('are of formats that the tools are run with, against the first', () => {
    const run = scanners.flatMap(({ tool, formats }) =>
      formats.flatMap((format) => [`${tool} ${format}`, `${tool} ${format} than ${formats[0]}`]),
    );
    const listed = formatDifferences.map(({ tool, format, differs }) =>
      typeof differs === 'string' ? `${tool} ${format}` : `${tool} ${format} than ${differs.than}`,
    );
    expect(run).toEqual(expect.arrayContaining(listed));
  });
});
