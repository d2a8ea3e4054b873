import type { Alias, Document, Node, Pair } from 'yaml';
import type { Located, MapEntry, Place } from './located.ts';

/** Above what any configuration needs. Aliases of aliases can grow exponentially. */
const maxNodes = 20_000;
const maxDepth = 32;

type Yaml = typeof import('yaml');
export type Refuse = (place: Place, value: string, accepted: string) => void;

/**
 * Converts a document to values with their places. Resolves aliases itself: the library walks the
 * whole document for each alias.
 */
export function convert(
  yaml: Yaml,
  document: Document.Parsed,
  text: string,
  placeAt: (offset: number) => Place,
  refuse: Refuse,
): Located {
  let nodes = 0;
  let expanding = 0;
  const anchors = new Map<string, Node>();
  const targets = new Map<Alias, Node>();
  const nothing = (place: Place): Located => ({ kind: 'scalar', value: null, text: '', ...place });

  function value(node: Node | null, fallback: Place, depth: number): Located {
    if (node === null) return nothing(fallback);
    const place = node.range ? placeAt(node.range[0]) : fallback;
    nodes += 1;
    if (nodes > maxNodes || depth > maxDepth) {
      if (nodes <= maxNodes + 1) {
        nodes = maxNodes + 2;
        const bounds = `at most ${maxNodes} values in ${maxDepth} levels after resolving aliases`;
        refuse(place, 'too many values', bounds);
      }
      return nothing(place);
    }
    if (yaml.isAlias(node)) return aliased(node, place, depth);
    if (node.anchor !== undefined && expanding === 0) anchors.set(node.anchor, node);
    if (node.tag !== undefined) refuse(place, node.tag, 'a value without a tag');
    if (yaml.isMap(node)) {
      const entries = node.items.map((pair) =>
        entry(pair as Pair<Node, Node | null>, place, depth),
      );
      return { kind: 'map', entries, ...place };
    }
    if (yaml.isSeq(node)) {
      const items = node.items.map((item) => value(item as Node, place, depth + 1));
      return { kind: 'list', items, ...place };
    }
    return scalar(node, place);
  }

  /** An alias refers to the last anchor before it, even if it is reached again through another alias. */
  function aliased(alias: Alias, place: Place, depth: number): Located {
    const target = targets.get(alias) ?? anchors.get(alias.source);
    if (target === undefined) {
      const written = `*${alias.source}`;
      // a glob without quotes is read as an alias
      const quotes = /[*./]/.test(alias.source) ? `quotes around it: '${written}'` : undefined;
      refuse(place, written, quotes ?? 'an alias of an anchor defined above it');
      return nothing(place);
    }
    targets.set(alias, target);
    expanding += 1;
    const expanded = value(target, place, depth + 1);
    expanding -= 1;
    return expanded;
  }

  function entry(pair: Pair<Node, Node | null>, map: Place, depth: number): MapEntry {
    const key = value(pair.key, map, depth + 1);
    const place = { line: key.line, column: key.column };
    if (key.kind !== 'scalar' || key.value === null)
      refuse(place, 'a key', 'a key that is a single value');
    const name = key.kind === 'scalar' ? key.text : '';
    return { key: name, value: value(pair.value, place, depth + 1), ...place };
  }

  function scalar(node: Node, place: Place): Located {
    const plain = yaml.isScalar(node) ? node.value : null;
    if (typeof plain === 'string') {
      const dash = yaml.isScalar(node) && node.type === 'PLAIN' ? dashWithin(node) : undefined;
      const within = dash !== undefined && { dashWithin: dash };
      return { kind: 'scalar', value: plain, text: plain, ...within, ...place };
    }
    const known = typeof plain === 'number' || typeof plain === 'boolean' ? plain : null;
    const source = yaml.isScalar(node) ? (node.source ?? '') : '';
    return { kind: 'scalar', value: known, text: source, ...place };
  }

  function dashWithin({ range }: Node): Place | undefined {
    if (!range) return undefined;
    const found = /\n[ \t]*(?=- )/.exec(text.slice(range[0], range[1]));
    return found ? placeAt(range[0] + found.index + found[0].length) : undefined;
  }

  return value(document.contents, { line: 1, column: 1 }, 0);
}
