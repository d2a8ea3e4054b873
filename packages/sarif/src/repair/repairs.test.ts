import { describe, expect, test } from '@jest/globals';
import { at, logOf, merged, mergedResult, runOf } from '../../test/merged.ts';

const message = { text: 'm' };
const uriOf = (result: {
  locations?: readonly { physicalLocation?: { artifactLocation?: { uri?: string } } }[];
}) => result.locations?.[0]?.physicalLocation?.artifactLocation?.uri;

describe('places', () => {
  test.each<[string, unknown, string, string]>([
    [
      'an absolute path',
      { message, locations: at('file:///work/repo/src/a.py', 1) },
      'src/a.py',
      'made an absolute path relative to the root',
    ],
    [
      'a path outside',
      { message, locations: at('/usr/lib/x.so', 1) },
      'usr/lib/x.so',
      'made a path outside the repository relative',
    ],
    [
      'another scheme',
      { message, locations: at('https://example.org/x') },
      '.',
      'replaced a URI that is not a file of the repository with the root',
    ],
    [
      'dot segments',
      { message, locations: at('./src/../src/a.py') },
      'src/a.py',
      'normalized a path',
    ],
    [
      'a blank in a path',
      { message, locations: at('my file.py') },
      'my%20file.py',
      'encoded characters that a URI may not contain',
    ],
    ['no location', { message }, '.', 'added a location to a result without one'],
    ['an empty list', { message, locations: [] }, '.', 'added a location to a result without one'],
    [
      'only a logical location',
      { message, locations: [{ logicalLocations: [{ name: 'f' }] }] },
      '.',
      'added a file to a location without one',
    ],
    [
      'an analysis target',
      { message, analysisTarget: { uri: 'Dockerfile' } },
      'Dockerfile',
      'added a location to a result without one',
    ],
  ])('%s', async (_, given, uri, repair) => {
    const { result, repairs } = await mergedResult(given, {}, { 'src/a.py': '' });
    expect(uriOf(result)).toBe(uri);
    expect(repairs).toMatchObject({ [repair]: 1 });
  });

  test('a base is resolved, and an unknown base means the root', async () => {
    const originalUriBaseIds = { SRC: { uri: 'file:///work/repo/src/' } };
    const locations = (uriBaseId: string) => [
      { physicalLocation: { artifactLocation: { uri: 'a.py', uriBaseId } } },
    ];
    const based = await mergedResult(
      { message, locations: locations('SRC') },
      { originalUriBaseIds },
    );
    expect(based.result.locations).toEqual(at('src/a.py'));
    expect(based.repairs).toMatchObject({ 'resolved a "uriBaseId"': 1 });
    const rootless = await mergedResult({ message, locations: locations('ROOT') });
    expect(rootless.result.locations).toEqual(at('a.py'));
  });

  test.each([
    [{ uri: '', uriBaseId: 'SRC' }, 'src'],
    [{ uriBaseId: 'SRC' }, 'src'],
    [{ uri: '', uriBaseId: 'TOP' }, '.'],
    [{ uri: '', uriBaseId: 'ROOT' }, '.'],
    [{ uriBaseId: 'ROOT' }, '.'],
  ])('%j names a base alone', async (artifactLocation, uri) => {
    const originalUriBaseIds = {
      SRC: { uri: 'file:///work/repo/src/' },
      TOP: { uri: 'file:///work/repo/' },
    };
    const locations = [{ physicalLocation: { artifactLocation } }];
    const { result } = await mergedResult({ message, locations }, { originalUriBaseIds });
    expect(result.locations).toEqual(at(uri));
  });

  test('a finding of a tool that names no file is shown at its lock file', async () => {
    const log = logOf(runOf('cargo-audit', [{ message }]));
    const { log: out } = await merged({ files: { 'Cargo.lock': '' }, reports: [log] });
    expect(uriOf(out.runs[0]?.results?.[0] ?? {})).toBe('Cargo.lock');
  });

  test('an artifact by index is written out', async () => {
    const artifacts = [{ location: { uri: 'src/a.py' } }];
    const locations = [{ physicalLocation: { artifactLocation: { index: 0 } } }];
    const { result } = await mergedResult({ message, locations }, { artifacts });
    expect(result.locations).toEqual(at('src/a.py'));
  });

  test('the location that names a file comes first', async () => {
    const locations = [{ message: { text: 'x' } }, ...at('b.py', 2)];
    const { result } = await mergedResult({ message, locations });
    expect(uriOf(result)).toBe('b.py');
  });

  test.each([
    [
      { startLine: 5, endLine: 3, endColumn: 2 },
      { startLine: 5, endLine: 5 },
    ],
    [
      { startLine: 5, startColumn: 9, endColumn: 2 },
      { startLine: 5, startColumn: 9, endColumn: 9 },
    ],
    [{ startLine: 0 }, { startLine: 1 }],
  ])('a region %j does not end before it starts', async (region, wanted) => {
    const locations = [{ physicalLocation: { artifactLocation: { uri: 'a' }, region } }];
    const { result } = await mergedResult({ message, locations });
    expect(result.locations?.[0]?.physicalLocation?.region).toEqual(wanted);
  });
});

describe('texts and levels', () => {
  test('a message by id is written out', async () => {
    const rules = [{ id: 'r', messageStrings: { m: { text: 'saw {0}' } } }];
    const given = { ruleId: 'r', message: { id: 'm', arguments: ['it'] }, locations: at('a', 1) };
    const { result } = await mergedResult(given, { tool: { driver: { name: 'T', rules } } });
    expect(result.message).toEqual({ text: 'saw it' });
  });

  test('an empty message and empty texts of a rule are filled', async () => {
    const rules = [
      { id: 'r', name: 'Rule', shortDescription: { text: '' }, helpUri: 'https://x.y/r' },
    ];
    const given = { ruleId: 'r', message: { text: ' ' } };
    const { result, rule } = await mergedResult(given, { tool: { driver: { name: 'T', rules } } });
    expect(result.message.text).toBe('r');
    expect(rule).toMatchObject({
      shortDescription: { text: 'Rule' },
      fullDescription: { text: 'Rule' },
      help: { text: 'See https://x.y/r' },
    });
  });

  test.each([
    ['CRITICAL', 'error'],
    ['Error', 'error'],
    ['moderate', 'warning'],
    ['strange', 'warning'],
    [undefined, 'warning'],
  ])('the level %j is written as %s', async (level, wanted) => {
    const { result } = await mergedResult({ message, level });
    expect(result.level).toBe(wanted);
  });

  test.each<[unknown, string | undefined, string, string]>([
    ['undefined', 'error', '8.0', 'not a score'],
    ['HIGH', undefined, '8.0', 'a word'],
    [7.5, undefined, '7.5', 'a number'],
    ['11', 'note', '2.0', 'a number out of range'],
    [null, undefined, '5.5', 'null'],
  ])('security-severity %j becomes %s', async (score, level, wanted) => {
    const rules = [{ id: 'r', properties: { 'security-severity': score, tags: ['x'] } }];
    const given = { ruleId: 'r', message, ...(level ? { level } : {}) };
    const { rule } = await mergedResult(given, { tool: { driver: { name: 'T', rules } } });
    expect(rule?.properties).toEqual({ 'security-severity': wanted, tags: ['x', 'security'] });
  });
});

test.each([90, 1_000, 2_000, 20_000])('%i levels are cut at 100', async (levels) => {
  const nested = (before: string, inside: string, after: string) =>
    before.repeat(levels) + inside + after.repeat(levels);
  const nodes = nested('[{"id":"n","children":', '[]', '}]');
  const exceptions = nested('[{"message":"x","innerExceptions":', '[]', '}]');
  const note = `{"message":{"text":"e"},"exception":{"innerExceptions":${exceptions}}}`;
  const members = [
    '"tool":{"driver":{"name":"gitleaks"}}',
    `"graphs":[{"nodes":${nodes}}]`,
    `"invocations":[{"executionSuccessful":false,"toolExecutionNotifications":[${note}]}]`,
    `"results":[{"message":{"text":"m"},"graphs":[{"nodes":${nodes}}],
      "graphTraversals":[{"runGraphIndex":0}],"properties":${nested('{"a":', '1', '}')},
      "locations":[{"physicalLocation":{"region":{"snippet":{"text":"hunter2-hunter2"}}}}]}]`,
  ];
  const { log, repairs } = await merged({
    reports: [`{"version":"2.1.0","runs":[{${members.join()}}]}`],
  });
  expect(log.runs[0]?.results).toMatchObject([{ message: { text: 'A secret' } }]);
  const cut = repairs['removed an object nested deeper than 100 levels'] ?? 0;
  expect(cut > 0).toBe(levels > 100);
});
