import { describeConverter } from '../../test/converter-cases.ts';

describeConverter('golangci-lint', {
  tells: [['', 'medium | errcheck | main.go:9:9 | Error return value is not checked']],
  clean: [['', [[['Issues'], null]]]],
  halted: [
    ['', [[['Report', 'Error'], 'out of time']], 'out of time'],
    ['', [[['Report', 'Linters', 1, 'Enabled'], false]], 'it names no linter that was enabled'],
    [
      '',
      [
        [
          ['Issues', 0],
          {
            FromLinter: 'typecheck',
            Text: ': # x\n./a.go:3: undefined',
            Pos: { Filename: 'a.go' },
          },
        ],
      ],
      'a.go: : # x ./a.go:3: undefined',
    ],
  ],
  words: [['', ['Issues', 0, 'Severity'], { error: 'high', warning: 'medium', '': 'medium' }]],
});
