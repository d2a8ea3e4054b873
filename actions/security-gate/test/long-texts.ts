import { outcome } from './gate.ts';
import { log, result, rule, toolRun } from './sarif.ts';

/** Judges a finding whose every text is 5 MB long, and prints the counts. */
const text = 'x'.repeat(5_000_000);
const { counts } = await outcome({
  files: {
    'a.sarif': log(
      toolRun(text, {
        rules: [{ ...rule(text, '9.8'), helpUri: `https://x.example/${text}` }],
        automationDetails: { id: `${text}/${text}/` },
        results: [
          result(text, {
            message: { text },
            partialFingerprints: { [text]: text },
            locations: [
              { physicalLocation: { artifactLocation: { uri: text }, region: { startLine: 1 } } },
            ],
          }),
        ],
      }),
    ),
  },
});
console.log(JSON.stringify({ unoptimised: isUnoptimised(), critical: counts['critical'] }));

/** Without the flag of V8 this pattern takes no stack. */
function isUnoptimised(): boolean {
  try {
    return /^x+y/.test(text);
  } catch {
    return true;
  }
}
