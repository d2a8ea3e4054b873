import { expect, test } from '@jest/globals';
import { convertOne } from '../../test/convert-one.ts';

test.each<[string, string]>([
  [
    '{"results":null}',
    'tfsec that found nothing and names nothing that it looked at, which is not read: hand over what `tfsec --include-passed --format json` writes, or `tfsec --format sarif`',
  ],
  [
    '{"issues":[],"errors":[]}',
    'TFLint, which is not read: hand over the SARIF that `tflint --format sarif` writes',
  ],
  [
    '[{"CheckID":"a","Status":"FAIL","StatusExtended":"b"}]',
    'Prowler in its own format of version 3, which is not read: hand over what `prowler <provider> -M json-ocsf` writes',
  ],
  [
    '[{"rule_id":"a","reason":"b","severity":"Error","file":"a.swift","line":1}]',
    'SwiftLint, which is not read: hand over the SARIF that `swiftlint lint --reporter sarif` writes',
  ],
  [
    '{"version":"15.0.0","vulnerabilities":[],"scan":{"type":"sast"}}',
    'a scanner in the format of GitLab, which is not read: hand over the SARIF that the scanner itself writes',
  ],
  [
    '{"advisories":[],"abandoned":[]}',
    'composer audit, which is not read: hand over the report of osv-scanner or Trivy on composer.lock, as composer writes no SARIF',
  ],
  [
    '<?xml version="1.0"?>\n<OWASPZAPReport version="2.9.0"></OWASPZAPReport>',
    'ZAP as XML, which is not read: hand over the JSON of its template `traditional-json`',
  ],
  [
    '<?xml version="1.0"?><BugCollection version="4.8"></BugCollection>',
    'SpotBugs, which is not read: hand over the SARIF that `spotbugs -sarif` writes',
  ],
])('%s is refused by name', async (text, why) => {
  expect(await convertOne({ text })).toEqual({ refused: `is a report of ${why}` });
});

test.each(['{"results":null,"errors":[]}', '[]', '<html><checkstyle></html>', 'see <pmd>'])(
  '%s is refused without a name that it has not',
  async (text) => {
    const answer = await convertOne({ text });
    expect(answer).toHaveProperty('refused');
    expect(JSON.stringify(answer)).not.toMatch(/tfsec|PMD/);
  },
);
