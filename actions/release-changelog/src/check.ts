import type { Mistake, Values } from '@ci-actions/inputs';
import { acceptedTags, parseReleaseTag } from '@ci-actions/commits';
import type { inputs } from './inputs.ts';

/** Mistakes that take more than one input to see. */
export function check(values: Partial<Values<typeof inputs>>): readonly Mistake[] {
  const mistakes: Mistake[] = [];
  const { tag, release } = values;
  const prefix = values['tag-prefix'];
  if (tag !== undefined && parseReleaseTag(tag, prefix) === undefined) {
    mistakes.push({ name: 'tag', value: tag, accepted: acceptedTags(prefix) });
  }
  if (release === true && values['dry-run'] === false) {
    const accepted = 'false, or dry-run: true; this version publishes no releases yet';
    mistakes.push({ name: 'release', value: 'true', accepted });
  }
  return mistakes;
}
