import type { Footer } from './footers.ts';
import { breakingTexts, parseFooters } from './footers.ts';
import type { Header } from './header.ts';
import { parseHeader } from './header.ts';

/** A commit message, read as Conventional Commits 1.0 says. */
export interface Message {
  readonly subject: string;
  /** Undefined where the message is not a conventional one. */
  readonly header: Header | undefined;
  /** The lines below the first, from the first that is not blank. */
  readonly lines: readonly string[];
  readonly footers: readonly Footer[];
  /** The texts of its breaking footers, whether the message is conventional or not. */
  readonly breakingTexts: readonly string[];
}

const none: readonly never[] = [];

export function parseMessage(text: string): Message {
  const end = text.indexOf('\n');
  const subject = (end < 0 ? text : text.slice(0, end)).trimEnd();
  const rest = end < 0 ? '' : text.slice(end + 1).trim();
  const header = parseHeader(subject);
  if (rest === '') {
    return { subject, header, lines: none, footers: none, breakingTexts: none };
  }
  const lines = rest.split('\n').map((line) => line.trimEnd());
  const footers = parseFooters(lines);
  return { subject, header, lines, footers, breakingTexts: breakingTexts(footers) };
}
