import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { gitRepository } from '../../../tools/testkit/git-repository.ts';
import { tempFolder } from '../../../tools/testkit/temp-folder.ts';
import { release } from './release.ts';

const hostile = [
  '$(touch owned)',
  '`touch owned`',
  '"; touch owned; echo "',
  "'; touch owned; echo '",
  '::set-output name=version::9.9.9',
  '::add-mask::a',
  '::stop-commands::x',
  '##[error]owned ##[set-output name=version]9',
  'hide the rest <!--',
  '</details></details><h1>owned</h1>',
  '![](https://tracker.example/x.png)',
  '<img src="https://tracker.example/y.png">',
  'thanks @everyone and @org/team',
  '](https://evil.example) [click](https://evil.example)',
  'EOF',
  'ghadelimiter_00000000-0000-0000-0000-000000000000',
  'version=9.9.9',
  'reversed \u202e text \u2066 and \u001b[31mred\u001b[0m',
];

const bodies =
  'EOF\nversion=pwned\n::set-output name=tag::pwned\n\nBREAKING CHANGE: <!-- $(touch owned) @everyone\nEOF\nversion=pwned';

it('a hostile history changes no output but its own escaped text, and runs nothing', async () => {
  using folder = tempFolder();
  const r = gitRepository(folder.path);
  r.commit('feat: begin');
  r.tag('v1.0.0');
  for (const text of hostile) {
    r.commit(`feat: ${text}`, { author: `${text.replaceAll(/[<>\n]/g, '')} <a@x.org>` });
    r.commit(`fix(${text.replaceAll(/[()]/g, '')}): scoped`);
    r.commit(text);
  }
  r.commit(`feat: last\n\n${bodies}`);
  for (const tag of [
    'v1.0.1$(id)',
    'v1.0.2;id',
    'v1.0.3`id`',
    'v1.0.4<!--',
    "v1.0.5'",
    'v1.0.6@everyone',
  ]) {
    r.git('tag', tag);
  }
  const { exitCode, outputs, notes, summary, stdout, commands } = await release(folder.path, {
    tag: 'v2.0.0',
  });
  expect(exitCode).toBe(0);
  expect(existsSync(join(folder.path, 'owned'))).toBe(false);
  expect(Object.keys(outputs).sort()).toEqual([
    'body',
    'build',
    'commits',
    'compare-url',
    'is-first',
    'is-latest',
    'is-prerelease',
    'major',
    'minor',
    'notes',
    'patch',
    'prerelease',
    'previous-tag',
    'release-id',
    'release-url',
    'result',
    'tag',
    'verdict',
    'version',
  ]);
  expect(outputs).toMatchObject({
    tag: 'v2.0.0',
    version: '2.0.0',
    'previous-tag': 'v1.0.0',
    commits: String(hostile.length * 3 + 1),
    body: notes,
  });
  expect(commands.map(({ command }) => command).filter((name) => name !== 'debug')).toEqual([]);
  expect(stdout).not.toMatch(/pwned/);
  for (const markdown of [notes, summary]) {
    const bare = markdown.replaceAll(/`[^`\n]*`/g, '');
    expect(bare).not.toMatch(/<(?!\/?(?:details|summary)>)/);
    expect(bare).not.toMatch(/<\/details><\/details>/);
    expect(bare).not.toMatch(/@everyone|@org/);
    expect(bare).not.toMatch(/(?<!\\)\]\((?!http:\/\/127\.0\.0\.1:9\/octocat\/sample\/)/);
    expect(bare).not.toMatch(/https?:\/\/(?!127\.0\.0\.1)/);
    // oxlint-disable-next-line no-control-regex
    expect(markdown).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u001b]/);
  }
  expect(notes).toContain('New contributors');
  expect(notes).toContain('hide the rest &lt;!--');
});
