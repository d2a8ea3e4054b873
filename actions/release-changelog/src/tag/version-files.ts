import { sameVersion, versionIn } from '@ci-actions/commits';
import type { ReadFile, ReleaseTag } from '@ci-actions/commits';
import { NotEvaluated } from '@ci-actions/result';

export interface VersionFiles {
  /** A sentence for each file with another version than the tag. */
  readonly differing: readonly string[];
  /** Each file whose version a tool computes, with the key that says so; not compared. */
  readonly computed: readonly string[];
  readonly compared: number;
}

/** @throws NotEvaluated with every file that has no version to compare. */
export async function compareVersions(
  paths: readonly string[],
  tag: ReleaseTag,
  read: ReadFile,
): Promise<VersionFiles> {
  const files = await Promise.all(
    paths.map(async (path) => ({ path, says: await versionIn(path, read) })),
  );
  const unreadable = files.flatMap(({ path, says }) =>
    'unreadable' in says ? [`${path}: ${says.unreadable}`] : [],
  );
  if (unreadable.length > 0) {
    throw new NotEvaluated(`version-files cannot be compared: ${unreadable.join('; ')}`);
  }
  const stated = files.flatMap(({ path, says }) =>
    'version' in says ? [{ path, version: says.version }] : [],
  );
  return {
    differing: stated
      .filter(({ path, version }) => !sameVersion(path, version, tag.version))
      .map(
        ({ path, version }) =>
          `${path} says ${version}, but the tag ${tag.name} says ${tag.version}`,
      ),
    computed: files.flatMap(({ path, says }) =>
      'dynamic' in says ? [`${path}: ${says.dynamic}`] : [],
    ),
    compared: stated.length,
  };
}
