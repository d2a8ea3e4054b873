import type { NativeSample } from '../../test/native-sample.ts';

const found = {
  SourceMetadata: {
    Data: {
      Git: {
        commit: 'c0ffee',
        file: 'k.txt',
        email: 'Ada <ada@example.org>',
        repository: 'https://example.org/r',
        timestamp: '2026-11-24 00:00:00 +0000',
        line: 3,
      },
    },
  },
  SourceID: 1,
  SourceType: 16,
  SourceName: 'trufflehog - git',
  DetectorType: 8,
  DetectorName: 'Github',
  DetectorDescription: 'tokens of GitHub',
  DecoderName: 'PLAIN',
  Verified: false,
  VerificationFromCache: false,
  Raw: 's3cr3t-token',
  RawV2: 'user:s3cr3t-token',
  Redacted: 's3cr3t',
  ExtraData: { note: 's3cr3t-token' },
  StructuredData: null,
};

export const trufflehogSamples: readonly NativeSample[] = [
  { tool: 'TruffleHog', shape: 'a line', value: found },
  { tool: 'TruffleHog', shape: 'a list', value: [found] },
];
