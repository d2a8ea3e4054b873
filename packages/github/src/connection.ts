/** A repository, its API and the token for it. */
export interface Connection {
  readonly apiUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  /** Undefined: requests go without one, which only public repositories answer. */
  readonly token: string | undefined;
  /** Ends the request under way, and refuses every later one. */
  readonly cancelled?: AbortSignal;
  /** Writes a line about a long wait; by default nobody is told. */
  readonly say?: (line: string) => void;
  /** Unit of the waits before a retry, in milliseconds; default 1000. */
  readonly retryUnitMs?: number;
  /** False: no second between two writes, which GitHub asks for; for test servers. */
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
