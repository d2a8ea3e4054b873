import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from '@jest/globals';
import { describeWith } from '../../../../tools/testkit/needs-tool.ts';
import { tempFolder } from '../../../../tools/testkit/temp-folder.ts';
import { callTool } from '../../../../tools/testkit/tool-runs/call-tool.ts';
import { describeConformance } from '../../../../tools/testkit/tool-runs/conformance.ts';

const crate = (name: string) =>
  `[package]\nname = "${name}"\nversion = "0.1.0"\nedition = "2021"\n`;
const tidy = 'pub fn one() -> i32 {\n    1\n}\n';
const untidy = 'pub fn  one( )->i32{\n  1 }\n';
const clean = { 'Cargo.toml': crate('t'), 'src/lib.rs': tidy };

describeConformance('rustfmt', {
  needs: ['cargo', 'rustfmt'],
  clean: { files: clean },
  findings: {
    files: {
      ...clean,
      'src/lib.rs': `mod m;\n${tidy}`,
      'src/m.rs': `${tidy}\n\n${'// c\n'.repeat(20)}${untidy}`,
    },
    found: ['rustfmt src/m.rs:5 medium', 'rustfmt src/m.rs:26 medium'],
  },
  broken: {
    'a path that does not exist': { files: clean, paths: ['gone'], notRun: 'does not exist' },
    'a file': { files: clean, paths: ['src/lib.rs'], notRun: 'is a file' },
    'no crate': {
      files: { 'README.md': 'x' },
      notRun: 'found no Cargo.toml in the working directory',
    },
    'crates that are not at the path': {
      files: { 'a/Cargo.toml': crate('a'), 'a/src/lib.rs': untidy },
      notRun: 'give them in "paths" (a)',
    },
    'a folder inside of a crate': {
      files: clean,
      paths: ['src'],
      notRun: 'found no Cargo.toml in src',
    },
    'a crate without a target': {
      files: { 'Cargo.toml': crate('t') },
      notRun: 'failed to parse manifest',
    },
    'a manifest that is broken': { files: { ...clean, 'Cargo.toml': 'x = [' }, notRun: 'error' },
    'a syntax error': { files: { ...clean, 'src/lib.rs': 'fn x(' }, notRun: 'unclosed delimiter' },
    'a syntax error beside a difference': {
      files: {
        'Cargo.toml': '[workspace]\nmembers = ["a", "b"]\nresolver = "2"\n',
        'a/Cargo.toml': crate('a'),
        'a/src/lib.rs': 'fn x(',
        'b/Cargo.toml': crate('b'),
        'b/src/lib.rs': untidy,
      },
      notRun: 'unclosed delimiter',
    },
    'a module that is missing': {
      files: { ...clean, 'src/lib.rs': 'mod gone;\n' },
      notRun: 'gone',
    },
    'a file that is not UTF-8': {
      files: clean,
      prepare: (folder) =>
        writeFileSync(join(folder, 'src/lib.rs'), Buffer.from([47, 47, 233, 10])),
      notRun: 'exit code 101',
    },
    'a broken configuration': {
      files: { ...clean, 'rustfmt.toml': 'max_width = [' },
      notRun: 'TOML',
    },
    'a wrong value in the configuration': {
      files: { ...clean, 'rustfmt.toml': 'max_width = "x"' },
      notRun: 'expected usize',
    },
    'an option that it does not know, in the configuration': {
      files: { ...clean, '.rustfmt.toml': 'max_widht = 80' },
      notRun: 'Unknown configuration option `max_widht`',
    },
    'an option that it does not know': { files: clean, args: ['--nosuch'], notRun: 'nosuch' },
    'all formatting switched off': {
      files: { ...clean, 'src/lib.rs': untidy, 'rustfmt.toml': 'disable_all_formatting = true' },
      notRun: 'looked at no file',
    },
    'all formatting switched off by an argument': {
      files: { ...clean, 'src/lib.rs': untidy },
      args: ['--', '--config', 'disable_all_formatting=true'],
      notRun: 'looked at no file',
    },
  },
});

interface Change {
  readonly artifactLocation: { readonly uri: string };
  readonly replacements: readonly {
    readonly deletedRegion: Readonly<
      Record<'startLine' | 'startColumn' | 'endLine' | 'endColumn', number>
    >;
    readonly insertedContent: { readonly text: string };
  }[];
}

/** Applies the fixes of a SARIF log as its readers do: from the end of each file to its start. */
function applyFixes(sarif: string, folder: string): void {
  const log = JSON.parse(sarif) as {
    runs: { results: { fixes?: { artifactChanges: Change[] }[] }[] }[];
  };
  const changes = log.runs.flatMap(({ results }) =>
    results.flatMap(({ fixes = [] }) => fixes.flatMap(({ artifactChanges }) => artifactChanges)),
  );
  const offset = (text: string, line: number, column: number) =>
    text
      .split('\n')
      .slice(0, line - 1)
      .join('\n').length +
    (line > 1 ? 1 : 0) +
    column -
    1;
  for (const uri of new Set(changes.map(({ artifactLocation }) => artifactLocation.uri))) {
    const path = join(folder, uri);
    let text = readFileSync(path, 'utf8');
    const replacements = changes
      .filter(({ artifactLocation }) => artifactLocation.uri === uri)
      .flatMap((change) => change.replacements)
      .map(({ deletedRegion: at, insertedContent }) => ({
        from: offset(text, at.startLine, at.startColumn),
        to: offset(text, at.endLine, at.endColumn),
        text: insertedContent.text,
      }))
      .sort((a, b) => b.from - a.from);
    for (const one of replacements) text = text.slice(0, one.from) + one.text + text.slice(one.to);
    writeFileSync(path, text);
  }
}

const crlf = (text: string) => text.replaceAll('\n', '\r\n');
const apart = `${untidy}${'\n// a\n// b\n// c\n// d\n// e\n// f\n'.repeat(3)}`;

describeWith(['cargo', 'rustfmt'], 'the fixes of rustfmt', () => {
  it.each<[string, Readonly<Record<string, string>>]>([
    ['one place', { 'src/lib.rs': untidy }],
    ['several places', { 'src/lib.rs': `${apart}${untidy.replaceAll('one', 'two')}` }],
    ['several files', { 'src/lib.rs': `mod m;\n${untidy}`, 'src/m.rs': untidy }],
    ['no end of the last line', { 'src/lib.rs': tidy.trimEnd() }],
    ['empty lines at the end', { 'src/lib.rs': `${tidy}\n\n` }],
    ['empty lines at the start', { 'src/lib.rs': `\n\n${tidy}` }],
    ['CRLF', { 'src/lib.rs': crlf(untidy) }],
    ['CRLF without the last', { 'src/lib.rs': crlf(untidy).trimEnd() }],
    ['mixed ends of lines', { 'src/lib.rs': `${crlf(tidy)}${untidy.replace('one', 'two')}` }],
    [
      'other ends of lines',
      { 'src/lib.rs': crlf(tidy), 'rustfmt.toml': 'newline_style = "Unix"\n' },
    ],
    [
      'the ends of lines of Windows',
      { 'src/lib.rs': tidy, 'rustfmt.toml': 'newline_style = "Windows"\n' },
    ],
    [
      'the ends of lines of Windows and more',
      { 'src/lib.rs': untidy, 'rustfmt.toml': 'newline_style = "Windows"\n' },
    ],
    ['wide characters', { 'src/lib.rs': `pub const  S: &str = "ä😀⏎";\n/* ⏎ */ fn f( ){}\n` }],
    [
      'lines like headers',
      { 'src/lib.rs': `pub const  S: &str = "\nDiff in /x.rs:1:\nFormatting y\n";\n` },
    ],
    [
      'shared by two targets',
      { 'src/lib.rs': 'mod m;\n', 'src/main.rs': 'mod m;\nfn main() {}\n', 'src/m.rs': untidy },
    ],
  ])('give its own bytes: %s', async (_, files) => {
    using temp = tempFolder();
    const all = { ...clean, ...files };
    const [ours, theirs] = [join(temp.path, 'ours'), join(temp.path, 'theirs')];
    for (const [path, text] of Object.entries(all)) {
      mkdirSync(dirname(join(ours, path)), { recursive: true });
      writeFileSync(join(ours, path), text);
    }
    cpSync(ours, theirs, { recursive: true });
    expect(spawnSync('cargo', ['fmt'], { cwd: theirs }).status).toBe(0);
    const called = await callTool({ tool: 'rustfmt', from: ours });
    expect(called.notRun).toEqual([]);
    expect(called.found).not.toEqual([]);
    applyFixes(called.reports['rustfmt.sarif'] ?? '', ours);
    for (const path of Object.keys(all)) {
      expect(readFileSync(join(ours, path), 'utf8')).toBe(readFileSync(join(theirs, path), 'utf8'));
    }
  });

  it('shows the diff without its notes, and the command that applies it', async () => {
    const { call, reports } = await callTool({
      tool: 'rustfmt',
      files: { ...clean, 'src/lib.rs': untidy },
    });
    expect(reports['rustfmt.native.diff']).toBe(call.fix?.diff);
    expect(call.fix?.diff).toMatch(/^Diff in \S+\/src\/lib\.rs:1:\n-pub fn {2}one\( \)->i32\{\n/);
    expect(call.fix?.command).toBe('cargo fmt');
  });

  it('warns of settings that need a nightly toolchain', async () => {
    const files = { ...clean, 'rustfmt.toml': 'wrap_comments = true\n' };
    const { notRun, call } = await callTool({ tool: 'rustfmt', files });
    expect(notRun).toEqual([]);
    expect(call.warnings.join()).toContain("can't set `wrap_comments = true`");
  });

  it('looks at all members from the root of a workspace, and at one crate in its folder', async () => {
    const files = {
      'Cargo.toml': '[workspace]\nmembers = ["a", "b"]\nresolver = "2"\n',
      'a/Cargo.toml': crate('a'),
      'a/src/lib.rs': untidy,
      'b/Cargo.toml': crate('b'),
      'b/src/lib.rs': untidy,
    };
    const all = await callTool({ tool: 'rustfmt', files });
    expect(all.found).toEqual(['rustfmt a/src/lib.rs:1 medium', 'rustfmt b/src/lib.rs:1 medium']);
    const one = await callTool({ tool: 'rustfmt', files, paths: ['b/Cargo.toml'] });
    expect(one.found).toEqual(['rustfmt b/src/lib.rs:1 medium']);
  });
});
