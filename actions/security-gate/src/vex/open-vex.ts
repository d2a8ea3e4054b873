import { listOf, recordOf, textsOf } from './vex-statement.ts';
import type { Json, VexStatement } from './vex-statement.ts';

/** The justifications of OpenVEX 0.2.0; an impact statement alone does not count. */
const justifications = new Set([
  'component_not_present',
  'vulnerable_code_not_present',
  'vulnerable_code_not_in_execute_path',
  'vulnerable_code_cannot_be_controlled_by_adversary',
  'inline_mitigations_already_exist',
]);

export function isOpenVex(document: Json): boolean {
  const contexts = textsOf(document['@context'], ...listOf(document['@context']));
  return contexts.some((context) => context.startsWith('https://openvex.dev/ns'));
}

export function openVexStatements(document: Json, file: string): readonly VexStatement[] {
  return listOf(document['statements']).map((value) => {
    const statement = recordOf(value);
    const products = listOf(statement['products']);
    const [justification] = textsOf(statement['justification']);
    const excuses =
      statement['status'] === 'not_affected' && justifications.has(justification ?? '');
    return {
      ids: idsOf(statement['vulnerability']),
      justification: excuses ? justification : undefined,
      products: products.flatMap(namesOf),
      components: products.flatMap((product) =>
        listOf(recordOf(product)['subcomponents']).flatMap(namesOf),
      ),
      when: textsOf(statement['timestamp'], document['timestamp'])[0] ?? '',
      file,
    };
  });
}

/** A string in OpenVEX up to 0.0.1, later an object with aliases. */
function idsOf(vulnerability: unknown): readonly string[] {
  const { name, aliases } = recordOf(vulnerability);
  return textsOf(vulnerability, name, ...listOf(aliases));
}

function namesOf(component: unknown): readonly string[] {
  const { '@id': id, identifiers } = recordOf(component);
  return textsOf(component, id, recordOf(identifiers)['purl']);
}
