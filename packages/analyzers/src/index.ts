export type { ConvertedNative } from './convert/convert-native.ts';
export { nativeReports } from './convert/native-reports.ts';
export type { NativeReport } from './convert/native-reports.ts';
export { readReport } from './read-report.ts';
