import { UnreadableReport } from '../test-case.ts';
import type { ReportEvent } from '../test-case.ts';
import { ctrf } from './ctrf.ts';
import { jest } from './jest.ts';
import type { JsonDialect } from './json-dialect.ts';
import { jsonValues } from './json-values.ts';
import { mocha } from './mocha.ts';

/** Reads documents of Jest, Vitest, Mocha and CTRF. They have no key in common. */
export async function* readJsonDocument(
  chunks: AsyncIterable<string>,
): AsyncGenerator<readonly ReportEvent[]> {
  const dialects = [jest(), mocha(), ctrf()];
  let dialect: JsonDialect | undefined;
  for await (const values of jsonValues(
    chunks,
    dialects.flatMap((d) => d.paths),
  )) {
    const events: ReportEvent[] = [];
    for (const value of values) {
      dialect ??= dialects.find((d) => d.owns(value.path));
      if (dialect?.owns(value.path)) events.push(...dialect.read(value));
    }
    yield events;
  }
  if (!dialect) {
    throw new UnreadableReport('its JSON is not a test report of Jest, Vitest, Mocha or CTRF');
  }
  yield dialect.end();
}
