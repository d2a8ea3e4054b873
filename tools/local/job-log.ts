/** Rewrites one line of a step's output as the job log shows it; undefined where it shows nothing. */
export type LogLine = (line: string) => string | undefined;

const shownLevels = ['error', 'warning', 'notice'];

/**
 * Obeys workflow commands as a runner does: annotations and groups become readable, masks hide
 * what they name, and between `::stop-commands::TOKEN` and `::TOKEN::` every line is only text.
 */
export function jobLog(): LogLine {
  const masks: string[] = [];
  let stoppedBy: string | undefined;
  const masked = (text: string) => masks.reduce((t, mask) => t.replaceAll(mask, '***'), text);

  return (line) => {
    const command = parseCommand(line);
    if (stoppedBy !== undefined) {
      if (command?.name !== stoppedBy) return masked(line);
      stoppedBy = undefined;
      return undefined;
    }
    if (command === undefined) return masked(line);
    const { name, properties, message } = command;
    if (name === 'add-mask') masks.push(...(message === '' ? [] : [message]));
    if (name === 'stop-commands') stoppedBy = message;
    if (name === 'group') return masked(`▸ ${message}`);
    if (!shownLevels.includes(name)) return undefined;
    const place = [properties.get('file'), properties.get('line')].filter(Boolean).join(':');
    const words = [`${name}:`, place && `${place}:`, properties.get('title'), message];
    return masked(words.filter(Boolean).join(' '));
  };
}

interface Command {
  readonly name: string;
  readonly properties: ReadonlyMap<string, string>;
  readonly message: string;
}

function parseCommand(line: string): Command | undefined {
  const [, name, properties, message] = /^\s*::([^\s:]+)(?:\s+(.*?))?::(.*)$/s.exec(line) ?? [];
  if (name === undefined) return undefined;
  const pairs = (properties ?? '').split(',').flatMap((pair) => {
    const [, key, value] = /^\s*([^=]+)=(.*)$/s.exec(pair) ?? [];
    return key === undefined ? [] : [[key, decoded(value ?? '')] as const];
  });
  return { name, properties: new Map(pairs), message: decoded(message ?? '') };
}

/** Undoes the escapes of `@actions/core`; the percent sign comes last, or `%250A` becomes a newline. */
function decoded(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
}
