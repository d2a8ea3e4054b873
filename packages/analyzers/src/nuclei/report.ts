import type { Converted, Converter } from '../convert/converter.ts';
import { findingFingerprint } from '../convert/dependency-finding.ts';
import { isRecord, number, record, text, texts } from '../convert/fields.ts';
import type { Fields } from '../convert/fields.ts';
import { messagesOf } from '../convert/native-report.ts';
import type { Finding } from '../convert/native-finding.ts';
import { rank } from '../convert/rank.ts';
import { urlWithoutValues } from '../convert/url-without-values.ts';
import { aText, either, fits, isNonEmpty, listOf, objectOf } from '../convert/shape.ts';

/**
 * Nuclei's `-jsonl`, a match a line, and `-json-export`, the same in a list. With `-matcher-status`
 * it writes what did not match too. Requests, responses and what was extracted are left out.
 */
export const nuclei: Converter = {
  tool: 'Nuclei',
  kind: 'security',
  informationUri: 'https://docs.projectdiscovery.io/tools/nuclei/overview',
  recognises: (report) => {
    const messages = messagesOf(report);
    return isNonEmpty(messages) && fits(messages, listOf(matchShape));
  },
  convert: (report) => convert(messagesOf(report).filter(isRecord)),
};

const entry = {
  info: objectOf({ name: aText, severity: aText }),
  type: aText,
  timestamp: aText,
};

const matchShape = either(
  objectOf({ ...entry, 'template-id': aText }),
  objectOf({ ...entry, templateID: aText }),
);

function idOf(match: Fields): string | undefined {
  return text(match, 'template-id', 'templateID');
}

function convert(messages: readonly Fields[]): Converted {
  const matches = messages.filter((message) => message['matcher-status'] !== false);
  const tried = messages.some((message) => text(message, 'error') === undefined);
  return {
    findings: matches.map(finding),
    failures: matches.length > 0 || tried ? [] : ['it reached no host'],
  };
}

function finding(match: Fields): Finding {
  const info = record(match, 'info');
  const facts = record(info, 'classification');
  const id = idOf(match) ?? 'nuclei';
  const matcher = text(match, 'matcher-name', 'matcher_name');
  const url = urlWithoutValues(text(match, 'matched-at', 'matched', 'host') ?? '');
  const title = text(info, 'name') ?? id;
  return {
    rule: {
      id,
      title,
      description: text(info, 'description'),
      help: text(info, 'remediation'),
      url: text(match, 'template-url') ?? texts(info, 'reference')[0],
      tags: texts(facts, 'cwe-id')
        .filter((cwe) => /^cwe-\d\d*$/i.test(cwe))
        .map((cwe) => `external/cwe/${cwe.toLowerCase()}`),
    },
    message: `${title}${matcher === undefined ? '' : ` (${matcher})`}: ${url}`,
    rank: rank(text(info, 'severity'), number(facts, 'cvss-score')),
    fingerprints: { [findingFingerprint]: [id, matcher, url].filter(Boolean).join(':') },
    properties: { url },
  };
}
