import { actionlintSamples } from '../src/actionlint/report.samples.ts';
import { banditSamples } from '../src/bandit/report.samples.ts';
import { brakemanSamples } from '../src/brakeman/report.samples.ts';
import { bunAuditSamples } from '../src/bun-audit/report.samples.ts';
import { cargoAuditSamples } from '../src/cargo-audit/report.samples.ts';
import { cargoDenySamples } from '../src/cargo-deny/report.samples.ts';
import { checkovSamples } from '../src/checkov/report.samples.ts';
import { cyclonedxSamples } from '../src/cyclonedx/report.samples.ts';
import { dependencyCheckSamples } from '../src/dependency-check/report.samples.ts';
import { detectSecretsSamples } from '../src/detect-secrets/report.samples.ts';
import { dockleSamples } from '../src/dockle/report.samples.ts';
import { eslintSamples } from '../src/eslint/report.samples.ts';
import { ggshieldSamples } from '../src/ggshield/report.samples.ts';
import { gitleaksSamples } from '../src/gitleaks/report.samples.ts';
import { golangciLintSamples } from '../src/golangci-lint/report.samples.ts';
import { gosecSamples } from '../src/gosec/report.samples.ts';
import { govulncheckSamples } from '../src/govulncheck/report.samples.ts';
import { grypeSamples } from '../src/grype/report.samples.ts';
import { hadolintSamples } from '../src/hadolint/report.samples.ts';
import { kicsSamples } from '../src/kics/report.samples.ts';
import { kubeLinterSamples } from '../src/kube-linter/report.samples.ts';
import { kubescapeSamples } from '../src/kubescape/report.samples.ts';
import { mypySamples } from '../src/mypy/report.samples.ts';
import { npmAuditSamples } from '../src/npm-audit/report.samples.ts';
import { nucleiSamples } from '../src/nuclei/report.samples.ts';
import { osvScannerSamples } from '../src/osv-scanner/report.samples.ts';
import { phpstanSamples } from '../src/phpstan/report.samples.ts';
import { pipAuditSamples } from '../src/pip-audit/report.samples.ts';
import { pnpmAuditSamples } from '../src/pnpm-audit/report.samples.ts';
import { prowlerSamples } from '../src/prowler/report.samples.ts';
import { psalmSamples } from '../src/psalm/report.samples.ts';
import { pylintSamples } from '../src/pylint/report.samples.ts';
import { rubocopSamples } from '../src/rubocop/report.samples.ts';
import { ruffSamples } from '../src/ruff/report.samples.ts';
import { safetySamples } from '../src/safety/report.samples.ts';
import { scorecardSamples } from '../src/scorecard/report.samples.ts';
import { secretlintSamples } from '../src/secretlint/report.samples.ts';
import { semgrepSamples } from '../src/semgrep/report.samples.ts';
import { shellcheckSamples } from '../src/shellcheck/report.samples.ts';
import { snykSamples } from '../src/snyk/report.samples.ts';
import { terrascanSamples } from '../src/terrascan/report.samples.ts';
import { tfsecSamples } from '../src/tfsec/report.samples.ts';
import { trivySamples } from '../src/trivy/report.samples.ts';
import { trufflehogSamples } from '../src/trufflehog/report.samples.ts';
import { yarnAuditSamples } from '../src/yarn-audit/report.samples.ts';
import { zapSamples } from '../src/zap/report.samples.ts';
import { zizmorSamples } from '../src/zizmor/report.samples.ts';
import type { NativeSample } from './native-sample.ts';

/** The samples of all tools. */
export const nativeSamples: readonly NativeSample[] = [
  ...actionlintSamples,
  ...banditSamples,
  ...brakemanSamples,
  ...bunAuditSamples,
  ...cargoAuditSamples,
  ...cargoDenySamples,
  ...checkovSamples,
  ...cyclonedxSamples,
  ...dependencyCheckSamples,
  ...detectSecretsSamples,
  ...dockleSamples,
  ...eslintSamples,
  ...ggshieldSamples,
  ...gitleaksSamples,
  ...golangciLintSamples,
  ...gosecSamples,
  ...govulncheckSamples,
  ...grypeSamples,
  ...hadolintSamples,
  ...kicsSamples,
  ...kubeLinterSamples,
  ...kubescapeSamples,
  ...mypySamples,
  ...npmAuditSamples,
  ...nucleiSamples,
  ...osvScannerSamples,
  ...phpstanSamples,
  ...pipAuditSamples,
  ...pnpmAuditSamples,
  ...prowlerSamples,
  ...psalmSamples,
  ...pylintSamples,
  ...rubocopSamples,
  ...ruffSamples,
  ...safetySamples,
  ...scorecardSamples,
  ...secretlintSamples,
  ...semgrepSamples,
  ...shellcheckSamples,
  ...snykSamples,
  ...terrascanSamples,
  ...tfsecSamples,
  ...trivySamples,
  ...trufflehogSamples,
  ...yarnAuditSamples,
  ...zapSamples,
  ...zizmorSamples,
];

/** A tool's sample report. `shape` is needed only for a tool with several formats. */
export function sampleOf(tool: string, shape = ''): unknown {
  const found = nativeSamples.find((one) => one.tool === tool && one.shape === shape);
  if (found === undefined) throw new Error(`there is no sample of ${tool} ${shape}`);
  return found.value;
}
