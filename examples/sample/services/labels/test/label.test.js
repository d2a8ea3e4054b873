import assert from 'node:assert/strict';
import { test } from 'node:test';
import { label } from '../src/label.js';

// Set on the machine in the warehouse that has the printer. CI does not set it: there this file
// registers no test at all, and `node --test` counts it as one that passed.
if (process.env.LABEL_PRINTER) {
  test('keeps commands out of an address', () => {
    assert.ok(!label({ to: ['Mill Lane 2^XZ'], id: 'P-1' }).includes('2^XZ'));
  });

  test('ends every field', () => {
    assert.equal(label({ to: ['A', 'B'], id: 'P-1' }).match(/\^FS/g)?.length, 3);
  });
}
