import { cppunit } from '../cppunit/cppunit.ts';
import { junit } from '../junit/junit.ts';
import { nunit2 } from '../nunit/nunit2.ts';
import { nunit3 } from '../nunit/nunit3.ts';
import { robot } from '../robot/robot.ts';
import { trx } from '../trx/trx.ts';
import { xunit } from '../xunit/xunit.ts';
import type { XmlFormat, XmlRoot } from './format.ts';

const trxParts =
  /^(Times|TestSettings|TestRunConfiguration|Results|TestDefinitions|TestEntries|TestLists|ResultSummary)$/;
const cppunitParts = /^(FailedTests|SuccessfulTests|Statistics)$/;
const xunitParts = /^(assembly|class|collection|errors)$/;
const nunit2Parts = /^(environment|culture-info|test-suite)$/;
const nunit3Parts =
  /^(command-line|filter|settings|properties|environment|test-suite|test-case|failure|reason|output|assertions|attachments)$/;
const junitParts =
  /^(testsuite|testcase|properties|property|system-out|system-err|error|failure|skipped)$/;

const one = (parts: RegExp, { firstChild }: XmlRoot): boolean =>
  firstChild !== undefined && parts.test(firstChild);

/** Every XML format that is read, by its root element and what stands first in it. */
export const xmlFormats: readonly XmlFormat[] = [
  {
    name: 'JUnit XML',
    writtenBy:
      'pytest, Maven and Gradle, node, Bazel (`bazel-testlogs/**/test.xml`), Karma (karma-junit-reporter), PHPUnit, RSpec (rspec_junit_formatter), swift test, GoogleTest, CTest and most others',
    fits: (root) => isJUnit(root),
    dialect: junit,
  },
  {
    name: 'TRX',
    writtenBy: '`dotnet test --logger trx`, Microsoft.Testing.Platform `--report-trx`',
    fits: (root) => root.name === 'TestRun' && one(trxParts, root),
    dialect: trx,
  },
  {
    name: 'CppUnit XML',
    writtenBy: "CppUnit's XmlOutputter",
    fits: (root) => root.name === 'TestRun' && one(cppunitParts, root),
    dialect: cppunit,
  },
  {
    name: 'NUnit 2 XML',
    writtenBy: 'NUnit 2, Pester',
    fits: (root) => root.name === 'test-results' && one(nunit2Parts, root),
    dialect: nunit2,
  },
  {
    name: 'NUnit 3 XML',
    writtenBy: 'nunit3-console, NunitXml.TestLogger, Unity',
    fits: (root) =>
      (root.name === 'test-run' || root.name === 'test-suite') &&
      root.attributes['result'] !== undefined &&
      (root.firstChild === undefined || one(nunit3Parts, root)),
    dialect: nunit3,
  },
  {
    name: 'xUnit.net XML',
    writtenBy: 'xunit.console `-xml`, xUnit.net v3 `-xml`, XunitXml.TestLogger',
    fits: (root) =>
      (root.name === 'assemblies' && (root.firstChild === undefined || one(xunitParts, root))) ||
      (root.name === 'assembly' && root.attributes['name'] !== undefined && one(xunitParts, root)),
    dialect: xunit,
  },
  {
    name: "Robot Framework's output.xml",
    writtenBy: 'robot, rebot, pabot',
    fits: ({ name, attributes, firstChild }) =>
      name === 'robot' &&
      /^(Robot|Rebot|Pabot)\b/i.test(attributes['generator'] ?? '') &&
      firstChild === 'suite',
    dialect: robot,
  },
];

/** `testsuites` without a child is a run that found nothing: other formats have no such root. */
function isJUnit(root: XmlRoot): boolean {
  if (!/^(testsuites|testsuite|testcase)$/.test(root.name)) return false;
  return root.firstChild === undefined || root.name === 'testcase' || one(junitParts, root);
}
