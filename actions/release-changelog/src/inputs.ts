import { isTagPrefix } from '@ci-actions/commits';
import { boolean, commonInputs, defaulting, list, optional, text, word } from '@ci-actions/inputs';
import type { Kind } from '@ci-actions/inputs';

const accepted = 'a prefix of a version tag, such as v, pkg-v, pkg/v or @scope/pkg@';

const tagPrefix: Kind<string> = {
  accepted,
  parse: (given) => (isTagPrefix(given) ? { value: given } : { accepted }),
};

/** The full name of a tag's ref is taken for the tag. */
const tagName: Kind<string> = {
  accepted: text.accepted,
  parse: (given) => ({ value: given.replace(/^refs\/tags\//, '') }),
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

const acceptedTitle = 'one line of text';

const title: Kind<string> = {
  accepted: acceptedTitle,
  parse: (given) => {
    const value = given.trim();
    return value === '' || /[\r\n]/.test(value) ? { accepted: acceptedTitle } : { value };
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
  tag: optional(tagName),
  'tag-prefix': optional(tagPrefix),
  from: optional(tagName),
  path: optional(path),
  'allow-empty': defaulting(boolean, 'false'),
  'prerelease-base': defaulting(word('stable', 'any'), 'stable'),
  source: defaulting(word('commits', 'pull-requests'), 'commits'),
  config: optional(text),
  changelog: optional(text),
  'create-tag': defaulting(boolean, 'false'),
  release: defaulting(boolean, 'true'),
  title: optional(title),
  draft: defaulting(boolean, 'false'),
  'make-latest': defaulting(word('auto', 'true', 'false'), 'auto'),
  assets: optional(list),
  checksums: defaulting(boolean, 'true'),
  'floating-tags': defaulting(boolean, 'false'),
  'version-files': optional(list),
  'dry-run': defaulting(boolean, 'false'),
  token: defaulting(token, tokenDefault),
};
