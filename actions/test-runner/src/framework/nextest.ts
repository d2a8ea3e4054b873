import { optionValue } from '../command/read-arguments.ts';
import type { Call, Framework, Instrumented, Place } from './framework.ts';
import { cargoSubcommandAt, cargoValueOptions, discoverRust, missingTarget } from './rust.ts';
import { withArguments } from './with-arguments.ts';

const repositoryConfig = '.config/nextest.toml';

/**
 * Exit codes: 0 passed, 100 failed, 101 build, 104 list, 105 set-up script, 4 no tests to run,
 * 5 outstanding.
 */
export const nextest: Framework = {
  name: 'nextest',
  argumentsAt(words) {
    const at = words[0] === 'cargo-nextest' ? 1 : cargoSubcommandAt(words);
    if (at === undefined || words[at] !== 'nextest') return undefined;
    return words[at + 1] === 'run' || words[at + 1] === 'r' ? at + 2 : undefined;
  },
  valueOptions: new Set([
    ...cargoValueOptions,
    ...['-P', '-E', '--filterset', '--filter-expr', '--cargo-profile', '--partition', '--retries'],
    ...['--test-threads', '--no-tests', '--config-file', '--tool-config-file', '--run-ignored'],
  ]),
  instrument,
  nameFilter: (args) =>
    optionValue(args, '-E', '--filterset', '--filter-expr') ?? args.positionals[0] ?? args.rest[0],
  endedEmpty: (ended) =>
    ended.code === 4 || (ended.code === 101 && missingTarget(ended) !== undefined),
  discover: discoverRust,
  hidesSkipped: ({ stderr }) => /\b0 tests run: 0 passed, [1-9]\d* skipped/.test(stderr),
};

/**
 * A tool's configuration file is weaker than the repository's, so a report that this one asks for
 * stays where it is. Output of passed tests is kept: nextest calls a test passed whose process
 * exits with 0 in its middle, and only the missing end of its output tells.
 */
async function instrument(
  call: Call,
  { folder, look }: Place,
): Promise<Instrumented | { refused: string }> {
  const own = /\[profile\.[\w-]+\.junit\][^[]*?\bpath\s*=\s*["']([^"']+)["']/.exec(
    (await look.readText(repositoryConfig)) ?? '',
  );
  if (own) {
    return {
      refused: `"reports" with the JUnit report that ${repositoryConfig} asks for (under target/nextest/)`,
    };
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
