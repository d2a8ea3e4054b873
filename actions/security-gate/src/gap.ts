/** Something that was to be judged and is not there, or not whole. `what` is untrusted text. */
export type Gap = ToolGap | MaterialGap;

/** A tool that did not run: the one kind that a phase or the event may excuse. */
export interface ToolGap {
  readonly kind: 'tool';
  readonly tool: string;
  readonly target: string | undefined;
  readonly reason: string;
}

/** Nothing excuses it: a file or run that says nothing that can be judged. */
export interface MaterialGap {
  readonly kind: 'material';
  /** The pattern, the file, or the file and its run. */
  readonly what: string;
  readonly reason: string;
}

export type GapStanding = 'fails' | 'advisory' | 'without-secrets';

export interface GapRule {
  readonly isAdvisory: (tool: string) => boolean;
  /** Whether the tool may be absent on this event, which gets no secrets. */
  readonly lacksSecrets: (tool: string) => boolean;
}

export function gapStanding(gap: Gap, rule: GapRule): GapStanding {
  if (gap.kind === 'material') return 'fails';
  if (rule.isAdvisory(gap.tool)) return 'advisory';
  return rule.lacksSecrets(gap.tool) ? 'without-secrets' : 'fails';
}

/** As `missing` lists it: `tool` or `tool: target`. */
export function gapName({ tool, target }: Pick<ToolGap, 'tool' | 'target'>): string {
  return target === undefined ? tool : `${tool}: ${target}`;
}

/** The gap as one sentence, still untrusted. */
export function describeGap(gap: Gap): string {
  return gap.kind === 'tool' ? `${gapName(gap)} ${gap.reason}` : `${gap.what} ${gap.reason}`;
}
