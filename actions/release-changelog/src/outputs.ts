import type { OutputsSpec } from '@ci-actions/result';

export const outputs = {
  verdicts: ['released', 'draft', 'dry-run', 'ready', 'failed'],
  green: ['released', 'draft', 'dry-run', 'ready'],
  numbers: ['commits'],
  texts: [
    'tag',
    'version',
    'major',
    'minor',
    'patch',
    'prerelease',
    'build',
    'is-prerelease',
    'is-first',
    'is-latest',
    'previous-tag',
    'compare-url',
    'notes',
    'body',
    'release-id',
    'release-url',
  ],
  counts: [
    'changes',
    'breaking',
    'left-out',
    'undone',
    'listed-before',
    'new-contributors',
    'assets',
  ],
} as const satisfies OutputsSpec;
