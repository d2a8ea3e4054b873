import { describeConverter } from '../../test/converter-cases.ts';

describeConverter('cargo-deny', {
  tells: [
    [
      '',
      'high | RUSTSEC-2020-0071 | Cargo.lock | time 0.1.43: Segfault (RUSTSEC-2020-0071); no fixed version is known',
    ],
  ],
  clean: [
    [
      '',
      [
        [[0], { type: 'log', fields: { level: 'INFO', message: 'x' } }],
        [[1, 'fields', 'advisories', 'errors'], 0],
      ],
    ],
  ],
  halted: [
    [
      '',
      [[[1], { type: 'summary', fields: {} }]],
      'it has no "summary" of a check: it did not get to its end',
    ],
    ['', [[[1, 'fields', 'advisories', 'errors'], 2]], 'it counts 2 errors and lists 1'],
    [
      '',
      [[[2], { type: 'log', fields: { level: 'ERROR', message: 'no database' } }]],
      'no database',
    ],
  ],
  words: [
    ['', [0, 'fields', 'severity'], { error: 'high', warning: 'medium', note: 'low', help: 'low' }],
  ],
});
