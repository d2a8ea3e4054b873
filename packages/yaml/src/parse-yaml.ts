import type { Mistake } from '@ci-actions/inputs';
import { convert } from './convert.ts';
import type { Located, Place } from './located.ts';
import { diagnose } from './syntax/diagnose.ts';
import type { Diagnosis } from './syntax/diagnosis.ts';

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
  const [error] = document.errors.toSorted((a, b) => a.pos[0] - b.pos[0]);
  if (error) {
    const { code, message, pos } = error;
    const first = { code, message, offset: pos[0], ...placeAt(pos[0]) };
    return { mistakes: [syntaxMistake(file, text, diagnose(yaml, text, first, placeAt))] };
  }
  const mistakes: Mistake[] = [];
  if (document.directives?.yaml.version === '1.1') {
    mistakes.push(mistake(file, placeAt(0), '%YAML 1.1', 'YAML 1.2, which needs no directive'));
  }
  const root = convert(yaml, document, text, placeAt, (place, value, accepted) =>
    mistakes.push(mistake(file, place, value, accepted)),
  );
  const [first, ...others] = mistakes;
  return first ? { mistakes: [first, ...others] } : { root };
}

/** One, whatever follows from it. */
function syntaxMistake(
  file: string,
  text: string,
  { problem, accepted, ...place }: Diagnosis,
): Mistake {
  const value = (text.split('\n', place.line)[place.line - 1] ?? '').trim();
  return { name: 'YAML', value, problem: `YAML: ${problem}`, accepted, place: { file, ...place } };
}

function mistake(file: string, place: Place, value: string, accepted: string): Mistake {
  return { name: 'YAML', value, accepted, place: { file, ...place } };
}
