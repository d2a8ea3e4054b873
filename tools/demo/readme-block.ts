const block = /(<!-- npm run demo -->\n+```text\n)(.*?)(\n```\n)/s;

/** The output of the demo in the README; undefined if there is no block. */
export function readmeBlock(readme: string): string | undefined {
  return block.exec(readme)?.[2];
}

/** The README with `output` in the block. Throws if there is no block. */
export function withReadmeBlock(readme: string, output: string): string {
  if (!block.test(readme)) throw new Error('the README has no block after <!-- npm run demo -->');
  return readme.replace(block, (_, before: string, __, after: string) => before + output + after);
}
