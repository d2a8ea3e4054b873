import type { Converted, Converter } from '../convert/converter.ts';
import { entries, number, record, text } from '../convert/fields.ts';
import type { Fields } from '../convert/fields.ts';
import { lostOf } from '../convert/lost-of.ts';
import type { Finding } from '../convert/native-finding.ts';
import { rank } from '../convert/rank.ts';
import { byMarks } from '../convert/recognised.ts';
import { anObject, aText, fits, isNonEmpty, listOf, objectOf, there } from '../convert/shape.ts';

const message = objectOf({ type: aText, module: aText, symbol: aText, 'message-id': aText });
const json2 = byMarks(
  objectOf({ messages: there, statistics: objectOf({ messageTypeCount: anObject }) }),
  objectOf({ messages: listOf(objectOf({ type: aText, symbol: aText, messageId: aText })) }),
);

/**
 * Pylint's `-f json`, a list of messages, and `-f json2`, `{ messages, statistics }`. A file that is
 * missing is a `fatal` message, one that cannot be parsed the error E0001: of neither was looked at
 * anything. `modulesLinted` counts Pylint's own modules too: more than zero proves little.
 */
export const pylint: Converter = {
  tool: 'Pylint',
  kind: 'lint',
  informationUri: 'https://pylint.readthedocs.io/',
  recognises: (report) =>
    json2.recognises(report) || (isNonEmpty(report.value) && fits(report.value, listOf(message))),
  flawOf: json2.flawOf,
  convert: ({ value }) => (Array.isArray(value) ? convert(value) : convertJson2(value as Fields)),
};

function convertJson2(report: Fields): Converted {
  const { findings, failures } = convert(report['messages']);
  const statistics = record(report, 'statistics');
  const counts = record(statistics, 'messageTypeCount');
  const counted = Object.keys(counts).reduce((sum, key) => sum + (number(counts, key) ?? 0), 0);
  return {
    findings,
    failures: [
      ...failures,
      ...lostOf(counted, findings.length, 'messages'),
      ...((number(statistics, 'modulesLinted') ?? 0) > 0 ? [] : ['it looked at no module']),
    ],
  };
}

function convert(list: unknown): Converted {
  const failures: string[] = [];
  const messages = entries(list, '"messages"', failures);
  const unread = messages.filter((one) => text(one, 'type') === 'fatal' || idOf(one) === 'E0001');
  failures.push(
    ...unread.map((one) => `${text(one, 'path') ?? 'a file'}: ${text(one, 'message') ?? 'fatal'}`),
  );
  return { findings: messages.map(finding), failures };
}

function idOf(one: Fields): string {
  return text(one, 'message-id', 'messageId') ?? 'pylint';
}

function finding(one: Fields): Finding {
  const path = text(one, 'path');
  const word = text(one, 'type');
  const name = text(one, 'symbol');
  return {
    rule: { id: idOf(one), name, title: name },
    message: text(one, 'message') ?? '',
    rank: rank(word === 'convention' || word === 'refactor' ? 'style' : word),
    place:
      path === undefined
        ? undefined
        : {
            path,
            line: number(one, 'line'),
            endLine: number(one, 'endLine'),
            column: from1(number(one, 'column')),
            endColumn: from1(number(one, 'endColumn')),
          },
  };
}

/** Pylint counts columns from 0. */
function from1(column: number | undefined): number | undefined {
  return column === undefined ? undefined : column + 1;
}
