import { percentDecoded } from '@ci-actions/sarif';

/** A package URL, as far as products of VEX statements are compared by it. */
export interface Purl {
  /** Names by which a scanner may call the package: with its namespace, and alone where that is none of its own. */
  readonly names: readonly string[];
  readonly version: string | undefined;
}

/** Types whose namespace is the distribution or registry, and no part of the name. */
const bareTypes = new Set(['apk', 'deb', 'rpm', 'oci', 'docker', 'alpm', 'qpkg']);

/** `pkg:type/namespace/name@version?qualifiers#subpath`; undefined for what is none. */
export function parsePurl(text: string): Purl | undefined {
  const [, type = '', rest = ''] = /^pkg:(?:\/\/)?([a-z][a-z0-9.+-]*)\/([^?#]+)/i.exec(text) ?? [];
  if (rest === '') return undefined;
  // A scope's own @ comes percent-encoded, so that the last one begins the version.
  const at = rest.lastIndexOf('@');
  const [path, version] = at > 0 ? [rest.slice(0, at), rest.slice(at + 1)] : [rest, undefined];
  const parts = path.split('/').map(percentDecoded);
  const name = parts.at(-1) ?? '';
  const namespace = parts.slice(0, -1).join('/');
  const whole = namespace === '' ? [name] : [`${namespace}/${name}`, `${namespace}:${name}`];
  const bare = namespace !== '' && bareTypes.has(type.toLowerCase()) ? [name] : [];
  return {
    names: [...whole, ...bare],
    version: version === undefined ? undefined : percentDecoded(version),
  };
}
