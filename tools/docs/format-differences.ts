import type { Severity } from '@ci-actions/findings';

/**
 * How the report of one run differs between the formats of a tool, by the tool's own doing. The table
 * of the docs, and what the test with the real tools expects: it fails on a difference that is not
 * listed, and on one that no longer exists.
 */
export interface FormatDifference {
  readonly tool: string;
  /** As the tool's option names it. */
  readonly format: string;
  readonly differs: SeverityDiffers | 'clean is refused' | 'other places';
  readonly reason: string;
}

/** Findings of severity `from` in the format `than` have severity `to` in this one. */
export interface SeverityDiffers {
  readonly than: string;
  readonly from: Severity;
  readonly to: Severity;
}

const refused = (tool: string, format: string, reason: string): FormatDifference => ({
  tool,
  format,
  differs: 'clean is refused',
  reason,
});

const severity = (
  tool: string,
  format: string,
  differs: SeverityDiffers,
  reason: string,
): FormatDifference => ({ tool, format, differs, reason });

const emptyList = 'it is an empty list, which names no tool';
const emptyFile = 'it is an empty file, which names no tool';

export const formatDifferences: readonly FormatDifference[] = [
  severity(
    'Checkov',
    'sarif',
    { than: 'json', from: 'medium', to: 'high' },
    'without an API key Checkov knows no severity; its SARIF then has level error',
  ),
  severity(
    'gitleaks',
    'sarif',
    { than: 'json', from: 'high', to: 'medium' },
    'its SARIF has no level, which means warning; a secret blocks at any severity',
  ),
  severity(
    'gosec',
    'sarif',
    { than: 'json', from: 'medium', to: 'high' },
    'its SARIF has level error for HIGH and MEDIUM',
  ),
  severity(
    'gosec',
    'sarif',
    { than: 'json', from: 'low', to: 'medium' },
    'its SARIF has level warning for LOW',
  ),
  severity(
    'Semgrep',
    'sarif',
    { than: 'json', from: 'critical', to: 'high' },
    'its SARIF has level error for CRITICAL, HIGH and ERROR',
  ),
  {
    tool: 'govulncheck',
    format: 'sarif',
    differs: 'other places',
    reason: 'its SARIF places each result at go.mod, its JSON names the line that calls',
  },
  refused('actionlint', 'json', emptyList),
  refused('detect-secrets', 'baseline', 'it names no file that it looked at'),
  refused('gitleaks', 'json', emptyList),
  refused('hadolint', 'json', emptyList),
  refused('mypy', 'json', emptyFile),
  refused('Pylint', 'json', emptyList),
  refused('ruff', 'json', emptyList),
  refused('ruff', 'json-lines', emptyFile),
  refused('ShellCheck', 'json', emptyList),
  refused('ShellCheck', 'json1', 'it is that of a missing file'),
  refused('yamllint', 'parsable', emptyFile),
  refused('zizmor', 'json', emptyList),
  refused('zizmor', 'json-v1', emptyList),
];
