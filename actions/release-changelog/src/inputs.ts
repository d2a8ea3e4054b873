import { isTagPrefix } from '@ci-actions/commits';
import { boolean, commonInputs, defaulting, list, optional, text, word } from '@ci-actions/inputs';
import type { Kind } from '@ci-actions/inputs';

const accepted = 'a prefix of a version tag, such as v, pkg-v or pkg/v';

const tagPrefix: Kind<string> = {
  accepted,
  parse: (given) => (isTagPrefix(given) ? { value: given } : { accepted }),
};

const acceptedPath = "a folder's or file's path from the root of the repository";

const path: Kind<string> = {
  accepted: acceptedPath,
  parse: (given) => {
    const value = given
      .trim()
      .replace(/^(?:\.\/)+/, '')
      .replace(/\/+$/, '');
    const isInside = value !== '' && !value.startsWith('/') && !value.split('/').includes('..');
    return isInside ? { value } : { accepted: acceptedPath };
  },
};

const tokenDefault = '${{ github.token }}';

/** Empty where no runner has replaced the default. */
const token: Kind<string> = {
  accepted: 'a token',
  parse: (given) => ({ value: given === tokenDefault ? '' : given }),
};

export const inputs = {
  ...commonInputs('release-changelog'),
  tag: optional(text),
  'tag-prefix': optional(tagPrefix),
  from: optional(text),
  path: optional(path),
  'prerelease-base': defaulting(word('stable', 'any'), 'stable'),
  source: defaulting(word('commits', 'pull-requests'), 'commits'),
  config: optional(text),
  changelog: optional(text),
  'create-tag': defaulting(boolean, 'false'),
  release: defaulting(boolean, 'true'),
  title: optional(text),
  draft: defaulting(boolean, 'false'),
  'make-latest': defaulting(word('auto', 'true', 'false'), 'auto'),
  assets: optional(list),
  checksums: defaulting(boolean, 'true'),
  'floating-tags': defaulting(boolean, 'false'),
  'version-files': optional(list),
  'dry-run': defaulting(boolean, 'false'),
  token: defaulting(token, tokenDefault),
};
