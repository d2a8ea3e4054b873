/** A line of a report. */
export type Line = { readonly json: unknown } | { readonly text: string };

/** The content of a report: one JSON document, or lines of JSON and text. */
export interface Report {
  /** Undefined if the whole is not a JSON document. */
  readonly value?: unknown;
  /** Without blank lines. A JSON document is a single line. */
  readonly lines: readonly Line[];
  /** The parser's message, if the whole is not a JSON document. */
  readonly notJson?: string;
}

/** What was read from a file: its value if it is JSON, else its text. */
export type Content = { readonly value: unknown } | { readonly text: string };

export function reportOf(content: Content): Report {
  return 'value' in content ? ofValue(content.value) : ofText(content.text);
}

function ofValue(value: unknown): Report {
  return { value, lines: [{ json: value }] };
}

function ofText(content: string): Report {
  const whole = content.replace(/^\ufeff/, '');
  try {
    return ofValue(JSON.parse(whole));
  } catch (error) {
    const notJson = error instanceof Error ? error.message : 'unreadable';
    return { lines: whole.split(/\r?\n/).flatMap(line), notJson };
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
