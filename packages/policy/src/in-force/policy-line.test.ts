import { describe, expect, it } from '@jest/globals';
import { policyFile } from '../../../../tools/testkit/policy-file.ts';
import { policyFor } from './policy-context.ts';
import { endlessPhase, policyFileLine, policyLine } from './policy-line.ts';

async function contextOf(text: string | undefined, phase?: string) {
  const found = await policyFor({ today: '2027-01-01', phase, readText: policyFile(text) });
  if ('mistakes' in found) throw new Error(JSON.stringify(found.mistakes));
  return found.policyContext;
}

const phases = (...entries: string[]) =>
  `version: 1\nphase: ${/name: (\w+)/.exec(entries[0] ?? '')?.[1]}\nphases:\n${entries.map((entry) => `  - { ${entry} }\n`).join('')}`;

describe('policyLine', () => {
  it.each<[string, string | undefined, string, string]>([
    [
      'a phase of the file',
      phases('name: build'),
      'Policy: `.github/ci-policy.yml`, phase `build`.',
      'Policy: `.github/ci-policy.yml`.',
    ],
    [
      'a file without phases',
      'version: 1',
      'Policy: `.github/ci-policy.yml`, the built-in phase `default`.',
      'Policy: `.github/ci-policy.yml`.',
    ],
    [
      'a phase that the file calls default',
      phases('name: default'),
      'Policy: `.github/ci-policy.yml`, phase `default`.',
      'Policy: `.github/ci-policy.yml`.',
    ],
    [
      'no file',
      undefined,
      'Policy: no file found; the built-in phase `default` applies.',
      'Policy: no file found.',
    ],
  ])('%s', async (_, text, line, fileLine) => {
    const context = await contextOf(text);
    expect([policyLine(context), policyFileLine(context)]).toEqual([line, fileLine]);
  });

  it('shows a name as text', async () => {
    const context = await contextOf('version: 1\nphase: "a`|b"\nphases: [{ name: "a`|b" }]\n');
    expect(policyLine(context)).toBe('Policy: `.github/ci-policy.yml`, phase ``a`│b``.');
  });
});

describe('endlessPhase', () => {
  const said = 'Phase `b` follows, but `a` has no `until`: nothing ends it.';
  it.each<[string, string | undefined, string | undefined, string | undefined]>([
    ['another phase follows', phases('name: a', 'name: b'), undefined, said],
    [
      'the phase ends on a day',
      phases('name: a, until: 2027-03-31', 'name: b'),
      undefined,
      undefined,
    ],
    ['no phase follows', phases('name: a'), undefined, undefined],
    ['no file', undefined, undefined, undefined],
    [
      'an input names a later phase',
      phases('name: z, until: 2027-03-31', 'name: a', 'name: b'),
      'a',
      said,
    ],
    ['an input names the last phase', phases('name: a', 'name: b'), 'b', undefined],
  ])('%s', async (_, text, phase, expected) => {
    expect(endlessPhase(await contextOf(text, phase))).toBe(expected);
  });
});
