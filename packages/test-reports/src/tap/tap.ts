import { messageOf } from '../bounded-text.ts';
import { linesOf } from '../lines.ts';
import { UnreadableReport } from '../test-case.ts';
import type { ReportEvent, Status } from '../test-case.ts';
import { level, levelProblem } from './tap-level.ts';
import type { Level, Point } from './tap-level.ts';
import { tapLine } from './tap-line.ts';

interface Pending {
  readonly point: Point;
  readonly indent: number;
  readonly below: Level | undefined;
  readonly details: string[];
}

/**
 * Reads TAP 12 to 14. Subtests are indented before their point (`# Subtest`), or in braces after it.
 * Only leaves count; a parent counts if it fails and no leaf does.
 */
export async function* readTap(
  chunks: AsyncIterable<string>,
): AsyncGenerator<readonly ReportEvent[]> {
  const reader = tapReader();
  let last = '';
  let ended = true;
  for await (const lines of linesOf(chunks)) {
    for (const line of lines) {
      reader.line(line.text);
      last = line.text;
      ended = line.ended;
    }
    yield reader.take();
  }
  if (!ended && /^\s*(no|not|not o|o|1\.|1\.\.)$/.test(last)) {
    throw new UnreadableReport('it ends in the middle of a line');
  }
  reader.end();
  yield reader.take();
}

function tapReader() {
  const found: ReportEvent[] = [];
  const levels: Level[] = [level(0)];
  let yaml: number | undefined;
  let pending: Pending | undefined;
  let bailed = false;

  const indentOf = (text: string): number => text.length - text.trimStart().length;

  function problem(what: string | undefined): void {
    if (what !== undefined) found.push({ kind: 'problem', what });
  }

  /** Reports the last point, whose diagnostics are complete now. */
  function flush(): void {
    if (!pending) return;
    const { point, below, details } = pending;
    pending = undefined;
    report(point, below, details);
  }

  function report(point: Point, below: Level | undefined, details: readonly string[]): void {
    const failing = !point.ok && point.directive === undefined;
    for (const above of levels) above.seen += 1;
    if (below && below.seen > 0 && (!failing || below.failed > 0)) return;
    if (failing) for (const above of levels) above.failed += 1;
    const file = placeholderFile(point, details);
    if (file !== undefined) return void found.push({ kind: 'placeholder', file });
    found.push({ kind: 'case', test: caseOf(point, failing, details) });
  }

  /** Closes levels deeper than `indent`; returns the one that belongs to the next point. */
  function closeTo(indent: number): Level | undefined {
    let closed: Level | undefined;
    while (levels.length > 1 && (levels.at(-1)?.indent ?? 0) > indent) {
      closed = levels.pop();
      if (closed && !bailed) problem(levelProblem(closed));
      if (closed?.block) report(closed.block, closed, []);
    }
    return closed;
  }

  function enter(indent: number): Level {
    const top = levels.at(-1) ?? level(0);
    if (indent <= top.indent) return top;
    const deeper = level(indent);
    levels.push(deeper);
    return deeper;
  }

  function addPoint(point: Point, indent: number): void {
    const below = closeTo(indent);
    const here = enter(indent);
    if (below && here.seen === 0) {
      // Only now is this level known to be an intermediate one: it takes over its children's counts.
      here.seen = below.seen;
      here.failed = below.failed;
    }
    here.points += 1;
    if (point.block) levels.push(level(indent + 1, point));
    else pending = { point, indent, below: below?.block ? undefined : below, details: [] };
  }

  function addPlan(last: number, skip: string | undefined, indent: number): void {
    closeTo(indent);
    enter(indent).plan = last;
    if (last === 0 && skip)
      found.push({ kind: 'case', test: { name: `all: ${skip}`, status: 'skipped' } });
  }

  function line(text: string): void {
    const indent = indentOf(text);
    const read = tapLine(text.slice(indent));
    if (yaml !== undefined) {
      if (read.kind === 'yamlEnd' && indent <= yaml) yaml = undefined;
      else pending?.details.push(text.slice(yaml));
      return;
    }
    if (read.kind === 'yamlStart' && pending && indent > pending.indent) {
      yaml = indent;
      return;
    }
    if (read.kind === 'other' || read.kind === 'comment') {
      if (pending && read.text !== '') pending.details.push(read.text);
      return;
    }
    flush();
    const at = levelIndent(indent);
    if (read.kind === 'point') addPoint(read, at);
    else if (read.kind === 'plan') addPlan(read.last, read.skip, at);
    else if (read.kind === 'blockEnd') closeTo(indent);
    else if (read.kind === 'bail') {
      bailed = true;
      found.push({
        kind: 'case',
        test: { name: 'Bail out!', status: 'errored', ...messageOf(read.reason) },
      });
    }
  }

  /** Inside braces, the level is one deeper than its point, whatever its indentation. */
  function levelIndent(indent: number): number {
    const top = levels.at(-1);
    return top?.block && indent > top.indent ? top.indent : indent;
  }

  return {
    line,
    take: () => found.splice(0),
    end(): void {
      if (yaml !== undefined) throw new UnreadableReport('it ends in the middle of a YAML block');
      flush();
      closeTo(0);
      const root = levels[0];
      if (root && !bailed) problem(levelProblem(root));
    },
  };
}

function caseOf(point: Point, failing: boolean, details: readonly string[]) {
  const status: Status = failing ? 'failed' : point.directive ? 'skipped' : 'passed';
  const { durationMs } = point;
  return {
    name: point.name || `test ${point.number ?? ''}`.trimEnd(),
    status,
    ...(durationMs === undefined ? {} : { durationMs }),
    ...(status === 'passed' ? {} : messageOf(point.reason, details.join('\n'))),
  };
}

/** node:test reports a file without tests as a passed test named after the file. */
function placeholderFile(point: Point, details: readonly string[]): string | undefined {
  if (!point.ok || !/^(\/|[A-Za-z]:\\).*\.[cm]?[jt]s$/.test(point.name)) return undefined;
  return details.some((detail) => /^type: '?test'?$/.test(detail.trim())) ? point.name : undefined;
}
