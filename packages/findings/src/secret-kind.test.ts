import { describe, expect, test } from '@jest/globals';
import { findsSecretsToo, isSecretTool, secretKindOf } from './secret-kind.ts';

const tools = [
  'Gitleaks',
  'TruffleHog OSS',
  'secretlint',
  'detect-secrets',
  'ggshield',
  'noseyparker',
];

describe('a secret', () => {
  test.each([...tools, 'Nosey Parker', 'betterleaks'])('is every result of %s', (tool) => {
    expect(secretKindOf({ tool, rule: 'any' })).toBe('secret');
    expect(isSecretTool(tool)).toBe(true);
  });

  test.each<[string, string, readonly string[]]>([
    ['Trivy', 'aws-access-key-id', ['security', ' Secret ']],
    ['Checkov', 'CKV_SECRET_6', []],
    ['Checkov', 'BC_GIT_6', []],
    ['MegaLinter', 'CKV_SECRET_6', []],
    ['Semgrep OSS', 'generic.secrets.security.detected-aws', []],
    ['Semgrep PRO', 'secrets.aws', []],
    ['Opengrep OSS', 'rules.generic.secrets.key', []],
    ['Horusec', 'HS-LEAKS-1', []],
    ['Prowler', 'awslambda_function_no_secrets_in_code', []],
    ['Prowler', 'ec2_instance_secrets_user_data', []],
  ])('is found by %s %s %j', (tool, rule, tags) => {
    expect(secretKindOf({ tool, rule, tags })).toBe('secret');
  });

  test('is known by the name of a rule of KICS', () => {
    const name = 'Passwords And Secrets - Generic Token';
    expect(secretKindOf({ tool: 'KICS', rule: '487f', name })).toBe('secret');
    expect(secretKindOf({ tool: 'Other', rule: '487f', name })).toBeUndefined();
  });
});

describe('a guess', () => {
  test.each<[string, string, readonly string[]]>([
    ['Dockle', 'CIS-DI-0010', []],
    ['Bandit', 'B105', []],
    ['Bandit', 'B106/low', []],
    ['Bandit', 'B107', []],
    ['ruff', 'S105', []],
    ['gosec', 'G101', []],
    ['ESLint', 'no-secrets/no-secrets', []],
    ['CodeQL', 'py/hardcoded-credentials', ['external/cwe/cwe-798']],
    ['Semgrep OSS', 'python.jwt.hardcoded', ['CWE-321: Use of Hard-coded Cryptographic Key']],
  ])('is made by %s %s %j', (tool, rule, tags) => {
    expect(secretKindOf({ tool, rule, tags })).toBe('guess');
  });
});

describe('no secret', () => {
  test.each<[string, string, readonly string[]]>([
    ['Bandit', 'B101', []],
    ['Bandit', 'B1050', []],
    ['Other', 'B105', []],
    ['Checkov', 'CKV_K8S_35', ['secrets']],
    ['Semgrep OSS', 'yaml.kubernetes.secrets-in-config', []],
    ['Other', 'generic.secrets.key', []],
    ['gitleaksish', 'x', []],
    ['Trivy', 'CVE-2026-1', ['vulnerability', 'external/cwe/cwe-798']],
    ['Snyk', 'SNYK-JS-A-1', ['CWE-798']],
    ['CodeQL', 'js/xss', ['external/cwe/cwe-079', 'external/cwe/cwe-7980']],
  ])('is found by %s %s %j', (tool, rule, tags) => {
    expect(secretKindOf({ tool, rule, tags })).toBeUndefined();
  });
});

test.each([
  ['Bandit', true],
  ['Semgrep OSS', true],
  ['Trivy', true],
  ['zizmor', true],
  ['actionlint', true],
  ['CodeQL', false],
])('%s may find secrets among others: %s', (tool, may) => {
  expect(findsSecretsToo(tool)).toBe(may);
});
