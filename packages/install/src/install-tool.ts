import { mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { runFenced } from '@ci-actions/command';
import type { CommandRequest } from '@ci-actions/command';
import { findProgram, isExecutable, makeEmptyFolder } from '@ci-actions/host';
import { logText, oneLine, withoutCredentials } from '@ci-actions/markdown';
import { installPlan } from './install-plan.ts';
import type { InstallCommand, Packaged } from './install-plan.ts';
import type { Installed, InstallPorts, InstallRequest } from './install-request.ts';
import { commandError } from './installer-error.ts';
import { installerEnvironment } from './installer-environment.ts';
import { missingProgram } from './missing-program.ts';
import { placeOf } from './place.ts';
import { runWithExec } from './run-with-exec.ts';
import { readStamp, writeStamp } from './stamp.ts';

const installMs = 15 * 60_000;
const startMs = 60_000;

/**
 * Installs a tool, isolated, or takes it from an earlier step of the job or from the cache. What it
 * returns as `program` is there and starts. Never throws.
 */
export async function installTool(
  request: InstallRequest,
  ports: InstallPorts,
): Promise<Installed> {
  const { tool, version, installation } = request;
  if (installation.from === 'none') return { failed: installation.advice };
  if (!/^[0-9a-z][\w.+-]*$/i.test(version))
    return { failed: `"${oneLine(version, 50)}" is not a version of ${tool}` };
  try {
    await mkdir(request.folder, { recursive: true });
    return installation.from === 'rustup'
      ? await addComponent(request, installation.component, session(request, ports))
      : await findOrInstall(request, ports);
  } catch (error) {
    const reason = oneLine(withoutCredentials((error as Error).message), 600);
    return { failed: `${tool} ${version} cannot be installed: ${reason}` };
  }
}

type Session = ReturnType<typeof session>;

/** The commands of one installation, with their environment, time limit and log. */
function session(request: InstallRequest, { env, write, token, cancelled }: InstallPorts) {
  const clean = installerEnvironment(env);
  const run = (command: CommandRequest) => runWithExec(command, cancelled);
  const timeoutMs = request.timeoutMs ?? installMs;
  return {
    env: clean,
    run,
    timeoutMs,
    say: (text: string) => write(`${logText(oneLine(text, 1000))}\n`),
    /** Folds what the log shows meanwhile. */
    async group<T>(work: () => Promise<T>): Promise<T> {
      write(`::group::${logText(oneLine(`Install ${request.tool} ${request.version}`))}\n`);
      try {
        return await work();
      } finally {
        write('::endgroup::\n');
      }
    },
    /** Runs an installer and shows its output. Throws if it fails. */
    async install(command: InstallCommand, cwd: string): Promise<void> {
      const file = command.program.includes('/')
        ? command.program
        : await findProgram(clean, ...namesOf(command.program));
      if (file === undefined) throw new Error(missingProgram(command.program));
      const finished = await runFenced(
        withoutCredentials([command.program, ...command.args].join(' ')),
        { file, args: command.args, cwd, env: { ...clean, ...command.env }, timeoutMs },
        undefined,
        { write, token, run },
      );
      const error = commandError(finished);
      if (error !== undefined) throw new Error(`${basename(command.program)}: ${error}`);
    },
    /** Why the program does not start; undefined if it does. */
    async startError(program: string): Promise<string | undefined> {
      if (!(await isExecutable(program))) return `there is no program ${program}`;
      return commandError(
        await run({
          file: program,
          args: request.startArgs ?? ['--version'],
          cwd: request.folder,
          env: clean,
          timeoutMs: startMs,
          onOutput: () => undefined,
        }),
      );
    },
  };
}

const namesOf = (program: string): string[] =>
  program === 'python3' ? ['python3', 'python'] : [program];

async function findOrInstall(request: InstallRequest, ports: InstallPorts): Promise<Installed> {
  const { tool, version } = request;
  const use = session(request, ports);
  const place = await placeOf(request, use.env, use.run);
  const earlier = await usable(place.folder, use);
  if (earlier !== undefined) {
    use.say(`${tool} ${version} is installed already`);
    return { program: earlier };
  }
  const restored = await ports.cache.restore([place.folder], place.key);
  if (restored.kind === 'hit' && restored.key === place.key) {
    const cached = await usable(place.folder, use);
    if (cached !== undefined) {
      use.say(`${tool} ${version} was restored from the cache`);
      return { program: cached };
    }
    use.say(`${tool} ${version} from the cache does not start: it is installed again`);
  }
  const program = await installInto(place.folder, request, use);
  await ports.cache.save([place.folder], place.key);
  return { program };
}

/** The program of a folder that is whole and whose program starts. */
async function usable(folder: string, { startError }: Session): Promise<string | undefined> {
  const program = await readStamp(folder);
  if (program === undefined) return undefined;
  const path = join(folder, program);
  return (await startError(path)) === undefined ? path : undefined;
}

/** Leaves no folder behind if it fails. */
async function installInto(folder: string, request: InstallRequest, use: Session): Promise<string> {
  await makeEmptyFolder(folder);
  try {
    const program = await use.group(() => fetched(folder, request, use));
    const error = await use.startError(program);
    if (error !== undefined) throw new Error(`it was installed but does not start: ${error}`);
    await writeStamp(folder, program.slice(folder.length + 1));
    return program;
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

async function fetched(
  folder: string,
  { installation, version, program }: InstallRequest,
  use: Session,
): Promise<string> {
  if (installation.from === 'release') {
    const { installRelease } = await import('./install-release.ts');
    return installRelease(installation, version, folder, AbortSignal.timeout(use.timeoutMs));
  }
  const windows = process.platform === 'win32';
  const plan = installPlan(installation as Packaged, version, program, { folder, windows });
  for (const [name, text] of Object.entries(plan.files ?? {}))
    await writeFile(join(folder, name), text);
  for (const command of plan.commands) await use.install(command, folder);
  return plan.program;
}

/** The component belongs to the toolchain: it is neither isolated nor cached. */
async function addComponent(
  request: InstallRequest,
  component: string,
  use: Session,
): Promise<Installed> {
  const cwd = request.workspace ?? request.folder;
  const command = { program: 'rustup', args: ['component', 'add', component] };
  await use.group(() => use.install(command, cwd));
  const program = await findProgram(use.env, request.program);
  if (program === undefined) throw new Error(`rustup added no program ${request.program}`);
  const error = await use.startError(program);
  if (error !== undefined) throw new Error(`it was installed but does not start: ${error}`);
  return { program };
}
