/** A line of a report that is no JSON document as a whole. */
export type Line = { readonly json: unknown } | { readonly text: string };

/** A report as its content tells: one JSON document, or lines of JSON and of text. */
export interface Report {
  /** Undefined where the whole is no JSON document. */
  readonly value?: unknown;
  /** Blank lines left out; a JSON document is a single one. */
  readonly lines: readonly Line[];
  /** Why the whole is no JSON document, in the words of the parser. */
  readonly notJson?: string;
}

/** What was read of a file: the value where it is JSON, else its text. */
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
