import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { version } from '@ci-actions/action';
import { gitIn } from '../release/git-in.ts';
import { tagDist } from '../release/tag-dist.ts';
import { root } from '../repository.ts';
import { sampleClock } from '../sample/history.ts';
import { makeSample } from '../sample/sample-repository.ts';
import { describeWith } from '../testkit/needs-tool.ts';
import { tempFolder } from '../testkit/temp-folder.ts';
import { runAct } from './run-act.ts';

const workflow = '.github/workflows/pipeline.yml';

describeWith('act', 'examples/pipeline.yml', () => {
  const folder = tempFolder();
  const release = join(folder.path, 'release');
  beforeAll(() => releaseInto(folder.path, release), 60_000);
  afterAll(() => folder[Symbol.dispose]());

  async function run(name: string, change: (repository: string) => void) {
    const repository = join(folder.path, name);
    makeSample(repository);
    mkdirSync(join(repository, '.github/workflows'), { recursive: true });
    cpSync(join(root, 'examples/pipeline.yml'), join(repository, workflow));
    change(repository);
    gitIn(repository)('remote', 'add', 'origin', 'https://github.com/parcels/parcels');
    commitAll(repository, 'ci: one pipeline');
    const home = join(folder.path, `${name}-home`);
    const local = { 'org/ci-actions@v0': release };
    return runAct({ repository, workflow, local, home, clock: sampleClock });
  }

  it('is green if everything was evaluated and passed', async () => {
    const { exitCode, jobs, outputs, log } = await run('green', () => {});
    expect({ exitCode, jobs, log }).toEqual({
      exitCode: 0,
      jobs: { test: 'success', notes: 'success', gate: 'success' },
      log,
    });
    expect(outputs).toMatchObject({
      'test.test': { verdict: 'passed' },
      'notes.notes': { verdict: 'dry-run', version: '0.2.0' },
      'gate.gather': { verdict: 'complete', missing: '' },
      'gate.gate': { verdict: 'passed', blocking: '0' },
    });
    expect(Number(outputs['test.test']?.['tests'])).toBeGreaterThan(0);
  }, 120_000);

  it('is red if a test fails, in the jobs test and gate', async () => {
    const { exitCode, jobs, outputs } = await run('failing', (repository) => {
      const file = join(repository, 'services/quotes/test/price.test.js');
      appendFileSync(file, "it('is not so', () => { throw new Error('no'); });\n");
    });
    expect({ exitCode, jobs }).toEqual({
      exitCode: 1,
      jobs: { test: 'failure', notes: 'success', gate: 'failure' },
    });
    expect(outputs).toMatchObject({
      'test.test': { verdict: 'failed', failed: '1' },
      'gate.gather': { verdict: 'complete' },
      'gate.gate': { verdict: 'failed', blocking: '0' },
    });
  }, 120_000);

  it('is red if a scanner is missing', async () => {
    const { exitCode, jobs, outputs } = await run('missing', (repository) => {
      rmSync(join(repository, 'reports/gitleaks.sarif'));
    });
    expect({ exitCode, jobs }).toEqual({
      exitCode: 1,
      jobs: { test: 'success', notes: 'success', gate: 'failure' },
    });
    expect(outputs).toMatchObject({
      'gate.gather': { verdict: 'incomplete', missing: 'gitleaks' },
      'gate.gate': { verdict: 'failed', missing: 'gitleaks' },
    });
  }, 120_000);
});

/** Tags dist/ in a bare repository, as the release tool does, and clones the tag. */
function releaseInto(folder: string, clone: string): void {
  const source = join(folder, 'source');
  const bare = join(folder, 'remote.git');
  cpSync(join(root, 'dist'), join(source, 'dist'), { recursive: true });
  execFileSync('git', ['init', '--quiet', '--initial-branch=main', source]);
  execFileSync('git', ['init', '--quiet', '--bare', bare]);
  commitAll(source, 'dist');
  const tag = `v${version}`;
  tagDist(gitIn(source), tag, bare, 'new');
  execFileSync('git', ['clone', '--quiet', '--branch', tag, bare, clone], { stdio: 'pipe' });
}

function commitAll(repository: string, message: string): void {
  const git = gitIn(repository);
  git('config', 'user.name', 'test');
  git('config', 'user.email', 'test@localhost');
  git('add', '--all');
  git('commit', '--quiet', '--message', message);
}
