import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import type { Scanner } from './scanner.ts';
import { writeSettings } from './settings.ts';

export interface Scanned {
  readonly report: string;
  /** For a person: the command, and what it wrote to stderr. */
  readonly said: string;
}

/** Runs the real tool in a folder that holds a sample. */
export async function scan(scanner: Scanner, format: string, folder: string): Promise<Scanned> {
  writeSettings(folder);
  const args = scanner.args(format, folder);
  const { stdout, stderr } = await execute(scanner, args, folder);
  const file = scanner.writes && join(folder, scanner.writes(format));
  const report = file === undefined ? stdout : existsSync(file) ? readFileSync(file, 'utf8') : '';
  return { report, said: `${scanner.program} ${args.join(' ')}\n${stderr}` };
}

/** Its exit code does not say whether it ran: that is for the actions to find out. */
function execute({ program, env }: Scanner, args: readonly string[], cwd: string) {
  const path = [dirname(process.execPath), process.env['PATH'] ?? ''].join(delimiter);
  const options = { cwd, env: { ...process.env, ...env, PATH: path }, timeout: 100_000 };
  return new Promise<{ stdout: string; stderr: string }>((resolve, reject) => {
    execFile(program, args, { ...options, maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      if (error !== null && typeof error.code !== 'number') reject(error);
      else resolve({ stdout, stderr });
    });
  });
}
