import { NotEvaluated } from '@ci-actions/result';
import { hostedName } from './asset-name.ts';
import { checksumsName } from './checksums.ts';
import type { AssetFile } from './release-server.ts';

/** GitHub takes less than 2 GiB a file and at most 1,000 files a release. */
const longestFile = 2 * 1024 ** 3;
const mostFiles = 1000;

export interface AssetPorts {
  readonly glob: (patterns: readonly string[]) => Promise<{
    readonly files: readonly string[];
    readonly unmatched: readonly string[];
  }>;
  readonly fileDigest: (
    path: string,
  ) => Promise<{ readonly size: number; readonly sha256: string }>;
  readonly readBytes: (path: string) => AsyncIterable<Uint8Array>;
  /** A path as a user knows it. */
  readonly shown: (path: string) => string;
}

/** @throws NotEvaluated with everything that is wrong with the files, before anything is published. */
export async function readAssets(
  patterns: readonly string[],
  { glob, fileDigest, readBytes, shown }: AssetPorts,
  reserved: readonly string[],
): Promise<readonly AssetFile[]> {
  const { files, unmatched } = await glob(patterns);
  const read = [];
  const unreadable: string[] = [];
  for (const path of files) {
    try {
      read.push({ path, name: baseName(path), ...(await fileDigest(path)) });
    } catch (error) {
      unreadable.push(`${shown(path)} cannot be read: ${(error as Error).message}`);
    }
  }
  const wrong = [
    ...unreadable,
    ...unmatched.map((pattern) => `${JSON.stringify(pattern)} matches no file`),
    ...read.flatMap(({ path, size }) => sizeProblem(shown(path), size)),
    ...nameProblems(read, reserved, shown),
    ...(read.length > mostFiles
      ? [`there are ${read.length} files, and GitHub takes at most ${mostFiles} a release`]
      : []),
  ];
  if (wrong.length > 0) throw new NotEvaluated(`assets: ${wrong.join('; ')}`);
  return read.map(({ path, name, size, sha256 }) => ({
    name,
    size,
    sha256,
    open: () => unchanged(readBytes(path), shown(path), size),
  }));
}

/** @throws NotEvaluated where the file no longer has its size, so that nobody looks for a cause in the network. */
async function* unchanged(
  chunks: AsyncIterable<Uint8Array>,
  path: string,
  size: number,
): AsyncIterable<Uint8Array> {
  let bytes = 0;
  const changed = () =>
    new NotEvaluated(
      `${path} changed after it was read: it had ${size} bytes. Let the step that writes it end before this one`,
    );
  try {
    for await (const chunk of chunks) {
      bytes += chunk.byteLength;
      if (bytes > size) throw changed();
      yield chunk;
    }
  } catch (error) {
    if (error instanceof NotEvaluated) throw error;
    throw new NotEvaluated(`${path} cannot be read: ${(error as Error).message}`);
  }
  if (bytes < size) throw changed();
}

const baseName = (path: string) =>
  path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);

function sizeProblem(path: string, size: number): readonly string[] {
  if (size === 0) return [`${path} is empty, and GitHub takes no empty file`];
  if (size >= longestFile) return [`${path} has ${size} bytes, and GitHub takes less than 2 GiB`];
  return [];
}

/** Files of one name would replace one another. */
function nameProblems(
  files: readonly { readonly path: string; readonly name: string }[],
  reserved: readonly string[],
  shown: (path: string) => string,
): readonly string[] {
  const first = new Map<string, string>();
  return files.flatMap(({ path, name }) => {
    const key = hostedName(name);
    if (reserved.includes(key)) {
      const advice = key === checksumsName ? ', or set checksums: false' : '';
      return [
        `${shown(path)} has the name of a file that this action attaches: rename it${advice}`,
      ];
    }
    const other = first.get(key);
    if (other === undefined) first.set(key, shown(path));
    return other === undefined
      ? []
      : [`${shown(path)} and ${other} have the same name on GitHub: ${key}`];
  });
}
