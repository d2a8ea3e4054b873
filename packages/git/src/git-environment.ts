/**
 * Options before every git command. They keep settings of the machine and of the repository from
 * changing what git prints (encoding, replaced objects) and from running a program (pager, signature
 * check, file system monitor, hook, external diff).
 */
export const isolatingOptions: readonly string[] = [
  '--no-pager',
  '--no-replace-objects',
  '--literal-pathspecs',
  ...settings({
    'core.fsmonitor': 'false',
    'core.hooksPath': '/dev/null',
    'core.quotePath': 'false',
    'core.askPass': '',
    'color.ui': 'false',
    'diff.renameLimit': '1000',
    'i18n.logOutputEncoding': 'UTF-8',
    'log.showSignature': 'false',
    'log.mailmap': 'true',
    'gc.auto': '0',
    'maintenance.auto': 'false',
    'protocol.ext.allow': 'never',
    // In a container the workspace often belongs to another user. Nothing in it is executed.
    'safe.directory': '*',
  }),
];

export function settings(values: Readonly<Record<string, string>>): string[] {
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

type Variables = Readonly<Record<string, string>>;

/** For commands that read the repository: no `GIT_*` variable or settings file reaches git. */
export function readingEnvironment(environment: Variables): Record<string, string> {
  return {
    ...withoutGit(environment, /^$/),
    ...quiet,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_ATTR_NOSYSTEM: '1',
  };
}

/** For a fetch: the machine's proxies, certificates and rewritten addresses apply. */
export function fetchingEnvironment(environment: Variables): Record<string, string> {
  return { ...withoutGit(environment, /^GIT_(SSH|SSL|HTTP|PROXY)/), ...quiet };
}

const quiet = {
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_PAGER: 'cat',
  GIT_ASKPASS: '',
  SSH_ASKPASS: '',
  LC_ALL: 'C',
  LANGUAGE: '',
};

function withoutGit(environment: Variables, kept: RegExp): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).filter(([name]) => !name.startsWith('GIT_') || kept.test(name)),
  );
}
