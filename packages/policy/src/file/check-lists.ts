import { secretKindOf } from '@ci-actions/findings';
import { refuseAt } from '@ci-actions/yaml';
import type { Reading } from '@ci-actions/yaml';
import { checkIncomplete } from './describe-incomplete.ts';
import type { PolicyFile } from './describe-policy.ts';

/** Reports mistakes in the lists of the file that the shape of their elements cannot detect. */
export function checkLists(file: PolicyFile, reading: Reading): void {
  // an element that could not be read is missing from its list, so later indexes are wrong
  const shifted = (path: string) =>
    reading.mistakes.some(({ name }) => name.startsWith(`${path}[`) && !name.includes('].'));
  if (!shifted('suppressions')) checkSuppressions(file, reading);
  if (!shifted('security.expect')) {
    once('security.expect', names(file.security?.expect), reading);
    file.security?.expect?.forEach(({ tool, targets }, index) => {
      once(`security.expect[${index}].${tool}`, targets, reading);
    });
  }
  if (!shifted('security.incomplete')) checkIncomplete(file.security?.incomplete ?? [], reading);
  for (const key of ['allowed-skips', 'allowed-failures'] as const) {
    const jobs = file.jobs?.[key]?.map(({ workflow = '', job = '' }) => `${workflow} ${job}`);
    if (!shifted(`jobs.${key}`)) once(`jobs.${key}`, jobs ?? [], reading);
  }
}

function checkSuppressions(file: PolicyFile, reading: Reading): void {
  file.suppressions?.forEach((entry, index) => {
    const path = `suppressions[${index}]`;
    // what could not be read may be the part that seems to be missing
    if (reading.mistakes.some(({ name }) => name.startsWith(`${path}.`))) return;
    const refuseEntry = (value: string, accepted: string) =>
      refuseAt(reading, path, value, accepted);
    if (![entry.rule, entry.package, entry.fingerprint].some((part) => part !== undefined)) {
      refuseEntry(entry.tool ?? '', 'an entry with a rule, a package or a fingerprint');
    } else if (entry.fingerprint === undefined && excusesSecrets(entry)) {
      refuseEntry(
        entry.tool ?? entry.rule ?? '',
        'an entry with a fingerprint: a secret is excused by nothing else',
      );
    }
  });
}

/** All that it could match are secrets. */
function excusesSecrets({ tool = '', rule }: { readonly tool?: string; readonly rule?: string }) {
  return secretKindOf({ tool, rule }) === 'secret';
}

function names(expected: readonly { readonly tool: string }[] = []): string[] {
  return expected.map(({ tool }) => tool.toLowerCase());
}

function once(path: string, keys: readonly string[], reading: Reading): void {
  keys.forEach((key, index) => {
    if (keys.indexOf(key) === index) return;
    const name = `${path}[${index}]`;
    refuseAt(reading, name, key, 'no duplicates');
  });
}
