import { isCollection, parseDocument, visit } from 'yaml';

/** The flow collections (braces or brackets) in a YAML text, as written. */
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
