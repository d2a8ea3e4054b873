import { dependencyFinding, findingFingerprint } from '../convert/dependency-finding.ts';
import { number, record, text } from '../convert/fields.ts';
import type { Fields } from '../convert/fields.ts';
import type { Finding, FindingPlace } from '../convert/native-finding.ts';
import { rank } from '../convert/rank.ts';

/** Converts an element of `failed_checks` or `skipped_checks` of one framework. */
export function checkovFinding(check: Fields, type: string): Finding {
  const details = record(check, 'vulnerability_details');
  if (text(details, 'package_name') !== undefined) return packageFinding(check, details);
  const id = text(check, 'check_id', 'bc_check_id') ?? 'checkov';
  const secret = type === 'secrets';
  const title = text(check, 'check_name') ?? id;
  // The resource of a secret is a hash of the secret.
  const resource = secret ? undefined : text(check, 'resource');
  const place = placeOf(check);
  return {
    rule: {
      id,
      title,
      description: text(check, 'description'),
      url: text(check, 'guideline'),
      tags: secret ? [] : ['misconfiguration'],
    },
    message: resource === undefined ? title : `${title} (${resource})`,
    rank: rank(text(check, 'severity') ?? (secret ? 'high' : undefined)),
    secret,
    place,
    fingerprints:
      resource === undefined
        ? undefined
        : { [findingFingerprint]: [id, place?.path, resource].filter(Boolean).join(':') },
    properties: resource === undefined ? undefined : { resource },
  };
}

function packageFinding(check: Fields, details: Fields): Finding {
  const fixed = text(details, 'lowest_fixed_version');
  return dependencyFinding({
    id: text(details, 'id') ?? text(check, 'check_id') ?? 'checkov',
    fixedIn: fixed === undefined ? [] : [fixed],
    package: {
      name: text(details, 'package_name') ?? 'a package without a name',
      version: text(details, 'package_version'),
    },
    title: text(check, 'short_description', 'check_name'),
    description: text(details, 'description'),
    url: text(details, 'link'),
    rank: rank(text(details, 'severity') ?? text(check, 'severity'), number(details, 'cvss')),
    place: placeOf(check),
  });
}

/** Both paths start with `/`: `repo_file_path` from the working folder, `file_path` from the target. */
function placeOf(check: Fields): FindingPlace | undefined {
  const path = text(check, 'repo_file_path', 'file_path');
  if (path === undefined) return undefined;
  const range = Array.isArray(check['file_line_range']) ? check['file_line_range'] : [];
  const [line, endLine] = range.map((value) => (typeof value === 'number' ? value : undefined));
  return { path: path.replaceAll('\\', '/').replace(/^\/*/, ''), line, endLine };
}
