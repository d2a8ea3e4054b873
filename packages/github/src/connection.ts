/** Which repository is asked, where, and by whom. */
export interface Connection {
  readonly apiUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  /** Undefined: asked without one, which only public repositories answer. */
  readonly token: string | undefined;
  /** Unit of the waits before a failed request is sent again, in milliseconds; default 1000. */
  readonly retryUnitMs?: number;
  /** False: writes follow one another without the second that GitHub asks for; for stand-ins. */
  readonly paced?: boolean;
}

export interface Repository {
  readonly owner: string;
  readonly repo: string;
}

export function repositoryOf({ repository }: Pick<Connection, 'repository'>): Repository {
  const [owner = '', repo = ''] = repository.split('/');
  return { owner, repo };
}
