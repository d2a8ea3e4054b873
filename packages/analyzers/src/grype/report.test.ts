import { describe, expect, test } from '@jest/globals';
import { changed } from '../../../../tools/testkit/changed.ts';
import { describeRun } from '../../test/describe-run.ts';
import { runOf } from '../../test/run-of.ts';
import { sampleOf } from '../../test/samples.ts';

const locations = ['matches', 0, 'artifact', 'locations'] as const;
const from = (source: unknown, paths: readonly string[]) =>
  changed(
    changed(sampleOf('Grype'), ['source'], source),
    locations,
    paths.map((path) => ({ path })),
  );

describe('a finding of Grype is at', () => {
  test.each<[string, unknown, readonly string[], string | undefined]>([
    [
      'the listed path of an SBOM',
      { type: 'unknown', target: 'unknown' },
      ['/a/go.mod'],
      'a/go.mod',
    ],
    ['the root, for an SBOM without paths', { type: 'unknown', target: 'unknown' }, [], '.'],
    [
      'the listed path of a newer SBOM',
      { type: 'sbom-file', target: 'bom.json' },
      ['/go.mod'],
      'go.mod',
    ],
    ['the listed path of a snap', { type: 'snap', target: 'core@16' }, ['/usr/lib/x'], 'usr/lib/x'],
    [
      'the scanned file',
      { type: 'file', target: 'target/app.jar' },
      ['/app.jar'],
      'target/app.jar',
    ],
    [
      'the listed path in an archive',
      { type: 'file', target: 'app.zip' },
      ['/lib/x.jar'],
      'lib/x.jar',
    ],
    ['the root, for a PURL', { type: 'purl', target: 'pkg:npm/p@1.0' }, [], '.'],
    ['a path below the folder', { type: 'directory', target: 'web' }, ['/go.mod'], 'web/go.mod'],
    ['no place, in an image', { type: 'image', target: { userInput: 'i:1' } }, ['/x'], undefined],
  ])('%s', async (_, source, paths, uri) => {
    const run = await runOf(from(source, paths));
    expect(run.results?.[0]?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe(uri);
  });

  test.each([[{ type: 'unknown', target: 'unknown' }], [{ type: 'snap', target: {} }]])(
    'nothing, and the report proves a scan: %j',
    async (source) => {
      const run = await runOf(changed(from(source, []), ['matches'], []));
      expect(describeRun({ run })).toEqual([]);
    },
  );
});
