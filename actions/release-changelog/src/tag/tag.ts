import { acceptedTags, parseReleaseTag } from '@ci-actions/commits';
import type { ReleaseTag } from '@ci-actions/commits';
import { NotEvaluated } from '@ci-actions/result';

/** The tag of the run's ref, for a run without the input `tag`. */
export function pushedTag(prefix: string | undefined, ref: string | undefined): ReleaseTag {
  const name = nameOf(ref);
  if (name === undefined) {
    const why = ref === undefined ? 'the run has no ref' : `the run's ref ${ref} is not a tag`;
    throw new NotEvaluated(`no tag: the input "tag" is not set, and ${why}`);
  }
  const tag = parseReleaseTag(name, prefix);
  if (tag === undefined) {
    const wanted = acceptedTags(prefix, name);
    throw new NotEvaluated(`the tag ${JSON.stringify(name)} is not accepted; accepted: ${wanted}`);
  }
  return tag;
}

function nameOf(ref: string | undefined): string | undefined {
  return ref?.startsWith('refs/tags/') === true ? ref.slice('refs/tags/'.length) : undefined;
}
