import { afterAll, expect, it } from '@jest/globals';
import { describeWith } from '../../../../tools/testkit/needs-tool.ts';
import { callTool } from '../../../../tools/testkit/tool-runs/call-tool.ts';
import { describeConformance } from '../../../../tools/testkit/tool-runs/conformance.ts';
import { vulnerabilityService } from '../../../../tools/testkit/vulnerability-service.ts';

/** Answers as OSV does, which pip-audit can ask in place of PyPI. */
const service = await vulnerabilityService((_, body) => {
  const { package: one, version } = JSON.parse(body) as {
    package: { name: string };
    version: string;
  };
  if (one.name !== 'requests' || version !== '2.19.0') return {};
  const affected = [
    {
      package: { name: 'requests', ecosystem: 'PyPI' },
      ranges: [{ type: 'ECOSYSTEM', events: [{ introduced: '0' }, { fixed: '2.20.0' }] }],
    },
  ];
  return { vulns: [{ id: 'PYSEC-2018-28', summary: 'sends credentials', affected }] };
});
afterAll(service.close);

const online = ['-s', 'osv', '--osv-url', service.url];
const args = [...online, '--no-deps', '--disable-pip'];
const vulnerable = 'requests==2.19.0\nflask==3.1.0\n';

describeConformance('pip-audit', {
  clean: { files: { 'requirements.txt': 'flask==3.1.0\n' }, args },
  findings: {
    files: { 'requirements.txt': vulnerable },
    args,
    found: ['PYSEC-2018-28 requirements.txt:undefined medium'],
  },
  broken: {
    'a path that does not exist': { args, paths: ['nosuch.txt'], notRun: 'found no nosuch.txt' },
    'no file of dependencies': {
      args,
      files: { 'README.md': 'x' },
      notRun: 'found no requirements file',
    },
    'a lock file that it cannot read': {
      args,
      files: { 'uv.lock': 'version = 1' },
      paths: ['uv.lock'],
      notRun: 'does not read uv.lock',
    },
    'an empty file': { args, files: { 'requirements.txt': '# none\n' }, notRun: 'no dependency' },
    'a line that is no requirement': {
      args,
      files: { 'requirements.txt': 'flask==3.1.0\n==x==\n' },
      notRun: 'wrote no report',
    },
    'an unpinned requirement without a resolver': {
      args,
      files: { 'requirements.txt': 'flask\n' },
      notRun: 'not pinned',
    },
    'a requirement that is on no index': {
      args,
      files: { 'requirements.txt': 'flask==3.1.0\nhttps://127.0.0.1/x-1.tar.gz\n' },
      notRun: 'was not audited',
    },
    'a service that does not answer': {
      files: { 'requirements.txt': 'flask==3.1.0\n' },
      args: ['--no-deps', '--disable-pip', '-s', 'osv', '--osv-url', 'http://127.0.0.1:9'],
      notRun: 'wrote no report',
    },
    'strict, with a requirement that is skipped': {
      args: [...args, '-S'],
      files: { 'requirements.txt': 'flask==3.1.0\nhttps://127.0.0.1/x-1.tar.gz\n' },
      notRun: 'wrote no report',
    },
    'an index that does not answer': {
      files: { 'requirements.txt': 'flask==3.1.0\n' },
      args: online,
      env: { PIP_INDEX_URL: 'http://127.0.0.1:9/simple', PIP_RETRIES: '0', PIP_NO_INDEX: '0' },
      notRun: 'wrote no report',
    },
    'a broken pyproject.toml': {
      args: online,
      files: { 'pyproject.toml': '[project\n' },
      notRun: 'wrote no report',
    },
    'an unknown option': {
      args: [...args, '--nosuch'],
      files: { 'requirements.txt': 'flask==3.1.0\n' },
      notRun: 'exit code 2',
    },
    'a Dockerfile without a pip install': {
      args,
      files: { Dockerfile: 'FROM scratch\n' },
      paths: ['Dockerfile'],
      notRun: 'Dockerfile names no package',
    },
    'a Dockerfile of which a part is not known': {
      args,
      files: { Dockerfile: 'ARG V\nRUN pip install flask==3.1.0 requests==$V\n' },
      paths: ['Dockerfile'],
      notRun: 'did not resolve Dockerfile:2: requests==$V',
    },
  },
});

describeWith(['pip-audit'], 'what pip-audit audits', () => {
  it('the pip install lines of a Dockerfile', async () => {
    const { notRun, found, call } = await callTool({
      tool: 'pip-audit',
      paths: ['api/Dockerfile'],
      args,
      files: {
        'api/Dockerfile':
          'FROM x\nCOPY r.txt .\nRUN pip install --no-cache-dir -r r.txt \\\n  flask==3.1.0 && pip install .\n',
        'api/r.txt': 'requests==2.19.0\n',
      },
    });
    expect({ notRun, found }).toEqual({
      notRun: [],
      found: ['PYSEC-2018-28 api/Dockerfile:undefined medium'],
    });
    expect(call.warnings).toEqual([expect.stringContaining('. is not looked at')]);
  });

  it('a file with hashes, without pip', async () => {
    const hash = `--hash=sha256:${'a'.repeat(64)}`;
    const { notRun, found } = await callTool({
      tool: 'pip-audit',
      args: online,
      files: { 'requirements.txt': `requests==2.19.0 \\\n    ${hash}\n` },
    });
    expect({ notRun, found }).toEqual({
      notRun: [],
      found: ['PYSEC-2018-28 requirements.txt:undefined medium'],
    });
  });

  it('all requirements files below a folder', async () => {
    const { notRun, findings } = await callTool({
      tool: 'pip-audit',
      paths: ['api'],
      args,
      files: {
        'api/requirements.txt': 'flask==3.1.0\n',
        'api/requirements/dev.txt': 'requests==2.19.0\n',
        'web/requirements.txt': 'nosuch\n',
      },
    });
    expect({ notRun, rules: findings.map(({ rule }) => rule) }).toEqual({
      notRun: [],
      rules: ['PYSEC-2018-28'],
    });
  });
});
