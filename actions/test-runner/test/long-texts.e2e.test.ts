import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { runBundle, tempFolder } from '../../../tools/testkit/index.ts';

const many = '😀'.repeat(125_000);
/** Each starts one code unit later: every bound falls once between and once inside surrogate pairs. */
const names = ['', 'x', 'xx', 'xxx'].map((before) => before + many);
const cases = names.map(
  (name) =>
    `<testcase name="${name}" classname="c${name}" file="f${name}"><failure message="m${name}"><![CDATA[${name}]]></failure></testcase>`,
);
const suite = `<testsuite name="s">${cases.join('')}<testcase name="last"/></testsuite>`;
const writer = `require('node:fs').writeFileSync('report.xml', require('node:fs').readFileSync('given.xml'));
console.log(${JSON.stringify(`y${many}`)});`;

/** Every text that a run writes, by its destination. */
async function run(): Promise<Readonly<Record<string, string>>> {
  using folder = tempFolder();
  const at = (path: string) => join(folder.path, path);
  writeFileSync(at('given.xml'), suite);
  writeFileSync(at('write.cjs'), writer);
  const step = await runBundle('test-runner', {
    cwd: folder.path,
    temp: folder.path,
    inputs: {
      command: `'${process.execPath}' write.cjs`,
      framework: 'other',
      reports: 'report.xml',
      'report-file': 'all.json',
      name: `n${'𝒜'.repeat(200)}`,
    },
  });
  const own = at(`ci-actions/test-runner/n${'𝒜'.repeat(49)}`);
  return {
    annotations: JSON.stringify(step.annotations),
    log: step.stdout,
    summary: step.summary,
    output: JSON.parse(step.outputs['result'] ?? '').why.join('\n'),
    tests: step.outputs['tests'] ?? '',
    result: readFileSync(join(own, 'result.json'), 'utf8'),
    whole: readFileSync(at(`ci-actions/summaries/test-runner/n${'𝒜'.repeat(49)}.md`), 'utf8'),
    report: readFileSync(at('all.json'), 'utf8'),
  };
}

describe('texts of 500 KB of surrogate pairs', () => {
  let texts: Readonly<Record<string, string>>;
  beforeAll(async () => {
    texts = await run();
  }, 60_000);

  it('are never cut inside a character', () => {
    const broken = Object.entries(texts).filter(
      ([, text]) => text.includes('\ufffd') || !text.isWellFormed() || /\\ud[89a-f]/i.test(text),
    );
    expect(broken.map(([name]) => name)).toEqual([]);
  });

  it('are bounded and hide no test', () => {
    expect(texts['tests']).toBe('5');
    expect(Buffer.byteLength(texts['summary'] ?? '')).toBeLessThan(200_000);
    expect(Buffer.byteLength(texts['result'] ?? '')).toBeLessThan(4097);
    expect(JSON.parse(texts['annotations'] ?? '')).toHaveLength(5);
  });
});
