import { faultsOf } from './reading.ts';
import { commits } from './commits.ts';
import { nativeReports } from './native-reports.ts';
import { sarif } from './sarif.ts';
import { testReports } from './test-reports.ts';

const kinds = { commits, nativeReports, sarif, testReports };
const faults = await faultsOf(kinds[process.argv[2] as keyof typeof kinds]());
console.log(JSON.stringify({ unoptimised: isUnoptimised(), faults }));

/** Without this flag of V8 the pattern takes no stack. */
function isUnoptimised(): boolean {
  try {
    return /^x+y/.test('x'.repeat(4_300_000));
  } catch {
    return true;
  }
}
