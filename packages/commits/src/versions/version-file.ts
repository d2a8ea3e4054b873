import type { FileVersion, ReadFile } from './file-version.ts';
import { cargoVersion, pyprojectVersion } from './toml-version.ts';

export async function versionIn(path: string, read: ReadFile): Promise<FileVersion> {
  const text = await read(path);
  if (text === undefined) return { unreadable: 'there is no such file' };
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (name === 'Cargo.toml') return cargoVersion(path, text, read);
  if (name.endsWith('.toml')) return pyprojectVersion(text);
  if (name.endsWith('.json')) return jsonVersion(text);
  const version = text.trim();
  return /^\S+$/.test(version)
    ? { version }
    : { unreadable: 'it is not a .toml or .json file, and its text is not one word' };
}

function jsonVersion(text: string): FileVersion {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { unreadable: 'it is not JSON' };
  }
  const version = (value as { version?: unknown } | null)?.version;
  return typeof version === 'string' ? { version } : { unreadable: 'it has no "version"' };
}

/** Whether a file's version equals the tag's, as written or in Python's spelling. */
export function sameVersion(path: string, written: string, version: string): boolean {
  if (written === version) return true;
  return path.endsWith('pyproject.toml') && pythonForm(written) === pythonForm(version);
}

const spellings: Readonly<Record<string, string>> = {
  alpha: 'a',
  beta: 'b',
  c: 'rc',
  pre: 'rc',
  preview: 'rc',
};

/** PEP 440 drops separators and shortens words: `1.2.0-rc.1` is `1.2.0rc1`. */
function pythonForm(version: string): string {
  const [release = '', local] = version.toLowerCase().split('+', 2);
  const parsed =
    /^v?(\d+(?:\.\d+)*)[-_.]?(?:(alpha|beta|preview|pre|rc|a|b|c)[-_.]?(\d*))?(?:[-_.]?(dev|post)[-_.]?(\d*))?$/.exec(
      release,
    );
  if (parsed === null) return version;
  const [, numbers = '', word, count, late, lateCount] = parsed;
  const pre = word === undefined ? '' : `${spellings[word] ?? word}${Number(count ?? 0)}`;
  const end = late === undefined ? '' : `.${late}${Number(lateCount ?? 0)}`;
  return (
    numbers.replace(/(?:\.0)+$/, '') +
    pre +
    end +
    (local === undefined ? '' : `+${local.replaceAll(/[-_]/g, '.')}`)
  );
}
