import { isPlaceholder } from '../resolve/safe-fingerprint.ts';
import type { OnRepair } from '../schema/values.ts';
import type { Draft } from '../schema/walk.ts';

const prints = ['partialFingerprints', 'fingerprints'] as const;

const personal = /author|e-?mail|commitmessage|^date$/i;

/**
 * Fingerprints that name a person are not ours to publish, and change with every commit: gitleaks
 * writes author, e-mail, date and message of the commit there. A placeholder names every result:
 * a suppression by it would excuse them all.
 */
export function dropFingerprints(result: Draft, secretTool: boolean, onRepair: OnRepair): void {
  for (const name of prints) {
    const values = result[name] as Readonly<Record<string, string>> | undefined;
    if (values === undefined) continue;
    for (const key in values) {
      const why = reason(key, values[key] ?? '', secretTool);
      if (why === undefined) continue;
      drop(result, name, secretTool);
      onRepair(why);
      break;
    }
  }
}

function drop(result: Draft, name: string, secretTool: boolean): void {
  const kept = Object.entries(result[name] as Readonly<Record<string, string>>).filter(
    ([key, value]) => reason(key, value, secretTool) === undefined,
  );
  result[name] = kept.length === 0 ? undefined : Object.fromEntries(kept);
}

function reason(key: string, value: string, secretTool: boolean): string | undefined {
  if ((secretTool && personal.test(key)) || (value.includes('@') && address.test(value))) {
    return 'dropped personal data from fingerprints';
  }
  return isPlaceholder(value) ? 'dropped a placeholder of a fingerprint' : undefined;
}

const address = /[^\s@]@[^\s@][^\s@]*\.[a-z]/i;
