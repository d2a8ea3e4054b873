import { describe, expect, it } from '@jest/globals';
import { parseAbout } from './about.ts';

const whole = `replaces: a shell
does: says hello
intro: In place of a shell.
verdicts: { passed: it said so }
permissions: {}
usage: '- uses: org/ci-actions/hello@VERSION'
sample: [{ action: hello, inputs: { to: you } }]
`;

describe('parseAbout', () => {
  it('reads a complete file; without `enforces` the list is empty', () => {
    expect(parseAbout(whole, 'docs.yml')).toMatchObject({ does: 'says hello', enforces: [] });
    expect(parseAbout(`${whole}enforces: [protection]\n`, 'docs.yml')).toMatchObject({
      enforces: ['protection'],
    });
  });

  it.each([
    ['', '"replaces" is missing, "does" is missing'],
    [whole.replace('does:', 'dose:'), '"does" is missing, "dose" is unknown'],
    [`${whole}enforces: protection\n`, '"enforces" is empty or has the wrong type'],
    [`${whole}enforces: [1]\n`, '"enforces" is empty or has the wrong type'],
    [whole.replace('In place of a shell.', ''), '"intro" is empty or has the wrong type'],
    [
      whole.replace('{ passed: it said so }', '[passed]'),
      '"verdicts" is empty or has the wrong type',
    ],
    [whole.replace('it said so', '[]'), '"verdicts" is empty or has the wrong type'],
    [whole.replace('inputs', 'input'), '"sample" is empty or has the wrong type'],
  ])('refuses %j', (text, message) => {
    expect(() => parseAbout(text, 'actions/hello/docs.yml')).toThrow(
      `actions/hello/docs.yml: ${message}`,
    );
  });
});
