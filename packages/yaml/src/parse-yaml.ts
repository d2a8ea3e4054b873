import type { Mistake } from '@ci-actions/inputs';
import type { Document, Node, Pair } from 'yaml';
import type { Located, MapEntry, Place } from './located.ts';

export type ParsedYaml =
  { readonly root: Located } | { readonly mistakes: readonly [Mistake, ...Mistake[]] };

/** More values or levels than a configuration has: aliases of aliases grow without end. */
const maxNodes = 20_000;
const maxDepth = 32;

/**
 * Reads one YAML 1.2 document with the place of each value. Tags, merge keys, `%YAML 1.1` (where
 * `no` is a boolean) and aliases that grow beyond bounds are refused; duplicate keys are kept.
 */
export async function parseYaml(text: string, file: string): Promise<ParsedYaml> {
  const yaml = await import('yaml');
  const counter = new yaml.LineCounter();
  const document = yaml.parseDocument(text, {
    lineCounter: counter,
    prettyErrors: false,
    schema: 'core',
    uniqueKeys: false,
    version: '1.2',
  });
  const placeAt = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const mistakes: Mistake[] = document.errors.map((error) => {
    const place = placeAt(error.pos[0]);
    const line = text.split('\n', place.line)[place.line - 1] ?? '';
    return mistake(file, place, line.trim(), `valid YAML: ${error.message}`);
  });
  if (document.directives?.yaml.version === '1.1') {
    mistakes.push(mistake(file, placeAt(0), '%YAML 1.1', 'YAML 1.2, which needs no directive'));
  }
  const root = convert(yaml, document, placeAt, (place, value, accepted) =>
    mistakes.push(mistake(file, place, value, accepted)),
  );
  const [first, ...others] = mistakes;
  return first ? { mistakes: [first, ...others] } : { root };
}

function mistake(file: string, place: Place, value: string, accepted: string): Mistake {
  return { name: 'YAML', value, accepted, place: { file, ...place } };
}

type Yaml = typeof import('yaml');
type Refuse = (place: Place, value: string, accepted: string) => void;

function convert(
  yaml: Yaml,
  document: Document.Parsed,
  placeAt: (offset: number) => Place,
  refuse: Refuse,
): Located {
  let nodes = 0;
  const nothing = (place: Place): Located => ({ kind: 'scalar', value: null, text: '', ...place });

  function value(node: Node | null, fallback: Place, depth: number): Located {
    if (node === null) return nothing(fallback);
    const place = node.range ? placeAt(node.range[0]) : fallback;
    nodes += 1;
    if (nodes > maxNodes || depth > maxDepth) {
      if (nodes <= maxNodes + 1) {
        nodes = maxNodes + 2;
        const bounds = `at most ${maxNodes} values in ${maxDepth} levels, aliases resolved`;
        refuse(place, 'more values than can be read', bounds);
      }
      return nothing(place);
    }
    if (yaml.isAlias(node)) {
      const target = node.resolve(document);
      return target === undefined ? nothing(place) : value(target as Node, place, depth + 1);
    }
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

  function entry(pair: Pair<Node, Node | null>, map: Place, depth: number): MapEntry {
    const key = value(pair.key, map, depth + 1);
    const place = { line: key.line, column: key.column };
    if (key.kind !== 'scalar' || key.value === null) refuse(place, 'a key', 'a key that is a word');
    const text = key.kind === 'scalar' ? key.text : '';
    return { key: text, value: value(pair.value, place, depth + 1), ...place };
  }

  function scalar(node: Node, place: Place): Located {
    const plain = yaml.isScalar(node) ? node.value : null;
    if (typeof plain === 'string') return { kind: 'scalar', value: plain, text: plain, ...place };
    const known = typeof plain === 'number' || typeof plain === 'boolean' ? plain : null;
    const text = yaml.isScalar(node) ? (node.source ?? '') : '';
    return { kind: 'scalar', value: known, text, ...place };
  }

  return value(document.contents, { line: 1, column: 1 }, 0);
}
