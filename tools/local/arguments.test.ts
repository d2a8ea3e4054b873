import { describe, expect, it } from '@jest/globals';
import { parseArguments } from './arguments.ts';

const host = { SNYK_TOKEN: 'invented' };

function mistakes(...argv: readonly string[]): readonly string[] {
  const parsed = parseArguments(argv, host);
  return 'mistakes' in parsed ? parsed.mistakes : [];
}

describe('parseArguments', () => {
  it('keeps its own options from the inputs', () => {
    const parsed = parseArguments(
      ['x', '--cwd', '/a', '--command', 'pytest -q', '--args=--fast', '--env', 'A=1', '--html=p'],
      host,
    );
    expect(parsed).toEqual({
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

  it.each([
    [[], ['the first argument is the name of the action']],
    [['--command', 'x'], ['the first argument is the name of the action']],
    [['x', 'pytest'], ['"pytest" is no option; inputs are given as --name value']],
    [['x', '--dry-run', '--tag', 'v1'], ['--dry-run needs a value']],
    [['x', '--tag'], ['--tag needs a value']],
    [['x', '--tag', 'a', '--tag', 'b'], ['--tag is given twice']],
    [['x', '--env', '1=2'], ['--env takes NAME=value or NAME, not "1=2"']],
    [['x', '--env', 'ABSENT'], ['--env ABSENT: it is not set here, give ABSENT=value']],
    [
      ['x', 'y', '--z'],
      ['"y" is no option; inputs are given as --name value', '--z needs a value'],
    ],
  ])('refuses %j', (argv, expected) => {
    expect(mistakes(...argv)).toEqual(expected);
  });
});
