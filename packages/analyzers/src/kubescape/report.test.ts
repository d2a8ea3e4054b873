import { describeConverter } from '../../test/converter-cases.ts';

describeConverter('kubescape', {
  tells: [['', 'medium | C-0016 | k8s/app.yaml | Allow escalation (api=apps/v1//Deployment/app)']],
  clean: [
    [
      '',
      [
        [['results', 0, 'controls', 0, 'status', 'status'], 'passed'],
        [['summaryDetails', 'ResourceCounters', 'failedResources'], 0],
      ],
    ],
  ],
  halted: [
    ['', [[['results', 0, 'controls'], []]], 'it counts 1 resources that fail and lists none'],
  ],
});
