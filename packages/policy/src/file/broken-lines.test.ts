import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { describeMistake } from '@ci-actions/inputs';
import { readPolicy } from './read-policy.ts';

describe('a file with one line broken', () => {
  const sample = join(import.meta.dirname, '../../../../examples/sample/.github/ci-policy.yml');
  const unusual = `# every way to write it
version: 1
phase: 0
phases:
- name: 0        # dashes below their key
  until: "2027-03-31"
  tests:
      empty: allow
      suites: { "it (3.12)": { empty: 'deny' } }
  security:
    fail-on: {
      default: critical,
      bandit: medium
    }
    advisory:
    - Snyk Open Source
    - mypy
- name: one
security:
  expect:
  - bandit
  - trivy: [a, b]
suppressions:
  - rule: B101
    path: "tests/**"
    reason: >-
      asserts are
      what tests are made of
    owner: "@a/b"
    expires: 2027-06-30
`;
  const files = [
    ['the sample', readFileSync(sample, 'utf8')],
    ['an unusual one', unusual],
  ] as const;

  it.each(files)('%s is valid as it is', async (_, text) => {
    expect(await readPolicy(text, 'p.yml')).toHaveProperty('policy');
  });

  const breaks: Readonly<Record<string, (line: string) => string>> = {
    'a space more': (line) => ` ${line}`,
    'a space less': (line) => line.replace(/^ /, ''),
    'two spaces more': (line) => `  ${line}`,
    'two spaces less': (line) => line.replace(/^ {2}/, ''),
    'a tab': (line) => line.replace(/^ {2}/, '\t'),
    'no colon': (line) => line.replace(':', ''),
    'no blank after the colon': (line) => line.replace(': ', ':'),
    'no closing bracket': (line) => line.replace(/[\]}](?=[^\]}]*$)/, ''),
    'no opening bracket': (line) => line.replace(/[[{]/, ''),
    'an opening quote': (line) => line.replace(/: (?=\w)/, ': "'),
    'no comma': (line) => line.replace(', ', ' '),
    'no dash': (line) => line.replace('- ', '  '),
    'no blank after the dash': (line) => line.replace('- ', '-'),
    'a swapped letter': (line) => line.replace(/(\w\w)(\w)(\w)(?=\w*:)/, '$1$3$2'),
  };
  const broken = files.flatMap(([file, text]) => {
    const lines = text.trimEnd().split('\n');
    return lines.flatMap((line, index) =>
      Object.entries(breaks)
        .map(([how, apply]) => [how, apply(line)] as const)
        .filter(([, changed]) => changed !== line && !line.startsWith('#'))
        .map(([how, changed]) => ({
          how,
          file,
          number: index + 1,
          text: lines.with(index, changed).join('\n'),
        })),
    );
  });

  it('is one message, on that line or the one beside it unless blocks and brackets go over lines', async () => {
    const several: string[] = [];
    for (const { how, file, number, text } of broken) {
      const read = await readPolicy(text, 'p.yml');
      const mistakes = 'mistakes' in read ? read.mistakes : [];
      const near = mistakes.every(({ place }) => Math.abs((place?.line ?? 0) - number) <= 1);
      const far = file === 'an unusual one';
      if (mistakes.length > 1 || !(near || far)) {
        several.push(`${file} ${number}, ${how}: ${mistakes.map(describeMistake).join(' | ')}`);
      }
    }
    expect(broken.length).toBeGreaterThan(300);
    expect(several).toEqual([]);
  });
});
