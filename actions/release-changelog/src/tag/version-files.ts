import { sameVersion, versionIn } from '@ci-actions/commits';
import type { ReadFile, ReleaseTag } from '@ci-actions/commits';
import { NotEvaluated } from '@ci-actions/result';

export interface VersionFiles {
  /** A sentence for each file that names another version; empty where all agree. */
  readonly differing: readonly string[];
  /** Files whose version is computed, and by what; they were not compared. */
  readonly computed: readonly string[];
  readonly compared: number;
}

/** @throws NotEvaluated where a file has no version to compare; every such file is named. */
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
        ({ path, version }) => `${path} says ${version}, the tag ${tag.name} says ${tag.version}`,
      ),
    computed: files.flatMap(({ path, says }) =>
      'dynamic' in says ? [`${path}: ${says.dynamic}`] : [],
    ),
    compared: stated.length,
  };
}
