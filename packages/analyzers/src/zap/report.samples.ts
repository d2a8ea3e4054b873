import type { NativeSample } from '../../test/native-sample.ts';

export const zapSamples: readonly NativeSample[] = [
  {
    tool: 'ZAP',
    shape: '',
    value: {
      '@programName': 'ZAP',
      '@version': '2.16.1',
      '@generated': 'Sun, 1 Nov 2026 00:00:00',
      site: [
        {
          '@name': 'https://app.example.org',
          '@host': 'app.example.org',
          '@port': '443',
          '@ssl': 'true',
          alerts: [
            {
              pluginid: '10038',
              alertRef: '10038-1',
              alert: 'CSP header not set',
              name: 'CSP header not set',
              riskcode: '2',
              confidence: '3',
              riskdesc: 'Medium (High)',
              desc: '<p>One layer less.</p><p>Set it.</p>',
              instances: [
                { uri: 'https://app.example.org/login?token=1', method: 'GET', param: '' },
              ],
              count: '1',
              solution: '<p>Set the header.</p>',
              cweid: '693',
            },
          ],
        },
      ],
    },
  },
];
