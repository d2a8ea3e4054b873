import { gate, sha } from '../judged-fixture.ts';
import { resultLine } from '../results.ts';
import type { Way } from './way.ts';

const need = (result: string, outputs: unknown = {}) => ({ test: { result, outputs } });
const excuse = (job: string, expires: string, workflow = 'ci.yml') =>
  `{ workflow: ${workflow}, job: ${job}, reason: r, owner: o, expires: ${expires} }`;
const policy = (key: string, entry: string) => `version: 1\njobs: { ${key}: [${entry}] }\n`;

const calling = `test: { uses: ./.github/workflows/called.yml }\n${gate}`;

/** Ways through the other files that are read: results, workflows, the policy. */
export const waysOfFiles: readonly Way[] = [
  {
    way: 'the pattern of results matches nothing',
    red: { inputs: { results: 'reports/*.json' } },
    reason: 'input "results": "reports/*.json" matches no file',
    green: { inputs: { results: 'reports/*.json' }, results: { 'reports/a.json': resultLine() } },
  },
  {
    way: 'a result file is from another commit',
    red: { inputs: { results: '*' }, results: { r: resultLine({ sha: '2'.repeat(40) }) } },
    reason: `not from this run's commit ${sha}`,
    green: { inputs: { results: '*' }, results: { r: resultLine() } },
  },
  {
    way: 'a result file is not a result',
    red: { inputs: { results: '*' }, results: { r: '{}' } },
    reason: 'r is not a result',
    green: { inputs: { results: '*' }, results: { r: resultLine() } },
  },
  {
    way: 'a result file names no commit',
    red: { inputs: { results: '*' }, results: { r: resultLine({ sha: null }) } },
    reason: `r is from no commit, not from this run's commit ${sha}`,
    green: { inputs: { results: '*' }, results: { r: resultLine() } },
  },
  {
    way: 'a result file is of a job of another workflow',
    red: { inputs: { results: '*' }, results: { r: resultLine({ job: 'other' }) } },
    reason:
      'a result of test-runner "unit" is of job "other", and .github/workflows/ci.yml has no such job; give "results" only files of this run',
    green: { inputs: { results: '*' }, results: { r: resultLine() } },
  },
  {
    way: 'a job of a reusable workflow failed',
    red: {
      jobs: calling,
      inputs: { results: '*' },
      results: { r: resultLine({ job: 'inner', verdict: 'failed' }) },
    },
    reason: 'in job "inner" says failed',
    green: {
      jobs: calling,
      inputs: { results: '*' },
      results: { r: resultLine({ job: 'inner' }) },
    },
  },
  {
    way: 'the file that was read is not the running workflow',
    red: { files: { '.github/workflows/ci.yml': 'jobs: { gate: { needs: [other] } }' } },
    reason: 'no workflow has a job "gate" with exactly the given needs',
    green: {},
  },
  {
    way: 'two workflows could be the running one',
    red: { files: { '.github/workflows/b.yml': `jobs:\n  ${gate}` } },
    reason: 'several workflows have',
    green: {
      files: { '.github/workflows/b.yml': `jobs:\n  ${gate}` },
      workflowRef: 'o/r/.github/workflows/ci.yml@refs/heads/main',
    },
  },
  {
    way: 'the running workflow belongs to another repository',
    red: { workflowRef: 'org/shared/.github/workflows/ci.yml@main' },
    reason: 'belongs to another repository',
    green: {
      workflowRef: 'org/shared/.github/workflows/ci.yml@main',
      inputs: { workflow: '.github/workflows/ci.yml' },
    },
  },
  {
    way: 'an excuse names a job that does not exist',
    red: { inputs: { 'allowed-failures': 'tets: flaky' } },
    reason: 'the nearest is "test"',
    green: { inputs: { 'allowed-failures': 'test: flaky' } },
  },
  {
    way: 'an input excuses more than the policy file',
    red: { needs: need('failure'), inputs: { 'allowed-failures': 'test' }, policy: 'version: 1\n' },
    reason: 'lists under jobs.allowed-failures: none',
    green: {
      needs: need('failure'),
      policy: policy('allowed-failures', excuse('test', '2027-01-01')),
    },
  },
  {
    way: 'an input repeats an excuse of the policy file that has expired',
    red: {
      needs: need('failure'),
      inputs: { 'allowed-failures': 'test' },
      policy: policy('allowed-failures', excuse('test', '2026-12-31')),
    },
    reason: 'allows today under jobs.allowed-failures for this workflow: none',
    green: {
      needs: need('failure'),
      inputs: { 'allowed-failures': 'test' },
      policy: policy('allowed-failures', excuse('test', '2027-01-01')),
    },
  },
  {
    way: 'an excuse of the policy file has expired',
    red: { needs: need('skipped'), policy: policy('allowed-skips', excuse('test', '2026-12-31')) },
    reason: 'job "test" was skipped',
    green: {
      needs: need('skipped'),
      policy: policy('allowed-skips', excuse('test', '2027-01-01')),
    },
  },
  {
    way: 'an excuse of the policy file is for another workflow',
    red: {
      needs: need('skipped'),
      policy: policy('allowed-skips', excuse('test', '2027-06-30', 'other.yml')),
    },
    reason: 'job "test" was skipped',
    green: {
      needs: need('skipped'),
      policy: policy('allowed-skips', excuse('test', '2027-06-30', '.github/workflows/ci.yml')),
    },
  },
  {
    way: 'a pull request excuses its own failure in the policy file',
    red: {
      needs: need('failure'),
      policy: `policy-changes: report\n${policy('allowed-failures', excuse('test', '2027-06-30'))}`,
      base: 'version: 1\npolicy-changes: deny\n',
    },
    reason: 'the change loosens .github/ci-policy.yml',
    green: { policy: 'version: 1\npolicy-changes: deny\n', base: 'version: 1\n' },
  },
  {
    way: 'the policy file of the base is broken',
    red: { base: 'version: 3' },
    reason: 'the policy file of the base cannot be read',
    green: { base: null },
  },
  {
    way: 'a limit is set, and there is no token to check it',
    red: { inputs: { 'max-wall': '15m' } },
    reason: 'could not list the jobs of the run: that needs a token',
    green: {},
  },
];
