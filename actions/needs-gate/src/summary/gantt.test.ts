import { expect, it } from '@jest/globals';
import type { Execution } from '../timing/execution.ts';
import { gantt } from './gantt.ts';

const execution = (more: Partial<Execution>): Execution => ({
  name: 'test',
  attempt: 1,
  conclusion: 'success',
  created: 0,
  started: 1000,
  ended: 2000,
  billed: true,
  ...more,
});

it('draws the jobs that ran, the earliest first', () => {
  const running: Execution = {
    name: 'gate',
    attempt: 1,
    created: 0,
    started: 3000,
    ended: 4000,
    billed: true,
  };
  const chart = gantt([
    running,
    execution({ name: 'b', started: 2000, ended: 3000, conclusion: 'failure' }),
    execution({ name: 'skipped', conclusion: 'skipped' }),
    execution({ name: 'a' }),
  ]);
  expect(chart.split('\n').slice(4, -1)).toEqual([
    '  \u200ba :done, j0, 1000, 2000',
    '  \u200bb :crit, j1, 2000, 3000',
    '  \u200bgate :active, j2, 3000, 4000',
  ]);
});

it('replaces Mermaid syntax in names', () => {
  const name = 'x :crit, 0, 1\n```\nsection y;%%{init}%% #35; <b>';
  const [bar, ...others] = gantt([execution({ name })])
    .split('\n')
    .slice(4, -1);
  expect(others).toEqual([]);
  expect(bar).toBe('  \u200bx _crit, 0, 1_____section y____init___ _35_ _b_ :done, j0, 1000, 2000');
});

it('shortens a long name without splitting a character', () => {
  expect(gantt([execution({ name: `n${'𝒜'.repeat(60)}` })])).toContain(
    `\u200bn${'𝒜'.repeat(29)} :done`,
  );
});

it('says how many jobs it shows, and draws no empty chart', () => {
  const many = Array.from({ length: 70 }, (_, i) => execution({ name: `j${i}` }));
  expect(gantt(many)).toContain('The first 60 of 70 jobs.');
  expect(gantt([execution({ conclusion: 'skipped' })])).toBe('');
});
