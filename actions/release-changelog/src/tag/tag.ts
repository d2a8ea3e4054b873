import type { Values } from '@ci-actions/inputs';
import { NotEvaluated } from '@ci-actions/result';
import type { ReleaseTag } from '@ci-actions/commits';
import { acceptedTags, parseReleaseTag } from '@ci-actions/commits';
import type { inputs } from '../inputs.ts';

type Given = Values<typeof inputs>;

/** The tag given, else the one that was pushed. */
export function tagOf(given: Given, ref: string | undefined): ReleaseTag {
  const prefix = given['tag-prefix'];
  const name = given.tag ?? pushedTag(ref);
  if (name === undefined) {
    const run =
      ref === undefined ? 'the run names no ref' : `the run is of ${ref}, which is no tag`;
    throw new NotEvaluated(`no tag: the input "tag" is not given, and ${run}`);
  }
  const tag = parseReleaseTag(name, prefix);
  if (tag === undefined) {
    const wanted = acceptedTags(prefix);
    throw new NotEvaluated(`the tag ${JSON.stringify(name)} is not accepted; accepted: ${wanted}`);
  }
  return tag;
}

function pushedTag(ref: string | undefined): string | undefined {
  return ref?.startsWith('refs/tags/') === true ? ref.slice('refs/tags/'.length) : undefined;
}
