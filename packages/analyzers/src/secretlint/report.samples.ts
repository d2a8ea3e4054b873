import type { NativeSample } from '../../test/native-sample.ts';

export const secretlintSamples: readonly NativeSample[] = [
  {
    tool: 'secretlint',
    shape: '',
    value: [
      {
        filePath: '/w/k.txt',
        sourceContent: 'k=s3cr3t-token\n',
        sourceContentType: 'text',
        messages: [
          {
            message: 'found GitHub Token(*): s3cr3t-token',
            range: [2, 14],
            type: 'message',
            ruleId: '@secretlint/secretlint-rule-github',
            ruleParentId: '@secretlint/secretlint-rule-preset-recommend',
            loc: { start: { line: 1, column: 2 }, end: { line: 1, column: 14 } },
            severity: 'error',
            messageId: 'GITHUB_TOKEN',
            docsUrl: 'https://docs.example.org/rule#GITHUB_TOKEN',
            data: { KEY: 's3cr3t-token' },
          },
        ],
      },
    ],
  },
];
