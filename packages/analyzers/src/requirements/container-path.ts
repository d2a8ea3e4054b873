/** An absolute path in the container, without `.` and `..`. */
export function containerPath(folder: string, path: string): string {
  const parts: string[] = [];
  for (const part of (path.startsWith('/') ? path : `${folder}/${path}`).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return `/${parts.join('/')}`;
}

/** A path of the build context, without `.` and `..`; relative to the context. */
export const contextPath = (path: string): string => containerPath('', path).slice(1);
