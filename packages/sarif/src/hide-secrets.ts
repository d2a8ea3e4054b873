import type { Draft } from './walk.ts';
import type { Tell } from './values.ts';

const mask = '***';

/** Takes the secret out of a snippet and remembers it, so that it can be found elsewhere too. */
export function hideSnippet(snippet: Draft, found: Set<string>, tell: Tell): void {
  if (typeof snippet['text'] === 'string' && snippet['text'] !== mask) found.add(snippet['text']);
  if (snippet['text'] === mask && Object.keys(snippet).length === 1) return;
  for (const key of Object.keys(snippet)) delete snippet[key];
  snippet['text'] = mask;
  tell('masked a secret');
}

/** The result's text without the secrets that its snippets held; short ones are left as words. */
export function withoutSecrets(text: string, secrets: ReadonlySet<string>): string {
  let hidden = text;
  for (const secret of secrets) {
    const escaped = JSON.stringify(secret.trim()).slice(1, -1);
    if (escaped.length >= 6) hidden = hidden.replaceAll(escaped, mask);
  }
  return hidden;
}

const prints = ['partialFingerprints', 'fingerprints'] as const;

const personal = /author|e-?mail|commitmessage|^date$/i;

/**
 * Fingerprints that name a person are not ours to publish, and change with every commit:
 * gitleaks writes author, e-mail, date and message of the commit there.
 */
export function dropPersonal(result: Draft, secretTool: boolean, tell: Tell): void {
  for (const name of prints) {
    const values = result[name] as Readonly<Record<string, string>> | undefined;
    if (values === undefined || !holdsPersonal(values, secretTool)) continue;
    const kept = Object.entries(values).filter(
      ([key, value]) => !isPersonal(key, value, secretTool),
    );
    tell('dropped personal data from fingerprints');
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
