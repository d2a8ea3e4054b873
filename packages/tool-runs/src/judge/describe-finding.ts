import { placeOf } from '@ci-actions/findings';
import type { Finding } from '@ci-actions/findings';
import { oneLine } from '@ci-actions/markdown';

/** "S101 src/a.py:3 Use of assert": one line, untrusted. A secret has no text. */
export function describeFinding(finding: Finding): string {
  const { rule, package: name, version, message, secret } = finding;
  const place = placeOf(finding);
  const affected = name === undefined ? [] : [version === undefined ? name : `${name} ${version}`];
  const text = secret ? 'a secret' : message;
  return oneLine([rule, ...(place === '' ? [] : [place]), ...affected, text].join(' '), 250);
}
