/** One instruction, its continued lines joined and its comments left out. */
export interface Instruction {
  /** In capitals. */
  readonly keyword: string;
  readonly flags: readonly string[];
  /** Behind keyword and flags. */
  readonly text: string;
  /** Of its first line, from 1. */
  readonly line: number;
  readonly heredocs: readonly Heredoc[];
}

export interface Heredoc {
  readonly text: string;
  /** False if the file ends before it does. */
  readonly closed: boolean;
}

interface Reader {
  readonly lines: readonly string[];
  /** Matches the end of a line that goes on. */
  readonly continued: RegExp;
  at: number;
}

/** The instructions of a Dockerfile, by Docker's own rules for comments, escapes and heredocs. */
export function dockerfileInstructions(dockerfile: string): readonly Instruction[] {
  const lines = dockerfile.replace(/^\uFEFF/, '').split(/\r?\n/);
  const continued = escapeOf(lines) === '`' ? /`[ \t]*$/ : /\\[ \t]*$/;
  const reader: Reader = { lines, continued, at: 0 };
  const instructions: Instruction[] = [];
  while (reader.at < lines.length) {
    if (isSkipped(lines[reader.at] ?? '')) reader.at += 1;
    else instructions.push(instructionAt(reader));
  }
  return instructions;
}

/** Directives stand before everything else, comments too. */
function escapeOf(lines: readonly string[]): string | undefined {
  for (const line of lines) {
    const directive = /^\s*#\s*(\w+)\s*=\s*(\S+)\s*$/.exec(line);
    if (directive === null) return undefined;
    if (directive[1]?.toLowerCase() === 'escape') return directive[2];
  }
  return undefined;
}

const isSkipped = (line: string) => /^\s*(#|$)/.test(line);

function instructionAt(reader: Reader): Instruction {
  const line = reader.at + 1;
  const whole = logicalLine(reader).trim();
  const [, word = '', rest = ''] = /^(\S+)\s*([^]*)$/.exec(whole) ?? [];
  if (word.toUpperCase() === 'ONBUILD') return parts(rest, line, reader);
  return parts(whole, line, reader);
}

function parts(whole: string, line: number, reader: Reader): Instruction {
  const [, keyword = '', rest = ''] = /^(\S+)\s*([^]*)$/.exec(whole) ?? [];
  const flags = /^(?:--[a-z][\w-]*(?:=\S*)?\s+)*/.exec(rest)?.[0] ?? '';
  const text = rest.slice(flags.length);
  const upper = keyword.toUpperCase();
  const names = /^(RUN|COPY|ADD)$/.test(upper) && !text.startsWith('[') ? heredocsIn(text) : [];
  return {
    keyword: upper,
    flags: flags.split(/\s+/).filter((flag) => flag !== ''),
    text,
    line,
    heredocs: names.map((name) => heredocAt(name, reader)),
  };
}

/** Comment lines and blank lines between continued lines are no part of the instruction. */
function logicalLine(reader: Reader): string {
  let text = '';
  while (reader.at < reader.lines.length) {
    const line = reader.lines[reader.at] ?? '';
    reader.at += 1;
    if (text !== '' && isSkipped(line)) continue;
    if (!reader.continued.test(line)) return text + line;
    text += line.replace(reader.continued, '');
    if (text === '') text = ' ';
  }
  return text;
}

interface HeredocName {
  readonly word: string;
  readonly tabs: boolean;
}

function heredocsIn(text: string): readonly HeredocName[] {
  return [...text.matchAll(/(?<!<)<<(-?)(["']?)([A-Za-z_]\w*)\2/g)].map(
    ([, dash, , word = '']) => ({ word, tabs: dash === '-' }),
  );
}

function heredocAt({ word, tabs }: HeredocName, reader: Reader): Heredoc {
  const body: string[] = [];
  while (reader.at < reader.lines.length) {
    const raw = reader.lines[reader.at] ?? '';
    const line = tabs ? raw.replace(/^\t+/, '') : raw;
    reader.at += 1;
    if (line === word) return { text: body.join('\n'), closed: true };
    body.push(line);
  }
  return { text: body.join('\n'), closed: false };
}
