/** The start of a value in a file; line and column count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A parsed document; every value has its place. Texts are untrusted. */
export type Located = ScalarNode | ListNode | MapNode;

export interface ScalarNode extends Place {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  /** As written for a plain scalar (`1.10` is not `1.1`); without quotes for a quoted one. */
  readonly text: string;
  /** A later line of a plain scalar that begins with a dash: most likely an element of a list. */
  readonly dashWithin?: Place;
}

export interface ListNode extends Place {
  readonly kind: 'list';
  readonly items: readonly Located[];
}

export interface MapNode extends Place {
  readonly kind: 'map';
  /** In file order; a key may occur twice. */
  readonly entries: readonly MapEntry[];
}

export interface MapEntry extends Place {
  readonly key: string;
  readonly value: Located;
}

/** The value as a message shows it. */
export function written(node: Located): string {
  if (node.kind === 'scalar') return node.text;
  return node.kind === 'list' ? 'a list' : 'a map';
}
