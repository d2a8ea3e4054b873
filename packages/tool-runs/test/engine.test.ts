import { describe, expect, it } from '@jest/globals';
import type { Analyzer, CallEnd, Reading } from '@ci-actions/analyzers';
import { callTool } from '../../../tools/testkit/tool-runs/call-tool.ts';
import type { ToolCall } from '../../../tools/testkit/tool-runs/call-tool.ts';

/** A scanner whose report has a line for each finding. */
const lines: Analyzer = {
  name: 'lines',
  kind: 'scan',
  driver: 'Lines',
  program: {
    file: 'lines-scanner',
    versionArgs: ['--version'],
    versionIn: (output) => /^lines (\S+)/m.exec(output)?.[1],
    pinned: '9.9',
    installation: { from: 'none', advice: 'write it' },
  },
  calls: 'once',
  ownOptions: [],
  exitCodes: { clean: [0], findings: [1] },
  tokens: ['SNYK_TOKEN'],
  plan: async ({ args, folder }) => ({
    args: [...args, `${folder}/report.txt`],
    report: { path: `${folder}/report.txt` },
    extension: 'txt',
  }),
  read: async (end) => read(end),
};

function read({ report = '' }: CallEnd): Reading {
  if (!report.endsWith('end\n')) return { refused: 'is cut off' };
  const found = report.split('\n').slice(0, -2);
  const results = found.map((text) => ({
    ruleId: 'L1',
    level: 'error' as const,
    message: { text },
    locations: [{ physicalLocation: { artifactLocation: { uri: text } } }],
  }));
  return { run: { tool: { driver: { name: 'Lines' } }, results }, doubts: [] };
}

const answers = 'if [ "$1" = --version ]; then echo "lines 1.2"; exit; fi\n';
const writes = (text: string, code = 0) =>
  `for last; do :; done\nprintf '${text}' > "$last"\nexit ${code}`;

const scan = (script: string, more: Partial<ToolCall> = {}) =>
  callTool({ tool: 'bandit', analyzer: lines, program: answers + script, ...more });

describe('a tool', () => {
  it('is called once, and its report and SARIF are kept', async () => {
    const { notRun, found, reports, run } = await scan(writes('a.py\\nend\\n', 1), {
      files: { 'a.py': 'x' },
    });
    expect({ notRun, found, version: run.version }).toEqual({
      notRun: [],
      found: ['L1 a.py:undefined high'],
      version: '1.2',
    });
    expect(reports['bandit.native.txt']).toBe('a.py\nend\n');
    expect(JSON.parse(reports['bandit.sarif'] ?? '').runs[0].invocations).toEqual([
      { executionSuccessful: true, exitCode: 1 },
    ]);
  });

  it('keeps what it found before a time-out', async () => {
    const { notRun, found } = await scan(
      `${writes('a.py\\nend\\n').replace('exit 0', 'sleep 30')}`,
      { timeoutMs: 700 },
    );
    expect({ notRun, found: found.length }).toEqual({
      notRun: ['timed out after 700 ms'],
      found: 1,
    });
  });

  it('keeps no native report that was not understood: it may hold a secret', async () => {
    const { notRun, reports } = await scan(writes('hunter2', 1));
    expect(notRun).toEqual(['its report is cut off']);
    expect(Object.keys(reports)).toEqual(['bandit.sarif']);
    expect(reports['bandit.sarif']).not.toContain('hunter2');
  });

  it.each([
    ['on PATH', '1.2', undefined],
    ['on PATH, written with v', 'v1.2', undefined],
    ['not on PATH', '1.3', 'lines-scanner on PATH is version 1.2, not 1.3'],
  ])('a wanted version %s', async (_, wanted, reason) => {
    const { notRun } = await scan(writes('end\\n'), { wanted });
    expect(notRun).toEqual(reason === undefined ? [] : [expect.stringContaining(reason)]);
  });

  it('is installed in the wanted version beside another one', async () => {
    const asked: unknown[] = [];
    const { notRun, run } = await scan(writes('end\\n'), {
      wanted: '1.3',
      install: async (request) => {
        asked.push(request);
        return { failed: 'its installation failed: no network' };
      },
    });
    expect(asked).toEqual([
      {
        tool: 'lines',
        program: 'lines-scanner',
        version: '1.3',
        installation: lines.program.installation,
        startArgs: ['--version'],
      },
    ]);
    expect([notRun[0], run.version]).toEqual([
      'lines-scanner on PATH is version 1.2, not 1.3, and its installation failed: no network',
      undefined,
    ]);
  });

  it('gets its own token alone', async () => {
    const { reports } = await scan(
      'for last; do :; done\nprintf "%s%s\\nend\\n" "$SNYK_TOKEN" "$SAFETY_API_KEY" > "$last"; exit 1',
      { env: { SNYK_TOKEN: 'own', SAFETY_API_KEY: 'other' } },
    );
    expect(reports['bandit.native.txt']).toBe('own\nend\n');
  });
});

describe('the log', () => {
  it('shows the words of a tool in a folded group, and obeys none', async () => {
    const { log } = await scan(
      `echo "::error::obeyed"\necho "::endgroup::" >&2\n${writes('end\\n')}`,
    );
    const [start, , group, fence, ...rest] = log.split('\n');
    expect([start, group, fence]).toEqual([
      'lines: started',
      '::group::lines 1.2',
      '::stop-commands::end-of-output',
    ]);
    expect(rest).toContain('::error::obeyed');
    expect(rest.slice(-3)).toEqual(['::end-of-output::', '::endgroup::', '']);
  });

  it('says how a tool ended, in one line', async () => {
    const { log } = await scan('printf "bad\\n::error::config" >&2; exit 3');
    expect(log.split('\n')[1]).toMatch(
      /^lines: did not run \(ended with exit code 3: ::error::config\) in /,
    );
  });
});
