import type { Ended } from '@ci-actions/command';
import { expect, it } from '@jest/globals';
import { commandError } from './installer-error.ts';

const ended = (how: Ended, stderr = '') => ({ ended: how, stdout: 'Collecting\n', stderr });
const failed: Ended = { kind: 'exit', code: 1 };

it.each([
  [
    'pip',
    'ERROR: Could not find it\nERROR: No matching distribution found for x==9',
    'No matching distribution found for x==9',
  ],
  [
    'npm',
    'npm error code ETARGET\nnpm error notarget No matching version\nnpm error A complete log of this run',
    'No matching version',
  ],
  [
    'npm without a network',
    'npm error code ENOTFOUND\nnpm error syscall getaddrinfo\nnpm error network request failed\nnpm error A complete log',
    'request failed',
  ],
  [
    'cargo',
    '    Updating index\nerror: could not find `x` in registry\n',
    'could not find `x` in registry',
  ],
  ['go', 'go: x@v1: reading proxy: 404\n\tserver response: not found', 'x@v1: reading proxy: 404'],
  ['another program', 'line 1\nthe reason\n\n', 'the reason'],
  ['one that says nothing', '', 'Collecting'],
  ['a URL with a password', 'ERROR: no https://me:secret@host/x', 'no https://host/x'],
])('shows the line with the reason: %s', (_, stderr, reason) => {
  expect(commandError(ended(failed, stderr))).toBe(reason);
});

it.each<[Ended, string | undefined]>([
  [{ kind: 'exit', code: 0 }, undefined],
  [{ kind: 'signal', signal: 'SIGKILL', number: 9 }, 'ended by SIGKILL'],
  [{ kind: 'timeout', afterMs: 2000 }, 'timed out after 2 seconds'],
  [{ kind: 'cancelled' }, 'cancelled'],
  [{ kind: 'not-started', reason: 'EACCES' }, 'it does not start: EACCES'],
])('says how it ended: %j', (how, reason) => {
  expect(commandError(ended(how))).toBe(reason);
});
