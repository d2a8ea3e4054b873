import { boundedLines, document, escaped, oneLine, withoutCredentials } from '@ci-actions/markdown';
import { NotEvaluated } from '@ci-actions/result';
import type { Annotation, Outcome, OutputsSpec } from '@ci-actions/result';
import { BadInput, sentence } from './bad-input.ts';

/** The failed outcome for a thrown error. Sets every output: numbers to 0, texts to empty. */
export function notEvaluated(error: unknown, outputs: OutputsSpec): Outcome {
  const why = error instanceof BadInput ? error.mistakes.map(sentence) : [reason(error)];
  const shown = boundedLines(
    why.map((line) => `- ${escaped(line, 600)}`),
    50,
    'shown once these are fixed',
  );
  return {
    verdict: 'failed',
    green: false,
    evaluated: false,
    why,
    phase: null,
    next: null,
    counts: zeros([...outputs.numbers, ...outputs.counts]),
    outputs: {},
    summary: document('**Not evaluated**: nothing was judged.', shown.join('\n')),
    annotations: error instanceof BadInput ? placed(error) : [],
  };
}

/** Our own message, or that of the internal error, with its cause. */
function reason(error: unknown): string {
  const text = error instanceof Error ? withCause(error) : String(error);
  const message = error instanceof NotEvaluated ? text : `internal error: ${text}`;
  return oneLine(withoutCredentials(message), 1000);
}

function withCause(error: Error): string {
  const { message, cause } = error;
  if (!(cause instanceof Error) || message.includes(cause.message)) return message;
  return `${message}: ${cause.message}`;
}

function placed(error: BadInput): Annotation[] {
  return error.mistakes.flatMap((mistake) =>
    mistake.place
      ? [
          {
            level: 'error' as const,
            message: sentence(mistake),
            file: mistake.place.file,
            line: mistake.place.line,
          },
        ]
      : [],
  );
}

function zeros(names: readonly string[]): Record<string, number> {
  return Object.fromEntries(names.map((name) => [name, 0]));
}
