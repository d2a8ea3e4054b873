import { findingFingerprint } from '../convert/dependency-finding.ts';
import { number, text, texts } from '../convert/fields.ts';
import type { Fields } from '../convert/fields.ts';
import type { Finding } from '../convert/native-finding.ts';
import { rank } from '../convert/rank.ts';

/** Converts an element of `infrastructureAsCodeIssues` of one file. */
export function infrastructureIssue(entry: Fields, project: Fields): Finding {
  const id = text(entry, 'publicId', 'id') ?? 'snyk';
  const title = text(entry, 'title') ?? id;
  const where = texts(entry, 'path').join('.');
  const file = text(project, 'targetFile', 'displayTargetFile', 'targetFilePath');
  return {
    rule: {
      id,
      title,
      description: text(entry, 'impact', 'issue'),
      help: text(entry, 'resolve'),
      url: text(entry, 'documentation'),
      tags: ['misconfiguration'],
    },
    message: where === '' ? title : `${title} (${where})`,
    rank: rank(text(entry, 'severity')),
    place: file === undefined ? undefined : { path: file, line: number(entry, 'lineNumber') },
    fingerprints: { [findingFingerprint]: [id, file, where].filter(Boolean).join(':') },
    suppressed: entry['isIgnored'] === true ? { kind: 'external' } : undefined,
  };
}
