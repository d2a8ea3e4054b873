import type { Converted, Converter } from '../convert/converter.ts';
import { entries, number, record, records, text } from '../convert/fields.ts';
import type { Fields } from '../convert/fields.ts';
import type { Finding, FindingPlace } from '../convert/native-finding.ts';
import { rank } from '../convert/rank.ts';
import { aText, anObject, fits, isNonEmpty, listOf, objectOf } from '../convert/shape.ts';

const audited = objectOf({
  ident: aText,
  desc: aText,
  url: aText,
  determinations: objectOf({ severity: aText, confidence: aText }),
  locations: listOf(anObject),
});

/** Reads zizmor's `--format json`, a list. Rows and columns count from 0. */
export const zizmor: Converter = {
  tool: 'zizmor',
  kind: 'security',
  informationUri: 'https://docs.zizmor.sh/',
  recognises: ({ value }) => isNonEmpty(value) && fits(value, listOf(audited)),
  convert: ({ value }) => convert(value as readonly unknown[]),
};

function convert(list: readonly unknown[]): Converted {
  const failures: string[] = [];
  return { findings: entries(list, 'the findings', failures).map(finding), failures };
}

function finding(entry: Fields): Finding {
  const determinations = record(entry, 'determinations');
  const title = text(entry, 'desc');
  const severity = text(determinations, 'severity');
  const confidence = text(determinations, 'confidence');
  const locations = records(entry, 'locations');
  const primary =
    locations.find((one) => text(record(one, 'symbolic'), 'kind') === 'Primary') ??
    locations[0] ??
    {};
  const annotation = text(record(primary, 'symbolic'), 'annotation');
  return {
    rule: { id: `zizmor/${text(entry, 'ident') ?? 'finding'}`, title, url: text(entry, 'url') },
    message: [title, annotation].filter((part) => part !== undefined).join(': '),
    rank: rank(severity?.toLowerCase() === 'informational' ? 'info' : severity),
    place: placeOf(primary),
    suppressed: entry['ignored'] === true ? { kind: 'inSource' } : undefined,
    properties: confidence === undefined ? undefined : { confidence },
  };
}

function placeOf(location: Fields): FindingPlace | undefined {
  const local = record(record(record(location, 'symbolic'), 'key'), 'Local');
  const remote = record(record(record(location, 'symbolic'), 'key'), 'Remote');
  const path = text(local, 'verbatim_path', 'given_path') ?? text(remote, 'path');
  if (path === undefined) return undefined;
  const concrete = record(record(location, 'concrete'), 'location');
  const [start, end] = [record(concrete, 'start_point'), record(concrete, 'end_point')];
  return {
    path,
    line: fromOne(number(start, 'row')),
    column: fromOne(number(start, 'column')),
    endLine: fromOne(number(end, 'row')),
    endColumn: fromOne(number(end, 'column')),
  };
}

function fromOne(count: number | undefined): number | undefined {
  return count === undefined ? undefined : count + 1;
}
