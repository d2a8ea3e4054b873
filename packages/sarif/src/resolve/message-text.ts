import type { Message, MultiformatText, Result, ReportingDescriptor, Run } from '../model/log.ts';
import { ruleOf } from './rule-of.ts';

/** A result's message, looked up and with its arguments; empty if it has none. Untrusted text. */
export function messageText(result: Result, run: Run): string {
  return messageTextOf(result.message, run, ruleOf(result, run));
}

/** Its own text, else that of the rule's or the tool's message strings (SARIF 3.11.7). */
export function messageTextOf(message: Message, run: Run, rule?: ReportingDescriptor): string {
  const found = message.text ?? lookedUp(message.id, run, rule)?.text ?? message.markdown ?? '';
  return filled(found, message.arguments ?? []);
}

function lookedUp(
  id: string | undefined,
  run: Run,
  rule?: ReportingDescriptor,
): MultiformatText | undefined {
  if (id === undefined) return undefined;
  const components = [run.tool.driver, ...(run.tool.extensions ?? [])];
  return [rule?.messageStrings, ...components.map((c) => c.globalMessageStrings)]
    .map((strings) => (strings && Object.hasOwn(strings, id) ? strings[id] : undefined))
    .find((text) => text !== undefined);
}

/** `{0}` is the first argument, `{{` and `}}` are braces (SARIF 3.11.5). */
function filled(text: string, values: readonly string[]): string {
  if (values.length === 0) return text;
  return text.replaceAll(/\{\{|\}\}|\{(\d\d*)\}/g, (part, index: string | undefined) =>
    index === undefined ? part.charAt(0) : (values[Number(index)] ?? part),
  );
}
