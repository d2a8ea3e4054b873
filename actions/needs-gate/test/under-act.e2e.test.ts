import { expect, it } from '@jest/globals';
import { describeWith } from '../../../tools/testkit/needs-tool.ts';
import { runInAct } from './run-in-act.ts';

/** `legs` are the exit codes of the matrix; `more` further jobs that the gate does not need. */
const workflow = (legs: string, skips: string, more = '') => `on: push
jobs:
  test:
    runs-on: ubuntu-latest
    strategy: { matrix: { code: [${legs}] } }
    steps: [{ run: "exit \${{ matrix.code }}" }]
  docs:
    if: github.ref == 'refs/heads/nosuch'
    runs-on: ubuntu-latest
    steps: [{ run: "true" }]
${more}
  gate:
    if: always()
    needs: [test, docs]
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - id: gate
        uses: ./dist/needs-gate
        with:
          needs: \${{ toJSON(needs) }}
          allowed-skips: ${JSON.stringify(skips)}
`;

describeWith('act', 'needs-gate', () => {
  it.each([
    ['every job ran or is excused', workflow('0, 0', 'docs: on a branch'), 'success', '0', '1'],
    ['a leg failed', workflow('0, 1', 'docs: on a branch'), 'failure', '1', '1'],
    ['a skip is not excused', workflow('0, 0', ''), 'failure', '0', '1'],
    [
      'a job is not in needs',
      workflow('0, 0', 'docs', '  lint: { runs-on: ubuntu-latest, steps: [{ run: "true" }] }'),
      'failure',
      '0',
      '1',
    ],
  ])(
    '%s',
    async (_, text, result, failed, skipped) => {
      const { jobs, outputs, log } = await runInAct(text);
      expect({ gate: jobs['gate'], log }).toEqual({ gate: result, log });
      expect(outputs['gate.gate']).toMatchObject({
        verdict: result === 'success' ? 'passed' : 'failed',
        failed,
        skipped,
      });
    },
    60_000,
  );
});
