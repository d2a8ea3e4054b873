import { readdirSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { ourActions } from './our-actions.ts';

it('has every action of this repository', () => {
  const folders = readdirSync(new URL('../../../actions', import.meta.url));
  expect(folders.filter((name) => !ourActions.includes(name))).toEqual([]);
});
