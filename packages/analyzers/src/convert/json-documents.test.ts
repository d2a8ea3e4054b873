import { expect, test } from '@jest/globals';
import { jsonDocuments } from './json-documents.ts';

const whole = (values: readonly unknown[], beside = 0) => ({ values, beside, broken: false });
const broken = (values: readonly unknown[], beside = 0) => ({ values, beside, broken: true });

test.each<[string, object]>([
  ['', whole([])],
  ['done\n', whole([], 1)],
  ['{"a":1}\n{"b":2}\n', whole([{ a: 1 }, { b: 2 }])],
  ['{\n  "a": [\n    1\n  ]\n}{"b":"}"}', whole([{ a: [1] }, { b: '}' }])],
  ['{"a":"\\\\\\"{"} {"b":"\\\\"}', whole([{ a: '\\"{' }, { b: '\\' }])],
  ['npm warn old\n\n> lint\n[{"a":1}]\nDone in 1s.\n', whole([[{ a: 1 }]], 3)],
  ['[INFO] starts\n[2026-11-01 10:00:00] goes on\n{"a":1}', whole([{ a: 1 }], 2)],
  ['\u001b[33mwarning\u001b[0m {"a"\n{"a":1} trailing', whole([{ a: 1 }], 2)],
  ['{"a":1}\n{"b":', broken([{ a: 1 }])],
  ['{"a":1}\n{"b":"', broken([{ a: 1 }])],
  ['noise\n{"a":{"b":1}', broken([], 1)],
  ['{"a":1}\n{"b" 2}', broken([{ a: 1 }])],
  ['[INFO starts\n{"a":1}', broken([])],
])('%j', (text, documents) => {
  const { texts, ...read } = jsonDocuments(text);
  expect(read).toEqual(documents);
  expect(texts.map((one) => JSON.parse(one))).toEqual(read.values);
});
