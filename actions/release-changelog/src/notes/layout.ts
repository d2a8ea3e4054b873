import { defaultLayout, readLayout } from '@ci-actions/commits';
import type { Layout } from '@ci-actions/commits';
import { describeMistake } from '@ci-actions/inputs';
import { NotEvaluated } from '@ci-actions/result';

/** @throws NotEvaluated with every mistake of the file, or where there is no file. */
export async function layoutOf(
  path: string | undefined,
  readText: (path: string) => Promise<string | undefined>,
): Promise<Layout> {
  if (path === undefined) return defaultLayout;
  const text = await readText(path);
  if (text === undefined)
    throw new NotEvaluated(`config: the file ${JSON.stringify(path)} does not exist`);
  const read = await readLayout(text, path);
  if ('layout' in read) return read.layout;
  throw new NotEvaluated(read.mistakes.map(describeMistake).join('; '));
}
