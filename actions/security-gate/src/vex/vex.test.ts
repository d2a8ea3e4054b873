import { describe, expect, it } from '@jest/globals';
import type { Finding } from '@ci-actions/findings';
import { finding } from '../../test/finding.ts';
import { readVex, vexOf } from './vex.ts';

const openVex = (...statements: readonly object[]) => ({
  '@context': 'https://openvex.dev/ns/v0.2.0',
  '@id': 'https://o.example/vex/1',
  author: 'o',
  timestamp: '2026-10-01T00:00:00Z',
  version: 1,
  statements,
});

const statement = (more: object = {}) => ({
  vulnerability: { name: 'CVE-2026-1', aliases: ['GHSA-1'] },
  products: [{ '@id': 'pkg:deb/debian/curl@8.1' }],
  status: 'not_affected',
  justification: 'vulnerable_code_not_present',
  ...more,
});

const cycloneDx = (more: object = {}, analysis: object = {}) => ({
  bomFormat: 'CycloneDX',
  specVersion: '1.5',
  components: [{ 'bom-ref': 'c1', purl: 'pkg:deb/debian/curl@8.1', name: 'curl' }],
  vulnerabilities: [
    {
      id: 'CVE-2026-1',
      affects: [{ ref: 'c1' }],
      analysis: { state: 'not_affected', justification: 'code_not_reachable', ...analysis },
      ...more,
    },
  ],
});

function excuses(document: unknown, more: Partial<Finding> = {}): string | undefined {
  const read = readVex(JSON.stringify(document), 'v.json');
  if ('refused' in read) throw new Error(read.refused);
  return vexOf(read.statements, 'o/r')(finding(more))?.justification;
}

describe('a statement excuses', () => {
  const justification = 'vulnerable_code_not_present';
  it.each<[string, object, Partial<Finding>]>([
    ['its package', statement(), {}],
    ['by another id of the vulnerability', statement(), { rule: 'X-1', advisories: ['ghsa-1'] }],
    ['under the rule of Grype', statement(), { rule: 'CVE-2026-1-curl' }],
    ['under a rule with a severity', statement(), { rule: 'CVE-2026-1/low' }],
    [
      'every version where it names none',
      statement({ products: [{ '@id': 'pkg:deb/debian/curl' }] }),
      {},
    ],
    [
      'in the format of 0.0.1',
      statement({ vulnerability: 'CVE-2026-1', products: ['pkg:deb/debian/curl'] }),
      {},
    ],
    ['this repository', statement({ products: [{ '@id': 'pkg:github/O/R' }] }), {}],
    [
      'the image that was scanned',
      statement({ products: [{ '@id': 'pkg:oci/api@sha256:1?tag=2' }] }),
      { target: 'image:ghcr.io/o/api:2' },
    ],
    [
      'a component of the image that was scanned',
      statement({
        products: [{ '@id': 'pkg:oci/api', subcomponents: [{ '@id': 'pkg:deb/debian/curl' }] }],
      }),
      { target: 'api' },
    ],
    [
      'by its identifiers',
      statement({ products: [{ '@id': 'x', identifiers: { purl: 'pkg:deb/debian/curl@8.1' } }] }),
      {},
    ],
  ])('%s', (_, one, more) => {
    expect(excuses(openVex(one), more)).toBe(justification);
  });

  it('in CycloneDX', () => {
    expect(excuses(cycloneDx())).toBe('code_not_reachable');
    expect(excuses(cycloneDx({ affects: [{ ref: 'urn:cdx:1/1#pkg:deb/debian/curl' }] }))).toBe(
      'code_not_reachable',
    );
    expect(excuses(cycloneDx({ id: 'X', references: [{ id: 'CVE-2026-1', source: {} }] }))).toBe(
      'code_not_reachable',
    );
  });
});

describe('a statement does not excuse', () => {
  it.each<[string, unknown, Partial<Finding>]>([
    ['another vulnerability', openVex(statement()), { rule: 'CVE-2026-2' }],
    ['another package', openVex(statement()), { package: 'libcurl' }],
    ['another version', openVex(statement()), { version: '8.2' }],
    ['a package that the report does not name', openVex(statement()), { package: undefined }],
    ['without a product', openVex(statement({ products: [] })), {}],
    [
      'another image',
      openVex(statement({ products: [{ '@id': 'pkg:oci/worker' }] })),
      { target: 'api' },
    ],
    [
      'a component of another image',
      openVex(
        statement({
          products: [
            { '@id': 'pkg:oci/worker', subcomponents: [{ '@id': 'pkg:deb/debian/curl' }] },
          ],
        }),
      ),
      { target: 'api' },
    ],
    ['by another status', openVex(statement({ status: 'under_investigation' })), {}],
    ['without a justification', openVex(statement({ justification: undefined })), {}],
    ['by an unknown justification', openVex(statement({ justification: 'we_checked' })), {}],
    [
      'after a later one',
      openVex(statement(), statement({ status: 'affected', timestamp: '2026-10-02T00:00:00Z' })),
      {},
    ],
    ['beside one of the same time', openVex(statement(), statement({ status: 'affected' })), {}],
    [
      'another component of the image that was scanned',
      openVex(
        statement({
          products: [{ '@id': 'pkg:oci/api', subcomponents: [{ '@id': 'pkg:deb/debian/zlib' }] }],
        }),
      ),
      { target: 'api' },
    ],
    ['before one of the same time', openVex(statement({ status: 'affected' }), statement()), {}],
    ['by the state in_triage of CycloneDX', cycloneDx({}, { state: 'in_triage' }), {}],
    ['without a justification of CycloneDX', cycloneDx({}, { justification: undefined }), {}],
    ['another component of CycloneDX', cycloneDx({ affects: [{ ref: 'c2' }] }), {}],
  ])('%s', (_, document, more) => {
    expect(excuses(document, more)).toBeUndefined();
  });
});

describe('a document', () => {
  it.each([
    ['{', 'it is not JSON'],
    ['[]', 'neither OpenVEX nor CycloneDX'],
    ['{"@context":"https://example.com"}', 'neither OpenVEX nor CycloneDX'],
  ])('%s is refused', (text, reason) => {
    expect(readVex(text, 'v.json')).toEqual({ refused: expect.stringContaining(reason) });
  });
});
