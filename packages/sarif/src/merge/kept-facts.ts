import type { KeptResult } from './kept-result.ts';
import { messageTextOf } from '../resolve/message-text.ts';
import type { Result } from '../model/log.ts';
import { isRecord } from '../schema/values.ts';

/** What a policy, a summary or another tool's finding is compared with; parsed when asked for. */
export interface KeptFacts {
  /** Values of the fingerprints as the merged file has them. */
  readonly fingerprints: readonly string[];
  readonly packageName: string | undefined;
  /** Untrusted; empty for a secret. */
  readonly message: string;
}

export function factsOf({ text, secret, lineHash }: KeptResult): KeptFacts {
  const result = JSON.parse(text) as Result;
  const { fingerprints = {}, partialFingerprints = {}, properties = {} } = result;
  const own = [...Object.values(fingerprints), ...Object.values(partialFingerprints)];
  return {
    fingerprints: lineHash === undefined ? own : [...own, lineHash],
    packageName: packageOf(properties['package']),
    message: secret ? '' : messageTextOf(result.message, noRun),
  };
}

const noRun = { tool: { driver: { name: '' } } };

/** Our converters write `{name, version, …}`; other tools a name. */
function packageOf(value: unknown): string | undefined {
  const name = isRecord(value) ? value['name'] : value;
  return typeof name === 'string' ? name : undefined;
}
