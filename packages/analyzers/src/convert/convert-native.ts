import type { ConvertedNative } from './convert-report.ts';
import type { Context } from './converter.ts';
import type { Content } from './native-report.ts';

/** Loads the converters only when there is a native report. */
export async function convertNative(
  content: Content,
  context: Context = {},
): Promise<ConvertedNative> {
  const { convert } = await import('./convert-report.ts');
  return convert(content, context);
}
