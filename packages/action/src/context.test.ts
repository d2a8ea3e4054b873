import { describe, expect, it } from '@jest/globals';
import { contextOf } from './context.ts';

describe('contextOf', () => {
  it.each([
    ['unit', '/t/ci-actions/test-runner/unit'],
    ['..', '/t/ci-actions/test-runner/_'],
    ['../../etc', '/t/ci-actions/test-runner/.._.._etc'],
    ['a/b\n::c', '/t/ci-actions/test-runner/a_b___c'],
    [`n${'𝒜'.repeat(60)}`, `/t/ci-actions/test-runner/n${'𝒜'.repeat(49)}`],
    ['unit (3.12)', '/t/ci-actions/test-runner/unit (3.12)'],
  ])("keeps the folder of a step named %j inside the action's folder", (name, folder) => {
    expect(contextOf({ RUNNER_TEMP: '/t' }, 'test-runner', name).folder).toBe(folder);
  });

  it('throws if the event is requested and cannot be read', () => {
    const context = contextOf({ GITHUB_EVENT_PATH: '/nosuch' }, 'a', 'a');
    expect(() => context.event()).toThrow('the event payload (GITHUB_EVENT_PATH) cannot be read');
  });
});
