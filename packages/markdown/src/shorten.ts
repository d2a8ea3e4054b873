/**
 * Sequences that change their meaning if they are cut: CRLF, a surrogate pair, a character reference,
 * a percent-encoded character, a JSON escape. Matching starts before a run of backslashes, so an
 * escaped backslash is recognised.
 */
const indivisible =
  /\r\n|[\ud800-\udbff][\udc00-\udfff]|&#?\w{1,8};|%(?:f[0-7](?:%[89ab][\da-f]){3}|e[\da-f](?:%[89ab][\da-f]){2}|[cd][\da-f]%[89ab][\da-f]|[\da-f]{2})|\\(?:u[\da-f]{4}|[^])/gi;

/** One less than the length of the longest sequence. */
const reach = 11;

/** At most `max` UTF-16 units: the start of the text, and `ending` if something was cut. */
export function shorten(text: string, max: number, ending = ''): string {
  if (text.length <= max) return text;
  return text.slice(0, partAt(text, Math.max(0, max - ending.length)).start) + ending;
}

/** At most `max` UTF-16 units from the end of the text. */
export function lastPart(text: string, max: number): string {
  return text.length <= max ? text : text.slice(partAt(text, text.length - max).end);
}

/** The lines that are complete within the first `max` UTF-16 units: a partial line may mislead. */
export function wholeLines(text: string, max: number): string {
  return text.length <= max ? text : text.slice(0, text.lastIndexOf('\n', max) + 1);
}

/** Start and end of the sequence that a cut at `at` would split; both are `at` if there is none. */
function partAt(text: string, at: number): { readonly start: number; readonly end: number } {
  let from = Math.max(0, at - reach);
  while (from > 0 && text[from] === '\\') from -= 1;
  for (const { index, 0: part } of text.slice(from, at + reach).matchAll(indivisible)) {
    const start = from + index;
    if (start >= at) break;
    if (start + part.length > at) return { start, end: start + part.length };
  }
  return { start: at, end: at };
}
