import type { Finding } from '@ci-actions/findings';
import { cycloneDxStatements, isCycloneDx } from './cyclone-dx-vex.ts';
import { isOpenVex, openVexStatements } from './open-vex.ts';
import { parsePurl } from './purl.ts';
import { recordOf } from './vex-statement.ts';
import type { ReadVex, VexStatement } from './vex-statement.ts';

/** The refusal is one sentence without a subject. */
export function readVex(text: string, file: string): ReadVex {
  let document;
  try {
    document = recordOf(JSON.parse(text.replace(/^\ufeff/, '')));
  } catch (error) {
    return { refused: `is not a VEX document: it is not JSON (${(error as Error).message})` };
  }
  if (isOpenVex(document)) return { statements: openVexStatements(document, file) };
  if (isCycloneDx(document)) return { statements: cycloneDxStatements(document, file) };
  return { refused: 'is not a VEX document: neither OpenVEX nor CycloneDX' };
}

/** The statement that excuses the finding, if any does. */
export type Vex = (finding: Finding) => VexStatement | undefined;

/**
 * The newest statement about a finding counts, so a later `affected` revokes an excuse. Of several
 * with the same time, one that excuses nothing wins. `repository` is `owner/name`.
 */
export function vexOf(statements: readonly VexStatement[], repository: string | undefined): Vex {
  const byId = new Map<string, VexStatement[]>();
  for (const statement of statements) {
    for (const id of new Set(statement.ids.map(fold))) {
      const known = byId.get(id);
      if (known) known.push(statement);
      else byId.set(id, [statement]);
    }
  }
  if (byId.size === 0) return () => undefined;
  return (finding) => {
    const about = idsOf(finding)
      .flatMap((id) => byId.get(fold(id)) ?? [])
      .filter((statement) => covers(statement, finding, repository));
    const newest = about.reduce((latest, { when }) => (when > latest ? when : latest), '');
    const last = about.filter(({ when }) => when === newest);
    return last.every(({ justification }) => justification !== undefined) ? last[0] : undefined;
  };
}

function fold(id: string): string {
  return id.trim().toLowerCase();
}

/** Grype's rules are `<id>-<package>`, rules of our converters may be `<id>/<severity>`. */
function idsOf({ rule, package: name, advisories }: Finding): readonly string[] {
  const withoutPackage = name !== undefined && rule.endsWith(`-${name}`);
  const id = withoutPackage ? rule.slice(0, -name.length - 1) : rule;
  return [...new Set([id, id.replace(/\/(critical|high|medium|low|none)$/, ''), ...advisories])];
}

/** The same vulnerability in another product is another finding: the statement must name the product. */
function covers(
  { products, components }: VexStatement,
  finding: Finding,
  repository: string | undefined,
): boolean {
  const isPackage = (name: string) => namesPackage(name, finding);
  if (components.length > 0) {
    return (
      components.some(isPackage) && products.some((name) => namesScanned(name, finding, repository))
    );
  }
  return products.some((name) => isPackage(name) || namesScanned(name, finding, repository));
}

function namesPackage(name: string, { package: wanted, version }: Finding): boolean {
  if (wanted === undefined) return false;
  const purl = parsePurl(name);
  if (purl === undefined) return false;
  const sameVersion =
    purl.version === undefined || version === undefined || purl.version === version;
  return sameVersion && purl.names.includes(wanted);
}

/** Whether the product is what was scanned: the run's target, or the repository itself. */
function namesScanned(name: string, { target }: Finding, repository: string | undefined): boolean {
  const names = parsePurl(name)?.names ?? [name];
  const scanned = [...targetNames(target), ...(repository === undefined ? [] : [repository])];
  return names.some((product) => scanned.some((text) => fold(text) === fold(product)));
}

/** `image:ghcr.io/org/api:1.2` is also ghcr.io/org/api, and api. */
function targetNames(target: string | undefined): readonly string[] {
  if (target === undefined) return [];
  const bare = target.replace(/^(image|dir|sbom):/, '');
  const untagged = (bare.split('@')[0] ?? '').replace(/:[^/]*$/, '');
  const names = [target, bare, untagged, untagged.split('/').at(-1) ?? ''];
  return names.filter((name) => name !== '');
}
