import { log, result, rule, toolRun } from './sarif.ts';

/** A log in which a finding, its rule and its run have this text wherever they have one. */
export const hostileLog = (text: string) =>
  log(
    toolRun(text, {
      rules: [{ ...rule(text, '9.8'), helpUri: `https://x.example/${text}` }],
      automationDetails: { id: `${text}/${text}/` },
      results: [
        result(text, {
          message: { text },
          partialFingerprints: { [text]: text },
          locations: [
            {
              physicalLocation: { artifactLocation: { uri: text }, region: { startLine: 1 } },
            },
          ],
        }),
      ],
      invocations: [
        {
          executionSuccessful: true,
          toolExecutionNotifications: [{ level: 'error', message: { text } }],
        },
      ],
    }),
  );
