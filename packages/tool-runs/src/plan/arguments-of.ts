import type { Analyzer } from '@ci-actions/analyzers';
import { splitCommand } from '@ci-actions/command';
import type { Mistake } from '@ci-actions/inputs';

/** The words of a tool's `args` lines, or what is wrong with them. */
export function wordsOf(
  { name, ownOptions }: Analyzer,
  lines: readonly string[],
  env: (name: string) => string | undefined,
): { readonly args: readonly string[] } | { readonly mistakes: readonly Mistake[] } {
  const mistake = (line: string, accepted: string): Mistake => ({
    name: 'args',
    value: `${name}: ${line}`,
    accepted,
  });
  const args: string[] = [];
  const mistakes: Mistake[] = [];
  for (const line of lines) {
    // The first word stands for the program: NAME=value before it would be a variable.
    const split = splitCommand(`${name} ${line}`, env);
    if ('refused' in split) {
      mistakes.push(...split.refused.map((accepted) => mistake(line, accepted)));
      continue;
    }
    const words = split.command.words.slice(1).map(({ text }) => text);
    for (const word of words.filter((one) => ownOptions.some((own) => isOption(own, one)))) {
      const accepted = `arguments without ${word}: the runner sets the format and the place of the report, and the exit code`;
      mistakes.push(mistake(line, accepted));
    }
    args.push(...words);
  }
  return mistakes.length > 0 ? { mistakes } : { args };
}

/** `--format`, `--format=json`, `-f`, `-fjson`. */
function isOption(own: string, word: string): boolean {
  if (word === own || word.startsWith(`${own}=`)) return true;
  return /^-[A-Za-z]$/.test(own) && word.startsWith(own) && !word.startsWith('--');
}
