import { createHash } from 'node:crypto';

/** An annotated tag in the git database. It is no tag of the repository until a ref points to it. */
export interface TagObject {
  readonly sha: string;
  readonly tag: string;
  readonly message: string;
  /** The commit. */
  readonly object: string;
  readonly tagger: { readonly name: string; readonly email: string; readonly date: string };
}

/** The tag object with the id that git gives it. */
export function tagObject(content: Omit<TagObject, 'sha'>): TagObject {
  const { tag, message, object, tagger } = content;
  const seconds = Math.floor(Date.parse(tagger.date) / 1000);
  const text = `object ${object}\ntype commit\ntag ${tag}\ntagger ${tagger.name} <${tagger.email}> ${seconds} +0000\n\n${message}`;
  const sha = createHash('sha1')
    .update(`tag ${Buffer.byteLength(text)}\0${text}`)
    .digest('hex');
  return { ...content, sha };
}
