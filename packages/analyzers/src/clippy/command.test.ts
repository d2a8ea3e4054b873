import { spawnSync } from 'node:child_process';
import { expect, it } from '@jest/globals';
import { describeWith } from '../../../../tools/testkit/needs-tool.ts';
import { callTool } from '../../../../tools/testkit/tool-runs/call-tool.ts';
import { describeConformance } from '../../../../tools/testkit/tool-runs/conformance.ts';

const crate = (name: string) =>
  `[package]\nname = "${name}"\nversion = "0.1.0"\nedition = "2021"\n`;
const tidy = 'pub fn one() -> i32 {\n    1\n}\n';
const linted = 'pub fn same(x: i32) -> i32 {\n    return x;\n}\n';
const clean = { 'Cargo.toml': crate('t'), 'src/lib.rs': tidy };
const members = {
  'a/Cargo.toml': crate('a'),
  'a/src/lib.rs': linted,
  'b/Cargo.toml': crate('b'),
  'b/src/lib.rs': linted,
};
const workspace = '[workspace]\nmembers = ["a", "b"]\nresolver = "2"\n';
const both = [
  'clippy::needless_return a/src/lib.rs:2 medium',
  'clippy::needless_return b/src/lib.rs:2 medium',
];

describeConformance('clippy', {
  needs: ['cargo', 'cargo-clippy'],
  clean: { files: clean },
  findings: {
    files: { ...clean, 'src/lib.rs': `mod m;\npub use m::same;\n`, 'src/m.rs': linted },
    args: ['--all-targets', '--all-features', '--', '-D', 'warnings'],
    found: ['clippy::needless_return src/m.rs:2 high'],
  },
  broken: {
    'a path that does not exist': { files: clean, paths: ['gone'], notRun: 'does not exist' },
    'no crate': { files: { 'a.txt': 'x' }, notRun: 'found no Cargo.toml in the working directory' },
    'a folder inside of a crate': {
      files: clean,
      paths: ['src'],
      notRun: 'found no Cargo.toml in src',
    },
    'code that does not compile': {
      files: { ...clean, 'src/lib.rs': 'pub fn f() -> i32 {\n    "a"\n}\n' },
      notRun: 'it does not compile: mismatched types',
    },
    'a syntax error': { files: { ...clean, 'src/lib.rs': 'fn x(' }, notRun: 'it does not compile' },
    'one crate of two that does not compile': {
      files: { ...members, 'Cargo.toml': workspace, 'b/src/lib.rs': 'fn x(' },
      notRun: 'it does not compile',
    },
    'a build script that fails': {
      files: { ...clean, 'build.rs': 'fn main() {\n    panic!("no");\n}\n' },
      notRun: 'the build failed',
    },
    'a dependency that is missing': {
      files: { ...clean, 'Cargo.toml': `${crate('t')}[dependencies]\nd = { path = "d" }\n` },
      notRun: 'failed to get `d`',
    },
    'a registry that cannot be reached': {
      files: { ...clean, 'Cargo.toml': `${crate('t')}[dependencies]\nserde = "1"\n` },
      env: { CARGO_NET_OFFLINE: 'true', CARGO_HOME: '/nonexistent' },
      notRun: 'error',
    },
    'a broken configuration': {
      files: { ...clean, 'clippy.toml': 'x = [' },
      notRun: 'does not compile',
    },
    'an option that it does not know, in the configuration': {
      files: { ...clean, 'clippy.toml': 'nosuch = 3\n' },
      notRun: 'unknown field `nosuch`',
    },
    'a broken configuration of cargo': {
      files: { ...clean, '.cargo/config.toml': 'x = [' },
      notRun: 'does not start',
    },
    'a feature that is not there': {
      files: clean,
      args: ['--features', 'gone'],
      notRun: 'does not contain this feature',
    },
    'a package that is not there': { files: clean, args: ['-p', 'gone'], notRun: 'did not match' },
    'an option that it does not know': { files: clean, args: ['--nosuch'], notRun: 'exit code 1' },
    'all lints switched off by a flag of rustc': {
      files: { ...clean, 'src/lib.rs': linted },
      env: { RUSTFLAGS: '--cap-lints=allow' },
      notRun: '--cap-lints allow',
    },
  },
});

describeWith(['cargo', 'cargo-clippy'], 'the calls of clippy', () => {
  it('passes over warnings that are not denied, with exit code 0', async () => {
    const files = { ...clean, 'src/lib.rs': linted };
    const { notRun, found, call } = await callTool({ tool: 'clippy', files });
    expect({ notRun, found, code: call.ended }).toMatchObject({
      notRun: [],
      found: ['clippy::needless_return src/lib.rs:2 medium'],
      code: { kind: 'exit', code: 0 },
    });
  });

  it('shows the errors of a crate that does not compile', async () => {
    const files = { ...clean, 'src/lib.rs': 'pub fn f() -> i32 {\n    "a"\n}\n' };
    expect((await callTool({ tool: 'clippy', files })).found).toEqual(['E0308 src/lib.rs:2 high']);
  });

  it.each<[string, Readonly<Record<string, string>>, readonly string[], readonly string[]]>([
    ['a workspace', { ...members, 'Cargo.toml': workspace }, ['.'], both],
    [
      'a workspace whose root is a package',
      {
        ...members,
        ...clean,
        'Cargo.toml': `${crate('t')}${workspace.replace('resolver = "2"\n', '')}`,
      },
      ['.'],
      both,
    ],
    ['a member', { ...members, 'Cargo.toml': workspace }, ['b'], both.slice(1)],
    ['a crate of its own', members, ['b'], both.slice(1)],
  ])('looks at %s', async (_, files, paths, found) => {
    const called = await callTool({ tool: 'clippy', files, paths });
    expect({ notRun: called.notRun, found: called.found }).toEqual({ notRun: [], found });
  });

  it('leaves the choice of packages to the user', async () => {
    const files = { ...members, 'Cargo.toml': workspace };
    const called = await callTool({ tool: 'clippy', files, args: ['-p', 'a'] });
    expect({ notRun: called.notRun, found: called.found }).toEqual({
      notRun: [],
      found: both.slice(0, 1),
    });
  });

  it('says the same from the messages that cargo kept', async () => {
    const files = { ...clean, 'src/lib.rs': linted };
    const prepare = (cwd: string) => void spawnSync('cargo', ['clippy', '-q'], { cwd });
    const { notRun, found } = await callTool({ tool: 'clippy', files, prepare });
    expect({ notRun, found }).toEqual({
      notRun: [],
      found: ['clippy::needless_return src/lib.rs:2 medium'],
    });
  });
});
