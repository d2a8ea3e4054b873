import { secretKindOf } from '@ci-actions/findings';
import type { Converted, Converter } from '../convert/converter.ts';
import { entries, number, record, text, texts } from '../convert/fields.ts';
import type { Fields } from '../convert/fields.ts';
import { imageName } from '../convert/image-name.ts';
import { lostOf } from '../convert/lost-of.ts';
import type { Finding } from '../convert/native-finding.ts';
import { byMarks } from '../convert/recognised.ts';
import { rank } from '../convert/rank.ts';
import { aNumber, aText, listOf, objectOf, orNull, there } from '../convert/shape.ts';

/** dockle's `-f json`: `{ image?, summary, details[] { code, title, level, alerts } }`. */
export const dockle: Converter = {
  tool: 'Dockle',
  kind: 'security',
  informationUri: 'https://github.com/goodwithtech/dockle',
  ...byMarks(
    objectOf({
      summary: objectOf({ fatal: aNumber, warn: aNumber, skip: aNumber, pass: aNumber }),
      details: there,
    }),
    objectOf({ details: orNull(listOf(objectOf({ code: aText, level: aText }))) }),
  ),
  convert: ({ value }) => convert(value as Fields),
};

const levels = ['fatal', 'warn', 'info'];

function convert(report: Fields): Converted {
  const failures: string[] = [];
  const summary = record(report, 'summary');
  const details =
    report['details'] === null ? [] : entries(report['details'], '"details"', failures);
  const found = details.filter((one) => !isPassed(one));
  const sum = (keys: readonly string[]) =>
    keys.reduce((all, key) => all + (number(summary, key) ?? 0), 0);
  const image = text(report, 'image');
  return {
    findings: found.flatMap(findings),
    failures: [
      ...failures,
      ...(sum([...levels, 'pass']) > 0 ? [] : ['it checked nothing']),
      ...lostOf(sum(levels), found.length, 'checks that failed'),
    ],
    target: image === undefined ? undefined : imageName(image),
    file: 'Dockerfile',
  };
}

function isPassed(one: Fields): boolean {
  return ['PASS', 'SKIP', 'IGNORE'].includes(text(one, 'level') ?? '');
}

/** One for each alert of a check. What was found in a layer may hold the credential. */
function findings(one: Fields): readonly Finding[] {
  const id = text(one, 'code') ?? 'dockle';
  const title = text(one, 'title') ?? id;
  const word = text(one, 'level');
  const alerts = texts(one, 'alerts');
  const isGuess = secretKindOf({ tool: dockle.tool, rule: id }) === 'guess';
  return (alerts.length === 0 ? [title] : alerts).map((alert) => ({
    rule: {
      id,
      title,
      url: `https://github.com/goodwithtech/dockle/blob/master/CHECKPOINT.md#${id.toLowerCase()}`,
      tags: ['misconfiguration'],
    },
    message: `${title}: ${isGuess ? withoutValue(alert) : alert}`,
    rank: rank(word === 'WARN' ? 'warning' : word),
  }));
}

function withoutValue(alert: string): string {
  return alert.replace(/ on .*$/s, '').replace(/=.*$/s, '=***');
}
