import type { KeyPathsSeen } from '../recognise/key-paths.ts';
import { UnreadableReport } from '../test-case.ts';

export type JsonRecord = Readonly<Record<string, unknown>>;

export interface JsonValue {
  /** The keys that lead to the value; an index for an array element. */
  readonly path: readonly (string | number)[];
  readonly value: unknown;
}

/** The values at `paths` (`$.tests.*`) of one JSON document, in document order. Drops the rest. */
export async function* jsonValues(
  chunks: AsyncIterable<string>,
  paths: readonly string[],
  seen?: KeyPathsSeen,
): AsyncGenerator<readonly JsonValue[]> {
  const { JSONParser } = await import('@streamparser/json');
  let found: JsonValue[] = [];
  let ended = false;
  const parser = new JSONParser({ paths: [...paths], keepStack: false, stringBufferSize: 65_536 });
  if (seen) parser.onToken = seen.token;
  parser.onValue = ({ value, key, stack }) => {
    const keys = stack.slice(1).map((element) => element.key ?? '');
    found.push({ path: [...keys, key ?? ''], value });
  };
  parser.onEnd = () => {
    ended = true;
  };
  parser.onError = (error) => {
    throw new UnreadableReport(`it is broken JSON: ${error.message}`);
  };
  let rest = '';
  let first = true;
  for await (const chunk of chunks) {
    let text = first ? chunk.replace(/^\ufeff/, '') : chunk;
    first = false;
    if (ended) rest += text.trim().slice(0, 20);
    else parser.write(text);
    yield found;
    found = [];
  }
  if (!ended) throw new UnreadableReport('it ends in the middle of its JSON');
  if (rest !== '') throw new UnreadableReport('there is more text after its JSON');
}

export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function record(value: unknown): JsonRecord {
  return isRecord(value) ? value : {};
}

export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

export function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
