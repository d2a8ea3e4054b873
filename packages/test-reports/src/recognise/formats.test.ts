import { describe, expect, it } from '@jest/globals';
import { jsonSamples } from '../../test/samples/json-samples.ts';
import { lineSamples } from '../../test/samples/line-samples.ts';
import { otherFiles } from '../../test/samples/other-files.ts';
import type { FormatSample } from '../../test/samples/sample.ts';
import { xmlSamples } from '../../test/samples/xml-samples.ts';
import { tallyOf } from '../../test/tally-of.ts';
import { readJsonDocument } from '../json/json-report.ts';
import { parsedLine } from '../json/json-lines.ts';
import { isTap } from '../tap/is-tap.ts';
import { UnreadableReport } from '../test-case.ts';
import type { ReportReader } from '../test-case.ts';
import { readXml } from '../xml/xml-report.ts';
import { jsonFormats } from './json-formats.ts';
import { lineFormats } from './line-formats.ts';
import { xmlFormats } from './xml-formats.ts';

const samples: readonly FormatSample[] = [...xmlSamples, ...jsonSamples, ...lineSamples];
const titled = samples.map(({ format, text }, i) => [`${format}, sample ${i}`, format, text]);

/** Every reader alone: whether it takes a file as its own. */
const readers: readonly (readonly [name: string, takes: (text: string) => Promise<boolean>])[] = [
  ...xmlFormats.map((format) => [format.name, reads((c) => readXml(c, [format]))] as const),
  ...jsonFormats.map(
    (format) =>
      [format.name, reads((c) => readJsonDocument(c, format.list === true, [format]))] as const,
  ),
  ...lineFormats.map(
    (format) =>
      [
        format.name,
        (text: string) => Promise.resolve(format.opens(parsedLine(text.split('\n')[0] ?? ''))),
      ] as const,
  ),
  ['TAP', (text: string) => Promise.resolve(isTap(text))],
];

function reads(reader: ReportReader) {
  return async (text: string): Promise<boolean> => {
    try {
      await tallyOf(text, text.length, reader);
      return true;
    } catch (error) {
      if (error instanceof UnreadableReport) return false;
      throw error;
    }
  };
}

describe('every sample, given to every reader', () => {
  it.each(titled)('%s', async (_, format = '', text = '') => {
    const taken: string[] = [];
    for (const [name, takes] of readers) if (await takes(text)) taken.push(name);
    expect(taken).toEqual([format]);
  });

  it.each(titled)('%s, is read whole', async (_, __, text = '') => {
    for (const chunk of [text.length, 7]) {
      const { counts, problems } = await tallyOf(text, chunk);
      expect({ counts, problems }).toEqual({
        counts: { tests: 1, passed: 1, failed: 0, errored: 0, skipped: 0 },
        problems: [],
      });
    }
  });

  it('has a sample of each format', () => {
    const sampled = new Set(samples.map(({ format }) => format));
    expect(readers.map(([name]) => name).filter((name) => !sampled.has(name))).toEqual([]);
  });
});

describe('a file that is no report that is read', () => {
  it.each(otherFiles)('%s', async (_, text, refusal) => {
    await expect(tallyOf(text)).rejects.toThrow(new UnreadableReport(refusal));
    for (const [, takes] of readers) expect(await takes(text)).toBe(false);
  });
});
