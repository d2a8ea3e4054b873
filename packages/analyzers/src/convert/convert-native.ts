import type { ConvertedNative } from './convert-report.ts';
import type { Context } from './converter.ts';
import type { Content } from './native-report.ts';

/** The converters are loaded where a native report is met. */
export async function convertNative(
  content: Content,
  context: Context = {},
): Promise<ConvertedNative> {
  const { convert } = await import('./convert-report.ts');
  return convert(content, context);
}
