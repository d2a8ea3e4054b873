import { shorten } from '@ci-actions/markdown';
import type { Diagnosis } from './diagnosis.ts';
import type { SourceLine } from './source-lines.ts';

/** A column at which the keys or dashes of a collection that is still open stand. */
interface Level {
  readonly indent: number;
  readonly dash: boolean;
  /** The first line of it. */
  readonly line: SourceLine;
}

/** The line, if no open collection has its keys or dashes at the column of this one. */
export function misplaced(lines: readonly SourceLine[], number: number): Diagnosis | undefined {
  const at = lines.findIndex((line) => line.number === number);
  const [first, before, line] = [lines[0], lines[at - 1], lines[at]];
  if (!first || !line || line.within || (line.key === undefined && !line.dash)) return undefined;
  if (before && beginsBlock(before, line)) return undefined;
  const key = lines[at - 2];
  if (before && key && isFirstOf(key, before, line)) {
    return indented(before, like({ indent: line.indent, dash: line.dash, line }));
  }
  if (line.indent < first.indent) {
    return indented(first, like({ indent: line.indent, dash: line.dash, line }));
  }
  const levels = openLevels(lines.slice(0, at));
  const open = levels.filter(({ dash }) => dash === line.dash);
  if (open.some(({ indent }) => indent === line.indent)) return undefined;
  const near = nearestLevels(open, line.indent);
  if (near.length === 0) return line.dash ? strayDash(line, levels) : undefined;
  // a line that is one column off belongs to the one above it
  const likely = near.slice(0, Math.abs((near[0]?.indent ?? 0) - line.indent) > 1 ? 2 : 1);
  return indented(line, likely.map(like).join(', or '));
}

/** Below a key without a value a block may begin at any column that is further right. */
function beginsBlock(before: SourceLine, { indent, dash }: SourceLine): boolean {
  return before.text.endsWith(':') && (indent > before.start || (dash && indent === before.start));
}

/** Whether the line above stands at the column of the key that it belongs under, and this one does not. */
function isFirstOf(key: SourceLine, before: SourceLine, line: SourceLine): boolean {
  const below = key.text.endsWith(':') && !before.dash && before.indent === key.start;
  return below && !line.dash && line.indent > before.indent && !before.text.endsWith(':');
}

/** A line that is indented with a tab. */
export function tabbed(lines: readonly SourceLine[], number: number): Diagnosis | undefined {
  const at = lines.findIndex((line) => line.number === number && line.tab);
  const [before, line] = [lines[at - 1], lines[at]];
  if (!line) return undefined;
  const likely = before === undefined ? 0 : before.start + (opensBlock(before) ? 2 : 0);
  return {
    line: number,
    column: 1,
    problem: 'the line is indented with a tab',
    accepted: likely === 0 ? 'spaces' : `${spaces(likely)} in its place`,
  };
}

const opensBlock = ({ text }: SourceLine): boolean => /[:{[]$/.test(text);

function openLevels(lines: readonly SourceLine[]): readonly Level[] {
  let open: readonly Level[] = [];
  for (const [index, line] of lines.entries()) {
    const { indent, dash, start, key } = line;
    if (line.within || (key === undefined && !dash)) continue;
    const above = lines[index - 1];
    // a dash further right than that of a text above it is part of the text
    if (dash && above?.dash && above.key === undefined && indent > above.indent) continue;
    // keys at the column of the dashes end the list; dashes may stand below their own key
    open = open.filter(
      (level) => level.indent < indent || (level.indent === indent && (dash || !level.dash)),
    );
    if (dash) open = opened(open, { indent, dash, line });
    if (key !== undefined) open = opened(open, { indent: start, dash: false, line });
  }
  return open;
}

function opened(open: readonly Level[], level: Level): readonly Level[] {
  const known = open.some(({ indent, dash }) => indent === level.indent && dash === level.dash);
  return known ? open : [...open, level];
}

/** The nearest, the deeper one first of two that are equally near. */
function nearestLevels(levels: readonly Level[], indent: number): readonly Level[] {
  const away = (level: Level) => Math.abs(level.indent - indent);
  const least = Math.min(...levels.map(away));
  return levels.filter((level) => away(level) === least).toSorted((a, b) => b.indent - a.indent);
}

const like = (level: Level): string =>
  `${spaces(level.indent)}, in line with ${nameOf(level)} of line ${level.line.number}`;

function indented(line: SourceLine, accepted: string): Diagnosis {
  const { number, indent } = line;
  const problem = `${nameOf({ dash: line.dash, line })} is indented by ${spaces(indent)}`;
  return { line: number, column: indent + 1, problem, accepted };
}

function strayDash({ number, indent }: SourceLine, levels: readonly Level[]): Diagnosis {
  const keys = levels.find((level) => !level.dash && level.indent > indent);
  if (keys) return beginsList(keys.line);
  const problem = 'a list element stands among keys';
  return { line: number, column: indent + 1, problem, accepted: 'a key and a colon' };
}

/** The text above the elements of a list, if it is one without its dash. */
export function firstWithoutDash(
  lines: readonly SourceLine[],
  number: number,
): Diagnosis | undefined {
  const at = lines.findIndex((line) => line.number === number);
  const first = lines.slice(0, at + 1).findLastIndex(({ dash }) => !dash);
  const [above, line] = [lines[first - 1], lines[first]];
  if (first === at || !line || line.key !== undefined || !above) return undefined;
  return above.text.endsWith(':') ? beginsList(line) : undefined;
}

/** An element of a list without its dash, or without the blank after it. */
export function beginsList({ number, start, text, key }: SourceLine, where = 'begins'): Diagnosis {
  const shown = shorten(key ?? text, 60);
  const joined = /^-[\w"']/.test(shown);
  return {
    line: number,
    column: start + 1,
    problem: joined ? 'no blank after "-"' : `"${shown}" ${where} a list without "-"`,
    accepted: `"- ${joined ? shown.slice(1) : shown}"`,
  };
}

function nameOf({ dash, line: { key = '' } }: Pick<Level, 'dash' | 'line'>): string {
  return dash ? '"-"' : `"${shorten(key, 60)}"`;
}

function spaces(count: number): string {
  return count === 0 ? 'no spaces' : `${count} ${count === 1 ? 'space' : 'spaces'}`;
}
