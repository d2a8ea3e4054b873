import { afterAll, describe, expect, it, test } from '@jest/globals';
import { findTool } from '../../../../tools/testkit/needs-tool.ts';
import { tempFolder } from '../../../../tools/testkit/temp-folder.ts';
import { callTool } from '../../../../tools/testkit/tool-runs/call-tool.ts';
import { describeConformance } from '../../../../tools/testkit/tool-runs/conformance.ts';
import { standIn } from '../../../../tools/testkit/tool-runs/stand-in.ts';
import { trivy } from './command.ts';

const temp = tempFolder();
afterAll(() => temp[Symbol.dispose]());

/** Stands in for Trivy, whose build takes ten minutes: ends and writes as Trivy 0.74 was seen to. */
const answering = standIn(temp.path, {
  name: 'trivy',
  version: ['--version', 'Version: 0.74.0'],
  report: '--output',
});

const line = (level: string, message: string) => `2026-12-01T04:33:09Z\t${level}\t${message}\n`;
const log = line('INFO', '[secret] Secret scanning is enabled');

const report = (results: readonly object[] | undefined, more: object = {}) =>
  JSON.stringify({
    SchemaVersion: 2,
    Trivy: { Version: '0.74.0' },
    ArtifactName: '.',
    ArtifactType: 'filesystem',
    ...more,
    ...(results === undefined ? {} : { Results: results }),
  });

// In two parts, so that no scanner takes this file for a leak.
const keyId = ['AKIA2E0A8F3B', '244C9986'].join('');
const secretKey = ['wJalrXUtnFEMIK7MDENGb', 'PxRfiCYSEEDEDKEYaa'].join('');
const conf = `aws_access_key_id = "${keyId}"\naws_secret_access_key = "${secretKey}"\n`;

/** As Trivy writes it: the key of the line beside the one that it masks is in clear. */
const leaked = {
  Target: 'conf.py',
  Class: 'secret',
  Secrets: [
    {
      RuleID: 'aws-access-key-id',
      Severity: 'CRITICAL',
      Title: 'AWS Access Key ID',
      StartLine: 1,
      EndLine: 1,
      Code: {
        Lines: [
          { Number: 1, Content: 'aws_access_key_id = "********************"' },
          { Number: 2, Content: `aws_secret_access_key = "${secretKey}"` },
        ],
      },
      Match: 'aws_access_key_id = "********************"',
    },
  ],
};
const misconfigured = {
  Target: 'Dockerfile',
  Class: 'config',
  Type: 'dockerfile',
  Misconfigurations: [
    {
      ID: 'DS-0002',
      Title: "Image user should not be 'root'",
      Message: 'Specify at least 1 USER command in Dockerfile',
      Severity: 'HIGH',
      Status: 'FAIL',
      CauseMetadata: {},
    },
  ],
};
const vulnerable = {
  Target: 'registry.example/app:1 (alpine 3.18)',
  Class: 'os-pkgs',
  Type: 'alpine',
  Vulnerabilities: [
    { VulnerabilityID: 'CVE-2024-1', PkgName: 'musl', InstalledVersion: '1', Severity: 'HIGH' },
  ],
};

const files = { 'a.py': 'x = 1\n' };
const leak = 'aws-access-key-id conf.py:1 critical';
const clean = answering({ report: report(undefined), log });

describeConformance('trivy', {
  needs: ['sh'],
  clean: { files, env: clean },
  findings: {
    files: { ...files, 'conf.py': conf, Dockerfile: 'FROM alpine:3.18\n' },
    env: answering({ report: report([leaked, misconfigured]), log }),
    found: [leak, 'DS-0002 Dockerfile:undefined high'],
  },
  broken: {
    'no database': {
      files,
      env: answering({
        log: line('FATAL', 'Fatal error\tinit error: DB error: no such host'),
        code: 1,
      }),
      notRun: 'DB error',
    },
    'a file that it could not parse': {
      files,
      env: answering({
        report: report([misconfigured]),
        log:
          log + line('ERROR', '[dockerfile scanner] Failed to parse file\tfile_path="Dockerfile"'),
      }),
      notRun: 'Failed to parse file file_path="Dockerfile"',
    },
    'nothing that its scanners know': {
      files,
      env: answering({ report: report(undefined), log: line('INFO', '[misconfig] is enabled') }),
      notRun: 'names nothing that it looked at',
    },
    'a path that does not exist': { paths: ['gone'], env: clean, notRun: 'does not exist' },
    'an empty folder': { env: clean, notRun: 'found no file' },
    'an SBOM that does not exist': {
      scanned: { kind: 'sbom', value: 'gone.json' },
      env: clean,
      notRun: 'does not exist',
    },
  },
  secrets: [secretKey, keyId],
});

describe('the call of trivy', () => {
  it.each([
    [{ paths: ['a.py'] }, /called: trivy fs .* a\.py\n/],
    [{ scanned: { kind: 'dir', value: '.' } }, /called: trivy fs .* \.\n/],
    [{ scanned: { kind: 'sbom', value: 'a.py' } }, /called: trivy sbom .* a\.py\n/],
    [{ scanned: { kind: 'image', value: 'app:1' } }, /called: trivy image .* app:1\n/],
    [{ args: ['--scanners', 'secret'] }, /called: trivy fs .* --scanners secret \.\n/],
    [{ timeoutMs: 420_000 }, /called: trivy fs .* --timeout (419|420)\d{3}ms /],
  ] as const)('%j', async (call, words) => {
    expect((await callTool({ tool: 'trivy', files, ...call, env: clean })).log).toMatch(words);
  });

  it('shows the findings of an image at the file that the user names', async () => {
    const { found } = await callTool({
      tool: 'trivy',
      files: { Dockerfile: 'FROM alpine:3.18\n' },
      scanned: { kind: 'image', value: 'registry.example/app:1' },
      locate: 'Dockerfile',
      env: answering({
        report: report([vulnerable], {
          ArtifactName: 'registry.example/app:1',
          ArtifactType: 'container_image',
        }),
        log,
      }),
    });
    expect(found).toEqual(['CVE-2024-1 Dockerfile:undefined high']);
  });

  it.each([
    ['deploy', 'deploy/conf.py'],
    ['deploy/', 'deploy/conf.py'],
    ['deploy/conf.py', 'deploy/conf.py'],
  ])('names files from the working directory: %s', async (path, shown) => {
    const { found } = await callTool({
      tool: 'trivy',
      files: { 'deploy/conf.py': conf },
      paths: [path],
      env: answering({ report: report([leaked], { ArtifactName: path }), log }),
    });
    expect(found).toEqual([leak.replace('conf.py', shown)]);
  });

  it('warns where it uses the checks that it brings along', async () => {
    const words = '[misconfig] Falling back to embedded checks\terr="failed to download"';
    const env = answering({ report: report([misconfigured]), log: line('ERROR', words) });
    const { notRun, call } = await callTool({ tool: 'trivy', files, env });
    expect(notRun).toEqual([]);
    expect(call.warnings.join()).toContain('Falling back to embedded checks');
  });
});

test.each([
  [['--severity', 'HIGH,CRITICAL'], { option: '--severity', severity: 'medium' }],
  [['-s', 'CRITICAL'], { option: '--severity', severity: 'high' }],
  [['--severity=LOW,MEDIUM,HIGH,CRITICAL'], undefined],
  [[], undefined],
])('options of trivy that hide findings: %j', (args, hidden) => {
  expect(trivy.hides?.(args)).toEqual(hidden);
});

// Trivy itself runs where it is installed; the rows above hold everywhere.
if (findTool('trivy') !== undefined) {
  const secrets = ['--scanners', 'secret'];
  const configuration = ['--scanners', 'misconfig', '--skip-check-update'];
  describe('trivy itself', () => {
    describeConformance('trivy', {
      clean: { files, args: secrets },
      findings: {
        files: { 'conf.py': conf },
        args: secrets,
        found: [leak],
      },
      broken: {
        'no database': {
          files,
          args: ['--scanners', 'vuln'],
          env: { HTTPS_PROXY: 'http://127.0.0.1:9', TRIVY_CACHE_DIR: '/nonexistent/trivy' },
          notRun: 'exit code 1',
        },
        'a Dockerfile that cannot be parsed': {
          files: { Dockerfile: 'FROM\nRUN (\n' },
          args: configuration,
          notRun: 'Failed to parse file',
        },
        'a file of Terraform that cannot be parsed': {
          files: { 'main.tf': 'resource "x" {\n' },
          args: configuration,
          notRun: 'Error parsing file',
        },
        'no file that its scanner knows': {
          files,
          args: configuration,
          notRun: 'names nothing that it looked at',
        },
        'a broken configuration': {
          files: { ...files, 'trivy.yaml': 'scan: [' },
          args: secrets,
          notRun: 'does not start',
        },
        'a broken configuration of secrets': {
          files: { ...files, 'trivy-secret.yaml': 'x: [' },
          args: secrets,
          notRun: 'exit code 1',
        },
        'an option that it does not know': { files, args: ['--nosuch'], notRun: 'exit code 1' },
        'an image that is not there': {
          scanned: { kind: 'image', value: 'registry.invalid/app:1' },
          args: secrets,
          notRun: 'exit code 1',
        },
      },
      secrets: [secretKey, keyId],
    });

    it('says how it judges a Dockerfile, whatever exit code its configuration asks for', async () => {
      const { notRun, found } = await callTool({
        tool: 'trivy',
        files: {
          'a/Dockerfile': 'FROM alpine:3.18\nRUN apk add curl\n',
          'trivy.yaml': 'exit-code: 5\nquiet: true\n',
        },
        paths: ['a'],
        args: configuration,
      });
      expect(notRun).toEqual([]);
      expect(found).toContain('DS-0002 a/Dockerfile:undefined high');
    }, 60_000);
  });
}
