import type { Installation } from '@ci-actions/analyzers';

/** A command of an installation. `program` is a name on PATH, or a path. */
export interface InstallCommand {
  readonly program: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

export interface InstallPlan {
  /** Files to write first, by name. */
  readonly files?: Readonly<Record<string, string>>;
  readonly commands: readonly InstallCommand[];
  /** Path of the installed program. */
  readonly program: string;
}

export type Packaged = Extract<Installation, { readonly from: 'pypi' | 'npm' | 'crates' | 'go' }>;

export interface Place {
  /** The empty folder to install into; absolute. */
  readonly folder: string;
  readonly windows: boolean;
}

/** The commands that install a version of a package with its registry's own client. */
export function installPlan(
  installation: Packaged,
  version: string,
  program: string,
  place: Place,
): InstallPlan {
  switch (installation.from) {
    case 'pypi':
      return pypi(installation, version, program, place);
    case 'npm':
      return npm(installation, version, program, place);
    case 'crates':
      return crates(installation, version, program, place);
    case 'go':
      return go(installation, version, program, place);
  }
}

type From<Registry extends Packaged['from']> = Extract<Packaged, { readonly from: Registry }>;

/** `-I` keeps the job's own packages out. */
function pypi(
  { requirement, alongside = [] }: From<'pypi'>,
  version: string,
  program: string,
  { folder, windows }: Place,
): InstallPlan {
  const bin = windows ? `${folder}/Scripts` : `${folder}/bin`;
  const python = windows ? `${bin}/python.exe` : `${bin}/python`;
  const pip = ['-I', '-m', 'pip', 'install', '--disable-pip-version-check', '--no-input'];
  const quiet = ['--progress-bar', 'off'];
  return {
    commands: [
      { program: 'python3', args: ['-I', '-m', 'venv', folder] },
      {
        program: python,
        args: [...pip, ...quiet, `${requirement}==${version}`, ...alongside],
      },
    ],
    program: executable(bin, program, windows),
  };
}

/** The `package.json` keeps npm from installing into a folder above. */
function npm(
  installation: From<'npm'>,
  version: string,
  program: string,
  { folder, windows }: Place,
): InstallPlan {
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock'];
  const packages = [`${installation.package}@${version}`, ...(installation.alongside ?? [])];
  const bin = `${folder}/node_modules/.bin/${program}`;
  return {
    files: { 'package.json': '{ "private": true }\n' },
    commands: [
      {
        program: 'npm',
        args: ['install', '--prefix', folder, '--no-save', ...quiet, ...packages],
      },
    ],
    program: windows ? `${bin}.cmd` : bin,
  };
}

function crates(
  { crate }: From<'crates'>,
  version: string,
  program: string,
  { folder, windows }: Place,
): InstallPlan {
  return {
    commands: [
      {
        program: 'cargo',
        args: ['install', '--locked', '--root', folder, '--version', version, crate],
      },
    ],
    program: executable(`${folder}/bin`, program, windows),
  };
}

function go(
  installation: From<'go'>,
  version: string,
  program: string,
  { folder, windows }: Place,
): InstallPlan {
  const path = [installation.module, installation.package].filter(Boolean).join('/');
  const env = { GOBIN: `${folder}/bin`, GOWORK: 'off', ...installation.environment };
  return {
    commands: [{ program: 'go', args: ['install', `${path}@v${version}`], env }],
    program: executable(`${folder}/bin`, program, windows),
  };
}

const executable = (folder: string, program: string, windows: boolean): string =>
  `${folder}/${program}${windows ? '.exe' : ''}`;
