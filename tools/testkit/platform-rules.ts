import type { Log, Result, ReportingDescriptor, Run } from '@ci-actions/sarif';

/**
 * The rules for SARIF files in GitHub's documentation (docs.github.com, "SARIF support for code
 * scanning"), and those known from answers of its server. Returns each broken rule once; empty for a
 * file that GitHub accepts.
 */
export function brokenPlatformRules(log: Log): readonly string[] {
  const broken = new Set<string>();
  const must = (holds: boolean, rule: string) => {
    if (!holds) broken.add(rule);
  };
  must(log.runs.length >= 1, 'at least one run');
  must(log.runs.length <= 20, 'at most 20 runs');
  const keys = log.runs.map(toolAndCategory);
  must(new Set(keys).size === keys.length, 'one run for each tool and category');
  for (const run of log.runs) checkRun(run, must);
  return [...broken];
}

type Must = (holds: boolean, rule: string) => void;

function toolAndCategory({ tool, automationDetails }: Run): string {
  const id = automationDetails?.id ?? '';
  return `${tool.driver.name} ${id.slice(0, Math.max(0, id.lastIndexOf('/')))}`;
}

function checkRun({ tool, results }: Run, must: Must): void {
  const rules = [tool.driver, ...(tool.extensions ?? [])].flatMap((c) => c.rules ?? []);
  must(tool.driver.name.trim() !== '', 'a tool with a name');
  must(Array.isArray(results), 'results in every run');
  must((results?.length ?? 0) <= 25_000, 'at most 25,000 results in a run');
  must(rules.length <= 25_000, 'at most 25,000 rules in a run');
  must((tool.extensions?.length ?? 0) <= 100, 'at most 100 extensions of a tool');
  for (const rule of rules) checkRule(rule, must);
  for (const result of results ?? []) checkResult(result, must);
}

function checkRule(
  { id, shortDescription, fullDescription, help, properties }: ReportingDescriptor,
  must: Must,
): void {
  must(id !== '', 'rules with an id');
  for (const text of [shortDescription, fullDescription, help]) {
    must(Boolean(text?.text), 'rules with shortDescription, fullDescription and help');
  }
  const score = properties?.['security-severity'];
  const numeric =
    typeof score === 'string' && score.trim() !== '' && Number.isFinite(Number(score));
  must(score === undefined || numeric, 'a security-severity that is a number, as text');
  const tags = properties?.['tags'];
  must(!Array.isArray(tags) || tags.length <= 20, 'at most 20 tags of a rule');
}

function checkResult(result: Result, must: Must): void {
  const { message, locations = [], codeFlows = [] } = result;
  must(Boolean(message.text), 'results with a message text');
  must(locations.length >= 1, 'results with a location');
  must(locations.length <= 1000, 'at most 1,000 locations of a result');
  must(steps(codeFlows) <= 10_000, 'at most 10,000 flow steps of a result');
  for (const { physicalLocation } of locations) {
    const { uri, uriBaseId } = physicalLocation?.artifactLocation ?? {};
    must(Boolean(uri), 'locations with the URI of a file');
    if (uri === undefined) continue;
    must(
      !/^[a-z][a-z\d+.-]*:/i.test(uri) && !uri.startsWith('/'),
      'URIs relative to the repository',
    );
    must(/^[\w\-.~/?#@!$&'()*+,;=%]*$/.test(uri), 'URIs that are valid');
    must(uriBaseId === undefined, 'no uriBaseId, which is not resolved');
  }
}

function steps(codeFlows: readonly Readonly<Record<string, unknown>>[]): number {
  const flows = codeFlows.flatMap((flow) => flow['threadFlows'] as { locations?: unknown[] }[]);
  return flows.reduce((sum, flow) => sum + (flow?.locations?.length ?? 0), 0);
}
