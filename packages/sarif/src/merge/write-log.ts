import type { Tool } from '../model/log.ts';
import { headOfMerged } from '../read/merged-mark.ts';
import { normalize } from '../schema/normalize.ts';
import { sorted } from '../schema/values.ts';
import type { Draft } from '../schema/walk.ts';
import type { KeptResult } from './kept-result.ts';
import { automationIds } from './merged-categories.ts';
import type { ListedRule } from './merged-rules.ts';
import type { MergedRun } from './merger.ts';
import type { ResultHead } from './result-head.ts';

/** An additional run for the file, such as that of an expected tool that did not report. */
export type ExtraRun = Readonly<Record<string, unknown>>;

/** V8 stores longer strings on separate pages, which takes twice the time. */
const pieceLength = 64 * 1024;

/** The merged log in pieces of text, one result per line. */
export function* writeLog(
  runs: readonly MergedRun[],
  extra: readonly ExtraRun[],
): Iterable<string> {
  const ids = automationIds(runs);
  let piece = headOfMerged;
  let first = true;
  for (const run of runs) {
    const rules = run.rules.listed();
    const headText = headTexts(rules, componentPlaces(run));
    piece += `${first ? '' : ','}\n${headOf(run, rules, ids.get(run))},"results":[`;
    first = false;
    for (const [at, result] of run.results.entries()) {
      piece += `${at === 0 ? '' : ','}\n${resultText(headText(result.head), result)}`;
      if (piece.length < pieceLength) continue;
      yield piece;
      piece = '';
    }
    piece += ']}';
  }
  for (const run of extra) {
    piece += `${first ? '' : ','}\n${JSON.stringify(run)}`;
    first = false;
  }
  yield `${piece}]}\n`;
}

type Rules = ReadonlyMap<string, ListedRule>;

/** The run without its results and without its last brace. */
function headOf(run: MergedRun, rules: Rules, id: string | undefined): string {
  const { driver, extensions, members } = run.facts.value();
  const rulesOf = (component: string) =>
    [...rules.values()].filter((listed) => listed.component === component).map(({ rule }) => rule);
  const details = { ...(members['automationDetails'] as Draft | undefined), id };
  const head = {
    ...members,
    tool: {
      driver: { ...driver, rules: [] },
      ...(extensions.length === 0
        ? {}
        : { extensions: extensions.map(([, extension]) => ({ ...extension, rules: [] })) }),
    },
    ...(id === undefined ? {} : { automationDetails: details }),
  };
  const normalized = normalize('run', head, () => undefined) as Draft & { tool: Tool };
  // The rules are normalized already, and their texts may be long.
  const tool = {
    ...normalized.tool,
    driver: { ...normalized.tool.driver, rules: rulesOf('') },
    ...(extensions.length === 0 ? {} : { extensions: withRules(normalized.tool, rulesOf) }),
  };
  return JSON.stringify({ ...normalized, tool }).slice(0, -1);
}

function withRules({ extensions = [] }: Tool, rulesOf: (component: string) => unknown) {
  return extensions.map((extension) => ({ ...extension, rules: rulesOf(extension.name) }));
}

function componentPlaces(run: MergedRun): ReadonlyMap<string, number> {
  return new Map(run.facts.value().extensions.map(([name], index) => [name, index]));
}

/** The start of a result's object, written once per head. */
function headTexts(rules: Rules, places: ReadonlyMap<string, number>) {
  const known = new Map<ResultHead, string>();
  return (head: ResultHead): string => {
    const before = known.get(head);
    if (before !== undefined) return before;
    const text = `{${referenceTo(head, rules, places)}"level":"${head.level}",`;
    known.set(head, text);
    return text;
  };
}

/** Adds head and hash to the text. Parses the text only if it must change inside. */
function resultText(head: string, result: KeptResult): string {
  const text = changedText(result);
  const { lineHash } = result;
  if (lineHash === undefined) return head + text.slice(1);
  const hash = `"primaryLocationLineHash":"${lineHash}"`;
  if (!result.hasPrints) return `${head}${text.slice(1, -1)}${prints}${hash}}}`;
  const at = text.indexOf(prints);
  const from = at + prints.length;
  if (at < 0 || text.includes(prints, from)) return head + withPrint(text, lineHash).slice(1);
  const others = text.charAt(from) === '}' ? '' : ',';
  return `${head}${text.slice(1, from)}${hash}${others}${text.slice(from)}`;
}

const prints = ',"partialFingerprints":{';

/** For results whose property bag also has a member `partialFingerprints`. */
function withPrint(text: string, lineHash: string): string {
  const result = JSON.parse(text) as Draft;
  const given = result['partialFingerprints'] as Draft;
  const whole = { primaryLocationLineHash: lineHash, ...given };
  return JSON.stringify({ ...result, partialFingerprints: whole });
}

function referenceTo(
  { rule, idEnd, ruleId }: ResultHead,
  rules: Rules,
  places: ReadonlyMap<string, number>,
): string {
  const listed = rule === undefined ? undefined : rules.get(rule);
  if (listed === undefined) return ruleId === '' ? '' : `"ruleId":${JSON.stringify(ruleId)},`;
  const { index, component } = listed;
  const id = JSON.stringify(listed.rule.id + idEnd);
  const place = places.get(component);
  return component === '' || place === undefined
    ? `"ruleId":${id},"ruleIndex":${index},`
    : `"ruleId":${id},"rule":{"id":${id},"index":${index},"toolComponent":{"index":${place}}},`;
}

/** Adds the policy's suppression and the other tools that found the same. */
function changedText({ text, suppression, alsoBy }: KeptResult): string {
  if (suppression === undefined && alsoBy === undefined) return text;
  const result = JSON.parse(text) as Draft;
  const given = (result['suppressions'] as unknown[] | undefined) ?? [];
  const bag = (result['properties'] as Draft | undefined) ?? {};
  const ours = (bag['ci-actions'] as Draft | undefined) ?? {};
  const marked = { ...bag, 'ci-actions': { ...ours, alsoFoundBy: alsoBy } };
  return JSON.stringify({
    ...result,
    ...(suppression ? { suppressions: [...given, suppression] } : {}),
    ...(alsoBy ? { properties: sorted(marked) } : {}),
  });
}
