import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { price } from '../src/price.js';

describe('price', () => {
  it('charges every kilogram begun', () => {
    assert.equal(price(1000, 'DE'), 550);
    assert.equal(price(1001, 'DE'), 610);
  });

  it('asks more for abroad', () => {
    assert.ok(price(500, 'FR') > price(500, 'DE'));
    assert.ok(price(500, 'JP') > price(500, 'FR'));
  });

  it('refuses what is no parcel', () => {
    assert.throws(() => price(0, 'DE'), /no weight/);
    assert.throws(() => price(31_501, 'DE'), /freight/);
  });

  it.skip('gives a discount from the tenth parcel on', () => {});
});
