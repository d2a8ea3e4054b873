import type { JsonDialect } from '../json/json-dialect.ts';
import type { LineReader } from '../json/json-lines.ts';
import type { XmlDialect } from '../xml/dialect.ts';
import type { Attributes } from '../xml/xml-document.ts';

/** The beginning of an XML document: enough to tell one format from another. */
export interface XmlRoot {
  readonly name: string;
  readonly attributes: Attributes;
  /** Undefined where the root has no child. */
  readonly firstChild: string | undefined;
}

export interface XmlFormat {
  readonly name: string;
  readonly writtenBy: string;
  readonly fits: (root: XmlRoot) => boolean;
  readonly dialect: XmlDialect;
}

/** Paths of keys as `stats.passes`; an element of an array is `*`. */
export type KeyPaths = readonly string[];

export interface JsonFormat {
  readonly name: string;
  readonly writtenBy: string;
  /** All of them tell the format from every other: reading begins when they have been seen. */
  readonly opens: KeyPaths;
  /** A document without one of these is refused at its end. */
  readonly holds: KeyPaths;
  /** Whether the document is a list. */
  readonly list?: true;
  readonly dialect: () => JsonDialect;
}

export interface LineFormat {
  readonly name: string;
  readonly writtenBy: string;
  /** Whether this JSON value is a first line of the format. */
  readonly opens: (value: unknown) => boolean;
  readonly reader: () => LineReader;
}

/** A format that we know and do not read. */
export interface RefusedFormat {
  readonly name: string;
  /** What to do: the option that makes the tool write what we read. */
  readonly instead: string;
}

export function refusal({ name, instead }: RefusedFormat): string {
  return `it is ${name}, which is not read: ${instead}`;
}
