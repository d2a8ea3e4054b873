import type { OperationName } from './operations.ts';

/** Answers that GitHub gives although its OpenAPI description does not have them. */
export const undescribedStatuses: Readonly<Partial<Record<OperationName, readonly number[]>>> = {
  // publishing the second draft of a tag: already_exists (release-drafter#1425)
  'PATCH /repos/{owner}/{repo}/releases/{release_id}': [422],
  // "Cannot delete asset from an immutable release" (uutils/coreutils#13839)
  'DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}': [422],
};

/** The description's text of the upload tells of this state; its schema does not have it. */
export const undescribedAssetStates = ['starter'];
