import type { Notification } from '@ci-actions/sarif';
import { sha } from '../gate.ts';
import { log, result, rule, toolRun } from '../sarif.ts';
import { way } from './way.ts';

const clean = log(toolRun('Bandit'));
const honest = { files: { 'a.sarif': clean } };
const of = (content: unknown) => ({ files: { 'a.sarif': content } });
const ours = (facts: object) => ({ properties: { 'ci-actions': facts } });
const whole = JSON.stringify(clean);

/** Reports that are not there, not whole, or not about what is judged. */
export const reportWays = [
  way('the scanner wrote no report', 'names no file that exists', { files: {} }, honest),
  way(
    'one of two patterns matches nothing',
    'the pattern b.sarif matches no file',
    { ...honest, inputs: { sarif: 'a.sarif, b.sarif' } },
    { files: { 'a.sarif': clean, 'b.sarif': clean }, inputs: { sarif: 'a.sarif, b.sarif' } },
  ),
  way('the report is empty, as its disk was full', 'a.sarif is', of(''), honest),
  way('the report was cut off', 'cut off', of(whole.slice(0, -20)), honest),
  way('the report is an error page', 'is not JSON', of('<html>Bad gateway</html>'), honest),
  way('the report is JSON of something else', 'is no SARIF log', of({ results: [] }), honest),
  way(
    'the report is of an old version of SARIF',
    'only 2.1.0 is read',
    of({ ...clean, version: '2.0.0' }),
    honest,
  ),
  way('the report holds no runs', 'holds no runs', of(log()), honest),
  way(
    'the run holds no results, not even an empty list',
    'has no "results"',
    of(log({ tool: { driver: { name: 'Bandit' } } })),
    honest,
  ),
  way(
    'the results are null, as the scanner did not get that far',
    'has no "results"',
    of({ version: '2.1.0', runs: [{ ...toolRun('Bandit'), results: null }] }),
    honest,
  ),
  way(
    'the scanner failed and says so only in its report',
    'did not run to its end: no database',
    of(
      log(
        toolRun('Bandit', {
          invocations: [{ executionSuccessful: false, exitCodeDescription: 'no database' }],
        }),
      ),
    ),
    honest,
  ),
  way(
    'the scanner ended well and could not read a file',
    'told of an error: cannot parse app.py',
    of(notifying('error')),
    of(notifying('warning')),
  ),
  way(
    'the results lie in another file that nobody uploaded',
    'external property files',
    of(
      log(
        toolRun('Bandit', {
          externalPropertyFileReferences: { results: [{ location: { uri: 'r.json' } }] },
        }),
      ),
    ),
    honest,
  ),
  way(
    'the results lie in another file, named in a way that no standard has',
    'external property files',
    of({
      version: '2.1.0',
      runs: [{ ...toolRun('Bandit'), externalPropertyFileReferences: { results: 'r.json' } }],
    }),
    of({ version: '2.1.0', runs: [{ ...toolRun('Bandit'), externalPropertyFileReferences: {} }] }),
  ),
  way(
    'the scanner tells of its error in words of its own',
    'told of an error: cannot parse app.py',
    of(notifying('ERROR')),
    of(notifying('Warning')),
  ),
  way(
    'the results are inlined where no reader looks',
    'inlineExternalProperties',
    of({ ...clean, inlineExternalProperties: [{ results: [result('B1')] }] }),
    honest,
  ),
  way(
    'the report is of another commit',
    'is of commit bbbb',
    of(log(toolRun('Bandit', ours({ sha: 'b'.repeat(40) })))),
    of(log(toolRun('Bandit', ours({ sha })))),
  ),
  way(
    'the report is of another commit by its version control',
    'is of commit cccc',
    of(log(toolRun('Bandit', { versionControlProvenance: [{ revisionId: 'c'.repeat(40) }] }))),
    of(log(toolRun('Bandit', { versionControlProvenance: [{ revisionId: sha.slice(0, 10) }] }))),
  ),
  way(
    'the report is of an attempt before its job ran again',
    'ran again since',
    older('2026-11-02T10:00:00Z'),
    older('2026-11-02T09:00:00Z'),
  ),
  way(
    'the finding is grave, and its level says none',
    '1 finding blocks',
    of(log(toolRun('T', { rules: [rule('R', '9.8')], results: [result('R', { level: 'none' })] }))),
    of(log(toolRun('T', { rules: [rule('R', '0.0')], results: [result('R', { level: 'none' })] }))),
  ),
  way(
    'the score is the word "undefined", and the level says error',
    '1 finding blocks',
    of(
      log(
        toolRun('T', {
          rules: [rule('R', 'undefined')],
          results: [result('R', { level: 'error' })],
        }),
      ),
    ),
    of(
      log(
        toolRun('T', {
          rules: [rule('R', 'undefined')],
          results: [result('R', { level: 'note' })],
        }),
      ),
    ),
  ),
  way(
    'the score stands in an extension of the tool, as CodeQL has it',
    '1 finding blocks',
    of(inExtension('9.1')),
    of(inExtension('3.1')),
  ),
];

function notifying(level: string) {
  const note = { level, message: { text: 'cannot parse app.py' } } as Notification;
  return log(
    toolRun('Bandit', {
      invocations: [{ executionSuccessful: true, toolExecutionNotifications: [note] }],
    }),
  );
}

function inExtension(score: string) {
  const run = toolRun('CodeQL', {
    results: [result('js/xss', { rule: { id: 'js/xss', index: 0, toolComponent: { index: 0 } } })],
  });
  const extensions = [{ name: 'codeql/javascript', rules: [rule('js/xss', score)] }];
  return log({ ...run, tool: { ...run.tool, extensions } });
}

/** A report of attempt 1 in attempt 2, in which its job has this start. */
function older(startedAt: string) {
  const first = { name: 'scan', attempt: 1, startedAt: '2026-11-02T09:00:00Z' };
  const facts = { sha, 'run-id': '7', 'run-attempt': 1, job: 'scan' };
  return {
    files: { 'a.sarif': log(toolRun('Bandit', ours(facts))) },
    facts: { runAttempt: 2 },
    ports: { executions: () => Promise.resolve([first, { ...first, attempt: 2, startedAt }]) },
  };
}
