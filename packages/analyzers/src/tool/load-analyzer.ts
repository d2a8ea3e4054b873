import type { Analyzer } from './analyzer.ts';
import type { LintTool, ScanTool } from './names.ts';

type Load = () => Promise<Analyzer>;

/** Loaded by name, so that a step reads only the adapters of its tools. */
const loaders: Readonly<Record<LintTool | ScanTool, Load>> = {
  actionlint: async () => (await import('../actionlint/command.ts')).actionlint,
  bandit: async () => (await import('../bandit/command.ts')).bandit,
  black: async () => (await import('../black/command.ts')).black,
  'cargo-audit': async () => (await import('../cargo-audit/command.ts')).cargoAudit,
  clippy: async () => (await import('../clippy/command.ts')).clippy,
  gitleaks: async () => (await import('../gitleaks/command.ts')).gitleaks,
  grype: async () => (await import('../grype/command.ts')).grype,
  hadolint: async () => (await import('../hadolint/command.ts')).hadolint,
  mypy: async () => (await import('../mypy/command.ts')).mypy,
  'osv-scanner': async () => (await import('../osv-scanner/command.ts')).osvScanner,
  'pip-audit': async () => (await import('../pip-audit/command.ts')).pipAudit,
  ruff: async () => (await import('../ruff/command.ts')).ruff,
  'ruff-format': async () => (await import('../ruff-format/command.ts')).ruffFormat,
  rustfmt: async () => (await import('../rustfmt/command.ts')).rustfmt,
  safety: async () => (await import('../safety/command.ts')).safety,
  semgrep: async () => (await import('../semgrep/command.ts')).semgrep,
  shellcheck: async () => (await import('../shellcheck/command.ts')).shellcheck,
  snyk: async () => (await import('../snyk/command.ts')).snyk,
  trivy: async () => (await import('../trivy/command.ts')).trivy,
  yamllint: async () => (await import('../yamllint/command.ts')).yamllint,
  zizmor: async () => (await import('../zizmor/command.ts')).zizmor,
};

export function loadAnalyzer(name: LintTool | ScanTool): Promise<Analyzer> {
  return loaders[name]();
}
