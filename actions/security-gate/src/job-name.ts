import { parseWorkflow } from '@ci-actions/needs';
import type { WorkflowFiles } from '@ci-actions/needs';

/**
 * Whether a name that the jobs API gives may be that of a job, whose own name may hold
 * expressions. A matrix adds its values (`test (18, linux)`), a reusable workflow the caller's name
 * (`call / test`).
 */
export function nameFits(shown: string, own: string): boolean {
  const pattern = own
    .split(/\$\{\{.*?\}\}/)
    .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('.*');
  return new RegExp(`^(.* / )?${pattern}( \\(.*\\))?$`, 's').test(shown);
}

/** The names among those of one job that show the leg's values; all, where none shows them. */
export function ofLeg<T extends { readonly name: string }>(
  named: readonly T[],
  matrix: unknown,
): readonly T[] {
  const values = valuesOf(matrix);
  const fitting = named.filter(({ name }) => values.every((value) => name.includes(value)));
  return fitting.length > 0 ? fitting : named;
}

function valuesOf(matrix: unknown): readonly string[] {
  if (typeof matrix !== 'object' || matrix === null) return [];
  return Object.values(matrix)
    .filter((value) => ['string', 'number', 'boolean'].includes(typeof value))
    .map(String);
}

/** The name that a job of the running workflow has in its file; undefined where that is not known. */
export async function jobName(
  job: string,
  workflowRef: string | undefined,
  { readText }: Pick<WorkflowFiles, 'readText'>,
): Promise<string | undefined> {
  const [, path] = /^[^/]+\/[^/]+\/(.+?\.ya?ml)@/.exec(workflowRef ?? '') ?? [];
  const text = path === undefined ? undefined : await readText(path);
  const parsed = text === undefined ? undefined : await parseWorkflow(text, path ?? '');
  if (parsed === undefined || !('workflow' in parsed)) return undefined;
  return parsed.workflow.jobs.find(({ id }) => id === job)?.name;
}
