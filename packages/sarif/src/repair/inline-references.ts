import type { Message, ReportingDescriptor, Run } from '../model/log.ts';
import { messageTextOf } from '../resolve/message-text.ts';
import { isRecord, without } from '../schema/values.ts';
import type { Draft } from '../schema/walk.ts';

/**
 * Copies into an object of a result what it references in lists of its run: artifacts, logical
 * locations, thread flow locations, addresses, requests, message strings. The result can then move
 * to another run, and equal results have equal texts. Returns whether it changed anything.
 */
export function completeFrom(run: Run, rule: ReportingDescriptor | undefined) {
  const tables = run as unknown as Draft;
  return (item: Draft, key: string): boolean => complete(item, key, run, tables, rule);
}

function complete(
  item: Draft,
  key: string,
  run: Run,
  tables: Draft,
  rule: ReportingDescriptor | undefined,
): boolean {
  switch (key) {
    case 'message':
    case 'description':
    case 'label':
      return fillMessage(item, run, rule);
    case 'artifactLocation':
    case 'analysisTarget':
      return fillArtifact(item, run);
    case 'taxa':
      return namedComponent(item, tables);
    case 'locations':
      return !('physicalLocation' in item) && fill(item, 'threadFlowLocations', tables);
    case 'logicalLocations':
      return fill(item, 'logicalLocations', tables);
    case 'webRequest':
      return fill(item, 'webRequests', tables);
    case 'webResponse':
      return fill(item, 'webResponses', tables);
    case 'address':
      return fill(item, 'addresses', tables);
    default:
      return false;
  }
}

/** Own members take precedence over those of the table (SARIF 3.38.2, 3.33.3). */
function fill(item: Draft, table: string, tables: Draft): boolean {
  const { index } = item;
  if (typeof index !== 'number') return false;
  const entries = tables[table];
  const entry = Array.isArray(entries) ? (entries[index] as unknown) : undefined;
  if (isRecord(entry)) {
    for (const [key, value] of Object.entries(entry)) item[key] ??= deepCopy(value);
  }
  delete item['index'];
  delete item['parentIndex'];
  return true;
}

function fillArtifact(location: Draft, run: Run): boolean {
  const { index } = location;
  if (typeof index !== 'number') return false;
  const listed = run.artifacts?.[index]?.location;
  if (location['uri'] === undefined && listed?.uri !== undefined) {
    location['uri'] = listed.uri;
    if (listed.uriBaseId !== undefined) location['uriBaseId'] ??= listed.uriBaseId;
  }
  delete location['index'];
  return true;
}

function fillMessage(message: Draft, run: Run, rule: ReportingDescriptor | undefined): boolean {
  if (message['id'] === undefined && message['arguments'] === undefined) return false;
  message['text'] = messageTextOf(message as Message, run, rule) || (message['id'] ?? '');
  delete message['id'];
  delete message['arguments'];
  return true;
}

/** Replaces indexes, which are valid in one run only, by the taxonomy's name. */
function namedComponent(reference: Draft, tables: Draft): boolean {
  const component = reference['toolComponent'];
  if (!isRecord(component)) return false;
  const list = tables['taxonomies'];
  const at = typeof component['index'] === 'number' ? component['index'] : -1;
  const taxonomy = Array.isArray(list) ? (list[at] as unknown) : undefined;
  const rest = without(component, 'index');
  const name = isRecord(taxonomy) ? taxonomy['name'] : undefined;
  const named = name === undefined ? rest : { ...rest, name: rest['name'] ?? name };
  reference['toolComponent'] = named;
  if (reference['id'] !== undefined || reference['guid'] !== undefined) delete reference['index'];
  return true;
}

/** Copies graphs of the run that a traversal references into the result. */
export function inlineGraphs(result: Draft, run: Run): void {
  const tables = run as unknown as Draft;
  const traversals = result['graphTraversals'];
  if (!Array.isArray(traversals)) return;
  for (const traversal of traversals as Draft[]) {
    const at = traversal['runGraphIndex'];
    const graph = Array.isArray(tables['graphs'])
      ? (tables['graphs'][Number(at)] as unknown)
      : undefined;
    if (typeof at !== 'number' || graph === undefined) continue;
    const own = Array.isArray(result['graphs']) ? (result['graphs'] as unknown[]) : [];
    result['graphs'] = [...own, deepCopy(graph)];
    delete traversal['runGraphIndex'];
    traversal['resultGraphIndex'] = own.length;
  }
}

/** A deep copy, because results are repaired in place. */
function deepCopy(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? JSON.parse(JSON.stringify(value)) : value;
}
