import { isRecord } from '../schema/values.ts';
import { isOpaque } from '../schema/walk.ts';

/** Every text below a value; numbers count, as a secret may be digits. */
export function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [String(value)];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return isRecord(value) ? Object.values(value).flatMap(textsIn) : [];
}

/**
 * The value without the secrets in all its texts; short ones are left as words. In its JSON they
 * could not be replaced: `\\nabcdef` holds no "nabcdef", a number no text.
 */
export function maskedIn(value: unknown, secrets: readonly string[], mask: string): unknown {
  const long = secrets.map((secret) => secret.trim()).filter((secret) => secret.length >= 6);
  return long.length === 0 ? value : masked(value, long, mask, false);
}

/** Keys of the standard stay, whatever a secret is; those of a bag are texts. */
function masked(value: unknown, secrets: readonly string[], mask: string, inBag: boolean): unknown {
  const maskedText = (text: string) =>
    secrets.reduce((shown, secret) => shown.replaceAll(secret, mask), text);
  if (typeof value === 'string') return maskedText(value);
  if (typeof value === 'number' && inBag) {
    const text = String(value);
    return secrets.some((secret) => text.includes(secret)) ? maskedText(text) : value;
  }
  if (Array.isArray(value)) return value.map((item) => masked(item, secrets, mask, inBag));
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).map(([key, member]) => [
    inBag ? maskedText(key) : key,
    masked(member, secrets, mask, inBag || isOpaque(key)),
  ]);
  return Object.fromEntries(entries);
}
