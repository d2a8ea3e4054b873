import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { testGitEnvironment } from '../../testkit/git-repository.ts';
import { mergeMessage, sequence } from './messages.ts';
import type { HistoryShape } from './messages.ts';

export interface LargeHistory {
  readonly commits: number;
  readonly tags: number;
  readonly shape: HistoryShape;
}

/**
 * Makes a repository with `git fast-import`, unless it exists; it is always the same. It has a tag
 * every few commits, and is packed like a clone.
 */
export async function largeHistory(path: string, history: LargeHistory): Promise<void> {
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
  for (const text of stream(history)) {
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

function* stream({ commits, tags, shape }: LargeHistory): Generator<string> {
  const random = sequence(7);
  let tagged = 0;
  let mark = 0;
  let pending: number | undefined;
  const version = { major: 0, minor: 1, patch: 0 };
  for (let at = 1; at <= commits; at += 1) {
    mark += 1;
    const isMerge = pending !== undefined;
    const isLast = at % shape.mergeEvery === shape.mergeEvery - 1;
    const onTopic = !isMerge && isLast && at < commits;
    const message = isMerge ? mergeMessage(at) : shape.messageOf(at, random);
    const parent = isMerge ? mark - 2 : mark - 1;
    const person = shape.personOf(at);
    yield commit({
      at,
      mark,
      message,
      person,
      parent,
      merged: isMerge ? mark - 1 : undefined,
      onTopic,
    });
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
  readonly person: number;
  readonly parent: number;
  readonly merged: number | undefined;
  readonly onTopic: boolean;
}

function commit({ at, mark, message, person, parent, merged, onTopic }: CommitSpec): string {
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
