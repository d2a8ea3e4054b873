import { conform } from './conform.ts';
import type { Run } from './log.ts';
import { isRecord, type Tell, unfit } from './values.ts';

type Json = Readonly<Record<string, unknown>>;

/** Lists of a run into which results point by index: no element may go, or the others would shift. */
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

/** A run, checked to have a tool, as the standard allows it. Its results are only there or not. */
export function fittingRun(run: Json, tell: Tell): Run {
  const tool = run['tool'] as { driver: Json; extensions?: unknown; properties?: unknown };
  const bare = conform('run', { ...run, ...none, tool: { driver: { name: '' } } }, tell) as Run;
  const lists = Object.entries(indexed).map(([name, shape]) => [
    name,
    listIn(run[name], (item) => orElse(conform(shape, item, tell), {})),
  ]);
  const sets = components.map((name) => [name, listIn(run[name], (c) => component(c, tell))]);
  const extensions = listIn(tool.extensions, (item) => component(item, tell));
  return {
    ...bare,
    ...given(Object.fromEntries([...lists, ...sets])),
    ...given({ invocations: listIn(run['invocations'], (item) => invocation(item, tell)) }),
    tool: {
      driver: component(tool.driver, tell),
      ...given({ extensions }),
    },
    ...(Array.isArray(run['results']) ? { results: [] } : {}),
  } as Run;
}

const none = Object.fromEntries(
  [...Object.keys(indexed), ...components, 'invocations', 'results'].map((k) => [k, undefined]),
);

function component(value: unknown, tell: Tell): unknown {
  const { rules, notifications, taxa, ...rest } = isRecord(value) ? value : {};
  const name =
    typeof rest['name'] === 'string' && rest['name'].trim() ? rest['name'] : unnamed(tell);
  const descriptors = Object.entries({ rules, notifications, taxa }).map(([key, list]) => [
    key,
    listIn(list, (item, index) => descriptor(item, index, tell)),
  ]);
  return {
    ...(conform('toolComponent', { ...rest, name }, tell) as object),
    ...given(Object.fromEntries(descriptors)),
  };
}

function unnamed(tell: Tell): string {
  tell('named a tool that has no name');
  return 'unnamed tool';
}

function descriptor(value: unknown, index: number, tell: Tell): unknown {
  const fitted = conform('reportingDescriptor', value, tell);
  if (fitted !== unfit) return fitted;
  tell('gave an id to a rule without one');
  const id = `unnamed rule ${index + 1}`;
  return conform('reportingDescriptor', { ...(isRecord(value) ? value : {}), id }, tell);
}

/** What an invocation does not say of its success is read from how it ended; garbage is failure. */
function invocation(value: unknown, tell: Tell): unknown {
  if (!isRecord(value)) return { executionSuccessful: false };
  const said = value['executionSuccessful'];
  if (typeof said === 'boolean') return conform('invocation', value, tell);
  tell('filled in whether an invocation succeeded');
  const ended = (value['exitCode'] ?? 0) === 0 && value['exitSignalName'] === undefined;
  const executionSuccessful = said === undefined ? ended : said === 'true';
  return conform('invocation', { ...value, executionSuccessful }, tell);
}

function listIn(list: unknown, item: (value: unknown, index: number) => unknown) {
  return Array.isArray(list) ? list.map(item) : undefined;
}

function orElse(value: unknown, instead: unknown): unknown {
  return value === unfit ? instead : value;
}

function given(members: Json): Json {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}
