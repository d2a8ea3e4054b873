import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseReleaseTag } from '@ci-actions/commits';
import type { ReleaseTag } from '@ci-actions/commits';
import { gitHub, releaseServer } from '@ci-actions/github';
import { workspaceFiles } from '@ci-actions/host';
import { fakeGitHub, fakeRepository } from '../../../tools/testkit/github/index.ts';
import type {
  FakeGitHub,
  FakeRepository,
  RepositoryOptions,
} from '../../../tools/testkit/github/index.ts';
import { tempFolder } from '../../../tools/testkit/temp-folder.ts';
import { publish } from '../src/publish/publication.ts';
import type { Publication, ReleaseOrder } from '../src/publish/publication.ts';

export const commit = 'c'.repeat(40);
export const older = 'b'.repeat(40);

export interface Stage extends AsyncDisposable {
  readonly fake: FakeGitHub;
  readonly repository: FakeRepository;
  /** Publishes once, as one job; every line that it says is in `said`. */
  readonly publish: (order?: Partial<ReleaseOrder>, by?: Partial<Job>) => Promise<Publication>;
  readonly said: string[];
}

export interface Job {
  readonly job: string;
  /** The folder of its files. */
  readonly files: string;
}

const files = { 'app.tar.gz': 'the app', 'docs/my manual.txt': 'read me' };

/** A repository with a tag at its newest commit, and a folder of files to attach. */
export async function stage(options: Partial<RepositoryOptions> = {}): Promise<Stage> {
  const folder = tempFolder();
  writeFiles(folder.path, files);
  const repository = fakeRepository({
    heads: { main: commit },
    commits: [older],
    tags: { 'v1.2.2': older, 'v1.2.3': commit },
    ...options,
  });
  const fake = await fakeGitHub(repository.handlers);
  const said: string[] = [];
  return {
    fake,
    repository,
    said,
    publish: (order = {}, { job = 'a'.repeat(16), files: from = folder.path } = {}) => {
      const connection = { apiUrl: fake.url, repository: 'o/r', token: 'ghs_x' };
      const host = workspaceFiles(from, join(from, 'out'));
      return publish(
        { ...usual, ...order },
        {
          ...host,
          server: releaseServer(gitHub({ ...connection, retryUnitMs: 1, paced: false })),
          job,
          digest: host.textDigest,
          fileOf: host.textFile,
          cancelled: () => false,
          wait: () => Promise.resolve(),
          say: (line) => said.push(line),
          follow: () => () => undefined,
        },
      );
    },
    [Symbol.asyncDispose]: async () => {
      await fake[Symbol.asyncDispose]();
      folder[Symbol.dispose]();
    },
  };
}

export function writeFiles(folder: string, contents: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(contents)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

export const tagOf = (name: string) => parseReleaseTag(name, undefined) as ReleaseTag;

const usual: ReleaseOrder = {
  tag: tagOf('v1.2.3'),
  commit,
  title: 'Release 1.2.3',
  body: '### Features\n\n- x\n',
  wholeNotes: undefined,
  draft: false,
  makeLatest: 'auto',
  assets: ['*.tar.gz', 'docs/*'],
  checksums: true,
  createTag: false,
  floatingTags: true,
  prefix: undefined,
  tagNames: ['v1.2.2', 'v1.2.3'],
  isLatest: true,
};

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

const sums = `${sha256('the app')}  app.tar.gz\n${sha256('read me')}  my.manual.txt\n`;

/** The release as it must be in the end. */
export const whole = {
  tag: 'v1.2.3',
  name: 'Release 1.2.3',
  body: usual.body,
  draft: false,
  prerelease: false,
  assets: {
    SHA256SUMS: sha256(sums),
    'app.tar.gz': sha256('the app'),
    'my.manual.txt': sha256('read me'),
  },
};

export const wholeTags = {
  'v1.2.2': older,
  'v1.2.3': commit,
  v1: commit,
  'v1.2': commit,
};

/** What the server has, without ids and dates. */
export function serverState({ releases, tags }: FakeRepository) {
  return {
    releases: releases.map(({ tag, name, body, draft, prerelease, assets }) => ({
      tag,
      name,
      body,
      draft,
      prerelease,
      assets: Object.fromEntries(
        assets
          .map((asset) => [asset.name, asset.state === 'uploaded' ? asset.sha256 : asset.state])
          .toSorted(([a = ''], [b = '']) => ((a ?? '') < (b ?? '') ? -1 : 1)),
      ) as Record<string, string>,
    })),
    tags: Object.fromEntries(
      [...tags].map(([name, { sha, annotated }]) => [name, annotated?.object ?? sha]),
    ),
  };
}
