import { describe, expect, it } from '@jest/globals';
import { aggregated } from './aggregate.ts';
import { finding, log, tool } from './logs.ts';

type Files = Readonly<Record<string, unknown>>;

describe('the path is the one that exists in the repository', () => {
  const sources = Object.fromEntries(
    ['services/a/app.py', 'services/b/app.py', 'app.py', 'lib/x.py'].map((path) => [path, '']),
  );
  const named = (uri: string) =>
    log(
      tool('T', [finding('R', 'app.py')], {
        invocations: [{ executionSuccessful: true, workingDirectory: { uri } }],
      }),
    );
  const ours = (folder: string) =>
    log(
      tool('T', [finding('R', 'app.py')], {
        properties: { 'ci-actions': { 'working-directory': folder } },
      }),
    );
  const plain = (uri: string) => log(tool('T', [finding('R', uri)]));

  it.each<[string, Files, readonly string[]]>([
    [
      'from the folder of each report',
      { 'services/a/r.sarif': plain('app.py'), 'services/b/r.sarif': plain('app.py') },
      ['services/a/app.py', 'services/b/app.py'],
    ],
    [
      'from a folder above the report',
      { 'services/a/out/r.sarif': plain('app.py') },
      ['services/a/app.py'],
    ],
    [
      'from a folder above, with dots',
      { 'services/a/r.sarif': plain('../b/app.py') },
      ['services/b/app.py'],
    ],
    ['from the root', { 'reports/r.sarif': plain('app.py') }, ['app.py']],
    [
      'from the root, beside other sources',
      { 'services/a/r.sarif': plain('lib/x.py') },
      ['lib/x.py'],
    ],
    [
      'from a working directory',
      { 'r.sarif': named('file:///home/runner/work/r/r/services/b/') },
      ['services/b/app.py'],
    ],
    [
      'from a working directory that is the root',
      { 'services/a/r.sarif': named('file:///w/') },
      ['app.py'],
    ],
    ['from a working directory of ours', { 'r.sarif': ours('services/b') }, ['services/b/app.py']],
    [
      'of a working directory that is not there',
      { 'r.sarif': named('file:///elsewhere/x/') },
      ['app.py'],
    ],
    ['as written if it exists nowhere', { 'services/a/r.sarif': plain('gone.py') }, ['gone.py']],
  ])('%s', async (_, reports, paths) => {
    const inputs = { reports: Object.keys(reports).join(',') };
    const { log: merged } = await aggregated({ files: { ...sources, ...reports }, inputs });
    const found = merged.runs.flatMap(({ results = [] }) => results);
    expect(
      found.map(({ locations }) => locations?.[0]?.physicalLocation?.artifactLocation?.uri),
    ).toEqual(paths);
  });

  it('in a merged file it is not looked up again', async () => {
    const reports = { 'r/x.sarif': plain('app.py') };
    const { text } = await aggregated({
      files: { ...sources, ...reports },
      inputs: { reports: 'r/*' },
    });
    const files = { ...sources, 'services/a/m.sarif': text };
    const again = await aggregated({ files, inputs: { reports: 'services/a/m.sarif' } });
    expect(again.text).toBe(text);
  });

  it('of a lock file is that beside the report', async () => {
    const audit = (id: string) => ({
      dependencies: [{ name: 'p', version: '1', vulns: [{ id, fix_versions: [] }] }],
      fixes: [],
    });
    const files = {
      'a/requirements.txt': '',
      'b/requirements.txt': '',
      'a/audit.json': audit('PYSEC-1'),
      'b/audit.json': audit('PYSEC-1'),
    };
    const { log: merged } = await aggregated({
      files,
      inputs: { reports: 'a/audit.json,b/audit.json' },
    });
    const found = merged.runs.flatMap(({ results = [] }) => results);
    expect(
      found.map(({ locations }) => locations?.[0]?.physicalLocation?.artifactLocation?.uri),
    ).toEqual(['a/requirements.txt', 'b/requirements.txt']);
  });
});
