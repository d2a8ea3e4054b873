import { expandAll } from './shell-variable.ts';
import type { Lookup } from './shell-variable.ts';

/** One entry of a requirements file. */
export interface RequirementLine {
  readonly kind: 'requirement' | 'file' | 'constraints' | 'editable';
  readonly text: string;
  /** From 1. */
  readonly line: number;
  readonly unresolved: readonly string[];
}

/** The entries of a requirements file: continued lines joined, comments, hashes and options left out. */
export function requirementLines(file: string, lookup: Lookup): readonly RequirementLine[] {
  const found: RequirementLine[] = [];
  let joined = '';
  let first = 1;
  for (const [at, raw] of file
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (joined === '') first = at + 1;
    const line = raw.replace(/(^|\s)#.*$/, '$1');
    joined += line.replace(/\\\s*$/, ' ');
    if (/\\\s*$/.test(line) && line === raw) continue;
    const entry = entryOf(joined.trim(), first, lookup);
    if (entry !== undefined) found.push(entry);
    joined = '';
  }
  const last = entryOf(joined.trim(), first, lookup);
  return last === undefined ? found : [...found, last];
}

const kinds = { r: 'file', c: 'constraints', e: 'editable' } as const;

function entryOf(written: string, line: number, lookup: Lookup): RequirementLine | undefined {
  if (written === '') return undefined;
  const { text, unresolved } = expandAll(written, lookup);
  const [, short, value] =
    /^(?:-([rce])\s*|--(requirement|constraint|editable)[\s=]+)(.*)$/
      .exec(text)
      ?.filter((part) => part !== undefined) ?? [];
  if (short !== undefined && value !== undefined) {
    const kind = kinds[short.slice(0, 1) as keyof typeof kinds];
    return { kind, text: value.trim().replaceAll(/^["']|["']$/g, ''), line, unresolved };
  }
  if (text.startsWith('-')) return undefined;
  const requirement = text.replace(/\s+--[a-z][^]*$/, '').trim();
  return { kind: 'requirement', text: requirement, line, unresolved };
}
