import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { knownTools } from '@ci-actions/findings';
import { describeCorpus } from '../../../../tools/testkit/corpus.ts';
import { misspeltTools } from '../model/tool-names.ts';
import { readPolicy } from './read-policy.ts';
import { toolNotices } from './tool-notices.ts';

async function noticesOf(text: string): Promise<string[]> {
  const read = await readPolicy(text, 'p.yml');
  if ('mistakes' in read) throw new Error(JSON.stringify(read.mistakes));
  return toolNotices(read.policy, 'p.yml').map(({ line, message }) => `${line} ${message}`);
}

const phase = (rules: string) =>
  `version: 1\nphase: a\nphases:\n  - name: a\n    ${rules}\n  - name: b\n`;
const entry = (tool: string) =>
  `version: 1\nsuppressions:\n  - { rule: x, reason: r, owner: o, expires: 2027-01-01, tool: ${tool} }\n`;

describe('a misspelt tool draws a notice', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'in fail-on',
      phase('security: { fail-on: { default: high, bandti: low } }'),
      ['5 "bandti" is no known tool; the nearest is "bandit"'],
    ],
    [
      'in place of default',
      phase('security: { fail-on: { defualt: low } }'),
      ['5 "defualt" is no known tool; the nearest is "default"'],
    ],
    [
      'in the advisory scanners, once, although the next phase inherits it',
      phase('security: { advisory: [Snyk Code, trviy] }'),
      ['5 "trviy" is no known tool; the nearest is "trivy"'],
    ],
    [
      'in the advisory linters',
      phase('lint: { advisory: [mypyy, rufff] }'),
      [
        '5 "mypyy" is no known tool; the nearest is "mypy"',
        '5 "rufff" is no known tool; the nearest is "ruff"',
      ],
    ],
    [
      'in expect',
      'version: 1\nsecurity:\n  expect:\n    - bandit\n    - gitleak: [x]\n',
      ['5 "gitleak" is no known tool; the nearest is "gitleaks"'],
    ],
    [
      'in without-secrets',
      'version: 1\nsecurity: { without-secrets: [synk] }\n',
      ['2 "synk" is no known tool; the nearest is "snyk"'],
    ],
    [
      'in a suppression',
      entry('cargo_audit'),
      ['3 "cargo_audit" is no known tool; the nearest is "cargo-audit"'],
    ],
    [
      'for want of a comma',
      'version: 1\nsecurity: { expect: [bandit, trivy gitleaks] }\n',
      ['2 "trivy gitleaks" names several tools as one; separate them with commas'],
    ],
  ])('%s', async (_, text, notices) => {
    expect(await noticesOf(text)).toEqual(notices);
  });

  it.each([
    ['a tool that we do not know', entry('acme-scan')],
    ['a known one in other case', entry('BANDIT')],
    ['one that is a letter away from a known one', entry('tslint')],
    ['a whole name', entry('Snyk Open Source')],
    ['a file without tools', 'version: 1'],
  ])('not %s', async (_, text) => {
    expect(await noticesOf(text)).toEqual([]);
  });
});

describe('the known tools', () => {
  it('are every tool whose reports are read', () => {
    const folder = join(import.meta.dirname, '../../../analyzers/src');
    const tools = readdirSync(folder, { withFileTypes: true })
      .filter(
        (item) => item.isDirectory() && !['convert', 'requirements', 'tool'].includes(item.name),
      )
      .map(({ name }) => name);
    expect(tools.filter((tool) => !knownTools.includes(tool))).toEqual([]);
    expect(tools.length).toBeGreaterThan(20);
  });

  it('are no misspellings of each other, each once', () => {
    expect(misspeltTools(knownTools)).toEqual([]);
    expect(knownTools.filter((tool, index) => knownTools.indexOf(tool) !== index)).toEqual([]);
  });
});

describeCorpus('real reports', (corpus) => {
  it('name no tool that is taken for a misspelling', () => {
    const folder = join(corpus, 'sarif');
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(sarif|json)$/.test(path))
      .flatMap((path) => [
        ...readFileSync(join(folder, path), 'utf8').matchAll(
          /"driver"\s*:\s*\{\s*"name"\s*:\s*"([^"]+)"/g,
        ),
      ])
      .map(([, name = '']) => name);
    expect(new Set(names).size).toBeGreaterThan(30);
    expect(misspeltTools(names)).toEqual([]);
  });
});
