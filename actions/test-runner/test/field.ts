import type { FieldCase } from './field-case.ts';
import { fieldEachRunner } from './field-each-runner.ts';
import { fieldHealthy } from './field-healthy.ts';
import { fieldMessages } from './field-messages.ts';
import { fieldNothing } from './field-nothing.ts';
import { fieldOwnReports } from './field-own-reports.ts';
import { fieldRuns } from './field-runs.ts';

/** What owners of pipelines wrote, by kind. */
export const field: Readonly<Record<string, readonly FieldCase[]>> = {
  'several runs behind one command': [...fieldEachRunner, ...fieldRuns, ...fieldOwnReports],
  'nothing executed': fieldNothing,
  'healthy projects': fieldHealthy,
  messages: fieldMessages,
};
