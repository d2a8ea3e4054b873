import { parse } from 'yaml';

/** What an `action.yml` declares. */
export interface ActionMetadata {
  readonly name: string;
  readonly description: string;
  readonly main: string;
  readonly inputs: ReadonlyMap<string, DeclaredInput>;
  /** Output name to description. */
  readonly outputs: ReadonlyMap<string, string>;
}

export interface DeclaredInput {
  readonly description: string;
  readonly required: boolean;
  /** As written, expressions not evaluated; empty if there is none. */
  readonly default: string;
}

interface Entry {
  readonly description?: unknown;
  readonly required?: unknown;
  readonly default?: unknown;
}

/** Reads the text of an `action.yml`. All values become text, as for a runner. */
export function parseActionMetadata(text: string): ActionMetadata {
  const file = parse(text) as {
    readonly name?: unknown;
    readonly description?: unknown;
    readonly runs?: { readonly main?: unknown };
    readonly inputs?: Readonly<Record<string, Entry | null>> | null;
    readonly outputs?: Readonly<Record<string, Entry | null>> | null;
  };
  const inputs = Object.entries(file.inputs ?? {}).map(
    ([name, entry]) => [name, declared(entry ?? {})] as const,
  );
  const outputs = Object.entries(file.outputs ?? {}).map(
    ([name, entry]) => [name, oneText(entry?.description)] as const,
  );
  return {
    name: oneText(file.name),
    description: oneText(file.description),
    main: oneText(file.runs?.main),
    inputs: new Map(inputs),
    outputs: new Map(outputs),
  };
}

function declared(entry: Entry): DeclaredInput {
  return {
    description: oneText(entry.description),
    required: entry.required === true,
    default: oneText(entry.default),
  };
}

function oneText(value: unknown): string {
  return value === undefined || value === null ? '' : String(value).trim();
}
