import type { ConvertedOne } from './convert-one.ts';
import { completeness, locationOf, messageText, severityOf } from '@ci-actions/sarif';
import type { Result, Run } from '@ci-actions/sarif';

/** Describes a converted report: a line per result, and per reason why it is incomplete. */
export function describeRun(answer: ConvertedOne): readonly string[] {
  if ('refused' in answer) return [`refused: ${answer.refused}`];
  const { run } = answer;
  return [
    ...(run.results ?? []).map((result) => resultLine(result, run)),
    ...completeness(run).map(({ why }) => `incomplete: ${why}`),
  ];
}

function resultLine(result: Result, run: Run): string {
  const { uri, line, column } = locationOf(result, run) ?? { uri: 'nowhere' };
  const place = [uri, line, column].filter((part) => part !== undefined).join(':');
  const aside = [
    ...(result.kind === undefined ? [] : [result.kind]),
    ...(result.suppressions ?? []).map(({ kind }) => `suppressed ${kind}`),
  ];
  return [severityOf(result, run), ...aside, result.ruleId, place, messageText(result, run)].join(
    ' | ',
  );
}
