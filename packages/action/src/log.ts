import { endGroup, info as infoLine, startGroup } from '@actions/core';
import { logText } from '@ci-actions/markdown';

/** The job's log. It escapes every text, so callers may pass untrusted text. */
export interface Log {
  readonly info: (text: string) => void;
  /** Writes lines that the log shows folded. */
  readonly group: (title: string, lines: readonly string[]) => void;
}

export const log: Log = {
  info: (text) => infoLine(logText(text)),
  group: (title, lines) => {
    startGroup(logText(title).replaceAll(/\s+/g, ' '));
    for (const line of lines) log.info(line);
    endGroup();
  },
};
