import type { Converted, Converter } from '../convert/converter.ts';
import { entries, entriesIfAny, record, records, text } from '../convert/fields.ts';
import type { Fields } from '../convert/fields.ts';
import type { PackageFacts } from '../convert/native-finding.ts';
import { packageOfPurl } from '../convert/package-of-purl.ts';
import { byMarks } from '../convert/recognised.ts';
import { anObject, aText, listOf, objectOf, oneOf, someOf, there } from '../convert/shape.ts';
import { vulnerabilityFindings } from './vulnerability.ts';

/**
 * A CycloneDX BOM with vulnerabilities. One without, or with an empty list of them, is an SBOM:
 * Trivy writes the empty list also where it was not asked to look for any.
 */
export const cyclonedx: Converter = {
  tool: 'CycloneDX',
  kind: 'security',
  informationUri: 'https://cyclonedx.org/capabilities/vdr/',
  ...byMarks(
    objectOf({ bomFormat: oneOf('CycloneDX'), specVersion: aText, vulnerabilities: someOf(there) }),
    objectOf({ vulnerabilities: listOf(anObject) }),
  ),
  convert: ({ value }) => convert(value as Fields),
};

async function convert(bom: Fields): Promise<Converted> {
  const failures: string[] = [];
  const vulnerabilities = entries(bom['vulnerabilities'], '"vulnerabilities"', failures);
  const root = record(record(bom, 'metadata'), 'component');
  const components = componentsOf([root, ...records(bom, 'components')]);
  const findings = vulnerabilities.map((one) => {
    const affects = entriesIfAny(one['affects'], '"affects"', failures);
    return vulnerabilityFindings(one, affects, components);
  });
  return { findings: (await Promise.all(findings)).flat(), failures };
}

/** By their `bom-ref`; components may stand in components. */
function componentsOf(
  list: readonly Fields[],
  known = new Map<string, PackageFacts>(),
): ReadonlyMap<string, PackageFacts> {
  for (const component of list) {
    const ref = text(component, 'bom-ref');
    if (ref !== undefined) known.set(ref, factsOf(component));
    componentsOf(records(component, 'components'), known);
  }
  return known;
}

function factsOf(component: Fields): PackageFacts {
  const group = text(component, 'group');
  const name = text(component, 'name') ?? 'a component without a name';
  const ecosystem = packageOfPurl(text(component, 'purl'))?.ecosystem;
  return {
    name: group === undefined ? name : `${group}/${name}`,
    version: text(component, 'version'),
    ecosystem,
  };
}
