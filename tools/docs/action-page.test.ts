import { describe, expect, it } from '@jest/globals';
import { commonInputs, required, text, word, defaulting } from '@ci-actions/inputs';
import { parseActionMetadata } from '../local/action-metadata.ts';
import { actionPage } from './action-page.ts';

const source = {
  action: 'probe',
  metadata: parseActionMetadata(`
name: Probe
description: Says what it was given.
inputs:
  command: { description: 'what | to run', required: true }
  empty: { description: what if, default: deny }
outputs:
  verdict: { description: how it ended }
  result: { description: all of it }
  tests: { description: how many }
  report: { description: a path }
runs: { using: node24, main: index.js }
`),
  inputs: {
    ...commonInputs('probe'),
    command: required(text),
    empty: defaulting(word('allow', 'deny'), 'deny'),
  },
  outputs: {
    verdicts: ['passed', 'failed'],
    green: ['passed'],
    numbers: ['tests'],
    texts: ['report'],
    counts: [],
  },
};
const about = {
  replaces: 'a shell',
  does: 'says',
  enforces: ['policy-changes'],
  intro: 'In place of a shell.\n',
  verdicts: { failed: 'something failed', passed: 'all is well' },
  permissions: { 'contents: read': 'the checkout' },
  usage: '- uses: org/ci-actions/probe@VERSION\n',
  more: '## What blocks\n\nNothing.\n',
  sample: [],
};

describe('actionPage', () => {
  const page = actionPage(source, about, '## ✅ probe\n\n| a |\n| --- |\n', '0.1.0');

  it.each([
    '# probe\n\nSays what it was given.\n\nIn place of a shell.\n',
    '```yaml\n- uses: org/ci-actions/probe@v0.1.0\n```',
    '| `contents: read` | the checkout |',
    '| `command` | any text | **required** | what \\| to run |',
    '| `empty` | allow, deny | `deny` | what if |',
    '| `verdict` | word | how it ended |',
    '| `result` | [JSON](result.schema.json) | all of it |',
    '| `tests` | number | how many |',
    '| `report` | text | a path |',
    '| `passed` | all is well |\n| `failed` | something failed |',
    '## Policy\n\nThe action applies these keys of the [policy file](policy.md):\n\n| key | what it means |\n| --- | --- |\n| `policy-changes` | whether a pull request',
    '\n\n## What blocks\n\nNothing.\n\n## Example summary\n',
    '> ## ✅ probe\n>\n> | a |\n> | --- |\n',
  ])('says %j', (part) => {
    expect(page).toContain(part);
  });

  it('has no section on the policy if the action applies no key', () => {
    expect(actionPage(source, { ...about, enforces: [] }, '', '0.1.0')).not.toContain('## Policy');
  });

  it('refuses a docs.yml that leaves out a verdict', () => {
    const short = { ...about, verdicts: { passed: 'all is well' } };
    expect(() => actionPage(source, short, '', '0.1.0')).toThrow(
      'probe has the verdicts passed, failed; docs.yml describes passed',
    );
  });

  it('refuses an input that the code does not read', () => {
    const { empty: _, ...inputs } = source.inputs;
    expect(() => actionPage({ ...source, inputs }, about, '', '0.1.0')).toThrow('"empty"');
  });
});
