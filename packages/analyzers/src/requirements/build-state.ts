import { jsonIn } from '../convert/json-in.ts';
import { containerPath } from './container-path.ts';
import type { Copy, Stage } from './copied-file.ts';
import type { Instruction } from './dockerfile-instructions.ts';
import { plainWords } from './shell-commands.ts';
import { expandAll } from './shell-variable.ts';
import type { Lookup } from './shell-variable.ts';

/** What a build knows before an instruction. */
export interface BuildState {
  readonly lookup: Lookup;
  readonly folder: string;
  readonly stage: Stage;
}

interface BuiltStage extends Stage {
  readonly env: Map<string, string>;
  readonly args: Map<string, string>;
  folder: string;
}

/** Follows the stages of a Dockerfile: their variables, folders and copied files. */
export function buildState() {
  const global = new Map<string, string>();
  const named = new Map<string, BuiltStage>();
  const stages: BuiltStage[] = [];
  let current: BuiltStage | undefined;
  const scratch = newStage(undefined);
  const now = (): BuiltStage => current ?? scratch;
  const lookup: Lookup = (name) =>
    current === undefined ? global.get(name) : (current.env.get(name) ?? current.args.get(name));
  const stageOf = (name: string): BuiltStage | undefined =>
    named.get(name.toLowerCase()) ?? (/^\d+$/.test(name) ? stages[Number(name)] : undefined);

  function follow({ keyword, text, flags, heredocs }: Instruction): void {
    if (keyword === 'FROM') {
      const [image = '', , name] = text.trim().split(/\s+/);
      const from = stageOf(expandAll(image, (one) => global.get(one)).text);
      current = newStage(from);
      stages.push(current);
      if (name !== undefined) named.set(name.toLowerCase(), current);
    } else if (keyword === 'ARG') {
      for (const [name, value] of pairs(text, lookup)) {
        const known = value === 'inherited' ? global.get(name) : value?.text;
        set(current?.args ?? global, name, known);
      }
    } else if (keyword === 'ENV') {
      const legacy = /^(\w+)\s+([^]*)$/.exec(text);
      const [, key = '', rest = ''] = legacy ?? [];
      const given =
        legacy === null
          ? pairs(text, lookup)
          : pairs(`${key}="${rest.replaceAll('"', '\\"')}"`, lookup);
      for (const [name, value] of given) {
        set(now().env, name, value === 'inherited' ? undefined : value?.text);
      }
    } else if (keyword === 'WORKDIR') {
      now().folder = containerPath(now().folder, expandAll(text.trim(), lookup).text);
    } else if (keyword === 'COPY' || keyword === 'ADD') {
      const copy = copyOf({ text, flags, inline: heredocs[0]?.text });
      if (copy !== undefined) now().copies.push(copy);
    }
  }

  function copyOf({
    text,
    flags,
    inline,
  }: {
    text: string;
    flags: readonly string[];
    inline: string | undefined;
  }): Copy | undefined {
    const words = wordsOf(text, lookup).map((word) => word.replace(/^<<-?["']?(\w+)["']?$/, '$1'));
    const to = words.at(-1);
    if (to === undefined || words.length < 2) return undefined;
    return {
      sources: words.slice(0, -1),
      destination: destinationOf(to, now().folder),
      from: fromOf(flags),
      ...(inline === undefined ? {} : { inline }),
    };
  }

  function fromOf(flags: readonly string[]): Copy['from'] {
    const from = flags.find((flag) => flag.startsWith('--from='))?.slice('--from='.length);
    if (from === undefined) return undefined;
    return stageOf(expandAll(from, lookup).text) ?? 'other image';
  }

  /** Files that a RUN sees by `--mount=type=bind`, and no later instruction. */
  let mounted = 0;
  function mount(flags: readonly string[]): void {
    const copies = flags.flatMap((flag) => mountOf(expandAll(flag, lookup).text) ?? []);
    now().copies.push(...copies);
    mounted = copies.length;
  }

  function mountOf(flag: string): Copy | undefined {
    if (!flag.startsWith('--mount=')) return undefined;
    const options = new Map(
      flag
        .slice('--mount='.length)
        .split(',')
        .map((option) => {
          const at = option.indexOf('=');
          return at < 0 ? [option, ''] : [option.slice(0, at), option.slice(at + 1)];
        }),
    );
    const target = options.get('target') ?? options.get('dst') ?? options.get('destination');
    if ((options.get('type') ?? 'bind') !== 'bind' || target === undefined) return undefined;
    const from = options.get('from');
    return {
      sources: [options.get('source') ?? options.get('src') ?? '.'],
      destination: containerPath(now().folder, target),
      from: from === undefined ? undefined : (stageOf(from) ?? 'other image'),
    };
  }

  function unmount(): void {
    now().copies.splice(now().copies.length - mounted, mounted);
  }

  return {
    follow,
    mount,
    unmount,
    state: (): BuildState => ({ lookup, folder: now().folder, stage: now() }),
  };
}

const newStage = (base: BuiltStage | undefined): BuiltStage => ({
  copies: [],
  base,
  env: new Map(base?.env),
  args: new Map(),
  folder: base?.folder ?? '/',
});

function destinationOf(to: string, folder: string): string {
  const path = containerPath(folder, to);
  return /(?:^|\/)\.?$/.test(to) && path !== '/' ? `${path}/` : path;
}

/** The words of shell form, or of JSON form. */
function wordsOf(text: string, lookup: Lookup): readonly string[] {
  const list = jsonWords(text);
  if (list !== undefined) return list.map((word) => expandAll(word, lookup).text);
  return plainWords(text, lookup).map((word) => word.text);
}

/** Undefined unless the text is a JSON list of strings. */
export function jsonWords(text: string): readonly string[] | undefined {
  if (!text.startsWith('[')) return undefined;
  const value = jsonIn(text);
  return Array.isArray(value) && value.every((word) => typeof word === 'string')
    ? value
    : undefined;
}

/** The words of `ARG` and `ENV`: `NAME=value`, whose value may not be known, and `NAME` alone. */
function pairs(
  text: string,
  lookup: Lookup,
): readonly (readonly [string, { readonly text: string } | 'inherited' | undefined])[] {
  return plainWords(text, lookup).map(({ text: word, unresolved }) => {
    const at = word.indexOf('=');
    if (at < 0) return [word, 'inherited'];
    return [word.slice(0, at), unresolved.length > 0 ? undefined : { text: word.slice(at + 1) }];
  });
}

function set(variables: Map<string, string>, name: string, value: string | undefined): void {
  if (value === undefined) variables.delete(name);
  else variables.set(name, value);
}
