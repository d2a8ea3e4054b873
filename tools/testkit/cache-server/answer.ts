/** A request to the cache service, read whole. */
export interface Asked {
  readonly method: string;
  readonly url: URL;
  readonly body: Buffer;
  readonly range: string;
}

export interface Answer {
  readonly status: number;
  readonly body?: object | Buffer;
}

export const json = ({ body }: Asked): Record<string, unknown> =>
  JSON.parse(body.toString()) as Record<string, unknown>;
