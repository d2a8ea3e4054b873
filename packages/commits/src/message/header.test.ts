import { expect, test } from '@jest/globals';
import { parseHeader } from './header.ts';

const accepted: readonly [line: string, type: string, scope: string | undefined, text: string][] = [
  ['feat: add x', 'feat', undefined, 'add x'],
  ['FEAT: x', 'feat', undefined, 'x'],
  ['Fix(Core): y', 'fix', 'Core', 'y'],
  ['feat(api)!: x', 'feat', 'api', 'x'],
  ['chore!: drop x', 'chore', undefined, 'drop x'],
  ['build-deps: x', 'build-deps', undefined, 'x'],
  ['feat/foo: x', 'feat/foo', undefined, 'x'],
  ['feat,fix!: x', 'feat,fix', undefined, 'x'],
  ['修复: x', '修复', undefined, 'x'],
  ['fix(foo(bar)): x', 'fix', 'foo(bar)', 'x'],
  ['fix:  two blanks', 'fix', undefined, 'two blanks'],
  ['fix(a b): x: y', 'fix', 'a b', 'x: y'],
  ['✨ feat: x', 'feat', undefined, 'x'],
  ['🐛 fix(api): x', 'fix', 'api', 'x'],
  ['⚡️perf: x', 'perf', undefined, 'x'],
  ['👷🏽‍♀️ ci: x', 'ci', undefined, 'x'],
  [':sparkles: feat: x', 'feat', undefined, 'x'],
  [':sparkles::bug: 🎨 feat: x', 'feat', undefined, 'x'],
  ['feat: ✨ x', 'feat', undefined, '✨ x'],
  ['BREAKING CHANGE: x', 'breaking', undefined, 'x'],
  ['BREAKING-CHANGE(api): x', 'breaking', 'api', 'x'],
  ['BREAKING: x', 'breaking', undefined, 'x'],
  ['Breaking changes: x', 'breaking', undefined, 'x'],
  ['💥 BREAKING CHANGE: x', 'breaking', undefined, 'x'],
  ['breakpoints: x', 'breakpoints', undefined, 'x'],
];

test.each(accepted)('%s', (line, type, scope, description) => {
  expect(parseHeader(line)).toMatchObject({ type, scope, description });
});

test.each([
  'feat:add x',
  'fix(): x',
  'fix( ): x',
  'feat!(api): x',
  'feat : x',
  '✨ Add sparkles',
  '🎉 add it: now',
  ':tada: Begin the project',
  ':sparkles: feat:x',
  ':not an emoji: x',
  '✨',
  'BREAKING CHANGE x',
  'Breaking the api: x',
  'Breaking news',
  ' feat: x',
  'feat:\tx',
  'feat: ',
  'feat:',
  'feat(a)(b): x',
  'feat(a: x',
  'Merge pull request #42 from o/b',
  'Revert "feat: x (#5)"',
  'http://a.b/c: see',
  '',
])('%p is not conventional', (line) => {
  expect(parseHeader(line)).toBeUndefined();
});

test('an exclamation mark marks a breaking change of any type', () => {
  expect(parseHeader('docs(x)!: y')?.breaking).toBe(true);
  expect(parseHeader('docs(x): y!')?.breaking).toBe(false);
  expect(parseHeader('🐛 fix!: y')?.breaking).toBe(true);
  expect(parseHeader('BREAKING CHANGE: y')?.breaking).toBe(true);
  expect(parseHeader('breakpoints: y')?.breaking).toBe(false);
});
