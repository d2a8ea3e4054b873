import type { OutputsSpec } from '@ci-actions/result';

export const outputs = {
  verdicts: ['dry-run', 'ready', 'failed'],
  green: ['dry-run', 'ready'],
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
  ],
  counts: ['changes', 'breaking', 'left-out', 'undone', 'listed-before', 'new-contributors'],
} as const satisfies OutputsSpec;
