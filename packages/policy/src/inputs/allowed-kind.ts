import type { Kind } from '@ci-actions/inputs';

/** A job that an input excuses. */
export interface AllowedJob {
  readonly job: string;
  readonly reason?: string;
}

const accepted = 'lines of "job" or "job: reason", each job id once';

/** The inputs `allowed-failures` and `allowed-skips`. */
export const allowedKind: Kind<readonly AllowedJob[]> = {
  accepted,
  parse: (given) => {
    const lines = given
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    const value = lines.map(allowedOf).filter((allowed) => allowed !== undefined);
    const unique = new Set(value.map(({ job }) => job)).size === lines.length;
    return unique && lines.length > 0 ? { value } : { accepted };
  },
};

function allowedOf(line: string): AllowedJob | undefined {
  const [, job, reason] = /^([A-Za-z_][\w-]*)(?:\s*:\s*(.*\S))?$/.exec(line) ?? [];
  if (job === undefined) return undefined;
  return reason === undefined ? { job } : { job, reason };
}
