/** A sign (`🔖`, `:bookmark:`) or a mark (`[chore]`, `[Release]`) before the title. */
const leading = /^(?:\[(?:chore|release|ci|skip ci|ci skip)\]:?|:\w+:|[^\w\s[(`"'@/]+)\s*/iu;
const trailing = /(?:(?<!\s)\s*\[(?:skip|no|ci) ?-?(?:ci|skip)\]|[.!])$/i;

/** A title without the signs and marks around its words, such as `[skip ci]` and a full stop. */
export function withoutMarks(text: string): string {
  let title = text.trim();
  for (let mark = leading.exec(title); mark !== null; mark = leading.exec(title)) {
    title = title.slice(mark[0].length);
  }
  for (let end = trailing.exec(title); end !== null; end = trailing.exec(title)) {
    title = title.slice(0, -end[0].length);
  }
  return title;
}
