import { splitCommand, splitScript } from '@ci-actions/command';
import type { Framework } from '../framework/framework.ts';
import { callAt } from './call-at.ts';
import { afterLaunchers } from './after-launchers.ts';
import { packageIn, selectedFolders } from './package-folder.ts';
import type { PackageFiles } from './package-folder.ts';
import { managerCall } from './package-manager.ts';
import type { ScriptCall } from './package-manager.ts';
import {
  hidingOperator,
  missingScript,
  missingWorkspace,
  unfollowedLauncher,
  unfollowedPackages,
  unreadablePart,
} from './unfollowed.ts';
import type { Unfollowed } from './unfollowed.ts';

/** A program that a command ends up starting, directly or through launchers and scripts. */
export interface Started {
  readonly words: readonly string[];
  /** Index of the framework's first argument, or of a program that is no framework. */
  readonly at: number;
  readonly framework: Framework | undefined;
  /** Below the working directory; empty for itself. */
  readonly folder: string;
  /** Variables that scripts and launchers assign. */
  readonly env: Readonly<Record<string, string>>;
  /**
   * The words that must precede arguments which are appended to the whole command, so that they reach
   * this program: a `--` for each npm script in between. Undefined if they reach another one.
   */
  readonly reach: readonly string[] | undefined;
  /** The script of package.json that it stands in. */
  readonly script: string | undefined;
  /** It stands behind `||`, so it may not run. */
  readonly conditional: boolean;
}

/** Everything that a command starts, in order, and what in it cannot be followed. */
export interface Trace {
  readonly started: readonly Started[];
  readonly unfollowed: readonly Unfollowed[];
}

export interface TraceInput {
  readonly words: readonly string[];
  readonly frameworks: readonly Framework[];
  readonly files: PackageFiles;
}

interface Position extends Omit<Started, 'words' | 'at' | 'framework'> {
  readonly depth: number;
}

const maxDepth = 10;

/** What follows such a word runs under a condition, or more than once. */
const keyword = /^(if|then|elif|else|for|while|until|do|case|!|\{)(\s|$)/;

export async function trace({ words, frameworks, files }: TraceInput): Promise<Trace> {
  const tracer = tracing(frameworks, files);
  const place = { folder: '', env: {}, reach: [], script: undefined, conditional: false };
  await tracer.command(words, { ...place, depth: 0 });
  return tracer;
}

function tracing(frameworks: readonly Framework[], files: PackageFiles) {
  const started: Started[] = [];
  const stops: Unfollowed[] = [];

  async function command(words: readonly string[], position: Position, from = 0): Promise<void> {
    const { depth, ...place } = position;
    const launched = afterLaunchers(words, from);
    const env = { ...place.env, ...launched.env };
    const here = { ...place, env };
    if (launched.stopped) {
      stops.push(unfollowedLauncher(words, launched));
      return;
    }
    const { at } = launched;
    const found = callAt(words, launched, frameworks);
    if (found) {
      started.push({ ...here, words, ...found });
      return;
    }
    const call = managerCall(words, at);
    if (!call || call.kind === 'other' || depth > maxDepth) {
      started.push({ ...here, words, at, framework: undefined });
    } else if (call.kind === 'packages') {
      stops.push(await unfollowedPackages(words, call, files));
    } else if (call.kind === 'program') {
      await command(words, { ...position, env, depth: depth + 1 }, call.at);
    } else {
      await script(words, call, { ...position, env });
    }
  }

  async function script(
    words: readonly string[],
    call: ScriptCall,
    position: Position,
  ): Promise<void> {
    const { folder } = position;
    // A setting of npm that has the effect of an option.
    const settings = call.manager === 'npm' ? ((await files.readText('.npmrc')) ?? '') : '';
    if (!call.workspaces && /^\s*(workspaces\s*=\s*true|workspace(\[\])?\s*=)/m.test(settings)) {
      const option = 'workspaces in .npmrc';
      stops.push(await unfollowedPackages(words, { manager: 'npm', option }, files));
      return;
    }
    if (!call.workspaces) {
      const { scripts = {} } = await packageIn(folder, files);
      if (Object.hasOwn(scripts, call.name)) return scriptIn(scripts, words, call, position);
      if (!call.orProgram) stops.push(missingScript(call.name, folder, scripts));
      else await command(words, { ...position, depth: position.depth + 1 }, call.at);
      return;
    }
    const selected = await selectedFolders(call.workspaces, folder, files);
    if ('unknown' in selected) {
      stops.push(await missingWorkspace(selected.unknown, folder, files));
      return;
    }
    for (const workspace of selected.folders) {
      const { scripts = {} } = await packageIn(workspace, files);
      const inThere = { ...position, folder: workspace, reach: undefined };
      if (Object.hasOwn(scripts, call.name)) await scriptIn(scripts, words, call, inThere);
      else if (!call.workspaces.ifPresent) {
        stops.push(missingScript(call.name, workspace, scripts));
      }
    }
  }

  async function scriptIn(
    scripts: Readonly<Record<string, string>>,
    words: readonly string[],
    { name, args, at, manager }: ScriptCall,
    position: Position,
  ): Promise<void> {
    // npm needs the separator; pnpm, yarn and bun would pass it to the script.
    const separator = manager === 'npm' && !words.slice(at).includes('--') ? ['--'] : [];
    const reach = position.reach && [...position.reach, ...separator];
    const deeper = { ...position, depth: position.depth + 1 };
    const text = (key: string): string => {
      const value: unknown = Object.hasOwn(scripts, key) ? scripts[key] : '';
      return typeof value === 'string' ? value : '';
    };
    const before = { ...deeper, reach: undefined };
    await scriptText(text(`pre${name}`), [], { ...before, script: `pre${name}` });
    await scriptText(text(name), args, { ...deeper, reach, script: name });
    await scriptText(text(`post${name}`), [], { ...before, script: `post${name}` });
  }

  /** Package managers append arguments to the script's text, so only its last command gets them. */
  async function scriptText(
    text: string,
    args: readonly string[],
    position: Position,
  ): Promise<void> {
    const parts = splitScript(text);
    const first = started.length;
    for (const [i, part] of parts.entries()) {
      const last = i === parts.length - 1;
      const split = splitCommand(part.text, (variable) => `$${variable}`);
      if ('refused' in split || keyword.test(part.text)) {
        stops.push(unreadablePart(part.text, position));
        continue;
      }
      const own = split.command.words.map((word) => word.text);
      await command([...own, ...(last ? args : [])], {
        ...position,
        env: { ...position.env, ...Object.fromEntries(split.command.assignments) },
        reach: last && part.operator === '' ? position.reach : undefined,
        conditional: position.conditional || parts[i - 1]?.operator === '||',
      });
    }
    const masks = parts.some(({ operator }) => /^(\|\|?|&)$/.test(operator));
    if (masks && started.slice(first).some(({ framework }) => framework)) {
      stops.push(hidingOperator(text, position));
    }
  }

  return { started, unfollowed: stops, command };
}
