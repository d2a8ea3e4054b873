import { expect, test } from '@jest/globals';
import { lineHasher } from './line-hashes.ts';

function hashes(text: string, size = 7): string[] {
  const found: string[] = [];
  const hasher = lineHasher((line, hash) => {
    expect(line).toBe(found.length + 1);
    found.push(hash);
  });
  for (let at = 0; at < text.length; at += size) hasher.write(text.slice(at, at + size));
  hasher.end();
  return found;
}

/** The published definition without optimisation: one sum over 100 characters for each line. */
function defined(text: string): string[] {
  const kept: number[] = [];
  const starts: number[] = [0];
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === ' ' || character === '\t') continue;
    if (character === '\n' && text[at - 1] === '\r') continue;
    kept.push(character === '\r' ? 10 : text.charCodeAt(at));
    if (kept.at(-1) === 10) starts.push(kept.length);
  }
  kept.push(65535);
  const seen = new Map<string, number>();
  return starts.map((start) => {
    let sum = 0n;
    for (let at = 0; at < 100; at += 1) sum = sum * 37n + BigInt(kept[start + at] ?? 0);
    const hash = BigInt.asUintN(64, sum).toString(16);
    seen.set(hash, (seen.get(hash) ?? 0) + 1);
    return `${hash}:${seen.get(hash)}`;
  });
}

/** What GitHub's own tests expect (github/codeql-action, fingerprints.test.ts). */
test.each([
  ['', ['c129715d7a2bc9a3:1']],
  [
    ' a\nb\n  \t\tc\n d',
    ['271789c17abda88f:1', '54703d4cd895b18:1', '180aee12dab6264:1', 'a23a3dc5e078b07b:1'],
  ],
  [
    ' hello; \t\nworld!!!\r\n\n\r  \t\tGreetings\r End\r\n',
    [
      'e9496ae3ebfced30:1',
      'fb7c023a8b9ccb3f:1',
      'ce8ba1a563dcdaca:1',
      'e20e36e16fcb0cc8:1',
      'b3edc88f2938467e:1',
      'c8e28b0b4002a3a0:1',
      'c129715d7a2bc9a3:1',
    ],
  ],
  [
    'Lorem ipsum dolor sit amet.\n'.repeat(10),
    [
      'a7f2ff13bc495cf2:1',
      'a7f2ff13bc495cf2:2',
      'a7f2ff13bc495cf2:3',
      'a7f2ff13bc495cf2:4',
      'a7f2ff13bc495cf2:5',
      'a7f2ff13bc495cf2:6',
      'a7f2ff1481e87703:1',
      'a9cf91f7bbf1862b:1',
      '55ec222b86bcae53:1',
      'cc97dc7b1d7d8f7b:1',
      'c129715d7a2bc9a3:1',
    ],
  ],
])('the lines of %j', (text, expected) => {
  expect(hashes(text)).toEqual(expected);
});

const endings = ['\n', '\r\n', '\r', '\n\n', '\r\r\n', '\n\r'];
const words = [
  'let x = 1;',
  '\t\tif (a)  {',
  '',
  '  é€😀 日本語',
  '}',
  '\u0000\uffff',
  'return \u2028 0',
  '\ufeff',
];

test('a thousand lines of mixed endings, tabs and Unicode', () => {
  const text = Array.from({ length: 1000 }, (_, at) => {
    const line = `${words[(at * 7) % words.length]} ${at % 3 === 0 ? at : ''}`;
    return line + endings[(at * at) % endings.length];
  }).join('');
  expect(hashes(text)).toEqual(defined(text));
});

test('a byte order mark is a character, and lines may be very long', () => {
  const text = `\ufeff${'a=b;'.repeat(17_500)}\n${'c '.repeat(99)}`;
  expect(hashes(text, 1000)).toEqual(defined(text));
});

test('a line feed at the start of a piece belongs to the carriage return before it', () => {
  expect(hashes('a\r\nb\rc', 2)).toEqual(defined('a\r\nb\rc'));
});
