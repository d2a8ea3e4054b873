import { describe, expect, it } from '@jest/globals';
import { parseArguments } from './arguments.ts';

const host = { SNYK_TOKEN: 'placeholder' };

/** The mistakes, then the options without a value. */
function mistakes(...argv: readonly string[]): readonly string[] {
  const parsed = parseArguments(argv, host);
  return 'help' in parsed ? ['help'] : [...parsed.mistakes, ...parsed.valueless];
}

describe('parseArguments', () => {
  it('separates its own options from the inputs', () => {
    const parsed = parseArguments(
      ['x', '--cwd', '/a', '--command', 'pytest -q', '--args=--fast', '--env', 'A=1', '--html=p'],
      host,
    );
    expect(parsed).toEqual({
      mistakes: [],
      valueless: [],
      request: {
        action: 'x',
        cwd: '/a',
        html: 'p',
        env: new Map([['A', '1']]),
        inputs: new Map([
          ['command', 'pytest -q'],
          ['args', '--fast'],
        ]),
      },
    });
  });

  it('keeps every character of a value', () => {
    const parsed = parseArguments(['x', '--expect=a: b\nc=d', '--empty='], host);
    expect('request' in parsed && [...parsed.request.inputs]).toEqual([
      ['expect', 'a: b\nc=d'],
      ['empty', ''],
    ]);
  });

  it('passes on a named variable and no other', () => {
    const parsed = parseArguments(['x', '--env', 'SNYK_TOKEN'], host);
    expect('request' in parsed && parsed.request.env).toEqual(
      new Map([['SNYK_TOKEN', 'placeholder']]),
    );
  });

  it.each<[readonly string[], string | undefined]>([
    [['--help'], undefined],
    [['-h'], undefined],
    [['help'], undefined],
    [['x', '--help'], 'x'],
    [['x', '-h'], 'x'],
    [['x', '--word', 'w', '--help'], 'x'],
    [['--word', '--help'], undefined],
  ])('%j asks for help', (argv, help) => {
    expect(parseArguments(argv, host)).toEqual({ help });
  });

  const first = 'the first argument must be the name of an action; --help lists them';
  it.each([
    [[], [first]],
    [['--command', 'x'], [first]],
    [['x', 'pytest'], ['"pytest" is not an option; write inputs as --name value']],
    [['x', '--dry-run', '--tag', 'v1'], ['dry-run']],
    [['x', '--tag'], ['tag']],
    [['x', '--tag', 'a', '--tag', 'b'], ['--tag is given twice']],
    [['x', '--env', '1=2'], ['--env: "1" is not a variable name']],
    [['x', '--env', 'MY-TOKEN=ghp_x'], ['--env: "MY-TOKEN" is not a variable name']],
    [
      ['x', '--env', '=ghp_x', '--env='],
      Array<string>(2).fill('--env has no name; write --env NAME=value or --env NAME'),
    ],
    [['x', '--env'], ['env']],
    [['x', '--env', 'ABSENT'], ['--env ABSENT: the variable is not set; write --env ABSENT=value']],
    [
      ['x', 'y', '--z'],
      ['"y" is not an option; write inputs as --name value', 'z'],
    ],
    [['x', '--word', '-h'], []],
  ])('%j has the mistakes %j', (argv, expected) => {
    expect(mistakes(...argv)).toEqual(expected);
  });
});
