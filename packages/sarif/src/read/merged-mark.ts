/** The start of every merged log. A later run recognises its own output by it. */
export const headOfMerged =
  '{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0",' +
  '"properties":{"ci-actions":{"merged":true}},"runs":[';

export async function isMerged(chunks: AsyncIterable<string>): Promise<boolean> {
  let head = '';
  for await (const chunk of chunks) {
    head += chunk;
    if (head.length >= headOfMerged.length) break;
  }
  return head.startsWith(headOfMerged);
}
