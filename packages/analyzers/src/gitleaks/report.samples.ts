import type { NativeSample } from '../../test/native-sample.ts';

export const gitleaksSamples: readonly NativeSample[] = [
  {
    tool: 'gitleaks',
    shape: 'version 8',
    value: [
      {
        RuleID: 'pat',
        Description: 'a token',
        StartLine: 1,
        EndLine: 1,
        StartColumn: 2,
        EndColumn: 9,
        Match: 'k=s3cr3t-token',
        Secret: 's3cr3t-token',
        File: 'k.txt',
        Commit: 'c0ffee',
        Author: 'Ada',
        Email: 'ada@example.org',
        Message: 'oops',
        Fingerprint: 'c0ffee:k.txt:pat:1',
      },
    ],
  },
  {
    tool: 'gitleaks',
    shape: 'version 7',
    value: [
      {
        line: 'k=s3cr3t-token',
        lineNumber: 3,
        offender: 's3cr3t-token',
        commit: 'c0ffee',
        rule: 'a token',
        commitMessage: 'oops',
        author: 'Ada',
        email: 'ada@example.org',
        file: 'k.txt',
      },
    ],
  },
];
