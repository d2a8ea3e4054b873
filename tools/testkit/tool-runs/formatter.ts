import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from '@jest/globals';
import type { LintTool } from '@ci-actions/analyzers';
import type { Log } from '@ci-actions/sarif';
import { describeWith } from '../needs-tool.ts';
import { tempFolder } from '../temp-folder.ts';
import { callTool } from './call-tool.ts';

const python: Readonly<Record<string, string>> = {
  'last line without an end': 'x=1',
  'two places': `x=1\n${'y = 2\n'.repeat(20)}z=[1,\n 2]\n`,
  'lines that go at the end': 'x = 1\n\n\n\n',
  'lines that come': 'def f():\n    pass\nx = 1\n',
  'lines that come at the start': '"""Text."""\nimport os\nprint(os)\n',
  'Windows line ends': 'x=1\r\ny = 2\r\n',
  'wide characters': "x = '\u{1f600}é' ;y=1\n",
  'lines like those of a diff': 'x = """\n--- a\n+++ b\n@@ -1 +1 @@\n"""\ny=1\n',
};

/** The fixes in the SARIF report, applied, must give what the formatter itself writes. */
export function describeFormatter(
  tool: LintTool,
  needs: readonly string[],
  writing: (folder: string) => readonly string[],
): void {
  describeWith(needs, `the fixes of ${tool}`, () => {
    it('give the bytes of the formatter', async () => {
      const files = Object.fromEntries(
        Object.entries(python).map(([name, text]) => [`src/${name}.py`, text]),
      );
      const { reports, notRun } = await callTool({ tool, files });
      expect(notRun).toEqual([]);
      const fixed = fixesIn(JSON.parse(reports[`${tool}.sarif`] ?? '') as Log, files);
      expect(fixed).toEqual(formatted(files, writing));
    }, 60_000);
  });
}

function fixesIn({ runs }: Log, files: Readonly<Record<string, string>>) {
  const fixed = { ...files };
  const changes = runs
    .flatMap(({ results = [] }) => results.flatMap(({ fixes = [] }) => fixes))
    .flatMap(({ artifactChanges }) => artifactChanges);
  for (const { artifactLocation, replacements } of changes) {
    const path = decodeURIComponent(artifactLocation.uri ?? '');
    let text = fixed[path] ?? '';
    for (const { deletedRegion, insertedContent } of replacements.toReversed()) {
      const { startLine = 1, startColumn = 1, endLine = 1, endColumn = 1 } = deletedRegion;
      const start = offsetOf(text, startLine, startColumn);
      const end = offsetOf(text, endLine, endColumn);
      text = text.slice(0, start) + (insertedContent?.text ?? '') + text.slice(end);
    }
    fixed[path] = text;
  }
  return fixed;
}

const offsetOf = (text: string, line: number, column: number) =>
  text
    .split('\n')
    .slice(0, line - 1)
    .reduce((sum, before) => sum + before.length + 1, 0) +
  column -
  1;

function formatted(
  files: Readonly<Record<string, string>>,
  writing: (folder: string) => readonly string[],
) {
  using temp = tempFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(temp.path, path)), { recursive: true });
    writeFileSync(join(temp.path, path), text);
  }
  const [program = '', ...args] = writing(join(temp.path, 'src'));
  execFileSync(program, args, { cwd: temp.path, stdio: 'pipe' });
  return Object.fromEntries(
    readdirSync(join(temp.path, 'src')).map((name) => [
      `src/${name}`,
      readFileSync(join(temp.path, 'src', name), 'utf8'),
    ]),
  );
}
