import { describe, expect, it } from '@jest/globals';
import { describeMistake } from '@ci-actions/inputs';
import { parseYaml } from '../parse-yaml.ts';

async function messagesOf(text: string): Promise<string[]> {
  const parsed = await parseYaml(text, 'f');
  return 'mistakes' in parsed ? parsed.mistakes.map(describeMistake) : [];
}

const phases = 'version: 1\nphases:\n  - name: a\n';

describe('a syntax error is one message with its likely cause', () => {
  it.each<[string, string, string]>([
    [
      'a tab',
      'jobs:\n\tskips: []\n\tfailures: []\n',
      'f:2:1: YAML: the line is indented with a tab; expected: 2 spaces in its place',
    ],
    [
      'a tab below other keys',
      `${phases}\ttests: { empty: allow }\n`,
      'f:4:1: YAML: the line is indented with a tab; expected: 4 spaces in its place',
    ],
    [
      'a tab before an element',
      'a:\n  - b\n\t- c\n',
      'f:3:1: YAML: the line is indented with a tab; expected: 4 spaces in its place',
    ],
    [
      'a key a column too far right',
      `${phases}     tests: { empty: allow }\n     lint: { advisory: [] }\n`,
      'f:4:6: YAML: "tests" is indented by 5 spaces; expected: 4 spaces, in line with "name" of line 3',
    ],
    [
      'a key a column too far left',
      `${phases}   tests: { empty: allow }\n   lint: { advisory: [] }\n`,
      'f:4:4: YAML: "tests" is indented by 3 spaces; expected: 4 spaces, in line with "name" of line 3',
    ],
    [
      'a key at the column of the dashes',
      `${phases}  tests: { empty: allow }\n`,
      'f:4:3: YAML: "tests" is indented by 2 spaces; expected: 4 spaces, in line with "name" of line 3, or no spaces, in line with "version" of line 1',
    ],
    [
      'a key below another, a column too far right',
      `${phases}    tests:\n      empty: allow\n       coverage: none\n`,
      'f:6:8: YAML: "coverage" is indented by 7 spaces; expected: 6 spaces, in line with "empty" of line 5',
    ],
    [
      'a key of the file a column too far right',
      'version: 1\n phase: a\n phases: []\n',
      'f:2:2: YAML: "phase" is indented by 1 space; expected: no spaces, in line with "version" of line 1',
    ],
    [
      'the first key a column too far right',
      ' version: 1\nphase: a\n',
      'f:1:2: YAML: "version" is indented by 1 space; expected: no spaces, in line with "phase" of line 2',
    ],
    [
      'the first key below another too far left',
      'protection:\nbranch: main\n  approvals: 1\n',
      'f:2:1: YAML: "branch" is indented by no spaces; expected: 2 spaces, in line with "approvals" of line 3',
    ],
    [
      'a dash too far left',
      `${phases} - name: b\n`,
      'f:4:2: YAML: "-" is indented by 1 space; expected: 2 spaces, in line with "-" of line 3',
    ],
    [
      'a dash too far right',
      `${phases}   - name: b\n`,
      'f:4:4: YAML: "-" is indented by 3 spaces; expected: 2 spaces, in line with "-" of line 3',
    ],
    [
      'a dash at the column of the keys',
      `${phases}    tests: {}\n    - name: b\n`,
      'f:5:5: YAML: "-" is indented by 4 spaces; expected: 2 spaces, in line with "-" of line 3',
    ],
    [
      'a dash among keys',
      'version: 1\n- a\n',
      'f:2:1: YAML: a list element stands among keys; expected: a key and a colon',
    ],
    [
      'no dash before the first element',
      'phases:\n    name: a\n    tests: {}\n  - name: b\n',
      'f:2:5: YAML: "name" begins a list without "-"; expected: "- name"',
    ],
    [
      'no dash before an element',
      'a:\n  - b\n  # c\n  d\n',
      'f:4:3: YAML: "d" stands in a list without "-"; expected: "- d"',
    ],
    [
      'no blank after a dash',
      `${phases}  -name: b\n    tests: {}\n`,
      'f:4:3: YAML: no blank after "-"; expected: "- name"',
    ],
    [
      'no colon',
      'version: 1\nphase a\nphases: []\n',
      'f:2:1: YAML: no colon after "phase"; expected: "phase: a"',
    ],
    [
      'no colon in the last line',
      'version: 1\nphase a',
      'f:2:1: YAML: no colon after "phase"; expected: "phase: a"',
    ],
    [
      'no colon before a block',
      `${phases}    tests\n      empty: allow\n`,
      'f:4:5: YAML: no colon after "tests"; expected: "tests:"',
    ],
    [
      'no colon before a bracket',
      'security { a: { b: c }, d: [] }\nphase: a\n',
      'f:1:1: YAML: no colon after "security"; expected: "security: { a: { b: c }, d: [] }"',
    ],
    [
      'no colon in an element',
      'phases:\n  - name a\n    tests: {}\n',
      'f:2:5: YAML: no colon after "name"; expected: "name: a"',
    ],
    [
      'no blank after a colon',
      'version: 1\nphase:a\nphases: []\n',
      'f:2:1: YAML: no blank after "phase:"; expected: "phase: a"',
    ],
    [
      'a double quote that is not closed',
      'version: 1\nphase: "a\nphases: []\n',
      "f:2:8: YAML: the quote '\"' is not closed; expected: a closing '\"'",
    ],
    [
      'a quote that another value closes',
      'reason: "a\nphases:\n  - name: "b"\n',
      "f:1:9: YAML: the quote '\"' is not closed; expected: a closing '\"'",
    ],
    [
      'a single quote that is not closed',
      "phase: 'a\nphases: []\nreason: it's\n",
      'f:1:8: YAML: the quote "\'" is not closed; expected: a closing "\'"',
    ],
    [
      'text after a quote',
      'reason: "a" b\n',
      'f:1:13: YAML: text follows the closing quote; expected: the whole value within the quotes',
    ],
    [
      'a backslash in double quotes',
      'path: "\\*.py"\n',
      'f:1:8: YAML: this backslash begins an escape that does not exist; expected: single quotes, or "\\\\"',
    ],
    [
      'a bracket within another',
      'lint: { advisory: [mypy }\nphase: a\n',
      'f:1:19: YAML: the bracket "[" is not closed; expected: a closing "]" before "}"',
    ],
    [
      'a bracket to the end of its line',
      'lint: { advisory: [mypy]\nphase: a\n',
      'f:1:7: YAML: the bracket "{" is not closed; expected: a closing "}"',
    ],
    [
      'a bracket to the end of the file',
      'a: 1\nb: [c, d',
      'f:2:4: YAML: the bracket "[" is not closed; expected: a closing "]"',
    ],
    [
      'a bracket too many',
      'a: [b]]\nc: 1\n',
      'f:1:7: YAML: the bracket "]" closes nothing; expected: none here',
    ],
    [
      'a bracket that is not opened',
      'tests: empty: deny, coverage: 60 }\n',
      'f:1:8: YAML: the bracket "}" is not opened; expected: "{" before "empty"',
    ],
    [
      'lines within a bracket that are not indented',
      'a:\n  b: [\n  1\n  ]\n',
      'f:3:3: YAML: this line stands within a bracket and is not indented further than its key; expected: 4 spaces',
    ],
    [
      'a closing bracket too far left',
      'a:\n  b: {\n    c: 1\n }\n',
      'f:4:2: YAML: the closing bracket stands too far left; expected: 2 spaces or more',
    ],
    [
      'no comma',
      'a: { b: 1 c: 2 }\n',
      'f:1:9: YAML: a comma is missing between two entries; expected: a comma after each entry within { }',
    ],
    [
      'a value that begins with a reserved character',
      'owner: @platform # us\n',
      'f:1:8: YAML: a value without quotes cannot begin with "@"; expected: quotes around it: \'@platform\'',
    ],
    [
      'a glob without quotes',
      'path: **/*.py\n',
      'f:1:7: YAML: "**/*.py" is invalid; expected: quotes around it: \'**/*.py\'',
    ],
    [
      'a colon in a text',
      'reason: this: that\n',
      'f:1:9: YAML: the value of "reason" holds a colon; expected: quotes around it, or "this" on a line of its own below',
    ],
    [
      'a second document',
      'a: 1\n---\nb: 2\n',
      'f:2:1: YAML: a second document begins here; expected: one document in the file',
    ],
    [
      'lines of Windows',
      'version: 1\r\nphase a\r\nphases: []\r\n',
      'f:2:1: YAML: no colon after "phase"; expected: "phase: a"',
    ],
    [
      'anything else',
      'a: &b &c d\n',
      'f:1:7: YAML: A node can have at most one anchor; expected: valid YAML',
    ],
  ])('%s', async (_, text, message) => {
    expect(await messagesOf(text)).toEqual([message]);
  });

  it.each([
    ['text over lines', 'a: some\n  text - with: no\n'.replace(': no', '')],
    ['a quoted text over lines', 'a: "some\n  text"\nb: 1\n'],
    ['a block of text', 'a: |\n  b: c\n   - d\n\te\n'.replace('\t', '  ')],
    ['brackets over lines', 'a: [\n  b,\n  c\n]\n'],
    ['dashes below their key', 'a:\n- b\n- c: 1\n  d: 2\n'],
    ['four spaces, then two', 'a:\n    b: 1\nc:\n  d: 1\n'],
  ])('%s is no mistake', async (_, text) => {
    expect(await messagesOf(text)).toEqual([]);
  });
});
