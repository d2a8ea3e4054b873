import type { SecretKind } from '@ci-actions/findings';
import type { Result, ReportingDescriptor, Run } from '../model/log.ts';
import { toolName } from '../model/tool-name.ts';
import type { Checkout } from '../resolve/repository-path.ts';
import { findsSecrets, mayShowSecrets } from '../resolve/secret.ts';
import type { OnRepair } from '../schema/values.ts';
import { walk } from '../schema/walk.ts';
import type { Draft } from '../schema/walk.ts';
import { dropFingerprints } from './drop-fingerprints.ts';
import { secretHider } from './hide-secrets.ts';
import { completeFrom, inlineGraphs } from './inline-references.ts';
import { fallbackUri, repairLocations, repairRegion, uriRepair } from './repair-locations.ts';

/** A result whose texts and locations can be shown and compared. */
export interface RepairedResult {
  readonly result: Result;
  /** Whether its members may be in another order than in the schema. */
  readonly reordered: boolean;
}

/** Returns a function that repairs results of one run in place: pass only results of your own. */
export function resultRepair(run: Run, checkout: Checkout, onRepair: OnRepair) {
  const repairUri = uriRepair(run, checkout, onRepair);
  const fallback = fallbackUri(toolName(run), checkout);
  const secretTool = findsSecrets(run);
  const besideSecrets = mayShowSecrets(run);
  const hide = secretHider(run, onRepair);
  return (
    result: Result,
    rule: ReportingDescriptor | undefined,
    kind: SecretKind | undefined,
  ): RepairedResult => {
    const draft = result as unknown as Draft;
    const complete = completeFrom(run, rule);
    let reorder = false;
    inlineGraphs(draft, run);
    walk({ result: draft }, (item, key) => {
      if (complete(item, key)) reorder = true;
      if (key === 'artifactLocation' || key === 'analysisTarget') repairUri(item);
      else if (regions.has(key)) {
        repairRegion(item, onRepair);
        if (besideSecrets && kind === undefined) dropCode(item, 'snippet', onRepair);
      }
    });
    // What a fix inserts may repeat what it replaces: a password in other quotes.
    if (besideSecrets && kind === undefined) dropCode(draft, 'fixes', onRepair);
    if (repairLocations(draft, fallback, onRepair)) reorder = true;
    repairMessage(draft, rule, onRepair);
    dropFingerprints(draft, secretTool, onRepair);
    dropOurMarks(draft);
    noteLimits(result, onRepair);
    if (kind === undefined) return { result, reordered: reorder };
    return { result: hide(result, rule, kind), reordered: true };
  };
}

/** The lines of another finding, in which a secret may stand too. */
function dropCode(of: Draft, key: 'snippet' | 'fixes', onRepair: OnRepair): void {
  if (of[key] === undefined) return;
  of[key] = undefined;
  onRepair('left out code of a tool that finds secrets too');
}

const regions = new Set(['region', 'contextRegion', 'deletedRegion', 'regions', 'annotations']);

/** Removes suppressions that an earlier merge wrote: the policy is applied again and may differ. */
function dropOurMarks(result: Draft): void {
  const given = result['suppressions'];
  if (!Array.isArray(given)) return;
  const own = (given as Draft[]).filter((s) => {
    const bag = s['properties'] as Draft | undefined;
    return bag?.['ci-actions'] === undefined;
  });
  if (own.length === 0) delete result['suppressions'];
  else result['suppressions'] = own;
}

function repairMessage(
  result: Draft,
  rule: ReportingDescriptor | undefined,
  onRepair: OnRepair,
): void {
  const message = result['message'] as Draft;
  if (typeof message['text'] === 'string' && message['text'].trim() !== '') return;
  onRepair('filled in an empty message');
  message['text'] = message['markdown'] || rule?.shortDescription?.text || rule?.id || 'no message';
}

function noteLimits({ locations = [], codeFlows = [] }: Result, onRepair: OnRepair): void {
  if (locations.length > 100) onRepair('found a result with more than 100 locations (all kept)');
  for (const { threadFlows } of codeFlows) {
    const steps = (threadFlows as { locations: unknown[] }[]).map((flow) => flow.locations.length);
    if (steps.reduce((sum, n) => sum + n, 0) > 1000) {
      onRepair('found a result with more than 1,000 flow steps (all kept)');
    }
  }
}
