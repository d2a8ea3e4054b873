import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { runAct } from '../../../tools/act/run-act.ts';
import { root } from '../../../tools/repository.ts';
import { gitRepository } from '../../../tools/testkit/git-repository.ts';
import { describeWith } from '../../../tools/testkit/needs-tool.ts';
import { tempFolder } from '../../../tools/testkit/temp-folder.ts';

const path = '.github/workflows/ci.yml';

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

async function run(text: string) {
  using folder = tempFolder();
  const repository = join(folder.path, 'repository');
  const { commit, git } = gitRepository(repository);
  mkdirSync(join(repository, '.github/workflows'), { recursive: true });
  writeFileSync(join(repository, path), text);
  cpSync(join(root, 'dist/needs-gate'), join(repository, 'dist/needs-gate'), { recursive: true });
  commit('first', { files: { a: 'a' } });
  git('remote', 'add', 'origin', 'https://github.com/parcels/parcels');
  const home = join(folder.path, 'home');
  const clock = '2026-11-02T09:00:00Z';
  return await runAct({ repository, workflow: path, local: {}, home, clock });
}

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
      const { jobs, outputs, log } = await run(text);
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
