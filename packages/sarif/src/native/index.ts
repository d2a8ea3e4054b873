import type { Context } from './converter.ts';
import type { ConvertedNative } from './convert-native.ts';
import type { Content } from './report.ts';

export type { Context as NativeContext } from './converter.ts';
export type { ConvertedNative } from './convert-native.ts';
export type { AdvisoryFacts, PackageFacts } from './finding.ts';
export type { Content as NativeContent } from './report.ts';

/** The converters are loaded where a native report is met. */
export async function convertNative(
  content: Content,
  context: Context = {},
): Promise<ConvertedNative> {
  const { convert } = await import('./convert-native.ts');
  return convert(content, context);
}
