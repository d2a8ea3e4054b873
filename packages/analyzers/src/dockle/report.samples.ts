import type { NativeSample } from '../../test/native-sample.ts';

export const dockleSamples: readonly NativeSample[] = [
  {
    tool: 'Dockle',
    shape: '',
    value: {
      image: 'ghcr.io/o/app:1.0',
      summary: { fatal: 0, warn: 1, info: 0, skip: 0, pass: 12 },
      details: [
        {
          code: 'CIS-DI-0001',
          title: 'Create a user for the container',
          level: 'WARN',
          alerts: ['Last user should not be root'],
        },
      ],
    },
  },
];
