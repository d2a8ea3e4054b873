import type { Run } from '../model/log.ts';
import { normalizeLevel } from './normalize-result.ts';
import { normalize } from './normalize.ts';
import { isRecord, invalid, valueTypes } from './values.ts';
import type { OnRepair } from './values.ts';

type Json = Readonly<Record<string, unknown>>;

/** Lists of a run that results reference by index: removing an element would shift the others. */
const indexed = {
  artifacts: 'artifact',
  logicalLocations: 'logicalLocation',
  threadFlowLocations: 'threadFlowLocation',
  addresses: 'address',
  webRequests: 'webRequest',
  webResponses: 'webResponse',
  graphs: 'graph',
} as const;

const components = ['taxonomies', 'policies', 'translations'] as const;

/** Makes a run that has a tool match the schema. Its results become an empty list or are absent. */
export function normalizeRun(run: Json, onRepair: OnRepair): Run {
  const tool = run['tool'] as { driver: Json; extensions?: unknown; properties?: unknown };
  const versionControlProvenance = listIn(run['versionControlProvenance'], withRepository);
  const repaired = { ...run, ...given({ versionControlProvenance }) };
  const bare = normalize(
    'run',
    { ...repaired, ...none, tool: { driver: { name: '' } } },
    onRepair,
  ) as Run;
  const lists = Object.entries(indexed).map(([name, shape]) => [
    name,
    listIn(run[name], (item) => orElse(normalize(shape, item, onRepair), {})),
  ]);
  const sets = components.map((name) => [name, listIn(run[name], (c) => component(c, onRepair))]);
  const extensions = listIn(tool.extensions, (item) => component(item, onRepair));
  return {
    ...bare,
    ...given({ externalPropertyFileReferences: external(run, bare, onRepair) }),
    ...given(Object.fromEntries([...lists, ...sets])),
    ...given({
      invocations: listOrSingle(run['invocations'], (item) => invocation(item, onRepair)),
    }),
    tool: {
      driver: component(tool.driver, onRepair),
      ...given({ extensions }),
    },
    ...(Array.isArray(run['results']) ? { results: [] } : {}),
  } as Run;
}

/**
 * Keeps a revision whose repository is missing or not a URI, such as `git@host:path`: it still
 * names the run's commit.
 */
function withRepository(details: unknown): unknown {
  if (!isRecord(details) || typeof details['revisionId'] !== 'string') return details;
  const named = valueTypes['uri']?.(details['repositoryUri'], () => undefined);
  return named === invalid ? { ...details, repositoryUri: 'urn:unknown' } : details;
}

/** Keeps even invalid references: they show that results are in other files. */
function external(run: Json, normalized: Run, onRepair: OnRepair): unknown {
  const written = run['externalPropertyFileReferences'];
  const kept = normalized.externalPropertyFileReferences;
  if (written === undefined || written === null || Object.keys(kept ?? {}).length > 0) return kept;
  if (isRecord(written) && Object.keys(written).length === 0) return kept;
  onRepair('kept an invalid reference to external property files');
  return { results: [] };
}

const none = Object.fromEntries(
  [...Object.keys(indexed), ...components, 'invocations', 'results'].map((k) => [k, undefined]),
);

function component(value: unknown, onRepair: OnRepair): unknown {
  const { rules, notifications, taxa, ...rest } = isRecord(value) ? value : {};
  const name =
    typeof rest['name'] === 'string' && rest['name'].trim() ? rest['name'] : unnamed(onRepair);
  const descriptors = Object.entries({ rules, notifications, taxa }).map(([key, list]) => [
    key,
    listIn(descriptorsIn(list, onRepair), (item, index) => descriptor(item, index, onRepair)),
  ]);
  return {
    ...(normalize('toolComponent', { ...rest, name }, onRepair) as object),
    ...given(Object.fromEntries(descriptors)),
  };
}

/** SARIF 1 and some tools of today write a map by id; others one rule without its list. */
function descriptorsIn(list: unknown, onRepair: OnRepair): unknown {
  if (!isRecord(list)) return list;
  onRepair('made a list of the rules of a tool');
  if (typeof list['id'] === 'string') return [list];
  return Object.entries(list).map(([id, item]) => (isRecord(item) ? { id, ...item } : { id }));
}

function unnamed(onRepair: OnRepair): string {
  onRepair('added a name to a tool without one');
  return 'unnamed tool';
}

function descriptor(value: unknown, index: number, onRepair: OnRepair): unknown {
  const normalized = normalize('reportingDescriptor', value, onRepair);
  if (normalized !== invalid) return normalized;
  onRepair('added an id to a rule without one');
  const id = `unnamed rule ${index + 1}`;
  return normalize('reportingDescriptor', { ...(isRecord(value) ? value : {}), id }, onRepair);
}

/** Derives a missing `executionSuccessful` from exit code and signal. Invalid means failure. */
function invocation(value: unknown, onRepair: OnRepair): unknown {
  if (!isRecord(value)) return { executionSuccessful: false };
  const notified = { ...value, ...withLevels(value, onRepair) };
  const successful = value['executionSuccessful'];
  if (typeof successful === 'boolean') return normalize('invocation', notified, onRepair);
  onRepair('filled in "executionSuccessful" of an invocation');
  const ended = (value['exitCode'] ?? 0) === 0 && value['exitSignalName'] === undefined;
  const executionSuccessful = successful === undefined ? ended : successful === 'true';
  return normalize('invocation', { ...notified, executionSuccessful }, onRepair);
}

/** Maps levels such as "Error": removing them would make the notifications warnings. */
function withLevels(invoked: Json, onRepair: OnRepair): object {
  const names = ['toolExecutionNotifications', 'toolConfigurationNotifications'];
  const lists = names.map((name) => [
    name,
    listOrSingle(invoked[name], (note) =>
      isRecord(note)
        ? { ...note, ...given({ level: normalizeLevel(note['level'], onRepair) }) }
        : note,
    ),
  ]);
  return given(Object.fromEntries(lists) as Json);
}

function listIn(list: unknown, item: (value: unknown, index: number) => unknown) {
  const all = isRecord(list) ? [list] : list;
  return Array.isArray(all) ? (all as unknown[]).map(item) : undefined;
}

/** Takes a single element in place of a list too: it may say that the tool failed. */
function listOrSingle(list: unknown, item: (value: unknown) => unknown) {
  if (list === undefined || list === null) return undefined;
  return (Array.isArray(list) ? list : [list]).map(item);
}

function orElse(value: unknown, instead: unknown): unknown {
  return value === invalid ? instead : value;
}

function given(members: Json): Json {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}
