import type { NativeSample } from '../../test/native-sample.ts';

const id = 'path=9/api=apps/v1//Deployment/app';

export const kubescapeSamples: readonly NativeSample[] = [
  {
    tool: 'kubescape',
    shape: '',
    value: {
      clusterAPIServerInfo: null,
      clusterName: '',
      summaryDetails: {
        controls: {
          'C-0016': { controlID: 'C-0016', name: 'Allow escalation', scoreFactor: 6 },
          'C-0017': { controlID: 'C-0017', name: 'Immutable file system', scoreFactor: 3 },
        },
        ResourceCounters: { passedResources: 0, failedResources: 1, skippedResources: 0 },
      },
      resources: [{ resourceID: id, source: { relativePath: 'k8s/app.yaml', fileType: 'YAML' } }],
      results: [
        {
          resourceID: id,
          controls: [
            { controlID: 'C-0016', name: 'Allow escalation', status: { status: 'failed' } },
            { controlID: 'C-0017', name: 'Immutable file system', status: { status: 'passed' } },
          ],
        },
      ],
    },
  },
];
