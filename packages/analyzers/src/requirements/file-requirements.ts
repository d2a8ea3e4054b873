import type { Surroundings } from '../tool/surroundings.ts';
import { collector } from './collect-requirements.ts';
import type { NamedRequirements } from './collect-requirements.ts';

/** What a requirements file names, and the files that it includes. */
export async function fileRequirements(
  path: string,
  around: Surroundings,
): Promise<NamedRequirements> {
  const context = path.startsWith('/') ? '/' : '.';
  const everything = { sources: ['.'], destination: '/', from: undefined };
  const stage = { copies: [everything], base: undefined };
  const collect = collector(context, around);
  const file = { text: path, unresolved: [] };
  const install = { operands: [], files: [file], constraints: [], editable: [], groups: [] };
  await collect.add(install, path, { lookup: around.env, folder: '/', stage });
  return collect.result();
}
