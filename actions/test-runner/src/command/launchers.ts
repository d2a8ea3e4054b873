/** Programs that start the program named behind their options. */
export interface Launcher {
  readonly names: readonly string[];
  /** The word that makes it start a program: `run` of `uv run`. */
  readonly verbs?: readonly string[];
  /** Options that take the next word as their value. */
  readonly values?: string;
  /** Options that start the program elsewhere: its files are not those of the working directory. */
  readonly moves?: string;
  /** Options whose value is a Python module to run. */
  readonly modules?: string;
  /** Options that make it start something that is not a word of the command, or several programs. */
  readonly stops?: string;
  /** Words between the options and the program: the duration of `timeout`. */
  readonly skipped?: number;
  /** `NAME=value` words stand before the program. */
  readonly assignments?: boolean;
}

const pythonPackages = '-p --python --with --with-editable --with-requirements --extra --no-extra';

export const launchers: readonly Launcher[] = [
  {
    names: ['env'],
    values: '-u --unset',
    moves: '-C --chdir',
    stops: '-S --split-string',
    assignments: true,
  },
  { names: ['cross-env', 'cross-env-shell'], assignments: true },
  {
    names: ['dotenv', 'dotenvx', 'env-cmd'],
    verbs: ['run', ''],
    values: '-e -f -v --file --env-file --environments -r',
  },
  { names: ['nice'], values: '-n --adjustment' },
  { names: ['ionice'], values: '-c -n --class --classdata', stops: '-p --pid' },
  { names: ['stdbuf'], values: '-i -o -e --input --output --error' },
  { names: ['timeout', 'gtimeout'], values: '-k -s --kill-after --signal', skipped: 1 },
  {
    names: ['xvfb-run'],
    values:
      '-n --server-num -s --server-args -e --error-file -f --auth-file -p --xauth-protocol -w --wait',
  },
  { names: ['xvfb-maybe', 'dbus-run-session', 'unbuffer'] },
  {
    names: ['uv'],
    verbs: ['run', 'tool run'],
    values: `${pythonPackages} --group --no-group --only-group --env-file --package --index --default-index --extra-index-url -i --index-url -f --find-links --from -P --upgrade-package --refresh-package --config-file --cache-dir --color --link-mode --resolution --prerelease`,
    moves: '--directory',
    modules: '-m --module',
    stops: '--script -s --gui-script',
  },
  {
    names: ['uvx'],
    values: `${pythonPackages} --from --index --default-index --env-file --constraints -c`,
  },
  { names: ['poetry'], verbs: ['run'], values: '-P --project', moves: '-C --directory' },
  { names: ['pdm'], verbs: ['run'], values: '-p --project --venv', stops: '-l --list -j --json' },
  { names: ['pipenv'], verbs: ['run'], values: '--python --pypi-mirror' },
  { names: ['rye'], verbs: ['run'], values: '--pyproject', stops: '-l --list' },
  {
    names: ['hatch'],
    verbs: ['run'],
    values: '-e --env -p --project --data-dir --cache-dir --config',
  },
  { names: ['pixi'], verbs: ['run'], values: '-e --environment --manifest-path -x --executable' },
  {
    names: ['conda', 'mamba', 'micromamba'],
    verbs: ['run'],
    values: '-n --name -p --prefix',
    moves: '--cwd',
  },
  {
    names: ['coverage'],
    verbs: ['run'],
    values: '--rcfile --source --source-pkgs --include --omit --data-file --context --concurrency',
    modules: '-m --module',
  },
  {
    names: ['npx', 'pnpx', 'bunx'],
    values: '-p --package --registry --loglevel',
    moves: '-C --prefix',
    stops: '-c --call -w --workspace -ws --workspaces',
  },
  {
    names: ['c8'],
    values:
      '-c --config -r --reporter -n --include -x --exclude -o --reports-dir --report-dir --temp-directory --src -e --extension --lines --branches --functions --statements --resolve --wrapper-length',
    stops: '--cwd',
  },
  {
    names: ['nyc'],
    values:
      '-r --reporter -n --include -x --exclude -e --extension -i --require -t --temp-dir --report-dir --cache-dir --nycrc-path --lines --branches --functions --statements --parser-plugins',
    stops: '--cwd',
  },
  { names: ['bundle'], verbs: ['exec'], values: '--gemfile' },
];
