import { acceptedTags, parseReleaseTag } from '@ci-actions/commits';
import type { ReleaseTag } from '@ci-actions/commits';
import { checked } from '@ci-actions/inputs';
import type { Checked, Mistake, Values } from '@ci-actions/inputs';
import type { inputs } from './inputs.ts';

/** The given tag, if any, or the mistakes that only several inputs together show. */
export function check(values: Partial<Values<typeof inputs>>): Checked<ReleaseTag | undefined> {
  const mistakes: Mistake[] = [];
  const { tag } = values;
  const prefix = values['tag-prefix'];
  const parsed = tag === undefined ? undefined : parseReleaseTag(tag, prefix);
  if (tag !== undefined && parsed === undefined) {
    mistakes.push({ name: 'tag', value: tag, accepted: acceptedTags(prefix, tag) });
  }
  return checked(mistakes, parsed);
}
