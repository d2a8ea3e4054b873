import { scanToolNames } from '@ci-actions/analyzers';
import { defaulting, list, optional, text, word } from '@ci-actions/inputs';
import { runnerInputs, targetKind } from '@ci-actions/tool-runs';

export const inputs = {
  ...runnerInputs('scan-runner', scanToolNames),
  judge: defaulting(word('findings', 'ran'), 'findings'),
  target: optional(targetKind),
  locate: optional(text),
  platforms: optional(list),
};
