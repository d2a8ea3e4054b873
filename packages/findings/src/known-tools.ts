/** Those whose reports are read, and those that the runners call. */
const supported = `
  actionlint bandit biome black cargo-audit checkov clippy eslint gitleaks gosec grype hadolint mypy
  npm-audit osv-scanner pip-audit prettier ruff ruff-format rustfmt safety semgrep shellcheck snyk
  trivy tsc yamllint zizmor`;

/** Others that lint or write SARIF, so that their names are not taken for misspellings. */
const others = `
  ansible-lint bearer bun-audit binskim brakeman buf bundle-audit bundleaudit bundler-audit cargo-deny cargo-vet
  cfn-lint clair clang-format clang-tidy codeql cppcheck cpplint credo cspell cyclonedx datree dependency-check
  detect-secrets detekt dockle errcheck flake8 flawfinder ggshield gofmt golangci-lint govulncheck
  guarddog hlint horusec isort jscpd jshint kics ktlint kube-linter kubescape kubesec lintr luacheck
  markdownlint megalinter mend nancy nikto njsscan noseyparker nuclei opengrep oxlint phpcs phpstan
  pmd pnpm-audit poutine prowler psalm psscriptanalyzer pycodestyle pydocstyle pyflakes pylint pyre pyright
  pytype regal retire revive roslynator rubocop scalafmt scalastyle scorecard secretlint shfmt slither
  sobelow sonarqube spectral spotbugs sqlfluff standard staticcheck stylelint swiftlint syft taplo
  terrascan tflint tfsec trufflehog tslint typos vale veracode vulture wapiti whispers yapf yarn-audit
  zap`;

/**
 * Tools that a policy may name, in lower case and by the first word of their names. A tool that is not
 * here is accepted too.
 */
export const knownTools: readonly string[] = `${supported}${others}`.trim().split(/\s+/);
