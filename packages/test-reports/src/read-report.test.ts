import { describe, expect, it } from '@jest/globals';
import { tallyOf } from '../test/tally-of.ts';

const go =
  '{"Action":"run","Package":"x","Test":"TestA"}\n{"Action":"pass","Package":"x","Test":"TestA"}\n{"Action":"pass","Package":"x"}\n';

describe('the format is detected from the content', () => {
  it.each([
    ['JUnit', '<testsuites><testcase name="a"/></testsuites>'],
    [
      'TRX',
      '<TestRun><Results><UnitTestResult testName="a" outcome="Passed"/></Results><ResultSummary outcome="Completed"/></TestRun>',
    ],
    [
      'NUnit 2',
      '<test-results><test-suite><results><test-case name="a" result="Success"/></results></test-suite></test-results>',
    ],
    [
      'NUnit 3',
      '<test-run result="Passed"><test-suite><test-case name="a" result="Passed"/></test-suite></test-run>',
    ],
    [
      'xUnit',
      '<assemblies><assembly><collection><test name="a" result="Pass"/></collection></assembly></assemblies>',
    ],
    ['TAP', '1..1\nok 1 - a\n'],
    ['TAP after other lines', '> test\n> tap\n\nTAP version 14\nok 1 - a\n1..1\n'],
    ['go test -json', go],
    [
      'Mocha',
      '{"stats":{"tests":1,"passes":1,"failures":0},"tests":[{}],"pending":[],"failures":[],"passes":[{"title":"a"}]}',
    ],
    ['Mocha, a line each', '["start",{"total":1}]\n["pass",{"title":"a"}]\n["end",{}]\n'],
    [
      'Jest',
      '{"numFailedTests":0,"numTotalTests":1,"success":true,"testResults":[{"name":"a.js","assertionResults":[{"title":"a","status":"passed"}]}]}',
    ],
    [
      'Dart',
      '{"protocolVersion":"0.1.1","type":"start"}\n{"type":"testStart","test":{"id":1,"name":"a"}}\n{"type":"testDone","testID":1,"result":"success","hidden":false}\n{"type":"done","success":true}\n',
    ],
    [
      'CTRF',
      '{"reportFormat":"CTRF","results":{"tool":{"name":"t"},"tests":[{"name":"a","status":"passed"}],"summary":{"failed":0}}}',
    ],
  ])('%s', async (_, text) => {
    for (const chunk of [text.length, 5]) {
      const { counts, problems } = await tallyOf(text, chunk);
      expect({ counts, problems }).toEqual({
        counts: { tests: 1, passed: 1, failed: 0, errored: 0, skipped: 0 },
        problems: [],
      });
    }
  });
});

describe('an incomplete report is refused, never read as zero tests', () => {
  it.each([
    ['an empty file', '', 'it is empty'],
    ['white space', ' \n', 'it is empty'],
    ['a log', 'Ran all tests\nOK\n', 'it is no test report that is read'],
    ['other XML', '<html><body/></html>', 'it is an HTML page, which is not read'],
    ['other JSON', '{"version":"2.1.0","runs":[]}', 'its JSON is no test report that is read'],
    ['XML cut in a tag', '<testsuites><testcase na', 'broken XML'],
    ['XML cut between tags', '<testsuites><testcase name="a"/>', 'broken XML'],
    ['XML cut in CDATA', '<testsuite><testcase name="a"><failure><![CDATA[x', 'broken XML'],
    ['two documents', '<testsuite/><testsuite/>', 'broken XML'],
    ['text after the document', '<testsuite/>\nDone.', 'broken XML'],
    ['crossed tags', '<testsuite><testcase name="a"></testsuite>', 'broken XML'],
    ['one attribute twice', '<testsuite><testcase name="a" name="b"/></testsuite>', 'broken XML'],
    ['JSON cut', '{"results":{"tests":[{"name":"a","status":"passed"}', 'in the middle'],
    ['JSON with text after it', '{"testResults":[]}\n{"x":1}', 'JSON'],
    ['a cut line of go test', `${go}{"Action":"run","Pack`, 'in the middle of a line'],
    ['TAP cut in a block', '1..1\nnot ok 1 - a\n  ---\n  x: 1\n', 'in the middle of a YAML block'],
  ])('%s', async (_, text, reason) => {
    await expect(tallyOf(text)).rejects.toThrow(reason);
    if (text !== '') await expect(tallyOf(text, 4)).rejects.toThrow(reason);
  });
});
