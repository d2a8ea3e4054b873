import { dependencyFinding } from '../convert/dependency-finding.ts';
import { record, text, texts } from '../convert/fields.ts';
import type { Fields } from '../convert/fields.ts';
import type { Finding } from '../convert/native-finding.ts';
import { rank } from '../convert/rank.ts';

/** The licenses of a package that `--licenses=LIST` does not allow. They have no severity. */
export function licenseFindings(entry: Fields, source: Fields): readonly Finding[] {
  const facts = record(entry, 'package');
  const name = text(facts, 'name', 'commit') ?? 'a package without a name';
  const version = text(facts, 'version', 'commit');
  const path = text(source, 'path');
  return texts(entry, 'license_violations').map((license) => {
    const finding = dependencyFinding({
      id: `license-violation/${license}`,
      package: { name, version, ecosystem: text(facts, 'ecosystem') },
      rank: rank(undefined),
      place: path === undefined ? undefined : { path },
    });
    const what = version === undefined ? name : `${name} ${version}`;
    return {
      ...finding,
      rule: {
        id: finding.rule.id,
        title: `The license ${license} is not allowed`,
        tags: ['license'],
      },
      message: `${what}: its license ${license} is not allowed`,
      advisory: undefined,
    };
  });
}
