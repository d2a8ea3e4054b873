import { expect, it } from '@jest/globals';
import { withActionsTable } from './readme-table.ts';

const marks = [
  '<!-- npm run docs: a row for each folder of actions/ -->',
  '<!-- end of the table of actions -->',
];
const abouts = new Map([
  ['hello', { replaces: '`echo a || true`', does: 'says hello' }],
  ['bye', { replaces: 'x', does: 'y' }],
]);

it('writes a row for each action between the marks and leaves the rest alone', async () => {
  const readme = `# T\n\n${marks[0]}\n\nold\n\n${marks[1]}\n\nafter $& it\n`;
  const written = await withActionsTable(readme, abouts);
  expect(written).toBe(
    [
      `# T\n\n${marks[0]}\n`,
      '| action                        | replaces           | what it does |',
      '| ----------------------------- | ------------------ | ------------ |',
      '| [hello](action-docs/hello.md) | `echo a \\|\\| true` | says hello   |',
      '| [bye](action-docs/bye.md)     | x                  | y            |',
      `\n${marks[1]}\n\nafter $& it\n`,
    ].join('\n'),
  );
  expect(await withActionsTable(written, abouts)).toBe(written);
});

it.each([
  ['no marks', '# T\n'],
  ['one mark', `${marks[0]}\n`],
  ['the marks in the wrong order', `${marks[1]}\n${marks[0]}\n`],
  ['a mark twice', `${marks[0]}\n${marks[0]}\n${marks[1]}\n`],
])('refuses a README with %s', async (_, readme) => {
  await expect(withActionsTable(readme, abouts)).rejects.toThrow('once each');
});
