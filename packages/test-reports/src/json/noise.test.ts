import { describe, expect, it } from '@jest/globals';
import { dartPassed, goPassed } from '../../test/samples/line-samples.ts';
import { tallyOf } from '../../test/tally-of.ts';

const [start = '', ...rest] = goPassed.split('\n');
const between = `${start}\ngo: downloading example.com/y v1.0.0\n${rest.join('\n')}`;
const mocha = '["start",{"total":1}]\nhello\n["pass",{"title":"a"}]\n["end",{}]\n';
const flutter = dartPassed.replace(
  '\n',
  '\n[{"event":"test.startedProcess","params":{"vmServiceUri":null}}]\nDownloading Material fonts...\n',
);

describe("lines of a tool's own before or between JSON lines", () => {
  it.each([
    ['before, of go', `go: downloading example.com/y v1.0.0\n\n${goPassed}`, 1],
    ['between, of go', between, 1],
    ['what a program prints that looks like JSON', `{1 2}\n[ok] done\n${goPassed}`, 2],
    ['before, of Flutter', `Resolving dependencies...\nGot dependencies!\n${dartPassed}`, 2],
    ['between, of Flutter', flutter, 2],
    ['what a test prints, between those of Mocha', mocha, 1],
    ['none', goPassed, 0],
  ])('%s', async (_, text, noise) => {
    for (const chunk of [text.length, 7]) {
      const tally = await tallyOf(text, chunk);
      expect([tally.counts.passed, tally.counts.tests, tally.problems, tally.noise]).toEqual([
        1,
        1,
        [],
        noise,
      ]);
    }
  });

  it('a torn JSON line is no noise', async () => {
    const torn = goPassed.replace(
      '{"Action":"pass","Package":"x"}',
      '{"Action":"pa{"Action":"pass"',
    );
    await expect(tallyOf(torn)).rejects.toThrow('line 4 is broken JSON');
  });

  it('a package that does not build, after downloads, and nothing else', async () => {
    const text = 'go: downloading example.com/y v1.0.0\nFAIL\tx [build failed]\n';
    const { counts, noise } = await tallyOf(text);
    expect([counts.errored, counts.tests, noise]).toEqual([1, 1, 1]);
  });
});
