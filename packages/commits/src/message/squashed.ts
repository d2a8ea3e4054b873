import { parseHeader } from './header.ts';
import type { Header } from './header.ts';
import type { Message } from './message.ts';
import { withoutNumbers } from './numbers.ts';

/** The types that projects use. Others do not count: `* note: …` may be a list in prose. */
export const knownTypes: ReadonlySet<string> = new Set([
  'feat',
  'fix',
  'perf',
  'revert',
  'docs',
  'style',
  'chore',
  'refactor',
  'test',
  'build',
  'ci',
  'deps',
]);

const none: readonly never[] = [];
const bullet = /^\* (.*)$/;
/** Below this line `git merge --squash` writes the log, with indented messages. */
const squashed = /^Squashed commit of the following:$/;
const indented = /^ {4}(\S.*)$/;

/**
 * The conventional commits that a squashed message lists besides its own title; GitHub puts an
 * asterisk before each. Titles that repeat the message's own are excluded.
 */
export function squashedHeaders(message: Message, fromPullRequest: boolean): readonly Header[] {
  const { subject, body } = message;
  const plain = squashed.test(subject) || body.includes('Squashed commit of the following:');
  // Few of 30,000 messages contain a list.
  const listed = fromPullRequest && (body.startsWith('* ') || body.includes('\n* '));
  if (!plain && !listed) return none;
  const lines = body.split('\n').map((line) => line.trimEnd());
  const own = message.header?.description ?? message.subject;
  const found = new Map<string, Header>();
  for (const line of lines) {
    const title = (plain ? indented : bullet).exec(line)?.[1];
    const header = title === undefined ? undefined : parseHeader(title);
    if (header === undefined || !knownTypes.has(header.type)) continue;
    const description = withoutNumbers(header.description).title;
    if (sameText(description, own)) continue;
    found.set(`${header.type} ${description}`, { ...header, description });
  }
  return [...found.values()];
}

/** Whether two titles describe one change; a pull request's title often repeats a commit's. */
export function sameText(a: string, b: string): boolean {
  return a === b || simple(a) === simple(b);
}

const simple = (text: string) =>
  withoutNumbers(text.trim())
    .title.replace(/[.\s]+$/, '')
    .toLowerCase();
