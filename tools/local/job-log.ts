import { runnerCommand } from '../testkit/runner-commands.ts';
import type { RunnerCommand } from '../testkit/runner-commands.ts';

/** Rewrites one line of a step's output as in the job log; undefined if the log hides the line. */
export type LogLine = (line: string) => string | undefined;

/**
 * Handles workflow commands as a runner does: rewrites annotations and groups as text, hides masked
 * values, and ignores commands between `::stop-commands::TOKEN` and `::TOKEN::`.
 */
export function jobLog(): LogLine {
  const masks: string[] = [];
  let token: string | undefined;
  const masked = (text: string) => masks.reduce((t, mask) => t.replaceAll(mask, '***'), text);

  return (line) => {
    const command = runnerCommand(line, token);
    if (token !== undefined) {
      if (command?.command !== token.toLowerCase()) return masked(line);
      token = undefined;
      return undefined;
    }
    if (command === undefined) return masked(line);
    if (command.command === 'add-mask' && command.data !== '') masks.push(command.data);
    if (command.command === 'stop-commands') token = command.data;
    const text = shown(command);
    return text === undefined ? undefined : masked(text);
  };
}

function shown({ command, properties, data }: RunnerCommand): string | undefined {
  if (command === 'group') return `▸ ${data}`;
  if (!['error', 'warning', 'notice'].includes(command)) return undefined;
  const place = [properties['file'], properties['line']].filter(Boolean).join(':');
  return [`${command}:`, place && `${place}:`, properties['title'], data].filter(Boolean).join(' ');
}
