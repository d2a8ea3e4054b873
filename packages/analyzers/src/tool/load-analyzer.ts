import type { Analyzer } from './analyzer.ts';
import type { LintTool, ScanTool } from './names.ts';

type Load = () => Promise<Analyzer>;

/** Loaded by name, so that a step reads only the adapters of its tools. */
const loaders: Readonly<Partial<Record<LintTool | ScanTool, Load>>> = {
  bandit: async () => (await import('../bandit/command.ts')).bandit,
  'cargo-audit': async () => (await import('../cargo-audit/command.ts')).cargoAudit,
  clippy: async () => (await import('../clippy/command.ts')).clippy,
  grype: async () => (await import('../grype/command.ts')).grype,
  rustfmt: async () => (await import('../rustfmt/command.ts')).rustfmt,
  snyk: async () => (await import('../snyk/command.ts')).snyk,
  trivy: async () => (await import('../trivy/command.ts')).trivy,
};

export async function loadAnalyzer(name: LintTool | ScanTool): Promise<Analyzer> {
  const load = loaders[name];
  if (load === undefined) throw new Error(`no adapter for ${name}`);
  return load();
}
