import { describe, expect, test } from '@jest/globals';
import { headingText } from './heading-text.ts';

describe('a version in its usual forms', () => {
  test.each([
    ['1.2.3', '1.2.3'],
    ['v1.2.3', '1.2.3'],
    ['V1.2.3', '1.2.3'],
    ['v 1.2.3', '1.2.3'],
    ['[1.2.3]', '1.2.3'],
    ['[1.2.3] - 2024-01-31', '1.2.3'],
    ['[1.2.3] – 2024-01-31 [YANKED]', '1.2.3'],
    ['1.2.3 [YANKED]', '1.2.3'],
    ['[v1.2.3](https://git.example/o/r/compare/v1.2.2...v1.2.3) (2024-01-31)', '1.2.3'],
    ['[1.2.3 (2024-01-31)](https://git.example/o/r)', '1.2.3'],
    ['[1.2.3][] - 2024-01-31', '1.2.3'],
    ['1.2.3 / 2024-01-31', '1.2.3'],
    ['v1.2.3 / 31 Jan 2024', '1.2.3'],
    ['1.2.3 (January 31, 2024)', '1.2.3'],
    ['1.2.3, 31st January 2024', '1.2.3'],
    ['Version 1.2.3', '1.2.3'],
    ['VERSION 1.2.3: the fast one', '1.2.3'],
    ['Release v1.2.3 (2024-01-31)', '1.2.3'],
    ['2024-01-31, Version 1.2.3 (Current)', '1.2.3'],
    ['January 31, 2024: v1.2.3', '1.2.3'],
    ['<small>1.2.3 (2024-01-31)</small>', '1.2.3'],
    ['**1.2.3** (2024-01-31)', '1.2.3'],
    ['`1.2.3`', '1.2.3'],
    ['🚀 1.2.3', '1.2.3'],
    [':tada: 1.2.3', '1.2.3'],
    ['1.2.3 "Swift Otter"', '1.2.3'],
    ['1.2.3 — Swift Otter', '1.2.3'],
    ['1.2.3 (Swift Otter) / 2024-01-31', '1.2.3'],
    ['1.2', '1.2'],
    ['1.2.3.4', '1.2.3.4'],
    ['1.2.0rc1 (2024-01-31)', '1.2.0rc1'],
    ['1.2.0.beta2 / 2024-01-31', '1.2.0.beta2'],
    ['1.2.0-rc.1+b.5', '1.2.0-rc.1+b.5'],
    ['1.2.x', '1.2.x'],
  ])('%s', (text, version) => {
    expect(headingText(text)).toMatchObject({
      kind: 'version',
      version,
      name: '',
      planned: false,
      sure: true,
    });
  });
});

describe('a version that is not released', () => {
  test.each([
    ['1.2.0 (unreleased)', '1.2.0'],
    ['[1.2.0] - Unreleased', '1.2.0'],
    ['1.2.0 - TBD', '1.2.0'],
    ['1.2.0 (Next)', '1.2.0'],
    ['1.2.0 - YYYY-MM-DD', '1.2.0'],
    ['1.2.0 (in development)', '1.2.0'],
    ['1.2.0-dev', '1.2.0-dev'],
    ['1.2.0.dev0', '1.2.0.dev0'],
    ['1.2.0-SNAPSHOT', '1.2.0-SNAPSHOT'],
  ])('%s', (text, version) => {
    expect(headingText(text)).toMatchObject({ kind: 'version', version, planned: true });
  });

  test.each([
    '1.2.0-dev.3 (2024-01-31)',
    '1.2.0 - "Next Step"',
    '1.2.0 (2024-01-31)',
    '1.2.0-rc.1',
    '1.2.0-dev.3',
    '1.2.0-next.1',
    '1.2.0 (Current)',
    '1.2.0 (latest)',
  ])('%s is released', (text) => {
    expect(headingText(text)).toMatchObject({ kind: 'version', planned: false });
  });
});

describe('unreleased changes', () => {
  test.each([
    'Unreleased',
    '[Unreleased]',
    '[UNRELEASED](https://git.example/o/r/compare/v1...HEAD)',
    '[Unreleased][]',
    '[Unreleased] - ReleaseDate',
    'Unreleased changes',
    '🚧 Unreleased',
    'main (unreleased)',
    'master / (unreleased)',
    'HEAD',
    'Development',
    'Next release',
    'Upcoming',
    'TBD',
    'vNext',
    'x.y.z',
    'Not yet released',
  ])('%s', (text) => {
    expect(headingText(text)).toEqual({ kind: 'unreleased' });
  });
});

test.each([
  ['tool 1.2.3', 'tool'],
  ['tool@1.2.3', 'tool'],
  ['`@scope/tool` v1.2.3', '@scope/tool'],
  ['@scope/tool@1.2.3', '@scope/tool'],
  ['tool/v1.2.3', 'tool'],
  ['tool-v1.2.3 (2024-01-31)', 'tool'],
])('%s names a package', (text, name) => {
  expect(headingText(text)).toMatchObject({ kind: 'version', version: '1.2.3', name, sure: false });
});

test.each(['2.0 breaking changes', '1.2.3 users should read this'])('%s may be prose', (text) => {
  expect(headingText(text)).toMatchObject({ kind: 'version', sure: false });
});

test.each([
  'Changelog',
  'Added',
  '2024-01-31',
  '31.01.2024',
  'January 2024',
  'Drop support for Node 18.1 and older',
  'Mainly fixes',
  'Headers',
  'Next.js integration',
  'Development dependencies',
  '10 fixes',
  '',
])('%j is about no version', (text) => {
  expect(headingText(text)).toBeUndefined();
});
