import { refusal } from '../recognise/format.ts';
import type { JsonFormat } from '../recognise/format.ts';
import { jsonFormats } from '../recognise/json-formats.ts';
import { keyPaths } from '../recognise/key-paths.ts';
import { refusedJson } from '../recognise/refused-json.ts';
import { UnreadableReport } from '../test-case.ts';
import type { ReportEvent } from '../test-case.ts';
import type { JsonDialect } from './json-dialect.ts';
import { jsonValues } from './json-values.ts';
import type { JsonValue } from './json-values.ts';

/** Most values that are kept while the keys seen so far do not tell the format. */
const mostHeld = 10_000;

/**
 * Reads a JSON document. Its keys tell the format as it comes; at its end every key that the format
 * must hold has to have been there, or nothing of what was read counts.
 */
export async function* readJsonDocument(
  chunks: AsyncIterable<string>,
  list: boolean,
  known: readonly JsonFormat[] = jsonFormats,
): AsyncGenerator<readonly ReportEvent[]> {
  const formats = known.filter((format) => (format.list === true) === list);
  const candidates = formats.map((format) => ({ format, dialect: format.dialect() }));
  const keys = keyPaths();
  const paths = candidates.flatMap(({ dialect }) => dialect.paths);
  const has = (path: string): boolean => keys.seen.has(path);
  const held: JsonValue[] = [];
  let chosen: (typeof candidates)[number] | undefined;

  for await (const values of jsonValues(chunks, paths, keys)) {
    if (chosen) {
      yield eventsOf(values, chosen.dialect);
      continue;
    }
    held.push(...values);
    chosen = candidates.find(({ format }) => format.opens.every(has));
    if (chosen) yield eventsOf(held.splice(0), chosen.dialect);
    else if (held.length > mostHeld) throw new UnreadableReport(whatItIs(has, keys.seen));
  }
  const missing = chosen?.format.holds.filter((path) => !has(path));
  if (!chosen || !missing) throw new UnreadableReport(whatItIs(has, keys.seen));
  if (missing.length > 0) {
    const { name } = chosen.format;
    throw new UnreadableReport(`it begins like ${name}, but holds no ${missing.join(', ')}`);
  }
  yield chosen.dialect.end();
}

function eventsOf(values: readonly JsonValue[], dialect: JsonDialect): readonly ReportEvent[] {
  return values.flatMap((value) => (dialect.owns(value.path) ? dialect.read(value) : []));
}

function whatItIs(has: (path: string) => boolean, seen: ReadonlySet<string>): string {
  const refused = refusedJson.find(({ holds }) => holds.every(has));
  if (refused) return refusal(refused);
  if (seen.size === 0) return 'its JSON is empty and does not say which tool wrote it';
  const names = jsonFormats.map(({ name }) => name).join(', ');
  return `its JSON is no test report that is read (${names})`;
}
