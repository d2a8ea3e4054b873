import { describeConverter } from '../../test/converter-cases.ts';

describeConverter('dependency-check', {
  tells: [
    [
      '',
      'critical | CVE-2021-44228 | /w/lib/log4j-core-2.14.1.jar | org.apache.logging.log4j/log4j-core 2.14.1: JNDI features do not protect. (CVE-2021-44228); no fixed version is known',
    ],
  ],
  clean: [['', [[['dependencies', 0, 'vulnerabilities'], undefined]]]],
  halted: [
    ['', [[['dependencies'], []]], 'it looked at no dependency'],
    ['', [[['scanInfo', 'dataSource'], []]], 'it names no source of vulnerabilities'],
    [
      '',
      [[['scanInfo', 'analysisExceptions'], [{ exception: { message: 'no network' } }]]],
      'an analysis ended in an error: no network',
    ],
  ],
  words: [
    [
      '',
      ['dependencies', 0, 'vulnerabilities', 0, 'severity'],
      { CRITICAL: 'critical', HIGH: 'high', MEDIUM: 'medium', moderate: 'medium', LOW: 'low' },
    ],
  ],
});
