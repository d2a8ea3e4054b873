import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from '@jest/globals';
import { checkoutIn } from './checkout.ts';

const folder = mkdtempSync(join(tmpdir(), 'checkout-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('is undefined without a checkout', () => {
  expect(checkoutIn(folder)).toBeUndefined();
});

it('lists workflow files and reads any file', async () => {
  mkdirSync(join(folder, '.github/workflows/below'), { recursive: true });
  for (const name of ['a.yml', 'b.yaml', 'c.txt', 'below/d.yml']) {
    writeFileSync(join(folder, '.github/workflows', name), name);
  }
  const checkout = checkoutIn(folder);
  expect(await checkout?.list()).toEqual(['.github/workflows/a.yml', '.github/workflows/b.yaml']);
  expect(await checkout?.readText('.github/workflows/b.yaml')).toBe('b.yaml');
  expect(await checkout?.readText('nosuch.yml')).toBeUndefined();
});
