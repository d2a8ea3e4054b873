import { boundedText } from '../bounded-text.ts';
import type { BoundedText } from '../bounded-text.ts';
import { UnreadableReport } from '../test-case.ts';
import { xmlRepair } from './repaired-xml.ts';

export type Attributes = Readonly<Record<string, string>>;

/** Receives the elements of one document. Names have no namespace prefix. */
export interface XmlFollower {
  /** Returns whether to keep the element's text, which is bounded. */
  open(name: string, attributes: Attributes): boolean;
  /** `text` is set if `open` returned true. */
  close(name: string, text: BoundedText | undefined): void;
}

/**
 * Errors of the SAX library that lose no content: control characters (which pytest, surefire and
 * others copy from output), undeclared references (left unchanged: no entity is ever expanded), and
 * `]]>` in text.
 */
const harmless =
  /: (disallowed character\.|undefined entity\.|malformed character entity\.|the string "\]\]>" is disallowed in char data\.)$/;

/** Feeds the document to `follower`, and calls `afterChunk` after each chunk. */
export async function* followXml<T>(
  chunks: AsyncIterable<string>,
  follower: XmlFollower,
  afterChunk: () => T,
): AsyncGenerator<T> {
  const { SaxesParser } = await import('saxes');
  const parser = new SaxesParser({ position: true });
  const repair = xmlRepair();
  let depth = 0;
  /** Whether the root element has a namespace prefix: then other elements may have one. */
  let prefixed = false;
  const plainName = (name: string) => (prefixed ? localName(name) : name);
  let capture: { depth: number; text: ReturnType<typeof boundedText> } | undefined;

  parser.on('error', (error) => {
    if (!harmless.test(error.message))
      throw new UnreadableReport(`it is broken XML: ${error.message}`);
  });
  parser.on('opentag', (tag) => {
    if (depth === 0) prefixed = tag.name.includes(':');
    depth += 1;
    const wanted = follower.open(plainName(tag.name), tag.attributes as Attributes);
    if (!wanted || capture) return;
    const text = boundedText();
    capture = { depth, text };
    parser.on('text', text.add);
    parser.on('cdata', text.add);
  });
  parser.on('closetag', (tag) => {
    const captured = capture?.depth === depth ? capture.text.value() : undefined;
    if (captured) {
      capture = undefined;
      // Without a listener the library keeps no text at all between tags.
      parser.off('text');
      parser.off('cdata');
    }
    depth -= 1;
    follower.close(plainName(tag.name), captured);
  });

  for await (const chunk of chunks) {
    parser.write(repair.pass(chunk));
    yield afterChunk();
  }
  parser.write(repair.end()).close();
  yield afterChunk();
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
