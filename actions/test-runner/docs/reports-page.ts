import { reportDifferences } from '../../../packages/test-reports/test/report-differences.ts';
import { generated, mdTable } from '../../../tools/docs/markdown.ts';

/** Reports whose counts differ from those of another parser, with the reasons. */
export function page(): string {
  const rows = Object.entries(reportDifferences).map(([file, { ours, refused, reason }]) => [
    `\`${file}\``,
    ours
      ? Object.entries(ours)
          .map(([key, n]) => `${key} ${n}`)
          .join(', ')
      : refused
        ? 'refused'
        : '',
    reason,
  ]);
  const blocks = [
    generated('packages/test-reports/test/report-differences.ts'),
    '# How test-runner counts',
    'Tests read real reports of many runners and compare the counts with those of\n' +
      'EnricoMi/publish-unit-test-result-action. The counts differ only for these reports. Here, `failed` excludes errors.',
    mdTable(['Report', 'Our counts', 'Why'], rows),
  ];
  return `${blocks.join('\n\n')}\n`;
}
