import type { Converted, Converter } from '../convert/converter.ts';
import type { Finding } from '../convert/native-finding.ts';
import type { Line } from '../convert/native-report.ts';
import { rank } from '../convert/rank.ts';

/** Reads yamllint's `-f parsable`: lines of `file:line:column: [level] message (rule)`. */
export const yamllint: Converter = {
  tool: 'yamllint',
  kind: 'lint',
  informationUri: 'https://yamllint.readthedocs.io/',
  recognises: ({ lines }) => lines.some((line) => parsed(line) !== undefined),
  convert: ({ lines }) => convert(lines),
};

const problem = /^(..*?):(\d\d*):(\d\d*): \[(error|warning)\] (.*?)(?: \(([\w-][\w-]*)\))?$/;

function parsed(line: Line): RegExpExecArray | undefined {
  return 'text' in line ? (problem.exec(line.text) ?? undefined) : undefined;
}

function convert(lines: readonly Line[]): Converted {
  const problems = lines.map(parsed).filter((match) => match !== undefined);
  const unread = lines.length - problems.length;
  return {
    findings: problems.map(finding),
    failures: unread === 0 ? [] : [`the report is broken: ${unread} lines cannot be read`],
  };
}

function finding([, path = '', line, column, level, message = '', rule]: RegExpExecArray): Finding {
  return {
    rule: {
      id: rule ?? 'yamllint',
      url:
        rule === undefined || rule === 'syntax'
          ? undefined
          : `https://yamllint.readthedocs.io/en/stable/rules.html#module-yamllint.rules.${rule.replaceAll('-', '_')}`,
    },
    message,
    rank: rank(level),
    place: path === 'stdin' ? undefined : { path, line: Number(line), column: Number(column) },
  };
}
