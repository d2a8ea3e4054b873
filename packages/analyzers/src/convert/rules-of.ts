import { severities } from '@ci-actions/findings';
import type { ReportingDescriptor } from '@ci-actions/sarif';
import type { Converter } from './converter.ts';
import { levelOfSeverity } from './level-of-severity.ts';
import type { Finding } from './native-finding.ts';

/**
 * The rules of the findings, and each finding's rule id. `security-severity` is a property of the
 * rule, but tools give findings of one rule different severities (Trivy by package, Bandit by
 * issue). The most severe findings keep the tool's id. The others get `<id>/<severity>`, which
 * belongs to the same rule by SARIF 3.27.5. Each rule has the highest score of its findings.
 */
export function rulesOf(findings: readonly Finding[], kind: Converter['kind']) {
  const mostSevere = new Map<string, number>();
  const position = (finding: Finding) => severities.indexOf(finding.rank.severity);
  for (const finding of findings) {
    const known = mostSevere.get(finding.rule.id) ?? severities.length;
    mostSevere.set(finding.rule.id, Math.min(known, position(finding)));
  }
  const idOf = (finding: Finding) =>
    kind === 'lint' || mostSevere.get(finding.rule.id) === position(finding)
      ? finding.rule.id
      : `${finding.rule.id}/${finding.rank.severity}`;

  const rules = new Map<string, { finding: Finding; score: string; secret: boolean }>();
  for (const finding of findings) {
    const id = idOf(finding);
    const known = rules.get(id);
    rules.set(id, {
      finding: known?.finding ?? finding,
      score: higher(known?.score, finding.rank.score),
      secret: known?.secret === true || finding.secret === true,
    });
  }
  return {
    idOf,
    rules: [...rules].map(([id, { finding, score, secret }]): ReportingDescriptor =>
      ruleOf(id, finding, kind === 'security' ? score : undefined, secret),
    ),
  };
}

function higher(known: string | undefined, score: string): string {
  return known !== undefined && Number(known) >= Number(score) ? known : score;
}

function ruleOf(id: string, { rule, rank }: Finding, score: string | undefined, secret: boolean) {
  const short = rule.title ?? rule.name ?? rule.id;
  const tags = [
    ...(score === undefined ? [] : ['security']),
    ...(secret ? ['secret'] : []),
    ...(rule.tags ?? []),
  ];
  return {
    id,
    ...(rule.name === undefined ? {} : { name: rule.name }),
    shortDescription: { text: short },
    fullDescription: { text: rule.description ?? short },
    help: { text: rule.help ?? rule.url ?? rule.description ?? short },
    ...(rule.url === undefined ? {} : { helpUri: rule.url }),
    defaultConfiguration: { level: levelOfSeverity[rank.severity] },
    properties: {
      ...(tags.length === 0 ? {} : { tags: [...new Set(tags)] }),
      ...(score === undefined ? {} : { 'security-severity': score }),
    },
  };
}
