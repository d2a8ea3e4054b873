import { actionlint } from './actionlint.ts';
import { bandit } from './bandit.ts';
import { cargoAudit } from './cargo-audit.ts';
import { checkov } from './checkov.ts';
import { clippy } from './clippy.ts';
import type { Converter } from './converter.ts';
import { eslint } from './eslint.ts';
import { gitleaks } from './gitleaks.ts';
import { gosec } from './gosec.ts';
import { grype } from './grype.ts';
import { hadolint } from './hadolint.ts';
import { mypy } from './mypy.ts';
import { npmAudit } from './npm-audit.ts';
import { osvScanner } from './osv-scanner.ts';
import { pipAudit } from './pip-audit.ts';
import { ruff } from './ruff.ts';
import { safety } from './safety.ts';
import { semgrep } from './semgrep.ts';
import { shellcheck } from './shellcheck.ts';
import { snyk } from './snyk.ts';
import { trivy } from './trivy.ts';
import { yamllint } from './yamllint.ts';
import { zizmor } from './zizmor.ts';

/** Every native report that is read. No two recognise the same. */
export const converters: readonly Converter[] = [
  actionlint,
  bandit,
  cargoAudit,
  checkov,
  clippy,
  eslint,
  gitleaks,
  gosec,
  grype,
  hadolint,
  mypy,
  npmAudit,
  osvScanner,
  pipAudit,
  ruff,
  safety,
  semgrep,
  shellcheck,
  snyk,
  trivy,
  yamllint,
  zizmor,
];
