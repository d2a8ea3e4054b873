import { describe, expect, it } from '@jest/globals';
import { parseWorkflow } from './parse-workflow.ts';
import type { OurStep } from './our-steps.ts';

async function steps(text: string): Promise<readonly OurStep[] | undefined> {
  const parsed = await parseWorkflow(`jobs:\n  x:\n    steps:\n${text}`, 'ci.yml');
  return 'workflow' in parsed ? parsed.workflow.jobs[0]?.ourSteps : undefined;
}

describe('ourSteps', () => {
  it.each([
    ['org/ci-actions/test-runner@v1', 'test-runner'],
    ['anyone/fork/test-runner@0123456789012345678901234567890123456789', 'test-runner'],
    ['org/repository/deep/folder/security-gate@main', 'security-gate'],
    ['./dist/sarif-aggregator', 'sarif-aggregator'],
    ['./dist/sarif-aggregator/', 'sarif-aggregator'],
    ['./actions/test-runner/.', 'test-runner'],
    ['./test-runner', 'test-runner'],
    ['$/dist/needs-gate', 'needs-gate'],
    ['"./dist/test-runner"', 'test-runner'],
    ['org/test-runner@v1', undefined],
    ['actions/github-script@v8', undefined],
    ['org/ci-actions/no-such-action@v1', undefined],
    ['org/ci-actions/my-test-runner@v1', undefined],
    ['./test-runner/setup', undefined],
    ['docker://ghcr.io/org/test-runner', undefined],
    ['""', undefined],
  ])('takes %s for %s', async (uses, action) => {
    expect((await steps(`      - uses: ${uses}\n`))?.[0]?.action).toBe(action);
  });

  it.each([
    ['{}', 'test-runner'],
    ['{ name: "" }', 'test-runner'],
    ['{ name: }', 'test-runner'],
    ['{ name: unit }', 'unit'],
    ['{ NAME: unit }', 'unit'],
    ['{ name: 1.10 }', '1.1'],
    ['{ name: "unit ${{ matrix.v }}" }', 'unit ${{ matrix.v }}'],
  ])('reads the name in %s as %s', async (given, name) => {
    const step = `      - { uses: ./dist/test-runner, with: ${given} }\n`;
    expect((await steps(step))?.[0]?.name).toBe(name);
  });

  it('reads an id, the lines, and steps behind an alias', async () => {
    const text = `      - &step
        uses: ./dist/test-runner
        continue-on-error: \${{ inputs.soft }}
      - run: true
      - *step
      - id: last
        uses: ./dist/test-runner
`;
    const soft = { continueOnError: 'maybe', continueOnErrorLine: 6 } as const;
    const first = { action: 'test-runner', name: 'test-runner', line: 5, ...soft };
    expect(await steps(text)).toEqual([
      first,
      first,
      { action: 'test-runner', id: 'last', name: 'test-runner', line: 10, continueOnError: 'no' },
    ]);
  });
});
