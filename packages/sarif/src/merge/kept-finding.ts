import type { Finding } from '@ci-actions/findings';
import type { Result } from '../model/log.ts';
import { findingIn } from '../resolve/finding-of.ts';
import { locationOf } from '../resolve/location-of.ts';
import { messageTextOf } from '../resolve/message-text.ts';
import type { KeptResult } from './kept-result.ts';
import type { MergedRun } from './merger.ts';

/** The finding of a result of a merged run. Parses the result's text. */
export function keptFinding(kept: KeptResult, { tool, target, rules }: MergedRun): Finding {
  const { head, secret, severity, lineHash } = kept;
  const result = JSON.parse(kept.text) as Result;
  return findingIn(withLineHash(result, lineHash), {
    tool,
    target,
    rule: head.rule === undefined ? undefined : rules.rule(head.rule),
    ruleId: head.ruleId,
    severity,
    secret,
    place: locationOf(result, noRun),
    message: secret ? '' : messageTextOf(result.message, noRun),
  });
}

/** A merged result contains its texts, so no run is needed to look them up. */
const noRun = { tool: { driver: { name: '' } } };

function withLineHash(result: Result, lineHash: string | undefined): Result {
  if (lineHash === undefined) return result;
  const prints = { primaryLocationLineHash: lineHash, ...result.partialFingerprints };
  return { ...result, partialFingerprints: prints };
}
