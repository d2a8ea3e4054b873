/**
 * Native reports beside which the SARIF made from them lies, `<stem>.native.<ext>` beside
 * `<stem>.sarif`: read both, and every finding would stand twice.
 */
export function nativeTwins(files: readonly string[]): ReadonlySet<string> {
  const known = new Set(files);
  return new Set(
    files.filter((file) => {
      const stem = /^(.*)\.native\.[^./\\]+$/s.exec(file)?.[1];
      return stem !== undefined && known.has(`${stem}.sarif`);
    }),
  );
}
