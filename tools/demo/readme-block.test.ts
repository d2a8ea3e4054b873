import { expect, it } from '@jest/globals';
import { readmeBlock, withReadmeBlock } from './readme-block.ts';

const readme =
  '# x\n\n<!-- npm run demo -->\n\n```text\nold\n\nlines\n```\n\n```text\nother\n```\n';

it('reads and replaces the one block', () => {
  expect(readmeBlock(readme)).toBe('old\n\nlines');
  const written = withReadmeBlock(readme, 'costs $1 & $&');
  expect(readmeBlock(written)).toBe('costs $1 & $&');
  expect(written).toContain('```text\nother\n```\n');
});

it('refuses a README without one', () => {
  expect(readmeBlock('# x')).toBeUndefined();
  expect(() => withReadmeBlock('# x', '')).toThrow('no block');
});
