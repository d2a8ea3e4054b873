import { writeFileSync } from 'node:fs';
import { describeConformance } from '../../../../tools/testkit/tool-runs/conformance.ts';

const clean = '---\na: 1\n';

describeConformance('yamllint', {
  clean: { files: { 'a.yaml': clean } },
  findings: {
    files: { 'a.yaml': 'a: 1\n', 'b c.yml': '---\na: 1\na: 2\n', 'd.yaml': '---\na: [\n' },
    found: [
      'document-start a.yaml:1 medium',
      'key-duplicates b c.yml:3 high',
      'syntax d.yaml:3 high',
    ],
  },
  broken: {
    'a path that does not exist': { paths: ['nosuch'], notRun: 'exit code 255' },
    'no YAML file': { files: { 'README.md': 'x' }, notRun: 'looked at no YAML file' },
    'all files ignored': {
      files: { 'a.yml': 'a: [\n', '.yamllint': 'extends: default\nignore: ["*.yml"]\n' },
      paths: ['a.yml'],
      notRun: 'looked at no YAML file',
    },
    'a file that is no UTF-8': {
      files: { 'b.yaml': 'a: 1\na: 2\n' },
      prepare: (folder) =>
        writeFileSync(`${folder}/c.yaml`, Buffer.from([0x61, 0x3a, 0x20, 0xff, 0x0a])),
      notRun: 'broke off: ',
    },
    'a broken configuration': {
      files: { 'a.yaml': clean, '.yamllint': 'rules: [\n' },
      notRun: 'exit code 255',
    },
    'a configuration that extends an unknown one': {
      files: { 'a.yaml': clean, '.yamllint': 'extends: nosuch\n' },
      notRun: 'broke off: ',
    },
    'an unknown rule': {
      files: { 'a.yaml': clean, '.yamllint': 'rules: {nosuch: enable}\n' },
      notRun: 'no such rule',
    },
  },
});
