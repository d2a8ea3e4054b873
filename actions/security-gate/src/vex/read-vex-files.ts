import type { MissingInput } from '../reports/missing-input.ts';
import type { VexStatement } from './vex-statement.ts';
import { readVex } from './vex.ts';

export interface VexPorts {
  readonly glob: (patterns: readonly string[]) => Promise<{
    readonly files: readonly string[];
    readonly unmatched: readonly string[];
  }>;
  readonly readText: (path: string) => Promise<string | undefined>;
  readonly shown: (path: string) => string;
}

export interface VexFiles {
  readonly statements: readonly VexStatement[];
  /** Documents that cannot be read. They fail the gate: what they excuse or revoke is unknown. */
  readonly missing: readonly MissingInput[];
  readonly unmatched: readonly string[];
}

export async function readVexFiles(
  patterns: readonly string[],
  ports: VexPorts,
): Promise<VexFiles> {
  if (patterns.length === 0) return { statements: [], missing: [], unmatched: [] };
  const { files, unmatched } = await ports.glob(patterns);
  const statements: VexStatement[] = [];
  const missing: MissingInput[] = [];
  for (const file of files) {
    const shown = ports.shown(file);
    const read = readVex((await ports.readText(file)) ?? '', shown);
    if ('statements' in read) statements.push(...read.statements);
    else missing.push({ kind: 'report', what: shown, reason: read.refused });
  }
  return { statements, missing, unmatched };
}
