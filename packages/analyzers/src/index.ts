export { readReport } from './read-report.ts';
export type { Installation, ReleaseFile } from './tool/installation.ts';
