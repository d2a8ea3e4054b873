/**
 * Reads what an action wrote to `GITHUB_OUTPUT`, as the runner does: `name=value` lines, and
 * `name<<DELIMITER` … `DELIMITER` blocks for values of several lines. A name that is written twice
 * has its last value. Throws on what the runner would refuse.
 */
export function parseOutputFile(text: string): ReadonlyMap<string, string> {
  const outputs = new Map<string, string>();
  const lines = text.split(/\r?\n/);
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    const [, name, sign, rest] = /^(.+?)(=|<<)(.*)$/.exec(line) ?? [];
    if (name === undefined || rest === undefined) throw new Error(`no output: ${line}`);
    if (sign === '=') {
      outputs.set(name, rest);
      continue;
    }
    const end = lines.indexOf(rest, at + 1);
    if (end === -1) throw new Error(`output "${name}" has no end: its delimiter is ${rest}`);
    outputs.set(name, lines.slice(at + 1, end).join('\n'));
    at = end;
  }
  return outputs;
}
