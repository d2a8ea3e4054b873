// Acts as a test runner: copies a report to where it belongs and exits with a recorded code.
import { readFileSync, writeFileSync } from 'node:fs';

const [from, to, code] = process.argv.slice(2);

writeFileSync(to, readFileSync(from));
process.exitCode = Number(code);
