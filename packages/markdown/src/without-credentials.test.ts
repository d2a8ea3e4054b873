import { expect, it } from '@jest/globals';
import { withoutCredentials } from './without-credentials.ts';

it.each([
  [
    "unable to access 'https://me:pass@h.example/r.git/': 403",
    "unable to access 'https://h.example/r.git/': 403",
  ],
  ['connect http://token@proxy:3128', 'connect http://proxy:3128'],
  ['https://me:p%40ss:word@h/a https://x:y@h/b', 'https://h/a https://h/b'],
  ['https://me:p@ss@h/a', 'https://h/a'],
  ['git@github.com:o/r.git: denied', 'git@github.com:o/r.git: denied'],
  ['npm:react@18', 'npm:react@18'],
  ['src/a.ts:1:2: a@b', 'src/a.ts:1:2: a@b'],
  ['https://h/a@b', 'https://h/a@b'],
])('%s', (message, shown) => {
  expect(withoutCredentials(message)).toBe(shown);
});
