import { describe, expect, it } from '@jest/globals';
import { findWorkflow } from './find-workflow.ts';
import type { RunningJob } from './find-workflow.ts';

const gate = (needs: string) =>
  `jobs:\n  a: { runs-on: x }\n  b: { runs-on: x }\n  gate: { if: always(), needs: ${needs} }\n`;
const folder = '.github/workflows/';

function filesOf(files: Record<string, string>) {
  return {
    readText: (path: string) => Promise.resolve(files[path]),
    list: () => Promise.resolve(Object.keys(files)),
  };
}

const needs = ['a', 'b'].map((job) => ({ job, result: 'success', outputs: {} }));
const find = async (running: Partial<RunningJob>, files: Record<string, string>) => {
  const found = await findWorkflow({ job: 'gate', needs, ...running }, filesOf(files));
  return found.workflow.path;
};

describe('findWorkflow', () => {
  const two = { [`${folder}ci.yml`]: gate('[a, b]'), [`${folder}x.yaml`]: gate('a') };

  it.each<[string, Partial<RunningJob>]>([
    ['the path given', { given: `${folder}ci.yml`, workflowRef: 'o/r/.github/workflows/x.yaml@r' }],
    ['the name given', { given: 'ci.yml' }],
    [
      'the environment',
      { workflowRef: `o/r/${folder}ci.yml@refs/heads/a@b.yml`, repository: 'o/r' },
    ],
    ['the only match', {}],
  ])('takes %s', async (_, running) => {
    expect(await find(running, two)).toBe(`${folder}ci.yml`);
  });

  it.each<[string, Partial<RunningJob>, Record<string, string>, string]>([
    ['a missing file', { given: 'no.yml' }, two, 'no.yml does not exist'],
    ['a file with other needs', { given: 'x.yaml' }, two, 'needs exactly a, b'],
    ['a file without the job', { given: 'ci.yml', job: 'other' }, two, 'has no job "other"'],
    ['no job', { given: 'ci.yml', job: undefined }, two, 'has no job ""'],
    [
      'a workflow of another repository',
      { workflowRef: `org/shared/${folder}ci.yml@main`, repository: 'o/r' },
      two,
      'belongs to another repository',
    ],
    ['two matches', {}, { ...two, [`${folder}z.yml`]: gate('[b, a]') }, 'several workflows have'],
    ['no match', {}, { [`${folder}x.yaml`]: gate('a') }, 'no workflow has'],
    ['no file', {}, {}, 'no workflow has'],
    ['a broken file', { given: 'ci.yml' }, { [`${folder}ci.yml`]: 'jobs: [' }, 'cannot be read'],
  ])('refuses %s and asks for the input', async (name, running, files, message) => {
    const found = find(running, files);
    await expect(found).rejects.toThrow(message);
    if (name !== 'a broken file') await expect(found).rejects.toThrow('the input "workflow"');
  });

  it('passes on the reason why the platform does not give a file', async () => {
    const denied = { ...filesOf({}), readText: () => Promise.reject(new Error('403')) };
    await expect(findWorkflow({ job: 'gate', needs, given: 'ci.yml' }, denied)).rejects.toThrow(
      '403',
    );
  });
});
