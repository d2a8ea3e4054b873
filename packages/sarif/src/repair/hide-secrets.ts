import type { Result } from '../model/log.ts';
import { isRecord } from '../schema/values.ts';
import type { OnRepair } from '../schema/values.ts';
import { isOpaque } from '../schema/walk.ts';
import type { Draft } from '../schema/walk.ts';

const mask = '***';

/** Masks a snippet and adds its text to `found`, so that it can be masked elsewhere too. */
export function hideSnippet(snippet: Draft, found: Set<string>, onRepair: OnRepair): void {
  if (typeof snippet['text'] === 'string' && snippet['text'] !== mask) found.add(snippet['text']);
  if (snippet['text'] === mask && Object.keys(snippet).length === 1) return;
  for (const key of Object.keys(snippet)) delete snippet[key];
  snippet['text'] = mask;
  onRepair('masked a secret');
}

/**
 * The result with the secrets of its snippets masked in all its texts. Secrets of fewer than 6
 * characters stay, as they may be ordinary words. Works on values: a replacement in the JSON text
 * would also hit the "n" of an escaped line feed, and would break numbers.
 */
export function withoutSecrets(result: Result, secrets: ReadonlySet<string>): Result {
  const long = [...secrets].map((secret) => secret.trim()).filter((secret) => secret.length >= 6);
  return masked(result, long, false) as Result;
}

/** Masks keys in property bags only: keys of the standard stay, even if one is a secret. */
function masked(value: unknown, secrets: readonly string[], inBag: boolean): unknown {
  if (typeof value === 'string') return maskedText(value, secrets);
  if (typeof value === 'number' && inBag) {
    const text = String(value);
    return secrets.some((secret) => text.includes(secret)) ? maskedText(text, secrets) : value;
  }
  if (Array.isArray(value)) return value.map((item) => masked(item, secrets, inBag));
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).map(([key, member]) => [
    inBag ? maskedText(key, secrets) : key,
    masked(member, secrets, inBag || isOpaque(key)),
  ]);
  return Object.fromEntries(entries);
}

function maskedText(text: string, secrets: readonly string[]): string {
  return secrets.reduce((shown, secret) => shown.replaceAll(secret, mask), text);
}

const prints = ['partialFingerprints', 'fingerprints'] as const;

const personal = /author|e-?mail|commitmessage|^date$/i;

/**
 * Removes fingerprints that name a person: they are private and change with every commit. Gitleaks
 * writes author, e-mail, date and message of the commit there.
 */
export function dropPersonal(result: Draft, secretTool: boolean, onRepair: OnRepair): void {
  for (const name of prints) {
    const values = result[name] as Readonly<Record<string, string>> | undefined;
    if (values === undefined || !holdsPersonal(values, secretTool)) continue;
    const kept = Object.entries(values).filter(
      ([key, value]) => !isPersonal(key, value, secretTool),
    );
    onRepair('dropped personal data from fingerprints');
    result[name] = kept.length === 0 ? undefined : Object.fromEntries(kept);
  }
}

function holdsPersonal(values: Readonly<Record<string, string>>, secretTool: boolean): boolean {
  for (const key in values) if (isPersonal(key, values[key] ?? '', secretTool)) return true;
  return false;
}

function isPersonal(key: string, value: string, secretTool: boolean): boolean {
  return (secretTool && personal.test(key)) || (value.includes('@') && address.test(value));
}

const address = /[^\s@]@[^\s@]+\.[a-z]/i;
