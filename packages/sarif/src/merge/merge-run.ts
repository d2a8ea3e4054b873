import { compareText, compareVersions } from '../model/compare.ts';
import type { Run, ToolComponent } from '../model/log.ts';
import { originOf } from '../resolve/category.ts';
import type { Incompleteness } from '../resolve/completeness.ts';
import { repositoryPath, uriOfPath } from '../resolve/repository-path.ts';
import type { Checkout } from '../resolve/repository-path.ts';
import { findsSecrets } from '../resolve/secret.ts';
import { normalize } from '../schema/normalize.ts';
import { invalid, without } from '../schema/values.ts';
import type { Draft } from '../schema/walk.ts';
import { invocationsOf } from './merge-invocations.ts';

/** Gathers what the runs that become one say beside rules and results. */
export interface RunFacts {
  readonly add: (run: Run, incomplete: readonly Incompleteness[], checkout: Checkout) => void;
  readonly value: () => MergedFacts;
}

export interface MergedFacts {
  readonly driver: Draft;
  /** By name, in order; without rules. */
  readonly extensions: readonly (readonly [string, Draft])[];
  /** What stands before and after `tool` in the run. */
  readonly members: Draft;
}

/** Lists that are united; what is in one run is in the merged one. */
const united = [
  'versionControlProvenance',
  'runAggregates',
  'taxonomies',
  'policies',
  'translations',
] as const;

/** Said by the merged run only where all say the same. */
const common = [
  'conversion',
  'language',
  'baselineGuid',
  'redactionTokens',
  'defaultEncoding',
  'defaultSourceLanguage',
  'newlineSequences',
  'columnKind',
  'externalPropertyFileReferences',
  'specialLocations',
] as const;

export function runFacts(): RunFacts {
  const components = new Map<string, { component: ToolComponent; text: string; version: string }>();
  const lists = new Map<string, Map<string, unknown>>();
  const said = new Map<string, Set<string>>();
  let runs = 0;

  const addComponent = (name: string, given: ToolComponent) => {
    const component = without(given, 'rules');
    const known = components.get(name);
    const text = JSON.stringify(component);
    const version = component.semanticVersion ?? component.version ?? '';
    const order =
      known && (compareVersions(version, known.version) || compareText(text, known.text));
    if (order === undefined || order > 0) components.set(name, { component, text, version });
  };

  const unite = (name: string, items: readonly unknown[] = []) => {
    const known = lists.get(name) ?? new Map<string, unknown>();
    lists.set(name, known);
    for (const item of items) known.set(JSON.stringify(item), item);
  };

  const say = (name: string, value: unknown) => {
    if (value === undefined) return;
    const known = said.get(name) ?? new Set();
    said.set(name, known.add(JSON.stringify(value)));
  };

  const add: RunFacts['add'] = (run, incomplete, checkout) => {
    runs += 1;
    const members = run as unknown as Draft;
    addComponent('', run.tool.driver);
    for (const extension of run.tool.extensions ?? []) addComponent(extension.name, extension);
    unite('invocations', invocationsOf(run, incomplete));
    unite('artifacts', artifactsOf(run, checkout));
    for (const name of united) unite(name, members[name] as readonly unknown[] | undefined);
    for (const name of common) say(name, members[name]);
    for (const [key, value] of Object.entries(run.automationDetails ?? {}))
      say(`details.${key}`, value);
    for (const [key, value] of Object.entries(run.properties ?? {})) {
      if (key !== 'ci-actions') say(`properties.${key}`, value);
    }
    for (const [key, value] of Object.entries(originOf(run))) say(`origin.${key}`, value);
  };

  /** The one value that all runs gave. */
  const agreed = (prefix: string): Draft => {
    const pairs = [...said]
      .filter(([name, values]) => name.startsWith(prefix) && values.size === 1)
      .map(
        ([name, values]) => [name.slice(prefix.length), JSON.parse([...values][0] ?? '')] as const,
      );
    return Object.fromEntries(pairs.sort(([a], [b]) => compareText(a, b)));
  };

  const value = (): MergedFacts => {
    const sorted = [...components].sort(([a], [b]) => compareText(a, b));
    const origin = agreed('origin.');
    const properties = {
      ...agreed('properties.'),
      ...(isEmpty(origin) ? {} : { 'ci-actions': origin }),
    };
    const details = agreed('details.');
    const plain = Object.fromEntries(common.map((name) => [name, agreed(`${name}`)['']]));
    const tables = [...lists].map(([name, items]) => [name, inOrder(items)] as const);
    return {
      driver: (sorted.find(([name]) => name === '')?.[1].component ?? {
        name: '',
      }) as unknown as Draft,
      extensions: sorted
        .filter(([name]) => name !== '')
        .map(([name, { component }]) => [name, component as unknown as Draft]),
      members: {
        ...plain,
        ...Object.fromEntries(tables.filter(([, items]) => items.length > 0)),
        ...(isEmpty(details)
          ? {}
          : { automationDetails: runs > 1 ? { ...details, guid: undefined } : details }),
        ...(isEmpty(properties) ? {} : { properties }),
      },
    };
  };
  return { add, value };
}

function isEmpty(value: Draft): boolean {
  return Object.keys(value).length === 0;
}

function inOrder(items: ReadonlyMap<string, unknown>): unknown[] {
  return [...items].sort(([a], [b]) => compareText(a, b)).map(([, item]) => item);
}

/** Artifacts that say more than where they are; results no longer point to them by index. */
function artifactsOf(run: Run, checkout: Checkout): unknown[] {
  if (findsSecrets(run)) return [];
  return (run.artifacts ?? [])
    .filter((artifact) =>
      Object.keys(artifact).some((key) => key !== 'location' && key !== 'parentIndex'),
    )
    .map((listed) => {
      const artifact = without(listed, 'parentIndex');
      const { location } = artifact;
      if (location?.uri === undefined) return artifact;
      const rest = without(location, 'uriBaseId');
      const found = repositoryPath(location, run, checkout);
      const uri = 'path' in found ? uriOfPath(found.path) : location.uri;
      return normalize('artifact', { ...artifact, location: { ...rest, uri } }, () => undefined);
    })
    .filter((artifact) => artifact !== invalid);
}
