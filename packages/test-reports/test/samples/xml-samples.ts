import type { FormatSample } from './sample.ts';

const vs = 'xmlns="http://microsoft.com/schemas/VisualStudio/TeamTest/2010"';

/** CppUnit's outputter with these tests. */
export function cppunitDocument(failed: readonly string[], passed: readonly string[], more = '') {
  const name = (test: string) => `<Name>${test}</Name>`;
  const bad = failed.map(
    (test) =>
      `<FailedTest id="1">${name(test)}<FailureType>${test}</FailureType><Location><File>a.cpp</File><Line>7</Line></Location><Message>boom</Message></FailedTest>`,
  );
  const good = passed.map((test) => `<Test id="2">${name(test)}</Test>`);
  const statistics = `<Statistics><Tests>${failed.length + passed.length}</Tests><FailuresTotal>${failed.length}</FailuresTotal><Errors>0</Errors><Failures>0</Failures></Statistics>`;
  return `<?xml version="1.0" encoding="ISO-8859-1" ?><TestRun><FailedTests>${bad.join('')}</FailedTests><SuccessfulTests>${good.join('')}</SuccessfulTests>${more || statistics}</TestRun>`;
}

/** Robot Framework's output of one suite. */
export function robotDocument(inner: string, suite = 'PASS', failed = 0, text = '') {
  return `<?xml version="1.0" encoding="UTF-8"?><robot generator="Robot 7.5 (Python 3.11.7 on linux)" rpa="false" schemaversion="5"><suite id="s1" name="S" source="/r/s.robot">${inner}<status status="${suite}" start="x" elapsed="0.1">${text}</status></suite><statistics><total><stat pass="1" fail="${failed}" skip="0">All Tests</stat></total><suite><stat name="S" pass="1" fail="${failed}" skip="0">S</stat></suite></statistics><errors></errors></robot>`;
}

export function robotTest(name: string, status: string, text = '', keyword = status): string {
  return `<test id="t" name="${name}" line="4"><kw name="Log"><status status="${keyword}"/></kw><status status="${status}" elapsed="0.001">${text}</status></test>`;
}

export const xmlSamples: readonly FormatSample[] = [
  {
    format: 'JUnit XML',
    text: '<testsuites><testsuite name="s" tests="1"><testcase name="a"/></testsuite></testsuites>',
  },
  {
    // Karma: one suite a browser, with the output of all its specs.
    format: 'JUnit XML',
    text: '<?xml version="1.0"?>\n<testsuite name="Chrome 120" package="" timestamp="2026-01-01T00:00:00" id="0" hostname="h" tests="1" errors="0" failures="0" time="0.1"><properties><property name="browser.fullName" value="x"/></properties><testcase name="s a" time="0.1" classname="Chrome_120.s"/><system-out><![CDATA[]]></system-out><system-err/></testsuite>',
  },
  {
    // Bazel, for a test that is a script.
    format: 'JUnit XML',
    text: '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites><testsuite name="pkg/a" tests="1" failures="0" errors="0"><testcase name="pkg/a" status="run" duration="1" time="1"></testcase><system-out>Generated test.log</system-out></testsuite></testsuites>',
  },
  {
    // RSpec (rspec_junit_formatter)
    format: 'JUnit XML',
    text: '<?xml version="1.0" encoding="UTF-8"?>\n<testsuite name="rspec" tests="1" skipped="0" failures="0" errors="0" time="0.1" timestamp="2026-01-01T00:00:00" hostname="h"><properties><property name="seed" value="1"/></properties><testcase classname="spec.a_spec" name="A a" file="./spec/a_spec.rb" time="0.1"></testcase></testsuite>',
  },
  {
    // PHPUnit: a suite for the folder, the class, and each data provider.
    format: 'JUnit XML',
    text: '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites><testsuite name="/r" tests="1" assertions="1" errors="0" failures="0" skipped="0" time="0.1"><testsuite name="ATest" file="/r/ATest.php" tests="1"><testsuite name="ATest::testA" tests="1"><testcase name="testA with data set #0" class="ATest" classname="ATest" file="/r/ATest.php" line="9" assertions="1" time="0.1"/></testsuite></testsuite></testsuite></testsuites>',
  },
  {
    // swift test writes a second file for Swift Testing.
    format: 'JUnit XML',
    text: '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites><testsuite name="TestResults" errors="0" tests="1" failures="0" skipped="0" time="0.1"><testcase classname="ATests" name="a()" time="0.1" /></testsuite></testsuites>',
  },
  {
    format: 'TRX',
    text: `<TestRun id="1" name="n" ${vs}><Times creation="x"/><Results><UnitTestResult testName="a" outcome="Passed"/></Results><ResultSummary outcome="Completed"><Counters total="1" executed="1" passed="1" failed="0"/></ResultSummary></TestRun>`,
  },
  { format: 'CppUnit XML', text: cppunitDocument([], ['a']) },
  {
    format: 'NUnit 2 XML',
    text: '<test-results name="n" total="1" errors="0" failures="0"><environment/><culture-info/><test-suite name="s"><results><test-case name="a" result="Success"/></results></test-suite></test-results>',
  },
  {
    format: 'NUnit 3 XML',
    text: '<test-run id="2" result="Passed" total="1" passed="1" failed="0"><command-line/><test-suite type="Assembly" result="Passed"><test-case name="a" result="Passed"/></test-suite></test-run>',
  },
  {
    format: 'xUnit.net XML',
    text: '<assemblies timestamp="x"><assembly name="A" total="1" passed="1" failed="0"><errors/><collection><test name="a" result="Pass"/></collection></assembly></assemblies>',
  },
  { format: "Robot Framework's output.xml", text: robotDocument(robotTest('a', 'PASS')) },
];
