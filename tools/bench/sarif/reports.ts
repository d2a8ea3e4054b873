import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';

const tools = ['Trivy', 'Semgrep OSS', 'CodeQL', 'Bandit', 'Snyk Code'] as const;

/** The size of the reports to write. */
export interface Reports {
  readonly files: number;
  /** In each file. */
  readonly results: number;
  /** The share of results that equal others, 0 to 1. */
  readonly repeated?: number;
  /** Number of results after which they repeat. */
  readonly cycle?: number;
  /** A tool of its own for each file, files of another machine, and rules with long texts. */
  readonly elsewhere?: boolean;
}

/** Writes SARIF files of five tools, about 1.1 KB per result. Returns the total bytes. */
export function writeReports(folder: string, reports: Reports): number {
  mkdirSync(folder, { recursive: true });
  let bytes = 0;
  for (let file = 0; file < reports.files; file += 1) {
    const tool = toolOf(file, reports);
    const target = openSync(join(folder, `${String(file).padStart(3, '0')}.sarif`), 'w');
    let pending = headOf(tool, reports);
    for (let at = 0; at < reports.results; at += 1) {
      pending += `${at === 0 ? '' : ','}${JSON.stringify(resultOf(tool, numberOf(file, at, reports), reports))}`;
      if (pending.length < 1_000_000) continue;
      bytes += writeSync(target, pending);
      pending = '';
    }
    bytes += writeSync(target, `${pending}]}]}`);
    closeSync(target);
  }
  return bytes;
}

function toolOf(file: number, { elsewhere }: Reports): string {
  return elsewhere === true ? `Scanner ${file}` : (tools[file % tools.length] ?? 'Trivy');
}

/** Results are told apart by a number; those that repeat are the first of the same tool. */
function numberOf(file: number, at: number, { results, repeated = 0, cycle }: Reports): number {
  if (cycle !== undefined) return at % cycle;
  const again = (at % 100) / 100 < repeated && file >= tools.length;
  return (again ? file % tools.length : file) * results + at;
}

const help = 'Look at each use of the value, and check it against the list of those allowed. ';

function headOf(tool: string, { elsewhere }: Reports): string {
  const long = elsewhere === true ? help.repeat(25) : '';
  const rules = Array.from({ length: 60 }, (_, at) => ({
    id: `${tool}-${at}`,
    name: `Rule${at}`,
    shortDescription: { text: `Rule ${at} in short` },
    fullDescription: {
      text: `What rule ${at} looks for, at some length and with an example. ${long}`,
    },
    defaultConfiguration: { level: 'warning' },
    help: {
      text: `How to mend what rule ${at} finds. ${long}`,
      ...(long ? { markdown: long } : {}),
    },
    properties: {
      'security-severity': (at / 6).toFixed(1),
      tags: ['security', 'external/cwe/cwe-79'],
    },
  }));
  const run = { tool: { driver: { name: tool, version: '1.2.3', rules } }, results: [] };
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [run],
  };
  return JSON.stringify(log).slice(0, -']}]}'.length);
}

const why = 'the value flows from a request to a statement and nothing on its way looks at it. ';

function resultOf(tool: string, number: number, { elsewhere }: Reports): unknown {
  const uri =
    elsewhere === true
      ? `file:///home/build/agent/7/src/module${number % 100}/part${number % 20}/file${number % 10_000}.ts`
      : `src/module${number % 97}/part${number % 11}/file${number % 1009}.ts`;
  const startLine = (number % 4999) + 1;
  const endLine = startLine + 1;
  const snippet = { text: `const value${number} = await query(request.param${number});` };
  const region = { startLine, startColumn: 5, endLine, endColumn: 40, snippet };
  return {
    ruleId: `${tool}-${number % 60}`,
    ruleIndex: number % 60,
    level: 'warning',
    message: { text: `Finding ${number}: ${why.repeat(6)}` },
    locations: [
      { physicalLocation: { artifactLocation: { uri, uriBaseId: '%SRCROOT%' }, region } },
    ],
    partialFingerprints: { 'matchBasedId/v1': `${number}`.padStart(40, 'abcdef') },
    properties: { confidence: 'high', number, precision: 'very-high' },
  };
}
