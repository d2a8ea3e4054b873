export type ReadVariable = (name: string) => string | undefined;

/** The address of the cache service that the job offers, or why there is none. */
export type Service = { readonly url: string } | { readonly missing: string };

/**
 * The service that @actions/cache 6 would call. Decides it before that library is loaded, which costs
 * 0.1 s and, without a service, waits 10 s in each call.
 */
export function configuredService(variable: ReadVariable): Service {
  const second = Boolean(variable('ACTIONS_CACHE_SERVICE_V2')) && !isEnterpriseServer(variable);
  const name = second ? 'ACTIONS_RESULTS_URL' : 'ACTIONS_CACHE_URL';
  const url = variable(name) || '';
  if (url === '') return { missing: `this job has no cache service (${name} is not set)` };
  if (!URL.canParse(url)) return { missing: `${name} is not a URL` };
  // Version 1 also works without a token: act gives none.
  if (second && !variable('ACTIONS_RUNTIME_TOKEN'))
    return { missing: 'this job has no token for the cache service (ACTIONS_RUNTIME_TOKEN)' };
  return { url };
}

/** GitHub Enterprise Server has version 1 only, whatever ACTIONS_CACHE_SERVICE_V2 says. */
function isEnterpriseServer(variable: ReadVariable): boolean {
  const server = variable('GITHUB_SERVER_URL') || 'https://github.com';
  const host = URL.canParse(server) ? new URL(server).hostname.toLowerCase() : '';
  return host !== 'github.com' && !host.endsWith('.ghe.com') && !host.endsWith('.localhost');
}

const modes: Readonly<Record<string, readonly Use[]>> = {
  none: [],
  read: ['read'],
  write: ['read', 'write'],
  'write-only': ['write'],
};

export type Use = 'read' | 'write';

/** Why ACTIONS_CACHE_MODE does not allow this use; undefined if it does. The runner ignores other words. */
export function refusedByMode(variable: ReadVariable, use: Use): string | undefined {
  const mode = (variable('ACTIONS_CACHE_MODE') ?? '').trim().toLowerCase();
  const allowed = Object.hasOwn(modes, mode) ? modes[mode] : undefined;
  return allowed === undefined || allowed.includes(use)
    ? undefined
    : `ACTIONS_CACHE_MODE is "${mode}"`;
}
