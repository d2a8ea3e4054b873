import { describe, expect, it } from '@jest/globals';
import { finding } from '../../test/finding.ts';
import type { MissingInput } from '../reports/missing-input.ts';
import type { PhaseTally } from './phase-tally.ts';
import { verdictOf } from './verdict.ts';
import type { Objection } from './verdict.ts';

const tally = (...blocking: readonly ReturnType<typeof finding>[]): PhaseTally => ({
  decisions: { absent: 0, suppressed: 0, below: 0, old: 0, advisory: 0, blocks: blocking.length },
  secrets: blocking.filter(({ secret }) => secret).length,
  blocking,
  advisory: [],
});
const strict = { advisory: [], withoutSecrets: [] };
const missing: MissingInput = { kind: 'report', what: 'a.sarif', reason: 'was cut off' };
const judged: Objection = { why: 'job "x" failed', judged: true };
const unjudged: Objection = { why: 'the base cannot be read', judged: false };

describe('verdictOf', () => {
  it.each<[string, PhaseTally, MissingInput[], Objection[], boolean, boolean, string[]]>([
    ['nothing', tally(), [], [], true, true, []],
    ['a missing input', tally(), [missing], [], false, false, ['a.sarif was cut off']],
    [
      'an objection that was not judged',
      tally(),
      [],
      [unjudged],
      false,
      false,
      ['the base cannot be read'],
    ],
    ['an objection that was judged', tally(), [], [judged], false, true, ['job "x" failed']],
    [
      'all of them, judged ones first',
      tally(finding({ secret: true }), finding()),
      [missing],
      [unjudged, judged],
      false,
      true,
      [
        '2 findings block (1 secret)',
        'Trivy CVE-2026-1 (secret) in curl 8.1 at Dockerfile:1',
        'Trivy CVE-2026-1 (high) in curl 8.1 at Dockerfile:1',
        'job "x" failed',
        'a.sarif was cut off',
        'the base cannot be read',
      ],
    ],
  ])('of %s', (_, findings, inputs, objections, passed, evaluated, why) => {
    const verdict = verdictOf(findings, inputs, strict, objections);
    expect({ ...verdict }).toMatchObject({ passed, evaluated, why });
  });
});
