import { describe, expect, it } from '@jest/globals';
import type { TestRepository } from '../../../tools/testkit/git-repository.ts';
import { notesAfter } from './notes-after.ts';

const dependabot = 'dependabot[bot] <49699333+dependabot[bot]@users.noreply.github.com>';
const renovate = 'renovate[bot] <29139614+renovate[bot]@users.noreply.github.com>';

const group = (...updates: readonly string[]) =>
  `Bumps the npm group with ${updates.length} updates.\n\n${updates
    .map((update) => `Updates \`${update.replace(' ', '` ')}\n- [Commits](https://x.example)`)
    .join('\n\n')}\n\nSigned-off-by: dependabot[bot] <support@github.com>`;

function bumps(r: TestRepository): void {
  const by = (author: string, ...messages: readonly string[]) => {
    for (const message of messages) r.commit(message, { author });
  };
  by(
    dependabot,
    'Bump left-pad from 1.0.0 to 1.1.0 (#1)',
    'build(deps): bump actions/checkout from 4 to 5 in /.github/workflows (#2)',
    'chore(deps-dev): bump jest from 29.0.0 to 30.0.0 (#3)',
    `build(deps): bump the npm group across 1 directory with 2 updates (#4)\n\n${group('left-pad from 1.1.0 to 1.2.0', 'y from 1 to 2')}`,
    'Update z requirement from ~=1.0 to >=2.0 (#5)',
    '[Security] Bump minimist from 1.2.5 to 1.2.6 (#6)',
    'Bump minimist from 1.2.6 to 1.2.8 (#7)',
  );
  by(
    renovate,
    'chore(deps): update all non-major dependencies (#8)',
    'chore(deps): update all non-major dependencies (#9)',
    'chore(deps): lock file maintenance (#10)',
    'chore(deps): pin dependencies (#11)',
    'chore(deps): update dependency postcss to v8.5.23 [security] (#12)',
    'Update python Docker tag to v3.14 (#13)',
    'Update python Docker digest to 0a1b2c3 (#14)',
  );
}

describe('updates of dependencies', () => {
  it('are listed in one section, once each, from the first version to the last', async () => {
    const { notes, counts } = await notesAfter((r) => {
      bumps(r);
      r.commit('fix: bump the timeout from 5 to 10 (#15)');
      r.commit('feat: update API to v2 (#16)');
      r.commit('Update the docs to 2 columns (#17)');
    });
    expect(notes).toBe(`### Features

- update API to v2 (#16) by Ann Lee

### Bug fixes

- bump the timeout from 5 to 10 (#15) by Ann Lee

### Dependencies

- Update python Docker digest to 0a1b2c3 (#14) by renovate[bot]
- Update python Docker tag to v3.14 (#13) by renovate[bot]
- **deps:** update dependency postcss to v8.5.23 [security] (#12) by renovate[bot]
- **deps:** pin dependencies (#11) by renovate[bot]
- **deps:** lock file maintenance (#10) by renovate[bot]
- **deps:** update all non-major dependencies (#8, #9) by renovate[bot]
- bump minimist from 1.2.5 to 1.2.8 [security] (#6, #7) by dependabot[bot]
- Update z requirement from ~=1.0 to &gt;=2.0 (#5) by dependabot[bot]
- **deps:** bump the npm group: left-pad from 1.0.0 to 1.2.0, y from 1 to 2 (#1, #4) by dependabot[bot]
- **deps-dev:** bump jest from 29.0.0 to 30.0.0 (#3) by dependabot[bot]
- **deps:** bump actions/checkout from 4 to 5 in /.github/workflows (#2) by dependabot[bot]

### Other changes

- Update the docs to 2 columns (#17) by Ann Lee

**Full changelog**: [v1.0.0...v1.1.0]
`);
    expect(counts).toMatchObject({ changes: 14, 'left-out': 0, 'new-contributors': 0 });
  });

  it('that mend a vulnerability are shown whatever the config leaves out', async () => {
    const yml =
      'changelog:\n  exclude:\n    authors: [dependabot, renovate]\n  categories:\n    - title: New\n      labels: [enhancement]\n';
    const { notes } = await notesAfter(
      (r) => {
        r.commit('feat: x (#1)');
        bumps(r);
      },
      { '.github/release.yml': yml },
      { config: '.github/release.yml' },
    );
    expect(notes).toBe(`### New

- x (#1) by Ann Lee

### Security updates

- **deps:** update dependency postcss to v8.5.23 [security] (#12) by renovate[bot]
- bump minimist from 1.2.5 to 1.2.8 [security] (#6, #7) by dependabot[bot]

Not listed here: 4 chore, 3 other, 2 build.

**Full changelog**: [v1.0.0...v1.1.0]
`);
  });

  it('of a merged pull request list what its commit lists', async () => {
    const { notes } = await notesAfter((r) => {
      r.git('checkout', '--quiet', '-b', 'topic');
      r.commit(`Bump the npm group with 2 updates\n\n${group('x from 1 to 2', 'y from 3 to 4')}`, {
        author: dependabot,
      });
      r.git('checkout', '--quiet', 'main');
      r.merge(
        'topic',
        'Merge pull request #4 from o/dependabot/npm_and_yarn/npm-1\n\nBump the npm group with 2 updates',
      );
    });
    expect(notes).toBe(`### Dependencies

- Bump the npm group with 2 updates: x from 1 to 2, y from 3 to 4 (#4) by dependabot[bot]

**Full changelog**: [v1.0.0...v1.1.0]
`);
  });
});

describe('commits that are no changes', () => {
  it('are counted, not listed', async () => {
    const { notes, counts, outputs } = await notesAfter((r) => {
      r.commit('feat: a (#1)');
      r.commit('fixup! feat: a');
      r.commit('squash! feat: a');
      r.commit('amend! feat: a\n\nfeat: another title');
      r.commit('chore(release): 1.1.0');
      r.commit('Version Packages (#2)');
      r.commit('[maven-release-plugin] prepare release x-1.1.0');
      r.commit('Prepare for 1.1.0 release');
      r.commit('Update CHANGELOG.md for #1');
      r.commit('Update history to reflect merge of #1 [ci skip]');
      r.commit('Read the changelog of a dependency (#6)');
      r.commit('chore: tidy');
      r.commit('fix: release the lock (#3)');
      r.commit('feat: release notes page (#4)');
      r.commit('Release the Kraken API (#5)');
    });
    expect(notes).toBe(`### Features

- release notes page (#4) by Ann Lee
- a (#1) by Ann Lee

### Bug fixes

- release the lock (#3) by Ann Lee

### Other changes

- Release the Kraken API (#5) by Ann Lee
- Read the changelog of a dependency (#6) by Ann Lee

Not listed here: 1 chore, 2 changelog commits, 4 release commits, 3 fixup commits.

**Full changelog**: [v1.0.0...v1.1.0]
`);
    expect(counts).toMatchObject({ changes: 6, 'left-out': 10 });
    expect(outputs['commits']).toBe('15');
  });

  it('may be all there is', async () => {
    const { notes, exitCode } = await notesAfter((r) => r.commit('v1.1.0'));
    expect(notes).toBe(`No changes are listed.

Not listed here: 1 release commit.

**Full changelog**: [v1.0.0...v1.1.0]
`);
    expect(exitCode).toBe(0);
  });

  it('do not hide what a release merges', async () => {
    const { notes } = await notesAfter((r) => {
      r.git('checkout', '--quiet', '-b', 'develop');
      r.commit('feat: a (#1)');
      r.commit('Improve b (#2)');
      r.git('checkout', '--quiet', 'main');
      r.merge('develop', 'Merge pull request #3 from o/develop\n\nRelease 1.1.0');
    });
    expect(notes).toBe(`### Features

- a (#1) by Ann Lee

### Other changes

- Improve b (#2) by Ann Lee

**Full changelog**: [v1.0.0...v1.1.0]
`);
  });
});
