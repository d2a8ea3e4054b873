import type { Finding } from '@ci-actions/findings';
import { code, escaped } from '@ci-actions/markdown';
import type { FileLink } from '@ci-actions/markdown';
import type { Judgement } from '../judge/judgement.ts';
import { findingGroups, shownTarget, toolsWithTargets } from './finding-groups.ts';
import type { FindingGroup } from './finding-groups.ts';
import { findingLine, linked } from './finding-line.ts';
import { fixOfAll } from './fixed-in.ts';

/** How findings are listed in one summary. */
export interface ListStyle {
  /** At most this many findings of a list are shown. */
  readonly most: number;
  readonly link: FileLink;
  /** See `toolsWithTargets`. */
  readonly withTargets: ReadonlySet<string>;
  /** Markdown: the files that have all findings. */
  readonly files: string;
}

export function listStyle({ link, reports }: Judgement, most: number): ListStyle {
  const [first = '', ...more] = reports.files;
  const files = more.length === 0 ? code(first, 200) : `the ${more.length + 1} SARIF files`;
  return { most, link, withTargets: toolsWithTargets(reports.runs), files };
}

/**
 * The worst findings of `total`, grouped by where they are fixed, Markdown. `findings` are the worst
 * of all, in this order.
 */
export function findingsList(
  findings: readonly Finding[],
  total: number,
  style: ListStyle,
): string {
  const shown = new Set(findings.slice(0, style.most));
  const isWhole = findings.length === total;
  const groups = findingGroups(findings, style.withTargets).filter((group) =>
    group.findings.some((finding) => shown.has(finding)),
  );
  const lines = groups.flatMap((group) => groupLines(group, shown, isWhole, style));
  const rest =
    shown.size < total
      ? `\n\nThe ${shown.size} most severe of ${total} are listed; all are in ${style.files}.`
      : '';
  return lines.join('\n') + rest;
}

/** `isWhole`: the group has all of its findings, so that what holds for it can be said. */
function groupLines(
  group: FindingGroup,
  shown: ReadonlySet<Finding>,
  isWhole: boolean,
  style: ListStyle,
): readonly string[] {
  const { findings, worst } = group;
  const name = heading(group, style);
  if (findings.length === 1) {
    return [`- ${name}: ${findingLine(worst, style.link, false)}`];
  }
  const own = findings.filter((finding) => shown.has(finding));
  const fix = isWhole ? fixOfAll(findings) : undefined;
  const lines = own.map((finding) => findingLine(finding, style.link, fix !== undefined));
  const atLeast = isWhole ? '' : 'at least ';
  const fixed = fix === undefined ? '' : `, all fixed in ${escaped(fix, 60)}`;
  const left = findings.length - own.length;
  return [
    `- ${name}: ${atLeast}${findings.length} findings${fixed}`,
    ...withoutRepeats(lines).map((line) => `  - ${line}`),
    ...(left > 0 ? [`  - … and ${atLeast}${left} more here`] : []),
  ];
}

function heading({ worst, findings }: FindingGroup, { link, withTargets }: ListStyle): string {
  const { package: name, path } = worst;
  const target = shownTarget(worst, withTargets);
  const file =
    path === undefined ? undefined : linked(code(path, 200), link(path, undefined)) || undefined;
  const versions = [...new Set(findings.map(({ version }) => version))].filter(
    (version) => version !== undefined,
  );
  const what =
    name === undefined
      ? (file ?? 'no file named')
      : [code(name, 100), escaped(versions.join(', '), 100), file && `in ${file}`]
          .filter((part) => part !== undefined && part !== '')
          .join(' ');
  return target === undefined ? what : `${what}, target ${code(target, 100)}`;
}

/** Equal lines as one: a package that is reached on several ways is reported for each. */
function withoutRepeats(lines: readonly string[]): readonly string[] {
  return [...Map.groupBy(lines, (line) => line)].map(([line, same]) =>
    same.length === 1 ? line : `${line} (${same.length} times)`,
  );
}
