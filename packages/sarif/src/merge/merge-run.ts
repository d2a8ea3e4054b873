import { compareText, compareVersions } from '../model/compare.ts';
import type { Artifact, Run, ToolComponent } from '../model/log.ts';
import { originOf } from '../resolve/category.ts';
import type { Incompleteness } from '../resolve/completeness.ts';
import { repositoryPath, uriOfPath } from '../resolve/repository-path.ts';
import type { Checkout } from '../resolve/repository-path.ts';
import { findsSecrets, mayShowSecrets } from '../resolve/secret.ts';
import { normalize } from '../schema/normalize.ts';
import { invalid, without } from '../schema/values.ts';
import type { Draft } from '../schema/walk.ts';
import { invocationsOf } from './merge-invocations.ts';

/** Collects what the merged runs contain besides rules and results. */
export interface RunFacts {
  readonly add: (run: Run, incomplete: readonly Incompleteness[], checkout: Checkout) => void;
  readonly value: () => MergedFacts;
}

export interface MergedFacts {
  readonly driver: Draft;
  /** Ordered by name, without rules. */
  readonly extensions: readonly (readonly [string, Draft])[];
  /** The other members of the run. */
  readonly members: Draft;
}

/** The merged run has the union of these lists. */
const unionLists = [
  'versionControlProvenance',
  'runAggregates',
  'taxonomies',
  'policies',
  'translations',
] as const;

/** The merged run has these members only if all its runs agree. */
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
  const values = new Map<string, Set<string>>();
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

  const addValue = (name: string, value: unknown) => {
    if (value === undefined) return;
    const known = values.get(name) ?? new Set();
    values.set(name, known.add(JSON.stringify(value)));
  };

  const add: RunFacts['add'] = (run, incomplete, checkout) => {
    runs += 1;
    const members = run as unknown as Draft;
    addComponent('', run.tool.driver);
    for (const extension of run.tool.extensions ?? []) addComponent(extension.name, extension);
    unite('invocations', invocationsOf(run, incomplete));
    unite('artifacts', artifactsOf(run, checkout));
    for (const name of unionLists) unite(name, members[name] as readonly unknown[] | undefined);
    for (const name of common) addValue(name, members[name]);
    for (const [key, value] of Object.entries(run.automationDetails ?? {}))
      addValue(`details.${key}`, value);
    for (const [key, value] of Object.entries(run.properties ?? {})) {
      if (key !== 'ci-actions') addValue(`properties.${key}`, value);
    }
    for (const [key, value] of Object.entries(originOf(run))) addValue(`origin.${key}`, value);
  };

  /** The values on which all runs agree. */
  const agreed = (prefix: string): Draft => {
    const pairs = [...values]
      .filter(([name, given]) => name.startsWith(prefix) && given.size === 1)
      .map(
        ([name, given]) => [name.slice(prefix.length), JSON.parse([...given][0] ?? '')] as const,
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

/** Artifacts with more than a location. Repaired results do not refer to artifacts by index. */
function artifactsOf(run: Run, checkout: Checkout): unknown[] {
  if (findsSecrets(run)) return [];
  const secrets = mayShowSecrets(run);
  const bare = (artifact: Artifact): Artifact =>
    secrets ? without(artifact, 'contents') : artifact;
  return (run.artifacts ?? [])
    .filter((artifact) =>
      Object.keys(artifact).some((key) => key !== 'location' && key !== 'parentIndex'),
    )
    .map((listed) => {
      const artifact = without(bare(listed), 'parentIndex');
      const { location } = artifact;
      if (location?.uri === undefined) return artifact;
      const rest = without(location, 'uriBaseId');
      const found = repositoryPath(location, run, checkout);
      const uri = 'path' in found ? uriOfPath(found.path) : location.uri;
      return normalize('artifact', { ...artifact, location: { ...rest, uri } }, () => undefined);
    })
    .filter((artifact) => artifact !== invalid);
}
