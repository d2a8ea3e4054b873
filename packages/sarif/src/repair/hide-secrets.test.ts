import { describe, expect, test } from '@jest/globals';
import { merged, mergedResult } from '../../test/merged.ts';

const message = { text: 'm' };

describe('secrets', () => {
  const gitleaks = { tool: { driver: { name: 'gitleaks' } } };
  const region = { startLine: 1, snippet: { text: 'hunter2-hunter2' } };
  const placed = (more: object, contextRegion?: object) => [
    {
      physicalLocation: {
        artifactLocation: { uri: 'a.env' },
        region: { startLine: 1, ...more },
        ...(contextRegion ? { contextRegion: { startLine: 1, ...contextRegion } } : {}),
      },
    },
  ];

  test('are nowhere in the file, and no person is', async () => {
    const given = {
      message: { text: 'found hunter2-hunter2 here' },
      locations: [{ physicalLocation: { artifactLocation: { uri: 'a.env' }, region } }],
      partialFingerprints: {
        author: 'Ann',
        email: 'a@b.org',
        commitMessage: 'x',
        commitSha: 'c0ffee',
      },
      properties: { match: 'hunter2-hunter2' },
    };
    const { result, repairs } = await mergedResult(given, gitleaks);
    expect(JSON.stringify(result)).not.toMatch(/hunter2|Ann|a@b/);
    expect(result.partialFingerprints).toMatchObject({ commitSha: 'c0ffee' });
    expect(repairs).toMatchObject({
      'masked a secret': 1,
      'dropped personal data from fingerprints': 1,
    });
  });

  test.each([
    ['digits, as a number is', '12345678', { number: 12345678 }],
    ['what an escape and a text make', 'nabcdef', { lines: 'a\nabcdef' }],
    ['a word of the standard', 'message', { message: 'x' }],
    ['quotes and backslashes', 'a"b\\c"d', { match: 'x a"b\\c"d y' }],
  ])('may be %s', async (_, secret, properties) => {
    const snippet = { text: secret };
    const physicalLocation = {
      artifactLocation: { uri: 'a.env' },
      region: { startLine: 1, snippet },
    };
    const text = `found ${secret}!`;
    const { result } = await mergedResult(
      { ruleId: 'key', message: { text }, locations: [{ physicalLocation }], properties },
      gitleaks,
    );
    expect(result.message).toEqual({ text: 'A secret (rule key)' });
    expect(result.properties).toBeUndefined();
    expect(result.locations).toEqual([
      { physicalLocation: { artifactLocation: { uri: 'a.env' }, region: { startLine: 1 } } },
    ]);
  });

  test.each<[string, object]>([
    ['a message without a snippet', { message: { text: 'found hunter2-hunter2' } }],
    ['a longer snippet', { locations: placed({ snippet: { text: 'key = "hunter2-hunter2"' } }) }],
    ['lines around it', { locations: placed({}, { snippet: { text: 'a\nhunter2-hunter2' } }) }],
    ['Markdown', { message: { text: 'x', markdown: '`hunter2-hunter2`' } }],
    ['arguments of a message', { message: { text: '{0}', arguments: ['hunter2-hunter2'] } }],
    [
      'a fix',
      {
        fixes: [
          {
            artifactChanges: [
              {
                artifactLocation: { uri: 'a' },
                replacements: [
                  { deletedRegion: { startLine: 1 }, insertedContent: { text: 'hunter2-hunter2' } },
                ],
              },
            ],
          },
        ],
      },
    ],
    [
      'a code flow',
      {
        codeFlows: [
          {
            threadFlows: [{ locations: [{ location: { message: { text: 'hunter2-hunter2' } } }] }],
          },
        ],
      },
    ],
    ['a related place', { relatedLocations: [{ message: { text: 'hunter2-hunter2' } }] }],
    ['the name of a place', { locations: [{ logicalLocations: [{ name: 'hunter2-hunter2' }] }] }],
    ['a fingerprint', { fingerprints: { raw: 'hunter2-hunter2' } }],
    [
      'a fingerprint that looks like a hash',
      { message: { text: '0123456789abcdef0' }, fingerprints: { raw: '0123456789abcdef0' } },
    ],
    ['properties', { properties: { Raw: 'hunter2-hunter2', deep: [{ x: 'hunter2-hunter2' }] } }],
    ['a stack', { stacks: [{ frames: [{ location: { message: { text: 'hunter2-hunter2' } } }] }] }],
    [
      'an attachment',
      {
        attachments: [{ artifactLocation: { uri: 'a' }, description: { text: 'hunter2-hunter2' } }],
      },
    ],
  ])('are not shown where they stand in %s', async (_, members) => {
    const { result } = await mergedResult({ ruleId: 'k', message, ...members }, gitleaks);
    expect(JSON.stringify(result)).not.toMatch(/hunter2|0123456789abcdef0/);
  });

  test('on one line are never duplicates, since masked ones look alike', async () => {
    const leak = (secret: string) => ({
      message: { text: `found ${secret}` },
      locations: placed({ startLine: 4 }),
    });
    const run = { ...gitleaks, results: [leak('first-one'), leak('other-one'), leak('first-one')] };
    const { log, dropped } = await merged({ reports: [{ version: '2.1.0', runs: [run] }] });
    const numbers = log.runs[0]?.results?.map(({ properties }) => properties?.['occurrence']);
    expect(numbers?.toSorted()).toEqual([2, undefined, undefined]);
    expect(dropped.duplicates).toBe(0);
  });

  test.each([
    ['Bandit', 'B105', 'Possible secret (rule B105)'],
    ['gosec', 'G101', 'Possible secret (rule G101)'],
    ['ruff', 'S106', 'Possible secret (rule S106)'],
    ['Semgrep OSS', 'generic.secrets.security.key', 'A secret (rule generic.secrets.security.key)'],
    ['Checkov', 'CKV_SECRET_6', 'A secret (rule CKV_SECRET_6)'],
    ['secretlint', 'x', 'A secret (rule x)'],
  ])('of %s %s are masked', async (name, ruleId, text) => {
    const given = {
      ruleId,
      message: { text: "Possible password: 'hunter2'" },
      locations: placed({ snippet: { text: "p = 'hunter2'" } }),
    };
    const { result } = await mergedResult(given, { tool: { driver: { name } } });
    expect(result.message).toEqual({ text });
    expect(JSON.stringify(result)).not.toContain('hunter2');
  });

  const besideOthers = async (tool: object) => {
    const insertedContent = { text: 'password = "hunter2"' };
    const artifactChanges = [
      {
        artifactLocation: { uri: 'a.env' },
        replacements: [{ deletedRegion: { startLine: 1 }, insertedContent }],
      },
    ];
    const locations = placed({ snippet: { text: 'hunter2' } });
    const given = { ruleId: 'x', message, locations, fixes: [{ artifactChanges }] };
    const artifacts = [{ contents: { text: 'hunter2' } }];
    const runs = [{ tool, artifacts, results: [given] }];
    return (await merged({ reports: [{ version: '2.1.0', runs }] })).log;
  };
  const rulesOf = (...tags: readonly string[]) => [{ id: 'y', properties: { tags } }];
  const hardCoded = rulesOf('security', 'external/cwe/cwe-798');

  test.each([
    ...['Bandit', 'Semgrep OSS', 'gosec', 'Checkov', 'Trivy', 'zizmor', 'actionlint'].map(
      (name): [string, object] => [name, { driver: { name } }],
    ),
    ['a rule for hard-coded passwords', { driver: { name: 'T', rules: hardCoded } }],
    [
      'such a rule of an extension',
      { driver: { name: 'CodeQL' }, extensions: [{ name: 'py', rules: hardCoded }] },
    ],
  ])('lines of code beside other results of %s are masked', async (_, tool) => {
    const log = await besideOthers(tool);
    expect(log.runs[0]?.results?.[0]?.message).toEqual(message);
    expect(JSON.stringify(log)).not.toContain('hunter2');
  });

  test.each([
    ['no such rule', rulesOf('external/cwe/cwe-079')],
    ['such a weakness of a package', rulesOf('vulnerability', 'external/cwe/cwe-798')],
  ])('lines of code of a tool with %s stay', async (_, rules) => {
    const log = await besideOthers({ driver: { name: 'T', rules } });
    expect(JSON.stringify(log.runs[0]?.results)).toContain('hunter2');
  });

  test('are in no hash of ours either', async () => {
    const hashWith = async (secret: string) => {
      const locations = [
        {
          physicalLocation: {
            artifactLocation: { uri: 'a' },
            region: { startLine: 1, snippet: { text: secret } },
          },
        },
      ];
      const text = `found ${secret} here`;
      const { result } = await mergedResult({ message: { text }, locations }, gitleaks);
      return result.partialFingerprints?.['primaryLocationLineHash'];
    };
    expect(await hashWith('say "hunter-two"')).toBe(await hashWith('other-secret'));
  });

  test('a fingerprint that stands for all is dropped: a suppression by it would excuse all', async () => {
    const fingerprints = { 'matchBasedId/v1': 'requires login' };
    const { result, repairs } = await mergedResult({ message, fingerprints });
    expect(result.fingerprints).toBeUndefined();
    expect(repairs).toMatchObject({ 'dropped a placeholder of a fingerprint': 1 });
  });

  test('have a fingerprint that the next one does not take over', async () => {
    const prints = async (...lines: readonly number[]) => {
      const results = lines.map((startLine) => ({
        ruleId: 'k',
        message,
        locations: placed({ startLine }),
      }));
      const { log } = await merged({
        reports: [{ version: '2.1.0', runs: [{ ...gitleaks, results }] }],
      });
      return log.runs[0]?.results?.map(
        ({ partialFingerprints: values }) => values?.['primaryLocationLineHash'],
      );
    };
    const [, second] = (await prints(3, 9)) ?? [];
    expect(await prints(9)).toEqual([second]);
    expect(await prints(3)).not.toEqual([second]);
  });

  test('snippets of other findings stay', async () => {
    const locations = [{ physicalLocation: { artifactLocation: { uri: 'a' }, region } }];
    const { result } = await mergedResult({ message, locations });
    expect(JSON.stringify(result)).toContain('hunter2');
  });
});
