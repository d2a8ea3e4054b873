import { acceptedTags, parseReleaseTag } from '@ci-actions/commits';
import type { ReleaseTag } from '@ci-actions/commits';
import { NotEvaluated } from '@ci-actions/result';

/** The tag that was pushed, where none is given. */
export function pushedTag(prefix: string | undefined, ref: string | undefined): ReleaseTag {
  const name = nameOf(ref);
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

function nameOf(ref: string | undefined): string | undefined {
  return ref?.startsWith('refs/tags/') === true ? ref.slice('refs/tags/'.length) : undefined;
}
