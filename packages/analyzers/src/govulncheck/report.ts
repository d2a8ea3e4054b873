import type { Converted, Converter } from '../convert/converter.ts';
import { isRecord, record, text } from '../convert/fields.ts';
import type { Fields } from '../convert/fields.ts';
import { messagesOf } from '../convert/native-report.ts';
import { aText, fits, objectOf } from '../convert/shape.ts';
import { findingsOf } from './findings.ts';

/**
 * `govulncheck -json`: messages, each an object of one key. `osv` is every advisory of a module that
 * is used, in whatever version; only `finding` says that one applies. Where the code cannot be
 * loaded it stops after `config`; before it looks it says so in a `progress`.
 */
export const govulncheck: Converter = {
  tool: 'govulncheck',
  kind: 'security',
  informationUri: 'https://go.dev/doc/security/vuln/',
  recognises: (report) => isStream(messagesOf(report)),
  convert: (report) => convert(messagesOf(report).filter(isRecord)),
};

const kinds = ['config', 'progress', 'SBOM', 'osv', 'finding'];

function isStream(messages: readonly unknown[]): boolean {
  return messages.some(isConfig) && messages.every(isMessage);
}

function isMessage(value: unknown): boolean {
  const keys = isRecord(value) ? Object.keys(value) : [];
  return keys.length === 1 && kinds.includes(keys[0] ?? '');
}

function isConfig(value: unknown): boolean {
  return (
    isRecord(value) &&
    fits(value['config'], objectOf({ protocol_version: aText, scanner_name: aText }))
  );
}

function convert(messages: readonly Fields[]): Converted {
  const config = record(messages.find(isConfig) ?? {}, 'config');
  const found = messages.filter((message) => 'finding' in message);
  const sound = found.filter((message) => text(record(message, 'finding'), 'osv') !== undefined);
  const advisories = new Map(
    messages.map((message) => record(message, 'osv')).map((osv) => [text(osv, 'id') ?? '', osv]),
  );
  const lost = found.length - sound.length;
  return {
    version: text(config, 'scanner_version'),
    findings: findingsOf(
      sound.map((message) => record(message, 'finding')),
      advisories,
      text(config, 'scan_level') ?? 'symbol',
    ),
    failures: [
      ...(lost > 0 ? [`the report is broken: ${lost} findings name no advisory`] : []),
      ...(found.length > 0 || looked(messages)
        ? []
        : ['it does not say that it looked at the code: it stopped before']),
      ...(text(config, 'db_last_modified', 'db') === undefined ? ['it names no database'] : []),
    ],
    warnings: messages.flatMap((message) => {
      const said = text(record(message, 'progress'), 'message') ?? '';
      return said.startsWith('warning: ') ? [said.slice('warning: '.length)] : [];
    }),
  };
}

function looked(messages: readonly Fields[]): boolean {
  return messages.some((message) =>
    /^(?:Checking|Scanning) (?:your|the) (?:code|binary)/.test(
      text(record(message, 'progress'), 'message') ?? '',
    ),
  );
}
