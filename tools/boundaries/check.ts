import { root } from '../repository.ts';
import { drifted } from './generated.ts';
import { nodeTypesInPureCode } from './node-types.ts';
import { violations } from './violations.ts';

const drift = (await drifted(root)).map(
  (path) => `${path}: does not match tools/boundaries.ts: run "npm run boundaries"`,
);
const leaks = nodeTypesInPureCode(root)
  .slice(0, 1)
  .map((path) => `tsconfig.pure.json: it compiles ${path}, so pure code can use Node's types`);
const found = [...drift, ...violations(root), ...leaks];
for (const line of found) console.error(line);
if (found.length > 0) process.exitCode = 1;
