import { aggregated } from '../../actions/sarif-aggregator/test/aggregate.ts';
import { outcome } from '../../actions/security-gate/test/gate.ts';
import { changed } from '../testkit/changed.ts';
import { followed, replaced, textAt, textsIn } from './long-texts.ts';
import type { Lengthened } from './long-texts.ts';
import type { Reading } from './reading.ts';

const place = (uri: string, uriBaseId?: string) => ({
  physicalLocation: {
    artifactLocation: { uri, ...(uriBaseId === undefined ? {} : { uriBaseId }) },
    region: { startLine: 3, snippet: { text: 'x = 1' } },
  },
});

const log = {
  version: '2.1.0',
  runs: [
    {
      tool: {
        driver: {
          name: 'Scanner',
          rules: [
            {
              id: 'CWE-79/high',
              shortDescription: { text: 'short' },
              help: { text: 'Package: curl\nFixed Version: 1.2' },
              helpUri: 'https://x.example/rule',
              messageStrings: { one: { text: 'in {0}' } },
              properties: { 'security-severity': '9.8', tags: ['external/cwe/cwe-79'] },
            },
          ],
        },
      },
      automationDetails: { id: 'scan/1' },
      originalUriBaseIds: { ROOT: { uri: 'file:///home/runner/work/r/r/' } },
      invocations: [
        {
          executionSuccessful: true,
          startTimeUtc: '2026-01-01T00:00:00.1Z',
          workingDirectory: { uri: 'file:///github/workspace/' },
          toolExecutionNotifications: [{ level: 'warning', message: { text: 'slow' } }],
        },
      ],
      results: [
        {
          ruleId: 'CWE-79/high',
          message: { id: 'one', arguments: ['a.py', '{0}'] },
          locations: [place('src/a.py', 'ROOT')],
          partialFingerprints: { primaryLocationLineHash: '0123456789abcdef:1' },
          fingerprints: { 'other/v1': 'name@host.example' },
          properties: {
            package: { name: 'curl', version: '1.0' },
            advisory: { id: 'CVE-2024-12345', aliases: ['GHSA-x'], fixedIn: '1.2' },
          },
        },
        { ruleId: 'b', message: { text: 'Package: a\n{{0}}' }, locations: [place('file:///a/b')] },
        { ruleId: 'c', message: { text: 'c' }, locations: [place('../../a.py')], level: 'error' },
      ],
    },
  ],
};

const policy = 'version: 1\nphase: a\nphases: [{ name: a, security: { fail-on: critical } }]\n';

const gate = async (text: string) => {
  const { why } = await outcome({ files: { 'a.sarif': text }, policy });
  return why.map((reason) => /cannot be read.*/.exec(reason)?.[0]);
};

const aggregate = async (text: string) => {
  const { log: merged } = await aggregated({ files: { 'r/a.sarif': text } });
  return merged.runs.map(({ results = [] }) => results.length);
};

/** Every text of a log, one at a time, and all at once. */
export function* sarif(): Generator<Reading> {
  const reading = (where: string, file: (to: string) => unknown, { short, long }: Lengthened) => {
    const text = { short: JSON.stringify(file(short)), long: JSON.stringify(file(long)) };
    return [
      { where: `gate, ${where}`, text, read: gate },
      { where: `aggregator, ${where}`, text, read: aggregate },
    ];
  };
  for (const path of textsIn(log)) {
    const before = textAt(log, path);
    const more = path.includes('locations') ? ['/', '../', ' ', 'a/b'] : ['/'];
    const paths = path.at(-1) === 'uri' ? more.map((by) => replaced(by)) : [];
    for (const longer of [followed(before), ...paths]) {
      yield* reading(path.join('.'), (to) => changed(log, path, to), longer);
    }
  }
  const [run] = log.runs;
  for (const by of [' ', '`']) {
    const name = (to: string) => changed(run, ['tool', 'driver', 'name'], to);
    const message = (to: string) => changed(name(to), ['results', 1, 'message', 'text'], to);
    yield* reading(JSON.stringify(by), (to) => ({ ...log, runs: [message(to)] }), replaced(by));
  }
}
