import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from '@jest/globals';
import { describeWith } from '../../../../tools/testkit/needs-tool.ts';
import { tempFolder } from '../../../../tools/testkit/temp-folder.ts';
import { callTool } from '../../../../tools/testkit/tool-runs/call-tool.ts';
import { describeConformance } from '../../../../tools/testkit/tool-runs/conformance.ts';

const advisory = (id: string, crate: string, more: string) =>
  `\`\`\`toml\n[advisory]\nid = "${id}"\npackage = "${crate}"\ndate = "2024-01-02"\n${more}\n[versions]\npatched = [">= 1.2.0"]\n\`\`\`\n\n# A fault in ${crate}\n\nIt reads too far.\n`;

const database: Readonly<Record<string, string>> = {
  'crates/badlib/RUSTSEC-2024-9001.md': advisory(
    'RUSTSEC-2024-9001',
    'badlib',
    'cvss = "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"\n',
  ),
  'crates/oldlib/RUSTSEC-2024-9002.md': advisory(
    'RUSTSEC-2024-9002',
    'oldlib',
    'informational = "unmaintained"\n',
  ),
};

/** Stands in for the advisory database, which needs its host: a git repository of advisories. */
function advisoryDatabase(files: Readonly<Record<string, string>>) {
  const temp = tempFolder();
  const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: temp.path });
  git('init', '-q');
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(temp.path, path)), { recursive: true });
    writeFileSync(join(temp.path, path), text);
  }
  writeFileSync(join(temp.path, 'README.md'), 'Advisories');
  git('add', '-A');
  git('-c', 'user.name=t', '-c', 'user.email=t@example.com', 'commit', '-q', '-m', 'Add');
  return temp;
}

const filled = advisoryDatabase(database);
const empty = advisoryDatabase({ 'crates/.keep': '' });
afterAll(() => {
  filled[Symbol.dispose]();
  empty[Symbol.dispose]();
});

const offline = (db: string) => ['--db', db, '--no-fetch', '--stale'];
const args = offline(filled.path);

const lock = (name: string, ...crates: readonly (readonly [string, string])[]) =>
  [
    'version = 3\n',
    `[[package]]\nname = "${name}"\nversion = "0.1.0"\n`,
    ...crates.map(
      ([crate, version]) =>
        `[[package]]\nname = "${crate}"\nversion = "${version}"\nsource = "registry+https://github.com/rust-lang/crates.io-index"\n`,
    ),
  ].join('\n');

const manifest = (name: string) => `[package]\nname = "${name}"\nversion = "0.1.0"\n`;
const bad = lock('t', ['badlib', '1.0.0']);
const clean = { 'Cargo.toml': manifest('t'), 'Cargo.lock': lock('t', ['badlib', '1.3.0']) };
const badlib = 'RUSTSEC-2024-9001 Cargo.lock:undefined critical';

describeConformance('cargo-audit', {
  clean: { files: clean, args },
  findings: { files: { ...clean, 'Cargo.lock': bad }, args, found: [badlib] },
  broken: {
    'a path that does not exist': { files: clean, args, paths: ['gone'], notRun: 'does not exist' },
    'another file': { files: clean, args, paths: ['Cargo.toml'], notRun: 'is another file' },
    'no lock file': { files: { 'a.txt': 'x' }, args, notRun: 'found no Cargo.lock in the working' },
    'lock files that are not at the path': {
      files: { 'a/Cargo.lock': bad, 'b/Cargo.lock': bad },
      args,
      notRun: 'give them in "paths" (a/Cargo.lock, b/Cargo.lock)',
    },
    'an empty lock file': { files: { ...clean, 'Cargo.lock': '' }, args, notRun: 'found no crate' },
    'a broken lock file': {
      files: { ...clean, 'Cargo.lock': 'x = [' },
      args,
      notRun: 'exit code 2',
    },
    'a broken configuration': {
      files: { ...clean, '.cargo/audit.toml': 'x = [' },
      args,
      notRun: 'TOML parse error',
    },
    'an option that it does not know, in the configuration': {
      files: { ...clean, '.cargo/audit.toml': '[advisories]\nignor = ["x"]\n' },
      args,
      notRun: 'fatal error: parse error',
    },
    'no database': { files: clean, args: offline('/nonexistent'), notRun: 'advisory database' },
    'an empty database': { files: clean, args: offline(empty.path), notRun: 'advisory database' },
    'a database that cannot be fetched': {
      files: clean,
      args: ['--db', '/nonexistent/db'],
      env: { HTTPS_PROXY: 'http://127.0.0.1:9', HOME: '/nonexistent' },
      notRun: 'error',
    },
    'an option that it does not know': { files: clean, args: ['--nosuch'], notRun: 'exit code 2' },
    'yanked crates denied, and no index to ask': {
      files: clean,
      args: [...args, '--deny', 'yanked'],
      env: { HTTPS_PROXY: 'http://127.0.0.1:9' },
      notRun: 'could not check if 1 crates are yanked',
    },
  },
});

describeWith(['cargo-audit'], 'the calls of cargo-audit', () => {
  it.each<[string, Readonly<Record<string, string>>, string, readonly string[]]>([
    ['a lock file', { 'b/Cargo.lock': bad }, 'b/Cargo.lock', [badlib.replace('Cargo', 'b/Cargo')]],
    ['a folder', { 'b/Cargo.lock': bad }, 'b', [badlib.replace('Cargo', 'b/Cargo')]],
    [
      'a member of a workspace',
      { 'Cargo.lock': bad, 'm/Cargo.toml': manifest('m') },
      'm',
      [badlib],
    ],
  ])('looks at the lock file of %s', async (_, files, path, all) => {
    const called = await callTool({ tool: 'cargo-audit', files, args, paths: [path] });
    expect({ notRun: called.notRun, found: called.found }).toEqual({ notRun: [], found: all });
  });

  it('names lock files that it did not look at', async () => {
    const files = { ...clean, 'fuzz/Cargo.lock': bad };
    const { notRun, call } = await callTool({ tool: 'cargo-audit', files, args });
    expect(notRun).toEqual([]);
    expect(call.warnings.join()).toContain('did not look at fuzz/Cargo.lock');
  });

  it('looks at what the manifest asks for, where no lock file is kept', async () => {
    const files = { 'Cargo.toml': manifest('t'), 'src/lib.rs': '' };
    const { notRun, call } = await callTool({ tool: 'cargo-audit', files, args });
    expect(notRun).toEqual([]);
    expect(call.warnings.join()).toContain('found no Cargo.lock');
  });

  it.each([
    [[], []],
    [['--deny', 'warnings'], ['RUSTSEC-2024-9002 Cargo.lock:undefined medium']],
    [['-D', 'unmaintained'], ['RUSTSEC-2024-9002 Cargo.lock:undefined medium']],
    [['-D', 'unsound'], []],
  ])('counts warnings as it does itself: %j', async (deny, found) => {
    const files = { ...clean, 'Cargo.lock': lock('t', ['oldlib', '1.0.0']) };
    const called = await callTool({
      tool: 'cargo-audit',
      files,
      args: [...args, ...deny, '--no-yanked'],
    });
    expect({ notRun: called.notRun, found: called.found }).toEqual({ notRun: [], found });
  });
});
