/** One use of the context `steps` in an expression. */
export interface StepReference {
  /** The id as written; undefined where the expression computes it, as in `toJSON(steps)`. */
  readonly step: string | undefined;
  /** The output that is read; undefined where it is computed or another property is read. */
  readonly output: string | undefined;
}

/** Up to the first `}}` outside a string. A doubled quote in a string reads as two strings. */
const expression = /\$\{\{((?:'[^']*'|(?!\}\})[^'])*)\}\}/g;
const token = /'[^']*'|[A-Za-z_][\w-]*|\S/g;

/** What the expressions in a text read from the steps of the job. */
export function stepReferences(text: string): readonly StepReference[] {
  return [...text.matchAll(expression)].flatMap(([, inner = '']) => {
    const tokens = inner.match(token) ?? [];
    return tokens.flatMap((word, at) =>
      word.toLowerCase() === 'steps' && tokens[at - 1] !== '.' ? [reference(tokens, at + 1)] : [],
    );
  });
}

function reference(tokens: readonly string[], at: number): StepReference {
  const step = propertyAt(tokens, at);
  const property = step && propertyAt(tokens, step.next);
  const output =
    property?.name.toLowerCase() === 'outputs' ? propertyAt(tokens, property.next) : undefined;
  return { step: step?.name, output: output?.name };
}

/** The property in `.name` or `['name']` at a position. */
function propertyAt(
  tokens: readonly string[],
  at: number,
): { readonly name: string; readonly next: number } | undefined {
  const [mark, name = '', end] = tokens.slice(at, at + 3);
  if (mark === '.' && /^\w/.test(name)) return { name, next: at + 2 };
  const quoted = /^'(.*)'$/s.exec(name)?.[1];
  if (mark !== '[' || quoted === undefined || end !== ']') return undefined;
  return { name: quoted, next: at + 3 };
}
