import { logText, oneLine } from '@ci-actions/markdown';
import type { CommandRequest, Finished } from './command-process.ts';

/** What running a command and showing its output needs. */
export interface FencePorts {
  /** Writes to the log unchanged. */
  readonly write: (text: string) => void;
  /** Returns a word that cannot be guessed. */
  readonly token: () => string;
  readonly run: (request: CommandRequest) => Promise<Finished>;
}

/**
 * Runs the command and shows its full output. The runner executes no workflow command in it: between
 * the two `stop-commands` lines it accepts only the token that ends them, which the child cannot know.
 * `shown` rewrites a line of standard output.
 */
export async function runFenced(
  heading: string,
  request: Omit<CommandRequest, 'onOutput'>,
  shown: ((line: string) => string) | undefined,
  { write, token, run }: FencePorts,
): Promise<Finished> {
  const end = token();
  const output = liveOutput(write, shown);
  write(`${logText(oneLine(heading, 2000))}\n`);
  write(`::stop-commands::${end}\n`);
  const finished = await run({ ...request, onOutput: output.take });
  output.end();
  write(`::${end}::\n`);
  return finished;
}

function liveOutput(write: (text: string) => void, shown: ((line: string) => string) | undefined) {
  let atLineStart = true;
  let rest = '';
  const put = (text: string) => {
    if (text === '') return;
    write(text);
    atLineStart = text.endsWith('\n');
  };
  return {
    take(text: string, from: 'stdout' | 'stderr'): void {
      if (!shown || from === 'stderr') return put(text);
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      put(lines.map(shown).join(''));
    },
    end(): void {
      if (rest !== '' && shown) put(shown(rest));
      if (!atLineStart) write('\n');
    },
  };
}
