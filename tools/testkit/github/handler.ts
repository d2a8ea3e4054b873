import type { OperationName } from './operations.ts';

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A raw body: it is counted and hashed as it arrives, and not kept. */
export interface Upload {
  /** In bytes. */
  readonly size: number;
  /** In hex. */
  readonly sha256: string;
  readonly contentType: string;
  /** False if the connection ended before the whole body was here. */
  readonly complete: boolean;
}

export interface Request {
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** An `Upload` if the operation takes raw bytes, else the parsed JSON. */
  readonly body: unknown;
  /** The value of `FakeGitHub.url`, for URLs in answers. */
  readonly origin: string;
  /** How many reads do not yet show what this request makes: GitHub's replicas lag. */
  readonly hiddenFor: number;
}

export type Handler = (request: Request) => Answer;
export type Handlers = Readonly<Partial<Record<OperationName, Handler>>>;
