import { outcome } from './gate.ts';
import { hostileLog } from './hostile-log.ts';

/** Judges a finding whose every text is 5 MB long, and prints the counts. */
const text = 'x'.repeat(5_000_000);
const { counts } = await outcome({ files: { 'a.sarif': hostileLog(text) } });
console.log(JSON.stringify({ unoptimised: isUnoptimised(), critical: counts['critical'] }));

/** Without the flag of V8 this pattern takes no stack. */
function isUnoptimised(): boolean {
  try {
    return /^x+y/.test(text);
  } catch {
    return true;
  }
}
