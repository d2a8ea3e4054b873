import { isRecord } from '../convert/fields.ts';
import { jsonIn } from '../convert/json-in.ts';
import type { Analyzer, Call, CallEnd, CallRequest, NotRun } from '../tool/analyzer.ts';
import { readAs } from '../tool/read-as.ts';
import type { Surroundings } from '../tool/surroundings.ts';
import { hasRule } from './has-rule.ts';
import { optionValue } from '../tool/option-value.ts';
import { gitleaks as converter } from './report.ts';

/**
 * `paths` are searched in the history, `dir:` targets as they are on disk. Exit code 0 and `[]` also
 * outside of a repository, for an unknown revision and for an empty range; only stderr tells.
 */
export const gitleaks: Analyzer = {
  name: 'gitleaks',
  kind: 'scan',
  driver: 'gitleaks',
  program: {
    file: 'gitleaks',
    versionArgs: ['version'],
    // `go install` builds a program that does not know its version.
    versionIn: (output) => /^v?(\d+\.\d+\S*)/m.exec(output)?.[1],
    pinned: '8.30.1',
    installation: { from: 'go', module: 'github.com/zricethezav/gitleaks/v8' },
  },
  calls: 'each path',
  targets: ['dir'],
  ownOptions: [
    ...['-f', '--report-format', '-r', '--report-path', '--report-template', '--exit-code'],
    ...['--redact', '-h', '--help', '--version'],
    // Without its lines of level "info" nothing shows what it looked at.
    ...['-l', '--log-level'],
    // Look at the working tree, not at the history.
    ...['--staged', '--pre-commit'],
  ],
  exitCodes: { clean: [0], findings: [1] },
  plan,
  read,
};

async function plan(request: CallRequest, around: Surroundings): Promise<Call | NotRun> {
  const { target, args, folder } = request;
  const report = `${folder}/gitleaks.json`;
  const own = ['--redact=100', '--no-banner', '--no-color', '-f', 'json', '-r', report];
  const call = (mode: readonly string[], last: string): Call => ({
    args: [...mode, ...own, ...args, last],
    report: { path: report },
    extension: 'json',
  });
  if (target !== undefined) return call(['dir'], target.value);
  const history = await historyOf(request, around);
  return 'notRun' in history ? history : call(['git', ...history.options], '.');
}

/** gitleaks takes a path below a repository for the whole repository. */
async function historyOf(
  { paths: [path = '.'], args }: CallRequest,
  { history, kindOf }: Surroundings,
): Promise<NotRun | { readonly options: readonly string[] }> {
  if ((await history()) === 'none') {
    return { notRun: 'found no git history: not a repository, or one that git does not trust' };
  }
  const here = path === '.' || path === './';
  const atRoot = (await kindOf('.git')) !== undefined;
  if (here && atRoot) return { options: [] };
  if (!here && (await kindOf(`${path}/.git`)) !== undefined) {
    return { notRun: `cannot see the history of ${path}: it is a repository of its own` };
  }
  if (optionValue(args, '--log-opts') !== undefined) {
    return { notRun: `takes "--log-opts" only for a whole repository, not for the path ${path}` };
  }
  return { options: [`--log-opts=${[...wholeHistory, '--', ...pathspecs(path)].join(' ')}`] };
}

/** What gitleaks asks git for by default, with paths relative to the working directory. */
const wholeHistory = ['--full-history', '--all', '--diff-filter=tuxdb', '--relative'];

/** gitleaks splits the options of git at blanks. */
function pathspecs(path: string): readonly string[] {
  if (!/\s/.test(path)) return [path];
  const pattern = path.replaceAll(/\s/g, '?');
  return [pattern, `${pattern}/*`];
}

async function read(end: CallEnd, around: Surroundings) {
  const doubts = [...(await doubtsOfScan(end, around)), ...(await doubtsOfRules(end, around))];
  return readAs(converter, end, { clean: isEmptyList, doubts, native: withoutMessages(end) });
}

const isEmptyList = (report: string) => /^\s*\[\s*\]\s*$/.test(report);

const shownErrors = 10;

/** The doubts that its last lines on stderr and the kind of clone give. */
async function doubtsOfScan(
  { request, stderr }: CallEnd,
  { history }: Surroundings,
): Promise<readonly string[]> {
  const errors = [...stderr.matchAll(/\bERR (?:\[git\] )?(.*)/g)].map(([, text = '']) => text);
  // Git's advice follows its error, and gitleaks' own line says no more.
  const real = errors.filter(
    (text) => !/^(Use '--'|'git <|error="stderr is not empty")/.test(text),
  );
  const proof =
    request.target === undefined ? /\b([1-9]\d*) commits scanned/ : /scanned ~([1-9]\d*) bytes/;
  const looked = proof.test(stderr) || real.length > 0;
  const shallow = request.target === undefined && (await history()) === 'shallow';
  return [
    ...real.slice(0, shownErrors),
    ...(real.length > shownErrors ? [`${real.length - shownErrors} more errors, in its log`] : []),
    ...(looked ? [] : [nothing(request)]),
    ...(/\bpartial scan\b/.test(stderr) ? ['ended before it had looked at everything'] : []),
    ...(shallow ? ['saw only a part of the history: the clone is shallow (fetch-depth: 0)'] : []),
  ];
}

function nothing({ target }: CallRequest): string {
  return target === undefined
    ? 'looked at no commit that adds a line'
    : `found nothing to look at in ${target.value}`;
}

async function doubtsOfRules(
  { request }: CallEnd,
  { env, readText }: Surroundings,
): Promise<readonly string[]> {
  const folder = request.target?.value ?? '.';
  const given = optionValue(request.args, '--config', '-c') ?? env('GITLEAKS_CONFIG');
  const text =
    given === undefined || given === ''
      ? env('GITLEAKS_CONFIG_TOML') || (await readText(`${folder}/.gitleaks.toml`))
      : await readText(given);
  if (text === undefined || (await hasRule(text))) return [];
  return ['has a configuration without a rule: add rules, or "[extend]" with "useDefault = true"'];
}

/** `--redact` leaves a secret in the message of a commit. */
function withoutMessages({ report }: CallEnd): string {
  const value = jsonIn(report);
  if (!Array.isArray(value)) return '';
  const leaks = value.filter(isRecord).map((leak) => ({ ...leak, Message: undefined }));
  return `${JSON.stringify(leaks, null, 1)}\n`;
}
