// npm run action -- ACTION [--INPUT VALUE]...: runs a bundle of dist/ as a runner would; --help.
import { join } from 'node:path';
import { actionSource } from '../docs/action-source.ts';
import { localRun } from './local-run.ts';

// The action ends itself and its children; leaving earlier would cut its last words off.
process.on('SIGINT', () => {});

process.exitCode = await localRun(process.argv.slice(2), {
  dist: join(import.meta.dirname, '../../dist'),
  // npm starts scripts in the repository; this is where its user stands.
  folder: process.env['INIT_CWD'] ?? process.cwd(),
  env: process.env,
  print: (text) => console.log(text),
  inputsOf: async (action) => (await actionSource(action)).inputs,
});
