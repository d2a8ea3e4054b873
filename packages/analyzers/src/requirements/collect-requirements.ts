import type { Surroundings } from '../tool/surroundings.ts';
import type { BuildState } from './build-state.ts';
import { containerPath } from './container-path.ts';
import { copiedFile } from './copied-file.ts';
import type { PipInstall } from './pip-install.ts';
import { requirementOf } from './requirement.ts';
import type { Requirement } from './requirement.ts';
import { requirementLines } from './requirements-file.ts';
import type { ShellWord } from './shell-commands.ts';

type Package = Extract<Requirement, { kind: 'package' }>;

/** The requirements that a Dockerfile names. Texts are untrusted. */
export interface NamedRequirements {
  /** Lines of a requirements file; each once. */
  readonly requirements: readonly string[];
  /** What is not known: each a sentence without a subject. */
  readonly doubts: readonly string[];
  /** What is known and not looked at, or has no version. */
  readonly warnings: readonly string[];
}

/** Collects what the commands of a Dockerfile install. */
export function collector(context: string, around: Surroundings) {
  const packages: Package[] = [];
  const pins = new Map<string, string>();
  const doubts = new Set<string>();
  const warnings = new Set<string>();

  const doubt = (place: string, why: string) => void doubts.add(`did not resolve ${place}: ${why}`);
  const warn = (place: string, why: string) => void warnings.add(`${place}: ${why}`);

  async function add(install: PipInstall, place: string, state: BuildState): Promise<void> {
    const { operands, files, constraints, editable, groups } = install;
    const first = packages.length;
    pins.clear();
    if (operands.length + files.length + editable.length + groups.length === 0) {
      doubt(place, 'this "pip install" names no package');
    }
    for (const word of constraints) await read(word, place, { state, as: 'constraints', seen: [] });
    for (const word of operands) operand(word, place);
    for (const word of editable) operand(word, place, true);
    for (const word of files) await read(word, place, { state, as: 'file', seen: [] });
    for (const { text } of groups) doubt(place, `the dependency group ${text} is not read`);
    packages.push(...packages.splice(first).map(pinned));
  }

  function operand({ text, unresolved }: ShellWord, place: string, editable = false): void {
    if (unresolved.length > 0) {
      doubt(
        place,
        `${text}: ${[...new Set(unresolved)].join(', ')} has no value in the Dockerfile`,
      );
      return;
    }
    const requirement = requirementOf(text);
    switch (requirement.kind) {
      case 'package':
        if (editable) doubt(place, `${text} is no folder`);
        else packages.push(requirement);
        return;
      case 'local':
        warn(place, `${text} is not looked at: it is in the image, not on an index`);
        return;
      case 'url':
        doubt(
          place,
          `${withoutCredentials(text)} is not looked at: it does not come from an index`,
        );
        return;
      case 'unknown':
        doubt(place, `${text} is no requirement`);
    }
  }

  interface Reading {
    readonly state: BuildState;
    readonly as: 'file' | 'constraints';
    readonly seen: readonly string[];
  }

  async function read(
    { text, unresolved }: ShellWord,
    place: string,
    reading: Reading,
  ): Promise<void> {
    const path = containerPath(reading.state.folder, text);
    if (unresolved.length > 0) {
      doubt(place, `${text}: ${unresolved.join(', ')} has no value in the Dockerfile`);
      return;
    }
    if (reading.seen.includes(path)) return;
    const file = await copiedFile(reading.state.stage, path, context, around);
    if (file === undefined) {
      const why = `${text} was not seen: no COPY brings it from a file of ${context === '.' ? 'the working directory' : context}`;
      if (reading.as === 'file') doubt(place, why);
      else warn(place, why);
      return;
    }
    const folder = path.slice(0, path.lastIndexOf('/')) || '/';
    const inner = {
      ...reading,
      state: { ...reading.state, folder },
      seen: [...reading.seen, path],
    };
    for (const entry of requirementLines(file.text, reading.state.lookup)) {
      const at = file.path === undefined ? place : `${file.path}:${entry.line}`;
      if (entry.kind === 'file' || entry.kind === 'constraints') {
        const as = reading.as === 'constraints' ? 'constraints' : entry.kind;
        await read(entry, at, { ...inner, as });
      } else if (reading.as === 'constraints') pin(entry.text);
      else operand(entry, at, entry.kind === 'editable');
    }
  }

  function pin(text: string): void {
    const requirement = requirementOf(text);
    const version = /={2,3}\s*([^\s,;*]+)/.exec(text)?.[1];
    if (requirement.kind === 'package' && version !== undefined && !text.includes(';')) {
      pins.set(requirement.name, version);
    }
  }

  /** The version that a constraint of the same command gives. */
  function pinned(one: Package): Package {
    const version = one.pinned ? undefined : pins.get(one.name);
    return version === undefined
      ? one
      : { ...one, text: pinnedTo(one.text, version), pinned: true };
  }

  function result(): NamedRequirements {
    for (const one of packages) {
      if (!one.pinned) warnings.add(`${one.text} has no version: what the image gets may differ`);
    }
    const requirements = [...new Set(packages.map(({ text }) => text))];
    return { requirements, doubts: [...doubts], warnings: [...warnings] };
  }

  return { add, doubt, result };
}

/** `name[extra]>=1; marker` becomes `name[extra]==version; marker`. */
function pinnedTo(text: string, version: string): string {
  const [before = '', ...marker] = text.split(';');
  const name = /^[\w.-]+\s*(?:\[[^\]]*\])?/.exec(before)?.[0].trim() ?? before;
  return [`${name}==${version}`, ...marker].join(';');
}

const withoutCredentials = (url: string) => url.replace(/\/\/[^/@\s]*@/, '//***@');
