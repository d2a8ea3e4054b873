import { readFileSync, readdirSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { gates, ourActions } from './our-actions.ts';

const actions = new URL('../../../actions/', import.meta.url);

it('lists exactly the actions of this repository', () => {
  expect(ourActions).toEqual(readdirSync(actions).sort());
});

it('lists the actions with an input `needs` as gates', () => {
  const manifest = (name: string) => readFileSync(new URL(`${name}/action.yml`, actions), 'utf8');
  expect(gates).toEqual(ourActions.filter((name) => /^  needs:$/m.test(manifest(name))));
  expect(gates).toContain('needs-gate');
});
