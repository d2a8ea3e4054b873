import type { ShellWord } from './shell-commands.ts';

/** What a `pip install` names. */
export interface PipInstall {
  /** Requirements, paths and URLs. */
  readonly operands: readonly ShellWord[];
  readonly files: readonly ShellWord[];
  readonly constraints: readonly ShellWord[];
  readonly editable: readonly ShellWord[];
  /** Dependency groups of a pyproject.toml. */
  readonly groups: readonly ShellWord[];
}

/** Options whose value is the next word. Those of pip, and of `uv pip`. */
const withValue = new Set(
  `--abi --allow-insecure-host --build-constraint --cache-dir --cert --client-cert --config-file
  --config-setting --config-settings --default-index --directory --exclude-newer --exists-action
  --extra --extra-index-url --find-links --global-option --implementation --index --index-strategy
  --index-url --install-option --keyring-provider --link-mode --log --no-binary --only-binary
  --override --platform --prefix --prerelease --progress-bar --project --proxy --python
  --python-platform --python-version --refresh-package --reinstall-package --report --resolution
  --resume-retries --retries --root --root-user-action --src --target --timeout --torch-backend
  --trusted-host --upgrade-package --upgrade-strategy --use-deprecated --use-feature --wheel-dir
  --dest -b -C -d -f -i -p -P -t -w`.split(/\s+/),
);

type Kept = 'files' | 'constraints' | 'editable' | 'groups';

const kept: Readonly<Record<string, Kept>> = {
  '-r': 'files',
  '--requirement': 'files',
  '--requirements': 'files',
  '-c': 'constraints',
  '--constraint': 'constraints',
  '--constraints': 'constraints',
  '-e': 'editable',
  '--editable': 'editable',
  '--group': 'groups',
};

/** Undefined if the command installs nothing with pip. `pip wheel` and `pip download` fetch alike. */
export function pipInstallOf(words: readonly ShellWord[]): PipInstall | undefined {
  for (const [at, { text }] of words.entries()) {
    if (!/^(?:.*[\\/])?pip(?:\d+(?:\.\d+)*)?(?:\.exe)?$/.test(text)) continue;
    const verb = firstOperand(words, at + 1);
    if (/^(?:install|wheel|download)$/.test(words[verb]?.text ?? '')) {
      return argumentsOf(words.slice(verb + 1));
    }
  }
  return undefined;
}

function firstOperand(words: readonly ShellWord[], from: number): number {
  let at = from;
  while (words[at]?.text.startsWith('-') === true) {
    at += withValue.has(words[at]?.text ?? '') ? 2 : 1;
  }
  return at;
}

function argumentsOf(words: readonly ShellWord[]): PipInstall {
  const found = {
    operands: [] as ShellWord[],
    files: [] as ShellWord[],
    constraints: [] as ShellWord[],
    editable: [] as ShellWord[],
    groups: [] as ShellWord[],
  };
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? { text: '', unresolved: [] };
    if (!word.text.startsWith('-')) {
      found.operands.push(word);
      continue;
    }
    const { name, value } = optionOf(word);
    const kind = kept[name];
    if (value === undefined && (kind !== undefined || withValue.has(name))) at += 1;
    const given = value ?? words[at];
    if (kind !== undefined && given !== undefined) found[kind].push(given);
  }
  return found;
}

/** `--name=value`, `-rFILE`. */
function optionOf(word: ShellWord): { readonly name: string; readonly value?: ShellWord } {
  const [, name = word.text, value] =
    /^(--[\w-]+)=([^]*)$/.exec(word.text) ?? /^(-[rce])=?([^]+)$/.exec(word.text) ?? [];
  return value === undefined ? { name } : { name, value: { ...word, text: value } };
}
