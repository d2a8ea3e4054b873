import type { Program } from '@ci-actions/analyzers';
import { oneLine } from '@ci-actions/markdown';
import type { ToolPlan } from '../plan/tool-plan.ts';
import type { RunPorts } from './ports.ts';

/** The program to call, and the version that it says it is. */
export type Found =
  | { readonly program: string; readonly version: string | undefined }
  /** A sentence without a subject. */
  | { readonly missing: string };

const versionTimeoutMs = 60_000;

/**
 * The program of the project or on PATH, in the wanted version if one is named. Else the pinned or
 * wanted version is installed.
 */
export async function findProgram(
  { analyzer, wanted }: ToolPlan,
  env: Readonly<Record<string, string>>,
  ports: RunPorts,
): Promise<Found> {
  const { name, program } = analyzer;
  const there = await firstThatStarts(program, env, ports);
  if (there !== undefined && (wanted === undefined || sameVersion(wanted, there.version))) {
    return there;
  }
  const lacking = lackOf(program.file, wanted, there?.version);
  if (ports.install === undefined) {
    return { missing: `${lacking}, and "install: never" does not install it` };
  }
  const version = wanted ?? program.pinned;
  const { installation, file } = program;
  const startArgs = startArgsOf(program);
  const request = { tool: name, program: file, version, installation, startArgs };
  const installed = await ports.install(request);
  if ('failed' in installed) return { missing: `${lacking}, and ${installed.failed}` };
  const started = await versionOf(installed.program, program, env, ports);
  if (started === undefined)
    return { missing: `${lacking}, and what was installed does not start` };
  // A program that knows no version is the one that was asked for; one of a toolchain is the toolchain's.
  const found = started.version ?? version;
  if (wanted === undefined || sameVersion(wanted, found)) {
    return { program: installed.program, version: found };
  }
  return { missing: `${lacking}, and version ${found} was installed` };
}

const startArgsOf = ({ words = [], versionArgs }: Program) => [...words, ...versionArgs];

/** What the program says of its version; undefined if it does not start. */
async function versionOf(
  file: string,
  program: Program,
  env: Readonly<Record<string, string>>,
  ports: RunPorts,
): Promise<{ readonly version: string | undefined } | undefined> {
  const { ended, stdout, stderr } = await ports.run({
    file,
    args: startArgsOf(program),
    cwd: ports.cwd,
    env: { ...env, ...program.versionEnv },
    timeoutMs: versionTimeoutMs,
    onOutput: () => undefined,
  });
  if (ended.kind !== 'exit' || ended.code !== 0) return undefined;
  const version = program.versionIn(`${stdout}\n${stderr}`);
  return { version: version === undefined ? undefined : oneLine(version, 50) };
}

function lackOf(file: string, wanted: string | undefined, version: string | undefined): string {
  if (wanted === undefined) return `${file} is not on PATH, or does not start`;
  return version === undefined
    ? `${file} is not on PATH in version ${wanted}`
    : `${file} on PATH is version ${version}, not ${wanted}`;
}

async function firstThatStarts(
  program: Program,
  env: Readonly<Record<string, string>>,
  ports: RunPorts,
): Promise<Exclude<Found, { missing: string }> | undefined> {
  for (const file of await placesOf(program, ports)) {
    const started = await versionOf(file, program, env, ports);
    if (started !== undefined) return { program: file, version: started.version };
  }
  return undefined;
}

async function placesOf({ file, local }: Program, ports: RunPorts): Promise<readonly string[]> {
  const places: string[] = [];
  if (local !== undefined) {
    for (const folder of foldersUp(ports.cwd, ports.checkout.root)) {
      const path = `${folder}/node_modules/.bin/${file}`;
      if ((await ports.around.kindOf(path)) === 'file') places.push(path);
    }
  }
  const onPath = await ports.around.find(file);
  return onPath === undefined ? places : [...places, onPath];
}

/** A folder and those above it, up to the root of the checkout. */
function foldersUp(folder: string, root: string): readonly string[] {
  const from = folder.replaceAll('\\', '/');
  if (!`${from}/`.startsWith(`${root}/`)) return [from];
  const folders: string[] = [];
  for (let at = from; at.length >= root.length; at = at.slice(0, at.lastIndexOf('/'))) {
    folders.push(at);
  }
  return folders;
}

function sameVersion(wanted: string, version: string | undefined): boolean {
  return version !== undefined && plain(wanted) === plain(version);
}

const plain = (version: string) => version.trim().replace(/^v(?=\d)/, '');
