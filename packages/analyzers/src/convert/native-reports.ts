import type { Context } from './converter.ts';
import type { ConvertedNative } from './convert-native.ts';
import type { Content } from './native-report.ts';

export type { Context as NativeContext } from './converter.ts';
export type { ConvertedNative } from './convert-native.ts';
export type { AdvisoryFacts, PackageFacts } from './native-finding.ts';
export type { Content as NativeContent } from './native-report.ts';

/** The converters are loaded where a native report is met. */
export async function convertNative(
  content: Content,
  context: Context = {},
): Promise<ConvertedNative> {
  const { convert } = await import('./convert-native.ts');
  return convert(content, context);
}

/** A row of the documentation: which reports are read, how they are ranked and believed. */
export interface NativeReport {
  readonly tool: string;
  /** Markdown, as the two below. */
  readonly reads: string;
  readonly severity: string;
  readonly proof: string;
}

export async function nativeReports(): Promise<readonly NativeReport[]> {
  const { converters } = await import('./converters.ts');
  return converters.map(({ tool, reads, severity, proof }) => ({ tool, reads, severity, proof }));
}
