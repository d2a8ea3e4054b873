/** What an operand of `pip install` or a line of a requirements file is. */
export type Requirement =
  | {
      readonly kind: 'package';
      /** Lower case, with single hyphens. */
      readonly name: string;
      /** As in a requirements file. */
      readonly text: string;
      /** To one version, by `==` or `===`. */
      readonly pinned: boolean;
    }
  /** Code of the project, or a file that the image holds. */
  | { readonly kind: 'local' }
  /** From a repository or another site. */
  | { readonly kind: 'url' }
  | { readonly kind: 'unknown' };

const pattern =
  /^([A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)\s*(\[[\w\s.,-]*\])?\s*\(?((?:(?:===?|~=|!=|<=?|>=?)\s*[\w.*+!-]+\s*,?\s*)*)\)?\s*(;[^]*)?$/;

export function requirementOf(written: string): Requirement {
  const text = written.trim();
  const [beforeMarker = ''] = text.split(';');
  if (
    /^(?:git|hg|svn|bzr)(?:\+|@)|^(?:https?|ftp|ssh):\/\/|^[\w.-]+(?:\[[^\]]*\])?\s*@/.test(text)
  ) {
    return { kind: 'url' };
  }
  if (
    /^(?:\.|~|\/|[A-Za-z]:\\|file:)|[/\\]|\.(?:whl|zip|tar\.\w+|tgz)$/.test(beforeMarker.trim())
  ) {
    return { kind: 'local' };
  }
  const [, name, , specifiers = ''] = pattern.exec(text) ?? [];
  if (name === undefined) return { kind: 'unknown' };
  const pinned = /(?:^|,)\s*===?\s*[^\s,*]+\s*(?:,|$)/.test(specifiers);
  return { kind: 'package', name: canonical(name), text, pinned };
}

const canonical = (name: string) => name.toLowerCase().replaceAll(/[-_.]+/g, '-');
