/** What a link into the repository needs; undefined where the run does not say. */
export interface Repository {
  readonly serverUrl: string;
  readonly repository: string | undefined;
  readonly sha: string | undefined;
}

/** Links to lines of files at the commit; URIs are percent-encoded already, and `.` is no file. */
export function blobLink({ serverUrl, repository, sha }: Repository) {
  return (uri: string, line: number | undefined): string | undefined => {
    if (repository === undefined || sha === undefined || uri === '.' || uri === '')
      return undefined;
    const path = uri
      .replaceAll(/[()<>\s]/g, encodeURIComponent)
      .replaceAll('(', '%28')
      .replaceAll(')', '%29');
    return `${serverUrl}/${repository}/blob/${sha}/${path}${line === undefined ? '' : `#L${line}`}`;
  };
}
