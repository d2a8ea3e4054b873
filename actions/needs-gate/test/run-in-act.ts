import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { runAct } from '../../../tools/act/run-act.ts';
import type { ActRun } from '../../../tools/act/run-act.ts';
import { root } from '../../../tools/repository.ts';
import { gitRepository } from '../../../tools/testkit/git-repository.ts';
import { tempFolder } from '../../../tools/testkit/temp-folder.ts';

export interface ActFixture {
  /** More files of the repository, by path. */
  readonly files?: Readonly<Record<string, string>>;
  /** Actions of ours that the workflow uses by `./dist/<name>`. */
  readonly dist?: readonly string[];
  /** Makes local folders by `uses` in an empty folder. */
  readonly local?: (folder: string) => Readonly<Record<string, string>>;
}

/** Runs a workflow in a repository of its own. */
export async function runInAct(workflow: string, fixture: ActFixture = {}): Promise<ActRun> {
  const { files = {}, dist = ['needs-gate'], local = () => ({}) } = fixture;
  using folder = tempFolder();
  const repository = join(folder.path, 'repository');
  const path = '.github/workflows/ci.yml';
  const { commit, git } = gitRepository(repository);
  for (const name of dist) {
    cpSync(join(root, 'dist', name), join(repository, 'dist', name), { recursive: true });
  }
  commit('first', { files: { a: 'a', [path]: workflow, ...files } });
  git('remote', 'add', 'origin', 'https://github.com/parcels/parcels');
  return await runAct({
    repository,
    workflow: path,
    local: local(join(folder.path, 'local')),
    home: join(folder.path, 'home'),
    clock: '2026-11-02T09:00:00Z',
  });
}

/**
 * Why the gate is red, as its summary shows it. Not from its last line: act may lose what a process
 * prints just before it ends.
 */
export function gateReasons(log: string): readonly string[] {
  const lines = log.split('\n').filter((line) => line.startsWith('{'));
  const summary = lines
    .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>)
    .filter(({ command, jobID }) => command === 'summary' && jobID === 'gate')
    .map(({ content }) => plain(String(content)))
    .join('\n');
  const only = /^\*\*This does not pass: (.+)\.\*\*$/m.exec(summary)?.[1];
  if (only !== undefined) return [only];
  return [...summary.matchAll(/^- (?!⚠️)(.+)$/gm)].map(([, reason = '']) => reason);
}

/** Escaped Markdown as text. */
function plain(markdown: string): string {
  return markdown
    .replaceAll('<!-- -->', '')
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
}
