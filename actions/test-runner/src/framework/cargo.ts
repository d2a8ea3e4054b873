import { readCargoTest } from '@ci-actions/test-reports';
import type { Framework } from './framework.ts';
import { cargoSubcommandAt, cargoValueOptions, discoverRust, missingTarget } from './rust.ts';

/** Exit codes: 0 passed or nothing to run, 101 everything else, including a compile error. */
export const cargo: Framework = {
  name: 'cargo',
  argumentsAt(words) {
    const at = cargoSubcommandAt(words);
    return at !== undefined && /^(test|t)$/.test(words[at] ?? '') ? at + 1 : undefined;
  },
  valueOptions: new Set(cargoValueOptions),
  instrument: (call, { folder }) =>
    Promise.resolve({ words: call.words, report: `${folder}/cargo-test.txt`, save: 'stdout' }),
  executesNothing({ options, rest }) {
    const option = ['--no-run', '--help', '-h'].find((name) => options.has(name));
    return Promise.resolve(option ?? rest.find((word) => /^(--list|--help|-h)$/.test(word)));
  },
  hiddenFailures: 'a target or doc test that does not build, or a test program that crashed',
  reader: readCargoTest,
  nameFilter({ positionals, rest }) {
    const values = /^--(test-threads|format|color|logfile|shuffle-seed|report-time)$|^-Z$/;
    const named = rest.find((word, i) => !word.startsWith('-') && !values.test(rest[i - 1] ?? ''));
    return positionals[0] ?? named;
  },
  endedEmpty: (ended) => ended.code === 101 && missingTarget(ended) !== undefined,
  discover: discoverRust,
};
