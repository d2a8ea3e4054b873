/** One workflow command that the runner would execute. */
export interface RunnerCommand {
  readonly command: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

const registered =
  'add-mask add-matcher add-path debug echo endgroup error group internal-set-repo-path notice ' +
  'remove-matcher save-state set-env set-output stop-commands warning';

/** The white space that .NET's TrimStart removes; JavaScript's trim differs. */
const leadingSpace = /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;

/**
 * The commands in a step's output, as actions/runner finds them (ActionCommand.cs,
 * ActionCommandManager.cs): `::name key=value::data` at the start of a line, after white space, and
 * the older `##[name key=value;]data` anywhere in a line. Names are case-insensitive. Ignores commands
 * between `stop-commands` and its token. A lone carriage return also ends a line.
 */
export function runnerCommands(output: string): RunnerCommand[] {
  const found: RunnerCommand[] = [];
  let token: string | undefined;
  for (const line of output.split(/\r\n|\r|\n/)) {
    const command = runnerCommand(line, token);
    if (!command) continue;
    if (token === undefined) {
      found.push(command);
      if (command.command === 'stop-commands') token = command.data;
    } else if (command.command === token.toLowerCase()) {
      token = undefined;
    }
  }
  return found;
}

/** The command in one line. After `stop-commands`, `token` is a valid command too. */
export function runnerCommand(line: string, token?: string): RunnerCommand | undefined {
  const known = registered.split(' ');
  const names = token === undefined ? known : [...known, token.toLowerCase()];
  return newForm(line, names) ?? oldForm(line, names);
}

function newForm(line: string, names: readonly string[]): RunnerCommand | undefined {
  const message = line.replace(leadingSpace, '');
  if (!message.startsWith('::')) return undefined;
  const end = message.indexOf('::', 2);
  if (end < 0) return undefined;
  return parse(message.slice(2, end), message.slice(end + 2), names, ',', {
    data: [
      ['%0D', '\r'],
      ['%0A', '\n'],
      ['%25', '%'],
    ],
    property: [
      ['%0D', '\r'],
      ['%0A', '\n'],
      ['%3A', ':'],
      ['%2C', ','],
      ['%25', '%'],
    ],
  });
}

function oldForm(line: string, names: readonly string[]): RunnerCommand | undefined {
  const start = line.indexOf('##[');
  const end = line.indexOf(']', start);
  if (start < 0 || end < 0) return undefined;
  const escapes = [
    ['%3B', ';'],
    ['%0D', '\r'],
    ['%0A', '\n'],
    ['%5D', ']'],
    ['%25', '%'],
  ] as const;
  return parse(line.slice(start + 3, end), line.slice(end + 1), names, ';', {
    data: escapes,
    property: escapes,
  });
}

type Escapes = readonly (readonly [string, string])[];

function parse(
  head: string,
  data: string,
  names: readonly string[],
  separator: string,
  escapes: { readonly data: Escapes; readonly property: Escapes },
): RunnerCommand | undefined {
  const blank = head.indexOf(' ');
  const command = (blank < 0 ? head : head.slice(0, blank)).toLowerCase();
  if (!names.includes(command)) return undefined;
  const properties: Record<string, string> = {};
  for (const pair of blank < 0
    ? []
    : head
        .slice(blank + 1)
        .trim()
        .split(separator)) {
    const equals = pair.indexOf('=');
    if (equals < 0) continue;
    properties[pair.slice(0, equals)] = unescape(pair.slice(equals + 1), escapes.property);
  }
  return { command, properties, data: unescape(data, escapes.data) };
}

function unescape(text: string, escapes: Escapes): string {
  return escapes.reduce((result, [from, to]) => result.replaceAll(from, to), text);
}
