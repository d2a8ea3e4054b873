import { describeConverter } from '../../test/converter-cases.ts';

describeConverter('kube-linter', {
  tells: [
    [
      '',
      'medium | no-read-only-root-fs | k8s/app.yaml | container "a" has a writable root file system (web/Deployment/app)',
    ],
  ],
  clean: [
    [
      '',
      [
        [['Reports'], null],
        [['Summary', 'ChecksStatus'], 'Passed'],
      ],
    ],
  ],
  halted: [
    ['', [[['Reports'], []]], 'it says Failed and lists no finding'],
    ['', [[['Checks'], []]], 'it names no check that it made'],
  ],
});
