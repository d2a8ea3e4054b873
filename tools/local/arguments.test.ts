import { describe, expect, it } from '@jest/globals';
import { parseArguments } from './arguments.ts';

const host = { SNYK_TOKEN: 'invented' };

/** What is wrong, then the options without a value. */
function mistakes(...argv: readonly string[]): readonly string[] {
  const parsed = parseArguments(argv, host);
  return 'help' in parsed ? ['help'] : [...parsed.mistakes, ...parsed.valueless];
}

describe('parseArguments', () => {
  it('keeps its own options from the inputs', () => {
    const parsed = parseArguments(
      ['x', '--cwd', '/a', '--command', 'pytest -q', '--args=--fast', '--env', 'A=1', '--html=p'],
      host,
    );
    expect(parsed).toEqual({
      mistakes: [],
      valueless: [],
      asked: {
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
    expect('asked' in parsed && [...parsed.asked.inputs]).toEqual([
      ['expect', 'a: b\nc=d'],
      ['empty', ''],
    ]);
  });

  it('passes a named variable on and no other', () => {
    const parsed = parseArguments(['x', '--env', 'SNYK_TOKEN'], host);
    expect('asked' in parsed && parsed.asked.env).toEqual(new Map([['SNYK_TOKEN', 'invented']]));
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

  const first = 'the first argument is the name of an action; --help lists them';
  it.each([
    [[], [first]],
    [['--command', 'x'], [first]],
    [['x', 'pytest'], ['"pytest" is no option; inputs are given as --name value']],
    [['x', '--dry-run', '--tag', 'v1'], ['dry-run']],
    [['x', '--tag'], ['tag']],
    [['x', '--tag', 'a', '--tag', 'b'], ['--tag is given twice']],
    [['x', '--env', '1=2'], ['--env: "1" is no name of a variable']],
    [['x', '--env', 'MY-TOKEN=ghp_x'], ['--env: "MY-TOKEN" is no name of a variable']],
    [
      ['x', '--env', '=ghp_x', '--env='],
      Array<string>(2).fill('--env without a name; it takes --env NAME=value, or NAME alone'),
    ],
    [['x', '--env'], ['env']],
    [['x', '--env', 'ABSENT'], ['--env ABSENT: it is not set here, give ABSENT=value']],
    [
      ['x', 'y', '--z'],
      ['"y" is no option; inputs are given as --name value', 'z'],
    ],
    [['x', '--word', '-h'], []],
  ])('%j is wrong in %j', (argv, expected) => {
    expect(mistakes(...argv)).toEqual(expected);
  });
});
