import { describe, expect, it } from '@jest/globals';
import { result, rule, toolRun } from '../../../../actions/security-gate/test/sarif.ts';
import type { Result, ReportingDescriptor, Run } from '../model/log.ts';
import { findingOf } from './finding-of.ts';

const of = (
  more: Partial<Result> = {},
  rules: readonly ReportingDescriptor[] = [],
  tool = 'T',
  run: Partial<Run> = {},
) => findingOf(result('R', more), { ...toolRun(tool, { rules }), ...run });
describe('findingOf', () => {
  it.each([
    ['https://x.example/a', 'https://x.example/a'],
    ['javascript:alert(1)', undefined],
    ['https://x.example/"><script>', undefined],
    [`https://x.example/${'a'.repeat(600)}`, undefined],
  ])('has the link of %s', (helpUri, link) => {
    expect(of({}, [{ ...rule('R'), helpUri }]).link).toBe(link);
  });

  it.each([
    ['R', ['R'], 'R'],
    ['R/low', ['R', 'R/low'], 'R'],
    ['R/by-level', ['R', 'R/by-level'], 'R'],
    ['R/low/more', ['R', 'R/low'], 'R/more'],
    ['R/low', ['R/low'], 'R/low'],
    ['R/low', ['R'], 'R/low'],
    ['R/lowest', ['R', 'R/lowest'], 'R/lowest'],
  ])('names the rule of %s among %j as %s', (ruleId, ids, shown) => {
    expect(
      of(
        { ruleId },
        ids.map((id) => rule(id)),
      ).rule,
    ).toBe(shown);
  });

  it.each<[string, string, Result['partialFingerprints'], string | undefined]>([
    ['any one of a finding', 'T', { 'x/v1': 'one' }, 'one'],
    ['the hash rather than another', 'T', { 'x/v1': 'one', primaryLocationLineHash: 'h:1' }, 'h:1'],
    ['none of a scanner for a secret', 'gitleaks', { 'x/v1': 'AKIA' }, undefined],
    ['the hash of a secret', 'gitleaks', { 'x/v1': 'AKIA', primaryLocationLineHash: 'h:1' }, 'h:1'],
    ['the hash of a scanner', 'ggshield', { 'secret/v1': 'a1'.repeat(32) }, 'a1'.repeat(32)],
    ['none that stands for all', 'Semgrep', { 'matchBasedId/v1': 'requires login' }, undefined],
    ['none of a person', 'T', { email: 'a@b.example' }, undefined],
  ])('shows of its fingerprints %s', (_, tool, partialFingerprints = {}, shown) => {
    expect(of({ partialFingerprints }, [], tool).fingerprint).toBe(shown);
  });

  it.each<[string, Partial<Result>, ReportingDescriptor, object]>([
    [
      'properties of ours',
      {
        properties: {
          package: { name: 'curl', version: '8.1' },
          advisory: { id: 'CVE-1', aliases: ['GHSA-1'], fixedIn: ['8.2', '9.0'] },
        },
      },
      rule('R'),
      { package: 'curl', version: '8.1', advisories: ['CVE-1', 'GHSA-1'], fixedIn: '8.2, 9.0' },
    ],
    ['a name alone', { properties: { package: 'curl' } }, rule('R'), { package: 'curl' }],
    [
      'lines of the message',
      { message: { text: 'Package: curl\nInstalled Version: 8.1\nFixed Version: 8.2' } },
      rule('R'),
      { package: 'curl', version: '8.1', fixedIn: '8.2' },
    ],
    [
      'lines of the help',
      {},
      {
        ...rule('R'),
        help: { text: 'Package: curl\nFix Versions: 8.2' },
        deprecatedIds: ['OLD-1'],
      },
      { package: 'curl', fixedIn: '8.2', advisories: ['OLD-1'] },
    ],
    [
      'no cut-off line, which may name another package',
      { message: { text: `${'x'.repeat(4989)}\nPackage: curl-dev` } },
      rule('R'),
      { package: undefined },
    ],
    [
      'an empty line',
      { message: { text: 'Fixed Version: \nx' } },
      rule('R'),
      { fixedIn: undefined },
    ],
  ])('knows its package from %s', (_, more, known, expected) => {
    expect(of(more, [known])).toMatchObject(expected);
  });

  it('ignores an unknown baseline state', () => {
    expect(of({ baselineState: 'old' as 'new' }).baseline).toBeUndefined();
  });
});
