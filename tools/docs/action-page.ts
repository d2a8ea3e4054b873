import { policyReference } from '@ci-actions/policy';
import type { About } from './about.ts';
import type { ActionSource } from './action-source.ts';
import { generated, mdTable } from './markdown.ts';

/** The page of one action. `summary` comes from a real run; usage refers to release `version`. */
export function actionPage(
  source: ActionSource,
  about: About,
  summary: string,
  version: string,
): string {
  const { action } = source;
  const released = (text: string) => text.trim().replaceAll('@VERSION', `@v${version}`);
  return (
    [
      generated(`actions/${action}`),
      `# ${action}`,
      source.metadata.description,
      about.intro.trim(),
      `## Usage\n\n\`\`\`yaml\n${released(about.usage)}\n\`\`\``,
      `## Permissions\n\n${permissions(about)}`,
      `## Inputs\n\n${inputs(source)}`,
      `## Outputs\n\n${outputs(source)}`,
      `## Verdicts\n\n${verdicts(source, about)}`,
      ...(about.enforces.length > 0 ? [`## Policy\n\n${policy(about)}`] : []),
      ...(about.more ? [released(about.more)] : []),
      `## Example summary\n\nFrom the sample repository (\`examples/sample\`), as the page of the job shows it:\n\n${quoted(summary)}`,
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
    if (!input) throw new Error(`action.yml declares the input "${name}", but inputs.ts does not`);
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
  return mdTable(['output', 'kind', 'what it is'], rows);
}

function verdicts({ outputs: { verdicts: words }, action }: ActionSource, about: About): string {
  const described = Object.keys(about.verdicts);
  if ([...words].sort().join() !== described.sort().join()) {
    throw new Error(
      `${action} has the verdicts ${words.join(', ')}; docs.yml describes ${described.join(', ')}`,
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
  return `The action applies these keys of the [policy file](policy.md):\n\n${table}`;
}

/** As a block quote, which separates the summary from the text of the page. */
function quoted(markdown: string): string {
  return markdown
    .trim()
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
}
