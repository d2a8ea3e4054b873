import { describe, expect, it } from '@jest/globals';
import { boolean, duration, integer, lines, list, percent, text, word } from './kinds.ts';
import type { Kind } from './kinds.ts';
import { readInputs } from './read-inputs.ts';
import { defaulting, fromContext, optional, required } from './spec.ts';

describe('kinds', () => {
  const cases: [string, Kind<unknown>, string, unknown][] = [
    ['a word', word('allow', 'deny'), 'deny', 'deny'],
    ['a word of another case', word('allow', 'deny'), 'Deny', undefined],
    ['a YAML boolean', boolean, 'TRUE', true],
    ['yes is no boolean', boolean, 'yes', undefined],
    ['a number with letters behind it', integer(0, 10), '1a', undefined],
    ['a number over the range', integer(0, 10), '11', undefined],
    ['a number at the range', integer(0, 10), '10', 10],
    ['a negative number', integer(0), '-1', undefined],
    ['percent', percent, '99.5', 99.5],
    ['percent over 100', percent, '100.1', undefined],
    ['minutes', duration, '15m', 900_000],
    ['a number without a unit', duration, '15', undefined],
    ['a list', list, 'a, b\n\n c,', ['a', 'b', 'c']],
    ['a list with braces', list, '{a,{b,c}}.x,d\n{e,f', ['{a,{b,c}}.x', 'd', '{e', 'f']],
    ['a list of nothing', list, ' ,\n', undefined],
    ['lines keep commas', lines, 'a: 1, 2\nb', ['a: 1, 2', 'b']],
  ];
  it.each(cases)('%s', (_, kind, given, expected) => {
    const parsed = kind.parse(given);
    expect('value' in parsed ? parsed.value : undefined).toEqual(expected);
  });
});

describe('what a kind accepts, with the nearest word', () => {
  const empty = word('policy', 'allow', 'deny');
  const words = 'policy, allow, deny';
  const booleans = boolean.accepted;
  const cases: [Kind<unknown>, string, string][] = [
    [empty, 'dney', `${words}; the nearest is "deny"`],
    [empty, 'Allow', `${words}; the nearest is "allow"`],
    [empty, 'maybe', words],
    [boolean, 'yes', `${booleans}; the nearest is "true"`],
    [boolean, ' On ', `${booleans}; the nearest is "true"`],
    [boolean, '1', `${booleans}; the nearest is "true"`],
    [boolean, 'no', `${booleans}; the nearest is "false"`],
    [boolean, 'OFF', `${booleans}; the nearest is "false"`],
    [boolean, 'ture', `${booleans}; the nearest is "true"`],
    [boolean, 'flase', `${booleans}; the nearest is "false"`],
    [boolean, 'tRue', `${booleans}; the nearest is "true"`],
    [boolean, 'constructor', booleans],
    ...(
      [
        ['10min', '10m'],
        ['10 minutes', '10m'],
        ['90sec', '90s'],
        ['1.5h', '90m'],
        ['1h30m', '90m'],
        ['1 hr', '1h'],
        ['15M', '15m'],
        ['2days', '48h'],
        ['0.5s', '500ms'],
      ] as const
    ).map(([given, near]): [Kind<unknown>, string, string] => [
      duration,
      given,
      `${duration.accepted}; the nearest is "${near}"`,
    ]),
    [duration, '15', duration.accepted],
    [duration, 'soon', duration.accepted],
    [duration, '5 moons', duration.accepted],
    [duration, '0min', duration.accepted],
    [duration, '-5m', duration.accepted],
    [duration, `${'9'.repeat(30)}min`, duration.accepted],
  ];
  it.each(cases)('%# %s', (kind, given, accepted) => {
    expect(kind.parse(given)).toEqual({ accepted });
  });
});

describe('readInputs', () => {
  const spec = {
    command: required(text),
    empty: defaulting(word('policy', 'allow', 'deny'), 'policy'),
    timeout: optional(duration),
  };

  it('hands on what is odd about a valid input', () => {
    const odd: Kind<string> = {
      accepted: 'a tool',
      parse: (value) => ({ value, notices: [`"${value}" is no known tool`] }),
    };
    expect(readInputs({ tool: optional(odd) }, { tool: 'x' })).toEqual({
      values: { tool: 'x' },
      mistakes: [],
      notices: ['input "tool": "x" is no known tool'],
    });
  });

  it('treats an empty string as "not given"', () => {
    const { values, mistakes } = readInputs(spec, { command: 'x', empty: '', timeout: '' });
    expect(mistakes).toEqual([]);
    expect(values).toEqual({ command: 'x', empty: 'policy', timeout: undefined });
  });

  it('does not use an expression as a value if the runner evaluated it to nothing', () => {
    const token = { token: fromContext(text, '${{ github.token }}') };
    expect(readInputs(token, { token: '' }).values).toEqual({ token: undefined });
    expect(readInputs(token, { token: 'x' }).values).toEqual({ token: 'x' });
  });

  it('reports all mistakes at once, including a misspelt name', () => {
    const { mistakes } = readInputs(spec, { emtpy: 'allow', empty: 'maybe', timeout: '5' });
    expect(mistakes.map((m) => [m.name, m.value, m.accepted])).toEqual([
      ['emtpy', undefined, 'an input of this action; the nearest is "empty"'],
      ['command', '', 'any text'],
      ['empty', 'maybe', 'policy, allow, deny'],
      ['timeout', '5', 'a duration such as 500ms, 90s, 15m or 1h'],
    ]);
  });

  it('does not treat a property of Object.prototype as an input', () => {
    expect(readInputs(spec, { command: 'x', constructor: 'y' }).mistakes).toHaveLength(1);
  });
});
