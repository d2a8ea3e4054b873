/** Whether a shell script writes or edits a file of this name. */
export function changesFile(script: string, path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1).replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const file = `["']?(?:[^\\s|;&"']*/)?${name}(?![\\w.-])`;
  return [
    `>\\s*${file}`,
    `\\btee\\s[^|;&]*?${file}`,
    `\\bsed\\s[^;&]*?-\\w*i[^;&]*?\\s${file}`,
    `\\b(?:mv|cp|curl|wget)\\s[^|;&]*\\s${file}`,
  ].some((pattern) => new RegExp(pattern).test(script));
}
