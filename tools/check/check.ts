import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../repository.ts';
import { corpusFolder } from '../testkit/corpus-folder.ts';
import { tempFolder } from '../testkit/temp-folder.ts';
import { junit } from './junit.ts';
import { runStep } from './step.ts';
import { jest, steps } from './steps.ts';
import { readTestReport } from './test-report.ts';
import type { JestReport } from './test-report.ts';
import { verdictOf } from './verdict.ts';

const [only, ...more] = process.argv.slice(2);
using folder = tempFolder();
const report = join(folder.path, 'jest.json');

if (only === undefined) await checkAll();
else if (only === 'unit') process.exitCode = await exitCode([unit(more)]);
else if (only === 'e2e:act') process.exitCode = await exitCode([act()]);
else process.exitCode = await exitCode(named(only));

/** `npm test`: runs every step even if others fail, then the tests. */
async function checkAll(): Promise<void> {
  const ended = [];
  for (const step of steps()) ended.push(await runStep(step));
  const { passed } = await runStep(jest('tests', report));
  const results = existsSync(report)
    ? (JSON.parse(readFileSync(report, 'utf8')) as JestReport)
    : undefined;
  const checked = ended.map((step) => ({ name: step.step.name, passed: step.passed }));
  const verdict = verdictOf({
    steps: checked,
    tests: results && readTestReport(results),
    corpusAvailable: corpusFolder() !== undefined,
  });
  mkdirSync(join(root, 'out'), { recursive: true });
  writeFileSync(join(root, 'out/test-results.xml'), junit({ steps: checked, jest: results }));
  console.log(`\n${verdict.lines.join('\n')}`);
  if (!verdict.passed || !passed) process.exitCode = 1;
}

/** The tests that need no bundle. */
function unit(paths: readonly string[]) {
  return jest(
    'unit tests',
    report,
    '--testPathIgnorePatterns',
    '\\.e2e\\.test\\.ts$',
    '--',
    ...paths,
  );
}

/** The pipeline under act. CI=true makes a missing act an error instead of a skip. */
function act() {
  process.env['CI'] = 'true';
  return jest('examples/pipeline.yml under act', report, 'tools/act');
}

function named(name: string) {
  const found = steps().filter((step) => step.name.split(' ').includes(name));
  if (found.length > 0) return found;
  throw new Error(
    `there is no step "${name}"; steps: ${steps()
      .map((step) => step.name)
      .join(', ')}`,
  );
}

async function exitCode(chosen: ReturnType<typeof steps>): Promise<number> {
  let code = 0;
  for (const step of chosen) if (!(await runStep(step)).passed) code = 1;
  return code;
}
