import { breakingTexts, parseFooters } from './footers.ts';
import type { Footer } from './footers.ts';
import { parseHeader } from './header.ts';
import type { Header } from './header.ts';
import { withoutNumbers } from './numbers.ts';

/** A commit message, parsed by Conventional Commits 1.0. */
export interface Message {
  /** The first line, as written. */
  readonly subject: string;
  /** The subject without the numbers at its end. */
  readonly title: string;
  /** The numbers at the subject's end, the last one first: `fix: x (#5) (#9)` has 9 and 5. */
  readonly numbers: readonly number[];
  /** Undefined where the message is not conventional. */
  readonly header: Header | undefined;
  /** The text below the subject, trimmed. */
  readonly body: string;
  readonly footers: readonly Footer[];
  /** The values of its breaking footers, whether the message is conventional or not. */
  readonly breakingTexts: readonly string[];
}

const none: readonly never[] = [];

export function parseMessage(text: string): Message {
  const end = text.indexOf('\n');
  const subject = (end < 0 ? text : text.slice(0, end)).trimEnd();
  const rest = end < 0 ? '' : text.slice(end + 1).trim();
  const { title, numbers } = withoutNumbers(subject);
  const header = parseHeader(title);
  if (rest === '') {
    return { subject, title, numbers, header, body: '', footers: none, breakingTexts: none };
  }
  const footers = parseFooters(rest);
  const texts = footers.length === 0 ? none : breakingTexts(footers);
  return { subject, title, numbers, header, body: rest, footers, breakingTexts: texts };
}
