import {
  readCargoTest,
  readReport,
  readUnittest,
  UnreadableReport,
} from '@ci-actions/test-reports';
import type { ReportReader } from '@ci-actions/test-reports';
import { jsonSamples } from '../../packages/test-reports/test/samples/json-samples.ts';
import { lineSamples } from '../../packages/test-reports/test/samples/line-samples.ts';
import { xmlSamples } from '../../packages/test-reports/test/samples/xml-samples.ts';
import { tallyOf } from '../../packages/test-reports/test/tally-of.ts';
import { followed } from './long-texts.ts';
import type { Reading } from './reading.ts';

const junit = `<testsuites><testsuite name="pytest" time="1.5"><testcase name="a" classname="c.d" file="a.py" time="0.1"><failure message="m">at a.py:3</failure><system-out>running 1 test</system-out></testcase><testcase name="b"><error message="e">stack</error></testcase><testcase name="c"><skipped message="why"/></testcase></testsuite></testsuites>`;
const trx = `<TestRun><Results><UnitTestResult testName="a" outcome="Failed" duration="00:00:00.018"><Output><ErrorInfo><Message>m</Message><StackTrace>at a.cs:line 3</StackTrace></ErrorInfo></Output></UnitTestResult></Results><ResultSummary outcome="Failed"></ResultSummary></TestRun>`;
const tap = `TAP version 14
1..3
ok 1 - a # SKIP why
not ok 2 - b # time=3ms
  ---
  at: a.js
  ...
ok 3 - c # TODO why
# comment
`;
const cucumber = JSON.stringify([
  {
    uri: 'a.feature',
    keyword: 'Feature',
    name: 'f',
    elements: [
      {
        keyword: 'Scenario',
        name: 's',
        type: 'scenario',
        line: 3,
        location: 'a.feature:3',
        steps: [
          {
            keyword: 'Given ',
            name: 'step',
            match: { location: 'steps.js:3' },
            result: { status: 'failed', error_message: 'm' },
          },
        ],
      },
    ],
  },
]);
const cargo = `running 1 test
test a::b ... FAILED

---- a::b stdout ----
thread 'a::b' panicked at src/lib.rs:3:5:
assertion failed

test result: FAILED. 0 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out
`;
const unittest = `.F
======================================================================
FAIL: test_a (m.C.test_a)
----------------------------------------------------------------------
  File "a.py", line 3, in test_a
AssertionError: m
----------------------------------------------------------------------
Ran 2 tests in 0.001s

FAILED (failures=1)
`;

const samples: readonly (readonly [name: string, text: string, reader?: ReportReader])[] = [
  ['JUnit XML', junit],
  ['TRX', trx],
  ['TAP', tap],
  ['Cucumber', cucumber],
  ...[...xmlSamples, ...jsonSamples, ...lineSamples].map(
    ({ format, text }) => [format, text] as const,
  ),
  ['cargo test', cargo, readCargoTest],
  ['unittest', unittest, readUnittest],
];

/** The ends of quoted texts and of elements' texts, without those of the XML declaration, and of lines. */
const endsOfTexts = /(?<=:"[^"]*|(?<!<\?xml[^>]*)="[^"]*)(?=")|(?<=>[^<>]+)(?=<)|(?=\n)/g;

/** The length of a number matters, and a long first line hides the format: a refusal is an answer. */
const isRead = async (text: string, reader: ReportReader) => {
  try {
    await tallyOf(text, 65_536, reader);
  } catch (error) {
    if (!(error instanceof UnreadableReport)) throw error;
  }
};

export function* testReports(): Generator<Reading> {
  for (const [name, sample, reader = readReport] of samples) {
    const isLines = !/^[<[{]/.test(sample);
    for (const { index } of sample.matchAll(endsOfTexts)) {
      const [before, after] = [sample.slice(0, index), sample.slice(index)];
      for (const by of isLines ? ['1', '=', ' ', 'panicked at '] : ['1']) {
        const { short, long } = followed(before, by);
        const text = { short: short + after, long: long + after };
        const read = (of: string) => isRead(of, reader);
        yield { where: `${name} after ${JSON.stringify(before.slice(-40))}, ${by}`, text, read };
      }
    }
  }
}
