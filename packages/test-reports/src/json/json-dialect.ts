import type { ReportEvent } from '../test-case.ts';
import type { JsonValue } from './json-values.ts';

/** Reads one kind of JSON document by the values at its paths. */
export interface JsonDialect {
  readonly paths: readonly string[];
  /** Whether this path belongs to the dialect. */
  owns(path: JsonValue['path']): boolean;
  read(value: JsonValue): readonly ReportEvent[];
  end(): readonly ReportEvent[];
}
