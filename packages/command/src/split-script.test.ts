import { expect, it } from '@jest/globals';
import { splitScript } from './split-script.ts';

const shown = (script: string) =>
  splitScript(script)
    .map(({ text, operator }) => `[${text}]${operator}`)
    .join('');

it.each([
  ['jest', '[jest]'],
  ['jest unit && jest integration', '[jest unit]&&[jest integration]'],
  ['tsc;jest || true', '[tsc];[jest]||[true]'],
  ['mocha | tap-spec', '[mocha]|[tap-spec]'],
  ['mocha |& tee log', '[mocha]|[tee log]'],
  ['server & jest', '[server]&[jest]'],
  ['jest 2>&1 && a &> log', '[jest 2>&1]&&[a &> log]'],
  [`mocha -g "a && b" && x 'c || d' ; y`, `[mocha -g "a && b"]&&[x 'c || d'];[y]`],
  ['a "b \\" && c" && d\\&\\& e', '[a "b \\" && c"]&&[d\\&\\& e]'],
  ['a &&\n b\nc\n', '[a]&&[b];[c];'],
  ['a "b && c', '[a "b && c]'],
  [' && ', ''],
])('%j', (script, expected) => {
  expect(shown(script)).toBe(expected);
});
