import { logText } from '@ci-actions/markdown';

/** The job's log. Every text is made harmless here; callers may pass untrusted text. */
export interface Log {
  readonly info: (text: string) => void;
  /** Folded in the log's view. */
  readonly group: (title: string, lines: readonly string[]) => void;
}

export function logTo(write: (text: string) => void): Log {
  const info = (text: string) => write(`${logText(text)}\n`);
  return {
    info,
    group: (title, lines) => {
      write(`::group::${logText(title).replaceAll(/\s+/g, ' ')}\n`);
      for (const line of lines) info(line);
      write('::endgroup::\n');
    },
  };
}
