import { expect, test } from '@jest/globals';
import { cachedCheckout } from './cached-checkout.ts';

function counting(there: readonly string[], mostAnswers?: number) {
  const asked: string[] = [];
  const exists = (path: string) => {
    asked.push(path);
    return there.includes(path);
  };
  return { asked, checkout: cachedCheckout({ root: '/w', exists }, mostAnswers) };
}

test('asks once per path, and nothing below a folder that is not there', () => {
  const { asked, checkout } = counting(['src', 'src/a.py']);
  const paths = ['src/a.py', 'src/a.py', 'src/b.py', 'gone/a/b.py', 'gone/c.py', 'gone'];
  expect(paths.map(checkout.exists)).toEqual([true, true, false, false, false, false]);
  expect(asked).toEqual(['src', 'src/a.py', 'src/b.py', 'gone']);
});

test('answers the same when its cache is full', () => {
  const { asked, checkout } = counting(['a', 'a/b'], 2);
  expect(['a/b', 'a/c', 'a/b', 'x'].map(checkout.exists)).toEqual([true, false, true, false]);
  expect(asked.length).toBeGreaterThan(4);
});
