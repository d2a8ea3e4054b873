import { describe, expect, it } from '@jest/globals';
import { policyFile } from '../../../../tools/testkit/policy-file.ts';
import { policyFor } from '../in-force/policy-context.ts';
import { changesSinceBase } from './base-changes.ts';
import { policyChangeAnnotations, policyChangesSection } from './policy-changes-section.ts';

const today = '2027-01-01';

async function changes(base: string | undefined, head: string | undefined) {
  const found = await policyFor({ today, readText: policyFile(head) });
  if ('mistakes' in found) throw new Error(JSON.stringify(found.mistakes));
  return changesSinceBase({
    policyContext: found.policyContext,
    today,
    readBase: policyFile(base),
  });
}

const deny = 'version: 1\npolicy-changes: deny\n';
const suppressed = `${deny}suppressions: [{ rule: "a|b", reason: r, owner: o, expires: 2027-01-01 }]\n`;

describe('changesSinceBase', () => {
  it.each<[string, string | undefined, string | undefined, number, boolean]>([
    ['nothing changed', deny, deny, 0, false],
    ['no file before or after', undefined, undefined, 0, false],
    ['the base decides', deny, suppressed, 1, true],
    ['the head does not decide', 'version: 1\n', suppressed, 1, false],
    ['removing deny is a change', deny, 'version: 1\n', 1, true],
    ['removing the file is a change', deny, undefined, 1, true],
    ['a base without a file counts as the built-in phase', undefined, suppressed, 1, false],
  ])('%s', async (_, base, head, count, denied) => {
    const found = await changes(base, head);
    expect([found.changes.length, found.denied]).toEqual([count, denied]);
  });

  it('rejects a base with a broken file', async () => {
    await expect(changes('version: 2', deny)).rejects.toThrow(
      'the policy file of the base cannot be read: .github/ci-policy.yml:1:10',
    );
  });

  const [yml, yaml] = ['.github/ci-policy.yml', '.github/ci-policy.yaml'];
  const at = (files: Readonly<Record<string, string>>) => (path: string) =>
    Promise.resolve(Object.hasOwn(files, path) ? files[path] : undefined);
  const between = async (
    base: Readonly<Record<string, string>>,
    head: Readonly<Record<string, string>>,
    path?: string,
  ) => {
    const found = await policyFor({ today, path, readText: at(head) });
    if ('mistakes' in found) throw new Error(JSON.stringify(found.mistakes));
    return changesSinceBase({
      policyContext: found.policyContext,
      today,
      readBase: at(base),
    });
  };

  it.each<[string, object, object, string | undefined, string, number, boolean]>([
    ['renamed and unchanged', { [yml]: deny }, { [yaml]: deny }, undefined, yaml, 0, false],
    ['renamed and loosened', { [yml]: deny }, { [yaml]: suppressed }, undefined, yaml, 1, true],
    ['renamed back and loosened', { [yaml]: deny }, { [yml]: suppressed }, undefined, yml, 1, true],
    ['removed', { [yaml]: deny }, {}, undefined, yaml, 1, true],
    ['given by hand, which is one path', { [yaml]: deny }, { [yml]: deny }, yml, yml, 0, false],
  ])('finds either file of the base: %s', async (_, base, head, given, path, count, denied) => {
    const found = await between({ ...base }, { ...head }, given);
    expect([found.path, found.changes.length, found.denied]).toEqual([path, count, denied]);
  });

  it('rejects a base with both files', async () => {
    await expect(between({ [yml]: deny, [yaml]: deny }, { [yml]: deny })).rejects.toThrow(
      'the policy file of the base cannot be read: .github/ci-policy.yml and .github/ci-policy.yaml both exist; expected: only one of the two policy files',
    );
  });

  it('is reported in a table and on the line', async () => {
    const found = await changes(deny, suppressed);
    expect(policyChangesSection(found, 'p.yml')).toMatch(
      /^\| `suppressions` \| absent \| rule a[^|]+b, until [^|]+ \| today \| 3 \|$/m,
    );
    expect(policyChangeAnnotations(found, 'p.yml')).toEqual([
      {
        level: 'warning',
        title: 'policy loosened',
        message: 'suppressions: absent → rule a|b, until 2027-01-01',
        file: 'p.yml',
        line: 3,
      },
    ]);
    expect(policyChangesSection({ path: 'p.yml', changes: [], denied: false }, 'p.yml')).toBe('');
  });
});
