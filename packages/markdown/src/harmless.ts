import { shorten } from './shorten.ts';

/**
 * Control characters, bidirectional marks, line separators and unpaired surrogates: they reorder or
 * hide text, or end a line. Newline and tab are not included: the caller keeps or folds them.
 */
const hidden =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Replaces hidden characters by U+FFFD and shortens the text, with the number of characters cut. */
export function visible(text: string, maxLength = 1000): string {
  const kept = shorten(text, maxLength);
  const shown = kept.replaceAll(hidden, '\ufffd');
  const left = text.length - kept.length;
  return left > 0 ? `${shown}… (${left} more characters)` : shown;
}

/** `visible` in one line: white space becomes single spaces. */
export function oneLine(text: string, maxLength = 300): string {
  return visible(text.replaceAll(/\s\s*/g, ' ').trim(), maxLength);
}

/**
 * Text for the job log that contains no runner command. The runner executes `::name` at the start
 * of a trimmed line and `##[name` anywhere in a line (actions/runner ActionCommand.cs).
 */
export function logText(text: string, maxLength = 20_000): string {
  return visible(text, maxLength)
    .replaceAll('##[', '#\ufffd[')
    .replaceAll(/^([^\S\n]*):(?=:)/gm, '$1\ufffd');
}
