import type { Surroundings } from '../tool/surroundings.ts';
import { buildContext } from './build-context.ts';
import { buildState, jsonWords } from './build-state.ts';
import type { BuildState } from './build-state.ts';
import { changesFile } from './changed-file.ts';
import { collector } from './collect-requirements.ts';
import type { NamedRequirements } from './collect-requirements.ts';
import { dockerfileInstructions } from './dockerfile-instructions.ts';
import type { Instruction } from './dockerfile-instructions.ts';
import { pipInstallOf } from './pip-install.ts';
import { shellCommands } from './shell-commands.ts';
import type { ShellWord } from './shell-commands.ts';

const mentions = /\bpip[\d.]*["',\s]+(?:-\S+\s+)*install\b/;

/** What the `pip install` lines of a Dockerfile name. */
export async function dockerfileRequirements(
  path: string,
  dockerfile: string,
  around: Surroundings,
): Promise<NamedRequirements> {
  const instructions = dockerfileInstructions(dockerfile);
  const build = buildState();
  const context = await buildContext(path, instructions, around);
  const placeOf = (line: number) => `${path}:${line}`;
  const collect = collector(context, around);
  const scripts: string[] = [];
  for (const instruction of instructions) {
    const open = instruction.heredocs.some(({ closed }) => !closed);
    if (open) collect.doubt(placeOf(instruction.line), 'a heredoc has no end');
    if (instruction.keyword !== 'RUN') {
      build.follow(instruction);
      continue;
    }
    scripts.push(instruction.text, ...instruction.heredocs.map((heredoc) => heredoc.text));
    build.mount(instruction.flags);
    await run(instruction, build.state());
    build.unmount();
  }
  return collect.result();

  async function run({ text, line, heredocs }: Instruction, state: BuildState): Promise<void> {
    const words = jsonWords(text);
    if (words !== undefined) {
      await command(words.map(literal), line, { state, folder: state.folder, depth: 0 });
      return;
    }
    const outer = text.replaceAll(/<<-?["']?\w+["']?/g, ' ').trim();
    const interpreter = heredocs.length > 0 && isShell(outer);
    if (interpreter) {
      for (const heredoc of heredocs) await script(heredoc.text, line, state, 0);
      return;
    }
    await script(text, line, state, 0);
    if (heredocs.some((heredoc) => mentions.test(heredoc.text))) {
      collect.doubt(placeOf(line), `a heredoc of "${outer}" that holds "pip install" is not read`);
    }
  }

  async function script(source: string, line: number, state: BuildState, depth: number) {
    const own = new Map<string, string | undefined>();
    const lookup = (name: string) => (own.has(name) ? own.get(name) : state.lookup(name));
    let { folder } = state;
    for (const words of shellCommands(source, lookup)) {
      const rest = withoutKeywords(words);
      const assigned = rest.findIndex(({ text }) => !/^[A-Za-z_]\w*=/.test(text));
      const names =
        assigned < 0
          ? rest
          : /^(?:export|readonly|local)$/.test(rest[0]?.text ?? '')
            ? rest.slice(1)
            : [];
      for (const { text, unresolved } of names) assign(own, text, unresolved);
      if (rest[0]?.text === 'cd' && rest[1] !== undefined) folder = joined(folder, rest[1].text);
      await command(rest, line, { state: { ...state, lookup }, folder, depth });
    }
  }

  async function command(
    words: readonly ShellWord[],
    line: number,
    { state, folder, depth }: { state: BuildState; folder: string; depth: number },
  ): Promise<void> {
    if (/^(?:echo|printf|:)$/.test(words[0]?.text ?? '')) return;
    const install = pipInstallOf(words);
    if (install !== undefined) {
      for (const { text } of install.files) {
        if (!scripts.some((source) => changesFile(source, text))) continue;
        collect.doubt(placeOf(line), `${text} is made or changed while the image is built`);
      }
      await collect.add(install, placeOf(line), { ...state, folder });
      return;
    }
    // `sh -c "pip install x"`, also behind `su`, `timeout` and others.
    for (const { text } of words.filter((word) => mentions.test(word.text))) {
      if (depth < 4) await script(text, line, { ...state, folder }, depth + 1);
      else collect.doubt(placeOf(line), 'a shell within a shell within a shell is not read');
    }
  }
}

const literal = (text: string): ShellWord => ({ text, unresolved: [] });

const isShell = (outer: string) => /^(?:(?:\S*\/)?(?:ba|da|a|z|k)?sh(?:\s+-\S+)*)?$/.test(outer);

const keywords = /^(?:if|then|elif|else|do|while|until|!|\{|time|exec|command)$/;

function withoutKeywords(words: readonly ShellWord[]): readonly ShellWord[] {
  const first = words.findIndex(({ text }) => !keywords.test(text));
  return first < 0 ? [] : words.slice(first);
}

function assign(
  own: Map<string, string | undefined>,
  text: string,
  unresolved: readonly string[],
): void {
  const at = text.indexOf('=');
  if (at > 0) own.set(text.slice(0, at), unresolved.length > 0 ? undefined : text.slice(at + 1));
}

const joined = (folder: string, path: string) =>
  path.startsWith('/') ? path : `${folder}/${path}`;
