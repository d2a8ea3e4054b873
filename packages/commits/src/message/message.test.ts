import { expect, test } from '@jest/globals';
import { parseMessage } from './message.ts';

const breaking: readonly [name: string, message: string, texts: readonly string[]][] = [
  ['a footer', 'feat: x\n\nBREAKING CHANGE: drops y', ['drops y']],
  ['the synonym', 'feat: x\n\nBREAKING-CHANGE: drops y', ['drops y']],
  ['two footers', 'feat: x\n\nBREAKING CHANGE: a\nBREAKING CHANGE: b', ['a', 'b']],
  ['a value of two paragraphs', 'feat: x\n\nBREAKING CHANGE: a\n\nb', ['a\n\nb']],
  ['ended by a trailer', 'feat: x\n\nBREAKING CHANGE: a\nCo-authored-by: B <b@x>', ['a']],
  [
    "ended by GitHub's rule",
    'feat: x\n\nBREAKING CHANGE: a\n\n---------\n\nCo-authored-by: B <b@x>',
    ['a'],
  ],
  ['no blank line before it', 'feat: x\nBREAKING CHANGE: a', ['a']],
  ['its text on the next line', 'feat: x\n\nBREAKING CHANGE:\n\na', ['a']],
  ['after other footers', 'feat: x\n\nbody\n\nRefs: #1\nBREAKING CHANGE: a', ['a']],
  ['after a body that looks like a footer', 'feat: x\n\nNote: b\n\nBREAKING CHANGE: a', ['a']],
  [
    'paragraphs with lines like footers',
    'feat: x\n\nBREAKING CHANGE: a\n\nBefore: b\nAfter: c\n\nd\nRefs: #1',
    ['a\n\nBefore: b\nAfter: c\n\nd'],
  ],
  [
    'a code block with lines like footers',
    'feat: x\n\nBREAKING-CHANGE: a\n\n```yaml\nRefs: b\n\nBREAKING CHANGE: c\n---\n```\n\nd\n\nReviewed-by: Z',
    ['a\n\n```yaml\nRefs: b\n\nBREAKING CHANGE: c\n---\n```\n\nd'],
  ],
  [
    'a code block without an end',
    'feat: x\n\nBREAKING CHANGE: a\n\n```\nb\nReviewed-by: Z',
    ['a\n\n```\nb'],
  ],
  ['an indented code block', 'feat: x\n\nBREAKING CHANGE:\n\n    a(b)\n\nc', ['    a(b)\n\nc']],
  ['ended by GitLab’s line', 'feat: x\n\nBREAKING CHANGE: a\n\nSee merge request g/p!12', ['a']],
  ['lower case', 'feat: x\n\nbreaking change: y', []],
  ['a plural', 'feat: x\n\nBREAKING CHANGES: y', []],
  ['no colon', 'feat: x\n\nBREAKING CHANGE the api', []],
  ['prose that wraps', 'feat: x\n\nwhat says\nBREAKING CHANGE footers are parsed', []],
  ['a number sign', 'feat: x\n\nBREAKING CHANGE #12', []],
];

test.each(breaking)('breaking: %s', (_, message, texts) => {
  expect(parseMessage(message).breakingTexts).toEqual(texts);
});

const footers: readonly [message: string, tokens: readonly string[]][] = [
  ['fix: x\n\nCloses #6', ['Closes']],
  ['fix: x\n\nCloses o/r#6', []],
  ['fix: x\n\nCloses: https://github.com/o/r/issues/9', ['Closes']],
  ['fix: x\n\nhttp://a.b/c: see', []],
  ['fix: x\n\nsome prose\nNote: inside a paragraph', []],
  ['fix: x\n\nNote: a paragraph of its own', ['Note']],
  ['fix: x\n\nBefore: b\nAfter: c', ['Before', 'After']],
  ['fix: x\n\nbody\n\nReviewed-by: Z\nRefs: #133\n', ['Reviewed-by', 'Refs']],
];

test.each(footers)('footers of %j', (message, tokens) => {
  expect(parseMessage(message).footers.map(({ token }) => token)).toEqual(tokens);
});

test('a subject alone, and a subject that is not conventional', () => {
  expect(parseMessage('feat: x').header?.description).toBe('x');
  expect(parseMessage('Update y\n\nBREAKING CHANGE: z')).toMatchObject({
    subject: 'Update y',
    header: undefined,
    breakingTexts: ['z'],
  });
});
