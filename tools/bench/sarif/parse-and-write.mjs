import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder, output] = process.argv.slice(2);
const logs = readdirSync(folder).map((name) =>
  JSON.parse(readFileSync(join(folder, name), 'utf8')),
);
writeFileSync(output, JSON.stringify({ version: '2.1.0', runs: logs.flatMap((log) => log.runs) }));
