/** The tools of each runner, as its input `tools` names them. */
export const lintToolNames = [
  'ruff',
  'ruff-format',
  'black',
  'mypy',
  'rustfmt',
  'clippy',
  'shellcheck',
  'actionlint',
  'hadolint',
  'yamllint',
] as const;

export const scanToolNames = [
  'bandit',
  'pip-audit',
  'safety',
  'cargo-audit',
  'trivy',
  'gitleaks',
  'snyk',
  'osv-scanner',
  'grype',
  'semgrep',
  'zizmor',
] as const;

/** Variables of the environment that hold the tokens of tools. A tool gets its own only. */
export const toolTokens = ['SAFETY_API_KEY', 'SEMGREP_APP_TOKEN', 'SNYK_TOKEN'] as const;

export type LintTool = (typeof lintToolNames)[number];
export type ScanTool = (typeof scanToolNames)[number];
