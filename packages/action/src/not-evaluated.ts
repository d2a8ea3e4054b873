import { boundedLines, document, escaped, oneLine, withoutCredentials } from '@ci-actions/markdown';
import { NotEvaluated } from '@ci-actions/result';
import type { Annotation, Outcome, OutputsSpec } from '@ci-actions/result';
import { BadInput, sentence } from './bad-input.ts';

/** The red outcome of everything that was thrown: outputs are all set, numbers 0, texts empty. */
export function notEvaluated(error: unknown, outputs: OutputsSpec): Outcome {
  const why = error instanceof BadInput ? error.mistakes.map(sentence) : [reason(error)];
  const shown = boundedLines(
    why.map((line) => `- ${escaped(line, 600)}`),
    50,
    'to be seen once these are mended',
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
    summary: document('**Not evaluated**: no verdict could be reached.', shown.join('\n')),
    annotations: error instanceof BadInput ? placed(error) : [],
  };
}

/** What a person can act on: our own message, else the fault's, with its cause. */
function reason(error: unknown): string {
  const fault = error instanceof Error ? withCause(error) : String(error);
  const told = error instanceof NotEvaluated ? fault : `a fault stopped it: ${fault}`;
  return oneLine(withoutCredentials(told), 1000);
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
