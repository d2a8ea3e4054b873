/**
 * Outputs in the form of a GITHUB_OUTPUT file: `name<<delimiter`, the value, the delimiter. The
 * delimiter is one that no value holds, so that none can end early and write outputs of its own.
 * (@actions/core draws it by chance, and loading node:crypto for that costs every start 7 ms.)
 */
export function outputLines(outputs: Readonly<Record<string, string | number>>): string {
  const pairs = Object.entries(outputs).map(([name, value]) => [name, String(value)] as const);
  const all = pairs.map(([, value]) => value).join('\n');
  let delimiter = 'ghadelimiter_0_';
  for (let count = 1; all.includes(delimiter); count += 1) delimiter = `ghadelimiter_${count}_`;
  return pairs.map(([name, value]) => `${name}<<${delimiter}\n${value}\n${delimiter}\n`).join('');
}
