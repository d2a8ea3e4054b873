const block = /(<!-- npm run demo -->\n+```text\n)(.*?)(\n```\n)/s;

/** What the README shows of the demo; undefined where it shows nothing. */
export function readmeBlock(readme: string): string | undefined {
  return block.exec(readme)?.[2];
}

/** The README with `output` in the block; throws where it has none. */
export function withReadmeBlock(readme: string, output: string): string {
  if (!block.test(readme)) throw new Error('the README has no block after <!-- npm run demo -->');
  return readme.replace(block, (_, before: string, __, after: string) => before + output + after);
}
