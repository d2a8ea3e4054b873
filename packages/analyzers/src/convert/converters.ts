import { actionlint } from '../actionlint/report.ts';
import { bandit } from '../bandit/report.ts';
import { brakeman } from '../brakeman/report.ts';
import { bunAudit } from '../bun-audit/report.ts';
import { cargoAudit } from '../cargo-audit/report.ts';
import { cargoDeny } from '../cargo-deny/report.ts';
import { checkov } from '../checkov/report.ts';
import { clippy } from '../clippy/report.ts';
import { cyclonedx } from '../cyclonedx/report.ts';
import { dependencyCheck } from '../dependency-check/report.ts';
import { detectSecrets } from '../detect-secrets/report.ts';
import { dockle } from '../dockle/report.ts';
import { eslint } from '../eslint/report.ts';
import { ggshield } from '../ggshield/report.ts';
import { gitleaks } from '../gitleaks/report.ts';
import { golangciLint } from '../golangci-lint/report.ts';
import { gosec } from '../gosec/report.ts';
import { govulncheck } from '../govulncheck/report.ts';
import { grype } from '../grype/report.ts';
import { hadolint } from '../hadolint/report.ts';
import { kics } from '../kics/report.ts';
import { kubeLinter } from '../kube-linter/report.ts';
import { kubescape } from '../kubescape/report.ts';
import { mypy } from '../mypy/report.ts';
import { npmAudit } from '../npm-audit/report.ts';
import { nuclei } from '../nuclei/report.ts';
import { osvScanner } from '../osv-scanner/report.ts';
import { phpstan } from '../phpstan/report.ts';
import { pipAudit } from '../pip-audit/report.ts';
import { pnpmAudit } from '../pnpm-audit/report.ts';
import { prowler } from '../prowler/report.ts';
import { psalm } from '../psalm/report.ts';
import { pylint } from '../pylint/report.ts';
import { rubocop } from '../rubocop/report.ts';
import { ruff } from '../ruff/report.ts';
import { safety } from '../safety/report.ts';
import { scorecard } from '../scorecard/report.ts';
import { secretlint } from '../secretlint/report.ts';
import { semgrep } from '../semgrep/report.ts';
import { shellcheck } from '../shellcheck/report.ts';
import { snyk } from '../snyk/report.ts';
import { terrascan } from '../terrascan/report.ts';
import { tfsec } from '../tfsec/report.ts';
import { trivy } from '../trivy/report.ts';
import { trufflehog } from '../trufflehog/report.ts';
import { yamllint } from '../yamllint/report.ts';
import { yarnAudit } from '../yarn-audit/report.ts';
import { zap } from '../zap/report.ts';
import { zizmor } from '../zizmor/report.ts';
import type { Converter } from './converter.ts';

/** All converters. At most one recognises a valid report. */
export const converters: readonly Converter[] = [
  actionlint,
  bandit,
  brakeman,
  bunAudit,
  cargoAudit,
  cargoDeny,
  checkov,
  clippy,
  cyclonedx,
  dependencyCheck,
  detectSecrets,
  dockle,
  eslint,
  ggshield,
  gitleaks,
  golangciLint,
  gosec,
  govulncheck,
  grype,
  hadolint,
  kics,
  kubeLinter,
  kubescape,
  mypy,
  npmAudit,
  nuclei,
  osvScanner,
  phpstan,
  pipAudit,
  pnpmAudit,
  prowler,
  psalm,
  pylint,
  rubocop,
  ruff,
  safety,
  scorecard,
  secretlint,
  semgrep,
  shellcheck,
  snyk,
  terrascan,
  tfsec,
  trivy,
  trufflehog,
  yamllint,
  yarnAudit,
  zap,
  zizmor,
];
