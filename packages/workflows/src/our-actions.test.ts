import { readFileSync, readdirSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { gates, ourActions } from './our-actions.ts';

const actions = new URL('../../../actions/', import.meta.url);

it('has the actions of this repository and no other', () => {
  expect(ourActions).toEqual(readdirSync(actions).sort());
});

it('has for gates those with an input `needs`', () => {
  const manifest = (name: string) => readFileSync(new URL(`${name}/action.yml`, actions), 'utf8');
  expect(gates).toEqual(ourActions.filter((name) => /^  needs:$/m.test(manifest(name))));
  expect(gates).toContain('needs-gate');
});
