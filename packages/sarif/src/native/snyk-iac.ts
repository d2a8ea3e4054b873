import { findingFingerprint } from './dependency-finding.ts';
import { type Fields, number, text, texts } from './fields.ts';
import type { Finding } from './finding.ts';
import { rank } from './rank.ts';

/** An element of `infrastructureAsCodeIssues` of one file. */
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
