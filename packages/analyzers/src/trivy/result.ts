import { entriesIfAny, record, records, text } from '../convert/fields.ts';
import type { Fields } from '../convert/fields.ts';
import type { Finding } from '../convert/native-finding.ts';
import { license, misconfiguration, secret } from './findings.ts';
import type { TrivyPlace } from './findings.ts';
import { vulnerability } from './vulnerability.ts';

/** An element of `Results`: what was found in one target. */
export function findingsOf(
  result: Fields,
  place: TrivyPlace,
  failures: string[],
): readonly Finding[] {
  const all = (key: string) => entriesIfAny(result[key], `"${key}" of ${place.target}`, failures);
  return [
    ...all('Vulnerabilities').map((entry) => vulnerability(entry, place)),
    ...all('Misconfigurations')
      .filter((entry) => !['PASS', 'EXCEPTION'].includes(text(entry, 'Status') ?? 'FAIL'))
      .map((entry) => misconfiguration(entry, place)),
    ...all('Secrets').map((entry) => secret(entry, place)),
    ...all('Licenses').map((entry) => license(entry, place)),
    ...suppressed(result, place),
  ];
}

/** `--show-suppressed`: what an ignore file or a VEX statement took out. */
function suppressed(result: Fields, place: TrivyPlace): readonly Finding[] {
  return records(result, 'ExperimentalModifiedFindings').flatMap((modified) => {
    const why = text(modified, 'Statement', 'Status', 'Source');
    const entry = record(modified, 'Finding');
    const kind = text(modified, 'Type');
    const convertEntry = kind === undefined ? undefined : converts.get(kind);
    return convertEntry === undefined
      ? []
      : [{ ...convertEntry(entry, place), suppressed: { kind: 'external' as const, why } }];
  });
}

const converts = new Map([
  ['vulnerability', vulnerability],
  ['misconfiguration', misconfiguration],
  ['secret', secret],
  ['license', license],
]);
