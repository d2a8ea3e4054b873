import { knownTypes } from './known-types.ts';
import { parseMessage } from './message.ts';
import type { Message } from './message.ts';
import { withoutNumbers } from './numbers.ts';

/** A squashed message: what it says itself, and the commits that it lists. */
export interface Squashed {
  readonly own: Message;
  /** Oldest first. */
  readonly commits: readonly Message[];
}

const bullet = /^\* (\S.*)$/;
/** Above the log that `git merge --squash` writes, with indented messages. */
const logTitle = 'Squashed commit of the following:';
const logEntry = /^commit [0-9a-f]{2,64}$/;
/** GitHub puts this line between the messages and the trailers that it adds. */
const rule = '---------';

/**
 * The commits that a squashed message lists below its title; GitHub puts an asterisk before each.
 * Undefined where it lists none: a list in prose has other titles.
 */
export function squashed(message: Message, fromPullRequest: boolean): Squashed | undefined {
  const { subject, body } = message;
  // Few of 30,000 messages contain a list.
  if (subject === logTitle || body.includes(logTitle)) return ofLog(message);
  const listed = fromPullRequest && (body.startsWith('* ') || body.includes('\n* '));
  return listed ? ofList(message) : undefined;
}

function ofList({ subject, body }: Message): Squashed | undefined {
  const lines = body.split('\n').map((line) => line.trimEnd());
  // GitHub writes the list below the title, with blank lines around each commit's title.
  const isGenerated = isEntry(lines, 0);
  const own: string[] = [];
  const entries: string[][] = [];
  let open = own;
  lines.forEach((line, at) => {
    const title = bullet.exec(line)?.[1];
    if (title !== undefined && ((isGenerated && isEntry(lines, at)) || isConventional(title))) {
      open = [title];
      entries.push(open);
    } else {
      if (line === rule) open = own;
      open.push(line);
    }
  });
  return entries.length === 0 ? undefined : parsed(subject, own, entries);
}

const isEntry = (lines: readonly string[], at: number) =>
  (lines[at] ?? '').startsWith('* ') && !lines[at - 1] && !lines[at + 1];

const isConventional = (title: string) => knownTypes.has(parseMessage(title).header?.type ?? '');

function ofLog({ subject, body }: Message): Squashed | undefined {
  const own: string[] = [];
  const entries: string[][] = [];
  let open: string[] | undefined;
  for (const line of body.split('\n')) {
    if (logEntry.test(line)) entries.push((open = []));
    else if (open === undefined) {
      if (line !== logTitle) own.push(line);
    } else if (line.startsWith('    ') || line.trim() === '') open.push(line.slice(4).trimEnd());
  }
  if (entries.length === 0) return undefined;
  // Without a title of its own it is what its oldest commit began.
  entries.reverse();
  const oldest = entries[0]?.find((line) => line !== '');
  return parsed(subject === logTitle ? (oldest ?? subject) : subject, own, entries);
}

function parsed(
  subject: string,
  own: readonly string[],
  entries: readonly (readonly string[])[],
): Squashed {
  return {
    own: parseMessage([subject, '', ...own].join('\n')),
    commits: entries.map((lines) => parseMessage(lines.join('\n').trim())),
  };
}

/** Whether two titles describe one change; a pull request's title often repeats a commit's. */
export function sameText(a: string, b: string): boolean {
  return a === b || simple(a) === simple(b);
}

const simple = (text: string) =>
  withoutNumbers(text.trim())
    .title.replace(/(?<![.\s])[.\s]*$/, '')
    .toLowerCase();
