import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { tempFolder } from '../testkit/temp-folder.ts';
import type { Measured } from './bench.ts';
import { writeReport } from './junit/write-report.ts';

const rounds = 5;
const limits = { time: 1.3, memory: 150, moreMemory: 30 };

interface Parsed {
  readonly milliseconds: number;
  readonly megabytes: number;
  readonly cases: number;
}

/**
 * Compares our JUnit reader with the SAX library alone on the same file: the time for about 80 MB and
 * 300,000 test cases, and the memory for a much larger report.
 */
export function bench(): Measured {
  using folder = tempFolder();
  const small = report(folder.path, 'small.xml', 300_000);
  const large = report(folder.path, 'large.xml', 2_400_000);
  const alone: Parsed[] = [];
  const ours: Parsed[] = [];
  for (let round = 0; round < rounds; round += 1) {
    alone.push(parse('library', small.path));
    ours.push(parse('ours', small.path));
  }
  const ratio = least(ours, 'milliseconds') / least(alone, 'milliseconds');
  const memory = least(ours, 'megabytes');
  const largeAlone = parse('library', large.path);
  const largeOurs = parse('ours', large.path);
  const more = largeOurs.megabytes - largeAlone.megabytes;
  const whole = [...alone, ...ours].every(({ cases }) => cases === 300_000);
  return {
    passed: whole && ratio <= limits.time && memory <= limits.memory && more <= limits.moreMemory,
    lines: [
      `${small.megabytes} MB, ${small.cases} cases, least of ${rounds}:`,
      `  the SAX library alone ${shown(alone)}`,
      `  read and counted      ${shown(ours)}`,
      `  ${ratio.toFixed(2)} times (limit ${limits.time}), memory limit ${limits.memory} MB`,
      `${large.megabytes} MB, ${large.cases} cases:`,
      `  the SAX library alone ${shown([largeAlone])}`,
      `  read and counted      ${shown([largeOurs])}`,
      `  ${more.toFixed(0)} MB more than the library (limit ${limits.moreMemory})`,
    ],
  };
}

function report(folder: string, name: string, cases: number) {
  const path = join(folder, name);
  writeReport(path, cases);
  return { path, cases, megabytes: Math.round(statSync(path).size / 1e6) };
}

function parse(mode: string, path: string): Parsed {
  const script = join(import.meta.dirname, 'junit/parse.ts');
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, mode, path], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`reading ${path} failed: ${stderr}`);
  return JSON.parse(stdout) as Parsed;
}

/** The minimum: other load on the machine only adds. */
function least(list: readonly Parsed[], key: 'milliseconds' | 'megabytes'): number {
  return Math.min(...list.map((parsed) => parsed[key]));
}

const shown = (list: readonly Parsed[]): string =>
  `${least(list, 'milliseconds').toFixed(0)} ms, ${least(list, 'megabytes').toFixed(0)} MB`;
