import { generated, mdTable } from '../../../tools/docs/markdown.ts';
import { excuseOfMissing } from '../src/reports/missing-input.ts';
import type { MissingInput } from '../src/reports/missing-input.ts';
import { decisionHeads, decisionTable } from './decision-table.ts';

/** What security-gate decides, asked of its own code. */
export function page(): string {
  const findings = decisionTable().map(({ conditions, decision }) => [
    ...conditions,
    `**${meaning[decision]}**`,
  ]);
  return (
    [
      generated('actions/security-gate/docs/decisions-page.ts, which asks the code'),
      '# What security-gate decides',
      'Both tables are asked of the code that decides, for every combination; rows that say the same are joined.',
      '## A result of a scanner',
      'The severity is that of `security-severity` of the rule (9.0 and more is critical, 7.0 high, 4.0 medium, less low, 0 none), without one that of the level. A secret is a result of gitleaks or trufflehog, or of a rule with the tag `secret`.',
      mdTable([...decisionHeads, 'the result'], findings),
      'The gate fails where a single result blocks. The same is asked with the rules of the next phase, which changes nothing today.',
      '## What was to be judged and is not there, or not whole',
      mdTable(
        ['what', 'its tool is advisory', 'without-secrets, on this event', 'the gate'],
        missingInputs(),
      ),
    ].join('\n\n') + '\n'
  );
}

const meaning = {
  absent: 'is no finding any more',
  suppressed: 'is excused, and counted as suppressed',
  below: 'is counted',
  old: 'is counted, and old',
  advisory: 'is counted as advisory',
  blocks: 'blocks',
} as const;

const policyContexts = {
  fails: '**fails**',
  advisory: 'shows it',
  'without-secrets': 'shows it',
} as const;

const tool: MissingInput = { kind: 'tool', tool: 'x', target: undefined, reason: '' };
const report: MissingInput = { kind: 'report', what: '', reason: '' };

const kinds: readonly (readonly [string, MissingInput])[] = [
  ['an expected tool, or a target of it, without a report', tool],
  ['a run with `executionSuccessful: false`', tool],
  ['a run with a notification of level error', tool],
  ['no file at all, or a pattern that matches none', report],
  ['a file that cannot be read as SARIF 2.1.0', report],
  ['a file without runs', report],
  ['a run without `results`, or with external property files', report],
  ['SARIF of another commit, or of an attempt since which its job ran again', report],
  ['a VEX file that cannot be read', report],
];

const named = (is: boolean) => (is ? ['x'] : []);

function missingInputs(): readonly (readonly string[])[] {
  return kinds.flatMap(([what, missing]) => {
    const asked = [false, true].flatMap((advisory) =>
      [false, true].map((lacking) => {
        const excused = { advisory: named(advisory), withoutSecrets: named(lacking) };
        return {
          advisory,
          lacking,
          policyContext: excuseOfMissing(missing, excused) ?? ('fails' as const),
        };
      }),
    );
    const [first] = asked;
    if (first && asked.every(({ policyContext }) => policyContext === first.policyContext)) {
      return [[what, 'any', 'any', policyContexts[first.policyContext]]];
    }
    return [false, true].flatMap((advisory) => {
      const rows = asked.filter((one) => one.advisory === advisory);
      const alike = new Set(rows.map(({ policyContext }) => policyContext)).size === 1;
      return (alike ? rows.slice(0, 1) : rows).map(({ lacking, policyContext }) => [
        what,
        advisory ? 'yes' : 'no',
        alike ? 'any' : lacking ? 'yes' : 'no',
        policyContexts[policyContext],
      ]);
    });
  });
}
