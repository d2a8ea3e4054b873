import type { TestCase } from '@ci-actions/test-reports';

/** A test by its suite and name; untrusted text. */
export function titleOf({ name, suite }: TestCase): string {
  if (suite === undefined || name.startsWith(suite)) return name;
  return `${suite} › ${name}`;
}
