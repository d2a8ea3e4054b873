export type { ConvertedNative } from './convert/convert-report.ts';
export { readReport } from './read-report.ts';
