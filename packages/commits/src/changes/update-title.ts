/** A title that updates dependencies, without what stands around the update. */
export interface UpdateTitle {
  /** `bump x from 1 to 2`, as written but for backquotes. */
  readonly text: string;
  /** The folder or file of the manifest: `in /web`, `(web/package.json)`. */
  readonly folder: string | undefined;
  /** `with 5 updates`. */
  readonly count: number | undefined;
  /** `[security]` */
  readonly security: boolean;
}

const verb =
  /^(?:bump|update|upgrade|pin|unpin|replace dependency|roll ?back|lock file maintenance|pre-commit autoupdate)\b/i;
/** A sign (`⬆️`, `:arrow_up:`) or a mark (`[security]`, `[deps]`) before the title. */
const leading = /^(?:\[([\w.: -]+)\]:?|:\w+:|[^\w\s[(`"'@/]+)\s+/u;
/** What bots put behind the title; `(major)` says the size of the step, `(x)` a file or branch. */
const trailing =
  /\s+(?:\[(security)\]|\[(?:skip|no) ?-?ci\]|\[ci skip\]|\((major|minor|patch)\)|\(([^\s()]+)\)|with (\d{1,5}) updates?|across \d+ director(?:y|ies)|in the \S+ group|in (\/\S*))$/i;

/** No bot writes longer titles, and the patterns take long on them. */
const longestTitle = 300;

/** Undefined where the title updates nothing. */
export function updateTitle(title: string): UpdateTitle | undefined {
  if (title.length > longestTitle) return undefined;
  let text = title.replaceAll('`', '').trim();
  let security = false;
  for (let mark = leading.exec(text); mark !== null; mark = leading.exec(text)) {
    security ||= mark[1]?.toLowerCase() === 'security';
    text = text.slice(mark[0].length);
  }
  if (!verb.test(text)) return undefined;
  let folder: string | undefined;
  let count: number | undefined;
  for (let end = trailing.exec(text); end !== null; end = trailing.exec(text)) {
    const [whole, secure, , file, updates, place] = end;
    security ||= secure !== undefined;
    folder ??= file ?? place;
    if (updates !== undefined) count = Number(updates);
    text = text.slice(0, -whole.length);
  }
  return { text, folder, count, security };
}
