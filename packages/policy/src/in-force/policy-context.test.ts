import { describe, expect, it } from '@jest/globals';
import { policyFile } from '../../../../tools/testkit/policy-file.ts';
import { describeMistake } from '@ci-actions/inputs';
import { dayAfter, daysBetween } from '../model/days.ts';
import { policyFor } from './policy-context.ts';

const file = `version: 1
phase: scaffold
phases:
  - name: scaffold
    until: 2027-03-31
    tests: { empty: allow }
  - name: build
    until: 2027-09-30
    tests: { empty: deny }
  - name: stable
    tests: { coverage: 80 }
`;

async function on(today: string, request: { phase?: string; path?: string } = {}, text?: string) {
  return policyFor({ today, ...request, readText: policyFile(text ?? file) });
}

async function contextOn(today: string, request: { phase?: string } = {}, text?: string) {
  const found = await on(today, request, text);
  if ('mistakes' in found) throw new Error(JSON.stringify(found.mistakes));
  return found.policyContext;
}

function year(): string[] {
  const days = ['2027-01-01'];
  while ((days.at(-1) ?? '') < '2027-12-31') days.push(dayAfter(days.at(-1) ?? ''));
  return days;
}

describe('the phase in force, over a year of days', () => {
  const ends: [string, string][] = [
    ['scaffold', '2027-03-31'],
    ['build', '2027-09-30'],
    ['stable', '9999-12-31'],
  ];

  it('is the first that has not ended; the next one is known too', async () => {
    expect(year()).toHaveLength(365);
    for (const today of year()) {
      const index = today <= '2027-03-31' ? 0 : today <= '2027-09-30' ? 1 : 2;
      const { phase, next, notices } = await contextOn(today);
      expect([today, phase.name, next?.name]).toEqual([
        today,
        ends[index]?.[0],
        ends[index + 1]?.[0],
      ]);
      const ended = notices.filter(({ message }) => message.includes(' ended on '));
      expect(ended).toHaveLength(index);
    }
  });

  it('warns on the last 15 days of a phase and on no other', async () => {
    const warned: string[] = [];
    for (const today of year()) {
      const { notices } = await contextOn(today);
      if (notices.some(({ message }) => message.includes(' ends '))) warned.push(today);
    }
    const left = warned.map((today) =>
      Math.min(...ends.map(([, until]) => daysBetween(today, until)).filter((days) => days >= 0)),
    );
    const countdown = Array.from({ length: 15 }, (_, i) => 14 - i);
    expect(left).toEqual([...countdown, ...countdown]);
  });

  it('names the change to make, and the line', async () => {
    const { notices } = await contextOn('2027-09-29');
    expect(notices.slice(0, 2)).toEqual([
      {
        level: 'notice',
        message:
          'phase "scaffold" ended on 2027-03-31 and "build" is in force; write "phase: build"',
        file: '.github/ci-policy.yml',
        line: 2,
      },
      {
        level: 'warning',
        message: 'phase "build" ends in 1 day, on 2027-09-30; phase "stable" follows',
        file: '.github/ci-policy.yml',
        line: 8,
      },
    ]);
  });

  it('never goes back before the phase that the file names', async () => {
    const text = file.replace('phase: scaffold', 'phase: build');
    expect((await contextOn('2027-01-01', {}, text)).phase.name).toBe('build');
  });

  it('keeps a phase without `until` until the file changes', async () => {
    const text = file.replace('    until: 2027-03-31\n', '');
    expect((await contextOn('2033-01-01', {}, text)).phase.name).toBe('scaffold');
  });
});

describe('the phase input', () => {
  it('may name the phase in force or a later one', async () => {
    expect((await contextOn('2027-01-01', { phase: 'scaffold' })).next?.name).toBe('build');
    const last = await contextOn('2027-01-01', { phase: 'stable' });
    expect([last.phase.name, last.next]).toEqual(['stable', undefined]);
  });

  it.each([
    ['scaffold', '2027-04-01', '"scaffold" is an earlier phase'],
    ['stabel', '2027-01-01', 'the nearest is "stable"'],
    ['default', '2027-01-01', 'the phase in force, "scaffold" or a later one (build, stable)'],
    ['build', '2027-10-01', 'the phase in force, "stable"; "build" is an earlier phase'],
  ])('may not name %s on %s', async (phase, today, accepted) => {
    const found = await on(today, { phase });
    const [mistake] = 'mistakes' in found ? found.mistakes : [];
    expect(mistake).toMatchObject({ name: 'phase', value: phase });
    expect(mistake?.accepted).toContain(accepted);
  });
});

describe('the file', () => {
  const [yml, yaml] = ['.github/ci-policy.yml', '.github/ci-policy.yaml'];
  const one = (phase: string) => `version: 1\nphase: ${phase}\nphases: [{ name: ${phase} }]\n`;
  const reading = (files: Readonly<Record<string, string>>, path?: string) =>
    policyFor({
      today: '2027-01-01',
      path,
      readText: (name) => Promise.resolve(Object.hasOwn(files, name) ? files[name] : undefined),
    });

  it.each<[string, Record<string, string>, string | undefined, string, string, string]>([
    ['ends in .yml', { [yml]: one('a') }, undefined, 'file', yml, 'a'],
    ['ends in .yaml', { [yaml]: one('b') }, undefined, 'file', yaml, 'b'],
    ['is named, beside both', { [yml]: one('a'), [yaml]: one('b') }, yaml, 'file', yaml, 'b'],
    ['is named, another', { [yml]: one('a'), 'p.yml': one('c') }, 'p.yml', 'file', 'p.yml', 'c'],
    ['is missing', {}, undefined, 'built-in', yml, 'default'],
  ])('%s', async (_, files, path, source, found, phase) => {
    expect(await reading(files, path)).toMatchObject({
      policyContext: { source, path: found, phase: { name: phase } },
    });
  });

  it.each([
    ['both are valid', one('a'), one('b')],
    ['both are equal', one('a'), one('a')],
    ['one is empty', one('a'), ''],
    ['one is broken', '[', one('b')],
  ])('is not chosen where two exist: %s', async (_, first, second) => {
    const found = await reading({ [yml]: first, [yaml]: second });
    expect('mistakes' in found && found.mistakes.map(describeMistake)).toEqual([
      '.github/ci-policy.yml and .github/ci-policy.yaml both exist; expected: only one of the two policy files',
    ]);
  });
});

describe('without a file', () => {
  const none = (request: { phase?: string; path?: string }) =>
    policyFor({ today: '2027-01-01', ...request, readText: policyFile(undefined) });

  it('the built-in phase is in force', async () => {
    for (const request of [{}, { phase: 'default' }]) {
      expect(await none(request)).toMatchObject({
        policyContext: {
          source: 'built-in',
          phase: {
            name: 'default',
            tests: { empty: 'deny', coverage: 'none' },
            security: { failOn: { default: 'high' }, newOnly: false, advisory: [] },
          },
          policy: { security: { expect: [] } },
        },
      });
    }
  });

  it('another phase is a mistake that names the file to write', async () => {
    const found = await none({ phase: 'build' });
    expect('mistakes' in found ? found.mistakes[0]?.accepted : '').toContain(
      'write .github/ci-policy.yml',
    );
  });

  it('a path given by hand must exist', async () => {
    const found = await none({ path: 'x.yml', phase: 'build' });
    expect('mistakes' in found ? found.mistakes.map(({ name }) => name) : []).toEqual([
      'policy',
      'phase',
    ]);
  });

  it('an unreadable file does not count as missing', async () => {
    const denied = policyFor({
      today: '2027-01-01',
      readText: () => Promise.reject(new Error('EACCES')),
    });
    await expect(denied).rejects.toThrow('EACCES');
  });

  it('a file without phases has the built-in one, and its own lists', async () => {
    const { source, phase, policy } = await contextOn(
      '2027-01-01',
      {},
      'version: 1\nsecurity: { expect: [bandit] }\n',
    );
    expect([source, phase.name, policy.security.expect.length]).toEqual(['file', 'default', 1]);
  });
});
