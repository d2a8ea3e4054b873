import { sameTool } from '@ci-actions/findings';
import type { Run } from '../model/log.ts';
import { toolName } from '../model/tool-name.ts';

/**
 * What the tool looked at: what our scan-runner wrote down, else the second part of the category
 * (all of it after `<tool>/`, where the category begins with the tool's name, as a path may hold
 * slashes). Undefined for a run that says neither: it answers for its tool, not for a target.
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
