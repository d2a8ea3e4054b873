import assert from 'node:assert/strict';
import { test } from 'node:test';
import { zoneOf } from '../src/zones.js';

test('takes either case', () => {
  assert.equal(zoneOf('de'), 'domestic');
  assert.equal(zoneOf('Fr'), 'europe');
});

test('takes the rest for the world', () => {
  assert.equal(zoneOf('NZ'), 'world');
});

test('refuses what is no country', () => {
  assert.throws(() => zoneOf('Germany'), /no country/);
});
