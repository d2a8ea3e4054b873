import { findingFingerprint } from '../convert/dependency-finding.ts';
import { number, record, text } from '../convert/fields.ts';
import type { Fields } from '../convert/fields.ts';
import type { Finding } from '../convert/native-finding.ts';
import { rank } from '../convert/rank.ts';

export interface TrivyPlace {
  /** The target's name in the report. */
  readonly target: string;
  readonly ecosystem?: string | undefined;
  /** The target's path, if it is a file of the repository. */
  readonly path?: string;
  readonly inImage?: boolean;
}

/** Converts an element of `Misconfigurations`. */
export function misconfiguration(entry: Fields, { path, target }: TrivyPlace): Finding {
  const cause = record(entry, 'CauseMetadata');
  const title = text(entry, 'Title');
  const resource = text(cause, 'Resource');
  const message = text(entry, 'Message') ?? title ?? '';
  return {
    rule: {
      id: text(entry, 'ID', 'AVDID') ?? 'trivy',
      title,
      description: text(entry, 'Description'),
      help: text(entry, 'Resolution'),
      url: text(entry, 'PrimaryURL'),
      tags: ['misconfiguration'],
    },
    message: path === undefined ? `${target}: ${message}` : message,
    rank: rank(text(entry, 'Severity')),
    place:
      path === undefined
        ? undefined
        : { path, line: number(cause, 'StartLine'), endLine: number(cause, 'EndLine') },
    properties: resource === undefined ? undefined : { resource },
  };
}

/** Converts an element of `Secrets`. Omits `Match` and `Code`, which are not always masked. */
export function secret(entry: Fields, { path, target }: TrivyPlace): Finding {
  const id = text(entry, 'RuleID') ?? 'trivy';
  const title = text(entry, 'Title') ?? id;
  return {
    rule: { id, title },
    message: path === undefined ? `${title} in ${target}` : title,
    rank: rank(text(entry, 'Severity') ?? 'high'),
    secret: true,
    place:
      path === undefined
        ? undefined
        : { path, line: number(entry, 'StartLine'), endLine: number(entry, 'EndLine') },
  };
}

/** Converts an element of `Licenses`. */
export function license(entry: Fields, { path, inImage, target }: TrivyPlace): Finding {
  const name = text(entry, 'Name') ?? 'an unknown license';
  const carrier = text(entry, 'PkgName') ?? text(entry, 'FilePath') ?? target;
  const file = text(entry, 'FilePath');
  const at = inImage ? undefined : (file ?? path);
  const packageName = text(entry, 'PkgName');
  return {
    rule: {
      id: `license/${name}`,
      title: `License ${name}`,
      url: text(entry, 'Link'),
      tags: ['license'],
    },
    message: `${carrier}: license ${name}, category ${text(entry, 'Category') ?? 'unknown'}`,
    rank: rank(text(entry, 'Severity')),
    package: packageName === undefined ? undefined : { name: packageName },
    fingerprints: { [findingFingerprint]: [name, carrier, at].filter(Boolean).join(':') },
    place: at === undefined || at === 'OS Packages' ? undefined : { path: at },
  };
}
