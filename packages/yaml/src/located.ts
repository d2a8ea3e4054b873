/** Where something begins in a file; line and column count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A parsed document in which every value knows its place. Texts are untrusted. */
export type Located = ScalarNode | ListNode | MapNode;

export interface ScalarNode extends Place {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  /** As written where it is plain (`1.10` is not `1.1`), unquoted where it is quoted. */
  readonly text: string;
}

export interface ListNode extends Place {
  readonly kind: 'list';
  readonly items: readonly Located[];
}

export interface MapNode extends Place {
  readonly kind: 'map';
  /** In the file's order; a key may stand twice. */
  readonly entries: readonly MapEntry[];
}

export interface MapEntry extends Place {
  readonly key: string;
  readonly value: Located;
}

/** What stands there, in the words of a mistake. */
export function written(node: Located): string {
  if (node.kind === 'scalar') return node.text;
  return node.kind === 'list' ? 'a list' : 'a map';
}
