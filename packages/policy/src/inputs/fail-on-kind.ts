import type { Kind } from '@ci-actions/inputs';
import { shorten } from '@ci-actions/markdown';
import { thresholdHint, thresholds } from '../model/threshold.ts';
import type { Threshold } from '../model/threshold.ts';
import { misspeltTools } from '../model/tool-names.ts';

/** The given thresholds by tool in lower case, or `default`. */
export type GivenFailOn = Readonly<Record<string, Threshold>>;

const accepted = `${thresholds.join(', ')}, or lines of "tool: severity" (and "default: severity")`;

/** The `fail-on` input: a severity, or `default: severity` and `tool: severity`, by line or comma. */
export const failOnKind: Kind<GivenFailOn> = {
  accepted,
  parse: (given) => {
    const parts = given
      .split(/[\n,]/)
      .map((part) => part.trim())
      .filter((part) => part !== '');
    const pairs: [string, Threshold][] = [];
    for (const part of parts) {
      const [, tool = 'default', word = ''] = /^(?:(.*\S)\s*:)?\s*(\S+)$/.exec(part) ?? [];
      const threshold = thresholds.find((name) => name === word);
      const key = tool.toLowerCase();
      if (threshold === undefined) {
        const which = parts.length > 1 ? `; wrong is "${shorten(part, 100)}"` : '';
        return { accepted: accepted + which + thresholdHint(word) };
      }
      if (pairs.some(([name]) => name === key)) return { accepted: `${accepted}, each tool once` };
      pairs.push([key, threshold]);
    }
    if (pairs.length === 0) return { accepted };
    const notices = misspeltTools(
      pairs.map(([tool]) => tool),
      ['default'],
    );
    return { value: Object.fromEntries(pairs), notices };
  },
};
