import { dependencySamples } from './native-dependency-samples.ts';
import type { NativeSample } from './native-sample.ts';
import { sample } from './native-sample.ts';

const cwe = { id: 78, link: 'https://cwe.example.org/78' };
const point = { line: 2, col: 1, offset: 3 };
const row = { row: 1, column: 4 };

export const nativeSamples: readonly NativeSample[] = [
  ...dependencySamples,
  sample('actionlint', '', [
    {
      message: 'no such label',
      filepath: 'ci.yml',
      line: 4,
      column: 14,
      kind: 'runner-label',
      snippet: '',
      end_column: 25,
    },
  ]),
  sample('Bandit', '', {
    errors: [],
    generated_at: '2026-11-24T00:00:00Z',
    metrics: { 'a.py': { loc: 3 }, _totals: { loc: 3 } },
    results: [
      {
        filename: 'a.py',
        issue_severity: 'HIGH',
        issue_confidence: 'HIGH',
        issue_cwe: cwe,
        issue_text: 'shell',
        line_number: 2,
        line_range: [2, 3],
        test_id: 'B602',
        test_name: 'shell_true',
      },
    ],
  }),
  sample('Checkov', '', {
    check_type: 'terraform',
    results: {
      passed_checks: [],
      failed_checks: [
        {
          check_id: 'CKV_AWS_1',
          check_name: 'encrypted',
          check_result: { result: 'FAILED' },
          repo_file_path: '/main.tf',
          file_line_range: [2, 6],
          resource: 'bucket.a',
          severity: 'HIGH',
        },
      ],
      skipped_checks: [],
      parsing_errors: [],
    },
    summary: {
      passed: 0,
      failed: 1,
      skipped: 0,
      parsing_errors: 0,
      resource_count: 1,
      checkov_version: '3.2.0',
    },
  }),
  sample('ESLint', '', [
    {
      filePath: '/a.js',
      messages: [{ ruleId: 'eqeqeq', severity: 2, message: 'use ===', line: 1, column: 3 }],
      errorCount: 1,
      warningCount: 0,
    },
  ]),
  sample('gitleaks', 'version 8', [
    {
      RuleID: 'pat',
      Description: 'a token',
      StartLine: 1,
      EndLine: 1,
      StartColumn: 2,
      EndColumn: 9,
      Match: 'k=s3cr3t-token',
      Secret: 's3cr3t-token',
      File: 'k.txt',
      Commit: 'c0ffee',
      Author: 'Ada',
      Email: 'ada@example.org',
      Message: 'oops',
      Fingerprint: 'c0ffee:k.txt:pat:1',
    },
  ]),
  sample('gitleaks', 'version 7', [
    {
      line: 'k=s3cr3t-token',
      lineNumber: 3,
      offender: 's3cr3t-token',
      commit: 'c0ffee',
      rule: 'a token',
      commitMessage: 'oops',
      author: 'Ada',
      email: 'ada@example.org',
      file: 'k.txt',
    },
  ]),
  sample('gosec', '', {
    'Golang errors': {},
    Issues: [
      {
        severity: 'HIGH',
        confidence: 'LOW',
        cwe: { id: '22' },
        rule_id: 'G304',
        details: 'inclusion',
        file: 'a.go',
        line: '12-14',
        column: '3',
      },
    ],
    Stats: { files: 3, lines: 90, nosec: 0, found: 1 },
    GosecVersion: '2.22.3',
  }),
  sample('Hadolint', '', [
    { code: 'DL3007', column: 1, file: 'Dockerfile', level: 'warning', line: 1, message: 'latest' },
  ]),
  sample('mypy', '', {
    file: 'a.py',
    line: 1,
    column: 9,
    end_line: 1,
    end_column: 12,
    message: 'Incompatible types',
    hint: null,
    code: 'assignment',
    severity: 'error',
  }),
  sample('ruff', '', [
    {
      cell: null,
      code: 'F401',
      end_location: row,
      filename: '/w/a.py',
      fix: null,
      location: row,
      message: 'unused',
      name: 'unused-import',
      noqa_row: 1,
      severity: 'error',
      url: null,
    },
  ]),
  sample('Semgrep', '', {
    version: '1.182.0',
    results: [
      {
        check_id: 'a.b.md5',
        path: 'a.py',
        start: point,
        end: point,
        extra: {
          message: 'weak',
          severity: 'ERROR',
          metadata: { cwe: ['CWE-327: weak'] },
          fingerprint: 'f1',
        },
      },
    ],
    errors: [],
    paths: { scanned: ['a.py'] },
  }),
  sample('ShellCheck', 'json1', {
    comments: [
      {
        file: 's.sh',
        line: 3,
        endLine: 3,
        column: 8,
        endColumn: 14,
        level: 'style',
        code: 2115,
        message: 'careful',
        fix: null,
      },
    ],
  }),
  sample('ShellCheck', 'json', [
    {
      file: 's.sh',
      line: 3,
      endLine: 3,
      column: 8,
      endColumn: 14,
      level: 'error',
      code: 2045,
      message: 'fragile',
    },
  ]),
  sample('zizmor', '', [
    {
      ident: 'artipacked',
      desc: 'credentials stay',
      url: 'https://docs.example.org',
      determinations: { confidence: 'Low', severity: 'Medium' },
      locations: [
        {
          symbolic: {
            key: { Local: { verbatim_path: './ci.yml' } },
            annotation: 'here',
            kind: 'Primary',
          },
          concrete: {
            location: { start_point: { row: 5, column: 8 }, end_point: { row: 5, column: 33 } },
          },
        },
      ],
      ignored: false,
    },
  ]),
];
