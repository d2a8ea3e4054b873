/**
 * What git is told before every command, so that neither the settings of the machine nor those of
 * the repository change what it prints or make it run a program: a pager, a signature check, a file
 * system monitor, a hook, an external diff, an encoding, replaced objects.
 */
export const steadyOptions: readonly string[] = [
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
    // The owner of a workspace in a container is often another user; nothing of it is executed.
    'safe.directory': '*',
  }),
];

export function settings(values: Readonly<Record<string, string>>): string[] {
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

type Variables = Readonly<Record<string, string>>;

/** For commands that read the repository: no variable or file of the machine reaches git. */
export function readingEnvironment(environment: Variables): Record<string, string> {
  return {
    ...withoutGit(environment, /^$/),
    ...quiet,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_ATTR_NOSYSTEM: '1',
  };
}

/** For a fetch: proxies, certificates and rewritten addresses of the machine hold. */
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
