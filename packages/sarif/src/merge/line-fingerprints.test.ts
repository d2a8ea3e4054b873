import { expect, test } from '@jest/globals';
import { at, logOf, merged, mergedResult, runOf } from '../../test/merged.ts';

const hash = 'primaryLocationLineHash';
const lineHash = async (given: object, files = {}) =>
  (await mergedResult({ message: { text: 'm' }, ...given }, {}, files)).result
    .partialFingerprints?.[hash];

test('an existing line gets the hash that GitHub computes', async () => {
  const files = { 'my file.py': ' a\nb\n  \t\tc\n d' };
  expect(await lineHash({ locations: at('my file.py', 2) }, files)).toBe('54703d4cd895b18:1');
});

test('a hash of the report stays', async () => {
  const partialFingerprints = { [hash]: 'own:1' };
  expect(await lineHash({ locations: at('a', 1), partialFingerprints }, { a: 'x' })).toBe('own:1');
});

test('other fingerprints of the report stay beside ours', async () => {
  const given = { message: { text: 'm' }, locations: at('a', 1), partialFingerprints: { x: 'y' } };
  const { result } = await mergedResult({ ...given, properties: { partialFingerprints: {} } });
  expect(Object.keys(result.partialFingerprints ?? {}).sort()).toEqual([hash, 'x']);
  expect(result.properties).toEqual({ partialFingerprints: {} });
});

test('without the line it is stable when lines move, and differs between findings', async () => {
  const of = (text: string, line: number) => ({
    ruleId: 'r',
    message: { text },
    locations: at('gone.py', line),
  });
  const hashes = async (...results: object[]) => {
    const { log } = await merged({ reports: [logOf(runOf('T', results))] });
    return log.runs[0]?.results?.map((result) => result.partialFingerprints?.[hash]) ?? [];
  };
  const [before] = await hashes(of('unused "x" at line 7', 7));
  const [after] = await hashes(of('unused "x" at line 9', 9));
  expect(after).toBe(before);
  expect(before).toMatch(/^[\da-f]{14}:1$/);
  const [one, same, other] = await hashes(of('a', 1), of('a', 2), of('b', 3));
  expect(same).toBe(one?.replace(/:1$/, ':2'));
  expect(other).not.toBe(one);
});

test('findings that differ in rule, file or tool get different hashes', async () => {
  const of = (ruleId: string, uri: string) => ({
    ruleId,
    message: { text: 'm' },
    locations: at(uri, 1),
  });
  const results = [of('r', 'a'), of('r', 'b'), of('s', 'a'), of('CVE-1', 'a'), of('CVE-2', 'a')];
  const { log } = await merged({ reports: [logOf(runOf('T', results), runOf('U', results))] });
  const hashes = log.runs.flatMap((run) =>
    (run.results ?? []).map((result) => result.partialFingerprints?.[hash]),
  );
  expect(new Set(hashes).size).toBe(10);
  expect(hashes.every((text) => text?.endsWith(':1'))).toBe(true);
});

test('findings about packages on one line of a lock file get different hashes', async () => {
  const of = (id: string) => ({
    ruleId: 'CVE-1',
    message: { text: 'm' },
    locations: at('Cargo.lock', 1),
    partialFingerprints: { 'ci-actions/finding/v1': id },
  });
  const { log } = await merged({
    files: { 'Cargo.lock': 'version = 4\n' },
    reports: [logOf(runOf('cargo-audit', [of('one'), of('two')]))],
  });
  const hashes = log.runs[0]?.results?.map((result) => result.partialFingerprints?.[hash]);
  expect(new Set(hashes).size).toBe(2);
});
