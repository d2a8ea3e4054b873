import { writeSync } from 'node:fs';

export interface StandardOutput {
  readonly write: (text: string | Uint8Array) => void;
  /** For the last words of a run, which may be its only ones. */
  readonly print: (text: string) => void;
}

/**
 * Standard output. A run that only says what is wrong with its inputs writes to the descriptor:
 * `process.stdout` loads sockets and streams, a tenth of such a start. Once the stream was used
 * everything goes through it, so that nothing overtakes.
 */
export function standardOutput(): StandardOutput {
  let streaming = false;
  const write = (text: string | Uint8Array) => {
    streaming = true;
    process.stdout.write(text);
  };
  return { write, print: (text) => (streaming ? write(text) : printAll(text, write)) };
}

function printAll(text: string, write: (rest: Uint8Array) => void): void {
  let rest = Buffer.from(text);
  try {
    while (rest.length > 0) rest = rest.subarray(writeSync(1, rest));
  } catch {
    // A pipe that is full and does not wait (EAGAIN), or closed: the stream knows what to do.
    write(rest);
  }
}
