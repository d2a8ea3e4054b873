import { describe, expect, it } from '@jest/globals';
import { boundSummary } from './bound-summary.ts';

const max = 8000;
const row = 'x'.repeat(99);

describe('boundSummary', () => {
  it('leaves a summary that fits as it is', () => {
    expect(boundSummary('# Title\n', 'f', max)).toBe('# Title\n');
  });

  it.each([
    ['paragraphs', `# Title\n\n${`${row}\n\n`.repeat(200)}`, 0],
    ['one table without a blank line', `# Title\n\n${`| ${row} |\n`.repeat(200)}`, 0],
    [
      'folded sections',
      `<details>\n<summary>s</summary>\n\n${`${row}\n\n`.repeat(200)}</details>\n`,
      1,
    ],
    ['a code block with blank lines', `# Title\n\n\`\`\`\n${`${row}\n\n`.repeat(200)}\`\`\`\n`, 0],
    ['four-byte characters', `# Title\n\n${`${'😀'.repeat(30)}\n\n`.repeat(200)}`, 0],
  ])('cuts %s between blocks and reports how much', (_, markdown, closed) => {
    const bounded = boundSummary(markdown, 'summary.md', max);
    expect(Buffer.byteLength(bounded)).toBeLessThanOrEqual(max);
    expect(bounded).toMatch(/\d+ of \d+ bytes are not shown; the full summary is in `summary\.md`/);
    expect(bounded.split('</details>')).toHaveLength(closed + 1);
    expect((bounded.match(/^```/gm) ?? []).length % 2).toBe(0);
  });
});
