import { withoutOperators } from '@ci-actions/command';
import type { Launched } from './after-launchers.ts';
import { packageFile, workspaceFolders } from './package-folder.ts';
import type { PackageFiles } from './package-folder.ts';

/** A part of a command that is not followed, although it starts programs. */
export interface Unfollowed {
  /** It may run tests. If not, the tests beside it are counted whole without it. */
  readonly mayTest: boolean;
  /** A phrase that completes "expected: …". */
  readonly accepted: string;
}

/** A word of a command that runs tests: `test`, `test:unit`, `e2e`, `jest`. */
const testWord =
  /(^|[\s:_./-])(tests?|spec|specs|e2e|unit|integration|check|verify|jest|vitest|mocha|pytest|unittest|nextest|playwright|cypress|ava|tap|rspec|phpunit)($|[\s:_./-])/i;

export const namesTests = (words: readonly string[]): boolean =>
  words.some((word) => testWord.test(word));

interface Where {
  readonly folder: string;
  readonly script: string | undefined;
}

const inScript = ({ folder, script }: Where): string =>
  `in the script "${script ?? ''}" of ${packageFile(folder)}, `;

/** `npx -c …`, `env -C folder …`. */
export function unfollowedLauncher(
  words: readonly string[],
  { at, stopped }: Launched,
): Unfollowed {
  const { program = '', option = '', folder } = stopped ?? {};
  const accepted =
    folder === undefined
      ? `a command without ${program} ${option}, which this action cannot look into: write the test runner's own call`
      : `the input "working-directory: ${folder}" instead of ${program} ${option}`;
  return { mayTest: namesTests(words.slice(at)), accepted };
}

/** `pnpm -r test`, `yarn workspaces foreach run test`, `npm --prefix app test`. */
export async function unfollowedPackages(
  words: readonly string[],
  { manager, option }: { readonly manager: string; readonly option: string },
  files: PackageFiles,
): Promise<Unfollowed> {
  const folders = await workspaceFolders('', files);
  const named = folders.length > 0 ? ` (${folders.slice(0, 10).join(', ')})` : '';
  return {
    mayTest: namesTests(words),
    accepted:
      `a command without ${manager} ${option}, which runs scripts of other packages: set ` +
      `"working-directory" to the folders of the packages, one per line${named}, and the command to ` +
      `${manager}${manager === 'bun' ? ' run' : ''} test`,
  };
}

export function missingScript(
  name: string,
  folder: string,
  scripts: Readonly<Record<string, string>>,
): Unfollowed {
  const names = Object.keys(scripts).slice(0, 10).join(', ');
  return {
    mayTest: true,
    accepted: `a script of ${packageFile(folder)} (${names === '' ? 'it has none' : names}); "${name}" is not one`,
  };
}

export async function missingWorkspace(
  name: string,
  root: string,
  files: PackageFiles,
): Promise<Unfollowed> {
  const folders = (await workspaceFolders(root, files)).slice(0, 10).join(', ');
  return {
    mayTest: true,
    accepted: `a workspace of ${packageFile(root)} (${folders === '' ? 'it has none' : folders}); "${name}" is not one`,
  };
}

/** A command of a script that only a shell can read. */
export function unreadablePart(part: string, where: Where): Unfollowed {
  return {
    mayTest: namesTests([part]),
    accepted: `${inScript(where)}a command that needs no shell; this one does: ${part}`,
  };
}

/** An operator of a script that hides how its test command ends. */
export function hidingOperator(text: string, where: Where): Unfollowed {
  const [phrase = ''] = withoutOperators(text);
  const plain = phrase.replace(
    /: put shell code .*$/s,
    ': give the test command a script of its own',
  );
  return { mayTest: true, accepted: inScript(where) + plain };
}
