import { describeConverter } from '../../test/converter-cases.ts';

describeConverter('Snyk', {
  tells: [
    [
      'unmanaged',
      'high | SNYK-UNMANAGED-ZLIB-1 | deps/zlib/zlib.h | https://zlib.example.org|zlib 1.2.8: Overflow (SNYK-UNMANAGED-ZLIB-1); fixed in 1.2.9',
    ],
  ],
  clean: [['unmanaged', [[[0, 'issues'], []]]]],
  halted: [
    [
      'unmanaged',
      [
        [[0, 'issues'], []],
        [[0, 'depGraphData', 'pkgs'], [{ id: 'root' }]],
      ],
      'it looked at no dependency and no file',
    ],
  ],
});
