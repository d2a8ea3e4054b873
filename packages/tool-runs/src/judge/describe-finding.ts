import { oneLine } from '@ci-actions/markdown';
import type { Finding } from '@ci-actions/findings';

/** "S101 src/a.py:3 Use of assert": one line, untrusted. A secret has no text. */
export function describeFinding({
  rule,
  path,
  line,
  package: of,
  version,
  message,
  secret,
}: Finding): string {
  const place = path === undefined ? [] : [line === undefined ? path : `${path}:${line}`];
  const affected = of === undefined ? [] : [version === undefined ? of : `${of} ${version}`];
  const text = secret ? 'a secret' : message;
  return oneLine([rule, ...place, ...affected, text].join(' '), 250);
}
