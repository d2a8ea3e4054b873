import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from '../repository.ts';
import type { SampleStep } from '../sample/sample-run.ts';

/** The hand-written documentation of an action: what its other files do not state. */
export interface About {
  /** Markdown for the README's table: what the action replaces. */
  readonly replaces: string;
  /** Markdown for the README's table: what the action does, as a verb phrase. */
  readonly does: string;
  /** In one paragraph: what it replaces and when it is green. */
  readonly intro: string;
  /** Verdict → when the action gives it. Must list every verdict. */
  readonly verdicts: Readonly<Record<string, string>>;
  /** Permission, such as `contents: read` → what it is for. */
  readonly permissions: Readonly<Record<string, string>>;
  /** Steps of a job, YAML; `@VERSION` stands for the release. */
  readonly usage: string;
  /** Keys of the policy file that the action applies; empty by default. */
  readonly enforces: readonly string[];
  /** Extra sections, Markdown; `@VERSION` stands for the release. */
  readonly more?: string;
  /** Steps on the sample repository; the page shows the summary of the last one. */
  readonly sample: readonly SampleStep[];
}

type Check = (value: unknown) => boolean;

const text: Check = (value) => typeof value === 'string' && value.trim() !== '';
const list =
  (item: Check): Check =>
  (value) =>
    Array.isArray(value) && value.length > 0 && value.every(item);
const map =
  (item: Check): Check =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every(item);
const step: Check = (value) =>
  map(() => true)(value) &&
  text((value as SampleStep).action) &&
  map(text)((value as SampleStep).inputs);

const needed: Readonly<Record<string, Check>> = {
  replaces: text,
  does: text,
  intro: text,
  verdicts: map(text),
  permissions: map(text),
  usage: text,
  sample: list(step),
};
const known: Readonly<Record<string, Check>> = { ...needed, enforces: list(text), more: text };

/** Reads `actions/<action>/docs.yml`. Throws if it is missing, incomplete or has an unknown key. */
export function aboutAction(action: string): About {
  const file = `actions/${action}/docs.yml`;
  return parseAbout(readFileSync(join(root, file), 'utf8'), file);
}

export function parseAbout(yaml: string, file: string): About {
  const about: unknown = parse(yaml);
  const given = map(() => true)(about) ? (about as Readonly<Record<string, unknown>>) : {};
  const wrong = [
    ...Object.keys(needed)
      .filter((key) => !Object.hasOwn(given, key))
      .map((key) => `"${key}" is missing`),
    ...Object.entries(given)
      .filter(([key, value]) => Object.hasOwn(known, key) && !known[key]?.(value))
      .map(([key]) => `"${key}" is empty or has the wrong type`),
    ...Object.keys(given)
      .filter((key) => !Object.hasOwn(known, key))
      .map((key) => `"${key}" is unknown`),
  ];
  if (wrong.length > 0) {
    throw new Error(`${file}: ${wrong.join(', ')}; keys: ${Object.keys(known).join(', ')}`);
  }
  return { enforces: [], ...given } as unknown as About;
}
