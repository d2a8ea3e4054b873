import { describe, expect, it } from '@jest/globals';
import { sarifErrors } from '../../../../tools/testkit/sarif-schema.ts';
import { at, logOf, merged, mergedResult, runOf } from '../../test/merged.ts';
import { severityOf } from '../resolve/severity-of.ts';

const message = { text: 'm' };
const physical = { artifactLocation: { uri: 'src/a.py' }, region: { startLine: 12 } };
const place = [{ physicalLocation: physical }];

describe('a result in an odd shape is kept whole', () => {
  it.each<[string, unknown, object, string]>([
    [
      'a message that is a text',
      { message: 'm', locations: place },
      { message, locations: place },
      'made the object message of a value that is none',
    ],
    [
      'a result that is a text',
      'm',
      { message },
      'made the object message of a value that is none',
    ],
    [
      'locations that are one object',
      { message, locations: { physicalLocation: physical } },
      { message, locations: place },
      'made a list of the only element of locations',
    ],
    [
      'a location that is a text',
      { message, locations: ['src/a.py:12'] },
      { message, locations: place },
      'made the object location of a value that is none',
    ],
    [
      'a location that is the text of a Windows path',
      { message, locations: ['src\\a.py:12:7'] },
      {
        message,
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'src/a.py' },
              region: { startLine: 12, startColumn: 7 },
            },
          },
        ],
      },
      'made the object location of a value that is none',
    ],
    [
      'a file that is a text',
      {
        message,
        locations: [
          { physicalLocation: { artifactLocation: 'src/a.py', region: { startLine: 12 } } },
        ],
      },
      { message, locations: place },
      'made the object artifactLocation of a value that is none',
    ],
    [
      'a physical location in a list',
      { message, locations: [{ physicalLocation: [physical] }] },
      { message, locations: place },
      'made the object physicalLocation of a value that is none',
    ],
    [
      'a sentence in place of a path',
      { message, locations: at('The project has no lock file') },
      {
        message,
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: '.', description: { text: 'The project has no lock file' } },
            },
          },
        ],
      },
      'replaced a URI that is not a file of the repository with the root',
    ],
    [
      'a sentence in place of a web address',
      { message, locations: place, hostedViewerUri: 'ask the team' },
      { message, locations: place, properties: { hostedViewerUri: 'ask the team' } },
      'moved a text that is no URI into the property bag of result',
    ],
    [
      'a web address with a blank',
      { message, locations: place, hostedViewerUri: 'https://example.org/a b' },
      { message, locations: place, hostedViewerUri: 'https://example.org/a%20b' },
      'encoded characters that a URI may not contain',
    ],
    [
      'a level that only other tools know',
      { message, locations: place, level: 'severe' },
      { message, locations: place, level: 'error' },
      'mapped a level to a SARIF level',
    ],
  ])('%s', async (_, given, kept, repair) => {
    const { result, repairs } = await mergedResult(given);
    expect(result).toMatchObject(kept);
    expect(repairs).toHaveProperty([repair]);
    const run = { tool: { driver: { name: 'T' } }, results: [result] };
    expect(sarifErrors({ version: '2.1.0', runs: [run] })).toEqual([]);
  });

  it.each([
    ['my file.py', 'my%20file.py'],
    ['a b c/d', 'a%20b%20c/d'],
    ['read me first', 'read%20me%20first'],
  ])('a path with blanks stays a path: %s', async (uri, kept) => {
    const files = { 'read me first': '' };
    const { result } = await mergedResult({ message, locations: at(uri) }, {}, files);
    expect(result.locations).toEqual(at(kept));
  });
});

describe('rules in an odd shape keep their scores', () => {
  const scored = { shortDescription: 'short', properties: { 'security-severity': '9.1' } };
  it.each<[string, unknown]>([
    ['a map by id', { R: scored }],
    ['one rule without a list', { id: 'R', ...scored }],
    ['texts that are no objects', [{ id: 'R', ...scored, helpUri: 'ask the team' }]],
  ])('%s', async (_, rules) => {
    const tool = { driver: { name: 'T', rules } };
    const { result, rule } = await mergedResult({ ruleId: 'R', message }, { tool });
    expect(result.ruleId).toBe('R');
    expect(rule).toMatchObject({
      id: 'R',
      shortDescription: { text: 'short' },
      properties: { 'security-severity': '9.1' },
    });
  });
});

describe('a level that means critical stays critical', () => {
  it.each(['fatal', 'BLOCKER', 'Critical'])('%s', async (level) => {
    const tool = { driver: { name: 'T', rules: [{ id: 'R' }] } };
    const { result, rule } = await mergedResult({ ruleId: 'R', message, level }, { tool });
    expect([result.level, rule?.properties?.['security-severity']]).toEqual(['error', '9.5']);
  });

  it('where another result of the rule is less severe', async () => {
    const results = ['fatal', 'error', 'note'].map((level) => ({ ruleId: 'R', message, level }));
    const { log } = await merged({ reports: [logOf(runOf('T', results, [{ id: 'R' }]))] });
    const run = log.runs[0];
    const found = run?.results?.map((result) => run && severityOf(result, run));
    expect(found?.toSorted()).toEqual(['critical', 'high', 'low']);
  });
});
