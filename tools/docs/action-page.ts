import { policyReference } from '@ci-actions/policy';
import type { About } from './about.ts';
import type { ActionSource } from './action-source.ts';
import { generated, mdTable } from './markdown.ts';

/** The page of one action. `summary` is a real one, `version` the release that usage names. */
export function actionPage(
  source: ActionSource,
  about: About,
  summary: string,
  version: string,
): string {
  const { action } = source;
  const usage = about.usage.trimEnd().replaceAll('@VERSION', `@v${version}`);
  return (
    [
      generated(`actions/${action}`),
      `# ${action}`,
      source.metadata.description,
      about.intro.trim(),
      `## Usage\n\n\`\`\`yaml\n${usage}\n\`\`\``,
      `## Permissions\n\n${permissions(about)}`,
      `## Inputs\n\n${inputs(source)}`,
      `## Outputs\n\n${outputs(source)}`,
      `## Verdicts\n\n${verdicts(source, about)}`,
      ...(about.enforces.length > 0 ? [`## Policy\n\n${policy(about)}`] : []),
      ...(about.more ? [about.more.trim()] : []),
      `## A summary\n\nOf the sample repository (\`examples/sample\`), as the job's page shows it:\n\n${quoted(summary)}`,
    ].join('\n\n') + '\n'
  );
}

function permissions(about: About): string {
  const rows = Object.entries(about.permissions).map(([name, why]) => [`\`${name}\``, why]);
  return mdTable(['permission', 'for'], rows);
}

function inputs({ metadata, inputs: spec }: ActionSource): string {
  const rows = [...metadata.inputs].map(([name, { description, default: value }]) => {
    const input = spec[name];
    if (!input) throw new Error(`action.yml declares "${name}", inputs.ts does not`);
    const shown = input.required ? '**required**' : value === '' ? '' : `\`${value}\``;
    return [`\`${name}\``, input.kind.accepted, shown, description];
  });
  return mdTable(['input', 'accepted', 'default', 'what it does'], rows);
}

function outputs({ metadata, outputs: spec }: ActionSource): string {
  const rows = [...metadata.outputs].map(([name, description]) => {
    const kind = spec.numbers.includes(name) ? 'number' : name === 'verdict' ? 'word' : 'text';
    return [`\`${name}\``, name === 'result' ? '[JSON](result.schema.json)' : kind, description];
  });
  return mdTable(['output', 'kind', 'what it says'], rows);
}

function verdicts({ outputs: { verdicts: words }, action }: ActionSource, about: About): string {
  const told = Object.keys(about.verdicts);
  if ([...words].sort().join() !== told.sort().join()) {
    throw new Error(
      `${action} has the verdicts ${words.join(', ')}; docs.yml tells ${told.join(', ')}`,
    );
  }
  return mdTable(
    ['verdict', 'when'],
    words.map((word) => [`\`${word}\``, about.verdicts[word] ?? '']),
  );
}

function policy({ enforces }: About): string {
  const keys = policyReference();
  const rows = enforces.map((key) => [
    `\`${key}\``,
    keys.find((other) => other.key === key)?.about ?? '',
  ]);
  const table = mdTable(['key', 'what it means'], rows);
  return `Of the [policy file](policy.md) it applies:\n\n${table}`;
}

/** A frame around what is not the page's own words. */
function quoted(markdown: string): string {
  return markdown
    .trim()
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
}
