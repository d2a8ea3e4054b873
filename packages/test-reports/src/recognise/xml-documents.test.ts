import { describe, expect, it } from '@jest/globals';
import { cppunitDocument, robotDocument, robotTest } from '../../test/samples/xml-samples.ts';
import { tallyOf } from '../../test/tally-of.ts';
import { expected, told } from '../../test/told.ts';
import type { Numbers } from '../../test/told.ts';

const rows: readonly (readonly [string, string, Numbers, readonly string[]])[] = [
  [
    'a failure and an error of CppUnit',
    cppunitDocument(['Assertion', 'Error'], ['a']),
    [1, 2, 1, 0],
    [],
  ],
  [
    'tests that CppUnit counts and does not show',
    cppunitDocument(
      [],
      ['a'],
      '<Statistics><Tests>3</Tests><FailuresTotal>1</FailuresTotal></Statistics>',
    ),
    [1, 0, 0, 0],
    ['the report counts 3 tests and shows 1', 'the report counts 1 failure and shows 0'],
  ],
  [
    'CppUnit without statistics',
    cppunitDocument([], ['a'], ' '),
    [1, 0, 0, 0],
    ['it has no statistics: the run may have ended early'],
  ],
  [
    'every word of Robot Framework',
    robotDocument(
      robotTest('a', 'PASS') + robotTest('b', 'FAIL', 'boom') + robotTest('c', 'SKIP'),
      'FAIL',
      1,
    ),
    [1, 1, 0, 1],
    [],
  ],
  [
    'a set-up of a suite of Robot Framework that fails',
    robotDocument(
      '<kw name="Fail" type="SETUP"><status status="FAIL">no</status></kw>' +
        robotTest('a', 'FAIL', 'Parent suite setup failed:\nno'),
      'FAIL',
      1,
      'Suite setup failed:\nno',
    ),
    [0, 1, 0, 0],
    [],
  ],
  [
    'a tear-down of a suite of Robot Framework that fails after tests that passed',
    robotDocument(robotTest('a', 'PASS'), 'FAIL', 1, 'Suite teardown failed:\nno'),
    [1, 1, 1, 0],
    [],
  ],
  [
    'a dry run of Robot Framework',
    robotDocument(robotTest('a', 'PASS', '', 'NOT RUN')),
    [0, 0, 0, 1],
    ['a dry run: 1 test ran no keyword'],
  ],
  [
    'a test that is not critical, of Robot Framework 3',
    '<robot generator="Robot 3.2.2 (Python 3.8 on linux)" rpa="false"><suite id="s1" name="S"><test id="t" name="a"><kw name="Fail"><status status="FAIL"></status></kw><status status="FAIL" critical="no">no</status></test><status status="PASS"></status></suite><statistics><total><stat pass="0" fail="0">Critical Tests</stat><stat pass="0" fail="1">All Tests</stat></total></statistics></robot>',
    [0, 0, 0, 1],
    [],
  ],
  [
    'failures that Robot Framework counts and does not show',
    robotDocument(robotTest('a', 'PASS'), 'PASS', 1),
    [1, 0, 0, 0],
    ['the report counts 1 failure and shows 0'],
  ],
];

describe('what CppUnit and Robot Framework tell', () => {
  it.each(rows)('%s', async (_, text, numbers, problems) => {
    for (const chunk of [text.length, 11]) {
      expect(told(await tallyOf(text, chunk))).toEqual(expected(numbers, problems));
    }
  });

  it.each([
    [
      'CppUnit',
      cppunitDocument(['Error'], []),
      { name: 'Error', file: 'a.cpp', line: 7, message: 'boom' },
    ],
    [
      'Robot Framework',
      robotDocument(robotTest('b', 'FAIL', 'boom'), 'FAIL', 1),
      { name: 'b', suite: 'S', file: '/r/s.robot', line: 4, message: 'boom' },
    ],
  ])('%s tells where and why a test failed', async (_, text, failure) => {
    expect((await tallyOf(text)).failures).toMatchObject([failure]);
  });
});
