import { afterAll, expect, it } from '@jest/globals';
import { describeWith } from '../../../../tools/testkit/needs-tool.ts';
import { tempFolder } from '../../../../tools/testkit/temp-folder.ts';
import { callTool } from '../../../../tools/testkit/tool-runs/call-tool.ts';
import { describeConformance } from '../../../../tools/testkit/tool-runs/conformance.ts';
import { vulnerabilityService } from '../../../../tools/testkit/vulnerability-service.ts';

const meta = { schema_version: '2.0.0', timestamp: 1_700_000_000, base_domain: 'https://x' };
const advisory = {
  advisory: 'sends credentials',
  ids: [
    { type: 'pyup', id: '36546' },
    { type: 'cve', id: 'CVE-2018-18074' },
  ],
  more_info_path: '/p',
  transitive: false,
  specs: ['<2.20'],
};
const index = JSON.stringify({ meta, vulnerable_packages: { requests: ['<2.20'] } });
const full = JSON.stringify({ meta, vulnerable_packages: { requests: [advisory] }, packages: {} });
const database = { 'db/insecure.json': index, 'db/insecure_full.json': full };

/** What Safety asks before each command, and its database for a token. */
const service = await vulnerabilityService((path, _, url) => {
  if (path.includes('openid')) {
    const places = { authorization_endpoint: url, token_endpoint: url, userinfo_endpoint: url };
    return { issuer: url, jwks_uri: `${url}/jwks`, ...places };
  }
  if (path.startsWith('/jwks')) return { keys: [{ kty: 'oct', k: 'AAAA', kid: 'x' }] };
  return path.startsWith('/api/v1/safety/') ? 403 : {};
});
const home = tempFolder();
afterAll(async () => {
  home[Symbol.dispose]();
  await service.close();
});

const env = {
  HOME: home.path,
  SAFETY_AUTH_SERVER_URL: service.url,
  SAFETY_PLATFORM_URL: service.url,
  SAFETY_PLATFORM_V2_URL: service.url,
  SAFETY_FIREWALL_API_BASE_URL: service.url,
  SAFETY_PLATFORM_API_BASE_URL: `${service.url}/cli/api/v1`,
  SAFETY_DATA_API_BASE_URL: `${service.url}/api/v1/safety/`,
};
const args = ['--db', 'db'];
const project = (requirements: string) => ({
  env,
  args,
  files: { ...database, 'requirements.txt': requirements },
});

describeConformance('safety', {
  clean: project('flask==3.1.0\n'),
  findings: {
    ...project('flask==3.1.0\nrequests==2.19.0\n'),
    found: ['36546 requirements.txt:undefined medium'],
  },
  broken: {
    'a path that does not exist': {
      ...project('x==1'),
      paths: ['n.txt'],
      notRun: 'found no n.txt',
    },
    'no file of dependencies': {
      env,
      args,
      files: database,
      notRun: 'found no requirements file below .',
    },
    'a lock file that it cannot read': {
      ...project('x==1'),
      files: { 'uv.lock': '' },
      paths: ['uv.lock'],
      notRun: 'does not read uv.lock',
    },
    'an empty file': { ...project('# none\n'), notRun: 'looked at no package' },
    'no package with a version': {
      ...project('requests>=2.0\nflask\n'),
      notRun: 'none has a version',
    },
    'a line that it passes over': {
      ...project('flask==3.1.0\n==x==\n'),
      notRun: 'did not resolve requirements.txt:2: ==x== is no requirement',
    },
    'a package that is on no index': {
      ...project('flask==3.1.0\ngit+https://127.0.0.1/x.git\n'),
      notRun: 'requirements.txt:2: git+https://127.0.0.1/x.git is not looked at',
    },
    'a file that includes one that is not there': {
      ...project('flask==3.1.0\n-r nosuch.txt\n'),
      notRun: 'nosuch.txt',
    },
    'no database': { ...project('flask==3.1.0\n'), args: ['--db', 'nosuch'], notRun: 'exit code' },
    'a broken policy file': {
      ...project('flask==3.1.0\n'),
      files: { ...database, 'requirements.txt': 'a==1', '.safety-policy.yml': 'security: [\n' },
      notRun: 'exit code 2',
    },
    'an unknown option': { ...project('a==1\n'), args: ['--nosuch'], notRun: 'exit code 2' },
    'a token that is refused': {
      ...project('a==1\n'),
      env: { ...env, SAFETY_API_KEY: 'token-of-a-test' },
      notRun: 'exit code 65',
    },
    'a service that does not answer': {
      ...project('a==1\n'),
      env: { ...env, SAFETY_AUTH_SERVER_URL: 'http://127.0.0.1:9' },
      notRun: 'exit code 1',
    },
    'a Dockerfile without a pip install': {
      ...project('a==1\n'),
      files: { ...database, Dockerfile: 'FROM x\n' },
      paths: ['Dockerfile'],
      notRun: 'Dockerfile names no package',
    },
  },
  secrets: ['token-of-a-test'],
});

describeWith(['safety'], 'what Safety checks', () => {
  it('the pip install lines of a Dockerfile, shown at the Dockerfile', async () => {
    const { notRun, found, call, reports } = await callTool({
      tool: 'safety',
      env,
      args,
      paths: ['Dockerfile'],
      files: {
        ...database,
        Dockerfile: 'ARG V=2.19.0\nRUN pip install --no-cache-dir \\\n requests==${V} \\\n flask\n',
      },
    });
    expect({ notRun, found }).toEqual({
      notRun: [],
      found: ['36546 Dockerfile:undefined medium'],
    });
    expect(call.warnings).toEqual([expect.stringContaining('flask has no version')]);
    expect(reports['safety.native.json']).not.toContain('/scratch/');
  });

  it('warns of a package without a version beside others', async () => {
    const { notRun, found, call } = await callTool({
      tool: 'safety',
      ...project('flask==3.1.0\nrequests\n'),
    });
    expect({ notRun, found }).toEqual({ notRun: [], found: [] });
    expect(call.warnings).toEqual([expect.stringContaining('requests has no version')]);
  });
});
