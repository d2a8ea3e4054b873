import type { Values } from '@ci-actions/inputs';
import { escaped } from '@ci-actions/markdown';
import type { Outcome } from '@ci-actions/result';
import { pullOf, runUrlOf } from '@ci-actions/workflow-run';
import type { Strictness } from './check.ts';
import type { inputs } from './inputs.ts';
import { judge } from './judge/judge.ts';
import type { Judgement } from './judge/judgement.ts';
import type { Ports } from './ports.ts';
import { commentOf } from './summary/comment-of.ts';
import { outcomeOf } from './summary/outcome-of.ts';

export async function run(
  values: Values<typeof inputs>,
  strictness: Strictness,
  ports: Ports,
): Promise<Outcome> {
  const judgement = await judge(values, strictness, ports);
  const outcome = outcomeOf(judgement);
  if (!values.comment) return outcome;
  const refused = await comment(judgement, values.name, ports);
  if (refused === undefined) return outcome;
  return {
    ...outcome,
    summary: `${outcome.summary}\nNo comment was written: ${escaped(refused, 600)}.\n`,
  };
}

/** Undefined if the comment was written, else the reason. A missing comment changes no verdict. */
async function comment(
  judgement: Judgement,
  name: string,
  { facts, comment: write }: Ports,
): Promise<string | undefined> {
  const pull = pullOf(facts);
  if (pull === undefined) return 'this event has no pull request';
  const { marker, body } = commentOf(judgement, name, runUrlOf(facts));
  const outcome = await write({ pull, marker, body });
  return 'refused' in outcome ? outcome.refused : undefined;
}
