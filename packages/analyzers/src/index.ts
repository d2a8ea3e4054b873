export type { ConvertedNative } from './convert/convert-native.ts';
export { readReport } from './read-report.ts';
