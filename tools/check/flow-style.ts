import { isCollection, parseDocument, visit } from 'yaml';

/** The collections of a YAML text that are written in braces or brackets, as written. */
export function flowStyle(text: string): string[] {
  const found: string[] = [];
  visit(parseDocument(text), {
    Node: (_, node) => {
      if (!isCollection(node) || node.flow !== true || !node.range) return;
      found.push(text.slice(node.range[0], node.range[1]));
    },
  });
  return found;
}
