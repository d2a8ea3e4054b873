import type { Analyzer } from './analyzer.ts';
import type { LintTool, ScanTool } from './names.ts';

type Load = () => Promise<Analyzer>;

/** Loaded by name, so that a step reads only the adapters of its tools. */
const loaders: Readonly<Partial<Record<LintTool | ScanTool, Load>>> = {
  actionlint: async () => (await import('../actionlint/command.ts')).actionlint,
  bandit: async () => (await import('../bandit/command.ts')).bandit,
  gitleaks: async () => (await import('../gitleaks/command.ts')).gitleaks,
  hadolint: async () => (await import('../hadolint/command.ts')).hadolint,
  semgrep: async () => (await import('../semgrep/command.ts')).semgrep,
  shellcheck: async () => (await import('../shellcheck/command.ts')).shellcheck,
  zizmor: async () => (await import('../zizmor/command.ts')).zizmor,
};

export async function loadAnalyzer(name: LintTool | ScanTool): Promise<Analyzer> {
  const load = loaders[name];
  if (load === undefined) throw new Error(`no adapter for ${name}`);
  return load();
}
