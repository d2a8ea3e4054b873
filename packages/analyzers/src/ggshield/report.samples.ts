import type { NativeSample } from '../../test/native-sample.ts';

export const ggshieldSamples: readonly NativeSample[] = [
  {
    tool: 'ggshield',
    shape: '',
    value: {
      id: '.',
      type: 'path_scan',
      entities_with_incidents: [
        {
          mode: 'FILE',
          filename: 'k.txt',
          incidents: [
            {
              policy: 'Secrets detection',
              occurrences: [
                {
                  match: 's3cr3t-token',
                  type: 'apikey',
                  line_start: 2,
                  line_end: 2,
                  index_start: 5,
                  index_end: 17,
                },
              ],
              type: 'Generic API Key',
              validity: 'valid',
              ignore_sha: 'e17d8a0dbe892548b01afb7742f224b4e423a3053de42bbabf335397faef16d9',
              total_occurrences: 1,
              incident_url: '',
              known_secret: false,
              ignore_reason: null,
            },
          ],
          total_incidents: 1,
          total_occurrences: 1,
        },
      ],
      total_incidents: 1,
      total_occurrences: 1,
      secrets_engine_version: '2.130.0',
    },
  },
];
