import { afterAll, describe, expect, it } from '@jest/globals';
import { tempFolder } from '../../../../tools/testkit/temp-folder.ts';
import { callTool } from '../../../../tools/testkit/tool-runs/call-tool.ts';
import { describeConformance } from '../../../../tools/testkit/tool-runs/conformance.ts';
import { standIn } from '../../../../tools/testkit/tool-runs/stand-in.ts';

const temp = tempFolder();
afterAll(() => temp[Symbol.dispose]());

/** Stands in for Grype, whose database only its host has: ends as its source says. */
const answering = standIn(temp.path, {
  name: 'grype',
  version: ['version', 'Application: grype\nVersion:     0.121.2'],
  report: '--file',
});

const files = { 'package-lock.json': '{}' };
const log = (packages: number) =>
  `[0000]  INFO found 0 vulnerability matches across ${packages} packages\n`;

const report = (matches: readonly object[], more: object = {}) =>
  JSON.stringify({
    matches,
    source: { type: 'directory', target: '.' },
    distro: {},
    descriptor: { name: 'grype', version: '0.121.2', db: { status: { valid: true } } },
    ...more,
  });

const match = {
  vulnerability: { id: 'GHSA-xvch-5gv4-984h', severity: 'Critical', fix: { versions: ['1.2.6'] } },
  artifact: {
    name: 'minimist',
    version: '0.0.8',
    type: 'npm',
    locations: [{ path: '/package-lock.json' }],
  },
};
const image = {
  source: { type: 'image', target: { userInput: 'registry.example/app:1' } },
};

describeConformance('grype', {
  needs: ['sh'],
  clean: { files, env: answering({ report: report([]), log: log(12) }) },
  findings: {
    files,
    env: answering({ report: report([match]), log: log(12) }),
    found: ['GHSA-xvch-5gv4-984h package-lock.json:undefined critical'],
  },
  broken: {
    'no database': {
      files,
      env: answering({ log: 'failed to load vulnerability db: no such file\n', code: 1 }),
      notRun: 'failed to load vulnerability db',
    },
    'a database that is broken': {
      files,
      env: answering({
        report: report([], {
          descriptor: { name: 'grype', db: { status: { valid: false, error: 'checksum' } } },
        }),
      }),
      notRun: 'checksum',
    },
    'no package': {
      files,
      env: answering({ report: report([]), log: log(0) }),
      notRun: 'found no package',
    },
    'a severity to fail on, and no finding': {
      files,
      env: answering({ report: report([]), log: log(3), code: 2 }),
      notRun: 'which means findings, but its report has none',
    },
    'a path that does not exist': { paths: ['gone'], env: answering({}), notRun: 'does not exist' },
    'an empty folder': { env: answering({}), notRun: 'found no file' },
    'an SBOM that does not exist': {
      scanned: { kind: 'sbom', value: 'gone.json' },
      env: answering({}),
      notRun: 'does not exist',
    },
  },
});

describe('the call of grype', () => {
  it.each([
    [{ paths: ['.'] }, ' dir:.\n'],
    [{ paths: ['package-lock.json'] }, ' file:package-lock.json\n'],
    [{ scanned: { kind: 'dir', value: '.' } }, ' dir:.\n'],
    [{ scanned: { kind: 'sbom', value: 'package-lock.json' } }, ' sbom:package-lock.json\n'],
    [{ scanned: { kind: 'image', value: 'registry.example/app:1' } }, ' registry.example/app:1\n'],
    [{ args: ['--only-fixed'] }, ' --only-fixed dir:.\n'],
  ] as const)('%j', async (call, words) => {
    const env = answering({ report: report([match]), log: log(2) });
    const called = await callTool({ tool: 'grype', files, ...call, env });
    expect(called.log).toContain(words);
  });

  it('shows the findings of an image at the file that the user names', async () => {
    const called = await callTool({
      tool: 'grype',
      files: { Dockerfile: 'FROM scratch\n' },
      scanned: { kind: 'image', value: 'registry.example/app:1' },
      locate: 'Dockerfile',
      env: answering({ report: report([match], image), log: log(2) }),
    });
    expect(called.found).toEqual(['GHSA-xvch-5gv4-984h Dockerfile:undefined critical']);
  });

  it('counts findings at the exit code of its own threshold', async () => {
    const env = answering({ report: report([match]), log: log(2), code: 2 });
    const { notRun, found } = await callTool({ tool: 'grype', files, env });
    expect({ notRun, found: found.length }).toEqual({ notRun: [], found: 1 });
  });
});
