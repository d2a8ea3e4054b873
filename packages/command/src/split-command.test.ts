import { describe, expect, it } from '@jest/globals';
import { splitCommand } from './split-command.ts';

const env = (name: string) => ({ A: 'one two', STAR: '*.py', EMPTY: '', HOME: '/home/me' })[name];

const words = (text: string) => {
  const split = splitCommand(text, env);
  if ('refused' in split) return split.refused;
  const { assignments, words: list } = split.command;
  const shown = list.map(({ text: t, pattern }) => (pattern === undefined ? t : { [t]: pattern }));
  return assignments.length > 0 ? [Object.fromEntries(assignments), ...shown] : shown;
};

describe('a command is split as a POSIX shell would', () => {
  it.each<[string, unknown[]]>([
    ['pytest -q', ['pytest', '-q']],
    ['  pytest \t -q  \n', ['pytest', '-q']],
    [`a 'b c' "d e" f\\ g`, ['a', 'b c', 'd e', 'f g']],
    [`a'b'"c"d`, ['abcd']],
    [`a '' ""`, ['a', '', '']],
    [`a "x\\"y" "x\\y" 'x\\y'`, ['a', 'x"y', 'x\\y', 'x\\y']],
    ['a \\\n b', ['a', 'b']],
    ['a $A "$A" ${A}b', ['a', 'one two', 'one two', 'one twob']],
    ['a $EMPTY b', ['a', '', 'b']],
    ["a '$A' \\$A", ['a', '$A', '$A']],
    ['a 5$ "$" $.', ['a', '5$', '$', '$.']],
    ['X=1 Y="a b" Z= a B=2', [{ X: '1', Y: 'a b', Z: '' }, 'a', 'B=2']],
    ['"X"=1 a', ['X=1', 'a']],
    ['a *.py', ['a', { '*.py': '*.py' }]],
    ['a tests/test_[ab]?.py', ['a', { 'tests/test_[ab]?.py': 'tests/test_[ab]?.py' }]],
    [`a '*'.py "?"`, ['a', '*.py', '?']],
    [`a 'q[1]'*`, ['a', { 'q[1]*': 'q[[]1[]]*' }]],
    ['a $STAR', ['a', '*.py']],
    ['a {b,c}*', ['a', { '{b,c}*': '[{]b,c[}]*' }]],
    ['a --x={b,c}', ['a', '--x={b,c}']],
    ['a \'b|c\' "d;e" f\\&g', ['a', 'b|c', 'd;e', 'f&g']],
    ['a b#c', ['a', 'b#c']],
    ['a ~ ~/b c~ ~x', ['a', '/home/me', '/home/me/b', 'c~', '~x']],
    ["pytest -k 'a and (b or c)'", ['pytest', '-k', 'a and (b or c)']],
  ])('%j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});

it.each<[string, (string | undefined)[]]>([
  ['a --x=$A "${A}" b', [undefined, '--x=$A', '"${A}"', undefined]],
  ["$A/'b c'$STAR *", ["$A/'b c'$STAR", undefined]],
  ['X=$A a ~', [undefined, undefined]],
  ['a \\\n$EMPTY\t$A', [undefined, '$EMPTY', '$A']],
])('keeps the source text of a word with a variable: %j', (text, written) => {
  const split = splitCommand(text, env);
  expect('command' in split && split.command.words.map((word) => word.written)).toEqual(written);
});

describe('what needs a shell is refused', () => {
  it.each([
    ['a | b', 'the shell operator |'],
    ['a > b', 'the shell operator >'],
    ['a 2>&1', 'the shell operator >'],
    ['a < b', 'the shell operator <'],
    ['(a)', 'the shell operator ('],
    ['a & b', 'the shell operator &'],
    ['a `b`', 'command substitution'],
    ['a "`b`"', 'command substitution'],
    ['a $(b)', 'command substitution'],
    ['a "$(b)"', 'command substitution'],
    ['a $((1+1))', 'command substitution'],
    ['a ${A:-x}', 'shell parameter expansion'],
    ['a $?', 'a special shell variable'],
    ['a $1', 'a special shell variable'],
    ["a $'x'", 'shell-specific quoting'],
    ['a # b', 'a comment'],
    ["a 'b", "a closing '"],
    ['a "b', 'a closing "'],
    ['a \\', 'after the last backslash'],
    ['a $UNSET', 'a command without $UNSET: the variable is not set'],
    ['X=1', 'a command after the NAME=value words'],
  ])('%j', (text, reason) => {
    expect(words(text).join('\n')).toContain(reason);
  });

  it.each<[string, string[]]>([
    [
      'pytest tests/unit -q || echo "No tests yet"',
      [
        'a command without || echo "No tests yet": remove the fallback, which turns a failure green; "tests: { empty: allow }" in the policy is for a suite without tests yet',
      ],
    ],
    [
      'cd services/api && pytest || true',
      [
        'a command without || true: remove the fallback, which turns a failure green; "tests: { empty: allow }" in the policy is for a suite without tests yet',
        'the command pytest with the input "working-directory: services/api", without cd',
      ],
    ],
    [
      'pytest ; echo done',
      [
        'a command without ; echo done: remove the fallback, which turns a failure green; "tests: { empty: allow }" in the policy is for a suite without tests yet',
      ],
    ],
    [
      'cd "my app"; go vet && go test ./...',
      [
        'the command go vet && go test ./... with the input "working-directory: my app", without cd',
      ],
    ],
    [
      'source .venv/bin/activate && pytest -q',
      ['the command .venv/bin/pytest -q, without source .venv/bin/activate'],
    ],
    [
      'jest unit && jest integration',
      [
        'one command: make a step of each, or put shell code into a script in the repository and call the script',
      ],
    ],
    [
      'jest\nvitest run',
      [
        'one command, without a line break: make one step of each line, or write "command: >-" to join the lines',
      ],
    ],
    [
      'pytest 2>&1 | tee log',
      [
        'a command without the shell operator >: put shell code into a script in the repository and call the script',
        'a command without the shell operator |: put shell code into a script in the repository and call the script',
      ],
    ],
    ['pytest &&', ['one complete command, without a shell operator']],
    [
      'pytest tests\\unit .\\a\\b.py',
      [
        'forward slashes in paths, on Windows too: tests/unit instead of tests\\unit',
        'forward slashes in paths, on Windows too: ./a/b.py instead of .\\a\\b.py',
      ],
    ],
  ])('with what to write instead: %j', (text, phrases) => {
    expect(splitCommand(text, env)).toEqual({ refused: phrases });
  });

  it('all at once, with the advice', () => {
    expect(words('a | b > c $NOT')).toEqual([
      'a command without the shell operator |: put shell code into a script in the repository and call the script',
      'a command without the shell operator >: put shell code into a script in the repository and call the script',
      'a command without $NOT: the variable is not set',
    ]);
  });
});
