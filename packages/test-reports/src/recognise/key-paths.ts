/** Types of tokens as the streaming library numbers them. */
const openBrace = 0;
const closeBrace = 1;
const openBracket = 2;
const closeBracket = 3;
const comma = 5;
const string = 9;

const deepest = 3;
/** Keys may be data (paths of files): so many tell a format, and more would fill the memory. */
const most = 2000;

export interface KeyPathsSeen {
  readonly token: (token: { readonly token: number; readonly value: unknown }) => void;
  /** As `stats.passes`; `*` is an element of an array. */
  readonly seen: ReadonlySet<string>;
}

/** Notes which keys a JSON document holds, down to three levels, whatever their values are. */
export function keyPaths(): KeyPathsSeen {
  const seen = new Set<string>();
  /** Per level: the path to it, and whether it is an object. */
  const levels: { readonly path: string; readonly object: boolean }[] = [];
  let here = '';
  let keyNext = false;

  function enter(object: boolean): void {
    levels.push({ path: here, object });
    if (!object) here = here === '' ? '*' : `${here}.*`;
    keyNext = object;
  }

  function key(name: string): void {
    keyNext = false;
    if (levels.length > deepest) return;
    const above = levels.at(-1)?.path ?? '';
    here = above === '' ? name : `${above}.${name}`;
    if (seen.size < most) seen.add(here);
  }

  return {
    seen,
    token({ token, value }) {
      if (token === openBrace || token === openBracket) enter(token === openBrace);
      else if (token === closeBrace || token === closeBracket) {
        here = levels.pop()?.path ?? '';
        keyNext = false;
      } else if (token === comma) keyNext = levels.at(-1)?.object === true;
      else if (token === string && keyNext) key(String(value));
    },
  };
}
