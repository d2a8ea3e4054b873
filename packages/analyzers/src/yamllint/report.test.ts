import { describe, expect, test } from '@jest/globals';
import { incompleteLine, describeRunOf } from '../../test/describe-run-of.ts';

describe('yamllint', () => {
  test('reads its lines', async () => {
    expect(
      await describeRunOf(
        'a b.yml:1:5: [error] too many spaces (colons)',
        'c:\\d.yml:2:1: [warning] missing document start "---" (document-start)',
        'e.yml:3:1: [error] syntax error: found (x) ',
      ),
    ).toEqual([
      'high | colons | a%20b.yml:1:5 | too many spaces',
      'medium | document-start | file:///c:/d.yml:2:1 | missing document start "---"',
      'high | yamllint | e.yml:3:1 | syntax error: found (x)',
    ]);
  });

  test('is incomplete if a line cannot be read', async () => {
    expect(await describeRunOf('a.yml:1:5: [error] m (colons)', 'Traceback', 'b.yml:1')).toEqual([
      'high | colons | a.yml:1:5 | m',
      incompleteLine('the report is broken: 2 lines cannot be read'),
    ]);
  });
});
