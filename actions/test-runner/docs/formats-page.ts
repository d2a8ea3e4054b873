import type {
  JsonFormat,
  LineFormat,
  RefusedFormat,
  XmlFormat,
} from '../../../packages/test-reports/src/recognise/format.ts';
import { jsonFormats } from '../../../packages/test-reports/src/recognise/json-formats.ts';
import {
  lineFormats,
  refusedLines,
} from '../../../packages/test-reports/src/recognise/line-formats.ts';
import { refusedJson } from '../../../packages/test-reports/src/recognise/refused-json.ts';
import { refusedText } from '../../../packages/test-reports/src/recognise/refused-text.ts';
import { refusedXml } from '../../../packages/test-reports/src/recognise/refused-xml.ts';
import { xmlFormats } from '../../../packages/test-reports/src/recognise/xml-formats.ts';
import { generated, mdTable } from '../../../tools/docs/markdown.ts';

const formats: readonly (XmlFormat | JsonFormat | LineFormat)[] = [
  ...xmlFormats,
  ...jsonFormats,
  ...lineFormats,
];
const refused: readonly RefusedFormat[] = [
  ...refusedXml,
  ...refusedJson,
  ...refusedLines,
  ...refusedText,
];

/** Which reports `reports` may name, and what to write in place of the others. */
export function page(): string {
  const blocks = [
    generated('packages/test-reports/src/recognise'),
    '# Reports that test-runner reads',
    'The content tells the format: each is recognised by what its own documents must hold. A file that is\n' +
      'none of them is refused, and the step is red ("not evaluated"); it never counts as an empty report.',
    mdTable(
      ['Format', 'Written by'],
      [
        ...formats.map(({ name, writtenBy }) => [name, writtenBy]),
        ['TAP 12 to 14', 'node, Mocha, Vitest, prove, bats, tap'],
      ],
    ),
    'Some tools write more than one file. Name all of them in `reports`:',
    mdTable(
      ['Tool', '`reports`'],
      [
        [
          '`swift test --xunit-output tests.xml`',
          '`tests*.xml`: XCTest is in `tests.xml`, Swift Testing in `tests-swift-testing.xml`',
        ],
        [
          'Maven',
          '`**/target/surefire-reports/TEST-*.xml`, `**/target/failsafe-reports/TEST-*.xml`',
        ],
        ['Gradle', '`**/build/test-results/**/TEST-*.xml`'],
        ['Bazel', '`bazel-testlogs/**/test.xml`'],
        ['Karma (karma-junit-reporter)', 'one file a browser'],
        ['`dotnet test --logger trx`', '`**/TestResults/*.trx`: one file a project'],
      ],
    ),
    '## Refused by name',
    '`FILE` stands for the path that you then name in `reports`.',
    mdTable(
      ['It is', 'In place of it'],
      refused.map(({ name, instead }) => [name, instead]),
    ),
  ];
  return `${blocks.join('\n\n')}\n`;
}
