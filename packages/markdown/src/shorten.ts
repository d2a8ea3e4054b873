/**
 * What means nothing, or something else, in halves: a line break of two characters, a surrogate
 * pair, a character reference, a character in percent codes, an escape of JSON. A backslash that is
 * itself escaped is told by counting those before it.
 */
const whole =
  /\r\n|[\ud800-\udbff][\udc00-\udfff]|&#?\w{1,8};|%(?:f[0-7](?:%[89ab][\da-f]){3}|e[\da-f](?:%[89ab][\da-f]){2}|[cd][\da-f]%[89ab][\da-f]|[\da-f]{2})|\\(?:u[\da-f]{4}|[^])/gi;

/** One less than the longest of these. */
const reach = 11;

/** At most `max` UTF-16 units from the start of the text, `ending` behind them where some are left out. */
export function shorten(text: string, max: number, ending = ''): string {
  if (text.length <= max) return text;
  return text.slice(0, partAt(text, Math.max(0, max - ending.length)).start) + ending;
}

/** At most `max` UTF-16 units from the end of the text. */
export function lastPart(text: string, max: number): string {
  return text.length <= max ? text : text.slice(partAt(text, text.length - max).end);
}

/** The lines that stand whole in the first `max` UTF-16 units: half a line may say another thing. */
export function wholeLines(text: string, max: number): string {
  return text.length <= max ? text : text.slice(0, text.lastIndexOf('\n', max) + 1);
}

/** Where the part begins and ends that a cut at `at` would go through; both are `at` where none is. */
function partAt(text: string, at: number): { readonly start: number; readonly end: number } {
  let from = Math.max(0, at - reach);
  while (from > 0 && text[from] === '\\') from -= 1;
  for (const { index, 0: part } of text.slice(from, at + reach).matchAll(whole)) {
    const start = from + index;
    if (start >= at) break;
    if (start + part.length > at) return { start, end: start + part.length };
  }
  return { start: at, end: at };
}
