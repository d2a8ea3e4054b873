import type {
  Result,
  ReportingDescriptor,
  ReportingDescriptorReference,
  Run,
  ToolComponent,
} from '../model/log.ts';

/** A result's rule, from the driver or an extension; undefined if the run does not list it. */
export function ruleOf(result: Result, run: Run): ReportingDescriptor | undefined {
  const { rule, ruleIndex, ruleId } = result;
  if (rule === undefined && ruleIndex !== undefined && ruleIndex >= 0) {
    const at = run.tool.driver.rules?.[ruleIndex];
    if (at !== undefined && at.id === ruleId) return at;
  }
  return ruleAt(referenceOf(result), run);
}

/** `ruleId` and `ruleIndex` are short forms of `rule` (SARIF 3.27.5 to 3.27.7). */
export function referenceOf(result: Result): ReportingDescriptorReference {
  const id = result.rule?.id ?? result.ruleId;
  const index = result.rule?.index ?? result.ruleIndex;
  return {
    ...result.rule,
    ...(id === undefined ? {} : { id }),
    ...(index === undefined ? {} : { index }),
  };
}

/**
 * The rule that a reference names. An index counts only if the rule there has the named id: some
 * tools sort their rules and keep the old indexes. A reference without a component means the
 * driver, then the extensions, where CodeQL has its rules.
 */
export function ruleAt(
  reference: ReportingDescriptorReference,
  run: Run,
): ReportingDescriptor | undefined {
  const { id, index, guid } = reference;
  const named = componentOf(reference, run);
  const at = index === undefined || index < 0 ? undefined : named.rules?.[index];
  if (at && (id === undefined || belongsTo(id, at.id))) return at;
  const components = [named, run.tool.driver, ...(run.tool.extensions ?? [])];
  for (const component of components) {
    const rule = byIdOrGuid(component, id, guid);
    if (rule) return rule;
  }
  return undefined;
}

function componentOf(
  { toolComponent }: ReportingDescriptorReference,
  { tool }: Run,
): ToolComponent {
  if (toolComponent === undefined) return tool.driver;
  const extensions = tool.extensions ?? [];
  const { index, guid, name } = toolComponent;
  return (
    (index === undefined || index < 0 ? undefined : extensions[index]) ??
    extensions.find((e) => (guid !== undefined && e.guid === guid) || (name ?? '') === e.name) ??
    tool.driver
  );
}

/** A result's id may be the rule's id with further parts after a slash (SARIF 3.27.5). */
function belongsTo(id: string, ruleId: string): boolean {
  return id === ruleId || id.startsWith(`${ruleId}/`);
}

function byIdOrGuid(component: ToolComponent, id: string | undefined, guid: string | undefined) {
  if (component.rules === undefined) return undefined;
  const known = indexOf(component.rules);
  if (guid !== undefined && known.has(`guid:${guid}`)) return known.get(`guid:${guid}`);
  for (let part = id; part !== undefined; part = parent(part)) {
    const rule = known.get(`id:${part}`);
    if (rule) return rule;
  }
  return undefined;
}

function parent(id: string): string | undefined {
  const slash = id.lastIndexOf('/');
  return slash <= 0 ? undefined : id.slice(0, slash);
}

/** Indexes by rule array, so that 25,000 results do not search 25,000 rules. */
const indexes = new WeakMap<
  readonly ReportingDescriptor[],
  ReadonlyMap<string, ReportingDescriptor>
>();

function indexOf(rules: readonly ReportingDescriptor[]): ReadonlyMap<string, ReportingDescriptor> {
  const known = indexes.get(rules);
  if (known) return known;
  const index = new Map<string, ReportingDescriptor>();
  for (const rule of rules) {
    if (!index.has(`id:${rule.id}`)) index.set(`id:${rule.id}`, rule);
    if (rule.guid !== undefined) index.set(`guid:${rule.guid}`, rule);
  }
  indexes.set(rules, index);
  return index;
}
