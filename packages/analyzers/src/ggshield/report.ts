import type { Converted, Converter } from '../convert/converter.ts';
import { number, records, text } from '../convert/fields.ts';
import type { Fields } from '../convert/fields.ts';
import type { Finding } from '../convert/native-finding.ts';
import { rank } from '../convert/rank.ts';
import { byMarks } from '../convert/recognised.ts';
import { aNumber, aText, anObject, ifAny, listOf, objectOf, there } from '../convert/shape.ts';
import type { Shape } from '../convert/shape.ts';

const incident = objectOf({
  type: aText,
  policy: aText,
  ignore_sha: aText,
  occurrences: listOf(anObject),
});

/** A scan may hold scans: one for each commit. */
const scan: Shape = (value, at) =>
  objectOf({
    total_incidents: aNumber,
    entities_with_incidents: ifAny(
      listOf(objectOf({ filename: aText, incidents: listOf(incident) })),
    ),
    errors: ifAny(listOf(objectOf({ description: aText }))),
    scans: ifAny(listOf(scan)),
  })(value, at);

/**
 * ggshield's `secret scan … --json`: `{ id, type, entities_with_incidents?, errors?, scans?,
 * total_incidents, secrets_engine_version }`. It names no file that holds nothing: an empty one
 * proves nothing.
 */
export const ggshield: Converter = {
  tool: 'ggshield',
  kind: 'security',
  informationUri: 'https://github.com/GitGuardian/ggshield',
  ...byMarks(
    objectOf({ type: aText, total_incidents: there, secrets_engine_version: there }),
    scan,
  ),
  convert: ({ value }) => convert(value as Fields),
};

function convert(report: Fields): Converted {
  const scans = scansOf(report);
  const findings = scans
    .flatMap((one) => records(one, 'entities_with_incidents'))
    .flatMap((file) => records(file, 'incidents').map((found) => finding(found, file)));
  const errors = scans.flatMap((one) => records(one, 'errors')).map(whyNotScanned);
  const counted = number(report, 'total_incidents') ?? 0;
  return {
    findings,
    failures: [
      ...errors,
      ...(counted > findings.length
        ? [`it counts ${counted} incidents and lists ${findings.length}`]
        : []),
      ...(counted + findings.length > 0
        ? []
        : ['it found nothing and names nothing that it looked at']),
    ],
  };
}

function scansOf(scanned: Fields): readonly Fields[] {
  return [scanned, ...records(scanned, 'scans').flatMap(scansOf)];
}

function whyNotScanned(error: Fields): string {
  const files = records(error, 'files').flatMap((file) => text(file, 'filename') ?? []);
  return `${files.slice(0, 3).join(', ') || 'a file'}: ${text(error, 'description') ?? 'not scanned'}`;
}

/** Lines count from 1, indexes from 0; `ignore_sha` is the fingerprint of ggshield's SARIF. */
function finding(found: Fields, file: Fields): Finding {
  const type = text(found, 'type') ?? 'ggshield';
  const [first] = records(found, 'occurrences');
  const [column, last] = ['index_start', 'index_end'].map((key) => number(first ?? {}, key));
  const fingerprint = text(found, 'ignore_sha');
  const validity = text(found, 'validity');
  return {
    rule: { id: type, title: type, url: text(found, 'detector_documentation') },
    message: type,
    rank: rank('high'),
    secret: true,
    place: {
      path: text(file, 'filename') ?? '',
      line: number(first ?? {}, 'line_start'),
      endLine: number(first ?? {}, 'line_end'),
      column: column === undefined ? undefined : column + 1,
      endColumn: last === undefined ? undefined : last + 1,
    },
    fingerprints: fingerprint === undefined ? undefined : { 'secret/v1': fingerprint },
    properties: validity === undefined ? undefined : { validity },
  };
}
