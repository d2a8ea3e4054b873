import { listOf, recordOf, textsOf } from './vex-statement.ts';
import type { Json, VexStatement } from './vex-statement.ts';

/** `impactAnalysisJustification` of CycloneDX 1.4 to 1.6. */
const justifications = new Set([
  'code_not_present',
  'code_not_reachable',
  'requires_configuration',
  'requires_dependency',
  'requires_environment',
  'protected_by_compiler',
  'protected_at_runtime',
  'protected_at_perimeter',
  'protected_by_mitigating_control',
]);

export function isCycloneDx(document: Json): boolean {
  return document['bomFormat'] === 'CycloneDX';
}

export function cycloneDxStatements(document: Json, file: string): readonly VexStatement[] {
  const names = componentNames(document);
  return listOf(document['vulnerabilities']).map((value) => {
    const vulnerability = recordOf(value);
    const analysis = recordOf(vulnerability['analysis']);
    const [justification] = textsOf(analysis['justification']);
    const excuses = analysis['state'] === 'not_affected' && justifications.has(justification ?? '');
    const references = listOf(vulnerability['references']).map((r) => recordOf(r)['id']);
    return {
      ids: textsOf(vulnerability['id'], ...references),
      justification: excuses ? justification : undefined,
      products: listOf(vulnerability['affects'])
        .flatMap((affected) => textsOf(recordOf(affected)['ref']))
        .flatMap((reference) => names.get(reference) ?? [withoutBom(reference)]),
      components: [],
      when: textsOf(analysis['lastUpdated'], vulnerability['updated'])[0] ?? '',
      file,
    };
  });
}

/** `affects[].ref` names a component by its `bom-ref`. */
function componentNames(document: Json): ReadonlyMap<string, readonly string[]> {
  const components = [
    recordOf(document['metadata'])['component'],
    ...listOf(document['components']),
  ];
  return new Map(
    components.map((value) => {
      const { 'bom-ref': reference, purl, name } = recordOf(value);
      return [typeof reference === 'string' ? reference : '', textsOf(purl ?? name)];
    }),
  );
}

/** The `bom-ref` of a reference to another document, `urn:cdx:serial/version#bom-ref`. */
function withoutBom(reference: string): string {
  return /^urn:cdx:[^#]*#(..*)$/.exec(reference)?.[1] ?? reference;
}
