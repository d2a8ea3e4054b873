/** Returns numbers from 0 to below 1, the same sequence for the same seed. */
type Chance = () => number;

/** Random reports with oddities that tools are known to write; the same for the same seed. */
export function oddReports(seed: number): readonly object[] {
  const odd = oddParts(chance(seed));
  return odd.several(1, 4, () => ({ version: '2.1.0', runs: odd.several(1, 3, () => run(odd)) }));
}

function chance(seed: number): Chance {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return (state >>> 8) / 2 ** 24;
  };
}

function oddParts(next: Chance) {
  const pick = (list: readonly unknown[]) => list[Math.floor(next() * list.length)];
  const several = <T>(least: number, most: number, make: () => T): T[] =>
    Array.from({ length: least + Math.floor(next() * (most - least + 1)) }, make);
  /** An object with each member at a chance of one in two, in random order. */
  const object = (members: Readonly<Record<string, () => unknown>>) => {
    const given = Object.entries(members).filter(() => next() < 0.5);
    return Object.fromEntries(given.sort(() => next() - 0.5).map(([key, make]) => [key, make()]));
  };
  return { pick, several, object };
}

type Odd = ReturnType<typeof oddParts>;

const names = ['Trivy', 'trivy', 'gitleaks', 'CodeQL'];
const ids = ['', 'r1', 'r2', 'r1/high', 'r1/sub', 'CVE-2020-8203'];
const uris = [
  'a.py',
  './a.py',
  '/work/repo/b/c.py',
  'https://x.org/y',
  '',
  'C:\\x\\a.py',
  '../[x].ts',
];
const levels = ['error', 'warning', 'note', 'none', 'CRITICAL', 'odd'];
const secret = 'hunter2-hunter2';

function run({ pick, several, object, ...odd }: Odd): object {
  const parts = { pick, several, object, ...odd };
  const rules = several(0, 4, () => rule(parts));
  const pool = several(1, 20, () => result(parts));
  return {
    tool: { driver: { name: pick(names), version: pick(['1.2', '1.10']), rules } },
    ...object({
      originalUriBaseIds: () => ({ SRC: pick([{ uri: 'file:///work/repo/' }, { uri: 'b/' }, {}]) }),
      artifacts: () => [{ location: { uri: pick(uris) } }],
      automationDetails: () => ({ id: pick(['category/', 'x']) }),
      invocations: () => [{ executionSuccessful: pick([true, false, 'true']) }],
    }),
    results: several(0, 30, () => pick(pool)),
  };
}

function rule({ pick, object }: Odd): object {
  return {
    id: pick(ids),
    ...object({
      name: () => pick(['', 'Name']),
      shortDescription: () => ({ text: pick(['', 'short']) }),
      defaultConfiguration: () => ({ level: pick(levels) }),
      properties: () => ({
        'security-severity': pick(['9.1', '7', '7.0', 7, 'HIGH', 'undefined', '11']),
        tags: pick([['CWE-89'], ['secret', 'secret'], 'odd']),
      }),
    }),
  };
}

function result({ pick, object, several }: Odd): unknown {
  const locate = () => location({ pick, object, several });
  return object({
    ruleId: () => pick(ids),
    ruleIndex: () => pick([-1, 0, 1, 9]),
    level: () => pick(levels),
    kind: () => pick(['fail', 'fail', 'pass', 'odd']),
    baselineState: () => pick(['new', 'absent']),
    message: () =>
      pick([{ text: 'one' }, { text: `found ${secret}` }, { text: '' }, { id: 'm' }, 'text']),
    locations: () => several(0, 2, locate),
    relatedLocations: () => several(0, 2, locate),
    suppressions: () => [
      object({ kind: () => 'external', status: () => pick(['odd', 'accepted']) }),
    ],
    partialFingerprints: () =>
      object({
        primaryLocationLineHash: () => 'own:1',
        author: () => 'Ann',
        'ci-actions/finding/v1': () => pick(['one', 'other']),
      }),
    properties: () =>
      object({
        package: () => ({ name: 'lodash', version: pick(['1', '2']) }),
        partialFingerprints: () => ({ a: 'b' }),
        tags: () => pick([['secret'], 5]),
        b: () => ({ z: secret, a: null }),
      }),
    unknown: () => 5,
  });
}

function location({ pick, object }: Odd): object {
  return object({
    physicalLocation: () =>
      object({
        artifactLocation: () =>
          object({ uri: () => pick(uris), uriBaseId: () => 'SRC', index: () => pick([-1, 0, 3]) }),
        region: () =>
          object({
            startLine: () => pick([0, 1, 2, '3']),
            endLine: () => 1,
            startColumn: () => 5,
            endColumn: () => 2,
            snippet: () => ({ text: secret }),
          }),
      }),
    message: () => ({ text: 'here' }),
  });
}
