import type { Mistake } from '@ci-actions/inputs';
import { convert } from './convert.ts';
import type { Located, Place } from './located.ts';

export type ParsedYaml =
  { readonly root: Located } | { readonly mistakes: readonly [Mistake, ...Mistake[]] };

/**
 * Parses one YAML 1.2 document with the place of each value. Rejects tags, `%YAML 1.1` (where `no` is
 * a boolean) and aliases that expand beyond the limits. `<<` is an ordinary key; a duplicate key stays
 * twice.
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
