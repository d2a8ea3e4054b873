import type { Mistake } from '@ci-actions/inputs';

/** Where the policy file is if no input names it; two of them would be two policies. */
export const defaultPolicyPaths: readonly [string, ...string[]] = [
  '.github/ci-policy.yml',
  '.github/ci-policy.yaml',
];

/** The text of a file; undefined if it does not exist, throws if it cannot be read. */
export type ReadText = (path: string) => Promise<string | undefined>;

export interface PolicyText {
  readonly path: string;
  readonly text: string;
}

/** The one file of `paths`, or a mistake that names those that exist. */
export async function findPolicy(
  paths: readonly string[],
  readText: ReadText,
): Promise<{ readonly file: PolicyText | undefined } | { readonly mistake: Mistake }> {
  const files: PolicyText[] = [];
  for (const path of paths) {
    const text = await readText(path);
    if (text !== undefined) files.push({ path, text });
  }
  const [file, other] = files;
  if (file === undefined || other === undefined) return { file };
  const problem = `${file.path} and ${other.path} both exist`;
  return { mistake: { name: 'policy', problem, accepted: 'only one of the two policy files' } };
}
