import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { testGitEnvironment } from '../../testkit/git-repository.ts';

export interface LargeHistory {
  readonly commits: number;
  readonly tags: number;
}

/**
 * Makes a repository with `git fast-import`, unless it exists; it is always the same. It has squashed
 * pull requests, a merge every 12 commits, dependency updates, reverts, bodies, 300 people and a tag
 * every few commits. It is packed like a clone.
 */
export async function largeHistory(path: string, { commits, tags }: LargeHistory): Promise<void> {
  if (existsSync(`${path}/complete`)) return;
  mkdirSync(path, { recursive: true });
  const git = (...args: readonly string[]) =>
    execFileSync('git', args, { cwd: path, env: testGitEnvironment(), stdio: 'pipe' });
  git('init', '--quiet', '--initial-branch=main');
  const child = spawn('git', ['fast-import', '--quiet'], {
    cwd: path,
    env: testGitEnvironment(),
    stdio: ['pipe', 'inherit', 'inherit'],
  });
  const ended = once(child, 'close');
  for (const text of stream(commits, tags)) {
    if (!child.stdin.write(text)) await once(child.stdin, 'drain');
  }
  child.stdin.end();
  const [code] = (await ended) as [number];
  if (code !== 0) throw new Error(`git fast-import ended with ${code}`);
  git('pack-refs', '--all');
  git('repack', '-a', '-d', '--quiet');
  git('reset', '--hard', '--quiet');
  mkdirSync(`${path}/complete`);
}

const start = Date.UTC(2016, 0, 1) / 1000;
const step = 3 * 3600;

function* stream(commits: number, tags: number): Generator<string> {
  const random = sequence(7);
  let tagged = 0;
  let mark = 0;
  let pending: number | undefined;
  const version = { major: 0, minor: 1, patch: 0 };
  for (let at = 1; at <= commits; at += 1) {
    mark += 1;
    const isMerge = pending !== undefined;
    const onTopic = !isMerge && at % 12 === 11 && at < commits;
    const message = isMerge ? mergeMessage(at) : messageOf(at, random);
    const parent = isMerge ? mark - 2 : mark - 1;
    yield commit({ at, mark, message, parent, merged: isMerge ? mark - 1 : undefined, onTopic });
    pending = onTopic ? mark : undefined;
    if (!onTopic && Math.floor((at * tags) / commits) > tagged) {
      tagged += 1;
      yield tag(nextVersion(version, tagged), mark, at);
    }
  }
}

interface CommitSpec {
  readonly at: number;
  readonly mark: number;
  readonly message: string;
  readonly parent: number;
  readonly merged: number | undefined;
  readonly onTopic: boolean;
}

function commit({ at, mark, message, parent, merged, onTopic }: CommitSpec): string {
  // A few people make most commits; a new person appears about every hundred commits.
  const person = at % 97 === 0 ? Math.floor(at / 97) : (at * at) % 23;
  const who = `Person ${person} <person-${person}@example.org> ${start + at * step} +0000`;
  const content = `${at}\n`;
  return [
    `commit refs/heads/${onTopic ? 'topic' : 'main'}`,
    `mark :${mark}`,
    `author ${who}`,
    `committer ${who}`,
    data(message),
    ...(parent > 0 ? [`from :${parent}`] : []),
    ...(merged === undefined ? [] : [`merge :${merged}`]),
    `M 100644 inline packages/p${at % 40}/f${at % 900}.ts`,
    data(content),
    '',
  ].join('\n');
}

const data = (text: string) => `data ${Buffer.byteLength(text)}\n${text}`;

function tag(name: string, mark: number, at: number): string {
  const who = `Releaser <release@example.org> ${start + at * step + 60} +0000`;
  return `tag ${name}\nfrom :${mark}\ntagger ${who}\n${data(name)}\n`;
}

function nextVersion(
  version: { major: number; minor: number; patch: number },
  count: number,
): string {
  if (count % 200 === 0) Object.assign(version, { major: version.major + 1, minor: 0, patch: 0 });
  else if (count % 8 === 0) Object.assign(version, { minor: version.minor + 1, patch: 0 });
  else version.patch += 1;
  return `v${version.major}.${version.minor}.${version.patch}`;
}

const types = ['feat', 'fix', 'fix', 'docs', 'chore', 'refactor', 'test', 'perf'];
const words = 'add remove keep split merge cache parse render index stream report retry'.split(' ');
const things = 'requests sessions tokens queries reports caches layouts routes workers'.split(' ');

function messageOf(at: number, random: () => number): string {
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)] ?? '';
  if (at % 19 === 0) {
    const minor = Math.floor(at / 190);
    return `build(deps): bump dep-${at % 7} from 1.${minor}.0 to 1.${minor + 1}.0 (#${at})`;
  }
  if (at % 301 === 0) return `Revert "feat(p1): add sessions ${at - 1} (#${at - 1})" (#${at})`;
  const title = `${pick(types)}(p${at % 40}): ${pick(words)} ${pick(things)} ${at} (#${at})`;
  if (at % 3 !== 0) return title;
  const body = `${title}\n\nThe ${pick(things)} were wrong where ${pick(things)} are many, so ${pick(words)} them.\nIt was seen in production twice.`;
  const footers = `\n\nCloses #${at - 1}\nCo-authored-by: Person ${at % 23} <person-${at % 23}@example.org>`;
  const breaking = at % 240 === 0 ? `\n\nBREAKING CHANGE: ${pick(things)} are gone` : '';
  return body + breaking + (at % 2 === 0 ? footers : '');
}

const mergeMessage = (at: number) =>
  `Merge pull request #${at} from someone/topic-${at}\n\nfeat: bring topic ${at}`;

/** A Lehmer random number generator: the same sequence in every run. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}
