/**
 * The name under which GitHub probably keeps an asset: it replaces what is not a letter, digit, `.`,
 * `-`, `_`, `+` or `@` by dots. The upload's label keeps the name as given, so a wrong guess only means
 * that two names which GitHub makes equal are found later, by its refusal.
 */
export function hostedName(name: string): string {
  return name
    .replaceAll(/[^A-Za-z0-9._+@-]+/g, '.')
    .replaceAll(/\.{2,}/g, '.')
    .replaceAll(/^\.+|\.+$/g, '');
}

/** Whether an asset of the release is the file of this name. */
export function isAssetOf(
  asset: { readonly name: string; readonly label: string },
  name: string,
): boolean {
  return asset.name === name || asset.label === name || asset.name === hostedName(name);
}
