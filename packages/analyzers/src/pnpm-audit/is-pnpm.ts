import { isRecord, record, records, texts } from '../convert/fields.ts';

/**
 * pnpm's report has the form of npm 6's. It has no `actions` since pnpm 10; before that only the
 * paths tell: they begin with the project, `.` for the one at the root.
 */
export function isPnpm(report: unknown): boolean {
  if (!isRecord(report)) return false;
  const { advisories } = report;
  if (!isRecord(advisories) || !isRecord(record(report, 'metadata')['vulnerabilities'])) {
    return false;
  }
  const paths = Object.values(advisories)
    .filter(isRecord)
    .flatMap((advisory) => records(advisory, 'findings'))
    .flatMap((finding) => texts(finding, 'paths'));
  return !('actions' in report) || paths.some((path) => path.startsWith('.>'));
}
