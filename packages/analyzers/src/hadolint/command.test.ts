import { expect, it } from '@jest/globals';
import { describeWith } from '../../../../tools/testkit/needs-tool.ts';
import { callTool } from '../../../../tools/testkit/tool-runs/call-tool.ts';
import { describeConformance } from '../../../../tools/testkit/tool-runs/conformance.ts';

const clean = 'FROM debian:12\nRUN echo hi\n';
const untagged = 'FROM debian\n';

describeConformance('hadolint', {
  clean: { files: { Dockerfile: clean, 'README.md': untagged } },
  findings: {
    files: {
      Dockerfile: untagged,
      'a b/Dockerfile.dev': untagged,
      'web/prod.Dockerfile': untagged,
      'web/Containerfile': 'FROM debian:12\nRUN cd /x\n',
      'web/Dockerfile.dockerignore': 'nothing',
      'web/Dockerfiles.md': 'nothing',
    },
    found: [
      'DL3003 web/Containerfile:2 medium',
      'DL3006 Dockerfile:1 medium',
      'DL3006 a b/Dockerfile.dev:1 medium',
      'DL3006 web/prod.Dockerfile:1 medium',
      'SC2164 web/Containerfile:2 medium',
    ],
  },
  broken: {
    'a path that does not exist': { paths: ['nosuch'], notRun: 'is empty: nosuch: ' },
    'one of two paths that does not exist': {
      files: { Dockerfile: untagged },
      paths: ['Dockerfile', 'nosuch'],
      notRun: 'is empty: nosuch: ',
    },
    'no Dockerfile': { files: { 'a.py': 'x = 1\n' }, notRun: 'found no Dockerfile below .' },
    'a Dockerfile that cannot be parsed': {
      files: { Dockerfile: clean, 'b.Dockerfile': 'FRMO x\n' },
      notRun: 'could not parse b.Dockerfile: unexpected',
    },
    'a Dockerfile that cannot be parsed, and a rule that is ignored': {
      files: { Dockerfile: 'FRMO x\n', '.hadolint.yaml': 'ignored: [DL1000]\n' },
      notRun: 'could not parse Dockerfile',
    },
    'a broken configuration': {
      files: { Dockerfile: clean, '.hadolint.yaml': 'ignored: [\n' },
      notRun: 'could not read its configuration',
    },
    'an empty configuration': {
      files: { Dockerfile: clean, '.hadolint.yaml': '' },
      notRun: 'empty YAML stream',
    },
    'a configuration of a wrong type': {
      files: { Dockerfile: clean, 'my.yaml': 'failure-threshold: nosuch\n' },
      args: ['-c', 'my.yaml'],
      notRun: 'expected severity',
    },
    'a configuration that adds a report of another format': {
      files: { Dockerfile: clean, '.hadolint.yaml': 'format: sarif\n' },
      notRun: 'its report',
    },
    'a configuration that does not exist': {
      files: { Dockerfile: clean },
      args: ['--config=nosuch.yaml'],
      notRun: 'is empty: nosuch.yaml: ',
    },
    'an unknown option': {
      files: { Dockerfile: clean },
      args: ['--nosuch'],
      notRun: 'Invalid option',
    },
  },
});

describeWith(['hadolint'], 'hadolint, called by the runner', () => {
  const found = ['DL3006 Dockerfile:1 medium'];

  it.each([
    ['a rule that is ignored', 'ignored: [DL3006]\n', []],
    ['another format with lines', 'format: tty\n', found],
    ['exit code 0 for findings', 'no-fail: true\n', found],
    ['a threshold', 'failure-threshold: error\n', found],
  ])('with a configuration of %s', async (_, configuration, expected) => {
    const files = { Dockerfile: untagged, '.hadolint.yaml': configuration };
    const called = await callTool({ tool: 'hadolint', files });
    expect([called.notRun, called.found]).toEqual([[], expected]);
  });
});
