import { expect, test } from '@jest/globals';
import { brokenPlatformRules } from '../../../../tools/testkit/platform-rules.ts';
import { sarifErrors } from '../../../../tools/testkit/sarif-schema.ts';
import { merged } from '../../test/merged.ts';
import { oddReports } from '../../test/odd-logs.ts';
import type { Run } from '../model/log.ts';
import { toolName } from '../model/tool-name.ts';
import { readSarif } from '../../test/read-sarif.ts';
import { severityOf } from '../resolve/severity-of.ts';

const files = { 'a.py': 'x\ny\nz\n', 'b/c.py': 'q\r\nr\n' };
const seeds = Array.from({ length: 150 }, (_, at) => at + 1);

/** Each `[seed, faults]`; empty if there is no fault. */
async function faults(check: (seed: number) => Promise<readonly unknown[]>) {
  const found = await Promise.all(seeds.map(async (seed) => [seed, await check(seed)] as const));
  return found.filter(([, wrong]) => wrong.length > 0).slice(0, 3);
}

test('odd logs merge into a valid one that GitHub accepts, with every result', async () => {
  let results = 0;
  const wrong = await faults(async (seed) => {
    const reports = oddReports(seed) as { runs: { results: unknown[] }[] }[];
    const { log, dropped } = await merged({ files, reports });
    const found = reports.flatMap(({ runs }) => runs.flatMap((run) => run.results)).length;
    const kept = log.runs.flatMap((run) => run.results ?? []).length;
    results += kept;
    const lost = found - kept - dropped.duplicates - dropped.noFailure - dropped.absent;
    return [...sarifErrors(log), ...brokenPlatformRules(log), ...(lost === 0 ? [] : [{ lost }])];
  });
  expect(wrong).toEqual([]);
  expect(results).toBeGreaterThan(1500);
});

test('odd logs keep the severities of their tools', async () => {
  const wrong = await faults(async (seed) => {
    const reports = oddReports(seed);
    const { log } = await merged({ files, reports });
    const read = await Promise.all(reports.map((report) => readSarif(once(report))));
    const given = read.flatMap((answer) => ('log' in answer ? answer.log.runs : []));
    const [before, after] = [severitiesIn(given), severitiesIn(log.runs)];
    return [...before, ...after].filter((one) => before.has(one) !== after.has(one));
  });
  expect(wrong).toEqual([]);
});

async function* once(report: object): AsyncIterable<string> {
  yield JSON.stringify(report);
}

/** Each `tool: severity` of a result that is a failure. */
function severitiesIn(runs: readonly Run[]): Set<string> {
  const failures = runs.flatMap((run) =>
    (run.results ?? [])
      .filter(({ kind = 'fail', baselineState }) => kind === 'fail' && baselineState !== 'absent')
      .map((result) => `${toolName(run).toLowerCase()}: ${severityOf(result, run)}`),
  );
  return new Set(failures);
}

test('odd logs merge into the same bytes in any order', async () => {
  const wrong = await faults(async (seed) => {
    const reports = oddReports(seed);
    const [one, other] = await Promise.all(
      [reports, reports.toReversed()].map((given) => merged({ files, reports: given })),
    );
    return one?.text === other?.text ? [] : ['differs'];
  });
  expect(wrong).toEqual([]);
});
