import { expect, it } from '@jest/globals';
import { asFailure } from './failure.ts';

const purpose = { doing: 'read x', right: 'contents: read' };

/** What Octokit throws for an error of its fetch. */
const thrown = (cause: unknown) => Object.assign(new Error('x', { cause }), { status: 500 });

const refused = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:9'), { code: 'E' });
const proxyRefused = new Error('cancelled', { cause: new Error('Proxy response (407)') });

it.each([
  ['a refused connection', new TypeError('fetch failed', { cause: refused }), refused.message],
  ['a proxy', new TypeError('fetch failed', { cause: proxyRefused }), 'Proxy response (407)'],
  ['a time-out', Object.assign(new Error('due to timeout'), { code: 23 }), 'due to timeout'],
  [
    'all addresses of a name, with only a code',
    Object.assign(new AggregateError([refused], ''), { code: 'ECONNREFUSED' }),
    'ECONNREFUSED',
  ],
  ['a value that is not an error', 'odd', 'x'],
])('gives the reason of a request without an answer: %s', (_, cause, reason) => {
  const { message, status } = asFailure(thrown(cause), purpose);
  expect([message, status]).toEqual([`could not reach GitHub to read x: ${reason}`, undefined]);
});
