import type { NativeSample } from '../../test/native-sample.ts';

export const kubeLinterSamples: readonly NativeSample[] = [
  {
    tool: 'kube-linter',
    shape: '',
    value: {
      Checks: [{ name: 'no-read-only-root-fs', description: 'Writable root', template: 'x' }],
      Reports: [
        {
          Diagnostic: { Message: 'container "a" has a writable root file system' },
          Check: 'no-read-only-root-fs',
          Remediation: 'Set readOnlyRootFilesystem',
          Object: {
            Metadata: { FilePath: 'k8s/app.yaml' },
            K8sObject: {
              Namespace: 'web',
              Name: 'app',
              GroupVersionKind: { Group: 'apps', Version: 'v1', Kind: 'Deployment' },
            },
          },
        },
      ],
      Summary: { ChecksStatus: 'Failed', KubeLinterVersion: '0.8.3' },
    },
  },
];
