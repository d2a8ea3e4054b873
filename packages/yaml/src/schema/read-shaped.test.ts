import { describe, expect, it } from '@jest/globals';
import { describeMistake } from '@ci-actions/inputs';
import { listOf, map } from './collections.ts';
import { refuseAt } from './places.ts';
import { readShaped } from './read-shaped.ts';
import { text } from './scalars.ts';
import { withPath } from './shape.ts';

const person = map({ name: { shape: text, required: true }, role: { shape: text } });
const team = map({ people: { shape: listOf(withPath(person)) } }, 'a map with people');

/** The paths of people; names must be unique. */
const read = (yaml: string) =>
  readShaped(yaml, 't.yml', 'the team', team, ({ people = [] }, reading) => {
    people.forEach(({ name, path }, index) => {
      if (people.findIndex((other) => other.name === name) === index) return;
      refuseAt(reading, `${path}.name`, name ?? '', 'a name of their own');
    });
    return people.map(({ path }) => path);
  });

describe('readShaped', () => {
  it('returns the value of the check, each element with its path', async () => {
    expect(await read('people: [{ name: a }, { name: b, role: c }]')).toEqual({
      value: ['people[0]', 'people[1]'],
    });
  });

  it.each<[string, readonly string[]]>([
    ['- a', ['t.yml:1:1: the team: "a list" is invalid; expected: a map with people']],
    ['[', ['t.yml:1:1: YAML: the bracket "[" is not closed; expected: a closing "]"']],
    [
      'people:\n- x\n- name: a\n- { name: a, role: }\n- { rule: b }\n',
      [
        't.yml:2:3: people[0]: "x" is invalid; expected: a map with the keys name, role',
        't.yml:4:5: people[2].name: "a" is invalid; expected: a name of their own',
        't.yml:4:20: people[2].role is missing or empty; expected: text',
        't.yml:5:3: people[3].name is missing or empty; expected: text',
        't.yml:5:5: people[3].rule: "rule" is invalid; expected: one of name, role; the nearest is "role"',
      ],
    ],
  ])(
    'reports all mistakes of %j, including those of the check, in file order',
    async (yaml, expected) => {
      const answer = await read(yaml);
      expect('mistakes' in answer && answer.mistakes.map(describeMistake)).toEqual(expected);
    },
  );
});
