import { percentDecoded } from '@ci-actions/sarif';
import type { PackageFacts } from './native-finding.ts';

/** Name, version and kind of a package URL; undefined for what is none. */
export function packageOfPurl(purl: string | undefined): PackageFacts | undefined {
  const parts =
    /^pkg:([a-z0-9.+-][a-z0-9.+-]*)\/([^?#][^?#]*?)(?:@([^?#@][^?#@]*))?(?:[?#].*)?$/i.exec(
      purl ?? '',
    );
  if (parts === null) return undefined;
  const [, ecosystem = '', name = '', version] = parts;
  return {
    name: percentDecoded(name),
    version: version === undefined ? undefined : percentDecoded(version),
    ecosystem: ecosystem.toLowerCase(),
  };
}
