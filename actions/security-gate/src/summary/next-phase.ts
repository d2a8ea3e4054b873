import { code, details, document, escaped } from '@ci-actions/markdown';
import type { Judgement, PhaseVerdict } from '../judge/judgement.ts';
import type { NextTally } from '../judge/next-tally.ts';
import { findingsList } from './findings-list.ts';
import type { ListStyle } from './findings-list.ts';

/** What the next phase would decide, as a sentence without its full stop, Markdown. */
export function nextVerdict(now: PhaseVerdict, next: PhaseVerdict): string {
  const also = now.passed === next.passed ? 'also ' : '';
  const verb = next.passed ? 'pass' : 'fail';
  return `This run would ${also}${verb} in the next phase, ${code(next.rule.name, 100)}`;
}

/** The next phase's verdict, and what is a reason only there; undefined in the last phase. */
export function nextPhase({ now, tally, next }: Judgement, style: ListStyle): string | undefined {
  if (next === undefined || tally.next === undefined) return undefined;
  const verdict = nextVerdict(now, next);
  if (next.passed) return `${verdict}.`;
  const { added, addedCount } = tally.next;
  const known = new Set(now.others);
  const reasons = [
    ...findingReason(tally.next),
    ...next.others.filter((reason) => !known.has(reason)),
  ];
  if (reasons.length === 0) return `${verdict}, for the same reasons.`;
  return document(
    `${verdict}:`,
    reasons.map((reason) => `- ${escaped(reason, 400)}`).join('\n'),
    added.length > 0
      ? details(
          `Also blocked in phase ${escaped(next.rule.name, 100)}: ${addedCount}`,
          findingsList(added, addedCount, style),
        )
      : undefined,
  ).trimEnd();
}

/** Empty if nothing blocks there that does not block now. */
function findingReason({ decisions, addedCount, advisoryNow }: NextTally): readonly string[] {
  const { blocks } = decisions;
  if (addedCount + advisoryNow === 0) return [];
  const parts = [
    [blocks - addedCount - advisoryNow, 'block now too'],
    [advisoryNow, 'of tools that are advisory now (listed below)'],
    [addedCount, 'only there'],
  ] as const;
  const shown = parts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  return [`${blocks} ${blocks === 1 ? 'finding' : 'findings'} would block: ${shown.join(', ')}`];
}
