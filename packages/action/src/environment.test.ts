import { describe, expect, it } from '@jest/globals';
import { childEnvironment, rawInputs } from './environment.ts';

describe('rawInputs', () => {
  it('names inputs as action.yml does', () => {
    expect(rawInputs({ 'INPUT_FAIL-ON': 'high', PATH: '/bin', INPUT_NAME: '' })).toEqual({
      'fail-on': 'high',
      name: '',
    });
  });
});

describe('childEnvironment', () => {
  it.each([
    ['GITHUB_OUTPUT', false],
    ['GITHUB_ENV', false],
    ['GITHUB_PATH', false],
    ['GITHUB_STATE', false],
    ['GITHUB_STEP_SUMMARY', false],
    ['INPUT_TOKEN', false],
    ['input_token', false],
    ['ACTIONS_RUNTIME_TOKEN', false],
    ['ACTIONS_ID_TOKEN_REQUEST_TOKEN', false],
    ['GITHUB_SHA', true],
    ['PATH', true],
    ['DATABASE_URL', true],
  ])('%s: %s', (key, kept) => {
    expect(childEnvironment({ [key]: 'x' })).toEqual(kept ? { [key]: 'x' } : {});
  });
});
