import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { checksumsOf } from './checksums.ts';
import { marked } from './draft-mark.ts';
import { nextSteps } from './next-steps.ts';
import type { Next, Self, WantedRelease } from './next-steps.ts';
import type { AssetFile, HostedAsset, HostedRelease } from './release-server.ts';

const digest = (text: string) => createHash('sha256').update(text).digest('hex');

const fileOf = (name: string, text: string): AssetFile => ({
  name,
  size: text.length,
  sha256: digest(text),
  open: () => {
    throw new Error('nothing is read to decide');
  },
});

const file = (name: string, text = name) => fileOf(name, text);

const wanted: WantedRelease = {
  tag: 'v1.0.0',
  title: 'Release 1.0.0',
  body: 'notes\n',
  prerelease: false,
  draft: false,
  latest: true,
  files: [],
  checksums: true,
};

const self: Self = { job: 'a'.repeat(16), made: new Set(), digest, fileOf };
const otherJob = 'b'.repeat(16);

function release(id: number, given: Partial<HostedRelease> = {}): HostedRelease {
  return {
    id,
    draft: false,
    prerelease: false,
    immutable: false,
    title: wanted.title,
    body: wanted.body,
    url: `https://github.example/${id}`,
    uploadUrl: '',
    ...given,
  };
}

const draft = (id: number, given: Partial<HostedRelease> = {}) =>
  release(id, { draft: true, body: marked(wanted.body, otherJob, digest), ...given });

function asset(name: string, text = name, given: Partial<HostedAsset> = {}): HostedAsset {
  const { size, sha256 } = file(name, text);
  return { id: name.length, name, label: '', size, whole: true, sha256, ...given };
}

const sums = (...assets: HostedAsset[]) => asset('SHA256SUMS', checksumsOf(assets, []).text);

/** A decision in a line. */
function shown(next: Next): string | readonly string[] {
  if ('refused' in next) return `refused: ${next.refused}`;
  if ('done' in next) return [`done ${next.done.id}`, ...next.notes];
  return next.steps.map((step) => {
    switch (step.kind) {
      case 'create':
        return 'create a draft';
      case 'update':
        return `${step.fields.draft ? 'update' : 'publish'} ${step.release.id}: ${step.fields.body.split('\n')[0]}`;
      case 'delete-draft':
        return `delete draft ${step.release.id}`;
      case 'delete-asset':
        return `delete ${step.asset.name}`;
      case 'upload':
        return `upload ${step.file.name} to ${step.release.id}`;
    }
  });
}

type Row = readonly [
  name: string,
  seen: readonly [releases: readonly HostedRelease[], assets: readonly HostedAsset[]],
  expected: unknown,
  wanted?: Partial<WantedRelease>,
  self?: Partial<Self>,
];

const app = asset('app.zip');
const files = [file('app.zip')];
const differs = expect.stringContaining('A published asset is not replaced');

const rows: readonly Row[] = [
  ['nothing there', [[], []], ['create a draft']],
  ['a draft without assets', [[draft(1)], []], ['publish 1: notes']],
  ['a draft that lacks a file', [[draft(1)], []], ['upload app.zip to 1'], { files }],
  [
    'a draft with what an upload left',
    [[draft(1)], [asset('app.zip', '', { whole: false })]],
    ['delete app.zip', 'upload app.zip to 1'],
    { files },
  ],
  [
    'a draft with the file of an earlier build',
    [[draft(1)], [asset('app.zip', 'old')]],
    ['delete app.zip', 'upload app.zip to 1'],
    { files },
  ],
  ['a draft without checksums', [[draft(1)], [app]], ['upload SHA256SUMS to 1'], { files }],
  ['no checksums wanted', [[draft(1)], [app]], ['publish 1: notes'], { files, checksums: false }],
  [
    'checksums without an asset of another job',
    [[draft(1)], [app, asset('b.zip'), sums(app)]],
    ['delete SHA256SUMS', 'upload SHA256SUMS to 1'],
    { files },
  ],
  [
    'an asset whose checksum nobody knows',
    [
      [draft(1, { draft: false, body: wanted.body })],
      [asset('b.zip', 'b', { sha256: undefined }), app, sums(app)],
    ],
    ['done 1', 'SHA256SUMS lacks assets whose checksum the server does not tell: b.zip.'],
    { files },
  ],
  ['a whole draft', [[draft(1)], [app, sums(app)]], ['publish 1: notes'], { files }],
  ['everything there', [[release(1)], [app, sums(app)]], ['done 1'], { files }],
  [
    'an asset that the server renamed',
    [[release(1)], [asset('my.app.zip', 'my app.zip')]],
    ['done 1'],
    { files: [file('my app.zip')], checksums: false },
  ],
  [
    'an asset of which the server computes no digest',
    [[release(1)], [asset('app.zip', 'app.zip', { sha256: undefined })]],
    ['done 1'],
    { files, checksums: false },
  ],
  ['a published release with files of others only', [[release(1)], [app]], ['done 1']],
  [
    'a published release with files of others and old checksums',
    [[release(1)], [app, sums()]],
    ['delete SHA256SUMS', 'upload SHA256SUMS to 1'],
  ],
  ['a draft with files of others only', [[draft(1)], [app]], ['upload SHA256SUMS to 1']],
  ['a published release that lacks a file', [[release(1)], []], ['upload app.zip to 1'], { files }],
  ['another published file', [[release(1)], [asset('app.zip', 'old')]], differs, { files }],
  [
    'a published release with what an upload left',
    [[release(1)], [asset('app.zip', '', { whole: false })]],
    ['delete app.zip', 'upload app.zip to 1'],
    { files },
  ],
  [
    'an immutable release that lacks one of two files',
    [[release(1, { immutable: true })], [app]],
    expect.stringContaining('published and immutable, and lacks assets: late.zip. No server'),
    { files: [...files, file('late.zip')] },
  ],
  [
    'an immutable release with another file',
    [[release(1, { immutable: true })], [asset('app.zip', 'other')]],
    expect.stringMatching(/differ from the files given: app\.zip\. .* Release a new version$/),
    { files },
  ],
  [
    'an immutable release with everything',
    [[release(1, { immutable: true })], [app, sums(app)]],
    ['done 1'],
    { files },
  ],
  [
    'a release that was published by hand without notes',
    [[release(1, { body: '' })], []],
    ['publish 1: notes'],
  ],
  [
    'a release with notes of a person',
    [[release(1, { body: 'By hand.' })], []],
    ['done 1', expect.stringContaining('has a text of its own')],
  ],
  [
    'a release whose ends of lines the editor changed',
    [[release(1, { body: '### Fixes\r\n\r\n- x\r\n' })], []],
    ['done 1'],
    { body: '### Fixes\n\n- x\n' },
  ],
  [
    'a draft wanted, one whose ends of lines the editor changed',
    [[draft(1, { body: marked('a\nb', otherJob, digest).replaceAll('\n', '\r\n') })], []],
    ['done 1'],
    { draft: true, body: 'a\nb\n' },
  ],
  [
    'a prerelease that was published by hand as a stable one',
    [[release(1)], []],
    [
      'done 1',
      expect.stringContaining('is a prerelease, but the release was published as a stable'),
    ],
    { prerelease: true },
  ],
  [
    'a stable release that was published by hand as a prerelease',
    [[release(1, { prerelease: true })], []],
    ['done 1', expect.stringContaining('is stable, but')],
  ],
  [
    'a prerelease that was published as one',
    [[release(1, { prerelease: true })], []],
    ['done 1'],
    { prerelease: true },
  ],
  [
    'a draft with notes of a person',
    [[draft(1, { body: 'By hand.' })], []],
    ['publish 1: By hand.'],
  ],
  [
    'a draft of ours that a person edited',
    [[draft(1, { body: marked(wanted.body, otherJob, digest).replace('notes', 'better') })], []],
    ['publish 1: better'],
  ],
  [
    'a draft with the notes of another commit',
    [[draft(1, { body: marked('old notes', otherJob, digest) })], []],
    ['publish 1: notes'],
  ],
  ['a draft wanted and there', [[draft(1)], []], ['done 1'], { draft: true }],
  [
    'a draft wanted, one with old notes there',
    [[draft(1, { body: marked('old notes', otherJob, digest) })], []],
    ['update 1: notes'],
    { draft: true },
  ],
  ['a draft wanted, published already', [[release(1)], []], ['done 1'], { draft: true }],
  [
    'two drafts, one made by this process',
    [[draft(1), draft(2)], []],
    ['delete draft 2'],
    {},
    { made: new Set([2]) },
  ],
  [
    'two drafts, one made by this job before it was stopped',
    [[draft(1), draft(2, { body: marked(wanted.body, self.job, digest) })], []],
    ['delete draft 2'],
  ],
  [
    'two drafts of other runs',
    [[draft(1, { draft: false, body: wanted.body }), draft(2)], []],
    ['done 1', expect.stringContaining('Another draft has this tag')],
  ],
  [
    'a draft of ours, another one published',
    [[draft(1), release(2)], []],
    ['delete draft 1'],
    {},
    { made: new Set([1]) },
  ],
  [
    'an own draft that is the first',
    [[draft(1), draft(2)], []],
    ['publish 1: notes'],
    {},
    { made: new Set([1]) },
  ],
];

describe('nextSteps', () => {
  test.each(rows)('%s', (_, [releases, assets], expected, given = {}, own = {}) => {
    const next = nextSteps({ ...wanted, ...given }, { releases, assets }, { ...self, ...own });
    expect(shown(next)).toEqual(expected);
  });

  test('a runner that names no run owns only what it remembers', () => {
    const releases = [draft(1), draft(2, { body: marked(wanted.body, '', digest) })];
    const next = nextSteps(wanted, { releases, assets: [] }, { ...self, job: '' });
    expect(shown(next)).toEqual(['publish 1: notes']);
  });
});
