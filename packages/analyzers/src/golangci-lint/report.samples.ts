import type { NativeSample } from '../../test/native-sample.ts';

export const golangciLintSamples: readonly NativeSample[] = [
  {
    tool: 'golangci-lint',
    shape: '',
    value: {
      Issues: [
        {
          FromLinter: 'errcheck',
          Text: 'Error return value is not checked',
          Severity: '',
          SourceLines: ['\tos.Open("x")'],
          Pos: { Filename: 'main.go', Offset: 61, Line: 9, Column: 9 },
        },
      ],
      Report: { Linters: [{ Name: 'bodyclose' }, { Name: 'errcheck', Enabled: true }] },
    },
  },
];
