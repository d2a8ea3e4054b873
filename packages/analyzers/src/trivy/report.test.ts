import { describe, expect, test } from '@jest/globals';
import { isSecret } from '@ci-actions/sarif';
import type { Result } from '@ci-actions/sarif';
import { changed } from '../../../../tools/testkit/changed.ts';
import type { Path } from '../../../../tools/testkit/changed.ts';
import { runOf } from '../../test/run-of.ts';
import { sampleOf } from '../../test/samples.ts';

const ofResults = (...Results: readonly object[]) =>
  runOf({ SchemaVersion: 2, ArtifactName: '.', Results });

describe('Trivy', () => {
  test.each([
    ['ghcr.io/o/app:sha-1', 'trivy/ghcr.io/o/app/'],
    ['localhost:5000/app', 'trivy/localhost:5000/app/'],
    ['app@sha256:00ff', 'trivy/app/'],
  ])('gives image %s the same category in every build', async (name, id) => {
    const value = {
      SchemaVersion: 2,
      ArtifactName: name,
      ArtifactType: 'container_image',
      Results: [{ Target: 'x' }],
    };
    expect((await runOf(value)).automationDetails).toEqual({ id });
  });

  test.each([
    ['FAIL', 1],
    [undefined, 1],
    ['Failed', 1],
    ['PASS', 0],
    ['EXCEPTION', 0],
  ])('counts a check with status %s: %i', async (Status, count) => {
    const checks = [{ ID: 'DS001', Severity: 'LOW', Status }];
    const run = await ofResults({ Target: 'a', Misconfigurations: checks });
    expect(run.results).toHaveLength(count);
  });

  test('tags a secret and omits its text', async () => {
    const leak = { RuleID: 'k', Severity: 'LOW', Title: 'A key', StartLine: 2, Match: 's3cr3t' };
    const run = await ofResults({ Target: 'a.env', Secrets: [leak] });
    expect(isSecret(run.results?.[0] as Result, run)).toBe(true);
    expect(JSON.stringify(run)).not.toContain('s3cr3t');
  });

  const vulnerability = ['Results', 0, 'Vulnerabilities', 0] as const;
  test.each<[Path, unknown, string]>([
    [['SchemaVersion'], 2, '7.5'],
    [[...vulnerability, 'SeveritySource'], 'nvd', '7.5'],
    [[...vulnerability, 'Severity'], 'CRITICAL', '9.1'],
    [[...vulnerability, 'Severity'], 'LOW', '2.0'],
    [[...vulnerability, 'CVSS'], { ghsa: { V3Score: 'high' } }, '8.0'],
    [[...vulnerability, 'CVSS'], { ghsa: { V3Score: 11 } }, '8.0'],
  ])('keeps a score that agrees with the word: %j as %j gives %s', async (path, to, score) => {
    const run = await runOf(changed(sampleOf('Trivy'), path, to));
    expect(run.tool.driver.rules?.[0]?.properties?.['security-severity']).toBe(score);
  });
});
