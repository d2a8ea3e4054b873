import { namesTool } from './tool-name.ts';

/**
 * `secret`: a result of a rule that looks for secrets; it always blocks. `guess`: of a rule that
 * guesses at them by names and shapes; it is judged by its severity. The texts of both may hold the
 * secret: they are masked.
 */
export type SecretKind = 'secret' | 'guess';

/** A rule, as far as it tells what it looks for. */
export interface SecretRule {
  readonly tool: string;
  readonly rule?: string | undefined;
  /** Its name or title. */
  readonly name?: string | undefined;
  readonly tags?: readonly string[];
}

/** The one place that says what a secret is, for every format and action. */
export function secretKindOf(of: SecretRule): SecretKind | undefined {
  if (isSecretTool(of.tool)) return 'secret';
  const tags = (of.tags ?? []).map((tag) => tag.trim().toLowerCase());
  if (tags.includes('secret') || looksFor.some((known) => matches(known, of))) return 'secret';
  if (guesses.some((known) => matches(known, of))) return 'guess';
  return isOfPackage(of, tags) || !tags.some((tag) => hardCoded.test(tag)) ? undefined : 'guess';
}

/** Whether every result of the tool is a secret. */
export function isSecretTool(tool: string): boolean {
  return namesTool(secretTools, tool);
}

/** Whether the tool finds secrets among others: lines of code beside any result may hold one. */
export function findsSecretsToo(tool: string): boolean {
  return (
    namesTool(quoteLines, tool) ||
    [...looksFor, ...guesses].some(({ tools }) => namesTool(tools, tool))
  );
}

const secretTools: readonly string[] = [
  'betterleaks',
  'credscan',
  'deepsecrets',
  'detect-secrets',
  'ggshield',
  'git-secrets',
  'gitguardian',
  'gitleaks',
  'kingfisher',
  'nosey parker',
  'noseyparker',
  'ripsecrets',
  'secretlint',
  'talisman',
  'trufflehog',
  'trufflehog3',
  'whispers',
];

/** Tools of which a rule finds secrets; its message quotes none, but lines of code in the report do. */
const quoteLines: readonly string[] = ['actionlint', 'trivy', 'zizmor'];

interface Known {
  /** Empty where the rule's id is nobody else's. */
  readonly tools: readonly string[];
  readonly rule?: RegExp;
  readonly name?: RegExp;
}

const looksFor: readonly Known[] = [
  { tools: [], rule: /^CKV_SECRET_/i },
  { tools: ['checkov', 'bridgecrew'], rule: /^BC_GIT_/i },
  // The registry keeps them in folders of this name; an id is the path of its file.
  { tools: ['semgrep', 'opengrep'], rule: /(^|\.)secrets\./i },
  { tools: ['kics'], name: /^passwords and secrets/i },
  { tools: ['horusec'], rule: /^HS-LEAKS-/i },
  // Not its checks of how a secrets manager is set up.
  {
    tools: ['prowler'],
    rule: /_no_secrets_in_|_no_environment_secrets$|_secrets_user_data$|_secrets_in_/,
  },
];

const guesses: readonly Known[] = [
  { tools: ['bandit', 'ruff', 'flake8'], rule: /^[BS]10[567](\/|$)/i },
  { tools: ['gosec', 'golangci-lint'], rule: /^G101(\/|$)/i },
  { tools: ['dockle'], rule: /^CIS-DI-0010(\/|$)/ },
  { tools: [], rule: /^no-secrets\//i },
];

function matches({ tools, rule, name }: Known, of: SecretRule): boolean {
  return (
    (tools.length === 0 || namesTool(tools, of.tool)) &&
    (rule === undefined || rule.test(of.rule ?? '')) &&
    (name === undefined || name.test(of.name ?? ''))
  );
}

/** Weaknesses of hard-coded passwords, keys and credentials: `external/cwe/cwe-798`, `CWE-798: …`. */
const hardCoded = /\bcwe-0*(259|321|798)\b/;

/** That a package has such a weakness quotes nothing of this repository. */
function isOfPackage({ rule = '' }: SecretRule, tags: readonly string[]): boolean {
  return tags.includes('vulnerability') || /^(CVE|GHSA|SNYK|RUSTSEC|PYSEC|GO|OSV)-/i.test(rule);
}
