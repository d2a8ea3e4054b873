import { dartReader } from '../json/dart.ts';
import { goReader } from '../json/go-test.ts';
import { isRecord, record } from '../json/json-values.ts';
import { mochaStreamReader } from '../json/mocha-stream.ts';
import type { LineFormat, RefusedFormat } from './format.ts';

const goActions =
  /^(start|run|pause|cont|pass|bench|fail|output|skip|build-output|build-fail|attr)$/;

/** Every format of one JSON value a line, by its first line. */
export const lineFormats: readonly LineFormat[] = [
  {
    name: 'go test -json',
    writtenBy: '`go test -json`, `gotestsum --jsonfile FILE`',
    opens: (value) =>
      isRecord(value) &&
      typeof value['Action'] === 'string' &&
      goActions.test(value['Action']) &&
      (typeof value['Package'] === 'string' || typeof value['ImportPath'] === 'string'),
    reader: goReader,
  },
  {
    name: 'Dart JSON',
    writtenBy: '`dart test --reporter json`, `flutter test --machine`',
    opens: (value) =>
      isRecord(value) && value['type'] === 'start' && typeof value['protocolVersion'] === 'string',
    reader: dartReader,
  },
  {
    name: 'Mocha, one JSON value a line',
    writtenBy: '`mocha --reporter json-stream`',
    opens: (value) => Array.isArray(value) && value[0] === 'start' && isRecord(value[1]),
    reader: mochaStreamReader,
  },
];

interface RefusedLines extends RefusedFormat {
  readonly opens: (value: Readonly<Record<string, unknown>>) => boolean;
}

/** Formats of one JSON value a line that we know and do not read. */
export const refusedLines: readonly RefusedLines[] = [
  {
    name: 'a stream of Cucumber messages',
    instead: 'use `--format json:FILE` or `--format junit:FILE`',
    opens: (value) => typeof record(value['meta'])['protocolVersion'] === 'string',
  },
  {
    name: "the JSON of Rust's libtest",
    instead: 'use `framework: cargo`, which reads what `cargo test` prints, or cargo nextest',
    opens: (value) =>
      (value['type'] === 'suite' && value['event'] === 'started') ||
      (value['type'] === 'test' && typeof value['event'] === 'string'),
  },
  {
    name: "a stream of cargo's messages",
    instead: 'use `framework: cargo`, which reads what `cargo test` prints, or cargo nextest',
    opens: (value) => typeof value['reason'] === 'string' && 'package_id' in value,
  },
  {
    name: "pytest's report log",
    instead: 'run pytest with `--junitxml=FILE`',
    opens: (value) => typeof value['$report_type'] === 'string',
  },
  {
    name: "a stream of Bazel's build events",
    instead: 'give `bazel-testlogs/**/test.xml`',
    opens: (value) => isRecord(value['id']) && 'started' in value['id'],
  },
  {
    name: "a stream of Flutter's daemon messages",
    instead: 'run `flutter test --file-reporter json:FILE`',
    opens: (value) => typeof value['event'] === 'string' && isRecord(value['params']),
  },
];
