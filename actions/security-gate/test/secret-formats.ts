import type { ReportingDescriptor } from '@ci-actions/sarif';

/** A report of one tool in one format that holds seeded secrets, as that tool writes it. */
export interface SecretReport {
  readonly tool: string;
  readonly format: 'JSON' | 'SARIF';
  /** `secret` blocks always; `guess` is judged by its severity. */
  readonly kind: 'secret' | 'guess';
  readonly report: unknown;
}

/** Invented; no output of any action may hold one of them. */
export const seeds = ['Tr0ub4dor-zebra', 'ghp_s33d0123456789', 'k1ng-0f-hearts'] as const;
const [password, token, other] = seeds;
const code = `password = "${password}"`;
const around = `a = 1\n${code}\nkey = '${other}'\n`;

const placed = (uri: string, snippet?: string) => [
  {
    physicalLocation: {
      artifactLocation: { uri },
      region: {
        startLine: 2,
        startColumn: 1,
        ...(snippet === undefined ? {} : { snippet: { text: snippet } }),
      },
      ...(snippet === undefined
        ? {}
        : { contextRegion: { startLine: 1, endLine: 3, snippet: { text: around } } }),
    },
  },
];

const sarif = (name: string, rules: readonly object[], ...results: readonly object[]) => ({
  version: '2.1.0',
  runs: [{ tool: { driver: { name, rules } }, results }],
});

const bandit = {
  errors: [],
  generated_at: '2026-11-02T00:00:00Z',
  metrics: { _totals: { loc: 3 }, 'app.py': { loc: 3 } },
  results: [
    ['B105', `Possible hardcoded password: '${password}'`],
    ['B106', `Possible hardcoded password: '${token}'`],
    ['B107', `Possible hardcoded password: '${other}'`],
  ].map(([test_id, issue_text]) => ({
    code: around,
    filename: 'app.py',
    issue_severity: 'LOW',
    issue_confidence: 'MEDIUM',
    issue_cwe: { id: 259 },
    issue_text,
    line_number: 2,
    line_range: [2],
    test_id,
    test_name: 'hardcoded_password',
  })),
};

const gosec = {
  'Golang errors': {},
  Issues: [
    {
      severity: 'LOW',
      confidence: 'LOW',
      cwe: { id: '798' },
      rule_id: 'G101',
      details: 'Potential hardcoded credentials',
      file: 'main.go',
      code: around,
      line: '2',
      column: '1',
    },
  ],
  Stats: { files: 1, lines: 3, nosec: 0, found: 1 },
};

const semgrepRule = 'generic.secrets.security.detected-token';

const semgrep = (check_id: string, cwe: readonly string[]) => ({
  version: '1.185.0',
  results: [
    {
      check_id,
      path: 'app.py',
      start: { line: 2, col: 1 },
      end: { line: 2, col: 9 },
      extra: {
        message: `found ${password}`,
        metadata: { cwe, category: 'security' },
        severity: 'INFO',
        fingerprint: 'requires login',
        lines: code,
      },
    },
  ],
  errors: [],
  paths: { scanned: ['app.py'] },
});

const semgrepSarif = (id: string, tags: readonly string[]) =>
  sarif(
    'Semgrep OSS',
    [{ id, defaultConfiguration: { level: 'note' }, properties: { tags } }],
    {
      ruleId: id,
      message: { text: `found ${password}` },
      fingerprints: { 'matchBasedId/v1': 'requires login' },
      locations: placed('app.py', code),
    },
    { ruleId: 'another', level: 'note', message: { text: 'm' }, locations: placed('app.py', code) },
  );

const hardCoded = 'CWE-798: Use of Hard-coded Credentials';

const checkov = {
  check_type: 'secrets',
  results: {
    passed_checks: [],
    failed_checks: [
      {
        check_id: 'CKV_SECRET_6',
        check_name: 'Base64 High Entropy String',
        check_result: { result: 'FAILED' },
        code_block: [[2, code]],
        file_path: '/app.py',
        file_line_range: [2, 3],
        resource: token,
        severity: 'LOW',
      },
    ],
    skipped_checks: [],
  },
  summary: { passed: 0, failed: 1, skipped: 0, checkov_version: '3.3.0' },
};

const truffle = {
  SourceMetadata: { Data: { Filesystem: { file: 'app.py', line: 2 } } },
  SourceName: 'trufflehog - filesystem',
  DetectorType: 8,
  DetectorName: 'Github',
  DecoderName: 'PLAIN',
  Verified: false,
  Raw: token,
  RawV2: `${password}:${token}`,
  Redacted: token,
  ExtraData: { note: other },
};

const secretlint = [
  {
    filePath: 'app.py',
    sourceContent: around,
    sourceContentType: 'text',
    messages: [
      {
        message: `found a token: ${token}`,
        type: 'message',
        ruleId: '@secretlint/secretlint-rule-github',
        loc: { start: { line: 2, column: 0 }, end: { line: 2, column: 9 } },
        severity: 'info',
        messageId: 'GITHUB_TOKEN',
        data: { KEY: token },
      },
    ],
  },
];

const ggshield = {
  id: '.',
  type: 'path_scan',
  entities_with_incidents: [
    {
      mode: 'FILE',
      filename: 'app.py',
      incidents: [
        {
          policy: 'Secrets detection',
          occurrences: [{ match: token, type: 'apikey', line_start: 2, index_start: 0 }],
          type: 'GitHub Token',
          ignore_sha: 'e17d8a0dbe892548b01afb7742f224b4',
        },
      ],
    },
  ],
  total_incidents: 1,
  secrets_engine_version: '2.130.0',
};

const gitleaks = [
  {
    RuleID: 'token',
    Description: `a token such as ${token}`,
    StartLine: 2,
    EndLine: 2,
    StartColumn: 1,
    EndColumn: 9,
    Match: code,
    Secret: token,
    File: 'app.py',
    Fingerprint: 'app.py:token:2',
  },
];

const trivy = {
  SchemaVersion: 2,
  ArtifactName: '.',
  Results: [
    {
      Target: 'app.py',
      Class: 'secret',
      Secrets: [
        {
          RuleID: 'token',
          Severity: 'LOW',
          Title: 'A token',
          StartLine: 2,
          EndLine: 2,
          Match: code,
          Code: { Lines: [{ Number: 2, Content: code }] },
        },
      ],
    },
  ],
};

const detectSecrets = {
  version: '1.5.0',
  plugins_used: [{ name: 'KeywordDetector' }],
  filters_used: [],
  results: {
    'app.py': [
      { type: 'Secret Keyword', filename: 'app.py', hashed_secret: 'a'.repeat(40), line_number: 2 },
    ],
  },
  generated_at: '2026-11-02T00:00:00Z',
};

const json = (tool: string, kind: SecretReport['kind'], report: unknown): SecretReport => ({
  tool,
  format: 'JSON',
  kind,
  report,
});

const asSarif = (
  tool: string,
  kind: SecretReport['kind'],
  rule: ReportingDescriptor,
  message: string,
  more: object = {},
): SecretReport => {
  const result = { ruleId: rule.id, level: 'note', message: { text: message } };
  const locations = placed('app.py', code);
  const report = sarif(tool, [rule], { ...result, locations, ...more });
  return { tool, format: 'SARIF', kind, report };
};

export const secretReports: readonly SecretReport[] = [
  json('Bandit', 'guess', bandit),
  asSarif('Bandit', 'guess', { id: 'B105' }, `Possible hardcoded password: '${password}'`),
  json('gosec', 'guess', gosec),
  asSarif('gosec', 'guess', { id: 'G101' }, `Potential hardcoded credentials: ${token}`),
  json('Semgrep', 'secret', semgrep(semgrepRule, [hardCoded])),
  { tool: 'Semgrep', format: 'SARIF', kind: 'secret', report: semgrepSarif(semgrepRule, []) },
  json('Semgrep', 'guess', semgrep('python.jwt.hardcoded', [hardCoded])),
  {
    tool: 'Semgrep',
    format: 'SARIF',
    kind: 'guess',
    report: semgrepSarif('python.jwt.hardcoded', [hardCoded]),
  },
  json('Checkov', 'secret', checkov),
  asSarif('Checkov', 'secret', { id: 'CKV_SECRET_6' }, `Base64 High Entropy String ${token}`),
  json('TruffleHog', 'secret', truffle),
  asSarif('TruffleHog', 'secret', { id: 'Github' }, `Github: ${token} was found`, {
    properties: { Raw: token },
    fingerprints: { raw: token },
  }),
  json('secretlint', 'secret', secretlint),
  asSarif('secretlint', 'secret', { id: 'github' }, `found GitHub Token: ${token}`),
  json('ggshield', 'secret', ggshield),
  asSarif('ggshield', 'secret', { id: 'GitHub Token' }, `Secret detected: ${token}`, {
    relatedLocations: [{ id: 0, message: { text: token }, ...placed('app.py', token)[0] }],
  }),
  json('gitleaks', 'secret', gitleaks),
  asSarif('gitleaks', 'secret', { id: 'token' }, `${token} was found`),
  json('Trivy', 'secret', trivy),
  asSarif('Trivy', 'secret', { id: 'token', properties: { tags: ['secret'] } }, `Match: ${code}`),
  json('detect-secrets', 'secret', detectSecrets),
  asSarif(
    'KICS',
    'secret',
    { id: '487f', name: 'Passwords And Secrets - Generic Token' },
    `is ${token}`,
  ),
  asSarif('noseyparker', 'secret', { id: 'np.github.1' }, `Rule matched ${token}`),
];
