/** ShellCheck passes over what it does not know in a .shellcheckrc, without a word. */
const known: Readonly<Record<string, RegExp>> = {
  disable: /./,
  enable: /./,
  source: /./,
  'source-path': /./,
  shell: /^(sh|bash|dash|ksh|busybox|bats)$/,
  'external-sources': /^(true|false)$/,
  'extended-analysis': /^(true|false)$/,
};

/** Where ShellCheck looks for the configuration of these files, up to the working directory. */
export function rcFiles(files: readonly string[]): readonly string[] {
  const folders = new Set(files.flatMap(foldersOf));
  return [...folders].flatMap((folder) => [`${folder}.shellcheckrc`, `${folder}shellcheckrc`]);
}

/** The folders that hold a file, from its own up: `a/b/`, `a/`, and the empty text. */
function foldersOf(file: string): readonly string[] {
  const parts = file.split('/').slice(0, -1);
  return [...parts.keys(), parts.length].map((at) =>
    parts
      .slice(0, parts.length - at)
      .map((part) => `${part}/`)
      .join(''),
  );
}

/** What in a .shellcheckrc has no effect, or leaves nothing to find; each a sentence without a subject. */
export function flawsOfRc(path: string, text: string): readonly string[] {
  const entries = text
    .split(/\r?\n/)
    .map((line) => line.replace(/(^|\s)#.*/, '').trim())
    .flatMap((line) => line.match(/[a-z-]+=("[^"]*"|\S*)/g) ?? []);
  return entries.flatMap((entry) => {
    const [key = '', value = ''] = entry.split(/=(.*)/s).map((part) => part.replaceAll('"', ''));
    if (known[key] === undefined) return [`passed over the key "${key}" of ${path}`];
    if (!known[key].test(value)) return [`passed over "${entry}" of ${path}`];
    return key === 'disable' && hidesUnparsed(value)
      ? [`was told by ${path} to hide that a file cannot be parsed: ${entry}`]
      : [];
  });
}

/** Whether a list of codes holds those that say that a file was not parsed. */
export function hidesUnparsed(codes: string): boolean {
  return codes.split(',').some((word) => {
    if (word.trim() === 'all') return true;
    const [, first, last = first] = /^\s*(?:SC)?(\d+)(?:-(?:SC)?(\d+))?\s*$/.exec(word) ?? [];
    return [1071, 1072].some((code) => Number(first) <= code && code <= Number(last));
  });
}
