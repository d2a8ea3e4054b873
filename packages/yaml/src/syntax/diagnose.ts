import type { Place } from '../located.ts';
import { characterCauses } from './character-causes.ts';
import type { Diagnosis, SyntaxError } from './diagnosis.ts';
import { lineCauses, tab } from './line-causes.ts';
import { sourceLines } from './source-lines.ts';

const causes = [tab, ...characterCauses, ...lineCauses];

/**
 * The likely cause of the first syntax error. One missing character makes many errors, and the first
 * is often not where it is missing.
 */
export function diagnose(
  yaml: typeof import('yaml'),
  text: string,
  error: SyntaxError,
  placeAt: (offset: number) => Place,
): Diagnosis {
  const lines = sourceLines(text);
  const broken = { yaml, text, error, lines, placeAt };
  for (const cause of causes) {
    const found = cause(broken);
    if (found) return found;
  }
  const { line, column, message } = error;
  return { line, column, problem: message, accepted: 'valid YAML' };
}
