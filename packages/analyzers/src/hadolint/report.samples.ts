import type { NativeSample } from '../../test/native-sample.ts';

export const hadolintSamples: readonly NativeSample[] = [
  {
    tool: 'Hadolint',
    shape: '',
    value: [
      {
        code: 'DL3007',
        column: 1,
        file: 'Dockerfile',
        level: 'warning',
        line: 1,
        message: 'latest',
      },
    ],
  },
];
