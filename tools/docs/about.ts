import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { SampleStep } from '../sample/sample-run.ts';

/** What a person wrote about an action: what its files do not say themselves. */
export interface About {
  /** In one paragraph: what it replaces and when it is green. */
  readonly intro: string;
  /** Word to when it is said; every word that the action has. */
  readonly verdicts: Readonly<Record<string, string>>;
  /** Permission (`contents: read`) to what it is for. */
  readonly permissions: Readonly<Record<string, string>>;
  /** Steps of a job, YAML; `@VERSION` stands for the release. */
  readonly usage: string;
  /** Sections of its own, Markdown. */
  readonly more?: string;
  /** Steps on the sample repository; the summary of the last one is shown. */
  readonly sample: readonly SampleStep[];
}

const keys = ['intro', 'verdicts', 'permissions', 'usage', 'sample'];

/** Reads `about/<action>.yml`; throws where it is incomplete. */
export function aboutAction(action: string): About {
  const file = join(import.meta.dirname, 'about', `${action}.yml`);
  const about = parse(readFileSync(file, 'utf8')) as Readonly<Record<string, unknown>>;
  const absent = keys.filter((key) => !about[key]);
  if (absent.length > 0) throw new Error(`${file} does not say: ${absent.join(', ')}`);
  return about as unknown as About;
}
