import { scoreOfSeverity, severityOfScore } from '@ci-actions/findings';
import type { Severity } from '@ci-actions/findings';
import type { MultiformatText, ReportingDescriptor } from '../model/log.ts';
import type { OnRepair } from '../schema/values.ts';

/** Fills in the texts that GitHub requires in every rule from those that the rule has. */
export function repairedRule(rule: ReportingDescriptor, onRepair: OnRepair): ReportingDescriptor {
  const { name, shortDescription, fullDescription, help, ...rest } = rule;
  const title =
    nonEmpty(shortDescription) ?? nonEmpty(fullDescription) ?? nameText(name) ?? idText(rule);
  const whole = nonEmpty(fullDescription) ?? title;
  const link = rule.helpUri ?? rule.properties?.['helpUri'];
  const advice =
    nonEmpty(help) ?? (typeof link === 'string' && link ? { text: `See ${link}` } : whole);
  const complete = [shortDescription, fullDescription, help].every((text) => nonEmpty(text));
  if (!complete) onRepair('filled in empty texts of a rule');
  return {
    ...rest,
    ...(name?.trim() ? { name } : {}),
    shortDescription: title,
    fullDescription: whole,
    help: advice,
  };
}

function nonEmpty(text: MultiformatText | undefined): MultiformatText | undefined {
  if (text === undefined || text.text.trim() !== '') return text;
  return text.markdown?.trim() ? { ...text, text: text.markdown } : undefined;
}

function nameText(name: string | undefined): MultiformatText | undefined {
  return name?.trim() ? { text: name } : undefined;
}

function idText({ id }: ReportingDescriptor): MultiformatText {
  return { text: id.trim() === '' ? 'rule without a name' : id };
}

/**
 * Adds what GitHub takes a rule's severity from: a number as text, and the tag `security`. A rule
 * with levels only (score undefined) is unchanged.
 */
export function withScore(
  rule: ReportingDescriptor,
  score: string | undefined,
): ReportingDescriptor {
  if (score === undefined) return rule;
  const { tags, ...bag } = rule.properties ?? {};
  const known = Array.isArray(tags) ? (tags as unknown[]) : [];
  const all = known.includes('security') ? known : [...known, 'security'];
  return { ...rule, properties: { ...bag, 'security-severity': score, tags: all } };
}

/** The rule's own score if it means this severity, else the middle of the severity's range. */
export function scoreOf(rule: ReportingDescriptor | undefined, severity: Severity): string {
  const given = rule?.properties?.['security-severity'];
  const text = typeof given === 'number' ? String(given) : given;
  if (typeof text !== 'string' || !/^\s*\d\d*(\.\d\d*)?\s*$/.test(text))
    return scoreOfSeverity[severity];
  return severityOfScore(Number(text)) === severity ? text.trim() : scoreOfSeverity[severity];
}

/** Notes texts and tags over GitHub's documented limits. Files for upload are cut to them. */
export function noteLongTexts(rule: ReportingDescriptor, onRepair: OnRepair): void {
  const { name = '', shortDescription, fullDescription, properties } = rule;
  const long =
    name.length > 255 ||
    (shortDescription?.text.length ?? 0) > 1024 ||
    (fullDescription?.text.length ?? 0) > 1024;
  if (long) onRepair('found a rule text over GitHub’s limit (kept in full)');
  const tags = properties?.['tags'];
  if (Array.isArray(tags) && tags.length > 10) {
    onRepair('found a rule with more than 10 tags (all kept)');
  }
}
