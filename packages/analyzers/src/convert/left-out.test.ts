import { describe, expect, test } from '@jest/globals';
import { isSecret } from '@ci-actions/sarif';
import type { Result } from '@ci-actions/sarif';
import { changed } from '../../../../tools/testkit/changed.ts';
import type { Path } from '../../../../tools/testkit/changed.ts';
import { runOf } from '../../test/run-of.ts';
import { sampleOf } from '../../test/samples.ts';

const secret = 'hunter2';

type Changes = readonly (readonly [Path, unknown])[];

const made = (tool: string, changes: Changes) =>
  runOf(changes.reduce((value, [path, to]) => changed(value, path, to), sampleOf(tool)));

const kics = ['queries', 0, 'files', 0] as const;
const alert = ['site', 0, 'alerts', 0, 'instances', 0] as const;
const login = `https://u:${secret}@app.example.org/a?token=${secret}#${secret}`;

describe('what may quote a secret is left out', () => {
  test.each<[string, Changes]>([
    ['Brakeman', [[['warnings', 0, 'code'], secret]]],
    ['Brakeman', [[['warnings', 0, 'user_input'], secret]]],
    ['golangci-lint', [[['Issues', 0, 'SourceLines'], [secret]]]],
    ['kubescape', [[['resources', 0, 'object'], { data: { password: secret } }]]],
    [
      'kubescape',
      [
        [
          ['results', 0, 'controls', 0, 'rules'],
          [{ status: 'failed', paths: [{ fixPath: secret }] }],
        ],
      ],
    ],
    ['Nuclei', [[[0, 'request'], secret]]],
    ['Nuclei', [[[0, 'response'], secret]]],
    ['Nuclei', [[[0, 'curl-command'], secret]]],
    ['Nuclei', [[[0, 'extracted-results'], [secret]]]],
    ['Nuclei', [[[0, 'matched-at'], login]]],
    ['Prowler', [[['0', 'resources', 0, 'data'], { password: secret }]]],
    ['Psalm', [[[0, 'snippet'], secret]]],
    ['ZAP', [[[...alert, 'evidence'], secret]]],
    ['ZAP', [[[...alert, 'attack'], secret]]],
    ['ZAP', [[[...alert, 'request-header'], secret]]],
    ['ZAP', [[[...alert, 'uri'], login]]],
    [
      'Dockle',
      [
        [['details', 0, 'code'], 'CIS-DI-0010'],
        [
          ['details', 0, 'alerts'],
          [`Suspicious ENV key found : PASSWORD on ENV PASSWORD=${secret} (You can suppress it)`],
        ],
      ],
    ],
    [
      'KICS',
      [
        [['queries', 0, 'query_name'], 'Passwords And Secrets - Generic Password'],
        [[...kics, 'search_key'], secret],
        [[...kics, 'actual_value'], secret],
        [[...kics, 'value'], secret],
      ],
    ],
    [
      'Prowler',
      [
        [[0, 'metadata', 'event_code'], 'awslambda_function_no_secrets_in_code'],
        [[0, 'status_detail'], `Found ${secret}`],
        [[0, 'message'], `Found ${secret}`],
      ],
    ],
  ])('%s %j', async (tool, changes) => {
    const run = await made(tool, changes);
    expect(run.results).toHaveLength(1);
    expect(JSON.stringify(run)).not.toContain(secret);
  });
});

test.each<[string, Changes]>([
  ['KICS', [[['queries', 0, 'query_name'], 'Passwords And Secrets - Generic Token']]],
  ['Prowler', [[[0, 'metadata', 'event_code'], 'ecs_task_definitions_no_environment_secrets']]],
  ['Prowler', [[[0, 'metadata', 'event_code'], 'ec2_instance_secrets_user_data']]],
])('%s: a rule that looks for secrets is tagged: %j', async (tool, changes) => {
  const run = await made(tool, changes);
  expect(isSecret(run.results?.[0] as Result, run)).toBe(true);
});

test.each(['KICS', 'Prowler', 'Dockle'])('%s: no other rule is', async (tool) => {
  const run = await made(tool, []);
  expect(isSecret(run.results?.[0] as Result, run)).toBe(false);
});
