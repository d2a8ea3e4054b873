/**
 * The name under which GitHub keeps an asset. It documents only that it renames files with "special
 * characters, non-alphanumeric characters, and leading or trailing periods"; the rest is what people
 * saw (softprops/action-gh-release#741, travis-ci/dpl#821). The upload's label keeps the name as given,
 * so after a wrong guess the file is still found.
 */
export function hostedName(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .replaceAll(/[^\w.@+-]+/g, '.')
    .replaceAll(/\.{2,}/g, '.')
    .replace(/\.$/, '');
  return plain.startsWith('.') || plain === '' ? `default${plain}` : plain;
}

/** Whether an asset of the release is the file of this name. */
export function isAssetOf(
  asset: { readonly name: string; readonly label: string },
  name: string,
): boolean {
  return asset.name === name || asset.label === name || asset.name === hostedName(name);
}
