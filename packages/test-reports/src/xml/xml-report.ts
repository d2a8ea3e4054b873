import { junit } from '../junit/junit.ts';
import { nunit2 } from '../nunit/nunit2.ts';
import { nunit3 } from '../nunit/nunit3.ts';
import { UnreadableReport } from '../test-case.ts';
import type { ReportEvent } from '../test-case.ts';
import { trx } from '../trx/trx.ts';
import { xunit } from '../xunit/xunit.ts';
import type { XmlDialect } from './dialect.ts';
import { followXml } from './xml-document.ts';
import type { XmlFollower } from './xml-document.ts';

/** Dialects by the name of the root element. */
const dialects: Readonly<Record<string, XmlDialect>> = {
  testsuites: junit,
  testsuite: junit,
  testcase: junit,
  TestRun: trx,
  'test-results': nunit2,
  'test-run': nunit3,
  'test-suite': nunit3,
  assemblies: xunit,
  assembly: xunit,
};

/** Reads any known XML report; the root element determines the dialect. */
export async function* readXml(
  chunks: AsyncIterable<string>,
): AsyncGenerator<readonly ReportEvent[]> {
  const found: ReportEvent[] = [];
  let follower: XmlFollower | undefined;
  const dispatching: XmlFollower = {
    open(name, attributes) {
      follower ??= dialectOf(name)(found);
      return follower.open(name, attributes);
    },
    close: (name, text) => follower?.close(name, text),
  };
  const takeFound = () => found.splice(0);
  for await (const events of followXml(chunks, dispatching, takeFound)) {
    if (events.length > 0) yield events;
  }
}

function dialectOf(root: string): XmlDialect {
  const dialect = Object.hasOwn(dialects, root) ? dialects[root] : undefined;
  if (dialect) return dialect;
  const known = Object.keys(dialects).join(', ');
  throw new UnreadableReport(
    `its root element is <${root}>, which is not a test report; known are ${known}`,
  );
}
