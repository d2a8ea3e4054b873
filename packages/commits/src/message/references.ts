import { isBot } from './bot.ts';
import type { Person } from './commit.ts';
import type { Message } from './message.ts';

/** An issue or pull request that a message refers to. */
export interface Reference {
  /** `owner/name`, where it is another repository's. */
  readonly repository: string | undefined;
  readonly number: number;
}

const none: readonly never[] = [];

const closing = /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?|refs?|see)\b[: ]/i;
const reference =
  /(?:\bhttps?:\/\/[^\s/]{1,300}\/([\w.-]{1,100}\/[\w.-]{1,100})\/(?:issues|pull)\/|(?:\b([\w.-]{1,100}\/[\w.-]{1,100}))?#)(\d{1,9})\b/g;

/** The issues that the body closes or refers to, in order, each once. */
export function issuesOf(message: Message, repository: string): readonly Reference[] {
  const { body } = message;
  if (!body.includes('#') && !body.includes('://')) return none;
  const found = new Map<string, Reference>();
  for (const line of body.split('\n')) {
    if (!(line.includes('#') || line.includes('://')) || !closing.test(line)) continue;
    for (const [, byLink, byName, number] of line.matchAll(reference)) {
      const named = byLink ?? byName;
      const elsewhere = named === undefined || same(named, repository) ? undefined : named;
      found.set(`${elsewhere ?? ''}#${number}`, { repository: elsewhere, number: Number(number) });
    }
  }
  return [...found.values()];
}

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

const coAuthor = /^co-authored-by:(.*)<([^<>\n]*)>[ \t]*$/gim;

/** The people whom a message names as its co-authors, without bots and assistants. */
export function coAuthorsOf(message: string): readonly Person[] {
  if (!message.includes('uthored-')) return none;
  return [...message.matchAll(coAuthor)]
    .map(([, name = '', email = '']): Person => ({ name: name.trim(), email }))
    .filter((person) => !isBot(person));
}

const picked = /\(cherry picked from commit ([0-9a-f]{7,64})\)/g;

/** The commits that this one picks, by the lines of `git cherry-pick -x`. */
export function pickedFrom(message: string): readonly string[] {
  if (!message.includes('(cherry picked from commit ')) return none;
  return [...message.matchAll(picked)].map(([, hash = '']) => hash);
}
