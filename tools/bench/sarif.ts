import { join } from 'node:path';
import { tempFolder } from '../testkit/temp-folder.ts';
import type { Measured } from './bench.ts';
import { aggregate, median, parseAndWrite } from './sarif/measure.ts';
import type { Cost } from './sarif/measure.ts';
import { multitoolMerge } from './sarif/multitool.ts';
import type { Reports } from './sarif/reports.ts';
import { writeReports } from './sarif/reports.ts';

const rounds = 3;
const limits = { ratio: 2, megabytes: 600, repeatedMegabytes: 1024 };
/** Per file of about 2 MB: 50 files have 91,500 results. */
const results = 1830;
/** In the single large file. */
const resultsPerMegabyte = 988;

/**
 * Measures merging. Compares it with parsing and writing the same bytes on the same Node, and with
 * sarif-multitool. `npm run bench -- sarif quick` skips the largest files.
 */
export function bench([mode]: readonly string[]): Measured {
  const quick = mode === 'quick';
  const parts = [
    manyFiles('50 files, 91,500 results', { files: 50, results }, true),
    manyFiles('the same with 40 % repeated', { files: 50, results, repeated: 0.4 }, false),
    manyFiles(
      '50 tools, 91,500 results in 10,000 files of another machine, long rules',
      { files: 50, results, elsewhere: true },
      false,
    ),
    ...(quick ? [] : [repeatedFile()]),
    series(quick ? [10, 50] : [10, 50, 100, 250, 500]),
  ];
  return {
    lines: parts.flatMap(({ lines }) => lines),
    passed: parts.every(({ passed }) => passed),
  };
}

function manyFiles(title: string, reports: Reports, peer: boolean): Measured {
  using folder = tempFolder();
  const bytes = writeReports(join(folder.path, 'r'), reports);
  const [ours, plain]: [Cost[], Cost[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    plain.push(parseAndWrite(folder.path));
    ours.push(aggregate(folder.path));
  }
  const [took, base] = [ours, plain].map((costs) => median(costs.map(({ seconds }) => seconds)));
  const ratio = (took ?? 0) / (base ?? 1);
  const memory = Math.max(...ours.map((cost) => cost.megabytes));
  const lines = [
    `${title} (${inMegabytes(bytes)}): ${took?.toFixed(2)} s, ${ratio.toFixed(2)} times parsing and writing (${base?.toFixed(2)} s; limit ${limits.ratio}), ${memory.toFixed(0)} MB (limit ${limits.megabytes})`,
    ...(peer ? [`  sarif-multitool merge of the same: ${shown(multitoolMerge(folder.path))}`] : []),
  ];
  return { lines, passed: ratio <= limits.ratio && memory <= limits.megabytes };
}

/** The file is longer than the longest JavaScript string. */
function repeatedFile(): Measured {
  using folder = tempFolder();
  const bytes = writeReports(join(folder.path, 'r'), {
    files: 1,
    results: 569_000,
    cycle: results,
  });
  const { seconds, megabytes: memory } = aggregate(folder.path);
  const line = `one file of ${inMegabytes(bytes)} whose results repeat: ${seconds.toFixed(2)} s, ${memory.toFixed(0)} MB (limit ${limits.repeatedMegabytes})`;
  return { lines: [line], passed: memory <= limits.repeatedMegabytes };
}

/**
 * One file of distinct results in growing sizes: time and memory per megabyte must not grow. The
 * faster of two rounds counts, because a busy disk slows the largest file most.
 */
function series(sizes: readonly number[]): Measured {
  const points = sizes.map((size) => {
    using folder = tempFolder();
    const reports = { files: 1, results: size * resultsPerMegabyte };
    const bytes = writeReports(join(folder.path, 'r'), reports);
    const [one, other] = [aggregate(folder.path), aggregate(folder.path)];
    return { bytes, ...(one.seconds < other.seconds ? one : other) };
  });
  const rows = points.map(({ bytes, seconds, megabytes: memory }) => {
    const bar = '#'.repeat(Math.max(1, Math.round(seconds * 2)));
    const each = ((seconds * 1e9) / bytes).toFixed(0);
    return `  ${inMegabytes(bytes).padStart(8)} ${seconds.toFixed(2).padStart(7)} s ${each.padStart(4)} ms/MB ${memory.toFixed(0).padStart(6)} MB ${bar}`;
  });
  const [first, last] = [points[0], points.at(-1)];
  const linear =
    first !== undefined &&
    last !== undefined &&
    last.seconds / first.seconds <= last.bytes / first.bytes &&
    last.megabytes / first.megabytes <= last.bytes / first.bytes;
  const verdict = linear ? 'at most linear' : 'more than linear';
  return { lines: [`one file of distinct results, ${verdict}:`, ...rows], passed: linear };
}

function inMegabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(0)} MB`;
}

function shown(answer: number | string): string {
  return typeof answer === 'string' ? answer : `${answer.toFixed(2)} s`;
}
