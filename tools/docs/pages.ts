import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { policyReference, policySchema } from '@ci-actions/policy';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { actionNames, root } from '../repository.ts';
import { version } from '../../packages/action/src/version.ts';
import { converters } from '../../packages/analyzers/src/convert/converters.ts';
import { sampleRun } from '../sample/sample-run.ts';
import { tempFolder } from '../testkit/temp-folder.ts';
import { aboutAction } from './about.ts';
import type { About } from './about.ts';
import { actionPage } from './action-page.ts';
import { actionSource } from './action-source.ts';
import { failOpenPage } from './fail-open-page.ts';
import { nativeDocs } from './native-docs.ts';
import { nativePage } from './native-page.ts';
import { ownPages } from './own-pages.ts';
import { policyPage } from './policy-page.ts';
import { resultJsonSchema } from './result-schema.ts';
import type { JsonSchema } from './result-schema.ts';

/** The text of every generated file in action-docs, by file name. */
export async function pages(): Promise<ReadonlyMap<string, string>> {
  const sources = await Promise.all(actionNames().map(actionSource));
  const schema = resultJsonSchema(new Map(sources.map((s) => [s.action, s.outputs])));
  const files = new Map<string, string>();
  for (const source of sources) {
    const about = aboutAction(source.action);
    const page = actionPage(source, about, await sampleSummary(about, schema), version);
    files.set(`${source.action}.md`, page);
    for (const [name, own] of await ownPages(source.action)) files.set(name, own);
  }
  files.set('policy.md', policyPage(policyReference(), intro(), examplePolicy()));
  files.set('native-reports.md', nativePage(nativeDocs(converters.map(({ tool }) => tool))));
  files.set('fail-open.md', await failOpenPage(actionNames()));
  files.set('ci-policy.schema.json', json(policySchema));
  files.set('result.schema.json', json(schema));
  return files;
}

/** The summary of the last step, with placeholders. Throws if a step's result breaks the schema. */
async function sampleSummary(about: About, schema: JsonSchema): Promise<string> {
  using folder = tempFolder();
  const sample = sampleRun(folder.path);
  const validate = new Ajv2020({ allowUnionTypes: true }).compile(schema);
  let summary = '';
  for (const step of about.sample) {
    const result = await sample.run(step);
    const { outputs, stdout, stderr } = result;
    if (!validate(JSON.parse(outputs['result'] ?? 'null'))) {
      const faults = validate.errors?.map((e) => `${e.instancePath} ${e.message}`).join('; ');
      throw new Error(
        `${step.action}: its result does not match the schema: ${faults}\n${stdout}${stderr}`,
      );
    }
    summary = sample.shown(result.summary);
  }
  return summary;
}

const intro = () => readFileSync(join(import.meta.dirname, 'about/policy.md'), 'utf8');

const examplePolicy = () =>
  readFileSync(join(root, 'examples/sample/.github/ci-policy.yml'), 'utf8');

const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`;
