import { describe, expect, test } from '@jest/globals';
import { otherKinds } from '../../test/other-kinds.ts';
import { nativeSamples } from '../../test/samples.ts';
import { converters } from './converters.ts';
import { reportOf } from './native-report.ts';

const takenBy = (text: string) => {
  const report = reportOf({ text });
  return converters.filter((one) => one.recognises(report)).map(({ tool }) => tool);
};

describe('a report of a tool', () => {
  test.each(nativeSamples)('$tool $shape is taken by its converter alone', ({ tool, value }) => {
    expect(takenBy(JSON.stringify(value))).toEqual([tool]);
  });

  test.each(nativeSamples)('$tool $shape has the marks of no other tool', ({ tool, value }) => {
    const report = reportOf({ value });
    const flawed = converters.filter((one) => one.flawOf?.(report) !== undefined);
    expect(flawed.map((one) => one.tool).filter((name) => name !== tool)).toEqual([]);
  });
});

describe('a file of another kind', () => {
  test.each(otherKinds)('$kind is taken by no converter', ({ text }) => {
    expect(takenBy(text)).toEqual([]);
  });

  test.each(otherKinds)('$kind twice in a list is taken by no converter', ({ text }) => {
    if (!/^[[{]/.test(text)) return;
    const value: unknown = JSON.parse(text);
    expect(takenBy(JSON.stringify([value, value].flat()))).toEqual([]);
  });

  test.each(nativeSamples)('$tool $shape beside one in a list is taken by none', ({ value }) => {
    if (!Array.isArray(value)) return;
    for (const { kind, text } of otherKinds) {
      const other: unknown = text.startsWith('{') ? JSON.parse(text) : text;
      expect({ kind, by: takenBy(JSON.stringify([...(value as unknown[]), other])) }).toEqual({
        kind,
        by: [],
      });
    }
  });
});
