import { describe, expect, it } from '@jest/globals';
import { logText, oneLine, visible } from './harmless.ts';

describe('visible', () => {
  it.each([
    ['a\u001b[31mb', 'a\ufffd[31mb'],
    ['a\u202eb\u2066c\u200fd', 'a\ufffdb\ufffdc\ufffdd'],
    ['a\r\nb\tc', 'a\ufffd\nb\tc'],
    ['a\u2028b\u0000', 'a\ufffdb\ufffd'],
    ['é😀 修复', 'é😀 修复'],
    ['a\ud800b', 'a\ufffdb'],
    ['', ''],
  ])('%j becomes %j', (text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  it.each([
    ['x'.repeat(12), 'xxxxxxxxxx… (2 more characters)'],
    [`x${'😀'.repeat(6)}`, 'x😀😀😀😀… (4 more characters)'],
    ['xxxxxxxxx\r\n', 'xxxxxxxxx… (2 more characters)'],
  ])('counts the characters that it cuts from %j', (text, shown) => {
    expect(visible(text, 10)).toBe(shown);
  });
});

describe('oneLine', () => {
  it.each([
    ['  a\n\n b\tc ', 'a b c'],
    ['x'.repeat(2_000_000), `${'x'.repeat(300)}… (1999700 more characters)`],
  ])('folds %#', (text, shown) => {
    expect(oneLine(text)).toBe(shown);
  });
});

describe('logText', () => {
  const isCommand = (line: string) => /^\s*::/.test(line) || line.includes('##[');
  it.each([
    '::error::x',
    '  ::set-output name=a::b',
    '\t::stop-commands::x',
    'x\n::add-mask::e',
    'a ##[add-mask]b',
    '##[##[error]x',
    '\u00a0::error::x',
    '\u2003::error::x',
    '\ufeff::error::x',
    ':::error::x',
    'x\r::error::y',
    'x\u0085::error::y',
  ])('leaves no runner command in %j', (text) => {
    expect(
      logText(text)
        .split(/\r\n|[\r\n\u0085\u2028\u2029]/)
        .filter(isCommand),
    ).toEqual([]);
  });

  it('leaves other text as it is', () => {
    expect(logText('src/a.ts:1:2: a::b [x]')).toBe('src/a.ts:1:2: a::b [x]');
  });
});
