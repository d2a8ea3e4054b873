/** Letters that have no base letter in Unicode, as GitHub replaces them (travis-ci/dpl#821). */
const letters: Readonly<Record<string, string>> = { ð: 'd', æ: 'ae', ŋ: 'ng' };

/**
 * The name under which GitHub stores an asset. GitHub documents only that it "renames asset filenames
 * that have special characters, non-alphanumeric characters, and leading or trailing periods". Seen:
 * - marks of letters go, other characters become one period with all periods beside them
 *   (travis-ci/dpl#821), but `@` and an encoded `+` stay (electron/forge#1761,
 *   github/rest-api-description#2968);
 * - `.config` becomes `default.config` (softprops/action-gh-release#741).
 * Not seen: a trailing period; the fake drops it.
 */
export function storedAssetName(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .replaceAll(/[ðæŋ]/g, (letter) => letters[letter] ?? letter)
    .replaceAll(/[^\w.@+-]+/g, '.')
    .replaceAll(/\.{2,}/g, '.')
    .replace(/\.$/, '');
  return plain.startsWith('.') || plain === '' ? `default${plain}` : plain;
}
