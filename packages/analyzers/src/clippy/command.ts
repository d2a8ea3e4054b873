import type { Analyzer, CallEnd } from '../tool/analyzer.ts';
import { cargoArguments } from '../tool/cargo-arguments.ts';
import { crateFolder } from '../tool/crate-folder.ts';
import type { CrateFolder } from '../tool/crate-folder.ts';
import { readAs } from '../tool/read-as.ts';
import type { Surroundings } from '../tool/surroundings.ts';
import { withAbsolutePaths } from './absolute-paths.ts';
import { clippy as converter } from './report.ts';

/**
 * Exit code 101 for denied lints, for code that does not compile, and where cargo itself fails; the
 * messages tell them apart. Clippy does not lint what does not compile.
 */
export const clippy: Analyzer = {
  name: 'clippy',
  kind: 'lint',
  driver: 'clippy',
  program: {
    file: 'cargo',
    words: ['clippy'],
    versionArgs: ['--version'],
    versionIn: (output) => /^clippy (\d[\d.]*\d)/m.exec(output)?.[1],
    pinned: '0.1.95',
    installation: { from: 'rustup', component: 'clippy' },
  },
  calls: 'each path',
  ownOptions: [
    ...['--message-format', '--manifest-path', '--explain', '--fix', '--color'],
    ...['-h', '--help', '-V', '--version'],
  ],
  exitCodes: { clean: [0], findings: [101] },
  fails: 'errors',
  plan: async (request, around) => {
    const crate = await crateFolder(request, around);
    if ('notRun' in crate) return crate;
    const { own, handedOn } = cargoArguments(request.args);
    const members = await wholeWorkspace(crate, own, around);
    return {
      args: ['--message-format=json', ...members, ...own, '--', ...handedOn],
      cwd: crate.folder,
      env: { CARGO_TERM_COLOR: 'never', CARGO_TERM_PROGRESS_WHEN: 'never' },
      report: 'stdout',
      extension: 'json',
    };
  },
  read: async (end, around) => {
    const { report } = end;
    const said = cargoError(end);
    if (report === undefined || said !== undefined) {
      return { refused: said === undefined ? 'is missing' : `is empty: ${said}` };
    }
    const absolute = await withAbsolutePaths(report, around);
    const doubts = capped(end, around);
    return readAs(converter, { ...end, report: absolute }, { doubts, native: report });
  },
};

/** In the root of a workspace that is a package too, cargo looks at that package alone. */
async function wholeWorkspace(
  { folder }: CrateFolder,
  own: readonly string[],
  { readText }: Surroundings,
): Promise<readonly string[]> {
  const selects = /^(-p|--package|--workspace|--all$|--exclude)/;
  const manifest = (await readText(`${folder}/Cargo.toml`)) ?? '';
  const isRoot = /^\s*\[workspace\]/m.test(manifest) && !/^\s*default-members\b/m.test(manifest);
  return isRoot && !own.some((word) => selects.test(word)) ? ['--workspace'] : [];
}

/** With this flag of rustc no lint is left. */
function capped({ request }: CallEnd, { env }: Surroundings): readonly string[] {
  const given = [env('RUSTFLAGS'), env('CARGO_ENCODED_RUSTFLAGS'), request.args.join(' ')];
  return given.some((text) => /--cap-lints\W?allow\b/.test(text ?? ''))
    ? ['was told to show no lint (--cap-lints allow)']
    : [];
}

/** What cargo says where it fails before it compiles anything. */
function cargoError({ report, stderr }: CallEnd): string | undefined {
  if ((report ?? '').trim() !== '') return undefined;
  return stderr.split('\n').find((line) => line.startsWith('error'));
}
