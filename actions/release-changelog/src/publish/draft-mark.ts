/**
 * The last line of a draft's text until the release is published, invisible on its page. It tells a
 * draft of this job from those of others, and a text that we wrote from one that a person edited.
 */
export interface DraftMark {
  /** Identifies the job that made the draft. */
  readonly job: string;
  /** A digest of the text above the mark. */
  readonly text: string;
}

export type Digest = (text: string) => string;

/** A mark takes at most this many characters of a release's text. */
export const longestMark = 200;

const pattern = /[\r\n]*<!-- ci-actions\/release-changelog job=(\w{0,16}) text=(\w{16}) -->\s*$/;

export function marked(body: string, job: string, digest: Digest): string {
  const mark = `<!-- ci-actions/release-changelog job=${job.slice(0, 16)} text=${digestOf(body, digest)} -->`;
  return `${body.trimEnd()}\n\n${mark}\n`;
}

export function withoutMark(body: string): string {
  return body.replace(pattern, '\n');
}

/** Whether this job made the draft. */
export function isMadeBy(body: string, job: string): boolean {
  return job !== '' && pattern.exec(body)?.[1] === job.slice(0, 16);
}

/** Whether nobody has written the text but us: it is as marked, or there is none. */
export function isUnedited(body: string, digest: Digest): boolean {
  const text = withoutMark(body);
  return text.trim() === '' || pattern.exec(body)?.[2] === digestOf(text, digest);
}

/** Whether a reader sees the same text, apart from a mark. */
export function isSameText(body: string, other: string): boolean {
  return plain(withoutMark(body)) === plain(withoutMark(other));
}

const digestOf = (body: string, digest: Digest) => digest(plain(body)).slice(0, 16);

/** GitHub's editor changes the ends of lines. */
const plain = (body: string) => body.replaceAll('\r\n', '\n').trim();
