import { number, record } from '../convert/fields.ts';
import { recordIn } from '../convert/json-in.ts';
import type { Analyzer, CallEnd, Reading } from '../tool/analyzer.ts';
import { optionValues } from '../tool/option-value.ts';
import { readAs } from '../tool/read-as.ts';
import type { Surroundings } from '../tool/surroundings.ts';
import { listed, lockFile } from './lock-file.ts';
import { cargoAuditDenying } from './report.ts';

/**
 * Exit code 1 for vulnerabilities and for a database that cannot be had, then without a report; 0
 * for an empty lock file. Without a lock file it makes one of the newest versions.
 */
export const cargoAudit: Analyzer = {
  name: 'cargo-audit',
  kind: 'scan',
  driver: 'cargo-audit',
  program: {
    file: 'cargo-audit',
    words: ['audit'],
    versionArgs: ['--version'],
    versionIn: (output) => /^cargo-audit(?:-audit)? (\d\S*)/m.exec(output)?.[1],
    pinned: '0.22.2',
    installation: { from: 'crates', crate: 'cargo-audit' },
  },
  calls: 'each path',
  ownOptions: [
    ...['--json', '--format', '-f', '--file', '-c', '--color', '-q', '--quiet'],
    ...['-h', '--help', '-V', '--version'],
  ],
  exitCodes: { clean: [0], findings: [1] },
  plan: async (request, around) => {
    const found = await lockFile(request, around);
    if ('notRun' in found) return found;
    const { folder, lock } = found;
    const file = lock === undefined ? [] : ['--file', lock];
    return {
      args: ['--json', '--color', 'never', ...file, ...request.args],
      cwd: folder,
      report: 'stdout',
      extension: 'json',
    };
  },
  read: readingOf,
};

async function readingOf(end: CallEnd, around: Surroundings): Promise<Reading> {
  const { request, report = '', stderr } = end;
  const [fatal] = /^error: (?!couldn't check if).*/m.exec(stderr) ?? [];
  if (report.trim() === '' && fatal !== undefined) return { refused: `is empty: ${fatal}` };
  const found = await lockFile(request, around);
  if ('notRun' in found) return { refused: found.notRun };
  const at = end.call.args.indexOf('--file');
  const lock = at === -1 ? undefined : end.call.args[at + 1];
  const denied = optionValues(request.args, '-D', '--deny');
  const unchecked = (stderr.match(/^error: couldn't check if the package is yanked/gm) ?? [])
    .length;
  const yanked = unchecked === 0 ? [] : [`could not check if ${unchecked} crates are yanked`];
  const needsYanked = denied.some((kind) => ['warnings', 'yanked'].includes(kind));
  return readAs(
    cargoAuditDenying(denied),
    { ...end, request: { ...request, locate: lock ?? `${found.folder}/Cargo.toml` } },
    {
      doubts: [...lookedAtNone(report), ...(needsYanked ? yanked : [])],
      warnings: [
        ...(needsYanked ? [] : yanked),
        ...(lock === undefined ? ['found no Cargo.lock: it looked at the newest versions'] : []),
        ...(found.others.length === 0
          ? []
          : [`did not look at ${listed(found.others)}: give them in "paths"`]),
      ],
    },
  );
}

/** A lock file names at least the crate that it is of. */
function lookedAtNone(report: string): readonly string[] {
  const lockfile = record(recordIn(report), 'lockfile');
  return number(lockfile, 'dependency-count') === 0 ? ['found no crate in the lock file'] : [];
}
