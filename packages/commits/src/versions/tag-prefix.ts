/** A prefix; undefined for the default, `v` or nothing. */
export type TagPrefix = string | undefined;

/** Whether a text may precede a version: it must be harmless in a shell, a URL and a ref. */
export function isTagPrefix(text: string): boolean {
  return /^[A-Za-z0-9@_][\w@./+-]*$/.test(text) && !/\.\.|\/\/|\/\.|@\{|\.lock\/|\.$/.test(text);
}
