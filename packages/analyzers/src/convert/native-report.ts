import { jsonDocuments } from './json-documents.ts';
import type { JsonDocuments } from './json-documents.ts';

/** A line of a report that is no JSON document as a whole. */
export type Line = { readonly json: unknown } | { readonly text: string };

/** The content of a report: one JSON document, or lines of JSON and text. */
export interface Report {
  /** Undefined if the whole is not a JSON document. */
  readonly value?: unknown;
  /** Without blank lines. A JSON document is a single line. */
  readonly lines: readonly Line[];
  /** The JSON documents of a text that is not one as a whole. */
  readonly documents?: JsonDocuments;
  /** Why the whole is no JSON document, in the words of the parser. */
  readonly notJson?: string;
}

/** What was read from a file: its value if it is JSON, else its text and, if known, what it holds. */
export type Content =
  { readonly value: unknown } | { readonly text: string; readonly documents?: JsonDocuments };

export function reportOf(content: Content): Report {
  return 'value' in content ? ofValue(content.value) : ofText(content.text, content.documents);
}

/**
 * The messages of a tool that writes one JSON document after the other, also where they were put
 * in a list; none where one of them was cut off: the rest cannot be known to be all.
 */
export function messagesOf({ value, documents }: Report): readonly unknown[] {
  if (documents !== undefined) return documents.broken ? [] : documents.values;
  return Array.isArray(value) ? value : [value];
}

function ofValue(value: unknown): Report {
  return { value, lines: [{ json: value }] };
}

function ofText(content: string, documents?: JsonDocuments): Report {
  const whole = content.replace(/^\ufeff/, '');
  try {
    return ofValue(JSON.parse(whole));
  } catch (error) {
    const notJson = error instanceof Error ? error.message : 'unreadable';
    const lines = whole.split(/\r?\n/).flatMap(line);
    return { lines, documents: documents ?? jsonDocuments(whole), notJson };
  }
}

function line(content: string): readonly Line[] {
  const trimmed = content.trim();
  if (trimmed === '') return [];
  if (!/^[[{]/.test(trimmed)) return [{ text: content }];
  try {
    return [{ json: JSON.parse(trimmed) as unknown }];
  } catch {
    return [{ text: content }];
  }
}
