import { isRecord } from './values.ts';

type Wrap = (text: string) => object;

const place: Wrap = (text) => {
  const [, uri = text, line, column] = /^(.*?[^:\d]):(\d{1,9})(?::(\d{1,9}))?$/s.exec(text) ?? [];
  const region = {
    startLine: Number(line),
    ...(column === undefined ? {} : { startColumn: Number(column) }),
  };
  return { artifactLocation: { uri }, ...(line === undefined ? {} : { region }) };
};

/** The object that a text stands for, by the type of the object. */
const wraps: Readonly<Record<string, Wrap>> = {
  message: (text) => ({ text }),
  multiformatMessageString: (text) => ({ text }),
  artifactContent: (text) => ({ text }),
  artifactLocation: (uri) => ({ uri }),
  physicalLocation: place,
  location: (text) => ({ physicalLocation: place(text) }),
};

/**
 * An object for a value that is none: tools write a message as plain text, a place as
 * `src/a.py:12`, or one object in a list of its own. Undefined if the value has no such meaning.
 */
export function wrappedText(
  type: string,
  value: unknown,
): Readonly<Record<string, unknown>> | undefined {
  if (Array.isArray(value) && value.length === 1 && isRecord(value[0])) return value[0];
  const wrap = Object.hasOwn(wraps, type) ? wraps[type] : undefined;
  if (wrap === undefined || typeof value !== 'string') return undefined;
  return wrap(value) as Readonly<Record<string, unknown>>;
}
