import type { Analyzer } from './analyzer.ts';
import type { LintTool, ScanTool } from './names.ts';

type Load = () => Promise<Analyzer>;

/** Loaded by name, so that a step reads only the adapters of its tools. */
const loaders: Readonly<Partial<Record<LintTool | ScanTool, Load>>> = {
  bandit: async () => (await import('../bandit/command.ts')).bandit,
  'osv-scanner': async () => (await import('../osv-scanner/command.ts')).osvScanner,
  'pip-audit': async () => (await import('../pip-audit/command.ts')).pipAudit,
  safety: async () => (await import('../safety/command.ts')).safety,
};

export async function loadAnalyzer(name: LintTool | ScanTool): Promise<Analyzer> {
  const load = loaders[name];
  if (load === undefined) throw new Error(`no adapter for ${name}`);
  return load();
}
