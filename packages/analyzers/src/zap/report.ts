import type { Converted, Converter } from '../convert/converter.ts';
import { entries, isRecord, text } from '../convert/fields.ts';
import type { Fields } from '../convert/fields.ts';
import { byMarks } from '../convert/recognised.ts';
import {
  anObject,
  aText,
  either,
  listOf,
  objectOf,
  oneOf,
  someOf,
  there,
} from '../convert/shape.ts';
import { alertFindings } from './alert.ts';

const site = objectOf({ '@name': aText, alerts: listOf(anObject) });

/**
 * ZAP's template `traditional-json` (with and without requests): `{ @programName, @version, site[] {
 * @name, alerts[] { instances[] } } }`. A site is listed where ZAP reached it.
 */
export const zap: Converter = {
  tool: 'ZAP',
  kind: 'security',
  informationUri: 'https://www.zaproxy.org/',
  ...byMarks(
    either(
      objectOf({ '@programName': oneOf('ZAP'), site: there }),
      objectOf({
        '@version': aText,
        '@generated': aText,
        site: someOf(objectOf({ '@name': aText, '@host': aText })),
      }),
    ),
    objectOf({ '@version': aText, site: either(site, listOf(site)) }),
  ),
  convert: ({ value }) => convert(value as Fields),
};

function convert(report: Fields): Converted {
  const failures: string[] = [];
  const sites = entries([report['site']].flat(), '"site"', failures);
  if (sites.length === 0) failures.push('it reached no site');
  const findings = sites.flatMap((one) =>
    entries(one['alerts'], `"alerts" of ${text(one, '@name') ?? 'a site'}`, failures).flatMap(
      (alert) => alertFindings(alert, failures),
    ),
  );
  const [only] = sites.length === 1 ? sites : [];
  return {
    version: text(report, '@version'),
    findings,
    failures: [...failures, ...planErrors(report)],
    target: only === undefined ? undefined : text(only, '@host'),
  };
}

/** What went wrong in an automation plan. */
function planErrors(report: Fields): readonly string[] {
  const errors = report['afPlanErrors'];
  const list = Array.isArray(errors) ? (errors as readonly unknown[]) : [];
  return list.map((error) =>
    typeof error === 'string'
      ? error
      : (text(isRecord(error) ? error : {}, 'message') ?? 'an error'),
  );
}
