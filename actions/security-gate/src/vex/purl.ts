import { percentDecoded } from '@ci-actions/sarif';

/** The parts of a package URL that are compared with products of VEX statements. */
export interface Purl {
  /** Names that scanners use: with the namespace, and without it if it is only the distribution or registry. */
  readonly names: readonly string[];
  readonly version: string | undefined;
}

/** Types whose namespace is the distribution or registry, not part of the name. */
const bareTypes = new Set(['apk', 'deb', 'rpm', 'oci', 'docker', 'alpm', 'qpkg']);

/** `pkg:type/namespace/name@version?qualifiers#subpath`; undefined for other text. */
export function parsePurl(text: string): Purl | undefined {
  const [, type = '', rest = ''] =
    /^pkg:(?:\/\/)?([a-z][a-z0-9.+-]*)\/([^?#][^?#]*)/i.exec(text) ?? [];
  if (rest === '') return undefined;
  // The @ of a scope is percent-encoded, so the last @ begins the version.
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
