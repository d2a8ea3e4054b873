import { listOf, map, refuseAt, text } from '@ci-actions/yaml';
import type { Reading } from '@ci-actions/yaml';
import { day } from './scalars.ts';

const entry = map({
  tool: {
    shape: text,
    about: 'the tool, without case; its first word is enough',
    required: true,
  },
  reason: { shape: text, about: 'why this is right', required: true },
  owner: { shape: text, about: 'who answers for it', required: true },
  expires: { shape: day, about: 'the last UTC day on which it holds', required: true },
});

interface Entry {
  readonly tool?: string;
  readonly reason?: string;
  readonly owner?: string;
  readonly expires?: string;
  readonly line: number;
}

/** The entries of `security.incomplete`, each with its line. */
export const incompleteTools = listOf<Entry>({
  ...entry,
  read: (node, path, reading) => {
    const value = entry.read(node, path, reading);
    return value && { ...value, line: node.line };
  },
});

/** Reports a tool that stands twice. */
export function checkIncomplete(entries: readonly Entry[], reading: Reading): void {
  const names = entries.map(({ tool = '' }) => tool.trim().toLowerCase());
  names.forEach((name, index) => {
    if (names.indexOf(name) === index) return;
    refuseAt(reading, `security.incomplete[${index}]`, name, 'no duplicates');
  });
}

/** The entries of a file without mistakes. */
export function incompleteFrom(entries: readonly Entry[] = []) {
  return entries.map(({ tool = '', reason = '', owner = '', expires = '', line }) => ({
    tool,
    reason,
    owner,
    expires,
    line,
  }));
}
