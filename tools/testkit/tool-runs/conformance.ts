import { expect, it } from '@jest/globals';
import { loadAnalyzer } from '@ci-actions/analyzers';
import type { LintTool, ScanTool } from '@ci-actions/analyzers';
import { describeWith } from '../needs-tool.ts';
import { callTool } from './call-tool.ts';
import type { ToolCall } from './call-tool.ts';

type Case = Omit<ToolCall, 'tool'>;

export interface Conformance {
  /** Programs on PATH that the tests need; by default the tool's own. */
  readonly needs?: readonly string[];
  /** Nothing to find. */
  readonly clean: Case;
  /** With the results that the real tool must give, as `rule path:line severity`. */
  readonly findings: Case & { readonly found: readonly string[] };
  /** Name → a case in which the tool does not look at all it is given, and a part of the reason. */
  readonly broken: Readonly<Record<string, Case & { readonly notRun: string }>>;
  /** Texts that must not appear in any output. */
  readonly secrets?: readonly string[];
}

/** Writes a text to stdout, to stderr and to each path among the arguments that is in the call's folder. */
const writing = (text: string, code: number) => `
text='${text.replaceAll("'", `'\\''`)}'
for word in "$@"; do
  word=\${word#*=}
  case "$word" in */scratch/*/*) printf '%s' "$text" > "$word" ;; esac
done
printf '%s' "$text"
exit ${code}`;

const otherTools: Readonly<Record<string, string>> = {
  'no JSON': 'Traceback (most recent call last): it broke',
  'an empty report': '',
  'an empty object': '{}',
  'a cut report': '{"results": [{"a": 1}, {"b',
  'the report of another tool': JSON.stringify({
    Target: 'x',
    vulnerabilities: [{ id: 'X-1' }],
    summary: { total: 0 },
  }),
};

/** The rows that every adapter has to pass; none may end as if the tool had looked. */
export function describeConformance(tool: LintTool | ScanTool, kit: Conformance): void {
  const { needs = [tool], secrets = [] } = kit;
  describeWith(needs, `the adapter of ${tool}`, () => {
    const call = (one: Case) => callTool({ tool, ...one });

    it('finds nothing in a clean project', async () => {
      const { notRun, found } = await call(kit.clean);
      expect({ notRun, found }).toEqual({ notRun: [], found: [] });
    }, 120_000);

    it('gives the findings of the tool, and no secret', async () => {
      const called = await call(kit.findings);
      expect({ notRun: called.notRun, found: called.found }).toEqual({
        notRun: [],
        found: [...kit.findings.found].sort(),
      });
      const all = [called.log, ...Object.values(called.reports)].join('\n');
      expect(secrets.filter((secret) => all.includes(secret))).toEqual([]);
      expect(Object.keys(called.reports)).toContain(`${tool}.sarif`);
    }, 120_000);

    it.each(Object.entries(kit.broken))(
      'does not run: %s',
      async (_, { notRun, ...one }) => {
        expect((await call(one)).notRun.join('\n')).toContain(notRun);
      },
      120_000,
    );

    it('does not run: not installed', async () => {
      const { notRun } = await call({
        ...kit.clean,
        env: { ...kit.clean.env, PATH: '/nonexistent' },
      });
      expect(notRun.join('\n')).toContain('"install: never"');
    });

    it('does not run: another version', async () => {
      const { notRun } = await call({ ...kit.clean, wanted: '0.0.0-none' });
      expect(notRun.join('\n')).toContain('0.0.0-none');
    });

    it('does not run: timed out', async () => {
      const { notRun } = await call({ ...kit.clean, program: 'sleep 60', timeoutMs: 700 });
      expect(notRun.join('\n')).toContain('timed out after');
    });

    it('does not run: killed', async () => {
      const { notRun } = await call({ ...kit.clean, program: 'kill -9 $$' });
      expect(notRun.join('\n')).toContain('SIGKILL');
    });

    it.each(Object.entries(otherTools))(
      'does not run: %s',
      async (_, text) => {
        const { exitCodes } = await loadAnalyzer(tool);
        for (const code of new Set([...exitCodes.clean, ...exitCodes.findings, 99])) {
          const { notRun } = await call({ ...kit.clean, program: writing(text, code) });
          expect({ code, ran: notRun.length === 0 }).toEqual({ code, ran: false });
        }
      },
      60_000,
    );
  });
}
