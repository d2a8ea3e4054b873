import type { Notification } from '@ci-actions/sarif';
import { sha } from '../gate.ts';
import { log, result, rule, toolRun } from '../sarif.ts';
import { way } from './way.ts';

const clean = log(toolRun('Bandit'));
const intact = { files: { 'a.sarif': clean } };
const of = (content: unknown) => ({ files: { 'a.sarif': content } });
const ours = (facts: object) => ({ properties: { 'ci-actions': facts } });
const whole = JSON.stringify(clean);

/** Reports that are missing, incomplete, or about another commit. */
export const reportWays = [
  way('the scanner wrote no report', 'the input sarif matches no file', { files: {} }, intact),
  way(
    'one of two patterns matches nothing',
    'the pattern b.sarif matches no file',
    { ...intact, inputs: { sarif: 'a.sarif, b.sarif' } },
    { files: { 'a.sarif': clean, 'b.sarif': clean }, inputs: { sarif: 'a.sarif, b.sarif' } },
  ),
  way('the report is empty because the disk was full', 'a.sarif is', of(''), intact),
  way('the report was cut off', 'cut off', of(whole.slice(0, -20)), intact),
  way('the report is an error page', 'is not JSON', of('<html>Bad gateway</html>'), intact),
  way('the report is JSON of something else', 'is no SARIF log', of({ results: [] }), intact),
  way(
    'the report is of an old version of SARIF',
    'only 2.1.0 is read',
    of({ ...clean, version: '2.0.0' }),
    intact,
  ),
  way('the report has no runs', 'has no runs', of(log()), intact),
  way(
    'the run has no results, not even an empty list',
    'has no "results"',
    of(log({ tool: { driver: { name: 'Bandit' } } })),
    intact,
  ),
  way(
    'the results are null because the scanner stopped early',
    'has no "results"',
    of({ version: '2.1.0', runs: [{ ...toolRun('Bandit'), results: null }] }),
    intact,
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
    intact,
  ),
  way(
    'the scanner ended well and could not read a file',
    'reported an error: cannot parse app.py',
    of(notifying('error')),
    of(notifying('warning')),
  ),
  way(
    'the results are in another file that nobody uploaded',
    'external property files',
    of(
      log(
        toolRun('Bandit', {
          externalPropertyFileReferences: { results: [{ location: { uri: 'r.json' } }] },
        }),
      ),
    ),
    intact,
  ),
  way(
    'the results are in another file, with a reference that is not in the standard',
    'external property files',
    of({
      version: '2.1.0',
      runs: [{ ...toolRun('Bandit'), externalPropertyFileReferences: { results: 'r.json' } }],
    }),
    of({ version: '2.1.0', runs: [{ ...toolRun('Bandit'), externalPropertyFileReferences: {} }] }),
  ),
  way(
    'the scanner reports an error with a level that is not in the standard',
    'reported an error: cannot parse app.py',
    of(notifying('ERROR')),
    of(notifying('Warning')),
  ),
  way(
    'the results are inlined where no reader looks',
    'inlineExternalProperties',
    of({ ...clean, inlineExternalProperties: [{ results: [result('B1')] }] }),
    intact,
  ),
  way(
    'the report is from another commit',
    'is from commit bbbb',
    of(log(toolRun('Bandit', ours({ sha: 'b'.repeat(40) })))),
    of(log(toolRun('Bandit', ours({ sha })))),
  ),
  way(
    'the version control details of the report name another commit',
    'is from commit cccc',
    of(log(toolRun('Bandit', { versionControlProvenance: [{ revisionId: 'c'.repeat(40) }] }))),
    of(log(toolRun('Bandit', { versionControlProvenance: [{ revisionId: sha.slice(0, 10) }] }))),
  ),
  way(
    'the report is from an attempt before its job ran again',
    'has run again since',
    older('2026-11-02T10:00:00Z'),
    older('2026-11-02T09:00:00Z'),
  ),
  way(
    'the finding is critical, and its level is none',
    '1 finding blocks',
    of(log(toolRun('T', { rules: [rule('R', '9.8')], results: [result('R', { level: 'none' })] }))),
    of(log(toolRun('T', { rules: [rule('R', '0.0')], results: [result('R', { level: 'none' })] }))),
  ),
  way(
    'the score is the word "undefined", and the level is error',
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
    'the score is in an extension of the tool, as CodeQL writes it',
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

/** A report of attempt 1, judged in attempt 2, where its job has this start time. */
function older(startedAt: string) {
  const first = { name: 'scan', attempt: 1, startedAt: '2026-11-02T09:00:00Z' };
  const facts = { sha, 'run-id': '7', 'run-attempt': 1, job: 'scan' };
  return {
    files: { 'a.sarif': log(toolRun('Bandit', ours(facts))) },
    facts: { runAttempt: 2 },
    ports: { executions: () => Promise.resolve([first, { ...first, attempt: 2, startedAt }]) },
  };
}
