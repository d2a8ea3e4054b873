/** One line of TAP 12 to 14, classified by its text alone. */
export type TapLine =
  | { readonly kind: 'version' }
  | { readonly kind: 'plan'; readonly last: number; readonly skip?: string }
  | {
      readonly kind: 'point';
      readonly ok: boolean;
      readonly number?: number;
      readonly name: string;
      readonly directive?: 'skip' | 'todo';
      readonly reason?: string;
      /** Its subtests follow in braces. */
      readonly block: boolean;
      readonly durationMs?: number;
    }
  | { readonly kind: 'blockEnd' }
  | { readonly kind: 'yamlStart' }
  | { readonly kind: 'yamlEnd' }
  | { readonly kind: 'bail'; readonly reason: string }
  | { readonly kind: 'comment'; readonly text: string }
  | { readonly kind: 'other'; readonly text: string };

const point = /^(not )?ok\b(?:[ \t]+(\d+))?(?:[ \t]+|$)(.*)$/;
const directive = /^(.*?)(?:^|[ \t])#[ \t]*(skip(?:ped)?|todo)\b[:\s]*(.*)$/i;
const time = /[ \t]#[ \t]*(?:time=|\()([\d.]+) ?(ms|s)\)?/i;

/** `text` without its indentation. */
export function tapLine(text: string): TapLine {
  const line = text.trimEnd();
  if (/^TAP version \d+$/i.test(line)) return { kind: 'version' };
  const plan = /^1\.\.(\d+)(?:\s*#\s*(.*))?$/.exec(line);
  if (plan) {
    const skip = /^skip\S*\s*(.*)$/i.exec(plan[2] ?? '')?.[1];
    return { kind: 'plan', last: Number(plan[1]), ...(skip === undefined ? {} : { skip }) };
  }
  const match = point.exec(line);
  if (match) return pointOf(match);
  if (line === '}') return { kind: 'blockEnd' };
  if (line === '---') return { kind: 'yamlStart' };
  if (line === '...') return { kind: 'yamlEnd' };
  const bail = /^Bail out!\s*(.*)$/i.exec(line);
  if (bail) return { kind: 'bail', reason: bail[1] ?? '' };
  if (line.startsWith('#')) return { kind: 'comment', text: line.slice(1).trim() };
  return { kind: 'other', text: line };
}

function pointOf(match: RegExpExecArray): TapLine {
  const [, not, number, rest = ''] = match;
  const block = /(^|\s)\{$/.test(rest);
  const described = block ? rest.slice(0, -1).trimEnd() : rest;
  const took = time.exec(described);
  const untimed = took ? described.replace(took[0], '') : described;
  const marked = directive.exec(untimed);
  const name = (marked?.[1] ?? untimed).replace(/^-\s*/, '').trim().replaceAll('\\#', '#');
  const reason = marked?.[3]?.trim();
  return {
    kind: 'point',
    ok: not === undefined,
    ...(number === undefined ? {} : { number: Number(number) }),
    name,
    ...(marked ? { directive: marked[2]?.toLowerCase() === 'todo' ? 'todo' : 'skip' } : {}),
    ...(reason ? { reason } : {}),
    block,
    ...(took ? { durationMs: Number(took[1]) * (took[2]?.toLowerCase() === 's' ? 1000 : 1) } : {}),
  };
}
