import { optionValue, readArguments } from '@ci-actions/command';
import type { Call, Framework, Instrumented, Place } from './framework.ts';
import { cargoSubcommandAt, cargoValueOptions, discoverRust, missingTarget } from './rust.ts';
import { ownArguments, withArguments } from './with-arguments.ts';

const repositoryConfig = '.config/nextest.toml';

const valueOptions = new Set([
  ...cargoValueOptions,
  ...['-P', '-E', '--filterset', '--filter-expr', '--cargo-profile', '--partition', '--retries'],
  ...['--test-threads', '--no-tests', '--config-file', '--tool-config-file', '--run-ignored'],
]);

/**
 * Exit codes: 0 passed, 100 failed, 101 build, 104 list, 105 set-up script, 4 no tests to run,
 * 5 outstanding.
 */
export const nextest: Framework = {
  name: 'nextest',
  argumentsAt(words) {
    const at = words[0] === 'cargo-nextest' ? 1 : cargoSubcommandAt(words);
    if (at === undefined || words[at] !== 'nextest') return undefined;
    if (words[at + 1] === 'list') return at + 1;
    return words[at + 1] === 'run' || words[at + 1] === 'r' ? at + 2 : undefined;
  },
  valueOptions,
  instrument,
  executesNothing({ options, positionals }) {
    if (positionals[0] === 'list') return Promise.resolve('cargo nextest list');
    return Promise.resolve(['--no-run', '--help', '-h'].find((name) => options.has(name)));
  },
  hiddenFailures: 'a set-up script, a target that does not build, or --no-tests=fail',
  nameFilter: (args) =>
    optionValue(args, '-E', '--filterset', '--filter-expr') ?? args.positionals[0] ?? args.rest[0],
  endedEmpty: (ended) =>
    ended.code === 4 || (ended.code === 101 && missingTarget(ended) !== undefined),
  discover: discoverRust,
  hidesSkipped: ({ stderr }) => /\b0 tests run: 0 passed, [1-9]\d* skipped/.test(stderr),
};

/**
 * The repository's configuration overrides a tool's configuration file, so a report that it asks for
 * is read from its own path. Our file stores the output of passed tests: nextest passes a test whose
 * process exits with 0 midway, and only the incomplete output shows that.
 */
async function instrument(call: Call, { folder, look, env }: Place): Promise<Instrumented> {
  const args = readArguments(ownArguments(call), valueOptions);
  const profile = optionValue(args, '-P', '--profile') ?? env('NEXTEST_PROFILE') ?? 'default';
  const own = ownReport((await look.readText(repositoryConfig)) ?? '', profile);
  if (own !== undefined) {
    const target = optionValue(args, '--target-dir') ?? env('CARGO_TARGET_DIR') ?? 'target';
    return { words: call.words, report: `${target}/nextest/${profile}/${own}` };
  }
  const report = `${folder}/nextest.xml`;
  const config = `${folder}/nextest.toml`;
  const text = `[profile.default.junit]\npath = ${JSON.stringify(report)}\nstore-success-output = true\n`;
  return {
    words: withArguments(call, [`--tool-config-file=ci-actions:${config}`]),
    files: { [config]: text },
    report,
  };
}

/** The JUnit report path of the profile, or of the `default` profile that it inherits from. */
function ownReport(toml: string, profile: string): string | undefined {
  for (const name of [profile, 'default']) {
    const start = toml.indexOf(`[profile.${name}.junit]`);
    const section = start < 0 ? '' : toml.slice(start + 1).split(/^\[/m)[0];
    const path = /^\s*path\s*=\s*["']([^"']+)["']/m.exec(section ?? '')?.[1];
    if (path !== undefined) return path;
  }
  return undefined;
}
