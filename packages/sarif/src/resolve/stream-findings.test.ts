import { describe, expect, it } from '@jest/globals';
import type { Finding } from '@ci-actions/findings';
import { result, toolRun } from '../../../../actions/security-gate/test/sarif.ts';
import type { Result, Run } from '../model/log.ts';
import { streamFindings } from './stream-findings.ts';

const checkout = { root: '/w', exists: (path: string) => path === 'Cargo.lock' };

async function findingsOf(results: readonly Result[], more: Partial<Run> = {}) {
  const log = { version: '2.1.0', runs: [{ ...toolRun('T', {}), ...more, results }] };
  const findings: (Finding | undefined)[] = [];
  const read = await streamFindings(
    async function* () {
      yield JSON.stringify(log);
    },
    checkout,
    (finding) => findings.push(finding),
  );
  expect(read).not.toHaveProperty('refused');
  return findings;
}

const at = (uri: string, uriBaseId?: string): Result =>
  result('R', {
    locations: [
      { physicalLocation: { artifactLocation: { uri, ...(uriBaseId ? { uriBaseId } : {}) } } },
    ],
  });

describe('streamFindings', () => {
  it.each([
    ['src/a b.py', 'src/a b.py'],
    ['src/a%20b.py', 'src/a b.py'],
    ['packages/%40s/x.js', 'packages/@s/x.js'],
    ['packages/a%2Bb/%C3%BC.js', 'packages/a+b/ü.js'],
    ['./src/a.py', 'src/a.py'],
    ['file:///w/src/a.py', 'src/a.py'],
    ['/w/src/a.py', 'src/a.py'],
    ['file:///other/a.py', 'other/a.py'],
    ['src/%zz.py', 'src/%zz.py'],
    ['https://x.example/a.py', 'https://x.example/a.py'],
    ['host://10.0.0.2', 'host://10.0.0.2'],
  ])('has the path of %s', async (uri, path) => {
    const [finding] = await findingsOf([at(uri)]);
    expect(finding?.path).toBe(path);
  });

  it('resolves a base of the run', async () => {
    const originalUriBaseIds = { SRC: { uri: 'file:///w/packages/a/' } };
    const [finding] = await findingsOf([at('x.js', 'SRC')], { originalUriBaseIds });
    expect(finding?.path).toBe('packages/a/x.js');
  });

  it('places a finding without a file where a merge places it', async () => {
    const driver = { name: 'cargo-audit', rules: [] };
    const [finding] = await findingsOf([result('R', { locations: [] })], { tool: { driver } });
    expect(finding?.path).toBe('Cargo.lock');
  });

  it('passes on undefined for a result that reports no failure', async () => {
    expect(await findingsOf([result('R', { kind: 'pass' })])).toEqual([undefined]);
  });
});
