import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  checkoutAt,
  findProgram,
  makeEmptyFolder,
  readSourceStream,
  readText,
  runProcess,
  writeAside,
} from '@ci-actions/host';
import { loadAnalyzer } from '@ci-actions/analyzers';
import type { Analyzer, LintTool, ScanTool, Target } from '@ci-actions/analyzers';
import type { Finding } from '@ci-actions/findings';
import { keptFinding } from '@ci-actions/sarif';
import { surroundingsIn } from '@ci-actions/tool-ports';
import { runTools } from '@ci-actions/tool-runs';
import type { CallRun, Install, ToolRun } from '@ci-actions/tool-runs';
import { tempFolder } from '../temp-folder.ts';

/** A call of one tool by the runners' engine, in a folder of its own. */
export interface ToolCall {
  readonly tool: LintTool | ScanTool;
  /** In place of the tool's own adapter. */
  readonly analyzer?: Analyzer;
  /** Path → text. */
  readonly files?: Readonly<Record<string, string>>;
  /** A folder whose content is copied before `files`. */
  readonly from?: string;
  /** Runs in the folder before the call, for example `git init`. */
  readonly prepare?: (folder: string) => void;
  readonly paths?: readonly string[];
  readonly args?: readonly string[];
  readonly scanned?: Target;
  readonly locate?: string;
  readonly wanted?: string;
  readonly timeoutMs?: number;
  /** Added to this process's environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** In place of the program: a shell script, which gets the program's arguments. */
  readonly program?: string;
  readonly install?: Install;
}

/** All that the call left, in words that tests compare. */
export interface Called {
  readonly run: ToolRun;
  readonly call: CallRun;
  readonly notRun: readonly string[];
  readonly findings: readonly Finding[];
  /** `rule path:line severity`, sorted. */
  readonly found: readonly string[];
  readonly log: string;
  /** Name → text of each file in the report folder. */
  readonly reports: Readonly<Record<string, string>>;
}

export async function callTool(asked: ToolCall): Promise<Called> {
  using temp = tempFolder();
  const cwd = join(temp.path, 'repository');
  mkdirSync(cwd);
  if (asked.from !== undefined) cpSync(asked.from, cwd, { recursive: true });
  for (const [path, text] of Object.entries(asked.files ?? {})) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), text);
  }
  asked.prepare?.(cwd);
  const analyzer = asked.analyzer ?? (await loadAnalyzer(asked.tool));
  const env = { ...environment(), ...asked.env };
  if (asked.program !== undefined)
    env['PATH'] = await substituted(temp.path, analyzer, asked.program, env);
  const reportFolder = join(temp.path, 'reports');
  const output: string[] = [];
  const { paths = ['.'], args = [], scanned, locate } = asked;
  const call = { stem: asked.tool, target: undefined, paths, scanned, args };
  const plan = { analyzer, wanted: asked.wanted, calls: [call] };
  const [run] = await runTools(
    [plan],
    {
      timeoutMs: asked.timeoutMs ?? 120_000,
      locate,
      platforms: [],
    },
    {
      name: 'test',
      cwd,
      scratch: join(temp.path, 'scratch'),
      reportFolder,
      checkout: checkoutAt(cwd),
      sources: (path) => readSourceStream(join(cwd, path), 1_000_000),
      around: surroundingsIn(cwd, env),
      childEnvironment: () => env,
      run: runProcess,
      install: asked.install,
      now: () => Date.now(),
      every: () => () => undefined,
      cores: 2,
      write: (text) => output.push(text),
      token: () => 'end-of-output',
      makeEmptyFolder,
      writeText: writeAside,
      readText,
      origin: { sha: 'a'.repeat(40), 'run-id': '1', 'run-attempt': 1, job: 'scan', matrix: null },
    },
  );
  const [first] = run?.calls ?? [];
  if (run === undefined || first === undefined) throw new Error('the tool has no run');
  const findings = first.found.flatMap((merged) =>
    merged.results.map((result) => keptFinding(result, merged)),
  );
  return {
    run,
    call: first,
    notRun: first.notRun,
    findings,
    found: findings
      .map(({ rule, path, line, severity }) => `${rule} ${path}:${line} ${severity}`)
      .sort(),
    log: output.join(''),
    reports: Object.fromEntries(
      readdirSync(reportFolder).map((name) => [
        name,
        readFileSync(join(reportFolder, name), 'utf8'),
      ]),
    ),
  };
}

function environment(): Record<string, string> {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(NODE_OPTIONS|GITHUB_|INPUT_)/.test(name),
  );
  return Object.fromEntries(
    kept.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

/** A PATH with a script in place of the program. Asked for its version, it says the program's. */
async function substituted(
  folder: string,
  { program }: Analyzer,
  script: string,
  env: Readonly<Record<string, string>>,
): Promise<string> {
  const bin = join(folder, 'bin');
  mkdirSync(bin, { recursive: true });
  const words = [...(program.words ?? []), ...program.versionArgs];
  const real = await findProgram(env, program.file);
  let version = '';
  if (real !== undefined) {
    const text = versionOf(real, words, { ...env, ...program.versionEnv });
    writeFileSync(join(bin, 'version.txt'), text);
    version = `if [ "$*" = "${words.join(' ')}" ]; then exec cat "${bin}/version.txt"; fi\n`;
  }
  const text = `#!/bin/sh\n${version}${script}\n`;
  const path = join(bin, program.file);
  writeFileSync(path, text);
  chmodSync(path, 0o755);
  return `${bin}:${env['PATH'] ?? ''}`;
}

const versions = new Map<string, string>();

/** Some programs need seconds to say their version. */
function versionOf(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): string {
  const known = versions.get(program);
  if (known !== undefined) return known;
  const { stdout, stderr } = spawnSync(program, args, { env, encoding: 'utf8' });
  const said = `${stdout}\n${stderr}`;
  versions.set(program, said);
  return said;
}
