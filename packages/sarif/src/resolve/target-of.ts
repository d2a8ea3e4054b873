import { sameTool } from '@ci-actions/findings';
import type { Run } from '../model/log.ts';
import { toolName } from '../model/tool-name.ts';

/**
 * The target of a scan: the property that our scan-runner writes, else the second part of the
 * category. In a category that begins with `<tool>/` it is the whole rest, as a path may have
 * slashes. Undefined if the run has neither.
 */
export function targetOf(run: Run): string | undefined {
  const ours = run.properties?.['ci-actions'];
  if (typeof ours === 'object' && ours !== null && 'target' in ours) {
    return typeof ours.target === 'string' && ours.target !== '' ? ours.target : undefined;
  }
  const id = run.automationDetails?.id;
  const [first, ...rest] = id?.split('/') ?? [];
  if (first === undefined || rest.length === 0) return undefined;
  const whole = rest.at(-1) === '' || rest.length > 1 ? rest.slice(0, -1) : rest;
  const target = sameTool(first, toolName(run)) ? whole.join('/') : rest[0];
  return target === '' ? undefined : target;
}
